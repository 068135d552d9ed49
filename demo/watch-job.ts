import { setTimeout } from 'node:timers/promises'
import { GetJobCommand, type Job } from '@aws-sdk/client-mediaconvert'
import type { Stage } from './stage.ts'

/** A job that has ended, and the statuses and phases that were seen on the way. */
export interface WatchedJob {
  readonly job: Job
  readonly seen: readonly string[]
}

const POLL_MILLISECONDS = 20
const ENDS = ['COMPLETE', 'ERROR', 'CANCELED']

/**
 * Asks for a job until it has ended. The real service may be asked twice a second, by all of an account together.
 * Jobs that were held in their queue are let go once this one has been seen there.
 */
export async function watchJob({ aws, mediaConvert, signal }: Stage, id: string): Promise<WatchedJob> {
  const seen: string[] = []
  for (;;) {
    const { Job: job } = await mediaConvert.send(new GetJobCommand({ Id: id }))
    if (job === undefined) throw new Error(`MediaConvert says nothing about the job ${id}.`)
    const { Status: status = '', CurrentPhase: phase } = job
    const state = status === 'PROGRESSING' && phase ? `${status} (${phase.toLowerCase()})` : status
    if (seen.at(-1) !== state) seen.push(state)
    if (ENDS.includes(status)) return { job, seen }
    aws.mediaconvert.release()
    await setTimeout(POLL_MILLISECONDS, undefined, { signal })
  }
}
