import type { RequestHead, ServiceResponse } from '../service.ts'
import type { Access } from './access.ts'
import type { Address, S3Call } from './call.ts'

/** How an operation is recognised, what the caller must be allowed, and what then happens. */
export interface Operation {
  readonly name: string
  /** Whether it concerns a bucket that must be there. */
  readonly needsBucket: boolean
  readonly fits: (request: RequestHead, address: Address) => boolean
  readonly access: Access
  readonly run: (call: S3Call) => ServiceResponse | Promise<ServiceResponse>
}

/**
 * @param line what a request must have: method, path, the names of query parameters, and a header,
 *   as in `PUT /bucket/key?uploadId&partNumber x-amz-copy-source`
 */
export function operation(name: string, line: string, access: Access, run: Operation['run']): Operation {
  const [method, target = '', header] = line.split(' ')
  const [path = '', query = ''] = target.split('?')
  const parameters = query.split('&').filter((parameter) => parameter !== '')
  return {
    name,
    needsBucket: path !== '/' && name !== 'CreateBucket',
    fits: (request, address) =>
      request.method === method &&
      kindOfPath(address) === path &&
      parameters.every((parameter) => request.query.has(parameter)) &&
      (header === undefined || request.headers[header] !== undefined),
    access,
    run
  }
}

function kindOfPath({ bucket, key }: Address): string {
  if (bucket === '') return '/'
  return key === '' ? '/bucket' : '/bucket/key'
}
