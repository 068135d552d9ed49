const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const

/** `1.5 GiB`. */
export function formatBytes(bytes: number): string {
  const exponent = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1)
  const unit = UNITS[exponent] ?? 'bytes'
  const value = bytes / 1024 ** exponent
  return `${exponent === 0 ? String(value) : value.toFixed(1)} ${bytes === 1 ? 'byte' : unit}`
}

/** `312 ms`, `4.2 s`, `3 min 20 s`, `2 h 5 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const minutes = Math.round(seconds / 60)
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** `12.3 MiB/s`. */
export function formatRate(bytes: number, seconds: number): string {
  return `${formatBytes(Math.round(bytes / Math.max(seconds, 0.001)))}/s`
}

/** `1 file`, `5,000 files`. */
export function count(number: number, noun: string): string {
  // toLocaleString would do it, and load the tables of all languages first, which takes longer than many a run's other preparations.
  const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${grouped} ${noun}${number === 1 ? '' : 's'}`
}
