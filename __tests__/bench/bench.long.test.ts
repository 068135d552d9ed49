import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Row, Samples } from '../../bench/targets.ts'

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const whereItCanRun = hasOpenssl ? test : test.skip

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bench-test-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true, force: true })
})

/** Runs the harness with as little work as it takes to go through all of it. */
async function runBench(options: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<string> {
  const json = join(directory, 'results.json')
  const args = ['--no-warnings', 'bench/main.ts', '--smoke', '--modes', 'CTR', '--json', json, ...options]
  const env = { ...process.env, ...variables, TMPDIR: directory, TMP: directory, TEMP: directory }
  const bench = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [bench.stdout, bench.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()))
  const code = await new Promise((done) => bench.on('close', done))
  expect({ code, printed }).toMatchObject({ code: 0 })
  // Workshop, certificate, files and copies of the bundles are gone.
  expect(readdirSync(directory)).toEqual(options.includes('--profile') ? [] : ['results.json'])
  return printed
}

whereItCanRun(
  'the harness measures all that there are targets for',
  async () => {
    const printed = await runBench([])
    const results = JSON.parse(readFileSync(join(directory, 'results.json'), 'utf8')) as {
      samples: Samples
      targets: Row[]
    }
    const targets = results.targets.map(({ target }) => target)
    // Without a C compiler there is no memory to report (4); without taskset, no single core (7).
    expect(targets).toEqual(expect.arrayContaining([1, 2, 3, 5, 6]))
    expect(results.samples['oneFile/CTR']).toHaveLength(1)
    expect(printed).toContain('| RAW / CTR')
  },
  60_000
)

whereItCanRun(
  'a far end in Node does where there is no C compiler, and the profile names functions',
  async () => {
    const printed = await runBench(['--profile', 'CTR'], { CC: 'no-such-compiler' })
    expect(printed).toContain('There is no C compiler here')
    expect(printed).toMatch(/Thread 0\nbusy \d+ ms/)
  },
  60_000
)
