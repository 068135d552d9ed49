/**
 * What one would write by hand: the SDK's own uploader, with its defaults, over a stream of ciphertext.
 *
 *     node lib-storage.mjs FILE BUCKET KEY
 */
import { createCipheriv, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'

const [file = '', Bucket = '', Key = ''] = process.argv.slice(2)
const Body = createReadStream(file).pipe(createCipheriv('aes-256-ctr', randomBytes(32), randomBytes(16)))
await new Upload({ client: new S3Client({}), params: { Bucket, Key, Body } }).done()
