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

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ cancellationSignal)
/* harmony export */ });
/** The runner sends SIGINT, SIGTERM after 7.5 seconds, and kills after ten. A busy one is a second late. */
const CLEAN_UP_MILLISECONDS = 6_000;
/** Aborts when the runner asks the step to end, since the workflow was cancelled; ends the process when that takes too long. */
function cancellationSignal(reporter) {
    const cancellation = new AbortController();
    const cancel = () => {
        if (cancellation.signal.aborted)
            return;
        cancellation.abort(new Error('the workflow was cancelled'));
        setTimeout(() => {
            reporter.error({
                title: 'Cancelled',
                message: 'Cancelled: the clean-up took too long; the post step goes on with it.'
            });
            process.exit(1);
        }, CLEAN_UP_MILLISECONDS).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, cancel);
    return cancellation.signal;
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ cancelJournalPathIn),
  Y: () => (/* binding */ openJobMonitor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/aws/arn.js
var arn = __nccwpck_require__(3385);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/retry.js
var retry = __nccwpck_require__(5402);
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

;// CONCATENATED MODULE: ./build/actions/job-monitor.js



/** MediaConvert for those who wait for jobs or cancel them; of the SDK only what that takes is loaded, and only now. */
async function openJobMonitor(region, options) {
    const [{ MediaConvertClient }, { mediaConvertJobMonitor }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 156).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5156, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(156), __nccwpck_require__.e(706)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7706))
    ]);
    // Each request once: who waits has all the patience that there is, and knows how often others may ask.
    const open = () => new MediaConvertClient({ ...clientConfiguration(options), ...triedTimes(1), region });
    return mediaConvertJobMonitor(open, { partition: (0,arn/* partitionOf */.iQ)(region), region, onRenewal: options.debug });
}
function cancelJournalPathIn(directory) {
    return (0,external_node_path_.join)(directory, 'jobs-to-cancel.txt');
}


/***/ }),

/***/ 9027:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4340);
/* harmony import */ var _workflow_cancel_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7702);
/* harmony import */ var _workflow_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4562);
/* harmony import */ var _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6951);
/* harmony import */ var _workflow_wait_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1089);
/* harmony import */ var _workflow_wait_run_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(540);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9613);
/* harmony import */ var _job_monitor_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9973);











const { env } = process;
const temporaryDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `mediaconvert-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
const cancelJournalPath = (0,_job_monitor_js__WEBPACK_IMPORTED_MODULE_9__/* .cancelJournalPathIn */ .G)(temporaryDirectory);
const signal = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_10__/* .cancellationSignal */ .w)(_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowReporter */ .zX);
const read = (0,_workflow_wait_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readWaitInputs */ .F)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .getInput */ .V4(name), {
    region: [env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(Boolean)
});
try {
    const succeeded = await (0,_workflow_wait_run_js__WEBPACK_IMPORTED_MODULE_8__/* .waitForJobs */ .p)(read, {
        reporter: _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowReporter */ .zX,
        setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH,
        writeSummary: async (markdown) => {
            // Old GitHub Enterprise Servers have no summaries; that is no reason to fail.
            if (env['GITHUB_STEP_SUMMARY'])
                await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(markdown).write();
        },
        signal,
        connect: async (region) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ('cancel-journal', cancelJournalPath);
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ('region', region);
            const monitor = await (0,_job_monitor_js__WEBPACK_IMPORTED_MODULE_9__/* .openJobMonitor */ .Y)(region, { env, debug: _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowReporter */ .zX.debug });
            return { monitor, cancelJournal: (0,_workflow_cancel_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .fileCancelJournal */ .q)(cancelJournalPath) };
        }
    });
    process.exitCode = succeeded ? 0 : 1;
}
catch (error) {
    for (const problem of (0,_workflow_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .Ic)(error))
        _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowReporter */ .zX.error(problem);
    if (error instanceof Error && error.stack)
        _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowReporter */ .zX.debug(error.stack);
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ isRegion),
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
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

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ callAws),
/* harmony export */   x7: () => (/* binding */ codeOfSdkError)
/* harmony export */ });
/* unused harmony export awsCallError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5402);


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

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   I9: () => (/* binding */ maximumPlaintextLength),
/* harmony export */   V6: () => (/* binding */ ciphertextLength),
/* harmony export */   Yo: () => (/* binding */ BLOCK_BYTES)
/* harmony export */ });
/* unused harmony exports TAG_BYTES, trailerLength */
const MODES = ['AES_CTR', 'AES_CBC', 'AES_GCM'];
const BLOCK_BYTES = 16;
const TAG_BYTES = 16;
/** 2^32 blocks: as far as the four zero bytes behind a 12-byte CTR initialization vector can count. */
const CTR_12_LIMIT_BYTES = 2 ** 32 * BLOCK_BYTES;
/** NIST SP 800-38D, 5.2.1.1: len(P) ≤ 2^39 − 256 bits. */
const GCM_LIMIT_BYTES = 2 ** 36 - 32;
/**
 * How many bytes the object has on top of the plaintext's: the PKCS#7 padding (RFC 5652, 6.3) of AES_CBC, the authentication
 * tag of AES_GCM, nothing for AES_CTR.
 */
function trailerLength(mode, plaintextBytes) {
    switch (mode) {
        case 'AES_CTR':
            return 0;
        case 'AES_CBC':
            return BLOCK_BYTES - (plaintextBytes % BLOCK_BYTES);
        case 'AES_GCM':
            return TAG_BYTES;
    }
}
/** Length in bytes of the object that holds `plaintextBytes` of plaintext. */
function ciphertextLength(mode, plaintextBytes) {
    return plaintextBytes + trailerLength(mode, plaintextBytes);
}
/** The longest plaintext in bytes that one data key and initialization vector may encrypt; Infinity where S3's limits come first. */
function maximumPlaintextLength(mode, ivLengthBytes) {
    if (mode === 'AES_GCM')
        return GCM_LIMIT_BYTES;
    if (mode === 'AES_CTR' && ivLengthBytes === 12)
        return CTR_12_LIMIT_BYTES;
    return Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   UV: () => (/* binding */ SourceFileError),
/* harmony export */   Yq: () => (/* binding */ CREDENTIALS_RENEWED),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   iQ: () => (/* binding */ AwsCallError)
/* harmony export */ });
/* unused harmony exports ObjectContentError, DestinationError */
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
/* harmony export */   h: () => (/* binding */ hasEnded),
/* harmony export */   y: () => (/* binding */ jobStateOf)
/* harmony export */ });
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

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ isPassingFault),
/* harmony export */   Im: () => (/* binding */ delayMilliseconds),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Wj: () => (/* binding */ isPassingStatus),
/* harmony export */   fT: () => (/* binding */ NOT_IMPLEMENTED)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);


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
            options.onRetry?.(`try ${attempt} of ${options.attempts} failed, next in ${delay} ms: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
            await waitUnlessAborted(() => wait(delay, options.signal), options.signal);
        }
    }
}
function isPassingFault(error) {
    if (PASSING_CODES.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)))
        return true;
    if (typeof error === 'object' && error !== null && _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CREDENTIALS_RENEWED */ .Yq in error)
        return true;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsCallError */ .iQ) {
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
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
}


/***/ }),

/***/ 7702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fileCancelJournal)
/* harmony export */ });
/* unused harmony export readCancelJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** A file of lines: `+ID` is to be cancelled, `-ID` needs it no more. Written at once, since the process may be killed any moment. */
function fileCancelJournal(path) {
    const append = (lines) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, lines.map((line) => `${line}\n`).join(''));
    };
    return {
        intend: (ids) => append(ids.map((id) => `+${id}`)),
        done: (id) => append([`-${id}`])
    };
}
/** The jobs that are still to be cancelled. A line that the kill cut off is left out. */
function readCancelJournal(path) {
    const left = new Set();
    const text = path !== '' && existsSync(path) ? readFileSync(path, 'utf8') : '';
    for (const line of text.split('\n').slice(0, -1)) {
        if (line.startsWith('+'))
            left.add(line.slice(1));
        else
            left.delete(line.slice(1));
    }
    return [...left];
}


/***/ }),

/***/ 4562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure)
/* harmony export */ });
/* unused harmony exports atMost, whyItEnded, listNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8307);


/** More annotations than this nobody reads, and a pattern can match a hundred thousand files. */
const MOST_PROBLEMS = 100;
/** What made the whole step fail, as annotations. Stack traces are for the debug log. */
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
        return atMost(MOST_PROBLEMS, error.problems);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsCallError */ .iQ)
        return [{ title: error.code, message: error.message }];
    return [{ message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) }];
}
/** The first ones, and how many more there are. */
function atMost(most, problems) {
    const more = problems.length - most;
    if (more <= 0)
        return problems;
    return [...problems.slice(0, most), { message: `… and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'problem')} more like these.` }];
}
/** A request that was cut off says only that; why is the signal's to say. */
function whyItEnded(error, signal) {
    return signal.aborted && error instanceof Error && error.name === 'AbortError' ? signal.reason : error;
}
/** Each of them has been named in an annotation of its own, so the end need not name all of very many again. */
const NAMES_AT_THE_END = 100;
/** Names of what failed, as the last annotation of a step lists them. */
function listNames(names, noun = 'file') {
    const more = names.length - NAMES_AT_THE_END;
    const shown = names.slice(0, NAMES_AT_THE_END).join(', ');
    return more > 0 ? `${shown} and ${count(more, `other ${noun}`)}, named above` : shown;
}


/***/ }),

/***/ 3302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/** Reads and checks inputs one by one, and collects what is wrong with them, so that all of it can be told at once. */
class InputReader {
    problems = [];
    #valueOf;
    /** @param valueOf an input's value as the workflow gave it, '' where it gave none */
    constructor(valueOf) {
        this.#valueOf = valueOf;
    }
    refuse(name, message) {
        this.problems.push({ title: `Input ${name}`, message: `Input ${name}: ${message}` });
    }
    text(name) {
        const value = this.#valueOf(name).trim();
        return value === '' ? undefined : value;
    }
    required(name, hint) {
        const value = this.text(name);
        if (value === undefined)
            this.refuse(name, `is missing. ${hint}`);
        return value;
    }
    lines(name) {
        const lines = this.#valueOf(name).split(/\r\n|\r|\n/);
        return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    }
    /** One of the given values, compared after `normalize`; the first where there is none, and where it is another. */
    choice(name, choices, normalize = (value) => value.toLowerCase()) {
        const value = this.text(name);
        if (value === undefined)
            return choices[0];
        const chosen = choices.find((choice) => normalize(choice) === normalize(value));
        if (chosen === undefined)
            this.refuse(name, `${quote(value)} is not known. Take one of: ${choices.join(', ')}.`);
        return chosen ?? choices[0];
    }
    /** Strict: anything but `true` and `false`, in any case, is a mistake. */
    flag(name, otherwise) {
        const value = this.text(name)?.toLowerCase();
        if (value === undefined)
            return otherwise;
        if (value !== 'true' && value !== 'false')
            this.refuse(name, `${quote(value)} is neither true nor false.`);
        return value === 'true';
    }
    wholeNumber(name, minimum, maximum) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const number = /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= minimum && number <= maximum)
            return number;
        this.refuse(name, `${quote(value)} is not a whole number from ${minimum} to ${maximum}.`);
        return undefined;
    }
    /** A number that may have a fraction, written with digits and a point. */
    number(name, minimum, maximum, otherwise) {
        const value = this.text(name);
        if (value === undefined)
            return otherwise;
        const number = /^(\d+(\.\d+)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
        if (number >= minimum && number <= maximum)
            return number;
        this.refuse(name, `${quote(value)} is not a number from ${minimum} to ${maximum}.`);
        return otherwise;
    }
    /** `key=value` lines. The value may hold further `=`. */
    pairs(name) {
        const pairs = new Map();
        for (const line of this.lines(name)) {
            const [, key, value] = /^([^=]*?)\s*=\s*(.*)$/s.exec(line) ?? [];
            if (!key)
                this.refuse(name, `${quote(line)} is not of the form key=value.`);
            else if (pairs.has(key))
                this.refuse(name, `the key ${quote(key)} is there twice.`);
            else
                pairs.set(key, value ?? '');
        }
        return Object.fromEntries(pairs);
    }
}
/** A value as it is shown in messages: in quotes, with control characters spelled out, cut when it is very long. */
function quote(value) {
    const text = JSON.stringify(value);
    return text.length > 300 ? `${text.slice(0, 300)}…"` : text;
}


/***/ }),

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readManifest)
});

// UNUSED EXPORTS: parseManifest

// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __nccwpck_require__(3385);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/workflow/foreign-json.js
function kind(expected, is) {
    return { expected, is: is };
}
const TEXT = kind('text', (value) => typeof value === 'string' && value !== '');
const BYTES = kind('a number of bytes', (value) => Number.isSafeInteger(value) && Number(value) > 0);
const LIST = kind('a list', Array.isArray);
const OBJECT = kind('an object', (value) => {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
});
function textThat(expected, accepts) {
    return kind(expected, (value) => typeof value === 'string' && accepts(value));
}
function oneOf(values) {
    return kind(`one of ${values.join(', ')}`, (value) => values.includes(value));
}
/**
 * Reads members of an object that came as JSON from elsewhere: only the object's own ones, whatever they are called, and only
 * where they are of the kind that is expected.
 */
class ForeignObject {
    #value;
    #refuse;
    /** @param refuse is told of each member that is missing or wrong, in a clause that names it */
    constructor(value, refuse) {
        this.#value = value;
        this.#refuse = refuse;
    }
    has(name) {
        return Object.hasOwn(this.#value, name);
    }
    /** The member, or undefined where there is none or a wrong one. */
    optional(name, { expected, is }) {
        const value = this.raw(name);
        if (value === undefined || is(value))
            return value;
        // Without the value: it may be a key that somebody has put there.
        this.#refuse(`${name} is wrong, expected ${expected}`);
        return undefined;
    }
    /** As `optional`, but it must be there. */
    required(name, expected) {
        if (!this.has(name))
            this.#refuse(`${name} is missing, expected ${expected.expected}`);
        return this.optional(name, expected);
    }
    /** The member, whatever it is. */
    raw(name) {
        return this.has(name) ? this.#value[name] : undefined;
    }
}

// EXTERNAL MODULE: ./build/workflow/input-reader.js
var input_reader = __nccwpck_require__(3302);
// EXTERNAL MODULE: ./build/envelope/mode.js
var envelope_mode = __nccwpck_require__(9566);
;// CONCATENATED MODULE: ./build/envelope/stored-envelope.js


const METADATA = {
    mode: 'cse-mode',
    iv: 'cse-iv',
    encryptedDataKey: 'cse-encrypted-data-key',
    kmsKeyRegion: 'cse-kms-key-region',
    plaintextLength: 'cse-plaintext-length'
};
/** KMS wraps even a 128-bit key in over 150 bytes. What is shorter than this may be a data key in the clear. */
const SHORTEST_ENCRYPTED_DATA_KEY_BYTES = 100;
/** MediaConvert takes 512 characters of base64 (`InputDecryptionSettings.EncryptedDecryptionKey` of its service model). */
const LONGEST_ENCRYPTED_DATA_KEY_BYTES = 384;
/** Whether an object's user metadata (names without `x-amz-meta-`) has anything of an envelope. A copy that replaced it has not. */
function hasEnvelope(metadata) {
    return Object.values(METADATA).some((name) => Object.hasOwn(metadata, name));
}
/**
 * The envelope that an object carries as user metadata (names without `x-amz-meta-`), as `envelopeMetadata` writes it.
 *
 * @param objectBytes how long the object is, which mode and plaintext length must agree with
 */
function readEnvelope(metadata, objectBytes) {
    const entry = (name) => (Object.hasOwn(metadata, name) ? metadata[name] : undefined);
    const text = {
        mode: entry(METADATA.mode),
        iv: entry(METADATA.iv),
        encryptedDataKey: entry(METADATA.encryptedDataKey),
        kmsKeyRegion: entry(METADATA.kmsKeyRegion),
        plaintextLength: entry(METADATA.plaintextLength)
    };
    return checkEnvelope(text, METADATA, objectBytes);
}
/**
 * The envelope that is written down as `text`, or all that is wrong with it. No fault ever holds the encrypted data key's text:
 * somebody may have put the data key itself there.
 *
 * @param names what the place where it is written calls the entries
 * @param objectBytes how long the object is, where that is known
 */
function checkEnvelope(text, names, objectBytes) {
    const faults = [];
    const read = (entry, reading) => {
        const value = text[entry];
        const result = value === undefined ? new Fault('is missing') : reading(value);
        if (!(result instanceof Fault))
            return result;
        faults.push(`${names[entry]} ${result.what}`);
        return undefined;
    };
    const mode = read('mode', readMode);
    const iv = read('iv', (value) => readIv(value, mode));
    const encryptedDataKey = read('encryptedDataKey', readEncryptedDataKey);
    const kmsKeyRegion = read('kmsKeyRegion', readRegion);
    const plaintextLength = read('plaintextLength', (value) => readLength(value, mode, iv));
    if (mode && plaintextLength !== undefined && objectBytes !== undefined) {
        faults.push(...wrongLength(mode, plaintextLength, objectBytes, names));
    }
    const isWhole = mode && iv && encryptedDataKey && kmsKeyRegion && plaintextLength !== undefined && faults.length === 0;
    return isWhole ? { envelope: { mode, iv, encryptedDataKey, kmsKeyRegion, plaintextLength } } : { faults };
}
/** What is wrong with an entry, to be said after its name. */
class Fault {
    what;
    constructor(what) {
        this.what = what;
    }
}
function readMode(value) {
    return envelope_mode/* MODES */.FN.find((mode) => mode === value) ?? new Fault(`is ${shown(value)}, not one of ${envelope_mode/* MODES */.FN.join(', ')}`);
}
/** @param mode undefined where it is wrong itself: then the vector may have either length */
function readIv(value, mode) {
    const iv = fromBase64(value);
    if (!iv)
        return new Fault(`is ${shown(value)}, which is not base64`);
    if (iv.length === envelope_mode/* BLOCK_BYTES */.Yo || (iv.length === 12 && mode !== 'AES_CBC'))
        return iv;
    const expected = mode === 'AES_CBC' ? '16 bytes' : '16 or 12 bytes';
    return new Fault(`has ${iv.length} bytes where ${mode ?? 'a mode'} takes ${expected}`);
}
function readEncryptedDataKey(value) {
    const key = fromBase64(value);
    if (!key)
        return new Fault('is not base64');
    if (key.length < SHORTEST_ENCRYPTED_DATA_KEY_BYTES) {
        return new Fault(`has ${key.length} bytes, too few for a data key that KMS has encrypted`);
    }
    if (key.length <= LONGEST_ENCRYPTED_DATA_KEY_BYTES)
        return key;
    return new Fault(`has ${key.length} bytes, more than MediaConvert takes (${LONGEST_ENCRYPTED_DATA_KEY_BYTES})`);
}
function readRegion(value) {
    return (0,aws_arn/* isRegion */.Dp)(value) ? value : new Fault(`is ${shown(value)}, not the name of an AWS Region`);
}
function readLength(value, mode, iv) {
    const length = /^[1-9]\d*$/.test(value) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(length))
        return new Fault(`is ${shown(value)}, not a number of bytes`);
    const most = mode && iv ? (0,envelope_mode/* maximumPlaintextLength */.I9)(mode, iv.length) : Number.POSITIVE_INFINITY;
    if (length <= most)
        return length;
    return new Fault(`is ${length}, and ${String(mode)} with this initialization vector encrypts ${most} bytes at most`);
}
function wrongLength(mode, plaintextBytes, objectBytes, names) {
    const expected = (0,envelope_mode/* ciphertextLength */.V6)(mode, plaintextBytes);
    if (objectBytes === expected)
        return [];
    return [
        `the object has ${objectBytes} bytes, and ${mode} makes ${expected} of ${plaintextBytes} (${names.plaintextLength})`
    ];
}
/** RFC 4648, 4, with padding and nothing else in it: Buffer would read past what is none. */
function fromBase64(value) {
    const bytes = Buffer.from(value, 'base64');
    return value !== '' && bytes.toString('base64') === value ? bytes : undefined;
}
function shown(value) {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

;// CONCATENATED MODULE: ./build/storage/s3-address.js
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

;// CONCATENATED MODULE: ./build/workflow/manifest-object.js




const NAMES = {
    mode: 'mode',
    iv: 'initializationVector',
    encryptedDataKey: 'encryptedDataKey',
    kmsKeyRegion: 'kmsKeyRegion',
    plaintextLength: 'plaintextLength'
};
const REGION = textThat('the name of an AWS Region', aws_arn/* isRegion */.Dp);
const STATUS = oneOf(['uploaded', 'skipped', 'failed']);
const PATH = textThat('a relative path without ..', isPathBelow);
const S3_URI = textThat('the address of an object, s3://bucket/key', isObjectAddress);
const BITS = oneOf([128, 192, 256]);
const CHECKSUM = kind('the CRC32 of the full object, in base64', isChecksum);
/**
 * Reads one entry of a manifest's `files`.
 *
 * @param kmsKeyArn the run's own KMS key, under which what it uploaded is
 * @param refuse is told of everything that is wrong with it
 * @returns undefined where something is
 */
function readManifestFile(entry, kmsKeyArn, refuse) {
    const path = entry.required('path', PATH);
    const s3Uri = entry.required('s3Uri', S3_URI);
    const status = entry.required('status', STATUS);
    if (path === undefined || s3Uri === undefined || status === undefined)
        return undefined;
    const file = { path, s3Uri, status };
    const isSealed = status === 'uploaded' || (status === 'skipped' && entry.has('encryptedDataKey'));
    if (!isSealed)
        return { ...file, error: entry.optional('error', TEXT) };
    const described = readDescription(entry);
    const envelope = readEnvelopeOf(entry, described.ciphertextLength, refuse);
    if (!envelope)
        return undefined;
    // What was skipped, an earlier run uploaded, maybe under another key.
    const ownKeyArn = status === 'uploaded' ? kmsKeyArn : undefined;
    const keyRegion = ownKeyArn === undefined ? undefined : (0,aws_arn/* parseArn */.Lw)(ownKeyArn)?.region;
    if (keyRegion !== undefined && keyRegion !== envelope.kmsKeyRegion) {
        refuse(`kmsKeyRegion is ${envelope.kmsKeyRegion}, and kmsKeyArn is in ${keyRegion}`);
    }
    return { ...file, ...described, envelope, kmsKeyArn: ownKeyArn };
}
function readDescription(entry) {
    return {
        ciphertextLength: entry.optional('ciphertextLength', BYTES),
        checksum: entry.optional('checksum', CHECKSUM),
        etag: entry.optional('etag', TEXT),
        versionId: entry.optional('versionId', TEXT),
        dataKeyBits: entry.optional('dataKeyBits', BITS)
    };
}
function readEnvelopeOf(entry, objectBytes, refuse) {
    const text = {
        mode: written(entry.raw('mode')),
        iv: written(entry.raw('initializationVector')),
        encryptedDataKey: written(entry.raw('encryptedDataKey')),
        kmsKeyRegion: written(entry.raw('kmsKeyRegion')),
        plaintextLength: written(entry.raw('plaintextLength'))
    };
    const stored = checkEnvelope(text, NAMES, objectBytes);
    if ('envelope' in stored)
        return stored.envelope;
    for (const fault of stored.faults)
        refuse(fault);
    return undefined;
}
function written(value) {
    return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}
/** Whichever slash the system takes that it is read on, and whatever a drive is there. */
function isPathBelow(text) {
    if (text === '' || text.includes('\0') || /^([/\\]|[a-z]:[/\\])/i.test(text))
        return false;
    return !text.split(/[/\\]/).includes('..');
}
function isChecksum(value) {
    if (!OBJECT.is(value))
        return false;
    const { algorithm, type, value: sum } = value;
    return algorithm === 'CRC32' && type === 'FULL_OBJECT' && typeof sum === 'string' && /^[A-Za-z0-9+/]{6}==$/.test(sum);
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/workflow/read-text-file.js


/**
 * The text of a file that a user names.
 *
 * @throws Error that says what forbids it: devices and pipes have no end, and what is not UTF-8 would silently be something else
 */
async function readTextFile(path, maximumBytes) {
    const stats = await (0,promises_.stat)(path);
    if (!stats.isFile())
        throw new Error(stats.isDirectory() ? 'it is a directory' : 'it is not a regular file');
    if (stats.size > maximumBytes)
        throw new Error(`it has ${stats.size} bytes, and ${maximumBytes} is the limit`);
    const bytes = await (0,promises_.readFile)(path);
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        throw new Error('it is not UTF-8');
    return bytes.toString();
}

;// CONCATENATED MODULE: ./build/workflow/read-manifest.js






/** A manifest has 1 KB or so for each file: this is for 200,000 of them, and well below what a string can hold. */
const MAXIMUM_BYTES = 256 * 2 ** 20;
const TEXTS = kind('a list of texts', (value) => LIST.is(value) && value.every(TEXT.is));
/**
 * Reads a manifest (version 1, docs/manifest.schema.json) of an earlier run. It may come from another machine or an editor, so
 * nothing of it is taken on trust.
 *
 * @param path relative to the working directory
 * @throws InputError with what is wrong with it, naming the manifest and the entry
 */
async function readManifest(path) {
    return parseManifest(await readText(path), path);
}
/**
 * @param path what to call it
 * @throws InputError as `readManifest`
 */
function parseManifest(text, path) {
    const problems = [];
    const refuse = (what) => {
        problems.push(problem(path, `${what}.`));
    };
    const head = openManifest(text, path, refuse);
    const region = head.required('region', REGION);
    const kmsKeyArn = keyArn(head.optional('kmsKeyArn', TEXT));
    const files = entries(head, 'files', refuse).flatMap(({ entry, refuseEntry }) => {
        return readManifestFile(entry, kmsKeyArn, refuseEntry) ?? [];
    });
    const jobs = entries(head, 'jobs', refuse).flatMap(({ entry }) => readJob(entry) ?? []);
    for (const name of ['s3Uri', 'path'])
        refuseRepeated(files, name, refuse);
    if (problems.length > 0 || region === undefined)
        throw new errors/* InputError */.dz(problems);
    return {
        path,
        region,
        objects: files.filter((file) => 'envelope' in file),
        remainder: files.flatMap((file) => ('envelope' in file ? [] : [file])),
        jobs
    };
}
async function readText(path) {
    try {
        return await readTextFile(path, MAXIMUM_BYTES);
    }
    catch (error) {
        const why = `cannot be read (${(0,errors/* messageOf */.bD)(error)}, looked in ${process.cwd()})`;
        throw new errors/* InputError */.dz([problem(path, `${why}. Give the path of a manifest that the action has written.`)]);
    }
}
function openManifest(text, path, refuse) {
    const fail = (what) => new errors/* InputError */.dz([problem(path, what)]);
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        // What the parser says shows the text around the mistake, which may be anything.
        throw fail('is not JSON. Was it cut off, or is it another file?');
    }
    if (!OBJECT.is(value))
        throw fail('is no manifest: it is not a JSON object.');
    const head = new ForeignObject(value, refuse);
    const version = head.raw('version');
    if (version === undefined)
        throw fail('is no manifest of this action: it has no version.');
    if (version !== 1) {
        throw fail(`has the version ${(0,input_reader/* quote */.h)(JSON.stringify(version))}, and this release of the action reads version 1.`);
    }
    return head;
}
/** An alias is no key: what it stands for may have changed since. */
function keyArn(text) {
    const arn = text === undefined ? undefined : (0,aws_arn/* parseArn */.Lw)(text);
    return arn?.service === 'kms' && arn.resource.startsWith('key/') ? text : undefined;
}
/** The objects of a list, each with a way to refuse what is wrong with it that says where it is. */
function entries(head, name, refuse) {
    return (head.required(name, LIST) ?? []).flatMap((value, index) => {
        if (!OBJECT.is(value)) {
            refuse(`${name}[${index}] is not an object`);
            return [];
        }
        const path = value['path'];
        const where = `${name}[${index}]${typeof path === 'string' ? ` (${(0,input_reader/* quote */.h)(path)})` : ''}`;
        const refuseEntry = (what) => refuse(`${where}: ${what}`);
        return [{ entry: new ForeignObject(value, refuseEntry), refuseEntry }];
    });
}
function readJob(entry) {
    const id = entry.optional('id', TEXT);
    const status = entry.required('status', TEXT);
    const inputs = entry.required('inputs', TEXTS);
    return status === undefined || inputs === undefined ? undefined : { id, status, inputs };
}
function refuseRepeated(files, name, refuse) {
    const seen = new Set();
    for (const { [name]: value } of files) {
        if (seen.has(value))
            refuse(`the ${name} ${(0,input_reader/* quote */.h)(value)} is there twice`);
        seen.add(value);
    }
}
function problem(path, what) {
    return { title: 'Manifest', message: `Manifest ${(0,input_reader/* quote */.h)(path)}: ${what}` };
}


/***/ }),

/***/ 6951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ collectingWarnings),
/* harmony export */   zX: () => (/* binding */ workflowReporter)
/* harmony export */ });
/* unused harmony export printable */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4340);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90);


/** The workflow's log and its annotations. */
const workflowReporter = {
    debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(message.split('\n').map(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R).join('\n')),
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(printable(message)),
    notice: (problem) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(problem.message), annotation(problem)),
    warning: (problem) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(problem.message), annotation(problem)),
    error: (problem) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(problem.message), annotation(problem)),
    hide: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret)
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
        ...(title !== undefined && { title: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(title) }),
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
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(message)
        .replace(/^(\s*:):/, '$1\u200b:')
        .replaceAll('##[', '#\u200b#[');
}


/***/ }),

/***/ 8307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds)
/* harmony export */ });
/* unused harmony exports formatBytes, formatRate */
const UNITS = (/* unused pure expression or super */ null && (['bytes', 'KiB', 'MiB', 'GiB', 'TiB']));
/** `1.5 GiB`. */
function formatBytes(bytes) {
    const exponent = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
    const unit = UNITS[exponent] ?? 'bytes';
    const value = bytes / 1024 ** exponent;
    return `${exponent === 0 ? String(value) : value.toFixed(1)} ${bytes === 1 ? 'byte' : unit}`;
}
/** `312 ms`, `4.2 s`, `3 min 20 s`, `2 h 5 min`. */
function formatSeconds(seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const minutes = Math.round(seconds / 60);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** `12.3 MiB/s`. */
function formatRate(bytes, seconds) {
    return `${formatBytes(Math.round(bytes / Math.max(seconds, 0.001)))}/s`;
}
/** `1 file`, `5,000 files`. */
function count(number, noun) {
    // toLocaleString would do it, and load the tables of all languages first, which takes longer than many a run's other preparations.
    const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, ',');
    return `${grouped} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
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


/***/ }),

/***/ 1089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ isJobId),
  F: () => (/* binding */ readWaitInputs)
});

// EXTERNAL MODULE: ./build/aws/arn.js
var arn = __nccwpck_require__(3385);
// EXTERNAL MODULE: ./build/workflow/input-reader.js
var input_reader = __nccwpck_require__(3302);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/envelope/mode.js
var mode = __nccwpck_require__(9566);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/plan/shard.js

/** GitHub Docs, "Running variations of jobs in a workflow": a matrix makes 256 jobs at most. */
const MOST_SHARES = 256;
/** Reads `2/8`; a text where it is none says what is wrong with it, as the end of a sentence that begins with the value. */
function shard_parseShard(text) {
    const [, number, of] = /^(\d+) *\/ *(\d+)$/.exec(text)?.map(Number) ?? [];
    if (number === undefined || of === undefined) {
        return 'is not of the form NUMBER/TOTAL, such as 2/8 for the second of eight shares.';
    }
    if (number === 0 || of === 0) {
        return 'is no share: they count from 1. strategy.job-index counts from 0, so take a value of the matrix in its place.';
    }
    if (of > MOST_SHARES)
        return `asks for more than ${MOST_SHARES} shares, which are as many jobs as a matrix can have.`;
    return number > of ? `is no share: the last of ${of} is ${of}/${of}.` : { number, of };
}
/**
 * All runners come to the same split, since it depends on nothing but the units: the longest first, each to the share that has the
 * fewest bytes by then. So no share has more than the smallest one and a unit on top.
 *
 * Ties go by path, then to the share with fewer units, then to the first, so the order in which units are given does not matter.
 *
 * @param of number of shares, 1 and more
 * @returns as many shares, some of them empty where there are fewer units
 */
function splitIntoShares(units, of) {
    const shares = Array.from({ length: of }, () => ({ bytes: 0, units: [] }));
    for (const unit of units.toSorted(longestFirst)) {
        const lightest = shares.reduce((best, share) => (isLighter(share, best) ? share : best));
        lightest.units.push(unit);
        lightest.bytes += unit.bytes;
    }
    return shares.map((share) => share.units);
}
function longestFirst(a, b) {
    const [pathA = '', pathB = ''] = [a.needs[0], b.needs[0]];
    return b.bytes - a.bytes || (pathA < pathB ? -1 : 1);
}
function isLighter(a, b) {
    return a.bytes < b.bytes || (a.bytes === b.bytes && a.units.length < b.units.length);
}
/** A short name of a list of files: runners that show the same one have split the same files. */
function fingerprintOf(files) {
    const hash = createHash('sha256');
    for (const { path, lengthBytes } of files)
        hash.update(`${path}\0${lengthBytes}\0`);
    return hash.digest('hex').slice(0, 12);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/workflow/read-manifest.js + 6 modules
var read_manifest = __nccwpck_require__(5218);
;// CONCATENATED MODULE: ./build/workflow/named-objects.js




const TITLE = 'Input encrypted-objects';
/** Whether a line of `encrypted-objects` is an object's address; otherwise it is a manifest's path. */
function named_objects_isAddressLine(line) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(line);
}
/**
 * The objects that the lines of the input `encrypted-objects` name: addresses, and paths of manifests for all the objects in them.
 *
 * @param lines the addresses among them are known to be right
 */
async function findNamedObjects(lines) {
    const problems = [];
    const manifests = new Map();
    for (const path of lines.filter((line) => !named_objects_isAddressLine(line))) {
        try {
            manifests.set(path, await readManifest(path));
        }
        catch (error) {
            if (!(error instanceof InputError))
                throw error;
            problems.push(...error.problems);
        }
    }
    const described = describedObjects([...manifests.values()]);
    const named = lines.flatMap((line) => addressesOf(line, manifests.get(line)));
    const objects = [...new Set(named)].map((s3Uri) => ({ s3Uri, described: described.byAddress.get(s3Uri) }));
    if (lines.length > 0 && objects.length === 0 && problems.length === 0)
        problems.push(nothingNamed(lines));
    return {
        objects,
        problems: [...problems, ...described.problems],
        warnings: [...repeatedLines(lines), ...[...manifests.values()].flatMap(failedFiles)]
    };
}
function addressesOf(line, manifest) {
    if (!manifest)
        return named_objects_isAddressLine(line) ? [line] : [];
    const { objects, remainder } = manifest;
    // An object that was only skipped may carry its envelope itself.
    return [...objects, ...remainder.filter(({ status }) => status !== 'failed')].map(({ s3Uri }) => s3Uri);
}
/** Several manifests may know of an object, as with scheduled runs that skip it; they must agree. */
function describedObjects(manifests) {
    const byAddress = new Map();
    const problems = [];
    for (const { path, objects } of manifests) {
        for (const object of objects) {
            const known = byAddress.get(object.s3Uri);
            if (known && !carriesEnvelope(envelopeMetadata(known.envelope), object.envelope)) {
                problems.push(problem(disagreement(object.s3Uri, known.manifestPath, path)));
            }
            // The run that uploaded it knows more of it than one that skipped it.
            if (known?.status !== 'uploaded')
                byAddress.set(object.s3Uri, { ...object, manifestPath: path });
        }
    }
    return { byAddress, problems };
}
function disagreement(s3Uri, first, second) {
    return (`the manifests ${quote(first)} and ${quote(second)} have different envelopes for ${s3Uri}: it was encrypted anew between ` +
        'the two runs. Leave the older manifest out, or that file out of it.');
}
function nothingNamed(lines) {
    const names = lines.map(quote).join(', ');
    return problem(`there are no encrypted objects in ${names}. Give the manifest of a run that has encrypted files.`);
}
function repeatedLines(lines) {
    const repeated = new Set(lines.filter((line, index) => lines.indexOf(line) < index));
    return [...repeated].map((line) => problem(`${quote(line)} is there twice; it takes part once.`));
}
function failedFiles({ path, remainder }) {
    const failed = remainder.filter(({ status }) => status === 'failed').map((file) => file.path);
    if (failed.length === 0)
        return [];
    const shown = failed.slice(0, 10).join(', ');
    const more = failed.length > 10 ? ` and ${failed.length - 10} more` : '';
    return [problem(`left out what failed in the run of the manifest ${quote(path)}: ${shown}${more}.`)];
}
function problem(message) {
    return { title: TITLE, message: `${TITLE}: ${message}` };
}

;// CONCATENATED MODULE: ./build/workflow/inputs.js







/**
 * All inputs, and all that is wrong with them. Where there are problems, the inputs hold stand-ins, good enough only to look for
 * further problems.
 *
 * @param valueOf an input's value as the workflow gave it, '' where it gave none
 */
function readInputs(valueOf, defaults) {
    const read = new InputReader(valueOf);
    const region = readRegion(read, defaults.region);
    const inputs = {
        ...readSources(read),
        ...readKey(read, region),
        ...readCipher(read),
        ...readStorage(read, defaults.workspace),
        ...readJob(read),
        wait: read.flag('wait', false),
        ...readWaiting(read, { cancelJobs: true }),
        region,
        preflight: read.flag('preflight', true),
        verify: read.flag('verify', false),
        shard: readShard(read),
        concurrency: read.wholeNumber('concurrency', 1, 1000),
        partSizeMib: read.wholeNumber('part-size-mib', 5, 5120),
        manifest: read.text('manifest'),
        githubToken: read.text('github-token')
    };
    return { inputs, problems: read.problems };
}
const SHORTEST_WAIT_MINUTES = 0.01;
/** A timer takes 24 days; a job that is in progress for two is ended by the service. */
const LONGEST_WAIT_MINUTES = 7 * 24 * 60;
/** How to wait for jobs, for all actions that do. */
function readWaiting(read, otherwise) {
    return {
        waitTimeoutMinutes: read.number('wait-timeout-minutes', SHORTEST_WAIT_MINUTES, LONGEST_WAIT_MINUTES, 350),
        pollIntervalSeconds: read.number('poll-interval-seconds', 1, 3600, 15),
        cancelJobs: read.flag('cancel-jobs', otherwise.cancelJobs),
        cancelOnFailure: read.flag('cancel-on-failure', false)
    };
}
/** @param fromEnvironment `AWS_REGION`, or `AWS_DEFAULT_REGION` */
function readRegion(read, fromEnvironment) {
    const region = read.text('aws-region') ?? fromEnvironment;
    if (!region) {
        read.refuse('aws-region', 'is missing, and AWS_REGION is not set. Set it, or run aws-actions/configure-aws-credentials with aws-region first.');
        return '';
    }
    if (!isRegion(region))
        read.refuse('aws-region', `${quote(region)} is not the name of an AWS Region, such as eu-west-1.`);
    return region;
}
function readSources(read) {
    const files = read.lines('files');
    const encryptedObjects = read.lines('encrypted-objects');
    if (files.every((line) => line.startsWith('!')) && (files.length > 0 || encryptedObjects.length === 0)) {
        read.refuse('files', 'is missing. Give paths or glob patterns, one a line, such as masters/**/*.mov, or objects that were encrypted earlier in encrypted-objects.');
    }
    for (const line of encryptedObjects.filter(isAddressLine)) {
        if (!isObjectAddress(line)) {
            read.refuse('encrypted-objects', `${quote(line)} is not the address of an object. It looks like s3://bucket/key.`);
        }
    }
    if (files.length === 0 && encryptedObjects.length > 0 && read.text('job')?.toLowerCase() === 'none') {
        read.refuse('job', 'none leaves nothing to do: encrypted-objects take part in jobs only. Take submit or render.');
    }
    return { files, encryptedObjects };
}
function readKey(read, region) {
    const kmsKeyArn = requiredWithFiles(read, 'kms-key-arn', 'Give the ARN of a symmetric customer managed KMS key, or of its alias.');
    if (kmsKeyArn === undefined)
        return { kmsKeyArn: undefined, kmsKeyRegion: undefined };
    const wrong = wrongWithKey(kmsKeyArn, region);
    if (wrong)
        read.refuse('kms-key-arn', `${quote(kmsKeyArn)} ${wrong}`);
    return { kmsKeyArn, kmsKeyRegion: parseArn(kmsKeyArn)?.region };
}
/** Objects that were encrypted earlier need neither a key nor a place. */
function requiredWithFiles(read, name, hint) {
    const hasObjectsOnly = read.lines('files').length === 0 && read.lines('encrypted-objects').length > 0;
    return hasObjectsOnly ? read.text(name) : read.required(name, hint);
}
/** What forbids the use of this KMS key, or undefined. Patterns: KMS API Reference, GenerateDataKey, `KeyId`. */
function wrongWithKey(kmsKeyArn, region) {
    const arn = parseArn(kmsKeyArn);
    if (arn?.service !== 'kms' || !isRegion(arn.region) || !/^\d{12}$/.test(arn.accountId)) {
        return 'is not the ARN of a KMS key. It looks like arn:aws:kms:REGION:ACCOUNT:key/KEY-ID or arn:aws:kms:REGION:ACCOUNT:alias/NAME.';
    }
    if (arn.resource.startsWith('alias/aws/')) {
        return 'is the alias of an AWS managed key. MediaConvert needs a customer managed key, whose use can be granted to its role.';
    }
    if (!/^(key\/(mrk-)?[A-Za-z0-9-]+|alias\/[A-Za-z0-9/_-]+)$/.test(arn.resource)) {
        return `names ${quote(arn.resource)}, which is neither key/KEY-ID nor alias/NAME.`;
    }
    if (arn.partition !== partitionOf(arn.region)) {
        return `has the partition ${arn.partition}, but ${arn.region} is in ${partitionOf(arn.region)}.`;
    }
    if (region && arn.partition !== partitionOf(region)) {
        return `is in the partition ${arn.partition}, but aws-region ${region} is in ${partitionOf(region)}. MediaConvert cannot use a key of another partition.`;
    }
    return undefined;
}
function readShard(read) {
    const text = read.text('shard');
    const shard = text === undefined ? undefined : parseShard(text);
    if (typeof shard !== 'string')
        return shard;
    read.refuse('shard', `${quote(text ?? '')} ${shard}`);
    return undefined;
}
function readCipher(read) {
    const withoutPrefix = (value) => value.toUpperCase().replace(/^AES_/, '');
    const mode = read.choice('mode', MODES, withoutPrefix);
    const ivLengthBytes = Number(read.choice('iv-length', ['16', '12']));
    if (mode === 'AES_CBC' && ivLengthBytes === 12) {
        read.refuse('iv-length', '12 cannot be used with mode AES_CBC, whose initialization vector has 16 bytes. Leave it out, or take AES_CTR or AES_GCM.');
    }
    return {
        mode,
        ivLengthBytes,
        dataKeySource: read.choice('data-key-source', ['kms', 'local']),
        dataKeyBits: Number(read.choice('data-key-bits', ['256', '192', '128'])),
        dataKeyScope: read.choice('data-key-scope', ['file', 'run'])
    };
}
function readStorage(read, workspace) {
    return {
        destination: readDestination(read),
        baseDirectory: resolve(workspace, read.text('base-directory') ?? ''),
        ifExists: read.choice('if-exists', ['fail', 'overwrite', 'skip']),
        ...readServerSideEncryption(read)
    };
}
function readDestination(read) {
    const text = requiredWithFiles(read, 'destination', 'Give the address for the ciphertext, such as s3://bucket/prefix/.');
    if (text === undefined)
        return undefined;
    const address = parseS3Address(text);
    if (!address)
        read.refuse('destination', `${quote(text)} is no S3 address. It looks like s3://bucket/prefix/.`);
    const { bucket, key } = address ?? { bucket: '', key: '' };
    // S3 User Guide, "Naming Amazon S3 objects": to S3 these are names, to consoles and tools they are ways.
    if (key.split('/').some((part) => part === '.' || part === '..')) {
        read.refuse('destination', `${quote(text)} has . or .. in it. To S3 they mean nothing: write the prefix without them.`);
    }
    return { bucket, key: key === '' || key.endsWith('/') ? key : `${key}/` };
}
function readServerSideEncryption(read) {
    const asked = read.text('server-side-encryption');
    const algorithm = asked && read.choice('server-side-encryption', ['AES256', 'aws:kms', 'aws:kms:dsse']);
    const keyArn = read.text('server-side-encryption-kms-key-arn');
    if (keyArn && !algorithm?.startsWith('aws:kms')) {
        read.refuse('server-side-encryption-kms-key-arn', 'goes only with server-side-encryption aws:kms or aws:kms:dsse. Set one of them, or leave the key out.');
    }
    if (keyArn && parseArn(keyArn)?.service !== 'kms') {
        read.refuse('server-side-encryption-kms-key-arn', `${quote(keyArn)} is not the ARN of a KMS key.`);
    }
    return { serverSideEncryption: algorithm === '' ? undefined : algorithm, serverSideEncryptionKmsKeyArn: keyArn };
}
function readJob(read) {
    const roleArn = read.text('role-arn');
    const arn = roleArn && parseArn(roleArn);
    if (roleArn && !(arn && arn.service === 'iam' && /^role\/.+/.test(arn.resource))) {
        read.refuse('role-arn', `${quote(roleArn)} is not the ARN of an IAM role. It looks like arn:aws:iam::ACCOUNT:role/NAME.`);
    }
    const job = readJobHandling(read);
    return {
        job,
        roleArn,
        grantDecrypt: readGrant(read, job, roleArn),
        jobSettings: read.text('job-settings'),
        jobTemplate: read.text('job-template'),
        queue: read.text('queue'),
        priority: read.wholeNumber('priority', -50, 50),
        tags: read.pairs('tags'),
        userMetadata: read.pairs('user-metadata'),
        renderedJobsDirectory: read.text('rendered-jobs-directory')
    };
}
function readGrant(read, job, roleArn) {
    const grant = read.choice('grant-decrypt', ['none', 'inline-policy']);
    if (grant === 'inline-policy' && job === 'none' && roleArn === undefined) {
        read.refuse('grant-decrypt', 'inline-policy needs role-arn, since without jobs nothing else names the role that is to get it.');
    }
    return grant;
}
/** Where the value is unknown, nobody asked for jobs, so nothing is said about what they would lack. */
function readJobHandling(read) {
    const before = read.problems.length;
    const job = read.choice('job', ['submit', 'render', 'none']);
    return read.problems.length > before ? 'none' : job;
}

;// CONCATENATED MODULE: ./build/workflow/wait/inputs.js



const NOTHING_GIVEN = 'is missing, and so is manifest. Give job IDs (such as ${{ steps.encrypt.outputs.job-ids }}), or paths of manifests.';
/** All inputs, and all that is wrong with them. */
function readWaitInputs(valueOf, defaults) {
    const read = new input_reader/* InputReader */.i(valueOf);
    const jobIds = readJobIds(read);
    const manifests = read.lines('manifest');
    if (jobIds === undefined && manifests.length === 0)
        read.refuse('job-ids', NOTHING_GIVEN);
    const region = read.text('aws-region');
    if (region !== undefined && !(0,arn/* isRegion */.Dp)(region)) {
        read.refuse('aws-region', `${(0,input_reader/* quote */.h)(region)} is not the name of an AWS Region, such as eu-west-1.`);
    }
    const inputs = {
        jobIds: jobIds ?? [],
        manifests,
        region,
        environmentRegion: defaults.region,
        ...readWaiting(read, { cancelJobs: false })
    };
    return { inputs, problems: read.problems };
}
/** undefined where none are given; an empty JSON array is none that were submitted. */
function readJobIds(read) {
    const text = read.text('job-ids');
    if (text === undefined)
        return undefined;
    const ids = text.startsWith('[') ? parseIds(text) : read.lines('job-ids');
    if (ids === undefined) {
        read.refuse('job-ids', `${(0,input_reader/* quote */.h)(text)} is no JSON array of job IDs. It looks like ["1700000000000-abc123"].`);
        return [];
    }
    for (const id of ids)
        if (!isJobId(id))
            read.refuse('job-ids', wrongJobId(id));
    return ids;
}
function parseIds(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every((id) => typeof id === 'string') ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** AWS does not say what IDs look like; all that were seen are `1502913044284-qu2oa9`. Nothing else may get into addresses and commands. */
function isJobId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/.test(text);
}
function wrongJobId(id) {
    return `${(0,input_reader/* quote */.h)(id)} is not a job ID. It looks like 1700000000000-abc123; give one a line, or a JSON array of them.`;
}


/***/ }),

/***/ 540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ waitForJobs)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/retry.js
var retry = __nccwpck_require__(5402);
// EXTERNAL MODULE: ./build/mediaconvert/watch/job-state.js
var job_state = __nccwpck_require__(6917);
;// CONCATENATED MODULE: ./build/mediaconvert/watch/pace.js
/**
 * Keeps calls below a rate, with room for a burst: the generic cell rate algorithm (ITU-T I.371), which needs to remember one
 * moment only. Time is what the caller says it is.
 */
class Pace {
    #intervalMilliseconds;
    #toleranceMilliseconds;
    /** When all calls so far would be done, had they come at the rate. */
    #paidUntil = -Infinity;
    constructor({ perSecond, burst }) {
        this.#intervalMilliseconds = 1000 / perSecond;
        this.#toleranceMilliseconds = (burst - 1) * this.#intervalMilliseconds;
    }
    /** Books a call, and says in how many milliseconds it may be made. */
    take(now) {
        const from = Math.max(this.#paidUntil, now);
        this.#paidUntil = from + this.#intervalMilliseconds;
        return Math.max(0, from - this.#toleranceMilliseconds - now);
    }
}

;// CONCATENATED MODULE: ./build/mediaconvert/watch/poll-round.js
/**
 * One round of asking how jobs are: which requests to send, with as few of them as can be. A ListJobs page tells of twenty jobs, the
 * newest first; a GetJob of one. So jobs are looked for in the list, page by page, as long as that is worth it, and those that are
 * too deep in it (older than many of other runs) are asked for one by one.
 *
 * Pages without any of the jobs make it give up: half as many in a row as jobs are still looked for, or in all as were at first. So
 * whoever else uses the account, a round takes at most half as many requests again as there are jobs.
 */
class PollRound {
    /** Jobs that the list was given up for: not to be looked for there in the next rounds. */
    #tooDeep;
    #lookedFor;
    #oneByOne;
    #nextToken;
    #mostBarrenPages;
    #barrenPages = 0;
    #barrenInARow = 0;
    /**
     * @param jobs those to ask for, each once
     * @param tooDeep those that earlier rounds did not find in the list
     * @param mayList false where the caller has no permission to list
     */
    constructor(jobs, tooDeep, mayList) {
        const isDeep = (id) => !mayList || tooDeep.has(id);
        this.#tooDeep = new Set(tooDeep);
        this.#oneByOne = new Set(jobs.filter(isDeep));
        this.#lookedFor = new Set(jobs.filter((id) => !isDeep(id)));
        this.#mostBarrenPages = this.#lookedFor.size / 2;
        this.#giveUpWhereNotWorthIt();
    }
    get tooDeep() {
        return this.#tooDeep;
    }
    /** undefined when all jobs have been answered for. */
    next() {
        if (this.#lookedFor.size > 0)
            return { kind: 'list', nextToken: this.#nextToken };
        const [id] = this.#oneByOne;
        return id === undefined ? undefined : { kind: 'get', id };
    }
    /** @param ids the jobs on the page; `nextToken` undefined on the last one */
    listed(ids, nextToken) {
        const found = ids.filter((id) => this.#lookedFor.delete(id) || this.#oneByOne.delete(id));
        if (found.length === 0)
            this.#barrenPages++;
        this.#barrenInARow = found.length === 0 ? this.#barrenInARow + 1 : 0;
        this.#nextToken = nextToken;
        if (nextToken === undefined)
            this.listEnded();
        else
            this.#giveUpWhereNotWorthIt();
    }
    /** There is no more of the list to be had. */
    listEnded() {
        for (const id of this.#lookedFor)
            this.#oneByOne.add(id);
        this.#lookedFor.clear();
    }
    got(id) {
        this.#oneByOne.delete(id);
    }
    #giveUpWhereNotWorthIt() {
        const isTooDeep = this.#barrenInARow >= this.#lookedFor.size / 2 || this.#barrenPages >= this.#mostBarrenPages;
        // For the last job a GetJob costs the same as a page, and is sure to find it.
        if (!isTooDeep && this.#lookedFor.size > 1)
            return;
        if (isTooDeep)
            for (const id of this.#lookedFor)
                this.#tooDeep.add(id);
        this.listEnded();
    }
}

;// CONCATENATED MODULE: ./build/mediaconvert/watch/job-watcher.js





/** A quarter of what an account has of GetJob and of ListJobs for all who use it (MediaConvert's quotas: 2 a second, bursts of 100). */
const PACE = { perSecond: 0.5, burst: 50 };
/** Rounds come later by up to this share of the interval, so that many runs that began together do not go on together. */
const JITTER = 0.2;
const LONGEST_BACK_OFF_SECONDS = 120;
/** A job that was just submitted may not be known everywhere yet. */
const ROUNDS_UNTIL_MISSING = 4;
/** Asks how jobs are, in rounds, until all have ended. Throttling, faults of the service and dropped connections only make it wait longer. */
class JobWatcher {
    #options;
    #pace = new Pace(PACE);
    #states = new Map();
    #unfinished = new Set();
    /** How many rounds may still not find it. */
    #patience = new Map();
    #tooDeep = new Set();
    #mayList = true;
    #hasAnswered = false;
    #isComplete = false;
    #wake = () => undefined;
    constructor(options) {
        this.#options = options;
    }
    /** @param isNew whether it was submitted just now */
    add(id, isNew) {
        if (this.#unfinished.has(id) || this.#states.has(id))
            return;
        this.#unfinished.add(id);
        if (isNew)
            this.#patience.set(id, ROUNDS_UNTIL_MISSING);
        this.#wake();
    }
    /** No more jobs will be added. */
    complete() {
        this.#isComplete = true;
        this.#wake();
    }
    /** The jobs that have not ended, as far as is known. */
    get unfinished() {
        return [...this.#unfinished];
    }
    /**
     * Resolves when all jobs have ended or are missing, and no more will be added.
     *
     * @throws the signal's reason, or what cannot pass by itself: an AwsCallError
     */
    async run() {
        const { signal, listener } = this.#options;
        let nextRound = this.#areAllNew() ? this.#afterInterval() : -Infinity;
        while (!this.#isComplete || this.#unfinished.size > 0) {
            signal.throwIfAborted();
            if (this.#unfinished.size === 0) {
                await this.#untilChanged();
                // Of a job that was just submitted there is nothing to be told yet.
                if (this.#areAllNew())
                    nextRound = Math.max(nextRound, this.#afterInterval());
                continue;
            }
            await this.#sleepUntil(nextRound);
            nextRound = this.#afterInterval();
            await this.#round();
            listener.asked();
        }
    }
    #areAllNew() {
        return this.unfinished.every((id) => this.#patience.has(id));
    }
    /** A moment on the clock. */
    #afterInterval() {
        const { clock, pollIntervalSeconds } = this.#options;
        return clock.now() + pollIntervalSeconds * 1000 * (1 + JITTER * clock.random());
    }
    async #round() {
        const round = new PollRound(this.unfinished, this.#tooDeep, this.#mayList);
        for (let request = round.next(); request; request = round.next())
            await this.#ask(request, round);
        this.#tooDeep = round.tooDeep;
    }
    async #ask(request, round) {
        const { monitor, signal } = this.#options;
        if (request.kind === 'list')
            return this.#list(request.nextToken, round);
        const { id } = request;
        const state = await this.#persist(() => monitor.getJob(id, signal));
        round.got(id);
        if (state)
            this.#observe(state);
        else
            this.#miss(id);
    }
    async #list(nextToken, round) {
        const { monitor, signal, listener } = this.#options;
        try {
            const page = await this.#persist(() => monitor.listJobs(nextToken, signal));
            const ours = page.jobs.filter(({ id }) => this.#unfinished.has(id));
            round.listed(ours.map(({ id }) => id), page.nextToken);
            for (const state of ours)
                this.#observe(state);
        }
        catch (error) {
            signal.throwIfAborted();
            // GetJob does as well, with more requests; and where that fails too, its error is the one to be told.
            if (!(error instanceof errors/* AwsCallError */.iQ))
                throw error;
            // A later page may have grown too old to be had.
            if (nextToken === undefined)
                this.#mayList = false;
            round.listEnded();
            listener.cannotList(error.message);
        }
    }
    #observe(state) {
        const { id } = state;
        const before = this.#states.get(id);
        this.#patience.delete(id);
        this.#states.set(id, state);
        if ((0,job_state/* hasEnded */.h)(state.status))
            this.#unfinished.delete(id);
        this.#options.listener.observed(state, before);
    }
    #miss(id) {
        const patience = (this.#patience.get(id) ?? 1) - 1;
        this.#patience.set(id, patience);
        if (patience > 0)
            return;
        this.#unfinished.delete(id);
        this.#options.listener.missing(id);
    }
    /** Sends a request until it is answered, or fails for good. */
    async #persist(send) {
        const { clock, signal, listener } = this.#options;
        for (let failures = 1;; failures++) {
            await this.#sleepUntil(clock.now() + this.#pace.take(clock.now()));
            try {
                const answer = await send();
                this.#hasAnswered = true;
                return answer;
            }
            catch (error) {
                signal.throwIfAborted();
                if (!this.#isPassing(error))
                    throw error;
                const seconds = this.#backOffSeconds(failures);
                listener.unanswered(error, failures, seconds);
                await this.#sleepUntil(clock.now() + seconds * 1000);
            }
        }
    }
    /** A name that was resolved before will be resolved again. */
    #isPassing(error) {
        return (0,retry/* isPassingFault */.Ev)(error) || (this.#hasAnswered && (0,errors/* codeOf */.$N)(error) === 'ENOTFOUND');
    }
    #backOffSeconds(failures) {
        const { clock, pollIntervalSeconds } = this.#options;
        const longest = Math.max(LONGEST_BACK_OFF_SECONDS, pollIntervalSeconds);
        return Math.min(longest, pollIntervalSeconds * 2 ** (failures - 1)) * (1 + JITTER * clock.random());
    }
    async #sleepUntil(moment) {
        const { clock, signal } = this.#options;
        const milliseconds = moment - clock.now();
        if (milliseconds > 0)
            await clock.sleep(milliseconds, signal);
        signal.throwIfAborted();
    }
    async #untilChanged() {
        const { signal } = this.#options;
        const { promise, resolve } = Promise.withResolvers();
        const wake = () => resolve(undefined);
        this.#wake = wake;
        signal.addEventListener('abort', wake, { once: true });
        await promise;
        signal.removeEventListener('abort', wake);
    }
}

// EXTERNAL MODULE: ./build/workflow/failure.js
var failure = __nccwpck_require__(4562);
;// CONCATENATED MODULE: ./build/aws/shell-word.js
/** As one word of a POSIX shell's command line, whatever is in it: people paste the commands that are offered to them. */
function shellWord(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

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
function jobErrorAdvice(code, isEncrypted) {
    if (code === undefined)
        return LIST;
    const known = ADVICE[code];
    if (known)
        return [known.general, isEncrypted ? known.encrypted : undefined].filter(Boolean).join(' ');
    return HTTP_CODES.has(code) ? HTTP_INPUT : LIST;
}

// EXTERNAL MODULE: ./build/workflow/units.js
var units = __nccwpck_require__(8307);
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
function shorten(names, shown = 3) {
    const more = names.length - shown;
    return more > 0 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ');
}
/** What has changed, in a line; undefined where nothing has that anyone wants to read. */
function describeMove(label, now, before) {
    if (before !== undefined && isAsBefore(now, before))
        return undefined;
    if ((0,job_state/* hasEnded */.h)(now.status))
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
    return seconds < 60 ? `${Math.round(seconds)} s` : (0,units/* formatSeconds */.Xo)(seconds);
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
    return `${(0,units/* count */.U9)(total, 'job')}: ${[`${complete} complete`, ...parts.map((part) => `${part.number} ${part.what}`)].join(', ')}`;
}
/** A warning code of the service: numbers that only its documentation has words for. */
function describeWarningCode(code, times) {
    const often = times > 1 ? ` (${times} times)` : '';
    return `warning code ${code}${often}; see https://docs.aws.amazon.com/mediaconvert/latest/ug/warning_codes.html`;
}

;// CONCATENATED MODULE: ./build/workflow/job-canceller.js




/** The runner kills ten seconds after it has asked to end; manifest, outputs and summary come after this. */
const CANCEL_MILLISECONDS = 4_500;
/** More IDs than this make no annotation that anyone reads. */
const IDS_SHOWN = 20;
/** Cancels jobs, and says which it could not. */
class JobCanceller {
    #options;
    #work = [];
    #budget;
    constructor(options) {
        this.#options = options;
    }
    /** While the workflow goes on; `signal` ends it. */
    cancel(ids, signal) {
        this.#work.push(this.#cancelAll(ids, signal, () => undefined));
    }
    /** When the workflow is cancelled: in the time that there is. The rest is left to the post step. */
    cancelInTime(ids) {
        const { journal } = this.#options;
        this.#budget ??= AbortSignal.timeout(CANCEL_MILLISECONDS);
        journal.intend(ids);
        this.#work.push(this.#cancelAll(ids, this.#budget, journal.done, 'The post step tries again.'));
    }
    /** Resolves when all that was asked for has been tried. */
    async settled() {
        await Promise.all(this.#work);
    }
    async #cancelAll(ids, signal, onOver, advice = '') {
        const { monitor, reporter, onCancelled, onState } = this.#options;
        const over = [];
        const failures = await cancelJobs(ids, {
            monitor,
            signal,
            onRetry: (message) => reporter.debug(message),
            onOver: (id, how) => {
                onOver(id);
                if (how === 'cancelled')
                    onCancelled(id);
                else
                    over.push(id);
            }
        });
        if (failures.size > 0)
            this.#explain(failures, advice);
        for (const id of over) {
            const state = await monitor.getJob(id, signal).catch((error) => reporter.debug((0,errors/* messageOf */.bD)(error)));
            if (state)
                onState(state);
        }
    }
    #explain(failures, advice) {
        const [first = '', why = ''] = [...failures][0] ?? [];
        this.#options.reporter.error({
            title: 'Jobs not cancelled',
            message: `${(0,units/* count */.U9)(failures.size, 'job')} could not be cancelled: ${shorten([...failures.keys()], IDS_SHOWN)}. Of ${first}: ${why.replace(/\.?$/, '.')} ${advice} By hand: ${cancelCommand(first, this.#options.region)}`
        });
    }
}

// EXTERNAL MODULE: ./build/aws/arn.js
var arn = __nccwpck_require__(3385);
;// CONCATENATED MODULE: ./build/mediaconvert/console-link.js

/**
 * The consoles of the partitions beside `aws`. MediaConvert is in China and GovCloud today ("AWS Elemental MediaConvert endpoints and
 * quotas"); the others are here so that no link leads to an account of another partition.
 */
const CONSOLES = {
    'aws-cn': () => 'console.amazonaws.cn',
    'aws-us-gov': () => 'console.amazonaws-us-gov.com',
    // This one has no address without a Region (AWS European Sovereign Cloud, "Endpoints").
    'aws-eusc': (region) => `${region}.console.amazonaws-eusc.eu`,
    'aws-iso': () => 'console.c2shome.ic.gov',
    'aws-iso-b': () => 'console.sc2shome.sgov.gov',
    'aws-iso-e': () => 'console.csphome.adc-e.uk',
    'aws-iso-f': () => 'console.csphome.hci.ic.gov'
};
/** The job's page in the AWS console of the Region's partition. */
function consoleLink(region, jobId) {
    const host = CONSOLES[(0,arn/* partitionOf */.iQ)(region)]?.(region) ?? 'console.aws.amazon.com';
    return `https://${host}/mediaconvert/home?region=${percentEncoded(region)}#/jobs/summary/${percentEncoded(jobId)}`;
}
/** Also what ends an address in Markdown, and whatever AWS may answer. */
function percentEncoded(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./build/workflow/job-messages.js



/** Of each kind GitHub shows ten annotations a step, those of other matters among them, and drops the rest without a word. */
const ANNOTATIONS = { notice: 8, warning: 8 };
/** With more different texts than this, the log would be of nothing else. */
const LINES = 100;
/** What the service says of jobs, as annotations; each text once, since thousands of jobs may all get the same. */
class JobMessages {
    #reporter;
    #times = new Map();
    #left = { ...ANNOTATIONS };
    #lines = 0;
    constructor(reporter) {
        this.#reporter = reporter;
    }
    /** @param before the job's last answer, whose texts have been told */
    tell(now, before, label) {
        for (const text of added(now.messages.info, before?.messages.info))
            this.#once(text, label, 'notice');
        for (const text of added(now.messages.warning, before?.messages.warning))
            this.#once(text, label, 'warning');
        // How often a code was given is known at the end.
        if (!(0,job_state/* hasEnded */.h)(now.status))
            return;
        for (const { code, count: times } of now.warningCodes)
            this.#once(describeWarningCode(code, times), label, 'warning');
    }
    /** Lines for the texts that more than one job got. */
    repeated() {
        const often = [...this.#times].filter(([, times]) => times > 1).slice(0, LINES);
        const lines = often.map(([text, times]) => `MediaConvert said this of ${times} jobs: ${text}`);
        const more = this.#lines - LINES;
        return more > 0
            ? [...lines, `MediaConvert said ${(0,units/* count */.U9)(more, 'other thing')} of these jobs: see the console`]
            : lines;
    }
    #once(text, label, kind) {
        const times = this.#times.get(text) ?? 0;
        this.#times.set(text, times + 1);
        if (times > 0)
            return;
        const message = `Job ${label}: ${text}`;
        if (this.#left[kind]-- > 0)
            this.#reporter[kind]({ title: 'MediaConvert', message });
        else if (++this.#lines <= LINES)
            this.#reporter.info(`MediaConvert's ${kind} on j${message.slice(1)}`);
    }
}
function added(now, before = []) {
    return now.filter((text) => !before.includes(text));
}

;// CONCATENATED MODULE: ./build/workflow/job-report.js





/** With more jobs than this, only their ends have a line each; with more than that, only what went wrong has, and a tally says the rest. */
const JOBS_WITH_ALL_LINES = 20;
const JOBS_WITH_A_LINE = 100;
const TALLY_MILLISECONDS = 60_000;
/** A log in which nothing happens for that long looks dead. */
const SIGN_OF_LIFE_MILLISECONDS = 600_000;
/** So many answers in a row that did not come are more than a hiccup. */
const FAILURES_WORTH_A_LINE = 3;
const NOTHING = { messages: { info: [], warning: [] }, warningCodes: [], inputs: [], isEncrypted: false, timing: {} };
/** What is known of jobs while they are waited for, told to the people who watch the workflow: no more of it than they would read. */
class JobReport {
    #reporter;
    #region;
    #onChange;
    #labels = new Map();
    #states = new Map();
    #new = new Set();
    #missing = new Set();
    #cancelledHere = new Set();
    #messages;
    /** Error codes of which it has been told what to do. */
    #advised = new Set();
    #tally = '';
    #toldAt = performance.now();
    /** @param onChange is told of each job whose status or times are others than before */
    constructor(reporter, region, onChange) {
        this.#reporter = reporter;
        this.#region = region;
        this.#onChange = onChange;
        this.#messages = new JobMessages(reporter);
    }
    /** @param isNew whether it was submitted just now, and that has been told */
    expect(id, name, isNew) {
        this.#labels.set(id, labelOf(id, name));
        if (isNew)
            this.#new.add(id);
    }
    labelOf(id) {
        return this.#labels.get(id) ?? id;
    }
    get states() {
        return this.#states;
    }
    /** Jobs that there are not. */
    get missingJobs() {
        return this.#missing;
    }
    hasEnded(id) {
        return this.#missing.has(id) || (0,job_state/* hasEnded */.h)(this.#states.get(id)?.status ?? '');
    }
    isRunning(id) {
        return this.#states.get(id)?.status === 'PROGRESSING';
    }
    areAllComplete() {
        return [...this.#labels.keys()].every((id) => this.#states.get(id)?.status === 'COMPLETE');
    }
    observed(now, before) {
        if (this.hasEnded(now.id))
            return;
        this.#set(now);
        this.#messages.tell(now, before, this.labelOf(now.id));
        if ((0,job_state/* hasEnded */.h)(now.status))
            this.#tellEnd(now);
        else if (this.#labels.size <= JOBS_WITH_ALL_LINES)
            this.#tellMove(now, before);
    }
    #tellMove(now, before) {
        if (this.#new.delete(now.id) && now.status === 'SUBMITTED')
            return;
        const line = describeMove(this.labelOf(now.id), now, before);
        if (line !== undefined)
            this.#info(line);
    }
    /** This step has cancelled it. */
    cancelled(id) {
        if (this.hasEnded(id))
            return;
        this.#cancelledHere.add(id);
        const before = this.#states.get(id) ?? { id, ...NOTHING };
        this.#set({ ...before, status: 'CANCELED', timing: { ...before.timing, finishedAt: Date.now() } });
        if (this.#labels.size <= JOBS_WITH_A_LINE)
            this.#info(`Cancelled job ${this.labelOf(id)}`);
    }
    missing(id) {
        this.#missing.add(id);
        this.#reporter.error({
            title: 'No such job',
            message: `There is no job ${this.labelOf(id)} in ${this.#region}, in the account of these credentials. Check the ID, aws-region and the credentials; MediaConvert forgets jobs after about three months.`
        });
    }
    /** A round of asking is over. */
    asked() {
        const tally = this.#describeTally();
        const silence = performance.now() - this.#toldAt;
        const hasNews = this.#labels.size > JOBS_WITH_ALL_LINES && tally !== this.#tally && silence >= TALLY_MILLISECONDS;
        if (!hasNews && silence < SIGN_OF_LIFE_MILLISECONDS)
            return;
        this.#tally = tally;
        this.#info(tally);
    }
    unanswered(error, failures, nextTrySeconds) {
        this.#reporter.debug((0,errors/* messageOf */.bD)(error));
        if (failures < FAILURES_WORTH_A_LINE)
            return;
        const next = `next try in ${Math.round(nextTrySeconds)} s`;
        this.#info(`No answer of MediaConvert ${failures} times in a row (${(0,errors/* codeOf */.$N)(error)}), ${next}`);
    }
    cannotList(message) {
        this.#info(`Asking for each job by itself, which takes more requests: ${message}`);
    }
    /** Nothing more will come. */
    conclude() {
        for (const line of this.#messages.repeated())
            this.#info(line);
        if (this.#labels.size > 1)
            this.#info(this.#describeTally());
    }
    #describeTally() {
        return describeTally(this.#states.values(), this.#labels.size, this.#missing.size);
    }
    #set(now) {
        const before = this.#states.get(now.id);
        this.#states.set(now.id, now);
        const isSame = before?.status === now.status && before.timing.startedAt === now.timing.startedAt;
        if (!isSame)
            this.#onChange(now);
    }
    #tellEnd(state) {
        const label = this.labelOf(state.id);
        if (state.status === 'COMPLETE' || this.#cancelledHere.has(state.id)) {
            if (this.#labels.size <= JOBS_WITH_A_LINE)
                this.#info(describeEnd(label, state));
            return;
        }
        const isAdvised = this.#advised.has(state.errorCode);
        this.#advised.add(state.errorCode);
        this.#reporter.error({
            title: `Job ${state.status}`,
            message: describeFailedJob(label, state, consoleLink(this.#region, state.id), isAdvised)
        });
    }
    #info(line) {
        this.#toldAt = performance.now();
        this.#reporter.info(line);
    }
}

;// CONCATENATED MODULE: ./build/workflow/job-wait.js







const SYSTEM_CLOCK = {
    now: () => performance.now(),
    // Where the run breaks, this keeps nobody from ending; while it waits, the time limit keeps the process alive.
    sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal, ref: false }),
    random: () => Math.random()
};
/**
 * Waits for jobs from the moment the first of them is added, so that one that fails is told while others are still to be submitted.
 * Cancels them where that is asked for.
 */
class JobWait {
    #options;
    #world;
    #report;
    #watcher;
    #canceller;
    #deadline = new AbortController();
    #running;
    #isBroken = false;
    #stopReason;
    #areOthersToEnd = false;
    /** @param onChange is told of each job whose status or times are others than before */
    constructor(options, services, world, onChange) {
        const { region, pollIntervalSeconds } = options;
        const { reporter, signal } = world;
        const { monitor, cancelJournal: journal } = services;
        this.#options = options;
        this.#world = world;
        const report = new JobReport(reporter, region, onChange);
        this.#report = report;
        this.#watcher = new JobWatcher({
            monitor,
            clock: SYSTEM_CLOCK,
            pollIntervalSeconds,
            signal: AbortSignal.any([signal, this.#deadline.signal]),
            listener: this.#listener()
        });
        this.#canceller = new JobCanceller({
            ...{ monitor, journal, reporter, region },
            onCancelled: (id) => report.cancelled(id),
            onState: (state) => report.observed(state, report.states.get(state.id))
        });
        signal.addEventListener('abort', () => this.#workflowCancelled(), { once: true });
        this.#running = this.#watch();
    }
    get states() {
        return this.#report.states;
    }
    get missingJobs() {
        return this.#report.missingJobs;
    }
    /** Why no further job should be submitted; undefined as long as they should. */
    get stopReason() {
        return this.#stopReason;
    }
    /**
     * @param name what people know the job by, or ''
     * @param isNew whether it was submitted just now
     */
    add(id, name, isNew) {
        const { signal } = this.#world;
        this.#report.expect(id, name, isNew);
        this.#watcher.add(id, isNew);
        if (signal.aborted && this.#options.cancelJobs)
            this.#canceller.cancelInTime([id]);
        else if (this.#stopReason !== undefined)
            this.#canceller.cancel([id], signal);
    }
    /**
     * To be called when all jobs have been added: resolves when all have ended, the time is over, or the workflow is cancelled.
     *
     * @param waitAgain how to wait for these jobs once more: what a workflow's author has to write
     * @returns whether all ended COMPLETE; what is wrong has been told
     */
    async finish(waitAgain) {
        const timer = setTimeout(() => this.#deadline.abort(), this.#options.waitTimeoutMinutes * 60_000);
        this.#watcher.complete();
        await this.#running;
        clearTimeout(timer);
        await this.#canceller.settled();
        this.#report.conclude();
        const open = this.#watcher.unfinished.filter((id) => !this.#report.hasEnded(id));
        if (open.length > 0)
            this.#explainOpen(open, waitAgain(open));
        return this.#report.areAllComplete();
    }
    #listener() {
        return {
            observed: (now, before) => {
                this.#report.observed(now, before);
                if (now.status === 'ERROR' || now.status === 'CANCELED')
                    this.#jobFailed(now.id);
            },
            missing: (id) => {
                this.#report.missing(id);
                this.#jobFailed(id);
            },
            asked: () => {
                this.#report.asked();
                this.#cancelAfterFailure();
            },
            unanswered: (...failure) => this.#report.unanswered(...failure),
            cannotList: (message) => this.#report.cannotList(message)
        };
    }
    /** Never rejects: what breaks it is told at once, though files may still be on their way. */
    async #watch() {
        try {
            await this.#watcher.run();
        }
        catch (error) {
            if (this.#world.signal.aborted || this.#deadline.signal.aborted)
                return;
            this.#isBroken = true;
            for (const problem of (0,failure/* describeFailure */.Ic)(error))
                this.#world.reporter.error(problem);
        }
    }
    #jobFailed(id) {
        if (!this.#options.cancelOnFailure || this.#stopReason !== undefined)
            return;
        this.#stopReason = `job ${this.#report.labelOf(id)} failed, and cancel-on-failure is set`;
        this.#areOthersToEnd = true;
    }
    /** Not before the round is over: it may tell of others that have ended by themselves. */
    #cancelAfterFailure() {
        const others = this.#watcher.unfinished;
        if (!this.#areOthersToEnd || others.length === 0)
            return;
        this.#areOthersToEnd = false;
        this.#world.reporter.info(`Cancelling ${(0,units/* count */.U9)(others.length, 'other job')}, since ${this.#stopReason ?? ''}`);
        this.#canceller.cancel(others, this.#world.signal);
    }
    #workflowCancelled() {
        const { unfinished } = this.#watcher;
        if (!this.#options.cancelJobs || unfinished.length === 0)
            return;
        this.#world.reporter.info(`Cancelling ${(0,units/* count */.U9)(unfinished.length, 'job')}, since the workflow was cancelled`);
        // First those that cost something already.
        const running = (id) => Number(this.#report.isRunning(id));
        this.#canceller.cancelInTime(unfinished.toSorted((a, b) => running(b) - running(a)));
    }
    #explainOpen(open, waitAgain) {
        const which = `${(0,units/* count */.U9)(open.length, 'job')} (${shorten(open, 5)})`;
        this.#world.reporter.error({ title: 'Waiting for jobs', message: `${this.#whyOpen(which)} ${waitAgain}` });
    }
    #whyOpen(which) {
        const { cancelJobs, waitTimeoutMinutes } = this.#options;
        if (this.#world.signal.aborted) {
            return cancelJobs
                ? `Cancelled while ${which} had not ended.`
                : `Cancelled, but ${which} will go on (cancel-jobs).`;
        }
        if (this.#isBroken)
            return `How ${which} will end is not known; jobs go on by themselves.`;
        const time = (0,units/* formatSeconds */.Xo)(waitTimeoutMinutes * 60);
        return `Timed out: ${which} had not ended after ${time} (wait-timeout-minutes). They go on.`;
    }
}

;// CONCATENATED MODULE: ./build/workflow/outputs.js
/** GitHub Docs, "Passing information between jobs": the outputs of a job are 1 MiB at most; more is an error of the whole step. */
const LIMIT_BYTES = 2 ** 20;
/** Up to here the list of job IDs is written again for each job; after that only when it has grown by a tenth, or the file would grow with its square. */
const JOB_IDS_WRITTEN_EACH = 100;
/** Writes the step's outputs. None holds an ARN: the runner drops an output that contains a masked value, and account IDs often are. */
class Outputs {
    #set;
    #reporter;
    #record;
    #jobIdsWritten = 0;
    constructor(set, reporter, record) {
        this.#set = set;
        this.#reporter = reporter;
        this.#record = record;
        set('manifest', record.path);
    }
    /** To be called after each job: what a killed step had submitted is known to the steps after it. */
    jobSubmitted() {
        const ids = this.#jobIds();
        if (ids.length > JOB_IDS_WRITTEN_EACH && ids.length < this.#jobIdsWritten * 1.1)
            return;
        this.#jobIdsWritten = ids.length;
        this.#set('job-ids', JSON.stringify(ids));
    }
    /** Everything, as it is at the end. */
    finish(decryptPolicyPath) {
        const files = this.#record.files.filter(({ status }) => status !== 'failed');
        const jobs = this.#record.jobs;
        const uploaded = files.filter(({ status }) => status === 'uploaded');
        const lists = {
            'job-ids': this.#jobIds(),
            ivs: files.map((file) => file.initializationVector ?? null),
            'encrypted-data-keys': files.map((file) => file.encryptedDataKey ?? null),
            files: files.map((file) => file.path),
            's3-uris': files.map((file) => file.s3Uri),
            'job-statuses': Object.fromEntries(jobs.flatMap(({ id, status }) => (id === undefined ? [] : [[id, status]]))),
            'rendered-jobs': jobs.flatMap(({ renderedRequest }) => renderedRequest ?? [])
        };
        const elsewhere = `The manifest has all of it: ${this.#record.path}`;
        setLists(lists, { set: this.#set, reporter: this.#reporter, elsewhere });
        this.#set('bytes-encrypted', String(uploaded.reduce((sum, file) => sum + file.plaintextLength, 0)));
        if (decryptPolicyPath !== undefined)
            this.#set('decrypt-policy', decryptPolicyPath);
    }
    #jobIds() {
        return this.#record.jobs.flatMap(({ id }) => id ?? []);
    }
}
/** Sets outputs that are lists, the short ones first; one that would go over GitHub's limit is left empty. */
function setLists(lists, { set, reporter, elsewhere }) {
    let left = LIMIT_BYTES;
    const bySize = Object.entries(lists)
        .map(([name, value]) => [name, JSON.stringify(value)])
        .sort(([, a], [, b]) => a.length - b.length);
    for (const [name, text] of bySize) {
        const bytes = Buffer.byteLength(name) + Buffer.byteLength(text);
        const fits = bytes < left;
        if (fits)
            left -= bytes;
        else
            reporter.warning(tooLong(name, elsewhere));
        set(name, fits ? text : '[]');
    }
}
function tooLong(name, elsewhere) {
    return {
        title: 'Output too long',
        message: `The output ${name} would be over GitHub's limit of 1 MiB for a job's outputs, so it was left empty. ${elsewhere}`
    };
}

// EXTERNAL MODULE: ./build/workflow/reporter.js
var workflow_reporter = __nccwpck_require__(6951);
;// CONCATENATED MODULE: ./build/workflow/wait-again.js
/** More IDs than this are better taken from an output or a manifest. */
const wait_again_IDS_SHOWN = 20;
/** How to wait for jobs that a step has left, in words that can be copied into a workflow. */
function waitAgain(ids, region, manifest) {
    const list = `job-ids: '${JSON.stringify(ids)}'`;
    const fromManifest = manifest === undefined ? undefined : `manifest: ${manifest}`;
    const inputs = ids.length <= wait_again_IDS_SHOWN ? [list, fromManifest] : [fromManifest ?? 'the same job-ids'];
    const given = inputs.filter((text) => text !== undefined).join(', or ');
    return `To wait for them again, run the wait action (this action’s folder wait) with aws-region: ${region} and ${given}.`;
}

// EXTERNAL MODULE: ./build/workflow/visible.js
var visible = __nccwpck_require__(90);
;// CONCATENATED MODULE: ./build/workflow/markdown.js


/** GitHub takes 1 MiB a step, and shows nothing of a summary that is longer. Names and messages can be of any length. */
const TABLE_BYTES = 300_000;
const ROWS = 500;
const OPEN_ROWS = 25;
const URGENT_ROWS = 100;
const MESSAGE_CHARACTERS = 1000;
const ALERT_LINES = 20;
/** A name or an address. */
function markdown_code(text) {
    return `<code>${prose(text)}</code>`;
}
/** Text as it is. Where it has no place to be broken at for long, it gets one: it would widen its table beyond the page. */
function prose(text) {
    const pieces = text.split(/([^\s/-]{40})/u);
    return pieces.map((piece, index) => `${markdown_escape(piece)}${index % 2 === 1 ? '<wbr>' : ''}`).join('');
}
/**
 * Text that must not become Markdown or HTML, nor end its table's cell. GitHub makes links of addresses also where they are
 * written with entities, but not across an element.
 */
function markdown_escape(text) {
    const entities = (0,visible/* visible */.R)(text).replace(/[&<>|`*_[\]\\~#@!$]/g, (character) => `&#${character.charCodeAt(0)};`);
    return entities.replace(/&#64;|:(?=\/\/)|(?<=www)\./gi, '<span>$&</span>');
}
function unbroken(text) {
    return text.replaceAll(' ', '&nbsp;');
}
/** What a run has warned of, or '' where it has not. */
function warningsBlock(warnings) {
    const texts = warnings.map(({ message }) => message);
    return markdown_alert('WARNING', texts, 'warning');
}
/** One of GitHub's coloured blocks with a list, or '' where there is nothing to list. */
function markdown_alert(kind, texts, noun) {
    if (texts.length === 0)
        return '';
    const lines = texts.slice(0, ALERT_LINES).map((text) => `> - ${prose((0,visible/* cut */.J)(text, MESSAGE_CHARACTERS))}`);
    const more = texts.length - lines.length;
    return [`> [!${kind}]`, ...lines, ...(more > 0 ? [`> - … and ${(0,units/* count */.U9)(more, noun)} more in the log`] : [])].join('\n');
}
/** A table. A long one is folded, but for what is urgent; of a very long one there are as many rows as fit, and where the others are. */
function table(entries, { head, row, isUrgent, noun, elsewhere }) {
    const isLong = entries.length > OPEN_ROWS;
    const urgent = isLong ? entries.filter(isUrgent) : entries;
    const others = isLong ? entries.filter((entry) => !isUrgent(entry)) : [];
    const fitting = fitsIn(TABLE_BYTES);
    const open = urgent.slice(0, URGENT_ROWS).map(row).filter(fitting);
    const rest = [...urgent.slice(URGENT_ROWS), ...others];
    const folded = rest
        .slice(0, ROWS - open.length)
        .map(row)
        .filter(fitting);
    const missing = entries.length - open.length - folded.length;
    const title = titleOf(folded.length, rest.length, open.length > 0 ? `other ${noun}` : noun);
    return [
        open.length > 0 ? [head, ...open].join('\n') : '',
        folded.length > 0 ? fold(title, [head, ...folded].join('\n')) : '',
        missing > 0 ? `… and ${(0,units/* count */.U9)(missing, noun)} more; ${elsewhere}.` : ''
    ]
        .filter(Boolean)
        .join('\n\n');
}
function titleOf(shown, of, noun) {
    return shown === of ? (0,units/* count */.U9)(of, noun) : `${shown} of ${(0,units/* count */.U9)(of, noun)}`;
}
function fold(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function fitsIn(bytes) {
    let left = bytes;
    return (row) => (left -= Buffer.byteLength(row)) > 0;
}

;// CONCATENATED MODULE: ./build/workflow/common-folder.js

/** The folder that all addresses (`s3://bucket/folder/name`) are below: beside a table it is told once. */
function commonFolder(addresses) {
    const [first = ''] = addresses;
    let folder = parentOf(first);
    for (const address of addresses)
        while (!address.startsWith(folder))
            folder = parentOf(folder.slice(0, -1));
    if (!/^s3:\/\/[^/]/.test(folder))
        folder = '';
    return { folder, name: (address) => address.slice(folder.length) };
}
/** What is to be said above a table that names what is below the folder. */
function below(things, folder) {
    return folder === '' ? '' : `${things} are below ${markdown_code(folder)}.\n\n`;
}
/** Objects whose addresses are a folder's and their file's path need no column in a table of files. */
class ObjectColumn {
    #folder;
    constructor(files) {
        const folders = new Set(files.map(({ s3Uri, path }) => (s3Uri.endsWith(path) ? s3Uri.slice(0, -path.length) : '')));
        const [folder] = folders;
        this.#folder = folders.size === 1 && folder !== '' ? folder : undefined;
    }
    /** To be said above the table. */
    get note() {
        return this.#folder === undefined ? '' : `The object of each file is ${code(this.#folder)} and its path.\n\n`;
    }
    /** The column's cell, or its name or its line, where there has to be one. */
    cell(text) {
        return this.#folder === undefined ? ` ${text} |` : '';
    }
}
/** The last part of an address. */
function nameIn(address) {
    return address.slice(address.lastIndexOf('/') + 1);
}
function parentOf(address) {
    return address.slice(0, address.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./build/workflow/input-reader.js
var input_reader = __nccwpck_require__(3302);
// EXTERNAL MODULE: ./build/workflow/read-manifest.js + 6 modules
var read_manifest = __nccwpck_require__(5218);
// EXTERNAL MODULE: ./build/workflow/wait/inputs.js + 3 modules
var wait_inputs = __nccwpck_require__(1089);
;// CONCATENATED MODULE: ./build/workflow/wait/jobs.js





/**
 * Job IDs and manifests → jobs. Where the input aws-region is left out, the manifests say where their jobs are: the environment's Region
 * may be that of another step.
 *
 * @param earlier problems that are known already, to be told with those found here
 * @throws InputError with everything that is wrong with inputs and manifests
 */
async function findJobs(inputs, earlier) {
    const problems = [...earlier];
    const manifests = await readAll(inputs.manifests, problems);
    const region = chooseRegion(inputs, manifests, problems);
    const names = new Map(inputs.jobIds.map((id) => [id, '']));
    for (const { path, jobs } of manifests) {
        for (const { id, inputs: addresses } of jobs) {
            if (id === undefined)
                continue;
            if ((0,wait_inputs/* isJobId */.d)(id))
                names.set(id, nameOf(addresses));
            else
                problems.push({ title: 'Manifest', message: `Manifest ${(0,input_reader/* quote */.h)(path)}: ${(0,input_reader/* quote */.h)(id)} is not a job ID.` });
        }
    }
    if (problems.length > 0 || region === undefined)
        throw new errors/* InputError */.dz(problems);
    const unsubmitted = manifests
        .map(({ path, jobs }) => ({
        manifest: path,
        jobs: jobs.filter(({ status }) => status === 'NOT_SUBMITTED').length
    }))
        .filter(({ jobs }) => jobs > 0);
    return { region, names, unsubmitted, notes: notesOn(region, inputs) };
}
async function readAll(paths, problems) {
    const manifests = [];
    for (const path of paths) {
        try {
            manifests.push(await (0,read_manifest/* readManifest */.W)(path));
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            problems.push(...error.problems);
        }
    }
    return manifests;
}
/** @param problems gets why there is none */
function chooseRegion({ region, environmentRegion }, manifests, problems) {
    const [first, other] = new Set(manifests.map((manifest) => manifest.region));
    const wrong = wrongRegion(region, first, other);
    const chosen = region ?? first ?? environmentRegion;
    if (wrong === undefined && chosen !== undefined)
        return chosen;
    const message = wrong ?? 'is missing, and AWS_REGION is not set. Set it to the Region of the jobs.';
    problems.push({ title: 'Input aws-region', message: `Input aws-region: ${message}` });
    return undefined;
}
function wrongRegion(given, first, other) {
    if (first !== undefined && other !== undefined) {
        return `the manifests are of ${first} and of ${other}. Wait for the jobs of each Region in a step of their own.`;
    }
    if (given === undefined || first === undefined || given === first)
        return undefined;
    return `it is ${given}, but the manifest's jobs are in ${first}. Leave aws-region out, or set it to ${first}.`;
}
function notesOn(region, { environmentRegion, region: given }) {
    if (given !== undefined || environmentRegion === undefined || environmentRegion === region)
        return [];
    return [
        `The manifest's jobs are in ${region}, which is taken instead of the environment's Region ${environmentRegion}.`
    ];
}
/** The last part of the first input's address. */
function nameOf(addresses) {
    return nameIn(addresses[0] ?? '');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/workflow/jobs-table.js






/** The title of what is said of a job that there is not; the summary tells it of the job itself. */
const NOT_SUBMITTED_TITLE = 'Job not submitted';
const INPUTS_OF_A_JOB = 10;
const FAILED = new Set(['ERROR', 'CANCELED', 'NOT_SUBMITTED', 'MISSING']);
/** @param elsewhere where all jobs are, when there are too many to show */
function jobsTable(jobs, region, elsewhere) {
    const hasTimes = jobs.some(({ timing }) => timing !== undefined);
    const { folder, name } = commonFolder(jobs.flatMap(({ inputs }) => inputs));
    const columns = ['job', 'status', ...(hasTimes ? ['duration'] : []), 'inputs'];
    const head = `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`;
    const row = (job) => {
        const times = hasTimes ? ` ${unbroken(durationOf(job))} |` : '';
        return `| ${jobs_table_nameOf(job, region)} | ${statusOf(job)} |${times} ${inputsOf(job, name)} |`;
    };
    const isUrgent = ({ status }) => FAILED.has(status);
    return `### Jobs\n\n${below('Inputs', folder)}${table(jobs, { head, row, isUrgent, noun: 'job', elsewhere })}`;
}
function inputsOf({ inputs }, name) {
    const more = inputs.length - INPUTS_OF_A_JOB;
    const shown = inputs.slice(0, INPUTS_OF_A_JOB).map((address) => markdown_code(name(address)));
    return [...shown, ...(more > 0 ? [`… and ${(0,units/* count */.U9)(more, 'input')} more`] : [])].join('<br>');
}
function jobs_table_nameOf({ id, renderedRequest }, region) {
    if (id !== undefined)
        return `[${markdown_escape(id)}](${consoleLink(region, id)})`;
    return renderedRequest === undefined ? 'none' : markdown_code((0,external_node_path_.basename)(renderedRequest));
}
/** MediaConvert's own statuses as they are; those that are not its own in plain words. */
const STATUSES = new Map([
    ['RENDERED', 'rendered'],
    ['NOT_SUBMITTED', '**not submitted**'],
    ['MISSING', '**not found**'],
    ['UNKNOWN', 'not known'],
    ['ERROR', '**ERROR**'],
    ['CANCELED', '**CANCELED**']
]);
function statusOf({ status, errorCode }) {
    return `${STATUSES.get(status) ?? markdown_escape(status)}${errorCode === undefined ? '' : `&nbsp;${errorCode}`}`;
}
/** What is to be said of jobs that failed, each text once: it is the same of many as a rule, and would make the table wide. */
function jobProblems(jobs) {
    const failed = jobs.filter(({ errorMessage }) => errorMessage !== undefined && errorMessage !== '');
    const byText = Map.groupBy(failed, ({ status, errorCode, errorMessage = '' }) => {
        const what = STATUSES.get(status)?.replaceAll('**', '') ?? status;
        return `${what}${errorCode === undefined ? '' : ` ${errorCode}`}: ${errorMessage}`;
    });
    const texts = [...byText].map(([text, [first, ...others]]) => {
        if (others.length > 0)
            return `${(0,units/* count */.U9)(others.length + 1, 'job')}: ${text}`;
        const { id, inputs = [] } = first ?? {};
        return `Job ${id ?? `of ${shorten(inputs.map(nameIn), 2)}`}: ${text}`;
    });
    return markdown_alert('CAUTION', texts, 'message');
}
/** `3 min 20 s, queue 12 s`. */
function durationOf({ timing = {} }) {
    const [run, queue] = [runSeconds({ timing }), queueSeconds({ timing })];
    const parts = [run === undefined ? '' : inWords(run), queue === undefined ? '' : `queue ${inWords(queue)}`];
    return parts.filter(Boolean).join(', ');
}

;// CONCATENATED MODULE: ./build/workflow/time-axis.js
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
    ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((number) => ({ number, unit: 'millisecond', long: 1 })),
    ...[1, 2, 5, 10, 20, 30].map((number) => ({ number, unit: 'second', long: SECOND })),
    ...[1, 2, 5, 10, 20, 30].map((number) => ({ number, unit: 'minute', long: MINUTE })),
    ...[1, 2, 4, 8, 12].map((number) => ({ number, unit: 'hour', long: HOUR })),
    { number: 1, unit: 'day', long: DAY }
];
/** d3's, in the time zone of who looks at it. */
const FORMATS = {
    millisecond: '%M:%S.%L',
    second: '%H:%M:%S',
    minute: '%H:%M',
    hour: '%b %d %H:%M',
    day: '%b %d'
};
const TICKS = 8;
/**
 * How a Mermaid chart of this many milliseconds marks the time. Of its own accord Mermaid makes so many ticks that they write over each
 * other, and a chart of less than ten seconds has the same time at all of them.
 */
function timeAxis(spanMilliseconds) {
    const fits = STEPS.find(({ number, long }) => spanMilliseconds / (number * long) <= TICKS);
    const { number, unit } = fits ?? { number: Math.ceil(spanMilliseconds / DAY / TICKS), unit: 'day' };
    return [`axisFormat ${FORMATS[unit] ?? ''}`, `tickInterval ${number}${unit}`];
}

;// CONCATENATED MODULE: ./build/workflow/timeline.js



/** More rows than these nobody reads, and Mermaid refuses texts of over 50,000 characters. */
const timeline_ROWS = 40;
/** Mermaid's own words for them; `solid` is how bars look that have none. */
const TAGS = { grey: 'done, ', pale: 'active, ', solid: '', red: 'crit, ' };
/** Pixels: GitHub's column of summaries, a character of a row's name, one in a bar, and what is left and right of the bars. */
const [COLUMN, NAME_CHARACTER, BAR_CHARACTER, MARGIN] = [900, 6.5, 7, 30];
const NAME_CHARACTERS = 44;
/** A bar that is too narrow for its name has one that cannot be seen: Mermaid would write it over the next bar, and takes no bar without. */
const UNSEEN = '\u200b';
/**
 * A Mermaid chart, which GitHub draws, with a row for each section; '' where there is nothing to draw.
 *
 * @param noun what a section is, if it is not a file
 */
function timelineOf(sections, noun = 'file') {
    const drawn = sections.filter(({ bars }) => bars.length > 0);
    const shown = mostNotable(drawn).map(({ name, bars }) => ({ name: label(name), bars: oneAfterTheOther(bars) }));
    // Moments alone make no picture.
    if (!shown.some(({ bars }) => bars.some(({ to }) => to !== undefined)))
        return '';
    const span = spanOf(shown);
    const leftPadding = Math.ceil(Math.max(...shown.map(({ name }) => name.length)) * NAME_CHARACTER + MARGIN);
    const pixels = (milliseconds) => (milliseconds / span) * (COLUMN - leftPadding - MARGIN);
    const rows = shown.flatMap(({ name, bars }) => [`section ${name}`, ...bars.map((bar) => rowOf(bar, pixels))]);
    // Mermaid's line at the present time is red, and here red is what failed.
    const head = ['```mermaid', settings(leftPadding), 'gantt', 'dateFormat x', 'todayMarker off', ...timeAxis(span)];
    const chart = [...head, ...rows, '```'].join('\n');
    return `### Timeline\n\n${explanation(shown, drawn.length, noun)}\n\n${chart}`;
}
/** All, or of too many those that failed and those that took longest, in their order. */
function mostNotable(sections) {
    if (sections.length <= timeline_ROWS)
        return sections;
    const weight = (section) => section.bars.some(({ look }) => look === 'red') ? Infinity : spanOf([section]);
    const chosen = new Set(sections.toSorted((a, b) => weight(b) - weight(a) || 0).slice(0, timeline_ROWS));
    return sections.filter((section) => chosen.has(section));
}
function explanation(shown, total, noun) {
    const bars = shown.flatMap((section) => section.bars);
    const which = total > timeline_ROWS ? `The ${timeline_ROWS} of ${(0,units/* count */.U9)(total, noun)} that failed or took longest. ` : '';
    const red = bars.some(({ look }) => look === 'red') ? ' Red is what failed.' : '';
    return `${which}In each row: ${[...new Set(bars.map(({ what }) => what))].join(', ')}.${red}`;
}
/** From the first beginning to the last end; never 0. */
function spanOf(sections) {
    const bars = sections.flatMap((section) => section.bars);
    const ends = bars.map(({ from, to = from }) => to);
    return Math.max(1, Math.max(...ends) - Math.min(...bars.map(({ from }) => from)));
}
/** All bars of a section in one row, and its name beside them rather than under them. Known to Mermaid 9.3 and later. */
function settings(leftPadding) {
    const gantt = {
        displayMode: 'compact',
        leftPadding,
        barHeight: 18,
        barGap: 6,
        numberSectionStyles: 2
    };
    return `%%{init: ${JSON.stringify({ gantt })}}%%`;
}
function rowOf({ what, from, to, look }, pixels) {
    if (to === undefined)
        return `${what} :milestone, ${from}, 0ms`;
    const name = pixels(to - from) >= what.length * BAR_CHARACTER ? what : UNSEEN;
    return `${name} :${TAGS[look]}${from}, ${to}`;
}
/**
 * A job's time in its queue and on from there.
 *
 * @param now the end of what has not ended
 */
function jobBars(status, { submittedAt, startedAt, finishedAt }, now) {
    const hasFailed = (0,job_state/* hasEnded */.h)(status) && status !== 'COMPLETE';
    const end = finishedAt ?? ((0,job_state/* hasEnded */.h)(status) ? undefined : now);
    const look = hasFailed ? 'red' : 'solid';
    const waitedUntil = startedAt ?? end;
    return [
        ...(submittedAt === undefined || waitedUntil === undefined
            ? []
            : [
                {
                    what: 'queue',
                    from: submittedAt,
                    to: waitedUntil,
                    look: startedAt === undefined && hasFailed ? 'red' : 'pale'
                }
            ]),
        ...(startedAt === undefined || end === undefined
            ? []
            : [{ what: 'transcode', from: startedAt, to: end, look }])
    ];
}
/**
 * In a row, so that each is seen: the service tells whole seconds, by its own clock, so that a queue may seem to begin before the upload
 * is over, and to be left in no time.
 */
function oneAfterTheOther(bars) {
    let earliest = 0;
    return bars.map((bar) => {
        const from = Math.max(bar.from, earliest);
        const to = bar.to === undefined ? undefined : Math.max(bar.to, from + 1);
        earliest = to ?? from;
        return { ...bar, from, ...(to !== undefined && { to }) };
    });
}
/** A path in the characters that mean nothing in a chart; of a long one its end, which tells it from others. */
function label(path) {
    const text = path.replace(/[^\p{L}\p{N} ._/()-]/gu, '_');
    return text.length > NAME_CHARACTERS ? `…${text.slice(1 - NAME_CHARACTERS).replace(/^\p{Cs}/u, '')}` : text;
}

;// CONCATENATED MODULE: ./build/workflow/wait/summary.js





/** The wait action's job summary, in GitHub-flavoured Markdown. */
function waitSummaryOf({ region, names, states, missing, warnings, now }) {
    const rows = [...names.keys()].map((id) => {
        return states.get(id) ?? { id, status: missing.has(id) ? 'MISSING' : 'UNKNOWN', inputs: [] };
    });
    const sections = [...names].flatMap(([id, name]) => {
        const state = states.get(id);
        return state
            ? [{ name: name || nameIn(state.inputs[0] ?? '') || id, bars: jobBars(state.status, state.timing, now) }]
            : [];
    });
    return [
        '## MediaConvert jobs',
        `**${describeTally(states.values(), names.size, missing.size)}**`,
        jobProblems(rows),
        warningsBlock(warnings),
        jobsTable(rows, region, 'the output job-statuses has all of them'),
        timelineOf(sections, 'job')
    ]
        .filter(Boolean)
        .join('\n\n')
        .concat('\n');
}

;// CONCATENATED MODULE: ./build/workflow/wait/run.js







/**
 * The whole wait action: inputs → jobs → how they end → output, summary.
 *
 * @returns whether all jobs ended COMPLETE
 * @throws InputError with everything that is wrong with inputs and manifests
 */
async function waitForJobs({ inputs, problems }, around) {
    const { reporter, warnings } = (0,workflow_reporter/* collectingWarnings */.Qi)(around.reporter);
    const { signal, setOutput, writeSummary } = around;
    const jobs = await findJobs(inputs, problems);
    const { region } = jobs;
    for (const note of jobs.notes)
        reporter.info(note);
    const areAllSubmitted = tellUnsubmitted(jobs, reporter);
    const { areComplete, states, missing } = await waitForAll(jobs, inputs, { ...around, reporter });
    const statuses = Object.fromEntries([...states].map(([id, { status }]) => [id, status]));
    setLists({ 'job-statuses': statuses }, { set: setOutput, reporter, elsewhere: 'The summary shows the first of them.' });
    if (jobs.names.size > 0)
        await writeSummary(waitSummaryOf({ region, names: jobs.names, states, missing, warnings, now: Date.now() }));
    return areComplete && areAllSubmitted && !signal.aborted;
}
async function waitForAll({ region, names }, inputs, world) {
    if (names.size === 0) {
        world.reporter.notice({ title: 'Waiting for jobs', message: 'There are no jobs to wait for.' });
        return { areComplete: true, states: new Map(), missing: new Set() };
    }
    const services = await world.connect(region);
    world.reporter.info(`Waiting for ${(0,units/* count */.U9)(names.size, 'job')} in ${region}`);
    const wait = new JobWait({ ...inputs, region }, services, world, () => undefined);
    for (const [id, name] of names)
        wait.add(id, name, false);
    const areComplete = await wait.finish((ids) => waitAgain(ids, region));
    return { areComplete, states: wait.states, missing: wait.missingJobs };
}
function tellUnsubmitted({ unsubmitted }, reporter) {
    for (const { manifest, jobs } of unsubmitted) {
        reporter.error({
            title: 'Jobs not submitted',
            message: `Of the manifest ${manifest}, ${(0,units/* count */.U9)(jobs, 'job')} never got submitted. Its errorMessage there says why.`
        });
    }
    return unsubmitted.length === 0;
}


/***/ }),

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, setCommandEcho, setFailed, startGroup, toPlatformPath, toPosixPath, toWin32Path

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
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
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
const summary = _summary;
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
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
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
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
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
/******/ var __webpack_exports__ = __nccwpck_require__(9027);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
