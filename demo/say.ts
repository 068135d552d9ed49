import path from 'node:path'
import { styleText } from 'node:util'

let chapters = 0

export function say(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}

/** A numbered heading. */
export function chapter(title: string): void {
  say('', styleText('bold', `${++chapters}. ${title}`))
}

/** A name and what there is to say of it, in two columns. */
export function fact(name: string, value: string): void {
  say(`   ${styleText('dim', name.padEnd(13))} ${value}`)
}

/** What another program printed. */
export function quote(lines: readonly string[]): void {
  say(...lines.map((line) => `   ${styleText('dim', '|')} ${line}`))
}

/** The beginning of a file as a hex viewer has it. */
export function hex(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 16))
  const text = start.toString('latin1').replace(/[^\x20-\x7e]/g, '.')
  return `${start.toString('hex').replace(/..(?!$)/g, '$& ')}  ${text}`
}

/** A path as the user would type it. */
export function typed(file: string): string {
  const relative = path.relative('', file)
  return relative.startsWith('..') ? file : relative
}

export function byteCount(bytes: number): string {
  return `${bytes.toLocaleString('en-US')} bytes`
}
