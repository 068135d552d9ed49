import type { Costs, Quotas, Runner } from './model.ts'

/**
 * AES_CTR with 256-bit keys, from the bench (README.md says on what). AES_GCM costs a tenth more, AES_CBC three quarters; there, one
 * part is encrypted after the other.
 */
export const COSTS: Costs = {
  cpuSecondsPerGb: 1.9,
  mainThreadSecondsPerGb: 0.3,
  cipherThreads: 4,
  cpuSecondsPerFile: 0.004,
  startSeconds: 0.3,
  peakMib: 200
}

/** GitHub's standard Linux runner for public repositories has 4 cores. Its network is not documented; this is a guess, 5 Gbit/s. */
export const RUNNER: Runner = { cores: 4, networkGbPerSecond: 0.625 }

/**
 * KMS: the lowest of the Regions' quotas for symmetric cryptographic operations. S3: per prefix, "at least". CreateJob: the default,
 * which can be raised.
 */
export const QUOTAS: Quotas = { kms: 5500, s3Writes: 3500, createJob: 5, createJobBurst: 100 }

/** List prices in US dollars, us-east-1, as of June 2026; for the order of magnitude, and without storage. */
export const PRICES = { s3Write: 0.005 / 1000, s3Read: 0.0004 / 1000, kms: 0.03 / 10_000 }

/** GitHub ends a job on its own runners after six hours; a matrix has 256 jobs at most. */
export const JOB_LIMIT_SECONDS = 6 * 3600
export const RUNNERS = [1, 8, 256]
