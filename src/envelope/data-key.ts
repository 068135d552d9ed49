import { randomBytes } from 'node:crypto'
import { isUint8Array } from 'node:util/types'
import { parseArn } from '../aws/arn.ts'
import type { DataKeyBits } from './mode.ts'

export type DataKeySource = 'kms' | 'local'
export type DataKeyScope = 'file' | 'run'

/** What KMS answers to GenerateDataKey; Encrypt answers without `plaintext`. */
export interface KmsAnswer {
  readonly plaintext?: Uint8Array | undefined
  readonly encrypted?: Uint8Array | undefined
  readonly keyArn?: string | undefined
}

/** KMS as far as data keys need it. Both calls bind the encryption context. */
export interface KeyService {
  generateDataKey(kmsKeyArn: string, bits: DataKeyBits): Promise<KmsAnswer>
  encryptDataKey(kmsKeyArn: string, plaintext: Uint8Array): Promise<KmsAnswer>
}

/** A data key: as plaintext to encrypt with, and under the KMS key to hand on. */
export class DataKey {
  readonly plaintext: Buffer
  readonly encrypted: Uint8Array
  /** ARN of the KMS key itself, also where an alias was asked for. */
  readonly kmsKeyArn: string

  constructor(plaintext: Buffer, encrypted: Uint8Array, kmsKeyArn: string) {
    this.plaintext = plaintext
    this.encrypted = encrypted
    this.kmsKeyArn = kmsKeyArn
  }

  /** Overwrites the plaintext. To be called after the last byte is encrypted, on every path. */
  destroy(): void {
    this.plaintext.fill(0)
  }
}

/**
 * A new data key under the KMS key.
 *
 * @param hide is called with the plaintext before anything else is done with it, to keep it out of logs
 * @throws KmsAnswerError when what KMS answered must not be used
 */
export async function newDataKey(
  keyService: KeyService,
  request: { readonly kmsKeyArn: string; readonly bits: DataKeyBits; readonly source: DataKeySource },
  hide: (plaintext: Buffer) => void
): Promise<DataKey> {
  const { kmsKeyArn, bits, source } = request
  let plaintext = Buffer.alloc(0)
  try {
    if (source === 'local') {
      plaintext = randomBytes(bits / 8)
      hide(plaintext)
      return checkedDataKey(kmsKeyArn, bits, plaintext, await keyService.encryptDataKey(kmsKeyArn, plaintext))
    }
    const answer = await keyService.generateDataKey(kmsKeyArn, bits)
    plaintext = takePlaintext(answer)
    hide(plaintext)
    return checkedDataKey(kmsKeyArn, bits, plaintext, answer)
  } catch (error) {
    plaintext.fill(0)
    throw error
  }
}

/** The answer's plaintext data key, whose own copy is overwritten; empty where there is none. */
export function takePlaintext({ plaintext }: KmsAnswer): Buffer<ArrayBuffer> {
  // The SDK takes what it finds in the JSON, if it is no text.
  if (!isUint8Array(plaintext)) return Buffer.alloc(0)
  const taken = Buffer.from(plaintext)
  plaintext.fill(0)
  return taken
}

/** KMS answered something that would lose the file or leak the key. */
export class KmsAnswerError extends Error {
  override readonly name = 'KmsAnswerError'

  constructor(kmsKeyArn: string, what: string) {
    super(
      `KMS answered for ${kmsKeyArn} with ${what}. It was not used. ` +
        'Check AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_KMS: this is not what AWS KMS answers.'
    )
  }
}

function checkedDataKey(asked: string, bits: DataKeyBits, plaintext: Buffer, answer: KmsAnswer): DataKey {
  const { encrypted, keyArn } = answer
  if (plaintext.length === 0) throw new KmsAnswerError(asked, 'no plaintext data key')
  if (plaintext.length !== bits / 8) {
    throw new KmsAnswerError(asked, `a data key of ${plaintext.length} bytes where ${bits / 8} were asked for`)
  }
  if (!isUint8Array(encrypted) || encrypted.length === 0) throw new KmsAnswerError(asked, 'no encrypted data key')
  if (Buffer.from(encrypted).includes(plaintext)) {
    throw new KmsAnswerError(asked, 'an encrypted data key that contains the plaintext data key')
  }
  if (typeof keyArn !== 'string' || !isKeyAskedFor(asked, keyArn)) {
    throw new KmsAnswerError(asked, `the key ${keyArn ?? '(none)'}, which is not the one that was asked for`)
  }
  return new DataKey(plaintext, encrypted, keyArn)
}

/** KMS answers with the key's ARN; behind an alias that can be any key of the same Region and account. */
export function isKeyAskedFor(asked: string, answered: string): boolean {
  if (asked === answered) return true
  const [alias, key] = [parseArn(asked), parseArn(answered)]
  return (
    alias?.resource.startsWith('alias/') === true &&
    key !== undefined &&
    /^key\/(mrk-)?[A-Za-z0-9-]+$/.test(key.resource) &&
    (['partition', 'service', 'region', 'accountId'] as const).every((part) => alias[part] === key[part])
  )
}
