import { hasEnded, type JobState } from '../mediaconvert/watch/job-state.ts'
import { describeWarningCode } from './job-lines.ts'
import type { Reporter } from './reporter.ts'

/** What the service says of jobs, as annotations; each text once, since thousands of jobs may all get the same. */
export class JobMessages {
  readonly #reporter: Pick<Reporter, 'notice' | 'warning'>
  readonly #times = new Map<string, number>()

  constructor(reporter: Pick<Reporter, 'notice' | 'warning'>) {
    this.#reporter = reporter
  }

  /** @param before the job's last answer, whose texts have been told */
  tell(now: JobState, before: JobState | undefined, label: string): void {
    const { notice, warning } = this.#reporter
    for (const text of added(now.messages.info, before?.messages.info)) this.#once(text, label, notice)
    for (const text of added(now.messages.warning, before?.messages.warning)) this.#once(text, label, warning)
    // How often a code was given is known at the end.
    if (!hasEnded(now.status)) return
    for (const { code, count } of now.warningCodes) this.#once(describeWarningCode(code, count), label, warning)
  }

  /** Lines for the texts that more than one job got. */
  repeated(): string[] {
    const often = [...this.#times].filter(([, times]) => times > 1)
    return often.map(([text, times]) => `MediaConvert said this of ${times} jobs: ${text}`)
  }

  #once(text: string, label: string, tell: Reporter['notice']): void {
    const times = this.#times.get(text) ?? 0
    this.#times.set(text, times + 1)
    if (times === 0) tell({ title: 'MediaConvert', message: `Job ${label}: ${text}` })
  }
}

function added(now: readonly string[], before: readonly string[] = []): string[] {
  return now.filter((text) => !before.includes(text))
}
