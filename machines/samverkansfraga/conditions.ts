/**
 * Named conditions of a question: the right forum on the right step, days that somebody can keep, and an end to
 * postponing.
 */
import { isWorkingDay, plusDays } from '../calendar';
import type { ConditionDefinition } from '../process';
import { booleanOf, numberOf, settingsIn } from '../settings';
import type { Stamp } from '../anvisning/events';
import { tarFragan } from './codes';
import type { FragaContext } from './context';
import type { EventOf } from './events';

type Case = { readonly context: FragaContext };
type Sent<E> = Case & { readonly event: E & Stamp };
type Bokning = EventOf<'BOKA_FORUM'> | EventOf<'BOKA_OM_FORUM'> | EventOf<'BORDLAGG_FRAGA'>;
type Atgardsdag = EventOf<'BESLUTA_ATGARD'> | EventOf<'FLYTTA_ATGARD'>;

const all = {
  lyftAvSf: {
    text: { sv: 'Socialförvaltningen har lyft frågan', en: 'SF has raised the question' },
    source: ['R90', 'R91'],
    on: 'case',
    test: ({ context }: Case) => context.lyftAv === 'sf',
  },
  lyftAvKc: {
    text: { sv: 'Kompetenscenter har lyft frågan', en: 'KC has raised the question' },
    source: ['R90', 'R91'],
    on: 'case',
    test: ({ context }: Case) => context.lyftAv === 'kc',
  },
  atgardenHosSf: {
    text: { sv: 'Socialförvaltningen genomför åtgärden', en: 'SF carries out the action' },
    source: ['R90', 'R91'],
    on: 'case',
    test: ({ context }: Case) => context.atgard?.ansvar === 'sf',
  },
  behovenAngivna: {
    text: {
      sv: 'En fråga om behov som ingen insats möter anger vilka behoven är',
      en: 'A question of unmet needs names the needs',
    },
    source: ['R91'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'ANMAL_FRAGA'>>) => event.typ !== 'behov' || event.behov !== undefined,
  },
  forumetTarFragan: {
    text: {
      sv: 'Forumet tar frågor av det här slaget, på den nivå där frågan är',
      en: 'The forum takes questions of this kind on the present level',
    },
    source: ['R90', 'R91', 'R111', 'A20'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'BOKA_FORUM'>>) =>
      context.typ !== null &&
      tarFragan(event.forum, context.typ, context.niva, booleanOf(settingsIn(event), 'forum.operativaArEtt')),
  },
  motesdagenInteForbi: {
    text: { sv: 'Mötesdagen är i dag eller senare', en: 'The meeting is today or later' },
    source: ['R111'],
    on: 'event',
    test: ({ event }: Sent<Bokning>) => event.dag >= event.idag,
  },
  motetInomTiden: {
    text: {
      sv: 'Mötet ligger inte längre fram än kommunen har bestämt',
      en: 'The meeting is no further ahead than the municipality has set',
    },
    source: ['R111'],
    on: 'event',
    test: ({ event }: Sent<Bokning>) =>
      event.dag <= plusDays(event.idag, numberOf(settingsIn(event), 'forum.meetingWithin')),
  },
  dagenArArbetsdag: {
    text: { sv: 'Dagen är en arbetsdag', en: 'The day is a working day' },
    source: ['L15'],
    on: 'event',
    test: ({ event }: Sent<Bokning | Atgardsdag>) => isWorkingDay(event.dag),
  },
  atgardsdagenKommer: {
    text: { sv: 'Åtgärden ska vara klar efter i dag', en: 'The action is due after today' },
    source: ['R90', 'R91'],
    on: 'event',
    test: ({ event }: Sent<Atgardsdag>) => event.dag > event.idag,
  },
  atgardenInomTiden: {
    text: {
      sv: 'Åtgärden ska vara klar inom den tid som kommunen har bestämt',
      en: 'The action is due within the time the municipality has set',
    },
    source: ['R90', 'R91'],
    on: 'event',
    test: ({ event }: Sent<Atgardsdag>) =>
      event.dag <= plusDays(event.idag, numberOf(settingsIn(event), 'forum.actionWithin')),
  },
  uppskovKvar: {
    text: {
      sv: 'Steget har inte redan skjutits upp så många gånger som kommunen tillåter',
      en: 'The step has not been put off as often as the municipality allows',
    },
    source: ['R111'],
    on: 'case',
    test: ({ context, event }: Sent<unknown>) =>
      context.uppskov < numberOf(settingsIn(event), 'forum.postponements'),
  },
  gruppenFarUppdragAvSob: {
    text: { sv: 'Bara SoB ger en grupp uppdrag', en: 'Only SoB gives work to a group' },
    source: ['R113'],
    cure: { role: 'forste_socialsekreterare', event: 'LYFT_FRAGA_VIDARE' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'BESLUTA_ATGARD'>>) =>
      event.grupp === undefined || context.niva === 'sob',
  },
  annanAnsvarig: {
    text: { sv: 'Den nya är en annan person än den förra', en: 'The new one is another person' },
    source: ['R1'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'BYT_ANSVARIG_SF'> | EventOf<'BYT_ANSVARIG_KC'>>) =>
      event.ny !== (event.type === 'BYT_ANSVARIG_SF' ? context.forsteSocialsekreterare : context.samordnare),
  },
} as const satisfies Record<string, ConditionDefinition<FragaContext>>;

export type ConditionName = keyof typeof all;
export const conditions: Readonly<Record<ConditionName, ConditionDefinition<FragaContext>>> = all;
