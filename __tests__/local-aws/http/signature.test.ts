import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { ChunkSigner } from '../../../local-aws/http/chunk-signer.ts'
import {
  canonicalRequest,
  type RequestToSign,
  sha256Hex,
  signatureOf,
  signingKey,
  stringToSign
} from '../../../local-aws/http/signature.ts'

// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, "Examples"
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
const SCOPE = { date: '20130524', region: 'us-east-1', service: 's3' }
const TIME = '20130524T000000Z'
const EMPTY = sha256Hex('')

function s3Request(method: string, path: string, rawQuery: string, headers: Record<string, string>): RequestToSign {
  const all = { Host: 'examplebucket.s3.amazonaws.com', 'x-amz-date': TIME, 'x-amz-content-sha256': EMPTY, ...headers }
  const signedHeaders = Object.keys(all).map((name) => name.toLowerCase())
  const payloadHash = all['x-amz-content-sha256']
  return { method, path, rawQuery, headers: Object.entries(all), signedHeaders: signedHeaders.sort(), payloadHash }
}

function sign(request: RequestToSign): string {
  return signatureOf(signingKey(SECRET, SCOPE), stringToSign(TIME, SCOPE, canonicalRequest(request, SCOPE.service)))
}

test.each([
  [
    'GET object',
    s3Request('GET', '/test.txt', '', { Range: 'bytes=0-9' }),
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41'
  ],
  [
    'PUT object with a character that clients encode differently',
    s3Request('PUT', '/test$file.text', '', {
      Date: 'Fri, 24 May 2013 00:00:00 GMT',
      'x-amz-storage-class': 'REDUCED_REDUNDANCY',
      'x-amz-content-sha256': sha256Hex('Welcome to Amazon S3.')
    }),
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd'
  ],
  [
    'a query parameter without a value',
    s3Request('GET', '/', 'lifecycle', {}),
    'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'
  ],
  [
    'query parameters, sorted',
    s3Request('GET', '/', 'prefix=J&max-keys=2', {}),
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'
  ]
])("the S3 API reference's example: %s", (_, request, signature) => {
  expect(sign(request)).toBe(signature)
})

test("the IAM user guide's example: ListUsers", () => {
  const scope = { date: '20150830', region: 'us-east-1', service: 'iam' }
  const headers = [
    ['Content-Type', 'application/x-www-form-urlencoded; charset=utf-8'],
    ['Host', 'iam.amazonaws.com'],
    ['X-Amz-Date', '20150830T123600Z']
  ] as const
  const canonical = canonicalRequest(
    {
      method: 'GET',
      path: '/',
      rawQuery: 'Action=ListUsers&Version=2010-05-08',
      headers,
      signedHeaders: ['content-type', 'host', 'x-amz-date'],
      payloadHash: EMPTY
    },
    scope.service
  )
  expect(sha256Hex(canonical)).toBe('f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59')
  const key = signingKey('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', scope)
  expect(key.toString('hex')).toBe('c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9')
  expect(signatureOf(key, stringToSign('20150830T123600Z', scope, canonical))).toBe(
    '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7'
  )
})

test('services other than S3 sign the sent path encoded once more', () => {
  const request = { ...s3Request('GET', '/2017-08-29/tags/arn%3Aaws', '', {}) }
  expect(canonicalRequest(request, 'mediaconvert')).toContain('/2017-08-29/tags/arn%253Aaws\n')
  expect(canonicalRequest(request, 's3')).toContain('/2017-08-29/tags/arn%3Aaws\n')
})

// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html, "Example"
test("the S3 API reference's example of signed chunks", () => {
  const seed = '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9'
  const signer = new ChunkSigner(signingKey(SECRET, SCOPE), TIME, SCOPE, seed)
  const hash = (length: number) => createHash('sha256').update('a'.repeat(length)).digest('hex')
  signer.verifyChunk(hash(65536), 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648')
  signer.verifyChunk(hash(1024), '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497')
  expect(() => signer.verifyChunk(hash(0), 'f'.repeat(64))).toThrow('does not match the signature you provided')
  signer.verifyChunk(hash(0), 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9')
})
