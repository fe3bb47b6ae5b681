/**
 * Places along the routine to explore from: the start, every main step, and the turns that take a long time
 * or many events to reach. And what to try there.
 */
import type { AnvisningContext } from '../../machines/anvisning/context';
import type { EventName } from '../../machines/anvisning/events';
import { localDate } from '../../machines/calendar';
import { Arende, tillBeslut, tillInsats, tillMotesdag, tillUppdrag } from './arende';
import type { Position } from './drive';
import { PAYLOADS, VARIANTS } from '../../src/verify/anvisning/payloads';

const START = '2026-01-12';
const samrad = ['LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF'] as const;
const inskrivet = [
  'INFORMERA_KRAV',
  'BOKA_FORSTA_UPPFOLJNING',
  'INFORMERA_VERKSAMHET',
  'UPPRATTA_DELTAGANDEDOKUMENT',
] as const;

const cases: readonly (() => Arende)[] = [
  () => Arende.starta(START),
  () => Arende.starta(START).gor('BEDOM_BEHOV'),
  () => Arende.starta(START).gor('BEDOM_BEHOV', 'INLED_ANVISNING', 'FRAGA_SOKANDE'),
  () => tillBeslut(START).gor('UNDERRATTA'),
  () => Arende.starta(START).gor('BEDOM_BEHOV', 'INLED_ANVISNING').sand('LAS_SSBTEK', { kalla: 'manuell' }),
  () =>
    Arende.starta(START)
      .gor('BEDOM_BEHOV', 'INLED_ANVISNING')
      .sand('FRAGA_SOKANDE', { insats: 'planerad' })
      .gor('VANTA_PA_AF'),
  () => Arende.starta(START, { skyddad: true }).gor('BEDOM_BEHOV', 'INLED_ANVISNING', ...samrad),
  () => tillBeslut(START),
  () =>
    tillBeslut(START)
      .gor('UNDERRATTA')
      .till('2027-01-20')
      .gor('OMPROVA', ...samrad, 'UPPDATERA_ARBETSPLAN'),
  () => tillBeslut(START).gor('UNDERRATTA', 'SKICKA_UPPDRAG'),
  () => tillBeslut(START).gor('UNDERRATTA', 'SKICKA_UPPDRAG', 'BEGAR_KOMPLETTERING'),
  () => tillUppdrag(START).sand('BOKA_INSKRIVNING', { datum: '2026-02-02', tolkBehovs: true }),
  () => tillUppdrag(START).gor('SKYDD_UPPSTAR', 'SKYDD_OMHANDERTAGET'),
  () => tillMotesdag(START),
  () => tillMotesdag(START).gor('UTEBLIVANDE', 'FOLJ_UPP_UTEBLIVANDE', 'NY_TID_AKTUELL'),
  () => {
    const missad = tillMotesdag(START).gor(
      'UTEBLIVANDE',
      'FOLJ_UPP_UTEBLIVANDE',
      'NY_TID_AKTUELL',
      'NY_TID',
      'KALLA_INSKRIVNING',
    );
    return missad.till(missad.context.inskrivning.tid ?? '').gor('UTEBLIVANDE', 'FOLJ_UPP_UTEBLIVANDE');
  },
  () =>
    tillMotesdag(START)
      .gor('UTEBLIVANDE')
      .sand('FOLJ_UPP_UTEBLIVANDE', { godtagbart: true, skal: 'sjukdom' }),
  () => tillMotesdag(START).gor('UTEBLIVANDE', 'FOLJ_UPP_UTEBLIVANDE', 'EJ_NY_TID'),
  () =>
    tillMotesdag(START).gor(
      'UTEBLIVANDE',
      'FOLJ_UPP_UTEBLIVANDE',
      'EJ_NY_TID',
      'ATERKALLA_UPPDRAG',
      'TA_STALLNING_BESLUT',
    ),
  () => tillMotesdag(START).gor('HALL_INSKRIVNING'),
  () => tillMotesdag(START).gor('HALL_INSKRIVNING', ...inskrivet),
  () =>
    tillMotesdag(START)
      .gor('HALL_INSKRIVNING', ...inskrivet)
      .till('2027-01-12'),
  () => tillInsats(START),
  () => tillInsats(START).gor('UPPRATTA_PLAN', 'KALLA_UPPFOLJNING'),
  () =>
    tillInsats(START)
      .gor('UPPRATTA_PLAN')
      .till('2026-04-01')
      .sand('KALLA_UPPFOLJNING', { datum: '2026-04-17' }),
  () => tillInsats(START).gor('UPPRATTA_PLAN', 'HANDELSE_FRAN_KC', 'BEKRAFTA_HANDELSE_SF'),
  () => tillInsats(START).gor('UPPRATTA_PLAN').till('2026-06-28'),
  () => tillInsats(START).gor('UPPRATTA_PLAN', 'LYFT_OENIGHET', 'SYN_SF', 'SYN_KC'),
  () => tillInsats(START).gor('UPPRATTA_PLAN', 'LYFT_OENIGHET').till('2026-01-26').gor('FORSLAG_FSS'),
  () => tillInsats(START).gor('UPPRATTA_PLAN').till('2026-10-16').gor('HALL_UPPFOLJNING', 'UPPDATERA_PLAN'),
  () =>
    tillInsats(START)
      .gor('UPPRATTA_PLAN')
      .till('2026-11-02')
      .gor('OMPROVA', ...samrad, 'UPPDATERA_ARBETSPLAN'),
  () =>
    tillInsats(START)
      .gor('UPPRATTA_PLAN')
      .till('2026-11-02')
      .gor('OMPROVA', ...samrad, 'UPPDATERA_ARBETSPLAN', 'FATTA_BESLUT'),
  () =>
    tillInsats(START)
      .gor('UPPRATTA_PLAN')
      .till('2026-10-16')
      .gor('HALL_UPPFOLJNING', 'UPPDATERA_PLAN', 'OMPROVA', ...samrad, 'UPPDATERA_ARBETSPLAN'),
  () => tillInsats(START).gor('OMPROVA').sand('FRAGA_SOKANDE', { insats: 'planerad' }),
  () => tillInsats(START).gor('UPPRATTA_PLAN').sand('OMPROVA', { utfall: 'annan_insats' }),
  () => tillInsats(START).gor('UPPRATTA_PLAN', 'KALLA_UPPFOLJNING', 'UPPFOLJNING_UTEBLEV'),
  () => tillInsats(START).till('2027-01-12'),
  () =>
    tillInsats(START)
      .till('2027-01-20')
      .gor('OMPROVA', ...samrad, 'UPPDATERA_ARBETSPLAN'),
  () => tillInsats(START).gor('AVSLUT_AVISERAT'),
  () => tillInsats(START).gor('AVSLUT_AVISERAT', 'BOKA_TREPARTSMOTE'),
  () => tillInsats(START).sand('AVSLUT_AVISERAT', { orsak: 'arbete' }).gor('UPPRATTA_AVSLUTSDOKUMENT'),
  () =>
    tillInsats(START)
      .sand('AVSLUT_AVISERAT', { orsak: 'arbete' })
      .gor('UPPRATTA_AVSLUTSDOKUMENT', 'AVSLUTA_I_TRESERVA'),
];

/** The seeds as positions. */
export const seeds = (): readonly Position[] => cases.map((reach) => reach().position);

/** The ordinary payload and its variants, at a position. */
export function payloads(type: string, position: Position): readonly Readonly<Record<string, unknown>>[] {
  const name = type as EventName;
  const moment = { idag: localDate(position.at), context: position.snapshot.context as AnvisningContext };
  const ordinary = PAYLOADS[name](moment);
  const changed = (VARIANTS[name] ?? []).map((variant) => ({ ...ordinary, ...variant(moment) }));
  return [ordinary, ...changed].map((payload) =>
    Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined)),
  );
}

/** Booked days that a case waits for. */
export function waits({ snapshot }: Position): readonly string[] {
  const { inskrivning, insats, avslut } = snapshot.context as AnvisningContext;
  return [inskrivning.tid, insats.bokad, avslut?.motesdag ?? null].filter((day) => day !== null);
}
