import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

export type Container = 'ISO BMFF' | 'MPEG-TS' | 'Matroska' | 'MXF' | 'RIFF'

const packetLength = 188
const mxfPartitionKey = Buffer.from('060e2b34020501010d010201', 'hex')

/** What container a file really is, by its structure alone; nothing for noise. */
export async function containerOf(path: string): Promise<Container | undefined> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const head = await read(file, 0, 64 * 1024)
    if (head.subarray(0, 4).toString('hex') === '1a45dfa3') return 'Matroska'
    if (isTransportStream(head)) return 'MPEG-TS'
    if (head.subarray(0, mxfPartitionKey.length).equals(mxfPartitionKey)) return 'MXF'
    if (isRiff(head)) return 'RIFF'
    return (await isIsoMedia(file, size)) ? 'ISO BMFF' : undefined
  } finally {
    await file.close()
  }
}

/** ISO/IEC 13818-1: every packet begins with 0x47. A 4-byte timestamp precedes each in M2TS files. */
function isTransportStream(head: Buffer): boolean {
  const starts = [0, 4].filter((offset) => {
    const stride = packetLength + offset
    const packets = Math.min(20, Math.floor(head.length / stride))
    return packets >= 2 && Array.from({ length: packets }, (_, i) => head[offset + i * stride]).every((b) => b === 0x47)
  })
  return starts.length > 0
}

function isRiff(head: Buffer): boolean {
  const form = head.subarray(8, 12).toString('latin1')
  return head.subarray(0, 4).toString('latin1') === 'RIFF' && ['WAVE', 'AVI '].includes(form)
}

/** ISO/IEC 14496-12: boxes that begin with their own length, from the first byte to the last, and a moov among them. */
async function isIsoMedia(file: FileHandle, size: number): Promise<boolean> {
  const first = ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot', 'styp']
  const seen: string[] = []
  for (let at = 0; at < size;) {
    const box = boxAt(await read(file, at, 16), size - at)
    if (box === undefined || (seen.length === 0 && !first.includes(box.type))) return false
    seen.push(box.type)
    at += box.length
  }
  return seen.includes('moov') && (seen.includes('mdat') || seen.includes('moof'))
}

function boxAt(header: Buffer, remaining: number): { readonly type: string; readonly length: number } | undefined {
  if (header.length < 8) return undefined
  const type = header.toString('latin1', 4, 8)
  const short = header.readUInt32BE(0)
  const large = short === 1 && header.length === 16 ? Number(header.readBigUInt64BE(8)) : short
  const length = short === 0 ? remaining : large
  const plausible = length >= 8 && length <= remaining && /^[\x20-\x7e\xa9]{4}$/.test(type)
  return plausible ? { type, length } : undefined
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}
