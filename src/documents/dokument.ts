/** One document as the layout draws it: who writes, to whom, about what, and its blocks. */
import { createHash } from 'node:crypto';
import { mening } from '../mening';
import { Problem } from '../problems';
import { fyll, visas, type Ritblock } from './fyll';
import type { Mall, Mallar } from './mallar';
import { ORD } from './ord';
import { brytbar, renText } from './tecken';
import { UNDERLAG } from './underlag';

/** What the layout reads, as JSON. */
interface Ritning {
  readonly titel: string;
  readonly sprak: string;
  /** Year, month, day: the only date inside. */
  readonly datum: readonly number[];
  readonly avsandare: {
    readonly enhet: string;
    readonly rader: readonly string[];
    readonly neutral: boolean;
  };
  /** Where a letter goes; null in what is no letter. */
  readonly mottagare: readonly string[] | null;
  /** Label and value, below the sender. */
  readonly huvud: readonly (readonly [string, string])[];
  /** As in the head, for the end of a letter with a neutral sender. */
  readonly handlaggare: readonly (readonly [string, string])[];
  readonly galler: readonly [string, string];
  readonly granskas: string | null;
  readonly stor: boolean;
  readonly sidfot: string;
  readonly ord: Readonly<Record<string, string>>;
  readonly block: readonly Ritblock[];
}
export interface Underlagd {
  readonly mall: Mall;
  readonly ritning: string;
  /** Of the data in canonical form: the same data has the same sum. */
  readonly dataSha256: string;
}

/**
 * Puts data into a template.
 * @throws Problem NOT_FOUND for no such template, DOCUMENT_FAILED where data lacks something, by field and never by value
 */
export function satt(mallar: Mallar, id: string, data: unknown): Underlagd {
  const mall = mallar.mall(id);
  const read = UNDERLAG[mall.id].safeParse(data);
  if (!read.success) {
    const fields = [...new Set(read.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`))];
    throw new Problem(
      'DOCUMENT_FAILED',
      mening`Dokumentet ${mall.id} går inte att rita: underlaget har fel i ${fields.slice(0, 20).join(', ')}.`,
    );
  }
  const json = JSON.stringify(sorterad(read.data));
  return {
    mall,
    ritning: JSON.stringify(ritning(mallar, mall, read.data)),
    dataSha256: createHash('sha256').update(json).digest('hex'),
  };
}

type Data = (typeof UNDERLAG)[keyof typeof UNDERLAG]['_output'];

function ritning(mallar: Mallar, mall: Mall, data: Data): Ritning {
  const ord = ORD[mall.sprak];
  const text = (value: string): string => brytbar(renText(value));
  const { avsandare, handlaggare, klient } = data;
  const dag =
    'beslut' in data && data.beslut !== null && 'datum' in data.beslut ? data.beslut.datum : data.datum;
  const mottagare = 'mottagare' in data && typeof data.mottagare === 'object' ? data.mottagare : klient;
  const telefon: [string, string] = [ord.telefon, text(handlaggare.telefon)];
  const vem: [string, string] = [ord.handlaggare, text(`${handlaggare.namn}, ${handlaggare.titel}`)];
  return {
    titel: mall.titel,
    sprak: mall.sprak,
    // Easy to read: larger letters (L16).
    stor: mall.dokumenttyp === 'lattlast',
    datum: data.datum.split('-').map(Number),
    avsandare: {
      enhet: text(avsandare.enhet),
      rader: [avsandare.adress, avsandare.telefon, ...(avsandare.webb === null ? [] : [avsandare.webb])].map(
        text,
      ),
      neutral: avsandare.neutral,
    },
    handlaggare: [vem, telefon],
    mottagare: mall.brev ? [mottagare.namn, ...mottagare.adressrader].map(text) : null,
    huvud: [
      [ord.datum, visas(data.datum, { slag: 'datum' }, mall.sprak)],
      [ord.arende, text(data.arende.nummer)],
      ...(avsandare.neutral ? [] : [vem, telefon]),
    ],
    galler: [ord.galler, text(`${klient.namn}, ${klient.fodelsedatumEllerPersonnummer}`)],
    granskas: mall.granskas === undefined ? null : text(mall.granskas),
    sidfot: `${ord.mall} ${mall.id} ${mall.version} · ${ord.dokument} ${text(data.dokumentId)}`,
    ord: { avsandare: ord.avsandare, sida: ord.sida, innehall: ord.innehall, ...underskriftens(ord) },
    block: fyll(mall.block, mall.schema, data, {
      sprak: mall.sprak,
      undertecknas: mall.undertecknas,
      overklagande: mall.overklagande === undefined ? [] : mallar.overklagande(mall.overklagande, dag),
    }),
  };
}

const underskriftens = ({
  ortOchDatum,
  underskrift,
  namnfortydligande,
}: Readonly<Record<string, string>>) => ({
  ortOchDatum: ortOchDatum ?? '',
  underskrift: underskrift ?? '',
  namnfortydligande: namnfortydligande ?? '',
});

/** Keys in order, so that the same data is the same text. */
function sorterad(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorterad);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorterad(inner)]),
  );
}
