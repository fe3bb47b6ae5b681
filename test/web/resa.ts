/** What a journey is, and what it may use: `test/web/resor/*.ts` each export `const resor: readonly Resa[]`. */
import type { Pool } from 'pg';
import type { Locator, Page } from 'playwright-core';
import type { EventName } from '../../machines/anvisning/events';

/** One thing that somebody does with the workplace, from the beginning to what it was for. */
export interface Resa {
  readonly namn: string;
  /** Whether it is run a second time by keyboard alone. Default true. */
  readonly tangentbord?: boolean;
  /**
   * In the short lane: `true` by mouse, `'tangentbord'` by mouse and by keyboard, `false` not.
   * Default: the first journey of a file by mouse.
   */
  readonly kort?: boolean | 'tangentbord';
  /** Disturbs others, as by moving the clock: run alone, after them. With years: after all. */
  readonly sist?: boolean | 'efter alla';
  kor(v: Varld): Promise<void>;
}

export type Roll = Parameters<Page['getByRole']>[0];

/** Who works with a case. */
export interface Personer {
  readonly ss: string;
  readonly fss: string;
  readonly amk: string;
  readonly sam: string;
  readonly kcEnhet: string;
}

/** How far a case has come: each goes on from the one before, `ombokad` being another way on from `inskrivning`. */
export const LAGEN = [
  'nytt',
  'inledd',
  'samrad',
  'beslut',
  'uppdrag',
  'fordelat',
  'inskrivning',
  'inskriven',
  'pagaende',
  'oenighet',
] as const;
export type Lage = (typeof LAGEN)[number];

export interface ArendeOnskan {
  readonly till?: Lage;
  /** Swedish district: hisingen, centrum, nordost, sydvast. Default hisingen. */
  readonly stad?: string;
  /** Who is the case's; default the first of each role in the district. */
  readonly personer?: Partial<Personer>;
  readonly skyddad?: boolean;
  readonly namn?: string;
  readonly personnummer?: string;
}

/** The API as one user; throws what is refused. */
export interface ApiSom {
  // An answer is what the API says it is; the journey knows which.
  get(path: string): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any
  put(path: string, body: unknown): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any
  delete(path: string): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any
  /** Sends an event with its ordinary payload; `andrat` overrides fields. */
  send(id: string, typ: EventName, andrat?: Readonly<Record<string, unknown>>): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any
  /** The ordinary payload of an event of this case, without sending it. */
  vanligt(id: string, typ: EventName): Promise<Readonly<Record<string, unknown>>>;
}

export interface Varld {
  readonly url: string;
  /** Whether the journey is run by keyboard alone. */
  readonly tangentbord: boolean;
  /** A user in a browser of their own, logged in through the embedded login page, on the page `forst`. */
  som(
    user: string,
    o?: { morkt?: boolean; en?: boolean; bredd?: number; hojd?: number; forst?: string },
  ): Promise<Anvandare>;
  /** Nobody logged in. */
  gast(o?: { morkt?: boolean; en?: boolean; bredd?: number; hojd?: number }): Promise<Anvandare>;
  /** Sets the domain clock to nine o'clock on a Swedish date, and fires what is due. Never goes back. */
  till(datum: string): Promise<void>;
  readonly idag: string;
  /** The day of the wall clock, by which substitutions and drafts go: the city's morning may be the next. */
  readonly dagen: string;
  /** Tells whoever runs the journeys something that was measured. */
  sag(rad: string): void;
  api(user: string): ApiSom;
  /** A new case brought to where it should be by its people's own events. @returns its id */
  arende(o?: ArendeOnskan): Promise<string>;
  /** Packs a closed case for the archive, as `npm run earkiv` does. @returns the package's SHA-256 */
  levererat(id: string, av: string): Promise<string>;
  /**
   * What a case has to send (`utskick`), or one of its deadlines (`frist`), fails for good: each is an incident.
   * @returns how many such incidents the case then has
   */
  misslyckas(id: string, slag: 'utskick' | 'frist'): Promise<number>;
  /** The people of a case as `arende` makes it. */
  personer(stad?: string): Personer;
  /** The database as its owner has it, past all that the service sees to: for what the service must notice. */
  readonly databas: Pool;
  /** Makes tonight's anchor over the histories now. */
  forankra(): Promise<void>;
  /** A client of the test numbers that no case has yet. */
  klient(): { readonly personnummer: string; readonly namn: string };
}

export interface Fil {
  readonly name: string;
  readonly mimeType: string;
  readonly innehall: string;
}

export interface Anvandare {
  readonly page: Page;
  readonly user: string;
  /** Opens a page of the workplace by its address, and waits until it has been drawn. */
  ga(path: string): Promise<void>;
  /**
   * By role and accessible name: with the mouse, or by Tab until it has focus and then Enter or Space (arrow keys within
   * radios and tabs). A text is the whole name, or a part of it where nothing has it as the whole name.
   * @throws where nothing has it, several have it (use `inom`), or Tab does not reach it
   */
  klicka(roll: Roll | 'summary', namn: string | RegExp, inom?: Locator): Promise<void>;
  fyll(etikett: string | RegExp, text: string, inom?: Locator): Promise<void>;
  /** A choice in a list, or a radio button or checkbox in a group named by `etikett`. */
  valj(etikett: string | RegExp, text: string | RegExp, inom?: Locator): Promise<void>;
  /** Chooses a file in the dialog that the field opens. */
  valjFil(etikett: string | RegExp, fil: Fil): Promise<void>;
  /** The field, for looking at what it holds. */
  falt(etikett: string | RegExp, inom?: Locator): Locator;
  ser(text: string | RegExp, inom?: Locator): Promise<void>;
  serInte(text: string | RegExp, inom?: Locator): Promise<void>;
  /** Presses keys, as people who know the shortcuts do. */
  tangent(...knappar: readonly string[]): Promise<void>;
  /** Answers that the journey itself brings about, by status: they are not counted as faults. */
  vantarSvar(...status: readonly number[]): void;
  offline(av: boolean): Promise<void>;
  /** The session ends elsewhere, as by a logout in another window. */
  sessionenTarSlut(): Promise<void>;
  /**
   * axe on the page as it is now: light and dark, Swedish and English, 1280 and 320 px; a picture with --bilder, of the
   * whole page or of a part of it.
   */
  bild(namn: string, del?: Locator): Promise<void>;
}
