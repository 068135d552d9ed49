import { AwsError } from '../service.ts'
import type { Tags } from './object.ts'
import { childrenNamed, childText, malformed, type XmlElement } from './xml-parser.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
const [MAX_TAGS, MAX_KEY_LENGTH, MAX_VALUE_LENGTH] = [10, 128, 256]

/** The x-amz-tagging header: URL query form. */
export function parseTagging(header: string): Tags {
  return checkedTags([...new URLSearchParams(header)])
}

/** The body of PutObjectTagging. */
export function tagsFromXml(tagging: XmlElement): Tags {
  const [tagSet] = childrenNamed(tagging, 'TagSet')
  if (tagSet === undefined) throw malformed()
  const pairs = childrenNamed(tagSet, 'Tag').map((tag): [string, string] => {
    const [key, value] = [childText(tag, 'Key'), childText(tag, 'Value')]
    if (key === undefined || value === undefined) throw malformed()
    return [key, value]
  })
  return checkedTags(pairs)
}

function checkedTags(pairs: readonly (readonly [string, string])[]): Tags {
  const tags = new Map(pairs)
  if (tags.size !== pairs.length)
    throw new AwsError('InvalidTag', 400, 'Cannot provide multiple Tags with the same key')
  if (tags.size > MAX_TAGS) throw new AwsError('BadRequest', 400, `Object tags cannot be greater than ${MAX_TAGS}`)
  for (const [key, value] of tags) {
    if (key.length === 0 || key.length > MAX_KEY_LENGTH) {
      throw new AwsError('InvalidTag', 400, 'The TagKey you have provided is invalid', { TagKey: key })
    }
    if (value.length > MAX_VALUE_LENGTH) {
      throw new AwsError('InvalidTag', 400, 'The TagValue you have provided is invalid', { TagKey: key })
    }
  }
  return tags
}
