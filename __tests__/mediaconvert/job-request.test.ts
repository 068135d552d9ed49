import { expect, test } from '@jest/globals'
import { renderRequest } from '../../src/mediaconvert/job-request.ts'

test('renders what the CLI takes: two spaces, the order of the request, a newline at the end', () => {
  const request = { Role: 'r', Settings: { Inputs: [{ FileInput: 's3://b/k' }] }, Tags: { b: '1', a: 'é' } }
  expect(renderRequest(request)).toBe(
    [
      '{',
      '  "Role": "r",',
      '  "Settings": {',
      '    "Inputs": [',
      '      {',
      '        "FileInput": "s3://b/k"',
      '      }',
      '    ]',
      '  },',
      '  "Tags": {',
      '    "b": "1",',
      '    "a": "é"',
      '  }',
      '}',
      ''
    ].join('\n')
  )
})
