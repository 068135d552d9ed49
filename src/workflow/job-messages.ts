import { hasEnded, type JobState } from '../mediaconvert/watch/job-state.ts'
import { describeWarningCode } from './job-lines.ts'
import type { Reporter } from './reporter.ts'
import { count } from './units.ts'

/** Of each kind GitHub shows ten annotations a step, those of other matters among them, and drops the rest without a word. */
const ANNOTATIONS = { notice: 8, warning: 8 }
/** With more different texts than this, the log would be of nothing else. */
const LINES = 100

/** What the service says of jobs, as annotations; each text once, since thousands of jobs may all get the same. */
export class JobMessages {
  readonly #reporter: Pick<Reporter, 'notice' | 'warning' | 'info'>
  readonly #times = new Map<string, number>()
  readonly #left = { ...ANNOTATIONS }
  #lines = 0

  constructor(reporter: Pick<Reporter, 'notice' | 'warning' | 'info'>) {
    this.#reporter = reporter
  }

  /** @param before the job's last answer, whose texts have been told */
  tell(now: JobState, before: JobState | undefined, label: string): void {
    for (const text of added(now.messages.info, before?.messages.info)) this.#once(text, label, 'notice')
    for (const text of added(now.messages.warning, before?.messages.warning)) this.#once(text, label, 'warning')
    // How often a code was given is known at the end.
    if (!hasEnded(now.status)) return
    for (const { code, count: times } of now.warningCodes)
      this.#once(describeWarningCode(code, times), label, 'warning')
  }

  /** Lines for the texts that more than one job got. */
  repeated(): string[] {
    const often = [...this.#times].filter(([, times]) => times > 1).slice(0, LINES)
    const lines = often.map(([text, times]) => `MediaConvert said this of ${times} jobs: ${text}`)
    const more = this.#lines - LINES
    return more > 0
      ? [...lines, `MediaConvert said ${count(more, 'other thing')} of these jobs: see the console`]
      : lines
  }

  #once(text: string, label: string, kind: 'notice' | 'warning'): void {
    const times = this.#times.get(text) ?? 0
    this.#times.set(text, times + 1)
    if (times > 0) return
    const message = `Job ${label}: ${text}`
    if (this.#left[kind]-- > 0) this.#reporter[kind]({ title: 'MediaConvert', message })
    else if (++this.#lines <= LINES) this.#reporter.info(`MediaConvert's ${kind} on j${message.slice(1)}`)
  }
}

function added(now: readonly string[], before: readonly string[] = []): string[] {
  return now.filter((text) => !before.includes(text))
}
