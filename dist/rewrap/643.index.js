export const id = 643;
export const ids = [643];
export const modules = {

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3ObjectCopier: () => (/* binding */ S3ObjectCopier)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3711);
/* harmony import */ var _aws_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3280);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _s3_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9251);
/* harmony import */ var _s3_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);
/* harmony import */ var _s3_object_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1073);
/* harmony import */ var _s3_requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3157);







const OTHER_REGION = "The bucket is in another Region: set aws-region to the bucket's.";
const ADVICE = {
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
class S3ObjectCopier extends _s3_object_store_js__WEBPACK_IMPORTED_MODULE_3__/* .S3ObjectStore */ .P {
    async look(address, signal) {
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__.HeadObjectCommand({ Bucket: address.bucket, Key: address.key, ChecksumMode: 'ENABLED' });
        try {
            const send = () => this.s3.send(command, (0,_s3_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .abortable */ .ZC)(signal));
            const answer = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(this.call('HeadObject', 'GetObject', address), send);
            if (answer.MissingMeta)
                throw unreadable(address, answer.MissingMeta);
            return {
                ...(0,_s3_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(answer),
                address,
                checksum: wholeChecksum(answer),
                attributes: attributesOf(answer)
            };
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsCallError */ .iQ && error.httpStatus === 404)
                return undefined;
            throw error;
        }
    }
    async copyOntoItself(source, metadata, signal) {
        const { bucket, key } = source.address;
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__.CopyObjectCommand({
            ...source.attributes,
            ...{ Bucket: bucket, Key: key, IfMatch: source.etag },
            ...copySource(source),
            MetadataDirective: 'REPLACE',
            Metadata: { ...metadata },
            TaggingDirective: 'COPY',
            ...(source.checksum && { ChecksumAlgorithm: source.checksum.algorithm })
        });
        const call = this.call('CopyObject', 'PutObject', source.address);
        const answer = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(call, () => this.s3.send(command, (0,_s3_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .abortable */ .ZC)(signal)));
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
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__.GetObjectTaggingCommand({ Bucket: address.bucket, Key: address.key });
        const call = this.call('GetObjectTagging', 'GetObjectTagging', address);
        const { TagSet = [] } = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(call, () => this.s3.send(command, (0,_s3_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .abortable */ .ZC)(signal)));
        const pairs = TagSet.map(({ Key = '', Value = '' }) => [Key, Value]);
        return pairs.length === 0 ? undefined : new URLSearchParams(pairs).toString();
    }
    async copyPart(upload, number, source, { start, end }, signal) {
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__.UploadPartCopyCommand({
            ...(0,_s3_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadParameters */ .Aj)(upload),
            ...copySource(source),
            PartNumber: number,
            CopySourceRange: `bytes=${start}-${end - 1}`
        });
        const call = this.call(`UploadPartCopy (part ${number})`, 'PutObject', source.address);
        const { CopyPartResult: result } = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(call, () => this.s3.send(command, (0,_s3_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .abortable */ .ZC)(signal)));
        const checksum = result?.[`Checksum${source.checksum?.algorithm ?? 'CRC64NVME'}`];
        return { number, etag: (0,_s3_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .Eb)(result?.ETag, 'ETag'), checksum };
    }
    async completeCopy(upload, source, parts, signal) {
        const { checksum } = source;
        const made = this.#checksumToMake(source);
        const name = `Checksum${made?.ChecksumAlgorithm ?? 'CRC64NVME'}`;
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__.CompleteMultipartUploadCommand({
            ...(0,_s3_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadParameters */ .Aj)(upload),
            IfMatch: source.etag,
            MultipartUpload: {
                Parts: parts.map(({ number, etag, checksum }) => ({ PartNumber: number, ETag: etag, [name]: checksum }))
            },
            // With this, S3 completes no copy whose bytes are not the source's.
            ...(checksum && { [name]: checksum.value }),
            ...(made && { ChecksumType: made.ChecksumType, MpuObjectSize: source.lengthBytes })
        });
        const call = this.call('CompleteMultipartUpload', 'PutObject', source.address);
        return copied(await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(call, () => this.s3.send(command, (0,_s3_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .abortable */ .ZC)(signal))));
    }
    call(...call) {
        return { ...super.call(...call), advice: ADVICE };
    }
}
/** Set through other interfaces of S3 than this, in characters that a header cannot have (HeadObject, `x-amz-missing-meta`). */
function unreadable(address, entries) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectContentError */ .Hy(`${(0,_s3_address_js__WEBPACK_IMPORTED_MODULE_6__/* .formatS3Address */ .Gy)(address)} has metadata of which S3 does not send ${entries === 1 ? 'one entry' : `${entries} entries`}, and which a copy would lose. It was left as it is.`);
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
    return { ...(0,_s3_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .stored */ .su)(answer), checksum: wholeChecksum(answer) };
}


/***/ })

};
