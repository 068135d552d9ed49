import type { IncomingHttpHeaders } from 'node:http'

/** A header that comes at most once; undefined where it is absent. */
export function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : value?.join(',')
}
