import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface Meddling {
  /** Is awaited before a request goes on; gets its method and path. */
  readonly before?: (line: string) => Promise<void>
  /** Whether a bit of the request's body is to flip on its way. */
  readonly damages?: (line: string) => boolean
}

export interface Meddler {
  readonly endpoint: string
  stop(): Promise<void>
}

/** Stands between the action and the server, with its hands in what goes by. */
export async function meddler(upstream: string, { before, damages }: Meddling): Promise<Meddler> {
  const handle = async (incoming: IncomingMessage): Promise<IncomingMessage> => {
    const { method = '', url = '/', headers } = incoming
    const line = `${method} ${url}`
    await before?.(line)
    // The Host header stays as it was: it is signed.
    const forwarded = request(new URL(url, upstream), { method, headers })
    const answer = new Promise<IncomingMessage>((done, fail) => forwarded.on('response', done).on('error', fail))
    await pipeline(incoming, flipping(damages?.(line) === true), forwarded).catch(() => undefined)
    return answer
  }
  const server = createServer((incoming, outgoing) => {
    handle(incoming).then(
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
      () => outgoing.destroy()
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

function flipping(damages: boolean): Transform {
  let isDue = damages
  return new Transform({
    transform(chunk: Buffer, _, done) {
      if (isDue && chunk.length > 0) {
        isDue = false
        chunk[0] = (chunk[0] ?? 0) ^ 1
      }
      done(null, chunk)
    }
  })
}
