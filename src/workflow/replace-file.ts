import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'

/**
 * How the names of drafts end: by chance, and the same for all of a process, so that its own can be told from all other files,
 * wherever the user has them written.
 */
export const DRAFT_ENDING = `.${randomBytes(8).toString('hex')}.tmp`

/**
 * Puts the text in the file's place in one step: whoever reads the file, whenever the process or the machine dies, finds the old
 * text whole or the new one. For that the new one is written beside it and on disk before it takes the name.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}${DRAFT_ENDING}`
  try {
    const file = await open(draft, 'w')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
