import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Mode } from '../../src/envelope/mode.ts'
import { encryptInParts } from '../support/encrypt-in-parts.ts'

/** Ciphertext in hex, put together from parts of this many blocks, so that every seam is tried. */
function encrypt(mode: Mode, vector: { key: string; iv: string; plaintext: string }, blocks: number) {
  const [key, iv, plaintext] = [vector.key, vector.iv, vector.plaintext].map((hex) => Buffer.from(hex, 'hex'))
  if (!key || !iv || !plaintext) throw new Error('a vector has all three')
  return Buffer.concat(encryptInParts(mode, key, iv, plaintext, blocks * 16)).toString('hex')
}

/** NIST SP 800-38A, appendix F: the same plaintext in all examples. */
const PLAINTEXT_38A =
  '6bc1bee22e409f96e93d7e117393172a' +
  'ae2d8a571e03ac9c9eb76fac45af8e51' +
  '30c81c46a35ce411e5fbc1191a0a52ef' +
  'f69f2445df4f9b17ad2b417be66c3710'
const KEYS_38A = {
  128: '2b7e151628aed2a6abf7158809cf4f3c',
  192: '8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b',
  256: '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4'
}

describe.each([
  [
    'F.5.1',
    128,
    '874d6191b620e3261bef6864990db6ce' +
      '9806f66b7970fdff8617187bb9fffdff' +
      '5ae4df3edbd5d35e5b4f09020db03eab' +
      '1e031dda2fbe03d1792170a0f3009cee'
  ],
  [
    'F.5.3',
    192,
    '1abc932417521ca24f2b0459fe7e6e0b' +
      '090339ec0aa6faefd5ccc2c6f4ce8e94' +
      '1e36b26bd1ebc670d1bd1d665620abf7' +
      '4f78a7f6d29809585a97daec58c6b050'
  ],
  [
    'F.5.5',
    256,
    '601ec313775789a5b7a7f504bbf3d228' +
      'f443e3ca4d62b59aca84e990cacaf5c5' +
      '2b0930daa23de94ce87017ba2d84988d' +
      'dfc9c58db67aada613c2dd08457941a6'
  ]
] as const)('NIST SP 800-38A %s, CTR-AES%i', (_, bits, ciphertext) => {
  const vector = { key: KEYS_38A[bits], iv: 'f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff', plaintext: PLAINTEXT_38A }

  test.each([1, 2, 3, 4, 5])('in parts of %i blocks', (blocks) => {
    expect(encrypt('AES_CTR', vector, blocks)).toBe(ciphertext)
  })

  test.each([1, 15, 17, 31, 47, 63])('cut to %i bytes', (bytes) => {
    const short = { ...vector, plaintext: PLAINTEXT_38A.slice(0, 2 * bytes) }
    expect(encrypt('AES_CTR', short, 1)).toBe(ciphertext.slice(0, 2 * bytes))
  })
})

describe.each([
  [
    'F.2.1',
    128,
    '7649abac8119b246cee98e9b12e9197d' +
      '5086cb9b507219ee95db113a917678b2' +
      '73bed6b8e3c1743b7116e69e22229516' +
      '3ff1caa1681fac09120eca307586e1a7'
  ],
  [
    'F.2.3',
    192,
    '4f021db243bc633d7178183a9fa071e8' +
      'b4d9ada9ad7dedf4e5e738763f69145a' +
      '571b242012fb7ae07fa9baac3df102e0' +
      '08b0e27988598881d920a9e64f5615cd'
  ],
  [
    'F.2.5',
    256,
    'f58c4c04d6e5f1ba779eabfb5f7bfbd6' +
      '9cfc4e967edb808d679f777bc6702c7d' +
      '39f23369a9d9bacfa530e26304231461' +
      'b2eb05e2c39be9fcda6c19078c6a9d1b'
  ]
] as const)('NIST SP 800-38A %s, CBC-AES%i', (_, bits, ciphertext) => {
  const vector = { key: KEYS_38A[bits], iv: '000102030405060708090a0b0c0d0e0f', plaintext: PLAINTEXT_38A }

  // The standard has no padding; ours is one block more behind the four of the example.
  test.each([1, 2, 3, 4, 5])('in parts of %i blocks, with one block of padding behind', (blocks) => {
    const made = encrypt('AES_CBC', vector, blocks)
    expect(made.slice(0, ciphertext.length)).toBe(ciphertext)
    expect(made).toHaveLength(ciphertext.length + 32)
  })
})

/**
 * "The Galois/Counter Mode of Operation (GCM)", McGrew and Viega, appendix B, to which SP 800-38D refers: the test cases without
 * additional data and with an initialization vector of 96 bits.
 */
const GCM_PLAINTEXT =
  'd9313225f88406e5a55909c5aff5269a' +
  '86a7a9531534f7da2e4c303d8a318a72' +
  '1c3c0c95956809532fcf0e2449a6b525' +
  'b16aedf5aa0de657ba637b391aafd255'
const GCM_KEY = 'feffe9928665731c6d6a8f9467308308'
const GCM_IV = 'cafebabefacedbaddecaf888'
const ZEROS = (bytes: number): string => '00'.repeat(bytes)

describe.each([
  ['1', { key: ZEROS(16), iv: ZEROS(12), plaintext: '' }, '58e2fccefa7e3061367f1d57a4e7455a'],
  [
    '2',
    { key: ZEROS(16), iv: ZEROS(12), plaintext: ZEROS(16) },
    '0388dace60b6a392f328c2b971b2fe78ab6e47d42cec13bdf53a67b21257bddf'
  ],
  [
    '3',
    { key: GCM_KEY, iv: GCM_IV, plaintext: GCM_PLAINTEXT },
    '42831ec2217774244b7221b784d0d49c' +
      'e3aa212f2c02a4e035c17e2329aca12e' +
      '21d514b25466931c7d8f6a5aac84aa05' +
      '1ba30b396a0aac973d58e091473f5985' +
      '4d5c2af327cd64a62cf35abd2ba6fab4'
  ],
  ['7', { key: ZEROS(24), iv: ZEROS(12), plaintext: '' }, 'cd33b28ac773f74ba00ed1f312572435'],
  [
    '8',
    { key: ZEROS(24), iv: ZEROS(12), plaintext: ZEROS(16) },
    '98e7247c07f0fe411c267e4384b0f6002ff58d80033927ab8ef4d4587514f0fb'
  ],
  [
    '9',
    { key: `${GCM_KEY}feffe9928665731c`, iv: GCM_IV, plaintext: GCM_PLAINTEXT },
    '3980ca0b3c00e841eb06fac4872a2757' +
      '859e1ceaa6efd984628593b40ca1e19c' +
      '7d773d00c144c525ac619d18c84a3f47' +
      '18e2448b2fe324d9ccda2710acade256' +
      '9924a7c8587336bfb118024db8674a14'
  ],
  ['13', { key: ZEROS(32), iv: ZEROS(12), plaintext: '' }, '530f8afbc74536b9a963b4f1c4cb738b'],
  [
    '14',
    { key: ZEROS(32), iv: ZEROS(12), plaintext: ZEROS(16) },
    'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'
  ],
  [
    '15',
    { key: `${GCM_KEY}${GCM_KEY}`, iv: GCM_IV, plaintext: GCM_PLAINTEXT },
    '522dc1f099567d07f47f37a32a84427d' +
      '643a8cdcbfe5c0c97598a2bd2555d1aa' +
      '8cb08e48590dbb3da7b08b1056828838' +
      'c5f61e6393ba7a0abcc9f662898015ad' +
      'b094dac5d93471bdec1a502270e3cc6c'
  ]
] as const)('GCM test case %s', (_, vector, ciphertextAndTag) => {
  test.each([1, 2, 3, 4, 5])('in parts of %i blocks', (blocks) => {
    expect(encrypt('AES_GCM', vector, blocks)).toBe(ciphertextAndTag)
  })
})

interface Wycheproof {
  readonly tests: readonly Readonly<Record<'tcId' | 'comment' | 'key' | 'iv' | 'msg' | 'ct' | 'tag', string>>[]
}

/** NIST publishes none with 16 bytes; Wycheproof has some, also with counters that wrap at 32 bits. */
const wycheproof = JSON.parse(readFileSync('__tests__/fixtures/wycheproof-aes-gcm-iv128.json', 'utf8')) as Wycheproof

test.each(wycheproof.tests)('GCM with a 16-byte initialization vector, Wycheproof $tcId $comment', (vector) => {
  for (const blocks of [1, 2, 3]) {
    const made = encrypt('AES_GCM', { ...vector, plaintext: vector.msg }, blocks)
    expect(made).toBe(vector.ct + vector.tag)
  }
})
