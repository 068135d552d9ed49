import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

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

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 6160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bundlePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Another bundle of this action: beside the one that runs, wherever the runner has put them. */
function bundlePath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), '..', name, 'index.js');
}


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

/***/ 3993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ commitStatusSetter)
});

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/actions/commit-status.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};

/**
 * Sets statuses on the commit that the workflow runs for, through GitHub's API: at GITHUB_API_URL, so also of an Enterprise Server, and
 * through the proxy that the environment names.
 *
 * @param clientPath of the bundle of octokit.ts
 */
async function commitStatusSetter(token, clientPath) {
    const { href } = (0,external_node_url_namespaceObject.pathToFileURL)(clientPath);
    const { context, getOctokit } = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ href)));
    const { repos } = getOctokit(token).rest;
    // A pull request's GITHUB_SHA is a merge that GitHub made for the run, and on whose status nobody looks.
    const { head } = (context.payload.pull_request ?? {});
    const commit = { ...context.repo, sha: head?.sha ?? context.sha };
    return async ({ state, description, context: name, targetUrl }, signal) => {
        await repos.createCommitStatus({
            ...commit,
            state,
            description,
            context: name,
            ...(targetUrl !== undefined && { target_url: targetUrl }),
            request: { signal }
        });
    };
}


/***/ }),

/***/ 2457:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4340);
/* harmony import */ var _workflow_commit_status_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5217);
/* harmony import */ var _workflow_drafts_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5350);
/* harmony import */ var _workflow_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4562);
/* harmony import */ var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8559);
/* harmony import */ var _workflow_places_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3934);
/* harmony import */ var _workflow_provenance_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(6693);
/* harmony import */ var _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6951);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(2158);
/* harmony import */ var _bundle_path_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(6160);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(9613);
/* harmony import */ var _commit_status_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(3993);
/* harmony import */ var _job_monitor_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(5340);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3778);

















const { env } = process;
const temporaryDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `mediaconvert-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
const signal = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_15__/* .cancellationSignal */ .w)(_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_9__/* .workflowReporter */ .zX);
const read = (0,_workflow_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .getInput */ .V4(name), {
    region: [env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(Boolean),
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd()
});
const threadPath = (0,_bundle_path_js__WEBPACK_IMPORTED_MODULE_11__/* .bundlePath */ .E)('cipher-thread');
const journalPath = (0,_services_js__WEBPACK_IMPORTED_MODULE_14__/* .journalPathIn */ .U)(temporaryDirectory);
const cancelJournalPath = (0,_job_monitor_js__WEBPACK_IMPORTED_MODULE_13__/* .cancelJournalPathIn */ .G)(temporaryDirectory);
const provenance = (0,_workflow_provenance_js__WEBPACK_IMPORTED_MODULE_16__/* .readProvenance */ .Ch)(env);
const status = openStatus(read.inputs);
_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ('journal', journalPath);
_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ('cancel-journal', cancelJournalPath);
_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ('region', read.inputs.region);
const { manifest, renderedJobs } = (0,_workflow_places_js__WEBPACK_IMPORTED_MODULE_8__/* .placesOf */ .e)(read.inputs, temporaryDirectory);
_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ(_workflow_drafts_js__WEBPACK_IMPORTED_MODULE_5__/* .DRAFTS_STATE */ .Xy, (0,_workflow_drafts_js__WEBPACK_IMPORTED_MODULE_5__/* .draftsIn */ .y$)([temporaryDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(manifest), renderedJobs]));
try {
    const succeeded = await (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_10__/* .run */ .e)(read, {
        reporter: _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_9__/* .workflowReporter */ .zX,
        setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH,
        writeSummary: async (markdown) => {
            // Old GitHub Enterprise Servers have no summaries; that is no reason to fail.
            if (env['GITHUB_STEP_SUMMARY'])
                await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(markdown).write();
        },
        provenance,
        status,
        temporaryDirectory,
        signal,
        connect: (inputs) => (0,_services_js__WEBPACK_IMPORTED_MODULE_14__/* .connect */ .N)(inputs, { env, debug: _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_9__/* .workflowReporter */ .zX.debug, journalPath, cancelJournalPath, threadPath, signal })
    });
    process.exitCode = succeeded ? 0 : 1;
}
catch (error) {
    for (const problem of (0,_workflow_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFailure */ .Ic)((0,_workflow_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .whyItEnded */ .MR)(error, signal)))
        _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_9__/* .workflowReporter */ .zX.error(problem);
    if (error instanceof Error && error.stack)
        _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_9__/* .workflowReporter */ .zX.debug(error.stack);
    process.exitCode = 1;
    status.ended('error', 'The run could not be carried out; its log says why.');
}
await status.settled();
function openStatus({ githubToken, shard }) {
    if (githubToken === undefined)
        return _workflow_commit_status_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_STATUS */ .r;
    _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_9__/* .workflowReporter */ .zX.hide(githubToken);
    const open = () => (0,_commit_status_js__WEBPACK_IMPORTED_MODULE_12__/* .commitStatusSetter */ .$)(githubToken, (0,_bundle_path_js__WEBPACK_IMPORTED_MODULE_11__/* .bundlePath */ .E)('octokit'));
    return (0,_workflow_commit_status_js__WEBPACK_IMPORTED_MODULE_4__/* .reportStatus */ .J)({ open, shard, targetUrl: provenance.runUrl, reporter: _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_9__/* .workflowReporter */ .zX, signal });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cancelJournalPathIn),
/* harmony export */   Y: () => (/* binding */ openJobMonitor)
/* harmony export */ });
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
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'jobs-to-cancel.txt');
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  U: () => (/* binding */ journalPathIn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/aws/arn.js
var arn = __nccwpck_require__(3385);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/aws/call.js
var call = __nccwpck_require__(3280);
;// CONCATENATED MODULE: ./build/aws/attend.js



/** What AWS's services answer when a session token is past its time. */
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']);
/**
 * Says at debug level which try of which request failed and why, and asks the credential chain again where AWS says that the
 * credentials have expired.
 *
 * @returns the client
 */
function attend_attend(client, debug) {
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
            if (call.input['Body'] instanceof external_node_stream_.Readable)
                throw Object.assign(error, { [errors/* CREDENTIALS_RENEWED */.Yq]: true });
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
    return EXPIRED.has((0,call/* codeOfSdkError */.x7)(details)) || isBare;
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
    return `${(0,call/* codeOfSdkError */.x7)(details)}: ${details.message ?? ''}${status === undefined ? '' : ` (HTTP ${status})`}`;
}

// EXTERNAL MODULE: ./build/aws/clients.js + 1 modules
var aws_clients = __nccwpck_require__(7745);
// EXTERNAL MODULE: ./build/storage/aws-chunked.js
var aws_chunked = __nccwpck_require__(550);
// EXTERNAL MODULE: ./build/storage/crc32.js
var storage_crc32 = __nccwpck_require__(1373);
;// CONCATENATED MODULE: ./build/free-memory.js
/** Gives a piece's memory back at once, where it is nobody else's too, so that the next piece finds it still in the processor's cache. */
function freeMemory({ buffer, byteLength }) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength)
        buffer.transfer(0);
}

;// CONCATENATED MODULE: ./build/storage/outgoing-body.js


/**
 * The body of one request, which writes itself into it. The SDK's handler takes a body for a stream and lets it flow into the request; a
 * stream of Node's would hold a dozen pieces in between and leave each to the garbage collector. Here a piece is made when the line has
 * room for it, and freed as soon as it is out, so that the next one finds its memory still in the processor's cache.
 */
class OutgoingBody extends external_node_stream_.Readable {
    #pieces;
    #abort = new AbortController();
    #outer;
    #forward = () => this.#abort.abort(this.#outer.reason);
    #request;
    /** @param pieces each belongs to this body as soon as it is given out */
    constructor(pieces, signal) {
        super();
        this.#pieces = pieces;
        this.#outer = signal;
        // Not AbortSignal.any: the outer signal would keep what that makes, for each of thousands of parts, as long as it lives.
        signal.addEventListener('abort', this.#forward, { once: true });
        if (signal.aborted)
            this.#forward();
    }
    /** Ends the request with this body. A body that fails (a source file that changed) aborts it, since pipes pass no errors on. */
    get signal() {
        return this.#abort.signal;
    }
    pipe(request) {
        // The SDK's type for it is as wide as that of Node's streams; it is a request of node:http.
        this.#request = request;
        writeAll(this.#pieces, this.#request).catch((error) => this.#abort.abort(error));
        return request;
    }
    /**
     * Whether all of it was given to the request: what is not out by then goes by itself. An answer that comes sooner has to be followed by
     * `stop`. Node makes no more room in a request that was answered: it would wait for some until its socket times out, and keep the
     * process alive as long.
     */
    get isWhole() {
        return this.#request?.writableEnded === true;
    }
    /** Sends with this body, and throws its own error where that was the cause. */
    async during(send) {
        try {
            return await send();
        }
        catch (error) {
            this.signal.throwIfAborted();
            // The answer may have come before the body was sent, and been cut off.
            this.stop();
            throw error;
        }
        finally {
            this.#outer.removeEventListener('abort', this.#forward);
        }
    }
    /** Breaks the request off. */
    stop() {
        this.#abort.abort(new Error('the request was answered before all of its body was sent'));
    }
}
/**
 * Writes one piece after the other, as the request takes them, until it is over for another reason. The last piece comes with the end: a
 * server answers as soon as it has as many bytes as were announced, and then no more room is made that one could wait for.
 */
async function writeAll(pieces, request) {
    const room = new Room(request);
    let held;
    for await (const piece of pieces) {
        if (held && !room.isOver && !request.write(held, freeing(held)))
            await room.made();
        if (room.isOver)
            return;
        held = piece;
    }
    if (!room.isOver)
        request.end(held, held && freeing(held));
}
/** Waits for room in a request, or for its end. */
class Room {
    isOver = false;
    #made = Promise.withResolvers();
    constructor(request) {
        request.on('drain', () => this.#made.resolve(undefined));
        request.once('close', () => {
            this.isOver = true;
            this.#made.resolve(undefined);
        });
    }
    async made() {
        await this.#made.promise;
        if (!this.isOver)
            this.#made = Promise.withResolvers();
    }
}
/** Gives a piece's memory back once it is written; what was not written may still be on its way. */
function freeing(piece) {
    return (error) => {
        if (!error)
            freeMemory(piece);
    };
}

;// CONCATENATED MODULE: ./build/storage/part-sender.js




/** Sends through this handler, from the thread that it belongs to. */
function partSender(handler) {
    return (request, body, lengthBytes, { signal, onBytes }) => {
        const crc32 = () => (0,storage_crc32/* crc32ToBase64 */.q)(body.crc32);
        const outgoing = new OutgoingBody((0,aws_chunked/* awsChunked */.y)(counted(body, onBytes), lengthBytes, crc32), signal);
        return outgoing.during(async () => {
            const whole = { ...request, body: outgoing };
            const { response } = await handler.handle(whole, { abortSignal: outgoing.signal });
            const { statusCode, reason, headers } = response;
            const answer = { statusCode, reason, headers, body: await bytesOf(response.body) };
            const { isWhole } = outgoing;
            // An answer that came early: nobody wants the rest.
            if (!isWhole)
                outgoing.stop();
            return { ...answer, crc32: body.crc32, isWhole };
        });
    };
}
async function* counted(body, onBytes) {
    for await (const piece of body) {
        onBytes(piece.length);
        yield piece;
    }
}
async function bytesOf(body) {
    return body instanceof external_node_stream_.Readable ? Buffer.concat((await body.toArray())) : Buffer.alloc(0);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/envelope/mode.js
var envelope_mode = __nccwpck_require__(9566);
;// CONCATENATED MODULE: ./build/envelope/cbc.js



/**
 * AES-CBC (NIST SP 800-38A, 6.2) with PKCS#7 padding. Each block is chained to the one before, so a part can only be made once
 * the last ciphertext block of the part before it is known; that is its link, with which any part can be made again.
 */
function cbcCipher(key, iv) {
    return {
        needs: ({ index }) => (index === 0 ? [] : [index - 1]),
        open: ({ isLast }, [previousBlock = iv]) => cbcPart(key, previousBlock, isLast)
    };
}
function cbcPart(key, iv, isLast) {
    const cipher = (0,external_node_crypto_.createCipheriv)(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(isLast);
    let lastBlock = iv;
    return {
        update(plaintext) {
            const ciphertext = cipher.update(plaintext);
            // A copy, so that 16 bytes do not keep the whole piece in memory.
            if (ciphertext.length >= envelope_mode/* BLOCK_BYTES */.Yo)
                lastBlock = Buffer.from(ciphertext.subarray(-envelope_mode/* BLOCK_BYTES */.Yo));
            return ciphertext;
        },
        final: () => ({ bytes: cipher.final(), link: lastBlock })
    };
}
/**
 * Each block needs the one before of the ciphertext only, so parts can be decrypted in any order. One that is not the first is given that
 * block too: made with the wrong vector it comes out wrong itself, and the next ones right.
 */
function cbcDecipher(key, iv) {
    return {
        leadBytes: envelope_mode/* BLOCK_BYTES */.Yo,
        open() {
            const decipher = (0,external_node_crypto_.createDecipheriv)(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
            return { update: (ciphertext) => decipher.update(ciphertext), final: () => decipher.final() };
        },
        check(_links, padding) {
            // RFC 5652, 6.3: each byte of the padding is its length.
            if (padding.every((byte) => byte === padding.length))
                return;
            throw new errors/* ObjectContentError */.Hy('the padding at its end is not right. The last bytes were changed, or data key, initialization vector or mode belong to another object');
        }
    };
}
/**
 * How many bytes of an object's end are padding: told by its last block alone.
 *
 * @param previousBlock of the ciphertext; the initialization vector where the object has one block only
 * @throws ObjectContentError where there is none: the key, or the vector, or the mode, is that of another object
 */
function cbcPaddingLength(key, previousBlock, lastBlock) {
    const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, previousBlock).setAutoPadding(false);
    const block = decipher.update(lastBlock);
    const length = block.at(-1) ?? 0;
    const isPadding = length >= 1 && length <= BLOCK_BYTES && block.subarray(-length).every((byte) => byte === length);
    block.fill(0);
    if (isPadding)
        return length;
    throw new ObjectContentError('its last block does not end in padding (PKCS#7). Data key, initialization vector or mode belong to another object');
}

;// CONCATENATED MODULE: ./build/envelope/block.js


const BLOCK_MODULUS = 1n << 128n;
const WORD_MODULUS = 1n << 32n;
/** A 16-byte block as the big-endian number that it is (NIST SP 800-38A, appendix B.1: the leftmost bit counts most). */
function blockToInteger(block) {
    return BigInt(`0x${Buffer.from(block).toString('hex')}`);
}
function integerToBlock(value) {
    return Buffer.from(value.toString(16).padStart(2 * envelope_mode/* BLOCK_BYTES */.Yo, '0'), 'hex');
}
/** The counter block `blocks` further on, carrying through all 128 bits as OpenSSL's AES-CTR does. */
function addToCounter(counter, blocks) {
    return integerToBlock((blockToInteger(counter) + BigInt(blocks)) % BLOCK_MODULUS);
}
/** inc32 applied `blocks` times (NIST SP 800-38D, 6.2): only the last 32 bits count, and they wrap. */
function addToCounter32(counter, blocks) {
    const value = blockToInteger(counter);
    const word = value % WORD_MODULUS;
    return integerToBlock(value - word + ((word + BigInt(blocks)) % WORD_MODULUS));
}
/** How many blocks may be counted from `counter` on, itself included, before its last 32 bits wrap to zero. */
function blocksUntilWrap32(counter) {
    return Number(WORD_MODULUS - (blockToInteger(counter) % WORD_MODULUS));
}
/** E(K, block): the block cipher itself, without a mode. */
function encryptBlock(key, block) {
    const cipher = (0,external_node_crypto_.createCipheriv)(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]);
}

;// CONCATENATED MODULE: ./build/envelope/part-cipher.js
const NOTHING = new Uint8Array(0);

;// CONCATENATED MODULE: ./build/envelope/ctr.js




/**
 * AES-CTR (NIST SP 800-38A, 6.5). Any part can be made at any time: its first counter block is the file's plus the blocks before it.
 *
 * A 12-byte initialization vector is followed by four zero bytes, as `openssl enc` does with it; what MediaConvert does is not documented.
 */
function ctrCipher(key, iv) {
    return {
        needs: () => [],
        open(part) {
            const encrypt = ctrPart(key, iv, part);
            return { update: encrypt, final: () => ({ bytes: NOTHING, link: NOTHING }) };
        }
    };
}
/** In this mode, decrypting is encrypting. Nothing shows whether the ciphertext was changed. */
function ctrDecipher(key, iv) {
    return {
        leadBytes: 0,
        open: (part) => ({ update: ctrPart(key, iv, part), final: () => NOTHING }),
        check: () => undefined
    };
}
function ctrPart(key, iv, part) {
    const firstCounter = Buffer.concat([iv, Buffer.alloc(envelope_mode/* BLOCK_BYTES */.Yo - iv.length)]);
    const counter = addToCounter(firstCounter, part.start / envelope_mode/* BLOCK_BYTES */.Yo);
    const cipher = (0,external_node_crypto_.createCipheriv)(`aes-${key.length * 8}-ctr`, key, counter);
    return (bytes) => cipher.update(bytes);
}

;// CONCATENATED MODULE: ./build/envelope/ghash.js
/**
 * Arithmetic of GHASH in GF(2^128) as NIST SP 800-38D, 6.3 has it: a block's first bit is the coefficient of x^0, and the field's
 * polynomial is 1 + x + x^2 + x^7 + x^128. Elements are blocks read as big-endian integers, so x^0 is bit 127.
 *
 * It is here to put together what was hashed in pieces, a handful of products for each; the bytes themselves are hashed by
 * OpenSSL (see gcm.ts).
 */
const REDUCTION = 0xe1n << 120n;
const ONE = 1n << 127n;
/** X • Y (SP 800-38D, algorithm 1). */
function multiply(x, y) {
    let product = 0n;
    let shifted = y;
    for (let bit = 127n; bit >= 0n; bit--) {
        if ((x >> bit) & 1n)
            product ^= shifted;
        shifted = shifted & 1n ? (shifted >> 1n) ^ REDUCTION : shifted >> 1n;
    }
    return product;
}
/** X to the power of a whole number, by squaring. */
function power(x, exponent) {
    let result = ONE;
    let square = x;
    for (let rest = BigInt(exponent); rest > 0n; rest >>= 1n) {
        if (rest & 1n)
            result = multiply(result, square);
        if (rest > 1n)
            square = multiply(square, square);
    }
    return result;
}
/** The block that ends every GHASH input: both lengths in bits, 64 bits each (SP 800-38D, 7.1, step 5). */
function lengthBlock(additionalDataBytes, ciphertextBytes) {
    return (BigInt(additionalDataBytes * 8) << 64n) | BigInt(ciphertextBytes * 8);
}

;// CONCATENATED MODULE: ./build/envelope/gcm.js






/**
 * AES-GCM (NIST SP 800-38D, 7.1) without additional data, made in parts; the 16-byte authentication tag follows the last.
 *
 * The ciphertext of a part is AES-CTR from inc32(J0), counting in 32 bits. GHASH is a polynomial in H, so the parts' hashes
 * add up: Y = Σ Yₚ • H^(blocks after p). A part's link is Yₚ • H; only the last part needs those of all the others, for the tag.
 */
function gcmCipher(key, iv) {
    const file = gcmFile(key, iv);
    return {
        needs: ({ isLast, index }) => (isLast ? Array.from({ length: index }, (_, earlier) => earlier) : []),
        open: (part, links) => gcmPart(file, part, links)
    };
}
/** The same in parts the other way. The plaintext counts for nothing until `check` has made the tag again and found it equal. */
function gcmDecipher(key, iv) {
    const file = gcmFile(key, iv);
    return {
        leadBytes: 0,
        open(part) {
            const decrypt = partKeyStream(file, part);
            const hash = partHasher(file);
            return {
                update(ciphertext) {
                    hash.update(ciphertext);
                    return decrypt(ciphertext);
                },
                final: () => integerToBlock(hash.final().stateTimesH)
            };
        },
        check(links, tag) {
            const hashes = links.map(({ link, bytes }) => ({ stateTimesH: blockToInteger(link), bytes }));
            const expected = authenticationTag(file, hashes);
            if (tag.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(tag, expected))
                return;
            throw new errors/* ObjectContentError */.Hy('its authentication tag does not fit. The object was changed, or data key, initialization vector or mode belong to another object');
        }
    };
}
function gcmFile(key, iv) {
    const hashKey = blockToInteger(encryptBlock(key, Buffer.alloc(envelope_mode/* BLOCK_BYTES */.Yo)));
    return { key, hashKey, preCounter: preCounterBlock(hashKey, iv) };
}
function gcmPart(file, part, links) {
    const encrypt = partKeyStream(file, part);
    const hash = partHasher(file);
    return {
        update(plaintext) {
            const ciphertext = encrypt(plaintext);
            hash.update(ciphertext);
            return ciphertext;
        },
        final() {
            const own = hash.final();
            return { bytes: part.isLast ? tagBehind(file, part, links, own) : NOTHING, link: integerToBlock(own.stateTimesH) };
        }
    };
}
/** @param links of all parts before this last one, which are as long as each other */
function tagBehind(file, { index, start }, links, own) {
    const earlier = links.map((link) => ({ stateTimesH: blockToInteger(link), bytes: start / index }));
    return authenticationTag(file, [...earlier, own]);
}
function partKeyStream({ key, preCounter }, { start }) {
    return counter32Cipher(key, addToCounter32(preCounter, 1 + start / envelope_mode/* BLOCK_BYTES */.Yo));
}
/** AES-CTR whose counter wraps at 32 bits, where OpenSSL's would carry: at the wrap, the cipher begins anew. */
function counter32Cipher(key, counter) {
    const name = `aes-${key.length * 8}-ctr`;
    let cipher = (0,external_node_crypto_.createCipheriv)(name, key, counter);
    let bytesUntilWrap = blocksUntilWrap32(counter) * envelope_mode/* BLOCK_BYTES */.Yo;
    return (bytes) => {
        const head = cipher.update(bytes.subarray(0, bytesUntilWrap));
        bytesUntilWrap -= head.length;
        if (head.length === bytes.length)
            return head;
        cipher = (0,external_node_crypto_.createCipheriv)(name, key, addToCounter32(counter, blocksUntilWrap32(counter)));
        const tail = cipher.update(bytes.subarray(head.length));
        bytesUntilWrap = Number.POSITIVE_INFINITY; // the next wrap lies past what GCM may encrypt
        return Buffer.concat([head, tail]);
    };
}
/**
 * GHASH of a part at OpenSSL's speed: hashed as the additional data of a GCM without plaintext, whose tag is
 * (Y ⊕ lengths) • H ⊕ E(K, J0). Its initialization vector of zeros encrypts nothing, and its tag never leaves this function.
 */
function partHasher({ key, hashKey }) {
    const zeroIv = Buffer.alloc(12);
    const mac = (0,external_node_crypto_.createCipheriv)(`aes-${key.length * 8}-gcm`, key, zeroIv);
    let bytes = 0;
    return {
        update(ciphertext) {
            mac.setAAD(ciphertext);
            bytes += ciphertext.length;
        },
        final() {
            mac.final();
            const mask = blockToInteger(encryptBlock(key, preCounterBlock(hashKey, zeroIv)));
            const lengths = multiply(lengthBlock(bytes, 0), hashKey);
            return { stateTimesH: blockToInteger(mac.getAuthTag()) ^ mask ^ lengths, bytes };
        }
    };
}
function authenticationTag(file, parts) {
    let stateTimesH = 0n;
    let bytes = 0;
    // All parts but the last are as long as each other, so there are two powers, and not one for each of thousands of parts.
    const powers = new Map();
    for (const part of parts) {
        const blocks = Math.ceil(part.bytes / envelope_mode/* BLOCK_BYTES */.Yo);
        const moved = powers.get(blocks) ?? power(file.hashKey, blocks);
        powers.set(blocks, moved);
        stateTimesH = multiply(stateTimesH, moved) ^ part.stateTimesH;
        bytes += part.bytes;
    }
    const hash = stateTimesH ^ multiply(lengthBlock(0, bytes), file.hashKey);
    return integerToBlock(hash ^ blockToInteger(encryptBlock(file.key, file.preCounter)));
}
/** J0 (SP 800-38D, 7.1, step 2): a 12-byte initialization vector and a one; one of any other length is hashed. */
function preCounterBlock(hashKey, iv) {
    if (iv.length === 12)
        return Buffer.concat([iv, Buffer.from([0, 0, 0, 1])]);
    const hashed = multiply(blockToInteger(iv), hashKey);
    return integerToBlock(multiply(hashed ^ lengthBlock(0, iv.length), hashKey));
}

;// CONCATENATED MODULE: ./build/envelope/file-decipher.js



/**
 * The decipher of one file.
 *
 * @param key the plaintext data key: 16, 24 or 32 bytes. It is read until `check`; overwrite it only then.
 * @param iv the initialization vector: 16 bytes, or 12 for AES_CTR and AES_GCM
 */
function fileDecipher(mode, key, iv) {
    switch (mode) {
        case 'AES_CTR':
            return ctrDecipher(key, iv);
        case 'AES_CBC':
            return cbcDecipher(key, iv);
        case 'AES_GCM':
            return gcmDecipher(key, iv);
    }
}

;// CONCATENATED MODULE: ./build/envelope/decrypted-content.js





/** An object's plaintext, made of its ciphertext part by part, in any order and wherever each is decrypted. */
class DecryptedContent {
    #decryption;
    #decipher;
    #objectBytes;
    #parts = [];
    /** @param decryption whose key is read until `check`; overwrite it only then */
    constructor(decryption) {
        const { mode, key, iv, plaintextLength } = decryption;
        this.#decryption = decryption;
        this.#decipher = fileDecipher(mode, key, iv);
        this.#objectBytes = (0,envelope_mode/* ciphertextLength */.V6)(mode, plaintextLength);
    }
    /**
     * The parts, one after the other. The trailer goes with the last, as when they were encrypted.
     *
     * @param partSizeBytes a multiple of 16
     */
    *parts(partSizeBytes) {
        const count = Math.max(1, Math.ceil(this.#decryption.plaintextLength / partSizeBytes));
        for (let index = 0; index < count; index++) {
            const isLast = index === count - 1;
            const start = index * partSizeBytes;
            yield { index, start, end: isLast ? this.#objectBytes : start + partSizeBytes, isLast };
        }
    }
    /** Where the part's ciphertext begins in the object, with what its decipher needs of the part before. */
    startOf({ index, start }) {
        return index === 0 ? start : start - this.#decipher.leadBytes;
    }
    /** Decrypts a part: all of it, from `startOf` on, once. */
    open(part, sink) {
        const { mode, plaintextLength } = this.#decryption;
        const decipher = this.#decipher.open(part);
        return new OpenPart(part, { start: this.startOf(part), plaintextLength, isTagged: mode === 'AES_GCM' }, decipher, sink);
    }
    /** A part that was decrypted by another of these, of the same object. */
    accept(part) {
        this.#parts[part.index] = part;
    }
    /**
     * To be called when all parts are accepted.
     *
     * @throws ObjectContentError when padding or authentication tag show that this is not what was encrypted
     */
    check() {
        const links = this.#parts.map(({ link, bytes, trailer }) => ({ link, bytes: bytes - trailer.length }));
        this.#decipher.check(links, this.#parts.at(-1)?.trailer ?? NOTHING);
    }
    /** CRC-32 and length of each part's ciphertext, in order. */
    get sums() {
        return this.#parts;
    }
}
/** A part that is being decrypted. */
class OpenPart {
    #part;
    #extent;
    #decipher;
    #sink;
    #trailer = [];
    /** Positions in the object: how far it is taken, and how far it is plaintext. */
    #taken;
    #made;
    #crc = 0;
    constructor(part, extent, decipher, sink) {
        this.#part = part;
        this.#extent = extent;
        this.#decipher = decipher;
        this.#sink = sink;
        this.#taken = extent.start;
        this.#made = extent.start;
    }
    /** Makes plaintext of the part's next bytes and hands it on. */
    async take(ciphertext) {
        const { start } = this.#part;
        this.#crc = (0,external_node_zlib_.crc32)(ciphertext.subarray(Math.max(0, start - this.#taken)), this.#crc);
        const decrypted = this.#decipher.update(this.#withoutTag(ciphertext));
        this.#taken += ciphertext.length;
        const at = this.#made;
        this.#made += decrypted.length;
        await this.#handOn(decrypted.subarray(Math.max(0, start - at)), Math.max(start, at));
        freeMemory(decrypted);
    }
    /** Whether all of it is taken. */
    get isWhole() {
        return this.#taken === this.#part.end;
    }
    /** To be called behind the last byte. */
    finish() {
        const { index, start, end } = this.#part;
        const link = this.#decipher.final();
        return { index, crc: this.#crc, bytes: end - start, link, trailer: Buffer.concat(this.#trailer) };
    }
    /** AES_GCM's tag is not encrypted: it is kept for the check, and the rest returned. */
    #withoutTag(ciphertext) {
        const { isTagged, plaintextLength } = this.#extent;
        if (!isTagged)
            return ciphertext;
        const encrypted = ciphertext.subarray(0, Math.max(0, plaintextLength - this.#taken));
        this.#keepTrailer(ciphertext.subarray(encrypted.length));
        return encrypted;
    }
    /** What is decrypted behind the plaintext's end is padding. */
    async #handOn(decrypted, position) {
        const plaintext = decrypted.subarray(0, Math.max(0, this.#extent.plaintextLength - position));
        this.#keepTrailer(decrypted.subarray(plaintext.length));
        if (plaintext.length > 0)
            await this.#sink.write(plaintext, position);
    }
    #keepTrailer(bytes) {
        if (bytes.length > 0)
            this.#trailer.push(Buffer.from(bytes));
    }
}

;// CONCATENATED MODULE: ./build/threads/messages.js

/** Errors whose class says whose fault it is. */
const CLASSES = [errors/* SourceFileError */.UV, errors/* ObjectContentError */.Hy, errors/* DestinationError */.lt];
function errorMessage(error) {
    const name = error instanceof Error ? error.name : 'Error';
    return { name, message: messageOf(error), code: codeOf(error) || undefined };
}
function errorOf({ name, message, code }) {
    const known = CLASSES.find((candidate) => candidate.name === name);
    if (known)
        return new known(message);
    return Object.assign(new Error(message), { name, ...(code !== undefined && { code }) });
}

// EXTERNAL MODULE: ./build/files/source-file.js
var source_file = __nccwpck_require__(9202);
;// CONCATENATED MODULE: ./build/files/comparison.js


/** Takes a plaintext, and throws where a source file has other bytes. */
class Comparison {
    #file;
    constructor(file) {
        this.#file = file;
    }
    /** @throws SourceFileError when it cannot be opened, or is not the file that it was when the run began */
    static async open(source) {
        return new Comparison(await source_file/* OpenSourceFile */._J.open(source));
    }
    /**
     * @throws ObjectContentError when the file has other bytes there
     * @throws SourceFileError when it has been changed since
     */
    async write(bytes, position) {
        let compared = 0;
        for await (const slice of this.#file.read(position, position + bytes.length)) {
            if (Buffer.compare(bytes.subarray(compared, compared + slice.length), slice) !== 0) {
                this.#file.assertUnchanged();
                const first = position + compared + slice.findIndex((byte, index) => byte !== bytes[compared + index]);
                throw new errors/* ObjectContentError */.Hy(`it decrypts to other bytes than the file has, from byte ${first} on`);
            }
            compared += slice.length;
        }
    }
    /** @throws SourceFileError when the file has been changed since */
    async close() {
        try {
            this.#file.assertUnchanged();
        }
        finally {
            await this.#file.close();
        }
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/files/partial-files.js



const PARTIAL = /^mediaconvert-decrypt-[0-9a-f]{16}-[0-9a-f]{12}\.partial$/;
/** Tells the temporary names of one run from those of all others. */
function newRunToken() {
    return randomBytes(8).toString('hex');
}
/** A new name for a file that is not whole yet. */
function partial_files_partialName(runToken) {
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
    const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
    const isOwn = (name) => PARTIAL.test(name) && name.includes(`-${runToken}-`);
    const removed = [];
    const failures = new Map();
    for (const { parentPath, name } of entries.filter((entry) => entry.isFile() && isOwn(entry.name))) {
        const path = join(parentPath, name);
        try {
            await rm(path);
            removed.push(path);
        }
        catch (error) {
            failures.set(path, error);
        }
    }
    return { removed, failures };
}

;// CONCATENATED MODULE: ./build/files/new-file.js





/** Errors of a file system that has no hard links (FAT), or does not let this user make one. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES', 'EXDEV', 'UNKNOWN']);
const WHAT = {
    ENOSPC: 'the disk is full',
    EDQUOT: "the user's quota of the disk is used up",
    EFBIG: 'the file system takes no files of this length',
    EROFS: 'the file system is read-only',
    EACCES: 'the folder may not be written to',
    EPERM: 'the folder may not be written to',
    ENAMETOOLONG: 'the file system takes no names of this length'
};
/** What is not whole yet nobody else may read: it may turn out not to be what was encrypted. */
const PARTIAL_PERMISSIONS = 0o600;
/**
 * A file that is written under a temporary name beside its own, and gets its own only when it is whole: `commit`. The temporary name is new
 * each time and says what it is, since a process that is killed leaves it behind.
 */
class NewFile {
    #path;
    #temporary;
    #handle;
    #permissions;
    constructor(path, temporary, handle, permissions) {
        this.#path = path;
        this.#temporary = temporary;
        this.#handle = handle;
        this.#permissions = permissions;
    }
    /**
     * @param path absolute, in a folder that is there
     * @throws DestinationError
     */
    static async create(path, { runToken, permissions }) {
        const temporary = join(dirname(path), partialName(runToken));
        const opening = () => open(temporary, 'wx', PARTIAL_PERMISSIONS);
        return explained(path, async () => new NewFile(path, temporary, await opening(), permissions));
    }
    /** Where its bytes are to be written, with `NewFileWriter`. */
    get place() {
        return { path: this.#path, temporary: this.#temporary };
    }
    /**
     * Gives the file its name, once all of it is on the disk.
     *
     * @param overwrite whether a file that has the name may be replaced
     * @throws DestinationError
     */
    async commit(overwrite) {
        await explained(this.#path, async () => {
            await this.#handle.sync();
            // A file system without permissions (FAT, some of the network) may refuse: then they are what it says they are.
            await this.#handle.chmod(this.#permissions).catch(() => undefined);
            await this.#handle.close();
            await (overwrite ? rename(this.#temporary, this.#path) : takeFreeName(this.#temporary, this.#path));
        });
    }
    /** Removes what is there under the temporary name. To be called on every way out; after `commit` it does nothing. */
    async discard() {
        try {
            await this.#handle.close();
        }
        finally {
            await rm(this.#temporary, { force: true });
        }
    }
}
/** Writes to a new file. Any number of these may, at different positions. */
class NewFileWriter {
    #path;
    #handle;
    constructor(path, handle) {
        this.#path = path;
        this.#handle = handle;
    }
    /** @throws DestinationError */
    static async open({ path, temporary }) {
        // Not through a link that somebody has put in its place. (Windows has no such flag: undefined, which counts as 0 here.)
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NOFOLLOW;
        return explained(path, async () => new NewFileWriter(path, await (0,promises_.open)(temporary, flags)));
    }
    /** @throws DestinationError */
    async write(bytes, position) {
        await explained(this.#path, async () => {
            for (let written = 0; written < bytes.length;) {
                const rest = bytes.length - written;
                written += (await this.#handle.write(bytes, written, rest, position + written)).bytesWritten;
            }
        });
    }
    /** @throws DestinationError where the file system says only now that it did not take what was written */
    async close() {
        await explained(this.#path, () => this.#handle.close());
    }
}
/** As a rename, that never replaces anything: of two who come at once, one fails. */
async function takeFreeName(from, to) {
    try {
        await link(from, to);
        await rm(from);
    }
    catch (error) {
        if (!NO_LINKS.has(codeOf(error)))
            throw error;
        await assertFree(to);
        await rename(from, to);
    }
}
/** @throws DestinationError when there is something under that name, if only a link that leads nowhere */
async function assertFree(path) {
    const isThere = await lstat(path).then(() => true, () => false);
    if (isThere)
        throw existsError(path);
}
function existsError(path) {
    return new errors/* DestinationError */.lt(`there is a file at ${path} already. Set overwrite to true, or take another folder.`);
}
async function explained(path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* DestinationError */.lt)
            throw error;
        const code = (0,errors/* codeOf */.$N)(error);
        if (code === 'EEXIST')
            throw existsError(path);
        if (code === 'EISDIR')
            throw new errors/* DestinationError */.lt(`${path} is a folder.`, { cause: error });
        throw new errors/* DestinationError */.lt(`${path} cannot be written: ${WHAT[code] ?? 'it failed'} (${(0,errors/* messageOf */.bD)(error)}). Nothing was left of it.`, {
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./build/threads/open-sink.js


const NOWHERE = { write: () => Promise.resolve(), close: () => Promise.resolve() };
async function openSink(sink) {
    switch (sink.kind) {
        case 'nowhere':
            return NOWHERE;
        case 'new-file':
            return NewFileWriter.open(sink.place);
        case 'comparison':
            return Comparison.open(sink.source);
    }
}

;// CONCATENATED MODULE: ./build/threads/decryption.js



/** The ranges of an object whose parts are received in such a way. */
function* rangesReceivedBy(content, partSizeBytes, receiver) {
    for (const part of content.parts(partSizeBytes)) {
        const received = receiver(part);
        yield {
            start: content.startOf(part),
            end: part.end,
            receive: (...request) => received.receive(...request),
            finish: () => content.accept(received.finish())
        };
    }
}
/** Receives and decrypts long objects in the pool's threads, and others here. */
function decryption_decryptIn(pool, receive) {
    return (decryption, sink) => pool.isWorthIt(decryption.plaintextLength)
        ? Promise.resolve(decryptInThreads(pool, decryption, sink))
        : decryptHere(decryption, sink, receive);
}
function decryptInThreads(pool, decryption, sink) {
    const content = new DecryptedContent(decryption);
    const file = pool.spread((thread, number) => thread.openObject(number, decryption, sink));
    return {
        content,
        ranges: (partSizeBytes) => rangesReceivedBy(content, partSizeBytes, (part) => receiveIn(file, part)),
        close: () => file.close()
    };
}
function receiveIn(file, range) {
    // The same one for each try: it knows what it has made of the part before.
    let thread;
    let whole;
    return {
        async receive(request, expected, transfer) {
            thread ??= file.thread();
            const answer = await thread.receive(file.number, { range, request, expected }, transfer);
            whole = answer.part;
            return { ...answer, failure: answer.failure && { ...answer.failure, error: errorOf(answer.failure.error) } };
        },
        finish() {
            if (!whole)
                throw new Error(`part ${range.index} is not whole`);
            return whole;
        }
    };
}
async function decryptHere(decryption, sink, receive) {
    const open = await openSink(sink);
    const content = new DecryptedContent(decryption);
    return {
        content,
        ranges: (partSizeBytes) => rangesReceivedBy(content, partSizeBytes, (part) => receiveInto(content.open(part, open), receive)),
        close: () => open.close()
    };
}
function receiveInto(part, receive) {
    return {
        receive: (request, expected, transfer) => receive(request, expected, (bytes) => part.take(bytes), transfer),
        finish: () => part.finish()
    };
}

;// CONCATENATED MODULE: ./build/envelope/file-cipher.js



/**
 * The cipher of one file.
 *
 * @param key the plaintext data key: 16, 24 or 32 bytes. It is read until the last part is made; overwrite it only then.
 * @param iv the initialization vector: 16 bytes, or 12 for AES_CTR and AES_GCM
 */
function fileCipher(mode, key, iv) {
    switch (mode) {
        case 'AES_CTR':
            return ctrCipher(key, iv);
        case 'AES_CBC':
            return cbcCipher(key, iv);
        case 'AES_GCM':
            return gcmCipher(key, iv);
    }
}

;// CONCATENATED MODULE: ./build/envelope/abortable.js
/** The promise's outcome, or a rejection with the signal's reason as soon as that aborts. */
async function abortable(promise, signal) {
    if (!signal)
        return promise;
    signal.throwIfAborted();
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    try {
        return await Promise.race([promise, aborted.promise]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}

;// CONCATENATED MODULE: ./build/envelope/part-links.js

/** What the parts of one file leave to each other, for who comes before it is there. */
class PartLinks {
    #links = new Map();
    /** A part that is made again leaves the same. */
    leave(index, link) {
        this.#link(index).resolve(link);
    }
    /** The links of these parts, as soon as all have been left; or a rejection with the signal's reason. */
    of(indexes, signal) {
        return abortable(Promise.all(indexes.map((index) => this.#link(index).promise)), signal);
    }
    #link(index) {
        const known = this.#links.get(index);
        if (known)
            return known;
        const link = Promise.withResolvers();
        this.#links.set(index, link);
        return link;
    }
}

;// CONCATENATED MODULE: ./build/envelope/run-ahead.js
/** The same pieces, made so many bytes before they are given out: the first comes when more than that, or all, have been made. */
async function* runAhead(pieces, aheadBytes) {
    const made = [];
    let bytes = 0;
    for await (const piece of pieces) {
        made.push(piece);
        bytes += piece.length;
        for (let first = made[0]; first && bytes > aheadBytes; first = made[0]) {
            made.shift();
            // Before it is given out: whoever takes it may free it.
            bytes -= first.length;
            yield first;
        }
    }
    for (let first = made.shift(); first; first = made.shift())
        yield first;
}

;// CONCATENATED MODULE: ./build/envelope/encrypted-content.js





/**
 * In AES_CBC a part can only be made after the one before. So that the next does not wait for this one's way over the line, a part
 * runs ahead of it, by all of its bytes if it is not long.
 */
const CHAINED_AHEAD_BYTES = 8 * 2 ** 20;
/** A file's ciphertext, made while it is read. */
class EncryptedContent {
    lengthBytes;
    /** How many of them the mode adds behind the plaintext's own: padding, or an authentication tag. */
    trailerBytes;
    #plaintext;
    #cipher;
    #aheadBytes;
    #links = new PartLinks();
    #checkpoints = new Map();
    constructor(plaintext, mode, key, iv) {
        this.trailerBytes = (0,envelope_mode/* trailerLength */.Yl)(mode, plaintext.lengthBytes);
        this.lengthBytes = plaintext.lengthBytes + this.trailerBytes;
        this.#plaintext = plaintext;
        this.#cipher = fileCipher(mode, key, iv);
        this.#aheadBytes = mode === 'AES_CBC' ? CHAINED_AHEAD_BYTES : 0;
    }
    /**
     * The ciphertext in parts, to be opened in order, since one may wait for others. What a mode adds (padding, authentication tag) goes
     * with the last part, which by it may be up to 16 bytes longer than the others.
     *
     * @param partSizeBytes a multiple of 16
     */
    parts(partSizeBytes) {
        const { lengthBytes } = this.#plaintext;
        const count = Math.max(1, Math.ceil(lengthBytes / partSizeBytes));
        return Array.from({ length: count }, (_, index) => {
            const isLast = index === count - 1;
            const start = index * partSizeBytes;
            return this.#part({ index, start, end: isLast ? lengthBytes : start + partSizeBytes, isLast });
        });
    }
    #part(range) {
        const links = (signal) => this.#links.of(this.#cipher.needs(range), signal);
        const leave = (link) => this.#links.leave(range.index, link);
        return {
            lengthBytes: range.end - range.start + (range.isLast ? this.trailerBytes : 0),
            range,
            links,
            leave,
            open: (signal) => this.open(range, () => links(signal), leave)
        };
    }
    /**
     * One part by itself, for who brings the links of others and takes its own.
     *
     * @param leave is told the link as soon as all of the part is made
     */
    open(range, links, leave) {
        return new PartBody((body) => runAhead(this.#encrypt(range, body, links, leave), this.#aheadBytes));
    }
    async *#encrypt(part, body, linksOfOthers, leave) {
        const links = await linksOfOthers();
        this.#plaintext.assertUnchanged();
        await this.#assertSameAsBefore(part, links);
        const cipher = this.#cipher.open(part, links);
        let plaintextBytes = 0;
        for await (const slice of this.#plaintext.read(part.start, part.end)) {
            const ciphertext = body.sum(cipher.update(slice));
            plaintextBytes += slice.length;
            this.#reached(part.index, { plaintextBytes, crc: body.crc32 });
            if (ciphertext.length > 0)
                yield ciphertext;
        }
        this.#plaintext.assertUnchanged();
        const { bytes, link } = cipher.final();
        leave(link);
        body.sum(bytes);
        if (bytes.length > 0)
            yield bytes;
    }
    #reached(index, now) {
        const before = this.#checkpoints.get(index);
        if (!before || now.plaintextBytes > before.plaintextBytes)
            this.#checkpoints.set(index, now);
    }
    /**
     * Other plaintext under the same counters would be a two-time pad: who sees both ciphertexts, sees the difference of the
     * plaintexts. So before any byte of a part is sent again, what was sent of it is made again and compared.
     */
    async #assertSameAsBefore(part, links) {
        const before = this.#checkpoints.get(part.index);
        if (!before)
            return;
        const cipher = this.#cipher.open(part, links);
        let crc = 0;
        for await (const slice of this.#plaintext.read(part.start, part.start + before.plaintextBytes)) {
            crc = (0,external_node_zlib_.crc32)(cipher.update(slice), crc);
        }
        if (crc !== before.crc)
            throw this.#plaintext.changedError();
    }
}
/** What `open` gives: its bytes come from a generator, which sums them up here. */
class PartBody {
    crc32 = 0;
    #generate;
    constructor(generate) {
        this.#generate = generate;
    }
    [Symbol.asyncIterator]() {
        return this.#generate(this);
    }
    sum(bytes) {
        this.crc32 = (0,external_node_zlib_.crc32)(bytes, this.crc32);
        return bytes;
    }
}

;// CONCATENATED MODULE: ./build/threads/encryption.js


async function openEncryption(source, { mode, key, iv }) {
    const file = await source_file/* OpenSourceFile */._J.open(source);
    return { encrypted: new EncryptedContent(file, mode, key, iv), close: () => file.close() };
}
/** The content of an object whose parts are sent in such a way. */
function contentSentBy(encrypted, send) {
    const { lengthBytes, trailerBytes } = encrypted;
    return {
        lengthBytes,
        trailerBytes,
        parts: (sizeBytes) => encrypted.parts(sizeBytes).map((part) => ({ ...part, send: send(part) }))
    };
}
/** Makes a part in this thread, and sends it from here. */
function sendFromHere(send) {
    return (part) => async (request, sending) => {
        // First, so that no connection is open, and stands still, while the part waits for others.
        await part.links(sending.signal);
        return send(request, part.open(sending.signal), part.lengthBytes, sending);
    };
}
/** Makes and sends the parts of long files in the pool's threads, and those of others from here. */
function encryptIn(pool, send) {
    return async (source, encryption) => {
        const here = await openEncryption(source, encryption);
        if (!pool.isWorthIt(source.lengthBytes)) {
            return { content: contentSentBy(here.encrypted, sendFromHere(send)), close: () => here.close() };
        }
        const file = pool.spread((thread, number) => thread.openFile(number, source, encryption));
        return {
            content: contentSentBy(here.encrypted, sendFrom(file)),
            async close() {
                await Promise.all([here.close(), file.close()]);
            }
        };
    };
}
function sendFrom(file) {
    return (part) => {
        const { range, lengthBytes } = part;
        // The same one for each try: it knows what it has sent of the part before.
        let thread;
        return async (request, { signal, onBytes }) => {
            const links = await part.links(signal);
            thread ??= file.thread();
            const onLink = (link) => part.leave(link);
            return thread.send(file.number, { range, lengthBytes, links, request }, { signal, onBytes, onLink });
        };
    };
}

;// CONCATENATED MODULE: ./build/workflow/cancel-journal.js


/** A file of lines: `+ID` is to be cancelled, `-ID` needs it no more. Written at once, since the process may be killed any moment. */
function fileCancelJournal(path) {
    const append = (lines) => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.appendFileSync)(path, lines.map((line) => `${line}\n`).join(''));
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/workflow/upload-journal.js



/**
 * Keeps track of multipart uploads in a file that outlives the process: appended to, line by line, before S3 is asked and as soon
 * as it has answered, so that the post step finds what a killed step left open.
 *
 * @param clock counts the seconds since the machine was started: for all of its processes alike, whatever time somebody sets
 */
function fileJournal(path, clock = external_node_os_.uptime) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    // Synchronous, so that it is in the file when the request goes out.
    const append = (entry) => (0,external_node_fs_.appendFileSync)(path, `${JSON.stringify(entry)}\n`);
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
function readJournal(path, clock = uptime) {
    const begun = new Map();
    const intended = new Map();
    for (const entry of entriesOf(readFileSync(path, 'utf8'))) {
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

;// CONCATENATED MODULE: ./build/storage/range-receiver.js

/** Handed on at once. A connection brings 16 or 64 KiB at a time, for which a write and three calls of OpenSSL would be too much ado. */
const PIECE_BYTES = 256 * 1024;
const NO_BYTES = new Uint8Array(0);
/**
 * Receives through this handler, in the thread that it belongs to.
 *
 * @param stallMilliseconds how long nothing may come of a body before its connection counts as dead
 */
function rangeReceiver(handler, stallMilliseconds) {
    return async (request, expected, take, { signal, onBytes }) => {
        const { response } = await handler.handle(request, { abortSignal: signal });
        const { statusCode, reason, headers } = response;
        const head = { statusCode, reason, headers, failure: undefined };
        // On Node, the handler's body is the response itself.
        const body = response.body instanceof external_node_stream_.Readable ? response.body : external_node_stream_.Readable.from([]);
        if (statusCode >= 300)
            return { ...head, body: Buffer.concat((await body.toArray())) };
        if (!isExpected(headers, expected)) {
            body.destroy();
            return { ...head, body: NO_BYTES };
        }
        const pieces = gathered(watched(body, stallMilliseconds), expected.lengthBytes);
        return { ...head, body: NO_BYTES, failure: await handOn(pieces, take, onBytes) };
    };
}
function isExpected(headers, { contentRange, lengthBytes }) {
    return headers['content-range'] === contentRange && headers['content-length'] === String(lengthBytes);
}
async function handOn(pieces, take, onBytes) {
    let isTakers = false;
    try {
        for await (const piece of pieces) {
            isTakers = true;
            await take(piece);
            isTakers = false;
            onBytes(piece.length);
        }
        return undefined;
    }
    catch (error) {
        return { error, isTakers };
    }
}
/** The SDK's own timeout does not watch a body, so this does: one that goes silent would be waited for without end. */
async function* watched(body, stallMilliseconds) {
    const stalled = Object.assign(new Error(`nothing came for ${stallMilliseconds} ms`), { code: 'TimeoutError' });
    const watchdog = setTimeout(() => body.destroy(stalled), stallMilliseconds);
    try {
        for await (const piece of body) {
            yield piece;
            watchdog.refresh();
        }
    }
    finally {
        clearTimeout(watchdog);
    }
}
/** Pieces of one size, but for the last. What had come before a failure is handed on before it is thrown. */
async function* gathered(body, lengthBytes) {
    const buffer = Buffer.allocUnsafeSlow(Math.min(PIECE_BYTES, lengthBytes));
    let filled = 0;
    try {
        for await (const came of body) {
            for (let rest = came; rest.length > 0;) {
                const now = rest.subarray(0, buffer.length - filled);
                buffer.set(now, filled);
                filled += now.length;
                rest = rest.subarray(now.length);
                if (filled < buffer.length)
                    continue;
                yield buffer;
                filled = 0;
            }
        }
    }
    catch (error) {
        if (filled > 0)
            yield buffer.subarray(0, filled);
        throw error;
    }
    if (filled > 0)
        yield buffer.subarray(0, filled);
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/actions/heap.js

/**
 * To be called before the SDK is loaded. Nearly all that this action makes is garbage at once: ciphertext when it is sent, the SDK's
 * objects when a request is answered. V8 would rather grow than collect it: its nursery to dozens of MiB, and its heap to twice and more
 * of what is alive. Held back, thousands of small files peak at half the memory, for a seventh more processor time; long files a tenth
 * lower, for none.
 */
function heap_keepHeapSmall() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--heap-growing-percent=120');
}

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/threads/cipher-thread.js


/** Ciphertext is freed as soon as it is sent; what else there is, is garbage at once: a small nursery keeps little of it around. */
const YOUNG_GENERATION_MIB = 4;
/** A thread that encrypts what it reads and sends, and decrypts what it receives and writes, seen from the main thread. */
class CipherThread {
    #worker;
    #pending = new Map();
    #closing = new Map();
    #lastId = 0;
    #ended;
    /** @param path of the script that runs a CipherServer */
    constructor(path) {
        this.#worker = new external_node_worker_threads_namespaceObject.Worker(path, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MIB } });
        this.#worker.on('message', (answer) => this.#receive(answer));
        this.#worker.on('error', (error) => this.#failAll(error));
        this.#worker.on('exit', (code) => this.#failAll(new Error(`the cipher thread ended with code ${code}`)));
    }
    /** How many parts it is at. */
    get parts() {
        return this.#pending.size;
    }
    openFile(file, source, { mode, key, iv }) {
        const handed = copyToHandOver(key);
        this.#post({ type: 'open-file', file, source, encryption: { mode, key: handed, iv } }, [handed.buffer]);
    }
    openObject(file, { mode, key, iv, plaintextLength }, sink) {
        const handed = copyToHandOver(key);
        const decryption = { mode, key: handed, iv, plaintextLength };
        this.#post({ type: 'open-object', file, decryption, sink }, [handed.buffer]);
    }
    /** Makes and sends a part of an open file. */
    send(file, part, sending) {
        return this.#ask((id) => ({ type: 'send', id, file, part }), sending, sending.onLink);
    }
    /** Receives and decrypts a part of an open object. */
    receive(file, part, transfer) {
        return this.#ask((id) => ({ type: 'receive', id, file, part }), transfer);
    }
    /**
     * Resolves when the thread has overwritten its copy of the key.
     *
     * @throws what its sink has to say of the plaintext as a whole
     */
    async close(file) {
        const closing = Promise.withResolvers();
        this.#closing.set(file, closing);
        this.#post({ type: 'close-file', file });
        await closing.promise;
    }
    /** Ends the thread. What it was doing fails. */
    async end() {
        await this.#worker.terminate();
    }
    async #ask(request, { signal, onBytes }, onLink) {
        const id = ++this.#lastId;
        const outcome = Promise.withResolvers();
        this.#pending.set(id, { onBytes, onLink, outcome });
        this.#post(request(id));
        const cancel = () => this.#post({ type: 'cancel', id });
        signal.addEventListener('abort', cancel, { once: true });
        if (signal.aborted)
            cancel();
        try {
            // A thread answers a request with an answer of its kind.
            return (await outcome.promise);
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
        finally {
            signal.removeEventListener('abort', cancel);
        }
    }
    #post(request, handedOver = []) {
        this.#worker.postMessage(request, handedOver);
        // A thread that has ended answers nothing: what was just asked of it fails like the rest.
        if (this.#ended)
            this.#failAll(this.#ended);
    }
    #receive(answer) {
        switch (answer.type) {
            case 'progress':
                return this.#pending.get(answer.id)?.onBytes(answer.bytes);
            case 'made':
                return this.#pending.get(answer.id)?.onLink?.(answer.link);
            case 'sent':
            case 'received':
                return take(this.#pending, answer.id)?.outcome.resolve(answer.answer);
            case 'failed':
                return take(this.#pending, answer.id)?.outcome.reject(errorOf(answer.error));
            case 'closed': {
                const closing = take(this.#closing, answer.file);
                return answer.error ? closing?.reject(errorOf(answer.error)) : closing?.resolve(undefined);
            }
        }
    }
    #failAll(error) {
        this.#ended ??= error;
        for (const id of [...this.#pending.keys()])
            take(this.#pending, id)?.outcome.reject(error);
        for (const file of [...this.#closing.keys()])
            take(this.#closing, file)?.resolve(undefined);
    }
}
/** A copy of the key, which changes hands and is overwritten by the thread; the original stays with who made it. */
function copyToHandOver(key) {
    return new Uint8Array(key);
}
function take(map, id) {
    const value = map.get(id);
    map.delete(id);
    return value;
}

;// CONCATENATED MODULE: ./build/threads/thread-pool.js

/** A thread takes a while to start; a file shorter than this is done by then. */
const WORTH_A_THREAD_BYTES = 32 * 2 ** 20;
/** By then, a disk or the network is the limit; and each thread takes its memory. */
const MOST_THREADS = 4;
/**
 * Has the parts of long files made and sent, or received and written, in threads, one for each processor: nothing of a part crosses from one to
 * another, so they get in each other's way as little as processes would. This thread signs the requests and reads the answers.
 */
class ThreadPool {
    #path;
    #most;
    #threads = [];
    #files = 0;
    /**
     * @param path of the script that runs a CipherServer
     * @param processors how many this machine has; with one there is nothing to gain
     */
    constructor(path, processors) {
        this.#path = path;
        this.#most = processors > 1 ? Math.min(processors, MOST_THREADS) : 0;
    }
    isWorthIt(lengthBytes) {
        return this.#most > 0 && lengthBytes >= WORTH_A_THREAD_BYTES;
    }
    /**
     * A file whose parts are worked on in several threads.
     *
     * @param open has it opened by a thread, under this number; called once for each thread that gets to work on it
     */
    spread(open) {
        return new SpreadFile(++this.#files, open, () => this.#freest());
    }
    async close() {
        await Promise.all(this.#threads.map((thread) => thread.end()));
    }
    #freest() {
        const idle = this.#threads.find(({ parts }) => parts === 0);
        if (idle)
            return idle;
        if (this.#threads.length < this.#most) {
            const thread = new CipherThread(this.#path);
            this.#threads.push(thread);
            return thread;
        }
        return this.#threads.reduce((least, thread) => (thread.parts < least.parts ? thread : least));
    }
}
/** A file, and the threads that have it open. */
class SpreadFile {
    /** By which its threads know it. */
    number;
    #open;
    #freest;
    #threads = new Set();
    constructor(number, open, freest) {
        this.number = number;
        this.#open = open;
        this.#freest = freest;
    }
    /** The thread that has least to do, with the file open. */
    thread() {
        const thread = this.#freest();
        if (!this.#threads.has(thread))
            this.#open(thread, this.number);
        this.#threads.add(thread);
        return thread;
    }
    /** Resolves when all threads have overwritten their copies of the key; rejects with the first error of one in closing it. */
    async close() {
        const closed = await Promise.allSettled([...this.#threads].map((thread) => thread.close(this.number)));
        for (const result of closed)
            if (result.status === 'rejected')
                throw result.reason;
    }
}

;// CONCATENATED MODULE: ./build/actions/threads.js



/** @param path of the bundle that a thread runs. Run from elsewhere than its own bundle, the action does without threads. */
function threads_openThreads(path) {
    return new ThreadPool(path, (0,external_node_fs_.existsSync)(path) ? (0,external_node_os_.availableParallelism)() : 1);
}

;// CONCATENATED MODULE: ./build/actions/decrypt-services.js







function sourceOptions(s3, region, env) {
    return {
        partition: (0,arn/* partitionOf */.iQ)(region),
        maxAttempts: (0,aws_clients/* maxAttempts */.F3)(env),
        receiveHere: rangeReceiver(s3.config.requestHandler, (0,aws_clients/* stallTimeoutMilliseconds */.ul)(env))
    };
}
/** Opens S3 in the Region, and KMS in each Region that an envelope names, through the SDK. */
async function connectForReading(region, options) {
    refuseStreamDebugging(options.env);
    keepHeapSmall();
    const shared = clientConfiguration(options);
    const [{ S3Client }, { S3ObjectSource }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3711, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(676)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9676))
    ]);
    const s3 = attend(new S3Client({ ...shared, ...S3_SETTINGS, region }), options.debug);
    const unwrappers = new Map();
    const reading = sourceOptions(s3, region, options.env);
    return {
        source: new S3ObjectSource(s3, reading),
        receiveHere: reading.receiveHere,
        keysIn(keyRegion) {
            const unwrapper = unwrappers.get(keyRegion) ?? openKeys(shared, keyRegion, options.debug);
            unwrappers.set(keyRegion, unwrapper);
            return unwrapper;
        }
    };
}
/** The same, with what decrypts. */
async function connectForDecrypt(region, options) {
    const { source, keysIn, receiveHere } = await connectForReading(region, options);
    const threads = openThreads(options.threadPath);
    return { source, keysIn, openDecryption: decryptIn(threads, receiveHere), threads };
}
async function openKeys(shared, region, debug) {
    const [{ KMSClient }, { kmsKeyUnwrapper }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(632)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2632, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(632), __nccwpck_require__.e(885)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8885))
    ]);
    return kmsKeyUnwrapper(attend(new KMSClient({ ...shared, region }), debug), region);
}

// EXTERNAL MODULE: ./build/actions/job-monitor.js
var job_monitor = __nccwpck_require__(5340);
;// CONCATENATED MODULE: ./build/actions/services.js













/** Opens AWS's services through the SDK, of which only what this run needs is loaded, and only now. */
async function connect(inputs, options) {
    if (inputs.kmsKeyRegion !== undefined)
        (0,aws_clients/* refuseStreamDebugging */.lT)(options.env);
    heap_keepHeapSmall();
    const [clients, { kmsKeyService }, { S3ObjectStore }, jobs, monitor, rolePolicies] = await Promise.all([
        openClients(inputs, options),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(632), __nccwpck_require__.e(592)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2592)),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(0)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9000)),
        inputs.job === 'submit' ? Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(156), __nccwpck_require__.e(495)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4495)) : undefined,
        inputs.job === 'submit' && inputs.wait ? (0,job_monitor/* openJobMonitor */.Y)(inputs.region, options) : undefined,
        inputs.grantDecrypt === 'inline-policy' ? openRolePolicies(inputs, options) : undefined
    ]);
    const threads = threads_openThreads(options.threadPath);
    const proof = inputs.verify ? await openProof(clients, threads, inputs, options) : undefined;
    const { region } = inputs;
    const partition = (0,arn/* partitionOf */.iQ)(region);
    const attempts = (0,aws_clients/* maxAttempts */.F3)(options.env);
    const { debug, signal } = options;
    return {
        keys: clients.kms && kmsKeyService(clients.kms, signal),
        objects: new S3ObjectStore(clients.s3, partition, attempts, (0,aws_clients/* bodyProof */.zl)(options.env)),
        // CreateJob is limited for the whole account, so a busy one needs more patience than other calls.
        jobs: clients.submission &&
            jobs?.mediaConvertJobService(clients.submission.mediaConvert, {
                partition,
                region,
                attempts: 2 * attempts,
                signal,
                onRetry: debug
            }),
        wait: monitor && { monitor, cancelJournal: fileCancelJournal(options.cancelJournalPath) },
        rolePolicies,
        proof,
        journal: fileJournal(options.journalPath),
        openContent: encryptIn(threads, partSender(clients.s3.config.requestHandler)),
        threads,
        preflight: async (target) => {
            const { preflightChecks, runChecks } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(156), __nccwpck_require__.e(711), __nccwpck_require__.e(632), __nccwpck_require__.e(764), __nccwpck_require__.e(424)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7424));
            const makesDataKeys = inputs.files.length > 0;
            const bucket = makesDataKeys ? inputs.destination?.bucket : undefined;
            const willGrant = inputs.grantDecrypt === 'inline-policy';
            const uses = { ...inputs, ...target, makesDataKeys, bucket, willGrant };
            return runChecks(preflightChecks(clients, uses), debug, signal);
        }
    };
}
/** Undefined for a run without a KMS key, which encrypts nothing that could be read back. */
async function openProof({ kms, s3 }, threads, { kmsKeyRegion, region }, { env, signal }) {
    if (!kms || kmsKeyRegion === undefined)
        return undefined;
    const [{ kmsKeyUnwrapper }, { S3ObjectSource }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(632), __nccwpck_require__.e(885)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8885)),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(676)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9676))
    ]);
    const reading = sourceOptions(s3, region, env);
    return {
        source: new S3ObjectSource(s3, reading),
        openDecryption: decryption_decryptIn(threads, reading.receiveHere),
        keys: kmsKeyUnwrapper(kms, kmsKeyRegion, signal)
    };
}
async function openClients(inputs, options) {
    const { region, kmsKeyRegion } = inputs;
    const { debug } = options;
    const shared = (0,aws_clients/* clientConfiguration */.kJ)(options);
    const [{ KMSClient }, { S3Client }, submission] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(632)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2632, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3711, 19)),
        inputs.job === 'submit' ? openSubmission({ ...shared, region }, debug) : undefined
    ]);
    return {
        kms: kmsKeyRegion === undefined ? undefined : attend_attend(new KMSClient({ ...shared, region: kmsKeyRegion }), debug),
        s3: attend_attend(new S3Client({ ...shared, ...aws_clients/* S3_SETTINGS */.Pd, region }), debug),
        submission
    };
}
async function openSubmission(configuration, debug) {
    const [{ MediaConvertClient }, { IAMClient }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(156)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5156, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(764)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6764, 19))
    ]);
    return {
        // Each request once: its repeating needs a token that holds, and is done where that is made.
        mediaConvert: attend_attend(new MediaConvertClient({ ...configuration, ...(0,aws_clients/* triedTimes */.hL)(1) }), debug),
        iam: attend_attend(new IAMClient(configuration), debug)
    };
}
async function openRolePolicies({ region }, options) {
    const [{ IAMClient }, { iamRolePolicies }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(764)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6764, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(764), __nccwpck_require__.e(855)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3855))
    ]);
    const iam = attend_attend(new IAMClient({ ...(0,aws_clients/* clientConfiguration */.kJ)(options), region }), options.debug);
    return iamRolePolicies(iam, options.signal);
}
function journalPathIn(directory) {
    return (0,external_node_path_.join)(directory, 'multipart-uploads.jsonl');
}


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
/* harmony export */   Id: () => (/* binding */ awsCallError),
/* harmony export */   x7: () => (/* binding */ codeOfSdkError)
/* harmony export */ });
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

/***/ 7745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pd: () => (/* binding */ S3_SETTINGS),
  zl: () => (/* binding */ bodyProof),
  kJ: () => (/* binding */ clientConfiguration),
  F3: () => (/* binding */ maxAttempts),
  lT: () => (/* binding */ refuseStreamDebugging),
  ul: () => (/* binding */ stallTimeoutMilliseconds),
  hL: () => (/* binding */ triedTimes)
});

// UNUSED EXPORTS: connections

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
    throw new errors/* InputError */.dz([{ title: 'NODE_DEBUG', message }]);
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

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   I9: () => (/* binding */ maximumPlaintextLength),
/* harmony export */   V6: () => (/* binding */ ciphertextLength),
/* harmony export */   Yl: () => (/* binding */ trailerLength),
/* harmony export */   Yo: () => (/* binding */ BLOCK_BYTES)
/* harmony export */ });
/* unused harmony export TAG_BYTES */
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

/***/ 5598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   UR: () => (/* binding */ envelopeMetadata),
/* harmony export */   wZ: () => (/* binding */ carriesEnvelope)
/* harmony export */ });
/** The envelope as the object's user metadata, without S3's prefix `x-amz-meta-`. */
function envelopeMetadata(envelope) {
    return {
        'cse-mode': envelope.mode,
        'cse-iv': base64(envelope.iv),
        'cse-encrypted-data-key': base64(envelope.encryptedDataKey),
        'cse-kms-key-region': envelope.kmsKeyRegion,
        'cse-plaintext-length': String(envelope.plaintextLength)
    };
}
/** Whether an object carries this very envelope: no other upload has its random initialization vector and data key. */
function carriesEnvelope(metadata, envelope) {
    return Object.entries(envelopeMetadata(envelope)).every(([name, value]) => metadata[name] === value);
}
function base64(bytes) {
    return Buffer.from(bytes).toString('base64');
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ checkEnvelope),
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   hP: () => (/* binding */ hasEnvelope)
/* harmony export */ });
/* unused harmony exports SHORTEST_ENCRYPTED_DATA_KEY_BYTES, LONGEST_ENCRYPTED_DATA_KEY_BYTES */
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3385);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9566);


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
    return _mode_js__WEBPACK_IMPORTED_MODULE_0__/* .MODES */ .FN.find((mode) => mode === value) ?? new Fault(`is ${shown(value)}, not one of ${_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .MODES */ .FN.join(', ')}`);
}
/** @param mode undefined where it is wrong itself: then the vector may have either length */
function readIv(value, mode) {
    const iv = fromBase64(value);
    if (!iv)
        return new Fault(`is ${shown(value)}, which is not base64`);
    if (iv.length === _mode_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_BYTES */ .Yo || (iv.length === 12 && mode !== 'AES_CBC'))
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
    return (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegion */ .Dp)(value) ? value : new Fault(`is ${shown(value)}, not the name of an AWS Region`);
}
function readLength(value, mode, iv) {
    const length = /^[1-9]\d*$/.test(value) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(length))
        return new Fault(`is ${shown(value)}, not a number of bytes`);
    const most = mode && iv ? (0,_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .maximumPlaintextLength */ .I9)(mode, iv.length) : Number.POSITIVE_INFINITY;
    if (length <= most)
        return length;
    return new Fault(`is ${length}, and ${String(mode)} with this initialization vector encrypts ${most} bytes at most`);
}
function wrongLength(mode, plaintextBytes, objectBytes, names) {
    const expected = (0,_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .ciphertextLength */ .V6)(mode, plaintextBytes);
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


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Hy: () => (/* binding */ ObjectContentError),
/* harmony export */   UV: () => (/* binding */ SourceFileError),
/* harmony export */   Yq: () => (/* binding */ CREDENTIALS_RENEWED),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   iQ: () => (/* binding */ AwsCallError),
/* harmony export */   lt: () => (/* binding */ DestinationError)
/* harmony export */ });
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
class ObjectContentError extends Error {
    name = 'ObjectContentError';
}
/** A recovered file cannot be written, or would get in the way of what is there. */
class DestinationError extends Error {
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

/***/ 9202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ unreadableError),
/* harmony export */   _J: () => (/* binding */ OpenSourceFile),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);



/** Read in one go: each read is a trip to another thread and back. */
const READ_BYTES = 1024 * 1024;
/** Given out at once: big enough for AES at full speed, small enough to stay in the processor's cache. */
const SLICE_BYTES = 256 * 1024;
function identityOf(stats) {
    return {
        size: stats.size,
        modifiedNs: stats.mtimeNs,
        changedNs: stats.ctimeNs,
        device: stats.dev,
        inode: stats.ino
    };
}
/** An open source file, read in ranges, any number at a time. */
class OpenSourceFile {
    #source;
    #handle;
    /** Buffers that no reader has at the moment: fresh memory costs more than reading into it. */
    #idle = [];
    constructor(source, handle) {
        this.#source = source;
        this.#handle = handle;
    }
    /** @throws SourceFileError when it cannot be opened, or is not the file that it was when the run began */
    static async open(source) {
        const file = new OpenSourceFile(source, await openForReading(source));
        try {
            file.assertUnchanged();
            return file;
        }
        catch (error) {
            await file.close();
            throw error;
        }
    }
    get lengthBytes() {
        return this.#source.lengthBytes;
    }
    /** The bytes from `start` to before `end`, in slices. Each is gone when the next one is asked for: they share a buffer. */
    async *read(start, end) {
        const buffer = this.#idle.pop() ?? Buffer.allocUnsafe(Math.min(READ_BYTES, this.lengthBytes));
        try {
            for (let position = start; position < end; position += buffer.length) {
                const filled = await this.#fill(buffer.subarray(0, Math.min(buffer.length, end - position)), position);
                for (let offset = 0; offset < filled.length; offset += SLICE_BYTES) {
                    yield filled.subarray(offset, offset + SLICE_BYTES);
                }
            }
        }
        finally {
            this.#idle.push(buffer);
        }
    }
    /**
     * Asks at once: the system knows this of an open file without going to its disk, so a trip to another thread and back would take
     * ten times as long.
     *
     * @throws SourceFileError when the file was written to, replaced, truncated or grown since the run began
     */
    assertUnchanged() {
        const now = identityOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(this.#handle.fd, { bigint: true }));
        const was = this.#source.identity;
        const changed = Object.keys(was).filter((property) => was[property] !== now[property]);
        if (changed.length > 0)
            throw changedError(this.#source, changed);
    }
    /** For who sees that bytes read twice differ although the file's identity does not. */
    changedError() {
        return changedError(this.#source, ['content']);
    }
    async close() {
        await this.#handle.close();
    }
    async #fill(buffer, position) {
        for (let filled = 0; filled < buffer.length;) {
            const { bytesRead } = await this.#read(buffer.subarray(filled), position + filled);
            if (bytesRead === 0)
                throw changedError(this.#source, ['size']);
            filled += bytesRead;
        }
        return buffer;
    }
    async #read(into, position) {
        try {
            return await this.#handle.read(into, 0, into.length, position);
        }
        catch (error) {
            throw unreadableError(this.#source.path, error);
        }
    }
}
async function openForReading(source) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(source.absolutePath, 'r');
    }
    catch (error) {
        throw unreadableError(source.path, error);
    }
}
function unreadableError(path, error) {
    const what = { EACCES: 'may not be read', EPERM: 'may not be read', ENOENT: 'is not there any more' }[(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFileError */ .UV(`${path} ${what ?? 'cannot be read'} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}). Check its permissions for the user that the runner works as.`, { cause: error });
}
function changedError({ path }, properties) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFileError */ .UV(`${path} changed while it was being read (${properties.join(', ')}). ` +
        'No object was left of it. Encrypt a file only after the program that writes it has finished.');
}


/***/ }),

/***/ 86:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ decryptPolicy),
/* harmony export */   J: () => (/* binding */ decryptPolicyName)
/* harmony export */ });
/**
 * The least that MediaConvert's role needs to unwrap the data keys: kms:Decrypt with these KMS keys, under exactly this encryption
 * context. There is no `kms:ViaService` in it: MediaConvert calls KMS itself, not through S3, as it does for server-side encryption.
 *
 * @param kmsKeyArns of keys, not of aliases: IAM takes no alias as a resource (KMS Developer Guide, "Specifying KMS keys in IAM policy statements")
 */
function decryptPolicy(kmsKeyArns) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Sid: 'UnwrapClientSideDataKeys',
                Effect: 'Allow',
                Action: 'kms:Decrypt',
                Resource: kmsKeyArns.length === 1 ? kmsKeyArns[0] : kmsKeyArns,
                Condition: {
                    StringEquals: { 'kms:EncryptionContext:service': 'mediaconvert.amazonaws.com' },
                    'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['service'] }
                }
            }
        ]
    };
}
/**
 * What the policy is called on the role. One name for each key, so that workflows with different keys and one role leave each other's
 * alone; with the Region, since replicas of a multi-Region key share their ID.
 *
 * @param kmsKeyArn of the key, not of an alias
 */
function decryptPolicyName(kmsKeyArn) {
    const [, , , region = '', , resource = ''] = kmsKeyArn.split(':');
    return `mediaconvert-client-side-encryption-${region}-${resource.replace('key/', '')}`;
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

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   tg: () => (/* binding */ splitIntoShares),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* unused harmony export MOST_SHARES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** GitHub Docs, "Running variations of jobs in a workflow": a matrix makes 256 jobs at most. */
const MOST_SHARES = 256;
/** Reads `2/8`; a text where it is none says what is wrong with it, as the end of a sentence that begins with the value. */
function parseShard(text) {
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, lengthBytes } of files)
        hash.update(`${path}\0${lengthBytes}\0`);
    return hash.digest('hex').slice(0, 12);
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

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ awsChunkedHeaders),
/* harmony export */   y: () => (/* binding */ awsChunked)
/* harmony export */ });
/**
 * The framing of a body whose checksum follows it: `Content-Encoding: aws-chunked` with an unsigned trailer (S3 User Guide,
 * "Signature calculations for trailing headers"). TLS protects the body on its way, the checksum proves what arrived.
 *
 * The SDK has this framing too, but of each piece that a stream happens to have, of unknown length altogether, and with a checksum
 * of its own: three writes and a second checksum where one of each will do.
 */
const CHECKSUM_HEADER = 'x-amz-checksum-crc32';
/** AWS's CLI sends chunks of this length; S3 takes any of 8 KiB and more. */
const CHUNK_BYTES = 2 ** 20;
const CRC32_BASE64_LENGTH = 8;
const TRAILER_LENGTH = `0\r\n${CHECKSUM_HEADER}:\r\n\r\n`.length + CRC32_BASE64_LENGTH;
/** The headers of a request with such a body, for a payload of so many bytes. */
function awsChunkedHeaders(payloadBytes) {
    return {
        'content-encoding': 'aws-chunked',
        'content-length': String(framedLength(payloadBytes)),
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        'x-amz-decoded-content-length': String(payloadBytes),
        'x-amz-trailer': CHECKSUM_HEADER
    };
}
/** Length in bytes of the framed body. */
function framedLength(payloadBytes) {
    const whole = Math.floor(payloadBytes / CHUNK_BYTES);
    const rest = payloadBytes % CHUNK_BYTES;
    const framing = (length) => length.toString(16).length + 2 * '\r\n'.length;
    return payloadBytes + whole * framing(CHUNK_BYTES) + (rest > 0 ? framing(rest) : 0) + TRAILER_LENGTH;
}
/**
 * Frames a payload.
 *
 * @param payload exactly `payloadBytes` of it
 * @param crc32 its checksum in base64; asked for when all of it has been read
 * @throws Error when the payload has another length
 */
async function* awsChunked(payload, payloadBytes, crc32) {
    let sent = 0;
    for await (const piece of payload) {
        let rest = piece;
        while (rest.length > 0) {
            const intoChunk = sent % CHUNK_BYTES;
            if (intoChunk === 0)
                yield ascii(chunkHeader(sent, payloadBytes));
            const now = rest.subarray(0, CHUNK_BYTES - intoChunk);
            // Before it is given out: whoever takes it may free it.
            sent += now.length;
            rest = rest.subarray(now.length);
            yield now;
        }
    }
    if (sent !== payloadBytes)
        throw new Error(`a body of ${payloadBytes} bytes has ${sent}`);
    yield ascii(`\r\n0\r\n${CHECKSUM_HEADER}:${crc32()}\r\n\r\n`);
}
function chunkHeader(sent, payloadBytes) {
    const length = Math.min(CHUNK_BYTES, payloadBytes - sent);
    return `${sent === 0 ? '' : '\r\n'}${length.toString(16)}\r\n`;
}
function ascii(text) {
    return Buffer.from(text, 'latin1');
}


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ combineCrc32),
/* harmony export */   q: () => (/* binding */ crc32ToBase64)
/* harmony export */ });
/** As S3 writes it: base64 of four big-endian bytes. */
function crc32ToBase64(crc) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc);
    return bytes.toString('base64');
}
/**
 * CRC-32 of a whole from the CRC-32 of its parts, in order.
 *
 * A CRC is linear over GF(2), so that of a part which has n bytes behind it is moved on by the operator "n zero bytes follow", a
 * 32×32 matrix of bits that is the n-th power of that for one byte (the method of zlib's crc32_combine).
 */
function combineCrc32(parts) {
    return parts.reduce((whole, part) => (appendZeros(whole, part.bytes) ^ part.crc) >>> 0, 0);
}
const REVERSED_POLYNOMIAL = 0xedb88320;
const ONE_ZERO_BIT = Array.from({ length: 32 }, (_, bit) => bit === 0 ? REVERSED_POLYNOMIAL : 2 ** (bit - 1));
const ONE_ZERO_BYTE = square(square(square(ONE_ZERO_BIT)));
function appendZeros(crc, bytes) {
    let result = crc;
    let operator = ONE_ZERO_BYTE;
    for (let rest = bytes; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            result = apply(operator, result);
        operator = square(operator);
    }
    return result;
}
function apply(matrix, vector) {
    return matrix.reduce((sum, row, bit) => ((vector >>> bit) & 1 ? sum ^ row : sum), 0) >>> 0;
}
function square(matrix) {
    return matrix.map((row) => apply(matrix, row));
}


/***/ }),

/***/ 7181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeVersion)
/* harmony export */ });
/* harmony import */ var _s3_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9251);

/** `s3://bucket/key`, and which version of it. */
function describeVersion({ address, versionId }) {
    return `${(0,_s3_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatS3Address */ .Gy)(address)}${versionId === undefined ? '' : ` (version ${versionId})`}`;
}


/***/ }),

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ formatS3Address),
/* harmony export */   ud: () => (/* binding */ isObjectAddress),
/* harmony export */   yL: () => (/* binding */ parseS3Address),
/* harmony export */   zd: () => (/* binding */ MAXIMUM_KEY_BYTES)
/* harmony export */ });
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

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reportStatus),
/* harmony export */   r: () => (/* binding */ NO_STATUS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5402);


const NO_STATUS = {
    begun: () => undefined,
    ended: () => undefined,
    settled: () => Promise.resolve()
};
const TRIES = 3;
const TRY_MILLISECONDS = 10_000;
/** The clean-up of a cancelled step has six and a half seconds for everything. */
const TRY_MILLISECONDS_CANCELLED = 2_000;
/** GitHub REST API, "Create a commit status": a description is short; longer ones are refused. */
const LONGEST_DESCRIPTION = 140;
/** Sets the status of the commit, one state after the other, beside the work. A cancelled run says so at once. */
function reportStatus(options) {
    const { shard, targetUrl, reporter, signal } = options;
    // Runners of a matrix report each for themselves: with one name, the last would speak for all.
    const context = shard ? `mediaconvert (${shard.number}/${shard.of})` : 'mediaconvert';
    let queue;
    const tell = (state, description) => {
        const status = { state, context, targetUrl, description: shorten(description) };
        const before = queue ?? options.open();
        queue = before.then(async (set) => {
            if (set)
                await setPatiently(set, status, options);
            return set;
        });
        queue = queue.catch((error) => {
            reporter.warning({ title: 'Commit status', message: explain(error) });
            return undefined; // one warning is enough, and the next try would end as this one
        });
    };
    signal.addEventListener('abort', () => tell('error', 'Cancelled.'), { once: true });
    return {
        begun: (description) => tell('pending', description),
        ended: tell,
        settled: async () => {
            await queue;
        }
    };
}
async function setPatiently(set, status, options) {
    const { reporter, signal, wait } = options;
    const isCancelled = signal.aborted;
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .LH)(() => set(status, AbortSignal.timeout(isCancelled ? TRY_MILLISECONDS_CANCELLED : TRY_MILLISECONDS)), {
        attempts: isCancelled ? 1 : TRIES,
        onRetry: (message) => reporter.debug(`commit status: ${message}`),
        isPassing: isPassingAnswer,
        ...(wait && { wait })
    });
}
function isPassingAnswer(error) {
    const status = statusOf(error);
    return status === undefined || (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingStatus */ .Wj)(status);
}
/** GitHub's client says 500 also of a server that it could not reach. */
function statusOf(error) {
    if (typeof error !== 'object' || error === null || !('status' in error))
        return undefined;
    return typeof error.status === 'number' ? error.status : undefined;
}
function explain(error) {
    const status = statusOf(error);
    const said = `The commit status could not be set: ${status === undefined ? '' : `GitHub says ${status}: `}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`;
    return [said.replace(/\.\.$/, '.'), adviceFor(status)].filter(Boolean).join(' ');
}
function adviceFor(status) {
    if (status === 401)
        return 'Check github-token: GitHub does not know it, or it has expired.';
    if (status === 403 || status === 404) {
        return 'Give the job `statuses: write` in `permissions`. In the run of a pull request from a fork, the token may only read.';
    }
    return '';
}
function shorten(text) {
    return text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION - 1)}…` : text;
}


/***/ }),

/***/ 5350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ DRAFTS_STATE),
/* harmony export */   y$: () => (/* binding */ draftsIn)
/* harmony export */ });
/* unused harmony export removeDrafts */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2059);




/** Under which the post step is told where a killed step may have left drafts of files, and how their names end. */
const DRAFTS_STATE = 'drafts';
/** @param folders in which this process may be writing when it is killed */
function draftsIn(folders) {
    const distinct = [...new Set(folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)))];
    return JSON.stringify({ folders: distinct, ending: _replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .DRAFT_ENDING */ .W });
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
        const names = await readdir(folder).catch(() => []);
        for (const name of names.filter((one) => one.endsWith(ending)))
            await remove(join(folder, name), reporter);
    }
}
async function remove(path, reporter) {
    try {
        await rm(path);
        reporter.info(`Removed ${path}, which the step had not finished`);
    }
    catch (error) {
        const message = `${path} was not finished, and cannot be removed: ${messageOf(error)}. It says nothing that is secret; delete it.`;
        reporter.warning({ title: 'Clean-up', message });
    }
}


/***/ }),

/***/ 4562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   MR: () => (/* binding */ whyItEnded),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   Zv: () => (/* binding */ listNames)
/* harmony export */ });
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
    return more > 0 ? `${shown} and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, `other ${noun}`)}, named above` : shown;
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

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony exports readWaiting, readRegion, wrongWithKey */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3385);
/* harmony import */ var _envelope_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9566);
/* harmony import */ var _plan_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9210);
/* harmony import */ var _storage_s3_address_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9251);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3302);
/* harmony import */ var _named_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3183);







/**
 * All inputs, and all that is wrong with them. Where there are problems, the inputs hold stand-ins, good enough only to look for
 * further problems.
 *
 * @param valueOf an input's value as the workflow gave it, '' where it gave none
 */
function readInputs(valueOf, defaults) {
    const read = new _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .InputReader */ .i(valueOf);
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
    if (!(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .isRegion */ .Dp)(region))
        read.refuse('aws-region', `${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(region)} is not the name of an AWS Region, such as eu-west-1.`);
    return region;
}
function readSources(read) {
    const files = read.lines('files');
    const encryptedObjects = read.lines('encrypted-objects');
    if (files.every((line) => line.startsWith('!')) && (files.length > 0 || encryptedObjects.length === 0)) {
        read.refuse('files', 'is missing. Give paths or glob patterns, one a line, such as masters/**/*.mov, or objects that were encrypted earlier in encrypted-objects.');
    }
    for (const line of encryptedObjects.filter(_named_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddressLine */ .J)) {
        if (!(0,_storage_s3_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isObjectAddress */ .ud)(line)) {
            read.refuse('encrypted-objects', `${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(line)} is not the address of an object. It looks like s3://bucket/key.`);
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
        read.refuse('kms-key-arn', `${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(kmsKeyArn)} ${wrong}`);
    return { kmsKeyArn, kmsKeyRegion: (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(kmsKeyArn)?.region };
}
/** Objects that were encrypted earlier need neither a key nor a place. */
function requiredWithFiles(read, name, hint) {
    const hasObjectsOnly = read.lines('files').length === 0 && read.lines('encrypted-objects').length > 0;
    return hasObjectsOnly ? read.text(name) : read.required(name, hint);
}
/** What forbids the use of this KMS key, or undefined. Patterns: KMS API Reference, GenerateDataKey, `KeyId`. */
function wrongWithKey(kmsKeyArn, region) {
    const arn = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(kmsKeyArn);
    if (arn?.service !== 'kms' || !(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .isRegion */ .Dp)(arn.region) || !/^\d{12}$/.test(arn.accountId)) {
        return 'is not the ARN of a KMS key. It looks like arn:aws:kms:REGION:ACCOUNT:key/KEY-ID or arn:aws:kms:REGION:ACCOUNT:alias/NAME.';
    }
    if (arn.resource.startsWith('alias/aws/')) {
        return 'is the alias of an AWS managed key. MediaConvert needs a customer managed key, whose use can be granted to its role.';
    }
    if (!/^(key\/(mrk-)?[A-Za-z0-9-]+|alias\/[A-Za-z0-9/_-]+)$/.test(arn.resource)) {
        return `names ${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(arn.resource)}, which is neither key/KEY-ID nor alias/NAME.`;
    }
    if (arn.partition !== (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .partitionOf */ .iQ)(arn.region)) {
        return `has the partition ${arn.partition}, but ${arn.region} is in ${(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .partitionOf */ .iQ)(arn.region)}.`;
    }
    if (region && arn.partition !== (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .partitionOf */ .iQ)(region)) {
        return `is in the partition ${arn.partition}, but aws-region ${region} is in ${(0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .partitionOf */ .iQ)(region)}. MediaConvert cannot use a key of another partition.`;
    }
    return undefined;
}
function readShard(read) {
    const text = read.text('shard');
    const shard = text === undefined ? undefined : (0,_plan_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShard */ .uK)(text);
    if (typeof shard !== 'string')
        return shard;
    read.refuse('shard', `${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text ?? '')} ${shard}`);
    return undefined;
}
function readCipher(read) {
    const withoutPrefix = (value) => value.toUpperCase().replace(/^AES_/, '');
    const mode = read.choice('mode', _envelope_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN, withoutPrefix);
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
        baseDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, read.text('base-directory') ?? ''),
        ifExists: read.choice('if-exists', ['fail', 'overwrite', 'skip']),
        ...readServerSideEncryption(read)
    };
}
function readDestination(read) {
    const text = requiredWithFiles(read, 'destination', 'Give the address for the ciphertext, such as s3://bucket/prefix/.');
    if (text === undefined)
        return undefined;
    const address = (0,_storage_s3_address_js__WEBPACK_IMPORTED_MODULE_6__/* .parseS3Address */ .yL)(text);
    if (!address)
        read.refuse('destination', `${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} is no S3 address. It looks like s3://bucket/prefix/.`);
    const { bucket, key } = address ?? { bucket: '', key: '' };
    // S3 User Guide, "Naming Amazon S3 objects": to S3 these are names, to consoles and tools they are ways.
    if (key.split('/').some((part) => part === '.' || part === '..')) {
        read.refuse('destination', `${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)} has . or .. in it. To S3 they mean nothing: write the prefix without them.`);
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
    if (keyArn && (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(keyArn)?.service !== 'kms') {
        read.refuse('server-side-encryption-kms-key-arn', `${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(keyArn)} is not the ARN of a KMS key.`);
    }
    return { serverSideEncryption: algorithm === '' ? undefined : algorithm, serverSideEncryptionKmsKeyArn: keyArn };
}
function readJob(read) {
    const roleArn = read.text('role-arn');
    const arn = roleArn && (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .Lw)(roleArn);
    if (roleArn && !(arn && arn.service === 'iam' && /^role\/.+/.test(arn.resource))) {
        read.refuse('role-arn', `${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(roleArn)} is not the ARN of an IAM role. It looks like arn:aws:iam::ACCOUNT:role/NAME.`);
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


/***/ }),

/***/ 3183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findNamedObjects),
  J: () => (/* binding */ isAddressLine)
});

// EXTERNAL MODULE: ./build/envelope/object-metadata.js
var object_metadata = __nccwpck_require__(5598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/workflow/input-reader.js
var input_reader = __nccwpck_require__(3302);
// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __nccwpck_require__(3385);
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

// EXTERNAL MODULE: ./build/envelope/stored-envelope.js
var stored_envelope = __nccwpck_require__(9607);
// EXTERNAL MODULE: ./build/storage/s3-address.js
var s3_address = __nccwpck_require__(9251);
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
const S3_URI = textThat('the address of an object, s3://bucket/key', s3_address/* isObjectAddress */.ud);
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
    const stored = (0,stored_envelope/* checkEnvelope */.$6)(text, NAMES, objectBytes);
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

// EXTERNAL MODULE: ./build/workflow/read-text-file.js
var read_text_file = __nccwpck_require__(31);
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
        return await (0,read_text_file/* readTextFile */.G)(path, MAXIMUM_BYTES);
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

;// CONCATENATED MODULE: ./build/workflow/named-objects.js




const TITLE = 'Input encrypted-objects';
/** Whether a line of `encrypted-objects` is an object's address; otherwise it is a manifest's path. */
function isAddressLine(line) {
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
    for (const path of lines.filter((line) => !isAddressLine(line))) {
        try {
            manifests.set(path, await readManifest(path));
        }
        catch (error) {
            if (!(error instanceof errors/* InputError */.dz))
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
        return isAddressLine(line) ? [line] : [];
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
            if (known && !(0,object_metadata/* carriesEnvelope */.wZ)((0,object_metadata/* envelopeMetadata */.UR)(known.envelope), object.envelope)) {
                problems.push(named_objects_problem(disagreement(object.s3Uri, known.manifestPath, path)));
            }
            // The run that uploaded it knows more of it than one that skipped it.
            if (known?.status !== 'uploaded')
                byAddress.set(object.s3Uri, { ...object, manifestPath: path });
        }
    }
    return { byAddress, problems };
}
function disagreement(s3Uri, first, second) {
    return (`the manifests ${(0,input_reader/* quote */.h)(first)} and ${(0,input_reader/* quote */.h)(second)} have different envelopes for ${s3Uri}: it was encrypted anew between ` +
        'the two runs. Leave the older manifest out, or that file out of it.');
}
function nothingNamed(lines) {
    const names = lines.map(input_reader/* quote */.h).join(', ');
    return named_objects_problem(`there are no encrypted objects in ${names}. Give the manifest of a run that has encrypted files.`);
}
function repeatedLines(lines) {
    const repeated = new Set(lines.filter((line, index) => lines.indexOf(line) < index));
    return [...repeated].map((line) => named_objects_problem(`${(0,input_reader/* quote */.h)(line)} is there twice; it takes part once.`));
}
function failedFiles({ path, remainder }) {
    const failed = remainder.filter(({ status }) => status === 'failed').map((file) => file.path);
    if (failed.length === 0)
        return [];
    const shown = failed.slice(0, 10).join(', ');
    const more = failed.length > 10 ? ` and ${failed.length - 10} more` : '';
    return [named_objects_problem(`left out what failed in the run of the manifest ${(0,input_reader/* quote */.h)(path)}: ${shown}${more}.`)];
}
function named_objects_problem(message) {
    return { title: TITLE, message: `${TITLE}: ${message}` };
}


/***/ }),

/***/ 3934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Where a run writes what is for later steps. Absolute, since those may work elsewhere. */
function placesOf({ manifest, renderedJobsDirectory }, temporaryDirectory) {
    return {
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(manifest ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryDirectory, 'manifest.json')),
        renderedJobs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(renderedJobsDirectory ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryDirectory, 'rendered-jobs'))
    };
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readProvenance),
/* harmony export */   p_: () => (/* binding */ manifestSource),
/* harmony export */   zc: () => (/* binding */ provenanceMetadata)
/* harmony export */ });
/** Reads them from the environment (GitHub Docs, "Default environment variables"). */
function readProvenance(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return {
        repository,
        commit: env['GITHUB_SHA'],
        ref: env['GITHUB_REF'],
        runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
        workflow: env['GITHUB_WORKFLOW'],
        actor: env['GITHUB_ACTOR']
    };
}
/** What AWS takes in tags, and MediaConvert in `UserMetadata` (User Guide, "AWS Elemental MediaConvert job tag restrictions"). */
const REFUSED_CHARACTERS = /[^\p{L}\p{N}\p{Z}_.:/=+\-@]/gu;
const LONGEST_VALUE = 256;
/**
 * As entries of a job's `UserMetadata`, what leads furthest first: there may not be room for all. A workflow may be called `CI (main)`;
 * that must not keep its jobs from being taken.
 */
function provenanceMetadata({ runUrl, commit, ref, repository, workflow, actor }) {
    const entries = Object.entries(onlySet({ 'run-url': runUrl, commit, ref, repository, workflow, actor }));
    return Object.fromEntries(entries.map(([name, value]) => [name, asMetadata(value)]));
}
function asMetadata(value) {
    return Array.from(value.replace(REFUSED_CHARACTERS, '_')).slice(0, LONGEST_VALUE).join('');
}
/** As the manifest's `source`. */
function manifestSource({ repository, commit, runUrl }) {
    return onlySet({ repository, commit, run: runUrl });
}
function onlySet(entries) {
    return Object.fromEntries(Object.entries(entries).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}


/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);


/**
 * The text of a file that a user names.
 *
 * @throws Error that says what forbids it: devices and pipes have no end, and what is not UTF-8 would silently be something else
 */
async function readTextFile(path, maximumBytes) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    if (!stats.isFile())
        throw new Error(stats.isDirectory() ? 'it is a directory' : 'it is not a regular file');
    if (stats.size > maximumBytes)
        throw new Error(`it has ${stats.size} bytes, and ${maximumBytes} is the limit`);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new Error('it is not UTF-8');
    return bytes.toString();
}


/***/ }),

/***/ 2059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ DRAFT_ENDING),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);


/**
 * How the names of drafts end: by chance, and the same for all of a process, so that its own can be told from all other files,
 * wherever the user has them written.
 */
const DRAFT_ENDING = `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`;
/**
 * Puts the text in the file's place in one step: whoever reads the file, whenever the process or the machine dies, finds the old
 * text whole or the new one. For that the new one is written beside it and on disk before it takes the name.
 */
async function replaceFile(path, text) {
    const draft = `${path}${DRAFT_ENDING}`;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'w');
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
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

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:util/types"
const types_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __nccwpck_require__(3385);
;// CONCATENATED MODULE: ./build/envelope/data-key.js



/** A data key: as plaintext to encrypt with, and under the KMS key to hand on. */
class DataKey {
    plaintext;
    encrypted;
    /** ARN of the KMS key itself, also where an alias was asked for. */
    kmsKeyArn;
    constructor(plaintext, encrypted, kmsKeyArn) {
        this.plaintext = plaintext;
        this.encrypted = encrypted;
        this.kmsKeyArn = kmsKeyArn;
    }
    /** Overwrites the plaintext. To be called after the last byte is encrypted, on every path. */
    destroy() {
        this.plaintext.fill(0);
    }
}
/**
 * A new data key under the KMS key.
 *
 * @param hide is called with the plaintext before anything else is done with it, to keep it out of logs
 * @throws KmsAnswerError when what KMS answered must not be used
 */
async function newDataKey(keyService, request, hide) {
    const { kmsKeyArn, bits, source } = request;
    let plaintext = Buffer.alloc(0);
    try {
        if (source === 'local') {
            plaintext = (0,external_node_crypto_.randomBytes)(bits / 8);
            hide(plaintext);
            return checkedDataKey(kmsKeyArn, bits, plaintext, await keyService.encryptDataKey(kmsKeyArn, plaintext));
        }
        const answer = await keyService.generateDataKey(kmsKeyArn, bits);
        plaintext = takePlaintext(answer);
        hide(plaintext);
        return checkedDataKey(kmsKeyArn, bits, plaintext, answer);
    }
    catch (error) {
        plaintext.fill(0);
        throw error;
    }
}
/** The answer's plaintext data key, whose own copy is overwritten; empty where there is none. */
function takePlaintext({ plaintext }) {
    // The SDK takes what it finds in the JSON, if it is no text.
    if (!(0,types_namespaceObject.isUint8Array)(plaintext))
        return Buffer.alloc(0);
    const taken = Buffer.from(plaintext);
    plaintext.fill(0);
    return taken;
}
/** KMS answered something that would lose the file or leak the key. */
class KmsAnswerError extends Error {
    name = 'KmsAnswerError';
    constructor(kmsKeyArn, what) {
        super(`KMS answered for ${kmsKeyArn} with ${what}. It was not used. ` +
            'Check AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_KMS: this is not what AWS KMS answers.');
    }
}
function checkedDataKey(asked, bits, plaintext, answer) {
    const { encrypted, keyArn } = answer;
    if (plaintext.length === 0)
        throw new KmsAnswerError(asked, 'no plaintext data key');
    if (plaintext.length !== bits / 8) {
        throw new KmsAnswerError(asked, `a data key of ${plaintext.length} bytes where ${bits / 8} were asked for`);
    }
    if (!(0,types_namespaceObject.isUint8Array)(encrypted) || encrypted.length === 0)
        throw new KmsAnswerError(asked, 'no encrypted data key');
    if (Buffer.from(encrypted).includes(plaintext)) {
        throw new KmsAnswerError(asked, 'an encrypted data key that contains the plaintext data key');
    }
    if (typeof keyArn !== 'string' || !isKeyAskedFor(asked, keyArn)) {
        throw new KmsAnswerError(asked, `the key ${keyArn ?? '(none)'}, which is not the one that was asked for`);
    }
    return new DataKey(plaintext, encrypted, keyArn);
}
/** KMS answers with the key's ARN; behind an alias that can be any key of the same Region and account. */
function isKeyAskedFor(asked, answered) {
    if (asked === answered)
        return true;
    const [alias, key] = [(0,aws_arn/* parseArn */.Lw)(asked), (0,aws_arn/* parseArn */.Lw)(answered)];
    return (alias?.resource.startsWith('alias/') === true &&
        key !== undefined &&
        /^key\/(mrk-)?[A-Za-z0-9-]+$/.test(key.resource) &&
        ['partition', 'service', 'region', 'accountId'].every((part) => alias[part] === key[part]));
}

;// CONCATENATED MODULE: ./build/envelope/recover-data-key.js

const AES_KEY_BYTES = [16, 24, 32];
/**
 * The data key in plaintext. Who gets it must overwrite it.
 *
 * @param hide is called with it before anything else is done, to keep it out of logs
 * @throws KmsAnswerError when what KMS answered must not be used
 */
async function recoverDataKey(keys, { encrypted, kmsKeyArn, bits }, hide) {
    const answer = await keys.decryptDataKey(encrypted, kmsKeyArn);
    const plaintext = takePlaintext(answer);
    try {
        hide(plaintext);
        const wrong = wrongWith(plaintext.length, bits) ?? wrongKey(kmsKeyArn, answer.keyArn);
        if (wrong !== undefined)
            throw new KmsAnswerError(kmsKeyArn ?? 'an encrypted data key', wrong);
        return { plaintext, kmsKeyArn: answer.keyArn ?? '' };
    }
    catch (error) {
        plaintext.fill(0);
        throw error;
    }
}
function wrongWith(lengthBytes, bits) {
    if (lengthBytes === 0)
        return 'no plaintext data key';
    if (!AES_KEY_BYTES.includes(lengthBytes))
        return `a data key of ${lengthBytes} bytes, which AES does not have`;
    if (bits === undefined || lengthBytes === bits / 8)
        return undefined;
    return `a data key of ${lengthBytes * 8} bits where the file was encrypted with one of ${bits}`;
}
function wrongKey(asked, answered) {
    if (answered && (asked === undefined || isKeyAskedFor(asked, answered)))
        return undefined;
    return `the key ${answered ?? '(none)'}, which is not the one that was asked for`;
}

;// CONCATENATED MODULE: ./build/envelope/prove-data-key.js



/**
 * Has KMS decrypt the encrypted data key, as MediaConvert will have it, and compares. On failure the data key is overwritten.
 *
 * @param hide as of `recoverDataKey`
 * @returns the same data key
 * @throws AwsCallError when the caller may not decrypt; KmsAnswerError when it is another key that comes back
 */
async function provenDataKey(key, keys, hide) {
    const { encrypted, kmsKeyArn } = key;
    try {
        const recovered = await recoverDataKey(keys, { encrypted, kmsKeyArn, bits: key.plaintext.length * 8 }, hide);
        const isSame = (0,external_node_crypto_.timingSafeEqual)(recovered.plaintext, key.plaintext);
        recovered.plaintext.fill(0);
        if (!isSame)
            throw new KmsAnswerError(kmsKeyArn, 'another data key than the one that it had encrypted');
        return key;
    }
    catch (error) {
        key.destroy();
        throw error;
    }
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/envelope/data-key-supply.js
/** `file`: a new data key for each. `run`: one for all, made when it is first asked for. */
function dataKeySupply(scope, newKey) {
    return scope === 'file' ? keyPerFile(newKey) : keyPerRun(newKey);
}
function keyPerFile(newKey) {
    const taken = new Set();
    return {
        async take() {
            const key = await newKey();
            taken.add(key);
            return key;
        },
        giveBack(key) {
            key.destroy();
            taken.delete(key);
        },
        close() {
            for (const key of taken)
                key.destroy();
        }
    };
}
function keyPerRun(newKey) {
    let pending;
    let made;
    const make = async () => {
        try {
            return (made = await newKey());
        }
        catch (error) {
            pending = undefined; // the next file asks again
            throw error;
        }
    };
    return {
        take: () => (pending ??= make()),
        giveBack: () => undefined,
        close: () => made?.destroy()
    };
}

;// CONCATENATED MODULE: ./build/workflow/data-key-mask.js
/** What registers a plaintext data key as a mask, in the forms in which keys are written; to be called before its first use. */
function maskingKeys(reporter) {
    return (plaintext) => {
        if (plaintext.length === 0)
            return;
        reporter.hide(plaintext.toString('base64'));
        reporter.hide(plaintext.toString('hex'));
    };
}

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

// EXTERNAL MODULE: ./build/storage/s3-address.js
var s3_address = __nccwpck_require__(9251);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/storage/line.js

/** So many parts of long files at a time keep this machine's processors busy; each one more takes its memory. */
const PARTS_AT_ONCE = Math.max(4, 2 * (0,external_node_os_.availableParallelism)());
/** What a part counts for where it is made, or taken, while it is on the line, so that its memory does not depend on its length. */
const PART_BYTES_ON_LINE = 8 * 2 ** 20;
/**
 * Of a run. Long files are limited by processors: a few parts at a time. Small files are limited by the latency of KMS and S3: of those,
 * many at a time.
 */
const RUN_LIMITS = { bytes: PARTS_AT_ONCE * PART_BYTES_ON_LINE, requests: 64 };
/**
 * Lets works go when there is room for their bytes: many small ones at a time, so that latency does not count, or a few big ones.
 * First come, first served, so that a part never waits for one that comes after it.
 */
class Line {
    #limits;
    #waiting = [];
    #bytes = 0;
    #requests = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    /** Runs the work when it is its turn. One with more bytes than the whole limit goes alone. */
    async run(bytes, work) {
        const counted = Math.min(bytes, this.#limits.bytes);
        await new Promise((start) => {
            this.#waiting.push({ bytes: counted, start });
            this.#startWaiting();
        });
        try {
            return await work();
        }
        finally {
            this.#bytes -= counted;
            this.#requests -= 1;
            this.#startWaiting();
        }
    }
    #startWaiting() {
        for (let next = this.#waiting[0]; next && this.#hasRoomFor(next); next = this.#waiting[0]) {
            this.#waiting.shift();
            this.#bytes += next.bytes;
            this.#requests += 1;
            next.start();
        }
    }
    #hasRoomFor({ bytes }) {
        return this.#requests < this.#limits.requests && this.#bytes + bytes <= this.#limits.bytes;
    }
}

;// CONCATENATED MODULE: ./build/storage/own-object.js


/** There was an object under the key already, and it was to be left alone. */
class ObjectExistsError extends Error {
    name = 'ObjectExistsError';
}
/** The step was cancelled while S3 was being told to store the object, so that it did not hear whether S3 has. */
class UnansweredError extends Error {
    name = 'UnansweredError';
    sent;
    constructor({ address }, sent, reason, cause) {
        super(`${(0,errors/* messageOf */.bD)(reason)} while S3 was storing ${(0,s3_address/* formatS3Address */.Gy)(address)}: the object may be there all the same.`, {
            cause
        });
        this.sent = sent;
    }
}
/** How long to look for an object that a request may have made, of which no answer came. */
const LOOK_MILLISECONDS = 30_000;
/** The same when the workflow is cancelled: what comes after must fit into the seconds that the runner gives, too. */
const LAST_LOOK_MILLISECONDS = 2_500;
/**
 * An object that is there already may be this very one: a try whose answer was lost. It is, when it carries this upload's metadata,
 * which holds a random initialization vector. So it may be where no try was answered at all.
 *
 * @throws ObjectExistsError when the object must be new, and is another
 * @throws UnansweredError when the signal cut the writing off
 */
async function orOwnObject(store, request, sent, signal, write) {
    signal.throwIfAborted();
    try {
        return await write();
    }
    catch (error) {
        if (signal.aborted && isAbort(error))
            throw new UnansweredError(request, sent, signal.reason, error);
        if (!(error instanceof errors/* AwsCallError */.iQ) || !mayBeThere(error))
            throw error;
        const milliseconds = signal.aborted ? LAST_LOOK_MILLISECONDS : LOOK_MILLISECONDS;
        const there = await store.head(request.address, AbortSignal.timeout(milliseconds)).catch(() => undefined);
        if (there && isOwn(there, request, sent))
            return there;
        if (error.httpStatus !== 412)
            throw error;
        throw new ObjectExistsError(`${(0,s3_address/* formatS3Address */.Gy)(request.address)} was written by somebody else in the meantime. It was left as it is.`, { cause: error });
    }
}
/**
 * Looks once whether S3 has stored the object although its answer was not waited for.
 *
 * @param isOver S3 cannot be storing it any more: what is not there now will not be
 * @throws the error, or what caused it where it is known that there is no object
 */
async function afterCancellation(store, request, error, isOver) {
    let there;
    try {
        there = await store.head(request.address, AbortSignal.timeout(LAST_LOOK_MILLISECONDS));
    }
    catch {
        throw error;
    }
    if (there && isOwn(there, request, error.sent))
        return there;
    throw isOver ? error.cause : error;
}
function isOwn(there, { metadata }, { crc32, lengthBytes }) {
    return (there.lengthBytes === lengthBytes &&
        (there.crc32 ?? crc32) === crc32 &&
        Object.entries(metadata).every(([name, value]) => there.metadata[name] === value));
}
function isAbort(error) {
    return error instanceof Error && error.name === 'AbortError';
}
/** S3 has not refused; or it has, since it had done it already. */
function mayBeThere(error) {
    const { httpStatus = 0 } = error;
    return isSignOfEarlierTry(error) || httpStatus < 400 || httpStatus >= 500;
}
/**
 * 412: the key is taken. NoSuchUpload: the multipart upload is not open any more, perhaps since it is complete. IncompleteAnswer:
 * S3 has done it, and not said what it has stored.
 */
function isSignOfEarlierTry(error) {
    return error.httpStatus === 412 || ['NoSuchUpload', 'IncompleteAnswer'].includes(error.code);
}

// EXTERNAL MODULE: ./build/envelope/mode.js
var envelope_mode = __nccwpck_require__(9566);
;// CONCATENATED MODULE: ./build/envelope/initialization-vector.js


const CTR_RANDOM_BYTES = 12;
/**
 * A fresh initialization vector from the operating system's CSPRNG.
 *
 * AES_CTR with 16 bytes gets 12 random bytes and a counter of four zero bytes: for files of up to 64 GiB the key stream is then
 * the same whether a decryptor counts in 32 or in 128 bits, and whether it is given 12 bytes or 16.
 */
function newInitializationVector(mode, lengthBytes) {
    if (mode !== 'AES_CTR' || lengthBytes === CTR_RANDOM_BYTES)
        return (0,external_node_crypto_.randomBytes)(lengthBytes);
    return Buffer.concat([(0,external_node_crypto_.randomBytes)(CTR_RANDOM_BYTES), Buffer.alloc(envelope_mode/* BLOCK_BYTES */.Yo - CTR_RANDOM_BYTES)]);
}

// EXTERNAL MODULE: ./build/envelope/object-metadata.js
var object_metadata = __nccwpck_require__(5598);
// EXTERNAL MODULE: ./build/retry.js
var retry = __nccwpck_require__(5402);
// EXTERNAL MODULE: ./build/storage/crc32.js
var storage_crc32 = __nccwpck_require__(1373);
;// CONCATENATED MODULE: ./build/aws/shell-word.js
/** As one word of a POSIX shell's command line, whatever is in it: people paste the commands that are offered to them. */
function shellWord(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/storage/object-store.js

/** What a user can do about an upload that could not be aborted. With `=`: the AWS CLI takes a value that begins with `-` for an option. */
function abortCommand({ address, uploadId }) {
    return `aws s3api abort-multipart-upload --bucket ${address.bucket} --key=${shellWord(address.key)} --upload-id=${shellWord(uploadId)}`;
}

;// CONCATENATED MODULE: ./build/storage/multipart.js




/**
 * Begins a multipart upload and does the work that completes it. None is open afterwards, and none is open meanwhile without the journal
 * knowing: a try of CreateMultipartUpload whose answer was lost may have begun one too, of which nobody has heard. Such strays are aborted
 * here where they can be found, and by the post step otherwise.
 *
 * @throws AbandonError when the work failed, and S3 keeps the upload all the same
 */
async function inMultipartUpload(store, request, options, work) {
    const { journal } = options;
    const intention = journal.intend(request);
    const upload = await begin(store, request, intention, options);
    try {
        const result = await work(upload);
        journal.end(upload);
        return result;
    }
    catch (error) {
        await abandon(store, upload, error);
        // Not where it could not be abandoned: then the journal still has it, and the post step tries again.
        journal.end(upload);
        throw error;
    }
    finally {
        // Not sooner: by now, an upload that another run has begun under this key just then has parts, by which it is told from a stray.
        if (upload.mayHaveTwins && (await abortStrays(store, request, intention, options)))
            intention.settle();
    }
}
async function begin(store, request, intention, options) {
    let upload;
    try {
        upload = await store.createMultipartUpload(request, options.signal);
    }
    catch (error) {
        if (isRefusedAtOnce(error))
            intention.settle();
        // A last try may be at S3 still, so that the post step is to look once more, in any case.
        else
            await abortStrays(store, request, intention, options);
        throw error;
    }
    options.journal.begin(upload);
    if (!upload.mayHaveTwins)
        intention.settle();
    return upload;
}
/** @returns whether all were found, and aborted */
async function abortStrays(store, { address }, { age }, { onRetry }) {
    try {
        const strays = await store.findStrayUploads(address, age);
        await Promise.all(strays.map((stray) => endUpload(store, stray)));
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* AwsCallError */.iQ))
            throw error;
        onRetry(`${(0,s3_address/* formatS3Address */.Gy)(address)}: left to the post step: ${error.message}`);
        return false;
    }
}
/** S3 has said no to the first try, so that there is nothing. */
function isRefusedAtOnce(error) {
    if (!(error instanceof errors/* AwsCallError */.iQ))
        return false;
    const { httpStatus = 0, attempts = 0 } = error;
    return attempts === 1 && httpStatus >= 400 && httpStatus < 500;
}
/** Ends the multipart upload, so that S3 keeps (and bills) none of its parts. */
async function abandon(store, upload, reason) {
    try {
        await endUpload(store, upload);
    }
    catch (error) {
        throw new AbandonError(upload, reason, error);
    }
}
async function endUpload(store, upload) {
    try {
        await (0,retry/* withRetries */.LH)(() => store.abortMultipartUpload(upload), { attempts: 3, isPassing: retry/* isPassingFault */.Ev });
    }
    catch (error) {
        if (!(error instanceof errors/* AwsCallError */.iQ) || error.code !== 'NoSuchUpload')
            throw error;
    }
}
/** An upload failed, and its parts could not be removed either. */
class AbandonError extends Error {
    name = 'AbandonError';
    constructor(upload, reason, cause) {
        super(`${(0,errors/* messageOf */.bD)(reason)} Besides, its multipart upload could not be aborted, so S3 keeps and bills its parts: ${(0,errors/* messageOf */.bD)(cause)} ` +
            `Abort it with: ${abortCommand(upload)}`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/storage/part-size.js
const MIB = 2 ** 20;
/** S3 User Guide, "Amazon S3 multipart upload limits". */
const MAXIMUM_PARTS = 10_000;
const MINIMUM_PART_BYTES = 5 * MIB;
const MAXIMUM_PART_BYTES = 5 * 2 ** 30;
const MAXIMUM_OBJECT_BYTES = MAXIMUM_PARTS * MAXIMUM_PART_BYTES;
/** Small enough that one lost part is a small loss, big enough that the number of requests does not matter. */
const USUAL_PART_MIB = 8;
const BLOCK_BYTES = 16;
/**
 * The size in bytes of all parts but the last: what the user asked for, or 8 MiB; more where 10,000 parts of that would not do.
 * The last part holds the rest and the trailer.
 *
 * @param objectBytes length of the whole object, its trailer included
 * @param trailerBytes what a cipher adds behind the plaintext, 0 to 16
 * @param askedMib `part-size-mib`, 5 to 5120
 * @throws RangeError when S3 can hold no object of this length
 */
function partSizeBytes(objectBytes, trailerBytes, askedMib = USUAL_PART_MIB) {
    const plaintextBytes = objectBytes - trailerBytes;
    const neededMib = Math.ceil(plaintextBytes / MAXIMUM_PARTS / MIB);
    const size = Math.min(Math.max(askedMib, neededMib) * MIB, MAXIMUM_PART_BYTES);
    // A full last part must have room for the trailer; less by a whole block, so that parts end on the edge of one.
    const room = size + trailerBytes > MAXIMUM_PART_BYTES ? size - BLOCK_BYTES : size;
    if (Math.ceil(plaintextBytes / room) > MAXIMUM_PARTS) {
        throw new RangeError(`an object of ${objectBytes} bytes is over S3's limit of ${MAXIMUM_OBJECT_BYTES} bytes (48.8 TiB: 10,000 parts of 5 GiB)`);
    }
    return room;
}

;// CONCATENATED MODULE: ./build/storage/upload.js









/** One request and one buffer up to this length; above it, parts that are made while they are sent. */
const SINGLE_PUT_BYTES = 8 * 2 ** 20 + 16;
/** How often an upload is begun anew where its parts cannot be saved. */
const UPLOAD_ATTEMPTS = 3;
/**
 * Uploads the content under the request's key. Either the whole object is there afterwards, or none and no part of it.
 *
 * @throws ObjectExistsError when `mustBeNew` and there is an object that is not this one
 */
async function uploadObject(store, request, content, options) {
    const parts = content.parts(partSizeBytes(content.lengthBytes, content.trailerBytes, options.partSizeMib));
    const [only] = parts;
    const isSmall = only !== undefined && parts.length === 1 && content.lengthBytes <= SINGLE_PUT_BYTES;
    const upload = isSmall
        ? () => options.line.run(content.lengthBytes, () => putWhole(store, request, only, options))
        : () => uploadParts(store, request, parts, options);
    const { signal, onRetry } = options;
    try {
        return await (0,retry/* withRetries */.LH)(upload, { attempts: UPLOAD_ATTEMPTS, signal, onRetry, isPassing: isWorthANewUpload });
    }
    catch (error) {
        if (!(error instanceof UnansweredError))
            throw error;
        // A multipart upload has been ended by now; a request that S3 had got as a whole may still be under way there.
        const stored = await afterCancellation(store, request, error, !isSmall);
        return { ...stored, crc32: error.sent.crc32 };
    }
}
async function putWhole(store, request, part, options) {
    const content = part.open(options.signal);
    const pieces = [];
    for await (const piece of content)
        pieces.push(piece);
    const [only] = pieces;
    const body = pieces.length === 1 && only ? only : Buffer.concat(pieces);
    const crc32 = (0,storage_crc32/* crc32ToBase64 */.q)(content.crc32);
    const put = () => store.put(request, body, crc32, options.signal);
    const stored = await orOwnObject(store, request, { crc32, lengthBytes: body.length }, options.signal, put);
    options.onBytes(body.length);
    const isAnswered = stored.hasMd5Etag !== true || isFips() || stored.etag === md5Etag(body);
    return isAnswered ? confirmedObject(store, request, stored, crc32) : storedObject(store, request, crc32);
}
/** MD5 proves nothing here and is there to be compared only; where it may not be used, nothing is compared. */
function isFips() {
    return (0,external_node_crypto_.getFips)() === 1;
}
function md5Etag(body) {
    return `"${(0,external_node_crypto_.createHash)('md5').update(body).digest('hex')}"`;
}
async function uploadParts(store, request, parts, options) {
    const { stored, crc32 } = await inMultipartUpload(store, request, options, async (upload) => {
        const sent = await sendAll(store, upload, parts, options);
        const crc32 = (0,storage_crc32/* crc32ToBase64 */.q)((0,storage_crc32/* combineCrc32 */.N)(sent));
        const whole = { crc32, lengthBytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) };
        const complete = () => store.completeMultipartUpload(upload, request, sent, whole, options.signal);
        return { stored: await orOwnObject(store, request, whole, options.signal, complete), crc32 };
    });
    return confirmedObject(store, request, stored, crc32);
}
/** Sends all parts; when one fails for good, ends the others and waits until none is on the line any more. */
async function sendAll(store, upload, parts, options) {
    const failed = new AbortController();
    const signal = AbortSignal.any([options.signal, failed.signal]);
    const send = async (part, index) => {
        try {
            signal.throwIfAborted();
            return await sendPart(store, upload, index + 1, part, { ...options, signal });
        }
        catch (error) {
            failed.abort(error);
            throw error;
        }
    };
    const sent = await Promise.allSettled(parts.map((part, index) => {
        const bytesOnLine = store.holdsParts ? part.lengthBytes : PART_BYTES_ON_LINE;
        return options.line.run(bytesOnLine, () => send(part, index));
    }));
    // The first part to fail is the signal's reason; the others only ended because of it.
    signal.throwIfAborted();
    return sent.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
async function sendPart(store, upload, number, part, options) {
    const sendOnce = async () => {
        const progress = new PartProgress(options.onBytes);
        const { signal } = options;
        try {
            const sent = await store.uploadPart(upload, number, part, { signal, onBytes: (bytes) => progress.add(bytes) });
            return { number, bytes: part.lengthBytes, crc: sent.crc32, ...confirmed(upload, number, sent) };
        }
        catch (error) {
            progress.takeBack();
            throw error;
        }
    };
    return (0,retry/* withRetries */.LH)(sendOnce, {
        attempts: store.maxAttempts,
        signal: options.signal,
        onRetry: (message) => options.onRetry(`${(0,s3_address/* formatS3Address */.Gy)(upload.address)}, part ${number}: ${message}`)
    });
}
/** Tells how many bytes of a part have gone out, and takes that back when they have to go out again. */
class PartProgress {
    #onBytes;
    #bytes = 0;
    #isOver = false;
    constructor(onBytes) {
        this.#onBytes = onBytes;
    }
    add(bytes) {
        if (this.#isOver)
            return;
        this.#bytes += bytes;
        this.#onBytes(bytes);
    }
    takeBack() {
        this.#isOver = true;
        this.#onBytes(-this.#bytes);
    }
}
/** What S3 says that it has received must be what was sent. */
function confirmed({ address }, number, { etag, ...sent }) {
    const crc32 = (0,storage_crc32/* crc32ToBase64 */.q)(sent.crc32);
    if (sent.answeredCrc32 !== undefined && sent.answeredCrc32 !== crc32) {
        throw new errors/* AwsCallError */.iQ(`S3 UploadPart of ${(0,s3_address/* formatS3Address */.Gy)(address)}, part ${number}, answered the checksum ${sent.answeredCrc32} for bytes whose CRC32 is ${crc32}.`, { code: 'BadDigest' });
    }
    return { etag, crc32 };
}
/** An answer that names another checksum than that of the bytes sent is not believed: what S3 has stored decides. */
async function confirmedObject(store, request, stored, crc32) {
    if (stored.crc32 === undefined || stored.crc32 === crc32)
        return { ...stored, crc32 };
    return storedObject(store, request, crc32);
}
/** The object that S3 has, whatever its answer said. */
async function storedObject(store, { address }, crc32) {
    const there = await store.head(address);
    if (there?.crc32 === crc32)
        return { etag: there.etag, versionId: there.versionId, crc32 };
    throw new errors/* AwsCallError */.iQ(`S3 says that ${(0,s3_address/* formatS3Address */.Gy)(address)} has the CRC32 ${there?.crc32 ?? '(none)'}, but what was sent has ${crc32}. ` +
        'The object is damaged: delete it, and run the step again.', { code: 'BadDigest' });
}
/** Another writer was at the key; or S3 does not find the upload, or not the parts that it has answered for, or answers by halves: nothing but a new upload helps. */
function isWorthANewUpload(error) {
    return (error instanceof errors/* AwsCallError */.iQ &&
        (error.httpStatus === 409 || ['InvalidPart', 'NoSuchUpload', 'IncompleteAnswer'].includes(error.code)));
}

// EXTERNAL MODULE: ./build/storage/object-source.js
var object_source = __nccwpck_require__(7181);
;// CONCATENATED MODULE: ./build/storage/download.js




/**
 * Reads ranges of an object, several at a time. A connection that breaks costs what was on it: its range is asked for again from there on.
 *
 * @param ranges are asked for one by one, so there may be any number of them
 * @throws AwsCallError, or what a taker throws; then no further range is begun, and none is being read any more
 */
async function downloadRanges(source, object, ranges, options) {
    const failed = new AbortController();
    const signal = AbortSignal.any([options.signal, failed.signal]);
    const readOn = async () => {
        for (let next = ranges.next(); !next.done && !signal.aborted; next = ranges.next()) {
            const range = next.value;
            await options.line.run(Math.min(range.end - range.start, PART_BYTES_ON_LINE), () => readRange(source, object, range, { ...options, signal }));
        }
    };
    const reader = () => readOn().catch((error) => failed.abort(error));
    await Promise.all(Array.from({ length: PARTS_AT_ONCE }, reader));
    // The first range to fail is the signal's reason; the others only ended because of it.
    signal.throwIfAborted();
}
async function readRange(source, object, range, { signal, onBytes, onRetry }) {
    let position = range.start;
    let isRefused = false;
    const count = (bytes) => {
        position += bytes;
        onBytes(bytes);
    };
    const readOn = async () => {
        signal.throwIfAborted();
        await source.receive(object, position, range.end, async (request, expected) => {
            const answer = await range.receive(request, expected, { signal, onBytes: count });
            isRefused = answer.failure?.isTakers === true;
            return answer;
        }, signal);
        if (position !== range.end)
            throw brokenOff(object, range, position);
    };
    if (range.end > range.start) {
        await (0,retry/* withRetries */.LH)(readOn, {
            attempts: source.maxAttempts,
            signal,
            // A piece that was half taken cannot be taken again.
            isPassing: (error) => !isRefused && (0,retry/* isPassingFault */.Ev)(error),
            onRetry: (message) => onRetry(`${(0,object_source/* describeVersion */.M)(object)}, from byte ${position}: ${message}`)
        });
    }
    range.finish();
}
function brokenOff(object, { start, end }, position) {
    return new errors/* AwsCallError */.iQ(`S3 GetObject of ${(0,object_source/* describeVersion */.M)(object)} ended ${end - position} bytes early, in bytes ${start} to ${end}.`, { code: 'IncompleteAnswer' });
}

;// CONCATENATED MODULE: ./build/workflow/read-back.js




/**
 * Reads an object and decrypts it. What the sink has got must not be used before this returns.
 *
 * @param key the plaintext data key; it is not needed any more afterwards
 * @throws ObjectContentError when the object is not what was encrypted; the message is a clause without its subject
 */
async function readBack(object, { envelope, key, checksums }, sink, services) {
    const { mode, iv, plaintextLength } = envelope;
    const open = await services.openDecryption({ mode, iv, plaintextLength, key }, sink);
    await receiveAll(object, open, object.lengthBytes - plaintextLength, services);
    open.content.check();
    checkSums(open.content, checksums);
    return { trailer: TRAILER[mode], checksum: provenBy(checksums) };
}
async function receiveAll(object, open, trailerBytes, { source, download }) {
    try {
        await downloadRanges(source, object, open.ranges(partSizeBytes(object.lengthBytes, trailerBytes)), download);
    }
    catch (error) {
        // What failed first is the reason; what else there is to say of the rest does not matter any more.
        await open.close().catch(() => undefined);
        throw error;
    }
    await open.close();
}
function checkSums({ sums }, checksums) {
    const crc32 = (0,storage_crc32/* crc32ToBase64 */.q)((0,storage_crc32/* combineCrc32 */.N)(sums));
    for (const [who, expected] of [
        ['the manifest', checksums.manifest],
        ['S3', checksums.s3]
    ]) {
        if (expected !== undefined && expected !== crc32) {
            throw new errors/* ObjectContentError */.Hy(`its CRC32 is ${crc32}, and ${who} has ${expected} for it: its bytes were changed, or are those of another object`);
        }
    }
}
const TRAILER = {
    AES_CTR: undefined,
    AES_CBC: 'padding',
    AES_GCM: 'authentication tag'
};
/** The manifest's says more: S3 makes one for whatever is written. */
function provenBy({ manifest, s3 }) {
    if (manifest !== undefined)
        return 'manifest';
    return s3 === undefined ? undefined : 's3';
}

;// CONCATENATED MODULE: ./build/workflow/verify-upload.js





/** An object was uploaded and could not be proven right. */
class VerificationError extends Error {
    name = 'VerificationError';
}
/**
 * Reads an object back that was just uploaded, decrypts it by the envelope that it carries, and compares it with the file byte by byte.
 * The object is left as it is in any case: to delete it takes a permission that nothing else needs.
 *
 * @throws VerificationError
 */
async function verifyUpload(upload, services) {
    const { address } = upload;
    try {
        await compareWithFile(upload, services);
    }
    catch (error) {
        const { signal } = services.download;
        if (signal.aborted) {
            throw new VerificationError(`${(0,errors/* messageOf */.bD)(signal.reason)} before ${(0,s3_address/* formatS3Address */.Gy)(address)}, which is there, was compared with the file.`, { cause: error });
        }
        throw new VerificationError(`${(0,s3_address/* formatS3Address */.Gy)(address)} was uploaded, and could not be proven to be this file: ${reason(error)}. ` +
            'No job is submitted for it. The object was left in S3: delete it ' +
            `(aws s3api delete-object --bucket ${address.bucket} --key=${shellWord(address.key)}), or run the step again with if-exists: overwrite.`, { cause: error });
    }
}
function reason(error) {
    if (error instanceof errors/* SourceFileError */.UV)
        return 'the file has changed since, so there is nothing to compare with';
    return (0,errors/* messageOf */.bD)(error).replace(/\.$/, '');
}
async function compareWithFile(upload, services) {
    const { address, envelope, key, uploaded } = upload;
    const there = await services.source.head({ address }, services.download.signal);
    if (there?.etag !== uploaded.etag) {
        throw new errors/* ObjectContentError */.Hy('it is not there any more, or was replaced by somebody else in the meantime');
    }
    if (!(0,object_metadata/* carriesEnvelope */.wZ)(there.metadata, envelope)) {
        throw new errors/* ObjectContentError */.Hy('it does not carry the envelope that was uploaded with it');
    }
    const object = { address, etag: there.etag, lengthBytes: there.lengthBytes };
    const checksums = { manifest: uploaded.crc32, s3: there.crc32 };
    await readBack(object, { envelope, key, checksums }, { kind: 'comparison', source: upload.source }, services);
}

;// CONCATENATED MODULE: ./build/workflow/encrypt-file.js






/** The run was cancelled before this file's turn came: nothing was done with it. */
class NotBegunError extends Error {
    name = 'NotBegunError';
}
/** Source file → data key → encrypted object. The data key is overwritten afterwards, however this ends. */
async function encryptFile(planned, inputs, services) {
    if (services.upload.signal.aborted)
        throw new NotBegunError();
    const begunAt = Date.now();
    const dataKey = await services.dataKeys.take();
    try {
        const envelope = newEnvelope(planned, inputs, dataKey);
        const { mode, iv } = envelope;
        const open = await services.openContent(planned.source, { mode, key: dataKey.plaintext, iv });
        try {
            const request = objectRequest(planned, inputs, envelope);
            const options = { ...services.upload, partSizeMib: inputs.partSizeMib };
            const uploaded = await uploadObject(services.objects, request, open.content, options);
            if (services.readBack) {
                const { source } = planned;
                const { address } = request;
                await verifyUpload({ source, address, envelope, key: dataKey.plaintext, uploaded }, services.readBack);
            }
            return describe(planned, request, envelope, dataKey, open.content.lengthBytes, uploaded, begunAt);
        }
        finally {
            await open.close();
        }
    }
    finally {
        services.dataKeys.giveBack(dataKey);
    }
}
function newEnvelope({ source }, { mode, ivLengthBytes }, dataKey) {
    return {
        mode,
        iv: newInitializationVector(mode, ivLengthBytes),
        encryptedDataKey: dataKey.encrypted,
        kmsKeyRegion: (0,aws_arn/* parseArn */.Lw)(dataKey.kmsKeyArn)?.region ?? '',
        plaintextLength: source.lengthBytes
    };
}
function objectRequest({ address }, inputs, envelope) {
    return {
        address,
        metadata: (0,object_metadata/* envelopeMetadata */.UR)(envelope),
        serverSideEncryption: inputs.serverSideEncryption,
        serverSideEncryptionKmsKeyArn: inputs.serverSideEncryptionKmsKeyArn,
        mustBeNew: inputs.ifExists !== 'overwrite'
    };
}
function describe(planned, request, envelope, dataKey, ciphertextLength, uploaded, begunAt) {
    return {
        path: planned.source.path,
        s3Uri: (0,s3_address/* formatS3Address */.Gy)(request.address),
        envelope,
        dataKeyBits: dataKey.plaintext.length * 8,
        kmsKeyArn: dataKey.kmsKeyArn,
        ciphertextLength,
        etag: uploaded.etag,
        versionId: uploaded.versionId,
        crc32: uploaded.crc32,
        timing: { begunAt, endedAt: Date.now() }
    };
}

;// CONCATENATED MODULE: ./build/workflow/encrypted-object.js

function manifestEntry(object) {
    const { envelope } = object;
    return {
        path: object.path,
        plaintextLength: envelope.plaintextLength,
        ciphertextLength: object.ciphertextLength,
        s3Uri: object.s3Uri,
        etag: object.etag,
        ...(object.versionId !== undefined && { versionId: object.versionId }),
        checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: object.crc32 },
        mode: envelope.mode,
        dataKeyBits: object.dataKeyBits,
        initializationVector: (0,object_metadata/* base64 */.K3)(envelope.iv),
        encryptedDataKey: (0,object_metadata/* base64 */.K3)(envelope.encryptedDataKey),
        kmsKeyRegion: envelope.kmsKeyRegion,
        status: 'uploaded'
    };
}

// EXTERNAL MODULE: ./build/workflow/failure.js
var failure = __nccwpck_require__(4562);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/workflow/replace-file.js
var replace_file = __nccwpck_require__(2059);
;// CONCATENATED MODULE: ./build/workflow/make-job.js



function jobSubmitter(service) {
    return async (request) => {
        const { id, status } = await service.createJob(request);
        return { id, status, inputs: inputsOf(request), submittedAt: new Date().toISOString() };
    };
}
/**
 * Writes requests as `aws mediaconvert create-job --cli-input-json file://…` takes them, numbered in the order of the plan.
 *
 * @param total of all shares, so that the files of several runners can be gathered in one folder
 */
function jobRenderer(directory, total) {
    return async (request, job) => {
        const { renderRequest } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(156), __nccwpck_require__.e(815), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 335));
        const path = (0,external_node_path_.join)(directory, fileName(job, String(total).length));
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,replace_file/* replaceFile */.f)(path, renderRequest(request));
        return { status: 'RENDERED', inputs: inputsOf(request), renderedRequest: path };
    };
}
/** File systems take names of 255 bytes; a number, an ending, and what `replaceFile` adds must fit in too. */
const LONGEST_STEM_BYTES = 150;
/** `07-episode.mov.json`: a number, since two folders may hold files of one name, and the first file's name without what a file system may refuse. */
function fileName({ needs, number }, digits) {
    const stem = (0,external_node_path_.basename)(needs[0] ?? 'job').replace(/[^\p{L}\p{N}._-]+/gu, '_');
    const short = Buffer.from(stem)
        .subarray(0, LONGEST_STEM_BYTES)
        .toString()
        .replace(/\ufffd+$/, '');
    return `${String(number).padStart(digits, '0')}-${short}.json`;
}
function inputsOf(request) {
    return (request.Settings?.Inputs ?? []).flatMap(({ FileInput }) => FileInput ?? []);
}
/** An encrypted object as a job's input has it. */
async function encryptedInput(object, jobRegion) {
    const { decryptionSettings } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(156), __nccwpck_require__.e(815), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 335));
    const { mode, encryptedDataKey, iv, kmsKeyRegion } = object.envelope;
    return {
        s3Uri: object.s3Uri,
        decryptionSettings: decryptionSettings({ mode, encryptedDataKey, iv, kmsKeyRegion, jobRegion })
    };
}

// EXTERNAL MODULE: ./build/workflow/units.js
var units = __nccwpck_require__(8307);
;// CONCATENATED MODULE: ./build/workflow/progress.js

const INTERVAL_MILLISECONDS = 5_000;
/** Says every few seconds how far a long work is: share, rate and time left. Short works end before the first line. */
class Progress {
    #totalBytes;
    #done;
    #begun = performance.now();
    #timer;
    #bytes = 0;
    /** @param done what becomes of the bytes: `encrypted and uploaded` */
    constructor(totalBytes, done, say) {
        this.#totalBytes = totalBytes;
        this.#done = done;
        this.#timer = setInterval(() => say(this.line()), INTERVAL_MILLISECONDS);
        this.#timer.unref();
    }
    /** @param bytes on top of those before; fewer than none when a part has to be sent again */
    add(bytes) {
        this.#bytes += bytes;
    }
    line() {
        const seconds = (performance.now() - this.#begun) / 1000;
        const share = Math.min(1, this.#bytes / Math.max(1, this.#totalBytes));
        const left = share > 0 && share < 1 ? `, ${(0,units/* formatSeconds */.Xo)((seconds * (1 - share)) / share)} left` : '';
        return (`${(share * 100).toFixed(0)} % ${this.#done}: ${(0,units/* formatBytes */.z3)(Math.round(this.#bytes))} of ${(0,units/* formatBytes */.z3)(this.#totalBytes)}` +
            `, ${(0,units/* formatRate */.CE)(this.#bytes, seconds)}${left}`);
    }
    stop() {
        clearInterval(this.#timer);
    }
}

// EXTERNAL MODULE: ./build/envelope/stored-envelope.js
var stored_envelope = __nccwpck_require__(9607);
;// CONCATENATED MODULE: ./build/workflow/skipped-file.js


/**
 * The manifest's entry for a file that was left alone since its object exists, with the envelope that the object carries, if it is
 * one of ours. Then the lengths are the object's too, which the file may have outgrown since.
 */
function skippedEntry(source, s3Uri, there) {
    const entry = { path: source.path, plaintextLength: source.lengthBytes, s3Uri, status: 'skipped' };
    if (!there)
        return entry;
    return {
        ...entry,
        ciphertextLength: there.lengthBytes,
        etag: there.etag,
        ...(there.versionId !== undefined && { versionId: there.versionId }),
        ...(there.crc32 !== undefined && {
            checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: there.crc32 }
        }),
        ...envelopeOf(there)
    };
}
function envelopeOf({ metadata, lengthBytes }) {
    const stored = (0,stored_envelope/* readEnvelope */.HT)(metadata, lengthBytes);
    if (!('envelope' in stored))
        return {};
    const { mode, iv, encryptedDataKey, kmsKeyRegion, plaintextLength } = stored.envelope;
    return {
        plaintextLength,
        mode,
        initializationVector: (0,object_metadata/* base64 */.K3)(iv),
        encryptedDataKey: (0,object_metadata/* base64 */.K3)(encryptedDataKey),
        kmsKeyRegion
    };
}

;// CONCATENATED MODULE: ./build/workflow/encrypt-files.js












const FILES_AT_ONCE = 64;
/** With more files than this, a line for each would bury everything else; then the progress says how far it is. */
const FILES_WITH_A_LINE = 100;
/** Encrypts and uploads all files of the plan, several at a time. One that fails does not keep the others from going on. */
async function encryptFiles(run) {
    const { plan, inputs, existing, world } = run;
    const fresh = plan.objects.filter(({ source }) => !existing.has(source.path));
    const progress = new Progress(fresh.reduce((sum, { source }) => sum + source.lengthBytes, 0), inputs.verify ? 'encrypted, uploaded and verified' : 'encrypted and uploaded', (line) => world.reporter.info(line));
    const services = encryptionServices(run, progress);
    const limit = pLimit(inputs.concurrency ?? FILES_AT_ONCE);
    try {
        const encrypt = (planned) => limit(() => encryptFile(planned, inputs, services));
        await Promise.all(plan.objects.map((planned, index) => encryptOne(planned, index, run, encrypt)));
    }
    finally {
        progress.stop();
    }
}
function encryptionServices({ services, dataKeys, world }, progress) {
    const { objects, openContent, proof, journal } = services;
    const transfer = {
        line: new Line(RUN_LIMITS),
        signal: world.signal,
        // A byte that goes up and comes back is half done when it is up.
        onBytes: (bytes) => progress.add(proof ? bytes / 2 : bytes),
        onRetry: (message) => world.reporter.debug(message)
    };
    return {
        dataKeys,
        objects,
        openContent,
        upload: { ...transfer, journal },
        readBack: proof && { ...proof, download: transfer }
    };
}
async function encryptOne(planned, index, run, encrypt) {
    const { inputs, existing } = run;
    const there = existing.get(planned.source.path);
    if (there)
        return skip(planned, index, run, there);
    try {
        await finish(await encrypt(planned), index, run);
    }
    catch (error) {
        if (error instanceof NotBegunError)
            return; // so it is not in the manifest either
        if (error instanceof ObjectExistsError && inputs.ifExists === 'skip')
            return skip(planned, index, run);
        await fail(planned, index, run, error);
    }
}
/** Records the object, and lets its job begin. */
async function finish(object, index, run) {
    const { record, jobs, plan, world, inputs } = run;
    record.timings.set(object.path, object.timing);
    const submit = async () => {
        if (plan.jobs.length > 0)
            jobs.available(object.path, await encryptedInput(object, inputs.region));
    };
    // The job does not wait for the manifest, which is written only so often.
    await Promise.all([record.file(index, manifestEntry(object), object.kmsKeyArn), submit()]);
    if (plan.objects.length <= FILES_WITH_A_LINE)
        world.reporter.info(describeUpload(object, inputs));
}
function describeUpload({ path, s3Uri, envelope, timing }, { verify }) {
    const seconds = (timing.endedAt - timing.begunAt) / 1000;
    const size = (0,units/* formatBytes */.z3)(envelope.plaintextLength);
    const rate = (0,units/* formatRate */.CE)(envelope.plaintextLength, seconds);
    return `Encrypted ${verify ? 'and verified ' : ''}${path} (${size}, ${envelope.mode}) to ${s3Uri} in ${(0,units/* formatSeconds */.Xo)(seconds)}, ${rate}`;
}
async function skip({ source, address }, index, { record, jobs, plan, world }, there) {
    const s3Uri = (0,s3_address/* formatS3Address */.Gy)(address);
    await record.file(index, skippedEntry(source, s3Uri, there));
    if (plan.objects.length <= FILES_WITH_A_LINE)
        world.reporter.info(`Skipped ${source.path}: ${s3Uri} exists`);
    jobs.unavailable(source.path, 'skipped');
}
async function fail({ source, address }, index, { record, jobs, world }, error) {
    const s3Uri = (0,s3_address/* formatS3Address */.Gy)(address);
    const message = (0,errors/* messageOf */.bD)((0,failure/* whyItEnded */.MR)(error, world.signal));
    await record.file(index, {
        path: source.path,
        plaintextLength: source.lengthBytes,
        s3Uri,
        status: 'failed',
        error: message
    });
    world.reporter.error({ title: 'File not uploaded', message: `${source.path}: ${message}` });
    jobs.unavailable(source.path, 'failed');
}

;// CONCATENATED MODULE: ./build/storage/existing-keys.js
/**
 * Which of these keys have an object. A page of a listing answers for a thousand keys, where HeadObject answers for one; and where
 * foreign objects lie between the keys, the next page begins at the next key that is not decided yet, so that there is never more than
 * about one request for each key, however many objects the bucket has.
 *
 * @param pageAfter lists the keys that come after the given one, in S3's order: that of their UTF-8 bytes
 */
async function findExistingKeys(keys, pageAfter) {
    const undecided = inOrder(keys).reverse();
    const found = new Set();
    let listedUpTo = '';
    for (let next = undecided.at(-1); next; next = undecided.at(-1)) {
        const page = await pageAfter(later(justBefore(next.key), listedUpTo));
        const listed = new Set(page.keys);
        listedUpTo = page.keys.at(-1) ?? listedUpTo;
        const end = Buffer.from(listedUpTo);
        for (; next && (page.isLast || Buffer.compare(next.bytes, end) <= 0); next = undecided.at(-1)) {
            if (listed.has(next.key))
                found.add(next.key);
            undecided.pop();
        }
    }
    return found;
}
/** In the order of a listing: JavaScript's own differs where characters lie beyond U+FFFF. */
function inOrder(keys) {
    return keys
        .map((key) => ({ key, bytes: Buffer.from(key) }))
        .sort((one, other) => Buffer.compare(one.bytes, other.bytes));
}
function later(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other)) > 0 ? one : other;
}
/** A string that comes before the key, and between which and the key there is hardly room for another one. */
function justBefore(key) {
    const characters = Array.from(key);
    const last = characters.pop()?.codePointAt(0) ?? 0;
    const rest = characters.join('');
    // Only among printable characters of ASCII: the one before others may be none that a request can hold.
    return last > 0x21 && last < 0x7f ? `${rest}${String.fromCodePoint(last - 1, 0x10fffd)}` : rest;
}

;// CONCATENATED MODULE: ./build/workflow/existing-objects.js




/** Up to so many are asked for one by one, all at once; more are looked up in listings. */
const HEADS_AT_ONCE = 32;
/**
 * What is under the planned keys already, by path; asked before anything is encrypted, so that a run that may not go on costs nothing.
 * A caller who may not ask gets no answer here: then the upload's own condition finds out.
 *
 * @throws InputError naming every object that is there, with `if-exists: fail`
 */
async function findExistingObjects(planned, inputs, objects, signal) {
    if (inputs.ifExists === 'overwrite' || !inputs.destination)
        return new Map();
    const candidates = await candidatesAmong(planned, inputs.destination, objects, signal);
    const limit = pLimit(HEADS_AT_ONCE);
    const looks = candidates.map(({ source, address }) => limit(async () => ({ path: source.path, address, there: await look(objects, address, signal) })));
    const found = (await Promise.all(looks)).flatMap(({ there, ...object }) => (there ? [{ ...object, there }] : []));
    if (inputs.ifExists === 'fail' && found.length > 0) {
        throw new errors/* InputError */.dz(found.map(({ path, address }) => existsProblem(path, (0,s3_address/* formatS3Address */.Gy)(address))));
    }
    return new Map(found.map(({ path, there }) => [path, there]));
}
/** Which of many objects a listing shows; all of them, where there are few or the caller may not list. */
async function candidatesAmong(planned, destination, objects, signal) {
    if (planned.length <= HEADS_AT_ONCE)
        return planned;
    const keys = planned.map(({ address }) => address.key);
    try {
        const there = await findExistingKeys(keys, (after) => objects.listKeys(destination, after, signal));
        return planned.filter(({ address }) => there.has(address.key));
    }
    catch (error) {
        if (isForbidden(error))
            return planned;
        throw error;
    }
}
async function look(objects, address, signal) {
    try {
        return await objects.head(address, signal);
    }
    catch (error) {
        if (isForbidden(error))
            return undefined;
        throw error;
    }
}
function isForbidden(error) {
    return error instanceof errors/* AwsCallError */.iQ && error.httpStatus === 403;
}
function existsProblem(path, address) {
    return {
        title: 'Object exists',
        message: `${path}: there is an object at ${address} already. Set if-exists to skip or overwrite, or take another destination.`
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/files/lfs-pointer.js

/** A pointer is shorter than this, and begins like this (the Git LFS specification, "The Pointer"). */
const LONGEST_POINTER_BYTES = 1024n;
const BEGINNING = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
/**
 * Whether the file is what Git LFS leaves in the place of a file that it has not fetched.
 *
 * @throws what the file system says where it cannot be read
 */
async function isLfsPointer(path, lengthBytes) {
    if (lengthBytes >= LONGEST_POINTER_BYTES)
        return false;
    return (await (0,promises_.readFile)(path)).subarray(0, BEGINNING.length).equals(BEGINNING);
}

;// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/brace-expressions.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, /u flag required, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
    '[:alpha:]': ['\\p{L}\\p{Nl}', true],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
    '[:blank:]': ['\\p{Zs}\\t', true],
    '[:cntrl:]': ['\\p{Cc}', true],
    '[:digit:]': ['\\p{Nd}', true],
    '[:graph:]': ['\\p{Z}\\p{C}', true, true],
    '[:lower:]': ['\\p{Ll}', true],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}', true],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
    '[:upper:]': ['\\p{Lu}', true],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
    '[:xdigit:]': ['A-Fa-f0-9', false],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
// escape all regexp magic characters
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// everything has already been escaped, we just have to join
const rangesToString = (ranges) => ranges.join('');
// takes a glob string at a posix brace expression, and returns
// an equivalent regular expression source, and boolean indicating
// whether the /u flag needs to be applied, and the number of chars
// consumed to parse the character class.
// This also removes out of order ranges, and returns ($.) if the
// entire class just no good.
const parseClass = (glob, position) => {
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let uflag = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = glob.charAt(i);
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return ['$.', false, glob.length - pos, true];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    uflag = uflag || u;
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (c > rangeStart) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
            }
            else if (c === rangeStart) {
                ranges.push(braceEscape(c));
            }
            rangeStart = '';
            i++;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + 1)) {
            ranges.push(braceEscape(c + '-'));
            i += 2;
            continue;
        }
        if (glob.startsWith('-', i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(c));
        i++;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return ['', false, 0, false];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return ['$.', false, glob.length - pos, true];
    }
    // if we got one positive range, and it's a single character, then that's
    // not actually a magic pattern, it's just that one literal character.
    // we should not treat that as "magic", we should just return the literal
    // character. [_] is a perfectly valid way to escape glob magic chars.
    if (negs.length === 0 &&
        ranges.length === 1 &&
        /^\\?.$/.test(ranges[0]) &&
        !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
    }
    const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
    const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
    const comb = ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
        : ranges.length ? sranges
            : snegs;
    return [comb, uflag, endPos - pos, true];
};
//# sourceMappingURL=brace-expressions.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/ast.js
// parse a single path portion
var _a;


const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
const isExtglobAST = (c) => isExtglobType(c.type);
// Map of which extglob types can adopt the children of a nested extglob
//
// anything but ! can adopt a matching type:
// +(a|+(b|c)|d) => +(a|b|c|d)
// *(a|*(b|c)|d) => *(a|b|c|d)
// @(a|@(b|c)|d) => @(a|b|c|d)
// ?(a|?(b|c)|d) => ?(a|b|c|d)
//
// * can adopt anything, because 0 or repetition is allowed
// *(a|?(b|c)|d) => *(a|b|c|d)
// *(a|+(b|c)|d) => *(a|b|c|d)
// *(a|@(b|c)|d) => *(a|b|c|d)
//
// + can adopt @, because 1 or repetition is allowed
// +(a|@(b|c)|d) => +(a|b|c|d)
//
// + and @ CANNOT adopt *, because 0 would be allowed
// +(a|*(b|c)|d) => would match "", on *(b|c)
// @(a|*(b|c)|d) => would match "", on *(b|c)
//
// + and @ CANNOT adopt ?, because 0 would be allowed
// +(a|?(b|c)|d) => would match "", on ?(b|c)
// @(a|?(b|c)|d) => would match "", on ?(b|c)
//
// ? can adopt @, because 0 or 1 is allowed
// ?(a|@(b|c)|d) => ?(a|b|c|d)
//
// ? and @ CANNOT adopt * or +, because >1 would be allowed
// ?(a|*(b|c)|d) => would match bbb on *(b|c)
// @(a|*(b|c)|d) => would match bbb on *(b|c)
// ?(a|+(b|c)|d) => would match bbb on +(b|c)
// @(a|+(b|c)|d) => would match bbb on +(b|c)
//
// ! CANNOT adopt ! (nothing else can either)
// !(a|!(b|c)|d) => !(a|b|c|d) would fail to match on b (not not b|c)
//
// ! can adopt @
// !(a|@(b|c)|d) => !(a|b|c|d)
//
// ! CANNOT adopt *
// !(a|*(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt +
// !(a|+(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt ?
// x!(a|?(b|c)|d) => x!(a|b|c|d) would fail to match "x"
const adoptionMap = new Map([
    ['!', ['@']],
    ['?', ['?', '@']],
    ['@', ['@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@']],
]);
// nested extglobs that can be adopted in, but with the addition of
// a blank '' element.
const adoptionWithSpaceMap = new Map([
    ['!', ['?']],
    ['@', ['?']],
    ['+', ['?', '*']],
]);
// union of the previous two maps
const adoptionAnyMap = new Map([
    ['!', ['?', '@']],
    ['?', ['?', '@']],
    ['@', ['?', '@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@', '?', '*']],
]);
// Extglobs that can take over their parent if they are the only child
// the key is parent, value maps child to resulting extglob parent type
// '@' is omitted because it's a special case. An `@` extglob with a single
// member can always be usurped by that subpattern.
const usurpMap = new Map([
    ['!', new Map([['!', '@']])],
    [
        '?',
        new Map([
            ['*', '*'],
            ['+', '*'],
        ]),
    ],
    [
        '@',
        new Map([
            ['!', '!'],
            ['?', '?'],
            ['@', '@'],
            ['*', '*'],
            ['+', '+'],
        ]),
    ],
    [
        '+',
        new Map([
            ['?', '*'],
            ['*', '*'],
        ]),
    ],
]);
// Patterns that get prepended to bind to the start of either the
// entire string, or just a single path portion, to prevent dots
// and/or traversal patterns, when needed.
// Exts don't need the ^ or / bit, because the root binds that already.
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
// characters that indicate a start of pattern needs the "no dots" bit,
// because a dot *might* be matched. ( is not in the list, because in
// the case of a child extglob, it will handle the prevention itself.
const addPatternStart = new Set(['[', '.']);
// cases where traversal is A-OK, no dot prevention needed
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// any single thing other than /
const qmark = '[^/]';
// * => any number of characters
const star = qmark + '*?';
// use + when we need to ensure that *something* matches, because the * is
// the only thing in the path portion.
const starNoEmpty = qmark + '+?';
// remove the \ chars that we added if we end up doing a nonmagic compare
// const deslash = (s: string) => s.replace(/\\(.)/g, '$1')
let ID = 0;
class AST {
    type;
    #root;
    #hasMagic;
    #uflag = false;
    #parts = [];
    #parent;
    #parentIndex;
    #negs;
    #filledNegs = false;
    #options;
    #toString;
    // set to true if it's an extglob with no children
    // (which really means one child of '')
    #emptyExt = false;
    id = ++ID;
    get depth() {
        return (this.#parent?.depth ?? -1) + 1;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return {
            '@@type': 'AST',
            id: this.id,
            type: this.type,
            root: this.#root.id,
            parent: this.#parent?.id,
            depth: this.depth,
            partsLength: this.#parts.length,
            parts: this.#parts,
        };
    }
    constructor(type, parent, options = {}) {
        this.type = type;
        // extglobs are inherently magical
        if (type)
            this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type === '!' && !this.#root.#filledNegs)
            this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
    }
    get hasMagic() {
        /* c8 ignore start */
        if (this.#hasMagic !== undefined)
            return this.#hasMagic;
        /* c8 ignore stop */
        for (const p of this.#parts) {
            if (typeof p === 'string')
                continue;
            if (p.type || p.hasMagic)
                return (this.#hasMagic = true);
        }
        // note: will be undefined until we generate the regexp src and find out
        return this.#hasMagic;
    }
    // reconstructs the pattern
    toString() {
        return (this.#toString !== undefined ? this.#toString
            : !this.type ?
                (this.#toString = this.#parts.map(p => String(p)).join(''))
                : (this.#toString =
                    this.type +
                        '(' +
                        this.#parts.map(p => String(p)).join('|') +
                        ')'));
    }
    #fillNegs() {
        /* c8 ignore start */
        if (this !== this.#root)
            throw new Error('should only call on root');
        if (this.#filledNegs)
            return this;
        /* c8 ignore stop */
        // call toString() once to fill this out
        this.toString();
        this.#filledNegs = true;
        let n;
        while ((n = this.#negs.pop())) {
            if (n.type !== '!')
                continue;
            // walk up the tree, appending everthing that comes AFTER parentIndex
            let p = n;
            let pp = p.#parent;
            while (pp) {
                for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                    for (const part of n.#parts) {
                        /* c8 ignore start */
                        if (typeof part === 'string') {
                            throw new Error('string part in extglob AST??');
                        }
                        /* c8 ignore stop */
                        part.copyIn(pp.#parts[i]);
                    }
                }
                p = pp;
                pp = p.#parent;
            }
        }
        return this;
    }
    push(...parts) {
        for (const p of parts) {
            if (p === '')
                continue;
            /* c8 ignore start */
            if (typeof p !== 'string' &&
                !(p instanceof _a && p.#parent === this)) {
                throw new Error('invalid part: ' + p);
            }
            /* c8 ignore stop */
            this.#parts.push(p);
        }
    }
    toJSON() {
        const ret = this.type === null ?
            this.#parts
                .slice()
                .map(p => (typeof p === 'string' ? p : p.toJSON()))
            : [this.type, ...this.#parts.map(p => p.toJSON())];
        if (this.isStart() && !this.type)
            ret.unshift([]);
        if (this.isEnd() &&
            (this === this.#root ||
                (this.#root.#filledNegs && this.#parent?.type === '!'))) {
            ret.push({});
        }
        return ret;
    }
    isStart() {
        if (this.#root === this)
            return true;
        // if (this.type) return !!this.#parent?.isStart()
        if (!this.#parent?.isStart())
            return false;
        if (this.#parentIndex === 0)
            return true;
        // if everything AHEAD of this is a negation, then it's still the "start"
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof _a && pp.type === '!')) {
                return false;
            }
        }
        return true;
    }
    isEnd() {
        if (this.#root === this)
            return true;
        if (this.#parent?.type === '!')
            return true;
        if (!this.#parent?.isEnd())
            return false;
        if (!this.type)
            return this.#parent?.isEnd();
        // if not root, it'll always have a parent
        /* c8 ignore start */
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        /* c8 ignore stop */
        return this.#parentIndex === pl - 1;
    }
    copyIn(part) {
        if (typeof part === 'string')
            this.push(part);
        else
            this.push(part.clone(this));
    }
    clone(parent) {
        const c = new _a(this.type, parent);
        for (const p of this.#parts) {
            c.copyIn(p);
        }
        return c;
    }
    static #parseAST(str, ast, pos, opt, extDepth) {
        const maxDepth = opt.maxExtglobRecursion ?? 2;
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
            // outside of a extglob, append until we find a start
            let i = pos;
            let acc = '';
            while (i < str.length) {
                const c = str.charAt(i++);
                // still accumulate escapes at this point, but we do ignore
                // starts that are escaped
                if (escaping || c === '\\') {
                    escaping = !escaping;
                    acc += c;
                    continue;
                }
                if (inBrace) {
                    if (i === braceStart + 1) {
                        if (c === '^' || c === '!') {
                            braceNeg = true;
                        }
                    }
                    else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                        inBrace = false;
                    }
                    acc += c;
                    continue;
                }
                else if (c === '[') {
                    inBrace = true;
                    braceStart = i;
                    braceNeg = false;
                    acc += c;
                    continue;
                }
                // we don't have to check for adoption here, because that's
                // done at the other recursion point.
                const doRecurse = !opt.noext &&
                    isExtglobType(c) &&
                    str.charAt(i) === '(' &&
                    extDepth <= maxDepth;
                if (doRecurse) {
                    ast.push(acc);
                    acc = '';
                    const ext = new _a(c, ast);
                    i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
                    ast.push(ext);
                    continue;
                }
                acc += c;
            }
            ast.push(acc);
            return i;
        }
        // some kind of extglob, pos is at the (
        // find the next | or )
        let i = pos + 1;
        let part = new _a(null, ast);
        const parts = [];
        let acc = '';
        while (i < str.length) {
            const c = str.charAt(i++);
            // still accumulate escapes at this point, but we do ignore
            // starts that are escaped
            if (escaping || c === '\\') {
                escaping = !escaping;
                acc += c;
                continue;
            }
            if (inBrace) {
                if (i === braceStart + 1) {
                    if (c === '^' || c === '!') {
                        braceNeg = true;
                    }
                }
                else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                    inBrace = false;
                }
                acc += c;
                continue;
            }
            else if (c === '[') {
                inBrace = true;
                braceStart = i;
                braceNeg = false;
                acc += c;
                continue;
            }
            const doRecurse = !opt.noext &&
                isExtglobType(c) &&
                str.charAt(i) === '(' &&
                /* c8 ignore start - the maxDepth is sufficient here */
                (extDepth <= maxDepth || (ast && ast.#canAdoptType(c)));
            /* c8 ignore stop */
            if (doRecurse) {
                const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
                part.push(acc);
                acc = '';
                const ext = new _a(c, part);
                part.push(ext);
                i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
                continue;
            }
            if (c === '|') {
                part.push(acc);
                acc = '';
                parts.push(part);
                part = new _a(null, ast);
                continue;
            }
            if (c === ')') {
                if (acc === '' && ast.#parts.length === 0) {
                    ast.#emptyExt = true;
                }
                part.push(acc);
                acc = '';
                ast.push(...parts, part);
                return i;
            }
            acc += c;
        }
        // unfinished extglob
        // if we got here, it was a malformed extglob! not an extglob, but
        // maybe something else in there.
        ast.type = null;
        ast.#hasMagic = undefined;
        ast.#parts = [str.substring(pos - 1)];
        return i;
    }
    #canAdoptWithSpace(child) {
        return this.#canAdopt(child, adoptionWithSpaceMap);
    }
    #canAdopt(child, map = adoptionMap) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canAdoptType(gc.type, map);
    }
    #canAdoptType(c, map = adoptionAnyMap) {
        return !!map.get(this.type)?.includes(c);
    }
    #adoptWithSpace(child, index) {
        const gc = child.#parts[0];
        const blank = new _a(null, gc, this.options);
        blank.#parts.push('');
        gc.push(blank);
        this.#adopt(child, index);
    }
    #adopt(child, index) {
        const gc = child.#parts[0];
        this.#parts.splice(index, 1, ...gc.#parts);
        for (const p of gc.#parts) {
            if (typeof p === 'object')
                p.#parent = this;
        }
        this.#toString = undefined;
    }
    #canUsurpType(c) {
        const m = usurpMap.get(this.type);
        return !!m?.has(c);
    }
    #canUsurp(child) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null ||
            this.#parts.length !== 1) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canUsurpType(gc.type);
    }
    #usurp(child) {
        const m = usurpMap.get(this.type);
        const gc = child.#parts[0];
        const nt = m?.get(gc.type);
        /* c8 ignore start - impossible */
        if (!nt)
            return false;
        /* c8 ignore stop */
        this.#parts = gc.#parts;
        for (const p of this.#parts) {
            if (typeof p === 'object') {
                p.#parent = this;
            }
        }
        this.type = nt;
        this.#toString = undefined;
        this.#emptyExt = false;
    }
    static fromGlob(pattern, options = {}) {
        const ast = new _a(null, undefined, options);
        _a.#parseAST(pattern, ast, 0, options, 0);
        return ast;
    }
    // returns the regular expression if there's magic, or the unescaped
    // string if not.
    toMMPattern() {
        // should only be called on root
        /* c8 ignore start */
        if (this !== this.#root)
            return this.#root.toMMPattern();
        /* c8 ignore stop */
        const glob = this.toString();
        const [re, body, hasMagic, uflag] = this.toRegExpSource();
        // if we're in nocase mode, and not nocaseMagicOnly, then we do
        // still need a regular expression if we have to case-insensitively
        // match capital/lowercase characters.
        const anyMagic = hasMagic ||
            this.#hasMagic ||
            (this.#options.nocase &&
                !this.#options.nocaseMagicOnly &&
                glob.toUpperCase() !== glob.toLowerCase());
        if (!anyMagic) {
            return body;
        }
        const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
        return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob,
        });
    }
    get options() {
        return this.#options;
    }
    // returns the string match, the regexp source, whether there's magic
    // in the regexp (so a regular expression is required) and whether or
    // not the uflag is needed for the regular expression (for posix classes)
    // TODO: instead of injecting the start/end at this point, just return
    // the BODY of the regexp, along with the start/end portions suitable
    // for binding the start/end in either a joined full-path makeRe context
    // (where we bind to (^|/), or a standalone matchPart context (where
    // we bind to ^, and not /).  Otherwise slashes get duped!
    //
    // In part-matching mode, the start is:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: ^(?!\.\.?$)
    // - if dots allowed or not possible: ^
    // - if dots possible and not allowed: ^(?!\.)
    // end is:
    // - if not isEnd(): nothing
    // - else: $
    //
    // In full-path matching mode, we put the slash at the START of the
    // pattern, so start is:
    // - if first pattern: same as part-matching mode
    // - if not isStart(): nothing
    // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
    // - if dots allowed or not possible: /
    // - if dots possible and not allowed: /(?!\.)
    // end is:
    // - if last pattern, same as part-matching mode
    // - else nothing
    //
    // Always put the (?:$|/) on negated tails, though, because that has to be
    // there to bind the end of the negated pattern portion, and it's easier to
    // just stick it in now rather than try to inject it later in the middle of
    // the pattern.
    //
    // We can just always return the same end, and leave it up to the caller
    // to know whether it's going to be used joined or in parts.
    // And, if the start is adjusted slightly, can do the same there:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
    // - if dots allowed or not possible: (?:/|^)
    // - if dots possible and not allowed: (?:/|^)(?!\.)
    //
    // But it's better to have a simpler binding without a conditional, for
    // performance, so probably better to return both start options.
    //
    // Then the caller just ignores the end if it's not the first pattern,
    // and the start always gets applied.
    //
    // But that's always going to be $ if it's the ending pattern, or nothing,
    // so the caller can just attach $ at the end of the pattern when building.
    //
    // So the todo is:
    // - better detect what kind of start is needed
    // - return both flavors of starting pattern
    // - attach $ at the end of the pattern when creating the actual RegExp
    //
    // Ah, but wait, no, that all only applies to the root when the first pattern
    // is not an extglob. If the first pattern IS an extglob, then we need all
    // that dot prevention biz to live in the extglob portions, because eg
    // +(*|.x*) can match .xy but not .yx.
    //
    // So, return the two flavors if it's #root and the first child is not an
    // AST, otherwise leave it to the child AST to handle it, and there,
    // use the (?:^|/) style of start binding.
    //
    // Even simplified further:
    // - Since the start for a join is eg /(?!\.) and the start for a part
    // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
    // or start or whatever) and prepend ^ or / at the Regexp construction.
    toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this) {
            this.#flatten();
            this.#fillNegs();
        }
        if (!isExtglobAST(this)) {
            const noEmpty = this.isStart() &&
                this.isEnd() &&
                !this.#parts.some(s => typeof s !== 'string');
            const src = this.#parts
                .map(p => {
                const [re, _, hasMagic, uflag] = typeof p === 'string' ?
                    _a.#parseGlob(p, this.#hasMagic, noEmpty)
                    : p.toRegExpSource(allowDot);
                this.#hasMagic = this.#hasMagic || hasMagic;
                this.#uflag = this.#uflag || uflag;
                return re;
            })
                .join('');
            let start = '';
            if (this.isStart()) {
                if (typeof this.#parts[0] === 'string') {
                    // this is the string that will match the start of the pattern,
                    // so we need to protect against dots and such.
                    // '.' and '..' cannot match unless the pattern is that exactly,
                    // even if it starts with . or dot:true is set.
                    const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                    if (!dotTravAllowed) {
                        const aps = addPatternStart;
                        // check if we have a possibility of matching . or ..,
                        // and prevent that.
                        const needNoTrav = 
                        // dots are allowed, and the pattern starts with [ or .
                        (dot && aps.has(src.charAt(0))) ||
                            // the pattern starts with \., and then [ or .
                            (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                            // the pattern starts with \.\., and then [ or .
                            (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                        // no need to prevent dots if it can't match a dot, or if a
                        // sub-pattern will be preventing it anyway.
                        const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                        start =
                            needNoTrav ? startNoTraversal
                                : needNoDot ? startNoDot
                                    : '';
                    }
                }
            }
            // append the "end of path portion" pattern to negation tails
            let end = '';
            if (this.isEnd() &&
                this.#root.#filledNegs &&
                this.#parent?.type === '!') {
                end = '(?:$|\\/)';
            }
            const final = start + src + end;
            return [
                final,
                unescape_unescape(src),
                (this.#hasMagic = !!this.#hasMagic),
                this.#uflag,
            ];
        }
        // We need to calculate the body *twice* if it's a repeat pattern
        // at the start, once in nodot mode, then again in dot mode, so a
        // pattern like *(?) can match 'x.y'
        const repeated = this.type === '*' || this.type === '+';
        // some kind of extglob
        const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
            // invalid extglob, has to at least be *something* present, if it's
            // the entire path portion.
            const s = this.toString();
            const me = this;
            me.#parts = [s];
            me.type = null;
            me.#hasMagic = undefined;
            return [s, unescape_unescape(this.toString()), false, false];
        }
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ?
            ''
            : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
            bodyDotAllowed = '';
        }
        if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        // an empty !() is exactly equivalent to a starNoEmpty
        let final = '';
        if (this.type === '!' && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
        }
        else {
            const close = this.type === '!' ?
                // !() must match something,but !(x) can match ''
                '))' +
                    (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                    star +
                    ')'
                : this.type === '@' ? ')'
                    : this.type === '?' ? ')?'
                        : this.type === '+' && bodyDotAllowed ? ')'
                            : this.type === '*' && bodyDotAllowed ? `)?`
                                : `)${this.type}`;
            final = start + body + close;
        }
        return [
            final,
            unescape_unescape(body),
            (this.#hasMagic = !!this.#hasMagic),
            this.#uflag,
        ];
    }
    #flatten() {
        if (!isExtglobAST(this)) {
            for (const p of this.#parts) {
                if (typeof p === 'object') {
                    p.#flatten();
                }
            }
        }
        else {
            // do up to 10 passes to flatten as much as possible
            let iterations = 0;
            let done = false;
            do {
                done = true;
                for (let i = 0; i < this.#parts.length; i++) {
                    const c = this.#parts[i];
                    if (typeof c === 'object') {
                        c.#flatten();
                        if (this.#canAdopt(c)) {
                            done = false;
                            this.#adopt(c, i);
                        }
                        else if (this.#canAdoptWithSpace(c)) {
                            done = false;
                            this.#adoptWithSpace(c, i);
                        }
                        else if (this.#canUsurp(c)) {
                            done = false;
                            this.#usurp(c);
                        }
                    }
                }
            } while (!done && ++iterations < 10);
        }
        this.#toString = undefined;
    }
    #partsToRegExp(dot) {
        return this.#parts
            .map(p => {
            // extglob ASTs should only contain parent ASTs
            /* c8 ignore start */
            if (typeof p === 'string') {
                throw new Error('string type in extglob ast??');
            }
            /* c8 ignore stop */
            // can ignore hasMagic, because extglobs are already always magic
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
        })
            .filter(p => !(this.isStart() && this.isEnd()) || !!p)
            .join('|');
    }
    static #parseGlob(glob, hasMagic, noEmpty = false) {
        let escaping = false;
        let re = '';
        let uflag = false;
        // multiple stars that aren't globstars coalesce into one *
        let inStar = false;
        for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
                escaping = false;
                re += (reSpecials.has(c) ? '\\' : '') + c;
                continue;
            }
            if (c === '*') {
                if (inStar)
                    continue;
                inStar = true;
                re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
                hasMagic = true;
                continue;
            }
            else {
                inStar = false;
            }
            if (c === '\\') {
                if (i === glob.length - 1) {
                    re += '\\\\';
                }
                else {
                    escaping = true;
                }
                continue;
            }
            if (c === '[') {
                const [src, needUflag, consumed, magic] = parseClass(glob, i);
                if (consumed) {
                    re += src;
                    uflag = uflag || needUflag;
                    i += consumed - 1;
                    hasMagic = hasMagic || magic;
                    continue;
                }
            }
            if (c === '?') {
                re += qmark;
                hasMagic = true;
                continue;
            }
            re += regExpEscape(c);
        }
        return [re, unescape_unescape(glob), !!hasMagic, uflag];
    }
}
_a = AST;
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&');
    }
    return windowsPathsNoEscape ?
        s.replace(/[?*()[\]]/g, '[$&]')
        : s.replace(/[?*()[\]\\]/g, '\\$&');
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js





const minimatch = (p, pattern, options = {}) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return new Minimatch(pattern, options).match(p);
};
// Optimized checking for the most common glob patterns.
const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
    ext = ext.toLowerCase();
    return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
    ext = ext.toLowerCase();
    return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && f !== '.' && f !== '..';
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    (typeof process.env === 'object' &&
        process.env &&
        process.env.__MINIMATCH_TESTING_PLATFORM__) ||
        process.platform
    : 'posix');
const path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
// any single thing other than /
// don't need to escape / when using new RegExp()
const esm_qmark = '[^/]';
// * => any number of characters
const esm_star = esm_qmark + '*?';
// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
// not a ^ or / followed by a dot,
// followed by anything, any number of times.
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
                super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
                return orig.AST.fromGlob(pattern, ext(def, options));
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
// replace stuff like \* with *
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    regexp;
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        // avoid the annoying deprecation flag lol
        const awe = ('allowWindow' + 'sEscape');
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[awe] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        // make the set of regexps etc.
        this.make();
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    debug(..._) { }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
            //oxlint-disable-next-line no-console
            this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be regexps, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        // glob --> regexps
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path.
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    !globMagic.test(s[3]);
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, 4),
                        ...s.slice(4).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        this.debug(this.pattern, set);
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    typeof p[3] === 'string' &&
                    /^[a-z]:$/i.test(p[3])) {
                    p[2] = '?';
                }
            }
        }
        this.debug(this.pattern, this.set);
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            let dd = 0;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p &&
                    p !== '.' &&
                    p !== '..' &&
                    p !== '**' &&
                    !(this.isWindows && /^[a-z]:$/i.test(p))) {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd -= 2;
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                let dd = 0;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd -= 2;
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
    //
    // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
    // ^-- not valid because ** doens't follow symlinks
    secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
                const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                if (matched) {
                    globParts[i] = [];
                    globParts[j] = matched;
                    break;
                }
            }
        }
        return globParts.filter(gs => gs.length);
    }
    partsMatch(a, b, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = '';
        while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
                result.push(which === 'b' ? b[bi] : a[ai]);
                ai++;
                bi++;
            }
            else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                result.push(a[ai]);
                ai++;
            }
            else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                result.push(b[bi]);
                bi++;
            }
            else if (a[ai] === '*' &&
                b[bi] &&
                (this.options.dot || !b[bi].startsWith('.')) &&
                b[bi] !== '**') {
                if (which === 'b')
                    return false;
                which = 'a';
                result.push(a[ai]);
                ai++;
                bi++;
            }
            else if (b[bi] === '*' &&
                a[ai] &&
                (this.options.dot || !a[ai].startsWith('.')) &&
                a[ai] !== '**') {
                if (which === 'a')
                    return false;
                which = 'b';
                result.push(b[bi]);
                ai++;
                bi++;
            }
            else {
                return false;
            }
        }
        // if we fall out of the loop, it means they two are identical
        // as long as their lengths match
        return a.length === b.length && result;
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // set partial to true to test if, for example,
    // "/a/b" matches the start of "/*/b/*/d"
    // Partial means, if you run out of file before you run
    // out of pattern, then that's fine, as long as all
    // the parts match.
    matchOne(file, pattern, partial = false) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa
        // Drive letters in absolute drive or unc paths are always compared
        // case-insensitively.
        if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // start matching at the drive letter index of each
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    pattern[pdi] = fd;
                    patternStartIndex = pdi;
                    fileStartIndex = fdi;
                }
            }
        }
        // resolve and reduce . and .. portions in the file as well.
        // don't need to do the second phase, because it's only one string[]
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
        }
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        // split the pattern into head, tail, and middle of ** delimited parts
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        // split the pattern up into globstar-delimited sections
        // the tail has to be at the end, and the others just have
        // to be found in order from the head.
        const [head, body, tail] = partial ?
            [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1),
                [],
            ]
            : [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1, lastgs),
                pattern.slice(lastgs + 1),
            ];
        // check the head, from the current file/pattern index.
        if (head.length) {
            const fileHead = file.slice(fileIndex, fileIndex + head.length);
            if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        // split the body up into sections, and note the minimum index it can
        // be found at (start with the length of all previous segments)
        // [section, before, after]
        const bodySegments = [[[], 0]];
        let currentBody = bodySegments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                currentBody = [[], 0];
                bodySegments.push(currentBody);
            }
            else {
                currentBody[0].push(b);
                nonGsParts++;
            }
        }
        let i = bodySegments.length - 1;
        const fileLength = file.length - fileTailMatch;
        for (const b of bodySegments) {
            b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
        }
        return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, last possible position for it
    bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // just make sure that there's no bad dots
            for (let i = fileIndex; i < file.length; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test
        const [body, after] = bs;
        while (fileIndex <= after) {
            const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
                if (sub !== false) {
                    return sub;
                }
            }
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = file.length,
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug('matchOne loop');
            let p = pattern[pi];
            let f = file[fi];
            this.debug(pattern, p, f);
            // should be impossible.
            // some invalid regexp stuff in the set.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into regexps.
            let hit;
            if (typeof p === 'string') {
                hit = f === p;
                this.debug('string match', p, f, hit);
            }
            else {
                hit = p.test(f);
                this.debug('pattern match', p, f, hit);
            }
            if (!hit)
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though "" matches against the
        // [^/]*? pattern, except in partial mode, where it might
        // simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        // far and away, the most common glob pattern parts are
        // *, *.*, and *.<ext>  Add a fast check method for those.
        let m;
        let fastTest = null;
        if ((m = pattern.match(starRE))) {
            fastTest = options.dot ? starTestDot : starTest;
        }
        else if ((m = pattern.match(starDotExtRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    starDotExtTestNocaseDot
                    : starDotExtTestNocase
                : options.dot ? starDotExtTestDot
                    : starDotExtTest)(m[1]);
        }
        else if ((m = pattern.match(qmarksRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    qmarksTestNocaseDot
                    : qmarksTestNocase
                : options.dot ? qmarksTestDot
                    : qmarksTest)(m);
        }
        else if ((m = pattern.match(starDotStarRE))) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        }
        else if ((m = pattern.match(dotStarRE))) {
            fastTest = dotStarTest;
        }
        const re = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re === 'object') {
            // Avoids overriding in frozen environments
            Reflect.defineProperty(re, 'test', { value: fastTest });
        }
        return re;
    }
    makeRe() {
        if (this.regexp || this.regexp === false)
            return this.regexp;
        // at this point, this.set is a 2d array of partial
        // pattern strings, or "**".
        //
        // It's better to use .match().  This function shouldn't
        // be used, really, but it's pretty convenient sometimes,
        // when you just want to work with a regex.
        const set = this.set;
        if (!set.length) {
            this.regexp = false;
            return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar ? esm_star
            : options.dot ? twoStarDot
                : twoStarNoDot;
        const flags = new Set(options.nocase ? ['i'] : []);
        // regexpify non-globstar patterns
        // if ** is only item, then we just do one twoStar
        // if ** is first, and there are more, prepend (\/|twoStar\/)? to next
        // if ** is last, append (\/twoStar|) to previous
        // if ** is in the middle, append (\/|\/twoStar\/) to previous
        // then filter out GLOBSTAR symbols
        let re = set
            .map(pattern => {
            const pp = pattern.map(p => {
                if (p instanceof RegExp) {
                    for (const f of p.flags.split(''))
                        flags.add(f);
                }
                return (typeof p === 'string' ? esm_regExpEscape(p)
                    : p === GLOBSTAR ? GLOBSTAR
                        : p._src);
            });
            pp.forEach((p, i) => {
                const next = pp[i + 1];
                const prev = pp[i - 1];
                if (p !== GLOBSTAR || prev === GLOBSTAR) {
                    return;
                }
                if (prev === undefined) {
                    if (next !== undefined && next !== GLOBSTAR) {
                        pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                    }
                    else {
                        pp[i] = twoStar;
                    }
                }
                else if (next === undefined) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + ')?';
                }
                else if (next !== GLOBSTAR) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                    pp[i + 1] = GLOBSTAR;
                }
            });
            const filtered = pp.filter(p => p !== GLOBSTAR);
            // For partial matches, we need to make the pattern match
            // any prefix of the full path. We do this by generating
            // alternative patterns that match progressively longer prefixes.
            if (this.partial && filtered.length >= 1) {
                const prefixes = [];
                for (let i = 1; i <= filtered.length; i++) {
                    prefixes.push(filtered.slice(0, i).join('/'));
                }
                return '(?:' + prefixes.join('|') + ')';
            }
            return filtered.join('/');
        })
            .join('|');
        // need to wrap in parens if we had more than one thing with |,
        // otherwise only the first will be anchored to ^ and the last to $
        const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
        // must match entire pattern
        // ending in a * or ** will make it less strict.
        re = '^' + open + re + close + '$';
        // In partial mode, '/' should always match as it's a valid prefix for any pattern
        if (this.partial) {
            re = '^(?:\\/|' + open + re.slice(1, -1) + close + ')$';
        }
        // can match anything, as long as it's not this.
        if (this.negate)
            re = '^(?!' + re + ').+$';
        try {
            this.regexp = new RegExp(re, [...flags].join(''));
            /* c8 ignore start */
        }
        catch {
            // should be impossible
            this.regexp = false;
        }
        /* c8 ignore stop */
        return this.regexp;
    }
    slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        this.debug('match', f, this.pattern);
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // windows: need to use /, not \
        if (this.isWindows) {
            f = f.split('\\').join('/');
        }
        // treat the test path as a set of pathparts.
        const ff = this.slashSplit(f);
        this.debug(this.pattern, 'split', ff);
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        this.debug(this.pattern, 'set', set);
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (const pattern of set) {
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
                file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */



/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/files/path-pattern.js



const IS_WINDOWS = process.platform === 'win32';
/** As @actions/glob has them, whose patterns workflow authors know from other actions: no braces, no extended globs, dot files are files. */
const GLOB_OPTIONS = {
    dot: true,
    nobrace: true,
    noext: true,
    nocase: IS_WINDOWS,
    nocomment: true,
    nonegate: true
};
/** A pattern that leads somewhere that no pattern can. */
class PatternError extends Error {
    name = 'PatternError';
}
/** One line of the input `files`: what it matches is included, or excluded where it began with `!`. */
class PathPattern {
    excludes;
    /** Absolute: everything that can match is here or below. */
    root;
    #rootAsFolder;
    #isLiteral;
    #itself;
    #below;
    #ending;
    /**
     * @param isLiteral whether the line is the path of something that exists, so that nothing in it means anything but itself
     * @throws PatternError
     */
    constructor(line, workingDirectory, isLiteral) {
        const [, negations = '', text = ''] = isLiteral ? ['', '', line] : (/^((?:!\s*)*)(.*)$/s.exec(line) ?? []);
        this.excludes = negations.replaceAll(/\s/g, '').length % 2 === 1;
        this.#isLiteral = isLiteral;
        const start = globOf(workingDirectory);
        const glob = isLiteral ? globOf((0,external_node_path_.resolve)(workingDirectory, text)) : absolute(withSlashes(text), start);
        const parts = flatten(glob.parts, line);
        const wildcard = parts.findIndex(hasWildcard);
        this.root = (0,external_node_path_.resolve)(glob.root +
            parts
                .slice(0, wildcard < 0 ? undefined : wildcard)
                .map(unescaped)
                .join('/'));
        this.#rootAsFolder = withSeparator(this.root);
        const pattern = glob.root + parts.join('/');
        // With a slash at the end only what is in a folder is meant, not a file of that name.
        this.#itself = parts.length > 0 && !text.endsWith('/') ? compile(pattern, line) : undefined;
        // `reel/**` takes a file that is called `reel`, too.
        this.#ending = parts.at(-1) === '**' && !text.endsWith('/') ? '/' : '';
        this.#below = compile(parts.at(-1) === '**' ? pattern : `${pattern}${parts.length > 0 ? '/' : ''}**`, line);
    }
    /** Whether this is a match, or is somewhere in a folder that is one. */
    matches(path) {
        // Thousands of plain paths are no rare thing, and each file is compared with all of them.
        if (this.#isLiteral)
            return path === this.root || path.startsWith(this.#rootAsFolder);
        const candidate = withSlashes(path);
        return this.#itself?.match(candidate) === true || this.#below.match(candidate + this.#ending);
    }
    /** Whether this can be, or hold, a match, however deep. */
    mayMatchIn(path) {
        if (this.#isLiteral)
            return this.matches(path) || this.root.startsWith(withSeparator(path));
        return this.#below.match(withSlashes(path), true);
    }
}
function withSeparator(path) {
    return path.endsWith(external_node_path_.sep) ? path : path + external_node_path_.sep;
}
function globOf(path) {
    const { root } = (0,external_node_path_.parse)(path);
    const parts = path.slice(root.length).split(external_node_path_.sep).filter(Boolean);
    return { root: withSlashes(root), parts: parts.map((part) => escape_escape(part, { windowsPathsNoEscape: IS_WINDOWS })) };
}
function absolute(text, start) {
    if (text === '~' || text.startsWith('~/'))
        return below(globOf((0,external_node_os_.homedir)()), text.slice(1));
    if (!(0,external_node_path_.isAbsolute)(text))
        return below(start, text);
    const { root } = (0,external_node_path_.parse)(text);
    return { root: withSlashes((0,external_node_path_.resolve)(root)), parts: text.slice(root.length).split('/') };
}
function below({ root, parts }, text) {
    return { root, parts: [...parts, ...text.split('/')] };
}
/** Without empty parts, `.` and `..`. */
function flatten(parts, line) {
    const flat = [];
    for (const part of parts) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            flat.push(part);
        else if (hasWildcard(flat.pop() ?? '')) {
            throw new PatternError(`${JSON.stringify(line)} has .. behind a wildcard. Name the folder that is meant.`);
        }
    }
    return flat;
}
/** How a wildcard is written to mean itself: in brackets where a backslash separates folders. */
const ESCAPED = IS_WINDOWS ? /\[([?*()[\]])\]/g : /\\(.)/gs;
function hasWildcard(part) {
    return /[*?[]/.test(part.replaceAll(ESCAPED, ''));
}
function unescaped(part) {
    return part.replaceAll(ESCAPED, '$1');
}
function withSlashes(path) {
    return IS_WINDOWS ? path.replaceAll('\\', '/') : path;
}
function compile(pattern, line) {
    try {
        return new Minimatch(pattern, GLOB_OPTIONS);
    }
    catch (error) {
        throw new PatternError(`${JSON.stringify(line.slice(0, 100))} is no pattern.`, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/files/search.js






/** Enough to keep a disk busy. */
const FOLDERS_AT_ONCE = 16;
/** Links that lead from each of some folders to all the others make more paths than there is time for. */
const MOST_FOLDERS = 1_000_000;
/**
 * Looks for what the lines name: glob patterns and plain paths, those with `!` excluding what the lines before them found. Folders
 * are walked; symbolic links are followed, unless they lead back to a folder that they are in.
 *
 * @throws PatternError for a line that cannot be looked for
 */
async function search(lines, workingDirectory) {
    const patterns = await Promise.all(lines.map(async (line) => {
        // Not resolved: `reel/` is no file called `reel`.
        const path = (0,external_node_path_.isAbsolute)(line) ? line : `${workingDirectory}/${line}`;
        const isLiteral = !line.startsWith('!') && (await isThere(path));
        return new PathPattern(line, workingDirectory, isLiteral);
    }));
    return new Search(patterns).run(lines);
}
class Search {
    #patterns;
    #matched = new Set();
    #found = new Set();
    #lost = new Map();
    #limit = pLimit(FOLDERS_AT_ONCE);
    #folders = 0;
    constructor(patterns) {
        this.#patterns = patterns;
    }
    async run(lines) {
        await Promise.all(topmost(this.#patterns).map((path) => this.#visit(path)));
        const unmatched = lines.filter((_, index) => {
            const pattern = this.#patterns[index];
            return pattern && !pattern.excludes && !this.#matched.has(pattern);
        });
        return { paths: [...this.#found], unmatched, lost: [...this.#lost.values()] };
    }
    /** @param above undefined at the top */
    async #visit(path, above) {
        if (above && !this.#mayHold(path))
            return;
        try {
            const stats = await (0,promises_.stat)(path, { bigint: true });
            if (stats.isDirectory())
                await this.#enter(path, stats, above);
            else
                this.#take(path);
        }
        catch (error) {
            // What is not there at the top is told as a line that matches nothing.
            if (above === undefined && !(await isThere(path)))
                return;
            // A link to nothing is only itself; behind what may not be looked at there can be anything.
            const isLink = ['ENOENT', 'ELOOP'].includes((0,errors/* codeOf */.$N)(error));
            if (!isLink || this.#selects(path))
                this.#lose(path, whyUnreadable(error));
        }
    }
    async #enter(path, { dev, ino }, above) {
        const folder = { id: `${dev}:${ino}`, above };
        if (isWithin(folder.id, above))
            return;
        if (++this.#folders > MOST_FOLDERS) {
            this.#lose(path, 'it is behind more folders than can be looked at: symbolic links lead in circles');
            return;
        }
        const entries = await this.#limit(() => this.#list(path));
        const deeper = entries.filter((entry) => !this.#isDone(entry, path));
        await Promise.all(deeper.map(({ name }) => this.#visit((0,external_node_path_.join)(path, name.toString()), folder)));
    }
    /** Takes what is a file, and what cannot be got at; the rest needs a closer look. */
    #isDone(entry, folder) {
        const path = (0,external_node_path_.join)(folder, entry.name.toString());
        if ((0,external_node_buffer_.isUtf8)(entry.name)) {
            if (entry.isFile())
                this.#take(path);
            return entry.isFile();
        }
        if (this.#selects(path) || (!entry.isFile() && this.#mayHold(path))) {
            const reason = 'its name is not valid UTF-8, and the keys of S3 objects are. Rename it, or exclude it with !';
            this.#lose((0,external_node_path_.join)(folder, spelled(entry.name)), reason);
        }
        return true;
    }
    async #list(path) {
        try {
            // As bytes: as a string, a name that is not UTF-8 would be another one.
            return await (0,promises_.readdir)(path, { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== 'ENOENT')
                this.#lose(path, whyUnreadable(error));
            return [];
        }
    }
    #take(path) {
        let isSelected = false;
        for (const pattern of this.#patterns) {
            if (!pattern.matches(path))
                continue;
            isSelected = !pattern.excludes;
            if (isSelected)
                this.#matched.add(pattern);
        }
        if (isSelected)
            this.#found.add(path);
    }
    /** The last line that matches decides. */
    #selects(path) {
        return this.#patterns.findLast((pattern) => pattern.matches(path))?.excludes === false;
    }
    #mayHold(path) {
        return this.#patterns.some((pattern) => !pattern.excludes && pattern.mayMatchIn(path));
    }
    #lose(path, reason) {
        this.#lost.set(path, { path, reason });
    }
}
/** Where to begin: the patterns' roots that are not below another one. */
function topmost(patterns) {
    const roots = new Set(patterns.flatMap(({ excludes, root }) => (excludes ? [] : root)));
    const isBelowAnother = (path) => {
        const parent = (0,external_node_path_.dirname)(path);
        return parent !== path && (roots.has(parent) || isBelowAnother(parent));
    };
    return [...roots].filter((root) => !isBelowAnother(root));
}
function isWithin(id, above) {
    for (let folder = above; folder; folder = folder.above)
        if (folder.id === id)
            return true;
    return false;
}
function whyUnreadable(error) {
    switch ((0,errors/* codeOf */.$N)(error)) {
        case 'ENOENT':
            return 'it is a symbolic link to something that is not there';
        case 'ELOOP':
            return 'it is a symbolic link that leads to itself';
        default:
            return `it cannot be read (${(0,errors/* messageOf */.bD)(error)}). Check its permissions for the user that the runner works as`;
    }
}
/** Bytes that are no UTF-8 as `\xff`, which is how a shell's `$'…'` takes them. */
function spelled(name) {
    return Array.from(name, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('');
}
async function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/files/source-file.js
var source_file = __nccwpck_require__(9202);
// EXTERNAL MODULE: ./build/workflow/input-reader.js
var input_reader = __nccwpck_require__(3302);
;// CONCATENATED MODULE: ./build/workflow/find-files.js










/** Enough to keep a disk busy; more would only take file descriptors. */
const STATS_AT_ONCE = 32;
/**
 * The files that the lines of the input `files` name: glob patterns and plain paths, relative to the working directory.
 * Directories are walked, symbolic links followed unless they loop.
 *
 * @param lines none at all is for the input's own check to tell
 * @param baseDirectory absolute; paths become relative to it
 */
async function findFiles(lines, baseDirectory) {
    const nothing = { sources: [], unmatched: [], problems: [] };
    if (lines.every((line) => line.startsWith('!')))
        return nothing;
    const result = await searchFor(lines);
    if ('message' in result)
        return { ...nothing, problems: [result] };
    const { paths, unmatched, lost } = result;
    const isNothing = paths.length === 0 && lost.length === 0;
    const problems = isNothing
        ? [nothingMatched(lines)]
        : [...lost.map(lostPath), ...(await missingPaths(unmatched, lost))];
    const bases = [baseDirectory, await (0,promises_.realpath)(baseDirectory).catch(() => baseDirectory)];
    const limit = pLimit(STATS_AT_ONCE);
    const found = await Promise.all(paths.map((path) => limit(() => readSourceFile(path, bases))));
    const sources = found.filter((source) => 'identity' in source);
    return {
        sources: sources.sort((a, b) => (a.path < b.path ? -1 : 1)),
        unmatched,
        problems: [...problems, ...found.filter((problem) => 'message' in problem)]
    };
}
async function searchFor(lines) {
    try {
        return await search(lines, process.cwd());
    }
    catch (error) {
        if (error instanceof PatternError)
            return fileProblem(`Input files: ${error.message}`);
        throw error;
    }
}
function nothingMatched(lines) {
    return fileProblem(`Input files: nothing matches ${lines.map(input_reader/* quote */.h).join(', ')} (looked in ${process.cwd()}). ` +
        'Check the patterns, and that an earlier step has checked out or made the files (Git LFS files need `lfs: true`).');
}
function lostPath({ path, reason }) {
    return fileProblem(`Input files: ${path} cannot be encrypted: ${reason}.`);
}
/** A pattern may match nothing; a path without wildcards that is not there is a mistake. */
async function missingPaths(unmatched, lost) {
    const problems = [];
    for (const line of unmatched.filter((candidate) => !/[*?[]/.test(candidate))) {
        const path = (0,external_node_path_.resolve)(line);
        if (lost.some((one) => one.path === path || one.path.startsWith(path + external_node_path_.sep)))
            continue;
        const what = (await exists(line)) ? 'is a directory without files' : 'is not there';
        problems.push(fileProblem(`Input files: ${(0,input_reader/* quote */.h)(line)} ${what} (looked in ${process.cwd()}).`));
    }
    return problems;
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
async function readSourceFile(absolutePath, bases) {
    const path = relativePath(absolutePath, bases);
    if (path === undefined) {
        return fileProblem(`Input files: ${(0,input_reader/* quote */.h)(absolutePath)} is outside base-directory ${(0,input_reader/* quote */.h)(bases[0] ?? '')}. ` +
            'The object key is the path below it, so set base-directory to a folder that holds all files.');
    }
    try {
        const stats = await (0,promises_.stat)(absolutePath, { bigint: true });
        if (!stats.isFile())
            return fileProblem(`Input files: ${(0,input_reader/* quote */.h)(path)} is not a regular file.`);
        if (stats.size === 0n)
            return fileProblem(`Input files: ${(0,input_reader/* quote */.h)(path)} is empty: there is no media in it to encrypt.`);
        await (0,promises_.access)(absolutePath, external_node_fs_.constants.R_OK);
        if (await isLfsPointer(absolutePath, stats.size))
            return pointerProblem(path);
        return { path, absolutePath: (0,external_node_path_.resolve)(absolutePath), lengthBytes: Number(stats.size), identity: (0,source_file/* identityOf */.cu)(stats) };
    }
    catch (error) {
        return fileProblem(`Input files: ${(0,errors/* messageOf */.bD)((0,source_file/* unreadableError */.Sw)((0,input_reader/* quote */.h)(path), error))}`);
    }
}
function pointerProblem(path) {
    return fileProblem(`Input files: ${(0,input_reader/* quote */.h)(path)} is a Git LFS pointer, not the file itself. ` +
        'Give actions/checkout `lfs: true`, or run `git lfs pull` before this step.');
}
/** The path below the base directory, with `/`; undefined where it is not below it. */
function relativePath(absolutePath, bases) {
    for (const base of bases) {
        const path = (0,external_node_path_.relative)(base, absolutePath);
        if (path !== '' && path !== '..' && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path)) {
            return path.split(external_node_path_.sep).join('/');
        }
    }
    return undefined;
}
function fileProblem(message) {
    return { title: 'Input files', message };
}

// EXTERNAL MODULE: ./build/workflow/named-objects.js + 3 modules
var named_objects = __nccwpck_require__(3183);
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

;// CONCATENATED MODULE: ./build/workflow/decrypt-keys.js


/**
 * @param kmsKeyArn the run's own key, if it has one
 * @param stored objects that were encrypted earlier. Their envelopes name the Region of the KMS key, and only a manifest names the key.
 */
function decryptKeysOf(kmsKeyArn, stored) {
    const arns = keyArns([kmsKeyArn, ...stored.map((object) => object.kmsKeyArn)]);
    const unnamed = stored.filter((object) => object.kmsKeyArn === undefined);
    return { arns, unknown: unnamed.length === 0 ? '' : describeUnknown(unnamed, arns) };
}
/** Those that are ARNs of keys: of what is behind an alias, IAM policies know nothing. */
function keyArns(arns) {
    return [...new Set(arns.flatMap((arn) => (isKeyArn(arn) ? [arn] : [])))];
}
function isKeyArn(arn) {
    return arn !== undefined && (0,aws_arn/* parseArn */.Lw)(arn)?.resource.startsWith('key/') === true;
}
function describeUnknown(unnamed, arns) {
    const regions = [...new Set(unnamed.map(({ envelope }) => envelope.kmsKeyRegion))].sort().join(', ');
    const which = `${(0,units/* count */.U9)(unnamed.length, 'object')} encrypted earlier ${unnamed.length === 1 ? 'tells' : 'tell'} the Region of the KMS key (${regions}), not the key.`;
    const advice = arns.length === 0
        ? 'Give kms-key-arn, or the manifest of the run that encrypted them, to get the policy for it.'
        : "If it is another than the policy's, the role needs the same statement with that one.";
    return `${which} ${advice}`;
}

;// CONCATENATED MODULE: ./build/workflow/grant.js


/**
 * With `grant-decrypt: inline-policy`, lets MediaConvert's role unwrap the data keys, before any job can need it.
 *
 * @returns a policy for each KMS key that is known; none where nothing is to be granted
 */
async function grant({ inputs, plan, stored, services, dataKeys, world }) {
    const roleArn = plan.target.roleArn ?? inputs.roleArn;
    if (services.rolePolicies === undefined || roleArn === undefined)
        return [];
    const own = inputs.kmsKeyArn === undefined ? undefined : await keyArn(inputs.kmsKeyArn, dataKeys);
    const { arns, unknown } = decryptKeysOf(own, stored);
    if (unknown !== '')
        world.reporter.warning({ title: TITLE, message: `${TITLE}: ${unknown}` });
    const granted = [];
    for (const arn of arns)
        granted.push(await grantOne(services.rolePolicies, roleArn, arn, world));
    return granted;
}
const TITLE = 'Input grant-decrypt';
async function grantOne(policies, roleArn, kmsKeyArn, { reporter, signal }) {
    const { grantDecrypt } = await __nccwpck_require__.e(/* import() */ 404).then(__nccwpck_require__.bind(__nccwpck_require__, 23));
    const onRetry = (message) => reporter.debug(message);
    const granted = await grantDecrypt(policies, roleArn, kmsKeyArn, { signal, onRetry });
    const verb = granted.outcome === 'put' ? 'Put' : 'Found';
    reporter.info(`${verb} the inline policy ${granted.policyName} on ${roleArn}: kms:Decrypt with ${kmsKeyArn}`);
    if (granted.seen === 'hidden') {
        reporter.info('Whether the policy is in force is not known: that needs iam:GetRolePolicy on the role.');
    }
    if (granted.seen === 'late')
        reporter.warning({ title: 'MediaConvert role', message: lateMessage(granted, roleArn) });
    return granted;
}
/** Behind an alias is a key. KMS names it with each data key; to be asked for it by name takes one more permission. */
async function keyArn(given, dataKeys) {
    if (!(0,aws_arn/* parseArn */.Lw)(given)?.resource.startsWith('alias/'))
        return given;
    const dataKey = await dataKeys.take();
    dataKeys.giveBack(dataKey);
    return dataKey.kmsKeyArn;
}
function lateMessage({ policyName }, roleArn) {
    return `IAM has taken the inline policy ${policyName} for ${roleArn}, but does not show it yet. Jobs that start before it holds end in an error; submit those again.`;
}

// EXTERNAL MODULE: ./build/iam/decrypt-policy.js
var decrypt_policy = __nccwpck_require__(86);
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
function code(text) {
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
function common_folder_below(things, folder) {
    return folder === '' ? '' : `${things} are below ${code(folder)}.\n\n`;
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
    const host = CONSOLES[(0,aws_arn/* partitionOf */.iQ)(region)]?.(region) ?? 'console.aws.amazon.com';
    return `https://${host}/mediaconvert/home?region=${percentEncoded(region)}#/jobs/summary/${percentEncoded(jobId)}`;
}
/** Also what ends an address in Markdown, and whatever AWS may answer. */
function percentEncoded(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
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
        return `| ${nameOf(job, region)} | ${statusOf(job)} |${times} ${jobs_table_inputsOf(job, name)} |`;
    };
    const isUrgent = ({ status }) => FAILED.has(status);
    return `### Jobs\n\n${common_folder_below('Inputs', folder)}${table(jobs, { head, row, isUrgent, noun: 'job', elsewhere })}`;
}
function jobs_table_inputsOf({ inputs }, name) {
    const more = inputs.length - INPUTS_OF_A_JOB;
    const shown = inputs.slice(0, INPUTS_OF_A_JOB).map((address) => code(name(address)));
    return [...shown, ...(more > 0 ? [`… and ${(0,units/* count */.U9)(more, 'input')} more`] : [])].join('<br>');
}
function nameOf({ id, renderedRequest }, region) {
    if (id !== undefined)
        return `[${markdown_escape(id)}](${consoleLink(region, id)})`;
    return renderedRequest === undefined ? 'none' : code((0,external_node_path_.basename)(renderedRequest));
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

;// CONCATENATED MODULE: ./build/workflow/run-timeline.js



/** Upload, queue and transcoding of each file of a run. A job of several files has a section of its own after them. */
function timelineOfRun({ files, jobs, timings, jobTimings }, now) {
    const uploaded = files.filter(({ path }) => timings.has(path));
    const filesOfJob = Map.groupBy(uploaded, ({ jobId }) => jobId ?? '');
    const jobOf = new Map(jobs.map((job) => [job.id ?? '', job]));
    const bars = (job) => barsOf(job, jobTimings, now);
    const own = uploaded.map(({ path, jobId = '' }) => {
        const timing = timings.get(path);
        const upload = timing ? [{ what: 'upload', from: timing.begunAt, to: timing.endedAt, look: 'grey' }] : [];
        const isAlone = filesOfJob.get(jobId)?.length === 1;
        return { name: path, bars: [...upload, ...(isAlone ? bars(jobOf.get(jobId)) : [])] };
    });
    const shared = jobs.filter(({ id = '' }) => filesOfJob.get(id)?.length !== 1);
    return [...own, ...shared.map((job) => ({ name: run_timeline_nameOf(job), bars: bars(job) }))];
}
/** By its inputs' names: an ID says nothing to anybody. */
function run_timeline_nameOf({ inputs, id = '' }) {
    return inputs.length === 0 ? `job ${id}` : shorten(inputs.map(nameIn), 2);
}
function barsOf(job, timings, now) {
    if (job?.submittedAt === undefined || job.id === undefined)
        return [];
    const submittedAt = Date.parse(job.submittedAt);
    const timing = timings.get(job.id);
    if (timing)
        return jobBars(job.status, { ...timing, submittedAt }, now);
    return [{ what: 'job submitted', from: submittedAt, look: 'solid' }];
}

;// CONCATENATED MODULE: ./build/workflow/summary.js









const IN_THE_MANIFEST = 'the manifest has all of them';
/** The job summary, in GitHub-flavoured Markdown. */
function summaryOf({ inputs, record, stored = [], warnings = [], granted = [] }) {
    const { files, jobs, kmsKeyArn, timings } = record;
    const rows = jobRows(record);
    return [
        '## Client-side encryption for MediaConvert',
        headline(inputs, record, stored),
        jobProblems(rows),
        warningsBlock(warnings.filter(({ title }) => title !== NOT_SUBMITTED_TITLE)),
        files.length > 0 ? filesTable(files, timings) : '',
        stored.length > 0 ? storedTable(stored) : '',
        jobs.length > 0 ? jobsTable(rows, inputs.region, IN_THE_MANIFEST) : '',
        timelineOf(timelineOfRun(record, Date.now())),
        policyBlock(decryptKeysOf(kmsKeyArn, stored), granted)
    ]
        .filter(Boolean)
        .join('\n\n')
        .concat('\n');
}
function headline(inputs, { files, jobs, kmsKeyArn }, stored) {
    const { mode, dataKeyBits, shard, verify } = inputs;
    const hasFiles = inputs.files.length > 0;
    const uploaded = files.filter(({ status }) => status === 'uploaded');
    const bytes = uploaded.reduce((sum, { plaintextLength }) => sum + plaintextLength, 0);
    const also = [
        tally(stored.length, 'object', 'encrypted earlier'),
        tally(files.filter(({ status }) => status === 'skipped').length, 'file', 'skipped'),
        tally(files.filter(({ status }) => status === 'failed').length, 'file', '**failed**'),
        tally(jobs.filter(({ id }) => id !== undefined).length, 'job', 'submitted'),
        tally(jobs.filter(({ status }) => status === 'COMPLETE').length, 'job', 'complete'),
        tally(jobs.filter(({ status }) => status === 'ERROR').length, 'job', '**in error**'),
        tally(jobs.filter(({ status }) => status === 'CANCELED').length, 'job', '**cancelled**'),
        tally(jobs.filter(({ status }) => status === 'RENDERED').length, 'request', 'rendered'),
        tally(jobs.filter(({ status }) => status === 'NOT_SUBMITTED').length, 'job', '**not submitted**')
    ];
    const size = uploaded.length > 0 ? ` (${(0,units/* formatBytes */.z3)(bytes)})` : '';
    const own = hasFiles ? `**${(0,units/* count */.U9)(uploaded.length, 'file')}**${size} encrypted` : '';
    const proof = verify && uploaded.length > 0 ? '; each object was read back, and decrypts to its file' : '';
    const key = code(kmsKeyArn ?? '');
    const how = hasFiles ? `\n\n${mode}, ${dataKeyBits}-bit data keys, under the KMS key ${key}${proof}.` : '';
    const share = shard ? `Share ${shard.number} of ${shard.of}: ` : '';
    return `${share}${[own, ...also].filter(Boolean).join(', ')}.${how}`;
}
function tally(number, noun, what) {
    return number === 0 ? '' : `${(0,units/* count */.U9)(number, noun)} ${what}`;
}
const STATES = { uploaded: 'encrypted', skipped: 'skipped: the object exists' };
function filesTable(files, timings) {
    const objects = new ObjectColumn(files);
    const row = (file) => {
        const { path, plaintextLength, mode = '', status, error = '', s3Uri } = file;
        const state = status === 'failed' ? `**failed**: ${prose((0,visible/* cut */.J)(error, MESSAGE_CHARACTERS))}` : STATES[status];
        const rate = throughput(file, timings.get(path));
        return `| ${code(path)} | ${unbroken((0,units/* formatBytes */.z3)(plaintextLength))} | ${mode} | ${rate} | ${state} |${objects.cell(code(s3Uri))}`;
    };
    const head = `| file | size | mode | throughput | state |${objects.cell('object')}\n` +
        `| --- | ---: | --- | ---: | --- |${objects.cell('---')}`;
    const isUrgent = ({ status }) => status === 'failed';
    return `### Files\n\n${objects.note}${table(files, { head, row, isUrgent, noun: 'file', elsewhere: IN_THE_MANIFEST })}`;
}
function storedTable(stored) {
    const { folder, name } = commonFolder(stored.map(({ s3Uri }) => s3Uri));
    const row = ({ s3Uri, envelope }) => {
        const size = unbroken((0,units/* formatBytes */.z3)(envelope.plaintextLength));
        return `| ${code(name(s3Uri))} | ${size} | ${envelope.mode} | ${envelope.kmsKeyRegion} |`;
    };
    const head = '| object | size | mode | Region of the KMS key |\n| --- | ---: | --- | --- |';
    const elsewhere = 'the jobs in the manifest name all of them';
    const rows = table(stored, { head, row, isUrgent: () => false, noun: 'object', elsewhere });
    return `### Objects encrypted earlier\n\n${common_folder_below('Objects', folder)}${rows}`;
}
function throughput({ plaintextLength }, timing) {
    return timing ? unbroken((0,units/* formatRate */.CE)(plaintextLength, (timing.endedAt - timing.begunAt) / 1000)) : '';
}
function jobRows({ jobs, jobTimings }) {
    return jobs.map((job) => ({ ...job, timing: jobTimings.get(job.id ?? '') }));
}
function policyBlock({ arns, unknown }, granted) {
    const block = arns.length === 0 ? '' : policyOf(arns, granted);
    return [block, markdown_escape(unknown)].filter(Boolean).join('\n\n');
}
function policyOf(arns, granted = []) {
    const policy = JSON.stringify((0,decrypt_policy/* decryptPolicy */.C)(arns), undefined, 2);
    const names = granted.map(({ policyName }) => code(policyName)).join(', ');
    const what = granted.length > 1 ? 'in its inline policies' : 'as its inline policy';
    const where = granted.length > 0 ? `; the role has it ${what} ${names}` : '';
    const title = `Policy that MediaConvert's role needs to decrypt the data keys${where}`;
    return fold(title, `\`\`\`json\n${policy}\n\`\`\``);
}

;// CONCATENATED MODULE: ./build/workflow/report-run.js









const MOST_WARNINGS = 100;
/** Says what is about to happen, and warns of what looks like a mistake. */
function announce(plan, inputs, { reporter, status }) {
    if (inputs.shard)
        announceShare(plan, inputs.shard, reporter);
    if (inputs.destination && inputs.files.length > 0) {
        reporter.info(describeEncryption(plan, inputs, inputs.destination));
    }
    if (plan.earlier.length > 0) {
        const verb = inputs.job === 'render' ? 'Rendering' : 'Submitting';
        const objects = (0,units/* count */.U9)(plan.earlier.length, 'object');
        reporter.info(`${verb} ${(0,units/* count */.U9)(plan.jobs.length, 'job')}, with ${objects} encrypted earlier`);
    }
    const bytes = plan.objects.reduce((sum, { source }) => sum + source.lengthBytes, 0);
    const files = `${(0,units/* count */.U9)(plan.objects.length, 'file')} (${(0,units/* formatBytes */.z3)(bytes)})`;
    status.begun(`Encrypting ${files}, ${(0,units/* count */.U9)(plan.jobs.length, 'job')}.`);
    for (const note of plan.notes)
        reporter.info(note);
    for (const warning of (0,failure/* atMost */.Tu)(MOST_WARNINGS, plan.warnings))
        reporter.warning(warning);
}
function describeEncryption({ objects, jobs, inAll }, inputs, destination) {
    const { job, mode, dataKeyBits, kmsKeyArn = '' } = inputs;
    const bytes = objects.reduce((sum, { source }) => sum + source.lengthBytes, 0);
    const files = inputs.shard ? `${objects.length} of ${(0,units/* count */.U9)(inAll.files, 'file')}` : (0,units/* count */.U9)(objects.length, 'file');
    const verb = { submit: 'submitting', render: 'rendering', none: 'without' }[job];
    return (`Encrypting ${files} (${(0,units/* formatBytes */.z3)(bytes)}) with ${mode}, ` +
        `${dataKeyBits}-bit data keys under ${kmsKeyArn}, to ${(0,s3_address/* formatS3Address */.Gy)(destination)}, ` +
        `${verb} ${job === 'none' ? 'jobs' : (0,units/* count */.U9)(jobs.length, 'job')}`);
}
function announceShare(plan, { number, of }, reporter) {
    const { inAll } = plan;
    const objects = inAll.earlier === 0 ? '' : ` and ${(0,units/* count */.U9)(inAll.earlier, 'object')} encrypted earlier`;
    const whole = `${(0,units/* count */.U9)(inAll.files, 'file')} (${(0,units/* formatBytes */.z3)(inAll.bytes)})${objects}`;
    reporter.info(`Share ${number} of ${of} of ${whole}. The list of files is ${inAll.fingerprint}, on every runner that sees the same files.`);
    if (plan.objects.length + plan.jobs.length > 0)
        return;
    const why = inAll.files + inAll.earlier < of
        ? 'there are fewer files than shares'
        : 'the files that one job needs stay together';
    const message = `Share ${number} of ${of} is empty: of ${whole} none is left for it, since ${why}. This step has nothing to do.`;
    reporter.notice({ title: 'Empty share', message });
}
/** Writes outputs and summary, says how it went, and returns whether all of it went well. */
async function conclude(run) {
    const { plan, stored, record, outputs, world, areJobsComplete } = run;
    const decryptKeys = decryptKeysOf(record.kmsKeyArn, stored);
    const policyPath = await writeDecryptPolicy(decryptKeys, world.temporaryDirectory);
    if (decryptKeys.unknown !== '')
        world.reporter.info(`Policy for MediaConvert's role: ${decryptKeys.unknown}`);
    outputs.finish(policyPath);
    await world.writeSummary(summaryOf(run));
    const failed = record.files.filter(({ status }) => status === 'failed');
    const unsubmitted = record.jobs.filter(({ status }) => status === 'NOT_SUBMITTED');
    world.reporter.info(`${result(record, stored)} Manifest: ${record.path}`);
    const unfinished = plan.objects.length - record.files.length;
    if (world.signal.aborted) {
        const left = unfinished + failed.length;
        const which = left > 0 ? `Cancelled: ${(0,units/* count */.U9)(left, 'file')} not uploaded.` : 'Cancelled.';
        world.reporter.error({
            title: 'Cancelled',
            message: `${which} What was finished before is in the manifest ${record.path}.`
        });
    }
    else if (failed.length > 0) {
        world.reporter.error({
            title: 'Files failed',
            message: `${(0,units/* count */.U9)(failed.length, 'file')} failed: ${(0,failure/* listNames */.Zv)(failed.map(({ path }) => path))}`
        });
    }
    const isFine = !world.signal.aborted && failed.length === 0 && unsubmitted.length === 0 && areJobsComplete;
    const cancelled = world.signal.aborted ? `Cancelled, ${(0,units/* count */.U9)(unfinished + failed.length, 'file')} left: ` : '';
    world.status.ended(isFine ? 'success' : cancelled ? 'error' : 'failure', cancelled + result(record, stored));
    return isFine;
}
function result({ files, jobs }, stored) {
    const by = (status) => files.filter((file) => file.status === status).length;
    const ended = (status) => jobs.filter((job) => job.status === status).length;
    const [submitted, rendered, refused] = [
        jobs.filter(({ id }) => id !== undefined).length,
        jobs.filter(({ renderedRequest }) => renderedRequest !== undefined).length,
        jobs.filter(({ status }) => status === 'NOT_SUBMITTED').length
    ];
    const parts = [
        `${(0,units/* count */.U9)(by('uploaded'), 'file')} encrypted`,
        stored.length > 0 && `${(0,units/* count */.U9)(stored.length, 'object')} encrypted earlier`,
        by('skipped') > 0 && `${(0,units/* count */.U9)(by('skipped'), 'file')} skipped`,
        by('failed') > 0 && `${(0,units/* count */.U9)(by('failed'), 'file')} failed`,
        submitted > 0 && `${(0,units/* count */.U9)(submitted, 'job')} submitted`,
        ended('COMPLETE') > 0 && `${(0,units/* count */.U9)(ended('COMPLETE'), 'job')} complete`,
        ended('ERROR') > 0 && `${(0,units/* count */.U9)(ended('ERROR'), 'job')} in error`,
        ended('CANCELED') > 0 && `${(0,units/* count */.U9)(ended('CANCELED'), 'job')} cancelled`,
        rendered > 0 && `${(0,units/* count */.U9)(rendered, 'request')} rendered`,
        refused > 0 && `${(0,units/* count */.U9)(refused, 'job')} not submitted`
    ];
    return `${parts.filter(Boolean).join(', ')}.`;
}
/** The policy that MediaConvert's role needs, for the user to attach. None while no key is known, as behind an alias. */
async function writeDecryptPolicy({ arns }, directory) {
    if (arns.length === 0)
        return undefined;
    const path = (0,external_node_path_.join)(directory, 'decrypt-policy.json');
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,replace_file/* replaceFile */.f)(path, `${JSON.stringify((0,decrypt_policy/* decryptPolicy */.C)(arns), undefined, 2)}\n`);
    return path;
}

// EXTERNAL MODULE: ./build/workflow/places.js
var places = __nccwpck_require__(3934);
;// CONCATENATED MODULE: ./build/plan/objects.js
/** Where each file goes (destination + path), and what forbids it: files that are too long, keys that are, or that two files share. */
function planObjects(sources, destination, limits) {
    const objects = sources.map((source) => ({
        source,
        address: { bucket: destination.bucket, key: destination.key + source.path }
    }));
    const problems = objects.flatMap((object) => objects_wrongWith(object, limits));
    return { objects, problems: [...problems, ...sharedKeys(objects)] };
}
function objects_wrongWith({ source, address }, limits) {
    const problems = [];
    if (source.lengthBytes > limits.plaintextBytes) {
        problems.push({
            title: 'File too long',
            message: `${source.path} has ${source.lengthBytes} bytes, and ${limits.plaintextReason}.`
        });
    }
    const keyBytes = Buffer.byteLength(address.key);
    if (keyBytes > limits.keyBytes) {
        problems.push({
            title: 'Object key too long',
            message: `${source.path} would get an object key of ${keyBytes} bytes; S3 takes ${limits.keyBytes}. Shorten the path, or the prefix in destination.`
        });
    }
    return problems;
}
function sharedKeys(objects) {
    const byKey = Map.groupBy(objects, ({ address }) => address.key);
    return [...byKey.entries()]
        .filter(([, sharing]) => sharing.length > 1)
        .map(([key, sharing]) => ({
        title: 'Object key used twice',
        message: `${sharing.map(({ source }) => source.absolutePath).join(' and ')} would both become the object ${key}. Rename one, or leave one out of files.`
    }));
}

// EXTERNAL MODULE: ./build/plan/shard.js
var plan_shard = __nccwpck_require__(9210);
;// CONCATENATED MODULE: ./build/workflow/part-bytes.js


/**
 * The part size in bytes of a file's object.
 *
 * @throws RangeError when S3 can hold no object of this length
 */
function partBytesOf({ lengthBytes }, { mode, partSizeMib }) {
    const trailer = (0,envelope_mode/* trailerLength */.Yl)(mode, lengthBytes);
    return partSizeBytes(lengthBytes + trailer, trailer, partSizeMib);
}

// EXTERNAL MODULE: ./build/workflow/read-text-file.js
var read_text_file = __nccwpck_require__(31);
;// CONCATENATED MODULE: ./build/workflow/plan-all-jobs.js



const NO_JOBS = { jobs: [], target: {}, unused: [], problems: [], notes: [] };
async function planAllJobs(inputs, { paths, addresses, areIncomplete }, provenance) {
    // The schema that settings are checked against is a large part of the SDK: loaded only for a run that has jobs.
    const { checkRequest, planJobs, withOverrides } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(156), __nccwpck_require__.e(815), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 335));
    try {
        const { request: fromSettings, form, notes, problemAt } = await readSettings(inputs);
        const isOfEarlierJob = form === 'GetJob answer';
        const request = withOverrides(fromSettings, { ...inputs, provenance, isOfEarlierJob });
        const planned = planJobs({ request, sources: paths, addresses, problemAt });
        const hasSettings = request.Settings !== undefined || request.JobTemplate !== undefined;
        const isKnown = !areIncomplete || !hasSettings;
        const problems = [...checkRequest(request, problemAt), ...(isKnown ? planned.problems : [])];
        const target = { roleArn: request.Role, queue: request.Queue, jobTemplate: request.JobTemplate };
        const jobs = planned.jobs.map((job, index) => ({ ...job, number: index + 1 }));
        const allNotes = [...notes, ...describeMissing(provenance, request.UserMetadata)];
        return { jobs, target, problems, notes: allNotes, unused: planned.unused };
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return { ...NO_JOBS, problems: error.problems };
        throw error;
    }
}
function describeMissing(provenance, metadata = {}) {
    const missing = Object.keys(provenance).filter((key) => !Object.hasOwn(metadata, key));
    if (missing.length === 0)
        return [];
    return [`UserMetadata has room for 10 entries only: left out ${missing.join(', ')} of where the jobs come from.`];
}
async function readSettings({ jobSettings }) {
    const { isInline, parseSettings, readJobRequest, withoutPosition } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(156), __nccwpck_require__.e(815), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 335));
    if (jobSettings === undefined)
        return { request: {}, form: undefined, notes: [], problemAt: withoutPosition };
    if (isInline(jobSettings))
        return readJobRequest(parseSettings(jobSettings));
    return readJobRequest(parseSettings(await readText(jobSettings), jobSettings));
}
/** Far more than a job can have; a text that is longer is another file, and would take minutes to parse. */
const MAXIMUM_SETTINGS_BYTES = 2 ** 20;
async function readText(path) {
    try {
        return await (0,read_text_file/* readTextFile */.G)(path, MAXIMUM_SETTINGS_BYTES);
    }
    catch (error) {
        const message = `Input job-settings: the file ${(0,input_reader/* quote */.h)(path)} cannot be read (${(0,errors/* messageOf */.bD)(error)}, looked in ${process.cwd()}). Give a path, or JSON or YAML itself.`;
        throw new errors/* InputError */.dz([{ title: 'Input job-settings', message }]);
    }
}

;// CONCATENATED MODULE: ./build/workflow/plan.js









/**
 * Which file becomes which object, and which objects become which job.
 *
 * @param named objects that were encrypted earlier
 * @param provenance where the jobs come from, for their `UserMetadata`
 * @param earlier problems that are known already, to be told with those found here
 * @throws InputError with everything that is wrong with inputs, files and settings
 */
async function makePlan(inputs, found, named, provenance, earlier) {
    const { objects, problems } = planUploads(inputs, found, named.objects);
    const known = [...earlier, ...found.problems, ...problems, ...named.problems];
    const paths = objects.map(({ source }) => source.path);
    const addresses = named.objects.map(({ s3Uri }) => s3Uri);
    const needs = { paths, addresses, areIncomplete: known.length > 0 };
    const jobs = inputs.job === 'none' ? NO_JOBS : await planAllJobs(inputs, needs, provenance);
    const all = [...known, ...jobs.problems];
    if (all.length > 0)
        throw new errors/* InputError */.dz(all);
    const share = takeShare(objects, addresses, jobs.jobs, inputs.shard);
    const needed = new Set(share.jobs.flatMap((job) => job.needs));
    const taken = named.objects.filter(({ s3Uri }) => needed.has(s3Uri));
    const keys = [inputs.kmsKeyArn, ...taken.map(({ described }) => described?.kmsKeyArn)];
    return {
        objects: share.objects,
        jobs: share.jobs,
        earlier: taken,
        inAll: inAll(found.sources, addresses, jobs.jobs),
        target: { ...jobs.target, decryptKeyArns: [...new Set(keys.filter((arn) => arn !== undefined))] },
        notes: jobs.notes,
        warnings: [
            ...unmatched(found),
            ...named.warnings,
            ...objectsWithoutJobs(inputs),
            ...jobs.unused.filter((need) => share.needs.has(need)).map(unusedWarning)
        ]
    };
}
/** Which file becomes which object. None of these is to be one that a job reads as it was before. */
function planUploads(inputs, found, named) {
    if (!inputs.destination)
        return { objects: [], problems: [] };
    const limits = { ...plaintextLimit(inputs), keyBytes: s3_address/* MAXIMUM_KEY_BYTES */.zd };
    const { objects, problems } = planObjects(found.sources, inputs.destination, limits);
    const addresses = new Set(named.map(({ s3Uri }) => s3Uri));
    const clashes = objects.filter(({ address }) => addresses.has((0,s3_address/* formatS3Address */.Gy)(address))).map(clash);
    return { objects, problems: [...problems, ...objects.flatMap((object) => wrongSize(object, inputs)), ...clashes] };
}
function clash({ source, address }) {
    const message = `${source.path} would be uploaded to ${(0,s3_address/* formatS3Address */.Gy)(address)}, which encrypted-objects names too. ` +
        'Leave it out of files to use the object that is there, or out of encrypted-objects to encrypt the file anew.';
    return { title: 'Object named twice', message };
}
/**
 * What falls to this runner. The files of a job stay together, since the runner that has the last of them submits it. All that could be
 * wrong was looked for in the whole plan before, so that all runners refuse the same run, and none tells of files that another has.
 */
function takeShare(objects, addresses, jobs, shard = { number: 1, of: 1 }) {
    const lengths = new Map(objects.map(({ source }) => [source.path, source.lengthBytes]));
    const used = new Set(jobs.flatMap(({ needs }) => needs));
    const unused = [...lengths.keys(), ...addresses].filter((need) => !used.has(need));
    const together = [...jobs.map(({ needs }) => needs), ...unused.map((need) => [need])];
    const units = together.map((needs) => ({
        needs,
        bytes: needs.reduce((sum, need) => sum + (lengths.get(need) ?? 0), 0)
    }));
    const share = (0,plan_shard/* splitIntoShares */.tg)(units, shard.of)[shard.number - 1] ?? [];
    const mine = new Set(share.flatMap(({ needs }) => needs));
    return {
        objects: objects.filter(({ source }) => mine.has(source.path)),
        jobs: jobs.filter(({ needs }) => needs.some((need) => mine.has(need))),
        needs: mine
    };
}
function inAll(sources, addresses, jobs) {
    const bytes = sources.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0);
    const counts = { files: sources.length, bytes, earlier: addresses.length, jobs: jobs.length };
    return { ...counts, fingerprint: (0,plan_shard/* fingerprintOf */.ax)(sources) };
}
function objectsWithoutJobs({ job, encryptedObjects }) {
    if (job !== 'none' || encryptedObjects.length === 0)
        return [];
    const message = 'Input encrypted-objects: it takes part in jobs only, and job is none. Nothing was done with it.';
    return [{ title: 'Input encrypted-objects', message }];
}
function plaintextLimit({ mode, ivLengthBytes }) {
    const plaintextBytes = (0,envelope_mode/* maximumPlaintextLength */.I9)(mode, ivLengthBytes);
    const what = mode === 'AES_CTR' ? 'AES_CTR with a 12-byte initialization vector' : mode;
    const advice = mode === 'AES_CTR' ? 'Set iv-length to 16' : 'Take mode AES_CTR or AES_CBC';
    return { plaintextBytes, plaintextReason: `${what} can encrypt ${plaintextBytes} bytes at most. ${advice}` };
}
function wrongSize({ source }, inputs) {
    try {
        partBytesOf(source, inputs);
        return [];
    }
    catch (error) {
        return [{ title: 'File too long', message: `${source.path} would become ${(0,errors/* messageOf */.bD)(error)}.` }];
    }
}
function unmatched(found) {
    return found.unmatched.map((line) => ({
        title: 'Input files',
        message: `Input files: the pattern ${(0,input_reader/* quote */.h)(line)} matches nothing.`
    }));
}
function unusedWarning(need) {
    const what = (0,named_objects/* isAddressLine */.J)(need) ? 'it was encrypted earlier' : 'it is encrypted and uploaded';
    return {
        title: 'File without a job',
        message: `No input of the job settings names ${need}: ${what}, but no job uses it.`
    };
}

// EXTERNAL MODULE: ./build/workflow/provenance.js
var provenance = __nccwpck_require__(6693);
// EXTERNAL MODULE: ./build/workflow/reporter.js
var workflow_reporter = __nccwpck_require__(6951);
;// CONCATENATED MODULE: ./build/workflow/job-dispatcher.js
/** Starts each job as soon as the last of its files is there, and refuses it once all are decided and one is not. */
class JobDispatcher {
    #handlers;
    #waiting;
    #jobsOf;
    #encrypted = new Map();
    #missing = new Map();
    #running = [];
    constructor(jobs, handlers) {
        this.#handlers = handlers;
        this.#waiting = jobs.map((job, index) => ({ job, index, undecided: job.needs.length }));
        const needs = jobs.flatMap((job, index) => job.needs.map((need) => ({ need, index })));
        const grouped = Map.groupBy(needs, ({ need }) => need);
        this.#jobsOf = new Map([...grouped].map(([need, uses]) => [need, uses.map(({ index }) => index)]));
    }
    available(need, input) {
        this.#encrypted.set(need, input);
        this.#decide(need);
    }
    unavailable(need, why) {
        this.#missing.set(need, why);
        this.#decide(need);
    }
    /** Resolves when all jobs that could be started have been handled. */
    async settled() {
        await Promise.all(this.#running);
    }
    #decide(need) {
        for (const index of this.#jobsOf.get(need) ?? []) {
            const waiting = this.#waiting[index];
            if (waiting && --waiting.undecided === 0)
                this.#running.push(this.#handle(waiting.job, index));
        }
    }
    #handle(job, index) {
        const missing = new Map(job.needs.flatMap((need) => {
            const why = this.#missing.get(need);
            return why === undefined ? [] : [[need, why]];
        }));
        if (missing.size > 0)
            return this.#handlers.refuse(job, index, missing);
        return this.#handlers.start(job, index, (need) => {
            const input = this.#encrypted.get(need);
            if (!input)
                throw new Error(`${need} is not among what this job needs`);
            return input;
        });
    }
}

;// CONCATENATED MODULE: ./build/workflow/run-jobs.js







/** CreateJob is limited to five a second for the whole account, so more at a time would only wait. */
const SUBMISSIONS_AT_ONCE = 4;
/** As with files: a line for each of more would bury everything else. */
const JOBS_WITH_A_LINE = 100;
/** Makes the plan's jobs (submits or renders them) as their files become available, and records each. */
function runJobs({ inputs, plan, services, world, record, outputs, wait }) {
    const { reporter, signal } = world;
    const limit = pLimit(SUBMISSIONS_AT_ONCE);
    const make = jobMaker(inputs, plan, services, world);
    const positions = new Map(plan.objects.map(({ source }, index) => [source.path, index]));
    const addresses = new Map(plan.objects.map(({ source, address }) => [source.path, address]));
    const addressOf = (need) => {
        const address = addresses.get(need);
        return address ? (0,s3_address/* formatS3Address */.Gy)(address) : need;
    };
    return new JobDispatcher(plan.jobs, {
        start: async (job, index, encrypted) => {
            const files = job.needs.flatMap((need) => positions.get(need) ?? []);
            try {
                const made = await limit(() => {
                    signal.throwIfAborted();
                    throwIfStopped(wait);
                    return make(job.build(encrypted), job);
                });
                // Neither the next job nor who waits for this one waits for the manifest: one of very many files takes seconds, and is written
                // for many jobs at once.
                const recorded = record.job(index, made, files);
                outputs.jobSubmitted();
                if (made.id !== undefined)
                    wait.submitted(made.id, job.needs);
                await recorded;
                if (plan.jobs.length <= JOBS_WITH_A_LINE)
                    reporter.info(describeMade(made, job.needs));
            }
            catch (error) {
                await record.job(index, notSubmitted(job.needs.map(addressOf), (0,errors/* messageOf */.bD)(error)));
                reporter.error({
                    title: NOT_SUBMITTED_TITLE,
                    message: `No job for ${job.needs.join(', ')}: ${(0,errors/* messageOf */.bD)(error)}`
                });
            }
        },
        refuse: async (job, index, missing) => {
            const why = whyRefused(missing);
            // A job all of whose files were left alone has been submitted by an earlier run: that is what skipping is for.
            if (isAllSkipped(job.needs, missing))
                return;
            await record.job(index, notSubmitted(job.needs.map(addressOf), why));
            reporter.warning({ title: NOT_SUBMITTED_TITLE, message: `No job for ${job.needs.join(', ')}: ${why}` });
        }
    });
}
function jobMaker(inputs, plan, services, world) {
    if (services.jobs)
        return jobSubmitter(services.jobs);
    return jobRenderer((0,places/* placesOf */.e)(inputs, world.temporaryDirectory).renderedJobs, plan.inAll.jobs);
}
function throwIfStopped(wait) {
    const reason = wait.stopReason();
    if (reason !== undefined)
        throw new Error(`not submitted, since ${reason}`);
}
function notSubmitted(inputs, errorMessage) {
    return { status: 'NOT_SUBMITTED', inputs, errorMessage };
}
function describeMade({ id, renderedRequest }, needs) {
    const files = needs.join(', ');
    return id === undefined ? `Rendered ${renderedRequest ?? ''} (${files})` : `Submitted job ${id} (${files})`;
}
function isAllSkipped(needs, missing) {
    return needs.every((need) => missing.get(need) === 'skipped');
}
function whyRefused(missing) {
    const [failed, skipped] = ['failed', 'skipped'].map((kind) => [...missing].filter(([, why]) => why === kind).map(([need]) => need));
    const reasons = [
        failed && failed.length > 0 && `${failed.join(', ')} could not be encrypted and uploaded`,
        skipped && skipped.length > 0 && `${skipped.join(', ')} was skipped since its object exists (if-exists: skip)`
    ];
    return `${reasons.filter(Boolean).join('; ')}.`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./build/workflow/group-commit.js

/** Writing may take this share of the time: what is written grows with every call, and must not take over. */
const WRITING_SHARE = 0.1;
/**
 * Calls `write` so that each call of the returned function is followed by one that began after it, and resolves when that is done.
 * Calls that come while a write is under way share the next one: thousands of changes need not mean thousands of writes.
 */
function groupCommit(write) {
    let running = Promise.resolve();
    let next;
    let pause = 0;
    const writeNext = async () => {
        await running.catch(() => undefined); // its own callers hear of its failure
        if (pause > 0)
            await (0,external_node_timers_promises_.setTimeout)(pause);
        next = undefined;
        const begun = performance.now();
        running = write();
        try {
            await running;
        }
        finally {
            pause = (performance.now() - begun) * (1 / WRITING_SHARE - 1);
        }
    };
    return () => (next ??= writeNext());
}

;// CONCATENATED MODULE: ./build/workflow/run-record.js




/** What the run has done so far, in memory and in the manifest. */
class RunRecord {
    path;
    #head;
    /** The finished ones, at their place in the plan. */
    #files;
    #jobs;
    #indexOfJob = new Map();
    /** Of the files that this run uploaded, by path. */
    timings = new Map();
    /** Of the jobs that this run has waited for, by ID. */
    jobTimings = new Map();
    /** JSON of the entries: the manifest is written often, and few of them are new each time. */
    #json = new WeakMap();
    #save;
    constructor(path, head, counts) {
        this.path = path;
        this.#head = head;
        this.#files = new Array(counts.files).fill(undefined);
        this.#jobs = new Array(counts.jobs).fill(undefined);
        this.#save = groupCommit(() => (0,replace_file/* replaceFile */.f)(this.path, this.#text()));
    }
    /** Writes the first manifest, without files, so that a path that cannot be written is known before anything is encrypted. */
    async begin() {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.path), { recursive: true });
        await this.#save();
    }
    /** Records how a file ended; returns when the manifest says so. */
    async file(index, entry, kmsKeyArn) {
        this.#files[index] = entry;
        // Behind an alias is a key: the manifest names it as soon as KMS has.
        if (kmsKeyArn !== undefined)
            this.#head = { ...this.#head, kmsKeyArn };
        await this.#save();
    }
    /** Records a job, also on the files that it reads. */
    async job(index, entry, files = []) {
        this.#jobs[index] = entry;
        if (entry.id !== undefined)
            this.#indexOfJob.set(entry.id, index);
        for (const position of files) {
            const file = this.#files[position];
            if (file && entry.id !== undefined)
                this.#files[position] = { ...file, jobId: entry.id };
        }
        await this.#save();
    }
    /** Records how a job of this run is now. */
    async jobMoved({ id, status, errorCode, errorMessage, timing }) {
        this.jobTimings.set(id, timing);
        const index = this.#indexOfJob.get(id) ?? -1;
        const job = this.#jobs[index];
        if (!job || job.status === status)
            return;
        this.#jobs[index] = {
            ...job,
            status,
            ...(errorCode !== undefined && { errorCode }),
            ...(errorMessage && { errorMessage })
        };
        await this.#save();
    }
    get kmsKeyArn() {
        return this.#head.kmsKeyArn;
    }
    get files() {
        return this.#files.filter((file) => file !== undefined);
    }
    get jobs() {
        return this.#jobs.filter((job) => job !== undefined);
    }
    #text() {
        const head = JSON.stringify(this.#head, undefined, 2).replace(/\n\}$/, '');
        return `${head},\n  "files": ${this.#list(this.files)},\n  "jobs": ${this.#list(this.jobs)}\n}\n`;
    }
    #list(entries) {
        return entries.length === 0 ? '[]' : `[\n${entries.map((entry) => this.#jsonOf(entry)).join(',\n')}\n  ]`;
    }
    #jsonOf(entry) {
        const known = this.#json.get(entry);
        if (known !== undefined)
            return known;
        // Not by a pattern of lines: to one, U+2028 in a file's name begins a line as well.
        const made = `    ${JSON.stringify(entry, undefined, 2).replaceAll('\n', '\n    ')}`;
        this.#json.set(entry, made);
        return made;
    }
}

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
const job_report_JOBS_WITH_A_LINE = 100;
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
        if (this.#labels.size <= job_report_JOBS_WITH_A_LINE)
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
            if (this.#labels.size <= job_report_JOBS_WITH_A_LINE)
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
    sleep: (milliseconds, signal) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal, ref: false }),
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

;// CONCATENATED MODULE: ./build/workflow/run-wait.js



const NOT_WAITING = {
    submitted: () => undefined,
    stopReason: () => undefined,
    finish: () => Promise.resolve(true)
};
/** Keeps the record up with the jobs, where the inputs ask for that. */
function waitForJobsOf(inputs, services, world, record) {
    if (!services.wait)
        return NOT_WAITING;
    const saves = [];
    const wait = new JobWait(inputs, services.wait, world, (state) => {
        const saving = record.jobMoved(state);
        saving.catch(() => undefined); // finish() hears of it
        saves.push(saving);
    });
    return {
        submitted: (id, needs) => wait.add(id, shorten(needs), true),
        stopReason: () => wait.stopReason,
        finish: async () => {
            const succeeded = await wait.finish((ids) => waitAgain(ids, inputs.region, record.path));
            await Promise.all(saves);
            return succeeded;
        }
    };
}

;// CONCATENATED MODULE: ./build/workflow/stored-objects.js







const stored_objects_HEADS_AT_ONCE = 32;
/**
 * Looks at each object, and takes its envelope from its metadata or from the manifest that describes it. Asked before anything is
 * encrypted, so that a run that cannot make its jobs costs nothing.
 *
 * @throws InputError naming every object that is missing, out of reach, without envelope, or not what its manifest says
 */
async function findStoredObjects(named, objects, signal) {
    const limit = pLimit(stored_objects_HEADS_AT_ONCE);
    const found = await Promise.all(named.map((object) => limit(() => lookUp(object, objects, signal))));
    const wrong = found.flatMap((result) => ('wrong' in result ? [result.wrong] : []));
    if (wrong.length > 0)
        throw new errors/* InputError */.dz(wrong.map(problem));
    return found.flatMap((result) => ('wrong' in result ? [] : [result]));
}
async function lookUp({ s3Uri, described }, objects, signal) {
    const there = await head(s3Uri, objects, signal);
    if (!there)
        return { wrong: `there is no object at ${s3Uri}${inManifest(described)}. Check the address. ${GONE}` };
    if ('wrong' in there)
        return there;
    return described ? asDescribed(described, there) : asItSays(s3Uri, there);
}
const GONE = 'A lifecycle rule of the bucket may have removed it.';
async function head(s3Uri, objects, signal) {
    const address = (0,s3_address/* parseS3Address */.yL)(s3Uri);
    if (!address)
        throw new Error(`${s3Uri} is no address`);
    try {
        return await objects.head(address, signal);
    }
    catch (error) {
        // What S3 has not answered to says nothing of the object.
        if (!(error instanceof errors/* AwsCallError */.iQ) || error.httpStatus === undefined)
            throw error;
        const hint = error.httpStatus === 403 ? ` ${MAY_BE_MISSING}` : '';
        return { wrong: `${error.message}${hint}` };
    }
}
/** Amazon S3 API Reference, HeadObject: without s3:ListBucket the answer to a missing object is 403 too. */
const MAY_BE_MISSING = 'Or there is no such object: S3 says so only to who may s3:ListBucket.';
function asItSays(s3Uri, { metadata, lengthBytes }) {
    if (!(0,stored_envelope/* hasEnvelope */.hP)(metadata))
        return { wrong: `${s3Uri} carries no envelope. ${WITHOUT_ENVELOPE}` };
    const stored = (0,stored_envelope/* readEnvelope */.HT)(metadata, lengthBytes);
    if ('envelope' in stored)
        return { s3Uri, envelope: stored.envelope, kmsKeyArn: undefined };
    return { wrong: `the envelope of ${s3Uri} is damaged: ${stored.faults.join('; ')}. ${FROM_MANIFEST}` };
}
const FROM_MANIFEST = 'Give the envelope from the manifest of the run that encrypted it: its path is a line of encrypted-objects too. ' +
    'For a copy at another address, put that address into the manifest as the s3Uri of the file.';
const WITHOUT_ENVELOPE = `It is a copy that was made without the metadata (x-amz-meta-cse-…), or was never encrypted by this action. ${FROM_MANIFEST}`;
/** Its metadata may be lost or damaged. Its length and checksum, and an envelope that is whole, must not speak against the manifest. */
function asDescribed(described, there) {
    const { s3Uri, envelope, kmsKeyArn } = described;
    const contradiction = findContradiction(described, there);
    if (contradiction === undefined)
        return { s3Uri, envelope, kmsKeyArn };
    return {
        wrong: `${s3Uri} is not what the manifest ${(0,input_reader/* quote */.h)(described.manifestPath)} says: ${contradiction}. It was written again since. ` +
            'Give its address in place of the manifest, if it carries its own envelope, or the manifest of the run that wrote it last.'
    };
}
function findContradiction({ envelope, checksum }, there) {
    const expectedBytes = (0,envelope_mode/* ciphertextLength */.V6)(envelope.mode, envelope.plaintextLength);
    if (there.lengthBytes !== expectedBytes)
        return `it has ${there.lengthBytes} bytes, not ${expectedBytes}`;
    const own = (0,stored_envelope/* readEnvelope */.HT)(there.metadata, there.lengthBytes);
    if ('envelope' in own && !(0,object_metadata/* carriesEnvelope */.wZ)(there.metadata, envelope))
        return 'it carries another envelope';
    const { crc32 } = there;
    return crc32 !== undefined && checksum !== undefined && crc32 !== checksum.value
        ? `its checksum is ${crc32}, not ${checksum.value}`
        : undefined;
}
function inManifest(described) {
    return described ? ` (from the manifest ${(0,input_reader/* quote */.h)(described.manifestPath)})` : '';
}
function problem(what) {
    return { title: 'Input encrypted-objects', message: `Input encrypted-objects: ${what}` };
}

;// CONCATENATED MODULE: ./build/workflow/run.js





















/**
 * The whole action: inputs → source files → plan → data key → encrypted object → CreateJob request → job → outputs, summary, manifest.
 *
 * @returns whether everything succeeded. What did is in the outputs and the manifest also where something else did not.
 * @throws InputError before anything is encrypted, with everything that is wrong
 */
async function run({ inputs, problems }, around) {
    const { reporter, warnings } = (0,workflow_reporter/* collectingWarnings */.Qi)(around.reporter);
    const world = { ...around, reporter };
    const found = await findFiles(inputs.files, inputs.baseDirectory);
    const named = await (0,named_objects/* findNamedObjects */.v)(inputs.job === 'none' ? [] : inputs.encryptedObjects);
    const plan = await makePlan(inputs, found, named, (0,provenance/* provenanceMetadata */.zc)(world.provenance), problems);
    announce(plan, inputs, world);
    if (plan.objects.length + plan.jobs.length === 0)
        return nothingToDo(plan, inputs, world, warnings);
    const services = await world.connect(inputs);
    if (inputs.preflight)
        await checkBeforehand(plan, services, world);
    const existing = await findExistingObjects(plan.objects, inputs, services.objects, world.signal);
    const stored = await findStoredObjects(plan.earlier, services.objects, world.signal);
    const record = await beginRecord(plan, inputs, world);
    const outputs = new Outputs(world.setOutput, world.reporter, record);
    const wait = waitForJobsOf(inputs, services, world, record);
    const jobs = runJobs({ inputs, plan, services, world, record, outputs, wait });
    const dataKeys = openDataKeys(inputs, services, world);
    let granted = [];
    try {
        const isAllThere = existing.size === plan.objects.length;
        if (!isAllThere || stored.length > 0)
            granted = await grant({ inputs, plan, stored, services, dataKeys, world });
        for (const object of stored)
            jobs.available(object.s3Uri, await encryptedInput(object, inputs.region));
        await encryptFiles({ inputs, plan, existing, services, dataKeys, world, record, jobs });
    }
    finally {
        dataKeys.close();
        await services.threads.close();
    }
    await jobs.settled();
    const areJobsComplete = await wait.finish();
    return conclude({ inputs, plan, stored, record, outputs, world, warnings, areJobsComplete, granted });
}
/** An empty share. The steps that gather what all runners have made find the same files and outputs as of the others. */
async function nothingToDo(plan, inputs, world, warnings) {
    const record = await beginRecord(plan, inputs, world);
    const outputs = new Outputs(world.setOutput, world.reporter, record);
    return conclude({ inputs, plan, stored: [], record, outputs, world, warnings, areJobsComplete: true });
}
async function checkBeforehand({ target }, services, { reporter }) {
    const { problems, warnings } = await services.preflight(target);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    for (const warning of warnings)
        reporter.warning(warning);
}
async function beginRecord(plan, inputs, world) {
    const path = (0,places/* placesOf */.e)(inputs, world.temporaryDirectory).manifest;
    const head = {
        version: 1,
        ...(inputs.kmsKeyArn !== undefined && { kmsKeyArn: inputs.kmsKeyArn }),
        ...(inputs.kmsKeyRegion !== undefined && { kmsKeyRegion: inputs.kmsKeyRegion }),
        region: inputs.region,
        createdAt: new Date().toISOString(),
        source: (0,provenance/* manifestSource */.p_)(world.provenance)
    };
    const record = new RunRecord(path, head, { files: plan.objects.length, jobs: plan.jobs.length });
    await record.begin();
    return record;
}
/** Every data key is masked, in the forms in which keys are written, before its first use. */
function openDataKeys(inputs, { keys, proof }, { reporter }) {
    const { kmsKeyArn, dataKeyBits: bits, dataKeySource: source } = inputs;
    const hide = maskingKeys(reporter);
    return dataKeySupply(inputs.dataKeyScope, async () => {
        if (!keys || kmsKeyArn === undefined)
            throw new Error('There is no KMS key to make data keys under');
        const key = await newDataKey(keys, { kmsKeyArn, bits, source }, hide);
        // Before anything is encrypted with it, so that a missing permission costs no upload.
        return proof ? provenDataKey(key, proof.keys, hide) : key;
    });
}


/***/ }),

/***/ 8307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
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
/******/ var __webpack_exports__ = __nccwpck_require__(2457);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
