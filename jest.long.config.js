import config from './jest.config.js'

/**
 * `npm run test:long`: whole actions as the runner runs them, and what else takes long by its nature.
 *
 * @type {import('jest').Config}
 */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/action/*.test.ts', '<rootDir>/__tests__/**/*.long.test.ts'],
  testPathIgnorePatterns: []
}
