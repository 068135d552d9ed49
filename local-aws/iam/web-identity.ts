import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** What GitHub's OIDC provider says of a job, as far as AWS lets trust policies ask about it. */
export type Claims = Readonly<Record<string, string>>

const ISSUER = 'token.actions.githubusercontent.com'

/**
 * IAM User Guide, "IAM and AWS STS condition context keys": which of GitHub's claims a trust policy can ask about. All others it asks
 * about are missing, and a condition on them does not hold.
 */
const CONDITION_KEYS = ['aud', 'sub', 'actor', 'actor_id', 'enterprise_id', 'environment', 'job_workflow_ref'].concat([
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow'
])

const LIFETIME_SECONDS = 300

/**
 * Stands in for GitHub's OIDC provider and for the account's trust in it. GitHub signs with a key pair that AWS fetches the public half of;
 * here one secret does for both.
 */
export class IdentityProvider {
  readonly arn: string
  /** Which `aud` the account takes: the provider's client ID list. */
  readonly audience = 'sts.amazonaws.com'
  readonly #secret = randomBytes(32)

  constructor(accountId: string) {
    this.arn = `arn:aws:iam::${accountId}:oidc-provider/${ISSUER}`
  }

  /** A token as a job gets it: `{ sub: 'repo:octo-org/films:ref:refs/heads/main' }` and what other claims matter. */
  token(claims: Claims): string {
    const exp = Math.floor(Date.now() / 1000) + LIFETIME_SECONDS
    const payload = { iss: `https://${ISSUER}`, aud: this.audience, exp, ...claims }
    const signed = [{ alg: 'HS256', typ: 'JWT' }, payload].map(encode).join('.')
    return `${signed}.${this.#sign(signed)}`
  }

  /** The claims of a token; undefined where it is not one of this provider's. */
  verify(token: string): (Claims & { readonly exp: number }) | undefined {
    const end = token.lastIndexOf('.')
    const signature = Buffer.from(token.slice(end + 1))
    const expected = Buffer.from(this.#sign(token.slice(0, end)))
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined
    const [, payload = ''] = token.split('.')
    return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims & { readonly exp: number }
  }

  /** The claims as condition keys of trust policies. */
  conditionKeys(claims: Claims): Claims {
    const known = Object.entries(claims).filter(([name]) => CONDITION_KEYS.includes(name))
    return Object.fromEntries(known.map(([name, value]) => [`${ISSUER}:${name}`, value]))
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url')
  }
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
