export const id = 661;
export const ids = [661];
export const modules = {

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ callAws),
/* harmony export */   Id: () => (/* binding */ awsCallError)
/* harmony export */ });
/* unused harmony export codeOfSdkError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const GENERAL_ADVICE = {
    CredentialsProviderError: 'No AWS credentials were found. Run aws-actions/configure-aws-credentials in a step before this one, with `permissions: id-token: write` on the job.',
    ExpiredToken: 'The credentials have expired. Raise role-duration-seconds of aws-actions/configure-aws-credentials.',
    ExpiredTokenException: 'The credentials have expired. Raise role-duration-seconds of aws-actions/configure-aws-credentials.',
    InvalidClientTokenId: 'AWS does not know these credentials. Check the step that configures them.',
    UnrecognizedClientException: 'AWS does not know these credentials. Check the step that configures them.',
    SignatureDoesNotMatch: 'The secret access key does not fit the access key ID. Check the step that configures them.',
    TimeoutError: "The connection stood still, each time. Check the runner's network, its proxy and its firewall, and run the step again.",
    ENOTFOUND: 'The host name is unknown. Check aws-region, AWS_ENDPOINT_URL and the proxy variables.',
    ECONNREFUSED: 'Nothing answers there. Check AWS_ENDPOINT_URL and the proxy variables.'
};
const ACCESS_DENIED = new Set(['AccessDenied', 'AccessDeniedException', 'ForbiddenException', 'Forbidden']);
const TRANSIENT_ADVICE = 'This passes by itself as a rule: run the step again.';
/** Sends the request, and turns its failure into an error that a user can act upon. Aborts pass as they are. */
async function callAws(call, send) {
    try {
        return await send();
    }
    catch (error) {
        throw awsCallError(call, error);
    }
}
function awsCallError(call, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsCallError */ .iQ)
        return error;
    const details = typeof error === 'object' && error !== null ? error : { message: String(error) };
    if (details.name === 'AbortError')
        return error;
    const code = codeOfSdkError(details);
    const httpStatus = details.$metadata?.httpStatusCode;
    const said = [`${call.operation} of ${call.subject} failed: ${code}`, details.message].filter(Boolean).join(': ');
    const advice = adviceFor(call, code, httpStatus, details.message);
    const message = [sentence(said + context(details)), advice].filter(Boolean).join(' ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsCallError */ .iQ(message, { code, httpStatus, cause: error });
}
/** AWS's error code (`NoSuchBucket`) or the system's (`ECONNRESET`). A HEAD has no body, so its code is made of the status. */
function codeOfSdkError(error) {
    const name = error.name === 'Error' || error.name === 'Unknown' ? undefined : error.name;
    if (name === 'UnknownError' || name === undefined) {
        return error.Code ?? error.code ?? `HTTP ${String(error.$metadata?.httpStatusCode ?? 'error')}`;
    }
    return error.Code ?? name;
}
function context({ $metadata }) {
    const parts = [
        $metadata?.httpStatusCode && `HTTP ${$metadata.httpStatusCode}`,
        $metadata?.requestId && `request ID ${$metadata.requestId}`,
        ($metadata?.attempts ?? 1) > 1 && `${String($metadata?.attempts)} attempts`
    ].filter((part) => typeof part === 'string');
    return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
function sentence(text) {
    return /[.!?)]$/.test(text) ? text.replace(/\)$/, ').').replace(/\.\.$/, '.') : `${text}.`;
}
function adviceFor(call, code, httpStatus, said = '') {
    const known = call.advice?.[code] ?? GENERAL_ADVICE[code];
    if (known)
        return known;
    if (ACCESS_DENIED.has(code) || httpStatus === 403)
        return grantAdvice(missingPermission(call.permission, said));
    if (httpStatus === 429 || (httpStatus ?? 0) >= 500)
        return TRANSIENT_ADVICE;
    return '';
}
/** A call may need more than its own permission, such as iam:PassRole; then AWS says which, and of what. */
function missingPermission(own, said) {
    const [, action, resource] = /not authorized to perform: ([\w-]+:\w+)(?: on resource: ([^\s"]*[\w*/-]))?/.exec(said) ?? [];
    if (action === undefined)
        return own;
    // Which of many keys or objects it was, AWS may know better.
    if ([own.action].flat().includes(action)) {
        return own.resource.includes('*') && resource?.startsWith('arn:') ? { ...own, resource } : own;
    }
    const condition = { StringEquals: { 'iam:PassedToService': 'mediaconvert.amazonaws.com' } };
    return { action, resource: resource ?? '*', ...(action === 'iam:PassRole' && { condition }) };
}
/** The exact IAM statement that is missing, for the credentials of the workflow. */
function grantAdvice({ action, resource, condition }) {
    const statement = {
        Effect: 'Allow',
        Action: action,
        Resource: resource,
        ...(condition && { Condition: condition })
    };
    return `Give the role that this workflow runs with (and, where the owner is another account or has denied it, the resource's own policy) this statement: ${JSON.stringify(statement)}`;
}


/***/ }),

/***/ 1661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kmsKeyUnwrapper: () => (/* binding */ kmsKeyUnwrapper)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-kms/dist-cjs/index.js
var dist_cjs = __webpack_require__(2632);
// EXTERNAL MODULE: ./build/aws/arn.js
var arn = __webpack_require__(3385);
// EXTERNAL MODULE: ./build/aws/call.js
var call = __webpack_require__(3280);
;// CONCATENATED MODULE: ./build/envelope/encryption-context.js
/**
 * The encryption context under which MediaConvert asks KMS to unwrap a data key, exactly: KMS compares every pair, so one more
 * makes the data key useless to MediaConvert (MediaConvert User Guide, "Implementing client-side encryption", step 2).
 */
const encryption_context_ENCRYPTION_CONTEXT = { service: 'mediaconvert.amazonaws.com' };

;// CONCATENATED MODULE: ./build/envelope/kms-key-service.js



const CHECK_ARN = 'Check the ARN in kms-key-arn, its Region and its account.';
const ADVICE = {
    NotFoundException: `There is no such KMS key or alias. ${CHECK_ARN}`,
    InvalidArnException: CHECK_ARN,
    DisabledException: 'The KMS key is disabled. Enable it, or name another in kms-key-arn.',
    KMSInvalidStateException: 'The KMS key cannot be used in this state (it may be pending deletion or import). Name another in kms-key-arn.',
    InvalidKeyUsageException: 'kms-key-arn must name a symmetric KMS key whose usage is ENCRYPT_DECRYPT.',
    KeyUnavailableException: 'KMS cannot use the key at the moment: run the step again.'
};
/** KMS itself, through the SDK. Always under the encryption context that MediaConvert uses. */
function kmsKeyService(kms) {
    return {
        async generateDataKey(kmsKeyArn, bits) {
            const command = new GenerateDataKeyCommand({
                KeyId: kmsKeyArn,
                EncryptionContext: ENCRYPTION_CONTEXT,
                ...dataKeyLength(bits)
            });
            const answer = await callAws(kmsCall('GenerateDataKey', kmsKeyArn), () => kms.send(command));
            return { plaintext: answer.Plaintext, encrypted: answer.CiphertextBlob, keyArn: answer.KeyId };
        },
        async encryptDataKey(kmsKeyArn, plaintext) {
            const command = new EncryptCommand({
                KeyId: kmsKeyArn,
                EncryptionContext: ENCRYPTION_CONTEXT,
                Plaintext: plaintext
            });
            const answer = await callAws(kmsCall('Encrypt', kmsKeyArn), () => kms.send(command));
            return { encrypted: answer.CiphertextBlob, keyArn: answer.KeyId };
        }
    };
}
/** How KMS is asked for a data key of this length: it has no KeySpec for 192 bits, so those are asked for in bytes. */
function dataKeyLength(bits) {
    return bits === 192 ? { NumberOfBytes: 24 } : { KeySpec: `AES_${bits}` };
}
function kmsCall(operation, kmsKeyArn) {
    const condition = { StringEquals: { 'kms:EncryptionContext:service': encryption_context_ENCRYPTION_CONTEXT.service } };
    return {
        operation: `KMS ${operation}`,
        subject: kmsKeyArn,
        // IAM takes no alias ARN as a resource of a KMS key, so behind an alias any key is named.
        permission: { action: `kms:${operation}`, resource: kmsKeyArn.replace(/:alias\/.*/, ':key/*'), condition },
        advice: ADVICE
    };
}

;// CONCATENATED MODULE: ./build/envelope/kms-key-unwrapper.js





const CONTEXT = Object.entries(encryption_context_ENCRYPTION_CONTEXT)
    .map((pair) => pair.join('='))
    .join();
const kms_key_unwrapper_ADVICE = {
    IncorrectKeyException: 'The encrypted data key is under another KMS key than the one that was expected. Was the object replaced, or is the manifest (or kms-key-arn) of other objects?',
    InvalidCiphertextException: `The encrypted data key was changed, or it was made under another encryption context than ${CONTEXT}, which is MediaConvert's.`,
    NotFoundException: 'There is no such KMS key or alias in that Region and account. A key that was deleted cannot be brought back.',
    DisabledException: 'The KMS key is disabled: enable it (aws kms enable-key), and run the step again.',
    KMSInvalidStateException: 'The KMS key cannot be used in this state. If it is pending deletion, aws kms cancel-key-deletion and aws kms enable-key bring it back, while there is time.',
    InvalidKeyUsageException: 'The KMS key must be symmetric, with the usage ENCRYPT_DECRYPT.',
    KeyUnavailableException: 'KMS cannot use the key at the moment: run the step again.'
};
/** KMS Decrypt through the SDK, always under the encryption context that MediaConvert uses. */
function kmsKeyUnwrapper(kms, region) {
    return {
        async decryptDataKey(encrypted, kmsKeyArn) {
            const command = new dist_cjs.DecryptCommand({
                CiphertextBlob: encrypted,
                EncryptionContext: encryption_context_ENCRYPTION_CONTEXT,
                KeyId: kmsKeyArn
            });
            const answer = await (0,call/* callAws */.IY)(decryptCall(kmsKeyArn, region), () => kms.send(command));
            return { plaintext: answer.Plaintext, keyArn: answer.KeyId };
        }
    };
}
/** Without an ARN, KMS finds the key itself; then AWS's answer may say which one it is. */
function decryptCall(kmsKeyArn, region) {
    const anyKey = `arn:${(0,arn/* partitionOf */.iQ)(region)}:kms:${region}:*:key/*`;
    const call = kmsCall('Decrypt', kmsKeyArn ?? anyKey);
    return { ...call, subject: kmsKeyArn ?? `the encrypted data key in ${region}`, advice: kms_key_unwrapper_ADVICE };
}


/***/ })

};
