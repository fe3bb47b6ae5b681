/** The worklist as it is shown: read page after page, kept still while it changes, and what one does with a task. */
import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { api, somFel, type Fel } from '../../api';
import { lyssna } from '../../live';
import { meddela } from '../../meddela';
import { texter } from '../../sprak';
import { jamfor, type Uppgift } from './grupper';

export type Vy = 'alla' | 'mina' | 'enhet' | 'nya';
export interface Fraga {
  readonly vy: Vy;
  readonly roll?: string | undefined;
  readonly enhet?: string | undefined;
}

const SIDA = 100;
/** So many are read at once, page by page; the rest when somebody asks for it. */
const MEST = 500;
/** Between two readings of a list that changes all the time, in milliseconds. */
const LUGN = 5_000;

const t = texter({
  sv: {
    din: 'Uppgiften är din.',
    slappt: 'Uppgiften är enhetens igen.',
    angra: 'Ångra',
    lamnad: (till: string) => `Uppgiften är lämnad till ${till}.`,
    okant: 'Det gick inte att spara. Försök igen.',
    offline: 'Ingen kontakt med Stegvis. Inget är ändrat.',
  },
  en: {
    din: 'The task is yours.',
    slappt: "The task is the unit's again.",
    angra: 'Undo',
    lamnad: (till: string) => `The task has been given to ${till}.`,
    okant: 'It could not be saved. Try again.',
    offline: 'No contact with Stegvis. Nothing has changed.',
  },
});

/** Says why something was not done, in the API's own words. */
export function sagFel(error: unknown): void {
  const { text, kod } = somFel(error);
  meddela(text || (kod === 'OFFLINE' ? t.value.offline : t.value.okant), { slag: 'varning' });
}

/** The list of a question. `fraga` is asked anew by `ladda`. */
export function arbetslista(fraga: () => Fraga) {
  const tasks = shallowRef<readonly Uppgift[] | null>(null);
  const fel = shallowRef<Fel | null>(null);
  const laddar = ref(true);
  const nasta = ref<string | null>(null);
  const plats = ref<string | null>(null);
  /** A newer reading that is not shown yet. */
  const senare = shallowRef<readonly Uppgift[] | null>(null);
  const borta = shallowRef<ReadonlySet<string>>(new Set());
  const andrad = computed(() => {
    if (senare.value === null || tasks.value === null) return null;
    const { nya } = jamfor(tasks.value, senare.value);
    return nya > 0 || borta.value.size > 0 ? { nya, borta: borta.value.size } : null;
  });
  let abort = new AbortController();
  let senast = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onScopeDispose(() => {
    abort.abort();
    clearTimeout(timer);
  });

  const sida = async (efter: string | null, signal: AbortSignal) => {
    const query = { ...fraga(), limit: SIDA, ...(efter !== null && { efter }) };
    const { data } = await api.GET('/stegvis/v1/arbetslista', { params: { query: query as never }, signal });
    return data ?? { tasks: [], nasta: null, plats: '', vikariat: [], limit: SIDA };
  };

  /** All pages, up to a bound. `forst` is shown what the first gave. */
  const allt = async (signal: AbortSignal, forst?: (tasks: readonly Uppgift[]) => void) => {
    const found: Uppgift[] = [];
    let [efter, first]: [string | null, string | null] = [null, null];
    do {
      const page = await sida(efter, signal);
      first ??= page.plats;
      found.push(...page.tasks);
      efter = page.nasta;
      if (found.length === page.tasks.length) forst?.([...found]);
    } while (efter !== null && found.length < MEST);
    return { tasks: found, nasta: efter, plats: first };
  };

  /** Reads and shows. What is shown stays until the new is there. */
  const ladda = async (): Promise<void> => {
    abort.abort();
    const { signal } = (abort = new AbortController());
    laddar.value = true;
    senast = Date.now();
    try {
      const read = await allt(signal, (first) => (tasks.value ??= first));
      if (signal.aborted) return;
      [tasks.value, nasta.value, plats.value] = [read.tasks, read.nasta, read.plats];
      [senare.value, borta.value, fel.value] = [null, new Set(), null];
    } catch (error) {
      if (!signal.aborted) fel.value = somFel(error);
    } finally {
      if (!signal.aborted) laddar.value = false;
    }
  };

  /** Reads quietly: rows change where they stand, what is new is only counted. */
  const jamforTyst = async (): Promise<void> => {
    if (tasks.value === null || laddar.value) return ladda();
    const { signal } = abort;
    senast = Date.now();
    try {
      const read = await allt(signal);
      if (signal.aborted || tasks.value === null) return;
      if (tasks.value.length === 0) {
        [tasks.value, nasta.value, plats.value] = [read.tasks, read.nasta, read.plats];
        return;
      }
      const compared = jamfor(tasks.value, read.tasks);
      tasks.value = compared.visade;
      // Of a list that goes on beyond what was read, nobody can say what is no longer there.
      borta.value = read.nasta === null ? compared.borta : new Set();
      senare.value = read.tasks;
      plats.value = read.plats;
    } catch {
      // What is shown stays; the band on top says that there is no contact.
    }
  };
  lyssna(({ typ }) => {
    if (
      typ !== 'om' &&
      !typ.startsWith('arbetslista.') &&
      !typ.startsWith('arende.') &&
      !typ.startsWith('frist.')
    )
      return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        void jamforTyst();
      },
      Math.max(1_000, senast + LUGN - Date.now()),
    );
  });

  const fler = async (): Promise<void> => {
    if (nasta.value === null || laddar.value) return;
    const { signal } = abort;
    laddar.value = true;
    try {
      const page = await sida(nasta.value, signal);
      if (signal.aborted) return;
      tasks.value = [...(tasks.value ?? []), ...page.tasks];
      nasta.value = page.nasta;
    } catch (error) {
      if (!signal.aborted) fel.value = somFel(error);
    } finally {
      if (!signal.aborted) laddar.value = false;
    }
  };

  const satt = (id: string, change: Partial<Uppgift>): void => {
    tasks.value = (tasks.value ?? []).map((task) => (task.id === id ? { ...task, ...change } : task));
  };
  /** Sends, shows what it became, and says so. A refusal is said, and the list read anew. */
  const andra = async (
    task: Uppgift,
    vad: 'ta' | 'slapp',
    angra?: { text: string; gor: () => unknown },
  ): Promise<void> => {
    try {
      const paths = {
        ta: '/stegvis/v1/uppgifter/{id}/ta',
        slapp: '/stegvis/v1/uppgifter/{id}/slapp',
      } as const;
      const { data } = await api.POST(paths[vad], {
        params: { path: { id: task.id } },
        body: { version: task.version },
      });
      if (data) satt(task.id, { assignee: data.assignee, mine: vad === 'ta', version: data.version });
      meddela(vad === 'ta' ? t.value.din : t.value.slappt, angra ? { angra } : {});
    } catch (error) {
      sagFel(error);
      await jamforTyst();
    }
  };
  const nu = (id: string): Uppgift | undefined => tasks.value?.find((task) => task.id === id);
  const omvant = (vad: 'ta' | 'slapp', { id }: Uppgift) => ({
    text: t.value.angra,
    gor: () => {
      const task = nu(id);
      return task && andra(task, vad);
    },
  });

  void ladda();
  return {
    ...{ tasks, fel, laddar, nasta, plats, borta, andrad, ladda, fler },
    ta: (task: Uppgift) => andra(task, 'ta', omvant('slapp', task)),
    slapp: (task: Uppgift) => andra(task, 'slapp', omvant('ta', task)),
    /** After a task has been given away: it is shown where it stood until the list is read anew. */
    lamnad: ({ id }: Uppgift, till: string, namn: string, version: number) => {
      satt(id, { assignee: till, mine: false, version });
      meddela(t.value.lamnad(namn));
    },
    ingetNytt: () => (tasks.value = (tasks.value ?? []).map((task) => ({ ...task, ny: false }))),
  };
}
