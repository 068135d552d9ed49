import { ObjectContentError } from '../errors.ts'
import { OpenSourceFile, type SourceFile } from './source-file.ts'

/** Takes a plaintext, and throws where a source file has other bytes. */
export class Comparison {
  readonly #file: OpenSourceFile

  private constructor(file: OpenSourceFile) {
    this.#file = file
  }

  /** @throws SourceFileError when it cannot be opened, or is not the file that it was when the run began */
  static async open(source: SourceFile): Promise<Comparison> {
    return new Comparison(await OpenSourceFile.open(source))
  }

  /**
   * @throws ObjectContentError when the file has other bytes there
   * @throws SourceFileError when it has been changed since
   */
  async write(bytes: Uint8Array, position: number): Promise<void> {
    let compared = 0
    for await (const slice of this.#file.read(position, position + bytes.length)) {
      if (Buffer.compare(bytes.subarray(compared, compared + slice.length), slice) !== 0) {
        this.#file.assertUnchanged()
        const first = position + compared + slice.findIndex((byte, index) => byte !== bytes[compared + index])
        throw new ObjectContentError(`it decrypts to other bytes than the file has, from byte ${first} on`)
      }
      compared += slice.length
    }
  }

  /** @throws SourceFileError when the file has been changed since */
  async close(): Promise<void> {
    try {
      this.#file.assertUnchanged()
    } finally {
      await this.#file.close()
    }
  }
}
