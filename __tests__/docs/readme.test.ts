import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { checkRequest } from '../../src/mediaconvert/check-request.ts'
import { readJobRequest } from '../../src/mediaconvert/read-request.ts'
import { parseSettings } from '../../src/mediaconvert/settings-document.ts'
import { readInputs, type InputDefaults } from '../../src/workflow/inputs.ts'
import { Outputs } from '../../src/workflow/outputs.ts'
import type { RunRecord } from '../../src/workflow/run-record.ts'
import { readWaitInputs } from '../../src/workflow/wait/inputs.ts'
import { workflowReporter } from '../../src/workflow/reporter.ts'
import { codeBlocks, readPage } from '../support/pages.ts'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly main: string; readonly post: string }
}

const readme = readPage('README.md')
const jobsPage = readPage('docs/jobs.md')
const workflowsPage = readPage('docs/workflows.md')
const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile
const waitAction = parse(readFileSync('wait/action.yml', 'utf8')) as ActionFile
const defaults: InputDefaults = { region: 'eu-west-1', workspace: '/workspace' }

describe('inputs', () => {
  test('the code reads those of action.yml, and no others', () => {
    const read = new Set<string>()
    readInputs((name) => {
      read.add(name)
      return ''
    }, defaults)
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test("action.yml's defaults are what the code takes where there is no value", () => {
    const withDefaults = readInputs((name) => action.inputs[name]?.default ?? '', defaults)
    expect(withDefaults).toEqual(readInputs(() => '', defaults))
  })
})

describe('wait/action.yml', () => {
  const defaultOf = (name: string): string => waitAction.inputs[name]?.default ?? ''

  test('the code reads its inputs, and no others, with its defaults', () => {
    const read = new Set<string>()
    const withoutValues = readWaitInputs((name) => {
      read.add(name)
      return ''
    }, defaults)
    expect([...read].sort()).toEqual(Object.keys(waitAction.inputs).sort())
    expect(readWaitInputs(defaultOf, defaults)).toEqual(withoutValues)
  })

  test('it runs bundles that there are', () => {
    const { main, post } = waitAction.runs
    for (const path of [main, post]) expect(() => readFileSync(join('wait', path))).not.toThrow()
  })
})

describe('outputs', () => {
  test('the code sets those of action.yml, and no others', () => {
    const set = new Set<string>()
    const record = { path: 'manifest.json', files: [], jobs: [] } as unknown as RunRecord
    const outputs = new Outputs((name) => set.add(name), workflowReporter, record)
    outputs.jobSubmitted()
    outputs.finish('policy.json')
    expect([...set].sort()).toEqual(Object.keys(action.outputs).sort())
  })
})

describe('the examples of README and of the pages that it is continued in', () => {
  const examples = [readme, jobsPage, workflowsPage].flatMap((page) => codeBlocks(page, 'yaml'))
  const workflows = examples.filter((text) => /^jobs:/m.test(text))

  test('the workflows give permissions first, and pin every action by commit and version', () => {
    expect(workflows.length).toBeGreaterThan(0)
    for (const workflow of workflows) {
      expect(workflow.indexOf('permissions:')).toBeLessThan(workflow.indexOf('jobs:'))
      const uses = workflow.match(/\buses: .*/g) ?? []
      expect(uses.length).toBeGreaterThan(2)
      for (const use of uses) expect(use).toMatch(/@([0-9a-f]{40}|COMMIT) # v\d+/)
    }
  })

  test('give no input that there is not, and use no output that there is not', () => {
    const uses = examples.flatMap((text) => stepsWithInputs(parse(text)))
    expect(uses.length).toBeGreaterThan(0)
    for (const [name, inputs] of uses) {
      const folder = /encryption\/(\w+)@/.exec(name)?.[1] ?? '.'
      const known = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile
      expect(Object.keys(known.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
    }
    const outputs = [...[readme, jobsPage, workflowsPage].join().matchAll(/steps\.encrypt\.outputs\.([a-z-]+)/g)].map(
      ([, name]) => name
    )
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs))
  })

  test('the job settings are taken', () => {
    const settings = examples.filter((text) => /^(Settings|OutputGroups|Inputs):/m.test(text))
    expect(settings.length).toBeGreaterThan(0)
    for (const text of settings) {
      const { request, problemAt } = readJobRequest(parseSettings(text))
      expect(checkRequest({ Role: 'arn:aws:iam::111122223333:role/m', ...request }, problemAt)).toEqual([])
    }
  })
})

/** `uses` and `with` of every step that uses one of these actions, wherever it is in the document. */
function stepsWithInputs(value: unknown): (readonly [uses: string, inputs: Readonly<Record<string, unknown>>])[] {
  if (typeof value !== 'object' || value === null) return []
  const { uses, with: inputs } = value as { uses?: unknown; with?: Readonly<Record<string, unknown>> }
  const isOurs = typeof uses === 'string' && uses.includes('mediaconvert-client-side-encryption')
  const own = isOurs && inputs ? [[uses, inputs] as const] : []
  return [...own, ...Object.values(value).flatMap(stepsWithInputs)]
}
