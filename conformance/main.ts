/** `npm run conformance`: the action against S3 servers that are not of this project. See conformance/README.md. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Check } from './check.ts'
import { awsCliChecks } from './checks/aws-cli.ts'
import { backChecks } from './checks/back.ts'
import { encryptChecks } from './checks/encrypt.ts'
import { existingChecks } from './checks/existing.ts'
import { serverChecks } from './checks/server.ts'
import { HELP, readOptions } from './options.ts'
import { report, type ServerReport } from './report.ts'
import { runChecks } from './run-checks.ts'
import type { ServerKind } from './server.ts'
import { ceph } from './servers/ceph.ts'
import { localAws } from './servers/local-aws.ts'
import { swift } from './servers/swift.ts'
import { Stand } from './stand.ts'

const SERVERS: readonly ServerKind[] = [ceph, swift]
const KNOWN = [...SERVERS, localAws]
const CHECKS: readonly Check[] = [...serverChecks, ...encryptChecks, ...existingChecks, ...backChecks, ...awsCliChecks]

async function main(): Promise<void> {
  const { servers, only, json, help } = readOptions(
    process.argv.slice(2),
    KNOWN.map(({ name }) => name)
  )
  if (help) {
    console.log(HELP)
    return
  }
  const checks = CHECKS.filter(({ name }) => name.toLowerCase().includes(only))
  const reports: ServerReport[] = []
  for (const kind of chosen(servers)) reports.push(await judge(kind, checks))
  mkdirSync(dirname(json), { recursive: true })
  const result = { at: new Date().toISOString(), node: process.version, servers: reports }
  writeFileSync(json, `${JSON.stringify(result, undefined, 2)}\n`)
  console.log(`${report(reports)}\n\nResults: ${json}`)
  const isUnlike = reports.some(({ outcomes }) => outcomes.some(({ verdict }) => verdict === 'DEVIATION'))
  process.exitCode = isUnlike ? 1 : 0
}

/** Those that were asked for, or all that are installed. @throws Error that says how to install one */
function chosen(names: readonly string[]): readonly ServerKind[] {
  const isInstalled = ({ command }: ServerKind): boolean => spawnSync(command, ['--help']).error === undefined
  const asked = KNOWN.filter(({ name }) => names.includes(name))
  const kinds = asked.length > 0 ? asked : SERVERS.filter(isInstalled)
  const missing = kinds.length > 0 ? kinds.filter((kind) => !isInstalled(kind)) : SERVERS
  if (missing.length === 0) return kinds
  const commands = missing.map(({ packages }) => `apt-get install --no-install-recommends ${packages.join(' ')}`)
  throw new Error(`Not installed here. On Debian:\n\n${commands.map((command) => `  ${command}`).join('\n')}`)
}

async function judge(kind: ServerKind, checks: readonly Check[]): Promise<ServerReport> {
  const progress = (line: string): void => void process.stderr.write(`${kind.name}: ${line}\n`)
  progress('starting')
  const server = await kind.start()
  try {
    const stand = await Stand.open(server)
    try {
      const outcomes = await runChecks(kind, stand, checks, progress)
      return { server: server.name, version: server.version, outcomes }
    } finally {
      await stand.close()
    }
  } finally {
    await server.stop()
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
