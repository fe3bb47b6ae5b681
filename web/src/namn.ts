/** What units and colleagues are called; their ids until the names have come. */
import { shallowRef } from 'vue';
import { api, type Schema } from './api';

const organisation = shallowRef<Schema<'Organisation'> | null>(null);

/** Reads the names; called once somebody is logged in. Without them ids are shown. */
export async function lasNamn(): Promise<void> {
  try {
    organisation.value = (await api.GET('/stegvis/v1/organisation')).data ?? null;
  } catch {
    // Names are a courtesy: what is wrong shows in what the page itself asks for.
  }
}

/** The name of a unit. */
export const enhetsnamn = (id: string): string =>
  organisation.value?.enheter.find((enhet) => enhet.id === id)?.namn ?? id;

/** The name of a colleague. */
export const medarbetare = (id: string): string =>
  organisation.value?.personal.find((person) => person.id === id)?.namn ?? id;
