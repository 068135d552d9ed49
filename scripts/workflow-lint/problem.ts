export interface Problem {
  /** Of the source, from 1. */
  readonly line: number
  readonly message: string
}
