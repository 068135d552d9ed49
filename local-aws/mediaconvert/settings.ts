import type { JobSettings, Output, OutputGroup } from './job.ts'
import { isObject, missing } from './schema.ts'
import type { Problem } from './schema.ts'

/** The job's settings over its template's: members of the job win, lists are gone through side by side. */
export function mergeSettings(template: JobSettings | undefined, job: JobSettings): JobSettings {
  return template === undefined ? job : (merge(template, job) as JobSettings)
}

function merge(base: unknown, over: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(over)) {
    return Array.from({ length: Math.max(base.length, over.length) }, (_, i) => mergeAt(base, over, i))
  }
  if (!isObject(base) || !isObject(over)) return over ?? base
  return Object.fromEntries(
    [...Object.keys(base), ...Object.keys(over)].map((key) => [key, merge(base[key], over[key])])
  )
}

function mergeAt(base: readonly unknown[], over: readonly unknown[], index: number): unknown {
  return merge(base[index], over[index])
}

/** What a job needs that no single member can say. Wordings as AWS has them: aws/aws-sdk-js-v3 #2661 and others. */
export function settingsProblems({ inputs = [], outputGroups = [] }: JobSettings): readonly Problem[] {
  return [
    ...atLeastOne('/inputs', inputs),
    ...inputs.flatMap((input, i) => inputProblems(input, `/inputs/${i}`)),
    ...atLeastOne('/outputGroups', outputGroups),
    ...outputGroups.flatMap((group, i) => groupProblems(group, `/outputGroups/${i}`))
  ]
}

function atLeastOne(path: string, items: readonly unknown[]): readonly Problem[] {
  return items.length > 0 ? [] : [{ path, message: 'Should have at least 1 items' }]
}

function inputProblems(input: Readonly<Record<string, unknown>>, path: string): readonly Problem[] {
  const sources = ['fileInput', 'videoGenerator', 'tamsSettings', 'supplementalImps']
  return sources.some((name) => input[name] !== undefined) ? [] : [missing(path, 'fileInput')]
}

function groupProblems(group: OutputGroup, path: string): readonly Problem[] {
  const outputs = group.outputs ?? []
  return [
    ...(group.outputGroupSettings?.type === undefined ? [missing(`${path}/outputGroupSettings`, 'type')] : []),
    ...atLeastOne(`${path}/outputs`, outputs),
    ...outputs.flatMap((output, i) => outputProblems(output, `${path}/outputs/${i}`))
  ]
}

/** A preset says for itself what the output is to be. */
function outputProblems(output: Output, path: string): readonly Problem[] {
  if (output.preset !== undefined) return []
  const audio = output.audioDescriptions ?? []
  return [
    ...(output.containerSettings === undefined ? [missing(path, 'containerSettings')] : []),
    ...audio.flatMap(({ codecSettings }, i) => {
      const aac = codecSettings?.codec === 'AAC' ? codecSettings['aacSettings'] : undefined
      const at = `${path}/audioDescriptions/${i}/codecSettings/aacSettings`
      return isObject(aac) && aac['sampleRate'] === undefined ? [missing(at, 'sampleRate')] : []
    })
  ]
}
