import { expect, test } from '@jest/globals'
import { formatS3Address, parseS3Address } from '../../src/storage/s3-address.ts'

test.each([
  ['s3://bucket', 'bucket', ''],
  ['s3://bucket/', 'bucket', ''],
  ['s3://bucket/a/b c/ü.mov', 'bucket', 'a/b c/ü.mov'],
  ['s3://my.bucket-1//twice', 'my.bucket-1', '/twice'],
  ['s3://bucket/a\nb', 'bucket', 'a\nb']
])('%j', (text, bucket, key) => {
  expect(parseS3Address(text)).toEqual({ bucket, key })
  expect(parseS3Address(formatS3Address({ bucket, key }))).toEqual({ bucket, key })
})

test.each([
  '',
  'bucket/key',
  'S3://bucket/',
  'https://bucket/',
  's3:/bucket',
  's3://',
  's3:///key',
  's3://a_/',
  's3://ab',
  's3://a b/'
])('%j is none', (text) => expect(parseS3Address(text)).toBeUndefined())
