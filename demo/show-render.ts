import { readFile } from 'node:fs/promises'
import type { CreateJobRequest } from '@aws-sdk/client-mediaconvert'
import { jobSettings } from './job-settings.ts'
import { chapter, fact, quote, typed } from './say.ts'
import { commonInputs } from './show-mode.ts'
import type { Stage } from './stage.ts'
import { runStep } from './step.ts'

/** What a step that renders leaves for later. */
export interface Rendered {
  readonly request: CreateJobRequest
  /** The inline policy that MediaConvert's role needs, as JSON. */
  readonly decryptPolicy: string
}

/** Encrypts and uploads, and writes the CreateJob request to a file instead of submitting it. */
export async function showRender(stage: Stage): Promise<Rendered> {
  chapter('Render: the same, but the request goes to a file')
  stage.runner.write('mediaconvert-render.yaml', jobSettings(`s3://${stage.aws.outputBucket}/render/`))
  const { outputs, summary } = await runStep(stage, {
    ...commonInputs(stage),
    destination: `s3://${stage.aws.inputBucket}/render/`,
    mode: 'AES_CTR',
    job: 'render',
    'job-settings': 'mediaconvert-render.yaml',
    'rendered-jobs-directory': stage.kept('render'),
    manifest: stage.kept('render', 'manifest.json')
  })
  await stage.keep(summary, 'render', 'summary.md')
  const [file = ''] = JSON.parse(outputs['rendered-jobs'] ?? '[]') as string[]
  const request = JSON.parse(await readFile(file, 'utf8')) as CreateJobRequest
  fact('rendered', `${typed(file)}; of its input the action wrote:`)
  const [{ FileInput, DecryptionSettings } = {}] = request.Settings?.Inputs ?? []
  quote(JSON.stringify({ FileInput, DecryptionSettings }, undefined, 2).split('\n').map(shorten))
  const policyFile = outputs['decrypt-policy'] ?? ''
  const decryptPolicy = await readFile(policyFile, 'utf8')
  await stage.keep(decryptPolicy, 'render', 'decrypt-policy.json')
  return { request, decryptPolicy }
}

function shorten(line: string): string {
  return line.length > 100 ? `${line.slice(0, 80)}…",` : line
}
