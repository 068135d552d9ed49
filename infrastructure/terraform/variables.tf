variable "github_owner" {
  description = "Organization or user that owns the repository, in its own spelling (case matters)."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", var.github_owner))
    error_message = "github_owner must be the name of a GitHub organization or user."
  }
}

variable "github_repository" {
  description = "Name of the repository without its owner, in its own spelling (case matters)."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9._-]{1,100}$", var.github_repository))
    error_message = "github_repository must be the name of a repository, without the owner."
  }
}

variable "github_owner_id" {
  description = "Number of the owner, from \"gh api repos/OWNER/REPOSITORY --jq .owner.id\". Repositories made or renamed after 15 July 2026 cannot use the role without it."
  type        = string
  default     = ""
  nullable    = false

  validation {
    condition     = can(regex("^[0-9]*$", var.github_owner_id))
    error_message = "github_owner_id must be a number, or empty."
  }
}

variable "github_repository_id" {
  description = "Number of the repository, from \"gh api repos/OWNER/REPOSITORY --jq .id\". With it nobody can use the role who takes over the repository's name."
  type        = string
  default     = ""
  nullable    = false

  validation {
    condition     = can(regex("^[0-9]*$", var.github_repository_id))
    error_message = "github_repository_id must be a number, or empty."
  }

  validation {
    condition     = (var.github_owner_id == "") == (var.github_repository_id == "")
    error_message = "github_owner_id and github_repository_id go together. Give both, or neither."
  }
}

variable "github_context" {
  description = "Which jobs of the repository, as the end of GitHub's subject claim: ref:refs/heads/main, ref:refs/tags/v*, or environment:production (for jobs with that environment, which have no ref in their subject)."
  type        = string
  default     = "ref:refs/heads/main"
  nullable    = false

  validation {
    condition     = can(regex("^(ref:refs/(heads|tags)/[A-Za-z0-9][^\\s:?$,]*|environment:[^*?$,:]+)$", var.github_context))
    error_message = "github_context must be ref:refs/heads/BRANCH, ref:refs/tags/TAG or environment:NAME."
  }
}

variable "oidc_provider_arn" {
  description = "ARN of the account's OIDC provider for GitHub, if it has one (an account can have one only). Empty makes it."
  type        = string
  default     = ""
  nullable    = false

  validation {
    condition     = can(regex("^(arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/token\\.actions\\.githubusercontent\\.com)?$", var.oidc_provider_arn))
    error_message = "oidc_provider_arn must be the ARN of the provider token.actions.githubusercontent.com, or empty."
  }
}

variable "prefix" {
  description = "Below which prefix of its bucket the ciphertext is. Ends with a slash; empty is the whole bucket."
  type        = string
  default     = "masters/"
  nullable    = false

  validation {
    condition     = can(regex("^([A-Za-z0-9_-][A-Za-z0-9_.-]*/)*$", var.prefix))
    error_message = "prefix must end with a slash, as in masters/ or film/masters/, or be empty."
  }
}

variable "expire_ciphertext_after_days" {
  description = "After how many days ciphertext is deleted. 0 keeps it. A workflow with \"if-exists: skip\" takes an expired file for a new one, so keep the ciphertext for such a workflow."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = var.expire_ciphertext_after_days >= 0 && var.expire_ciphertext_after_days <= 36500
    error_message = "expire_ciphertext_after_days must be a number of days from 0 to 36500."
  }
}

variable "key_alias" {
  description = "Alias of the KMS key, without \"alias/\". Each stack in a Region needs one of its own."
  type        = string
  default     = "mediaconvert-client-side-encryption"
  nullable    = false

  validation {
    condition     = can(regex("^[A-Za-z0-9_-][A-Za-z0-9/_-]{0,200}$", var.key_alias))
    error_message = "key_alias may have letters, digits, slashes, underscores and hyphens."
  }
}

variable "queue" {
  description = "Name of the MediaConvert queue that jobs go to. It must be there; every account has Default."
  type        = string
  default     = "Default"
  nullable    = false

  validation {
    condition     = can(regex("^[^/*?$:,]{1,150}$", var.queue))
    error_message = "queue must be the name of a queue, not its ARN."
  }
}

variable "job_template" {
  description = "Name of the job template that the workflow uses (input job-template), if any. Custom presets are then allowed, too."
  type        = string
  default     = ""
  nullable    = false

  validation {
    condition     = can(regex("^[^/*?$:,]{0,150}$", var.job_template))
    error_message = "job_template must be the name of a job template, not its ARN, or empty."
  }
}

variable "data_key_source" {
  description = "The input data-key-source of the action: \"kms\" allows kms:GenerateDataKey, \"local\" allows kms:Encrypt in its place."
  type        = string
  default     = "kms"
  nullable    = false

  validation {
    condition     = contains(["kms", "local"], var.data_key_source)
    error_message = "data_key_source must be kms or local."
  }
}

variable "allow_verify" {
  description = "Whether the workflow may decrypt data keys. Only the input verify needs it."
  type        = bool
  default     = false
  nullable    = false
}

variable "allow_tags" {
  description = "Whether the workflow may tag jobs. Only the input tags needs it."
  type        = bool
  default     = false
  nullable    = false
}

variable "recover_context" {
  description = "Makes a second role, which can decrypt, for jobs of the repository in this context (for decrypt/action.yml). Take an environment with required reviewers, as in environment:recover. Empty makes none."
  type        = string
  default     = ""
  nullable    = false

  validation {
    condition     = can(regex("^(ref:refs/(heads|tags)/[A-Za-z0-9][^\\s:?$,]*|environment:[^*?$,:]+)?$", var.recover_context))
    error_message = "recover_context must be ref:refs/heads/BRANCH, ref:refs/tags/TAG, environment:NAME, or empty."
  }
}

variable "rewrap_role_arn" {
  description = "ARN of a role of this account that the key policy lets move data keys from and to this KMS key (for rewrap/action.yml). The role is yours, with the policy of docs/rewrap.md. Empty lets nobody."
  type        = string
  default     = ""
  nullable    = false

  validation {
    condition     = can(regex("^(arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+)?$", var.rewrap_role_arn))
    error_message = "rewrap_role_arn must be the ARN of a role, or empty."
  }
}

variable "max_session_seconds" {
  description = "How long credentials of the workflow may last. A step that uploads or waits for longer than an hour needs more, and role-duration-seconds in the workflow."
  type        = number
  default     = 3600
  nullable    = false

  validation {
    condition     = var.max_session_seconds >= 3600 && var.max_session_seconds <= 43200
    error_message = "max_session_seconds must be a number of seconds from 3600 (one hour) to 43200 (twelve)."
  }
}
