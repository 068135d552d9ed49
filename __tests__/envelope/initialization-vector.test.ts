import { expect, test } from '@jest/globals'
import { newInitializationVector } from '../../src/envelope/initialization-vector.ts'

test.each([
  ['AES_CTR', 16],
  ['AES_CTR', 12],
  ['AES_CBC', 16],
  ['AES_GCM', 16],
  ['AES_GCM', 12]
] as const)('%s with %i bytes: new each time, random in each byte', (mode, length) => {
  const made = Array.from({ length: 200 }, () => newInitializationVector(mode, length))
  expect(new Set(made.map((iv) => iv.toString('hex'))).size).toBe(200)
  const randomBytes = mode === 'AES_CTR' ? 12 : length
  for (let index = 0; index < length; index++) {
    const values = new Set(made.map((iv) => iv[index]))
    // 200 random bytes have about 139 different values; fewer than 60 do not happen.
    if (index < randomBytes) expect(values.size).toBeGreaterThan(60)
    else expect([...values]).toEqual([0])
  }
  expect(made.every((iv) => iv.length === length)).toBe(true)
})
