import { timingSafeEqual } from 'node:crypto'
import { KmsAnswerError, type DataKey } from './data-key.ts'
import { recoverDataKey, type KeyUnwrapper } from './recover-data-key.ts'

/**
 * Has KMS decrypt the encrypted data key, as MediaConvert will have it, and compares. On failure the data key is overwritten.
 *
 * @param hide as of `recoverDataKey`
 * @returns the same data key
 * @throws AwsCallError when the caller may not decrypt; KmsAnswerError when it is another key that comes back
 */
export async function provenDataKey(
  key: DataKey,
  keys: KeyUnwrapper,
  hide: (plaintext: Buffer) => void
): Promise<DataKey> {
  const { encrypted, kmsKeyArn } = key
  try {
    const recovered = await recoverDataKey(keys, { encrypted, kmsKeyArn, bits: key.plaintext.length * 8 }, hide)
    const isSame = timingSafeEqual(recovered.plaintext, key.plaintext)
    recovered.plaintext.fill(0)
    if (!isSame) throw new KmsAnswerError(kmsKeyArn, 'another data key than the one that it had encrypted')
    return key
  } catch (error) {
    key.destroy()
    throw error
  }
}
