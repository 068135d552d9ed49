resource "aws_iam_role" "mediaconvert_role" {
  name_prefix        = "mediaconvert-"
  description        = "MediaConvert reads ciphertext, decrypts data keys and writes outputs"
  assume_role_policy = data.aws_iam_policy_document.mediaconvert_role_trust.json
}

resource "aws_iam_role_policy" "mediaconvert_policy" {
  role   = aws_iam_role.mediaconvert_role.id
  name   = "mediaconvert-client-side-encryption"
  policy = data.aws_iam_policy_document.mediaconvert_policy.json
}

data "aws_iam_policy_document" "mediaconvert_role_trust" {
  statement {
    sid     = "MediaConvertJobsOfOneQueue"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["mediaconvert.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = [local.queue_arn]
    }
  }
}

data "aws_iam_policy_document" "mediaconvert_policy" {
  statement {
    sid       = "UnwrapClientSideDataKeys"
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
    sid       = "ReadInputs"
    actions   = ["s3:GetObject"]
    resources = [local.ciphertext]
  }

  statement {
    sid       = "WriteOutputs"
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.output_bucket.arn}/*"]
  }
}
