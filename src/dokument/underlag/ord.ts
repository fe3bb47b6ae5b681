/** Codes of the routine as a document says them, and what several documents say alike. */
import { events, type EventName } from '../../../machines/anvisning/events';
import { OMRADEN } from '../../../machines/anvisning/codes';
import { addMonths, plusDays } from '../../../machines/calendar';
import { LAGRUM, type LagrumKod } from '../../../machines/reference/lagrum';
import { mening } from '../../mening';
import { saknas, type Handelse, type Innehall } from '../akt';
import { personal, type Fakta } from '../fakta';

/** The words of a code in an event's field, as the form has them. */
export function ord<K extends EventName>(type: K, falt: keyof Innehall<K> & string, kod: string): string {
  const shape: Readonly<Record<string, { meta(): unknown } | undefined>> = events[type].schema.shape;
  const { labels } = (shape[falt]?.meta() ?? {}) as { labels?: Readonly<Record<string, string>> };
  return labels?.[kod] ?? kod;
}

const NAMN_PA_LAG: Readonly<Record<string, string>> = {
  'SoL 2025:400': 'socialtjänstlagen (2025:400)',
  'SoL 2001:453': 'socialtjänstlagen (2001:453)',
};
/** A provision with its statute: `12 kap. 4 § socialtjänstlagen (2025:400)`. */
export function lagrummet(kod: LagrumKod): string {
  const { lag, paragraf } = LAGRUM[kod];
  return `${paragraf} ${NAMN_PA_LAG[lag] ?? lag}`;
}

/** The decision that a document is about: the one it comes from, or the latest. */
export const beslutet = (f: Fakta): Handelse<'FATTA_BESLUT'> =>
  f.akt.kravd<'FATTA_BESLUT'>(mening`beslutet om insats`, 'FATTA_BESLUT');

/** A decision, with its last day included (A7). */
export function beslutsram(f: Fakta, { dag, falt }: Handelse<'FATTA_BESLUT'>) {
  const { beslut } = f.context;
  const galler = beslut?.senasteFran === falt.fran ? beslut.till : addMonths(falt.fran, 12);
  return { datum: dag, fran: falt.fran, till: plusDays(galler, -1), referens: falt.beslut };
}

/** Who decided. @throws Problem NOT_POSSIBLE where nobody is named */
export function beslutsfattare(f: Fakta, { av }: Handelse): { namn: string; titel: string } {
  if (av === null) throw saknas(mening`beslutsfattaren`, mening`Händelsen har ingen avsändare.`);
  const { namn, titel } = personal(f, av, 'socialsekreterare');
  return { namn, titel };
}

/** Who an appeal is handed to (L6, L7). @throws Problem NOT_POSSIBLE where the municipality has not said */
export function overklagande({ organisation, index }: Fakta) {
  const enhet = organisation.enheter.find(({ id }) => id === index.sfEnhet);
  const namnd = organisation.namnder.find(({ id }) => id === enhet?.namnd);
  if (!namnd?.overklagande)
    throw saknas(
      mening`vart ett överklagande lämnas`,
      mening`Ange overklagande för nämnden ${namnd?.id ?? ''} i organisationen (ORGANISATION).`,
    );
  return { namnd: namnd.name, ...namnd.overklagande };
}

type Uppdragshandelse = Handelse<'SKICKA_UPPDRAG' | 'SKICKA_FORTSATTNINGSUPPDRAG'>;
const UPPDRAG = ['SKICKA_UPPDRAG', 'SKICKA_FORTSATTNINGSUPPDRAG'] as const;

/** The uppdrag in force, with its number in the case. */
export function uppdraget(f: Fakta): { handelse: Uppdragshandelse; nr: number; datum: string } {
  const handelse = f.akt.kravd(mening`uppdraget`, ...UPPDRAG);
  return { handelse, nr: f.akt.alla(...UPPDRAG).length, datum: handelse.dag };
}

/** Goals with their area, each in its own words where the text has them apart (R37). */
export function malen({ falt }: Uppdragshandelse): { id: string; omrade: string; text: string | null }[] {
  const lydelser = malensLydelser(
    falt.maltext,
    falt.mal.map(({ id }) => id),
  );
  return falt.mal.map(({ id, omrade }) => ({
    id,
    omrade: OMRADEN[omrade],
    text: lydelser.get(id) ?? null,
  }));
}

/** The words of each goal: what stands on the lines after its id, up to the next one's. */
function malensLydelser(text: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let nu: string | null = null;
  for (const rad of text.split('\n')) {
    const id = ids.find(
      (one) => rad.trim().startsWith(one) && /^[\s:.)–-]/.test(rad.trim().slice(one.length)),
    );
    const ord =
      id === undefined
        ? rad.trim()
        : rad
            .trim()
            .slice(id.length)
            .replace(/^[\s:.)–-]+/, '');
    if (id !== undefined) nu = id;
    if (nu !== null && ord !== '') found.set(nu, [found.get(nu), ord].filter(Boolean).join(' '));
  }
  // A line of a table holds so much; longer goals are read in the text as a whole.
  return new Map([...found].filter(([, ord]) => ord.length <= 300));
}

const SPRAKNAMN = new Intl.DisplayNames(['sv'], { type: 'language' });
/** The interpreter's language in the latest uppdrag as its code, or null. */
export function tolkkod(f: Fakta): string | null {
  const sprak = f.akt.senaste(...UPPDRAG)?.falt.tolksprak ?? 'ingen';
  return sprak === 'ingen' ? null : sprak;
}
export const spraknamn = (kod: string | null): string | null =>
  kod === null ? null : (SPRAKNAMN.of(kod) ?? kod);
