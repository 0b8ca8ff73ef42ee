// @generated from specs/blog/openapi.yaml by the validators generator of specwright. Do not edit.
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

/** `specs/blog/openapi.yaml#/components/schemas/Document` */
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
  const at = "specs/blog/openapi.yaml#/components/schemas/Document";
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

/** `specs/blog/openapi.yaml#/components/schemas/Resource` */
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
  const at = "specs/blog/openapi.yaml#/components/schemas/Resource";
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

/** `specs/blog/openapi.yaml#/components/schemas/Relationship` */
export function isRelationship(value: unknown): value is t.Relationship {
  if (!check.isObject(value)) return false;
  const links = value["links"];
  if (links !== undefined && !isLinks(links)) return false;
  const meta = value["meta"];
  if (meta !== undefined && !isMeta(meta)) return false;
  return true;
}

function checkRelationship(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/Relationship";
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

/** `specs/blog/openapi.yaml#/components/schemas/Identifier` */
export function isIdentifier(value: unknown): value is t.Identifier {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["type"] !== "string") return false;
  if (typeof value["id"] !== "string") return false;
  return true;
}

function checkIdentifier(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/Identifier";
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

/** `specs/blog/openapi.yaml#/components/schemas/Links` */
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
  const at = "specs/blog/openapi.yaml#/components/schemas/Links";
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

/** `specs/blog/openapi.yaml#/components/schemas/Link` */
export function isLink(value: unknown): value is t.Link {
  return (
    (typeof value === "string" && isUrl(value)) ||
    (check.isObject(value) && isLinkObject(value)) ||
    value === null
  );
}

function checkLink(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/Link";
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

/** `specs/blog/openapi.yaml#/components/schemas/LinkObject` */
export function isLinkObject(value: unknown): value is t.LinkObject {
  if (!check.isObjectLike(value)) return false;
  if (!isUrl(value["href"])) return false;
  if (!isMeta(value["meta"])) return false;
  return true;
}

function checkLinkObject(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/LinkObject";
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

/** `specs/blog/openapi.yaml#/components/schemas/Url` */
export function isUrl(value: unknown): value is t.Url {
  return typeof value === "string";
}

function checkUrl(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/Url";
  if (typeof value !== "string") fault.wrongType(issues, path, at + "/type", "string", value);
}

/** Standard Schema of `Url`. */
export const Url = /* @__PURE__ */ check.schema(isUrl, checkUrl);

/** The value, typed as `Url`; throws a `ValidationError` with all its issues when it does not match. */
export function parseUrl(value: unknown): t.Url {
  return check.parse(Url, "Url", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/Meta` */
export function isMeta(value: unknown): value is t.Meta {
  return check.isObject(value);
}

function checkMeta(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/Meta";
  if (!check.isObject(value)) fault.wrongType(issues, path, at + "/type", "object", value);
}

/** Standard Schema of `Meta`. */
export const Meta = /* @__PURE__ */ check.schema(isMeta, checkMeta);

/** The value, typed as `Meta`; throws a `ValidationError` with all its issues when it does not match. */
export function parseMeta(value: unknown): t.Meta {
  return check.parse(Meta, "Meta", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/PostAttributes` */
export function isPostAttributes(value: unknown): value is t.PostAttributes {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["title"] !== "string") return false;
  return true;
}

function checkPostAttributes(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/PostAttributes";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const title = value["title"];
  if (title === undefined) {
    fault.missing(issues, check.below(path, "title"), at + "/required");
  } else if (typeof title !== "string") {
    fault.wrongType(issues, check.below(path, "title"), at + "/properties/title/type", "string", title);
  }
}

/** Standard Schema of `PostAttributes`. */
export const PostAttributes = /* @__PURE__ */ check.schema(isPostAttributes, checkPostAttributes);

/** The value, typed as `PostAttributes`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePostAttributes(value: unknown): t.PostAttributes {
  return check.parse(PostAttributes, "PostAttributes", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/PostResource` */
export function isPostResource(value: unknown): value is t.PostResource {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "posts") return false;
  const id = value["id"];
  if (typeof id !== "string") return false;
  if (!pattern_w8k5.test(id)) return false;
  if (!isPostAttributes(value["attributes"])) return false;
  if (!isPostRelationships(value["relationships"])) return false;
  if (!isResource(value)) return false;
  return true;
}

function checkPostResource(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/PostResource";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/allOf/1/required");
  } else if (type !== "posts") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/allOf/1/properties/type/const", ["posts"], type);
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
    if (!isPostAttributes(attributes)) {
      fault.inside(checkPostAttributes, attributes, check.below(path, "attributes"), issues);
    }
  }
  const relationships = value["relationships"];
  if (relationships === undefined) {
    fault.missing(issues, check.below(path, "relationships"), at + "/allOf/1/required");
  } else {
    if (!isPostRelationships(relationships)) {
      fault.inside(checkPostRelationships, relationships, check.below(path, "relationships"), issues);
    }
  }
  checkResource(value, path, issues);
}

/** Standard Schema of `PostResource`. */
export const PostResource = /* @__PURE__ */ check.schema(isPostResource, checkPostResource);

/** The value, typed as `PostResource`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePostResource(value: unknown): t.PostResource {
  return check.parse(PostResource, "PostResource", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/PostRelationships` */
export function isPostRelationships(value: unknown): value is t.PostRelationships {
  if (!check.isObjectLike(value)) return false;
  if (!isPostCommentsRelationship(value["comments"])) return false;
  return true;
}

function checkPostRelationships(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/PostRelationships";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const comments = value["comments"];
  if (comments === undefined) {
    fault.missing(issues, check.below(path, "comments"), at + "/required");
  } else {
    if (!isPostCommentsRelationship(comments)) {
      fault.inside(checkPostCommentsRelationship, comments, check.below(path, "comments"), issues);
    }
  }
}

/** Standard Schema of `PostRelationships`. */
export const PostRelationships = /* @__PURE__ */ check.schema(isPostRelationships, checkPostRelationships);

/** The value, typed as `PostRelationships`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePostRelationships(value: unknown): t.PostRelationships {
  return check.parse(PostRelationships, "PostRelationships", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/PostCommentsRelationship` */
export function isPostCommentsRelationship(value: unknown): value is t.PostCommentsRelationship {
  if (!check.isObjectLike(value)) return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  if (!isRelationshipLinks(value["links"])) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isCommentIdentifier(data[i])) return false;
  }
  if (!isRelationship(value)) return false;
  return true;
}

function checkPostCommentsRelationship(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/PostCommentsRelationship";
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
      if (!isCommentIdentifier(data[i])) {
        fault.inside(checkCommentIdentifier, data[i], [...path, "data", i], issues);
      }
    }
  }
  checkRelationship(value, path, issues);
}

/** Standard Schema of `PostCommentsRelationship`. */
export const PostCommentsRelationship = /* @__PURE__ */ check.schema(isPostCommentsRelationship, checkPostCommentsRelationship);

/** The value, typed as `PostCommentsRelationship`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePostCommentsRelationship(value: unknown): t.PostCommentsRelationship {
  return check.parse(PostCommentsRelationship, "PostCommentsRelationship", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/RelationshipLinks` */
export function isRelationshipLinks(value: unknown): value is t.RelationshipLinks {
  if (!check.isObjectLike(value)) return false;
  if (!isUrl(value["related"])) return false;
  if (!isUrl(value["self"])) return false;
  if (!isLinks(value)) return false;
  return true;
}

function checkRelationshipLinks(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/RelationshipLinks";
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

/** `specs/blog/openapi.yaml#/components/schemas/PageLinks` */
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
  const at = "specs/blog/openapi.yaml#/components/schemas/PageLinks";
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

/** `specs/blog/openapi.yaml#/components/schemas/PostDocument` */
export function isPostDocument(value: unknown): value is t.PostDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isPostResource(value["data"])) return false;
  const included = value["included"];
  if (included !== undefined && !isIncludedComments(included)) return false;
  if (!isDocument(value)) return false;
  return true;
}

function checkPostDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/PostDocument";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else {
    if (!isPostResource(data)) {
      fault.inside(checkPostResource, data, check.below(path, "data"), issues);
    }
  }
  const included = value["included"];
  if (included !== undefined) {
    if (!isIncludedComments(included)) {
      fault.inside(checkIncludedComments, included, check.below(path, "included"), issues);
    }
  }
  checkDocument(value, path, issues);
}

/** Standard Schema of `PostDocument`. */
export const PostDocument = /* @__PURE__ */ check.schema(isPostDocument, checkPostDocument);

/** The value, typed as `PostDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePostDocument(value: unknown): t.PostDocument {
  return check.parse(PostDocument, "PostDocument", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/PostListDocument` */
export function isPostListDocument(value: unknown): value is t.PostListDocument {
  if (!check.isObjectLike(value)) return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  const links = value["links"];
  if (links !== undefined && !isPageLinks(links)) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isPostResource(data[i])) return false;
  }
  const included = value["included"];
  if (included !== undefined && !isIncludedComments(included)) return false;
  if (!isDocument(value)) return false;
  return true;
}

function checkPostListDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/PostListDocument";
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
      if (!isPostResource(data[i])) {
        fault.inside(checkPostResource, data[i], [...path, "data", i], issues);
      }
    }
  }
  const included = value["included"];
  if (included !== undefined) {
    if (!isIncludedComments(included)) {
      fault.inside(checkIncludedComments, included, check.below(path, "included"), issues);
    }
  }
  checkDocument(value, path, issues);
}

/** Standard Schema of `PostListDocument`. */
export const PostListDocument = /* @__PURE__ */ check.schema(isPostListDocument, checkPostListDocument);

/** The value, typed as `PostListDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePostListDocument(value: unknown): t.PostListDocument {
  return check.parse(PostListDocument, "PostListDocument", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/IncludedComments` */
export function isIncludedComments(value: unknown): value is t.IncludedComments {
  if (!check.isArray(value)) return false;
  if (value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isCommentResource(value[i])) return false;
  }
  return true;
}

function checkIncludedComments(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/IncludedComments";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  if (value.length === 0) fault.tooFewItems(issues, path, at + "/minItems", 1, value);
  for (let i = 0; i < value.length; i++) {
    if (!isCommentResource(value[i])) {
      fault.inside(checkCommentResource, value[i], check.below(path, i), issues);
    }
  }
}

/** Standard Schema of `IncludedComments`. */
export const IncludedComments = /* @__PURE__ */ check.direct(isIncludedComments, checkIncludedComments);

/** The value, typed as `IncludedComments`; throws a `ValidationError` with all its issues when it does not match. */
export function parseIncludedComments(value: unknown): t.IncludedComments {
  return check.parse(IncludedComments, "IncludedComments", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/CommentAttributes` */
export function isCommentAttributes(value: unknown): value is t.CommentAttributes {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["text"] !== "string") return false;
  return true;
}

function checkCommentAttributes(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/CommentAttributes";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const text = value["text"];
  if (text === undefined) {
    fault.missing(issues, check.below(path, "text"), at + "/required");
  } else if (typeof text !== "string") {
    fault.wrongType(issues, check.below(path, "text"), at + "/properties/text/type", "string", text);
  }
}

/** Standard Schema of `CommentAttributes`. */
export const CommentAttributes = /* @__PURE__ */ check.schema(isCommentAttributes, checkCommentAttributes);

/** The value, typed as `CommentAttributes`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCommentAttributes(value: unknown): t.CommentAttributes {
  return check.parse(CommentAttributes, "CommentAttributes", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/CommentResource` */
export function isCommentResource(value: unknown): value is t.CommentResource {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "comments") return false;
  const id = value["id"];
  if (typeof id !== "string") return false;
  if (!pattern_w8k5.test(id)) return false;
  if (!isCommentAttributes(value["attributes"])) return false;
  if (!isResource(value)) return false;
  return true;
}

function checkCommentResource(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/CommentResource";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/allOf/1/required");
  } else if (type !== "comments") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/allOf/1/properties/type/const", ["comments"], type);
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
    if (!isCommentAttributes(attributes)) {
      fault.inside(checkCommentAttributes, attributes, check.below(path, "attributes"), issues);
    }
  }
  checkResource(value, path, issues);
}

/** Standard Schema of `CommentResource`. */
export const CommentResource = /* @__PURE__ */ check.schema(isCommentResource, checkCommentResource);

/** The value, typed as `CommentResource`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCommentResource(value: unknown): t.CommentResource {
  return check.parse(CommentResource, "CommentResource", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/CommentIdentifier` */
export function isCommentIdentifier(value: unknown): value is t.CommentIdentifier {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "comments") return false;
  if (typeof value["id"] !== "string") return false;
  if (!isIdentifier(value)) return false;
  return true;
}

function checkCommentIdentifier(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/CommentIdentifier";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/allOf/1/required");
  } else if (type !== "comments") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/allOf/1/properties/type/const", ["comments"], type);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/allOf/1/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/allOf/1/properties/id/type", "string", id);
  }
  checkIdentifier(value, path, issues);
}

/** Standard Schema of `CommentIdentifier`. */
export const CommentIdentifier = /* @__PURE__ */ check.schema(isCommentIdentifier, checkCommentIdentifier);

/** The value, typed as `CommentIdentifier`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCommentIdentifier(value: unknown): t.CommentIdentifier {
  return check.parse(CommentIdentifier, "CommentIdentifier", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/CommentDocument` */
export function isCommentDocument(value: unknown): value is t.CommentDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isCommentResource(value["data"])) return false;
  if (!isDocument(value)) return false;
  return true;
}

function checkCommentDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/CommentDocument";
  if (!check.isObject(value)) {
    return fault.wrongType(issues, path, at + "/allOf/1/type", "object", value);
  }
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/allOf/1/required");
  } else {
    if (!isCommentResource(data)) {
      fault.inside(checkCommentResource, data, check.below(path, "data"), issues);
    }
  }
  checkDocument(value, path, issues);
}

/** Standard Schema of `CommentDocument`. */
export const CommentDocument = /* @__PURE__ */ check.schema(isCommentDocument, checkCommentDocument);

/** The value, typed as `CommentDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCommentDocument(value: unknown): t.CommentDocument {
  return check.parse(CommentDocument, "CommentDocument", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/CommentListDocument` */
export function isCommentListDocument(value: unknown): value is t.CommentListDocument {
  if (!check.isObjectLike(value)) return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  const links = value["links"];
  if (links !== undefined && !isPageLinks(links)) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isCommentResource(data[i])) return false;
  }
  if (!isDocument(value)) return false;
  return true;
}

function checkCommentListDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/CommentListDocument";
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
      if (!isCommentResource(data[i])) {
        fault.inside(checkCommentResource, data[i], [...path, "data", i], issues);
      }
    }
  }
  checkDocument(value, path, issues);
}

/** Standard Schema of `CommentListDocument`. */
export const CommentListDocument = /* @__PURE__ */ check.schema(isCommentListDocument, checkCommentListDocument);

/** The value, typed as `CommentListDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCommentListDocument(value: unknown): t.CommentListDocument {
  return check.parse(CommentListDocument, "CommentListDocument", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/PostCreateDocument` */
export function isPostCreateDocument(value: unknown): value is t.PostCreateDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isNewPost(value["data"])) return false;
  return true;
}

function checkPostCreateDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/PostCreateDocument";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data === undefined) fault.missing(issues, check.below(path, "data"), at + "/required");
  else if (!isNewPost(data)) fault.inside(checkNewPost, data, check.below(path, "data"), issues);
}

/** Standard Schema of `PostCreateDocument`. */
export const PostCreateDocument = /* @__PURE__ */ check.schema(isPostCreateDocument, checkPostCreateDocument);

/** The value, typed as `PostCreateDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePostCreateDocument(value: unknown): t.PostCreateDocument {
  return check.parse(PostCreateDocument, "PostCreateDocument", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/NewPost` */
export function isNewPost(value: unknown): value is t.NewPost {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "posts") return false;
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") return false;
  const attributes = value["attributes"];
  if (attributes !== undefined && !isPostAttributesToSet(attributes)) return false;
  const relationships = value["relationships"];
  if (relationships !== undefined && !isPostRelationshipsToSet(relationships)) return false;
  return true;
}

function checkNewPost(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/NewPost";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (type !== "posts") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/properties/type/const", ["posts"], type);
  }
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const attributes = value["attributes"];
  if (attributes !== undefined) {
    if (!isPostAttributesToSet(attributes)) {
      fault.inside(checkPostAttributesToSet, attributes, check.below(path, "attributes"), issues);
    }
  }
  const relationships = value["relationships"];
  if (relationships !== undefined) {
    if (!isPostRelationshipsToSet(relationships)) {
      fault.inside(checkPostRelationshipsToSet, relationships, check.below(path, "relationships"), issues);
    }
  }
}

/** Standard Schema of `NewPost`. */
export const NewPost = /* @__PURE__ */ check.schema(isNewPost, checkNewPost);

/** The value, typed as `NewPost`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNewPost(value: unknown): t.NewPost {
  return check.parse(NewPost, "NewPost", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/PostUpdateDocument` */
export function isPostUpdateDocument(value: unknown): value is t.PostUpdateDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isChangedPost(value["data"])) return false;
  return true;
}

function checkPostUpdateDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/PostUpdateDocument";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  } else {
    if (!isChangedPost(data)) {
      fault.inside(checkChangedPost, data, check.below(path, "data"), issues);
    }
  }
}

/** Standard Schema of `PostUpdateDocument`. */
export const PostUpdateDocument = /* @__PURE__ */ check.schema(isPostUpdateDocument, checkPostUpdateDocument);

/** The value, typed as `PostUpdateDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePostUpdateDocument(value: unknown): t.PostUpdateDocument {
  return check.parse(PostUpdateDocument, "PostUpdateDocument", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/ChangedPost` */
export function isChangedPost(value: unknown): value is t.ChangedPost {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "posts") return false;
  if (typeof value["id"] !== "string") return false;
  const attributes = value["attributes"];
  if (attributes !== undefined && !isPostAttributesToSet(attributes)) return false;
  const relationships = value["relationships"];
  if (relationships !== undefined && !isPostRelationshipsToSet(relationships)) return false;
  return true;
}

function checkChangedPost(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/ChangedPost";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (type !== "posts") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/properties/type/const", ["posts"], type);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const attributes = value["attributes"];
  if (attributes !== undefined) {
    if (!isPostAttributesToSet(attributes)) {
      fault.inside(checkPostAttributesToSet, attributes, check.below(path, "attributes"), issues);
    }
  }
  const relationships = value["relationships"];
  if (relationships !== undefined) {
    if (!isPostRelationshipsToSet(relationships)) {
      fault.inside(checkPostRelationshipsToSet, relationships, check.below(path, "relationships"), issues);
    }
  }
}

/** Standard Schema of `ChangedPost`. */
export const ChangedPost = /* @__PURE__ */ check.schema(isChangedPost, checkChangedPost);

/** The value, typed as `ChangedPost`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChangedPost(value: unknown): t.ChangedPost {
  return check.parse(ChangedPost, "ChangedPost", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/PostAttributesToSet` */
export function isPostAttributesToSet(value: unknown): value is t.PostAttributesToSet {
  if (!check.isObject(value)) return false;
  const title = value["title"];
  if (title !== undefined && typeof title !== "string" && title !== null) return false;
  return true;
}

function checkPostAttributesToSet(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/PostAttributesToSet";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const title = value["title"];
  if (title !== undefined && typeof title !== "string" && title !== null) {
    fault.wrongType(issues, check.below(path, "title"), at + "/properties/title/type", "string or null", title);
  }
}

/** Standard Schema of `PostAttributesToSet`. */
export const PostAttributesToSet = /* @__PURE__ */ check.schema(isPostAttributesToSet, checkPostAttributesToSet);

/** The value, typed as `PostAttributesToSet`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePostAttributesToSet(value: unknown): t.PostAttributesToSet {
  return check.parse(PostAttributesToSet, "PostAttributesToSet", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/PostRelationshipsToSet` */
export function isPostRelationshipsToSet(value: unknown): value is t.PostRelationshipsToSet {
  if (!check.isObject(value)) return false;
  const comments = value["comments"];
  if (comments !== undefined && !isCommentsRelationshipRequest(comments)) return false;
  return true;
}

function checkPostRelationshipsToSet(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/PostRelationshipsToSet";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const comments = value["comments"];
  if (comments !== undefined) {
    if (!isCommentsRelationshipRequest(comments)) {
      fault.inside(checkCommentsRelationshipRequest, comments, check.below(path, "comments"), issues);
    }
  }
}

/** Standard Schema of `PostRelationshipsToSet`. */
export const PostRelationshipsToSet = /* @__PURE__ */ check.schema(isPostRelationshipsToSet, checkPostRelationshipsToSet);

/** The value, typed as `PostRelationshipsToSet`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePostRelationshipsToSet(value: unknown): t.PostRelationshipsToSet {
  return check.parse(PostRelationshipsToSet, "PostRelationshipsToSet", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/CommentsRelationshipRequest` */
export function isCommentsRelationshipRequest(value: unknown): value is t.CommentsRelationshipRequest {
  if (!check.isObjectLike(value)) return false;
  const data = value["data"];
  if (!check.isArray(data)) return false;
  for (let i = 0; i < data.length; i++) {
    if (!isCommentIdentifier(data[i])) return false;
  }
  return true;
}

function checkCommentsRelationshipRequest(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/CommentsRelationshipRequest";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  } else if (!check.isArray(data)) {
    fault.wrongType(issues, check.below(path, "data"), at + "/properties/data/type", "array", data);
  } else {
    for (let i = 0; i < data.length; i++) {
      if (!isCommentIdentifier(data[i])) {
        fault.inside(checkCommentIdentifier, data[i], [...path, "data", i], issues);
      }
    }
  }
}

/** Standard Schema of `CommentsRelationshipRequest`. */
export const CommentsRelationshipRequest = /* @__PURE__ */ check.schema(isCommentsRelationshipRequest, checkCommentsRelationshipRequest);

/** The value, typed as `CommentsRelationshipRequest`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCommentsRelationshipRequest(value: unknown): t.CommentsRelationshipRequest {
  return check.parse(CommentsRelationshipRequest, "CommentsRelationshipRequest", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/CommentCreateDocument` */
export function isCommentCreateDocument(value: unknown): value is t.CommentCreateDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isNewComment(value["data"])) return false;
  return true;
}

function checkCommentCreateDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/CommentCreateDocument";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data === undefined) fault.missing(issues, check.below(path, "data"), at + "/required");
  else if (!isNewComment(data)) fault.inside(checkNewComment, data, check.below(path, "data"), issues);
}

/** Standard Schema of `CommentCreateDocument`. */
export const CommentCreateDocument = /* @__PURE__ */ check.schema(isCommentCreateDocument, checkCommentCreateDocument);

/** The value, typed as `CommentCreateDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCommentCreateDocument(value: unknown): t.CommentCreateDocument {
  return check.parse(CommentCreateDocument, "CommentCreateDocument", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/NewComment` */
export function isNewComment(value: unknown): value is t.NewComment {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "comments") return false;
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") return false;
  const attributes = value["attributes"];
  if (attributes !== undefined && !isCommentAttributesToSet(attributes)) return false;
  return true;
}

function checkNewComment(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/NewComment";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (type !== "comments") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/properties/type/const", ["comments"], type);
  }
  const id = value["id"];
  if (id !== undefined && typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const attributes = value["attributes"];
  if (attributes !== undefined) {
    if (!isCommentAttributesToSet(attributes)) {
      fault.inside(checkCommentAttributesToSet, attributes, check.below(path, "attributes"), issues);
    }
  }
}

/** Standard Schema of `NewComment`. */
export const NewComment = /* @__PURE__ */ check.schema(isNewComment, checkNewComment);

/** The value, typed as `NewComment`; throws a `ValidationError` with all its issues when it does not match. */
export function parseNewComment(value: unknown): t.NewComment {
  return check.parse(NewComment, "NewComment", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/CommentUpdateDocument` */
export function isCommentUpdateDocument(value: unknown): value is t.CommentUpdateDocument {
  if (!check.isObjectLike(value)) return false;
  if (!isChangedComment(value["data"])) return false;
  return true;
}

function checkCommentUpdateDocument(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/CommentUpdateDocument";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const data = value["data"];
  if (data === undefined) {
    fault.missing(issues, check.below(path, "data"), at + "/required");
  } else {
    if (!isChangedComment(data)) {
      fault.inside(checkChangedComment, data, check.below(path, "data"), issues);
    }
  }
}

/** Standard Schema of `CommentUpdateDocument`. */
export const CommentUpdateDocument = /* @__PURE__ */ check.schema(isCommentUpdateDocument, checkCommentUpdateDocument);

/** The value, typed as `CommentUpdateDocument`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCommentUpdateDocument(value: unknown): t.CommentUpdateDocument {
  return check.parse(CommentUpdateDocument, "CommentUpdateDocument", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/ChangedComment` */
export function isChangedComment(value: unknown): value is t.ChangedComment {
  if (!check.isObjectLike(value)) return false;
  if (value["type"] !== "comments") return false;
  if (typeof value["id"] !== "string") return false;
  const attributes = value["attributes"];
  if (attributes !== undefined && !isCommentAttributesToSet(attributes)) return false;
  return true;
}

function checkChangedComment(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/ChangedComment";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const type = value["type"];
  if (type === undefined) {
    fault.missing(issues, check.below(path, "type"), at + "/required");
  } else if (type !== "comments") {
    fault.notOneOf(issues, check.below(path, "type"), at + "/properties/type/const", ["comments"], type);
  }
  const id = value["id"];
  if (id === undefined) {
    fault.missing(issues, check.below(path, "id"), at + "/required");
  } else if (typeof id !== "string") {
    fault.wrongType(issues, check.below(path, "id"), at + "/properties/id/type", "string", id);
  }
  const attributes = value["attributes"];
  if (attributes !== undefined) {
    if (!isCommentAttributesToSet(attributes)) {
      fault.inside(checkCommentAttributesToSet, attributes, check.below(path, "attributes"), issues);
    }
  }
}

/** Standard Schema of `ChangedComment`. */
export const ChangedComment = /* @__PURE__ */ check.schema(isChangedComment, checkChangedComment);

/** The value, typed as `ChangedComment`; throws a `ValidationError` with all its issues when it does not match. */
export function parseChangedComment(value: unknown): t.ChangedComment {
  return check.parse(ChangedComment, "ChangedComment", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/CommentAttributesToSet` */
export function isCommentAttributesToSet(value: unknown): value is t.CommentAttributesToSet {
  if (!check.isObject(value)) return false;
  const text = value["text"];
  if (text !== undefined && typeof text !== "string" && text !== null) return false;
  return true;
}

function checkCommentAttributesToSet(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/CommentAttributesToSet";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const text = value["text"];
  if (text !== undefined && typeof text !== "string" && text !== null) {
    fault.wrongType(issues, check.below(path, "text"), at + "/properties/text/type", "string or null", text);
  }
}

/** Standard Schema of `CommentAttributesToSet`. */
export const CommentAttributesToSet = /* @__PURE__ */ check.schema(isCommentAttributesToSet, checkCommentAttributesToSet);

/** The value, typed as `CommentAttributesToSet`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCommentAttributesToSet(value: unknown): t.CommentAttributesToSet {
  return check.parse(CommentAttributesToSet, "CommentAttributesToSet", value);
}

/** `specs/blog/openapi.yaml#/components/schemas/ErrorDocument` */
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
  const at = "specs/blog/openapi.yaml#/components/schemas/ErrorDocument";
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

/** `specs/blog/openapi.yaml#/components/schemas/Error` */
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
  const at = "specs/blog/openapi.yaml#/components/schemas/Error";
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

/** `specs/blog/openapi.yaml#/components/schemas/ErrorLinks` */
export function isErrorLinks(value: unknown): value is t.ErrorLinks {
  if (!check.isObject(value)) return false;
  const about = value["about"];
  if (about !== undefined && !isUrl(about)) return false;
  return true;
}

function checkErrorLinks(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/ErrorLinks";
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

/** `specs/blog/openapi.yaml#/components/schemas/ErrorSource` */
export function isErrorSource(value: unknown): value is t.ErrorSource {
  if (!check.isObject(value)) return false;
  const pointer = value["pointer"];
  if (pointer !== undefined && typeof pointer !== "string") return false;
  const parameter = value["parameter"];
  if (parameter !== undefined && typeof parameter !== "string") return false;
  return true;
}

function checkErrorSource(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/schemas/ErrorSource";
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
 * `OPTIONS /v1/posts`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts/options`
 */
export const optionsPostsRequest = {};

export const optionsPostsResponses = {
  204: {},
};

function isPageNumberParameter(value: unknown): value is number {
  if (!check.isInteger(value)) return false;
  if (!formats.isInt64(value)) return false;
  if (value < 1) return false;
  return true;
}

function checkPageNumberParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/parameters/PageNumber/schema";
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
  const at = "specs/blog/openapi.yaml#/components/parameters/PageSize/schema";
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
  const at = "specs/blog/openapi.yaml#/components/parameters/PageOffset/schema";
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
  const at = "specs/blog/openapi.yaml#/components/parameters/PageLimit/schema";
  if (!check.isInteger(value)) return fault.wrongType(issues, path, at + "/type", "integer", value);
  if (!formats.isInt64(value)) {
    fault.wrongFormat(issues, path, at + "/format", "int64", "a 64-bit integer", value);
  }
  if (value < 1) fault.tooSmall(issues, path, at + "/minimum", 1, value);
}

function isIncludeOfPostsParameter(value: unknown): value is "comments"[] {
  if (!check.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    if (value[i] !== "comments") return false;
  }
  return true;
}

function checkIncludeOfPostsParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/parameters/IncludeOfPosts/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (item !== "comments") {
      fault.notOneOf(issues, check.below(path, i), at + "/items/enum", ["comments"], item);
    }
  }
}

function isPostFieldsParameter(value: unknown): value is "title"[] {
  if (!check.isArray(value)) return false;
  if (value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    if (value[i] !== "title") return false;
  }
  return true;
}

function checkPostFieldsParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/parameters/PostFields/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  if (value.length === 0) fault.tooFewItems(issues, path, at + "/minItems", 1, value);
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (item !== "title") {
      fault.notOneOf(issues, check.below(path, i), at + "/items/enum", ["title"], item);
    }
  }
}

function isCommentFieldsParameter(value: unknown): value is "text"[] {
  if (!check.isArray(value)) return false;
  if (value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    if (value[i] !== "text") return false;
  }
  return true;
}

function checkCommentFieldsParameter(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "specs/blog/openapi.yaml#/components/parameters/CommentFields/schema";
  if (!check.isArray(value)) return fault.wrongType(issues, path, at + "/type", "array", value);
  if (value.length === 0) fault.tooFewItems(issues, path, at + "/minItems", 1, value);
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (item !== "text") {
      fault.notOneOf(issues, check.below(path, i), at + "/items/enum", ["text"], item);
    }
  }
}

const PageNumberParameter = /* @__PURE__ */ check.schema(isPageNumberParameter, checkPageNumberParameter);

const PageSizeParameter = /* @__PURE__ */ check.schema(isPageSizeParameter, checkPageSizeParameter);

const PageOffsetParameter = /* @__PURE__ */ check.schema(isPageOffsetParameter, checkPageOffsetParameter);

const PageLimitParameter = /* @__PURE__ */ check.schema(isPageLimitParameter, checkPageLimitParameter);

const IncludeOfPostsParameter = /* @__PURE__ */ check.direct(isIncludeOfPostsParameter, checkIncludeOfPostsParameter);

const PostFieldsParameter = /* @__PURE__ */ check.direct(isPostFieldsParameter, checkPostFieldsParameter);

const CommentFieldsParameter = /* @__PURE__ */ check.direct(isCommentFieldsParameter, checkCommentFieldsParameter);

/**
 * `GET /v1/posts`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts/get`
 */
export const listPostsRequest = {
  query: {
    "page[number]": PageNumberParameter,
    "page[size]": PageSizeParameter,
    "page[offset]": PageOffsetParameter,
    "page[limit]": PageLimitParameter,
    include: IncludeOfPostsParameter,
    "fields[posts]": PostFieldsParameter,
    "fields[comments]": CommentFieldsParameter,
  },
};

export const listPostsResponses = {
  200: { "application/vnd.api+json": PostListDocument },
  400: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `POST /v1/posts`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts/post`
 */
export const createPostRequest = {
  body: { "application/vnd.api+json": PostCreateDocument },
};

export const createPostResponses = {
  201: { "application/vnd.api+json": PostDocument },
  406: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `OPTIONS /v1/posts/{id}`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/options`
 */
export const optionsPostRequest = {
  path: { id: plain.text },
};

export const optionsPostResponses = {
  204: {},
};

/**
 * `GET /v1/posts/{id}`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/get`
 */
export const getPostRequest = {
  path: { id: plain.text },
  query: {
    include: IncludeOfPostsParameter,
    "fields[posts]": PostFieldsParameter,
    "fields[comments]": CommentFieldsParameter,
  },
};

export const getPostResponses = {
  200: { "application/vnd.api+json": PostDocument },
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `PATCH /v1/posts/{id}`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/patch`
 */
export const updatePostRequest = {
  path: { id: plain.text },
  body: { "application/vnd.api+json": PostUpdateDocument },
};

export const updatePostResponses = {
  200: { "application/vnd.api+json": PostDocument },
  404: { "application/vnd.api+json": ErrorDocument },
  406: { "application/vnd.api+json": ErrorDocument },
  409: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `DELETE /v1/posts/{id}`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/delete`
 */
export const deletePostRequest = {
  path: { id: plain.text },
};

export const deletePostResponses = {
  204: {},
  404: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `GET /v1/posts/{id}/comments`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1comments/get`
 */
export const listPostCommentsRequest = {
  path: { id: plain.text },
  query: {
    "page[number]": PageNumberParameter,
    "page[size]": PageSizeParameter,
    "page[offset]": PageOffsetParameter,
    "page[limit]": PageLimitParameter,
    "fields[comments]": CommentFieldsParameter,
  },
};

export const listPostCommentsResponses = {
  200: { "application/vnd.api+json": CommentListDocument },
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `GET /v1/posts/{id}/relationships/comments`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/get`
 */
export const getPostCommentsRelationshipRequest = {
  path: { id: plain.text },
};

export const getPostCommentsRelationshipResponses = {
  200: { "application/vnd.api+json": PostCommentsRelationship },
  404: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `PATCH /v1/posts/{id}/relationships/comments`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/patch`
 */
export const replacePostCommentsRequest = {
  path: { id: plain.text },
  body: { "application/vnd.api+json": CommentsRelationshipRequest },
};

export const replacePostCommentsResponses = {
  204: {},
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
  500: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `POST /v1/posts/{id}/relationships/comments`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/post`
 */
export const addPostCommentsRequest = {
  path: { id: plain.text },
  body: { "application/vnd.api+json": CommentsRelationshipRequest },
};

export const addPostCommentsResponses = {
  204: {},
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
  500: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `DELETE /v1/posts/{id}/relationships/comments`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/delete`
 */
export const removePostCommentsRequest = {
  path: { id: plain.text },
  body: { "application/vnd.api+json": CommentsRelationshipRequest },
};

export const removePostCommentsResponses = {
  204: {},
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
  500: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `OPTIONS /v1/comments`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments/options`
 */
export const optionsCommentsRequest = {};

export const optionsCommentsResponses = {
  204: {},
};

/**
 * `GET /v1/comments`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments/get`
 */
export const listCommentsRequest = {
  query: {
    "page[number]": PageNumberParameter,
    "page[size]": PageSizeParameter,
    "page[offset]": PageOffsetParameter,
    "page[limit]": PageLimitParameter,
    postsID: plain.text,
    "fields[comments]": CommentFieldsParameter,
  },
};

export const listCommentsResponses = {
  200: { "application/vnd.api+json": CommentListDocument },
  400: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `POST /v1/comments`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments/post`
 */
export const createCommentRequest = {
  body: { "application/vnd.api+json": CommentCreateDocument },
};

export const createCommentResponses = {
  201: { "application/vnd.api+json": CommentDocument },
  406: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `OPTIONS /v1/comments/{id}`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/options`
 */
export const optionsCommentRequest = {
  path: { id: plain.text },
};

export const optionsCommentResponses = {
  204: {},
};

/**
 * `GET /v1/comments/{id}`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/get`
 */
export const getCommentRequest = {
  path: { id: plain.text },
  query: { "fields[comments]": CommentFieldsParameter },
};

export const getCommentResponses = {
  200: { "application/vnd.api+json": CommentDocument },
  400: { "application/vnd.api+json": ErrorDocument },
  404: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `PATCH /v1/comments/{id}`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/patch`
 */
export const updateCommentRequest = {
  path: { id: plain.text },
  body: { "application/vnd.api+json": CommentUpdateDocument },
};

export const updateCommentResponses = {
  200: { "application/vnd.api+json": CommentDocument },
  404: { "application/vnd.api+json": ErrorDocument },
  406: { "application/vnd.api+json": ErrorDocument },
  409: { "application/vnd.api+json": ErrorDocument },
};

/**
 * `DELETE /v1/comments/{id}`
 *
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/delete`
 */
export const deleteCommentRequest = {
  path: { id: plain.text },
};

export const deleteCommentResponses = {
  204: {},
  404: { "application/vnd.api+json": ErrorDocument },
};
