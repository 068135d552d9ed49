import { AwsError } from '../service.ts'
import type { RequestHead, Service } from '../service.ts'
import { operations } from './operations.ts'
import { answer, errorAnswer } from './query.ts'
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

/** AWS STS, as far as finding out who one is. */
export function createSts({ accountId = '111122223333' }: AccountOptions = {}): Service {
  return {
    name: 'sts',
    operationOf: actionOf,
    handle(request) {
      const action = actionOf(request)
      if (action !== 'GetCallerIdentity') return Promise.reject(invalidAction(action))
      const identity = { Arn: request.caller.arn, UserId: request.caller.accessKeyId, Account: accountId }
      return Promise.resolve(answer(protocols.sts, action, request.id, identity))
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
