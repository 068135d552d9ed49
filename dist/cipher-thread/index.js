import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/errors.js
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
class errors_ObjectContentError extends (/* unused pure expression or super */ null && (Error)) {
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

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
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

;// CONCATENATED MODULE: ./build/envelope/mode.js
const MODES = (/* unused pure expression or super */ null && (['AES_CTR', 'AES_CBC', 'AES_GCM']));
const mode_BLOCK_BYTES = 16;
const TAG_BYTES = 16;
/** 2^32 blocks: as far as the four zero bytes behind a 12-byte CTR initialization vector can count. */
const CTR_12_LIMIT_BYTES = 2 ** 32 * mode_BLOCK_BYTES;
/** NIST SP 800-38D, 5.2.1.1: len(P) ≤ 2^39 − 256 bits. */
const GCM_LIMIT_BYTES = (/* unused pure expression or super */ null && (2 ** 36 - 32));
/**
 * How many bytes the object has on top of the plaintext's: the PKCS#7 padding (RFC 5652, 6.3) of AES_CBC, the authentication
 * tag of AES_GCM, nothing for AES_CTR.
 */
function trailerLength(mode, plaintextBytes) {
    switch (mode) {
        case 'AES_CTR':
            return 0;
        case 'AES_CBC':
            return mode_BLOCK_BYTES - (plaintextBytes % mode_BLOCK_BYTES);
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

;// CONCATENATED MODULE: ./build/envelope/cbc.js




/**
 * AES-CBC (NIST SP 800-38A, 6.2) with PKCS#7 padding. Each block is chained to the one before, so a part can only be made once
 * the last ciphertext block of the part before it is known; those blocks are kept, 16 bytes a part, so that any part can be made again.
 */
function cbcCipher(key, iv) {
    const chain = [];
    const link = (index) => (chain[index] ??= Promise.withResolvers());
    link(0).resolve(iv);
    return {
        async open(part, signal) {
            const previousBlock = await abortable(link(part.index).promise, signal);
            return cbcPart(key, previousBlock, part.isLast, (lastBlock) => link(part.index + 1).resolve(lastBlock));
        }
    };
}
function cbcPart(key, iv, isLast, done) {
    const cipher = (0,external_node_crypto_namespaceObject.createCipheriv)(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(isLast);
    let lastBlock = iv;
    return {
        update(plaintext) {
            const ciphertext = cipher.update(plaintext);
            // A copy, so that 16 bytes do not keep the whole piece in memory.
            if (ciphertext.length >= mode_BLOCK_BYTES)
                lastBlock = Buffer.from(ciphertext.subarray(-mode_BLOCK_BYTES));
            return ciphertext;
        },
        final() {
            done(lastBlock);
            return cipher.final();
        }
    };
}
/**
 * Each block needs the one before of the ciphertext only, so parts can be decrypted in any order. One that is not the first is given that
 * block too: made with the wrong vector it comes out wrong itself, and the next ones right.
 */
function cbcDecipher(key, iv) {
    return {
        leadBytes: BLOCK_BYTES,
        open() {
            const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
            return { update: (ciphertext) => decipher.update(ciphertext), final: () => decipher.final() };
        },
        check(padding) {
            // RFC 5652, 6.3: each byte of the padding is its length.
            if (padding.every((byte) => byte === padding.length))
                return;
            throw new ObjectContentError('the padding at its end is not right. The last bytes were changed, or data key, initialization vector or mode belong to another object');
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
    return Buffer.from(value.toString(16).padStart(2 * mode_BLOCK_BYTES, '0'), 'hex');
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
    const cipher = (0,external_node_crypto_namespaceObject.createCipheriv)(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
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
    return { open: (part) => Promise.resolve(ctrPart(key, iv, part)) };
}
/** In this mode, decrypting is encrypting. Nothing shows whether the ciphertext was changed. */
function ctrDecipher(key, iv) {
    return { leadBytes: 0, open: (part) => ctrPart(key, iv, part), check: () => undefined };
}
function ctrPart(key, iv, part) {
    const firstCounter = Buffer.concat([iv, Buffer.alloc(mode_BLOCK_BYTES - iv.length)]);
    const counter = addToCounter(firstCounter, part.start / mode_BLOCK_BYTES);
    const cipher = (0,external_node_crypto_namespaceObject.createCipheriv)(`aes-${key.length * 8}-ctr`, key, counter);
    return { update: (bytes) => cipher.update(bytes), final: () => NOTHING };
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
 * add up: Y = Σ Yₚ • H^(blocks after p). Only the last part waits, because the tag needs the hashes of all the others.
 */
function gcmCipher(key, iv) {
    const file = gcmFile(key, iv);
    const hashes = [];
    const hashOf = (index) => (hashes[index] ??= Promise.withResolvers());
    return {
        async open(part, signal) {
            const others = part.isLast ? Array.from({ length: part.index }, (_, index) => hashOf(index).promise) : [];
            const earlier = await abortable(Promise.all(others), signal);
            return gcmPart(file, part, (own) => {
                hashOf(part.index).resolve(own);
                return part.isLast ? authenticationTag(file, [...earlier, own]) : NOTHING;
            });
        }
    };
}
/** The same in parts the other way. The plaintext counts for nothing until `check` has made the tag again and found it equal. */
function gcmDecipher(key, iv) {
    const file = gcmFile(key, iv);
    const hashes = [];
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
                final() {
                    hashes[part.index] = hash.final();
                }
            };
        },
        check(tag) {
            const expected = authenticationTag(file, hashes);
            if (tag.length === expected.length && timingSafeEqual(tag, expected))
                return;
            throw new ObjectContentError('its authentication tag does not fit. The object was changed, or data key, initialization vector or mode belong to another object');
        }
    };
}
function gcmFile(key, iv) {
    const hashKey = blockToInteger(encryptBlock(key, Buffer.alloc(mode_BLOCK_BYTES)));
    return { key, hashKey, preCounter: preCounterBlock(hashKey, iv) };
}
function gcmPart(file, part, finish) {
    const encrypt = partKeyStream(file, part);
    const hash = partHasher(file);
    return {
        update(plaintext) {
            const ciphertext = encrypt(plaintext);
            hash.update(ciphertext);
            return ciphertext;
        },
        final: () => finish(hash.final())
    };
}
function partKeyStream({ key, preCounter }, { start }) {
    return counter32Cipher(key, addToCounter32(preCounter, 1 + start / mode_BLOCK_BYTES));
}
/** AES-CTR whose counter wraps at 32 bits, where OpenSSL's would carry: at the wrap, the cipher begins anew. */
function counter32Cipher(key, counter) {
    const name = `aes-${key.length * 8}-ctr`;
    let cipher = (0,external_node_crypto_namespaceObject.createCipheriv)(name, key, counter);
    let bytesUntilWrap = blocksUntilWrap32(counter) * mode_BLOCK_BYTES;
    return (bytes) => {
        const head = cipher.update(bytes.subarray(0, bytesUntilWrap));
        bytesUntilWrap -= head.length;
        if (head.length === bytes.length)
            return head;
        cipher = (0,external_node_crypto_namespaceObject.createCipheriv)(name, key, addToCounter32(counter, blocksUntilWrap32(counter)));
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
    const mac = (0,external_node_crypto_namespaceObject.createCipheriv)(`aes-${key.length * 8}-gcm`, key, zeroIv);
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
        const blocks = Math.ceil(part.bytes / mode_BLOCK_BYTES);
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

;// CONCATENATED MODULE: ./build/envelope/encrypted-content.js



/** A file's ciphertext, made while it is read. */
class EncryptedContent {
    lengthBytes;
    /** How many of them the mode adds behind the plaintext's own: padding, or an authentication tag. */
    trailerBytes;
    #plaintext;
    #cipher;
    #checkpoints = new Map();
    constructor(plaintext, mode, key, iv) {
        this.trailerBytes = trailerLength(mode, plaintext.lengthBytes);
        this.lengthBytes = plaintext.lengthBytes + this.trailerBytes;
        this.#plaintext = plaintext;
        this.#cipher = fileCipher(mode, key, iv);
    }
    /**
     * The ciphertext in parts, to be opened in order. What a mode adds (padding, authentication tag) goes with the last part, which
     * by it may be up to 16 bytes longer than the others.
     *
     * @param partSizeBytes a multiple of 16
     */
    parts(partSizeBytes) {
        const { lengthBytes } = this.#plaintext;
        const count = Math.max(1, Math.ceil(lengthBytes / partSizeBytes));
        return Array.from({ length: count }, (_, index) => {
            const isLast = index === count - 1;
            const start = index * partSizeBytes;
            const part = { index, start, end: isLast ? lengthBytes : start + partSizeBytes, isLast };
            return {
                lengthBytes: (isLast ? this.lengthBytes : part.end) - start,
                open: (signal) => new PartBody((body) => this.#encrypt(part, body, signal))
            };
        });
    }
    async *#encrypt(part, body, signal) {
        const cipher = await this.#cipher.open(part, signal);
        await this.#plaintext.assertUnchanged();
        await this.#assertSameAsBefore(part, signal);
        let plaintextBytes = 0;
        for await (const slice of this.#plaintext.read(part.start, part.end)) {
            const ciphertext = body.sum(cipher.update(slice));
            plaintextBytes += slice.length;
            this.#reached(part.index, { plaintextBytes, crc: body.crc32 });
            if (ciphertext.length > 0)
                yield ciphertext;
        }
        await this.#plaintext.assertUnchanged();
        const end = body.sum(cipher.final());
        if (end.length > 0)
            yield end;
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
    async #assertSameAsBefore(part, signal) {
        const before = this.#checkpoints.get(part.index);
        if (!before)
            return;
        const cipher = await this.#cipher.open(part, signal);
        let crc = 0;
        for await (const slice of this.#plaintext.read(part.start, part.start + before.plaintextBytes)) {
            crc = (0,external_node_zlib_namespaceObject.crc32)(cipher.update(slice), crc);
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
        this.crc32 = (0,external_node_zlib_namespaceObject.crc32)(bytes, this.crc32);
        return bytes;
    }
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
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
    constructor(source, handle) {
        this.#source = source;
        this.#handle = handle;
    }
    /** @throws SourceFileError when it cannot be opened, or is not the file that it was when the run began */
    static async open(source) {
        const file = new OpenSourceFile(source, await openForReading(source));
        try {
            await file.assertUnchanged();
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
        const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, end - start));
        for (let position = start; position < end; position += buffer.length) {
            const filled = await this.#fill(buffer.subarray(0, Math.min(buffer.length, end - position)), position);
            for (let offset = 0; offset < filled.length; offset += SLICE_BYTES) {
                yield filled.subarray(offset, offset + SLICE_BYTES);
            }
        }
    }
    /** @throws SourceFileError when the file was written to, replaced, truncated or grown since the run began */
    async assertUnchanged() {
        const now = identityOf(await this.#handle.stat({ bigint: true }));
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
            const { bytesRead } = await this.#handle.read(buffer, filled, buffer.length - filled, position + filled);
            if (bytesRead === 0)
                throw changedError(this.#source, ['size']);
            filled += bytesRead;
        }
        return buffer;
    }
}
async function openForReading(source) {
    try {
        return await (0,promises_namespaceObject.open)(source.absolutePath, 'r');
    }
    catch (error) {
        throw unreadableError(source.path, error);
    }
}
function unreadableError(path, error) {
    const what = { EACCES: 'may not be read', EPERM: 'may not be read', ENOENT: 'is not there any more' }[codeOf(error)];
    return new SourceFileError(`${path} ${what ?? 'cannot be read'} (${messageOf(error)}). Check its permissions for the user that the runner works as.`, { cause: error });
}
function changedError({ path }, properties) {
    return new SourceFileError(`${path} changed while it was being read (${properties.join(', ')}). ` +
        'No object was left of it. Encrypt a file only after the program that writes it has finished.');
}

;// CONCATENATED MODULE: ./build/threads/open-content.js


/** Reads and encrypts in this thread. */
async function openHere(source, { mode, key, iv }) {
    const file = await OpenSourceFile.open(source);
    return { content: new EncryptedContent(file, mode, key, iv), close: () => file.close() };
}

;// CONCATENATED MODULE: ./build/threads/cipher-server.js


/** Reads and encrypts files for another thread: what a cipher thread runs. */
class CipherServer {
    #port;
    #files = new Map();
    #streams = new Map();
    constructor(port) {
        this.#port = port;
        port.on('message', (request) => void this.#handle(request));
    }
    async #handle(request) {
        switch (request.type) {
            case 'open-file':
                return this.#openFile(request.file, request.source, request.encryption);
            case 'open-part':
                return this.#openPart(request.file, request.part, request.stream);
            case 'more':
                return this.#streams.get(request.stream)?.allow(request.bytes);
            case 'cancel':
                return this.#streams.get(request.stream)?.cancel();
            case 'close-file':
                return this.#closeFile(request.file);
        }
    }
    async #openFile(file, source, encryption) {
        try {
            const open = await openHere(source, encryption);
            this.#files.set(file, { ...open, key: encryption.key });
            const { lengthBytes, trailerBytes } = open.content;
            this.#answer({ type: 'opened', file, lengthBytes, trailerBytes });
        }
        catch (error) {
            encryption.key.fill(0);
            this.#answer({ type: 'refused', file, error: errorMessage(error) });
        }
    }
    async #openPart(file, { partSizeBytes, index, windowBytes }, id) {
        const stream = new Stream(windowBytes);
        this.#streams.set(id, stream);
        try {
            const body = this.#part(file, partSizeBytes, index).open(stream.signal);
            for await (const piece of body) {
                const bytes = transferable(piece);
                this.#port.postMessage({ type: 'piece', stream: id, bytes, crc32: body.crc32 }, [bytes.buffer]);
                await stream.sent(piece.length);
            }
            this.#answer({ type: 'end', stream: id });
        }
        catch (error) {
            this.#answer({ type: 'failed', stream: id, error: errorMessage(error) });
        }
        finally {
            this.#streams.delete(id);
        }
    }
    #part(id, partSizeBytes, index) {
        const file = this.#files.get(id);
        if (!file)
            throw new Error(`file ${id} is not open`);
        if (file.parts?.sizeBytes !== partSizeBytes) {
            file.parts = { sizeBytes: partSizeBytes, list: file.content.parts(partSizeBytes) };
        }
        const part = file.parts.list[index];
        if (!part)
            throw new Error(`file ${id} has no part ${index}`);
        return part;
    }
    async #closeFile(id) {
        const file = this.#files.get(id);
        this.#files.delete(id);
        file?.key.fill(0);
        await file?.close();
        this.#answer({ type: 'closed', file: id });
    }
    #answer(answer) {
        this.#port.postMessage(answer);
    }
}
/** How far a part's bytes may run ahead of who takes them. */
class Stream {
    #abort = new AbortController();
    #allowed;
    #waiting = Promise.withResolvers();
    constructor(windowBytes) {
        this.#allowed = windowBytes;
    }
    get signal() {
        return this.#abort.signal;
    }
    /** To be awaited after each piece; resolves when the next one may go. */
    async sent(bytes) {
        this.#allowed -= bytes;
        while (this.#allowed <= 0 && !this.signal.aborted) {
            this.#waiting = Promise.withResolvers();
            await this.#waiting.promise;
        }
        this.signal.throwIfAborted();
    }
    allow(bytes) {
        this.#allowed += bytes;
        this.#waiting.resolve(undefined);
    }
    cancel() {
        this.#abort.abort(new Error('cancelled'));
        this.#waiting.resolve(undefined);
    }
}
/** A piece in memory of its own, which can change hands instead of being copied; small ones come from Node's pool and are copied. */
function transferable(piece) {
    const isOwn = piece.buffer instanceof ArrayBuffer && piece.byteLength === piece.buffer.byteLength;
    return isOwn ? piece : new Uint8Array(piece);
}
function errorMessage(error) {
    return { name: error instanceof Error ? error.name : 'Error', message: messageOf(error) };
}

;// CONCATENATED MODULE: ./build/actions/cipher-thread.js


if (external_node_worker_threads_namespaceObject.parentPort)
    new CipherServer(external_node_worker_threads_namespaceObject.parentPort);

