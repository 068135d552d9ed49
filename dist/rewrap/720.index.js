export const id = 720;
export const ids = [720];
export const modules = {

/***/ 9300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   hj: () => (/* binding */ isEncryptedAs),
/* harmony export */   sE: () => (/* binding */ notEncrypted),
/* harmony export */   su: () => (/* binding */ stored)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _s3_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);


function stored(answer) {
    return {
        etag: present(answer.ETag, 'ETag'),
        versionId: answer.VersionId,
        // A composite checksum is over the checksums of parts, and says nothing that could be compared here.
        crc32: answer.ChecksumType === 'COMPOSITE' ? undefined : answer.ChecksumCRC32
    };
}
function described(answer) {
    return { ...stored(answer), lengthBytes: answer.ContentLength ?? 0, metadata: answer.Metadata ?? {} };
}
function present(value, name) {
    if (value)
        return value;
    throw incomplete(`S3 answered without ${name}.`);
}
function incomplete(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsCallError */ .iQ(`${what} Check AWS_ENDPOINT_URL: this is not what S3 answers.`, { code: 'IncompleteAnswer' });
}
/** S3 says of every object how it encrypts it. What is only like S3 may ignore what it was asked for. */
function isEncryptedAs(asked, answer) {
    return asked === undefined || answer.ServerSideEncryption === asked;
}
function notEncrypted(address, whatIsLeft) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsCallError */ .iQ(`server-side-encryption was asked for, and the server does not say that it encrypts ${(0,_s3_address_js__WEBPACK_IMPORTED_MODULE_1__/* .formatS3Address */ .Gy)(address)} so. ${whatIsLeft} ` +
        'Leave server-side-encryption out, or set it up on the server.', { code: 'NotEncrypted' });
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3ObjectCopier: () => (/* binding */ S3ObjectCopier)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./build/aws/call.js
var aws_call = __webpack_require__(3280);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/storage/s3-address.js
var s3_address = __webpack_require__(9251);
// EXTERNAL MODULE: ./build/storage/s3-answers.js
var s3_answers = __webpack_require__(9300);
;// CONCATENATED MODULE: ./build/storage/s3-call.js

const ADVICE = {
    NoSuchBucket: 'There is no such bucket: check destination.',
    PermanentRedirect: "The bucket is in another Region: set aws-region to the bucket's.",
    AuthorizationHeaderMalformed: "The bucket is in another Region: set aws-region to the bucket's.",
    // HeadObject's answer has no body, so no code.
    'HTTP 301': "The bucket is in another Region: set aws-region to the bucket's.",
    'HTTP 400': "The bucket may be in another Region: set aws-region to the bucket's. Or the credentials have expired.",
    MetadataTooLarge: 'The object metadata is too large: the encrypted data key must fit into 2 KB.',
    'KMS.DisabledException': 'Check server-side-encryption-kms-key-arn.',
    'KMS.NotFoundException': 'Check server-side-encryption-kms-key-arn.'
};
const SIGN_BODIES = "If this is not Amazon's own S3 but a server like it: set the environment variable AWS_REQUEST_CHECKSUM_CALCULATION to when_required.";
/** What servers answer that do not know how a body's checksum follows it: Ceph (two of its versions), and OpenStack Swift. */
const TRAILER_ADVICE = {
    XAmzContentSHA256Mismatch: SIGN_BODIES,
    MissingContentLength: SIGN_BODIES,
    NotImplemented: SIGN_BODIES
};
/** OpenStack Swift. */
const CONDITION_ADVICE = {
    NotImplemented: 'The server cannot refuse to replace an object (If-None-Match). Set if-exists to overwrite, and give each run a destination of its own.'
};
/**
 * An operation of S3's in words.
 *
 * @param partition that of the bucket's ARN
 * @param resource what the permission is for: the object, unless said otherwise
 */
function s3Call(partition, operation, action, address, resource = `${address.bucket}/${address.key}`) {
    return {
        operation: `S3 ${operation}`,
        subject: (0,s3_address/* formatS3Address */.Gy)(address),
        permission: { action: `s3:${action}`, resource: `arn:${partition}:s3:::${resource}` },
        advice: ADVICE
    };
}
/** The call, with what else to say where it fails. */
function advised(call, advice) {
    return { ...call, advice: { ...call.advice, ...advice } };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/storage/aws-chunked.js
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

;// CONCATENATED MODULE: ./build/storage/s3-requests.js
function objectParameters(request) {
    return {
        Bucket: request.address.bucket,
        Key: request.address.key,
        ContentType: 'application/octet-stream',
        Metadata: { ...request.metadata },
        ServerSideEncryption: request.serverSideEncryption,
        SSEKMSKeyId: request.serverSideEncryptionKmsKeyArn
    };
}
function uploadParameters({ address, uploadId }) {
    return { Bucket: address.bucket, Key: address.key, UploadId: uploadId };
}
function newness({ mustBeNew }) {
    return mustBeNew ? { IfNoneMatch: '*' } : {};
}
function abortable(signal) {
    return signal ? { abortSignal: signal } : {};
}
/** Headers of one request, set before it is signed. */
function setHeaders(command, headers) {
    // What the stack knows of a command's input and output does not matter at this step.
    const stack = command.middlewareStack;
    stack.add((next) => (args) => {
        // The SDK's middleware knows its request as unknown; at this step it is an HTTP request with headers.
        const { request } = args;
        Object.assign(request.headers, headers);
        return next(args);
    }, { step: 'build', priority: 'low', name: 'headersOfTheBody' });
}

// EXTERNAL MODULE: ./build/storage/signed-request.js
var signed_request = __webpack_require__(5832);
;// CONCATENATED MODULE: ./build/storage/s3-parts.js








/** As ObjectStore.uploadPart: in the thread that makes the part, while it is made, its checksum behind it. */
async function uploadPart(s3, call, upload, number, part, transfer) {
    const command = new dist_cjs.UploadPartCommand({ ...uploadParameters(upload), PartNumber: number, Body: sentElsewhere() });
    setHeaders(command, awsChunkedHeaders(part.lengthBytes));
    let sent;
    (0,signed_request/* sendThrough */.O)(command, async (request) => (sent = await part.send(request, transfer)));
    try {
        const answer = await (0,aws_call/* callAws */.IY)(advised(call, TRAILER_ADVICE), () => s3.send(command, { abortSignal: transfer.signal }));
        if (!sent?.isWhole)
            throw (0,s3_answers/* incomplete */.$x)(`S3 answered UploadPart (part ${number}) before it had got all of the part.`);
        return { etag: (0,s3_answers/* present */.Eb)(answer.ETag, 'ETag'), crc32: sent.crc32, answeredCrc32: answer.ChecksumCRC32 };
    }
    catch (error) {
        transfer.signal.throwIfAborted();
        throw error;
    }
}
/** As ObjectStore.uploadPart: in one piece, its SHA-256 among what is signed. */
async function uploadSignedPart(s3, call, upload, number, part, { signal, onBytes }) {
    const body = part.open(signal);
    const bytes = await gathered(body, part.lengthBytes);
    const command = new dist_cjs.UploadPartCommand({ ...uploadParameters(upload), PartNumber: number, Body: bytes });
    const answer = await (0,aws_call/* callAws */.IY)(call, () => s3.send(command, abortable(signal)));
    onBytes(bytes.length);
    return { etag: (0,s3_answers/* present */.Eb)(answer.ETag, 'ETag'), crc32: body.crc32, answeredCrc32: answer.ChecksumCRC32 };
}
/** Stands for a body in the SDK's eyes, which takes it for one that can be sent once. */
function sentElsewhere() {
    return external_node_stream_.Readable.from([]);
}
/**
 * The body in one piece.
 *
 * @throws Error when it has another length
 */
async function gathered(body, lengthBytes) {
    const bytes = Buffer.allocUnsafeSlow(lengthBytes);
    let filled = 0;
    for await (const piece of body) {
        if (filled + piece.length <= lengthBytes)
            bytes.set(piece, filled);
        filled += piece.length;
    }
    if (filled !== lengthBytes)
        throw new Error(`a body of ${lengthBytes} bytes has ${filled}`);
    return bytes;
}

;// CONCATENATED MODULE: ./build/storage/s3-stray-uploads.js




/** S3 tells its time in whole seconds, and its machines' clocks may differ somewhat. */
const CLOCK_DIFFERENCES_SECONDS = 5;
/**
 * As ObjectStore.findStrayUploads. The runner's clock is not asked: S3 says in the same answer when it began each upload and what time
 * it is. That one of somebody else's is not among those that began since, its parts say; where they may not be asked for, the time
 * alone decides.
 */
async function findStrayUploads(s3, calls, { bucket, key }, age) {
    const address = { bucket, key };
    const open = [];
    let since;
    await (0,aws_call/* callAws */.IY)(calls.list, async () => {
        for await (const { uploads, now } of paginateListMultipartUploads(s3, bucket, key)) {
            since ??= now.getTime() - 1000 * (age() + CLOCK_DIFFERENCES_SECONDS);
            open.push(...uploads);
        }
    });
    const found = [];
    for (const { Key, UploadId, Initiated } of open) {
        if (Key !== key || !UploadId || (Initiated?.getTime() ?? 0) < (since ?? 0))
            continue;
        const upload = { address, uploadId: UploadId };
        if (!(await hasParts(s3, calls.listParts, upload)))
            found.push(upload);
    }
    return found;
}
/** Undefined where the caller may not ask, or S3 does not say. */
async function hasParts(s3, call, upload) {
    const command = new dist_cjs.ListPartsCommand({ ...uploadParameters(upload), MaxParts: 1 });
    try {
        const { Parts = [] } = await (0,aws_call/* callAws */.IY)(call, () => s3.send(command));
        return Parts.length > 0;
    }
    catch (error) {
        if (error instanceof errors/* AwsCallError */.iQ)
            return undefined;
        throw error;
    }
}
/** The SDK has no paginator for this operation. */
async function* paginateListMultipartUploads(s3, bucket, prefix) {
    let marker = {};
    while (marker) {
        const command = new dist_cjs.ListMultipartUploadsCommand({
            Bucket: bucket,
            Prefix: prefix,
            ...marker
        });
        const clock = watchClock(command);
        const page = await s3.send(command);
        yield { uploads: page.Uploads ?? [], now: clock.now };
        marker = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker } : undefined;
    }
}
/** Reads the answer's Date header: S3's own time, as it sends it. */
function watchClock(command) {
    const clock = { now: new Date() };
    command.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const { headers } = result.response;
        const now = Date.parse(headers['date'] ?? '');
        clock.now = Number.isNaN(now) ? new Date() : new Date(now);
        return result;
    }, { step: 'deserialize', priority: 'low', name: 'timeOfTheAnswer' });
    return clock;
}

;// CONCATENATED MODULE: ./build/storage/s3-object-store.js








/**
 * S3 itself, through the SDK. The client is to calculate checksums only when it must: here each body brings its own.
 */
class S3ObjectStore {
    maxAttempts;
    holdsParts;
    s3;
    proof;
    #partition;
    /** @param partition that of the buckets' ARNs, for the policy statements in errors */
    constructor(s3, partition, maxAttempts, proof = 'checksum') {
        this.s3 = s3;
        this.#partition = partition;
        this.proof = proof;
        // Signed before it is sent, a body must be there as a whole; then the SDK itself can send it again, and does.
        this.holdsParts = proof === 'signature';
        this.maxAttempts = this.holdsParts ? 1 : maxAttempts;
    }
    async head(address, signal) {
        const command = new dist_cjs.HeadObjectCommand({ Bucket: address.bucket, Key: address.key, ChecksumMode: 'ENABLED' });
        const call = this.call('HeadObject', 'GetObject', address);
        try {
            return (0,s3_answers/* described */.WY)(await (0,aws_call/* callAws */.IY)(call, () => this.s3.send(command, abortable(signal))));
        }
        catch (error) {
            if (error instanceof errors/* AwsCallError */.iQ && error.httpStatus === 404)
                return undefined;
            throw error;
        }
    }
    async listKeys({ bucket, key }, after, signal) {
        // Without the encoding, keys with control characters would make no XML.
        const command = new dist_cjs.ListObjectsV2Command({ Bucket: bucket, Prefix: key, StartAfter: after, EncodingType: 'url' });
        const call = this.call('ListObjectsV2', 'ListBucket', { bucket, key: '' });
        const page = await (0,aws_call/* callAws */.IY)(call, () => this.s3.send(command, abortable(signal)));
        const keys = (page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [decodeKey(Key)]));
        return { keys, isLast: page.IsTruncated !== true || keys.length === 0 };
    }
    async put(request, body, crc32, signal) {
        const command = new dist_cjs.PutObjectCommand({
            ...objectParameters(request),
            ...newness(request),
            Body: body,
            ContentLength: body.length,
            ...(this.proof === 'checksum' && { ChecksumCRC32: crc32 })
        });
        // As with parts: TLS protects the body on its way and the checksum proves what arrived, so a SHA-256 of it adds only work.
        if (this.proof === 'checksum')
            setHeaders(command, { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' });
        const call = this.#callOfWrite('PutObject', request);
        const answer = await (0,aws_call/* callAws */.IY)(call, () => this.s3.send(command, abortable(signal)));
        const { address, serverSideEncryption } = request;
        if (!(0,s3_answers/* isEncryptedAs */.hj)(serverSideEncryption, answer))
            throw (0,s3_answers/* notEncrypted */.sE)(address, 'The object is there without it: delete it.');
        // S3 API reference, "Object", ETag: under SSE-KMS it is no digest. S3 always says how it encrypts and what checksum it keeps.
        const isPlainS3 = answer.ServerSideEncryption === 'AES256' && answer.ChecksumCRC32 !== undefined;
        return { ...(0,s3_answers/* stored */.su)(answer), hasMd5Etag: isPlainS3 };
    }
    async createMultipartUpload(request, signal) {
        const checksum = { ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' };
        const input = { ...objectParameters(request), ...(this.proof === 'checksum' && checksum) };
        return this.beginUpload(request.address, input, signal);
    }
    async beginUpload(address, input, signal) {
        const command = new dist_cjs.CreateMultipartUploadCommand(input);
        const call = this.call('CreateMultipartUpload', 'PutObject', address);
        const answer = await (0,aws_call/* callAws */.IY)(call, () => this.s3.send(command, abortable(signal)));
        const uploadId = (0,s3_answers/* present */.Eb)(answer.UploadId, 'UploadId');
        if (!(0,s3_answers/* isEncryptedAs */.hj)(input.ServerSideEncryption, answer)) {
            await this.abortMultipartUpload({ address, uploadId });
            throw (0,s3_answers/* notEncrypted */.sE)(address, 'Nothing was uploaded.');
        }
        return { address, uploadId, mayHaveTwins: (answer.$metadata.attempts ?? 1) > 1 };
    }
    uploadPart(upload, number, part, transfer) {
        const send = this.proof === 'signature' ? uploadSignedPart : uploadPart;
        const call = this.call(`UploadPart (part ${number})`, 'PutObject', upload.address);
        return send(this.s3, call, upload, number, part, transfer);
    }
    async completeMultipartUpload(upload, request, parts, whole, signal) {
        const isChecked = this.proof === 'checksum';
        const command = new dist_cjs.CompleteMultipartUploadCommand({
            ...uploadParameters(upload),
            ...newness(request),
            MultipartUpload: {
                Parts: parts.map(({ number, etag, crc32 }) => ({
                    PartNumber: number,
                    ETag: etag,
                    ...(isChecked && { ChecksumCRC32: crc32 })
                }))
            },
            ...(isChecked && { ChecksumCRC32: whole.crc32, ChecksumType: 'FULL_OBJECT', MpuObjectSize: whole.lengthBytes })
        });
        const call = this.#callOfWrite('CompleteMultipartUpload', request);
        return (0,s3_answers/* stored */.su)(await (0,aws_call/* callAws */.IY)(call, () => this.s3.send(command, abortable(signal))));
    }
    async abortMultipartUpload(upload) {
        const command = new dist_cjs.AbortMultipartUploadCommand(uploadParameters(upload));
        const call = this.call('AbortMultipartUpload', 'AbortMultipartUpload', upload.address);
        await (0,aws_call/* callAws */.IY)(call, () => this.s3.send(command));
    }
    findStrayUploads(address, age) {
        const calls = {
            list: this.call('ListMultipartUploads', 'ListBucketMultipartUploads', address, address.bucket),
            listParts: this.call('ListParts', 'ListMultipartUploadParts', address)
        };
        return findStrayUploads(this.s3, calls, address, age);
    }
    #callOfWrite(operation, { address, mustBeNew }) {
        const call = this.call(operation, 'PutObject', address);
        return mustBeNew ? advised(call, CONDITION_ADVICE) : call;
    }
    /** @param resource what the permission is for: the object, unless said otherwise */
    call(operation, action, address, resource) {
        return s3Call(this.#partition, operation, action, address, resource);
    }
}
/** As `EncodingType: url` has written it. */
function decodeKey(key) {
    return decodeURIComponent(key.replaceAll('+', ' '));
}

;// CONCATENATED MODULE: ./build/storage/s3-object-copier.js







const OTHER_REGION = "The bucket is in another Region: set aws-region to the bucket's.";
const s3_object_copier_ADVICE = {
    NoSuchBucket: 'There is no such bucket: check the address.',
    PermanentRedirect: OTHER_REGION,
    AuthorizationHeaderMalformed: OTHER_REGION,
    'HTTP 301': OTHER_REGION,
    'HTTP 400': `${OTHER_REGION} Or the credentials have expired, or the object is encrypted with a key that S3 is to be given each time (SSE-C).`,
    InvalidObjectState: 'The object is archived. Restore it first (aws s3api restore-object), which may take hours.',
    NoSuchKey: 'The object was deleted in the meantime.',
    NotImplemented: 'The server cannot copy an object under the condition that nobody has changed it meanwhile (If-Match). The object was left as it is.',
    MetadataTooLarge: 'An object may have 2 KB of metadata. It was left as it is: take other metadata away from it first.',
    BadDigest: 'The bytes that S3 has copied do not have the checksum that it keeps with the object. The object was left as it is.',
    PreconditionFailed: 'The object was changed by somebody else in the meantime. That was left as it is: run the step again.',
    ConditionalRequestConflict: 'The object was changed by somebody else in the meantime. That was left as it is: run the step again.'
};
const CHECKSUMS = ['CRC32', 'CRC32C', 'CRC64NVME'];
/** S3 itself, through the SDK. */
class S3ObjectCopier extends S3ObjectStore {
    async look(address, signal) {
        const command = new dist_cjs.HeadObjectCommand({ Bucket: address.bucket, Key: address.key, ChecksumMode: 'ENABLED' });
        try {
            const send = () => this.s3.send(command, abortable(signal));
            const answer = await (0,aws_call/* callAws */.IY)(this.call('HeadObject', 'GetObject', address), send);
            if (answer.MissingMeta)
                throw unreadable(address, answer.MissingMeta);
            return {
                ...(0,s3_answers/* described */.WY)(answer),
                address,
                checksum: wholeChecksum(answer),
                attributes: attributesOf(answer)
            };
        }
        catch (error) {
            if (error instanceof errors/* AwsCallError */.iQ && error.httpStatus === 404)
                return undefined;
            throw error;
        }
    }
    async copyOntoItself(source, metadata, signal) {
        const { bucket, key } = source.address;
        const command = new dist_cjs.CopyObjectCommand({
            ...source.attributes,
            ...{ Bucket: bucket, Key: key, IfMatch: source.etag },
            ...copySource(source),
            MetadataDirective: 'REPLACE',
            Metadata: { ...metadata },
            TaggingDirective: 'COPY',
            ...(source.checksum && { ChecksumAlgorithm: source.checksum.algorithm })
        });
        const call = this.call('CopyObject', 'PutObject', source.address);
        const answer = await (0,aws_call/* callAws */.IY)(call, () => this.s3.send(command, abortable(signal)));
        return copied({ ...answer.CopyObjectResult, VersionId: answer.VersionId });
    }
    async beginCopy(source, metadata, signal) {
        const { bucket, key } = source.address;
        const input = {
            ...source.attributes,
            ...{ Bucket: bucket, Key: key },
            Metadata: { ...metadata },
            Tagging: await this.#tagsOf(source, signal),
            ...this.#checksumToMake(source)
        };
        return this.beginUpload(source.address, input, signal);
    }
    /** The source's own, or S3's usual one; none where the server is like S3 and has shown none. */
    #checksumToMake({ checksum }) {
        const algorithm = checksum?.algorithm ?? (this.proof === 'checksum' ? 'CRC64NVME' : undefined);
        return algorithm && { ChecksumAlgorithm: algorithm, ChecksumType: 'FULL_OBJECT' };
    }
    /** HeadObject counts an object's tags only for those who may read them, so they are asked for in any case: none may be lost. */
    async #tagsOf({ address }, signal) {
        const command = new dist_cjs.GetObjectTaggingCommand({ Bucket: address.bucket, Key: address.key });
        const call = this.call('GetObjectTagging', 'GetObjectTagging', address);
        const { TagSet = [] } = await (0,aws_call/* callAws */.IY)(call, () => this.s3.send(command, abortable(signal)));
        const pairs = TagSet.map(({ Key = '', Value = '' }) => [Key, Value]);
        return pairs.length === 0 ? undefined : new URLSearchParams(pairs).toString();
    }
    async copyPart(upload, number, source, { start, end }, signal) {
        const command = new dist_cjs.UploadPartCopyCommand({
            ...uploadParameters(upload),
            ...copySource(source),
            PartNumber: number,
            CopySourceRange: `bytes=${start}-${end - 1}`
        });
        const call = this.call(`UploadPartCopy (part ${number})`, 'PutObject', source.address);
        const { CopyPartResult: result } = await (0,aws_call/* callAws */.IY)(call, () => this.s3.send(command, abortable(signal)));
        const checksum = result?.[`Checksum${source.checksum?.algorithm ?? 'CRC64NVME'}`];
        return { number, etag: (0,s3_answers/* present */.Eb)(result?.ETag, 'ETag'), checksum };
    }
    async completeCopy(upload, source, parts, signal) {
        const { checksum } = source;
        const made = this.#checksumToMake(source);
        const name = `Checksum${made?.ChecksumAlgorithm ?? 'CRC64NVME'}`;
        const command = new dist_cjs.CompleteMultipartUploadCommand({
            ...uploadParameters(upload),
            IfMatch: source.etag,
            MultipartUpload: {
                Parts: parts.map(({ number, etag, checksum }) => ({ PartNumber: number, ETag: etag, [name]: checksum }))
            },
            // With this, S3 completes no copy whose bytes are not the source's.
            ...(checksum && { [name]: checksum.value }),
            ...(made && { ChecksumType: made.ChecksumType, MpuObjectSize: source.lengthBytes })
        });
        const call = this.call('CompleteMultipartUpload', 'PutObject', source.address);
        return copied(await (0,aws_call/* callAws */.IY)(call, () => this.s3.send(command, abortable(signal))));
    }
    call(...call) {
        return { ...super.call(...call), advice: s3_object_copier_ADVICE };
    }
}
/** Set through other interfaces of S3 than this, in characters that a header cannot have (HeadObject, `x-amz-missing-meta`). */
function unreadable(address, entries) {
    return new errors/* ObjectContentError */.Hy(`${(0,s3_address/* formatS3Address */.Gy)(address)} has metadata of which S3 does not send ${entries === 1 ? 'one entry' : `${entries} entries`}, and which a copy would lose. It was left as it is.`);
}
function copySource({ address, etag }) {
    const key = address.key.split('/').map(encodeURIComponent).join('/');
    return { CopySource: `${address.bucket}/${key}`, CopySourceIfMatch: etag };
}
/** Where metadata are replaced, S3 replaces all of this too; and server-side encryption and storage class never follow a copy. */
function attributesOf(answer) {
    const { CacheControl, ContentDisposition, ContentEncoding, ContentLanguage, ContentType } = answer;
    const { WebsiteRedirectLocation, StorageClass, ServerSideEncryption, SSEKMSKeyId } = answer;
    const expires = Date.parse(answer.ExpiresString ?? '');
    const Expires = Number.isNaN(expires) ? undefined : new Date(expires);
    const BucketKeyEnabled = ServerSideEncryption === 'aws:kms' ? (answer.BucketKeyEnabled ?? false) : undefined;
    return {
        ...{ CacheControl, ContentDisposition, ContentEncoding, ContentLanguage, ContentType },
        ...{ Expires, WebsiteRedirectLocation, StorageClass, ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled },
        ...lockOf(answer)
    };
}
/** Object Lock, as far as the caller may see it. S3 takes no date that is over. */
function lockOf(answer) {
    const { ObjectLockMode, ObjectLockRetainUntilDate, ObjectLockLegalHoldStatus } = answer;
    const isRetained = (ObjectLockRetainUntilDate?.getTime() ?? 0) > Date.now();
    return {
        ...(isRetained && { ObjectLockMode, ObjectLockRetainUntilDate }),
        ...(ObjectLockLegalHoldStatus === 'ON' && { ObjectLockLegalHoldStatus })
    };
}
/** A composite checksum is over the checksums of parts, and a copy in other parts has another. */
function wholeChecksum(answer) {
    if (answer.ChecksumType === 'COMPOSITE')
        return undefined;
    for (const algorithm of CHECKSUMS) {
        const value = answer[`Checksum${algorithm}`];
        if (value !== undefined && !value.includes('-'))
            return { algorithm, value };
    }
    return undefined;
}
function copied(answer) {
    return { ...(0,s3_answers/* stored */.su)(answer), checksum: wholeChecksum(answer) };
}


/***/ }),

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sendThrough)
/* harmony export */ });
/**
 * Has one request of the SDK's, signed and ready to go, sent in another way than by the SDK's own handler.
 *
 * @param send gives what the SDK is to read as the answer: head and body
 */
function sendThrough(command, send) {
    const handler = async (call) => {
        // The SDK's middleware knows its request as unknown; at this step it is one that is signed.
        const { method, protocol, hostname, port, path, query, headers } = call.request;
        // Its output is made of the response by the middleware around this.
        return { response: await send({ method, protocol, hostname, port, path, query, headers }) };
    };
    command.middlewareStack.add((() => handler), {
        step: 'deserialize',
        priority: 'low',
        name: 'sendThrough'
    });
}


/***/ })

};
