import { AwsError, type ServiceResponse } from '../../service.ts'
import { isDeleteMarker, type Version } from '../bucket.ts'
import type { S3Call } from '../call.ts'
import { xmlResponse } from '../commit.ts'
import { receiveText } from '../receive.ts'
import { type XmlChildren, xmlDocument } from '../xml.ts'
import { childText, malformed, parseXml } from '../xml-parser.ts'

export async function createBucket(call: S3Call): Promise<ServiceResponse> {
  const body = await receiveText(call.request)
  const wanted = body === '' ? undefined : childText(parseXml(body, 'CreateBucketConfiguration'), 'LocationConstraint')
  const { region } = call.request
  // The endpoint of us-east-1 makes buckets anywhere, any other only its own: the CreateBucket API page.
  if (region !== 'us-east-1' && wanted !== region) {
    const message = `The ${wanted ?? 'unspecified'} location constraint is incompatible for the region specific endpoint this request was sent to.`
    throw new AwsError('IllegalLocationConstraintException', 400, message)
  }
  call.store.createBucket(call.bucketName, wanted ?? region)
  return { status: 200, headers: { location: `/${call.bucketName}` } }
}

export function headBucket(call: S3Call): ServiceResponse {
  return { status: 200, headers: { 'x-amz-bucket-region': call.bucket.region, 'content-type': 'application/xml' } }
}

export async function deleteBucket(call: S3Call): Promise<ServiceResponse> {
  const uploads = [...call.bucket.uploads.values()]
  call.store.deleteBucket(call.bucketName)
  await Promise.all(uploads.map((upload) => upload.discard()))
  return { status: 204 }
}

export function listBuckets(call: S3Call): ServiceResponse {
  const buckets = call.store.buckets().map(({ name, region, createdAt }) => ({
    Name: name,
    CreationDate: createdAt.toISOString(),
    BucketRegion: region
  }))
  const owner = { ID: call.store.account }
  return xmlResponse(xmlDocument('ListAllMyBucketsResult', { Owner: owner, Buckets: { Bucket: buckets } }))
}

/** us-east-1 is written as nothing: the GetBucketLocation API page. */
export function getBucketLocation(call: S3Call): ServiceResponse {
  const { region } = call.bucket
  const body = xmlDocument('LocationConstraint', {})
  return xmlResponse(region === 'us-east-1' ? body : body.replace('></', `>${region}</`))
}

export function getBucketVersioning(call: S3Call): ServiceResponse {
  return xmlResponse(xmlDocument('VersioningConfiguration', { Status: call.bucket.versioning }))
}

export async function putBucketVersioning(call: S3Call): Promise<ServiceResponse> {
  const status = childText(parseXml(await receiveText(call.request), 'VersioningConfiguration'), 'Status')
  if (status !== 'Enabled' && status !== 'Suspended') throw malformed()
  call.bucket.versioning = status
  return { status: 200 }
}

/** All versions on one page: the stand-in's buckets are small. */
export function listObjectVersions(call: S3Call): ServiceResponse {
  const prefix = call.query('prefix') ?? ''
  const versions = call.bucket.listVersions().filter(({ key }) => key.startsWith(prefix))
  const isLatest = (version: Version) => versions.find(({ key }) => key === version.key) === version
  const entries = versions.map((version): XmlChildren => {
    const { key, versionId, lastModified } = version
    const common = {
      Key: key,
      VersionId: versionId,
      IsLatest: isLatest(version),
      LastModified: lastModified.toISOString()
    }
    if (isDeleteMarker(version)) return { DeleteMarker: common }
    return { Version: { ...common, ETag: `"${version.etag}"`, Size: version.content.size, StorageClass: 'STANDARD' } }
  })
  const body = xmlDocument('ListVersionsResult', {
    Name: call.bucketName,
    Prefix: prefix,
    MaxKeys: 1000,
    IsTruncated: false,
    Version: entries.flatMap((entry) => entry['Version'] ?? []),
    DeleteMarker: entries.flatMap((entry) => entry['DeleteMarker'] ?? [])
  })
  return xmlResponse(body)
}
