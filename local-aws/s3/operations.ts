import { everywhere, forCopy, forDelete, forGet, forPut, onBucket, onObject } from './access.ts'
import { operation, type Operation } from './operation.ts'
import * as buckets from './operations/buckets.ts'
import { completeMultipartUpload } from './operations/complete-upload.ts'
import { copyObject } from './operations/copy-object.ts'
import { abortMultipartUpload, createMultipartUpload } from './operations/create-upload.ts'
import { deleteObject, deleteObjects } from './operations/delete-objects.ts'
import { getObject, headObject } from './operations/get-object.ts'
import { listObjectsV2 } from './operations/list-objects.ts'
import { listMultipartUploads, listParts } from './operations/list-uploads.ts'
import { putObject } from './operations/put-object.ts'
import * as tagging from './operations/tagging.ts'
import { uploadPart, uploadPartCopy } from './operations/upload-part.ts'

/** The first that fits a request is the one, so those that ask for more come before those that ask for less. */
export const OPERATIONS: readonly Operation[] = [
  operation('ListBuckets', 'GET /', everywhere('s3:ListAllMyBuckets'), buckets.listBuckets),
  operation('GetBucketLocation', 'GET /bucket?location', onBucket('s3:GetBucketLocation'), buckets.getBucketLocation),
  operation(
    'GetBucketVersioning',
    'GET /bucket?versioning',
    onBucket('s3:GetBucketVersioning'),
    buckets.getBucketVersioning
  ),
  operation(
    'PutBucketVersioning',
    'PUT /bucket?versioning',
    onBucket('s3:PutBucketVersioning'),
    buckets.putBucketVersioning
  ),
  operation(
    'ListObjectVersions',
    'GET /bucket?versions',
    onBucket('s3:ListBucketVersions'),
    buckets.listObjectVersions
  ),
  operation(
    'ListMultipartUploads',
    'GET /bucket?uploads',
    onBucket('s3:ListBucketMultipartUploads'),
    listMultipartUploads
  ),
  operation('ListObjectsV2', 'GET /bucket?list-type', onBucket('s3:ListBucket'), listObjectsV2),
  operation('DeleteObjects', 'POST /bucket?delete', () => [], deleteObjects),
  operation('CreateBucket', 'PUT /bucket', onBucket('s3:CreateBucket'), buckets.createBucket),
  operation('HeadBucket', 'HEAD /bucket', onBucket('s3:ListBucket'), buckets.headBucket),
  operation('DeleteBucket', 'DELETE /bucket', onBucket('s3:DeleteBucket'), buckets.deleteBucket),
  operation('CreateMultipartUpload', 'POST /bucket/key?uploads', forPut, createMultipartUpload),
  operation('UploadPartCopy', 'PUT /bucket/key?uploadId&partNumber x-amz-copy-source', forCopy, uploadPartCopy),
  operation('UploadPart', 'PUT /bucket/key?uploadId&partNumber', forPut, uploadPart),
  operation('ListParts', 'GET /bucket/key?uploadId', onObject('s3:ListMultipartUploadParts'), listParts),
  operation('CompleteMultipartUpload', 'POST /bucket/key?uploadId', forPut, completeMultipartUpload),
  operation(
    'AbortMultipartUpload',
    'DELETE /bucket/key?uploadId',
    onObject('s3:AbortMultipartUpload'),
    abortMultipartUpload
  ),
  operation('GetObjectTagging', 'GET /bucket/key?tagging', onObject('s3:GetObjectTagging'), tagging.getObjectTagging),
  operation('PutObjectTagging', 'PUT /bucket/key?tagging', onObject('s3:PutObjectTagging'), tagging.putObjectTagging),
  operation(
    'DeleteObjectTagging',
    'DELETE /bucket/key?tagging',
    onObject('s3:DeleteObjectTagging'),
    tagging.deleteObjectTagging
  ),
  operation('CopyObject', 'PUT /bucket/key x-amz-copy-source', forCopy, copyObject),
  operation('PutObject', 'PUT /bucket/key', forPut, putObject),
  operation('GetObject', 'GET /bucket/key', forGet, getObject),
  operation('HeadObject', 'HEAD /bucket/key', forGet, headObject),
  operation('DeleteObject', 'DELETE /bucket/key', forDelete, deleteObject)
]
