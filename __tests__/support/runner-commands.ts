/** A workflow command as the runner finds it in a step's log. */
export interface RunnerCommand {
  readonly name: string
  readonly message: string
}

/** Those that the runner knows (actions/runner, `ActionCommandManager` and its extensions). */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
])

/**
 * All commands in a log, as actions/runner reads it (`ActionCommand.TryParseV2`, then `TryParse`): `::name …::message` at the
 * beginning of a line, after white space, and the older `##[name …]message` anywhere in a line.
 */
export function runnerCommands(log: string): RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => commandIn(line) ?? [])
}

function commandIn(line: string): RunnerCommand | undefined {
  const [, name = '', message = ''] = /^[\s\u0085]*::([^\s:]+)[^:]*?::(.*)$/u.exec(line) ?? []
  if (KNOWN.has(name.toLowerCase())) return { name: name.toLowerCase(), message: unescaped(message) }
  const [, old = '', text = ''] = /##\[([^\s\]]+)[^\]]*\](.*)$/u.exec(line) ?? []
  return KNOWN.has(old.toLowerCase()) ? { name: old.toLowerCase(), message: text } : undefined
}

function unescaped(message: string): string {
  return message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}
