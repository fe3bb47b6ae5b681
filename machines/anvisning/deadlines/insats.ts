/**
 * Dates of follow-up, plan, disagreement, protection, change of worker and closing (R58–R100).
 */
import { localDate, planFrom, plusDays, type Planner } from '../../calendar';
import type { DeadlineRule, Text } from '../../process';
import { choiceOf, numberOf, numbersOf } from '../../settings';
import type { AnvisningContext } from '../context';
import { DECISION_LAST_DAY, efterMote, idag, inom, till, uppfoljningFran, type Args } from './rules';
import { medUppehall } from './stangt';

/** The same time again, for what waits for the other side (A19). */
const AFTER_TRESERVA = (days: number): Text => ({
  sv: `+ ${days} arbetsdagar efter Treserva`,
  en: `+ ${days} working days after Treserva`,
});

/** R61, R62, A5: three months from the last held meeting, never after the decision's end minus the margin. */
function uppfoljningsdag(args: Args): Planner {
  const { context, at, settings } = args;
  const { senastHallna, start } = context.insats;
  const base = senastHallna ?? start ?? localDate(at);
  const margin = numberOf(settings, 'followUp.beforeEndMargin');
  const ceiling = plusDays(till(args), -margin);
  const lastDay = plusDays(till(args), -1);
  const { from, months } = uppfoljningFran(context.insats, base, settings);
  const rolling = planFrom(
    from,
    senastHallna === null || from !== base
      ? { sv: 'Insatsens start', en: 'Start of the measure' }
      : { sv: 'Senast hållna möte', en: 'Last meeting held' },
  ).plusMonths(months, undefined, 'R61');
  const bounded =
    ceiling > base
      ? rolling.noLaterThan(
          ceiling,
          { sv: `${margin} dagar före beslutets slut`, en: `${margin} days before the decision ends` },
          'R62',
        )
      : // The insats starts or a meeting was held inside the margin: what is left is the decision itself.
        rolling.noLaterThan(lastDay, DECISION_LAST_DAY, 'R62');
  return bounded.onWorkingDay('earlier');
}

/** R70, A10: six months from the latest version, pushed by pauses (A31), never after the decision. */
function plandag(args: Args): Planner {
  const { context, at, settings } = args;
  const drawnUp = context.insats.plan ?? localDate(at);
  const renewal = planFrom(drawnUp, { sv: 'Planens datum', en: 'Date of the plan' }).plusMonths(
    numberOf(settings, 'plan.renewal'),
    undefined,
    'R70',
  );
  return medUppehall(renewal, drawnUp, context)
    .noLaterThan(plusDays(till(args), -1), DECISION_LAST_DAY, 'A10')
    .onWorkingDay('earlier');
}

export const insatsDeadlines = {
  kallaUppfoljning: {
    title: { sv: 'Kallelse till uppföljning', en: 'Call to follow-up' },
    source: ['R61', 'A6'],
    kind: 'intern',
    owner: 'socialsekreterare',
    due: (args: Args) => {
      const { bokad } = args.context.insats;
      const days = numberOf(args.settings, 'followUp.callBefore');
      const meeting =
        bokad === null ? uppfoljningsdag(args) : planFrom(bokad, { sv: 'Bokat möte', en: 'Booked meeting' });
      return meeting.minusDays(days, undefined, 'followUp.callBefore').onWorkingDay('earlier').plan();
    },
  },
  uppfoljning: {
    title: { sv: 'Uppföljning hållen', en: 'Follow-up held' },
    source: ['R61', 'R62', 'A5'],
    kind: 'intern',
    owner: 'socialsekreterare',
    reminders: (settings) => [numberOf(settings, 'followUp.callBefore'), 7],
    due: (args: Args) => uppfoljningsdag(args).plan(),
  },
  uppfoljningUtfall: efterMote(
    { sv: 'Uppföljningens utfall', en: 'Outcome of the follow-up' },
    ['R61'],
    'socialsekreterare',
    'followUp.outcomeWithin',
    (context) => context.insats.bokad,
  ),
  bokaOmUppfoljning: inom(
    { sv: 'Utebliven uppföljning ombokad', en: 'Missed follow-up rebooked' },
    ['A6'],
    'socialsekreterare',
    'followUp.rebookWithin',
    idag('Uppföljningen blev inte av', 'Follow-up missed'),
  ),
  forstaPlan: {
    title: { sv: 'Första genomförandeplanen', en: 'First plan' },
    source: ['R66', 'A10'],
    kind: 'intern',
    owner: 'arbetsmarknadskonsulent',
    reminders: () => [3],
    due: (args: Args) =>
      planFrom(args.context.insats.start ?? localDate(args.at), { sv: 'Insatsens start', en: 'Start' })
        .plusDays(numberOf(args.settings, 'plan.dueWithin'), undefined, 'plan.dueWithin')
        .noLaterThan(plusDays(till(args), -1), DECISION_LAST_DAY, 'A10')
        .onWorkingDay('earlier')
        .plan(),
  },
  planDags: {
    title: { sv: 'Dags att uppdatera genomförandeplanen', en: 'Time to renew the plan' },
    source: ['R70'],
    kind: 'intern',
    owner: 'arbetsmarknadskonsulent',
    due: (args: Args) =>
      plandag(args)
        .minusDays(numberOf(args.settings, 'plan.openBefore'), undefined, 'plan.openBefore')
        .plan(),
  },
  planUppdatering: {
    title: { sv: 'Genomförandeplanen uppdaterad', en: 'Plan renewed' },
    source: ['R70', 'A10'],
    kind: 'intern',
    owner: 'arbetsmarknadskonsulent',
    reminders: (settings) => numbersOf(settings, 'plan.renewalReminders'),
    due: (args: Args) => plandag(args).plan(),
  },
  bekraftaHandelseSf: inom(
    { sv: 'Händelse från Kompetenscenter bekräftad', en: 'Event from KC confirmed' },
    ['R72'],
    'socialsekreterare',
    'event.confirmWithin',
    idag('Händelsen meddelad', 'Event reported'),
  ),
  bekraftaHandelseKc: inom(
    { sv: 'Händelse från socialförvaltningen bekräftad', en: 'Event from SF confirmed' },
    ['R59'],
    'arbetsmarknadskonsulent',
    'event.confirmWithin',
    idag('Händelsen meddelad', 'Event reported'),
  ),
  trepartsmote: inom(
    { sv: 'Trepartsmöte vid behov', en: 'Three-party meeting when needed' },
    ['R60', 'R73'],
    'socialsekreterare',
    'event.meetingWithin',
    idag('Mötet behövs', 'Meeting needed'),
  ),
  oenighetNiva1: inom(
    { sv: 'Enighet mellan socialsekreterare och konsulent', en: 'Agreement between worker and consultant' },
    ['R89', 'R111'],
    'socialsekreterare',
    'dispute.firstLevel',
    idag('Oenigheten lyft', 'Disagreement raised'),
  ),
  oenighetNiva2: inom(
    { sv: 'Gemensam lösning på nästa nivå', en: 'Joint resolution at the next level' },
    ['R89', 'R111'],
    'forste_socialsekreterare',
    'dispute.secondLevel',
    idag('Lyft till nästa nivå', 'Raised to the next level'),
  ),
  skydd: inom(
    { sv: 'Skyddet omhändertaget', en: 'Protection handled' },
    ['A21'],
    'samordnare',
    'protection.within',
    idag('Skyddet känt', 'Protection known'),
  ),
  bytSf: inom(
    { sv: 'Klienten vet vem som är ny socialsekreterare', en: 'Client knows the new worker' },
    ['P7'],
    'socialsekreterare',
    'worker.tellWithin',
    idag('Bytet bestämt', 'Change decided'),
  ),
  bytKc: inom(
    { sv: 'Klienten vet vem som är ny konsulent', en: 'Client knows the new consultant' },
    ['P7'],
    'arbetsmarknadskonsulent',
    'worker.tellWithin',
    idag('Bytet bestämt', 'Change decided'),
  ),
  bokaTrepartsmote: inom(
    { sv: 'Avslutande trepartsmöte bokat', en: 'Closing meeting booked' },
    ['R96'],
    'arbetsmarknadskonsulent',
    'closing.meetingWithin',
    idag('Avslutet inlett', 'Closing started'),
  ),
  avslutsmote: efterMote(
    { sv: 'Avslutsmötets utfall', en: 'Outcome of the closing meeting' },
    ['R93', 'R96'],
    'arbetsmarknadskonsulent',
    'closing.outcomeWithin',
    (context) => context.avslut?.motesdag ?? null,
  ),
  avslutsdokument: inom(
    { sv: 'Avslutsdokument', en: 'Closing document' },
    ['R97'],
    'arbetsmarknadskonsulent',
    'closing.docWithin',
    idag('Dags för avslutsdokument', 'Closing document due'),
  ),
  avslutaTreserva: inom(
    { sv: 'Insatsen avslutad i Treserva', en: 'Measure closed in Treserva' },
    ['R92'],
    'socialsekreterare',
    'closing.closeWithin',
    idag('Avslutsdokumentet klart', 'Closing document done'),
  ),
  stangGwa: {
    title: { sv: 'Ärendet avslutat i GWA', en: 'Case closed in GWA' },
    source: ['R100', 'A19'],
    kind: 'intern',
    owner: 'arbetsmarknadskonsulent',
    due: ({ at, settings }: Args) => {
      const days = numberOf(settings, 'closing.closeWithin');
      const inTurn = planFrom(
        localDate(at),
        idag('Avslutsdokumentet klart', 'Closing document done'),
      ).plusWorkingDays(days, undefined, 'closing.closeWithin');
      if (choiceOf(settings, 'closing.gwaOrder') === 'samtidigt') return inTurn.plan();
      return inTurn.plusWorkingDays(days, AFTER_TRESERVA(days), 'closing.gwaOrder').plan();
    },
  },
} as const satisfies Record<string, DeadlineRule<AnvisningContext>>;
