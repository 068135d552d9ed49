import { AwsError } from '../service.ts'
import type { PolicyDocument, PolicyStatement } from '../service.ts'
import { list } from './condition.ts'

/** IAM and STS quotas: "Role inline policies" together, white space not counted. */
const MOST_CHARACTERS = 10_240

/** Reads a policy for an identity as PutRolePolicy does (IAM User Guide, "Grammar of the IAM JSON policy language"). */
export function parseInlinePolicy(text: string): PolicyDocument {
  const policy = parseJson(text)
  const statements = list(policy.Statement)
  if (policy.Version !== undefined && !['2012-10-17', '2008-10-17'].includes(policy.Version)) throw malformed()
  if (statements.length === 0) throw malformed()
  for (const statement of statements) checkStatement(statement)
  const sids = statements.flatMap(({ Sid }) => Sid ?? [])
  if (new Set(sids).size < sids.length) throw malformed('Statement IDs (SID) in a single policy must be unique.')
  return policy
}

function parseJson(text: string): PolicyDocument {
  try {
    const policy = JSON.parse(text) as Partial<PolicyDocument> | null
    if (typeof policy === 'object' && policy?.Statement !== undefined) return policy as PolicyDocument
  } catch {
    // Falls through: what is no JSON and what is no policy get the same answer.
  }
  throw malformed()
}

function checkStatement(statement: PolicyStatement): void {
  if (!['Allow', 'Deny'].includes(statement.Effect)) throw malformed()
  if ('Principal' in statement) throw malformed('Policy document should not specify a principal.')
  if (statement.Sid !== undefined && !/^[A-Za-z0-9]*$/.test(statement.Sid)) {
    throw malformed('Statement IDs (SID) should be alpha-numeric.')
  }
  const [actions, resources] = [
    statement.Action ?? statement.NotAction ?? [],
    statement.Resource ?? statement.NotResource ?? []
  ].map((values) => list(values))
  if (actions?.length === 0) throw malformed('Policy statement must contain actions.')
  if (resources?.length === 0) throw malformed('Policy statement must contain resources.')
  for (const action of actions ?? []) {
    if (!/^(\*|[\w-]+:[\w*?]+)$/.test(action)) throw malformed('Actions/Conditions must be prefaced by a vendor.')
  }
  for (const resource of resources ?? []) {
    if (resource !== '*' && !/^arn:([^:]*:){4}/.test(resource)) {
      throw malformed(`Resource ${resource} must be in ARN format or "*".`)
    }
  }
}

/** @param texts of all inline policies that the role would have */
export function checkTotalSize(roleName: string, texts: readonly string[]): void {
  const characters = texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0)
  if (characters <= MOST_CHARACTERS) return
  throw new AwsError(
    'LimitExceeded',
    409,
    `Maximum policy size of ${MOST_CHARACTERS} bytes exceeded for role ${roleName}`
  )
}

function malformed(message = 'Syntax errors in policy.'): AwsError {
  return new AwsError('MalformedPolicyDocument', 400, message)
}
