import type { CreateJobRequest } from '@aws-sdk/client-mediaconvert'

/** A CreateJob request on its way: UpperCamelCase, only members that the API has, but the role or the settings may still be missing. */
export type JobRequest = Partial<CreateJobRequest>

/**
 * The JSON text of a request (UpperCamelCase, two spaces, newline at the end) as
 * `aws mediaconvert create-job --cli-input-json file://…` takes it.
 */
export function renderRequest(request: JobRequest): string {
  return `${JSON.stringify(request, undefined, 2)}\n`
}
