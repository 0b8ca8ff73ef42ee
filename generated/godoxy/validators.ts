// @generated from specs/godoxy/openapi.yaml by the validators generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
import * as formats from "../runtime/formats.ts";
import * as check from "../runtime/validation.ts";
import * as fault from "../runtime/validation-faults.ts";
import * as plain from "../runtime/validation-plain.ts";
import type * as t from "./types.ts";

const set_95kv = /* @__PURE__ */ check.setOf(["Error", "Manual exclusion", "No port exposed in container", "Blacklisted (backend service or database)", "Buildx", "YAML anchor or reference", "Container renaming intermediate state"]);
const set_n05o = /* @__PURE__ */ check.setOf(["cpu_average", "memory_usage", "memory_usage_percent", "disks_read_speed", "disks_write_speed", "disks_iops", "disk_usage", "network_speed", "network_transfer", "sensor_temperature"]);
const pattern_mfmx = /^(?!.*\.\.)[^/\\]+$/u;
const set_y0qp = /* @__PURE__ */ check.setOf(["healthy", "unhealthy", "napping", "starting", "error", "unknown"]);
const pattern_6lm5 = /^\//u;
const set_a2i5 = /* @__PURE__ */ check.setOf(["created", "running", "paused", "restarting", "removing", "exited", "dead"]);
const pattern_dxru = /^[0-9]{1,5}$/u;
const pattern_tisn = /^v\d+\.\d+\.\d+$/u;
const pattern_jp87 = /^(?:[0-9]+(?:\.[0-9]+)?(?:ns|us|µs|ms|s|m|h))+$/u;

/** `specs/godoxy/openapi.yaml#/components/schemas/ErrorResponse` */
export function isErrorResponse(value: unknown): value is t.ErrorResponse {
  if (!check.isObject(value)) return false;
  if (typeof value["message"] !== "string") return false;
  const error = value["error"];
  if (error !== undefined && typeof error !== "string") return false;
  return true;
}

function checkErrorResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const message = value["message"];
  if (typeof message !== "string") fault.wrongType(issues, [...path, "message"], "string", message);
  const error = value["error"];
  if (error !== undefined && typeof error !== "string") {
    fault.wrongType(issues, [...path, "error"], "string", error);
  }
}

/** Standard Schema of `ErrorResponse`. */
export const ErrorResponse = /* @__PURE__ */ check.schema(isErrorResponse, checkErrorResponse);

/** `specs/godoxy/openapi.yaml#/components/schemas/SuccessResponse` */
export function isSuccessResponse(value: unknown): value is t.SuccessResponse {
  if (!check.isObject(value)) return false;
  if (typeof value["message"] !== "string") return false;
  const details = value["details"];
  if (details !== undefined && !check.isObject(details)) return false;
  return true;
}

function checkSuccessResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const message = value["message"];
  if (typeof message !== "string") fault.wrongType(issues, [...path, "message"], "string", message);
  const details = value["details"];
  if (details !== undefined && !check.isObject(details)) {
    fault.wrongType(issues, [...path, "details"], "object", details);
  }
}

/** Standard Schema of `SuccessResponse`. */
export const SuccessResponse = /* @__PURE__ */ check.schema(isSuccessResponse, checkSuccessResponse);

/** `specs/godoxy/openapi.yaml#/components/schemas/StructuredError` */
export function isStructuredError(value: unknown): value is t.StructuredError {
  return (
    typeof value === "string" ||
    isErrorWithExtras(value) ||
    isErrorWithSubjects(value) ||
    isStructuredErrorOption4(value)
  );
}

function checkStructuredError(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (
    typeof value !== "string" &&
    !isErrorWithExtras(value) &&
    !isErrorWithSubjects(value) &&
    !isStructuredErrorOption4(value)
  ) {
    fault.noMatch(issues, path, "string, ErrorWithExtras, ErrorWithSubjects or object", [checkErrorWithExtras, checkErrorWithSubjects, checkStructuredErrorOption4], value);
  }
}

function isStructuredErrorOption4(value: unknown): boolean {
  return check.isObject(value);
}

function checkStructuredErrorOption4(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) fault.wrongType(issues, path, "object", value);
}

/** Standard Schema of `StructuredError`. */
export const StructuredError = /* @__PURE__ */ check.schema(isStructuredError, checkStructuredError);

/** `specs/godoxy/openapi.yaml#/components/schemas/ErrorWithExtras` */
export function isErrorWithExtras(value: unknown): value is t.ErrorWithExtras {
  if (!check.isObject(value)) return false;
  const err = value["err"];
  if (err !== undefined && !isStructuredError(err)) return false;
  const extras = value["extras"];
  if (extras !== undefined) {
    if (!check.isArray(extras)) return false;
    for (let i = 0; i < extras.length; i++) {
      if (!isStructuredError(extras[i])) return false;
    }
  }
  return true;
}

function checkErrorWithExtras(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const err = value["err"];
  if (err !== undefined) checkStructuredError(err, [...path, "err"], issues);
  const extras = value["extras"];
  if (extras !== undefined) {
    if (!check.isArray(extras)) {
      fault.wrongType(issues, [...path, "extras"], "array", extras);
    } else {
      for (let i = 0; i < extras.length; i++) {
        checkStructuredError(extras[i], [...path, "extras", i], issues);
      }
    }
  }
}

/** Standard Schema of `ErrorWithExtras`. */
export const ErrorWithExtras = /* @__PURE__ */ check.schema(isErrorWithExtras, checkErrorWithExtras);

/** `specs/godoxy/openapi.yaml#/components/schemas/ErrorWithSubjects` */
export function isErrorWithSubjects(value: unknown): value is t.ErrorWithSubjects {
  if (!check.isObject(value)) return false;
  const subjects = value["subjects"];
  if (!check.isArray(subjects)) return false;
  for (let i = 0; i < subjects.length; i++) {
    if (typeof subjects[i] !== "string") return false;
  }
  if (!isStructuredError(value["err"])) return false;
  return true;
}

function checkErrorWithSubjects(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const subjects = value["subjects"];
  if (!check.isArray(subjects)) {
    fault.wrongType(issues, [...path, "subjects"], "array", subjects);
  } else {
    for (let i = 0; i < subjects.length; i++) {
      const item = subjects[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "subjects", i], "string", item);
      }
    }
  }
  checkStructuredError(value["err"], [...path, "err"], issues);
}

/** Standard Schema of `ErrorWithSubjects`. */
export const ErrorWithSubjects = /* @__PURE__ */ check.schema(isErrorWithSubjects, checkErrorWithSubjects);

/** `specs/godoxy/openapi.yaml#/components/schemas/UnixTime` */
export function isUnixTime(value: unknown): value is t.UnixTime {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkUnixTime(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt64(value)) fault.wrongFormat(issues, path, "a 64-bit integer", value);
  if (value < 0) fault.tooSmall(issues, path, 0, value);
}

/** Standard Schema of `UnixTime`. */
export const UnixTime = /* @__PURE__ */ check.schema(isUnixTime, checkUnixTime);

/** `specs/godoxy/openapi.yaml#/components/schemas/Nanoseconds` */
export function isNanoseconds(value: unknown): value is t.Nanoseconds {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  return true;
}

function checkNanoseconds(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt64(value)) fault.wrongFormat(issues, path, "a 64-bit integer", value);
}

/** Standard Schema of `Nanoseconds`. */
export const Nanoseconds = /* @__PURE__ */ check.schema(isNanoseconds, checkNanoseconds);

/** `specs/godoxy/core.yaml#/components/schemas/HealthMap` */
export function isHealthMap(value: unknown): value is t.HealthMap {
  if (!check.isObject(value)) return false;
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    if (!isHealthStatus(value[key])) return false;
  }
  return true;
}

function checkHealthMap(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    checkHealthStatus(value[key], [...path, key], issues);
  }
}

/** Standard Schema of `HealthMap`. */
export const HealthMap = /* @__PURE__ */ check.schema(isHealthMap, checkHealthMap);

/** `specs/godoxy/core.yaml#/components/schemas/StatsResponse` */
export function isStatsResponse(value: unknown): value is t.StatsResponse {
  if (!check.isObject(value)) return false;
  if (!isProxyStats(value["proxies"])) return false;
  const uptime = value["uptime"];
  if (!check.isInteger(uptime)) return false;
  if (!formats.isInt64(uptime)) return false;
  if (uptime < 0) return false;
  return true;
}

function checkStatsResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkProxyStats(value["proxies"], [...path, "proxies"], issues);
  const uptime = value["uptime"];
  if (!check.isInteger(uptime)) {
    fault.wrongType(issues, [...path, "uptime"], "integer", uptime);
  } else {
    if (!formats.isInt64(uptime)) {
      fault.wrongFormat(issues, [...path, "uptime"], "a 64-bit integer", uptime);
    }
    if (uptime < 0) fault.tooSmall(issues, [...path, "uptime"], 0, uptime);
  }
}

/** Standard Schema of `StatsResponse`. */
export const StatsResponse = /* @__PURE__ */ check.schema(isStatsResponse, checkStatsResponse);

/** `specs/godoxy/core.yaml#/components/schemas/IconVariant` */
export function isIconVariant(value: unknown): value is t.IconVariant {
  return value === "light" || value === "dark";
}

function checkIconVariant(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "light" && value !== "dark") fault.notOneOf(issues, path, ["light", "dark"], value);
}

/** Standard Schema of `IconVariant`. */
export const IconVariant = /* @__PURE__ */ check.schema(isIconVariant, checkIconVariant);

/** `specs/godoxy/core.yaml#/components/schemas/IconMetaSearch` */
export function isIconMetaSearch(value: unknown): value is t.IconMetaSearch {
  if (!check.isObject(value)) return false;
  if (typeof value["SVG"] !== "boolean") return false;
  if (typeof value["PNG"] !== "boolean") return false;
  if (typeof value["WebP"] !== "boolean") return false;
  if (typeof value["Light"] !== "boolean") return false;
  if (typeof value["Dark"] !== "boolean") return false;
  if (!isIconSource(value["Source"])) return false;
  if (typeof value["Ref"] !== "string") return false;
  return true;
}

function checkIconMetaSearch(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const svg = value["SVG"];
  if (typeof svg !== "boolean") fault.wrongType(issues, [...path, "SVG"], "boolean", svg);
  const png = value["PNG"];
  if (typeof png !== "boolean") fault.wrongType(issues, [...path, "PNG"], "boolean", png);
  const webP = value["WebP"];
  if (typeof webP !== "boolean") fault.wrongType(issues, [...path, "WebP"], "boolean", webP);
  const light = value["Light"];
  if (typeof light !== "boolean") fault.wrongType(issues, [...path, "Light"], "boolean", light);
  const dark = value["Dark"];
  if (typeof dark !== "boolean") fault.wrongType(issues, [...path, "Dark"], "boolean", dark);
  checkIconSource(value["Source"], [...path, "Source"], issues);
  const ref = value["Ref"];
  if (typeof ref !== "string") fault.wrongType(issues, [...path, "Ref"], "string", ref);
}

/** Standard Schema of `IconMetaSearch`. */
export const IconMetaSearch = /* @__PURE__ */ check.schema(isIconMetaSearch, checkIconMetaSearch);

/** `specs/godoxy/auth.yaml#/components/schemas/UserPassAuthCallbackRequest` */
export function isUserPassAuthCallbackRequest(value: unknown): value is t.UserPassAuthCallbackRequest {
  if (!check.isObject(value)) return false;
  if (typeof value["username"] !== "string") return false;
  if (typeof value["password"] !== "string") return false;
  return true;
}

function checkUserPassAuthCallbackRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const username = value["username"];
  if (typeof username !== "string") {
    fault.wrongType(issues, [...path, "username"], "string", username);
  }
  const password = value["password"];
  if (typeof password !== "string") {
    fault.wrongType(issues, [...path, "password"], "string", password);
  }
}

/** Standard Schema of `UserPassAuthCallbackRequest`. */
export const UserPassAuthCallbackRequest = /* @__PURE__ */ check.schema(isUserPassAuthCallbackRequest, checkUserPassAuthCallbackRequest);

/** `specs/godoxy/route.yaml#/components/schemas/Route` */
export function isRoute(value: unknown): value is t.Route {
  if (!check.isObject(value)) return false;
  if (typeof value["alias"] !== "string") return false;
  const scheme = value["scheme"];
  if (scheme !== undefined && !isRouteScheme(scheme)) return false;
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") return false;
  if (!isPort(value["port"])) return false;
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
  const responseHeaderTimeout = value["response_header_timeout"];
  if (responseHeaderTimeout !== undefined && !isNanoseconds(responseHeaderTimeout)) return false;
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
  const ruleFile = value["rule_file"];
  if (ruleFile !== undefined && typeof ruleFile !== "string") return false;
  const healthcheck = value["healthcheck"];
  if (healthcheck !== undefined && !isHealthCheckConfig(healthcheck)) return false;
  const loadBalance = value["load_balance"];
  if (loadBalance !== undefined && !isLoadBalancerConfig(loadBalance)) return false;
  const middlewares = value["middlewares"];
  if (middlewares !== undefined) {
    if (!check.isObject(middlewares)) return false;
    for (const key in middlewares) {
      if (!check.hasOwn(middlewares, key)) continue;
      if (!check.isObject(middlewares[key])) return false;
    }
  }
  if (!isHomepageItemConfig(value["homepage"])) return false;
  const accessLog = value["access_log"];
  if (accessLog !== undefined && !isRequestLoggerConfig(accessLog)) return false;
  const agent = value["agent"];
  if (agent !== undefined && typeof agent !== "string") return false;
  const idlewatcher = value["idlewatcher"];
  if (idlewatcher !== undefined && !isIdlewatcherConfig(idlewatcher)) return false;
  const container = value["container"];
  if (container !== undefined && !isContainer(container)) return false;
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
  const health = value["health"];
  if (health !== undefined && !isHealthJSON(health)) return false;
  return true;
}

function checkRoute(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const alias = value["alias"];
  if (typeof alias !== "string") fault.wrongType(issues, [...path, "alias"], "string", alias);
  const scheme = value["scheme"];
  if (scheme !== undefined) checkRouteScheme(scheme, [...path, "scheme"], issues);
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") {
    fault.wrongType(issues, [...path, "host"], "string", host);
  }
  checkPort(value["port"], [...path, "port"], issues);
  const bind = value["bind"];
  if (bind !== undefined && typeof bind !== "string") {
    fault.wrongType(issues, [...path, "bind"], "string", bind);
  }
  const root = value["root"];
  if (root !== undefined && typeof root !== "string") {
    fault.wrongType(issues, [...path, "root"], "string", root);
  }
  const spa = value["spa"];
  if (spa !== undefined && typeof spa !== "boolean") {
    fault.wrongType(issues, [...path, "spa"], "boolean", spa);
  }
  const index = value["index"];
  if (index !== undefined && typeof index !== "string") {
    fault.wrongType(issues, [...path, "index"], "string", index);
  }
  const noTlsVerify = value["no_tls_verify"];
  if (noTlsVerify !== undefined && typeof noTlsVerify !== "boolean") {
    fault.wrongType(issues, [...path, "no_tls_verify"], "boolean", noTlsVerify);
  }
  const responseHeaderTimeout = value["response_header_timeout"];
  if (responseHeaderTimeout !== undefined) {
    checkNanoseconds(responseHeaderTimeout, [...path, "response_header_timeout"], issues);
  }
  const disableCompression = value["disable_compression"];
  if (disableCompression !== undefined && typeof disableCompression !== "boolean") {
    fault.wrongType(issues, [...path, "disable_compression"], "boolean", disableCompression);
  }
  const sslServerName = value["ssl_server_name"];
  if (sslServerName !== undefined && typeof sslServerName !== "string") {
    fault.wrongType(issues, [...path, "ssl_server_name"], "string", sslServerName);
  }
  const sslTrustedCertificate = value["ssl_trusted_certificate"];
  if (sslTrustedCertificate !== undefined && typeof sslTrustedCertificate !== "string") {
    fault.wrongType(issues, [...path, "ssl_trusted_certificate"], "string", sslTrustedCertificate);
  }
  const sslCertificate = value["ssl_certificate"];
  if (sslCertificate !== undefined && typeof sslCertificate !== "string") {
    fault.wrongType(issues, [...path, "ssl_certificate"], "string", sslCertificate);
  }
  const sslCertificateKey = value["ssl_certificate_key"];
  if (sslCertificateKey !== undefined && typeof sslCertificateKey !== "string") {
    fault.wrongType(issues, [...path, "ssl_certificate_key"], "string", sslCertificateKey);
  }
  const sslProtocols = value["ssl_protocols"];
  if (sslProtocols !== undefined) {
    if (!check.isArray(sslProtocols)) {
      fault.wrongType(issues, [...path, "ssl_protocols"], "array", sslProtocols);
    } else {
      for (let i = 0; i < sslProtocols.length; i++) {
        const item = sslProtocols[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "ssl_protocols", i], "string", item);
        }
      }
    }
  }
  const pathPatterns = value["path_patterns"];
  if (pathPatterns !== undefined) {
    if (!check.isArray(pathPatterns)) {
      fault.wrongType(issues, [...path, "path_patterns"], "array", pathPatterns);
    } else {
      for (let i = 0; i < pathPatterns.length; i++) {
        const item = pathPatterns[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "path_patterns", i], "string", item);
        }
      }
    }
  }
  const rules = value["rules"];
  if (rules !== undefined) {
    if (!check.isArray(rules)) {
      fault.wrongType(issues, [...path, "rules"], "array", rules);
    } else {
      for (let i = 0; i < rules.length; i++) {
        checkRule(rules[i], [...path, "rules", i], issues);
      }
    }
  }
  const ruleFile = value["rule_file"];
  if (ruleFile !== undefined && typeof ruleFile !== "string") {
    fault.wrongType(issues, [...path, "rule_file"], "string", ruleFile);
  }
  const healthcheck = value["healthcheck"];
  if (healthcheck !== undefined) {
    checkHealthCheckConfig(healthcheck, [...path, "healthcheck"], issues);
  }
  const loadBalance = value["load_balance"];
  if (loadBalance !== undefined) {
    checkLoadBalancerConfig(loadBalance, [...path, "load_balance"], issues);
  }
  const middlewares = value["middlewares"];
  if (middlewares !== undefined) {
    if (!check.isObject(middlewares)) {
      fault.wrongType(issues, [...path, "middlewares"], "object", middlewares);
    } else {
      for (const key in middlewares) {
        if (!check.hasOwn(middlewares, key)) continue;
        const member = middlewares[key];
        if (!check.isObject(member)) {
          fault.wrongType(issues, [...path, "middlewares", key], "object", member);
        }
      }
    }
  }
  checkHomepageItemConfig(value["homepage"], [...path, "homepage"], issues);
  const accessLog = value["access_log"];
  if (accessLog !== undefined) checkRequestLoggerConfig(accessLog, [...path, "access_log"], issues);
  const agent = value["agent"];
  if (agent !== undefined && typeof agent !== "string") {
    fault.wrongType(issues, [...path, "agent"], "string", agent);
  }
  const idlewatcher = value["idlewatcher"];
  if (idlewatcher !== undefined) {
    checkIdlewatcherConfig(idlewatcher, [...path, "idlewatcher"], issues);
  }
  const container = value["container"];
  if (container !== undefined) checkContainer(container, [...path, "container"], issues);
  const provider = value["provider"];
  if (provider !== undefined && typeof provider !== "string") {
    fault.wrongType(issues, [...path, "provider"], "string", provider);
  }
  const lurl = value["lurl"];
  if (lurl !== undefined && typeof lurl !== "string") {
    fault.wrongType(issues, [...path, "lurl"], "string", lurl);
  }
  const purl = value["purl"];
  if (purl !== undefined && typeof purl !== "string") {
    fault.wrongType(issues, [...path, "purl"], "string", purl);
  }
  const excluded = value["excluded"];
  if (excluded !== undefined && typeof excluded !== "boolean") {
    fault.wrongType(issues, [...path, "excluded"], "boolean", excluded);
  }
  const excludedReason = value["excluded_reason"];
  if (excludedReason !== undefined && !set_95kv.has(excludedReason)) {
    fault.notOneOf(issues, [...path, "excluded_reason"], set_95kv, excludedReason);
  }
  const health = value["health"];
  if (health !== undefined) checkHealthJSON(health, [...path, "health"], issues);
}

/** Standard Schema of `Route`. */
export const Route = /* @__PURE__ */ check.schema(isRoute, checkRoute);

/** `specs/godoxy/route.yaml#/components/schemas/Route` */
export function isRouteInput(value: unknown): value is t.RouteInput {
  if (!check.isObject(value)) return false;
  if (typeof value["alias"] !== "string") return false;
  const scheme = value["scheme"];
  if (scheme !== undefined && !isRouteScheme(scheme)) return false;
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") return false;
  if (!isPort(value["port"])) return false;
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
  const responseHeaderTimeout = value["response_header_timeout"];
  if (responseHeaderTimeout !== undefined && !isNanoseconds(responseHeaderTimeout)) return false;
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
  const ruleFile = value["rule_file"];
  if (ruleFile !== undefined && typeof ruleFile !== "string") return false;
  const healthcheck = value["healthcheck"];
  if (healthcheck !== undefined && !isHealthCheckConfig(healthcheck)) return false;
  const loadBalance = value["load_balance"];
  if (loadBalance !== undefined && !isLoadBalancerConfig(loadBalance)) return false;
  const middlewares = value["middlewares"];
  if (middlewares !== undefined) {
    if (!check.isObject(middlewares)) return false;
    for (const key in middlewares) {
      if (!check.hasOwn(middlewares, key)) continue;
      if (!check.isObject(middlewares[key])) return false;
    }
  }
  if (!isHomepageItemConfig(value["homepage"])) return false;
  const accessLog = value["access_log"];
  if (accessLog !== undefined && !isRequestLoggerConfig(accessLog)) return false;
  const agent = value["agent"];
  if (agent !== undefined && typeof agent !== "string") return false;
  const idlewatcher = value["idlewatcher"];
  if (idlewatcher !== undefined && !isIdlewatcherConfig(idlewatcher)) return false;
  return true;
}

function checkRouteInput(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const alias = value["alias"];
  if (typeof alias !== "string") fault.wrongType(issues, [...path, "alias"], "string", alias);
  const scheme = value["scheme"];
  if (scheme !== undefined) checkRouteScheme(scheme, [...path, "scheme"], issues);
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") {
    fault.wrongType(issues, [...path, "host"], "string", host);
  }
  checkPort(value["port"], [...path, "port"], issues);
  const bind = value["bind"];
  if (bind !== undefined && typeof bind !== "string") {
    fault.wrongType(issues, [...path, "bind"], "string", bind);
  }
  const root = value["root"];
  if (root !== undefined && typeof root !== "string") {
    fault.wrongType(issues, [...path, "root"], "string", root);
  }
  const spa = value["spa"];
  if (spa !== undefined && typeof spa !== "boolean") {
    fault.wrongType(issues, [...path, "spa"], "boolean", spa);
  }
  const index = value["index"];
  if (index !== undefined && typeof index !== "string") {
    fault.wrongType(issues, [...path, "index"], "string", index);
  }
  const noTlsVerify = value["no_tls_verify"];
  if (noTlsVerify !== undefined && typeof noTlsVerify !== "boolean") {
    fault.wrongType(issues, [...path, "no_tls_verify"], "boolean", noTlsVerify);
  }
  const responseHeaderTimeout = value["response_header_timeout"];
  if (responseHeaderTimeout !== undefined) {
    checkNanoseconds(responseHeaderTimeout, [...path, "response_header_timeout"], issues);
  }
  const disableCompression = value["disable_compression"];
  if (disableCompression !== undefined && typeof disableCompression !== "boolean") {
    fault.wrongType(issues, [...path, "disable_compression"], "boolean", disableCompression);
  }
  const sslServerName = value["ssl_server_name"];
  if (sslServerName !== undefined && typeof sslServerName !== "string") {
    fault.wrongType(issues, [...path, "ssl_server_name"], "string", sslServerName);
  }
  const sslTrustedCertificate = value["ssl_trusted_certificate"];
  if (sslTrustedCertificate !== undefined && typeof sslTrustedCertificate !== "string") {
    fault.wrongType(issues, [...path, "ssl_trusted_certificate"], "string", sslTrustedCertificate);
  }
  const sslCertificate = value["ssl_certificate"];
  if (sslCertificate !== undefined && typeof sslCertificate !== "string") {
    fault.wrongType(issues, [...path, "ssl_certificate"], "string", sslCertificate);
  }
  const sslCertificateKey = value["ssl_certificate_key"];
  if (sslCertificateKey !== undefined && typeof sslCertificateKey !== "string") {
    fault.wrongType(issues, [...path, "ssl_certificate_key"], "string", sslCertificateKey);
  }
  const sslProtocols = value["ssl_protocols"];
  if (sslProtocols !== undefined) {
    if (!check.isArray(sslProtocols)) {
      fault.wrongType(issues, [...path, "ssl_protocols"], "array", sslProtocols);
    } else {
      for (let i = 0; i < sslProtocols.length; i++) {
        const item = sslProtocols[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "ssl_protocols", i], "string", item);
        }
      }
    }
  }
  const pathPatterns = value["path_patterns"];
  if (pathPatterns !== undefined) {
    if (!check.isArray(pathPatterns)) {
      fault.wrongType(issues, [...path, "path_patterns"], "array", pathPatterns);
    } else {
      for (let i = 0; i < pathPatterns.length; i++) {
        const item = pathPatterns[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "path_patterns", i], "string", item);
        }
      }
    }
  }
  const rules = value["rules"];
  if (rules !== undefined) {
    if (!check.isArray(rules)) {
      fault.wrongType(issues, [...path, "rules"], "array", rules);
    } else {
      for (let i = 0; i < rules.length; i++) {
        checkRule(rules[i], [...path, "rules", i], issues);
      }
    }
  }
  const ruleFile = value["rule_file"];
  if (ruleFile !== undefined && typeof ruleFile !== "string") {
    fault.wrongType(issues, [...path, "rule_file"], "string", ruleFile);
  }
  const healthcheck = value["healthcheck"];
  if (healthcheck !== undefined) {
    checkHealthCheckConfig(healthcheck, [...path, "healthcheck"], issues);
  }
  const loadBalance = value["load_balance"];
  if (loadBalance !== undefined) {
    checkLoadBalancerConfig(loadBalance, [...path, "load_balance"], issues);
  }
  const middlewares = value["middlewares"];
  if (middlewares !== undefined) {
    if (!check.isObject(middlewares)) {
      fault.wrongType(issues, [...path, "middlewares"], "object", middlewares);
    } else {
      for (const key in middlewares) {
        if (!check.hasOwn(middlewares, key)) continue;
        const member = middlewares[key];
        if (!check.isObject(member)) {
          fault.wrongType(issues, [...path, "middlewares", key], "object", member);
        }
      }
    }
  }
  checkHomepageItemConfig(value["homepage"], [...path, "homepage"], issues);
  const accessLog = value["access_log"];
  if (accessLog !== undefined) checkRequestLoggerConfig(accessLog, [...path, "access_log"], issues);
  const agent = value["agent"];
  if (agent !== undefined && typeof agent !== "string") {
    fault.wrongType(issues, [...path, "agent"], "string", agent);
  }
  const idlewatcher = value["idlewatcher"];
  if (idlewatcher !== undefined) {
    checkIdlewatcherConfig(idlewatcher, [...path, "idlewatcher"], issues);
  }
}

/** Standard Schema of `RouteInput`. */
export const RouteInput = /* @__PURE__ */ check.schema(isRouteInput, checkRouteInput);

/** `specs/godoxy/route.yaml#/components/schemas/RouteProvider` */
export function isRouteProvider(value: unknown): value is t.RouteProvider {
  if (!check.isObject(value)) return false;
  if (typeof value["short_name"] !== "string") return false;
  if (typeof value["full_name"] !== "string") return false;
  return true;
}

function checkRouteProvider(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const shortName = value["short_name"];
  if (typeof shortName !== "string") {
    fault.wrongType(issues, [...path, "short_name"], "string", shortName);
  }
  const fullName = value["full_name"];
  if (typeof fullName !== "string") {
    fault.wrongType(issues, [...path, "full_name"], "string", fullName);
  }
}

/** Standard Schema of `RouteProvider`. */
export const RouteProvider = /* @__PURE__ */ check.schema(isRouteProvider, checkRouteProvider);

/** `specs/godoxy/route.yaml#/components/schemas/RoutesByProvider` */
export function isRoutesByProvider(value: unknown): value is t.RoutesByProvider {
  if (!check.isObject(value)) return false;
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    const member = value[key];
    if (!check.isArray(member)) return false;
    for (let i = 0; i < member.length; i++) {
      if (!isRoute(member[i])) return false;
    }
  }
  return true;
}

function checkRoutesByProvider(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    const member = value[key];
    if (!check.isArray(member)) {
      fault.wrongType(issues, [...path, key], "array", member);
    } else {
      for (let i = 0; i < member.length; i++) {
        checkRoute(member[i], [...path, key, i], issues);
      }
    }
  }
}

/** Standard Schema of `RoutesByProvider`. */
export const RoutesByProvider = /* @__PURE__ */ check.schema(isRoutesByProvider, checkRoutesByProvider);

/** `specs/godoxy/route.yaml#/components/schemas/RoutesByProvider` */
export function isRoutesByProviderInput(value: unknown): value is t.RoutesByProviderInput {
  if (!check.isObject(value)) return false;
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    const member = value[key];
    if (!check.isArray(member)) return false;
    for (let i = 0; i < member.length; i++) {
      if (!isRouteInput(member[i])) return false;
    }
  }
  return true;
}

function checkRoutesByProviderInput(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    const member = value[key];
    if (!check.isArray(member)) {
      fault.wrongType(issues, [...path, key], "array", member);
    } else {
      for (let i = 0; i < member.length; i++) {
        checkRouteInput(member[i], [...path, key, i], issues);
      }
    }
  }
}

/** Standard Schema of `RoutesByProviderInput`. */
export const RoutesByProviderInput = /* @__PURE__ */ check.schema(isRoutesByProviderInput, checkRoutesByProviderInput);

/** `specs/godoxy/route.yaml#/components/schemas/PlaygroundRequest` */
export function isPlaygroundRequest(value: unknown): value is t.PlaygroundRequest {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const rules = value["rules"];
  if (!check.isArray(rules)) {
    fault.wrongType(issues, [...path, "rules"], "array", rules);
  } else {
    if (rules.length === 0) fault.tooFewItems(issues, [...path, "rules"], 1, rules);
    for (let i = 0; i < rules.length; i++) {
      checkRule(rules[i], [...path, "rules", i], issues);
    }
  }
  const mockRequest = value["mockRequest"];
  if (mockRequest !== undefined) checkMockRequest(mockRequest, [...path, "mockRequest"], issues);
  const mockResponse = value["mockResponse"];
  if (mockResponse !== undefined) {
    checkMockResponse(mockResponse, [...path, "mockResponse"], issues);
  }
}

/** Standard Schema of `PlaygroundRequest`. */
export const PlaygroundRequest = /* @__PURE__ */ check.schema(isPlaygroundRequest, checkPlaygroundRequest);

/** `specs/godoxy/route.yaml#/components/schemas/PlaygroundResponse` */
export function isPlaygroundResponse(value: unknown): value is t.PlaygroundResponse {
  if (!check.isObject(value)) return false;
  const parsedRules = value["parsedRules"];
  if (!check.isArray(parsedRules)) return false;
  for (let i = 0; i < parsedRules.length; i++) {
    if (!isParsedRule(parsedRules[i])) return false;
  }
  const matchedRules = value["matchedRules"];
  if (!check.isArray(matchedRules)) return false;
  for (let i = 0; i < matchedRules.length; i++) {
    if (typeof matchedRules[i] !== "string") return false;
  }
  if (!isFinalRequest(value["finalRequest"])) return false;
  if (!isFinalResponse(value["finalResponse"])) return false;
  const executionError = value["executionError"];
  if (executionError !== undefined && !isStructuredError(executionError)) return false;
  if (typeof value["upstreamCalled"] !== "boolean") return false;
  return true;
}

function checkPlaygroundResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const parsedRules = value["parsedRules"];
  if (!check.isArray(parsedRules)) {
    fault.wrongType(issues, [...path, "parsedRules"], "array", parsedRules);
  } else {
    for (let i = 0; i < parsedRules.length; i++) {
      checkParsedRule(parsedRules[i], [...path, "parsedRules", i], issues);
    }
  }
  const matchedRules = value["matchedRules"];
  if (!check.isArray(matchedRules)) {
    fault.wrongType(issues, [...path, "matchedRules"], "array", matchedRules);
  } else {
    for (let i = 0; i < matchedRules.length; i++) {
      const item = matchedRules[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "matchedRules", i], "string", item);
      }
    }
  }
  checkFinalRequest(value["finalRequest"], [...path, "finalRequest"], issues);
  checkFinalResponse(value["finalResponse"], [...path, "finalResponse"], issues);
  const executionError = value["executionError"];
  if (executionError !== undefined) {
    checkStructuredError(executionError, [...path, "executionError"], issues);
  }
  const upstreamCalled = value["upstreamCalled"];
  if (typeof upstreamCalled !== "boolean") {
    fault.wrongType(issues, [...path, "upstreamCalled"], "boolean", upstreamCalled);
  }
}

/** Standard Schema of `PlaygroundResponse`. */
export const PlaygroundResponse = /* @__PURE__ */ check.schema(isPlaygroundResponse, checkPlaygroundResponse);

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerResponse` */
export function isContainerResponse(value: unknown): value is t.ContainerResponse {
  if (!check.isObject(value)) return false;
  if (typeof value["server"] !== "string") return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["id"] !== "string") return false;
  if (typeof value["image"] !== "string") return false;
  const state = value["state"];
  if (state !== undefined && !isContainerState(state)) return false;
  return true;
}

function checkContainerResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const server = value["server"];
  if (typeof server !== "string") fault.wrongType(issues, [...path, "server"], "string", server);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const id = value["id"];
  if (typeof id !== "string") fault.wrongType(issues, [...path, "id"], "string", id);
  const image = value["image"];
  if (typeof image !== "string") fault.wrongType(issues, [...path, "image"], "string", image);
  const state = value["state"];
  if (state !== undefined) checkContainerState(state, [...path, "state"], issues);
}

/** Standard Schema of `ContainerResponse`. */
export const ContainerResponse = /* @__PURE__ */ check.schema(isContainerResponse, checkContainerResponse);

/** `specs/godoxy/docker.yaml#/components/schemas/ServerInfo` */
export function isServerInfo(value: unknown): value is t.ServerInfo {
  if (!check.isObject(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["version"] !== "string") return false;
  if (!isContainerStats(value["containers"])) return false;
  const images = value["images"];
  if (!check.isInteger(images)) return false;
  if (!formats.isInt64(images)) return false;
  if (images < 0) return false;
  const nCpu = value["n_cpu"];
  if (!check.isInteger(nCpu)) return false;
  if (!formats.isInt32(nCpu)) return false;
  if (nCpu < 0) return false;
  if (typeof value["memory"] !== "string") return false;
  return true;
}

function checkServerInfo(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const version = value["version"];
  if (typeof version !== "string") fault.wrongType(issues, [...path, "version"], "string", version);
  checkContainerStats(value["containers"], [...path, "containers"], issues);
  const images = value["images"];
  if (!check.isInteger(images)) {
    fault.wrongType(issues, [...path, "images"], "integer", images);
  } else {
    if (!formats.isInt64(images)) {
      fault.wrongFormat(issues, [...path, "images"], "a 64-bit integer", images);
    }
    if (images < 0) fault.tooSmall(issues, [...path, "images"], 0, images);
  }
  const nCpu = value["n_cpu"];
  if (!check.isInteger(nCpu)) {
    fault.wrongType(issues, [...path, "n_cpu"], "integer", nCpu);
  } else {
    if (!formats.isInt32(nCpu)) {
      fault.wrongFormat(issues, [...path, "n_cpu"], "a 32-bit integer", nCpu);
    }
    if (nCpu < 0) fault.tooSmall(issues, [...path, "n_cpu"], 0, nCpu);
  }
  const memory = value["memory"];
  if (typeof memory !== "string") fault.wrongType(issues, [...path, "memory"], "string", memory);
}

/** Standard Schema of `ServerInfo`. */
export const ServerInfo = /* @__PURE__ */ check.schema(isServerInfo, checkServerInfo);

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerStatsResponse` */
export function isContainerStatsResponse(value: unknown): value is t.ContainerStatsResponse {
  if (!check.isObject(value)) return false;
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") return false;
  const name = value["name"];
  if (name !== undefined && typeof name !== "string") return false;
  const osType = value["os_type"];
  if (osType !== undefined && typeof osType !== "string") return false;
  const read = value["read"];
  if (typeof read !== "string") return false;
  if (!formats.isDateTime(read)) return false;
  const preread = value["preread"];
  if (typeof preread !== "string") return false;
  if (!formats.isDateTime(preread)) return false;
  const pidsStats = value["pids_stats"];
  if (pidsStats !== undefined && !isPidsStats(pidsStats)) return false;
  const blkioStats = value["blkio_stats"];
  if (blkioStats !== undefined && !isBlkioStats(blkioStats)) return false;
  const numProcs = value["num_procs"];
  if (!check.isInteger(numProcs)) return false;
  if (!formats.isInt64(numProcs)) return false;
  if (numProcs < 0) return false;
  const storageStats = value["storage_stats"];
  if (storageStats !== undefined && !isStorageStats(storageStats)) return false;
  if (!isCPUStats(value["cpu_stats"])) return false;
  if (!isCPUStats(value["precpu_stats"])) return false;
  if (!isMemoryStats(value["memory_stats"])) return false;
  const networks = value["networks"];
  if (networks !== undefined) {
    if (!check.isObject(networks)) return false;
    for (const key in networks) {
      if (!check.hasOwn(networks, key)) continue;
      if (!isNetworkStats(networks[key])) return false;
    }
  }
  return true;
}

function checkContainerStatsResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") {
    fault.wrongType(issues, [...path, "id"], "string", id);
  }
  const name = value["name"];
  if (name !== undefined && typeof name !== "string") {
    fault.wrongType(issues, [...path, "name"], "string", name);
  }
  const osType = value["os_type"];
  if (osType !== undefined && typeof osType !== "string") {
    fault.wrongType(issues, [...path, "os_type"], "string", osType);
  }
  const read = value["read"];
  if (typeof read !== "string") {
    fault.wrongType(issues, [...path, "read"], "string", read);
  } else if (!formats.isDateTime(read)) {
    fault.wrongFormat(issues, [...path, "read"], "a date and time with offset (RFC 3339)", read);
  }
  const preread = value["preread"];
  if (typeof preread !== "string") {
    fault.wrongType(issues, [...path, "preread"], "string", preread);
  } else if (!formats.isDateTime(preread)) {
    fault.wrongFormat(issues, [...path, "preread"], "a date and time with offset (RFC 3339)", preread);
  }
  const pidsStats = value["pids_stats"];
  if (pidsStats !== undefined) checkPidsStats(pidsStats, [...path, "pids_stats"], issues);
  const blkioStats = value["blkio_stats"];
  if (blkioStats !== undefined) checkBlkioStats(blkioStats, [...path, "blkio_stats"], issues);
  const numProcs = value["num_procs"];
  if (!check.isInteger(numProcs)) {
    fault.wrongType(issues, [...path, "num_procs"], "integer", numProcs);
  } else {
    if (!formats.isInt64(numProcs)) {
      fault.wrongFormat(issues, [...path, "num_procs"], "a 64-bit integer", numProcs);
    }
    if (numProcs < 0) fault.tooSmall(issues, [...path, "num_procs"], 0, numProcs);
  }
  const storageStats = value["storage_stats"];
  if (storageStats !== undefined) {
    checkStorageStats(storageStats, [...path, "storage_stats"], issues);
  }
  checkCPUStats(value["cpu_stats"], [...path, "cpu_stats"], issues);
  checkCPUStats(value["precpu_stats"], [...path, "precpu_stats"], issues);
  checkMemoryStats(value["memory_stats"], [...path, "memory_stats"], issues);
  const networks = value["networks"];
  if (networks !== undefined) {
    if (!check.isObject(networks)) {
      fault.wrongType(issues, [...path, "networks"], "object", networks);
    } else {
      for (const key in networks) {
        if (!check.hasOwn(networks, key)) continue;
        checkNetworkStats(networks[key], [...path, "networks", key], issues);
      }
    }
  }
}

/** Standard Schema of `ContainerStatsResponse`. */
export const ContainerStatsResponse = /* @__PURE__ */ check.schema(isContainerStatsResponse, checkContainerStatsResponse);

/** `specs/godoxy/docker.yaml#/components/schemas/StartRequest` */
export function isStartRequest(value: unknown): value is t.StartRequest {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const id = value["id"];
  if (typeof id !== "string") fault.wrongType(issues, [...path, "id"], "string", id);
  else if (id.length === 0) fault.tooShort(issues, [...path, "id"], 1, id);
  const checkpointID = value["checkpointID"];
  if (checkpointID !== undefined && typeof checkpointID !== "string") {
    fault.wrongType(issues, [...path, "checkpointID"], "string", checkpointID);
  }
  const checkpointDir = value["checkpointDir"];
  if (checkpointDir !== undefined && typeof checkpointDir !== "string") {
    fault.wrongType(issues, [...path, "checkpointDir"], "string", checkpointDir);
  }
}

/** Standard Schema of `StartRequest`. */
export const StartRequest = /* @__PURE__ */ check.schema(isStartRequest, checkStartRequest);

/** `specs/godoxy/docker.yaml#/components/schemas/StopRequest` */
export function isStopRequest(value: unknown): value is t.StopRequest {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const id = value["id"];
  if (typeof id !== "string") fault.wrongType(issues, [...path, "id"], "string", id);
  else if (id.length === 0) fault.tooShort(issues, [...path, "id"], 1, id);
  const signal = value["signal"];
  if (signal !== undefined && typeof signal !== "string") {
    fault.wrongType(issues, [...path, "signal"], "string", signal);
  }
  const timeout = value["timeout"];
  if (timeout !== undefined) {
    if (!check.isInteger(timeout)) {
      fault.wrongType(issues, [...path, "timeout"], "integer", timeout);
    } else {
      if (!formats.isInt32(timeout)) {
        fault.wrongFormat(issues, [...path, "timeout"], "a 32-bit integer", timeout);
      }
      if (timeout < -1) fault.tooSmall(issues, [...path, "timeout"], -1, timeout);
    }
  }
}

/** Standard Schema of `StopRequest`. */
export const StopRequest = /* @__PURE__ */ check.schema(isStopRequest, checkStopRequest);

/** `specs/godoxy/docker.yaml#/components/schemas/RestartRequest` */
export function isRestartRequest(value: unknown): value is t.RestartRequest {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const id = value["id"];
  if (typeof id !== "string") fault.wrongType(issues, [...path, "id"], "string", id);
  else if (id.length === 0) fault.tooShort(issues, [...path, "id"], 1, id);
  const signal = value["signal"];
  if (signal !== undefined && typeof signal !== "string") {
    fault.wrongType(issues, [...path, "signal"], "string", signal);
  }
  const timeout = value["timeout"];
  if (timeout !== undefined) {
    if (!check.isInteger(timeout)) {
      fault.wrongType(issues, [...path, "timeout"], "integer", timeout);
    } else {
      if (!formats.isInt32(timeout)) {
        fault.wrongFormat(issues, [...path, "timeout"], "a 32-bit integer", timeout);
      }
      if (timeout < -1) fault.tooSmall(issues, [...path, "timeout"], -1, timeout);
    }
  }
}

/** Standard Schema of `RestartRequest`. */
export const RestartRequest = /* @__PURE__ */ check.schema(isRestartRequest, checkRestartRequest);

/** `specs/godoxy/cert.yaml#/components/schemas/CertInfo` */
export function isCertInfo(value: unknown): value is t.CertInfo {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const subject = value["subject"];
  if (typeof subject !== "string") fault.wrongType(issues, [...path, "subject"], "string", subject);
  const issuer = value["issuer"];
  if (typeof issuer !== "string") fault.wrongType(issues, [...path, "issuer"], "string", issuer);
  checkUnixTime(value["not_before"], [...path, "not_before"], issues);
  checkUnixTime(value["not_after"], [...path, "not_after"], issues);
  const dnsNames = value["dns_names"];
  if (dnsNames !== null) {
    if (!check.isArray(dnsNames)) {
      fault.wrongType(issues, [...path, "dns_names"], "array or null", dnsNames);
    } else {
      for (let i = 0; i < dnsNames.length; i++) {
        const item = dnsNames[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "dns_names", i], "string", item);
        }
      }
    }
  }
  const emailAddresses = value["email_addresses"];
  if (emailAddresses !== null) {
    if (!check.isArray(emailAddresses)) {
      fault.wrongType(issues, [...path, "email_addresses"], "array or null", emailAddresses);
    } else {
      for (let i = 0; i < emailAddresses.length; i++) {
        const item = emailAddresses[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "email_addresses", i], "string", item);
        }
      }
    }
  }
}

/** Standard Schema of `CertInfo`. */
export const CertInfo = /* @__PURE__ */ check.schema(isCertInfo, checkCertInfo);

/** `specs/godoxy/metrics.yaml#/components/schemas/MetricsPeriod` */
export function isMetricsPeriod(value: unknown): value is t.MetricsPeriod {
  return value === "5m" || value === "15m" || value === "1h" || value === "1d" || value === "1mo";
}

function checkMetricsPeriod(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "5m" && value !== "15m" && value !== "1h" && value !== "1d" && value !== "1mo") {
    fault.notOneOf(issues, path, ["5m", "15m", "1h", "1d", "1mo"], value);
  }
}

/** Standard Schema of `MetricsPeriod`. */
export const MetricsPeriod = /* @__PURE__ */ check.schema(isMetricsPeriod, checkMetricsPeriod);

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoAggregateMode` */
export function isSystemInfoAggregateMode(value: unknown): value is t.SystemInfoAggregateMode {
  return set_n05o.has(value);
}

function checkSystemInfoAggregateMode(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!set_n05o.has(value)) fault.notOneOf(issues, path, set_n05o, value);
}

/** Standard Schema of `SystemInfoAggregateMode`. */
export const SystemInfoAggregateMode = /* @__PURE__ */ check.schema(isSystemInfoAggregateMode, checkSystemInfoAggregateMode);

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoResult` */
export function isSystemInfoResult(value: unknown): value is t.SystemInfoResult {
  return value === null || isSystemInfoReading(value);
}

function checkSystemInfoResult(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== null) checkSystemInfoReading(value, path, issues);
}

/** Standard Schema of `SystemInfoResult`. */
export const SystemInfoResult = /* @__PURE__ */ check.schema(isSystemInfoResult, checkSystemInfoResult);

/** `specs/godoxy/metrics.yaml#/components/schemas/NamedSystemInfo` */
export function isNamedSystemInfo(value: unknown): value is t.NamedSystemInfo {
  if (!check.isObject(value)) return false;
  if (check.countMembers(value) < 1) return false;
  if (check.countMembers(value) > 1) return false;
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    if (!isSystemInfoReading(value[key])) return false;
  }
  return true;
}

function checkNamedSystemInfo(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  if (check.countMembers(value) < 1) fault.tooFewMembers(issues, path, 1, value);
  if (check.countMembers(value) > 1) fault.tooManyMembers(issues, path, 1, value);
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    checkSystemInfoReading(value[key], [...path, key], issues);
  }
}

/** Standard Schema of `NamedSystemInfo`. */
export const NamedSystemInfo = /* @__PURE__ */ check.schema(isNamedSystemInfo, checkNamedSystemInfo);

/** `specs/godoxy/metrics.yaml#/components/schemas/UptimeResult` */
export function isUptimeResult(value: unknown): value is t.UptimeResult {
  return isUptimeAggregate(value) || isRouteStatusesByAlias(value);
}

function checkUptimeResult(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!isUptimeAggregate(value) && !isRouteStatusesByAlias(value)) {
    fault.noMatch(issues, path, "UptimeAggregate or RouteStatusesByAlias", [checkUptimeAggregate, checkRouteStatusesByAlias], value);
  }
}

/** Standard Schema of `UptimeResult`. */
export const UptimeResult = /* @__PURE__ */ check.schema(isUptimeResult, checkUptimeResult);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageSortMethod` */
export function isHomepageSortMethod(value: unknown): value is t.HomepageSortMethod {
  return value === "clicks" || value === "alphabetical" || value === "custom";
}

function checkHomepageSortMethod(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "clicks" && value !== "alphabetical" && value !== "custom") {
    fault.notOneOf(issues, path, ["clicks", "alphabetical", "custom"], value);
  }
}

/** Standard Schema of `HomepageSortMethod`. */
export const HomepageSortMethod = /* @__PURE__ */ check.schema(isHomepageSortMethod, checkHomepageSortMethod);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageCategory` */
export function isHomepageCategory(value: unknown): value is t.HomepageCategory {
  if (!check.isObject(value)) return false;
  if (typeof value["name"] !== "string") return false;
  const items = value["items"];
  if (!check.isArray(items)) return false;
  for (let i = 0; i < items.length; i++) {
    if (!isHomepageItem(items[i])) return false;
  }
  return true;
}

function checkHomepageCategory(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const items = value["items"];
  if (!check.isArray(items)) {
    fault.wrongType(issues, [...path, "items"], "array", items);
  } else {
    for (let i = 0; i < items.length; i++) {
      checkHomepageItem(items[i], [...path, "items", i], issues);
    }
  }
}

/** Standard Schema of `HomepageCategory`. */
export const HomepageCategory = /* @__PURE__ */ check.schema(isHomepageCategory, checkHomepageCategory);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemParams` */
export function isHomepageOverrideItemParams(value: unknown): value is t.HomepageOverrideItemParams {
  if (!check.isObject(value)) return false;
  if (typeof value["which"] !== "string") return false;
  if (!isHomepageItemConfig(value["value"])) return false;
  return true;
}

function checkHomepageOverrideItemParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const which = value["which"];
  if (typeof which !== "string") fault.wrongType(issues, [...path, "which"], "string", which);
  checkHomepageItemConfig(value["value"], [...path, "value"], issues);
}

/** Standard Schema of `HomepageOverrideItemParams`. */
export const HomepageOverrideItemParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemParams, checkHomepageOverrideItemParams);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemsBatchParams` */
export function isHomepageOverrideItemsBatchParams(value: unknown): value is t.HomepageOverrideItemsBatchParams {
  if (!check.isObject(value)) return false;
  const value2 = value["value"];
  if (!check.isObject(value2)) return false;
  for (const key in value2) {
    if (!check.hasOwn(value2, key)) continue;
    if (!isHomepageItemConfig(value2[key])) return false;
  }
  return true;
}

function checkHomepageOverrideItemsBatchParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const value2 = value["value"];
  if (!check.isObject(value2)) {
    fault.wrongType(issues, [...path, "value"], "object", value2);
  } else {
    for (const key in value2) {
      if (!check.hasOwn(value2, key)) continue;
      checkHomepageItemConfig(value2[key], [...path, "value", key], issues);
    }
  }
}

/** Standard Schema of `HomepageOverrideItemsBatchParams`. */
export const HomepageOverrideItemsBatchParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemsBatchParams, checkHomepageOverrideItemsBatchParams);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemVisibleParams` */
export function isHomepageOverrideItemVisibleParams(value: unknown): value is t.HomepageOverrideItemVisibleParams {
  if (!check.isObject(value)) return false;
  const which = value["which"];
  if (!check.isArray(which)) return false;
  for (let i = 0; i < which.length; i++) {
    if (typeof which[i] !== "string") return false;
  }
  if (typeof value["value"] !== "boolean") return false;
  return true;
}

function checkHomepageOverrideItemVisibleParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const which = value["which"];
  if (!check.isArray(which)) {
    fault.wrongType(issues, [...path, "which"], "array", which);
  } else {
    for (let i = 0; i < which.length; i++) {
      const item = which[i];
      if (typeof item !== "string") fault.wrongType(issues, [...path, "which", i], "string", item);
    }
  }
  const value2 = value["value"];
  if (typeof value2 !== "boolean") fault.wrongType(issues, [...path, "value"], "boolean", value2);
}

/** Standard Schema of `HomepageOverrideItemVisibleParams`. */
export const HomepageOverrideItemVisibleParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemVisibleParams, checkHomepageOverrideItemVisibleParams);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemFavoriteParams` */
export function isHomepageOverrideItemFavoriteParams(value: unknown): value is t.HomepageOverrideItemFavoriteParams {
  if (!check.isObject(value)) return false;
  const which = value["which"];
  if (!check.isArray(which)) return false;
  for (let i = 0; i < which.length; i++) {
    if (typeof which[i] !== "string") return false;
  }
  if (typeof value["value"] !== "boolean") return false;
  return true;
}

function checkHomepageOverrideItemFavoriteParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const which = value["which"];
  if (!check.isArray(which)) {
    fault.wrongType(issues, [...path, "which"], "array", which);
  } else {
    for (let i = 0; i < which.length; i++) {
      const item = which[i];
      if (typeof item !== "string") fault.wrongType(issues, [...path, "which", i], "string", item);
    }
  }
  const value2 = value["value"];
  if (typeof value2 !== "boolean") fault.wrongType(issues, [...path, "value"], "boolean", value2);
}

/** Standard Schema of `HomepageOverrideItemFavoriteParams`. */
export const HomepageOverrideItemFavoriteParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemFavoriteParams, checkHomepageOverrideItemFavoriteParams);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemSortOrderParams` */
export function isHomepageOverrideItemSortOrderParams(value: unknown): value is t.HomepageOverrideItemSortOrderParams {
  if (!check.isObject(value)) return false;
  if (typeof value["which"] !== "string") return false;
  const value2 = value["value"];
  if (!check.isInteger(value2)) return false;
  if (!formats.isInt64(value2)) return false;
  return true;
}

function checkHomepageOverrideItemSortOrderParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const which = value["which"];
  if (typeof which !== "string") fault.wrongType(issues, [...path, "which"], "string", which);
  const value2 = value["value"];
  if (!check.isInteger(value2)) {
    fault.wrongType(issues, [...path, "value"], "integer", value2);
  } else if (!formats.isInt64(value2)) {
    fault.wrongFormat(issues, [...path, "value"], "a 64-bit integer", value2);
  }
}

/** Standard Schema of `HomepageOverrideItemSortOrderParams`. */
export const HomepageOverrideItemSortOrderParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemSortOrderParams, checkHomepageOverrideItemSortOrderParams);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemAllSortOrderParams` */
export function isHomepageOverrideItemAllSortOrderParams(value: unknown): value is t.HomepageOverrideItemAllSortOrderParams {
  if (!check.isObject(value)) return false;
  if (typeof value["which"] !== "string") return false;
  const value2 = value["value"];
  if (!check.isInteger(value2)) return false;
  if (!formats.isInt64(value2)) return false;
  return true;
}

function checkHomepageOverrideItemAllSortOrderParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const which = value["which"];
  if (typeof which !== "string") fault.wrongType(issues, [...path, "which"], "string", which);
  const value2 = value["value"];
  if (!check.isInteger(value2)) {
    fault.wrongType(issues, [...path, "value"], "integer", value2);
  } else if (!formats.isInt64(value2)) {
    fault.wrongFormat(issues, [...path, "value"], "a 64-bit integer", value2);
  }
}

/** Standard Schema of `HomepageOverrideItemAllSortOrderParams`. */
export const HomepageOverrideItemAllSortOrderParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemAllSortOrderParams, checkHomepageOverrideItemAllSortOrderParams);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemFavSortOrderParams` */
export function isHomepageOverrideItemFavSortOrderParams(value: unknown): value is t.HomepageOverrideItemFavSortOrderParams {
  if (!check.isObject(value)) return false;
  if (typeof value["which"] !== "string") return false;
  const value2 = value["value"];
  if (!check.isInteger(value2)) return false;
  if (!formats.isInt64(value2)) return false;
  return true;
}

function checkHomepageOverrideItemFavSortOrderParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const which = value["which"];
  if (typeof which !== "string") fault.wrongType(issues, [...path, "which"], "string", which);
  const value2 = value["value"];
  if (!check.isInteger(value2)) {
    fault.wrongType(issues, [...path, "value"], "integer", value2);
  } else if (!formats.isInt64(value2)) {
    fault.wrongFormat(issues, [...path, "value"], "a 64-bit integer", value2);
  }
}

/** Standard Schema of `HomepageOverrideItemFavSortOrderParams`. */
export const HomepageOverrideItemFavSortOrderParams = /* @__PURE__ */ check.schema(isHomepageOverrideItemFavSortOrderParams, checkHomepageOverrideItemFavSortOrderParams);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideCategoryOrderParams` */
export function isHomepageOverrideCategoryOrderParams(value: unknown): value is t.HomepageOverrideCategoryOrderParams {
  if (!check.isObject(value)) return false;
  if (typeof value["which"] !== "string") return false;
  const value2 = value["value"];
  if (!check.isInteger(value2)) return false;
  if (!formats.isInt64(value2)) return false;
  return true;
}

function checkHomepageOverrideCategoryOrderParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const which = value["which"];
  if (typeof which !== "string") fault.wrongType(issues, [...path, "which"], "string", which);
  const value2 = value["value"];
  if (!check.isInteger(value2)) {
    fault.wrongType(issues, [...path, "value"], "integer", value2);
  } else if (!formats.isInt64(value2)) {
    fault.wrongFormat(issues, [...path, "value"], "a 64-bit integer", value2);
  }
}

/** Standard Schema of `HomepageOverrideCategoryOrderParams`. */
export const HomepageOverrideCategoryOrderParams = /* @__PURE__ */ check.schema(isHomepageOverrideCategoryOrderParams, checkHomepageOverrideCategoryOrderParams);

/** `specs/godoxy/file.yaml#/components/schemas/ListFilesResponse` */
export function isListFilesResponse(value: unknown): value is t.ListFilesResponse {
  if (!check.isObject(value)) return false;
  const config = value["config"];
  if (!check.isArray(config)) return false;
  for (let i = 0; i < config.length; i++) {
    if (typeof config[i] !== "string") return false;
  }
  const provider = value["provider"];
  if (!check.isArray(provider)) return false;
  for (let i = 0; i < provider.length; i++) {
    if (typeof provider[i] !== "string") return false;
  }
  const middleware = value["middleware"];
  if (!check.isArray(middleware)) return false;
  for (let i = 0; i < middleware.length; i++) {
    if (typeof middleware[i] !== "string") return false;
  }
  return true;
}

function checkListFilesResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const config = value["config"];
  if (!check.isArray(config)) {
    fault.wrongType(issues, [...path, "config"], "array", config);
  } else {
    for (let i = 0; i < config.length; i++) {
      const item = config[i];
      if (typeof item !== "string") fault.wrongType(issues, [...path, "config", i], "string", item);
    }
  }
  const provider = value["provider"];
  if (!check.isArray(provider)) {
    fault.wrongType(issues, [...path, "provider"], "array", provider);
  } else {
    for (let i = 0; i < provider.length; i++) {
      const item = provider[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "provider", i], "string", item);
      }
    }
  }
  const middleware = value["middleware"];
  if (!check.isArray(middleware)) {
    fault.wrongType(issues, [...path, "middleware"], "array", middleware);
  } else {
    for (let i = 0; i < middleware.length; i++) {
      const item = middleware[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "middleware", i], "string", item);
      }
    }
  }
}

/** Standard Schema of `ListFilesResponse`. */
export const ListFilesResponse = /* @__PURE__ */ check.schema(isListFilesResponse, checkListFilesResponse);

/** `specs/godoxy/file.yaml#/components/schemas/FileType` */
export function isFileType(value: unknown): value is t.FileType {
  return value === "config" || value === "provider" || value === "middleware";
}

function checkFileType(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "config" && value !== "provider" && value !== "middleware") {
    fault.notOneOf(issues, path, ["config", "provider", "middleware"], value);
  }
}

/** Standard Schema of `FileType`. */
export const FileType = /* @__PURE__ */ check.schema(isFileType, checkFileType);

/** `specs/godoxy/agent.yaml#/components/schemas/Agent` */
export function isAgent(value: unknown): value is t.Agent {
  if (!check.isObject(value)) return false;
  if (typeof value["version"] !== "string") return false;
  if (typeof value["name"] !== "string") return false;
  if (!isContainerRuntime(value["runtime"])) return false;
  if (typeof value["addr"] !== "string") return false;
  if (typeof value["supports_tcp_stream"] !== "boolean") return false;
  if (typeof value["supports_udp_stream"] !== "boolean") return false;
  return true;
}

function checkAgent(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const version = value["version"];
  if (typeof version !== "string") fault.wrongType(issues, [...path, "version"], "string", version);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  checkContainerRuntime(value["runtime"], [...path, "runtime"], issues);
  const addr = value["addr"];
  if (typeof addr !== "string") fault.wrongType(issues, [...path, "addr"], "string", addr);
  const supportsTcpStream = value["supports_tcp_stream"];
  if (typeof supportsTcpStream !== "boolean") {
    fault.wrongType(issues, [...path, "supports_tcp_stream"], "boolean", supportsTcpStream);
  }
  const supportsUdpStream = value["supports_udp_stream"];
  if (typeof supportsUdpStream !== "boolean") {
    fault.wrongType(issues, [...path, "supports_udp_stream"], "boolean", supportsUdpStream);
  }
}

/** Standard Schema of `Agent`. */
export const Agent = /* @__PURE__ */ check.schema(isAgent, checkAgent);

/** `specs/godoxy/agent.yaml#/components/schemas/NewAgentRequest` */
export function isNewAgentRequest(value: unknown): value is t.NewAgentRequest {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  else if (name.length === 0) fault.tooShort(issues, [...path, "name"], 1, name);
  const host = value["host"];
  if (typeof host !== "string") fault.wrongType(issues, [...path, "host"], "string", host);
  else if (host.length === 0) fault.tooShort(issues, [...path, "host"], 1, host);
  const port = value["port"];
  if (!check.isInteger(port)) {
    fault.wrongType(issues, [...path, "port"], "integer", port);
  } else {
    if (!formats.isInt32(port)) {
      fault.wrongFormat(issues, [...path, "port"], "a 32-bit integer", port);
    }
    if (port < 1) fault.tooSmall(issues, [...path, "port"], 1, port);
    if (port > 65535) fault.tooLarge(issues, [...path, "port"], 65535, port);
  }
  const type = value["type"];
  if (type !== "docker" && type !== "system") {
    fault.notOneOf(issues, [...path, "type"], ["docker", "system"], type);
  }
  const nightly = value["nightly"];
  if (nightly !== undefined && typeof nightly !== "boolean") {
    fault.wrongType(issues, [...path, "nightly"], "boolean", nightly);
  }
  const containerRuntime = value["container_runtime"];
  if (containerRuntime !== undefined) {
    checkContainerRuntime(containerRuntime, [...path, "container_runtime"], issues);
  }
}

/** Standard Schema of `NewAgentRequest`. */
export const NewAgentRequest = /* @__PURE__ */ check.schema(isNewAgentRequest, checkNewAgentRequest);

/** `specs/godoxy/agent.yaml#/components/schemas/NewAgentResponse` */
export function isNewAgentResponse(value: unknown): value is t.NewAgentResponse {
  if (!check.isObject(value)) return false;
  if (typeof value["compose"] !== "string") return false;
  if (!isPEMPairResponse(value["ca"])) return false;
  if (!isPEMPairResponse(value["client"])) return false;
  return true;
}

function checkNewAgentResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const compose = value["compose"];
  if (typeof compose !== "string") fault.wrongType(issues, [...path, "compose"], "string", compose);
  checkPEMPairResponse(value["ca"], [...path, "ca"], issues);
  checkPEMPairResponse(value["client"], [...path, "client"], issues);
}

/** Standard Schema of `NewAgentResponse`. */
export const NewAgentResponse = /* @__PURE__ */ check.schema(isNewAgentResponse, checkNewAgentResponse);

/** `specs/godoxy/agent.yaml#/components/schemas/VerifyNewAgentRequest` */
export function isVerifyNewAgentRequest(value: unknown): value is t.VerifyNewAgentRequest {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const host = value["host"];
  if (typeof host !== "string") {
    fault.wrongType(issues, [...path, "host"], "string", host);
  } else {
    if (host.length === 0) fault.tooShort(issues, [...path, "host"], 1, host);
    if (!pattern_mfmx.test(host)) fault.wrongPattern(issues, [...path, "host"], pattern_mfmx, host);
  }
  checkPEMPairResponse(value["ca"], [...path, "ca"], issues);
  checkPEMPairResponse(value["client"], [...path, "client"], issues);
  checkContainerRuntime(value["container_runtime"], [...path, "container_runtime"], issues);
}

/** Standard Schema of `VerifyNewAgentRequest`. */
export const VerifyNewAgentRequest = /* @__PURE__ */ check.schema(isVerifyNewAgentRequest, checkVerifyNewAgentRequest);

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
  if (
    value !== "healthy" &&
    value !== "unhealthy" &&
    value !== "napping" &&
    value !== "starting" &&
    value !== "error" &&
    value !== "unknown"
  ) {
    fault.notOneOf(issues, path, set_y0qp, value);
  }
}

/** Standard Schema of `HealthStatus`. */
export const HealthStatus = /* @__PURE__ */ check.schema(isHealthStatus, checkHealthStatus);

/** `specs/godoxy/core.yaml#/components/schemas/ProxyStats` */
export function isProxyStats(value: unknown): value is t.ProxyStats {
  if (!check.isObject(value)) return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt32(total)) return false;
  if (total < 0) return false;
  if (total > 65535) return false;
  if (!isRouteStats(value["reverse_proxies"])) return false;
  if (!isRouteStats(value["streams"])) return false;
  const providers = value["providers"];
  if (!check.isObject(providers)) return false;
  for (const key in providers) {
    if (!check.hasOwn(providers, key)) continue;
    if (!isProviderStats(providers[key])) return false;
  }
  return true;
}

function checkProxyStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const total = value["total"];
  if (!check.isInteger(total)) {
    fault.wrongType(issues, [...path, "total"], "integer", total);
  } else {
    if (!formats.isInt32(total)) {
      fault.wrongFormat(issues, [...path, "total"], "a 32-bit integer", total);
    }
    if (total < 0) fault.tooSmall(issues, [...path, "total"], 0, total);
    if (total > 65535) fault.tooLarge(issues, [...path, "total"], 65535, total);
  }
  checkRouteStats(value["reverse_proxies"], [...path, "reverse_proxies"], issues);
  checkRouteStats(value["streams"], [...path, "streams"], issues);
  const providers = value["providers"];
  if (!check.isObject(providers)) {
    fault.wrongType(issues, [...path, "providers"], "object", providers);
  } else {
    for (const key in providers) {
      if (!check.hasOwn(providers, key)) continue;
      checkProviderStats(providers[key], [...path, "providers", key], issues);
    }
  }
}

/** Standard Schema of `ProxyStats`. */
export const ProxyStats = /* @__PURE__ */ check.schema(isProxyStats, checkProxyStats);

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
  if (
    value !== "https://" &&
    value !== "@target" &&
    value !== "@walkxcode" &&
    value !== "@selfhst"
  ) {
    fault.notOneOf(issues, path, ["https://", "@target", "@walkxcode", "@selfhst"], value);
  }
}

/** Standard Schema of `IconSource`. */
export const IconSource = /* @__PURE__ */ check.schema(isIconSource, checkIconSource);

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
  if (
    value !== "http" &&
    value !== "https" &&
    value !== "h2c" &&
    value !== "tcp" &&
    value !== "udp" &&
    value !== "fileserver"
  ) {
    fault.notOneOf(issues, path, ["http", "https", "h2c", "tcp", "udp", "fileserver"], value);
  }
}

/** Standard Schema of `RouteScheme`. */
export const RouteScheme = /* @__PURE__ */ check.schema(isRouteScheme, checkRouteScheme);

/** `specs/godoxy/route.yaml#/components/schemas/Port` */
export function isPort(value: unknown): value is t.Port {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const listening = value["listening"];
  if (!check.isInteger(listening)) {
    fault.wrongType(issues, [...path, "listening"], "integer", listening);
  } else {
    if (!formats.isInt32(listening)) {
      fault.wrongFormat(issues, [...path, "listening"], "a 32-bit integer", listening);
    }
    if (listening < 0) fault.tooSmall(issues, [...path, "listening"], 0, listening);
    if (listening > 65535) fault.tooLarge(issues, [...path, "listening"], 65535, listening);
  }
  const proxy = value["proxy"];
  if (!check.isInteger(proxy)) {
    fault.wrongType(issues, [...path, "proxy"], "integer", proxy);
  } else {
    if (!formats.isInt32(proxy)) {
      fault.wrongFormat(issues, [...path, "proxy"], "a 32-bit integer", proxy);
    }
    if (proxy < 0) fault.tooSmall(issues, [...path, "proxy"], 0, proxy);
    if (proxy > 65535) fault.tooLarge(issues, [...path, "proxy"], 65535, proxy);
  }
}

/** Standard Schema of `Port`. */
export const Port = /* @__PURE__ */ check.schema(isPort, checkPort);

/** `specs/godoxy/route.yaml#/components/schemas/Rule` */
export function isRule(value: unknown): value is t.Rule {
  if (!check.isObject(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["on"] !== "string") return false;
  if (typeof value["do"] !== "string") return false;
  return true;
}

function checkRule(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const on = value["on"];
  if (typeof on !== "string") fault.wrongType(issues, [...path, "on"], "string", on);
  const do_ = value["do"];
  if (typeof do_ !== "string") fault.wrongType(issues, [...path, "do"], "string", do_);
}

/** Standard Schema of `Rule`. */
export const Rule = /* @__PURE__ */ check.schema(isRule, checkRule);

/** `specs/godoxy/core.yaml#/components/schemas/HealthCheckConfig` */
export function isHealthCheckConfig(value: unknown): value is t.HealthCheckConfig {
  if (!check.isObject(value)) return false;
  const disable = value["disable"];
  if (disable !== undefined && typeof disable !== "boolean") return false;
  const useGet = value["use_get"];
  if (useGet !== undefined && typeof useGet !== "boolean") return false;
  const path2 = value["path"];
  if (path2 !== undefined) {
    if (typeof path2 !== "string") return false;
    if (!pattern_6lm5.test(path2)) return false;
  }
  const interval = value["interval"];
  if (!check.isNumber(interval)) return false;
  if (interval < 1000000000) return false;
  if (!isNanoseconds(interval)) return false;
  const timeout = value["timeout"];
  if (!check.isNumber(timeout)) return false;
  if (timeout < 1000000000) return false;
  if (!isNanoseconds(timeout)) return false;
  const retries = value["retries"];
  if (!check.isInteger(retries)) return false;
  if (!formats.isInt64(retries)) return false;
  return true;
}

function checkHealthCheckConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const disable = value["disable"];
  if (disable !== undefined && typeof disable !== "boolean") {
    fault.wrongType(issues, [...path, "disable"], "boolean", disable);
  }
  const useGet = value["use_get"];
  if (useGet !== undefined && typeof useGet !== "boolean") {
    fault.wrongType(issues, [...path, "use_get"], "boolean", useGet);
  }
  const path2 = value["path"];
  if (path2 !== undefined) {
    if (typeof path2 !== "string") {
      fault.wrongType(issues, [...path, "path"], "string", path2);
    } else if (!pattern_6lm5.test(path2)) {
      fault.wrongPattern(issues, [...path, "path"], pattern_6lm5, path2);
    }
  }
  const interval = value["interval"];
  if (!check.isNumber(interval)) {
    fault.wrongType(issues, [...path, "interval"], "number", interval);
  } else {
    if (interval < 1000000000) fault.tooSmall(issues, [...path, "interval"], 1000000000, interval);
    checkNanoseconds(interval, [...path, "interval"], issues);
  }
  const timeout = value["timeout"];
  if (!check.isNumber(timeout)) {
    fault.wrongType(issues, [...path, "timeout"], "number", timeout);
  } else {
    if (timeout < 1000000000) fault.tooSmall(issues, [...path, "timeout"], 1000000000, timeout);
    checkNanoseconds(timeout, [...path, "timeout"], issues);
  }
  const retries = value["retries"];
  if (!check.isInteger(retries)) {
    fault.wrongType(issues, [...path, "retries"], "integer", retries);
  } else if (!formats.isInt64(retries)) {
    fault.wrongFormat(issues, [...path, "retries"], "a 64-bit integer", retries);
  }
}

/** Standard Schema of `HealthCheckConfig`. */
export const HealthCheckConfig = /* @__PURE__ */ check.schema(isHealthCheckConfig, checkHealthCheckConfig);

/** `specs/godoxy/route.yaml#/components/schemas/LoadBalancerConfig` */
export function isLoadBalancerConfig(value: unknown): value is t.LoadBalancerConfig {
  if (!check.isObject(value)) return false;
  if (typeof value["link"] !== "string") return false;
  if (!isLoadBalancerMode(value["mode"])) return false;
  const weight = value["weight"];
  if (!check.isInteger(weight)) return false;
  if (!formats.isInt64(weight)) return false;
  if (weight < 0) return false;
  if (typeof value["sticky"] !== "boolean") return false;
  if (!isNanoseconds(value["sticky_max_age"])) return false;
  const options = value["options"];
  if (options !== undefined && !check.isObject(options)) return false;
  return true;
}

function checkLoadBalancerConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const link = value["link"];
  if (typeof link !== "string") fault.wrongType(issues, [...path, "link"], "string", link);
  checkLoadBalancerMode(value["mode"], [...path, "mode"], issues);
  const weight = value["weight"];
  if (!check.isInteger(weight)) {
    fault.wrongType(issues, [...path, "weight"], "integer", weight);
  } else {
    if (!formats.isInt64(weight)) {
      fault.wrongFormat(issues, [...path, "weight"], "a 64-bit integer", weight);
    }
    if (weight < 0) fault.tooSmall(issues, [...path, "weight"], 0, weight);
  }
  const sticky = value["sticky"];
  if (typeof sticky !== "boolean") fault.wrongType(issues, [...path, "sticky"], "boolean", sticky);
  checkNanoseconds(value["sticky_max_age"], [...path, "sticky_max_age"], issues);
  const options = value["options"];
  if (options !== undefined && !check.isObject(options)) {
    fault.wrongType(issues, [...path, "options"], "object", options);
  }
}

/** Standard Schema of `LoadBalancerConfig`. */
export const LoadBalancerConfig = /* @__PURE__ */ check.schema(isLoadBalancerConfig, checkLoadBalancerConfig);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageItemConfig` */
export function isHomepageItemConfig(value: unknown): value is t.HomepageItemConfig {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const show = value["show"];
  if (typeof show !== "boolean") fault.wrongType(issues, [...path, "show"], "boolean", show);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const icon = value["icon"];
  if (typeof icon !== "string" && icon !== null) {
    fault.wrongType(issues, [...path, "icon"], "string or null", icon);
  }
  const category = value["category"];
  if (typeof category !== "string") {
    fault.wrongType(issues, [...path, "category"], "string", category);
  }
  const description = value["description"];
  if (typeof description !== "string") {
    fault.wrongType(issues, [...path, "description"], "string", description);
  }
  const url = value["url"];
  if (url !== undefined && typeof url !== "string") {
    fault.wrongType(issues, [...path, "url"], "string", url);
  }
  const favorite = value["favorite"];
  if (typeof favorite !== "boolean") {
    fault.wrongType(issues, [...path, "favorite"], "boolean", favorite);
  }
  const widgetConfig = value["widget_config"];
  if (widgetConfig !== undefined) {
    checkWidgetConfig(widgetConfig, [...path, "widget_config"], issues);
  }
}

/** Standard Schema of `HomepageItemConfig`. */
export const HomepageItemConfig = /* @__PURE__ */ check.schema(isHomepageItemConfig, checkHomepageItemConfig);

/** `specs/godoxy/route.yaml#/components/schemas/RequestLoggerConfig` */
export function isRequestLoggerConfig(value: unknown): value is t.RequestLoggerConfig {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const path2 = value["path"];
  if (path2 !== undefined && typeof path2 !== "string") {
    fault.wrongType(issues, [...path, "path"], "string", path2);
  }
  const stdout = value["stdout"];
  if (typeof stdout !== "boolean") fault.wrongType(issues, [...path, "stdout"], "boolean", stdout);
  const retention = value["retention"];
  if (retention !== null) checkLogRetention(retention, [...path, "retention"], issues);
  const rotateInterval = value["rotate_interval"];
  if (rotateInterval !== undefined) {
    checkNanoseconds(rotateInterval, [...path, "rotate_interval"], issues);
  }
  checkAccessLogFormat(value["format"], [...path, "format"], issues);
  checkFilters(value["filters"], [...path, "filters"], issues);
  checkFields(value["fields"], [...path, "fields"], issues);
}

/** Standard Schema of `RequestLoggerConfig`. */
export const RequestLoggerConfig = /* @__PURE__ */ check.schema(isRequestLoggerConfig, checkRequestLoggerConfig);

/** `specs/godoxy/route.yaml#/components/schemas/IdlewatcherConfig` */
export function isIdlewatcherConfig(value: unknown): value is t.IdlewatcherConfig {
  if (!check.isObject(value)) return false;
  const proxmox = value["proxmox"];
  if (proxmox !== undefined && !isIdlewatcherProxmox(proxmox)) return false;
  const docker = value["docker"];
  if (docker !== undefined && !isIdlewatcherDocker(docker)) return false;
  if (!isNanoseconds(value["idle_timeout"])) return false;
  if (!isNanoseconds(value["wake_timeout"])) return false;
  if (!isNanoseconds(value["stop_timeout"])) return false;
  if (!isContainerStopMethod(value["stop_method"])) return false;
  const stopSignal = value["stop_signal"];
  if (stopSignal !== undefined && typeof stopSignal !== "string") return false;
  const startEndpoint = value["start_endpoint"];
  if (startEndpoint !== undefined && typeof startEndpoint !== "string") return false;
  const dependsOn = value["depends_on"];
  if (dependsOn !== undefined) {
    if (!check.isArray(dependsOn)) return false;
    for (let i = 0; i < dependsOn.length; i++) {
      if (typeof dependsOn[i] !== "string") return false;
    }
  }
  const noLoadingPage = value["no_loading_page"];
  if (noLoadingPage !== undefined && typeof noLoadingPage !== "boolean") return false;
  return true;
}

function checkIdlewatcherConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const proxmox = value["proxmox"];
  if (proxmox !== undefined) checkIdlewatcherProxmox(proxmox, [...path, "proxmox"], issues);
  const docker = value["docker"];
  if (docker !== undefined) checkIdlewatcherDocker(docker, [...path, "docker"], issues);
  checkNanoseconds(value["idle_timeout"], [...path, "idle_timeout"], issues);
  checkNanoseconds(value["wake_timeout"], [...path, "wake_timeout"], issues);
  checkNanoseconds(value["stop_timeout"], [...path, "stop_timeout"], issues);
  checkContainerStopMethod(value["stop_method"], [...path, "stop_method"], issues);
  const stopSignal = value["stop_signal"];
  if (stopSignal !== undefined && typeof stopSignal !== "string") {
    fault.wrongType(issues, [...path, "stop_signal"], "string", stopSignal);
  }
  const startEndpoint = value["start_endpoint"];
  if (startEndpoint !== undefined && typeof startEndpoint !== "string") {
    fault.wrongType(issues, [...path, "start_endpoint"], "string", startEndpoint);
  }
  const dependsOn = value["depends_on"];
  if (dependsOn !== undefined) {
    if (!check.isArray(dependsOn)) {
      fault.wrongType(issues, [...path, "depends_on"], "array", dependsOn);
    } else {
      for (let i = 0; i < dependsOn.length; i++) {
        const item = dependsOn[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "depends_on", i], "string", item);
        }
      }
    }
  }
  const noLoadingPage = value["no_loading_page"];
  if (noLoadingPage !== undefined && typeof noLoadingPage !== "boolean") {
    fault.wrongType(issues, [...path, "no_loading_page"], "boolean", noLoadingPage);
  }
}

/** Standard Schema of `IdlewatcherConfig`. */
export const IdlewatcherConfig = /* @__PURE__ */ check.schema(isIdlewatcherConfig, checkIdlewatcherConfig);

/** `specs/godoxy/docker.yaml#/components/schemas/Container` */
export function isContainer(value: unknown): value is t.Container {
  if (!check.isObject(value)) return false;
  if (!isDockerProvider(value["docker_cfg"])) return false;
  if (!isContainerImage(value["image"])) return false;
  if (typeof value["container_name"] !== "string") return false;
  if (typeof value["container_id"] !== "string") return false;
  if (!isContainerState(value["state"])) return false;
  const agent = value["agent"];
  if (agent !== null && !isAgent(agent)) return false;
  const labels = value["labels"];
  if (!check.isObject(labels)) return false;
  for (const key in labels) {
    if (!check.hasOwn(labels, key)) continue;
    if (typeof labels[key] !== "string") return false;
  }
  const idlewatcherConfig = value["idlewatcher_config"];
  if (idlewatcherConfig !== null && !isIdlewatcherConfig(idlewatcherConfig)) return false;
  const mounts = value["mounts"];
  if (mounts !== undefined) {
    if (!check.isObject(mounts)) return false;
    for (const key in mounts) {
      if (!check.hasOwn(mounts, key)) continue;
      if (typeof mounts[key] !== "string") return false;
    }
  }
  const network = value["network"];
  if (network !== undefined && typeof network !== "string") return false;
  if (!isPortMapping(value["public_ports"])) return false;
  if (!isPortMapping(value["private_ports"])) return false;
  if (typeof value["public_hostname"] !== "string") return false;
  if (typeof value["private_hostname"] !== "string") return false;
  const aliases = value["aliases"];
  if (!check.isArray(aliases)) return false;
  for (let i = 0; i < aliases.length; i++) {
    if (typeof aliases[i] !== "string") return false;
  }
  if (typeof value["is_excluded"] !== "boolean") return false;
  if (typeof value["is_explicit"] !== "boolean") return false;
  if (typeof value["is_host_network_mode"] !== "boolean") return false;
  if (typeof value["running"] !== "boolean") return false;
  const errors = value["errors"];
  if (typeof errors !== "string" && errors !== null) return false;
  return true;
}

function checkContainer(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkDockerProvider(value["docker_cfg"], [...path, "docker_cfg"], issues);
  checkContainerImage(value["image"], [...path, "image"], issues);
  const containerName = value["container_name"];
  if (typeof containerName !== "string") {
    fault.wrongType(issues, [...path, "container_name"], "string", containerName);
  }
  const containerId = value["container_id"];
  if (typeof containerId !== "string") {
    fault.wrongType(issues, [...path, "container_id"], "string", containerId);
  }
  checkContainerState(value["state"], [...path, "state"], issues);
  const agent = value["agent"];
  if (agent !== null) checkAgent(agent, [...path, "agent"], issues);
  const labels = value["labels"];
  if (!check.isObject(labels)) {
    fault.wrongType(issues, [...path, "labels"], "object", labels);
  } else {
    for (const key in labels) {
      if (!check.hasOwn(labels, key)) continue;
      const member = labels[key];
      if (typeof member !== "string") {
        fault.wrongType(issues, [...path, "labels", key], "string", member);
      }
    }
  }
  const idlewatcherConfig = value["idlewatcher_config"];
  if (idlewatcherConfig !== null) {
    checkIdlewatcherConfig(idlewatcherConfig, [...path, "idlewatcher_config"], issues);
  }
  const mounts = value["mounts"];
  if (mounts !== undefined) {
    if (!check.isObject(mounts)) {
      fault.wrongType(issues, [...path, "mounts"], "object", mounts);
    } else {
      for (const key in mounts) {
        if (!check.hasOwn(mounts, key)) continue;
        const member = mounts[key];
        if (typeof member !== "string") {
          fault.wrongType(issues, [...path, "mounts", key], "string", member);
        }
      }
    }
  }
  const network = value["network"];
  if (network !== undefined && typeof network !== "string") {
    fault.wrongType(issues, [...path, "network"], "string", network);
  }
  checkPortMapping(value["public_ports"], [...path, "public_ports"], issues);
  checkPortMapping(value["private_ports"], [...path, "private_ports"], issues);
  const publicHostname = value["public_hostname"];
  if (typeof publicHostname !== "string") {
    fault.wrongType(issues, [...path, "public_hostname"], "string", publicHostname);
  }
  const privateHostname = value["private_hostname"];
  if (typeof privateHostname !== "string") {
    fault.wrongType(issues, [...path, "private_hostname"], "string", privateHostname);
  }
  const aliases = value["aliases"];
  if (!check.isArray(aliases)) {
    fault.wrongType(issues, [...path, "aliases"], "array", aliases);
  } else {
    for (let i = 0; i < aliases.length; i++) {
      const item = aliases[i];
      if (typeof item !== "string") {
        fault.wrongType(issues, [...path, "aliases", i], "string", item);
      }
    }
  }
  const isExcluded_ = value["is_excluded"];
  if (typeof isExcluded_ !== "boolean") {
    fault.wrongType(issues, [...path, "is_excluded"], "boolean", isExcluded_);
  }
  const isExplicit_ = value["is_explicit"];
  if (typeof isExplicit_ !== "boolean") {
    fault.wrongType(issues, [...path, "is_explicit"], "boolean", isExplicit_);
  }
  const isHostNetworkMode_ = value["is_host_network_mode"];
  if (typeof isHostNetworkMode_ !== "boolean") {
    fault.wrongType(issues, [...path, "is_host_network_mode"], "boolean", isHostNetworkMode_);
  }
  const running = value["running"];
  if (typeof running !== "boolean") {
    fault.wrongType(issues, [...path, "running"], "boolean", running);
  }
  const errors = value["errors"];
  if (typeof errors !== "string" && errors !== null) {
    fault.wrongType(issues, [...path, "errors"], "string or null", errors);
  }
}

/** Standard Schema of `Container`. */
export const Container = /* @__PURE__ */ check.schema(isContainer, checkContainer);

/** `specs/godoxy/core.yaml#/components/schemas/HealthJSON` */
export function isHealthJSON(value: unknown): value is t.HealthJSON {
  if (!check.isObject(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (!isHealthCheckConfig(value["config"])) return false;
  if (!isUnixTime(value["started"])) return false;
  if (!isHealthStatus(value["status"])) return false;
  const uptime = value["uptime"];
  if (!check.isNumber(uptime)) return false;
  if (uptime < 0) return false;
  const latency = value["latency"];
  if (!check.isInteger(latency)) return false;
  if (!formats.isInt64(latency)) return false;
  if (latency < 0) return false;
  if (!isUnixTime(value["lastSeen"])) return false;
  if (typeof value["detail"] !== "string") return false;
  if (typeof value["url"] !== "string") return false;
  const extra = value["extra"];
  if (extra !== undefined && !isHealthExtra(extra)) return false;
  return true;
}

function checkHealthJSON(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  checkHealthCheckConfig(value["config"], [...path, "config"], issues);
  checkUnixTime(value["started"], [...path, "started"], issues);
  checkHealthStatus(value["status"], [...path, "status"], issues);
  const uptime = value["uptime"];
  if (!check.isNumber(uptime)) fault.wrongType(issues, [...path, "uptime"], "number", uptime);
  else if (uptime < 0) fault.tooSmall(issues, [...path, "uptime"], 0, uptime);
  const latency = value["latency"];
  if (!check.isInteger(latency)) {
    fault.wrongType(issues, [...path, "latency"], "integer", latency);
  } else {
    if (!formats.isInt64(latency)) {
      fault.wrongFormat(issues, [...path, "latency"], "a 64-bit integer", latency);
    }
    if (latency < 0) fault.tooSmall(issues, [...path, "latency"], 0, latency);
  }
  checkUnixTime(value["lastSeen"], [...path, "lastSeen"], issues);
  const detail = value["detail"];
  if (typeof detail !== "string") fault.wrongType(issues, [...path, "detail"], "string", detail);
  const url = value["url"];
  if (typeof url !== "string") fault.wrongType(issues, [...path, "url"], "string", url);
  const extra = value["extra"];
  if (extra !== undefined) checkHealthExtra(extra, [...path, "extra"], issues);
}

/** Standard Schema of `HealthJSON`. */
export const HealthJSON = /* @__PURE__ */ check.schema(isHealthJSON, checkHealthJSON);

/** `specs/godoxy/route.yaml#/components/schemas/MockRequest` */
export function isMockRequest(value: unknown): value is t.MockRequest {
  if (!check.isObject(value)) return false;
  const method = value["method"];
  if (method !== undefined && typeof method !== "string") return false;
  const path2 = value["path"];
  if (path2 !== undefined && typeof path2 !== "string") return false;
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") return false;
  const headers = value["headers"];
  if (headers !== undefined) {
    if (!check.isObject(headers)) return false;
    for (const key in headers) {
      if (!check.hasOwn(headers, key)) continue;
      const member = headers[key];
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
      if (!check.hasOwn(query, key)) continue;
      const member = query[key];
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
  const body = value["body"];
  if (body !== undefined && typeof body !== "string") return false;
  const remoteIP = value["remoteIP"];
  if (remoteIP !== undefined && typeof remoteIP !== "string") return false;
  return true;
}

function checkMockRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== undefined && typeof method !== "string") {
    fault.wrongType(issues, [...path, "method"], "string", method);
  }
  const path2 = value["path"];
  if (path2 !== undefined && typeof path2 !== "string") {
    fault.wrongType(issues, [...path, "path"], "string", path2);
  }
  const host = value["host"];
  if (host !== undefined && typeof host !== "string") {
    fault.wrongType(issues, [...path, "host"], "string", host);
  }
  const headers = value["headers"];
  if (headers !== undefined) {
    if (!check.isObject(headers)) {
      fault.wrongType(issues, [...path, "headers"], "object", headers);
    } else {
      for (const key in headers) {
        if (!check.hasOwn(headers, key)) continue;
        const member = headers[key];
        if (!check.isArray(member)) {
          fault.wrongType(issues, [...path, "headers", key], "array", member);
        } else {
          for (let i = 0; i < member.length; i++) {
            const item = member[i];
            if (typeof item !== "string") {
              fault.wrongType(issues, [...path, "headers", key, i], "string", item);
            }
          }
        }
      }
    }
  }
  const query = value["query"];
  if (query !== undefined) {
    if (!check.isObject(query)) {
      fault.wrongType(issues, [...path, "query"], "object", query);
    } else {
      for (const key in query) {
        if (!check.hasOwn(query, key)) continue;
        const member = query[key];
        if (!check.isArray(member)) {
          fault.wrongType(issues, [...path, "query", key], "array", member);
        } else {
          for (let i = 0; i < member.length; i++) {
            const item = member[i];
            if (typeof item !== "string") {
              fault.wrongType(issues, [...path, "query", key, i], "string", item);
            }
          }
        }
      }
    }
  }
  const cookies = value["cookies"];
  if (cookies !== undefined) {
    if (!check.isArray(cookies)) {
      fault.wrongType(issues, [...path, "cookies"], "array", cookies);
    } else {
      for (let i = 0; i < cookies.length; i++) {
        checkMockCookie(cookies[i], [...path, "cookies", i], issues);
      }
    }
  }
  const body = value["body"];
  if (body !== undefined && typeof body !== "string") {
    fault.wrongType(issues, [...path, "body"], "string", body);
  }
  const remoteIP = value["remoteIP"];
  if (remoteIP !== undefined && typeof remoteIP !== "string") {
    fault.wrongType(issues, [...path, "remoteIP"], "string", remoteIP);
  }
}

/** Standard Schema of `MockRequest`. */
export const MockRequest = /* @__PURE__ */ check.schema(isMockRequest, checkMockRequest);

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
  const headers = value["headers"];
  if (headers !== undefined) {
    if (!check.isObject(headers)) return false;
    for (const key in headers) {
      if (!check.hasOwn(headers, key)) continue;
      const member = headers[key];
      if (!check.isArray(member)) return false;
      for (let i = 0; i < member.length; i++) {
        if (typeof member[i] !== "string") return false;
      }
    }
  }
  const body = value["body"];
  if (body !== undefined && typeof body !== "string") return false;
  return true;
}

function checkMockResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const statusCode = value["statusCode"];
  if (statusCode !== undefined) {
    if (!check.isInteger(statusCode)) {
      fault.wrongType(issues, [...path, "statusCode"], "integer", statusCode);
    } else {
      if (!formats.isInt32(statusCode)) {
        fault.wrongFormat(issues, [...path, "statusCode"], "a 32-bit integer", statusCode);
      }
      if (statusCode < 100) fault.tooSmall(issues, [...path, "statusCode"], 100, statusCode);
      if (statusCode > 999) fault.tooLarge(issues, [...path, "statusCode"], 999, statusCode);
    }
  }
  const headers = value["headers"];
  if (headers !== undefined) {
    if (!check.isObject(headers)) {
      fault.wrongType(issues, [...path, "headers"], "object", headers);
    } else {
      for (const key in headers) {
        if (!check.hasOwn(headers, key)) continue;
        const member = headers[key];
        if (!check.isArray(member)) {
          fault.wrongType(issues, [...path, "headers", key], "array", member);
        } else {
          for (let i = 0; i < member.length; i++) {
            const item = member[i];
            if (typeof item !== "string") {
              fault.wrongType(issues, [...path, "headers", key, i], "string", item);
            }
          }
        }
      }
    }
  }
  const body = value["body"];
  if (body !== undefined && typeof body !== "string") {
    fault.wrongType(issues, [...path, "body"], "string", body);
  }
}

/** Standard Schema of `MockResponse`. */
export const MockResponse = /* @__PURE__ */ check.schema(isMockResponse, checkMockResponse);

/** `specs/godoxy/route.yaml#/components/schemas/ParsedRule` */
export function isParsedRule(value: unknown): value is t.ParsedRule {
  if (!check.isObject(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["on"] !== "string") return false;
  if (typeof value["do"] !== "string") return false;
  const validationError = value["validationError"];
  if (validationError !== undefined && !isStructuredError(validationError)) return false;
  if (typeof value["isResponseRule"] !== "boolean") return false;
  return true;
}

function checkParsedRule(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const on = value["on"];
  if (typeof on !== "string") fault.wrongType(issues, [...path, "on"], "string", on);
  const do_ = value["do"];
  if (typeof do_ !== "string") fault.wrongType(issues, [...path, "do"], "string", do_);
  const validationError = value["validationError"];
  if (validationError !== undefined) {
    checkStructuredError(validationError, [...path, "validationError"], issues);
  }
  const isResponseRule_ = value["isResponseRule"];
  if (typeof isResponseRule_ !== "boolean") {
    fault.wrongType(issues, [...path, "isResponseRule"], "boolean", isResponseRule_);
  }
}

/** Standard Schema of `ParsedRule`. */
export const ParsedRule = /* @__PURE__ */ check.schema(isParsedRule, checkParsedRule);

/** `specs/godoxy/route.yaml#/components/schemas/FinalRequest` */
export function isFinalRequest(value: unknown): value is t.FinalRequest {
  if (!check.isObject(value)) return false;
  if (typeof value["method"] !== "string") return false;
  if (typeof value["path"] !== "string") return false;
  if (typeof value["host"] !== "string") return false;
  const headers = value["headers"];
  if (headers !== null) {
    if (!check.isObject(headers)) return false;
    for (const key in headers) {
      if (!check.hasOwn(headers, key)) continue;
      const member = headers[key];
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
      if (!check.hasOwn(query, key)) continue;
      const member = query[key];
      if (!check.isArray(member)) return false;
      for (let i = 0; i < member.length; i++) {
        if (typeof member[i] !== "string") return false;
      }
    }
  }
  if (typeof value["body"] !== "string") return false;
  return true;
}

function checkFinalRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (typeof method !== "string") fault.wrongType(issues, [...path, "method"], "string", method);
  const path2 = value["path"];
  if (typeof path2 !== "string") fault.wrongType(issues, [...path, "path"], "string", path2);
  const host = value["host"];
  if (typeof host !== "string") fault.wrongType(issues, [...path, "host"], "string", host);
  const headers = value["headers"];
  if (headers !== null) {
    if (!check.isObject(headers)) {
      fault.wrongType(issues, [...path, "headers"], "object or null", headers);
    } else {
      for (const key in headers) {
        if (!check.hasOwn(headers, key)) continue;
        const member = headers[key];
        if (!check.isArray(member)) {
          fault.wrongType(issues, [...path, "headers", key], "array", member);
        } else {
          for (let i = 0; i < member.length; i++) {
            const item = member[i];
            if (typeof item !== "string") {
              fault.wrongType(issues, [...path, "headers", key, i], "string", item);
            }
          }
        }
      }
    }
  }
  const query = value["query"];
  if (query !== null) {
    if (!check.isObject(query)) {
      fault.wrongType(issues, [...path, "query"], "object or null", query);
    } else {
      for (const key in query) {
        if (!check.hasOwn(query, key)) continue;
        const member = query[key];
        if (!check.isArray(member)) {
          fault.wrongType(issues, [...path, "query", key], "array", member);
        } else {
          for (let i = 0; i < member.length; i++) {
            const item = member[i];
            if (typeof item !== "string") {
              fault.wrongType(issues, [...path, "query", key, i], "string", item);
            }
          }
        }
      }
    }
  }
  const body = value["body"];
  if (typeof body !== "string") fault.wrongType(issues, [...path, "body"], "string", body);
}

/** Standard Schema of `FinalRequest`. */
export const FinalRequest = /* @__PURE__ */ check.schema(isFinalRequest, checkFinalRequest);

/** `specs/godoxy/route.yaml#/components/schemas/FinalResponse` */
export function isFinalResponse(value: unknown): value is t.FinalResponse {
  if (!check.isObject(value)) return false;
  const statusCode = value["statusCode"];
  if (!check.isInteger(statusCode)) return false;
  if (!formats.isInt32(statusCode)) return false;
  if (statusCode < 100) return false;
  if (statusCode > 999) return false;
  const headers = value["headers"];
  if (!check.isObject(headers)) return false;
  for (const key in headers) {
    if (!check.hasOwn(headers, key)) continue;
    const member = headers[key];
    if (!check.isArray(member)) return false;
    for (let i = 0; i < member.length; i++) {
      if (typeof member[i] !== "string") return false;
    }
  }
  if (typeof value["body"] !== "string") return false;
  return true;
}

function checkFinalResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const statusCode = value["statusCode"];
  if (!check.isInteger(statusCode)) {
    fault.wrongType(issues, [...path, "statusCode"], "integer", statusCode);
  } else {
    if (!formats.isInt32(statusCode)) {
      fault.wrongFormat(issues, [...path, "statusCode"], "a 32-bit integer", statusCode);
    }
    if (statusCode < 100) fault.tooSmall(issues, [...path, "statusCode"], 100, statusCode);
    if (statusCode > 999) fault.tooLarge(issues, [...path, "statusCode"], 999, statusCode);
  }
  const headers = value["headers"];
  if (!check.isObject(headers)) {
    fault.wrongType(issues, [...path, "headers"], "object", headers);
  } else {
    for (const key in headers) {
      if (!check.hasOwn(headers, key)) continue;
      const member = headers[key];
      if (!check.isArray(member)) {
        fault.wrongType(issues, [...path, "headers", key], "array", member);
      } else {
        for (let i = 0; i < member.length; i++) {
          const item = member[i];
          if (typeof item !== "string") {
            fault.wrongType(issues, [...path, "headers", key, i], "string", item);
          }
        }
      }
    }
  }
  const body = value["body"];
  if (typeof body !== "string") fault.wrongType(issues, [...path, "body"], "string", body);
}

/** Standard Schema of `FinalResponse`. */
export const FinalResponse = /* @__PURE__ */ check.schema(isFinalResponse, checkFinalResponse);

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerState` */
export function isContainerState(value: unknown): value is t.ContainerState {
  return set_a2i5.has(value);
}

function checkContainerState(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!set_a2i5.has(value)) fault.notOneOf(issues, path, set_a2i5, value);
}

/** Standard Schema of `ContainerState`. */
export const ContainerState = /* @__PURE__ */ check.schema(isContainerState, checkContainerState);

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerStats` */
export function isContainerStats(value: unknown): value is t.ContainerStats {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const total = value["total"];
  if (!check.isInteger(total)) {
    fault.wrongType(issues, [...path, "total"], "integer", total);
  } else {
    if (!formats.isInt64(total)) {
      fault.wrongFormat(issues, [...path, "total"], "a 64-bit integer", total);
    }
    if (total < 0) fault.tooSmall(issues, [...path, "total"], 0, total);
  }
  const running = value["running"];
  if (!check.isInteger(running)) {
    fault.wrongType(issues, [...path, "running"], "integer", running);
  } else {
    if (!formats.isInt64(running)) {
      fault.wrongFormat(issues, [...path, "running"], "a 64-bit integer", running);
    }
    if (running < 0) fault.tooSmall(issues, [...path, "running"], 0, running);
  }
  const paused = value["paused"];
  if (!check.isInteger(paused)) {
    fault.wrongType(issues, [...path, "paused"], "integer", paused);
  } else {
    if (!formats.isInt64(paused)) {
      fault.wrongFormat(issues, [...path, "paused"], "a 64-bit integer", paused);
    }
    if (paused < 0) fault.tooSmall(issues, [...path, "paused"], 0, paused);
  }
  const stopped = value["stopped"];
  if (!check.isInteger(stopped)) {
    fault.wrongType(issues, [...path, "stopped"], "integer", stopped);
  } else {
    if (!formats.isInt64(stopped)) {
      fault.wrongFormat(issues, [...path, "stopped"], "a 64-bit integer", stopped);
    }
    if (stopped < 0) fault.tooSmall(issues, [...path, "stopped"], 0, stopped);
  }
}

/** Standard Schema of `ContainerStats`. */
export const ContainerStats = /* @__PURE__ */ check.schema(isContainerStats, checkContainerStats);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const current = value["current"];
  if (current !== undefined) {
    if (!check.isInteger(current)) {
      fault.wrongType(issues, [...path, "current"], "integer", current);
    } else if (current < 0) {
      fault.tooSmall(issues, [...path, "current"], 0, current);
    }
  }
  const limit = value["limit"];
  if (limit !== undefined) {
    if (!check.isInteger(limit)) fault.wrongType(issues, [...path, "limit"], "integer", limit);
    else if (limit < 0) fault.tooSmall(issues, [...path, "limit"], 0, limit);
  }
}

/** Standard Schema of `PidsStats`. */
export const PidsStats = /* @__PURE__ */ check.schema(isPidsStats, checkPidsStats);

/** `specs/godoxy/docker.yaml#/components/schemas/BlkioStats` */
export function isBlkioStats(value: unknown): value is t.BlkioStats {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkBlkioEntries(value["io_service_bytes_recursive"], [...path, "io_service_bytes_recursive"], issues);
  checkBlkioEntries(value["io_serviced_recursive"], [...path, "io_serviced_recursive"], issues);
  checkBlkioEntries(value["io_queue_recursive"], [...path, "io_queue_recursive"], issues);
  checkBlkioEntries(value["io_service_time_recursive"], [...path, "io_service_time_recursive"], issues);
  checkBlkioEntries(value["io_wait_time_recursive"], [...path, "io_wait_time_recursive"], issues);
  checkBlkioEntries(value["io_merged_recursive"], [...path, "io_merged_recursive"], issues);
  checkBlkioEntries(value["io_time_recursive"], [...path, "io_time_recursive"], issues);
  checkBlkioEntries(value["sectors_recursive"], [...path, "sectors_recursive"], issues);
}

/** Standard Schema of `BlkioStats`. */
export const BlkioStats = /* @__PURE__ */ check.schema(isBlkioStats, checkBlkioStats);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const readCountNormalized = value["read_count_normalized"];
  if (readCountNormalized !== undefined) {
    if (!check.isInteger(readCountNormalized)) {
      fault.wrongType(issues, [...path, "read_count_normalized"], "integer", readCountNormalized);
    } else {
      if (!formats.isInt64(readCountNormalized)) {
        fault.wrongFormat(issues, [...path, "read_count_normalized"], "a 64-bit integer", readCountNormalized);
      }
      if (readCountNormalized < 0) {
        fault.tooSmall(issues, [...path, "read_count_normalized"], 0, readCountNormalized);
      }
    }
  }
  const readSizeBytes = value["read_size_bytes"];
  if (readSizeBytes !== undefined) {
    if (!check.isInteger(readSizeBytes)) {
      fault.wrongType(issues, [...path, "read_size_bytes"], "integer", readSizeBytes);
    } else {
      if (!formats.isInt64(readSizeBytes)) {
        fault.wrongFormat(issues, [...path, "read_size_bytes"], "a 64-bit integer", readSizeBytes);
      }
      if (readSizeBytes < 0) fault.tooSmall(issues, [...path, "read_size_bytes"], 0, readSizeBytes);
    }
  }
  const writeCountNormalized = value["write_count_normalized"];
  if (writeCountNormalized !== undefined) {
    if (!check.isInteger(writeCountNormalized)) {
      fault.wrongType(issues, [...path, "write_count_normalized"], "integer", writeCountNormalized);
    } else {
      if (!formats.isInt64(writeCountNormalized)) {
        fault.wrongFormat(issues, [...path, "write_count_normalized"], "a 64-bit integer", writeCountNormalized);
      }
      if (writeCountNormalized < 0) {
        fault.tooSmall(issues, [...path, "write_count_normalized"], 0, writeCountNormalized);
      }
    }
  }
  const writeSizeBytes = value["write_size_bytes"];
  if (writeSizeBytes !== undefined) {
    if (!check.isInteger(writeSizeBytes)) {
      fault.wrongType(issues, [...path, "write_size_bytes"], "integer", writeSizeBytes);
    } else {
      if (!formats.isInt64(writeSizeBytes)) {
        fault.wrongFormat(issues, [...path, "write_size_bytes"], "a 64-bit integer", writeSizeBytes);
      }
      if (writeSizeBytes < 0) {
        fault.tooSmall(issues, [...path, "write_size_bytes"], 0, writeSizeBytes);
      }
    }
  }
}

/** Standard Schema of `StorageStats`. */
export const StorageStats = /* @__PURE__ */ check.schema(isStorageStats, checkStorageStats);

/** `specs/godoxy/docker.yaml#/components/schemas/CPUStats` */
export function isCPUStats(value: unknown): value is t.CPUStats {
  if (!check.isObject(value)) return false;
  if (!isCPUUsage(value["cpu_usage"])) return false;
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
  const throttlingData = value["throttling_data"];
  if (throttlingData !== undefined && !isThrottlingData(throttlingData)) return false;
  return true;
}

function checkCPUStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkCPUUsage(value["cpu_usage"], [...path, "cpu_usage"], issues);
  const systemCpuUsage = value["system_cpu_usage"];
  if (systemCpuUsage !== undefined) {
    if (!check.isInteger(systemCpuUsage)) {
      fault.wrongType(issues, [...path, "system_cpu_usage"], "integer", systemCpuUsage);
    } else {
      if (!formats.isInt64(systemCpuUsage)) {
        fault.wrongFormat(issues, [...path, "system_cpu_usage"], "a 64-bit integer", systemCpuUsage);
      }
      if (systemCpuUsage < 0) {
        fault.tooSmall(issues, [...path, "system_cpu_usage"], 0, systemCpuUsage);
      }
    }
  }
  const onlineCpus = value["online_cpus"];
  if (onlineCpus !== undefined) {
    if (!check.isInteger(onlineCpus)) {
      fault.wrongType(issues, [...path, "online_cpus"], "integer", onlineCpus);
    } else {
      if (!formats.isInt32(onlineCpus)) {
        fault.wrongFormat(issues, [...path, "online_cpus"], "a 32-bit integer", onlineCpus);
      }
      if (onlineCpus < 0) fault.tooSmall(issues, [...path, "online_cpus"], 0, onlineCpus);
    }
  }
  const throttlingData = value["throttling_data"];
  if (throttlingData !== undefined) {
    checkThrottlingData(throttlingData, [...path, "throttling_data"], issues);
  }
}

/** Standard Schema of `CPUStats`. */
export const CPUStats = /* @__PURE__ */ check.schema(isCPUStats, checkCPUStats);

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
      if (!check.hasOwn(stats, key)) continue;
      const member = stats[key];
      if (!check.isInteger(member)) return false;
      if (member < 0) return false;
    }
  }
  return true;
}

function checkMemoryStats(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const usage = value["usage"];
  if (usage !== undefined) {
    if (!check.isInteger(usage)) {
      fault.wrongType(issues, [...path, "usage"], "integer", usage);
    } else {
      if (!formats.isInt64(usage)) {
        fault.wrongFormat(issues, [...path, "usage"], "a 64-bit integer", usage);
      }
      if (usage < 0) fault.tooSmall(issues, [...path, "usage"], 0, usage);
    }
  }
  const maxUsage = value["max_usage"];
  if (maxUsage !== undefined) {
    if (!check.isInteger(maxUsage)) {
      fault.wrongType(issues, [...path, "max_usage"], "integer", maxUsage);
    } else {
      if (!formats.isInt64(maxUsage)) {
        fault.wrongFormat(issues, [...path, "max_usage"], "a 64-bit integer", maxUsage);
      }
      if (maxUsage < 0) fault.tooSmall(issues, [...path, "max_usage"], 0, maxUsage);
    }
  }
  const failcnt = value["failcnt"];
  if (failcnt !== undefined) {
    if (!check.isInteger(failcnt)) {
      fault.wrongType(issues, [...path, "failcnt"], "integer", failcnt);
    } else {
      if (!formats.isInt64(failcnt)) {
        fault.wrongFormat(issues, [...path, "failcnt"], "a 64-bit integer", failcnt);
      }
      if (failcnt < 0) fault.tooSmall(issues, [...path, "failcnt"], 0, failcnt);
    }
  }
  const limit = value["limit"];
  if (limit !== undefined) {
    if (!check.isInteger(limit)) {
      fault.wrongType(issues, [...path, "limit"], "integer", limit);
    } else {
      if (!formats.isInt64(limit)) {
        fault.wrongFormat(issues, [...path, "limit"], "a 64-bit integer", limit);
      }
      if (limit < 0) fault.tooSmall(issues, [...path, "limit"], 0, limit);
    }
  }
  const commitbytes = value["commitbytes"];
  if (commitbytes !== undefined) {
    if (!check.isInteger(commitbytes)) {
      fault.wrongType(issues, [...path, "commitbytes"], "integer", commitbytes);
    } else {
      if (!formats.isInt64(commitbytes)) {
        fault.wrongFormat(issues, [...path, "commitbytes"], "a 64-bit integer", commitbytes);
      }
      if (commitbytes < 0) fault.tooSmall(issues, [...path, "commitbytes"], 0, commitbytes);
    }
  }
  const commitpeakbytes = value["commitpeakbytes"];
  if (commitpeakbytes !== undefined) {
    if (!check.isInteger(commitpeakbytes)) {
      fault.wrongType(issues, [...path, "commitpeakbytes"], "integer", commitpeakbytes);
    } else {
      if (!formats.isInt64(commitpeakbytes)) {
        fault.wrongFormat(issues, [...path, "commitpeakbytes"], "a 64-bit integer", commitpeakbytes);
      }
      if (commitpeakbytes < 0) {
        fault.tooSmall(issues, [...path, "commitpeakbytes"], 0, commitpeakbytes);
      }
    }
  }
  const privateworkingset = value["privateworkingset"];
  if (privateworkingset !== undefined) {
    if (!check.isInteger(privateworkingset)) {
      fault.wrongType(issues, [...path, "privateworkingset"], "integer", privateworkingset);
    } else {
      if (!formats.isInt64(privateworkingset)) {
        fault.wrongFormat(issues, [...path, "privateworkingset"], "a 64-bit integer", privateworkingset);
      }
      if (privateworkingset < 0) {
        fault.tooSmall(issues, [...path, "privateworkingset"], 0, privateworkingset);
      }
    }
  }
  const stats = value["stats"];
  if (stats !== undefined) {
    if (!check.isObject(stats)) {
      fault.wrongType(issues, [...path, "stats"], "object", stats);
    } else {
      for (const key in stats) {
        if (!check.hasOwn(stats, key)) continue;
        const member = stats[key];
        if (!check.isInteger(member)) {
          fault.wrongType(issues, [...path, "stats", key], "integer", member);
        } else if (member < 0) {
          fault.tooSmall(issues, [...path, "stats", key], 0, member);
        }
      }
    }
  }
}

/** Standard Schema of `MemoryStats`. */
export const MemoryStats = /* @__PURE__ */ check.schema(isMemoryStats, checkMemoryStats);

/** `specs/godoxy/docker.yaml#/components/schemas/NetworkStats` */
export function isNetworkStats(value: unknown): value is t.NetworkStats {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const rxBytes = value["rx_bytes"];
  if (!check.isInteger(rxBytes)) {
    fault.wrongType(issues, [...path, "rx_bytes"], "integer", rxBytes);
  } else {
    if (!formats.isInt64(rxBytes)) {
      fault.wrongFormat(issues, [...path, "rx_bytes"], "a 64-bit integer", rxBytes);
    }
    if (rxBytes < 0) fault.tooSmall(issues, [...path, "rx_bytes"], 0, rxBytes);
  }
  const rxPackets = value["rx_packets"];
  if (!check.isInteger(rxPackets)) {
    fault.wrongType(issues, [...path, "rx_packets"], "integer", rxPackets);
  } else {
    if (!formats.isInt64(rxPackets)) {
      fault.wrongFormat(issues, [...path, "rx_packets"], "a 64-bit integer", rxPackets);
    }
    if (rxPackets < 0) fault.tooSmall(issues, [...path, "rx_packets"], 0, rxPackets);
  }
  const rxErrors = value["rx_errors"];
  if (!check.isInteger(rxErrors)) {
    fault.wrongType(issues, [...path, "rx_errors"], "integer", rxErrors);
  } else {
    if (!formats.isInt64(rxErrors)) {
      fault.wrongFormat(issues, [...path, "rx_errors"], "a 64-bit integer", rxErrors);
    }
    if (rxErrors < 0) fault.tooSmall(issues, [...path, "rx_errors"], 0, rxErrors);
  }
  const rxDropped = value["rx_dropped"];
  if (!check.isInteger(rxDropped)) {
    fault.wrongType(issues, [...path, "rx_dropped"], "integer", rxDropped);
  } else {
    if (!formats.isInt64(rxDropped)) {
      fault.wrongFormat(issues, [...path, "rx_dropped"], "a 64-bit integer", rxDropped);
    }
    if (rxDropped < 0) fault.tooSmall(issues, [...path, "rx_dropped"], 0, rxDropped);
  }
  const txBytes = value["tx_bytes"];
  if (!check.isInteger(txBytes)) {
    fault.wrongType(issues, [...path, "tx_bytes"], "integer", txBytes);
  } else {
    if (!formats.isInt64(txBytes)) {
      fault.wrongFormat(issues, [...path, "tx_bytes"], "a 64-bit integer", txBytes);
    }
    if (txBytes < 0) fault.tooSmall(issues, [...path, "tx_bytes"], 0, txBytes);
  }
  const txPackets = value["tx_packets"];
  if (!check.isInteger(txPackets)) {
    fault.wrongType(issues, [...path, "tx_packets"], "integer", txPackets);
  } else {
    if (!formats.isInt64(txPackets)) {
      fault.wrongFormat(issues, [...path, "tx_packets"], "a 64-bit integer", txPackets);
    }
    if (txPackets < 0) fault.tooSmall(issues, [...path, "tx_packets"], 0, txPackets);
  }
  const txErrors = value["tx_errors"];
  if (!check.isInteger(txErrors)) {
    fault.wrongType(issues, [...path, "tx_errors"], "integer", txErrors);
  } else {
    if (!formats.isInt64(txErrors)) {
      fault.wrongFormat(issues, [...path, "tx_errors"], "a 64-bit integer", txErrors);
    }
    if (txErrors < 0) fault.tooSmall(issues, [...path, "tx_errors"], 0, txErrors);
  }
  const txDropped = value["tx_dropped"];
  if (!check.isInteger(txDropped)) {
    fault.wrongType(issues, [...path, "tx_dropped"], "integer", txDropped);
  } else {
    if (!formats.isInt64(txDropped)) {
      fault.wrongFormat(issues, [...path, "tx_dropped"], "a 64-bit integer", txDropped);
    }
    if (txDropped < 0) fault.tooSmall(issues, [...path, "tx_dropped"], 0, txDropped);
  }
  const endpointId = value["endpoint_id"];
  if (endpointId !== undefined && typeof endpointId !== "string") {
    fault.wrongType(issues, [...path, "endpoint_id"], "string", endpointId);
  }
  const instanceId = value["instance_id"];
  if (instanceId !== undefined && typeof instanceId !== "string") {
    fault.wrongType(issues, [...path, "instance_id"], "string", instanceId);
  }
}

/** Standard Schema of `NetworkStats`. */
export const NetworkStats = /* @__PURE__ */ check.schema(isNetworkStats, checkNetworkStats);

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoReading` */
export function isSystemInfoReading(value: unknown): value is t.SystemInfoReading {
  return isSystemInfo(value) || isSystemInfoAggregate(value);
}

function checkSystemInfoReading(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!isSystemInfo(value) && !isSystemInfoAggregate(value)) {
    fault.noMatch(issues, path, "SystemInfo or SystemInfoAggregate", [checkSystemInfo, checkSystemInfoAggregate], value);
  }
}

/** Standard Schema of `SystemInfoReading`. */
export const SystemInfoReading = /* @__PURE__ */ check.schema(isSystemInfoReading, checkSystemInfoReading);

/** `specs/godoxy/metrics.yaml#/components/schemas/UptimeAggregate` */
export function isUptimeAggregate(value: unknown): value is t.UptimeAggregate {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const total = value["total"];
  if (!check.isInteger(total)) {
    fault.wrongType(issues, [...path, "total"], "integer", total);
  } else {
    if (!formats.isInt64(total)) {
      fault.wrongFormat(issues, [...path, "total"], "a 64-bit integer", total);
    }
    if (total < 0) fault.tooSmall(issues, [...path, "total"], 0, total);
  }
  const data = value["data"];
  if (!check.isArray(data)) {
    fault.wrongType(issues, [...path, "data"], "array", data);
  } else {
    for (let i = 0; i < data.length; i++) {
      checkRouteUptimeAggregate(data[i], [...path, "data", i], issues);
    }
  }
}

/** Standard Schema of `UptimeAggregate`. */
export const UptimeAggregate = /* @__PURE__ */ check.schema(isUptimeAggregate, checkUptimeAggregate);

/** `specs/godoxy/metrics.yaml#/components/schemas/RouteStatusesByAlias` */
export function isRouteStatusesByAlias(value: unknown): value is t.RouteStatusesByAlias {
  if (!check.isObject(value)) return false;
  const statuses = value["statuses"];
  if (!check.isObject(statuses)) return false;
  for (const key in statuses) {
    if (!check.hasOwn(statuses, key)) continue;
    if (!isHealthInfoWithoutDetail(statuses[key])) return false;
  }
  if (!isUnixTime(value["timestamp"])) return false;
  return true;
}

function checkRouteStatusesByAlias(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const statuses = value["statuses"];
  if (!check.isObject(statuses)) {
    fault.wrongType(issues, [...path, "statuses"], "object", statuses);
  } else {
    for (const key in statuses) {
      if (!check.hasOwn(statuses, key)) continue;
      checkHealthInfoWithoutDetail(statuses[key], [...path, "statuses", key], issues);
    }
  }
  checkUnixTime(value["timestamp"], [...path, "timestamp"], issues);
}

/** Standard Schema of `RouteStatusesByAlias`. */
export const RouteStatusesByAlias = /* @__PURE__ */ check.schema(isRouteStatusesByAlias, checkRouteStatusesByAlias);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageItem` */
export function isHomepageItem(value: unknown): value is t.HomepageItem {
  if (!check.isObject(value)) return false;
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
  const widgets = value["widgets"];
  if (widgets !== undefined) {
    if (!check.isArray(widgets)) return false;
    for (let i = 0; i < widgets.length; i++) {
      if (!isHomepageWidget(widgets[i])) return false;
    }
  }
  if (typeof value["alias"] !== "string") return false;
  if (typeof value["provider"] !== "string") return false;
  if (typeof value["origin_url"] !== "string") return false;
  const containerId = value["container_id"];
  if (containerId !== undefined && typeof containerId !== "string") return false;
  if (!isHomepageItemConfig(value)) return false;
  return true;
}

function checkHomepageItem(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const sortOrder = value["sort_order"];
  if (!check.isInteger(sortOrder)) {
    fault.wrongType(issues, [...path, "sort_order"], "integer", sortOrder);
  } else if (!formats.isInt64(sortOrder)) {
    fault.wrongFormat(issues, [...path, "sort_order"], "a 64-bit integer", sortOrder);
  }
  const favSortOrder = value["fav_sort_order"];
  if (!check.isInteger(favSortOrder)) {
    fault.wrongType(issues, [...path, "fav_sort_order"], "integer", favSortOrder);
  } else if (!formats.isInt64(favSortOrder)) {
    fault.wrongFormat(issues, [...path, "fav_sort_order"], "a 64-bit integer", favSortOrder);
  }
  const allSortOrder = value["all_sort_order"];
  if (!check.isInteger(allSortOrder)) {
    fault.wrongType(issues, [...path, "all_sort_order"], "integer", allSortOrder);
  } else if (!formats.isInt64(allSortOrder)) {
    fault.wrongFormat(issues, [...path, "all_sort_order"], "a 64-bit integer", allSortOrder);
  }
  const clicks = value["clicks"];
  if (!check.isInteger(clicks)) {
    fault.wrongType(issues, [...path, "clicks"], "integer", clicks);
  } else {
    if (!formats.isInt64(clicks)) {
      fault.wrongFormat(issues, [...path, "clicks"], "a 64-bit integer", clicks);
    }
    if (clicks < 0) fault.tooSmall(issues, [...path, "clicks"], 0, clicks);
  }
  const widgets = value["widgets"];
  if (widgets !== undefined) {
    if (!check.isArray(widgets)) {
      fault.wrongType(issues, [...path, "widgets"], "array", widgets);
    } else {
      for (let i = 0; i < widgets.length; i++) {
        checkHomepageWidget(widgets[i], [...path, "widgets", i], issues);
      }
    }
  }
  const alias = value["alias"];
  if (typeof alias !== "string") fault.wrongType(issues, [...path, "alias"], "string", alias);
  const provider = value["provider"];
  if (typeof provider !== "string") {
    fault.wrongType(issues, [...path, "provider"], "string", provider);
  }
  const originUrl = value["origin_url"];
  if (typeof originUrl !== "string") {
    fault.wrongType(issues, [...path, "origin_url"], "string", originUrl);
  }
  const containerId = value["container_id"];
  if (containerId !== undefined && typeof containerId !== "string") {
    fault.wrongType(issues, [...path, "container_id"], "string", containerId);
  }
  checkHomepageItemConfig(value, path, issues);
}

/** Standard Schema of `HomepageItem`. */
export const HomepageItem = /* @__PURE__ */ check.schema(isHomepageItem, checkHomepageItem);

/** `specs/godoxy/agent.yaml#/components/schemas/ContainerRuntime` */
export function isContainerRuntime(value: unknown): value is t.ContainerRuntime {
  return value === "docker" || value === "podman";
}

function checkContainerRuntime(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "docker" && value !== "podman") {
    fault.notOneOf(issues, path, ["docker", "podman"], value);
  }
}

/** Standard Schema of `ContainerRuntime`. */
export const ContainerRuntime = /* @__PURE__ */ check.schema(isContainerRuntime, checkContainerRuntime);

/** `specs/godoxy/agent.yaml#/components/schemas/PEMPairResponse` */
export function isPEMPairResponse(value: unknown): value is t.PEMPairResponse {
  if (!check.isObject(value)) return false;
  if (typeof value["cert"] !== "string") return false;
  if (typeof value["key"] !== "string") return false;
  return true;
}

function checkPEMPairResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const cert = value["cert"];
  if (typeof cert !== "string") fault.wrongType(issues, [...path, "cert"], "string", cert);
  const key = value["key"];
  if (typeof key !== "string") fault.wrongType(issues, [...path, "key"], "string", key);
}

/** Standard Schema of `PEMPairResponse`. */
export const PEMPairResponse = /* @__PURE__ */ check.schema(isPEMPairResponse, checkPEMPairResponse);

/** `specs/godoxy/core.yaml#/components/schemas/RouteStats` */
export function isRouteStats(value: unknown): value is t.RouteStats {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const total = value["total"];
  if (!check.isInteger(total)) {
    fault.wrongType(issues, [...path, "total"], "integer", total);
  } else {
    if (!formats.isInt32(total)) {
      fault.wrongFormat(issues, [...path, "total"], "a 32-bit integer", total);
    }
    if (total < 0) fault.tooSmall(issues, [...path, "total"], 0, total);
    if (total > 65535) fault.tooLarge(issues, [...path, "total"], 65535, total);
  }
  const healthy = value["healthy"];
  if (!check.isInteger(healthy)) {
    fault.wrongType(issues, [...path, "healthy"], "integer", healthy);
  } else {
    if (!formats.isInt32(healthy)) {
      fault.wrongFormat(issues, [...path, "healthy"], "a 32-bit integer", healthy);
    }
    if (healthy < 0) fault.tooSmall(issues, [...path, "healthy"], 0, healthy);
    if (healthy > 65535) fault.tooLarge(issues, [...path, "healthy"], 65535, healthy);
  }
  const unhealthy = value["unhealthy"];
  if (!check.isInteger(unhealthy)) {
    fault.wrongType(issues, [...path, "unhealthy"], "integer", unhealthy);
  } else {
    if (!formats.isInt32(unhealthy)) {
      fault.wrongFormat(issues, [...path, "unhealthy"], "a 32-bit integer", unhealthy);
    }
    if (unhealthy < 0) fault.tooSmall(issues, [...path, "unhealthy"], 0, unhealthy);
    if (unhealthy > 65535) fault.tooLarge(issues, [...path, "unhealthy"], 65535, unhealthy);
  }
  const napping = value["napping"];
  if (!check.isInteger(napping)) {
    fault.wrongType(issues, [...path, "napping"], "integer", napping);
  } else {
    if (!formats.isInt32(napping)) {
      fault.wrongFormat(issues, [...path, "napping"], "a 32-bit integer", napping);
    }
    if (napping < 0) fault.tooSmall(issues, [...path, "napping"], 0, napping);
    if (napping > 65535) fault.tooLarge(issues, [...path, "napping"], 65535, napping);
  }
  const error = value["error"];
  if (!check.isInteger(error)) {
    fault.wrongType(issues, [...path, "error"], "integer", error);
  } else {
    if (!formats.isInt32(error)) {
      fault.wrongFormat(issues, [...path, "error"], "a 32-bit integer", error);
    }
    if (error < 0) fault.tooSmall(issues, [...path, "error"], 0, error);
    if (error > 65535) fault.tooLarge(issues, [...path, "error"], 65535, error);
  }
  const unknown = value["unknown"];
  if (!check.isInteger(unknown)) {
    fault.wrongType(issues, [...path, "unknown"], "integer", unknown);
  } else {
    if (!formats.isInt32(unknown)) {
      fault.wrongFormat(issues, [...path, "unknown"], "a 32-bit integer", unknown);
    }
    if (unknown < 0) fault.tooSmall(issues, [...path, "unknown"], 0, unknown);
    if (unknown > 65535) fault.tooLarge(issues, [...path, "unknown"], 65535, unknown);
  }
}

/** Standard Schema of `RouteStats`. */
export const RouteStats = /* @__PURE__ */ check.schema(isRouteStats, checkRouteStats);

/** `specs/godoxy/core.yaml#/components/schemas/ProviderStats` */
export function isProviderStats(value: unknown): value is t.ProviderStats {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const total = value["total"];
  if (!check.isInteger(total)) {
    fault.wrongType(issues, [...path, "total"], "integer", total);
  } else {
    if (!formats.isInt32(total)) {
      fault.wrongFormat(issues, [...path, "total"], "a 32-bit integer", total);
    }
    if (total < 0) fault.tooSmall(issues, [...path, "total"], 0, total);
    if (total > 65535) fault.tooLarge(issues, [...path, "total"], 65535, total);
  }
  checkRouteStats(value["reverse_proxies"], [...path, "reverse_proxies"], issues);
  checkRouteStats(value["streams"], [...path, "streams"], issues);
  checkProviderType(value["type"], [...path, "type"], issues);
}

/** Standard Schema of `ProviderStats`. */
export const ProviderStats = /* @__PURE__ */ check.schema(isProviderStats, checkProviderStats);

/** `specs/godoxy/route.yaml#/components/schemas/LoadBalancerMode` */
export function isLoadBalancerMode(value: unknown): value is t.LoadBalancerMode {
  return value === "" || value === "roundrobin" || value === "leastconn" || value === "iphash";
}

function checkLoadBalancerMode(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "" && value !== "roundrobin" && value !== "leastconn" && value !== "iphash") {
    fault.notOneOf(issues, path, ["", "roundrobin", "leastconn", "iphash"], value);
  }
}

/** Standard Schema of `LoadBalancerMode`. */
export const LoadBalancerMode = /* @__PURE__ */ check.schema(isLoadBalancerMode, checkLoadBalancerMode);

/** `specs/godoxy/homepage.yaml#/components/schemas/WidgetConfig` */
export function isWidgetConfig(value: unknown): value is t.WidgetConfig {
  if (!check.isObject(value)) return false;
  if (value["provider"] !== "qbittorrent") return false;
  if (!check.isObject(value["config"])) return false;
  return true;
}

function checkWidgetConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const provider = value["provider"];
  if (provider !== "qbittorrent") {
    fault.notOneOf(issues, [...path, "provider"], ["qbittorrent"], provider);
  }
  const config = value["config"];
  if (!check.isObject(config)) fault.wrongType(issues, [...path, "config"], "object", config);
}

/** Standard Schema of `WidgetConfig`. */
export const WidgetConfig = /* @__PURE__ */ check.schema(isWidgetConfig, checkWidgetConfig);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const days = value["days"];
  if (days !== undefined) {
    if (!check.isInteger(days)) {
      fault.wrongType(issues, [...path, "days"], "integer", days);
    } else {
      if (!formats.isInt64(days)) {
        fault.wrongFormat(issues, [...path, "days"], "a 64-bit integer", days);
      }
      if (days < 0) fault.tooSmall(issues, [...path, "days"], 0, days);
    }
  }
  const last = value["last"];
  if (last !== undefined) {
    if (!check.isInteger(last)) {
      fault.wrongType(issues, [...path, "last"], "integer", last);
    } else {
      if (!formats.isInt64(last)) {
        fault.wrongFormat(issues, [...path, "last"], "a 64-bit integer", last);
      }
      if (last < 0) fault.tooSmall(issues, [...path, "last"], 0, last);
    }
  }
  const keepSize = value["keep_size"];
  if (keepSize !== undefined) {
    if (!check.isInteger(keepSize)) {
      fault.wrongType(issues, [...path, "keep_size"], "integer", keepSize);
    } else {
      if (!formats.isInt64(keepSize)) {
        fault.wrongFormat(issues, [...path, "keep_size"], "a 64-bit integer", keepSize);
      }
      if (keepSize < 0) fault.tooSmall(issues, [...path, "keep_size"], 0, keepSize);
    }
  }
}

/** Standard Schema of `LogRetention`. */
export const LogRetention = /* @__PURE__ */ check.schema(isLogRetention, checkLogRetention);

/** `specs/godoxy/route.yaml#/components/schemas/AccessLogFormat` */
export function isAccessLogFormat(value: unknown): value is t.AccessLogFormat {
  return value === "common" || value === "combined" || value === "json";
}

function checkAccessLogFormat(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "common" && value !== "combined" && value !== "json") {
    fault.notOneOf(issues, path, ["common", "combined", "json"], value);
  }
}

/** Standard Schema of `AccessLogFormat`. */
export const AccessLogFormat = /* @__PURE__ */ check.schema(isAccessLogFormat, checkAccessLogFormat);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const statusCodes = value["status_codes"];
  if (statusCodes !== undefined) {
    checkStatusCodeFilter(statusCodes, [...path, "status_codes"], issues);
  }
  const method = value["method"];
  if (method !== undefined) checkTextFilter(method, [...path, "method"], issues);
  const host = value["host"];
  if (host !== undefined) checkTextFilter(host, [...path, "host"], issues);
  const headers = value["headers"];
  if (headers !== undefined) checkHeaderFilter(headers, [...path, "headers"], issues);
  const cidr = value["cidr"];
  if (cidr !== undefined) checkTextFilter(cidr, [...path, "cidr"], issues);
}

/** Standard Schema of `Filters`. */
export const Filters = /* @__PURE__ */ check.schema(isFilters, checkFilters);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const headers = value["headers"];
  if (headers !== undefined) checkFieldConfig(headers, [...path, "headers"], issues);
  const query = value["query"];
  if (query !== undefined) checkFieldConfig(query, [...path, "query"], issues);
  const cookies = value["cookies"];
  if (cookies !== undefined) checkFieldConfig(cookies, [...path, "cookies"], issues);
}

/** Standard Schema of `Fields`. */
export const Fields = /* @__PURE__ */ check.schema(isFields, checkFields);

/** `specs/godoxy/route.yaml#/components/schemas/IdlewatcherProxmox` */
export function isIdlewatcherProxmox(value: unknown): value is t.IdlewatcherProxmox {
  if (!check.isObject(value)) return false;
  if (typeof value["node"] !== "string") return false;
  const vmid = value["vmid"];
  if (!check.isInteger(vmid)) return false;
  if (!formats.isInt64(vmid)) return false;
  if (vmid < 1) return false;
  return true;
}

function checkIdlewatcherProxmox(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const node = value["node"];
  if (typeof node !== "string") fault.wrongType(issues, [...path, "node"], "string", node);
  const vmid = value["vmid"];
  if (!check.isInteger(vmid)) {
    fault.wrongType(issues, [...path, "vmid"], "integer", vmid);
  } else {
    if (!formats.isInt64(vmid)) {
      fault.wrongFormat(issues, [...path, "vmid"], "a 64-bit integer", vmid);
    }
    if (vmid < 1) fault.tooSmall(issues, [...path, "vmid"], 1, vmid);
  }
}

/** Standard Schema of `IdlewatcherProxmox`. */
export const IdlewatcherProxmox = /* @__PURE__ */ check.schema(isIdlewatcherProxmox, checkIdlewatcherProxmox);

/** `specs/godoxy/route.yaml#/components/schemas/IdlewatcherDocker` */
export function isIdlewatcherDocker(value: unknown): value is t.IdlewatcherDocker {
  if (!check.isObject(value)) return false;
  if (!isDockerProvider(value["docker_cfg"])) return false;
  if (typeof value["container_id"] !== "string") return false;
  if (typeof value["container_name"] !== "string") return false;
  return true;
}

function checkIdlewatcherDocker(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkDockerProvider(value["docker_cfg"], [...path, "docker_cfg"], issues);
  const containerId = value["container_id"];
  if (typeof containerId !== "string") {
    fault.wrongType(issues, [...path, "container_id"], "string", containerId);
  }
  const containerName = value["container_name"];
  if (typeof containerName !== "string") {
    fault.wrongType(issues, [...path, "container_name"], "string", containerName);
  }
}

/** Standard Schema of `IdlewatcherDocker`. */
export const IdlewatcherDocker = /* @__PURE__ */ check.schema(isIdlewatcherDocker, checkIdlewatcherDocker);

/** `specs/godoxy/route.yaml#/components/schemas/ContainerStopMethod` */
export function isContainerStopMethod(value: unknown): value is t.ContainerStopMethod {
  return value === "pause" || value === "stop" || value === "kill";
}

function checkContainerStopMethod(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "pause" && value !== "stop" && value !== "kill") {
    fault.notOneOf(issues, path, ["pause", "stop", "kill"], value);
  }
}

/** Standard Schema of `ContainerStopMethod`. */
export const ContainerStopMethod = /* @__PURE__ */ check.schema(isContainerStopMethod, checkContainerStopMethod);

/** `specs/godoxy/docker.yaml#/components/schemas/DockerProvider` */
export function isDockerProvider(value: unknown): value is t.DockerProvider {
  return typeof value === "string" || isDockerProviderConfig(value);
}

function checkDockerProvider(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (typeof value !== "string") checkDockerProviderConfig(value, path, issues);
}

/** Standard Schema of `DockerProvider`. */
export const DockerProvider = /* @__PURE__ */ check.schema(isDockerProvider, checkDockerProvider);

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerImage` */
export function isContainerImage(value: unknown): value is t.ContainerImage {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const author = value["author"];
  if (author !== undefined && typeof author !== "string") {
    fault.wrongType(issues, [...path, "author"], "string", author);
  }
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const tag = value["tag"];
  if (tag !== undefined && typeof tag !== "string") {
    fault.wrongType(issues, [...path, "tag"], "string", tag);
  }
  const sha256 = value["sha256"];
  if (sha256 !== undefined && typeof sha256 !== "string") {
    fault.wrongType(issues, [...path, "sha256"], "string", sha256);
  }
  const version = value["version"];
  if (version !== undefined && typeof version !== "string") {
    fault.wrongType(issues, [...path, "version"], "string", version);
  }
}

/** Standard Schema of `ContainerImage`. */
export const ContainerImage = /* @__PURE__ */ check.schema(isContainerImage, checkContainerImage);

/** `specs/godoxy/docker.yaml#/components/schemas/PortMapping` */
export function isPortMapping(value: unknown): value is t.PortMapping {
  if (!check.isObject(value)) return false;
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    if (!pattern_dxru.test(key)) return false;
    if (!isDockerPort(value[key])) return false;
  }
  return true;
}

function checkPortMapping(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    if (!pattern_dxru.test(key)) fault.wrongName(issues, path, key);
    checkDockerPort(value[key], [...path, key], issues);
  }
}

/** Standard Schema of `PortMapping`. */
export const PortMapping = /* @__PURE__ */ check.schema(isPortMapping, checkPortMapping);

/** `specs/godoxy/core.yaml#/components/schemas/HealthExtra` */
export function isHealthExtra(value: unknown): value is t.HealthExtra {
  if (!check.isObject(value)) return false;
  if (!isLoadBalancerConfig(value["config"])) return false;
  if (!check.isObject(value["pool"])) return false;
  return true;
}

function checkHealthExtra(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkLoadBalancerConfig(value["config"], [...path, "config"], issues);
  const pool = value["pool"];
  if (!check.isObject(pool)) fault.wrongType(issues, [...path, "pool"], "object", pool);
}

/** Standard Schema of `HealthExtra`. */
export const HealthExtra = /* @__PURE__ */ check.schema(isHealthExtra, checkHealthExtra);

/** `specs/godoxy/route.yaml#/components/schemas/MockCookie` */
export function isMockCookie(value: unknown): value is t.MockCookie {
  if (!check.isObject(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["value"] !== "string") return false;
  return true;
}

function checkMockCookie(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const value2 = value["value"];
  if (typeof value2 !== "string") fault.wrongType(issues, [...path, "value"], "string", value2);
}

/** Standard Schema of `MockCookie`. */
export const MockCookie = /* @__PURE__ */ check.schema(isMockCookie, checkMockCookie);

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
  if (value !== null) {
    if (!check.isArray(value)) {
      fault.wrongType(issues, path, "array or null", value);
    } else {
      for (let i = 0; i < value.length; i++) {
        checkBlkioEntry(value[i], [...path, i], issues);
      }
    }
  }
}

/** Standard Schema of `BlkioEntries`. */
export const BlkioEntries = /* @__PURE__ */ check.schema(isBlkioEntries, checkBlkioEntries);

/** `specs/godoxy/docker.yaml#/components/schemas/CPUUsage` */
export function isCPUUsage(value: unknown): value is t.CPUUsage {
  if (!check.isObject(value)) return false;
  const totalUsage = value["total_usage"];
  if (!check.isInteger(totalUsage)) return false;
  if (!formats.isInt64(totalUsage)) return false;
  if (totalUsage < 0) return false;
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
  const usageInKernelmode = value["usage_in_kernelmode"];
  if (!check.isInteger(usageInKernelmode)) return false;
  if (!formats.isInt64(usageInKernelmode)) return false;
  if (usageInKernelmode < 0) return false;
  const usageInUsermode = value["usage_in_usermode"];
  if (!check.isInteger(usageInUsermode)) return false;
  if (!formats.isInt64(usageInUsermode)) return false;
  if (usageInUsermode < 0) return false;
  return true;
}

function checkCPUUsage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const totalUsage = value["total_usage"];
  if (!check.isInteger(totalUsage)) {
    fault.wrongType(issues, [...path, "total_usage"], "integer", totalUsage);
  } else {
    if (!formats.isInt64(totalUsage)) {
      fault.wrongFormat(issues, [...path, "total_usage"], "a 64-bit integer", totalUsage);
    }
    if (totalUsage < 0) fault.tooSmall(issues, [...path, "total_usage"], 0, totalUsage);
  }
  const percpuUsage = value["percpu_usage"];
  if (percpuUsage !== undefined) {
    if (!check.isArray(percpuUsage)) {
      fault.wrongType(issues, [...path, "percpu_usage"], "array", percpuUsage);
    } else {
      for (let i = 0; i < percpuUsage.length; i++) {
        const item = percpuUsage[i];
        if (!check.isInteger(item)) {
          fault.wrongType(issues, [...path, "percpu_usage", i], "integer", item);
        } else {
          if (!formats.isInt64(item)) {
            fault.wrongFormat(issues, [...path, "percpu_usage", i], "a 64-bit integer", item);
          }
          if (item < 0) fault.tooSmall(issues, [...path, "percpu_usage", i], 0, item);
        }
      }
    }
  }
  const usageInKernelmode = value["usage_in_kernelmode"];
  if (!check.isInteger(usageInKernelmode)) {
    fault.wrongType(issues, [...path, "usage_in_kernelmode"], "integer", usageInKernelmode);
  } else {
    if (!formats.isInt64(usageInKernelmode)) {
      fault.wrongFormat(issues, [...path, "usage_in_kernelmode"], "a 64-bit integer", usageInKernelmode);
    }
    if (usageInKernelmode < 0) {
      fault.tooSmall(issues, [...path, "usage_in_kernelmode"], 0, usageInKernelmode);
    }
  }
  const usageInUsermode = value["usage_in_usermode"];
  if (!check.isInteger(usageInUsermode)) {
    fault.wrongType(issues, [...path, "usage_in_usermode"], "integer", usageInUsermode);
  } else {
    if (!formats.isInt64(usageInUsermode)) {
      fault.wrongFormat(issues, [...path, "usage_in_usermode"], "a 64-bit integer", usageInUsermode);
    }
    if (usageInUsermode < 0) {
      fault.tooSmall(issues, [...path, "usage_in_usermode"], 0, usageInUsermode);
    }
  }
}

/** Standard Schema of `CPUUsage`. */
export const CPUUsage = /* @__PURE__ */ check.schema(isCPUUsage, checkCPUUsage);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const periods = value["periods"];
  if (periods !== undefined) {
    if (!check.isInteger(periods)) {
      fault.wrongType(issues, [...path, "periods"], "integer", periods);
    } else {
      if (!formats.isInt64(periods)) {
        fault.wrongFormat(issues, [...path, "periods"], "a 64-bit integer", periods);
      }
      if (periods < 0) fault.tooSmall(issues, [...path, "periods"], 0, periods);
    }
  }
  const throttledPeriods = value["throttled_periods"];
  if (throttledPeriods !== undefined) {
    if (!check.isInteger(throttledPeriods)) {
      fault.wrongType(issues, [...path, "throttled_periods"], "integer", throttledPeriods);
    } else {
      if (!formats.isInt64(throttledPeriods)) {
        fault.wrongFormat(issues, [...path, "throttled_periods"], "a 64-bit integer", throttledPeriods);
      }
      if (throttledPeriods < 0) {
        fault.tooSmall(issues, [...path, "throttled_periods"], 0, throttledPeriods);
      }
    }
  }
  const throttledTime = value["throttled_time"];
  if (throttledTime !== undefined) {
    if (!check.isInteger(throttledTime)) {
      fault.wrongType(issues, [...path, "throttled_time"], "integer", throttledTime);
    } else {
      if (!formats.isInt64(throttledTime)) {
        fault.wrongFormat(issues, [...path, "throttled_time"], "a 64-bit integer", throttledTime);
      }
      if (throttledTime < 0) fault.tooSmall(issues, [...path, "throttled_time"], 0, throttledTime);
    }
  }
}

/** Standard Schema of `ThrottlingData`. */
export const ThrottlingData = /* @__PURE__ */ check.schema(isThrottlingData, checkThrottlingData);

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfo` */
export function isSystemInfo(value: unknown): value is t.SystemInfo {
  if (!check.isObject(value)) return false;
  if (!isUnixTime(value["timestamp"])) return false;
  const cpuAverage = value["cpu_average"];
  if (cpuAverage !== null) {
    if (!check.isNumber(cpuAverage)) return false;
    if (cpuAverage < 0) return false;
  }
  if (!isMemoryStat(value["memory"])) return false;
  const disks = value["disks"];
  if (disks !== null) {
    if (!check.isObject(disks)) return false;
    for (const key in disks) {
      if (!check.hasOwn(disks, key)) continue;
      if (!isDiskUsage(disks[key])) return false;
    }
  }
  const disksIo = value["disks_io"];
  if (disksIo !== null) {
    if (!check.isObject(disksIo)) return false;
    for (const key in disksIo) {
      if (!check.hasOwn(disksIo, key)) continue;
      if (!isDiskIO(disksIo[key])) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkUnixTime(value["timestamp"], [...path, "timestamp"], issues);
  const cpuAverage = value["cpu_average"];
  if (cpuAverage !== null) {
    if (!check.isNumber(cpuAverage)) {
      fault.wrongType(issues, [...path, "cpu_average"], "number or null", cpuAverage);
    } else if (cpuAverage < 0) {
      fault.tooSmall(issues, [...path, "cpu_average"], 0, cpuAverage);
    }
  }
  checkMemoryStat(value["memory"], [...path, "memory"], issues);
  const disks = value["disks"];
  if (disks !== null) {
    if (!check.isObject(disks)) {
      fault.wrongType(issues, [...path, "disks"], "object or null", disks);
    } else {
      for (const key in disks) {
        if (!check.hasOwn(disks, key)) continue;
        checkDiskUsage(disks[key], [...path, "disks", key], issues);
      }
    }
  }
  const disksIo = value["disks_io"];
  if (disksIo !== null) {
    if (!check.isObject(disksIo)) {
      fault.wrongType(issues, [...path, "disks_io"], "object or null", disksIo);
    } else {
      for (const key in disksIo) {
        if (!check.hasOwn(disksIo, key)) continue;
        checkDiskIO(disksIo[key], [...path, "disks_io", key], issues);
      }
    }
  }
  checkNetworkIO(value["network"], [...path, "network"], issues);
  const sensors = value["sensors"];
  if (sensors !== null) {
    if (!check.isArray(sensors)) {
      fault.wrongType(issues, [...path, "sensors"], "array or null", sensors);
    } else {
      for (let i = 0; i < sensors.length; i++) {
        checkSensor(sensors[i], [...path, "sensors", i], issues);
      }
    }
  }
}

/** Standard Schema of `SystemInfo`. */
export const SystemInfo = /* @__PURE__ */ check.schema(isSystemInfo, checkSystemInfo);

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoAggregate` */
export function isSystemInfoAggregate(value: unknown): value is t.SystemInfoAggregate {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const total = value["total"];
  if (!check.isInteger(total)) {
    fault.wrongType(issues, [...path, "total"], "integer", total);
  } else {
    if (!formats.isInt64(total)) {
      fault.wrongFormat(issues, [...path, "total"], "a 64-bit integer", total);
    }
    if (total < 0) fault.tooSmall(issues, [...path, "total"], 0, total);
  }
  const data = value["data"];
  if (!check.isArray(data)) {
    fault.wrongType(issues, [...path, "data"], "array", data);
  } else {
    if (data.length > 100) fault.tooManyItems(issues, [...path, "data"], 100, data);
    for (let i = 0; i < data.length; i++) {
      checkSystemInfoRow(data[i], [...path, "data", i], issues);
    }
  }
}

/** Standard Schema of `SystemInfoAggregate`. */
export const SystemInfoAggregate = /* @__PURE__ */ check.schema(isSystemInfoAggregate, checkSystemInfoAggregate);

/** `specs/godoxy/metrics.yaml#/components/schemas/RouteUptimeAggregate` */
export function isRouteUptimeAggregate(value: unknown): value is t.RouteUptimeAggregate {
  if (!check.isObject(value)) return false;
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
  if (!isHealthStatus(value["current_status"])) return false;
  const statuses = value["statuses"];
  if (!check.isArray(statuses)) return false;
  if (statuses.length > 100) return false;
  for (let i = 0; i < statuses.length; i++) {
    if (!isRouteStatus(statuses[i])) return false;
  }
  return true;
}

function checkRouteUptimeAggregate(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const alias = value["alias"];
  if (typeof alias !== "string") fault.wrongType(issues, [...path, "alias"], "string", alias);
  const uptime = value["uptime"];
  if (!check.isNumber(uptime)) {
    fault.wrongType(issues, [...path, "uptime"], "number", uptime);
  } else {
    if (uptime < 0) fault.tooSmall(issues, [...path, "uptime"], 0, uptime);
    if (uptime > 1) fault.tooLarge(issues, [...path, "uptime"], 1, uptime);
  }
  const downtime = value["downtime"];
  if (!check.isNumber(downtime)) {
    fault.wrongType(issues, [...path, "downtime"], "number", downtime);
  } else {
    if (downtime < 0) fault.tooSmall(issues, [...path, "downtime"], 0, downtime);
    if (downtime > 1) fault.tooLarge(issues, [...path, "downtime"], 1, downtime);
  }
  const idle = value["idle"];
  if (!check.isNumber(idle)) {
    fault.wrongType(issues, [...path, "idle"], "number", idle);
  } else {
    if (idle < 0) fault.tooSmall(issues, [...path, "idle"], 0, idle);
    if (idle > 1) fault.tooLarge(issues, [...path, "idle"], 1, idle);
  }
  const avgLatency = value["avg_latency"];
  if (!check.isNumber(avgLatency)) {
    fault.wrongType(issues, [...path, "avg_latency"], "number", avgLatency);
  } else if (avgLatency < 0) {
    fault.tooSmall(issues, [...path, "avg_latency"], 0, avgLatency);
  }
  checkHealthStatus(value["current_status"], [...path, "current_status"], issues);
  const statuses = value["statuses"];
  if (!check.isArray(statuses)) {
    fault.wrongType(issues, [...path, "statuses"], "array", statuses);
  } else {
    if (statuses.length > 100) fault.tooManyItems(issues, [...path, "statuses"], 100, statuses);
    for (let i = 0; i < statuses.length; i++) {
      checkRouteStatus(statuses[i], [...path, "statuses", i], issues);
    }
  }
}

/** Standard Schema of `RouteUptimeAggregate`. */
export const RouteUptimeAggregate = /* @__PURE__ */ check.schema(isRouteUptimeAggregate, checkRouteUptimeAggregate);

/** `specs/godoxy/core.yaml#/components/schemas/HealthInfoWithoutDetail` */
export function isHealthInfoWithoutDetail(value: unknown): value is t.HealthInfoWithoutDetail {
  if (!check.isObject(value)) return false;
  if (!isHealthStatus(value["status"])) return false;
  if (!isNanoseconds(value["uptime"])) return false;
  if (!isNanoseconds(value["latency"])) return false;
  return true;
}

function checkHealthInfoWithoutDetail(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkHealthStatus(value["status"], [...path, "status"], issues);
  checkNanoseconds(value["uptime"], [...path, "uptime"], issues);
  checkNanoseconds(value["latency"], [...path, "latency"], issues);
}

/** Standard Schema of `HealthInfoWithoutDetail`. */
export const HealthInfoWithoutDetail = /* @__PURE__ */ check.schema(isHealthInfoWithoutDetail, checkHealthInfoWithoutDetail);

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageWidget` */
export function isHomepageWidget(value: unknown): value is t.HomepageWidget {
  if (!check.isObject(value)) return false;
  if (typeof value["label"] !== "string") return false;
  if (typeof value["value"] !== "string") return false;
  return true;
}

function checkHomepageWidget(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const label = value["label"];
  if (typeof label !== "string") fault.wrongType(issues, [...path, "label"], "string", label);
  const value2 = value["value"];
  if (typeof value2 !== "string") fault.wrongType(issues, [...path, "value"], "string", value2);
}

/** Standard Schema of `HomepageWidget`. */
export const HomepageWidget = /* @__PURE__ */ check.schema(isHomepageWidget, checkHomepageWidget);

/** `specs/godoxy/core.yaml#/components/schemas/ProviderType` */
export function isProviderType(value: unknown): value is t.ProviderType {
  return value === "docker" || value === "file" || value === "agent";
}

function checkProviderType(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "docker" && value !== "file" && value !== "agent") {
    fault.notOneOf(issues, path, ["docker", "file", "agent"], value);
  }
}

/** Standard Schema of `ProviderType`. */
export const ProviderType = /* @__PURE__ */ check.schema(isProviderType, checkProviderType);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const values = value["values"];
  if (!check.isArray(values)) {
    fault.wrongType(issues, [...path, "values"], "array", values);
  } else {
    for (let i = 0; i < values.length; i++) {
      checkStatusCodeRange(values[i], [...path, "values", i], issues);
    }
  }
  checkLogFilter(value, path, issues);
}

/** Standard Schema of `StatusCodeFilter`. */
export const StatusCodeFilter = /* @__PURE__ */ check.schema(isStatusCodeFilter, checkStatusCodeFilter);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const values = value["values"];
  if (!check.isArray(values)) {
    fault.wrongType(issues, [...path, "values"], "array", values);
  } else {
    for (let i = 0; i < values.length; i++) {
      const item = values[i];
      if (typeof item !== "string") fault.wrongType(issues, [...path, "values", i], "string", item);
    }
  }
  checkLogFilter(value, path, issues);
}

/** Standard Schema of `TextFilter`. */
export const TextFilter = /* @__PURE__ */ check.schema(isTextFilter, checkTextFilter);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const values = value["values"];
  if (!check.isArray(values)) {
    fault.wrongType(issues, [...path, "values"], "array", values);
  } else {
    for (let i = 0; i < values.length; i++) {
      checkLogHeader(values[i], [...path, "values", i], issues);
    }
  }
  checkLogFilter(value, path, issues);
}

/** Standard Schema of `HeaderFilter`. */
export const HeaderFilter = /* @__PURE__ */ check.schema(isHeaderFilter, checkHeaderFilter);

/** `specs/godoxy/route.yaml#/components/schemas/FieldConfig` */
export function isFieldConfig(value: unknown): value is t.FieldConfig {
  if (!check.isObject(value)) return false;
  if (!isFieldMode(value["default"])) return false;
  const config = value["config"];
  if (config !== undefined) {
    if (!check.isObject(config)) return false;
    for (const key in config) {
      if (!check.hasOwn(config, key)) continue;
      if (!isFieldMode(config[key])) return false;
    }
  }
  return true;
}

function checkFieldConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkFieldMode(value["default"], [...path, "default"], issues);
  const config = value["config"];
  if (config !== undefined) {
    if (!check.isObject(config)) {
      fault.wrongType(issues, [...path, "config"], "object", config);
    } else {
      for (const key in config) {
        if (!check.hasOwn(config, key)) continue;
        checkFieldMode(config[key], [...path, "config", key], issues);
      }
    }
  }
}

/** Standard Schema of `FieldConfig`. */
export const FieldConfig = /* @__PURE__ */ check.schema(isFieldConfig, checkFieldConfig);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const url = value["url"];
  if (url !== undefined && typeof url !== "string") {
    fault.wrongType(issues, [...path, "url"], "string", url);
  }
  const tls = value["tls"];
  if (tls !== undefined) checkDockerTLSConfig(tls, [...path, "tls"], issues);
}

/** Standard Schema of `DockerProviderConfig`. */
export const DockerProviderConfig = /* @__PURE__ */ check.schema(isDockerProviderConfig, checkDockerProviderConfig);

/** `specs/godoxy/docker.yaml#/components/schemas/DockerPort` */
export function isDockerPort(value: unknown): value is t.DockerPort {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const ip = value["IP"];
  if (ip !== undefined && typeof ip !== "string") {
    fault.wrongType(issues, [...path, "IP"], "string", ip);
  }
  const privatePort = value["PrivatePort"];
  if (!check.isInteger(privatePort)) {
    fault.wrongType(issues, [...path, "PrivatePort"], "integer", privatePort);
  } else {
    if (!formats.isInt32(privatePort)) {
      fault.wrongFormat(issues, [...path, "PrivatePort"], "a 32-bit integer", privatePort);
    }
    if (privatePort < 0) fault.tooSmall(issues, [...path, "PrivatePort"], 0, privatePort);
    if (privatePort > 65535) fault.tooLarge(issues, [...path, "PrivatePort"], 65535, privatePort);
  }
  const publicPort = value["PublicPort"];
  if (publicPort !== undefined) {
    if (!check.isInteger(publicPort)) {
      fault.wrongType(issues, [...path, "PublicPort"], "integer", publicPort);
    } else {
      if (!formats.isInt32(publicPort)) {
        fault.wrongFormat(issues, [...path, "PublicPort"], "a 32-bit integer", publicPort);
      }
      if (publicPort < 0) fault.tooSmall(issues, [...path, "PublicPort"], 0, publicPort);
      if (publicPort > 65535) fault.tooLarge(issues, [...path, "PublicPort"], 65535, publicPort);
    }
  }
  const type = value["Type"];
  if (type !== "tcp" && type !== "udp" && type !== "sctp") {
    fault.notOneOf(issues, [...path, "Type"], ["tcp", "udp", "sctp"], type);
  }
}

/** Standard Schema of `DockerPort`. */
export const DockerPort = /* @__PURE__ */ check.schema(isDockerPort, checkDockerPort);

/** `specs/godoxy/docker.yaml#/components/schemas/BlkioEntry` */
export function isBlkioEntry(value: unknown): value is t.BlkioEntry {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const major = value["major"];
  if (!check.isInteger(major)) {
    fault.wrongType(issues, [...path, "major"], "integer", major);
  } else {
    if (!formats.isInt64(major)) {
      fault.wrongFormat(issues, [...path, "major"], "a 64-bit integer", major);
    }
    if (major < 0) fault.tooSmall(issues, [...path, "major"], 0, major);
  }
  const minor = value["minor"];
  if (!check.isInteger(minor)) {
    fault.wrongType(issues, [...path, "minor"], "integer", minor);
  } else {
    if (!formats.isInt64(minor)) {
      fault.wrongFormat(issues, [...path, "minor"], "a 64-bit integer", minor);
    }
    if (minor < 0) fault.tooSmall(issues, [...path, "minor"], 0, minor);
  }
  const op = value["op"];
  if (typeof op !== "string") fault.wrongType(issues, [...path, "op"], "string", op);
  const value2 = value["value"];
  if (!check.isInteger(value2)) {
    fault.wrongType(issues, [...path, "value"], "integer", value2);
  } else {
    if (!formats.isInt64(value2)) {
      fault.wrongFormat(issues, [...path, "value"], "a 64-bit integer", value2);
    }
    if (value2 < 0) fault.tooSmall(issues, [...path, "value"], 0, value2);
  }
}

/** Standard Schema of `BlkioEntry`. */
export const BlkioEntry = /* @__PURE__ */ check.schema(isBlkioEntry, checkBlkioEntry);

/** `specs/godoxy/metrics.yaml#/components/schemas/MemoryStat` */
export function isMemoryStat(value: unknown): value is t.MemoryStat {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const total = value["total"];
  if (!check.isInteger(total)) {
    fault.wrongType(issues, [...path, "total"], "integer", total);
  } else {
    if (!formats.isInt64(total)) {
      fault.wrongFormat(issues, [...path, "total"], "a 64-bit integer", total);
    }
    if (total < 0) fault.tooSmall(issues, [...path, "total"], 0, total);
  }
  const available = value["available"];
  if (!check.isInteger(available)) {
    fault.wrongType(issues, [...path, "available"], "integer", available);
  } else {
    if (!formats.isInt64(available)) {
      fault.wrongFormat(issues, [...path, "available"], "a 64-bit integer", available);
    }
    if (available < 0) fault.tooSmall(issues, [...path, "available"], 0, available);
  }
  const used = value["used"];
  if (!check.isInteger(used)) {
    fault.wrongType(issues, [...path, "used"], "integer", used);
  } else {
    if (!formats.isInt64(used)) {
      fault.wrongFormat(issues, [...path, "used"], "a 64-bit integer", used);
    }
    if (used < 0) fault.tooSmall(issues, [...path, "used"], 0, used);
  }
  const usedPercent = value["used_percent"];
  if (!check.isNumber(usedPercent)) {
    fault.wrongType(issues, [...path, "used_percent"], "number", usedPercent);
  } else {
    if (usedPercent < 0) fault.tooSmall(issues, [...path, "used_percent"], 0, usedPercent);
    if (usedPercent > 100) fault.tooLarge(issues, [...path, "used_percent"], 100, usedPercent);
  }
}

/** Standard Schema of `MemoryStat`. */
export const MemoryStat = /* @__PURE__ */ check.schema(isMemoryStat, checkMemoryStat);

/** `specs/godoxy/metrics.yaml#/components/schemas/DiskUsage` */
export function isDiskUsage(value: unknown): value is t.DiskUsage {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const path2 = value["path"];
  if (typeof path2 !== "string") fault.wrongType(issues, [...path, "path"], "string", path2);
  const fstype = value["fstype"];
  if (typeof fstype !== "string") fault.wrongType(issues, [...path, "fstype"], "string", fstype);
  const total = value["total"];
  if (!check.isInteger(total)) {
    fault.wrongType(issues, [...path, "total"], "integer", total);
  } else {
    if (!formats.isInt64(total)) {
      fault.wrongFormat(issues, [...path, "total"], "a 64-bit integer", total);
    }
    if (total < 0) fault.tooSmall(issues, [...path, "total"], 0, total);
  }
  const free = value["free"];
  if (!check.isInteger(free)) {
    fault.wrongType(issues, [...path, "free"], "integer", free);
  } else {
    if (!formats.isInt64(free)) {
      fault.wrongFormat(issues, [...path, "free"], "a 64-bit integer", free);
    }
    if (free < 0) fault.tooSmall(issues, [...path, "free"], 0, free);
  }
  const used = value["used"];
  if (!check.isInteger(used)) {
    fault.wrongType(issues, [...path, "used"], "integer", used);
  } else {
    if (!formats.isInt64(used)) {
      fault.wrongFormat(issues, [...path, "used"], "a 64-bit integer", used);
    }
    if (used < 0) fault.tooSmall(issues, [...path, "used"], 0, used);
  }
  const usedPercent = value["used_percent"];
  if (!check.isNumber(usedPercent)) {
    fault.wrongType(issues, [...path, "used_percent"], "number", usedPercent);
  } else {
    if (usedPercent < 0) fault.tooSmall(issues, [...path, "used_percent"], 0, usedPercent);
    if (usedPercent > 100) fault.tooLarge(issues, [...path, "used_percent"], 100, usedPercent);
  }
}

/** Standard Schema of `DiskUsage`. */
export const DiskUsage = /* @__PURE__ */ check.schema(isDiskUsage, checkDiskUsage);

/** `specs/godoxy/metrics.yaml#/components/schemas/DiskIO` */
export function isDiskIO(value: unknown): value is t.DiskIO {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const readBytes = value["read_bytes"];
  if (!check.isInteger(readBytes)) {
    fault.wrongType(issues, [...path, "read_bytes"], "integer", readBytes);
  } else {
    if (!formats.isInt64(readBytes)) {
      fault.wrongFormat(issues, [...path, "read_bytes"], "a 64-bit integer", readBytes);
    }
    if (readBytes < 0) fault.tooSmall(issues, [...path, "read_bytes"], 0, readBytes);
  }
  const writeBytes = value["write_bytes"];
  if (!check.isInteger(writeBytes)) {
    fault.wrongType(issues, [...path, "write_bytes"], "integer", writeBytes);
  } else {
    if (!formats.isInt64(writeBytes)) {
      fault.wrongFormat(issues, [...path, "write_bytes"], "a 64-bit integer", writeBytes);
    }
    if (writeBytes < 0) fault.tooSmall(issues, [...path, "write_bytes"], 0, writeBytes);
  }
  const readCount = value["read_count"];
  if (!check.isInteger(readCount)) {
    fault.wrongType(issues, [...path, "read_count"], "integer", readCount);
  } else {
    if (!formats.isInt64(readCount)) {
      fault.wrongFormat(issues, [...path, "read_count"], "a 64-bit integer", readCount);
    }
    if (readCount < 0) fault.tooSmall(issues, [...path, "read_count"], 0, readCount);
  }
  const writeCount = value["write_count"];
  if (!check.isInteger(writeCount)) {
    fault.wrongType(issues, [...path, "write_count"], "integer", writeCount);
  } else {
    if (!formats.isInt64(writeCount)) {
      fault.wrongFormat(issues, [...path, "write_count"], "a 64-bit integer", writeCount);
    }
    if (writeCount < 0) fault.tooSmall(issues, [...path, "write_count"], 0, writeCount);
  }
  const iops = value["iops"];
  if (!check.isInteger(iops)) {
    fault.wrongType(issues, [...path, "iops"], "integer", iops);
  } else {
    if (!formats.isInt64(iops)) {
      fault.wrongFormat(issues, [...path, "iops"], "a 64-bit integer", iops);
    }
    if (iops < 0) fault.tooSmall(issues, [...path, "iops"], 0, iops);
  }
  const readSpeed = value["read_speed"];
  if (!check.isNumber(readSpeed)) {
    fault.wrongType(issues, [...path, "read_speed"], "number", readSpeed);
  } else if (readSpeed < 0) {
    fault.tooSmall(issues, [...path, "read_speed"], 0, readSpeed);
  }
  const writeSpeed = value["write_speed"];
  if (!check.isNumber(writeSpeed)) {
    fault.wrongType(issues, [...path, "write_speed"], "number", writeSpeed);
  } else if (writeSpeed < 0) {
    fault.tooSmall(issues, [...path, "write_speed"], 0, writeSpeed);
  }
}

/** Standard Schema of `DiskIO`. */
export const DiskIO = /* @__PURE__ */ check.schema(isDiskIO, checkDiskIO);

/** `specs/godoxy/metrics.yaml#/components/schemas/NetworkIO` */
export function isNetworkIO(value: unknown): value is t.NetworkIO {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const bytesSent = value["bytes_sent"];
  if (!check.isInteger(bytesSent)) {
    fault.wrongType(issues, [...path, "bytes_sent"], "integer", bytesSent);
  } else {
    if (!formats.isInt64(bytesSent)) {
      fault.wrongFormat(issues, [...path, "bytes_sent"], "a 64-bit integer", bytesSent);
    }
    if (bytesSent < 0) fault.tooSmall(issues, [...path, "bytes_sent"], 0, bytesSent);
  }
  const bytesRecv = value["bytes_recv"];
  if (!check.isInteger(bytesRecv)) {
    fault.wrongType(issues, [...path, "bytes_recv"], "integer", bytesRecv);
  } else {
    if (!formats.isInt64(bytesRecv)) {
      fault.wrongFormat(issues, [...path, "bytes_recv"], "a 64-bit integer", bytesRecv);
    }
    if (bytesRecv < 0) fault.tooSmall(issues, [...path, "bytes_recv"], 0, bytesRecv);
  }
  const uploadSpeed = value["upload_speed"];
  if (!check.isNumber(uploadSpeed)) {
    fault.wrongType(issues, [...path, "upload_speed"], "number", uploadSpeed);
  } else if (uploadSpeed < 0) {
    fault.tooSmall(issues, [...path, "upload_speed"], 0, uploadSpeed);
  }
  const downloadSpeed = value["download_speed"];
  if (!check.isNumber(downloadSpeed)) {
    fault.wrongType(issues, [...path, "download_speed"], "number", downloadSpeed);
  } else if (downloadSpeed < 0) {
    fault.tooSmall(issues, [...path, "download_speed"], 0, downloadSpeed);
  }
}

/** Standard Schema of `NetworkIO`. */
export const NetworkIO = /* @__PURE__ */ check.schema(isNetworkIO, checkNetworkIO);

/** `specs/godoxy/metrics.yaml#/components/schemas/Sensor` */
export function isSensor(value: unknown): value is t.Sensor {
  if (!check.isObject(value)) return false;
  if (typeof value["name"] !== "string") return false;
  if (!check.isNumber(value["temperature"])) return false;
  if (!check.isNumber(value["high"])) return false;
  if (!check.isNumber(value["critical"])) return false;
  return true;
}

function checkSensor(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const temperature = value["temperature"];
  if (!check.isNumber(temperature)) {
    fault.wrongType(issues, [...path, "temperature"], "number", temperature);
  }
  const high = value["high"];
  if (!check.isNumber(high)) fault.wrongType(issues, [...path, "high"], "number", high);
  const critical = value["critical"];
  if (!check.isNumber(critical)) fault.wrongType(issues, [...path, "critical"], "number", critical);
}

/** Standard Schema of `Sensor`. */
export const Sensor = /* @__PURE__ */ check.schema(isSensor, checkSensor);

/** `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoRow` */
export function isSystemInfoRow(value: unknown): value is t.SystemInfoRow {
  if (!check.isObject(value)) return false;
  if (!isUnixTime(value["timestamp"])) return false;
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    if (key !== "timestamp" && !check.isNumber(value[key])) return false;
  }
  return true;
}

function checkSystemInfoRow(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkUnixTime(value["timestamp"], [...path, "timestamp"], issues);
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    if (key !== "timestamp") {
      const member = value[key];
      if (!check.isNumber(member)) fault.wrongType(issues, [...path, key], "number", member);
    }
  }
}

/** Standard Schema of `SystemInfoRow`. */
export const SystemInfoRow = /* @__PURE__ */ check.schema(isSystemInfoRow, checkSystemInfoRow);

/** `specs/godoxy/metrics.yaml#/components/schemas/RouteStatus` */
export function isRouteStatus(value: unknown): value is t.RouteStatus {
  if (!check.isObject(value)) return false;
  if (!isHealthStatus(value["status"])) return false;
  const latency = value["latency"];
  if (!check.isInteger(latency)) return false;
  if (!formats.isInt32(latency)) return false;
  if (latency < 0) return false;
  if (!isUnixTime(value["timestamp"])) return false;
  return true;
}

function checkRouteStatus(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkHealthStatus(value["status"], [...path, "status"], issues);
  const latency = value["latency"];
  if (!check.isInteger(latency)) {
    fault.wrongType(issues, [...path, "latency"], "integer", latency);
  } else {
    if (!formats.isInt32(latency)) {
      fault.wrongFormat(issues, [...path, "latency"], "a 32-bit integer", latency);
    }
    if (latency < 0) fault.tooSmall(issues, [...path, "latency"], 0, latency);
  }
  checkUnixTime(value["timestamp"], [...path, "timestamp"], issues);
}

/** Standard Schema of `RouteStatus`. */
export const RouteStatus = /* @__PURE__ */ check.schema(isRouteStatus, checkRouteStatus);

/** `specs/godoxy/route.yaml#/components/schemas/LogFilter` */
export function isLogFilter(value: unknown): value is t.LogFilter {
  if (!check.isObject(value)) return false;
  if (typeof value["negative"] !== "boolean") return false;
  if (!check.isArray(value["values"])) return false;
  return true;
}

function checkLogFilter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const negative = value["negative"];
  if (typeof negative !== "boolean") {
    fault.wrongType(issues, [...path, "negative"], "boolean", negative);
  }
  const values = value["values"];
  if (!check.isArray(values)) fault.wrongType(issues, [...path, "values"], "array", values);
}

/** Standard Schema of `LogFilter`. */
export const LogFilter = /* @__PURE__ */ check.schema(isLogFilter, checkLogFilter);

/** `specs/godoxy/route.yaml#/components/schemas/StatusCodeRange` */
export function isStatusCodeRange(value: unknown): value is t.StatusCodeRange {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const start = value["start"];
  if (!check.isInteger(start)) {
    fault.wrongType(issues, [...path, "start"], "integer", start);
  } else {
    if (!formats.isInt32(start)) {
      fault.wrongFormat(issues, [...path, "start"], "a 32-bit integer", start);
    }
    if (start < 100) fault.tooSmall(issues, [...path, "start"], 100, start);
    if (start > 999) fault.tooLarge(issues, [...path, "start"], 999, start);
  }
  const end = value["end"];
  if (!check.isInteger(end)) {
    fault.wrongType(issues, [...path, "end"], "integer", end);
  } else {
    if (!formats.isInt32(end)) fault.wrongFormat(issues, [...path, "end"], "a 32-bit integer", end);
    if (end < 100) fault.tooSmall(issues, [...path, "end"], 100, end);
    if (end > 999) fault.tooLarge(issues, [...path, "end"], 999, end);
  }
}

/** Standard Schema of `StatusCodeRange`. */
export const StatusCodeRange = /* @__PURE__ */ check.schema(isStatusCodeRange, checkStatusCodeRange);

/** `specs/godoxy/route.yaml#/components/schemas/LogHeader` */
export function isLogHeader(value: unknown): value is t.LogHeader {
  if (!check.isObject(value)) return false;
  if (typeof value["key"] !== "string") return false;
  if (typeof value["value"] !== "string") return false;
  return true;
}

function checkLogHeader(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const key = value["key"];
  if (typeof key !== "string") fault.wrongType(issues, [...path, "key"], "string", key);
  const value2 = value["value"];
  if (typeof value2 !== "string") fault.wrongType(issues, [...path, "value"], "string", value2);
}

/** Standard Schema of `LogHeader`. */
export const LogHeader = /* @__PURE__ */ check.schema(isLogHeader, checkLogHeader);

/** `specs/godoxy/route.yaml#/components/schemas/FieldMode` */
export function isFieldMode(value: unknown): value is t.FieldMode {
  return value === "keep" || value === "drop" || value === "redact";
}

function checkFieldMode(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "keep" && value !== "drop" && value !== "redact") {
    fault.notOneOf(issues, path, ["keep", "drop", "redact"], value);
  }
}

/** Standard Schema of `FieldMode`. */
export const FieldMode = /* @__PURE__ */ check.schema(isFieldMode, checkFieldMode);

/** `specs/godoxy/docker.yaml#/components/schemas/DockerTLSConfig` */
export function isDockerTLSConfig(value: unknown): value is t.DockerTLSConfig {
  if (!check.isObject(value)) return false;
  if (typeof value["ca_file"] !== "string") return false;
  const certFile = value["cert_file"];
  if (certFile !== undefined && typeof certFile !== "string") return false;
  const keyFile = value["key_file"];
  if (keyFile !== undefined && typeof keyFile !== "string") return false;
  return true;
}

function checkDockerTLSConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const caFile = value["ca_file"];
  if (typeof caFile !== "string") fault.wrongType(issues, [...path, "ca_file"], "string", caFile);
  const certFile = value["cert_file"];
  if (certFile !== undefined && typeof certFile !== "string") {
    fault.wrongType(issues, [...path, "cert_file"], "string", certFile);
  }
  const keyFile = value["key_file"];
  if (keyFile !== undefined && typeof keyFile !== "string") {
    fault.wrongType(issues, [...path, "key_file"], "string", keyFile);
  }
}

/** Standard Schema of `DockerTLSConfig`. */
export const DockerTLSConfig = /* @__PURE__ */ check.schema(isDockerTLSConfig, checkDockerTLSConfig);

function isGetVersionResponse200(value: unknown): value is string {
  if (typeof value !== "string") return false;
  if (!pattern_tisn.test(value)) return false;
  return true;
}

function checkGetVersionResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (typeof value !== "string") return fault.wrongType(issues, path, "string", value);
  if (!pattern_tisn.test(value)) fault.wrongPattern(issues, path, pattern_tisn, value);
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
  403: { "text/plain": plain.string },
  500: { "application/json": ErrorResponse },
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
  403: { "text/plain": plain.string },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /favicon`
 *
 * `specs/godoxy/core.yaml#/paths/~1favicon/get`
 */
export const getFaviconRequest = {
  query: {
    url: plain.string,
    alias: plain.string,
    variant: IconVariant,
  },
};

export const getFaviconResponses = {
  200: { "image/svg+xml": plain.string },
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
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt32(value)) fault.wrongFormat(issues, path, "a 32-bit integer", value);
  if (value < 0) fault.tooSmall(issues, path, 0, value);
}

function isListIconsResponse200(value: unknown): value is t.IconMetaSearch[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isIconMetaSearch(value[i])) return false;
  }
  return true;
}

function checkListIconsResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  for (let i = 0; i < value.length; i++) {
    checkIconMetaSearch(value[i], [...path, i], issues);
  }
}

const ListIconsLimit = /* @__PURE__ */ check.schema(isListIconsLimit, checkListIconsLimit);

const ListIconsResponse200 = /* @__PURE__ */ check.schema(isListIconsResponse200, checkListIconsResponse200);

/**
 * `GET /icons`
 *
 * `specs/godoxy/core.yaml#/paths/~1icons/get`
 */
export const listIconsRequest = {
  query: {
    keyword: plain.string,
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
  403: { "text/plain": plain.string },
  429: { "text/html": plain.string },
};

/**
 * `POST /auth/callback`
 *
 * `specs/godoxy/auth.yaml#/paths/~1auth~1callback/post`
 */
export const authCallbackRequest = {
  query: {
    code: plain.string,
    state: plain.string,
  },
  body: { "application/json": UserPassAuthCallbackRequest },
};

export const authCallbackResponses = {
  200: {},
  302: {},
  400: {
    "text/plain": plain.string,
    "text/html": plain.string,
  },
  500: {
    "text/plain": plain.string,
    "text/html": plain.string,
  },
};

/**
 * `GET /auth/callback`
 *
 * `specs/godoxy/auth.yaml#/paths/~1auth~1callback/get`
 */
export const oidcCallbackRequest = {
  query: {
    code: plain.string,
    state: plain.string,
  },
};

export const oidcCallbackResponses = {
  302: {},
  400: {
    "text/html": plain.string,
    "text/plain": plain.string,
  },
  500: { "text/html": plain.string },
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
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  for (let i = 0; i < value.length; i++) {
    checkRoute(value[i], [...path, i], issues);
  }
}

const ListRoutesResponse200 = /* @__PURE__ */ check.schema(isListRoutesResponse200, checkListRoutesResponse200);

/**
 * `GET /route/list`
 *
 * `specs/godoxy/route.yaml#/paths/~1route~1list/get`
 */
export const listRoutesRequest = {
  query: { provider: plain.string },
};

export const listRoutesResponses = {
  101: {},
  200: { "application/json": ListRoutesResponse200 },
  302: {},
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.string },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /route/{which}`
 *
 * `specs/godoxy/route.yaml#/paths/~1route~1{which}/get`
 */
export const getRouteRequest = {
  path: { which: plain.string },
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
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  for (let i = 0; i < value.length; i++) {
    checkRouteProvider(value[i], [...path, i], issues);
  }
}

const ListRouteProvidersResponse200 = /* @__PURE__ */ check.schema(isListRouteProvidersResponse200, checkListRouteProvidersResponse200);

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
  403: { "text/plain": plain.string },
  500: { "application/json": ErrorResponse },
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
  path: { id: plain.string },
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
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  for (let i = 0; i < value.length; i++) {
    checkContainerResponse(value[i], [...path, i], issues);
  }
}

const ListContainersResponse200 = /* @__PURE__ */ check.schema(isListContainersResponse200, checkListContainersResponse200);

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
  403: { "text/plain": plain.string },
  500: { "application/json": ErrorResponse },
};

function isGetDockerInfoResponse200(value: unknown): value is t.ServerInfo[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isServerInfo(value[i])) return false;
  }
  return true;
}

function checkGetDockerInfoResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  for (let i = 0; i < value.length; i++) {
    checkServerInfo(value[i], [...path, i], issues);
  }
}

const GetDockerInfoResponse200 = /* @__PURE__ */ check.schema(isGetDockerInfoResponse200, checkGetDockerInfoResponse200);

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
  403: { "text/plain": plain.string },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /docker/logs/{id}`
 *
 * `specs/godoxy/docker.yaml#/paths/~1docker~1logs~1{id}/get`
 */
export const streamContainerLogsRequest = {
  path: { id: plain.string },
  query: {
    stdout: plain.boolean,
    stderr: plain.boolean,
    from: plain.string,
    to: plain.string,
    levels: plain.string,
  },
};

export const streamContainerLogsResponses = {
  101: {},
  302: {},
  400: {
    "application/json": ErrorResponse,
    "text/plain": plain.string,
  },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.string },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

/**
 * `GET /docker/stats/{id}`
 *
 * `specs/godoxy/docker.yaml#/paths/~1docker~1stats~1{id}/get`
 */
export const getContainerStatsRequest = {
  path: { id: plain.string },
};

export const getContainerStatsResponses = {
  101: {},
  200: { "application/json": ContainerStatsResponse },
  302: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.string },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
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
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  if (value.length === 0) fault.tooFewItems(issues, path, 1, value);
  for (let i = 0; i < value.length; i++) {
    checkCertInfo(value[i], [...path, i], issues);
  }
}

const GetCertInfoResponse200 = /* @__PURE__ */ check.schema(isGetCertInfoResponse200, checkGetCertInfoResponse200);

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
  400: { "text/plain": plain.string },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.string },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};

function isIntervalParameter(value: unknown): value is string {
  if (typeof value !== "string") return false;
  if (!pattern_jp87.test(value)) return false;
  return true;
}

function checkIntervalParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (typeof value !== "string") return fault.wrongType(issues, path, "string", value);
  if (!pattern_jp87.test(value)) fault.wrongPattern(issues, path, pattern_jp87, value);
}

const IntervalParameter = /* @__PURE__ */ check.schema(isIntervalParameter, checkIntervalParameter);

/**
 * `GET /metrics/system_info`
 *
 * `specs/godoxy/metrics.yaml#/paths/~1metrics~1system_info/get`
 */
export const getSystemInfoRequest = {
  query: {
    agent_addr: plain.string,
    agent_name: plain.string,
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
  403: { "text/plain": plain.string },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
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
  403: { "text/plain": plain.string },
  500: { "application/json": ErrorResponse },
};

function isGetUptimeLimit(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkGetUptimeLimit(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt32(value)) fault.wrongFormat(issues, path, "a 32-bit integer", value);
  if (value < 0) fault.tooSmall(issues, path, 0, value);
}

function isGetUptimeOffset(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkGetUptimeOffset(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt32(value)) fault.wrongFormat(issues, path, "a 32-bit integer", value);
  if (value < 0) fault.tooSmall(issues, path, 0, value);
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
    keyword: plain.string,
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
  403: { "text/plain": plain.string },
  500: { "application/json": ErrorResponse },
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
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  if (value.length < 2) fault.tooFewItems(issues, path, 2, value);
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") fault.wrongType(issues, [...path, i], "string", item);
  }
}

const ListHomepageCategoriesResponse200 = /* @__PURE__ */ check.schema(isListHomepageCategoriesResponse200, checkListHomepageCategoriesResponse200);

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
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  for (let i = 0; i < value.length; i++) {
    checkHomepageCategory(value[i], [...path, i], issues);
  }
}

const ListHomepageItemsResponse200 = /* @__PURE__ */ check.schema(isListHomepageItemsResponse200, checkListHomepageItemsResponse200);

/**
 * `GET /homepage/items`
 *
 * `specs/godoxy/homepage.yaml#/paths/~1homepage~1items/get`
 */
export const listHomepageItemsRequest = {
  query: {
    search: plain.string,
    category: plain.string,
    provider: plain.string,
    sort_method: HomepageSortMethod,
  },
};

export const listHomepageItemsResponses = {
  101: {},
  200: { "application/json": ListHomepageItemsResponse200 },
  302: {},
  400: { "application/json": ErrorResponse },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.string },
  500: { "application/json": ErrorResponse },
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
  if (typeof value !== "string") return fault.wrongType(issues, path, "string", value);
  if (value.length === 0) fault.tooShort(issues, path, 1, value);
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
  if (typeof value !== "string") return fault.wrongType(issues, path, "string", value);
  if (value.length === 0) fault.tooShort(issues, path, 1, value);
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
  200: { "application/godoxy+yaml": plain.string },
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
    "application/godoxy+yaml": plain.string,
    "text/plain": plain.string,
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
    "application/godoxy+yaml": plain.string,
    "text/plain": plain.string,
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
    "application/godoxy+yaml": plain.string,
    "text/plain": plain.string,
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
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  for (let i = 0; i < value.length; i++) {
    checkAgent(value[i], [...path, i], issues);
  }
}

const ListAgentsResponse200 = /* @__PURE__ */ check.schema(isListAgentsResponse200, checkListAgentsResponse200);

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
  403: { "text/plain": plain.string },
  500: { "application/json": ErrorResponse },
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
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt64(value)) fault.wrongFormat(issues, path, "a 64-bit integer", value);
  if (value < 1) fault.tooSmall(issues, path, 1, value);
}

const StreamLxcServiceJournalVmid = /* @__PURE__ */ check.schema(isStreamLxcServiceJournalVmid, checkStreamLxcServiceJournalVmid);

/**
 * `GET /proxmox/journalctl/{node}/{vmid}/{service}`
 *
 * `specs/godoxy/proxmox.yaml#/paths/~1proxmox~1journalctl~1{node}~1{vmid}~1{service}/get`
 */
export const streamLxcServiceJournalRequest = {
  path: {
    node: plain.string,
    vmid: StreamLxcServiceJournalVmid,
    service: plain.string,
  },
};

export const streamLxcServiceJournalResponses = {
  101: {},
  302: {},
  400: {
    "application/json": ErrorResponse,
    "text/plain": plain.string,
  },
  401: { "application/json": ErrorResponse },
  403: { "text/plain": plain.string },
  404: { "application/json": ErrorResponse },
  500: { "application/json": ErrorResponse },
};
