import type { RequestSubject, ServiceName } from './service.ts'

export interface LoggedRequest extends RequestSubject {
  readonly service: ServiceName
  readonly operation: string
  /** 0 where the connection ended without an answer. */
  readonly status: number
  /** The code of the error that was answered. */
  readonly error?: string
  /** The kind of the fault that struck. */
  readonly fault?: string
  /** Of the request's body, as sent. */
  readonly bytes: number
}

/** Old requests give way, so that a server can run for days. */
const MAX_REQUESTS = 20_000

/** What has been asked, oldest first. */
export class RequestLog {
  #requests: LoggedRequest[] = []

  add(request: LoggedRequest): void {
    this.#requests.push(request)
    // Dropping half at once keeps the cost of a full log constant per request.
    if (this.#requests.length > MAX_REQUESTS) this.#requests = this.#requests.slice(MAX_REQUESTS / 2)
  }

  all(): readonly LoggedRequest[] {
    return this.#requests
  }

  /** Those of one operation, such as `UploadPart`. */
  of(operation: string): readonly LoggedRequest[] {
    return this.#requests.filter((request) => request.operation === operation)
  }

  clear(): void {
    this.#requests = []
  }
}
