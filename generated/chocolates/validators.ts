// @generated from specs/chocolates/openapi.yaml by the validators generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as formats from "../runtime/formats.ts";
import * as check from "../runtime/validation.ts";
import * as fault from "../runtime/validation-faults.ts";
import * as plain from "../runtime/validation-plain.ts";
import type * as t from "./types.ts";

const members_Links = /* @__PURE__ */ new check.Members();
const pattern_w8k5 = /^[1-9][0-9]*$/u;

/** `specs/chocolates/openapi.yaml#/components/schemas/Document` */
export function isDocument(value: unknown): value is t.Document {
  if (!check.isObjectLike(value)) return false;
  if (value["data"] === undefined) return false;
  const links = value["links"];
  if (links !== undefined && !isLinks(links)) return false;
  const meta = value["meta"];
  if (meta !== undefined && !isMeta(meta)) return false;
  return true;
}

function checkDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/Document";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const links = value["links"];
  if (links !== undefined) {
    if (!isLinks(links)) fault.inside(checkLinks, links, check.below(path, "links"), issues);
  }
  if (value["data"] === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  }
  const meta = value["meta"];
  if (meta !== undefined) {
    if (!isMeta(meta)) fault.inside(checkMeta, meta, check.below(path, "meta"), issues);
  }
}

/** Standard Schema of `Document`. */
export const Document = /* @__PURE__ */ check.schema(isDocument, checkDocument);

/** The value, typed as `Document`; throws a `ValidationError` with all its issues when it does not match. */
export function parseDocument(value: unknown): t.Document {
  return check.parse(Document, "Document", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/Resource` */
export function isResource(value: unknown): value is t.Resource {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["type"] !== "string") return false;
  if (typeof value["id"] !== "string") return false;
  if (value["attributes"] === undefined) return false;
  const links = value["links"];
  if (links !== undefined && !isLinks(links)) return false;
  const meta = value["meta"];
  if (meta !== undefined && !isMeta(meta)) return false;
  return true;
}

function checkResource(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/Resource";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (typeof type !== "string") {
    fault.wrongType(issues, check.below(path, "type"), at + "/properties/type/type", "string", type);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  if (value["attributes"] === undefined) {
    fault.missing(issues, check.below(path, "attributes"), at + "/required");
  }
  const links = value["links"];
  if (links !== undefined) {
    if (!isLinks(links)) fault.inside(checkLinks, links, check.below(path, "links"), issues);
  }
  const meta = value["meta"];
  if (meta !== undefined) {
    if (!isMeta(meta)) fault.inside(checkMeta, meta, check.below(path, "meta"), issues);
  }
}

/** Standard Schema of `Resource`. */
export const Resource = /* @__PURE__ */ check.schema(isResource, checkResource);

/** The value, typed as `Resource`; throws a `ValidationError` with all its issues when it does not match. */
export function parseResource(value: unknown): t.Resource {
  return check.parse(Resource, "Resource", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/Relationship` */
export function isRelationship(value: unknown): value is t.Relationship {
  if (!check.isObject(value)) return false;
  const links = value["links"];
  if (links !== undefined && !isLinks(links)) return false;
  const meta = value["meta"];
  if (meta !== undefined && !isMeta(meta)) return false;
  return true;
}

function checkRelationship(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/Relationship";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const links = value["links"];
  if (links !== undefined) {
    if (!isLinks(links)) fault.inside(checkLinks, links, check.below(path, "links"), issues);
  }
  const meta = value["meta"];
  if (meta !== undefined) {
    if (!isMeta(meta)) fault.inside(checkMeta, meta, check.below(path, "meta"), issues);
  }
}

/** Standard Schema of `Relationship`. */
export const Relationship = /* @__PURE__ */ check.schema(isRelationship, checkRelationship);

/** The value, typed as `Relationship`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRelationship(value: unknown): t.Relationship {
  return check.parse(Relationship, "Relationship", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/Identifier` */
export function isIdentifier(value: unknown): value is t.Identifier {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["type"] !== "string") return false;
  if (typeof value["id"] !== "string") return false;
  return true;
}

function checkIdentifier(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/Identifier";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (typeof type !== "string") {
    fault.wrongType(issues, check.below(path, "type"), at + "/properties/type/type", "string", type);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
}

/** Standard Schema of `Identifier`. */
export const Identifier = /* @__PURE__ */ check.schema(isIdentifier, checkIdentifier);

/** The value, typed as `Identifier`; throws a `ValidationError` with all its issues when it does not match. */
export function parseIdentifier(value: unknown): t.Identifier {
  return check.parse(Identifier, "Identifier", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/Links` */
export function isLinks(value: unknown): value is t.Links {
  if (!check.isObject(value)) return false;
  if (members_Links.areMany(value)) {
    return members_Links.every(value, (member) => isLink(member));
  }
  for (const key in value) {
    const member = value[key];
    if (!isLink(member) && check.hasOwn(value, key)) return false;
  }
  return true;
}

function checkLinks(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/Links";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  check.eachMember(value, (key, member) => {
    if (!isLink(member)) fault.inside(checkLink, member, check.below(path, key), issues);
  });
}

/** Standard Schema of `Links`. */
export const Links = /* @__PURE__ */ check.direct(isLinks, checkLinks);

/** The value, typed as `Links`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLinks(value: unknown): t.Links {
  return check.parse(Links, "Links", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/Link` */
export function isLink(value: unknown): value is t.Link {
  return (
    (typeof value === "string" && isUrl(value)) ||
    (check.isObject(value) && isLinkObject(value)) ||
    value === null
  );
}

function checkLink(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/Link";
  if (typeof value === "string") {
    checkUrl(value, path, issues);
  } else if (check.isObject(value)) {
    checkLinkObject(value, path, issues);
  } else if (value !== null) {
    fault.wrongType(issues, path, at + "/oneOf", "string, object or null", value);
  }
}

/** Standard Schema of `Link`. */
export const Link = /* @__PURE__ */ check.schema(isLink, checkLink);

/** The value, typed as `Link`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLink(value: unknown): t.Link {
  return check.parse(Link, "Link", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/LinkObject` */
export function isLinkObject(value: unknown): value is t.LinkObject {
  if (!check.isObjectLike(value)) return false;
  if (!isUrl(value["href"])) return false;
  if (!isMeta(value["meta"])) return false;
  return true;
}

function checkLinkObject(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/LinkObject";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const href = value["href"];
  if (href === undefined) fault.missing(issues, check.below(path, "href"), at + "/required");
  else if (!isUrl(href)) fault.inside(checkUrl, href, check.below(path, "href"), issues);
  const meta = value["meta"];
  if (meta === undefined) fault.missing(issues, check.below(path, "meta"), at + "/required");
  else if (!isMeta(meta)) fault.inside(checkMeta, meta, check.below(path, "meta"), issues);
}

/** Standard Schema of `LinkObject`. */
export const LinkObject = /* @__PURE__ */ check.schema(isLinkObject, checkLinkObject);

/** The value, typed as `LinkObject`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLinkObject(value: unknown): t.LinkObject {
  return check.parse(LinkObject, "LinkObject", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/Url` */
export function isUrl(value: unknown): value is t.Url {
  return typeof value === "string";
}

function checkUrl(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/Url";
  if (typeof value !== "string") fault.wrongType(issues, path, at + "/type", "string", value);
}

/** Standard Schema of `Url`. */
export const Url = /* @__PURE__ */ check.schema(isUrl, checkUrl);

/** The value, typed as `Url`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUrl(value: unknown): t.Url {
  return check.parse(Url, "Url", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/Meta` */
export function isMeta(value: unknown): value is t.Meta {
  return check.isObject(value);
}

function checkMeta(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/Meta";
  if (!check.isObject(value)) fault.wrongType(issues, path, at + "/type", "object", value);
}

/** Standard Schema of `Meta`. */
export const Meta = /* @__PURE__ */ check.schema(isMeta, checkMeta);

/** The value, typed as `Meta`; throws a `ValidationError` with all its issues when it does not match. */
export function parseMeta(value: unknown): t.Meta {
  return check.parse(Meta, "Meta", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ServiceMeta` */
export function isServiceMeta(value: unknown): value is t.ServiceMeta {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["author"] !== "string") return false;
  if (typeof value["license"] !== "string") return false;
  const licenseUrl = value["license-url"];
  if (typeof licenseUrl !== "string") return false;
  if (!formats.isUri(licenseUrl)) return false;
  if (!isMeta(value)) return false;
  return true;
}

function checkServiceMeta(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ServiceMeta";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const author = value["author"];
  if (author === undefined) {
    fault.missing(issues, check.below(path, "author"), at + "/allOf/1/required");
  } else if (typeof author !== "string") {
    fault.wrongType(issues, check.below(path, "author"), at + "/allOf/1/properties/author/type", "string", author);
  }
  const license = value["license"];
  if (license === undefined) {
    fault.missing(issues, check.below(path, "license"), at + "/allOf/1/required");
  } else if (typeof license !== "string") {
    fault.wrongType(issues, check.below(path, "license"), at + "/allOf/1/properties/license/type", "string", license);
  }
  const licenseUrl = value["license-url"];
  if (licenseUrl === undefined) {
    fault.missing(issues, check.below(path, "license-url"), at + "/allOf/1/required");
  } else if (typeof licenseUrl !== "string") {
    fault.wrongType(issues, check.below(path, "license-url"), at + "/allOf/1/properties/license-url/type", "string", licenseUrl);
  } else if (!formats.isUri(licenseUrl)) {
    fault.wrongFormat(issues, check.below(path, "license-url"), at + "/allOf/1/properties/license-url/format", "uri", "a URI", licenseUrl);
  }
  checkMeta(value, path, issues);
}

/** Standard Schema of `ServiceMeta`. */
export const ServiceMeta = /* @__PURE__ */ check.schema(isServiceMeta, checkServiceMeta);

/** The value, typed as `ServiceMeta`; throws a `ValidationError` with all its issues when it does not match. */
export function parseServiceMeta(value: unknown): t.ServiceMeta {
  return check.parse(ServiceMeta, "ServiceMeta", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/PageLinks` */
export function isPageLinks(value: unknown): value is t.PageLinks {
  if (!check.isObject(value)) return false;
  const first = value["first"];
  if (first !== undefined && !isUrl(first)) return false;
  const last = value["last"];
  if (last !== undefined && !isUrl(last)) return false;
  const next = value["next"];
  if (next !== undefined && !isUrl(next)) return false;
  const prev = value["prev"];
  if (prev !== undefined && !isUrl(prev)) return false;
  if (!isLinks(value)) return false;
  return true;
}

function checkPageLinks(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/PageLinks";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const first = value["first"];
  if (first !== undefined) {
    if (!isUrl(first)) fault.inside(checkUrl, first, check.below(path, "first"), issues);
  }
  const last = value["last"];
  if (last !== undefined) {
    if (!isUrl(last)) fault.inside(checkUrl, last, check.below(path, "last"), issues);
  }
  const next = value["next"];
  if (next !== undefined) {
    if (!isUrl(next)) fault.inside(checkUrl, next, check.below(path, "next"), issues);
  }
  const prev = value["prev"];
  if (prev !== undefined) {
    if (!isUrl(prev)) fault.inside(checkUrl, prev, check.below(path, "prev"), issues);
  }
  checkLinks(value, path, issues);
}

/** Standard Schema of `PageLinks`. */
export const PageLinks = /* @__PURE__ */ check.schema(isPageLinks, checkPageLinks);

/** The value, typed as `PageLinks`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePageLinks(value: unknown): t.PageLinks {
  return check.parse(PageLinks, "PageLinks", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/RelationshipLinks` */
export function isRelationshipLinks(value: unknown): value is t.RelationshipLinks {
  if (!check.isObjectLike(value)) return false;
  if (!isUrl(value["related"])) return false;
  if (!isUrl(value["self"])) return false;
  if (!isLinks(value)) return false;
  return true;
}

function checkRelationshipLinks(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/RelationshipLinks";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const related = value["related"];
  if (related === undefined) {
    fault.missing(issues, check.below(path, "related"), at + "/allOf/1/required");
  } else {
    if (!isUrl(related)) fault.inside(checkUrl, related, check.below(path, "related"), issues);
  }
  const self = value["self"];
  if (self === undefined) {
    fault.missing(issues, check.below(path, "self"), at + "/allOf/1/required");
  } else {
    if (!isUrl(self)) fault.inside(checkUrl, self, check.below(path, "self"), issues);
  }
  checkLinks(value, path, issues);
}

/** Standard Schema of `RelationshipLinks`. */
export const RelationshipLinks = /* @__PURE__ */ check.schema(isRelationshipLinks, checkRelationshipLinks);

/** The value, typed as `RelationshipLinks`; throws a `ValidationError` with all its issues when it does not match. */
export function parseRelationshipLinks(value: unknown): t.RelationshipLinks {
  return check.parse(RelationshipLinks, "RelationshipLinks", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserAttributes` */
export function isUserAttributes(value: unknown): value is t.UserAttributes {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["user-name"] !== "string") return false;
  return true;
}

function checkUserAttributes(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserAttributes";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const userName = value["user-name"];
  if (userName === undefined) {
    fault.missing(issues, check.below(path, "user-name"), at + "/required");
  } else if (typeof userName !== "string") {
    fault.wrongType(issues, check.below(path, "user-name"), at + "/properties/user-name/type", "string", userName);
  }
}

/** Standard Schema of `UserAttributes`. */
export const UserAttributes = /* @__PURE__ */ check.schema(isUserAttributes, checkUserAttributes);

/** The value, typed as `UserAttributes`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserAttributes(value: unknown): t.UserAttributes {
  return check.parse(UserAttributes, "UserAttributes", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserResource` */
export function isUserResource(value: unknown): value is t.UserResource {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "users") return false;
  const id = value["id"];
  if (typeof id !== "string") return false;
  if (!pattern_w8k5.test(id)) return false;
  if (!isUserAttributes(value["attributes"])) return false;
  if (!isUserRelationships(value["relationships"])) return false;
  if (!isResource(value)) return false;
  return true;
}

function checkUserResource(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserResource";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/allOf/1/required");
  } else if (type !== "users") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/allOf/1/properties/type/const", ["users"], type);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/allOf/1/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/allOf/1/properties/id/type", "string", id);
  } else if (!pattern_w8k5.test(id)) {
    fault.wrongPattern(issues, check.below(path, "id"), at + "/allOf/1/properties/id/pattern", pattern_w8k5, id);
  }
  const attributes = value["attributes"];
  if (attributes === undefined) {
    fault.missing(issues, check.below(path, "attributes"), at + "/allOf/1/required");
  } else {
    if (!isUserAttributes(attributes)) {
      fault.inside(checkUserAttributes, attributes, check.below(path, "attributes"), issues);
    }
  }
  const relationships = value["relationships"];
  if (relationships === undefined) {
    fault.missing(issues, check.below(path, "relationships"), at + "/allOf/1/required");
  } else {
    if (!isUserRelationships(relationships)) {
      fault.inside(checkUserRelationships, relationships, check.below(path, "relationships"), issues);
    }
  }
  checkResource(value, path, issues);
}

/** Standard Schema of `UserResource`. */
export const UserResource = /* @__PURE__ */ check.schema(isUserResource, checkUserResource);

/** The value, typed as `UserResource`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserResource(value: unknown): t.UserResource {
  return check.parse(UserResource, "UserResource", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserRelationships` */
export function isUserRelationships(value: unknown): value is t.UserRelationships {
  if (!check.isObjectLike(value)) return false;
  if (!isUserSweetsRelationship(value["sweets"])) return false;
  return true;
}

function checkUserRelationships(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserRelationships";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const sweets = value["sweets"];
  if (sweets === undefined) {
    fault.missing(issues, check.below(path, "sweets"), at + "/required");
  } else {
    if (!isUserSweetsRelationship(sweets)) {
      fault.inside(checkUserSweetsRelationship, sweets, check.below(path, "sweets"), issues);
    }
  }
}

/** Standard Schema of `UserRelationships`. */
export const UserRelationships = /* @__PURE__ */ check.schema(isUserRelationships, checkUserRelationships);

/** The value, typed as `UserRelationships`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserRelationships(value: unknown): t.UserRelationships {
  return check.parse(UserRelationships, "UserRelationships", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserSweetsRelationship` */
export function isUserSweetsRelationship(value: unknown): value is t.UserSweetsRelationship {
  if (!check.isObjectLike(value)) return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  if (!isRelationshipLinks(value["links"])) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isChocolateIdentifier(data[i])) return false;
  }
  if (!isRelationship(value)) return false;
  return true;
}

function checkUserSweetsRelationship(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserSweetsRelationship";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const links = value["links"];
  if (links === undefined) {
    fault.missing(issues, check.below(path, "links"), at + "/allOf/1/required");
  } else {
    if (!isRelationshipLinks(links)) {
      fault.inside(checkRelationshipLinks, links, check.below(path, "links"), issues);
    }
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else if (!check.isArray(data)) {
    fault.wrongType(issues, check.below(path, "data"), at + "/allOf/1/properties/data/type", "array", data);
  } else {
    for (let i = 0; i < data.length; i++) {
      if (!isChocolateIdentifier(data[i])) {
        fault.inside(checkChocolateIdentifier, data[i], [...path, "data", i], issues);
      }
    }
  }
  checkRelationship(value, path, issues);
}

/** Standard Schema of `UserSweetsRelationship`. */
export const UserSweetsRelationship = /* @__PURE__ */ check.schema(isUserSweetsRelationship, checkUserSweetsRelationship);

/** The value, typed as `UserSweetsRelationship`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserSweetsRelationship(value: unknown): t.UserSweetsRelationship {
  return check.parse(UserSweetsRelationship, "UserSweetsRelationship", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserSweetsDocument` */
export function isUserSweetsDocument(value: unknown): value is t.UserSweetsDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isServiceMeta(value["meta"])) return false;
  if (!isUserSweetsRelationship(value)) return false;
  return true;
}

function checkUserSweetsDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserSweetsDocument";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const meta = value["meta"];
  if (meta === undefined) {
    fault.missing(issues, check.below(path, "meta"), at + "/allOf/1/required");
  } else {
    if (!isServiceMeta(meta)) {
      fault.inside(checkServiceMeta, meta, check.below(path, "meta"), issues);
    }
  }
  checkUserSweetsRelationship(value, path, issues);
}

/** Standard Schema of `UserSweetsDocument`. */
export const UserSweetsDocument = /* @__PURE__ */ check.schema(isUserSweetsDocument, checkUserSweetsDocument);

/** The value, typed as `UserSweetsDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserSweetsDocument(value: unknown): t.UserSweetsDocument {
  return check.parse(UserSweetsDocument, "UserSweetsDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserDocument` */
export function isUserDocument(value: unknown): value is t.UserDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isUserResource(value["data"])) return false;
  const included = value["included"];
  if (included !== undefined && !isIncludedChocolates(included)) return false;
  if (!isServiceMeta(value["meta"])) return false;
  if (!isDocument(value)) return false;
  return true;
}

function checkUserDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserDocument";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else {
    if (!isUserResource(data)) {
      fault.inside(checkUserResource, data, check.below(path, "data"), issues);
    }
  }
  const included = value["included"];
  if (included !== undefined) {
    if (!isIncludedChocolates(included)) {
      fault.inside(checkIncludedChocolates, included, check.below(path, "included"), issues);
    }
  }
  const meta = value["meta"];
  if (meta === undefined) {
    fault.missing(issues, check.below(path, "meta"), at + "/allOf/1/required");
  } else {
    if (!isServiceMeta(meta)) {
      fault.inside(checkServiceMeta, meta, check.below(path, "meta"), issues);
    }
  }
  checkDocument(value, path, issues);
}

/** Standard Schema of `UserDocument`. */
export const UserDocument = /* @__PURE__ */ check.schema(isUserDocument, checkUserDocument);

/** The value, typed as `UserDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserDocument(value: unknown): t.UserDocument {
  return check.parse(UserDocument, "UserDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserListDocument` */
export function isUserListDocument(value: unknown): value is t.UserListDocument {
  if (!check.isObjectLike(value)) return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  const links = value["links"];
  if (links !== undefined && !isPageLinks(links)) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isUserResource(data[i])) return false;
  }
  const included = value["included"];
  if (included !== undefined && !isIncludedChocolates(included)) return false;
  if (!isServiceMeta(value["meta"])) return false;
  if (!isDocument(value)) return false;
  return true;
}

function checkUserListDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserListDocument";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const links = value["links"];
  if (links !== undefined) {
    if (!isPageLinks(links)) {
      fault.inside(checkPageLinks, links, check.below(path, "links"), issues);
    }
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else if (!check.isArray(data)) {
    fault.wrongType(issues, check.below(path, "data"), at + "/allOf/1/properties/data/type", "array", data);
  } else {
    for (let i = 0; i < data.length; i++) {
      if (!isUserResource(data[i])) {
        fault.inside(checkUserResource, data[i], [...path, "data", i], issues);
      }
    }
  }
  const included = value["included"];
  if (included !== undefined) {
    if (!isIncludedChocolates(included)) {
      fault.inside(checkIncludedChocolates, included, check.below(path, "included"), issues);
    }
  }
  const meta = value["meta"];
  if (meta === undefined) {
    fault.missing(issues, check.below(path, "meta"), at + "/allOf/1/required");
  } else {
    if (!isServiceMeta(meta)) {
      fault.inside(checkServiceMeta, meta, check.below(path, "meta"), issues);
    }
  }
  checkDocument(value, path, issues);
}

/** Standard Schema of `UserListDocument`. */
export const UserListDocument = /* @__PURE__ */ check.schema(isUserListDocument, checkUserListDocument);

/** The value, typed as `UserListDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserListDocument(value: unknown): t.UserListDocument {
  return check.parse(UserListDocument, "UserListDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/IncludedChocolates` */
export function isIncludedChocolates(value: unknown): value is t.IncludedChocolates {
  if (!check.isArray(value)) return false;
  if (value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isChocolateResource(value[i])) return false;
  }
  return true;
}

function checkIncludedChocolates(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/IncludedChocolates";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  if (value.length === 0) fault.tooFewItems(issues, path, at + "/minItems", 1, value);
  for (let i = 0; i < value.length; i++) {
    if (!isChocolateResource(value[i])) {
      fault.inside(checkChocolateResource, value[i], check.below(path, i), issues);
    }
  }
}

/** Standard Schema of `IncludedChocolates`. */
export const IncludedChocolates = /* @__PURE__ */ check.direct(isIncludedChocolates, checkIncludedChocolates);

/** The value, typed as `IncludedChocolates`; throws a `ValidationError` with all its issues when it does not match. */
export function parseIncludedChocolates(value: unknown): t.IncludedChocolates {
  return check.parse(IncludedChocolates, "IncludedChocolates", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ChocolateAttributes` */
export function isChocolateAttributes(value: unknown): value is t.ChocolateAttributes {
  if (!check.isObject(value)) return false;
  const name = value["name"];
  if (name !== undefined && typeof name !== "string") return false;
  const taste = value["taste"];
  if (taste !== undefined && typeof taste !== "string") return false;
  return true;
}

function checkChocolateAttributes(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ChocolateAttributes";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name !== undefined && typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
  const taste = value["taste"];
  if (taste !== undefined && typeof taste !== "string") {
    fault.wrongType(issues, check.below(path, "taste"), at + "/properties/taste/type", "string", taste);
  }
}

/** Standard Schema of `ChocolateAttributes`. */
export const ChocolateAttributes = /* @__PURE__ */ check.schema(isChocolateAttributes, checkChocolateAttributes);

/** The value, typed as `ChocolateAttributes`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChocolateAttributes(value: unknown): t.ChocolateAttributes {
  return check.parse(ChocolateAttributes, "ChocolateAttributes", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ChocolateResource` */
export function isChocolateResource(value: unknown): value is t.ChocolateResource {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "chocolates") return false;
  const id = value["id"];
  if (typeof id !== "string") return false;
  if (!pattern_w8k5.test(id)) return false;
  if (!isChocolateAttributes(value["attributes"])) return false;
  if (!isResource(value)) return false;
  return true;
}

function checkChocolateResource(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ChocolateResource";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/allOf/1/required");
  } else if (type !== "chocolates") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/allOf/1/properties/type/const", ["chocolates"], type);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/allOf/1/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/allOf/1/properties/id/type", "string", id);
  } else if (!pattern_w8k5.test(id)) {
    fault.wrongPattern(issues, check.below(path, "id"), at + "/allOf/1/properties/id/pattern", pattern_w8k5, id);
  }
  const attributes = value["attributes"];
  if (attributes === undefined) {
    fault.missing(issues, check.below(path, "attributes"), at + "/allOf/1/required");
  } else {
    if (!isChocolateAttributes(attributes)) {
      fault.inside(checkChocolateAttributes, attributes, check.below(path, "attributes"), issues);
    }
  }
  checkResource(value, path, issues);
}

/** Standard Schema of `ChocolateResource`. */
export const ChocolateResource = /* @__PURE__ */ check.schema(isChocolateResource, checkChocolateResource);

/** The value, typed as `ChocolateResource`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChocolateResource(value: unknown): t.ChocolateResource {
  return check.parse(ChocolateResource, "ChocolateResource", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ChocolateIdentifier` */
export function isChocolateIdentifier(value: unknown): value is t.ChocolateIdentifier {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "chocolates") return false;
  if (typeof value["id"] !== "string") return false;
  if (!isIdentifier(value)) return false;
  return true;
}

function checkChocolateIdentifier(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ChocolateIdentifier";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/allOf/1/required");
  } else if (type !== "chocolates") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/allOf/1/properties/type/const", ["chocolates"], type);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/allOf/1/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/allOf/1/properties/id/type", "string", id);
  }
  checkIdentifier(value, path, issues);
}

/** Standard Schema of `ChocolateIdentifier`. */
export const ChocolateIdentifier = /* @__PURE__ */ check.schema(isChocolateIdentifier, checkChocolateIdentifier);

/** The value, typed as `ChocolateIdentifier`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChocolateIdentifier(value: unknown): t.ChocolateIdentifier {
  return check.parse(ChocolateIdentifier, "ChocolateIdentifier", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ChocolateDocument` */
export function isChocolateDocument(value: unknown): value is t.ChocolateDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isChocolateResource(value["data"])) return false;
  if (!isServiceMeta(value["meta"])) return false;
  if (!isDocument(value)) return false;
  return true;
}

function checkChocolateDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ChocolateDocument";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else {
    if (!isChocolateResource(data)) {
      fault.inside(checkChocolateResource, data, check.below(path, "data"), issues);
    }
  }
  const meta = value["meta"];
  if (meta === undefined) {
    fault.missing(issues, check.below(path, "meta"), at + "/allOf/1/required");
  } else {
    if (!isServiceMeta(meta)) {
      fault.inside(checkServiceMeta, meta, check.below(path, "meta"), issues);
    }
  }
  checkDocument(value, path, issues);
}

/** Standard Schema of `ChocolateDocument`. */
export const ChocolateDocument = /* @__PURE__ */ check.schema(isChocolateDocument, checkChocolateDocument);

/** The value, typed as `ChocolateDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChocolateDocument(value: unknown): t.ChocolateDocument {
  return check.parse(ChocolateDocument, "ChocolateDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ChocolateListDocument` */
export function isChocolateListDocument(value: unknown): value is t.ChocolateListDocument {
  if (!check.isObjectLike(value)) return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isChocolateResource(data[i])) return false;
  }
  if (!isServiceMeta(value["meta"])) return false;
  if (!isDocument(value)) return false;
  return true;
}

function checkChocolateListDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ChocolateListDocument";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else if (!check.isArray(data)) {
    fault.wrongType(issues, check.below(path, "data"), at + "/allOf/1/properties/data/type", "array", data);
  } else {
    for (let i = 0; i < data.length; i++) {
      if (!isChocolateResource(data[i])) {
        fault.inside(checkChocolateResource, data[i], [...path, "data", i], issues);
      }
    }
  }
  const meta = value["meta"];
  if (meta === undefined) {
    fault.missing(issues, check.below(path, "meta"), at + "/allOf/1/required");
  } else {
    if (!isServiceMeta(meta)) {
      fault.inside(checkServiceMeta, meta, check.below(path, "meta"), issues);
    }
  }
  checkDocument(value, path, issues);
}

/** Standard Schema of `ChocolateListDocument`. */
export const ChocolateListDocument = /* @__PURE__ */ check.schema(isChocolateListDocument, checkChocolateListDocument);

/** The value, typed as `ChocolateListDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChocolateListDocument(value: unknown): t.ChocolateListDocument {
  return check.parse(ChocolateListDocument, "ChocolateListDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/MetaDocument` */
export function isMetaDocument(value: unknown): value is t.MetaDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isServiceMeta(value["meta"])) return false;
  return true;
}

function checkMetaDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/MetaDocument";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const meta = value["meta"];
  if (meta === undefined) {
    fault.missing(issues, check.below(path, "meta"), at + "/required");
  } else {
    if (!isServiceMeta(meta)) {
      fault.inside(checkServiceMeta, meta, check.below(path, "meta"), issues);
    }
  }
}

/** Standard Schema of `MetaDocument`. */
export const MetaDocument = /* @__PURE__ */ check.schema(isMetaDocument, checkMetaDocument);

/** The value, typed as `MetaDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseMetaDocument(value: unknown): t.MetaDocument {
  return check.parse(MetaDocument, "MetaDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserCreateDocument` */
export function isUserCreateDocument(value: unknown): value is t.UserCreateDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isNewUser(value["data"])) return false;
  return true;
}

function checkUserCreateDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserCreateDocument";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data === undefined) fault.missing(issues, check.below(path, "data"), at + "/required");
  else if (!isNewUser(data)) fault.inside(checkNewUser, data, check.below(path, "data"), issues);
}

/** Standard Schema of `UserCreateDocument`. */
export const UserCreateDocument = /* @__PURE__ */ check.schema(isUserCreateDocument, checkUserCreateDocument);

/** The value, typed as `UserCreateDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserCreateDocument(value: unknown): t.UserCreateDocument {
  return check.parse(UserCreateDocument, "UserCreateDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/NewUser` */
export function isNewUser(value: unknown): value is t.NewUser {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "users") return false;
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") return false;
  const attributes = value["attributes"];
  if (attributes !== undefined && !isUserAttributesToSet(attributes)) return false;
  const relationships = value["relationships"];
  if (relationships !== undefined && !isUserRelationshipsToSet(relationships)) return false;
  return true;
}

function checkNewUser(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/NewUser";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (type !== "users") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/properties/type/const", ["users"], type);
  }
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const attributes = value["attributes"];
  if (attributes !== undefined) {
    if (!isUserAttributesToSet(attributes)) {
      fault.inside(checkUserAttributesToSet, attributes, check.below(path, "attributes"), issues);
    }
  }
  const relationships = value["relationships"];
  if (relationships !== undefined) {
    if (!isUserRelationshipsToSet(relationships)) {
      fault.inside(checkUserRelationshipsToSet, relationships, check.below(path, "relationships"), issues);
    }
  }
}

/** Standard Schema of `NewUser`. */
export const NewUser = /* @__PURE__ */ check.schema(isNewUser, checkNewUser);

/** The value, typed as `NewUser`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNewUser(value: unknown): t.NewUser {
  return check.parse(NewUser, "NewUser", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserUpdateDocument` */
export function isUserUpdateDocument(value: unknown): value is t.UserUpdateDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isChangedUser(value["data"])) return false;
  return true;
}

function checkUserUpdateDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserUpdateDocument";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  } else {
    if (!isChangedUser(data)) {
      fault.inside(checkChangedUser, data, check.below(path, "data"), issues);
    }
  }
}

/** Standard Schema of `UserUpdateDocument`. */
export const UserUpdateDocument = /* @__PURE__ */ check.schema(isUserUpdateDocument, checkUserUpdateDocument);

/** The value, typed as `UserUpdateDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserUpdateDocument(value: unknown): t.UserUpdateDocument {
  return check.parse(UserUpdateDocument, "UserUpdateDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ChangedUser` */
export function isChangedUser(value: unknown): value is t.ChangedUser {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "users") return false;
  if (typeof value["id"] !== "string") return false;
  const attributes = value["attributes"];
  if (attributes !== undefined && !isUserAttributesToSet(attributes)) return false;
  const relationships = value["relationships"];
  if (relationships !== undefined && !isUserRelationshipsToSet(relationships)) return false;
  return true;
}

function checkChangedUser(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ChangedUser";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (type !== "users") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/properties/type/const", ["users"], type);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const attributes = value["attributes"];
  if (attributes !== undefined) {
    if (!isUserAttributesToSet(attributes)) {
      fault.inside(checkUserAttributesToSet, attributes, check.below(path, "attributes"), issues);
    }
  }
  const relationships = value["relationships"];
  if (relationships !== undefined) {
    if (!isUserRelationshipsToSet(relationships)) {
      fault.inside(checkUserRelationshipsToSet, relationships, check.below(path, "relationships"), issues);
    }
  }
}

/** Standard Schema of `ChangedUser`. */
export const ChangedUser = /* @__PURE__ */ check.schema(isChangedUser, checkChangedUser);

/** The value, typed as `ChangedUser`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChangedUser(value: unknown): t.ChangedUser {
  return check.parse(ChangedUser, "ChangedUser", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserAttributesToSet` */
export function isUserAttributesToSet(value: unknown): value is t.UserAttributesToSet {
  if (!check.isObject(value)) return false;
  const userName = value["user-name"];
  if (userName !== undefined && typeof userName !== "string" && userName !== null) return false;
  return true;
}

function checkUserAttributesToSet(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserAttributesToSet";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const userName = value["user-name"];
  if (userName !== undefined && typeof userName !== "string" && userName !== null) {
    fault.wrongType(issues, check.below(path, "user-name"), at + "/properties/user-name/type", "string or null", userName);
  }
}

/** Standard Schema of `UserAttributesToSet`. */
export const UserAttributesToSet = /* @__PURE__ */ check.schema(isUserAttributesToSet, checkUserAttributesToSet);

/** The value, typed as `UserAttributesToSet`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserAttributesToSet(value: unknown): t.UserAttributesToSet {
  return check.parse(UserAttributesToSet, "UserAttributesToSet", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/UserRelationshipsToSet` */
export function isUserRelationshipsToSet(value: unknown): value is t.UserRelationshipsToSet {
  if (!check.isObject(value)) return false;
  const sweets = value["sweets"];
  if (sweets !== undefined && !isSweetsRelationshipRequest(sweets)) return false;
  return true;
}

function checkUserRelationshipsToSet(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/UserRelationshipsToSet";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const sweets = value["sweets"];
  if (sweets !== undefined) {
    if (!isSweetsRelationshipRequest(sweets)) {
      fault.inside(checkSweetsRelationshipRequest, sweets, check.below(path, "sweets"), issues);
    }
  }
}

/** Standard Schema of `UserRelationshipsToSet`. */
export const UserRelationshipsToSet = /* @__PURE__ */ check.schema(isUserRelationshipsToSet, checkUserRelationshipsToSet);

/** The value, typed as `UserRelationshipsToSet`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUserRelationshipsToSet(value: unknown): t.UserRelationshipsToSet {
  return check.parse(UserRelationshipsToSet, "UserRelationshipsToSet", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/SweetsRelationshipRequest` */
export function isSweetsRelationshipRequest(value: unknown): value is t.SweetsRelationshipRequest {
  if (!check.isObjectLike(value)) return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isChocolateIdentifier(data[i])) return false;
  }
  return true;
}

function checkSweetsRelationshipRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/SweetsRelationshipRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  } else if (!check.isArray(data)) {
    fault.wrongType(issues, check.below(path, "data"), at + "/properties/data/type", "array", data);
  } else {
    for (let i = 0; i < data.length; i++) {
      if (!isChocolateIdentifier(data[i])) {
        fault.inside(checkChocolateIdentifier, data[i], [...path, "data", i], issues);
      }
    }
  }
}

/** Standard Schema of `SweetsRelationshipRequest`. */
export const SweetsRelationshipRequest = /* @__PURE__ */ check.schema(isSweetsRelationshipRequest, checkSweetsRelationshipRequest);

/** The value, typed as `SweetsRelationshipRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseSweetsRelationshipRequest(value: unknown): t.SweetsRelationshipRequest {
  return check.parse(SweetsRelationshipRequest, "SweetsRelationshipRequest", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ChocolateCreateDocument` */
export function isChocolateCreateDocument(value: unknown): value is t.ChocolateCreateDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isNewChocolate(value["data"])) return false;
  return true;
}

function checkChocolateCreateDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ChocolateCreateDocument";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  } else {
    if (!isNewChocolate(data)) {
      fault.inside(checkNewChocolate, data, check.below(path, "data"), issues);
    }
  }
}

/** Standard Schema of `ChocolateCreateDocument`. */
export const ChocolateCreateDocument = /* @__PURE__ */ check.schema(isChocolateCreateDocument, checkChocolateCreateDocument);

/** The value, typed as `ChocolateCreateDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChocolateCreateDocument(value: unknown): t.ChocolateCreateDocument {
  return check.parse(ChocolateCreateDocument, "ChocolateCreateDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/NewChocolate` */
export function isNewChocolate(value: unknown): value is t.NewChocolate {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "chocolates") return false;
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") return false;
  const attributes = value["attributes"];
  if (attributes !== undefined && !isChocolateAttributesToSet(attributes)) return false;
  return true;
}

function checkNewChocolate(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/NewChocolate";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (type !== "chocolates") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/properties/type/const", ["chocolates"], type);
  }
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const attributes = value["attributes"];
  if (attributes !== undefined) {
    if (!isChocolateAttributesToSet(attributes)) {
      fault.inside(checkChocolateAttributesToSet, attributes, check.below(path, "attributes"), issues);
    }
  }
}

/** Standard Schema of `NewChocolate`. */
export const NewChocolate = /* @__PURE__ */ check.schema(isNewChocolate, checkNewChocolate);

/** The value, typed as `NewChocolate`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNewChocolate(value: unknown): t.NewChocolate {
  return check.parse(NewChocolate, "NewChocolate", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ChocolateUpdateDocument` */
export function isChocolateUpdateDocument(value: unknown): value is t.ChocolateUpdateDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isChangedChocolate(value["data"])) return false;
  return true;
}

function checkChocolateUpdateDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ChocolateUpdateDocument";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  } else {
    if (!isChangedChocolate(data)) {
      fault.inside(checkChangedChocolate, data, check.below(path, "data"), issues);
    }
  }
}

/** Standard Schema of `ChocolateUpdateDocument`. */
export const ChocolateUpdateDocument = /* @__PURE__ */ check.schema(isChocolateUpdateDocument, checkChocolateUpdateDocument);

/** The value, typed as `ChocolateUpdateDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChocolateUpdateDocument(value: unknown): t.ChocolateUpdateDocument {
  return check.parse(ChocolateUpdateDocument, "ChocolateUpdateDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ChangedChocolate` */
export function isChangedChocolate(value: unknown): value is t.ChangedChocolate {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "chocolates") return false;
  if (typeof value["id"] !== "string") return false;
  const attributes = value["attributes"];
  if (attributes !== undefined && !isChocolateAttributesToSet(attributes)) return false;
  return true;
}

function checkChangedChocolate(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ChangedChocolate";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (type !== "chocolates") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/properties/type/const", ["chocolates"], type);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const attributes = value["attributes"];
  if (attributes !== undefined) {
    if (!isChocolateAttributesToSet(attributes)) {
      fault.inside(checkChocolateAttributesToSet, attributes, check.below(path, "attributes"), issues);
    }
  }
}

/** Standard Schema of `ChangedChocolate`. */
export const ChangedChocolate = /* @__PURE__ */ check.schema(isChangedChocolate, checkChangedChocolate);

/** The value, typed as `ChangedChocolate`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChangedChocolate(value: unknown): t.ChangedChocolate {
  return check.parse(ChangedChocolate, "ChangedChocolate", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ChocolateAttributesToSet` */
export function isChocolateAttributesToSet(value: unknown): value is t.ChocolateAttributesToSet {
  if (!check.isObject(value)) return false;
  const name = value["name"];
  if (name !== undefined && typeof name !== "string" && name !== null) return false;
  const taste = value["taste"];
  if (taste !== undefined && typeof taste !== "string" && taste !== null) return false;
  return true;
}

function checkChocolateAttributesToSet(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ChocolateAttributesToSet";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name !== undefined && typeof name !== "string" && name !== null) {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string or null", name);
  }
  const taste = value["taste"];
  if (taste !== undefined && typeof taste !== "string" && taste !== null) {
    fault.wrongType(issues, check.below(path, "taste"), at + "/properties/taste/type", "string or null", taste);
  }
}

/** Standard Schema of `ChocolateAttributesToSet`. */
export const ChocolateAttributesToSet = /* @__PURE__ */ check.schema(isChocolateAttributesToSet, checkChocolateAttributesToSet);

/** The value, typed as `ChocolateAttributesToSet`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChocolateAttributesToSet(value: unknown): t.ChocolateAttributesToSet {
  return check.parse(ChocolateAttributesToSet, "ChocolateAttributesToSet", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ErrorDocument` */
export function isErrorDocument(value: unknown): value is t.ErrorDocument {
  if (!check.isObjectLike(value)) return false;
  const errors = value["errors"];
  if (!check.isArray(errors)) return false;
  if (errors.length === 0) return false;
  for (let i = 0; i < errors.length; i++) {
    if (!isError(errors[i])) return false;
  }
  return true;
}

function checkErrorDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ErrorDocument";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const errors = value["errors"];
  if (errors === undefined) {
    fault.missing(issues, check.below(path, "errors"), at + "/required");
  } else if (!check.isArray(errors)) {
    fault.wrongType(issues, check.below(path, "errors"), at + "/properties/errors/type", "array", errors);
  } else {
    if (errors.length === 0) {
      fault.tooFewItems(issues, check.below(path, "errors"), at + "/properties/errors/minItems", 1, errors);
    }
    for (let i = 0; i < errors.length; i++) {
      if (!isError(errors[i])) fault.inside(checkError, errors[i], [...path, "errors", i], issues);
    }
  }
}

/** Standard Schema of `ErrorDocument`. */
export const ErrorDocument = /* @__PURE__ */ check.schema(isErrorDocument, checkErrorDocument);

/** The value, typed as `ErrorDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseErrorDocument(value: unknown): t.ErrorDocument {
  return check.parse(ErrorDocument, "ErrorDocument", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/Error` */
export function isError(value: unknown): value is t.Error {
  if (!check.isObject(value)) return false;
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") return false;
  const status = value["status"];
  if (status !== undefined && typeof status !== "string") return false;
  const code = value["code"];
  if (code !== undefined && typeof code !== "string") return false;
  const title = value["title"];
  if (title !== undefined && typeof title !== "string") return false;
  const detail = value["detail"];
  if (detail !== undefined && typeof detail !== "string") return false;
  const links = value["links"];
  if (links !== undefined && !isErrorLinks(links)) return false;
  const source = value["source"];
  if (source !== undefined && !isErrorSource(source)) return false;
  return true;
}

function checkError(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/Error";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const links = value["links"];
  if (links !== undefined) {
    if (!isErrorLinks(links)) {
      fault.inside(checkErrorLinks, links, check.below(path, "links"), issues);
    }
  }
  const status = value["status"];
  if (status !== undefined && typeof status !== "string") {
    fault.wrongType(issues, check.below(path, "status"), at + "/properties/status/type", "string", status);
  }
  const code = value["code"];
  if (code !== undefined && typeof code !== "string") {
    fault.wrongType(issues, check.below(path, "code"), at + "/properties/code/type", "string", code);
  }
  const title = value["title"];
  if (title !== undefined && typeof title !== "string") {
    fault.wrongType(issues, check.below(path, "title"), at + "/properties/title/type", "string", title);
  }
  const detail = value["detail"];
  if (detail !== undefined && typeof detail !== "string") {
    fault.wrongType(issues, check.below(path, "detail"), at + "/properties/detail/type", "string", detail);
  }
  const source = value["source"];
  if (source !== undefined) {
    if (!isErrorSource(source)) {
      fault.inside(checkErrorSource, source, check.below(path, "source"), issues);
    }
  }
}

/** Standard Schema of `Error`. */
export const Error = /* @__PURE__ */ check.schema(isError, checkError);

/** The value, typed as `Error`; throws a `ValidationError` with all its issues when it does not match. */
export function parseError(value: unknown): t.Error {
  return check.parse(Error, "Error", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ErrorLinks` */
export function isErrorLinks(value: unknown): value is t.ErrorLinks {
  if (!check.isObject(value)) return false;
  const about = value["about"];
  if (about !== undefined && !isUrl(about)) return false;
  return true;
}

function checkErrorLinks(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ErrorLinks";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const about = value["about"];
  if (about !== undefined) {
    if (!isUrl(about)) fault.inside(checkUrl, about, check.below(path, "about"), issues);
  }
}

/** Standard Schema of `ErrorLinks`. */
export const ErrorLinks = /* @__PURE__ */ check.schema(isErrorLinks, checkErrorLinks);

/** The value, typed as `ErrorLinks`; throws a `ValidationError` with all its issues when it does not match. */
export function parseErrorLinks(value: unknown): t.ErrorLinks {
  return check.parse(ErrorLinks, "ErrorLinks", value);
}

/** `specs/chocolates/openapi.yaml#/components/schemas/ErrorSource` */
export function isErrorSource(value: unknown): value is t.ErrorSource {
  if (!check.isObject(value)) return false;
  const pointer = value["pointer"];
  if (pointer !== undefined && typeof pointer !== "string") return false;
  const parameter = value["parameter"];
  if (parameter !== undefined && typeof parameter !== "string") return false;
  return true;
}

function checkErrorSource(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/schemas/ErrorSource";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const pointer = value["pointer"];
  if (pointer !== undefined && typeof pointer !== "string") {
    fault.wrongType(issues, check.below(path, "pointer"), at + "/properties/pointer/type", "string", pointer);
  }
  const parameter = value["parameter"];
  if (parameter !== undefined && typeof parameter !== "string") {
    fault.wrongType(issues, check.below(path, "parameter"), at + "/properties/parameter/type", "string", parameter);
  }
}

/** Standard Schema of `ErrorSource`. */
export const ErrorSource = /* @__PURE__ */ check.schema(isErrorSource, checkErrorSource);

/** The value, typed as `ErrorSource`; throws a `ValidationError` with all its issues when it does not match. */
export function parseErrorSource(value: unknown): t.ErrorSource {
  return check.parse(ErrorSource, "ErrorSource", value);
}

/**
 * `OPTIONS /v0/users`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/options`
 */
export const optionsUsersRequest = {};

export const optionsUsersResponses = {
  204: {},
};

function isPageNumberParameter(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 1) return false;
  return true;
}

function checkPageNumberParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/parameters/PageNumber/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 1) fault.tooSmall(issues, path, at + "/minimum", 1, value);
}

function isPageSizeParameter(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 1) return false;
  return true;
}

function checkPageSizeParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/parameters/PageSize/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 1) fault.tooSmall(issues, path, at + "/minimum", 1, value);
}

function isPageOffsetParameter(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 0) return false;
  return true;
}

function checkPageOffsetParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/parameters/PageOffset/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 0) fault.tooSmall(issues, path, at + "/minimum", 0, value);
}

function isPageLimitParameter(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 1) return false;
  return true;
}

function checkPageLimitParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/parameters/PageLimit/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 1) fault.tooSmall(issues, path, at + "/minimum", 1, value);
}

function isUserFieldsParameter(value: unknown): value is "user-name"[] {
  if (!check.isArray(value)) return false;
  if (value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    if (value[i] !== "user-name") return false;
  }
  return true;
}

function checkUserFieldsParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/parameters/UserFields/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  if (value.length === 0) fault.tooFewItems(issues, path, at + "/minItems", 1, value);
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (item !== "user-name") {
      fault.notOneOf(issues, check.below(path, i), at + "/items/enum", ["user-name"], item);
    }
  }
}

function isChocolateFieldsParameter(value: unknown): value is ("name" | "taste")[] {
  if (!check.isArray(value)) return false;
  if (value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (item !== "name" && item !== "taste") return false;
  }
  return true;
}

function checkChocolateFieldsParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/components/parameters/ChocolateFields/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  if (value.length === 0) fault.tooFewItems(issues, path, at + "/minItems", 1, value);
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (item !== "name" && item !== "taste") {
      fault.notOneOf(issues, check.below(path, i), at + "/items/enum", ["name", "taste"], item);
    }
  }
}

const PageNumberParameter = /* @__PURE__ */ check.schema(isPageNumberParameter, checkPageNumberParameter);

const PageSizeParameter = /* @__PURE__ */ check.schema(isPageSizeParameter, checkPageSizeParameter);

const PageOffsetParameter = /* @__PURE__ */ check.schema(isPageOffsetParameter, checkPageOffsetParameter);

const PageLimitParameter = /* @__PURE__ */ check.schema(isPageLimitParameter, checkPageLimitParameter);

const UserFieldsParameter = /* @__PURE__ */ check.direct(isUserFieldsParameter, checkUserFieldsParameter);

const ChocolateFieldsParameter = /* @__PURE__ */ check.direct(isChocolateFieldsParameter, checkChocolateFieldsParameter);

/**
 * `GET /v0/users`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/get`
 */
export const listUsersRequest = {
  query: {
    "page[number]": PageNumberParameter,
    "page[size]": PageSizeParameter,
    "page[offset]": PageOffsetParameter,
    "page[limit]": PageLimitParameter,
    "fields[users]": UserFieldsParameter,
    "fields[chocolates]": ChocolateFieldsParameter,
  },
  header: { REQUEST_URI: plain.text },
};

export const listUsersResponses = {
  200: { "application/vnd.api+json": UserListDocument },
  400: { "application/vnd.api+json": ErrorDocument },
  500: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `POST /v0/users`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/post`
 */
export const createUserRequest = {
  header: { REQUEST_URI: plain.text },
  body: { "application/vnd.api+json": UserCreateDocument },
};

export const createUserResponses = {
  201: { "application/vnd.api+json": UserDocument },
  406: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `OPTIONS /v0/users/{id}`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/options`
 */
export const optionsUserRequest = {
  path: { id: plain.text },
};

export const optionsUserResponses = {
  204: {},
};

/**
 * `GET /v0/users/{id}`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/get`
 */
export const getUserRequest = {
  path: { id: plain.text },
  query: {
    "fields[users]": UserFieldsParameter,
    "fields[chocolates]": ChocolateFieldsParameter,
  },
  header: { REQUEST_URI: plain.text },
};

export const getUserResponses = {
  200: { "application/vnd.api+json": UserDocument },
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
  500: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `PATCH /v0/users/{id}`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/patch`
 */
export const updateUserRequest = {
  path: { id: plain.text },
  body: { "application/vnd.api+json": UserUpdateDocument },
};

export const updateUserResponses = {
  204: {},
  404: { "application/vnd.api+json": ErrorDocument },
  406: { "application/vnd.api+json": ErrorDocument },
  409: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `DELETE /v0/users/{id}`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/delete`
 */
export const deleteUserRequest = {
  path: { id: plain.text },
};

export const deleteUserResponses = {
  204: {},
  404: { "application/vnd.api+json": ErrorDocument },
  500: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `GET /v0/users/{id}/sweets`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1sweets/get`
 */
export const listUserSweetsRequest = {
  path: { id: plain.text },
  query: { "fields[chocolates]": ChocolateFieldsParameter },
};

export const listUserSweetsResponses = {
  200: { "application/vnd.api+json": ChocolateListDocument },
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
  500: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `GET /v0/users/{id}/relationships/sweets`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/get`
 */
export const getUserSweetsRelationshipRequest = {
  path: { id: plain.text },
  header: { REQUEST_URI: plain.text },
};

export const getUserSweetsRelationshipResponses = {
  200: { "application/vnd.api+json": UserSweetsDocument },
  404: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `PATCH /v0/users/{id}/relationships/sweets`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/patch`
 */
export const replaceUserSweetsRequest = {
  path: { id: plain.text },
  body: { "application/vnd.api+json": SweetsRelationshipRequest },
};

export const replaceUserSweetsResponses = {
  204: {},
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
  500: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `POST /v0/users/{id}/relationships/sweets`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/post`
 */
export const addUserSweetsRequest = {
  path: { id: plain.text },
  body: { "application/vnd.api+json": SweetsRelationshipRequest },
};

export const addUserSweetsResponses = {
  204: {},
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
  500: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `DELETE /v0/users/{id}/relationships/sweets`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/delete`
 */
export const removeUserSweetsRequest = {
  path: { id: plain.text },
  body: { "application/vnd.api+json": SweetsRelationshipRequest },
};

export const removeUserSweetsResponses = {
  204: {},
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
  500: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `OPTIONS /v0/chocolates`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/options`
 */
export const optionsChocolatesRequest = {};

export const optionsChocolatesResponses = {
  204: {},
};

/**
 * `GET /v0/chocolates`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/get`
 */
export const listChocolatesRequest = {
  query: {
    usersID: plain.text,
    "fields[chocolates]": ChocolateFieldsParameter,
  },
};

export const listChocolatesResponses = {
  200: { "application/vnd.api+json": ChocolateListDocument },
  400: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `POST /v0/chocolates`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/post`
 */
export const createChocolateRequest = {
  body: { "application/vnd.api+json": ChocolateCreateDocument },
};

export const createChocolateResponses = {
  201: { "application/vnd.api+json": ChocolateDocument },
  406: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `OPTIONS /v0/chocolates/{id}`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/options`
 */
export const optionsChocolateRequest = {
  path: { id: plain.text },
};

export const optionsChocolateResponses = {
  204: {},
};

/**
 * `GET /v0/chocolates/{id}`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/get`
 */
export const getChocolateRequest = {
  path: { id: plain.text },
  query: { "fields[chocolates]": ChocolateFieldsParameter },
};

export const getChocolateResponses = {
  200: { "application/vnd.api+json": ChocolateDocument },
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `PATCH /v0/chocolates/{id}`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/patch`
 */
export const updateChocolateRequest = {
  path: { id: plain.text },
  body: { "application/vnd.api+json": ChocolateUpdateDocument },
};

export const updateChocolateResponses = {
  204: {},
  404: { "application/vnd.api+json": ErrorDocument },
  406: { "application/vnd.api+json": ErrorDocument },
  409: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `DELETE /v0/chocolates/{id}`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/delete`
 */
export const deleteChocolateRequest = {
  path: { id: plain.text },
};

export const deleteChocolateResponses = {
  200: { "application/vnd.api+json": MetaDocument },
  404: { "application/vnd.api+json": ErrorDocument },
};

function isHelloWorldResponse200(value: unknown): value is "Hello World!" {
  return value === "Hello World!";
}

function checkHelloWorldResponse200(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/chocolates/openapi.yaml#/paths/~1hello-world/get/responses/200/content/text~1plain/schema";
  if (value !== "Hello World!") {
    fault.notOneOf(issues, path, at + "/const", ["Hello World!"], value);
  }
}

const HelloWorldResponse200 = /* @__PURE__ */ check.schema(isHelloWorldResponse200, checkHelloWorldResponse200);

/**
 * `GET /hello-world`
 *
 * `specs/chocolates/openapi.yaml#/paths/~1hello-world/get`
 */
export const helloWorldRequest = {};

export const helloWorldResponses = {
  200: { "text/plain": HelloWorldResponse200 },
};
