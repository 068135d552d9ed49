import type { Problem } from '../errors.ts'
import type { JobRequest } from './job-request.ts'
import type { ProblemAt } from './settings-path.ts'

/** MediaConvert User Guide, "AWS Elemental MediaConvert job tag restrictions" (of `userMetadata`). */
export const MOST_USER_METADATA = 10
/** AWS General Reference, "Tag naming limits and requirements". */
const MOST_TAGS = 50

/** The same in both documents. Lengths count Unicode characters. */
const LONGEST_KEY = 128
const LONGEST_VALUE = 256
const CHARACTERS = /^[\p{L}\p{N}\p{Z}_.:/=+\-@]*$/u

/** What MediaConvert would refuse in a job's tags and user metadata, after the files have been uploaded. */
export function checkLabels({ Tags, UserMetadata }: JobRequest, problemAt: ProblemAt): Problem[] {
  return [
    ...checkPairs('Tags', Tags ?? {}, MOST_TAGS, 'tags', problemAt),
    ...checkPairs('UserMetadata', UserMetadata ?? {}, MOST_USER_METADATA, 'user-metadata', problemAt)
  ]
}

function checkPairs(
  member: 'Tags' | 'UserMetadata',
  pairs: Readonly<Record<string, string>>,
  most: number,
  input: string,
  problemAt: ProblemAt
): Problem[] {
  const entries = Object.entries(pairs)
  const from = `here or in the input ${input}`
  const problems = entries.flatMap(([key, value]) => {
    const wrong = wrongWithKey(key) ?? wrongWithValue(value)
    return wrong === undefined ? [] : [problemAt([member, key], `${wrong} Change it (${from}).`)]
  })
  if (entries.length <= most) return problems
  const message = `${entries.length} entries, and MediaConvert takes ${most} at most. Leave some out (${from}).`
  return [...problems, problemAt([member], message)]
}

function wrongWithKey(key: string): string | undefined {
  const length = lengthOf(key)
  if (length === 0) return 'the key is empty.'
  if (length > LONGEST_KEY) return `the key has ${length} characters, and AWS takes ${LONGEST_KEY} at most.`
  if (!CHARACTERS.test(key)) return `the key has characters that AWS does not take. ${ALLOWED}`
  return /^aws:/i.test(key) ? 'keys that begin with aws: are reserved for AWS.' : undefined
}

function wrongWithValue(value: string): string | undefined {
  const length = lengthOf(value)
  if (length > LONGEST_VALUE) return `the value has ${length} characters, and AWS takes ${LONGEST_VALUE} at most.`
  return CHARACTERS.test(value) ? undefined : `the value has characters that AWS does not take. ${ALLOWED}`
}

const ALLOWED = 'It takes letters, numbers, spaces and _ . : / = + - @.'

function lengthOf(text: string): number {
  return Array.from(text).length
}
