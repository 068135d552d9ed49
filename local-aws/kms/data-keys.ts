import { randomBytes } from 'node:crypto'
import { AwsError } from '../service.ts'
import { authorizedKey } from './access.ts'
import type { KmsCall } from './access.ts'
import {
  flag,
  optionalEnum,
  optionalInteger,
  optionalString,
  requiredBlob,
  requiredString,
  stringMap,
  validation
} from './input.ts'
import type { Input } from './input.ts'
import { materialId } from './key.ts'
import type { KmsKey } from './key.ts'
import type { KeyStore } from './key-store.ts'
import { materialIdOf, unwrap, wrap } from './wrap.ts'
import type { EncryptionContext } from './wrap.ts'

export type Answer = Readonly<Record<string, unknown>>

const symmetric = 'SYMMETRIC_DEFAULT'

export function generateDataKey(store: KeyStore, call: KmsCall, input: Input): Answer {
  const length = dataKeyLength(input)
  const context = stringMap(input, 'EncryptionContext')
  const key = usableKey(store, call, requiredString(input, 'KeyId'), context)
  refuseDryRun(input)
  const plaintext = randomBytes(length)
  const answer = { CiphertextBlob: wrap(key, plaintext, context).toString('base64'), ...named(key) }
  return call.operation === 'GenerateDataKey' ? { ...answer, Plaintext: plaintext.toString('base64') } : answer
}

function dataKeyLength(input: Input): number {
  const spec = optionalEnum(input, 'KeySpec', ['AES_256', 'AES_128'])
  const bytes = optionalInteger(input, 'NumberOfBytes', 1, 1024)
  if ((spec === undefined) === (bytes === undefined)) {
    throw validation('Please specify either number of bytes or key spec.')
  }
  return bytes ?? (spec === 'AES_256' ? 32 : 16)
}

export function encrypt(store: KeyStore, call: KmsCall, input: Input): Answer {
  const plaintext = requiredBlob(input, 'Plaintext', 4096)
  const context = stringMap(input, 'EncryptionContext')
  const key = usableKey(store, call, requiredString(input, 'KeyId'), context)
  refuseOtherAlgorithm(input, 'EncryptionAlgorithm')
  refuseDryRun(input)
  return {
    CiphertextBlob: wrap(key, plaintext, context).toString('base64'),
    KeyId: key.arn,
    EncryptionAlgorithm: symmetric
  }
}

export function decrypt(store: KeyStore, call: KmsCall, input: Input): Answer {
  const blob = requiredBlob(input, 'CiphertextBlob', 6144)
  const context = stringMap(input, 'EncryptionContext')
  const key = keyOfBlob(store, call, blob, context, optionalString(input, 'KeyId'))
  refuseOtherAlgorithm(input, 'EncryptionAlgorithm')
  const plaintext = unwrap(key, blob, context)
  refuseDryRun(input)
  return { Plaintext: plaintext.toString('base64'), EncryptionAlgorithm: symmetric, ...named(key) }
}

export function reEncrypt(store: KeyStore, call: KmsCall, input: Input): Answer {
  const blob = requiredBlob(input, 'CiphertextBlob', 6144)
  const from = stringMap(input, 'SourceEncryptionContext')
  const to = stringMap(input, 'DestinationEncryptionContext')
  const reading = { ...call, operation: 'ReEncryptFrom' }
  const source = keyOfBlob(store, reading, blob, from, optionalString(input, 'SourceKeyId'))
  const writing = { ...call, operation: 'ReEncryptTo' }
  const destination = usableKey(store, writing, requiredString(input, 'DestinationKeyId'), to)
  const plaintext = unwrap(source, blob, from)
  refuseDryRun(input)
  return {
    CiphertextBlob: wrap(destination, plaintext, to).toString('base64'),
    ...{ SourceKeyId: source.arn, KeyId: destination.arn },
    ...{ SourceEncryptionAlgorithm: symmetric, DestinationEncryptionAlgorithm: symmetric }
  }
}

function named(key: KmsKey): Answer {
  return { KeyId: key.arn, KeyMaterialId: materialId(key).toString('hex') }
}

function keyOfBlob(store: KeyStore, call: KmsCall, blob: Buffer, context: EncryptionContext, keyId?: string): KmsKey {
  const key = store.byMaterial(call.region, materialIdOf(blob))
  if (keyId !== undefined && usableKey(store, call, keyId, context).arn !== key?.arn) {
    const message = 'The key ID in the request does not identify a CMK that can perform this operation.'
    throw new AwsError('IncorrectKeyException', 400, message)
  }
  if (key === undefined) throw unknownCiphertextKey()
  return usableKey(store, call, key.arn, context)
}

/** AWS does not say which of the three it is. */
function unknownCiphertextKey(): AwsError {
  const where = 'does not exist, does not exist in this region, or you are not allowed to access.'
  return new AwsError('AccessDeniedException', 400, `The ciphertext refers to a customer master key that ${where}`)
}

/** A key that may do cryptography for this caller now: allowed, of the right kind, and in a state to be used. */
function usableKey(store: KeyStore, call: KmsCall, keyId: string, context: EncryptionContext): KmsKey {
  const key = authorizedKey(call, store.find(call.region, keyId), context)
  if (key.usage !== 'ENCRYPT_DECRYPT') throw invalidUsage(`${key.arn} key usage is ${key.usage}`, call)
  if (key.spec !== symmetric) throw invalidUsage(`${key.arn} key spec is ${key.spec}`, call)
  if (key.state === 'Disabled') throw new AwsError('DisabledException', 400, `${key.arn} is disabled.`)
  if (key.state === 'PendingDeletion') {
    throw new AwsError('KMSInvalidStateException', 400, `${key.arn} is pending deletion.`)
  }
  return key
}

function invalidUsage(what: string, { operation }: KmsCall): AwsError {
  return new AwsError('InvalidKeyUsageException', 400, `${what} which is not valid for ${operation}.`)
}

function refuseOtherAlgorithm(input: Input, name: string): void {
  const algorithm =
    optionalEnum(input, name, [symmetric, 'RSAES_OAEP_SHA_1', 'RSAES_OAEP_SHA_256', 'SM2PKE']) ?? symmetric
  if (algorithm === symmetric) return
  const message = `The encryption algorithm ${algorithm} is not compatible with the key spec ${symmetric}.`
  throw new AwsError('InvalidKeyUsageException', 400, message)
}

/** A dry run that would succeed ends in this error, after every check. */
function refuseDryRun(input: Input): void {
  if (!flag(input, 'DryRun')) return
  const message = 'The request would have succeeded, but the DryRun option is set.'
  throw new AwsError('DryRunOperationException', 412, message)
}
