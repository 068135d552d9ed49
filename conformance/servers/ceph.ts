import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { makeCertificate } from '../../__tests__/support/certificate.ts'
import { RACE_IN_PARTS, SERVER_SIDE_ENCRYPTION, TAKES_TRAILERS } from '../checks/names.ts'
import { Daemons, freePorts } from '../daemons.ts'
import type { Server, ServerKind } from '../server.ts'

const ACCESS_KEY_ID = 'CONFORMANCE'
const SECRET_ACCESS_KEY = 'of-no-use-anywhere-else'
const DISK_BYTES = 20 * 2 ** 30

/** Ceph's radosgw, over a monitor and one disk, which is a sparse file. */
export const ceph: ServerKind = {
  name: 'ceph',
  packages: ['radosgw', 'ceph-mon', 'ceph-osd', 'ceph-mgr', 'ceph-common'],
  command: 'radosgw',
  deviations: [TAKES_TRAILERS, SERVER_SIDE_ENCRYPTION, RACE_IN_PARTS],
  start
}

async function start(): Promise<Server> {
  const daemons = new Daemons('ceph')
  try {
    const [monitorPort = 0, gatewayPort = 0, tlsPort = 0] = await freePorts(3)
    const files = { configuration: daemons.path('ceph.conf'), cluster: randomUUID() }
    writeFileSync(files.configuration, settings(daemons, files.cluster, monitorPort, { gatewayPort, tlsPort }))
    const ceph = (command: string, ...args: string[]): string =>
      daemons.run(command, ['-c', files.configuration, ...args])
    const begin = (name: string, command: string, ...args: string[]): void =>
      daemons.start(name, command, ['-c', files.configuration, '-f', ...args])
    makeKeyring(daemons)
    const { certPath } = makeCertificate(daemons.directory)
    await startMonitor(daemons, ceph, begin, files.cluster, monitorPort)
    begin('manager', 'ceph-mgr', '-i', 'x')
    await startDisk(daemons, ceph, begin)
    begin('gateway', 'radosgw', '-n', 'client.rgw')
    await daemons.listening('gateway', gatewayPort)
    const user = ['--uid=conformance', '--display-name=conformance']
    const keys = [`--access-key=${ACCESS_KEY_ID}`, `--secret-key=${SECRET_ACCESS_KEY}`]
    ceph('radosgw-admin', '-n', 'client.rgw', 'user', 'create', ...user, ...keys)
    return {
      name: 'Ceph radosgw',
      version: /version (\S+)/.exec(daemons.run('radosgw', ['--version']))?.[1] ?? 'unknown',
      endpoint: `http://127.0.0.1:${gatewayPort}`,
      accessKeyId: ACCESS_KEY_ID,
      secretAccessKey: SECRET_ACCESS_KEY,
      tls: { endpoint: `https://127.0.0.1:${tlsPort}`, certPath },
      stop: () => daemons.stop()
    }
  } catch (error) {
    await daemons.stop()
    throw error
  }
}

interface GatewayPorts {
  readonly gatewayPort: number
  readonly tlsPort: number
}

type Run = (command: string, ...args: string[]) => string
type Begin = (name: string, command: string, ...args: string[]) => void

function makeKeyring(daemons: Daemons): void {
  const keyring = daemons.path('keyring')
  const all = (...services: string[]): string[] => services.flatMap((service) => ['--cap', service, 'allow *'])
  daemons.run('ceph-authtool', ['--create-keyring', keyring, '--gen-key', '-n', 'mon.', ...all('mon')])
  daemons.run('ceph-authtool', [keyring, '--gen-key', '-n', 'client.admin', ...all('mon', 'osd', 'mgr')])
}

async function startMonitor(daemons: Daemons, ceph: Run, begin: Begin, cluster: string, port: number): Promise<void> {
  const map = daemons.path('monmap')
  daemons.run('monmaptool', ['--create', '--fsid', cluster, '--addv', 'a', `[v1:127.0.0.1:${port}]`, map])
  ceph('ceph-mon', '--mkfs', '-i', 'a', '--monmap', map, '--keyring', daemons.path('keyring'))
  begin('monitor', 'ceph-mon', '-i', 'a')
  await daemons.listening('monitor', port)
  await daemons.until('monitor', () => said(() => ceph('ceph', 'mon', 'stat')).includes('leader'))
}

/** Nothing, as long as the monitor is not ready to be asked. */
function said(ask: () => string): string {
  try {
    return ask()
  } catch {
    return ''
  }
}

async function startDisk(daemons: Daemons, ceph: Run, begin: Begin): Promise<void> {
  const id = randomUUID()
  ceph('ceph', 'osd', 'new', id)
  ceph('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', id)
  begin('disk', 'ceph-osd', '-i', '0')
  await daemons.until('disk', () => said(() => ceph('ceph', 'osd', 'stat')).includes('1 up'))
}

function settings(daemons: Daemons, cluster: string, monitorPort: number, ports: GatewayPorts): string {
  const gateway = `endpoint=127.0.0.1:${ports.gatewayPort} ssl_endpoint=127.0.0.1:${ports.tlsPort}`
  const certificate = `ssl_certificate=${daemons.path('cert.pem')} ssl_private_key=${daemons.path('key.pem')}`
  for (const name of ['mon', 'osd', 'mgr', 'rgw', 'run']) mkdirSync(daemons.path(name))
  return `[global]
fsid = ${cluster}
mon_initial_members = a
mon_host = [v1:127.0.0.1:${monitorPort}]
public_network = 127.0.0.0/8
cluster_network = 127.0.0.0/8
ms_bind_ipv4 = true
ms_bind_msgr2 = false
auth_cluster_required = none
auth_service_required = none
auth_client_required = none
keyring = ${daemons.path('keyring')}
mon_data = ${daemons.path('mon')}
osd_data = ${daemons.path('osd')}
mgr_data = ${daemons.path('mgr')}
run_dir = ${daemons.path('run')}
admin_socket = ${daemons.path('run')}/$name.asok
log_file = ${daemons.path('log')}/$name.log
mon_cluster_log_file = ${daemons.path('log')}/cluster.log
# One disk: one copy of everything.
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 8
osd_pool_default_pgp_num = 8
osd_crush_chooseleaf_type = 0
mon_allow_pool_size_one = true
bluestore_block_size = ${DISK_BYTES}
osd_memory_target = 1073741824

[client.rgw]
rgw_data = ${daemons.path('rgw')}
rgw_frontends = beast ${gateway} ${certificate}
rgw_enable_ops_log = false
`
}
