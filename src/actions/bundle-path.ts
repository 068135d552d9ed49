import { dirname, join } from 'node:path'

/** Another bundle of this action: beside the one that runs, wherever the runner has put them. */
export function bundlePath(name: string): string {
  return join(dirname(process.argv[1] ?? ''), '..', name, 'index.js')
}
