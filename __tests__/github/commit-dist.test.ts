import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { describeOnLinux } from '../support/describe-on-linux.ts'
import { runScript, type ScriptResult } from '../support/run-script.ts'
import { workflowScript } from '../support/workflow-script.ts'

const WORKFLOW = '.github/workflows/commit-dist.yml'
const PUT = workflowScript(WORKFLOW, 'commit', 'Put the files into dist/')
const COMMIT = workflowScript(WORKFLOW, 'commit', 'Commit and push')

const BRANCH = 'dependabot/npm_and_yarn/production-1'

let root: string
let workspace: string
const AUTHOR = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
}

function commit(folder: string, message: string): void {
  git('-C', folder, 'add', '--all')
  git('-C', folder, ...AUTHOR, 'commit', '--quiet', '--message', message)
  git('-C', folder, 'push', '--quiet', 'origin', `HEAD:refs/heads/${BRANCH}`)
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function run(script: string): Promise<ScriptResult> {
  const env = { ...process.env, RUNNER_TEMP: join(root, 'temp'), GITHUB_WORKSPACE: workspace, BRANCH }
  return runScript(script, workspace, env)
}

const pushed = (): string => git('-C', 'origin', 'log', '--format=%an: %s', BRANCH)

describeOnLinux('commit-dist', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'commit-dist-'))
    workspace = join(root, 'workspace')
    git('init', '--quiet', '--bare', '--initial-branch', BRANCH, 'origin')
    git('clone', '--quiet', 'origin', 'workspace')
    write('workspace/dist/encrypt/index.js', 'old')
    write('workspace/dist/gone/index.js', 'old')
    commit(workspace, 'old')
    write('temp/dist/encrypt/index.js', 'new')
    write('temp/dist/encrypt/711.index.js', 'new')
    write('temp/dist/encrypt/LICENSES.txt', 'new')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  test('what was built takes the place of dist/, in a commit of its own', async () => {
    expect(await run(PUT)).toMatchObject({ exitCode: 0 })
    expect(await run(COMMIT)).toMatchObject({ exitCode: 0 })
    expect(pushed()).toBe('github-actions[bot]: Build dist/ anew for updated dependencies\nTest: old\n')
    expect(git('-C', 'origin', 'ls-tree', '-r', '--name-only', BRANCH)).toBe(
      'dist/encrypt/711.index.js\ndist/encrypt/LICENSES.txt\ndist/encrypt/index.js\n'
    )
  })

  test('a branch that has moved on meanwhile keeps what it has', async () => {
    git('clone', '--quiet', 'origin', 'other')
    write('other/package.json', '{}')
    commit('other', 'newer')
    await run(PUT)
    expect(await run(COMMIT)).not.toMatchObject({ exitCode: 0 })
    expect(pushed()).toBe('Test: newer\nTest: old\n')
  })

  describe('nothing gets in that does not belong into dist/:', () => {
    test.each(['encrypt/run.sh', 'index.js', 'encrypt/.github/workflows/x.js', 'encrypt/x\n::warning::y.mjs'])(
      '%j',
      async (path) => {
        write(`temp/dist/${path}`, 'x')
        await expectRefusal()
      }
    )

    test('a symbolic link', async () => {
      symlinkSync('/etc/passwd', join(root, 'temp/dist/encrypt/a.js'))
      await expectRefusal()
    })

    async function expectRefusal(): Promise<void> {
      const { exitCode, stdout } = await run(PUT)
      expect(exitCode).toBe(1)
      expect(stdout).toMatch(/^::error::Not a file of dist\/: .*\n$/)
      expect(readFileSync(join(workspace, 'dist/encrypt/index.js'), 'utf8')).toBe('old')
    }
  })
})
