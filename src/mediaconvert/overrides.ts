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
  /** Where the job came from (repository, commit, …): added to `UserMetadata` under keys that the user has not set. */
  readonly provenance?: Pairs | undefined
}

/**
 * The request with the inputs' values over the settings'. The order of the members that it has already stays, and none is
 * added to it with nothing in it.
 */
export function withOverrides(request: JobRequest, overrides: Overrides): JobRequest {
  const { roleArn, queue, priority, jobTemplate } = overrides
  const tags = { ...request.Tags, ...overrides.tags }
  const ownMetadata = { ...request.UserMetadata, ...overrides.userMetadata }
  const userMetadata = { ...ownMetadata, ...overrides.provenance, ...ownMetadata }
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

function isEmpty(pairs: Pairs): boolean {
  return Object.keys(pairs).length === 0
}
