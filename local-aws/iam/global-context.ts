import type { Caller } from '../service.ts'
import type { Context } from './condition.ts'

export interface RequestOrigin {
  readonly caller: Pick<Caller, 'arn' | 'roleArn'>
  readonly region: string
  /** Whether the request came over TLS. */
  readonly isSecure: boolean
}

/** Condition keys that are there in every request, as many as this stand-in knows: IAM User Guide, "AWS global condition context keys". */
export function globalContext({ caller, region, isSecure }: RequestOrigin): Context {
  return {
    // For a session the ARN of its role.
    'aws:PrincipalArn': caller.roleArn ?? caller.arn,
    'aws:PrincipalAccount': caller.arn.split(':')[4] ?? '',
    'aws:RequestedRegion': region,
    'aws:SecureTransport': String(isSecure)
  }
}
