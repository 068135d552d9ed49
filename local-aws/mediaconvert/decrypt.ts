import { createDecipheriv } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import type { Readable, TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { failures } from './failure.ts'

export type Mode = 'AES_CTR' | 'AES_CBC' | 'AES_GCM'

export interface ContentKey {
  readonly mode: Mode
  readonly dataKey: Buffer
  readonly iv: Buffer
}

/** How the end of the ciphertext was: padding that is not PKCS#7 spoils the end only, so the file is still looked at. */
export type Ending = 'sound' | 'bad padding'

const tagLength = 16

/**
 * Decrypts an object into a file, a chunk at a time. AES_GCM has its tag in the last 16 bytes and no additional data;
 * a 12-byte AES_CTR vector is followed by four zero bytes, as `openssl enc` does it. Throws where the tag is wrong.
 */
export async function decryptTo(
  path: string,
  ciphertext: Readable,
  key: ContentKey,
  uri: string,
  signal: AbortSignal
): Promise<Ending> {
  if (key.mode === 'AES_CBC' && key.iv.length !== 16) {
    throw failures.decryptionSettings('AES_CBC needs a 16-byte initialization vector')
  }
  const decryption = key.mode === 'AES_GCM' ? gcm(key, uri) : blockMode(key)
  await pipeline(ciphertext, decryption.stream, createWriteStream(path), { signal })
  return decryption.ending()
}

interface Decryption {
  readonly stream: Transform
  ending(): Ending
}

function blockMode({ mode, dataKey, iv }: ContentKey): Decryption {
  const name = mode === 'AES_CTR' ? 'ctr' : 'cbc'
  const counterBlock = Buffer.concat([iv], 16)
  const decipher = createDecipheriv(`aes-${dataKey.length * 8}-${name}`, dataKey, counterBlock)
  let ending: Ending = 'sound'
  const finish = (): Buffer => {
    try {
      return decipher.final()
    } catch {
      ending = 'bad padding'
      return Buffer.alloc(0)
    }
  }
  return { stream: transform((chunk) => decipher.update(chunk), finish), ending: () => ending }
}

function gcm({ dataKey, iv }: ContentKey, uri: string): Decryption {
  const decipher = createDecipheriv(gcmName(dataKey), dataKey, iv, { authTagLength: tagLength })
  let held: Buffer = Buffer.alloc(0)
  const decrypt = (chunk: Buffer): Buffer => {
    const all = Buffer.concat([held, chunk])
    const end = Math.max(0, all.length - tagLength)
    held = all.subarray(end)
    return decipher.update(all.subarray(0, end))
  }
  const finish = (): Buffer => {
    if (held.length < tagLength) throw failures.authentication(uri)
    decipher.setAuthTag(held)
    try {
      return decipher.final()
    } catch {
      throw failures.authentication(uri)
    }
  }
  return { stream: transform(decrypt, finish), ending: () => 'sound' }
}

function gcmName(dataKey: Buffer): 'aes-128-gcm' | 'aes-192-gcm' | 'aes-256-gcm' {
  if (dataKey.length === 16) return 'aes-128-gcm'
  return dataKey.length === 24 ? 'aes-192-gcm' : 'aes-256-gcm'
}

function transform(decrypt: (chunk: Buffer) => Buffer, finish: () => Buffer): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, decrypt(chunk))
    },
    flush: (done: TransformCallback) => {
      try {
        done(null, finish())
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    }
  })
}
