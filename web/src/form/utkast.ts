/**
 * What somebody is writing, kept from the first letter: in memory while the page is open, and as a draft with the API
 * about a second after each change. It lives apart from the form that shows it, so a form that is closed, a session
 * that ends and a lost net lose nothing.
 */
import { markRaw, reactive, watch } from 'vue';
import { api, sessionSlut, somFel, StegvisProblem, uppkopplad, type Fel, type Schema } from '../api';
import { session } from '../session';
import type { Atgard } from './arendet';
import { borjan, kopia, lika, flyttade, type Varden } from './schema';

type Utkast = Schema<'Utkast'>;
type Konflikt = Schema<'UtkastKonflikt'>;

export interface Skrivet {
  /** Who writes: nobody else's session saves it. */
  readonly agare: string;
  readonly arende: string;
  readonly typ: string;
  /** The action as the writer has it before her. */
  atgard: Atgard;
  varden: Record<string, unknown>;
  /** What the form began with: what the API had filled in. */
  grund: Varden;
  /** Version of the case that the writer has seen. */
  revision: number;
  /** Version of the draft that is written on; null before the first. */
  version: number | null;
  sparad: string | null;
  lage: 'rent' | 'vantar' | 'sparar' | 'sparat' | 'fel';
  fel: Fel | null;
  /** Saved in another window meanwhile: both versions. */
  konflikt: Konflikt | null;
  /** The draft as it was found when the form was opened. */
  funnet: Utkast | null;
  /** What has been sent and not answered, with its key: the same again is the same intention. */
  avsikt: { readonly nyckel: string; readonly av: string } | null;
}

const minne = new Map<string, Skrivet>();
const timers = new Map<Skrivet, ReturnType<typeof setTimeout>>();
const pagar = new Map<Skrivet, Promise<void>>();
const PAUS = 1_000;
const IGEN = 15_000;

const jag = (): string => session.value?.anvandare ?? '';
const nyckel = (arende: string, typ: string): string => `${jag()} ${arende} ${typ}`;

/** What is being written of an action of a case; null before anything is. */
export const skrivet = (arende: string, typ: string): Skrivet | null =>
  minne.get(nyckel(arende, typ)) ?? null;

/** Begins to write, from what the API has filled in. */
export function borja(arende: string, atgard: Atgard, revision: number): Skrivet {
  const typ = atgard.type;
  const grund = borjan(atgard.formular, atgard.ifyllt);
  const nytt = reactive<Skrivet>({
    ...{ agare: jag(), arende, typ, atgard: markRaw(atgard), revision, grund, varden: kopia(grund) },
    ...{ version: null, sparad: null, lage: 'rent', fel: null, konflikt: null, funnet: null, avsikt: null },
  });
  minne.set(nyckel(arende, typ), nytt);
  return nytt;
}

/** Goes on with the case as it is now, with what is written kept. */
export function flytta(s: Skrivet, atgard: Atgard | null, revision: number): void {
  const grund = atgard ? borjan(atgard.formular, atgard.ifyllt) : s.grund;
  const varden = flyttade(s.varden, s.grund, grund);
  Object.assign(s, { varden, grund, revision, avsikt: null, atgard: atgard ? markRaw(atgard) : s.atgard });
}

/** What is written in a case, in all its forms. */
export const skrivetI = (arende: string): readonly Skrivet[] =>
  [...minne.values()].filter((s) => s.agare === jag() && s.arende === arende);

/** Whether anything has been written beyond what stood there. */
export const rort = ({ varden, grund }: Skrivet): boolean =>
  [...new Set([...Object.keys(varden), ...Object.keys(grund)])].some(
    (namn) => !lika(varden[namn], grund[namn]),
  );

/** Whether there is something that only this page has. */
const osparat = ({ lage }: Skrivet): boolean => lage === 'vantar' || lage === 'sparar' || lage === 'fel';

/** Notes that something is written: it is saved when the hands rest. */
export function andrat(s: Skrivet): void {
  if (s.konflikt) return;
  s.lage = 'vantar';
  planera(s, PAUS);
}

function planera(s: Skrivet, om: number): void {
  clearTimeout(timers.get(s));
  timers.set(
    s,
    setTimeout(() => void sparaNu(s), om),
  );
}

/** Saves at once what is not saved. Never throws: see `lage`. */
export async function sparaNu(s: Skrivet, keepalive = false): Promise<void> {
  clearTimeout(timers.get(s));
  await pagar.get(s);
  if (s.agare !== jag() || s.konflikt || (s.lage !== 'vantar' && s.lage !== 'fel')) return;
  const mitt = spara(s, keepalive).finally(() => pagar.delete(s));
  pagar.set(s, mitt);
  await mitt;
}

const vart = ({ arende, typ }: Skrivet) => ({ params: { path: { id: arende, atgard: typ } } });

async function spara(s: Skrivet, keepalive: boolean): Promise<void> {
  const { version, revision: arendeRevision } = s;
  const innehall = kopia(s.varden);
  s.lage = 'sparar';
  try {
    const body = { innehall, arendeRevision, ...(version !== null && { version }) };
    const { data } = await api.PUT('/stegvis/v1/arenden/{id}/utkast/{atgard}', {
      ...vart(s),
      body,
      keepalive,
    });
    s.version = data?.version ?? version;
    s.sparad = data?.sparad ?? s.sparad;
    s.fel = null;
    // What is written while it is saved waits for its turn.
    if (s.lage === 'sparar') s.lage = 'sparat';
  } catch (error) {
    s.lage = 'fel';
    s.fel = somFel(error);
    const both = error instanceof StegvisProblem ? error.problem.utkast : undefined;
    if (both) s.konflikt = both as Konflikt;
    else if (s.fel.status === 0 || s.fel.status >= 500 || s.fel.status === 429) planera(s, IGEN);
  }
}

/** The draft that the API has, laid into the form. Nothing if there is none. */
export async function hamta(s: Skrivet): Promise<void> {
  try {
    const { data } = await api.GET('/stegvis/v1/arenden/{id}/utkast/{atgard}', vart(s));
    if (!data || s.lage !== 'rent') return;
    Object.assign(s, { varden: kopia(data.innehall), version: data.version, sparad: data.sparad });
    Object.assign(s, { funnet: data, lage: 'sparat' });
  } catch (error) {
    if (!(error instanceof StegvisProblem && error.status === 404)) s.fel = somFel(error);
  }
}

/** Forgets what is written; the draft too, unless what was sent has taken it with it. */
export async function glom(s: Skrivet, skickat = false): Promise<void> {
  clearTimeout(timers.get(s));
  await pagar.get(s);
  for (const [key, one] of minne) if (one === s) minne.delete(key);
  const hade = s.version !== null;
  Object.assign(s, { lage: 'rent', version: null, sparad: null, funnet: null, konflikt: null, fel: null });
  if (hade && !skickat)
    await api.DELETE('/stegvis/v1/arenden/{id}/utkast/{atgard}', vart(s)).catch(() => undefined);
}

/** Goes on with the values that were chosen out of two versions. */
export function losKonflikt(s: Skrivet, varden: Record<string, unknown>): void {
  const version = s.konflikt?.sparat?.version ?? null;
  Object.assign(s, { varden, version, konflikt: null, fel: null });
  andrat(s);
}

/** Saves everything that waits: the net is back, or the session is. */
function sparaAlla(keepalive = false): void {
  for (const s of minne.values()) if (osparat(s)) void sparaNu(s, keepalive);
}
watch([sessionSlut, uppkopplad], ([slut, upp]) => {
  if (!slut && upp) sparaAlla();
});
addEventListener('pagehide', () => sparaAlla(true));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') sparaAlla(true);
});
addEventListener('beforeunload', (event) => {
  if ([...minne.values()].some(osparat)) event.preventDefault();
});
