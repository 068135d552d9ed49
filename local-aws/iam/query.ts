import { AwsError, toAwsError } from '../service.ts'
import type { ServiceResponse } from '../service.ts'

/** AWS's query protocol: a form goes in, XML comes out. Used by IAM and STS. */
export type Parameters = URLSearchParams

/** What an answer holds; a list becomes `<member>` elements, undefined nothing. */
export interface Elements {
  readonly [name: string]: string | boolean | Elements | readonly (string | Elements)[] | undefined
}

export interface Protocol {
  readonly namespace: string
}

export function answer({ namespace }: Protocol, action: string, requestId: string, result: Elements): ServiceResponse {
  const body = element(`${action}Result`, result) + element('ResponseMetadata', { RequestId: requestId })
  return xml(200, `<${action}Response xmlns="${namespace}">${body}</${action}Response>`)
}

export function errorAnswer({ namespace }: Protocol, error: unknown, requestId: string): ServiceResponse {
  const { code, status, message } = toAwsError(error)
  const inner = element('Error', { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message })
  const body = inner + element('RequestId', requestId)
  return xml(status, `<ErrorResponse xmlns="${namespace}">${body}</ErrorResponse>`)
}

/** Throws ValidationError, as IAM does for a parameter that is not there. */
export function required(parameters: Parameters, name: string): string {
  const value = parameters.get(name)
  if (value !== null && value !== '') return value
  const at = name.charAt(0).toLowerCase() + name.slice(1)
  const message = `1 validation error detected: Value null at '${at}' failed to satisfy constraint: Member must not be null`
  throw new AwsError('ValidationError', 400, message)
}

/** `ActionNames.member.1`, `ActionNames.member.2` and so on. */
export function listed(parameters: Parameters, name: string): readonly string[] {
  return [...parameters].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value)
}

function xml(status: number, body: string): ServiceResponse {
  return { status, headers: { 'content-type': 'text/xml' }, body }
}

function element(name: string, value: Elements[string]): string {
  if (value === undefined) return ''
  const inner = Array.isArray(value)
    ? value.map((one: string | Elements) => element('member', one)).join('')
    : typeof value === 'object'
      ? Object.entries(value as Elements)
          .map(([key, one]) => element(key, one))
          .join('')
      : escape(String(value))
  return `<${name}>${inner}</${name}>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
