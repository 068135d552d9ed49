import { DeleteRolePolicyCommand, ListRolePoliciesCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import { CreateJobCommand, type CreateJobRequest } from '@aws-sdk/client-mediaconvert'
import { chapter, fact } from './say.ts'
import { showJob } from './show-mode.ts'
import type { Rendered } from './show-render.ts'
import type { Stage } from './stage.ts'
import { watchJob } from './watch-job.ts'

/** Submits a rendered request while the role may not decrypt the data key, and again when it may. */
export async function showDenial(stage: Stage, { request, decryptPolicy }: Rendered): Promise<void> {
  chapter('What a missing permission looks like, and its cure')
  const RoleName = stage.aws.roleArn.replace(/.*\//, '')
  const { PolicyNames = [] } = await stage.iam.send(new ListRolePoliciesCommand({ RoleName }))
  const PolicyName = PolicyNames.find((name) => name.includes('decrypt')) ?? ''
  await stage.iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName }))
  fact('IAM', `the role's policy ${PolicyName} is deleted, and the rendered request submitted`)
  showJob(await submit(stage, request), 'ERROR')
  fact('', '(AWS publishes no code for a data key that may not be decrypted; 1401 is the nearest that it does)')
  await stage.iam.send(new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument: decryptPolicy }))
  fact('IAM', "the role gets the policy of the action's output decrypt-policy, and the request is submitted again")
  showJob(await submit(stage, request), 'COMPLETE')
}

async function submit(stage: Stage, request: CreateJobRequest): ReturnType<typeof watchJob> {
  stage.aws.mediaconvert.hold()
  const { Job } = await stage.mediaConvert.send(new CreateJobCommand(request))
  return watchJob(stage, Job?.Id ?? '')
}
