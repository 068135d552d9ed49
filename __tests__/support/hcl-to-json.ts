import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@cdktn/hcl2json'

// In a process of its own, since the parser (HashiCorp's, as WebAssembly) has Go's runtime with it, which never ends by itself.
const [directory = ''] = process.argv.slice(2)
const files = readdirSync(directory).filter((name) => name.endsWith('.tf'))
const parsed = await Promise.all(files.sort().map((name) => parse(name, readFileSync(join(directory, name), 'utf8'))))
process.stdout.write(JSON.stringify(parsed), () => process.exit(0))
