/**
 * Plays a checked row's events with the routine itself, in memory. What comes out is what the routine makes of that
 * past, ready to be stored, or why it could not have been so.
 */
import { instantAt } from '../../machines/calendar';
import type { Settings } from '../../machines/process';
import type { Engine } from '../engine/engine';
import { Play, type Played } from '../engine/play';
import { Problem } from '../problems';
import type { Fel } from './granska';
import { handelser, type Steg } from './handelser';
import { KOLUMNER, type Lage, type Rad } from './kolumner';

/** Whose events they are; who brought them stands in the access log. */
const IMPORT = 'import';

export interface Uppspelning {
  readonly id: string;
  readonly klientId: string;
  readonly skyddad: boolean;
  /** Domain time of the import, ISO UTC, with its day. */
  readonly nu: string;
  readonly idag: string;
  readonly settings: Settings;
  readonly operator: string;
}

/** Where the main flow, or the review, must stand in each state. */
const LANDAR: Readonly<Record<Lage, readonly [region: string, path: string]>> = {
  beredning: ['flode', 'infor'],
  beslutad: ['flode', 'uppdrag'],
  uppdrag_skickat: ['flode', 'inskrivning.bokning'],
  inskrivning_bokad: ['flode', 'inskrivning.infor'],
  pagaende: ['flode', 'insats'],
  omprovning: ['omprovning', 'oppen.fornyelse'],
  avslut_pagar: ['flode', 'avslut'],
};

/** What the routine makes of a row, or the one thing that it refuses. */
export function spela(
  engine: Engine,
  rad: Rad,
  nr: number,
  upp: Uppspelning,
): { readonly played: Played } | { readonly fel: Fel } {
  const { id, klientId, skyddad, nu, idag, settings, operator } = upp;
  const input = {
    klientId,
    skyddad,
    sfEnhet: rad.sf_enhet,
    socialsekreterare: rad.socialsekreterare,
    ...(rad.forste_socialsekreterare !== undefined && {
      forsteSocialsekreterare: rad.forste_socialsekreterare,
    }),
  };
  const at = (dag: string): string => {
    const morgon = instantAt(dag);
    return morgon < nu ? morgon : nu;
  };
  const vid = (steg: Steg | null): Fel['kolumn'] => steg?.kolumn ?? null;
  let steg: Steg | null = null;
  try {
    const by = { id: IMPORT, role: 'socialsekreterare' };
    const play = Play.start(engine, 'anvisning', { id, input, at: at(rad.startdatum), by });
    for (steg of handelser(rad, { skyddad, settings, idag })) {
      const { dag, roll, efterFrist, event } = steg;
      if (efterFrist !== undefined && !play.fire(efterFrist, nu))
        return { fel: felet(nr, vid(steg), 'tiden att svara är inte ute', 'lämna kolumnen tom') };
      const sent = JSON.parse(JSON.stringify(event)) as typeof event;
      const missing = schemafel(engine, sent);
      if (missing !== null)
        return {
          fel: felet(
            nr,
            vid(steg),
            `räcker inte till ”${missing.label}”: ${missing.falt}`,
            'fyll i det som saknas',
          ),
        };
      play.take({ event: sent, at: at(dag), by: { id: IMPORT, role: roll } });
    }
    const played = play.finish(nu, operator);
    const [region, path] = LANDAR[rad.lage];
    if (within(played.record.snapshot.value, ['pagar', region, ...path.split('.')])) return { played };
    return {
      fel: felet(nr, 'lage', 'uppgifterna leder till ett annat läge', 'rätta läget eller uppgifterna'),
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { fel: felet(nr, vid(steg), error.detail, 'rätta uppgiften: rutinen kan inte ha gått så') };
  }
}

const felet = (rad: number, kolumn: Fel['kolumn'], fel: string, gor: string): Fel => ({
  rad,
  kolumn,
  slag: kolumn === null ? 'rad' : KOLUMNER[kolumn].falt.slag,
  fel,
  gor,
});

/** The fields of an event that the routine's own schema refuses. */
function schemafel(engine: Engine, { type, ...fields }: Steg['event']) {
  const definition = engine.findProcess('anvisning').definition.events?.[type];
  const parsed = definition?.schema.safeParse(fields);
  if (!definition || parsed?.success !== false) return null;
  const falt = [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')))].join(', ');
  return { label: definition.label.sv, falt };
}

/** Whether a state value stands at a path, or anywhere inside it. */
function within(value: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  if (typeof value === 'string') return rest.length === 0 && value === first;
  const inner = (value as Record<string, unknown> | undefined)?.[first];
  return inner !== undefined && within(inner, rest);
}
