import { existsSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action'
import type { Problem } from './problem.ts'
import type { Source } from './source.ts'

/** This repository's name, as in `uses: OWNER/mediaconvert-client-side-encryption/wait@COMMIT`. */
const OWN = 'mediaconvert-client-side-encryption'

const SEVERITY_INFORMATION = 3

// GitHub's packages import their JSON without saying so, which Node wants said.
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    return specifier.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved
  }
})
const { validate } = await import('@actions/languageservice/validate')

/**
 * What GitHub's own language service finds wrong: grammar, names of contexts and functions, dependencies between jobs, cron
 * expressions, and inputs of this repository's actions.
 */
export async function grammarProblems(source: Source): Promise<Problem[]> {
  const document = TextDocument.create(`file:///${source.name}`, 'github-actions', 1, source.text)
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
  const serious = found.filter(({ severity = 1 }) => severity < SEVERITY_INFORMATION)
  return serious.map(({ range, message }) => {
    return { line: range.start.line + 1, message: typeof message === 'string' ? message : message.value }
  })
}

/** Of others' actions nothing is known here, so that nothing about their inputs is said. */
function fetchActionMetadata({ name, path = '.' }: ActionReference): Promise<ActionMetadata | undefined> {
  if (name !== OWN) return Promise.resolve({ name, description: '' })
  const file = join(path, 'action.yml')
  return Promise.resolve(existsSync(file) ? (parse(readFileSync(file, 'utf8')) as ActionMetadata) : undefined)
}
