import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { decryptPolicy } from '../../src/iam/decrypt-policy.ts'
import { readDecryptInputs } from '../../src/workflow/decrypt/inputs.ts'
import { conclude } from '../../src/workflow/decrypt/report.ts'
import type { InputDefaults } from '../../src/workflow/inputs.ts'
import { workflowReporter as reporter } from '../../src/workflow/reporter.ts'
import { codeBlocks, readPage } from '../support/pages.ts'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
}

const page = readPage('docs/decrypt.md')
const action = parse(readFileSync('decrypt/action.yml', 'utf8')) as ActionFile
const defaults: InputDefaults = { region: 'eu-west-1', workspace: '/workspace' }

describe('inputs', () => {
  test('the code reads those of decrypt/action.yml, and no others', () => {
    const read = new Set<string>()
    readDecryptInputs((name) => {
      read.add(name)
      return ''
    }, defaults)
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test("decrypt/action.yml's defaults are what the code takes where there is no value", () => {
    const withDefaults = readDecryptInputs((name) => action.inputs[name]?.default ?? '', defaults)
    expect(withDefaults).toEqual(readDecryptInputs(() => '', defaults))
  })
})

describe('outputs', () => {
  test('the code sets those of decrypt/action.yml, and no others', async () => {
    const { inputs } = readDecryptInputs(() => '', defaults)
    const set = new Set<string>()
    const world = {
      reporter: { ...reporter, info: () => undefined },
      setOutput: (name: string) => set.add(name),
      writeSummary: () => Promise.resolve(),
      platform: process.platform,
      filePermissions: 0o644,
      saveState: () => undefined,
      signal: new AbortController().signal,
      connect: () => Promise.reject(new Error('not needed'))
    }
    await conclude({ inputs, found: { objects: [], warnings: [] }, outcomes: [], world })
    expect([...set].sort()).toEqual(Object.keys(action.outputs).sort())
  })
})

test('the examples, also that of README, give inputs that there are', () => {
  const examples = [page, readPage('README.md')].flatMap((text) => codeBlocks(text, 'yaml'))
  const steps = examples.filter((text) => text.includes('/decrypt@')).flatMap((text) => parse(text) as object[])
  expect(steps).toHaveLength(4)
  for (const step of steps) {
    const { with: inputs } = step as { with: Readonly<Record<string, string | boolean>> }
    const read = readDecryptInputs((name) => String(inputs[name] ?? ''), defaults)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
    expect(read.problems).toEqual([])
  }
})

test("the policy's first statement is that of MediaConvert's role, but for its name", () => {
  const [policy] = codeBlocks(page, 'json').map((text) => JSON.parse(text) as { Statement: { Sid: string }[] })
  const [own] = decryptPolicy(['arn:aws:kms:eu-west-1:111122223333:key/KEY_ID']).Statement
  expect(policy?.Statement[0]).toEqual({ ...own, Sid: 'UnwrapDataKeys' })
})
