import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The bundles are run hundreds of times: compiled once, a sixth of the processors' time of it is saved.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'compiled-bundles')

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // `npm run test:long` runs these: see CONTRIBUTING.md, "Tests".
  testPathIgnorePatterns: ['/__tests__/action/', '\\.long\\.test\\.ts$'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/__tests__/support/strip-types.js' },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  errorOnDeprecated: true,
  restoreMocks: true,
  // Most tests wait for a process of their own: with a worker less than processors, one of two would idle.
  maxWorkers: '100%',
  // Nothing waits that long; a busy machine may.
  testTimeout: 30_000
}
