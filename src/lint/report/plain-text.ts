/** Texts of a contract that nothing takes for anything else. */

/**
 * Control characters as their pictures, so that names cannot steer a terminal. `##[…]`, `##vso[…]` and a line that
 * begins with `::` would be commands in the logs of CI systems. Lengths stay, so that columns do, but for those.
 */
export function visible(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000a-\u001f]/g, (character) =>
      String.fromCharCode(0x2400 + character.charCodeAt(0)),
    )
    .replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
    .replace(/##(?=\w*\[)/g, "#\u200b#")
    .replace(/^(?=\s*::)/, "\u200b")
    .toWellFormed();
}

/** For attributes and text of XML 1.0, which has no way to write most control characters. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** For a cell of a Markdown table: nothing in it is markup, a mention or a link. */
export function markdownCell(text: string): string {
  return visible(text)
    .replace(/[&<>|*_~`[\](){}\\#@!]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/:(?=\/\/)|\.(?<=www\.)/gi, (character) => `&#${character.charCodeAt(0)};`);
}
