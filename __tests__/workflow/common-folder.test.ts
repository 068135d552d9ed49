import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { below, commonFolder, ObjectColumn } from '../../src/workflow/common-folder.ts'

test.each([
  [['s3://b/x/a.mov'], 's3://b/x/'],
  [['s3://b/x/a.mov', 's3://b/x/y/b.mov'], 's3://b/x/'],
  [['s3://b/xa/a.mov', 's3://b/xb/a.mov'], 's3://b/'],
  [['s3://b/a', 's3://c/a'], ''],
  [['s3://b/a', 'https://b/a'], ''],
  [[''], ''],
  [[], '']
])('%j are below %s', (addresses, folder) => {
  expect(commonFolder(addresses).folder).toBe(folder)
})

test('folder and name are the address again', () => {
  const address = fc
    .array(fc.constantFrom('s3:', '', 'b', 'c', 'd e', '/'), { maxLength: 6 })
    .map((parts) => parts.join('/'))
  fc.assert(
    fc.property(fc.array(address), (addresses) => {
      const { folder, name } = commonFolder(addresses)
      for (const one of addresses) expect(folder + name(one)).toBe(one)
    })
  )
})

test('above a table the folder is named, where there is one', () => {
  expect(below('Inputs', '')).toBe('')
  expect(below('Inputs', 's3://b/')).toBe('Inputs are below <code>s3<span>:</span>//b/</code>.\n\n')
})

test('objects get a column of their own only where their addresses do not follow from the paths', () => {
  const follow = new ObjectColumn([
    { path: 'a/b', s3Uri: 's3://b/x/a/b' },
    { path: 'c', s3Uri: 's3://b/x/c' }
  ])
  expect(follow.cell('object')).toBe('')
  expect(follow.note).toContain('//b/x/</code> and its path.')
  for (const s3Uri of ['s3://b/y/c', 's3://b/x/d', 'c']) {
    const differ = new ObjectColumn([
      { path: 'a/b', s3Uri: 's3://b/x/a/b' },
      { path: 'c', s3Uri }
    ])
    expect([differ.note, differ.cell('object')]).toEqual(['', ' object |'])
  }
})
