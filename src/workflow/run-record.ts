import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { JobState, JobTiming } from '../mediaconvert/watch/job-state.ts'
import { groupCommit } from './group-commit.ts'
import type { Manifest, ManifestFile, ManifestJob } from './manifest.ts'
import { replaceFile } from './replace-file.ts'

/** When a file was worked on, in milliseconds since 1970. */
export interface Timing {
  readonly begunAt: number
  readonly endedAt: number
}

/** What the run has done so far, in memory and in the manifest. */
export class RunRecord {
  readonly path: string
  #head: Omit<Manifest, 'files' | 'jobs'>
  /** The finished ones, at their place in the plan. */
  readonly #files: (ManifestFile | undefined)[]
  readonly #jobs: (ManifestJob | undefined)[]
  readonly #indexOfJob = new Map<string, number>()
  /** Of the files that this run uploaded, by path. */
  readonly timings = new Map<string, Timing>()
  /** Of the jobs that this run has waited for, by ID. */
  readonly jobTimings = new Map<string, JobTiming>()
  /** JSON of the entries: the manifest is written often, and few of them are new each time. */
  readonly #json = new WeakMap<object, string>()
  readonly #save: () => Promise<void>

  constructor(path: string, head: Omit<Manifest, 'files' | 'jobs'>, counts: { files: number; jobs: number }) {
    this.path = path
    this.#head = head
    this.#files = new Array<ManifestFile | undefined>(counts.files).fill(undefined)
    this.#jobs = new Array<ManifestJob | undefined>(counts.jobs).fill(undefined)
    this.#save = groupCommit(() => replaceFile(this.path, this.#text()))
  }

  /** Writes the first manifest, without files, so that a path that cannot be written is known before anything is encrypted. */
  async begin(): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true })
    await this.#save()
  }

  /** Records how a file ended; returns when the manifest says so. */
  async file(index: number, entry: ManifestFile, kmsKeyArn?: string): Promise<void> {
    this.#files[index] = entry
    // Behind an alias is a key: the manifest names it as soon as KMS has.
    if (kmsKeyArn !== undefined) this.#head = { ...this.#head, kmsKeyArn }
    await this.#save()
  }

  /** Records a job, also on the files that it reads. */
  async job(index: number, entry: ManifestJob, files: readonly number[] = []): Promise<void> {
    this.#jobs[index] = entry
    if (entry.id !== undefined) this.#indexOfJob.set(entry.id, index)
    for (const position of files) {
      const file = this.#files[position]
      if (file && entry.id !== undefined) this.#files[position] = { ...file, jobId: entry.id }
    }
    await this.#save()
  }

  /** Records how a job of this run is now. */
  async jobMoved({ id, status, errorCode, errorMessage, timing }: JobState): Promise<void> {
    this.jobTimings.set(id, timing)
    const index = this.#indexOfJob.get(id) ?? -1
    const job = this.#jobs[index]
    if (!job || job.status === status) return
    this.#jobs[index] = {
      ...job,
      status,
      ...(errorCode !== undefined && { errorCode }),
      ...(errorMessage && { errorMessage })
    }
    await this.#save()
  }

  get kmsKeyArn(): string | undefined {
    return this.#head.kmsKeyArn
  }

  get files(): readonly ManifestFile[] {
    return this.#files.filter((file) => file !== undefined)
  }

  get jobs(): readonly ManifestJob[] {
    return this.#jobs.filter((job) => job !== undefined)
  }

  #text(): string {
    const head = JSON.stringify(this.#head, undefined, 2).replace(/\n\}$/, '')
    return `${head},\n  "files": ${this.#list(this.files)},\n  "jobs": ${this.#list(this.jobs)}\n}\n`
  }

  #list(entries: readonly object[]): string {
    return entries.length === 0 ? '[]' : `[\n${entries.map((entry) => this.#jsonOf(entry)).join(',\n')}\n  ]`
  }

  #jsonOf(entry: object): string {
    const known = this.#json.get(entry)
    if (known !== undefined) return known
    // Not by a pattern of lines: to one, U+2028 in a file's name begins a line as well.
    const made = `    ${JSON.stringify(entry, undefined, 2).replaceAll('\n', '\n    ')}`
    this.#json.set(entry, made)
    return made
  }
}
