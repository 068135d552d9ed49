import type { YAMLError } from 'yaml'

/** What is wrong with the text, as a sentence. `source` is the text that the error's offsets count in. */
export function describeSyntaxError(error: YAMLError, source: string): string {
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return 'the text holds more than one YAML document (---): give the settings of one job request.'
    case 'NON_STRING_KEY':
      return 'a key that is a list or an object: keys are strings.'
    case 'RESOURCE_EXHAUSTION':
      return 'the text is nested too deeply to be read.'
    case 'TAB_AS_INDENT':
      return 'a tab as indentation, which YAML does not allow: use spaces (JSON may use tabs).'
    case 'TAG_RESOLVE_FAILED':
      return `${error.message}. Only plain JSON values have a meaning here: remove the tag.`
    default:
      return `not valid ${source.trimStart().startsWith('{') ? 'JSON' : 'YAML'}: ${error.message}.`
  }
}

/** Of the second of two keys of one name, which is at `offset`. */
export function describeDuplicate(source: string, offset: number): string {
  return `the key ${keyAt(source, offset)} is there twice in the same object: only one of them could be used. Remove one.`
}

function keyAt(source: string, offset: number): string {
  const key = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^:\s,{}]+)/.exec(source.slice(offset, offset + 200))
  return key?.[0] ?? 'here'
}
