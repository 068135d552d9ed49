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

/** As entries of a job's `UserMetadata`. */
export function provenanceMetadata({ runUrl, ...rest }: Provenance): Record<string, string> {
  return onlySet({ ...rest, 'run-url': runUrl })
}

/** As the manifest's `source`. */
export function manifestSource({ repository, commit, runUrl }: Provenance): ManifestSource {
  return onlySet({ repository, commit, run: runUrl })
}

function onlySet(entries: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
