import { pathToFileURL } from 'node:url'
import type { SetCommitStatus } from '../workflow/commit-status.ts'
import type * as Octokit from './octokit.ts'

/**
 * Sets statuses on the commit that the workflow runs for, through GitHub's API: at GITHUB_API_URL, so also of an Enterprise Server, and
 * through the proxy that the environment names.
 *
 * @param clientPath of the bundle of octokit.ts
 */
export async function commitStatusSetter(token: string, clientPath: string): Promise<SetCommitStatus> {
  const { href } = pathToFileURL(clientPath)
  const { context, getOctokit } = (await import(/* webpackIgnore: true */ href)) as typeof Octokit
  const { repos } = getOctokit(token).rest
  // A pull request's GITHUB_SHA is a merge that GitHub made for the run, and on whose status nobody looks.
  const { head } = (context.payload.pull_request ?? {}) as { readonly head?: { readonly sha: string } }
  const commit = { ...context.repo, sha: head?.sha ?? context.sha }
  return async ({ state, description, context: name, targetUrl }, signal) => {
    await repos.createCommitStatus({
      ...commit,
      state,
      description,
      context: name,
      ...(targetUrl !== undefined && { target_url: targetUrl }),
      request: { signal }
    })
  }
}
