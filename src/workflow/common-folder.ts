import { code } from './markdown.ts'

export interface CommonFolder {
  /** With its slash at the end, or '' where there is none. */
  readonly folder: string
  /** What an address is below it. */
  readonly name: (address: string) => string
}

/** The folder that all addresses (`s3://bucket/folder/name`) are below: beside a table it is told once. */
export function commonFolder(addresses: readonly string[]): CommonFolder {
  const [first = ''] = addresses
  let folder = parentOf(first)
  for (const address of addresses) while (!address.startsWith(folder)) folder = parentOf(folder.slice(0, -1))
  if (!/^s3:\/\/[^/]/.test(folder)) folder = ''
  return { folder, name: (address) => address.slice(folder.length) }
}

/** What is to be said above a table that names what is below the folder. */
export function below(things: string, folder: string): string {
  return folder === '' ? '' : `${things} are below ${code(folder)}.\n\n`
}

/** Objects whose addresses are a folder's and their file's path need no column in a table of files. */
export class ObjectColumn {
  readonly #folder: string | undefined

  constructor(files: readonly { readonly path: string; readonly s3Uri: string }[]) {
    const folders = new Set(files.map(({ s3Uri, path }) => (s3Uri.endsWith(path) ? s3Uri.slice(0, -path.length) : '')))
    const [folder] = folders
    this.#folder = folders.size === 1 && folder !== '' ? folder : undefined
  }

  /** To be said above the table. */
  get note(): string {
    return this.#folder === undefined ? '' : `The object of each file is ${code(this.#folder)} and its path.\n\n`
  }

  /** The column's cell, or its name or its line, where there has to be one. */
  cell(text: string): string {
    return this.#folder === undefined ? ` ${text} |` : ''
  }
}

/** The last part of an address. */
export function nameIn(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}

function parentOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1)
}
