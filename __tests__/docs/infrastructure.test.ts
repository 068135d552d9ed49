import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { loadTemplate, TEMPLATE } from '../support/cloudformation.ts'

const page = readFileSync('infrastructure/README.md', 'utf8')
const readme = readFileSync('README.md', 'utf8')
const template = loadTemplate()

function snake(name: string): string {
  return name
    .replace('GitHub', 'Github')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .toLowerCase()
}

test('the page has the table of the parameters, with the names that they have in Terraform', () => {
  const rows = [...page.matchAll(/^\| `(\w+)`<br>`(\w+)` +\| (.*?) +\| (.*?) +\|$/gm)].map(([, ...cells]) => cells)
  const expected = Object.entries(template.Parameters).map(([name, { Default, Description }]) => {
    const shown = Default === undefined ? 'required' : Default === '' ? '' : `\`${Default}\``
    return [name, snake(name), shown, Description]
  })
  expect(rows.map((cells) => cells.map((cell) => cell.trim()))).toEqual(expected)
})

describe('the commands', () => {
  test.each([
    ['infrastructure/README.md', page],
    ['README.md', readme]
  ])('of %s give parameters that there are, and the template', (_, text) => {
    const deploys = [...text.matchAll(/aws cloudformation deploy[\s\S]*?\n```/g)].map(([command]) => command)
    expect(deploys.length).toBeGreaterThan(0)
    for (const command of deploys) {
      const [, overrides = ''] = command.split('--parameter-overrides')
      const names = [...overrides.matchAll(/(?<=[\s"])([A-Z]\w+)=/g)].map(([, name]) => name)
      expect(Object.keys(template.Parameters)).toEqual(expect.arrayContaining(names))
      expect(names).toEqual(expect.arrayContaining(['GitHubOwner', 'GitHubRepository']))
      expect(command).toContain(`--template-file ${TEMPLATE}`)
      expect(command).toContain('--capabilities CAPABILITY_IAM')
    }
  })

  test('of Terraform give variables that there are', () => {
    const [, module = ''] = /```hcl\n([\s\S]*?)```/.exec(page) ?? []
    const given = [...module.matchAll(/^ {2}(\w+) += /gm)].map(([, name]) => name).filter((name) => name !== 'source')
    const variables = Object.keys(template.Parameters).map(snake)
    expect(variables).toEqual(expect.arrayContaining(given.filter((name) => name !== 'value')))
    expect(given).toContain('github_owner')
  })

  test('ask for outputs that there are', () => {
    const asked = [...page.matchAll(/OutputKey=='(\w+)'/g)].map(([, name]) => name)
    expect(asked).toEqual(['Steps', 'OutputDestination'])
    expect(Object.keys(template.Outputs)).toEqual(expect.arrayContaining([...asked, 'OidcProviderInUse']))
    expect(page).toContain('terraform output -raw steps')
  })
})

describe('the steps that the stack prints', () => {
  const { 'Fn::Sub': text } = template.Outputs['Steps']?.Value as { readonly 'Fn::Sub': string }
  const steps = parse(text.replaceAll('${', 'X{')) as readonly {
    uses: string
    with: Readonly<Record<string, string>>
  }[]

  test('use the same versions as README', () => {
    expect(steps).toHaveLength(2)
    for (const { uses } of steps) expect(readme).toContain(`uses: ${uses} #`)
  })

  test('give inputs that there are', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: object }
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(steps[1]?.with ?? {})))
    expect(Object.keys(steps[0]?.with ?? {})).toEqual(['role-to-assume', 'aws-region'])
  })
})
