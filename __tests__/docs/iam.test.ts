import { expect, test } from '@jest/globals'
import { decryptPolicy } from '../../src/iam/decrypt-policy.ts'
import { codeBlocks, readPage } from '../support/pages.ts'

const documents = codeBlocks(readPage('docs/iam.md'), 'json').map(
  (text) => JSON.parse(text) as { Version?: string; Statement?: object[] }
)

test("the policies are whole, and the decrypt statement is the action's own", () => {
  const policies = documents.filter(({ Statement }) => Statement)
  expect(policies).toHaveLength(4)
  expect(policies.map(({ Version }) => Version)).toEqual(policies.map(() => '2012-10-17'))
  const [own] = decryptPolicy(['arn:aws:kms:eu-west-1:111122223333:key/KEY_ID']).Statement
  expect(policies.flatMap(({ Statement = [] }) => Statement)).toContainEqual(own)
})
