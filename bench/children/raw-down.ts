/**
 * The yardstick of reading: what Node can take in. Ranges of 8 MiB over 4 TLS connections, thrown away; no file, no decryption, no checksum,
 * no signature, no SDK.
 *
 *     node raw-down.mjs URL BYTES
 */
import { Agent, get } from 'node:https'

const [url = '', bytes = '0'] = process.argv.slice(2)
const length = Number(bytes)
const RANGE_BYTES = 8 * 2 ** 20
const CONNECTIONS = 4
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

let next = 0
async function readRanges(): Promise<void> {
  while (next < length) {
    const start = next
    next += RANGE_BYTES
    await readRange(start, Math.min(next, length))
  }
}

function readRange(start: number, end: number): Promise<void> {
  return new Promise((done, failed) => {
    const headers = { range: `bytes=${start}-${end - 1}` }
    get(`${url}/bench/object/${bytes}/-`, { agent, headers }, (answer) => answer.resume().on('end', done)).on(
      'error',
      failed
    )
  })
}

await Promise.all(Array.from({ length: CONNECTIONS }, readRanges))
agent.destroy()
