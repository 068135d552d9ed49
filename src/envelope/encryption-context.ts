/**
 * The encryption context under which MediaConvert asks KMS to unwrap a data key, exactly: KMS compares every pair, so one more
 * makes the data key useless to MediaConvert (MediaConvert User Guide, "Implementing client-side encryption", step 2).
 */
export const ENCRYPTION_CONTEXT = { service: 'mediaconvert.amazonaws.com' } as const

/**
 * The one of Elastic Transcoder, MediaConvert's predecessor (Elastic Transcoder Developer Guide, "Data encryption options"): what was wrapped
 * under it, MediaConvert cannot unwrap.
 */
export const ELASTIC_TRANSCODER_CONTEXT = { service: 'elastictranscoder.amazonaws.com' } as const

export type EncryptionContext = typeof ENCRYPTION_CONTEXT | typeof ELASTIC_TRANSCODER_CONTEXT
