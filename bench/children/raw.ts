/**
 * The yardstick: what Node can send. One hot buffer over 4 TLS connections in requests of 8 MiB; no file, no encryption, no checksum,
 * no signature, no SDK. No uploader reaches this.
 *
 *     node raw.mjs URL BYTES
 */
import { Agent, request } from 'node:https'

const [url = '', bytes = '0'] = process.argv.slice(2)
const PIECE = Buffer.alloc(256 * 1024)
const BODY_BYTES = 8 * 2 ** 20
const CONNECTIONS = 4
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

let bodies = Math.ceil(Number(bytes) / BODY_BYTES)
async function sendBodies(): Promise<void> {
  while (bodies-- > 0) await sendBody()
}

function sendBody(): Promise<void> {
  return new Promise((done, failed) => {
    const options = { method: 'PUT', agent, headers: { 'content-length': BODY_BYTES } }
    const call = request(`${url}/bench/raw`, options, (answer) => answer.resume().on('end', done))
    call.on('error', failed)
    let left = BODY_BYTES / PIECE.length
    const write = (): void => {
      while (--left > 0) if (!call.write(PIECE)) return void call.once('drain', write)
      // The last piece with the end: a server may answer as soon as it has all bytes.
      call.end(PIECE)
    }
    write()
  })
}

await Promise.all(Array.from({ length: CONNECTIONS }, sendBodies))
agent.destroy()
