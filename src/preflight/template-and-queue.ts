import { GetJobTemplateCommand, GetQueueCommand, type MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { parseArn } from '../aws/arn.ts'
import { FINE, inputProblem, nameOf, type Check, type Finding } from './finding.ts'

interface Named {
  readonly region: string
  readonly jobTemplate?: string | undefined
  readonly queue?: string | undefined
}

/** The template and the queue that the jobs name are there, and the queue takes jobs. */
export function templateAndQueueChecks(
  mediaConvert: MediaConvertClient,
  { region, jobTemplate, queue }: Named
): Check[] {
  return [
    ...(jobTemplate === undefined ? [] : [templateCheck(mediaConvert, jobTemplate, region)]),
    ...(queue === undefined ? [] : [queueCheck(mediaConvert, queue, region)])
  ]
}

function templateCheck(mediaConvert: MediaConvertClient, jobTemplate: string, region: string): Check {
  const look: Look = async (name, options) => {
    const { JobTemplate } = await mediaConvert.send(new GetJobTemplateCommand({ Name: name }), options)
    return { arn: JobTemplate?.Arn, finding: FINE }
  }
  return {
    name: 'MediaConvert GetJobTemplate',
    run: (signal) => lookUp(look, { input: 'job-template', value: jobTemplate, region, signal })
  }
}

function queueCheck(mediaConvert: MediaConvertClient, queue: string, region: string): Check {
  const look: Look = async (name, options) => {
    const { Queue } = await mediaConvert.send(new GetQueueCommand({ Name: name }), options)
    if (Queue?.Status !== 'PAUSED') return { arn: Queue?.Arn, finding: FINE }
    const message = `Input queue: ${queue} is paused. Jobs go into it, and wait there until somebody activates it.`
    return { arn: Queue.Arn, finding: { warnings: [{ title: 'Input queue', message }] } }
  }
  return {
    name: 'MediaConvert GetQueue',
    run: (signal) => lookUp(look, { input: 'queue', value: queue, region, signal })
  }
}

type Look = (
  name: string,
  options: { readonly abortSignal: AbortSignal }
) => Promise<{ readonly arn: string | undefined; readonly finding: Finding }>

interface LookedFor {
  readonly input: 'job-template' | 'queue'
  /** A name or an ARN. */
  readonly value: string
  readonly region: string
  readonly signal: AbortSignal
}

/** Both operations take names only, and look in one Region and account: an ARN must be of these. */
async function lookUp(look: Look, { input, value, region, signal }: LookedFor): Promise<Finding> {
  const given = parseArn(value)
  if (given && given.region !== region) {
    const advice = `Jobs go to what is in their own Region: take one of ${region}, or set aws-region.`
    return inputProblem(input, `${value} is in ${given.region}, and aws-region is ${region}. ${advice}`)
  }
  try {
    const name = given ? given.resource.slice(given.resource.indexOf('/') + 1) : value
    const { arn, finding } = await look(name, { abortSignal: signal })
    if (given === undefined || arn === undefined || arn === value) return finding
    return inputProblem(input, `${value} is not in this account; the one of that name is ${arn}.`)
  } catch (error) {
    if (nameOf(error) !== 'NotFoundException') throw error
    return inputProblem(
      input,
      `there is no ${input} ${value} in this Region and account. Check its name (here or in job-settings), and aws-region.`
    )
  }
}
