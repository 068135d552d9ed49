import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nearest } from '../../src/mediaconvert/nearest.ts'

test.each([
  ['OutputGropus', ['Inputs', 'OutputGroups', 'Esam'], 'OutputGroups'],
  ['file_input', ['FileInput', 'FilterEnable'], 'FileInput'],
  ['FILEINPUT', ['FilterEnable', 'FileInput'], 'FileInput'],
  ['Bitrte', ['BitrateX', 'Bitrate'], 'Bitrate'],
  ['Something', ['Inputs', 'Esam'], undefined],
  ['x', [], undefined]
])('%s among %j is %s', (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected)
})

test('a name that is among the candidates is its own nearest', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.nat(), (names, index) => {
      const name = names[index % names.length] ?? ''
      expect(nearest(name, names)).toBe(name)
    })
  )
})
