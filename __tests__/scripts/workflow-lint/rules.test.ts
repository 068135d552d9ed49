import { describe, expect, test } from '@jest/globals'
import { ruleProblems } from '../../../scripts/workflow-lint/rules.ts'

const COMMIT = '3d3c42e5aac5ba805825da76410c181273ba90b1'
const GOOD = `on: push
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${COMMIT} # v7.0.1
      - uses: github/codeql-action/init@${COMMIT} # v4.37.3
      - name: Own
        uses: OWNER/mediaconvert-client-side-encryption/decrypt@COMMIT # v0
      - uses: ./
      - run: echo "$SHA"
        env:
          SHA: \${{ github.sha }}
`

function problemsAfter(search: string | RegExp, replacement: string): string[] {
  const text = GOOD.replace(search, replacement)
  expect(text).not.toBe(GOOD)
  return ruleProblems(text).map(({ line, message }) => `${line}: ${message}`)
}

test('a good workflow has no problems', () => expect(ruleProblems(GOOD)).toEqual([]))

test.each(['', 'permissions: read-all\n', 'permissions:\n  contents: read\n'])('rights at the top: %j', (top) => {
  expect(problemsAfter('permissions: {}\n', top)).toEqual([
    '1: Give the workflow `permissions: {}`, and each job what it needs.'
  ])
})

test('rights of a job', () => {
  expect(problemsAfter(/ {4}permissions:\n.*\n/, '')).toEqual(['1: Give the job check `permissions` of its own.'])
  expect(problemsAfter(/permissions:\n.*\n/, 'permissions: write-all\n')).toHaveLength(1)
})

test('the end of a job', () => {
  expect(problemsAfter(/ {4}timeout.*\n/, '')).toEqual([
    "1: Give the job check `timeout-minutes`; GitHub's default is six hours."
  ])
})

describe('actions', () => {
  test.each([
    [`actions/checkout@${COMMIT} # v7.0.1`, 'actions/checkout@v7.0.1'],
    [`actions/checkout@${COMMIT} # v7.0.1`, `actions/checkout@${COMMIT}`],
    [`actions/checkout@${COMMIT} # v7.0.1`, `actions/checkout@${COMMIT} # v7`],
    [`actions/checkout@${COMMIT} # v7.0.1`, `actions/checkout@${COMMIT.slice(0, 7)} # v7.0.1`],
    ['decrypt@COMMIT # v0', 'decrypt@COMMIT'],
    ['decrypt@COMMIT # v0', 'encrypt@COMMIT # v0']
  ])('%s is not %s', (from, to) => {
    expect(problemsAfter(from, to)).toEqual([
      expect.stringMatching(/^\d+: Pin \S+ by commit, with its version behind it\.$/)
    ])
  })

  test('written in another way', () => {
    expect(problemsAfter('uses: ./', `uses: "actions/checkout@v7"  # v7`)).toEqual([
      '14: Write `uses: action@commit # version`.'
    ])
  })
})

test.each(['pull_request_target', '[push, pull_request_target]', '{ pull_request_target: { types: [opened] } }'])(
  'on: %s',
  (trigger) =>
    expect(problemsAfter('push', trigger)).toEqual([expect.stringContaining('`pull_request_target` runs with secrets')])
)

test('expressions in scripts', () => {
  expect(problemsAfter('echo "$SHA"', 'echo ${{ github.head_ref }}')).toEqual([
    '1: Hand ${{ github.head_ref }} to the script of the job check in `env`, not in its text.'
  ])
})
