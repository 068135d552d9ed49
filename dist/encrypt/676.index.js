export const id = 676;
export const ids = [676];
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

/***/ 9676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3ObjectSource: () => (/* binding */ S3ObjectSource)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3711);
/* harmony import */ var _aws_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3280);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _object_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7181);
/* harmony import */ var _s3_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9251);
/* harmony import */ var _s3_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9300);
/* harmony import */ var _signed_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5832);








const OTHER_REGION = "The bucket is in another Region: set aws-region to the bucket's.";
const ADVICE = {
    NoSuchBucket: 'There is no such bucket: check the address.',
    PermanentRedirect: OTHER_REGION,
    AuthorizationHeaderMalformed: OTHER_REGION,
    'HTTP 301': OTHER_REGION,
    'HTTP 400': `${OTHER_REGION} Or the credentials have expired.`,
    PreconditionFailed: 'The object was replaced while it was being read. Run the step again.',
    NoSuchKey: 'The object was deleted while it was being read.',
    NoSuchVersion: 'That version was deleted while it was being read.',
    InvalidObjectState: 'The object is archived. Restore it first (aws s3api restore-object), which may take hours.'
};
/** S3 itself, through the SDK. */
class S3ObjectSource {
    maxAttempts;
    #s3;
    #partition;
    #receiveHere;
    constructor(s3, { partition, maxAttempts, receiveHere }) {
        this.#s3 = s3;
        this.#partition = partition;
        this.maxAttempts = maxAttempts;
        this.#receiveHere = receiveHere;
    }
    async head(object, signal) {
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__.HeadObjectCommand({ ...named(object), ChecksumMode: 'ENABLED' });
        try {
            const send = () => this.#s3.send(command, { ...(signal && { abortSignal: signal }) });
            return (0,_s3_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(this.#getCall('HeadObject', object), send));
        }
        catch (error) {
            // 405: what is there under this version ID is the mark of a deletion.
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsCallError */ .iQ && [404, 405].includes(error.httpStatus ?? 0))
                return undefined;
            throw error;
        }
    }
    async receive(object, start, end, receive, signal) {
        const { command, call, expected } = this.#rangeOf(object, start, end);
        let failure;
        (0,_signed_request_js__WEBPACK_IMPORTED_MODULE_5__/* .sendThrough */ .O)(command, async (request) => {
            const answer = await receive(request, expected);
            // Kept from the SDK: it would have the same bytes again, and not those from there on.
            failure = answer.failure;
            // The SDK wants a body that can be read.
            return { ...answer, body: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([answer.body]) };
        });
        assertExpected(object, await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, () => this.#s3.send(command, { abortSignal: signal })), expected);
        if (failure)
            throw failure.isTakers ? failure.error : (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCallError */ .Id)(call, failure.error);
    }
    async read(object, start, end, signal) {
        const pieces = [];
        const take = (bytes) => {
            pieces.push(Buffer.from(bytes));
            return Promise.resolve();
        };
        const transfer = { signal, onBytes: () => undefined };
        const receiveHere = (request, expected) => this.#receiveHere(request, expected, take, transfer);
        await this.receive(object, start, end, receiveHere, signal);
        return Buffer.concat(pieces);
    }
    async *list({ bucket, key: prefix }, signal) {
        const call = {
            operation: 'S3 ListObjectsV2',
            subject: (0,_s3_address_js__WEBPACK_IMPORTED_MODULE_6__/* .formatS3Address */ .Gy)({ bucket, key: prefix }),
            permission: { action: 's3:ListBucket', resource: `arn:${this.#partition}:s3:::${bucket}` },
            advice: ADVICE
        };
        let token;
        do {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__.ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token });
            const send = () => this.#s3.send(command, { ...(signal && { abortSignal: signal }) });
            const page = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, send);
            for (const { Key, Size } of page.Contents ?? []) {
                if (Key !== undefined)
                    yield { address: { bucket, key: Key }, lengthBytes: Size ?? 0 };
            }
            token = page.NextContinuationToken;
        } while (token !== undefined);
    }
    #rangeOf(object, start, end) {
        const range = `bytes=${start}-${end - 1}`;
        return {
            command: new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__.GetObjectCommand({ ...named(object), IfMatch: object.etag, Range: range }),
            call: this.#getCall(`GetObject (${range})`, object),
            expected: { contentRange: `bytes ${start}-${end - 1}/${object.lengthBytes}`, lengthBytes: end - start }
        };
    }
    #getCall(operation, { address, versionId }) {
        const { bucket, key } = address;
        const action = versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion';
        return {
            operation: `S3 ${operation}`,
            subject: (0,_object_source_js__WEBPACK_IMPORTED_MODULE_7__/* .describeVersion */ .M)({ address, versionId }),
            permission: { action, resource: `arn:${this.#partition}:s3:::${bucket}/${key}` },
            advice: ADVICE
        };
    }
}
function named({ address, versionId }) {
    return { Bucket: address.bucket, Key: address.key, ...(versionId !== undefined && { VersionId: versionId }) };
}
function assertExpected(object, answer, expected) {
    const { ContentRange, ContentLength, Body } = answer;
    if (ContentRange === expected.contentRange && ContentLength === expected.lengthBytes)
        return;
    Body?.destroy();
    const message = `S3 GetObject of ${(0,_object_source_js__WEBPACK_IMPORTED_MODULE_7__/* .describeVersion */ .M)(object)} answered with ${String(ContentLength)} bytes (${ContentRange ?? 'no range'}) ` +
        `where "${expected.contentRange}" was asked for. Check AWS_ENDPOINT_URL: this is not what S3 answers.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsCallError */ .iQ(message, { code: 'WrongRange' });
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
