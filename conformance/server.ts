/** A server that speaks S3 and is not of this project, running on this machine. */
export interface Server {
  readonly name: string
  /** As it says itself. */
  readonly version: string
  readonly endpoint: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** The same over TLS, where it has that: with a certificate that only this file vouches for. */
  readonly tls?: { readonly endpoint: string; readonly certPath: string }
  stop(): Promise<void>
}

/** How to have one. */
export interface ServerKind {
  readonly name: string
  /** Debian's packages that it is made of. */
  readonly packages: readonly string[]
  /** A command of theirs. */
  readonly command: string
  /** Names of the checks that find it unlike S3. */
  readonly deviations: readonly string[]
  start(): Promise<Server>
}
