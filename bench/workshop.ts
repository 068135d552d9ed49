import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const HERE = import.meta.dirname

/** A temporary folder with all that the measurements need, made before the first of them. */
export class Workshop {
  readonly folder: string
  /** Certificate and key of the far end, good for 127.0.0.1. */
  readonly certificate: string
  readonly key: string
  /** The far end's command: the C program, or the one in Node where there is no C compiler. */
  readonly sink: readonly string[]
  readonly sinkKind: 'C' | 'Node'
  /** The program that measures processor time and memory; nothing where there is no C compiler. */
  readonly measurer: string | undefined

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'bench-'))
    this.certificate = join(this.folder, 'certificate.pem')
    this.key = join(this.folder, 'key.pem')
    makeCertificate(this.certificate, this.key)
    const sink = compile(this.folder, 'sink', ['-D_GNU_SOURCE', '-pthread'], ['-lssl', '-lcrypto'])
    this.sink = sink === undefined ? [process.execPath, join(HERE, 'sink.ts')] : [sink]
    this.sinkKind = sink === undefined ? 'Node' : 'C'
    this.measurer = compile(this.folder, 'measure')
    // So that what is in the folder finds the same packages.
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'junction')
  }

  path(...names: readonly string[]): string {
    return join(this.folder, ...names)
  }

  /** A new folder. */
  directory(...names: readonly string[]): string {
    const directory = this.path(...names)
    mkdirSync(directory, { recursive: true })
    return directory
  }

  /** A copy of the built actions, so that a build in the meantime does not change what is measured. */
  copyOfBundles(from: string, name: string): string {
    if (!existsSync(join(from, 'encrypt', 'index.js'))) throw new Error(`There are no bundles in ${from}.`)
    cpSync(from, this.path(name), { recursive: true })
    return this.path(name)
  }

  /** A program of `bench/children/` without its types, since taking those out takes Node longer than to start. */
  child(name: string): string {
    const path = join(this.directory('children'), `${name}.mjs`)
    writeFileSync(path, stripTypeScriptTypes(readFileSync(join(HERE, 'children', `${name}.ts`), 'utf8')))
    return path
  }

  /** Options for Node that load such a program before another. */
  before(name: string): readonly string[] {
    return ['--import', pathToFileURL(this.child(name)).href]
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

function makeCertificate(certificate: string, key: string): void {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost']
  const files = ['-keyout', key, '-out', certificate, '-days', '2', '-nodes']
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  execFileSync('openssl', ['req', '-x509', ...kind, ...files, ...subject], { stdio: ['ignore', 'ignore', 'pipe'] })
}

function compile(
  folder: string,
  name: string,
  flags: readonly string[] = [],
  libraries: readonly string[] = []
): string | undefined {
  const program = join(folder, name)
  const options = ['-O2', ...flags, '-o', program, join(HERE, `${name}.c`), ...libraries]
  return spawnSync(process.env['CC'] ?? 'cc', options, { stdio: 'ignore' }).status === 0 ? program : undefined
}
