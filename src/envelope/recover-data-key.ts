import { isKeyAskedFor, KmsAnswerError, takePlaintext, type KmsAnswer } from './data-key.ts'

/** KMS as far as it takes to get a data key back. The call binds the encryption context. */
export interface KeyUnwrapper {
  /** @param kmsKeyArn the KMS key (or an alias of it) under which it must be; any that the caller may use where this is undefined */
  decryptDataKey(encrypted: Uint8Array, kmsKeyArn: string | undefined): Promise<KmsAnswer>
}

/** A data key as it was when the file was encrypted. */
export interface RecoveredKey {
  readonly plaintext: Buffer
  /** ARN of the KMS key that it was under. */
  readonly kmsKeyArn: string
}

interface KeyRequest {
  readonly encrypted: Uint8Array
  readonly kmsKeyArn: string | undefined
  /** Where it is known. */
  readonly bits: number | undefined
}

const AES_KEY_BYTES = [16, 24, 32]

/**
 * The data key in plaintext. Who gets it must overwrite it.
 *
 * @param hide is called with it before anything else is done, to keep it out of logs
 * @throws KmsAnswerError when what KMS answered must not be used
 */
export async function recoverDataKey(
  keys: KeyUnwrapper,
  { encrypted, kmsKeyArn, bits }: KeyRequest,
  hide: (plaintext: Buffer) => void
): Promise<RecoveredKey> {
  const answer = await keys.decryptDataKey(encrypted, kmsKeyArn)
  const plaintext = takePlaintext(answer)
  try {
    hide(plaintext)
    const wrong = wrongWith(plaintext.length, bits) ?? wrongKey(kmsKeyArn, answer.keyArn)
    if (wrong !== undefined) throw new KmsAnswerError(kmsKeyArn ?? 'an encrypted data key', wrong)
    return { plaintext, kmsKeyArn: answer.keyArn ?? '' }
  } catch (error) {
    plaintext.fill(0)
    throw error
  }
}

function wrongWith(lengthBytes: number, bits: number | undefined): string | undefined {
  if (lengthBytes === 0) return 'no plaintext data key'
  if (!AES_KEY_BYTES.includes(lengthBytes)) return `a data key of ${lengthBytes} bytes, which AES does not have`
  if (bits === undefined || lengthBytes === bits / 8) return undefined
  return `a data key of ${lengthBytes * 8} bits where the file was encrypted with one of ${bits}`
}

function wrongKey(asked: string | undefined, answered: string | undefined): string | undefined {
  if (answered && (asked === undefined || isKeyAskedFor(asked, answered))) return undefined
  return `the key ${answered ?? '(none)'}, which is not the one that was asked for`
}
