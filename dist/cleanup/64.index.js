export const id = 64;
export const ids = [64];
export const modules = {

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ callAws)
/* harmony export */ });
/* unused harmony exports awsCallError, codeOfSdkError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const GENERAL_ADVICE = {
    CredentialsProviderError: 'No AWS credentials were found. Run aws-actions/configure-aws-credentials in a step before this one, with `permissions: id-token: write` on the job.',
    ExpiredToken: 'The credentials have expired. Raise role-duration-seconds of aws-actions/configure-aws-credentials.',
    ExpiredTokenException: 'The credentials have expired. Raise role-duration-seconds of aws-actions/configure-aws-credentials.',
    InvalidClientTokenId: 'AWS does not know these credentials. Check the step that configures them.',
    UnrecognizedClientException: 'AWS does not know these credentials. Check the step that configures them.',
    SignatureDoesNotMatch: 'The secret access key does not fit the access key ID. Check the step that configures them.',
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
    if (action === undefined || action === own.action)
        return own;
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

/***/ 7064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mediaConvertJobService: () => (/* binding */ mediaConvertJobService)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mediaconvert/dist-cjs/index.js
var dist_cjs = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/aws/call.js
var call = __webpack_require__(3280);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/retry.js


const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 20_000;
/** What a network or a busy service does and stops doing by itself. */
const PASSING_CODES = new Set([
    'SlowDown',
    'RequestTimeout',
    'RequestTimeTooSkewed',
    'InternalError',
    'ServiceUnavailable',
    'ThrottlingException',
    'TooManyRequestsException',
    'TimeoutError',
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    // The bytes were damaged on their way.
    'BadDigest',
    'InvalidDigest',
    'XAmzContentChecksumMismatch',
    'IncompleteBody',
    'IncompleteAnswer'
]);
/** Calls `work` until it succeeds, fails for good, or has failed `attempts` times; with growing, random pauses between. */
async function withRetries(work, options) {
    const isPassing = options.isPassing ?? isPassingFault;
    const wait = options.wait ?? defaultWait;
    for (let attempt = 1;; attempt++) {
        try {
            return await work(attempt);
        }
        catch (error) {
            if (options.signal?.aborted || attempt >= options.attempts || !isPassing(error))
                throw error;
            const delay = delayMilliseconds(attempt);
            options.onRetry?.(`try ${attempt} of ${options.attempts} failed, next in ${delay} ms: ${(0,errors/* messageOf */.bD)(error)}`);
            await wait(delay, options.signal);
        }
    }
}
function isPassingFault(error) {
    if (PASSING_CODES.has((0,errors/* codeOf */.$N)(error)))
        return true;
    if (error instanceof errors/* AwsCallError */.iQ) {
        const status = error.httpStatus ?? 0;
        return status >= 500 || status === 429 || isPassingFault(error.cause);
    }
    return false;
}
/** Full jitter: anything up to a bound that doubles with each try, so that many who failed together do not come back together. */
function delayMilliseconds(attempt) {
    return Math.round(Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt));
}
async function defaultWait(milliseconds, signal) {
    await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
}

;// CONCATENATED MODULE: ./build/mediaconvert/mediaconvert-job-service.js





const ADVICE = {
    BadRequestException: 'Check job-settings, job-template, queue and role-arn against what AWS says.',
    NotFoundException: 'Check the names in job-template and queue, and that they are in aws-region.',
    ConflictException: 'Check job-settings, job-template, queue and role-arn against what AWS says.',
    ServiceQuotaExceededException: 'The account has reached a quota of MediaConvert. Wait for jobs to end, or ask for more in Service Quotas.'
};
/** MediaConvert itself, through the SDK; `mediaConvert` is to send each request once, the repeating is done here. */
function mediaConvertJobService(mediaConvert, options) {
    return {
        async createJob(request) {
            // One token for all tries: the service takes a repeated request for the same job instead of making a second one.
            const input = { ClientRequestToken: (0,external_node_crypto_.randomUUID)(), ...request };
            const send = () => (0,call/* callAws */.IY)(createJobCall(request, options), () => mediaConvert.send(new dist_cjs.CreateJobCommand(input)));
            const { Job } = await withRetries(send, options);
            return submitted(Job?.Id, Job?.Status);
        }
    };
}
function submitted(id, status) {
    if (id)
        return { id, status: status ?? 'SUBMITTED' };
    throw new errors/* AwsCallError */.iQ('MediaConvert answered CreateJob without a job ID. Check AWS_ENDPOINT_URL: this is not what it answers.', {
        code: 'IncompleteAnswer'
    });
}
function createJobCall(request, { partition, region }) {
    const inputs = (request.Settings?.Inputs ?? []).map(({ FileInput }) => FileInput).filter(Boolean);
    return {
        operation: 'MediaConvert CreateJob',
        subject: inputs.join(', ') || 'a job',
        permission: { action: 'mediaconvert:CreateJob', resource: `arn:${partition}:mediaconvert:${region}:*:*` },
        advice: ADVICE
    };
}


/***/ })

};
