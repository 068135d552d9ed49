export const id = 159;
export const ids = [159];
export const modules = {

/***/ 5159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kmsKeyRewrapper: () => (/* binding */ kmsKeyRewrapper)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2632);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3385);
/* harmony import */ var _aws_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3280);
/* harmony import */ var _encryption_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1670);
/* harmony import */ var _kms_key_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2592);





const STATE = 'One of the two KMS keys cannot be used in its state. If the old one is pending deletion, aws kms cancel-key-deletion and aws kms enable-key bring it back, while there is time.';
const ADVICE = {
    IncorrectKeyException: 'The encrypted data key is under another KMS key than the manifest says. Is the manifest of other objects? Give the addresses as source instead.',
    NotFoundException: 'There is no such KMS key or alias. Check the ARN in kms-key-arn, its Region and its account.',
    DisabledException: 'Both the old KMS key and the new one must be enabled until all is done (aws kms enable-key).',
    KMSInvalidStateException: STATE,
    InvalidKeyUsageException: 'kms-key-arn must name a symmetric KMS key whose usage is ENCRYPT_DECRYPT.',
    KeyUnavailableException: 'KMS cannot use one of the keys at the moment: run the step again.'
};
/** KMS ReEncrypt through the SDK, which makes nothing but what MediaConvert can unwrap. */
function kmsKeyRewrapper(kms, region) {
    return {
        async reEncrypt(request) {
            const command = new _aws_sdk_client_kms__WEBPACK_IMPORTED_MODULE_3__.ReEncryptCommand({
                CiphertextBlob: request.encrypted,
                SourceKeyId: request.fromKmsKeyArn,
                SourceEncryptionContext: request.context,
                DestinationKeyId: request.toKmsKeyArn,
                DestinationEncryptionContext: _encryption_context_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCRYPTION_CONTEXT */ .s
            });
            const answer = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(reEncryptCall(request, region), () => kms.send(command));
            return { encrypted: answer.CiphertextBlob, fromKeyArn: answer.SourceKeyId, toKeyArn: answer.KeyId };
        }
    };
}
/** KMS authorizes it twice: as ReEncryptFrom with the old key, as ReEncryptTo with the new one (KMS API Reference, ReEncrypt). */
function reEncryptCall({ context, fromKmsKeyArn, fromRegion, toKmsKeyArn }, region) {
    const from = (0,_kms_key_service_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsCall */ .i3)('ReEncryptFrom', fromKmsKeyArn ?? `arn:${(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionOf */ .iQ)(region)}:kms:${region}:*:key/*`);
    const condition = { StringEquals: { 'kms:EncryptionContext:service': context.service } };
    const changed = `The encrypted data key was changed, or it was made under another encryption context than service=${context.service}.`;
    const advice = {
        ...ADVICE,
        InvalidCiphertextException: changed,
        ...(fromRegion !== undefined && fromRegion !== region && elsewhere(fromRegion, region))
    };
    return {
        operation: 'KMS ReEncrypt',
        subject: `the encrypted data key to ${toKmsKeyArn}`,
        permission: { ...from.permission, condition },
        besides: [(0,_kms_key_service_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsCall */ .i3)('ReEncryptTo', toKmsKeyArn).permission],
        advice
    };
}
/** KMS knows a key of another Region only where it has a replica of it. */
function elsewhere(fromRegion, region) {
    const why = `The data key is under a KMS key in ${fromRegion}, and KMS re-encrypts only within one Region, here ${region}: that takes a multi-Region key with a replica in ${region}. ` +
        `Otherwise take a new key in ${fromRegion}, or get the files back (decrypt/action.yml) and encrypt them again.`;
    return {
        AccessDeniedException: why,
        InvalidCiphertextException: why,
        NotFoundException: why,
        IncorrectKeyException: why
    };
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i3: () => (/* binding */ kmsCall)
/* harmony export */ });
/* unused harmony exports kmsKeyService, dataKeyLength */
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
    const condition = { StringEquals: { 'kms:EncryptionContext:service': _encryption_context_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCRYPTION_CONTEXT */ .s.service } };
    return {
        operation: `KMS ${operation}`,
        subject: kmsKeyArn,
        // IAM takes no alias ARN as a resource of a KMS key, so behind an alias any key is named.
        permission: { action: `kms:${operation}`, resource: kmsKeyArn.replace(/:alias\/.*/, ':key/*'), condition },
        advice: ADVICE
    };
}


/***/ })

};
