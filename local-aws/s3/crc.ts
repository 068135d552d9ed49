/** A reflected CRC with all ones as initial value and final XOR; that is all three of S3's. */
export interface CrcModel {
  readonly bits: 32 | 64
  /** The polynomial, bit-reflected. */
  readonly polynomial: bigint
}

export const CRC32: CrcModel = { bits: 32, polynomial: 0xedb88320n }
export const CRC32C: CrcModel = { bits: 32, polynomial: 0x82f63b78n }
/** https://nvmexpress.org/specifications: the NVM command set's 64-bit CRC. */
export const CRC64NVME: CrcModel = { bits: 64, polynomial: 0x9a6c9329ac4bc9b5n }

/** A CRC over bytes as they come, eight at a time ("slicing by 8"), in two halves of 32 bits. */
export class SlicedCrc {
  readonly #model: CrcModel
  readonly #low: Uint32Array
  readonly #high: Uint32Array
  #crcLow = ~0
  #crcHigh: number

  constructor(model: CrcModel) {
    this.#model = model
    this.#crcHigh = model.bits === 64 ? ~0 : 0
    ;({ low: this.#low, high: this.#high } = tablesOf(model))
  }

  update(bytes: Uint8Array): void {
    const [low, high] = [this.#low, this.#high]
    let [crcLow, crcHigh] = [this.#crcLow, this.#crcHigh]
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let offset = 0
    for (; offset + 8 <= bytes.length; offset += 8) {
      const a = crcLow ^ view.getInt32(offset, true)
      const b = crcHigh ^ view.getInt32(offset + 4, true)
      const [i0, i1, i2, i3] = [
        1792 + (a & 255),
        1536 + ((a >>> 8) & 255),
        1280 + ((a >>> 16) & 255),
        1024 + (a >>> 24)
      ]
      const [i4, i5, i6, i7] = [768 + (b & 255), 512 + ((b >>> 8) & 255), 256 + ((b >>> 16) & 255), b >>> 24]
      crcLow =
        at(low, i0) ^ at(low, i1) ^ at(low, i2) ^ at(low, i3) ^ at(low, i4) ^ at(low, i5) ^ at(low, i6) ^ at(low, i7)
      crcHigh =
        at(high, i0) ^
        at(high, i1) ^
        at(high, i2) ^
        at(high, i3) ^
        at(high, i4) ^
        at(high, i5) ^
        at(high, i6) ^
        at(high, i7)
    }
    for (; offset < bytes.length; offset++) {
      const index = (crcLow ^ view.getUint8(offset)) & 255
      crcLow = ((crcLow >>> 8) | (crcHigh << 24)) ^ at(low, index)
      crcHigh = (crcHigh >>> 8) ^ at(high, index)
    }
    ;[this.#crcLow, this.#crcHigh] = [crcLow, crcHigh]
  }

  /** Big-endian, as S3 writes CRCs. */
  digest(): Buffer {
    const bytes = Buffer.alloc(8)
    bytes.writeUInt32BE(~this.#crcHigh >>> 0, 0)
    bytes.writeUInt32BE(~this.#crcLow >>> 0, 4)
    return bytes.subarray(8 - this.#model.bits / 8)
  }
}

/** The tables are dense and every index is masked to them. */
function at(table: Uint32Array, index: number): number {
  return table[index] ?? 0
}

interface Tables {
  readonly low: Uint32Array
  readonly high: Uint32Array
}

const tableCache = new Map<CrcModel, Tables>()

function tablesOf(model: CrcModel): Tables {
  const cached = tableCache.get(model)
  if (cached !== undefined) return cached
  const tables = { low: new Uint32Array(2048), high: new Uint32Array(2048) }
  for (let byte = 0; byte < 256; byte++) {
    let crc = BigInt(byte)
    for (let slice = 0; slice < 8; slice++) {
      for (let bit = 0; bit < 8; bit++) crc = timesX(crc, model)
      tables.low[slice * 256 + byte] = Number(crc & 0xffffffffn)
      tables.high[slice * 256 + byte] = Number(crc >> 32n)
    }
  }
  tableCache.set(model, tables)
  return tables
}

/** In the reflected form the highest bit is x^0, so multiplying by x shifts to the right. */
export function timesX(value: bigint, { polynomial }: CrcModel): bigint {
  return (value & 1n) === 1n ? (value >> 1n) ^ polynomial : value >> 1n
}
