/**
 * When the calendars of the workers are looked at anew: a meeting is booked, moved, cancelled or held, or somebody else
 * takes over (R38, R46, R50, R61, R96, P7). Never of a protected client, but for what was sent before the protection
 * arose: that is taken back (A21, R104).
 */
import type { KalenderSkyldighet, Omstandigheter, OmvarldDefinition } from '../../omvarld';
import type { AnvisningContext } from '../context';

type Slag = 'inskrivning' | 'uppfoljning' | 'avslutsmote' | 'alla';

const oskyddad = ({ context }: Omstandigheter<AnvisningContext>): boolean => !context.skyddad;
const del = (atgard: KalenderSkyldighet['atgard'], slag: Slag): readonly KalenderSkyldighet[] => [
  { port: 'kalender', slag, atgard, om: oskyddad },
];
const boka = (slag: Slag) => del('boka', slag);
const avboka = (slag: Slag) => del('avboka', slag);
const avsluta = (slag: Slag) => del('avsluta', slag);

export const kalender = {
  BOKA_INSKRIVNING: boka('inskrivning'),
  NY_TID: boka('inskrivning'),
  BOKA_TOLK: boka('inskrivning'),
  BOKA_FORSTA_UPPFOLJNING: boka('uppfoljning'),
  KALLA_UPPFOLJNING: boka('uppfoljning'),
  BOKA_TREPARTSMOTE: boka('avslutsmote'),

  // Whoever has the meeting is somebody else now.
  SKICKA_UPPDRAG: boka('alla'),
  FORDELA: boka('alla'),
  BYT_SOCIALSEKRETERARE: boka('alla'),
  BYT_KONSULENT: boka('alla'),

  HALL_INSKRIVNING: avsluta('inskrivning'),
  HALL_UPPFOLJNING: avsluta('uppfoljning'),
  HALL_AVSLUTSMOTE: avsluta('avslutsmote'),

  UTEBLIVANDE: avboka('inskrivning'),
  STALL_IN_MOTE: avboka('inskrivning'),
  EJ_NY_TID: avboka('inskrivning'),
  RATTA_UTEBLIVANDE: avboka('inskrivning'),
  UPPFOLJNING_UTEBLEV: avboka('uppfoljning'),
  AVSLUT_AVISERAT: avboka('alla'),
  INLED_AVSLUT: avboka('alla'),
  AVBRYT_AVSLUT: avboka('alla'),
  AVBRYT_ANVISNING: avboka('alla'),
  AVSLUTA_UTAN_ANVISNING: avboka('alla'),
  FATTA_BESLUT: avboka('alla'),
  KLIENTEN_AVLIDEN: avboka('alla'),
  KLIENTEN_FLYTTAR: avboka('alla'),
  RATTA_FORANDRING: avboka('alla'),
  RATTA_KLIENT: avboka('alla'),
  AVSLUTA_I_TRESERVA: avboka('alla'),
  STANG_GWA: avboka('alla'),

  SKYDD_UPPSTAR: [{ port: 'kalender', slag: 'alla', atgard: 'avboka' }],
} as const satisfies OmvarldDefinition;
