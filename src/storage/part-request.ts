/** A request of UploadPart as it goes over the line: signed, and without its body. Plain data, so that another thread can send it. */
export interface PartRequest {
  readonly method: string
  readonly protocol: string
  readonly hostname: string
  readonly port?: number | undefined
  readonly path: string
  readonly query: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
}

/** What came back, and what had been sent. */
export interface PartAnswer {
  readonly statusCode: number
  readonly reason: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** CRC-32 of the part's bytes. */
  readonly crc32: number
  /** Whether all of the part had been given to the line when the answer came. */
  readonly isWhole: boolean
}

export interface Sending {
  readonly signal: AbortSignal
  /** Is told of bytes that go out. */
  readonly onBytes: (bytes: number) => void
}
