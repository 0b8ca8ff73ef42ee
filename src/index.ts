/** The public door: what generators, scripts and users of the package import. */
export { type ApiConfig, defineConfig, type SpecwrightConfig } from "./config.ts";
export type { Contract } from "./contract/contract.ts";
export type { DialectName } from "./contract/json-schema/keywords.ts";
export {
  type LoadedSchemas,
  type LoadSchemasOptions,
  loadSchemas,
} from "./contract/json-schema/load-schemas.ts";
export {
  ContractError,
  type LoadedContract,
  type LoadOptions,
  loadContract,
} from "./contract/load-contract.ts";
export { closest } from "./contract/reference.ts";
export type { DiagnosticCode } from "./diagnostics/catalog.ts";
export {
  type Diagnostic,
  DiagnosticError,
  diagnostic,
  hasErrors,
  type Origin,
  type Range,
  type Severity,
} from "./diagnostics/diagnostic.ts";
export {
  countLine,
  type FormatContext,
  formatDiagnostic,
  formatDiagnostics,
  formatGithub,
} from "./diagnostics/format.ts";
export { type Locate, rangeOf, sortDiagnostics } from "./diagnostics/sort.ts";
export type { ProjectApi, ProjectConfig, TargetConfig } from "./generate/config.ts";
export { type Generated, type GenerateOptions, generate, type Target } from "./generate/generate.ts";
export {
  defineGenerator,
  file,
  type Generator,
  type ImportExtension,
  type PlanContext,
  type PlannedFile,
  type RenderedFile,
} from "./generate/generator.ts";
export {
  type ConversionOptions,
  createHeldValues,
  type HeldValues,
  type ValueOptions,
} from "./generate/held-values.ts";
export { camelCase, isIdentifier, pascalCase, shortHash } from "./generate/identifiers.ts";
export { statusWord } from "./generate/inline-objects.ts";
export {
  brokenLines,
  dataNode,
  inlineLiteral,
  type LiteralNode,
  type LiteralObject,
  literalLines,
} from "./generate/literal-lines.ts";
export {
  docComment,
  literal,
  memberAccess,
  memberKey,
  propertyKey,
  regexLiteral,
  stringLiteral,
} from "./generate/literals.ts";
export { isXml, type MediaKind, mediaKind, streamKind } from "./generate/media-kinds.ts";
export { createNameTable, type NameTable, operationWord } from "./generate/names.ts";
export { operationDoc, originLine, routeLine, rpcMethodDoc } from "./generate/operation-doc.ts";
export { headedParts, headedPlaces, type PartHeader, partHeaders } from "./generate/part-headers.ts";
export { hasParts, isUnnamedParts, partsSchema } from "./generate/part-lists.ts";
export {
  type GeneratedApi,
  generateProject,
  type ProjectDiagnostic,
  type ProjectOptions,
  type ProjectReport,
} from "./generate/project.ts";
export { failures, firstDigit, methodFailures, successes } from "./generate/responses.ts";
export { generateSchemaModule, type SchemaModuleRun } from "./generate/schema-module.ts";
export { createShapes, type Direction, forEachPart, type Shapes } from "./generate/shapes.ts";
export {
  inlineType,
  intersectionNode,
  memberLines,
  type TypeMember,
  type TypeNode,
  textNode,
  typeLines,
  unionNode,
} from "./generate/type-text.ts";
export {
  createTypePrinter,
  enumLabelLines,
  type HeldTypes,
  schemaDoc,
  type TypePrinter,
} from "./generate/typescript-types.ts";
export {
  uncarriedInRequest,
  uncarriedInResponses,
} from "./generate/uncarried.ts";
export { applyFixes, type FixedFile, type FixRun, writeFixed } from "./lint/apply-fixes.ts";
export {
  type BaselineEntry,
  baselineOf,
  compareWithBaseline,
  formatBaseline,
  outdatedEntry,
  parseBaseline,
} from "./lint/baseline.ts";
export { type FileChange, findingsInChanges, type Hunk, parseDiff } from "./lint/changed-lines.ts";
export {
  type ApiLintConfig,
  type IgnoreConfig,
  type LintConfig,
  levels,
  lintConfigFault,
} from "./lint/config.ts";
export type { Finding } from "./lint/finding.ts";
export type { Edit, Fix } from "./lint/fix.ts";
export { type LintedContract, type LintOptions, lintContract } from "./lint/lint-contract.ts";
export { failsOn, type LintJob, lintContracts, unneededIgnores } from "./lint/lint-project.ts";
export { type ReportFormat, reportFormats } from "./lint/report/formats.ts";
export {
  type LintReport,
  mergeFindings,
  type ReportedFinding,
  reportFindings,
} from "./lint/report/report.ts";
export { type Level, type Preset, presets, type Rule, type RuleGroup } from "./lint/rule.ts";
export { houseRules } from "./lint/rules/index.ts";
export { checkCodes, type LintLayer, type LintSettings, levelOf, resolveSettings } from "./lint/settings.ts";
export { findRuleset, type RulesetOptions, readRuleset } from "./lint/spectral/read-ruleset.ts";
export type { SpectralRuleset } from "./lint/spectral/ruleset.ts";
export { buildModel } from "./model/build.ts";
export { innerSchemas } from "./model/inner-schemas.ts";
export { isList, isMembers, isSameJson } from "./model/json-types.ts";
export {
  createValueJudge,
  itemSchema,
  memberSchemas,
  type ValueFault,
  type ValueJudge,
  type ValueJudgeOptions,
} from "./model/judge.ts";
export * from "./model/model.ts";
export { filterFault, type OperationFilter } from "./model/operation-filter.ts";
export { type SelectedOperations, selectOperations } from "./model/select-operations.ts";
export { type Clock, systemClock } from "./source/clock.ts";
export { createMemoryHost, diskHost, type Host } from "./source/host.ts";
export { appendPointer } from "./source/json-pointer.ts";
export { documentUrl, isUrl, resolveLocation } from "./source/location.ts";
export {
  createRemoteDocuments,
  type RemoteDocuments,
  type RemoteOptions,
} from "./source/remote-documents.ts";
export {
  allowedUrlFault,
  allowedUrls,
  type RemoteConfig,
  remoteConfigFault,
} from "./source/remote-policy.ts";
export {
  type FileTexts,
  recordingHost,
  type WatchedFiles,
  type WatchFolder,
  watchFiles,
} from "./source/watched-files.ts";
