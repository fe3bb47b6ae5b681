/** What units and colleagues are called; their ids until the names have come. */
import { shallowReactive, shallowRef } from 'vue';
import { api } from './api';

const enheter = shallowRef<ReadonlyMap<string, string>>(new Map());
/** Names by id; null while one is asked for, or has none. */
const personal = shallowReactive(new Map<string, string | null>());
/** Ids met since the last question: a page's are asked for together. */
const motta = new Set<string>();
let fraga: ReturnType<typeof setTimeout> | undefined;
const HOGST = 100;

/** Reads the units' names; called once somebody is logged in. Without them ids are shown. */
export async function lasNamn(): Promise<void> {
  try {
    const { data } = await api.GET('/stegvis/v1/organisation');
    enheter.value = new Map(data?.enheter.map(({ id, namn }) => [id, namn]));
  } catch {
    // Names are a courtesy: what is wrong shows in what the page itself asks for.
  }
}

/** The name of a unit. */
export const enhetsnamn = (id: string): string => enheter.value.get(id) ?? id;

/** The name of a colleague whom the page mentions; nobody else's is asked for. */
export function medarbetare(id: string): string {
  const namn = personal.get(id);
  if (namn === undefined && id !== '') {
    motta.add(id);
    fraga ??= setTimeout(() => void las(), 30);
  }
  return namn ?? id;
}

async function las(): Promise<void> {
  fraga = undefined;
  const ids = [...motta].filter((id) => !id.includes(',')).slice(0, HOGST);
  for (const id of ids) motta.delete(id);
  for (const id of ids) personal.set(id, null);
  try {
    const { data } = await api.GET('/stegvis/v1/organisation', {
      params: { query: { personal: ids.join(',') } },
    });
    for (const { id, namn } of data?.personal ?? []) personal.set(id, namn);
  } catch {
    // As above.
  }
  if (motta.size > 0) fraga ??= setTimeout(() => void las(), 30);
}
