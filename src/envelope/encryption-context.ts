/**
 * The encryption context under which MediaConvert asks KMS to unwrap a data key, exactly: KMS compares every pair, so one more
 * makes the data key useless to MediaConvert (MediaConvert User Guide, "Implementing client-side encryption", step 2).
 */
export const ENCRYPTION_CONTEXT = { service: 'mediaconvert.amazonaws.com' } as const
