export const id = 495;
export const ids = [495];
export const modules = {

/***/ 4495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mediaConvertJobService: () => (/* binding */ mediaConvertJobService)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mediaconvert/dist-cjs/index.js
var dist_cjs = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/aws/call.js
var call = __webpack_require__(3280);
// EXTERNAL MODULE: ./build/retry.js
var retry = __webpack_require__(5402);
;// CONCATENATED MODULE: ./build/mediaconvert/submission.js





/**
 * A request with the token of one before it gets that one's job, for one minute after it was made (MediaConvert API reference,
 * "Idempotency"). Half of it is left to the request's way.
 */
const TOKEN_HOLDS_MILLISECONDS = 30_000;
/** Further back than this no job is looked at: what a runner's clock may be wrong by before AWS refuses its signatures. */
const CLOCK_SKEW_MILLISECONDS = 15 * 60_000;
/** MediaConvert lists twenty at a time, two times a second. */
const MOST_PAGES = 100;
/** No request went out. */
const UNSENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'CredentialsProviderError'
]);
/**
 * One job, to be made once, however often it has to be asked for. A try whose answer was lost may have made it: another within the
 * token's time gets that job; after it, the job is looked for first.
 */
class Submission {
    #mediaConvert;
    #calls;
    #options;
    #now;
    #sending;
    #request;
    /** When the first of the tries went out of which it is not known whether they made the job. */
    #unknownSince;
    constructor(mediaConvert, request, calls, options) {
        this.#mediaConvert = mediaConvert;
        this.#calls = calls;
        this.#options = options;
        this.#now = options.now ?? Date.now;
        this.#sending = options.cutOff ? { abortSignal: options.cutOff } : {};
        this.#request = { ...request, ClientRequestToken: request.ClientRequestToken ?? (0,external_node_crypto_.randomUUID)() };
    }
    /** @throws AwsCallError with the code `UnknownOutcome` where it could not be found out whether there is a job */
    async submit() {
        try {
            return await (0,retry/* withRetries */.LH)(() => this.#try(), this.#options);
        }
        catch (error) {
            // Asking again is over, but the last try may have made the job all the same.
            if (this.#unknownSince === undefined || isUnknownOutcome(error))
                throw error;
            const made = await this.#find(error);
            if (made)
                return made;
            throw error;
        }
    }
    async #try() {
        const now = this.#now();
        if (this.#unknownSince !== undefined && now - this.#unknownSince > TOKEN_HOLDS_MILLISECONDS) {
            const made = await this.#find(new Error('The answer to an earlier try was lost.'));
            if (made)
                return made;
            this.#unknownSince = undefined;
        }
        try {
            const command = new dist_cjs.CreateJobCommand(this.#request);
            const { Job } = await (0,call/* callAws */.IY)(this.#calls.create, () => this.#mediaConvert.send(command, this.#sending));
            return Job;
        }
        catch (error) {
            if (mayHaveBeenDone(error))
                this.#unknownSince ??= now;
            throw error;
        }
    }
    /** The job that an earlier try has made. */
    async #find(why) {
        try {
            return await (0,retry/* withRetries */.LH)(() => (0,call/* callAws */.IY)(this.#calls.list, () => this.#search()), this.#options);
        }
        catch (error) {
            throw new errors/* AwsCallError */.iQ(`${sentence(why)} It is not known whether MediaConvert has made a job for ${this.#calls.create.subject}: ${sentence(error)} ` +
                `Before you run the step again, look in the console for a job with the client request token ${this.#request.ClientRequestToken}.`, { code: 'UnknownOutcome', cause: error });
        }
    }
    async #search() {
        const from = (this.#unknownSince ?? this.#now()) - CLOCK_SKEW_MILLISECONDS;
        let token;
        for (let page = 0; page < MOST_PAGES; page++) {
            const command = new dist_cjs.ListJobsCommand({ Order: 'DESCENDING', MaxResults: 20, NextToken: token });
            const { Jobs = [], NextToken } = await this.#mediaConvert.send(command, this.#sending);
            const made = Jobs.find(({ ClientRequestToken }) => ClientRequestToken === this.#request.ClientRequestToken);
            if (made || !NextToken || Jobs.some((job) => (job.CreatedAt?.getTime() ?? from) < from))
                return made;
            token = NextToken;
        }
        throw new errors/* AwsCallError */.iQ(`It is not among the ${20 * MOST_PAGES} newest jobs.`, { code: 'TooManyJobs' });
    }
}
function sentence(error) {
    return (0,errors/* messageOf */.bD)(error).replace(/\.?$/, '.');
}
/** Not where AWS has refused the request, nor where it never went out. */
function mayHaveBeenDone(error) {
    if (!(error instanceof errors/* AwsCallError */.iQ))
        return true;
    const status = error.httpStatus ?? 0;
    return !(status >= 400 && status < 500) && !UNSENT.has(error.code);
}
function isUnknownOutcome(error) {
    return error instanceof errors/* AwsCallError */.iQ && error.code === 'UnknownOutcome';
}

;// CONCATENATED MODULE: ./build/mediaconvert/mediaconvert-job-service.js


const ADVICE = {
    BadRequestException: 'Check job-settings, job-template, queue and role-arn against what AWS says.',
    NotFoundException: 'Check the names in job-template and queue, and that they are in aws-region.',
    ConflictException: 'Check job-settings, job-template, queue and role-arn against what AWS says.',
    ServiceQuotaExceededException: 'The account has reached a quota of MediaConvert. Wait for jobs to end, or ask for more in Service Quotas.'
};
/** A request that is on its way when the workflow is cancelled gets so long to be answered. */
const LAST_ANSWER_MILLISECONDS = 3_000;
/** MediaConvert itself, through the SDK; `mediaConvert` is to send each request once, the repeating is done here. */
function mediaConvertJobService(mediaConvert, options) {
    const submissionOptions = { ...options, cutOff: abortedAfter(options.signal, LAST_ANSWER_MILLISECONDS) };
    return {
        async createJob(request) {
            const calls = { create: createJobCall(request, options), list: listJobsCall(options) };
            const job = await new Submission(mediaConvert, request, calls, submissionOptions).submit();
            return submitted(job?.Id, job?.Status);
        }
    };
}
/** Aborts so many milliseconds after the signal. */
function abortedAfter(signal, milliseconds) {
    const late = new AbortController();
    const abort = () => void setTimeout(() => late.abort(signal?.reason), milliseconds).unref();
    if (signal?.aborted)
        abort();
    else
        signal?.addEventListener('abort', abort, { once: true });
    return late.signal;
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
function listJobsCall({ partition, region }) {
    return {
        operation: 'MediaConvert ListJobs',
        subject: region,
        permission: { action: 'mediaconvert:ListJobs', resource: `arn:${partition}:mediaconvert:${region}:*:*` }
    };
}


/***/ })

};
