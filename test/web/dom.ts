/**
 * The little of the page's own world that the tests ask it for. The browser's own types cannot stand beside Node's in one
 * program, so a file whose functions run in the page says `declare const window: Fonster`.
 */
export interface Fonster {
  readonly document: Dokument;
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly scrollY: number;
  scrollTo(x: number, y: number): void;
  getComputedStyle(element: Elem): { readonly backgroundColor: string; readonly overflowX: string };
  matchMedia(query: string): { readonly matches: boolean };
  requestAnimationFrame(then: () => void): void;
  readonly localStorage: { getItem(key: string): string | null; readonly length: number };
}

export interface Dokument {
  readonly documentElement: Elem;
  readonly body: Elem;
  readonly activeElement: Elem | null;
  querySelector(selector: string): Elem | null;
  querySelectorAll(selector: string): Iterable<Elem> & { readonly length: number };
  createElement(name: string): Elem;
  getAnimations(): readonly { readonly playState: string }[];
}

export interface Elem {
  readonly tagName: string;
  readonly parentElement: Elem | null;
  readonly textContent: string | null;
  readonly classList: Iterable<string>;
  readonly style: Record<string, string>;
  readonly lang: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  /** Of fields. */
  readonly name?: string;
  readonly type?: string;
  readonly labels?: readonly Elem[] | null;
  innerHTML: string;
  append(element: Elem): void;
  click(): void;
  closest(selector: string): Elem | null;
  contains(other: Elem): boolean;
  getBoundingClientRect(): {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}
