# The twin of ../cloudformation.yaml: the same resources, policies, variables and outputs. Why it is as it is, is said there.

data "aws_partition" "current" {}
data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

locals {
  partition    = data.aws_partition.current.partition
  region       = data.aws_region.current.region
  account      = data.aws_caller_identity.current.account_id
  account_root = "arn:${local.partition}:iam::${local.account}:root"
  mediaconvert = "arn:${local.partition}:mediaconvert:${local.region}:${local.account}"

  queue_arn     = "${local.mediaconvert}:queues/${var.queue}"
  template_arn  = "${local.mediaconvert}:jobTemplates/${var.job_template}"
  preset_arns   = "${local.mediaconvert}:presets/*"
  ciphertext    = "${aws_s3_bucket.input_bucket.arn}/${var.prefix}*"
  oidc_provider = var.oidc_provider_arn == "" ? aws_iam_openid_connect_provider.oidc_provider[0].arn : var.oidc_provider_arn

  classic_subject   = "repo:${var.github_owner}/${var.github_repository}"
  immutable_subject = "repo:${var.github_owner}@${var.github_owner_id}/${var.github_repository}@${var.github_repository_id}"
}
