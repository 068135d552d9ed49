/** What a fake client answers to one operation: an answer, or the error that it throws; a function is asked with the request. */
export type FakeAnswer = object | Error | ((input: Readonly<Record<string, unknown>>) => object)

export interface FakeClient {
  /** Names and inputs of the commands sent, in order. */
  readonly sent: { readonly operation: string; readonly input: Readonly<Record<string, unknown>> }[]
  send(command: object, options?: { readonly abortSignal?: AbortSignal }): Promise<object>
}

/** Stands in for an SDK client, by the names of operations. One that is not expected is a mistake of the test. */
export function fakeClient(answers: Readonly<Record<string, FakeAnswer>>): FakeClient {
  const sent: FakeClient['sent'] = []
  return {
    sent,
    send(command, options) {
      const operation = command.constructor.name.replace(/Command$/, '')
      const { input } = command as { input: Readonly<Record<string, unknown>> }
      sent.push({ operation, input })
      if (options?.abortSignal === undefined) return Promise.reject(new Error(`${operation} cannot be ended`))
      const answer = answers[operation]
      if (answer === undefined) return Promise.reject(new Error(`${operation} was not expected`))
      if (answer instanceof Error) return Promise.reject(answer)
      return Promise.resolve(typeof answer === 'function' ? (answer as (one: object) => object)(input) : answer)
    }
  }
}

/** An error as the SDK throws it. */
export function sdkError(name: string, httpStatusCode = 400, details: object = {}): Error {
  return Object.assign(new Error(`${name}, says AWS`), { name, $metadata: { httpStatusCode }, ...details })
}
