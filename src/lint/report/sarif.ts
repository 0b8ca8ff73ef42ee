/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as code scanning of GitHub and many
 * viewers read it: rules with help, places, fixes, and fingerprints by which results of two runs are matched.
 */
import type { Origin, Range, Severity } from "../../diagnostics/diagnostic.ts";
import type { Rule } from "../rule.ts";
import { houseRules } from "../rules/index.ts";
import { createFixEdits, type FileEdits } from "./fix-edits.ts";
import { visible } from "./plain-text.ts";
import { type LintReport, type ReportedFinding, uniqueFingerprint } from "./report.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

export function formatSarif(report: LintReport): string {
  const { findings, version } = report;
  const codes = [...new Set(findings.map(({ finding }) => finding.code))].sort();
  const position = new Map(codes.map((code, index) => [code, index]));
  const editsOf = createFixEdits();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "specwright", version, rules: codes.map((code) => descriptor(code, report)) },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((item) => result(item, position.get(item.finding.code), editsOf(item), report)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(code: string, { findings, docsOf }: LintReport): object {
  const rule = houseRules.find((known) => known.code === code);
  const docs = docsOf(code);
  const severity = findings.find(({ finding }) => finding.code === code)?.finding.severity ?? "warning";
  return {
    id: code,
    ...(rule && ruleTexts(rule)),
    ...(docs?.startsWith("https:") && { helpUri: docs }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [code.split("/")[0]] },
  };
}

function ruleTexts({ asks, why, bad, good }: Rule): object {
  const example = (title: string, text: string): string =>
    `**${title}**\n\n\`\`\`yaml\n${text.trim()}\n\`\`\``;
  return {
    shortDescription: { text: asks },
    fullDescription: { text: `${asks}. ${why}` },
    help: {
      text: `${asks}. ${why}`,
      markdown: [`${asks}.`, why, example("Bad", bad), example("Good", good)].join("\n\n"),
    },
  };
}

function result(
  item: ReportedFinding,
  ruleIndex: number | undefined,
  edits: readonly FileEdits[] | undefined,
  { pathOf }: LintReport,
): object {
  const { finding, range, sources } = item;
  const { code, severity, message, hint, origin, related, fix } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: visible(hint === undefined ? message : `${message} (${hint})`) },
    locations: [location(origin, range, pathOf)],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ message: text, origin: place }, id) => ({
        id,
        ...location(place, sources?.locate(place), pathOf),
        message: { text: visible(text) },
      })),
    }),
    partialFingerprints: { "specwright/v1": uniqueFingerprint(item) },
    ...(fix &&
      edits && {
        fixes: [
          {
            description: { text: fix.title },
            artifactChanges: edits.map((own) => artifactChange(own, pathOf)),
          },
        ],
      }),
  };
}

function location({ file, pointer }: Origin, range: Range | undefined, pathOf: LintReport["pathOf"]): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(pathOf(file)) },
      region: range
        ? {
            startLine: range.line,
            startColumn: range.column,
            endLine: range.line,
            endColumn: range.column + range.length,
          }
        : { startLine: 1 },
    },
    ...(pointer !== "" && { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  };
}

function artifactChange({ file, edits }: FileEdits, pathOf: LintReport["pathOf"]): object {
  return {
    artifactLocation: { uri: uriOf(pathOf(file)) },
    replacements: edits.map(({ from, to, text }) => ({
      deletedRegion: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
      },
      ...(text !== "" && { insertedContent: { text } }),
    })),
  };
}

/** A path as a URI: relative ones stay relative. */
function uriOf(path: string): string {
  const encoded = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  if (/^[a-z]:/i.test(path)) return `file:///${encoded.replace("%3A", ":")}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
