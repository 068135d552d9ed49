/**
 * Runs one of the actions' entries, which begin when they are imported, as the runner does: in the workspace. `local-action` stays where it was
 * started, looks at no exit code, and calls a `run` of the module that it imports.
 *
 * @throws Error when the entry ends with another code than 0
 */
export async function inWorkspace(begin: () => Promise<unknown>): Promise<void> {
  process.chdir(process.env['GITHUB_WORKSPACE'] ?? '.')
  await begin()
  if (process.exitCode !== undefined && process.exitCode !== 0) {
    throw new Error(`The action ended with ${String(process.exitCode)}.`)
  }
}
