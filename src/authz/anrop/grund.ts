/** What the requests of every area are made of. */
import type { EventName } from '../../../machines/anvisning/events';
import type { Kolumn } from '../tabell';
import type { Fraga, Varld } from '../varld';

export interface Anrop {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Operation {
  /** The request of a cell. */
  readonly anrop: (world: Varld, fraga: Fraga) => Anrop | Promise<Anrop>;
  /**
   * The same request about what does not exist: where it is a no and the case cannot be seen, the answers must be the
   * same. Left out where the request names nothing that exists.
   */
  readonly okant?: (world: Varld, fraga: Fraga) => Anrop | Promise<Anrop>;
  /** A list answers all who are logged in: a yes is that this stands in the answer. */
  readonly visar?: (world: Varld, fraga: Fraga) => string;
  /** The operation that reads what this one is about: where that is a yes, a no may say why. `lasArende` unless said. */
  readonly lasesMed?: string;
  /** Takes back what a yes has changed. */
  readonly efter?: (world: Varld, fraga: Fraga) => Promise<void>;
  /** Statuses that are a no besides 403 and 404: the refusal lies in what the body names. */
  readonly nej?: readonly number[];
}

export const BASE = '/stegvis/v1';

export const NONE = 'A-0000-0000-0000';

/** A version that nothing has. */
export const NO_VERSION = 999_999;

export const IF_MATCH = { 'if-match': `"${NO_VERSION}"` };

export const text = 'Prövning av behörighet.';

/** An operation on a case by its number. */
export const arende = (
  make: (id: string, world: Varld, fraga: Fraga) => Anrop | Promise<Anrop>,
): Operation => ({
  anrop: (world, fraga) => make(fraga.arende.id, world, fraga),
  okant: (world, fraga) => make(NONE, world, fraga),
});

export const las = (suffix = ''): Operation =>
  arende((id) => ({ method: 'GET', path: `${BASE}/arenden/${id}${suffix}` }));

/** An operation on a client by her id. */
export const klient = (make: (id: string) => Anrop, more: Partial<Operation> = {}): Operation => ({
  anrop: (_world, { arende: { klientId } }) => make(klientId),
  okant: () => make('00000000-0000-4000-8000-000000000000'),
  ...more,
});

/** An operation that names no case. */
export const fri = (method: Anrop['method'], path: string, body?: unknown): Operation => ({
  anrop: () => ({ method, path: BASE + path, ...(body !== undefined && { body }) }),
});

/** An event that the role may send. */
export const HANDELSE: Readonly<Partial<Record<Kolumn, EventName>>> = {
  forste_socialsekreterare: 'MEDGE_DIGITALT',
  arbetsmarknadskonsulent: 'HANDELSE_FRAN_KC',
  samordnare: 'FORDELA',
};

/** The unit that a cell is about: the asker's own, another on her side, or the other side's. */
export function enhetFor({ kolumn, lage }: Fraga): string {
  const kc = kolumn === 'arbetsmarknadskonsulent' || kolumn === 'samordnare' || kolumn === 'utforare';
  if (lage === 'annan') return kc ? 'kc-centrum' : 'sf-centrum';
  // Whoever stands in the other side's unit there asks about her own role's unit.
  if (lage === 'andra sidan')
    return kc ? 'sf-hisingen' : kolumn === 'enhetschef' ? 'sf-hisingen' : 'kc-centrum';
  return kc ? 'kc-hisingen' : 'sf-hisingen';
}

/** A review of the unit's accesses on a day of the proof's own. */
export const granskningI = (enhet: string): string => `G-authz-${enhet}`;
