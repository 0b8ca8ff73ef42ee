/** The scenario in a web worker; the page gets the results. */
import { runBoth } from "./scenario.ts";

postMessage(await runBoth(location.origin));
