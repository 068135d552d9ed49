resource "aws_iam_openid_connect_provider" "oidc_provider" {
  count          = var.oidc_provider_arn == "" ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "workflow_role" {
  name_prefix          = "mediaconvert-workflow-"
  description          = "Workflows of ${var.github_owner}/${var.github_repository} encrypt files for MediaConvert and submit jobs"
  max_session_duration = var.max_session_seconds
  assume_role_policy   = data.aws_iam_policy_document.workflow_role_trust.json
}

resource "aws_iam_role_policy" "workflow_policy" {
  role   = aws_iam_role.workflow_role.id
  name   = "mediaconvert-client-side-encryption"
  policy = data.aws_iam_policy_document.workflow_policy.json
}

# GitHub has two forms of the subject claim; both are trusted, the one without IDs only for the repository with that ID, if it is given.
data "aws_iam_policy_document" "workflow_role_trust" {
  statement {
    sid     = "ClassicSubject"
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.oidc_provider]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }

    dynamic "condition" {
      for_each = var.github_repository_id == "" ? [] : [var.github_repository_id]

      content {
        test     = "StringEquals"
        variable = "token.actions.githubusercontent.com:repository_id"
        values   = [var.github_repository_id]
      }
    }

    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["${local.classic_subject}:${var.github_context}"]
    }
  }

  dynamic "statement" {
    for_each = var.github_repository_id == "" ? [] : [var.github_repository_id]

    content {
      sid     = "ImmutableSubject"
      actions = ["sts:AssumeRoleWithWebIdentity"]

      principals {
        type        = "Federated"
        identifiers = [local.oidc_provider]
      }

      condition {
        test     = "StringEquals"
        variable = "token.actions.githubusercontent.com:aud"
        values   = ["sts.amazonaws.com"]
      }

      condition {
        test     = "StringLike"
        variable = "token.actions.githubusercontent.com:sub"
        values   = ["${local.immutable_subject}:${var.github_context}"]
      }
    }
  }
}

data "aws_iam_policy_document" "workflow_policy" {
  statement {
    sid       = "MakeDataKeys"
    actions   = concat([var.data_key_source == "local" ? "kms:Encrypt" : "kms:GenerateDataKey"], var.allow_verify ? ["kms:Decrypt"] : [])
    resources = [aws_kms_key.kms_key.arn]

    condition {
      test     = "StringEquals"
      variable = "kms:EncryptionContext:service"
      values   = ["mediaconvert.amazonaws.com"]
    }

    condition {
      test     = "ForAllValues:StringEquals"
      variable = "kms:EncryptionContextKeys"
      values   = ["service"]
    }
  }

  statement {
    sid       = "UploadCiphertext"
    actions   = ["s3:PutObject", "s3:AbortMultipartUpload"]
    resources = [local.ciphertext]
  }

  statement {
    sid       = "SeeWhatIsThere"
    actions   = ["s3:GetObject", "s3:ListMultipartUploadParts"]
    resources = [local.ciphertext]
  }

  statement {
    sid       = "FindUploadsLeftOpen"
    actions   = ["s3:ListBucket", "s3:ListBucketMultipartUploads"]
    resources = [aws_s3_bucket.input_bucket.arn]
  }

  statement {
    sid       = "SubmitJobs"
    actions   = ["mediaconvert:CreateJob"]
    resources = concat([local.queue_arn], var.job_template == "" ? [] : [local.template_arn, local.preset_arns])
  }

  statement {
    sid       = "WaitForJobs"
    actions   = ["mediaconvert:GetJob", "mediaconvert:ListJobs", "mediaconvert:CancelJob"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = [local.region]
    }
  }

  dynamic "statement" {
    for_each = var.allow_tags ? ["*"] : []

    content {
      sid       = "TagJobs"
      actions   = ["mediaconvert:TagResource"]
      resources = ["*"]

      condition {
        test     = "StringEquals"
        variable = "aws:RequestedRegion"
        values   = [local.region]
      }
    }
  }

  statement {
    sid       = "HandTheRoleToMediaConvert"
    actions   = ["iam:PassRole"]
    resources = [aws_iam_role.mediaconvert_role.arn]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["mediaconvert.amazonaws.com"]
    }
  }

  statement {
    sid       = "CheckKey"
    actions   = ["kms:DescribeKey"]
    resources = [aws_kms_key.kms_key.arn]
  }

  statement {
    sid       = "CheckRole"
    actions   = ["iam:GetRole", "iam:SimulatePrincipalPolicy"]
    resources = [aws_iam_role.mediaconvert_role.arn]
  }

  statement {
    sid       = "CheckQueue"
    actions   = ["mediaconvert:GetQueue"]
    resources = [local.queue_arn]
  }

  dynamic "statement" {
    for_each = var.job_template == "" ? [] : [local.template_arn]

    content {
      sid       = "CheckJobTemplate"
      actions   = ["mediaconvert:GetJobTemplate"]
      resources = [local.template_arn]
    }
  }
}
