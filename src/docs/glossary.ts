/** The glossary as a page and as the workplace's own words, in Swedish alphabetical order. */
import type { Term } from '../../machines/glossary';
import type { Text } from '../../machines/process';

type Terms = Readonly<Record<string, Term>>;
/** What each term means, by the same identifiers. */
type Forklaringar = Readonly<Record<string, Text>>;

const sorted = (terms: Terms): readonly [string, Term][] =>
  Object.entries(terms).sort(([, a], [, b]) => a.sv.localeCompare(b.sv, 'sv'));

/** @param terms by identifier */
export function glossaryPage(terms: Terms, forklaringar: Forklaringar): string {
  const rows = sorted(terms).map(
    ([id, { sv, en, note }]) =>
      `| ${sv}${note === undefined ? '' : ` (${note})`} | ${forklaringar[id]?.sv ?? ''} | ${en} | \`${id}\` |`,
  );
  return `# Ordlista

<!-- Skriven av ett program: npm run glossary. Ändra i machines/glossary.ts och machines/ordforklaringar.ts i stället. -->

Rutinens ord på svenska, vad de betyder, på engelska, och så som de skrivs i kod och data (R142). Kod och data
använder det svenska ordet utan å, ä och ö; det som en människa läser har dem kvar.

| Svenska | Betyder | Engelska | I kod och data |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** The same for the workplace: web/public/ord.json, read when a word is first asked for. */
export function glossaryWords(terms: Terms, forklaringar: Forklaringar): string {
  const words = sorted(terms).map(([id, { sv, en }]) => [id, { sv, en, betyder: forklaringar[id] }]);
  return `${JSON.stringify(Object.fromEntries(words), null, 1)}\n`;
}
