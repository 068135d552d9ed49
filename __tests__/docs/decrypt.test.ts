import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { decryptPolicy } from '../../src/iam/decrypt-policy.ts'
import { readDecryptInputs } from '../../src/workflow/decrypt/inputs.ts'
import { conclude } from '../../src/workflow/decrypt/report.ts'
import type { InputDefaults } from '../../src/workflow/inputs.ts'
import { workflowReporter as reporter } from '../../src/workflow/reporter.ts'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
}

const page = readFileSync('docs/decrypt.md', 'utf8')
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

  test('the page has the table of decrypt/action.yml', () => {
    const rows = Object.entries(action.inputs).map(([name, { description, default: value }]) => {
      return [`\`${name}\``, value === undefined ? '' : `\`${value}\``, description]
    })
    expect(tableAfter('## Inputs')).toEqual([['input', 'default', 'what it is'], ...rows])
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
      signal: new AbortController().signal,
      connect: () => Promise.reject(new Error('not needed'))
    }
    await conclude({ inputs, found: { objects: [], warnings: [] }, outcomes: [], world })
    expect([...set].sort()).toEqual(Object.keys(action.outputs).sort())
  })

  test('the page has the table of decrypt/action.yml', () => {
    const rows = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
    expect(tableAfter('## Outputs')).toEqual([['output', 'what it is'], ...rows])
  })
})

test('the examples, also that of README, give inputs that there are', () => {
  const examples = [page, readFileSync('README.md', 'utf8')].flatMap((text) => blocks(text, 'yaml'))
  const steps = examples.filter((text) => text.includes('/decrypt@')).flatMap((text) => parse(text) as object[])
  expect(steps).toHaveLength(3)
  for (const step of steps) {
    const { with: inputs } = step as { with: Readonly<Record<string, string | boolean>> }
    const read = readDecryptInputs((name) => String(inputs[name] ?? ''), defaults)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
    expect(read.problems).toEqual([])
  }
})

test("the policy's first statement is that of MediaConvert's role, but for its name", () => {
  const [policy] = blocks(page, 'json').map((text) => JSON.parse(text) as { Statement: { Sid: string }[] })
  const [own] = decryptPolicy(['arn:aws:kms:eu-west-1:111122223333:key/KEY_ID']).Statement
  expect(policy?.Statement[0]).toEqual({ ...own, Sid: 'UnwrapDataKeys' })
})

test('its links lead to files', () => {
  for (const [, target = ''] of page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
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
