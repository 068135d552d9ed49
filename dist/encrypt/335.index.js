export const id = 335;
export const ids = [335];
export const modules = {

/***/ 335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRequest: () => (/* reexport */ checkRequest),
  decryptionSettings: () => (/* reexport */ decryptionSettings),
  isInline: () => (/* reexport */ isInline),
  parseSettings: () => (/* reexport */ parseSettings),
  planJobs: () => (/* reexport */ planJobs),
  readJobRequest: () => (/* reexport */ readJobRequest),
  renderRequest: () => (/* reexport */ renderRequest),
  withOverrides: () => (/* reexport */ withOverrides),
  withoutPosition: () => (/* reexport */ withoutPosition)
});

;// CONCATENATED MODULE: ./build/mediaconvert/nearest.js
/**
 * The candidate that is most like `name`, for "did you mean": case, `-` and `_` do not count, and about a third of the
 * letters may differ. undefined where none is like it.
 */
function nearest(name, candidates) {
    const wanted = simplify(name);
    let limit = Math.max(2, Math.floor(wanted.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, simplify(candidate), limit);
        if (distance > limit)
            continue;
        best = candidate;
        limit = distance - 1;
        if (distance === 0)
            break;
    }
    return best;
}
function simplify(name) {
    return name.normalize('NFC').toLowerCase().replaceAll(/[-_]/g, '');
}
/** Levenshtein's distance; whatever is over `limit` may come out as any number over it. */
function editDistance(left, right, limit) {
    if (Math.abs(left.length - right.length) > limit)
        return limit + 1;
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const substitution = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        if (Math.min(...current) > limit)
            return limit + 1;
        previous = current;
    }
    return previous[right.length] ?? limit + 1;
}

;// CONCATENATED MODULE: ./build/mediaconvert/local-path.js

/** Whether a `FileInput` is an address (`s3://…`, `https://…`) and not a local path. */
function hasScheme(fileInput) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(fileInput);
}
/**
 * Looks a local path of the settings up among the source files, which are relative to `base-directory`, with `/`. The path may
 * have `.`, `..` and double slashes; backslashes where no file has one in its name (settings written on Windows); and letters
 * composed otherwise than the file system does it (macOS).
 */
function findSource(localPath, sources) {
    if (/^([/\\]|[a-z]:[/\\])/i.test(localPath)) {
        return { reason: 'a local path is relative to base-directory, and this one is absolute.' };
    }
    const spellings = [localPath, localPath.replaceAll('\\', '/')].map(normalise);
    const found = spellings.flatMap((spelling) => (spelling === undefined ? [] : lookUp(spelling, sources)))[0];
    if (found !== undefined)
        return { source: found };
    if (spellings.includes(undefined))
        return { reason: 'the path leads out of base-directory. Only files below it are encrypted.' };
    const near = nearest(localPath, sources);
    const hint = near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`;
    return {
        reason: `the file is not among those of the input files. A local path is relative to base-directory.${hint}`
    };
}
/** `./a`, `a//b` and `a/../b` made plain; undefined for a path that leads out of the directory that it starts in. */
function normalise(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
/** The file of exactly that name first, then any that reads the same. */
function lookUp(path, sources) {
    const composed = path.normalize('NFC');
    return [
        ...sources.filter((source) => source === path),
        ...sources.filter((source) => source.normalize('NFC') === composed)
    ];
}

;// CONCATENATED MODULE: ./build/mediaconvert/check-addresses.js

/** Members that name a file which the service reads, all with a pattern of `s3://` or `http(s)://` in the service model. */
const READ = new Set([
    'AvailBlankingImage',
    'DolbyVisionMetadataXml',
    'ExternalAudioFileInput',
    'FileInput',
    'FontFileBold',
    'FontFileBoldItalic',
    'FontFileItalic',
    'FontFileRegular',
    'ImageInput',
    'ImageInserterInput',
    'SourceFile'
]);
/** Members that name where the service writes, all with the pattern `^s3://`. */
const WRITTEN = new Set(['Destination', 'LogDestination', 'MetadataDestination']);
/**
 * Local paths anywhere but in `Settings.Inputs[].FileInput`: MediaConvert decrypts nothing but those, so sidecar captions,
 * external audio, overlays and images have to be in S3 already, in clear (`InputDecryptionSettings` is nowhere else in the model).
 */
function checkAddresses(settings, problemAt) {
    return settings === undefined ? [] : checkMembers(settings, ['Settings'], problemAt);
}
function checkMembers(value, path, problemAt) {
    return Object.entries(value).flatMap(([key, item]) => {
        const inner = [...path, Array.isArray(value) ? Number(key) : key];
        if (typeof item === 'string')
            return checkAddress(key, item, inner, problemAt);
        return typeof item === 'object' && item !== null ? checkMembers(item, inner, problemAt) : [];
    });
}
function checkAddress(member, value, path, problemAt) {
    if (WRITTEN.has(member) && !value.startsWith('s3://')) {
        return [problemAt(path, `${JSON.stringify(value)}: outputs go to S3 only. Write it as s3://bucket/prefix/.`)];
    }
    const isMainInput = member === 'FileInput' && path[1] === 'Inputs' && path.length === 4;
    if (!READ.has(member) || isMainInput || value === '' || hasScheme(value))
        return [];
    const message = `${JSON.stringify(value)} is a local path. MediaConvert decrypts only what Settings.Inputs[].FileInput names: ` +
        'put this file into S3 unencrypted, and give its s3:// address.';
    return [problemAt(path, message)];
}

;// CONCATENATED MODULE: ./build/mediaconvert/decryption-settings.js
/** Most bytes whose base64 is within the 512 characters that the API model allows. */
const MAXIMUM_ENCRYPTED_KEY_BYTES = 384;
/**
 * An input's `DecryptionSettings`: both values in base64, and the KMS key's Region only where it is not the job's, as the
 * service model says of `InputDecryptionSettings`.
 *
 * @throws RangeError for lengths that the API does not take, and for an encrypted data key that has the length of a plaintext one.
 */
function decryptionSettings(key) {
    const { mode, encryptedDataKey, iv, kmsKeyRegion, jobRegion } = key;
    if (hasDataKeyLength(encryptedDataKey.length) || encryptedDataKey.length > MAXIMUM_ENCRYPTED_KEY_BYTES) {
        throw new RangeError(`${encryptedDataKey.length} bytes cannot be a data key encrypted by KMS`);
    }
    if (iv.length !== 16 && (iv.length !== 12 || mode === 'AES_CBC')) {
        throw new RangeError(`an initialization vector of ${iv.length} bytes does not go with ${mode}`);
    }
    return {
        DecryptionMode: mode,
        EncryptedDecryptionKey: toBase64(encryptedDataKey),
        InitializationVector: toBase64(iv),
        ...(kmsKeyRegion === jobRegion ? {} : { KmsKeyRegion: kmsKeyRegion })
    };
}
/** Whether so many bytes are an AES-128, AES-192 or AES-256 key: what KMS encrypts is always longer. */
function hasDataKeyLength(bytes) {
    return bytes === 16 || bytes === 24 || bytes === 32;
}
function toBase64(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-mediaconvert/dist-cjs/index.js
var dist_cjs = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/mediaconvert/model.js
/**
 * The only file that loads the SDK's package for its schema objects, which takes a good part of a tenth of a second: import what
 * needs it (`read-request.ts`, `check-request.ts`) only once there are settings to read.
 */

const ENUMS = {
    AccelerationMode: Object.values(dist_cjs.AccelerationMode),
    BillingTagsSource: Object.values(dist_cjs.BillingTagsSource),
    DecryptionMode: Object.values(dist_cjs.DecryptionMode),
    SimulateReservedQueue: Object.values(dist_cjs.SimulateReservedQueue),
    StatusUpdateInterval: Object.values(dist_cjs.StatusUpdateInterval)
};
/** The member that a key names in either casing. */
function findMember(structure, key) {
    return structure.members.find((member) => member.name === key || member.wireName === key);
}
const LIST_OF = 64;
const MAP_OF = 128;
const structures = new Map();
/**
 * Reads one of the SDK's schema references: a number for a scalar (or a list or map of it), a function that returns the
 * schema, a pair [schema, traits], or the array that is the schema itself (`StaticSchema` of `@smithy/types`).
 */
function readShape(reference) {
    if (typeof reference === 'function')
        return readShape(Reflect.apply(reference, undefined, []));
    if (typeof reference === 'number')
        return readNumber(reference);
    if (!Array.isArray(reference))
        throw unknownSchema(reference);
    const schema = reference;
    if (schema.length === 2)
        return readShape(schema[0]);
    switch (schema[0]) {
        case 0:
            return readShape(schema[4]);
        case 1:
            return { kind: 'list', item: readShape(schema[4]) };
        case 2:
            return { kind: 'map', value: readShape(schema[5]) };
        case 3:
            return readStructure(schema);
        default:
            throw unknownSchema(schema[0]);
    }
}
function readNumber(code) {
    if ((code & MAP_OF) !== 0)
        return { kind: 'map', value: readNumber(code & ~MAP_OF) };
    if ((code & LIST_OF) !== 0)
        return { kind: 'list', item: readNumber(code & ~LIST_OF) };
    if (code === 0)
        return { kind: 'string' };
    if (code === 1)
        return { kind: 'number' };
    if (code === 2)
        return { kind: 'boolean' };
    if (code >= 4 && code <= 7)
        return { kind: 'timestamp' };
    throw unknownSchema(code);
}
function readStructure(schema) {
    const known = structures.get(schema);
    if (known !== undefined)
        return known;
    const [, , name, , names, references, required = 0] = schema;
    if (!Array.isArray(names) || !Array.isArray(references))
        throw unknownSchema(name);
    const memberNames = names.map(String);
    const structure = {
        kind: 'structure',
        name: String(name),
        members: memberNames.map((memberName, index) => readMember(memberName, references[index])),
        // The schema lists the required members first, and then says how many there are.
        required: memberNames.slice(0, Number(required))
    };
    structures.set(schema, structure);
    return structure;
}
function readMember(name, reference) {
    return { name, wireName: readWireName(reference) ?? name, shape: () => readShape(reference) };
}
function readWireName(reference) {
    if (!Array.isArray(reference) || reference.length !== 2)
        return undefined;
    const traits = reference[1];
    if (typeof traits !== 'object' || traits === null || !('jsonName' in traits))
        return undefined;
    return String(traits.jsonName);
}
function unknownSchema(what) {
    return new Error(`@aws-sdk/client-mediaconvert describes a shape in a form that this release cannot read: ${String(what)}`);
}
const createJobRequestShape = readStructure(dist_cjs.CreateJobRequest$);
const jobShape = readStructure(dist_cjs.Job$);
const jobSettingsShape = readStructure(dist_cjs.JobSettings$);

;// CONCATENATED MODULE: ./build/mediaconvert/check-decryption.js


/** Patterns and lengths of `InputDecryptionSettings` in the service model. */
const ENCRYPTED_DECRYPTION_KEY = /^[A-Za-z0-9+/]+={0,2}$/;
const ENCRYPTED_DECRYPTION_KEY_LENGTH = { minimum: 24, maximum: 512 };
const INITIALIZATION_VECTOR = /^([A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{16})$/;
/** Wider than the model's pattern, which refuses Regions that AWS has by now (us-isob-east-1, eusc-de-east-1). */
const REGION = /^[a-z]{2,8}(-[a-z]+){1,3}-\d{1,2}$/;
const NEEDED = ['DecryptionMode', 'EncryptedDecryptionKey', 'InitializationVector'];
/** What is wrong with the settings' own `DecryptionSettings`. No message ever holds a value of them that could be a key. */
function checkDecryption(settings, path, problemAt) {
    if (settings === undefined)
        return [];
    const { DecryptionMode: mode, InitializationVector: iv = '', KmsKeyRegion: region } = settings;
    const problem = (member, message) => problemAt([...path, member], message);
    // The model requires none of them, but no cipher of the three works without all.
    const missing = NEEDED.filter((name) => settings[name] === undefined);
    const problems = missing.map((name) => problem(name, 'missing, and without it the input cannot be decrypted.'));
    if (mode !== undefined && !ENUMS.DecryptionMode.includes(mode)) {
        problems.push(problem('DecryptionMode', `expected one of ${ENUMS.DecryptionMode.join(', ')}, got ${JSON.stringify(mode)}.`));
    }
    const keyFault = settings.EncryptedDecryptionKey === undefined ? undefined : findKeyFault(settings.EncryptedDecryptionKey);
    if (keyFault !== undefined)
        problems.push(problem('EncryptedDecryptionKey', keyFault));
    if (settings.InitializationVector !== undefined && !isInitializationVector(iv, mode)) {
        const bytes = mode === 'AES_CBC' ? '16 bytes' : '16 or 12 bytes';
        problems.push(problem('InitializationVector', `expected the base64 form of ${bytes} (the bytes themselves, not their hex text).`));
    }
    if (region !== undefined && !REGION.test(region)) {
        problems.push(problem('KmsKeyRegion', `${JSON.stringify(region)} is not a Region's name, such as eu-central-1.`));
    }
    return problems;
}
/** The API would take a plaintext data key, fail the job, and show the key to all who may see the job. */
function findKeyFault(key) {
    const { minimum, maximum } = ENCRYPTED_DECRYPTION_KEY_LENGTH;
    if (isDataKey(key)) {
        return ('this looks like a plaintext data key: it has the length of one, and what KMS encrypts is longer. Never put a plaintext ' +
            'data key into settings; take this one for known to others, and encrypt the file anew with another.');
    }
    if (key.length >= minimum && key.length <= maximum && ENCRYPTED_DECRYPTION_KEY.test(key))
        return undefined;
    return `expected ${minimum} to ${maximum} characters of base64: the encrypted data key that KMS gave (CiphertextBlob).`;
}
/** In base64, with or without padding, or in hex. */
function isDataKey(key) {
    const isHex = /^([0-9a-f]{2})+$/i.test(key);
    const bytes = /^[A-Za-z0-9+/]+={0,2}$/.test(key) ? Buffer.from(key, 'base64').length : 0;
    return hasDataKeyLength(bytes) || (isHex && hasDataKeyLength(key.length / 2));
}
function isInitializationVector(iv, mode) {
    return INITIALIZATION_VECTOR.test(iv) && (mode !== 'AES_CBC' || iv.length === 24);
}

;// CONCATENATED MODULE: ./build/mediaconvert/check-labels.js
/** MediaConvert User Guide, "AWS Elemental MediaConvert job tag restrictions" (of `userMetadata`). */
const MOST_USER_METADATA = 10;
/** AWS General Reference, "Tag naming limits and requirements". */
const MOST_TAGS = 50;
/** The same in both documents. Lengths count Unicode characters. */
const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;
const CHARACTERS = /^[\p{L}\p{N}\p{Z}_.:/=+\-@]*$/u;
/** What MediaConvert would refuse in a job's tags and user metadata, after the files have been uploaded. */
function checkLabels({ Tags, UserMetadata }, problemAt) {
    return [
        ...checkPairs('Tags', Tags ?? {}, MOST_TAGS, 'tags', problemAt),
        ...checkPairs('UserMetadata', UserMetadata ?? {}, MOST_USER_METADATA, 'user-metadata', problemAt)
    ];
}
function checkPairs(member, pairs, most, input, problemAt) {
    const entries = Object.entries(pairs);
    const from = `here or in the input ${input}`;
    const problems = entries.flatMap(([key, value]) => {
        const wrong = wrongWithKey(key) ?? wrongWithValue(value);
        return wrong === undefined ? [] : [problemAt([member, key], `${wrong} Change it (${from}).`)];
    });
    if (entries.length <= most)
        return problems;
    const message = `${entries.length} entries, and MediaConvert takes ${most} at most. Leave some out (${from}).`;
    return [...problems, problemAt([member], message)];
}
function wrongWithKey(key) {
    const length = lengthOf(key);
    if (length === 0)
        return 'the key is empty.';
    if (length > LONGEST_KEY)
        return `the key has ${length} characters, and AWS takes ${LONGEST_KEY} at most.`;
    if (!CHARACTERS.test(key))
        return `the key has characters that AWS does not take. ${ALLOWED}`;
    return /^aws:/i.test(key) ? 'keys that begin with aws: are reserved for AWS.' : undefined;
}
function wrongWithValue(value) {
    const length = lengthOf(value);
    if (length > LONGEST_VALUE)
        return `the value has ${length} characters, and AWS takes ${LONGEST_VALUE} at most.`;
    return CHARACTERS.test(value) ? undefined : `the value has characters that AWS does not take. ${ALLOWED}`;
}
const ALLOWED = 'It takes letters, numbers, spaces and _ . : / = + - @.';
function lengthOf(text) {
    return Array.from(text).length;
}

;// CONCATENATED MODULE: ./build/mediaconvert/settings-path.js
const INPUT = 'job-settings';
/** A path as a reader writes it: `Settings.Inputs[0].AudioSelectors["Audio Selector 1"].Tracks`. */
function formatPath(path) {
    return path.map(formatStep).join('').replace(/^\./, '');
}
/** The problem of settings of which neither file nor lines are known (none were given, or they were made by this step). */
const withoutPosition = (path, message) => settingsProblem(path, message, undefined, undefined);
/** A problem of the input `job-settings`. The position is said in the message too, because a log shows only that. */
function settingsProblem(path, message, file, position) {
    const subject = path.length === 0 ? '' : `${formatPath(path)}: `;
    return {
        title: INPUT,
        message: `${INPUT}${formatPlace(file, position)}: ${subject}${message}`,
        ...(file === undefined ? {} : { file }),
        ...position
    };
}
function formatPlace(file, position) {
    const parts = [];
    if (file !== undefined)
        parts.push(file);
    if (position !== undefined)
        parts.push(`line ${position.line}, column ${position.column}`);
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function formatStep(step) {
    if (typeof step === 'number')
        return `[${step}]`;
    return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

;// CONCATENATED MODULE: ./build/mediaconvert/check-request.js






/** `Input.FileInput` of the service model, and its length. */
const FILE_INPUT = /^s3:\/\/([^/]+\/+)+([^/]*)|^https?:\/\/[^/].*[^&]$/;
const FILE_INPUT_MAXIMUM_LENGTH = 2048;
/** IAM: an account's role, with or without a path, in any partition. */
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/** `CreateJob` in MediaConvert's documentation of idempotency. */
const CLIENT_REQUEST_TOKEN = /^[\x20-\x7e]{1,64}$/;
/**
 * All that can be known to be wrong with a request before it is sent: the SDK checks nothing, and the service only after the
 * files have been encrypted and uploaded. Local paths in `FileInput` are for `planJobs` to check, and so is whether there are
 * settings at all. The rules are those of the service model; what it leaves out is said at each rule.
 */
function checkRequest(request, problemAt = withoutPosition) {
    return [
        ...checkRole(request, problemAt),
        ...checkScalars(request, problemAt),
        ...checkLabels(request, problemAt),
        ...checkRequired(request, createJobRequestShape, [], problemAt),
        ...checkOutputs(request, problemAt),
        ...(request.Settings?.Inputs ?? []).flatMap((input, index) => checkInput(input, index, problemAt)),
        ...checkAddresses(request.Settings, problemAt)
    ];
}
function checkRole({ Role: role }, problemAt) {
    if (role === undefined || role === '') {
        const message = 'No role: MediaConvert needs the ARN of the role that it assumes. Give it in the input role-arn, or as Role in job-settings.';
        return [{ message, title: 'role-arn' }];
    }
    if (ROLE_ARN.test(role))
        return [];
    const message = `${JSON.stringify(role)} (from the input role-arn, or Role of job-settings) is not the ARN of an IAM role (arn:aws:iam::123456789012:role/name).`;
    return [problemAt(['Role'], message)];
}
function checkScalars(request, problemAt) {
    const { HopDestinations: hops = [], ClientRequestToken: token, JobEngineVersion: version } = request;
    const isTokenWrong = token !== undefined && !CLIENT_REQUEST_TOKEN.test(token);
    const isVersionWrong = version !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(version);
    return [
        ...oneOf(request.AccelerationSettings?.Mode, ENUMS.AccelerationMode, ['AccelerationSettings', 'Mode'], problemAt),
        ...oneOf(request.BillingTagsSource, ENUMS.BillingTagsSource, ['BillingTagsSource'], problemAt),
        ...oneOf(request.SimulateReservedQueue, ENUMS.SimulateReservedQueue, ['SimulateReservedQueue'], problemAt),
        ...oneOf(request.StatusUpdateInterval, ENUMS.StatusUpdateInterval, ['StatusUpdateInterval'], problemAt),
        ...within(request.Priority, [-50, 50], ['Priority'], problemAt),
        ...hops.flatMap((hop, index) => [
            ...within(hop.Priority, [-50, 50], ['HopDestinations', index, 'Priority'], problemAt),
            ...within(hop.WaitMinutes, [1, 4320], ['HopDestinations', index, 'WaitMinutes'], problemAt)
        ]),
        ...(isTokenWrong ? [problemAt(['ClientRequestToken'], 'expected 1 to 64 ASCII characters.')] : []),
        ...(isVersionWrong ? [problemAt(['JobEngineVersion'], `expected a date (YYYY-MM-DD), got "${version}".`)] : [])
    ];
}
function oneOf(value, allowed, path, problemAt) {
    if (value === undefined || allowed.includes(value))
        return [];
    return [problemAt(path, `expected one of ${allowed.join(', ')}, got ${JSON.stringify(value)}.`)];
}
function within(value, limits, path, problemAt) {
    const [least, most] = limits;
    if (value === undefined || (Number.isInteger(value) && value >= least && value <= most))
        return [];
    return [problemAt(path, `expected a whole number from ${least} to ${most}, got ${value}.`)];
}
/** Members that the SDK's schema says are required, at every level. The top's own two have messages of their own. */
function checkRequired(value, shape, path, problemAt) {
    if (typeof value !== 'object' || value === null)
        return [];
    const required = shape.kind === 'structure' && path.length > 0 ? shape.required : [];
    const missing = required.filter((name) => !Object.hasOwn(value, name));
    return [
        ...missing.map((name) => problemAt(path, `${name} is missing, which the API requires here.`)),
        ...Object.entries(value).flatMap(([key, item]) => {
            const step = Array.isArray(value) ? Number(key) : key;
            const inner = innerShape(shape, key);
            return inner === undefined ? [] : checkRequired(item, inner, [...path, step], problemAt);
        })
    ];
}
function innerShape(shape, key) {
    if (shape.kind === 'structure')
        return findMember(shape, key)?.shape();
    if (shape.kind === 'list')
        return shape.item;
    return shape.kind === 'map' ? shape.value : undefined;
}
/** Not in the model, but a job is its outputs, and only a template could bring them. */
function checkOutputs({ Settings: settings, JobTemplate: template }, problemAt) {
    if (settings === undefined || template !== undefined || (settings.OutputGroups ?? []).length > 0)
        return [];
    const message = 'no output groups, so the job would make nothing. Add OutputGroups, or name a template in job-template.';
    return [problemAt(['Settings', 'OutputGroups'], message)];
}
function checkInput(input, index, problemAt) {
    const path = ['Settings', 'Inputs', index];
    return [
        ...checkFileInput(input.FileInput ?? '', [...path, 'FileInput'], problemAt),
        ...checkDecryption(input.DecryptionSettings, [...path, 'DecryptionSettings'], problemAt)
    ];
}
function checkFileInput(fileInput, path, problemAt) {
    if (fileInput.length > FILE_INPUT_MAXIMUM_LENGTH) {
        return [problemAt(path, `${fileInput.length} characters; the API takes ${FILE_INPUT_MAXIMUM_LENGTH} at most.`)];
    }
    if (!hasScheme(fileInput) || FILE_INPUT.test(fileInput))
        return [];
    const message = `${JSON.stringify(fileInput)} is no address that MediaConvert reads: s3://bucket/key, https://host/path, or a local path relative to base-directory.`;
    return [problemAt(path, message)];
}

;// CONCATENATED MODULE: ./build/mediaconvert/job-request.js
/**
 * The JSON text of a request (UpperCamelCase, two spaces, newline at the end) as
 * `aws mediaconvert create-job --cli-input-json file://…` takes it.
 */
function renderRequest(request) {
    return `${JSON.stringify(request, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/mediaconvert/overrides.js

/**
 * The request with the inputs' values over the settings'. The order of the members that it has already stays, and none is
 * added to it with nothing in it.
 */
function withOverrides(request, overrides) {
    const { roleArn, queue, priority, jobTemplate } = overrides;
    const tags = { ...request.Tags, ...overrides.tags };
    const userMetadata = mergeMetadata(request.UserMetadata ?? {}, overrides);
    return {
        ...request,
        ...(roleArn === undefined ? {} : { Role: roleArn }),
        ...(queue === undefined ? {} : { Queue: queue }),
        ...(priority === undefined ? {} : { Priority: priority }),
        ...(jobTemplate === undefined ? {} : { JobTemplate: jobTemplate }),
        ...(isEmpty(tags) ? {} : { Tags: tags }),
        ...(isEmpty(userMetadata) ? {} : { UserMetadata: userMetadata })
    };
}
function mergeMetadata(ofSettings, { userMetadata, provenance = {}, isOfEarlierJob = false }) {
    const kept = isOfEarlierJob
        ? Object.entries(ofSettings).filter(([key]) => !Object.hasOwn(provenance, key))
        : undefined;
    const own = { ...(kept ? Object.fromEntries(kept) : ofSettings), ...userMetadata };
    const added = Object.entries(provenance).filter(([key]) => !Object.hasOwn(own, key));
    const room = Math.max(0, MOST_USER_METADATA - Object.keys(own).length);
    return { ...own, ...Object.fromEntries(added.slice(0, room)) };
}
function isEmpty(pairs) {
    return Object.keys(pairs).length === 0;
}

;// CONCATENATED MODULE: ./build/mediaconvert/plan-jobs.js


const RULES = 'With a local path (relative to base-directory) as FileInput in at least one input, the settings are one job that uses those ' +
    'files; without any, they are the pattern for one job per file, and then they have one input at most.';
/** Rule 3. */
const NOTHING_TO_MAKE = {
    title: 'job-settings',
    message: 'Neither job-settings nor job-template is given (or job-settings holds no Settings), so there is nothing to make a job from. ' +
        'Give one of them, or set job to none.'
};
/** Which files make which job: the three rules of "How files become jobs" in the action's documentation. */
function planJobs({ request, sources, addresses = [], problemAt = withoutPosition }) {
    if (request.Settings === undefined && request.JobTemplate === undefined)
        return refusal([NOTHING_TO_MAKE]);
    const inputs = (request.Settings?.Inputs ?? []).map((input) => planInput(input, sources, addresses));
    const namesFiles = inputs.some(({ input }) => isLocal(input));
    const namesObjects = inputs.length > 1 && inputs.some(({ need }) => need !== undefined);
    const plan = namesFiles || namesObjects
        ? planOneJob(request, inputs, [...sources, ...addresses], problemAt)
        : planJobPerFile(request, [...sources, ...addresses], problemAt);
    if (plan.jobs.length < 2 || request.ClientRequestToken === undefined)
        return plan;
    return refusal([
        problemAt(['ClientRequestToken'], `these settings make ${plan.jobs.length} jobs. With the same token in all of them the service would take them for repeats of the first, and run only that. Remove the token.`)
    ]);
}
function planInput(input, sources, addresses) {
    const { FileInput: fileInput = '' } = input;
    if (addresses.includes(fileInput))
        return { input, need: fileInput };
    if (!isLocal(input))
        return { input };
    const found = findSource(fileInput, sources);
    return 'source' in found ? { input, need: found.source } : { input, reason: found.reason };
}
/** An empty `FileInput` names nothing, as in settings that were made to be filled in. */
function isLocal({ FileInput: fileInput = '' }) {
    return fileInput !== '' && !hasScheme(fileInput);
}
/** Rule 1: the settings are one job. */
function planOneJob(request, inputs, all, problemAt) {
    const problems = inputs.flatMap(({ input, need, reason }, index) => [
        ...(reason === undefined
            ? []
            : [problemAt(['Settings', 'Inputs', index, 'FileInput'], `${JSON.stringify(input.FileInput)}: ${reason}`)]),
        ...(need === undefined ? [] : generatedInput(input, index, problemAt))
    ]);
    if (problems.length > 0)
        return refusal(problems);
    const needs = [...new Set(inputs.flatMap(({ need }) => need ?? []))];
    const build = (encrypted) => withInputs(request, inputs.map(({ input, need }) => (need === undefined ? input : encryptedInput(input, encrypted(need)))));
    return { jobs: [{ needs, build }], unused: all.filter((need) => !needs.includes(need)), problems: [] };
}
/** Rule 2: one job per file, made after the first input. */
function planJobPerFile(request, all, problemAt) {
    const inputs = request.Settings?.Inputs ?? [];
    const prototype = inputs[0] ?? {};
    const problems = generatedInput(prototype, 0, problemAt);
    if (inputs.length > 1)
        problems.push(problemAt(['Settings', 'Inputs'], `${inputs.length} inputs, none with a local path. ${RULES}`));
    if (problems.length > 0)
        return refusal(problems);
    const jobs = all.map((need) => ({
        needs: [need],
        build: (encrypted) => withInputs(request, [encryptedInput(prototype, encrypted(need))])
    }));
    return { jobs, unused: [], problems: [] };
}
/** An input whose pictures come from elsewhere reads no file, so there would be nothing to decrypt. */
function generatedInput(input, index, problemAt) {
    const generators = ['VideoGenerator', 'TamsSettings'].filter((name) => input[name] !== undefined);
    return generators.map((name) => problemAt(['Settings', 'Inputs', index, name], 'an input with this reads no file, so it cannot take an encrypted one. Remove it.'));
}
/** The settings' own `DecryptionSettings`, which are another object's, are replaced as a whole. */
function encryptedInput(input, { s3Uri, decryptionSettings }) {
    return { ...input, FileInput: s3Uri, DecryptionSettings: decryptionSettings };
}
function withInputs(request, inputs) {
    return { ...request, Role: request.Role, Settings: { ...request.Settings, Inputs: inputs } };
}
function refusal(problems) {
    return { jobs: [], unused: [], problems };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/mediaconvert/json.js
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/mediaconvert/unknown-member.js


/** Why a key is refused, with what its writer may have meant: a member of that name elsewhere, or the nearest name here. */
function explainUnknownMember(key, structure) {
    return `not a member of ${structure.name}, and the API would ignore it.${suggest(key, structure)}`;
}
function suggest(key, structure) {
    const near = nearest(key, structure.members.map(({ name }) => name));
    if (near !== undefined)
        return ` Did you mean ${near}?`;
    const elsewhere = findElsewhere(key);
    if (elsewhere !== undefined)
        return ` It belongs at ${elsewhere}.`;
    if (structure.members.length > 12)
        return '';
    return ` Its members are ${structure.members.map(({ name }) => name).join(', ')}.`;
}
/** The shortest path in a CreateJob request at which a member of this name (in either casing) exists. */
function findElsewhere(key) {
    const queue = [{ shape: createJobRequestShape, path: '' }];
    const seen = new Set();
    for (const { shape, path } of queue) {
        if (shape.kind === 'list')
            queue.push({ shape: shape.item, path: `${path}[]` });
        if (shape.kind === 'map')
            queue.push({ shape: shape.value, path: `${path}{}` });
        if (shape.kind !== 'structure' || seen.has(shape.name))
            continue;
        seen.add(shape.name);
        const start = path === '' ? '' : `${path}.`;
        const member = findMember(shape, key);
        if (member !== undefined)
            return start + member.name;
        queue.push(...shape.members.map((each) => ({ shape: each.shape(), path: start + each.name })));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/mediaconvert/recase.js



/**
 * The same value with the members of all structures in UpperCamelCase. Walks the SDK's own schema, because the SDK itself
 * drops unknown members without a word: nothing is left out, added or put in another order here, keys of maps are never
 * touched, and what the schema does not know is reported.
 */
function recase(value, shape, path, report) {
    switch (shape.kind) {
        case 'structure':
            return isObject(value) ? recaseMembers(value, shape, path, report) : wrongType(value, 'an object', path, report);
        case 'map':
            return isObject(value)
                ? mapObject(value, (key, item) => [key, recase(item, shape.value, [...path, key], report)])
                : wrongType(value, 'an object', path, report);
        case 'list':
            return isList(value)
                ? value.map((item, index) => recase(item, shape.item, [...path, index], report))
                : wrongType(value, 'a list', path, report);
        case 'number':
            return isExactNumber(value) ? value : wrongType(value, 'a number', path, report);
        case 'string':
        case 'boolean':
            return typeof value === shape.kind ? value : wrongType(value, `a ${shape.kind}`, path, report);
        case 'timestamp':
            return typeof value === 'string' || isExactNumber(value) ? value : wrongType(value, 'a time', path, report);
    }
}
function recaseMembers(value, shape, path, report) {
    const spellings = new Map();
    return mapObject(value, (key, item) => {
        const member = findMember(shape, key);
        if (member === undefined) {
            report([...path, key], explainUnknownMember(key, shape));
            return [key, item];
        }
        const other = spellings.get(member.name);
        if (other !== undefined)
            report([...path, key], `the same member is there as ${other} too: remove one of the two.`);
        spellings.set(member.name, key);
        return [member.name, recase(item, member.shape(), [...path, member.name], report)];
    });
}
/** Object.fromEntries defines its properties, so a key `__proto__` stays a key. */
function mapObject(value, change) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => change(key, item)));
}
/** False for what JSON cannot hold (`.inf`, `.nan` of YAML) and for whole numbers that would come out as another one. */
function isExactNumber(value) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        return false;
    return !Number.isInteger(value) || Number.isSafeInteger(value);
}
function wrongType(value, expected, path, report) {
    report(path, `expected ${expected}, got ${describe(value, path)}.${advise(value, expected)}`);
    return value;
}
function advise(value, expected) {
    if (value === null)
        return ' Give it a value, or leave it out.';
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    return expected === 'a string' && isScalar ? ' Put it in quotes.' : '';
}
function describe(value, path) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    // What is under DecryptionSettings may be a key that nobody should read in a log.
    if (path.includes('DecryptionSettings'))
        return `a ${typeof value}`;
    if (typeof value === 'string')
        return `the string ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)}`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return `the ${typeof value} ${String(value)}`;
    return `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./build/mediaconvert/settings-form.js




/** What SDKs put beside the `Job` of their answer: JavaScript's and Python's notes about the call. */
const NOTES_OF_SDKS = ['$metadata', 'ResponseMetadata'];
/**
 * Tells by the keys at the top which form the settings have: a wrapper `Job` (or a job's own `Arn` and `Id`) is a GetJob answer,
 * a member of JobSettings is bare job settings, all else is a whole request. The two have no member in common.
 *
 * @throws InputError where it is another answer of the API that looks like one of them.
 */
function readForm(document) {
    const { value } = document;
    const wrapper = ['Job', 'job'].find((key) => Object.hasOwn(value, key));
    if (wrapper !== undefined)
        return readWrappedJob(document, wrapper);
    refuseOtherAnswers(document);
    if (hasMember(value, 'Arn') && hasMember(value, 'Id'))
        return readJob(value, (path) => path);
    const isSettings = !knowsAny(createJobRequestShape, value) && knowsAny(jobSettingsShape, value);
    if (!isSettings)
        return { form: 'CreateJob request', value, toDocument: (path) => path, dropped: [] };
    return { form: 'job settings', value: { Settings: value }, toDocument: (path) => path.slice(1), dropped: [] };
}
function readWrappedJob(document, wrapper) {
    const others = Object.keys(document.value).filter((key) => key !== wrapper && !NOTES_OF_SDKS.includes(key));
    const problems = others.map((key) => problemAtKey(document, key, `${key} is beside ${wrapper}: a GetJob answer holds nothing else. Move it, or remove it.`));
    const job = document.value[wrapper];
    if (!isObject(job))
        problems.push(problemAtKey(document, wrapper, `${wrapper}: expected an object, the job.`));
    if (problems.length > 0 || !isObject(job))
        throw new errors/* InputError */.dz(problems);
    return readJob(job, (path) => [wrapper, ...path]);
}
function readJob(job, toDocument) {
    const kept = Object.entries(job).filter(([key]) => !isJobOnly(key));
    return {
        form: 'GetJob answer',
        value: Object.fromEntries(kept),
        toDocument,
        dropped: Object.keys(job).filter(isJobOnly)
    };
}
/** Members of a job that a request has not, and the token that would make the service answer with the old job. */
function isJobOnly(key) {
    const member = findMember(createJobRequestShape, key);
    return member === undefined ? findMember(jobShape, key) !== undefined : member.name === 'ClientRequestToken';
}
function refuseOtherAnswers(document) {
    const { value } = document;
    if (isObject(value['JobTemplate'] ?? value['jobTemplate'])) {
        const advice = 'this is a job template. Give its name in the input job-template; job-settings takes a request or settings.';
        throw new errors/* InputError */.dz([problemAtKey(document, 'JobTemplate', advice)]);
    }
    if (Array.isArray(value['Jobs'] ?? value['jobs'])) {
        const advice = 'this is a list of jobs. Give one of them, as `aws mediaconvert get-job` prints it.';
        throw new errors/* InputError */.dz([problemAtKey(document, 'Jobs', advice)]);
    }
}
function problemAtKey(document, key, message) {
    return settingsProblem([], message, document.file, document.locate([key]));
}
function hasMember(value, name) {
    return Object.keys(value).some((key) => findMember(jobShape, key)?.name === name);
}
function knowsAny(structure, value) {
    return Object.keys(value).some((key) => findMember(structure, key) !== undefined);
}

;// CONCATENATED MODULE: ./build/mediaconvert/read-request.js





/**
 * Reads a whole CreateJob request, bare job settings or a GetJob answer (with its wrapper `Job`, or the job itself), in
 * UpperCamelCase or lowerCamelCase, into a request in UpperCamelCase.
 *
 * @throws InputError with every unknown member and wrong type, each with its path and line.
 */
function readJobRequest(document) {
    const { form, value, toDocument, dropped } = readForm(document);
    const problemAt = (path, message) => settingsProblem(path, message, document.file, document.locate(toDocument(path)));
    const problems = [];
    const request = recase(value, createJobRequestShape, [], (path, message) => {
        problems.push(problemAt(path, message));
    });
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    // The walk has just found it to be what the SDK's schema says; enum values are the service's to check.
    return { request: request, form, notes: describeDropped(dropped), problemAt };
}
function describeDropped(dropped) {
    if (dropped.length === 0)
        return [];
    return [`job-settings is a GetJob answer: left out what belongs to that job alone (${dropped.join(', ')}).`];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/mediaconvert/settings-location.js

/**
 * Offset of what is at `path`, or of the closest thing around it that is written; undefined where not even its first step is.
 * A member's name is found in either casing, since the path is that of the request, not of the text.
 */
function locateNode(document, path) {
    let node = document.contents ?? undefined;
    let offset;
    for (const step of path) {
        const found = stepInto(resolve(node, document), step);
        if (found === undefined)
            break;
        offset = found.offset ?? offset;
        node = found.node;
    }
    return offset;
}
function stepInto(node, step) {
    if ((0,dist/* isSeq */.oP)(node) && typeof step === 'number') {
        const item = node.items[step];
        return item === undefined ? undefined : { node: item, offset: item.range?.[0] };
    }
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const name = String(step);
    const pair = node.items.find(({ key }) => keyText(key) === name) ?? node.items.find(({ key }) => isRecased(keyText(key), name));
    return pair === undefined ? undefined : { node: pair.value ?? undefined, offset: pair.key.range?.[0] };
}
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined;
}
function isRecased(key, name) {
    return key?.slice(1) === name.slice(1) && key.slice(0, 1).toLowerCase() === name.slice(0, 1).toLowerCase();
}
function resolve(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}

;// CONCATENATED MODULE: ./build/mediaconvert/settings-syntax.js
/** What is wrong with the text, as a sentence. `source` is the text that the error's offsets count in. */
function describeSyntaxError(error, source) {
    switch (error.code) {
        case 'MULTIPLE_DOCS':
            return 'the text holds more than one YAML document (---): give the settings of one job request.';
        case 'NON_STRING_KEY':
            return 'a key that is a list or an object: keys are strings.';
        case 'RESOURCE_EXHAUSTION':
            return 'the text is nested too deeply to be read.';
        case 'TAB_AS_INDENT':
            return 'a tab as indentation, which YAML does not allow: use spaces (JSON may use tabs).';
        case 'TAG_RESOLVE_FAILED':
            return `${error.message}. Only plain JSON values have a meaning here: remove the tag.`;
        default:
            return `not valid ${source.trimStart().startsWith('{') ? 'JSON' : 'YAML'}: ${error.message}.`;
    }
}
/** Of the second of two keys of one name, which is at `offset`. */
function describeDuplicate(source, offset) {
    return `the key ${keyAt(source, offset)} is there twice in the same object: only one of them could be used. Remove one.`;
}
function keyAt(source, offset) {
    const key = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^:\s,{}]+)/.exec(source.slice(offset, offset + 200));
    return key?.[0] ?? 'here';
}

;// CONCATENATED MODULE: ./build/mediaconvert/settings-document.js






/**
 * YAML 1.2 with its core schema holds all of JSON and has no surprises: `01:00:00:00` and `yes` stay strings, whatever a
 * `%YAML` line says. Merge keys (`<<`) are no part of it, but users of anchors expect them.
 */
const YAML_OPTIONS = {
    version: '1.2',
    schema: 'core',
    merge: true,
    stringKeys: true,
    // The parser compares every key with every other; duplicates are looked for here, each key once.
    uniqueKeys: false,
    resolveKnownTags: false,
    // No excerpt of the text in the messages: it could hold a key that somebody pasted.
    prettyErrors: false
};
/** Far beyond any job, and few enough to be walked in no time: what aliases (`*name`) expand to is counted in full. */
const MAXIMUM_VALUES = 200_000;
const MAXIMUM_DEPTH = 100;
/** Whether the value of the input `job-settings` holds the settings themselves: it begins with `{` or has a line break. */
function isInline(value) {
    const trimmed = value.trim();
    return trimmed.startsWith('{') || /[\r\n]/.test(trimmed);
}
/**
 * Reads JSON or YAML text whose top level is an object. `file` is the path that it came from, left out for inline settings.
 *
 * @throws InputError with all that is wrong with the text, each with line and column.
 */
function parseSettings(text, file) {
    const source = text.replace(/^\uFEFF/, '');
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(source, { ...YAML_OPTIONS, lineCounter: lines });
    const positionOf = (offset) => ({
        line: lines.linePos(offset).line,
        column: lines.linePos(offset).col
    });
    const fail = (message, offset) => settingsProblem([], message, file, offset === undefined ? undefined : positionOf(offset));
    const problems = textProblems(document, source, fail);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const value = readValue(document, fail);
    return {
        file,
        value,
        locate: (path) => {
            const offset = locateNode(document, path);
            return offset === undefined ? undefined : positionOf(offset);
        }
    };
}
/** Duplicate keys, unknown tags and unset anchors are all told; of syntax errors only the first, which causes the rest. */
function textProblems(document, source, fail) {
    const [syntaxError] = document.errors;
    const errors = syntaxError === undefined ? document.warnings : [syntaxError];
    const problems = errors.map((error) => fail(describeSyntaxError(error, source), error.pos[0]));
    const anchors = new Set();
    (0,dist/* visit */.YR)(document, {
        Alias: (_, alias) => {
            if (anchors.has(alias.source))
                return;
            problems.push(fail(`the alias *${alias.source} has no anchor &${alias.source} before it.`, alias.range?.[0]));
        },
        Value: (_, node) => {
            if (node.anchor !== undefined)
                anchors.add(node.anchor);
            const again = (0,dist/* isMap */.jh)(node) && syntaxError === undefined ? repeatedKeys(node) : [];
            problems.push(...again.map((offset) => fail(describeDuplicate(source, offset), offset)));
        }
    });
    return problems;
}
/** Where keys begin that their object has already. Several merges are no repetition. */
function repeatedKeys(map) {
    const seen = new Set(['<<']);
    return map.items.flatMap(({ key }) => {
        if (!(0,dist/* isScalar */.jn)(key) || key.value === '<<')
            return [];
        const isRepeated = seen.has(key.value);
        seen.add(key.value);
        return isRepeated ? (key.range?.[0] ?? 0) : [];
    });
}
function readValue(document, fail) {
    let value;
    try {
        value = document.toJS();
        countValues(value, 0, { left: MAXIMUM_VALUES });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* InputError */.dz([fail(`the text cannot be turned into settings: ${reason}.`)]);
    }
    if (isObject(value))
        return value;
    const found = value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'a single value';
    throw new errors/* InputError */.dz([
        fail(`expected an object (a CreateJob request, job settings or a GetJob answer, in JSON or YAML), found ${found}.`, document.contents?.range[0])
    ]);
}
function countValues(value, depth, budget) {
    if (depth > MAXIMUM_DEPTH)
        throw new Error(`it is more than ${MAXIMUM_DEPTH} levels deep, or an alias is inside its own anchor`);
    if (--budget.left < 0)
        throw new Error(`with its aliases expanded it holds more than ${MAXIMUM_VALUES} values`);
    if (typeof value !== 'object' || value === null)
        return;
    for (const child of Object.values(value))
        countValues(child, depth + 1, budget);
}

;// CONCATENATED MODULE: ./build/mediaconvert/requests.js
/** All that makes CreateJob requests out of settings, in one module, so that it can be loaded at need. */










/***/ })

};
