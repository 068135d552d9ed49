import type { KeyUnwrapper } from '../../envelope/recover-data-key.ts'
import type { ObjectSource } from '../../storage/object-source.ts'
import type { DecryptionOpener } from '../../threads/decryption.ts'
import type { ThreadPool } from '../../threads/thread-pool.ts'
import type { SetOutput } from '../outputs.ts'
import type { Reporter } from '../reporter.ts'
import type { DecryptInputs } from './inputs.ts'

/** All of a decrypting run's surroundings, so that it can be called without a workflow, a process or AWS. */
export interface DecryptWorld {
  readonly reporter: Reporter
  readonly setOutput: SetOutput
  readonly writeSummary: (markdown: string) => Promise<void>
  readonly platform: NodeJS.Platform
  /** Permission bits that a new file of this user has, as the umask leaves them. */
  readonly filePermissions: number
  /** Keeps something for the post step. The last value of a name holds. */
  readonly saveState: (name: string, value: string) => void
  /** Aborts when the workflow is cancelled; its reason says so. */
  readonly signal: AbortSignal
  /** Opens what the inputs need of AWS; called when they are known to be right. */
  readonly connect: (inputs: DecryptInputs) => Promise<DecryptConnections>
}

export interface DecryptConnections {
  readonly source: ObjectSource
  readonly openDecryption: DecryptionOpener
  readonly threads: Pick<ThreadPool, 'close'>
  /** KMS of a Region, loaded and made when it is first asked for. */
  readonly keysIn: (region: string) => Promise<KeyUnwrapper>
}
