import { join, resolve } from 'node:path'
import type { Inputs } from './inputs.ts'

/** Where a run writes what is for later steps. Absolute, since those may work elsewhere. */
export function placesOf(
  { manifest, renderedJobsDirectory }: Pick<Inputs, 'manifest' | 'renderedJobsDirectory'>,
  temporaryDirectory: string
): { readonly manifest: string; readonly renderedJobs: string } {
  return {
    manifest: resolve(manifest ?? join(temporaryDirectory, 'manifest.json')),
    renderedJobs: resolve(renderedJobsDirectory ?? join(temporaryDirectory, 'rendered-jobs'))
  }
}
