// @generated from specs/lunar/openapi.yaml by the validators generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as formats from "../runtime/formats.ts";
import * as check from "../runtime/validation.ts";
import * as fault from "../runtime/validation-faults.ts";
import * as plain from "../runtime/validation-plain.ts";
import type * as t from "./types.ts";

const pattern_dkqg = /^[0-9a-v]{20}$/u;
const pattern_n0za = /^ver_[0-9a-v]{20}_v[0-9]+$/u;
const pattern_p43j = /^[A-Za-z0-9_]{1,100}$/u;
const pattern_s9wv = /\S/u;

/** `specs/lunar/openapi.yaml#/components/schemas/FunctionId` */
export function isFunctionId(value: unknown): value is t.FunctionId {
  if (typeof value !== "string") return false;
  if (!pattern_dkqg.test(value)) return false;
  return true;
}

function checkFunctionId(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/FunctionId";
  if (typeof value !== "string") {
    return fault.wrongType(issues, path, at + "/type", "string", value);
  }
  if (!pattern_dkqg.test(value)) {
    fault.wrongPattern(issues, path, at + "/pattern", pattern_dkqg, value);
  }
}

/** Standard Schema of `FunctionId`. */
export const FunctionId = /* @__PURE__ */ check.schema(isFunctionId, checkFunctionId);

/** The value, typed as `FunctionId`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFunctionId(value: unknown): t.FunctionId {
  return check.parse(FunctionId, "FunctionId", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/VersionId` */
export function isVersionId(value: unknown): value is t.VersionId {
  if (typeof value !== "string") return false;
  if (!pattern_n0za.test(value)) return false;
  return true;
}

function checkVersionId(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/VersionId";
  if (typeof value !== "string") {
    return fault.wrongType(issues, path, at + "/type", "string", value);
  }
  if (!pattern_n0za.test(value)) {
    fault.wrongPattern(issues, path, at + "/pattern", pattern_n0za, value);
  }
}

/** Standard Schema of `VersionId`. */
export const VersionId = /* @__PURE__ */ check.schema(isVersionId, checkVersionId);

/** The value, typed as `VersionId`; throws a `ValidationError` with all its issues when it does not match. */
export function parseVersionId(value: unknown): t.VersionId {
  return check.parse(VersionId, "VersionId", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/ExecutionId` */
export function isExecutionId(value: unknown): value is t.ExecutionId {
  if (typeof value !== "string") return false;
  if (!pattern_dkqg.test(value)) return false;
  return true;
}

function checkExecutionId(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/ExecutionId";
  if (typeof value !== "string") {
    return fault.wrongType(issues, path, at + "/type", "string", value);
  }
  if (!pattern_dkqg.test(value)) {
    fault.wrongPattern(issues, path, at + "/pattern", pattern_dkqg, value);
  }
}

/** Standard Schema of `ExecutionId`. */
export const ExecutionId = /* @__PURE__ */ check.schema(isExecutionId, checkExecutionId);

/** The value, typed as `ExecutionId`; throws a `ValidationError` with all its issues when it does not match. */
export function parseExecutionId(value: unknown): t.ExecutionId {
  return check.parse(ExecutionId, "ExecutionId", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/VersionNumber` */
export function isVersionNumber(value: unknown): value is t.VersionNumber {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 1) return false;
  return true;
}

function checkVersionNumber(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/VersionNumber";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
  if (value < 1) fault.tooSmall(issues, path, at + "/minimum", 1, value);
}

/** Standard Schema of `VersionNumber`. */
export const VersionNumber = /* @__PURE__ */ check.schema(isVersionNumber, checkVersionNumber);

/** The value, typed as `VersionNumber`; throws a `ValidationError` with all its issues when it does not match. */
export function parseVersionNumber(value: unknown): t.VersionNumber {
  return check.parse(VersionNumber, "VersionNumber", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/UnixTime` */
export function isUnixTime(value: unknown): value is t.UnixTime {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkUnixTime(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/UnixTime";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

/** Standard Schema of `UnixTime`. */
export const UnixTime = /* @__PURE__ */ check.schema(isUnixTime, checkUnixTime);

/** The value, typed as `UnixTime`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUnixTime(value: unknown): t.UnixTime {
  return check.parse(UnixTime, "UnixTime", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/DurationMs` */
export function isDurationMs(value: unknown): value is t.DurationMs {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkDurationMs(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/DurationMs";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

/** Standard Schema of `DurationMs`. */
export const DurationMs = /* @__PURE__ */ check.schema(isDurationMs, checkDurationMs);

/** The value, typed as `DurationMs`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDurationMs(value: unknown): t.DurationMs {
  return check.parse(DurationMs, "DurationMs", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/CronStatus` */
export function isCronStatus(value: unknown): value is t.CronStatus {
  return value === "active" || value === "paused";
}

function checkCronStatus(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/CronStatus";
  if (value !== "active" && value !== "paused") {
    fault.notOneOf(issues, path, at + "/enum", ["active", "paused"], value);
  }
}

/** Standard Schema of `CronStatus`. */
export const CronStatus = /* @__PURE__ */ check.schema(isCronStatus, checkCronStatus);

/** The value, typed as `CronStatus`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCronStatus(value: unknown): t.CronStatus {
  return check.parse(CronStatus, "CronStatus", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/EnvVars` */
export function isEnvVars(value: unknown): value is t.EnvVars {
  if (!check.isObject(value)) return false;
  if (check.countMembers(value, 101) > 100) return false;
  for (const key in value) {
    const member = value[key];
    if (!check.hasOwn(value, key)) continue;
    if (!pattern_p43j.test(key)) return false;
    if (typeof member !== "string") return false;
    if (member.length === 0) return false;
    if (check.longerThan(member, 10000)) return false;
    if (!pattern_s9wv.test(member)) return false;
  }
  return true;
}

function checkEnvVars(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/EnvVars";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  if (check.countMembers(value, 101) > 100) {
    fault.tooManyMembers(issues, path, at + "/maxProperties", 100, value);
  }
  check.eachMember(value, (key, member) => {
    if (!pattern_p43j.test(key)) fault.wrongName(issues, path, at + "/propertyNames", key);
    if (typeof member !== "string") {
      fault.wrongType(issues, check.below(path, key), at + "/additionalProperties/type", "string", member);
    } else {
      if (member.length === 0) {
        fault.tooShort(issues, check.below(path, key), at + "/additionalProperties/minLength", 1, member);
      }
      if (check.longerThan(member, 10000)) {
        fault.tooLong(issues, check.below(path, key), at + "/additionalProperties/maxLength", 10000, member);
      } else if (!pattern_s9wv.test(member)) {
        fault.wrongPattern(issues, check.below(path, key), at + "/additionalProperties/pattern", pattern_s9wv, member);
      }
    }
  });
}

/** Standard Schema of `EnvVars`. */
export const EnvVars = /* @__PURE__ */ check.direct(isEnvVars, checkEnvVars);

/** The value, typed as `EnvVars`; throws a `ValidationError` with all its issues when it does not match. */
export function parseEnvVars(value: unknown): t.EnvVars {
  return check.parse(EnvVars, "EnvVars", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/LoginRequest` */
export function isLoginRequest(value: unknown): value is t.LoginRequest {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["apiKey"] !== "string") return false;
  return true;
}

function checkLoginRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/LoginRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const apiKey = value["apiKey"];
  if (apiKey === undefined) {
    fault.missing(issues, check.below(path, "apiKey"), at + "/required");
  } else if (typeof apiKey !== "string") {
    fault.wrongType(issues, check.below(path, "apiKey"), at + "/properties/apiKey/type", "string", apiKey);
  }
}

/** Standard Schema of `LoginRequest`. */
export const LoginRequest = /* @__PURE__ */ check.schema(isLoginRequest, checkLoginRequest);

/** The value, typed as `LoginRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLoginRequest(value: unknown): t.LoginRequest {
  return check.parse(LoginRequest, "LoginRequest", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/CreateFunctionRequest` */
export function isCreateFunctionRequest(value: unknown): value is t.CreateFunctionRequest {
  if (!check.isObjectLike(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (name.length === 0) return false;
  if (check.longerThan(name, 100)) return false;
  const description = value["description"];
  if (description !== undefined && description !== null) {
    if (typeof description !== "string") return false;
    if (check.longerThan(description, 500)) return false;
  }
  const code = value["code"];
  if (typeof code !== "string") return false;
  if (code.length === 0) return false;
  if (check.longerThan(code, 1048576)) return false;
  if (!pattern_s9wv.test(name)) return false;
  if (!pattern_s9wv.test(code)) return false;
  return true;
}

function checkCreateFunctionRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/CreateFunctionRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  } else {
    if (name.length === 0) {
      fault.tooShort(issues, check.below(path, "name"), at + "/properties/name/minLength", 1, name);
    }
    if (check.longerThan(name, 100)) {
      fault.tooLong(issues, check.below(path, "name"), at + "/properties/name/maxLength", 100, name);
    } else if (!pattern_s9wv.test(name)) {
      fault.wrongPattern(issues, check.below(path, "name"), at + "/properties/name/pattern", pattern_s9wv, name);
    }
  }
  const description = value["description"];
  if (description !== undefined && description !== null) {
    if (typeof description !== "string") {
      fault.wrongType(issues, check.below(path, "description"), at + "/properties/description/type", "string or null", description);
    } else if (check.longerThan(description, 500)) {
      fault.tooLong(issues, check.below(path, "description"), at + "/properties/description/maxLength", 500, description);
    }
  }
  const code = value["code"];
  if (code === undefined) {
    fault.missing(issues, check.below(path, "code"), at + "/required");
  } else if (typeof code !== "string") {
    fault.wrongType(issues, check.below(path, "code"), at + "/properties/code/type", "string", code);
  } else {
    if (code.length === 0) {
      fault.tooShort(issues, check.below(path, "code"), at + "/properties/code/minLength", 1, code);
    }
    if (check.longerThan(code, 1048576)) {
      fault.tooLong(issues, check.below(path, "code"), at + "/properties/code/maxLength", 1048576, code);
    } else if (!pattern_s9wv.test(code)) {
      fault.wrongPattern(issues, check.below(path, "code"), at + "/properties/code/pattern", pattern_s9wv, code);
    }
  }
}

/** Standard Schema of `CreateFunctionRequest`. */
export const CreateFunctionRequest = /* @__PURE__ */ check.schema(isCreateFunctionRequest, checkCreateFunctionRequest);

/** The value, typed as `CreateFunctionRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCreateFunctionRequest(value: unknown): t.CreateFunctionRequest {
  return check.parse(CreateFunctionRequest, "CreateFunctionRequest", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/UpdateFunctionRequest` */
export function isUpdateFunctionRequest(value: unknown): value is t.UpdateFunctionRequest {
  if (!check.isObject(value)) return false;
  const description = value["description"];
  if (description !== undefined && description !== null) {
    if (typeof description !== "string") return false;
    if (check.longerThan(description, 500)) return false;
  }
  const disabled = value["disabled"];
  if (disabled !== undefined && typeof disabled !== "boolean" && disabled !== null) return false;
  const retentionDays = value["retention_days"];
  if (retentionDays !== undefined) {
    if (
      retentionDays !== 7 &&
      retentionDays !== 15 &&
      retentionDays !== 30 &&
      retentionDays !== 365 &&
      retentionDays !== null
    ) {
      return false;
    }
  }
  const cronSchedule = value["cron_schedule"];
  if (cronSchedule !== undefined && typeof cronSchedule !== "string" && cronSchedule !== null) {
    return false;
  }
  const cronStatus = value["cron_status"];
  if (
    cronStatus !== undefined &&
    cronStatus !== "active" &&
    cronStatus !== "paused" &&
    cronStatus !== null
  ) {
    return false;
  }
  const saveResponse = value["save_response"];
  if (saveResponse !== undefined && typeof saveResponse !== "boolean" && saveResponse !== null) {
    return false;
  }
  const name = value["name"];
  if (name !== undefined && name !== null) {
    if (typeof name !== "string") return false;
    if (name.length === 0) return false;
    if (check.longerThan(name, 100)) return false;
    if (!pattern_s9wv.test(name)) return false;
  }
  const code = value["code"];
  if (code !== undefined && code !== null) {
    if (typeof code !== "string") return false;
    if (code.length === 0) return false;
    if (check.longerThan(code, 1048576)) return false;
    if (!pattern_s9wv.test(code)) return false;
  }
  if (check.countMembers(value, 1) < 1) return false;
  return true;
}

function checkUpdateFunctionRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/UpdateFunctionRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name !== undefined && name !== null) {
    if (typeof name !== "string") {
      fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string or null", name);
    } else {
      if (name.length === 0) {
        fault.tooShort(issues, check.below(path, "name"), at + "/properties/name/minLength", 1, name);
      }
      if (check.longerThan(name, 100)) {
        fault.tooLong(issues, check.below(path, "name"), at + "/properties/name/maxLength", 100, name);
      } else if (!pattern_s9wv.test(name)) {
        fault.wrongPattern(issues, check.below(path, "name"), at + "/properties/name/pattern", pattern_s9wv, name);
      }
    }
  }
  const description = value["description"];
  if (description !== undefined && description !== null) {
    if (typeof description !== "string") {
      fault.wrongType(issues, check.below(path, "description"), at + "/properties/description/type", "string or null", description);
    } else if (check.longerThan(description, 500)) {
      fault.tooLong(issues, check.below(path, "description"), at + "/properties/description/maxLength", 500, description);
    }
  }
  const code = value["code"];
  if (code !== undefined && code !== null) {
    if (typeof code !== "string") {
      fault.wrongType(issues, check.below(path, "code"), at + "/properties/code/type", "string or null", code);
    } else {
      if (code.length === 0) {
        fault.tooShort(issues, check.below(path, "code"), at + "/properties/code/minLength", 1, code);
      }
      if (check.longerThan(code, 1048576)) {
        fault.tooLong(issues, check.below(path, "code"), at + "/properties/code/maxLength", 1048576, code);
      } else if (!pattern_s9wv.test(code)) {
        fault.wrongPattern(issues, check.below(path, "code"), at + "/properties/code/pattern", pattern_s9wv, code);
      }
    }
  }
  const disabled = value["disabled"];
  if (disabled !== undefined && typeof disabled !== "boolean" && disabled !== null) {
    fault.wrongType(issues, check.below(path, "disabled"), at + "/properties/disabled/type", "boolean or null", disabled);
  }
  const retentionDays = value["retention_days"];
  if (
    retentionDays !== undefined &&
    retentionDays !== 7 &&
    retentionDays !== 15 &&
    retentionDays !== 30 &&
    retentionDays !== 365 &&
    retentionDays !== null
  ) {
    fault.notOneOf(issues, check.below(path, "retention_days"), at + "/properties/retention_days/enum", [7, 15, 30, 365, null], retentionDays);
  }
  const cronSchedule = value["cron_schedule"];
  if (cronSchedule !== undefined && typeof cronSchedule !== "string" && cronSchedule !== null) {
    fault.wrongType(issues, check.below(path, "cron_schedule"), at + "/properties/cron_schedule/type", "string or null", cronSchedule);
  }
  const cronStatus = value["cron_status"];
  if (
    cronStatus !== undefined &&
    cronStatus !== "active" &&
    cronStatus !== "paused" &&
    cronStatus !== null
  ) {
    fault.notOneOf(issues, check.below(path, "cron_status"), at + "/properties/cron_status/enum", ["active", "paused", null], cronStatus);
  }
  const saveResponse = value["save_response"];
  if (saveResponse !== undefined && typeof saveResponse !== "boolean" && saveResponse !== null) {
    fault.wrongType(issues, check.below(path, "save_response"), at + "/properties/save_response/type", "boolean or null", saveResponse);
  }
  if (check.countMembers(value, 1) < 1) {
    fault.tooFewMembers(issues, path, at + "/minProperties", 1, value);
  }
}

/** Standard Schema of `UpdateFunctionRequest`. */
export const UpdateFunctionRequest = /* @__PURE__ */ check.schema(isUpdateFunctionRequest, checkUpdateFunctionRequest);

/** The value, typed as `UpdateFunctionRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUpdateFunctionRequest(value: unknown): t.UpdateFunctionRequest {
  return check.parse(UpdateFunctionRequest, "UpdateFunctionRequest", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/UpdateEnvVarsRequest` */
export function isUpdateEnvVarsRequest(value: unknown): value is t.UpdateEnvVarsRequest {
  if (!check.isObjectLike(value)) return false;
  if (!isEnvVars(value["env_vars"])) return false;
  return true;
}

function checkUpdateEnvVarsRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/UpdateEnvVarsRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const envVars = value["env_vars"];
  if (envVars === undefined) {
    fault.missing(issues, check.below(path, "env_vars"), at + "/required");
  } else {
    if (!isEnvVars(envVars)) {
      fault.inside(checkEnvVars, envVars, check.below(path, "env_vars"), issues);
    }
  }
}

/** Standard Schema of `UpdateEnvVarsRequest`. */
export const UpdateEnvVarsRequest = /* @__PURE__ */ check.schema(isUpdateEnvVarsRequest, checkUpdateEnvVarsRequest);

/** The value, typed as `UpdateEnvVarsRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUpdateEnvVarsRequest(value: unknown): t.UpdateEnvVarsRequest {
  return check.parse(UpdateEnvVarsRequest, "UpdateEnvVarsRequest", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/Function` */
export function isFunction(value: unknown): value is t.Function {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["name"] !== "string") return false;
  const description = value["description"];
  if (description !== undefined && typeof description !== "string") return false;
  if (typeof value["disabled"] !== "boolean") return false;
  const retentionDays = value["retention_days"];
  if (retentionDays !== undefined) {
    if (
      retentionDays !== 7 &&
      retentionDays !== 15 &&
      retentionDays !== 30 &&
      retentionDays !== 365
    ) {
      return false;
    }
  }
  const cronSchedule = value["cron_schedule"];
  if (cronSchedule !== undefined && typeof cronSchedule !== "string") return false;
  if (typeof value["save_response"] !== "boolean") return false;
  if (!isFunctionId(value["id"])) return false;
  if (!isEnvVars(value["env_vars"])) return false;
  const cronStatus = value["cron_status"];
  if (cronStatus !== undefined && !isCronStatus(cronStatus)) return false;
  if (!isUnixTime(value["created_at"])) return false;
  if (!isUnixTime(value["updated_at"])) return false;
  return true;
}

function checkFunction(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/Function";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) fault.missing(issues, check.below(path, "id"), at + "/required");
  else if (!isFunctionId(id)) fault.inside(checkFunctionId, id, check.below(path, "id"), issues);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const description = value["description"];
  if (description !== undefined && typeof description !== "string") {
    fault.wrongType(issues, check.below(path, "description"), at + "/properties/description/type", "string", description);
  }
  const envVars = value["env_vars"];
  if (envVars === undefined) {
    fault.missing(issues, check.below(path, "env_vars"), at + "/required");
  } else {
    if (!isEnvVars(envVars)) {
      fault.inside(checkEnvVars, envVars, check.below(path, "env_vars"), issues);
    }
  }
  const disabled = value["disabled"];
  if (disabled === undefined) {
    fault.missing(issues, check.below(path, "disabled"), at + "/required");
  } else if (typeof disabled !== "boolean") {
    fault.wrongType(issues, check.below(path, "disabled"), at + "/properties/disabled/type", "boolean", disabled);
  }
  const retentionDays = value["retention_days"];
  if (
    retentionDays !== undefined &&
    retentionDays !== 7 &&
    retentionDays !== 15 &&
    retentionDays !== 30 &&
    retentionDays !== 365
  ) {
    fault.notOneOf(issues, check.below(path, "retention_days"), at + "/properties/retention_days/enum", [7, 15, 30, 365], retentionDays);
  }
  const cronSchedule = value["cron_schedule"];
  if (cronSchedule !== undefined && typeof cronSchedule !== "string") {
    fault.wrongType(issues, check.below(path, "cron_schedule"), at + "/properties/cron_schedule/type", "string", cronSchedule);
  }
  const cronStatus = value["cron_status"];
  if (cronStatus !== undefined) {
    if (!isCronStatus(cronStatus)) {
      fault.inside(checkCronStatus, cronStatus, check.below(path, "cron_status"), issues);
    }
  }
  const saveResponse = value["save_response"];
  if (saveResponse === undefined) {
    fault.missing(issues, check.below(path, "save_response"), at + "/required");
  } else if (typeof saveResponse !== "boolean") {
    fault.wrongType(issues, check.below(path, "save_response"), at + "/properties/save_response/type", "boolean", saveResponse);
  }
  const createdAt = value["created_at"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else {
    if (!isUnixTime(createdAt)) {
      fault.inside(checkUnixTime, createdAt, check.below(path, "created_at"), issues);
    }
  }
  const updatedAt = value["updated_at"];
  if (updatedAt === undefined) {
    fault.missing(issues, check.below(path, "updated_at"), at + "/required");
  } else {
    if (!isUnixTime(updatedAt)) {
      fault.inside(checkUnixTime, updatedAt, check.below(path, "updated_at"), issues);
    }
  }
}

/** Standard Schema of `Function`. */
export const Function = /* @__PURE__ */ check.schema(isFunction, checkFunction);

/** The value, typed as `Function`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFunction(value: unknown): t.Function {
  return check.parse(Function, "Function", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/FunctionVersion` */
export function isFunctionVersion(value: unknown): value is t.FunctionVersion {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["code"] !== "string") return false;
  const createdBy = value["created_by"];
  if (createdBy !== undefined && typeof createdBy !== "string") return false;
  if (typeof value["is_active"] !== "boolean") return false;
  if (!isVersionId(value["id"])) return false;
  if (!isFunctionId(value["function_id"])) return false;
  if (!isVersionNumber(value["version"])) return false;
  if (!isUnixTime(value["created_at"])) return false;
  return true;
}

function checkFunctionVersion(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/FunctionVersion";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) fault.missing(issues, check.below(path, "id"), at + "/required");
  else if (!isVersionId(id)) fault.inside(checkVersionId, id, check.below(path, "id"), issues);
  const functionId = value["function_id"];
  if (functionId === undefined) {
    fault.missing(issues, check.below(path, "function_id"), at + "/required");
  } else {
    if (!isFunctionId(functionId)) {
      fault.inside(checkFunctionId, functionId, check.below(path, "function_id"), issues);
    }
  }
  const version = value["version"];
  if (version === undefined) {
    fault.missing(issues, check.below(path, "version"), at + "/required");
  } else {
    if (!isVersionNumber(version)) {
      fault.inside(checkVersionNumber, version, check.below(path, "version"), issues);
    }
  }
  const code = value["code"];
  if (code === undefined) {
    fault.missing(issues, check.below(path, "code"), at + "/required");
  } else if (typeof code !== "string") {
    fault.wrongType(issues, check.below(path, "code"), at + "/properties/code/type", "string", code);
  }
  const createdAt = value["created_at"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else {
    if (!isUnixTime(createdAt)) {
      fault.inside(checkUnixTime, createdAt, check.below(path, "created_at"), issues);
    }
  }
  const createdBy = value["created_by"];
  if (createdBy !== undefined && typeof createdBy !== "string") {
    fault.wrongType(issues, check.below(path, "created_by"), at + "/properties/created_by/type", "string", createdBy);
  }
  const isActive_ = value["is_active"];
  if (isActive_ === undefined) {
    fault.missing(issues, check.below(path, "is_active"), at + "/required");
  } else if (typeof isActive_ !== "boolean") {
    fault.wrongType(issues, check.below(path, "is_active"), at + "/properties/is_active/type", "boolean", isActive_);
  }
}

/** Standard Schema of `FunctionVersion`. */
export const FunctionVersion = /* @__PURE__ */ check.schema(isFunctionVersion, checkFunctionVersion);

/** The value, typed as `FunctionVersion`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFunctionVersion(value: unknown): t.FunctionVersion {
  return check.parse(FunctionVersion, "FunctionVersion", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/FunctionWithActiveVersion` */
export function isFunctionWithActiveVersion(value: unknown): value is t.FunctionWithActiveVersion {
  if (!check.isObjectLike(value)) return false;
  if (!isFunctionVersion(value["active_version"])) return false;
  if (!isFunction(value)) return false;
  return true;
}

function checkFunctionWithActiveVersion(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/FunctionWithActiveVersion";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const activeVersion = value["active_version"];
  if (activeVersion === undefined) {
    fault.missing(issues, check.below(path, "active_version"), at + "/allOf/1/required");
  } else {
    if (!isFunctionVersion(activeVersion)) {
      fault.inside(checkFunctionVersion, activeVersion, check.below(path, "active_version"), issues);
    }
  }
  checkFunction(value, path, issues);
}

/** Standard Schema of `FunctionWithActiveVersion`. */
export const FunctionWithActiveVersion = /* @__PURE__ */ check.schema(isFunctionWithActiveVersion, checkFunctionWithActiveVersion);

/** The value, typed as `FunctionWithActiveVersion`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFunctionWithActiveVersion(value: unknown): t.FunctionWithActiveVersion {
  return check.parse(FunctionWithActiveVersion, "FunctionWithActiveVersion", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/VersionDiffResponse` */
export function isVersionDiffResponse(value: unknown): value is t.VersionDiffResponse {
  if (!check.isObjectLike(value)) return false;
  const diff = value["diff"];
  if (!check.isArray(diff)) return false;
  if (!isVersionNumber(value["old_version"])) return false;
  if (!isVersionNumber(value["new_version"])) return false;
  for (let i = 0; i < diff.length; i++) {
    if (!isDiffLine(diff[i])) return false;
  }
  return true;
}

function checkVersionDiffResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/VersionDiffResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const oldVersion = value["old_version"];
  if (oldVersion === undefined) {
    fault.missing(issues, check.below(path, "old_version"), at + "/required");
  } else {
    if (!isVersionNumber(oldVersion)) {
      fault.inside(checkVersionNumber, oldVersion, check.below(path, "old_version"), issues);
    }
  }
  const newVersion = value["new_version"];
  if (newVersion === undefined) {
    fault.missing(issues, check.below(path, "new_version"), at + "/required");
  } else {
    if (!isVersionNumber(newVersion)) {
      fault.inside(checkVersionNumber, newVersion, check.below(path, "new_version"), issues);
    }
  }
  const diff = value["diff"];
  if (diff === undefined) {
    fault.missing(issues, check.below(path, "diff"), at + "/required");
  } else if (!check.isArray(diff)) {
    fault.wrongType(issues, check.below(path, "diff"), at + "/properties/diff/type", "array", diff);
  } else {
    for (let i = 0; i < diff.length; i++) {
      if (!isDiffLine(diff[i])) fault.inside(checkDiffLine, diff[i], [...path, "diff", i], issues);
    }
  }
}

/** Standard Schema of `VersionDiffResponse`. */
export const VersionDiffResponse = /* @__PURE__ */ check.schema(isVersionDiffResponse, checkVersionDiffResponse);

/** The value, typed as `VersionDiffResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseVersionDiffResponse(value: unknown): t.VersionDiffResponse {
  return check.parse(VersionDiffResponse, "VersionDiffResponse", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/DiffLine` */
export function isDiffLine(value: unknown): value is t.DiffLine {
  if (!check.isObjectLike(value)) return false;
  const lineType = value["line_type"];
  if (lineType !== "unchanged" && lineType !== "added" && lineType !== "removed") return false;
  const oldLine = value["old_line"];
  if (oldLine !== undefined) {
    if (!check.isInteger(oldLine)) return false;
    if (!formats.isInt32(oldLine)) return false;
    if (oldLine < 1) return false;
  }
  const newLine = value["new_line"];
  if (newLine !== undefined) {
    if (!check.isInteger(newLine)) return false;
    if (!formats.isInt32(newLine)) return false;
    if (newLine < 1) return false;
  }
  if (typeof value["content"] !== "string") return false;
  return true;
}

function checkDiffLine(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/DiffLine";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const lineType = value["line_type"];
  if (lineType === undefined) {
    fault.missing(issues, check.below(path, "line_type"), at + "/required");
  } else if (lineType !== "unchanged" && lineType !== "added" && lineType !== "removed") {
    fault.notOneOf(issues, check.below(path, "line_type"), at + "/properties/line_type/enum", ["unchanged", "added", "removed"], lineType);
  }
  const oldLine = value["old_line"];
  if (oldLine !== undefined) {
    if (!check.isInteger(oldLine)) {
      fault.wrongType(issues, check.below(path, "old_line"), at + "/properties/old_line/type", "integer", oldLine);
    } else {
      if (!formats.isInt32(oldLine)) {
        fault.wrongFormat(issues, check.below(path, "old_line"), at + "/properties/old_line/format", "int32", "a 32-bit integer", oldLine);
      }
      if (oldLine < 1) {
        fault.tooSmall(issues, check.below(path, "old_line"), at + "/properties/old_line/minimum", 1, oldLine);
      }
    }
  }
  const newLine = value["new_line"];
  if (newLine !== undefined) {
    if (!check.isInteger(newLine)) {
      fault.wrongType(issues, check.below(path, "new_line"), at + "/properties/new_line/type", "integer", newLine);
    } else {
      if (!formats.isInt32(newLine)) {
        fault.wrongFormat(issues, check.below(path, "new_line"), at + "/properties/new_line/format", "int32", "a 32-bit integer", newLine);
      }
      if (newLine < 1) {
        fault.tooSmall(issues, check.below(path, "new_line"), at + "/properties/new_line/minimum", 1, newLine);
      }
    }
  }
  const content = value["content"];
  if (content === undefined) {
    fault.missing(issues, check.below(path, "content"), at + "/required");
  } else if (typeof content !== "string") {
    fault.wrongType(issues, check.below(path, "content"), at + "/properties/content/type", "string", content);
  }
}

/** Standard Schema of `DiffLine`. */
export const DiffLine = /* @__PURE__ */ check.schema(isDiffLine, checkDiffLine);

/** The value, typed as `DiffLine`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDiffLine(value: unknown): t.DiffLine {
  return check.parse(DiffLine, "DiffLine", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/NextRunResponse` */
export function isNextRunResponse(value: unknown): value is t.NextRunResponse {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["has_schedule"] !== "boolean") return false;
  const cronSchedule = value["cron_schedule"];
  if (cronSchedule !== undefined && typeof cronSchedule !== "string") return false;
  const isPaused_ = value["is_paused"];
  if (isPaused_ !== undefined && typeof isPaused_ !== "boolean") return false;
  const nextRunHuman = value["next_run_human"];
  if (nextRunHuman !== undefined && typeof nextRunHuman !== "string") return false;
  const cronStatus = value["cron_status"];
  if (cronStatus !== undefined && !isCronStatus(cronStatus)) return false;
  const nextRun = value["next_run"];
  if (nextRun !== undefined && !isUnixTime(nextRun)) return false;
  return true;
}

function checkNextRunResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/NextRunResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const hasSchedule = value["has_schedule"];
  if (hasSchedule === undefined) {
    fault.missing(issues, check.below(path, "has_schedule"), at + "/required");
  } else if (typeof hasSchedule !== "boolean") {
    fault.wrongType(issues, check.below(path, "has_schedule"), at + "/properties/has_schedule/type", "boolean", hasSchedule);
  }
  const cronSchedule = value["cron_schedule"];
  if (cronSchedule !== undefined && typeof cronSchedule !== "string") {
    fault.wrongType(issues, check.below(path, "cron_schedule"), at + "/properties/cron_schedule/type", "string", cronSchedule);
  }
  const cronStatus = value["cron_status"];
  if (cronStatus !== undefined) {
    if (!isCronStatus(cronStatus)) {
      fault.inside(checkCronStatus, cronStatus, check.below(path, "cron_status"), issues);
    }
  }
  const isPaused_ = value["is_paused"];
  if (isPaused_ !== undefined && typeof isPaused_ !== "boolean") {
    fault.wrongType(issues, check.below(path, "is_paused"), at + "/properties/is_paused/type", "boolean", isPaused_);
  }
  const nextRun = value["next_run"];
  if (nextRun !== undefined) {
    if (!isUnixTime(nextRun)) {
      fault.inside(checkUnixTime, nextRun, check.below(path, "next_run"), issues);
    }
  }
  const nextRunHuman = value["next_run_human"];
  if (nextRunHuman !== undefined && typeof nextRunHuman !== "string") {
    fault.wrongType(issues, check.below(path, "next_run_human"), at + "/properties/next_run_human/type", "string", nextRunHuman);
  }
}

/** Standard Schema of `NextRunResponse`. */
export const NextRunResponse = /* @__PURE__ */ check.schema(isNextRunResponse, checkNextRunResponse);

/** The value, typed as `NextRunResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNextRunResponse(value: unknown): t.NextRunResponse {
  return check.parse(NextRunResponse, "NextRunResponse", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/Execution` */
export function isExecution(value: unknown): value is t.Execution {
  if (!check.isObjectLike(value)) return false;
  const status = value["status"];
  if (status !== "pending" && status !== "success" && status !== "error") return false;
  const errorMessage = value["error_message"];
  if (errorMessage !== undefined && typeof errorMessage !== "string") return false;
  const eventJson = value["event_json"];
  if (eventJson !== undefined && typeof eventJson !== "string") return false;
  const responseJson = value["response_json"];
  if (responseJson !== undefined && typeof responseJson !== "string") return false;
  const trigger = value["trigger"];
  if (trigger !== "http" && trigger !== "cron") return false;
  if (!isExecutionId(value["id"])) return false;
  if (!isFunctionId(value["function_id"])) return false;
  if (!isVersionId(value["function_version_id"])) return false;
  const durationMs = value["duration_ms"];
  if (durationMs !== undefined && !isDurationMs(durationMs)) return false;
  if (!isUnixTime(value["created_at"])) return false;
  return true;
}

function checkExecution(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/Execution";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) fault.missing(issues, check.below(path, "id"), at + "/required");
  else if (!isExecutionId(id)) fault.inside(checkExecutionId, id, check.below(path, "id"), issues);
  const functionId = value["function_id"];
  if (functionId === undefined) {
    fault.missing(issues, check.below(path, "function_id"), at + "/required");
  } else {
    if (!isFunctionId(functionId)) {
      fault.inside(checkFunctionId, functionId, check.below(path, "function_id"), issues);
    }
  }
  const functionVersionId = value["function_version_id"];
  if (functionVersionId === undefined) {
    fault.missing(issues, check.below(path, "function_version_id"), at + "/required");
  } else {
    if (!isVersionId(functionVersionId)) {
      fault.inside(checkVersionId, functionVersionId, check.below(path, "function_version_id"), issues);
    }
  }
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else if (status !== "pending" && status !== "success" && status !== "error") {
    fault.notOneOf(issues, check.below(path, "status"), at + "/properties/status/enum", ["pending", "success", "error"], status);
  }
  const durationMs = value["duration_ms"];
  if (durationMs !== undefined) {
    if (!isDurationMs(durationMs)) {
      fault.inside(checkDurationMs, durationMs, check.below(path, "duration_ms"), issues);
    }
  }
  const errorMessage = value["error_message"];
  if (errorMessage !== undefined && typeof errorMessage !== "string") {
    fault.wrongType(issues, check.below(path, "error_message"), at + "/properties/error_message/type", "string", errorMessage);
  }
  const eventJson = value["event_json"];
  if (eventJson !== undefined && typeof eventJson !== "string") {
    fault.wrongType(issues, check.below(path, "event_json"), at + "/properties/event_json/type", "string", eventJson);
  }
  const responseJson = value["response_json"];
  if (responseJson !== undefined && typeof responseJson !== "string") {
    fault.wrongType(issues, check.below(path, "response_json"), at + "/properties/response_json/type", "string", responseJson);
  }
  const trigger = value["trigger"];
  if (trigger === undefined) {
    fault.missing(issues, check.below(path, "trigger"), at + "/required");
  } else if (trigger !== "http" && trigger !== "cron") {
    fault.notOneOf(issues, check.below(path, "trigger"), at + "/properties/trigger/enum", ["http", "cron"], trigger);
  }
  const createdAt = value["created_at"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else {
    if (!isUnixTime(createdAt)) {
      fault.inside(checkUnixTime, createdAt, check.below(path, "created_at"), issues);
    }
  }
}

/** Standard Schema of `Execution`. */
export const Execution = /* @__PURE__ */ check.schema(isExecution, checkExecution);

/** The value, typed as `Execution`; throws a `ValidationError` with all its issues when it does not match. */
export function parseExecution(value: unknown): t.Execution {
  return check.parse(Execution, "Execution", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/HTTPEvent` */
export function isHTTPEvent(value: unknown): value is t.HTTPEvent {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["method"] !== "string") return false;
  if (typeof value["path"] !== "string") return false;
  if (typeof value["relativePath"] !== "string") return false;
  const headers = value["headers"];
  if (!check.isObject(headers)) return false;
  if (typeof value["body"] !== "string") return false;
  const query = value["query"];
  if (!check.isObject(query)) return false;
  for (const key in headers) {
    const member = headers[key];
    if (typeof member !== "string" && check.hasOwn(headers, key)) return false;
  }
  for (const key in query) {
    const member = query[key];
    if (typeof member !== "string" && check.hasOwn(query, key)) return false;
  }
  return true;
}

function checkHTTPEvent(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/HTTPEvent";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (typeof method !== "string") {
    fault.wrongType(issues, check.below(path, "method"), at + "/properties/method/type", "string", method);
  }
  const path2 = value["path"];
  if (path2 === undefined) {
    fault.missing(issues, check.below(path, "path"), at + "/required");
  } else if (typeof path2 !== "string") {
    fault.wrongType(issues, check.below(path, "path"), at + "/properties/path/type", "string", path2);
  }
  const relativePath = value["relativePath"];
  if (relativePath === undefined) {
    fault.missing(issues, check.below(path, "relativePath"), at + "/required");
  } else if (typeof relativePath !== "string") {
    fault.wrongType(issues, check.below(path, "relativePath"), at + "/properties/relativePath/type", "string", relativePath);
  }
  const headers = value["headers"];
  if (headers === undefined) {
    fault.missing(issues, check.below(path, "headers"), at + "/required");
  } else if (!check.isObject(headers)) {
    fault.wrongType(issues, check.below(path, "headers"), at + "/properties/headers/type", "object", headers);
  } else {
    check.eachMember(headers, (key, member) => {
      if (typeof member !== "string") {
        fault.wrongType(issues, [...path, "headers", key], at + "/properties/headers/additionalProperties/type", "string", member);
      }
    });
  }
  const body = value["body"];
  if (body === undefined) {
    fault.missing(issues, check.below(path, "body"), at + "/required");
  } else if (typeof body !== "string") {
    fault.wrongType(issues, check.below(path, "body"), at + "/properties/body/type", "string", body);
  }
  const query = value["query"];
  if (query === undefined) {
    fault.missing(issues, check.below(path, "query"), at + "/required");
  } else if (!check.isObject(query)) {
    fault.wrongType(issues, check.below(path, "query"), at + "/properties/query/type", "object", query);
  } else {
    check.eachMember(query, (key, member) => {
      if (typeof member !== "string") {
        fault.wrongType(issues, [...path, "query", key], at + "/properties/query/additionalProperties/type", "string", member);
      }
    });
  }
}

/** Standard Schema of `HTTPEvent`. */
export const HTTPEvent = /* @__PURE__ */ check.schema(isHTTPEvent, checkHTTPEvent);

/** The value, typed as `HTTPEvent`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHTTPEvent(value: unknown): t.HTTPEvent {
  return check.parse(HTTPEvent, "HTTPEvent", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/HTTPResponse` */
export function isHTTPResponse(value: unknown): value is t.HTTPResponse {
  if (!check.isObjectLike(value)) return false;
  const statusCode = value["statusCode"];
  if (!check.isInteger(statusCode)) return false;
  if (!formats.isInt32(statusCode)) return false;
  if (statusCode < 100) return false;
  if (statusCode > 999) return false;
  const headers = value["headers"];
  if (!check.isObject(headers)) return false;
  if (typeof value["body"] !== "string") return false;
  if (typeof value["isBase64Encoded"] !== "boolean") return false;
  for (const key in headers) {
    const member = headers[key];
    if (typeof member !== "string" && check.hasOwn(headers, key)) return false;
  }
  return true;
}

function checkHTTPResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/HTTPResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const statusCode = value["statusCode"];
  if (statusCode === undefined) {
    fault.missing(issues, check.below(path, "statusCode"), at + "/required");
  } else if (!check.isInteger(statusCode)) {
    fault.wrongType(issues, check.below(path, "statusCode"), at + "/properties/statusCode/type", "integer", statusCode);
  } else {
    if (!formats.isInt32(statusCode)) {
      fault.wrongFormat(issues, check.below(path, "statusCode"), at + "/properties/statusCode/format", "int32", "a 32-bit integer", statusCode);
    }
    if (statusCode < 100) {
      fault.tooSmall(issues, check.below(path, "statusCode"), at + "/properties/statusCode/minimum", 100, statusCode);
    }
    if (statusCode > 999) {
      fault.tooLarge(issues, check.below(path, "statusCode"), at + "/properties/statusCode/maximum", 999, statusCode);
    }
  }
  const headers = value["headers"];
  if (headers === undefined) {
    fault.missing(issues, check.below(path, "headers"), at + "/required");
  } else if (!check.isObject(headers)) {
    fault.wrongType(issues, check.below(path, "headers"), at + "/properties/headers/type", "object", headers);
  } else {
    check.eachMember(headers, (key, member) => {
      if (typeof member !== "string") {
        fault.wrongType(issues, [...path, "headers", key], at + "/properties/headers/additionalProperties/type", "string", member);
      }
    });
  }
  const body = value["body"];
  if (body === undefined) {
    fault.missing(issues, check.below(path, "body"), at + "/required");
  } else if (typeof body !== "string") {
    fault.wrongType(issues, check.below(path, "body"), at + "/properties/body/type", "string", body);
  }
  const isBase64Encoded_ = value["isBase64Encoded"];
  if (isBase64Encoded_ === undefined) {
    fault.missing(issues, check.below(path, "isBase64Encoded"), at + "/required");
  } else if (typeof isBase64Encoded_ !== "boolean") {
    fault.wrongType(issues, check.below(path, "isBase64Encoded"), at + "/properties/isBase64Encoded/type", "boolean", isBase64Encoded_);
  }
}

/** Standard Schema of `HTTPResponse`. */
export const HTTPResponse = /* @__PURE__ */ check.schema(isHTTPResponse, checkHTTPResponse);

/** The value, typed as `HTTPResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHTTPResponse(value: unknown): t.HTTPResponse {
  return check.parse(HTTPResponse, "HTTPResponse", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/LogEntry` */
export function isLogEntry(value: unknown): value is t.LogEntry {
  if (!check.isObjectLike(value)) return false;
  const level = value["level"];
  if (level !== "debug" && level !== "info" && level !== "warn" && level !== "error") return false;
  if (typeof value["message"] !== "string") return false;
  if (!isUnixTime(value["created_at"])) return false;
  return true;
}

function checkLogEntry(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/LogEntry";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const level = value["level"];
  if (level === undefined) {
    fault.missing(issues, check.below(path, "level"), at + "/required");
  } else if (level !== "debug" && level !== "info" && level !== "warn" && level !== "error") {
    fault.notOneOf(issues, check.below(path, "level"), at + "/properties/level/enum", ["debug", "info", "warn", "error"], level);
  }
  const message = value["message"];
  if (message === undefined) {
    fault.missing(issues, check.below(path, "message"), at + "/required");
  } else if (typeof message !== "string") {
    fault.wrongType(issues, check.below(path, "message"), at + "/properties/message/type", "string", message);
  }
  const createdAt = value["created_at"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else {
    if (!isUnixTime(createdAt)) {
      fault.inside(checkUnixTime, createdAt, check.below(path, "created_at"), issues);
    }
  }
}

/** Standard Schema of `LogEntry`. */
export const LogEntry = /* @__PURE__ */ check.schema(isLogEntry, checkLogEntry);

/** The value, typed as `LogEntry`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLogEntry(value: unknown): t.LogEntry {
  return check.parse(LogEntry, "LogEntry", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/PaginatedExecutionWithLogs` */
export function isPaginatedExecutionWithLogs(value: unknown): value is t.PaginatedExecutionWithLogs {
  if (!check.isObjectLike(value)) return false;
  const logs = value["logs"];
  if (!check.isArray(logs)) return false;
  if (logs.length > 100) return false;
  for (let i = 0; i < logs.length; i++) {
    if (!isLogEntry(logs[i])) return false;
  }
  if (!isPaginationInfo(value["pagination"])) return false;
  if (!isExecution(value)) return false;
  return true;
}

function checkPaginatedExecutionWithLogs(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/PaginatedExecutionWithLogs";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const logs = value["logs"];
  if (logs === undefined) {
    fault.missing(issues, check.below(path, "logs"), at + "/allOf/1/required");
  } else if (!check.isArray(logs)) {
    fault.wrongType(issues, check.below(path, "logs"), at + "/allOf/1/properties/logs/type", "array", logs);
  } else {
    if (logs.length > 100) {
      fault.tooManyItems(issues, check.below(path, "logs"), at + "/allOf/1/properties/logs/maxItems", 100, logs);
    }
    for (let i = 0; i < logs.length; i++) {
      if (!isLogEntry(logs[i])) fault.inside(checkLogEntry, logs[i], [...path, "logs", i], issues);
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/allOf/1/required");
  } else {
    if (!isPaginationInfo(pagination)) {
      fault.inside(checkPaginationInfo, pagination, check.below(path, "pagination"), issues);
    }
  }
  checkExecution(value, path, issues);
}

/** Standard Schema of `PaginatedExecutionWithLogs`. */
export const PaginatedExecutionWithLogs = /* @__PURE__ */ check.schema(isPaginatedExecutionWithLogs, checkPaginatedExecutionWithLogs);

/** The value, typed as `PaginatedExecutionWithLogs`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePaginatedExecutionWithLogs(value: unknown): t.PaginatedExecutionWithLogs {
  return check.parse(PaginatedExecutionWithLogs, "PaginatedExecutionWithLogs", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/AIRequest` */
export function isAIRequest(value: unknown): value is t.AIRequest {
  if (!check.isObjectLike(value)) return false;
  const id = value["id"];
  if (typeof id !== "string") return false;
  if (typeof value["provider"] !== "string") return false;
  if (typeof value["model"] !== "string") return false;
  if (typeof value["endpoint"] !== "string") return false;
  if (typeof value["request_json"] !== "string") return false;
  const responseJson = value["response_json"];
  if (responseJson !== undefined && typeof responseJson !== "string") return false;
  const status = value["status"];
  if (status !== "success" && status !== "error") return false;
  const errorMessage = value["error_message"];
  if (errorMessage !== undefined && typeof errorMessage !== "string") return false;
  const inputTokens = value["input_tokens"];
  if (inputTokens !== undefined) {
    if (!check.isInteger(inputTokens)) return false;
    if (!formats.isInt32(inputTokens)) return false;
    if (inputTokens < 0) return false;
  }
  const outputTokens = value["output_tokens"];
  if (outputTokens !== undefined) {
    if (!check.isInteger(outputTokens)) return false;
    if (!formats.isInt32(outputTokens)) return false;
    if (outputTokens < 0) return false;
  }
  if (!pattern_dkqg.test(id)) return false;
  if (!isExecutionId(value["execution_id"])) return false;
  if (!isDurationMs(value["duration_ms"])) return false;
  if (!isUnixTime(value["created_at"])) return false;
  return true;
}

function checkAIRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/AIRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  } else if (!pattern_dkqg.test(id)) {
    fault.wrongPattern(issues, check.below(path, "id"), at + "/properties/id/pattern", pattern_dkqg, id);
  }
  const executionId = value["execution_id"];
  if (executionId === undefined) {
    fault.missing(issues, check.below(path, "execution_id"), at + "/required");
  } else {
    if (!isExecutionId(executionId)) {
      fault.inside(checkExecutionId, executionId, check.below(path, "execution_id"), issues);
    }
  }
  const provider = value["provider"];
  if (provider === undefined) {
    fault.missing(issues, check.below(path, "provider"), at + "/required");
  } else if (typeof provider !== "string") {
    fault.wrongType(issues, check.below(path, "provider"), at + "/properties/provider/type", "string", provider);
  }
  const model = value["model"];
  if (model === undefined) {
    fault.missing(issues, check.below(path, "model"), at + "/required");
  } else if (typeof model !== "string") {
    fault.wrongType(issues, check.below(path, "model"), at + "/properties/model/type", "string", model);
  }
  const endpoint = value["endpoint"];
  if (endpoint === undefined) {
    fault.missing(issues, check.below(path, "endpoint"), at + "/required");
  } else if (typeof endpoint !== "string") {
    fault.wrongType(issues, check.below(path, "endpoint"), at + "/properties/endpoint/type", "string", endpoint);
  }
  const requestJson = value["request_json"];
  if (requestJson === undefined) {
    fault.missing(issues, check.below(path, "request_json"), at + "/required");
  } else if (typeof requestJson !== "string") {
    fault.wrongType(issues, check.below(path, "request_json"), at + "/properties/request_json/type", "string", requestJson);
  }
  const responseJson = value["response_json"];
  if (responseJson !== undefined && typeof responseJson !== "string") {
    fault.wrongType(issues, check.below(path, "response_json"), at + "/properties/response_json/type", "string", responseJson);
  }
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else if (status !== "success" && status !== "error") {
    fault.notOneOf(issues, check.below(path, "status"), at + "/properties/status/enum", ["success", "error"], status);
  }
  const errorMessage = value["error_message"];
  if (errorMessage !== undefined && typeof errorMessage !== "string") {
    fault.wrongType(issues, check.below(path, "error_message"), at + "/properties/error_message/type", "string", errorMessage);
  }
  const inputTokens = value["input_tokens"];
  if (inputTokens !== undefined) {
    if (!check.isInteger(inputTokens)) {
      fault.wrongType(issues, check.below(path, "input_tokens"), at + "/properties/input_tokens/type", "integer", inputTokens);
    } else {
      if (!formats.isInt32(inputTokens)) {
        fault.wrongFormat(issues, check.below(path, "input_tokens"), at + "/properties/input_tokens/format", "int32", "a 32-bit integer", inputTokens);
      }
      if (inputTokens < 0) {
        fault.tooSmall(issues, check.below(path, "input_tokens"), at + "/properties/input_tokens/minimum", 0, inputTokens);
      }
    }
  }
  const outputTokens = value["output_tokens"];
  if (outputTokens !== undefined) {
    if (!check.isInteger(outputTokens)) {
      fault.wrongType(issues, check.below(path, "output_tokens"), at + "/properties/output_tokens/type", "integer", outputTokens);
    } else {
      if (!formats.isInt32(outputTokens)) {
        fault.wrongFormat(issues, check.below(path, "output_tokens"), at + "/properties/output_tokens/format", "int32", "a 32-bit integer", outputTokens);
      }
      if (outputTokens < 0) {
        fault.tooSmall(issues, check.below(path, "output_tokens"), at + "/properties/output_tokens/minimum", 0, outputTokens);
      }
    }
  }
  const durationMs = value["duration_ms"];
  if (durationMs === undefined) {
    fault.missing(issues, check.below(path, "duration_ms"), at + "/required");
  } else {
    if (!isDurationMs(durationMs)) {
      fault.inside(checkDurationMs, durationMs, check.below(path, "duration_ms"), issues);
    }
  }
  const createdAt = value["created_at"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else {
    if (!isUnixTime(createdAt)) {
      fault.inside(checkUnixTime, createdAt, check.below(path, "created_at"), issues);
    }
  }
}

/** Standard Schema of `AIRequest`. */
export const AIRequest = /* @__PURE__ */ check.schema(isAIRequest, checkAIRequest);

/** The value, typed as `AIRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseAIRequest(value: unknown): t.AIRequest {
  return check.parse(AIRequest, "AIRequest", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/EmailRequest` */
export function isEmailRequest(value: unknown): value is t.EmailRequest {
  if (!check.isObjectLike(value)) return false;
  const id = value["id"];
  if (typeof id !== "string") return false;
  if (typeof value["from"] !== "string") return false;
  const to = value["to"];
  if (!check.isArray(to)) return false;
  if (typeof value["subject"] !== "string") return false;
  if (typeof value["has_text"] !== "boolean") return false;
  if (typeof value["has_html"] !== "boolean") return false;
  if (typeof value["request_json"] !== "string") return false;
  const responseJson = value["response_json"];
  if (responseJson !== undefined && typeof responseJson !== "string") return false;
  const status = value["status"];
  if (status !== "success" && status !== "error") return false;
  const errorMessage = value["error_message"];
  if (errorMessage !== undefined && typeof errorMessage !== "string") return false;
  const emailId = value["email_id"];
  if (emailId !== undefined && typeof emailId !== "string") return false;
  if (!pattern_dkqg.test(id)) return false;
  if (!isExecutionId(value["execution_id"])) return false;
  for (let i = 0; i < to.length; i++) {
    if (typeof to[i] !== "string") return false;
  }
  if (!isDurationMs(value["duration_ms"])) return false;
  if (!isUnixTime(value["created_at"])) return false;
  return true;
}

function checkEmailRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/EmailRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  } else if (!pattern_dkqg.test(id)) {
    fault.wrongPattern(issues, check.below(path, "id"), at + "/properties/id/pattern", pattern_dkqg, id);
  }
  const executionId = value["execution_id"];
  if (executionId === undefined) {
    fault.missing(issues, check.below(path, "execution_id"), at + "/required");
  } else {
    if (!isExecutionId(executionId)) {
      fault.inside(checkExecutionId, executionId, check.below(path, "execution_id"), issues);
    }
  }
  const from = value["from"];
  if (from === undefined) {
    fault.missing(issues, check.below(path, "from"), at + "/required");
  } else if (typeof from !== "string") {
    fault.wrongType(issues, check.below(path, "from"), at + "/properties/from/type", "string", from);
  }
  const to = value["to"];
  if (to === undefined) {
    fault.missing(issues, check.below(path, "to"), at + "/required");
  } else if (!check.isArray(to)) {
    fault.wrongType(issues, check.below(path, "to"), at + "/properties/to/type", "array", to);
  } else {
    for (let i = 0; i < to.length; i++) {
      const item = to[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "to", i], at + "/properties/to/items/type", "string", item);
      }
    }
  }
  const subject = value["subject"];
  if (subject === undefined) {
    fault.missing(issues, check.below(path, "subject"), at + "/required");
  } else if (typeof subject !== "string") {
    fault.wrongType(issues, check.below(path, "subject"), at + "/properties/subject/type", "string", subject);
  }
  const hasText = value["has_text"];
  if (hasText === undefined) {
    fault.missing(issues, check.below(path, "has_text"), at + "/required");
  } else if (typeof hasText !== "boolean") {
    fault.wrongType(issues, check.below(path, "has_text"), at + "/properties/has_text/type", "boolean", hasText);
  }
  const hasHtml = value["has_html"];
  if (hasHtml === undefined) {
    fault.missing(issues, check.below(path, "has_html"), at + "/required");
  } else if (typeof hasHtml !== "boolean") {
    fault.wrongType(issues, check.below(path, "has_html"), at + "/properties/has_html/type", "boolean", hasHtml);
  }
  const requestJson = value["request_json"];
  if (requestJson === undefined) {
    fault.missing(issues, check.below(path, "request_json"), at + "/required");
  } else if (typeof requestJson !== "string") {
    fault.wrongType(issues, check.below(path, "request_json"), at + "/properties/request_json/type", "string", requestJson);
  }
  const responseJson = value["response_json"];
  if (responseJson !== undefined && typeof responseJson !== "string") {
    fault.wrongType(issues, check.below(path, "response_json"), at + "/properties/response_json/type", "string", responseJson);
  }
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else if (status !== "success" && status !== "error") {
    fault.notOneOf(issues, check.below(path, "status"), at + "/properties/status/enum", ["success", "error"], status);
  }
  const errorMessage = value["error_message"];
  if (errorMessage !== undefined && typeof errorMessage !== "string") {
    fault.wrongType(issues, check.below(path, "error_message"), at + "/properties/error_message/type", "string", errorMessage);
  }
  const emailId = value["email_id"];
  if (emailId !== undefined && typeof emailId !== "string") {
    fault.wrongType(issues, check.below(path, "email_id"), at + "/properties/email_id/type", "string", emailId);
  }
  const durationMs = value["duration_ms"];
  if (durationMs === undefined) {
    fault.missing(issues, check.below(path, "duration_ms"), at + "/required");
  } else {
    if (!isDurationMs(durationMs)) {
      fault.inside(checkDurationMs, durationMs, check.below(path, "duration_ms"), issues);
    }
  }
  const createdAt = value["created_at"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else {
    if (!isUnixTime(createdAt)) {
      fault.inside(checkUnixTime, createdAt, check.below(path, "created_at"), issues);
    }
  }
}

/** Standard Schema of `EmailRequest`. */
export const EmailRequest = /* @__PURE__ */ check.schema(isEmailRequest, checkEmailRequest);

/** The value, typed as `EmailRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseEmailRequest(value: unknown): t.EmailRequest {
  return check.parse(EmailRequest, "EmailRequest", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/PaginationInfo` */
export function isPaginationInfo(value: unknown): value is t.PaginationInfo {
  if (!check.isObjectLike(value)) return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt64(total)) return false;
  if (total < 0) return false;
  const limit = value["limit"];
  if (!check.isInteger(limit)) return false;
  if (!formats.isInt32(limit)) return false;
  if (limit < 1) return false;
  if (limit > 100) return false;
  const offset = value["offset"];
  if (!check.isInteger(offset)) return false;
  if (!formats.isInt32(offset)) return false;
  if (offset < 0) return false;
  return true;
}

function checkPaginationInfo(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/PaginationInfo";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const total = value["total"];
  if (total === undefined) {
    fault.missing(issues, check.below(path, "total"), at + "/required");
  } else if (!check.isInteger(total)) {
    fault.wrongType(issues, check.below(path, "total"), at + "/properties/total/type", "integer", total);
  } else {
    if (!formats.isInt64(total)) {
      fault.wrongFormat(issues, check.below(path, "total"), at + "/properties/total/format", "int64", "a 64-bit integer", total);
    }
    if (total < 0) {
      fault.tooSmall(issues, check.below(path, "total"), at + "/properties/total/minimum", 0, total);
    }
  }
  const limit = value["limit"];
  if (limit === undefined) {
    fault.missing(issues, check.below(path, "limit"), at + "/required");
  } else if (!check.isInteger(limit)) {
    fault.wrongType(issues, check.below(path, "limit"), at + "/properties/limit/type", "integer", limit);
  } else {
    if (!formats.isInt32(limit)) {
      fault.wrongFormat(issues, check.below(path, "limit"), at + "/properties/limit/format", "int32", "a 32-bit integer", limit);
    }
    if (limit < 1) {
      fault.tooSmall(issues, check.below(path, "limit"), at + "/properties/limit/minimum", 1, limit);
    }
    if (limit > 100) {
      fault.tooLarge(issues, check.below(path, "limit"), at + "/properties/limit/maximum", 100, limit);
    }
  }
  const offset = value["offset"];
  if (offset === undefined) {
    fault.missing(issues, check.below(path, "offset"), at + "/required");
  } else if (!check.isInteger(offset)) {
    fault.wrongType(issues, check.below(path, "offset"), at + "/properties/offset/type", "integer", offset);
  } else {
    if (!formats.isInt32(offset)) {
      fault.wrongFormat(issues, check.below(path, "offset"), at + "/properties/offset/format", "int32", "a 32-bit integer", offset);
    }
    if (offset < 0) {
      fault.tooSmall(issues, check.below(path, "offset"), at + "/properties/offset/minimum", 0, offset);
    }
  }
}

/** Standard Schema of `PaginationInfo`. */
export const PaginationInfo = /* @__PURE__ */ check.schema(isPaginationInfo, checkPaginationInfo);

/** The value, typed as `PaginationInfo`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePaginationInfo(value: unknown): t.PaginationInfo {
  return check.parse(PaginationInfo, "PaginationInfo", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/PaginatedFunctionsResponse` */
export function isPaginatedFunctionsResponse(value: unknown): value is t.PaginatedFunctionsResponse {
  if (!check.isObjectLike(value)) return false;
  const functions = value["functions"];
  if (!check.isArray(functions)) return false;
  if (functions.length > 100) return false;
  for (let i = 0; i < functions.length; i++) {
    if (!isFunctionWithActiveVersion(functions[i])) return false;
  }
  if (!isPaginationInfo(value["pagination"])) return false;
  return true;
}

function checkPaginatedFunctionsResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/PaginatedFunctionsResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const functions = value["functions"];
  if (functions === undefined) {
    fault.missing(issues, check.below(path, "functions"), at + "/required");
  } else if (!check.isArray(functions)) {
    fault.wrongType(issues, check.below(path, "functions"), at + "/properties/functions/type", "array", functions);
  } else {
    if (functions.length > 100) {
      fault.tooManyItems(issues, check.below(path, "functions"), at + "/properties/functions/maxItems", 100, functions);
    }
    for (let i = 0; i < functions.length; i++) {
      if (!isFunctionWithActiveVersion(functions[i])) {
        fault.inside(checkFunctionWithActiveVersion, functions[i], [...path, "functions", i], issues);
      }
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  } else {
    if (!isPaginationInfo(pagination)) {
      fault.inside(checkPaginationInfo, pagination, check.below(path, "pagination"), issues);
    }
  }
}

/** Standard Schema of `PaginatedFunctionsResponse`. */
export const PaginatedFunctionsResponse = /* @__PURE__ */ check.schema(isPaginatedFunctionsResponse, checkPaginatedFunctionsResponse);

/** The value, typed as `PaginatedFunctionsResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePaginatedFunctionsResponse(value: unknown): t.PaginatedFunctionsResponse {
  return check.parse(PaginatedFunctionsResponse, "PaginatedFunctionsResponse", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/PaginatedVersionsResponse` */
export function isPaginatedVersionsResponse(value: unknown): value is t.PaginatedVersionsResponse {
  if (!check.isObjectLike(value)) return false;
  const versions = value["versions"];
  if (!check.isArray(versions)) return false;
  if (versions.length > 100) return false;
  for (let i = 0; i < versions.length; i++) {
    if (!isFunctionVersion(versions[i])) return false;
  }
  if (!isPaginationInfo(value["pagination"])) return false;
  return true;
}

function checkPaginatedVersionsResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/PaginatedVersionsResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const versions = value["versions"];
  if (versions === undefined) {
    fault.missing(issues, check.below(path, "versions"), at + "/required");
  } else if (!check.isArray(versions)) {
    fault.wrongType(issues, check.below(path, "versions"), at + "/properties/versions/type", "array", versions);
  } else {
    if (versions.length > 100) {
      fault.tooManyItems(issues, check.below(path, "versions"), at + "/properties/versions/maxItems", 100, versions);
    }
    for (let i = 0; i < versions.length; i++) {
      if (!isFunctionVersion(versions[i])) {
        fault.inside(checkFunctionVersion, versions[i], [...path, "versions", i], issues);
      }
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  } else {
    if (!isPaginationInfo(pagination)) {
      fault.inside(checkPaginationInfo, pagination, check.below(path, "pagination"), issues);
    }
  }
}

/** Standard Schema of `PaginatedVersionsResponse`. */
export const PaginatedVersionsResponse = /* @__PURE__ */ check.schema(isPaginatedVersionsResponse, checkPaginatedVersionsResponse);

/** The value, typed as `PaginatedVersionsResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePaginatedVersionsResponse(value: unknown): t.PaginatedVersionsResponse {
  return check.parse(PaginatedVersionsResponse, "PaginatedVersionsResponse", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/PaginatedExecutionsResponse` */
export function isPaginatedExecutionsResponse(value: unknown): value is t.PaginatedExecutionsResponse {
  if (!check.isObjectLike(value)) return false;
  const executions = value["executions"];
  if (!check.isArray(executions)) return false;
  if (executions.length > 100) return false;
  for (let i = 0; i < executions.length; i++) {
    if (!isExecution(executions[i])) return false;
  }
  if (!isPaginationInfo(value["pagination"])) return false;
  return true;
}

function checkPaginatedExecutionsResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/PaginatedExecutionsResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const executions = value["executions"];
  if (executions === undefined) {
    fault.missing(issues, check.below(path, "executions"), at + "/required");
  } else if (!check.isArray(executions)) {
    fault.wrongType(issues, check.below(path, "executions"), at + "/properties/executions/type", "array", executions);
  } else {
    if (executions.length > 100) {
      fault.tooManyItems(issues, check.below(path, "executions"), at + "/properties/executions/maxItems", 100, executions);
    }
    for (let i = 0; i < executions.length; i++) {
      if (!isExecution(executions[i])) {
        fault.inside(checkExecution, executions[i], [...path, "executions", i], issues);
      }
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  } else {
    if (!isPaginationInfo(pagination)) {
      fault.inside(checkPaginationInfo, pagination, check.below(path, "pagination"), issues);
    }
  }
}

/** Standard Schema of `PaginatedExecutionsResponse`. */
export const PaginatedExecutionsResponse = /* @__PURE__ */ check.schema(isPaginatedExecutionsResponse, checkPaginatedExecutionsResponse);

/** The value, typed as `PaginatedExecutionsResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePaginatedExecutionsResponse(value: unknown): t.PaginatedExecutionsResponse {
  return check.parse(PaginatedExecutionsResponse, "PaginatedExecutionsResponse", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/PaginatedAIRequestsResponse` */
export function isPaginatedAIRequestsResponse(value: unknown): value is t.PaginatedAIRequestsResponse {
  if (!check.isObjectLike(value)) return false;
  const aiRequests = value["ai_requests"];
  if (!check.isArray(aiRequests)) return false;
  if (aiRequests.length > 100) return false;
  for (let i = 0; i < aiRequests.length; i++) {
    if (!isAIRequest(aiRequests[i])) return false;
  }
  if (!isPaginationInfo(value["pagination"])) return false;
  return true;
}

function checkPaginatedAIRequestsResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/PaginatedAIRequestsResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const aiRequests = value["ai_requests"];
  if (aiRequests === undefined) {
    fault.missing(issues, check.below(path, "ai_requests"), at + "/required");
  } else if (!check.isArray(aiRequests)) {
    fault.wrongType(issues, check.below(path, "ai_requests"), at + "/properties/ai_requests/type", "array", aiRequests);
  } else {
    if (aiRequests.length > 100) {
      fault.tooManyItems(issues, check.below(path, "ai_requests"), at + "/properties/ai_requests/maxItems", 100, aiRequests);
    }
    for (let i = 0; i < aiRequests.length; i++) {
      if (!isAIRequest(aiRequests[i])) {
        fault.inside(checkAIRequest, aiRequests[i], [...path, "ai_requests", i], issues);
      }
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  } else {
    if (!isPaginationInfo(pagination)) {
      fault.inside(checkPaginationInfo, pagination, check.below(path, "pagination"), issues);
    }
  }
}

/** Standard Schema of `PaginatedAIRequestsResponse`. */
export const PaginatedAIRequestsResponse = /* @__PURE__ */ check.schema(isPaginatedAIRequestsResponse, checkPaginatedAIRequestsResponse);

/** The value, typed as `PaginatedAIRequestsResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePaginatedAIRequestsResponse(value: unknown): t.PaginatedAIRequestsResponse {
  return check.parse(PaginatedAIRequestsResponse, "PaginatedAIRequestsResponse", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/PaginatedEmailRequestsResponse` */
export function isPaginatedEmailRequestsResponse(value: unknown): value is t.PaginatedEmailRequestsResponse {
  if (!check.isObjectLike(value)) return false;
  const emailRequests = value["email_requests"];
  if (!check.isArray(emailRequests)) return false;
  if (emailRequests.length > 100) return false;
  for (let i = 0; i < emailRequests.length; i++) {
    if (!isEmailRequest(emailRequests[i])) return false;
  }
  if (!isPaginationInfo(value["pagination"])) return false;
  return true;
}

function checkPaginatedEmailRequestsResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/PaginatedEmailRequestsResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const emailRequests = value["email_requests"];
  if (emailRequests === undefined) {
    fault.missing(issues, check.below(path, "email_requests"), at + "/required");
  } else if (!check.isArray(emailRequests)) {
    fault.wrongType(issues, check.below(path, "email_requests"), at + "/properties/email_requests/type", "array", emailRequests);
  } else {
    if (emailRequests.length > 100) {
      fault.tooManyItems(issues, check.below(path, "email_requests"), at + "/properties/email_requests/maxItems", 100, emailRequests);
    }
    for (let i = 0; i < emailRequests.length; i++) {
      if (!isEmailRequest(emailRequests[i])) {
        fault.inside(checkEmailRequest, emailRequests[i], [...path, "email_requests", i], issues);
      }
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  } else {
    if (!isPaginationInfo(pagination)) {
      fault.inside(checkPaginationInfo, pagination, check.below(path, "pagination"), issues);
    }
  }
}

/** Standard Schema of `PaginatedEmailRequestsResponse`. */
export const PaginatedEmailRequestsResponse = /* @__PURE__ */ check.schema(isPaginatedEmailRequestsResponse, checkPaginatedEmailRequestsResponse);

/** The value, typed as `PaginatedEmailRequestsResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePaginatedEmailRequestsResponse(value: unknown): t.PaginatedEmailRequestsResponse {
  return check.parse(PaginatedEmailRequestsResponse, "PaginatedEmailRequestsResponse", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/LoginResponse` */
export function isLoginResponse(value: unknown): value is t.LoginResponse {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["success"] !== "boolean") return false;
  const error = value["error"];
  if (error !== undefined && typeof error !== "string") return false;
  return true;
}

function checkLoginResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/LoginResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const success = value["success"];
  if (success === undefined) {
    fault.missing(issues, check.below(path, "success"), at + "/required");
  } else if (typeof success !== "boolean") {
    fault.wrongType(issues, check.below(path, "success"), at + "/properties/success/type", "boolean", success);
  }
  const error = value["error"];
  if (error !== undefined && typeof error !== "string") {
    fault.wrongType(issues, check.below(path, "error"), at + "/properties/error/type", "string", error);
  }
}

/** Standard Schema of `LoginResponse`. */
export const LoginResponse = /* @__PURE__ */ check.schema(isLoginResponse, checkLoginResponse);

/** The value, typed as `LoginResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLoginResponse(value: unknown): t.LoginResponse {
  return check.parse(LoginResponse, "LoginResponse", value);
}

/** `specs/lunar/openapi.yaml#/components/schemas/ErrorResponse` */
export function isErrorResponse(value: unknown): value is t.ErrorResponse {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["error"] !== "string") return false;
  return true;
}

function checkErrorResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/schemas/ErrorResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const error = value["error"];
  if (error === undefined) {
    fault.missing(issues, check.below(path, "error"), at + "/required");
  } else if (typeof error !== "string") {
    fault.wrongType(issues, check.below(path, "error"), at + "/properties/error/type", "string", error);
  }
}

/** Standard Schema of `ErrorResponse`. */
export const ErrorResponse = /* @__PURE__ */ check.schema(isErrorResponse, checkErrorResponse);

/** The value, typed as `ErrorResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseErrorResponse(value: unknown): t.ErrorResponse {
  return check.parse(ErrorResponse, "ErrorResponse", value);
}

/**
 * `POST /api/auth/login`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1login/post`
 */
export const loginRequest = {
  body: { "application/json": LoginRequest },
};

export const loginResponses = {
  200: { "application/json": LoginResponse },
  400: { "application/json": LoginResponse },
  401: { "application/json": LoginResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /api/auth/logout`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1auth~1logout/post`
 */
export const logoutRequest = {};

export const logoutResponses = {
  200: { "application/json": LoginResponse },
  500: { "application/json": ErrorResponse },
};

function isLimitParameter(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 1) return false;
  if (value > 100) return false;
  return true;
}

function checkLimitParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/parameters/Limit/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
  if (value < 1) fault.tooSmall(issues, path, at + "/minimum", 1, value);
  if (value > 100) fault.tooLarge(issues, path, at + "/maximum", 100, value);
}

function isOffsetParameter(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkOffsetParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/components/parameters/Offset/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

const LimitParameter = /* @__PURE__ */ check.schema(isLimitParameter, checkLimitParameter);

const OffsetParameter = /* @__PURE__ */ check.schema(isOffsetParameter, checkOffsetParameter);

/**
 * `GET /api/functions`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions/get`
 */
export const listFunctionsRequest = {
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
  },
};

export const listFunctionsResponses = {
  200: { "application/json": PaginatedFunctionsResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /api/functions`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions/post`
 */
export const createFunctionRequest = {
  body: { "application/json": CreateFunctionRequest },
};

export const createFunctionResponses = {
  200: { "application/json": FunctionWithActiveVersion },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /api/functions/{id}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}/get`
 */
export const getFunctionRequest = {
  path: { id: plain.text },
};

export const getFunctionResponses = {
  200: { "application/json": FunctionWithActiveVersion },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `PUT /api/functions/{id}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}/put`
 */
export const updateFunctionRequest = {
  path: { id: plain.text },
  body: { "application/json": UpdateFunctionRequest },
};

export const updateFunctionResponses = {
  200: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `DELETE /api/functions/{id}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}/delete`
 */
export const deleteFunctionRequest = {
  path: { id: plain.text },
};

export const deleteFunctionResponses = {
  204: {},
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `PUT /api/functions/{id}/env`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1env/put`
 */
export const updateEnvVarsRequest = {
  path: { id: plain.text },
  body: { "application/json": UpdateEnvVarsRequest },
};

export const updateEnvVarsResponses = {
  200: { "application/json": FunctionVersion },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /api/functions/{id}/next-run`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1next-run/get`
 */
export const getNextRunRequest = {
  path: { id: plain.text },
};

export const getNextRunResponses = {
  200: { "application/json": NextRunResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /api/functions/{id}/versions`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions/get`
 */
export const listVersionsRequest = {
  path: { id: plain.text },
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
  },
};

export const listVersionsResponses = {
  200: { "application/json": PaginatedVersionsResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

function isGetVersionVersion(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  return true;
}

function checkGetVersionVersion(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{version}/get/parameters/0/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
}

const GetVersionVersion = /* @__PURE__ */ check.schema(isGetVersionVersion, checkGetVersionVersion);

/**
 * `GET /api/functions/{id}/versions/{version}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{version}/get`
 */
export const getVersionRequest = {
  path: {
    id: plain.text,
    version: GetVersionVersion,
  },
};

export const getVersionResponses = {
  200: { "application/json": FunctionVersion },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `DELETE /api/functions/{id}/versions/{version}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{version}/delete`
 */
export const deleteVersionRequest = {
  path: {
    id: plain.text,
    version: plain.text,
  },
};

export const deleteVersionResponses = {
  204: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /api/functions/{id}/versions/{versionId}/activate`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1versions~1{versionId}~1activate/post`
 */
export const activateVersionRequest = {
  path: {
    id: plain.text,
    versionId: plain.text,
  },
};

export const activateVersionResponses = {
  200: {},
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

function isGetVersionDiffV1(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  return true;
}

function checkGetVersionDiffV1(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1diff~1{v1}~1{v2}/get/parameters/0/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
}

function isGetVersionDiffV2(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  return true;
}

function checkGetVersionDiffV2(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1diff~1{v1}~1{v2}/get/parameters/1/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
}

const GetVersionDiffV1 = /* @__PURE__ */ check.schema(isGetVersionDiffV1, checkGetVersionDiffV1);

const GetVersionDiffV2 = /* @__PURE__ */ check.schema(isGetVersionDiffV2, checkGetVersionDiffV2);

/**
 * `GET /api/functions/{id}/diff/{v1}/{v2}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1diff~1{v1}~1{v2}/get`
 */
export const getVersionDiffRequest = {
  path: {
    id: plain.text,
    v1: GetVersionDiffV1,
    v2: GetVersionDiffV2,
  },
};

export const getVersionDiffResponses = {
  200: { "application/json": VersionDiffResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /api/functions/{id}/executions`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1functions~1{id}~1executions/get`
 */
export const listExecutionsRequest = {
  path: { id: plain.text },
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
  },
};

export const listExecutionsResponses = {
  200: { "application/json": PaginatedExecutionsResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /api/executions/{id}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}/get`
 */
export const getExecutionRequest = {
  path: { id: plain.text },
};

export const getExecutionResponses = {
  200: { "application/json": Execution },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /api/executions/{id}/logs`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1logs/get`
 */
export const getExecutionLogsRequest = {
  path: { id: plain.text },
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
  },
};

export const getExecutionLogsResponses = {
  200: { "application/json": PaginatedExecutionWithLogs },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /api/executions/{id}/ai-requests`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1ai-requests/get`
 */
export const getExecutionAIRequestsRequest = {
  path: { id: plain.text },
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
  },
};

export const getExecutionAIRequestsResponses = {
  200: { "application/json": PaginatedAIRequestsResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /api/executions/{id}/email-requests`
 *
 * `specs/lunar/openapi.yaml#/paths/~1api~1executions~1{id}~1email-requests/get`
 */
export const getExecutionEmailRequestsRequest = {
  path: { id: plain.text },
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
  },
};

export const getExecutionEmailRequestsResponses = {
  200: { "application/json": PaginatedEmailRequestsResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /fn/{function_id}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/get`
 */
export const executeFunctionGetRequest = {
  path: { function_id: plain.text },
};

export const executeFunctionGetResponses = {
  200: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
  400: { "application/json": ErrorResponse },
  403: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  default: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

/**
 * `POST /fn/{function_id}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/post`
 */
export const executeFunctionPostRequest = {
  path: { function_id: plain.text },
  body: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

export const executeFunctionPostResponses = {
  200: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
  400: { "application/json": ErrorResponse },
  403: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  default: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

/**
 * `PUT /fn/{function_id}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/put`
 */
export const executeFunctionPutRequest = {
  path: { function_id: plain.text },
  body: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

export const executeFunctionPutResponses = {
  200: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
  400: { "application/json": ErrorResponse },
  403: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  default: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

/**
 * `PATCH /fn/{function_id}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/patch`
 */
export const executeFunctionPatchRequest = {
  path: { function_id: plain.text },
  body: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

export const executeFunctionPatchResponses = {
  200: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
  400: { "application/json": ErrorResponse },
  403: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  default: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

/**
 * `DELETE /fn/{function_id}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}/delete`
 */
export const executeFunctionDeleteRequest = {
  path: { function_id: plain.text },
  body: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

export const executeFunctionDeleteResponses = {
  200: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
  400: { "application/json": ErrorResponse },
  403: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  default: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

/**
 * `GET /fn/{function_id}/{path}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/get`
 */
export const executeFunctionPathGetRequest = {
  path: {
    function_id: plain.text,
    path: plain.text,
  },
};

export const executeFunctionPathGetResponses = {
  200: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
  400: { "application/json": ErrorResponse },
  403: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  default: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

/**
 * `POST /fn/{function_id}/{path}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/post`
 */
export const executeFunctionPathPostRequest = {
  path: {
    function_id: plain.text,
    path: plain.text,
  },
  body: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

export const executeFunctionPathPostResponses = {
  200: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
  400: { "application/json": ErrorResponse },
  403: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  default: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

/**
 * `PUT /fn/{function_id}/{path}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/put`
 */
export const executeFunctionPathPutRequest = {
  path: {
    function_id: plain.text,
    path: plain.text,
  },
  body: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

export const executeFunctionPathPutResponses = {
  200: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
  400: { "application/json": ErrorResponse },
  403: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  default: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

/**
 * `PATCH /fn/{function_id}/{path}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/patch`
 */
export const executeFunctionPathPatchRequest = {
  path: {
    function_id: plain.text,
    path: plain.text,
  },
  body: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

export const executeFunctionPathPatchResponses = {
  200: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
  400: { "application/json": ErrorResponse },
  403: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  default: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

/**
 * `DELETE /fn/{function_id}/{path}`
 *
 * `specs/lunar/openapi.yaml#/paths/~1fn~1{function_id}~1{path}/delete`
 */
export const executeFunctionPathDeleteRequest = {
  path: {
    function_id: plain.text,
    path: plain.text,
  },
  body: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

export const executeFunctionPathDeleteResponses = {
  200: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
  400: { "application/json": ErrorResponse },
  403: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  default: {
    "application/json": plain.any,
    "text/plain": plain.text,
  },
};

/**
 * `GET /docs`
 *
 * `specs/lunar/openapi.yaml#/paths/~1docs/get`
 */
export const getDocsPageRequest = {};

export const getDocsPageResponses = {
  200: { "text/html": plain.text },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /docs/openapi.yaml`
 *
 * `specs/lunar/openapi.yaml#/paths/~1docs~1openapi.yaml/get`
 */
export const getOpenApiSpecRequest = {};

export const getOpenApiSpecResponses = {
  200: { "application/yaml": plain.text },
  500: { "application/json": ErrorResponse },
};
