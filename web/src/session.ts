/** Who is logged in, and what they are: read once, and again when a session has been renewed. */
import { computed, ref } from 'vue';
import { api, sessionSlut, StegvisProblem, type Schema } from './api';

export const session = ref<Schema<'Session'> | null>(null);
export const roller = computed(() => new Set(session.value?.roller ?? []));
/** Whether the user has one of the roles. What she may do the API decides; this only chooses what the menu shows. */
export const harRoll = (...namn: string[]): boolean => namn.some((roll) => roller.value.has(roll));

/** Whether the user is an external provider and nothing else: she reads the cases that she is named in, as on a shared screen. */
export const baraUtforare = computed(
  () => roller.value.size > 0 && [...roller.value].every((roll) => roll === 'utforare'),
);

/** Whether the service has left word that there may be a session; its own cookie no script can see. */
const kanFinnas = (): boolean => /(^|; )(__Host-)?stegvis-inne(-\d+)?=1/.test(document.cookie);

/** Reads the session. @returns whether there is one */
export async function lasSession(): Promise<boolean> {
  if (!kanFinnas()) return false;
  try {
    const { data } = await api.GET('/stegvis/v1/session');
    session.value = data ?? null;
    sessionSlut.value = false;
    return session.value !== null;
  } catch (error) {
    if (error instanceof StegvisProblem && error.status === 401) {
      sessionSlut.value = false;
      return false;
    }
    throw error;
  }
}

/** Where the login begins; it leads back to `till`. */
export const inloggning = (till: string): string =>
  `/stegvis/v1/session/logga-in?till=${encodeURIComponent(till)}`;

export async function loggaUt(overallt = false): Promise<void> {
  const { data } = await api.POST(
    overallt ? '/stegvis/v1/session/logga-ut-overallt' : '/stegvis/v1/session/logga-ut',
  );
  location.assign(data?.vidare ?? '/');
}
