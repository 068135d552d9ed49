import { describe } from '@jest/globals'

/** For scripts of workflows that run on Linux, with its tools. */
export const describeOnLinux = process.platform === 'linux' ? describe : describe.skip
