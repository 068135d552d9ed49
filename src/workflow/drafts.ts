import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { messageOf } from '../errors.ts'
import { DRAFT_ENDING } from './replace-file.ts'
import type { Reporter } from './reporter.ts'

/** Under which the post step is told where a killed step may have left drafts of files, and how their names end. */
export const DRAFTS_STATE = 'drafts'

interface Drafts {
  readonly folders: readonly string[]
  readonly ending: string
}

/** @param folders in which this process may be writing when it is killed */
export function draftsIn(folders: readonly string[]): string {
  const distinct = [...new Set(folders.map((folder) => resolve(folder)))]
  return JSON.stringify({ folders: distinct, ending: DRAFT_ENDING } satisfies Drafts)
}

/**
 * In the post step: removes the drafts of a step that died before they took their files' names. Nothing else ends as they do, so also in
 * a folder of the user's none but the step's own are found.
 *
 * @param state as the step has saved it; '' where there is nothing to do
 */
export async function removeDrafts(state: string, reporter: Reporter): Promise<void> {
  if (state === '') return
  const { folders, ending } = JSON.parse(state) as Drafts
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => [])
    for (const name of names.filter((one) => one.endsWith(ending))) await remove(join(folder, name), reporter)
  }
}

async function remove(path: string, reporter: Reporter): Promise<void> {
  try {
    await rm(path)
    reporter.info(`Removed ${path}, which the step had not finished`)
  } catch (error) {
    const message = `${path} was not finished, and cannot be removed: ${messageOf(error)}. It says nothing that is secret; delete it.`
    reporter.warning({ title: 'Clean-up', message })
  }
}
