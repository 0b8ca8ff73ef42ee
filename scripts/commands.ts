/** The commands and their options. What a command needs is imported when it runs, so that help is instant. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { DialectName } from "../src/contract/json-schema/keywords.ts";
import { filterFault } from "../src/model/operation-filter.ts";
import { allowedUrlFault } from "../src/source/remote-policy.ts";
import type { Delay } from "../src/testing.ts";
import type { ExitCode } from "./exit-code.ts";
import type { GenerateFlags } from "./generate-command.ts";
import type { LintFlags, RuleFlag } from "./lint-command.ts";
import type { ProxyFlag } from "./mock-apis.ts";
import type { MockFlags } from "./mock-command.ts";
import type { ModelFlags } from "./model-command.ts";
import type { Terminal } from "./terminal.ts";
import type { ValidatorsFlags } from "./validators-command.ts";

/** Runs an action and keeps its exit code. */
export type Run = (action: () => Promise<ExitCode>) => Promise<void>;

/** What help says of a target. */
export interface TargetHelp {
  readonly name: string;
  readonly about: string;
}

export function addGenerateCommand(
  program: Command,
  targets: readonly TargetHelp[],
  out: Terminal,
  run: Run,
): void {
  const command = program
    .command("generate")
    .description("write everything that follows from the contracts")
    .argument("[contract]", "a contract; without it, the APIs of specwright.config.ts")
    .action((contract: string | undefined, flags: GenerateFlags) =>
      run(async () => (await import("./generate-command.ts")).runGenerate(contract, flags, out)),
    );
  for (const option of generateOptions()) command.addOption(option);
  const lines = targets.map(({ name, about }) => `  ${name.padEnd(16)}${about}`);
  if (lines.length > 0) command.addHelpText("after", `\nTargets:\n${lines.join("\n")}`);
}

function generateOptions(): Option[] {
  return [
    new Option("-o, --output <folder>", "output folder for a contract given by path"),
    new Option(
      "-a, --api <name...>",
      "only these APIs of the configuration, or the name of the given contract's API",
    ),
    new Option("-t, --target <name...>", "only these targets, and what they require"),
    new Option("-c, --config <file>", "configuration file"),
    choice("--import-extension <extension>", "how generated modules import each other", ["ts", "js", "none"]),
    choice("--emit <kind>", "TypeScript, or JavaScript with declarations", ["ts", "js+d.ts"]),
    choice("--runtime <place>", "one runtime folder beside the APIs, or one in each", ["shared", "inline"]),
    filterOption("--include", "only operations like tag:pets, path:/pets/**, id:listPets, method:get"),
    filterOption("--exclude", "no operations like these"),
    new Option(
      "--scaffold <folder>",
      "write handlers of the server to fill in, or add those that are missing",
    ).conflicts("check"),
    new Option("--strict", "take what is commonly repaired for errors"),
    new Option("--check", "write nothing; exit with 1 when a file differs from what would be written"),
    new Option("-w, --watch", "generate again when a contract or the configuration changes").conflicts(
      "check",
    ),
    new Option("--timing", "say how long each stage took"),
    new Option("--no-cache", "do everything again, even if nothing has changed since the last run"),
    allowRemoteOption(),
    allowUrlOption(),
    frozenOption(),
    new Option("--update-lock", "write specwright.lock.json from what other hosts give now").conflicts([
      "frozen",
      "check",
    ]),
    formatOption(),
  ];
}

export function addLintCommand(program: Command, out: Terminal, run: Run): void {
  program
    .command("lint")
    .description("say what is wrong with contracts, or could be better")
    .argument("[files...]", "contracts, or APIs of specwright.config.ts; without them, all of its APIs")
    .option("--preset <name>", "minimal, recommended or strict")
    .option("--rule <code=level>", "level of a rule: error, warning, info or off; repeatable", addRuleLevel)
    .option("--format <name>", "pretty, json, github, gitlab, sarif, junit, checkstyle or markdown", "pretty")
    .option("-o, --output <file>", "write the report there")
    .addOption(
      choice("--fail-on <severity>", "exit with 1 from there on", [
        "error",
        "warning",
        "info",
        "never",
      ]).default("error"),
    )
    .option("--fix", "repair what can be repaired without a change of meaning")
    .option("--fix-dry-run", "say what --fix would do")
    .option("--baseline <file>", "tell only what is not in this list of known findings")
    .option("--update-baseline", "make the list of known findings what is found now")
    .option("--changed-since <revision>", "tell only what lies in lines changed since a git revision")
    .option("--ruleset <file>", "a Spectral ruleset to ask too; default: .spectral.yaml")
    .option("--allow-ruleset-code", "run JavaScript that the ruleset names")
    .option("--allow-remote-rulesets", "fetch rulesets that it extends by https")
    .option("--list-rules", "list the rules with their levels")
    .addOption(allowRemoteOption())
    .addOption(allowUrlOption())
    .addOption(frozenOption())
    .option("-c, --config <file>", "configuration file")
    .option("--no-config", "ignore specwright.config.ts")
    .action((names: string[], flags: LintFlags) =>
      run(async () => (await import("./lint-command.ts")).runLint(names, flags, out)),
    );
}

export function addMockCommand(program: Command, out: Terminal, run: Run): void {
  program
    .command("mock")
    .description("serve APIs from their contracts behind one port, by Prism, until Ctrl+C")
    .argument("[api...]", "APIs of specwright.config.ts, all by default; or paths of contracts")
    .option(
      "-p, --port <number>",
      "port of the start page and of the APIs below it; default: a free one",
      parseInteger,
    )
    .option("--own-ports", "each API on a port of its own: those after --port, or free ones")
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .option("-c, --config <file>", "configuration file")
    .option("--dynamic", "answer with random values of the schemas instead of the examples")
    .option("--seed <number>", "make --dynamic and --delay repeatable", parseInteger)
    .option("--errors", "answer with an error where an answer breaks the contract")
    .option(
      "--delay <milliseconds>",
      "hold each answer back, e.g. 300, or 200..800 for something between",
      readDelay,
    )
    .option("--proxy <[api=]url>", "check the traffic with a real server instead of mocking it", addProxy)
    .addOption(allowRemoteOption())
    .addOption(allowUrlOption())
    .option("--no-cors", "allow no calls from pages of other origins")
    .option("-q, --quiet", "print no line for each request")
    .action((names: string[], flags: MockFlags) =>
      run(async () => (await import("./mock-start.ts")).startMockCommand(names, flags, out)),
    );
}

export function addModelCommand(program: Command, out: Terminal, run: Run): void {
  program
    .command("model")
    .description("print what specwright understood of a contract, as JSON")
    .argument("<contract>", "a contract")
    .addOption(choice("--format <format>", "of diagnostics", ["pretty", "github"]).default("pretty"))
    .addOption(allowRemoteOption())
    .addOption(allowUrlOption())
    .action((contract: string, flags: ModelFlags) =>
      run(async () => (await import("./model-command.ts")).runModel(contract, flags, out)),
    );
}

export function addValidatorsCommand(program: Command, out: Terminal, run: Run): void {
  program
    .command("validators")
    .description("write types and validators of plain JSON Schemas, without a contract")
    .argument("<schemas...>", "JSON Schemas, JSON or YAML")
    .addOption(
      new Option("-o, --output <file>", "the module; what it needs at run time comes beside it, in runtime/")
        .makeOptionMandatory()
        .argParser(readModuleName),
    )
    .addOption(choice("--dialect <dialect>", "of schemas without $schema; default: 2020-12", dialectNames))
    .addOption(
      choice("--formats <what>", "formats are rules, or remarks; default: as the dialect says", [
        "rules",
        "remarks",
      ]),
    )
    .option("--implied-types", "keywords of one type demand that type, e.g. minLength a string")
    .addOption(
      choice(
        "--patterns <engine>",
        "injected: a second module, create-<file>, gives patterns to another engine",
        ["native", "injected"],
      ),
    )
    .addOption(
      choice("--import-extension <extension>", "how generated modules import each other", [
        "ts",
        "js",
        "none",
      ]),
    )
    .option("--strict", "take what is commonly repaired for errors")
    .option("--check", "write nothing; exit with 1 when a file differs from what would be written")
    .addOption(allowRemoteOption())
    .addOption(allowUrlOption())
    .addOption(frozenOption())
    .addOption(formatOption())
    .action((schemas: string[], flags: ValidatorsFlags) =>
      run(async () => (await import("./validators-command.ts")).runValidators(schemas, flags, out)),
    );
}

/** As `--dialect` takes them. */
const dialectNames: readonly DialectName[] = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"];

function filterOption(flag: string, description: string): Option {
  const option = new Option(`${flag} <filter>`, `${description}; repeatable`);
  return option.argParser((text, others: readonly string[] = []) => {
    const fault = filterFault(text);
    if (fault !== undefined) throw new InvalidArgumentError(`${fault}.`);
    return [...others, text];
  });
}

function allowRemoteOption(): Option {
  return new Option("--allow-remote", "fetch contracts and what they refer to from other hosts, by https");
}

function allowUrlOption(): Option {
  const option = new Option("--allow-url <url>", "fetch what lies below this URL, http or https; repeatable");
  return option.argParser((text, others: readonly string[] = []) => {
    const fault = allowedUrlFault(text);
    if (fault !== undefined) throw new InvalidArgumentError(`${fault}.`);
    return [...others, text];
  });
}

function frozenOption(): Option {
  return new Option("--frozen", "refuse documents of other hosts that are not in specwright.lock.json");
}

function formatOption(): Option {
  return choice("--format <format>", "of diagnostics", ["pretty", "json", "github"]).default("pretty");
}

function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices);
}

/** @throws {InvalidArgumentError} as all of these, which commander reports as a usage error */
function readDelay(text: string): Delay {
  const [, from, to = from] = /^(\d{1,6})(?:\.\.(\d{1,6}))?$/.exec(text) ?? [];
  if (from === undefined || Number(to) < Number(from)) {
    throw new InvalidArgumentError("it must be a number like 300, or a range like 200..800.");
  }
  return { from: Number(from), to: Number(to) };
}

function readModuleName(text: string): string {
  if (!/[^\\/]\.ts$/.test(text) || text.endsWith(".d.ts"))
    throw new InvalidArgumentError("it must be the name of a TypeScript module, like order.ts.");
  return text;
}

function addRuleLevel(text: string, others: readonly RuleFlag[] = []): RuleFlag[] {
  const [, code, level] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  if (code === undefined || level === undefined)
    throw new InvalidArgumentError("it must be a code and a level, like design/path-verb=off.");
  return [...others, { code, level }];
}

function addProxy(text: string, others: readonly ProxyFlag[] = []): ProxyFlag[] {
  const [, api, url = ""] = /^(?:([^=:/?#]+)=)?(.*)$/.exec(text) ?? [];
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    throw new InvalidArgumentError("it must be an http or https URL, with 'api=' before it if need be.");
  }
  return [...others, { url: new URL(url), ...(api !== undefined && { api }) }];
}

function parseInteger(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("it must be a whole number.");
  return Number(text);
}
