import type { Proof } from '../read-back.ts'
import type { DecryptedObject } from './decrypt-object.ts'

/** What was proven of an object, in words for the cells of a table. */
export interface ProofInWords {
  readonly trailer: string
  readonly checksum: string
  readonly verdict: string
}

/** What was proven, and no more than that: the modes differ in what they can show. */
export function proofInWords({ envelope, proof }: Pick<DecryptedObject, 'envelope' | 'proof'>): ProofInWords {
  return {
    trailer: proof.trailer === undefined ? `${envelope.mode} has none` : `${proof.trailer} right`,
    checksum: CHECKSUM[proof.checksum ?? 'none'],
    verdict: verdict(proof)
  }
}

const CHECKSUM = { manifest: "CRC32 is the manifest's", s3: 'CRC32 is that of S3', none: 'none known' }

function verdict({ trailer, checksum }: Proof): string {
  if (trailer === 'authentication tag') return 'every byte is what was encrypted'
  if (checksum === 'manifest') return 'the ciphertext is what was uploaded, unless somebody has changed it on purpose'
  if (checksum === 's3')
    return 'the ciphertext is as S3 has stored it; not whether somebody has written other bytes there since'
  return `only the length${trailer === undefined ? '' : ' and the last block'}: other changed bytes would not be noticed`
}

/** What a reader of the table has to know, as far as it concerns these objects. */
export function limitsOfProof(objects: readonly Pick<DecryptedObject, 'envelope' | 'proof'>[]): readonly string[] {
  const unauthenticated = objects.filter(({ proof }) => proof.trailer !== 'authentication tag')
  const unsummed = unauthenticated.filter(({ proof }) => proof.checksum === undefined)
  return [
    ...(unauthenticated.length > 0
      ? [
          'AES_CTR and AES_CBC do not authenticate. A CRC32 is of the ciphertext, and finds accidents; who may write to the bucket can make a change that it does not find. ' +
            'Nor does it show that data key and initialization vector are those of the object: wrong ones spoil an AES_CTR file unseen, and a wrong vector the first 16 bytes of an AES_CBC one. ' +
            'Only AES_GCM excludes all of that, or verify in the main action, which compares with the file.'
        ]
      : []),
    ...(unsummed.length > 0
      ? [
          `No CRC32 is known of ${unsummed.length === 1 ? 'one object' : `${unsummed.length} objects`} without an authentication tag. The manifest of the run that encrypted them has it: give it as manifest.`
        ]
      : [])
  ]
}
