import pLimit from 'p-limit'
import type { DataKeySupply } from '../envelope/data-key-supply.ts'
import { messageOf } from '../errors.ts'
import type { PlannedObject } from '../plan/objects.ts'
import type { ObjectDescription } from '../storage/object-store.ts'
import { formatS3Address } from '../storage/s3-address.ts'
import { Line, RUN_LIMITS } from '../storage/line.ts'
import { ObjectExistsError } from '../storage/own-object.ts'
import { encryptFile, NotBegunError, type EncryptionServices } from './encrypt-file.ts'
import { manifestEntry, type EncryptedObject } from './encrypted-object.ts'
import { whyItEnded } from './failure.ts'
import type { Inputs } from './inputs.ts'
import type { JobDispatcher } from './job-dispatcher.ts'
import { encryptedInput } from './make-job.ts'
import type { Plan } from './plan.ts'
import { Progress } from './progress.ts'
import type { RunRecord } from './run-record.ts'
import { skippedEntry } from './skipped-file.ts'
import { formatBytes, formatRate, formatSeconds } from './units.ts'
import type { Services, World } from './world.ts'

interface EncryptionRun {
  readonly inputs: Inputs
  readonly plan: Plan
  readonly existing: ReadonlyMap<string, ObjectDescription>
  readonly services: Services
  readonly dataKeys: DataKeySupply
  readonly world: World
  readonly record: RunRecord
  readonly jobs: JobDispatcher
}

const FILES_AT_ONCE = 64

/** With more files than this, a line for each would bury everything else; then the progress says how far it is. */
const FILES_WITH_A_LINE = 100

/** Encrypts and uploads all files of the plan, several at a time. One that fails does not keep the others from going on. */
export async function encryptFiles(run: EncryptionRun): Promise<void> {
  const { plan, inputs, existing, world } = run
  const fresh = plan.objects.filter(({ source }) => !existing.has(source.path))
  const progress = new Progress(
    fresh.reduce((sum, { source }) => sum + source.lengthBytes, 0),
    inputs.verify ? 'encrypted, uploaded and verified' : 'encrypted and uploaded',
    (line) => world.reporter.info(line)
  )
  const services = encryptionServices(run, progress)
  const limit = pLimit(inputs.concurrency ?? FILES_AT_ONCE)
  try {
    const encrypt = (planned: PlannedObject): Promise<EncryptedObject> =>
      limit(() => encryptFile(planned, inputs, services))
    await Promise.all(plan.objects.map((planned, index) => encryptOne(planned, index, run, encrypt)))
  } finally {
    progress.stop()
  }
}

function encryptionServices({ services, dataKeys, world }: EncryptionRun, progress: Progress): EncryptionServices {
  const { objects, openContent, proof, journal } = services
  const transfer = {
    line: new Line(RUN_LIMITS),
    signal: world.signal,
    // A byte that goes up and comes back is half done when it is up.
    onBytes: (bytes: number) => progress.add(proof ? bytes / 2 : bytes),
    onRetry: (message: string) => world.reporter.debug(message)
  }
  return {
    dataKeys,
    objects,
    openContent,
    upload: { ...transfer, journal },
    readBack: proof && { ...proof, download: transfer }
  }
}

async function encryptOne(
  planned: PlannedObject,
  index: number,
  run: EncryptionRun,
  encrypt: (planned: PlannedObject) => Promise<EncryptedObject>
): Promise<void> {
  const { inputs, existing } = run
  const there = existing.get(planned.source.path)
  if (there) return skip(planned, index, run, there)
  try {
    await finish(await encrypt(planned), index, run)
  } catch (error) {
    if (error instanceof NotBegunError) return // so it is not in the manifest either
    if (error instanceof ObjectExistsError && inputs.ifExists === 'skip') return skip(planned, index, run)
    await fail(planned, index, run, error)
  }
}

/** Records the object, and lets its job begin. */
export async function finish(
  object: EncryptedObject,
  index: number,
  run: Pick<EncryptionRun, 'record' | 'jobs' | 'plan' | 'world' | 'inputs'>
): Promise<void> {
  const { record, jobs, plan, world, inputs } = run
  record.timings.set(object.path, object.timing)
  const submit = async (): Promise<void> => {
    if (plan.jobs.length > 0) jobs.available(object.path, await encryptedInput(object, inputs.region))
  }
  // The job does not wait for the manifest, which is written only so often.
  await Promise.all([record.file(index, manifestEntry(object), object.kmsKeyArn), submit()])
  if (plan.objects.length <= FILES_WITH_A_LINE) world.reporter.info(describeUpload(object, inputs))
}

function describeUpload({ path, s3Uri, envelope, timing }: EncryptedObject, { verify }: Inputs): string {
  const seconds = (timing.endedAt - timing.begunAt) / 1000
  const size = formatBytes(envelope.plaintextLength)
  const rate = formatRate(envelope.plaintextLength, seconds)
  return `Encrypted ${verify ? 'and verified ' : ''}${path} (${size}, ${envelope.mode}) to ${s3Uri} in ${formatSeconds(seconds)}, ${rate}`
}

async function skip(
  { source, address }: PlannedObject,
  index: number,
  { record, jobs, plan, world }: EncryptionRun,
  there?: ObjectDescription
): Promise<void> {
  const s3Uri = formatS3Address(address)
  await record.file(index, skippedEntry(source, s3Uri, there))
  if (plan.objects.length <= FILES_WITH_A_LINE) world.reporter.info(`Skipped ${source.path}: ${s3Uri} exists`)
  jobs.unavailable(source.path, 'skipped')
}

async function fail(
  { source, address }: PlannedObject,
  index: number,
  { record, jobs, world }: EncryptionRun,
  error: unknown
): Promise<void> {
  const s3Uri = formatS3Address(address)
  const message = messageOf(whyItEnded(error, world.signal))
  await record.file(index, {
    path: source.path,
    plaintextLength: source.lengthBytes,
    s3Uri,
    status: 'failed',
    error: message
  })
  world.reporter.error({ title: 'File not uploaded', message: `${source.path}: ${message}` })
  jobs.unavailable(source.path, 'failed')
}
