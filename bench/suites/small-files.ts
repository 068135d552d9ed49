import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case, Lab } from '../lab.ts'

const FILE_BYTES = 64 * 1024

/** Many small files, each with a data key of its own: with a far end that answers at once, and with one that is far away. */
export function smallFiles(lab: Lab): Case[] {
  const { files } = lab.plan.smallFiles
  const workspace = lab.workshop.directory('small')
  for (let number = 1; number <= files; number++) {
    writeFileSync(join(workspace, `clip-${number}.mov`), randomBytes(FILE_BYTES))
  }
  const bytes = files * FILE_BYTES
  const step = { workspace, inputs: { files: '*.mov' } }
  const sdkAlone = lab.workshop.child('sdk-alone')
  const { against } = lab
  return [
    { name: 'near', run: () => lab.step(step, bytes) },
    {
      name: 'SDK alone',
      run: () => lab.program([process.execPath, sdkAlone, String(files), String(FILE_BYTES)], bytes)
    },
    { name: 'remote', run: () => lab.step(step, bytes, lab.remote) },
    ...(against === undefined
      ? []
      : [{ name: 'near against', run: () => lab.step({ ...step, bundles: against }, bytes) }])
  ]
}
