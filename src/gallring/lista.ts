/** The list of cases that may be disposed of today, why the others may not, and what it is known by. */
import { createHash } from 'node:crypto';
import { addMonths, instantAt } from '../../machines/calendar';
import type { Settings } from '../../machines/process';
import type { ClientKeys } from '../access/keys';
import type { Foreslaget, Gallringsfakta, GallringarStore } from '../store/gallringar.store';
import type { KlientIdentity } from '../store/klienter.store';
import { bedom, frister, regelOf, type Hinder, type Utfall } from './regler';

/** Cases looked at in one list: the oldest come first, and what does not fit comes next time. */
const MEST = 500;

export interface Provad extends Foreslaget {
  readonly skyddad: boolean;
  readonly klientId: string;
  readonly hinder: readonly Hinder[];
  /** The ground of the hold that stands, or null. */
  readonly stopp: string | null;
}

export interface Provkorning {
  readonly gallras: readonly Provad[];
  readonly hindrade: readonly Provad[];
  /** Cases that the rule keeps for research. */
  readonly bevaras: number;
  /** There were more than fit in a list. */
  readonly fler: boolean;
}

/** What is judged with. */
export interface Provdelar {
  readonly store: GallringarStore;
  readonly keys: ClientKeys;
  readonly settings: Settings;
  /** The day in Sweden. */
  readonly idag: string;
}

export async function provkor(delar: Provdelar): Promise<Provkorning> {
  const { store, settings, idag } = delar;
  if (regelOf(settings) === 'bevara') return { gallras: [], hindrade: [], bevaras: 0, fler: false };
  // Five years less a day: a day's last hour in another zone is not left out.
  const fakta = await store.stangdaFore(instantAt(addMonths(idag, -60), '23:59'), MEST + 1);
  const provade = fakta.slice(0, MEST).map((one) => ({ one, utfall: utfallet(one, delar) }));
  return {
    gallras: provade.flatMap(({ one, utfall }) => (utfall.utfall === 'gallras' ? [provad(one, [])] : [])),
    hindrade: provade.flatMap(({ one, utfall }) =>
      utfall.utfall === 'hindrad' ? [provad(one, utfall.hinder)] : [],
    ),
    bevaras: provade.filter(({ utfall }) => utfall.utfall === 'bevaras').length,
    fler: fakta.length > MEST,
  };
}

/** What becomes of one case, as it is now. */
export function utfallet(fakta: Gallringsfakta, { keys, settings, idag }: Omit<Provdelar, 'store'>): Utfall {
  const text = fakta.klient && keys.decrypt(fakta.klientId, fakta.klient);
  const personnummer = text === null ? null : (JSON.parse(text) as KlientIdentity).personnummer;
  return bedom(fakta, personnummer, settings, idag);
}

const provad = (
  { caseId, revision, skyddad, klientId, sista, stopp }: Gallringsfakta,
  hinder: readonly Hinder[],
): Provad => ({ caseId, revision, skyddad, klientId, stopp, hinder, ...frister(sista) });

/**
 * What a list is known by: whoever approves has seen the very same cases, in the state that they have, under the same
 * rule.
 */
export function listsumma(regel: string, lista: readonly Foreslaget[]): string {
  const sum = createHash('sha256').update(`${regel}\n`);
  for (const { caseId, revision, sista, fran, senast } of [...lista].sort((a, b) =>
    a.caseId < b.caseId ? -1 : 1,
  ))
    sum.update(`${caseId}\n${revision}\n${sista}\n${fran}\n${senast}\n`);
  return sum.digest('hex');
}
