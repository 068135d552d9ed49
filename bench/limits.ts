/**
 * `npm run limits`: true runs over 64 GiB, where CTR's counter carries out of its last 32 bits, and up to the last byte that GCM allows.
 * The checksum in the manifest, made part by part, is held against OpenSSL's own ciphertext of the same plaintext, made in one go.
 * Files are sparse, so that no disk is needed; takes about a quarter of an hour. `--divide N` makes everything N times smaller.
 */
import { spawn } from 'node:child_process'
import { createCipheriv } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { crc32 } from 'node:zlib'
import { actionCommand } from './action.ts'
import { FarEnd } from './far-end.ts'
import { measure } from './measure.ts'
import { Workshop } from './workshop.ts'

/** The far end's answer to GenerateDataKey. */
const DATA_KEY = Buffer.alloc(32, 1)
const MIB = 2 ** 20
const CASES = [
  { mode: 'AES_CTR', bytes: 2 ** 36 + MIB, oneGo: openssl },
  { mode: 'AES_GCM', bytes: 2 ** 36 - 32, oneGo: oneShotGcm }
] as const

interface ManifestFile {
  readonly initializationVector: string
  readonly checksum: { readonly value: string }
}

const { values } = parseArgs({ options: { divide: { type: 'string', default: '1' } } })
const workshop = new Workshop()
const farEnd = await FarEnd.start(workshop)
try {
  for (const { mode, bytes, oneGo } of CASES) {
    const length = Math.floor(bytes / Number(values.divide))
    const film = workshop.path('film.mov')
    writeFileSync(film, '')
    truncateSync(film, length)
    const { file, wallSeconds, peakMib } = await encrypt(mode)
    const wanted = await oneGo(film, Buffer.from(file.initializationVector, 'base64'))
    const figures = `${wallSeconds.toFixed(0)} s, ${(length / wallSeconds / 1e9).toFixed(2)} GB/s, peak ${peakMib?.toFixed(0) ?? '?'} MiB`
    console.log(`${mode}, ${length} bytes: ${figures}; CRC32 ${file.checksum.value}, in one go ${wanted}`)
    if (file.checksum.value !== wanted) process.exitCode = 1
    rmSync(film)
  }
} finally {
  farEnd.stop()
  workshop.remove()
}

async function encrypt(
  mode: string
): Promise<{ file: ManifestFile; wallSeconds: number; peakMib: number | undefined }> {
  const manifest = workshop.path('manifest.json')
  const inputs = { files: 'film.mov', mode, manifest }
  const step = { bundles: resolve('dist'), workspace: workshop.folder, inputs }
  const { wallSeconds, peakMib } = await measure(workshop, actionCommand(workshop, farEnd, step))
  const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as { files: readonly ManifestFile[] }
  const [file] = files
  if (!file) throw new Error('the manifest has no file')
  return { file, wallSeconds, peakMib }
}

/** OpenSSL's command, which carries the counter through all 128 bits. */
async function openssl(film: string, iv: Buffer): Promise<string> {
  const options = ['enc', '-aes-256-ctr', '-K', DATA_KEY.toString('hex'), '-iv', iv.toString('hex'), '-in', film]
  const command = spawn('openssl', options, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(command, 'close')
  let crc = 0
  for await (const piece of command.stdout) crc = crc32(piece as Buffer, crc)
  await ended
  return base64(crc)
}

async function oneShotGcm(film: string, iv: Buffer): Promise<string> {
  const cipher = createCipheriv('aes-256-gcm', DATA_KEY, iv)
  let crc = 0
  await pipeline(createReadStream(film, { highWaterMark: MIB }), async (source: AsyncIterable<Buffer>) => {
    for await (const piece of source) crc = crc32(cipher.update(piece), crc)
  })
  cipher.final()
  return base64(crc32(cipher.getAuthTag(), crc))
}

function base64(crc: number): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc)
  return bytes.toString('base64')
}
