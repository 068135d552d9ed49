/** Lints workflows, action files, and the workflows that pages show: all of the project, or the files that are named. */
import { grammarProblems } from './workflow-lint/grammar.ts'
import { ruleProblems } from './workflow-lint/rules.ts'
import { allSources, sourcesIn, type Source } from './workflow-lint/source.ts'

const paths = process.argv.slice(2)
const sources = paths.length > 0 ? paths.flatMap(sourcesIn) : allSources()
const problems = (await Promise.all(sources.map(problemsOf))).flat()
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log(`${sources.length} workflows and action files are in order`)

async function problemsOf(source: Source): Promise<string[]> {
  const isAction = source.name.endsWith('action.yml')
  const found = [...(await grammarProblems(source)), ...(isAction ? [] : ruleProblems(source.text))]
  const { name, firstLine } = source
  return found
    .sort((one, other) => one.line - other.line)
    .map(({ line, message }) => `${name}:${firstLine + line - 1}: ${message}`)
}
