export const id = 844;
export const ids = [844];
export const modules = {

/***/ 5844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mediaConvertJobMonitor: () => (/* binding */ mediaConvertJobMonitor)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mediaconvert/dist-cjs/index.js
var dist_cjs = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/aws/call.js

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
    if (error instanceof errors/* AwsCallError */.iQ)
        return error;
    const details = typeof error === 'object' && error !== null ? error : { message: String(error) };
    if (details.name === 'AbortError')
        return error;
    const code = codeOfSdkError(details);
    const httpStatus = details.$metadata?.httpStatusCode;
    const said = [`${call.operation} of ${call.subject} failed: ${code}`, details.message].filter(Boolean).join(': ');
    const advice = adviceFor(call, code, httpStatus, details.message);
    const message = [sentence(said + context(details)), advice].filter(Boolean).join(' ');
    return new errors/* AwsCallError */.iQ(message, { code, httpStatus, attempts: details.$metadata?.attempts, cause: error });
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
    if (httpStatus === 429 || (httpStatus ?? 0) >= 500)
        return TRANSIENT_ADVICE;
    return '';
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

// EXTERNAL MODULE: ./build/mediaconvert/watch/job-state.js
var job_state = __webpack_require__(6917);
;// CONCATENATED MODULE: ./build/mediaconvert/watch/mediaconvert-job-monitor.js




const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException']);
const mediaconvert_job_monitor_EXPIRED_ADVICE = 'The credentials have expired, and there are no newer ones to be had in this step. The jobs go on. Raise role-duration-seconds of ' +
    "aws-actions/configure-aws-credentials (up to the role's own maximum session duration), or run it again and wait in a step of its own after it.";
const ADVICE = {
    NotFoundException: 'There is no such job.',
    ExpiredToken: mediaconvert_job_monitor_EXPIRED_ADVICE,
    ExpiredTokenException: mediaconvert_job_monitor_EXPIRED_ADVICE
};
/**
 * MediaConvert itself, through the SDK.
 *
 * @param open makes a client that sends each request once, and that asks the credential chain anew: done again when credentials have
 *   expired on the way, since a client keeps those without a known end for good
 */
function mediaConvertJobMonitor(open, options) {
    let client = open();
    const call = async (aws, send) => {
        const used = client;
        try {
            return await callAws(aws, () => send(used));
        }
        catch (error) {
            if (!(error instanceof errors/* AwsCallError */.iQ && EXPIRED.has(error.code)))
                throw error;
            options.onRenewal('the credentials have expired: asking for new ones');
            // Calls that were under way together renew once.
            if (client === used)
                client = open();
            const renewed = client;
            return callAws(aws, () => send(renewed));
        }
    };
    return {
        getJob: (id, signal) => call(jobCall('GetJob', id, options), async (mediaConvert) => {
            const send = mediaConvert.send(new dist_cjs.GetJobCommand({ Id: id }), { abortSignal: signal });
            const answer = await send.catch(undefinedWhereNone);
            return answer && ((0,job_state/* jobStateOf */.y)(answer.Job) ?? incomplete('GetJob'));
        }),
        listJobs: (nextToken, signal) => call(listCall(options), async (mediaConvert) => {
            const { Jobs = [], NextToken } = await mediaConvert.send(new dist_cjs.ListJobsCommand({ MaxResults: 20, Order: 'DESCENDING', NextToken: nextToken }), { abortSignal: signal });
            return { jobs: Jobs.flatMap((job) => (0,job_state/* jobStateOf */.y)(job) ?? []), nextToken: NextToken };
        }),
        cancelJob: (id, signal) => call(jobCall('CancelJob', id, options), async (mediaConvert) => {
            const send = mediaConvert.send(new dist_cjs.CancelJobCommand({ Id: id }), { abortSignal: signal });
            return (await send.catch(undefinedWhereNone)) ? 'cancelled' : 'over';
        })
    };
}
/** Of GetJob: no such job. Of CancelJob also: it has ended already (409). */
function undefinedWhereNone(error) {
    if (error instanceof Error && /^(NotFound|Conflict)Exception$/.test(error.name))
        return undefined;
    throw error;
}
function incomplete(operation) {
    throw new errors/* AwsCallError */.iQ(`MediaConvert answered ${operation} without a job. Check AWS_ENDPOINT_URL: this is not what it answers.`, { code: 'IncompleteAnswer' });
}
function jobCall(operation, id, { partition, region }) {
    const resource = `arn:${partition}:mediaconvert:${region}:*:jobs/*`;
    const permission = { action: `mediaconvert:${operation}`, resource, isForAll: true };
    return { operation: `MediaConvert ${operation}`, subject: `job ${id}`, permission, advice: ADVICE };
}
function listCall({ region }) {
    const permission = { action: 'mediaconvert:ListJobs', resource: '*' };
    return { operation: 'MediaConvert ListJobs', subject: `the jobs in ${region}`, permission, advice: ADVICE };
}


/***/ })

};
