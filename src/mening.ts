/**
 * Sentences that people read in refusals and incidents: written in Swedish where they are needed, with their English in
 * config/api/fel.json under the Swedish template, `Filen är för stor: högst {0} MB.` A test reads every template
 * from the source and fails on one without English (test/meningar.test.ts).
 */
import { readFileSync } from 'node:fs';
import type { Text } from '../machines/process';
import { packagePath } from './package-path';

/** The file, from the package's root: Swedish template to English. */
export const MENINGAR = 'config/api/fel.json';

type Varde = string | number | Text;

/** A sentence as it is kept, to be said when somebody reads it: its Swedish template, and its values. */
export interface Osagd {
  readonly mall: string;
  readonly varden: readonly Varde[];
}

/**
 * A sentence in both languages. A value that is itself in both is said in each.
 * @example mening`Bara ${ROLES.granskare} signerar.`
 */
export const mening = (delar: TemplateStringsArray, ...varden: readonly Varde[]): Text =>
  sagd(osagd(delar, ...varden));

/** The same, where it is stored and the reader's language is not known yet. Never with personal data. */
export const osagd = (delar: TemplateStringsArray, ...varden: readonly Varde[]): Osagd => ({
  mall: mallAv(delar),
  varden,
});

/** What was kept, in both languages; a template that is no longer known is in Swedish in both. */
export const sagd = ({ mall, varden }: Osagd): Text => ({
  sv: ifylld(mall, varden, 'sv'),
  en: ifylld(engelskMall(mall), varden, 'en'),
});

/** What a row keeps: a sentence as it is kept, or, from before there were those, its whole text in Swedish. */
export type Sparad = Osagd | string;
/** The same in both languages; an old text too, if it is a template without values. */
export const sparad = (text: Sparad): Text =>
  sagd(typeof text === 'string' ? { mall: text, varden: [] } : text);

/** A text that has been put together already, as it is kept: in both languages. */
export const osagdText = (text: Text): Osagd => ({ mall: '{0}', varden: [text] });

/** A message that is written outside this code's reach, in a schema of the machines: whole, without values. */
export const fastText = (sv: string): Text => ({ sv, en: engelskMall(sv) });

/** Several texts as one. */
export const lista = (texter: readonly Text[], mellan = ' '): Text => ({
  sv: texter.map(({ sv }) => sv).join(mellan),
  en: texter.map(({ en }) => en).join(mellan),
});

/** ”Begär samråd” eller ”Notera behov”. */
export const eller = (texter: readonly Text[]): Text => ({
  sv: lista(texter, ' eller ').sv,
  en: lista(texter, ' or ').en,
});
/** Socialsekreterare och samordnare. */
export const och = (texter: readonly Text[]): Text => ({
  sv: lista(texter, ' och ').sv,
  en: lista(texter, ' and ').en,
});
export const citat = ({ sv, en }: Text): Text => ({ sv: `”${sv}”`, en: `“${en}”` });

const mallAv = (delar: readonly string[]): string =>
  delar.map((del, n) => (n === 0 ? del : `{${n - 1}}${del}`)).join('');

const ifylld = (mall: string, varden: readonly Varde[], sprak: keyof Text): string =>
  mall.replace(/\{(\d)\}/g, (plats, n: string) => {
    const varde = varden[Number(n)];
    return varde === undefined ? plats : typeof varde === 'object' ? varde[sprak] : String(varde);
  });

let katalog: ReadonlyMap<string, string> | undefined;

const engelskMall = (mall: string): string => {
  katalog ??= new Map(Object.entries(JSON.parse(readFileSync(packagePath(MENINGAR), 'utf8')) as object));
  return katalog.get(mall) ?? mall;
};
