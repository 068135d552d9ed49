import { parentPort } from 'node:worker_threads'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { connections } from '../aws/clients.ts'
import { partSender } from '../storage/part-sender.ts'
import { CipherServer } from '../threads/cipher-server.ts'

if (parentPort) new CipherServer(parentPort, partSender(new NodeHttpHandler(connections(process.env))))
