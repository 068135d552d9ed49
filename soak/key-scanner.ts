/** Searches bytes for secrets in all forms in which they could have been written, thousands at once. */
const HEAD_BYTES = 4
const TABLE_BITS = 22

/** Looked up once: within jest, whose globals are slow, the search would take ten times as long. */
const { imul } = Math

interface Form {
  readonly bytes: Buffer
  /** What it is a form of, such as `data key 7, hex`. */
  readonly name: string
}

export class KeyScanner {
  /** Whether any form may begin with these four bytes: a bit for each hash of them, so that nearly every position costs one look. */
  readonly #mayBegin = new Uint8Array(2 ** TABLE_BITS)
  readonly #formsByHead = new Map<number, Form[]>()
  readonly #known = new Set<string>()

  /** How many different keys are searched for. */
  get size(): number {
    return this.#known.size
  }

  add(key: Uint8Array): void {
    const id = Buffer.from(key).toString('hex')
    if (this.#known.has(id)) return
    this.#known.add(id)
    for (const [form, bytes] of formsOf(Buffer.from(key))) {
      const head = bytes.readUInt32BE()
      this.#mayBegin[hash(head)] = 1
      const forms = this.#formsByHead.get(head) ?? []
      forms.push({ bytes, name: `data key ${this.#known.size}, ${form}` })
      this.#formsByHead.set(head, forms)
    }
  }

  /** The names of all that is found. */
  find(haystack: Uint8Array): string[] {
    const found = new Set<string>()
    const buffer = Buffer.from(haystack.buffer, haystack.byteOffset, haystack.byteLength)
    let head = 0
    for (let end = 0; end < buffer.length; end++) {
      head = ((head << 8) | (buffer[end] ?? 0)) >>> 0
      if (this.#mayBegin[hash(head)] === 0 || end < HEAD_BYTES - 1) continue
      for (const { bytes, name } of this.#formsByHead.get(head) ?? []) {
        const start = end - HEAD_BYTES + 1
        if (buffer.subarray(start, start + bytes.length).equals(bytes)) found.add(name)
      }
    }
    return [...found]
  }
}

/** Multiplicative hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4. */
function hash(head: number): number {
  return imul(head, 0x9e3779b1) >>> (32 - TABLE_BITS)
}

/** A key as bytes, and as texts: hex, base64 (also in the middle of something longer), base64url, lists of numbers. */
export function formsOf(key: Buffer): [name: string, bytes: Buffer][] {
  const hex = key.toString('hex')
  const texts = new Map([
    [hex, 'hex'],
    [hex.toUpperCase(), 'HEX'],
    [hex.replace(/..(?=.)/g, '$& '), 'spaced hex'],
    [[...key].join(','), 'numbers'],
    [[...key].join(', '), 'spaced numbers']
  ])
  for (const offset of [0, 1, 2]) {
    const base64 = insideBase64(key, offset)
    texts.set(base64.replaceAll('+', '-').replaceAll('/', '_'), `base64url at offset ${offset}`)
    texts.set(base64, `base64 at offset ${offset}`) // the same text, where the key has none of those characters
  }
  return [['raw', key], ...[...texts].map(([text, name]): [string, Buffer] => [name, Buffer.from(text)])]
}

/** The characters that hold nothing but the key, where that many bytes (modulo three) come before it. */
function insideBase64(key: Buffer, offsetBytes: number): string {
  const whole = Buffer.concat([Buffer.alloc(offsetBytes), key]).toString('base64')
  return whole.slice(Math.ceil((offsetBytes * 8) / 6), Math.floor(((offsetBytes + key.length) * 8) / 6))
}
