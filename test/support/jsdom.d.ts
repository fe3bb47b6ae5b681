/**
 * As much of jsdom as a test that drives a page uses. The types of the whole DOM would be global, and make the service's
 * own `fetch` another than Node's.
 */
declare module 'jsdom' {
  /** An element of a page. */
  export interface Nod {
    readonly id: string;
    readonly type: string;
    readonly required: boolean;
    readonly textContent: string;
    readonly options?: Iterable<Nod>;
    readonly children: { readonly length: number };
    readonly nextElementSibling: Nod | null;
    readonly previousElementSibling: Nod;
    value: string;
    checked: boolean;
    selected: boolean;
    click(): void;
    getAttribute(name: string): string | null;
    dispatchEvent(event: object): boolean;
    querySelector(selector: string): Nod | null;
    querySelectorAll(selector: string): Iterable<Nod> & { readonly length: number };
  }
  export class JSDOM {
    constructor(html: string, options: object);
    readonly window: {
      readonly document: Pick<Nod, 'querySelector' | 'querySelectorAll'> & {
        readonly activeElement: Nod | null;
      };
      readonly Event: new (type: string, options: object) => object;
      eval(code: string): unknown;
    };
  }
}
