# Off unless recover_context is given: this role can read the films.
resource "aws_iam_role" "recover_role" {
  count                = var.recover_context == "" ? 0 : 1
  name_prefix          = "mediaconvert-recover-"
  description          = "Workflows of ${var.github_owner}/${var.github_repository} get files back"
  max_session_duration = var.max_session_seconds
  assume_role_policy   = data.aws_iam_policy_document.recover_role_trust.json
}

resource "aws_iam_role_policy" "recover_policy" {
  count  = var.recover_context == "" ? 0 : 1
  role   = aws_iam_role.recover_role[0].id
  name   = "mediaconvert-client-side-encryption"
  policy = data.aws_iam_policy_document.recover_policy.json
}

data "aws_iam_policy_document" "recover_role_trust" {
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
      values   = ["${local.classic_subject}:${var.recover_context}"]
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
        values   = ["${local.immutable_subject}:${var.recover_context}"]
      }
    }
  }
}

data "aws_iam_policy_document" "recover_policy" {
  statement {
    sid       = "UnwrapDataKeys"
    actions   = ["kms:Decrypt"]
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
    sid       = "ReadCiphertext"
    actions   = ["s3:GetObject", "s3:GetObjectVersion"]
    resources = [local.ciphertext]
  }

  statement {
    sid       = "ListPrefixes"
    actions   = ["s3:ListBucket"]
    resources = [aws_s3_bucket.input_bucket.arn]
  }
}
