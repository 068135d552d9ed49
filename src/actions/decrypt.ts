import * as core from '@actions/core'
import { readDecryptInputs } from '../workflow/decrypt/inputs.ts'
import { runDecrypt } from '../workflow/decrypt/run.ts'
import { describeFailure } from '../workflow/failure.ts'
import { workflowReporter as reporter } from '../workflow/reporter.ts'
import { bundlePath } from './bundle-path.ts'
import { cancellationSignal } from './cancellation.ts'
import { connectForDecrypt } from './decrypt-services.ts'

const { env } = process
const signal = cancellationSignal(reporter)
// To ask is to set it for a moment, so this is done while nothing else makes files.
const umask = process.umask(0o77)
process.umask(umask)

const threadPath = bundlePath('cipher-thread')

const read = readDecryptInputs((name) => core.getInput(name), {
  region: [env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(Boolean),
  workspace: env['GITHUB_WORKSPACE'] ?? process.cwd()
})

try {
  const succeeded = await runDecrypt(read, {
    reporter,
    setOutput: core.setOutput,
    writeSummary: async (markdown) => {
      // Old GitHub Enterprise Servers have no summaries; that is no reason to fail.
      if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write()
    },
    platform: process.platform,
    filePermissions: 0o666 & ~umask,
    saveState: core.saveState,
    signal,
    connect: (inputs) => connectForDecrypt(inputs.region, { env, debug: reporter.debug, threadPath })
  })
  process.exitCode = succeeded ? 0 : 1
} catch (error) {
  for (const problem of describeFailure(error)) reporter.error(problem)
  if (error instanceof Error && error.stack) reporter.debug(error.stack)
  process.exitCode = 1
}
