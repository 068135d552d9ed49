// Jest runs the sources as Node itself would: types are blanked out in place, so line numbers stay true and nothing is compiled.
import { stripTypeScriptTypes } from 'node:module'

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  processAsync: (source) => Promise.resolve({ code: stripTypeScriptTypes(source) })
}
