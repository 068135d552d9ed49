import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Certificate {
  readonly key: Buffer
  readonly cert: Buffer
  /** For NODE_EXTRA_CA_CERTS. */
  readonly certPath: string
}

/** A certificate of 127.0.0.1, or of other addresses, for a day, made in the directory by openssl's command. It vouches for itself. */
export function makeCertificate(directory: string, addresses: readonly string[] = ['127.0.0.1']): Certificate {
  const [keyPath, certPath] = [join(directory, 'key.pem'), join(directory, 'cert.pem')]
  const names = addresses.map((address) => `IP:${address}`).join(',')
  const name = ['-subj', '/CN=local-aws', '-addext', `subjectAltName=${names}`]
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', keyPath]
  execFileSync('openssl', ['req', '-x509', '-days', '1', ...key, '-out', certPath, ...name], { stdio: 'pipe' })
  return { key: readFileSync(keyPath), cert: readFileSync(certPath), certPath }
}
