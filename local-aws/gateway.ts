import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConnectionLost, damagedAnswer, damagedBody, errorOf, FOREVER_MILLISECONDS } from './fault-effects.ts'
import type { Fault, Faults } from './faults.ts'
import { authenticate } from './http/authenticate.ts'
import { ChunkSigner } from './http/chunk-signer.ts'
import type { CredentialStore } from './http/credentials.ts'
import { openPayload, type Payload } from './http/payload.ts'
import { type Arrival, arrivalOf, readText, sentRequest } from './http/request.ts'
import { send } from './http/send.ts'
import { globalContext } from './iam/global-context.ts'
import type { RequestLog } from './request-log.ts'
import { s3ErrorResponse } from './s3/errors.ts'
import { toAwsError } from './service.ts'
import type { Caller, Service, ServiceName, ServiceRequest, ServiceResponse } from './service.ts'

export interface GatewayParts {
  readonly services: Readonly<Record<ServiceName, Service>>
  readonly credentials: CredentialStore
  readonly faults: Faults
  readonly requests: RequestLog
  /** Ends what only waits: faults that stall or delay. */
  readonly stopping: AbortSignal
}

/** One request while it is here; `bytes` grows as its body is read. */
interface Exchange {
  readonly message: IncomingMessage
  readonly arrival: Arrival
  readonly service: Service
  readonly fault: Fault | undefined
  bytes: number
}

interface Outcome {
  readonly answer?: ServiceResponse
  readonly error?: string
}

/** Requests that wait for each other. */
interface Meeting {
  readonly everybody: PromiseWithResolvers<undefined>
  arrived: number
}

/** From the wire to the service that the signature names, and back. Never rejects. */
export class Gateway {
  readonly #parts: GatewayParts
  readonly #meetings = new WeakMap<Fault, Meeting>()

  constructor(parts: GatewayParts) {
    this.#parts = parts
  }

  async handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrival = await arrivalOf(message).catch(toAwsError)
    if (!('head' in arrival)) return deliver(s3ErrorResponse(arrival, 'unsigned'), 'unsigned', response)
    const service = this.#parts.services[arrival.service]
    const target = {
      service: service.name,
      operation: service.operationOf(arrival.head),
      ...service.subjectOf?.(arrival.head)
    }
    const fault = this.#parts.faults.strike(target)
    const exchange = { message, arrival, service, fault, bytes: arrival.head.bufferedBody.length }
    const { answer, error } = await this.#answer(exchange)
    const status = answer !== undefined && !response.destroyed ? answer.status : 0
    // Logged before it is sent: a client that has its answer must find the request in the log.
    this.#parts.requests.add({
      ...target,
      status,
      bytes: exchange.bytes,
      ...(error !== undefined && { error }),
      ...(fault && { fault: fault.kind })
    })
    if (fault?.kind === 'withhold-answer') discard(answer)
    else if (answer === undefined) response.destroy()
    else await deliver(damagedAnswer(fault, answer), arrival.head.id, response)
  }

  /** No answer where a fault has taken it. */
  async #answer(exchange: Exchange): Promise<Outcome> {
    const { service, fault, arrival } = exchange
    const outcome = await this.#serve(exchange).then(
      (answer): Outcome => ({ answer }),
      (error: unknown): Outcome => {
        if (error instanceof ConnectionLost) return {}
        return { answer: service.errorResponse(error, arrival.head.id), error: toAwsError(error).code }
      }
    )
    if (fault?.kind !== 'lose-answer') return outcome
    discard(outcome.answer)
    return {}
  }

  async #serve(exchange: Exchange): Promise<ServiceResponse> {
    const { arrival, service, fault, message } = exchange
    await this.#wait(exchange)
    const { caller, signer } = this.#authenticate(exchange)
    const error = errorOf(fault, service.name)
    if (error !== undefined) throw error
    if (fault?.kind === 'reset' && (fault.afterBytes === undefined || service.name !== 's3')) throw new ConnectionLost()
    const payload = this.#payloadOf(exchange, signer)
    const text: ServiceRequest['text'] = (limitBytes) => readText(payload.body, limitBytes)
    return service.handle({ ...arrival.head, ...payload, caller: inContext(caller, message, arrival), text })
  }

  #authenticate({ arrival, message }: Exchange): { readonly caller: Caller; readonly signer?: ChunkSigner } {
    const { authorization } = arrival
    if (authorization === undefined) return { caller: NOBODY }
    const sent = sentRequest(arrival, authorization, message.rawHeaders)
    const { credential, key, timestamp } = authenticate(sent, this.#parts.credentials, new Date())
    return { caller: credential, signer: new ChunkSigner(key, timestamp, authorization.scope, authorization.signature) }
  }

  #payloadOf(exchange: Exchange, signer: ChunkSigner | undefined): Payload {
    const { head, service } = exchange.arrival
    if (service !== 's3' || signer === undefined)
      return { body: Readable.from([head.bufferedBody]), trailers: new Map() }
    const body = damagedBody(exchange.fault, bodyOf(exchange), (milliseconds) => this.#sleep(milliseconds))
    return openPayload(body, head.headers, signer)
  }

  /** Before the body is read; what holds it up later is in the body. */
  async #wait({ service, fault }: Exchange): Promise<void> {
    if (fault?.kind === 'delay') await this.#sleep(fault.milliseconds)
    if (fault?.kind === 'rendezvous') await this.#meet(fault, fault.parties)
    if (fault?.kind === 'stall' && (fault.afterBytes === undefined || service.name !== 's3')) {
      await this.#sleep(FOREVER_MILLISECONDS)
    }
  }

  async #sleep(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#parts.stopping }).catch(() => {
      throw new ConnectionLost()
    })
  }

  async #meet(fault: Fault, parties: number): Promise<void> {
    const meeting = this.#meetings.get(fault) ?? { everybody: Promise.withResolvers<undefined>(), arrived: 0 }
    this.#meetings.set(fault, meeting)
    this.#parts.stopping.addEventListener('abort', () => meeting.everybody.reject(new ConnectionLost()), { once: true })
    if (++meeting.arrived >= parties) meeting.everybody.resolve(undefined)
    await meeting.everybody.promise
  }
}

function discard(answer: ServiceResponse | undefined): void {
  if (answer?.body instanceof Readable) answer.body.destroy()
}

/** Who has not signed a request may do nothing but ask for credentials. */
const NOBODY: Caller = { accessKeyId: '', arn: '', policies: [] }

function inContext(caller: Caller, message: IncomingMessage, { head }: Arrival): Caller {
  const isSecure = 'encrypted' in message.socket
  return { ...caller, context: globalContext({ caller, region: head.region, isSecure }) }
}

/** The body as sent. Leaving it early must not destroy the socket: the error still has to go out on it. */
async function* bodyOf(exchange: Exchange): AsyncGenerator<Buffer> {
  for await (const bytes of exchange.message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    exchange.bytes += bytes.length
    yield bytes
  }
}

/** Sends the answer and takes what the client still sends, so that the connection can be used again. */
async function deliver(answer: ServiceResponse, requestId: string, response: ServerResponse): Promise<void> {
  try {
    await send(answer, requestId, response)
    response.req.resume()
  } catch {
    response.destroy() // the client has gone away, or a fault cuts the answer short
  }
}
