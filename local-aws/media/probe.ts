import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { containerOf } from './container.ts'
import type { Container } from './container.ts'
import type { MediaTools } from './tools.ts'

/** What is known about a file that is media. Without ffmpeg only its container is. */
export interface MediaFacts {
  readonly container: string
  readonly durationSeconds?: number
  readonly video?: { readonly codec: string; readonly width: number; readonly height: number }
  readonly audio?: { readonly codec: string; readonly sampleRate: number }
}

/** Formats, as ffmpeg names them, whose structure is checked here as well. */
const checked: readonly (readonly [RegExp, Container])[] = [
  [/\bmp4\b/, 'ISO BMFF'],
  [/\bmpegts\b/, 'MPEG-TS'],
  [/\b(matroska|webm)\b/, 'Matroska'],
  [/\bmxf\b/, 'MXF'],
  [/\b(wav|avi)\b/, 'RIFF']
]

/** Further formats that begin with a signature. ffmpeg takes noise for others, such as raw streams, now and then. */
const signed = /^(aiff|asf|flac|flv|gxf|mpeg|ogg)$/

/** Finds out whether a file is media; undefined for noise, as what is decrypted with a wrong key is. */
export async function probe(path: string, tools: MediaTools | undefined): Promise<MediaFacts | undefined> {
  const container = await containerOf(path)
  if (tools === undefined) return container && { container }
  const report = await decodeFirstFrames(path, tools)
  const format = /^Input #0, (.+), from /m.exec(report)?.[1] ?? ''
  // A wrong AES_CBC vector spoils the first 16 bytes only: ffmpeg may get over that, the structure does not.
  const expected = checked.find(([pattern]) => pattern.test(format))?.[1]
  const sound = expected === undefined ? signed.test(format) : expected === container
  return sound ? factsOf(report, format) : undefined
}

/**
 * What ffmpeg says about an input when it decodes the first frames of it; nothing where it cannot. Not ffprobe: the one
 * static build of it that npm has for Linux crashes on MPEG-TS.
 */
async function decodeFirstFrames(path: string, { ffmpeg }: MediaTools): Promise<string> {
  const streams = ['-map', '0:v:0?', '-map', '0:a:0?', '-frames:v', '1', '-frames:a', '1']
  try {
    const { stderr } = await promisify(execFile)(ffmpeg, ['-nostdin', '-i', path, ...streams, '-f', 'null', '-'])
    return stderr.split('Stream mapping:')[0] ?? ''
  } catch {
    return ''
  }
}

function factsOf(report: string, container: string): MediaFacts | undefined {
  const [, videoCodec, width, height] = /Stream #0:.+: Video: (\w+).*, ([1-9]\d*)x([1-9]\d*)/.exec(report) ?? []
  const [, audioCodec, sampleRate] = /Stream #0:.+: Audio: (\w+).*? (\d+) Hz/.exec(report) ?? []
  const [, hours, minutes, seconds] = /Duration: (\d+):(\d+):([\d.]+)/.exec(report) ?? []
  if (videoCodec === undefined && audioCodec === undefined) return undefined
  return {
    container,
    ...(seconds && { durationSeconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) }),
    ...(videoCodec && { video: { codec: videoCodec, width: Number(width), height: Number(height) } }),
    ...(audioCodec && { audio: { codec: audioCodec, sampleRate: Number(sampleRate) } })
  }
}
