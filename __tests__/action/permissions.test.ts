import { CreateJobTemplateCommand, CreateQueueCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { PolicyStatement } from '../../local-aws/service.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { outputGroups } from '../support/output-groups.ts'
import { Scene } from '../support/scene.ts'
import type { StepOptions, StepResult } from '../support/run-action.ts'

const WORKFLOW = {
  accessKeyId: 'AKIAI44QH8DHBEXAMPLE',
  secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
  arn: 'arn:aws:iam::111122223333:user/workflow'
}
const AS_WORKFLOW = {
  AWS_MAX_ATTEMPTS: '2',
  AWS_ACCESS_KEY_ID: WORKFLOW.accessKeyId,
  AWS_SECRET_ACCESS_KEY: WORKFLOW.secretAccessKey
}

/** What a run cannot do without. */
const NEEDED = ['kms:GenerateDataKey', 'kms:Encrypt', 's3:PutObject', 's3:AbortMultipartUpload'].concat([
  's3:ListBucketMultipartUploads',
  'mediaconvert:CreateJob',
  'mediaconvert:TagResource',
  'iam:PassRole'
])
/** What it only looks at, where it may. */
const OPTIONAL = [
  'kms:DescribeKey',
  's3:ListBucket',
  's3:GetObject',
  'iam:GetRole',
  'iam:SimulatePrincipalPolicy'
].concat(['mediaconvert:GetQueue', 'mediaconvert:GetJobTemplate'])

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
  const client = new MediaConvertClient(clientConfig(aws))
  await client.send(new CreateQueueCommand({ Name: 'night' }))
  await client.send(new CreateJobTemplateCommand({ Name: 'film', Settings: { OutputGroups: outputGroups(aws) } }))
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.mediaconvert.hold()
  aws.requests.clear()
  scene = new Scene(aws)
  scene.write('a.mov', 'a')
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

/** The workflow may do all of this, and what the further statements say. */
function allow(actions: readonly string[], ...statements: PolicyStatement[]): void {
  const everywhere: PolicyStatement = { Effect: 'Allow', Action: actions, Resource: '*' }
  aws.credentials.add({ ...WORKFLOW, policies: [{ Statement: [everywhere, ...statements] }] })
}

const without = (action: string): string[] => [...NEEDED, ...OPTIONAL].filter((one) => one !== action)

function run(inputs: Readonly<Record<string, string>>, options: Omit<StepOptions, 'inputs'> = {}): Promise<StepResult> {
  return scene.run({ 'if-exists': 'overwrite', ...inputs }, { ...options, env: AS_WORKFLOW })
}

/** All statements that the step's errors and warnings print. */
function statementsIn({ errors, warnings }: StepResult): PolicyStatement[] {
  const printed = [...errors, ...warnings].join('\n').matchAll(/this statement: (\{.*?\})(?= |$)/gm)
  return [...printed].map(([, text = '']) => JSON.parse(text) as PolicyStatement)
}

const distinct = (statements: readonly PolicyStatement[]): PolicyStatement[] =>
  [...new Set(statements.map((statement) => JSON.stringify(statement)))].map(
    (text) => JSON.parse(text) as PolicyStatement
  )

function submission(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
  return { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings, ...more }
}

interface Case {
  readonly action: string
  readonly inputs: () => Readonly<Record<string, string>>
  /** The exact resource, below this account. */
  readonly resource: () => string
  readonly condition?: Readonly<Record<string, unknown>>
  readonly prepare?: () => void
}

const CONTEXT = { StringEquals: { 'kms:EncryptionContext:service': 'mediaconvert.amazonaws.com' } }
const MEDIACONVERT = 'arn:aws:mediaconvert:us-east-1:111122223333'

const CASES: readonly (readonly [string, Case])[] = [
  [
    'KMS GenerateDataKey',
    { action: 'kms:GenerateDataKey', inputs: () => ({}), resource: () => aws.kmsKeyArn, condition: CONTEXT }
  ],
  [
    'KMS Encrypt',
    {
      action: 'kms:Encrypt',
      inputs: () => ({ 'data-key-source': 'local' }),
      resource: () => aws.kmsKeyArn,
      condition: CONTEXT
    }
  ],
  [
    'KMS GenerateDataKey, found beforehand',
    {
      action: 'kms:GenerateDataKey',
      inputs: () => ({ preflight: 'true' }),
      resource: () => aws.kmsKeyArn,
      condition: CONTEXT
    }
  ],
  [
    'KMS Encrypt, found beforehand',
    {
      action: 'kms:Encrypt',
      inputs: () => ({ preflight: 'true', 'data-key-source': 'local' }),
      resource: () => aws.kmsKeyArn,
      condition: CONTEXT
    }
  ],
  ['S3 PutObject', { action: 's3:PutObject', inputs: () => ({}), resource: () => arnOf('a.mov') }],
  [
    'S3 CreateMultipartUpload',
    {
      action: 's3:PutObject',
      inputs: () => ({ files: 'long.mov' }),
      resource: () => arnOf('long.mov'),
      prepare: () => scene.write('long.mov', Buffer.alloc(9 * 2 ** 20))
    }
  ],
  [
    'MediaConvert CreateJob in the default queue',
    { action: 'mediaconvert:CreateJob', inputs: () => submission(), resource: () => `${MEDIACONVERT}:queues/Default` }
  ],
  [
    'MediaConvert CreateJob in a queue',
    {
      action: 'mediaconvert:CreateJob',
      inputs: () => submission({ queue: 'night' }),
      resource: () => `${MEDIACONVERT}:queues/night`
    }
  ],
  [
    'IAM PassRole',
    {
      action: 'iam:PassRole',
      inputs: () => submission(),
      resource: () => aws.roleArn,
      condition: { StringEquals: { 'iam:PassedToService': 'mediaconvert.amazonaws.com' } }
    }
  ]
]

function arnOf(path: string): string {
  return `arn:aws:s3:::${aws.inputBucket}/${scene.prefix}${path}`
}

describe('what is missing is named with the statement that cures it, and nothing else', () => {
  test.each(CASES)('%s', async (_, { action, inputs, resource, condition, prepare }) => {
    prepare?.()
    allow(without(action))
    const refused = await run(inputs())
    expect(refused.exitCode).toBe(1)
    const statements = distinct(statementsIn(refused))
    expect(statements).toEqual([
      { Effect: 'Allow', Action: action, Resource: resource(), ...(condition && { Condition: condition }) }
    ])
    allow(without(action), ...statements)
    expect(await run(inputs())).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  })

  test('MediaConvert CreateJob with a template: the queue and the template are named one after the other', async () => {
    const inputs = { ...submission({ 'job-template': 'film' }), 'job-settings': '' }
    const granted: PolicyStatement[] = []
    for (const resource of ['queues/Default', 'jobTemplates/film']) {
      allow(without('mediaconvert:CreateJob'), ...granted)
      const [statement, ...others] = distinct(statementsIn(await run(inputs)))
      expect(others).toEqual([])
      expect(statement).toEqual({
        Effect: 'Allow',
        Action: 'mediaconvert:CreateJob',
        Resource: `${MEDIACONVERT}:${resource}`
      })
      if (statement) granted.push(statement)
    }
    allow(without('mediaconvert:CreateJob'), ...granted)
    expect(await run(inputs)).toMatchObject({ exitCode: 0, errors: [] })
  })

  test('S3 AbortMultipartUpload, in the step and in its post step', async () => {
    scene.write('long.mov', Buffer.alloc(9 * 2 ** 20))
    aws.faults.add({ operation: 'UploadPart', kind: 'error', status: 400, code: 'InvalidRequest', times: 10 })
    allow(without('s3:AbortMultipartUpload'))
    const main = await run({ files: 'long.mov' })
    const expected = { Effect: 'Allow', Action: 's3:AbortMultipartUpload', Resource: arnOf('long.mov') } as const
    expect(distinct(statementsIn(main))).toEqual([expected])
    const post = await scene.cleanUp(main, AS_WORKFLOW)
    expect(post.exitCode).toBe(1)
    expect(distinct(statementsIn(post))).toEqual([expected])
    expect(scene.openUploads()).toBe(1)
    allow(without('s3:AbortMultipartUpload'), expected)
    expect(await scene.cleanUp(main, AS_WORKFLOW)).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    expect(scene.openUploads()).toBe(0)
  })

  test('S3 ListMultipartUploads, in the post step of one that was killed', async () => {
    scene.write('long.mov', Buffer.alloc(9 * 2 ** 20))
    allow([...NEEDED, ...OPTIONAL])
    aws.faults.add({ operation: 'CreateMultipartUpload', kind: 'lose-answer', times: 10 })
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    scene.atFirst('CreateMultipartUpload', () => setImmediate(() => kill('SIGKILL')))
    const main = await run({ files: 'long.mov' }, { onStart: (killer) => (kill = killer) })
    expect(main.exitCode).toBe(null)
    allow(without('s3:ListBucketMultipartUploads'))
    const post = await scene.cleanUp(main, AS_WORKFLOW)
    const expected = {
      Effect: 'Allow',
      Action: 's3:ListBucketMultipartUploads',
      Resource: `arn:aws:s3:::${aws.inputBucket}`
    } as const
    expect(distinct(statementsIn(post))).toEqual([expected])
    allow(without('s3:ListBucketMultipartUploads'), expected)
    expect(await scene.cleanUp(main, AS_WORKFLOW)).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    expect(scene.openUploads()).toBe(0)
  })
})

describe('what may not be looked at is skipped with a debug line', () => {
  test.each([
    ['kms:DescribeKey', /^::debug::preflight: skipped KMS DescribeKey: /m],
    ['s3:ListBucket', /^::debug::preflight: skipped S3 HeadBucket: /m],
    ['iam:GetRole', /^::debug::preflight: skipped IAM GetRole: /m],
    ['iam:SimulatePrincipalPolicy', /^::debug::preflight: skipped IAM SimulatePrincipalPolicy: /m],
    ['mediaconvert:GetQueue', /^::debug::preflight: skipped MediaConvert GetQueue: /m],
    ['mediaconvert:GetJobTemplate', /^::debug::preflight: skipped MediaConvert GetJobTemplate: /m]
  ])('%s', async (action, said) => {
    allow(without(action))
    const inputs = submission({ preflight: 'true', queue: 'night', 'job-template': 'film', 'if-exists': 'fail' })
    const step = await run(inputs)
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    expect(step.stdout).toMatch(said)
    expect(step.stdout.match(/preflight: skipped/g)).toHaveLength(1)
  })

  test('s3:GetObject: the objects that are there are found by the upload itself', async () => {
    allow(without('s3:GetObject'))
    expect(await run({ 'if-exists': 'fail' })).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  })
})
