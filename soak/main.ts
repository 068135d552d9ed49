/** `npm run soak`: nothing lost, nothing leaked, nothing left behind, whatever fails and whenever it is killed. See CONTRIBUTING.md. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { HELP, readOptions } from './options.ts'
import { report } from './report.ts'
import { soak } from './soak.ts'

async function main(): Promise<void> {
  const { json, help, ...options } = readOptions(process.argv.slice(2))
  if (help) {
    console.log(HELP)
    return
  }
  if (spawnSync('openssl', ['version']).status !== 0) {
    throw new Error('openssl is not on the PATH: the soak decrypts with it what the action has encrypted.')
  }
  const begun = performance.now()
  const progress = (line: string): void => {
    const seconds = Math.round((performance.now() - begun) / 1000)
    process.stderr.write(`${seconds} s  ${line}\n`)
  }
  progress(`seed ${options.seed}`)
  const figures = await soak(options, progress)
  const seconds = Math.round((performance.now() - begun) / 1000)
  mkdirSync(dirname(json), { recursive: true })
  const result = { at: new Date().toISOString(), node: process.version, options, seconds, ...figures }
  writeFileSync(json, `${JSON.stringify(result, undefined, 2)}\n`)
  console.log(`${report(figures)}\n\nSeed ${options.seed}, ${seconds} s. Results: ${json}`)
  process.exitCode = figures.violations.length === 0 ? 0 : 1
}

await main()
