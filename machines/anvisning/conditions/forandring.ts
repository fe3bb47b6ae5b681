/**
 * Conditions of:
 * What changes around a case: the client moves, dies or loses the support, something was recorded wrongly, the
 * sides ask each other before a meeting (R41, R43, A26, A32).
 */
import type { ConditionDefinition } from '../../process';
import { arStoppad } from '../changes/forandring';
import type { AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';
import { motesConditions } from './moten';
import { rattelseConditions } from './rattelse';
import { samverkanConditions } from './samverkan';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };
type Slut = EventOf<'AVSLUT_AVISERAT' | 'INLED_AVSLUT' | 'AVBRYT_ANVISNING' | 'AVSLUTA_UTAN_ANVISNING'>;

/** The reason that the case itself gives for ending, or null. */
function givenOrsak({ forandring: { avliden, felKlient } }: AnvisningContext): string | null {
  if (felKlient) return 'fel_klient';
  return avliden === null ? null : 'avliden';
}

const stoppConditions = {
  klientenLever: {
    text: { sv: 'Inget dödsfall är registrerat', en: 'No death is recorded' },
    source: ['A15', 'A26'],
    cure: { role: 'socialsekreterare', event: 'RATTA_FORANDRING' },
    on: 'case',
    test: ({ context }: Case) => context.forandring.avliden === null,
  },
  rattKlient: {
    text: { sv: 'Ärendet gäller rätt klient', en: 'The case is for the right client' },
    source: ['A32'],
    cure: { role: 'socialsekreterare', event: 'RATTA_FORANDRING' },
    on: 'case',
    test: ({ context }: Case) => !context.forandring.felKlient,
  },
  felKlientRegistrerad: {
    text: { sv: 'Ärendet gäller fel klient', en: 'The case is for the wrong client' },
    source: ['A32'],
    on: 'case',
    test: ({ context }: Case) => context.forandring.felKlient,
  },
  arendetStoppat: {
    text: {
      sv: 'Klienten har avlidit, eller ärendet gäller fel klient',
      en: 'The client has died, or the case is for the wrong client',
    },
    source: ['A15', 'A26', 'A32'],
    on: 'case',
    test: ({ context }: Case) => arStoppad(context),
  },
  beslutSaknas: {
    text: { sv: 'Inget beslut är fattat', en: 'No decision is made' },
    source: ['R12', 'A26'],
    on: 'case',
    test: ({ context }: Case) => context.beslut === null,
  },
  insatsenHarInteStartat: {
    text: { sv: 'Insatsen har inte startat', en: 'The measure has not started' },
    source: ['R53', 'A26'],
    on: 'case',
    test: ({ context }: Case) => context.insats.start === null,
  },
  orsakenStammer: {
    text: {
      sv: 'Orsaken stämmer: Avliden och Fel klient anges när, och bara när, det är registrerat i ärendet',
      en: 'The reason is true: Deceased and Wrong client are given when, and only when, the case says so',
    },
    source: ['A15', 'A26', 'A32'],
    cure: { role: 'socialsekreterare', event: 'KLIENTEN_AVLIDEN' },
    on: 'event',
    test: ({ context, event }: Sent<Slut>) => {
      const given = givenOrsak(context);
      return given === null ? !['avliden', 'fel_klient'].includes(event.orsak) : event.orsak === given;
    },
  },
  underrattelsenMojlig: {
    text: {
      sv: 'Efter ett dödsfall, eller när ärendet gäller fel klient, lämnas ingen underrättelse',
      en: 'After a death, or where the case is for the wrong client, no notice is given',
    },
    source: ['A15', 'A32'],
    on: 'event',
    test: ({ context, event }: Sent<{ readonly kanal?: string | undefined }>) =>
      event.kanal === undefined || !arStoppad(context),
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;

const provningsConditions = {
  forandringAttProva: {
    text: { sv: 'En förändring är anmäld och inte prövad', en: 'A change is reported and not judged' },
    source: ['A26', 'R109'],
    on: 'case',
    test: ({ context }: Case) => context.forandring.obedomd,
  },
  forandringProvad: {
    text: { sv: 'Anmälda förändringar är prövade', en: 'Reported changes are judged' },
    source: ['A26', 'R109'],
    on: 'case',
    test: ({ context }: Case) => !context.forandring.obedomd,
  },
  tillhorNamnden: {
    text: {
      sv: 'Ingen flytt är anmäld; efter en flytt behöver den nya nämnden ett eget beslut och en egen akt',
      en: 'No move is reported; after a move the new nämnd needs its own decision and record',
    },
    source: ['A26'],
    cure: { role: 'socialsekreterare', event: 'RATTA_FORANDRING' },
    on: 'case',
    test: ({ context }: Case) => context.forandring.flytt === null,
  },
  bytarForvaltning: {
    text: {
      sv: 'Klienten flyttar till en annan socialförvaltning i staden',
      en: 'The client moves to another social services of the city',
    },
    source: ['A26'],
    cure: { role: 'socialsekreterare', event: 'KLIENTEN_FLYTTAR' },
    on: 'case',
    test: ({ context }: Case) => context.forandring.flytt?.slag === 'byter_forvaltning',
  },
  baraAvslutEfterDodsfall: {
    text: {
      sv: 'Efter ett dödsfall kan insatsen bara avslutas',
      en: 'After a death the measure can only end',
    },
    source: ['A26'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'PROVA_FORANDRING'>>) =>
      event.utfall === 'avslutas' || context.forandring.avliden === null,
  },
  baraAvslutEfterFlytt: {
    text: {
      sv: 'Efter en flytt kan insatsen bara avslutas; den nya nämnden behöver ett eget beslut',
      en: 'After a move the measure can only end; the new nämnd needs its own decision',
    },
    source: ['A26'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'PROVA_FORANDRING'>>) =>
      event.utfall === 'avslutas' || context.forandring.flytt === null,
  },
  fortsattMedGrundbeslut: {
    text: {
      sv: 'En beslutad insats fortsätter bara med ett gällande grundbeslut om försörjningsstöd',
      en: 'A decided measure goes on only with a basic decision on income support',
    },
    source: ['R109', 'A26'],
    cure: { role: 'socialsekreterare', event: 'ANGE_GRUNDBESLUT' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'PROVA_FORANDRING'>>) =>
      event.utfall !== 'fortsatter' || context.grundbeslut || context.beslut === null,
  },
  beslutAttProva: {
    text: {
      sv: 'Det finns ett beslut att ompröva eller avsluta; före beslutet avslutas ärendet utan anvisning',
      en: 'There is a decision to review or end; before it the case ends without a referral',
    },
    source: ['A26'],
    cure: { role: 'socialsekreterare', event: 'AVSLUTA_UTAN_ANVISNING' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'PROVA_FORANDRING'>>) =>
      event.utfall === 'fortsatter' || context.beslut !== null,
  },
  avslutSkaInledas: {
    text: { sv: 'Insatsen ska avslutas', en: 'The measure is to be closed' },
    source: ['R77', 'A26'],
    on: 'case',
    test: ({ context }: Case) => context.omprovning === 'avslut',
  },
  fornyelsenEjMeddelad: {
    text: {
      sv: 'Det nya beslutet är inte meddelat klienten och Kompetenscenter',
      en: 'The new decision is not told to the client and KC',
    },
    source: ['A8', 'R33'],
    on: 'case',
    test: ({ context }: Case) => !samverkanConditions.fornyelsenMeddelad.test({ context }),
  },
  metodenOmtvistas: {
    text: {
      sv: 'Oenigheten gäller hur Kompetenscenter utför insatsen',
      en: 'The disagreement is on how KC carries out the measure',
    },
    source: ['A18'],
    on: 'case',
    test: ({ context }: Case) => context.oenighet?.steg === 'metod',
  },
  svaretHarGrund: {
    text: {
      sv: 'Samtycke till Kompetenscenter eller lagstöd finns för det som lämnas ut; annars lämnas beskedet att det inte kan lämnas ut',
      en: 'There is consent or a statutory ground for what is disclosed; otherwise the answer is that it cannot be',
    },
    source: ['R43', 'R30', 'L10'],
    cure: { role: 'socialsekreterare', event: 'REGISTRERA_SAMTYCKE_KC' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'BESVARA_FRAGA_SF'>>) =>
      event.besked !== 'lamnas' || context.samtyckeKc === 'lamnat' || context.lagstodKc,
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;

export const forandringConditions = {
  ...stoppConditions,
  ...provningsConditions,
  ...rattelseConditions,
  ...motesConditions,
};
