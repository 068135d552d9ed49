/** All that makes CreateJob requests out of settings, in one module, so that it can be loaded at need. */
export { checkRequest } from './check-request.ts'
export { decryptionSettings } from './decryption-settings.ts'
export { renderRequest } from './job-request.ts'
export { withOverrides } from './overrides.ts'
export { planJobs } from './plan-jobs.ts'
export { readJobRequest } from './read-request.ts'
export { isInline, parseSettings } from './settings-document.ts'
export { withoutPosition } from './settings-path.ts'
