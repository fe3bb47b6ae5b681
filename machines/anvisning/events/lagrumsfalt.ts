/**
 * Fields of the assessment, the decision and the uppdrag that rest on reference data: areas with their baseline,
 * legal bases and aktivitetskrav, services and practical conditions (R10, R11, R35–R37, L1, L2, A23–A25, P3).
 */
import { z } from 'zod';
import { ANVISNINGSGRUNDER, UNDANTAG } from '../../reference/lagrum';
import { TJANSTENAMN } from '../../reference/tjansteutbud';
import { OMRADEN } from '../codes';
import {
  bekraftat,
  frivillig,
  frivilligText,
  fritext,
  heltal,
  jaNej,
  kod,
  koder,
  koderEllerInga,
  malId,
} from '../fields';

const UTGANGSLAGEN = {
  langt_kvar: 'Långt kvar till målet',
  en_bit_kvar: 'En bit kvar till målet',
  nara: 'Nära målet',
} as const;

/** R10, A23: where progression is needed and from what, and the time already spent in insatser. */
export const bedomningsfalt = {
  progression: z
    .array(
      z.strictObject({
        omrade: kod(OMRADEN, 'Område', 'Området där progression behövs.'),
        utgangslage: kod(UTGANGSLAGEN, 'Utgångsläge', 'Var klienten står i dag mot målen i arbetsplanen.'),
      }),
    )
    .min(1)
    .max(4)
    .meta({
      title: 'Progression',
      description: 'De områden där progression behövs för att nå målen i arbetsplanen, med utgångsläge.',
    }),
  tidigareManader: frivillig(
    heltal(
      0,
      120,
      'Månader i tidigare insatser',
      'Tid i insatser före det här ärendet. Lämna tomt om det inte finns någon.',
    ),
  ),
};

/** A24, A25: the decision's legal bases, and what an aktivitetskrav must say. */
export const beslutsgrund = {
  lagrum: koder(
    ANVISNINGSGRUNDER,
    'Lagrum',
    'De bestämmelser som beslutet vilar på. De ska gälla beslutets första dag.',
  ),
  timmar: frivillig(
    heltal(
      1,
      60,
      'Timmar per vecka',
      'Aktivitetskravets omfattning: högst 40, eller 30 med barn under åtta år. Bara vid 4 a § eller 4 d §.',
    ),
  ),
  barnUnderAtta: frivillig(
    jaNej('Barn under åtta år', 'Klienten har barn under åtta år. Bara vid 4 a § eller 4 d §.'),
  ),
  undantag: frivillig(
    koderEllerInga(
      UNDANTAG,
      'Undantag',
      'Skäl som minskar aktivitetskravet. En tom lista om inget undantag gäller. Bara vid 4 a § eller 4 d §.',
    ),
  ),
  inskrivenAf: frivillig(
    jaNej(
      'Inskriven hos Arbetsförmedlingen',
      'Arbetsförmedlingen ska då underrättas om aktivitetskravet. Bara vid 4 a § eller 4 d §.',
    ),
  ),
};

const praktiskaForutsattningar = {
  barnomsorg: kod(
    { ordnad: 'Ordnad', behovs: 'Behöver ordnas', ej_aktuellt: 'Inte aktuellt' },
    'Barnomsorg',
    'Om barnomsorgen är ordnad de tider som insatsen pågår.',
  ),
  resor: kod(
    { ordnade: 'Ordnade', behovs: 'Behöver ordnas', ej_aktuellt: 'Inte aktuellt' },
    'Resor',
    'Om klienten kan ta sig till insatsen.',
  ),
  sfiTider: koderEllerInga(
    { formiddag: 'Förmiddag', eftermiddag: 'Eftermiddag', kvall: 'Kväll', distans: 'Distans' },
    'Tider för sfi',
    'När klienten läser svenska för invandrare. En tom lista om klienten inte gör det.',
  ),
  anpassning: jaNej('Anpassning', 'Klienten behöver anpassning, till exempel vid funktionsnedsättning.'),
  anpassningBeskrivning: frivilligText('Anpassningen i ord', 'Vad som behöver anpassas, och hur.'),
  tolksprak: z
    .string()
    .regex(/^(?:ingen|[a-z]{2,3})$/, 'Ange språkets kod enligt ISO 639, till exempel ar, eller ingen')
    .meta({
      title: 'Tolkspråk',
      description:
        'Språkets kod enligt ISO 639, eller ingen. Tolk är aldrig en närstående eller ett barn. Vid skyddade ' +
        'personuppgifter är klienten anonym för förmedlingen.',
    }),
  harBarn: jaNej('Har barn', 'Klienten har barn som berörs av insatsen.'),
  barnetsBasta: frivillig(
    bekraftat('Barnets bästa beaktat', 'Hur insatsen påverkar barnet är bedömt. Krävs om klienten har barn.'),
  ),
  onskemal: fritext(
    'Klientens önskemål',
    'Klientens egna önskemål och förutsättningar, och hur de har vägts in.',
  ),
};

/** R35–R37, R11, P3, L1: what every uppdrag says, the first and a continued one. */
export const uppdragsinnehall = {
  behov: fritext('Behov', 'Den enskildes behov, som Kompetenscenter behöver känna till dem.'),
  omraden: koder(OMRADEN, 'Områden', 'Områden som uppdraget omfattar.'),
  tjanster: z
    .array(
      z
        .string()
        .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Ange tjänstens beteckning i tjänsteutbudet')
        .meta({ title: 'Tjänst', description: 'Tjänstens beteckning i tjänsteutbudet.' }),
    )
    .min(1)
    .max(10)
    .meta({
      title: 'Tjänster',
      description: 'De tjänster i tjänsteutbudet som ingår.',
      labels: TJANSTENAMN,
    }),
  innehall: fritext('Innehåll', 'Vad som ingår i uppdraget.'),
  syfte: fritext('Syfte', 'Hur insatsen stärker möjligheten till egen försörjning på sikt.'),
  mal: z
    .array(z.strictObject({ id: malId, omrade: kod(OMRADEN, 'Område', 'Området som målet hör till.') }))
    .min(1)
    .max(20)
    .meta({
      title: 'Mål',
      description: 'Minst ett mål, med beteckning och område. Beteckningen återkommer vid uppföljning.',
    }),
  maltext: fritext('Målens lydelse', 'Varje mål i ord, med sin beteckning.'),
  ...praktiskaForutsattningar,
};
