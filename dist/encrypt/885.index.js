export const id = 885;
export const ids = [885,592];
export const modules = {

/***/ 1670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ENCRYPTION_CONTEXT)
/* harmony export */ });
/* unused harmony export ELASTIC_TRANSCODER_CONTEXT */
/**
 * The encryption context under which MediaConvert asks KMS to unwrap a data key, exactly: KMS compares every pair, so one more
 * makes the data key useless to MediaConvert (MediaConvert User Guide, "Implementing client-side encryption", step 2).
 */
const ENCRYPTION_CONTEXT = { service: 'mediaconvert.amazonaws.com' };
/**
 * The one of Elastic Transcoder, MediaConvert's predecessor (Elastic Transcoder Developer Guide, "Data encryption options"): what was wrapped
 * under it, MediaConvert cannot unwrap.
 */
const ELASTIC_TRANSCODER_CONTEXT = { service: 'elastictranscoder.amazonaws.com' };


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataKeyLength: () => (/* binding */ dataKeyLength),
/* harmony export */   kmsCall: () => (/* binding */ kmsCall),
/* harmony export */   kmsKeyService: () => (/* binding */ kmsKeyService)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2632);
/* harmony import */ var _aws_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3280);
/* harmony import */ var _encryption_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1670);



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
            const command = new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_2__.GenerateDataKeyCommand({
                KeyId: kmsKeyArn,
                EncryptionContext: _encryption_context_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCRYPTION_CONTEXT */ .s,
                ...dataKeyLength(bits)
            });
            const answer = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(kmsCall('GenerateDataKey', kmsKeyArn), () => kms.send(command, { abortSignal }));
            return { plaintext: answer.Plaintext, encrypted: answer.CiphertextBlob, keyArn: answer.KeyId };
        },
        async encryptDataKey(kmsKeyArn, plaintext) {
            const command = new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_2__.EncryptCommand({
                KeyId: kmsKeyArn,
                EncryptionContext: _encryption_context_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCRYPTION_CONTEXT */ .s,
                Plaintext: plaintext
            });
            const answer = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(kmsCall('Encrypt', kmsKeyArn), () => kms.send(command, { abortSignal }));
            return { encrypted: answer.CiphertextBlob, keyArn: answer.KeyId };
        }
    };
}
/** How KMS is asked for a data key of this length: it has no KeySpec for 192 bits, so those are asked for in bytes. */
function dataKeyLength(bits) {
    return bits === 192 ? { NumberOfBytes: 24 } : { KeySpec: `AES_${bits}` };
}
function kmsCall(operation, kmsKeyArn) {
    const condition = { StringEquals: { 'kms:EncryptionContext:service': _encryption_context_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCRYPTION_CONTEXT */ .s.service } };
    return {
        operation: `KMS ${operation}`,
        subject: kmsKeyArn,
        // IAM takes no alias ARN as a resource of a KMS key, so behind an alias any key is named.
        permission: { action: `kms:${operation}`, resource: kmsKeyArn.replace(/:alias\/.*/, ':key/*'), condition },
        advice: ADVICE
    };
}


/***/ }),

/***/ 8885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kmsKeyUnwrapper: () => (/* binding */ kmsKeyUnwrapper)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2632);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3385);
/* harmony import */ var _aws_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3280);
/* harmony import */ var _encryption_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1670);
/* harmony import */ var _kms_key_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2592);





const CONTEXT = Object.entries(_encryption_context_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCRYPTION_CONTEXT */ .s)
    .map((pair) => pair.join('='))
    .join();
const ADVICE = {
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
            const command = new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_3__.DecryptCommand({
                CiphertextBlob: encrypted,
                EncryptionContext: _encryption_context_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCRYPTION_CONTEXT */ .s,
                KeyId: kmsKeyArn
            });
            const answer = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(decryptCall(kmsKeyArn, region), () => kms.send(command, signal ? { abortSignal: signal } : {}));
            return { plaintext: answer.Plaintext, keyArn: answer.KeyId };
        }
    };
}
/** Without an ARN, KMS finds the key itself; then AWS's answer may say which one it is. */
function decryptCall(kmsKeyArn, region) {
    const anyKey = `arn:${(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionOf */ .iQ)(region)}:kms:${region}:*:key/*`;
    const call = (0,_kms_key_service_js__WEBPACK_IMPORTED_MODULE_2__.kmsCall)('Decrypt', kmsKeyArn ?? anyKey);
    return { ...call, subject: kmsKeyArn ?? `the encrypted data key in ${region}`, advice: ADVICE };
}


/***/ })

};
