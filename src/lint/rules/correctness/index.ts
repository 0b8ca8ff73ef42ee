import type { Rule } from "../../rule.ts";
import { allofConflict } from "./allof-conflict.ts";
import { bodyOnGet } from "./body-on-get.ts";
import { bodyOnNoContent } from "./body-on-no-content.ts";
import { contentTypeHeader } from "./content-type-header.ts";
import { defaultValid } from "./default-valid.ts";
import { discriminatorIncomplete } from "./discriminator-incomplete.ts";
import { discriminatorOptional } from "./discriminator-optional.ts";
import { enumDuplicate } from "./enum-duplicate.ts";
import { enumWithoutNull } from "./enum-without-null.ts";
import { exampleValid } from "./example-valid.ts";
import { formatType } from "./format-type.ts";
import { formatUnknown } from "./format-unknown.ts";
import { headerDuplicate } from "./header-duplicate.ts";
import { idleKeyword } from "./idle-keyword.ts";
import { ignoredHeaderParameter } from "./ignored-header-parameter.ts";
import { mediaTypeSyntax } from "./media-type-syntax.ts";
import { oneofOverlap } from "./oneof-overlap.ts";
import { pathAmbiguous } from "./path-ambiguous.ts";
import { pathParameterNull } from "./path-parameter-null.ts";
import { pathUnreachable } from "./path-unreachable.ts";
import { readAndWriteOnly } from "./read-and-write-only.ts";
import { redirectLocation } from "./redirect-location.ts";
import { refSiblings } from "./ref-siblings.ts";
import { requiredDefault } from "./required-default.ts";
import { requiredUndeclared } from "./required-undeclared.ts";
import { schemeName } from "./scheme-name.ts";
import { serverTrailingSlash } from "./server-trailing-slash.ts";
import { serverVariableUnused } from "./server-variable-unused.ts";
import { successDocumented } from "./success-documented.ts";
import { unusedComponent } from "./unused-component.ts";

export const correctnessRules: readonly Rule[] = [
  unusedComponent,
  exampleValid,
  defaultValid,
  pathUnreachable,
  pathAmbiguous,
  pathParameterNull,
  requiredDefault,
  ignoredHeaderParameter,
  headerDuplicate,
  contentTypeHeader,
  mediaTypeSyntax,
  bodyOnGet,
  bodyOnNoContent,
  successDocumented,
  redirectLocation,
  serverTrailingSlash,
  serverVariableUnused,
  schemeName,
  refSiblings,
  requiredUndeclared,
  readAndWriteOnly,
  idleKeyword,
  formatUnknown,
  formatType,
  enumDuplicate,
  enumWithoutNull,
  allofConflict,
  oneofOverlap,
  discriminatorIncomplete,
  discriminatorOptional,
];
