import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { containerOf } from './container.ts'
import type { Container } from './container.ts'
import type { MediaTools } from './tools.ts'

/** What is known about a file that is media. Without ffprobe only its container is. */
export interface MediaFacts {
  readonly container: string
  readonly durationSeconds?: number
  readonly video?: { readonly codec: string; readonly width: number; readonly height: number }
  readonly audio?: { readonly codec: string; readonly sampleRate: number }
}

/** ffprobe's JSON, as far as it is read here. */
interface Report {
  readonly format?: { readonly format_name?: string; readonly probe_score?: number; readonly duration?: string }
  readonly streams?: readonly Stream[]
}

interface Stream {
  readonly codec_type?: string
  readonly codec_name?: string
  readonly width?: number
  readonly height?: number
  readonly sample_rate?: string
}

/** ffprobe takes noise for mp3 or raw video now and then; it gives itself no more than this score when it guesses. */
const guess = 25

const families: readonly (readonly [RegExp, Container])[] = [
  [/\bmp4\b/, 'ISO BMFF'],
  [/\bmpegts\b/, 'MPEG-TS'],
  [/\b(matroska|webm)\b/, 'Matroska'],
  [/\b(wav|avi)\b/, 'RIFF']
]

/** Finds out whether a file is media; undefined for noise, as what is decrypted with a wrong key is. */
export async function probe(path: string, tools: MediaTools | undefined): Promise<MediaFacts | undefined> {
  const container = await containerOf(path)
  if (tools === undefined) return container && { container }
  const report = await ffprobe(path, tools)
  const name = report?.format?.format_name ?? ''
  // A wrong CBC initialization vector spoils the first 16 bytes only: ffprobe may get over that, the structure does not.
  const expected = families.find(([pattern]) => pattern.test(name))?.[1]
  if (report === undefined || (expected !== undefined && expected !== container)) return undefined
  return (report.format?.probe_score ?? 0) > guess ? factsOf(report, name) : undefined
}

async function ffprobe(path: string, { ffprobe: tool }: MediaTools): Promise<Report | undefined> {
  const show = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', path]
  try {
    const { stdout } = await promisify(execFile)(tool, show, { maxBuffer: 16 * 1024 * 1024 })
    return JSON.parse(stdout) as Report
  } catch {
    return undefined
  }
}

function factsOf({ format, streams = [] }: Report, container: string): MediaFacts | undefined {
  const video = streams.find((stream) => stream.codec_type === 'video' && (stream.width ?? 0) > 0)
  const audio = streams.find((stream) => stream.codec_type === 'audio' && Number(stream.sample_rate) > 0)
  if (video === undefined && audio === undefined) return undefined
  const { codec_name: codec = '', width = 0, height = 0 } = video ?? {}
  const duration = Number(format?.duration)
  return {
    container,
    ...(Number.isFinite(duration) ? { durationSeconds: duration } : {}),
    ...(video === undefined ? {} : { video: { codec, width, height } }),
    ...(audio === undefined ? {} : { audio: { codec: audio.codec_name ?? '', sampleRate: Number(audio.sample_rate) } })
  }
}
