import { parseArn } from '../aws/arn.ts'
import { InputError, messageOf, type Problem } from '../errors.ts'
import { ForeignObject, kind, LIST, OBJECT, TEXT } from './foreign-json.ts'
import { quote } from './input-reader.ts'
import { readManifestFile, REGION, type ManifestObject, type ManifestRemainder } from './manifest-object.ts'
import { readTextFile } from './read-text-file.ts'

/** What an earlier run's manifest says, checked. Members that this release does not know are left out. */
export interface ReadManifest {
  /** As it was given. */
  readonly path: string
  /** Region of S3 and MediaConvert. */
  readonly region: string
  /** Encrypted objects, with all that it takes to decrypt them: uploaded by that run, or skipped by it. */
  readonly objects: readonly ManifestObject[]
  /** The other files. */
  readonly remainder: readonly ManifestRemainder[]
  readonly jobs: readonly JobOfManifest[]
}

export interface JobOfManifest {
  /** Undefined where it was only rendered, or not submitted. */
  readonly id: string | undefined
  readonly status: string
  /** Addresses, in the order of the job's inputs. */
  readonly inputs: readonly string[]
}

/** A manifest has 1 KB or so for each file: this is for 200,000 of them, and well below what a string can hold. */
const MAXIMUM_BYTES = 256 * 2 ** 20

const TEXTS = kind<readonly string[]>('a list of texts', (value) => LIST.is(value) && value.every(TEXT.is))

/**
 * Reads a manifest (version 1, docs/manifest.schema.json) of an earlier run. It may come from another machine or an editor, so
 * nothing of it is taken on trust.
 *
 * @param path relative to the working directory
 * @throws InputError with what is wrong with it, naming the manifest and the entry
 */
export async function readManifest(path: string): Promise<ReadManifest> {
  return parseManifest(await readText(path), path)
}

/**
 * @param path what to call it
 * @throws InputError as `readManifest`
 */
export function parseManifest(text: string, path: string): ReadManifest {
  const problems: Problem[] = []
  const refuse = (what: string): void => {
    problems.push(problem(path, `${what}.`))
  }
  const head = openManifest(text, path, refuse)
  const region = head.required('region', REGION)
  const kmsKeyArn = keyArn(head.optional('kmsKeyArn', TEXT))
  const files = entries(head, 'files', refuse).flatMap(({ entry, refuseEntry }) => {
    return readManifestFile(entry, kmsKeyArn, refuseEntry) ?? []
  })
  const jobs = entries(head, 'jobs', refuse).flatMap(({ entry }) => readJob(entry) ?? [])
  for (const name of ['s3Uri', 'path'] as const) refuseRepeated(files, name, refuse)
  if (problems.length > 0 || region === undefined) throw new InputError(problems)
  return {
    path,
    region,
    objects: files.filter((file) => 'envelope' in file),
    remainder: files.flatMap((file) => ('envelope' in file ? [] : [file])),
    jobs
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readTextFile(path, MAXIMUM_BYTES)
  } catch (error) {
    const why = `cannot be read (${messageOf(error)}, looked in ${process.cwd()})`
    throw new InputError([problem(path, `${why}. Give the path of a manifest that the action has written.`)])
  }
}

function openManifest(text: string, path: string, refuse: (what: string) => void): ForeignObject {
  const fail = (what: string): InputError => new InputError([problem(path, what)])
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // What the parser says shows the text around the mistake, which may be anything.
    throw fail('is not JSON. Was it cut off, or is it another file?')
  }
  if (!OBJECT.is(value)) throw fail('is no manifest: it is not a JSON object.')
  const head = new ForeignObject(value, refuse)
  const version = head.raw('version')
  if (version === undefined) throw fail('is no manifest of this action: it has no version.')
  if (version !== 1) {
    throw fail(`has the version ${quote(JSON.stringify(version))}, and this release of the action reads version 1.`)
  }
  return head
}

/** An alias is no key: what it stands for may have changed since. */
function keyArn(text: string | undefined): string | undefined {
  const arn = text === undefined ? undefined : parseArn(text)
  return arn?.service === 'kms' && arn.resource.startsWith('key/') ? text : undefined
}

/** The objects of a list, each with a way to refuse what is wrong with it that says where it is. */
function entries(
  head: ForeignObject,
  name: string,
  refuse: (what: string) => void
): { readonly entry: ForeignObject; readonly refuseEntry: (what: string) => void }[] {
  return (head.required(name, LIST) ?? []).flatMap((value, index) => {
    if (!OBJECT.is(value)) {
      refuse(`${name}[${index}] is not an object`)
      return []
    }
    const path = (value as Readonly<Record<string, unknown>>)['path']
    const where = `${name}[${index}]${typeof path === 'string' ? ` (${quote(path)})` : ''}`
    const refuseEntry = (what: string): void => refuse(`${where}: ${what}`)
    return [{ entry: new ForeignObject(value, refuseEntry), refuseEntry }]
  })
}

function readJob(entry: ForeignObject): JobOfManifest | undefined {
  const id = entry.optional('id', TEXT)
  const status = entry.required('status', TEXT)
  const inputs = entry.required('inputs', TEXTS)
  return status === undefined || inputs === undefined ? undefined : { id, status, inputs }
}

function refuseRepeated(
  files: readonly (ManifestObject | ManifestRemainder)[],
  name: 's3Uri' | 'path',
  refuse: (what: string) => void
): void {
  const seen = new Set<string>()
  for (const { [name]: value } of files) {
    if (seen.has(value)) refuse(`the ${name} ${quote(value)} is there twice`)
    seen.add(value)
  }
}

function problem(path: string, what: string): Problem {
  return { title: 'Manifest', message: `Manifest ${quote(path)}: ${what}` }
}
