/**
 * A question on one step of the ladder: prepared, put to a forum for a day, and after that day the forum's
 * decision is recorded (R90, R91, R111). Postponing ends: then the forum decides, or the question rises.
 */
import { assign } from 'xstate';
import type { Niva } from './codes';
import type { FragaContext } from './context';
import { frame, om, vantar } from './setup';

/** One more postponement. */
export const uppskjuten = (c: FragaContext): number => Math.min(3, c.uppskov + 1);
const BOKNING = ['motesdagenInteForbi', 'motetInomTiden', 'dagenArArbetsdag'] as const;

/** A step begins without forum and day; what was put off before does not count here. */
export const pa = (niva: Niva): Partial<FragaContext> => ({ niva, forum: null, motesdag: null, uppskov: 0 });

/** Prepared by the side that raised it. */
export const beredning = frame.createStateConfig({
  ...vantar('beredning', 'lyftAvSf'),
  meta: {
    text: { sv: 'Frågan bereds', en: 'The question is being prepared' },
    source: ['R90', 'R91'],
  },
  on: {
    BOKA_FORUM: {
      guard: om('forumetTarFragan', ...BOKNING),
      target: 'inforMote',
      actions: assign(({ event }) => ({ forum: event.forum, motesdag: event.dag })),
    },
  },
});

/** Waits for the day of the meeting, on the step of the ladder with this name. */
export const inforMote = (steg: 'forum' | 'sob' | 'direktorer') =>
  frame.createStateConfig({
    initial: 'avgors',
    meta: {
      text: { sv: 'Frågan är uppsatt på ett forum', en: 'The question is put to a forum' },
      source: ['R90', 'R91'],
    },
    on: {
      BOKA_OM_FORUM: {
        guard: om('uppskovKvar', ...BOKNING),
        target: 'inforMote',
        reenter: true,
        actions: assign(({ context, event }) => ({ motesdag: event.dag, uppskov: uppskjuten(context) })),
      },
    },
    states: {
      avgors: { always: [{ guard: om('lyftAvSf'), target: 'sf' }, { target: 'kc' }] },
      sf: { after: { motesdagSf: `#samverkansfraga.pagar.${steg}.utfall` } },
      kc: { after: { motesdagKc: `#samverkansfraga.pagar.${steg}.utfall` } },
    },
  });

/** The forum has met: what it decided is recorded. */
export const utfall = frame.createStateConfig({
  ...vantar('utfall', 'lyftAvSf'),
  meta: {
    text: { sv: 'Forumets beslut ska registreras', en: 'The decision is to be recorded' },
    source: ['R90', 'R91'],
  },
  on: {
    BESLUTA_ATGARD: {
      guard: om('atgardsdagenKommer', 'atgardenInomTiden', 'dagenArArbetsdag', 'gruppenFarUppdragAvSob'),
      target: '#atgard',
      actions: assign(({ event }) => ({
        utfall: 'atgard' as const,
        atgard: { ansvar: event.ansvar, klar: event.dag, grupp: event.grupp ?? null },
        uppskov: 0,
      })),
    },
    BESLUTA_INGEN_ATGARD: { target: '#svar', actions: assign({ utfall: 'ingen_atgard' }) },
    BORDLAGG_FRAGA: {
      guard: om('uppskovKvar', ...BOKNING),
      target: 'inforMote',
      actions: assign(({ context, event }) => ({ motesdag: event.dag, uppskov: uppskjuten(context) })),
    },
  },
});
