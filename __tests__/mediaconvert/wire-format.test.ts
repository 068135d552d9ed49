import { readdirSync, readFileSync } from 'node:fs'
import { MediaConvert, type CreateJobCommandInput } from '@aws-sdk/client-mediaconvert'
import { expect, test } from '@jest/globals'
import { readJobRequest } from '../../src/mediaconvert/read-request.ts'
import { parseSettings } from '../../src/mediaconvert/settings-document.ts'

const fixtures = new URL('../fixtures/job-settings/', import.meta.url)

/** What the SDK would send for a request: it is stopped before anything leaves. */
async function bodyOf(request: CreateJobCommandInput): Promise<unknown> {
  let body = ''
  const client = new MediaConvert({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: {
      handle: (sent: { body: Uint8Array }) => {
        body = new TextDecoder().decode(sent.body)
        return Promise.reject(new Error('stopped'))
      }
    }
  })
  await expect(client.createJob(request)).rejects.toThrow('stopped')
  return JSON.parse(body)
}

/** The settings as they were, member names first letter lower: true of these fixtures, whose map keys are listed. */
function lowerMembers(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => lowerMembers(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [
    isMap ? key : key.slice(0, 1).toLowerCase() + key.slice(1),
    lowerMembers(item, /^(Tags|UserMetadata|AudioSelectors|AudioSelectorGroups|CaptionSelectors)$/i.test(key))
  ])
  return Object.fromEntries(entries) as unknown
}

test.each(readdirSync(fixtures))('the SDK sends all of %s', async (name) => {
  const { request } = readJobRequest(parseSettings(readFileSync(new URL(name, fixtures), 'utf8')))
  const sent = await bodyOf({ Role: undefined, Settings: undefined, ClientRequestToken: 'token', ...request })
  const wanted = { clientRequestToken: 'token', ...(lowerMembers(request) as object) }
  expect(sent).toEqual(wanted)
})
