// @generated from specs/godoxy/openapi.yaml by the validators generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as formats from "../runtime/formats.ts";
import * as check from "../runtime/validation.ts";
import * as fault from "../runtime/validation-faults.ts";
import * as plain from "../runtime/validation-plain.ts";
import type * as t from "./types.ts";

const members_HealthMap = /* @__PURE__ */ new check.Members();
const set_95kv = /* @__PURE__ */ check.setOf(["Error", "Manual exclusion", "No port exposed in container", "Blacklisted (backend service or database)", "Buildx", "YAML anchor or reference", "Container renaming intermediate state"]);
const set_n05o = /* @__PURE__ */ check.setOf(["cpu_average", "memory_usage", "memory_usage_percent", "disks_read_speed", "disks_write_speed", "disks_iops", "disk_usage", "network_speed", "network_transfer", "sensor_temperature"]);
const pattern_mfmx = /^(?!.*\.\.)[^/\\]+$/u;
const set_y0qp = /* @__PURE__ */ check.setOf(["healthy", "unhealthy", "napping", "starting", "error", "unknown"]);
const pattern_6lm5 = /^\//u;
const set_a2i5 = /* @__PURE__ */ check.setOf(["created", "running", "paused", "restarting", "removing", "exited", "dead"]);
const pattern_dxru = /^[0-9]{1,5}$/u;
const members_PortMapping = /* @__PURE__ */ new check.Members();
const members_SystemInfoRow = /* @__PURE__ */ new check.Members();
const pattern_tisn = /^v\d+\.\d+\.\d+$/u;
const pattern_jp87 = /^(?:[0-9]+(?:\.[0-9]+)?(?:ns|us|µs|ms|s|m|h))+$/u;

/** `specs/godoxy/openapi.yaml#/components/schemas/ErrorResponse` */
export function isErrorResponse(value: unknown): value is t.ErrorResponse {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["message"] !== "string") return false;
  const error = value["error"];
  if (error !== undefined && typeof error !== "string") return false;
  return true;
}

function checkErrorResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/openapi.yaml#/components/schemas/ErrorResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const message = value["message"];
  if (message === undefined) {
    fault.missing(issues, check.below(path, "message"), at + "/required");
  } else if (typeof message !== "string") {
    fault.wrongType(issues, check.below(path, "message"), at + "/properties/message/type", "string", message);
  }
  const error = value["error"];
  if (error !== undefined && typeof error !== "string") {
    fault.wrongType(issues, check.below(path, "error"), at + "/properties/error/type", "string", error);
  }
}

/** Standard Schema of `ErrorResponse`. */
export const ErrorResponse = /* @__PURE__ */ check.schema(isErrorResponse, checkErrorResponse);

/** The value, typed as `ErrorResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseErrorResponse(value: unknown): t.ErrorResponse {
  return check.parse(ErrorResponse, "ErrorResponse", value);
}

/** `specs/godoxy/openapi.yaml#/components/schemas/SuccessResponse` */
export function isSuccessResponse(value: unknown): value is t.SuccessResponse {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["message"] !== "string") return false;
  const details = value["details"];
  if (details !== undefined && !check.isObject(details)) return false;
  return true;
}

function checkSuccessResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/openapi.yaml#/components/schemas/SuccessResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const message = value["message"];
  if (message === undefined) {
    fault.missing(issues, check.below(path, "message"), at + "/required");
  } else if (typeof message !== "string") {
    fault.wrongType(issues, check.below(path, "message"), at + "/properties/message/type", "string", message);
  }
  const details = value["details"];
  if (details !== undefined && !check.isObject(details)) {
    fault.wrongType(issues, check.below(path, "details"), at + "/properties/details/type", "object", details);
  }
}

/** Standard Schema of `SuccessResponse`. */
export const SuccessResponse = /* @__PURE__ */ check.schema(isSuccessResponse, checkSuccessResponse);

/** The value, typed as `SuccessResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSuccessResponse(value: unknown): t.SuccessResponse {
  return check.parse(SuccessResponse, "SuccessResponse", value);
}

/** `specs/godoxy/openapi.yaml#/components/schemas/StructuredError` */
export function isStructuredError(value: unknown): value is t.StructuredError {
  return check.isBounded(isStructuredError_, value);
}

function isStructuredError_(value: unknown): value is t.StructuredError {
  return (
    typeof value === "string" ||
    isErrorWithExtras_(value) ||
    isErrorWithSubjects_(value) ||
    isStructuredErrorOption4(value)
  );
}

function checkStructuredError(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (path.length > 1000) return fault.tooDeep(issues, path);
  const at = "specs/godoxy/openapi.yaml#/components/schemas/StructuredError";
  if (
    typeof value !== "string" &&
    !isErrorWithExtras(value) &&
    !isErrorWithSubjects(value) &&
    !isStructuredErrorOption4(value)
  ) {
    fault.noMatch(issues, path, at + "/anyOf", "string, ErrorWithExtras, ErrorWithSubjects or object", [checkErrorWithExtras, checkErrorWithSubjects, checkStructuredErrorOption4], value);
  }
}

function isStructuredErrorOption4(value: unknown): boolean {
  return check.isObject(value);
}

function checkStructuredErrorOption4(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/openapi.yaml#/components/schemas/StructuredError/anyOf/3";
  if (!check.isObject(value)) fault.wrongType(issues, path, at + "/type", "object", value);
}

/** Standard Schema of `StructuredError`. */
export const StructuredError = /* @__PURE__ */ check.schema(isStructuredError, checkStructuredError);

/** The value, typed as `StructuredError`; throws a `ValidationError` with all its issues when it does not match. */
export function parseStructuredError(value: unknown): t.StructuredError {
  return check.parse(StructuredError, "StructuredError", value);
}

/** `specs/godoxy/openapi.yaml#/components/schemas/ErrorWithExtras` */
export function isErrorWithExtras(value: unknown): value is t.ErrorWithExtras {
  return check.isBounded(isErrorWithExtras_, value);
}

function isErrorWithExtras_(value: unknown): value is t.ErrorWithExtras {
  if (!check.isObject(value)) return false;
  const err = value["err"];
  if (err !== undefined && !isStructuredError_(err)) return false;
  const extras = value["extras"];
  if (extras !== undefined) {
    if (!check.isArray(extras)) return false;
    for (let i = 0; i < extras.length; i++) {
      if (!isStructuredError_(extras[i])) return false;
    }
  }
  return true;
}

function checkErrorWithExtras(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (path.length > 1000) return fault.tooDeep(issues, path);
  const at = "specs/godoxy/openapi.yaml#/components/schemas/ErrorWithExtras";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const err = value["err"];
  if (err !== undefined) checkStructuredError(err, check.below(path, "err"), issues);
  const extras = value["extras"];
  if (extras !== undefined) {
    if (!check.isArray(extras)) {
      fault.wrongType(issues, check.below(path, "extras"), at + "/properties/extras/type", "array", extras);
    } else {
      for (let i = 0; i < extras.length; i++) {
        checkStructuredError(extras[i], [...path, "extras", i], issues);
      }
    }
  }
}

/** Standard Schema of `ErrorWithExtras`. */
export const ErrorWithExtras = /* @__PURE__ */ check.schema(isErrorWithExtras, checkErrorWithExtras);

/** The value, typed as `ErrorWithExtras`; throws a `ValidationError` with all its issues when it does not match. */
export function parseErrorWithExtras(value: unknown): t.ErrorWithExtras {
  return check.parse(ErrorWithExtras, "ErrorWithExtras", value);
}

/** `specs/godoxy/openapi.yaml#/components/schemas/ErrorWithSubjects` */
export function isErrorWithSubjects(value: unknown): value is t.ErrorWithSubjects {
  return check.isBounded(isErrorWithSubjects_, value);
}

function isErrorWithSubjects_(value: unknown): value is t.ErrorWithSubjects {
  if (!check.isObjectLike(value)) return false;
  const subjects = value["subjects"];
  if (!check.isArray(subjects)) return false;
  for (let i = 0; i < subjects.length; i++) {
    if (typeof subjects[i] !== "string") return false;
  }
  if (!isStructuredError_(value["err"])) return false;
  return true;
}

function checkErrorWithSubjects(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (path.length > 1000) return fault.tooDeep(issues, path);
  const at = "specs/godoxy/openapi.yaml#/components/schemas/ErrorWithSubjects";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const subjects = value["subjects"];
  if (subjects === undefined) {
    fault.missing(issues, check.below(path, "subjects"), at + "/required");
  } else if (!check.isArray(subjects)) {
    fault.wrongType(issues, check.below(path, "subjects"), at + "/properties/subjects/type", "array", subjects);
  } else {
    for (let i = 0; i < subjects.length; i++) {
      const item = subjects[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "subjects", i], at + "/properties/subjects/items/type", "string", item);
      }
    }
  }
  const err = value["err"];
  if (err === undefined) fault.missing(issues, check.below(path, "err"), at + "/required");
  else checkStructuredError(err, check.below(path, "err"), issues);
}

/** Standard Schema of `ErrorWithSubjects`. */
export const ErrorWithSubjects = /* @__PURE__ */ check.schema(isErrorWithSubjects, checkErrorWithSubjects);

/** The value, typed as `ErrorWithSubjects`; throws a `ValidationError` with all its issues when it does not match. */
export function parseErrorWithSubjects(value: unknown): t.ErrorWithSubjects {
  return check.parse(ErrorWithSubjects, "ErrorWithSubjects", value);
}

/** `specs/godoxy/openapi.yaml#/components/schemas/UnixTime` */
export function isUnixTime(value: unknown): value is t.UnixTime {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkUnixTime(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/openapi.yaml#/components/schemas/UnixTime";
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

/** `specs/godoxy/openapi.yaml#/components/schemas/Nanoseconds` */
export function isNanoseconds(value: unknown): value is t.Nanoseconds {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  return true;
}

function checkNanoseconds(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/openapi.yaml#/components/schemas/Nanoseconds";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
}

/** Standard Schema of `Nanoseconds`. */
export const Nanoseconds = /* @__PURE__ */ check.schema(isNanoseconds, checkNanoseconds);

/** The value, typed as `Nanoseconds`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNanoseconds(value: unknown): t.Nanoseconds {
  return check.parse(Nanoseconds, "Nanoseconds", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/HealthMap` */
export function isHealthMap(value: unknown): value is t.HealthMap {
  if (!check.isObject(value)) return false;
  if (members_HealthMap.areMany(value)) {
    return members_HealthMap.every(value, (member) => isHealthStatus(member));
  }
  for (const key in value) {
    const member = value[key];
    if (!isHealthStatus(member) && check.hasOwn(value, key)) return false;
  }
  return true;
}

function checkHealthMap(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/HealthMap";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  check.eachMember(value, (key, member) => {
    if (!isHealthStatus(member)) {
      fault.inside(checkHealthStatus, member, check.below(path, key), issues);
    }
  });
}

/** Standard Schema of `HealthMap`. */
export const HealthMap = /* @__PURE__ */ check.direct(isHealthMap, checkHealthMap);

/** The value, typed as `HealthMap`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHealthMap(value: unknown): t.HealthMap {
  return check.parse(HealthMap, "HealthMap", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/StatsResponse` */
export function isStatsResponse(value: unknown): value is t.StatsResponse {
  if (!check.isObjectLike(value)) return false;
  const uptime = value["uptime"];
  if (!check.isInteger(uptime)) return false;
  if (!formats.isInt64(uptime)) return false;
  if (uptime < 0) return false;
  if (!isProxyStats(value["proxies"])) return false;
  return true;
}

function checkStatsResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/StatsResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const proxies = value["proxies"];
  if (proxies === undefined) {
    fault.missing(issues, check.below(path, "proxies"), at + "/required");
  } else {
    if (!isProxyStats(proxies)) {
      fault.inside(checkProxyStats, proxies, check.below(path, "proxies"), issues);
    }
  }
  const uptime = value["uptime"];
  if (uptime === undefined) {
    fault.missing(issues, check.below(path, "uptime"), at + "/required");
  } else if (!check.isInteger(uptime)) {
    fault.wrongType(issues, check.below(path, "uptime"), at + "/properties/uptime/type", "integer", uptime);
  } else {
    if (!formats.isInt64(uptime)) {
      fault.wrongFormat(issues, check.below(path, "uptime"), at + "/properties/uptime/format", "int64", "a 64-bit integer", uptime);
    }
    if (uptime < 0) {
      fault.tooSmall(issues, check.below(path, "uptime"), at + "/properties/uptime/minimum", 0, uptime);
    }
  }
}

/** Standard Schema of `StatsResponse`. */
export const StatsResponse = /* @__PURE__ */ check.schema(isStatsResponse, checkStatsResponse);

/** The value, typed as `StatsResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseStatsResponse(value: unknown): t.StatsResponse {
  return check.parse(StatsResponse, "StatsResponse", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/IconVariant` */
export function isIconVariant(value: unknown): value is t.IconVariant {
  return value === "light" || value === "dark";
}

function checkIconVariant(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/IconVariant";
  if (value !== "light" && value !== "dark") {
    fault.notOneOf(issues, path, at + "/enum", ["light", "dark"], value);
  }
}

/** Standard Schema of `IconVariant`. */
export const IconVariant = /* @__PURE__ */ check.schema(isIconVariant, checkIconVariant);

/** The value, typed as `IconVariant`; throws a `ValidationError` with all its issues when it does not match. */
export function parseIconVariant(value: unknown): t.IconVariant {
  return check.parse(IconVariant, "IconVariant", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/IconMetaSearch` */
export function isIconMetaSearch(value: unknown): value is t.IconMetaSearch {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["SVG"] !== "boolean") return false;
  if (typeof value["PNG"] !== "boolean") return false;
  if (typeof value["WebP"] !== "boolean") return false;
  if (typeof value["Light"] !== "boolean") return false;
  if (typeof value["Dark"] !== "boolean") return false;
  if (typeof value["Ref"] !== "string") return false;
  if (!isIconSource(value["Source"])) return false;
  return true;
}

function checkIconMetaSearch(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/IconMetaSearch";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const svg = value["SVG"];
  if (svg === undefined) {
    fault.missing(issues, check.below(path, "SVG"), at + "/required");
  } else if (typeof svg !== "boolean") {
    fault.wrongType(issues, check.below(path, "SVG"), at + "/properties/SVG/type", "boolean", svg);
  }
  const png = value["PNG"];
  if (png === undefined) {
    fault.missing(issues, check.below(path, "PNG"), at + "/required");
  } else if (typeof png !== "boolean") {
    fault.wrongType(issues, check.below(path, "PNG"), at + "/properties/PNG/type", "boolean", png);
  }
  const webP = value["WebP"];
  if (webP === undefined) {
    fault.missing(issues, check.below(path, "WebP"), at + "/required");
  } else if (typeof webP !== "boolean") {
    fault.wrongType(issues, check.below(path, "WebP"), at + "/properties/WebP/type", "boolean", webP);
  }
  const light = value["Light"];
  if (light === undefined) {
    fault.missing(issues, check.below(path, "Light"), at + "/required");
  } else if (typeof light !== "boolean") {
    fault.wrongType(issues, check.below(path, "Light"), at + "/properties/Light/type", "boolean", light);
  }
  const dark = value["Dark"];
  if (dark === undefined) {
    fault.missing(issues, check.below(path, "Dark"), at + "/required");
  } else if (typeof dark !== "boolean") {
    fault.wrongType(issues, check.below(path, "Dark"), at + "/properties/Dark/type", "boolean", dark);
  }
  const source = value["Source"];
  if (source === undefined) {
    fault.missing(issues, check.below(path, "Source"), at + "/required");
  } else {
    if (!isIconSource(source)) {
      fault.inside(checkIconSource, source, check.below(path, "Source"), issues);
    }
  }
  const ref = value["Ref"];
  if (ref === undefined) {
    fault.missing(issues, check.below(path, "Ref"), at + "/required");
  } else if (typeof ref !== "string") {
    fault.wrongType(issues, check.below(path, "Ref"), at + "/properties/Ref/type", "string", ref);
  }
}

/** Standard Schema of `IconMetaSearch`. */
export const IconMetaSearch = /* @__PURE__ */ check.schema(isIconMetaSearch, checkIconMetaSearch);

/** The value, typed as `IconMetaSearch`; throws a `ValidationError` with all its issues when it does not match. */
export function parseIconMetaSearch(value: unknown): t.IconMetaSearch {
  return check.parse(IconMetaSearch, "IconMetaSearch", value);
}

/** `specs/godoxy/auth.yaml#/components/schemas/UserPassAuthCallbackRequest` */
export function isUserPassAuthCallbackRequest(value: unknown): value is t.UserPassAuthCallbackRequest {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["username"] !== "string") return false;
  if (typeof value["password"] !== "string") return false;
  return true;
}

function checkUserPassAuthCallbackRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/auth.yaml#/components/schemas/UserPassAuthCallbackRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const username = value["username"];
  if (username === undefined) {
    fault.missing(issues, check.below(path, "username"), at + "/required");
  } else if (typeof username !== "string") {
    fault.wrongType(issues, check.below(path, "username"), at + "/properties/username/type", "string", username);
  }
  const password = value["password"];
  if (password === undefined) {
    fault.missing(issues, check.below(path, "password"), at + "/required");
  } else if (typeof password !== "string") {
    fault.wrongType(issues, check.below(path, "password"), at + "/properties/password/type", "string", password);
  }
}

/** Standard Schema of `UserPassAuthCallbackRequest`. */
export const UserPassAuthCallbackRequest = /* @__PURE__ */ check.schema(isUserPassAuthCallbackRequest, checkUserPassAuthCallbackRequest);

/** The value, typed as `UserPassAuthCallbackRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserPassAuthCallbackRequest(value: unknown): t.UserPassAuthCallbackRequest {
  return check.parse(UserPassAuthCallbackRequest, "UserPassAuthCallbackRequest", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/Route` */
export function isRoute(value: unknown): value is t.Route {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["alias"] !== "string") return false;
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") return false;
  const bind = value["bind"];
  if (bind !== undefined && typeof bind !== "string") return false;
  const root = value["root"];
  if (root !== undefined && typeof root !== "string") return false;
  const spa = value["spa"];
  if (spa !== undefined && typeof spa !== "boolean") return false;
  const index = value["index"];
  if (index !== undefined && typeof index !== "string") return false;
  const noTlsVerify = value["no_tls_verify"];
  if (noTlsVerify !== undefined && typeof noTlsVerify !== "boolean") return false;
  const disableCompression = value["disable_compression"];
  if (disableCompression !== undefined && typeof disableCompression !== "boolean") return false;
  const sslServerName = value["ssl_server_name"];
  if (sslServerName !== undefined && typeof sslServerName !== "string") return false;
  const sslTrustedCertificate = value["ssl_trusted_certificate"];
  if (sslTrustedCertificate !== undefined && typeof sslTrustedCertificate !== "string") {
    return false;
  }
  const sslCertificate = value["ssl_certificate"];
  if (sslCertificate !== undefined && typeof sslCertificate !== "string") return false;
  const sslCertificateKey = value["ssl_certificate_key"];
  if (sslCertificateKey !== undefined && typeof sslCertificateKey !== "string") return false;
  const ruleFile = value["rule_file"];
  if (ruleFile !== undefined && typeof ruleFile !== "string") return false;
  const agent = value["agent"];
  if (agent !== undefined && typeof agent !== "string") return false;
  const provider = value["provider"];
  if (provider !== undefined && typeof provider !== "string") return false;
  const lurl = value["lurl"];
  if (lurl !== undefined && typeof lurl !== "string") return false;
  const purl = value["purl"];
  if (purl !== undefined && typeof purl !== "string") return false;
  const excluded = value["excluded"];
  if (excluded !== undefined && typeof excluded !== "boolean") return false;
  const excludedReason = value["excluded_reason"];
  if (excludedReason !== undefined && !set_95kv.has(excludedReason)) return false;
  const scheme = value["scheme"];
  if (scheme !== undefined && !isRouteScheme(scheme)) return false;
  if (!isPort(value["port"])) return false;
  const responseHeaderTimeout = value["response_header_timeout"];
  if (responseHeaderTimeout !== undefined && !isNanoseconds(responseHeaderTimeout)) return false;
  const sslProtocols = value["ssl_protocols"];
  if (sslProtocols !== undefined) {
    if (!check.isArray(sslProtocols)) return false;
    for (let i = 0; i < sslProtocols.length; i++) {
      if (typeof sslProtocols[i] !== "string") return false;
    }
  }
  const pathPatterns = value["path_patterns"];
  if (pathPatterns !== undefined) {
    if (!check.isArray(pathPatterns)) return false;
    for (let i = 0; i < pathPatterns.length; i++) {
      if (typeof pathPatterns[i] !== "string") return false;
    }
  }
  const rules = value["rules"];
  if (rules !== undefined) {
    if (!check.isArray(rules)) return false;
    for (let i = 0; i < rules.length; i++) {
      if (!isRule(rules[i])) return false;
    }
  }
  const healthcheck = value["healthcheck"];
  if (healthcheck !== undefined && !isHealthCheckConfig(healthcheck)) return false;
  const loadBalance = value["load_balance"];
  if (loadBalance !== undefined && !isLoadBalancerConfig(loadBalance)) return false;
  const middlewares = value["middlewares"];
  if (middlewares !== undefined) {
    if (!check.isObject(middlewares)) return false;
    for (const key in middlewares) {
      const member = middlewares[key];
      if (!check.isObject(member) && check.hasOwn(middlewares, key)) return false;
    }
  }
  if (!isHomepageItemConfig(value["homepage"])) return false;
  const accessLog = value["access_log"];
  if (accessLog !== undefined && !isRequestLoggerConfig(accessLog)) return false;
  const idlewatcher = value["idlewatcher"];
  if (idlewatcher !== undefined && !isIdlewatcherConfig(idlewatcher)) return false;
  const container = value["container"];
  if (container !== undefined && !isContainer(container)) return false;
  const health = value["health"];
  if (health !== undefined && !isHealthJSON(health)) return false;
  return true;
}

function checkRoute(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/Route";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const alias = value["alias"];
  if (alias === undefined) {
    fault.missing(issues, check.below(path, "alias"), at + "/required");
  } else if (typeof alias !== "string") {
    fault.wrongType(issues, check.below(path, "alias"), at + "/properties/alias/type", "string", alias);
  }
  const scheme = value["scheme"];
  if (scheme !== undefined) {
    if (!isRouteScheme(scheme)) {
      fault.inside(checkRouteScheme, scheme, check.below(path, "scheme"), issues);
    }
  }
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") {
    fault.wrongType(issues, check.below(path, "host"), at + "/properties/host/type", "string", host);
  }
  const port = value["port"];
  if (port === undefined) fault.missing(issues, check.below(path, "port"), at + "/required");
  else if (!isPort(port)) fault.inside(checkPort, port, check.below(path, "port"), issues);
  const bind = value["bind"];
  if (bind !== undefined && typeof bind !== "string") {
    fault.wrongType(issues, check.below(path, "bind"), at + "/properties/bind/type", "string", bind);
  }
  const root = value["root"];
  if (root !== undefined && typeof root !== "string") {
    fault.wrongType(issues, check.below(path, "root"), at + "/properties/root/type", "string", root);
  }
  const spa = value["spa"];
  if (spa !== undefined && typeof spa !== "boolean") {
    fault.wrongType(issues, check.below(path, "spa"), at + "/properties/spa/type", "boolean", spa);
  }
  const index = value["index"];
  if (index !== undefined && typeof index !== "string") {
    fault.wrongType(issues, check.below(path, "index"), at + "/properties/index/type", "string", index);
  }
  const noTlsVerify = value["no_tls_verify"];
  if (noTlsVerify !== undefined && typeof noTlsVerify !== "boolean") {
    fault.wrongType(issues, check.below(path, "no_tls_verify"), at + "/properties/no_tls_verify/type", "boolean", noTlsVerify);
  }
  const responseHeaderTimeout = value["response_header_timeout"];
  if (responseHeaderTimeout !== undefined) {
    if (!isNanoseconds(responseHeaderTimeout)) {
      fault.inside(checkNanoseconds, responseHeaderTimeout, check.below(path, "response_header_timeout"), issues);
    }
  }
  const disableCompression = value["disable_compression"];
  if (disableCompression !== undefined && typeof disableCompression !== "boolean") {
    fault.wrongType(issues, check.below(path, "disable_compression"), at + "/properties/disable_compression/type", "boolean", disableCompression);
  }
  const sslServerName = value["ssl_server_name"];
  if (sslServerName !== undefined && typeof sslServerName !== "string") {
    fault.wrongType(issues, check.below(path, "ssl_server_name"), at + "/properties/ssl_server_name/type", "string", sslServerName);
  }
  const sslTrustedCertificate = value["ssl_trusted_certificate"];
  if (sslTrustedCertificate !== undefined && typeof sslTrustedCertificate !== "string") {
    fault.wrongType(issues, check.below(path, "ssl_trusted_certificate"), at + "/properties/ssl_trusted_certificate/type", "string", sslTrustedCertificate);
  }
  const sslCertificate = value["ssl_certificate"];
  if (sslCertificate !== undefined && typeof sslCertificate !== "string") {
    fault.wrongType(issues, check.below(path, "ssl_certificate"), at + "/properties/ssl_certificate/type", "string", sslCertificate);
  }
  const sslCertificateKey = value["ssl_certificate_key"];
  if (sslCertificateKey !== undefined && typeof sslCertificateKey !== "string") {
    fault.wrongType(issues, check.below(path, "ssl_certificate_key"), at + "/properties/ssl_certificate_key/type", "string", sslCertificateKey);
  }
  const sslProtocols = value["ssl_protocols"];
  if (sslProtocols !== undefined) {
    if (!check.isArray(sslProtocols)) {
      fault.wrongType(issues, check.below(path, "ssl_protocols"), at + "/properties/ssl_protocols/type", "array", sslProtocols);
    } else {
      for (let i = 0; i < sslProtocols.length; i++) {
        const item = sslProtocols[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "ssl_protocols", i], at + "/properties/ssl_protocols/items/type", "string", item);
        }
      }
    }
  }
  const pathPatterns = value["path_patterns"];
  if (pathPatterns !== undefined) {
    if (!check.isArray(pathPatterns)) {
      fault.wrongType(issues, check.below(path, "path_patterns"), at + "/properties/path_patterns/type", "array", pathPatterns);
    } else {
      for (let i = 0; i < pathPatterns.length; i++) {
        const item = pathPatterns[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "path_patterns", i], at + "/properties/path_patterns/items/type", "string", item);
        }
      }
    }
  }
  const rules = value["rules"];
  if (rules !== undefined) {
    if (!check.isArray(rules)) {
      fault.wrongType(issues, check.below(path, "rules"), at + "/properties/rules/type", "array", rules);
    } else {
      for (let i = 0; i < rules.length; i++) {
        if (!isRule(rules[i])) fault.inside(checkRule, rules[i], [...path, "rules", i], issues);
      }
    }
  }
  const ruleFile = value["rule_file"];
  if (ruleFile !== undefined && typeof ruleFile !== "string") {
    fault.wrongType(issues, check.below(path, "rule_file"), at + "/properties/rule_file/type", "string", ruleFile);
  }
  const healthcheck = value["healthcheck"];
  if (healthcheck !== undefined) {
    if (!isHealthCheckConfig(healthcheck)) {
      fault.inside(checkHealthCheckConfig, healthcheck, check.below(path, "healthcheck"), issues);
    }
  }
  const loadBalance = value["load_balance"];
  if (loadBalance !== undefined) {
    if (!isLoadBalancerConfig(loadBalance)) {
      fault.inside(checkLoadBalancerConfig, loadBalance, check.below(path, "load_balance"), issues);
    }
  }
  const middlewares = value["middlewares"];
  if (middlewares !== undefined) {
    if (!check.isObject(middlewares)) {
      fault.wrongType(issues, check.below(path, "middlewares"), at + "/properties/middlewares/type", "object", middlewares);
    } else {
      check.eachMember(middlewares, (key, member) => {
        if (!check.isObject(member)) {
          fault.wrongType(issues, [...path, "middlewares", key], at + "/properties/middlewares/additionalProperties/type", "object", member);
        }
      });
    }
  }
  const homepage = value["homepage"];
  if (homepage === undefined) {
    fault.missing(issues, check.below(path, "homepage"), at + "/required");
  } else {
    if (!isHomepageItemConfig(homepage)) {
      fault.inside(checkHomepageItemConfig, homepage, check.below(path, "homepage"), issues);
    }
  }
  const accessLog = value["access_log"];
  if (accessLog !== undefined) {
    if (!isRequestLoggerConfig(accessLog)) {
      fault.inside(checkRequestLoggerConfig, accessLog, check.below(path, "access_log"), issues);
    }
  }
  const agent = value["agent"];
  if (agent !== undefined && typeof agent !== "string") {
    fault.wrongType(issues, check.below(path, "agent"), at + "/properties/agent/type", "string", agent);
  }
  const idlewatcher = value["idlewatcher"];
  if (idlewatcher !== undefined) {
    if (!isIdlewatcherConfig(idlewatcher)) {
      fault.inside(checkIdlewatcherConfig, idlewatcher, check.below(path, "idlewatcher"), issues);
    }
  }
  const container = value["container"];
  if (container !== undefined) {
    if (!isContainer(container)) {
      fault.inside(checkContainer, container, check.below(path, "container"), issues);
    }
  }
  const provider = value["provider"];
  if (provider !== undefined && typeof provider !== "string") {
    fault.wrongType(issues, check.below(path, "provider"), at + "/properties/provider/type", "string", provider);
  }
  const lurl = value["lurl"];
  if (lurl !== undefined && typeof lurl !== "string") {
    fault.wrongType(issues, check.below(path, "lurl"), at + "/properties/lurl/type", "string", lurl);
  }
  const purl = value["purl"];
  if (purl !== undefined && typeof purl !== "string") {
    fault.wrongType(issues, check.below(path, "purl"), at + "/properties/purl/type", "string", purl);
  }
  const excluded = value["excluded"];
  if (excluded !== undefined && typeof excluded !== "boolean") {
    fault.wrongType(issues, check.below(path, "excluded"), at + "/properties/excluded/type", "boolean", excluded);
  }
  const excludedReason = value["excluded_reason"];
  if (excludedReason !== undefined && !set_95kv.has(excludedReason)) {
    fault.notOneOf(issues, check.below(path, "excluded_reason"), at + "/properties/excluded_reason/enum", set_95kv, excludedReason);
  }
  const health = value["health"];
  if (health !== undefined) {
    if (!isHealthJSON(health)) {
      fault.inside(checkHealthJSON, health, check.below(path, "health"), issues);
    }
  }
}

/** Standard Schema of `Route`. */
export const Route = /* @__PURE__ */ check.schema(isRoute, checkRoute);

/** The value, typed as `Route`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRoute(value: unknown): t.Route {
  return check.parse(Route, "Route", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/Route` */
export function isRouteInput(value: unknown): value is t.RouteInput {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["alias"] !== "string") return false;
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") return false;
  const bind = value["bind"];
  if (bind !== undefined && typeof bind !== "string") return false;
  const root = value["root"];
  if (root !== undefined && typeof root !== "string") return false;
  const spa = value["spa"];
  if (spa !== undefined && typeof spa !== "boolean") return false;
  const index = value["index"];
  if (index !== undefined && typeof index !== "string") return false;
  const noTlsVerify = value["no_tls_verify"];
  if (noTlsVerify !== undefined && typeof noTlsVerify !== "boolean") return false;
  const disableCompression = value["disable_compression"];
  if (disableCompression !== undefined && typeof disableCompression !== "boolean") return false;
  const sslServerName = value["ssl_server_name"];
  if (sslServerName !== undefined && typeof sslServerName !== "string") return false;
  const sslTrustedCertificate = value["ssl_trusted_certificate"];
  if (sslTrustedCertificate !== undefined && typeof sslTrustedCertificate !== "string") {
    return false;
  }
  const sslCertificate = value["ssl_certificate"];
  if (sslCertificate !== undefined && typeof sslCertificate !== "string") return false;
  const sslCertificateKey = value["ssl_certificate_key"];
  if (sslCertificateKey !== undefined && typeof sslCertificateKey !== "string") return false;
  const ruleFile = value["rule_file"];
  if (ruleFile !== undefined && typeof ruleFile !== "string") return false;
  const agent = value["agent"];
  if (agent !== undefined && typeof agent !== "string") return false;
  const scheme = value["scheme"];
  if (scheme !== undefined && !isRouteScheme(scheme)) return false;
  if (!isPort(value["port"])) return false;
  const responseHeaderTimeout = value["response_header_timeout"];
  if (responseHeaderTimeout !== undefined && !isNanoseconds(responseHeaderTimeout)) return false;
  const sslProtocols = value["ssl_protocols"];
  if (sslProtocols !== undefined) {
    if (!check.isArray(sslProtocols)) return false;
    for (let i = 0; i < sslProtocols.length; i++) {
      if (typeof sslProtocols[i] !== "string") return false;
    }
  }
  const pathPatterns = value["path_patterns"];
  if (pathPatterns !== undefined) {
    if (!check.isArray(pathPatterns)) return false;
    for (let i = 0; i < pathPatterns.length; i++) {
      if (typeof pathPatterns[i] !== "string") return false;
    }
  }
  const rules = value["rules"];
  if (rules !== undefined) {
    if (!check.isArray(rules)) return false;
    for (let i = 0; i < rules.length; i++) {
      if (!isRule(rules[i])) return false;
    }
  }
  const healthcheck = value["healthcheck"];
  if (healthcheck !== undefined && !isHealthCheckConfig(healthcheck)) return false;
  const loadBalance = value["load_balance"];
  if (loadBalance !== undefined && !isLoadBalancerConfig(loadBalance)) return false;
  const middlewares = value["middlewares"];
  if (middlewares !== undefined) {
    if (!check.isObject(middlewares)) return false;
    for (const key in middlewares) {
      const member = middlewares[key];
      if (!check.isObject(member) && check.hasOwn(middlewares, key)) return false;
    }
  }
  if (!isHomepageItemConfig(value["homepage"])) return false;
  const accessLog = value["access_log"];
  if (accessLog !== undefined && !isRequestLoggerConfig(accessLog)) return false;
  const idlewatcher = value["idlewatcher"];
  if (idlewatcher !== undefined && !isIdlewatcherConfig(idlewatcher)) return false;
  return true;
}

function checkRouteInput(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/Route";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const alias = value["alias"];
  if (alias === undefined) {
    fault.missing(issues, check.below(path, "alias"), at + "/required");
  } else if (typeof alias !== "string") {
    fault.wrongType(issues, check.below(path, "alias"), at + "/properties/alias/type", "string", alias);
  }
  const scheme = value["scheme"];
  if (scheme !== undefined) {
    if (!isRouteScheme(scheme)) {
      fault.inside(checkRouteScheme, scheme, check.below(path, "scheme"), issues);
    }
  }
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") {
    fault.wrongType(issues, check.below(path, "host"), at + "/properties/host/type", "string", host);
  }
  const port = value["port"];
  if (port === undefined) fault.missing(issues, check.below(path, "port"), at + "/required");
  else if (!isPort(port)) fault.inside(checkPort, port, check.below(path, "port"), issues);
  const bind = value["bind"];
  if (bind !== undefined && typeof bind !== "string") {
    fault.wrongType(issues, check.below(path, "bind"), at + "/properties/bind/type", "string", bind);
  }
  const root = value["root"];
  if (root !== undefined && typeof root !== "string") {
    fault.wrongType(issues, check.below(path, "root"), at + "/properties/root/type", "string", root);
  }
  const spa = value["spa"];
  if (spa !== undefined && typeof spa !== "boolean") {
    fault.wrongType(issues, check.below(path, "spa"), at + "/properties/spa/type", "boolean", spa);
  }
  const index = value["index"];
  if (index !== undefined && typeof index !== "string") {
    fault.wrongType(issues, check.below(path, "index"), at + "/properties/index/type", "string", index);
  }
  const noTlsVerify = value["no_tls_verify"];
  if (noTlsVerify !== undefined && typeof noTlsVerify !== "boolean") {
    fault.wrongType(issues, check.below(path, "no_tls_verify"), at + "/properties/no_tls_verify/type", "boolean", noTlsVerify);
  }
  const responseHeaderTimeout = value["response_header_timeout"];
  if (responseHeaderTimeout !== undefined) {
    if (!isNanoseconds(responseHeaderTimeout)) {
      fault.inside(checkNanoseconds, responseHeaderTimeout, check.below(path, "response_header_timeout"), issues);
    }
  }
  const disableCompression = value["disable_compression"];
  if (disableCompression !== undefined && typeof disableCompression !== "boolean") {
    fault.wrongType(issues, check.below(path, "disable_compression"), at + "/properties/disable_compression/type", "boolean", disableCompression);
  }
  const sslServerName = value["ssl_server_name"];
  if (sslServerName !== undefined && typeof sslServerName !== "string") {
    fault.wrongType(issues, check.below(path, "ssl_server_name"), at + "/properties/ssl_server_name/type", "string", sslServerName);
  }
  const sslTrustedCertificate = value["ssl_trusted_certificate"];
  if (sslTrustedCertificate !== undefined && typeof sslTrustedCertificate !== "string") {
    fault.wrongType(issues, check.below(path, "ssl_trusted_certificate"), at + "/properties/ssl_trusted_certificate/type", "string", sslTrustedCertificate);
  }
  const sslCertificate = value["ssl_certificate"];
  if (sslCertificate !== undefined && typeof sslCertificate !== "string") {
    fault.wrongType(issues, check.below(path, "ssl_certificate"), at + "/properties/ssl_certificate/type", "string", sslCertificate);
  }
  const sslCertificateKey = value["ssl_certificate_key"];
  if (sslCertificateKey !== undefined && typeof sslCertificateKey !== "string") {
    fault.wrongType(issues, check.below(path, "ssl_certificate_key"), at + "/properties/ssl_certificate_key/type", "string", sslCertificateKey);
  }
  const sslProtocols = value["ssl_protocols"];
  if (sslProtocols !== undefined) {
    if (!check.isArray(sslProtocols)) {
      fault.wrongType(issues, check.below(path, "ssl_protocols"), at + "/properties/ssl_protocols/type", "array", sslProtocols);
    } else {
      for (let i = 0; i < sslProtocols.length; i++) {
        const item = sslProtocols[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "ssl_protocols", i], at + "/properties/ssl_protocols/items/type", "string", item);
        }
      }
    }
  }
  const pathPatterns = value["path_patterns"];
  if (pathPatterns !== undefined) {
    if (!check.isArray(pathPatterns)) {
      fault.wrongType(issues, check.below(path, "path_patterns"), at + "/properties/path_patterns/type", "array", pathPatterns);
    } else {
      for (let i = 0; i < pathPatterns.length; i++) {
        const item = pathPatterns[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "path_patterns", i], at + "/properties/path_patterns/items/type", "string", item);
        }
      }
    }
  }
  const rules = value["rules"];
  if (rules !== undefined) {
    if (!check.isArray(rules)) {
      fault.wrongType(issues, check.below(path, "rules"), at + "/properties/rules/type", "array", rules);
    } else {
      for (let i = 0; i < rules.length; i++) {
        if (!isRule(rules[i])) fault.inside(checkRule, rules[i], [...path, "rules", i], issues);
      }
    }
  }
  const ruleFile = value["rule_file"];
  if (ruleFile !== undefined && typeof ruleFile !== "string") {
    fault.wrongType(issues, check.below(path, "rule_file"), at + "/properties/rule_file/type", "string", ruleFile);
  }
  const healthcheck = value["healthcheck"];
  if (healthcheck !== undefined) {
    if (!isHealthCheckConfig(healthcheck)) {
      fault.inside(checkHealthCheckConfig, healthcheck, check.below(path, "healthcheck"), issues);
    }
  }
  const loadBalance = value["load_balance"];
  if (loadBalance !== undefined) {
    if (!isLoadBalancerConfig(loadBalance)) {
      fault.inside(checkLoadBalancerConfig, loadBalance, check.below(path, "load_balance"), issues);
    }
  }
  const middlewares = value["middlewares"];
  if (middlewares !== undefined) {
    if (!check.isObject(middlewares)) {
      fault.wrongType(issues, check.below(path, "middlewares"), at + "/properties/middlewares/type", "object", middlewares);
    } else {
      check.eachMember(middlewares, (key, member) => {
        if (!check.isObject(member)) {
          fault.wrongType(issues, [...path, "middlewares", key], at + "/properties/middlewares/additionalProperties/type", "object", member);
        }
      });
    }
  }
  const homepage = value["homepage"];
  if (homepage === undefined) {
    fault.missing(issues, check.below(path, "homepage"), at + "/required");
  } else {
    if (!isHomepageItemConfig(homepage)) {
      fault.inside(checkHomepageItemConfig, homepage, check.below(path, "homepage"), issues);
    }
  }
  const accessLog = value["access_log"];
  if (accessLog !== undefined) {
    if (!isRequestLoggerConfig(accessLog)) {
      fault.inside(checkRequestLoggerConfig, accessLog, check.below(path, "access_log"), issues);
    }
  }
  const agent = value["agent"];
  if (agent !== undefined && typeof agent !== "string") {
    fault.wrongType(issues, check.below(path, "agent"), at + "/properties/agent/type", "string", agent);
  }
  const idlewatcher = value["idlewatcher"];
  if (idlewatcher !== undefined) {
    if (!isIdlewatcherConfig(idlewatcher)) {
      fault.inside(checkIdlewatcherConfig, idlewatcher, check.below(path, "idlewatcher"), issues);
    }
  }
}

/** Standard Schema of `RouteInput`. */
export const RouteInput = /* @__PURE__ */ check.schema(isRouteInput, checkRouteInput);

/** The value, typed as `RouteInput`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRouteInput(value: unknown): t.RouteInput {
  return check.parse(RouteInput, "RouteInput", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/RouteProvider` */
export function isRouteProvider(value: unknown): value is t.RouteProvider {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["short_name"] !== "string") return false;
  if (typeof value["full_name"] !== "string") return false;
  return true;
}

function checkRouteProvider(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/RouteProvider";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const shortName = value["short_name"];
  if (shortName === undefined) {
    fault.missing(issues, check.below(path, "short_name"), at + "/required");
  } else if (typeof shortName !== "string") {
    fault.wrongType(issues, check.below(path, "short_name"), at + "/properties/short_name/type", "string", shortName);
  }
  const fullName = value["full_name"];
  if (fullName === undefined) {
    fault.missing(issues, check.below(path, "full_name"), at + "/required");
  } else if (typeof fullName !== "string") {
    fault.wrongType(issues, check.below(path, "full_name"), at + "/properties/full_name/type", "string", fullName);
  }
}

/** Standard Schema of `RouteProvider`. */
export const RouteProvider = /* @__PURE__ */ check.schema(isRouteProvider, checkRouteProvider);

/** The value, typed as `RouteProvider`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRouteProvider(value: unknown): t.RouteProvider {
  return check.parse(RouteProvider, "RouteProvider", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/RoutesByProvider` */
export function isRoutesByProvider(value: unknown): value is t.RoutesByProvider {
  if (!check.isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (!check.hasOwn(value, key)) continue;
    if (!check.isArray(member)) return false;
    for (let i = 0; i < member.length; i++) {
      if (!isRoute(member[i])) return false;
    }
  }
  return true;
}

function checkRoutesByProvider(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/RoutesByProvider";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  check.eachMember(value, (key, member) => {
    if (!check.isArray(member)) {
      fault.wrongType(issues, check.below(path, key), at + "/additionalProperties/type", "array", member);
    } else {
      for (let i = 0; i < member.length; i++) {
        if (!isRoute(member[i])) fault.inside(checkRoute, member[i], [...path, key, i], issues);
      }
    }
  });
}

/** Standard Schema of `RoutesByProvider`. */
export const RoutesByProvider = /* @__PURE__ */ check.direct(isRoutesByProvider, checkRoutesByProvider);

/** The value, typed as `RoutesByProvider`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRoutesByProvider(value: unknown): t.RoutesByProvider {
  return check.parse(RoutesByProvider, "RoutesByProvider", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/RoutesByProvider` */
export function isRoutesByProviderInput(value: unknown): value is t.RoutesByProviderInput {
  if (!check.isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (!check.hasOwn(value, key)) continue;
    if (!check.isArray(member)) return false;
    for (let i = 0; i < member.length; i++) {
      if (!isRouteInput(member[i])) return false;
    }
  }
  return true;
}

function checkRoutesByProviderInput(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/RoutesByProvider";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  check.eachMember(value, (key, member) => {
    if (!check.isArray(member)) {
      fault.wrongType(issues, check.below(path, key), at + "/additionalProperties/type", "array", member);
    } else {
      for (let i = 0; i < member.length; i++) {
        if (!isRouteInput(member[i])) {
          fault.inside(checkRouteInput, member[i], [...path, key, i], issues);
        }
      }
    }
  });
}

/** Standard Schema of `RoutesByProviderInput`. */
export const RoutesByProviderInput = /* @__PURE__ */ check.direct(isRoutesByProviderInput, checkRoutesByProviderInput);

/** The value, typed as `RoutesByProviderInput`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRoutesByProviderInput(value: unknown): t.RoutesByProviderInput {
  return check.parse(RoutesByProviderInput, "RoutesByProviderInput", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/PlaygroundRequest` */
export function isPlaygroundRequest(value: unknown): value is t.PlaygroundRequest {
  if (!check.isObjectLike(value)) return false;
  const rules = value["rules"];
  if (!check.isArray(rules)) return false;
  if (rules.length === 0) return false;
  for (let i = 0; i < rules.length; i++) {
    if (!isRule(rules[i])) return false;
  }
  const mockRequest = value["mockRequest"];
  if (mockRequest !== undefined && !isMockRequest(mockRequest)) return false;
  const mockResponse = value["mockResponse"];
  if (mockResponse !== undefined && !isMockResponse(mockResponse)) return false;
  return true;
}

function checkPlaygroundRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/PlaygroundRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const rules = value["rules"];
  if (rules === undefined) {
    fault.missing(issues, check.below(path, "rules"), at + "/required");
  } else if (!check.isArray(rules)) {
    fault.wrongType(issues, check.below(path, "rules"), at + "/properties/rules/type", "array", rules);
  } else {
    if (rules.length === 0) {
      fault.tooFewItems(issues, check.below(path, "rules"), at + "/properties/rules/minItems", 1, rules);
    }
    for (let i = 0; i < rules.length; i++) {
      if (!isRule(rules[i])) fault.inside(checkRule, rules[i], [...path, "rules", i], issues);
    }
  }
  const mockRequest = value["mockRequest"];
  if (mockRequest !== undefined) {
    if (!isMockRequest(mockRequest)) {
      fault.inside(checkMockRequest, mockRequest, check.below(path, "mockRequest"), issues);
    }
  }
  const mockResponse = value["mockResponse"];
  if (mockResponse !== undefined) {
    if (!isMockResponse(mockResponse)) {
      fault.inside(checkMockResponse, mockResponse, check.below(path, "mockResponse"), issues);
    }
  }
}

/** Standard Schema of `PlaygroundRequest`. */
export const PlaygroundRequest = /* @__PURE__ */ check.schema(isPlaygroundRequest, checkPlaygroundRequest);

/** The value, typed as `PlaygroundRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePlaygroundRequest(value: unknown): t.PlaygroundRequest {
  return check.parse(PlaygroundRequest, "PlaygroundRequest", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/PlaygroundResponse` */
export function isPlaygroundResponse(value: unknown): value is t.PlaygroundResponse {
  if (!check.isObjectLike(value)) return false;
  const parsedRules = value["parsedRules"];
  if (!check.isArray(parsedRules)) return false;
  const matchedRules = value["matchedRules"];
  if (!check.isArray(matchedRules)) return false;
  if (typeof value["upstreamCalled"] !== "boolean") return false;
  for (let i = 0; i < parsedRules.length; i++) {
    if (!isParsedRule(parsedRules[i])) return false;
  }
  for (let i = 0; i < matchedRules.length; i++) {
    if (typeof matchedRules[i] !== "string") return false;
  }
  if (!isFinalRequest(value["finalRequest"])) return false;
  if (!isFinalResponse(value["finalResponse"])) return false;
  const executionError = value["executionError"];
  if (executionError !== undefined && !isStructuredError(executionError)) return false;
  return true;
}

function checkPlaygroundResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/PlaygroundResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const parsedRules = value["parsedRules"];
  if (parsedRules === undefined) {
    fault.missing(issues, check.below(path, "parsedRules"), at + "/required");
  } else if (!check.isArray(parsedRules)) {
    fault.wrongType(issues, check.below(path, "parsedRules"), at + "/properties/parsedRules/type", "array", parsedRules);
  } else {
    for (let i = 0; i < parsedRules.length; i++) {
      checkParsedRule(parsedRules[i], [...path, "parsedRules", i], issues);
    }
  }
  const matchedRules = value["matchedRules"];
  if (matchedRules === undefined) {
    fault.missing(issues, check.below(path, "matchedRules"), at + "/required");
  } else if (!check.isArray(matchedRules)) {
    fault.wrongType(issues, check.below(path, "matchedRules"), at + "/properties/matchedRules/type", "array", matchedRules);
  } else {
    for (let i = 0; i < matchedRules.length; i++) {
      const item = matchedRules[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "matchedRules", i], at + "/properties/matchedRules/items/type", "string", item);
      }
    }
  }
  const finalRequest = value["finalRequest"];
  if (finalRequest === undefined) {
    fault.missing(issues, check.below(path, "finalRequest"), at + "/required");
  } else {
    if (!isFinalRequest(finalRequest)) {
      fault.inside(checkFinalRequest, finalRequest, check.below(path, "finalRequest"), issues);
    }
  }
  const finalResponse = value["finalResponse"];
  if (finalResponse === undefined) {
    fault.missing(issues, check.below(path, "finalResponse"), at + "/required");
  } else {
    if (!isFinalResponse(finalResponse)) {
      fault.inside(checkFinalResponse, finalResponse, check.below(path, "finalResponse"), issues);
    }
  }
  const executionError = value["executionError"];
  if (executionError !== undefined) {
    checkStructuredError(executionError, check.below(path, "executionError"), issues);
  }
  const upstreamCalled = value["upstreamCalled"];
  if (upstreamCalled === undefined) {
    fault.missing(issues, check.below(path, "upstreamCalled"), at + "/required");
  } else if (typeof upstreamCalled !== "boolean") {
    fault.wrongType(issues, check.below(path, "upstreamCalled"), at + "/properties/upstreamCalled/type", "boolean", upstreamCalled);
  }
}

/** Standard Schema of `PlaygroundResponse`. */
export const PlaygroundResponse = /* @__PURE__ */ check.schema(isPlaygroundResponse, checkPlaygroundResponse);

/** The value, typed as `PlaygroundResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePlaygroundResponse(value: unknown): t.PlaygroundResponse {
  return check.parse(PlaygroundResponse, "PlaygroundResponse", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerResponse` */
export function isContainerResponse(value: unknown): value is t.ContainerResponse {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["server"] !== "string") return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["id"] !== "string") return false;
  if (typeof value["image"] !== "string") return false;
  const state = value["state"];
  if (state !== undefined && !isContainerState(state)) return false;
  return true;
}

function checkContainerResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/ContainerResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const server = value["server"];
  if (server === undefined) {
    fault.missing(issues, check.below(path, "server"), at + "/required");
  } else if (typeof server !== "string") {
    fault.wrongType(issues, check.below(path, "server"), at + "/properties/server/type", "string", server);
  }
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const image = value["image"];
  if (image === undefined) {
    fault.missing(issues, check.below(path, "image"), at + "/required");
  } else if (typeof image !== "string") {
    fault.wrongType(issues, check.below(path, "image"), at + "/properties/image/type", "string", image);
  }
  const state = value["state"];
  if (state !== undefined) {
    if (!isContainerState(state)) {
      fault.inside(checkContainerState, state, check.below(path, "state"), issues);
    }
  }
}

/** Standard Schema of `ContainerResponse`. */
export const ContainerResponse = /* @__PURE__ */ check.schema(isContainerResponse, checkContainerResponse);

/** The value, typed as `ContainerResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseContainerResponse(value: unknown): t.ContainerResponse {
  return check.parse(ContainerResponse, "ContainerResponse", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/ServerInfo` */
export function isServerInfo(value: unknown): value is t.ServerInfo {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["version"] !== "string") return false;
  const images = value["images"];
  if (!check.isInteger(images)) return false;
  if (!formats.isInt64(images)) return false;
  if (images < 0) return false;
  const nCpu = value["n_cpu"];
  if (!check.isInteger(nCpu)) return false;
  if (!formats.isInt32(nCpu)) return false;
  if (nCpu < 0) return false;
  if (typeof value["memory"] !== "string") return false;
  if (!isContainerStats(value["containers"])) return false;
  return true;
}

function checkServerInfo(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/ServerInfo";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const version = value["version"];
  if (version === undefined) {
    fault.missing(issues, check.below(path, "version"), at + "/required");
  } else if (typeof version !== "string") {
    fault.wrongType(issues, check.below(path, "version"), at + "/properties/version/type", "string", version);
  }
  const containers = value["containers"];
  if (containers === undefined) {
    fault.missing(issues, check.below(path, "containers"), at + "/required");
  } else {
    if (!isContainerStats(containers)) {
      fault.inside(checkContainerStats, containers, check.below(path, "containers"), issues);
    }
  }
  const images = value["images"];
  if (images === undefined) {
    fault.missing(issues, check.below(path, "images"), at + "/required");
  } else if (!check.isInteger(images)) {
    fault.wrongType(issues, check.below(path, "images"), at + "/properties/images/type", "integer", images);
  } else {
    if (!formats.isInt64(images)) {
      fault.wrongFormat(issues, check.below(path, "images"), at + "/properties/images/format", "int64", "a 64-bit integer", images);
    }
    if (images < 0) {
      fault.tooSmall(issues, check.below(path, "images"), at + "/properties/images/minimum", 0, images);
    }
  }
  const nCpu = value["n_cpu"];
  if (nCpu === undefined) {
    fault.missing(issues, check.below(path, "n_cpu"), at + "/required");
  } else if (!check.isInteger(nCpu)) {
    fault.wrongType(issues, check.below(path, "n_cpu"), at + "/properties/n_cpu/type", "integer", nCpu);
  } else {
    if (!formats.isInt32(nCpu)) {
      fault.wrongFormat(issues, check.below(path, "n_cpu"), at + "/properties/n_cpu/format", "int32", "a 32-bit integer", nCpu);
    }
    if (nCpu < 0) {
      fault.tooSmall(issues, check.below(path, "n_cpu"), at + "/properties/n_cpu/minimum", 0, nCpu);
    }
  }
  const memory = value["memory"];
  if (memory === undefined) {
    fault.missing(issues, check.below(path, "memory"), at + "/required");
  } else if (typeof memory !== "string") {
    fault.wrongType(issues, check.below(path, "memory"), at + "/properties/memory/type", "string", memory);
  }
}

/** Standard Schema of `ServerInfo`. */
export const ServerInfo = /* @__PURE__ */ check.schema(isServerInfo, checkServerInfo);

/** The value, typed as `ServerInfo`; throws a `ValidationError` with all its issues when it does not match. */
export function parseServerInfo(value: unknown): t.ServerInfo {
  return check.parse(ServerInfo, "ServerInfo", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerStatsResponse` */
export function isContainerStatsResponse(value: unknown): value is t.ContainerStatsResponse {
  if (!check.isObjectLike(value)) return false;
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") return false;
  const name = value["name"];
  if (name !== undefined && typeof name !== "string") return false;
  const osType = value["os_type"];
  if (osType !== undefined && typeof osType !== "string") return false;
  const read = value["read"];
  if (typeof read !== "string") return false;
  const preread = value["preread"];
  if (typeof preread !== "string") return false;
  const numProcs = value["num_procs"];
  if (!check.isInteger(numProcs)) return false;
  if (!formats.isInt64(numProcs)) return false;
  if (numProcs < 0) return false;
  if (!formats.isDateTime(read)) return false;
  if (!formats.isDateTime(preread)) return false;
  const pidsStats = value["pids_stats"];
  if (pidsStats !== undefined && !isPidsStats(pidsStats)) return false;
  const blkioStats = value["blkio_stats"];
  if (blkioStats !== undefined && !isBlkioStats(blkioStats)) return false;
  const storageStats = value["storage_stats"];
  if (storageStats !== undefined && !isStorageStats(storageStats)) return false;
  if (!isCPUStats(value["cpu_stats"])) return false;
  if (!isCPUStats(value["precpu_stats"])) return false;
  if (!isMemoryStats(value["memory_stats"])) return false;
  const networks = value["networks"];
  if (networks !== undefined) {
    if (!check.isObject(networks)) return false;
    for (const key in networks) {
      const member = networks[key];
      if (!isNetworkStats(member) && check.hasOwn(networks, key)) return false;
    }
  }
  return true;
}

function checkContainerStatsResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/ContainerStatsResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const name = value["name"];
  if (name !== undefined && typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const osType = value["os_type"];
  if (osType !== undefined && typeof osType !== "string") {
    fault.wrongType(issues, check.below(path, "os_type"), at + "/properties/os_type/type", "string", osType);
  }
  const read = value["read"];
  if (read === undefined) {
    fault.missing(issues, check.below(path, "read"), at + "/required");
  } else if (typeof read !== "string") {
    fault.wrongType(issues, check.below(path, "read"), at + "/properties/read/type", "string", read);
  } else if (!formats.isDateTime(read)) {
    fault.wrongFormat(issues, check.below(path, "read"), at + "/properties/read/format", "date-time", "a date and time with offset (RFC 3339)", read);
  }
  const preread = value["preread"];
  if (preread === undefined) {
    fault.missing(issues, check.below(path, "preread"), at + "/required");
  } else if (typeof preread !== "string") {
    fault.wrongType(issues, check.below(path, "preread"), at + "/properties/preread/type", "string", preread);
  } else if (!formats.isDateTime(preread)) {
    fault.wrongFormat(issues, check.below(path, "preread"), at + "/properties/preread/format", "date-time", "a date and time with offset (RFC 3339)", preread);
  }
  const pidsStats = value["pids_stats"];
  if (pidsStats !== undefined) {
    if (!isPidsStats(pidsStats)) {
      fault.inside(checkPidsStats, pidsStats, check.below(path, "pids_stats"), issues);
    }
  }
  const blkioStats = value["blkio_stats"];
  if (blkioStats !== undefined) {
    if (!isBlkioStats(blkioStats)) {
      fault.inside(checkBlkioStats, blkioStats, check.below(path, "blkio_stats"), issues);
    }
  }
  const numProcs = value["num_procs"];
  if (numProcs === undefined) {
    fault.missing(issues, check.below(path, "num_procs"), at + "/required");
  } else if (!check.isInteger(numProcs)) {
    fault.wrongType(issues, check.below(path, "num_procs"), at + "/properties/num_procs/type", "integer", numProcs);
  } else {
    if (!formats.isInt64(numProcs)) {
      fault.wrongFormat(issues, check.below(path, "num_procs"), at + "/properties/num_procs/format", "int64", "a 64-bit integer", numProcs);
    }
    if (numProcs < 0) {
      fault.tooSmall(issues, check.below(path, "num_procs"), at + "/properties/num_procs/minimum", 0, numProcs);
    }
  }
  const storageStats = value["storage_stats"];
  if (storageStats !== undefined) {
    if (!isStorageStats(storageStats)) {
      fault.inside(checkStorageStats, storageStats, check.below(path, "storage_stats"), issues);
    }
  }
  const cpuStats = value["cpu_stats"];
  if (cpuStats === undefined) {
    fault.missing(issues, check.below(path, "cpu_stats"), at + "/required");
  } else {
    if (!isCPUStats(cpuStats)) {
      fault.inside(checkCPUStats, cpuStats, check.below(path, "cpu_stats"), issues);
    }
  }
  const precpuStats = value["precpu_stats"];
  if (precpuStats === undefined) {
    fault.missing(issues, check.below(path, "precpu_stats"), at + "/required");
  } else {
    if (!isCPUStats(precpuStats)) {
      fault.inside(checkCPUStats, precpuStats, check.below(path, "precpu_stats"), issues);
    }
  }
  const memoryStats = value["memory_stats"];
  if (memoryStats === undefined) {
    fault.missing(issues, check.below(path, "memory_stats"), at + "/required");
  } else {
    if (!isMemoryStats(memoryStats)) {
      fault.inside(checkMemoryStats, memoryStats, check.below(path, "memory_stats"), issues);
    }
  }
  const networks = value["networks"];
  if (networks !== undefined) {
    if (!check.isObject(networks)) {
      fault.wrongType(issues, check.below(path, "networks"), at + "/properties/networks/type", "object", networks);
    } else {
      check.eachMember(networks, (key, member) => {
        if (!isNetworkStats(member)) {
          fault.inside(checkNetworkStats, member, [...path, "networks", key], issues);
        }
      });
    }
  }
}

/** Standard Schema of `ContainerStatsResponse`. */
export const ContainerStatsResponse = /* @__PURE__ */ check.schema(isContainerStatsResponse, checkContainerStatsResponse);

/** The value, typed as `ContainerStatsResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseContainerStatsResponse(value: unknown): t.ContainerStatsResponse {
  return check.parse(ContainerStatsResponse, "ContainerStatsResponse", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/StartRequest` */
export function isStartRequest(value: unknown): value is t.StartRequest {
  if (!check.isObjectLike(value)) return false;
  const id = value["id"];
  if (typeof id !== "string") return false;
  if (id.length === 0) return false;
  const checkpointID = value["checkpointID"];
  if (checkpointID !== undefined && typeof checkpointID !== "string") return false;
  const checkpointDir = value["checkpointDir"];
  if (checkpointDir !== undefined && typeof checkpointDir !== "string") return false;
  return true;
}

function checkStartRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/StartRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  } else if (id.length === 0) {
    fault.tooShort(issues, check.below(path, "id"), at + "/properties/id/minLength", 1, id);
  }
  const checkpointID = value["checkpointID"];
  if (checkpointID !== undefined && typeof checkpointID !== "string") {
    fault.wrongType(issues, check.below(path, "checkpointID"), at + "/properties/checkpointID/type", "string", checkpointID);
  }
  const checkpointDir = value["checkpointDir"];
  if (checkpointDir !== undefined && typeof checkpointDir !== "string") {
    fault.wrongType(issues, check.below(path, "checkpointDir"), at + "/properties/checkpointDir/type", "string", checkpointDir);
  }
}

/** Standard Schema of `StartRequest`. */
export const StartRequest = /* @__PURE__ */ check.schema(isStartRequest, checkStartRequest);

/** The value, typed as `StartRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseStartRequest(value: unknown): t.StartRequest {
  return check.parse(StartRequest, "StartRequest", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/StopRequest` */
export function isStopRequest(value: unknown): value is t.StopRequest {
  if (!check.isObjectLike(value)) return false;
  const id = value["id"];
  if (typeof id !== "string") return false;
  if (id.length === 0) return false;
  const signal = value["signal"];
  if (signal !== undefined && typeof signal !== "string") return false;
  const timeout = value["timeout"];
  if (timeout !== undefined) {
    if (!check.isInteger(timeout)) return false;
    if (!formats.isInt32(timeout)) return false;
    if (timeout < -1) return false;
  }
  return true;
}

function checkStopRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/StopRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  } else if (id.length === 0) {
    fault.tooShort(issues, check.below(path, "id"), at + "/properties/id/minLength", 1, id);
  }
  const signal = value["signal"];
  if (signal !== undefined && typeof signal !== "string") {
    fault.wrongType(issues, check.below(path, "signal"), at + "/properties/signal/type", "string", signal);
  }
  const timeout = value["timeout"];
  if (timeout !== undefined) {
    if (!check.isInteger(timeout)) {
      fault.wrongType(issues, check.below(path, "timeout"), at + "/properties/timeout/type", "integer", timeout);
    } else {
      if (!formats.isInt32(timeout)) {
        fault.wrongFormat(issues, check.below(path, "timeout"), at + "/properties/timeout/format", "int32", "a 32-bit integer", timeout);
      }
      if (timeout < -1) {
        fault.tooSmall(issues, check.below(path, "timeout"), at + "/properties/timeout/minimum", -1, timeout);
      }
    }
  }
}

/** Standard Schema of `StopRequest`. */
export const StopRequest = /* @__PURE__ */ check.schema(isStopRequest, checkStopRequest);

/** The value, typed as `StopRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseStopRequest(value: unknown): t.StopRequest {
  return check.parse(StopRequest, "StopRequest", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/RestartRequest` */
export function isRestartRequest(value: unknown): value is t.RestartRequest {
  if (!check.isObjectLike(value)) return false;
  const id = value["id"];
  if (typeof id !== "string") return false;
  if (id.length === 0) return false;
  const signal = value["signal"];
  if (signal !== undefined && typeof signal !== "string") return false;
  const timeout = value["timeout"];
  if (timeout !== undefined) {
    if (!check.isInteger(timeout)) return false;
    if (!formats.isInt32(timeout)) return false;
    if (timeout < -1) return false;
  }
  return true;
}

function checkRestartRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/RestartRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  } else if (id.length === 0) {
    fault.tooShort(issues, check.below(path, "id"), at + "/properties/id/minLength", 1, id);
  }
  const signal = value["signal"];
  if (signal !== undefined && typeof signal !== "string") {
    fault.wrongType(issues, check.below(path, "signal"), at + "/properties/signal/type", "string", signal);
  }
  const timeout = value["timeout"];
  if (timeout !== undefined) {
    if (!check.isInteger(timeout)) {
      fault.wrongType(issues, check.below(path, "timeout"), at + "/properties/timeout/type", "integer", timeout);
    } else {
      if (!formats.isInt32(timeout)) {
        fault.wrongFormat(issues, check.below(path, "timeout"), at + "/properties/timeout/format", "int32", "a 32-bit integer", timeout);
      }
      if (timeout < -1) {
        fault.tooSmall(issues, check.below(path, "timeout"), at + "/properties/timeout/minimum", -1, timeout);
      }
    }
  }
}

/** Standard Schema of `RestartRequest`. */
export const RestartRequest = /* @__PURE__ */ check.schema(isRestartRequest, checkRestartRequest);

/** The value, typed as `RestartRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRestartRequest(value: unknown): t.RestartRequest {
  return check.parse(RestartRequest, "RestartRequest", value);
}

/** `specs/godoxy/cert.yaml#/components/schemas/CertInfo` */
export function isCertInfo(value: unknown): value is t.CertInfo {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["subject"] !== "string") return false;
  if (typeof value["issuer"] !== "string") return false;
  if (!isUnixTime(value["not_before"])) return false;
  if (!isUnixTime(value["not_after"])) return false;
  const dnsNames = value["dns_names"];
  if (dnsNames !== null) {
    if (!check.isArray(dnsNames)) return false;
    for (let i = 0; i < dnsNames.length; i++) {
      if (typeof dnsNames[i] !== "string") return false;
    }
  }
  const emailAddresses = value["email_addresses"];
  if (emailAddresses !== null) {
    if (!check.isArray(emailAddresses)) return false;
    for (let i = 0; i < emailAddresses.length; i++) {
      if (typeof emailAddresses[i] !== "string") return false;
    }
  }
  return true;
}

function checkCertInfo(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/cert.yaml#/components/schemas/CertInfo";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const subject = value["subject"];
  if (subject === undefined) {
    fault.missing(issues, check.below(path, "subject"), at + "/required");
  } else if (typeof subject !== "string") {
    fault.wrongType(issues, check.below(path, "subject"), at + "/properties/subject/type", "string", subject);
  }
  const issuer = value["issuer"];
  if (issuer === undefined) {
    fault.missing(issues, check.below(path, "issuer"), at + "/required");
  } else if (typeof issuer !== "string") {
    fault.wrongType(issues, check.below(path, "issuer"), at + "/properties/issuer/type", "string", issuer);
  }
  const notBefore = value["not_before"];
  if (notBefore === undefined) {
    fault.missing(issues, check.below(path, "not_before"), at + "/required");
  } else {
    if (!isUnixTime(notBefore)) {
      fault.inside(checkUnixTime, notBefore, check.below(path, "not_before"), issues);
    }
  }
  const notAfter = value["not_after"];
  if (notAfter === undefined) {
    fault.missing(issues, check.below(path, "not_after"), at + "/required");
  } else {
    if (!isUnixTime(notAfter)) {
      fault.inside(checkUnixTime, notAfter, check.below(path, "not_after"), issues);
    }
  }
  const dnsNames = value["dns_names"];
  if (dnsNames === undefined) {
    fault.missing(issues, check.below(path, "dns_names"), at + "/required");
  } else {
    if (dnsNames !== null) {
      if (!check.isArray(dnsNames)) {
        fault.wrongType(issues, check.below(path, "dns_names"), at + "/properties/dns_names/type", "array or null", dnsNames);
      } else {
        for (let i = 0; i < dnsNames.length; i++) {
          const item = dnsNames[i];
          if (typeof item !== "string") {
            fault.wrongType(issues, [...path, "dns_names", i], at + "/properties/dns_names/items/type", "string", item);
          }
        }
      }
    }
  }
  const emailAddresses = value["email_addresses"];
  if (emailAddresses === undefined) {
    fault.missing(issues, check.below(path, "email_addresses"), at + "/required");
  } else {
    if (emailAddresses !== null) {
      if (!check.isArray(emailAddresses)) {
        fault.wrongType(issues, check.below(path, "email_addresses"), at + "/properties/email_addresses/type", "array or null", emailAddresses);
      } else {
        for (let i = 0; i < emailAddresses.length; i++) {
          const item = emailAddresses[i];
          if (typeof item !== "string") {
            fault.wrongType(issues, [...path, "email_addresses", i], at + "/properties/email_addresses/items/type", "string", item);
          }
        }
      }
    }
  }
}

/** Standard Schema of `CertInfo`. */
export const CertInfo = /* @__PURE__ */ check.schema(isCertInfo, checkCertInfo);

/** The value, typed as `CertInfo`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCertInfo(value: unknown): t.CertInfo {
  return check.parse(CertInfo, "CertInfo", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/MetricsPeriod` */
export function isMetricsPeriod(value: unknown): value is t.MetricsPeriod {
  return value === "5m" || value === "15m" || value === "1h" || value === "1d" || value === "1mo";
}

function checkMetricsPeriod(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/MetricsPeriod";
  if (value !== "5m" && value !== "15m" && value !== "1h" && value !== "1d" && value !== "1mo") {
    fault.notOneOf(issues, path, at + "/enum", ["5m", "15m", "1h", "1d", "1mo"], value);
  }
}

/** Standard Schema of `MetricsPeriod`. */
export const MetricsPeriod = /* @__PURE__ */ check.schema(isMetricsPeriod, checkMetricsPeriod);

/** The value, typed as `MetricsPeriod`; throws a `ValidationError` with all its issues when it does not match. */
export function parseMetricsPeriod(value: unknown): t.MetricsPeriod {
  return check.parse(MetricsPeriod, "MetricsPeriod", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoAggregateMode` */
export function isSystemInfoAggregateMode(value: unknown): value is t.SystemInfoAggregateMode {
  return set_n05o.has(value);
}

function checkSystemInfoAggregateMode(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/SystemInfoAggregateMode";
  if (!set_n05o.has(value)) fault.notOneOf(issues, path, at + "/enum", set_n05o, value);
}

/** Standard Schema of `SystemInfoAggregateMode`. */
export const SystemInfoAggregateMode = /* @__PURE__ */ check.schema(isSystemInfoAggregateMode, checkSystemInfoAggregateMode);

/** The value, typed as `SystemInfoAggregateMode`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSystemInfoAggregateMode(value: unknown): t.SystemInfoAggregateMode {
  return check.parse(SystemInfoAggregateMode, "SystemInfoAggregateMode", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoResult` */
export function isSystemInfoResult(value: unknown): value is t.SystemInfoResult {
  return value === null || isSystemInfoReading(value);
}

function checkSystemInfoResult(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== null) checkSystemInfoReading(value, path, issues);
}

/** Standard Schema of `SystemInfoResult`. */
export const SystemInfoResult = /* @__PURE__ */ check.schema(isSystemInfoResult, checkSystemInfoResult);

/** The value, typed as `SystemInfoResult`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSystemInfoResult(value: unknown): t.SystemInfoResult {
  return check.parse(SystemInfoResult, "SystemInfoResult", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/NamedSystemInfo` */
export function isNamedSystemInfo(value: unknown): value is t.NamedSystemInfo {
  if (!check.isObject(value)) return false;
  if (check.countMembers(value, 1) < 1) return false;
  if (check.countMembers(value, 2) > 1) return false;
  for (const key in value) {
    const member = value[key];
    if (!isSystemInfoReading(member) && check.hasOwn(value, key)) return false;
  }
  return true;
}

function checkNamedSystemInfo(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/NamedSystemInfo";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  if (check.countMembers(value, 1) < 1) {
    fault.tooFewMembers(issues, path, at + "/minProperties", 1, value);
  }
  if (check.countMembers(value, 2) > 1) {
    fault.tooManyMembers(issues, path, at + "/maxProperties", 1, value);
  }
  check.eachMember(value, (key, member) => {
    if (!isSystemInfoReading(member)) {
      fault.inside(checkSystemInfoReading, member, check.below(path, key), issues);
    }
  });
}

/** Standard Schema of `NamedSystemInfo`. */
export const NamedSystemInfo = /* @__PURE__ */ check.direct(isNamedSystemInfo, checkNamedSystemInfo);

/** The value, typed as `NamedSystemInfo`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNamedSystemInfo(value: unknown): t.NamedSystemInfo {
  return check.parse(NamedSystemInfo, "NamedSystemInfo", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/UptimeResult` */
export function isUptimeResult(value: unknown): value is t.UptimeResult {
  return isUptimeAggregate(value) || isRouteStatusesByAlias(value);
}

function checkUptimeResult(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/UptimeResult";
  if (!isUptimeAggregate(value) && !isRouteStatusesByAlias(value)) {
    fault.noMatch(issues, path, at + "/anyOf", "UptimeAggregate or RouteStatusesByAlias", [checkUptimeAggregate, checkRouteStatusesByAlias], value);
  }
}

/** Standard Schema of `UptimeResult`. */
export const UptimeResult = /* @__PURE__ */ check.schema(isUptimeResult, checkUptimeResult);

/** The value, typed as `UptimeResult`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUptimeResult(value: unknown): t.UptimeResult {
  return check.parse(UptimeResult, "UptimeResult", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageSortMethod` */
export function isHomepageSortMethod(value: unknown): value is t.HomepageSortMethod {
  return value === "clicks" || value === "alphabetical" || value === "custom";
}

function checkHomepageSortMethod(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageSortMethod";
  if (value !== "clicks" && value !== "alphabetical" && value !== "custom") {
    fault.notOneOf(issues, path, at + "/enum", ["clicks", "alphabetical", "custom"], value);
  }
}

/** Standard Schema of `HomepageSortMethod`. */
export const HomepageSortMethod = /* @__PURE__ */ check.schema(isHomepageSortMethod, checkHomepageSortMethod);

/** The value, typed as `HomepageSortMethod`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageSortMethod(value: unknown): t.HomepageSortMethod {
  return check.parse(HomepageSortMethod, "HomepageSortMethod", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageCategory` */
export function isHomepageCategory(value: unknown): value is t.HomepageCategory {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["name"] !== "string") return false;
  const items = value["items"];
  if (!check.isArray(items)) return false;
  for (let i = 0; i < items.length; i++) {
    if (!isHomepageItem(items[i])) return false;
  }
  return true;
}

function checkHomepageCategory(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageCategory";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const items = value["items"];
  if (items === undefined) {
    fault.missing(issues, check.below(path, "items"), at + "/required");
  } else if (!check.isArray(items)) {
    fault.wrongType(issues, check.below(path, "items"), at + "/properties/items/type", "array", items);
  } else {
    for (let i = 0; i < items.length; i++) {
      if (!isHomepageItem(items[i])) {
        fault.inside(checkHomepageItem, items[i], [...path, "items", i], issues);
      }
    }
  }
}

/** Standard Schema of `HomepageCategory`. */
export const HomepageCategory = /* @__PURE__ */ check.schema(isHomepageCategory, checkHomepageCategory);

/** The value, typed as `HomepageCategory`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageCategory(value: unknown): t.HomepageCategory {
  return check.parse(HomepageCategory, "HomepageCategory", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemParams` */
export function isHomepageOverrideItemParams(value: unknown): value is t.HomepageOverrideItemParams {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["which"] !== "string") return false;
  if (!isHomepageItemConfig(value["value"])) return false;
  return true;
}

function checkHomepageOverrideItemParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const which = value["which"];
  if (which === undefined) {
    fault.missing(issues, check.below(path, "which"), at + "/required");
  } else if (typeof which !== "string") {
    fault.wrongType(issues, check.below(path, "which"), at + "/properties/which/type", "string", which);
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else {
    if (!isHomepageItemConfig(value2)) {
      fault.inside(checkHomepageItemConfig, value2, check.below(path, "value"), issues);
    }
  }
}

/** Standard Schema of `HomepageOverrideItemParams`. */
export const HomepageOverrideItemParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemParams, checkHomepageOverrideItemParams);

/** The value, typed as `HomepageOverrideItemParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageOverrideItemParams(value: unknown): t.HomepageOverrideItemParams {
  return check.parse(HomepageOverrideItemParams, "HomepageOverrideItemParams", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemsBatchParams` */
export function isHomepageOverrideItemsBatchParams(value: unknown): value is t.HomepageOverrideItemsBatchParams {
  if (!check.isObjectLike(value)) return false;
  const value2 = value["value"];
  if (!check.isObject(value2)) return false;
  for (const key in value2) {
    const member = value2[key];
    if (!isHomepageItemConfig(member) && check.hasOwn(value2, key)) return false;
  }
  return true;
}

function checkHomepageOverrideItemsBatchParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemsBatchParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (!check.isObject(value2)) {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "object", value2);
  } else {
    check.eachMember(value2, (key, member) => {
      if (!isHomepageItemConfig(member)) {
        fault.inside(checkHomepageItemConfig, member, [...path, "value", key], issues);
      }
    });
  }
}

/** Standard Schema of `HomepageOverrideItemsBatchParams`. */
export const HomepageOverrideItemsBatchParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemsBatchParams, checkHomepageOverrideItemsBatchParams);

/** The value, typed as `HomepageOverrideItemsBatchParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageOverrideItemsBatchParams(value: unknown): t.HomepageOverrideItemsBatchParams {
  return check.parse(HomepageOverrideItemsBatchParams, "HomepageOverrideItemsBatchParams", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemVisibleParams` */
export function isHomepageOverrideItemVisibleParams(value: unknown): value is t.HomepageOverrideItemVisibleParams {
  if (!check.isObjectLike(value)) return false;
  const which = value["which"];
  if (!check.isArray(which)) return false;
  if (typeof value["value"] !== "boolean") return false;
  for (let i = 0; i < which.length; i++) {
    if (typeof which[i] !== "string") return false;
  }
  return true;
}

function checkHomepageOverrideItemVisibleParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemVisibleParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const which = value["which"];
  if (which === undefined) {
    fault.missing(issues, check.below(path, "which"), at + "/required");
  } else if (!check.isArray(which)) {
    fault.wrongType(issues, check.below(path, "which"), at + "/properties/which/type", "array", which);
  } else {
    for (let i = 0; i < which.length; i++) {
      const item = which[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "which", i], at + "/properties/which/items/type", "string", item);
      }
    }
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (typeof value2 !== "boolean") {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "boolean", value2);
  }
}

/** Standard Schema of `HomepageOverrideItemVisibleParams`. */
export const HomepageOverrideItemVisibleParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemVisibleParams, checkHomepageOverrideItemVisibleParams);

/** The value, typed as `HomepageOverrideItemVisibleParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageOverrideItemVisibleParams(value: unknown): t.HomepageOverrideItemVisibleParams {
  return check.parse(HomepageOverrideItemVisibleParams, "HomepageOverrideItemVisibleParams", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemFavoriteParams` */
export function isHomepageOverrideItemFavoriteParams(value: unknown): value is t.HomepageOverrideItemFavoriteParams {
  if (!check.isObjectLike(value)) return false;
  const which = value["which"];
  if (!check.isArray(which)) return false;
  if (typeof value["value"] !== "boolean") return false;
  for (let i = 0; i < which.length; i++) {
    if (typeof which[i] !== "string") return false;
  }
  return true;
}

function checkHomepageOverrideItemFavoriteParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemFavoriteParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const which = value["which"];
  if (which === undefined) {
    fault.missing(issues, check.below(path, "which"), at + "/required");
  } else if (!check.isArray(which)) {
    fault.wrongType(issues, check.below(path, "which"), at + "/properties/which/type", "array", which);
  } else {
    for (let i = 0; i < which.length; i++) {
      const item = which[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "which", i], at + "/properties/which/items/type", "string", item);
      }
    }
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (typeof value2 !== "boolean") {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "boolean", value2);
  }
}

/** Standard Schema of `HomepageOverrideItemFavoriteParams`. */
export const HomepageOverrideItemFavoriteParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemFavoriteParams, checkHomepageOverrideItemFavoriteParams);

/** The value, typed as `HomepageOverrideItemFavoriteParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageOverrideItemFavoriteParams(value: unknown): t.HomepageOverrideItemFavoriteParams {
  return check.parse(HomepageOverrideItemFavoriteParams, "HomepageOverrideItemFavoriteParams", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemSortOrderParams` */
export function isHomepageOverrideItemSortOrderParams(value: unknown): value is t.HomepageOverrideItemSortOrderParams {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["which"] !== "string") return false;
  const value2 = value["value"];
  if (!check.isInteger(value2)) return false;
  if (!formats.isInt64(value2)) return false;
  return true;
}

function checkHomepageOverrideItemSortOrderParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemSortOrderParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const which = value["which"];
  if (which === undefined) {
    fault.missing(issues, check.below(path, "which"), at + "/required");
  } else if (typeof which !== "string") {
    fault.wrongType(issues, check.below(path, "which"), at + "/properties/which/type", "string", which);
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (!check.isInteger(value2)) {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "integer", value2);
  } else if (!formats.isInt64(value2)) {
    fault.wrongFormat(issues, check.below(path, "value"), at + "/properties/value/format", "int64", "a 64-bit integer", value2);
  }
}

/** Standard Schema of `HomepageOverrideItemSortOrderParams`. */
export const HomepageOverrideItemSortOrderParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemSortOrderParams, checkHomepageOverrideItemSortOrderParams);

/** The value, typed as `HomepageOverrideItemSortOrderParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageOverrideItemSortOrderParams(value: unknown): t.HomepageOverrideItemSortOrderParams {
  return check.parse(HomepageOverrideItemSortOrderParams, "HomepageOverrideItemSortOrderParams", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemAllSortOrderParams` */
export function isHomepageOverrideItemAllSortOrderParams(value: unknown): value is t.HomepageOverrideItemAllSortOrderParams {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["which"] !== "string") return false;
  const value2 = value["value"];
  if (!check.isInteger(value2)) return false;
  if (!formats.isInt64(value2)) return false;
  return true;
}

function checkHomepageOverrideItemAllSortOrderParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemAllSortOrderParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const which = value["which"];
  if (which === undefined) {
    fault.missing(issues, check.below(path, "which"), at + "/required");
  } else if (typeof which !== "string") {
    fault.wrongType(issues, check.below(path, "which"), at + "/properties/which/type", "string", which);
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (!check.isInteger(value2)) {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "integer", value2);
  } else if (!formats.isInt64(value2)) {
    fault.wrongFormat(issues, check.below(path, "value"), at + "/properties/value/format", "int64", "a 64-bit integer", value2);
  }
}

/** Standard Schema of `HomepageOverrideItemAllSortOrderParams`. */
export const HomepageOverrideItemAllSortOrderParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemAllSortOrderParams, checkHomepageOverrideItemAllSortOrderParams);

/** The value, typed as `HomepageOverrideItemAllSortOrderParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageOverrideItemAllSortOrderParams(value: unknown): t.HomepageOverrideItemAllSortOrderParams {
  return check.parse(HomepageOverrideItemAllSortOrderParams, "HomepageOverrideItemAllSortOrderParams", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemFavSortOrderParams` */
export function isHomepageOverrideItemFavSortOrderParams(value: unknown): value is t.HomepageOverrideItemFavSortOrderParams {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["which"] !== "string") return false;
  const value2 = value["value"];
  if (!check.isInteger(value2)) return false;
  if (!formats.isInt64(value2)) return false;
  return true;
}

function checkHomepageOverrideItemFavSortOrderParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemFavSortOrderParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const which = value["which"];
  if (which === undefined) {
    fault.missing(issues, check.below(path, "which"), at + "/required");
  } else if (typeof which !== "string") {
    fault.wrongType(issues, check.below(path, "which"), at + "/properties/which/type", "string", which);
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (!check.isInteger(value2)) {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "integer", value2);
  } else if (!formats.isInt64(value2)) {
    fault.wrongFormat(issues, check.below(path, "value"), at + "/properties/value/format", "int64", "a 64-bit integer", value2);
  }
}

/** Standard Schema of `HomepageOverrideItemFavSortOrderParams`. */
export const HomepageOverrideItemFavSortOrderParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemFavSortOrderParams, checkHomepageOverrideItemFavSortOrderParams);

/** The value, typed as `HomepageOverrideItemFavSortOrderParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageOverrideItemFavSortOrderParams(value: unknown): t.HomepageOverrideItemFavSortOrderParams {
  return check.parse(HomepageOverrideItemFavSortOrderParams, "HomepageOverrideItemFavSortOrderParams", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideCategoryOrderParams` */
export function isHomepageOverrideCategoryOrderParams(value: unknown): value is t.HomepageOverrideCategoryOrderParams {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["which"] !== "string") return false;
  const value2 = value["value"];
  if (!check.isInteger(value2)) return false;
  if (!formats.isInt64(value2)) return false;
  return true;
}

function checkHomepageOverrideCategoryOrderParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideCategoryOrderParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const which = value["which"];
  if (which === undefined) {
    fault.missing(issues, check.below(path, "which"), at + "/required");
  } else if (typeof which !== "string") {
    fault.wrongType(issues, check.below(path, "which"), at + "/properties/which/type", "string", which);
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (!check.isInteger(value2)) {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "integer", value2);
  } else if (!formats.isInt64(value2)) {
    fault.wrongFormat(issues, check.below(path, "value"), at + "/properties/value/format", "int64", "a 64-bit integer", value2);
  }
}

/** Standard Schema of `HomepageOverrideCategoryOrderParams`. */
export const HomepageOverrideCategoryOrderParams = /* @__PURE__ */ check.schema(isHomepageOverrideCategoryOrderParams, checkHomepageOverrideCategoryOrderParams);

/** The value, typed as `HomepageOverrideCategoryOrderParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageOverrideCategoryOrderParams(value: unknown): t.HomepageOverrideCategoryOrderParams {
  return check.parse(HomepageOverrideCategoryOrderParams, "HomepageOverrideCategoryOrderParams", value);
}

/** `specs/godoxy/file.yaml#/components/schemas/ListFilesResponse` */
export function isListFilesResponse(value: unknown): value is t.ListFilesResponse {
  if (!check.isObjectLike(value)) return false;
  const config = value["config"];
  if (!check.isArray(config)) return false;
  const provider = value["provider"];
  if (!check.isArray(provider)) return false;
  const middleware = value["middleware"];
  if (!check.isArray(middleware)) return false;
  for (let i = 0; i < config.length; i++) {
    if (typeof config[i] !== "string") return false;
  }
  for (let i = 0; i < provider.length; i++) {
    if (typeof provider[i] !== "string") return false;
  }
  for (let i = 0; i < middleware.length; i++) {
    if (typeof middleware[i] !== "string") return false;
  }
  return true;
}

function checkListFilesResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/file.yaml#/components/schemas/ListFilesResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const config = value["config"];
  if (config === undefined) {
    fault.missing(issues, check.below(path, "config"), at + "/required");
  } else if (!check.isArray(config)) {
    fault.wrongType(issues, check.below(path, "config"), at + "/properties/config/type", "array", config);
  } else {
    for (let i = 0; i < config.length; i++) {
      const item = config[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "config", i], at + "/properties/config/items/type", "string", item);
      }
    }
  }
  const provider = value["provider"];
  if (provider === undefined) {
    fault.missing(issues, check.below(path, "provider"), at + "/required");
  } else if (!check.isArray(provider)) {
    fault.wrongType(issues, check.below(path, "provider"), at + "/properties/provider/type", "array", provider);
  } else {
    for (let i = 0; i < provider.length; i++) {
      const item = provider[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "provider", i], at + "/properties/provider/items/type", "string", item);
      }
    }
  }
  const middleware = value["middleware"];
  if (middleware === undefined) {
    fault.missing(issues, check.below(path, "middleware"), at + "/required");
  } else if (!check.isArray(middleware)) {
    fault.wrongType(issues, check.below(path, "middleware"), at + "/properties/middleware/type", "array", middleware);
  } else {
    for (let i = 0; i < middleware.length; i++) {
      const item = middleware[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "middleware", i], at + "/properties/middleware/items/type", "string", item);
      }
    }
  }
}

/** Standard Schema of `ListFilesResponse`. */
export const ListFilesResponse = /* @__PURE__ */ check.schema(isListFilesResponse, checkListFilesResponse);

/** The value, typed as `ListFilesResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseListFilesResponse(value: unknown): t.ListFilesResponse {
  return check.parse(ListFilesResponse, "ListFilesResponse", value);
}

/** `specs/godoxy/file.yaml#/components/schemas/FileType` */
export function isFileType(value: unknown): value is t.FileType {
  return value === "config" || value === "provider" || value === "middleware";
}

function checkFileType(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/file.yaml#/components/schemas/FileType";
  if (value !== "config" && value !== "provider" && value !== "middleware") {
    fault.notOneOf(issues, path, at + "/enum", ["config", "provider", "middleware"], value);
  }
}

/** Standard Schema of `FileType`. */
export const FileType = /* @__PURE__ */ check.schema(isFileType, checkFileType);

/** The value, typed as `FileType`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFileType(value: unknown): t.FileType {
  return check.parse(FileType, "FileType", value);
}

/** `specs/godoxy/agent.yaml#/components/schemas/Agent` */
export function isAgent(value: unknown): value is t.Agent {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["version"] !== "string") return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["addr"] !== "string") return false;
  if (typeof value["supports_tcp_stream"] !== "boolean") return false;
  if (typeof value["supports_udp_stream"] !== "boolean") return false;
  if (!isContainerRuntime(value["runtime"])) return false;
  return true;
}

function checkAgent(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/agent.yaml#/components/schemas/Agent";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const version = value["version"];
  if (version === undefined) {
    fault.missing(issues, check.below(path, "version"), at + "/required");
  } else if (typeof version !== "string") {
    fault.wrongType(issues, check.below(path, "version"), at + "/properties/version/type", "string", version);
  }
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const runtime = value["runtime"];
  if (runtime === undefined) {
    fault.missing(issues, check.below(path, "runtime"), at + "/required");
  } else {
    if (!isContainerRuntime(runtime)) {
      fault.inside(checkContainerRuntime, runtime, check.below(path, "runtime"), issues);
    }
  }
  const addr = value["addr"];
  if (addr === undefined) {
    fault.missing(issues, check.below(path, "addr"), at + "/required");
  } else if (typeof addr !== "string") {
    fault.wrongType(issues, check.below(path, "addr"), at + "/properties/addr/type", "string", addr);
  }
  const supportsTcpStream = value["supports_tcp_stream"];
  if (supportsTcpStream === undefined) {
    fault.missing(issues, check.below(path, "supports_tcp_stream"), at + "/required");
  } else if (typeof supportsTcpStream !== "boolean") {
    fault.wrongType(issues, check.below(path, "supports_tcp_stream"), at + "/properties/supports_tcp_stream/type", "boolean", supportsTcpStream);
  }
  const supportsUdpStream = value["supports_udp_stream"];
  if (supportsUdpStream === undefined) {
    fault.missing(issues, check.below(path, "supports_udp_stream"), at + "/required");
  } else if (typeof supportsUdpStream !== "boolean") {
    fault.wrongType(issues, check.below(path, "supports_udp_stream"), at + "/properties/supports_udp_stream/type", "boolean", supportsUdpStream);
  }
}

/** Standard Schema of `Agent`. */
export const Agent = /* @__PURE__ */ check.schema(isAgent, checkAgent);

/** The value, typed as `Agent`; throws a `ValidationError` with all its issues when it does not match. */
export function parseAgent(value: unknown): t.Agent {
  return check.parse(Agent, "Agent", value);
}

/** `specs/godoxy/agent.yaml#/components/schemas/NewAgentRequest` */
export function isNewAgentRequest(value: unknown): value is t.NewAgentRequest {
  if (!check.isObjectLike(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (name.length === 0) return false;
  const host = value["host"];
  if (typeof host !== "string") return false;
  if (host.length === 0) return false;
  const port = value["port"];
  if (!check.isInteger(port)) return false;
  if (!formats.isInt32(port)) return false;
  if (port < 1) return false;
  if (port > 65535) return false;
  const type = value["type"];
  if (type !== "docker" && type !== "system") return false;
  const nightly = value["nightly"];
  if (nightly !== undefined && typeof nightly !== "boolean") return false;
  const containerRuntime = value["container_runtime"];
  if (containerRuntime !== undefined && !isContainerRuntime(containerRuntime)) return false;
  return true;
}

function checkNewAgentRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/agent.yaml#/components/schemas/NewAgentRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  } else if (name.length === 0) {
    fault.tooShort(issues, check.below(path, "name"), at + "/properties/name/minLength", 1, name);
  }
  const host = value["host"];
  if (host === undefined) {
    fault.missing(issues, check.below(path, "host"), at + "/required");
  } else if (typeof host !== "string") {
    fault.wrongType(issues, check.below(path, "host"), at + "/properties/host/type", "string", host);
  } else if (host.length === 0) {
    fault.tooShort(issues, check.below(path, "host"), at + "/properties/host/minLength", 1, host);
  }
  const port = value["port"];
  if (port === undefined) {
    fault.missing(issues, check.below(path, "port"), at + "/required");
  } else if (!check.isInteger(port)) {
    fault.wrongType(issues, check.below(path, "port"), at + "/properties/port/type", "integer", port);
  } else {
    if (!formats.isInt32(port)) {
      fault.wrongFormat(issues, check.below(path, "port"), at + "/properties/port/format", "int32", "a 32-bit integer", port);
    }
    if (port < 1) {
      fault.tooSmall(issues, check.below(path, "port"), at + "/properties/port/minimum", 1, port);
    }
    if (port > 65535) {
      fault.tooLarge(issues, check.below(path, "port"), at + "/properties/port/maximum", 65535, port);
    }
  }
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (type !== "docker" && type !== "system") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/properties/type/enum", ["docker", "system"], type);
  }
  const nightly = value["nightly"];
  if (nightly !== undefined && typeof nightly !== "boolean") {
    fault.wrongType(issues, check.below(path, "nightly"), at + "/properties/nightly/type", "boolean", nightly);
  }
  const containerRuntime = value["container_runtime"];
  if (containerRuntime !== undefined) {
    if (!isContainerRuntime(containerRuntime)) {
      fault.inside(checkContainerRuntime, containerRuntime, check.below(path, "container_runtime"), issues);
    }
  }
}

/** Standard Schema of `NewAgentRequest`. */
export const NewAgentRequest = /* @__PURE__ */ check.schema(isNewAgentRequest, checkNewAgentRequest);

/** The value, typed as `NewAgentRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNewAgentRequest(value: unknown): t.NewAgentRequest {
  return check.parse(NewAgentRequest, "NewAgentRequest", value);
}

/** `specs/godoxy/agent.yaml#/components/schemas/NewAgentResponse` */
export function isNewAgentResponse(value: unknown): value is t.NewAgentResponse {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["compose"] !== "string") return false;
  if (!isPEMPairResponse(value["ca"])) return false;
  if (!isPEMPairResponse(value["client"])) return false;
  return true;
}

function checkNewAgentResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/agent.yaml#/components/schemas/NewAgentResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const compose = value["compose"];
  if (compose === undefined) {
    fault.missing(issues, check.below(path, "compose"), at + "/required");
  } else if (typeof compose !== "string") {
    fault.wrongType(issues, check.below(path, "compose"), at + "/properties/compose/type", "string", compose);
  }
  const ca = value["ca"];
  if (ca === undefined) {
    fault.missing(issues, check.below(path, "ca"), at + "/required");
  } else {
    if (!isPEMPairResponse(ca)) {
      fault.inside(checkPEMPairResponse, ca, check.below(path, "ca"), issues);
    }
  }
  const client = value["client"];
  if (client === undefined) {
    fault.missing(issues, check.below(path, "client"), at + "/required");
  } else {
    if (!isPEMPairResponse(client)) {
      fault.inside(checkPEMPairResponse, client, check.below(path, "client"), issues);
    }
  }
}

/** Standard Schema of `NewAgentResponse`. */
export const NewAgentResponse = /* @__PURE__ */ check.schema(isNewAgentResponse, checkNewAgentResponse);

/** The value, typed as `NewAgentResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNewAgentResponse(value: unknown): t.NewAgentResponse {
  return check.parse(NewAgentResponse, "NewAgentResponse", value);
}

/** `specs/godoxy/agent.yaml#/components/schemas/VerifyNewAgentRequest` */
export function isVerifyNewAgentRequest(value: unknown): value is t.VerifyNewAgentRequest {
  if (!check.isObjectLike(value)) return false;
  const host = value["host"];
  if (typeof host !== "string") return false;
  if (host.length === 0) return false;
  if (!pattern_mfmx.test(host)) return false;
  if (!isPEMPairResponse(value["ca"])) return false;
  if (!isPEMPairResponse(value["client"])) return false;
  if (!isContainerRuntime(value["container_runtime"])) return false;
  return true;
}

function checkVerifyNewAgentRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/agent.yaml#/components/schemas/VerifyNewAgentRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const host = value["host"];
  if (host === undefined) {
    fault.missing(issues, check.below(path, "host"), at + "/required");
  } else if (typeof host !== "string") {
    fault.wrongType(issues, check.below(path, "host"), at + "/properties/host/type", "string", host);
  } else {
    if (host.length === 0) {
      fault.tooShort(issues, check.below(path, "host"), at + "/properties/host/minLength", 1, host);
    }
    if (!pattern_mfmx.test(host)) {
      fault.wrongPattern(issues, check.below(path, "host"), at + "/properties/host/pattern", pattern_mfmx, host);
    }
  }
  const ca = value["ca"];
  if (ca === undefined) {
    fault.missing(issues, check.below(path, "ca"), at + "/required");
  } else {
    if (!isPEMPairResponse(ca)) {
      fault.inside(checkPEMPairResponse, ca, check.below(path, "ca"), issues);
    }
  }
  const client = value["client"];
  if (client === undefined) {
    fault.missing(issues, check.below(path, "client"), at + "/required");
  } else {
    if (!isPEMPairResponse(client)) {
      fault.inside(checkPEMPairResponse, client, check.below(path, "client"), issues);
    }
  }
  const containerRuntime = value["container_runtime"];
  if (containerRuntime === undefined) {
    fault.missing(issues, check.below(path, "container_runtime"), at + "/required");
  } else {
    if (!isContainerRuntime(containerRuntime)) {
      fault.inside(checkContainerRuntime, containerRuntime, check.below(path, "container_runtime"), issues);
    }
  }
}

/** Standard Schema of `VerifyNewAgentRequest`. */
export const VerifyNewAgentRequest = /* @__PURE__ */ check.schema(isVerifyNewAgentRequest, checkVerifyNewAgentRequest);

/** The value, typed as `VerifyNewAgentRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseVerifyNewAgentRequest(value: unknown): t.VerifyNewAgentRequest {
  return check.parse(VerifyNewAgentRequest, "VerifyNewAgentRequest", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/HealthStatus` */
export function isHealthStatus(value: unknown): value is t.HealthStatus {
  return (
    value === "healthy" ||
    value === "unhealthy" ||
    value === "napping" ||
    value === "starting" ||
    value === "error" ||
    value === "unknown"
  );
}

function checkHealthStatus(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/HealthStatus";
  if (
    value !== "healthy" &&
    value !== "unhealthy" &&
    value !== "napping" &&
    value !== "starting" &&
    value !== "error" &&
    value !== "unknown"
  ) {
    fault.notOneOf(issues, path, at + "/enum", set_y0qp, value);
  }
}

/** Standard Schema of `HealthStatus`. */
export const HealthStatus = /* @__PURE__ */ check.schema(isHealthStatus, checkHealthStatus);

/** The value, typed as `HealthStatus`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHealthStatus(value: unknown): t.HealthStatus {
  return check.parse(HealthStatus, "HealthStatus", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/ProxyStats` */
export function isProxyStats(value: unknown): value is t.ProxyStats {
  if (!check.isObjectLike(value)) return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt32(total)) return false;
  if (total < 0) return false;
  if (total > 65535) return false;
  const providers = value["providers"];
  if (!check.isObject(providers)) return false;
  if (!isRouteStats(value["reverse_proxies"])) return false;
  if (!isRouteStats(value["streams"])) return false;
  for (const key in providers) {
    const member = providers[key];
    if (!isProviderStats(member) && check.hasOwn(providers, key)) return false;
  }
  return true;
}

function checkProxyStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/ProxyStats";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const total = value["total"];
  if (total === undefined) {
    fault.missing(issues, check.below(path, "total"), at + "/required");
  } else if (!check.isInteger(total)) {
    fault.wrongType(issues, check.below(path, "total"), at + "/properties/total/type", "integer", total);
  } else {
    if (!formats.isInt32(total)) {
      fault.wrongFormat(issues, check.below(path, "total"), at + "/properties/total/format", "int32", "a 32-bit integer", total);
    }
    if (total < 0) {
      fault.tooSmall(issues, check.below(path, "total"), at + "/properties/total/minimum", 0, total);
    }
    if (total > 65535) {
      fault.tooLarge(issues, check.below(path, "total"), at + "/properties/total/maximum", 65535, total);
    }
  }
  const reverseProxies = value["reverse_proxies"];
  if (reverseProxies === undefined) {
    fault.missing(issues, check.below(path, "reverse_proxies"), at + "/required");
  } else {
    if (!isRouteStats(reverseProxies)) {
      fault.inside(checkRouteStats, reverseProxies, check.below(path, "reverse_proxies"), issues);
    }
  }
  const streams = value["streams"];
  if (streams === undefined) {
    fault.missing(issues, check.below(path, "streams"), at + "/required");
  } else {
    if (!isRouteStats(streams)) {
      fault.inside(checkRouteStats, streams, check.below(path, "streams"), issues);
    }
  }
  const providers = value["providers"];
  if (providers === undefined) {
    fault.missing(issues, check.below(path, "providers"), at + "/required");
  } else if (!check.isObject(providers)) {
    fault.wrongType(issues, check.below(path, "providers"), at + "/properties/providers/type", "object", providers);
  } else {
    check.eachMember(providers, (key, member) => {
      if (!isProviderStats(member)) {
        fault.inside(checkProviderStats, member, [...path, "providers", key], issues);
      }
    });
  }
}

/** Standard Schema of `ProxyStats`. */
export const ProxyStats = /* @__PURE__ */ check.schema(isProxyStats, checkProxyStats);

/** The value, typed as `ProxyStats`; throws a `ValidationError` with all its issues when it does not match. */
export function parseProxyStats(value: unknown): t.ProxyStats {
  return check.parse(ProxyStats, "ProxyStats", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/IconSource` */
export function isIconSource(value: unknown): value is t.IconSource {
  return (
    value === "https://" ||
    value === "@target" ||
    value === "@walkxcode" ||
    value === "@selfhst"
  );
}

function checkIconSource(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/IconSource";
  if (
    value !== "https://" &&
    value !== "@target" &&
    value !== "@walkxcode" &&
    value !== "@selfhst"
  ) {
    fault.notOneOf(issues, path, at + "/enum", ["https://", "@target", "@walkxcode", "@selfhst"], value);
  }
}

/** Standard Schema of `IconSource`. */
export const IconSource = /* @__PURE__ */ check.schema(isIconSource, checkIconSource);

/** The value, typed as `IconSource`; throws a `ValidationError` with all its issues when it does not match. */
export function parseIconSource(value: unknown): t.IconSource {
  return check.parse(IconSource, "IconSource", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/RouteScheme` */
export function isRouteScheme(value: unknown): value is t.RouteScheme {
  return (
    value === "http" ||
    value === "https" ||
    value === "h2c" ||
    value === "tcp" ||
    value === "udp" ||
    value === "fileserver"
  );
}

function checkRouteScheme(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/RouteScheme";
  if (
    value !== "http" &&
    value !== "https" &&
    value !== "h2c" &&
    value !== "tcp" &&
    value !== "udp" &&
    value !== "fileserver"
  ) {
    fault.notOneOf(issues, path, at + "/enum", ["http", "https", "h2c", "tcp", "udp", "fileserver"], value);
  }
}

/** Standard Schema of `RouteScheme`. */
export const RouteScheme = /* @__PURE__ */ check.schema(isRouteScheme, checkRouteScheme);

/** The value, typed as `RouteScheme`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRouteScheme(value: unknown): t.RouteScheme {
  return check.parse(RouteScheme, "RouteScheme", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/Port` */
export function isPort(value: unknown): value is t.Port {
  if (!check.isObjectLike(value)) return false;
  const listening = value["listening"];
  if (!check.isInteger(listening)) return false;
  if (!formats.isInt32(listening)) return false;
  if (listening < 0) return false;
  if (listening > 65535) return false;
  const proxy = value["proxy"];
  if (!check.isInteger(proxy)) return false;
  if (!formats.isInt32(proxy)) return false;
  if (proxy < 0) return false;
  if (proxy > 65535) return false;
  return true;
}

function checkPort(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/Port";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const listening = value["listening"];
  if (listening === undefined) {
    fault.missing(issues, check.below(path, "listening"), at + "/required");
  } else if (!check.isInteger(listening)) {
    fault.wrongType(issues, check.below(path, "listening"), at + "/properties/listening/type", "integer", listening);
  } else {
    if (!formats.isInt32(listening)) {
      fault.wrongFormat(issues, check.below(path, "listening"), at + "/properties/listening/format", "int32", "a 32-bit integer", listening);
    }
    if (listening < 0) {
      fault.tooSmall(issues, check.below(path, "listening"), at + "/properties/listening/minimum", 0, listening);
    }
    if (listening > 65535) {
      fault.tooLarge(issues, check.below(path, "listening"), at + "/properties/listening/maximum", 65535, listening);
    }
  }
  const proxy = value["proxy"];
  if (proxy === undefined) {
    fault.missing(issues, check.below(path, "proxy"), at + "/required");
  } else if (!check.isInteger(proxy)) {
    fault.wrongType(issues, check.below(path, "proxy"), at + "/properties/proxy/type", "integer", proxy);
  } else {
    if (!formats.isInt32(proxy)) {
      fault.wrongFormat(issues, check.below(path, "proxy"), at + "/properties/proxy/format", "int32", "a 32-bit integer", proxy);
    }
    if (proxy < 0) {
      fault.tooSmall(issues, check.below(path, "proxy"), at + "/properties/proxy/minimum", 0, proxy);
    }
    if (proxy > 65535) {
      fault.tooLarge(issues, check.below(path, "proxy"), at + "/properties/proxy/maximum", 65535, proxy);
    }
  }
}

/** Standard Schema of `Port`. */
export const Port = /* @__PURE__ */ check.schema(isPort, checkPort);

/** The value, typed as `Port`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePort(value: unknown): t.Port {
  return check.parse(Port, "Port", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/Rule` */
export function isRule(value: unknown): value is t.Rule {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["on"] !== "string") return false;
  if (typeof value["do"] !== "string") return false;
  return true;
}

function checkRule(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/Rule";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const on = value["on"];
  if (on === undefined) {
    fault.missing(issues, check.below(path, "on"), at + "/required");
  } else if (typeof on !== "string") {
    fault.wrongType(issues, check.below(path, "on"), at + "/properties/on/type", "string", on);
  }
  const do_ = value["do"];
  if (do_ === undefined) {
    fault.missing(issues, check.below(path, "do"), at + "/required");
  } else if (typeof do_ !== "string") {
    fault.wrongType(issues, check.below(path, "do"), at + "/properties/do/type", "string", do_);
  }
}

/** Standard Schema of `Rule`. */
export const Rule = /* @__PURE__ */ check.schema(isRule, checkRule);

/** The value, typed as `Rule`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRule(value: unknown): t.Rule {
  return check.parse(Rule, "Rule", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/HealthCheckConfig` */
export function isHealthCheckConfig(value: unknown): value is t.HealthCheckConfig {
  if (!check.isObjectLike(value)) return false;
  const disable = value["disable"];
  if (disable !== undefined && typeof disable !== "boolean") return false;
  const useGet = value["use_get"];
  if (useGet !== undefined && typeof useGet !== "boolean") return false;
  const interval = value["interval"];
  if (!check.isNumber(interval)) return false;
  if (interval < 1000000000) return false;
  const timeout = value["timeout"];
  if (!check.isNumber(timeout)) return false;
  if (timeout < 1000000000) return false;
  const retries = value["retries"];
  if (!check.isInteger(retries)) return false;
  if (!formats.isInt64(retries)) return false;
  const path2 = value["path"];
  if (path2 !== undefined) {
    if (typeof path2 !== "string") return false;
    if (!pattern_6lm5.test(path2)) return false;
  }
  if (!isNanoseconds(interval)) return false;
  if (!isNanoseconds(timeout)) return false;
  return true;
}

function checkHealthCheckConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/HealthCheckConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const disable = value["disable"];
  if (disable !== undefined && typeof disable !== "boolean") {
    fault.wrongType(issues, check.below(path, "disable"), at + "/properties/disable/type", "boolean", disable);
  }
  const useGet = value["use_get"];
  if (useGet !== undefined && typeof useGet !== "boolean") {
    fault.wrongType(issues, check.below(path, "use_get"), at + "/properties/use_get/type", "boolean", useGet);
  }
  const path2 = value["path"];
  if (path2 !== undefined) {
    if (typeof path2 !== "string") {
      fault.wrongType(issues, check.below(path, "path"), at + "/properties/path/type", "string", path2);
    } else if (!pattern_6lm5.test(path2)) {
      fault.wrongPattern(issues, check.below(path, "path"), at + "/properties/path/pattern", pattern_6lm5, path2);
    }
  }
  const interval = value["interval"];
  if (interval === undefined) {
    fault.missing(issues, check.below(path, "interval"), at + "/required");
  } else if (!check.isNumber(interval)) {
    fault.wrongType(issues, check.below(path, "interval"), at + "/properties/interval", "number", interval);
  } else {
    if (interval < 1000000000) {
      fault.tooSmall(issues, check.below(path, "interval"), at + "/properties/interval/minimum", 1000000000, interval);
    }
    if (!isNanoseconds(interval)) {
      fault.inside(checkNanoseconds, interval, check.below(path, "interval"), issues);
    }
  }
  const timeout = value["timeout"];
  if (timeout === undefined) {
    fault.missing(issues, check.below(path, "timeout"), at + "/required");
  } else if (!check.isNumber(timeout)) {
    fault.wrongType(issues, check.below(path, "timeout"), at + "/properties/timeout", "number", timeout);
  } else {
    if (timeout < 1000000000) {
      fault.tooSmall(issues, check.below(path, "timeout"), at + "/properties/timeout/minimum", 1000000000, timeout);
    }
    if (!isNanoseconds(timeout)) {
      fault.inside(checkNanoseconds, timeout, check.below(path, "timeout"), issues);
    }
  }
  const retries = value["retries"];
  if (retries === undefined) {
    fault.missing(issues, check.below(path, "retries"), at + "/required");
  } else if (!check.isInteger(retries)) {
    fault.wrongType(issues, check.below(path, "retries"), at + "/properties/retries/type", "integer", retries);
  } else if (!formats.isInt64(retries)) {
    fault.wrongFormat(issues, check.below(path, "retries"), at + "/properties/retries/format", "int64", "a 64-bit integer", retries);
  }
}

/** Standard Schema of `HealthCheckConfig`. */
export const HealthCheckConfig = /* @__PURE__ */ check.schema(isHealthCheckConfig, checkHealthCheckConfig);

/** The value, typed as `HealthCheckConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHealthCheckConfig(value: unknown): t.HealthCheckConfig {
  return check.parse(HealthCheckConfig, "HealthCheckConfig", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/LoadBalancerConfig` */
export function isLoadBalancerConfig(value: unknown): value is t.LoadBalancerConfig {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["link"] !== "string") return false;
  const weight = value["weight"];
  if (!check.isInteger(weight)) return false;
  if (!formats.isInt64(weight)) return false;
  if (weight < 0) return false;
  if (typeof value["sticky"] !== "boolean") return false;
  const options = value["options"];
  if (options !== undefined && !check.isObject(options)) return false;
  if (!isLoadBalancerMode(value["mode"])) return false;
  if (!isNanoseconds(value["sticky_max_age"])) return false;
  return true;
}

function checkLoadBalancerConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/LoadBalancerConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const link = value["link"];
  if (link === undefined) {
    fault.missing(issues, check.below(path, "link"), at + "/required");
  } else if (typeof link !== "string") {
    fault.wrongType(issues, check.below(path, "link"), at + "/properties/link/type", "string", link);
  }
  const mode = value["mode"];
  if (mode === undefined) {
    fault.missing(issues, check.below(path, "mode"), at + "/required");
  } else {
    if (!isLoadBalancerMode(mode)) {
      fault.inside(checkLoadBalancerMode, mode, check.below(path, "mode"), issues);
    }
  }
  const weight = value["weight"];
  if (weight === undefined) {
    fault.missing(issues, check.below(path, "weight"), at + "/required");
  } else if (!check.isInteger(weight)) {
    fault.wrongType(issues, check.below(path, "weight"), at + "/properties/weight/type", "integer", weight);
  } else {
    if (!formats.isInt64(weight)) {
      fault.wrongFormat(issues, check.below(path, "weight"), at + "/properties/weight/format", "int64", "a 64-bit integer", weight);
    }
    if (weight < 0) {
      fault.tooSmall(issues, check.below(path, "weight"), at + "/properties/weight/minimum", 0, weight);
    }
  }
  const sticky = value["sticky"];
  if (sticky === undefined) {
    fault.missing(issues, check.below(path, "sticky"), at + "/required");
  } else if (typeof sticky !== "boolean") {
    fault.wrongType(issues, check.below(path, "sticky"), at + "/properties/sticky/type", "boolean", sticky);
  }
  const stickyMaxAge = value["sticky_max_age"];
  if (stickyMaxAge === undefined) {
    fault.missing(issues, check.below(path, "sticky_max_age"), at + "/required");
  } else {
    if (!isNanoseconds(stickyMaxAge)) {
      fault.inside(checkNanoseconds, stickyMaxAge, check.below(path, "sticky_max_age"), issues);
    }
  }
  const options = value["options"];
  if (options !== undefined && !check.isObject(options)) {
    fault.wrongType(issues, check.below(path, "options"), at + "/properties/options/type", "object", options);
  }
}

/** Standard Schema of `LoadBalancerConfig`. */
export const LoadBalancerConfig = /* @__PURE__ */ check.schema(isLoadBalancerConfig, checkLoadBalancerConfig);

/** The value, typed as `LoadBalancerConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLoadBalancerConfig(value: unknown): t.LoadBalancerConfig {
  return check.parse(LoadBalancerConfig, "LoadBalancerConfig", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageItemConfig` */
export function isHomepageItemConfig(value: unknown): value is t.HomepageItemConfig {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["show"] !== "boolean") return false;
  if (typeof value["name"] !== "string") return false;
  const icon = value["icon"];
  if (typeof icon !== "string" && icon !== null) return false;
  if (typeof value["category"] !== "string") return false;
  if (typeof value["description"] !== "string") return false;
  const url = value["url"];
  if (url !== undefined && typeof url !== "string") return false;
  if (typeof value["favorite"] !== "boolean") return false;
  const widgetConfig = value["widget_config"];
  if (widgetConfig !== undefined && !isWidgetConfig(widgetConfig)) return false;
  return true;
}

function checkHomepageItemConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageItemConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const show = value["show"];
  if (show === undefined) {
    fault.missing(issues, check.below(path, "show"), at + "/required");
  } else if (typeof show !== "boolean") {
    fault.wrongType(issues, check.below(path, "show"), at + "/properties/show/type", "boolean", show);
  }
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const icon = value["icon"];
  if (icon === undefined) {
    fault.missing(issues, check.below(path, "icon"), at + "/required");
  } else if (typeof icon !== "string" && icon !== null) {
    fault.wrongType(issues, check.below(path, "icon"), at + "/properties/icon/type", "string or null", icon);
  }
  const category = value["category"];
  if (category === undefined) {
    fault.missing(issues, check.below(path, "category"), at + "/required");
  } else if (typeof category !== "string") {
    fault.wrongType(issues, check.below(path, "category"), at + "/properties/category/type", "string", category);
  }
  const description = value["description"];
  if (description === undefined) {
    fault.missing(issues, check.below(path, "description"), at + "/required");
  } else if (typeof description !== "string") {
    fault.wrongType(issues, check.below(path, "description"), at + "/properties/description/type", "string", description);
  }
  const url = value["url"];
  if (url !== undefined && typeof url !== "string") {
    fault.wrongType(issues, check.below(path, "url"), at + "/properties/url/type", "string", url);
  }
  const favorite = value["favorite"];
  if (favorite === undefined) {
    fault.missing(issues, check.below(path, "favorite"), at + "/required");
  } else if (typeof favorite !== "boolean") {
    fault.wrongType(issues, check.below(path, "favorite"), at + "/properties/favorite/type", "boolean", favorite);
  }
  const widgetConfig = value["widget_config"];
  if (widgetConfig !== undefined) {
    if (!isWidgetConfig(widgetConfig)) {
      fault.inside(checkWidgetConfig, widgetConfig, check.below(path, "widget_config"), issues);
    }
  }
}

/** Standard Schema of `HomepageItemConfig`. */
export const HomepageItemConfig = /* @__PURE__ */ check.schema(isHomepageItemConfig, checkHomepageItemConfig);

/** The value, typed as `HomepageItemConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageItemConfig(value: unknown): t.HomepageItemConfig {
  return check.parse(HomepageItemConfig, "HomepageItemConfig", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/RequestLoggerConfig` */
export function isRequestLoggerConfig(value: unknown): value is t.RequestLoggerConfig {
  if (!check.isObjectLike(value)) return false;
  const path2 = value["path"];
  if (path2 !== undefined && typeof path2 !== "string") return false;
  if (typeof value["stdout"] !== "boolean") return false;
  const retention = value["retention"];
  if (retention !== null && !isLogRetention(retention)) return false;
  const rotateInterval = value["rotate_interval"];
  if (rotateInterval !== undefined && !isNanoseconds(rotateInterval)) return false;
  if (!isAccessLogFormat(value["format"])) return false;
  if (!isFilters(value["filters"])) return false;
  if (!isFields(value["fields"])) return false;
  return true;
}

function checkRequestLoggerConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/RequestLoggerConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const path2 = value["path"];
  if (path2 !== undefined && typeof path2 !== "string") {
    fault.wrongType(issues, check.below(path, "path"), at + "/properties/path/type", "string", path2);
  }
  const stdout = value["stdout"];
  if (stdout === undefined) {
    fault.missing(issues, check.below(path, "stdout"), at + "/required");
  } else if (typeof stdout !== "boolean") {
    fault.wrongType(issues, check.below(path, "stdout"), at + "/properties/stdout/type", "boolean", stdout);
  }
  const retention = value["retention"];
  if (retention === undefined) {
    fault.missing(issues, check.below(path, "retention"), at + "/required");
  } else {
    if (retention !== null) {
      if (!isLogRetention(retention)) {
        fault.inside(checkLogRetention, retention, check.below(path, "retention"), issues);
      }
    }
  }
  const rotateInterval = value["rotate_interval"];
  if (rotateInterval !== undefined) {
    if (!isNanoseconds(rotateInterval)) {
      fault.inside(checkNanoseconds, rotateInterval, check.below(path, "rotate_interval"), issues);
    }
  }
  const format = value["format"];
  if (format === undefined) {
    fault.missing(issues, check.below(path, "format"), at + "/required");
  } else {
    if (!isAccessLogFormat(format)) {
      fault.inside(checkAccessLogFormat, format, check.below(path, "format"), issues);
    }
  }
  const filters = value["filters"];
  if (filters === undefined) {
    fault.missing(issues, check.below(path, "filters"), at + "/required");
  } else {
    if (!isFilters(filters)) {
      fault.inside(checkFilters, filters, check.below(path, "filters"), issues);
    }
  }
  const fields = value["fields"];
  if (fields === undefined) fault.missing(issues, check.below(path, "fields"), at + "/required");
  else if (!isFields(fields)) fault.inside(checkFields, fields, check.below(path, "fields"), issues);
}

/** Standard Schema of `RequestLoggerConfig`. */
export const RequestLoggerConfig = /* @__PURE__ */ check.schema(isRequestLoggerConfig, checkRequestLoggerConfig);

/** The value, typed as `RequestLoggerConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRequestLoggerConfig(value: unknown): t.RequestLoggerConfig {
  return check.parse(RequestLoggerConfig, "RequestLoggerConfig", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/IdlewatcherConfig` */
export function isIdlewatcherConfig(value: unknown): value is t.IdlewatcherConfig {
  if (!check.isObjectLike(value)) return false;
  const stopSignal = value["stop_signal"];
  if (stopSignal !== undefined && typeof stopSignal !== "string") return false;
  const startEndpoint = value["start_endpoint"];
  if (startEndpoint !== undefined && typeof startEndpoint !== "string") return false;
  const noLoadingPage = value["no_loading_page"];
  if (noLoadingPage !== undefined && typeof noLoadingPage !== "boolean") return false;
  const proxmox = value["proxmox"];
  if (proxmox !== undefined && !isIdlewatcherProxmox(proxmox)) return false;
  const docker = value["docker"];
  if (docker !== undefined && !isIdlewatcherDocker(docker)) return false;
  if (!isNanoseconds(value["idle_timeout"])) return false;
  if (!isNanoseconds(value["wake_timeout"])) return false;
  if (!isNanoseconds(value["stop_timeout"])) return false;
  if (!isContainerStopMethod(value["stop_method"])) return false;
  const dependsOn = value["depends_on"];
  if (dependsOn !== undefined) {
    if (!check.isArray(dependsOn)) return false;
    for (let i = 0; i < dependsOn.length; i++) {
      if (typeof dependsOn[i] !== "string") return false;
    }
  }
  return true;
}

function checkIdlewatcherConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/IdlewatcherConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const proxmox = value["proxmox"];
  if (proxmox !== undefined) {
    if (!isIdlewatcherProxmox(proxmox)) {
      fault.inside(checkIdlewatcherProxmox, proxmox, check.below(path, "proxmox"), issues);
    }
  }
  const docker = value["docker"];
  if (docker !== undefined) {
    if (!isIdlewatcherDocker(docker)) {
      fault.inside(checkIdlewatcherDocker, docker, check.below(path, "docker"), issues);
    }
  }
  const idleTimeout = value["idle_timeout"];
  if (idleTimeout === undefined) {
    fault.missing(issues, check.below(path, "idle_timeout"), at + "/required");
  } else {
    if (!isNanoseconds(idleTimeout)) {
      fault.inside(checkNanoseconds, idleTimeout, check.below(path, "idle_timeout"), issues);
    }
  }
  const wakeTimeout = value["wake_timeout"];
  if (wakeTimeout === undefined) {
    fault.missing(issues, check.below(path, "wake_timeout"), at + "/required");
  } else {
    if (!isNanoseconds(wakeTimeout)) {
      fault.inside(checkNanoseconds, wakeTimeout, check.below(path, "wake_timeout"), issues);
    }
  }
  const stopTimeout = value["stop_timeout"];
  if (stopTimeout === undefined) {
    fault.missing(issues, check.below(path, "stop_timeout"), at + "/required");
  } else {
    if (!isNanoseconds(stopTimeout)) {
      fault.inside(checkNanoseconds, stopTimeout, check.below(path, "stop_timeout"), issues);
    }
  }
  const stopMethod = value["stop_method"];
  if (stopMethod === undefined) {
    fault.missing(issues, check.below(path, "stop_method"), at + "/required");
  } else {
    if (!isContainerStopMethod(stopMethod)) {
      fault.inside(checkContainerStopMethod, stopMethod, check.below(path, "stop_method"), issues);
    }
  }
  const stopSignal = value["stop_signal"];
  if (stopSignal !== undefined && typeof stopSignal !== "string") {
    fault.wrongType(issues, check.below(path, "stop_signal"), at + "/properties/stop_signal/type", "string", stopSignal);
  }
  const startEndpoint = value["start_endpoint"];
  if (startEndpoint !== undefined && typeof startEndpoint !== "string") {
    fault.wrongType(issues, check.below(path, "start_endpoint"), at + "/properties/start_endpoint/type", "string", startEndpoint);
  }
  const dependsOn = value["depends_on"];
  if (dependsOn !== undefined) {
    if (!check.isArray(dependsOn)) {
      fault.wrongType(issues, check.below(path, "depends_on"), at + "/properties/depends_on/type", "array", dependsOn);
    } else {
      for (let i = 0; i < dependsOn.length; i++) {
        const item = dependsOn[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "depends_on", i], at + "/properties/depends_on/items/type", "string", item);
        }
      }
    }
  }
  const noLoadingPage = value["no_loading_page"];
  if (noLoadingPage !== undefined && typeof noLoadingPage !== "boolean") {
    fault.wrongType(issues, check.below(path, "no_loading_page"), at + "/properties/no_loading_page/type", "boolean", noLoadingPage);
  }
}

/** Standard Schema of `IdlewatcherConfig`. */
export const IdlewatcherConfig = /* @__PURE__ */ check.schema(isIdlewatcherConfig, checkIdlewatcherConfig);

/** The value, typed as `IdlewatcherConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseIdlewatcherConfig(value: unknown): t.IdlewatcherConfig {
  return check.parse(IdlewatcherConfig, "IdlewatcherConfig", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/Container` */
export function isContainer(value: unknown): value is t.Container {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["container_name"] !== "string") return false;
  if (typeof value["container_id"] !== "string") return false;
  const labels = value["labels"];
  if (!check.isObject(labels)) return false;
  const network = value["network"];
  if (network !== undefined && typeof network !== "string") return false;
  if (typeof value["public_hostname"] !== "string") return false;
  if (typeof value["private_hostname"] !== "string") return false;
  const aliases = value["aliases"];
  if (!check.isArray(aliases)) return false;
  if (typeof value["is_excluded"] !== "boolean") return false;
  if (typeof value["is_explicit"] !== "boolean") return false;
  if (typeof value["is_host_network_mode"] !== "boolean") return false;
  if (typeof value["running"] !== "boolean") return false;
  const errors = value["errors"];
  if (typeof errors !== "string" && errors !== null) return false;
  if (!isDockerProvider(value["docker_cfg"])) return false;
  if (!isContainerImage(value["image"])) return false;
  if (!isContainerState(value["state"])) return false;
  const agent = value["agent"];
  if (agent !== null && !isAgent(agent)) return false;
  for (const key in labels) {
    const member = labels[key];
    if (typeof member !== "string" && check.hasOwn(labels, key)) return false;
  }
  const idlewatcherConfig = value["idlewatcher_config"];
  if (idlewatcherConfig !== null && !isIdlewatcherConfig(idlewatcherConfig)) return false;
  const mounts = value["mounts"];
  if (mounts !== undefined) {
    if (!check.isObject(mounts)) return false;
    for (const key in mounts) {
      const member = mounts[key];
      if (typeof member !== "string" && check.hasOwn(mounts, key)) return false;
    }
  }
  if (!isPortMapping(value["public_ports"])) return false;
  if (!isPortMapping(value["private_ports"])) return false;
  for (let i = 0; i < aliases.length; i++) {
    if (typeof aliases[i] !== "string") return false;
  }
  return true;
}

function checkContainer(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/Container";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const dockerCfg = value["docker_cfg"];
  if (dockerCfg === undefined) {
    fault.missing(issues, check.below(path, "docker_cfg"), at + "/required");
  } else {
    if (!isDockerProvider(dockerCfg)) {
      fault.inside(checkDockerProvider, dockerCfg, check.below(path, "docker_cfg"), issues);
    }
  }
  const image = value["image"];
  if (image === undefined) {
    fault.missing(issues, check.below(path, "image"), at + "/required");
  } else {
    if (!isContainerImage(image)) {
      fault.inside(checkContainerImage, image, check.below(path, "image"), issues);
    }
  }
  const containerName = value["container_name"];
  if (containerName === undefined) {
    fault.missing(issues, check.below(path, "container_name"), at + "/required");
  } else if (typeof containerName !== "string") {
    fault.wrongType(issues, check.below(path, "container_name"), at + "/properties/container_name/type", "string", containerName);
  }
  const containerId = value["container_id"];
  if (containerId === undefined) {
    fault.missing(issues, check.below(path, "container_id"), at + "/required");
  } else if (typeof containerId !== "string") {
    fault.wrongType(issues, check.below(path, "container_id"), at + "/properties/container_id/type", "string", containerId);
  }
  const state = value["state"];
  if (state === undefined) {
    fault.missing(issues, check.below(path, "state"), at + "/required");
  } else {
    if (!isContainerState(state)) {
      fault.inside(checkContainerState, state, check.below(path, "state"), issues);
    }
  }
  const agent = value["agent"];
  if (agent === undefined) {
    fault.missing(issues, check.below(path, "agent"), at + "/required");
  } else {
    if (agent !== null) {
      if (!isAgent(agent)) fault.inside(checkAgent, agent, check.below(path, "agent"), issues);
    }
  }
  const labels = value["labels"];
  if (labels === undefined) {
    fault.missing(issues, check.below(path, "labels"), at + "/required");
  } else if (!check.isObject(labels)) {
    fault.wrongType(issues, check.below(path, "labels"), at + "/properties/labels/type", "object", labels);
  } else {
    check.eachMember(labels, (key, member) => {
      if (typeof member !== "string") {
        fault.wrongType(issues, [...path, "labels", key], at + "/properties/labels/additionalProperties/type", "string", member);
      }
    });
  }
  const idlewatcherConfig = value["idlewatcher_config"];
  if (idlewatcherConfig === undefined) {
    fault.missing(issues, check.below(path, "idlewatcher_config"), at + "/required");
  } else {
    if (idlewatcherConfig !== null) {
      if (!isIdlewatcherConfig(idlewatcherConfig)) {
        fault.inside(checkIdlewatcherConfig, idlewatcherConfig, check.below(path, "idlewatcher_config"), issues);
      }
    }
  }
  const mounts = value["mounts"];
  if (mounts !== undefined) {
    if (!check.isObject(mounts)) {
      fault.wrongType(issues, check.below(path, "mounts"), at + "/properties/mounts/type", "object", mounts);
    } else {
      check.eachMember(mounts, (key, member) => {
        if (typeof member !== "string") {
          fault.wrongType(issues, [...path, "mounts", key], at + "/properties/mounts/additionalProperties/type", "string", member);
        }
      });
    }
  }
  const network = value["network"];
  if (network !== undefined && typeof network !== "string") {
    fault.wrongType(issues, check.below(path, "network"), at + "/properties/network/type", "string", network);
  }
  const publicPorts = value["public_ports"];
  if (publicPorts === undefined) {
    fault.missing(issues, check.below(path, "public_ports"), at + "/required");
  } else {
    if (!isPortMapping(publicPorts)) {
      fault.inside(checkPortMapping, publicPorts, check.below(path, "public_ports"), issues);
    }
  }
  const privatePorts = value["private_ports"];
  if (privatePorts === undefined) {
    fault.missing(issues, check.below(path, "private_ports"), at + "/required");
  } else {
    if (!isPortMapping(privatePorts)) {
      fault.inside(checkPortMapping, privatePorts, check.below(path, "private_ports"), issues);
    }
  }
  const publicHostname = value["public_hostname"];
  if (publicHostname === undefined) {
    fault.missing(issues, check.below(path, "public_hostname"), at + "/required");
  } else if (typeof publicHostname !== "string") {
    fault.wrongType(issues, check.below(path, "public_hostname"), at + "/properties/public_hostname/type", "string", publicHostname);
  }
  const privateHostname = value["private_hostname"];
  if (privateHostname === undefined) {
    fault.missing(issues, check.below(path, "private_hostname"), at + "/required");
  } else if (typeof privateHostname !== "string") {
    fault.wrongType(issues, check.below(path, "private_hostname"), at + "/properties/private_hostname/type", "string", privateHostname);
  }
  const aliases = value["aliases"];
  if (aliases === undefined) {
    fault.missing(issues, check.below(path, "aliases"), at + "/required");
  } else if (!check.isArray(aliases)) {
    fault.wrongType(issues, check.below(path, "aliases"), at + "/properties/aliases/type", "array", aliases);
  } else {
    for (let i = 0; i < aliases.length; i++) {
      const item = aliases[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "aliases", i], at + "/properties/aliases/items/type", "string", item);
      }
    }
  }
  const isExcluded_ = value["is_excluded"];
  if (isExcluded_ === undefined) {
    fault.missing(issues, check.below(path, "is_excluded"), at + "/required");
  } else if (typeof isExcluded_ !== "boolean") {
    fault.wrongType(issues, check.below(path, "is_excluded"), at + "/properties/is_excluded/type", "boolean", isExcluded_);
  }
  const isExplicit_ = value["is_explicit"];
  if (isExplicit_ === undefined) {
    fault.missing(issues, check.below(path, "is_explicit"), at + "/required");
  } else if (typeof isExplicit_ !== "boolean") {
    fault.wrongType(issues, check.below(path, "is_explicit"), at + "/properties/is_explicit/type", "boolean", isExplicit_);
  }
  const isHostNetworkMode_ = value["is_host_network_mode"];
  if (isHostNetworkMode_ === undefined) {
    fault.missing(issues, check.below(path, "is_host_network_mode"), at + "/required");
  } else if (typeof isHostNetworkMode_ !== "boolean") {
    fault.wrongType(issues, check.below(path, "is_host_network_mode"), at + "/properties/is_host_network_mode/type", "boolean", isHostNetworkMode_);
  }
  const running = value["running"];
  if (running === undefined) {
    fault.missing(issues, check.below(path, "running"), at + "/required");
  } else if (typeof running !== "boolean") {
    fault.wrongType(issues, check.below(path, "running"), at + "/properties/running/type", "boolean", running);
  }
  const errors = value["errors"];
  if (errors === undefined) {
    fault.missing(issues, check.below(path, "errors"), at + "/required");
  } else if (typeof errors !== "string" && errors !== null) {
    fault.wrongType(issues, check.below(path, "errors"), at + "/properties/errors/type", "string or null", errors);
  }
}

/** Standard Schema of `Container`. */
export const Container = /* @__PURE__ */ check.schema(isContainer, checkContainer);

/** The value, typed as `Container`; throws a `ValidationError` with all its issues when it does not match. */
export function parseContainer(value: unknown): t.Container {
  return check.parse(Container, "Container", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/HealthJSON` */
export function isHealthJSON(value: unknown): value is t.HealthJSON {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["name"] !== "string") return false;
  const uptime = value["uptime"];
  if (!check.isNumber(uptime)) return false;
  if (uptime < 0) return false;
  const latency = value["latency"];
  if (!check.isInteger(latency)) return false;
  if (!formats.isInt64(latency)) return false;
  if (latency < 0) return false;
  if (typeof value["detail"] !== "string") return false;
  if (typeof value["url"] !== "string") return false;
  if (!isHealthCheckConfig(value["config"])) return false;
  if (!isUnixTime(value["started"])) return false;
  if (!isHealthStatus(value["status"])) return false;
  if (!isUnixTime(value["lastSeen"])) return false;
  const extra = value["extra"];
  if (extra !== undefined && !isHealthExtra(extra)) return false;
  return true;
}

function checkHealthJSON(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/HealthJSON";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const config = value["config"];
  if (config === undefined) {
    fault.missing(issues, check.below(path, "config"), at + "/required");
  } else {
    if (!isHealthCheckConfig(config)) {
      fault.inside(checkHealthCheckConfig, config, check.below(path, "config"), issues);
    }
  }
  const started = value["started"];
  if (started === undefined) {
    fault.missing(issues, check.below(path, "started"), at + "/required");
  } else {
    if (!isUnixTime(started)) {
      fault.inside(checkUnixTime, started, check.below(path, "started"), issues);
    }
  }
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else {
    if (!isHealthStatus(status)) {
      fault.inside(checkHealthStatus, status, check.below(path, "status"), issues);
    }
  }
  const uptime = value["uptime"];
  if (uptime === undefined) {
    fault.missing(issues, check.below(path, "uptime"), at + "/required");
  } else if (!check.isNumber(uptime)) {
    fault.wrongType(issues, check.below(path, "uptime"), at + "/properties/uptime/type", "number", uptime);
  } else if (uptime < 0) {
    fault.tooSmall(issues, check.below(path, "uptime"), at + "/properties/uptime/minimum", 0, uptime);
  }
  const latency = value["latency"];
  if (latency === undefined) {
    fault.missing(issues, check.below(path, "latency"), at + "/required");
  } else if (!check.isInteger(latency)) {
    fault.wrongType(issues, check.below(path, "latency"), at + "/properties/latency/type", "integer", latency);
  } else {
    if (!formats.isInt64(latency)) {
      fault.wrongFormat(issues, check.below(path, "latency"), at + "/properties/latency/format", "int64", "a 64-bit integer", latency);
    }
    if (latency < 0) {
      fault.tooSmall(issues, check.below(path, "latency"), at + "/properties/latency/minimum", 0, latency);
    }
  }
  const lastSeen = value["lastSeen"];
  if (lastSeen === undefined) {
    fault.missing(issues, check.below(path, "lastSeen"), at + "/required");
  } else {
    if (!isUnixTime(lastSeen)) {
      fault.inside(checkUnixTime, lastSeen, check.below(path, "lastSeen"), issues);
    }
  }
  const detail = value["detail"];
  if (detail === undefined) {
    fault.missing(issues, check.below(path, "detail"), at + "/required");
  } else if (typeof detail !== "string") {
    fault.wrongType(issues, check.below(path, "detail"), at + "/properties/detail/type", "string", detail);
  }
  const url = value["url"];
  if (url === undefined) {
    fault.missing(issues, check.below(path, "url"), at + "/required");
  } else if (typeof url !== "string") {
    fault.wrongType(issues, check.below(path, "url"), at + "/properties/url/type", "string", url);
  }
  const extra = value["extra"];
  if (extra !== undefined) {
    if (!isHealthExtra(extra)) {
      fault.inside(checkHealthExtra, extra, check.below(path, "extra"), issues);
    }
  }
}

/** Standard Schema of `HealthJSON`. */
export const HealthJSON = /* @__PURE__ */ check.schema(isHealthJSON, checkHealthJSON);

/** The value, typed as `HealthJSON`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHealthJSON(value: unknown): t.HealthJSON {
  return check.parse(HealthJSON, "HealthJSON", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/MockRequest` */
export function isMockRequest(value: unknown): value is t.MockRequest {
  if (!check.isObject(value)) return false;
  const method = value["method"];
  if (method !== undefined && typeof method !== "string") return false;
  const path2 = value["path"];
  if (path2 !== undefined && typeof path2 !== "string") return false;
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") return false;
  const body = value["body"];
  if (body !== undefined && typeof body !== "string") return false;
  const remoteIP = value["remoteIP"];
  if (remoteIP !== undefined && typeof remoteIP !== "string") return false;
  const headers = value["headers"];
  if (headers !== undefined) {
    if (!check.isObject(headers)) return false;
    for (const key in headers) {
      const member = headers[key];
      if (!check.hasOwn(headers, key)) continue;
      if (!check.isArray(member)) return false;
      for (let i = 0; i < member.length; i++) {
        if (typeof member[i] !== "string") return false;
      }
    }
  }
  const query = value["query"];
  if (query !== undefined) {
    if (!check.isObject(query)) return false;
    for (const key in query) {
      const member = query[key];
      if (!check.hasOwn(query, key)) continue;
      if (!check.isArray(member)) return false;
      for (let i = 0; i < member.length; i++) {
        if (typeof member[i] !== "string") return false;
      }
    }
  }
  const cookies = value["cookies"];
  if (cookies !== undefined) {
    if (!check.isArray(cookies)) return false;
    for (let i = 0; i < cookies.length; i++) {
      if (!isMockCookie(cookies[i])) return false;
    }
  }
  return true;
}

function checkMockRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/MockRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method !== undefined && typeof method !== "string") {
    fault.wrongType(issues, check.below(path, "method"), at + "/properties/method/type", "string", method);
  }
  const path2 = value["path"];
  if (path2 !== undefined && typeof path2 !== "string") {
    fault.wrongType(issues, check.below(path, "path"), at + "/properties/path/type", "string", path2);
  }
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") {
    fault.wrongType(issues, check.below(path, "host"), at + "/properties/host/type", "string", host);
  }
  const headers = value["headers"];
  if (headers !== undefined) {
    if (!check.isObject(headers)) {
      fault.wrongType(issues, check.below(path, "headers"), at + "/properties/headers/type", "object", headers);
    } else {
      check.eachMember(headers, (key, member) => {
        if (!check.isArray(member)) {
          fault.wrongType(issues, [...path, "headers", key], at + "/properties/headers/additionalProperties/type", "array", member);
        } else {
          for (let i = 0; i < member.length; i++) {
            const item = member[i];
            if (typeof item !== "string") {
              fault.wrongType(issues, [...path, "headers", key, i], at + "/properties/headers/additionalProperties/items/type", "string", item);
            }
          }
        }
      });
    }
  }
  const query = value["query"];
  if (query !== undefined) {
    if (!check.isObject(query)) {
      fault.wrongType(issues, check.below(path, "query"), at + "/properties/query/type", "object", query);
    } else {
      check.eachMember(query, (key, member) => {
        if (!check.isArray(member)) {
          fault.wrongType(issues, [...path, "query", key], at + "/properties/query/additionalProperties/type", "array", member);
        } else {
          for (let i = 0; i < member.length; i++) {
            const item = member[i];
            if (typeof item !== "string") {
              fault.wrongType(issues, [...path, "query", key, i], at + "/properties/query/additionalProperties/items/type", "string", item);
            }
          }
        }
      });
    }
  }
  const cookies = value["cookies"];
  if (cookies !== undefined) {
    if (!check.isArray(cookies)) {
      fault.wrongType(issues, check.below(path, "cookies"), at + "/properties/cookies/type", "array", cookies);
    } else {
      for (let i = 0; i < cookies.length; i++) {
        if (!isMockCookie(cookies[i])) {
          fault.inside(checkMockCookie, cookies[i], [...path, "cookies", i], issues);
        }
      }
    }
  }
  const body = value["body"];
  if (body !== undefined && typeof body !== "string") {
    fault.wrongType(issues, check.below(path, "body"), at + "/properties/body/type", "string", body);
  }
  const remoteIP = value["remoteIP"];
  if (remoteIP !== undefined && typeof remoteIP !== "string") {
    fault.wrongType(issues, check.below(path, "remoteIP"), at + "/properties/remoteIP/type", "string", remoteIP);
  }
}

/** Standard Schema of `MockRequest`. */
export const MockRequest = /* @__PURE__ */ check.schema(isMockRequest, checkMockRequest);

/** The value, typed as `MockRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseMockRequest(value: unknown): t.MockRequest {
  return check.parse(MockRequest, "MockRequest", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/MockResponse` */
export function isMockResponse(value: unknown): value is t.MockResponse {
  if (!check.isObject(value)) return false;
  const statusCode = value["statusCode"];
  if (statusCode !== undefined) {
    if (!check.isInteger(statusCode)) return false;
    if (!formats.isInt32(statusCode)) return false;
    if (statusCode < 100) return false;
    if (statusCode > 999) return false;
  }
  const body = value["body"];
  if (body !== undefined && typeof body !== "string") return false;
  const headers = value["headers"];
  if (headers !== undefined) {
    if (!check.isObject(headers)) return false;
    for (const key in headers) {
      const member = headers[key];
      if (!check.hasOwn(headers, key)) continue;
      if (!check.isArray(member)) return false;
      for (let i = 0; i < member.length; i++) {
        if (typeof member[i] !== "string") return false;
      }
    }
  }
  return true;
}

function checkMockResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/MockResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const statusCode = value["statusCode"];
  if (statusCode !== undefined) {
    if (!check.isInteger(statusCode)) {
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
  }
  const headers = value["headers"];
  if (headers !== undefined) {
    if (!check.isObject(headers)) {
      fault.wrongType(issues, check.below(path, "headers"), at + "/properties/headers/type", "object", headers);
    } else {
      check.eachMember(headers, (key, member) => {
        if (!check.isArray(member)) {
          fault.wrongType(issues, [...path, "headers", key], at + "/properties/headers/additionalProperties/type", "array", member);
        } else {
          for (let i = 0; i < member.length; i++) {
            const item = member[i];
            if (typeof item !== "string") {
              fault.wrongType(issues, [...path, "headers", key, i], at + "/properties/headers/additionalProperties/items/type", "string", item);
            }
          }
        }
      });
    }
  }
  const body = value["body"];
  if (body !== undefined && typeof body !== "string") {
    fault.wrongType(issues, check.below(path, "body"), at + "/properties/body/type", "string", body);
  }
}

/** Standard Schema of `MockResponse`. */
export const MockResponse = /* @__PURE__ */ check.schema(isMockResponse, checkMockResponse);

/** The value, typed as `MockResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseMockResponse(value: unknown): t.MockResponse {
  return check.parse(MockResponse, "MockResponse", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/ParsedRule` */
export function isParsedRule(value: unknown): value is t.ParsedRule {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["on"] !== "string") return false;
  if (typeof value["do"] !== "string") return false;
  if (typeof value["isResponseRule"] !== "boolean") return false;
  const validationError = value["validationError"];
  if (validationError !== undefined && !isStructuredError(validationError)) return false;
  return true;
}

function checkParsedRule(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/ParsedRule";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const on = value["on"];
  if (on === undefined) {
    fault.missing(issues, check.below(path, "on"), at + "/required");
  } else if (typeof on !== "string") {
    fault.wrongType(issues, check.below(path, "on"), at + "/properties/on/type", "string", on);
  }
  const do_ = value["do"];
  if (do_ === undefined) {
    fault.missing(issues, check.below(path, "do"), at + "/required");
  } else if (typeof do_ !== "string") {
    fault.wrongType(issues, check.below(path, "do"), at + "/properties/do/type", "string", do_);
  }
  const validationError = value["validationError"];
  if (validationError !== undefined) {
    checkStructuredError(validationError, check.below(path, "validationError"), issues);
  }
  const isResponseRule_ = value["isResponseRule"];
  if (isResponseRule_ === undefined) {
    fault.missing(issues, check.below(path, "isResponseRule"), at + "/required");
  } else if (typeof isResponseRule_ !== "boolean") {
    fault.wrongType(issues, check.below(path, "isResponseRule"), at + "/properties/isResponseRule/type", "boolean", isResponseRule_);
  }
}

/** Standard Schema of `ParsedRule`. */
export const ParsedRule = /* @__PURE__ */ check.schema(isParsedRule, checkParsedRule);

/** The value, typed as `ParsedRule`; throws a `ValidationError` with all its issues when it does not match. */
export function parseParsedRule(value: unknown): t.ParsedRule {
  return check.parse(ParsedRule, "ParsedRule", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/FinalRequest` */
export function isFinalRequest(value: unknown): value is t.FinalRequest {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["method"] !== "string") return false;
  if (typeof value["path"] !== "string") return false;
  if (typeof value["host"] !== "string") return false;
  if (typeof value["body"] !== "string") return false;
  const headers = value["headers"];
  if (headers !== null) {
    if (!check.isObject(headers)) return false;
    for (const key in headers) {
      const member = headers[key];
      if (!check.hasOwn(headers, key)) continue;
      if (!check.isArray(member)) return false;
      for (let i = 0; i < member.length; i++) {
        if (typeof member[i] !== "string") return false;
      }
    }
  }
  const query = value["query"];
  if (query !== null) {
    if (!check.isObject(query)) return false;
    for (const key in query) {
      const member = query[key];
      if (!check.hasOwn(query, key)) continue;
      if (!check.isArray(member)) return false;
      for (let i = 0; i < member.length; i++) {
        if (typeof member[i] !== "string") return false;
      }
    }
  }
  return true;
}

function checkFinalRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/FinalRequest";
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
  const host = value["host"];
  if (host === undefined) {
    fault.missing(issues, check.below(path, "host"), at + "/required");
  } else if (typeof host !== "string") {
    fault.wrongType(issues, check.below(path, "host"), at + "/properties/host/type", "string", host);
  }
  const headers = value["headers"];
  if (headers === undefined) {
    fault.missing(issues, check.below(path, "headers"), at + "/required");
  } else {
    if (headers !== null) {
      if (!check.isObject(headers)) {
        fault.wrongType(issues, check.below(path, "headers"), at + "/properties/headers/type", "object or null", headers);
      } else {
        check.eachMember(headers, (key, member) => {
          if (!check.isArray(member)) {
            fault.wrongType(issues, [...path, "headers", key], at + "/properties/headers/additionalProperties/type", "array", member);
          } else {
            for (let i = 0; i < member.length; i++) {
              const item = member[i];
              if (typeof item !== "string") {
                fault.wrongType(issues, [...path, "headers", key, i], at + "/properties/headers/additionalProperties/items/type", "string", item);
              }
            }
          }
        });
      }
    }
  }
  const query = value["query"];
  if (query === undefined) {
    fault.missing(issues, check.below(path, "query"), at + "/required");
  } else {
    if (query !== null) {
      if (!check.isObject(query)) {
        fault.wrongType(issues, check.below(path, "query"), at + "/properties/query/type", "object or null", query);
      } else {
        check.eachMember(query, (key, member) => {
          if (!check.isArray(member)) {
            fault.wrongType(issues, [...path, "query", key], at + "/properties/query/additionalProperties/type", "array", member);
          } else {
            for (let i = 0; i < member.length; i++) {
              const item = member[i];
              if (typeof item !== "string") {
                fault.wrongType(issues, [...path, "query", key, i], at + "/properties/query/additionalProperties/items/type", "string", item);
              }
            }
          }
        });
      }
    }
  }
  const body = value["body"];
  if (body === undefined) {
    fault.missing(issues, check.below(path, "body"), at + "/required");
  } else if (typeof body !== "string") {
    fault.wrongType(issues, check.below(path, "body"), at + "/properties/body/type", "string", body);
  }
}

/** Standard Schema of `FinalRequest`. */
export const FinalRequest = /* @__PURE__ */ check.schema(isFinalRequest, checkFinalRequest);

/** The value, typed as `FinalRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFinalRequest(value: unknown): t.FinalRequest {
  return check.parse(FinalRequest, "FinalRequest", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/FinalResponse` */
export function isFinalResponse(value: unknown): value is t.FinalResponse {
  if (!check.isObjectLike(value)) return false;
  const statusCode = value["statusCode"];
  if (!check.isInteger(statusCode)) return false;
  if (!formats.isInt32(statusCode)) return false;
  if (statusCode < 100) return false;
  if (statusCode > 999) return false;
  const headers = value["headers"];
  if (!check.isObject(headers)) return false;
  if (typeof value["body"] !== "string") return false;
  for (const key in headers) {
    const member = headers[key];
    if (!check.hasOwn(headers, key)) continue;
    if (!check.isArray(member)) return false;
    for (let i = 0; i < member.length; i++) {
      if (typeof member[i] !== "string") return false;
    }
  }
  return true;
}

function checkFinalResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/FinalResponse";
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
      if (!check.isArray(member)) {
        fault.wrongType(issues, [...path, "headers", key], at + "/properties/headers/additionalProperties/type", "array", member);
      } else {
        for (let i = 0; i < member.length; i++) {
          const item = member[i];
          if (typeof item !== "string") {
            fault.wrongType(issues, [...path, "headers", key, i], at + "/properties/headers/additionalProperties/items/type", "string", item);
          }
        }
      }
    });
  }
  const body = value["body"];
  if (body === undefined) {
    fault.missing(issues, check.below(path, "body"), at + "/required");
  } else if (typeof body !== "string") {
    fault.wrongType(issues, check.below(path, "body"), at + "/properties/body/type", "string", body);
  }
}

/** Standard Schema of `FinalResponse`. */
export const FinalResponse = /* @__PURE__ */ check.schema(isFinalResponse, checkFinalResponse);

/** The value, typed as `FinalResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFinalResponse(value: unknown): t.FinalResponse {
  return check.parse(FinalResponse, "FinalResponse", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerState` */
export function isContainerState(value: unknown): value is t.ContainerState {
  return set_a2i5.has(value);
}

function checkContainerState(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/ContainerState";
  if (!set_a2i5.has(value)) fault.notOneOf(issues, path, at + "/enum", set_a2i5, value);
}

/** Standard Schema of `ContainerState`. */
export const ContainerState = /* @__PURE__ */ check.schema(isContainerState, checkContainerState);

/** The value, typed as `ContainerState`; throws a `ValidationError` with all its issues when it does not match. */
export function parseContainerState(value: unknown): t.ContainerState {
  return check.parse(ContainerState, "ContainerState", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerStats` */
export function isContainerStats(value: unknown): value is t.ContainerStats {
  if (!check.isObjectLike(value)) return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt64(total)) return false;
  if (total < 0) return false;
  const running = value["running"];
  if (!check.isInteger(running)) return false;
  if (!formats.isInt64(running)) return false;
  if (running < 0) return false;
  const paused = value["paused"];
  if (!check.isInteger(paused)) return false;
  if (!formats.isInt64(paused)) return false;
  if (paused < 0) return false;
  const stopped = value["stopped"];
  if (!check.isInteger(stopped)) return false;
  if (!formats.isInt64(stopped)) return false;
  if (stopped < 0) return false;
  return true;
}

function checkContainerStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/ContainerStats";
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
  const running = value["running"];
  if (running === undefined) {
    fault.missing(issues, check.below(path, "running"), at + "/required");
  } else if (!check.isInteger(running)) {
    fault.wrongType(issues, check.below(path, "running"), at + "/properties/running/type", "integer", running);
  } else {
    if (!formats.isInt64(running)) {
      fault.wrongFormat(issues, check.below(path, "running"), at + "/properties/running/format", "int64", "a 64-bit integer", running);
    }
    if (running < 0) {
      fault.tooSmall(issues, check.below(path, "running"), at + "/properties/running/minimum", 0, running);
    }
  }
  const paused = value["paused"];
  if (paused === undefined) {
    fault.missing(issues, check.below(path, "paused"), at + "/required");
  } else if (!check.isInteger(paused)) {
    fault.wrongType(issues, check.below(path, "paused"), at + "/properties/paused/type", "integer", paused);
  } else {
    if (!formats.isInt64(paused)) {
      fault.wrongFormat(issues, check.below(path, "paused"), at + "/properties/paused/format", "int64", "a 64-bit integer", paused);
    }
    if (paused < 0) {
      fault.tooSmall(issues, check.below(path, "paused"), at + "/properties/paused/minimum", 0, paused);
    }
  }
  const stopped = value["stopped"];
  if (stopped === undefined) {
    fault.missing(issues, check.below(path, "stopped"), at + "/required");
  } else if (!check.isInteger(stopped)) {
    fault.wrongType(issues, check.below(path, "stopped"), at + "/properties/stopped/type", "integer", stopped);
  } else {
    if (!formats.isInt64(stopped)) {
      fault.wrongFormat(issues, check.below(path, "stopped"), at + "/properties/stopped/format", "int64", "a 64-bit integer", stopped);
    }
    if (stopped < 0) {
      fault.tooSmall(issues, check.below(path, "stopped"), at + "/properties/stopped/minimum", 0, stopped);
    }
  }
}

/** Standard Schema of `ContainerStats`. */
export const ContainerStats = /* @__PURE__ */ check.schema(isContainerStats, checkContainerStats);

/** The value, typed as `ContainerStats`; throws a `ValidationError` with all its issues when it does not match. */
export function parseContainerStats(value: unknown): t.ContainerStats {
  return check.parse(ContainerStats, "ContainerStats", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/PidsStats` */
export function isPidsStats(value: unknown): value is t.PidsStats {
  if (!check.isObject(value)) return false;
  const current = value["current"];
  if (current !== undefined) {
    if (!check.isInteger(current)) return false;
    if (current < 0) return false;
  }
  const limit = value["limit"];
  if (limit !== undefined) {
    if (!check.isInteger(limit)) return false;
    if (limit < 0) return false;
  }
  return true;
}

function checkPidsStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/PidsStats";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const current = value["current"];
  if (current !== undefined) {
    if (!check.isInteger(current)) {
      fault.wrongType(issues, check.below(path, "current"), at + "/properties/current/type", "integer", current);
    } else if (current < 0) {
      fault.tooSmall(issues, check.below(path, "current"), at + "/properties/current/minimum", 0, current);
    }
  }
  const limit = value["limit"];
  if (limit !== undefined) {
    if (!check.isInteger(limit)) {
      fault.wrongType(issues, check.below(path, "limit"), at + "/properties/limit/type", "integer", limit);
    } else if (limit < 0) {
      fault.tooSmall(issues, check.below(path, "limit"), at + "/properties/limit/minimum", 0, limit);
    }
  }
}

/** Standard Schema of `PidsStats`. */
export const PidsStats = /* @__PURE__ */ check.schema(isPidsStats, checkPidsStats);

/** The value, typed as `PidsStats`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePidsStats(value: unknown): t.PidsStats {
  return check.parse(PidsStats, "PidsStats", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/BlkioStats` */
export function isBlkioStats(value: unknown): value is t.BlkioStats {
  if (!check.isObjectLike(value)) return false;
  if (!isBlkioEntries(value["io_service_bytes_recursive"])) return false;
  if (!isBlkioEntries(value["io_serviced_recursive"])) return false;
  if (!isBlkioEntries(value["io_queue_recursive"])) return false;
  if (!isBlkioEntries(value["io_service_time_recursive"])) return false;
  if (!isBlkioEntries(value["io_wait_time_recursive"])) return false;
  if (!isBlkioEntries(value["io_merged_recursive"])) return false;
  if (!isBlkioEntries(value["io_time_recursive"])) return false;
  if (!isBlkioEntries(value["sectors_recursive"])) return false;
  return true;
}

function checkBlkioStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/BlkioStats";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const ioServiceBytesRecursive = value["io_service_bytes_recursive"];
  if (ioServiceBytesRecursive === undefined) {
    fault.missing(issues, check.below(path, "io_service_bytes_recursive"), at + "/required");
  } else {
    if (!isBlkioEntries(ioServiceBytesRecursive)) {
      fault.inside(checkBlkioEntries, ioServiceBytesRecursive, check.below(path, "io_service_bytes_recursive"), issues);
    }
  }
  const ioServicedRecursive = value["io_serviced_recursive"];
  if (ioServicedRecursive === undefined) {
    fault.missing(issues, check.below(path, "io_serviced_recursive"), at + "/required");
  } else {
    if (!isBlkioEntries(ioServicedRecursive)) {
      fault.inside(checkBlkioEntries, ioServicedRecursive, check.below(path, "io_serviced_recursive"), issues);
    }
  }
  const ioQueueRecursive = value["io_queue_recursive"];
  if (ioQueueRecursive === undefined) {
    fault.missing(issues, check.below(path, "io_queue_recursive"), at + "/required");
  } else {
    if (!isBlkioEntries(ioQueueRecursive)) {
      fault.inside(checkBlkioEntries, ioQueueRecursive, check.below(path, "io_queue_recursive"), issues);
    }
  }
  const ioServiceTimeRecursive = value["io_service_time_recursive"];
  if (ioServiceTimeRecursive === undefined) {
    fault.missing(issues, check.below(path, "io_service_time_recursive"), at + "/required");
  } else {
    if (!isBlkioEntries(ioServiceTimeRecursive)) {
      fault.inside(checkBlkioEntries, ioServiceTimeRecursive, check.below(path, "io_service_time_recursive"), issues);
    }
  }
  const ioWaitTimeRecursive = value["io_wait_time_recursive"];
  if (ioWaitTimeRecursive === undefined) {
    fault.missing(issues, check.below(path, "io_wait_time_recursive"), at + "/required");
  } else {
    if (!isBlkioEntries(ioWaitTimeRecursive)) {
      fault.inside(checkBlkioEntries, ioWaitTimeRecursive, check.below(path, "io_wait_time_recursive"), issues);
    }
  }
  const ioMergedRecursive = value["io_merged_recursive"];
  if (ioMergedRecursive === undefined) {
    fault.missing(issues, check.below(path, "io_merged_recursive"), at + "/required");
  } else {
    if (!isBlkioEntries(ioMergedRecursive)) {
      fault.inside(checkBlkioEntries, ioMergedRecursive, check.below(path, "io_merged_recursive"), issues);
    }
  }
  const ioTimeRecursive = value["io_time_recursive"];
  if (ioTimeRecursive === undefined) {
    fault.missing(issues, check.below(path, "io_time_recursive"), at + "/required");
  } else {
    if (!isBlkioEntries(ioTimeRecursive)) {
      fault.inside(checkBlkioEntries, ioTimeRecursive, check.below(path, "io_time_recursive"), issues);
    }
  }
  const sectorsRecursive = value["sectors_recursive"];
  if (sectorsRecursive === undefined) {
    fault.missing(issues, check.below(path, "sectors_recursive"), at + "/required");
  } else {
    if (!isBlkioEntries(sectorsRecursive)) {
      fault.inside(checkBlkioEntries, sectorsRecursive, check.below(path, "sectors_recursive"), issues);
    }
  }
}

/** Standard Schema of `BlkioStats`. */
export const BlkioStats = /* @__PURE__ */ check.schema(isBlkioStats, checkBlkioStats);

/** The value, typed as `BlkioStats`; throws a `ValidationError` with all its issues when it does not match. */
export function parseBlkioStats(value: unknown): t.BlkioStats {
  return check.parse(BlkioStats, "BlkioStats", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/StorageStats` */
export function isStorageStats(value: unknown): value is t.StorageStats {
  if (!check.isObject(value)) return false;
  const readCountNormalized = value["read_count_normalized"];
  if (readCountNormalized !== undefined) {
    if (!check.isInteger(readCountNormalized)) return false;
    if (!formats.isInt64(readCountNormalized)) return false;
    if (readCountNormalized < 0) return false;
  }
  const readSizeBytes = value["read_size_bytes"];
  if (readSizeBytes !== undefined) {
    if (!check.isInteger(readSizeBytes)) return false;
    if (!formats.isInt64(readSizeBytes)) return false;
    if (readSizeBytes < 0) return false;
  }
  const writeCountNormalized = value["write_count_normalized"];
  if (writeCountNormalized !== undefined) {
    if (!check.isInteger(writeCountNormalized)) return false;
    if (!formats.isInt64(writeCountNormalized)) return false;
    if (writeCountNormalized < 0) return false;
  }
  const writeSizeBytes = value["write_size_bytes"];
  if (writeSizeBytes !== undefined) {
    if (!check.isInteger(writeSizeBytes)) return false;
    if (!formats.isInt64(writeSizeBytes)) return false;
    if (writeSizeBytes < 0) return false;
  }
  return true;
}

function checkStorageStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/StorageStats";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const readCountNormalized = value["read_count_normalized"];
  if (readCountNormalized !== undefined) {
    if (!check.isInteger(readCountNormalized)) {
      fault.wrongType(issues, check.below(path, "read_count_normalized"), at + "/properties/read_count_normalized/type", "integer", readCountNormalized);
    } else {
      if (!formats.isInt64(readCountNormalized)) {
        fault.wrongFormat(issues, check.below(path, "read_count_normalized"), at + "/properties/read_count_normalized/format", "int64", "a 64-bit integer", readCountNormalized);
      }
      if (readCountNormalized < 0) {
        fault.tooSmall(issues, check.below(path, "read_count_normalized"), at + "/properties/read_count_normalized/minimum", 0, readCountNormalized);
      }
    }
  }
  const readSizeBytes = value["read_size_bytes"];
  if (readSizeBytes !== undefined) {
    if (!check.isInteger(readSizeBytes)) {
      fault.wrongType(issues, check.below(path, "read_size_bytes"), at + "/properties/read_size_bytes/type", "integer", readSizeBytes);
    } else {
      if (!formats.isInt64(readSizeBytes)) {
        fault.wrongFormat(issues, check.below(path, "read_size_bytes"), at + "/properties/read_size_bytes/format", "int64", "a 64-bit integer", readSizeBytes);
      }
      if (readSizeBytes < 0) {
        fault.tooSmall(issues, check.below(path, "read_size_bytes"), at + "/properties/read_size_bytes/minimum", 0, readSizeBytes);
      }
    }
  }
  const writeCountNormalized = value["write_count_normalized"];
  if (writeCountNormalized !== undefined) {
    if (!check.isInteger(writeCountNormalized)) {
      fault.wrongType(issues, check.below(path, "write_count_normalized"), at + "/properties/write_count_normalized/type", "integer", writeCountNormalized);
    } else {
      if (!formats.isInt64(writeCountNormalized)) {
        fault.wrongFormat(issues, check.below(path, "write_count_normalized"), at + "/properties/write_count_normalized/format", "int64", "a 64-bit integer", writeCountNormalized);
      }
      if (writeCountNormalized < 0) {
        fault.tooSmall(issues, check.below(path, "write_count_normalized"), at + "/properties/write_count_normalized/minimum", 0, writeCountNormalized);
      }
    }
  }
  const writeSizeBytes = value["write_size_bytes"];
  if (writeSizeBytes !== undefined) {
    if (!check.isInteger(writeSizeBytes)) {
      fault.wrongType(issues, check.below(path, "write_size_bytes"), at + "/properties/write_size_bytes/type", "integer", writeSizeBytes);
    } else {
      if (!formats.isInt64(writeSizeBytes)) {
        fault.wrongFormat(issues, check.below(path, "write_size_bytes"), at + "/properties/write_size_bytes/format", "int64", "a 64-bit integer", writeSizeBytes);
      }
      if (writeSizeBytes < 0) {
        fault.tooSmall(issues, check.below(path, "write_size_bytes"), at + "/properties/write_size_bytes/minimum", 0, writeSizeBytes);
      }
    }
  }
}

/** Standard Schema of `StorageStats`. */
export const StorageStats = /* @__PURE__ */ check.schema(isStorageStats, checkStorageStats);

/** The value, typed as `StorageStats`; throws a `ValidationError` with all its issues when it does not match. */
export function parseStorageStats(value: unknown): t.StorageStats {
  return check.parse(StorageStats, "StorageStats", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/CPUStats` */
export function isCPUStats(value: unknown): value is t.CPUStats {
  if (!check.isObjectLike(value)) return false;
  const systemCpuUsage = value["system_cpu_usage"];
  if (systemCpuUsage !== undefined) {
    if (!check.isInteger(systemCpuUsage)) return false;
    if (!formats.isInt64(systemCpuUsage)) return false;
    if (systemCpuUsage < 0) return false;
  }
  const onlineCpus = value["online_cpus"];
  if (onlineCpus !== undefined) {
    if (!check.isInteger(onlineCpus)) return false;
    if (!formats.isInt32(onlineCpus)) return false;
    if (onlineCpus < 0) return false;
  }
  if (!isCPUUsage(value["cpu_usage"])) return false;
  const throttlingData = value["throttling_data"];
  if (throttlingData !== undefined && !isThrottlingData(throttlingData)) return false;
  return true;
}

function checkCPUStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/CPUStats";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const cpuUsage = value["cpu_usage"];
  if (cpuUsage === undefined) {
    fault.missing(issues, check.below(path, "cpu_usage"), at + "/required");
  } else {
    if (!isCPUUsage(cpuUsage)) {
      fault.inside(checkCPUUsage, cpuUsage, check.below(path, "cpu_usage"), issues);
    }
  }
  const systemCpuUsage = value["system_cpu_usage"];
  if (systemCpuUsage !== undefined) {
    if (!check.isInteger(systemCpuUsage)) {
      fault.wrongType(issues, check.below(path, "system_cpu_usage"), at + "/properties/system_cpu_usage/type", "integer", systemCpuUsage);
    } else {
      if (!formats.isInt64(systemCpuUsage)) {
        fault.wrongFormat(issues, check.below(path, "system_cpu_usage"), at + "/properties/system_cpu_usage/format", "int64", "a 64-bit integer", systemCpuUsage);
      }
      if (systemCpuUsage < 0) {
        fault.tooSmall(issues, check.below(path, "system_cpu_usage"), at + "/properties/system_cpu_usage/minimum", 0, systemCpuUsage);
      }
    }
  }
  const onlineCpus = value["online_cpus"];
  if (onlineCpus !== undefined) {
    if (!check.isInteger(onlineCpus)) {
      fault.wrongType(issues, check.below(path, "online_cpus"), at + "/properties/online_cpus/type", "integer", onlineCpus);
    } else {
      if (!formats.isInt32(onlineCpus)) {
        fault.wrongFormat(issues, check.below(path, "online_cpus"), at + "/properties/online_cpus/format", "int32", "a 32-bit integer", onlineCpus);
      }
      if (onlineCpus < 0) {
        fault.tooSmall(issues, check.below(path, "online_cpus"), at + "/properties/online_cpus/minimum", 0, onlineCpus);
      }
    }
  }
  const throttlingData = value["throttling_data"];
  if (throttlingData !== undefined) {
    if (!isThrottlingData(throttlingData)) {
      fault.inside(checkThrottlingData, throttlingData, check.below(path, "throttling_data"), issues);
    }
  }
}

/** Standard Schema of `CPUStats`. */
export const CPUStats = /* @__PURE__ */ check.schema(isCPUStats, checkCPUStats);

/** The value, typed as `CPUStats`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCPUStats(value: unknown): t.CPUStats {
  return check.parse(CPUStats, "CPUStats", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/MemoryStats` */
export function isMemoryStats(value: unknown): value is t.MemoryStats {
  if (!check.isObject(value)) return false;
  const usage = value["usage"];
  if (usage !== undefined) {
    if (!check.isInteger(usage)) return false;
    if (!formats.isInt64(usage)) return false;
    if (usage < 0) return false;
  }
  const maxUsage = value["max_usage"];
  if (maxUsage !== undefined) {
    if (!check.isInteger(maxUsage)) return false;
    if (!formats.isInt64(maxUsage)) return false;
    if (maxUsage < 0) return false;
  }
  const failcnt = value["failcnt"];
  if (failcnt !== undefined) {
    if (!check.isInteger(failcnt)) return false;
    if (!formats.isInt64(failcnt)) return false;
    if (failcnt < 0) return false;
  }
  const limit = value["limit"];
  if (limit !== undefined) {
    if (!check.isInteger(limit)) return false;
    if (!formats.isInt64(limit)) return false;
    if (limit < 0) return false;
  }
  const commitbytes = value["commitbytes"];
  if (commitbytes !== undefined) {
    if (!check.isInteger(commitbytes)) return false;
    if (!formats.isInt64(commitbytes)) return false;
    if (commitbytes < 0) return false;
  }
  const commitpeakbytes = value["commitpeakbytes"];
  if (commitpeakbytes !== undefined) {
    if (!check.isInteger(commitpeakbytes)) return false;
    if (!formats.isInt64(commitpeakbytes)) return false;
    if (commitpeakbytes < 0) return false;
  }
  const privateworkingset = value["privateworkingset"];
  if (privateworkingset !== undefined) {
    if (!check.isInteger(privateworkingset)) return false;
    if (!formats.isInt64(privateworkingset)) return false;
    if (privateworkingset < 0) return false;
  }
  const stats = value["stats"];
  if (stats !== undefined) {
    if (!check.isObject(stats)) return false;
    for (const key in stats) {
      const member = stats[key];
      if ((!check.isInteger(member) || member < 0) && check.hasOwn(stats, key)) return false;
    }
  }
  return true;
}

function checkMemoryStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/MemoryStats";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const usage = value["usage"];
  if (usage !== undefined) {
    if (!check.isInteger(usage)) {
      fault.wrongType(issues, check.below(path, "usage"), at + "/properties/usage/type", "integer", usage);
    } else {
      if (!formats.isInt64(usage)) {
        fault.wrongFormat(issues, check.below(path, "usage"), at + "/properties/usage/format", "int64", "a 64-bit integer", usage);
      }
      if (usage < 0) {
        fault.tooSmall(issues, check.below(path, "usage"), at + "/properties/usage/minimum", 0, usage);
      }
    }
  }
  const maxUsage = value["max_usage"];
  if (maxUsage !== undefined) {
    if (!check.isInteger(maxUsage)) {
      fault.wrongType(issues, check.below(path, "max_usage"), at + "/properties/max_usage/type", "integer", maxUsage);
    } else {
      if (!formats.isInt64(maxUsage)) {
        fault.wrongFormat(issues, check.below(path, "max_usage"), at + "/properties/max_usage/format", "int64", "a 64-bit integer", maxUsage);
      }
      if (maxUsage < 0) {
        fault.tooSmall(issues, check.below(path, "max_usage"), at + "/properties/max_usage/minimum", 0, maxUsage);
      }
    }
  }
  const failcnt = value["failcnt"];
  if (failcnt !== undefined) {
    if (!check.isInteger(failcnt)) {
      fault.wrongType(issues, check.below(path, "failcnt"), at + "/properties/failcnt/type", "integer", failcnt);
    } else {
      if (!formats.isInt64(failcnt)) {
        fault.wrongFormat(issues, check.below(path, "failcnt"), at + "/properties/failcnt/format", "int64", "a 64-bit integer", failcnt);
      }
      if (failcnt < 0) {
        fault.tooSmall(issues, check.below(path, "failcnt"), at + "/properties/failcnt/minimum", 0, failcnt);
      }
    }
  }
  const limit = value["limit"];
  if (limit !== undefined) {
    if (!check.isInteger(limit)) {
      fault.wrongType(issues, check.below(path, "limit"), at + "/properties/limit/type", "integer", limit);
    } else {
      if (!formats.isInt64(limit)) {
        fault.wrongFormat(issues, check.below(path, "limit"), at + "/properties/limit/format", "int64", "a 64-bit integer", limit);
      }
      if (limit < 0) {
        fault.tooSmall(issues, check.below(path, "limit"), at + "/properties/limit/minimum", 0, limit);
      }
    }
  }
  const commitbytes = value["commitbytes"];
  if (commitbytes !== undefined) {
    if (!check.isInteger(commitbytes)) {
      fault.wrongType(issues, check.below(path, "commitbytes"), at + "/properties/commitbytes/type", "integer", commitbytes);
    } else {
      if (!formats.isInt64(commitbytes)) {
        fault.wrongFormat(issues, check.below(path, "commitbytes"), at + "/properties/commitbytes/format", "int64", "a 64-bit integer", commitbytes);
      }
      if (commitbytes < 0) {
        fault.tooSmall(issues, check.below(path, "commitbytes"), at + "/properties/commitbytes/minimum", 0, commitbytes);
      }
    }
  }
  const commitpeakbytes = value["commitpeakbytes"];
  if (commitpeakbytes !== undefined) {
    if (!check.isInteger(commitpeakbytes)) {
      fault.wrongType(issues, check.below(path, "commitpeakbytes"), at + "/properties/commitpeakbytes/type", "integer", commitpeakbytes);
    } else {
      if (!formats.isInt64(commitpeakbytes)) {
        fault.wrongFormat(issues, check.below(path, "commitpeakbytes"), at + "/properties/commitpeakbytes/format", "int64", "a 64-bit integer", commitpeakbytes);
      }
      if (commitpeakbytes < 0) {
        fault.tooSmall(issues, check.below(path, "commitpeakbytes"), at + "/properties/commitpeakbytes/minimum", 0, commitpeakbytes);
      }
    }
  }
  const privateworkingset = value["privateworkingset"];
  if (privateworkingset !== undefined) {
    if (!check.isInteger(privateworkingset)) {
      fault.wrongType(issues, check.below(path, "privateworkingset"), at + "/properties/privateworkingset/type", "integer", privateworkingset);
    } else {
      if (!formats.isInt64(privateworkingset)) {
        fault.wrongFormat(issues, check.below(path, "privateworkingset"), at + "/properties/privateworkingset/format", "int64", "a 64-bit integer", privateworkingset);
      }
      if (privateworkingset < 0) {
        fault.tooSmall(issues, check.below(path, "privateworkingset"), at + "/properties/privateworkingset/minimum", 0, privateworkingset);
      }
    }
  }
  const stats = value["stats"];
  if (stats !== undefined) {
    if (!check.isObject(stats)) {
      fault.wrongType(issues, check.below(path, "stats"), at + "/properties/stats/type", "object", stats);
    } else {
      check.eachMember(stats, (key, member) => {
        if (!check.isInteger(member)) {
          fault.wrongType(issues, [...path, "stats", key], at + "/properties/stats/additionalProperties/type", "integer", member);
        } else if (member < 0) {
          fault.tooSmall(issues, [...path, "stats", key], at + "/properties/stats/additionalProperties/minimum", 0, member);
        }
      });
    }
  }
}

/** Standard Schema of `MemoryStats`. */
export const MemoryStats = /* @__PURE__ */ check.schema(isMemoryStats, checkMemoryStats);

/** The value, typed as `MemoryStats`; throws a `ValidationError` with all its issues when it does not match. */
export function parseMemoryStats(value: unknown): t.MemoryStats {
  return check.parse(MemoryStats, "MemoryStats", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/NetworkStats` */
export function isNetworkStats(value: unknown): value is t.NetworkStats {
  if (!check.isObjectLike(value)) return false;
  const rxBytes = value["rx_bytes"];
  if (!check.isInteger(rxBytes)) return false;
  if (!formats.isInt64(rxBytes)) return false;
  if (rxBytes < 0) return false;
  const rxPackets = value["rx_packets"];
  if (!check.isInteger(rxPackets)) return false;
  if (!formats.isInt64(rxPackets)) return false;
  if (rxPackets < 0) return false;
  const rxErrors = value["rx_errors"];
  if (!check.isInteger(rxErrors)) return false;
  if (!formats.isInt64(rxErrors)) return false;
  if (rxErrors < 0) return false;
  const rxDropped = value["rx_dropped"];
  if (!check.isInteger(rxDropped)) return false;
  if (!formats.isInt64(rxDropped)) return false;
  if (rxDropped < 0) return false;
  const txBytes = value["tx_bytes"];
  if (!check.isInteger(txBytes)) return false;
  if (!formats.isInt64(txBytes)) return false;
  if (txBytes < 0) return false;
  const txPackets = value["tx_packets"];
  if (!check.isInteger(txPackets)) return false;
  if (!formats.isInt64(txPackets)) return false;
  if (txPackets < 0) return false;
  const txErrors = value["tx_errors"];
  if (!check.isInteger(txErrors)) return false;
  if (!formats.isInt64(txErrors)) return false;
  if (txErrors < 0) return false;
  const txDropped = value["tx_dropped"];
  if (!check.isInteger(txDropped)) return false;
  if (!formats.isInt64(txDropped)) return false;
  if (txDropped < 0) return false;
  const endpointId = value["endpoint_id"];
  if (endpointId !== undefined && typeof endpointId !== "string") return false;
  const instanceId = value["instance_id"];
  if (instanceId !== undefined && typeof instanceId !== "string") return false;
  return true;
}

function checkNetworkStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/NetworkStats";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const rxBytes = value["rx_bytes"];
  if (rxBytes === undefined) {
    fault.missing(issues, check.below(path, "rx_bytes"), at + "/required");
  } else if (!check.isInteger(rxBytes)) {
    fault.wrongType(issues, check.below(path, "rx_bytes"), at + "/properties/rx_bytes/type", "integer", rxBytes);
  } else {
    if (!formats.isInt64(rxBytes)) {
      fault.wrongFormat(issues, check.below(path, "rx_bytes"), at + "/properties/rx_bytes/format", "int64", "a 64-bit integer", rxBytes);
    }
    if (rxBytes < 0) {
      fault.tooSmall(issues, check.below(path, "rx_bytes"), at + "/properties/rx_bytes/minimum", 0, rxBytes);
    }
  }
  const rxPackets = value["rx_packets"];
  if (rxPackets === undefined) {
    fault.missing(issues, check.below(path, "rx_packets"), at + "/required");
  } else if (!check.isInteger(rxPackets)) {
    fault.wrongType(issues, check.below(path, "rx_packets"), at + "/properties/rx_packets/type", "integer", rxPackets);
  } else {
    if (!formats.isInt64(rxPackets)) {
      fault.wrongFormat(issues, check.below(path, "rx_packets"), at + "/properties/rx_packets/format", "int64", "a 64-bit integer", rxPackets);
    }
    if (rxPackets < 0) {
      fault.tooSmall(issues, check.below(path, "rx_packets"), at + "/properties/rx_packets/minimum", 0, rxPackets);
    }
  }
  const rxErrors = value["rx_errors"];
  if (rxErrors === undefined) {
    fault.missing(issues, check.below(path, "rx_errors"), at + "/required");
  } else if (!check.isInteger(rxErrors)) {
    fault.wrongType(issues, check.below(path, "rx_errors"), at + "/properties/rx_errors/type", "integer", rxErrors);
  } else {
    if (!formats.isInt64(rxErrors)) {
      fault.wrongFormat(issues, check.below(path, "rx_errors"), at + "/properties/rx_errors/format", "int64", "a 64-bit integer", rxErrors);
    }
    if (rxErrors < 0) {
      fault.tooSmall(issues, check.below(path, "rx_errors"), at + "/properties/rx_errors/minimum", 0, rxErrors);
    }
  }
  const rxDropped = value["rx_dropped"];
  if (rxDropped === undefined) {
    fault.missing(issues, check.below(path, "rx_dropped"), at + "/required");
  } else if (!check.isInteger(rxDropped)) {
    fault.wrongType(issues, check.below(path, "rx_dropped"), at + "/properties/rx_dropped/type", "integer", rxDropped);
  } else {
    if (!formats.isInt64(rxDropped)) {
      fault.wrongFormat(issues, check.below(path, "rx_dropped"), at + "/properties/rx_dropped/format", "int64", "a 64-bit integer", rxDropped);
    }
    if (rxDropped < 0) {
      fault.tooSmall(issues, check.below(path, "rx_dropped"), at + "/properties/rx_dropped/minimum", 0, rxDropped);
    }
  }
  const txBytes = value["tx_bytes"];
  if (txBytes === undefined) {
    fault.missing(issues, check.below(path, "tx_bytes"), at + "/required");
  } else if (!check.isInteger(txBytes)) {
    fault.wrongType(issues, check.below(path, "tx_bytes"), at + "/properties/tx_bytes/type", "integer", txBytes);
  } else {
    if (!formats.isInt64(txBytes)) {
      fault.wrongFormat(issues, check.below(path, "tx_bytes"), at + "/properties/tx_bytes/format", "int64", "a 64-bit integer", txBytes);
    }
    if (txBytes < 0) {
      fault.tooSmall(issues, check.below(path, "tx_bytes"), at + "/properties/tx_bytes/minimum", 0, txBytes);
    }
  }
  const txPackets = value["tx_packets"];
  if (txPackets === undefined) {
    fault.missing(issues, check.below(path, "tx_packets"), at + "/required");
  } else if (!check.isInteger(txPackets)) {
    fault.wrongType(issues, check.below(path, "tx_packets"), at + "/properties/tx_packets/type", "integer", txPackets);
  } else {
    if (!formats.isInt64(txPackets)) {
      fault.wrongFormat(issues, check.below(path, "tx_packets"), at + "/properties/tx_packets/format", "int64", "a 64-bit integer", txPackets);
    }
    if (txPackets < 0) {
      fault.tooSmall(issues, check.below(path, "tx_packets"), at + "/properties/tx_packets/minimum", 0, txPackets);
    }
  }
  const txErrors = value["tx_errors"];
  if (txErrors === undefined) {
    fault.missing(issues, check.below(path, "tx_errors"), at + "/required");
  } else if (!check.isInteger(txErrors)) {
    fault.wrongType(issues, check.below(path, "tx_errors"), at + "/properties/tx_errors/type", "integer", txErrors);
  } else {
    if (!formats.isInt64(txErrors)) {
      fault.wrongFormat(issues, check.below(path, "tx_errors"), at + "/properties/tx_errors/format", "int64", "a 64-bit integer", txErrors);
    }
    if (txErrors < 0) {
      fault.tooSmall(issues, check.below(path, "tx_errors"), at + "/properties/tx_errors/minimum", 0, txErrors);
    }
  }
  const txDropped = value["tx_dropped"];
  if (txDropped === undefined) {
    fault.missing(issues, check.below(path, "tx_dropped"), at + "/required");
  } else if (!check.isInteger(txDropped)) {
    fault.wrongType(issues, check.below(path, "tx_dropped"), at + "/properties/tx_dropped/type", "integer", txDropped);
  } else {
    if (!formats.isInt64(txDropped)) {
      fault.wrongFormat(issues, check.below(path, "tx_dropped"), at + "/properties/tx_dropped/format", "int64", "a 64-bit integer", txDropped);
    }
    if (txDropped < 0) {
      fault.tooSmall(issues, check.below(path, "tx_dropped"), at + "/properties/tx_dropped/minimum", 0, txDropped);
    }
  }
  const endpointId = value["endpoint_id"];
  if (endpointId !== undefined && typeof endpointId !== "string") {
    fault.wrongType(issues, check.below(path, "endpoint_id"), at + "/properties/endpoint_id/type", "string", endpointId);
  }
  const instanceId = value["instance_id"];
  if (instanceId !== undefined && typeof instanceId !== "string") {
    fault.wrongType(issues, check.below(path, "instance_id"), at + "/properties/instance_id/type", "string", instanceId);
  }
}

/** Standard Schema of `NetworkStats`. */
export const NetworkStats = /* @__PURE__ */ check.schema(isNetworkStats, checkNetworkStats);

/** The value, typed as `NetworkStats`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNetworkStats(value: unknown): t.NetworkStats {
  return check.parse(NetworkStats, "NetworkStats", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoReading` */
export function isSystemInfoReading(value: unknown): value is t.SystemInfoReading {
  return isSystemInfo(value) || isSystemInfoAggregate(value);
}

function checkSystemInfoReading(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/SystemInfoReading";
  if (!isSystemInfo(value) && !isSystemInfoAggregate(value)) {
    fault.noMatch(issues, path, at + "/anyOf", "SystemInfo or SystemInfoAggregate", [checkSystemInfo, checkSystemInfoAggregate], value);
  }
}

/** Standard Schema of `SystemInfoReading`. */
export const SystemInfoReading = /* @__PURE__ */ check.schema(isSystemInfoReading, checkSystemInfoReading);

/** The value, typed as `SystemInfoReading`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSystemInfoReading(value: unknown): t.SystemInfoReading {
  return check.parse(SystemInfoReading, "SystemInfoReading", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/UptimeAggregate` */
export function isUptimeAggregate(value: unknown): value is t.UptimeAggregate {
  if (!check.isObjectLike(value)) return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt64(total)) return false;
  if (total < 0) return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isRouteUptimeAggregate(data[i])) return false;
  }
  return true;
}

function checkUptimeAggregate(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/UptimeAggregate";
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
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  } else if (!check.isArray(data)) {
    fault.wrongType(issues, check.below(path, "data"), at + "/properties/data/type", "array", data);
  } else {
    for (let i = 0; i < data.length; i++) {
      if (!isRouteUptimeAggregate(data[i])) {
        fault.inside(checkRouteUptimeAggregate, data[i], [...path, "data", i], issues);
      }
    }
  }
}

/** Standard Schema of `UptimeAggregate`. */
export const UptimeAggregate = /* @__PURE__ */ check.schema(isUptimeAggregate, checkUptimeAggregate);

/** The value, typed as `UptimeAggregate`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUptimeAggregate(value: unknown): t.UptimeAggregate {
  return check.parse(UptimeAggregate, "UptimeAggregate", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/RouteStatusesByAlias` */
export function isRouteStatusesByAlias(value: unknown): value is t.RouteStatusesByAlias {
  if (!check.isObjectLike(value)) return false;
  const statuses = value["statuses"];
  if (!check.isObject(statuses)) return false;
  for (const key in statuses) {
    const member = statuses[key];
    if (!isHealthInfoWithoutDetail(member) && check.hasOwn(statuses, key)) return false;
  }
  if (!isUnixTime(value["timestamp"])) return false;
  return true;
}

function checkRouteStatusesByAlias(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/RouteStatusesByAlias";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const statuses = value["statuses"];
  if (statuses === undefined) {
    fault.missing(issues, check.below(path, "statuses"), at + "/required");
  } else if (!check.isObject(statuses)) {
    fault.wrongType(issues, check.below(path, "statuses"), at + "/properties/statuses/type", "object", statuses);
  } else {
    check.eachMember(statuses, (key, member) => {
      if (!isHealthInfoWithoutDetail(member)) {
        fault.inside(checkHealthInfoWithoutDetail, member, [...path, "statuses", key], issues);
      }
    });
  }
  const timestamp = value["timestamp"];
  if (timestamp === undefined) {
    fault.missing(issues, check.below(path, "timestamp"), at + "/required");
  } else {
    if (!isUnixTime(timestamp)) {
      fault.inside(checkUnixTime, timestamp, check.below(path, "timestamp"), issues);
    }
  }
}

/** Standard Schema of `RouteStatusesByAlias`. */
export const RouteStatusesByAlias = /* @__PURE__ */ check.schema(isRouteStatusesByAlias, checkRouteStatusesByAlias);

/** The value, typed as `RouteStatusesByAlias`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRouteStatusesByAlias(value: unknown): t.RouteStatusesByAlias {
  return check.parse(RouteStatusesByAlias, "RouteStatusesByAlias", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageItem` */
export function isHomepageItem(value: unknown): value is t.HomepageItem {
  if (!check.isObjectLike(value)) return false;
  const sortOrder = value["sort_order"];
  if (!check.isInteger(sortOrder)) return false;
  if (!formats.isInt64(sortOrder)) return false;
  const favSortOrder = value["fav_sort_order"];
  if (!check.isInteger(favSortOrder)) return false;
  if (!formats.isInt64(favSortOrder)) return false;
  const allSortOrder = value["all_sort_order"];
  if (!check.isInteger(allSortOrder)) return false;
  if (!formats.isInt64(allSortOrder)) return false;
  const clicks = value["clicks"];
  if (!check.isInteger(clicks)) return false;
  if (!formats.isInt64(clicks)) return false;
  if (clicks < 0) return false;
  if (typeof value["alias"] !== "string") return false;
  if (typeof value["provider"] !== "string") return false;
  if (typeof value["origin_url"] !== "string") return false;
  const containerId = value["container_id"];
  if (containerId !== undefined && typeof containerId !== "string") return false;
  const widgets = value["widgets"];
  if (widgets !== undefined) {
    if (!check.isArray(widgets)) return false;
    for (let i = 0; i < widgets.length; i++) {
      if (!isHomepageWidget(widgets[i])) return false;
    }
  }
  if (!isHomepageItemConfig(value)) return false;
  return true;
}

function checkHomepageItem(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageItem";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const sortOrder = value["sort_order"];
  if (sortOrder === undefined) {
    fault.missing(issues, check.below(path, "sort_order"), at + "/allOf/1/required");
  } else if (!check.isInteger(sortOrder)) {
    fault.wrongType(issues, check.below(path, "sort_order"), at + "/allOf/1/properties/sort_order/type", "integer", sortOrder);
  } else if (!formats.isInt64(sortOrder)) {
    fault.wrongFormat(issues, check.below(path, "sort_order"), at + "/allOf/1/properties/sort_order/format", "int64", "a 64-bit integer", sortOrder);
  }
  const favSortOrder = value["fav_sort_order"];
  if (favSortOrder === undefined) {
    fault.missing(issues, check.below(path, "fav_sort_order"), at + "/allOf/1/required");
  } else if (!check.isInteger(favSortOrder)) {
    fault.wrongType(issues, check.below(path, "fav_sort_order"), at + "/allOf/1/properties/fav_sort_order/type", "integer", favSortOrder);
  } else if (!formats.isInt64(favSortOrder)) {
    fault.wrongFormat(issues, check.below(path, "fav_sort_order"), at + "/allOf/1/properties/fav_sort_order/format", "int64", "a 64-bit integer", favSortOrder);
  }
  const allSortOrder = value["all_sort_order"];
  if (allSortOrder === undefined) {
    fault.missing(issues, check.below(path, "all_sort_order"), at + "/allOf/1/required");
  } else if (!check.isInteger(allSortOrder)) {
    fault.wrongType(issues, check.below(path, "all_sort_order"), at + "/allOf/1/properties/all_sort_order/type", "integer", allSortOrder);
  } else if (!formats.isInt64(allSortOrder)) {
    fault.wrongFormat(issues, check.below(path, "all_sort_order"), at + "/allOf/1/properties/all_sort_order/format", "int64", "a 64-bit integer", allSortOrder);
  }
  const clicks = value["clicks"];
  if (clicks === undefined) {
    fault.missing(issues, check.below(path, "clicks"), at + "/allOf/1/required");
  } else if (!check.isInteger(clicks)) {
    fault.wrongType(issues, check.below(path, "clicks"), at + "/allOf/1/properties/clicks/type", "integer", clicks);
  } else {
    if (!formats.isInt64(clicks)) {
      fault.wrongFormat(issues, check.below(path, "clicks"), at + "/allOf/1/properties/clicks/format", "int64", "a 64-bit integer", clicks);
    }
    if (clicks < 0) {
      fault.tooSmall(issues, check.below(path, "clicks"), at + "/allOf/1/properties/clicks/minimum", 0, clicks);
    }
  }
  const widgets = value["widgets"];
  if (widgets !== undefined) {
    if (!check.isArray(widgets)) {
      fault.wrongType(issues, check.below(path, "widgets"), at + "/allOf/1/properties/widgets/type", "array", widgets);
    } else {
      for (let i = 0; i < widgets.length; i++) {
        if (!isHomepageWidget(widgets[i])) {
          fault.inside(checkHomepageWidget, widgets[i], [...path, "widgets", i], issues);
        }
      }
    }
  }
  const alias = value["alias"];
  if (alias === undefined) {
    fault.missing(issues, check.below(path, "alias"), at + "/allOf/1/required");
  } else if (typeof alias !== "string") {
    fault.wrongType(issues, check.below(path, "alias"), at + "/allOf/1/properties/alias/type", "string", alias);
  }
  const provider = value["provider"];
  if (provider === undefined) {
    fault.missing(issues, check.below(path, "provider"), at + "/allOf/1/required");
  } else if (typeof provider !== "string") {
    fault.wrongType(issues, check.below(path, "provider"), at + "/allOf/1/properties/provider/type", "string", provider);
  }
  const originUrl = value["origin_url"];
  if (originUrl === undefined) {
    fault.missing(issues, check.below(path, "origin_url"), at + "/allOf/1/required");
  } else if (typeof originUrl !== "string") {
    fault.wrongType(issues, check.below(path, "origin_url"), at + "/allOf/1/properties/origin_url/type", "string", originUrl);
  }
  const containerId = value["container_id"];
  if (containerId !== undefined && typeof containerId !== "string") {
    fault.wrongType(issues, check.below(path, "container_id"), at + "/allOf/1/properties/container_id/type", "string", containerId);
  }
  checkHomepageItemConfig(value, path, issues);
}

/** Standard Schema of `HomepageItem`. */
export const HomepageItem = /* @__PURE__ */ check.schema(isHomepageItem, checkHomepageItem);

/** The value, typed as `HomepageItem`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageItem(value: unknown): t.HomepageItem {
  return check.parse(HomepageItem, "HomepageItem", value);
}

/** `specs/godoxy/agent.yaml#/components/schemas/ContainerRuntime` */
export function isContainerRuntime(value: unknown): value is t.ContainerRuntime {
  return value === "docker" || value === "podman";
}

function checkContainerRuntime(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/agent.yaml#/components/schemas/ContainerRuntime";
  if (value !== "docker" && value !== "podman") {
    fault.notOneOf(issues, path, at + "/enum", ["docker", "podman"], value);
  }
}

/** Standard Schema of `ContainerRuntime`. */
export const ContainerRuntime = /* @__PURE__ */ check.schema(isContainerRuntime, checkContainerRuntime);

/** The value, typed as `ContainerRuntime`; throws a `ValidationError` with all its issues when it does not match. */
export function parseContainerRuntime(value: unknown): t.ContainerRuntime {
  return check.parse(ContainerRuntime, "ContainerRuntime", value);
}

/** `specs/godoxy/agent.yaml#/components/schemas/PEMPairResponse` */
export function isPEMPairResponse(value: unknown): value is t.PEMPairResponse {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["cert"] !== "string") return false;
  if (typeof value["key"] !== "string") return false;
  return true;
}

function checkPEMPairResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/agent.yaml#/components/schemas/PEMPairResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const cert = value["cert"];
  if (cert === undefined) {
    fault.missing(issues, check.below(path, "cert"), at + "/required");
  } else if (typeof cert !== "string") {
    fault.wrongType(issues, check.below(path, "cert"), at + "/properties/cert/type", "string", cert);
  }
  const key = value["key"];
  if (key === undefined) {
    fault.missing(issues, check.below(path, "key"), at + "/required");
  } else if (typeof key !== "string") {
    fault.wrongType(issues, check.below(path, "key"), at + "/properties/key/type", "string", key);
  }
}

/** Standard Schema of `PEMPairResponse`. */
export const PEMPairResponse = /* @__PURE__ */ check.schema(isPEMPairResponse, checkPEMPairResponse);

/** The value, typed as `PEMPairResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePEMPairResponse(value: unknown): t.PEMPairResponse {
  return check.parse(PEMPairResponse, "PEMPairResponse", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/RouteStats` */
export function isRouteStats(value: unknown): value is t.RouteStats {
  if (!check.isObjectLike(value)) return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt32(total)) return false;
  if (total < 0) return false;
  if (total > 65535) return false;
  const healthy = value["healthy"];
  if (!check.isInteger(healthy)) return false;
  if (!formats.isInt32(healthy)) return false;
  if (healthy < 0) return false;
  if (healthy > 65535) return false;
  const unhealthy = value["unhealthy"];
  if (!check.isInteger(unhealthy)) return false;
  if (!formats.isInt32(unhealthy)) return false;
  if (unhealthy < 0) return false;
  if (unhealthy > 65535) return false;
  const napping = value["napping"];
  if (!check.isInteger(napping)) return false;
  if (!formats.isInt32(napping)) return false;
  if (napping < 0) return false;
  if (napping > 65535) return false;
  const error = value["error"];
  if (!check.isInteger(error)) return false;
  if (!formats.isInt32(error)) return false;
  if (error < 0) return false;
  if (error > 65535) return false;
  const unknown = value["unknown"];
  if (!check.isInteger(unknown)) return false;
  if (!formats.isInt32(unknown)) return false;
  if (unknown < 0) return false;
  if (unknown > 65535) return false;
  return true;
}

function checkRouteStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/RouteStats";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const total = value["total"];
  if (total === undefined) {
    fault.missing(issues, check.below(path, "total"), at + "/required");
  } else if (!check.isInteger(total)) {
    fault.wrongType(issues, check.below(path, "total"), at + "/properties/total/type", "integer", total);
  } else {
    if (!formats.isInt32(total)) {
      fault.wrongFormat(issues, check.below(path, "total"), at + "/properties/total/format", "int32", "a 32-bit integer", total);
    }
    if (total < 0) {
      fault.tooSmall(issues, check.below(path, "total"), at + "/properties/total/minimum", 0, total);
    }
    if (total > 65535) {
      fault.tooLarge(issues, check.below(path, "total"), at + "/properties/total/maximum", 65535, total);
    }
  }
  const healthy = value["healthy"];
  if (healthy === undefined) {
    fault.missing(issues, check.below(path, "healthy"), at + "/required");
  } else if (!check.isInteger(healthy)) {
    fault.wrongType(issues, check.below(path, "healthy"), at + "/properties/healthy/type", "integer", healthy);
  } else {
    if (!formats.isInt32(healthy)) {
      fault.wrongFormat(issues, check.below(path, "healthy"), at + "/properties/healthy/format", "int32", "a 32-bit integer", healthy);
    }
    if (healthy < 0) {
      fault.tooSmall(issues, check.below(path, "healthy"), at + "/properties/healthy/minimum", 0, healthy);
    }
    if (healthy > 65535) {
      fault.tooLarge(issues, check.below(path, "healthy"), at + "/properties/healthy/maximum", 65535, healthy);
    }
  }
  const unhealthy = value["unhealthy"];
  if (unhealthy === undefined) {
    fault.missing(issues, check.below(path, "unhealthy"), at + "/required");
  } else if (!check.isInteger(unhealthy)) {
    fault.wrongType(issues, check.below(path, "unhealthy"), at + "/properties/unhealthy/type", "integer", unhealthy);
  } else {
    if (!formats.isInt32(unhealthy)) {
      fault.wrongFormat(issues, check.below(path, "unhealthy"), at + "/properties/unhealthy/format", "int32", "a 32-bit integer", unhealthy);
    }
    if (unhealthy < 0) {
      fault.tooSmall(issues, check.below(path, "unhealthy"), at + "/properties/unhealthy/minimum", 0, unhealthy);
    }
    if (unhealthy > 65535) {
      fault.tooLarge(issues, check.below(path, "unhealthy"), at + "/properties/unhealthy/maximum", 65535, unhealthy);
    }
  }
  const napping = value["napping"];
  if (napping === undefined) {
    fault.missing(issues, check.below(path, "napping"), at + "/required");
  } else if (!check.isInteger(napping)) {
    fault.wrongType(issues, check.below(path, "napping"), at + "/properties/napping/type", "integer", napping);
  } else {
    if (!formats.isInt32(napping)) {
      fault.wrongFormat(issues, check.below(path, "napping"), at + "/properties/napping/format", "int32", "a 32-bit integer", napping);
    }
    if (napping < 0) {
      fault.tooSmall(issues, check.below(path, "napping"), at + "/properties/napping/minimum", 0, napping);
    }
    if (napping > 65535) {
      fault.tooLarge(issues, check.below(path, "napping"), at + "/properties/napping/maximum", 65535, napping);
    }
  }
  const error = value["error"];
  if (error === undefined) {
    fault.missing(issues, check.below(path, "error"), at + "/required");
  } else if (!check.isInteger(error)) {
    fault.wrongType(issues, check.below(path, "error"), at + "/properties/error/type", "integer", error);
  } else {
    if (!formats.isInt32(error)) {
      fault.wrongFormat(issues, check.below(path, "error"), at + "/properties/error/format", "int32", "a 32-bit integer", error);
    }
    if (error < 0) {
      fault.tooSmall(issues, check.below(path, "error"), at + "/properties/error/minimum", 0, error);
    }
    if (error > 65535) {
      fault.tooLarge(issues, check.below(path, "error"), at + "/properties/error/maximum", 65535, error);
    }
  }
  const unknown = value["unknown"];
  if (unknown === undefined) {
    fault.missing(issues, check.below(path, "unknown"), at + "/required");
  } else if (!check.isInteger(unknown)) {
    fault.wrongType(issues, check.below(path, "unknown"), at + "/properties/unknown/type", "integer", unknown);
  } else {
    if (!formats.isInt32(unknown)) {
      fault.wrongFormat(issues, check.below(path, "unknown"), at + "/properties/unknown/format", "int32", "a 32-bit integer", unknown);
    }
    if (unknown < 0) {
      fault.tooSmall(issues, check.below(path, "unknown"), at + "/properties/unknown/minimum", 0, unknown);
    }
    if (unknown > 65535) {
      fault.tooLarge(issues, check.below(path, "unknown"), at + "/properties/unknown/maximum", 65535, unknown);
    }
  }
}

/** Standard Schema of `RouteStats`. */
export const RouteStats = /* @__PURE__ */ check.schema(isRouteStats, checkRouteStats);

/** The value, typed as `RouteStats`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRouteStats(value: unknown): t.RouteStats {
  return check.parse(RouteStats, "RouteStats", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/ProviderStats` */
export function isProviderStats(value: unknown): value is t.ProviderStats {
  if (!check.isObjectLike(value)) return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt32(total)) return false;
  if (total < 0) return false;
  if (total > 65535) return false;
  if (!isRouteStats(value["reverse_proxies"])) return false;
  if (!isRouteStats(value["streams"])) return false;
  if (!isProviderType(value["type"])) return false;
  return true;
}

function checkProviderStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/ProviderStats";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const total = value["total"];
  if (total === undefined) {
    fault.missing(issues, check.below(path, "total"), at + "/required");
  } else if (!check.isInteger(total)) {
    fault.wrongType(issues, check.below(path, "total"), at + "/properties/total/type", "integer", total);
  } else {
    if (!formats.isInt32(total)) {
      fault.wrongFormat(issues, check.below(path, "total"), at + "/properties/total/format", "int32", "a 32-bit integer", total);
    }
    if (total < 0) {
      fault.tooSmall(issues, check.below(path, "total"), at + "/properties/total/minimum", 0, total);
    }
    if (total > 65535) {
      fault.tooLarge(issues, check.below(path, "total"), at + "/properties/total/maximum", 65535, total);
    }
  }
  const reverseProxies = value["reverse_proxies"];
  if (reverseProxies === undefined) {
    fault.missing(issues, check.below(path, "reverse_proxies"), at + "/required");
  } else {
    if (!isRouteStats(reverseProxies)) {
      fault.inside(checkRouteStats, reverseProxies, check.below(path, "reverse_proxies"), issues);
    }
  }
  const streams = value["streams"];
  if (streams === undefined) {
    fault.missing(issues, check.below(path, "streams"), at + "/required");
  } else {
    if (!isRouteStats(streams)) {
      fault.inside(checkRouteStats, streams, check.below(path, "streams"), issues);
    }
  }
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else {
    if (!isProviderType(type)) {
      fault.inside(checkProviderType, type, check.below(path, "type"), issues);
    }
  }
}

/** Standard Schema of `ProviderStats`. */
export const ProviderStats = /* @__PURE__ */ check.schema(isProviderStats, checkProviderStats);

/** The value, typed as `ProviderStats`; throws a `ValidationError` with all its issues when it does not match. */
export function parseProviderStats(value: unknown): t.ProviderStats {
  return check.parse(ProviderStats, "ProviderStats", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/LoadBalancerMode` */
export function isLoadBalancerMode(value: unknown): value is t.LoadBalancerMode {
  return value === "" || value === "roundrobin" || value === "leastconn" || value === "iphash";
}

function checkLoadBalancerMode(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/LoadBalancerMode";
  if (value !== "" && value !== "roundrobin" && value !== "leastconn" && value !== "iphash") {
    fault.notOneOf(issues, path, at + "/enum", ["", "roundrobin", "leastconn", "iphash"], value);
  }
}

/** Standard Schema of `LoadBalancerMode`. */
export const LoadBalancerMode = /* @__PURE__ */ check.schema(isLoadBalancerMode, checkLoadBalancerMode);

/** The value, typed as `LoadBalancerMode`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLoadBalancerMode(value: unknown): t.LoadBalancerMode {
  return check.parse(LoadBalancerMode, "LoadBalancerMode", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/WidgetConfig` */
export function isWidgetConfig(value: unknown): value is t.WidgetConfig {
  if (!check.isObjectLike(value)) return false;
  if (value["provider"] !== "qbittorrent") return false;
  if (!check.isObject(value["config"])) return false;
  return true;
}

function checkWidgetConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/WidgetConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const provider = value["provider"];
  if (provider === undefined) {
    fault.missing(issues, check.below(path, "provider"), at + "/required");
  } else if (provider !== "qbittorrent") {
    fault.notOneOf(issues, check.below(path, "provider"), at + "/properties/provider/enum", ["qbittorrent"], provider);
  }
  const config = value["config"];
  if (config === undefined) {
    fault.missing(issues, check.below(path, "config"), at + "/required");
  } else if (!check.isObject(config)) {
    fault.wrongType(issues, check.below(path, "config"), at + "/properties/config/type", "object", config);
  }
}

/** Standard Schema of `WidgetConfig`. */
export const WidgetConfig = /* @__PURE__ */ check.schema(isWidgetConfig, checkWidgetConfig);

/** The value, typed as `WidgetConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseWidgetConfig(value: unknown): t.WidgetConfig {
  return check.parse(WidgetConfig, "WidgetConfig", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/LogRetention` */
export function isLogRetention(value: unknown): value is t.LogRetention {
  if (!check.isObject(value)) return false;
  const days = value["days"];
  if (days !== undefined) {
    if (!check.isInteger(days)) return false;
    if (!formats.isInt64(days)) return false;
    if (days < 0) return false;
  }
  const last = value["last"];
  if (last !== undefined) {
    if (!check.isInteger(last)) return false;
    if (!formats.isInt64(last)) return false;
    if (last < 0) return false;
  }
  const keepSize = value["keep_size"];
  if (keepSize !== undefined) {
    if (!check.isInteger(keepSize)) return false;
    if (!formats.isInt64(keepSize)) return false;
    if (keepSize < 0) return false;
  }
  return true;
}

function checkLogRetention(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/LogRetention";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const days = value["days"];
  if (days !== undefined) {
    if (!check.isInteger(days)) {
      fault.wrongType(issues, check.below(path, "days"), at + "/properties/days/type", "integer", days);
    } else {
      if (!formats.isInt64(days)) {
        fault.wrongFormat(issues, check.below(path, "days"), at + "/properties/days/format", "int64", "a 64-bit integer", days);
      }
      if (days < 0) {
        fault.tooSmall(issues, check.below(path, "days"), at + "/properties/days/minimum", 0, days);
      }
    }
  }
  const last = value["last"];
  if (last !== undefined) {
    if (!check.isInteger(last)) {
      fault.wrongType(issues, check.below(path, "last"), at + "/properties/last/type", "integer", last);
    } else {
      if (!formats.isInt64(last)) {
        fault.wrongFormat(issues, check.below(path, "last"), at + "/properties/last/format", "int64", "a 64-bit integer", last);
      }
      if (last < 0) {
        fault.tooSmall(issues, check.below(path, "last"), at + "/properties/last/minimum", 0, last);
      }
    }
  }
  const keepSize = value["keep_size"];
  if (keepSize !== undefined) {
    if (!check.isInteger(keepSize)) {
      fault.wrongType(issues, check.below(path, "keep_size"), at + "/properties/keep_size/type", "integer", keepSize);
    } else {
      if (!formats.isInt64(keepSize)) {
        fault.wrongFormat(issues, check.below(path, "keep_size"), at + "/properties/keep_size/format", "int64", "a 64-bit integer", keepSize);
      }
      if (keepSize < 0) {
        fault.tooSmall(issues, check.below(path, "keep_size"), at + "/properties/keep_size/minimum", 0, keepSize);
      }
    }
  }
}

/** Standard Schema of `LogRetention`. */
export const LogRetention = /* @__PURE__ */ check.schema(isLogRetention, checkLogRetention);

/** The value, typed as `LogRetention`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLogRetention(value: unknown): t.LogRetention {
  return check.parse(LogRetention, "LogRetention", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/AccessLogFormat` */
export function isAccessLogFormat(value: unknown): value is t.AccessLogFormat {
  return value === "common" || value === "combined" || value === "json";
}

function checkAccessLogFormat(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/AccessLogFormat";
  if (value !== "common" && value !== "combined" && value !== "json") {
    fault.notOneOf(issues, path, at + "/enum", ["common", "combined", "json"], value);
  }
}

/** Standard Schema of `AccessLogFormat`. */
export const AccessLogFormat = /* @__PURE__ */ check.schema(isAccessLogFormat, checkAccessLogFormat);

/** The value, typed as `AccessLogFormat`; throws a `ValidationError` with all its issues when it does not match. */
export function parseAccessLogFormat(value: unknown): t.AccessLogFormat {
  return check.parse(AccessLogFormat, "AccessLogFormat", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/Filters` */
export function isFilters(value: unknown): value is t.Filters {
  if (!check.isObject(value)) return false;
  const statusCodes = value["status_codes"];
  if (statusCodes !== undefined && !isStatusCodeFilter(statusCodes)) return false;
  const method = value["method"];
  if (method !== undefined && !isTextFilter(method)) return false;
  const host = value["host"];
  if (host !== undefined && !isTextFilter(host)) return false;
  const headers = value["headers"];
  if (headers !== undefined && !isHeaderFilter(headers)) return false;
  const cidr = value["cidr"];
  if (cidr !== undefined && !isTextFilter(cidr)) return false;
  return true;
}

function checkFilters(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/Filters";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const statusCodes = value["status_codes"];
  if (statusCodes !== undefined) {
    if (!isStatusCodeFilter(statusCodes)) {
      fault.inside(checkStatusCodeFilter, statusCodes, check.below(path, "status_codes"), issues);
    }
  }
  const method = value["method"];
  if (method !== undefined) {
    if (!isTextFilter(method)) {
      fault.inside(checkTextFilter, method, check.below(path, "method"), issues);
    }
  }
  const host = value["host"];
  if (host !== undefined) {
    if (!isTextFilter(host)) fault.inside(checkTextFilter, host, check.below(path, "host"), issues);
  }
  const headers = value["headers"];
  if (headers !== undefined) {
    if (!isHeaderFilter(headers)) {
      fault.inside(checkHeaderFilter, headers, check.below(path, "headers"), issues);
    }
  }
  const cidr = value["cidr"];
  if (cidr !== undefined) {
    if (!isTextFilter(cidr)) fault.inside(checkTextFilter, cidr, check.below(path, "cidr"), issues);
  }
}

/** Standard Schema of `Filters`. */
export const Filters = /* @__PURE__ */ check.schema(isFilters, checkFilters);

/** The value, typed as `Filters`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFilters(value: unknown): t.Filters {
  return check.parse(Filters, "Filters", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/Fields` */
export function isFields(value: unknown): value is t.Fields {
  if (!check.isObject(value)) return false;
  const headers = value["headers"];
  if (headers !== undefined && !isFieldConfig(headers)) return false;
  const query = value["query"];
  if (query !== undefined && !isFieldConfig(query)) return false;
  const cookies = value["cookies"];
  if (cookies !== undefined && !isFieldConfig(cookies)) return false;
  return true;
}

function checkFields(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/Fields";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const headers = value["headers"];
  if (headers !== undefined) {
    if (!isFieldConfig(headers)) {
      fault.inside(checkFieldConfig, headers, check.below(path, "headers"), issues);
    }
  }
  const query = value["query"];
  if (query !== undefined) {
    if (!isFieldConfig(query)) {
      fault.inside(checkFieldConfig, query, check.below(path, "query"), issues);
    }
  }
  const cookies = value["cookies"];
  if (cookies !== undefined) {
    if (!isFieldConfig(cookies)) {
      fault.inside(checkFieldConfig, cookies, check.below(path, "cookies"), issues);
    }
  }
}

/** Standard Schema of `Fields`. */
export const Fields = /* @__PURE__ */ check.schema(isFields, checkFields);

/** The value, typed as `Fields`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFields(value: unknown): t.Fields {
  return check.parse(Fields, "Fields", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/IdlewatcherProxmox` */
export function isIdlewatcherProxmox(value: unknown): value is t.IdlewatcherProxmox {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["node"] !== "string") return false;
  const vmid = value["vmid"];
  if (!check.isInteger(vmid)) return false;
  if (!formats.isInt64(vmid)) return false;
  if (vmid < 1) return false;
  return true;
}

function checkIdlewatcherProxmox(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/IdlewatcherProxmox";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const node = value["node"];
  if (node === undefined) {
    fault.missing(issues, check.below(path, "node"), at + "/required");
  } else if (typeof node !== "string") {
    fault.wrongType(issues, check.below(path, "node"), at + "/properties/node/type", "string", node);
  }
  const vmid = value["vmid"];
  if (vmid === undefined) {
    fault.missing(issues, check.below(path, "vmid"), at + "/required");
  } else if (!check.isInteger(vmid)) {
    fault.wrongType(issues, check.below(path, "vmid"), at + "/properties/vmid/type", "integer", vmid);
  } else {
    if (!formats.isInt64(vmid)) {
      fault.wrongFormat(issues, check.below(path, "vmid"), at + "/properties/vmid/format", "int64", "a 64-bit integer", vmid);
    }
    if (vmid < 1) {
      fault.tooSmall(issues, check.below(path, "vmid"), at + "/properties/vmid/minimum", 1, vmid);
    }
  }
}

/** Standard Schema of `IdlewatcherProxmox`. */
export const IdlewatcherProxmox = /* @__PURE__ */ check.schema(isIdlewatcherProxmox, checkIdlewatcherProxmox);

/** The value, typed as `IdlewatcherProxmox`; throws a `ValidationError` with all its issues when it does not match. */
export function parseIdlewatcherProxmox(value: unknown): t.IdlewatcherProxmox {
  return check.parse(IdlewatcherProxmox, "IdlewatcherProxmox", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/IdlewatcherDocker` */
export function isIdlewatcherDocker(value: unknown): value is t.IdlewatcherDocker {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["container_id"] !== "string") return false;
  if (typeof value["container_name"] !== "string") return false;
  if (!isDockerProvider(value["docker_cfg"])) return false;
  return true;
}

function checkIdlewatcherDocker(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/IdlewatcherDocker";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const dockerCfg = value["docker_cfg"];
  if (dockerCfg === undefined) {
    fault.missing(issues, check.below(path, "docker_cfg"), at + "/required");
  } else {
    if (!isDockerProvider(dockerCfg)) {
      fault.inside(checkDockerProvider, dockerCfg, check.below(path, "docker_cfg"), issues);
    }
  }
  const containerId = value["container_id"];
  if (containerId === undefined) {
    fault.missing(issues, check.below(path, "container_id"), at + "/required");
  } else if (typeof containerId !== "string") {
    fault.wrongType(issues, check.below(path, "container_id"), at + "/properties/container_id/type", "string", containerId);
  }
  const containerName = value["container_name"];
  if (containerName === undefined) {
    fault.missing(issues, check.below(path, "container_name"), at + "/required");
  } else if (typeof containerName !== "string") {
    fault.wrongType(issues, check.below(path, "container_name"), at + "/properties/container_name/type", "string", containerName);
  }
}

/** Standard Schema of `IdlewatcherDocker`. */
export const IdlewatcherDocker = /* @__PURE__ */ check.schema(isIdlewatcherDocker, checkIdlewatcherDocker);

/** The value, typed as `IdlewatcherDocker`; throws a `ValidationError` with all its issues when it does not match. */
export function parseIdlewatcherDocker(value: unknown): t.IdlewatcherDocker {
  return check.parse(IdlewatcherDocker, "IdlewatcherDocker", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/ContainerStopMethod` */
export function isContainerStopMethod(value: unknown): value is t.ContainerStopMethod {
  return value === "pause" || value === "stop" || value === "kill";
}

function checkContainerStopMethod(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/ContainerStopMethod";
  if (value !== "pause" && value !== "stop" && value !== "kill") {
    fault.notOneOf(issues, path, at + "/enum", ["pause", "stop", "kill"], value);
  }
}

/** Standard Schema of `ContainerStopMethod`. */
export const ContainerStopMethod = /* @__PURE__ */ check.schema(isContainerStopMethod, checkContainerStopMethod);

/** The value, typed as `ContainerStopMethod`; throws a `ValidationError` with all its issues when it does not match. */
export function parseContainerStopMethod(value: unknown): t.ContainerStopMethod {
  return check.parse(ContainerStopMethod, "ContainerStopMethod", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/DockerProvider` */
export function isDockerProvider(value: unknown): value is t.DockerProvider {
  return typeof value === "string" || isDockerProviderConfig(value);
}

function checkDockerProvider(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (typeof value !== "string") checkDockerProviderConfig(value, path, issues);
}

/** Standard Schema of `DockerProvider`. */
export const DockerProvider = /* @__PURE__ */ check.schema(isDockerProvider, checkDockerProvider);

/** The value, typed as `DockerProvider`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDockerProvider(value: unknown): t.DockerProvider {
  return check.parse(DockerProvider, "DockerProvider", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerImage` */
export function isContainerImage(value: unknown): value is t.ContainerImage {
  if (!check.isObjectLike(value)) return false;
  const author = value["author"];
  if (author !== undefined && typeof author !== "string") return false;
  if (typeof value["name"] !== "string") return false;
  const tag = value["tag"];
  if (tag !== undefined && typeof tag !== "string") return false;
  const sha256 = value["sha256"];
  if (sha256 !== undefined && typeof sha256 !== "string") return false;
  const version = value["version"];
  if (version !== undefined && typeof version !== "string") return false;
  return true;
}

function checkContainerImage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/ContainerImage";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const author = value["author"];
  if (author !== undefined && typeof author !== "string") {
    fault.wrongType(issues, check.below(path, "author"), at + "/properties/author/type", "string", author);
  }
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const tag = value["tag"];
  if (tag !== undefined && typeof tag !== "string") {
    fault.wrongType(issues, check.below(path, "tag"), at + "/properties/tag/type", "string", tag);
  }
  const sha256 = value["sha256"];
  if (sha256 !== undefined && typeof sha256 !== "string") {
    fault.wrongType(issues, check.below(path, "sha256"), at + "/properties/sha256/type", "string", sha256);
  }
  const version = value["version"];
  if (version !== undefined && typeof version !== "string") {
    fault.wrongType(issues, check.below(path, "version"), at + "/properties/version/type", "string", version);
  }
}

/** Standard Schema of `ContainerImage`. */
export const ContainerImage = /* @__PURE__ */ check.schema(isContainerImage, checkContainerImage);

/** The value, typed as `ContainerImage`; throws a `ValidationError` with all its issues when it does not match. */
export function parseContainerImage(value: unknown): t.ContainerImage {
  return check.parse(ContainerImage, "ContainerImage", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/PortMapping` */
export function isPortMapping(value: unknown): value is t.PortMapping {
  if (!check.isObject(value)) return false;
  if (members_PortMapping.areMany(value)) {
    return members_PortMapping.every(value, (member, key) =>
      pattern_dxru.test(key) &&
      isDockerPort(member)
    );
  }
  for (const key in value) {
    const member = value[key];
    if (!check.hasOwn(value, key)) continue;
    if (!pattern_dxru.test(key)) return false;
    if (!isDockerPort(member)) return false;
  }
  return true;
}

function checkPortMapping(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/PortMapping";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  check.eachMember(value, (key, member) => {
    if (!pattern_dxru.test(key)) fault.wrongName(issues, path, at + "/propertyNames", key);
    if (!isDockerPort(member)) {
      fault.inside(checkDockerPort, member, check.below(path, key), issues);
    }
  });
}

/** Standard Schema of `PortMapping`. */
export const PortMapping = /* @__PURE__ */ check.direct(isPortMapping, checkPortMapping);

/** The value, typed as `PortMapping`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePortMapping(value: unknown): t.PortMapping {
  return check.parse(PortMapping, "PortMapping", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/HealthExtra` */
export function isHealthExtra(value: unknown): value is t.HealthExtra {
  if (!check.isObjectLike(value)) return false;
  if (!check.isObject(value["pool"])) return false;
  if (!isLoadBalancerConfig(value["config"])) return false;
  return true;
}

function checkHealthExtra(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/HealthExtra";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const config = value["config"];
  if (config === undefined) {
    fault.missing(issues, check.below(path, "config"), at + "/required");
  } else {
    if (!isLoadBalancerConfig(config)) {
      fault.inside(checkLoadBalancerConfig, config, check.below(path, "config"), issues);
    }
  }
  const pool = value["pool"];
  if (pool === undefined) {
    fault.missing(issues, check.below(path, "pool"), at + "/required");
  } else if (!check.isObject(pool)) {
    fault.wrongType(issues, check.below(path, "pool"), at + "/properties/pool/type", "object", pool);
  }
}

/** Standard Schema of `HealthExtra`. */
export const HealthExtra = /* @__PURE__ */ check.schema(isHealthExtra, checkHealthExtra);

/** The value, typed as `HealthExtra`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHealthExtra(value: unknown): t.HealthExtra {
  return check.parse(HealthExtra, "HealthExtra", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/MockCookie` */
export function isMockCookie(value: unknown): value is t.MockCookie {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["value"] !== "string") return false;
  return true;
}

function checkMockCookie(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/MockCookie";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (typeof value2 !== "string") {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "string", value2);
  }
}

/** Standard Schema of `MockCookie`. */
export const MockCookie = /* @__PURE__ */ check.schema(isMockCookie, checkMockCookie);

/** The value, typed as `MockCookie`; throws a `ValidationError` with all its issues when it does not match. */
export function parseMockCookie(value: unknown): t.MockCookie {
  return check.parse(MockCookie, "MockCookie", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/BlkioEntries` */
export function isBlkioEntries(value: unknown): value is t.BlkioEntries {
  if (value !== null) {
    if (!check.isArray(value)) return false;
    for (let i = 0; i < value.length; i++) {
      if (!isBlkioEntry(value[i])) return false;
    }
  }
  return true;
}

function checkBlkioEntries(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/BlkioEntries";
  if (value !== null) {
    if (!check.isArray(value)) {
      fault.wrongType(issues, path, at + "/type", "array or null", value);
    } else {
      for (let i = 0; i < value.length; i++) {
        if (!isBlkioEntry(value[i])) {
          fault.inside(checkBlkioEntry, value[i], check.below(path, i), issues);
        }
      }
    }
  }
}

/** Standard Schema of `BlkioEntries`. */
export const BlkioEntries = /* @__PURE__ */ check.schema(isBlkioEntries, checkBlkioEntries);

/** The value, typed as `BlkioEntries`; throws a `ValidationError` with all its issues when it does not match. */
export function parseBlkioEntries(value: unknown): t.BlkioEntries {
  return check.parse(BlkioEntries, "BlkioEntries", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/CPUUsage` */
export function isCPUUsage(value: unknown): value is t.CPUUsage {
  if (!check.isObjectLike(value)) return false;
  const totalUsage = value["total_usage"];
  if (!check.isInteger(totalUsage)) return false;
  if (!formats.isInt64(totalUsage)) return false;
  if (totalUsage < 0) return false;
  const usageInKernelmode = value["usage_in_kernelmode"];
  if (!check.isInteger(usageInKernelmode)) return false;
  if (!formats.isInt64(usageInKernelmode)) return false;
  if (usageInKernelmode < 0) return false;
  const usageInUsermode = value["usage_in_usermode"];
  if (!check.isInteger(usageInUsermode)) return false;
  if (!formats.isInt64(usageInUsermode)) return false;
  if (usageInUsermode < 0) return false;
  const percpuUsage = value["percpu_usage"];
  if (percpuUsage !== undefined) {
    if (!check.isArray(percpuUsage)) return false;
    for (let i = 0; i < percpuUsage.length; i++) {
      const item = percpuUsage[i];
      if (!check.isInteger(item)) return false;
      if (!formats.isInt64(item)) return false;
      if (item < 0) return false;
    }
  }
  return true;
}

function checkCPUUsage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/CPUUsage";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const totalUsage = value["total_usage"];
  if (totalUsage === undefined) {
    fault.missing(issues, check.below(path, "total_usage"), at + "/required");
  } else if (!check.isInteger(totalUsage)) {
    fault.wrongType(issues, check.below(path, "total_usage"), at + "/properties/total_usage/type", "integer", totalUsage);
  } else {
    if (!formats.isInt64(totalUsage)) {
      fault.wrongFormat(issues, check.below(path, "total_usage"), at + "/properties/total_usage/format", "int64", "a 64-bit integer", totalUsage);
    }
    if (totalUsage < 0) {
      fault.tooSmall(issues, check.below(path, "total_usage"), at + "/properties/total_usage/minimum", 0, totalUsage);
    }
  }
  const percpuUsage = value["percpu_usage"];
  if (percpuUsage !== undefined) {
    if (!check.isArray(percpuUsage)) {
      fault.wrongType(issues, check.below(path, "percpu_usage"), at + "/properties/percpu_usage/type", "array", percpuUsage);
    } else {
      for (let i = 0; i < percpuUsage.length; i++) {
        const item = percpuUsage[i];
        if (!check.isInteger(item)) {
          fault.wrongType(issues, [...path, "percpu_usage", i], at + "/properties/percpu_usage/items/type", "integer", item);
        } else {
          if (!formats.isInt64(item)) {
            fault.wrongFormat(issues, [...path, "percpu_usage", i], at + "/properties/percpu_usage/items/format", "int64", "a 64-bit integer", item);
          }
          if (item < 0) {
            fault.tooSmall(issues, [...path, "percpu_usage", i], at + "/properties/percpu_usage/items/minimum", 0, item);
          }
        }
      }
    }
  }
  const usageInKernelmode = value["usage_in_kernelmode"];
  if (usageInKernelmode === undefined) {
    fault.missing(issues, check.below(path, "usage_in_kernelmode"), at + "/required");
  } else if (!check.isInteger(usageInKernelmode)) {
    fault.wrongType(issues, check.below(path, "usage_in_kernelmode"), at + "/properties/usage_in_kernelmode/type", "integer", usageInKernelmode);
  } else {
    if (!formats.isInt64(usageInKernelmode)) {
      fault.wrongFormat(issues, check.below(path, "usage_in_kernelmode"), at + "/properties/usage_in_kernelmode/format", "int64", "a 64-bit integer", usageInKernelmode);
    }
    if (usageInKernelmode < 0) {
      fault.tooSmall(issues, check.below(path, "usage_in_kernelmode"), at + "/properties/usage_in_kernelmode/minimum", 0, usageInKernelmode);
    }
  }
  const usageInUsermode = value["usage_in_usermode"];
  if (usageInUsermode === undefined) {
    fault.missing(issues, check.below(path, "usage_in_usermode"), at + "/required");
  } else if (!check.isInteger(usageInUsermode)) {
    fault.wrongType(issues, check.below(path, "usage_in_usermode"), at + "/properties/usage_in_usermode/type", "integer", usageInUsermode);
  } else {
    if (!formats.isInt64(usageInUsermode)) {
      fault.wrongFormat(issues, check.below(path, "usage_in_usermode"), at + "/properties/usage_in_usermode/format", "int64", "a 64-bit integer", usageInUsermode);
    }
    if (usageInUsermode < 0) {
      fault.tooSmall(issues, check.below(path, "usage_in_usermode"), at + "/properties/usage_in_usermode/minimum", 0, usageInUsermode);
    }
  }
}

/** Standard Schema of `CPUUsage`. */
export const CPUUsage = /* @__PURE__ */ check.schema(isCPUUsage, checkCPUUsage);

/** The value, typed as `CPUUsage`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCPUUsage(value: unknown): t.CPUUsage {
  return check.parse(CPUUsage, "CPUUsage", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/ThrottlingData` */
export function isThrottlingData(value: unknown): value is t.ThrottlingData {
  if (!check.isObject(value)) return false;
  const periods = value["periods"];
  if (periods !== undefined) {
    if (!check.isInteger(periods)) return false;
    if (!formats.isInt64(periods)) return false;
    if (periods < 0) return false;
  }
  const throttledPeriods = value["throttled_periods"];
  if (throttledPeriods !== undefined) {
    if (!check.isInteger(throttledPeriods)) return false;
    if (!formats.isInt64(throttledPeriods)) return false;
    if (throttledPeriods < 0) return false;
  }
  const throttledTime = value["throttled_time"];
  if (throttledTime !== undefined) {
    if (!check.isInteger(throttledTime)) return false;
    if (!formats.isInt64(throttledTime)) return false;
    if (throttledTime < 0) return false;
  }
  return true;
}

function checkThrottlingData(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/ThrottlingData";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const periods = value["periods"];
  if (periods !== undefined) {
    if (!check.isInteger(periods)) {
      fault.wrongType(issues, check.below(path, "periods"), at + "/properties/periods/type", "integer", periods);
    } else {
      if (!formats.isInt64(periods)) {
        fault.wrongFormat(issues, check.below(path, "periods"), at + "/properties/periods/format", "int64", "a 64-bit integer", periods);
      }
      if (periods < 0) {
        fault.tooSmall(issues, check.below(path, "periods"), at + "/properties/periods/minimum", 0, periods);
      }
    }
  }
  const throttledPeriods = value["throttled_periods"];
  if (throttledPeriods !== undefined) {
    if (!check.isInteger(throttledPeriods)) {
      fault.wrongType(issues, check.below(path, "throttled_periods"), at + "/properties/throttled_periods/type", "integer", throttledPeriods);
    } else {
      if (!formats.isInt64(throttledPeriods)) {
        fault.wrongFormat(issues, check.below(path, "throttled_periods"), at + "/properties/throttled_periods/format", "int64", "a 64-bit integer", throttledPeriods);
      }
      if (throttledPeriods < 0) {
        fault.tooSmall(issues, check.below(path, "throttled_periods"), at + "/properties/throttled_periods/minimum", 0, throttledPeriods);
      }
    }
  }
  const throttledTime = value["throttled_time"];
  if (throttledTime !== undefined) {
    if (!check.isInteger(throttledTime)) {
      fault.wrongType(issues, check.below(path, "throttled_time"), at + "/properties/throttled_time/type", "integer", throttledTime);
    } else {
      if (!formats.isInt64(throttledTime)) {
        fault.wrongFormat(issues, check.below(path, "throttled_time"), at + "/properties/throttled_time/format", "int64", "a 64-bit integer", throttledTime);
      }
      if (throttledTime < 0) {
        fault.tooSmall(issues, check.below(path, "throttled_time"), at + "/properties/throttled_time/minimum", 0, throttledTime);
      }
    }
  }
}

/** Standard Schema of `ThrottlingData`. */
export const ThrottlingData = /* @__PURE__ */ check.schema(isThrottlingData, checkThrottlingData);

/** The value, typed as `ThrottlingData`; throws a `ValidationError` with all its issues when it does not match. */
export function parseThrottlingData(value: unknown): t.ThrottlingData {
  return check.parse(ThrottlingData, "ThrottlingData", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfo` */
export function isSystemInfo(value: unknown): value is t.SystemInfo {
  if (!check.isObjectLike(value)) return false;
  const cpuAverage = value["cpu_average"];
  if (cpuAverage !== null) {
    if (!check.isNumber(cpuAverage)) return false;
    if (cpuAverage < 0) return false;
  }
  if (!isUnixTime(value["timestamp"])) return false;
  if (!isMemoryStat(value["memory"])) return false;
  const disks = value["disks"];
  if (disks !== null) {
    if (!check.isObject(disks)) return false;
    for (const key in disks) {
      const member = disks[key];
      if (!isDiskUsage(member) && check.hasOwn(disks, key)) return false;
    }
  }
  const disksIo = value["disks_io"];
  if (disksIo !== null) {
    if (!check.isObject(disksIo)) return false;
    for (const key in disksIo) {
      const member = disksIo[key];
      if (!isDiskIO(member) && check.hasOwn(disksIo, key)) return false;
    }
  }
  if (!isNetworkIO(value["network"])) return false;
  const sensors = value["sensors"];
  if (sensors !== null) {
    if (!check.isArray(sensors)) return false;
    for (let i = 0; i < sensors.length; i++) {
      if (!isSensor(sensors[i])) return false;
    }
  }
  return true;
}

function checkSystemInfo(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/SystemInfo";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const timestamp = value["timestamp"];
  if (timestamp === undefined) {
    fault.missing(issues, check.below(path, "timestamp"), at + "/required");
  } else {
    if (!isUnixTime(timestamp)) {
      fault.inside(checkUnixTime, timestamp, check.below(path, "timestamp"), issues);
    }
  }
  const cpuAverage = value["cpu_average"];
  if (cpuAverage === undefined) {
    fault.missing(issues, check.below(path, "cpu_average"), at + "/required");
  } else {
    if (cpuAverage !== null) {
      if (!check.isNumber(cpuAverage)) {
        fault.wrongType(issues, check.below(path, "cpu_average"), at + "/properties/cpu_average/type", "number or null", cpuAverage);
      } else if (cpuAverage < 0) {
        fault.tooSmall(issues, check.below(path, "cpu_average"), at + "/properties/cpu_average/minimum", 0, cpuAverage);
      }
    }
  }
  const memory = value["memory"];
  if (memory === undefined) {
    fault.missing(issues, check.below(path, "memory"), at + "/required");
  } else {
    if (!isMemoryStat(memory)) {
      fault.inside(checkMemoryStat, memory, check.below(path, "memory"), issues);
    }
  }
  const disks = value["disks"];
  if (disks === undefined) {
    fault.missing(issues, check.below(path, "disks"), at + "/required");
  } else {
    if (disks !== null) {
      if (!check.isObject(disks)) {
        fault.wrongType(issues, check.below(path, "disks"), at + "/properties/disks/type", "object or null", disks);
      } else {
        check.eachMember(disks, (key, member) => {
          if (!isDiskUsage(member)) {
            fault.inside(checkDiskUsage, member, [...path, "disks", key], issues);
          }
        });
      }
    }
  }
  const disksIo = value["disks_io"];
  if (disksIo === undefined) {
    fault.missing(issues, check.below(path, "disks_io"), at + "/required");
  } else {
    if (disksIo !== null) {
      if (!check.isObject(disksIo)) {
        fault.wrongType(issues, check.below(path, "disks_io"), at + "/properties/disks_io/type", "object or null", disksIo);
      } else {
        check.eachMember(disksIo, (key, member) => {
          if (!isDiskIO(member)) {
            fault.inside(checkDiskIO, member, [...path, "disks_io", key], issues);
          }
        });
      }
    }
  }
  const network = value["network"];
  if (network === undefined) {
    fault.missing(issues, check.below(path, "network"), at + "/required");
  } else {
    if (!isNetworkIO(network)) {
      fault.inside(checkNetworkIO, network, check.below(path, "network"), issues);
    }
  }
  const sensors = value["sensors"];
  if (sensors === undefined) {
    fault.missing(issues, check.below(path, "sensors"), at + "/required");
  } else {
    if (sensors !== null) {
      if (!check.isArray(sensors)) {
        fault.wrongType(issues, check.below(path, "sensors"), at + "/properties/sensors/type", "array or null", sensors);
      } else {
        for (let i = 0; i < sensors.length; i++) {
          if (!isSensor(sensors[i])) {
            fault.inside(checkSensor, sensors[i], [...path, "sensors", i], issues);
          }
        }
      }
    }
  }
}

/** Standard Schema of `SystemInfo`. */
export const SystemInfo = /* @__PURE__ */ check.schema(isSystemInfo, checkSystemInfo);

/** The value, typed as `SystemInfo`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSystemInfo(value: unknown): t.SystemInfo {
  return check.parse(SystemInfo, "SystemInfo", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoAggregate` */
export function isSystemInfoAggregate(value: unknown): value is t.SystemInfoAggregate {
  if (!check.isObjectLike(value)) return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt64(total)) return false;
  if (total < 0) return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  if (data.length > 100) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isSystemInfoRow(data[i])) return false;
  }
  return true;
}

function checkSystemInfoAggregate(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/SystemInfoAggregate";
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
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  } else if (!check.isArray(data)) {
    fault.wrongType(issues, check.below(path, "data"), at + "/properties/data/type", "array", data);
  } else {
    if (data.length > 100) {
      fault.tooManyItems(issues, check.below(path, "data"), at + "/properties/data/maxItems", 100, data);
    }
    for (let i = 0; i < data.length; i++) {
      if (!isSystemInfoRow(data[i])) {
        fault.inside(checkSystemInfoRow, data[i], [...path, "data", i], issues);
      }
    }
  }
}

/** Standard Schema of `SystemInfoAggregate`. */
export const SystemInfoAggregate = /* @__PURE__ */ check.schema(isSystemInfoAggregate, checkSystemInfoAggregate);

/** The value, typed as `SystemInfoAggregate`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSystemInfoAggregate(value: unknown): t.SystemInfoAggregate {
  return check.parse(SystemInfoAggregate, "SystemInfoAggregate", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/RouteUptimeAggregate` */
export function isRouteUptimeAggregate(value: unknown): value is t.RouteUptimeAggregate {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["alias"] !== "string") return false;
  const uptime = value["uptime"];
  if (!check.isNumber(uptime)) return false;
  if (uptime < 0) return false;
  if (uptime > 1) return false;
  const downtime = value["downtime"];
  if (!check.isNumber(downtime)) return false;
  if (downtime < 0) return false;
  if (downtime > 1) return false;
  const idle = value["idle"];
  if (!check.isNumber(idle)) return false;
  if (idle < 0) return false;
  if (idle > 1) return false;
  const avgLatency = value["avg_latency"];
  if (!check.isNumber(avgLatency)) return false;
  if (avgLatency < 0) return false;
  const statuses = value["statuses"];
  if (!check.isArray(statuses)) return false;
  if (statuses.length > 100) return false;
  if (!isHealthStatus(value["current_status"])) return false;
  for (let i = 0; i < statuses.length; i++) {
    if (!isRouteStatus(statuses[i])) return false;
  }
  return true;
}

function checkRouteUptimeAggregate(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/RouteUptimeAggregate";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const alias = value["alias"];
  if (alias === undefined) {
    fault.missing(issues, check.below(path, "alias"), at + "/required");
  } else if (typeof alias !== "string") {
    fault.wrongType(issues, check.below(path, "alias"), at + "/properties/alias/type", "string", alias);
  }
  const uptime = value["uptime"];
  if (uptime === undefined) {
    fault.missing(issues, check.below(path, "uptime"), at + "/required");
  } else if (!check.isNumber(uptime)) {
    fault.wrongType(issues, check.below(path, "uptime"), at + "/properties/uptime/type", "number", uptime);
  } else {
    if (uptime < 0) {
      fault.tooSmall(issues, check.below(path, "uptime"), at + "/properties/uptime/minimum", 0, uptime);
    }
    if (uptime > 1) {
      fault.tooLarge(issues, check.below(path, "uptime"), at + "/properties/uptime/maximum", 1, uptime);
    }
  }
  const downtime = value["downtime"];
  if (downtime === undefined) {
    fault.missing(issues, check.below(path, "downtime"), at + "/required");
  } else if (!check.isNumber(downtime)) {
    fault.wrongType(issues, check.below(path, "downtime"), at + "/properties/downtime/type", "number", downtime);
  } else {
    if (downtime < 0) {
      fault.tooSmall(issues, check.below(path, "downtime"), at + "/properties/downtime/minimum", 0, downtime);
    }
    if (downtime > 1) {
      fault.tooLarge(issues, check.below(path, "downtime"), at + "/properties/downtime/maximum", 1, downtime);
    }
  }
  const idle = value["idle"];
  if (idle === undefined) {
    fault.missing(issues, check.below(path, "idle"), at + "/required");
  } else if (!check.isNumber(idle)) {
    fault.wrongType(issues, check.below(path, "idle"), at + "/properties/idle/type", "number", idle);
  } else {
    if (idle < 0) {
      fault.tooSmall(issues, check.below(path, "idle"), at + "/properties/idle/minimum", 0, idle);
    }
    if (idle > 1) {
      fault.tooLarge(issues, check.below(path, "idle"), at + "/properties/idle/maximum", 1, idle);
    }
  }
  const avgLatency = value["avg_latency"];
  if (avgLatency === undefined) {
    fault.missing(issues, check.below(path, "avg_latency"), at + "/required");
  } else if (!check.isNumber(avgLatency)) {
    fault.wrongType(issues, check.below(path, "avg_latency"), at + "/properties/avg_latency/type", "number", avgLatency);
  } else if (avgLatency < 0) {
    fault.tooSmall(issues, check.below(path, "avg_latency"), at + "/properties/avg_latency/minimum", 0, avgLatency);
  }
  const currentStatus = value["current_status"];
  if (currentStatus === undefined) {
    fault.missing(issues, check.below(path, "current_status"), at + "/required");
  } else {
    if (!isHealthStatus(currentStatus)) {
      fault.inside(checkHealthStatus, currentStatus, check.below(path, "current_status"), issues);
    }
  }
  const statuses = value["statuses"];
  if (statuses === undefined) {
    fault.missing(issues, check.below(path, "statuses"), at + "/required");
  } else if (!check.isArray(statuses)) {
    fault.wrongType(issues, check.below(path, "statuses"), at + "/properties/statuses/type", "array", statuses);
  } else {
    if (statuses.length > 100) {
      fault.tooManyItems(issues, check.below(path, "statuses"), at + "/properties/statuses/maxItems", 100, statuses);
    }
    for (let i = 0; i < statuses.length; i++) {
      if (!isRouteStatus(statuses[i])) {
        fault.inside(checkRouteStatus, statuses[i], [...path, "statuses", i], issues);
      }
    }
  }
}

/** Standard Schema of `RouteUptimeAggregate`. */
export const RouteUptimeAggregate = /* @__PURE__ */ check.schema(isRouteUptimeAggregate, checkRouteUptimeAggregate);

/** The value, typed as `RouteUptimeAggregate`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRouteUptimeAggregate(value: unknown): t.RouteUptimeAggregate {
  return check.parse(RouteUptimeAggregate, "RouteUptimeAggregate", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/HealthInfoWithoutDetail` */
export function isHealthInfoWithoutDetail(value: unknown): value is t.HealthInfoWithoutDetail {
  if (!check.isObjectLike(value)) return false;
  if (!isHealthStatus(value["status"])) return false;
  if (!isNanoseconds(value["uptime"])) return false;
  if (!isNanoseconds(value["latency"])) return false;
  return true;
}

function checkHealthInfoWithoutDetail(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/HealthInfoWithoutDetail";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else {
    if (!isHealthStatus(status)) {
      fault.inside(checkHealthStatus, status, check.below(path, "status"), issues);
    }
  }
  const uptime = value["uptime"];
  if (uptime === undefined) {
    fault.missing(issues, check.below(path, "uptime"), at + "/required");
  } else {
    if (!isNanoseconds(uptime)) {
      fault.inside(checkNanoseconds, uptime, check.below(path, "uptime"), issues);
    }
  }
  const latency = value["latency"];
  if (latency === undefined) {
    fault.missing(issues, check.below(path, "latency"), at + "/required");
  } else {
    if (!isNanoseconds(latency)) {
      fault.inside(checkNanoseconds, latency, check.below(path, "latency"), issues);
    }
  }
}

/** Standard Schema of `HealthInfoWithoutDetail`. */
export const HealthInfoWithoutDetail = /* @__PURE__ */ check.schema(isHealthInfoWithoutDetail, checkHealthInfoWithoutDetail);

/** The value, typed as `HealthInfoWithoutDetail`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHealthInfoWithoutDetail(value: unknown): t.HealthInfoWithoutDetail {
  return check.parse(HealthInfoWithoutDetail, "HealthInfoWithoutDetail", value);
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageWidget` */
export function isHomepageWidget(value: unknown): value is t.HomepageWidget {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["label"] !== "string") return false;
  if (typeof value["value"] !== "string") return false;
  return true;
}

function checkHomepageWidget(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/components/schemas/HomepageWidget";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const label = value["label"];
  if (label === undefined) {
    fault.missing(issues, check.below(path, "label"), at + "/required");
  } else if (typeof label !== "string") {
    fault.wrongType(issues, check.below(path, "label"), at + "/properties/label/type", "string", label);
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (typeof value2 !== "string") {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "string", value2);
  }
}

/** Standard Schema of `HomepageWidget`. */
export const HomepageWidget = /* @__PURE__ */ check.schema(isHomepageWidget, checkHomepageWidget);

/** The value, typed as `HomepageWidget`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHomepageWidget(value: unknown): t.HomepageWidget {
  return check.parse(HomepageWidget, "HomepageWidget", value);
}

/** `specs/godoxy/core.yaml#/components/schemas/ProviderType` */
export function isProviderType(value: unknown): value is t.ProviderType {
  return value === "docker" || value === "file" || value === "agent";
}

function checkProviderType(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/components/schemas/ProviderType";
  if (value !== "docker" && value !== "file" && value !== "agent") {
    fault.notOneOf(issues, path, at + "/enum", ["docker", "file", "agent"], value);
  }
}

/** Standard Schema of `ProviderType`. */
export const ProviderType = /* @__PURE__ */ check.schema(isProviderType, checkProviderType);

/** The value, typed as `ProviderType`; throws a `ValidationError` with all its issues when it does not match. */
export function parseProviderType(value: unknown): t.ProviderType {
  return check.parse(ProviderType, "ProviderType", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/StatusCodeFilter` */
export function isStatusCodeFilter(value: unknown): value is t.StatusCodeFilter {
  if (!check.isObject(value)) return false;
  const values = value["values"];
  if (!check.isArray(values)) return false;
  for (let i = 0; i < values.length; i++) {
    if (!isStatusCodeRange(values[i])) return false;
  }
  if (!isLogFilter(value)) return false;
  return true;
}

function checkStatusCodeFilter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/StatusCodeFilter";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const values = value["values"];
  if (values === undefined) {
    fault.missing(issues, check.below(path, "values"), at + "/allOf/1/required");
  } else if (!check.isArray(values)) {
    fault.wrongType(issues, check.below(path, "values"), at + "/allOf/1/properties/values/type", "array", values);
  } else {
    for (let i = 0; i < values.length; i++) {
      if (!isStatusCodeRange(values[i])) {
        fault.inside(checkStatusCodeRange, values[i], [...path, "values", i], issues);
      }
    }
  }
  checkLogFilter(value, path, issues);
}

/** Standard Schema of `StatusCodeFilter`. */
export const StatusCodeFilter = /* @__PURE__ */ check.schema(isStatusCodeFilter, checkStatusCodeFilter);

/** The value, typed as `StatusCodeFilter`; throws a `ValidationError` with all its issues when it does not match. */
export function parseStatusCodeFilter(value: unknown): t.StatusCodeFilter {
  return check.parse(StatusCodeFilter, "StatusCodeFilter", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/TextFilter` */
export function isTextFilter(value: unknown): value is t.TextFilter {
  if (!check.isObject(value)) return false;
  const values = value["values"];
  if (!check.isArray(values)) return false;
  for (let i = 0; i < values.length; i++) {
    if (typeof values[i] !== "string") return false;
  }
  if (!isLogFilter(value)) return false;
  return true;
}

function checkTextFilter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/TextFilter";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const values = value["values"];
  if (values === undefined) {
    fault.missing(issues, check.below(path, "values"), at + "/allOf/1/required");
  } else if (!check.isArray(values)) {
    fault.wrongType(issues, check.below(path, "values"), at + "/allOf/1/properties/values/type", "array", values);
  } else {
    for (let i = 0; i < values.length; i++) {
      const item = values[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "values", i], at + "/allOf/1/properties/values/items/type", "string", item);
      }
    }
  }
  checkLogFilter(value, path, issues);
}

/** Standard Schema of `TextFilter`. */
export const TextFilter = /* @__PURE__ */ check.schema(isTextFilter, checkTextFilter);

/** The value, typed as `TextFilter`; throws a `ValidationError` with all its issues when it does not match. */
export function parseTextFilter(value: unknown): t.TextFilter {
  return check.parse(TextFilter, "TextFilter", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/HeaderFilter` */
export function isHeaderFilter(value: unknown): value is t.HeaderFilter {
  if (!check.isObject(value)) return false;
  const values = value["values"];
  if (!check.isArray(values)) return false;
  for (let i = 0; i < values.length; i++) {
    if (!isLogHeader(values[i])) return false;
  }
  if (!isLogFilter(value)) return false;
  return true;
}

function checkHeaderFilter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/HeaderFilter";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const values = value["values"];
  if (values === undefined) {
    fault.missing(issues, check.below(path, "values"), at + "/allOf/1/required");
  } else if (!check.isArray(values)) {
    fault.wrongType(issues, check.below(path, "values"), at + "/allOf/1/properties/values/type", "array", values);
  } else {
    for (let i = 0; i < values.length; i++) {
      if (!isLogHeader(values[i])) {
        fault.inside(checkLogHeader, values[i], [...path, "values", i], issues);
      }
    }
  }
  checkLogFilter(value, path, issues);
}

/** Standard Schema of `HeaderFilter`. */
export const HeaderFilter = /* @__PURE__ */ check.schema(isHeaderFilter, checkHeaderFilter);

/** The value, typed as `HeaderFilter`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHeaderFilter(value: unknown): t.HeaderFilter {
  return check.parse(HeaderFilter, "HeaderFilter", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/FieldConfig` */
export function isFieldConfig(value: unknown): value is t.FieldConfig {
  if (!check.isObjectLike(value)) return false;
  if (!isFieldMode(value["default"])) return false;
  const config = value["config"];
  if (config !== undefined) {
    if (!check.isObject(config)) return false;
    for (const key in config) {
      const member = config[key];
      if (!isFieldMode(member) && check.hasOwn(config, key)) return false;
    }
  }
  return true;
}

function checkFieldConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/FieldConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const default_ = value["default"];
  if (default_ === undefined) {
    fault.missing(issues, check.below(path, "default"), at + "/required");
  } else {
    if (!isFieldMode(default_)) {
      fault.inside(checkFieldMode, default_, check.below(path, "default"), issues);
    }
  }
  const config = value["config"];
  if (config !== undefined) {
    if (!check.isObject(config)) {
      fault.wrongType(issues, check.below(path, "config"), at + "/properties/config/type", "object", config);
    } else {
      check.eachMember(config, (key, member) => {
        if (!isFieldMode(member)) {
          fault.inside(checkFieldMode, member, [...path, "config", key], issues);
        }
      });
    }
  }
}

/** Standard Schema of `FieldConfig`. */
export const FieldConfig = /* @__PURE__ */ check.schema(isFieldConfig, checkFieldConfig);

/** The value, typed as `FieldConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFieldConfig(value: unknown): t.FieldConfig {
  return check.parse(FieldConfig, "FieldConfig", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/DockerProviderConfig` */
export function isDockerProviderConfig(value: unknown): value is t.DockerProviderConfig {
  if (!check.isObject(value)) return false;
  const url = value["url"];
  if (url !== undefined && typeof url !== "string") return false;
  const tls = value["tls"];
  if (tls !== undefined && !isDockerTLSConfig(tls)) return false;
  return true;
}

function checkDockerProviderConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/DockerProviderConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const url = value["url"];
  if (url !== undefined && typeof url !== "string") {
    fault.wrongType(issues, check.below(path, "url"), at + "/properties/url/type", "string", url);
  }
  const tls = value["tls"];
  if (tls !== undefined) {
    if (!isDockerTLSConfig(tls)) {
      fault.inside(checkDockerTLSConfig, tls, check.below(path, "tls"), issues);
    }
  }
}

/** Standard Schema of `DockerProviderConfig`. */
export const DockerProviderConfig = /* @__PURE__ */ check.schema(isDockerProviderConfig, checkDockerProviderConfig);

/** The value, typed as `DockerProviderConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDockerProviderConfig(value: unknown): t.DockerProviderConfig {
  return check.parse(DockerProviderConfig, "DockerProviderConfig", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/DockerPort` */
export function isDockerPort(value: unknown): value is t.DockerPort {
  if (!check.isObjectLike(value)) return false;
  const ip = value["IP"];
  if (ip !== undefined && typeof ip !== "string") return false;
  const privatePort = value["PrivatePort"];
  if (!check.isInteger(privatePort)) return false;
  if (!formats.isInt32(privatePort)) return false;
  if (privatePort < 0) return false;
  if (privatePort > 65535) return false;
  const publicPort = value["PublicPort"];
  if (publicPort !== undefined) {
    if (!check.isInteger(publicPort)) return false;
    if (!formats.isInt32(publicPort)) return false;
    if (publicPort < 0) return false;
    if (publicPort > 65535) return false;
  }
  const type = value["Type"];
  if (type !== "tcp" && type !== "udp" && type !== "sctp") return false;
  return true;
}

function checkDockerPort(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/DockerPort";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const ip = value["IP"];
  if (ip !== undefined && typeof ip !== "string") {
    fault.wrongType(issues, check.below(path, "IP"), at + "/properties/IP/type", "string", ip);
  }
  const privatePort = value["PrivatePort"];
  if (privatePort === undefined) {
    fault.missing(issues, check.below(path, "PrivatePort"), at + "/required");
  } else if (!check.isInteger(privatePort)) {
    fault.wrongType(issues, check.below(path, "PrivatePort"), at + "/properties/PrivatePort/type", "integer", privatePort);
  } else {
    if (!formats.isInt32(privatePort)) {
      fault.wrongFormat(issues, check.below(path, "PrivatePort"), at + "/properties/PrivatePort/format", "int32", "a 32-bit integer", privatePort);
    }
    if (privatePort < 0) {
      fault.tooSmall(issues, check.below(path, "PrivatePort"), at + "/properties/PrivatePort/minimum", 0, privatePort);
    }
    if (privatePort > 65535) {
      fault.tooLarge(issues, check.below(path, "PrivatePort"), at + "/properties/PrivatePort/maximum", 65535, privatePort);
    }
  }
  const publicPort = value["PublicPort"];
  if (publicPort !== undefined) {
    if (!check.isInteger(publicPort)) {
      fault.wrongType(issues, check.below(path, "PublicPort"), at + "/properties/PublicPort/type", "integer", publicPort);
    } else {
      if (!formats.isInt32(publicPort)) {
        fault.wrongFormat(issues, check.below(path, "PublicPort"), at + "/properties/PublicPort/format", "int32", "a 32-bit integer", publicPort);
      }
      if (publicPort < 0) {
        fault.tooSmall(issues, check.below(path, "PublicPort"), at + "/properties/PublicPort/minimum", 0, publicPort);
      }
      if (publicPort > 65535) {
        fault.tooLarge(issues, check.below(path, "PublicPort"), at + "/properties/PublicPort/maximum", 65535, publicPort);
      }
    }
  }
  const type = value["Type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "Type"), at + "/required");
  } else if (type !== "tcp" && type !== "udp" && type !== "sctp") {
    fault.notOneOf(issues, check.below(path, "Type"), at + "/properties/Type/enum", ["tcp", "udp", "sctp"], type);
  }
}

/** Standard Schema of `DockerPort`. */
export const DockerPort = /* @__PURE__ */ check.schema(isDockerPort, checkDockerPort);

/** The value, typed as `DockerPort`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDockerPort(value: unknown): t.DockerPort {
  return check.parse(DockerPort, "DockerPort", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/BlkioEntry` */
export function isBlkioEntry(value: unknown): value is t.BlkioEntry {
  if (!check.isObjectLike(value)) return false;
  const major = value["major"];
  if (!check.isInteger(major)) return false;
  if (!formats.isInt64(major)) return false;
  if (major < 0) return false;
  const minor = value["minor"];
  if (!check.isInteger(minor)) return false;
  if (!formats.isInt64(minor)) return false;
  if (minor < 0) return false;
  if (typeof value["op"] !== "string") return false;
  const value2 = value["value"];
  if (!check.isInteger(value2)) return false;
  if (!formats.isInt64(value2)) return false;
  if (value2 < 0) return false;
  return true;
}

function checkBlkioEntry(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/BlkioEntry";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const major = value["major"];
  if (major === undefined) {
    fault.missing(issues, check.below(path, "major"), at + "/required");
  } else if (!check.isInteger(major)) {
    fault.wrongType(issues, check.below(path, "major"), at + "/properties/major/type", "integer", major);
  } else {
    if (!formats.isInt64(major)) {
      fault.wrongFormat(issues, check.below(path, "major"), at + "/properties/major/format", "int64", "a 64-bit integer", major);
    }
    if (major < 0) {
      fault.tooSmall(issues, check.below(path, "major"), at + "/properties/major/minimum", 0, major);
    }
  }
  const minor = value["minor"];
  if (minor === undefined) {
    fault.missing(issues, check.below(path, "minor"), at + "/required");
  } else if (!check.isInteger(minor)) {
    fault.wrongType(issues, check.below(path, "minor"), at + "/properties/minor/type", "integer", minor);
  } else {
    if (!formats.isInt64(minor)) {
      fault.wrongFormat(issues, check.below(path, "minor"), at + "/properties/minor/format", "int64", "a 64-bit integer", minor);
    }
    if (minor < 0) {
      fault.tooSmall(issues, check.below(path, "minor"), at + "/properties/minor/minimum", 0, minor);
    }
  }
  const op = value["op"];
  if (op === undefined) {
    fault.missing(issues, check.below(path, "op"), at + "/required");
  } else if (typeof op !== "string") {
    fault.wrongType(issues, check.below(path, "op"), at + "/properties/op/type", "string", op);
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (!check.isInteger(value2)) {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "integer", value2);
  } else {
    if (!formats.isInt64(value2)) {
      fault.wrongFormat(issues, check.below(path, "value"), at + "/properties/value/format", "int64", "a 64-bit integer", value2);
    }
    if (value2 < 0) {
      fault.tooSmall(issues, check.below(path, "value"), at + "/properties/value/minimum", 0, value2);
    }
  }
}

/** Standard Schema of `BlkioEntry`. */
export const BlkioEntry = /* @__PURE__ */ check.schema(isBlkioEntry, checkBlkioEntry);

/** The value, typed as `BlkioEntry`; throws a `ValidationError` with all its issues when it does not match. */
export function parseBlkioEntry(value: unknown): t.BlkioEntry {
  return check.parse(BlkioEntry, "BlkioEntry", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/MemoryStat` */
export function isMemoryStat(value: unknown): value is t.MemoryStat {
  if (!check.isObjectLike(value)) return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt64(total)) return false;
  if (total < 0) return false;
  const available = value["available"];
  if (!check.isInteger(available)) return false;
  if (!formats.isInt64(available)) return false;
  if (available < 0) return false;
  const used = value["used"];
  if (!check.isInteger(used)) return false;
  if (!formats.isInt64(used)) return false;
  if (used < 0) return false;
  const usedPercent = value["used_percent"];
  if (!check.isNumber(usedPercent)) return false;
  if (usedPercent < 0) return false;
  if (usedPercent > 100) return false;
  return true;
}

function checkMemoryStat(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/MemoryStat";
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
  const available = value["available"];
  if (available === undefined) {
    fault.missing(issues, check.below(path, "available"), at + "/required");
  } else if (!check.isInteger(available)) {
    fault.wrongType(issues, check.below(path, "available"), at + "/properties/available/type", "integer", available);
  } else {
    if (!formats.isInt64(available)) {
      fault.wrongFormat(issues, check.below(path, "available"), at + "/properties/available/format", "int64", "a 64-bit integer", available);
    }
    if (available < 0) {
      fault.tooSmall(issues, check.below(path, "available"), at + "/properties/available/minimum", 0, available);
    }
  }
  const used = value["used"];
  if (used === undefined) {
    fault.missing(issues, check.below(path, "used"), at + "/required");
  } else if (!check.isInteger(used)) {
    fault.wrongType(issues, check.below(path, "used"), at + "/properties/used/type", "integer", used);
  } else {
    if (!formats.isInt64(used)) {
      fault.wrongFormat(issues, check.below(path, "used"), at + "/properties/used/format", "int64", "a 64-bit integer", used);
    }
    if (used < 0) {
      fault.tooSmall(issues, check.below(path, "used"), at + "/properties/used/minimum", 0, used);
    }
  }
  const usedPercent = value["used_percent"];
  if (usedPercent === undefined) {
    fault.missing(issues, check.below(path, "used_percent"), at + "/required");
  } else if (!check.isNumber(usedPercent)) {
    fault.wrongType(issues, check.below(path, "used_percent"), at + "/properties/used_percent/type", "number", usedPercent);
  } else {
    if (usedPercent < 0) {
      fault.tooSmall(issues, check.below(path, "used_percent"), at + "/properties/used_percent/minimum", 0, usedPercent);
    }
    if (usedPercent > 100) {
      fault.tooLarge(issues, check.below(path, "used_percent"), at + "/properties/used_percent/maximum", 100, usedPercent);
    }
  }
}

/** Standard Schema of `MemoryStat`. */
export const MemoryStat = /* @__PURE__ */ check.schema(isMemoryStat, checkMemoryStat);

/** The value, typed as `MemoryStat`; throws a `ValidationError` with all its issues when it does not match. */
export function parseMemoryStat(value: unknown): t.MemoryStat {
  return check.parse(MemoryStat, "MemoryStat", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/DiskUsage` */
export function isDiskUsage(value: unknown): value is t.DiskUsage {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["path"] !== "string") return false;
  if (typeof value["fstype"] !== "string") return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt64(total)) return false;
  if (total < 0) return false;
  const free = value["free"];
  if (!check.isInteger(free)) return false;
  if (!formats.isInt64(free)) return false;
  if (free < 0) return false;
  const used = value["used"];
  if (!check.isInteger(used)) return false;
  if (!formats.isInt64(used)) return false;
  if (used < 0) return false;
  const usedPercent = value["used_percent"];
  if (!check.isNumber(usedPercent)) return false;
  if (usedPercent < 0) return false;
  if (usedPercent > 100) return false;
  return true;
}

function checkDiskUsage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/DiskUsage";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const path2 = value["path"];
  if (path2 === undefined) {
    fault.missing(issues, check.below(path, "path"), at + "/required");
  } else if (typeof path2 !== "string") {
    fault.wrongType(issues, check.below(path, "path"), at + "/properties/path/type", "string", path2);
  }
  const fstype = value["fstype"];
  if (fstype === undefined) {
    fault.missing(issues, check.below(path, "fstype"), at + "/required");
  } else if (typeof fstype !== "string") {
    fault.wrongType(issues, check.below(path, "fstype"), at + "/properties/fstype/type", "string", fstype);
  }
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
  const free = value["free"];
  if (free === undefined) {
    fault.missing(issues, check.below(path, "free"), at + "/required");
  } else if (!check.isInteger(free)) {
    fault.wrongType(issues, check.below(path, "free"), at + "/properties/free/type", "integer", free);
  } else {
    if (!formats.isInt64(free)) {
      fault.wrongFormat(issues, check.below(path, "free"), at + "/properties/free/format", "int64", "a 64-bit integer", free);
    }
    if (free < 0) {
      fault.tooSmall(issues, check.below(path, "free"), at + "/properties/free/minimum", 0, free);
    }
  }
  const used = value["used"];
  if (used === undefined) {
    fault.missing(issues, check.below(path, "used"), at + "/required");
  } else if (!check.isInteger(used)) {
    fault.wrongType(issues, check.below(path, "used"), at + "/properties/used/type", "integer", used);
  } else {
    if (!formats.isInt64(used)) {
      fault.wrongFormat(issues, check.below(path, "used"), at + "/properties/used/format", "int64", "a 64-bit integer", used);
    }
    if (used < 0) {
      fault.tooSmall(issues, check.below(path, "used"), at + "/properties/used/minimum", 0, used);
    }
  }
  const usedPercent = value["used_percent"];
  if (usedPercent === undefined) {
    fault.missing(issues, check.below(path, "used_percent"), at + "/required");
  } else if (!check.isNumber(usedPercent)) {
    fault.wrongType(issues, check.below(path, "used_percent"), at + "/properties/used_percent/type", "number", usedPercent);
  } else {
    if (usedPercent < 0) {
      fault.tooSmall(issues, check.below(path, "used_percent"), at + "/properties/used_percent/minimum", 0, usedPercent);
    }
    if (usedPercent > 100) {
      fault.tooLarge(issues, check.below(path, "used_percent"), at + "/properties/used_percent/maximum", 100, usedPercent);
    }
  }
}

/** Standard Schema of `DiskUsage`. */
export const DiskUsage = /* @__PURE__ */ check.schema(isDiskUsage, checkDiskUsage);

/** The value, typed as `DiskUsage`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDiskUsage(value: unknown): t.DiskUsage {
  return check.parse(DiskUsage, "DiskUsage", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/DiskIO` */
export function isDiskIO(value: unknown): value is t.DiskIO {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["name"] !== "string") return false;
  const readBytes = value["read_bytes"];
  if (!check.isInteger(readBytes)) return false;
  if (!formats.isInt64(readBytes)) return false;
  if (readBytes < 0) return false;
  const writeBytes = value["write_bytes"];
  if (!check.isInteger(writeBytes)) return false;
  if (!formats.isInt64(writeBytes)) return false;
  if (writeBytes < 0) return false;
  const readCount = value["read_count"];
  if (!check.isInteger(readCount)) return false;
  if (!formats.isInt64(readCount)) return false;
  if (readCount < 0) return false;
  const writeCount = value["write_count"];
  if (!check.isInteger(writeCount)) return false;
  if (!formats.isInt64(writeCount)) return false;
  if (writeCount < 0) return false;
  const iops = value["iops"];
  if (!check.isInteger(iops)) return false;
  if (!formats.isInt64(iops)) return false;
  if (iops < 0) return false;
  const readSpeed = value["read_speed"];
  if (!check.isNumber(readSpeed)) return false;
  if (readSpeed < 0) return false;
  const writeSpeed = value["write_speed"];
  if (!check.isNumber(writeSpeed)) return false;
  if (writeSpeed < 0) return false;
  return true;
}

function checkDiskIO(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/DiskIO";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const readBytes = value["read_bytes"];
  if (readBytes === undefined) {
    fault.missing(issues, check.below(path, "read_bytes"), at + "/required");
  } else if (!check.isInteger(readBytes)) {
    fault.wrongType(issues, check.below(path, "read_bytes"), at + "/properties/read_bytes/type", "integer", readBytes);
  } else {
    if (!formats.isInt64(readBytes)) {
      fault.wrongFormat(issues, check.below(path, "read_bytes"), at + "/properties/read_bytes/format", "int64", "a 64-bit integer", readBytes);
    }
    if (readBytes < 0) {
      fault.tooSmall(issues, check.below(path, "read_bytes"), at + "/properties/read_bytes/minimum", 0, readBytes);
    }
  }
  const writeBytes = value["write_bytes"];
  if (writeBytes === undefined) {
    fault.missing(issues, check.below(path, "write_bytes"), at + "/required");
  } else if (!check.isInteger(writeBytes)) {
    fault.wrongType(issues, check.below(path, "write_bytes"), at + "/properties/write_bytes/type", "integer", writeBytes);
  } else {
    if (!formats.isInt64(writeBytes)) {
      fault.wrongFormat(issues, check.below(path, "write_bytes"), at + "/properties/write_bytes/format", "int64", "a 64-bit integer", writeBytes);
    }
    if (writeBytes < 0) {
      fault.tooSmall(issues, check.below(path, "write_bytes"), at + "/properties/write_bytes/minimum", 0, writeBytes);
    }
  }
  const readCount = value["read_count"];
  if (readCount === undefined) {
    fault.missing(issues, check.below(path, "read_count"), at + "/required");
  } else if (!check.isInteger(readCount)) {
    fault.wrongType(issues, check.below(path, "read_count"), at + "/properties/read_count/type", "integer", readCount);
  } else {
    if (!formats.isInt64(readCount)) {
      fault.wrongFormat(issues, check.below(path, "read_count"), at + "/properties/read_count/format", "int64", "a 64-bit integer", readCount);
    }
    if (readCount < 0) {
      fault.tooSmall(issues, check.below(path, "read_count"), at + "/properties/read_count/minimum", 0, readCount);
    }
  }
  const writeCount = value["write_count"];
  if (writeCount === undefined) {
    fault.missing(issues, check.below(path, "write_count"), at + "/required");
  } else if (!check.isInteger(writeCount)) {
    fault.wrongType(issues, check.below(path, "write_count"), at + "/properties/write_count/type", "integer", writeCount);
  } else {
    if (!formats.isInt64(writeCount)) {
      fault.wrongFormat(issues, check.below(path, "write_count"), at + "/properties/write_count/format", "int64", "a 64-bit integer", writeCount);
    }
    if (writeCount < 0) {
      fault.tooSmall(issues, check.below(path, "write_count"), at + "/properties/write_count/minimum", 0, writeCount);
    }
  }
  const iops = value["iops"];
  if (iops === undefined) {
    fault.missing(issues, check.below(path, "iops"), at + "/required");
  } else if (!check.isInteger(iops)) {
    fault.wrongType(issues, check.below(path, "iops"), at + "/properties/iops/type", "integer", iops);
  } else {
    if (!formats.isInt64(iops)) {
      fault.wrongFormat(issues, check.below(path, "iops"), at + "/properties/iops/format", "int64", "a 64-bit integer", iops);
    }
    if (iops < 0) {
      fault.tooSmall(issues, check.below(path, "iops"), at + "/properties/iops/minimum", 0, iops);
    }
  }
  const readSpeed = value["read_speed"];
  if (readSpeed === undefined) {
    fault.missing(issues, check.below(path, "read_speed"), at + "/required");
  } else if (!check.isNumber(readSpeed)) {
    fault.wrongType(issues, check.below(path, "read_speed"), at + "/properties/read_speed/type", "number", readSpeed);
  } else if (readSpeed < 0) {
    fault.tooSmall(issues, check.below(path, "read_speed"), at + "/properties/read_speed/minimum", 0, readSpeed);
  }
  const writeSpeed = value["write_speed"];
  if (writeSpeed === undefined) {
    fault.missing(issues, check.below(path, "write_speed"), at + "/required");
  } else if (!check.isNumber(writeSpeed)) {
    fault.wrongType(issues, check.below(path, "write_speed"), at + "/properties/write_speed/type", "number", writeSpeed);
  } else if (writeSpeed < 0) {
    fault.tooSmall(issues, check.below(path, "write_speed"), at + "/properties/write_speed/minimum", 0, writeSpeed);
  }
}

/** Standard Schema of `DiskIO`. */
export const DiskIO = /* @__PURE__ */ check.schema(isDiskIO, checkDiskIO);

/** The value, typed as `DiskIO`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDiskIO(value: unknown): t.DiskIO {
  return check.parse(DiskIO, "DiskIO", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/NetworkIO` */
export function isNetworkIO(value: unknown): value is t.NetworkIO {
  if (!check.isObjectLike(value)) return false;
  const bytesSent = value["bytes_sent"];
  if (!check.isInteger(bytesSent)) return false;
  if (!formats.isInt64(bytesSent)) return false;
  if (bytesSent < 0) return false;
  const bytesRecv = value["bytes_recv"];
  if (!check.isInteger(bytesRecv)) return false;
  if (!formats.isInt64(bytesRecv)) return false;
  if (bytesRecv < 0) return false;
  const uploadSpeed = value["upload_speed"];
  if (!check.isNumber(uploadSpeed)) return false;
  if (uploadSpeed < 0) return false;
  const downloadSpeed = value["download_speed"];
  if (!check.isNumber(downloadSpeed)) return false;
  if (downloadSpeed < 0) return false;
  return true;
}

function checkNetworkIO(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/NetworkIO";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const bytesSent = value["bytes_sent"];
  if (bytesSent === undefined) {
    fault.missing(issues, check.below(path, "bytes_sent"), at + "/required");
  } else if (!check.isInteger(bytesSent)) {
    fault.wrongType(issues, check.below(path, "bytes_sent"), at + "/properties/bytes_sent/type", "integer", bytesSent);
  } else {
    if (!formats.isInt64(bytesSent)) {
      fault.wrongFormat(issues, check.below(path, "bytes_sent"), at + "/properties/bytes_sent/format", "int64", "a 64-bit integer", bytesSent);
    }
    if (bytesSent < 0) {
      fault.tooSmall(issues, check.below(path, "bytes_sent"), at + "/properties/bytes_sent/minimum", 0, bytesSent);
    }
  }
  const bytesRecv = value["bytes_recv"];
  if (bytesRecv === undefined) {
    fault.missing(issues, check.below(path, "bytes_recv"), at + "/required");
  } else if (!check.isInteger(bytesRecv)) {
    fault.wrongType(issues, check.below(path, "bytes_recv"), at + "/properties/bytes_recv/type", "integer", bytesRecv);
  } else {
    if (!formats.isInt64(bytesRecv)) {
      fault.wrongFormat(issues, check.below(path, "bytes_recv"), at + "/properties/bytes_recv/format", "int64", "a 64-bit integer", bytesRecv);
    }
    if (bytesRecv < 0) {
      fault.tooSmall(issues, check.below(path, "bytes_recv"), at + "/properties/bytes_recv/minimum", 0, bytesRecv);
    }
  }
  const uploadSpeed = value["upload_speed"];
  if (uploadSpeed === undefined) {
    fault.missing(issues, check.below(path, "upload_speed"), at + "/required");
  } else if (!check.isNumber(uploadSpeed)) {
    fault.wrongType(issues, check.below(path, "upload_speed"), at + "/properties/upload_speed/type", "number", uploadSpeed);
  } else if (uploadSpeed < 0) {
    fault.tooSmall(issues, check.below(path, "upload_speed"), at + "/properties/upload_speed/minimum", 0, uploadSpeed);
  }
  const downloadSpeed = value["download_speed"];
  if (downloadSpeed === undefined) {
    fault.missing(issues, check.below(path, "download_speed"), at + "/required");
  } else if (!check.isNumber(downloadSpeed)) {
    fault.wrongType(issues, check.below(path, "download_speed"), at + "/properties/download_speed/type", "number", downloadSpeed);
  } else if (downloadSpeed < 0) {
    fault.tooSmall(issues, check.below(path, "download_speed"), at + "/properties/download_speed/minimum", 0, downloadSpeed);
  }
}

/** Standard Schema of `NetworkIO`. */
export const NetworkIO = /* @__PURE__ */ check.schema(isNetworkIO, checkNetworkIO);

/** The value, typed as `NetworkIO`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNetworkIO(value: unknown): t.NetworkIO {
  return check.parse(NetworkIO, "NetworkIO", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/Sensor` */
export function isSensor(value: unknown): value is t.Sensor {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (!check.isNumber(value["temperature"])) return false;
  if (!check.isNumber(value["high"])) return false;
  if (!check.isNumber(value["critical"])) return false;
  return true;
}

function checkSensor(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/Sensor";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const temperature = value["temperature"];
  if (temperature === undefined) {
    fault.missing(issues, check.below(path, "temperature"), at + "/required");
  } else if (!check.isNumber(temperature)) {
    fault.wrongType(issues, check.below(path, "temperature"), at + "/properties/temperature/type", "number", temperature);
  }
  const high = value["high"];
  if (high === undefined) {
    fault.missing(issues, check.below(path, "high"), at + "/required");
  } else if (!check.isNumber(high)) {
    fault.wrongType(issues, check.below(path, "high"), at + "/properties/high/type", "number", high);
  }
  const critical = value["critical"];
  if (critical === undefined) {
    fault.missing(issues, check.below(path, "critical"), at + "/required");
  } else if (!check.isNumber(critical)) {
    fault.wrongType(issues, check.below(path, "critical"), at + "/properties/critical/type", "number", critical);
  }
}

/** Standard Schema of `Sensor`. */
export const Sensor = /* @__PURE__ */ check.schema(isSensor, checkSensor);

/** The value, typed as `Sensor`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSensor(value: unknown): t.Sensor {
  return check.parse(Sensor, "Sensor", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoRow` */
export function isSystemInfoRow(value: unknown): value is t.SystemInfoRow {
  if (!check.isObjectLike(value)) return false;
  if (!isUnixTime(value["timestamp"])) return false;
  if (members_SystemInfoRow.areMany(value)) {
    return members_SystemInfoRow.every(value, (member, key) =>
      key === "timestamp" ||
      check.isNumber(member)
    );
  }
  for (const key in value) {
    const member = value[key];
    if (key !== "timestamp" && !check.isNumber(member) && check.hasOwn(value, key)) return false;
  }
  return true;
}

function checkSystemInfoRow(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/SystemInfoRow";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const timestamp = value["timestamp"];
  if (timestamp === undefined) {
    fault.missing(issues, check.below(path, "timestamp"), at + "/required");
  } else {
    if (!isUnixTime(timestamp)) {
      fault.inside(checkUnixTime, timestamp, check.below(path, "timestamp"), issues);
    }
  }
  check.eachMember(value, (key, member) => {
    if (key !== "timestamp" && !check.isNumber(member)) {
      fault.wrongType(issues, check.below(path, key), at + "/additionalProperties/type", "number", member);
    }
  });
}

/** Standard Schema of `SystemInfoRow`. */
export const SystemInfoRow = /* @__PURE__ */ check.schema(isSystemInfoRow, checkSystemInfoRow);

/** The value, typed as `SystemInfoRow`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSystemInfoRow(value: unknown): t.SystemInfoRow {
  return check.parse(SystemInfoRow, "SystemInfoRow", value);
}

/** `specs/godoxy/metrics.yaml#/components/schemas/RouteStatus` */
export function isRouteStatus(value: unknown): value is t.RouteStatus {
  if (!check.isObjectLike(value)) return false;
  const latency = value["latency"];
  if (!check.isInteger(latency)) return false;
  if (!formats.isInt32(latency)) return false;
  if (latency < 0) return false;
  if (!isHealthStatus(value["status"])) return false;
  if (!isUnixTime(value["timestamp"])) return false;
  return true;
}

function checkRouteStatus(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/schemas/RouteStatus";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else {
    if (!isHealthStatus(status)) {
      fault.inside(checkHealthStatus, status, check.below(path, "status"), issues);
    }
  }
  const latency = value["latency"];
  if (latency === undefined) {
    fault.missing(issues, check.below(path, "latency"), at + "/required");
  } else if (!check.isInteger(latency)) {
    fault.wrongType(issues, check.below(path, "latency"), at + "/properties/latency/type", "integer", latency);
  } else {
    if (!formats.isInt32(latency)) {
      fault.wrongFormat(issues, check.below(path, "latency"), at + "/properties/latency/format", "int32", "a 32-bit integer", latency);
    }
    if (latency < 0) {
      fault.tooSmall(issues, check.below(path, "latency"), at + "/properties/latency/minimum", 0, latency);
    }
  }
  const timestamp = value["timestamp"];
  if (timestamp === undefined) {
    fault.missing(issues, check.below(path, "timestamp"), at + "/required");
  } else {
    if (!isUnixTime(timestamp)) {
      fault.inside(checkUnixTime, timestamp, check.below(path, "timestamp"), issues);
    }
  }
}

/** Standard Schema of `RouteStatus`. */
export const RouteStatus = /* @__PURE__ */ check.schema(isRouteStatus, checkRouteStatus);

/** The value, typed as `RouteStatus`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRouteStatus(value: unknown): t.RouteStatus {
  return check.parse(RouteStatus, "RouteStatus", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/LogFilter` */
export function isLogFilter(value: unknown): value is t.LogFilter {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["negative"] !== "boolean") return false;
  if (!check.isArray(value["values"])) return false;
  return true;
}

function checkLogFilter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/LogFilter";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const negative = value["negative"];
  if (negative === undefined) {
    fault.missing(issues, check.below(path, "negative"), at + "/required");
  } else if (typeof negative !== "boolean") {
    fault.wrongType(issues, check.below(path, "negative"), at + "/properties/negative/type", "boolean", negative);
  }
  const values = value["values"];
  if (values === undefined) {
    fault.missing(issues, check.below(path, "values"), at + "/required");
  } else if (!check.isArray(values)) {
    fault.wrongType(issues, check.below(path, "values"), at + "/properties/values/type", "array", values);
  }
}

/** Standard Schema of `LogFilter`. */
export const LogFilter = /* @__PURE__ */ check.schema(isLogFilter, checkLogFilter);

/** The value, typed as `LogFilter`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLogFilter(value: unknown): t.LogFilter {
  return check.parse(LogFilter, "LogFilter", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/StatusCodeRange` */
export function isStatusCodeRange(value: unknown): value is t.StatusCodeRange {
  if (!check.isObjectLike(value)) return false;
  const start = value["start"];
  if (!check.isInteger(start)) return false;
  if (!formats.isInt32(start)) return false;
  if (start < 100) return false;
  if (start > 999) return false;
  const end = value["end"];
  if (!check.isInteger(end)) return false;
  if (!formats.isInt32(end)) return false;
  if (end < 100) return false;
  if (end > 999) return false;
  return true;
}

function checkStatusCodeRange(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/StatusCodeRange";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const start = value["start"];
  if (start === undefined) {
    fault.missing(issues, check.below(path, "start"), at + "/required");
  } else if (!check.isInteger(start)) {
    fault.wrongType(issues, check.below(path, "start"), at + "/properties/start/type", "integer", start);
  } else {
    if (!formats.isInt32(start)) {
      fault.wrongFormat(issues, check.below(path, "start"), at + "/properties/start/format", "int32", "a 32-bit integer", start);
    }
    if (start < 100) {
      fault.tooSmall(issues, check.below(path, "start"), at + "/properties/start/minimum", 100, start);
    }
    if (start > 999) {
      fault.tooLarge(issues, check.below(path, "start"), at + "/properties/start/maximum", 999, start);
    }
  }
  const end = value["end"];
  if (end === undefined) {
    fault.missing(issues, check.below(path, "end"), at + "/required");
  } else if (!check.isInteger(end)) {
    fault.wrongType(issues, check.below(path, "end"), at + "/properties/end/type", "integer", end);
  } else {
    if (!formats.isInt32(end)) {
      fault.wrongFormat(issues, check.below(path, "end"), at + "/properties/end/format", "int32", "a 32-bit integer", end);
    }
    if (end < 100) {
      fault.tooSmall(issues, check.below(path, "end"), at + "/properties/end/minimum", 100, end);
    }
    if (end > 999) {
      fault.tooLarge(issues, check.below(path, "end"), at + "/properties/end/maximum", 999, end);
    }
  }
}

/** Standard Schema of `StatusCodeRange`. */
export const StatusCodeRange = /* @__PURE__ */ check.schema(isStatusCodeRange, checkStatusCodeRange);

/** The value, typed as `StatusCodeRange`; throws a `ValidationError` with all its issues when it does not match. */
export function parseStatusCodeRange(value: unknown): t.StatusCodeRange {
  return check.parse(StatusCodeRange, "StatusCodeRange", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/LogHeader` */
export function isLogHeader(value: unknown): value is t.LogHeader {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["key"] !== "string") return false;
  if (typeof value["value"] !== "string") return false;
  return true;
}

function checkLogHeader(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/LogHeader";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const key = value["key"];
  if (key === undefined) {
    fault.missing(issues, check.below(path, "key"), at + "/required");
  } else if (typeof key !== "string") {
    fault.wrongType(issues, check.below(path, "key"), at + "/properties/key/type", "string", key);
  }
  const value2 = value["value"];
  if (value2 === undefined) {
    fault.missing(issues, check.below(path, "value"), at + "/required");
  } else if (typeof value2 !== "string") {
    fault.wrongType(issues, check.below(path, "value"), at + "/properties/value/type", "string", value2);
  }
}

/** Standard Schema of `LogHeader`. */
export const LogHeader = /* @__PURE__ */ check.schema(isLogHeader, checkLogHeader);

/** The value, typed as `LogHeader`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLogHeader(value: unknown): t.LogHeader {
  return check.parse(LogHeader, "LogHeader", value);
}

/** `specs/godoxy/route.yaml#/components/schemas/FieldMode` */
export function isFieldMode(value: unknown): value is t.FieldMode {
  return value === "keep" || value === "drop" || value === "redact";
}

function checkFieldMode(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/components/schemas/FieldMode";
  if (value !== "keep" && value !== "drop" && value !== "redact") {
    fault.notOneOf(issues, path, at + "/enum", ["keep", "drop", "redact"], value);
  }
}

/** Standard Schema of `FieldMode`. */
export const FieldMode = /* @__PURE__ */ check.schema(isFieldMode, checkFieldMode);

/** The value, typed as `FieldMode`; throws a `ValidationError` with all its issues when it does not match. */
export function parseFieldMode(value: unknown): t.FieldMode {
  return check.parse(FieldMode, "FieldMode", value);
}

/** `specs/godoxy/docker.yaml#/components/schemas/DockerTLSConfig` */
export function isDockerTLSConfig(value: unknown): value is t.DockerTLSConfig {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["ca_file"] !== "string") return false;
  const certFile = value["cert_file"];
  if (certFile !== undefined && typeof certFile !== "string") return false;
  const keyFile = value["key_file"];
  if (keyFile !== undefined && typeof keyFile !== "string") return false;
  return true;
}

function checkDockerTLSConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/components/schemas/DockerTLSConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const caFile = value["ca_file"];
  if (caFile === undefined) {
    fault.missing(issues, check.below(path, "ca_file"), at + "/required");
  } else if (typeof caFile !== "string") {
    fault.wrongType(issues, check.below(path, "ca_file"), at + "/properties/ca_file/type", "string", caFile);
  }
  const certFile = value["cert_file"];
  if (certFile !== undefined && typeof certFile !== "string") {
    fault.wrongType(issues, check.below(path, "cert_file"), at + "/properties/cert_file/type", "string", certFile);
  }
  const keyFile = value["key_file"];
  if (keyFile !== undefined && typeof keyFile !== "string") {
    fault.wrongType(issues, check.below(path, "key_file"), at + "/properties/key_file/type", "string", keyFile);
  }
}

/** Standard Schema of `DockerTLSConfig`. */
export const DockerTLSConfig = /* @__PURE__ */ check.schema(isDockerTLSConfig, checkDockerTLSConfig);

/** The value, typed as `DockerTLSConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDockerTLSConfig(value: unknown): t.DockerTLSConfig {
  return check.parse(DockerTLSConfig, "DockerTLSConfig", value);
}

function isGetVersionResponse200(value: unknown): value is string {
  if (typeof value !== "string") return false;
  if (!pattern_tisn.test(value)) return false;
  return true;
}

function checkGetVersionResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/paths/~1version/get/responses/200/content/application~1json/schema";
  if (typeof value !== "string") {
    return fault.wrongType(issues, path, at + "/type", "string", value);
  }
  if (!pattern_tisn.test(value)) {
    fault.wrongPattern(issues, path, at + "/pattern", pattern_tisn, value);
  }
}

const GetVersionResponse200 = /* @__PURE__ */ check.schema(isGetVersionResponse200, checkGetVersionResponse200);

/**
 * `GET /version`
 *
 * `specs/godoxy/core.yaml#/paths/~1version/get`
 */
export const getVersionRequest = {};

export const getVersionResponses = {
  200: { "application/json": GetVersionResponse200 },
};

/**
 * `GET /health`
 *
 * `specs/godoxy/core.yaml#/paths/~1health/get`
 */
export const getHealthRequest = {};

export const getHealthResponses = {
  101: {},
  200: { "application/json": HealthMap },
  302: {},
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": HealthMap },
};

/**
 * `GET /stats`
 *
 * `specs/godoxy/core.yaml#/paths/~1stats/get`
 */
export const getStatsRequest = {};

export const getStatsResponses = {
  101: {},
  200: { "application/json": StatsResponse },
  302: {},
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": StatsResponse },
};

/**
 * `GET /favicon`
 *
 * `specs/godoxy/core.yaml#/paths/~1favicon/get`
 */
export const getFaviconRequest = {
  query: {
    url: plain.text,
    alias: plain.text,
    variant: IconVariant,
  },
};

export const getFaviconResponses = {
  200: { "image/svg+xml": plain.text },
  302: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  502: { "application/json": ErrorResponse },
  default: { "application/json": ErrorResponse },
};

function isListIconsLimit(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkListIconsLimit(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/paths/~1icons/get/parameters/1/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

function isListIconsResponse200(value: unknown): value is t.IconMetaSearch[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isIconMetaSearch(value[i])) return false;
  }
  return true;
}

function checkListIconsResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/core.yaml#/paths/~1icons/get/responses/200/content/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isIconMetaSearch(value[i])) {
      fault.inside(checkIconMetaSearch, value[i], check.below(path, i), issues);
    }
  }
}

const ListIconsLimit = /* @__PURE__ */ check.schema(isListIconsLimit, checkListIconsLimit);

const ListIconsResponse200 = /* @__PURE__ */ check.direct(isListIconsResponse200, checkListIconsResponse200);

/**
 * `GET /icons`
 *
 * `specs/godoxy/core.yaml#/paths/~1icons/get`
 */
export const listIconsRequest = {
  query: {
    keyword: plain.text,
    limit: ListIconsLimit,
  },
};

export const listIconsResponses = {
  200: { "application/json": ListIconsResponse200 },
  302: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /reload`
 *
 * `specs/godoxy/core.yaml#/paths/~1reload/post`
 */
export const reloadConfigRequest = {};

export const reloadConfigResponses = {
  200: { "application/json": SuccessResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `HEAD /auth/check`
 *
 * `specs/godoxy/auth.yaml#/paths/~1auth~1check/head`
 */
export const checkAuth_Request = {};

export const checkAuth_Responses = {
  200: {},
  302: {},
  401: {},
  503: {},
};

/**
 * `POST /auth/login`
 *
 * `specs/godoxy/auth.yaml#/paths/~1auth~1login/post`
 */
export const loginRequest = {};

export const loginResponses = {
  302: {},
  403: { "text/plain": plain.text },
  429: { "text/html": plain.text },
};

/**
 * `POST /auth/callback`
 *
 * `specs/godoxy/auth.yaml#/paths/~1auth~1callback/post`
 */
export const authCallbackRequest = {
  query: {
    code: plain.text,
    state: plain.text,
  },
  body: { "application/json": UserPassAuthCallbackRequest },
};

export const authCallbackResponses = {
  200: {},
  302: {},
  400: {
    "text/plain": plain.text,
    "text/html": plain.text,
  },
  500: {
    "text/plain": plain.text,
    "text/html": plain.text,
  },
};

/**
 * `GET /auth/callback`
 *
 * `specs/godoxy/auth.yaml#/paths/~1auth~1callback/get`
 */
export const oidcCallbackRequest = {
  query: {
    code: plain.text,
    state: plain.text,
  },
};

export const oidcCallbackResponses = {
  302: {},
  400: {
    "text/html": plain.text,
    "text/plain": plain.text,
  },
  500: { "text/html": plain.text },
};

/**
 * `POST /auth/logout`
 *
 * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/post`
 */
export const logoutRequest = {};

export const logoutResponses = {
  302: {},
};

/**
 * `GET /auth/logout`
 *
 * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/get`
 */
export const logoutGetRequest = {};

export const logoutGetResponses = {
  302: {},
};

function isListRoutesResponse200(value: unknown): value is t.Route[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isRoute(value[i])) return false;
  }
  return true;
}

function checkListRoutesResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/paths/~1route~1list/get/responses/200/content/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isRoute(value[i])) fault.inside(checkRoute, value[i], check.below(path, i), issues);
  }
}

function isListRoutesServerMessage(value: unknown): value is t.Route[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isRoute(value[i])) return false;
  }
  return true;
}

function checkListRoutesServerMessage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/paths/~1route~1list/get/x-websocket/serverMessages/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isRoute(value[i])) fault.inside(checkRoute, value[i], check.below(path, i), issues);
  }
}

const ListRoutesResponse200 = /* @__PURE__ */ check.direct(isListRoutesResponse200, checkListRoutesResponse200);

const ListRoutesServerMessage = /* @__PURE__ */ check.direct(isListRoutesServerMessage, checkListRoutesServerMessage);

/**
 * `GET /route/list`
 *
 * `specs/godoxy/route.yaml#/paths/~1route~1list/get`
 */
export const listRoutesRequest = {
  query: { provider: plain.text },
};

export const listRoutesResponses = {
  101: {},
  200: { "application/json": ListRoutesResponse200 },
  302: {},
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": ListRoutesServerMessage },
};

/**
 * `GET /route/{which}`
 *
 * `specs/godoxy/route.yaml#/paths/~1route~1{which}/get`
 */
export const getRouteRequest = {
  path: { which: plain.text },
};

export const getRouteResponses = {
  200: { "application/json": Route },
  302: {},
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

function isListRouteProvidersResponse200(value: unknown): value is t.RouteProvider[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isRouteProvider(value[i])) return false;
  }
  return true;
}

function checkListRouteProvidersResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/paths/~1route~1providers/get/responses/200/content/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isRouteProvider(value[i])) {
      fault.inside(checkRouteProvider, value[i], check.below(path, i), issues);
    }
  }
}

function isListRouteProvidersServerMessage(value: unknown): value is t.RouteProvider[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isRouteProvider(value[i])) return false;
  }
  return true;
}

function checkListRouteProvidersServerMessage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/route.yaml#/paths/~1route~1providers/get/x-websocket/serverMessages/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isRouteProvider(value[i])) {
      fault.inside(checkRouteProvider, value[i], check.below(path, i), issues);
    }
  }
}

const ListRouteProvidersResponse200 = /* @__PURE__ */ check.direct(isListRouteProvidersResponse200, checkListRouteProvidersResponse200);

const ListRouteProvidersServerMessage = /* @__PURE__ */ check.direct(isListRouteProvidersServerMessage, checkListRouteProvidersServerMessage);

/**
 * `GET /route/providers`
 *
 * `specs/godoxy/route.yaml#/paths/~1route~1providers/get`
 */
export const listRouteProvidersRequest = {};

export const listRouteProvidersResponses = {
  101: {},
  200: { "application/json": ListRouteProvidersResponse200 },
  302: {},
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": ListRouteProvidersServerMessage },
};

/**
 * `GET /route/by_provider`
 *
 * `specs/godoxy/route.yaml#/paths/~1route~1by_provider/get`
 */
export const listRoutesByProviderRequest = {};

export const listRoutesByProviderResponses = {
  200: { "application/json": RoutesByProvider },
  302: {},
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /route/playground`
 *
 * `specs/godoxy/route.yaml#/paths/~1route~1playground/post`
 */
export const runRulePlaygroundRequest = {
  body: { "application/json": PlaygroundRequest },
};

export const runRulePlaygroundResponses = {
  200: { "application/json": PlaygroundResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /docker/container/{id}`
 *
 * `specs/godoxy/docker.yaml#/paths/~1docker~1container~1{id}/get`
 */
export const getContainerRequest = {
  path: { id: plain.text },
};

export const getContainerResponses = {
  200: { "application/json": ContainerResponse },
  302: {},
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

function isListContainersResponse200(value: unknown): value is t.ContainerResponse[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isContainerResponse(value[i])) return false;
  }
  return true;
}

function checkListContainersResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/paths/~1docker~1containers/get/responses/200/content/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isContainerResponse(value[i])) {
      fault.inside(checkContainerResponse, value[i], check.below(path, i), issues);
    }
  }
}

function isListContainersServerMessage(value: unknown): value is t.ContainerResponse[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isContainerResponse(value[i])) return false;
  }
  return true;
}

function checkListContainersServerMessage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/paths/~1docker~1containers/get/x-websocket/serverMessages/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isContainerResponse(value[i])) {
      fault.inside(checkContainerResponse, value[i], check.below(path, i), issues);
    }
  }
}

const ListContainersResponse200 = /* @__PURE__ */ check.direct(isListContainersResponse200, checkListContainersResponse200);

const ListContainersServerMessage = /* @__PURE__ */ check.direct(isListContainersServerMessage, checkListContainersServerMessage);

/**
 * `GET /docker/containers`
 *
 * `specs/godoxy/docker.yaml#/paths/~1docker~1containers/get`
 */
export const listContainersRequest = {};

export const listContainersResponses = {
  101: {},
  200: { "application/json": ListContainersResponse200 },
  302: {},
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": ListContainersServerMessage },
};

function isGetDockerInfoResponse200(value: unknown): value is t.ServerInfo[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isServerInfo(value[i])) return false;
  }
  return true;
}

function checkGetDockerInfoResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/paths/~1docker~1info/get/responses/200/content/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isServerInfo(value[i])) {
      fault.inside(checkServerInfo, value[i], check.below(path, i), issues);
    }
  }
}

function isGetDockerInfoServerMessage(value: unknown): value is t.ServerInfo[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isServerInfo(value[i])) return false;
  }
  return true;
}

function checkGetDockerInfoServerMessage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/paths/~1docker~1info/get/x-websocket/serverMessages/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isServerInfo(value[i])) {
      fault.inside(checkServerInfo, value[i], check.below(path, i), issues);
    }
  }
}

const GetDockerInfoResponse200 = /* @__PURE__ */ check.direct(isGetDockerInfoResponse200, checkGetDockerInfoResponse200);

const GetDockerInfoServerMessage = /* @__PURE__ */ check.direct(isGetDockerInfoServerMessage, checkGetDockerInfoServerMessage);

/**
 * `GET /docker/info`
 *
 * `specs/godoxy/docker.yaml#/paths/~1docker~1info/get`
 */
export const getDockerInfoRequest = {};

export const getDockerInfoResponses = {
  101: {},
  200: { "application/json": GetDockerInfoResponse200 },
  302: {},
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": GetDockerInfoServerMessage },
};

function isStreamContainerLogsStdout(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function checkStreamContainerLogsStdout(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/paths/~1docker~1logs~1{id}/get/parameters/1/schema";
  if (typeof value !== "boolean") fault.wrongType(issues, path, at + "/type", "boolean", value);
}

function isStreamContainerLogsStderr(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function checkStreamContainerLogsStderr(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/docker.yaml#/paths/~1docker~1logs~1{id}/get/parameters/2/schema";
  if (typeof value !== "boolean") fault.wrongType(issues, path, at + "/type", "boolean", value);
}

const StreamContainerLogsStdout = /* @__PURE__ */ check.schema(isStreamContainerLogsStdout, checkStreamContainerLogsStdout);

const StreamContainerLogsStderr = /* @__PURE__ */ check.schema(isStreamContainerLogsStderr, checkStreamContainerLogsStderr);

/**
 * `GET /docker/logs/{id}`
 *
 * `specs/godoxy/docker.yaml#/paths/~1docker~1logs~1{id}/get`
 */
export const streamContainerLogsRequest = {
  path: { id: plain.text },
  query: {
    stdout: StreamContainerLogsStdout,
    stderr: StreamContainerLogsStderr,
    from: plain.text,
    to: plain.text,
    levels: plain.text,
  },
};

export const streamContainerLogsResponses = {
  101: {},
  302: {},
  400: {
    "application/json": ErrorResponse,
    "text/plain": plain.text,
  },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  messages: { "text/plain": plain.text },
};

/**
 * `GET /docker/stats/{id}`
 *
 * `specs/godoxy/docker.yaml#/paths/~1docker~1stats~1{id}/get`
 */
export const getContainerStatsRequest = {
  path: { id: plain.text },
};

export const getContainerStatsResponses = {
  101: {},
  200: { "application/json": ContainerStatsResponse },
  302: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": ContainerStatsResponse },
};

/**
 * `POST /docker/start`
 *
 * `specs/godoxy/docker.yaml#/paths/~1docker~1start/post`
 */
export const startContainerRequest = {
  body: { "application/json": StartRequest },
};

export const startContainerResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /docker/stop`
 *
 * `specs/godoxy/docker.yaml#/paths/~1docker~1stop/post`
 */
export const stopContainerRequest = {
  body: { "application/json": StopRequest },
};

export const stopContainerResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /docker/restart`
 *
 * `specs/godoxy/docker.yaml#/paths/~1docker~1restart/post`
 */
export const restartContainerRequest = {
  body: { "application/json": RestartRequest },
};

export const restartContainerResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

function isGetCertInfoResponse200(value: unknown): value is t.CertInfo[] {
  if (!check.isArray(value)) return false;
  if (value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isCertInfo(value[i])) return false;
  }
  return true;
}

function checkGetCertInfoResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/cert.yaml#/paths/~1cert~1info/get/responses/200/content/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  if (value.length === 0) fault.tooFewItems(issues, path, at + "/minItems", 1, value);
  for (let i = 0; i < value.length; i++) {
    if (!isCertInfo(value[i])) fault.inside(checkCertInfo, value[i], check.below(path, i), issues);
  }
}

const GetCertInfoResponse200 = /* @__PURE__ */ check.direct(isGetCertInfoResponse200, checkGetCertInfoResponse200);

/**
 * `GET /cert/info`
 *
 * `specs/godoxy/cert.yaml#/paths/~1cert~1info/get`
 */
export const getCertInfoRequest = {};

export const getCertInfoResponses = {
  200: { "application/json": GetCertInfoResponse200 },
  302: {},
  401: { "application/json": ErrorResponse },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /cert/renew`
 *
 * `specs/godoxy/cert.yaml#/paths/~1cert~1renew/get`
 */
export const renewCertRequest = {};

export const renewCertResponses = {
  101: {},
  302: {},
  400: { "text/plain": plain.text },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  messages: { "text/plain": plain.text },
};

function isIntervalParameter(value: unknown): value is string {
  if (typeof value !== "string") return false;
  if (!pattern_jp87.test(value)) return false;
  return true;
}

function checkIntervalParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/components/parameters/Interval/schema";
  if (typeof value !== "string") {
    return fault.wrongType(issues, path, at + "/type", "string", value);
  }
  if (!pattern_jp87.test(value)) {
    fault.wrongPattern(issues, path, at + "/pattern", pattern_jp87, value);
  }
}

const IntervalParameter = /* @__PURE__ */ check.schema(isIntervalParameter, checkIntervalParameter);

/**
 * `GET /metrics/system_info`
 *
 * `specs/godoxy/metrics.yaml#/paths/~1metrics~1system_info/get`
 */
export const getSystemInfoRequest = {
  query: {
    agent_addr: plain.text,
    agent_name: plain.text,
    period: MetricsPeriod,
    aggregate: SystemInfoAggregateMode,
    interval: IntervalParameter,
  },
};

export const getSystemInfoResponses = {
  101: {},
  200: { "application/json": SystemInfoResult },
  302: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": SystemInfoResult },
};

/**
 * `GET /metrics/all_system_info`
 *
 * `specs/godoxy/metrics.yaml#/paths/~1metrics~1all_system_info/get`
 */
export const streamAllSystemInfoRequest = {
  query: {
    period: MetricsPeriod,
    aggregate: SystemInfoAggregateMode,
    interval: IntervalParameter,
  },
};

export const streamAllSystemInfoResponses = {
  101: {},
  302: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": NamedSystemInfo },
};

function isGetUptimeLimit(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkGetUptimeLimit(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/paths/~1metrics~1uptime/get/parameters/1/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

function isGetUptimeOffset(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkGetUptimeOffset(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/metrics.yaml#/paths/~1metrics~1uptime/get/parameters/2/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

const GetUptimeLimit = /* @__PURE__ */ check.schema(isGetUptimeLimit, checkGetUptimeLimit);

const GetUptimeOffset = /* @__PURE__ */ check.schema(isGetUptimeOffset, checkGetUptimeOffset);

/**
 * `GET /metrics/uptime`
 *
 * `specs/godoxy/metrics.yaml#/paths/~1metrics~1uptime/get`
 */
export const getUptimeRequest = {
  query: {
    period: MetricsPeriod,
    limit: GetUptimeLimit,
    offset: GetUptimeOffset,
    keyword: plain.text,
    interval: IntervalParameter,
  },
};

export const getUptimeResponses = {
  101: {},
  200: { "application/json": UptimeResult },
  204: {},
  302: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": UptimeResult },
};

function isListHomepageCategoriesResponse200(value: unknown): value is string[] {
  if (!check.isArray(value)) return false;
  if (value.length < 2) return false;
  for (let i = 0; i < value.length; i++) {
    if (typeof value[i] !== "string") return false;
  }
  return true;
}

function checkListHomepageCategoriesResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/paths/~1homepage~1categories/get/responses/200/content/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  if (value.length < 2) fault.tooFewItems(issues, path, at + "/minItems", 2, value);
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") {
      fault.wrongType(issues, check.below(path, i), at + "/items/type", "string", item);
    }
  }
}

const ListHomepageCategoriesResponse200 = /* @__PURE__ */ check.direct(isListHomepageCategoriesResponse200, checkListHomepageCategoriesResponse200);

/**
 * `GET /homepage/categories`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1categories/get`
 */
export const listHomepageCategoriesRequest = {};

export const listHomepageCategoriesResponses = {
  200: { "application/json": ListHomepageCategoriesResponse200 },
  302: {},
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

function isListHomepageItemsResponse200(value: unknown): value is t.HomepageCategory[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isHomepageCategory(value[i])) return false;
  }
  return true;
}

function checkListHomepageItemsResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/paths/~1homepage~1items/get/responses/200/content/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isHomepageCategory(value[i])) {
      fault.inside(checkHomepageCategory, value[i], check.below(path, i), issues);
    }
  }
}

function isListHomepageItemsServerMessage(value: unknown): value is t.HomepageCategory[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isHomepageCategory(value[i])) return false;
  }
  return true;
}

function checkListHomepageItemsServerMessage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/paths/~1homepage~1items/get/x-websocket/serverMessages/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isHomepageCategory(value[i])) {
      fault.inside(checkHomepageCategory, value[i], check.below(path, i), issues);
    }
  }
}

const ListHomepageItemsResponse200 = /* @__PURE__ */ check.direct(isListHomepageItemsResponse200, checkListHomepageItemsResponse200);

const ListHomepageItemsServerMessage = /* @__PURE__ */ check.direct(isListHomepageItemsServerMessage, checkListHomepageItemsServerMessage);

/**
 * `GET /homepage/items`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1items/get`
 */
export const listHomepageItemsRequest = {
  query: {
    search: plain.text,
    category: plain.text,
    provider: plain.text,
    sort_method: HomepageSortMethod,
  },
};

export const listHomepageItemsResponses = {
  101: {},
  200: { "application/json": ListHomepageItemsResponse200 },
  302: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": ListHomepageItemsServerMessage },
};

/**
 * `POST /homepage/set/item`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item/post`
 */
export const setHomepageItemRequest = {
  body: { "application/json": HomepageOverrideItemParams },
};

export const setHomepageItemResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /homepage/set/items_batch`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1items_batch/post`
 */
export const setHomepageItemsBatchRequest = {
  body: { "application/json": HomepageOverrideItemsBatchParams },
};

export const setHomepageItemsBatchResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /homepage/set/item_visible`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_visible/post`
 */
export const setHomepageItemVisibleRequest = {
  body: { "application/json": HomepageOverrideItemVisibleParams },
};

export const setHomepageItemVisibleResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /homepage/set/item_favorite`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_favorite/post`
 */
export const setHomepageItemFavoriteRequest = {
  body: { "application/json": HomepageOverrideItemFavoriteParams },
};

export const setHomepageItemFavoriteResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /homepage/set/item_sort_order`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_sort_order/post`
 */
export const setHomepageItemSortOrderRequest = {
  body: { "application/json": HomepageOverrideItemSortOrderParams },
};

export const setHomepageItemSortOrderResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /homepage/set/item_all_sort_order`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_all_sort_order/post`
 */
export const setHomepageItemAllSortOrderRequest = {
  body: { "application/json": HomepageOverrideItemAllSortOrderParams },
};

export const setHomepageItemAllSortOrderResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /homepage/set/item_fav_sort_order`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_fav_sort_order/post`
 */
export const setHomepageItemFavSortOrderRequest = {
  body: { "application/json": HomepageOverrideItemFavSortOrderParams },
};

export const setHomepageItemFavSortOrderResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /homepage/set/category_order`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1category_order/post`
 */
export const setHomepageCategoryOrderRequest = {
  body: { "application/json": HomepageOverrideCategoryOrderParams },
};

export const setHomepageCategoryOrderResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

function isClickHomepageItemWhich(value: unknown): value is string {
  if (typeof value !== "string") return false;
  if (value.length === 0) return false;
  return true;
}

function checkClickHomepageItemWhich(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/homepage.yaml#/paths/~1homepage~1item_click/post/parameters/0/schema";
  if (typeof value !== "string") {
    return fault.wrongType(issues, path, at + "/type", "string", value);
  }
  if (value.length === 0) fault.tooShort(issues, path, at + "/minLength", 1, value);
}

const ClickHomepageItemWhich = /* @__PURE__ */ check.schema(isClickHomepageItemWhich, checkClickHomepageItemWhich);

/**
 * `POST /homepage/item_click`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1item_click/post`
 */
export const clickHomepageItemRequest = {
  query: { which: ClickHomepageItemWhich },
};

export const clickHomepageItemResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /file/list`
 *
 * `specs/godoxy/file.yaml#/paths/~1file~1list/get`
 */
export const listFilesRequest = {};

export const listFilesResponses = {
  200: { "application/json": ListFilesResponse },
  302: {},
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

function isFileNameParameter(value: unknown): value is string {
  if (typeof value !== "string") return false;
  if (value.length === 0) return false;
  return true;
}

function checkFileNameParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/file.yaml#/components/parameters/FileName/schema";
  if (typeof value !== "string") {
    return fault.wrongType(issues, path, at + "/type", "string", value);
  }
  if (value.length === 0) fault.tooShort(issues, path, at + "/minLength", 1, value);
}

const FileNameParameter = /* @__PURE__ */ check.schema(isFileNameParameter, checkFileNameParameter);

/**
 * `GET /file/content`
 *
 * `specs/godoxy/file.yaml#/paths/~1file~1content/get`
 */
export const getFileContentRequest = {
  query: {
    type: FileType,
    filename: FileNameParameter,
  },
};

export const getFileContentResponses = {
  200: { "application/godoxy+yaml": plain.text },
  302: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `PUT /file/content`
 *
 * `specs/godoxy/file.yaml#/paths/~1file~1content/put`
 */
export const setFileContentRequest = {
  query: {
    type: FileType,
    filename: FileNameParameter,
  },
  body: {
    "application/godoxy+yaml": plain.text,
    "text/plain": plain.text,
  },
};

export const setFileContentResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /file/content`
 *
 * `specs/godoxy/file.yaml#/paths/~1file~1content/post`
 */
export const setFileContentPostRequest = {
  query: {
    type: FileType,
    filename: FileNameParameter,
  },
  body: {
    "application/godoxy+yaml": plain.text,
    "text/plain": plain.text,
  },
};

export const setFileContentPostResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /file/validate`
 *
 * `specs/godoxy/file.yaml#/paths/~1file~1validate/post`
 */
export const validateFileRequest = {
  query: { type: FileType },
  body: {
    "application/godoxy+yaml": plain.text,
    "text/plain": plain.text,
  },
};

export const validateFileResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  417: { "application/json": StructuredError },
  500: { "application/json": ErrorResponse },
};

function isListAgentsResponse200(value: unknown): value is t.Agent[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isAgent(value[i])) return false;
  }
  return true;
}

function checkListAgentsResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/agent.yaml#/paths/~1agent~1list/get/responses/200/content/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isAgent(value[i])) fault.inside(checkAgent, value[i], check.below(path, i), issues);
  }
}

function isListAgentsServerMessage(value: unknown): value is t.Agent[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isAgent(value[i])) return false;
  }
  return true;
}

function checkListAgentsServerMessage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/agent.yaml#/paths/~1agent~1list/get/x-websocket/serverMessages/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isAgent(value[i])) fault.inside(checkAgent, value[i], check.below(path, i), issues);
  }
}

const ListAgentsResponse200 = /* @__PURE__ */ check.direct(isListAgentsResponse200, checkListAgentsResponse200);

const ListAgentsServerMessage = /* @__PURE__ */ check.direct(isListAgentsServerMessage, checkListAgentsServerMessage);

/**
 * `GET /agent/list`
 *
 * `specs/godoxy/agent.yaml#/paths/~1agent~1list/get`
 */
export const listAgentsRequest = {};

export const listAgentsResponses = {
  101: {},
  200: { "application/json": ListAgentsResponse200 },
  302: {},
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  500: { "application/json": ErrorResponse },
  messages: { "application/json": ListAgentsServerMessage },
};

/**
 * `POST /agent/create`
 *
 * `specs/godoxy/agent.yaml#/paths/~1agent~1create/post`
 */
export const createAgentRequest = {
  body: { "application/json": NewAgentRequest },
};

export const createAgentResponses = {
  200: { "application/json": NewAgentResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  409: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `POST /agent/verify`
 *
 * `specs/godoxy/agent.yaml#/paths/~1agent~1verify/post`
 */
export const verifyAgentRequest = {
  body: { "application/json": VerifyNewAgentRequest },
};

export const verifyAgentResponses = {
  200: { "application/json": SuccessResponse },
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

function isStreamLxcServiceJournalVmid(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 1) return false;
  return true;
}

function checkStreamLxcServiceJournalVmid(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/godoxy/proxmox.yaml#/paths/~1proxmox~1journalctl~1{node}~1{vmid}~1{service}/get/parameters/1/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 1) fault.tooSmall(issues, path, at + "/minimum", 1, value);
}

const StreamLxcServiceJournalVmid = /* @__PURE__ */ check.schema(isStreamLxcServiceJournalVmid, checkStreamLxcServiceJournalVmid);

/**
 * `GET /proxmox/journalctl/{node}/{vmid}/{service}`
 *
 * `specs/godoxy/proxmox.yaml#/paths/~1proxmox~1journalctl~1{node}~1{vmid}~1{service}/get`
 */
export const streamLxcServiceJournalRequest = {
  path: {
    node: plain.text,
    vmid: StreamLxcServiceJournalVmid,
    service: plain.text,
  },
};

export const streamLxcServiceJournalResponses = {
  101: {},
  302: {},
  400: {
    "application/json": ErrorResponse,
    "text/plain": plain.text,
  },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.text },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
  messages: { "text/plain": plain.text },
};
