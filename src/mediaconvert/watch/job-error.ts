/** What a job that ended in ERROR may be told to try. */
interface Advice {
  readonly general: string
  /** What else to look at where inputs are decrypted. */
  readonly encrypted?: string
}

const CONTENT =
  'Were the inputs decrypted to media? AWS documents no code for a data key, initialization vector or mode that does not fit, nor for a role ' +
  'that may not kms:Decrypt; content that decrypts to noise ends like this as a rule. Check that EncryptedDecryptionKey, InitializationVector ' +
  'and DecryptionMode of each input are those of its object (the manifest and the object’s cse-… metadata have them), that the object was not ' +
  'replaced since, and that the role has the policy of the output decrypt-policy.'

const ROLE =
  'Check role-arn: the role must exist, in this account, and its trust policy must name mediaconvert.amazonaws.com.'
const HTTP_INPUT = 'The server of an http(s) input did not answer as it must. Check the input’s address and its server.'
const SUPPORT = 'Submit the job again; if it ends like this again, ask AWS Support.'

/**
 * By error code: what the page "MediaConvert error codes" of the user guide says to do, in short, and what it means for inputs that are
 * decrypted, of which that page says nothing (inferred, from what a wrong key makes of a file).
 */
const ADVICE: Readonly<Record<number, Advice>> = {
  1010: {
    general: 'Check the input’s path and format, that it plays, and that the role may s3:GetObject it.',
    encrypted: CONTENT
  },
  1020: { general: 'The input has no video that the settings ask for. Check its tracks.', encrypted: CONTENT },
  1021: {
    general: 'The input has no audio that the settings ask for. Check its tracks and the audio selectors.',
    encrypted: CONTENT
  },
  1030: { general: 'Check that the input’s codec is one that MediaConvert reads.', encrypted: CONTENT },
  1040: { general: 'Settings contradict each other, such as two outputs with one path. Mend job-settings.' },
  1041: { general: 'Accelerated transcoding cannot do this. Set AccelerationSettings.Mode to DISABLED or PREFERRED.' },
  1042: {
    general: 'The job is too short for accelerated transcoding. Set AccelerationSettings.Mode to DISABLED or PREFERRED.'
  },
  1043: {
    general: 'Accelerated transcoding cannot read this input. Set AccelerationSettings.Mode to DISABLED or PREFERRED.',
    encrypted: 'AWS does not document whether it can read inputs that are to be decrypted.'
  },
  1056: { general: 'Check that the role may read the input, and that it is whole.', encrypted: CONTENT },
  1075: { general: 'The container’s structure cannot be read. Is the file whole?', encrypted: CONTENT },
  1076: {
    general: 'The input ends too early. Is the file whole?',
    encrypted: `Padding or an authentication tag that is not where MediaConvert expects it may look like this too. ${CONTENT}`
  },
  1091: {
    general:
      'This is about encrypting outputs (SPEKE, DRM), not about inputs. Check the key provider’s address and role.'
  },
  1401: {
    general: 'Check the role: s3:GetObject on the inputs, s3:PutObject on the outputs, and the buckets’ own policies.',
    encrypted:
      'It also needs kms:Decrypt on the KMS key, with the encryption context service=mediaconvert.amazonaws.com and without kms:ViaService: ' +
      'attach the policy of the output decrypt-policy. A key of another account must allow it in its key policy too.'
  },
  1404: {
    general:
      'The file or bucket is not there, or the role may not see it. Check path, Region and the role’s s3:GetObject.'
  },
  1432: { general: ROLE, encrypted: 'It also needs kms:Decrypt on the KMS key: see the output decrypt-policy.' },
  1433: { general: ROLE },
  1434: { general: ROLE },
  1515: { general: ROLE },
  1517: {
    general: 'Check that the role may s3:PutObject to the outputs’ bucket, and that the bucket is in the job’s Region.'
  },
  1522: { general: `Processing took too long. ${SUPPORT}` },
  1550: { general: 'Accelerated transcoding failed. Submit the job again with AccelerationSettings.Mode DISABLED.' },
  1999: { general: SUPPORT },
  3400: { general: 'The HLS manifest of an input is not as it must be. Mend it.' },
  3457: { general: 'The account’s input policy does not allow this location. Take another one, or change the policy.' },
  3458: {
    general:
      'The server of an http(s) input does not answer requests for ranges (HTTP Range), which MediaConvert needs.'
  }
}

/** Those of "MediaConvert error codes" that are about the server of an http(s) input. */
const HTTP_CODES = new Set([3401, 3403, 3404, 3408, 3450, 3451, 3452, 3453, 3454, 3455, 3456, 3999])

const LIST = 'See https://docs.aws.amazon.com/mediaconvert/latest/ug/mediaconvert_error_codes.html.'

/**
 * What to do about a job that ended in ERROR, in sentences.
 *
 * @param isEncrypted whether any of its inputs is to be decrypted
 */
export function jobErrorAdvice(code: number | undefined, isEncrypted: boolean): string {
  if (code === undefined) return LIST
  const known = ADVICE[code]
  if (known) return [known.general, isEncrypted ? known.encrypted : undefined].filter(Boolean).join(' ')
  return HTTP_CODES.has(code) ? HTTP_INPUT : LIST
}
