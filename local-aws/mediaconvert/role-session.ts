import { randomBytes } from 'node:crypto'
import { globalContext } from '../iam/global-context.ts'
import { isTrusted, sessionOf } from '../iam/role.ts'
import type { RoleStore } from '../iam/role.ts'
import type { Caller } from '../service.ts'
import { failures } from './failure.ts'

/** A service's session under a role: from here on the job may do what the role's own policies allow, and nothing else. */
export function assumeRole(roles: RoleStore, roleArn: string, queueArn: string): Caller {
  const role = roles.find(roleArn)
  if (role === undefined) throw failures.notAssumable(roleArn)
  const accountId = roleArn.split(':')[4] ?? ''
  // What a trust policy may ask for: user guide, "Cross-service confused deputy prevention". The source is the queue.
  const context = { 'aws:SourceAccount': accountId, 'aws:SourceArn': queueArn }
  if (!isTrusted(role, 'mediaconvert.amazonaws.com', context)) throw failures.notTrusted(roleArn)
  const session = sessionOf(role, `EmeSession_${randomBytes(16).toString('hex')}`)
  const region = queueArn.split(':')[3] ?? ''
  return { ...session, context: globalContext({ caller: session, region, isSecure: true }) }
}
