import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runDemo } from './run-demo.ts'
import { Stage } from './stage.ts'

const HELP = `Usage: npm run demo -- [options]

Encrypts, uploads, submits and transcodes a small video on this machine, with the action's committed bundle.

  --output DIR   keep the results in this new directory (demo-output, replaced at each run)
  --help         print this
`

const cancellation = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () =>
    cancellation.abort(new Error('Interrupted; everything that the demo had started has ended.'))
  )
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { output: { type: 'string' }, help: { type: 'boolean', default: false } } })
  if (values.help) {
    process.stdout.write(HELP)
    return
  }
  const output = path.resolve(values.output ?? 'demo-output')
  if (values.output === undefined) await rm(output, { recursive: true, force: true })
  await mkdir(output)
  const stage = await Stage.open(output, cancellation.signal)
  try {
    await runDemo(stage)
  } finally {
    await stage.close()
  }
}

await main().catch((error: unknown) => {
  // What an interruption makes fail is no news; that everything is cleaned up is.
  const reason: unknown = cancellation.signal.aborted ? cancellation.signal.reason : error
  process.stderr.write(`\n${reason instanceof Error ? reason.message : String(reason)}\n`)
  process.exitCode = cancellation.signal.aborted ? 130 : 1
})
