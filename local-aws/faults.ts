import type { RequestSubject, ServiceName } from './service.ts'

/** What goes wrong. */
export type FaultEffect =
  | { readonly kind: 'error'; readonly status: number; readonly code: string; readonly message?: string }
  /** The service's own way to say "slow down". */
  | { readonly kind: 'throttle' }
  /** The connection is destroyed once more than that many bytes of the body have been read; before any, if left out. */
  | { readonly kind: 'reset'; readonly afterBytes?: number }
  /** The work is done, then the connection is destroyed in place of an answer. */
  | { readonly kind: 'lose-answer' }
  /** The work is done, then there is no answer, ever. */
  | { readonly kind: 'withhold-answer' }
  /** No answer, ever; of the body that many bytes are read, none if left out. */
  | { readonly kind: 'stall'; readonly afterBytes?: number }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The work starts once so many requests have met this fault; those after them wait for nobody. */
  | { readonly kind: 'rendezvous'; readonly parties: number }
  /** An S3 request's body is read slowly: that long before each piece of at most 64 KiB. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'wrong-etag' }
  | { readonly kind: 'wrong-checksum' }
  | { readonly kind: 'no-etag' }
  | { readonly kind: 'no-checksum' }
  /** Status 200 with an error for a body, as CompleteMultipartUpload and CopyObject may answer; the work is not done. */
  | { readonly kind: 'error-in-200'; readonly code?: string; readonly message?: string }
  /** The answer's body ends with the connection after that many bytes. */
  | { readonly kind: 'truncate'; readonly afterBytes: number }
  /** One bit of the answer's body is flipped. */
  | { readonly kind: 'flip-bit'; readonly atByte: number }

/** When it goes wrong; what is left out matches everything. */
export interface FaultAim {
  readonly service?: ServiceName
  readonly operation?: string
  readonly bucket?: string
  /** `*` stands for any characters. */
  readonly key?: string
  readonly partNumber?: number
  /** How often (once). */
  readonly times?: number
  /** How many matching requests pass unharmed before (none). */
  readonly after?: number
}

export type Fault = FaultAim & FaultEffect

export interface FaultTarget extends RequestSubject {
  readonly service: ServiceName
  readonly operation: string
}

/** What this request is to suffer, if anything. */
export type Decider = (target: FaultTarget) => FaultEffect | undefined

interface ArmedFault {
  readonly fault: Fault
  seen: number
}

/** The faults switched on, in the order they were added; one request suffers at most one. */
export class Faults {
  #armed: ArmedFault[] = []
  #decide: Decider | undefined

  add(fault: Fault): void {
    this.#armed.push({ fault, seen: 0 })
  }

  /** Asks this for each request that no added fault strikes, until `clear`: for faults by chance, and to see what arrives. */
  decideBy(decide: Decider): void {
    this.#decide = decide
  }

  clear(): void {
    this.#armed = []
    this.#decide = undefined
  }

  /** Those that have not struck as often as they should. */
  pending(): readonly Fault[] {
    return this.#armed.map(({ fault }) => fault)
  }

  /** The fault that this request suffers: the first one that matches and is due. Only requests that reach a fault count for it. */
  strike(target: FaultTarget): Fault | undefined {
    for (const armed of this.#armed) {
      if (!aimsAt(armed.fault, target)) continue
      armed.seen++
      const strikes = armed.seen - (armed.fault.after ?? 0)
      if (strikes <= 0) continue
      if (strikes >= (armed.fault.times ?? 1)) this.#armed = this.#armed.filter((one) => one !== armed)
      return armed.fault
    }
    return this.#decide?.(target)
  }
}

function aimsAt(aim: FaultAim, target: FaultTarget): boolean {
  return (
    (aim.service ?? target.service) === target.service &&
    (aim.operation ?? target.operation) === target.operation &&
    (aim.bucket ?? target.bucket) === target.bucket &&
    (aim.partNumber ?? target.partNumber) === target.partNumber &&
    (aim.key === undefined || (target.key !== undefined && matchesPattern(target.key, aim.key)))
  )
}

function matchesPattern(text: string, pattern: string): boolean {
  const literal = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${literal.join('.*')}$`, 's').test(text)
}
