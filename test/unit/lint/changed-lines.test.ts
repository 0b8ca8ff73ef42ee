import { describe, expect, test } from "vitest";
import { type FileChange, findingsInChanges, type Hunk, parseDiff } from "../../../src/lint/changed-lines.ts";
import type { ReportedFinding } from "../../../src/lint/report/report.ts";
import { createSource } from "../../../src/source/source.ts";
import { SourceSet } from "../../../src/source/source-set.ts";
import { hostOf } from "./lint-text.ts";

const text = `openapi: 3.1.0
paths:
  /a:
    get:
      summary: a
      parameters:
        - name: x
          in: query
        - name: y
          in: query
    post: { summary: b, tags: [c] }
  /b:
    get:
      summary: |
        two
        lines
components:
  schemas: {}
`;

async function isTold(pointer: string, change: FileChange | undefined): Promise<boolean> {
  const sources = new SourceSet({ host: hostOf({ "a.yaml": text }), cwd: "/c" });
  await sources.load("/c/a.yaml");
  const { source } = createSource("a.yaml", "/c/a.yaml", text);
  let own = pointer;
  let range = source.locate(own);
  while (range === undefined) {
    own = own.slice(0, own.lastIndexOf("/"));
    range = source.locate(own);
  }
  const item: ReportedFinding = {
    finding: {
      code: "x/y",
      severity: "error",
      message: "m",
      related: [],
      origin: { file: "a.yaml", pointer },
    },
    sources,
    range,
    stopped: false,
    fingerprint: "",
    occurrence: 0,
  };
  return findingsInChanges([item], () => change).length === 1;
}

const changed = (first: number, last = first): Hunk[] => [{ kind: "changed", first, last }];
const deleted = (after: number): Hunk[] => [{ kind: "deleted", first: after, last: after + 1 }];

describe("a finding is told", () => {
  test.each<[string, string, Hunk[], boolean]>([
    ["on a changed line", "/paths/~1a/get/summary", changed(5), true],
    ["not on the line beside it", "/paths/~1a/get/summary", changed(6), false],
    ["not below a changed neighbour", "/paths/~1b/get", changed(4), false],
    ["below an object that is new or renamed", "/paths/~1a/get/parameters/0/in", changed(3), true],
    ["below a list item that is new", "/paths/~1a/get/parameters/1/in", changed(9), true],
    ["not below the item beside it", "/paths/~1a/get/parameters/0/in", changed(9), false],
    ["at the object whose member changed", "/paths/~1a/get", changed(5), true],
    ["at a member that is missing in it", "/paths/~1a/get/operationId", changed(5), true],
    ["not at the object around that", "/paths/~1a", changed(5), false],
    ["not at an object whose inner object changed", "/paths/~1a/get", changed(8), false],
    ["at the object that gained an object", "/paths", changed(12, 16), true],
    ["at the object that lost a member", "/paths/~1a/get", deleted(5), true],
    ["not at the one around it", "/paths/~1a", deleted(5), false],
    ["at both where the last member may have been lost", "/paths/~1a/get", deleted(10), true],
    ["at both where the last member may have been lost, the outer one", "/paths/~1a", deleted(10), true],
    ["at the document that lost its last member", "", deleted(18), true],
    ["in brackets on a changed line", "/paths/~1a/post/tags", changed(11), true],
    ["in a text of several lines, at its key", "/paths/~1b/get/summary", changed(14), true],
    ["not everywhere because the first line changed", "/components", changed(1), false],
  ])("%s", async (_, pointer, hunks, expected) => {
    expect(await isTold(pointer, hunks)).toBe(expected);
  });

  test("anywhere in a new file, nowhere in an unchanged one", async () => {
    expect(await isTold("/paths/~1a", "new")).toBe(true);
    expect(await isTold("/paths/~1a", undefined)).toBe(false);
    expect(await isTold("/paths/~1a", [])).toBe(false);
  });
});

test("hunks are read from a diff without context", () => {
  const diff = [
    "diff --git a/specs/a.yaml b/specs/a.yaml",
    "--- a/specs/a.yaml",
    "+++ b/specs/a.yaml",
    "@@ -3 +3 @@ paths:",
    "-  a: 1",
    "+  a: 2",
    "@@ -10,2 +9,0 @@",
    "-  +++ b/no.yaml",
    "-  b",
    "@@ -20,0 +18,3 @@",
    "+@@ -1 +1 @@",
    "+x",
    "+y",
    'diff --git "a/q\\"uote.yaml" "b/q\\"uote.yaml"',
    '--- "a/q\\"uote.yaml"',
    '+++ "b/q\\"uote.yaml"',
    "@@ -0,0 +1 @@",
    "+z",
    "--- a/with space.yaml\t",
    "+++ b/with space.yaml\t",
    "@@ -1 +1 @@",
  ].join("\n");
  expect([...parseDiff(diff)]).toEqual([
    [
      "specs/a.yaml",
      [
        { kind: "changed", first: 3, last: 3 },
        { kind: "deleted", first: 9, last: 10 },
        { kind: "changed", first: 18, last: 20 },
      ],
    ],
    ['q"uote.yaml', [{ kind: "changed", first: 1, last: 1 }]],
    ["with space.yaml", [{ kind: "changed", first: 1, last: 1 }]],
  ]);
});
