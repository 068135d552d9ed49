import { readFileSync } from 'node:fs'
import { parse, type ScalarTag, type CollectionTag } from 'yaml'

/** A CloudFormation template, with the short forms of intrinsic functions (`!Ref`) written out (`{ Ref }`). */
export interface Template {
  readonly Parameters: Readonly<Record<string, Parameter>>
  readonly Conditions: Readonly<Record<string, unknown>>
  readonly Rules: Readonly<Record<string, unknown>>
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Outputs: Readonly<Record<string, Output>>
  readonly Metadata: Readonly<Record<string, unknown>>
}

export interface Parameter {
  readonly Type: 'String' | 'Number'
  readonly Description: string
  readonly Default?: string | number
  readonly AllowedPattern?: string
  readonly AllowedValues?: readonly string[]
  readonly MinValue?: number
  readonly MaxValue?: number
  readonly ConstraintDescription: string
}

export interface Resource {
  readonly Type: string
  readonly Condition?: string
  readonly DeletionPolicy?: string
  readonly UpdateReplacePolicy?: string
  readonly Properties: Readonly<Record<string, unknown>>
}

export interface Output {
  readonly Description: string
  readonly Value: unknown
  readonly Condition?: string
}

export const TEMPLATE = 'infrastructure/cloudformation.yaml'

export function loadTemplate(path = TEMPLATE): Template {
  const parsed: unknown = parse(readFileSync(path, 'utf8'), { customTags: TAGS })
  return JSON.parse(JSON.stringify(parsed)) as Template
}

const SCALARS = ['Ref', 'Condition', 'Sub', 'GetAtt']
const SEQUENCES = ['If', 'Equals', 'Not', 'And', 'Or']

const TAGS: (ScalarTag | CollectionTag)[] = [
  ...SCALARS.map((name): ScalarTag => ({ tag: `!${name}`, resolve: (text) => writtenOut(name, text) })),
  ...SEQUENCES.map((name): CollectionTag => ({
    tag: `!${name}`,
    collection: 'seq',
    // What is in the sequence is not resolved yet; it is when the whole is made JSON.
    resolve: (sequence) => ({ toJSON: () => ({ [`Fn::${name}`]: JSON.parse(JSON.stringify(sequence)) as unknown }) })
  }))
]

function writtenOut(name: string, text: string): object {
  if (name === 'Ref' || name === 'Condition') return { [name]: text }
  if (name === 'Sub') return { 'Fn::Sub': text }
  const [resource = '', ...attribute] = text.split('.')
  return { 'Fn::GetAtt': [resource, attribute.join('.')] }
}
