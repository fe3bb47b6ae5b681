/**
 * What is asked of other systems, by name: what people read, what to do there by hand, and which fields of the event go
 * along. A routine says when something is owed (machines/…/omvarld/system.ts); here is what it is.
 */
import type { System } from '../../machines/omvarld';
import { SYSTEM } from '../../machines/omvarld';
import type { Text } from '../../machines/process';
import { mening } from '../mening';

export interface Anropsslag {
  readonly titel: Text;
  /** What a person does in the other system. */
  readonly gor: Text;
  /** The fields of the event that go along; all of them if left out. */
  readonly falt?: readonly string[];
  /** The field that holds the other system's reference, where the event is the receipt. */
  readonly referens?: string;
  /** It only takes away what lies there: it may be done also where the case must not reach the system any more. */
  readonly tarBort?: true;
  /** Never by a platform. */
  readonly forHand?: true;
}

const slag = (
  sv: string,
  en: string,
  gor: Text,
  more: Omit<Anropsslag, 'titel' | 'gor'> = {},
): Anropsslag => ({ titel: { sv, en }, gor, ...more });

const skriv = (vad: Text): Text =>
  mening`Skriv ${vad} i Treserva. Kopiera texten härifrån och skriv inget två gånger.`;
const TID = ['datum', 'tid', 'plats', 'form', 'tolkBehovs'] as const;

export const KATALOG: Readonly<Record<System, Readonly<Record<string, Anropsslag>>>> = {
  treserva: {
    bedomningsstod: slag(
      'Bedömningsstödet i Treserva',
      'Assessment support',
      skriv(mening`bedömningsstödet`),
      {
        referens: 'bedomningsstod',
      },
    ),
    'samtycke-kc': slag('Skriv samtycket till KC i Treserva', 'Consent to KC', skriv(mening`samtycket`)),
    'aterkallat-samtycke-kc': slag(
      'Skriv i Treserva att samtycket är återkallat',
      'Withdrawn consent',
      skriv(mening`att samtycket till Kompetenscenter är återkallat`),
    ),
    arbetsplan: slag('Arbetsplanen i Treserva', 'Work plan', skriv(mening`arbetsplanen`), {
      referens: 'arbetsplan',
    }),
    beslut: slag('Beslutet i Treserva', 'The decision', skriv(mening`beslutet`), { referens: 'beslut' }),
    'individuell-plan': slag('Individuella planen i Treserva', 'Individual plan', skriv(mening`planen`), {
      referens: 'plan',
    }),
    'underrattelse-aktivitetskrav': slag(
      'Underrättelsen till Arbetsförmedlingen i Treserva',
      'Notification of AF',
      skriv(mening`underrättelsen`),
      { referens: 'underrattelse' },
    ),
    uppdrag: slag('Skriv uppdraget i Treserva', 'Write the commission', skriv(mening`uppdraget`)),
    fortsattningsuppdrag: slag(
      'Skriv fortsättningsuppdraget i Treserva',
      'Write the continued commission',
      skriv(mening`fortsättningsuppdraget`),
    ),
    'andrat-uppdrag': slag(
      'Ändra uppdraget i Treserva',
      'Change the commission',
      skriv(mening`kompletteringen av uppdraget`),
    ),
    deltagandedokument: slag('Dokumenten för deltagande i Treserva', 'Documents', skriv(mening`dokumenten`)),
    verkstallighet: slag('Verkställigheten i Treserva', 'Execution', mening`Verkställ uppdraget i Treserva.`),
    'aterkalla-uppdrag': slag(
      'Återkalla uppdraget i Treserva',
      'Recall the commission',
      mening`Återkalla uppdraget i Treserva och skriv varför. Kopiera texten härifrån.`,
      { tarBort: true },
    ),
    'beslutet-upphor': slag(
      'Avsluta beslutet i Treserva',
      'End the decision',
      mening`Registrera i Treserva att beslutet upphör, med dagen.`,
    ),
    'ej-inskrivning': slag(
      'Varför inskrivning inte skett, i Treserva',
      'No enrolment',
      skriv(mening`orsaken`),
    ),
    genomforandeplan: slag('Genomförandeplanen i Treserva', 'Implementation plan', skriv(mening`planen`), {
      referens: 'plan',
    }),
    lakarintyg: slag('Läkarintyget i Treserva', 'Medical certificate', mening`Lägg in intyget i Treserva.`, {
      falt: ['fran', 'till', 'intyg'],
      referens: 'intyg',
    }),
    uppehall: slag('Skriv uppehållet i Treserva', 'Write the pause', skriv(mening`beslutet om uppehåll`)),
    'beslut-12-5': slag(
      'Beslutet enligt 12 kap. 5 § i Treserva',
      'Decision under 12:5',
      skriv(mening`beslutet`),
      {
        referens: 'beslut',
      },
    ),
    avslutsdokument: slag(
      'Skriv avslutsdokumentet i Treserva',
      'Closing document',
      skriv(mening`avslutsdokumentet`),
    ),
    'avsluta-insats': slag(
      'Insatsen avslutad i Treserva',
      'Insats closed',
      mening`Avsluta insatsen i Treserva.`,
    ),
    'ratta-datum': slag(
      'Rätta datumet i Treserva',
      'Correct the date',
      mening`Rätta datumet i Treserva, om det står fel också där.`,
    ),
    'fel-klient': slag(
      'Ta bort det som skrivits på fel person i Treserva',
      'Take away what was written about the wrong person',
      mening`Ta bort eller makulera det som har skrivits på fel person i Treserva, enligt kommunens rutin.`,
      { falt: [], tarBort: true },
    ),
  },
  gwa: {
    'boka-inskrivning': slag('Tiden för inskrivning i GWA', 'Enrolment time', mening`Boka tiden i GWA.`, {
      falt: TID,
    }),
    'avboka-tidigare-tid': slag(
      'Avboka den tidigare tiden i GWA',
      'Cancel the earlier time',
      mening`Avboka den tidigare inskrivningstiden i GWA. Den nya tiden ska stå kvar.`,
      { falt: ['datum', 'tid'], tarBort: true },
    ),
    'avboka-inskrivning': slag('Avbokad tid i GWA', 'Cancelled time', mening`Avboka tiden i GWA.`, {
      falt: [],
      tarBort: true,
    }),
    'boka-trepartsmote': slag(
      'Boka trepartsmötet i GWA',
      'Book the closing meeting',
      mening`Boka det avslutande trepartsmötet i GWA.`,
      { falt: TID },
    ),
    'avboka-trepartsmote': slag(
      'Avboka trepartsmötet i GWA',
      'Cancel the closing meeting',
      mening`Avboka det tidigare bokade trepartsmötet i GWA.`,
      { falt: [], tarBort: true },
    ),
    'stang-arende': slag('Ärendet avslutat i GWA', 'Case closed in GWA', mening`Avsluta ärendet i GWA.`, {
      falt: [],
      tarBort: true,
    }),
    'fel-klient': slag(
      'Ta bort det som bokats på fel person i GWA',
      'Take away bookings of the wrong person',
      mening`Ta bort det som har bokats på fel person i GWA.`,
      { falt: [], tarBort: true },
    ),
    'ta-bort-bokningar': slag(
      'Ta bort bokningarna i GWA: skyddade personuppgifter',
      'Remove bookings: protected',
      mening`Ta bort alla tider i GWA för hand. Inget nytt läggs in där (R104).`,
      { falt: [], tarBort: true, forHand: true },
    ),
  },
  af: {
    samtyckesblankett: slag(
      'Samtyckesblanketten till Arbetsförmedlingen',
      'Consent form',
      mening`Posta blanketten.`,
      {
        falt: ['samtyckesdatum', 'samtyckeTill', 'omfattning', 'skickat'],
      },
    ),
    'information-om-kommunal-aktivitet': slag(
      'Information om kommunal aktivitet till Arbetsförmedlingen',
      'Information on municipal activity',
      mening`Posta blanketten, aldrig med e-post.`,
      { falt: ['blankett', 'satt', 'skickat'] },
    ),
    'underrattelse-aktivitetskrav': slag(
      'Underrättelse om aktivitetskrav till Arbetsförmedlingen',
      'Notification of activity requirement',
      mening`Underrätta Arbetsförmedlingen.`,
      { referens: 'underrattelse' },
    ),
    'aterkallat-samtycke': slag(
      'Meddela Arbetsförmedlingen att samtycket är återkallat',
      'Tell AF that consent is withdrawn',
      mening`Meddela Arbetsförmedlingen med brev att samtycket är återkallat. Lämna inga andra uppgifter.`,
      { tarBort: true },
    ),
  },
  ssbtek: {
    lasning: slag(
      'Läsning i SSBTEK',
      'Reading in SSBTEK',
      mening`Läs flikarna AF och FK i SSBTEK eller e-info.`,
      {
        falt: ['kalla', 'flikar'],
      },
    ),
  },
};

/** A call by its names; undefined for one that is not in the list. */
export const anropsslag = (system: string, anrop: string): Anropsslag | undefined =>
  isSystem(system) && Object.hasOwn(KATALOG[system], anrop) ? KATALOG[system][anrop] : undefined;

export const isSystem = (name: string): name is System => Object.hasOwn(SYSTEM, name);

/** The title of a task that is a call to be done by hand; undefined for the routine's own tasks. */
export function systemTitle(key: string): Text | undefined {
  const [, system = '', anrop = ''] = /^system\.([a-z]+)\.([a-z0-9-]+)$/.exec(key) ?? [];
  return anropsslag(system, anrop)?.titel;
}
