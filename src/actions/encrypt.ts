import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as core from '@actions/core'
import { describeFailure } from '../workflow/failure.ts'
import { readInputs } from '../workflow/inputs.ts'
import { readProvenance } from '../workflow/provenance.ts'
import { workflowReporter as reporter } from '../workflow/reporter.ts'
import { run } from '../workflow/run.ts'
import { connect, journalPathIn } from './services.ts'

const { env } = process
const temporaryDirectory = join(env['RUNNER_TEMP'] ?? tmpdir(), `mediaconvert-${randomUUID()}`)
const cancellation = new AbortController()

/** The runner sends SIGINT, and kills ten seconds later. What a dead line keeps from ending by then is left to the post step. */
const CLEAN_UP_MILLISECONDS = 6_500

function cancel(): void {
  if (cancellation.signal.aborted) return
  cancellation.abort(new Error('the workflow was cancelled'))
  setTimeout(() => {
    reporter.error({
      title: 'Cancelled',
      message: 'Cancelled: the clean-up took too long; the post step goes on with it.'
    })
    process.exit(1)
  }, CLEAN_UP_MILLISECONDS).unref()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, cancel)

const read = readInputs((name) => core.getInput(name), {
  region: [env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(Boolean),
  workspace: env['GITHUB_WORKSPACE'] ?? process.cwd()
})
// Beside this bundle, wherever the runner has put the action.
const threadPath = join(dirname(process.argv[1] ?? ''), '..', 'cipher-thread', 'index.js')
const journalPath = journalPathIn(temporaryDirectory)
core.saveState('journal', journalPath)
core.saveState('region', read.inputs.region)

try {
  const succeeded = await run(read, {
    reporter,
    setOutput: core.setOutput,
    writeSummary: async (markdown) => {
      // Old GitHub Enterprise Servers have no summaries; that is no reason to fail.
      if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write()
    },
    provenance: readProvenance(env),
    temporaryDirectory,
    signal: cancellation.signal,
    connect: (inputs, plan) =>
      connect(inputs, plan, { env, debug: reporter.debug, journalPath, threadPath, signal: cancellation.signal })
  })
  process.exitCode = succeeded ? 0 : 1
} catch (error) {
  for (const problem of describeFailure(error)) reporter.error(problem)
  if (error instanceof Error && error.stack) reporter.debug(error.stack)
  process.exitCode = 1
}
