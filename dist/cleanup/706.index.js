export const id = 706;
export const ids = [706];
export const modules = {

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mediaConvertJobMonitor: () => (/* binding */ mediaConvertJobMonitor)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_mediaconvert__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _aws_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3280);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6917);




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
            return await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(aws, () => send(used));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsCallError */ .iQ && EXPIRED.has(error.code)))
                throw error;
            options.onRenewal('the credentials have expired: asking for new ones');
            // Calls that were under way together renew once.
            if (client === used)
                client = open();
            const renewed = client;
            return (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(aws, () => send(renewed));
        }
    };
    return {
        getJob: (id, signal) => call(jobCall('GetJob', id, options), async (mediaConvert) => {
            const send = mediaConvert.send(new _aws_sdk_client_mediaconvert__WEBPACK_IMPORTED_MODULE_3__.GetJobCommand({ Id: id }), { abortSignal: signal });
            const answer = await send.catch(undefinedWhereNone);
            return answer && ((0,_job_state_js__WEBPACK_IMPORTED_MODULE_2__/* .jobStateOf */ .y)(answer.Job) ?? incomplete('GetJob'));
        }),
        listJobs: (nextToken, signal) => call(listCall(options), async (mediaConvert) => {
            const { Jobs = [], NextToken } = await mediaConvert.send(new _aws_sdk_client_mediaconvert__WEBPACK_IMPORTED_MODULE_3__.ListJobsCommand({ MaxResults: 20, Order: 'DESCENDING', NextToken: nextToken }), { abortSignal: signal });
            return { jobs: Jobs.flatMap((job) => (0,_job_state_js__WEBPACK_IMPORTED_MODULE_2__/* .jobStateOf */ .y)(job) ?? []), nextToken: NextToken };
        }),
        cancelJob: (id, signal) => call(jobCall('CancelJob', id, options), async (mediaConvert) => {
            const send = mediaConvert.send(new _aws_sdk_client_mediaconvert__WEBPACK_IMPORTED_MODULE_3__.CancelJobCommand({ Id: id }), { abortSignal: signal });
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsCallError */ .iQ(`MediaConvert answered ${operation} without a job. Check AWS_ENDPOINT_URL: this is not what it answers.`, { code: 'IncompleteAnswer' });
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
