import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as core from '@actions/core'
import { DRAFTS_STATE, draftsIn } from '../workflow/drafts.ts'
import { describeFailure } from '../workflow/failure.ts'
import { workflowReporter as reporter } from '../workflow/reporter.ts'
import { readRewrapInputs } from '../workflow/rewrap/inputs.ts'
import { runRewrap } from '../workflow/rewrap/run.ts'
import { cancellationSignal } from './cancellation.ts'
import { connectForRewrap } from './rewrap-services.ts'

const { env } = process
const signal = cancellationSignal(reporter)
const journalPath = join(env['RUNNER_TEMP'] ?? tmpdir(), `mediaconvert-${randomUUID()}`, 'multipart-uploads.jsonl')

const read = readRewrapInputs((name) => core.getInput(name), {
  region: [env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(Boolean),
  workspace: env['GITHUB_WORKSPACE'] ?? process.cwd()
})
core.saveState('journal', journalPath)
core.saveState('region', read.inputs.region)
core.saveState(DRAFTS_STATE, draftsIn(read.inputs.manifests.map((path) => dirname(path))))

try {
  const succeeded = await runRewrap(read, {
    reporter,
    setOutput: core.setOutput,
    writeSummary: async (markdown) => {
      // Old GitHub Enterprise Servers have no summaries; that is no reason to fail.
      if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write()
    },
    signal,
    connect: (inputs) => connectForRewrap(inputs, { env, debug: reporter.debug, journalPath })
  })
  process.exitCode = succeeded ? 0 : 1
} catch (error) {
  for (const problem of describeFailure(error)) reporter.error(problem)
  if (error instanceof Error && error.stack) reporter.debug(error.stack)
  process.exitCode = 1
}
