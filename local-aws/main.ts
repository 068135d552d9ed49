import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type LocalAws, startLocalAws } from './server.ts'

const HELP = `Usage: npm run local-aws -- [options]

Stands in for AWS KMS, S3, MediaConvert, IAM and STS on this machine, until Ctrl+C.

  --port NUMBER   listen on this port (any free one)
  --keep DIR      keep the objects' bytes in this directory (a temporary one, removed at the end)
  --shell NAME    how to print the variables: bash or powershell (bash; powershell on Windows)
  --help          print this
`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      keep: { type: 'string' },
      shell: { type: 'string', default: process.platform === 'win32' ? 'powershell' : 'bash' },
      help: { type: 'boolean', default: false }
    }
  })
  if (values.help) {
    process.stdout.write(HELP)
    return
  }
  const directory = values.keep === undefined ? undefined : path.resolve(values.keep)
  if (directory !== undefined) await mkdir(directory, { recursive: true })
  const aws = await startLocalAws({
    port: portOf(values.port),
    ...(directory !== undefined && { directory })
  })
  process.stdout.write(greeting(aws, values.shell))
  const stop = (): void => void aws.stop()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function portOf(text = '0'): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new TypeError(`--port must be a number from 0 to 65535, not ${text}`)
}

function greeting(aws: LocalAws, shell: string): string {
  const variables = Object.entries(aws.env).map(([name, value]) =>
    shell === 'powershell' ? `$env:${name} = '${value}'` : `export ${name}='${value}'`
  )
  return `local-aws listens on ${aws.endpoint}. In another shell:

${variables.join('\n')}

# versions of the CLI before 2.13 do not know AWS_ENDPOINT_URL: add --endpoint-url ${aws.endpoint} for those
aws s3 cp video.mp4 s3://${aws.inputBucket}/video.mp4
aws s3 ls s3://${aws.inputBucket}/
aws kms describe-key --key-id ${aws.kmsKeyArn}

KMS key            ${aws.kmsKeyArn}
its alias          ${aws.kmsAliasArn}
buckets            ${aws.inputBucket} ${aws.outputBucket}
MediaConvert role  ${aws.roleArn}

Ctrl+C ends it.
`
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
  process.exitCode = 1
})
