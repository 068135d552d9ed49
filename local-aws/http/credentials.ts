import type { Caller } from '../service.ts'

/** One access key that the stand-in knows, and the identity behind it. */
export interface Credential extends Caller {
  readonly secretAccessKey: string
  /** Set for temporary credentials: requests must then carry exactly this token. */
  readonly sessionToken?: string
  /** From this moment the token is answered with ExpiredToken. */
  readonly expiresAt?: Date
}

/** The access keys of the account; STS may add temporary ones while the server runs. */
export class CredentialStore {
  readonly #byAccessKey = new Map<string, Credential>()

  add(credential: Credential): void {
    this.#byAccessKey.set(credential.accessKeyId, credential)
  }

  find(accessKeyId: string): Credential | undefined {
    return this.#byAccessKey.get(accessKeyId)
  }
}
