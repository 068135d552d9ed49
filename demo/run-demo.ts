import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { makeSample } from '../local-aws/media/sample.ts'
import { findMediaTools } from '../local-aws/media/tools.ts'
import { describeMedia } from './media.ts'
import { chapter, fact, hex, byteCount, say, typed } from './say.ts'
import { showDenial } from './show-denial.ts'
import { MODES, showMode } from './show-mode.ts'
import { showRender } from './show-render.ts'
import type { Stage } from './stage.ts'

/** The path of the video in the workspace. */
export const VIDEO = 'masters/testcard.mp4'

/** The whole play. @throws where anything does not come out as it should */
export async function runDemo(stage: Stage): Promise<void> {
  say('Client-side encryption for AWS Elemental MediaConvert, on this machine alone: nothing goes to AWS.')
  showAws(stage)
  await showVideo(stage)
  for (const mode of MODES) await showMode(stage, mode)
  const rendered = await showRender(stage)
  await showDenial(stage, rendered)
  conclude(stage)
}

function showAws({ aws }: Stage): void {
  chapter('A stand-in for AWS')
  fact('endpoint', `${aws.endpoint} is KMS, S3, MediaConvert and IAM until the demo ends`)
  fact('KMS key', aws.kmsKeyArn)
  fact('role', `${aws.roleArn}, which MediaConvert assumes`)
}

async function showVideo(stage: Stage): Promise<void> {
  chapter('A video to keep secret')
  stage.signal.throwIfAborted()
  const file = stage.runner.write(VIDEO, '')
  await makeSample(file, { seconds: 3 })
  const content = await readFile(file)
  fact('made', `${VIDEO}, ${byteCount(content.length)}, by ffmpeg's own test sources`)
  fact('media', await describeMedia(file))
  fact('begins', hex(content))
  await stage.keep(content, path.basename(VIDEO))
  if ((await findMediaTools()) === undefined) {
    say('   No ffmpeg runs here, so the video has the structure of one and no picture, and nothing will be transcoded.')
  }
}

function conclude(stage: Stage): void {
  const folders = MODES.map((mode) => mode.toLowerCase().replace('_', '-')).join(', ')
  chapter('What is left to look at')
  fact('video', typed(stage.kept(path.basename(VIDEO))))
  fact('folders', `${folders}, in ${typed(stage.kept())}, each with:`)
  fact('', 'transcoded.mp4   the output of MediaConvert: play it')
  fact('', 'ciphertext.mp4   what was in S3: no player takes it')
  fact('', 'manifest.json    everything about the files and the jobs, the encrypted data key included')
  fact('', 'summary.md       the job summary, as GitHub would show it under the workflow run')
  fact(
    'requests',
    `${typed(stage.kept('render'))}, as \`aws mediaconvert create-job --cli-input-json file://…\` takes them`
  )
  say('', 'The stand-in has ended, and its buckets are gone. To try your own files: npm run local-aws')
}
