import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { describeOnLinux } from '../support/describe-on-linux.ts'
import { runScript } from '../support/run-script.ts'
import { workflowScript } from '../support/workflow-script.ts'

const SCRIPT = workflowScript('.github/workflows/move-major.yml', 'move')
const COMMIT = 'c'.repeat(40)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'move-major-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What it asks GitHub to write, of which the first is refused where the tag is not there yet. */
async function move(tag: string, released: readonly string[], isThere = true): Promise<readonly string[]> {
  const gh = `#!/bin/sh
case "$*" in
  *--paginate*) printf '%s\\n' ${released.join(' ')} ;;
  *) echo "$*" >> writes; case "$*" in *PATCH*) exit ${isThere ? 0 : 1} ;; esac ;;
esac
`
  writeFileSync(join(folder, 'gh'), gh)
  chmodSync(join(folder, 'gh'), 0o755)
  const env = {
    ...process.env,
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REF_NAME: tag,
    GITHUB_SHA: COMMIT
  }
  expect(await runScript(SCRIPT, folder, env)).toMatchObject({ exitCode: 0 })
  const writes = join(folder, 'writes')
  return existsSync(writes) ? readFileSync(writes, 'utf8').trim().split('\n') : []
}

const MOVED = `api --method PATCH repos/o/r/git/refs/tags/v1 -f sha=${COMMIT} -F force=true`

describeOnLinux('the tag of the major version', () => {
  test('the newest version of its major one moves it', async () => {
    expect(await move('v1.10.0', ['v2.0.0', 'v1.10.0', 'v1.9.9', 'v10.0.0'])).toEqual([MOVED])
  })

  test('the first one makes it', async () => {
    const made = `api --method POST repos/o/r/git/refs -f ref=refs/tags/v1 -f sha=${COMMIT}`
    expect(await move('v1.0.0', ['v1.0.0', 'v0.9.0'], false)).toEqual([MOVED, made])
  })

  test('a fix of an older one does not', async () => {
    expect(await move('v1.2.4', ['v1.2.4', 'v1.10.0'])).toEqual([])
  })
})
