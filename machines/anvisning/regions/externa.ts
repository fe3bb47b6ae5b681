/**
 * Regions of:
 * Consents per party, coordination with external parties in the social and health field (SF) and in the
 * competence and job field (KC), and the channels agreed with the client (R30, R64, R65, R74, R75, A17, A33).
 *
 * The needs are a list in the case; each side has one task for those it coordinates, with the date of the
 * earliest next step.
 */
import { assign } from 'xstate';
import {
  angeKontaktvagar,
  avslutaSamordning,
  kontakta,
  noteraBehov,
  samtyckeTillPart,
  aterkallaTillPart,
  stallSamordningsklocka,
} from '../changes/externa';
import { bevakad, frame, om } from '../setup';
import { natt } from './stoppat';

/** It rests while the insats is being ended or the case is stopped, and goes on where that is undone. */
const fortgar = ['avvecklingPagarInte', ...natt] as const;
const vila = [
  { guard: om('avvecklingPagar'), target: 'vilar' },
  { guard: om('arendetStoppat'), target: 'vilar' },
] as const;
const nyttBehov = [...fortgar, 'platsForFlerParter', 'partenNy'] as const;
const samtyckesvillkor = [
  'datumInteIFramtiden',
  'samtycketGallerFramat',
  'samtycketEfterAterkallelsen',
] as const;

/** What SF does about the parties it coordinates (R64, R65). */
const sf = frame.createStateConfig({
  initial: 'vilar',
  on: {
    NOTERA_BEHOV_SF: {
      guard: om(...nyttBehov),
      actions: assign(({ context, event }) => noteraBehov(context, event)),
    },
    REGISTRERA_SAMTYCKE_EXTERN_SF: {
      guard: om('externPartSf', 'partenSamordnasAvSf', ...samtyckesvillkor),
      actions: assign(({ context, event }) => samtyckeTillPart(context, event)),
    },
    ATERKALLA_SAMTYCKE_EXTERN_SF: {
      guard: om(
        'nagotAttAterkallaSf',
        'partenSamordnasAvSf',
        'samtyckeTillPartenLamnat',
        'datumInteIFramtiden',
      ),
      actions: assign(({ context, event }) => aterkallaTillPart(context, event)),
    },
    KONTAKTA_EXTERN_SF: {
      guard: om(
        'samtyckeTillExternSf',
        'partenSamordnasAvSf',
        'samtyckeTillPartenGaller',
        'datumInteIFramtiden',
        ...natt,
      ),
      actions: assign(({ context, event }) => kontakta(context, event)),
    },
    AVSLUTA_SAMORDNING_SF: {
      guard: om('externPartSf', 'partenSamordnasAvSf'),
      actions: assign(({ context, event }) => avslutaSamordning(context, event)),
    },
  },
  states: {
    vilar: { always: { guard: om('externPartSf', ...fortgar), target: 'samordnas' } },
    samordnas: {
      ...bevakad('samordningSf', 'samordningSfForsenad'),
      meta: {
        text: { sv: 'Socialförvaltningen samordnar externa parter', en: 'SF coordinates external parties' },
        source: ['R64', 'R84'],
        tasks: ['samordnaExternSf'],
      },
      entry: assign(({ context }) => stallSamordningsklocka(context, 'sf')),
      always: [
        { guard: om('ingenExternPartSf'), target: 'vilar' },
        ...vila,
        { guard: om('samordningSfInaktuell'), target: 'samordnas', reenter: true },
      ],
    },
  },
});

/** What KC does about the parties it coordinates, while it has the uppdrag (R74, R75). */
const kc = frame.createStateConfig({
  initial: 'vilar',
  on: {
    NOTERA_BEHOV_KC: {
      guard: om('uppdragetSkickat', ...nyttBehov),
      actions: assign(({ context, event }) => noteraBehov(context, event)),
    },
    OVERLAMNA_BEHOV_KC: {
      guard: om('uppdragetSkickat', 'grundForUppgifterTillKc', ...nyttBehov),
      actions: assign(({ context, event }) => noteraBehov(context, event)),
    },
    REGISTRERA_SAMTYCKE_EXTERN_KC: {
      guard: om('externPartKc', 'partenSamordnasAvKc', ...samtyckesvillkor),
      actions: assign(({ context, event }) => samtyckeTillPart(context, event)),
    },
    ATERKALLA_SAMTYCKE_EXTERN_KC: {
      guard: om(
        'nagotAttAterkallaKc',
        'partenSamordnasAvKc',
        'samtyckeTillPartenLamnat',
        'datumInteIFramtiden',
      ),
      actions: assign(({ context, event }) => aterkallaTillPart(context, event)),
    },
    KONTAKTA_EXTERN_KC: {
      guard: om(
        'samtyckeTillExternKc',
        'partenSamordnasAvKc',
        'samtyckeTillPartenGaller',
        'datumInteIFramtiden',
        ...natt,
      ),
      actions: assign(({ context, event }) => kontakta(context, event)),
    },
    AVSLUTA_SAMORDNING_KC: {
      guard: om('externPartKc', 'partenSamordnasAvKc'),
      actions: assign(({ context, event }) => avslutaSamordning(context, event)),
    },
  },
  states: {
    vilar: {
      always: { guard: om('externPartKc', 'uppdragetSkickat', ...fortgar), target: 'samordnas' },
    },
    samordnas: {
      ...bevakad('samordningKc', 'samordningKcForsenad'),
      meta: {
        text: { sv: 'Kompetenscenter samordnar externa parter', en: 'KC coordinates external parties' },
        source: ['R74', 'R87'],
        tasks: ['samordnaExternKc'],
      },
      entry: assign(({ context }) => stallSamordningsklocka(context, 'kc')),
      always: [
        { guard: om('ingenExternPartKc'), target: 'vilar' },
        ...vila,
        // A gap in the decision recalls the uppdrag: KC has nothing to coordinate until there is a new one (A8).
        { guard: om('uppdragetEjSkickat'), target: 'vilar' },
        { guard: om('samordningKcInaktuell'), target: 'samordnas', reenter: true },
      ],
    },
  },
});

/** How the client may be reached: agreed before the decision, and anew when protection arises (A33, A21). */
const kontaktvagar = frame.createStateConfig({
  initial: 'vilar',
  on: {
    ANGE_KONTAKTVAGAR: {
      guard: om('vagForSkyddad'),
      actions: assign(({ context, event }) => angeKontaktvagar(context, event)),
    },
  },
  states: {
    // Before the decision it is one of the things that the decision waits for.
    vilar: {
      always: { guard: om('kontaktvagarSaknas', 'beslutFinns', ...fortgar), target: 'attAvtala' },
    },
    attAvtala: {
      ...bevakad('avtalaKontaktvagar', 'kontaktvagarForsenade'),
      meta: {
        text: { sv: 'Kontaktvägar ska avtalas på nytt', en: 'Contact ways are to be agreed anew' },
        source: ['A33', 'A21'],
        tasks: ['avtalaKontaktvagarIgen'],
      },
      always: [{ guard: om('kontaktvagarnaAvtalade'), target: 'vilar' }, ...vila],
    },
  },
});

export const samordning = frame.createStateConfig({ type: 'parallel', states: { sf, kc, kontaktvagar } });
