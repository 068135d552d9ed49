import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checkRequest } from '../../src/mediaconvert/check-request.ts'
import { readJobRequest } from '../../src/mediaconvert/read-request.ts'
import { parseSettings } from '../../src/mediaconvert/settings-document.ts'
import { codeBlocks, readPage } from '../support/pages.ts'

const FILES = readdirSync('examples')
const SETTINGS = FILES.filter((name) => name.endsWith('.yaml'))

describe('the examples', () => {
  const page = readPage('examples/README.md')
  const workflows = FILES.filter((name) => name.endsWith('.yml'))

  test.each(workflows)(
    '%s says in its head when to take it and where its job settings are, and the page names it',
    (name) => {
      const head = /^(?:#.*\n)+/.exec(readFileSync(join('examples', name), 'utf8'))?.[0] ?? ''
      expect(head).toMatch(/^# Take this when /)
      if (name !== 'recover.yml') expect(head.replaceAll('\n# ', ' ')).toContain('Job settings: ')
      expect(page).toContain(`[${name}](${name})`)
    }
  )

  test.each(SETTINGS)('%s is taken as job settings', (name) => {
    const { request, problemAt } = readJobRequest(parseSettings(readFileSync(join('examples', name), 'utf8')))
    expect(checkRequest({ Role: 'arn:aws:iam::111122223333:role/m', ...request }, problemAt)).toEqual([])
  })

  test('README shows mediaconvert.yaml', () => {
    expect(codeBlocks(readPage('README.md'), 'yaml')).toContain(readFileSync('examples/mediaconvert.yaml', 'utf8'))
  })
})
