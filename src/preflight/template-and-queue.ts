import { GetJobTemplateCommand, GetQueueCommand, type MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { FINE, inputProblem, nameOf, type Check, type Finding } from './finding.ts'

/** The template and the queue that the jobs name are there, and the queue takes jobs. */
export function templateAndQueueChecks(
  mediaConvert: MediaConvertClient,
  { jobTemplate, queue }: { readonly jobTemplate?: string | undefined; readonly queue?: string | undefined }
): Check[] {
  return [
    ...(jobTemplate === undefined ? [] : [templateCheck(mediaConvert, jobTemplate)]),
    ...(queue === undefined ? [] : [queueCheck(mediaConvert, queue)])
  ]
}

function templateCheck(mediaConvert: MediaConvertClient, jobTemplate: string): Check {
  const look = async (): Promise<Finding> => {
    await mediaConvert.send(new GetJobTemplateCommand({ Name: nameFrom(jobTemplate) }))
    return FINE
  }
  return { name: 'MediaConvert GetJobTemplate', run: () => orMissing(look, 'job-template', jobTemplate) }
}

function queueCheck(mediaConvert: MediaConvertClient, queue: string): Check {
  const look = async (): Promise<Finding> => {
    const answer = await mediaConvert.send(new GetQueueCommand({ Name: nameFrom(queue) }))
    if (answer.Queue?.Status !== 'PAUSED') return FINE
    const message = `Input queue: ${queue} is paused. Jobs go into it, and wait there until somebody activates it.`
    return { warnings: [{ title: 'Input queue', message }] }
  }
  return { name: 'MediaConvert GetQueue', run: () => orMissing(look, 'queue', queue) }
}

async function orMissing(look: () => Promise<Finding>, input: string, value: string): Promise<Finding> {
  try {
    return await look()
  } catch (error) {
    if (nameOf(error) !== 'NotFoundException') throw error
    return inputProblem(
      input,
      `there is no ${input} ${value} in this Region and account. Check its name (here or in job-settings), and aws-region.`
    )
  }
}

/** Both operations take names only; an ARN ends in one. */
function nameFrom(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1) : nameOrArn
}
