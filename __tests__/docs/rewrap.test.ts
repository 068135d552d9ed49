import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { InputDefaults } from '../../src/workflow/inputs.ts'
import { workflowReporter as reporter } from '../../src/workflow/reporter.ts'
import { readRewrapInputs } from '../../src/workflow/rewrap/inputs.ts'
import { conclude } from '../../src/workflow/rewrap/report.ts'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
}

const PAGES = ['docs/rewrap.md', 'docs/elastic-transcoder.md']
const page = readFileSync('docs/rewrap.md', 'utf8')
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

  test('the page has the table of rewrap/action.yml', () => {
    const rows = Object.entries(action.inputs).map(([name, { description, required, default: value }]) => {
      const shown = required ? 'required' : value === undefined ? '' : `\`${value}\``
      return [`\`${name}\``, shown, description]
    })
    expect(tableAfter('## Inputs')).toEqual([['input', 'default', 'what it is'], ...rows])
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

  test('the page has the table of rewrap/action.yml', () => {
    const rows = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
    expect(tableAfter('## Outputs')).toEqual([['output', 'what it is'], ...rows])
  })
})

test('the examples, also that of README, give inputs that there are, and that are taken', () => {
  const examples = [...PAGES, 'README.md'].flatMap((path) => blocks(readFileSync(path, 'utf8'), 'yaml'))
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
  const policies = blocks(readFileSync(path, 'utf8'), 'json')
    .map((text) => JSON.parse(text) as { Statement?: { Action: string | string[]; Sid: string }[] })
    .filter(({ Statement }) => Statement)
  expect(policies).toHaveLength(1)
  for (const { Statement = [] } of policies) {
    const sids = Statement.map(({ Sid }) => Sid)
    expect(new Set(sids).size).toBe(sids.length)
  }
})

test.each(PAGES)('the links of %s lead to files', (path) => {
  for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
    expect(() => readFileSync(join('docs', target))).not.toThrow()
  }
})

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block)
}

/** Cells of the first table after a heading, the line under its head left out. */
function tableAfter(heading: string): string[][] {
  const lines = page.slice(page.indexOf(`${heading}\n`)).split('\n')
  const start = lines.findIndex((line) => line.startsWith('|'))
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'))
  const rows = lines.slice(start, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  )
  return rows.filter((_, index) => index !== 1)
}
