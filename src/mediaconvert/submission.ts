import { randomUUID } from 'node:crypto'
import {
  CreateJobCommand,
  ListJobsCommand,
  type CreateJobRequest,
  type Job,
  type MediaConvertClient
} from '@aws-sdk/client-mediaconvert'
import { callAws, type AwsCall } from '../aws/call.ts'
import { AwsCallError, messageOf } from '../errors.ts'
import { withRetries, type RetryOptions } from '../retry.ts'

export interface SubmissionOptions extends RetryOptions {
  /** Ends what is being asked. That is not the signal that ends the retries: a request that is on its way may make a job. */
  readonly cutOff?: AbortSignal
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

export interface SubmissionCalls {
  readonly create: AwsCall
  readonly list: AwsCall
}

/**
 * A request with the token of one before it gets that one's job, for one minute after it was made (MediaConvert API reference,
 * "Idempotency"). Half of it is left to the request's way.
 */
const TOKEN_HOLDS_MILLISECONDS = 30_000

/** Further back than this no job is looked at: what a runner's clock may be wrong by before AWS refuses its signatures. */
const CLOCK_SKEW_MILLISECONDS = 15 * 60_000

/** MediaConvert lists twenty at a time, two times a second. */
const MOST_PAGES = 100

/** No request went out. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'CredentialsProviderError'
])

/**
 * One job, to be made once, however often it has to be asked for. A try whose answer was lost may have made it: another within the
 * token's time gets that job; after it, the job is looked for first.
 */
export class Submission {
  readonly #mediaConvert: MediaConvertClient
  readonly #calls: SubmissionCalls
  readonly #options: SubmissionOptions
  readonly #now: () => number
  readonly #sending: { readonly abortSignal?: AbortSignal }
  readonly #request: CreateJobRequest & { readonly ClientRequestToken: string }
  /** When the first of the tries went out of which it is not known whether they made the job. */
  #unknownSince: number | undefined

  constructor(
    mediaConvert: MediaConvertClient,
    request: CreateJobRequest,
    calls: SubmissionCalls,
    options: SubmissionOptions
  ) {
    this.#mediaConvert = mediaConvert
    this.#calls = calls
    this.#options = options
    this.#now = options.now ?? Date.now
    this.#sending = options.cutOff ? { abortSignal: options.cutOff } : {}
    this.#request = { ...request, ClientRequestToken: request.ClientRequestToken ?? randomUUID() }
  }

  /** @throws AwsCallError with the code `UnknownOutcome` where it could not be found out whether there is a job */
  async submit(): Promise<Job | undefined> {
    try {
      return await withRetries(() => this.#try(), this.#options)
    } catch (error) {
      // Asking again is over, but the last try may have made the job all the same.
      if (this.#unknownSince === undefined || isUnknownOutcome(error)) throw error
      const made = await this.#find(error)
      if (made) return made
      throw error
    }
  }

  async #try(): Promise<Job | undefined> {
    const now = this.#now()
    if (this.#unknownSince !== undefined && now - this.#unknownSince > TOKEN_HOLDS_MILLISECONDS) {
      const made = await this.#find(new Error('The answer to an earlier try was lost.'))
      if (made) return made
      this.#unknownSince = undefined
    }
    try {
      const command = new CreateJobCommand(this.#request)
      const { Job } = await callAws(this.#calls.create, () => this.#mediaConvert.send(command, this.#sending))
      return Job
    } catch (error) {
      if (mayHaveBeenDone(error)) this.#unknownSince ??= now
      throw error
    }
  }

  /** The job that an earlier try has made. */
  async #find(why: unknown): Promise<Job | undefined> {
    try {
      return await withRetries(() => callAws(this.#calls.list, () => this.#search()), this.#options)
    } catch (error) {
      throw new AwsCallError(
        `${sentence(why)} It is not known whether MediaConvert has made a job for ${this.#calls.create.subject}: ${sentence(error)} ` +
          `Before you run the step again, look in the console for a job with the client request token ${this.#request.ClientRequestToken}.`,
        { code: 'UnknownOutcome', cause: error }
      )
    }
  }

  async #search(): Promise<Job | undefined> {
    const from = (this.#unknownSince ?? this.#now()) - CLOCK_SKEW_MILLISECONDS
    let token: string | undefined
    for (let page = 0; page < MOST_PAGES; page++) {
      const command: ListJobsCommand = new ListJobsCommand({ Order: 'DESCENDING', MaxResults: 20, NextToken: token })
      const { Jobs = [], NextToken } = await this.#mediaConvert.send(command, this.#sending)
      const made = Jobs.find(({ ClientRequestToken }) => ClientRequestToken === this.#request.ClientRequestToken)
      if (made || !NextToken || Jobs.some((job) => (job.CreatedAt?.getTime() ?? from) < from)) return made
      token = NextToken
    }
    throw new AwsCallError(`It is not among the ${20 * MOST_PAGES} newest jobs.`, { code: 'TooManyJobs' })
  }
}

function sentence(error: unknown): string {
  return messageOf(error).replace(/\.?$/, '.')
}

/** Not where AWS has refused the request, nor where it never went out. */
function mayHaveBeenDone(error: unknown): boolean {
  if (!(error instanceof AwsCallError)) return true
  const status = error.httpStatus ?? 0
  return !(status >= 400 && status < 500) && !UNSENT.has(error.code)
}

function isUnknownOutcome(error: unknown): boolean {
  return error instanceof AwsCallError && error.code === 'UnknownOutcome'
}
