import { describe, expect, test } from '@jest/globals'
import { ForeignObject, kind } from '../../src/workflow/foreign-json.ts'

const ANYTHING = kind<unknown>('anything', () => true)

/** Members that every object has without anybody having written them. */
const INHERITED = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__']

describe.each(INHERITED)('the name %s', (name) => {
  const read = (text: string): { readonly object: ForeignObject; readonly refused: readonly string[] } => {
    const refused: string[] = []
    return { object: new ForeignObject(JSON.parse(text) as object, (what) => refused.push(what)), refused }
  }

  test('is missing where nobody has written it', () => {
    const { object, refused } = read('{"other": 1}')
    expect(object.has(name)).toBe(false)
    expect(object.raw(name)).toBeUndefined()
    expect(object.optional(name, ANYTHING)).toBeUndefined()
    expect(object.required(name, ANYTHING)).toBeUndefined()
    expect(refused).toEqual([`${name} is missing, expected anything`])
  })

  test('is a member like others where somebody has', () => {
    const { object, refused } = read(`{"${name}": "mine"}`)
    expect(object.has(name)).toBe(true)
    expect(object.required(name, ANYTHING)).toBe('mine')
    expect(refused).toEqual([])
  })
})
