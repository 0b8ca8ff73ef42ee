// @generated from openapi.yaml by the validators generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
import * as check from "../runtime/validation.ts";
import * as fault from "../runtime/validation-faults.ts";
import type * as t from "./types.ts";

/** `spec.yaml#/components/schemas/Sound` */
export function isSound(value: unknown): value is t.Sound {
  if (!check.isObject(value)) return false;
  if (!check.isNumber(value["loudness"])) return false;
  return true;
}

function checkSound(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const loudness = value["loudness"];
  if (!check.isNumber(loudness)) fault.wrongType(issues, [...path, "loudness"], "number", loudness);
}

/** Standard Schema of `Sound`. */
export const Sound = /* @__PURE__ */ check.schema(isSound, checkSound);

/** `spec.yaml#/components/schemas/Question` */
export function isQuestion(value: unknown): value is t.Question {
  if (!check.isObject(value)) return false;
  const text = value["text"];
  if (text !== undefined && typeof text !== "string") return false;
  return true;
}

function checkQuestion(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const text = value["text"];
  if (text !== undefined && typeof text !== "string") {
    fault.wrongType(issues, [...path, "text"], "string", text);
  }
}

/** Standard Schema of `Question`. */
export const Question = /* @__PURE__ */ check.schema(isQuestion, checkQuestion);

/** `spec.yaml#/components/schemas/Animal` */
export function isAnimal(value: unknown): value is t.Animal {
  if (!check.isObject(value)) return false;
  switch (value["kind"]) {
    case "cat":
      return isCat(value);
    case "dog":
      return isDog(value);
    default:
      return isCreature(value);
  }
}

function checkAnimal(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  switch (value["kind"]) {
    case "cat":
      checkCat(value, path, issues);
      break;
    case "dog":
      checkDog(value, path, issues);
      break;
    default:
      checkCreature(value, path, issues);
  }
}

/** Standard Schema of `Animal`. */
export const Animal = /* @__PURE__ */ check.schema(isAnimal, checkAnimal);

/** `spec.yaml#/components/schemas/Cat` */
export function isCat(value: unknown): value is t.Cat {
  if (!check.isObject(value)) return false;
  if (typeof value["kind"] !== "string") return false;
  if (!check.isInteger(value["lives"])) return false;
  return true;
}

function checkCat(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const kind = value["kind"];
  if (typeof kind !== "string") fault.wrongType(issues, [...path, "kind"], "string", kind);
  const lives = value["lives"];
  if (!check.isInteger(lives)) fault.wrongType(issues, [...path, "lives"], "integer", lives);
}

/** Standard Schema of `Cat`. */
export const Cat = /* @__PURE__ */ check.schema(isCat, checkCat);

/** `spec.yaml#/components/schemas/Dog` */
export function isDog(value: unknown): value is t.Dog {
  if (!check.isObject(value)) return false;
  if (typeof value["kind"] !== "string") return false;
  if (typeof value["name"] !== "string") return false;
  return true;
}

function checkDog(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const kind = value["kind"];
  if (typeof kind !== "string") fault.wrongType(issues, [...path, "kind"], "string", kind);
  const name = value["name"];
  if (typeof name !== "string") fault.wrongType(issues, [...path, "name"], "string", name);
}

/** Standard Schema of `Dog`. */
export const Dog = /* @__PURE__ */ check.schema(isDog, checkDog);

/** `spec.yaml#/components/schemas/Creature` */
export function isCreature(value: unknown): value is t.Creature {
  if (!check.isObject(value)) return false;
  const kind = value["kind"];
  if (kind !== undefined && typeof kind !== "string") return false;
  if (!check.isInteger(value["legs"])) return false;
  return true;
}

function checkCreature(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const kind = value["kind"];
  if (kind !== undefined && typeof kind !== "string") {
    fault.wrongType(issues, [...path, "kind"], "string", kind);
  }
  const legs = value["legs"];
  if (!check.isInteger(legs)) fault.wrongType(issues, [...path, "legs"], "integer", legs);
}

/** Standard Schema of `Creature`. */
export const Creature = /* @__PURE__ */ check.schema(isCreature, checkCreature);

function isFindAnimalsResponse200(value: unknown): value is t.Animal[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isAnimal(value[i])) return false;
  }
  return true;
}

function checkFindAnimalsResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isArray(value)) return fault.wrongType(issues, path, "array", value);
  for (let i = 0; i < value.length; i++) {
    checkAnimal(value[i], [...path, i], issues);
  }
}

const FindAnimalsResponse200 = /* @__PURE__ */ check.schema(isFindAnimalsResponse200, checkFindAnimalsResponse200);

/**
 * `QUERY /animals`
 *
 * `spec.yaml#/paths/~1animals/query`
 */
export const findAnimalsRequest = {
  body: { "application/json": Question },
};

export const findAnimalsResponses = {
  200: { "application/json": FindAnimalsResponse200 },
};

/**
 * `COPY /animals`
 *
 * `spec.yaml#/paths/~1animals/additionalOperations/COPY`
 */
export const copyAnimalsRequest = {};

export const copyAnimalsResponses = {
  204: {},
};

function isWhichAnimalsFilter(value: unknown): value is t.WhichAnimalsFilter {
  if (!check.isObject(value)) return false;
  const legs = value["legs"];
  if (legs !== undefined && !check.isInteger(legs)) return false;
  return true;
}

function checkWhichAnimalsFilter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (!check.isObject(value)) return fault.wrongType(issues, path, "object", value);
  const legs = value["legs"];
  if (legs !== undefined && !check.isInteger(legs)) {
    fault.wrongType(issues, [...path, "legs"], "integer", legs);
  }
}

const WhichAnimalsFilter = /* @__PURE__ */ check.schema(isWhichAnimalsFilter, checkWhichAnimalsFilter);

/**
 * `GET /animals/where`
 *
 * `spec.yaml#/paths/~1animals~1where/get`
 */
export const whichAnimalsRequest = {
  querystring: { filter: WhichAnimalsFilter },
};

export const whichAnimalsResponses = {
  200: { "application/json": FindAnimalsResponse200 },
};

/**
 * `GET /sounds`
 *
 * `spec.yaml#/paths/~1sounds/get`
 */
export const hearSoundsRequest = {};

export const hearSoundsResponses = {
  200: {},
};

/**
 * `POST /sounds`
 *
 * `spec.yaml#/paths/~1sounds/post`
 */
export const makeSoundsRequest = {};

export const makeSoundsResponses = {
  204: {},
};
