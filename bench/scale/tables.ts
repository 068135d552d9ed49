import { partSizeBytes } from '../../src/storage/part-size.ts'
import { table } from '../report.ts'
import { COSTS, JOB_LIMIT_SECONDS, PRICES, QUOTAS, RUNNER, RUNNERS } from './assumptions.ts'
import { GB, limitsOf, requestsOfFile, secondsFor, TB, type Quotas, type Workload } from './model.ts'
import { fileRate, type Stage } from './one-file.ts'

/** The tables of docs/scale.md, by the names that they have there. */
export function scaleTables(): Readonly<Record<string, string>> {
  return {
    requests: requestTable(),
    films: timeTable(4 * GB, QUOTAS),
    clips: timeTable(64e6, QUOTAS),
    'clips-without-jobs': timeTable(64e6, { ...QUOTAS, createJob: Number.POSITIVE_INFINITY }),
    'one-file': coreTable()
  }
}

/** The document with its tables as they are now. Each stands between two comments. */
export function withTables(document: string): string {
  return Object.entries(scaleTables()).reduce((text, [name, lines]) => {
    const place = new RegExp(`(<!-- table ${name} -->\n)[\\s\\S]*?(<!-- end of table -->)`)
    if (!place.test(text)) throw new Error(`The document has no place for the table ${name}.`)
    return text.replace(place, (_, before: string, after: string) => `${before}\n${lines}\n\n${after}`)
  }, document)
}

function requestTable(): string {
  const files: [string, number][] = [
    ['64 KiB', 65_536],
    ['64 MB', 64e6],
    ['4 GB', 4 * GB],
    ['100 GB', 100 * GB],
    ['5 TB', 5 * TB]
  ]
  return table(
    ['file', 'part', 'KMS', 'S3 reads', 'S3 writes', 'writes per GB', 'S3, $ per TB', 'KMS, $ per TB'],
    files.map(([name, bytes]) => {
      const { kms, s3Reads, s3Writes } = requestsOfFile(bytes)
      const perTb = TB / bytes
      const s3Price = perTb * (s3Writes * PRICES.s3Write + s3Reads * PRICES.s3Read)
      return [
        name,
        s3Writes === 1 ? 'none' : `${partSizeBytes(bytes, 0) / 2 ** 20} MiB`,
        String(kms),
        String(s3Reads),
        String(s3Writes),
        figure((s3Writes / bytes) * GB),
        figure(s3Price),
        figure(perTb * kms * PRICES.kms)
      ]
    })
  )
}

function timeTable(fileBytes: number, quotas: Quotas): string {
  const sizes: [string, number][] = [
    ['1 TB', TB],
    ['100 TB', 100 * TB],
    ['1 PB', 1000 * TB]
  ]
  const lines = sizes.flatMap(([name, bytes]) =>
    RUNNERS.map((runners) => {
      const work: Workload = { bytes, fileBytes, runners }
      const [first, second] = limitsOf(work, RUNNER, quotas, COSTS)
      const limit = (one: typeof first): string => (one ? `${one.name}, ${duration(one.seconds)}` : '')
      return [name, String(runners), duration(secondsFor(work, RUNNER, quotas, COSTS)), limit(first), limit(second)]
    })
  )
  return table(['bytes', 'runners', 'takes', 'limit', 'next limit'], lines)
}

function coreTable(): string {
  const rate = (cores: number, threads: number): string => figure(fileRate(stagesOfFile(threads), cores))
  const lines = [1, 2, 4, 8].map((cores) => [String(cores), rate(cores, COSTS.cipherThreads), rate(cores, 8)])
  return table(['cores', 'GB/s', 'GB/s, were there 8 threads'], lines)
}

/** Each cipher thread does all that there is to a part but its signature. */
export function stagesOfFile(cipherThreads: number): Stage[] {
  const { cpuSecondsPerGb, mainThreadSecondsPerGb } = COSTS
  return [
    { threads: 1, secondsPerGb: mainThreadSecondsPerGb },
    { threads: cipherThreads, secondsPerGb: cpuSecondsPerGb - mainThreadSecondsPerGb }
  ]
}

/** `45 s`, `28 min`, `3.1 h`, `12 d`; with a star where a job on GitHub's own runners would have been ended. */
export function duration(seconds: number): string {
  const star = seconds > JOB_LIMIT_SECONDS ? ' \\*' : ''
  if (seconds < 100) return `${figure(seconds)} s`
  if (seconds < 6000) return `${figure(seconds / 60)} min`
  if (seconds < 100 * 3600) return `${figure(seconds / 3600)} h${star}`
  return `${figure(seconds / 86_400)} d${star}`
}

function figure(value: number): string {
  return value >= 10 ? String(Math.round(value)) : String(Number(value.toPrecision(2)))
}
