import { decryptIndependently } from '../__tests__/support/decrypt-independently.ts'
import type { Evidence, JudgedFile, SeenObject } from './evidence.ts'
import { validManifest } from './judge-manifests.ts'

/** Every object decrypts to its file, by implementations that are not ours; every file without an object is named as failed. */
export async function judgeObjects(evidence: Evidence): Promise<string[]> {
  const files = new Map(evidence.files.map((file) => [file.s3Uri, file]))
  const objects = new Set(evidence.objects.map(({ s3Uri }) => s3Uri))
  const vectors = new Map<string, string>()
  const violations: string[] = []
  for (const object of evidence.objects) violations.push(...(await judgeObject(object, files, vectors, evidence)))
  const missing = evidence.files.filter(({ s3Uri }) => !objects.has(s3Uri))
  return [...violations, ...missing.flatMap((file) => judgeMissing(file, evidence))]
}

async function judgeObject(
  object: SeenObject,
  files: ReadonlyMap<string, JudgedFile>,
  vectors: Map<string, string>,
  evidence: Evidence
): Promise<string[]> {
  const { s3Uri, metadata } = object
  const file = files.get(s3Uri)
  if (file === undefined) return [`${s3Uri}: an object that is of no file`]
  const { 'cse-mode': mode = '', 'cse-iv': iv = '', 'cse-encrypted-data-key': encryptedDataKey = '' } = metadata
  const content = file.content()
  try {
    const key = await evidence.unwrap(encryptedDataKey)
    const vector = `${Buffer.from(key).toString('hex')} ${iv}`
    const other = vectors.get(vector)
    vectors.set(vector, s3Uri)
    const decrypted = decryptIndependently({ mode, key, iv: Buffer.from(iv, 'base64'), bytes: await object.bytes() })
    return [
      ...(decrypted.equals(content) ? [] : [`${s3Uri}: decrypts to other bytes than its file's`]),
      ...(metadata['cse-plaintext-length'] === String(content.length) ? [] : [`${s3Uri}: names a wrong length`]),
      ...(other === undefined ? [] : [`${s3Uri}: has data key and initialization vector of ${other}`])
    ]
  } catch (error) {
    return [`${s3Uri}: does not decrypt: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** Lost, unless the run that had the last word on the file says in its manifest and its errors that it failed. */
function judgeMissing({ path, s3Uri }: JudgedFile, { runs }: Evidence): string[] {
  const last = runs.at(-1)
  const entry = last && validManifest(last)?.files.find((one) => one.path === path)
  if (entry?.status !== 'failed') return [`${s3Uri}: lost: there is no object, and the manifest does not say so`]
  const isTold = last?.errors.some((error) => error.startsWith(`${path}: `)) === true
  return isTold ? [] : [`${s3Uri}: failed without an error that names it`]
}
