import { messageOf } from '../../errors.ts'
import type { Destination } from '../../files/destination.ts'
import { removePartialFiles } from '../../files/partial-files.ts'
import { quote } from '../input-reader.ts'
import { shorten } from '../job-lines.ts'
import type { Reporter } from '../reporter.ts'
import { count } from '../units.ts'
import type { FoundObjects } from './find-objects.ts'
import type { DecryptWorld } from './world.ts'

/** Under which the post step is told where a killed step has left files that are not whole, and how they are called. */
export const PARTIAL_FILES_STATE = 'partial-files'

const SHOWN = 5

/** Tells the post step of the files that are about to be made, and the user of those that earlier runs have left. */
export async function rememberPartialFiles(
  directory: Destination,
  runToken: string,
  { objects }: FoundObjects,
  { reporter, saveState }: Pick<DecryptWorld, 'reporter' | 'saveState'>
): Promise<void> {
  const left = await directory.partialFiles(objects.map(({ name }) => name))
  if (left.length > 0) {
    const message =
      `${count(left.length, 'file')} of runs that were killed ${left.length === 1 ? 'is' : 'are'} left, with plaintext that was never checked: ` +
      `${shorten(left.map(quote), SHOWN)}. Delete what no other step is writing at the moment.`
    reporter.warning({ title: 'Left behind', message })
  }
  saveState(PARTIAL_FILES_STATE, JSON.stringify({ directory: directory.path, runToken }))
}

/** To be called when there are none any more, so that the post step need not look for them. */
export function forgetPartialFiles({ saveState }: Pick<DecryptWorld, 'saveState'>): void {
  saveState(PARTIAL_FILES_STATE, '')
}

/**
 * In the post step: removes what a killed step has left.
 *
 * @param state as the step has saved it; '' where there is nothing to do
 * @returns how many files could not be removed; each is told
 */
export async function removeLeftFiles(state: string, reporter: Reporter): Promise<number> {
  if (state === '') return 0
  const { directory, runToken } = JSON.parse(state) as { readonly directory: string; readonly runToken: string }
  const { removed, failures } = await removePartialFiles(directory, runToken)
  for (const path of removed) reporter.info(`Removed ${path}, which the step had not finished`)
  for (const [path, error] of failures) {
    const message = `${path} was not finished, and cannot be removed: ${messageOf(error)}. It holds plaintext that was never checked: delete it.`
    reporter.error({ title: 'Clean-up', message })
  }
  return failures.size
}
