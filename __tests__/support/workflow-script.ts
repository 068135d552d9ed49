import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
  >
}

/** The script of a workflow's step: the first one of the job whose name begins like this. */
export function workflowScript(path: string, job: string, name = ''): string {
  const { jobs } = parse(readFileSync(path, 'utf8')) as Workflow
  const script = jobs[job]?.steps.find((step) => step.run !== undefined && (step.name ?? '').startsWith(name))?.run
  if (script === undefined) throw new Error(`${path} has no step ${name} in the job ${job}`)
  return script
}
