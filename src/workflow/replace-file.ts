import { open, rename, rm } from 'node:fs/promises'

/**
 * Puts the text in the file's place in one step: whoever reads the file, whenever the process or the machine dies, finds the old
 * text whole or the new one. For that the new one is written beside it and on disk before it takes the name.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
