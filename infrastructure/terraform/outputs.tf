output "role_to_assume" {
  description = "role-to-assume of aws-actions/configure-aws-credentials"
  value       = aws_iam_role.workflow_role.arn
}

output "aws_region" {
  description = "aws-region of aws-actions/configure-aws-credentials"
  value       = local.region
}

output "kms_key_arn" {
  description = "kms-key-arn of the action"
  value       = aws_kms_key.kms_key.arn
}

output "destination" {
  description = "destination of the action"
  value       = "s3://${aws_s3_bucket.input_bucket.id}/${var.prefix}"
}

output "role_arn" {
  description = "role-arn of the action"
  value       = aws_iam_role.mediaconvert_role.arn
}

output "output_destination" {
  description = "Destination of the output groups in your job settings; add folders as you like"
  value       = "s3://${aws_s3_bucket.output_bucket.id}/"
}

output "recover_role_to_assume" {
  description = "role-to-assume of jobs that get files back with decrypt/action.yml"
  value       = var.recover_context == "" ? null : aws_iam_role.recover_role[0].arn
}

output "oidc_provider_in_use" {
  description = "oidc_provider_arn of further stacks in this account"
  value       = local.oidc_provider
}

output "steps" {
  description = "The steps for your workflow; write your files and job settings in"
  value       = <<-EOT
    - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
      with:
        role-to-assume: ${aws_iam_role.workflow_role.arn}
        aws-region: ${local.region}
    - uses: OWNER/mediaconvert-client-side-encryption@COMMIT # v0
      with:
        files: masters/**/*.mov
        base-directory: masters
        kms-key-arn: ${aws_kms_key.kms_key.arn}
        destination: s3://${aws_s3_bucket.input_bucket.id}/${var.prefix}
        role-arn: ${aws_iam_role.mediaconvert_role.arn}
        queue: ${var.queue}
        job-settings: mediaconvert.yaml
  EOT
}
