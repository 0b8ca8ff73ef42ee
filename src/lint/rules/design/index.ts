/** How an API looks to its callers: paths, names, statuses, bodies, lists. */
import type { Rule } from "../../rule.ts";
import { createdLocation } from "./created-location.ts";
import { dateTimeFormat } from "./date-time-format.ts";
import { deleteBody } from "./delete-body.ts";
import { enumCasing } from "./enum-casing.ts";
import { errorBody } from "./error-body.ts";
import { errorBodyConsistent } from "./error-body-consistent.ts";
import { idempotency } from "./idempotency.ts";
import { listPagination } from "./list-pagination.ts";
import { paginationDeclared } from "./pagination-declared.ts";
import { parameterCasing } from "./parameter-casing.ts";
import { patchMediaType } from "./patch-media-type.ts";
import { pathCasing } from "./path-casing.ts";
import { pathDepth } from "./path-depth.ts";
import { pathTrailingSlash } from "./path-trailing-slash.ts";
import { pathVerb } from "./path-verb.ts";
import { pluralCollections } from "./plural-collections.ts";
import { problemDetailsShape } from "./problem-details-shape.ts";
import { propertyCasing } from "./property-casing.ts";
import { retryAfter } from "./retry-after.ts";
import { statusPerMethod } from "./status-per-method.ts";
import { successBody } from "./success-body.ts";
import { topLevelArray } from "./top-level-array.ts";

export const designRules: readonly Rule[] = [
  pathCasing,
  pathTrailingSlash,
  pathVerb,
  pathDepth,
  pluralCollections,
  parameterCasing,
  propertyCasing,
  enumCasing,
  dateTimeFormat,
  statusPerMethod,
  successBody,
  topLevelArray,
  errorBody,
  errorBodyConsistent,
  problemDetailsShape,
  retryAfter,
  listPagination,
  paginationDeclared,
  idempotency,
  createdLocation,
  patchMediaType,
  deleteBody,
];
