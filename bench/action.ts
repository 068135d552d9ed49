import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { FarEnd } from './far-end.ts'
import type { Command } from './measure.ts'
import type { Workshop } from './workshop.ts'

/** The example credentials of AWS's documentation: requests are signed, and the far end does not look. */
const CREDENTIALS = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  AWS_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true'
}

export const BUCKET = 'bench'

export const KEY_ARN = 'arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000000'

export interface Step {
  readonly action?: 'encrypt' | 'decrypt'
  /** Folder of the bundles. */
  readonly bundles: string
  readonly workspace: string
  readonly inputs: Readonly<Record<string, string>>
  /** For Node, before the bundle. */
  readonly nodeOptions?: readonly string[]
  readonly exitCode?: number
}

/** What every program that talks to the far end gets. */
export function clientEnvironment(workshop: Workshop, farEnd: FarEnd): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    // No configuration of whoever runs this.
    HOME: workshop.folder,
    AWS_ENDPOINT_URL: farEnd.url,
    AWS_CA_BUNDLE: workshop.certificate,
    NODE_EXTRA_CA_CERTS: workshop.certificate,
    ...CREDENTIALS
  }
}

/** The main phase of action.yml or decrypt/action.yml, as the runner runs it. */
export function actionCommand(workshop: Workshop, farEnd: FarEnd, step: Step): Command {
  const file = (name: string): string => {
    writeFileSync(workshop.path(name), '')
    return workshop.path(name)
  }
  const { action = 'encrypt' } = step
  const where = { 'kms-key-arn': KEY_ARN, destination: `s3://${BUCKET}/reel/`, job: 'none' }
  const inputs = { ...defaults(action), ...(action === 'encrypt' && where), ...step.inputs }
  return {
    command: [process.execPath, ...(step.nodeOptions ?? []), join(step.bundles, action, 'index.js')],
    cwd: step.workspace,
    exitCode: step.exitCode ?? 0,
    env: {
      ...clientEnvironment(workshop, farEnd),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: step.workspace,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_REPOSITORY: 'studio/film',
      RUNNER_TEMP: workshop.directory('temp'),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
    }
  }
}

/** What the runner gives to a step that leaves an input out. */
function defaults(action: 'encrypt' | 'decrypt'): Record<string, string> {
  const path = action === 'encrypt' ? 'action.yml' : `${action}/action.yml`
  const { inputs } = parse(readFileSync(path, 'utf8')) as { inputs: Record<string, { default?: string }> }
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']))
}
