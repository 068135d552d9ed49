import { isKeyAskedFor, KmsAnswerError } from './data-key.ts'
import type { EncryptionContext } from './encryption-context.ts'
import { LONGEST_ENCRYPTED_DATA_KEY_BYTES, SHORTEST_ENCRYPTED_DATA_KEY_BYTES } from './stored-envelope.ts'

/** An encrypted data key, and under what it is to be. */
export interface RewrapRequest {
  readonly encrypted: Uint8Array
  /** The encryption context under which it is now. */
  readonly context: EncryptionContext
  /** ARN of the KMS key under which it must be now; any that the caller may re-encrypt from where this is undefined. */
  readonly fromKmsKeyArn: string | undefined
  /** Where the envelope says that this key is. */
  readonly fromRegion: string | undefined
  /** The new KMS key, or an alias of it. */
  readonly toKmsKeyArn: string
}

/** What KMS answers to ReEncrypt. */
export interface ReEncryptAnswer {
  readonly encrypted?: Uint8Array | undefined
  readonly fromKeyArn?: string | undefined
  readonly toKeyArn?: string | undefined
}

/** KMS of the new key's Region as far as it takes to move data keys. The call binds MediaConvert's context to what it makes. */
export interface KeyRewrapper {
  reEncrypt(request: RewrapRequest): Promise<ReEncryptAnswer>
}

/** The same data key under the new KMS key. */
export interface RewrappedKey {
  readonly encrypted: Uint8Array
  readonly fromKmsKeyArn: string
  /** Of the key itself, also where an alias was asked for. */
  readonly toKmsKeyArn: string
}

/**
 * Puts a data key under another KMS key, within KMS: nobody here sees it in plaintext.
 *
 * @throws KmsAnswerError when what KMS answered must not be used
 */
export async function rewrapDataKey(keys: KeyRewrapper, request: RewrapRequest): Promise<RewrappedKey> {
  const { toKmsKeyArn } = request
  const { encrypted, fromKeyArn, toKeyArn } = await keys.reEncrypt(request)
  const length = encrypted?.length ?? 0
  if (!encrypted || length < SHORTEST_ENCRYPTED_DATA_KEY_BYTES || length > LONGEST_ENCRYPTED_DATA_KEY_BYTES) {
    throw new KmsAnswerError(toKmsKeyArn, `an encrypted data key of ${length} bytes`)
  }
  if (!toKeyArn || !isKeyAskedFor(toKmsKeyArn, toKeyArn)) {
    throw new KmsAnswerError(toKmsKeyArn, `the key ${toKeyArn ?? '(none)'}, which is not the one that was asked for`)
  }
  return { encrypted, fromKmsKeyArn: fromKeyArn ?? '', toKmsKeyArn: toKeyArn }
}
