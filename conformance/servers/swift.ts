import { mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import {
  FAIL_IN_ONE,
  RACE_IN_ONE,
  REWRAP_IN_ONE,
  REWRAP_IN_PARTS,
  SERVER_SIDE_ENCRYPTION,
  SKIP,
  TAKES_TRAILERS
} from '../checks/names.ts'
import { Daemons, freePorts } from '../daemons.ts'
import type { Server, ServerKind } from '../server.ts'

const STORES = ['account', 'container', 'object'] as const
const [ACCOUNT, USER, PASSWORD] = ['test', 'tester', 'testing']

/** OpenStack Swift with its s3api, all of it on one folder of this machine: one replica, and names and passwords in the configuration. */
export const swift: ServerKind = {
  name: 'swift',
  packages: ['swift-proxy', 'swift-account', 'swift-container', 'swift-object'],
  command: 'swift-proxy-server',
  deviations: [TAKES_TRAILERS, SERVER_SIDE_ENCRYPTION, FAIL_IN_ONE, SKIP, RACE_IN_ONE, REWRAP_IN_ONE, REWRAP_IN_PARTS],
  start
}

async function start(): Promise<Server> {
  const daemons = new Daemons('swift')
  try {
    const [proxyPort = 0, ...storePorts] = await freePorts(1 + STORES.length)
    for (const [index, store] of STORES.entries()) startStore(daemons, store, storePorts[index] ?? 0)
    writeFileSync(daemons.path('proxy.conf'), proxySettings(daemons, proxyPort))
    daemons.start('proxy', 'swift-proxy-server', [daemons.path('proxy.conf')])
    for (const [index, store] of STORES.entries()) await daemons.listening(store, storePorts[index] ?? 0)
    await daemons.listening('proxy', proxyPort)
    const endpoint = `http://127.0.0.1:${proxyPort}`
    return {
      name: 'OpenStack Swift',
      version: await versionOf(endpoint),
      endpoint,
      accessKeyId: `${ACCOUNT}:${USER}`,
      secretAccessKey: PASSWORD,
      stop: () => daemons.stop()
    }
  } catch (error) {
    await daemons.stop()
    throw error
  }
}

function startStore(daemons: Daemons, store: (typeof STORES)[number], port: number): void {
  mkdirSync(daemons.path('disks', 'disk'), { recursive: true })
  const builder = daemons.path(`${store}.builder`)
  daemons.run('swift-ring-builder', [builder, 'create', '4', '1', '1'])
  daemons.run('swift-ring-builder', [builder, 'add', `r1z1-127.0.0.1:${port}/disk`, '1'])
  daemons.run('swift-ring-builder', [builder, 'rebalance'])
  const path = daemons.path(`${store}.conf`)
  writeFileSync(
    path,
    `[DEFAULT]
${common(daemons, port)}
devices = ${daemons.path('disks')}
mount_check = false
disable_fallocate = true

[pipeline:main]
pipeline = ${store}-server

[app:${store}-server]
use = egg:swift#${store}
`
  )
  daemons.start(store, `swift-${store}-server`, [path])
}

/** What has a password answers from memory, but the module wants a cache to be named; nothing listens there. */
function proxySettings(daemons: Daemons, port: number): string {
  return `[DEFAULT]
${common(daemons, port)}

[pipeline:main]
pipeline = catch_errors gatekeeper cache listing_formats bulk s3api tempauth copy slo dlo versioned_writes proxy-server

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true

[filter:s3api]
use = egg:swift#s3api
location = us-east-1
max_upload_part_num = 10000

[filter:tempauth]
use = egg:swift#tempauth
user_${ACCOUNT}_${USER} = ${PASSWORD} .admin

[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
${['catch_errors', 'gatekeeper', 'listing_formats', 'bulk', 'copy', 'slo', 'dlo', 'versioned_writes']
  .map((filter) => `\n[filter:${filter}]\nuse = egg:swift#${filter}\n`)
  .join('')}`
}

function common(daemons: Daemons, port: number): string {
  return `bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${userInfo().username}
swift_dir = ${daemons.directory}
recon_cache_path = ${daemons.path('recon')}`
}

async function versionOf(endpoint: string): Promise<string> {
  const answer = (await (await fetch(`${endpoint}/info`)).json()) as { readonly swift?: { readonly version?: string } }
  return answer.swift?.version ?? 'unknown'
}
