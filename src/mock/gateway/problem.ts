/** What the gateway answers itself: `application/problem+json` (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly title: string;
  /** What is wrong and where, in one sentence. */
  readonly detail: string;
}

export function problem(status: number, title: string, detail: string): Problem {
  return { status, title, detail };
}

export function problemText({ status, title, detail }: Problem): string {
  return `${JSON.stringify({ type: "about:blank", title, status, detail })}\n`;
}
