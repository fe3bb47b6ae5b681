/**
 * What a signed token must look like before anybody looks at its signature: of bounded size, written in the one way
 * that its bytes can be written, with every name once, and with no key and no extension of its own in the header.
 */

/** Characters: what a provider with two hundred groups sends fits. */
const MAX_LENGTH = 14_000;
/** Ways in which a token could bring its own key, and extensions, of which none is understood here. */
const NOT_IN_HEADER = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip'];
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whether the text is a token in compact form (RFC 7515 §3.1) that may be looked at further. */
export function isWellFormed(token: string): boolean {
  if (token.length > MAX_LENGTH) return false;
  const parts = token.split('.');
  if (parts.length !== 3 || !parts.every(isCanonical)) return false;
  const [header = null, payload = null] = parts.slice(0, 2).map(objectOf);
  return header !== null && payload !== null && isPlain(header);
}

const isPlain = (header: Readonly<Record<string, unknown>>): boolean =>
  !NOT_IN_HEADER.some((name) => Object.hasOwn(header, name)) &&
  ['alg', 'typ', 'kid'].every((name) => ['string', 'undefined'].includes(typeof header[name]));

/** The last character of base64 has bits to spare: with others there the same bytes would be another text. */
const isCanonical = (part: string): boolean =>
  part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part;

/** The object that a part holds, or null if it is none or has a name twice. */
function objectOf(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const text = UTF8.decode(Buffer.from(part, 'base64url'));
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && !hasNameTwice(text) ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** Readers differ in which of two equal names they take (RFC 7519 §4). @param json text that parses */
function hasNameTwice(json: string): boolean {
  const scopes: Set<string>[] = [];
  const tokens = [...json.matchAll(/"(?:[^"\\]|\\.)*"|[{}:]/g)].map(([token]) => token);
  return tokens.some((token, n) => {
    if (token === '{') scopes.push(new Set());
    else if (token === '}') scopes.pop();
    else if (token !== ':' && tokens[n + 1] === ':') {
      const names = scopes.at(-1);
      const name = JSON.parse(token) as string;
      if (names?.has(name)) return true;
      names?.add(name);
    }
    return false;
  });
}
