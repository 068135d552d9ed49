import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'

export interface TlsFiles {
  /** PEM. */
  readonly key: string | Buffer
  readonly cert: string | Buffer
}

export interface Listener {
  readonly port: number
  /** Ends every connection, also those in use. */
  close(): Promise<void>
}

/** A connection may lie idle for long between two requests of a client that pools its connections. */
const KEEP_ALIVE_MILLISECONDS = 120_000

/** Listens on loopback. No time limit on a request: large parts take long, and stalling is what faults are for. */
export async function listen(handler: http.RequestListener, port: number, tls?: TlsFiles): Promise<Listener> {
  const limits = { requestTimeout: 0, keepAliveTimeout: KEEP_ALIVE_MILLISECONDS, highWaterMark: 256 * 1024 }
  const server =
    tls === undefined ? http.createServer(limits, handler) : https.createServer({ ...limits, ...tls }, handler)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { port: (server.address() as AddressInfo).port, close: () => close(server) }
}

function close(server: http.Server | https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
