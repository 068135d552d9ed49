import { manifestProblems } from '../__tests__/support/manifest-schema.ts'
import type { Evidence, SeenManifest, SeenManifestFile, SeenObject, SeenRun } from './evidence.ts'

/** Every manifest is valid, and names what is finished: not more in any case, not less where the run was not killed. */
export function judgeManifests(evidence: Evidence): string[] {
  return evidence.runs.flatMap((run, index) =>
    judgeManifest(run, evidence).map((violation) => `run ${index + 1} (${run.ending}): ${violation}`)
  )
}

/** For judges of other things; that there is none, or that it is not valid, is told here. */
export function validManifest({ manifest }: SeenRun): SeenManifest | undefined {
  return manifest !== undefined && manifestProblems(manifest).length === 0 ? (manifest as SeenManifest) : undefined
}

function judgeManifest(run: SeenRun, evidence: Evidence): string[] {
  if (run.manifest === undefined) return run.ending === 'killed' ? [] : judgeAbsence(run)
  const manifest = validManifest(run)
  if (!manifest) return manifestProblems(run.manifest).map((problem) => `the manifest is not valid: ${problem}`)
  const objects = new Map(evidence.objects.map((object) => [object.s3Uri, object]))
  return [
    ...judgeCompleteness(manifest, run, evidence),
    ...manifest.files.flatMap((file) =>
      file.status === 'failed' ? [] : judgeClaim(file, objects.get(file.s3Uri)).map((what) => `${file.path}: ${what}`)
    ),
    ...judgeJobs(manifest, evidence)
  ]
}

/** Before the first manifest nothing has been done; a run that ends there has to say why. */
function judgeAbsence({ errors, exitCode }: SeenRun): string[] {
  return exitCode === 1 && errors.length > 0 ? [] : ['there is no manifest, and no error']
}

function judgeCompleteness({ files }: SeenManifest, { ending }: SeenRun, evidence: Evidence): string[] {
  const known = new Set(evidence.files.map(({ path }) => path))
  const named = files.map(({ path }) => path)
  const strangers = named.filter((path) => !known.has(path))
  const missing = ending === 'ended' ? [...known].filter((path) => !named.includes(path)) : []
  return [
    ...strangers.map((path) => `${path}: in the manifest, but not among the files`),
    ...missing.map((path) => `${path}: not in the manifest of a run that ended by itself`),
    ...(new Set(named).size === named.length ? [] : ['the manifest names a file twice'])
  ]
}

/** What the manifest says of an object, beside what S3 says of it. */
function judgeClaim(file: SeenManifestFile, object: SeenObject | undefined): string[] {
  if (object === undefined) return [`${file.status} according to the manifest, but there is no object`]
  const { metadata } = object
  const claims: readonly (readonly [name: string, claimed: unknown, actual: unknown])[] = [
    ['etag', file.etag, object.etag],
    ['checksum', file.checksum?.value, object.crc32],
    ['ciphertextLength', file.ciphertextLength, object.lengthBytes],
    ['plaintextLength', String(file.plaintextLength), metadata['cse-plaintext-length']],
    ['mode', file.mode, metadata['cse-mode']],
    ['initializationVector', file.initializationVector, metadata['cse-iv']],
    ['encryptedDataKey', file.encryptedDataKey, metadata['cse-encrypted-data-key']]
  ]
  // A file that was skipped since its object came in between has no envelope in the manifest.
  return claims
    .filter(([, claimed, actual]) => claimed !== actual && !(file.status === 'skipped' && claimed === undefined))
    .map(([name, claimed, actual]) => `${name} is ${String(claimed)} in the manifest and ${String(actual)} in S3`)
}

/** The jobs that it names exist and read what it says; a file's job is one that reads the file. */
function judgeJobs({ files, jobs }: SeenManifest, evidence: Evidence): string[] {
  const existing = new Map(evidence.jobs.map((job) => [job.id, job.inputs.map(({ s3Uri }) => s3Uri)]))
  const ofJobs = jobs.flatMap(({ id, inputs }) => {
    if (id === undefined) return []
    const actual = existing.get(id)
    if (actual === undefined) return [`job ${id}: in the manifest, but MediaConvert does not know it`]
    return actual.join() === inputs.join() ? [] : [`job ${id}: reads other objects than the manifest says`]
  })
  const ofFiles = files.flatMap(({ path, s3Uri, jobId }) =>
    jobId === undefined || existing.get(jobId)?.includes(s3Uri) ? [] : [`${path}: job ${jobId} does not read it`]
  )
  return [...ofJobs, ...ofFiles]
}
