/** A request as it goes over the line: signed, and without its body. Plain data, so that another thread can send it. */
export interface SignedRequest {
  readonly method: string
  readonly protocol: string
  readonly hostname: string
  readonly port?: number | undefined
  readonly path: string
  readonly query: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
}

/** The head of what came back. */
export interface AnswerHead {
  readonly statusCode: number
  readonly reason: string | undefined
  readonly headers: Readonly<Record<string, string>>
}

/** How a body is to go over the line, in either direction. */
export interface Transfer {
  readonly signal: AbortSignal
  /** Is told of bytes that have gone. */
  readonly onBytes: (bytes: number) => void
}

/** As much as is used here of the SDK's request handlers. Their type of a request has methods, which they do not call. */
export interface RequestHandler {
  handle(request: never, options: { readonly abortSignal: AbortSignal }): Promise<{ readonly response: HandledAnswer }>
}

interface HandledAnswer {
  readonly statusCode: number
  readonly reason?: string | undefined
  readonly headers: Record<string, string>
  /** A stream of the answer's bytes. */
  readonly body?: unknown
}

/** As much as is used here of the SDK's commands, whose own types differ in what they send. */
interface SdkCommand {
  readonly middlewareStack: { add(middleware: never, options: object): void }
}

type Handler = (call: { readonly request: unknown }) => Promise<{ readonly response: object }>

/**
 * Has one request of the SDK's, signed and ready to go, sent in another way than by the SDK's own handler.
 *
 * @param send gives what the SDK is to read as the answer: head and body
 */
export function sendThrough(
  command: SdkCommand,
  send: (request: SignedRequest) => Promise<AnswerHead & { readonly body: unknown }>
): void {
  const handler: Handler = async (call) => {
    // The SDK's middleware knows its request as unknown; at this step it is one that is signed.
    const { method, protocol, hostname, port, path, query, headers } = call.request as SignedRequest
    // Its output is made of the response by the middleware around this.
    return { response: await send({ method, protocol, hostname, port, path, query, headers }) }
  }
  command.middlewareStack.add((() => handler) as never, {
    step: 'deserialize',
    priority: 'low',
    name: 'sendThrough'
  })
}
