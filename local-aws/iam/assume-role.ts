import { randomBytes } from 'node:crypto'
import type { CredentialStore } from '../http/credentials.ts'
import { AwsError } from '../service.ts'
import { required } from './query.ts'
import type { Elements, Parameters } from './query.ts'
import { sessionOf, trusts } from './role.ts'
import type { Role, RoleStore } from './role.ts'
import type { Claims, IdentityProvider } from './web-identity.ts'

export interface Sessions {
  readonly roles: RoleStore
  readonly credentials: CredentialStore
  readonly provider: IdentityProvider
}

/** STS API Reference, AssumeRoleWithWebIdentity: an identity token for temporary credentials of a role that trusts it. */
export function assumeRoleWithWebIdentity(sessions: Sessions, parameters: Parameters): Elements {
  const { roles, credentials, provider } = sessions
  const roleArn = required(parameters, 'RoleArn')
  const sessionName = required(parameters, 'RoleSessionName')
  const claims = claimsOf(provider, required(parameters, 'WebIdentityToken'))
  const role = roles.find(roleArn)
  const request = { kind: 'Federated', name: provider.arn, action: 'sts:AssumeRoleWithWebIdentity' } as const
  // A role that is not there and one that does not trust the token get the same answer.
  if (role === undefined || !trusts(role, request, provider.conditionKeys(claims))) throw notAuthorized(request.action)
  const seconds = duration(role, parameters)
  const session = sessionOf(role, sessionName)
  const secretAccessKey = randomBytes(30).toString('base64')
  const sessionToken = randomBytes(60).toString('base64')
  const expiresAt = new Date(Date.now() + seconds * 1000)
  credentials.add({
    ...{ ...session, secretAccessKey, sessionToken, expiresAt },
    // What the role may do when it asks, not what it might when the session began.
    get policies() {
      return [...roles.named(role.name).inlinePolicies.values()]
    }
  })
  return {
    SubjectFromWebIdentityToken: claims['sub'],
    Audience: claims['aud'],
    AssumedRoleUser: { Arn: session.arn, AssumedRoleId: `${role.id}:${sessionName}` },
    Credentials: {
      ...{ AccessKeyId: session.accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken },
      Expiration: expiresAt.toISOString()
    },
    Provider: provider.arn
  }
}

function claimsOf(provider: IdentityProvider, token: string): Claims {
  const claims = provider.verify(token)
  if (claims === undefined) throw invalidToken('Could not retrieve verification key from your identity provider')
  if (claims.exp < Date.now() / 1000) throw new AwsError('ExpiredTokenException', 400, 'Token expired')
  if (claims['aud'] !== provider.audience) throw invalidToken('Incorrect token audience')
  return claims
}

function duration(role: Role, parameters: Parameters): number {
  const seconds = Number(parameters.get('DurationSeconds') ?? 3600)
  if (seconds >= 900 && seconds <= (role.maxSessionSeconds ?? 3600)) return seconds
  const message = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'
  throw new AwsError('ValidationError', 400, message)
}

function invalidToken(message: string): AwsError {
  return new AwsError('InvalidIdentityToken', 400, message)
}

function notAuthorized(action: string): AwsError {
  return new AwsError('AccessDenied', 403, `Not authorized to perform ${action}`)
}
