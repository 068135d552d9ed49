import { readFileSync } from 'node:fs'
import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec'
import type { Property, PropertyType, SpecDatabase } from '@aws-cdk/service-spec-types'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { loadTemplate, TEMPLATE } from '../support/cloudformation.ts'
import { deployTemplate } from '../support/deploy-template.ts'

const template = loadTemplate()
const text = readFileSync(TEMPLATE, 'utf8')
const source = JSON.stringify(template)
const { resources } = deployTemplate(template, {
  region: 'eu-west-1',
  account: '111122223333',
  parameters: {
    ...{ GitHubOwner: 'o', GitHubRepository: 'r', GitHubOwnerId: '1', GitHubRepositoryId: '2', JobTemplate: 't' },
    ...{ AllowVerify: 'true', AllowTags: 'true', RecoverContext: 'environment:recover' },
    RewrapRoleArn: 'arn:aws:iam::111122223333:role/rewrap'
  },
  attribute: (id, attribute) => `${id}.${attribute ?? 'Ref'}`
})

describe("CloudFormation's resource specification", () => {
  let spec: SpecDatabase
  beforeAll(async () => {
    spec = await loadAwsServiceSpec()
  }, 60_000)

  test.each(Object.entries(resources))('knows %s, all of its properties and their types', (_, { Type, Properties }) => {
    const [type] = spec.lookup('resource', 'cloudFormationType', 'equals', Type)
    expect(problems(spec, Type, type?.properties ?? {}, Properties)).toEqual([])
  })

  test('knows the attributes that are asked for', () => {
    const asked = [...source.matchAll(/"Fn::GetAtt":\["(\w+)","([\w.]+)"\]|\$\{(\w+)\.([\w.]+)\}/g)]
    expect(asked.length).toBeGreaterThan(20)
    for (const [, id, attribute, ...inText] of asked) {
      const [logicalId = '', name = ''] = id === undefined ? inText : [id, attribute]
      const { Type = '' } = template.Resources[logicalId] ?? {}
      const [type] = spec.lookup('resource', 'cloudFormationType', 'equals', Type)
      expect(Object.keys(type?.attributes ?? {})).toContain(name)
    }
  })

  test('finds what is wrong', () => {
    const [type] = spec.lookup('resource', 'cloudFormationType', 'equals', 'AWS::S3::Bucket')
    const wrong = {
      BucketEncryptoin: {},
      OwnershipControls: { Rules: [{ ObjectOwnership: 'Mine' }] },
      VersioningConfiguration: {}
    }
    expect(problems(spec, 'Bucket', type?.properties ?? {}, wrong)).toEqual([
      'Bucket.BucketEncryptoin is unknown',
      'Bucket.OwnershipControls.Rules.0.ObjectOwnership is Mine',
      'Bucket.VersioningConfiguration.Status is missing'
    ])
  })
})

type Properties = Readonly<Record<string, Property>>

/** What the specification has against these properties; policies are JSON to it. */
function problems(spec: SpecDatabase, at: string, known: Properties, values: object): string[] {
  const missing = Object.entries(known).filter(([name, { required }]) => required === true && !(name in values))
  const wrong = Object.entries(values).flatMap(([name, value]) => {
    const property = known[name]
    return property === undefined
      ? [`${at}.${name} is unknown`]
      : typeProblems(spec, `${at}.${name}`, property.type, value)
  })
  return [...wrong, ...missing.map(([name]) => `${at}.${name} is missing`)]
}

function typeProblems(spec: SpecDatabase, at: string, type: PropertyType, value: unknown): string[] {
  if (type.type === 'array') {
    if (!Array.isArray(value)) return [`${at} is no list`]
    return value.flatMap((item, index) => typeProblems(spec, `${at}.${index}`, type.element, item))
  }
  if (type.type === 'ref') {
    const { properties } = spec.get('typeDefinition', type.reference)
    return typeof value === 'object' && value !== null ? problems(spec, at, properties, value) : [`${at} is no object`]
  }
  if (type.type === 'union') {
    const tries = type.types.map((one) => typeProblems(spec, at, one, value))
    return tries.find((found) => found.length === 0) ?? tries.flat()
  }
  if (type.type === 'json') return typeof value === 'object' ? [] : [`${at} is no JSON`]
  if (type.type === 'string' && type.allowedValues !== undefined && !type.allowedValues.includes(String(value))) {
    return [`${at} is ${String(value)}`]
  }
  const plain: Readonly<Record<string, string>> = {
    string: 'string',
    boolean: 'boolean',
    integer: 'number',
    number: 'number'
  }
  return typeof value === plain[type.type] ? [] : [`${at} is ${String(value)}, not ${type.type}`]
}

describe('the template hangs together', () => {
  test('every name that is used is there, and every name that is there is used', () => {
    const used = new Set(
      [...source.matchAll(/"(?:Ref|Fn::GetAtt|Condition|Fn::If)":\[?"(\w+)"|\$\{(\w+)[.}]/g)].map(
        ([, name, inText]) => name ?? inText ?? ''
      )
    )
    const { Parameters, Conditions, Resources } = template
    const there = [Parameters, Conditions, Resources].flatMap((names) => Object.keys(names))
    expect(there).toEqual(expect.arrayContaining([...used]))
    const unused = [Parameters, Conditions].flatMap((names) => Object.keys(names).filter((name) => !used.has(name)))
    expect(unused).toEqual([])
  })

  test('the console shows every parameter once, in a group and with a label', () => {
    const { ParameterGroups: groups, ParameterLabels: labels } = template.Metadata[
      'AWS::CloudFormation::Interface'
    ] as {
      readonly ParameterGroups: readonly { readonly Parameters: readonly string[] }[]
      readonly ParameterLabels: Readonly<Record<string, unknown>>
    }
    expect(groups.flatMap(({ Parameters }) => Parameters)).toEqual(Object.keys(template.Parameters))
    expect(Object.keys(labels)).toEqual(Object.keys(template.Parameters))
  })

  test("it keeps to CloudFormation's limits", () => {
    expect(Buffer.byteLength(text)).toBeLessThan(51_200) // --template-body
    expect(
      Buffer.byteLength((parse(text, { logLevel: 'silent' }) as { Description: string }).Description)
    ).toBeLessThan(1024)
    for (const { Description } of Object.values(template.Parameters)) expect(Description.length).toBeLessThan(4000)
  })

  test('values that a parameter may have, and may not', () => {
    const fits = (name: string, value: string): boolean =>
      new RegExp(template.Parameters[name]?.AllowedPattern ?? '').test(value)
    for (const value of [
      'ref:refs/heads/main',
      'ref:refs/tags/v*',
      'environment:production',
      'environment:Film team'
    ]) {
      expect([value, fits('GitHubContext', value)]).toEqual([value, true])
    }
    for (const value of [
      '*',
      'ref:*',
      'ref:refs/heads/*',
      'pull_request',
      'environment:*',
      'environment:',
      'main',
      ''
    ]) {
      expect([value, fits('GitHubContext', value)]).toEqual([value, false])
    }
    expect(['', 'masters/', 'a/b-c/'].every((value) => fits('Prefix', value))).toBe(true)
    expect(['masters', '/', '/masters/', '../', 'a//', '*/'].some((value) => fits('Prefix', value))).toBe(false)
    expect(['*', 'octo-org/films', 'o@1'].some((value) => fits('GitHubOwner', value))).toBe(false)
    expect(['*', 'a/b', 'f@2', 'queues/*'].some((value) => fits('GitHubRepository', value))).toBe(false)
  })
})
