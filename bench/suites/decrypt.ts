import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sizeName, type Case, type Lab, type Sample } from '../lab.ts'
import type { ModeName } from '../options.ts'
import { writeManifest } from '../stored-object.ts'

/** The way back of one big file, beside the way there and what Node can take in: checked only, and written to a file. */
export function decrypt(lab: Lab): Case[] {
  const { bytes } = lab.plan.decrypt
  const workspace = lab.workspaceWithFile(bytes)
  const raw = lab.workshop.child('raw-down')
  const upload = (mode: string): Promise<Sample> => lab.step({ workspace, inputs: { files: 'film.mov', mode } }, bytes)
  return [
    { name: 'RAW down', run: () => lab.program([process.execPath, raw, lab.near.url, String(bytes)], bytes) },
    ...lab.modes.flatMap((mode) => [
      { name: `${mode} up`, run: () => upload(mode) },
      { name: `${mode} verified`, run: reading(lab, mode, bytes, 'nowhere') },
      { name: `${mode} to a file`, run: reading(lab, mode, bytes, 'to a file') }
    ])
  ]
}

/** Peak memory of the way back, by file size in each mode. The biggest is not written to the disk. */
export function decryptMemory(lab: Lab): Case[] {
  const { sizes } = lab.plan.decryptMemory
  const biggest = Math.max(...sizes)
  return sizes.flatMap((bytes) =>
    lab.modes.flatMap((mode) => [
      { name: `${mode} ${sizeName(bytes)} verified`, run: reading(lab, mode, bytes, 'nowhere') },
      ...(bytes === biggest && sizes.length > 2
        ? []
        : [{ name: `${mode} ${sizeName(bytes)} to a file`, run: reading(lab, mode, bytes, 'to a file') }])
    ])
  )
}

function reading(lab: Lab, mode: ModeName, bytes: number, where: 'nowhere' | 'to a file'): () => Promise<Sample> {
  const workspace = lab.workshop.directory('recovery')
  const manifest = join(workspace, `${mode}-${bytes}.json`)
  writeManifest(manifest, mode, bytes)
  const target = join(workspace, 'recovered')
  const how = where === 'nowhere' ? { 'verify-only': 'true' } : { 'destination-directory': target }
  return async () => {
    const sample = await lab.step({ action: 'decrypt', workspace, inputs: { manifest, ...how } }, bytes)
    rmSync(target, { recursive: true, force: true })
    return sample
  }
}
