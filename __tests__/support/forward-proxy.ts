import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

/** A proxy as companies have them: tunnels for HTTPS, requests with whole addresses for HTTP. */
export interface ForwardProxy {
  readonly url: string
  /** What was asked of it: `CONNECT host:port`, or method and address. */
  readonly asked: readonly string[]
  stop(): Promise<void>
}

/** @param behind it gets to these hosts by other addresses, to which nobody else has a way */
export async function forwardProxy(behind: Readonly<Record<string, string>>): Promise<ForwardProxy> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`)
    passOn(incoming, outgoing, behind)
  })
  server.on('connection', (socket) => sockets.add(socket))
  server.on('connect', (incoming, client: Socket) => {
    const { url: target = '' } = incoming
    asked.push(`CONNECT ${target}`)
    const [host = '', port] = target.split(':')
    const far = connect(Number(port), behind[host] ?? host, () => client.write('HTTP/1.1 200 OK\r\n\r\n'))
    for (const socket of [client, far])
      sockets.add(socket.on('error', () => [client, far].forEach((one) => one.destroy())))
    client.pipe(far).pipe(client)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done())
      for (const socket of sockets) socket.destroy()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, stop }
}

function passOn(incoming: IncomingMessage, outgoing: ServerResponse, behind: Readonly<Record<string, string>>): void {
  const target = new URL(incoming.url ?? '')
  target.hostname = behind[target.hostname] ?? target.hostname
  // The Host header stays as it was: it is signed.
  const forwarded = request(target, { method: incoming.method ?? 'GET', headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  forwarded.on('error', () => outgoing.destroy())
  incoming.pipe(forwarded)
}
