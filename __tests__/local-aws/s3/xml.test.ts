import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { xmlDocument } from '../../../local-aws/s3/xml.ts'
import { childrenNamed, childText, parseXml } from '../../../local-aws/s3/xml-parser.ts'

test('reads what it writes, any key among it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (keys) => {
      const parsed = parseXml(xmlDocument('Delete', { Object: keys.map((Key) => ({ Key })) }), 'Delete')
      expect(childrenNamed(parsed, 'Object').map((object) => childText(object, 'Key'))).toEqual(keys)
    })
  )
})

test('takes declarations, comments, white space, namespaces and references', () => {
  const source = `<?xml version="1.0"?>
    <!-- c --> <a xmlns="http://s3.amazonaws.com/doc/2006-03-01/"> <b>&lt;&#65;&#x42;&gt;</b><c/> </a>`
  const parsed = parseXml(source, 'a')
  expect(childText(parsed, 'b')).toBe('<AB>')
  expect(childText(parsed, 'c')).toBe('')
  expect(childText(parsed, 'd')).toBeUndefined()
})

test.each([
  ['nothing', ''],
  ['another root', '<b></b>'],
  ['two roots', '<a></a><a></a>'],
  ['an open element', '<a><b></a>'],
  ['a closing tag too many', '<a></a></a>'],
  ['text outside', '<a></a>x'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['a bare ampersand', '<a>a & b</a>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>']
])('refuses %s', (_, source) => {
  expect(() => parseXml(source, 'a')).toThrow(expect.objectContaining({ code: 'MalformedXML', status: 400 }))
})
