/** S3's additional checksums: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html */
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { AwsError } from '../service.ts'
import { CRC32, CRC32C, CRC64NVME, type CrcModel, SlicedCrc } from './crc.ts'
import { combineCrcs } from './crc-combination.ts'

export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'SHA1' | 'SHA256'
export type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE'

/** `value` is base64; of a composite checksum it ends in `-` and the number of parts. */
export interface Checksum {
  readonly algorithm: ChecksumAlgorithm
  readonly type: ChecksumType
  readonly value: string
}

export interface RunningHash {
  update(bytes: Buffer): unknown
  digest(): Buffer
}

interface AlgorithmFacts {
  readonly start: () => RunningHash
  readonly bytes: number
  /** Which types a multipart upload may ask for, the default first. */
  readonly multipartTypes: readonly [ChecksumType, ...ChecksumType[]]
  readonly crc?: CrcModel
}

const FACTS: Readonly<Record<ChecksumAlgorithm, AlgorithmFacts>> = {
  CRC32: { start: startCrc32, bytes: 4, multipartTypes: ['COMPOSITE', 'FULL_OBJECT'], crc: CRC32 },
  CRC32C: { start: () => new SlicedCrc(CRC32C), bytes: 4, multipartTypes: ['COMPOSITE', 'FULL_OBJECT'], crc: CRC32C },
  CRC64NVME: { start: () => new SlicedCrc(CRC64NVME), bytes: 8, multipartTypes: ['FULL_OBJECT'], crc: CRC64NVME },
  SHA1: { start: () => createHash('sha1'), bytes: 20, multipartTypes: ['COMPOSITE'] },
  SHA256: { start: () => createHash('sha256'), bytes: 32, multipartTypes: ['COMPOSITE'] }
}

export const ALGORITHMS: readonly ChecksumAlgorithm[] = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']

export function startChecksum(algorithm: ChecksumAlgorithm): RunningHash {
  return FACTS[algorithm].start()
}

export function parseAlgorithm(text: string): ChecksumAlgorithm {
  const algorithm = ALGORITHMS.find((one) => one === text.toUpperCase())
  if (algorithm !== undefined) return algorithm
  throw new AwsError(
    'InvalidRequest',
    400,
    'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]'
  )
}

export function checksumHeader(algorithm: ChecksumAlgorithm): string {
  return `x-amz-checksum-${algorithm.toLowerCase()}`
}

/** The element of S3's XML, such as `ChecksumCRC32`. */
export function checksumElement(algorithm: ChecksumAlgorithm): string {
  return `Checksum${algorithm}`
}

/** Whether the text is base64 of as many bytes as the algorithm gives. */
export function isChecksumValue(algorithm: ChecksumAlgorithm, value: string): boolean {
  const bytes = Buffer.from(value, 'base64')
  return bytes.length === FACTS[algorithm].bytes && bytes.toString('base64') === value
}

/** The type a multipart upload gets; throws InvalidRequest where S3 does not offer the pair. */
export function multipartChecksumType(algorithm: ChecksumAlgorithm, wanted: string | undefined): ChecksumType {
  const types = FACTS[algorithm].multipartTypes
  const type = wanted === undefined ? types[0] : types.find((one) => one === wanted)
  if (type !== undefined) return type
  throw new AwsError(
    'InvalidRequest',
    400,
    `The ${String(wanted)} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`
  )
}

export interface PartChecksum {
  readonly value: string
  readonly size: number
}

/** The checksum of a multipart object out of its parts' checksums; nothing is read again. */
export function combineChecksums(
  algorithm: ChecksumAlgorithm,
  type: ChecksumType,
  parts: readonly PartChecksum[]
): Checksum {
  const values = parts.map((part) => Buffer.from(part.value, 'base64'))
  const model = FACTS[algorithm].crc
  if (type === 'FULL_OBJECT' && model !== undefined) {
    const crcs = parts.map(({ size }, index) => ({ crc: values[index] ?? Buffer.alloc(0), length: size }))
    return { algorithm, type, value: combineCrcs(model, crcs).toString('base64') }
  }
  const hash = startChecksum(algorithm)
  hash.update(Buffer.concat(values))
  return { algorithm, type: 'COMPOSITE', value: `${hash.digest().toString('base64')}-${parts.length}` }
}

export function checksumHeaders(checksum: Checksum): Record<string, string> {
  return { [checksumHeader(checksum.algorithm)]: checksum.value, 'x-amz-checksum-type': checksum.type }
}

export function checksumElements(checksum: Checksum | undefined): Record<string, string> {
  if (checksum === undefined) return {}
  return { [checksumElement(checksum.algorithm)]: checksum.value, ChecksumType: checksum.type }
}

function startCrc32(): RunningHash {
  let crc = 0
  return {
    update: (bytes) => (crc = crc32(bytes, crc)),
    digest: () => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(crc)
      return bytes
    }
  }
}
