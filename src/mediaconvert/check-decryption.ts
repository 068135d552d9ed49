import type { InputDecryptionSettings } from '@aws-sdk/client-mediaconvert'
import type { Problem } from '../errors.ts'
import { hasDataKeyLength } from './decryption-settings.ts'
import { ENUMS } from './model.ts'
import type { Path, ProblemAt } from './settings-path.ts'

/** Patterns and lengths of `InputDecryptionSettings` in the service model. */
const ENCRYPTED_DECRYPTION_KEY = /^[A-Za-z0-9+/]+={0,2}$/
const ENCRYPTED_DECRYPTION_KEY_LENGTH = { minimum: 24, maximum: 512 }
const INITIALIZATION_VECTOR = /^([A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{16})$/

/** Wider than the model's pattern, which refuses Regions that AWS has by now (us-isob-east-1, eusc-de-east-1). */
const REGION = /^[a-z]{2,8}(-[a-z]+){1,3}-\d{1,2}$/

const NEEDED = ['DecryptionMode', 'EncryptedDecryptionKey', 'InitializationVector'] as const

/** What is wrong with the settings' own `DecryptionSettings`. No message ever holds a value of them that could be a key. */
export function checkDecryption(
  settings: InputDecryptionSettings | undefined,
  path: Path,
  problemAt: ProblemAt
): Problem[] {
  if (settings === undefined) return []
  const { DecryptionMode: mode, InitializationVector: iv = '', KmsKeyRegion: region } = settings
  const problem = (member: string, message: string): Problem => problemAt([...path, member], message)
  // The model requires none of them, but no cipher of the three works without all.
  const missing = NEEDED.filter((name) => settings[name] === undefined)
  const problems = missing.map((name) => problem(name, 'missing, and without it the input cannot be decrypted.'))
  if (mode !== undefined && !ENUMS.DecryptionMode.includes(mode)) {
    problems.push(
      problem('DecryptionMode', `expected one of ${ENUMS.DecryptionMode.join(', ')}, got ${JSON.stringify(mode)}.`)
    )
  }
  const keyFault =
    settings.EncryptedDecryptionKey === undefined ? undefined : findKeyFault(settings.EncryptedDecryptionKey)
  if (keyFault !== undefined) problems.push(problem('EncryptedDecryptionKey', keyFault))
  if (settings.InitializationVector !== undefined && !isInitializationVector(iv, mode)) {
    const bytes = mode === 'AES_CBC' ? '16 bytes' : '16 or 12 bytes'
    problems.push(
      problem(
        'InitializationVector',
        `expected the base64 form of ${bytes} (the bytes themselves, not their hex text).`
      )
    )
  }
  if (region !== undefined && !REGION.test(region)) {
    problems.push(problem('KmsKeyRegion', `${JSON.stringify(region)} is not a Region's name, such as eu-central-1.`))
  }
  return problems
}

/** The API would take a plaintext data key, fail the job, and show the key to all who may see the job. */
function findKeyFault(key: string): string | undefined {
  const { minimum, maximum } = ENCRYPTED_DECRYPTION_KEY_LENGTH
  if (isDataKey(key)) {
    return (
      'this looks like a plaintext data key: it has the length of one, and what KMS encrypts is longer. Never put a plaintext ' +
      'data key into settings; take this one for known to others, and encrypt the file anew with another.'
    )
  }
  if (key.length >= minimum && key.length <= maximum && ENCRYPTED_DECRYPTION_KEY.test(key)) return undefined
  return `expected ${minimum} to ${maximum} characters of base64: the encrypted data key that KMS gave (CiphertextBlob).`
}

/** In base64, with or without padding, or in hex. */
function isDataKey(key: string): boolean {
  const isHex = /^([0-9a-f]{2})+$/i.test(key)
  const bytes = /^[A-Za-z0-9+/]+={0,2}$/.test(key) ? Buffer.from(key, 'base64').length : 0
  return hasDataKeyLength(bytes) || (isHex && hasDataKeyLength(key.length / 2))
}

function isInitializationVector(iv: string, mode: string | undefined): boolean {
  return INITIALIZATION_VECTOR.test(iv) && (mode !== 'AES_CBC' || iv.length === 24)
}
