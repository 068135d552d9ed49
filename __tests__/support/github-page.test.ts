import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { findBrowser, startBrowser } from './browser.ts'
import { showOnGitHub } from './github-page.ts'

const here = findBrowser() === undefined ? describe.skip : describe

here('what the browser shows (skipped where there is no Chromium or Chrome)', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  test('charts as Mermaid draws them, or what it says of them; alerts; and folded blocks folded', async () => {
    const chart = (task: string): string => ['```mermaid', 'gantt', 'dateFormat x', task, '```'].join('\n')
    const page = await showOnGitHub(
      browser,
      [
        chart('a :1000, 2000'),
        chart('no time'),
        '> [!WARNING]\n> - careful',
        '<details><summary>more</summary>\n\ninside\n\n</details>'
      ].join('\n\n')
    )
    expect(await page.locator('section svg rect.task').count()).toBe(1)
    expect(await page.locator('section').nth(1).innerText()).toMatch(/^Unable to render rich display: /)
    expect(await page.locator('.markdown-alert-warning li').innerText()).toBe('careful')
    expect(await page.getByText('more').isVisible()).toBe(true)
    expect(await page.getByText('inside').isVisible()).toBe(false)
    await page.close()
  })
})
