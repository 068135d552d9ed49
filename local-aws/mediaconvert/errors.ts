import { decideFor } from '../iam/policy.ts'
import type { Context } from '../iam/condition.ts'
import { AwsError } from '../service.ts'
import type { Caller } from '../service.ts'
import type { Problem } from './schema.ts'

export function badRequest(problems: readonly Problem[]): AwsError {
  const message = problems.map(({ path, message: what }) => `${path}: ${what}`).join(' | ')
  return new AwsError('BadRequestException', 400, message)
}

/** Inferred: how exactly the service words it is not published. */
export function notFound(kind: string, name: string): AwsError {
  return new AwsError('NotFoundException', 404, `The ${kind} ${name} was not found.`)
}

export function conflict(message: string): AwsError {
  return new AwsError('ConflictException', 409, message)
}

/** Throws AccessDeniedException in the words that all of AWS uses, unless the caller's policies allow the action. */
export function authorize(caller: Caller, action: string, resource: string, context: Context = {}): void {
  const decision = decideFor(caller, { action, resource, context })
  if (decision === 'allowed') return
  const because =
    decision === 'explicitly denied'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`
  const message = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`
  throw new AwsError('AccessDeniedException', 403, message)
}
