/** As one word of a POSIX shell's command line, whatever is in it: people paste the commands that are offered to them. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
