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

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Xj: () => (/* binding */ connectForDecrypt)
});

// UNUSED EXPORTS: connectForReading, sourceOptions

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

// EXTERNAL MODULE: ./build/retry.js + 1 modules
var retry = __nccwpck_require__(6691);
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
    const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(isLast);
    let lastBlock = iv;
    return {
        update(plaintext) {
            const ciphertext = cipher.update(plaintext);
            // A copy, so that 16 bytes do not keep the whole piece in memory.
            if (ciphertext.length >= BLOCK_BYTES)
                lastBlock = Buffer.from(ciphertext.subarray(-BLOCK_BYTES));
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
function block_blockToInteger(block) {
    return BigInt(`0x${Buffer.from(block).toString('hex')}`);
}
function block_integerToBlock(value) {
    return Buffer.from(value.toString(16).padStart(2 * envelope_mode/* BLOCK_BYTES */.Yo, '0'), 'hex');
}
/** The counter block `blocks` further on, carrying through all 128 bits as OpenSSL's AES-CTR does. */
function addToCounter(counter, blocks) {
    return block_integerToBlock((block_blockToInteger(counter) + BigInt(blocks)) % BLOCK_MODULUS);
}
/** inc32 applied `blocks` times (NIST SP 800-38D, 6.2): only the last 32 bits count, and they wrap. */
function addToCounter32(counter, blocks) {
    const value = block_blockToInteger(counter);
    const word = value % WORD_MODULUS;
    return block_integerToBlock(value - word + ((word + BigInt(blocks)) % WORD_MODULUS));
}
/** How many blocks may be counted from `counter` on, itself included, before its last 32 bits wrap to zero. */
function blocksUntilWrap32(counter) {
    return Number(WORD_MODULUS - (block_blockToInteger(counter) % WORD_MODULUS));
}
/** E(K, block): the block cipher itself, without a mode. */
function encryptBlock(key, block) {
    const cipher = (0,external_node_crypto_.createCipheriv)(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]);
}

;// CONCATENATED MODULE: ./build/envelope/part-cipher.js
const part_cipher_NOTHING = new Uint8Array(0);

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
        open: (part) => ({ update: ctrPart(key, iv, part), final: () => part_cipher_NOTHING }),
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
                final: () => block_integerToBlock(hash.final().stateTimesH)
            };
        },
        check(links, tag) {
            const hashes = links.map(({ link, bytes }) => ({ stateTimesH: block_blockToInteger(link), bytes }));
            const expected = authenticationTag(file, hashes);
            if (tag.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(tag, expected))
                return;
            throw new errors/* ObjectContentError */.Hy('its authentication tag does not fit. The object was changed, or data key, initialization vector or mode belong to another object');
        }
    };
}
function gcmFile(key, iv) {
    const hashKey = block_blockToInteger(encryptBlock(key, Buffer.alloc(envelope_mode/* BLOCK_BYTES */.Yo)));
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
            const mask = block_blockToInteger(encryptBlock(key, preCounterBlock(hashKey, zeroIv)));
            const lengths = multiply(lengthBlock(bytes, 0), hashKey);
            return { stateTimesH: block_blockToInteger(mac.getAuthTag()) ^ mask ^ lengths, bytes };
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
    return block_integerToBlock(hash ^ block_blockToInteger(encryptBlock(file.key, file.preCounter)));
}
/** J0 (SP 800-38D, 7.1, step 2): a 12-byte initialization vector and a one; one of any other length is hashed. */
function preCounterBlock(hashKey, iv) {
    if (iv.length === 12)
        return Buffer.concat([iv, Buffer.from([0, 0, 0, 1])]);
    const hashed = multiply(block_blockToInteger(iv), hashKey);
    return block_integerToBlock(multiply(hashed ^ lengthBlock(0, iv.length), hashKey));
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

;// CONCATENATED MODULE: ./build/free-memory.js
/** Gives a piece's memory back at once, where it is nobody else's too, so that the next piece finds it still in the processor's cache. */
function freeMemory({ buffer, byteLength }) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength)
        buffer.transfer(0);
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
        this.#decipher.check(links, this.#parts.at(-1)?.trailer ?? part_cipher_NOTHING);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/files/source-file.js



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
        const now = identityOf((0,external_node_fs_.fstatSync)(this.#handle.fd, { bigint: true }));
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
        return await (0,promises_.open)(source.absolutePath, 'r');
    }
    catch (error) {
        throw unreadableError(source.path, error);
    }
}
function unreadableError(path, error) {
    const what = { EACCES: 'may not be read', EPERM: 'may not be read', ENOENT: 'is not there any more' }[(0,errors/* codeOf */.$N)(error)];
    return new errors/* SourceFileError */.UV(`${path} ${what ?? 'cannot be read'} (${(0,errors/* messageOf */.bD)(error)}). Check its permissions for the user that the runner works as.`, { cause: error });
}
function changedError({ path }, properties) {
    return new errors/* SourceFileError */.UV(`${path} changed while it was being read (${properties.join(', ')}). ` +
        'No object was left of it. Encrypt a file only after the program that writes it has finished.');
}

;// CONCATENATED MODULE: ./build/files/comparison.js


/** Takes a plaintext, and throws where a source file has other bytes. */
class Comparison {
    #file;
    constructor(file) {
        this.#file = file;
    }
    /** @throws SourceFileError when it cannot be opened, or is not the file that it was when the run began */
    static async open(source) {
        return new Comparison(await OpenSourceFile.open(source));
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

// EXTERNAL MODULE: ./build/files/new-file.js
var new_file = __nccwpck_require__(2341);
;// CONCATENATED MODULE: ./build/threads/open-sink.js


const NOWHERE = { write: () => Promise.resolve(), close: () => Promise.resolve() };
async function openSink(sink) {
    switch (sink.kind) {
        case 'nowhere':
            return NOWHERE;
        case 'new-file':
            return new_file/* NewFileWriter */.cH.open(sink.place);
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
function decryptIn(pool, receive) {
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

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/actions/heap.js

/**
 * To be called before the SDK is loaded. Nearly all that this action makes is garbage at once: ciphertext when it is sent, the SDK's
 * objects when a request is answered. V8 would rather grow than collect it: its nursery to dozens of MiB, and its heap to twice and more
 * of what is alive. Held back, thousands of small files peak at half the memory, for a seventh more processor time; long files a tenth
 * lower, for none.
 */
function keepHeapSmall() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--heap-growing-percent=120');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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
function openThreads(path) {
    return new ThreadPool(path, (0,external_node_fs_.existsSync)(path) ? (0,external_node_os_.availableParallelism)() : 1);
}

;// CONCATENATED MODULE: ./build/actions/decrypt-services.js







function sourceOptions(s3, region, env) {
    return {
        partition: (0,arn/* partitionOf */.iQ)(region),
        maxAttempts: maxAttempts(env),
        receiveHere: rangeReceiver(s3.config.requestHandler, stallTimeoutMilliseconds(env))
    };
}
/** Opens S3 in the Region, and KMS in each Region that an envelope names, through the SDK. */
async function connectForReading(region, options) {
    refuseStreamDebugging(options.env);
    keepHeapSmall();
    const shared = clientConfiguration(options);
    const [{ S3Client }, { S3ObjectSource }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3711, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711), __nccwpck_require__.e(723)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7723))
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
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(632), __nccwpck_require__.e(661)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1661))
    ]);
    return kmsKeyUnwrapper(attend(new KMSClient({ ...shared, region }), debug), region);
}


/***/ }),

/***/ 1505:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4340);
/* harmony import */ var _workflow_decrypt_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3795);
/* harmony import */ var _workflow_decrypt_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2275);
/* harmony import */ var _workflow_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4562);
/* harmony import */ var _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6951);
/* harmony import */ var _bundle_path_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6160);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9613);
/* harmony import */ var _decrypt_services_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9861);








const { env } = process;
const signal = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_7__/* .cancellationSignal */ .w)(_workflow_reporter_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowReporter */ .zX);
// To ask is to set it for a moment, so this is done while nothing else makes files.
const umask = process.umask(0o77);
process.umask(umask);
const threadPath = (0,_bundle_path_js__WEBPACK_IMPORTED_MODULE_5__/* .bundlePath */ .E)('cipher-thread');
const read = (0,_workflow_decrypt_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readDecryptInputs */ .l)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name), {
    region: [env['AWS_REGION'], env['AWS_DEFAULT_REGION']].find(Boolean),
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd()
});
try {
    const succeeded = await (0,_workflow_decrypt_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runDecrypt */ .r)(read, {
        reporter: _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowReporter */ .zX,
        setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH,
        writeSummary: async (markdown) => {
            // Old GitHub Enterprise Servers have no summaries; that is no reason to fail.
            if (env['GITHUB_STEP_SUMMARY'])
                await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write();
        },
        platform: process.platform,
        filePermissions: 0o666 & ~umask,
        saveState: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ,
        signal,
        connect: (inputs) => (0,_decrypt_services_js__WEBPACK_IMPORTED_MODULE_6__/* .connectForDecrypt */ .Xj)(inputs.region, { env, debug: _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowReporter */ .zX.debug, threadPath })
    });
    process.exitCode = succeeded ? 0 : 1;
}
catch (error) {
    for (const problem of (0,_workflow_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)(error))
        _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowReporter */ .zX.error(problem);
    if (error instanceof Error && error.stack)
        _workflow_reporter_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowReporter */ .zX.debug(error.stack);
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
/* harmony export */   Id: () => (/* binding */ awsCallError),
/* harmony export */   x7: () => (/* binding */ codeOfSdkError)
/* harmony export */ });
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

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ assertFree),
/* harmony export */   PA: () => (/* binding */ NewFile),
/* harmony export */   cH: () => (/* binding */ NewFileWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9473);
/* harmony import */ var _partial_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9151);





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
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), (0,_partial_files_js__WEBPACK_IMPORTED_MODULE_4__/* .partialName */ .t4)(runToken));
        const opening = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', PARTIAL_PERMISSIONS);
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
            await (overwrite ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(this.#temporary, this.#path) : takeFreeName(this.#temporary, this.#path));
        });
    }
    /** Removes what is there under the temporary name. To be called on every way out; after `commit` it does nothing. */
    async discard() {
        try {
            await this.#handle.close();
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#temporary, { force: true });
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
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
        return explained(path, async () => new NewFileWriter(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, flags)));
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(from);
    }
    catch (error) {
        if (!NO_LINKS.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            throw error;
        await assertFree(to);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
    }
}
/** @throws DestinationError when there is something under that name, if only a link that leads nowhere */
async function assertFree(path) {
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
    if (isThere)
        throw existsError(path);
}
function existsError(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DestinationError */ .lt(`there is a file at ${path} already. Set overwrite to true, or take another folder.`);
}
async function explained(path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DestinationError */ .lt)
            throw error;
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        if (code === 'EEXIST')
            throw existsError(path);
        if (code === 'EISDIR')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DestinationError */ .lt(`${path} is a folder.`, { cause: error });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DestinationError */ .lt(`${path} cannot be written: ${WHAT[code] ?? 'it failed'} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}). Nothing was left of it.`, {
            cause: error
        });
    }
}


/***/ }),

/***/ 9151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ partialFilesIn),
/* harmony export */   lr: () => (/* binding */ newRunToken),
/* harmony export */   t4: () => (/* binding */ partialName)
/* harmony export */ });
/* unused harmony export removePartialFiles */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



const PARTIAL = /^mediaconvert-decrypt-[0-9a-f]{16}-[0-9a-f]{12}\.partial$/;
/** Tells the temporary names of one run from those of all others. */
function newRunToken() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
}
/** A new name for a file that is not whole yet. */
function partialName(runToken) {
    return `mediaconvert-decrypt-${runToken}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.partial`;
}
/** Absolute paths of the files right in a folder that a run did not make whole, whichever run it was. None where there is no such folder. */
async function partialFilesIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    return names.filter((name) => PARTIAL.test(name)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
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
/* harmony export */   yL: () => (/* binding */ parseS3Address)
/* harmony export */ });
/* unused harmony export MAXIMUM_KEY_BYTES */
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

/***/ 3795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readDecryptInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/storage/s3-address.js
var s3_address = __nccwpck_require__(9251);
// EXTERNAL MODULE: ./build/workflow/input-reader.js
var input_reader = __nccwpck_require__(3302);
// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __nccwpck_require__(3385);
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
// EXTERNAL MODULE: ./build/workflow/read-manifest.js + 4 modules
var read_manifest = __nccwpck_require__(8289);
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
const LONGEST_WAIT_MINUTES = (/* unused pure expression or super */ null && (7 * 24 * 60));
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
    if (!(0,aws_arn/* isRegion */.Dp)(region))
        read.refuse('aws-region', `${(0,input_reader/* quote */.h)(region)} is not the name of an AWS Region, such as eu-west-1.`);
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
    const arn = (0,aws_arn/* parseArn */.Lw)(kmsKeyArn);
    if (arn?.service !== 'kms' || !(0,aws_arn/* isRegion */.Dp)(arn.region) || !/^\d{12}$/.test(arn.accountId)) {
        return 'is not the ARN of a KMS key. It looks like arn:aws:kms:REGION:ACCOUNT:key/KEY-ID or arn:aws:kms:REGION:ACCOUNT:alias/NAME.';
    }
    if (arn.resource.startsWith('alias/aws/')) {
        return 'is the alias of an AWS managed key. MediaConvert needs a customer managed key, whose use can be granted to its role.';
    }
    if (!/^(key\/(mrk-)?[A-Za-z0-9-]+|alias\/[A-Za-z0-9/_-]+)$/.test(arn.resource)) {
        return `names ${(0,input_reader/* quote */.h)(arn.resource)}, which is neither key/KEY-ID nor alias/NAME.`;
    }
    if (arn.partition !== (0,aws_arn/* partitionOf */.iQ)(arn.region)) {
        return `has the partition ${arn.partition}, but ${arn.region} is in ${(0,aws_arn/* partitionOf */.iQ)(arn.region)}.`;
    }
    if (region && arn.partition !== (0,aws_arn/* partitionOf */.iQ)(region)) {
        return `is in the partition ${arn.partition}, but aws-region ${region} is in ${(0,aws_arn/* partitionOf */.iQ)(region)}. MediaConvert cannot use a key of another partition.`;
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

;// CONCATENATED MODULE: ./build/workflow/decrypt/inputs.js




/**
 * All inputs, and all that is wrong with them.
 *
 * @param valueOf an input's value as the workflow gave it, '' where it gave none
 */
function readDecryptInputs(valueOf, defaults) {
    const read = new input_reader/* InputReader */.i(valueOf);
    const region = readRegion(read, defaults.region);
    const verifyOnly = read.flag('verify-only', false);
    const inputs = {
        ...readWhat(read),
        destinationDirectory: inputs_readDestination(read, verifyOnly, defaults.workspace),
        verifyOnly,
        overwrite: read.flag('overwrite', false),
        kmsKeyArn: inputs_readKey(read, region),
        region,
        concurrency: read.wholeNumber('concurrency', 1, 1000)
    };
    return { inputs, problems: read.problems };
}
function readWhat(read) {
    const lines = read.lines('source');
    const manifests = read.lines('manifest');
    if (lines.length === 0 && manifests.length === 0) {
        read.refuse('source', 'is missing. Give addresses such as s3://bucket/film.mov or s3://bucket/prefix/, or a manifest.');
    }
    return { sources: lines.flatMap((line) => readSource(read, line) ?? []), manifests };
}
function readSource(read, line) {
    const address = (0,s3_address/* parseS3Address */.yL)(line);
    if (!address)
        read.refuse('source', `${(0,input_reader/* quote */.h)(line)} is no S3 address. It looks like s3://bucket/key or s3://bucket/prefix/.`);
    return address;
}
function inputs_readDestination(read, verifyOnly, workspace) {
    const text = read.text('destination-directory');
    if (text !== undefined)
        return (0,external_node_path_.resolve)(workspace, text);
    if (!verifyOnly) {
        read.refuse('destination-directory', 'is missing. Name a folder for the files, or set verify-only to true.');
    }
    return undefined;
}
function inputs_readKey(read, region) {
    const kmsKeyArn = read.text('kms-key-arn');
    const wrong = kmsKeyArn && wrongWithKey(kmsKeyArn, region);
    if (wrong)
        read.refuse('kms-key-arn', `${(0,input_reader/* quote */.h)(kmsKeyArn)} ${wrong}`);
    return kmsKeyArn;
}


/***/ }),

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runDecrypt)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/files/new-file.js
var new_file = __nccwpck_require__(2341);
// EXTERNAL MODULE: ./build/files/partial-files.js
var partial_files = __nccwpck_require__(9151);
;// CONCATENATED MODULE: ./build/files/destination.js





/** The folder that recovered files go into, and out of which none of them can get. */
class Destination {
    path;
    #real;
    constructor(path, real) {
        this.path = path;
        this.#real = real;
    }
    /**
     * Makes the folder where there is none.
     *
     * @throws DestinationError when it cannot be made, or is no folder
     */
    static async open(directory) {
        const path = (0,external_node_path_.resolve)(directory);
        try {
            await (0,promises_.mkdir)(path, { recursive: true });
            return new Destination(path, await (0,promises_.realpath)(path));
        }
        catch (error) {
            throw new errors/* DestinationError */.lt(`the folder ${path} cannot be made (${(0,errors/* messageOf */.bD)(error)}).`, { cause: error });
        }
    }
    /** How many bytes this user may still write there, or undefined where the file system does not say. */
    async freeBytes() {
        try {
            const { bavail, bsize } = await (0,promises_.statfs)(this.#real);
            return bavail * bsize;
        }
        catch {
            return undefined;
        }
    }
    /** What runs that were killed have left in the folders of these files: absolute paths. */
    async partialFiles(names) {
        const folders = new Set(names.map((name) => (0,external_node_path_.dirname)((0,external_node_path_.join)(this.#real, ...name.split('/')))));
        const inside = [...folders].filter((folder) => this.#holds(folder));
        return (await Promise.all(inside.map(partial_files/* partialFilesIn */.EU))).flat();
    }
    /**
     * Makes the folders of a file and returns its absolute path.
     *
     * @param name relative, with `/`
     * @param overwrite whether there may be a file under this name already
     * @throws DestinationError when there is, or when a link leads out of the destination
     */
    async prepare(name, overwrite) {
        const folders = name.split('/').slice(0, -1);
        let folder = this.#real;
        for (const segment of folders)
            folder = await this.#enter((0,external_node_path_.join)(folder, segment));
        const path = (0,external_node_path_.join)(this.#real, ...name.split('/'));
        if (!this.#holds(path))
            throw new errors/* DestinationError */.lt(`${name} leads out of ${this.path}.`);
        await (overwrite ? assertNoFolder(path) : (0,new_file/* assertFree */.FM)(path));
        return path;
    }
    /** The folder, made where there is none. One that a link leads to counts as where it leads. */
    async #enter(folder) {
        try {
            await (0,promises_.mkdir)(folder);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) !== 'EEXIST') {
                throw new errors/* DestinationError */.lt(`the folder ${folder} cannot be made (${(0,errors/* messageOf */.bD)(error)}).`, { cause: error });
            }
        }
        const real = await (0,promises_.realpath)(folder).catch(() => {
            throw new errors/* DestinationError */.lt(`${folder} is a link that leads nowhere.`);
        });
        if (!this.#holds(real))
            throw new errors/* DestinationError */.lt(`${folder} is a link that leads out of ${this.path}.`);
        if (!(await (0,promises_.stat)(real)).isDirectory())
            throw new errors/* DestinationError */.lt(`${folder} is a file, and would have to be a folder.`);
        return real;
    }
    #holds(path) {
        const inside = (0,external_node_path_.relative)(this.#real, path);
        return inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside);
    }
}
async function assertNoFolder(path) {
    const stats = await (0,promises_.lstat)(path).catch(() => undefined);
    if (stats?.isDirectory())
        throw new errors/* DestinationError */.lt(`${path} is a folder.`);
}

// EXTERNAL MODULE: ./build/workflow/units.js
var units = __nccwpck_require__(8307);
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

;// CONCATENATED MODULE: ./build/plan/local-names.js
/** Microsoft, "Naming files, paths, and namespaces": device names, with any extension too. */
const WINDOWS_DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?$/i;
/** The same page: what no name may hold. A colon is a drive's, or begins the name of an alternate stream. */
const WINDOWS_FORBIDDEN = /[<>:"|?*\\\p{Cc}]/u;
/**
 * What forbids to write a file under this name below some folder, as a clause that follows the name; undefined where nothing does.
 *
 * @param name relative, with `/`, as object keys and manifests have it: from elsewhere, and maybe made to lead out of the folder
 */
function wrongWithName(name, platform) {
    const segments = name.split('/');
    if (name.includes('\0'))
        return 'holds a NUL character';
    if (segments.some((segment) => segment === '..' || segment === '.'))
        return 'has . or .. for a folder';
    if (segments.includes(''))
        return 'has a folder without a name';
    if (platform !== 'win32')
        return undefined;
    if (segments.some((segment) => WINDOWS_FORBIDDEN.test(segment)))
        return 'holds characters that Windows does not allow';
    if (segments.some((segment) => WINDOWS_DEVICE.test(segment)))
        return 'is the name of a device on Windows';
    if (segments.some((segment) => /[. ]$/.test(segment)))
        return 'has a dot or a space at its end, which Windows drops';
    return undefined;
}
/**
 * The names that get in each other's way: one that is there twice, or that is a folder of another.
 *
 * @returns what is wrong with them, by name, as clauses that follow the name
 */
function collidingNames(names, platform) {
    const fold = platform === 'win32' || platform === 'darwin' ? foldCase : (name) => name;
    const holders = new Map();
    for (const name of names)
        holders.set(fold(name), [...(holders.get(fold(name)) ?? []), name]);
    const wrong = new Map();
    for (const same of holders.values()) {
        if (same.length < 2)
            continue;
        for (const name of same)
            wrong.set(name, `is the name of ${same.length} objects: take them one after the other, into different folders`);
    }
    for (const name of names) {
        for (const folder of foldersOf(fold(name))) {
            for (const file of holders.get(folder) ?? [])
                wrong.set(file, `is a file here and a folder in ${name}`);
        }
    }
    return wrong;
}
/** As the usual file systems of Windows and macOS compare names. */
function foldCase(name) {
    return name.normalize('NFC').toLowerCase();
}
/** `a/b/c`: `a`, `a/b`. */
function foldersOf(name) {
    const segments = name.split('/');
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}

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

// EXTERNAL MODULE: ./build/storage/s3-address.js
var s3_address = __nccwpck_require__(9251);
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

// EXTERNAL MODULE: ./build/workflow/failure.js
var failure = __nccwpck_require__(4562);
// EXTERNAL MODULE: ./build/aws/arn.js
var arn = __nccwpck_require__(3385);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:util/types"
const types_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
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
            plaintext = randomBytes(bits / 8);
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
    if (!isUint8Array(encrypted) || encrypted.length === 0)
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
    const [alias, key] = [(0,arn/* parseArn */.Lw)(asked), (0,arn/* parseArn */.Lw)(answered)];
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

// EXTERNAL MODULE: ./build/storage/object-source.js
var object_source = __nccwpck_require__(7181);
;// CONCATENATED MODULE: ./build/storage/crc32.js
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

// EXTERNAL MODULE: ./build/retry.js + 1 modules
var retry = __nccwpck_require__(6691);
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
    const crc32 = crc32ToBase64(combineCrc32(sums));
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

// EXTERNAL MODULE: ./build/envelope/mode.js
var envelope_mode = __nccwpck_require__(9566);
// EXTERNAL MODULE: ./build/envelope/stored-envelope.js
var stored_envelope = __nccwpck_require__(9607);
;// CONCATENATED MODULE: ./build/workflow/decrypt/object-envelope.js




const FROM_MANIFEST = 'With the manifest of the run that encrypted it (input manifest) it can still be decrypted.';
/**
 * Looks at the object.
 *
 * @throws ObjectContentError when it is not there, or not in this version
 */
async function lookAt(found, source, signal) {
    const there = found.there ?? (await source.head(found, signal));
    if (there)
        return there;
    const advice = found.versionId === undefined
        ? 'It was deleted or moved. In a bucket with versioning, an earlier version may be left (aws s3api list-object-versions).'
        : 'That version was deleted, by somebody or by a lifecycle rule. If the current object is the same film, give its address as source, and no manifest.';
    throw new errors/* ObjectContentError */.Hy(`there is no ${(0,object_source/* describeVersion */.M)(found)}. ${advice}`);
}
/**
 * The envelope that the manifest records, or else the one that the object carries, which agrees with the object's length.
 *
 * @throws ObjectContentError when there is none, or when it is damaged, or that of another object
 */
function envelopeOf(found, there) {
    const subject = (0,object_source/* describeVersion */.M)(found);
    if (found.recorded)
        return recordedEnvelope(found.recorded, there, subject);
    if (!(0,stored_envelope/* hasEnvelope */.hP)(there.metadata)) {
        throw new errors/* ObjectContentError */.Hy(`${subject} carries no envelope (cse-mode and so on in its metadata): this action did not upload it, or a copy has dropped its metadata. ${FROM_MANIFEST}`);
    }
    const stored = (0,stored_envelope/* readEnvelope */.HT)(there.metadata, there.lengthBytes);
    if ('envelope' in stored)
        return stored.envelope;
    throw new errors/* ObjectContentError */.Hy(`${subject} cannot be decrypted: ${stored.faults.join('; ')}. Object or metadata were changed or cut off. ${FROM_MANIFEST}`);
}
function recordedEnvelope({ envelope }, there, subject) {
    const { mode, plaintextLength } = envelope;
    const expected = (0,envelope_mode/* ciphertextLength */.V6)(mode, plaintextLength);
    const own = (0,stored_envelope/* hasEnvelope */.hP)(there.metadata) ? (0,stored_envelope/* readEnvelope */.HT)(there.metadata, there.lengthBytes) : undefined;
    // The vector is random, so no two encryptions share it. The encrypted data key may have been wrapped anew since.
    if (own && 'envelope' in own && !Buffer.from(own.envelope.iv).equals(envelope.iv)) {
        throw new errors/* ObjectContentError */.Hy(`${subject} is not the object of the manifest: it was encrypted again since. Give its address as source, and no manifest: then it is decrypted by the envelope that it carries.`);
    }
    if (there.lengthBytes !== expected) {
        throw new errors/* ObjectContentError */.Hy(`${subject} has ${there.lengthBytes} bytes, and the manifest says ${expected} (${mode} of ${plaintextLength}): it was cut off, or replaced.`);
    }
    return envelope;
}

;// CONCATENATED MODULE: ./build/workflow/decrypt/decrypt-object.js








/**
 * Object → envelope → data key → plaintext → file. The file gets its name when everything is found to be right; the data key is overwritten
 * and what was written removed, however this ends.
 *
 * @throws ObjectContentError, DestinationError, AwsCallError, KmsAnswerError
 */
async function decryptObject(found, services) {
    const { source, download } = services;
    const begunAt = Date.now();
    const path = await services.destination?.directory.prepare(found.name, services.destination.overwrite);
    const there = await lookAt(found, source, download.signal);
    const envelope = envelopeOf(found, there);
    const { address, versionId } = found;
    const object = { address, versionId, etag: there.etag, lengthBytes: there.lengthBytes };
    const key = await recoverKey(found, envelope, services);
    try {
        const checksums = { manifest: found.recorded?.checksum?.value, s3: there.crc32 };
        const opened = { envelope, key: key.plaintext, checksums };
        const proof = await (path === undefined
            ? readBack(object, opened, { kind: 'nowhere' }, services)
            : writeFile(path, object, opened, services));
        return {
            name: found.name,
            s3Uri: (0,s3_address/* formatS3Address */.Gy)(address),
            envelope,
            dataKeyBits: key.plaintext.length * 8,
            kmsKeyArn: key.kmsKeyArn,
            proof,
            timing: { begunAt, endedAt: Date.now() }
        };
    }
    catch (error) {
        throw told(error, object, path);
    }
    finally {
        key.plaintext.fill(0);
    }
}
async function recoverKey(found, envelope, services) {
    const kmsKeyArn = services.kmsKeyArn ?? found.recorded?.kmsKeyArn;
    const keys = await services.keysIn((0,arn/* parseArn */.Lw)(kmsKeyArn ?? '')?.region ?? envelope.kmsKeyRegion);
    const { encryptedDataKey: encrypted } = envelope;
    return recoverDataKey(keys, { encrypted, kmsKeyArn, bits: found.recorded?.dataKeyBits }, services.hide);
}
async function writeFile(path, object, opened, services) {
    const file = await new_file/* NewFile */.PA.create(path, services.newFiles);
    try {
        const proof = await readBack(object, opened, { kind: 'new-file', place: file.place }, services);
        services.download.signal.throwIfAborted();
        await file.commit(services.destination?.overwrite ?? false);
        return proof;
    }
    finally {
        await file.discard();
    }
}
function told(error, object, path) {
    if (!(error instanceof errors/* ObjectContentError */.Hy))
        return error;
    const noFile = path === undefined ? '' : ' No file was left of it.';
    const message = `${(0,object_source/* describeVersion */.M)(object)} is not what was encrypted: ${error.message}.${noFile}`;
    return new errors/* ObjectContentError */.Hy(message, { cause: error });
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

;// CONCATENATED MODULE: ./build/workflow/decrypt/proof.js
/** What was proven, and no more than that: the modes differ in what they can show. */
function proofInWords({ envelope, proof }) {
    return {
        trailer: proof.trailer === undefined ? `${envelope.mode} has none` : `${proof.trailer} right`,
        checksum: CHECKSUM[proof.checksum ?? 'none'],
        verdict: verdict(proof)
    };
}
const CHECKSUM = { manifest: "CRC32 is the manifest's", s3: 'CRC32 is that of S3', none: 'none known' };
function verdict({ trailer, checksum }) {
    if (trailer === 'authentication tag')
        return 'every byte is what was encrypted';
    if (checksum === 'manifest')
        return 'the ciphertext is what was uploaded, unless somebody has changed it on purpose';
    if (checksum === 's3')
        return 'the ciphertext is as S3 has stored it; not whether somebody has written other bytes there since';
    return `only the length${trailer === undefined ? '' : ' and the last block'}: other changed bytes would not be noticed`;
}
/** What a reader of the table has to know, as far as it concerns these objects. */
function limitsOfProof(objects) {
    const unauthenticated = objects.filter(({ proof }) => proof.trailer !== 'authentication tag');
    const unsummed = unauthenticated.filter(({ proof }) => proof.checksum === undefined);
    return [
        ...(unauthenticated.length > 0
            ? [
                'AES_CTR and AES_CBC do not authenticate. A CRC32 is of the ciphertext, and finds accidents; who may write to the bucket can make a change that it does not find. ' +
                    'Nor does it show that data key and initialization vector are those of the object: wrong ones spoil an AES_CTR file unseen, and a wrong vector the first 16 bytes of an AES_CBC one. ' +
                    'Only AES_GCM excludes all of that, or verify in the main action, which compares with the file.'
            ]
            : []),
        ...(unsummed.length > 0
            ? [
                `No CRC32 is known of ${unsummed.length === 1 ? 'one object' : `${unsummed.length} objects`} without an authentication tag. The manifest of the run that encrypted them has it: give it as manifest.`
            ]
            : [])
    ];
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
        return this.#folder === undefined ? '' : `The object of each file is ${markdown_code(this.#folder)} and its path.\n\n`;
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

;// CONCATENATED MODULE: ./build/workflow/decrypt/summary.js





/** The job summary, in GitHub-flavoured Markdown. */
function decryptSummary({ inputs, outcomes, warnings }) {
    const done = outcomes.filter((outcome) => 'proof' in outcome);
    return [
        `## ${inputs.verifyOnly ? 'Verification' : 'Decryption'} of files encrypted for MediaConvert`,
        headline(inputs, outcomes),
        warningsBlock(warnings),
        objectsTable(outcomes),
        markdown_alert('NOTE', limitsOfProof(done), 'remark')
    ]
        .filter(Boolean)
        .join('\n\n')
        .concat('\n');
}
function headline({ verifyOnly }, outcomes) {
    const done = outcomes.filter((outcome) => 'proof' in outcome);
    const bytes = done.reduce((sum, { envelope }) => sum + envelope.plaintextLength, 0);
    const failed = outcomes.length - done.length;
    const verb = verifyOnly ? 'verified, and nothing written' : 'decrypted';
    return `**${(0,units/* count */.U9)(done.length, 'file')}** (${(0,units/* formatBytes */.z3)(bytes)}) ${verb}${failed > 0 ? `, ${(0,units/* count */.U9)(failed, 'file')} **failed**` : ''}.`;
}
function objectsTable(outcomes) {
    const objects = new ObjectColumn(outcomes.map(({ name, s3Uri }) => ({ path: name, s3Uri })));
    const proofs = new Set(outcomes.flatMap((outcome) => ('proof' in outcome ? proofOf(outcome) : [])));
    const [proof = ''] = proofs;
    // Said once where it is the same of all.
    const isSame = proofs.size === 1;
    const row = (outcome) => `| ${cells(outcome, isSame).join(' | ')} |${objects.cell(markdown_code(outcome.s3Uri))}`;
    const head = `| file | size | mode | throughput | ${isSame ? 'state' : 'proven'} |${objects.cell('object')}\n` +
        `| --- | ---: | --- | ---: | --- |${objects.cell('---')}`;
    const isUrgent = (outcome) => 'error' in outcome;
    const rows = table(outcomes, { head, row, isUrgent, noun: 'file', elsewhere: 'the log names all that failed' });
    return `${objects.note}${isSame ? `Proven of each: ${proof}.\n\n` : ''}${rows}`;
}
function cells(outcome, isSame) {
    if ('error' in outcome) {
        return [markdown_code(outcome.name), '', '', '', `**failed**: ${prose((0,visible/* cut */.J)(outcome.error, MESSAGE_CHARACTERS))}`];
    }
    const { envelope, timing } = outcome;
    const rate = (0,units/* formatRate */.CE)(envelope.plaintextLength, (timing.endedAt - timing.begunAt) / 1000);
    const size = (0,units/* formatBytes */.z3)(envelope.plaintextLength);
    return [markdown_code(outcome.name), unbroken(size), envelope.mode, unbroken(rate), isSame ? 'proven' : proofOf(outcome)];
}
function proofOf(outcome) {
    const { trailer, checksum, verdict } = proofInWords(outcome);
    const { proof, envelope } = outcome;
    const padding = proof.trailer === undefined ? `no padding or tag in ${envelope.mode}` : trailer;
    return `length right, ${padding}, ${proof.checksum === undefined ? 'no checksum known' : checksum}: ${verdict}`;
}

;// CONCATENATED MODULE: ./build/workflow/decrypt/report.js





/** With more files than this, a line for each would bury everything else; then the progress says how far it is. */
const FILES_WITH_A_LINE = 100;
/** Says what is about to happen, and warns of what looks like a mistake. */
function announce({ objects, warnings }, inputs, reporter) {
    const bytes = objects.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0);
    const what = `${(0,units/* count */.U9)(objects.length, 'object')} (${(0,units/* formatBytes */.z3)(bytes)})`;
    const { destinationDirectory, verifyOnly } = inputs;
    reporter.info(verifyOnly ? `Verifying ${what}; nothing is written` : `Decrypting ${what} to ${destinationDirectory ?? ''}`);
    for (const warning of warnings)
        reporter.warning(warning);
}
function describeDecrypted(decrypted, { verifyOnly }) {
    const { name, s3Uri, envelope, timing } = decrypted;
    const seconds = (timing.endedAt - timing.begunAt) / 1000;
    const size = (0,units/* formatBytes */.z3)(envelope.plaintextLength);
    const rate = (0,units/* formatRate */.CE)(envelope.plaintextLength, seconds);
    const how = `(${size}, ${envelope.mode}) in ${(0,units/* formatSeconds */.Xo)(seconds)}, ${rate}`;
    return verifyOnly ? `Verified ${s3Uri} ${how}` : `Decrypted ${name} from ${s3Uri} ${how}`;
}
/** Writes outputs and summary, says how it went, and returns whether all of it went well. */
async function conclude({ inputs, found, outcomes, world }) {
    const { reporter, signal } = world;
    const done = outcomes.filter((outcome) => 'proof' in outcome);
    const failed = outcomes.filter((outcome) => 'error' in outcome);
    const bytes = done.reduce((sum, { envelope }) => sum + envelope.plaintextLength, 0);
    const elsewhere = 'The log and the job summary have its content.';
    setLists({ files: done.map(({ name }) => name) }, { set: world.setOutput, reporter, elsewhere });
    world.setOutput('bytes-decrypted', String(bytes));
    await world.writeSummary(decryptSummary({ inputs, outcomes, warnings: found.warnings }));
    for (const line of proofLines(done))
        reporter.info(line);
    const verb = inputs.verifyOnly ? 'verified' : 'decrypted';
    const also = failed.length > 0 ? `, ${(0,units/* count */.U9)(failed.length, 'file')} not` : '';
    reporter.info(`${(0,units/* count */.U9)(done.length, 'file')} (${(0,units/* formatBytes */.z3)(bytes)}) ${verb}${also}.`);
    if (signal.aborted) {
        const message = `Cancelled: ${(0,units/* count */.U9)(failed.length, 'file')} not ${verb}. What was finished before is whole; of the others nothing was left.`;
        reporter.error({ title: 'Cancelled', message });
    }
    else if (failed.length > 0) {
        const names = (0,failure/* listNames */.Zv)(failed.map(({ name }) => name));
        reporter.error({ title: 'Files failed', message: `${(0,units/* count */.U9)(failed.length, 'file')} failed: ${names}` });
    }
    return !signal.aborted && failed.length === 0;
}
/** What was proven of each file, or of how many of very many, and what that is worth. */
function proofLines(done) {
    if (done.length === 0)
        return [];
    const rows = done.map((object) => {
        const { trailer, checksum, verdict } = proofInWords(object);
        return [object.name, 'length right', trailer, checksum, verdict];
    });
    const shown = rows.length > FILES_WITH_A_LINE ? counted(rows) : rows;
    const widths = [0, 1, 2, 3].map((column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
    const line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    return ['What was proven:', ...shown.map((row) => `  ${line(row)}`), ...limitsOfProof(done)];
}
/** How many rows there are of each kind, in place of their names. */
function counted(rows) {
    const groups = Map.groupBy(rows, ([, ...proof]) => JSON.stringify(proof));
    return [...groups.values()].map((alike) => [(0,units/* count */.U9)(alike.length, 'file'), ...(alike[0]?.slice(1) ?? [])]);
}

;// CONCATENATED MODULE: ./build/workflow/decrypt/decrypt-objects.js










/** Small objects are limited by the latency of KMS and S3: of those, many at a time. The line limits what big ones take. */
const FILES_AT_ONCE = 64;
/** Decrypts all objects, several at a time. One that fails does not keep the others from going on; each has its outcome, in order. */
async function decryptObjects(run) {
    const { inputs, objects, world } = run;
    const total = objects.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0);
    const progress = new Progress(total, inputs.verifyOnly ? 'read and checked' : 'read and decrypted', (line) => world.reporter.info(line));
    const services = servicesOf(run, progress);
    const names = objects.map(({ name }) => name);
    const colliding = inputs.verifyOnly ? new Map() : collidingNames(names, world.platform);
    const limit = pLimit(inputs.concurrency ?? FILES_AT_ONCE);
    try {
        return await Promise.all(objects.map((found) => limit(() => decryptOne(found, colliding.get(found.name), services, run))));
    }
    finally {
        progress.stop();
    }
}
function servicesOf({ inputs, directory, runToken, connections, world }, progress) {
    return {
        ...connections,
        hide: maskingKeys(world.reporter),
        destination: directory && { directory, overwrite: inputs.overwrite },
        newFiles: { runToken, permissions: world.filePermissions },
        kmsKeyArn: inputs.kmsKeyArn,
        download: {
            line: new Line(RUN_LIMITS),
            signal: world.signal,
            onBytes: (bytes) => progress.add(bytes),
            onRetry: (message) => world.reporter.debug(message)
        }
    };
}
async function decryptOne(found, collision, services, { inputs, objects, world }) {
    const s3Uri = (0,s3_address/* formatS3Address */.Gy)(found.address);
    try {
        world.signal.throwIfAborted();
        if (found.refusal !== undefined)
            throw new Error(`${s3Uri} ${found.refusal}.`);
        const wrong = inputs.verifyOnly ? undefined : (wrongWithName(found.name, world.platform) ?? collision);
        if (wrong !== undefined) {
            throw new Error(`its name ${wrong}. Given as source by itself, ${s3Uri} gets the last part of its key for a name.`);
        }
        const decrypted = await decryptObject(found, services);
        if (objects.length <= FILES_WITH_A_LINE)
            world.reporter.info(describeDecrypted(decrypted, inputs));
        return decrypted;
    }
    catch (error) {
        const message = (0,errors/* messageOf */.bD)((0,failure/* whyItEnded */.MR)(error, world.signal));
        if (!world.signal.aborted) {
            const title = inputs.verifyOnly ? 'Object not verified' : 'File not decrypted';
            world.reporter.error({ title, message: `${found.name}: ${message}` });
        }
        return { name: found.name, s3Uri, error: message };
    }
}

// EXTERNAL MODULE: ./build/workflow/input-reader.js
var input_reader = __nccwpck_require__(3302);
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

;// CONCATENATED MODULE: ./build/mediaconvert/watch/job-state.js
const ENDS = new Set(['COMPLETE', 'CANCELED', 'ERROR']);
/** Nothing changes any more after these (MediaConvert API Reference, "JobStatus"). */
function job_state_hasEnded(status) {
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

// EXTERNAL MODULE: ./build/workflow/read-manifest.js + 4 modules
var read_manifest = __nccwpck_require__(8289);
;// CONCATENATED MODULE: ./build/workflow/decrypt/described-by.js

/**
 * Objects that were found in S3, with what manifests say of them: of that which was uploaded to this address, or else of the file whose path
 * the object's key ends with, since objects are copied to other buckets and below other prefixes. Whether it is that object shows when it is
 * decrypted. One that is in no manifest is refused: with manifests, only objects are taken that they vouch for.
 */
function describedBy(manifests, found) {
    if (manifests.length === 0)
        return found;
    const recorded = manifests.flatMap(({ objects }) => objects);
    const byAddress = Map.groupBy(recorded, ({ s3Uri }) => s3Uri);
    const byPath = Map.groupBy(recorded, ({ path }) => path);
    return found.map((object) => {
        const own = byAddress.get((0,s3_address/* formatS3Address */.Gy)(object.address));
        const [one, ...others] = own ?? candidates(object.address.key, byPath);
        if (!one)
            return { ...object, refusal: 'is in none of the manifests: it is not of the runs that wrote them' };
        if (others.length > 0) {
            return {
                ...object,
                refusal: 'may be one of several objects in the manifests: give only the manifest that it is of'
            };
        }
        return own ? asRecorded(object, one) : { ...object, recorded: { ...one, versionId: undefined } };
    });
}
/** What is recorded under the longest path that the key ends with. */
function candidates(key, byPath) {
    const segments = key.split('/');
    const paths = segments.map((_, index) => segments.slice(index).join('/'));
    return paths.map((path) => byPath.get(path)).find((objects) => objects !== undefined) ?? [];
}
/** The version that was uploaded, which need not be the one that was looked at. */
function asRecorded({ there, ...object }, recorded) {
    const { versionId } = recorded;
    return { ...object, recorded, ...(versionId === undefined ? there && { there } : { versionId }) };
}

;// CONCATENATED MODULE: ./build/workflow/decrypt/find-objects.js







/** There may be thousands of lines, and each takes a request or more. */
const LOOK_UPS_AT_ONCE = 32;
/** Of files that are only missing, so many are named. */
const NAMES = 20;
/**
 * The objects that the inputs name, in the order in which they name them. Where they name objects and manifests, it is the objects, and the
 * manifests say what they are.
 *
 * @throws InputError when a line of `source` names none, or a manifest cannot be used
 */
async function findObjects({ sources, manifests }, source, signal) {
    const read = await Promise.all(manifests.map((path) => (0,read_manifest/* readManifest */.W)(path)));
    const found = sources.length === 0
        ? inManifests(read)
        : { objects: describedBy(read, await underAddresses(sources, source, signal)), warnings: [] };
    const unique = new Map(found.objects.map((object) => [`${(0,s3_address/* formatS3Address */.Gy)(object.address)}\0${object.name}`, object]));
    return { ...found, objects: [...unique.values()] };
}
async function underAddresses(addresses, source, signal) {
    const limit = pLimit(LOOK_UPS_AT_ONCE);
    const found = await Promise.all(addresses.map((address) => limit(async () => {
        try {
            const objects = [];
            for await (const object of underAddress(address, source, signal))
                objects.push(object);
            return objects;
        }
        catch (error) {
            signal.throwIfAborted();
            return { title: 'Input source', message: `Input source: ${(0,errors/* messageOf */.bD)(error)}` };
        }
    })));
    const problems = found.flatMap((result) => ('message' in result ? [result] : []));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return found.flatMap((result) => ('message' in result ? [] : result));
}
async function* underAddress(address, source, signal) {
    const isPrefix = address.key === '' || address.key.endsWith('/');
    const there = isPrefix ? undefined : await source.head({ address }, signal);
    if (there) {
        const name = address.key.slice(address.key.lastIndexOf('/') + 1);
        yield { address, name, lengthBytes: there.lengthBytes, there };
        return;
    }
    const prefix = isPrefix ? address : { ...address, key: `${address.key}/` };
    let isEmpty = true;
    for await (const { address: listed, lengthBytes } of source.list(prefix, signal)) {
        // Consoles make empty objects of such names to show folders.
        if (listed.key.endsWith('/'))
            continue;
        isEmpty = false;
        yield { address: listed, name: listed.key.slice(prefix.key.length), lengthBytes };
    }
    if (!isEmpty)
        return;
    const what = isPrefix ? 'there is nothing under' : 'there is no object, and nothing below a prefix, at';
    throw new Error(`${what} ${(0,s3_address/* formatS3Address */.Gy)(address)}. Check bucket and key.`);
}
function inManifests(manifests) {
    const objects = manifests.flatMap(({ objects: sealed, remainder }) => [
        ...sealed.map(recordedObject),
        // Skipped, since there was an object: it may carry its envelope itself.
        ...remainder.filter(({ status }) => status === 'skipped').map(({ path, s3Uri }) => at(s3Uri, path))
    ]);
    const warnings = manifests.flatMap(({ path, remainder }) => missing(path, remainder.filter(({ status }) => status === 'failed')));
    if (objects.length === 0) {
        const message = `Input manifest: ${manifests.map(({ path }) => (0,input_reader/* quote */.h)(path)).join(', ')} names no object that could be decrypted.`;
        throw new errors/* InputError */.dz([...warnings, { title: 'Input manifest', message }]);
    }
    return { objects, warnings };
}
function recordedObject(recorded) {
    const lengthBytes = recorded.ciphertextLength ?? recorded.envelope.plaintextLength;
    return { ...at(recorded.s3Uri, recorded.path), lengthBytes, versionId: recorded.versionId, recorded };
}
function at(s3Uri, name) {
    return { address: (0,s3_address/* parseS3Address */.yL)(s3Uri) ?? { bucket: '', key: '' }, name, lengthBytes: 0 };
}
function missing(path, failed) {
    if (failed.length === 0)
        return [];
    const names = shorten(failed.map((file) => (0,input_reader/* quote */.h)(file.path)), NAMES);
    const message = `Manifest ${(0,input_reader/* quote */.h)(path)}: these failed in the run that wrote it, so they cannot be in S3: ${names}.`;
    return [{ title: 'Input manifest', message }];
}

;// CONCATENATED MODULE: ./build/workflow/decrypt/partial-files.js





/** Under which the post step is told where a killed step has left files that are not whole, and how they are called. */
const PARTIAL_FILES_STATE = 'partial-files';
const SHOWN = 5;
/** Tells the post step of the files that are about to be made, and the user of those that earlier runs have left. */
async function rememberPartialFiles(directory, runToken, { objects }, { reporter, saveState }) {
    const left = await directory.partialFiles(objects.map(({ name }) => name));
    if (left.length > 0) {
        const message = `${(0,units/* count */.U9)(left.length, 'file')} of runs that were killed ${left.length === 1 ? 'is' : 'are'} left, with plaintext that was never checked: ` +
            `${shorten(left.map(input_reader/* quote */.h), SHOWN)}. Delete what no other step is writing at the moment.`;
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
        const message = `${path} was not finished, and cannot be removed: ${messageOf(error)}. It holds plaintext that was never checked: delete it.`;
        reporter.error({ title: 'Clean-up', message });
    }
    return failures.size;
}

;// CONCATENATED MODULE: ./build/workflow/decrypt/run.js








/**
 * The whole action: inputs → objects → envelope → data key → plaintext → file → outputs, summary.
 *
 * @returns whether every object was decrypted and found right. One that fails does not keep the others from going on.
 * @throws InputError before anything is decrypted, with everything that is wrong
 */
async function runDecrypt({ inputs, problems }, world) {
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const connections = await world.connect(inputs);
    const found = await findObjects(inputs, connections.source, world.signal);
    const directory = await openDestination(inputs, found);
    announce(found, inputs, world.reporter);
    const runToken = (0,partial_files/* newRunToken */.lr)();
    if (directory)
        await rememberPartialFiles(directory, runToken, found, world);
    const { objects } = found;
    const decrypting = decryptObjects({ inputs, objects, directory, runToken, connections, world });
    const outcomes = await decrypting.finally(() => connections.threads.close());
    if (outcomes.every((outcome) => 'proof' in outcome))
        forgetPartialFiles(world);
    return conclude({ inputs, found, outcomes, world });
}
async function openDestination({ destinationDirectory, verifyOnly }, { objects }) {
    if (verifyOnly || destinationDirectory === undefined)
        return undefined;
    const directory = await Destination.open(destinationDirectory);
    const neededBytes = objects.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0);
    const freeBytes = await directory.freeBytes();
    if (freeBytes === undefined || neededBytes <= freeBytes)
        return directory;
    const message = `Input destination-directory: the disk of ${directory.path} has ${(0,units/* formatBytes */.z3)(freeBytes)} left, ` +
        `and the files take ${(0,units/* formatBytes */.z3)(neededBytes)}. Make room, take another folder, or fewer files at a time.`;
    throw new errors/* InputError */.dz([{ title: 'Input destination-directory', message }]);
}


/***/ }),

/***/ 4562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   MR: () => (/* binding */ whyItEnded),
/* harmony export */   Zv: () => (/* binding */ listNames)
/* harmony export */ });
/* unused harmony export atMost */
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

/***/ 8289:
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
/* harmony export */   zX: () => (/* binding */ workflowReporter)
/* harmony export */ });
/* unused harmony exports collectingWarnings, printable */
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
/******/ var __webpack_exports__ = __nccwpck_require__(1505);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
