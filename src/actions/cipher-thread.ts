import { parentPort } from 'node:worker_threads'
import { CipherServer } from '../threads/cipher-server.ts'

if (parentPort) new CipherServer(parentPort)
