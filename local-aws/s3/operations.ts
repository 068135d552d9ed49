import type { AccessRequest } from '../iam/policy.ts'
import type { ServiceResponse } from '../service.ts'
import { bucketArn, objectArn } from './authorize.ts'
import type { S3Call } from './call.ts'
import * as buckets from './operations/buckets.ts'
import { completeMultipartUpload } from './operations/complete-upload.ts'
import { copyObject, copySourceOf } from './operations/copy-object.ts'
import { abortMultipartUpload, createMultipartUpload } from './operations/create-upload.ts'
import { deleteObject, deleteObjects } from './operations/delete-objects.ts'
import { getObject, headObject } from './operations/get-object.ts'
import { listObjectsV2 } from './operations/list-objects.ts'
import { listMultipartUploads, listParts } from './operations/list-uploads.ts'
import { putObject } from './operations/put-object.ts'
import * as tagging from './operations/tagging.ts'
import { uploadPart, uploadPartCopy } from './operations/upload-part.ts'

type Level = 'service' | 'bucket' | 'object'

/** How an operation is recognised, what the caller must be allowed, and what then happens. */
export interface Operation {
  readonly name: string
  readonly method: string
  readonly level: Level
  /** Query parameters that must be there. */
  readonly query?: readonly string[]
  /** A header that must be there. */
  readonly header?: string
  readonly access: (call: S3Call) => readonly AccessRequest[]
  readonly run: (call: S3Call) => ServiceResponse | Promise<ServiceResponse>
}

const COPY = 'x-amz-copy-source'

/** The first that fits is the one: more query parameters come before fewer. */
export const OPERATIONS: readonly Operation[] = [
  {
    name: 'ListBuckets',
    method: 'GET',
    level: 'service',
    access: everywhere('s3:ListAllMyBuckets'),
    run: buckets.listBuckets
  },

  {
    name: 'GetBucketLocation',
    method: 'GET',
    level: 'bucket',
    query: ['location'],
    access: onBucket('s3:GetBucketLocation'),
    run: buckets.getBucketLocation
  },
  {
    name: 'GetBucketVersioning',
    method: 'GET',
    level: 'bucket',
    query: ['versioning'],
    access: onBucket('s3:GetBucketVersioning'),
    run: buckets.getBucketVersioning
  },
  {
    name: 'PutBucketVersioning',
    method: 'PUT',
    level: 'bucket',
    query: ['versioning'],
    access: onBucket('s3:PutBucketVersioning'),
    run: buckets.putBucketVersioning
  },
  {
    name: 'ListObjectVersions',
    method: 'GET',
    level: 'bucket',
    query: ['versions'],
    access: onBucket('s3:ListBucketVersions'),
    run: buckets.listObjectVersions
  },
  {
    name: 'ListMultipartUploads',
    method: 'GET',
    level: 'bucket',
    query: ['uploads'],
    access: onBucket('s3:ListBucketMultipartUploads'),
    run: listMultipartUploads
  },
  {
    name: 'ListObjectsV2',
    method: 'GET',
    level: 'bucket',
    query: ['list-type'],
    access: onBucket('s3:ListBucket'),
    run: listObjectsV2
  },
  { name: 'DeleteObjects', method: 'POST', level: 'bucket', query: ['delete'], access: () => [], run: deleteObjects },
  {
    name: 'CreateBucket',
    method: 'PUT',
    level: 'bucket',
    access: onBucket('s3:CreateBucket'),
    run: buckets.createBucket
  },
  { name: 'HeadBucket', method: 'HEAD', level: 'bucket', access: onBucket('s3:ListBucket'), run: buckets.headBucket },
  {
    name: 'DeleteBucket',
    method: 'DELETE',
    level: 'bucket',
    access: onBucket('s3:DeleteBucket'),
    run: buckets.deleteBucket
  },

  {
    name: 'CreateMultipartUpload',
    method: 'POST',
    level: 'object',
    query: ['uploads'],
    access: forPut,
    run: createMultipartUpload
  },
  {
    name: 'UploadPartCopy',
    method: 'PUT',
    level: 'object',
    query: ['uploadId', 'partNumber'],
    header: COPY,
    access: forCopy,
    run: uploadPartCopy
  },
  {
    name: 'UploadPart',
    method: 'PUT',
    level: 'object',
    query: ['uploadId', 'partNumber'],
    access: forPut,
    run: uploadPart
  },
  {
    name: 'ListParts',
    method: 'GET',
    level: 'object',
    query: ['uploadId'],
    access: onObject('s3:ListMultipartUploadParts'),
    run: listParts
  },
  {
    name: 'CompleteMultipartUpload',
    method: 'POST',
    level: 'object',
    query: ['uploadId'],
    access: forPut,
    run: completeMultipartUpload
  },
  {
    name: 'AbortMultipartUpload',
    method: 'DELETE',
    level: 'object',
    query: ['uploadId'],
    access: onObject('s3:AbortMultipartUpload'),
    run: abortMultipartUpload
  },

  {
    name: 'GetObjectTagging',
    method: 'GET',
    level: 'object',
    query: ['tagging'],
    access: onObject('s3:GetObjectTagging'),
    run: tagging.getObjectTagging
  },
  {
    name: 'PutObjectTagging',
    method: 'PUT',
    level: 'object',
    query: ['tagging'],
    access: onObject('s3:PutObjectTagging'),
    run: tagging.putObjectTagging
  },
  {
    name: 'DeleteObjectTagging',
    method: 'DELETE',
    level: 'object',
    query: ['tagging'],
    access: onObject('s3:DeleteObjectTagging'),
    run: tagging.deleteObjectTagging
  },
  { name: 'CopyObject', method: 'PUT', level: 'object', header: COPY, access: forCopy, run: copyObject },
  { name: 'PutObject', method: 'PUT', level: 'object', access: forPut, run: putObject },
  { name: 'GetObject', method: 'GET', level: 'object', access: forGet, run: getObject },
  { name: 'HeadObject', method: 'HEAD', level: 'object', access: forGet, run: headObject },
  { name: 'DeleteObject', method: 'DELETE', level: 'object', access: forDelete, run: deleteObject }
]

function everywhere(action: string): Operation['access'] {
  return () => [{ action, resource: '*' }]
}

function onBucket(action: string): Operation['access'] {
  return (call) => {
    const prefix = call.query('prefix')
    return [
      { action, resource: bucketArn(call.bucketName), context: prefix === undefined ? {} : { 's3:prefix': prefix } }
    ]
  }
}

function onObject(action: string): Operation['access'] {
  return (call) => [{ action, resource: objectArn(call.bucketName, call.key) }]
}

/** Tags given along with an object need their own permission: the PutObject API page. */
function forPut(call: S3Call): AccessRequest[] {
  const resource = objectArn(call.bucketName, call.key)
  const put = { action: 's3:PutObject', resource, context: encryptionContext(call) }
  return call.header('x-amz-tagging') === undefined ? [put] : [put, { action: 's3:PutObjectTagging', resource }]
}

function forGet(call: S3Call): AccessRequest[] {
  return onVersion(call, 's3:GetObject')
}

function forDelete(call: S3Call): AccessRequest[] {
  return onVersion(call, 's3:DeleteObject')
}

function onVersion(call: S3Call, action: string): AccessRequest[] {
  const versioned = call.query('versionId') === undefined ? action : `${action}Version`
  return [{ action: versioned, resource: objectArn(call.bucketName, call.key) }]
}

function forCopy(call: S3Call): AccessRequest[] {
  const { bucket, key, versionId } = copySourceOf(call)
  const action = versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion'
  return [{ action, resource: objectArn(bucket, key) }, ...forPut(call)]
}

/** Condition keys that bucket policies use to demand encryption. */
function encryptionContext(call: S3Call): Record<string, string> {
  const names = ['x-amz-server-side-encryption', 'x-amz-server-side-encryption-aws-kms-key-id']
  const pairs = names.map((name): [string, string | undefined] => [`s3:${name}`, call.header(name)])
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined))
}
