import { parse } from 'yaml'
import type { Problem } from './problem.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on?: unknown
  readonly permissions?: unknown
  readonly jobs?: Readonly<Record<string, Job>>
}

/** What makes a rule's sentence, or nothing where the workflow keeps it. */
type Rule = (workflow: Workflow, text: string) => readonly Omit<Problem, 'line'>[]

/** This repository's own actions: by folder in its workflows, and in examples with a name to replace. */
const OWN_ACTION = /^(\.\/\S*|OWNER\/mediaconvert-client-side-encryption(\/(decrypt|rewrap|wait))?@COMMIT)$/
const PINNED_ACTION = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/

const RULES: readonly Rule[] = [noRightsAtTheTop, ownRights, timeLimits, pinnedActions, noSecondTrigger, plainScripts]

/**
 * What this project asks of a workflow beyond GitHub's grammar: no rights that a job does not name, an end in sight, nothing that
 * changes under its name, and no text from outside in a script.
 */
export function ruleProblems(text: string): Problem[] {
  const workflow = parse(text) as Workflow
  return RULES.flatMap((rule) => rule(workflow, text)).map((problem) => ({ line: 1, ...problem }))
}

function noRightsAtTheTop({ permissions }: Workflow): Omit<Problem, 'line'>[] {
  const isEmpty = typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0
  return isEmpty ? [] : [{ message: 'Give the workflow `permissions: {}`, and each job what it needs.' }]
}

function ownRights({ jobs = {} }: Workflow): Omit<Problem, 'line'>[] {
  const without = Object.entries(jobs).filter(([, { permissions }]) => typeof permissions !== 'object')
  return without.map(([name]) => ({ message: `Give the job ${name} \`permissions\` of its own.` }))
}

function timeLimits({ jobs = {} }: Workflow): Omit<Problem, 'line'>[] {
  const without = Object.entries(jobs).filter(([, job]) => job['timeout-minutes'] === undefined)
  return without.map(([name]) => ({
    message: `Give the job ${name} \`timeout-minutes\`; GitHub's default is six hours.`
  }))
}

/** Tags move. The version is for people, and for what updates the commit. */
function pinnedActions(_: Workflow, text: string): Problem[] {
  return text.split('\n').flatMap((row, index) => {
    const [, action, version] = /^\s*(?:- )?uses: (\S+)(?: # (v\d+(?:\.\d+\.\d+)?))?$/.exec(row) ?? []
    if (action === undefined) {
      return /^\s*(?:- )?uses:/.test(row)
        ? [{ line: index + 1, message: 'Write `uses: action@commit # version`.' }]
        : []
    }
    const isPinned = PINNED_ACTION.test(action) ? version?.includes('.') : OWN_ACTION.test(action)
    const isNamed = version !== undefined || action.startsWith('./')
    return isPinned && isNamed
      ? []
      : [{ line: index + 1, message: `Pin ${action} by commit, with its version behind it.` }]
  })
}

function noSecondTrigger({ on }: Workflow): Omit<Problem, 'line'>[] {
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {})
  const message =
    '`pull_request_target` runs with secrets on what a stranger sends. Split the work with `workflow_run`.'
  return triggers.includes('pull_request_target') ? [{ message }] : []
}

/** An expression is put into a script as text, before the shell sees it: whoever writes that text writes the script. */
function plainScripts({ jobs = {} }: Workflow): Omit<Problem, 'line'>[] {
  const scripts = Object.entries(jobs).flatMap(([name, { steps = [] }]) => steps.map(({ run = '' }) => ({ name, run })))
  const withExpressions = scripts.filter(({ run }) => run.includes('${{'))
  return withExpressions.map(({ name, run }) => {
    const expression = /\$\{\{.*?\}\}/.exec(run)?.[0] ?? '${{'
    return { message: `Hand ${expression} to the script of the job ${name} in \`env\`, not in its text.` }
  })
}
