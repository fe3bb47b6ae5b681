/**
 * What must hold of a question whatever its guards say, asked of its own facts: the right forum has met before
 * anything is decided, every end is somebody's, and nothing in it points at a client (R90, R91, R111).
 */
import { localDate } from '../../../machines/calendar';
import type { FragaContext } from '../../../machines/samverkansfraga/context';
import type { Finding } from '../codes';
import type { Position, Sent } from '../drive';
import type { Laws } from '../model';

/** Which forums may settle which questions, step by step. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'operativ/samverkan': ['operativ_samverkansgrupp', 'styrgrupp'],
  'operativ/princip': ['operativ_samverkansgrupp', 'styrgrupp'],
  'operativ/behov': ['arbetsgrupp_analys'],
  'sob/samverkan': ['sob'],
  'sob/princip': ['sob'],
  'sob/behov': ['sob'],
  'direktorer/samverkan': ['direktorer'],
  'direktorer/princip': ['direktorer'],
  'direktorer/behov': ['direktorer'],
};
const SETTLES = ['BESLUTA_ATGARD', 'BESLUTA_INGEN_ATGARD', 'LYFT_FRAGA_VIDARE'];
/** The event that each end belongs to. */
const ENDS: Readonly<Record<string, string>> = {
  avslutad: 'AVSLUTA_FRAGA',
  slagenIhop: 'BEKRAFTA_SAMMANSLAGNING',
  struken: 'STRYK_FRAGA',
};

const contextOf = ({ snapshot }: Position) => snapshot.context as FragaContext;

export const laws: Laws = {
  // Nothing here is a decision on a client: that right is SF's, in the client's own case (R122).
  decisions: [],
  onStep: (from, sent, to) => [
    ...forum(from, sent, to),
    ...ended(from, sent, to),
    ...deidentified(contextOf(to)),
  ],
  unhindered: () => null,
};

/** R90, R91, R111: the forum that has the question takes such questions, and has met before it settles one. */
function* forum(from: Position, sent: Sent | null, to: Position): Generator<Finding> {
  const { typ, niva, forum: kod, motesdag } = contextOf(to);
  if (kod !== null && !RIGHT[`${niva}/${String(typ)}`]?.includes(kod))
    yield { code: 'FRAGA_PA_FEL_FORUM', what: `${String(typ)} hos ${kod} på nivån ${niva}` };
  if (motesdag !== null && motesdag < localDate(from.at) && sent && 'dag' in sent && sent.dag === motesdag)
    yield { code: 'FRAGA_PA_FEL_FORUM', what: `mötesdagen ${motesdag} har redan varit` };
  if (!sent || !SETTLES.includes(sent.type)) return;
  const before = contextOf(from);
  if (before.forum === null || before.motesdag === null || before.motesdag > localDate(from.at))
    yield { code: 'FRAGA_PA_FEL_FORUM', what: `${sent.type} utan att ett forum har mötts` };
}

/** R90, R91: a question ends by what somebody did, and as answered only with an outcome. */
function* ended(from: Position, sent: Sent | null, to: Position): Generator<Finding> {
  if (to.snapshot.status !== 'done' || from.snapshot.status === 'done') return;
  const end = String(to.snapshot.value);
  const { utfall, slasIhopMed } = contextOf(to);
  if (sent?.type !== ENDS[end])
    yield { code: 'FRAGA_UTAN_SVAR', what: `${end} genom ${sent?.type ?? 'tiden'}` };
  if (end === 'avslutad' && utfall === null)
    yield { code: 'FRAGA_UTAN_SVAR', what: `${end} utan att frågan är avgjord` };
  if (end === 'slagenIhop' && slasIhopMed === null)
    yield { code: 'FRAGA_UTAN_SVAR', what: `${end} utan den andra frågan` };
}

/** R90, R91: nothing that the question remembers has the form of a personnummer. */
function* deidentified(context: FragaContext): Generator<Finding> {
  for (const [field, value] of Object.entries(context))
    if (typeof value === 'string' && /^(?:\d\d)?\d{6}[-+]?\d{4}$/.test(value))
      yield { code: 'FRAGA_OM_ENSKILD', what: field };
}
