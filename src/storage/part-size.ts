const MIB = 2 ** 20

/** S3 User Guide, "Amazon S3 multipart upload limits". */
export const MAXIMUM_PARTS = 10_000
export const MINIMUM_PART_BYTES = 5 * MIB
export const MAXIMUM_PART_BYTES = 5 * 2 ** 30
export const MAXIMUM_OBJECT_BYTES = MAXIMUM_PARTS * MAXIMUM_PART_BYTES

/** Small enough that one lost part is a small loss, big enough that the number of requests does not matter. */
const USUAL_PART_MIB = 8

const BLOCK_BYTES = 16

/**
 * The size in bytes of all parts but the last: what the user asked for, or 8 MiB; more where 10,000 parts of that would not do.
 * The last part holds the rest and the trailer.
 *
 * @param objectBytes length of the whole object, its trailer included
 * @param trailerBytes what a cipher adds behind the plaintext, 0 to 16
 * @param askedMib `part-size-mib`, 5 to 5120
 * @throws RangeError when S3 can hold no object of this length
 */
export function partSizeBytes(objectBytes: number, trailerBytes: number, askedMib = USUAL_PART_MIB): number {
  const plaintextBytes = objectBytes - trailerBytes
  const neededMib = Math.ceil(plaintextBytes / MAXIMUM_PARTS / MIB)
  const size = Math.min(Math.max(askedMib, neededMib) * MIB, MAXIMUM_PART_BYTES)
  // A full last part must have room for the trailer; less by a whole block, so that parts end on the edge of one.
  const room = size + trailerBytes > MAXIMUM_PART_BYTES ? size - BLOCK_BYTES : size
  if (Math.ceil(plaintextBytes / room) > MAXIMUM_PARTS) {
    throw new RangeError(
      `an object of ${objectBytes} bytes is over S3's limit of ${MAXIMUM_OBJECT_BYTES} bytes (48.8 TiB: 10,000 parts of 5 GiB)`
    )
  }
  return room
}
