import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { ADMINISTRATOR } from '../../../local-aws/account.ts'
import { startLocalAws, type LocalAws } from '../../../local-aws/server.ts'
import type { PolicyDocument, PolicyStatement } from '../../../local-aws/service.ts'
import { clientConfig } from '../../local-aws/support/clients.ts'
import { codeBlocks, readPage } from '../pages.ts'
import { runWorkflow, type WorkflowOptions, type WorkflowRecord } from './run-workflow.ts'

/** The Regions of the examples, and what their buckets' names end in. */
const REGIONS = { 'eu-west-1': '', 'us-east-1': '-us' } as const
type Region = keyof typeof REGIONS

/** Statements that only jobs need, which who only encrypts does not get. */
const OF_JOBS = ['SubmitJobs', 'WaitForJobs', 'HandTheRoleToMediaConvert']

interface Policy {
  readonly Statement: readonly (PolicyStatement & { readonly Sid?: string })[]
}

/** An account that has what the examples name, with roles that may do what the pages say; and a repository. */
export class Studio {
  readonly aws: LocalAws
  readonly folder = mkdtempSync(join(tmpdir(), 'studio-'))
  readonly repository = join(this.folder, 'repository')
  readonly #keys: Readonly<Record<Region, string>>
  readonly #roles: WorkflowOptions['roles']

  static async open(): Promise<Studio> {
    return new Studio(await startLocalAws())
  }

  private constructor(aws: LocalAws) {
    this.aws = aws
    this.#keys = { 'eu-west-1': this.#createKey('eu-west-1'), 'us-east-1': this.#createKey('us-east-1') }
    for (const [region, suffix] of Object.entries(REGIONS)) {
      for (const name of ['input', 'output']) aws.s3.createBucket(`amzn-s3-demo-${name}${suffix}`, region)
    }
    for (const name of ['public', 'recovered']) aws.s3.createBucket(`amzn-s3-demo-${name}`, 'eu-west-1')
    this.#roles = this.#addRoles()
    mkdirSync(join(this.folder, 'commands'))
    mkdirSync(this.repository)
  }

  /** Takes an example into the repository's workflows, and runs it. */
  run(example: string, options: Partial<WorkflowOptions> = {}): Promise<WorkflowRecord> {
    const { aws, repository } = this
    const PATH = [join(this.folder, 'commands'), process.env['PATH']].join(delimiter)
    const adapt = (text: string): string => (options.adapt ?? String)(this.adapt(text))
    const env = { PATH, AWS_PAGER: '', ...options.env }
    return runWorkflow(join('examples', example), { aws, repository, roles: this.#roles, ...options, adapt, env })
  }

  /** Text with the studio's KMS keys in the place of the examples'. */
  adapt(text: string): string {
    return text.replaceAll(/arn:aws:kms:([\w-]+):111122223333:key\/KEY_ID/g, (_, region: Region) => this.#keys[region])
  }

  write(path: string, content: string | Uint8Array): void {
    const absolute = join(this.repository, path)
    mkdirSync(dirname(absolute), { recursive: true })
    writeFileSync(absolute, content)
  }

  /** Puts a command first on the runners' PATH. */
  install(name: string, script: string): void {
    const path = join(this.folder, 'commands', name)
    writeFileSync(path, `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o755)
  }

  /** Before version 2.13 the AWS CLI does not know AWS_ENDPOINT_URL. */
  installAwsCli(): void {
    const path = execFileSync('sh', ['-c', 'command -v aws'], { encoding: 'utf8' }).trim()
    this.install('aws', `exec '${path}' --endpoint-url "$AWS_ENDPOINT_URL" "$@"`)
  }

  /** Commits all that has been written, and returns the commit. */
  commit(): string {
    const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.com', '-c', 'commit.gpgsign=false']
    const git = (...args: string[]): string =>
      execFileSync('git', [...author, ...args], { cwd: this.repository, encoding: 'utf8' })
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Masters')
    return git('rev-parse', 'HEAD').trim()
  }

  /** Credentials that a runner has of itself, as an instance profile gives them. */
  runnersOwn(role: string): Readonly<Record<string, string>> {
    const [accessKeyId, secretAccessKey] = ['AKIAINSTANCEPROFILE1', 'secret-of-the-instance-profile-EXAMPLE']
    const arn = `arn:aws:iam::111122223333:role/${role}`
    this.aws.credentials.add({ accessKeyId, secretAccessKey, arn, policies: this.#roles[role] ?? [] })
    return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
  }

  async content(bucket: string, key: string): Promise<Buffer> {
    const s3 = new S3Client({ ...clientConfig(this.aws), region: 'eu-west-1' })
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    return Buffer.from((await Body?.transformToByteArray()) ?? [])
  }

  objects(bucket: string): string[] {
    return this.aws.s3
      .bucket(bucket)
      .list()
      .map(({ key }) => key)
  }

  async close(): Promise<void> {
    await this.aws.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  #createKey(region: string): string {
    const call = { region, caller: ADMINISTRATOR, operation: 'CreateKey' }
    return (this.aws.kms.call(call, {}) as { KeyMetadata: { Arn: string } }).KeyMetadata.Arn
  }

  #addRoles(): WorkflowOptions['roles'] {
    const [, workflow, trust, mediaconvert] = this.#policiesOf('docs/iam.md').filter(
      ({ Statement }) => Statement.length > 0
    )
    const [recover] = this.#policiesOf('docs/decrypt.md')
    if (!workflow || !trust || !mediaconvert || !recover) throw new Error('The pages do not have the policies.')
    const arn = 'arn:aws:iam::111122223333:role/mediaconvert'
    const about = {
      name: 'mediaconvert',
      arn,
      id: 'AROAMEDIACONVERT',
      path: '/',
      description: '',
      createdAt: new Date()
    }
    const inlinePolicies = new Map([['all', mediaconvert]])
    this.aws.roles.add({ ...about, trustPolicy: trust, inlinePolicies })
    const ofJobs = ({ Sid = '' }: { readonly Sid?: string }): boolean => OF_JOBS.includes(Sid)
    return {
      'github-transcode': [workflow],
      'github-encrypt': [{ Statement: workflow.Statement.filter((one) => !ofJobs(one)) }],
      'github-submit': [{ Statement: workflow.Statement.filter(ofJobs) }],
      'github-publish': [copies('amzn-s3-demo-output', 'amzn-s3-demo-public')],
      'github-recover': [recover, copies('amzn-s3-demo-recovered', 'amzn-s3-demo-recovered')],
      'media-storage': [
        workflow,
        { Statement: { Effect: 'Allow', Action: 'kms:Decrypt', Resource: this.#keys['eu-west-1'] } }
      ]
    }
  }

  /** The policies of a page, each for both Regions. */
  #policiesOf(page: string): Policy[] {
    const texts = codeBlocks(readPage(page), 'json').filter((text) => text.includes('"Version"'))
    return texts.map((text) => {
      const elsewhere = text.replaceAll('eu-west-1', 'us-east-1').replaceAll(/(amzn-s3-demo-\w+put)/g, '$1-us')
      const [here, there] = [text, elsewhere].map((one) => JSON.parse(this.adapt(one)) as Policy)
      return { Statement: [...(here?.Statement ?? []), ...(there?.Statement ?? [])] }
    })
  }
}

function copies(from: string, to: string): PolicyDocument {
  const allow = (Action: readonly string[], bucket: string): PolicyStatement => {
    return { Effect: 'Allow', Action, Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`] }
  }
  return {
    Statement: [
      allow(['s3:ListBucket', 's3:GetObject', 's3:GetObjectTagging'], from),
      allow(['s3:PutObject', 's3:PutObjectTagging'], to)
    ]
  }
}
