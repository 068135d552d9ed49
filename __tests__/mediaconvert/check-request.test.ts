import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { checkRequest } from '../../src/mediaconvert/check-request.ts'
import { readJobRequest } from '../../src/mediaconvert/read-request.ts'
import { parseSettings } from '../../src/mediaconvert/settings-document.ts'

const role = 'arn:aws:iam::111122223333:role/MediaConvertRole'
const encryptedKey = Buffer.alloc(184, 1).toString('base64')
const iv = Buffer.alloc(16, 2).toString('base64')
const fixtures = new URL('../fixtures/job-settings/', import.meta.url)

/** Checks a valid request with some members changed, as if it had been read from settings. */
function check(changes: object): readonly string[] {
  const request = { Role: role, Settings: { OutputGroups: [{}] }, ...changes }
  const read = readJobRequest(parseSettings(JSON.stringify(request)))
  return checkRequest(read.request, read.problemAt).map(({ message }) => message.replace(/^job-settings \(.*?\): /, ''))
}

const checkInput = (input: object): readonly string[] => check({ Settings: { Inputs: [input], OutputGroups: [{}] } })

const checkDecryption = (changes: object): readonly string[] =>
  checkInput({
    FileInput: 's3://b/k',
    DecryptionSettings: {
      DecryptionMode: 'AES_CTR',
      EncryptedDecryptionKey: encryptedKey,
      InitializationVector: iv,
      ...changes
    }
  })

test.each([
  'console-export.json',
  'bare-settings.yaml',
  'get-job-answer.json',
  'template-only.yaml',
  'multi-input.yaml'
])('finds nothing wrong with %s', (name) => {
  const { request, problemAt } = readJobRequest(parseSettings(readFileSync(new URL(name, fixtures), 'utf8'), name))
  expect(checkRequest({ Role: role, ...request }, problemAt)).toEqual([])
})

test.each([
  role,
  'arn:aws:iam::111122223333:role/service-role/MediaConvert_Default_Role',
  'arn:aws-cn:iam::111122223333:role/r',
  'arn:aws-us-gov:iam::111122223333:role/a+b=c,d.e@f-g',
  'arn:aws-eusc:iam::111122223333:role/r'
])('takes the role %s', (Role) => {
  expect(check({ Role })).toEqual([])
})

test.each(['MediaConvertRole', 'arn:aws:iam::1111:role/r', 'arn:aws:iam::111122223333:user/u', `${role} `])(
  'refuses the role %j',
  (Role) => {
    expect(check({ Role })).toEqual([expect.stringContaining('is not the ARN of an IAM role')])
  }
)

test.each([undefined, ''])('a role that is %j has to be given in one of two places', (Role) => {
  expect(check({ Role })).toEqual([expect.stringMatching(/role-arn.*Role in job-settings/)])
})

test.each([
  [{ Priority: 51 }, 'Priority: expected a whole number from -50 to 50, got 51.'],
  [{ Priority: -51 }, 'Priority: expected a whole number from -50 to 50, got -51.'],
  [{ Priority: 1.5 }, 'Priority: expected a whole number from -50 to 50, got 1.5.'],
  [{ HopDestinations: [{ Priority: 60 }] }, 'HopDestinations[0].Priority: expected a whole number'],
  [
    { HopDestinations: [{}, { WaitMinutes: 0 }] },
    'HopDestinations[1].WaitMinutes: expected a whole number from 1 to 4320, got 0.'
  ],
  [{ StatusUpdateInterval: 'SECONDS_11' }, 'StatusUpdateInterval: expected one of SECONDS_10, '],
  [{ BillingTagsSource: 'NONE' }, 'BillingTagsSource: expected one of JOB, '],
  [{ SimulateReservedQueue: 'enabled' }, 'SimulateReservedQueue: expected one of DISABLED, ENABLED, got "enabled".'],
  [
    { AccelerationSettings: { Mode: 'FAST' } },
    'AccelerationSettings.Mode: expected one of DISABLED, ENABLED, PREFERRED, got "FAST".'
  ],
  [{ AccelerationSettings: {} }, 'AccelerationSettings: Mode is missing, which the API requires here.'],
  [{ JobEngineVersion: 'latest' }, 'JobEngineVersion: expected a date (YYYY-MM-DD), got "latest".'],
  [{ ClientRequestToken: 'x'.repeat(65) }, 'ClientRequestToken: expected 1 to 64 ASCII characters.'],
  [{ Settings: {} }, 'Settings.OutputGroups: no output groups'],
  [{ Settings: { OutputGroups: [] } }, 'Settings.OutputGroups: no output groups']
])('%j is refused', (changes, message) => {
  expect(check(changes)).toEqual([expect.stringContaining(message)])
})

test.each([
  { Priority: 50 },
  { Priority: -50 },
  { HopDestinations: [{ WaitMinutes: 4320, Priority: -50 }] },
  { JobTemplate: 't', Settings: {} },
  { JobTemplate: 't', Settings: { OutputGroups: [] } },
  { Settings: undefined },
  { ClientRequestToken: 'x'.repeat(64), JobEngineVersion: '2026-03-01' }
])('%j is taken', (changes) => {
  expect(check(changes)).toEqual([])
})

test.each([
  's3://b/k',
  's3://b/',
  's3://b/a b/ü.mov',
  'https://host/a.mov?x=1',
  'a/local/path.mov',
  '../planned/elsewhere.mov',
  ''
])('takes the input %j', (FileInput) => {
  expect(checkInput({ FileInput })).toEqual([])
})

test.each(['s3://bucket', 'S3://b/k', 'file:///a.mov', 'ftp://h/a.mov', 'https://host/a&'])(
  'refuses the input %j',
  (FileInput) => {
    expect(checkInput({ FileInput })).toEqual([expect.stringContaining('is no address that MediaConvert reads')])
  }
)

test('refuses an input whose address is too long', () => {
  expect(checkInput({ FileInput: `s3://b/${'k'.repeat(2041)}` })).toEqual([])
  expect(checkInput({ FileInput: `s3://b/${'k'.repeat(2042)}` })).toEqual([expect.stringContaining('2049 characters')])
})

test.each([
  {},
  { DecryptionMode: 'AES_CBC' },
  { DecryptionMode: 'AES_GCM', InitializationVector: 'AAECAwQFBgcICQoL' },
  ...[
    'eu-central-1',
    'us-gov-west-1',
    'cn-northwest-1',
    'us-iso-east-1',
    'us-isob-east-1',
    'eusc-de-east-1',
    'ap-southeast-12'
  ].map((KmsKeyRegion) => ({ KmsKeyRegion }))
])('takes decryption settings with %j', (changes) => {
  expect(checkDecryption(changes)).toEqual([])
})

test.each([
  [{ DecryptionMode: 'AES-CTR' }, 'DecryptionMode: expected one of AES_CBC, AES_CTR, AES_GCM, got "AES-CTR".'],
  [{ DecryptionMode: undefined }, 'DecryptionMode: missing'],
  [{ EncryptedDecryptionKey: undefined }, 'EncryptedDecryptionKey: missing'],
  [{ InitializationVector: undefined }, 'InitializationVector: missing'],
  [
    { EncryptedDecryptionKey: 'not base64, but long enough!' },
    'EncryptedDecryptionKey: expected 24 to 512 characters of base64'
  ],
  [{ EncryptedDecryptionKey: 'A'.repeat(516) }, 'EncryptedDecryptionKey: expected 24 to 512 characters of base64'],
  [{ EncryptedDecryptionKey: '' }, 'EncryptedDecryptionKey: expected 24 to 512 characters of base64'],
  [
    { InitializationVector: '000102030405060708090a0b0c0d0e0f' },
    'InitializationVector: expected the base64 form of 16 or 12 bytes'
  ],
  [{ InitializationVector: '' }, 'InitializationVector: expected the base64 form'],
  [
    { DecryptionMode: 'AES_CBC', InitializationVector: 'AAECAwQFBgcICQoL' },
    'InitializationVector: expected the base64 form of 16 bytes'
  ],
  [{ KmsKeyRegion: 'Frankfurt' }, 'KmsKeyRegion: "Frankfurt" is not a Region\'s name'],
  [{ KmsKeyRegion: 'eu-central-1a' }, 'KmsKeyRegion: "eu-central-1a" is not']
])('refuses decryption settings with %j', (changes, message) => {
  const found = checkDecryption(changes)
  expect(found).toEqual([expect.stringContaining(`Settings.Inputs[0].DecryptionSettings.${message}`)])
})

test.each([16, 24, 32])('a key of %d bytes looks like a plaintext data key, and is not shown', (length) => {
  const bytes = Buffer.alloc(length, 0x5a)
  for (const key of [bytes.toString('base64'), bytes.toString('base64').replace(/=+$/, ''), bytes.toString('hex')]) {
    const found = checkDecryption({ EncryptedDecryptionKey: key })
    expect(found).toEqual([expect.stringContaining('EncryptedDecryptionKey: this looks like a plaintext data key')])
    expect(found.join()).not.toContain(key.slice(0, 8))
  }
})

test.each([
  { CaptionSelectors: { 'Captions 1': { SourceSettings: { FileSourceSettings: { SourceFile: 'subs/a.srt' } } } } },
  { AudioSelectors: { one: { ExternalAudioFileInput: './a.wav' } } },
  { VideoOverlays: [{ Input: { FileInput: 'overlay.mov' } }] },
  { ImageInserter: { InsertableImages: [{ ImageInserterInput: 'logo.png' }] } },
  { DolbyVisionMetadataXml: 'meta.xml' }
])('a local path in %j cannot be an encrypted file', (input) => {
  const found = checkInput({ FileInput: 'a.mov', ...input })
  expect(found).toEqual([expect.stringContaining('MediaConvert decrypts only what Settings.Inputs[].FileInput names')])
})

test('outputs go to S3', () => {
  const group = { OutputGroupSettings: { FileGroupSettings: { Destination: 'out/' } } }
  expect(check({ Settings: { OutputGroups: [group] } })).toEqual([
    expect.stringContaining(
      'Settings.OutputGroups[0].OutputGroupSettings.FileGroupSettings.Destination: "out/": outputs go to S3 only'
    )
  ])
})

test('keys of maps that look like members mean nothing', () => {
  expect(check({ Tags: { FileInput: 'a', Destination: 'b' }, UserMetadata: { SourceFile: 'c' } })).toEqual([])
})

test('everything is told together, each at its line', () => {
  const text = 'Role: x\nPriority: 99\nSettings:\n  Inputs:\n    - FileInput: ftp://a\n'
  const { request, problemAt } = readJobRequest(parseSettings(text, 'job.yaml'))
  const problems = checkRequest(request, problemAt)
  expect(problems.map(({ file, line }) => [file, line])).toEqual([
    ['job.yaml', 1],
    ['job.yaml', 2],
    ['job.yaml', 3],
    ['job.yaml', 5]
  ])
})
