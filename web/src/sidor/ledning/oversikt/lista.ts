/** The list behind a number: the address that came with the number is asked as it is, and its rows are drawn alike. */
import { api, type Schema } from '../../../api';
import type { LocationQuery } from 'vue-router';

type Text = { readonly sv: string; readonly en: string };

/** One row of any of the lists. */
export interface Rad {
  readonly nyckel: string;
  readonly datum: string | null;
  readonly rubrik: Text;
  /** Null where the list names no case (P9). */
  readonly arende: string | null;
  readonly enhet: string;
  readonly roll: Schema<'Uppgift'>['role'] | null;
  /** Who has the task; null for nobody yet, undefined where the list is not of tasks. */
  readonly hos?: string | null;
  readonly omInte: Readonly<Schema<'Uppgift'>['omInte']>;
  readonly lyft: boolean;
  readonly kallor: readonly string[];
  readonly lagstadgad: boolean;
}

export interface Listsida {
  readonly slag: Listslag;
  readonly rader: readonly Rad[];
  readonly nasta: string | null;
}

export type Listslag = 'uppgifter' | 'frister' | 'moten' | 'uteblivna';
const SLAG: readonly string[] = ['uppgifter', 'frister', 'moten', 'uteblivna'] satisfies Listslag[];
const tom = { hos: undefined, roll: null, omInte: [], lyft: false, kallor: [], lagstadgad: false } as const;

/** What stands last in an address: `uppgifter?urval=forsenade`. Null for what is no list of ours. */
export function listadress(adress: unknown): { slag: Listslag; fraga: Record<string, string> } | null {
  if (typeof adress !== 'string') return null;
  const [path = '', query = ''] = adress.replace(/^\/stegvis\/v1\/ledning\//, '').split('?');
  if (!SLAG.includes(path)) return null;
  return { slag: path as Listslag, fraga: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address in short, as it stands in the page's own. */
export const kort = (lista: string): string => lista.replace('/stegvis/v1/ledning/', '');

/** One page of a list. */
export async function hamtaLista(
  { slag, fraga }: { readonly slag: Listslag; readonly fraga: Readonly<Record<string, string>> },
  efter: string | null,
  signal?: AbortSignal,
): Promise<Listsida> {
  const query = { ...fraga, limit: 20, ...(efter && { efter }) };
  const ask = { params: { query }, ...(signal && { signal }) };
  if (slag === 'uppgifter') {
    const { data } = await api.GET('/stegvis/v1/ledning/uppgifter', ask);
    const rader = (data?.uppgifter ?? []).map((one): Rad => ({
      nyckel: one.id,
      datum: one.dueDate,
      rubrik: one.title,
      arende: one.caseId,
      enhet: one.enhet,
      roll: one.role,
      hos: one.assignee,
      omInte: one.omInte,
      lyft: one.escalation,
      kallor: one.source,
      lagstadgad: false,
    }));
    return { slag, rader, nasta: data?.nasta ?? null };
  }
  if (slag === 'frister') {
    const { data } = await api.GET('/stegvis/v1/ledning/frister', ask);
    const rader = (data?.frister ?? []).map((one): Rad => ({
      ...tom,
      nyckel: `${one.caseId} ${one.regel} ${one.datum}`,
      datum: one.datum,
      rubrik: one.titel,
      arende: one.caseId,
      enhet: one.enhet,
      roll: one.agare,
      kallor: one.source,
      lagstadgad: one.slag === 'lagstadgad',
    }));
    return { slag, rader, nasta: data?.nasta ?? null };
  }
  if (slag === 'moten') {
    const { data } = await api.GET('/stegvis/v1/ledning/moten', ask);
    const rader = (data?.moten ?? []).map((one): Rad => ({
      ...tom,
      nyckel: `${one.caseId} ${one.motesslag} ${one.datum}`,
      datum: one.datum,
      rubrik: one.titel,
      arende: one.caseId,
      enhet: one.enhet,
    }));
    return { slag, rader, nasta: data?.nasta ?? null };
  }
  const { data } = await api.GET('/stegvis/v1/ledning/uteblivna', ask);
  const rader = (data?.tillfallen ?? []).map((one, n): Rad => ({
    ...tom,
    nyckel: `${efter ?? ''} ${n}`,
    datum: one.datum,
    rubrik: one.handelse,
    arende: null,
    enhet: one.enhet,
  }));
  return { slag, rader, nasta: data?.nasta ?? null };
}

/** The page's own question with a list opened in one of its parts, or closed if it was open there. */
export function medLista(query: LocationQuery, i: string, lista: string): LocationQuery {
  const { visa, i: was, ...others } = query;
  if (was === i && visa === kort(lista)) return others;
  return { ...others, i, visa: kort(lista) };
}
