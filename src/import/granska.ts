/**
 * What a row says, checked as far as the row alone and the organisation can tell: each fault with its column, what was
 * expected and what to do, and never the value. What the routine itself refuses comes afterwards (spela.ts).
 */
import { addMonths, plusDays } from '../../machines/calendar';
import type { Role } from '../../machines/process';
import { numberOf } from '../../machines/settings';
import type { Settings } from '../../machines/process';
import type { Organisation } from '../access/organisation';
import { harNatt, KOLUMNER, KOLUMNNAMN, type Kolumnnamn, type Lage, type Rad } from './kolumner';
import type { RaRad } from './las';

/** One thing wrong with a row. */
export interface Fel {
  readonly rad: number;
  /** The column, or null where it is the row as a whole. */
  readonly kolumn: Kolumnnamn | null;
  /** What sort of value it is about. */
  readonly slag: string;
  readonly fel: string;
  readonly gor: string;
}

export interface Forutsattningar {
  readonly organisation: Organisation;
  /** The day of the import. */
  readonly idag: string;
  readonly settings: Settings;
  /** Whether the client is protected, by the file or already by the register. */
  readonly skyddad: boolean;
}

type Finn = (kolumn: Kolumnnamn, fel: string, gor: string) => Fel;

/** The fields of a row, or what is wrong with them. */
export function lasRad({ nr, text }: RaRad): { readonly rad: Rad | null; readonly fel: readonly Fel[] } {
  const fel: Fel[] = [];
  const varden: Record<string, unknown> = {};
  const finn = finnare(nr);
  for (const name of KOLUMNNAMN) {
    const given = text[name];
    const { krav, falt } = KOLUMNER[name];
    if (given === undefined) {
      if (krav === 'alltid') fel.push(finn(name, 'saknas', falt.rad));
      continue;
    }
    const value = falt.read(given) as unknown;
    if (value === undefined) fel.push(finn(name, `är inte ${obestamd(falt.slag)}`, falt.rad));
    else varden[name] = value;
  }
  const lage = varden['lage'] as Lage | undefined;
  for (const name of KOLUMNNAMN) {
    const { krav, falt } = KOLUMNER[name];
    if (lage === undefined || krav === 'alltid' || krav === 'frivillig' || text[name] !== undefined) continue;
    if (harNatt(lage, krav)) fel.push(finn(name, `saknas i läget ${lage}`, falt.rad));
  }
  return { rad: fel.length === 0 ? (varden as unknown as Rad) : null, fel };
}

const finnare =
  (rad: number): Finn =>
  (kolumn, fel, gor) => ({ rad, kolumn, slag: KOLUMNER[kolumn].falt.slag, fel, gor });

const OBESTAMDA: Readonly<Record<string, string>> = {
  personnummer: 'ett giltigt personnummer eller samordningsnummer',
  datum: 'ett datum',
  klockslag: 'ett klockslag',
  tal: 'ett tal som är tillåtet',
  'ja eller nej': 'ja eller nej',
};
const obestamd = (slag: string): string => OBESTAMDA[slag] ?? `en giltig ${slag}`;

/** What the fields say together. */
export function granska(rad: Rad, nr: number, forut: Forutsattningar): readonly Fel[] {
  const finn = finnare(nr);
  return [
    ...personer(rad, finn, forut),
    ...tillsammans(rad, finn, forut),
    ...datumordning(rad, finn, forut),
    ...beslutet(rad, finn, forut),
  ];
}

const PERSONER = [
  ['socialsekreterare', 'socialsekreterare', 'sf_enhet'],
  ['forste_socialsekreterare', 'forste_socialsekreterare', 'sf_enhet'],
  ['konsulent', 'arbetsmarknadskonsulent', 'kc_enhet'],
  ['samordnare', 'samordnare', 'kc_enhet'],
] as const satisfies readonly (readonly [Kolumnnamn, Role, 'sf_enhet' | 'kc_enhet'])[];

/** Units are of the organisation; so are the users, where it names any. */
function* personer(rad: Rad, finn: Finn, { organisation }: Forutsattningar): Generator<Fel> {
  const enheter = new Map(organisation.enheter.map((enhet) => [enhet.id, enhet]));
  for (const [kolumn, side] of [['sf_enhet', 'sf'] as const, ['kc_enhet', 'kc'] as const]) {
    const id = rad[kolumn];
    if (id !== undefined && enheter.get(id)?.side !== side)
      yield finn(kolumn, 'finns inte på den sidan i organisationen', KOLUMNER[kolumn].falt.rad);
  }
  if (organisation.users.length === 0) return;
  for (const [kolumn, role, enhet] of PERSONER) {
    const id = rad[kolumn];
    if (id === undefined) continue;
    const user = organisation.users.find((one) => one.id === id);
    if (!user) yield finn(kolumn, 'finns inte bland användarna', KOLUMNER[kolumn].falt.rad);
    else if (!user.roles.includes(role))
      yield finn(kolumn, 'har inte den rollen', 'ange någon som har rollen');
    else if (enheter.has(rad[enhet] ?? '') && !user.units.includes(rad[enhet] ?? ''))
      yield finn(kolumn, `hör inte till ${enhet}`, 'ange någon i enheten, eller rätta enheten');
  }
}

/** Columns that follow from each other. */
function* tillsammans(rad: Rad, finn: Finn, { skyddad }: Forutsattningar): Generator<Fel> {
  const krav = function* (nar: boolean, varfor: string, ...kolumner: readonly Kolumnnamn[]): Generator<Fel> {
    for (const kolumn of nar ? kolumner : [])
      if (rad[kolumn] === undefined) yield finn(kolumn, `saknas: krävs ${varfor}`, KOLUMNER[kolumn].falt.rad);
  };
  const { lage } = rad;
  const beslutad = harNatt(lage, 'beslutad');
  yield* krav(skyddad, 'vid skyddade personuppgifter', 'forste_socialsekreterare');
  yield* krav(skyddad && beslutad, 'vid skyddade personuppgifter', 'samordnare', 'upplagg_klart');
  const bedomning = [
    'inriktningar',
    'progression',
    'arbetslos',
    'behov_av_aktiviteter',
    'forsorjning',
  ] as const;
  yield* krav(rad.behov_bedomt !== undefined, 'när behovet är bedömt', ...bedomning);
  yield* krav(rad.anvisning_inledd !== undefined, 'när anvisning är inledd', 'behov_bedomt');
  yield* krav(rad.samrad_datum !== undefined, 'när samrådet är klart', 'samrad_satt', 'anvisning_inledd');
  yield* krav(rad.samrad_satt === 'brev', 'när samrådet skedde med brev', 'samtycke_af', 'samrad_datum');
  yield* krav(rad.af_svar !== undefined, 'när svaret är kontrollerat', 'samtycke_af');
  yield* krav(rad.af_svar === 'paverkar_inte', 'när svaret har kommit', 'af_svar_datum');
  yield* krav(beslutad && rad.lagstod_kc === undefined, 'när lagstöd inte anges', 'samtycke_kc');
  yield* krav(rad.samtycke_kc_till !== undefined, 'med samtyckets sista dag', 'samtycke_kc');
  yield* krav(rad.fortsattningsuppdrag !== undefined, 'med fortsättningsuppdraget', 'tidigare_beslut');
  yield* krav(rad.har_barn === true, 'när klienten har barn', 'barnets_basta');
  yield* krav(lage === 'omprovning', 'i läget omprovning', 'omprovning_inledd');
  yield* krav(lage === 'inskrivning_bokad', 'när mötet inte är hållet', 'inskrivning_kl');
  yield* krav(rad.inskrivning_kallad !== undefined, 'när klienten är kallad', 'kallelse_kanal');
  yield* krav(rad.senaste_uppfoljning !== undefined, 'med uppföljningen', 'forflyttning');
  yield* krav(
    harNatt(lage, 'pagaende') && rad.senaste_uppfoljning === undefined,
    'när ingen uppföljning har hållits',
    'nasta_uppfoljning',
  );
  yield* krav(
    rad.uppfoljning_kallad !== undefined,
    'när klienten är kallad',
    'nasta_uppfoljning',
    'uppfoljning_kl',
    'underrattelse_kanal',
  );
  const paus = ['paus_orsak', 'paus_beslutad', 'paus_fran', 'paus_till'] as const;
  yield* krav(
    paus.some((kolumn) => rad[kolumn] !== undefined),
    'vid uppehåll',
    ...paus,
  );
  const forTidigt = KOLUMNNAMN.filter((kolumn) => rad[kolumn] !== undefined && senare(kolumn, lage));
  for (const kolumn of forTidigt)
    yield finn(kolumn, `hör inte till läget ${lage}`, 'rätta läget, eller lämna kolumnen tom');
}

/** Facts that come later in the routine than their column's own demand says. */
const FORST_I: Readonly<Partial<Record<Kolumnnamn, Lage>>> = {
  inskrivning_kallad: 'inskrivning_bokad',
  plan_datum: 'pagaende',
  senaste_uppfoljning: 'pagaende',
  nasta_uppfoljning: 'pagaende',
  uppfoljning_kallad: 'pagaende',
  journal_last: 'pagaende',
  narvaro_till: 'pagaende',
  paus_orsak: 'pagaende',
  fortsattningsuppdrag: 'uppdrag_skickat',
  tidigare_beslut: 'uppdrag_skickat',
};
const TIDIGARE_TILLATET: readonly Lage[] = ['beslutad'];

function senare(kolumn: Kolumnnamn, lage: Lage): boolean {
  if (kolumn === 'omprovning_inledd') return lage !== 'omprovning';
  const { krav } = KOLUMNER[kolumn];
  const forst = FORST_I[kolumn] ?? (krav === 'alltid' || krav === 'frivillig' ? undefined : krav);
  if (forst === undefined || harNatt(lage, forst)) return false;
  // Before a decision, anything of the preparation may be done; a notice may follow the decision at once.
  if (TIDIGARE_TILLATET.includes(forst)) return kolumn.startsWith('beslut_') || kolumn === 'lagrum';
  if (kolumn === 'konsulent') return !harNatt(lage, 'uppdrag_skickat');
  return !(['underrattad', 'underrattelse_kanal'].includes(kolumn) && lage === 'beslutad');
}

/** Days in the order in which the routine has them: each not before the one it follows. */
const FOLJER: Readonly<Partial<Record<Kolumnnamn, Kolumnnamn>>> = {
  behov_bedomt: 'startdatum',
  anvisning_inledd: 'behov_bedomt',
  samrad_datum: 'anvisning_inledd',
  samtycke_kc: 'startdatum',
  arbetsplan: 'behov_bedomt',
  af_svar_datum: 'samrad_datum',
  upplagg_klart: 'startdatum',
  beslut_fran: 'beslut_fattat',
  underrattad: 'beslut_fattat',
  inskrivning_tid: 'inskrivning_bokad',
  inskrivning_bokad: 'uppdrag_skickat',
  inskrivning_kallad: 'inskrivning_bokad',
  insats_start: 'inskrivning_tid',
  plan_datum: 'insats_start',
  senaste_uppfoljning: 'insats_start',
  journal_last: 'insats_start',
  paus_fran: 'insats_start',
  paus_till: 'paus_fran',
  fortsattningsuppdrag: 'beslut_fattat',
  omprovning_inledd: 'insats_start',
  avslut_inlett: 'insats_start',
};
/** Days that may lie ahead. */
const FRAMAT: readonly Kolumnnamn[] = [
  'beslut_fran',
  'beslut_till',
  'samtycke_kc_till',
  'inskrivning_tid',
  'nasta_uppfoljning',
  'paus_fran',
  'paus_till',
];

function* datumordning(rad: Rad, finn: Finn, { idag }: Forutsattningar): Generator<Fel> {
  for (const kolumn of KOLUMNNAMN) {
    const dag = rad[kolumn];
    if (KOLUMNER[kolumn].falt.slag !== 'datum' || typeof dag !== 'string') continue;
    if (dag > idag && !FRAMAT.includes(kolumn))
      yield finn(kolumn, 'ligger i framtiden', 'ange en dag som har varit');
    const fore = FOLJER[kolumn];
    const tidigast = fore === undefined ? undefined : rad[fore];
    if (typeof tidigast === 'string' && dag < tidigast)
      yield finn(kolumn, `är före ${fore}`, 'rätta det datum som är fel');
  }
  if (rad.insats_start !== undefined && rad.insats_start > idag)
    yield finn('insats_start', 'ligger i framtiden', 'rätta läget');
}

/** A7, A9: a decision is of one year, and one that has lapsed carries no insats. */
function* beslutet(rad: Rad, finn: Finn, { idag, settings }: Forutsattningar): Generator<Fel> {
  const { beslut_fran: fran, beslut_till: till, tidigare_beslut: tidigare = [] } = rad;
  if (fran === undefined || till === undefined) return;
  const months = numberOf(settings, 'decision.validity');
  const sista = (first: string): string => plusDays(addMonths(first, months), -1);
  if (till < fran) yield finn('beslut_till', 'är före beslut_fran', 'rätta det datum som är fel');
  else if (till > sista(fran))
    yield finn('beslut_till', `är mer än ${months} månader efter beslut_fran`, 'ett beslut gäller i ett år');
  else if (till < sista(fran))
    yield finn(
      'beslut_till',
      `är mindre än ${months} månader efter beslut_fran`,
      'ett beslut gäller i ett år: hantera ett kortare för hand',
    );
  if (till < idag)
    yield finn(
      'beslut_till',
      'har passerat: beslutet har upphört',
      'pröva ärendet och fatta nytt beslut före importen',
    );
  const kedja = [...tidigare, fran];
  for (const [n, first] of kedja.entries()) {
    const nasta = kedja[n + 1];
    if (nasta !== undefined && (nasta <= first || nasta > plusDays(sista(first), 1)))
      yield finn(
        'tidigare_beslut',
        'följer inte på varandra utan avbrott',
        'ange bara beslut utan lucka, äldst först',
      );
  }
}
