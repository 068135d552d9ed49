/** The inline policies of one account's roles, as IAM shows and takes them. */
export interface RolePolicies {
  /** The ARN of the role that has this name in the caller's account; undefined where there is none. */
  readonly roleArn: (roleName: string) => Promise<string | undefined>
  /** The document as JSON text; undefined where the role has no such policy. */
  readonly get: (roleArn: string, policyName: string) => Promise<string | undefined>
  /** Puts the document in the place of what is there under this name. */
  readonly put: (roleArn: string, policyName: string, document: string) => Promise<void>
}

/** The name within the account: a path, as in `role/media/transcoder`, is no part of it (IAM User Guide, "IAM identifiers"). */
export function roleNameOf(roleArn: string): string {
  return roleArn.slice(roleArn.lastIndexOf('/') + 1)
}
