/** Words that several parts of the review share. */
import type { Schema } from '../../api';
import { sprak } from '../../sprak';

type Rad = Schema<'Logg'>['rader'][number];
type Roll = NonNullable<Rad['roll']>;

const ROLLER: Readonly<Record<Roll, readonly [sv: string, en: string]>> = {
  socialsekreterare: ['socialsekreterare', 'social worker'],
  forste_socialsekreterare: ['1:e socialsekreterare', 'senior social worker'],
  arbetsmarknadskonsulent: ['arbetsmarknadskonsulent', 'employment consultant'],
  samordnare: ['samordnare', 'coordinator'],
  utforare: ['utförare', 'provider'],
  enhetschef: ['enhetschef', 'unit manager'],
  administrator: ['administratör', 'administrator'],
  granskare: ['granskare', 'auditor'],
};

/** A role in words; what has none, as when a system did it, is told by nothing. */
export const roll = (namn: string | null): string => {
  const ord = namn === null ? undefined : ROLLER[namn as Roll];
  return ord ? ord[sprak.value === 'sv' ? 0 : 1] : '';
};

/** Today where the office is, `2026-05-15`: what a period of the log is counted in. */
export const idag = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

/** A day so many days before. */
export const dagarFore = (dag: string, antal: number): string =>
  new Date(Date.parse(dag) - antal * 86_400_000).toISOString().slice(0, 10);
