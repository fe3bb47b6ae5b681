/** What a proof of `samverkansfraga@1` knows beside its definition: ordinary ways, payloads and laws. */
import { localDate } from '../../../machines/calendar';
import type { FragaContext } from '../../../machines/samverkansfraga/context';
import type { FragaEventName } from '../../../machines/samverkansfraga/events';
import { MOTESDAG, type Model, type Step } from '../model';
import { laws } from './laws';
import { payloadsOf } from './payloads';

const anmald: readonly Step[] = ['ANMAL_FRAGA'];
const beredd: readonly Step[] = [...anmald, 'TA_EMOT_FRAGA'];
const uppsatt: readonly Step[] = [...beredd, 'BOKA_FORUM'];
const mott: readonly Step[] = [...uppsatt, MOTESDAG];
const hosSob: readonly Step[] = [...mott, 'LYFT_FRAGA_VIDARE'];
const sobMott: readonly Step[] = [...hosSob, 'BOKA_FORUM', MOTESDAG];
const hosDirektorerna: readonly Step[] = [...sobMott, 'LYFT_FRAGA_VIDARE'];
const atgard: readonly Step[] = [...mott, 'BESLUTA_ATGARD'];

const told: Readonly<Record<string, readonly Step[]>> = {
  start: [],
  anmalanDrojer: ['2026-03-02'],
  anmald,
  beredd,
  uppsatt,
  mott,
  bordlagdTvaGanger: [...mott, 'BORDLAGG_FRAGA', MOTESDAG, 'BORDLAGG_FRAGA', MOTESDAG],
  flyttadTvaGanger: [...uppsatt, 'BOKA_OM_FORUM', 'BOKA_OM_FORUM'],
  hosSob,
  sobUppsatt: [...hosSob, 'BOKA_FORUM'],
  sobMott,
  hosDirektorerna,
  direktorernaUppsatt: [...hosDirektorerna, 'BOKA_FORUM'],
  direktorernaMott: [...hosDirektorerna, 'BOKA_FORUM', MOTESDAG],
  atgard,
  atgardHosKc: [...mott, ['BESLUTA_ATGARD', { ansvar: 'kc' }]],
  gruppUtsedd: [...sobMott, ['BESLUTA_ATGARD', { grupp: 'tillfallig_grupp' }]],
  atgardFlyttad: [...atgard, 'FLYTTA_ATGARD', 'FLYTTA_ATGARD'],
  aterford: [...atgard, 'ATERFOR_FRAGA'],
  svar: [...mott, 'BESLUTA_INGEN_ATGARD'],
  avslutad: [...atgard, 'BEKRAFTA_ATGARD', 'AVSLUTA_FRAGA'],
  sammanslagning: [...beredd, 'SLA_IHOP_FRAGA'],
  slagenIhop: [...beredd, 'SLA_IHOP_FRAGA', 'BEKRAFTA_SAMMANSLAGNING'],
  behov: [['ANMAL_FRAGA', { typ: 'behov', behov: ['sprak'] }], 'TA_EMOT_FRAGA', 'BOKA_FORUM'],
  princip: [['ANMAL_FRAGA', { typ: 'princip' }], 'TA_EMOT_FRAGA'],
};

const INPUT = { sfEnhet: 'sf-1', kcEnhet: 'kc-1' };
const FROM = {
  '': { ...INPUT, lyftAv: 'sf', forsteSocialsekreterare: 'fss-1' },
  FranKc: { ...INPUT, lyftAv: 'kc', samordnare: 'sam-1' },
};

export const model: Model = {
  stories: Object.entries(FROM).flatMap(([suffix, input]) =>
    Object.entries(told).map(([name, steps]) => ({
      name: `${name}${suffix}`,
      input,
      date: '2026-02-02',
      steps,
    })),
  ),
  payloads: (type, { at, snapshot }) =>
    payloadsOf(type as FragaEventName, {
      idag: localDate(at),
      context: snapshot.context as FragaContext,
    }),
  waits: ({ snapshot }) => {
    const { motesdag } = snapshot.context as FragaContext;
    return motesdag === null ? [] : [motesdag];
  },
  laws,
};
