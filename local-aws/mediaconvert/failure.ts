/**
 * What ends a job in ERROR. Codes and sample messages: "MediaConvert error codes" in the user guide. AWS publishes no code
 * for a data key that KMS will not unwrap, nor for ciphertext that does not decrypt: those below are marked as inferred.
 */
export class JobFailure extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.name = 'JobFailure'
    this.code = code
  }
}

export const failures = {
  notMedia: () => new JobFailure(1010, 'Failed probe/open: [No parser found for container]'),
  noVideo: () => new JobFailure(1020, 'No video stream found in the input'),
  noAudio: () => new JobFailure(1021, 'No audio stream found in the input'),
  truncated: (uri: string) => new JobFailure(1076, `end of file hit reading [${uri}]. Is file truncated?`),
  accessDenied: (uri: string) => new JobFailure(1401, `Access denied to [${uri}]. Check the permissions of the role.`),
  notFound: (uri: string) => new JobFailure(1404, `Unable to open input file [${uri}]: HeadObject failed`),
  notAssumable: (role: string) => new JobFailure(1433, `Unable to assume role [${role}]. The role does not exist.`),
  notTrusted: (role: string) =>
    new JobFailure(1434, `AssumeRole failed: [${role}] does not trust mediaconvert.amazonaws.com.`),
  writeDenied: (uri: string, reason: string) => new JobFailure(1517, `Failed to write to [${uri}]: ${reason}`),
  /** Inferred: 1401 is what the user guide gives for a role without kms:Decrypt on a bucket's key. */
  decryptDenied: (reason: string) =>
    new JobFailure(
      1401,
      `The role you provided is not authorized to perform kms:Decrypt on the encrypted data key: ${reason}`
    ),
  /** Inferred: a plaintext key, a key wrapped with another encryption context, or an encrypted key of another length. */
  dataKey: (reason: string) => new JobFailure(1010, `Failed to decrypt the encrypted data key: ${reason}`),
  /** Inferred: settings that no file can be decrypted with, such as AES_CBC with a 12-byte initialization vector. */
  decryptionSettings: (reason: string) => new JobFailure(1040, `Invalid decryption settings: ${reason}`),
  /** Inferred: AES_GCM ciphertext that was changed, cut off, or made with another key. */
  authentication: (uri: string) =>
    new JobFailure(1010, `Failed to decrypt [${uri}]: the authentication tag does not match`),
  transcode: (reason: string) => new JobFailure(1999, `Unexpected error: ${reason}`),
  duplicateOutput: (uri: string) => new JobFailure(1040, `Duplicate output path [${uri}]`),
  unsupported: (what: string) => new JobFailure(1030, what)
} as const
