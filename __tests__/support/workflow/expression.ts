import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { truthy } from '@actions/expressions/result'

/** What expressions can name: `github`, `steps` and so on. */
export type Contexts = Readonly<Record<string, unknown>>

/** How the job is, for `success()`, `failure()` and `cancelled()`. */
export type Status = 'success' | 'failure'

const STATUS_FUNCTION = /\b(success|failure|always|cancelled)\s*\(/

/** A text with all `${{ … }}` in it evaluated, by GitHub's own implementation. */
export function interpolate(text: string, contexts: Contexts, status: Status = 'success'): string {
  return text.replaceAll(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => {
    return evaluate(expression, contexts, status).coerceString()
  })
}

/** Whether an `if` lets it run: without a status function, only after success. */
export function holds(condition: unknown, contexts: Contexts, status: Status): boolean {
  const text = typeof condition === 'string' ? condition.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1') : 'true'
  if (!STATUS_FUNCTION.test(text) && status === 'failure') return false
  return truthy(evaluate(text, contexts, status))
}

function evaluate(expression: string, contexts: Contexts, status: Status): data.ExpressionData {
  const functions = statusFunctions(status)
  const parser = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions)
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  return new Evaluator(parser.parse(), dictionary, new Map(functions.map((one) => [one.name, one]))).evaluate()
}

function statusFunctions(status: Status): FunctionDefinition[] {
  const answers = { success: status === 'success', failure: status === 'failure', always: true, cancelled: false }
  return Object.entries(answers).map(([name, answer]) => {
    return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) }
  })
}
