import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'

/** The services that live behind the one endpoint, named as in the credential scope of a Signature Version 4 header. */
export type ServiceName = 'kms' | 's3' | 'mediaconvert' | 'iam' | 'sts'

export type OneOrMany<T> = T | readonly T[]

/** An IAM policy as JSON has it: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface PolicyStatement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Action?: OneOrMany<string>
  readonly NotAction?: OneOrMany<string>
  readonly Resource?: OneOrMany<string>
  readonly NotResource?: OneOrMany<string>
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMany<string>>>>>
}

export interface PolicyDocument {
  readonly Version?: string
  readonly Statement: OneOrMany<PolicyStatement>
}

/** Who signed a request, and what that identity may do. */
export interface Caller {
  readonly accessKeyId: string
  readonly arn: string
  /** Of the role whose session this is, with its path, which `arn` has not. */
  readonly roleArn?: string
  readonly policies: readonly PolicyDocument[] | 'administrator'
  /** What every policy may ask about this caller's request: see `iam/global-context.ts`. */
  readonly context?: Readonly<Record<string, OneOrMany<string>>>
}

/** What a request says before its body is read and before its signature is verified. */
export interface RequestHead {
  readonly id: string
  readonly method: string
  /** The path as it was sent: still percent-encoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** The Region of the credential scope. */
  readonly region: string
  /** The whole body for every service but S3, so that the query protocol's `Action` can be seen; empty for S3. */
  readonly bufferedBody: Buffer
}

/** One request whose signature has been verified. */
export interface ServiceRequest extends RequestHead {
  readonly caller: Caller
  /** The payload, aws-chunked already decoded. A payload that is not what was signed ends in an AwsError. */
  readonly body: Readable
  /** The trailers of an aws-chunked payload, by lower-case name; empty until `body` has ended. */
  readonly trailers: ReadonlyMap<string, string>
  /** The whole body as UTF-8; rejects with an AwsError beyond the limit (1 MiB unless told otherwise). */
  text(limitBytes?: number): Promise<string>
}

export interface ServiceResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer | Readable
}

/** What a request is about, for the request log and for aiming faults. */
export interface RequestSubject {
  readonly bucket?: string
  readonly key?: string
  readonly partNumber?: number
}

export interface Service {
  readonly name: ServiceName
  /** 'PutObject', 'GenerateDataKey', 'CreateJob' …; 'Unknown' where nothing fits. Never throws. */
  operationOf(request: RequestHead): string
  subjectOf?(request: RequestHead): RequestSubject
  handle(request: ServiceRequest): Promise<ServiceResponse>
  /** An error on this service's wire; what is no AwsError is the stand-in's own fault and becomes a 500. */
  errorResponse(error: unknown, requestId: string): ServiceResponse
}

/** An error that a client is to see as AWS would send it. */
export class AwsError extends Error {
  readonly code: string
  readonly status: number
  /** Further members of the error's body, such as S3's `Key` or `Region`. */
  readonly details: Readonly<Record<string, string>>

  constructor(code: string, status: number, message: string, details: Readonly<Record<string, string>> = {}) {
    super(message)
    this.name = 'AwsError'
    this.code = code
    this.status = status
    this.details = details
  }
}

/** The AwsError to answer with, whatever was thrown. */
export function toAwsError(error: unknown): AwsError {
  if (error instanceof AwsError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new AwsError('InternalError', 500, `We encountered an internal error. Please try again. (${reason})`)
}
