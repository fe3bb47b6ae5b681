/**
 * Settings of:
 * What changes around a case: the client moves, dies or loses the support, something was recorded wrongly, the
 * sides ask each other before a meeting (R41, R43, A26, A32).
 */
import { FRANVAROSKAL } from '../anvisning/codes';
import type { Text } from '../process';
import { choice, codes, proposal, WORKING_DAYS, type SettingDefinition } from './define';

const SKAL: Readonly<Record<keyof typeof FRANVAROSKAL, Text>> = {
  inget_kant: { sv: FRANVAROSKAL.inget_kant, en: 'No known reason' },
  sjukdom: { sv: FRANVAROSKAL.sjukdom, en: 'Sickness' },
  vard_av_barn: { sv: FRANVAROSKAL.vard_av_barn, en: 'Care of a child' },
  anstallningsintervju: { sv: FRANVAROSKAL.anstallningsintervju, en: 'Job interview' },
  arbetsformedlingen: { sv: FRANVAROSKAL.arbetsformedlingen, en: 'Appointment at AF' },
  vard_eller_myndighet: { sv: FRANVAROSKAL.vard_eller_myndighet, en: 'Visit to care or an authority' },
  begravning: { sv: FRANVAROSKAL.begravning, en: 'Funeral' },
  arbete_eller_praktik: { sv: FRANVAROSKAL.arbete_eller_praktik, en: 'Work or work practice' },
  vill_inte: { sv: FRANVAROSKAL.vill_inte, en: 'Does not want to take part' },
  annat: { sv: FRANVAROSKAL.annat, en: 'Other' },
};

export const forandringSettings = {
  'change.reviewWithin': proposal(5, WORKING_DAYS, 'Förändring prövad inom', 'Change judged within', 'A26'),
  'correction.recallWithin': proposal(
    1,
    WORKING_DAYS,
    'Brev som blev fel återkallat inom',
    'Letter that was wrong recalled within',
    'A32',
  ),
  'correction.endWithin': proposal(
    2,
    WORKING_DAYS,
    'Ärende för fel klient avslutat inom',
    'Case for the wrong client ended within',
    'A32',
  ),
  'question.answerWithin': proposal(
    3,
    WORKING_DAYS,
    'Fråga från den andra sidan besvarad inom',
    'Question from the other side answered within',
    'R41',
  ),
  'dispute.firstLevel': proposal(
    5,
    WORKING_DAYS,
    'Oenighet löst mellan socialsekreterare och konsulent inom',
    'Disagreement settled between worker and consultant within',
    'R89',
  ),
  'dispute.secondLevel': proposal(
    5,
    WORKING_DAYS,
    'Oenighet löst mellan 1:e socialsekreterare och samordnare inom',
    'Disagreement settled between senior and coordinator within',
    'R111',
  ),
  'closing.confirmWithin': proposal(
    5,
    WORKING_DAYS,
    'Ställning tagen till aviserat avslut inom',
    'Stand on an announced closing within',
    'R94',
  ),
  'noShow.rebookOwner': choice(
    'kc',
    {
      kc: { sv: 'Arbetsmarknadskonsulenten', en: 'The employment consultant' },
      sf: { sv: 'Socialsekreteraren', en: 'The social worker' },
    },
    'Ny tid efter en missad tid bokas av',
    'A new time after a missed one is booked by',
    'A12',
  ),
  'noShow.acceptedReasons': codes(
    [
      'sjukdom',
      'vard_av_barn',
      'anstallningsintervju',
      'arbetsformedlingen',
      'vard_eller_myndighet',
      'begravning',
    ],
    SKAL,
    'Skäl som föreslås som godtagbara vid frånvaro',
    'Reasons proposed as acceptable for an absence',
    'A13',
  ),
} as const satisfies Record<string, SettingDefinition>;
