import { parse } from 'yaml'

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs?: Readonly<Record<string, { description: string }>>
}

/** The pages that have such tables. */
export const PAGES = ['README.md', 'docs/decrypt.md', 'docs/rewrap.md']

/** Where a page has a table: `<!-- inputs of wait/action.yml -->`, the table, `<!-- end of table -->`. */
const PLACE = /(<!-- (inputs|outputs) of (\S+) -->\n)[\s\S]*?(<!-- end of table -->)/g

/**
 * A page with its tables of inputs and outputs as the action files have them. The columns are not aligned: prettier does that.
 *
 * @param read gives the text of an action file, by its path from the root
 */
export function withActionTables(page: string, read: (path: string) => string): string {
  return page.replaceAll(PLACE, (_, begin: string, what: string, path: string, end: string) => {
    const action = parse(read(path)) as ActionFile
    const lines = what === 'inputs' ? inputTable(action) : outputTable(action)
    return `${begin}\n${lines.join('\n')}\n\n${end}`
  })
}

function inputTable({ inputs = {} }: ActionFile): string[] {
  const rows = Object.entries(inputs).map(([name, { description, required, default: value }]) => {
    const shown = required ? 'required' : value === undefined ? '' : `\`${value}\``
    return [`\`${name}\``, shown, description]
  })
  return table(['input', 'default', 'what it is'], rows)
}

function outputTable({ outputs = {} }: ActionFile): string[] {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['output', 'what it is'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`
  return [head, head.map(() => '---'), ...rows].map(line)
}
