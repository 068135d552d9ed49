export const id = 255;
export const ids = [255];
export const modules = {

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mediaConvertJobMonitor: () => (/* binding */ mediaConvertJobMonitor)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mediaconvert/dist-cjs/index.js
var dist_cjs = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/aws/call.js
var aws_call = __webpack_require__(3280);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/mediaconvert/watch/job-state.js
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

;// CONCATENATED MODULE: ./build/mediaconvert/watch/mediaconvert-job-monitor.js




const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException']);
const EXPIRED_ADVICE = 'The credentials have expired, and there are no newer ones to be had in this step. The jobs go on. Raise role-duration-seconds of ' +
    "aws-actions/configure-aws-credentials (up to the role's own maximum session duration), or run it again and wait in a step of its own after it.";
const ADVICE = {
    NotFoundException: 'There is no such job.',
    ExpiredToken: EXPIRED_ADVICE,
    ExpiredTokenException: EXPIRED_ADVICE
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
            return await (0,aws_call/* callAws */.IY)(aws, () => send(used));
        }
        catch (error) {
            if (!(error instanceof errors/* AwsCallError */.iQ && EXPIRED.has(error.code)))
                throw error;
            options.onRenewal('the credentials have expired: asking for new ones');
            // Calls that were under way together renew once.
            if (client === used)
                client = open();
            const renewed = client;
            return (0,aws_call/* callAws */.IY)(aws, () => send(renewed));
        }
    };
    return {
        getJob: (id, signal) => call(jobCall('GetJob', id, options), async (mediaConvert) => {
            const send = mediaConvert.send(new dist_cjs.GetJobCommand({ Id: id }), { abortSignal: signal });
            const answer = await send.catch(undefinedWhereNone);
            return answer && (jobStateOf(answer.Job) ?? incomplete('GetJob'));
        }),
        listJobs: (nextToken, signal) => call(listCall(options), async (mediaConvert) => {
            const { Jobs = [], NextToken } = await mediaConvert.send(new dist_cjs.ListJobsCommand({ MaxResults: 20, Order: 'DESCENDING', NextToken: nextToken }), { abortSignal: signal });
            return { jobs: Jobs.flatMap((job) => jobStateOf(job) ?? []), nextToken: NextToken };
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
