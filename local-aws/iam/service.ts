import { AwsError } from '../service.ts'
import type { RequestHead, Service, ServiceRequest } from '../service.ts'
import { assumeRoleWithWebIdentity } from './assume-role.ts'
import type { Sessions } from './assume-role.ts'
import { operations } from './operations.ts'
import { answer, errorAnswer } from './query.ts'
import type { Elements } from './query.ts'
import { RoleStore } from './role.ts'

export interface Iam extends Service {
  /** For the services of this stand-in that assume roles. */
  readonly roles: RoleStore
}

const protocols = {
  iam: { namespace: 'https://iam.amazonaws.com/doc/2010-05-08/' },
  sts: { namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' }
} as const

interface AccountOptions {
  readonly accountId?: string
}

/** AWS IAM: roles with a trust policy and inline policies. */
export function createIam({ accountId = '111122223333' }: AccountOptions = {}): Iam {
  const roles = new RoleStore()
  return {
    name: 'iam',
    roles,
    operationOf: actionOf,
    async handle(request) {
      const action = actionOf(request)
      const operation = operations[action]
      if (operation === undefined) throw invalidAction(action)
      const parameters = new URLSearchParams(await request.text())
      return answer(
        protocols.iam,
        action,
        request.id,
        operation({ roles, accountId, caller: request.caller, parameters })
      )
    },
    errorResponse: (error, requestId) => errorAnswer(protocols.iam, error, requestId)
  }
}

/** AWS STS, as far as becoming a role by an identity token, and finding out who one is. */
export function createSts({ accountId, ...sessions }: Sessions & Required<AccountOptions>): Service {
  const operate = (action: string, { caller }: ServiceRequest, parameters: URLSearchParams): Elements => {
    if (action === 'AssumeRoleWithWebIdentity') return assumeRoleWithWebIdentity(sessions, parameters)
    if (action !== 'GetCallerIdentity') throw invalidAction(action)
    return { Arn: caller.arn, UserId: caller.accessKeyId, Account: accountId }
  }
  return {
    name: 'sts',
    operationOf: actionOf,
    async handle(request) {
      const action = actionOf(request)
      const parameters = new URLSearchParams(await request.text())
      return answer(protocols.sts, action, request.id, operate(action, request, parameters))
    },
    errorResponse: (error, requestId) => errorAnswer(protocols.sts, error, requestId)
  }
}

function actionOf({ bufferedBody, query }: RequestHead): string {
  return new URLSearchParams(bufferedBody.toString()).get('Action') ?? query.get('Action') ?? 'Unknown'
}

function invalidAction(action: string): AwsError {
  return new AwsError('InvalidAction', 400, `Could not find operation ${action} for version 2010-05-08`)
}
