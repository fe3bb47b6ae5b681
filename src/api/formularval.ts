/**
 * What the fields of a form may be chosen from in one case: the organisation's units and workers, the goals of the
 * uppdrag, and what is usual where anything may be written. Only what the reader's side knows. Pure.
 */
import { localDate, plusDays } from '../../machines/calendar';
import { ROLES, type Role } from '../../machines/process';
import { kollegor, rollSomByts } from '../access/handlaggarbyte';
import type { Organisation } from '../access/organisation';
import type { CaseParts } from './case-view';
import { isNode, type Node } from './formular';

type Val = Node & { readonly const: string };

/** Languages that interpreters are asked for in; another one can be written. ISO 639. */
const SPRAK =
  'am ar az bg bn bs ckb cs da de el en es et fa ff fi fr ha he hi hr hu hy id is it ja ka kk kmr ko ku ln lt lv mk mn ms ne nl no om pa pl prs ps pt rn ro rom ru rw sk sl so sq sr sw ta th ti tl tr uk ur uz vi wo yo zh'.split(
    ' ',
  );
/** Months that an account may concern, counted back from this. */
const MANADER = 18;

const sv = new Intl.DisplayNames(['sv'], { type: 'language' });
const en = new Intl.DisplayNames(['en'], { type: 'language' });
const stor = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

const SPRAKVAL: readonly Val[] = [
  { const: 'ingen', title: 'Ingen tolk', 'x-en': { title: 'No interpreter' } },
  ...SPRAK.map((kod) => ({
    const: kod,
    title: stor(sv.of(kod) ?? kod),
    'x-en': { title: stor(en.of(kod) ?? kod) },
  })).sort((a, b) => a.title.localeCompare(b.title, 'sv')),
];

/** A form with what its fields are chosen from in the case. */
export function medVal(
  parts: CaseParts,
  organisation: Organisation,
  typ: string,
  form: Node,
  ifyllt: Node,
): Node {
  const { properties } = form;
  if (!isNode(properties)) return form;
  const goals = malen(parts);
  const drawn = Object.entries(properties).map(([namn, falt]): [string, unknown] => {
    if (!isNode(falt)) return [namn, falt];
    if (namn === 'tolksprak') return [namn, { ...falt, 'x-forslag': SPRAKVAL }];
    if (namn === 'manad') return [namn, { ...falt, 'x-forslag': manader(parts.at) }];
    if (falt['type'] === 'integer' && namn === 'avser') return [namn, { ...falt, 'x-historik': true }];
    const val = falt['type'] === 'string' ? ur(parts, organisation, typ, namn) : [];
    const redan = ifyllt[namn];
    // Whoever is named in the case can be chosen, also after she has left.
    const med =
      val.length > 0 && typeof redan === 'string' && !val.some((one) => one.const === redan)
        ? [...val, { const: redan, title: redan }]
        : val;
    return [namn, med.length > 0 ? valbar(falt, med) : medMalen(falt, namn, goals)];
  });
  return { ...form, properties: Object.fromEntries(drawn) };
}

const valbar = (falt: Node, val: readonly Val[]): Node => ({ ...falt, oneOf: val, 'x-widget': 'val' });

/** Units and workers, for the fields that are named after them. */
function ur(
  { process, record, sida }: CaseParts,
  organisation: Organisation,
  typ: string,
  namn: string,
): readonly Val[] {
  if (namn === 'kcEnhet')
    return enheter(organisation, 'kc').map(({ id, name }) => ({ const: id, title: name }));
  const roll = ROLLFALT[namn] ?? (namn === 'ny' ? rollSomByts(process.id, typ) : undefined);
  if (roll === undefined || !sida.namn(roll)) return [];
  const { side } = ROLES[roll];
  const egen = side === 'kc' ? record.index.kcEnhet : record.index.sfEnhet;
  const platser = egen === null ? enheter(organisation, side).map(({ id }) => id) : [egen];
  const vilka = new Set(platser.flatMap((enhet) => kollegor(organisation, enhet, roll).map(({ id }) => id)));
  const ord = new Map(organisation.users.map(({ id, name }) => [id, name]));
  return [...vilka].map((id) => ({ const: id, title: ord.get(id) ?? id }));
}

const ROLLFALT: Readonly<Record<string, Role | undefined>> = {
  konsulent: 'arbetsmarknadskonsulent',
  samordnare: 'samordnare',
  forsteSocialsekreterare: 'forste_socialsekreterare',
};

const enheter = ({ enheter: alla }: Organisation, side: string | null) =>
  alla.filter((enhet) => enhet.side === side);

/** The months that a calendar month is chosen among, the latest first. */
function manader(at: string): readonly Val[] {
  const val: Val[] = [];
  for (let dag = localDate(at); val.length < MANADER; dag = plusDays(`${dag.slice(0, 7)}-01`, -1)) {
    const noon = new Date(`${dag}T12:00:00Z`);
    const titel = (sprak: string): string =>
      new Intl.DateTimeFormat(sprak, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon);
    val.push({ const: dag.slice(0, 7), title: titel('sv'), 'x-en': { title: titel('en') } });
  }
  return val;
}

/** The goals of the uppdrag, as the reader's side knows them (R37). */
function malen({ process, record, sida }: CaseParts): readonly Val[] {
  const { dagordning } = process.definition;
  const known = dagordning && (sida.ar('sf') || sida.vet('uppdrag'));
  const punkter = known ? dagordning(record.snapshot.context as never).punkter : [];
  const ids = new Set(punkter.flatMap(({ mal }) => mal.map((goal) => goal.id)));
  return [...ids].map((id) => ({ const: id, title: id }));
}

/** A field in which goals are named, at whatever depth. One that makes goals, with an area each, is left to be written. */
function medMalen(falt: Node, namn: string, goals: readonly Val[]): Node {
  const { items } = falt;
  if (goals.length === 0 || !isNode(items)) return falt;
  const { properties } = items;
  if (!isNode(properties)) {
    if (namn !== 'mal') return falt;
    return { ...falt, items: { ...items, oneOf: goals }, uniqueItems: true, 'x-widget': 'flerval' };
  }
  const skapar = namn === 'mal' && 'omrade' in properties;
  const inner = Object.entries(properties).map(([inre, one]): [string, unknown] => {
    if (!isNode(one)) return [inre, one];
    if (namn === 'mal' && inre === 'id' && !skapar) return [inre, valbar(one, goals)];
    return [inre, medMalen(one, inre, goals)];
  });
  return { ...falt, items: { ...items, properties: Object.fromEntries(inner) } };
}
