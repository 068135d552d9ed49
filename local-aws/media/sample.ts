import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { findMediaTools } from './tools.ts'

export interface SampleOptions {
  readonly seconds?: number
  readonly width?: number
  readonly height?: number
}

/**
 * Writes a small video with sound, made by ffmpeg's own sources: a moving test card and a tone. The file's extension
 * says what container it becomes. Without ffmpeg it is an ISO file of the right structure with nothing to see in it.
 */
export async function makeSample(
  path: string,
  { seconds = 2, width = 320, height = 180 }: SampleOptions = {}
): Promise<void> {
  const tools = await findMediaTools()
  if (tools === undefined) return writeFile(path, emptyIsoFile())
  const picture = ['-f', 'lavfi', '-i', `testsrc2=size=${width}x${height}:rate=25:duration=${seconds}`]
  const sound = ['-f', 'lavfi', '-i', `sine=frequency=440:sample_rate=48000:duration=${seconds}`]
  const encoding = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-shortest']
  await promisify(execFile)(tools.ffmpeg, ['-v', 'error', '-y', ...picture, ...sound, ...encoding, path])
}

/** ftyp, moov with nothing but a movie header, and an mdat: ISO/IEC 14496-12 without a track. */
export function emptyIsoFile(): Buffer {
  const movieHeader = Buffer.alloc(100)
  movieHeader.writeUInt32BE(1000, 12) // time scale
  movieHeader.writeUInt32BE(1, 96) // next track ID
  const brands = Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1')
  return Buffer.concat([box('ftyp', brands), box('moov', box('mvhd', movieHeader)), box('mdat', Buffer.alloc(4096))])
}

function box(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8)
  header.writeUInt32BE(content.length + 8)
  header.write(type, 4, 'latin1')
  return Buffer.concat([header, content])
}
