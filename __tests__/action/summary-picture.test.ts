import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { findBrowser, startBrowser, type Look } from '../support/browser.ts'
import { showOnGitHub } from '../support/github-page.ts'
import { outputGroups } from '../support/output-groups.ts'
import { runWait, type StepResult } from '../support/run-action.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'

/** What there is to see of a summary. */
interface Seen {
  readonly text: string
  /** Of the rows that can be seen, the texts of the cells, by the heading that they are under. */
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>
  /** What the chart has: its rows' names, what is written in it, and how many bars of each look. */
  readonly rows: readonly string[]
  readonly words: readonly string[]
  readonly bars: Readonly<Record<string, number>>
  readonly links: readonly string[]
  readonly elements: readonly string[]
  /** What is wider than its place, or written over something else. */
  readonly misplaced: readonly string[]
}

/** Runs in the page. */
const LOOK = String.raw`(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)]
  const text = (element) => element.textContent.trim()
  const main = document.querySelector('main')
  const tables = {}
  for (const table of all('table').filter((one) => one.checkVisibility())) {
    let before = table.closest('details') ?? table
    while (before && !/^H[23]$/.test(before.tagName)) before = before.previousElementSibling
    tables[text(before)] = all('tbody tr', table).map((row) => all('td', row).map((cell) => cell.innerText.replaceAll('\u00a0', ' ').trim()))
  }
  const looks = { done: 'grey', active: 'pale', crit: 'red', milestone: 'moment' }
  const lookOf = (bar) => Object.entries(looks).find(([word]) => new RegExp('\\b' + word).test(bar.getAttribute('class')))?.[1] ?? 'solid'
  const bars = {}
  for (const bar of all('svg rect.task')) bars[lookOf(bar)] = (bars[lookOf(bar)] ?? 0) + 1
  const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
  const boxes = (selector) => all(selector).map((element) => ({ what: text(element), box: element.getBoundingClientRect() }))
  const names = boxes('svg .sectionTitle')
  const ticks = boxes('svg .grid .tick text')
  const tasks = boxes('svg rect.task')
  const covers = (ones, others) => ones.flatMap((a) => others.filter((b) => a !== b && overlap(a.box, b.box)).map((b) => a.what + ' over ' + b.what))
  const wide = [document.documentElement, ...all('main, table, pre, section, svg')].filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
  return {
    text: main.innerText,
    tables,
    rows: names.map(({ what }) => what),
    words: [...new Set(all('svg .taskText, svg .taskTextOutsideLeft, svg .taskTextOutsideRight').map(text))].filter((word) => word !== '\u200b'),
    bars,
    links: all('main a').map((link) => link.href),
    elements: [...new Set(all('main *').filter((one) => !one.closest('svg')).map((one) => one.tagName.toLowerCase()))].sort(),
    misplaced: [
      ...wide.map((one) => one.tagName + ' is too wide'),
      ...covers(names, tasks),
      ...covers(ticks, tasks),
      ...covers(ticks, ticks)
    ]
  }
})()`

const here = findBrowser() === undefined ? describe.skip : describe

here('the summary as GitHub shows it (skipped where there is no Chromium or Chrome)', () => {
  let aws: LocalAws
  let browser: Browser
  let scene: Scene
  beforeAll(async () => {
    ;[aws, browser] = await Promise.all([startLocalAws(), startBrowser()])
  })
  afterAll(() => Promise.all([aws.stop(), browser.close()]))
  afterEach(() => {
    aws.mediaconvert.failJobs()
    aws.mediaconvert.remark({})
    aws.mediaconvert.release()
    aws.faults.clear()
    scene.remove()
  })

  function run(files: readonly string[], inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    scene = new Scene(aws)
    for (const path of files) scene.write(path, path)
    const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
    const waiting = { wait: 'true', 'poll-interval-seconds': '1' }
    const job = { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings }
    return scene.run({ files: '**', ...job, ...waiting, ...inputs })
  }

  async function look(markdown: string, how: Look = {}): Promise<Seen> {
    const page: Page = await showOnGitHub(browser, markdown, how)
    const seen = await page.evaluate<Seen>(LOOK)
    await page.close()
    expect(seen.text).not.toMatch(/Unable to render|Syntax error|\[!|\*\*|&nbsp;|```/)
    expect(seen.misplaced).toEqual([])
    expect(seen.elements.filter((name) => ['img', 'script', 'iframe', 'form', 'style', 'b'].includes(name))).toEqual([])
    for (const link of seen.links) expect(link).toMatch(/^https:\/\/console\.aws\.amazon\.com\/mediaconvert\//)
    return seen
  }

  test('one file: its row, its job, its bars; the policy folded', async () => {
    aws.mediaconvert.completeJobs()
    const { summary, outputs } = await run(['film.mov'])
    const [id = ''] = JSON.parse(outputs['job-ids'] ?? '') as string[]
    for (const how of [{}, { dark: true }, { width: 600 }]) {
      const { tables, rows, text, words, bars, links } = await look(summary, how)
      expect(tables).toEqual({
        Files: [['film.mov', '8 bytes', 'AES_CTR', expect.stringMatching(/^\d+ bytes\/s$/), 'encrypted']],
        Jobs: [[id, 'COMPLETE', expect.stringMatching(/^\d+ s, queue \d+ s$/), 'film.mov']]
      })
      expect(text).toContain(`The object of each file is ${scene.s3Uri('')} and its path.`)
      expect(rows).toEqual(['film.mov'])
      expect(words.filter((word) => !['upload', 'queue', 'transcode'].includes(word))).toEqual([])
      expect(bars).toEqual({ grey: 1, pale: 1, solid: 1 })
      expect(links).toHaveLength(1)
      expect(text).toContain("Policy that MediaConvert's role needs")
      expect(text).not.toContain('kms:Decrypt')
    }
  })

  test('files and jobs that failed, what is still in progress, and warnings', async () => {
    aws.faults.add({
      operation: 'PutObject',
      key: '*b.mov',
      kind: 'error',
      status: 403,
      code: 'AccessDenied',
      times: 9
    })
    aws.mediaconvert.remark({ warnings: ['Audio is <out> of | sync.'] })
    aws.mediaconvert.failJobs(1010, 'No parser | found for [container]')
    const { summary } = await run(['a.mov', 'b.mov', 'c.mov'])
    const { tables, text, bars } = await look(summary)
    expect(tables['Files']?.map(([name, , , , state]) => `${name}: ${state}`)).toEqual([
      'a.mov: encrypted',
      expect.stringMatching(/^b\.mov: failed: .*s3:PutObject/s),
      'c.mov: encrypted'
    ])
    expect(tables['Jobs']?.map(([, status, , inputs]) => `${inputs}: ${status}`).sort()).toEqual([
      'a.mov: ERROR 1010',
      'b.mov: not submitted',
      'c.mov: ERROR 1010'
    ])
    expect(text).toMatch(
      /Caution\n+2 jobs: ERROR 1010: No parser \| found for \[container\]\nJob of b\.mov: not submitted: b\.mov could not/
    )
    expect(text).toMatch(/Warning\n+Job \S+ \([ac]\.mov\): Audio is <out> of \| sync\.\n/)
    expect(text).toContain('Red is what failed.')
    expect(bars['red']).toBe(2)
  })

  test('hostile names are names', async () => {
    const long = `${'l'.repeat(200)}.mov`
    const names = [
      'a|b<img src=x onerror=alert(1)>`*_[x](y)~#@team!.mov',
      'www.example.com &amp; $x$ :smile: <b>.mov',
      'end; section: done, crit.mov',
      long
    ]
    aws.mediaconvert.completeJobs()
    const { summary } = await run(names)
    const { tables, text, rows } = await look(summary)
    expect(tables['Files']?.map(([name]) => name)).toEqual(names.toSorted())
    expect(tables['Jobs']?.map(([, , , inputs]) => inputs)).toEqual(names.toSorted())
    expect(rows).toHaveLength(names.length)
    expect(text).toContain('4 files')
  })

  test('many: tables folded, a chart of some of them; and the wait action’s own', async () => {
    const files = Array.from({ length: 60 }, (_, index) => `season-1/episode-${index}.mov`)
    aws.mediaconvert.hold()
    const step = await run(files, { wait: 'false' })
    const own = await look(step.summary)
    expect(own.tables).toEqual({})
    expect(own.text).toMatch(/Files\n+.*\n+60 files\n+Jobs\n+.*\n+60 jobs\n+Timeline\n+The 40 of 60 files/)
    expect(own.rows).toHaveLength(40)
    for (const path of files) expect(step.summary).toContain(`<code>${path}</code>`)
    const ids = jsonOutput(step, 'job-ids') as string[]
    expect(own.links).toHaveLength(ids.length)

    aws.mediaconvert.completeJobs()
    aws.mediaconvert.release()
    await aws.mediaconvert.settled()
    const some = JSON.stringify([
      ...readManifest(step)
        .jobs.slice(0, 5)
        .map(({ id }) => id),
      '1700000000000-abcdef'
    ])
    const waited = await runWait(scene.folder, {
      env: aws.env,
      inputs: { 'job-ids': some, 'poll-interval-seconds': '1' }
    })
    const { tables, text, rows } = await look(waited.summary)
    expect(text).toContain('1 not found')
    expect(tables['Jobs']).toHaveLength(6)
    expect(rows).toHaveLength(5)
  })
})
