import { expect, test } from '@jest/globals'
import { consoleLink } from '../../src/mediaconvert/console-link.ts'

test.each([
  ['us-east-1', 'console.aws.amazon.com'],
  ['ap-southeast-4', 'console.aws.amazon.com'],
  ['us-gov-west-1', 'console.amazonaws-us-gov.com'],
  ['cn-northwest-1', 'console.amazonaws.cn'],
  ['eusc-de-east-1', 'eusc-de-east-1.console.amazonaws-eusc.eu'],
  ['us-iso-east-1', 'console.c2shome.ic.gov'],
  ['us-isob-east-1', 'console.sc2shome.sgov.gov'],
  ['eu-isoe-west-1', 'console.csphome.adc-e.uk'],
  ['us-isof-south-1', 'console.csphome.hci.ic.gov']
])('a job in %s is shown by %s', (region, host) => {
  expect(consoleLink(region, '1700000000000-abc123')).toBe(
    `https://${host}/mediaconvert/home?region=${region}#/jobs/summary/1700000000000-abc123`
  )
})

test('what is no job ID cannot leave the address', () => {
  expect(consoleLink('eu-west-1', '1700/../a?b#c')).toContain('#/jobs/summary/1700%2F..%2Fa%3Fb%23c')
})
