/** The glossary as a page, in Swedish alphabetical order. */
import type { Term } from '../../machines/glossary';

/** @param terms by identifier */
export function glossaryPage(terms: Readonly<Record<string, Term>>): string {
  const rows = Object.entries(terms)
    .sort(([, a], [, b]) => a.sv.localeCompare(b.sv, 'sv'))
    .map(
      ([id, { sv, en, note }]) => `| ${sv}${note === undefined ? '' : ` (${note})`} | ${en} | \`${id}\` |`,
    );
  return `# Ordlista

<!-- Skriven av ett program: npm run glossary. Ändra i machines/glossary.ts i stället. -->

Rutinens ord på svenska, på engelska, och så som de skrivs i kod och data (R142). Kod och data
använder det svenska ordet utan å, ä och ö; det som en människa läser har dem kvar.

| Svenska | English | I kod och data |
| --- | --- | --- |
${rows.join('\n')}
`;
}
