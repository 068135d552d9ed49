import { execFile } from 'node:child_process'

export interface ScriptResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a step's `run` as the runner does where no shell is named: with bash, which stops at the first command that fails. */
export function runScript(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<ScriptResult> {
  const { promise, resolve } = Promise.withResolvers<ScriptResult>()
  const child = execFile('bash', ['-e', '-c', script], { cwd, env }, (_, stdout, stderr) => {
    resolve({ exitCode: child.exitCode ?? -1, stdout, stderr })
  })
  return promise
}
