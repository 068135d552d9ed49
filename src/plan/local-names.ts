/** Microsoft, "Naming files, paths, and namespaces": device names, with any extension too. */
const WINDOWS_DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?$/i

/** The same page: what no name may hold. A colon is a drive's, or begins the name of an alternate stream. */
const WINDOWS_FORBIDDEN = /[<>:"|?*\\\p{Cc}]/u

/**
 * What forbids to write a file under this name below some folder, as a clause that follows the name; undefined where nothing does.
 *
 * @param name relative, with `/`, as object keys and manifests have it: from elsewhere, and maybe made to lead out of the folder
 */
export function wrongWithName(name: string, platform: NodeJS.Platform): string | undefined {
  const segments = name.split('/')
  if (name.includes('\0')) return 'holds a NUL character'
  if (segments.some((segment) => segment === '..' || segment === '.')) return 'has . or .. for a folder'
  if (segments.includes('')) return 'has a folder without a name'
  if (platform !== 'win32') return undefined
  if (segments.some((segment) => WINDOWS_FORBIDDEN.test(segment))) return 'holds characters that Windows does not allow'
  if (segments.some((segment) => WINDOWS_DEVICE.test(segment))) return 'is the name of a device on Windows'
  if (segments.some((segment) => /[. ]$/.test(segment))) return 'has a dot or a space at its end, which Windows drops'
  return undefined
}

/**
 * The names that get in each other's way: one that is there twice, or that is a folder of another.
 *
 * @returns what is wrong with them, by name, as clauses that follow the name
 */
export function collidingNames(names: readonly string[], platform: NodeJS.Platform): ReadonlyMap<string, string> {
  const fold = platform === 'win32' || platform === 'darwin' ? foldCase : (name: string) => name
  const holders = new Map<string, string[]>()
  for (const name of names) holders.set(fold(name), [...(holders.get(fold(name)) ?? []), name])
  const wrong = new Map<string, string>()
  for (const same of holders.values()) {
    if (same.length < 2) continue
    for (const name of same)
      wrong.set(name, `is the name of ${same.length} objects: take them one after the other, into different folders`)
  }
  for (const name of names) {
    for (const folder of foldersOf(fold(name))) {
      for (const file of holders.get(folder) ?? []) wrong.set(file, `is a file here and a folder in ${name}`)
    }
  }
  return wrong
}

/** As the usual file systems of Windows and macOS compare names. */
function foldCase(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** `a/b/c`: `a`, `a/b`. */
function foldersOf(name: string): string[] {
  const segments = name.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}
