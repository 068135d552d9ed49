/**
 * What GitHub's runner would show of a step's output: workflow commands carried out, debug lines left out, masked values as `***`
 * (GitHub Docs, "Workflow commands for GitHub Actions").
 */
export function shownLog(stdout: string): { readonly lines: readonly string[]; readonly masked: number } {
  const secrets: string[] = []
  const shown: string[] = []
  for (const line of stdout.split(/\r?\n/)) {
    const [, command, text = ''] = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? []
    const message = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
    if (command === 'add-mask') secrets.push(message)
    else if (command === undefined) shown.push(line)
    else if (['error', 'warning', 'notice'].includes(command)) shown.push(`${command}: ${message}`)
  }
  const mask = (line: string): string => secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), line)
  return { lines: shown.filter((line) => line !== '').map(mask), masked: secrets.length }
}
