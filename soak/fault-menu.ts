/** What can go wrong with each kind of call, and still pass. */
import type { FaultEffect, FaultTarget } from '../local-aws/faults.ts'
import { chance, oneOf } from './random.ts'

type Menu = readonly [FaultEffect, ...FaultEffect[]]

const ANYWHERE: Menu = [
  { kind: 'throttle' },
  { kind: 'reset' },
  { kind: 'lose-answer' },
  { kind: 'delay', milliseconds: 40 }
]
const CUT_OFF: FaultEffect = { kind: 'truncate', afterBytes: 20 }
/** A part of 5 MiB then takes half a second. */
const SLOW: FaultEffect = { kind: 'slow', milliseconds: 6 }
const CONFLICT: FaultEffect = { kind: 'error', status: 409, code: 'ConditionalRequestConflict' }

const S3: Menu = [
  ...ANYWHERE,
  { kind: 'error', status: 500, code: 'InternalError' },
  { kind: 'error', status: 503, code: 'ServiceUnavailable' }
]
/** Of a request with a body, for which S3 waits; the answer to a HEAD could not even say so. */
const S3_BODY: Menu = [...S3, { kind: 'error', status: 400, code: 'RequestTimeout' }]
const KMS: Menu = [
  ...ANYWHERE,
  CUT_OFF,
  { kind: 'error', status: 500, code: 'KMSInternalException' },
  { kind: 'error', status: 503, code: 'ServiceUnavailableException' }
]
const MEDIACONVERT: Menu = [
  ...ANYWHERE,
  CUT_OFF,
  { kind: 'error', status: 500, code: 'InternalServerErrorException' },
  { kind: 'error', status: 503, code: 'ServiceUnavailableException' }
]

const BY_OPERATION: Readonly<Record<string, Menu>> = {
  PutObject: [
    ...S3_BODY,
    SLOW,
    { kind: 'reset', afterBytes: 0 },
    { kind: 'wrong-checksum' },
    { kind: 'wrong-etag' },
    CONFLICT
  ],
  CreateMultipartUpload: [...S3, CUT_OFF],
  UploadPart: [
    ...S3_BODY,
    SLOW,
    { kind: 'reset', afterBytes: 0 },
    { kind: 'reset', afterBytes: 2 ** 20 },
    { kind: 'wrong-checksum' },
    { kind: 'wrong-etag' }
  ],
  CompleteMultipartUpload: [...S3_BODY, CUT_OFF, { kind: 'wrong-checksum' }, { kind: 'error-in-200' }, CONFLICT],
  ListMultipartUploads: [...S3, CUT_OFF],
  ListObjectsV2: [...S3, CUT_OFF]
}

/** The fault that this request suffers, if chance will have it; `nth` tells apart requests that are about the same thing. */
export function draw(target: FaultTarget, nth: number, seed: number, rate: number): FaultEffect | undefined {
  const { service, operation, key = '', partNumber = 0 } = target
  const menu = menuOf(target)
  if (menu === undefined) return undefined
  const request = [service, operation, key, partNumber, nth] as const
  if (chance(seed, 'fault', ...request) >= rate) return undefined
  return oneOf(menu, chance(seed, 'which', ...request))
}

function menuOf({ service, operation }: FaultTarget): Menu | undefined {
  return (
    BY_OPERATION[operation] ?? { s3: S3, kms: KMS, mediaconvert: MEDIACONVERT, iam: undefined, sts: undefined }[service]
  )
}

const DENIED: FaultEffect = { kind: 'error', status: 403, code: 'AccessDenied' }
const KMS_DENIED: FaultEffect = { kind: 'error', status: 400, code: 'AccessDeniedException' }
const BAD_JOB: FaultEffect = { kind: 'error', status: 400, code: 'BadRequestException' }

/** Where a file's upload may be refused for good. */
const REFUSING = ['PutObject', 'CreateMultipartUpload', 'UploadPart', 'CompleteMultipartUpload'] as const

/** A refusal that does not pass, of few: those files, or those jobs, have to be named as failed. */
export function refusal(target: FaultTarget, nth: number, seed: number): FaultEffect | undefined {
  const { service, operation, key = '' } = target
  const among = (share: number): boolean => chance(seed, 'refusal', operation, key, nth) < share
  if (service === 'kms') return /^(GenerateDataKey|Encrypt)$/.test(operation) && among(0.004) ? KMS_DENIED : undefined
  if (service === 'mediaconvert') return operation === 'CreateJob' && among(0.01) ? BAD_JOB : undefined
  // Of a key always the same operation, however often it is tried. A small file knows only the first of them.
  if (chance(seed, 'refused', key) >= 0.03) return undefined
  return operation === oneOf(REFUSING, chance(seed, 'refusing', key)) ? DENIED : undefined
}

/** As the figures have it. */
export function nameOfFault(effect: FaultEffect): string {
  switch (effect.kind) {
    case 'error':
      return `${effect.status} ${effect.code}`
    case 'reset':
      return effect.afterBytes === undefined ? 'connection reset before the work' : 'connection reset in the body'
    case 'lose-answer':
      return 'answer lost, work done'
    case 'truncate':
      return 'connection reset in the answer'
    case 'error-in-200':
      return 'error in a 200'
    case 'throttle':
      return 'throttled'
    case 'stall':
      return 'stalled'
    case 'delay':
      return 'delayed'
    case 'slow':
      return 'read slowly'
    default:
      return effect.kind.replace('-', ' ')
  }
}
