import type { Input } from '@aws-sdk/client-mediaconvert'
import type { Problem } from '../errors.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkDecryption } from './check-decryption.ts'
import { checkLabels } from './check-labels.ts'
import type { JobRequest } from './job-request.ts'
import { hasScheme } from './local-path.ts'
import { createJobRequestShape, ENUMS, findMember, type Shape } from './model.ts'
import { withoutPosition, type Path, type ProblemAt } from './settings-path.ts'

/** `Input.FileInput` of the service model, and its length. */
const FILE_INPUT = /^s3:\/\/([^/]+\/+)+([^/]*)|^https?:\/\/[^/].*[^&]$/
const FILE_INPUT_MAXIMUM_LENGTH = 2048

/** IAM: an account's role, with or without a path, in any partition. */
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/

/** `CreateJob` in MediaConvert's documentation of idempotency. */
const CLIENT_REQUEST_TOKEN = /^[\x20-\x7e]{1,64}$/

/**
 * All that can be known to be wrong with a request before it is sent: the SDK checks nothing, and the service only after the
 * files have been encrypted and uploaded. Local paths in `FileInput` are for `planJobs` to check, and so is whether there are
 * settings at all. The rules are those of the service model; what it leaves out is said at each rule.
 */
export function checkRequest(request: JobRequest, problemAt: ProblemAt = withoutPosition): Problem[] {
  return [
    ...checkRole(request, problemAt),
    ...checkScalars(request, problemAt),
    ...checkLabels(request, problemAt),
    ...checkRequired(request, createJobRequestShape, [], problemAt),
    ...checkOutputs(request, problemAt),
    ...(request.Settings?.Inputs ?? []).flatMap((input, index) => checkInput(input, index, problemAt)),
    ...checkAddresses(request.Settings, problemAt)
  ]
}

function checkRole({ Role: role }: JobRequest, problemAt: ProblemAt): Problem[] {
  if (role === undefined || role === '') {
    const message =
      'No role: MediaConvert needs the ARN of the role that it assumes. Give it in the input role-arn, or as Role in job-settings.'
    return [{ message, title: 'role-arn' }]
  }
  if (ROLE_ARN.test(role)) return []
  const message = `${JSON.stringify(role)} (from the input role-arn, or Role of job-settings) is not the ARN of an IAM role (arn:aws:iam::123456789012:role/name).`
  return [problemAt(['Role'], message)]
}

function checkScalars(request: JobRequest, problemAt: ProblemAt): Problem[] {
  const { HopDestinations: hops = [], ClientRequestToken: token, JobEngineVersion: version } = request
  const isTokenWrong = token !== undefined && !CLIENT_REQUEST_TOKEN.test(token)
  const isVersionWrong = version !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(version)
  return [
    ...oneOf(request.AccelerationSettings?.Mode, ENUMS.AccelerationMode, ['AccelerationSettings', 'Mode'], problemAt),
    ...oneOf(request.BillingTagsSource, ENUMS.BillingTagsSource, ['BillingTagsSource'], problemAt),
    ...oneOf(request.SimulateReservedQueue, ENUMS.SimulateReservedQueue, ['SimulateReservedQueue'], problemAt),
    ...oneOf(request.StatusUpdateInterval, ENUMS.StatusUpdateInterval, ['StatusUpdateInterval'], problemAt),
    ...within(request.Priority, [-50, 50], ['Priority'], problemAt),
    ...hops.flatMap((hop, index) => [
      ...within(hop.Priority, [-50, 50], ['HopDestinations', index, 'Priority'], problemAt),
      ...within(hop.WaitMinutes, [1, 4320], ['HopDestinations', index, 'WaitMinutes'], problemAt)
    ]),
    ...(isTokenWrong ? [problemAt(['ClientRequestToken'], 'expected 1 to 64 ASCII characters.')] : []),
    ...(isVersionWrong ? [problemAt(['JobEngineVersion'], `expected a date (YYYY-MM-DD), got "${version}".`)] : [])
  ]
}

function oneOf(value: string | undefined, allowed: readonly string[], path: Path, problemAt: ProblemAt): Problem[] {
  if (value === undefined || allowed.includes(value)) return []
  return [problemAt(path, `expected one of ${allowed.join(', ')}, got ${JSON.stringify(value)}.`)]
}

function within(
  value: number | undefined,
  limits: readonly [number, number],
  path: Path,
  problemAt: ProblemAt
): Problem[] {
  const [least, most] = limits
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return []
  return [problemAt(path, `expected a whole number from ${least} to ${most}, got ${value}.`)]
}

/** Members that the SDK's schema says are required, at every level. The top's own two have messages of their own. */
function checkRequired(value: unknown, shape: Shape, path: Path, problemAt: ProblemAt): Problem[] {
  if (typeof value !== 'object' || value === null) return []
  const required = shape.kind === 'structure' && path.length > 0 ? shape.required : []
  const missing = required.filter((name) => !Object.hasOwn(value, name))
  return [
    ...missing.map((name) => problemAt(path, `${name} is missing, which the API requires here.`)),
    ...Object.entries(value).flatMap(([key, item]) => {
      const step = Array.isArray(value) ? Number(key) : key
      const inner = innerShape(shape, key)
      return inner === undefined ? [] : checkRequired(item, inner, [...path, step], problemAt)
    })
  ]
}

function innerShape(shape: Shape, key: string): Shape | undefined {
  if (shape.kind === 'structure') return findMember(shape, key)?.shape()
  if (shape.kind === 'list') return shape.item
  return shape.kind === 'map' ? shape.value : undefined
}

/** Not in the model, but a job is its outputs, and only a template could bring them. */
function checkOutputs({ Settings: settings, JobTemplate: template }: JobRequest, problemAt: ProblemAt): Problem[] {
  if (settings === undefined || template !== undefined || (settings.OutputGroups ?? []).length > 0) return []
  const message =
    'no output groups, so the job would make nothing. Add OutputGroups, or name a template in job-template.'
  return [problemAt(['Settings', 'OutputGroups'], message)]
}

function checkInput(input: Input, index: number, problemAt: ProblemAt): Problem[] {
  const path = ['Settings', 'Inputs', index]
  return [
    ...checkFileInput(input.FileInput ?? '', [...path, 'FileInput'], problemAt),
    ...checkDecryption(input.DecryptionSettings, [...path, 'DecryptionSettings'], problemAt)
  ]
}

function checkFileInput(fileInput: string, path: Path, problemAt: ProblemAt): Problem[] {
  if (fileInput.length > FILE_INPUT_MAXIMUM_LENGTH) {
    return [problemAt(path, `${fileInput.length} characters; the API takes ${FILE_INPUT_MAXIMUM_LENGTH} at most.`)]
  }
  if (!hasScheme(fileInput) || FILE_INPUT.test(fileInput)) return []
  const message = `${JSON.stringify(fileInput)} is no address that MediaConvert reads: s3://bucket/key, https://host/path, or a local path relative to base-directory.`
  return [problemAt(path, message)]
}
