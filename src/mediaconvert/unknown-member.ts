import { createJobRequestShape, findMember, type Shape, type StructureShape } from './model.ts'
import { nearest } from './nearest.ts'

/** Why a key is refused, with what its writer may have meant: a member of that name elsewhere, or the nearest name here. */
export function explainUnknownMember(key: string, structure: StructureShape): string {
  return `not a member of ${structure.name}, and the API would ignore it.${suggest(key, structure)}`
}

function suggest(key: string, structure: StructureShape): string {
  const near = nearest(
    key,
    structure.members.map(({ name }) => name)
  )
  if (near !== undefined) return ` Did you mean ${near}?`
  const elsewhere = findElsewhere(key)
  if (elsewhere !== undefined) return ` It belongs at ${elsewhere}.`
  if (structure.members.length > 12) return ''
  return ` Its members are ${structure.members.map(({ name }) => name).join(', ')}.`
}

/** The shortest path in a CreateJob request at which a member of this name (in either casing) exists. */
function findElsewhere(key: string): string | undefined {
  const queue: { shape: Shape; path: string }[] = [{ shape: createJobRequestShape, path: '' }]
  const seen = new Set<string>()
  for (const { shape, path } of queue) {
    if (shape.kind === 'list') queue.push({ shape: shape.item, path: `${path}[]` })
    if (shape.kind === 'map') queue.push({ shape: shape.value, path: `${path}{}` })
    if (shape.kind !== 'structure' || seen.has(shape.name)) continue
    seen.add(shape.name)
    const start = path === '' ? '' : `${path}.`
    const member = findMember(shape, key)
    if (member !== undefined) return start + member.name
    queue.push(...shape.members.map((each) => ({ shape: each.shape(), path: start + each.name })))
  }
  return undefined
}
