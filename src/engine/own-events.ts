/**
 * The engine's own events, `stegvis.*`: what a person with authority does to a deadline, computing a case's deadlines
 * anew under other settings, and the end of a client's protection. They are in the same chain as all other events, and
 * but for the last never change where the case stands. Nobody can send them as events of the routine.
 */
import { z } from 'zod';
import {
  personal,
  ROLES,
  type DeadlineRule,
  type EventDefinition,
  type Role,
  type Side,
} from '../../machines/process';

/** Who may move or pause a deadline: the one who leads the work of the side that owns it. */
const MOVERS: Readonly<Record<Side, Role>> = {
  sf: 'forste_socialsekreterare',
  kc: 'samordnare',
};

/** The role that may move or pause a deadline of this rule; null for a statutory one and for a bare delay. */
export function moverOf(rule: DeadlineRule<never> | null | undefined): Role | null {
  return !rule || rule.kind === 'lagstadgad' ? null : MOVERS[ROLES[rule.owner].side ?? 'sf'];
}

const GRUNDER = {
  klientens_situation: 'Klientens situation',
  sjukdom: 'Sjukdom',
  uppehall: 'Uppehåll i insatsen',
  vantar_pa_annan: 'Väntar på någon annan',
  stangt: 'Enheten har stängt',
  bemanning: 'Bemanning i enheten',
  fel_datum: 'Datumet var fel',
  annat: 'Annat',
} as const;

const named = (title: string, description: string) => ({ title, description });
const frist = z.string().min(1).max(300).meta(named('Frist', 'Fristens nyckel, eller dess regel.'));
const grund = z
  .enum(Object.keys(GRUNDER) as [keyof typeof GRUNDER, ...(keyof typeof GRUNDER)[]])
  .meta({ ...named('Grund', 'Varför, som kod.'), labels: GRUNDER });
const skal = personal(
  z.string().trim().min(1).max(8000).meta(named('Skäl', 'Varför, med egna ord. Visas inte utanför ärendet.')),
);
const day = (title: string, description: string) => z.iso.date().meta(named(title, description));

const BOTH = Object.values(MOVERS);

export const OWN_EVENTS = {
  'stegvis.frist.flytta': {
    label: { sv: 'Flytta en frist', en: 'Move a deadline' },
    roles: BOTH,
    source: ['R1'],
    schema: z.strictObject({ frist, datum: day('Nytt datum', 'En arbetsdag framåt i tiden.'), grund, skal }),
  },
  'stegvis.frist.pausa': {
    label: { sv: 'Pausa en frist', en: 'Pause a deadline' },
    roles: BOTH,
    source: ['A31'],
    schema: z.strictObject({
      frist,
      till: day('Till och med dagen före', 'Dagen då fristen åter börjar löpa av sig själv.'),
      grund,
      skal,
    }),
  },
  'stegvis.frist.ateruppta': {
    label: { sv: 'Återuppta en pausad frist', en: 'Resume a paused deadline' },
    roles: BOTH,
    source: ['A31'],
    schema: z.strictObject({ frist, skal }),
  },
  'stegvis.rakna_om': {
    label: { sv: 'Räkna om frister med nya inställningar', en: 'Compute deadlines anew' },
    roles: ['administrator'],
    source: ['P10'],
    schema: z.strictObject({}),
  },
  'stegvis.skydd.upphor': {
    label: { sv: 'Skyddet har upphört', en: 'Protection has ended' },
    roles: ['forste_socialsekreterare'],
    source: ['L11', 'A21'],
    schema: z.strictObject({
      forslag: z.string().meta(named('Förslag', 'Id för det bekräftade förslaget.')),
    }),
  },
} as const satisfies Record<string, EventDefinition>;

export type OwnEventName = keyof typeof OWN_EVENTS;
/** One of them as it is stored: personal text is not in it. */
export type OwnEvent = {
  readonly [K in OwnEventName]: { readonly type: K } & Facts<z.output<(typeof OWN_EVENTS)[K]['schema']>>;
}[OwnEventName];
// An object without fields has every string as its key.
type Facts<T> = string extends keyof T ? unknown : Readonly<Omit<T, 'skal'>>;

/** Those about a deadline. */
export type DeadlineEvent = Exclude<OwnEvent, { readonly type: 'stegvis.skydd.upphor' }>;

/** The fields that never reach the chain in the clear. */
export const OWN_PERSONAL: readonly string[] = ['skal'];
