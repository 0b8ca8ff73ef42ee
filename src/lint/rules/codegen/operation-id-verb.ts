import { defineRule } from "../../rule.ts";
import { wordsOf } from "../design/words.ts";
import { visitOperationIds } from "./operation-ids.ts";

/** What operations do. A word that is missing here is one that nobody had needed yet. */
const verbs: ReadonlySet<string> = new Set(
  (
    "abort accept acknowledge activate add allow answer append apply approve archive ask assign associate " +
    "attach authenticate authorize backup ban begin block book build bulk buy call cancel capture " +
    "challenge change charge check claim clean clear click clone close commit compare complete compute " +
    "configure confirm connect consume convert copy count create deactivate debug decline decrypt delete " +
    "deliver deny deploy deregister describe destroy detach detect disable disassociate disconnect " +
    "discover dismiss do download drop duplicate echo edit embed emit enable encrypt end enqueue enroll " +
    "estimate evaluate exchange exec execute exists expand expire export extend fetch filter finalize " +
    "find finish fix flush follow force forget forward freeze generate get give grant handle head hide " +
    "identify ignore import increment insert inspect install instantiate introspect invalidate invite " +
    "invoke issue join kill launch leave like link list load locate lock log login logout lookup make " +
    "manage mark match measure merge migrate mint modify monitor mount move mute notify open opt optimize " +
    "options order parse patch pause pay peek perform pin ping place play poll post predict preview print " +
    "process provision proxy prune publish pull purge push put query queue quote reactivate read reboot " +
    "rebuild receive reconcile reconnect record recover redeem redeliver redirect refine refresh refund " +
    "regenerate register reindex reject release reload remove rename render renew reopen reorder replace " +
    "reply report reprocess request rerun reschedule resend reserve reset resize resolve respond restart " +
    "restore resume retrieve retry return revert revoke rollback rotate run save scale scan schedule " +
    "search see select sell send serve set settle share show sign simulate skip snooze sort split star " +
    "start stat stop store stream submit subscribe subtract suggest summarize suspend switch sync " +
    "synchronize tag terminate test toggle tokenize touch track transfer transform translate trigger try " +
    "unarchive unassign unban unblock undelete undo unenroll unfollow uninstall unlink unlock unmute " +
    "unpin unregister unset unstar unsubscribe unsuspend update upgrade upload upsert use validate verify " +
    "view visit void vote wait wake warm watch wipe withdraw wrap write"
  ).split(" "),
);

export const operationIdVerb = defineRule({
  code: "codegen/operation-id-verb",
  asks: "An `operationId` has a verb",
  why: "`users()` may list, count or create them. `listUsers()` says it where it is called.",
  levels: { minimal: "off", recommended: "off", strict: "info" },
  bad: `
paths:
  /users: { get: { operationId: users, responses: { "200": { description: All users } } } }
`,
  good: `
paths:
  /users: { get: { operationId: listUsers, responses: { "200": { description: All users } } } }
`,
  create: (report) => ({
    nodes: visitOperationIds((id, at) => {
      // `usersList` and `repos/get-content` put the thing first, which is a habit too.
      if (wordsOf(id).some((word) => verbs.has(word))) return;
      report({
        message: `Operation id '${id}' has no verb`,
        at,
        hint: "say what is done: get, list, create, update, delete",
      });
    }),
  }),
});
