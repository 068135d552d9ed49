import { ALGORITHM, type CredentialScope } from './signature.ts'

/** The Authorization header of Signature Version 4, taken apart. */
export interface Authorization {
  readonly accessKeyId: string
  readonly scope: CredentialScope
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

/**
 * `AWS4-HMAC-SHA256 Credential=AKID/date/region/service/aws4_request, SignedHeaders=a;b, Signature=hex`.
 * Undefined for anything else: other schemes, presigned URLs and anonymous requests are not spoken here.
 */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  if (header?.startsWith(`${ALGORITHM} `) !== true) return undefined
  const fields = new Map(
    header
      .slice(ALGORITHM.length)
      .split(',')
      .map((field) => field.trim().split(/=(.*)/s, 2))
      .map(([name = '', value = '']) => [name, value])
  )
  const signedHeaders = fields.get('SignedHeaders')?.split(';')
  const signature = fields.get('Signature')
  const credential = parseCredential(fields.get('Credential') ?? '')
  if (credential === undefined || signedHeaders === undefined || signature === undefined) return undefined
  return { ...credential, signedHeaders, signature }
}

function parseCredential(text: string): Pick<Authorization, 'accessKeyId' | 'scope'> | undefined {
  const match = /^(?<accessKeyId>[^/]+)\/(?<date>\d{8})\/(?<region>[^/]+)\/(?<service>[^/]+)\/aws4_request$/.exec(text)
  if (match?.groups === undefined) return undefined
  const { accessKeyId = '', date = '', region = '', service = '' } = match.groups
  return { accessKeyId, scope: { date, region, service } }
}
