import { existsSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { linksIn, renderMarkdown, textsOf } from '../support/markdown.ts'
import { pagePaths, readPage } from '../support/pages.ts'

/** Where pages may send their readers, always over TLS. Whether the address still answers is not asked: tests use no network. */
const HOSTS = [
  'aws.amazon.com',
  'cryptography.io',
  'docs.aws.amazon.com',
  'docs.getmoto.org',
  'docs.github.com',
  'docs.localstack.cloud',
  'floci.io',
  'github.com',
  'semver.org',
  'www.conventionalcommits.org'
]

const paths = pagePaths()
const pages = new Map(paths.map((path) => [path, renderMarkdown(readPage(path))]))
const links = [...pages].flatMap(([path, html]) => linksIn(html).map((link) => [path, decodeURI(link)] as const))
const isExternal = (link: string): boolean => /^[a-z]+:/.test(link)

test('all pages are looked at', () => {
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/iam.md', 'local-aws/README.md']))
  expect(links.length).toBeGreaterThan(60)
})

describe('links between pages', () => {
  const inside = links.filter(([, link]) => !isExternal(link))

  test('lead to files that there are', () => {
    const broken = inside.filter(([path, link]) => !existsSync(targetOf(path, link)))
    expect(broken).toEqual([])
  })

  test('lead to headings that there are', () => {
    const broken = inside.filter(([path, link]) => {
      const [, anchor] = link.split('#')
      return anchor !== undefined && !anchorsIn(pages.get(targetOf(path, link)) ?? '').includes(anchor)
    })
    expect(broken).toEqual([])
  })

  test('stay in the repository, so that they hold wherever it is shown', () => {
    const outside = inside.filter(([path, link]) => targetOf(path, link).startsWith('..') || link.startsWith('/'))
    expect(outside).toEqual([])
  })

  test('every page of docs/ is in the list of README', () => {
    const listed = linksIn(pages.get('README.md') ?? '')
    expect(listed).toEqual(expect.arrayContaining(paths.filter((path) => path.startsWith('docs/'))))
  })
})

test('links to elsewhere go to known hosts, over TLS', () => {
  const outward = links.filter(([, link]) => isExternal(link))
  expect(outward.length).toBeGreaterThan(0)
  const strange = outward.filter(([, link]) => {
    const { protocol, hostname } = new URL(link)
    return protocol !== 'https:' || !HOSTS.includes(hostname)
  })
  expect(strange).toEqual([])
})

describe('anchors are those of GitHub', () => {
  test.each([
    ["## MediaConvert's role", 'mediaconverts-role'],
    ['## `wait` and cancel', 'wait-and-cancel'],
    ['# A, b: c (d)', 'a-b-c-d'],
    ['## The `s3://` address', 'the-s3-address']
  ])('%s', (heading, anchor) => {
    expect(anchorsIn(renderMarkdown(heading))).toEqual([anchor])
  })

  test('a heading that comes again gets a number', () => {
    expect(anchorsIn(renderMarkdown('## Inputs\n\n## Inputs\n'))).toEqual(['inputs', 'inputs-1'])
  })
})

/** The file that a page's link leads to; a folder's README where it leads to a folder. */
function targetOf(path: string, link: string): string {
  const [file = ''] = link.split('#')
  const target = file === '' ? path : posix.join(posix.dirname(path), file)
  return existsSync(target) && statSync(target).isDirectory() ? posix.join(target, 'README.md') : target
}

/** As GitHub makes them of a page's headings: small letters, punctuation left out, blanks as hyphens, a number behind those that were there. */
function anchorsIn(html: string): string[] {
  const headings = textsOf(html, 'h[1-6]')
  const seen = new Map<string, number>()
  return headings.map((heading) => {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(anchor) ?? 0
    seen.set(anchor, times + 1)
    return times === 0 ? anchor : `${anchor}-${times}`
  })
}
