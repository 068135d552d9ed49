/** Which IAM actions on which resources each operation of S3 needs: the "Permissions" of the operations' API pages. */
import type { AccessRequest } from '../iam/policy.ts'
import { bucketArn, objectArn } from './authorize.ts'
import type { S3Call } from './call.ts'
import { copySourceOf } from './copy-source.ts'

export type Access = (call: S3Call) => readonly AccessRequest[]

export function everywhere(action: string): Access {
  return () => [{ action, resource: '*' }]
}

export function onBucket(action: string): Access {
  return (call) => {
    const prefix = call.query('prefix')
    return [
      { action, resource: bucketArn(call.bucketName), context: prefix === undefined ? {} : { 's3:prefix': prefix } }
    ]
  }
}

export function onObject(action: string): Access {
  return (call) => [{ action, resource: objectArn(call.bucketName, call.key) }]
}

/** Tags given along with an object need their own permission: the PutObject API page. */
export function forPut(call: S3Call): AccessRequest[] {
  const resource = objectArn(call.bucketName, call.key)
  const put = { action: 's3:PutObject', resource, context: encryptionContext(call) }
  return call.header('x-amz-tagging') === undefined ? [put] : [put, { action: 's3:PutObjectTagging', resource }]
}

export function forGet(call: S3Call): AccessRequest[] {
  return onVersion(call, 's3:GetObject')
}

export function forDelete(call: S3Call): AccessRequest[] {
  return onVersion(call, 's3:DeleteObject')
}

function onVersion(call: S3Call, action: string): AccessRequest[] {
  const versioned = call.query('versionId') === undefined ? action : `${action}Version`
  return [{ action: versioned, resource: objectArn(call.bucketName, call.key) }]
}

export function forCopy(call: S3Call): AccessRequest[] {
  const { bucket, key, versionId } = copySourceOf(call)
  const action = versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion'
  return [{ action, resource: objectArn(bucket, key) }, ...forPut(call), ...forCopiedTags(call)]
}

/** Tags that go with a copy are read and written: the CopyObject API page. The tags of what is not there are nobody's matter. */
function forCopiedTags(call: S3Call): AccessRequest[] {
  const { bucket, key } = copySourceOf(call)
  const isWhole = call.query('uploadId') === undefined && call.header('x-amz-tagging-directive') !== 'REPLACE'
  const tags = isWhole
    ? call.store
        .buckets()
        .find(({ name }) => name === bucket)
        ?.current(key)?.attributes.tags
    : undefined
  if (!tags?.size) return []
  return [
    { action: 's3:GetObjectTagging', resource: objectArn(bucket, key) },
    { action: 's3:PutObjectTagging', resource: objectArn(call.bucketName, call.key) }
  ]
}

/** Condition keys that bucket policies use to demand encryption. */
function encryptionContext(call: S3Call): Record<string, string> {
  const names = ['x-amz-server-side-encryption', 'x-amz-server-side-encryption-aws-kms-key-id']
  const pairs = names.map((name): [string, string | undefined] => [`s3:${name}`, call.header(name)])
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined))
}
