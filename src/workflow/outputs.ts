import type { Problem } from '../errors.ts'
import type { Reporter } from './reporter.ts'
import type { RunRecord } from './run-record.ts'

export type SetOutput = (name: string, value: string) => void

/** GitHub Docs, "Passing information between jobs": the outputs of a job are 1 MiB at most; more is an error of the whole step. */
const LIMIT_BYTES = 2 ** 20

/** Up to here the list of job IDs is written again for each job; after that only when it has grown by a tenth, or the file would grow with its square. */
const JOB_IDS_WRITTEN_EACH = 100

/** Writes the step's outputs. None holds an ARN: the runner drops an output that contains a masked value, and account IDs often are. */
export class Outputs {
  readonly #set: SetOutput
  readonly #reporter: Reporter
  readonly #record: RunRecord
  #jobIdsWritten = 0

  constructor(set: SetOutput, reporter: Reporter, record: RunRecord) {
    this.#set = set
    this.#reporter = reporter
    this.#record = record
    set('manifest', record.path)
  }

  /** To be called after each job: what a killed step had submitted is known to the steps after it. */
  jobSubmitted(): void {
    const ids = this.#jobIds()
    if (ids.length > JOB_IDS_WRITTEN_EACH && ids.length < this.#jobIdsWritten * 1.1) return
    this.#jobIdsWritten = ids.length
    this.#set('job-ids', JSON.stringify(ids))
  }

  /** Everything, as it is at the end. */
  finish(decryptPolicyPath: string | undefined): void {
    const files = this.#record.files.filter(({ status }) => status !== 'failed')
    const jobs = this.#record.jobs
    const uploaded = files.filter(({ status }) => status === 'uploaded')
    const lists = {
      'job-ids': this.#jobIds(),
      ivs: files.map((file) => file.initializationVector ?? null),
      'encrypted-data-keys': files.map((file) => file.encryptedDataKey ?? null),
      files: files.map((file) => file.path),
      's3-uris': files.map((file) => file.s3Uri),
      'job-statuses': Object.fromEntries(jobs.flatMap(({ id, status }) => (id === undefined ? [] : [[id, status]]))),
      'rendered-jobs': jobs.flatMap(({ renderedRequest }) => renderedRequest ?? [])
    }
    const elsewhere = `The manifest has all of it: ${this.#record.path}`
    setLists(lists, { set: this.#set, reporter: this.#reporter, elsewhere })
    this.#set('bytes-encrypted', String(uploaded.reduce((sum, file) => sum + file.plaintextLength, 0)))
    if (decryptPolicyPath !== undefined) this.#set('decrypt-policy', decryptPolicyPath)
  }

  #jobIds(): string[] {
    return this.#record.jobs.flatMap(({ id }) => id ?? [])
  }
}

/** Sets outputs that are lists, the short ones first; one that would go over GitHub's limit is left empty. */
export function setLists(
  lists: Readonly<Record<string, object>>,
  { set, reporter, elsewhere }: { set: SetOutput; reporter: Reporter; elsewhere: string }
): void {
  let left = LIMIT_BYTES
  const bySize = Object.entries(lists)
    .map(([name, value]) => [name, JSON.stringify(value)] as const)
    .sort(([, a], [, b]) => a.length - b.length)
  for (const [name, text] of bySize) {
    const bytes = Buffer.byteLength(name) + Buffer.byteLength(text)
    const fits = bytes < left
    if (fits) left -= bytes
    else reporter.warning(tooLong(name, elsewhere))
    set(name, fits ? text : '[]')
  }
}

function tooLong(name: string, elsewhere: string): Problem {
  return {
    title: 'Output too long',
    message: `The output ${name} would be over GitHub's limit of 1 MiB for a job's outputs, so it was left empty. ${elsewhere}`
  }
}
