import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

/** Where Debian, Ubuntu, GitHub's runners, macOS and Windows have it. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/** The Chromium or Chrome of this machine, or the one that the environment names; undefined where there is none. */
export function findBrowser(): string | undefined {
  return [process.env['CHROMIUM'] ?? '', ...PLACES].find((path) => existsSync(path))
}

/** @throws Error where there is no browser */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chromium was found: install one, or set CHROMIUM to its path.')
  // The sandbox refuses to run as root, as CI's containers do; what is shown is our own.
  return chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-quic'] })
}

export interface Look {
  readonly dark?: boolean
  /** Of the window, in pixels. GitHub's column of summaries is about as wide on a large screen. */
  readonly width?: number
}

/** A page without a network: all that it shows has to be in it. */
export async function openPage(browser: Browser, { dark = false, width = 980 }: Look): Promise<Page> {
  return browser.newPage({
    offline: true,
    viewport: { width, height: 600 },
    colorScheme: dark ? 'dark' : 'light'
  })
}
