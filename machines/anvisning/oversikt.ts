/**
 * What of a case stands on the client's page and in a worker's week (P4, P5): dates and codes in words.
 * Nothing here counts what the client has missed or says what may come of it (P9).
 */
import { matchesState } from 'xstate';
import { plusDays } from '../calendar';
import type { BokatMote, Oversikt, OversiktDefinition, OversiktFakta, SamtyckeLage, Text } from '../process';
import { KONTAKTVAGAR, OMRADEN } from './codes';
import type { AnvisningContext, Inskrivning } from './context';
import { SAMORDNAS_AV, type Samtycke } from './context/externa';
import type { EventName } from './events';

type Slag = 'inskrivning' | 'uppfoljning' | 'avslutsmote';

const MOTEN: Readonly<Record<Slag, Text>> = {
  inskrivning: { sv: 'Inskrivningsmöte', en: 'Enrolment meeting' },
  uppfoljning: { sv: 'Uppföljningsmöte', en: 'Follow-up meeting' },
  avslutsmote: { sv: 'Avslutande trepartsmöte', en: 'Closing meeting' },
};

const LAGEN = {
  ej_provat: { sv: 'Inte frågat', en: 'Not asked' },
  lamnat: { sv: 'Lämnat', en: 'Given' },
  nekat: { sv: 'Lämnas inte', en: 'Refused' },
  aterkallat: { sv: 'Återkallat', en: 'Withdrawn' },
  utgatt: { sv: 'Har slutat gälla', en: 'No longer valid' },
} as const satisfies Record<string, Text>;

function oversiktAv({ context, value, idag }: OversiktFakta<AnvisningContext>): Oversikt {
  const { beslut, upphort, insats, externa } = context;
  return {
    beslut: beslut && !upphort ? { fran: beslut.fran, till: plusDays(beslut.till, -1) } : null,
    start: insats.start,
    moten: moten(context, value),
    samtycken: samtycken(context, idag),
    kontaktvagar:
      externa.kontaktvagar?.vagar.map((vag) => ({ sv: KONTAKTVAGAR[vag], en: KONTAKTVAGAR[vag] })) ?? null,
  };
}

/** Meetings that are booked and neither held nor missed. */
function moten({ inskrivning, insats, avslut }: AnvisningContext, value: Oversiktsvarde): BokatMote[] {
  const bokad = matchesState({ pagar: { flode: { inskrivning: 'infor' } } }, value);
  return [
    ...mote('inskrivning', bokad ? inskrivning.tid : null, inskrivning.kallad, tolkBokad(inskrivning)),
    ...mote('uppfoljning', insats.bokad, insats.kallad),
    ...mote('avslutsmote', avslut && !avslut.moteHallet ? avslut.motesdag : null, null),
  ];
}
type Oversiktsvarde = OversiktFakta<AnvisningContext>['value'];

const tolkBokad = ({ tolkBehovs, tolkBokad: bokad }: Inskrivning): boolean | null =>
  tolkBehovs ? bokad : null;

function mote(
  slag: Slag,
  datum: string | null,
  kallad: boolean | null,
  tolk: boolean | null = null,
): BokatMote[] {
  return datum === null ? [] : [{ slag, text: MOTEN[slag], datum, kallad, tolk }];
}

function samtycken({ samtyckeKc, externa }: AnvisningContext, idag: string): SamtyckeLage[] {
  const till = (
    part: Text,
    samtycke: Samtycke | null,
    lage: Text,
    sidor: SamtyckeLage['sidor'],
  ): SamtyckeLage => ({
    part,
    lage,
    fran: samtycke?.fran ?? null,
    till: samtycke?.till ?? null,
    aterkallat: samtycke?.aterkallat ?? null,
    sidor,
  });
  const kc = samtyckeKc === 'lamnat' && externa.kc ? lageOf(externa.kc, idag) : LAGEN[samtyckeKc];
  return [
    till({ sv: 'Kompetenscenter', en: 'Kompetenscenter' }, externa.kc, kc, ['sf', 'kc']),
    till({ sv: 'Arbetsförmedlingen', en: 'The employment service' }, externa.af, lageOf(externa.af, idag), [
      'sf',
    ]),
    ...externa.parter.map(({ id, omrade, samtycke }) =>
      till(
        { sv: `Extern part ${id} (${OMRADEN[omrade]})`, en: `External party ${id}` },
        samtycke,
        lageOf(samtycke, idag),
        [SAMORDNAS_AV[omrade]],
      ),
    ),
  ];
}

function lageOf(samtycke: Samtycke | null, idag: string): Text {
  if (samtycke === null) return LAGEN.ej_provat;
  if (samtycke.aterkallat !== null) return LAGEN.aterkallat;
  return samtycke.till !== null && samtycke.till < idag ? LAGEN.utgatt : LAGEN.lamnat;
}

/** How each kind of meeting is booked. */
const bokningar: Readonly<Record<Slag, readonly EventName[]>> = {
  inskrivning: ['BOKA_INSKRIVNING', 'BOKA_DIREKT', 'NY_TID'],
  uppfoljning: ['BOKA_FORSTA_UPPFOLJNING', 'KALLA_UPPFOLJNING'],
  avslutsmote: ['BOKA_TREPARTSMOTE'],
};

export const oversikt = {
  av: oversiktAv,
  bokningar,
  kontakt: ['ANGE_KONTAKTVAGAR'] as const satisfies readonly EventName[],
  tolk: ['SKICKA_UPPDRAG', 'SKICKA_FORTSATTNINGSUPPDRAG'] as const satisfies readonly EventName[],
} satisfies OversiktDefinition;
