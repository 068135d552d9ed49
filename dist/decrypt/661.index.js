export const id = 661;
export const ids = [661];
export const modules = {

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
/**
 * The one of Elastic Transcoder, MediaConvert's predecessor (Elastic Transcoder Developer Guide, "Data encryption options"): what was wrapped
 * under it, MediaConvert cannot unwrap.
 */
const ELASTIC_TRANSCODER_CONTEXT = { service: 'elastictranscoder.amazonaws.com' };

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
/**
 * KMS itself, through the SDK. Always under the encryption context that MediaConvert uses.
 *
 * @param abortSignal ends what is being asked
 */
function kmsKeyService(kms, abortSignal) {
    return {
        async generateDataKey(kmsKeyArn, bits) {
            const command = new GenerateDataKeyCommand({
                KeyId: kmsKeyArn,
                EncryptionContext: ENCRYPTION_CONTEXT,
                ...dataKeyLength(bits)
            });
            const answer = await callAws(kmsCall('GenerateDataKey', kmsKeyArn), () => kms.send(command, { abortSignal }));
            return { plaintext: answer.Plaintext, encrypted: answer.CiphertextBlob, keyArn: answer.KeyId };
        },
        async encryptDataKey(kmsKeyArn, plaintext) {
            const command = new EncryptCommand({
                KeyId: kmsKeyArn,
                EncryptionContext: ENCRYPTION_CONTEXT,
                Plaintext: plaintext
            });
            const answer = await callAws(kmsCall('Encrypt', kmsKeyArn), () => kms.send(command, { abortSignal }));
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
/**
 * KMS Decrypt through the SDK, always under the encryption context that MediaConvert uses.
 *
 * @param signal ends what is being asked
 */
function kmsKeyUnwrapper(kms, region, signal) {
    return {
        async decryptDataKey(encrypted, kmsKeyArn) {
            const command = new dist_cjs.DecryptCommand({
                CiphertextBlob: encrypted,
                EncryptionContext: encryption_context_ENCRYPTION_CONTEXT,
                KeyId: kmsKeyArn
            });
            const answer = await (0,call/* callAws */.IY)(decryptCall(kmsKeyArn, region), () => kms.send(command, signal ? { abortSignal: signal } : {}));
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
