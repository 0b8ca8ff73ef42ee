// @generated from specs/talis/openapi.yaml by the validators generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
import * as formats from "../runtime/formats.ts";
import * as check from "../runtime/validation.ts";
import * as fault from "../runtime/validation-faults.ts";
import * as plain from "../runtime/validation-plain.ts";
import type * as t from "./types.ts";

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
  if (!check.isObject(value)) return false;
  if (typeof value["status"] !== "string") return false;
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    if (key !== "status" && typeof value[key] !== "string") return false;
  }
  return true;
}

function checkHealthStatus(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const status = value["status"];
  if (typeof status !== "string") fault.wrongType(issues, [...path, "status"], "string", status);
  for (const key in value) {
    if (!check.hasOwn(value, key)) continue;
    if (key !== "status") {
      const member = value[key];
      if (typeof member !== "string") fault.wrongType(issues, [...path, key], "string", member);
    }
  }
}

/** Standard Schema of `HealthStatus`. */
export const HealthStatus = /* @__PURE__ */ check.schema(isHealthStatus, checkHealthStatus);

/** `specs/talis/common.yaml#/components/schemas/PlainError` */
export function isPlainError(value: unknown): value is t.PlainError {
  if (!check.isObject(value)) return false;
  if (typeof value["error"] !== "string") return false;
  return true;
}

function checkPlainError(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const error = value["error"];
  if (typeof error !== "string") fault.wrongType(issues, [...path, "error"], "string", error);
}

/** Standard Schema of `PlainError`. */
export const PlainError = /* @__PURE__ */ check.schema(isPlainError, checkPlainError);

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
  if (
    value !== "unknown" &&
    value !== "pending" &&
    value !== "created" &&
    value !== "provisioning" &&
    value !== "ready" &&
    value !== "terminated"
  ) {
    fault.notOneOf(issues, path, set_8p1l, value);
  }
}

/** Standard Schema of `InstanceStatus`. */
export const InstanceStatus = /* @__PURE__ */ check.schema(isInstanceStatus, checkInstanceStatus);

/** `specs/talis/instances.yaml#/components/schemas/StatusFilter` */
export function isStatusFilter(value: unknown): value is t.StatusFilter {
  return value === "equal" || value === "not_equal";
}

function checkStatusFilter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "equal" && value !== "not_equal") {
    fault.notOneOf(issues, path, ["equal", "not_equal"], value);
  }
}

/** Standard Schema of `StatusFilter`. */
export const StatusFilter = /* @__PURE__ */ check.schema(isStatusFilter, checkStatusFilter);

/** `specs/talis/instances.yaml#/components/schemas/InstanceList` */
export function isInstanceList(value: unknown): value is t.InstanceList {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const rows = value["rows"];
  if (!check.isArray(rows)) {
    fault.wrongType(issues, [...path, "rows"], "array", rows);
  } else {
    if (rows.length > 1000) fault.tooManyItems(issues, [...path, "rows"], 1000, rows);
    for (let i = 0; i < rows.length; i++) {
      checkInstance(rows[i], [...path, "rows", i], issues);
    }
  }
  checkPagination(value["pagination"], [...path, "pagination"], issues);
}

/** Standard Schema of `InstanceList`. */
export const InstanceList = /* @__PURE__ */ check.schema(isInstanceList, checkInstanceList);

/** `specs/talis/common.yaml#/components/schemas/SlugError` */
export function isSlugError(value: unknown): value is t.SlugError {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const slug = value["slug"];
  if (
    slug !== "error" &&
    slug !== "invalid-input" &&
    slug !== "server-error" &&
    slug !== "not-found"
  ) {
    fault.notOneOf(issues, [...path, "slug"], ["error", "invalid-input", "server-error", "not-found"], slug);
  }
  const data = value["data"];
  if (data !== null) fault.wrongType(issues, [...path, "data"], "null", data);
  checkSlugResponse(value, path, issues);
}

/** Standard Schema of `SlugError`. */
export const SlugError = /* @__PURE__ */ check.schema(isSlugError, checkSlugError);

/** `specs/talis/instances.yaml#/components/schemas/InstanceRequest` */
export function isInstanceRequest(value: unknown): value is t.InstanceRequest {
  if (!check.isObject(value)) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  const projectName = value["project_name"];
  if (typeof projectName !== "string") return false;
  if (projectName.length === 0) return false;
  if (!isProviderID(value["provider"])) return false;
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
  const name = value["name"];
  if (name !== undefined) {
    if (typeof name !== "string") return false;
    if (check.longerThan(name, 255)) return false;
  }
  const provision = value["provision"];
  if (provision !== undefined && typeof provision !== "boolean") return false;
  const payloadPath = value["payload_path"];
  if (payloadPath !== undefined) {
    if (typeof payloadPath !== "string") return false;
    if (!pattern_6lm5.test(payloadPath)) return false;
  }
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
  const applies2: boolean = check.isObject(whole) && whole["payload_path"] !== undefined;
  if (applies2) {
    if (!check.isObject(whole)) return false;
    if (whole["provision"] !== true) return false;
  }
  const whole2: unknown = value;
  const applies3: boolean = isInstanceRequestIf_2(whole2);
  if (applies3) {
    if (!check.isObject(whole2)) return false;
    if (whole2["payload_path"] === undefined) return false;
  }
  const whole3: unknown = value;
  if (!isInstanceRequestOption1(whole3) && !isInstanceRequestOption2(whole3)) return false;
  return true;
}

function checkInstanceRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
  const projectName = value["project_name"];
  if (typeof projectName !== "string") {
    fault.wrongType(issues, [...path, "project_name"], "string", projectName);
  } else if (projectName.length === 0) {
    fault.tooShort(issues, [...path, "project_name"], 1, projectName);
  }
  checkProviderID(value["provider"], [...path, "provider"], issues);
  const region = value["region"];
  if (typeof region !== "string") fault.wrongType(issues, [...path, "region"], "string", region);
  else if (region.length === 0) fault.tooShort(issues, [...path, "region"], 1, region);
  const size = value["size"];
  if (size !== undefined && typeof size !== "string") {
    fault.wrongType(issues, [...path, "size"], "string", size);
  }
  const memory = value["memory"];
  if (memory !== undefined) {
    if (!check.isInteger(memory)) {
      fault.wrongType(issues, [...path, "memory"], "integer", memory);
    } else {
      if (!formats.isInt32(memory)) {
        fault.wrongFormat(issues, [...path, "memory"], "a 32-bit integer", memory);
      }
      if (memory < 0) fault.tooSmall(issues, [...path, "memory"], 0, memory);
    }
  }
  const cpu = value["cpu"];
  if (cpu !== undefined) {
    if (!check.isInteger(cpu)) {
      fault.wrongType(issues, [...path, "cpu"], "integer", cpu);
    } else {
      if (!formats.isInt32(cpu)) {
        fault.wrongFormat(issues, [...path, "cpu"], "a 32-bit integer", cpu);
      }
      if (cpu < 0) fault.tooSmall(issues, [...path, "cpu"], 0, cpu);
    }
  }
  const image = value["image"];
  if (typeof image !== "string") fault.wrongType(issues, [...path, "image"], "string", image);
  else if (image.length === 0) fault.tooShort(issues, [...path, "image"], 1, image);
  const numberOfInstances = value["number_of_instances"];
  if (!check.isInteger(numberOfInstances)) {
    fault.wrongType(issues, [...path, "number_of_instances"], "integer", numberOfInstances);
  } else {
    if (!formats.isInt32(numberOfInstances)) {
      fault.wrongFormat(issues, [...path, "number_of_instances"], "a 32-bit integer", numberOfInstances);
    }
    if (numberOfInstances < 1) {
      fault.tooSmall(issues, [...path, "number_of_instances"], 1, numberOfInstances);
    }
  }
  const volumes = value["volumes"];
  if (!check.isArray(volumes)) {
    fault.wrongType(issues, [...path, "volumes"], "array", volumes);
  } else {
    if (volumes.length === 0) fault.tooFewItems(issues, [...path, "volumes"], 1, volumes);
    for (let i = 0; i < volumes.length; i++) {
      checkVolumeConfig(volumes[i], [...path, "volumes", i], issues);
    }
  }
  const tags = value["tags"];
  if (tags !== undefined) {
    if (!check.isArray(tags)) {
      fault.wrongType(issues, [...path, "tags"], "array", tags);
    } else {
      for (let i = 0; i < tags.length; i++) {
        const item = tags[i];
        if (typeof item !== "string") fault.wrongType(issues, [...path, "tags", i], "string", item);
      }
    }
  }
  const name = value["name"];
  if (name !== undefined) {
    if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
    else if (check.longerThan(name, 255)) fault.tooLong(issues, [...path, "name"], 255, name);
  }
  const provision = value["provision"];
  if (provision !== undefined && typeof provision !== "boolean") {
    fault.wrongType(issues, [...path, "provision"], "boolean", provision);
  }
  const payloadPath = value["payload_path"];
  if (payloadPath !== undefined) {
    if (typeof payloadPath !== "string") {
      fault.wrongType(issues, [...path, "payload_path"], "string", payloadPath);
    } else if (!pattern_6lm5.test(payloadPath)) {
      fault.wrongPattern(issues, [...path, "payload_path"], pattern_6lm5, payloadPath);
    }
  }
  const executePayload = value["execute_payload"];
  if (executePayload !== undefined && typeof executePayload !== "boolean") {
    fault.wrongType(issues, [...path, "execute_payload"], "boolean", executePayload);
  }
  const sshKeyName = value["ssh_key_name"];
  if (sshKeyName !== undefined && typeof sshKeyName !== "string") {
    fault.wrongType(issues, [...path, "ssh_key_name"], "string", sshKeyName);
  }
  const sshKeyType = value["ssh_key_type"];
  if (sshKeyType !== undefined && typeof sshKeyType !== "string") {
    fault.wrongType(issues, [...path, "ssh_key_type"], "string", sshKeyType);
  }
  const sshKeyPath = value["ssh_key_path"];
  if (sshKeyPath !== undefined && typeof sshKeyPath !== "string") {
    fault.wrongType(issues, [...path, "ssh_key_path"], "string", sshKeyPath);
  }
  const instanceId = value["instance_id"];
  if (instanceId !== undefined) {
    if (!check.isInteger(instanceId)) {
      fault.wrongType(issues, [...path, "instance_id"], "integer", instanceId);
    } else {
      if (!formats.isInt64(instanceId)) {
        fault.wrongFormat(issues, [...path, "instance_id"], "a 64-bit integer", instanceId);
      }
      if (instanceId < 0) fault.tooSmall(issues, [...path, "instance_id"], 0, instanceId);
      if (instanceId > 9007199254740991) {
        fault.tooLarge(issues, [...path, "instance_id"], 9007199254740991, instanceId);
      }
    }
  }
  const publicIp = value["public_ip"];
  if (publicIp !== undefined && typeof publicIp !== "string") {
    fault.wrongType(issues, [...path, "public_ip"], "string", publicIp);
  }
  const volumeIds = value["volume_ids"];
  if (volumeIds !== undefined) {
    if (!check.isArray(volumeIds)) {
      fault.wrongType(issues, [...path, "volume_ids"], "array", volumeIds);
    } else {
      for (let i = 0; i < volumeIds.length; i++) {
        const item = volumeIds[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "volume_ids", i], "string", item);
        }
      }
    }
  }
  const volumeDetails = value["volume_details"];
  if (volumeDetails !== undefined) {
    if (!check.isArray(volumeDetails)) {
      fault.wrongType(issues, [...path, "volume_details"], "array", volumeDetails);
    } else {
      for (let i = 0; i < volumeDetails.length; i++) {
        checkVolumeDetail(volumeDetails[i], [...path, "volume_details", i], issues);
      }
    }
  }
  const instanceIndex = value["instance_index"];
  if (instanceIndex !== undefined) {
    if (!check.isInteger(instanceIndex)) {
      fault.wrongType(issues, [...path, "instance_index"], "integer", instanceIndex);
    } else {
      if (!formats.isInt32(instanceIndex)) {
        fault.wrongFormat(issues, [...path, "instance_index"], "a 32-bit integer", instanceIndex);
      }
      if (instanceIndex < 0) fault.tooSmall(issues, [...path, "instance_index"], 0, instanceIndex);
    }
  }
  const action = value["action"];
  if (action !== undefined && typeof action !== "string") {
    fault.wrongType(issues, [...path, "action"], "string", action);
  }
  const providerInstanceId = value["provider_instance_id"];
  if (providerInstanceId !== undefined) {
    if (!check.isInteger(providerInstanceId)) {
      fault.wrongType(issues, [...path, "provider_instance_id"], "integer", providerInstanceId);
    } else {
      if (!formats.isInt64(providerInstanceId)) {
        fault.wrongFormat(issues, [...path, "provider_instance_id"], "a 64-bit integer", providerInstanceId);
      }
      if (providerInstanceId < 0) {
        fault.tooSmall(issues, [...path, "provider_instance_id"], 0, providerInstanceId);
      }
      if (providerInstanceId > 9007199254740991) {
        fault.tooLarge(issues, [...path, "provider_instance_id"], 9007199254740991, providerInstanceId);
      }
    }
  }
  const lastTaskId = value["last_task_id"];
  if (lastTaskId !== undefined) {
    if (!check.isInteger(lastTaskId)) {
      fault.wrongType(issues, [...path, "last_task_id"], "integer", lastTaskId);
    } else {
      if (!formats.isInt64(lastTaskId)) {
        fault.wrongFormat(issues, [...path, "last_task_id"], "a 64-bit integer", lastTaskId);
      }
      if (lastTaskId < 0) fault.tooSmall(issues, [...path, "last_task_id"], 0, lastTaskId);
      if (lastTaskId > 9007199254740991) {
        fault.tooLarge(issues, [...path, "last_task_id"], 9007199254740991, lastTaskId);
      }
    }
  }
  const applies: boolean = isInstanceRequestIf(value);
  if (applies) {
    const memory2 = value["memory"];
    if (!check.isNumber(memory2)) fault.wrongType(issues, [...path, "memory"], "number", memory2);
    else if (memory2 < 1) fault.tooSmall(issues, [...path, "memory"], 1, memory2);
    const cpu2 = value["cpu"];
    if (!check.isNumber(cpu2)) fault.wrongType(issues, [...path, "cpu"], "number", cpu2);
    else if (cpu2 < 1) fault.tooSmall(issues, [...path, "cpu"], 1, cpu2);
    const image2 = value["image"];
    if (image2 !== undefined) {
      if (typeof image2 !== "string") {
        fault.wrongType(issues, [...path, "image"], "string", image2);
      } else if (!pattern_qrjw.test(image2)) {
        fault.wrongPattern(issues, [...path, "image"], pattern_qrjw, image2);
      }
    }
  }
  const whole: unknown = value;
  const applies2: boolean = check.isObject(whole) && whole["payload_path"] !== undefined;
  if (applies2) {
    if (!check.isObject(whole)) {
      fault.wrongType(issues, path, "object", whole);
    } else {
      const provision2 = whole["provision"];
      if (provision2 !== true) fault.notOneOf(issues, [...path, "provision"], [true], provision2);
    }
  }
  const whole2: unknown = value;
  const applies3: boolean = isInstanceRequestIf_2(whole2);
  if (applies3) {
    if (!check.isObject(whole2)) fault.wrongType(issues, path, "object", whole2);
    else if (whole2["payload_path"] === undefined) fault.missing(issues, [...path, "payload_path"]);
  }
  const whole3: unknown = value;
  if (!isInstanceRequestOption1(whole3) && !isInstanceRequestOption2(whole3)) {
    fault.noMatch(issues, path, "InstanceRequestOption1 or InstanceRequestOption2", [checkInstanceRequestOption1, checkInstanceRequestOption2], whole3);
  }
}

function isInstanceRequestIf(value: unknown): boolean {
  if (!check.isObject(value)) return false;
  if (value["provider"] !== "ximera") return false;
  return true;
}

function isInstanceRequestIf_2(value: unknown): boolean {
  if (!check.isObject(value)) return false;
  if (value["execute_payload"] !== true) return false;
  return true;
}

function isInstanceRequestOption1(value: unknown): value is t.InstanceRequestOption1 {
  if (!check.isObject(value)) return false;
  const size = value["size"];
  if (typeof size !== "string") return false;
  if (size.length === 0) return false;
  return true;
}

function checkInstanceRequestOption1(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const size = value["size"];
  if (typeof size !== "string") fault.wrongType(issues, [...path, "size"], "string", size);
  else if (size.length === 0) fault.tooShort(issues, [...path, "size"], 1, size);
}

function isInstanceRequestOption2(value: unknown): value is t.InstanceRequestOption2 {
  if (!check.isObject(value)) return false;
  const memory = value["memory"];
  if (!check.isNumber(memory)) return false;
  if (memory < 1) return false;
  const cpu = value["cpu"];
  if (!check.isNumber(cpu)) return false;
  if (cpu < 1) return false;
  return true;
}

function checkInstanceRequestOption2(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const memory = value["memory"];
  if (!check.isNumber(memory)) fault.wrongType(issues, [...path, "memory"], "number", memory);
  else if (memory < 1) fault.tooSmall(issues, [...path, "memory"], 1, memory);
  const cpu = value["cpu"];
  if (!check.isNumber(cpu)) fault.wrongType(issues, [...path, "cpu"], "number", cpu);
  else if (cpu < 1) fault.tooSmall(issues, [...path, "cpu"], 1, cpu);
}

/** Standard Schema of `InstanceRequest`. */
export const InstanceRequest = /* @__PURE__ */ check.schema(isInstanceRequest, checkInstanceRequest);

/** `specs/talis/instances.yaml#/components/schemas/InstanceRequest` */
export function isInstanceRequestInput(value: unknown): value is t.InstanceRequestInput {
  if (!check.isObject(value)) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  const projectName = value["project_name"];
  if (typeof projectName !== "string") return false;
  if (projectName.length === 0) return false;
  if (!isProviderID(value["provider"])) return false;
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
  const name = value["name"];
  if (name !== undefined) {
    if (typeof name !== "string") return false;
    if (check.longerThan(name, 255)) return false;
  }
  const provision = value["provision"];
  if (provision !== undefined && typeof provision !== "boolean") return false;
  const payloadPath = value["payload_path"];
  if (payloadPath !== undefined) {
    if (typeof payloadPath !== "string") return false;
    if (!pattern_6lm5.test(payloadPath)) return false;
  }
  const executePayload = value["execute_payload"];
  if (executePayload !== undefined && typeof executePayload !== "boolean") return false;
  const sshKeyName = value["ssh_key_name"];
  if (sshKeyName !== undefined && typeof sshKeyName !== "string") return false;
  const sshKeyType = value["ssh_key_type"];
  if (sshKeyType !== undefined && typeof sshKeyType !== "string") return false;
  const sshKeyPath = value["ssh_key_path"];
  if (sshKeyPath !== undefined && typeof sshKeyPath !== "string") return false;
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
  const applies2: boolean = check.isObject(whole) && whole["payload_path"] !== undefined;
  if (applies2) {
    if (!check.isObject(whole)) return false;
    if (whole["provision"] !== true) return false;
  }
  const whole2: unknown = value;
  const applies3: boolean = isInstanceRequestIf_2(whole2);
  if (applies3) {
    if (!check.isObject(whole2)) return false;
    if (whole2["payload_path"] === undefined) return false;
  }
  const whole3: unknown = value;
  if (!isInstanceRequestOption1(whole3) && !isInstanceRequestOption2(whole3)) return false;
  return true;
}

function checkInstanceRequestInput(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
  const projectName = value["project_name"];
  if (typeof projectName !== "string") {
    fault.wrongType(issues, [...path, "project_name"], "string", projectName);
  } else if (projectName.length === 0) {
    fault.tooShort(issues, [...path, "project_name"], 1, projectName);
  }
  checkProviderID(value["provider"], [...path, "provider"], issues);
  const region = value["region"];
  if (typeof region !== "string") fault.wrongType(issues, [...path, "region"], "string", region);
  else if (region.length === 0) fault.tooShort(issues, [...path, "region"], 1, region);
  const size = value["size"];
  if (size !== undefined && typeof size !== "string") {
    fault.wrongType(issues, [...path, "size"], "string", size);
  }
  const memory = value["memory"];
  if (memory !== undefined) {
    if (!check.isInteger(memory)) {
      fault.wrongType(issues, [...path, "memory"], "integer", memory);
    } else {
      if (!formats.isInt32(memory)) {
        fault.wrongFormat(issues, [...path, "memory"], "a 32-bit integer", memory);
      }
      if (memory < 0) fault.tooSmall(issues, [...path, "memory"], 0, memory);
    }
  }
  const cpu = value["cpu"];
  if (cpu !== undefined) {
    if (!check.isInteger(cpu)) {
      fault.wrongType(issues, [...path, "cpu"], "integer", cpu);
    } else {
      if (!formats.isInt32(cpu)) {
        fault.wrongFormat(issues, [...path, "cpu"], "a 32-bit integer", cpu);
      }
      if (cpu < 0) fault.tooSmall(issues, [...path, "cpu"], 0, cpu);
    }
  }
  const image = value["image"];
  if (typeof image !== "string") fault.wrongType(issues, [...path, "image"], "string", image);
  else if (image.length === 0) fault.tooShort(issues, [...path, "image"], 1, image);
  const numberOfInstances = value["number_of_instances"];
  if (!check.isInteger(numberOfInstances)) {
    fault.wrongType(issues, [...path, "number_of_instances"], "integer", numberOfInstances);
  } else {
    if (!formats.isInt32(numberOfInstances)) {
      fault.wrongFormat(issues, [...path, "number_of_instances"], "a 32-bit integer", numberOfInstances);
    }
    if (numberOfInstances < 1) {
      fault.tooSmall(issues, [...path, "number_of_instances"], 1, numberOfInstances);
    }
  }
  const volumes = value["volumes"];
  if (!check.isArray(volumes)) {
    fault.wrongType(issues, [...path, "volumes"], "array", volumes);
  } else {
    if (volumes.length === 0) fault.tooFewItems(issues, [...path, "volumes"], 1, volumes);
    for (let i = 0; i < volumes.length; i++) {
      checkVolumeConfig(volumes[i], [...path, "volumes", i], issues);
    }
  }
  const tags = value["tags"];
  if (tags !== undefined) {
    if (!check.isArray(tags)) {
      fault.wrongType(issues, [...path, "tags"], "array", tags);
    } else {
      for (let i = 0; i < tags.length; i++) {
        const item = tags[i];
        if (typeof item !== "string") fault.wrongType(issues, [...path, "tags", i], "string", item);
      }
    }
  }
  const name = value["name"];
  if (name !== undefined) {
    if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
    else if (check.longerThan(name, 255)) fault.tooLong(issues, [...path, "name"], 255, name);
  }
  const provision = value["provision"];
  if (provision !== undefined && typeof provision !== "boolean") {
    fault.wrongType(issues, [...path, "provision"], "boolean", provision);
  }
  const payloadPath = value["payload_path"];
  if (payloadPath !== undefined) {
    if (typeof payloadPath !== "string") {
      fault.wrongType(issues, [...path, "payload_path"], "string", payloadPath);
    } else if (!pattern_6lm5.test(payloadPath)) {
      fault.wrongPattern(issues, [...path, "payload_path"], pattern_6lm5, payloadPath);
    }
  }
  const executePayload = value["execute_payload"];
  if (executePayload !== undefined && typeof executePayload !== "boolean") {
    fault.wrongType(issues, [...path, "execute_payload"], "boolean", executePayload);
  }
  const sshKeyName = value["ssh_key_name"];
  if (sshKeyName !== undefined && typeof sshKeyName !== "string") {
    fault.wrongType(issues, [...path, "ssh_key_name"], "string", sshKeyName);
  }
  const sshKeyType = value["ssh_key_type"];
  if (sshKeyType !== undefined && typeof sshKeyType !== "string") {
    fault.wrongType(issues, [...path, "ssh_key_type"], "string", sshKeyType);
  }
  const sshKeyPath = value["ssh_key_path"];
  if (sshKeyPath !== undefined && typeof sshKeyPath !== "string") {
    fault.wrongType(issues, [...path, "ssh_key_path"], "string", sshKeyPath);
  }
  const applies: boolean = isInstanceRequestIf(value);
  if (applies) {
    const memory2 = value["memory"];
    if (!check.isNumber(memory2)) fault.wrongType(issues, [...path, "memory"], "number", memory2);
    else if (memory2 < 1) fault.tooSmall(issues, [...path, "memory"], 1, memory2);
    const cpu2 = value["cpu"];
    if (!check.isNumber(cpu2)) fault.wrongType(issues, [...path, "cpu"], "number", cpu2);
    else if (cpu2 < 1) fault.tooSmall(issues, [...path, "cpu"], 1, cpu2);
    const image2 = value["image"];
    if (image2 !== undefined) {
      if (typeof image2 !== "string") {
        fault.wrongType(issues, [...path, "image"], "string", image2);
      } else if (!pattern_qrjw.test(image2)) {
        fault.wrongPattern(issues, [...path, "image"], pattern_qrjw, image2);
      }
    }
  }
  const whole: unknown = value;
  const applies2: boolean = check.isObject(whole) && whole["payload_path"] !== undefined;
  if (applies2) {
    if (!check.isObject(whole)) {
      fault.wrongType(issues, path, "object", whole);
    } else {
      const provision2 = whole["provision"];
      if (provision2 !== true) fault.notOneOf(issues, [...path, "provision"], [true], provision2);
    }
  }
  const whole2: unknown = value;
  const applies3: boolean = isInstanceRequestIf_2(whole2);
  if (applies3) {
    if (!check.isObject(whole2)) fault.wrongType(issues, path, "object", whole2);
    else if (whole2["payload_path"] === undefined) fault.missing(issues, [...path, "payload_path"]);
  }
  const whole3: unknown = value;
  if (!isInstanceRequestOption1(whole3) && !isInstanceRequestOption2(whole3)) {
    fault.noMatch(issues, path, "InstanceRequestOption1 or InstanceRequestOption2", [checkInstanceRequestOption1, checkInstanceRequestOption2], whole3);
  }
}

/** Standard Schema of `InstanceRequestInput`. */
export const InstanceRequestInput = /* @__PURE__ */ check.schema(isInstanceRequestInput, checkInstanceRequestInput);

/** `specs/talis/instances.yaml#/components/schemas/CreateInstanceResponse` */
export function isCreateInstanceResponse(value: unknown): value is t.CreateInstanceResponse {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const slug = value["slug"];
  if (slug !== "success") fault.notOneOf(issues, [...path, "slug"], ["success"], slug);
  const data = value["data"];
  if (!check.isArray(data)) {
    fault.wrongType(issues, [...path, "data"], "array", data);
  } else {
    for (let i = 0; i < data.length; i++) {
      checkInstance(data[i], [...path, "data", i], issues);
    }
  }
  checkSlugResponse(value, path, issues);
}

/** Standard Schema of `CreateInstanceResponse`. */
export const CreateInstanceResponse = /* @__PURE__ */ check.schema(isCreateInstanceResponse, checkCreateInstanceResponse);

/** `specs/talis/instances.yaml#/components/schemas/DeleteInstancesRequest` */
export function isDeleteInstancesRequest(value: unknown): value is t.DeleteInstancesRequest {
  if (!check.isObject(value)) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  const projectName = value["project_name"];
  if (typeof projectName !== "string") return false;
  if (projectName.length === 0) return false;
  const instanceIds = value["instance_ids"];
  if (!check.isArray(instanceIds)) return false;
  if (instanceIds.length === 0) return false;
  for (let i = 0; i < instanceIds.length; i++) {
    if (!isEntityID(instanceIds[i])) return false;
  }
  return true;
}

function checkDeleteInstancesRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
  const projectName = value["project_name"];
  if (typeof projectName !== "string") {
    fault.wrongType(issues, [...path, "project_name"], "string", projectName);
  } else if (projectName.length === 0) {
    fault.tooShort(issues, [...path, "project_name"], 1, projectName);
  }
  const instanceIds = value["instance_ids"];
  if (!check.isArray(instanceIds)) {
    fault.wrongType(issues, [...path, "instance_ids"], "array", instanceIds);
  } else {
    if (instanceIds.length === 0) {
      fault.tooFewItems(issues, [...path, "instance_ids"], 1, instanceIds);
    }
    for (let i = 0; i < instanceIds.length; i++) {
      checkEntityID(instanceIds[i], [...path, "instance_ids", i], issues);
    }
  }
}

/** Standard Schema of `DeleteInstancesRequest`. */
export const DeleteInstancesRequest = /* @__PURE__ */ check.schema(isDeleteInstancesRequest, checkDeleteInstancesRequest);

/** `specs/talis/instances.yaml#/components/schemas/DeleteInstancesResponse` */
export function isDeleteInstancesResponse(value: unknown): value is t.DeleteInstancesResponse {
  if (!check.isObject(value)) return false;
  if (value["slug"] !== "success") return false;
  if (value["data"] !== null) return false;
  if (!isSlugResponse(value)) return false;
  return true;
}

function checkDeleteInstancesResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const slug = value["slug"];
  if (slug !== "success") fault.notOneOf(issues, [...path, "slug"], ["success"], slug);
  const data = value["data"];
  if (data !== null) fault.wrongType(issues, [...path, "data"], "null", data);
  checkSlugResponse(value, path, issues);
}

/** Standard Schema of `DeleteInstancesResponse`. */
export const DeleteInstancesResponse = /* @__PURE__ */ check.schema(isDeleteInstancesResponse, checkDeleteInstancesResponse);

/** `specs/talis/instances.yaml#/components/schemas/InstanceMetadataList` */
export function isInstanceMetadataList(value: unknown): value is t.InstanceMetadataList {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const rows = value["rows"];
  if (!check.isArray(rows)) {
    fault.wrongType(issues, [...path, "rows"], "array", rows);
  } else {
    if (rows.length > 1000) fault.tooManyItems(issues, [...path, "rows"], 1000, rows);
    for (let i = 0; i < rows.length; i++) {
      checkInstanceMetadata(rows[i], [...path, "rows", i], issues);
    }
  }
  checkPagination(value["pagination"], [...path, "pagination"], issues);
}

/** Standard Schema of `InstanceMetadataList`. */
export const InstanceMetadataList = /* @__PURE__ */ check.schema(isInstanceMetadataList, checkInstanceMetadataList);

/** `specs/talis/instances.yaml#/components/schemas/PublicIPsResponse` */
export function isPublicIPsResponse(value: unknown): value is t.PublicIPsResponse {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const publicIps = value["public_ips"];
  if (!check.isArray(publicIps)) {
    fault.wrongType(issues, [...path, "public_ips"], "array", publicIps);
  } else {
    if (publicIps.length > 1000) {
      fault.tooManyItems(issues, [...path, "public_ips"], 1000, publicIps);
    }
    for (let i = 0; i < publicIps.length; i++) {
      checkPublicIP(publicIps[i], [...path, "public_ips", i], issues);
    }
  }
  checkPagination(value["pagination"], [...path, "pagination"], issues);
}

/** Standard Schema of `PublicIPsResponse`. */
export const PublicIPsResponse = /* @__PURE__ */ check.schema(isPublicIPsResponse, checkPublicIPsResponse);

/** `specs/talis/common.yaml#/components/schemas/EntityID` */
export function isEntityID(value: unknown): value is t.EntityID {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 1) return false;
  if (value > 9007199254740991) return false;
  return true;
}

function checkEntityID(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt64(value)) fault.wrongFormat(issues, path, "a 64-bit integer", value);
  if (value < 1) fault.tooSmall(issues, path, 1, value);
  if (value > 9007199254740991) fault.tooLarge(issues, path, 9007199254740991, value);
}

/** Standard Schema of `EntityID`. */
export const EntityID = /* @__PURE__ */ check.schema(isEntityID, checkEntityID);

/** `specs/talis/instances.yaml#/components/schemas/Instance` */
export function isInstance(value: unknown): value is t.Instance {
  if (!check.isObject(value)) return false;
  if (!isEntityID(value["ID"])) return false;
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") return false;
  if (!formats.isDateTime(createdAt)) return false;
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") return false;
  if (!formats.isDateTime(updatedAt)) return false;
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") return false;
    if (!formats.isDateTime(deletedAt)) return false;
  }
  if (!isOwnerID(value["owner_id"])) return false;
  if (!isEntityID(value["project_id"])) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (check.longerThan(name, 255)) return false;
  if (!isProviderID(value["provider_id"])) return false;
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
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") return false;
  if (!formats.isDateTime(createdAt2)) return false;
  if (!isPayloadStatus(value["payload_status"])) return false;
  return true;
}

function checkInstance(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkEntityID(value["ID"], [...path, "ID"], issues);
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") {
    fault.wrongType(issues, [...path, "CreatedAt"], "string", createdAt);
  } else if (!formats.isDateTime(createdAt)) {
    fault.wrongFormat(issues, [...path, "CreatedAt"], "a date and time with offset (RFC 3339)", createdAt);
  }
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") {
    fault.wrongType(issues, [...path, "UpdatedAt"], "string", updatedAt);
  } else if (!formats.isDateTime(updatedAt)) {
    fault.wrongFormat(issues, [...path, "UpdatedAt"], "a date and time with offset (RFC 3339)", updatedAt);
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") {
      fault.wrongType(issues, [...path, "DeletedAt"], "string or null", deletedAt);
    } else if (!formats.isDateTime(deletedAt)) {
      fault.wrongFormat(issues, [...path, "DeletedAt"], "a date and time with offset (RFC 3339)", deletedAt);
    }
  }
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
  checkEntityID(value["project_id"], [...path, "project_id"], issues);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  else if (check.longerThan(name, 255)) fault.tooLong(issues, [...path, "name"], 255, name);
  checkProviderID(value["provider_id"], [...path, "provider_id"], issues);
  const providerInstanceId = value["provider_instance_id"];
  if (!check.isInteger(providerInstanceId)) {
    fault.wrongType(issues, [...path, "provider_instance_id"], "integer", providerInstanceId);
  } else {
    if (!formats.isInt64(providerInstanceId)) {
      fault.wrongFormat(issues, [...path, "provider_instance_id"], "a 64-bit integer", providerInstanceId);
    }
    if (providerInstanceId < 0) {
      fault.tooSmall(issues, [...path, "provider_instance_id"], 0, providerInstanceId);
    }
    if (providerInstanceId > 9007199254740991) {
      fault.tooLarge(issues, [...path, "provider_instance_id"], 9007199254740991, providerInstanceId);
    }
  }
  const publicIp = value["public_ip"];
  if (typeof publicIp !== "string") {
    fault.wrongType(issues, [...path, "public_ip"], "string", publicIp);
  } else if (check.longerThan(publicIp, 100)) {
    fault.tooLong(issues, [...path, "public_ip"], 100, publicIp);
  }
  const region = value["region"];
  if (typeof region !== "string") fault.wrongType(issues, [...path, "region"], "string", region);
  const size = value["size"];
  if (typeof size !== "string") fault.wrongType(issues, [...path, "size"], "string", size);
  const image = value["image"];
  if (typeof image !== "string") fault.wrongType(issues, [...path, "image"], "string", image);
  const tags = value["tags"];
  if (tags !== null) {
    if (!check.isArray(tags)) {
      fault.wrongType(issues, [...path, "tags"], "array or null", tags);
    } else {
      for (let i = 0; i < tags.length; i++) {
        const item = tags[i];
        if (typeof item !== "string") fault.wrongType(issues, [...path, "tags", i], "string", item);
      }
    }
  }
  checkInstanceStatus(value["status"], [...path, "status"], issues);
  const volumeIds = value["volume_ids"];
  if (volumeIds !== null) {
    if (!check.isArray(volumeIds)) {
      fault.wrongType(issues, [...path, "volume_ids"], "array or null", volumeIds);
    } else {
      for (let i = 0; i < volumeIds.length; i++) {
        const item = volumeIds[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "volume_ids", i], "string", item);
        }
      }
    }
  }
  const volumeDetails = value["volume_details"];
  if (volumeDetails !== null) {
    if (!check.isArray(volumeDetails)) {
      fault.wrongType(issues, [...path, "volume_details"], "array or null", volumeDetails);
    } else {
      for (let i = 0; i < volumeDetails.length; i++) {
        checkVolumeDetail(volumeDetails[i], [...path, "volume_details", i], issues);
      }
    }
  }
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") {
    fault.wrongType(issues, [...path, "created_at"], "string", createdAt2);
  } else if (!formats.isDateTime(createdAt2)) {
    fault.wrongFormat(issues, [...path, "created_at"], "a date and time with offset (RFC 3339)", createdAt2);
  }
  checkPayloadStatus(value["payload_status"], [...path, "payload_status"], issues);
}

/** Standard Schema of `Instance`. */
export const Instance = /* @__PURE__ */ check.schema(isInstance, checkInstance);

/** `specs/talis/common.yaml#/components/schemas/OwnerID` */
export function isOwnerID(value: unknown): value is t.OwnerID {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 1) return false;
  if (value > 9007199254740991) return false;
  return true;
}

function checkOwnerID(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt64(value)) fault.wrongFormat(issues, path, "a 64-bit integer", value);
  if (value < 1) fault.tooSmall(issues, path, 1, value);
  if (value > 9007199254740991) fault.tooLarge(issues, path, 9007199254740991, value);
}

/** Standard Schema of `OwnerID`. */
export const OwnerID = /* @__PURE__ */ check.schema(isOwnerID, checkOwnerID);

/** `specs/talis/tasks.yaml#/components/schemas/TaskAction` */
export function isTaskAction(value: unknown): value is t.TaskAction {
  return value === "create_instances" || value === "terminate_instances";
}

function checkTaskAction(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== "create_instances" && value !== "terminate_instances") {
    fault.notOneOf(issues, path, ["create_instances", "terminate_instances"], value);
  }
}

/** Standard Schema of `TaskAction`. */
export const TaskAction = /* @__PURE__ */ check.schema(isTaskAction, checkTaskAction);

/** `specs/talis/instances.yaml#/components/schemas/InstanceTasksResponse` */
export function isInstanceTasksResponse(value: unknown): value is t.InstanceTasksResponse {
  if (!check.isObject(value)) return false;
  if (value["slug"] !== "success") return false;
  if (!isTaskList(value["data"])) return false;
  if (!isSlugResponse(value)) return false;
  return true;
}

function checkInstanceTasksResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const slug = value["slug"];
  if (slug !== "success") fault.notOneOf(issues, [...path, "slug"], ["success"], slug);
  checkTaskList(value["data"], [...path, "data"], issues);
  checkSlugResponse(value, path, issues);
}

/** Standard Schema of `InstanceTasksResponse`. */
export const InstanceTasksResponse = /* @__PURE__ */ check.schema(isInstanceTasksResponse, checkInstanceTasksResponse);

/** `specs/talis/rpc.yaml#/components/schemas/RpcRequest` */
export function isRpcRequest(value: unknown): value is t.RpcRequest {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
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
      fault.notOneOf(issues, [...path, "method"], set_kd1b, value["method"]);
  }
}

/** Standard Schema of `RpcRequest`. */
export const RpcRequest = /* @__PURE__ */ check.schema(isRpcRequest, checkRpcRequest);

/** `specs/talis/rpc.yaml#/components/schemas/RpcResponse` */
export function isRpcResponse(value: unknown): value is t.RpcResponse {
  if (!check.isObject(value)) return false;
  const data = value["data"];
  if (data !== undefined && !isRpcResult(data)) return false;
  const error = value["error"];
  if (error !== undefined && !isRpcError(error)) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  if (typeof value["success"] !== "boolean") return false;
  return true;
}

function checkRpcResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const data = value["data"];
  if (data !== undefined) checkRpcResult(data, [...path, "data"], issues);
  const error = value["error"];
  if (error !== undefined) checkRpcError(error, [...path, "error"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
  const success = value["success"];
  if (typeof success !== "boolean") {
    fault.wrongType(issues, [...path, "success"], "boolean", success);
  }
}

/** Standard Schema of `RpcResponse`. */
export const RpcResponse = /* @__PURE__ */ check.schema(isRpcResponse, checkRpcResponse);

/** `specs/talis/rpc.yaml#/components/schemas/RpcErrorResponse` */
export function isRpcErrorResponse(value: unknown): value is t.RpcErrorResponse {
  if (!check.isObject(value)) return false;
  if (!isRpcError(value["error"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  if (value["success"] !== false) return false;
  return true;
}

function checkRpcErrorResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkRpcError(value["error"], [...path, "error"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
  const success = value["success"];
  if (success !== false) fault.notOneOf(issues, [...path, "success"], [false], success);
}

/** Standard Schema of `RpcErrorResponse`. */
export const RpcErrorResponse = /* @__PURE__ */ check.schema(isRpcErrorResponse, checkRpcErrorResponse);

/** `specs/talis/users.yaml#/components/schemas/CreateUserParams` */
export function isCreateUserParams(value: unknown): value is t.CreateUserParams {
  if (!check.isObject(value)) return false;
  const username = value["username"];
  if (typeof username !== "string") return false;
  if (username.length === 0) return false;
  const email = value["email"];
  if (email !== undefined && typeof email !== "string") return false;
  const role = value["role"];
  if (role !== undefined && !isUserRole(role)) return false;
  const publicSshKey = value["public_ssh_key"];
  if (publicSshKey !== undefined && typeof publicSshKey !== "string") return false;
  return true;
}

function checkCreateUserParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const username = value["username"];
  if (typeof username !== "string") {
    fault.wrongType(issues, [...path, "username"], "string", username);
  } else if (username.length === 0) {
    fault.tooShort(issues, [...path, "username"], 1, username);
  }
  const email = value["email"];
  if (email !== undefined && typeof email !== "string") {
    fault.wrongType(issues, [...path, "email"], "string", email);
  }
  const role = value["role"];
  if (role !== undefined) checkUserRole(role, [...path, "role"], issues);
  const publicSshKey = value["public_ssh_key"];
  if (publicSshKey !== undefined && typeof publicSshKey !== "string") {
    fault.wrongType(issues, [...path, "public_ssh_key"], "string", publicSshKey);
  }
}

/** Standard Schema of `CreateUserParams`. */
export const CreateUserParams = /* @__PURE__ */ check.schema(isCreateUserParams, checkCreateUserParams);

/** `specs/talis/users.yaml#/components/schemas/CreateUserResponse` */
export function isCreateUserResponse(value: unknown): value is t.CreateUserResponse {
  if (!check.isObject(value)) return false;
  if (!isEntityID(value["id"])) return false;
  return true;
}

function checkCreateUserResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkEntityID(value["id"], [...path, "id"], issues);
}

/** Standard Schema of `CreateUserResponse`. */
export const CreateUserResponse = /* @__PURE__ */ check.schema(isCreateUserResponse, checkCreateUserResponse);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const username = value["username"];
  if (username !== undefined && typeof username !== "string") {
    fault.wrongType(issues, [...path, "username"], "string", username);
  }
  const page = value["page"];
  if (page !== undefined) {
    if (!check.isInteger(page)) {
      fault.wrongType(issues, [...path, "page"], "integer", page);
    } else if (!formats.isInt32(page)) {
      fault.wrongFormat(issues, [...path, "page"], "a 32-bit integer", page);
    }
  }
}

/** Standard Schema of `GetUsersParams`. */
export const GetUsersParams = /* @__PURE__ */ check.schema(isGetUsersParams, checkGetUsersParams);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const user = value["user"];
  if (user !== undefined) checkUser(user, [...path, "user"], issues);
  const users = value["users"];
  if (users !== undefined) {
    if (!check.isArray(users)) {
      fault.wrongType(issues, [...path, "users"], "array", users);
    } else {
      if (users.length > 50) fault.tooManyItems(issues, [...path, "users"], 50, users);
      for (let i = 0; i < users.length; i++) {
        checkUser(users[i], [...path, "users", i], issues);
      }
    }
  }
  const pagination = value["pagination"];
  if (pagination !== undefined) checkPagination(pagination, [...path, "pagination"], issues);
  if (!isUserResponseOption1(value) && !isUserResponseOption2(value)) {
    fault.noMatch(issues, path, "object", [checkUserResponseOption1, checkUserResponseOption2], value);
  }
}

function isUserResponseOption1(value: unknown): boolean {
  if (!check.isObject(value)) return false;
  if (value["user"] === undefined) return false;
  return true;
}

function checkUserResponseOption1(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  if (value["user"] === undefined) fault.missing(issues, [...path, "user"]);
}

function isUserResponseOption2(value: unknown): boolean {
  if (!check.isObject(value)) return false;
  if (value["pagination"] === undefined) return false;
  return true;
}

function checkUserResponseOption2(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  if (value["pagination"] === undefined) fault.missing(issues, [...path, "pagination"]);
}

/** Standard Schema of `UserResponse`. */
export const UserResponse = /* @__PURE__ */ check.schema(isUserResponse, checkUserResponse);

/** `specs/talis/users.yaml#/components/schemas/UserIDParams` */
export function isUserIDParams(value: unknown): value is t.UserIDParams {
  if (!check.isObject(value)) return false;
  if (!isEntityID(value["id"])) return false;
  return true;
}

function checkUserIDParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkEntityID(value["id"], [...path, "id"], issues);
}

/** Standard Schema of `UserIDParams`. */
export const UserIDParams = /* @__PURE__ */ check.schema(isUserIDParams, checkUserIDParams);

/** `specs/talis/users.yaml#/components/schemas/User` */
export function isUser(value: unknown): value is t.User {
  if (!check.isObject(value)) return false;
  const id = value["ID"];
  if (!check.isInteger(id)) return false;
  if (!formats.isInt64(id)) return false;
  if (id < 0) return false;
  if (id > 9007199254740991) return false;
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") return false;
  if (!formats.isDateTime(createdAt)) return false;
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") return false;
  if (!formats.isDateTime(updatedAt)) return false;
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") return false;
    if (!formats.isDateTime(deletedAt)) return false;
  }
  if (typeof value["username"] !== "string") return false;
  if (typeof value["email"] !== "string") return false;
  if (!isUserRole(value["role"])) return false;
  if (typeof value["public_ssh_key"] !== "string") return false;
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") return false;
  const updatedAt2 = value["updated_at"];
  if (typeof updatedAt2 !== "string") return false;
  return true;
}

function checkUser(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const id = value["ID"];
  if (!check.isInteger(id)) {
    fault.wrongType(issues, [...path, "ID"], "integer", id);
  } else {
    if (!formats.isInt64(id)) fault.wrongFormat(issues, [...path, "ID"], "a 64-bit integer", id);
    if (id < 0) fault.tooSmall(issues, [...path, "ID"], 0, id);
    if (id > 9007199254740991) fault.tooLarge(issues, [...path, "ID"], 9007199254740991, id);
  }
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") {
    fault.wrongType(issues, [...path, "CreatedAt"], "string", createdAt);
  } else if (!formats.isDateTime(createdAt)) {
    fault.wrongFormat(issues, [...path, "CreatedAt"], "a date and time with offset (RFC 3339)", createdAt);
  }
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") {
    fault.wrongType(issues, [...path, "UpdatedAt"], "string", updatedAt);
  } else if (!formats.isDateTime(updatedAt)) {
    fault.wrongFormat(issues, [...path, "UpdatedAt"], "a date and time with offset (RFC 3339)", updatedAt);
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") {
      fault.wrongType(issues, [...path, "DeletedAt"], "string or null", deletedAt);
    } else if (!formats.isDateTime(deletedAt)) {
      fault.wrongFormat(issues, [...path, "DeletedAt"], "a date and time with offset (RFC 3339)", deletedAt);
    }
  }
  const username = value["username"];
  if (typeof username !== "string") {
    fault.wrongType(issues, [...path, "username"], "string", username);
  }
  const email = value["email"];
  if (typeof email !== "string") fault.wrongType(issues, [...path, "email"], "string", email);
  checkUserRole(value["role"], [...path, "role"], issues);
  const publicSshKey = value["public_ssh_key"];
  if (typeof publicSshKey !== "string") {
    fault.wrongType(issues, [...path, "public_ssh_key"], "string", publicSshKey);
  }
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") {
    fault.wrongType(issues, [...path, "created_at"], "string", createdAt2);
  }
  const updatedAt2 = value["updated_at"];
  if (typeof updatedAt2 !== "string") {
    fault.wrongType(issues, [...path, "updated_at"], "string", updatedAt2);
  }
}

/** Standard Schema of `User`. */
export const User = /* @__PURE__ */ check.schema(isUser, checkUser);

/** `specs/talis/projects.yaml#/components/schemas/CreateProjectParams` */
export function isCreateProjectParams(value: unknown): value is t.CreateProjectParams {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  else if (name.length === 0) fault.tooShort(issues, [...path, "name"], 1, name);
  const description = value["description"];
  if (description !== undefined && typeof description !== "string") {
    fault.wrongType(issues, [...path, "description"], "string", description);
  }
  const config = value["config"];
  if (config !== undefined && typeof config !== "string") {
    fault.wrongType(issues, [...path, "config"], "string", config);
  }
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
}

/** Standard Schema of `CreateProjectParams`. */
export const CreateProjectParams = /* @__PURE__ */ check.schema(isCreateProjectParams, checkCreateProjectParams);

/** `specs/talis/projects.yaml#/components/schemas/Project` */
export function isProject(value: unknown): value is t.Project {
  if (!check.isObject(value)) return false;
  if (!isEntityID(value["ID"])) return false;
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") return false;
  if (!formats.isDateTime(createdAt)) return false;
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") return false;
  if (!formats.isDateTime(updatedAt)) return false;
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") return false;
    if (!formats.isDateTime(deletedAt)) return false;
  }
  if (typeof value["name"] !== "string") return false;
  if (typeof value["description"] !== "string") return false;
  if (typeof value["config"] !== "string") return false;
  const tasks = value["tasks"];
  if (tasks !== null) {
    if (!check.isArray(tasks)) return false;
    for (let i = 0; i < tasks.length; i++) {
      if (!isTask(tasks[i])) return false;
    }
  }
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") return false;
  if (!formats.isDateTime(createdAt2)) return false;
  return true;
}

function checkProject(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkEntityID(value["ID"], [...path, "ID"], issues);
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") {
    fault.wrongType(issues, [...path, "CreatedAt"], "string", createdAt);
  } else if (!formats.isDateTime(createdAt)) {
    fault.wrongFormat(issues, [...path, "CreatedAt"], "a date and time with offset (RFC 3339)", createdAt);
  }
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") {
    fault.wrongType(issues, [...path, "UpdatedAt"], "string", updatedAt);
  } else if (!formats.isDateTime(updatedAt)) {
    fault.wrongFormat(issues, [...path, "UpdatedAt"], "a date and time with offset (RFC 3339)", updatedAt);
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") {
      fault.wrongType(issues, [...path, "DeletedAt"], "string or null", deletedAt);
    } else if (!formats.isDateTime(deletedAt)) {
      fault.wrongFormat(issues, [...path, "DeletedAt"], "a date and time with offset (RFC 3339)", deletedAt);
    }
  }
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const description = value["description"];
  if (typeof description !== "string") {
    fault.wrongType(issues, [...path, "description"], "string", description);
  }
  const config = value["config"];
  if (typeof config !== "string") fault.wrongType(issues, [...path, "config"], "string", config);
  const tasks = value["tasks"];
  if (tasks !== null) {
    if (!check.isArray(tasks)) {
      fault.wrongType(issues, [...path, "tasks"], "array or null", tasks);
    } else {
      for (let i = 0; i < tasks.length; i++) {
        checkTask(tasks[i], [...path, "tasks", i], issues);
      }
    }
  }
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") {
    fault.wrongType(issues, [...path, "created_at"], "string", createdAt2);
  } else if (!formats.isDateTime(createdAt2)) {
    fault.wrongFormat(issues, [...path, "created_at"], "a date and time with offset (RFC 3339)", createdAt2);
  }
}

/** Standard Schema of `Project`. */
export const Project = /* @__PURE__ */ check.schema(isProject, checkProject);

/** `specs/talis/projects.yaml#/components/schemas/ProjectNameParams` */
export function isProjectNameParams(value: unknown): value is t.ProjectNameParams {
  if (!check.isObject(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (name.length === 0) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  return true;
}

function checkProjectNameParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  else if (name.length === 0) fault.tooShort(issues, [...path, "name"], 1, name);
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
}

/** Standard Schema of `ProjectNameParams`. */
export const ProjectNameParams = /* @__PURE__ */ check.schema(isProjectNameParams, checkProjectNameParams);

/** `specs/talis/projects.yaml#/components/schemas/ListProjectsParams` */
export function isListProjectsParams(value: unknown): value is t.ListProjectsParams {
  if (!check.isObject(value)) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  const page = value["page"];
  if (page !== undefined && !isPageNumber(page)) return false;
  return true;
}

function checkListProjectsParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
  const page = value["page"];
  if (page !== undefined) checkPageNumber(page, [...path, "page"], issues);
}

/** Standard Schema of `ListProjectsParams`. */
export const ListProjectsParams = /* @__PURE__ */ check.schema(isListProjectsParams, checkListProjectsParams);

/** `specs/talis/projects.yaml#/components/schemas/ProjectList` */
export function isProjectList(value: unknown): value is t.ProjectList {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const rows = value["rows"];
  if (!check.isArray(rows)) {
    fault.wrongType(issues, [...path, "rows"], "array", rows);
  } else {
    if (rows.length > 50) fault.tooManyItems(issues, [...path, "rows"], 50, rows);
    for (let i = 0; i < rows.length; i++) {
      checkProject(rows[i], [...path, "rows", i], issues);
    }
  }
  checkPagination(value["pagination"], [...path, "pagination"], issues);
}

/** Standard Schema of `ProjectList`. */
export const ProjectList = /* @__PURE__ */ check.schema(isProjectList, checkProjectList);

/** `specs/talis/projects.yaml#/components/schemas/ListProjectInstancesParams` */
export function isListProjectInstancesParams(value: unknown): value is t.ListProjectInstancesParams {
  if (!check.isObject(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (name.length === 0) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  const page = value["page"];
  if (page !== undefined && !isPageNumber(page)) return false;
  return true;
}

function checkListProjectInstancesParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  else if (name.length === 0) fault.tooShort(issues, [...path, "name"], 1, name);
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
  const page = value["page"];
  if (page !== undefined) checkPageNumber(page, [...path, "page"], issues);
}

/** Standard Schema of `ListProjectInstancesParams`. */
export const ListProjectInstancesParams = /* @__PURE__ */ check.schema(isListProjectInstancesParams, checkListProjectInstancesParams);

/** `specs/talis/tasks.yaml#/components/schemas/TaskIDParams` */
export function isTaskIDParams(value: unknown): value is t.TaskIDParams {
  if (!check.isObject(value)) return false;
  if (!isEntityID(value["task_id"])) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  return true;
}

function checkTaskIDParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkEntityID(value["task_id"], [...path, "task_id"], issues);
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
}

/** Standard Schema of `TaskIDParams`. */
export const TaskIDParams = /* @__PURE__ */ check.schema(isTaskIDParams, checkTaskIDParams);

/** `specs/talis/tasks.yaml#/components/schemas/Task` */
export function isTask(value: unknown): value is t.Task {
  if (!check.isObject(value)) return false;
  if (!isEntityID(value["ID"])) return false;
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") return false;
  if (!formats.isDateTime(createdAt)) return false;
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkEntityID(value["ID"], [...path, "ID"], issues);
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") {
    fault.wrongType(issues, [...path, "CreatedAt"], "string", createdAt);
  } else if (!formats.isDateTime(createdAt)) {
    fault.wrongFormat(issues, [...path, "CreatedAt"], "a date and time with offset (RFC 3339)", createdAt);
  }
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") {
    fault.wrongType(issues, [...path, "UpdatedAt"], "string", updatedAt);
  } else if (!formats.isDateTime(updatedAt)) {
    fault.wrongFormat(issues, [...path, "UpdatedAt"], "a date and time with offset (RFC 3339)", updatedAt);
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") {
      fault.wrongType(issues, [...path, "DeletedAt"], "string or null", deletedAt);
    } else if (!formats.isDateTime(deletedAt)) {
      fault.wrongFormat(issues, [...path, "DeletedAt"], "a date and time with offset (RFC 3339)", deletedAt);
    }
  }
  checkEntityID(value["project_id"], [...path, "project_id"], issues);
  const instanceId = value["instance_id"];
  if (instanceId !== undefined) checkEntityID(instanceId, [...path, "instance_id"], issues);
  checkTaskAction(value["action"], [...path, "action"], issues);
  checkTaskStatus(value["status"], [...path, "status"], issues);
  const attempts = value["attempts"];
  if (!check.isInteger(attempts)) {
    fault.wrongType(issues, [...path, "attempts"], "integer", attempts);
  } else {
    if (!formats.isInt32(attempts)) {
      fault.wrongFormat(issues, [...path, "attempts"], "a 32-bit integer", attempts);
    }
    if (attempts < 0) fault.tooSmall(issues, [...path, "attempts"], 0, attempts);
  }
  const logs = value["logs"];
  if (logs !== undefined && typeof logs !== "string") {
    fault.wrongType(issues, [...path, "logs"], "string", logs);
  }
  const error = value["error"];
  if (error !== undefined && typeof error !== "string") {
    fault.wrongType(issues, [...path, "error"], "string", error);
  }
  const webhookUrl = value["webhook_url"];
  if (webhookUrl !== undefined && typeof webhookUrl !== "string") {
    fault.wrongType(issues, [...path, "webhook_url"], "string", webhookUrl);
  }
  const webhookSent = value["webhook_sent"];
  if (typeof webhookSent !== "boolean") {
    fault.wrongType(issues, [...path, "webhook_sent"], "boolean", webhookSent);
  }
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") {
    fault.wrongType(issues, [...path, "created_at"], "string", createdAt2);
  } else if (!formats.isDateTime(createdAt2)) {
    fault.wrongFormat(issues, [...path, "created_at"], "a date and time with offset (RFC 3339)", createdAt2);
  }
  const lockedAt = value["locked_at"];
  if (lockedAt !== undefined) {
    if (typeof lockedAt !== "string") {
      fault.wrongType(issues, [...path, "locked_at"], "string", lockedAt);
    } else if (!formats.isDateTime(lockedAt)) {
      fault.wrongFormat(issues, [...path, "locked_at"], "a date and time with offset (RFC 3339)", lockedAt);
    }
  }
  const lockExpiry = value["lock_expiry"];
  if (lockExpiry !== undefined) {
    if (typeof lockExpiry !== "string") {
      fault.wrongType(issues, [...path, "lock_expiry"], "string", lockExpiry);
    } else if (!formats.isDateTime(lockExpiry)) {
      fault.wrongFormat(issues, [...path, "lock_expiry"], "a date and time with offset (RFC 3339)", lockExpiry);
    }
  }
  checkTaskPriority(value["priority"], [...path, "priority"], issues);
}

/** Standard Schema of `Task`. */
export const Task = /* @__PURE__ */ check.schema(isTask, checkTask);

/** `specs/talis/tasks.yaml#/components/schemas/ListTasksParams` */
export function isListTasksParams(value: unknown): value is t.ListTasksParams {
  if (!check.isObject(value)) return false;
  const projectName = value["projectName"];
  if (typeof projectName !== "string") return false;
  if (projectName.length === 0) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  const page = value["page"];
  if (page !== undefined && !isPageNumber(page)) return false;
  return true;
}

function checkListTasksParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const projectName = value["projectName"];
  if (typeof projectName !== "string") {
    fault.wrongType(issues, [...path, "projectName"], "string", projectName);
  } else if (projectName.length === 0) {
    fault.tooShort(issues, [...path, "projectName"], 1, projectName);
  }
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
  const page = value["page"];
  if (page !== undefined) checkPageNumber(page, [...path, "page"], issues);
}

/** Standard Schema of `ListTasksParams`. */
export const ListTasksParams = /* @__PURE__ */ check.schema(isListTasksParams, checkListTasksParams);

/** `specs/talis/tasks.yaml#/components/schemas/TaskList` */
export function isTaskList(value: unknown): value is t.TaskList {
  if (!check.isObject(value)) return false;
  const rows = value["rows"];
  if (!check.isArray(rows)) return false;
  for (let i = 0; i < rows.length; i++) {
    if (!isTask(rows[i])) return false;
  }
  if (!isPagination(value["pagination"])) return false;
  return true;
}

function checkTaskList(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const rows = value["rows"];
  if (!check.isArray(rows)) {
    fault.wrongType(issues, [...path, "rows"], "array", rows);
  } else {
    for (let i = 0; i < rows.length; i++) {
      checkTask(rows[i], [...path, "rows", i], issues);
    }
  }
  checkPagination(value["pagination"], [...path, "pagination"], issues);
}

/** Standard Schema of `TaskList`. */
export const TaskList = /* @__PURE__ */ check.schema(isTaskList, checkTaskList);

/** `specs/talis/tasks.yaml#/components/schemas/UpdateTaskStatusParams` */
export function isUpdateTaskStatusParams(value: unknown): value is t.UpdateTaskStatusParams {
  if (!check.isObject(value)) return false;
  if (!isEntityID(value["task_id"])) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  if (!isTaskStatus(value["status"])) return false;
  return true;
}

function checkUpdateTaskStatusParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkEntityID(value["task_id"], [...path, "task_id"], issues);
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
  checkTaskStatus(value["status"], [...path, "status"], issues);
}

/** Standard Schema of `UpdateTaskStatusParams`. */
export const UpdateTaskStatusParams = /* @__PURE__ */ check.schema(isUpdateTaskStatusParams, checkUpdateTaskStatusParams);

/** `specs/talis/ssh-keys.yaml#/components/schemas/CreateSSHKeyParams` */
export function isCreateSSHKeyParams(value: unknown): value is t.CreateSSHKeyParams {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  else if (name.length === 0) fault.tooShort(issues, [...path, "name"], 1, name);
  const publicKey = value["public_key"];
  if (typeof publicKey !== "string") {
    fault.wrongType(issues, [...path, "public_key"], "string", publicKey);
  } else if (!pattern_ir2z.test(publicKey)) {
    fault.wrongPattern(issues, [...path, "public_key"], pattern_ir2z, publicKey);
  }
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
}

/** Standard Schema of `CreateSSHKeyParams`. */
export const CreateSSHKeyParams = /* @__PURE__ */ check.schema(isCreateSSHKeyParams, checkCreateSSHKeyParams);

/** `specs/talis/ssh-keys.yaml#/components/schemas/SSHKey` */
export function isSSHKey(value: unknown): value is t.SSHKey {
  if (!check.isObject(value)) return false;
  if (!isEntityID(value["ID"])) return false;
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") return false;
  if (!formats.isDateTime(createdAt)) return false;
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") return false;
  if (!formats.isDateTime(updatedAt)) return false;
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") return false;
    if (!formats.isDateTime(deletedAt)) return false;
  }
  if (typeof value["name"] !== "string") return false;
  if (typeof value["public_key"] !== "string") return false;
  if (!isOwnerID(value["owner_id"])) return false;
  return true;
}

function checkSSHKey(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkEntityID(value["ID"], [...path, "ID"], issues);
  const createdAt = value["CreatedAt"];
  if (typeof createdAt !== "string") {
    fault.wrongType(issues, [...path, "CreatedAt"], "string", createdAt);
  } else if (!formats.isDateTime(createdAt)) {
    fault.wrongFormat(issues, [...path, "CreatedAt"], "a date and time with offset (RFC 3339)", createdAt);
  }
  const updatedAt = value["UpdatedAt"];
  if (typeof updatedAt !== "string") {
    fault.wrongType(issues, [...path, "UpdatedAt"], "string", updatedAt);
  } else if (!formats.isDateTime(updatedAt)) {
    fault.wrongFormat(issues, [...path, "UpdatedAt"], "a date and time with offset (RFC 3339)", updatedAt);
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== null) {
    if (typeof deletedAt !== "string") {
      fault.wrongType(issues, [...path, "DeletedAt"], "string or null", deletedAt);
    } else if (!formats.isDateTime(deletedAt)) {
      fault.wrongFormat(issues, [...path, "DeletedAt"], "a date and time with offset (RFC 3339)", deletedAt);
    }
  }
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const publicKey = value["public_key"];
  if (typeof publicKey !== "string") {
    fault.wrongType(issues, [...path, "public_key"], "string", publicKey);
  }
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
}

/** Standard Schema of `SSHKey`. */
export const SSHKey = /* @__PURE__ */ check.schema(isSSHKey, checkSSHKey);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const ownerId = value["owner_id"];
  if (ownerId !== undefined) {
    if (!check.isInteger(ownerId)) {
      fault.wrongType(issues, [...path, "owner_id"], "integer", ownerId);
    } else {
      if (!formats.isInt64(ownerId)) {
        fault.wrongFormat(issues, [...path, "owner_id"], "a 64-bit integer", ownerId);
      }
      if (ownerId < 0) fault.tooSmall(issues, [...path, "owner_id"], 0, ownerId);
      if (ownerId > 9007199254740991) {
        fault.tooLarge(issues, [...path, "owner_id"], 9007199254740991, ownerId);
      }
    }
  }
}

/** Standard Schema of `ListSSHKeysParams`. */
export const ListSSHKeysParams = /* @__PURE__ */ check.schema(isListSSHKeysParams, checkListSSHKeysParams);

/** `specs/talis/ssh-keys.yaml#/components/schemas/SSHKeyList` */
export function isSSHKeyList(value: unknown): value is t.SSHKeyList {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isSSHKey(value[i])) return false;
  }
  return true;
}

function checkSSHKeyList(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  for (let i = 0; i < value.length; i++) {
    checkSSHKey(value[i], [...path, i], issues);
  }
}

/** Standard Schema of `SSHKeyList`. */
export const SSHKeyList = /* @__PURE__ */ check.schema(isSSHKeyList, checkSSHKeyList);

/** `specs/talis/ssh-keys.yaml#/components/schemas/DeleteSSHKeyParams` */
export function isDeleteSSHKeyParams(value: unknown): value is t.DeleteSSHKeyParams {
  if (!check.isObject(value)) return false;
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (name.length === 0) return false;
  if (!isOwnerID(value["owner_id"])) return false;
  return true;
}

function checkDeleteSSHKeyParams(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  else if (name.length === 0) fault.tooShort(issues, [...path, "name"], 1, name);
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
}

/** Standard Schema of `DeleteSSHKeyParams`. */
export const DeleteSSHKeyParams = /* @__PURE__ */ check.schema(isDeleteSSHKeyParams, checkDeleteSSHKeyParams);

/** `specs/talis/common.yaml#/components/schemas/Pagination` */
export function isPagination(value: unknown): value is t.Pagination {
  if (!check.isObject(value)) return false;
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
  const page = value["page"];
  if (!check.isInteger(page)) {
    fault.wrongType(issues, [...path, "page"], "integer", page);
  } else {
    if (!formats.isInt32(page)) {
      fault.wrongFormat(issues, [...path, "page"], "a 32-bit integer", page);
    }
    if (page < 0) fault.tooSmall(issues, [...path, "page"], 0, page);
  }
  const limit = value["limit"];
  if (!check.isInteger(limit)) {
    fault.wrongType(issues, [...path, "limit"], "integer", limit);
  } else {
    if (!formats.isInt32(limit)) {
      fault.wrongFormat(issues, [...path, "limit"], "a 32-bit integer", limit);
    }
    if (limit < 0) fault.tooSmall(issues, [...path, "limit"], 0, limit);
  }
  const offset = value["offset"];
  if (!check.isInteger(offset)) {
    fault.wrongType(issues, [...path, "offset"], "integer", offset);
  } else {
    if (!formats.isInt64(offset)) {
      fault.wrongFormat(issues, [...path, "offset"], "a 64-bit integer", offset);
    }
    if (offset < 0) fault.tooSmall(issues, [...path, "offset"], 0, offset);
  }
}

/** Standard Schema of `Pagination`. */
export const Pagination = /* @__PURE__ */ check.schema(isPagination, checkPagination);

/** `specs/talis/common.yaml#/components/schemas/SlugResponse` */
export function isSlugResponse(value: unknown): value is t.SlugResponse {
  if (!check.isObject(value)) return false;
  if (!isSlug(value["slug"])) return false;
  if (typeof value["error"] !== "string") return false;
  if (value["data"] === undefined) return false;
  return true;
}

function checkSlugResponse(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkSlug(value["slug"], [...path, "slug"], issues);
  const error = value["error"];
  if (typeof error !== "string") fault.wrongType(issues, [...path, "error"], "string", error);
  if (value["data"] === undefined) fault.missing(issues, [...path, "data"]);
}

/** Standard Schema of `SlugResponse`. */
export const SlugResponse = /* @__PURE__ */ check.schema(isSlugResponse, checkSlugResponse);

/** `specs/talis/instances.yaml#/components/schemas/ProviderID` */
export function isProviderID(value: unknown): value is t.ProviderID {
  return set_r4or.has(value);
}

function checkProviderID(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!set_r4or.has(value)) fault.notOneOf(issues, path, set_r4or, value);
}

/** Standard Schema of `ProviderID`. */
export const ProviderID = /* @__PURE__ */ check.schema(isProviderID, checkProviderID);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const name = value["name"];
  if (name !== undefined && typeof name !== "string") {
    fault.wrongType(issues, [...path, "name"], "string", name);
  }
  const sizeGb = value["size_gb"];
  if (sizeGb !== undefined) {
    if (!check.isInteger(sizeGb)) {
      fault.wrongType(issues, [...path, "size_gb"], "integer", sizeGb);
    } else {
      if (!formats.isInt32(sizeGb)) {
        fault.wrongFormat(issues, [...path, "size_gb"], "a 32-bit integer", sizeGb);
      }
      if (sizeGb < 1) fault.tooSmall(issues, [...path, "size_gb"], 1, sizeGb);
    }
  }
  const region = value["region"];
  if (region !== undefined && typeof region !== "string") {
    fault.wrongType(issues, [...path, "region"], "string", region);
  }
  const filesystem = value["filesystem"];
  if (filesystem !== undefined && typeof filesystem !== "string") {
    fault.wrongType(issues, [...path, "filesystem"], "string", filesystem);
  }
  const mountPoint = value["mount_point"];
  if (mountPoint !== undefined && typeof mountPoint !== "string") {
    fault.wrongType(issues, [...path, "mount_point"], "string", mountPoint);
  }
}

/** Standard Schema of `VolumeConfig`. */
export const VolumeConfig = /* @__PURE__ */ check.schema(isVolumeConfig, checkVolumeConfig);

/** `specs/talis/instances.yaml#/components/schemas/VolumeDetail` */
export function isVolumeDetail(value: unknown): value is t.VolumeDetail {
  if (!check.isObject(value)) return false;
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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const id = value["id"];
  if (typeof id !== "string") fault.wrongType(issues, [...path, "id"], "string", id);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  const region = value["region"];
  if (typeof region !== "string") fault.wrongType(issues, [...path, "region"], "string", region);
  const sizeGb = value["size_gb"];
  if (!check.isInteger(sizeGb)) {
    fault.wrongType(issues, [...path, "size_gb"], "integer", sizeGb);
  } else {
    if (!formats.isInt32(sizeGb)) {
      fault.wrongFormat(issues, [...path, "size_gb"], "a 32-bit integer", sizeGb);
    }
    if (sizeGb < 0) fault.tooSmall(issues, [...path, "size_gb"], 0, sizeGb);
  }
  const mountPoint = value["mount_point"];
  if (typeof mountPoint !== "string") {
    fault.wrongType(issues, [...path, "mount_point"], "string", mountPoint);
  }
}

/** Standard Schema of `VolumeDetail`. */
export const VolumeDetail = /* @__PURE__ */ check.schema(isVolumeDetail, checkVolumeDetail);

/** `specs/talis/instances.yaml#/components/schemas/InstanceMetadata` */
export function isInstanceMetadata(value: unknown): value is t.InstanceMetadata {
  if (!check.isObject(value)) return false;
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
  const name = value["name"];
  if (typeof name !== "string") return false;
  if (check.longerThan(name, 255)) return false;
  if (!isProviderID(value["provider_id"])) return false;
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
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") return false;
  if (!formats.isDateTime(createdAt2)) return false;
  const payloadStatus = value["payload_status"];
  if (payloadStatus !== undefined && !isPayloadStatus(payloadStatus)) return false;
  return true;
}

function checkInstanceMetadata(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  checkEntityID(value["ID"], [...path, "ID"], issues);
  const createdAt = value["CreatedAt"];
  if (createdAt !== undefined) {
    if (typeof createdAt !== "string") {
      fault.wrongType(issues, [...path, "CreatedAt"], "string", createdAt);
    } else if (!formats.isDateTime(createdAt)) {
      fault.wrongFormat(issues, [...path, "CreatedAt"], "a date and time with offset (RFC 3339)", createdAt);
    }
  }
  const updatedAt = value["UpdatedAt"];
  if (updatedAt !== undefined) {
    if (typeof updatedAt !== "string") {
      fault.wrongType(issues, [...path, "UpdatedAt"], "string", updatedAt);
    } else if (!formats.isDateTime(updatedAt)) {
      fault.wrongFormat(issues, [...path, "UpdatedAt"], "a date and time with offset (RFC 3339)", updatedAt);
    }
  }
  const deletedAt = value["DeletedAt"];
  if (deletedAt !== undefined && deletedAt !== null) {
    if (typeof deletedAt !== "string") {
      fault.wrongType(issues, [...path, "DeletedAt"], "string or null", deletedAt);
    } else if (!formats.isDateTime(deletedAt)) {
      fault.wrongFormat(issues, [...path, "DeletedAt"], "a date and time with offset (RFC 3339)", deletedAt);
    }
  }
  checkOwnerID(value["owner_id"], [...path, "owner_id"], issues);
  checkEntityID(value["project_id"], [...path, "project_id"], issues);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
  else if (check.longerThan(name, 255)) fault.tooLong(issues, [...path, "name"], 255, name);
  checkProviderID(value["provider_id"], [...path, "provider_id"], issues);
  const providerInstanceId = value["provider_instance_id"];
  if (providerInstanceId !== undefined) {
    if (!check.isInteger(providerInstanceId)) {
      fault.wrongType(issues, [...path, "provider_instance_id"], "integer", providerInstanceId);
    } else {
      if (!formats.isInt64(providerInstanceId)) {
        fault.wrongFormat(issues, [...path, "provider_instance_id"], "a 64-bit integer", providerInstanceId);
      }
      if (providerInstanceId < 0) {
        fault.tooSmall(issues, [...path, "provider_instance_id"], 0, providerInstanceId);
      }
      if (providerInstanceId > 9007199254740991) {
        fault.tooLarge(issues, [...path, "provider_instance_id"], 9007199254740991, providerInstanceId);
      }
    }
  }
  const publicIp = value["public_ip"];
  if (publicIp !== undefined) {
    if (typeof publicIp !== "string") {
      fault.wrongType(issues, [...path, "public_ip"], "string", publicIp);
    } else if (check.longerThan(publicIp, 100)) {
      fault.tooLong(issues, [...path, "public_ip"], 100, publicIp);
    }
  }
  const region = value["region"];
  if (typeof region !== "string") fault.wrongType(issues, [...path, "region"], "string", region);
  const size = value["size"];
  if (typeof size !== "string") fault.wrongType(issues, [...path, "size"], "string", size);
  const image = value["image"];
  if (image !== undefined && typeof image !== "string") {
    fault.wrongType(issues, [...path, "image"], "string", image);
  }
  const tags = value["tags"];
  if (tags !== undefined && tags !== null) {
    if (!check.isArray(tags)) {
      fault.wrongType(issues, [...path, "tags"], "array or null", tags);
    } else {
      for (let i = 0; i < tags.length; i++) {
        const item = tags[i];
        if (typeof item !== "string") fault.wrongType(issues, [...path, "tags", i], "string", item);
      }
    }
  }
  checkInstanceStatus(value["status"], [...path, "status"], issues);
  const volumeIds = value["volume_ids"];
  if (volumeIds !== undefined && volumeIds !== null) {
    if (!check.isArray(volumeIds)) {
      fault.wrongType(issues, [...path, "volume_ids"], "array or null", volumeIds);
    } else {
      for (let i = 0; i < volumeIds.length; i++) {
        const item = volumeIds[i];
        if (typeof item !== "string") {
          fault.wrongType(issues, [...path, "volume_ids", i], "string", item);
        }
      }
    }
  }
  const volumeDetails = value["volume_details"];
  if (volumeDetails !== undefined && volumeDetails !== null) {
    if (!check.isArray(volumeDetails)) {
      fault.wrongType(issues, [...path, "volume_details"], "array or null", volumeDetails);
    } else {
      for (let i = 0; i < volumeDetails.length; i++) {
        checkVolumeDetail(volumeDetails[i], [...path, "volume_details", i], issues);
      }
    }
  }
  const createdAt2 = value["created_at"];
  if (typeof createdAt2 !== "string") {
    fault.wrongType(issues, [...path, "created_at"], "string", createdAt2);
  } else if (!formats.isDateTime(createdAt2)) {
    fault.wrongFormat(issues, [...path, "created_at"], "a date and time with offset (RFC 3339)", createdAt2);
  }
  const payloadStatus = value["payload_status"];
  if (payloadStatus !== undefined) {
    checkPayloadStatus(payloadStatus, [...path, "payload_status"], issues);
  }
}

/** Standard Schema of `InstanceMetadata`. */
export const InstanceMetadata = /* @__PURE__ */ check.schema(isInstanceMetadata, checkInstanceMetadata);

/** `specs/talis/instances.yaml#/components/schemas/PublicIP` */
export function isPublicIP(value: unknown): value is t.PublicIP {
  if (!check.isObject(value)) return false;
  const publicIp = value["public_ip"];
  if (typeof publicIp !== "string") return false;
  if (check.longerThan(publicIp, 100)) return false;
  const instanceId = value["instance_id"];
  if (instanceId !== undefined && !isEntityID(instanceId)) return false;
  return true;
}

function checkPublicIP(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const publicIp = value["public_ip"];
  if (typeof publicIp !== "string") {
    fault.wrongType(issues, [...path, "public_ip"], "string", publicIp);
  } else if (check.longerThan(publicIp, 100)) {
    fault.tooLong(issues, [...path, "public_ip"], 100, publicIp);
  }
  const instanceId = value["instance_id"];
  if (instanceId !== undefined) checkEntityID(instanceId, [...path, "instance_id"], issues);
}

/** Standard Schema of `PublicIP`. */
export const PublicIP = /* @__PURE__ */ check.schema(isPublicIP, checkPublicIP);

/** `specs/talis/instances.yaml#/components/schemas/PayloadStatus` */
export function isPayloadStatus(value: unknown): value is t.PayloadStatus {
  return set_b0l4.has(value);
}

function checkPayloadStatus(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!set_b0l4.has(value)) fault.notOneOf(issues, path, set_b0l4, value);
}

/** Standard Schema of `PayloadStatus`. */
export const PayloadStatus = /* @__PURE__ */ check.schema(isPayloadStatus, checkPayloadStatus);

/** `specs/talis/users.yaml#/components/schemas/CreateUserRequest` */
export function isCreateUserRequest(value: unknown): value is t.CreateUserRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "user.create") return false;
  if (!isCreateUserParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkCreateUserRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "user.create") {
    fault.notOneOf(issues, [...path, "method"], ["user.create"], method);
  }
  checkCreateUserParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `CreateUserRequest`. */
export const CreateUserRequest = /* @__PURE__ */ check.schema(isCreateUserRequest, checkCreateUserRequest);

/** `specs/talis/users.yaml#/components/schemas/GetUsersRequest` */
export function isGetUsersRequest(value: unknown): value is t.GetUsersRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "user.get") return false;
  const params = value["params"];
  if (params !== undefined && params !== null && !isGetUsersParams(params)) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkGetUsersRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "user.get") fault.notOneOf(issues, [...path, "method"], ["user.get"], method);
  const params = value["params"];
  if (params !== undefined && params !== null) {
    checkGetUsersParams(params, [...path, "params"], issues);
  }
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `GetUsersRequest`. */
export const GetUsersRequest = /* @__PURE__ */ check.schema(isGetUsersRequest, checkGetUsersRequest);

/** `specs/talis/users.yaml#/components/schemas/GetUserByIDRequest` */
export function isGetUserByIDRequest(value: unknown): value is t.GetUserByIDRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "user.get.id") return false;
  if (!isUserIDParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkGetUserByIDRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "user.get.id") {
    fault.notOneOf(issues, [...path, "method"], ["user.get.id"], method);
  }
  checkUserIDParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `GetUserByIDRequest`. */
export const GetUserByIDRequest = /* @__PURE__ */ check.schema(isGetUserByIDRequest, checkGetUserByIDRequest);

/** `specs/talis/users.yaml#/components/schemas/DeleteUserRequest` */
export function isDeleteUserRequest(value: unknown): value is t.DeleteUserRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "user.delete") return false;
  if (!isUserIDParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkDeleteUserRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "user.delete") {
    fault.notOneOf(issues, [...path, "method"], ["user.delete"], method);
  }
  checkUserIDParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `DeleteUserRequest`. */
export const DeleteUserRequest = /* @__PURE__ */ check.schema(isDeleteUserRequest, checkDeleteUserRequest);

/** `specs/talis/projects.yaml#/components/schemas/CreateProjectRequest` */
export function isCreateProjectRequest(value: unknown): value is t.CreateProjectRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "project.create") return false;
  if (!isCreateProjectParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkCreateProjectRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "project.create") {
    fault.notOneOf(issues, [...path, "method"], ["project.create"], method);
  }
  checkCreateProjectParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `CreateProjectRequest`. */
export const CreateProjectRequest = /* @__PURE__ */ check.schema(isCreateProjectRequest, checkCreateProjectRequest);

/** `specs/talis/projects.yaml#/components/schemas/GetProjectRequest` */
export function isGetProjectRequest(value: unknown): value is t.GetProjectRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "project.get") return false;
  if (!isProjectNameParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkGetProjectRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "project.get") {
    fault.notOneOf(issues, [...path, "method"], ["project.get"], method);
  }
  checkProjectNameParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `GetProjectRequest`. */
export const GetProjectRequest = /* @__PURE__ */ check.schema(isGetProjectRequest, checkGetProjectRequest);

/** `specs/talis/projects.yaml#/components/schemas/ListProjectsRequest` */
export function isListProjectsRequest(value: unknown): value is t.ListProjectsRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "project.list") return false;
  if (!isListProjectsParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkListProjectsRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "project.list") {
    fault.notOneOf(issues, [...path, "method"], ["project.list"], method);
  }
  checkListProjectsParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `ListProjectsRequest`. */
export const ListProjectsRequest = /* @__PURE__ */ check.schema(isListProjectsRequest, checkListProjectsRequest);

/** `specs/talis/projects.yaml#/components/schemas/DeleteProjectRequest` */
export function isDeleteProjectRequest(value: unknown): value is t.DeleteProjectRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "project.delete") return false;
  if (!isProjectNameParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkDeleteProjectRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "project.delete") {
    fault.notOneOf(issues, [...path, "method"], ["project.delete"], method);
  }
  checkProjectNameParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `DeleteProjectRequest`. */
export const DeleteProjectRequest = /* @__PURE__ */ check.schema(isDeleteProjectRequest, checkDeleteProjectRequest);

/** `specs/talis/projects.yaml#/components/schemas/ListProjectInstancesRequest` */
export function isListProjectInstancesRequest(value: unknown): value is t.ListProjectInstancesRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "project.listInstances") return false;
  if (!isListProjectInstancesParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkListProjectInstancesRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "project.listInstances") {
    fault.notOneOf(issues, [...path, "method"], ["project.listInstances"], method);
  }
  checkListProjectInstancesParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `ListProjectInstancesRequest`. */
export const ListProjectInstancesRequest = /* @__PURE__ */ check.schema(isListProjectInstancesRequest, checkListProjectInstancesRequest);

/** `specs/talis/tasks.yaml#/components/schemas/GetTaskRequest` */
export function isGetTaskRequest(value: unknown): value is t.GetTaskRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "task.get") return false;
  if (!isTaskIDParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkGetTaskRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "task.get") fault.notOneOf(issues, [...path, "method"], ["task.get"], method);
  checkTaskIDParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `GetTaskRequest`. */
export const GetTaskRequest = /* @__PURE__ */ check.schema(isGetTaskRequest, checkGetTaskRequest);

/** `specs/talis/tasks.yaml#/components/schemas/ListTasksRequest` */
export function isListTasksRequest(value: unknown): value is t.ListTasksRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "task.list") return false;
  if (!isListTasksParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkListTasksRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "task.list") fault.notOneOf(issues, [...path, "method"], ["task.list"], method);
  checkListTasksParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `ListTasksRequest`. */
export const ListTasksRequest = /* @__PURE__ */ check.schema(isListTasksRequest, checkListTasksRequest);

/** `specs/talis/tasks.yaml#/components/schemas/TerminateTaskRequest` */
export function isTerminateTaskRequest(value: unknown): value is t.TerminateTaskRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "task.terminate") return false;
  if (!isTaskIDParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkTerminateTaskRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "task.terminate") {
    fault.notOneOf(issues, [...path, "method"], ["task.terminate"], method);
  }
  checkTaskIDParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `TerminateTaskRequest`. */
export const TerminateTaskRequest = /* @__PURE__ */ check.schema(isTerminateTaskRequest, checkTerminateTaskRequest);

/** `specs/talis/tasks.yaml#/components/schemas/UpdateTaskStatusRequest` */
export function isUpdateTaskStatusRequest(value: unknown): value is t.UpdateTaskStatusRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "task.updateStatus") return false;
  if (!isUpdateTaskStatusParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkUpdateTaskStatusRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "task.updateStatus") {
    fault.notOneOf(issues, [...path, "method"], ["task.updateStatus"], method);
  }
  checkUpdateTaskStatusParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `UpdateTaskStatusRequest`. */
export const UpdateTaskStatusRequest = /* @__PURE__ */ check.schema(isUpdateTaskStatusRequest, checkUpdateTaskStatusRequest);

/** `specs/talis/ssh-keys.yaml#/components/schemas/CreateSSHKeyRequest` */
export function isCreateSSHKeyRequest(value: unknown): value is t.CreateSSHKeyRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "sshkey.create") return false;
  if (!isCreateSSHKeyParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkCreateSSHKeyRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "sshkey.create") {
    fault.notOneOf(issues, [...path, "method"], ["sshkey.create"], method);
  }
  checkCreateSSHKeyParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `CreateSSHKeyRequest`. */
export const CreateSSHKeyRequest = /* @__PURE__ */ check.schema(isCreateSSHKeyRequest, checkCreateSSHKeyRequest);

/** `specs/talis/ssh-keys.yaml#/components/schemas/ListSSHKeysRequest` */
export function isListSSHKeysRequest(value: unknown): value is t.ListSSHKeysRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "sshkey.list") return false;
  const params = value["params"];
  if (params !== undefined && params !== null && !isListSSHKeysParams(params)) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkListSSHKeysRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "sshkey.list") {
    fault.notOneOf(issues, [...path, "method"], ["sshkey.list"], method);
  }
  const params = value["params"];
  if (params !== undefined && params !== null) {
    checkListSSHKeysParams(params, [...path, "params"], issues);
  }
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `ListSSHKeysRequest`. */
export const ListSSHKeysRequest = /* @__PURE__ */ check.schema(isListSSHKeysRequest, checkListSSHKeysRequest);

/** `specs/talis/ssh-keys.yaml#/components/schemas/DeleteSSHKeyRequest` */
export function isDeleteSSHKeyRequest(value: unknown): value is t.DeleteSSHKeyRequest {
  if (!check.isObject(value)) return false;
  if (value["method"] !== "sshkey.delete") return false;
  if (!isDeleteSSHKeyParams(value["params"])) return false;
  const id = value["id"];
  if (id !== undefined && !isRpcID(id)) return false;
  return true;
}

function checkDeleteSSHKeyRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const method = value["method"];
  if (method !== "sshkey.delete") {
    fault.notOneOf(issues, [...path, "method"], ["sshkey.delete"], method);
  }
  checkDeleteSSHKeyParams(value["params"], [...path, "params"], issues);
  const id = value["id"];
  if (id !== undefined) checkRpcID(id, [...path, "id"], issues);
}

/** Standard Schema of `DeleteSSHKeyRequest`. */
export const DeleteSSHKeyRequest = /* @__PURE__ */ check.schema(isDeleteSSHKeyRequest, checkDeleteSSHKeyRequest);

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
    fault.noMatch(issues, path, "CreateUserResponse, UserResponse, User, Project, ProjectList, InstanceList, Task, TaskList, SSHKey or SSHKeyList", [checkCreateUserResponse, checkUserResponse, checkUser, checkProject, checkProjectList, checkInstanceList, checkTask, checkTaskList, checkSSHKey, checkSSHKeyList], value);
  }
}

/** Standard Schema of `RpcResult`. */
export const RpcResult = /* @__PURE__ */ check.schema(isRpcResult, checkRpcResult);

/** `specs/talis/rpc.yaml#/components/schemas/RpcError` */
export function isRpcError(value: unknown): value is t.RpcError {
  if (!check.isObject(value)) return false;
  const code = value["code"];
  if (!check.isInteger(code)) return false;
  if (!formats.isInt32(code)) return false;
  if (code < 400) return false;
  if (code > 599) return false;
  if (typeof value["message"] !== "string") return false;
  return true;
}

function checkRpcError(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const code = value["code"];
  if (!check.isInteger(code)) {
    fault.wrongType(issues, [...path, "code"], "integer", code);
  } else {
    if (!formats.isInt32(code)) {
      fault.wrongFormat(issues, [...path, "code"], "a 32-bit integer", code);
    }
    if (code < 400) fault.tooSmall(issues, [...path, "code"], 400, code);
    if (code > 599) fault.tooLarge(issues, [...path, "code"], 599, code);
  }
  const message = value["message"];
  if (typeof message !== "string") fault.wrongType(issues, [...path, "message"], "string", message);
}

/** Standard Schema of `RpcError`. */
export const RpcError = /* @__PURE__ */ check.schema(isRpcError, checkRpcError);

/** `specs/talis/rpc.yaml#/components/schemas/RpcID` */
export function isRpcID(value: unknown): value is t.RpcID {
  return typeof value === "string";
}

function checkRpcID(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (typeof value !== "string") fault.wrongType(issues, path, "string", value);
}

/** Standard Schema of `RpcID`. */
export const RpcID = /* @__PURE__ */ check.schema(isRpcID, checkRpcID);

/** `specs/talis/users.yaml#/components/schemas/UserRole` */
export function isUserRole(value: unknown): value is t.UserRole {
  return value === 0 || value === 1;
}

function checkUserRole(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== 0 && value !== 1) fault.notOneOf(issues, path, [0, 1], value);
}

/** Standard Schema of `UserRole`. */
export const UserRole = /* @__PURE__ */ check.schema(isUserRole, checkUserRole);

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
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const resources = value["resources"];
  if (resources !== undefined && !check.isObject(resources)) {
    fault.wrongType(issues, [...path, "resources"], "object", resources);
  }
  const settings = value["settings"];
  if (settings !== undefined && !check.isObject(settings)) {
    fault.wrongType(issues, [...path, "settings"], "object", settings);
  }
}

/** Standard Schema of `ProjectConfig`. */
export const ProjectConfig = /* @__PURE__ */ check.schema(isProjectConfig, checkProjectConfig);

/** `specs/talis/common.yaml#/components/schemas/PageNumber` */
export function isPageNumber(value: unknown): value is t.PageNumber {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt32(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkPageNumber(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt32(value)) fault.wrongFormat(issues, path, "a 32-bit integer", value);
  if (value < 0) fault.tooSmall(issues, path, 0, value);
}

/** Standard Schema of `PageNumber`. */
export const PageNumber = /* @__PURE__ */ check.schema(isPageNumber, checkPageNumber);

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
  if (
    value !== "unknown" &&
    value !== "pending" &&
    value !== "running" &&
    value !== "completed" &&
    value !== "failed" &&
    value !== "terminated"
  ) {
    fault.notOneOf(issues, path, set_vr42, value);
  }
}

/** Standard Schema of `TaskStatus`. */
export const TaskStatus = /* @__PURE__ */ check.schema(isTaskStatus, checkTaskStatus);

/** `specs/talis/tasks.yaml#/components/schemas/TaskPriority` */
export function isTaskPriority(value: unknown): value is t.TaskPriority {
  return value === 1 || value === 2;
}

function checkTaskPriority(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (value !== 1 && value !== 2) fault.notOneOf(issues, path, [1, 2], value);
}

/** Standard Schema of `TaskPriority`. */
export const TaskPriority = /* @__PURE__ */ check.schema(isTaskPriority, checkTaskPriority);

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
  if (
    value !== "success" &&
    value !== "error" &&
    value !== "invalid-input" &&
    value !== "server-error" &&
    value !== "not-found"
  ) {
    fault.notOneOf(issues, path, set_c86e, value);
  }
}

/** Standard Schema of `Slug`. */
export const Slug = /* @__PURE__ */ check.schema(isSlug, checkSlug);

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
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt32(value)) fault.wrongFormat(issues, path, "a 32-bit integer", value);
  if (value < 1) fault.tooSmall(issues, path, 1, value);
  if (value > 1000) fault.tooLarge(issues, path, 1000, value);
}

function isOffsetParameter(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkOffsetParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt64(value)) fault.wrongFormat(issues, path, "a 64-bit integer", value);
  if (value < 0) fault.tooSmall(issues, path, 0, value);
}

const LimitParameter = /* @__PURE__ */ check.schema(isLimitParameter, checkLimitParameter);

const OffsetParameter = /* @__PURE__ */ check.schema(isOffsetParameter, checkOffsetParameter);

/**
 * `GET /api/v1/instances`
 *
 * `specs/talis/instances.yaml#/components/pathItems/Instances/get`
 */
export const getInstancesRequest = {
  query: {
    limit: LimitParameter,
    offset: OffsetParameter,
    include_deleted: plain.boolean,
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
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  if (value.length === 0) fault.tooFewItems(issues, path, 1, value);
  for (let i = 0; i < value.length; i++) {
    checkInstanceRequestInput(value[i], [...path, i], issues);
  }
}

const CreateInstanceRequestBody = /* @__PURE__ */ check.schema(isCreateInstanceRequestBody, checkCreateInstanceRequestBody);

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
  if (!isSlugError(value) && !isPlainError(value)) {
    fault.noMatch(issues, path, "SlugError or PlainError", [checkSlugError, checkPlainError], value);
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
    include_deleted: plain.boolean,
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
    include_deleted: plain.boolean,
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
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt32(value)) fault.wrongFormat(issues, path, "a 32-bit integer", value);
  if (value < 0) fault.tooSmall(issues, path, 0, value);
}

function isListTasksByInstanceIDOffset(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkListTasksByInstanceIDOffset(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isInteger(value)) return fault.wrongType(issues, path, "integer", value);
  if (!formats.isInt64(value)) fault.wrongFormat(issues, path, "a 64-bit integer", value);
  if (value < 0) fault.tooSmall(issues, path, 0, value);
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
    include_deleted: plain.boolean,
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
    include_deleted: plain.boolean,
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
