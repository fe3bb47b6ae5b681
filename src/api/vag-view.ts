/** A way to a goal in words, as far as the reader's side may know of its steps. Pure. */
import type { EventDefinition, Role, Text } from '../../machines/process';
import { sideOfRole } from '../../machines/utlamnande';
import { may } from '../access/policy';
import type { Principal } from '../access/principal';
import type { Mal } from '../vag/graf';
import { ta, type Steg, type Svar } from '../vag/sok';
import type { Varden } from '../vag/varden';
import { lageOf, vemOf } from './atgarder-view';
import type { VagView } from './atgarder.schemas';
import type { CaseParts } from './case-view';
import { engelskaAv } from './engelska';
import { formOf } from './json-schema';

type StegView = VagView['steg'][number];
const NONE = { handelse: null, vem: [], source: [], nu: false, datum: null, forutsatter: [] } as const;

/** What a search found, and the answers that each step rests on. */
export interface Funnen {
  readonly svar: Svar;
  readonly forutsatta: readonly Varden[];
}

export function vagView(
  parts: CaseParts,
  principal: Principal,
  mal: Mal,
  { svar, forutsatta }: Funnen,
): VagView {
  const { record, sida } = parts;
  const common = { arende: record.id, revision: record.revision, mal: { namn: mal.namn, text: mal.text } };
  if (svar.finns)
    return {
      ...common,
      finns: true,
      varfor: null,
      steg: stegen(parts, principal, svar.steg, forutsatta),
      hinder: [],
    };
  // What the other side has to do stands here no more than among the actions.
  const hinder = svar.hinder.filter(({ cure }) => cure === undefined || sida.uppgift(cure.role));
  return { ...common, finns: false, varfor: varfor(svar.varfor, mal), steg: [], hinder };
}

function varfor(why: Extract<Svar, { finns: false }>['varfor'], { text }: Mal): Text {
  if (why === 'slut') return { sv: 'Ärendet är avslutat: inget återstår.', en: 'The case has ended.' };
  return {
    sv: `Ingen väg till ”${text.sv}” är hittad härifrån, med det som rutinen ber någon om.`,
    en: `No way to “${text.en}” was found from here by what the routine asks anybody for.`,
  };
}

function stegen(
  parts: CaseParts,
  principal: Principal,
  way: readonly Steg[],
  forutsatta: readonly Varden[],
): readonly StegView[] {
  const views = way.map((steg, n) =>
    steg.slag === 'tid' ? tid(parts, steg) : handelse(parts, principal, steg, forutsatta[n] ?? {}),
  );
  // How many steps the other side has is its own matter.
  return views.filter(({ slag }, n) => slag !== 'andra-sidan' || views[n - 1]?.slag !== 'andra-sidan');
}

function tid({ process, sida }: CaseParts, { till, rule }: Extract<Steg, { slag: 'tid' }>): StegView {
  const found = rule === null ? undefined : process.definition.deadlines?.[rule];
  if (found && !sida.ar(sideOfRole(found.owner))) return andra();
  const label = found
    ? { sv: `Invänta: ${found.title.sv}`, en: `Await: ${found.title.en}` }
    : { sv: 'Invänta dagen', en: 'Await the day' };
  return { ...NONE, slag: 'tid', label, source: found?.source ?? [], datum: till };
}

const andra = (): StegView => ({
  ...NONE,
  slag: 'andra-sidan',
  label: { sv: 'Den andra sidan gör sin del', en: 'The other side does its part' },
});

function handelse(
  parts: CaseParts,
  principal: Principal,
  steg: Extract<Steg, { slag: 'handelse' }>,
  forutsatta: Varden,
): StegView {
  const { process, record, sida, beslut } = parts;
  const event = process.definition.events?.[steg.typ];
  if (!event || !sida.atgard(event.roles)) return andra();
  const asked = beslut?.(steg.typ, event);
  const action = { kind: 'act', roles: event.roles, typ: steg.typ, ...(asked && { beslut: asked }) } as const;
  return {
    ...NONE,
    slag: 'handelse',
    handelse: steg.typ,
    label: event.label,
    vem: event.roles.map((role: Role) => vemOf(parts, role)),
    source: event.source,
    nu: may(principal, action, record.index).allowed && ta(lageOf(parts), steg) !== null,
    forutsatter: Object.entries(forutsatta).map(([falt, varde]) => ({
      falt,
      varde,
      ...ordOf(event, falt, varde),
    })),
  };
}

type Ordpar = Pick<StegView['forutsatter'][number], 'titel' | 'text' | 'en'>;

/** A field and its value in the form's own words, in both languages. */
function ordOf({ schema }: EventDefinition, falt: string, varde: unknown): Ordpar {
  const fields = formOf(schema)['properties'] as Record<
    string,
    { title?: string; 'x-labels'?: Record<string, string> }
  >;
  const { title = falt, 'x-labels': labels = {} } = fields[falt] ?? {};
  const values: readonly unknown[] = Array.isArray(varde) ? varde : [varde];
  const words = (ja: string, nej: string, of: (text: string) => string): string =>
    values
      .map((one) => (typeof one === 'boolean' ? (one ? ja : nej) : of(labels[String(one)] ?? String(one))))
      .join(', ');
  const english = (text: string): string => engelskaAv(text) ?? text;
  return {
    titel: title,
    text: words('Ja', 'Nej', (text) => text),
    en: { titel: english(title), text: words('Yes', 'No', english) },
  };
}
