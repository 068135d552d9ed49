import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { minimatch } from 'minimatch'
import type { Credential } from '../../../local-aws/http/credentials.ts'
import type { LocalAws } from '../../../local-aws/server.ts'
import type { Job } from './workflow-file.ts'

/** What is outside of the job, and stays when its runner is gone. */
export interface World {
  readonly aws: LocalAws
  /** A folder of files, or a git repository. */
  readonly repository: string
  /** Where artifacts are kept, each in a folder of its own. */
  readonly artifacts: string
  /** What the roles may do that workflows assume, by name. */
  readonly roles: Readonly<Record<string, Credential['policies']>>
}

type Values = Readonly<Record<string, string>>

/** What others' actions leave behind: files, variables for the steps after them, and an error where there would be one. */
type StandIn = (inputs: Values, workspace: string, job: Job, world: World) => Values

export const STAND_INS: Readonly<Record<string, StandIn>> = {
  'actions/checkout': checkOut,
  'actions/cache': () => ({}),
  'actions/upload-artifact': uploadArtifact,
  'actions/download-artifact': downloadArtifact,
  'aws-actions/configure-aws-credentials': configureCredentials
}

function checkOut(_: Values, workspace: string, { permissions }: Job, { repository }: World): Values {
  if (permissions['contents'] === undefined) throw new Error('remote: Repository not found (no contents: read).')
  const isGit = existsSync(join(repository, '.git'))
  if (isGit) execFileSync('git', ['clone', '--quiet', repository, '.'], { cwd: workspace })
  else cpSync(repository, workspace, { recursive: true })
  return {}
}

function uploadArtifact(inputs: Values, workspace: string, _: Job, { artifacts }: World): Values {
  const [from, to] = [resolve(workspace, inputs['path'] ?? ''), join(artifacts, inputs['name'] ?? 'artifact')]
  if (existsSync(to)) throw new Error(`Conflict: an artifact with this name already exists: ${to}`)
  mkdirSync(to)
  cpSync(from, statSync(from).isDirectory() ? to : join(to, basename(from)), { recursive: true })
  return {}
}

function downloadArtifact(inputs: Values, workspace: string, _: Job, { artifacts }: World): Values {
  const { name, pattern = '*', path = '' } = inputs
  const into = resolve(workspace, path)
  if (name !== undefined) cpSync(join(artifacts, name), into, { recursive: true })
  else
    for (const one of readdirSync(artifacts).filter((found) => minimatch(found, pattern))) {
      cpSync(join(artifacts, one), join(into, one), { recursive: true })
    }
  return {}
}

let sessions = 0

function configureCredentials(inputs: Values, _: string, { permissions }: Job, { aws, roles }: World): Values {
  if (permissions['id-token'] !== 'write') throw new Error('Credentials could not be loaded (no id-token: write).')
  const [arn = '', region = ''] = [inputs['role-to-assume'], inputs['aws-region']]
  const policies = roles[arn.split('/').at(-1) ?? '']
  if (policies === undefined) throw new Error(`Not authorized to perform sts:AssumeRoleWithWebIdentity: ${arn}`)
  const key = `AKIASESSION${String(++sessions).padStart(2, '0')}EXAMPLE`
  const secret = `secret-of-session-${String(sessions)}-EXAMPLEKEY`
  aws.credentials.add({ accessKeyId: key, secretAccessKey: secret, arn, policies })
  return { AWS_REGION: region, AWS_DEFAULT_REGION: region, AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret }
}
