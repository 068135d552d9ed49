import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

// Whether the icon and the colour are among GitHub's, the linter knows. These the marketplace refuses when a release is published.
test('action.yml has what the marketplace asks for', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as Readonly<Record<string, unknown>>
  expect(action).toMatchObject({ branding: { icon: 'lock', color: 'orange' } })
  expect(action['name']).toMatch(/^\S.*\S$/)
  expect(String(action['description']).length).toBeLessThan(125)
})
