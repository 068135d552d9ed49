import type { KeyRewrapper } from '../../envelope/rewrap-data-key.ts'
import type { ObjectCopier } from '../../storage/object-copier.ts'
import type { UploadJournal } from '../../storage/upload.ts'
import type { DecryptConnections, DecryptWorld } from '../decrypt/world.ts'
import type { RewrapInputs } from './inputs.ts'

/** All of the surroundings of a run that wraps data keys anew, so that it can be called without a workflow, a process or AWS. */
export interface RewrapWorld extends Omit<DecryptWorld, 'connect' | 'platform' | 'filePermissions' | 'saveState'> {
  /** Opens what the inputs need of AWS; called when they are known to be right. */
  readonly connect: (inputs: RewrapInputs) => Promise<RewrapConnections>
}

export interface RewrapConnections extends Pick<DecryptConnections, 'source' | 'keysIn'> {
  /** KMS of the new key's Region. */
  readonly keys: KeyRewrapper
  readonly copier: ObjectCopier
  readonly journal: UploadJournal
}
