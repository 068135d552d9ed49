import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface StatusRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Readonly<Record<string, string>>
}

/** As much of GitHub's API as sets commit statuses, on this machine. */
export interface GithubApi {
  readonly url: string
  readonly requests: readonly StatusRequest[]
  /** Where it was asked for a tunnel to, as a proxy; what comes through one it answers itself. */
  readonly tunnels: readonly string[]
  /** The HTTP statuses of the next answers; 201 after them. */
  answer(...statuses: readonly number[]): void
  stop(): Promise<void>
}

export async function startGithubApi(): Promise<GithubApi> {
  const requests: StatusRequest[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const body = JSON.parse(Buffer.concat(chunks).toString()) as StatusRequest['body']
      requests.push({ method, path, headers, body })
      const status = answers.shift() ?? 201
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(status === 201 ? { id: 1, state: body['state'] } : { message: `answer ${status}` }))
    })
  })
  const tunnels: string[] = []
  server.on('connect', ({ url = '' }, socket) => {
    tunnels.push(url)
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    server.emit('connection', socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    tunnels,
    answer: (...statuses) => answers.push(...statuses),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
  }
}
