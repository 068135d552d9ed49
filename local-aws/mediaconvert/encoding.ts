import type { Encoding } from '../media/transcode.ts'
import { failures } from './failure.ts'
import type { CodecSettings, Output } from './job.ts'

/** Containers: ffmpeg's muxer, and MediaConvert's default extension (`Output.Extension` in the service model). */
const containers: Readonly<Record<string, readonly [format: string, extension: string]>> = {
  MP4: ['mp4', 'mp4'],
  MOV: ['mov', 'mov'],
  M2TS: ['mpegts', 'm2ts'],
  MXF: ['mxf', 'mxf'],
  MPD: ['mp4', 'mp4'],
  WEBM: ['webm', 'webm'],
  F4V: ['f4v', 'f4v'],
  RAW: ['mp4', 'mp4']
}

const videoEncoders: Readonly<Record<string, readonly string[]>> = {
  H_264: ['libx264', '-preset', 'ultrafast'],
  H_265: ['libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=error', '-tag:v', 'hvc1'],
  MPEG2: ['mpeg2video'],
  VP8: ['libvpx', '-deadline', 'realtime', '-cpu-used', '8'],
  VP9: ['libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8'],
  PRORES: ['prores_ks']
}

const audioEncoders: Readonly<Record<string, readonly string[]>> = {
  AAC: ['aac'],
  AC3: ['ac3'],
  EAC3: ['eac3'],
  MP2: ['mp2'],
  MP3: ['libmp3lame'],
  OPUS: ['libopus'],
  VORBIS: ['libvorbis'],
  WAV: ['pcm_s16le'],
  FLAC: ['flac']
}

/** The wire name of each codec's own settings, where the bit rate is. */
function bitrate(codec: CodecSettings): number | undefined {
  const own = Object.values(codec).find((value) => typeof value === 'object') as
    { readonly bitrate?: number; readonly maxBitrate?: number } | undefined
  return own?.bitrate ?? own?.maxBitrate
}

/** What ffmpeg is to do for an output. Throws JobFailure where this stand-in cannot do what the service can. */
export function encodingOf(output: Output): Encoding {
  const { videoDescription: video, audioDescriptions: [audio] = [] } = output
  const [format] = containerOf(output)
  // An output made by a preset, which this stand-in does not have, gets the commonest codecs.
  const bare = video === undefined && audio === undefined
  const videoCodec = bare ? { codec: 'H_264' } : video && (video.codecSettings ?? { codec: 'H_264' })
  const audioCodec = bare ? { codec: 'AAC' } : audio && (audio.codecSettings ?? { codec: 'AAC' })
  return {
    format,
    ...(videoCodec === undefined ? {} : { video: encoder('v', videoEncoders, videoCodec) }),
    ...(audioCodec === undefined ? {} : { audio: encoder('a', audioEncoders, audioCodec) }),
    ...(video?.width === undefined ? {} : { width: video.width }),
    ...(video?.height === undefined ? {} : { height: video.height })
  }
}

function encoder(
  kind: 'v' | 'a',
  known: Readonly<Record<string, readonly string[]>>,
  codec: CodecSettings
): readonly string[] {
  const args = known[codec.codec ?? '']
  if (args === undefined)
    throw failures.unsupported(`local-aws has no encoder for ${codec.codec ?? 'an unnamed codec'}`)
  const rate = bitrate(codec)
  return [`-c:${kind}`, ...args, ...(rate === undefined ? [] : [`-b:${kind}`, String(rate)])]
}

function containerOf(output: Output): readonly [format: string, extension: string] {
  const container = output.containerSettings?.container ?? 'MP4'
  const known = containers[container]
  if (known === undefined) throw failures.unsupported(`local-aws does not write ${container}`)
  return known
}

/** The destination, then the input's name where it ends in a slash, the name modifier, and the extension. */
export function outputUri(destination: string | undefined, firstInput: string, output: Output): string {
  const base = destination ?? firstInput.slice(0, firstInput.lastIndexOf('/') + 1)
  const name = firstInput.slice(firstInput.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const extension = output.extension ?? containerOf(output)[1]
  return `${base}${base.endsWith('/') ? name : ''}${output.nameModifier ?? ''}.${extension}`
}
