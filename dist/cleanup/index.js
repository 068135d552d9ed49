import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
/******/ var __webpack_modules__ = ({

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 380:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4340);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3385);
/* harmony import */ var _aws_attend_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9384);
/* harmony import */ var _aws_clients_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7745);
/* harmony import */ var _workflow_cancel_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7702);
/* harmony import */ var _workflow_cleanup_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8706);
/* harmony import */ var _workflow_drafts_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1047);
/* harmony import */ var _workflow_decrypt_partial_files_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5308);
/* harmony import */ var _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(815);
/* harmony import */ var _workflow_upload_journal_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(157);
/* harmony import */ var _job_monitor_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(5340);












const { env } = process;
const options = { env, debug: _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowReporter */ .zX.debug };
const region = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('region');
const left = (await abortUploads()) + (await cancelJobs()) + (await (0,_workflow_decrypt_partial_files_js__WEBPACK_IMPORTED_MODULE_7__/* .removeLeftFiles */ .pz)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(_workflow_decrypt_partial_files_js__WEBPACK_IMPORTED_MODULE_7__/* .PARTIAL_FILES_STATE */ .yY), _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowReporter */ .zX));
await (0,_workflow_drafts_js__WEBPACK_IMPORTED_MODULE_6__/* .removeDrafts */ .tk)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(_workflow_drafts_js__WEBPACK_IMPORTED_MODULE_6__/* .DRAFTS_STATE */ .Xy), _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowReporter */ .zX);
process.exitCode = left === 0 ? 0 : 1;
async function abortUploads() {
    const journal = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('journal');
    const open = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(journal) ? (0,_workflow_upload_journal_js__WEBPACK_IMPORTED_MODULE_9__/* .readJournal */ .J)(journal) : { begun: [], intended: [] };
    if (open.begun.length + open.intended.length === 0)
        return 0;
    const [{ S3Client }, { S3ObjectStore }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3711, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(801)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7801))
    ]);
    const client = new S3Client({ ...(0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .clientConfiguration */ .kJ)(options), ..._aws_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .S3_SETTINGS */ .Pd, region });
    const s3 = (0,_aws_attend_js__WEBPACK_IMPORTED_MODULE_2__/* .attend */ .J)(client, options.debug);
    return (0,_workflow_cleanup_js__WEBPACK_IMPORTED_MODULE_5__/* .abortOpenUploads */ .t)(open, new S3ObjectStore(s3, (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_11__/* .partitionOf */ .iQ)(region), (0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .maxAttempts */ .F3)(env)), _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowReporter */ .zX);
}
async function cancelJobs() {
    const jobs = (0,_workflow_cancel_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readCancelJournal */ .W)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('cancel-journal'));
    return jobs.length === 0 ? 0 : (0,_workflow_cleanup_js__WEBPACK_IMPORTED_MODULE_5__/* .cancelLeftJobs */ .U)(jobs, region, await (0,_job_monitor_js__WEBPACK_IMPORTED_MODULE_10__/* .openJobMonitor */ .Y)(region, options), _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowReporter */ .zX);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openJobMonitor)
/* harmony export */ });
/* unused harmony export cancelJournalPathIn */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3385);
/* harmony import */ var _aws_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7745);



/** MediaConvert for those who wait for jobs or cancel them; of the SDK only what that takes is loaded, and only now. */
async function openJobMonitor(region, options) {
    const [{ MediaConvertClient }, { mediaConvertJobMonitor }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(156)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5156, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(156), __nccwpck_require__.e(706)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7706))
    ]);
    // Each request once: who waits has all the patience that there is, and knows how often others may ask.
    const open = () => new MediaConvertClient({ ...(0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfiguration */ .kJ)(options), ...(0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .triedTimes */ .hL)(1), region });
    return mediaConvertJobMonitor(open, { partition: (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(region), region, onRenewal: options.debug });
}
function cancelJournalPathIn(directory) {
    return join(directory, 'jobs-to-cancel.txt');
}


/***/ }),

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
/* unused harmony exports parseArn, isRegion */
/** The ARN's parts, or undefined where the text is none (AWS General Reference, "Amazon Resource Names"). */
function parseArn(text) {
    const [arn, partition, service, region, accountId, ...resource] = text.split(':');
    if (arn !== 'arn' || !partition || !service || region === undefined || accountId === undefined)
        return undefined;
    if (resource.length === 0 || resource[0] === '')
        return undefined;
    return { text, partition, service, region, accountId, resource: resource.join(':') };
}
/** Region prefixes of the partitions beside `aws`, the longest first (the SDKs' partitions.json). */
const PARTITION_OF_PREFIX = [
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-iso-', 'aws-iso'],
    ['us-gov-', 'aws-us-gov'],
    ['cn-', 'aws-cn'],
    ['eusc-', 'aws-eusc']
];
/** The partition that a Region belongs to: `aws-cn` for `cn-north-1`, `aws` for most. */
function partitionOf(region) {
    return PARTITION_OF_PREFIX.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
/** Whether the text looks like a Region's name, of any partition: `eu-west-1`, `us-gov-east-1`, `eusc-de-east-1`. */
function isRegion(text) {
    return /^[a-z]{2,5}(-[a-z]+){1,3}-\d{1,2}$/.test(text);
}


/***/ }),

/***/ 9384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ attend)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3280);



/** What AWS's services answer when a session token is past its time. */
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']);
/**
 * Says at debug level which try of which request failed and why, and asks the credential chain again where AWS says that the
 * credentials have expired.
 *
 * @returns the client
 */
function attend(client, debug) {
    client.middlewareStack.add(tellOfTries(debug), { step: 'finalizeRequest', priority: 'low', name: 'tellOfTries' });
    client.middlewareStack.add(renewCredentials(client, debug), { step: 'initialize', name: 'renewCredentials' });
    return client;
}
function tellOfTries(debug) {
    return (next, context) => async (call) => {
        try {
            return await next(call);
        }
        catch (thrown) {
            const error = isUnreadable(thrown) ? unreadable(thrown, context) : thrown;
            // `attempt=2; max=5`
            const which = call.request?.headers?.['amz-sdk-request']?.replaceAll(/\w+=/g, '').replace('; ', ' of ');
            debug(`${describe(call, context)}: try ${which ?? '1'} failed: ${reasonOf(error)}`);
            throw error;
        }
    };
}
/** An answer that is not what the service answers, such as the page of a proxy: the SDK's parser has failed at it. */
function isUnreadable(error) {
    return error instanceof Error && '$response' in error && !('$fault' in error);
}
/**
 * Parsers quote what they do not understand. In an answer of KMS that may be a data key, so what they say is not passed on. A new error,
 * since the old one holds the whole answer.
 */
function unreadable({ $metadata }, { clientName = '' }) {
    const isSuccess = ($metadata?.httpStatusCode ?? 0) < 300;
    const message = `This is not what ${clientName.replace(/Client$/, '')} answers, and could not be read.`;
    return Object.assign(new Error(message), { name: isSuccess ? 'IncompleteAnswer' : 'UnknownError', $metadata });
}
/**
 * The SDK renews credentials shortly before the time that their source has named. Where AWS refuses them earlier, or no time was
 * named, it would sign with the old ones for ever: also its own retries do, since they keep the identity that a request began with.
 */
function renewCredentials(client, debug) {
    let renewing;
    const renewed = async (before) => {
        // Another request may have been there first.
        if (isOther(before, await client.config.credentials()))
            return true;
        renewing ??= client.config.credentials({ forceRefresh: true }).finally(() => (renewing = undefined));
        return isOther(before, await renewing);
    };
    return (next, context) => async (call) => {
        const before = await client.config.credentials();
        try {
            return await next(call);
        }
        catch (error) {
            if (!isExpiry(error, context))
                throw error;
            const failed = `${describe(call, context)}: the credentials have expired`;
            const isRenewed = await renewed(before).catch((cause) => {
                debug(`${failed}, and could not be renewed: ${reasonOf(cause)}`);
                return false;
            });
            if (!isRenewed)
                throw error;
            debug(`${failed}; they were renewed`);
            // A body that is made while it is sent is gone: its request is begun anew by who made it.
            if (call.input['Body'] instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)
                throw Object.assign(error, { [_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CREDENTIALS_RENEWED */ .Yq]: true });
            return next(call);
        }
    };
}
function isOther(before, now) {
    return before.accessKeyId !== now.accessKeyId || before.sessionToken !== now.sessionToken;
}
/** HeadObject's answers have no body, so no code: 400 may be this. */
function isExpiry(error, { commandName }) {
    const details = error;
    const isBare = commandName === 'HeadObjectCommand' && details.$metadata?.httpStatusCode === 400;
    return EXPIRED.has((0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOfSdkError */ .x7)(details)) || isBare;
}
/** `S3 UploadPart of s3://bucket/key, part 3` */
function describe({ input }, { clientName, commandName }) {
    const operation = `${clientName?.replace(/Client$/, '') ?? ''} ${commandName?.replace(/Command$/, '') ?? ''}`;
    const { Bucket, Key, PartNumber, KeyId } = input;
    const object = typeof Bucket === 'string' ? `s3://${Bucket}/${typeof Key === 'string' ? Key : ''}` : undefined;
    const subject = object ?? (typeof KeyId === 'string' ? KeyId : undefined);
    const part = typeof PartNumber === 'number' ? `, part ${PartNumber}` : '';
    return `${operation}${subject === undefined ? '' : ` of ${subject}`}${part}`;
}
function reasonOf(error) {
    const details = typeof error === 'object' && error !== null ? error : {};
    const status = details.$metadata?.httpStatusCode;
    return `${(0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOfSdkError */ .x7)(details)}: ${details.message ?? ''}${status === undefined ? '' : ` (HTTP ${status})`}`;
}


/***/ }),

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ callAws),
/* harmony export */   x7: () => (/* binding */ codeOfSdkError)
/* harmony export */ });
/* unused harmony export awsCallError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6691);


const EXPIRED_ADVICE = 'The credentials have expired. There are no newer ones where they came from: they were asked for. Raise role-duration-seconds of ' +
    "aws-actions/configure-aws-credentials (and the role's maximum session duration), or split the files over several runners with shard.";
const GENERAL_ADVICE = {
    CredentialsProviderError: 'No AWS credentials were found. Run aws-actions/configure-aws-credentials in a step before this one, with `permissions: id-token: write` on the job.',
    ExpiredToken: EXPIRED_ADVICE,
    ExpiredTokenException: EXPIRED_ADVICE,
    InvalidClientTokenId: 'AWS does not know these credentials. Check the step that configures them.',
    UnrecognizedClientException: 'AWS does not know these credentials. Check the step that configures them.',
    SignatureDoesNotMatch: 'The secret access key does not fit the access key ID. Check the step that configures them.',
    TimeoutError: "The connection stood still, each time. Check the runner's network, its proxy and its firewall, and run the step again.",
    IncompleteAnswer: 'Something else may have answered in its place: check AWS_ENDPOINT_URL and the proxy variables.',
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
    // A body that could not be made is not AWS's doing.
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsCallError */ .iQ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFileError */ .UV)
        return error;
    const details = typeof error === 'object' && error !== null ? error : { message: String(error) };
    if (details.name === 'AbortError')
        return error;
    const code = codeOfSdkError(details);
    const httpStatus = details.$metadata?.httpStatusCode;
    const said = [`${call.operation} of ${call.subject} failed: ${code}`, details.message].filter(Boolean).join(': ');
    const advice = adviceFor(call, code, httpStatus, details.message);
    const message = [sentence(said + context(details)), advice].filter(Boolean).join(' ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsCallError */ .iQ(message, { code, httpStatus, attempts: details.$metadata?.attempts, cause: error });
}
/** AWS's error code (`NoSuchBucket`) or the system's (`ECONNRESET`). A HEAD has no body, so its code is made of the status. */
function codeOfSdkError(error) {
    // The SDK gives this name to a connection that broke, too.
    if (error.name === 'TimeoutError' && error.code)
        return error.code;
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
    const known = [call.advice ?? {}, GENERAL_ADVICE].find((advice) => Object.hasOwn(advice, code))?.[code];
    if (known)
        return known;
    if (ACCESS_DENIED.has(code) || httpStatus === 403)
        return grantAdvice(missingPermission(call, said));
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingStatus */ .Wj)(httpStatus) ? TRANSIENT_ADVICE : '';
}
/** AWS says which permission is missing and of what: `… perform: iam:PassRole on resource: arn:… because …`. */
const DENIAL = /not authorized to perform: ([\w-]+:\w+)(?: on resource: "?(arn:.+?)"?(?= because\b| with an explicit deny|[.,;]?\s*$))?/s;
/**
 * A call may need more than its own permission, such as iam:PassRole, and of a resource that is not known here, such as the key
 * behind an alias or the account's default queue.
 */
function missingPermission({ permission, besides = [] }, said) {
    const [, action, resource] = DENIAL.exec(said) ?? [];
    const own = besides.find((other) => other.action === action) ?? permission;
    if (action === undefined)
        return own;
    if ([own.action].flat().includes(action)) {
        return resource === undefined || !own.resource.includes('*') ? own : { ...own, resource: narrowed(own, resource) };
    }
    const condition = { StringEquals: { 'iam:PassedToService': 'mediaconvert.amazonaws.com' } };
    return { action, resource: resource ?? '*', ...(action === 'iam:PassRole' && { condition }) };
}
function narrowed(own, named) {
    if (!own.isForAll)
        return named;
    const [account = '*'] = named.split(':').slice(4);
    return own.resource.replace(':*:', `:${account}:`);
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

/***/ 7745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pd: () => (/* binding */ S3_SETTINGS),
  kJ: () => (/* binding */ clientConfiguration),
  F3: () => (/* binding */ maxAttempts),
  hL: () => (/* binding */ triedTimes)
});

// UNUSED EXPORTS: bodyProof, connections, refuseStreamDebugging, stallTimeoutMilliseconds

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/retry.js + 1 modules
var retry = __nccwpck_require__(6691);
// EXTERNAL MODULE: ./build/aws/call.js
var call = __nccwpck_require__(3280);
;// CONCATENATED MODULE: ./build/aws/retry-strategy.js


/**
 * How the SDK repeats requests: as often as asked, with the pauses that all of the action's retries have. Its own strategy has a
 * budget for all requests of a client together, which a line that fails for some seconds under 64 requests at once uses up; then
 * it gives all of them up at once.
 *
 * @param attempts all tries together, 1 and more
 */
function retryStrategy(attempts) {
    return {
        mode: 'standard', // for the User-Agent
        acquireInitialRetryToken: () => Promise.resolve(token(0, 0)),
        refreshRetryTokenForRetry: (before, failure) => {
            const count = before.getRetryCount() + 1;
            // What it rejects with is for the SDK alone: the request ends with its own error.
            if (count >= attempts || !mayPass(failure))
                return Promise.reject(new Error('no further try'));
            return Promise.resolve(token(count, Math.max((0,retry/* delayMilliseconds */.Im)(count), askedFor(failure))));
        },
        recordSuccess: () => undefined
    };
}
function mayPass({ error, errorType }) {
    const details = typeof error === 'object' && error !== null ? error : {};
    if (details.$metadata?.httpStatusCode === retry/* NOT_IMPLEMENTED */.fT)
        return false;
    // The body was damaged on its way: one that the SDK can send again is whole in memory, as it was when it was signed.
    const isDamaged = (0,call/* codeOfSdkError */.x7)(details) === 'XAmzContentSHA256Mismatch';
    return errorType !== 'CLIENT_ERROR' || isDamaged || (0,retry/* isPassingFault */.Ev)(error);
}
function token(count, delay) {
    return { getRetryCount: () => count, getRetryDelay: () => delay };
}
const LONGEST_HINT_MILLISECONDS = 60_000;
function askedFor({ retryAfterHint }) {
    return retryAfterHint ? Math.min(retryAfterHint.getTime() - Date.now(), LONGEST_HINT_MILLISECONDS) : 0;
}

;// CONCATENATED MODULE: ./build/aws/clients.js


/** In the User-Agent of every request, so that an account's owner finds this action in CloudTrail. */
const USER_AGENT = 'mediaconvert-client-side-encryption';
/** The SDK's own default, 3, is little for a night's run. With this one, a line may be dead for some ten seconds. */
const USUAL_ATTEMPTS = 8;
const CONNECTION_TIMEOUT_MILLISECONDS = 10_000;
/** As long as the AWS CLI and most SDKs wait. A line that moves, however slowly, is not cut: each byte that goes begins the time anew. */
const USUAL_STALL_SECONDS = 60;
/**
 * Of the S3 client: bodies bring their own checksums, and are sent at once, since there is nothing that S3 could refuse before it has seen
 * them. What is read is read in ranges, whose checksums S3 does not have.
 */
const S3_SETTINGS = {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    expectContinueHeader: false
};
/**
 * The SDK's own variable for servers that are like S3 and know no checksums of it (SDKs and Tools Reference, "Data Integrity
 * Protections for Amazon S3").
 */
function bodyProof(env) {
    return env['AWS_REQUEST_CHECKSUM_CALCULATION']?.toLowerCase() === 'when_required' ? 'signature' : 'checksum';
}
/** How often a request is tried, all tries together. */
function maxAttempts(env) {
    const asked = Number(env['AWS_MAX_ATTEMPTS']);
    return Number.isInteger(asked) && asked > 0 ? asked : USUAL_ATTEMPTS;
}
/** A client's configuration for so many tries of each request, all together. The SDK tells the number, and the strategy counts. */
function triedTimes(attempts) {
    return { maxAttempts: attempts, retryStrategy: retryStrategy(attempts) };
}
/** After how long without a byte in either direction a request is given up, and tried again. */
function stallTimeoutMilliseconds(env) {
    const asked = Number(env['MEDIACONVERT_STALL_TIMEOUT_SECONDS']);
    return 1000 * (Number.isFinite(asked) && asked > 0 ? asked : USUAL_STALL_SECONDS);
}
/**
 * To be called before KMS is asked for data keys.
 *
 * @throws InputError where Node is asked to show the pieces of all that comes over the network (Node.js documentation, "NODE_DEBUG")
 */
function refuseStreamDebugging({ NODE_DEBUG = '' }) {
    const sections = NODE_DEBUG.replaceAll(/[|\\{}()[\]^$+?.]/g, '\\$&')
        .replaceAll('*', '.*')
        .split(',');
    if (!sections.some((section) => new RegExp(`^${section}$`, 'i').test('stream')))
        return;
    const message = `NODE_DEBUG=${NODE_DEBUG} makes Node write the beginning of every answer to the log, data keys among them. ` +
        'Name only what you need there, and not stream (http, https, net and tls show none).';
    throw new InputError([{ title: 'NODE_DEBUG', message }]);
}
/**
 * What all of the SDK's clients are made with. Credentials, endpoints, FIPS and dual stack are left to the SDK's own chain and variables.
 *
 * The SDK ignores the proxy variables; Node's agents honour them when they are given the environment. One pair of agents for all clients.
 */
function clientConfiguration({ env, debug }) {
    const note = (...content) => debug(content.filter((part) => typeof part === 'string').join(' '));
    const silent = () => undefined;
    return {
        customUserAgent: USER_AGENT,
        ...triedTimes(maxAttempts(env)),
        // The SDK logs whole requests and answers at these levels, data keys among them.
        logger: { trace: silent, debug: silent, info: silent, warn: note, error: silent },
        requestHandler: connections(env)
    };
}
/** How connections are made and how long they may stand still: settings of the SDK's request handler. */
function connections(env) {
    // Got here and not imported above: they load half of Node's network code, which a run that ends at its inputs does not need.
    const [http, https] = [process.getBuiltinModule('node:http'), process.getBuiltinModule('node:https')];
    const agent = { keepAlive: true, proxyEnv: env };
    return {
        httpAgent: new http.Agent(agent),
        httpsAgent: new https.Agent(agent),
        connectionTimeout: CONNECTION_TIMEOUT_MILLISECONDS,
        // The SDK's requestTimeout only warns; this one ends the request.
        socketTimeout: stallTimeoutMilliseconds(env)
    };
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   UV: () => (/* binding */ SourceFileError),
/* harmony export */   Yq: () => (/* binding */ CREDENTIALS_RENEWED),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iQ: () => (/* binding */ AwsCallError)
/* harmony export */ });
/* unused harmony exports InputError, ObjectContentError, DestinationError */
/** What the user gave cannot be worked with. Holds all problems that could be known together, so that one run shows them all. */
class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.problems = problems;
    }
}
/** An AWS operation that failed for good: the message holds the operation, its subject, AWS's own words and what to do. */
class AwsCallError extends Error {
    name = 'AwsCallError';
    code;
    httpStatus;
    /** How often it was tried, where that is known. */
    attempts;
    constructor(message, details) {
        super(message, { cause: details.cause });
        this.code = details.code;
        this.httpStatus = details.httpStatus;
        this.attempts = details.attempts;
    }
}
/** A source file that cannot be encrypted as it is: unreadable, changed while it was read, and so on. */
class SourceFileError extends Error {
    name = 'SourceFileError';
}
/** An object in S3 that does not decrypt to what was encrypted, or that was not encrypted by this project: nothing of it may be used. */
class ObjectContentError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'ObjectContentError';
}
/** A recovered file cannot be written, or would get in the way of what is there. */
class DestinationError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'DestinationError';
}
/** A mark on errors: the credentials had expired, and have been renewed since, so that a new try is worth it. */
const CREDENTIALS_RENEWED = Symbol('credentials renewed');
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a system or AWS error (`ENOENT`, `NoSuchBucket`), or '' where there is none. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return '';
    const code = 'code' in error ? error.code : 'Code' in error ? error.Code : undefined;
    if (typeof code === 'string')
        return code;
    return error instanceof Error ? error.name : '';
}


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ jobStateOf)
/* harmony export */ });
/* unused harmony export hasEnded */
const ENDS = new Set(['COMPLETE', 'CANCELED', 'ERROR']);
/** Nothing changes any more after these (MediaConvert API Reference, "JobStatus"). */
function hasEnded(status) {
    return ENDS.has(status);
}
/** An answer's job, or undefined where the answer holds none. All members are optional in the API's model. */
function jobStateOf(job) {
    if (!job?.Id)
        return undefined;
    const inputs = job.Settings?.Inputs ?? [];
    return {
        id: job.Id,
        status: job.Status ?? 'SUBMITTED',
        phase: job.CurrentPhase,
        // Null in the JSON of jobs that cannot say.
        percentComplete: job.JobPercentComplete ?? undefined,
        errorCode: job.ErrorCode ?? undefined,
        errorMessage: job.ErrorMessage ?? undefined,
        messages: { info: job.Messages?.Info ?? [], warning: job.Messages?.Warning ?? [] },
        warningCodes: (job.Warnings ?? []).flatMap(({ Code, Count }) => (Code ? [{ code: Code, count: Count ?? 1 }] : [])),
        inputs: inputs.flatMap(({ FileInput }) => FileInput ?? []),
        isEncrypted: inputs.some(({ DecryptionSettings }) => DecryptionSettings !== undefined),
        timing: {
            submittedAt: (job.Timing?.SubmitTime ?? job.CreatedAt)?.getTime(),
            startedAt: job.Timing?.StartTime?.getTime(),
            finishedAt: job.Timing?.FinishTime?.getTime()
        }
    };
}


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ NOT_IMPLEMENTED),
  Im: () => (/* binding */ delayMilliseconds),
  Ev: () => (/* binding */ isPassingFault),
  Wj: () => (/* binding */ isPassingStatus),
  LH: () => (/* binding */ withRetries)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
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
const TOO_MANY_REQUESTS = 429;
/** The one status of a server's own that will be the same next time. */
const NOT_IMPLEMENTED = 501;
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
            await waitUnlessAborted(() => wait(delay, options.signal), options.signal);
        }
    }
}
function isPassingFault(error) {
    if (PASSING_CODES.has((0,errors/* codeOf */.$N)(error)))
        return true;
    if (typeof error === 'object' && error !== null && errors/* CREDENTIALS_RENEWED */.Yq in error)
        return true;
    if (error instanceof errors/* AwsCallError */.iQ) {
        return isPassingStatus(error.httpStatus) || isPassingFault(error.cause);
    }
    return false;
}
/** Whether a server that answers with this HTTP status may answer otherwise the next time, with nobody doing anything about it. */
function isPassingStatus(status = 0) {
    return status === TOO_MANY_REQUESTS || (status >= 500 && status !== NOT_IMPLEMENTED);
}
/** The pause after so many tries. Full jitter: anything up to a bound that doubles with each, so that many who failed together do not come back together. */
function delayMilliseconds(attempt) {
    return Math.round(Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt));
}
/** A pause that is cut short ends with the signal's own reason, which says why. */
async function waitUnlessAborted(pause, signal) {
    try {
        await pause();
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error;
    }
}
async function defaultWait(milliseconds, signal) {
    await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, { signal });
}


/***/ }),

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ formatS3Address)
/* harmony export */ });
/* unused harmony exports MAXIMUM_KEY_BYTES, parseS3Address, isObjectAddress */
/** S3 User Guide, "Bucket naming rules"; the names of old buckets in us-east-1 may also have capitals and underscores. */
const S3_ADDRESS = /^s3:\/\/([A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9])(?:\/(.*))?$/s;
const MAXIMUM_KEY_BYTES = 1024;
/** The parts of `s3://bucket/key`, or undefined where the text is no such address. */
function parseS3Address(text) {
    const [, bucket, key = ''] = S3_ADDRESS.exec(text) ?? [];
    return bucket === undefined ? undefined : { bucket, key };
}
/** Whether the text is the address of an object: with a key, and not that of a folder. */
function isObjectAddress(text) {
    const key = parseS3Address(text)?.key ?? '';
    return key !== '' && !key.endsWith('/');
}
function formatS3Address({ bucket, key }) {
    return `s3://${bucket}/${key}`;
}


/***/ }),

/***/ 7702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readCancelJournal)
/* harmony export */ });
/* unused harmony export fileCancelJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** A file of lines: `+ID` is to be cancelled, `-ID` needs it no more. Written at once, since the process may be killed any moment. */
function fileCancelJournal(path) {
    const append = (lines) => {
        mkdirSync(dirname(path), { recursive: true });
        appendFileSync(path, lines.map((line) => `${line}\n`).join(''));
    };
    return {
        intend: (ids) => append(ids.map((id) => `+${id}`)),
        done: (id) => append([`-${id}`])
    };
}
/** The jobs that are still to be cancelled. A line that the kill cut off is left out. */
function readCancelJournal(path) {
    const left = new Set();
    const text = path !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : '';
    for (const line of text.split('\n').slice(0, -1)) {
        if (line.startsWith('+'))
            left.add(line.slice(1));
        else
            left.delete(line.slice(1));
    }
    return [...left];
}


/***/ }),

/***/ 8706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ abortOpenUploads),
  U: () => (/* binding */ cancelLeftJobs)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/aws/shell-word.js
/** As one word of a POSIX shell's command line, whatever is in it: people paste the commands that are offered to them. */
function shellWord(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./build/retry.js + 1 modules
var retry = __nccwpck_require__(6691);
;// CONCATENATED MODULE: ./build/mediaconvert/watch/cancel-jobs.js



/** CancelJob allows a burst of 100 in an account, then 2 a second. */
const AT_ONCE = 50;
/** Tries go on until the signal ends them: their pauses grow, so that this many are never reached. */
const ATTEMPTS = 1000;
/**
 * Cancels jobs, many at a time, as far as it gets before the signal aborts.
 *
 * @returns why some could not be cancelled, by ID
 */
async function cancelJobs(ids, options) {
    const { monitor, signal, onOver, onRetry } = options;
    const failures = new Map();
    const cancel = async (id) => {
        try {
            const send = () => monitor.cancelJob(id, signal);
            onOver(id, await (0,retry/* withRetries */.LH)(send, { attempts: ATTEMPTS, signal, onRetry }));
        }
        catch (error) {
            failures.set(id, signal.aborted ? 'there was no time left' : (0,errors/* messageOf */.bD)(error));
        }
    };
    const left = ids.values();
    const work = async () => {
        for (const id of left)
            await cancel(id);
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, ids.length) }, work));
    return failures;
}
/** What does it by hand. */
function cancelCommand(id, region) {
    return `aws mediaconvert cancel-job --region ${region} --id=${shellWord(id)}`;
}

;// CONCATENATED MODULE: ./build/storage/object-store.js

/** What a user can do about an upload that could not be aborted. With `=`: the AWS CLI takes a value that begins with `-` for an option. */
function abortCommand({ address, uploadId }) {
    return `aws s3api abort-multipart-upload --bucket ${address.bucket} --key=${shellWord(address.key)} --upload-id=${shellWord(uploadId)}`;
}

// EXTERNAL MODULE: ./build/storage/s3-address.js
var s3_address = __nccwpck_require__(9251);
;// CONCATENATED MODULE: ./build/workflow/cleanup.js





/** The runner gives a post step minutes; a killed step may have left hundreds of uploads open. */
const REQUESTS_AT_ONCE = 16;
/**
 * Aborts the multipart uploads that a killed step left open, those too that S3 was asked for and the step did not hear of any more.
 *
 * @returns how many could not be aborted; each is told with the command that does it
 */
async function abortOpenUploads(open, objects, reporter) {
    const limit = pLimit(REQUESTS_AT_ONCE);
    const strays = await limit.map(open.intended, (intended) => unheardOf(intended, objects, reporter));
    const aborted = await limit.map([...open.begun, ...strays.flat()], (upload) => abort(upload, objects, reporter));
    return aborted.filter((isAborted) => !isAborted).length;
}
async function unheardOf({ address, age }, objects, reporter) {
    try {
        return await objects.findStrayUploads(address, age);
    }
    catch (error) {
        reporter.warning({
            title: 'Clean-up',
            message: `Could not look for multipart uploads of ${(0,s3_address/* formatS3Address */.Gy)(address)} that the step may have begun: ${(0,errors/* messageOf */.bD)(error)}`
        });
        return [];
    }
}
async function abort(upload, objects, reporter) {
    const address = (0,s3_address/* formatS3Address */.Gy)(upload.address);
    try {
        await objects.abortMultipartUpload(upload);
        reporter.info(`Aborted the multipart upload of ${address} that the step had left open`);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* AwsCallError */.iQ && error.code === 'NoSuchUpload')
            return true;
        reporter.error({
            title: 'Clean-up',
            message: `A multipart upload of ${address} is still open, and S3 bills its parts: ${(0,errors/* messageOf */.bD)(error)} Abort it with: ` +
                abortCommand(upload)
        });
        return false;
    }
}
/** The runner lets the post steps of a cancelled job run for five minutes. */
const CANCEL_MILLISECONDS = 4 * 60_000;
/**
 * Cancels the jobs that a cancelled step did not get to.
 *
 * @returns how many could not be cancelled; each is told with the command that does it
 */
async function cancelLeftJobs(ids, region, monitor, reporter) {
    const failures = await cancelJobs(ids, {
        monitor,
        signal: AbortSignal.timeout(CANCEL_MILLISECONDS),
        onRetry: (message) => reporter.debug(message),
        onOver: (id, how) => reporter.info(how === 'cancelled' ? `Cancelled job ${id}` : `Job ${id} had ended already`)
    });
    for (const [id, why] of failures) {
        reporter.error({
            title: 'Clean-up',
            message: `Job ${id} goes on: ${why.replace(/\.?$/, '.')} Cancel it with: ${cancelCommand(id, region)}`
        });
    }
    return failures.size;
}


/***/ }),

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yY: () => (/* binding */ PARTIAL_FILES_STATE),
  pz: () => (/* binding */ removeLeftFiles)
});

// UNUSED EXPORTS: forgetPartialFiles, rememberPartialFiles

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/files/partial-files.js



const PARTIAL = /^mediaconvert-decrypt-[0-9a-f]{16}-[0-9a-f]{12}\.partial$/;
/** Tells the temporary names of one run from those of all others. */
function newRunToken() {
    return randomBytes(8).toString('hex');
}
/** A new name for a file that is not whole yet. */
function partialName(runToken) {
    return `mediaconvert-decrypt-${runToken}-${randomBytes(6).toString('hex')}.partial`;
}
/** Absolute paths of the files right in a folder that a run did not make whole, whichever run it was. None where there is no such folder. */
async function partialFilesIn(folder) {
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => PARTIAL.test(name)).map((name) => join(folder, name));
}
/**
 * Removes what a run left behind in a folder and below it, when it was killed.
 *
 * @returns the paths that were removed, and of those that could not be the errors
 */
async function removePartialFiles(directory, runToken) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true }).catch(() => []);
    const isOwn = (name) => PARTIAL.test(name) && name.includes(`-${runToken}-`);
    const removed = [];
    const failures = new Map();
    for (const { parentPath, name } of entries.filter((entry) => entry.isFile() && isOwn(entry.name))) {
        const path = (0,external_node_path_.join)(parentPath, name);
        try {
            await (0,promises_.rm)(path);
            removed.push(path);
        }
        catch (error) {
            failures.set(path, error);
        }
    }
    return { removed, failures };
}

;// CONCATENATED MODULE: ./build/mediaconvert/watch/job-error.js
const CONTENT = 'Were the inputs decrypted to media? AWS documents no code for a data key, initialization vector or mode that does not fit, nor for a role ' +
    'that may not kms:Decrypt; content that decrypts to noise ends like this as a rule. Check that EncryptedDecryptionKey, InitializationVector ' +
    'and DecryptionMode of each input are those of its object (the manifest and the object’s cse-… metadata have them), that the object was not ' +
    'replaced since, and that the role has the policy of the output decrypt-policy.';
const ROLE = 'Check role-arn: the role must exist, in this account, and its trust policy must name mediaconvert.amazonaws.com.';
const HTTP_INPUT = 'The server of an http(s) input did not answer as it must. Check the input’s address and its server.';
const SUPPORT = 'Submit the job again; if it ends like this again, ask AWS Support.';
/**
 * By error code: what the page "MediaConvert error codes" of the user guide says to do, in short, and what it means for inputs that are
 * decrypted, of which that page says nothing (inferred, from what a wrong key makes of a file).
 */
const ADVICE = {
    1010: {
        general: 'Check the input’s path and format, that it plays, and that the role may s3:GetObject it.',
        encrypted: CONTENT
    },
    1020: { general: 'The input has no video that the settings ask for. Check its tracks.', encrypted: CONTENT },
    1021: {
        general: 'The input has no audio that the settings ask for. Check its tracks and the audio selectors.',
        encrypted: CONTENT
    },
    1030: { general: 'Check that the input’s codec is one that MediaConvert reads.', encrypted: CONTENT },
    1040: { general: 'Settings contradict each other, such as two outputs with one path. Mend job-settings.' },
    1041: { general: 'Accelerated transcoding cannot do this. Set AccelerationSettings.Mode to DISABLED or PREFERRED.' },
    1042: {
        general: 'The job is too short for accelerated transcoding. Set AccelerationSettings.Mode to DISABLED or PREFERRED.'
    },
    1043: {
        general: 'Accelerated transcoding cannot read this input. Set AccelerationSettings.Mode to DISABLED or PREFERRED.',
        encrypted: 'AWS does not document whether it can read inputs that are to be decrypted.'
    },
    1056: { general: 'Check that the role may read the input, and that it is whole.', encrypted: CONTENT },
    1075: { general: 'The container’s structure cannot be read. Is the file whole?', encrypted: CONTENT },
    1076: {
        general: 'The input ends too early. Is the file whole?',
        encrypted: `Padding or an authentication tag that is not where MediaConvert expects it may look like this too. ${CONTENT}`
    },
    1091: {
        general: 'This is about encrypting outputs (SPEKE, DRM), not about inputs. Check the key provider’s address and role.'
    },
    1401: {
        general: 'Check the role: s3:GetObject on the inputs, s3:PutObject on the outputs, and the buckets’ own policies.',
        encrypted: 'It also needs kms:Decrypt on the KMS key, with the encryption context service=mediaconvert.amazonaws.com and without kms:ViaService: ' +
            'attach the policy of the output decrypt-policy. A key of another account must allow it in its key policy too.'
    },
    1404: {
        general: 'The file or bucket is not there, or the role may not see it. Check path, Region and the role’s s3:GetObject.'
    },
    1432: { general: ROLE, encrypted: 'It also needs kms:Decrypt on the KMS key: see the output decrypt-policy.' },
    1433: { general: ROLE },
    1434: { general: ROLE },
    1515: { general: ROLE },
    1517: {
        general: 'Check that the role may s3:PutObject to the outputs’ bucket, and that the bucket is in the job’s Region.'
    },
    1522: { general: `Processing took too long. ${SUPPORT}` },
    1550: { general: 'Accelerated transcoding failed. Submit the job again with AccelerationSettings.Mode DISABLED.' },
    1999: { general: SUPPORT },
    3400: { general: 'The HLS manifest of an input is not as it must be. Mend it.' },
    3457: { general: 'The account’s input policy does not allow this location. Take another one, or change the policy.' },
    3458: {
        general: 'The server of an http(s) input does not answer requests for ranges (HTTP Range), which MediaConvert needs.'
    }
};
/** Those of "MediaConvert error codes" that are about the server of an http(s) input. */
const HTTP_CODES = new Set([3401, 3403, 3404, 3408, 3450, 3451, 3452, 3453, 3454, 3455, 3456, 3999]);
const LIST = 'See https://docs.aws.amazon.com/mediaconvert/latest/ug/mediaconvert_error_codes.html.';
/**
 * What to do about a job that ended in ERROR, in sentences.
 *
 * @param isEncrypted whether any of its inputs is to be decrypted
 */
function job_error_jobErrorAdvice(code, isEncrypted) {
    if (code === undefined)
        return LIST;
    const known = ADVICE[code];
    if (known)
        return [known.general, isEncrypted ? known.encrypted : undefined].filter(Boolean).join(' ');
    return HTTP_CODES.has(code) ? HTTP_INPUT : LIST;
}

// EXTERNAL MODULE: ./build/mediaconvert/watch/job-state.js
var job_state = __nccwpck_require__(6917);
;// CONCATENATED MODULE: ./build/workflow/job-lines.js



const DOING = {
    PROBING: 'is being probed',
    TRANSCODING: 'is being transcoded',
    UPLOADING: 'is uploading its outputs'
};
/** Of the percentages only each quarter is worth a line. */
const SHARE_PERCENT = 25;
/** `1517…-x (film.mov)`. */
function labelOf(id, name) {
    return name === '' ? id : `${id} (${name})`;
}
/** Two or three of many names. */
function job_lines_shorten(names, shown = 3) {
    const more = names.length - shown;
    return more > 0 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ');
}
/** What has changed, in a line; undefined where nothing has that anyone wants to read. */
function describeMove(label, now, before) {
    if (before !== undefined && isAsBefore(now, before))
        return undefined;
    if (hasEnded(now.status))
        return describeEnd(label, now);
    if (now.status === 'SUBMITTED')
        return `Job ${label} is ${before ? 'back ' : ''}in its queue`;
    const doing = DOING[now.phase ?? ''] ?? 'is in progress';
    const percent = now.percentComplete === undefined || now.percentComplete === 0 ? '' : `, ${now.percentComplete} %`;
    const hasJustBegun = before?.status !== 'PROGRESSING';
    return `Job ${label} ${doing}${percent}${hasJustBegun ? waited(now, ' after') : ''}`;
}
function isAsBefore(now, before) {
    return now.status === before.status && now.phase === before.phase && quarterOf(now) === quarterOf(before);
}
function quarterOf({ percentComplete = 0 }) {
    return Math.floor(percentComplete / SHARE_PERCENT);
}
/** `Job … ended COMPLETE: 3 min 20 s, after 12 s in its queue`. */
function describeEnd(label, state) {
    const seconds = runSeconds(state);
    const took = seconds === undefined ? '' : `: ${inWords(seconds)}${waited(state, ', after')}`;
    return `Job ${label} ended ${state.status}${took}`;
}
function waited(state, after) {
    const seconds = queueSeconds(state);
    return seconds === undefined ? '' : `${after} ${inWords(seconds)} in its queue`;
}
/** The service tells whole seconds. */
function inWords(seconds) {
    return seconds < 60 ? `${Math.round(seconds)} s` : formatSeconds(seconds);
}
/** How long it was, or is, in its queue. */
function queueSeconds({ timing: { submittedAt, startedAt } }) {
    return submittedAt === undefined || startedAt === undefined ? undefined : (startedAt - submittedAt) / 1000;
}
function runSeconds({ timing: { startedAt, finishedAt } }) {
    return startedAt === undefined || finishedAt === undefined ? undefined : (finishedAt - startedAt) / 1000;
}
/**
 * Of a job that ended otherwise than COMPLETE: why, and what to do.
 *
 * @param isAdvised whether that has been told of another job with this code
 */
function describeFailedJob(label, state, link, isAdvised = false) {
    const where = `Its page: ${link}`;
    if (state.status !== 'ERROR')
        return `${describeEnd(label, state)}. Somebody has cancelled it. ${where}`;
    const code = state.errorCode === undefined ? '' : ` ${state.errorCode}`;
    const said = state.errorMessage ? `: ${state.errorMessage}` : '';
    const advice = isAdvised ? '' : `${jobErrorAdvice(state.errorCode, state.isEncrypted)} `;
    return `Job ${label} ended in ERROR${code}${said.replace(/\.?$/, '.')} ${advice}${where}`;
}
/**
 * How all jobs are, in a line.
 *
 * @param missing how many of them there are not
 */
function describeTally(states, total, missing) {
    const by = Map.groupBy(states, ({ status }) => status);
    const number = (status) => by.get(status)?.length ?? 0;
    const told = [
        { number: number('ERROR'), what: 'in error' },
        { number: number('CANCELED'), what: 'cancelled' },
        { number: missing, what: 'not found' },
        { number: number('PROGRESSING'), what: 'in progress' },
        { number: number('SUBMITTED'), what: 'in the queue' }
    ];
    const complete = number('COMPLETE');
    const unknown = total - told.reduce((sum, part) => sum + part.number, complete);
    const parts = [...told, { number: unknown, what: 'not known' }].filter((part) => part.number > 0);
    return `${count(total, 'job')}: ${[`${complete} complete`, ...parts.map((part) => `${part.number} ${part.what}`)].join(', ')}`;
}
/** A warning code of the service: numbers that only its documentation has words for. */
function describeWarningCode(code, times) {
    const often = times > 1 ? ` (${times} times)` : '';
    return `warning code ${code}${often}; see https://docs.aws.amazon.com/mediaconvert/latest/ug/warning_codes.html`;
}

;// CONCATENATED MODULE: ./build/workflow/decrypt/partial-files.js





/** Under which the post step is told where a killed step has left files that are not whole, and how they are called. */
const PARTIAL_FILES_STATE = 'partial-files';
const SHOWN = 5;
/** Tells the post step of the files that are about to be made, and the user of those that earlier runs have left. */
async function rememberPartialFiles(directory, runToken, { objects }, { reporter, saveState }) {
    const left = await directory.partialFiles(objects.map(({ name }) => name));
    if (left.length > 0) {
        const message = `${count(left.length, 'file')} of runs that were killed ${left.length === 1 ? 'is' : 'are'} left, with plaintext that was never checked: ` +
            `${shorten(left.map(quote), SHOWN)}. Delete what no other step is writing at the moment.`;
        reporter.warning({ title: 'Left behind', message });
    }
    saveState(PARTIAL_FILES_STATE, JSON.stringify({ directory: directory.path, runToken }));
}
/** To be called when there are none any more, so that the post step need not look for them. */
function forgetPartialFiles({ saveState }) {
    saveState(PARTIAL_FILES_STATE, '');
}
/**
 * In the post step: removes what a killed step has left.
 *
 * @param state as the step has saved it; '' where there is nothing to do
 * @returns how many files could not be removed; each is told
 */
async function removeLeftFiles(state, reporter) {
    if (state === '')
        return 0;
    const { directory, runToken } = JSON.parse(state);
    const { removed, failures } = await removePartialFiles(directory, runToken);
    for (const path of removed)
        reporter.info(`Removed ${path}, which the step had not finished`);
    for (const [path, error] of failures) {
        const message = `${path} was not finished, and cannot be removed: ${(0,errors/* messageOf */.bD)(error)}. It holds plaintext that was never checked: delete it.`;
        reporter.error({ title: 'Clean-up', message });
    }
    return failures.size;
}


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xy: () => (/* binding */ DRAFTS_STATE),
  tk: () => (/* binding */ removeDrafts)
});

// UNUSED EXPORTS: draftsIn

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/workflow/replace-file.js


/**
 * How the names of drafts end: by chance, and the same for all of a process, so that its own can be told from all other files,
 * wherever the user has them written.
 */
const replace_file_DRAFT_ENDING = (/* unused pure expression or super */ null && (`.${randomBytes(8).toString('hex')}.tmp`));
/**
 * Puts the text in the file's place in one step: whoever reads the file, whenever the process or the machine dies, finds the old
 * text whole or the new one. For that the new one is written beside it and on disk before it takes the name.
 */
async function replaceFile(path, text) {
    const draft = `${path}${replace_file_DRAFT_ENDING}`;
    try {
        const file = await open(draft, 'w');
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await rename(draft, path);
    }
    catch (error) {
        await rm(draft, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/workflow/drafts.js




/** Under which the post step is told where a killed step may have left drafts of files, and how their names end. */
const DRAFTS_STATE = 'drafts';
/** @param folders in which this process may be writing when it is killed */
function draftsIn(folders) {
    const distinct = [...new Set(folders.map((folder) => resolve(folder)))];
    return JSON.stringify({ folders: distinct, ending: DRAFT_ENDING });
}
/**
 * In the post step: removes the drafts of a step that died before they took their files' names. Nothing else ends as they do, so also in
 * a folder of the user's none but the step's own are found.
 *
 * @param state as the step has saved it; '' where there is nothing to do
 */
async function removeDrafts(state, reporter) {
    if (state === '')
        return;
    const { folders, ending } = JSON.parse(state);
    for (const folder of folders) {
        const names = await (0,promises_.readdir)(folder).catch(() => []);
        for (const name of names.filter((one) => one.endsWith(ending)))
            await remove((0,external_node_path_.join)(folder, name), reporter);
    }
}
async function remove(path, reporter) {
    try {
        await (0,promises_.rm)(path);
        reporter.info(`Removed ${path}, which the step had not finished`);
    }
    catch (error) {
        const message = `${path} was not finished, and cannot be removed: ${(0,errors/* messageOf */.bD)(error)}. It says nothing that is secret; delete it.`;
        reporter.warning({ title: 'Clean-up', message });
    }
}


/***/ }),

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zX: () => (/* binding */ workflowReporter)
});

// UNUSED EXPORTS: collectingWarnings, printable

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 21 modules
var core = __nccwpck_require__(4340);
;// CONCATENATED MODULE: ./build/workflow/visible.js
/**
 * Characters that would show otherwise than they are: controls, line ends, marks that turn the direction of writing (so that
 * `gpj.exe` reads as `exe.jpg`), a byte order mark, and halves of surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;
/** The text with all characters visible, on one line: what cannot be seen is written as in JSON. */
function visible(text) {
    return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The text, or its beginning where it is longer than so many characters. */
function cut(text, characters) {
    return text.length > characters ? `${text.slice(0, characters)}…` : text;
}

;// CONCATENATED MODULE: ./build/workflow/reporter.js


/** The workflow's log and its annotations. */
const workflowReporter = {
    debug: (message) => core/* debug */.Yz(message.split('\n').map(visible).join('\n')),
    info: (message) => core/* info */.pq(printable(message)),
    notice: (problem) => core/* notice */.lm(visible(problem.message), annotation(problem)),
    warning: (problem) => core/* warning */.$e(visible(problem.message), annotation(problem)),
    error: (problem) => core/* error */.z3(visible(problem.message), annotation(problem)),
    hide: (secret) => core/* setSecret */.Pq(secret)
};
/** The same reporter, whose warnings are also kept. */
function collectingWarnings(reporter) {
    const warnings = [];
    const warning = (problem) => {
        warnings.push(problem);
        reporter.warning(problem);
    };
    return { reporter: { ...reporter, warning }, warnings };
}
function annotation({ title, file, line, column }) {
    return {
        ...(title !== undefined && { title: visible(title) }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column })
    };
}
/**
 * One line, whatever is in it. The runner reads commands from the log: a line that begins with `::`, or that has `##[` in it.
 * A file's name or an answer of AWS must not be able to be one.
 */
function printable(message) {
    return visible(message)
        .replace(/^(\s*:):/, '$1\u200b:')
        .replaceAll('##[', '#\u200b#[');
}


/***/ }),

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJournal)
/* harmony export */ });
/* unused harmony export fileJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



/**
 * Keeps track of multipart uploads in a file that outlives the process: appended to, line by line, before S3 is asked and as soon
 * as it has answered, so that the post step finds what a killed step left open.
 *
 * @param clock counts the seconds since the machine was started: for all of its processes alike, whatever time somebody sets
 */
function fileJournal(path, clock = uptime) {
    mkdirSync(dirname(path), { recursive: true });
    // Synchronous, so that it is in the file when the request goes out.
    const append = (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`);
    let intentions = 0;
    return {
        intend: ({ address }) => {
            const [begun, intention] = [clock(), ++intentions];
            append({ event: 'intend', address, uptime: begun, intention });
            return { age: () => clock() - begun, settle: () => append({ event: 'settle', intention }) };
        },
        begin: ({ address, uploadId }) => append({ event: 'begin', address, uploadId }),
        end: ({ address, uploadId }) => append({ event: 'end', address, uploadId })
    };
}
/** Reads what a journal leaves open. A last line that was cut off by the kill is left out: nothing was asked of S3 yet. */
function readJournal(path, clock = node_os__WEBPACK_IMPORTED_MODULE_1__.uptime) {
    const begun = new Map();
    const intended = new Map();
    for (const entry of entriesOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))) {
        if (entry.event === 'intend') {
            intended.set(entry.intention, { address: entry.address, age: () => clock() - entry.uptime });
        }
        else if (entry.event === 'settle')
            intended.delete(entry.intention);
        else if (entry.event === 'end')
            begun.delete(entry.uploadId);
        else
            begun.set(entry.uploadId, { address: entry.address, uploadId: entry.uploadId });
    }
    return { begun: [...begun.values()], intended: [...intended.values()] };
}
function entriesOf(text) {
    return text.split('\n').flatMap((line) => {
        try {
            return line === '' ? [] : [JSON.parse(line)];
        }
        catch (error) {
            if (error instanceof SyntaxError)
                return [];
            throw error;
        }
    });
}


/***/ }),

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  z3: () => (/* binding */ error),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  Pq: () => (/* binding */ core_setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setOutput, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "node:path"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_node_path_namespaceObject = x({  });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(380);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
