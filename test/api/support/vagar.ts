/** Ways further into the routine over HTTP than the uppdrag, for tests of what is read. */
import type { EventName } from '../../../machines/anvisning/events';
import { ok, type Api } from './api';

const SS = 'ss-hisingen-1';
const AMK = 'amk-hisingen-1';
export const MOTESDAG = '2026-02-12';

type Step = readonly [user: string, type: EventName, change?: Record<string, unknown>];

const TILL_MOTET: readonly Step[] = [
  ['sam-hisingen-1', 'FORDELA', { konsulent: AMK }],
  [SS, 'BOKA_INSKRIVNING', { datum: MOTESDAG, tid: '13:30', tolkBehovs: false }],
  [SS, 'KALLA_INSKRIVNING'],
  [AMK, 'LAS_UPPDRAG'],
];
const FRAN_MOTET: readonly Step[] = [
  [SS, 'HALL_INSKRIVNING'],
  [SS, 'INFORMERA_KRAV'],
  [SS, 'BOKA_FORSTA_UPPFOLJNING', { datum: '2026-05-05', tid: '09:15' }],
  [AMK, 'INFORMERA_VERKSAMHET'],
  [AMK, 'UPPRATTA_DELTAGANDEDOKUMENT'],
  [AMK, 'VERKSTALL'],
];

export async function ga(api: Api, id: string, steps: readonly Step[]): Promise<void> {
  for (const [user, type, change] of steps) await ok(api.as(user).send(id, type, change));
}

/** A case whose enrolment meeting is booked on MOTESDAG at 13:30, for the consultant amk-hisingen-1. */
export async function medMote(api: Api, klient: Record<string, unknown> = {}): Promise<string> {
  const id = await api.medUppdrag(klient);
  await ga(api, id, TILL_MOTET);
  return id;
}

/** A case whose insats has started on MOTESDAG, with a follow-up booked. The clock stays there. */
export async function pagaende(api: Api, klient: Record<string, unknown> = {}): Promise<string> {
  const id = await medMote(api, klient);
  api.till(MOTESDAG);
  await ga(api, id, FRAN_MOTET);
  return id;
}
