import { MOST_USER_METADATA } from './check-labels.ts'
import type { JobRequest } from './job-request.ts'

type Pairs = Readonly<Record<string, string>>

/** What the action's own inputs say about the job; a value that is undefined leaves the settings as they are. */
export interface Overrides {
  readonly roleArn?: string | undefined
  readonly queue?: string | undefined
  readonly priority?: number | undefined
  readonly jobTemplate?: string | undefined
  readonly tags?: Pairs | undefined
  readonly userMetadata?: Pairs | undefined
  /**
   * Where the job comes from (run, commit, …), what matters most first: added to `UserMetadata` under keys that the user has not
   * set, as far as there is room.
   */
  readonly provenance?: Pairs | undefined
  /** Whether the settings are an earlier job's. Where that came from is not what the user has set, and not true of this one. */
  readonly isOfEarlierJob?: boolean | undefined
}

/**
 * The request with the inputs' values over the settings'. The order of the members that it has already stays, and none is
 * added to it with nothing in it.
 */
export function withOverrides(request: JobRequest, overrides: Overrides): JobRequest {
  const { roleArn, queue, priority, jobTemplate } = overrides
  const tags = { ...request.Tags, ...overrides.tags }
  const userMetadata = mergeMetadata(request.UserMetadata ?? {}, overrides)
  return {
    ...request,
    ...(roleArn === undefined ? {} : { Role: roleArn }),
    ...(queue === undefined ? {} : { Queue: queue }),
    ...(priority === undefined ? {} : { Priority: priority }),
    ...(jobTemplate === undefined ? {} : { JobTemplate: jobTemplate }),
    ...(isEmpty(tags) ? {} : { Tags: tags }),
    ...(isEmpty(userMetadata) ? {} : { UserMetadata: userMetadata })
  }
}

function mergeMetadata(
  ofSettings: Pairs,
  { userMetadata, provenance = {}, isOfEarlierJob = false }: Overrides
): Record<string, string> {
  const kept = isOfEarlierJob
    ? Object.entries(ofSettings).filter(([key]) => !Object.hasOwn(provenance, key))
    : undefined
  const own: Record<string, string> = { ...(kept ? Object.fromEntries(kept) : ofSettings), ...userMetadata }
  const added = Object.entries(provenance).filter(([key]) => !Object.hasOwn(own, key))
  const room = Math.max(0, MOST_USER_METADATA - Object.keys(own).length)
  return { ...own, ...Object.fromEntries(added.slice(0, room)) }
}

function isEmpty(pairs: Pairs): boolean {
  return Object.keys(pairs).length === 0
}
