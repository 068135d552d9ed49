import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { fileCancelJournal } from '../workflow/cancel-journal.ts'
import { describeFailure } from '../workflow/failure.ts'
import { workflowReporter as reporter } from '../workflow/reporter.ts'
import { readWaitInputs } from '../workflow/wait/inputs.ts'
import { waitForJobs } from '../workflow/wait/run.ts'
import { cancellationSignal } from './cancellation.ts'
import { cancelJournalPathIn, openJobMonitor } from './job-monitor.ts'

const { env } = process
const temporaryDirectory = join(env['RUNNER_TEMP'] ?? tmpdir(), `mediaconvert-${randomUUID()}`)
const cancelJournalPath = cancelJournalPathIn(temporaryDirectory)
const signal = cancellationSignal(reporter)

const read = readWaitInputs((name) => core.getInput(name), {
  region: [env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(Boolean)
})

try {
  const succeeded = await waitForJobs(read, {
    reporter,
    setOutput: core.setOutput,
    writeSummary: async (markdown) => {
      // Old GitHub Enterprise Servers have no summaries; that is no reason to fail.
      if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write()
    },
    signal,
    connect: async (region) => {
      core.saveState('cancel-journal', cancelJournalPath)
      core.saveState('region', region)
      const monitor = await openJobMonitor(region, { env, debug: reporter.debug })
      return { monitor, cancelJournal: fileCancelJournal(cancelJournalPath) }
    }
  })
  process.exitCode = succeeded ? 0 : 1
} catch (error) {
  for (const problem of describeFailure(error)) reporter.error(problem)
  if (error instanceof Error && error.stack) reporter.debug(error.stack)
  process.exitCode = 1
}
