import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { InputDefaults } from '../../src/workflow/inputs.ts'
import { workflowReporter as reporter } from '../../src/workflow/reporter.ts'
import { readRewrapInputs } from '../../src/workflow/rewrap/inputs.ts'
import { conclude } from '../../src/workflow/rewrap/report.ts'
import { codeBlocks, readPage } from '../support/pages.ts'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
}

const PAGES = ['docs/rewrap.md', 'docs/elastic-transcoder.md']
const action = parse(readFileSync('rewrap/action.yml', 'utf8')) as ActionFile
const defaults: InputDefaults = { region: 'eu-west-1', workspace: '/workspace' }

describe('inputs', () => {
  test('the code reads those of rewrap/action.yml, and no others', () => {
    const read = new Set<string>()
    readRewrapInputs((name) => {
      read.add(name)
      return ''
    }, defaults)
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test("rewrap/action.yml's defaults are what the code takes where there is no value", () => {
    const withDefaults = readRewrapInputs((name) => action.inputs[name]?.default ?? '', defaults)
    expect(withDefaults).toEqual(readRewrapInputs(() => '', defaults))
  })
})

describe('outputs', () => {
  test('the code sets those of rewrap/action.yml, and no others', async () => {
    const { inputs } = readRewrapInputs(() => '', defaults)
    const set = new Set<string>()
    const world = {
      reporter: { ...reporter, info: () => undefined },
      setOutput: (name: string) => set.add(name),
      writeSummary: () => Promise.resolve(),
      signal: new AbortController().signal,
      connect: () => Promise.reject(new Error('not needed'))
    }
    const found = { objects: [], warnings: [] }
    await conclude({ inputs, found, outcomes: [], manifests: { written: [], problems: [] }, world })
    expect([...set].sort()).toEqual(Object.keys(action.outputs).sort())
  })
})

test('the examples, also that of README, give inputs that there are, and that are taken', () => {
  const examples = [...PAGES, 'README.md'].flatMap((path) => codeBlocks(readPage(path), 'yaml'))
  const steps = examples.filter((text) => text.includes('/rewrap@')).flatMap((text) => parse(text) as object[])
  const own = steps.filter((step) => 'uses' in step && String(step.uses).includes('/rewrap@'))
  expect(own.length).toBeGreaterThan(3)
  for (const step of own) {
    const { with: inputs } = step as { with: Readonly<Record<string, string>> }
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
    const read = readRewrapInputs((name) => inputs[name] ?? '', defaults)
    expect(read.problems).toEqual([])
  }
})

test.each(PAGES)('the policies of %s are JSON, and name no action twice', (path) => {
  const policies = codeBlocks(readPage(path), 'json')
    .map((text) => JSON.parse(text) as { Statement?: { Action: string | string[]; Sid: string }[] })
    .filter(({ Statement }) => Statement)
  expect(policies).toHaveLength(1)
  for (const { Statement = [] } of policies) {
    const sids = Statement.map(({ Sid }) => Sid)
    expect(new Set(sids).size).toBe(sids.length)
  }
})
