resource "aws_kms_key" "kms_key" {
  description              = "Encrypts the data keys of media files for AWS Elemental MediaConvert"
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  key_usage                = "ENCRYPT_DECRYPT"
  enable_key_rotation      = true
  deletion_window_in_days  = 30
  policy                   = data.aws_iam_policy_document.kms_key.json

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_kms_alias" "kms_key_alias" {
  name          = "alias/${var.key_alias}"
  target_key_id = aws_kms_key.kms_key.key_id
}

# IAM policies of the account can manage the key, but not use it. Only the roles below can, each in one way.
data "aws_iam_policy_document" "kms_key" {
  statement {
    sid       = "AdministerKey"
    resources = ["*"]
    actions = [
      "kms:DescribeKey",
      "kms:GetKeyPolicy",
      "kms:GetKeyRotationStatus",
      "kms:ListGrants",
      "kms:ListKeyPolicies",
      "kms:ListKeyRotations",
      "kms:ListResourceTags",
      "kms:PutKeyPolicy",
      "kms:UpdateKeyDescription",
      "kms:EnableKey",
      "kms:DisableKey",
      "kms:EnableKeyRotation",
      "kms:DisableKeyRotation",
      "kms:RotateKeyOnDemand",
      "kms:CreateAlias",
      "kms:UpdateAlias",
      "kms:DeleteAlias",
      "kms:TagResource",
      "kms:UntagResource",
      "kms:RevokeGrant",
      "kms:ScheduleKeyDeletion",
      "kms:CancelKeyDeletion"
    ]

    principals {
      type        = "AWS"
      identifiers = [local.account_root]
    }
  }

  statement {
    sid       = "MakeDataKeys"
    actions   = [var.data_key_source == "local" ? "kms:Encrypt" : "kms:GenerateDataKey"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [local.account_root]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:PrincipalArn"
      values   = [aws_iam_role.workflow_role.arn]
    }

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
    sid       = "UnwrapDataKeys"
    actions   = ["kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [local.account_root]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:PrincipalArn"
      values = concat(
        [aws_iam_role.mediaconvert_role.arn],
        var.recover_context == "" ? [] : [aws_iam_role.recover_role[0].arn],
        var.allow_verify ? [aws_iam_role.workflow_role.arn] : []
      )
    }

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

  dynamic "statement" {
    for_each = var.rewrap_role_arn == "" ? [] : [var.rewrap_role_arn]

    content {
      sid       = "RewrapDataKeys"
      actions   = ["kms:ReEncryptFrom", "kms:ReEncryptTo"]
      resources = ["*"]

      principals {
        type        = "AWS"
        identifiers = [local.account_root]
      }

      condition {
        test     = "ArnEquals"
        variable = "aws:PrincipalArn"
        values   = [var.rewrap_role_arn]
      }

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
  }
}
