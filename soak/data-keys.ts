import { ADMINISTRATOR } from '../local-aws/account.ts'
import type { LocalAws } from '../local-aws/server.ts'

/** Hands out every data key that KMS gives out or wraps from now on, by its own word. */
export function watchDataKeys(aws: LocalAws, onKey: (key: Buffer) => void): void {
  aws.kms.misbehave((operation, answer) => {
    if (operation === 'GenerateDataKey' || operation === 'Encrypt') {
      const context = { service: 'mediaconvert.amazonaws.com' }
      const input = { CiphertextBlob: answer['CiphertextBlob'], EncryptionContext: context }
      const { Plaintext } = aws.kms.call({ operation: 'Decrypt', region: aws.region, caller: ADMINISTRATOR }, input)
      onKey(Buffer.from(String(Plaintext), 'base64'))
    }
    return answer
  })
}

const MASK = '::add-mask::'

/** The data keys that a step has registered as masks: those too that never reached KMS. */
export function maskedKeys(log: string): Buffer[] {
  const masks = log.split('\n').flatMap((line) => (line.startsWith(MASK) ? line.slice(MASK.length).trim() : []))
  // Each is there twice, in base64 and in hex.
  return masks.filter((mask) => /^([0-9a-f]{2})+$/.test(mask)).map((mask) => Buffer.from(mask, 'hex'))
}

/** What the runner shows of a log: it swallows the commands by which it learns of masks. */
export function withoutMasks(log: string): string {
  return log
    .split('\n')
    .filter((line) => !line.startsWith(MASK))
    .join('\n')
}
