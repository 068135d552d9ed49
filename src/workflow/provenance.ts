import type { ManifestSource } from './manifest.ts'

/** Where a run comes from, of the variables that the runner sets. */
export interface Provenance {
  readonly repository?: string | undefined
  readonly commit?: string | undefined
  readonly ref?: string | undefined
  readonly runUrl?: string | undefined
  readonly workflow?: string | undefined
  readonly actor?: string | undefined
}

/** Reads them from the environment (GitHub Docs, "Default environment variables"). */
export function readProvenance(env: NodeJS.ProcessEnv): Provenance {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  return {
    repository,
    commit: env['GITHUB_SHA'],
    ref: env['GITHUB_REF'],
    runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
    workflow: env['GITHUB_WORKFLOW'],
    actor: env['GITHUB_ACTOR']
  }
}

/** What AWS takes in tags, and MediaConvert in `UserMetadata` (User Guide, "AWS Elemental MediaConvert job tag restrictions"). */
const REFUSED_CHARACTERS = /[^\p{L}\p{N}\p{Z}_.:/=+\-@]/gu
const LONGEST_VALUE = 256

/**
 * As entries of a job's `UserMetadata`, what leads furthest first: there may not be room for all. A workflow may be called `CI (main)`;
 * that must not keep its jobs from being taken.
 */
export function provenanceMetadata({
  runUrl,
  commit,
  ref,
  repository,
  workflow,
  actor
}: Provenance): Record<string, string> {
  const entries = Object.entries(onlySet({ 'run-url': runUrl, commit, ref, repository, workflow, actor }))
  return Object.fromEntries(entries.map(([name, value]) => [name, asMetadata(value)]))
}

function asMetadata(value: string): string {
  return Array.from(value.replace(REFUSED_CHARACTERS, '_')).slice(0, LONGEST_VALUE).join('')
}

/** As the manifest's `source`. */
export function manifestSource({ repository, commit, runUrl }: Provenance): ManifestSource {
  return onlySet({ repository, commit, run: runUrl })
}

function onlySet(entries: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
