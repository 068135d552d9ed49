import { InputError } from '../../errors.ts'
import { Destination } from '../../files/destination.ts'
import { newRunToken } from '../../files/partial-files.ts'
import { formatBytes } from '../units.ts'
import { decryptObjects } from './decrypt-objects.ts'
import { findObjects, type FoundObjects } from './find-objects.ts'
import type { DecryptInputs, readDecryptInputs } from './inputs.ts'
import { forgetPartialFiles, rememberPartialFiles } from './partial-files.ts'
import { announce, conclude } from './report.ts'
import type { DecryptWorld } from './world.ts'

/**
 * The whole action: inputs → objects → envelope → data key → plaintext → file → outputs, summary.
 *
 * @returns whether every object was decrypted and found right. One that fails does not keep the others from going on.
 * @throws InputError before anything is decrypted, with everything that is wrong
 */
export async function runDecrypt(
  { inputs, problems }: ReturnType<typeof readDecryptInputs>,
  world: DecryptWorld
): Promise<boolean> {
  if (problems.length > 0) throw new InputError(problems)
  const connections = await world.connect(inputs)
  const found = await findObjects(inputs, connections.source, world.signal)
  const directory = await openDestination(inputs, found)
  announce(found, inputs, world.reporter)
  const runToken = newRunToken()
  if (directory) await rememberPartialFiles(directory, runToken, found, world)
  const { objects } = found
  const decrypting = decryptObjects({ inputs, objects, directory, runToken, connections, world })
  const outcomes = await decrypting.finally(() => connections.threads.close())
  if (outcomes.every((outcome) => 'proof' in outcome)) forgetPartialFiles(world)
  return conclude({ inputs, found, outcomes, world })
}

async function openDestination(
  { destinationDirectory, verifyOnly }: DecryptInputs,
  { objects }: FoundObjects
): Promise<Destination | undefined> {
  if (verifyOnly || destinationDirectory === undefined) return undefined
  const directory = await Destination.open(destinationDirectory)
  const neededBytes = objects.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)
  const freeBytes = await directory.freeBytes()
  if (freeBytes === undefined || neededBytes <= freeBytes) return directory
  const message =
    `Input destination-directory: the disk of ${directory.path} has ${formatBytes(freeBytes)} left, ` +
    `and the files take ${formatBytes(neededBytes)}. Make room, take another folder, or fewer files at a time.`
  throw new InputError([{ title: 'Input destination-directory', message }])
}
