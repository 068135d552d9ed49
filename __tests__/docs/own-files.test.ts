import { execFile } from 'node:child_process'
import { copyFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { startLocalAws } from '../../local-aws/server.ts'
import { codeBlocks, readPage } from '../support/pages.ts'
import { RunnerFolder } from '../support/run-action.ts'

const readme = readPage('README.md')

// Through sh, as a reader would: not every shell hands on variables with a hyphen in their names.
const posixTest = process.platform === 'win32' ? test.skip : test

posixTest("README's command for your own files does what it says", async () => {
  const [command = ''] = codeBlocks(readme, 'sh').filter((text) => text.startsWith('env '))
  const settings = codeBlocks(readme, 'yaml').find((text) => text.startsWith('OutputGroups:')) ?? ''
  const aws = await startLocalAws()
  const folder = new RunnerFolder()
  try {
    aws.mediaconvert.hold()
    folder.write('mediaconvert.yaml', settings.replace('s3://amzn-s3-demo-output/', 's3://local-aws-output/'))
    copyFileSync('package.json', join(folder.workspace, 'film.mov'))
    for (const name of ['dist', 'node_modules']) symlinkSync(resolve(name), join(folder.workspace, name))
    // The job is held, so that nothing has to be transcoded: nobody waits for it, or fetches what it makes.
    const own = command.replace(" 'INPUT_WAIT=true'", '').replace(/^aws .*$/m, '')
    const env = { ...aws.env, PATH: process.env['PATH'] }
    const { stdout } = await promisify(execFile)('sh', ['-c', own], { cwd: folder.workspace, env })
    expect(stdout).toContain('1 file encrypted, 1 job submitted.')
  } finally {
    folder.remove()
    await aws.stop()
  }
})
