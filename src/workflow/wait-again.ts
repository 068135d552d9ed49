/** More IDs than this are better taken from an output or a manifest. */
const IDS_SHOWN = 20

/** How to wait for jobs that a step has left, in words that can be copied into a workflow. */
export function waitAgain(ids: readonly string[], region: string, manifest?: string): string {
  const list = `job-ids: '${JSON.stringify(ids)}'`
  const fromManifest = manifest === undefined ? undefined : `manifest: ${manifest}`
  const inputs = ids.length <= IDS_SHOWN ? [list, fromManifest] : [fromManifest ?? 'the same job-ids']
  const given = inputs.filter((text) => text !== undefined).join(', or ')
  return `To wait for them again, run the wait action (this action’s folder wait) with aws-region: ${region} and ${given}.`
}
