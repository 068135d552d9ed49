import pLimit from 'p-limit'
import { messageOf } from '../../errors.ts'
import type { Destination } from '../../files/destination.ts'
import { collidingNames, wrongWithName } from '../../plan/local-names.ts'
import { Line, RUN_LIMITS } from '../../storage/line.ts'
import { formatS3Address } from '../../storage/s3-address.ts'
import { maskingKeys } from '../data-key-mask.ts'
import { Progress } from '../progress.ts'
import { whyItEnded } from '../failure.ts'
import { decryptObject, type DecryptedObject, type DecryptServices } from './decrypt-object.ts'
import type { FoundObject } from './find-objects.ts'
import type { DecryptInputs } from './inputs.ts'
import { describeDecrypted, FILES_WITH_A_LINE } from './report.ts'
import type { DecryptConnections, DecryptWorld } from './world.ts'

export interface FailedObject {
  readonly name: string
  readonly s3Uri: string
  readonly error: string
}

export type Outcome = DecryptedObject | FailedObject

interface DecryptRun {
  readonly inputs: DecryptInputs
  readonly objects: readonly FoundObject[]
  readonly directory: Destination | undefined
  readonly runToken: string
  readonly connections: DecryptConnections
  readonly world: DecryptWorld
}

/** Small objects are limited by the latency of KMS and S3: of those, many at a time. The line limits what big ones take. */
const FILES_AT_ONCE = 64

/** Decrypts all objects, several at a time. One that fails does not keep the others from going on; each has its outcome, in order. */
export async function decryptObjects(run: DecryptRun): Promise<readonly Outcome[]> {
  const { inputs, objects, world } = run
  const total = objects.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)
  const progress = new Progress(total, inputs.verifyOnly ? 'read and checked' : 'read and decrypted', (line) =>
    world.reporter.info(line)
  )
  const services = servicesOf(run, progress)
  const names = objects.map(({ name }) => name)
  const colliding = inputs.verifyOnly ? new Map<string, string>() : collidingNames(names, world.platform)
  const limit = pLimit(inputs.concurrency ?? FILES_AT_ONCE)
  try {
    return await Promise.all(
      objects.map((found) => limit(() => decryptOne(found, colliding.get(found.name), services, run)))
    )
  } finally {
    progress.stop()
  }
}

function servicesOf(
  { inputs, directory, runToken, connections, world }: DecryptRun,
  progress: Progress
): DecryptServices {
  return {
    ...connections,
    hide: maskingKeys(world.reporter),
    destination: directory && { directory, overwrite: inputs.overwrite },
    newFiles: { runToken, permissions: world.filePermissions },
    kmsKeyArn: inputs.kmsKeyArn,
    download: {
      line: new Line(RUN_LIMITS),
      signal: world.signal,
      onBytes: (bytes) => progress.add(bytes),
      onRetry: (message) => world.reporter.debug(message)
    }
  }
}

async function decryptOne(
  found: FoundObject,
  collision: string | undefined,
  services: DecryptServices,
  { inputs, objects, world }: DecryptRun
): Promise<Outcome> {
  const s3Uri = formatS3Address(found.address)
  try {
    world.signal.throwIfAborted()
    if (found.refusal !== undefined) throw new Error(`${s3Uri} ${found.refusal}.`)
    const wrong = inputs.verifyOnly ? undefined : (wrongWithName(found.name, world.platform) ?? collision)
    if (wrong !== undefined) {
      throw new Error(
        `its name ${wrong}. Given as source by itself, ${s3Uri} gets the last part of its key for a name.`
      )
    }
    const decrypted = await decryptObject(found, services)
    if (objects.length <= FILES_WITH_A_LINE) world.reporter.info(describeDecrypted(decrypted, inputs))
    return decrypted
  } catch (error) {
    const message = messageOf(whyItEnded(error, world.signal))
    if (!world.signal.aborted) {
      const title = inputs.verifyOnly ? 'Object not verified' : 'File not decrypted'
      world.reporter.error({ title, message: `${found.name}: ${message}` })
    }
    return { name: found.name, s3Uri, error: message }
  }
}
