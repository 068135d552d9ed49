import { execFileSync } from 'node:child_process'

/** The words that `aws` gets when somebody pastes this command into a shell; whatever else it does is not done to AWS. */
export function wordsForAws(command: string): string[] {
  const script = `aws() { printf '%s\\0' "$@"; }; ${command}`
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
}
