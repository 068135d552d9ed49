/** Names of the checks that some server is known to fail. */
export const TAKES_TRAILERS = 'parts whose checksum follows them (aws-chunked)'
export const SERVER_SIDE_ENCRYPTION = 'server-side-encryption: AES256'
export const FAIL_IN_ONE = 'if-exists: fail, in one request'
export const SKIP = 'if-exists: skip'
export const RACE_IN_ONE = 'if-exists: fail, and somebody writes meanwhile, in one request'
export const RACE_IN_PARTS = 'if-exists: fail, and somebody writes meanwhile, in parts'
export const REWRAP_IN_ONE = 'rewrap/action.yml: copies in one request'
export const REWRAP_IN_PARTS = 'rewrap/action.yml: copies in parts'
