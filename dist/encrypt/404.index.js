export const id = 404;
export const ids = [404];
export const modules = {

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grantDecrypt: () => (/* binding */ grantDecrypt)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _decrypt_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86);
/* harmony import */ var _role_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8195);





/** IAM is eventually consistent, and says of no change when it holds everywhere: mostly in a second or two. About a minute together. */
const LOOKS = 12;
/**
 * Gives the role the least that it needs to unwrap data keys under this KMS key, as an inline policy, and waits until IAM shows it.
 * Done again, it changes nothing.
 *
 * @param kmsKeyArn of the key, not of an alias
 * @throws InputError where the role is not in the caller's account, where alone its policies can be changed
 * @throws AwsCallError where IAM refuses
 */
async function grantDecrypt(policies, roleArn, kmsKeyArn, options) {
    await checkAccount(policies, roleArn);
    const policyName = (0,_decrypt_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .decryptPolicyName */ .J)(kmsKeyArn);
    const policy = (0,_decrypt_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .decryptPolicy */ .C)([kmsKeyArn]);
    const isThere = async () => isSame(await policies.get(roleArn, policyName), policy);
    const before = await unlessDenied(isThere);
    if (before === true)
        return { policyName, outcome: 'there', seen: 'seen' };
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(() => policies.put(roleArn, policyName, JSON.stringify(policy)), {
        ...options,
        attempts: 5,
        isPassing: (error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'ConcurrentModification'
    });
    const seen = before === undefined ? 'hidden' : await waitUntil(isThere, options);
    return { policyName, outcome: 'put', seen };
}
/** IAM takes a role's name only: a role of that name in the caller's own account must not get what was meant for another's. */
async function checkAccount(policies, roleArn) {
    const found = await callersRole(policies, (0,_role_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .roleNameOf */ .x)(roleArn));
    if (found === 'unknown' || found.arn === roleArn || found.accountId === accountOf(roleArn))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
        {
            title: 'Input grant-decrypt',
            message: `Input grant-decrypt: the policy cannot be put on ${roleArn}: ${whatIsThere(found)}. Check the ARN (role-arn, or Role in job-settings). ` +
                "MediaConvert takes only roles of the job's own account; with credentials of that account the policy can be put."
        }
    ]);
}
function whatIsThere({ arn, accountId }) {
    if (arn !== undefined)
        return `the role of this name in the account of the credentials is ${arn}`;
    if (accountId !== undefined)
        return `the credentials are of the account ${accountId}`;
    return 'there is no role of this name in the account of the credentials';
}
/** Also a refusal says who was refused, and so which account it is. */
async function callersRole(policies, roleName) {
    try {
        return { arn: await policies.roleArn(roleName) };
    }
    catch (error) {
        if (!isDenied(error))
            throw error;
        const [, accountId] = /\bUser: arn:[^:\s]+:\w+::(\d{12}):/.exec(error.message) ?? [];
        return accountId === undefined ? 'unknown' : { accountId };
    }
}
function accountOf(arn) {
    return arn.split(':')[4];
}
async function unlessDenied(look) {
    try {
        return await look();
    }
    catch (error) {
        if (isDenied(error))
            return undefined;
        throw error;
    }
}
function isDenied(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsCallError */ .iQ && (error.httpStatus === 403 || error.code.startsWith('AccessDenied'));
}
function isSame(document, policy) {
    if (document === undefined)
        return false;
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(JSON.parse(document), policy);
    }
    catch {
        return false; // What IAM keeps under this name is not ours to read; it is replaced.
    }
}
class NotShownError extends Error {
    name = 'NotShownError';
}
async function waitUntil(isThere, options) {
    const look = async () => {
        if (await isThere())
            return 'seen';
        throw new NotShownError('IAM does not show the policy yet');
    };
    try {
        const isPassing = (error) => error instanceof NotShownError;
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(look, { ...options, attempts: LOOKS, isPassing });
    }
    catch (error) {
        options.signal.throwIfAborted();
        if (error instanceof NotShownError)
            return 'late';
        throw error;
    }
}


/***/ }),

/***/ 8195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ roleNameOf)
/* harmony export */ });
/** The name within the account: a path, as in `role/media/transcoder`, is no part of it (IAM User Guide, "IAM identifiers"). */
function roleNameOf(roleArn) {
    return roleArn.slice(roleArn.lastIndexOf('/') + 1);
}


/***/ })

};
