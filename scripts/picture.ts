/**
 * A picture of a Markdown file as GitHub shows it, such as a step's job summary: `npm run picture -- summary.md summary.png`.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startBrowser } from '../__tests__/support/browser.ts'
import { showOnGitHub } from '../__tests__/support/github-page.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dark: { type: 'boolean', default: false }, width: { type: 'string', default: '980' } }
})
const [source, picture] = positionals
if (source === undefined || picture === undefined) {
  console.error('usage: npm run picture -- MARKDOWN PNG [--dark] [--width PIXELS]')
  process.exit(2)
}

const browser = await startBrowser()
try {
  const look = { dark: values.dark, width: Number(values.width) }
  const page = await showOnGitHub(browser, readFileSync(source, 'utf8'), look)
  await page.locator('main').screenshot({ path: picture })
} finally {
  await browser.close()
}
