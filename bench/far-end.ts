import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { request } from 'node:https'
import type { Workshop } from './workshop.ts'

/** What the far end has seen since it was asked before. */
export interface FarEndStatistics {
  readonly requests: number
  readonly payloadBytes: number
  /** Bodies whose framing or trailer was not what it was to be. */
  readonly malformed: number
  /** When the first request came, in microseconds of the epoch; 0 where none did. */
  readonly firstRequestUs: number
  /** Of the far end's own process, since its start. */
  readonly cpuSeconds: number
}

/** The server that takes all uploads: a process of its own, which ends with this one whatever happens. */
export class FarEnd {
  readonly url: string
  readonly #process: ChildProcess
  readonly #ca: Buffer

  private constructor(url: string, process: ChildProcess, ca: Buffer) {
    this.url = url
    this.#process = process
    this.#ca = ca
  }

  /** @param latencyMs how long each answer takes */
  static async start({ sink, certificate, key }: Workshop, latencyMs = 0): Promise<FarEnd> {
    const [command = '', ...options] = sink
    const process = spawn(command, [...options, certificate, key, String(latencyMs)], {
      stdio: ['pipe', 'pipe', 'inherit']
    })
    const port = await new Promise<number>((started, failed) => {
      process.once('error', failed).once('exit', (code) => failed(new Error(`The sink ended with ${String(code)}.`)))
      process.stdout.once('data', (line: Buffer) => started(Number(line.toString())))
    })
    return new FarEnd(`https://127.0.0.1:${port}`, process, readFileSync(certificate))
  }

  async statistics(): Promise<FarEndStatistics> {
    const text = await new Promise<string>((read, failed) => {
      const call = request(`${this.url}/_sink/statistics`, { ca: this.#ca, agent: false }, (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (piece: string) => (body += piece))
        answer.on('end', () => read(body))
      })
      call.on('error', failed).end()
    })
    return JSON.parse(text) as FarEndStatistics
  }

  stop(): void {
    this.#process.stdin?.end()
  }
}
