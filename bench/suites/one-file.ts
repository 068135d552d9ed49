import { type Case, type Lab, type Sample } from '../lab.ts'

/** One big file: what Node can send, the least that encrypting it takes, the action in each mode, and the same with encryption off. */
export function oneFile(lab: Lab): Case[] {
  const { bytes } = lab.plan.oneFile
  const workspace = lab.workspaceWithFile(bytes)
  const raw = lab.workshop.child('raw')
  const floor = [process.execPath, lab.workshop.child('floor'), lab.near.url, String(bytes), `${workspace}/film.mov`]
  const identity = lab.workshop.before('identity-cipher')
  const upload = (mode: string, more: { bundles?: string; nodeOptions?: readonly string[] } = {}): Promise<Sample> =>
    lab.step({ workspace, inputs: { files: 'film.mov', mode }, ...more }, bytes)
  const { against } = lab
  return [
    { name: 'RAW', run: () => lab.program([process.execPath, raw, lab.near.url, String(bytes)], bytes) },
    { name: 'floor, one thread', run: () => lab.program([...floor, '1'], bytes) },
    { name: 'floor, two threads', run: () => lab.program([...floor, '2'], bytes) },
    ...lab.modes.map((mode) => ({ name: mode, run: () => upload(mode) })),
    ...lab.modes.map((mode) => ({ name: `${mode} off`, run: () => upload(mode, { nodeOptions: identity }) })),
    ...(against === undefined
      ? []
      : lab.modes.map((mode) => ({ name: `${mode} against`, run: () => upload(mode, { bundles: against }) })))
  ]
}
