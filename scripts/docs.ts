/** `npm run docs`: puts the inputs and outputs of the action files into the pages that have tables of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { PAGES, withActionTables } from './action-tables.ts'

for (const path of PAGES) {
  const before = readFileSync(path, 'utf8')
  const page = withActionTables(before, (file) => readFileSync(file, 'utf8'))
  const after = await format(page, { ...(await resolveConfig(path)), filepath: path })
  if (after !== before) writeFileSync(path, after)
  console.log(`${path}: ${after === before ? 'is as the action files say' : 'written'}`)
}
