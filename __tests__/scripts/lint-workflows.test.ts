import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Verdict {
  readonly exitCode: number
  readonly output: string
}

function lint(...paths: string[]): Promise<Verdict> {
  const { promise, resolve } = Promise.withResolvers<Verdict>()
  const child = execFile(
    process.execPath,
    ['--no-warnings', 'scripts/lint-workflows.ts', ...paths],
    (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, output: stdout + stderr })
    }
  )
  return promise
}

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('workflows, examples, action files and the workflows on pages are in order', async () => {
  const { exitCode, output } = await lint()
  expect(output).toMatch(/^\d+ workflows and action files are in order\n$/)
  expect(exitCode).toBe(0)
})

const WRONG = `on:
  push:
  schedule:
    - cron: '1 2 * *'
permissions: {}
jobs:
  transcode:
    runs-on: ubuntu-latest
    permisions: {}
    permissions: {}
    timeout-minutes: 5
    needs: build
    steps:
      - uses: OWNER/mediaconvert-client-side-encryption/wait@COMMIT # v0
        with:
          jobs: \${{ gihub.sha }}
      - uses: actions/checkout@v7
`

test("GitHub's own language service and the rules find what is wrong, by file and line", async () => {
  const page = write('page.md', `# Page\n\n\`\`\`yaml\n${WRONG}\`\`\`\n`)
  const action = write('action.yml', 'name: a\ndescription: b\nruns:\n  using: node24\n')
  const { exitCode, output } = await lint(write('wrong.yml', WRONG), page, action)
  expect(exitCode).toBe(1)
  for (const line of [
    `${join(folder, 'wrong.yml')}:4: Invalid cron expression`,
    `${join(folder, 'wrong.yml')}:9: Unexpected value 'permisions'`,
    `${join(folder, 'wrong.yml')}:12: Value 'build' is not valid`,
    `${join(folder, 'wrong.yml')}:16: Invalid action input 'jobs'`,
    `${join(folder, 'wrong.yml')}:16: Unrecognized named-value: 'gihub'`,
    `${join(folder, 'wrong.yml')}:17: Pin actions/checkout@v7`,
    `${page}:7: Invalid cron expression`,
    `${action}:4: 'main' is required`
  ]) {
    expect(output).toContain(line)
  }
})
