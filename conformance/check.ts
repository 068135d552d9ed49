import type { Trial } from './trial.ts'

/** One thing that is so with S3, and that somebody relies on. */
export interface Check {
  readonly name: string
  /** A command that it needs, beside openssl. */
  readonly needs?: string
  /**
   * @returns what was seen, for the table
   * @throws Deviation when the server is not like S3; any other error when something is wrong with the action
   */
  run(trial: Trial): Promise<string>
}

/** What the check is about is not to be had here. */
export class NotHere extends Error {
  override readonly name = 'NotHere'
}

/** The server does not do what S3 does, and the action has said so, or it does not matter to it. */
export class Deviation extends Error {
  override readonly name = 'Deviation'
}
