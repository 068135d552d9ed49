import { describe, expect, test } from '@jest/globals'
import { loadTemplate, type Parameter, type Resource } from '../support/cloudformation.ts'
import { deployTemplate, type Deployed } from '../support/deploy-template.ts'
import { statementsOf, statementsOfDocument, type Statement } from '../support/policies.ts'
import { Evaluator, loadConfiguration, type Body } from '../support/terraform.ts'

const template = loadTemplate()
const configuration = loadConfiguration()

/** What a thing of the template is called in Terraform. */
function snake(name: string): string {
  const words = name.replace('GitHub', 'Github').replace('MediaConvert', 'Mediaconvert')
  return words.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()
}

const where = { region: 'eu-west-1', account: '111122223333' }
const attribute = (name: string, of = 'id'): string => `<${snake(name)}.${of.toLowerCase()}>`

function both(parameters: Readonly<Record<string, string>>): {
  readonly stack: Deployed
  readonly evaluator: Evaluator
} {
  const variables = Object.entries(parameters).map(
    ([name, value]) => [snake(name), typed(template.Parameters[name], value)] as const
  )
  return {
    stack: deployTemplate(template, { ...where, parameters, attribute }),
    evaluator: new Evaluator(configuration, { ...where, variables: Object.fromEntries(variables), attribute })
  }
}

function typed(parameter: Parameter | undefined, value: string): string | number | boolean {
  if (parameter?.Type === 'Number') return Number(value)
  return parameter?.AllowedValues?.includes('true') ? value === 'true' : value
}

const REPOSITORY = { GitHubOwner: 'octo-org', GitHubRepository: 'films' }
const PROVIDER = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'
const WAYS = [
  ['nothing but the repository', REPOSITORY],
  ['IDs and an environment', { ...REPOSITORY, ...ids(), GitHubContext: 'environment:production' }],
  ['all that is off by default', { ...REPOSITORY, ...ids(), ...everything() }]
] as const

function ids(): Record<'GitHubOwnerId' | 'GitHubRepositoryId', string> {
  return { GitHubOwnerId: '123456', GitHubRepositoryId: '456789' }
}

function everything(): Readonly<Record<string, string>> {
  return {
    ...{ OidcProviderArn: PROVIDER, Prefix: '', ExpireCiphertextAfterDays: '0', KeyAlias: 'films', Queue: 'night' },
    ...{ JobTemplate: 'film', DataKeySource: 'local', AllowVerify: 'true', AllowTags: 'true' },
    ...{ RecoverContext: 'environment:recover', RewrapRoleArn: 'arn:aws:iam::111122223333:role/rewrap' },
    MaxSessionSeconds: '21600'
  }
}

describe('parameters and variables', () => {
  test('are the same, with the same defaults', () => {
    const parameters = Object.entries(template.Parameters).map(([name, parameter]) => {
      return [snake(name), parameter.Default === undefined ? undefined : typed(parameter, String(parameter.Default))]
    })
    const variables = Object.entries(configuration.variable).map(([name, [body]]) => [name, body?.['default']])
    // The parser sorts by name.
    expect(variables).toEqual(parameters.sort())
  })

  test.each(Object.entries(template.Parameters))('%s takes the same values and says the same', (name, parameter) => {
    const [body] = configuration.variable[snake(name)] ?? []
    expect(body?.['description']).toBe(inTerraform(parameter.Description))
    expect(body?.['nullable']).toBe(false)
    const [validation] = (body?.['validation'] ?? []) as readonly Body[]
    if (typed(parameter, 'true') === true) {
      expect(body?.['type']).toBe('${bool}')
      return
    }
    expect(validation?.['error_message']).toBe(`${snake(name)} ${parameter.ConstraintDescription}`)
    expect(validation?.['condition']).toBe(`\${${conditionOf(snake(name), parameter)}}`)
  })

  test('the IDs go together in both', () => {
    const { Rules } = template
    const said = JSON.stringify(Rules['BothIds'])
    const [, second] = (configuration.variable['github_repository_id']?.[0]?.['validation'] ?? []) as readonly Body[]
    expect(said).toContain('GitHubOwnerId and GitHubRepositoryId go together. Give both, or neither.')
    expect(second?.['error_message']).toBe(
      'github_owner_id and github_repository_id go together. Give both, or neither.'
    )
  })
})

/** Names of other parameters in a text are names of variables in its twin. */
function inTerraform(text: string): string {
  return text.replaceAll(/\b[A-Z][A-Za-z]+\b/g, (word) =>
    /[a-z][A-Z]/.test(word) && word in template.Parameters ? snake(word) : word
  )
}

function conditionOf(name: string, { AllowedPattern, AllowedValues, MinValue, MaxValue }: Parameter): string {
  const variable = `var.${name}`
  if (AllowedPattern !== undefined) return `can(regex("${AllowedPattern.replaceAll('\\', '\\\\')}", ${variable}))`
  if (AllowedValues) return `contains([${AllowedValues.map((value) => `"${value}"`).join(', ')}], ${variable})`
  return `${variable} >= ${String(MinValue)} && ${variable} <= ${String(MaxValue)}`
}

/** Which policy of the template is which document of the configuration. */
const POLICIES: readonly (readonly [resource: string, property: string, document: string])[] = [
  ['KmsKey', 'KeyPolicy', 'kms_key'],
  ['InputBucketPolicy', 'PolicyDocument', 'input_bucket'],
  ['OutputBucketPolicy', 'PolicyDocument', 'output_bucket'],
  ['MediaConvertRole', 'AssumeRolePolicyDocument', 'mediaconvert_role_trust'],
  ['MediaConvertPolicy', 'PolicyDocument', 'mediaconvert_policy'],
  ['WorkflowRole', 'AssumeRolePolicyDocument', 'workflow_role_trust'],
  ['WorkflowPolicy', 'PolicyDocument', 'workflow_policy'],
  ['RecoverRole', 'AssumeRolePolicyDocument', 'recover_role_trust'],
  ['RecoverPolicy', 'PolicyDocument', 'recover_policy']
]

describe.each(WAYS)('deployed with %s', (_, parameters) => {
  const { stack, evaluator } = both(parameters)
  const document = (name: string): readonly Statement[] => {
    const [body = {}] = configuration.data['aws_iam_policy_document']?.[name] ?? []
    return statementsOfDocument(evaluator.body(body))
  }

  test.each(POLICIES)('%s: %s', (resource, property, name) => {
    const made = stack.resources[resource]
    if (made === undefined) {
      expect(resource).toMatch(/^Recover/)
      return
    }
    expect(document(name)).toEqual(statementsOf(made.Properties[property]))
  })

  test.each(['InputBucket', 'OutputBucket'])('%s', (name) => {
    expect(bucketOf(evaluator, snake(name))).toEqual(bucketOfTemplate(stack.resources[name]))
  })

  test('the outputs', () => {
    const outputs = Object.entries(configuration.output).map(([name, [body]]) => [
      name,
      evaluator.value(body?.['value'])
    ])
    const shown = outputs.filter(([, value]) => value !== null)
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(Object.entries(stack.outputs).map(([name, value]) => [snake(name), value]))
    )
  })

  test('what is made only where it is asked for', () => {
    const counted = Object.values(configuration.resource).flatMap((byName) =>
      Object.entries(byName).flatMap(([name, [body]]) => (body?.['count'] === undefined ? [] : [[name, body] as const]))
    )
    const made = counted.filter(([, { count }]) => evaluator.value(count) === 1).map(([name]) => name)
    const conditional = Object.entries(stack.resources).filter(([, { Condition }]) => Condition !== undefined)
    expect(made.sort()).toEqual(conditional.map(([id]) => snake(id)).sort())
  })
})

interface BucketFacts {
  readonly encryption: unknown
  readonly ownership: unknown
  readonly publicAccess: readonly boolean[]
  readonly versioning: unknown
  readonly rules: readonly object[]
}

function bucketOfTemplate(bucket: Resource | undefined): BucketFacts {
  // As the template of this project has it; a missing property is an undefined that its twin does not have.
  const properties = bucket?.Properties as unknown as TemplateBucket
  const [encryption] = properties.BucketEncryption.ServerSideEncryptionConfiguration
  return {
    encryption: encryption?.ServerSideEncryptionByDefault.SSEAlgorithm,
    ownership: properties.OwnershipControls.Rules[0]?.ObjectOwnership,
    publicAccess: Object.values(properties.PublicAccessBlockConfiguration),
    versioning: properties.VersioningConfiguration.Status,
    rules: properties.LifecycleConfiguration.Rules.map((rule) => ({
      ...{ id: rule.Id, status: rule.Status, prefix: rule.Prefix ?? '' },
      abort: rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation,
      ...{ days: rule.ExpirationInDays, deleteMarker: rule.ExpiredObjectDeleteMarker },
      noncurrent: rule.NoncurrentVersionExpiration?.NoncurrentDays
    }))
  }
}

interface TemplateBucket {
  readonly BucketEncryption: {
    readonly ServerSideEncryptionConfiguration: readonly { ServerSideEncryptionByDefault: { SSEAlgorithm: string } }[]
  }
  readonly OwnershipControls: { readonly Rules: readonly { readonly ObjectOwnership: string }[] }
  readonly PublicAccessBlockConfiguration: Readonly<Record<string, boolean>>
  readonly VersioningConfiguration: { readonly Status: string }
  readonly LifecycleConfiguration: { readonly Rules: readonly TemplateRule[] }
}

interface TemplateRule {
  readonly Id: string
  readonly Status: string
  readonly Prefix?: string
  readonly AbortIncompleteMultipartUpload?: { readonly DaysAfterInitiation: number }
  readonly ExpirationInDays?: number
  readonly ExpiredObjectDeleteMarker?: boolean
  readonly NoncurrentVersionExpiration?: { readonly NoncurrentDays: number }
}

function bucketOf(evaluator: Evaluator, name: string): BucketFacts {
  const body = (type: string): Body =>
    evaluator.body(configuration.resource[`aws_s3_bucket_${type}`]?.[name]?.[0] ?? {})
  const block = (parent: Body | undefined, kind: string): Body | undefined =>
    (parent?.[kind] as readonly Body[] | undefined)?.[0]
  const access = body('public_access_block')
  const encryption = block(body('server_side_encryption_configuration'), 'rule')
  return {
    encryption: block(encryption, 'apply_server_side_encryption_by_default')?.['sse_algorithm'],
    ownership: block(body('ownership_controls'), 'rule')?.['object_ownership'],
    publicAccess: Object.entries(access).flatMap(([key, value]) => (key === 'bucket' ? [] : [value as boolean])),
    versioning: block(body('versioning'), 'versioning_configuration')?.['status'],
    rules: (body('lifecycle_configuration')['rule'] as readonly Body[]).map((rule) => ({
      ...{ id: rule['id'], status: rule['status'], prefix: block(rule, 'filter')?.['prefix'] ?? '' },
      abort: block(rule, 'abort_incomplete_multipart_upload')?.['days_after_initiation'],
      days: block(rule, 'expiration')?.['days'],
      deleteMarker: block(rule, 'expiration')?.['expired_object_delete_marker'],
      noncurrent: block(rule, 'noncurrent_version_expiration')?.['noncurrent_days']
    }))
  }
}

/** Types of the template's resources, and of those that stand for them in Terraform. */
const TYPES: Readonly<Record<string, string>> = {
  'AWS::KMS::Key': 'aws_kms_key',
  'AWS::KMS::Alias': 'aws_kms_alias',
  'AWS::S3::Bucket': 'aws_s3_bucket',
  'AWS::S3::BucketPolicy': 'aws_s3_bucket_policy',
  'AWS::IAM::Role': 'aws_iam_role',
  'AWS::IAM::RolePolicy': 'aws_iam_role_policy',
  'AWS::IAM::OIDCProvider': 'aws_iam_openid_connect_provider'
}

describe('resources', () => {
  const parts = [
    'server_side_encryption_configuration',
    'ownership_controls',
    'public_access_block',
    'versioning'
  ].concat(['lifecycle_configuration'])

  test('each has its twin of the same name', () => {
    const expected = Object.entries(template.Resources).map(([id, { Type }]) => `${String(TYPES[Type])}.${snake(id)}`)
    const there = Object.entries(configuration.resource).flatMap(([type, byName]) =>
      parts.some((part) => type === `aws_s3_bucket_${part}`) ? [] : Object.keys(byName).map((name) => `${type}.${name}`)
    )
    expect(there.sort()).toEqual(expected.sort())
  })

  test('both keep the key and the buckets when all else is deleted', () => {
    const kept = Object.entries(template.Resources).filter(([, { DeletionPolicy }]) => DeletionPolicy !== undefined)
    const guarded = Object.values(configuration.resource).flatMap((byName) =>
      Object.entries(byName).filter(([, [body]]) => JSON.stringify(body).includes('"prevent_destroy":true'))
    )
    expect(kept.map(([id]) => snake(id)).sort()).toEqual(['input_bucket', 'kms_key', 'output_bucket'])
    expect(guarded.map(([name]) => name).sort()).toEqual(kept.map(([id]) => snake(id)).sort())
  })

  test('the key is the same', () => {
    const [key = {}] = configuration.resource['aws_kms_key']?.['kms_key'] ?? []
    const { KeyPolicy, ...properties } = template.Resources['KmsKey']?.Properties ?? {}
    expect(KeyPolicy).toBeDefined()
    expect([key['description'], key['customer_master_key_spec'], key['key_usage'], key['enable_key_rotation']]).toEqual(
      [...[properties['Description'], properties['KeySpec'], properties['KeyUsage'], properties['EnableKeyRotation']]]
    )
    expect(key['deletion_window_in_days']).toBe(properties['PendingWindowInDays'])
  })

  test('roles are described the same and last as long', () => {
    const { stack, evaluator } = both({ ...REPOSITORY, ...everything() })
    for (const [name, [body = {}]] of Object.entries(configuration.resource['aws_iam_role'] ?? {})) {
      const id = Object.keys(template.Resources).find((one) => snake(one) === name) ?? ''
      const { Description, MaxSessionDuration } = stack.resources[id]?.Properties ?? {}
      expect(evaluator.value(body['description'])).toBe(Description)
      expect(evaluator.value(body['max_session_duration'])).toBe(MaxSessionDuration)
    }
  })

  test('outputs are described the same', () => {
    for (const [name, { Description }] of Object.entries(template.Outputs)) {
      expect(configuration.output[snake(name)]?.[0]?.['description']).toBe(inTerraform(Description))
    }
  })
})
