import { AwsError, toAwsError } from '../service.ts'
import type { RequestHead, Service, ServiceResponse } from '../service.ts'
import type { KmsCall } from './access.ts'
import * as administration from './administration.ts'
import * as dataKeys from './data-keys.ts'
import type { Answer } from './data-keys.ts'
import { parseInput } from './input.ts'
import type { Input } from './input.ts'
import { KeyStore } from './key-store.ts'

type Operation = (store: KeyStore, call: KmsCall, input: Input) => Answer

/** Changes an answer on its way out, so that tests can see what a client does with an answer that cannot be right. */
export type Misbehaviour = (operation: string, answer: Answer) => Answer

export interface Kms extends Service {
  /** A call from another service of this stand-in, without HTTP. Throws AwsError. */
  call(call: KmsCall, input: Input): Answer
  /** From now on every answer goes through `how`; `undefined` ends it. */
  misbehave(how: Misbehaviour | undefined): void
}

const operations: Readonly<Record<string, Operation>> = {
  CreateKey: administration.createKey,
  DescribeKey: administration.describeKey,
  EnableKey: (store, call, input) => administration.setState(store, call, input, 'Enabled'),
  DisableKey: (store, call, input) => administration.setState(store, call, input, 'Disabled'),
  ScheduleKeyDeletion: administration.scheduleKeyDeletion,
  ReplicateKey: administration.replicateKey,
  CreateAlias: administration.createAlias,
  ListAliases: administration.listAliases,
  ListKeys: administration.listKeys,
  GenerateDataKey: dataKeys.generateDataKey,
  GenerateDataKeyWithoutPlaintext: dataKeys.generateDataKey,
  Encrypt: dataKeys.encrypt,
  Decrypt: dataKeys.decrypt,
  ReEncrypt: dataKeys.reEncrypt
}

const contentType = { 'content-type': 'application/x-amz-json-1.1' }

/** AWS KMS: the JSON 1.1 protocol, keys per Region, and wrapping that really binds the encryption context. */
export function createKms({ accountId = '111122223333' }: { readonly accountId?: string } = {}): Kms {
  const store = new KeyStore(accountId)
  let misbehaviour: Misbehaviour | undefined
  const call = (kmsCall: KmsCall, input: Input): Answer => {
    const operation = operations[kmsCall.operation]
    if (operation === undefined) throw new AwsError('UnknownOperationException', 400, '')
    return operation(store, kmsCall, input)
  }
  return {
    name: 'kms',
    operationOf,
    call,
    misbehave: (how) => (misbehaviour = how),
    async handle(request) {
      const { region, caller } = request
      const operation = operationOf(request)
      const answer = call({ operation, region, caller }, parseInput(await request.text()))
      const sent = misbehaviour === undefined ? answer : misbehaviour(operation, answer)
      return { status: 200, headers: contentType, body: JSON.stringify(sent) }
    },
    errorResponse
  }
}

function operationOf(request: RequestHead): string {
  const target = request.headers['x-amz-target']
  const [, operation = 'Unknown'] = /^TrentService\.(\w+)$/.exec(typeof target === 'string' ? target : '') ?? []
  return operation
}

/** Some of KMS's errors have no message at all; AccessDeniedException spells the member with a capital, as on AWS. */
function errorResponse(error: unknown, requestId: string): ServiceResponse {
  const { code, status, message } = toAwsError(error)
  const member = code === 'AccessDeniedException' ? 'Message' : 'message'
  const body = { __type: code, ...(message === '' ? {} : { [member]: message }) }
  return { status, headers: { ...contentType, 'x-amzn-requestid': requestId }, body: JSON.stringify(body) }
}
