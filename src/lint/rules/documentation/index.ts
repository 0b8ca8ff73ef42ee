/** What people read: descriptions, summaries, tags and examples. */
import type { Rule } from "../../rule.ts";
import { deprecatedExplained } from "./deprecated-explained.ts";
import { descriptionRepeats } from "./description-repeats.ts";
import { exampleMissing } from "./example-missing.ts";
import { infoContact } from "./info-contact.ts";
import { infoDescription } from "./info-description.ts";
import { infoLicense } from "./info-license.ts";
import { markupUnsafe } from "./markup-unsafe.ts";
import { operationDescription } from "./operation-description.ts";
import { operationSummary } from "./operation-summary.ts";
import { operationTag } from "./operation-tag.ts";
import { parameterDescription } from "./parameter-description.ts";
import { parameterExample } from "./parameter-example.ts";
import { placeholderText } from "./placeholder-text.ts";
import { propertyDescription } from "./property-description.ts";
import { responseDescription } from "./response-description.ts";
import { schemaDescription } from "./schema-description.ts";
import { securitySchemeDescription } from "./security-scheme-description.ts";
import { serverDescription } from "./server-description.ts";
import { summaryForm } from "./summary-form.ts";
import { tagDefined } from "./tag-defined.ts";
import { tagDescription } from "./tag-description.ts";
import { tagUnused } from "./tag-unused.ts";

export const documentationRules: readonly Rule[] = [
  infoDescription,
  infoLicense,
  infoContact,
  serverDescription,
  securitySchemeDescription,
  tagDefined,
  tagUnused,
  tagDescription,
  operationTag,
  operationSummary,
  summaryForm,
  operationDescription,
  parameterDescription,
  responseDescription,
  schemaDescription,
  propertyDescription,
  descriptionRepeats,
  placeholderText,
  markupUnsafe,
  deprecatedExplained,
  exampleMissing,
  parameterExample,
];
