/** XML as text: a small builder that escapes everything it is given. Elements come out in the order they are written. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly (Element | string)[];
}

/** An element. A child that is null or false is left out, so that what is optional can be written in place. */
export const el = (
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
  ...children: readonly (Element | string | number | null | false)[]
): Element => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, value]],
    ),
  ),
  children: children.flatMap((child) =>
    child === null || child === false ? [] : [typeof child === 'number' ? String(child) : child],
  ),
});

/** A whole document, indented, with a last line break: the same for the same tree. */
export const xml = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;

function lines({ name, attributes, children }: Element, indent: string): readonly string[] {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(
    ' ',
  );
  if (children.length === 0) return [`${indent}<${open}/>`];
  // Text is not to get white space that was not in it.
  if (children.every((child) => typeof child === 'string'))
    return [`${indent}<${open}>${children.map(escaped).join('')}</${name}>`];
  const inner = children.flatMap((child) =>
    typeof child === 'string' ? [escaped(child)] : lines(child, `${indent}  `),
  );
  return [`${indent}<${open}>`, ...inner, `${indent}</${name}>`];
}

/** What XML 1.0 cannot hold: most control characters, halves of pairs, and two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Also for HTML. */
const escaped = (value: string | number | boolean): string =>
  String(value)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
