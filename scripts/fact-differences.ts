/** Where our contracts differ from the fact sheets on purpose. `check-facts.ts` prints these and fails on any other. */

export interface FactDifference {
  /** An operation's statuses (`getPost statuses`), a schema, `operations` or `RPC methods`. */
  readonly what: RegExp;
  /** `-name`: the sheet has it, the contract does not; `+name`: the other way around. */
  readonly differs: readonly string[];
  readonly reason: string;
}

const refused =
  "what the data source refuses has a status of its own, beside the one that older servers give";

export const factDifferences: Readonly<Record<string, readonly FactDifference[]>> = {
  talis: [
    {
      what: /^deleteInstances statuses$/,
      differs: ["+404"],
      reason: "an unknown project is missing, not a failure of the server",
    },
  ],
  godoxy: [
    {
      what: /^getFavicon statuses$/,
      differs: ["+default"],
      reason: "the status of the site that the icon is fetched from is passed on",
    },
  ],
  chocolates: [
    { what: /^(?:replace|add|remove)UserSweets statuses$/, differs: ["+400"], reason: refused },
    { what: /^deleteUser statuses$/, differs: ["+404"], reason: refused },
  ],
  blog: [
    { what: /^(?:replace|add|remove)PostComments statuses$/, differs: ["+400"], reason: refused },
    { what: /^delete(?:Post|Comment) statuses$/, differs: ["+404"], reason: refused },
    {
      what: /^(?:create|update|delete)(?:Post|Comment) statuses$/,
      differs: ["-200", "-202", "-204", "-500"],
      reason:
        "the sheet lists what any data source may answer; this one stores at once and answers one of them",
    },
    {
      what: /^list(?:Posts|Comments) statuses$/,
      differs: ["-404"],
      reason: "the sheet lists what any data source may answer; this one can list",
    },
  ],
};
