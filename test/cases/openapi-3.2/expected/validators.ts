// @generated from openapi.yaml by the validators generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as check from "../runtime/validation.ts";
import * as fault from "../runtime/validation-faults.ts";
import type * as t from "./types.ts";

/** `spec.yaml#/components/schemas/Sound` */
export function isSound(value: unknown): value is t.Sound {
  if (!check.isObjectLike(value)) return false;
  if (!check.isNumber(value["loudness"])) return false;
  return true;
}

function checkSound(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Sound";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const loudness = value["loudness"];
  if (loudness === undefined) {
    fault.missing(issues, check.below(path, "loudness"), at + "/required");
  } else if (!check.isNumber(loudness)) {
    fault.wrongType(issues, check.below(path, "loudness"), at + "/properties/loudness/type", "number", loudness);
  }
}

/** Standard Schema of `Sound`. */
export const Sound = /* @__PURE__ */ check.schema(isSound, checkSound);

/** The value, typed as `Sound`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSound(value: unknown): t.Sound {
  return check.parse(Sound, "Sound", value);
}

/** `spec.yaml#/components/schemas/Question` */
export function isQuestion(value: unknown): value is t.Question {
  if (!check.isObject(value)) return false;
  const text = value["text"];
  if (text !== undefined && typeof text !== "string") return false;
  return true;
}

function checkQuestion(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Question";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const text = value["text"];
  if (text !== undefined && typeof text !== "string") {
    fault.wrongType(issues, check.below(path, "text"), at + "/properties/text/type", "string", text);
  }
}

/** Standard Schema of `Question`. */
export const Question = /* @__PURE__ */ check.schema(isQuestion, checkQuestion);

/** The value, typed as `Question`; throws a `ValidationError` with all its issues when it does not match. */
export function parseQuestion(value: unknown): t.Question {
  return check.parse(Question, "Question", value);
}

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
  const at = "spec.yaml#/components/schemas/Animal";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/oneOf", "object", value);
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
export const Animal = /* @__PURE__ */ check.direct(isAnimal, checkAnimal);

/** The value, typed as `Animal`; throws a `ValidationError` with all its issues when it does not match. */
export function parseAnimal(value: unknown): t.Animal {
  return check.parse(Animal, "Animal", value);
}

/** `spec.yaml#/components/schemas/Cat` */
export function isCat(value: unknown): value is t.Cat {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["kind"] !== "string") return false;
  if (!check.isInteger(value["lives"])) return false;
  return true;
}

function checkCat(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Cat";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const kind = value["kind"];
  if (kind === undefined) {
    fault.missing(issues, check.below(path, "kind"), at + "/required");
  } else if (typeof kind !== "string") {
    fault.wrongType(issues, check.below(path, "kind"), at + "/properties/kind/type", "string", kind);
  }
  const lives = value["lives"];
  if (lives === undefined) {
    fault.missing(issues, check.below(path, "lives"), at + "/required");
  } else if (!check.isInteger(lives)) {
    fault.wrongType(issues, check.below(path, "lives"), at + "/properties/lives/type", "integer", lives);
  }
}

/** Standard Schema of `Cat`. */
export const Cat = /* @__PURE__ */ check.schema(isCat, checkCat);

/** The value, typed as `Cat`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCat(value: unknown): t.Cat {
  return check.parse(Cat, "Cat", value);
}

/** `spec.yaml#/components/schemas/Dog` */
export function isDog(value: unknown): value is t.Dog {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["kind"] !== "string") return false;
  if (typeof value["name"] !== "string") return false;
  return true;
}

function checkDog(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Dog";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const kind = value["kind"];
  if (kind === undefined) {
    fault.missing(issues, check.below(path, "kind"), at + "/required");
  } else if (typeof kind !== "string") {
    fault.wrongType(issues, check.below(path, "kind"), at + "/properties/kind/type", "string", kind);
  }
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
}

/** Standard Schema of `Dog`. */
export const Dog = /* @__PURE__ */ check.schema(isDog, checkDog);

/** The value, typed as `Dog`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDog(value: unknown): t.Dog {
  return check.parse(Dog, "Dog", value);
}

/** `spec.yaml#/components/schemas/Creature` */
export function isCreature(value: unknown): value is t.Creature {
  if (!check.isObjectLike(value)) return false;
  const kind = value["kind"];
  if (kind !== undefined && typeof kind !== "string") return false;
  if (!check.isInteger(value["legs"])) return false;
  return true;
}

function checkCreature(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Creature";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const kind = value["kind"];
  if (kind !== undefined && typeof kind !== "string") {
    fault.wrongType(issues, check.below(path, "kind"), at + "/properties/kind/type", "string", kind);
  }
  const legs = value["legs"];
  if (legs === undefined) {
    fault.missing(issues, check.below(path, "legs"), at + "/required");
  } else if (!check.isInteger(legs)) {
    fault.wrongType(issues, check.below(path, "legs"), at + "/properties/legs/type", "integer", legs);
  }
}

/** Standard Schema of `Creature`. */
export const Creature = /* @__PURE__ */ check.schema(isCreature, checkCreature);

/** The value, typed as `Creature`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCreature(value: unknown): t.Creature {
  return check.parse(Creature, "Creature", value);
}

function isFindAnimalsResponse200(value: unknown): value is t.Animal[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isAnimal(value[i])) return false;
  }
  return true;
}

function checkFindAnimalsResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/mediaTypes/Animals/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    if (!isAnimal(value[i])) fault.inside(checkAnimal, value[i], check.below(path, i), issues);
  }
}

const FindAnimalsResponse200 = /* @__PURE__ */ check.direct(isFindAnimalsResponse200, checkFindAnimalsResponse200);

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
  const at = "spec.yaml#/paths/~1animals~1where/get/parameters/0/content/application~1x-www-form-urlencoded/schema";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const legs = value["legs"];
  if (legs !== undefined && !check.isInteger(legs)) {
    fault.wrongType(issues, check.below(path, "legs"), at + "/properties/legs/type", "integer", legs);
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

function isHearSoundsResponse200Item(value: unknown): value is t.HearSoundsResponse200Item {
  if (!check.isObjectLike(value)) return false;
  if (value["event"] !== "sound") return false;
  if (typeof value["data"] !== "string") return false;
  return true;
}

function checkHearSoundsResponse200Item(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/paths/~1sounds/get/responses/200/content/text~1event-stream/itemSchema";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const event = value["event"];
  if (event === undefined) {
    fault.missing(issues, check.below(path, "event"), at + "/required");
  } else if (event !== "sound") {
    fault.notOneOf(issues, check.below(path, "event"), at + "/properties/event/const", ["sound"], event);
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  } else if (typeof data !== "string") {
    fault.wrongType(issues, check.below(path, "data"), at + "/properties/data/type", "string", data);
  }
}

const HearSoundsResponse200Item = /* @__PURE__ */ check.schema(isHearSoundsResponse200Item, checkHearSoundsResponse200Item);

/**
 * `GET /sounds`
 *
 * `spec.yaml#/paths/~1sounds/get`
 */
export const hearSoundsRequest = {};

export const hearSoundsResponses = {
  200: {},
  items: { "text/event-stream": HearSoundsResponse200Item },
};

/**
 * `POST /sounds`
 *
 * `spec.yaml#/paths/~1sounds/post`
 */
export const makeSoundsRequest = {
  items: { "application/jsonl": Sound },
};

export const makeSoundsResponses = {
  204: {},
};
