/** One thing that is wrong, as a user reads it: shown as one annotation, at a file's line where it has one. */
export interface Problem {
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** What the user gave cannot be worked with. Holds all problems that could be known together, so that one run shows them all. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'))
    this.problems = problems
  }
}

/** An AWS operation that failed for good: the message holds the operation, its subject, AWS's own words and what to do. */
export class AwsCallError extends Error {
  override readonly name = 'AwsCallError'
  readonly code: string
  readonly httpStatus: number | undefined
  /** How often it was tried, where that is known. */
  readonly attempts: number | undefined

  constructor(
    message: string,
    details: { code: string; httpStatus?: number | undefined; attempts?: number | undefined; cause?: unknown }
  ) {
    super(message, { cause: details.cause })
    this.code = details.code
    this.httpStatus = details.httpStatus
    this.attempts = details.attempts
  }
}

/** A source file that cannot be encrypted as it is: unreadable, changed while it was read, and so on. */
export class SourceFileError extends Error {
  override readonly name = 'SourceFileError'
}

/** An object in S3 that does not decrypt to what was encrypted, or that was not encrypted by this project: nothing of it may be used. */
export class ObjectContentError extends Error {
  override readonly name = 'ObjectContentError'
}

/** A recovered file cannot be written, or would get in the way of what is there. */
export class DestinationError extends Error {
  override readonly name = 'DestinationError'
}

/** A mark on errors: the credentials had expired, and have been renewed since, so that a new try is worth it. */
export const CREDENTIALS_RENEWED = Symbol('credentials renewed')

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The `code` of a system or AWS error (`ENOENT`, `NoSuchBucket`), or '' where there is none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  const code = 'code' in error ? error.code : 'Code' in error ? error.Code : undefined
  if (typeof code === 'string') return code
  return error instanceof Error ? error.name : ''
}
