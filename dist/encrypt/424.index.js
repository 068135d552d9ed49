export const id = 424;
export const ids = [424,592];
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

/***/ 7424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preflightChecks: () => (/* binding */ preflightChecks),
  runChecks: () => (/* reexport */ runChecks)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./build/aws/call.js
var call = __webpack_require__(3280);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/preflight/finding.js


const FINE = {};
const MAY_NOT_ASK = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'ForbiddenException',
    'Forbidden',
    'NotImplemented'
]);
/** Without credentials nothing can be asked and nothing can be done. */
const NO_CREDENTIALS = new Set([
    'CredentialsProviderError',
    'ExpiredToken',
    'ExpiredTokenException',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'SignatureDoesNotMatch'
]);
/** What has not answered by then is not waited for: the run is to begin within seconds. */
const LONGEST_MILLISECONDS = 5000;
/**
 * Runs all checks at once. One that the caller may not make is skipped, and so is one that gets no answer: the run itself will
 * find out, and says so better.
 *
 * @param ended its reason is thrown when it aborts
 * @throws AwsCallError when AWS does not know the caller at all
 */
async function runChecks(checks, debug, ended = new AbortController().signal, timeout = AbortSignal.timeout(LONGEST_MILLISECONDS)) {
    const signal = AbortSignal.any([ended, timeout]);
    const findings = await Promise.all(checks.map(async ({ name, input, run }) => {
        try {
            return { input, ...(await run(signal)) };
        }
        catch (error) {
            if (NO_CREDENTIALS.has(nameOf(error)))
                throw (0,call/* awsCallError */.Id)(preflightCall(name), error);
            debug(`preflight: skipped ${name}: ${signal.aborted ? 'no answer in time' : (0,errors/* messageOf */.bD)(error)}`);
            return FINE;
        }
    }));
    ended.throwIfAborted();
    return {
        problems: firstOfEachInput(findings).flatMap(({ problems }) => problems ?? []),
        warnings: findings.flatMap(({ warnings }) => warnings ?? [])
    };
}
function firstOfEachInput(findings) {
    const told = new Set();
    return findings.filter(({ input, problems = [] }) => {
        if (input === undefined || problems.length === 0)
            return true;
        const isFirst = !told.has(input);
        told.add(input);
        return isFirst;
    });
}
function preflightCall(name) {
    return { operation: name, subject: 'the preflight checks', permission: { action: '*', resource: '*' } };
}
function isDenied(error) {
    return MAY_NOT_ASK.has(nameOf(error)) || statusOf(error) === 403;
}
function nameOf(error) {
    return error instanceof Error ? error.name : '';
}
/** HTTP status of an SDK error. */
function statusOf(error) {
    if (typeof error !== 'object' || error === null || !('$metadata' in error))
        return undefined;
    return error.$metadata.httpStatusCode;
}
/** A problem with the value of an input. */
function inputProblem(input, message) {
    return { problems: [{ title: `Input ${input}`, message: `Input ${input}: ${message}` }] };
}

;// CONCATENATED MODULE: ./build/preflight/bucket.js


/** The bucket is there, and in the Region of the job. */
function bucketCheck(s3, bucket, region) {
    return { name: 'S3 HeadBucket', run: (signal) => headBucket(s3, bucket, region, signal) };
}
async function headBucket(s3, bucket, region, signal) {
    try {
        const { BucketRegion } = await s3.send(new dist_cjs.HeadBucketCommand({ Bucket: bucket }), { abortSignal: signal });
        return BucketRegion && BucketRegion !== region ? elsewhere(bucket, BucketRegion, region) : FINE;
    }
    catch (error) {
        if (statusOf(error) === 404) {
            return inputProblem('destination', `there is no bucket ${bucket}. Check its name, or create it in ${region}.`);
        }
        const bucketRegion = regionHeader(error);
        if (bucketRegion && bucketRegion !== region)
            return elsewhere(bucket, bucketRegion, region);
        throw error;
    }
}
function elsewhere(bucket, bucketRegion, region) {
    return inputProblem('destination', `the bucket ${bucket} is in ${bucketRegion}, and aws-region is ${region}. Set aws-region to ${bucketRegion}, or take a bucket in ${region}.`);
}
/** S3 says where a bucket is also when it refuses. */
function regionHeader(error) {
    const response = error.$response;
    return response?.headers?.['x-amz-bucket-region'];
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-kms/dist-cjs/index.js
var client_kms_dist_cjs = __webpack_require__(2632);
// EXTERNAL MODULE: ./build/envelope/encryption-context.js
var encryption_context = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/envelope/kms-key-service.js
var kms_key_service = __webpack_require__(2592);
;// CONCATENATED MODULE: ./build/preflight/kms-key.js





const INPUT = 'kms-key-arn';
/** The KMS key is there, of the right kind, and usable under the encryption context. */
function kmsKeyChecks(kms, use) {
    return [
        { name: 'KMS DescribeKey', input: INPUT, run: (signal) => describeKey(kms, use.kmsKeyArn, signal) },
        ...(use.makesDataKeys ? [keyTrial(kms, use)] : [])
    ];
}
function keyTrial(kms, use) {
    return { name: 'KMS DryRun', input: INPUT, run: (signal) => tryKey(kms, use, signal) };
}
/** ARN of the key itself: IAM knows no alias. Throws what KMS answers where the caller may not ask. */
async function keyArnBehind(kms, kmsKeyArn, signal) {
    if (!kms || !kmsKeyArn.includes(':alias/'))
        return kmsKeyArn;
    const { KeyMetadata } = await kms.send(new client_kms_dist_cjs.DescribeKeyCommand({ KeyId: kmsKeyArn }), { abortSignal: signal });
    return KeyMetadata?.Arn ?? kmsKeyArn;
}
async function describeKey(kms, kmsKeyArn, signal) {
    try {
        const { KeyMetadata: key } = await kms.send(new client_kms_dist_cjs.DescribeKeyCommand({ KeyId: kmsKeyArn }), { abortSignal: signal });
        const wrong = key && wrongWithKey(key);
        return wrong ? inputProblem(INPUT, `${kmsKeyArn} ${wrong}`) : FINE;
    }
    catch (error) {
        if (nameOf(error) !== 'NotFoundException')
            throw error;
        return inputProblem(INPUT, (0,call/* awsCallError */.Id)((0,kms_key_service.kmsCall)('DescribeKey', kmsKeyArn), error).message);
    }
}
/** What to do about a key that is not Enabled (KMS Developer Guide, "Key states of AWS KMS keys"). */
const ADVICE_BY_STATE = new Map([
    ['Disabled', 'Enable it, or name another.'],
    ['PendingDeletion', 'Cancel its deletion, or name another.'],
    ['PendingReplicaDeletion', 'Cancel its deletion, or name another.'],
    ['PendingImport', 'Import its key material, or name another.'],
    ['Unavailable', 'Connect its custom key store, or name another.']
]);
/** What keeps this key from wrapping data keys for MediaConvert (KMS Developer Guide, "Key states", "Special-purpose keys"). */
function wrongWithKey(key) {
    if (key.KeyManager === 'AWS') {
        return 'is an AWS managed key. MediaConvert needs a customer managed key, whose use can be granted to its role.';
    }
    if (key.KeySpec !== undefined && key.KeySpec !== 'SYMMETRIC_DEFAULT') {
        return `is a key of the kind ${key.KeySpec}. Data keys under an encryption context need a symmetric one (SYMMETRIC_DEFAULT).`;
    }
    if (key.KeyUsage !== undefined && key.KeyUsage !== 'ENCRYPT_DECRYPT') {
        return `is for ${key.KeyUsage}. It must be for ENCRYPT_DECRYPT.`;
    }
    if (key.KeyState !== undefined && key.KeyState !== 'Enabled') {
        const advice = ADVICE_BY_STATE.get(key.KeyState) ?? 'Wait until it is Enabled, or name another.';
        return `is ${key.KeyState}. ${advice}`;
    }
    return undefined;
}
/** What says for sure that the key cannot be used. All else may pass, or be a KMS that knows no dry runs. */
const UNUSABLE = new Set([
    'NotFoundException',
    'DisabledException',
    'KMSInvalidStateException',
    'InvalidKeyUsageException'
]);
/** Asks for exactly what each file will ask for, as a dry run: KMS then checks everything and does nothing. */
async function tryKey(kms, { kmsKeyArn, dataKeySource, dataKeyBits }, signal) {
    const request = { KeyId: kmsKeyArn, EncryptionContext: encryption_context/* ENCRYPTION_CONTEXT */.s, DryRun: true };
    const options = { abortSignal: signal };
    try {
        if (dataKeySource === 'kms')
            await kms.send(new client_kms_dist_cjs.GenerateDataKeyCommand({ ...request, ...(0,kms_key_service.dataKeyLength)(dataKeyBits) }), options);
        else
            await kms.send(new client_kms_dist_cjs.EncryptCommand({ ...request, Plaintext: new Uint8Array(dataKeyBits / 8) }), options);
        return FINE;
    }
    catch (error) {
        if (nameOf(error) === 'DryRunOperationException')
            return FINE;
        if (!isDenied(error) && !UNUSABLE.has(nameOf(error)))
            throw error;
        const operation = dataKeySource === 'kms' ? 'GenerateDataKey' : 'Encrypt';
        return inputProblem(INPUT, (0,call/* awsCallError */.Id)((0,kms_key_service.kmsCall)(operation, kmsKeyArn), error).message);
    }
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var client_iam_dist_cjs = __webpack_require__(6764);
;// CONCATENATED MODULE: ./build/preflight/role.js



const SERVICE = 'mediaconvert.amazonaws.com';
/** The role is there, trusts MediaConvert, and may unwrap data keys. */
function roleChecks(iam, use) {
    return [
        { name: 'IAM GetRole', run: (signal) => checkTrust(iam, use.roleArn, signal) },
        ...use.keyArns.map((keyArn) => ({
            name: 'IAM SimulatePrincipalPolicy',
            run: (signal) => simulateDecrypt(iam, use, keyArn, signal)
        }))
    ];
}
async function checkTrust(iam, roleArn, signal) {
    try {
        const command = new client_iam_dist_cjs.GetRoleCommand({ RoleName: roleArn.slice(roleArn.lastIndexOf('/') + 1) });
        const { Role } = await iam.send(command, { abortSignal: signal });
        if (Role?.Arn !== undefined && Role.Arn !== roleArn)
            return anotherRole(roleArn, Role.Arn);
        // IAM answers the policy percent-encoded (IAM API Reference, GetRole).
        const trust = decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '');
        if (trust === '' || trustsMediaConvert(trust))
            return FINE;
        return inputProblem('role-arn', `${roleArn} does not trust MediaConvert. Allow sts:AssumeRole for the service ${SERVICE} in its trust policy.`);
    }
    catch (error) {
        if (nameOf(error) !== 'NoSuchEntityException')
            throw error;
        return inputProblem('role-arn', `there is no role ${roleArn}. Check the ARN (here, or Role in job-settings).`);
    }
}
/** IAM finds roles by name and in the caller's account only, and MediaConvert takes no role of another account. */
function anotherRole(asked, found) {
    return inputProblem('role-arn', `there is no role ${asked} in this account; the one of that name is ${found}. Take a role of the account that the jobs run in, with its path.`);
}
function trustsMediaConvert(document) {
    const { Statement } = JSON.parse(document);
    return [Statement ?? []].flat().some(({ Effect, Principal }) => {
        const services = typeof Principal === 'string' ? [Principal] : [Principal?.Service ?? [], anyone(Principal?.AWS)].flat();
        return (Effect === 'Allow' &&
            services.some((service) => service === '*' || /^mediaconvert(\.[a-z0-9-]+)?\.amazonaws\.com/.test(service)));
    });
}
/** `{"AWS": "*"}` is everyone, like `"*"` (IAM User Guide, "Principal"); accounts and roles are no services. */
function anyone(principals = []) {
    return [principals].flat().filter((principal) => principal === '*');
}
/** Only a warning: the key's own policy may allow what the role's policies do not, and the simulation does not see it. */
async function simulateDecrypt(iam, { roleArn, willGrant }, keyArn, signal) {
    const kmsKeyArn = await keyArn(signal);
    const entry = (name, type, value) => ({
        ContextKeyName: name,
        ContextKeyType: type,
        ContextKeyValues: [value]
    });
    const { EvaluationResults } = await iam.send(new client_iam_dist_cjs.SimulatePrincipalPolicyCommand({
        PolicySourceArn: roleArn,
        ActionNames: ['kms:Decrypt'],
        ResourceArns: [kmsKeyArn],
        ContextEntries: [
            entry('kms:EncryptionContext:service', 'string', encryption_context/* ENCRYPTION_CONTEXT */.s.service),
            entry('kms:EncryptionContextKeys', 'stringList', 'service')
        ]
    }), { abortSignal: signal });
    const decision = EvaluationResults?.[0]?.EvalDecision;
    if (decision === undefined || decision === 'allowed')
        return FINE;
    const isForbidden = decision === 'explicitDeny';
    if (willGrant && !isForbidden)
        return FINE;
    const advice = isForbidden
        ? 'A statement of its policies denies it, and no other can allow it then: the jobs will fail until it is gone.'
        : "Unless the key's own policy allows it, the jobs will fail: attach the policy of the output decrypt-policy to the role, or set grant-decrypt to inline-policy.";
    const message = `${roleArn} seems not to be allowed kms:Decrypt with ${kmsKeyArn} (IAM's policy simulator says ${decision}). ${advice}`;
    return { warnings: [{ title: 'MediaConvert role', message }] };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mediaconvert/dist-cjs/index.js
var client_mediaconvert_dist_cjs = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/aws/arn.js
var arn = __webpack_require__(3385);
;// CONCATENATED MODULE: ./build/preflight/template-and-queue.js



/** The template and the queue that the jobs name are there, and the queue takes jobs. */
function templateAndQueueChecks(mediaConvert, { region, jobTemplate, queue }) {
    return [
        ...(jobTemplate === undefined ? [] : [templateCheck(mediaConvert, jobTemplate, region)]),
        ...(queue === undefined ? [] : [queueCheck(mediaConvert, queue, region)])
    ];
}
function templateCheck(mediaConvert, jobTemplate, region) {
    const look = async (name, options) => {
        const { JobTemplate } = await mediaConvert.send(new client_mediaconvert_dist_cjs.GetJobTemplateCommand({ Name: name }), options);
        return { arn: JobTemplate?.Arn, finding: FINE };
    };
    return {
        name: 'MediaConvert GetJobTemplate',
        run: (signal) => lookUp(look, { input: 'job-template', value: jobTemplate, region, signal })
    };
}
function queueCheck(mediaConvert, queue, region) {
    const look = async (name, options) => {
        const { Queue } = await mediaConvert.send(new client_mediaconvert_dist_cjs.GetQueueCommand({ Name: name }), options);
        if (Queue?.Status !== 'PAUSED')
            return { arn: Queue?.Arn, finding: FINE };
        const message = `Input queue: ${queue} is paused. Jobs go into it, and wait there until somebody activates it.`;
        return { arn: Queue.Arn, finding: { warnings: [{ title: 'Input queue', message }] } };
    };
    return {
        name: 'MediaConvert GetQueue',
        run: (signal) => lookUp(look, { input: 'queue', value: queue, region, signal })
    };
}
/** Both operations take names only, and look in one Region and account: an ARN must be of these. */
async function lookUp(look, { input, value, region, signal }) {
    const given = (0,arn/* parseArn */.Lw)(value);
    if (given && given.region !== region) {
        const advice = `Jobs go to what is in their own Region: take one of ${region}, or set aws-region.`;
        return inputProblem(input, `${value} is in ${given.region}, and aws-region is ${region}. ${advice}`);
    }
    try {
        const name = given ? given.resource.slice(given.resource.indexOf('/') + 1) : value;
        const { arn, finding } = await look(name, { abortSignal: signal });
        if (given === undefined || arn === undefined || arn === value)
            return finding;
        return inputProblem(input, `${value} is not in this account; the one of that name is ${arn}.`);
    }
    catch (error) {
        if (nameOf(error) !== 'NotFoundException')
            throw error;
        return inputProblem(input, `there is no ${input} ${value} in this Region and account. Check its name (here or in job-settings), and aws-region.`);
    }
}

;// CONCATENATED MODULE: ./build/preflight/checks.js





/** All checks that apply. */
function preflightChecks({ kms, s3, submission }, uses) {
    const { bucket, region, roleArn, kmsKeyArn, decryptKeyArns = [], willGrant } = uses;
    const keyArns = decryptKeyArns.map((arn) => (signal) => keyArnBehind(kms, arn, signal));
    return [
        ...(kms && kmsKeyArn !== undefined ? kmsKeyChecks(kms, { ...uses, kmsKeyArn }) : []),
        ...(bucket === undefined ? [] : [bucketCheck(s3, bucket, region)]),
        ...(submission ? templateAndQueueChecks(submission.mediaConvert, uses) : []),
        ...(submission && roleArn !== undefined ? roleChecks(submission.iam, { roleArn, willGrant, keyArns }) : [])
    ];
}


/***/ })

};
