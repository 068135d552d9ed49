import { expect, test } from '@jest/globals'
import {
  createJobRequestShape,
  findMember,
  jobSettingsShape,
  jobShape,
  type Shape,
  type StructureShape
} from '../../src/mediaconvert/model.ts'

function reachable(shape: Shape, found = new Map<string, StructureShape>()): Map<string, StructureShape> {
  if (shape.kind === 'list') reachable(shape.item, found)
  if (shape.kind === 'map') reachable(shape.value, found)
  if (shape.kind !== 'structure' || found.has(shape.name)) return found
  found.set(shape.name, shape)
  for (const member of shape.members) reachable(member.shape(), found)
  return found
}

const structures = [...reachable(createJobRequestShape).values(), ...reachable(jobShape).values()]

test('the SDK describes every structure below a request and a job', () => {
  expect(structures.length).toBeGreaterThan(170)
  for (const { members } of structures) for (const { shape } of members) expect(shape().kind).toBeDefined()
})

test('the two casings of every member differ in the first letter only', () => {
  for (const { members } of structures) {
    for (const { name, wireName } of members) {
      expect(name).toMatch(/^[A-Z]/)
      expect(wireName).toBe(name.slice(0, 1).toLowerCase() + name.slice(1))
    }
  }
})

test('no key can mean two members', () => {
  for (const { members } of structures) {
    const keys = members.flatMap(({ name, wireName }) => [name, wireName])
    expect(new Set(keys).size).toBe(keys.length)
  }
})

test('a request and bare settings have no member in common, so the keys at the top tell them apart', () => {
  for (const { name } of jobSettingsShape.members) expect(findMember(createJobRequestShape, name)).toBeUndefined()
})

test('DecryptionSettings is a member of Input alone', () => {
  const holders = [...reachable(createJobRequestShape).values()].filter((shape) =>
    findMember(shape, 'DecryptionSettings')
  )
  expect(holders.map(({ name }) => name)).toEqual(['Input'])
})

test('the only maps are tags, metadata and selectors', () => {
  const maps = [...reachable(createJobRequestShape).values()].flatMap(({ name, members }) =>
    members.filter((member) => member.shape().kind === 'map').map((member) => `${name}.${member.name}`)
  )
  expect(maps.sort()).toEqual([
    'CreateJobRequest.Tags',
    'CreateJobRequest.UserMetadata',
    'Input.AudioSelectorGroups',
    'Input.AudioSelectors',
    'Input.CaptionSelectors',
    'Input.DynamicAudioSelectors',
    'VideoOverlayInput.AudioSelectors'
  ])
})

test('what the API requires is in the schema', () => {
  expect(createJobRequestShape.required).toEqual(['Role', 'Settings'])
  expect(structures.find(({ name }) => name === 'AccelerationSettings')?.required).toEqual(['Mode'])
})
