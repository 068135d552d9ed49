import type { Problem } from '../../errors.ts'
import type { JobState } from '../../mediaconvert/watch/job-state.ts'
import { nameIn } from '../common-folder.ts'
import { describeTally } from '../job-lines.ts'
import { jobProblems, jobsTable, type JobRow } from '../jobs-table.ts'
import { warningsBlock } from '../markdown.ts'
import { jobBars, timelineOf } from '../timeline.ts'

export interface WaitSummaryOf {
  readonly region: string
  /** All jobs that were to be waited for: what people know them by, by ID. */
  readonly names: ReadonlyMap<string, string>
  /** What AWS has answered, last. */
  readonly states: ReadonlyMap<string, JobState>
  /** Those that there are not. */
  readonly missing: ReadonlySet<string>
  readonly warnings: readonly Problem[]
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The wait action's job summary, in GitHub-flavoured Markdown. */
export function waitSummaryOf({ region, names, states, missing, warnings, now }: WaitSummaryOf): string {
  const rows = [...names.keys()].map((id): JobRow => {
    return states.get(id) ?? { id, status: missing.has(id) ? 'MISSING' : 'UNKNOWN', inputs: [] }
  })
  const sections = [...names].flatMap(([id, name]) => {
    const state = states.get(id)
    return state
      ? [{ name: name || nameIn(state.inputs[0] ?? '') || id, bars: jobBars(state.status, state.timing, now) }]
      : []
  })
  return [
    '## MediaConvert jobs',
    `**${describeTally(states.values(), names.size, missing.size)}**`,
    jobProblems(rows),
    warningsBlock(warnings),
    jobsTable(rows, region, 'the output job-statuses has all of them'),
    timelineOf(sections, 'job')
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}
