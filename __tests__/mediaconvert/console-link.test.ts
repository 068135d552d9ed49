import { expect, test } from '@jest/globals'
import { consoleLink } from '../../src/mediaconvert/console-link.ts'

test.each([
  ['eu-west-1', 'https://console.aws.amazon.com/mediaconvert/'],
  ['us-gov-west-1', 'https://console.amazonaws-us-gov.com/mediaconvert/'],
  ['cn-northwest-1', 'https://console.amazonaws.cn/mediaconvert/']
])('%s', (region, start) => {
  const link = consoleLink(region, '1700000000000-abc/1')
  expect(link.startsWith(start)).toBe(true)
  expect(link).toContain(`region=${region}`)
  expect(link).toContain('1700000000000-abc%2F1')
})
