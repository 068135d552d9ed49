import * as core from '@actions/core'
import type { Problem } from '../errors.ts'
import { visible } from './visible.ts'

/** What a run tells the people who watch it. */
export interface Reporter {
  readonly debug: (message: string) => void
  readonly info: (message: string) => void
  readonly notice: (problem: Problem) => void
  readonly warning: (problem: Problem) => void
  readonly error: (problem: Problem) => void
  /** Keeps a secret out of all that follows. */
  readonly hide: (secret: string) => void
}

/** The workflow's log and its annotations. */
export const workflowReporter: Reporter = {
  debug: (message) => core.debug(message.split('\n').map(visible).join('\n')),
  info: (message) => core.info(printable(message)),
  notice: (problem) => core.notice(visible(problem.message), annotation(problem)),
  warning: (problem) => core.warning(visible(problem.message), annotation(problem)),
  error: (problem) => core.error(visible(problem.message), annotation(problem)),
  hide: (secret) => core.setSecret(secret)
}

/** The same reporter, whose warnings are also kept. */
export function collectingWarnings(reporter: Reporter): { reporter: Reporter; warnings: readonly Problem[] } {
  const warnings: Problem[] = []
  const warning = (problem: Problem): void => {
    warnings.push(problem)
    reporter.warning(problem)
  }
  return { reporter: { ...reporter, warning }, warnings }
}

function annotation({ title, file, line, column }: Problem): core.AnnotationProperties {
  return {
    ...(title !== undefined && { title: visible(title) }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column })
  }
}

/**
 * One line, whatever is in it. The runner reads commands from the log: a line that begins with `::`, or that has `##[` in it.
 * A file's name or an answer of AWS must not be able to be one.
 */
export function printable(message: string): string {
  return visible(message)
    .replace(/^(\s*:):/, '$1\u200b:')
    .replaceAll('##[', '#\u200b#[')
}
