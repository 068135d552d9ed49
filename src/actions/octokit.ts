/** A bundle of its own, since GitHub's client brings an HTTP client of a megabyte that only a run with a token needs. */
export { context, getOctokit } from '@actions/github'
