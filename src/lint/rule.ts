/**
 * What a lint rule is. A rule lives in one file of its own: what it asks for, why, a bad and a good contract (shown in
 * `docs/rules.md` and tested), and the visitor that finds what breaks it.
 */
import type { ObjectNode } from "../contract/check/context.ts";
import type { NodeKind } from "../contract/grammar.ts";
import type { Origin, Related, Severity } from "../diagnostics/diagnostic.ts";
import type { SchemaReader } from "../model/schema-reader.ts";
import type { Fix } from "./fix.ts";
import type { LintContext, LintedOperation } from "./lint-context.ts";

export type RuleGroup = "correctness" | "security" | "design" | "documentation" | "codegen";

export type Level = Severity | "off";

/** From few certain faults to everything that we ask of our own contracts. */
export const presets = ["minimal", "recommended", "strict"] as const;

export type Preset = (typeof presets)[number];

export interface Rule {
  /** `<group>/<name>`: printed, configured and ignored by it, so it never changes. */
  readonly code: `${RuleGroup}/${string}`;
  /** What a contract should do, in one sentence without a full stop. */
  readonly asks: string;
  /** What goes wrong otherwise, for whom. One to three sentences. */
  readonly why: string;
  readonly levels: Readonly<Record<Preset, Level>>;
  /** Contracts without their first two lines (`openapi`, `info`), which are added where they are missing. */
  readonly bad: string;
  readonly good: string;
  /** It offers fixes that are safe: they change no meaning. */
  readonly fixable?: true;
  /** Called once for every contract; what it returns is called during the one pass over the contract. */
  create(report: Report, context: LintContext): Visitor;
}

/** Called with every object of a kind, references left out, in reading order. */
export type NodeVisitor = { readonly [Kind in NodeKind]?: (node: ObjectNode) => void };

export interface Visitor {
  readonly nodes?: NodeVisitor;
  /** Every operation with what surrounds it, webhooks included. */
  readonly operation?: (operation: LintedOperation) => void;
  /** After everything has been visited. */
  readonly end?: () => void;
  /** The contract in the internal dialect, with its schemas; asked only of contracts without errors. */
  readonly schemas?: (schemas: SchemaReader) => void;
  /** Asked after everything else: whether there is anything to look for in it, which is dear. Default: there is. */
  readonly wantsSchemas?: () => boolean;
}

export interface Fault {
  /** What is wrong here, as a sentence without a full stop. */
  readonly message: string;
  readonly at: Origin;
  /** The key is at fault, not the value behind it. */
  readonly focus?: "key";
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly related?: readonly Related[];
  readonly fix?: Fix | undefined;
}

export type Report = (fault: Fault) => void;

/** Types a rule for the editor. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
