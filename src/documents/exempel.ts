/**
 * Sample data for every template: for the preview that staff ask for, and for the samples that are drawn and checked.
 * The short variant is written by hand; the others are made from it by the schema. Nobody in it is a person.
 */
import { EXEMPEL } from './exempel/exempel';
import { oppna, type Schema } from './schemavag';
import { UNDERLAG, type MallId } from './underlag';

/** `kort` an ordinary case · `lang` pages of text · `svar` what breaks layouts · `tom` all that may be missing is. */
export const VARIANTER = ['kort', 'lang', 'svar', 'tom'] as const;
export type Variant = (typeof VARIANTER)[number];

/** Data for `mall`; the same each time. */
export function exempeldata(mall: MallId, variant: Variant): unknown {
  const kort = EXEMPEL[mall];
  return variant === 'kort' ? kort : ANDRA[variant](oppna(UNDERLAG[mall]), kort);
}

const STYCKE =
  'Du har berättat att du vill arbeta med mat och att du har arbetat i kök tidigare. Under insatsen har du varit på två studiebesök och övat på att söka arbete. Det har gått bra att komma i tid, också de dagar då barnomsorgen har varit svår att ordna. Nu behöver du mer språkträning på en arbetsplats, med en handledare som har tid för dig.';
/** About three pages. */
const LANG_TEXT = Array.from({ length: 24 }, (_, n) => `${n + 1}. ${STYCKE}`).join('\n\n');

const SVART_NAMN = 'Åsögårdsförvaltningens Ärendehandläggningssekreterare Öberg-é';
const OBRUTEN = 'Ostronskivlingsodlingsutrustningsleverantörssammanslutning'.repeat(3);
/** What people paste, and what would be code if anybody read it as such. */
const SVAR_TEXT = [
  'å ä ö é ß ü ñ ø – ”citat” § 12:4 100 % & <b>inte fet</b>',
  '#import "x.typ": * och *inte fet* och _inte kursiv_ och $x^2$ och @ref och <etikett>',
  '{{klient.namn}} :: slut [länk](https://example.se) \\ `kod` <script>alert(1)</script> // kommentar',
  OBRUTEN,
  'https://example.se/en/mycket/lang/adress/som/aldrig/tar/slut?och=den&har=fragetecken&med=mer&an=en&rad=till',
  'Ett leende 😀, ett hjärta ❤ och مرحبا بكم mitt i texten.',
  'Rad ett\nrad två\n\n- inte en lista\n= inte en rubrik\n+ inte heller',
].join('\n\n');

type Omvandling = (schema: Schema, value: unknown) => unknown;
const ANDRA: Readonly<Record<Exclude<Variant, 'kort'>, Omvandling>> = {
  lang: (schema, kort) =>
    omvandla(schema, kort, {
      text: (value, schema_) => (schema_['fritext'] === true ? LANG_TEXT : value),
      lista: (items) => Array.from({ length: 12 }, (_, n) => items[n % items.length]),
    }),
  svar: (schema, kort) =>
    omvandla(schema, kort, {
      text: (value, schema_) =>
        schema_['fritext'] === true ? SVAR_TEXT : value.length > 12 ? SVART_NAMN : value,
      lista: (items) => [...items, ...items],
    }),
  tom: (schema, kort) => omvandla(schema, kort, { text: (value) => value, lista: () => [], tomt: true }),
};

interface Regler {
  readonly text: (value: string, schema: Schema) => string;
  readonly lista: (items: readonly unknown[]) => readonly unknown[];
  readonly tomt?: boolean;
}

/** Walks data by its schema. Codes, dates and whatever else has a form of its own stay as they are. */
function omvandla(schema: Schema, value: unknown, regler: Regler): unknown {
  const options = schema.anyOf as readonly Schema[] | undefined;
  const inner = options?.find(({ type }) => type !== 'null');
  if (inner) return regler.tomt ? null : omvandla(inner, value, regler);
  if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity, items } = schema;
    const changed = regler.lista(value).slice(0, maxItems);
    return (changed.length < minItems ? value.slice(0, minItems) : changed).map((item) =>
      omvandla(items as Schema, item, regler),
    );
  }
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        omvandla(schema.properties?.[key] as Schema, part, regler),
      ]),
    );
  const free = schema.enum === undefined && schema.format === undefined;
  return typeof value === 'string' && free ? regler.text(value, schema) : value;
}
