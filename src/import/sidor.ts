/** The files in docs/import/ that follow from the columns: the template, the schema and the table of the guide. */
import { z } from 'zod';
import type { Generated } from '../docs/generated';
import { cell, table } from '../docs/table';
import { KOLUMNER, KOLUMNNAMN, LAGEN, RadText } from './kolumner';
import { somText } from './skriv';

const KRAV = { alltid: 'alltid', frivillig: '' } as const;

export function importsidor(folder = 'docs/import'): readonly Generated[] {
  const exempel = Object.fromEntries(KOLUMNNAMN.map((name) => [name, KOLUMNER[name].exempel]));
  const schema = z.toJSONSchema(z.array(RadText).meta({ title: 'Importfil' }), { io: 'input' });
  return [
    { file: `${folder}/mall.csv`, content: somText([exempel], 'csv') },
    { file: `${folder}/rad.schema.json`, content: `${JSON.stringify(schema, null, 2)}\n` },
    { file: `${folder}/kolumner.md`, content: kolumner() },
  ];
}

function kolumner(): string {
  const rows = KOLUMNNAMN.map((name) => {
    const { titel, hjalp, krav, falt, exempel } = KOLUMNER[name];
    const fran = krav === 'alltid' || krav === 'frivillig' ? KRAV[krav] : `från ${krav}`;
    return [`\`${name}\``, cell(titel), fran, cell(hjalp), cell(falt.rad), exempel && `\`${cell(exempel)}\``];
  });
  return [
    '# Importfilens kolumner',
    'Skriven av `npm run import:docs`. Hur filen görs står i [import.md](../import.md).',
    '## Lägen, i rutinens ordning',
    table(
      ['kod', 'betyder'],
      Object.entries(LAGEN).map(([kod, text]) => [`\`${kod}\``, cell(text)]),
    ),
    '## Kolumner',
    '”Krävs” säger från vilket läge kolumnen ska vara ifylld. En lista skrivs med `|` mellan värdena.',
    table(['kolumn', 'vad', 'krävs', 'betyder', 'så skrivs den', 'exempel'], rows),
    '',
  ].join('\n\n');
}
