import { table } from '../report.ts'
import type { Plan } from '../options.ts'
import { spreadOf } from '../statistics.ts'
import type { Samples } from '../targets.ts'
import { COSTS } from './assumptions.ts'
import { GB, type Costs } from './model.ts'

/** What of the model's costs the results of a bench tell. */
export function measuredCosts(samples: Samples, plan: Plan): Partial<Costs> {
  const median = (name: string, quantity: 'cpuSeconds' | 'wallSeconds' | 'mainThreadCpuSeconds' | 'peakMib') => {
    const values = (samples[name] ?? []).flatMap((sample) => sample[quantity] ?? [])
    return values.length === 0 ? Number.NaN : spreadOf(values).median
  }
  const start = median('startUp/one byte', 'cpuSeconds')
  const cpuSecondsPerGb = (median('oneFile/CTR', 'cpuSeconds') - start) / (plan.oneFile.bytes / GB)
  const smallGb = (plan.smallFiles.files * 65_536) / GB
  const smallFiles = median('smallFiles/near', 'cpuSeconds') - start - smallGb * cpuSecondsPerGb
  const peaks = Object.keys(samples).flatMap((name) => (/^memory\/.*iB$/.test(name) ? median(name, 'peakMib') : []))
  const costs: Partial<Costs> = {
    cpuSecondsPerGb,
    mainThreadSecondsPerGb: (median('cores/CTR on all', 'mainThreadCpuSeconds') - start) / (plan.cores.bytes / GB),
    cpuSecondsPerFile: smallFiles / plan.smallFiles.files,
    startSeconds: median('startUp/one byte', 'wallSeconds'),
    peakMib: peaks.length === 0 ? Number.NaN : Math.max(...peaks)
  }
  return Object.fromEntries(Object.entries(costs).filter(([, value]) => Number.isFinite(value)))
}

/** The model's costs beside the measured ones. */
export function costTable(measured: Partial<Costs>): string {
  const lines = Object.entries(COSTS).map(([name, assumed]: [string, number]) => {
    const found = measured[name as keyof Costs]
    if (found === undefined) return [name, String(assumed), 'not measured', '']
    return [name, String(assumed), found.toPrecision(3), `${(100 * (found / assumed - 1)).toFixed(0)} %`]
  })
  return table(['cost', 'model', 'measured', 'off by'], lines)
}
