import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { AwsError } from '../service.ts'
import { materialId } from './key.ts'
import type { KmsKey } from './key.ts'

/**
 * The blob: magic, key material ID, salt, ciphertext, tag. AWS publishes no format, but all of its blobs begin with this
 * magic and are 152 bytes longer than what they wrap; the salt is as long as it takes to be that long too.
 */
const magic = Buffer.from('0102020078', 'hex')
const materialIdLength = 32
const saltLength = 99
const tagLength = 16
const headerLength = magic.length + materialIdLength + saltLength

export type EncryptionContext = Readonly<Record<string, string>>

/** Wraps with AES-256-GCM under a key derived for this one blob; the encryption context is authenticated, not stored. */
export function wrap(key: KmsKey, plaintext: Buffer, context: EncryptionContext): Buffer {
  const header = Buffer.concat([magic, materialId(key), randomBytes(saltLength)])
  const { blobKey, iv } = derive(key, header)
  const cipher = createCipheriv('aes-256-gcm', blobKey, iv, { authTagLength: tagLength })
  cipher.setAAD(authenticated(header, context))
  return Buffer.concat([header, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
}

/** Throws InvalidCiphertextException, which KMS sends without a message, for a changed blob and for another context. */
export function unwrap(key: KmsKey, blob: Buffer, context: EncryptionContext): Buffer {
  const header = blob.subarray(0, headerLength)
  const { blobKey, iv } = derive(key, header)
  const decipher = createDecipheriv('aes-256-gcm', blobKey, iv, { authTagLength: tagLength })
  decipher.setAAD(authenticated(header, context))
  decipher.setAuthTag(blob.subarray(-tagLength))
  try {
    return Buffer.concat([decipher.update(blob.subarray(headerLength, -tagLength)), decipher.final()])
  } catch {
    throw invalidCiphertext()
  }
}

/** Which key material a blob names. Throws InvalidCiphertextException for what is no blob, such as a plaintext key. */
export function materialIdOf(blob: Buffer): Buffer {
  const isBlob = blob.length > headerLength + tagLength && blob.subarray(0, magic.length).equals(magic)
  if (!isBlob) throw invalidCiphertext()
  return blob.subarray(magic.length, magic.length + materialIdLength)
}

function invalidCiphertext(): AwsError {
  return new AwsError('InvalidCiphertextException', 400, '')
}

function derive(key: KmsKey, header: Buffer): { blobKey: Buffer; iv: Buffer } {
  const bytes = Buffer.from(hkdfSync('sha256', key.material, header, 'local-aws kms blob', 44))
  return { blobKey: bytes.subarray(0, 32), iv: bytes.subarray(32) }
}

/** The order of a context's pairs does not count; every byte of them does. */
function authenticated(header: Buffer, context: EncryptionContext): Buffer {
  const pairs = Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))
  return Buffer.concat([header, Buffer.from(JSON.stringify(pairs))])
}
