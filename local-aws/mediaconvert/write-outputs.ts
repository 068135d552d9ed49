import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { probe } from '../media/probe.ts'
import type { MediaFacts } from '../media/probe.ts'
import type { MediaTools } from '../media/tools.ts'
import { transcode } from '../media/transcode.ts'
import type { Source } from '../media/transcode.ts'
import { encodingOf, outputUri } from './encoding.ts'
import { failures } from './failure.ts'
import type { JobSettings, Output, OutputDetail, OutputGroup } from './job.ts'

/** A file that has been made and waits to be uploaded. */
export interface MadeOutput {
  readonly uri: string
  readonly path: string
  readonly group: number
  readonly detail: OutputDetail
}

export interface Workbench {
  readonly tools: MediaTools | undefined
  readonly directory: string
  readonly signal: AbortSignal
  readonly onProgress: (percent: number) => void
}

/** Makes every output of every file group. Throws JobFailure. */
export async function makeOutputs(
  bench: Workbench,
  settings: JobSettings,
  sources: readonly Source[]
): Promise<readonly MadeOutput[]> {
  const planned = planOutputs(settings)
  const made: MadeOutput[] = []
  for (const [index, { uri, group, output }] of planned.entries()) {
    const path = join(bench.directory, `output-${index}`)
    const onProgress = (percent: number) => bench.onProgress(Math.floor((index * 100 + percent) / planned.length))
    await makeOutput({ ...bench, onProgress }, output, sources, path)
    made.push({ uri, path, group, detail: detailOf(await probe(path, bench.tools)) })
  }
  return made
}

interface PlannedOutput {
  readonly uri: string
  readonly group: number
  readonly output: Output
}

function planOutputs({ inputs = [], outputGroups = [] }: JobSettings): readonly PlannedOutput[] {
  const firstInput = inputs[0]?.fileInput ?? ''
  const planned = outputGroups.flatMap((outputGroup, group) =>
    (outputGroup.outputs ?? []).map((output) => ({
      uri: outputUri(destinationOf(outputGroup), firstInput, output),
      group,
      output
    }))
  )
  const uris = planned.map(({ uri }) => uri)
  const duplicate = uris.find((uri, index) => uris.indexOf(uri) !== index)
  if (duplicate !== undefined) throw failures.duplicateOutput(duplicate)
  return planned
}

function destinationOf({ outputGroupSettings: settings }: OutputGroup): string | undefined {
  if (settings?.type === 'FILE_GROUP_SETTINGS') return settings.fileGroupSettings?.destination
  throw failures.unsupported(
    `local-aws writes FILE_GROUP_SETTINGS only, not ${settings?.type ?? 'an unnamed output group'}`
  )
}

async function makeOutput(bench: Workbench, output: Output, sources: readonly Source[], path: string): Promise<void> {
  const encoding = encodingOf(output)
  const [first] = sources
  if (encoding.audio === undefined && sources.some(({ video }) => video === undefined) && bench.tools)
    throw failures.noVideo()
  if (encoding.video === undefined && sources.some(({ audio }) => audio === undefined) && bench.tools)
    throw failures.noAudio()
  if (bench.tools === undefined) {
    if (first !== undefined) await copyFile(first.path, path)
    return
  }
  const total = sources.reduce((sum, source) => sum + (source.durationSeconds ?? 0), 0)
  const onProgress = (seconds: number) => bench.onProgress(total > 0 ? Math.min(99, (seconds / total) * 100) : 0)
  try {
    await transcode(bench.tools, sources, encoding, path, { signal: bench.signal, onProgress })
  } catch (error) {
    bench.signal.throwIfAborted()
    throw failures.transcode(error instanceof Error ? error.message : String(error))
  }
}

function detailOf(facts: MediaFacts | undefined): OutputDetail {
  const { durationSeconds, video } = facts ?? {}
  return {
    ...(durationSeconds === undefined ? {} : { durationInMs: Math.round(durationSeconds * 1000) }),
    ...(video === undefined ? {} : { videoDetails: { widthInPx: video.width, heightInPx: video.height } })
  }
}
