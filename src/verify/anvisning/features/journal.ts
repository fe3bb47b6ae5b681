/**
 * What the proof knows of:
 * The genomförandejournal, what SF reads of it between meetings, the goals through plan and follow-up, and
 * needs that no insats meets (R58, R67–R69, R72, R78–R87, R91).
 */
import type { AnvisningContext } from '../../../../machines/anvisning/context';
import { HELA_DAGORDNINGEN } from '../../../../machines/anvisning/dagordning';
import { plusDays } from '../../../../machines/calendar';
import type { Finding } from '../../codes';
import { openTasks, type Position, type Sent } from '../../drive';
import { text, type Moment, type Payload } from '../moment';
import { at, strip, without } from '../saboteurs/tools';
import { arbete, pagar, startad } from '../ways';
import type { Feature } from './feature';

const malen = (m: Moment): readonly string[] => m.context.uppdrag?.mal ?? ['M1'];
const mal = (m: Moment, fields: Payload): Payload[] => malen(m).map((id) => ({ id, ...fields }));
const planer = (plan: string) => (m: Moment) => ({
  datum: m.idag,
  deltagarenDeltog: true,
  plan,
  aktiviteter: [{ id: 'A1', mal: malen(m) }],
});
const pa_plats = 'pa_plats';
const deltagare = { klient: pa_plats, socialsekreterare: pa_plats, arbetsmarknadskonsulent: pa_plats };
const handelse = (m: Moment): Payload => ({ datum: m.idag, handelse: text });
const nr = (m: Moment): number => Math.max(1, m.context.journal.anteckningar);
const behov = (m: Moment): readonly string[] =>
  m.context.journal.behov.length > 0 ? m.context.journal.behov : ['sprak'];
const OKANT = { aktiviteter: [{ id: 'A1', mal: ['M9'] }] };
const DUBBEL = { aktiviteter: ['A1', 'A1'].map((id) => ({ id, mal: ['M1'] })) };

const VIKT = ['JOURNAL_ANTECKNING', { typ: 'handelse_av_vikt' }] as const;
const medBehov = ['HALL_UPPFOLJNING', { ejTillgodosedda: ['sprak', 'bostad'] }] as const;

const contextOf = ({ snapshot }: Position) => snapshot.context as AnvisningContext;
/** Started, not being closed, and the client is alive and the right one (A26, A32). */
const pagaende = ({ insats, avslut, forandring }: AnvisningContext): boolean =>
  insats.start !== null && avslut === null && forandring.avliden === null && !forandring.felKlient;

/** R72: what is only written, or only told, leaves a task for the other half. */
function* vikt(from: Position, sent: Sent, to: Position): Generator<Finding> {
  const before = contextOf(from);
  const oppna = openTasks(to);
  const antecknad = sent.type === 'JOURNAL_ANTECKNING' && sent['typ'] === 'handelse_av_vikt';
  if (
    antecknad &&
    before.journal.vikt !== 'meddelad' &&
    pagaende(before) &&
    !oppna.includes('meddelaHandelse')
  )
    yield { code: 'VIKT_TILL_HALFTEN', what: 'antecknad utan att socialförvaltningen kontaktas' };
  const meddelad = sent.type === 'HANDELSE_FRAN_KC';
  if (meddelad && before.journal.vikt !== 'antecknad' && !oppna.includes('antecknaHandelse'))
    yield { code: 'VIKT_TILL_HALFTEN', what: 'meddelad utan anteckning i journalen' };
}

/** L9, A32: entries are numbered one by one and never fewer; a correction or objection names one of them. */
function* anteckning(from: Position, sent: Sent, to: Position): Generator<Finding> {
  const before = contextOf(from).journal.anteckningar;
  const after = contextOf(to).journal.anteckningar;
  if (after !== before + (sent.type === 'JOURNAL_ANTECKNING' ? 1 : 0))
    yield { code: 'ANTECKNING_SAKNAS', what: `${sent.type}: ${before} anteckningar blev ${after}` };
  if (['RATTA_ANTECKNING', 'ANTECKNA_INVANDNING'].includes(sent.type) && Number(sent['nr']) > before)
    yield { code: 'ANTECKNING_SAKNAS', what: sent.type };
}

/** R37: nothing is planned, followed up or rated that the uppdrag does not have as a goal. */
function* kandaMal(from: Position, sent: Sent): Generator<Finding> {
  if (
    !['HALL_UPPFOLJNING', 'UPPRATTA_PLAN', 'UPPDATERA_PLAN', 'UPPRATTA_AVSLUTSDOKUMENT'].includes(sent.type)
  )
    return;
  const { aktiviteter, mal: rader } = sent as {
    readonly aktiviteter?: readonly { readonly mal: readonly string[] }[];
    readonly mal?: readonly { readonly id: string }[];
  };
  const known = contextOf(from).uppdrag?.mal ?? [];
  const named = [...(aktiviteter ?? []).flatMap((one) => one.mal), ...(rader ?? []).map(({ id }) => id)];
  if (named.some((id) => !known.includes(id))) yield { code: 'OKANT_MAL', what: sent.type };
}

/** R58, L10: SF reads on a ground that holds, and KC's information to SF has no other way. */
function* lasning(from: Position, sent: Sent): Generator<Finding> {
  if (sent.type !== 'LAS_JOURNAL') return;
  const { samtyckeKc, lagstodKc } = contextOf(from);
  if (sent['grund'] === 'samtycke' ? samtyckeKc !== 'lamnat' : !lagstodKc)
    yield { code: 'LASNING_UTAN_GRUND', what: String(sent['grund']) };
}

/** R78, A6: a meeting counts only with the three of them there. */
function* parter(sent: Sent): Generator<Finding> {
  if (sent.type !== 'HALL_UPPFOLJNING' && sent.type !== 'HALL_TREPARTSMOTE') return;
  for (const part of ['klient', 'socialsekreterare', 'arbetsmarknadskonsulent'])
    if (sent[part] === 'ej_narvarande') yield { code: 'MOTE_UTAN_PART', what: `${sent.type}: ${part}` };
}

/** R86, R91: a need stays with somebody until it is raised or dismissed. */
function* behovLaw(from: Position, sent: Sent | null, to: Position): Generator<Finding> {
  if (to.snapshot.status === 'done') return;
  const noted = sent?.type === 'HALL_UPPFOLJNING' ? ((sent['ejTillgodosedda'] ?? []) as string[]) : [];
  const answered = sent?.type === 'LYFT_BEHOV' || sent?.type === 'LAT_BLI_LYFTA_BEHOV';
  const kept: readonly string[] = contextOf(to).journal.behov;
  const before = answered ? [] : contextOf(from).journal.behov;
  const lost = [...before, ...noted].filter((kod) => !kept.includes(kod));
  if (lost.length > 0) yield { code: 'BEHOV_TAPPAS', what: lost.join(', ') };
  if (kept.length > 0 && !openTasks(to).includes('lyftBehov'))
    yield { code: 'BEHOV_TAPPAS', what: 'ingen har i uppgift att lyfta behovet' };
}

export const journal = {
  payloads: {
    JOURNAL_ANTECKNING: (m) => ({ typ: 'ovrigt', datum: m.idag, tid: '00:00', anteckning: text }),
    RATTA_ANTECKNING: (m) => ({ nr: nr(m), rattad: text, skal: text }),
    ANTECKNA_INVANDNING: (m) => ({ nr: nr(m), datum: m.idag, invandning: text }),
    LAS_JOURNAL: () => ({ grund: 'samtycke', last: true }),
    HANDELSE_FRAN_SF: handelse,
    HANDELSE_FRAN_KC: handelse,
    BEKRAFTA_HANDELSE_KC: () => ({ trepartsmote: false }),
    BEKRAFTA_HANDELSE_SF: () => ({ trepartsmote: true }),
    HALL_UPPFOLJNING: (m) => ({
      datum: m.idag,
      ...deltagare,
      avsnitt: HELA_DAGORDNINGEN,
      mal: mal(m, { forflyttning: 'framat' }),
      avstamning: text,
      klientensSyn: text,
      utveckling: text,
      parallellaInsatser: false,
    }),
    HALL_TREPARTSMOTE: (m) => ({ datum: m.idag, ...deltagare, notering: text }),
    UPPRATTA_PLAN: planer('GP-1'),
    UPPDATERA_PLAN: planer('GP-2'),
    UPPRATTA_AVSLUTSDOKUMENT: (m) => ({
      slutdatum: m.idag,
      mal: mal(m, { uppfyllelse: 'delvis' }),
      skal: text,
      malbedomning: text,
    }),
    LYFT_BEHOV: (m) => ({ behov: behov(m), samverkansfraga: 'SF-1' }),
    LAT_BLI_LYFTA_BEHOV: (m) => ({ behov: behov(m), orsak: 'redan_lyft', motivering: text }),
  },
  variants: {
    JOURNAL_ANTECKNING: [() => ({ typ: 'handelse_av_vikt' }), () => ({ tid: '23:59' })],
    RATTA_ANTECKNING: [() => ({ nr: 99_999 })],
    ANTECKNA_INVANDNING: [() => ({ nr: 99_999 })],
    LAS_JOURNAL: [() => ({ grund: 'sol_15_9' })],
    BEKRAFTA_HANDELSE_KC: [() => ({ trepartsmote: true })],
    HALL_UPPFOLJNING: [
      () => ({ avsnitt: ['klientens_syn'] }),
      () => ({ mal: [] }),
      (m) => ({ mal: [...mal(m, { forflyttning: 'framat' }), { id: 'M9', forflyttning: 'bakat' }] }),
      () => ({ klient: 'ej_narvarande' }),
      () => ({ parallellaInsatser: true }),
      () => ({ ejTillgodosedda: ['sprak', 'annat'] }),
    ],
    HALL_TREPARTSMOTE: [() => ({ socialsekreterare: 'ej_narvarande' })],
    UPPRATTA_PLAN: [
      () => ({ deltagarenDeltog: false }),
      (m) => ({ datum: plusDays(m.idag, -400) }),
      () => OKANT,
      () => DUBBEL,
    ],
    UPPDATERA_PLAN: [() => OKANT],
    UPPRATTA_AVSLUTSDOKUMENT: [
      (m) => ({ mal: [...mal(m, { uppfyllelse: 'delvis' }), { id: 'M9', uppfyllelse: 'delvis' }] }),
      () => ({ mal: [{ id: 'M1', uppfyllelse: 'delvis' }] }),
      (m) => ({ slutdatum: plusDays(m.idag, -400) }),
      (m) => ({ slutdatum: plusDays(m.idag, 400) }),
    ],
    LYFT_BEHOV: [(m) => ({ behov: behov(m).slice(0, 1) }), () => ({ behov: ['praktikplats'] })],
    LAT_BLI_LYFTA_BEHOV: [() => ({ behov: ['praktikplats'] })],
  },
  stories: {
    journalen: [...pagar, 'JOURNAL_ANTECKNING'],
    antecknadHandelse: [...pagar, VIKT],
    antecknadOchMeddelad: [...pagar, VIKT, 'HANDELSE_FRAN_KC'],
    meddeladHandelse: [...pagar, 'HANDELSE_FRAN_KC'],
    meddeladOchAntecknad: [...pagar, 'HANDELSE_FRAN_KC', VIKT],
    handelseFranSf: [...pagar, 'HANDELSE_FRAN_SF'],
    handelseFranSfForsenad: [...pagar, 'HANDELSE_FRAN_SF', '2026-02-02'],
    attLasa: [...pagar, '2026-02-20'],
    journalenEjLast: [...pagar, '2026-03-09'],
    lastPaLagstod: [...pagar, 'ANGE_LAGSTOD_KC', '2026-02-20', ['LAS_JOURNAL', { grund: 'sol_15_9' }]],
    journalenUtanGrund: [...pagar, '2026-02-20', 'ATERKALLA_SAMTYCKE_KC'],
    trepartsmoteVidAvslut: [
      ...pagar,
      'HANDELSE_FRAN_KC',
      'BEKRAFTA_HANDELSE_SF',
      ['AVSLUT_AVISERAT', { orsak: 'arbete' }],
    ],
    behovNoterade: [...pagar, medBehov],
    behovLyft: [...pagar, medBehov, ['LYFT_BEHOV', { behov: ['sprak'] }]],
    behovVidAvslut: [...startad, medBehov, ['AVSLUT_AVISERAT', { orsak: 'arbete' }]],
    dokumentet: arbete,
    planUtanBeslut: [...startad, '2027-01-12'],
  },
  saboteurs: [
    {
      name: 'en händelse av vikt stannar i journalen',
      code: 'VIKT_TILL_HALFTEN',
      near: ['journalen'],
      change: strip('journal.vikt.lugnt', 'always'),
    },
    {
      name: 'en meddelad händelse av vikt behöver inte antecknas',
      code: 'VIKT_TILL_HALFTEN',
      near: ['meddeladHandelse', 'journalen'],
      change: strip('journal.vikt.attAnteckna', 'meta'),
    },
    {
      name: 'ingen hör av att händelsen av vikt inte är meddelad',
      code: 'UPPGIFT_UTAN_FRIST',
      near: ['antecknadHandelse'],
      change: strip('journal.vikt.attMeddela.iTid', 'after'),
    },
    {
      name: 'en anteckning som inte finns rättas',
      code: 'ANTECKNING_SAKNAS',
      near: ['journalen'],
      change: without('journal.anteckningar.fors', 'RATTA_ANTECKNING', 'anteckningenFinns'),
    },
    {
      name: 'en anteckning får inget nummer',
      code: 'ANTECKNING_SAKNAS',
      near: ['journalen'],
      change: (draft) => {
        at(draft, 'journal.anteckningar.fors').on = { JOURNAL_ANTECKNING: { target: 'fors' } };
      },
    },
    {
      name: 'en aktivitet i den första planen går mot ett okänt mål',
      code: 'OKANT_MAL',
      near: ['startad'],
      change: without('planklocka.forsta', 'UPPRATTA_PLAN', 'malenFinns'),
    },
    {
      name: 'ett okänt mål följs upp',
      code: 'OKANT_MAL',
      near: ['kalladTillUppfoljning'],
      change: without('flode.insats', 'HALL_UPPFOLJNING', 'malenFinns'),
    },
    {
      name: 'ett okänt mål bedöms i avslutsdokumentet',
      code: 'OKANT_MAL',
      near: ['dokumentet'],
      change: without('flode.avslut.steg.dokument', 'UPPRATTA_AVSLUTSDOKUMENT', 'malenFinns'),
    },
    {
      name: 'journalen läses utan grund',
      code: 'LASNING_UTAN_GRUND',
      near: ['attLasa'],
      change: without('journal.lasning', 'LAS_JOURNAL', 'grundForLasningHaller'),
    },
    {
      name: 'ingen hör av att journalen inte läses',
      code: 'UPPGIFT_UTAN_FRIST',
      near: ['attLasa'],
      change: strip('journal.lasning.loper.dags.iTid', 'after'),
    },
    {
      name: 'en uppföljning hålls utan klienten',
      code: 'MOTE_UTAN_PART',
      near: ['kalladTillUppfoljning'],
      change: without('flode.insats', 'HALL_UPPFOLJNING', 'trePartersNarvaro'),
    },
    {
      name: 'behov som ingen insats möter lyfts av ingen',
      code: 'BEHOV_TAPPAS',
      near: ['behovNoterade'],
      change: strip('behov.vilar', 'always'),
    },
    {
      name: 'uppföljningen glömmer behoven',
      code: 'BEHOV_TAPPAS',
      near: ['kalladTillUppfoljning'],
      change: (draft) => {
        at(draft, 'flode.insats').on = { HALL_UPPFOLJNING: { target: '.pagaende' } };
      },
    },
  ],
  laws: (from, sent, to) => [
    ...(sent ? vikt(from, sent, to) : []),
    ...(sent ? anteckning(from, sent, to) : []),
    ...(sent ? kandaMal(from, sent) : []),
    ...(sent ? lasning(from, sent) : []),
    ...(sent ? parter(sent) : []),
    ...behovLaw(from, sent, to),
  ],
} satisfies Feature;
