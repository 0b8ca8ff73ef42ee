// @generated from specs/talis/openapi.yaml by the validators generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as formats from "../runtime/formats.ts";
import * as check from "../runtime/validation.ts";
import * as fault from "../runtime/validation-faults.ts";
import type * as t from "./types.ts";

const members_HealthStatus = /* @__PURE__ */ new check.Members();
const set_8p1l = /* @__PURE__ */ check.setOf(["unknown", "pending", "created", "provisioning", "ready", "terminated"]);
const pattern_6lm5 = /^\//u;
const pattern_qrjw = /^[+-]?[0-9]+$/u;
const set_kd1b = /* @__PURE__ */ check.setOf(["user.create", "user.get", "user.get.id", "user.delete", "project.create", "project.get", "project.list", "project.delete", "project.listInstances", "task.get", "task.list", "task.terminate", "task.updateStatus", "sshkey.create", "sshkey.list", "sshkey.delete"]);
const pattern_ir2z = /^\s*(ssh-rsa|ssh-dss|ssh-ed25519|ecdsa-sha2-nistp(256|384|521)) /u;
const set_r4or = /* @__PURE__ */ check.setOf(["aws", "gcp", "azure", "do", "scw", "vultr", "linode", "hetzner", "ovh", "ximera", "do-mock", "digitalocean-mock", "mock"]);
const set_b0l4 = /* @__PURE__ */ check.setOf(["none", "pending_copy", "copy_failed", "copied", "pending_execution", "execution_failed", "executed"]);
const set_vr42 = /* @__PURE__ */ check.setOf(["unknown", "pending", "running", "completed", "failed", "terminated"]);
const set_c86e = /* @__PURE__ */ check.setOf(["success", "error", "invalid-input", "server-error", "not-found"]);

/** `specs/talis/health.yaml#/components/schemas/HealthStatus` */
export function isHealthStatus(value: unknown): value is t.HealthStatus {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["status"] !== "string") return false;
  if (members_HealthStatus.areMany(value)) {
    return members_HealthStatus.every(value, (member, key) =>
      key === "status" ||
      typeof member === "string"
    );
  }
  for (const key in value) {
    const member = value[key];
    if (key !== "status" && typeof member !== "string" && check.hasOwn(value, key)) return false;
  }
  return true;
}

function checkHealthStatus(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/health.yaml#/components/schemas/HealthStatus";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else if (typeof status !== "string") {
    fault.wrongType(issues, check.below(path, "status"), at + "/properties/status/type", "string", status);
  }
  check.eachMember(value, (key, member) => {
    if (key !== "status" && typeof member !== "string") {
      fault.wrongType(issues, check.below(path, key), at + "/additionalProperties/type", "string", member);
    }
  });
}

/** Standard Schema of `HealthStatus`. */
export const HealthStatus = /* @__PURE__ */ check.schema(isHealthStatus, checkHealthStatus);

/** The value, typed as `HealthStatus`; throws a `ValidationError` with all its issues when it does not match. */
export function parseHealthStatus(value: unknown): t.HealthStatus {
  return check.parse(HealthStatus, "HealthStatus", value);
}

/** `specs/talis/common.yaml#/components/schemas/PlainError` */
export function isPlainError(value: unknown): value is t.PlainError {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["error"] !== "string") return false;
  return true;
}

function checkPlainError(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/common.yaml#/components/schemas/PlainError";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const error = value["error"];
  if (error === undefined) {
    fault.missing(issues, check.below(path, "error"), at + "/required");
  } else if (typeof error !== "string") {
    fault.wrongType(issues, check.below(path, "error"), at + "/properties/error/type", "string", error);
  }
}

/** Standard Schema of `PlainError`. */
export const PlainError = /* @__PURE__ */ check.schema(isPlainError, checkPlainError);

/** The value, typed as `PlainError`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePlainError(value: unknown): t.PlainError {
  return check.parse(PlainError, "PlainError", value);
}

/** `specs/talis/instances.yaml#/components/schemas/InstanceStatus` */
export function isInstanceStatus(value: unknown): value is t.InstanceStatus {
  return (
    value === "unknown" ||
    value === "pending" ||
    value === "created" ||
    value === "provisioning" ||
    value === "ready" ||
    value === "terminated"
  );
}

function checkInstanceStatus(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/InstanceStatus";
  if (
    value !== "unknown" &&
    value !== "pending" &&
    value !== "created" &&
    value !== "provisioning" &&
    value !== "ready" &&
    value !== "terminated"
  ) {
    fault.notOneOf(issues, path, at + "/enum", set_8p1l, value);
  }
}

/** Standard Schema of `InstanceStatus`. */
export const InstanceStatus = /* @__PURE__ */ check.schema(isInstanceStatus, checkInstanceStatus);

/** The value, typed as `InstanceStatus`; throws a `ValidationError` with all its issues when it does not match. */
export function parseInstanceStatus(value: unknown): t.InstanceStatus {
  return check.parse(InstanceStatus, "InstanceStatus", value);
}

/** `specs/talis/instances.yaml#/components/schemas/StatusFilter` */
export function isStatusFilter(value: unknown): value is t.StatusFilter {
  return value === "equal" || value === "not_equal";
}

function checkStatusFilter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/StatusFilter";
  if (value !== "equal" && value !== "not_equal") {
    fault.notOneOf(issues, path, at + "/enum", ["equal", "not_equal"], value);
  }
}

/** Standard Schema of `StatusFilter`. */
export const StatusFilter = /* @__PURE__ */ check.schema(isStatusFilter, checkStatusFilter);

/** The value, typed as `StatusFilter`; throws a `ValidationError` with all its issues when it does not match. */
export function parseStatusFilter(value: unknown): t.StatusFilter {
  return check.parse(StatusFilter, "StatusFilter", value);
}

/** `specs/talis/instances.yaml#/components/schemas/InstanceList` */
export function isInstanceList(value: unknown): value is t.InstanceList {
  if (!check.isObjectLike(value)) return false;
  const rows = value["rows"];
  if (!check.isArray(rows)) return false;
  if (rows.length > 1000) return false;
  for (let i = 0; i < rows.length; i++) {
    if (!isInstance(rows[i])) return false;
  }
  if (!isPagination(value["pagination"])) return false;
  return true;
}

function checkInstanceList(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/InstanceList";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const rows = value["rows"];
  if (rows === undefined) {
    fault.missing(issues, check.below(path, "rows"), at + "/required");
  } else if (!check.isArray(rows)) {
    fault.wrongType(issues, check.below(path, "rows"), at + "/properties/rows/type", "array", rows);
  } else {
    if (rows.length > 1000) {
      fault.tooManyItems(issues, check.below(path, "rows"), at + "/properties/rows/maxItems", 1000, rows);
    }
    for (let i = 0; i < rows.length; i++) {
      if (!isInstance(rows[i])) fault.inside(checkInstance, rows[i], [...path, "rows", i], issues);
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  } else {
    if (!isPagination(pagination)) {
      fault.inside(checkPagination, pagination, check.below(path, "pagination"), issues);
    }
  }
}

/** Standard Schema of `InstanceList`. */
export const InstanceList = /* @__PURE__ */ check.schema(isInstanceList, checkInstanceList);

/** The value, typed as `InstanceList`; throws a `ValidationError` with all its issues when it does not match. */
export function parseInstanceList(value: unknown): t.InstanceList {
  return check.parse(InstanceList, "InstanceList", value);
}

/** `specs/talis/common.yaml#/components/schemas/SlugError` */
export function isSlugError(value: unknown): value is t.SlugError {
  if (!check.isObjectLike(value)) return false;
  const slug = value["slug"];
  if (
    slug !== "error" &&
    slug !== "invalid-input" &&
    slug !== "server-error" &&
    slug !== "not-found"
  ) {
    return false;
  }
  if (value["data"] !== null) return false;
  if (!isSlugResponse(value)) return false;
  return true;
}

function checkSlugError(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/common.yaml#/components/schemas/SlugError";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const slug = value["slug"];
  if (slug === undefined) {
    fault.missing(issues, check.below(path, "slug"), at + "/allOf/1/required");
  } else if (
    slug !== "error" &&
    slug !== "invalid-input" &&
    slug !== "server-error" &&
    slug !== "not-found"
  ) {
    fault.notOneOf(issues, check.below(path, "slug"), at + "/allOf/1/properties/slug/enum", ["error", "invalid-input", "server-error", "not-found"], slug);
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else if (data !== null) {
    fault.wrongType(issues, check.below(path, "data"), at + "/allOf/1/properties/data/type", "null", data);
  }
  checkSlugResponse(value, path, issues);
}

/** Standard Schema of `SlugError`. */
export const SlugError = /* @__PURE__ */ check.schema(isSlugError, checkSlugError);

/** The value, typed as `SlugError`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSlugError(value: unknown): t.SlugError {
  return check.parse(SlugError, "SlugError", value);
}

/** `specs/talis/instances.yaml#/components/schemas/InstanceRequest` */
export function isInstanceRequest(value: unknown): value is t.InstanceRequest {
  if (!check.isObjectLike(value)) return false;
  const projectName = value["project_name"];
  if (typeof projectName !== "string") return false;
  if (projectName.length === 0) return false;
  const region = value["region"];
  if (typeof region !== "string") return false;
  if (region.length === 0) return false;
  const size = value["size"];
  if (size !== undefined && typeof size !== "string") return false;
  const memory = value["memory"];
  if (memory !== undefined) {
    if (!check.isInteger(memory)) return false;
    if (!formats.isInt32(memory)) return false;
    if (memory < 0) return false;
  }
  const cpu = value["cpu"];
  if (cpu !== undefined) {
    if (!check.isInteger(cpu)) return false;
    if (!formats.isInt32(cpu)) return false;
    if (cpu < 0) return false;
  }
  const image = value["image"];
  if (typeof image !== "string") return false;
  if (image.length === 0) return false;
  const numberOfInstances = value["number_of_instances"];
  if (!check.isInteger(numberOfInstances)) return false;
  if (!formats.isInt32(numberOfInstances)) return false;
  if (numberOfInstances < 1) return false;
  const volumes = value["volumes"];
  if (!check.isArray(volumes)) return false;
  if (volumes.length === 0) return false;
  const name = value["name"];
  if (name !== undefined) {
    if (typeof name !== "string") return false;
    if (check.longerThan(name, 255)) return false;
  }
  const provision = value["provision"];
  if (provision !== undefined && typeof provision !== "boolean") return false;
  const executePayload = value["execute_payload"];
  if (executePayload !== undefined && typeof executePayload !== "boolean") return false;
  const sshKeyName = value["ssh_key_name"];
  if (sshKeyName !== undefined && typeof sshKeyName !== "string") return false;
  const sshKeyType = value["ssh_key_type"];
  if (sshKeyType !== undefined && typeof sshKeyType !== "string") return false;
  const sshKeyPath = value["ssh_key_path"];
  if (sshKeyPath !== undefined && typeof sshKeyPath !== "string") return false;
  const instanceId = value["instance_id"];
  if (instanceId !== undefined) {
    if (!check.isInteger(instanceId)) return false;
    if (!formats.isInt64(instanceId)) return false;
    if (instanceId < 0) return false;
    if (instanceId > 9007199254740991) return false;
  }
  const publicIp = value["public_ip"];
  if (publicIp !== undefined && typeof publicIp !== "string") return false;
  const instanceIndex = value["instance_index"];
  if (instanceIndex !== undefined) {
    if (!check.isInteger(instanceIndex)) return false;
    if (!formats.isInt32(instanceIndex)) return false;
    if (instanceIndex < 0) return false;
  }
  const action = value["action"];
  if (action !== undefined && typeof action !== "string") return false;
  const providerInstanceId = value["provider_instance_id"];
  if (providerInstanceId !== undefined) {
    if (!check.isInteger(providerInstanceId)) return false;
    if (!formats.isInt64(providerInstanceId)) return false;
    if (providerInstanceId < 0) return false;
    if (providerInstanceId > 9007199254740991) return false;
  }
  const lastTaskId = value["last_task_id"];
  if (lastTaskId !== undefined) {
    if (!check.isInteger(lastTaskId)) return false;
    if (!formats.isInt64(lastTaskId)) return false;
    if (lastTaskId < 0) return false;
    if (lastTaskId > 9007199254740991) return false;
  }
  if (!isOwnerID(value["owner_id"])) return false;
  if (!isProviderID(value["provider"])) return false;
  for (let i = 0; i < volumes.length; i++) {
    if (!isVolumeConfig(volumes[i])) return false;
  }
  const tags = value["tags"];
  if (tags !== undefined) {
    if (!check.isArray(tags)) return false;
    for (let i = 0; i < tags.length; i++) {
      if (typeof tags[i] !== "string") return false;
    }
  }
  const payloadPath = value["payload_path"];
  if (payloadPath !== undefined) {
    if (typeof payloadPath !== "string") return false;
    if (!pattern_6lm5.test(payloadPath)) return false;
  }
  const volumeIds = value["volume_ids"];
  if (volumeIds !== undefined) {
    if (!check.isArray(volumeIds)) return false;
    for (let i = 0; i < volumeIds.length; i++) {
      if (typeof volumeIds[i] !== "string") return false;
    }
  }
  const volumeDetails = value["volume_details"];
  if (volumeDetails !== undefined) {
    if (!check.isArray(volumeDetails)) return false;
    for (let i = 0; i < volumeDetails.length; i++) {
      if (!isVolumeDetail(volumeDetails[i])) return false;
    }
  }
  const applies: boolean = isInstanceRequestIf(value);
  if (applies) {
    const memory2 = value["memory"];
    if (!check.isNumber(memory2)) return false;
    if (memory2 < 1) return false;
    const cpu2 = value["cpu"];
    if (!check.isNumber(cpu2)) return false;
    if (cpu2 < 1) return false;
    const image2 = value["image"];
    if (image2 !== undefined) {
      if (typeof image2 !== "string") return false;
      if (!pattern_qrjw.test(image2)) return false;
    }
  }
  const whole: unknown = value;
  const applies2: boolean = check.isObjectLike(whole) && whole["payload_path"] !== undefined;
  if (applies2) {
    if (!check.isObjectLike(whole)) return false;
    if (whole["provision"] !== true) return false;
  }
  const whole2: unknown = value;
  const applies3: boolean = isInstanceRequestIf_2(whole2);
  if (applies3) {
    if (!check.isObjectLike(whole2)) return false;
    if (whole2["payload_path"] === undefined) return false;
  }
  const whole3: unknown = value;
  if (!isInstanceRequestOption1(whole3) && !isInstanceRequestOption2(whole3)) return false;
  return true;
}

function checkInstanceRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/InstanceRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
  const projectName = value["project_name"];
  if (projectName === undefined) {
    fault.missing(issues, check.below(path, "project_name"), at + "/required");
  } else if (typeof projectName !== "string") {
    fault.wrongType(issues, check.below(path, "project_name"), at + "/properties/project_name/type", "string", projectName);
  } else if (projectName.length === 0) {
    fault.tooShort(issues, check.below(path, "project_name"), at + "/properties/project_name/minLength", 1, projectName);
  }
  const provider = value["provider"];
  if (provider === undefined) {
    fault.missing(issues, check.below(path, "provider"), at + "/required");
  } else {
    if (!isProviderID(provider)) {
      fault.inside(checkProviderID, provider, check.below(path, "provider"), issues);
    }
  }
  const region = value["region"];
  if (region === undefined) {
    fault.missing(issues, check.below(path, "region"), at + "/required");
  } else if (typeof region !== "string") {
    fault.wrongType(issues, check.below(path, "region"), at + "/properties/region/type", "string", region);
  } else if (region.length === 0) {
    fault.tooShort(issues, check.below(path, "region"), at + "/properties/region/minLength", 1, region);
  }
  const size = value["size"];
  if (size !== undefined && typeof size !== "string") {
    fault.wrongType(issues, check.below(path, "size"), at + "/properties/size/type", "string", size);
  }
  const memory = value["memory"];
  if (memory !== undefined) {
    if (!check.isInteger(memory)) {
      fault.wrongType(issues, check.below(path, "memory"), at + "/properties/memory/type", "integer", memory);
    } else {
      if (!formats.isInt32(memory)) {
        fault.wrongFormat(issues, check.below(path, "memory"), at + "/properties/memory/format", "int32", "a 32-bit integer", memory);
      }
      if (memory < 0) {
        fault.tooSmall(issues, check.below(path, "memory"), at + "/properties/memory/minimum", 0, memory);
      }
    }
  }
  const cpu = value["cpu"];
  if (cpu !== undefined) {
    if (!check.isInteger(cpu)) {
      fault.wrongType(issues, check.below(path, "cpu"), at + "/properties/cpu/type", "integer", cpu);
    } else {
      if (!formats.isInt32(cpu)) {
        fault.wrongFormat(issues, check.below(path, "cpu"), at + "/properties/cpu/format", "int32", "a 32-bit integer", cpu);
      }
      if (cpu < 0) {
        fault.tooSmall(issues, check.below(path, "cpu"), at + "/properties/cpu/minimum", 0, cpu);
      }
    }
  }
  const image = value["image"];
  if (image === undefined) {
    fault.missing(issues, check.below(path, "image"), at + "/required");
  } else if (typeof image !== "string") {
    fault.wrongType(issues, check.below(path, "image"), at + "/properties/image/type", "string", image);
  } else if (image.length === 0) {
    fault.tooShort(issues, check.below(path, "image"), at + "/properties/image/minLength", 1, image);
  }
  const numberOfInstances = value["number_of_instances"];
  if (numberOfInstances === undefined) {
    fault.missing(issues, check.below(path, "number_of_instances"), at + "/required");
  } else if (!check.isInteger(numberOfInstances)) {
    fault.wrongType(issues, check.below(path, "number_of_instances"), at + "/properties/number_of_instances/type", "integer", numberOfInstances);
  } else {
    if (!formats.isInt32(numberOfInstances)) {
      fault.wrongFormat(issues, check.below(path, "number_of_instances"), at + "/properties/number_of_instances/format", "int32", "a 32-bit integer", numberOfInstances);
    }
    if (numberOfInstances < 1) {
      fault.tooSmall(issues, check.below(path, "number_of_instances"), at + "/properties/number_of_instances/minimum", 1, numberOfInstances);
    }
  }
  const volumes = value["volumes"];
  if (volumes === undefined) {
    fault.missing(issues, check.below(path, "volumes"), at + "/required");
  } else if (!check.isArray(volumes)) {
    fault.wrongType(issues, check.below(path, "volumes"), at + "/properties/volumes/type", "array", volumes);
  } else {
    if (volumes.length === 0) {
      fault.tooFewItems(issues, check.below(path, "volumes"), at + "/properties/volumes/minItems", 1, volumes);
    }
    for (let i = 0; i < volumes.length; i++) {
      if (!isVolumeConfig(volumes[i])) {
        fault.inside(checkVolumeConfig, volumes[i], [...path, "volumes", i], issues);
      }
    }
  }
  const tags = value["tags"];
  if (tags !== undefined) {
    if (!check.isArray(tags)) {
      fault.wrongType(issues, check.below(path, "tags"), at + "/properties/tags/type", "array", tags);
    } else {
      for (let i = 0; i < tags.length; i++) {
        const item = tags[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "tags", i], at + "/properties/tags/items/type", "string", item);
        }
      }
    }
  }
  const name = value["name"];
  if (name !== undefined) {
    if (typeof name !== "string") {
      fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
    } else if (check.longerThan(name, 255)) {
      fault.tooLong(issues, check.below(path, "name"), at + "/properties/name/maxLength", 255, name);
    }
  }
  const provision = value["provision"];
  if (provision !== undefined && typeof provision !== "boolean") {
    fault.wrongType(issues, check.below(path, "provision"), at + "/properties/provision/type", "boolean", provision);
  }
  const payloadPath = value["payload_path"];
  if (payloadPath !== undefined) {
    if (typeof payloadPath !== "string") {
      fault.wrongType(issues, check.below(path, "payload_path"), at + "/properties/payload_path/type", "string", payloadPath);
    } else if (!pattern_6lm5.test(payloadPath)) {
      fault.wrongPattern(issues, check.below(path, "payload_path"), at + "/properties/payload_path/pattern", pattern_6lm5, payloadPath);
    }
  }
  const executePayload = value["execute_payload"];
  if (executePayload !== undefined && typeof executePayload !== "boolean") {
    fault.wrongType(issues, check.below(path, "execute_payload"), at + "/properties/execute_payload/type", "boolean", executePayload);
  }
  const sshKeyName = value["ssh_key_name"];
  if (sshKeyName !== undefined && typeof sshKeyName !== "string") {
    fault.wrongType(issues, check.below(path, "ssh_key_name"), at + "/properties/ssh_key_name/type", "string", sshKeyName);
  }
  const sshKeyType = value["ssh_key_type"];
  if (sshKeyType !== undefined && typeof sshKeyType !== "string") {
    fault.wrongType(issues, check.below(path, "ssh_key_type"), at + "/properties/ssh_key_type/type", "string", sshKeyType);
  }
  const sshKeyPath = value["ssh_key_path"];
  if (sshKeyPath !== undefined && typeof sshKeyPath !== "string") {
    fault.wrongType(issues, check.below(path, "ssh_key_path"), at + "/properties/ssh_key_path/type", "string", sshKeyPath);
  }
  const instanceId = value["instance_id"];
  if (instanceId !== undefined) {
    if (!check.isInteger(instanceId)) {
      fault.wrongType(issues, check.below(path, "instance_id"), at + "/properties/instance_id/type", "integer", instanceId);
    } else {
      if (!formats.isInt64(instanceId)) {
        fault.wrongFormat(issues, check.below(path, "instance_id"), at + "/properties/instance_id/format", "int64", "a 64-bit integer", instanceId);
      }
      if (instanceId < 0) {
        fault.tooSmall(issues, check.below(path, "instance_id"), at + "/properties/instance_id/minimum", 0, instanceId);
      }
      if (instanceId > 9007199254740991) {
        fault.tooLarge(issues, check.below(path, "instance_id"), at + "/properties/instance_id/maximum", 9007199254740991, instanceId);
      }
    }
  }
  const publicIp = value["public_ip"];
  if (publicIp !== undefined && typeof publicIp !== "string") {
    fault.wrongType(issues, check.below(path, "public_ip"), at + "/properties/public_ip/type", "string", publicIp);
  }
  const volumeIds = value["volume_ids"];
  if (volumeIds !== undefined) {
    if (!check.isArray(volumeIds)) {
      fault.wrongType(issues, check.below(path, "volume_ids"), at + "/properties/volume_ids/type", "array", volumeIds);
    } else {
      for (let i = 0; i < volumeIds.length; i++) {
        const item = volumeIds[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "volume_ids", i], at + "/properties/volume_ids/items/type", "string", item);
        }
      }
    }
  }
  const volumeDetails = value["volume_details"];
  if (volumeDetails !== undefined) {
    if (!check.isArray(volumeDetails)) {
      fault.wrongType(issues, check.below(path, "volume_details"), at + "/properties/volume_details/type", "array", volumeDetails);
    } else {
      for (let i = 0; i < volumeDetails.length; i++) {
        if (!isVolumeDetail(volumeDetails[i])) {
          fault.inside(checkVolumeDetail, volumeDetails[i], [...path, "volume_details", i], issues);
        }
      }
    }
  }
  const instanceIndex = value["instance_index"];
  if (instanceIndex !== undefined) {
    if (!check.isInteger(instanceIndex)) {
      fault.wrongType(issues, check.below(path, "instance_index"), at + "/properties/instance_index/type", "integer", instanceIndex);
    } else {
      if (!formats.isInt32(instanceIndex)) {
        fault.wrongFormat(issues, check.below(path, "instance_index"), at + "/properties/instance_index/format", "int32", "a 32-bit integer", instanceIndex);
      }
      if (instanceIndex < 0) {
        fault.tooSmall(issues, check.below(path, "instance_index"), at + "/properties/instance_index/minimum", 0, instanceIndex);
      }
    }
  }
  const action = value["action"];
  if (action !== undefined && typeof action !== "string") {
    fault.wrongType(issues, check.below(path, "action"), at + "/properties/action/type", "string", action);
  }
  const providerInstanceId = value["provider_instance_id"];
  if (providerInstanceId !== undefined) {
    if (!check.isInteger(providerInstanceId)) {
      fault.wrongType(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/type", "integer", providerInstanceId);
    } else {
      if (!formats.isInt64(providerInstanceId)) {
        fault.wrongFormat(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/format", "int64", "a 64-bit integer", providerInstanceId);
      }
      if (providerInstanceId < 0) {
        fault.tooSmall(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/minimum", 0, providerInstanceId);
      }
      if (providerInstanceId > 9007199254740991) {
        fault.tooLarge(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/maximum", 9007199254740991, providerInstanceId);
      }
    }
  }
  const lastTaskId = value["last_task_id"];
  if (lastTaskId !== undefined) {
    if (!check.isInteger(lastTaskId)) {
      fault.wrongType(issues, check.below(path, "last_task_id"), at + "/properties/last_task_id/type", "integer", lastTaskId);
    } else {
      if (!formats.isInt64(lastTaskId)) {
        fault.wrongFormat(issues, check.below(path, "last_task_id"), at + "/properties/last_task_id/format", "int64", "a 64-bit integer", lastTaskId);
      }
      if (lastTaskId < 0) {
        fault.tooSmall(issues, check.below(path, "last_task_id"), at + "/properties/last_task_id/minimum", 0, lastTaskId);
      }
      if (lastTaskId > 9007199254740991) {
        fault.tooLarge(issues, check.below(path, "last_task_id"), at + "/properties/last_task_id/maximum", 9007199254740991, lastTaskId);
      }
    }
  }
  const applies: boolean = isInstanceRequestIf(value);
  if (applies) {
    const memory2 = value["memory"];
    if (memory2 === undefined) {
      fault.missing(issues, check.below(path, "memory"), at + "/allOf/0/then/required");
    } else if (!check.isNumber(memory2)) {
      fault.wrongType(issues, check.below(path, "memory"), at + "/allOf/0/then/properties/memory", "number", memory2);
    } else if (memory2 < 1) {
      fault.tooSmall(issues, check.below(path, "memory"), at + "/allOf/0/then/properties/memory/minimum", 1, memory2);
    }
    const cpu2 = value["cpu"];
    if (cpu2 === undefined) {
      fault.missing(issues, check.below(path, "cpu"), at + "/allOf/0/then/required");
    } else if (!check.isNumber(cpu2)) {
      fault.wrongType(issues, check.below(path, "cpu"), at + "/allOf/0/then/properties/cpu", "number", cpu2);
    } else if (cpu2 < 1) {
      fault.tooSmall(issues, check.below(path, "cpu"), at + "/allOf/0/then/properties/cpu/minimum", 1, cpu2);
    }
    const image2 = value["image"];
    if (image2 !== undefined) {
      if (typeof image2 !== "string") {
        fault.wrongType(issues, check.below(path, "image"), at + "/allOf/0/then/properties/image", "string", image2);
      } else if (!pattern_qrjw.test(image2)) {
        fault.wrongPattern(issues, check.below(path, "image"), at + "/allOf/0/then/properties/image/pattern", pattern_qrjw, image2);
      }
    }
  }
  const whole: unknown = value;
  const applies2: boolean = check.isObjectLike(whole) && whole["payload_path"] !== undefined;
  if (applies2) {
    if (!check.isObject(whole)) {
      fault.wrongType(issues, path, at + "/allOf/1/then", "object", whole);
    } else {
      const provision2 = whole["provision"];
      if (provision2 === undefined) {
        fault.missing(issues, check.below(path, "provision"), at + "/allOf/1/then/required");
      } else if (provision2 !== true) {
        fault.notOneOf(issues, check.below(path, "provision"), at + "/allOf/1/then/properties/provision/const", [true], provision2);
      }
    }
  }
  const whole2: unknown = value;
  const applies3: boolean = isInstanceRequestIf_2(whole2);
  if (applies3) {
    if (!check.isObject(whole2)) {
      fault.wrongType(issues, path, at + "/allOf/2/then", "object", whole2);
    } else if (whole2["payload_path"] === undefined) {
      fault.missing(issues, check.below(path, "payload_path"), at + "/allOf/2/then/required");
    }
  }
  const whole3: unknown = value;
  if (!isInstanceRequestOption1(whole3) && !isInstanceRequestOption2(whole3)) {
    fault.noMatch(issues, path, at + "/anyOf", "InstanceRequestOption1 or InstanceRequestOption2", [checkInstanceRequestOption1, checkInstanceRequestOption2], whole3);
  }
}

function isInstanceRequestIf(value: unknown): boolean {
  if (!check.isObjectLike(value)) return false;
  if (value["provider"] !== "ximera") return false;
  return true;
}

function isInstanceRequestIf_2(value: unknown): boolean {
  if (!check.isObjectLike(value)) return false;
  if (value["execute_payload"] !== true) return false;
  return true;
}

function isInstanceRequestOption1(value: unknown): value is t.InstanceRequestOption1 {
  if (!check.isObjectLike(value)) return false;
  const size = value["size"];
  if (typeof size !== "string") return false;
  if (size.length === 0) return false;
  return true;
}

function checkInstanceRequestOption1(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/InstanceRequest/anyOf/0";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at, "object", value);
  const size = value["size"];
  if (size === undefined) {
    fault.missing(issues, check.below(path, "size"), at + "/required");
  } else if (typeof size !== "string") {
    fault.wrongType(issues, check.below(path, "size"), at + "/properties/size", "string", size);
  } else if (size.length === 0) {
    fault.tooShort(issues, check.below(path, "size"), at + "/properties/size/minLength", 1, size);
  }
}

function isInstanceRequestOption2(value: unknown): value is t.InstanceRequestOption2 {
  if (!check.isObjectLike(value)) return false;
  const memory = value["memory"];
  if (!check.isNumber(memory)) return false;
  if (memory < 1) return false;
  const cpu = value["cpu"];
  if (!check.isNumber(cpu)) return false;
  if (cpu < 1) return false;
  return true;
}

function checkInstanceRequestOption2(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/InstanceRequest/anyOf/1";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at, "object", value);
  const memory = value["memory"];
  if (memory === undefined) {
    fault.missing(issues, check.below(path, "memory"), at + "/required");
  } else if (!check.isNumber(memory)) {
    fault.wrongType(issues, check.below(path, "memory"), at + "/properties/memory", "number", memory);
  } else if (memory < 1) {
    fault.tooSmall(issues, check.below(path, "memory"), at + "/properties/memory/minimum", 1, memory);
  }
  const cpu = value["cpu"];
  if (cpu === undefined) {
    fault.missing(issues, check.below(path, "cpu"), at + "/required");
  } else if (!check.isNumber(cpu)) {
    fault.wrongType(issues, check.below(path, "cpu"), at + "/properties/cpu", "number", cpu);
  } else if (cpu < 1) {
    fault.tooSmall(issues, check.below(path, "cpu"), at + "/properties/cpu/minimum", 1, cpu);
  }
}

/** Standard Schema of `InstanceRequest`. */
export const InstanceRequest = /* @__PURE__ */ check.schema(isInstanceRequest, checkInstanceRequest);

/** The value, typed as `InstanceRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseInstanceRequest(value: unknown): t.InstanceRequest {
  return check.parse(InstanceRequest, "InstanceRequest", value);
}

/** `specs/talis/instances.yaml#/components/schemas/InstanceRequest` */
export function isInstanceRequestInput(value: unknown): value is t.InstanceRequestInput {
  if (!check.isObjectLike(value)) return false;
  const projectName = value["project_name"];
  if (typeof projectName !== "string") return false;
  if (projectName.length === 0) return false;
  const region = value["region"];
  if (typeof region !== "string") return false;
  if (region.length === 0) return false;
  const size = value["size"];
  if (size !== undefined && typeof size !== "string") return false;
  const memory = value["memory"];
  if (memory !== undefined) {
    if (!check.isInteger(memory)) return false;
    if (!formats.isInt32(memory)) return false;
    if (memory < 0) return false;
  }
  const cpu = value["cpu"];
  if (cpu !== undefined) {
    if (!check.isInteger(cpu)) return false;
    if (!formats.isInt32(cpu)) return false;
    if (cpu < 0) return false;
  }
  const image = value["image"];
  if (typeof image !== "string") return false;
  if (image.length === 0) return false;
  const numberOfInstances = value["number_of_instances"];
  if (!check.isInteger(numberOfInstances)) return false;
  if (!formats.isInt32(numberOfInstances)) return false;
  if (numberOfInstances < 1) return false;
  const volumes = value["volumes"];
  if (!check.isArray(volumes)) return false;
  if (volumes.length === 0) return false;
  const name = value["name"];
  if (name !== undefined) {
    if (typeof name !== "string") return false;
    if (check.longerThan(name, 255)) return false;
  }
  const provision = value["provision"];
  if (provision !== undefined && typeof provision !== "boolean") return false;
  const executePayload = value["execute_payload"];
  if (executePayload !== undefined && typeof executePayload !== "boolean") return false;
  const sshKeyName = value["ssh_key_name"];
  if (sshKeyName !== undefined && typeof sshKeyName !== "string") return false;
  const sshKeyType = value["ssh_key_type"];
  if (sshKeyType !== undefined && typeof sshKeyType !== "string") return false;
  const sshKeyPath = value["ssh_key_path"];
  if (sshKeyPath !== undefined && typeof sshKeyPath !== "string") return false;
  if (!isOwnerID(value["owner_id"])) return false;
  if (!isProviderID(value["provider"])) return false;
  for (let i = 0; i < volumes.length; i++) {
    if (!isVolumeConfig(volumes[i])) return false;
  }
  const tags = value["tags"];
  if (tags !== undefined) {
    if (!check.isArray(tags)) return false;
    for (let i = 0; i < tags.length; i++) {
      if (typeof tags[i] !== "string") return false;
    }
  }
  const payloadPath = value["payload_path"];
  if (payloadPath !== undefined) {
    if (typeof payloadPath !== "string") return false;
    if (!pattern_6lm5.test(payloadPath)) return false;
  }
  const applies: boolean = isInstanceRequestIf(value);
  if (applies) {
    const memory2 = value["memory"];
    if (!check.isNumber(memory2)) return false;
    if (memory2 < 1) return false;
    const cpu2 = value["cpu"];
    if (!check.isNumber(cpu2)) return false;
    if (cpu2 < 1) return false;
    const image2 = value["image"];
    if (image2 !== undefined) {
      if (typeof image2 !== "string") return false;
      if (!pattern_qrjw.test(image2)) return false;
    }
  }
  const whole: unknown = value;
  const applies2: boolean = check.isObjectLike(whole) && whole["payload_path"] !== undefined;
  if (applies2) {
    if (!check.isObjectLike(whole)) return false;
    if (whole["provision"] !== true) return false;
  }
  const whole2: unknown = value;
  const applies3: boolean = isInstanceRequestIf_2(whole2);
  if (applies3) {
    if (!check.isObjectLike(whole2)) return false;
    if (whole2["payload_path"] === undefined) return false;
  }
  const whole3: unknown = value;
  if (!isInstanceRequestOption1(whole3) && !isInstanceRequestOption2(whole3)) return false;
  return true;
}

function checkInstanceRequestInput(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/InstanceRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
  const projectName = value["project_name"];
  if (projectName === undefined) {
    fault.missing(issues, check.below(path, "project_name"), at + "/required");
  } else if (typeof projectName !== "string") {
    fault.wrongType(issues, check.below(path, "project_name"), at + "/properties/project_name/type", "string", projectName);
  } else if (projectName.length === 0) {
    fault.tooShort(issues, check.below(path, "project_name"), at + "/properties/project_name/minLength", 1, projectName);
  }
  const provider = value["provider"];
  if (provider === undefined) {
    fault.missing(issues, check.below(path, "provider"), at + "/required");
  } else {
    if (!isProviderID(provider)) {
      fault.inside(checkProviderID, provider, check.below(path, "provider"), issues);
    }
  }
  const region = value["region"];
  if (region === undefined) {
    fault.missing(issues, check.below(path, "region"), at + "/required");
  } else if (typeof region !== "string") {
    fault.wrongType(issues, check.below(path, "region"), at + "/properties/region/type", "string", region);
  } else if (region.length === 0) {
    fault.tooShort(issues, check.below(path, "region"), at + "/properties/region/minLength", 1, region);
  }
  const size = value["size"];
  if (size !== undefined && typeof size !== "string") {
    fault.wrongType(issues, check.below(path, "size"), at + "/properties/size/type", "string", size);
  }
  const memory = value["memory"];
  if (memory !== undefined) {
    if (!check.isInteger(memory)) {
      fault.wrongType(issues, check.below(path, "memory"), at + "/properties/memory/type", "integer", memory);
    } else {
      if (!formats.isInt32(memory)) {
        fault.wrongFormat(issues, check.below(path, "memory"), at + "/properties/memory/format", "int32", "a 32-bit integer", memory);
      }
      if (memory < 0) {
        fault.tooSmall(issues, check.below(path, "memory"), at + "/properties/memory/minimum", 0, memory);
      }
    }
  }
  const cpu = value["cpu"];
  if (cpu !== undefined) {
    if (!check.isInteger(cpu)) {
      fault.wrongType(issues, check.below(path, "cpu"), at + "/properties/cpu/type", "integer", cpu);
    } else {
      if (!formats.isInt32(cpu)) {
        fault.wrongFormat(issues, check.below(path, "cpu"), at + "/properties/cpu/format", "int32", "a 32-bit integer", cpu);
      }
      if (cpu < 0) {
        fault.tooSmall(issues, check.below(path, "cpu"), at + "/properties/cpu/minimum", 0, cpu);
      }
    }
  }
  const image = value["image"];
  if (image === undefined) {
    fault.missing(issues, check.below(path, "image"), at + "/required");
  } else if (typeof image !== "string") {
    fault.wrongType(issues, check.below(path, "image"), at + "/properties/image/type", "string", image);
  } else if (image.length === 0) {
    fault.tooShort(issues, check.below(path, "image"), at + "/properties/image/minLength", 1, image);
  }
  const numberOfInstances = value["number_of_instances"];
  if (numberOfInstances === undefined) {
    fault.missing(issues, check.below(path, "number_of_instances"), at + "/required");
  } else if (!check.isInteger(numberOfInstances)) {
    fault.wrongType(issues, check.below(path, "number_of_instances"), at + "/properties/number_of_instances/type", "integer", numberOfInstances);
  } else {
    if (!formats.isInt32(numberOfInstances)) {
      fault.wrongFormat(issues, check.below(path, "number_of_instances"), at + "/properties/number_of_instances/format", "int32", "a 32-bit integer", numberOfInstances);
    }
    if (numberOfInstances < 1) {
      fault.tooSmall(issues, check.below(path, "number_of_instances"), at + "/properties/number_of_instances/minimum", 1, numberOfInstances);
    }
  }
  const volumes = value["volumes"];
  if (volumes === undefined) {
    fault.missing(issues, check.below(path, "volumes"), at + "/required");
  } else if (!check.isArray(volumes)) {
    fault.wrongType(issues, check.below(path, "volumes"), at + "/properties/volumes/type", "array", volumes);
  } else {
    if (volumes.length === 0) {
      fault.tooFewItems(issues, check.below(path, "volumes"), at + "/properties/volumes/minItems", 1, volumes);
    }
    for (let i = 0; i < volumes.length; i++) {
      if (!isVolumeConfig(volumes[i])) {
        fault.inside(checkVolumeConfig, volumes[i], [...path, "volumes", i], issues);
      }
    }
  }
  const tags = value["tags"];
  if (tags !== undefined) {
    if (!check.isArray(tags)) {
      fault.wrongType(issues, check.below(path, "tags"), at + "/properties/tags/type", "array", tags);
    } else {
      for (let i = 0; i < tags.length; i++) {
        const item = tags[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "tags", i], at + "/properties/tags/items/type", "string", item);
        }
      }
    }
  }
  const name = value["name"];
  if (name !== undefined) {
    if (typeof name !== "string") {
      fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
    } else if (check.longerThan(name, 255)) {
      fault.tooLong(issues, check.below(path, "name"), at + "/properties/name/maxLength", 255, name);
    }
  }
  const provision = value["provision"];
  if (provision !== undefined && typeof provision !== "boolean") {
    fault.wrongType(issues, check.below(path, "provision"), at + "/properties/provision/type", "boolean", provision);
  }
  const payloadPath = value["payload_path"];
  if (payloadPath !== undefined) {
    if (typeof payloadPath !== "string") {
      fault.wrongType(issues, check.below(path, "payload_path"), at + "/properties/payload_path/type", "string", payloadPath);
    } else if (!pattern_6lm5.test(payloadPath)) {
      fault.wrongPattern(issues, check.below(path, "payload_path"), at + "/properties/payload_path/pattern", pattern_6lm5, payloadPath);
    }
  }
  const executePayload = value["execute_payload"];
  if (executePayload !== undefined && typeof executePayload !== "boolean") {
    fault.wrongType(issues, check.below(path, "execute_payload"), at + "/properties/execute_payload/type", "boolean", executePayload);
  }
  const sshKeyName = value["ssh_key_name"];
  if (sshKeyName !== undefined && typeof sshKeyName !== "string") {
    fault.wrongType(issues, check.below(path, "ssh_key_name"), at + "/properties/ssh_key_name/type", "string", sshKeyName);
  }
  const sshKeyType = value["ssh_key_type"];
  if (sshKeyType !== undefined && typeof sshKeyType !== "string") {
    fault.wrongType(issues, check.below(path, "ssh_key_type"), at + "/properties/ssh_key_type/type", "string", sshKeyType);
  }
  const sshKeyPath = value["ssh_key_path"];
  if (sshKeyPath !== undefined && typeof sshKeyPath !== "string") {
    fault.wrongType(issues, check.below(path, "ssh_key_path"), at + "/properties/ssh_key_path/type", "string", sshKeyPath);
  }
  const applies: boolean = isInstanceRequestIf(value);
  if (applies) {
    const memory2 = value["memory"];
    if (memory2 === undefined) {
      fault.missing(issues, check.below(path, "memory"), at + "/allOf/0/then/required");
    } else if (!check.isNumber(memory2)) {
      fault.wrongType(issues, check.below(path, "memory"), at + "/allOf/0/then/properties/memory", "number", memory2);
    } else if (memory2 < 1) {
      fault.tooSmall(issues, check.below(path, "memory"), at + "/allOf/0/then/properties/memory/minimum", 1, memory2);
    }
    const cpu2 = value["cpu"];
    if (cpu2 === undefined) {
      fault.missing(issues, check.below(path, "cpu"), at + "/allOf/0/then/required");
    } else if (!check.isNumber(cpu2)) {
      fault.wrongType(issues, check.below(path, "cpu"), at + "/allOf/0/then/properties/cpu", "number", cpu2);
    } else if (cpu2 < 1) {
      fault.tooSmall(issues, check.below(path, "cpu"), at + "/allOf/0/then/properties/cpu/minimum", 1, cpu2);
    }
    const image2 = value["image"];
    if (image2 !== undefined) {
      if (typeof image2 !== "string") {
        fault.wrongType(issues, check.below(path, "image"), at + "/allOf/0/then/properties/image", "string", image2);
      } else if (!pattern_qrjw.test(image2)) {
        fault.wrongPattern(issues, check.below(path, "image"), at + "/allOf/0/then/properties/image/pattern", pattern_qrjw, image2);
      }
    }
  }
  const whole: unknown = value;
  const applies2: boolean = check.isObjectLike(whole) && whole["payload_path"] !== undefined;
  if (applies2) {
    if (!check.isObject(whole)) {
      fault.wrongType(issues, path, at + "/allOf/1/then", "object", whole);
    } else {
      const provision2 = whole["provision"];
      if (provision2 === undefined) {
        fault.missing(issues, check.below(path, "provision"), at + "/allOf/1/then/required");
      } else if (provision2 !== true) {
        fault.notOneOf(issues, check.below(path, "provision"), at + "/allOf/1/then/properties/provision/const", [true], provision2);
      }
    }
  }
  const whole2: unknown = value;
  const applies3: boolean = isInstanceRequestIf_2(whole2);
  if (applies3) {
    if (!check.isObject(whole2)) {
      fault.wrongType(issues, path, at + "/allOf/2/then", "object", whole2);
    } else if (whole2["payload_path"] === undefined) {
      fault.missing(issues, check.below(path, "payload_path"), at + "/allOf/2/then/required");
    }
  }
  const whole3: unknown = value;
  if (!isInstanceRequestOption1(whole3) && !isInstanceRequestOption2(whole3)) {
    fault.noMatch(issues, path, at + "/anyOf", "InstanceRequestOption1 or InstanceRequestOption2", [checkInstanceRequestOption1, checkInstanceRequestOption2], whole3);
  }
}

/** Standard Schema of `InstanceRequestInput`. */
export const InstanceRequestInput = /* @__PURE__ */ check.schema(isInstanceRequestInput, checkInstanceRequestInput);

/** The value, typed as `InstanceRequestInput`; throws a `ValidationError` with all its issues when it does not match. */
export function parseInstanceRequestInput(value: unknown): t.InstanceRequestInput {
  return check.parse(InstanceRequestInput, "InstanceRequestInput", value);
}

/** `specs/talis/instances.yaml#/components/schemas/CreateInstanceResponse` */
export function isCreateInstanceResponse(value: unknown): value is t.CreateInstanceResponse {
  if (!check.isObjectLike(value)) return false;
  if (value["slug"] !== "success") return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isInstance(data[i])) return false;
  }
  if (!isSlugResponse(value)) return false;
  return true;
}

function checkCreateInstanceResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/CreateInstanceResponse";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const slug = value["slug"];
  if (slug === undefined) {
    fault.missing(issues, check.below(path, "slug"), at + "/allOf/1/required");
  } else if (slug !== "success") {
    fault.notOneOf(issues, check.below(path, "slug"), at + "/allOf/1/properties/slug/const", ["success"], slug);
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else if (!check.isArray(data)) {
    fault.wrongType(issues, check.below(path, "data"), at + "/allOf/1/properties/data/type", "array", data);
  } else {
    for (let i = 0; i < data.length; i++) {
      if (!isInstance(data[i])) fault.inside(checkInstance, data[i], [...path, "data", i], issues);
    }
  }
  checkSlugResponse(value, path, issues);
}

/** Standard Schema of `CreateInstanceResponse`. */
export const CreateInstanceResponse = /* @__PURE__ */ check.schema(isCreateInstanceResponse, checkCreateInstanceResponse);

/** The value, typed as `CreateInstanceResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCreateInstanceResponse(value: unknown): t.CreateInstanceResponse {
  return check.parse(CreateInstanceResponse, "CreateInstanceResponse", value);
}

/** `specs/talis/instances.yaml#/components/schemas/DeleteInstancesRequest` */
export function isDeleteInstancesRequest(value: unknown): value is t.DeleteInstancesRequest {
  if (!check.isObjectLike(value)) return false;
  const projectName = value["project_name"];
  if (typeof projectName !== "string") return false;
  if (projectName.length === 0) return false;
  const instanceIds = value["instance_ids"];
  if (!check.isArray(instanceIds)) return false;
  if (instanceIds.length === 0) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  for (let i = 0; i < instanceIds.length; i++) {
    if (!isEntityID(instanceIds[i])) return false;
  }
  return true;
}

function checkDeleteInstancesRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/DeleteInstancesRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
  const projectName = value["project_name"];
  if (projectName === undefined) {
    fault.missing(issues, check.below(path, "project_name"), at + "/required");
  } else if (typeof projectName !== "string") {
    fault.wrongType(issues, check.below(path, "project_name"), at + "/properties/project_name/type", "string", projectName);
  } else if (projectName.length === 0) {
    fault.tooShort(issues, check.below(path, "project_name"), at + "/properties/project_name/minLength", 1, projectName);
  }
  const instanceIds = value["instance_ids"];
  if (instanceIds === undefined) {
    fault.missing(issues, check.below(path, "instance_ids"), at + "/required");
  } else if (!check.isArray(instanceIds)) {
    fault.wrongType(issues, check.below(path, "instance_ids"), at + "/properties/instance_ids/type", "array", instanceIds);
  } else {
    if (instanceIds.length === 0) {
      fault.tooFewItems(issues, check.below(path, "instance_ids"), at + "/properties/instance_ids/minItems", 1, instanceIds);
    }
    for (let i = 0; i < instanceIds.length; i++) {
      if (!isEntityID(instanceIds[i])) {
        fault.inside(checkEntityID, instanceIds[i], [...path, "instance_ids", i], issues);
      }
    }
  }
}

/** Standard Schema of `DeleteInstancesRequest`. */
export const DeleteInstancesRequest = /* @__PURE__ */ check.schema(isDeleteInstancesRequest, checkDeleteInstancesRequest);

/** The value, typed as `DeleteInstancesRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDeleteInstancesRequest(value: unknown): t.DeleteInstancesRequest {
  return check.parse(DeleteInstancesRequest, "DeleteInstancesRequest", value);
}

/** `specs/talis/instances.yaml#/components/schemas/DeleteInstancesResponse` */
export function isDeleteInstancesResponse(value: unknown): value is t.DeleteInstancesResponse {
  if (!check.isObjectLike(value)) return false;
  if (value["slug"] !== "success") return false;
  if (value["data"] !== null) return false;
  if (!isSlugResponse(value)) return false;
  return true;
}

function checkDeleteInstancesResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/DeleteInstancesResponse";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const slug = value["slug"];
  if (slug === undefined) {
    fault.missing(issues, check.below(path, "slug"), at + "/allOf/1/required");
  } else if (slug !== "success") {
    fault.notOneOf(issues, check.below(path, "slug"), at + "/allOf/1/properties/slug/const", ["success"], slug);
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else if (data !== null) {
    fault.wrongType(issues, check.below(path, "data"), at + "/allOf/1/properties/data/type", "null", data);
  }
  checkSlugResponse(value, path, issues);
}

/** Standard Schema of `DeleteInstancesResponse`. */
export const DeleteInstancesResponse = /* @__PURE__ */ check.schema(isDeleteInstancesResponse, checkDeleteInstancesResponse);

/** The value, typed as `DeleteInstancesResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDeleteInstancesResponse(value: unknown): t.DeleteInstancesResponse {
  return check.parse(DeleteInstancesResponse, "DeleteInstancesResponse", value);
}

/** `specs/talis/instances.yaml#/components/schemas/InstanceMetadataList` */
export function isInstanceMetadataList(value: unknown): value is t.InstanceMetadataList {
  if (!check.isObjectLike(value)) return false;
  const rows = value["rows"];
  if (!check.isArray(rows)) return false;
  if (rows.length > 1000) return false;
  for (let i = 0; i < rows.length; i++) {
    if (!isInstanceMetadata(rows[i])) return false;
  }
  if (!isPagination(value["pagination"])) return false;
  return true;
}

function checkInstanceMetadataList(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/InstanceMetadataList";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const rows = value["rows"];
  if (rows === undefined) {
    fault.missing(issues, check.below(path, "rows"), at + "/required");
  } else if (!check.isArray(rows)) {
    fault.wrongType(issues, check.below(path, "rows"), at + "/properties/rows/type", "array", rows);
  } else {
    if (rows.length > 1000) {
      fault.tooManyItems(issues, check.below(path, "rows"), at + "/properties/rows/maxItems", 1000, rows);
    }
    for (let i = 0; i < rows.length; i++) {
      if (!isInstanceMetadata(rows[i])) {
        fault.inside(checkInstanceMetadata, rows[i], [...path, "rows", i], issues);
      }
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  } else {
    if (!isPagination(pagination)) {
      fault.inside(checkPagination, pagination, check.below(path, "pagination"), issues);
    }
  }
}

/** Standard Schema of `InstanceMetadataList`. */
export const InstanceMetadataList = /* @__PURE__ */ check.schema(isInstanceMetadataList, checkInstanceMetadataList);

/** The value, typed as `InstanceMetadataList`; throws a `ValidationError` with all its issues when it does not match. */
export function parseInstanceMetadataList(value: unknown): t.InstanceMetadataList {
  return check.parse(InstanceMetadataList, "InstanceMetadataList", value);
}

/** `specs/talis/instances.yaml#/components/schemas/PublicIPsResponse` */
export function isPublicIPsResponse(value: unknown): value is t.PublicIPsResponse {
  if (!check.isObjectLike(value)) return false;
  const publicIps = value["public_ips"];
  if (!check.isArray(publicIps)) return false;
  if (publicIps.length > 1000) return false;
  for (let i = 0; i < publicIps.length; i++) {
    if (!isPublicIP(publicIps[i])) return false;
  }
  if (!isPagination(value["pagination"])) return false;
  return true;
}

function checkPublicIPsResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/PublicIPsResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const publicIps = value["public_ips"];
  if (publicIps === undefined) {
    fault.missing(issues, check.below(path, "public_ips"), at + "/required");
  } else if (!check.isArray(publicIps)) {
    fault.wrongType(issues, check.below(path, "public_ips"), at + "/properties/public_ips/type", "array", publicIps);
  } else {
    if (publicIps.length > 1000) {
      fault.tooManyItems(issues, check.below(path, "public_ips"), at + "/properties/public_ips/maxItems", 1000, publicIps);
    }
    for (let i = 0; i < publicIps.length; i++) {
      if (!isPublicIP(publicIps[i])) {
        fault.inside(checkPublicIP, publicIps[i], [...path, "public_ips", i], issues);
      }
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  } else {
    if (!isPagination(pagination)) {
      fault.inside(checkPagination, pagination, check.below(path, "pagination"), issues);
    }
  }
}

/** Standard Schema of `PublicIPsResponse`. */
export const PublicIPsResponse = /* @__PURE__ */ check.schema(isPublicIPsResponse, checkPublicIPsResponse);

/** The value, typed as `PublicIPsResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePublicIPsResponse(value: unknown): t.PublicIPsResponse {
  return check.parse(PublicIPsResponse, "PublicIPsResponse", value);
}

/** `specs/talis/common.yaml#/components/schemas/EntityID` */
export function isEntityID(value: unknown): value is t.EntityID {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 1) return false;
  if (value > 9007199254740991) return false;
  return true;
}

function checkEntityID(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/common.yaml#/components/schemas/EntityID";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 1) fault.tooSmall(issues, path, at + "/minimum", 1, value);
  if (value > 9007199254740991) {
    fault.tooLarge(issues, path, at + "/maximum", 9007199254740991, value);
  }
}

/** Standard Schema of `EntityID`. */
export const EntityID = /* @__PURE__ */ check.schema(isEntityID, checkEntityID);

/** The value, typed as `EntityID`; throws a `ValidationError` with all its issues when it does not match. */
export function parseEntityID(value: unknown): t.EntityID {
  return check.parse(EntityID, "EntityID", value);
}

/** `specs/talis/instances.yaml#/components/schemas/Instance` */
export function isInstance(value: unknown): value is t.Instance {
  if (!check.isObjectLike(value)) return false;
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") return false;
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (check.longerThan(name, 255)) return false;
  const providerInstanceId = value["provider_instance_id"];
  if (!check.isInteger(providerInstanceId)) return false;
  if (!formats.isInt64(providerInstanceId)) return false;
  if (providerInstanceId < 0) return false;
  if (providerInstanceId > 9007199254740991) return false;
  const publicIp = value["public_ip"];
  if (typeof publicIp !== "string") return false;
  if (check.longerThan(publicIp, 100)) return false;
  if (typeof value["region"] !== "string") return false;
  if (typeof value["size"] !== "string") return false;
  if (typeof value["image"] !== "string") return false;
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") return false;
  if (!isEntityID(value["ID"])) return false;
  if (!formats.isDateTime(createdAt)) return false;
  if (!formats.isDateTime(updatedAt)) return false;
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") return false;
    if (!formats.isDateTime(deletedAt)) return false;
  }
  if (!isOwnerID(value["owner_id"])) return false;
  if (!isEntityID(value["project_id"])) return false;
  if (!isProviderID(value["provider_id"])) return false;
  const tags = value["tags"];
  if (tags !== null) {
    if (!check.isArray(tags)) return false;
    for (let i = 0; i < tags.length; i++) {
      if (typeof tags[i] !== "string") return false;
    }
  }
  if (!isInstanceStatus(value["status"])) return false;
  const volumeIds = value["volume_ids"];
  if (volumeIds !== null) {
    if (!check.isArray(volumeIds)) return false;
    for (let i = 0; i < volumeIds.length; i++) {
      if (typeof volumeIds[i] !== "string") return false;
    }
  }
  const volumeDetails = value["volume_details"];
  if (volumeDetails !== null) {
    if (!check.isArray(volumeDetails)) return false;
    for (let i = 0; i < volumeDetails.length; i++) {
      if (!isVolumeDetail(volumeDetails[i])) return false;
    }
  }
  if (!formats.isDateTime(createdAt2)) return false;
  if (!isPayloadStatus(value["payload_status"])) return false;
  return true;
}

function checkInstance(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/Instance";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["ID"];
  if (id === undefined) fault.missing(issues, check.below(path, "ID"), at + "/required");
  else if (!isEntityID(id)) fault.inside(checkEntityID, id, check.below(path, "ID"), issues);
  const createdAt = value["CreatedAt"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "CreatedAt"), at + "/required");
  } else if (typeof createdAt !== "string") {
    fault.wrongType(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/type", "string", createdAt);
  } else if (!formats.isDateTime(createdAt)) {
    fault.wrongFormat(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/format", "date-time", "a date and time with offset (RFC 3339)", createdAt);
  }
  const updatedAt = value["UpdatedAt"];
  if (updatedAt === undefined) {
    fault.missing(issues, check.below(path, "UpdatedAt"), at + "/required");
  } else if (typeof updatedAt !== "string") {
    fault.wrongType(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/type", "string", updatedAt);
  } else if (!formats.isDateTime(updatedAt)) {
    fault.wrongFormat(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/format", "date-time", "a date and time with offset (RFC 3339)", updatedAt);
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt === undefined) {
    fault.missing(issues, check.below(path, "DeletedAt"), at + "/required");
  } else {
    if (deletedAt !== null) {
      if (typeof deletedAt !== "string") {
        fault.wrongType(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/type", "string or null", deletedAt);
      } else if (!formats.isDateTime(deletedAt)) {
        fault.wrongFormat(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/format", "date-time", "a date and time with offset (RFC 3339)", deletedAt);
      }
    }
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
  const projectId = value["project_id"];
  if (projectId === undefined) {
    fault.missing(issues, check.below(path, "project_id"), at + "/required");
  } else {
    if (!isEntityID(projectId)) {
      fault.inside(checkEntityID, projectId, check.below(path, "project_id"), issues);
    }
  }
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  } else if (check.longerThan(name, 255)) {
    fault.tooLong(issues, check.below(path, "name"), at + "/properties/name/maxLength", 255, name);
  }
  const providerId = value["provider_id"];
  if (providerId === undefined) {
    fault.missing(issues, check.below(path, "provider_id"), at + "/required");
  } else {
    if (!isProviderID(providerId)) {
      fault.inside(checkProviderID, providerId, check.below(path, "provider_id"), issues);
    }
  }
  const providerInstanceId = value["provider_instance_id"];
  if (providerInstanceId === undefined) {
    fault.missing(issues, check.below(path, "provider_instance_id"), at + "/required");
  } else if (!check.isInteger(providerInstanceId)) {
    fault.wrongType(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/type", "integer", providerInstanceId);
  } else {
    if (!formats.isInt64(providerInstanceId)) {
      fault.wrongFormat(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/format", "int64", "a 64-bit integer", providerInstanceId);
    }
    if (providerInstanceId < 0) {
      fault.tooSmall(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/minimum", 0, providerInstanceId);
    }
    if (providerInstanceId > 9007199254740991) {
      fault.tooLarge(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/maximum", 9007199254740991, providerInstanceId);
    }
  }
  const publicIp = value["public_ip"];
  if (publicIp === undefined) {
    fault.missing(issues, check.below(path, "public_ip"), at + "/required");
  } else if (typeof publicIp !== "string") {
    fault.wrongType(issues, check.below(path, "public_ip"), at + "/properties/public_ip/type", "string", publicIp);
  } else if (check.longerThan(publicIp, 100)) {
    fault.tooLong(issues, check.below(path, "public_ip"), at + "/properties/public_ip/maxLength", 100, publicIp);
  }
  const region = value["region"];
  if (region === undefined) {
    fault.missing(issues, check.below(path, "region"), at + "/required");
  } else if (typeof region !== "string") {
    fault.wrongType(issues, check.below(path, "region"), at + "/properties/region/type", "string", region);
  }
  const size = value["size"];
  if (size === undefined) {
    fault.missing(issues, check.below(path, "size"), at + "/required");
  } else if (typeof size !== "string") {
    fault.wrongType(issues, check.below(path, "size"), at + "/properties/size/type", "string", size);
  }
  const image = value["image"];
  if (image === undefined) {
    fault.missing(issues, check.below(path, "image"), at + "/required");
  } else if (typeof image !== "string") {
    fault.wrongType(issues, check.below(path, "image"), at + "/properties/image/type", "string", image);
  }
  const tags = value["tags"];
  if (tags === undefined) {
    fault.missing(issues, check.below(path, "tags"), at + "/required");
  } else {
    if (tags !== null) {
      if (!check.isArray(tags)) {
        fault.wrongType(issues, check.below(path, "tags"), at + "/properties/tags/type", "array or null", tags);
      } else {
        for (let i = 0; i < tags.length; i++) {
          const item = tags[i];
          if (typeof item !== "string") {
            fault.wrongType(issues, [...path, "tags", i], at + "/properties/tags/items/type", "string", item);
          }
        }
      }
    }
  }
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else {
    if (!isInstanceStatus(status)) {
      fault.inside(checkInstanceStatus, status, check.below(path, "status"), issues);
    }
  }
  const volumeIds = value["volume_ids"];
  if (volumeIds === undefined) {
    fault.missing(issues, check.below(path, "volume_ids"), at + "/required");
  } else {
    if (volumeIds !== null) {
      if (!check.isArray(volumeIds)) {
        fault.wrongType(issues, check.below(path, "volume_ids"), at + "/properties/volume_ids/type", "array or null", volumeIds);
      } else {
        for (let i = 0; i < volumeIds.length; i++) {
          const item = volumeIds[i];
          if (typeof item !== "string") {
            fault.wrongType(issues, [...path, "volume_ids", i], at + "/properties/volume_ids/items/type", "string", item);
          }
        }
      }
    }
  }
  const volumeDetails = value["volume_details"];
  if (volumeDetails === undefined) {
    fault.missing(issues, check.below(path, "volume_details"), at + "/required");
  } else {
    if (volumeDetails !== null) {
      if (!check.isArray(volumeDetails)) {
        fault.wrongType(issues, check.below(path, "volume_details"), at + "/properties/volume_details/type", "array or null", volumeDetails);
      } else {
        for (let i = 0; i < volumeDetails.length; i++) {
          if (!isVolumeDetail(volumeDetails[i])) {
            fault.inside(checkVolumeDetail, volumeDetails[i], [...path, "volume_details", i], issues);
          }
        }
      }
    }
  }
  const createdAt2 = value["created_at"];
  if (createdAt2 === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else if (typeof createdAt2 !== "string") {
    fault.wrongType(issues, check.below(path, "created_at"), at + "/properties/created_at/type", "string", createdAt2);
  } else if (!formats.isDateTime(createdAt2)) {
    fault.wrongFormat(issues, check.below(path, "created_at"), at + "/properties/created_at/format", "date-time", "a date and time with offset (RFC 3339)", createdAt2);
  }
  const payloadStatus = value["payload_status"];
  if (payloadStatus === undefined) {
    fault.missing(issues, check.below(path, "payload_status"), at + "/required");
  } else {
    if (!isPayloadStatus(payloadStatus)) {
      fault.inside(checkPayloadStatus, payloadStatus, check.below(path, "payload_status"), issues);
    }
  }
}

/** Standard Schema of `Instance`. */
export const Instance = /* @__PURE__ */ check.schema(isInstance, checkInstance);

/** The value, typed as `Instance`; throws a `ValidationError` with all its issues when it does not match. */
export function parseInstance(value: unknown): t.Instance {
  return check.parse(Instance, "Instance", value);
}

/** `specs/talis/common.yaml#/components/schemas/OwnerID` */
export function isOwnerID(value: unknown): value is t.OwnerID {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 1) return false;
  if (value > 9007199254740991) return false;
  return true;
}

function checkOwnerID(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/common.yaml#/components/schemas/OwnerID";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 1) fault.tooSmall(issues, path, at + "/minimum", 1, value);
  if (value > 9007199254740991) {
    fault.tooLarge(issues, path, at + "/maximum", 9007199254740991, value);
  }
}

/** Standard Schema of `OwnerID`. */
export const OwnerID = /* @__PURE__ */ check.schema(isOwnerID, checkOwnerID);

/** The value, typed as `OwnerID`; throws a `ValidationError` with all its issues when it does not match. */
export function parseOwnerID(value: unknown): t.OwnerID {
  return check.parse(OwnerID, "OwnerID", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/TaskAction` */
export function isTaskAction(value: unknown): value is t.TaskAction {
  return value === "create_instances" || value === "terminate_instances";
}

function checkTaskAction(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/TaskAction";
  if (value !== "create_instances" && value !== "terminate_instances") {
    fault.notOneOf(issues, path, at + "/enum", ["create_instances", "terminate_instances"], value);
  }
}

/** Standard Schema of `TaskAction`. */
export const TaskAction = /* @__PURE__ */ check.schema(isTaskAction, checkTaskAction);

/** The value, typed as `TaskAction`; throws a `ValidationError` with all its issues when it does not match. */
export function parseTaskAction(value: unknown): t.TaskAction {
  return check.parse(TaskAction, "TaskAction", value);
}

/** `specs/talis/instances.yaml#/components/schemas/InstanceTasksResponse` */
export function isInstanceTasksResponse(value: unknown): value is t.InstanceTasksResponse {
  if (!check.isObjectLike(value)) return false;
  if (value["slug"] !== "success") return false;
  if (!isTaskList(value["data"])) return false;
  if (!isSlugResponse(value)) return false;
  return true;
}

function checkInstanceTasksResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/InstanceTasksResponse";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const slug = value["slug"];
  if (slug === undefined) {
    fault.missing(issues, check.below(path, "slug"), at + "/allOf/1/required");
  } else if (slug !== "success") {
    fault.notOneOf(issues, check.below(path, "slug"), at + "/allOf/1/properties/slug/const", ["success"], slug);
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else {
    if (!isTaskList(data)) fault.inside(checkTaskList, data, check.below(path, "data"), issues);
  }
  checkSlugResponse(value, path, issues);
}

/** Standard Schema of `InstanceTasksResponse`. */
export const InstanceTasksResponse = /* @__PURE__ */ check.schema(isInstanceTasksResponse, checkInstanceTasksResponse);

/** The value, typed as `InstanceTasksResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseInstanceTasksResponse(value: unknown): t.InstanceTasksResponse {
  return check.parse(InstanceTasksResponse, "InstanceTasksResponse", value);
}

/** `specs/talis/rpc.yaml#/components/schemas/RpcRequest` */
export function isRpcRequest(value: unknown): value is t.RpcRequest {
  if (!check.isObjectLike(value)) return false;
  switch (value["method"]) {
    case "user.create":
      return isCreateUserRequest(value);
    case "user.get":
      return isGetUsersRequest(value);
    case "user.get.id":
      return isGetUserByIDRequest(value);
    case "user.delete":
      return isDeleteUserRequest(value);
    case "project.create":
      return isCreateProjectRequest(value);
    case "project.get":
      return isGetProjectRequest(value);
    case "project.list":
      return isListProjectsRequest(value);
    case "project.delete":
      return isDeleteProjectRequest(value);
    case "project.listInstances":
      return isListProjectInstancesRequest(value);
    case "task.get":
      return isGetTaskRequest(value);
    case "task.list":
      return isListTasksRequest(value);
    case "task.terminate":
      return isTerminateTaskRequest(value);
    case "task.updateStatus":
      return isUpdateTaskStatusRequest(value);
    case "sshkey.create":
      return isCreateSSHKeyRequest(value);
    case "sshkey.list":
      return isListSSHKeysRequest(value);
    case "sshkey.delete":
      return isDeleteSSHKeyRequest(value);
    default:
      return false;
  }
}

function checkRpcRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/rpc.yaml#/components/schemas/RpcRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/oneOf", "object", value);
  switch (value["method"]) {
    case "user.create":
      checkCreateUserRequest(value, path, issues);
      break;
    case "user.get":
      checkGetUsersRequest(value, path, issues);
      break;
    case "user.get.id":
      checkGetUserByIDRequest(value, path, issues);
      break;
    case "user.delete":
      checkDeleteUserRequest(value, path, issues);
      break;
    case "project.create":
      checkCreateProjectRequest(value, path, issues);
      break;
    case "project.get":
      checkGetProjectRequest(value, path, issues);
      break;
    case "project.list":
      checkListProjectsRequest(value, path, issues);
      break;
    case "project.delete":
      checkDeleteProjectRequest(value, path, issues);
      break;
    case "project.listInstances":
      checkListProjectInstancesRequest(value, path, issues);
      break;
    case "task.get":
      checkGetTaskRequest(value, path, issues);
      break;
    case "task.list":
      checkListTasksRequest(value, path, issues);
      break;
    case "task.terminate":
      checkTerminateTaskRequest(value, path, issues);
      break;
    case "task.updateStatus":
      checkUpdateTaskStatusRequest(value, path, issues);
      break;
    case "sshkey.create":
      checkCreateSSHKeyRequest(value, path, issues);
      break;
    case "sshkey.list":
      checkListSSHKeysRequest(value, path, issues);
      break;
    case "sshkey.delete":
      checkDeleteSSHKeyRequest(value, path, issues);
      break;
    default:
      fault.notOneOf(issues, check.below(path, "method"), at + "/discriminator", set_kd1b, value["method"]);
  }
}

/** Standard Schema of `RpcRequest`. */
export const RpcRequest = /* @__PURE__ */ check.direct(isRpcRequest, checkRpcRequest);

/** The value, typed as `RpcRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRpcRequest(value: unknown): t.RpcRequest {
  return check.parse(RpcRequest, "RpcRequest", value);
}

/** `specs/talis/rpc.yaml#/components/schemas/RpcResponse` */
export function isRpcResponse(value: unknown): value is t.RpcResponse {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["success"] !== "boolean") return false;
  const data = value["data"];
  if (data !== undefined && !isRpcResult(data)) return false;
  const error = value["error"];
  if (error !== undefined && !isRpcError(error)) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkRpcResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/rpc.yaml#/components/schemas/RpcResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data !== undefined) {
    if (!isRpcResult(data)) fault.inside(checkRpcResult, data, check.below(path, "data"), issues);
  }
  const error = value["error"];
  if (error !== undefined) {
    if (!isRpcError(error)) fault.inside(checkRpcError, error, check.below(path, "error"), issues);
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
  const success = value["success"];
  if (success === undefined) {
    fault.missing(issues, check.below(path, "success"), at + "/required");
  } else if (typeof success !== "boolean") {
    fault.wrongType(issues, check.below(path, "success"), at + "/properties/success/type", "boolean", success);
  }
}

/** Standard Schema of `RpcResponse`. */
export const RpcResponse = /* @__PURE__ */ check.schema(isRpcResponse, checkRpcResponse);

/** The value, typed as `RpcResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRpcResponse(value: unknown): t.RpcResponse {
  return check.parse(RpcResponse, "RpcResponse", value);
}

/** `specs/talis/rpc.yaml#/components/schemas/RpcErrorResponse` */
export function isRpcErrorResponse(value: unknown): value is t.RpcErrorResponse {
  if (!check.isObjectLike(value)) return false;
  if (value["success"] !== false) return false;
  if (!isRpcError(value["error"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkRpcErrorResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/rpc.yaml#/components/schemas/RpcErrorResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const error = value["error"];
  if (error === undefined) fault.missing(issues, check.below(path, "error"), at + "/required");
  else if (!isRpcError(error)) fault.inside(checkRpcError, error, check.below(path, "error"), issues);
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
  const success = value["success"];
  if (success === undefined) {
    fault.missing(issues, check.below(path, "success"), at + "/required");
  } else if (success !== false) {
    fault.notOneOf(issues, check.below(path, "success"), at + "/properties/success/const", [false], success);
  }
}

/** Standard Schema of `RpcErrorResponse`. */
export const RpcErrorResponse = /* @__PURE__ */ check.schema(isRpcErrorResponse, checkRpcErrorResponse);

/** The value, typed as `RpcErrorResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRpcErrorResponse(value: unknown): t.RpcErrorResponse {
  return check.parse(RpcErrorResponse, "RpcErrorResponse", value);
}

/** `specs/talis/users.yaml#/components/schemas/CreateUserParams` */
export function isCreateUserParams(value: unknown): value is t.CreateUserParams {
  if (!check.isObjectLike(value)) return false;
  const username = value["username"];
  if (typeof username !== "string") return false;
  if (username.length === 0) return false;
  const email = value["email"];
  if (email !== undefined && typeof email !== "string") return false;
  const publicSshKey = value["public_ssh_key"];
  if (publicSshKey !== undefined && typeof publicSshKey !== "string") return false;
  const role = value["role"];
  if (role !== undefined && !isUserRole(role)) return false;
  return true;
}

function checkCreateUserParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/CreateUserParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const username = value["username"];
  if (username === undefined) {
    fault.missing(issues, check.below(path, "username"), at + "/required");
  } else if (typeof username !== "string") {
    fault.wrongType(issues, check.below(path, "username"), at + "/properties/username/type", "string", username);
  } else if (username.length === 0) {
    fault.tooShort(issues, check.below(path, "username"), at + "/properties/username/minLength", 1, username);
  }
  const email = value["email"];
  if (email !== undefined && typeof email !== "string") {
    fault.wrongType(issues, check.below(path, "email"), at + "/properties/email/type", "string", email);
  }
  const role = value["role"];
  if (role !== undefined) {
    if (!isUserRole(role)) fault.inside(checkUserRole, role, check.below(path, "role"), issues);
  }
  const publicSshKey = value["public_ssh_key"];
  if (publicSshKey !== undefined && typeof publicSshKey !== "string") {
    fault.wrongType(issues, check.below(path, "public_ssh_key"), at + "/properties/public_ssh_key/type", "string", publicSshKey);
  }
}

/** Standard Schema of `CreateUserParams`. */
export const CreateUserParams = /* @__PURE__ */ check.schema(isCreateUserParams, checkCreateUserParams);

/** The value, typed as `CreateUserParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCreateUserParams(value: unknown): t.CreateUserParams {
  return check.parse(CreateUserParams, "CreateUserParams", value);
}

/** `specs/talis/users.yaml#/components/schemas/CreateUserResponse` */
export function isCreateUserResponse(value: unknown): value is t.CreateUserResponse {
  if (!check.isObjectLike(value)) return false;
  if (!isEntityID(value["id"])) return false;
  return true;
}

function checkCreateUserResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/CreateUserResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) fault.missing(issues, check.below(path, "id"), at + "/required");
  else if (!isEntityID(id)) fault.inside(checkEntityID, id, check.below(path, "id"), issues);
}

/** Standard Schema of `CreateUserResponse`. */
export const CreateUserResponse = /* @__PURE__ */ check.schema(isCreateUserResponse, checkCreateUserResponse);

/** The value, typed as `CreateUserResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCreateUserResponse(value: unknown): t.CreateUserResponse {
  return check.parse(CreateUserResponse, "CreateUserResponse", value);
}

/** `specs/talis/users.yaml#/components/schemas/GetUsersParams` */
export function isGetUsersParams(value: unknown): value is t.GetUsersParams {
  if (!check.isObject(value)) return false;
  const username = value["username"];
  if (username !== undefined && typeof username !== "string") return false;
  const page = value["page"];
  if (page !== undefined) {
    if (!check.isInteger(page)) return false;
    if (!formats.isInt32(page)) return false;
  }
  return true;
}

function checkGetUsersParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/GetUsersParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const username = value["username"];
  if (username !== undefined && typeof username !== "string") {
    fault.wrongType(issues, check.below(path, "username"), at + "/properties/username/type", "string", username);
  }
  const page = value["page"];
  if (page !== undefined) {
    if (!check.isInteger(page)) {
      fault.wrongType(issues, check.below(path, "page"), at + "/properties/page/type", "integer", page);
    } else if (!formats.isInt32(page)) {
      fault.wrongFormat(issues, check.below(path, "page"), at + "/properties/page/format", "int32", "a 32-bit integer", page);
    }
  }
}

/** Standard Schema of `GetUsersParams`. */
export const GetUsersParams = /* @__PURE__ */ check.schema(isGetUsersParams, checkGetUsersParams);

/** The value, typed as `GetUsersParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseGetUsersParams(value: unknown): t.GetUsersParams {
  return check.parse(GetUsersParams, "GetUsersParams", value);
}

/** `specs/talis/users.yaml#/components/schemas/UserResponse` */
export function isUserResponse(value: unknown): value is t.UserResponse {
  if (!check.isObject(value)) return false;
  const user = value["user"];
  if (user !== undefined && !isUser(user)) return false;
  const users = value["users"];
  if (users !== undefined) {
    if (!check.isArray(users)) return false;
    if (users.length > 50) return false;
    for (let i = 0; i < users.length; i++) {
      if (!isUser(users[i])) return false;
    }
  }
  const pagination = value["pagination"];
  if (pagination !== undefined && !isPagination(pagination)) return false;
  if (!isUserResponseOption1(value) && !isUserResponseOption2(value)) return false;
  return true;
}

function checkUserResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/UserResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const user = value["user"];
  if (user !== undefined) {
    if (!isUser(user)) fault.inside(checkUser, user, check.below(path, "user"), issues);
  }
  const users = value["users"];
  if (users !== undefined) {
    if (!check.isArray(users)) {
      fault.wrongType(issues, check.below(path, "users"), at + "/properties/users/type", "array", users);
    } else {
      if (users.length > 50) {
        fault.tooManyItems(issues, check.below(path, "users"), at + "/properties/users/maxItems", 50, users);
      }
      for (let i = 0; i < users.length; i++) {
        if (!isUser(users[i])) fault.inside(checkUser, users[i], [...path, "users", i], issues);
      }
    }
  }
  const pagination = value["pagination"];
  if (pagination !== undefined) {
    if (!isPagination(pagination)) {
      fault.inside(checkPagination, pagination, check.below(path, "pagination"), issues);
    }
  }
  if (!isUserResponseOption1(value) && !isUserResponseOption2(value)) {
    fault.noMatch(issues, path, at + "/anyOf", "object", [checkUserResponseOption1, checkUserResponseOption2], value);
  }
}

function isUserResponseOption1(value: unknown): boolean {
  if (!check.isObjectLike(value)) return false;
  if (value["user"] === undefined) return false;
  return true;
}

function checkUserResponseOption1(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/UserResponse/anyOf/0";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at, "object", value);
  if (value["user"] === undefined) {
    fault.missing(issues, check.below(path, "user"), at + "/required");
  }
}

function isUserResponseOption2(value: unknown): boolean {
  if (!check.isObjectLike(value)) return false;
  if (value["pagination"] === undefined) return false;
  return true;
}

function checkUserResponseOption2(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/UserResponse/anyOf/1";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at, "object", value);
  if (value["pagination"] === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  }
}

/** Standard Schema of `UserResponse`. */
export const UserResponse = /* @__PURE__ */ check.schema(isUserResponse, checkUserResponse);

/** The value, typed as `UserResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserResponse(value: unknown): t.UserResponse {
  return check.parse(UserResponse, "UserResponse", value);
}

/** `specs/talis/users.yaml#/components/schemas/UserIDParams` */
export function isUserIDParams(value: unknown): value is t.UserIDParams {
  if (!check.isObjectLike(value)) return false;
  if (!isEntityID(value["id"])) return false;
  return true;
}

function checkUserIDParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/UserIDParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) fault.missing(issues, check.below(path, "id"), at + "/required");
  else if (!isEntityID(id)) fault.inside(checkEntityID, id, check.below(path, "id"), issues);
}

/** Standard Schema of `UserIDParams`. */
export const UserIDParams = /* @__PURE__ */ check.schema(isUserIDParams, checkUserIDParams);

/** The value, typed as `UserIDParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserIDParams(value: unknown): t.UserIDParams {
  return check.parse(UserIDParams, "UserIDParams", value);
}

/** `specs/talis/users.yaml#/components/schemas/User` */
export function isUser(value: unknown): value is t.User {
  if (!check.isObjectLike(value)) return false;
  const id = value["ID"];
  if (!check.isInteger(id)) return false;
  if (!formats.isInt64(id)) return false;
  if (id < 0) return false;
  if (id > 9007199254740991) return false;
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") return false;
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") return false;
  if (typeof value["username"] !== "string") return false;
  if (typeof value["email"] !== "string") return false;
  if (typeof value["public_ssh_key"] !== "string") return false;
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") return false;
  const updatedAt2 = value["updated_at"];
  if (typeof updatedAt2 !== "string") return false;
  if (!formats.isDateTime(createdAt)) return false;
  if (!formats.isDateTime(updatedAt)) return false;
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") return false;
    if (!formats.isDateTime(deletedAt)) return false;
  }
  if (!isUserRole(value["role"])) return false;
  if (!formats.isDateTime(createdAt2) && createdAt2.length !== 0) return false;
  if (!formats.isDateTime(updatedAt2) && updatedAt2.length !== 0) return false;
  return true;
}

function checkUser(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/User";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["ID"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "ID"), at + "/required");
  } else if (!check.isInteger(id)) {
    fault.wrongType(issues, check.below(path, "ID"), at + "/properties/ID/type", "integer", id);
  } else {
    if (!formats.isInt64(id)) {
      fault.wrongFormat(issues, check.below(path, "ID"), at + "/properties/ID/format", "int64", "a 64-bit integer", id);
    }
    if (id < 0) {
      fault.tooSmall(issues, check.below(path, "ID"), at + "/properties/ID/minimum", 0, id);
    }
    if (id > 9007199254740991) {
      fault.tooLarge(issues, check.below(path, "ID"), at + "/properties/ID/maximum", 9007199254740991, id);
    }
  }
  const createdAt = value["CreatedAt"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "CreatedAt"), at + "/required");
  } else if (typeof createdAt !== "string") {
    fault.wrongType(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/type", "string", createdAt);
  } else if (!formats.isDateTime(createdAt)) {
    fault.wrongFormat(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/format", "date-time", "a date and time with offset (RFC 3339)", createdAt);
  }
  const updatedAt = value["UpdatedAt"];
  if (updatedAt === undefined) {
    fault.missing(issues, check.below(path, "UpdatedAt"), at + "/required");
  } else if (typeof updatedAt !== "string") {
    fault.wrongType(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/type", "string", updatedAt);
  } else if (!formats.isDateTime(updatedAt)) {
    fault.wrongFormat(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/format", "date-time", "a date and time with offset (RFC 3339)", updatedAt);
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt === undefined) {
    fault.missing(issues, check.below(path, "DeletedAt"), at + "/required");
  } else {
    if (deletedAt !== null) {
      if (typeof deletedAt !== "string") {
        fault.wrongType(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/type", "string or null", deletedAt);
      } else if (!formats.isDateTime(deletedAt)) {
        fault.wrongFormat(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/format", "date-time", "a date and time with offset (RFC 3339)", deletedAt);
      }
    }
  }
  const username = value["username"];
  if (username === undefined) {
    fault.missing(issues, check.below(path, "username"), at + "/required");
  } else if (typeof username !== "string") {
    fault.wrongType(issues, check.below(path, "username"), at + "/properties/username/type", "string", username);
  }
  const email = value["email"];
  if (email === undefined) {
    fault.missing(issues, check.below(path, "email"), at + "/required");
  } else if (typeof email !== "string") {
    fault.wrongType(issues, check.below(path, "email"), at + "/properties/email/type", "string", email);
  }
  const role = value["role"];
  if (role === undefined) fault.missing(issues, check.below(path, "role"), at + "/required");
  else if (!isUserRole(role)) fault.inside(checkUserRole, role, check.below(path, "role"), issues);
  const publicSshKey = value["public_ssh_key"];
  if (publicSshKey === undefined) {
    fault.missing(issues, check.below(path, "public_ssh_key"), at + "/required");
  } else if (typeof publicSshKey !== "string") {
    fault.wrongType(issues, check.below(path, "public_ssh_key"), at + "/properties/public_ssh_key/type", "string", publicSshKey);
  }
  const createdAt2 = value["created_at"];
  if (createdAt2 === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else if (typeof createdAt2 !== "string") {
    fault.wrongType(issues, check.below(path, "created_at"), at + "/properties/created_at/type", "string", createdAt2);
  } else if (!formats.isDateTime(createdAt2) && createdAt2.length !== 0) {
    fault.noMatch(issues, check.below(path, "created_at"), at + "/properties/created_at/anyOf", "string (date-time) or string (at most 0 long)", [], createdAt2);
  }
  const updatedAt2 = value["updated_at"];
  if (updatedAt2 === undefined) {
    fault.missing(issues, check.below(path, "updated_at"), at + "/required");
  } else if (typeof updatedAt2 !== "string") {
    fault.wrongType(issues, check.below(path, "updated_at"), at + "/properties/updated_at/type", "string", updatedAt2);
  } else if (!formats.isDateTime(updatedAt2) && updatedAt2.length !== 0) {
    fault.noMatch(issues, check.below(path, "updated_at"), at + "/properties/updated_at/anyOf", "string (date-time) or string (at most 0 long)", [], updatedAt2);
  }
}

/** Standard Schema of `User`. */
export const User = /* @__PURE__ */ check.schema(isUser, checkUser);

/** The value, typed as `User`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUser(value: unknown): t.User {
  return check.parse(User, "User", value);
}

/** `specs/talis/projects.yaml#/components/schemas/CreateProjectParams` */
export function isCreateProjectParams(value: unknown): value is t.CreateProjectParams {
  if (!check.isObjectLike(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (name.length === 0) return false;
  const description = value["description"];
  if (description !== undefined && typeof description !== "string") return false;
  const config = value["config"];
  if (config !== undefined && typeof config !== "string") return false;
  if (!isOwnerID(value["owner_id"])) return false;
  return true;
}

function checkCreateProjectParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/CreateProjectParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  } else if (name.length === 0) {
    fault.tooShort(issues, check.below(path, "name"), at + "/properties/name/minLength", 1, name);
  }
  const description = value["description"];
  if (description !== undefined && typeof description !== "string") {
    fault.wrongType(issues, check.below(path, "description"), at + "/properties/description/type", "string", description);
  }
  const config = value["config"];
  if (config !== undefined && typeof config !== "string") {
    fault.wrongType(issues, check.below(path, "config"), at + "/properties/config/type", "string", config);
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
}

/** Standard Schema of `CreateProjectParams`. */
export const CreateProjectParams = /* @__PURE__ */ check.schema(isCreateProjectParams, checkCreateProjectParams);

/** The value, typed as `CreateProjectParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCreateProjectParams(value: unknown): t.CreateProjectParams {
  return check.parse(CreateProjectParams, "CreateProjectParams", value);
}

/** `specs/talis/projects.yaml#/components/schemas/Project` */
export function isProject(value: unknown): value is t.Project {
  if (!check.isObjectLike(value)) return false;
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") return false;
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["description"] !== "string") return false;
  if (typeof value["config"] !== "string") return false;
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") return false;
  if (!isEntityID(value["ID"])) return false;
  if (!formats.isDateTime(createdAt)) return false;
  if (!formats.isDateTime(updatedAt)) return false;
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") return false;
    if (!formats.isDateTime(deletedAt)) return false;
  }
  const tasks = value["tasks"];
  if (tasks !== null) {
    if (!check.isArray(tasks)) return false;
    for (let i = 0; i < tasks.length; i++) {
      if (!isTask(tasks[i])) return false;
    }
  }
  if (!formats.isDateTime(createdAt2)) return false;
  return true;
}

function checkProject(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/Project";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["ID"];
  if (id === undefined) fault.missing(issues, check.below(path, "ID"), at + "/required");
  else if (!isEntityID(id)) fault.inside(checkEntityID, id, check.below(path, "ID"), issues);
  const createdAt = value["CreatedAt"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "CreatedAt"), at + "/required");
  } else if (typeof createdAt !== "string") {
    fault.wrongType(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/type", "string", createdAt);
  } else if (!formats.isDateTime(createdAt)) {
    fault.wrongFormat(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/format", "date-time", "a date and time with offset (RFC 3339)", createdAt);
  }
  const updatedAt = value["UpdatedAt"];
  if (updatedAt === undefined) {
    fault.missing(issues, check.below(path, "UpdatedAt"), at + "/required");
  } else if (typeof updatedAt !== "string") {
    fault.wrongType(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/type", "string", updatedAt);
  } else if (!formats.isDateTime(updatedAt)) {
    fault.wrongFormat(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/format", "date-time", "a date and time with offset (RFC 3339)", updatedAt);
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt === undefined) {
    fault.missing(issues, check.below(path, "DeletedAt"), at + "/required");
  } else {
    if (deletedAt !== null) {
      if (typeof deletedAt !== "string") {
        fault.wrongType(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/type", "string or null", deletedAt);
      } else if (!formats.isDateTime(deletedAt)) {
        fault.wrongFormat(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/format", "date-time", "a date and time with offset (RFC 3339)", deletedAt);
      }
    }
  }
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const description = value["description"];
  if (description === undefined) {
    fault.missing(issues, check.below(path, "description"), at + "/required");
  } else if (typeof description !== "string") {
    fault.wrongType(issues, check.below(path, "description"), at + "/properties/description/type", "string", description);
  }
  const config = value["config"];
  if (config === undefined) {
    fault.missing(issues, check.below(path, "config"), at + "/required");
  } else if (typeof config !== "string") {
    fault.wrongType(issues, check.below(path, "config"), at + "/properties/config/type", "string", config);
  }
  const tasks = value["tasks"];
  if (tasks === undefined) {
    fault.missing(issues, check.below(path, "tasks"), at + "/required");
  } else {
    if (tasks !== null) {
      if (!check.isArray(tasks)) {
        fault.wrongType(issues, check.below(path, "tasks"), at + "/properties/tasks/type", "array or null", tasks);
      } else {
        for (let i = 0; i < tasks.length; i++) {
          if (!isTask(tasks[i])) fault.inside(checkTask, tasks[i], [...path, "tasks", i], issues);
        }
      }
    }
  }
  const createdAt2 = value["created_at"];
  if (createdAt2 === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else if (typeof createdAt2 !== "string") {
    fault.wrongType(issues, check.below(path, "created_at"), at + "/properties/created_at/type", "string", createdAt2);
  } else if (!formats.isDateTime(createdAt2)) {
    fault.wrongFormat(issues, check.below(path, "created_at"), at + "/properties/created_at/format", "date-time", "a date and time with offset (RFC 3339)", createdAt2);
  }
}

/** Standard Schema of `Project`. */
export const Project = /* @__PURE__ */ check.schema(isProject, checkProject);

/** The value, typed as `Project`; throws a `ValidationError` with all its issues when it does not match. */
export function parseProject(value: unknown): t.Project {
  return check.parse(Project, "Project", value);
}

/** `specs/talis/projects.yaml#/components/schemas/ProjectNameParams` */
export function isProjectNameParams(value: unknown): value is t.ProjectNameParams {
  if (!check.isObjectLike(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (name.length === 0) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  return true;
}

function checkProjectNameParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/ProjectNameParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  } else if (name.length === 0) {
    fault.tooShort(issues, check.below(path, "name"), at + "/properties/name/minLength", 1, name);
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
}

/** Standard Schema of `ProjectNameParams`. */
export const ProjectNameParams = /* @__PURE__ */ check.schema(isProjectNameParams, checkProjectNameParams);

/** The value, typed as `ProjectNameParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseProjectNameParams(value: unknown): t.ProjectNameParams {
  return check.parse(ProjectNameParams, "ProjectNameParams", value);
}

/** `specs/talis/projects.yaml#/components/schemas/ListProjectsParams` */
export function isListProjectsParams(value: unknown): value is t.ListProjectsParams {
  if (!check.isObjectLike(value)) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  const page = value["page"];
  if (page !== undefined && !isPageNumber(page)) return false;
  return true;
}

function checkListProjectsParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/ListProjectsParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
  const page = value["page"];
  if (page !== undefined) {
    if (!isPageNumber(page)) fault.inside(checkPageNumber, page, check.below(path, "page"), issues);
  }
}

/** Standard Schema of `ListProjectsParams`. */
export const ListProjectsParams = /* @__PURE__ */ check.schema(isListProjectsParams, checkListProjectsParams);

/** The value, typed as `ListProjectsParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseListProjectsParams(value: unknown): t.ListProjectsParams {
  return check.parse(ListProjectsParams, "ListProjectsParams", value);
}

/** `specs/talis/projects.yaml#/components/schemas/ProjectList` */
export function isProjectList(value: unknown): value is t.ProjectList {
  if (!check.isObjectLike(value)) return false;
  const rows = value["rows"];
  if (!check.isArray(rows)) return false;
  if (rows.length > 50) return false;
  for (let i = 0; i < rows.length; i++) {
    if (!isProject(rows[i])) return false;
  }
  if (!isPagination(value["pagination"])) return false;
  return true;
}

function checkProjectList(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/ProjectList";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const rows = value["rows"];
  if (rows === undefined) {
    fault.missing(issues, check.below(path, "rows"), at + "/required");
  } else if (!check.isArray(rows)) {
    fault.wrongType(issues, check.below(path, "rows"), at + "/properties/rows/type", "array", rows);
  } else {
    if (rows.length > 50) {
      fault.tooManyItems(issues, check.below(path, "rows"), at + "/properties/rows/maxItems", 50, rows);
    }
    for (let i = 0; i < rows.length; i++) {
      if (!isProject(rows[i])) fault.inside(checkProject, rows[i], [...path, "rows", i], issues);
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  } else {
    if (!isPagination(pagination)) {
      fault.inside(checkPagination, pagination, check.below(path, "pagination"), issues);
    }
  }
}

/** Standard Schema of `ProjectList`. */
export const ProjectList = /* @__PURE__ */ check.schema(isProjectList, checkProjectList);

/** The value, typed as `ProjectList`; throws a `ValidationError` with all its issues when it does not match. */
export function parseProjectList(value: unknown): t.ProjectList {
  return check.parse(ProjectList, "ProjectList", value);
}

/** `specs/talis/projects.yaml#/components/schemas/ListProjectInstancesParams` */
export function isListProjectInstancesParams(value: unknown): value is t.ListProjectInstancesParams {
  if (!check.isObjectLike(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (name.length === 0) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  const page = value["page"];
  if (page !== undefined && !isPageNumber(page)) return false;
  return true;
}

function checkListProjectInstancesParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/ListProjectInstancesParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  } else if (name.length === 0) {
    fault.tooShort(issues, check.below(path, "name"), at + "/properties/name/minLength", 1, name);
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
  const page = value["page"];
  if (page !== undefined) {
    if (!isPageNumber(page)) fault.inside(checkPageNumber, page, check.below(path, "page"), issues);
  }
}

/** Standard Schema of `ListProjectInstancesParams`. */
export const ListProjectInstancesParams = /* @__PURE__ */ check.schema(isListProjectInstancesParams, checkListProjectInstancesParams);

/** The value, typed as `ListProjectInstancesParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseListProjectInstancesParams(value: unknown): t.ListProjectInstancesParams {
  return check.parse(ListProjectInstancesParams, "ListProjectInstancesParams", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/TaskIDParams` */
export function isTaskIDParams(value: unknown): value is t.TaskIDParams {
  if (!check.isObjectLike(value)) return false;
  if (!isEntityID(value["task_id"])) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  return true;
}

function checkTaskIDParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/TaskIDParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const taskId = value["task_id"];
  if (taskId === undefined) {
    fault.missing(issues, check.below(path, "task_id"), at + "/required");
  } else {
    if (!isEntityID(taskId)) {
      fault.inside(checkEntityID, taskId, check.below(path, "task_id"), issues);
    }
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
}

/** Standard Schema of `TaskIDParams`. */
export const TaskIDParams = /* @__PURE__ */ check.schema(isTaskIDParams, checkTaskIDParams);

/** The value, typed as `TaskIDParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseTaskIDParams(value: unknown): t.TaskIDParams {
  return check.parse(TaskIDParams, "TaskIDParams", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/Task` */
export function isTask(value: unknown): value is t.Task {
  if (!check.isObjectLike(value)) return false;
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") return false;
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") return false;
  const attempts = value["attempts"];
  if (!check.isInteger(attempts)) return false;
  if (!formats.isInt32(attempts)) return false;
  if (attempts < 0) return false;
  const logs = value["logs"];
  if (logs !== undefined && typeof logs !== "string") return false;
  const error = value["error"];
  if (error !== undefined && typeof error !== "string") return false;
  const webhookUrl = value["webhook_url"];
  if (webhookUrl !== undefined && typeof webhookUrl !== "string") return false;
  if (typeof value["webhook_sent"] !== "boolean") return false;
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") return false;
  if (!isEntityID(value["ID"])) return false;
  if (!formats.isDateTime(createdAt)) return false;
  if (!formats.isDateTime(updatedAt)) return false;
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") return false;
    if (!formats.isDateTime(deletedAt)) return false;
  }
  if (!isEntityID(value["project_id"])) return false;
  const instanceId = value["instance_id"];
  if (instanceId !== undefined && !isEntityID(instanceId)) return false;
  if (!isTaskAction(value["action"])) return false;
  if (!isTaskStatus(value["status"])) return false;
  if (!formats.isDateTime(createdAt2)) return false;
  const lockedAt = value["locked_at"];
  if (lockedAt !== undefined) {
    if (typeof lockedAt !== "string") return false;
    if (!formats.isDateTime(lockedAt)) return false;
  }
  const lockExpiry = value["lock_expiry"];
  if (lockExpiry !== undefined) {
    if (typeof lockExpiry !== "string") return false;
    if (!formats.isDateTime(lockExpiry)) return false;
  }
  if (!isTaskPriority(value["priority"])) return false;
  return true;
}

function checkTask(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/Task";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["ID"];
  if (id === undefined) fault.missing(issues, check.below(path, "ID"), at + "/required");
  else if (!isEntityID(id)) fault.inside(checkEntityID, id, check.below(path, "ID"), issues);
  const createdAt = value["CreatedAt"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "CreatedAt"), at + "/required");
  } else if (typeof createdAt !== "string") {
    fault.wrongType(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/type", "string", createdAt);
  } else if (!formats.isDateTime(createdAt)) {
    fault.wrongFormat(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/format", "date-time", "a date and time with offset (RFC 3339)", createdAt);
  }
  const updatedAt = value["UpdatedAt"];
  if (updatedAt === undefined) {
    fault.missing(issues, check.below(path, "UpdatedAt"), at + "/required");
  } else if (typeof updatedAt !== "string") {
    fault.wrongType(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/type", "string", updatedAt);
  } else if (!formats.isDateTime(updatedAt)) {
    fault.wrongFormat(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/format", "date-time", "a date and time with offset (RFC 3339)", updatedAt);
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt === undefined) {
    fault.missing(issues, check.below(path, "DeletedAt"), at + "/required");
  } else {
    if (deletedAt !== null) {
      if (typeof deletedAt !== "string") {
        fault.wrongType(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/type", "string or null", deletedAt);
      } else if (!formats.isDateTime(deletedAt)) {
        fault.wrongFormat(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/format", "date-time", "a date and time with offset (RFC 3339)", deletedAt);
      }
    }
  }
  const projectId = value["project_id"];
  if (projectId === undefined) {
    fault.missing(issues, check.below(path, "project_id"), at + "/required");
  } else {
    if (!isEntityID(projectId)) {
      fault.inside(checkEntityID, projectId, check.below(path, "project_id"), issues);
    }
  }
  const instanceId = value["instance_id"];
  if (instanceId !== undefined) {
    if (!isEntityID(instanceId)) {
      fault.inside(checkEntityID, instanceId, check.below(path, "instance_id"), issues);
    }
  }
  const action = value["action"];
  if (action === undefined) {
    fault.missing(issues, check.below(path, "action"), at + "/required");
  } else {
    if (!isTaskAction(action)) {
      fault.inside(checkTaskAction, action, check.below(path, "action"), issues);
    }
  }
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else {
    if (!isTaskStatus(status)) {
      fault.inside(checkTaskStatus, status, check.below(path, "status"), issues);
    }
  }
  const attempts = value["attempts"];
  if (attempts === undefined) {
    fault.missing(issues, check.below(path, "attempts"), at + "/required");
  } else if (!check.isInteger(attempts)) {
    fault.wrongType(issues, check.below(path, "attempts"), at + "/properties/attempts/type", "integer", attempts);
  } else {
    if (!formats.isInt32(attempts)) {
      fault.wrongFormat(issues, check.below(path, "attempts"), at + "/properties/attempts/format", "int32", "a 32-bit integer", attempts);
    }
    if (attempts < 0) {
      fault.tooSmall(issues, check.below(path, "attempts"), at + "/properties/attempts/minimum", 0, attempts);
    }
  }
  const logs = value["logs"];
  if (logs !== undefined && typeof logs !== "string") {
    fault.wrongType(issues, check.below(path, "logs"), at + "/properties/logs/type", "string", logs);
  }
  const error = value["error"];
  if (error !== undefined && typeof error !== "string") {
    fault.wrongType(issues, check.below(path, "error"), at + "/properties/error/type", "string", error);
  }
  const webhookUrl = value["webhook_url"];
  if (webhookUrl !== undefined && typeof webhookUrl !== "string") {
    fault.wrongType(issues, check.below(path, "webhook_url"), at + "/properties/webhook_url/type", "string", webhookUrl);
  }
  const webhookSent = value["webhook_sent"];
  if (webhookSent === undefined) {
    fault.missing(issues, check.below(path, "webhook_sent"), at + "/required");
  } else if (typeof webhookSent !== "boolean") {
    fault.wrongType(issues, check.below(path, "webhook_sent"), at + "/properties/webhook_sent/type", "boolean", webhookSent);
  }
  const createdAt2 = value["created_at"];
  if (createdAt2 === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else if (typeof createdAt2 !== "string") {
    fault.wrongType(issues, check.below(path, "created_at"), at + "/properties/created_at/type", "string", createdAt2);
  } else if (!formats.isDateTime(createdAt2)) {
    fault.wrongFormat(issues, check.below(path, "created_at"), at + "/properties/created_at/format", "date-time", "a date and time with offset (RFC 3339)", createdAt2);
  }
  const lockedAt = value["locked_at"];
  if (lockedAt !== undefined) {
    if (typeof lockedAt !== "string") {
      fault.wrongType(issues, check.below(path, "locked_at"), at + "/properties/locked_at/type", "string", lockedAt);
    } else if (!formats.isDateTime(lockedAt)) {
      fault.wrongFormat(issues, check.below(path, "locked_at"), at + "/properties/locked_at/format", "date-time", "a date and time with offset (RFC 3339)", lockedAt);
    }
  }
  const lockExpiry = value["lock_expiry"];
  if (lockExpiry !== undefined) {
    if (typeof lockExpiry !== "string") {
      fault.wrongType(issues, check.below(path, "lock_expiry"), at + "/properties/lock_expiry/type", "string", lockExpiry);
    } else if (!formats.isDateTime(lockExpiry)) {
      fault.wrongFormat(issues, check.below(path, "lock_expiry"), at + "/properties/lock_expiry/format", "date-time", "a date and time with offset (RFC 3339)", lockExpiry);
    }
  }
  const priority = value["priority"];
  if (priority === undefined) {
    fault.missing(issues, check.below(path, "priority"), at + "/required");
  } else {
    if (!isTaskPriority(priority)) {
      fault.inside(checkTaskPriority, priority, check.below(path, "priority"), issues);
    }
  }
}

/** Standard Schema of `Task`. */
export const Task = /* @__PURE__ */ check.schema(isTask, checkTask);

/** The value, typed as `Task`; throws a `ValidationError` with all its issues when it does not match. */
export function parseTask(value: unknown): t.Task {
  return check.parse(Task, "Task", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/ListTasksParams` */
export function isListTasksParams(value: unknown): value is t.ListTasksParams {
  if (!check.isObjectLike(value)) return false;
  const projectName = value["projectName"];
  if (typeof projectName !== "string") return false;
  if (projectName.length === 0) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  const page = value["page"];
  if (page !== undefined && !isPageNumber(page)) return false;
  return true;
}

function checkListTasksParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/ListTasksParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const projectName = value["projectName"];
  if (projectName === undefined) {
    fault.missing(issues, check.below(path, "projectName"), at + "/required");
  } else if (typeof projectName !== "string") {
    fault.wrongType(issues, check.below(path, "projectName"), at + "/properties/projectName/type", "string", projectName);
  } else if (projectName.length === 0) {
    fault.tooShort(issues, check.below(path, "projectName"), at + "/properties/projectName/minLength", 1, projectName);
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
  const page = value["page"];
  if (page !== undefined) {
    if (!isPageNumber(page)) fault.inside(checkPageNumber, page, check.below(path, "page"), issues);
  }
}

/** Standard Schema of `ListTasksParams`. */
export const ListTasksParams = /* @__PURE__ */ check.schema(isListTasksParams, checkListTasksParams);

/** The value, typed as `ListTasksParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseListTasksParams(value: unknown): t.ListTasksParams {
  return check.parse(ListTasksParams, "ListTasksParams", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/TaskList` */
export function isTaskList(value: unknown): value is t.TaskList {
  if (!check.isObjectLike(value)) return false;
  const rows = value["rows"];
  if (!check.isArray(rows)) return false;
  for (let i = 0; i < rows.length; i++) {
    if (!isTask(rows[i])) return false;
  }
  if (!isPagination(value["pagination"])) return false;
  return true;
}

function checkTaskList(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/TaskList";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const rows = value["rows"];
  if (rows === undefined) {
    fault.missing(issues, check.below(path, "rows"), at + "/required");
  } else if (!check.isArray(rows)) {
    fault.wrongType(issues, check.below(path, "rows"), at + "/properties/rows/type", "array", rows);
  } else {
    for (let i = 0; i < rows.length; i++) {
      if (!isTask(rows[i])) fault.inside(checkTask, rows[i], [...path, "rows", i], issues);
    }
  }
  const pagination = value["pagination"];
  if (pagination === undefined) {
    fault.missing(issues, check.below(path, "pagination"), at + "/required");
  } else {
    if (!isPagination(pagination)) {
      fault.inside(checkPagination, pagination, check.below(path, "pagination"), issues);
    }
  }
}

/** Standard Schema of `TaskList`. */
export const TaskList = /* @__PURE__ */ check.schema(isTaskList, checkTaskList);

/** The value, typed as `TaskList`; throws a `ValidationError` with all its issues when it does not match. */
export function parseTaskList(value: unknown): t.TaskList {
  return check.parse(TaskList, "TaskList", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/UpdateTaskStatusParams` */
export function isUpdateTaskStatusParams(value: unknown): value is t.UpdateTaskStatusParams {
  if (!check.isObjectLike(value)) return false;
  if (!isEntityID(value["task_id"])) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  if (!isTaskStatus(value["status"])) return false;
  return true;
}

function checkUpdateTaskStatusParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/UpdateTaskStatusParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const taskId = value["task_id"];
  if (taskId === undefined) {
    fault.missing(issues, check.below(path, "task_id"), at + "/required");
  } else {
    if (!isEntityID(taskId)) {
      fault.inside(checkEntityID, taskId, check.below(path, "task_id"), issues);
    }
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else {
    if (!isTaskStatus(status)) {
      fault.inside(checkTaskStatus, status, check.below(path, "status"), issues);
    }
  }
}

/** Standard Schema of `UpdateTaskStatusParams`. */
export const UpdateTaskStatusParams = /* @__PURE__ */ check.schema(isUpdateTaskStatusParams, checkUpdateTaskStatusParams);

/** The value, typed as `UpdateTaskStatusParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUpdateTaskStatusParams(value: unknown): t.UpdateTaskStatusParams {
  return check.parse(UpdateTaskStatusParams, "UpdateTaskStatusParams", value);
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/CreateSSHKeyParams` */
export function isCreateSSHKeyParams(value: unknown): value is t.CreateSSHKeyParams {
  if (!check.isObjectLike(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (name.length === 0) return false;
  const publicKey = value["public_key"];
  if (typeof publicKey !== "string") return false;
  if (!pattern_ir2z.test(publicKey)) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  return true;
}

function checkCreateSSHKeyParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/ssh-keys.yaml#/components/schemas/CreateSSHKeyParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  } else if (name.length === 0) {
    fault.tooShort(issues, check.below(path, "name"), at + "/properties/name/minLength", 1, name);
  }
  const publicKey = value["public_key"];
  if (publicKey === undefined) {
    fault.missing(issues, check.below(path, "public_key"), at + "/required");
  } else if (typeof publicKey !== "string") {
    fault.wrongType(issues, check.below(path, "public_key"), at + "/properties/public_key/type", "string", publicKey);
  } else if (!pattern_ir2z.test(publicKey)) {
    fault.wrongPattern(issues, check.below(path, "public_key"), at + "/properties/public_key/pattern", pattern_ir2z, publicKey);
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
}

/** Standard Schema of `CreateSSHKeyParams`. */
export const CreateSSHKeyParams = /* @__PURE__ */ check.schema(isCreateSSHKeyParams, checkCreateSSHKeyParams);

/** The value, typed as `CreateSSHKeyParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCreateSSHKeyParams(value: unknown): t.CreateSSHKeyParams {
  return check.parse(CreateSSHKeyParams, "CreateSSHKeyParams", value);
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/SSHKey` */
export function isSSHKey(value: unknown): value is t.SSHKey {
  if (!check.isObjectLike(value)) return false;
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") return false;
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["public_key"] !== "string") return false;
  if (!isEntityID(value["ID"])) return false;
  if (!formats.isDateTime(createdAt)) return false;
  if (!formats.isDateTime(updatedAt)) return false;
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") return false;
    if (!formats.isDateTime(deletedAt)) return false;
  }
  if (!isOwnerID(value["owner_id"])) return false;
  return true;
}

function checkSSHKey(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/ssh-keys.yaml#/components/schemas/SSHKey";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["ID"];
  if (id === undefined) fault.missing(issues, check.below(path, "ID"), at + "/required");
  else if (!isEntityID(id)) fault.inside(checkEntityID, id, check.below(path, "ID"), issues);
  const createdAt = value["CreatedAt"];
  if (createdAt === undefined) {
    fault.missing(issues, check.below(path, "CreatedAt"), at + "/required");
  } else if (typeof createdAt !== "string") {
    fault.wrongType(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/type", "string", createdAt);
  } else if (!formats.isDateTime(createdAt)) {
    fault.wrongFormat(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/format", "date-time", "a date and time with offset (RFC 3339)", createdAt);
  }
  const updatedAt = value["UpdatedAt"];
  if (updatedAt === undefined) {
    fault.missing(issues, check.below(path, "UpdatedAt"), at + "/required");
  } else if (typeof updatedAt !== "string") {
    fault.wrongType(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/type", "string", updatedAt);
  } else if (!formats.isDateTime(updatedAt)) {
    fault.wrongFormat(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/format", "date-time", "a date and time with offset (RFC 3339)", updatedAt);
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt === undefined) {
    fault.missing(issues, check.below(path, "DeletedAt"), at + "/required");
  } else {
    if (deletedAt !== null) {
      if (typeof deletedAt !== "string") {
        fault.wrongType(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/type", "string or null", deletedAt);
      } else if (!formats.isDateTime(deletedAt)) {
        fault.wrongFormat(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/format", "date-time", "a date and time with offset (RFC 3339)", deletedAt);
      }
    }
  }
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const publicKey = value["public_key"];
  if (publicKey === undefined) {
    fault.missing(issues, check.below(path, "public_key"), at + "/required");
  } else if (typeof publicKey !== "string") {
    fault.wrongType(issues, check.below(path, "public_key"), at + "/properties/public_key/type", "string", publicKey);
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
}

/** Standard Schema of `SSHKey`. */
export const SSHKey = /* @__PURE__ */ check.schema(isSSHKey, checkSSHKey);

/** The value, typed as `SSHKey`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSSHKey(value: unknown): t.SSHKey {
  return check.parse(SSHKey, "SSHKey", value);
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/ListSSHKeysParams` */
export function isListSSHKeysParams(value: unknown): value is t.ListSSHKeysParams {
  if (!check.isObject(value)) return false;
  const ownerId = value["owner_id"];
  if (ownerId !== undefined) {
    if (!check.isInteger(ownerId)) return false;
    if (!formats.isInt64(ownerId)) return false;
    if (ownerId < 0) return false;
    if (ownerId > 9007199254740991) return false;
  }
  return true;
}

function checkListSSHKeysParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/ssh-keys.yaml#/components/schemas/ListSSHKeysParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const ownerId = value["owner_id"];
  if (ownerId !== undefined) {
    if (!check.isInteger(ownerId)) {
      fault.wrongType(issues, check.below(path, "owner_id"), at + "/properties/owner_id/type", "integer", ownerId);
    } else {
      if (!formats.isInt64(ownerId)) {
        fault.wrongFormat(issues, check.below(path, "owner_id"), at + "/properties/owner_id/format", "int64", "a 64-bit integer", ownerId);
      }
      if (ownerId < 0) {
        fault.tooSmall(issues, check.below(path, "owner_id"), at + "/properties/owner_id/minimum", 0, ownerId);
      }
      if (ownerId > 9007199254740991) {
        fault.tooLarge(issues, check.below(path, "owner_id"), at + "/properties/owner_id/maximum", 9007199254740991, ownerId);
      }
    }
  }
}

/** Standard Schema of `ListSSHKeysParams`. */
export const ListSSHKeysParams = /* @__PURE__ */ check.schema(isListSSHKeysParams, checkListSSHKeysParams);

/** The value, typed as `ListSSHKeysParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseListSSHKeysParams(value: unknown): t.ListSSHKeysParams {
  return check.parse(ListSSHKeysParams, "ListSSHKeysParams", value);
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/SSHKeyList` */
export function isSSHKeyList(value: unknown): value is t.SSHKeyList {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isSSHKey(value[i])) return false;
  }
  return true;
}

function checkSSHKeyList(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/ssh-keys.yaml#/components/schemas/SSHKeyList";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isSSHKey(value[i])) fault.inside(checkSSHKey, value[i], check.below(path, i), issues);
  }
}

/** Standard Schema of `SSHKeyList`. */
export const SSHKeyList = /* @__PURE__ */ check.direct(isSSHKeyList, checkSSHKeyList);

/** The value, typed as `SSHKeyList`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSSHKeyList(value: unknown): t.SSHKeyList {
  return check.parse(SSHKeyList, "SSHKeyList", value);
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/DeleteSSHKeyParams` */
export function isDeleteSSHKeyParams(value: unknown): value is t.DeleteSSHKeyParams {
  if (!check.isObjectLike(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (name.length === 0) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  return true;
}

function checkDeleteSSHKeyParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/ssh-keys.yaml#/components/schemas/DeleteSSHKeyParams";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  } else if (name.length === 0) {
    fault.tooShort(issues, check.below(path, "name"), at + "/properties/name/minLength", 1, name);
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
}

/** Standard Schema of `DeleteSSHKeyParams`. */
export const DeleteSSHKeyParams = /* @__PURE__ */ check.schema(isDeleteSSHKeyParams, checkDeleteSSHKeyParams);

/** The value, typed as `DeleteSSHKeyParams`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDeleteSSHKeyParams(value: unknown): t.DeleteSSHKeyParams {
  return check.parse(DeleteSSHKeyParams, "DeleteSSHKeyParams", value);
}

/** `specs/talis/common.yaml#/components/schemas/Pagination` */
export function isPagination(value: unknown): value is t.Pagination {
  if (!check.isObjectLike(value)) return false;
  const total = value["total"];
  if (!check.isInteger(total)) return false;
  if (!formats.isInt64(total)) return false;
  if (total < 0) return false;
  const page = value["page"];
  if (!check.isInteger(page)) return false;
  if (!formats.isInt32(page)) return false;
  if (page < 0) return false;
  const limit = value["limit"];
  if (!check.isInteger(limit)) return false;
  if (!formats.isInt32(limit)) return false;
  if (limit < 0) return false;
  const offset = value["offset"];
  if (!check.isInteger(offset)) return false;
  if (!formats.isInt64(offset)) return false;
  if (offset < 0) return false;
  return true;
}

function checkPagination(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/common.yaml#/components/schemas/Pagination";
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
  const page = value["page"];
  if (page === undefined) {
    fault.missing(issues, check.below(path, "page"), at + "/required");
  } else if (!check.isInteger(page)) {
    fault.wrongType(issues, check.below(path, "page"), at + "/properties/page/type", "integer", page);
  } else {
    if (!formats.isInt32(page)) {
      fault.wrongFormat(issues, check.below(path, "page"), at + "/properties/page/format", "int32", "a 32-bit integer", page);
    }
    if (page < 0) {
      fault.tooSmall(issues, check.below(path, "page"), at + "/properties/page/minimum", 0, page);
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
    if (limit < 0) {
      fault.tooSmall(issues, check.below(path, "limit"), at + "/properties/limit/minimum", 0, limit);
    }
  }
  const offset = value["offset"];
  if (offset === undefined) {
    fault.missing(issues, check.below(path, "offset"), at + "/required");
  } else if (!check.isInteger(offset)) {
    fault.wrongType(issues, check.below(path, "offset"), at + "/properties/offset/type", "integer", offset);
  } else {
    if (!formats.isInt64(offset)) {
      fault.wrongFormat(issues, check.below(path, "offset"), at + "/properties/offset/format", "int64", "a 64-bit integer", offset);
    }
    if (offset < 0) {
      fault.tooSmall(issues, check.below(path, "offset"), at + "/properties/offset/minimum", 0, offset);
    }
  }
}

/** Standard Schema of `Pagination`. */
export const Pagination = /* @__PURE__ */ check.schema(isPagination, checkPagination);

/** The value, typed as `Pagination`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePagination(value: unknown): t.Pagination {
  return check.parse(Pagination, "Pagination", value);
}

/** `specs/talis/common.yaml#/components/schemas/SlugResponse` */
export function isSlugResponse(value: unknown): value is t.SlugResponse {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["error"] !== "string") return false;
  if (value["data"] === undefined) return false;
  if (!isSlug(value["slug"])) return false;
  return true;
}

function checkSlugResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/common.yaml#/components/schemas/SlugResponse";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const slug = value["slug"];
  if (slug === undefined) fault.missing(issues, check.below(path, "slug"), at + "/required");
  else if (!isSlug(slug)) fault.inside(checkSlug, slug, check.below(path, "slug"), issues);
  const error = value["error"];
  if (error === undefined) {
    fault.missing(issues, check.below(path, "error"), at + "/required");
  } else if (typeof error !== "string") {
    fault.wrongType(issues, check.below(path, "error"), at + "/properties/error/type", "string", error);
  }
  if (value["data"] === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  }
}

/** Standard Schema of `SlugResponse`. */
export const SlugResponse = /* @__PURE__ */ check.schema(isSlugResponse, checkSlugResponse);

/** The value, typed as `SlugResponse`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSlugResponse(value: unknown): t.SlugResponse {
  return check.parse(SlugResponse, "SlugResponse", value);
}

/** `specs/talis/instances.yaml#/components/schemas/ProviderID` */
export function isProviderID(value: unknown): value is t.ProviderID {
  return set_r4or.has(value);
}

function checkProviderID(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/ProviderID";
  if (!set_r4or.has(value)) fault.notOneOf(issues, path, at + "/enum", set_r4or, value);
}

/** Standard Schema of `ProviderID`. */
export const ProviderID = /* @__PURE__ */ check.schema(isProviderID, checkProviderID);

/** The value, typed as `ProviderID`; throws a `ValidationError` with all its issues when it does not match. */
export function parseProviderID(value: unknown): t.ProviderID {
  return check.parse(ProviderID, "ProviderID", value);
}

/** `specs/talis/instances.yaml#/components/schemas/VolumeConfig` */
export function isVolumeConfig(value: unknown): value is t.VolumeConfig {
  if (!check.isObject(value)) return false;
  const name = value["name"];
  if (name !== undefined && typeof name !== "string") return false;
  const sizeGb = value["size_gb"];
  if (sizeGb !== undefined) {
    if (!check.isInteger(sizeGb)) return false;
    if (!formats.isInt32(sizeGb)) return false;
    if (sizeGb < 1) return false;
  }
  const region = value["region"];
  if (region !== undefined && typeof region !== "string") return false;
  const filesystem = value["filesystem"];
  if (filesystem !== undefined && typeof filesystem !== "string") return false;
  const mountPoint = value["mount_point"];
  if (mountPoint !== undefined && typeof mountPoint !== "string") return false;
  return true;
}

function checkVolumeConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/VolumeConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name !== undefined && typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const sizeGb = value["size_gb"];
  if (sizeGb !== undefined) {
    if (!check.isInteger(sizeGb)) {
      fault.wrongType(issues, check.below(path, "size_gb"), at + "/properties/size_gb/type", "integer", sizeGb);
    } else {
      if (!formats.isInt32(sizeGb)) {
        fault.wrongFormat(issues, check.below(path, "size_gb"), at + "/properties/size_gb/format", "int32", "a 32-bit integer", sizeGb);
      }
      if (sizeGb < 1) {
        fault.tooSmall(issues, check.below(path, "size_gb"), at + "/properties/size_gb/minimum", 1, sizeGb);
      }
    }
  }
  const region = value["region"];
  if (region !== undefined && typeof region !== "string") {
    fault.wrongType(issues, check.below(path, "region"), at + "/properties/region/type", "string", region);
  }
  const filesystem = value["filesystem"];
  if (filesystem !== undefined && typeof filesystem !== "string") {
    fault.wrongType(issues, check.below(path, "filesystem"), at + "/properties/filesystem/type", "string", filesystem);
  }
  const mountPoint = value["mount_point"];
  if (mountPoint !== undefined && typeof mountPoint !== "string") {
    fault.wrongType(issues, check.below(path, "mount_point"), at + "/properties/mount_point/type", "string", mountPoint);
  }
}

/** Standard Schema of `VolumeConfig`. */
export const VolumeConfig = /* @__PURE__ */ check.schema(isVolumeConfig, checkVolumeConfig);

/** The value, typed as `VolumeConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseVolumeConfig(value: unknown): t.VolumeConfig {
  return check.parse(VolumeConfig, "VolumeConfig", value);
}

/** `specs/talis/instances.yaml#/components/schemas/VolumeDetail` */
export function isVolumeDetail(value: unknown): value is t.VolumeDetail {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["id"] !== "string") return false;
  if (typeof value["name"] !== "string") return false;
  if (typeof value["region"] !== "string") return false;
  const sizeGb = value["size_gb"];
  if (!check.isInteger(sizeGb)) return false;
  if (!formats.isInt32(sizeGb)) return false;
  if (sizeGb < 0) return false;
  if (typeof value["mount_point"] !== "string") return false;
  return true;
}

function checkVolumeDetail(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/VolumeDetail";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const region = value["region"];
  if (region === undefined) {
    fault.missing(issues, check.below(path, "region"), at + "/required");
  } else if (typeof region !== "string") {
    fault.wrongType(issues, check.below(path, "region"), at + "/properties/region/type", "string", region);
  }
  const sizeGb = value["size_gb"];
  if (sizeGb === undefined) {
    fault.missing(issues, check.below(path, "size_gb"), at + "/required");
  } else if (!check.isInteger(sizeGb)) {
    fault.wrongType(issues, check.below(path, "size_gb"), at + "/properties/size_gb/type", "integer", sizeGb);
  } else {
    if (!formats.isInt32(sizeGb)) {
      fault.wrongFormat(issues, check.below(path, "size_gb"), at + "/properties/size_gb/format", "int32", "a 32-bit integer", sizeGb);
    }
    if (sizeGb < 0) {
      fault.tooSmall(issues, check.below(path, "size_gb"), at + "/properties/size_gb/minimum", 0, sizeGb);
    }
  }
  const mountPoint = value["mount_point"];
  if (mountPoint === undefined) {
    fault.missing(issues, check.below(path, "mount_point"), at + "/required");
  } else if (typeof mountPoint !== "string") {
    fault.wrongType(issues, check.below(path, "mount_point"), at + "/properties/mount_point/type", "string", mountPoint);
  }
}

/** Standard Schema of `VolumeDetail`. */
export const VolumeDetail = /* @__PURE__ */ check.schema(isVolumeDetail, checkVolumeDetail);

/** The value, typed as `VolumeDetail`; throws a `ValidationError` with all its issues when it does not match. */
export function parseVolumeDetail(value: unknown): t.VolumeDetail {
  return check.parse(VolumeDetail, "VolumeDetail", value);
}

/** `specs/talis/instances.yaml#/components/schemas/InstanceMetadata` */
export function isInstanceMetadata(value: unknown): value is t.InstanceMetadata {
  if (!check.isObjectLike(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (check.longerThan(name, 255)) return false;
  const providerInstanceId = value["provider_instance_id"];
  if (providerInstanceId !== undefined) {
    if (!check.isInteger(providerInstanceId)) return false;
    if (!formats.isInt64(providerInstanceId)) return false;
    if (providerInstanceId < 0) return false;
    if (providerInstanceId > 9007199254740991) return false;
  }
  const publicIp = value["public_ip"];
  if (publicIp !== undefined) {
    if (typeof publicIp !== "string") return false;
    if (check.longerThan(publicIp, 100)) return false;
  }
  if (typeof value["region"] !== "string") return false;
  if (typeof value["size"] !== "string") return false;
  const image = value["image"];
  if (image !== undefined && typeof image !== "string") return false;
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") return false;
  if (!isEntityID(value["ID"])) return false;
  const createdAt = value["CreatedAt"];
  if (createdAt !== undefined) {
    if (typeof createdAt !== "string") return false;
    if (!formats.isDateTime(createdAt)) return false;
  }
  const updatedAt = value["UpdatedAt"];
  if (updatedAt !== undefined) {
    if (typeof updatedAt !== "string") return false;
    if (!formats.isDateTime(updatedAt)) return false;
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== undefined && deletedAt !== null) {
    if (typeof deletedAt !== "string") return false;
    if (!formats.isDateTime(deletedAt)) return false;
  }
  if (!isOwnerID(value["owner_id"])) return false;
  if (!isEntityID(value["project_id"])) return false;
  if (!isProviderID(value["provider_id"])) return false;
  const tags = value["tags"];
  if (tags !== undefined && tags !== null) {
    if (!check.isArray(tags)) return false;
    for (let i = 0; i < tags.length; i++) {
      if (typeof tags[i] !== "string") return false;
    }
  }
  if (!isInstanceStatus(value["status"])) return false;
  const volumeIds = value["volume_ids"];
  if (volumeIds !== undefined && volumeIds !== null) {
    if (!check.isArray(volumeIds)) return false;
    for (let i = 0; i < volumeIds.length; i++) {
      if (typeof volumeIds[i] !== "string") return false;
    }
  }
  const volumeDetails = value["volume_details"];
  if (volumeDetails !== undefined && volumeDetails !== null) {
    if (!check.isArray(volumeDetails)) return false;
    for (let i = 0; i < volumeDetails.length; i++) {
      if (!isVolumeDetail(volumeDetails[i])) return false;
    }
  }
  if (!formats.isDateTime(createdAt2)) return false;
  const payloadStatus = value["payload_status"];
  if (payloadStatus !== undefined && !isPayloadStatus(payloadStatus)) return false;
  return true;
}

function checkInstanceMetadata(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/InstanceMetadata";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["ID"];
  if (id === undefined) fault.missing(issues, check.below(path, "ID"), at + "/required");
  else if (!isEntityID(id)) fault.inside(checkEntityID, id, check.below(path, "ID"), issues);
  const createdAt = value["CreatedAt"];
  if (createdAt !== undefined) {
    if (typeof createdAt !== "string") {
      fault.wrongType(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/type", "string", createdAt);
    } else if (!formats.isDateTime(createdAt)) {
      fault.wrongFormat(issues, check.below(path, "CreatedAt"), at + "/properties/CreatedAt/format", "date-time", "a date and time with offset (RFC 3339)", createdAt);
    }
  }
  const updatedAt = value["UpdatedAt"];
  if (updatedAt !== undefined) {
    if (typeof updatedAt !== "string") {
      fault.wrongType(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/type", "string", updatedAt);
    } else if (!formats.isDateTime(updatedAt)) {
      fault.wrongFormat(issues, check.below(path, "UpdatedAt"), at + "/properties/UpdatedAt/format", "date-time", "a date and time with offset (RFC 3339)", updatedAt);
    }
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== undefined && deletedAt !== null) {
    if (typeof deletedAt !== "string") {
      fault.wrongType(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/type", "string or null", deletedAt);
    } else if (!formats.isDateTime(deletedAt)) {
      fault.wrongFormat(issues, check.below(path, "DeletedAt"), at + "/properties/DeletedAt/format", "date-time", "a date and time with offset (RFC 3339)", deletedAt);
    }
  }
  const ownerId = value["owner_id"];
  if (ownerId === undefined) {
    fault.missing(issues, check.below(path, "owner_id"), at + "/required");
  } else {
    if (!isOwnerID(ownerId)) {
      fault.inside(checkOwnerID, ownerId, check.below(path, "owner_id"), issues);
    }
  }
  const projectId = value["project_id"];
  if (projectId === undefined) {
    fault.missing(issues, check.below(path, "project_id"), at + "/required");
  } else {
    if (!isEntityID(projectId)) {
      fault.inside(checkEntityID, projectId, check.below(path, "project_id"), issues);
    }
  }
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  } else if (check.longerThan(name, 255)) {
    fault.tooLong(issues, check.below(path, "name"), at + "/properties/name/maxLength", 255, name);
  }
  const providerId = value["provider_id"];
  if (providerId === undefined) {
    fault.missing(issues, check.below(path, "provider_id"), at + "/required");
  } else {
    if (!isProviderID(providerId)) {
      fault.inside(checkProviderID, providerId, check.below(path, "provider_id"), issues);
    }
  }
  const providerInstanceId = value["provider_instance_id"];
  if (providerInstanceId !== undefined) {
    if (!check.isInteger(providerInstanceId)) {
      fault.wrongType(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/type", "integer", providerInstanceId);
    } else {
      if (!formats.isInt64(providerInstanceId)) {
        fault.wrongFormat(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/format", "int64", "a 64-bit integer", providerInstanceId);
      }
      if (providerInstanceId < 0) {
        fault.tooSmall(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/minimum", 0, providerInstanceId);
      }
      if (providerInstanceId > 9007199254740991) {
        fault.tooLarge(issues, check.below(path, "provider_instance_id"), at + "/properties/provider_instance_id/maximum", 9007199254740991, providerInstanceId);
      }
    }
  }
  const publicIp = value["public_ip"];
  if (publicIp !== undefined) {
    if (typeof publicIp !== "string") {
      fault.wrongType(issues, check.below(path, "public_ip"), at + "/properties/public_ip/type", "string", publicIp);
    } else if (check.longerThan(publicIp, 100)) {
      fault.tooLong(issues, check.below(path, "public_ip"), at + "/properties/public_ip/maxLength", 100, publicIp);
    }
  }
  const region = value["region"];
  if (region === undefined) {
    fault.missing(issues, check.below(path, "region"), at + "/required");
  } else if (typeof region !== "string") {
    fault.wrongType(issues, check.below(path, "region"), at + "/properties/region/type", "string", region);
  }
  const size = value["size"];
  if (size === undefined) {
    fault.missing(issues, check.below(path, "size"), at + "/required");
  } else if (typeof size !== "string") {
    fault.wrongType(issues, check.below(path, "size"), at + "/properties/size/type", "string", size);
  }
  const image = value["image"];
  if (image !== undefined && typeof image !== "string") {
    fault.wrongType(issues, check.below(path, "image"), at + "/properties/image/type", "string", image);
  }
  const tags = value["tags"];
  if (tags !== undefined && tags !== null) {
    if (!check.isArray(tags)) {
      fault.wrongType(issues, check.below(path, "tags"), at + "/properties/tags/type", "array or null", tags);
    } else {
      for (let i = 0; i < tags.length; i++) {
        const item = tags[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "tags", i], at + "/properties/tags/items/type", "string", item);
        }
      }
    }
  }
  const status = value["status"];
  if (status === undefined) {
    fault.missing(issues, check.below(path, "status"), at + "/required");
  } else {
    if (!isInstanceStatus(status)) {
      fault.inside(checkInstanceStatus, status, check.below(path, "status"), issues);
    }
  }
  const volumeIds = value["volume_ids"];
  if (volumeIds !== undefined && volumeIds !== null) {
    if (!check.isArray(volumeIds)) {
      fault.wrongType(issues, check.below(path, "volume_ids"), at + "/properties/volume_ids/type", "array or null", volumeIds);
    } else {
      for (let i = 0; i < volumeIds.length; i++) {
        const item = volumeIds[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "volume_ids", i], at + "/properties/volume_ids/items/type", "string", item);
        }
      }
    }
  }
  const volumeDetails = value["volume_details"];
  if (volumeDetails !== undefined && volumeDetails !== null) {
    if (!check.isArray(volumeDetails)) {
      fault.wrongType(issues, check.below(path, "volume_details"), at + "/properties/volume_details/type", "array or null", volumeDetails);
    } else {
      for (let i = 0; i < volumeDetails.length; i++) {
        if (!isVolumeDetail(volumeDetails[i])) {
          fault.inside(checkVolumeDetail, volumeDetails[i], [...path, "volume_details", i], issues);
        }
      }
    }
  }
  const createdAt2 = value["created_at"];
  if (createdAt2 === undefined) {
    fault.missing(issues, check.below(path, "created_at"), at + "/required");
  } else if (typeof createdAt2 !== "string") {
    fault.wrongType(issues, check.below(path, "created_at"), at + "/properties/created_at/type", "string", createdAt2);
  } else if (!formats.isDateTime(createdAt2)) {
    fault.wrongFormat(issues, check.below(path, "created_at"), at + "/properties/created_at/format", "date-time", "a date and time with offset (RFC 3339)", createdAt2);
  }
  const payloadStatus = value["payload_status"];
  if (payloadStatus !== undefined) {
    if (!isPayloadStatus(payloadStatus)) {
      fault.inside(checkPayloadStatus, payloadStatus, check.below(path, "payload_status"), issues);
    }
  }
}

/** Standard Schema of `InstanceMetadata`. */
export const InstanceMetadata = /* @__PURE__ */ check.schema(isInstanceMetadata, checkInstanceMetadata);

/** The value, typed as `InstanceMetadata`; throws a `ValidationError` with all its issues when it does not match. */
export function parseInstanceMetadata(value: unknown): t.InstanceMetadata {
  return check.parse(InstanceMetadata, "InstanceMetadata", value);
}

/** `specs/talis/instances.yaml#/components/schemas/PublicIP` */
export function isPublicIP(value: unknown): value is t.PublicIP {
  if (!check.isObjectLike(value)) return false;
  const publicIp = value["public_ip"];
  if (typeof publicIp !== "string") return false;
  if (check.longerThan(publicIp, 100)) return false;
  const instanceId = value["instance_id"];
  if (instanceId !== undefined && !isEntityID(instanceId)) return false;
  return true;
}

function checkPublicIP(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/PublicIP";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const publicIp = value["public_ip"];
  if (publicIp === undefined) {
    fault.missing(issues, check.below(path, "public_ip"), at + "/required");
  } else if (typeof publicIp !== "string") {
    fault.wrongType(issues, check.below(path, "public_ip"), at + "/properties/public_ip/type", "string", publicIp);
  } else if (check.longerThan(publicIp, 100)) {
    fault.tooLong(issues, check.below(path, "public_ip"), at + "/properties/public_ip/maxLength", 100, publicIp);
  }
  const instanceId = value["instance_id"];
  if (instanceId !== undefined) {
    if (!isEntityID(instanceId)) {
      fault.inside(checkEntityID, instanceId, check.below(path, "instance_id"), issues);
    }
  }
}

/** Standard Schema of `PublicIP`. */
export const PublicIP = /* @__PURE__ */ check.schema(isPublicIP, checkPublicIP);

/** The value, typed as `PublicIP`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePublicIP(value: unknown): t.PublicIP {
  return check.parse(PublicIP, "PublicIP", value);
}

/** `specs/talis/instances.yaml#/components/schemas/PayloadStatus` */
export function isPayloadStatus(value: unknown): value is t.PayloadStatus {
  return set_b0l4.has(value);
}

function checkPayloadStatus(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/schemas/PayloadStatus";
  if (!set_b0l4.has(value)) fault.notOneOf(issues, path, at + "/enum", set_b0l4, value);
}

/** Standard Schema of `PayloadStatus`. */
export const PayloadStatus = /* @__PURE__ */ check.schema(isPayloadStatus, checkPayloadStatus);

/** The value, typed as `PayloadStatus`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePayloadStatus(value: unknown): t.PayloadStatus {
  return check.parse(PayloadStatus, "PayloadStatus", value);
}

/** `specs/talis/users.yaml#/components/schemas/CreateUserRequest` */
export function isCreateUserRequest(value: unknown): value is t.CreateUserRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "user.create") return false;
  if (!isCreateUserParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkCreateUserRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/CreateUserRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "user.create") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["user.create"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isCreateUserParams(params)) {
      fault.inside(checkCreateUserParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `CreateUserRequest`. */
export const CreateUserRequest = /* @__PURE__ */ check.schema(isCreateUserRequest, checkCreateUserRequest);

/** The value, typed as `CreateUserRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCreateUserRequest(value: unknown): t.CreateUserRequest {
  return check.parse(CreateUserRequest, "CreateUserRequest", value);
}

/** `specs/talis/users.yaml#/components/schemas/GetUsersRequest` */
export function isGetUsersRequest(value: unknown): value is t.GetUsersRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "user.get") return false;
  const params = value["params"];
  if (params !== undefined && params !== null && !isGetUsersParams(params)) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkGetUsersRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/GetUsersRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "user.get") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["user.get"], method);
  }
  const params = value["params"];
  if (params !== undefined && params !== null) {
    if (!isGetUsersParams(params)) {
      fault.inside(checkGetUsersParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `GetUsersRequest`. */
export const GetUsersRequest = /* @__PURE__ */ check.schema(isGetUsersRequest, checkGetUsersRequest);

/** The value, typed as `GetUsersRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseGetUsersRequest(value: unknown): t.GetUsersRequest {
  return check.parse(GetUsersRequest, "GetUsersRequest", value);
}

/** `specs/talis/users.yaml#/components/schemas/GetUserByIDRequest` */
export function isGetUserByIDRequest(value: unknown): value is t.GetUserByIDRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "user.get.id") return false;
  if (!isUserIDParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkGetUserByIDRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/GetUserByIDRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "user.get.id") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["user.get.id"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isUserIDParams(params)) {
      fault.inside(checkUserIDParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `GetUserByIDRequest`. */
export const GetUserByIDRequest = /* @__PURE__ */ check.schema(isGetUserByIDRequest, checkGetUserByIDRequest);

/** The value, typed as `GetUserByIDRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseGetUserByIDRequest(value: unknown): t.GetUserByIDRequest {
  return check.parse(GetUserByIDRequest, "GetUserByIDRequest", value);
}

/** `specs/talis/users.yaml#/components/schemas/DeleteUserRequest` */
export function isDeleteUserRequest(value: unknown): value is t.DeleteUserRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "user.delete") return false;
  if (!isUserIDParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkDeleteUserRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/DeleteUserRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "user.delete") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["user.delete"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isUserIDParams(params)) {
      fault.inside(checkUserIDParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `DeleteUserRequest`. */
export const DeleteUserRequest = /* @__PURE__ */ check.schema(isDeleteUserRequest, checkDeleteUserRequest);

/** The value, typed as `DeleteUserRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDeleteUserRequest(value: unknown): t.DeleteUserRequest {
  return check.parse(DeleteUserRequest, "DeleteUserRequest", value);
}

/** `specs/talis/projects.yaml#/components/schemas/CreateProjectRequest` */
export function isCreateProjectRequest(value: unknown): value is t.CreateProjectRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "project.create") return false;
  if (!isCreateProjectParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkCreateProjectRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/CreateProjectRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "project.create") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["project.create"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isCreateProjectParams(params)) {
      fault.inside(checkCreateProjectParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `CreateProjectRequest`. */
export const CreateProjectRequest = /* @__PURE__ */ check.schema(isCreateProjectRequest, checkCreateProjectRequest);

/** The value, typed as `CreateProjectRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCreateProjectRequest(value: unknown): t.CreateProjectRequest {
  return check.parse(CreateProjectRequest, "CreateProjectRequest", value);
}

/** `specs/talis/projects.yaml#/components/schemas/GetProjectRequest` */
export function isGetProjectRequest(value: unknown): value is t.GetProjectRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "project.get") return false;
  if (!isProjectNameParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkGetProjectRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/GetProjectRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "project.get") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["project.get"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isProjectNameParams(params)) {
      fault.inside(checkProjectNameParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `GetProjectRequest`. */
export const GetProjectRequest = /* @__PURE__ */ check.schema(isGetProjectRequest, checkGetProjectRequest);

/** The value, typed as `GetProjectRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseGetProjectRequest(value: unknown): t.GetProjectRequest {
  return check.parse(GetProjectRequest, "GetProjectRequest", value);
}

/** `specs/talis/projects.yaml#/components/schemas/ListProjectsRequest` */
export function isListProjectsRequest(value: unknown): value is t.ListProjectsRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "project.list") return false;
  if (!isListProjectsParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkListProjectsRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/ListProjectsRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "project.list") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["project.list"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isListProjectsParams(params)) {
      fault.inside(checkListProjectsParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `ListProjectsRequest`. */
export const ListProjectsRequest = /* @__PURE__ */ check.schema(isListProjectsRequest, checkListProjectsRequest);

/** The value, typed as `ListProjectsRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseListProjectsRequest(value: unknown): t.ListProjectsRequest {
  return check.parse(ListProjectsRequest, "ListProjectsRequest", value);
}

/** `specs/talis/projects.yaml#/components/schemas/DeleteProjectRequest` */
export function isDeleteProjectRequest(value: unknown): value is t.DeleteProjectRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "project.delete") return false;
  if (!isProjectNameParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkDeleteProjectRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/DeleteProjectRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "project.delete") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["project.delete"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isProjectNameParams(params)) {
      fault.inside(checkProjectNameParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `DeleteProjectRequest`. */
export const DeleteProjectRequest = /* @__PURE__ */ check.schema(isDeleteProjectRequest, checkDeleteProjectRequest);

/** The value, typed as `DeleteProjectRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDeleteProjectRequest(value: unknown): t.DeleteProjectRequest {
  return check.parse(DeleteProjectRequest, "DeleteProjectRequest", value);
}

/** `specs/talis/projects.yaml#/components/schemas/ListProjectInstancesRequest` */
export function isListProjectInstancesRequest(value: unknown): value is t.ListProjectInstancesRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "project.listInstances") return false;
  if (!isListProjectInstancesParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkListProjectInstancesRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/ListProjectInstancesRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "project.listInstances") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["project.listInstances"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isListProjectInstancesParams(params)) {
      fault.inside(checkListProjectInstancesParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `ListProjectInstancesRequest`. */
export const ListProjectInstancesRequest = /* @__PURE__ */ check.schema(isListProjectInstancesRequest, checkListProjectInstancesRequest);

/** The value, typed as `ListProjectInstancesRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseListProjectInstancesRequest(value: unknown): t.ListProjectInstancesRequest {
  return check.parse(ListProjectInstancesRequest, "ListProjectInstancesRequest", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/GetTaskRequest` */
export function isGetTaskRequest(value: unknown): value is t.GetTaskRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "task.get") return false;
  if (!isTaskIDParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkGetTaskRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/GetTaskRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "task.get") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["task.get"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isTaskIDParams(params)) {
      fault.inside(checkTaskIDParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `GetTaskRequest`. */
export const GetTaskRequest = /* @__PURE__ */ check.schema(isGetTaskRequest, checkGetTaskRequest);

/** The value, typed as `GetTaskRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseGetTaskRequest(value: unknown): t.GetTaskRequest {
  return check.parse(GetTaskRequest, "GetTaskRequest", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/ListTasksRequest` */
export function isListTasksRequest(value: unknown): value is t.ListTasksRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "task.list") return false;
  if (!isListTasksParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkListTasksRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/ListTasksRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "task.list") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["task.list"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isListTasksParams(params)) {
      fault.inside(checkListTasksParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `ListTasksRequest`. */
export const ListTasksRequest = /* @__PURE__ */ check.schema(isListTasksRequest, checkListTasksRequest);

/** The value, typed as `ListTasksRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseListTasksRequest(value: unknown): t.ListTasksRequest {
  return check.parse(ListTasksRequest, "ListTasksRequest", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/TerminateTaskRequest` */
export function isTerminateTaskRequest(value: unknown): value is t.TerminateTaskRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "task.terminate") return false;
  if (!isTaskIDParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkTerminateTaskRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/TerminateTaskRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "task.terminate") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["task.terminate"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isTaskIDParams(params)) {
      fault.inside(checkTaskIDParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `TerminateTaskRequest`. */
export const TerminateTaskRequest = /* @__PURE__ */ check.schema(isTerminateTaskRequest, checkTerminateTaskRequest);

/** The value, typed as `TerminateTaskRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseTerminateTaskRequest(value: unknown): t.TerminateTaskRequest {
  return check.parse(TerminateTaskRequest, "TerminateTaskRequest", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/UpdateTaskStatusRequest` */
export function isUpdateTaskStatusRequest(value: unknown): value is t.UpdateTaskStatusRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "task.updateStatus") return false;
  if (!isUpdateTaskStatusParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkUpdateTaskStatusRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/UpdateTaskStatusRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "task.updateStatus") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["task.updateStatus"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isUpdateTaskStatusParams(params)) {
      fault.inside(checkUpdateTaskStatusParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `UpdateTaskStatusRequest`. */
export const UpdateTaskStatusRequest = /* @__PURE__ */ check.schema(isUpdateTaskStatusRequest, checkUpdateTaskStatusRequest);

/** The value, typed as `UpdateTaskStatusRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUpdateTaskStatusRequest(value: unknown): t.UpdateTaskStatusRequest {
  return check.parse(UpdateTaskStatusRequest, "UpdateTaskStatusRequest", value);
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/CreateSSHKeyRequest` */
export function isCreateSSHKeyRequest(value: unknown): value is t.CreateSSHKeyRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "sshkey.create") return false;
  if (!isCreateSSHKeyParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkCreateSSHKeyRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/ssh-keys.yaml#/components/schemas/CreateSSHKeyRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "sshkey.create") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["sshkey.create"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isCreateSSHKeyParams(params)) {
      fault.inside(checkCreateSSHKeyParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `CreateSSHKeyRequest`. */
export const CreateSSHKeyRequest = /* @__PURE__ */ check.schema(isCreateSSHKeyRequest, checkCreateSSHKeyRequest);

/** The value, typed as `CreateSSHKeyRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCreateSSHKeyRequest(value: unknown): t.CreateSSHKeyRequest {
  return check.parse(CreateSSHKeyRequest, "CreateSSHKeyRequest", value);
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/ListSSHKeysRequest` */
export function isListSSHKeysRequest(value: unknown): value is t.ListSSHKeysRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "sshkey.list") return false;
  const params = value["params"];
  if (params !== undefined && params !== null && !isListSSHKeysParams(params)) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkListSSHKeysRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/ssh-keys.yaml#/components/schemas/ListSSHKeysRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "sshkey.list") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["sshkey.list"], method);
  }
  const params = value["params"];
  if (params !== undefined && params !== null) {
    if (!isListSSHKeysParams(params)) {
      fault.inside(checkListSSHKeysParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `ListSSHKeysRequest`. */
export const ListSSHKeysRequest = /* @__PURE__ */ check.schema(isListSSHKeysRequest, checkListSSHKeysRequest);

/** The value, typed as `ListSSHKeysRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseListSSHKeysRequest(value: unknown): t.ListSSHKeysRequest {
  return check.parse(ListSSHKeysRequest, "ListSSHKeysRequest", value);
}

/** `specs/talis/ssh-keys.yaml#/components/schemas/DeleteSSHKeyRequest` */
export function isDeleteSSHKeyRequest(value: unknown): value is t.DeleteSSHKeyRequest {
  if (!check.isObjectLike(value)) return false;
  if (value["method"] !== "sshkey.delete") return false;
  if (!isDeleteSSHKeyParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkDeleteSSHKeyRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/ssh-keys.yaml#/components/schemas/DeleteSSHKeyRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const method = value["method"];
  if (method === undefined) {
    fault.missing(issues, check.below(path, "method"), at + "/required");
  } else if (method !== "sshkey.delete") {
    fault.notOneOf(issues, check.below(path, "method"), at + "/properties/method/const", ["sshkey.delete"], method);
  }
  const params = value["params"];
  if (params === undefined) {
    fault.missing(issues, check.below(path, "params"), at + "/required");
  } else {
    if (!isDeleteSSHKeyParams(params)) {
      fault.inside(checkDeleteSSHKeyParams, params, check.below(path, "params"), issues);
    }
  }
  const id = value["id"];
  if (id !== undefined) {
    if (!isRpcID(id)) fault.inside(checkRpcID, id, check.below(path, "id"), issues);
  }
}

/** Standard Schema of `DeleteSSHKeyRequest`. */
export const DeleteSSHKeyRequest = /* @__PURE__ */ check.schema(isDeleteSSHKeyRequest, checkDeleteSSHKeyRequest);

/** The value, typed as `DeleteSSHKeyRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDeleteSSHKeyRequest(value: unknown): t.DeleteSSHKeyRequest {
  return check.parse(DeleteSSHKeyRequest, "DeleteSSHKeyRequest", value);
}

/** `specs/talis/rpc.yaml#/components/schemas/RpcResult` */
export function isRpcResult(value: unknown): value is t.RpcResult {
  return (
    isCreateUserResponse(value) ||
    isUserResponse(value) ||
    isUser(value) ||
    isProject(value) ||
    isProjectList(value) ||
    isInstanceList(value) ||
    isTask(value) ||
    isTaskList(value) ||
    isSSHKey(value) ||
    isSSHKeyList(value)
  );
}

function checkRpcResult(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/rpc.yaml#/components/schemas/RpcResult";
  if (
    !isCreateUserResponse(value) &&
    !isUserResponse(value) &&
    !isUser(value) &&
    !isProject(value) &&
    !isProjectList(value) &&
    !isInstanceList(value) &&
    !isTask(value) &&
    !isTaskList(value) &&
    !isSSHKey(value) &&
    !isSSHKeyList(value)
  ) {
    fault.noMatch(issues, path, at + "/anyOf", "CreateUserResponse, UserResponse, User, Project, ProjectList, InstanceList, Task, TaskList, SSHKey or SSHKeyList", [checkCreateUserResponse, checkUserResponse, checkUser, checkProject, checkProjectList, checkInstanceList, checkTask, checkTaskList, checkSSHKey, checkSSHKeyList], value);
  }
}

/** Standard Schema of `RpcResult`. */
export const RpcResult = /* @__PURE__ */ check.schema(isRpcResult, checkRpcResult);

/** The value, typed as `RpcResult`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRpcResult(value: unknown): t.RpcResult {
  return check.parse(RpcResult, "RpcResult", value);
}

/** `specs/talis/rpc.yaml#/components/schemas/RpcError` */
export function isRpcError(value: unknown): value is t.RpcError {
  if (!check.isObjectLike(value)) return false;
  const code = value["code"];
  if (!check.isInteger(code)) return false;
  if (!formats.isInt32(code)) return false;
  if (code < 400) return false;
  if (code > 599) return false;
  if (typeof value["message"] !== "string") return false;
  return true;
}

function checkRpcError(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/rpc.yaml#/components/schemas/RpcError";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const code = value["code"];
  if (code === undefined) {
    fault.missing(issues, check.below(path, "code"), at + "/required");
  } else if (!check.isInteger(code)) {
    fault.wrongType(issues, check.below(path, "code"), at + "/properties/code/type", "integer", code);
  } else {
    if (!formats.isInt32(code)) {
      fault.wrongFormat(issues, check.below(path, "code"), at + "/properties/code/format", "int32", "a 32-bit integer", code);
    }
    if (code < 400) {
      fault.tooSmall(issues, check.below(path, "code"), at + "/properties/code/minimum", 400, code);
    }
    if (code > 599) {
      fault.tooLarge(issues, check.below(path, "code"), at + "/properties/code/maximum", 599, code);
    }
  }
  const message = value["message"];
  if (message === undefined) {
    fault.missing(issues, check.below(path, "message"), at + "/required");
  } else if (typeof message !== "string") {
    fault.wrongType(issues, check.below(path, "message"), at + "/properties/message/type", "string", message);
  }
}

/** Standard Schema of `RpcError`. */
export const RpcError = /* @__PURE__ */ check.schema(isRpcError, checkRpcError);

/** The value, typed as `RpcError`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRpcError(value: unknown): t.RpcError {
  return check.parse(RpcError, "RpcError", value);
}

/** `specs/talis/rpc.yaml#/components/schemas/RpcID` */
export function isRpcID(value: unknown): value is t.RpcID {
  return typeof value === "string";
}

function checkRpcID(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/rpc.yaml#/components/schemas/RpcID";
  if (typeof value !== "string") fault.wrongType(issues, path, at + "/type", "string", value);
}

/** Standard Schema of `RpcID`. */
export const RpcID = /* @__PURE__ */ check.schema(isRpcID, checkRpcID);

/** The value, typed as `RpcID`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRpcID(value: unknown): t.RpcID {
  return check.parse(RpcID, "RpcID", value);
}

/** `specs/talis/users.yaml#/components/schemas/UserRole` */
export function isUserRole(value: unknown): value is t.UserRole {
  return value === 0 || value === 1;
}

function checkUserRole(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/users.yaml#/components/schemas/UserRole";
  if (value !== 0 && value !== 1) fault.notOneOf(issues, path, at + "/enum", [0, 1], value);
}

/** Standard Schema of `UserRole`. */
export const UserRole = /* @__PURE__ */ check.schema(isUserRole, checkUserRole);

/** The value, typed as `UserRole`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserRole(value: unknown): t.UserRole {
  return check.parse(UserRole, "UserRole", value);
}

/** `specs/talis/projects.yaml#/components/schemas/ProjectConfig` */
export function isProjectConfig(value: unknown): value is t.ProjectConfig {
  if (!check.isObject(value)) return false;
  const resources = value["resources"];
  if (resources !== undefined && !check.isObject(resources)) return false;
  const settings = value["settings"];
  if (settings !== undefined && !check.isObject(settings)) return false;
  return true;
}

function checkProjectConfig(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/projects.yaml#/components/schemas/ProjectConfig";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const resources = value["resources"];
  if (resources !== undefined && !check.isObject(resources)) {
    fault.wrongType(issues, check.below(path, "resources"), at + "/properties/resources/type", "object", resources);
  }
  const settings = value["settings"];
  if (settings !== undefined && !check.isObject(settings)) {
    fault.wrongType(issues, check.below(path, "settings"), at + "/properties/settings/type", "object", settings);
  }
}

/** Standard Schema of `ProjectConfig`. */
export const ProjectConfig = /* @__PURE__ */ check.schema(isProjectConfig, checkProjectConfig);

/** The value, typed as `ProjectConfig`; throws a `ValidationError` with all its issues when it does not match. */
export function parseProjectConfig(value: unknown): t.ProjectConfig {
  return check.parse(ProjectConfig, "ProjectConfig", value);
}

/** `specs/talis/common.yaml#/components/schemas/PageNumber` */
export function isPageNumber(value: unknown): value is t.PageNumber {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkPageNumber(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/common.yaml#/components/schemas/PageNumber";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

/** Standard Schema of `PageNumber`. */
export const PageNumber = /* @__PURE__ */ check.schema(isPageNumber, checkPageNumber);

/** The value, typed as `PageNumber`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePageNumber(value: unknown): t.PageNumber {
  return check.parse(PageNumber, "PageNumber", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/TaskStatus` */
export function isTaskStatus(value: unknown): value is t.TaskStatus {
  return (
    value === "unknown" ||
    value === "pending" ||
    value === "running" ||
    value === "completed" ||
    value === "failed" ||
    value === "terminated"
  );
}

function checkTaskStatus(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/TaskStatus";
  if (
    value !== "unknown" &&
    value !== "pending" &&
    value !== "running" &&
    value !== "completed" &&
    value !== "failed" &&
    value !== "terminated"
  ) {
    fault.notOneOf(issues, path, at + "/enum", set_vr42, value);
  }
}

/** Standard Schema of `TaskStatus`. */
export const TaskStatus = /* @__PURE__ */ check.schema(isTaskStatus, checkTaskStatus);

/** The value, typed as `TaskStatus`; throws a `ValidationError` with all its issues when it does not match. */
export function parseTaskStatus(value: unknown): t.TaskStatus {
  return check.parse(TaskStatus, "TaskStatus", value);
}

/** `specs/talis/tasks.yaml#/components/schemas/TaskPriority` */
export function isTaskPriority(value: unknown): value is t.TaskPriority {
  return value === 1 || value === 2;
}

function checkTaskPriority(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/tasks.yaml#/components/schemas/TaskPriority";
  if (value !== 1 && value !== 2) fault.notOneOf(issues, path, at + "/enum", [1, 2], value);
}

/** Standard Schema of `TaskPriority`. */
export const TaskPriority = /* @__PURE__ */ check.schema(isTaskPriority, checkTaskPriority);

/** The value, typed as `TaskPriority`; throws a `ValidationError` with all its issues when it does not match. */
export function parseTaskPriority(value: unknown): t.TaskPriority {
  return check.parse(TaskPriority, "TaskPriority", value);
}

/** `specs/talis/common.yaml#/components/schemas/Slug` */
export function isSlug(value: unknown): value is t.Slug {
  return (
    value === "success" ||
    value === "error" ||
    value === "invalid-input" ||
    value === "server-error" ||
    value === "not-found"
  );
}

function checkSlug(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/common.yaml#/components/schemas/Slug";
  if (
    value !== "success" &&
    value !== "error" &&
    value !== "invalid-input" &&
    value !== "server-error" &&
    value !== "not-found"
  ) {
    fault.notOneOf(issues, path, at + "/enum", set_c86e, value);
  }
}

/** Standard Schema of `Slug`. */
export const Slug = /* @__PURE__ */ check.schema(isSlug, checkSlug);

/** The value, typed as `Slug`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSlug(value: unknown): t.Slug {
  return check.parse(Slug, "Slug", value);
}

/**
 * `GET /health`
 *
 * `specs/talis/health.yaml#/components/pathItems/Health/get`
 */
export const healthCheckRequest = {};

export const healthCheckResponses = {
  200: { "application/json": HealthStatus },
  500: { "application/json": PlainError },
};

function isLimitParameter(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 1) return false;
  if (value > 1000) return false;
  return true;
}

function checkLimitParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/parameters/Limit/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
  if (value < 1) fault.tooSmall(issues, path, at + "/minimum", 1, value);
  if (value > 1000) fault.tooLarge(issues, path, at + "/maximum", 1000, value);
}

function isOffsetParameter(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkOffsetParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/parameters/Offset/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

function isIncludeDeletedParameter(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function checkIncludeDeletedParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/parameters/IncludeDeleted/schema";
  if (typeof value !== "boolean") fault.wrongType(issues, path, at + "/type", "boolean", value);
}

const LimitParameter = /* @__PURE__ */ check.schema(isLimitParameter, checkLimitParameter);

const OffsetParameter = /* @__PURE__ */ check.schema(isOffsetParameter, checkOffsetParameter);

const IncludeDeletedParameter = /* @__PURE__ */ check.schema(isIncludeDeletedParameter, checkIncludeDeletedParameter);

/**
 * `GET /api/v1/instances`
 *
 * `specs/talis/instances.yaml#/components/pathItems/Instances/get`
 */
export const getInstancesRequest = {
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
    include_deleted: IncludeDeletedParameter,
    status: InstanceStatus,
    instance_status: InstanceStatus,
    status_filter: StatusFilter,
  },
};

export const getInstancesResponses = {
  200: { "application/json": InstanceList },
  400: { "application/json": SlugError },
  401: { "application/json": PlainError },
  500: { "application/json": PlainError },
};

function isCreateInstanceRequestBody(value: unknown): value is t.InstanceRequestInput[] {
  if (!check.isArray(value)) return false;
  if (value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isInstanceRequestInput(value[i])) return false;
  }
  return true;
}

function checkCreateInstanceRequestBody(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/pathItems/Instances/post/requestBody/content/application~1json/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  if (value.length === 0) fault.tooFewItems(issues, path, at + "/minItems", 1, value);
  for (let i = 0; i < value.length; i++) {
    if (!isInstanceRequestInput(value[i])) {
      fault.inside(checkInstanceRequestInput, value[i], check.below(path, i), issues);
    }
  }
}

const CreateInstanceRequestBody = /* @__PURE__ */ check.direct(isCreateInstanceRequestBody, checkCreateInstanceRequestBody);

/**
 * `POST /api/v1/instances`
 *
 * `specs/talis/instances.yaml#/components/pathItems/Instances/post`
 */
export const createInstanceRequest = {
  body: { "application/json": CreateInstanceRequestBody },
};

export const createInstanceResponses = {
  201: { "application/json": CreateInstanceResponse },
  400: { "application/json": SlugError },
  401: { "application/json": PlainError },
  404: { "application/json": SlugError },
  413: { "application/json": PlainError },
  500: { "application/json": SlugError },
};

function isDeleteInstancesResponse400(value: unknown): value is t.SlugError | t.PlainError {
  return isSlugError(value) || isPlainError(value);
}

function checkDeleteInstancesResponse400(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/pathItems/Instances/delete/responses/400/content/application~1json/schema";
  if (!isSlugError(value) && !isPlainError(value)) {
    fault.noMatch(issues, path, at + "/anyOf", "SlugError or PlainError", [checkSlugError, checkPlainError], value);
  }
}

const DeleteInstancesResponse400 = /* @__PURE__ */ check.schema(isDeleteInstancesResponse400, checkDeleteInstancesResponse400);

/**
 * `DELETE /api/v1/instances`
 *
 * `specs/talis/instances.yaml#/components/pathItems/Instances/delete`
 */
export const deleteInstancesRequest = {
  body: { "application/json": DeleteInstancesRequest },
};

export const deleteInstancesResponses = {
  200: { "application/json": DeleteInstancesResponse },
  400: { "application/json": DeleteInstancesResponse400 },
  401: { "application/json": PlainError },
  404: { "application/json": SlugError },
  413: { "application/json": PlainError },
  500: { "application/json": PlainError },
};

/**
 * `GET /api/v1/instances/all-metadata`
 *
 * `specs/talis/instances.yaml#/components/pathItems/InstancesMetadata/get`
 */
export const getInstancesMetadataRequest = {
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
    include_deleted: IncludeDeletedParameter,
    status: InstanceStatus,
    instance_status: InstanceStatus,
    status_filter: StatusFilter,
  },
};

export const getInstancesMetadataResponses = {
  200: { "application/json": InstanceMetadataList },
  400: { "application/json": SlugError },
  401: { "application/json": PlainError },
  500: { "application/json": PlainError },
};

/**
 * `GET /api/v1/instances/public-ips`
 *
 * `specs/talis/instances.yaml#/components/pathItems/PublicIPs/get`
 */
export const getInstancesPublicIPsRequest = {
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
    include_deleted: IncludeDeletedParameter,
    status: InstanceStatus,
    instance_status: InstanceStatus,
    status_filter: StatusFilter,
  },
};

export const getInstancesPublicIPsResponses = {
  200: { "application/json": PublicIPsResponse },
  400: { "application/json": SlugError },
  401: { "application/json": PlainError },
  500: { "application/json": PlainError },
};

/**
 * `GET /api/v1/instances/{id}`
 *
 * `specs/talis/instances.yaml#/components/pathItems/Instance/get`
 */
export const getInstanceRequest = {
  path: { id: EntityID },
};

export const getInstanceResponses = {
  200: { "application/json": Instance },
  400: { "application/json": SlugError },
  401: { "application/json": PlainError },
  404: { "application/json": SlugError },
  500: { "application/json": PlainError },
};

function isListTasksByInstanceIDLimit(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkListTasksByInstanceIDLimit(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/pathItems/InstanceTasks/get/parameters/3/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt32(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int32", "a 32-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

function isListTasksByInstanceIDOffset(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkListTasksByInstanceIDOffset(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/talis/instances.yaml#/components/pathItems/InstanceTasks/get/parameters/4/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

const ListTasksByInstanceIDLimit = /* @__PURE__ */ check.schema(isListTasksByInstanceIDLimit, checkListTasksByInstanceIDLimit);

const ListTasksByInstanceIDOffset = /* @__PURE__ */ check.schema(isListTasksByInstanceIDOffset, checkListTasksByInstanceIDOffset);

/**
 * `GET /api/v1/instances/{instance_id}/tasks`
 *
 * `specs/talis/instances.yaml#/components/pathItems/InstanceTasks/get`
 */
export const listTasksByInstanceIDRequest = {
  path: { instance_id: EntityID },
  query: {
    owner_id: OwnerID,
    action: TaskAction,
    limit: ListTasksByInstanceIDLimit,
    offset: ListTasksByInstanceIDOffset,
  },
};

export const listTasksByInstanceIDResponses = {
  200: { "application/json": InstanceTasksResponse },
  400: { "application/json": SlugError },
  401: { "application/json": PlainError },
  500: { "application/json": SlugError },
};

/**
 * `GET /api/v1/admin/instances`
 *
 * `specs/talis/admin.yaml#/components/pathItems/Instances/get`
 */
export const adminGetInstancesRequest = {
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
    include_deleted: IncludeDeletedParameter,
    status: InstanceStatus,
    instance_status: InstanceStatus,
    status_filter: StatusFilter,
  },
};

export const adminGetInstancesResponses = {
  200: { "application/json": InstanceList },
  400: { "application/json": SlugError },
  401: { "application/json": PlainError },
  500: { "application/json": PlainError },
};

/**
 * `GET /api/v1/admin/instances/all-metadata`
 *
 * `specs/talis/admin.yaml#/components/pathItems/InstancesMetadata/get`
 */
export const adminGetInstancesMetadataRequest = {
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
    include_deleted: IncludeDeletedParameter,
    status: InstanceStatus,
    instance_status: InstanceStatus,
    status_filter: StatusFilter,
  },
};

export const adminGetInstancesMetadataResponses = {
  200: { "application/json": InstanceMetadataList },
  400: { "application/json": SlugError },
  401: { "application/json": PlainError },
  500: { "application/json": PlainError },
};

/**
 * `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post`
 */
export const callRpcRequest = {
  body: { "application/json": RpcRequest },
};

export const callRpcResponses = {
  200: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `user.create` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.create`
 */
export const createUserRequest = {
  params: { "application/json": CreateUserParams },
};

export const createUserResponses = {
  200: { "application/json": CreateUserResponse },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `user.get` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.get`
 */
export const getUsersRequest = {
  params: { "application/json": GetUsersParams },
};

export const getUsersResponses = {
  200: { "application/json": UserResponse },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `user.get.id` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.get.id`
 */
export const getUserByIDRequest = {
  params: { "application/json": UserIDParams },
};

export const getUserByIDResponses = {
  200: { "application/json": User },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `user.delete` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/user.delete`
 */
export const deleteUserRequest = {
  params: { "application/json": UserIDParams },
};

export const deleteUserResponses = {
  200: {},
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `project.create` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.create`
 */
export const createProjectRequest = {
  params: { "application/json": CreateProjectParams },
};

export const createProjectResponses = {
  200: { "application/json": Project },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `project.get` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.get`
 */
export const getProjectRequest = {
  params: { "application/json": ProjectNameParams },
};

export const getProjectResponses = {
  200: { "application/json": Project },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `project.list` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.list`
 */
export const listProjectsRequest = {
  params: { "application/json": ListProjectsParams },
};

export const listProjectsResponses = {
  200: { "application/json": ProjectList },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `project.delete` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.delete`
 */
export const deleteProjectRequest = {
  params: { "application/json": ProjectNameParams },
};

export const deleteProjectResponses = {
  200: {},
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `project.listInstances` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/project.listInstances`
 */
export const listProjectInstancesRequest = {
  params: { "application/json": ListProjectInstancesParams },
};

export const listProjectInstancesResponses = {
  200: { "application/json": InstanceList },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `task.get` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.get`
 */
export const getTaskRequest = {
  params: { "application/json": TaskIDParams },
};

export const getTaskResponses = {
  200: { "application/json": Task },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `task.list` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.list`
 */
export const listTasksRequest = {
  params: { "application/json": ListTasksParams },
};

export const listTasksResponses = {
  200: { "application/json": TaskList },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `task.terminate` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.terminate`
 */
export const terminateTaskRequest = {
  params: { "application/json": TaskIDParams },
};

export const terminateTaskResponses = {
  200: {},
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `task.updateStatus` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/task.updateStatus`
 */
export const updateTaskStatusRequest = {
  params: { "application/json": UpdateTaskStatusParams },
};

export const updateTaskStatusResponses = {
  200: {},
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `sshkey.create` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.create`
 */
export const createSSHKeyRequest = {
  params: { "application/json": CreateSSHKeyParams },
};

export const createSSHKeyResponses = {
  200: { "application/json": SSHKey },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `sshkey.list` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.list`
 */
export const listSSHKeysRequest = {
  params: { "application/json": ListSSHKeysParams },
};

export const listSSHKeysResponses = {
  200: { "application/json": SSHKeyList },
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};

/**
 * Method `sshkey.delete` of `POST /api/v1`
 *
 * `specs/talis/rpc.yaml#/components/pathItems/Rpc/post/x-rpc/methods/sshkey.delete`
 */
export const deleteSSHKeyRequest = {
  params: { "application/json": DeleteSSHKeyParams },
};

export const deleteSSHKeyResponses = {
  200: {},
  failed: { "application/json": RpcResponse },
  400: { "application/json": RpcErrorResponse },
  401: { "application/json": PlainError },
  404: { "application/json": RpcErrorResponse },
  413: { "application/json": PlainError },
  500: { "application/json": RpcErrorResponse },
};
