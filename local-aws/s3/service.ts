import {
  AwsError,
  type RequestHead,
  type RequestSubject,
  type Service,
  type ServiceRequest,
  type ServiceResponse
} from '../service.ts'
import { authorize } from './authorize.ts'
import { type Address, addressOf, S3Call } from './call.ts'
import { s3ErrorResponse } from './errors.ts'
import type { Operation } from './operation.ts'
import { OPERATIONS } from './operations.ts'
import type { S3Store } from './store.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const MAX_KEY_BYTES = 1024

/** Subresources that S3 has and the stand-in has not: better an error than a GetObject in their place. */
const UNSUPPORTED =
  /^(acl|attributes|cors|encryption|legal-hold|lifecycle|notification|object-lock|policy|policyStatus|publicAccessBlock|renameObject|replication|requestPayment|restore|retention|select|torrent|website)$/

/** S3, path-style, on a store that tests may look into. */
export class S3Service implements Service {
  readonly name = 's3'
  readonly #store: S3Store

  constructor(store: S3Store) {
    this.#store = store
  }

  operationOf(request: RequestHead): string {
    return findOperation(request)?.name ?? 'Unknown'
  }

  subjectOf(request: RequestHead): RequestSubject {
    const { bucket, key } = safeAddress(request)
    const partNumber = Number(request.query.get('partNumber') ?? NaN)
    return {
      ...(bucket !== '' && { bucket }),
      ...(key !== '' && { key }),
      ...(Number.isInteger(partNumber) && { partNumber })
    }
  }

  async handle(request: ServiceRequest): Promise<ServiceResponse> {
    const call = new S3Call(request, this.#store, addressOf(request.path))
    const operation = findOperation(request)
    if (operation === undefined) {
      throw new AwsError(
        'NotImplemented',
        501,
        'A header or query you provided implies functionality that is not implemented'
      )
    }
    if (Buffer.byteLength(call.key) > MAX_KEY_BYTES) {
      const details = { Size: String(Buffer.byteLength(call.key)), MaxSizeAllowed: String(MAX_KEY_BYTES) }
      throw new AwsError('KeyTooLongError', 400, 'Your key is too long', details)
    }
    checkPathStyle(call)
    if (operation.needsBucket) checkBucket(call)
    for (const access of operation.access(call)) authorize(call, access)
    return operation.run(call)
  }

  errorResponse(error: unknown, requestId: string): ServiceResponse {
    return s3ErrorResponse(error, requestId)
  }
}

function findOperation(request: RequestHead): Operation | undefined {
  if ([...request.query.keys()].some((name) => UNSUPPORTED.test(name))) return undefined
  const address = safeAddress(request)
  return OPERATIONS.find((operation) => operation.fits(request, address))
}

/** A path that does not decode is answered by `handle`, not by those who only want to know what it is about. */
function safeAddress(request: RequestHead): Address {
  try {
    return addressOf(request.path)
  } catch {
    return { bucket: request.path, key: '' }
  }
}

/** With `localhost` for an endpoint, SDKs put the bucket in front of it; taken for a path, that would name another bucket. */
function checkPathStyle(call: S3Call): void {
  if (!/\.localhost(:\d+)?$/.test(call.header('host') ?? '')) return
  throw new AwsError('InvalidRequest', 400, 'local-aws speaks path-style only: use http://127.0.0.1 as the endpoint')
}

/** The bucket exists, lies in the Region that the request was signed for, and is whose the client says. */
function checkBucket(call: S3Call): void {
  const { region } = call.bucket
  if (region !== call.request.region) {
    const message = `The authorization header is malformed; the region '${call.request.region}' is wrong; expecting '${region}'`
    throw new AwsError('AuthorizationHeaderMalformed', 400, message, { Region: region })
  }
  for (const name of ['x-amz-expected-bucket-owner', 'x-amz-source-expected-bucket-owner']) {
    const owner = call.header(name)
    if (owner !== undefined && owner !== call.store.account) throw new AwsError('AccessDenied', 403, 'Access Denied')
  }
}
