import { ADMINISTRATOR } from '../../local-aws/account.ts'
import type { ResourcePolicy } from '../../local-aws/iam/policy.ts'
import type { LocalAws } from '../../local-aws/server.ts'
import type { PolicyDocument } from '../../local-aws/service.ts'
import { loadTemplate, type Resource, type Template } from './cloudformation.ts'
import { deployTemplate, type Stack } from './deploy-template.ts'

/** The statement that is left out of the policy of this resource. */
export type Without = readonly [logicalId: string, sid: string]

export interface DeployedStack {
  readonly outputs: Readonly<Record<string, string>>
  readonly inputBucket: string
  readonly outputBucket: string
}

export const REPOSITORY = { GitHubOwner: 'octo-org', GitHubRepository: 'films' } as const

let stacks = 0

/** Makes what the template says in the stand-in's account: key, buckets and roles, each with the policies that it has there. */
export function deployOnLocalAws(
  aws: LocalAws,
  parameters: Readonly<Record<string, string>> = {},
  without?: Without
): DeployedStack {
  const template = without === undefined ? loadTemplate() : leftOut(loadTemplate(), without)
  const suffix = `stack-${++stacks}`
  const names: Record<string, string> = {
    ...{ 'InputBucket.Ref': `input-${suffix}`, 'InputBucket.Arn': `arn:aws:s3:::input-${suffix}` },
    ...{ 'OutputBucket.Ref': `output-${suffix}`, 'OutputBucket.Arn': `arn:aws:s3:::output-${suffix}` },
    'OidcProvider.Arn': aws.identityProvider.arn
  }
  const stack: Stack = {
    ...{ region: aws.region, account: aws.account, parameters: { ...REPOSITORY, ...parameters } },
    attribute: (id, name = 'Ref') =>
      names[`${id}.${name}`] ?? (id.endsWith('Role') ? roleArn(aws, id, suffix) : `${id}.${name}`)
  }
  // The key first: others' policies name it, and its own names roles that need not be there yet.
  names['KmsKey.Arn'] = createKey(aws, deployTemplate(template, stack).resources['KmsKey'])
  const { resources, outputs } = deployTemplate(template, stack)
  for (const name of ['InputBucket', 'OutputBucket']) {
    const bucket = aws.s3.createBucket(names[`${name}.Ref`] ?? '', aws.region)
    bucket.versioning = 'Enabled'
    bucket.policy = resources[`${name}Policy`]?.Properties['PolicyDocument'] as ResourcePolicy
  }
  for (const id of ['MediaConvert', 'Workflow', 'Recover']) {
    const [role, policy] = [resources[`${id}Role`], resources[`${id}Policy`]]
    if (role && policy) createRole(aws, roleArn(aws, `${id}Role`, suffix), role, policy)
  }
  return { outputs, inputBucket: names['InputBucket.Ref'] ?? '', outputBucket: names['OutputBucket.Ref'] ?? '' }
}

function leftOut(template: Template, [id, sid]: Without): Template {
  const copy = structuredClone(template)
  const properties = copy.Resources[id]?.Properties ?? {}
  const policies = ['KeyPolicy', 'PolicyDocument', 'AssumeRolePolicyDocument'].flatMap((name) => properties[name] ?? [])
  for (const policy of policies as { Statement: { Sid?: string }[] }[]) {
    const left = policy.Statement.filter(({ Sid }) => Sid !== sid)
    if (left.length === policy.Statement.length) throw new Error(`${id} has no statement ${sid}`)
    policy.Statement = left
  }
  return copy
}

function roleArn({ account }: LocalAws, id: string, suffix: string): string {
  return `arn:aws:iam::${account}:role/${suffix}-${id}`
}

function createKey(aws: LocalAws, key: Resource | undefined): string {
  const call = { operation: 'CreateKey', region: aws.region, caller: ADMINISTRATOR }
  const created = aws.kms.call(call, { Policy: JSON.stringify(key?.Properties['KeyPolicy']) })
  return (created as { readonly KeyMetadata: { readonly Arn: string } }).KeyMetadata.Arn
}

function createRole({ roles }: LocalAws, arn: string, role: Resource, policy: Resource): void {
  const name = arn.slice(arn.lastIndexOf('/') + 1)
  const { AssumeRolePolicyDocument, MaxSessionDuration } = role.Properties
  roles.add({
    ...{ name, arn, id: `AROA${name.toUpperCase()}`, path: '/', description: undefined, createdAt: new Date() },
    maxSessionSeconds: Number(MaxSessionDuration ?? 3600),
    trustPolicy: AssumeRolePolicyDocument as ResourcePolicy,
    inlinePolicies: new Map([
      [String(policy.Properties['PolicyName']), policy.Properties['PolicyDocument'] as PolicyDocument]
    ])
  })
}
