/** `npm run bench`: measures the built action side by side with its yardsticks and peers. See README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { dirname } from 'node:path'
import { Lab, type Case, type Sample } from './lab.ts'
import { HELP, readOptions, type Options, type Plan, type SuiteName } from './options.ts'
import { profile } from './profile.ts'
import { sampleTable, targetTable } from './report.ts'
import { costTable, measuredCosts } from './scale/check.ts'
import { withTables } from './scale/tables.ts'
import { cores } from './suites/cores.ts'
import { decrypt, decryptMemory } from './suites/decrypt.ts'
import { memory } from './suites/memory.ts'
import { oneFile } from './suites/one-file.ts'
import { peers } from './suites/peers.ts'
import { smallFiles } from './suites/small-files.ts'
import { startUp } from './suites/start-up.ts'
import { judge, type Samples } from './targets.ts'
import { Workshop } from './workshop.ts'

const SUITES: Readonly<Record<SuiteName, (lab: Lab) => Case[]>> = {
  ...{ startUp, oneFile, smallFiles, memory, decrypt, decryptMemory, peers, cores }
}

/** A B C A B C …: what slows the machine for a while slows all cases alike. */
async function measureSuite(suite: SuiteName, lab: Lab): Promise<Record<string, Sample[]>> {
  const { rounds } = lab.plan[suite]
  if (rounds === 0) return {}
  const cases = SUITES[suite](lab)
  const samples: Record<string, Sample[]> = Object.fromEntries(cases.map(({ name }) => [`${suite}/${name}`, []]))
  for (let round = 1; round <= rounds; round++) {
    progress(`${suite}, round ${round} of ${rounds}`)
    for (const { name, run } of cases) samples[`${suite}/${name}`]?.push(await run())
  }
  return samples
}

async function bench(options: Options, lab: Lab, sink: string): Promise<void> {
  const load = loadavg()[0] ?? 0
  let samples: Samples = {}
  for (const suite of Object.keys(SUITES) as SuiteName[]) samples = { ...samples, ...(await measureSuite(suite, lab)) }
  const targets = judge(samples, lab.plan)
  console.log(`${sampleTable(samples)}\n\n${targetTable(targets)}\n\n${machine(sink, load)}`)
  mkdirSync(dirname(options.json), { recursive: true })
  const { preset, plan } = options
  const results = { at: new Date().toISOString(), preset, machine: machine(sink, load), plan, targets, samples }
  writeFileSync(options.json, `${JSON.stringify(results, undefined, 2)}\n`)
  console.log(`Results: ${options.json}`)
}

function machine(sink: string, load: number): string {
  const processors = `${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'})`
  const now = (loadavg()[0] ?? 0).toFixed(1)
  const noise = load > availableParallelism() / 4 ? ' It was NOISY: something else was running.' : ''
  return `${processors}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, far end in ${sink} on the same machine. Load ${load.toFixed(1)} before, ${now} after.${noise}`
}

/** Puts the model's tables where they are read, and says how far its constants are from what was measured last. */
function showModel(json: string): void {
  writeFileSync('docs/scale.md', withTables(readFileSync('docs/scale.md', 'utf8')))
  const { samples, plan } = JSON.parse(readFileSync(json, 'utf8')) as { samples: Samples; plan: Plan }
  console.log(costTable(measuredCosts(samples, plan)))
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`)
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(HELP)
    return
  }
  if (options.model) {
    showModel(options.json)
    return
  }
  const workshop = new Workshop()
  // An interrupted run leaves no gigabytes behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  process.once('exit', () => workshop.remove())
  if (workshop.measurer === undefined)
    progress('There is no C compiler here: processor time and memory are not measured.')
  if (workshop.sinkKind === 'Node')
    progress('The far end runs in Node here, and takes more of the processors than in C.')
  const lab = await Lab.open(workshop, options)
  try {
    if (options.profile === undefined) await bench(options, lab, workshop.sinkKind)
    else console.log(await profile(lab, options.profile))
  } finally {
    lab.close()
  }
}

await main()
