import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A module as webpack's statistics have it. */
export interface BundledModule {
  /** Absolute path of its file; null where it has none of its own. */
  readonly nameForCondition?: string | null
  /** The modules that were joined into this one. */
  readonly modules?: readonly BundledModule[]
}

interface Package {
  readonly name: string
  readonly version: string
  readonly license: string
  /** From its own folder. */
  readonly texts: readonly string[]
}

/**
 * The licences of all packages that have code among the modules, with their texts, sorted by name. ncc's own list leaves out those whose
 * modules were joined.
 *
 * @throws if a package has no licence text, nor any other of its scope with the same licence
 */
export function licenses(modules: readonly BundledModule[]): string {
  const packages = [...new Set(modules.flatMap(foldersOf))].sort().map(readPackage)
  return packages
    .map((one) => [`${one.name} ${one.version}`, one.license, '', textOf(one, packages)].join('\n'))
    .join('\n\n')
}

/** AWS has left the file out of some of its packages. All of them are under the same terms. */
function textOf({ name, license, texts }: Package, packages: readonly Package[]): string {
  if (texts.length > 0) return texts.join('\n\n')
  const scope = name.split('/')[0]
  const likes = packages.filter((other) => other.name.startsWith(`${scope}/`) && other.license === license)
  const [text] = likes.flatMap((other) => other.texts)
  if (text === undefined)
    throw new Error(`${name} (${license}) has no licence text, and must not get into dist/ without.`)
  return text
}

function foldersOf({ nameForCondition, modules = [] }: BundledModule): string[] {
  const path = nameForCondition?.replaceAll('\\', '/') ?? ''
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []
  return [...(folder === undefined ? [] : [folder]), ...modules.flatMap(foldersOf)]
}

function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
  const files = readdirSync(folder).filter((file) =>
    /^(licen[cs]e|copying|notice)(-\w+)?(\.(md|markdown|txt))?$/i.test(file)
  )
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return { name, version, license, texts }
}
