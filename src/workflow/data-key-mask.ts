import type { Reporter } from './reporter.ts'

/** What registers a plaintext data key as a mask, in the forms in which keys are written; to be called before its first use. */
export function maskingKeys(reporter: Reporter): (plaintext: Buffer) => void {
  return (plaintext) => {
    if (plaintext.length === 0) return
    reporter.hide(plaintext.toString('base64'))
    reporter.hide(plaintext.toString('hex'))
  }
}
