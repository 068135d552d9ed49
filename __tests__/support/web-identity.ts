import { once } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import type { LocalAws } from '../../local-aws/server.ts'

export type SessionVariables = Readonly<
  Record<'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY' | 'AWS_SESSION_TOKEN', string>
>

export interface WebIdentity {
  readonly roleArn: string
  readonly token: string
  readonly seconds?: number
  /** The certificate of an endpoint with TLS. */
  readonly ca?: Buffer
}

/**
 * What aws-actions/configure-aws-credentials does: trades a job's identity token for credentials of a role, without any other credentials.
 *
 * @returns the variables that it sets for the steps that follow
 * @throws Error with the code and message of STS
 */
export async function assumeRole(
  aws: Pick<LocalAws, 'endpoint'>,
  { roleArn, token, seconds, ca }: WebIdentity
): Promise<SessionVariables> {
  const parameters = { RoleArn: roleArn, RoleSessionName: 'GitHubActions', WebIdentityToken: token }
  const operation = { Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15' }
  const duration = seconds === undefined ? {} : { DurationSeconds: String(seconds) }
  const xml = await post(aws.endpoint, new URLSearchParams({ ...operation, ...parameters, ...duration }), ca)
  const element = (name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''
  if (element('AccessKeyId') === '') throw new Error(`${element('Code')}: ${element('Message')}`)
  return {
    AWS_ACCESS_KEY_ID: element('AccessKeyId'),
    AWS_SECRET_ACCESS_KEY: element('SecretAccessKey'),
    AWS_SESSION_TOKEN: element('SessionToken')
  }
}

async function post(url: string, body: URLSearchParams, ca: Buffer | undefined): Promise<string> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const options = { method: 'POST', headers, ...(ca && { ca }) }
  const call = url.startsWith('https:') ? https.request(url, options) : http.request(url, options)
  call.end(body.toString())
  const [answer] = (await once(call, 'response')) as [http.IncomingMessage]
  return text(answer)
}
