/**
 * Dates of assessment, samråd, decision, its review and its end (R8–R34, R76, A7–A9).
 */
import { addMonths, localDate, planFrom, plusDays, plusWorkingDays } from '../../calendar';
import type { DeadlineRule } from '../../process';
import { numberOf, numbersOf } from '../../settings';
import type { AnvisningContext } from '../context';
import { decisionEnd, idag, inom, till, type Args } from './rules';

const ONE_YEAR = { sv: 'ett år: första dagen utan beslut', en: 'one year: first day without a decision' };
const ITS_LENGTH = {
  sv: 'beslutets längd: första dagen utan beslut',
  en: 'its length: first day without a decision',
};
const AFTER_AF = { sv: 'två arbetsdagar efter väntan på AF', en: 'two working days after the wait for AF' };

export const beslutDeadlines = {
  behovsbedomning: inom(
    { sv: 'Behovsbedömning', en: 'Assessment of needs' },
    ['R8'],
    'socialsekreterare',
    'needs.within',
    idag('Ärendet öppnat', 'Case opened'),
  ),
  samrad: inom(
    { sv: 'Samråd klart', en: 'Consultation complete' },
    ['R20'],
    'socialsekreterare',
    'samrad.within',
    idag('Samrådet började', 'Consultation began'),
  ),
  vantaAf: {
    title: { sv: 'Fråga på nytt om Arbetsförmedlingens insats', en: 'Ask again about the AF measure' },
    source: ['A29'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: ({ context, at }: Args) =>
      planFrom(
        context.beredning.vantaTill ?? localDate(at),
        { sv: 'Dagen som ärendet väntar till', en: 'The day the case waits for' },
        'A29',
      )
        .onWorkingDay('earlier')
        .plan(),
  },
  ssbtekIgen: inom(
    { sv: 'SSBTEK läst på nytt', en: 'SSBTEK read again' },
    ['A4'],
    'socialsekreterare',
    'ssbtek.retryWithin',
    idag('Läst manuellt', 'Read by hand'),
  ),
  beslut: {
    title: { sv: 'Beslut om insats', en: 'Decision on the measure' },
    source: ['R32', 'A1'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: ({ context, at, settings }: Args) => {
      const inTime = planFrom(localDate(at), idag('Samrådet klart', 'Consultation complete')).plusWorkingDays(
        numberOf(settings, 'decision.within'),
        undefined,
        'decision.within',
      );
      const wait = numberOf(settings, 'af.waitDays');
      const { brev, afSvarat } = context.beredning;
      if (wait === 0 || brev === null || afSvarat) return inTime.plan();
      // Nobody is late with a decision that may not yet be made.
      return inTime.noEarlierThan(plusWorkingDays(plusDays(brev, wait), 2), AFTER_AF, 'af.waitDays').plan();
    },
  },
  underratta: inom(
    { sv: 'Underrättelse om beslutet', en: 'Notice of the decision' },
    ['R33', 'FL 33'],
    'socialsekreterare',
    'notice.within',
    idag('Beslutet fattat', 'Decision made'),
  ),
  uppdrag: inom(
    { sv: 'Uppdrag till Kompetenscenter', en: 'Commission to KC' },
    ['R34'],
    'socialsekreterare',
    'uppdrag.within',
    idag('Klienten underrättad', 'Client notified'),
  ),
  omprovning: {
    title: { sv: 'Omprövning öppnas', en: 'Review opens' },
    source: ['R76'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: (args: Args) =>
      decisionEnd(args)
        .minusDays(numberOf(args.settings, 'decision.reviewBefore'), undefined, 'decision.reviewBefore')
        .onWorkingDay('earlier')
        .plan(),
  },
  omprovningForsenad: {
    title: { sv: 'Ställning tagen till fortsatt insats', en: 'Stand on continued measure' },
    source: ['R76', 'R77'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: (args: Args) =>
      args.context.omprovning === 'begard'
        ? planFrom(localDate(args.at), { sv: 'Omprövning begärd', en: 'Review requested' })
            .plusWorkingDays(
              numberOf(args.settings, 'decision.reviewWithin'),
              undefined,
              'decision.reviewWithin',
            )
            .plan()
        : decisionEnd(args)
            .minusDays(
              numberOf(args.settings, 'decision.reviewLateBefore'),
              undefined,
              'decision.reviewLateBefore',
            )
            .onWorkingDay('earlier')
            .plan(),
  },
  inledAvslut: inom(
    { sv: 'Avslut inlett efter omprövning', en: 'Closing started after review' },
    ['R77'],
    'socialsekreterare',
    'decision.closeWithin',
    idag('Ställning tagen', 'Stand taken'),
  ),
  fornyelse: inom(
    { sv: 'Underrättelse och fortsättningsuppdrag', en: 'Notice and continued commission' },
    ['A8', 'R33'],
    'socialsekreterare',
    'renewal.notifyWithin',
    idag('Nytt beslut fattat', 'New decision made'),
  ),
  beslutUpphor: {
    title: { sv: 'Beslutet upphör', en: 'The decision lapses' },
    source: ['R32', 'R76', 'A7'],
    kind: 'lagstadgad',
    owner: 'socialsekreterare',
    reminders: (settings) => numbersOf(settings, 'decision.renewalLead'),
    alltid: {
      sv: 'Ett beslut som upphör obemärkt tar ifrån klienten insatsen',
      en: 'A decision that lapses unseen takes the measure from the client',
    },
    // The decision itself says its last day: no later change of settings moves it (A7).
    due: (args: Args) => {
      const from = args.context.beslut?.senasteFran ?? localDate(args.at);
      const end = till(args);
      const length = end === addMonths(from, 12) ? ONE_YEAR : ITS_LENGTH;
      return planFrom(from, { sv: 'Beslutet gäller från och med', en: 'The decision is in force from' }, 'A7')
        .say(end, length, 'R32')
        .plan();
    },
  },
  afSvar: {
    title: { sv: 'Svar från Arbetsförmedlingen', en: 'Answer from AF' },
    source: ['R29', 'A1'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: ({ at, settings }: Args) =>
      planFrom(localDate(at), { sv: 'Brevet skickat', en: 'Letter sent' })
        .plusDays(numberOf(settings, 'af.softReplyDays'), undefined, 'af.softReplyDays')
        .onWorkingDay('earlier')
        .plan(),
  },
  bedomAfSvar: inom(
    { sv: 'Svaret från Arbetsförmedlingen bedömt', en: 'AF’s answer assessed' },
    ['A2', 'R29'],
    'socialsekreterare',
    'af.assessWithin',
    idag('Svaret inkom', 'Answer received'),
  ),
  nekatSamtycke: inom(
    { sv: 'Annan väg vald när samtycke nekats', en: 'Other way chosen' },
    ['A28'],
    'socialsekreterare',
    'consent.refusedWithin',
    idag('Samtycke nekat', 'Consent refused'),
  ),
  samtyckePaus: {
    title: { sv: 'Återkallat samtycke prövat', en: 'Withdrawn consent examined' },
    source: ['A17'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: ({ at, settings }: Args) =>
      planFrom(localDate(at), { sv: 'Samtycket återkallat', en: 'Consent withdrawn' })
        .plusDays(numberOf(settings, 'consent.pause'), undefined, 'consent.pause')
        .onWorkingDay('earlier')
        .plan(),
  },
} as const satisfies Record<string, DeadlineRule<AnvisningContext>>;
