import { isMet, type Row, type Samples } from './targets.ts'
import { spreadOf } from './statistics.ts'

/** The targets, and how far from them. */
export function targetTable(rows: readonly Row[]): string {
  return table(
    ['', 'target', 'measured', 'least - most', 'wanted', ''],
    rows.map((row) => [
      String(row.target),
      row.what,
      `${figure(row.median)} ${row.unit}`.trimEnd(),
      `${figure(row.least)} - ${figure(row.most)}`,
      row.wanted === undefined ? '' : `${row.wanted.bound} ${figure(row.wanted.value)}`,
      verdict(row)
    ])
  )
}

function verdict(row: Row): string {
  const met = isMet(row)
  if (met === undefined || row.wanted === undefined) return ''
  const off = Math.abs(row.median / row.wanted.value - 1) * 100
  return met ? 'met' : `MISSED by ${off.toFixed(0)} %`
}

/** Medians of what was measured: seconds of this machine, under the load that it had. */
export function sampleTable(samples: Samples): string {
  const median = (values: readonly (number | undefined)[], digits: number): string => {
    const known = values.filter((value) => value !== undefined)
    return known.length === 0 ? '' : spreadOf(known).median.toFixed(digits)
  }
  return table(
    ['case', 'wall s', 'least - most', 'CPU s', 'far end CPU s', 'peak MiB'],
    Object.entries(samples).map(([name, all]) => {
      const wall = spreadOf(all.map(({ wallSeconds }) => wallSeconds))
      return [
        name,
        wall.median.toFixed(3),
        `${wall.least.toFixed(3)} - ${wall.most.toFixed(3)}`,
        median(
          all.map(({ cpuSeconds }) => cpuSeconds),
          3
        ),
        median(
          all.map(({ farEndCpuSeconds }) => farEndCpuSeconds),
          3
        ),
        median(
          all.map(({ peakMib }) => peakMib),
          0
        )
      ]
    })
  )
}

function figure(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}

/** As Markdown has it. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const escaped = lines.map((line) => line.map((cell) => cell.replaceAll('|', '\\|')))
  const width = (column: number): number => Math.max(3, ...[head, ...escaped].map((line) => line[column]?.length ?? 0))
  const row = (cells: readonly string[]): string =>
    `| ${head.map((_, column) => (cells[column] ?? '').padEnd(width(column))).join(' | ')} |`
  const rule = head.map((_, column) => '-'.repeat(width(column)))
  return [row(head), row(rule), ...escaped.map(row)].join('\n')
}
