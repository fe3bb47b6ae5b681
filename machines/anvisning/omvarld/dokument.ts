/**
 * Documents that events give rise to (R26–R99, A9, P7). What the routine has people sign beforehand, or draws when
 * somebody asks, is not here: nothing owes it.
 */
import type { DokumentSkyldighet, OmvarldDefinition, Omstandigheter } from '../../omvarld';
import { arStoppad } from '../changes/forandring';
import type { AnvisningContext } from '../context';
import type { EventName } from '../events';
import { tillNackdel, type Foljd } from '../narvaro/koder';

type Fakta = Omstandigheter<AnvisningContext>;

const handling = (mall: string, om?: (facts: Fakta) => boolean): DokumentSkyldighet => ({
  port: 'dokument',
  mall,
  ...(om && { om }),
});

/** Ways by which paper reaches the client; the protected get it in these two only (R104). */
const BREV = ['personligen', 'formedling', 'post', 'digital_post'];
const SKYDDAT_BREV = BREV.slice(0, 2);

/**
 * A letter to the client: none to the dead or to somebody whom the case was not for (A15, A32), and none where what the
 * client got was no letter. The channel itself is a condition of the event (A33).
 */
const brev = (mall: string, mer: (facts: Fakta) => boolean = () => true): DokumentSkyldighet =>
  handling(mall, (facts) => {
    const { context, event } = facts;
    const { kanal = 'personligen' } = event;
    const satt = context.skyddad ? SKYDDAT_BREV : BREV;
    return !arStoppad(context) && satt.some((one) => one === kanal) && mer(facts);
  });

const bytet = [handling('overlamning'), brev('nytt-handlaggarnamn')];

export const dokument = {
  SKICKA_TILL_AF: [handling('samtycke-af'), handling('information-kommunal-aktivitet')],
  FATTA_BESLUT: [brev('beslut-insats')],
  UNDERRATTA: [brev('underrattelse')],
  SKICKA_UPPDRAG: [handling('uppdrag')],
  SKICKA_FORTSATTNINGSUPPDRAG: [handling('uppdrag')],
  KOMPLETTERA_UPPDRAG: [handling('uppdrag')],
  // A new time (R46) leads here too: SF tells the client of it (R47).
  KALLA_INSKRIVNING: [brev('kallelse'), brev('lattlast-anvisning')],
  KALLA_UPPFOLJNING: [brev('kallelse')],
  BOKA_TREPARTSMOTE: [brev('kallelse')],
  UPPRATTA_DELTAGANDEDOKUMENT: [handling('deltagandedokument')],
  UPPRATTA_PLAN: [handling('genomforandeplan')],
  UPPDATERA_PLAN: [handling('genomforandeplan')],
  HALL_UPPFOLJNING: [handling('uppfoljning')],
  LAMNA_NARVAROUNDERLAG: [handling('narvarounderlag')],
  UPPRATTA_AVSLUTSDOKUMENT: [handling('avslutsdokument')],
  ATERKALLA_UPPDRAG: [handling('aterkallelse')],
  BESLUTA_ENLIGT_12_5: [brev('beslut-nedsattning', ({ event }) => tillNackdel(event['utfall'] as Foljd))],
  BYT_SOCIALSEKRETERARE: bytet,
  BYT_KONSULENT: bytet,
  MEDDELA_KLIENT_UPPHORT: [brev('beslut-upphort')],
} as const satisfies OmvarldDefinition & Partial<Record<EventName, unknown>>;
