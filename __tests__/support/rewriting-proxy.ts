import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ProxiedAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface RewritingProxy {
  readonly endpoint: string
  stop(): Promise<void>
}

/** Stands between the action and the stand-in, and says other things than it does: `rewrite` gets each request's line and answer. */
export async function rewritingProxy(
  upstream: string,
  rewrite: (line: string, answer: ProxiedAnswer) => Partial<ProxiedAnswer>
): Promise<RewritingProxy> {
  const server = createServer((incoming, outgoing) => {
    const { method, url = '/', headers } = incoming
    // The Host header stays as it was: it is signed.
    const forwarded = request(new URL(url, upstream), { method, headers }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () => {
        const given = {
          status: answer.statusCode ?? 500,
          headers: answer.headers,
          body: Buffer.concat(pieces).toString()
        }
        const said = { ...given, ...rewrite(`${method ?? ''} ${url}`, given) }
        const framing = ['content-length', 'transfer-encoding']
        const kept = Object.fromEntries(Object.entries(said.headers).filter(([name]) => !framing.includes(name)))
        // HEAD's length is about a body that does not come.
        outgoing.writeHead(said.status, method === 'HEAD' ? said.headers : kept)
        outgoing.end(method === 'HEAD' ? undefined : said.body)
      })
    })
    forwarded.on('error', () => outgoing.destroy())
    incoming.on('data', (piece: Buffer) => forwarded.write(piece))
    incoming.on('end', () => forwarded.end())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}
