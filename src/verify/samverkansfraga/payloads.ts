/** One ordinary payload per event of `samverkansfraga@1`, and the variants that a condition tells apart. */
import { plusWorkingDays } from '../../../machines/calendar';
import type { ForumKod, Fragetyp, Niva } from '../../../machines/samverkansfraga/codes';
import type { FragaContext } from '../../../machines/samverkansfraga/context';
import type { FragaEventName } from '../../../machines/samverkansfraga/events';

/** A day of a question. */
export interface Moment {
  readonly idag: string;
  readonly context: FragaContext;
}
type Payload = Readonly<Record<string, unknown>>;

const text = 'Text som aldrig når maskinen.';
const OPERATIVA: Readonly<Record<Fragetyp, ForumKod>> = {
  samverkan: 'operativ_samverkansgrupp',
  princip: 'styrgrupp',
  behov: 'arbetsgrupp_analys',
};

/** The forum that takes the question as it stands. */
export const forumFor = (typ: Fragetyp, niva: Niva): ForumKod =>
  niva === 'operativ' ? OPERATIVA[typ] : niva;
const mote = ({ idag }: Moment): Payload => ({ dag: plusWorkingDays(idag, 10) });

export const PAYLOADS: Readonly<Record<FragaEventName, (m: Moment) => Payload>> = {
  ANMAL_FRAGA: () => ({ typ: 'samverkan', omrade: 'jobbfokuserat', fraga: text, avidentifierad: true }),
  TA_EMOT_FRAGA: () => ({ syn: text }),
  STRYK_FRAGA: () => ({ orsak: 'lost', skal: text }),
  SLA_IHOP_FRAGA: () => ({ fraga: 'F-7F3K-92QD-M4TX' }),
  BEKRAFTA_SAMMANSLAGNING: () => ({ oppen: true }),
  AVVISA_SAMMANSLAGNING: () => ({ skal: text }),
  BOKA_FORUM: (m) => ({
    forum: forumFor(m.context.typ ?? 'samverkan', m.context.niva),
    ...mote(m),
    underlag: text,
  }),
  BOKA_OM_FORUM: (m) => ({ ...mote(m), skal: text }),
  BESLUTA_ATGARD: ({ idag }) => ({
    ansvar: 'sf',
    dag: plusWorkingDays(idag, 40),
    atgard: text,
    skal: text,
  }),
  BESLUTA_INGEN_ATGARD: () => ({ skal: text }),
  LYFT_FRAGA_VIDARE: () => ({ skal: text }),
  BORDLAGG_FRAGA: (m) => ({ ...mote(m), skal: text }),
  BEKRAFTA_ATGARD: () => ({ uppfoljning: text }),
  FLYTTA_ATGARD: ({ idag }) => ({ dag: plusWorkingDays(idag, 20), skal: text }),
  ATERFOR_FRAGA: () => ({ skal: text }),
  AVSLUTA_FRAGA: () => ({ aterkopplat: true, svar: text }),
  BYT_ANSVARIG_SF: ({ context }) => ({
    ny: context.forsteSocialsekreterare === 'fss-2' ? 'fss-1' : 'fss-2',
    skal: 'slutar',
  }),
  BYT_ANSVARIG_KC: ({ context }) => ({
    ny: context.samordnare === 'sam-2' ? 'sam-1' : 'sam-2',
    skal: 'slutar',
  }),
};

/** A day on which nobody works: the coming new year. */
const helgdag = ({ idag }: Moment): Payload => ({ dag: `${Number(idag.slice(0, 4)) + 1}-01-01` });
const forbi = ({ idag }: Moment): Payload => ({ dag: plusWorkingDays(idag, -1) });
const langtBort = ({ idag }: Moment): Payload => ({ dag: plusWorkingDays(idag, 400) });

const VARIANTS: Readonly<Partial<Record<FragaEventName, readonly ((m: Moment) => Payload)[]>>> = {
  ANMAL_FRAGA: [() => ({ typ: 'behov', behov: ['sprak'] }), () => ({ typ: 'behov' })],
  // The schema refuses it: a number that points at a person never gets in.
  SLA_IHOP_FRAGA: [() => ({ fraga: '19800102-2394' })],
  BOKA_FORUM: [() => ({ forum: 'arbetsgrupp_analys' }), () => ({ forum: 'sob' }), forbi, helgdag, langtBort],
  BOKA_OM_FORUM: [forbi],
  BORDLAGG_FRAGA: [forbi, langtBort],
  BESLUTA_ATGARD: [
    () => ({ ansvar: 'kc' }),
    () => ({ grupp: 'tillfallig_grupp' }),
    forbi,
    helgdag,
    langtBort,
  ],
  FLYTTA_ATGARD: [forbi],
  BYT_ANSVARIG_SF: [({ context }) => ({ ny: context.forsteSocialsekreterare ?? 'fss-1' })],
};

/** The ordinary payload of an event and its variants. */
export function payloadsOf(name: FragaEventName, moment: Moment): readonly Payload[] {
  const ordinary = PAYLOADS[name](moment);
  return [ordinary, ...(VARIANTS[name] ?? []).map((variant) => ({ ...ordinary, ...variant(moment) }))];
}
