import { expect, jest, test } from '@jest/globals'
import { bodyProof, clientConfiguration, refuseStreamDebugging } from '../../src/aws/clients.ts'
import { InputError } from '../../src/errors.ts'

test.each([undefined, '', 'http', 'https,tls,net', 'streams', 'http2'])(
  'NODE_DEBUG=%s shows no answer',
  (NODE_DEBUG) => {
    expect(() => refuseStreamDebugging({ NODE_DEBUG })).not.toThrow()
  }
)

test.each(['stream', 'STREAM', 'http,stream', '*', 's*m', 'net,*'])(
  'NODE_DEBUG=%s does, and is refused',
  (NODE_DEBUG) => {
    expect(() => refuseStreamDebugging({ NODE_DEBUG })).toThrow(InputError)
  }
)

test('of what the SDK would log, only the words of its warnings are told: requests and answers are objects', () => {
  const printed = jest.spyOn(console, 'log').mockReturnValue()
  const debug: string[] = []
  const { logger } = clientConfiguration({ env: {}, debug: (message) => debug.push(message) })
  for (const level of ['trace', 'debug', 'info', 'error'] as const)
    logger[level]('GenerateDataKey', { Plaintext: 'key' })
  logger.warn('the Region is old', { Plaintext: 'key' })
  expect(debug).toEqual(['the Region is old'])
  expect(printed).not.toHaveBeenCalled()
})

test.each([
  [undefined, 'checksum'],
  ['', 'checksum'],
  ['when_supported', 'checksum'],
  ['when_required', 'signature'],
  ['WHEN_REQUIRED', 'signature']
])('AWS_REQUEST_CHECKSUM_CALCULATION=%s: bodies prove themselves by %s', (value, proof) => {
  expect(bodyProof({ AWS_REQUEST_CHECKSUM_CALCULATION: value })).toBe(proof)
})
