import { newDataKey } from '../envelope/data-key.ts'
import { provenDataKey } from '../envelope/prove-data-key.ts'
import { InputError, type Problem } from '../errors.ts'
import { dataKeySupply, type DataKeySupply } from '../envelope/data-key-supply.ts'
import { maskingKeys } from './data-key-mask.ts'
import { encryptFiles } from './encrypt-files.ts'
import { findExistingObjects } from './existing-objects.ts'
import { findFiles } from './find-files.ts'
import type { Grant } from '../iam/grant-decrypt.ts'
import type { readInputs, Inputs } from './inputs.ts'
import { encryptedInput } from './make-job.ts'
import { findNamedObjects } from './named-objects.ts'
import { Outputs } from './outputs.ts'
import { grant } from './grant.ts'
import { announce, conclude } from './report-run.ts'
import { placesOf } from './places.ts'
import { makePlan, type Plan } from './plan.ts'
import { manifestSource, provenanceMetadata } from './provenance.ts'
import { collectingWarnings } from './reporter.ts'
import { runJobs } from './run-jobs.ts'
import { RunRecord } from './run-record.ts'
import { waitForJobsOf } from './run-wait.ts'
import { findStoredObjects } from './stored-objects.ts'
import type { Services, World } from './world.ts'

/**
 * The whole action: inputs → source files → plan → data key → encrypted object → CreateJob request → job → outputs, summary, manifest.
 *
 * @returns whether everything succeeded. What did is in the outputs and the manifest also where something else did not.
 * @throws InputError before anything is encrypted, with everything that is wrong
 */
export async function run({ inputs, problems }: ReturnType<typeof readInputs>, around: World): Promise<boolean> {
  const { reporter, warnings } = collectingWarnings(around.reporter)
  const world: World = { ...around, reporter }
  const found = await findFiles(inputs.files, inputs.baseDirectory)
  const named = await findNamedObjects(inputs.job === 'none' ? [] : inputs.encryptedObjects)
  const plan = await makePlan(inputs, found, named, provenanceMetadata(world.provenance), problems)
  announce(plan, inputs, world)
  if (plan.objects.length + plan.jobs.length === 0) return nothingToDo(plan, inputs, world, warnings)
  const services = await world.connect(inputs)
  if (inputs.preflight) await checkBeforehand(plan, services, world)
  const existing = await findExistingObjects(plan.objects, inputs, services.objects, world.signal)
  const stored = await findStoredObjects(plan.earlier, services.objects, world.signal)
  const record = await beginRecord(plan, inputs, world)
  const outputs = new Outputs(world.setOutput, world.reporter, record)
  const wait = waitForJobsOf(inputs, services, world, record)
  const jobs = runJobs({ inputs, plan, services, world, record, outputs, wait })
  const dataKeys = openDataKeys(inputs, services, world)
  let granted: readonly Grant[] = []
  try {
    const isAllThere = existing.size === plan.objects.length
    if (!isAllThere || stored.length > 0) granted = await grant({ inputs, plan, stored, services, dataKeys, world })
    for (const object of stored) jobs.available(object.s3Uri, await encryptedInput(object, inputs.region))
    await encryptFiles({ inputs, plan, existing, services, dataKeys, world, record, jobs })
  } finally {
    dataKeys.close()
    await services.threads.close()
  }
  await jobs.settled()
  const areJobsComplete = await wait.finish()
  return conclude({ inputs, plan, stored, record, outputs, world, warnings, areJobsComplete, granted })
}

/** An empty share. The steps that gather what all runners have made find the same files and outputs as of the others. */
async function nothingToDo(plan: Plan, inputs: Inputs, world: World, warnings: readonly Problem[]): Promise<boolean> {
  const record = await beginRecord(plan, inputs, world)
  const outputs = new Outputs(world.setOutput, world.reporter, record)
  return conclude({ inputs, plan, stored: [], record, outputs, world, warnings, areJobsComplete: true })
}

async function checkBeforehand({ target }: Plan, services: Services, { reporter }: World): Promise<void> {
  const { problems, warnings } = await services.preflight(target)
  if (problems.length > 0) throw new InputError(problems)
  for (const warning of warnings) reporter.warning(warning)
}

async function beginRecord(plan: Plan, inputs: Inputs, world: World): Promise<RunRecord> {
  const path = placesOf(inputs, world.temporaryDirectory).manifest
  const head = {
    version: 1,
    ...(inputs.kmsKeyArn !== undefined && { kmsKeyArn: inputs.kmsKeyArn }),
    ...(inputs.kmsKeyRegion !== undefined && { kmsKeyRegion: inputs.kmsKeyRegion }),
    region: inputs.region,
    createdAt: new Date().toISOString(),
    source: manifestSource(world.provenance)
  } as const
  const record = new RunRecord(path, head, { files: plan.objects.length, jobs: plan.jobs.length })
  await record.begin()
  return record
}

/** Every data key is masked, in the forms in which keys are written, before its first use. */
function openDataKeys(inputs: Inputs, { keys, proof }: Services, { reporter }: World): DataKeySupply {
  const { kmsKeyArn, dataKeyBits: bits, dataKeySource: source } = inputs
  const hide = maskingKeys(reporter)
  return dataKeySupply(inputs.dataKeyScope, async () => {
    if (!keys || kmsKeyArn === undefined) throw new Error('There is no KMS key to make data keys under')
    const key = await newDataKey(keys, { kmsKeyArn, bits, source }, hide)
    // Before anything is encrypted with it, so that a missing permission costs no upload.
    return proof ? provenDataKey(key, proof.keys, hide) : key
  })
}
