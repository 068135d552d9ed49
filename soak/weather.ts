import type { Faults, FaultEffect, FaultTarget } from '../local-aws/faults.ts'
import type { SoakOptions } from './options.ts'
import { draw, nameOfFault, refusal } from './fault-menu.ts'
import { chance } from './random.ts'

/** Calls whose silence holds up one file and not the whole run. */
const STALLING = new Set([
  'PutObject',
  'CreateMultipartUpload',
  'UploadPart',
  'CompleteMultipartUpload',
  'GenerateDataKey',
  'Encrypt',
  'CreateJob'
])

/** What the current run is in for, beside faults by chance. */
export interface Forecast {
  readonly kill?: { readonly atRequest: number; readonly isSilent: boolean; readonly strike: () => void } | undefined
  readonly stalls: number
}

/** The faults of a soak: decides for each request which it suffers, by chance that its seed determines, and counts them. */
export class Weather {
  readonly #options: SoakOptions
  readonly #faults: Faults
  /** How often a fault has struck, by its name, and by operation and name. */
  readonly struck = new Map<string, number>()
  readonly struckByOperation = new Map<string, Map<string, number>>()
  readonly #seen = new Map<string, number>()
  #forecast: Forecast = { stalls: 0 }
  #requests = 0
  #stalls = 0

  constructor(faults: Faults, options: SoakOptions) {
    this.#faults = faults
    this.#options = options
  }

  /** For the next run. */
  begin(forecast: Forecast): void {
    this.#forecast = forecast
    this.#requests = 0
    this.#stalls = 0
    this.#faults.decideBy((target) => this.#decide(target))
  }

  /** No faults until the next run: judges look at what is there. */
  end(): void {
    this.#faults.clear()
  }

  #decide(target: FaultTarget): FaultEffect | undefined {
    this.#requests++
    const { kill } = this.#forecast
    if (kill?.atRequest === this.#requests) kill.strike()
    const effect = this.#effectOn(target)
    if (effect) this.#count(target, nameOfFault(effect))
    return effect
  }

  #effectOn(target: FaultTarget): FaultEffect | undefined {
    const { service, operation, key = '', partNumber = 0 } = target
    const thing = [service, operation, key, partNumber].join('\n')
    const nth = (this.#seen.get(thing) ?? 0) + 1
    this.#seen.set(thing, nth)
    const { seed, faultRate } = this.#options
    if (this.#isToStall(target, nth))
      return { kind: 'stall', ...(operation === 'UploadPart' && { afterBytes: 2 ** 16 }) }
    return refusal(target, nth, seed) ?? draw(target, nth, seed, faultRate)
  }

  #isToStall({ operation, key = '' }: FaultTarget, nth: number): boolean {
    const { kill, stalls } = this.#forecast
    // Until the kill has struck: a step is often killed while it waits for answers.
    if (kill?.isSilent && this.#requests >= kill.atRequest) return true
    if (this.#stalls >= stalls || !STALLING.has(operation)) return false
    if (chance(this.#options.seed, 'stall', operation, key, nth) > 0.1) return false
    this.#stalls++
    return true
  }

  #count({ operation }: FaultTarget, name: string): void {
    const ofOperation = this.struckByOperation.get(operation) ?? new Map<string, number>()
    this.struckByOperation.set(operation, ofOperation)
    for (const counts of [this.struck, ofOperation]) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
}
