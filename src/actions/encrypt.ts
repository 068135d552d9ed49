import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as core from '@actions/core'
import { NO_STATUS, reportStatus, type SetCommitStatus, type StatusReport } from '../workflow/commit-status.ts'
import { DRAFTS_STATE, draftsIn } from '../workflow/drafts.ts'
import { describeFailure, whyItEnded } from '../workflow/failure.ts'
import { readInputs, type Inputs } from '../workflow/inputs.ts'
import { placesOf } from '../workflow/places.ts'
import { readProvenance } from '../workflow/provenance.ts'
import { workflowReporter as reporter } from '../workflow/reporter.ts'
import { run } from '../workflow/run.ts'
import { bundlePath } from './bundle-path.ts'
import { cancellationSignal } from './cancellation.ts'
import { commitStatusSetter } from './commit-status.ts'
import { cancelJournalPathIn } from './job-monitor.ts'
import { connect, journalPathIn } from './services.ts'

const { env } = process
const temporaryDirectory = join(env['RUNNER_TEMP'] ?? tmpdir(), `mediaconvert-${randomUUID()}`)
const signal = cancellationSignal(reporter)

const read = readInputs((name) => core.getInput(name), {
  region: [env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(Boolean),
  workspace: env['GITHUB_WORKSPACE'] ?? process.cwd()
})
const threadPath = bundlePath('cipher-thread')
const journalPath = journalPathIn(temporaryDirectory)
const cancelJournalPath = cancelJournalPathIn(temporaryDirectory)
const provenance = readProvenance(env)
const status = openStatus(read.inputs)
core.saveState('journal', journalPath)
core.saveState('cancel-journal', cancelJournalPath)
core.saveState('region', read.inputs.region)
const { manifest, renderedJobs } = placesOf(read.inputs, temporaryDirectory)
core.saveState(DRAFTS_STATE, draftsIn([temporaryDirectory, dirname(manifest), renderedJobs]))

try {
  const succeeded = await run(read, {
    reporter,
    setOutput: core.setOutput,
    writeSummary: async (markdown) => {
      // Old GitHub Enterprise Servers have no summaries; that is no reason to fail.
      if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write()
    },
    provenance,
    status,
    temporaryDirectory,
    signal,
    connect: (inputs) =>
      connect(inputs, { env, debug: reporter.debug, journalPath, cancelJournalPath, threadPath, signal })
  })
  process.exitCode = succeeded ? 0 : 1
} catch (error) {
  for (const problem of describeFailure(whyItEnded(error, signal))) reporter.error(problem)
  if (error instanceof Error && error.stack) reporter.debug(error.stack)
  process.exitCode = 1
  status.ended('error', 'The run could not be carried out; its log says why.')
}
await status.settled()

function openStatus({ githubToken, shard }: Inputs): StatusReport {
  if (githubToken === undefined) return NO_STATUS
  reporter.hide(githubToken)
  const open = (): Promise<SetCommitStatus> => commitStatusSetter(githubToken, bundlePath('octokit'))
  return reportStatus({ open, shard, targetUrl: provenance.runUrl, reporter, signal })
}
