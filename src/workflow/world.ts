import type { KeyService } from '../envelope/data-key.ts'
import type { RolePolicies } from '../iam/role-policies.ts'
import type { KeyUnwrapper } from '../envelope/recover-data-key.ts'
import type { JobService } from '../mediaconvert/job-service.ts'
import type { ObjectSource } from '../storage/object-source.ts'
import type { KeyListing, ObjectStore } from '../storage/object-store.ts'
import type { UploadJournal } from '../storage/upload.ts'
import type { DecryptionOpener } from '../threads/decryption.ts'
import type { ContentOpener } from '../threads/encryption.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import type { Finding } from '../preflight/finding.ts'
import type { StatusReport } from './commit-status.ts'
import type { Inputs } from './inputs.ts'
import type { WaitServices } from './job-wait.ts'
import type { SetOutput } from './outputs.ts'
import type { JobTarget } from './plan.ts'
import type { Provenance } from './provenance.ts'
import type { Reporter } from './reporter.ts'

/** All of a run's surroundings, so that it can be called without a workflow, a process or AWS. */
export interface World {
  readonly reporter: Reporter
  readonly setOutput: SetOutput
  readonly writeSummary: (markdown: string) => Promise<void>
  readonly provenance: Provenance
  /** Tells the commit how the run is. */
  readonly status: StatusReport
  /** A folder of this run's own, made when it is first written to. */
  readonly temporaryDirectory: string
  /** Aborts when the workflow is cancelled; its reason says so. */
  readonly signal: AbortSignal
  /** Opens what the inputs need of AWS; called after everything that can be known without AWS is known to be right. */
  readonly connect: (inputs: Inputs) => Promise<Services>
}

/** What it takes to read back what was uploaded. */
export interface ProofServices {
  readonly source: ObjectSource
  readonly openDecryption: DecryptionOpener
  readonly keys: KeyUnwrapper
}

export interface Services {
  /** Only for a run that was given a KMS key. */
  readonly keys: KeyService | undefined
  readonly objects: ObjectStore & KeyListing
  /** Only for a run that submits. */
  readonly jobs: JobService | undefined
  /** Only for a run that waits for what it submits. */
  readonly wait: WaitServices | undefined
  /** Only for a run that grants. */
  readonly rolePolicies: RolePolicies | undefined
  /** Only for a run that verifies what it uploads. */
  readonly proof: ProofServices | undefined
  readonly journal: UploadJournal
  readonly openContent: ContentOpener
  readonly threads: Pick<ThreadPool, 'close'>
  /** Asks AWS what can be known before anything is encrypted. */
  readonly preflight: (target: JobTarget) => Promise<Required<Finding>>
}
