/**
 * Widths and lines of drawn text. A picture is written without a browser, so widths are estimated,
 * a little generously, from classes of letters in a common sans-serif.
 */

/** How much wider bold letters are. */
export const BOLD = 1.12;

/** Estimated width in pixels. */
export function widthOf(text: string, size: number): number {
  let em = 0;
  for (const letter of text) {
    if (/[ijlI.,:;'|!()[\]ftr ]/.test(letter)) em += 0.36;
    else if (/[mwMW@%…–]/.test(letter)) em += 0.92;
    else if (/[A-ZÅÄÖ]/.test(letter)) em += 0.72;
    else em += 0.61;
  }
  return em * size;
}

/**
 * Breaks a text into lines that fit.
 *
 * @param most lines at most; a longer text ends with …
 */
export function wrap(text: string, size: number, width: number, most = 3): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  const cut = lines.length > most;
  return kept.map((kept1, i) => shorten(cut && i === most - 1 ? `${kept1} …` : kept1, size, width));
}

/** Cuts a text that is too wide, also a single long word. */
export function shorten(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  let cut = text.replace(/\s*…$/, '');
  while (cut.length > 1 && widthOf(`${cut}…`, size) > width) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}

/** Text as it may stand in SVG and XML attributes. */
export function escapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
  };
  return text.replace(/[&<>"']/g, (letter) => `&${names[letter] ?? ''};`);
}
