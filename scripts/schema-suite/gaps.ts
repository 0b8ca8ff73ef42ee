/** Cases of the suite that we do not decide as it does, each with the reason. A case here that passes fails the run. */
export const gaps: ReadonlyMap<string, string> = new Map();
