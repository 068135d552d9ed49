import { parentPort } from 'node:worker_threads'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { connections, stallTimeoutMilliseconds } from '../aws/clients.ts'
import { partSender } from '../storage/part-sender.ts'
import { rangeReceiver } from '../storage/range-receiver.ts'
import { CipherServer } from '../threads/cipher-server.ts'

const { env } = process
const handler = new NodeHttpHandler(connections(env))
if (parentPort) {
  new CipherServer(parentPort, {
    send: partSender(handler),
    receive: rangeReceiver(handler, stallTimeoutMilliseconds(env))
  })
}
