import { randomBytes } from 'node:crypto'
import { AwsError } from '../service.ts'
import type { Caller, PolicyDocument } from '../service.ts'
import { isAllowed, statementsFor } from './policy.ts'
import type { ResourcePolicy } from './policy.ts'
import type { Context } from './condition.ts'

export interface Role {
  readonly name: string
  readonly arn: string
  readonly id: string
  readonly path: string
  readonly description: string | undefined
  readonly createdAt: Date
  /** How long credentials of a session may last, an hour unless it says so. */
  readonly maxSessionSeconds?: number
  readonly trustPolicy: ResourcePolicy
  /** Inline policies by name, as they were put. */
  readonly inlinePolicies: ReadonlyMap<string, PolicyDocument>
}

/** The roles of one account. IAM knows no Regions. */
export class RoleStore {
  readonly #roles = new Map<string, Role>()

  add(role: Role): Role {
    if (this.#roles.has(role.name)) {
      throw new AwsError('EntityAlreadyExists', 409, `Role with name ${role.name} already exists.`)
    }
    return this.#save(role)
  }

  byName(name: string): Role | undefined {
    return this.#roles.get(name)
  }

  named(name: string): Role {
    const role = this.byName(name)
    if (role === undefined) throw new AwsError('NoSuchEntity', 404, `The role with name ${name} cannot be found.`)
    return role
  }

  find(arn: string): Role | undefined {
    return [...this.#roles.values()].find((role) => role.arn === arn)
  }

  putPolicy(name: string, policyName: string, policy: PolicyDocument): void {
    const role = this.named(name)
    this.#save({ ...role, inlinePolicies: new Map(role.inlinePolicies).set(policyName, policy) })
  }

  deletePolicy(name: string, policyName: string): void {
    const role = this.named(name)
    const left = [...role.inlinePolicies].filter(([one]) => one !== policyName)
    if (left.length === role.inlinePolicies.size) throw noSuchPolicy(policyName)
    this.#save({ ...role, inlinePolicies: new Map(left) })
  }

  #save(role: Role): Role {
    this.#roles.set(role.name, role)
    return role
  }
}

export function noSuchPolicy(policyName: string): AwsError {
  return new AwsError('NoSuchEntity', 404, `The role policy with name ${policyName} cannot be found.`)
}

/** Whether a service may assume the role in this context: what its trust policy says to `sts:AssumeRole`. */
export function isTrusted(role: Role, service: string, context: Context): boolean {
  return trusts(role, { kind: 'Service', name: service, action: 'sts:AssumeRole' }, context)
}

export interface TrustRequest {
  readonly kind: 'Service' | 'Federated'
  /** A service's, or the ARN of an identity provider. */
  readonly name: string
  readonly action: string
}

export function trusts(role: Role, { kind, name, action }: TrustRequest, context: Context): boolean {
  const { Statement } = statementsFor(role.trustPolicy, kind, [name])
  const statements = [Statement].flat().map((statement) => ({ ...statement, Resource: '*' }))
  return isAllowed([{ Statement: statements }], { action, resource: '*', context })
}

/** Who acts under the role. It may do what the role's own policies allow, and nothing else. */
export function sessionOf(role: Role, name: string): Caller {
  const [, partition = 'aws', , , accountId = ''] = role.arn.split(':')
  return {
    accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
    arn: `arn:${partition}:sts::${accountId}:assumed-role/${role.name}/${name}`,
    roleArn: role.arn,
    policies: [...role.inlinePolicies.values()]
  }
}
