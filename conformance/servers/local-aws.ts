import { startLocalAws } from '../../local-aws/server.ts'
import type { Server, ServerKind } from '../server.ts'

/** The stand-in of this project, a second one: not to judge the action, but the checks. It is S3 to all of them. */
export const localAws: ServerKind = {
  name: 'local-aws',
  packages: [],
  command: process.execPath,
  deviations: [],
  start
}

async function start(): Promise<Server> {
  const aws = await startLocalAws()
  return {
    name: 'local-aws',
    version: 'of this project',
    endpoint: aws.endpoint,
    accessKeyId: aws.env.AWS_ACCESS_KEY_ID,
    secretAccessKey: aws.env.AWS_SECRET_ACCESS_KEY,
    stop: () => aws.stop()
  }
}
