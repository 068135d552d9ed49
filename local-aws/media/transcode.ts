import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { MediaFacts } from './probe.ts'
import type { MediaTools } from './tools.ts'

export interface Source extends MediaFacts {
  readonly path: string
}

/** One output file: what ffmpeg is to make of all sources, one after the other. */
export interface Encoding {
  readonly format: string
  /** Encoder and its options; absent where the output has no picture or no sound. */
  readonly video?: readonly string[]
  readonly audio?: readonly string[]
  readonly width?: number
  readonly height?: number
}

/** Encodes, and reports seconds done. Rejects with ffmpeg's own last words. */
export async function transcode(
  tools: MediaTools,
  sources: readonly Source[],
  encoding: Encoding,
  target: string,
  options: { readonly signal: AbortSignal; readonly onProgress: (seconds: number) => void }
): Promise<void> {
  const inputs = sources.flatMap(({ path }) => ['-i', path])
  const args = ['-v', 'error', '-nostdin', '-y', '-progress', 'pipe:1', ...inputs, ...stitch(sources, encoding)]
  const ffmpeg = spawn(tools.ffmpeg, [...args, '-f', encoding.format, target], { signal: options.signal })
  let lastWords = ''
  ffmpeg.stderr.on('data', (chunk: Buffer) => (lastWords = (lastWords + chunk.toString()).slice(-1000)))
  createInterface(ffmpeg.stdout).on('line', (line) => {
    const microseconds = Number(/^out_time_(?:us|ms)=(\d+)$/.exec(line)?.[1])
    if (microseconds > 0) options.onProgress(microseconds / 1e6)
  })
  await new Promise<void>((resolve, reject) => {
    ffmpeg.once('error', reject)
    ffmpeg.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(lastWords.trim() || `ffmpeg ended with ${code ?? 'a signal'}`))
    })
  })
}

/** Sources of different sizes and rates are brought to one before they are joined, as MediaConvert stitches inputs. */
function stitch(sources: readonly Source[], encoding: Encoding): readonly string[] {
  const video = encoding.video !== undefined && sources.every((source) => source.video !== undefined)
  const audio = encoding.audio !== undefined && sources.every((source) => source.audio !== undefined)
  const size = outputSize(sources, encoding)
  const rate = sources.length > 1 ? 'fps=25,' : ''
  const chains = sources.flatMap((_, i) => [
    ...(video ? [`[${i}:v:0]scale=${size},setsar=1,${rate}format=yuv420p[v${i}]`] : []),
    ...(audio ? [`[${i}:a:0]aresample=48000,aformat=channel_layouts=stereo[a${i}]`] : [])
  ])
  const pads = sources.map((_, i) => `${video ? `[v${i}]` : ''}${audio ? `[a${i}]` : ''}`).join('')
  const concat = `concat=n=${sources.length}:v=${Number(video)}:a=${Number(audio)}${video ? '[v]' : ''}${audio ? '[a]' : ''}`
  return [
    ...['-filter_complex', [...chains, `${pads}${concat}`].join(';')],
    ...(video ? ['-map', '[v]', ...(encoding.video ?? [])] : []),
    ...(audio ? ['-map', '[a]', ...(encoding.audio ?? [])] : [])
  ]
}

/** Where one measure is missing it follows from the other; -2 makes it even, as the encoders need it. */
function outputSize(sources: readonly Source[], { width, height }: Encoding): string {
  if (width !== undefined || height !== undefined) return `${width ?? -2}:${height ?? -2}`
  const first = sources[0]?.video
  return `${2 * Math.floor((first?.width ?? 2) / 2)}:${2 * Math.floor((first?.height ?? 2) / 2)}`
}
