import { expect, test } from '@jest/globals'
import { checkLabels } from '../../src/mediaconvert/check-labels.ts'
import { withoutPosition } from '../../src/mediaconvert/settings-path.ts'
import { manifestSource, provenanceMetadata, readProvenance } from '../../src/workflow/provenance.ts'

const ENV = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'studio/film',
  GITHUB_RUN_ID: '42',
  GITHUB_SHA: 'abc',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW: 'Transcode',
  GITHUB_ACTOR: 'editor'
}

test('where a run comes from, what leads furthest first', () => {
  expect(Object.entries(provenanceMetadata(readProvenance(ENV)))).toEqual([
    ['run-url', 'https://github.example/studio/film/actions/runs/42'],
    ['commit', 'abc'],
    ['ref', 'refs/heads/main'],
    ['repository', 'studio/film'],
    ['workflow', 'Transcode'],
    ['actor', 'editor']
  ])
  expect(manifestSource(readProvenance(ENV))).toEqual({
    repository: 'studio/film',
    commit: 'abc',
    run: 'https://github.example/studio/film/actions/runs/42'
  })
})

test('what the environment does not say is left out', () => {
  expect(provenanceMetadata(readProvenance({ GITHUB_SHA: 'abc', GITHUB_ACTOR: '' }))).toEqual({ commit: 'abc' })
  expect(manifestSource(readProvenance({}))).toEqual({})
})

test('whatever workflows, branches and actors are called, MediaConvert takes it', () => {
  const UserMetadata = provenanceMetadata({
    workflow: 'CI (main) & "more" 🎬',
    actor: 'dependabot[bot]',
    ref: `refs/heads/${'𝒜'.repeat(300)}`
  })
  expect(UserMetadata).toMatchObject({ workflow: 'CI _main_ _ _more_ _', actor: 'dependabot_bot_' })
  expect(UserMetadata['ref']?.isWellFormed()).toBe(true)
  expect(checkLabels({ UserMetadata }, withoutPosition)).toEqual([])
})
