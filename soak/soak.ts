import { RunnerFolder } from '../__tests__/support/run-action.ts'
import { contentOf, planBatches, type Batch } from './batches.ts'
import { countRuns, noFigures, type Figures } from './figures.ts'
import { judgeBatch } from './judge-batch.ts'
import { seeJobs, seeObjects, seeOpenUploads } from './observe.ts'
import type { SoakOptions } from './options.ts'
import { runBatch } from './run-batch.ts'
import { Stage } from './stage.ts'

/**
 * Encrypts many files through the bundles while calls fail and runs are killed, and judges all that is left.
 *
 * @param progress is told of each batch, and of each violation as soon as it is found
 */
export async function soak(options: SoakOptions, progress: (line: string) => void): Promise<Figures> {
  const figures = noFigures()
  const stage = await Stage.open(options)
  const batches = planBatches(options)
  try {
    for (const batch of batches) {
      progress(describe(batch, batches.length))
      const known = figures.violations.length
      await soakBatch(stage, batch, figures)
      for (const violation of figures.violations.slice(known)) progress(`VIOLATION: ${violation}`)
    }
    await judgeWhole(stage, batches, figures)
  } finally {
    await stage.close()
  }
  figures.dataKeys = stage.keys.size
  const { struck, struckByOperation } = stage.weather
  figures.faults = Object.fromEntries([...struck].sort())
  figures.faultsByOperation = Object.fromEntries(
    [...struckByOperation].sort().map(([operation, counts]) => [operation, Object.fromEntries([...counts].sort())])
  )
  return figures
}

async function soakBatch(stage: Stage, batch: Batch, figures: Figures): Promise<void> {
  const folder = new RunnerFolder()
  try {
    for (const file of batch.files) folder.write(file.path, contentOf(stage.options.seed, batch.name, file))
    figures.files += batch.files.length
    figures.bytes += batch.files.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)
    const runs = await runBatch(stage, batch, folder)
    countRuns(figures, runs)
    await judgeBatch(stage, batch, runs, folder, figures)
  } finally {
    folder.remove()
  }
}

/** Nothing is anywhere that no batch has accounted for. */
async function judgeWhole(stage: Stage, batches: readonly Batch[], figures: Figures): Promise<void> {
  const [objects, uploads, jobs] = await Promise.all([
    seeObjects(stage, ''),
    seeOpenUploads(stage, ''),
    seeJobs(stage, '')
  ])
  const isKnown = (address: string): boolean => batches.some(({ name }) => address.includes(`/${name}/`))
  const strangers = [
    ...objects.map(({ s3Uri }) => s3Uri).filter((s3Uri) => !isKnown(s3Uri)),
    ...uploads,
    ...jobs.filter(({ inputs }) => !inputs.every(({ s3Uri }) => isKnown(s3Uri))).map(({ id }) => `job ${id}`)
  ]
  figures.violations.push(...strangers.map((stranger) => `${stranger}: of no batch`))
}

function describe({ name, files, inputs, kills }: Batch, total: number): string {
  const settings = Object.entries(inputs).map(([input, value]) => `${input} ${value}`)
  const signals = kills.map(({ signal }) => `, ${signal}`).join('')
  return `${name} of ${total}: ${files.length} files, ${settings.join(', ')}${signals}`
}
