import { parseArgs } from 'node:util'

export const HELP = `Usage: npm run conformance -- [options]

Runs the bundles in dist/ against S3 servers that are not of this project, and compares with what S3 does. See conformance/README.md.

  --server NAME   ceph, swift, or local-aws to try the checks themselves; may be given several times (those that are installed
                  of the first two)
  --only TEXT     only the checks whose names have this in them
  --json FILE     where the outcomes go (conformance/results/latest.json)
  --help          print this
`

export interface Options {
  readonly servers: readonly string[]
  readonly only: string
  readonly json: string
  readonly help: boolean
}

/** @throws Error that names the option that makes no sense */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      server: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', default: '' },
      json: { type: 'string', default: 'conformance/results/latest.json' },
      help: { type: 'boolean', default: false }
    }
  })
  const unknown = values.server.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new Error(`--server must be one of ${known.join(', ')}, and is "${unknown}". See --help.`)
  return { servers: values.server, only: values.only.toLowerCase(), json: values.json, help: values.help }
}
