import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const TRY_AGAIN_MILLISECONDS = 200
const PATIENCE_SECONDS = 120
const SECONDS_TO_END = 20
const INTERRUPTIONS = ['SIGINT', 'SIGTERM'] as const

/** The processes of a server on this machine, and the folder that all it writes is in. */
export class Daemons {
  readonly directory: string
  readonly #running = new Map<string, ChildProcess>()
  readonly #interrupted = (): void => void this.stop().finally(() => process.exit(1))

  /** @param name of the server, for the folder's */
  constructor(name: string) {
    this.directory = mkdtempSync(join(tmpdir(), `conformance-${name}-`))
    mkdirSync(join(this.directory, 'log'))
    for (const signal of INTERRUPTIONS) process.once(signal, this.#interrupted)
  }

  /** A path in the folder. */
  path(...names: readonly string[]): string {
    return join(this.directory, ...names)
  }

  /** Runs a command to its end, and returns what it printed. @throws Error with what it said, when it fails */
  run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
    const options = { cwd: this.directory, env: { ...process.env, ...env }, stdio: 'pipe', encoding: 'utf8' } as const
    return execFileSync(command, args, options)
  }

  /** Starts a process that runs until `stop`; what it prints goes into a file. */
  start(name: string, command: string, args: readonly string[]): void {
    const log = openSync(this.#log(name), 'a')
    const child = spawn(command, args, { cwd: this.directory, stdio: ['ignore', log, log] })
    child.on('error', () => this.#running.delete(name))
    closeSync(log)
    this.#running.set(name, child)
  }

  /** Resolves when something listens on the port. @throws Error with the end of the log, when the process ends before */
  async listening(name: string, port: number): Promise<void> {
    await this.until(name, () => isOpen(port))
  }

  async until(name: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    const end = performance.now() + 1000 * PATIENCE_SECONDS
    while (!(await isSo())) {
      const child = this.#running.get(name)
      if (hasEnded(child)) throw new Error(`${name} has ended: ${this.#lastWords(name)}`)
      if (performance.now() > end)
        throw new Error(`${name} is not ready after ${PATIENCE_SECONDS} s: ${this.#lastWords(name)}`)
      await sleep(TRY_AGAIN_MILLISECONDS)
    }
  }

  /** Ends all processes, those that were started last first, and removes the folder. */
  async stop(): Promise<void> {
    for (const child of [...this.#running.values()].reverse()) await ended(child)
    this.#running.clear()
    for (const signal of INTERRUPTIONS) process.off(signal, this.#interrupted)
    rmSync(this.directory, { recursive: true, force: true })
  }

  #log(name: string): string {
    return this.path('log', `${name}.out`)
  }

  #lastWords(name: string): string {
    const path = this.#log(name)
    return existsSync(path)
      ? readFileSync(path, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
      : '(it printed nothing)'
  }
}

function hasEnded(child: ChildProcess | undefined): boolean {
  return child?.exitCode !== null || child.signalCode !== null || child.pid === undefined
}

async function ended(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const end = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const killing = setTimeout(() => child.kill('SIGKILL'), 1000 * SECONDS_TO_END)
  await end
  clearTimeout(killing)
}

/** Ports of 127.0.0.1 on which nothing listens. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)))
    )
  )
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  return ports
}

async function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => done(true)).on('error', () => done(false))
    socket.on('connect', () => socket.destroy())
  })
}
