/** `npm run rules`: writes docs/rules.md from the rules and the catalog. A test holds the page to them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { houseRules } from "../src/lint/rules/index.ts";
import { rulesPage } from "./rules-page.ts";

writeFileSync(join(import.meta.dirname, "../docs/rules.md"), rulesPage(houseRules));
console.log(`docs/rules.md: ${houseRules.length} rules`);
