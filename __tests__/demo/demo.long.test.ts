import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'demo-test-'))
  mkdirSync(join(directory, 'temporary'))
})

afterEach(() => {
  rmSync(directory, { recursive: true, force: true })
})

/** Starts the demo with a temporary directory of its own, in which nothing may be left. */
function startDemo(): ChildProcess {
  const temporary = join(directory, 'temporary')
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, NO_COLOR: '1' }
  const args = ['--no-warnings', 'demo/main.ts', '--output', join(directory, 'output')]
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function ended(demo: ChildProcess): Promise<{ readonly code: number | null; readonly text: string }> {
  let text = ''
  const collect = (chunk: Buffer): void => void (text += chunk.toString())
  demo.stdout?.on('data', collect)
  demo.stderr?.on('data', collect)
  const code = await new Promise<number | null>((resolve) => demo.once('close', resolve))
  return { code, text }
}

/** Waits until the demo has printed this. */
function printed(demo: ChildProcess, what: string): Promise<void> {
  let text = ''
  return new Promise((resolve) => {
    demo.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes(what)) resolve()
    })
  })
}

const temporaryFiles = (): string[] => readdirSync(join(directory, 'temporary'))
const kept = (...names: readonly string[]): Buffer => readFileSync(join(directory, 'output', ...names))

describe('npm run demo', () => {
  test('encrypts, submits and transcodes in all modes, shows a failure, and leaves only what it says', async () => {
    const { code, text } = await ended(startDemo())
    expect({ code, text }).toMatchObject({ code: 0 })
    for (const mode of ['aes-ctr', 'aes-cbc', 'aes-gcm']) {
      expect(readdirSync(join(directory, 'output', mode)).sort()).toEqual(
        expect.arrayContaining(['ciphertext.mp4', 'manifest.json', 'summary.md', 'transcoded.mp4'])
      )
      expect(kept(mode, 'transcoded.mp4').subarray(4, 8).toString()).toBe('ftyp')
      expect(kept(mode, 'ciphertext.mp4').subarray(0, 16)).not.toEqual(kept('testcard.mp4').subarray(0, 16))
    }
    expect(text.match(/SUBMITTED > .* > COMPLETE/g)).toHaveLength(4)
    expect(text).toMatch(/error 1401: .*kms:Decrypt/)
    expect(kept('render', '1-testcard.mp4.json').toString()).toContain('"DecryptionSettings"')
    expect(text).not.toContain('add-mask')
    expect(temporaryFiles()).toEqual([])
  }, 180_000)

  // Windows has no signals: there a kill ends the process at once.
  const onUnix = process.platform === 'win32' ? test.skip : test
  onUnix(
    'cleans up when it is interrupted',
    async () => {
      const demo = startDemo()
      const end = ended(demo)
      await printed(demo, 'AES_CTR')
      demo.kill('SIGINT')
      const { code, text } = await end
      expect(code).toBe(130)
      expect(text).toContain('Interrupted')
      expect(temporaryFiles()).toEqual([])
      expect(existsSync(join(directory, 'output'))).toBe(true)
    },
    60_000
  )
})
