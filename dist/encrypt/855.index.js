export const id = 855;
export const ids = [855];
export const modules = {

/***/ 3855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iamRolePolicies: () => (/* binding */ iamRolePolicies)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6764);
/* harmony import */ var _aws_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3280);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _role_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8195);




const ADVICE = {
    LimitExceeded: "The role's inline policies may have 10,240 characters together. Delete what it no longer needs of them, or attach the policy in another way and set grant-decrypt to none.",
    NoSuchEntity: "There is no such role in the account of the workflow's credentials.",
    UnmodifiableEntity: 'A service owns this role, and only it may change it. Give another role to MediaConvert.',
    ConcurrentModification: 'Somebody else was changing the role: run the step again.'
};
/**
 * IAM itself, through the SDK.
 *
 * @param abortSignal ends what is being asked
 */
function iamRolePolicies(iam, abortSignal) {
    return {
        roleArn: (roleName) => orNone(async () => {
            const call = { operation: 'IAM GetRole', subject: roleName, permission: permission('*', 'iam:GetRole') };
            const command = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__.GetRoleCommand({ RoleName: roleName });
            const { Role } = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(call, () => iam.send(command, { abortSignal }));
            return Role?.Arn;
        }),
        get: (roleArn, policyName) => orNone(async () => {
            const command = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__.GetRolePolicyCommand({ RoleName: (0,_role_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .roleNameOf */ .x)(roleArn), PolicyName: policyName });
            const call = policyCall('GetRolePolicy', roleArn);
            const { PolicyDocument } = await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(call, () => iam.send(command, { abortSignal }));
            // IAM answers documents percent-encoded (IAM API Reference, GetRolePolicy).
            return PolicyDocument === undefined ? undefined : decodeURIComponent(PolicyDocument);
        }),
        put: async (roleArn, policyName, document) => {
            const command = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__.PutRolePolicyCommand({
                RoleName: (0,_role_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .roleNameOf */ .x)(roleArn),
                PolicyName: policyName,
                PolicyDocument: document
            });
            await (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(policyCall('PutRolePolicy', roleArn), () => iam.send(command, { abortSignal }));
        }
    };
}
/** Whoever lacks one of both permissions is told of both, or would find out about them one after the other. */
function policyCall(operation, roleArn) {
    return {
        operation: `IAM ${operation}`,
        subject: roleArn,
        permission: permission(roleArn, ['iam:PutRolePolicy', 'iam:GetRolePolicy']),
        advice: ADVICE
    };
}
function permission(resource, action) {
    return { action, resource };
}
async function orNone(look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsCallError */ .iQ && error.code === 'NoSuchEntity')
            return undefined;
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
