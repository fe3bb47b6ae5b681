/**
 * Dates of:
 * Consents per party, coordination with external parties in the social and health field (SF) and in the
 * competence and job field (KC), and the channels agreed with the client (R30, R64, R65, R74, R75, A17, A33).
 */
import { localDate, planFrom, type Plan } from '../../calendar';
import type { DeadlineRule, Role, Side, Text } from '../../process';
import { numberOf, numbersOf } from '../../settings';
import type { AnvisningContext } from '../context';
import { senastGjort } from '../context/externa';
import { idag, inom, type Args } from './rules';

/** R64, R74: the earliest next step among a side's open needs: before contact soon, after it a follow-up. */
function nastaSteg({ context, at, settings }: Args, side: Side): Plan {
  const { vantar, kontaktad } = senastGjort(context.externa, side);
  const step = (from: string, text: Text, key: 'external.nextStepWithin' | 'external.followUpWithin'): Plan =>
    planFrom(from, text).plusWorkingDays(numberOf(settings, key), undefined, key).plan();
  const soon = step(
    vantar ?? localDate(at),
    idag('Behovet noterat eller ändrat', 'Need noted or changed'),
    'external.nextStepWithin',
  );
  if (kontaktad === null) return soon;
  const later = step(
    kontaktad,
    idag('Senaste kontakten med parten', 'Latest contact with the party'),
    'external.followUpWithin',
  );
  return vantar !== null && soon.date <= later.date ? soon : later;
}

const samordning = (
  side: Side,
  owner: Role,
  title: Text,
  source: readonly string[],
): DeadlineRule<AnvisningContext> => ({
  title,
  source,
  kind: 'intern',
  owner,
  due: (args: Args) => nastaSteg(args, side),
});

export const externaDeadlines = {
  samtyckeKcUpphor: {
    title: { sv: 'Samtycket till Kompetenscenter slutar gälla', en: 'Consent to KC ends' },
    source: ['R30'],
    kind: 'intern',
    owner: 'socialsekreterare',
    reminders: (settings) => numbersOf(settings, 'consent.renewalLead'),
    // Where a consent ends is what the client has said: it never moves to a working day.
    due: ({ context, at }: Args) =>
      planFrom(
        context.externa.kc?.till ?? localDate(at),
        idag('Samtycket gäller till och med', 'The consent is valid through'),
      )
        .plusDays(1, { sv: 'första dagen utan samtycke', en: 'first day without consent' }, 'R30')
        .plan(),
  },
  fornyaSamtycke: inom(
    { sv: 'Nytt samtycke till Kompetenscenter prövat', en: 'New consent to KC sought' },
    ['R30'],
    'socialsekreterare',
    'consent.renewWithin',
    idag('Samtycket slutade gälla', 'The consent ended'),
  ),
  samordningSf: samordning(
    'sf',
    'socialsekreterare',
    { sv: 'Nästa steg med externa parter (socialt, hälsa)', en: 'Next step, social and health parties' },
    ['R64', 'R65'],
  ),
  samordningKc: samordning(
    'kc',
    'arbetsmarknadskonsulent',
    { sv: 'Nästa steg med externa parter (kompetens, jobb)', en: 'Next step, competence and job parties' },
    ['R74', 'R75'],
  ),
  avtalaKontaktvagar: inom(
    { sv: 'Kontaktvägar avtalade på nytt', en: 'Contact ways agreed anew' },
    ['A33', 'A21'],
    'socialsekreterare',
    'contact.agreeWithin',
    idag('Skyddet känt', 'Protection known'),
  ),
} as const satisfies Record<string, DeadlineRule<AnvisningContext>>;
