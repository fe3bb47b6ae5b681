/** The name of an uploaded file: what is shown to people and offered to their computers, and nothing that fools either. */

const LANGST = 120;
/** No path, no control characters, nothing that is not seen or that turns the direction of the text. */
const BORT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}"<>|?*:]/gu;

/**
 * A name that can be shown and saved.
 * @param namn as somebody's computer calls the file
 * @param andelse the ending that its content has; another one is kept before it, so that nothing lies
 * @param annars what it is called where nothing is left
 */
export function filnamn(namn: string | null, andelse: string, annars: string): string {
  const sist = (namn ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const rent = sist
    .replace(BORT, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const slut = `.${andelse}`;
  const utan = rent.toLowerCase().endsWith(slut) ? rent.slice(0, -slut.length) : rent;
  // By code points: none is cut in two.
  const kort = Array.from(utan)
    .slice(0, LANGST - slut.length)
    .join('')
    .trim();
  return `${kort === '' ? annars : kort}${slut}`;
}

/** The header by which a browser saves the file under its name, and never opens it in the page (RFC 6266, RFC 8187). */
export function somBilaga(namn: string): string {
  const ascii = namn.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '');
  const kodat = encodeURIComponent(namn).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${kodat}`;
}
