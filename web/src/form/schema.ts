/** A form of the API's (docs/formular.md): its fields in order, what they begin with, and what is not right yet. Pure. */

export type Varden = Readonly<Record<string, unknown>>;
export interface Ord {
  readonly title?: string;
  readonly description?: string;
}
export interface Val extends Ord {
  readonly const: unknown;
  readonly 'x-en'?: Ord;
}
/** A node of JSON Schema 2020-12, with the hints that the API gives of how it is drawn. */
export interface Nod extends Ord {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Nod>>;
  readonly required?: readonly string[];
  readonly items?: Nod;
  readonly oneOf?: readonly Val[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly 'x-widget'?: string;
  readonly 'x-ordning'?: number;
  readonly 'x-personal'?: boolean;
  /** The usual answers; another one may be written. */
  readonly 'x-forslag'?: readonly Val[];
  /** The number of an event in the case's history. */
  readonly 'x-historik'?: boolean;
  readonly 'x-en'?: Ord;
}

export interface Falt {
  readonly namn: string;
  readonly nod: Nod;
  readonly kravs: boolean;
}

/** The fields of a form or of a list's row, as they are to stand. */
export const falten = ({ properties = {}, required = [] }: Nod): readonly Falt[] =>
  Object.entries(properties)
    .map(([namn, nod]) => ({ namn, nod, kravs: required.includes(namn) }))
    .sort((a, b) => (a.nod['x-ordning'] ?? 0) - (b.nod['x-ordning'] ?? 0));

/** A text of a node in the language asked for. The API gives Swedish, and English beside it. */
export const titelAv = (nod: Nod | Val, en: boolean): string =>
  (en ? nod['x-en']?.title : undefined) ?? nod.title ?? '';
export const hjalpAv = (nod: Nod, en: boolean): string =>
  (en ? nod['x-en']?.description : undefined) ?? nod.description ?? '';

export const valen = (nod: Nod): readonly Val[] => nod.oneOf ?? nod.items?.oneOf ?? [];

/** A copy that nobody else writes in. */
export const kopia = <T>(varde: T): T =>
  varde === undefined ? varde : (JSON.parse(JSON.stringify(varde)) as T);

/** What a row of a list begins as. */
export const tomRad = (nod: Nod): unknown => (nod.items?.properties ? {} : '');

/** What the form begins with: what the API has filled in, and the rows that a list must have. */
export function borjan(form: Nod, ifyllt: Varden): Record<string, unknown> {
  const rader = falten(form).flatMap(({ namn, nod, kravs }): [string, unknown][] =>
    kravs && nod['x-widget'] === 'lista' && (nod.minItems ?? 0) > 0
      ? [[namn, Array.from({ length: nod.minItems ?? 0 }, () => tomRad(nod))]]
      : [],
  );
  return { ...Object.fromEntries(rader), ...kopia(ifyllt) };
}

const tomt = (varde: unknown): boolean =>
  varde === undefined ||
  varde === null ||
  varde === '' ||
  (typeof varde === 'object' && !Array.isArray(varde) && Object.values(varde).every(tomt));

const TAL = /^[-+]?\d+(?:[.,]\d+)?$/;

/** What is sent: only what is filled in, numbers as numbers, nothing around the text. */
export function rensade(form: Nod, varden: Varden): Record<string, unknown> {
  const kvar = falten(form).flatMap(({ namn, nod, kravs }): [string, unknown][] => {
    // Nothing ticked is an answer too, where an answer is demanded.
    const ingen = kravs && ['flerval', 'lista'].includes(nod['x-widget'] ?? '') ? [] : undefined;
    const varde = rensat(nod, varden[namn] ?? ingen);
    // An empty list is an answer where one is demanded, and silence where it is not.
    return tomt(varde) || (Array.isArray(varde) && varde.length === 0 && !kravs) ? [] : [[namn, varde]];
  });
  return Object.fromEntries(kvar);
}

function rensat(nod: Nod, varde: unknown): unknown {
  if (Array.isArray(varde))
    return varde.map((one) => rensat(nod.items ?? {}, one)).filter((one) => !tomt(one));
  if (nod.properties && typeof varde === 'object' && varde !== null) return rensade(nod, varde as Varden);
  if (typeof varde !== 'string') return varde;
  const text = varde.trim();
  return nod['x-widget'] === 'tal' && TAL.test(text) ? Number(text.replace(',', '.')) : text;
}

/** What is wrong with a field; `grans` is the limit where there is one. */
export interface Fel {
  /** As the API names it, without `event.`: `mal.0.id`. */
  readonly falt: string;
  readonly slag:
    | 'saknas'
    | 'valj'
    | 'kryssa'
    | 'form'
    | 'datum'
    | 'tid'
    | 'tal'
    | 'minst'
    | 'hogst'
    | 'langt'
    | 'fa'
    | 'manga';
  readonly grans?: number;
}

/**
 * The light check before anything is sent: what must be there is there and has its form. What the routine demands
 * beyond that, the API says.
 */
export function kontrollera(form: Nod, varden: Varden, under = ''): readonly Fel[] {
  return falten(form).flatMap(({ namn, nod, kravs }) =>
    felI(nod, varden[namn], kravs, under === '' ? namn : `${under}.${namn}`),
  );
}

function felI(nod: Nod, varde: unknown, kravs: boolean, falt: string): readonly Fel[] {
  const widget = nod['x-widget'];
  if (Array.isArray(varde) || widget === 'lista' || widget === 'flerval') {
    const rader: readonly unknown[] = Array.isArray(varde) ? varde : [];
    if (rader.length === 0 && !kravs) return [];
    if (rader.length < (nod.minItems ?? 0))
      return [
        widget === 'flerval' && rader.length === 0
          ? { falt, slag: 'valj' }
          : { falt, slag: 'fa', grans: nod.minItems ?? 0 },
      ];
    if (rader.length > (nod.maxItems ?? Infinity)) return [{ falt, slag: 'manga', grans: nod.maxItems ?? 0 }];
    return rader.flatMap((rad, n) => felI(nod.items ?? {}, rad, true, `${falt}.${n}`));
  }
  if (nod.properties) {
    if (!kravs && tomt(varde)) return [];
    return kontrollera(nod, (varde ?? {}) as Varden, falt);
  }
  if (widget === 'bekrafta') return kravs && varde !== true ? [{ falt, slag: 'kryssa' }] : [];
  const rent = rensat(nod, varde);
  if (tomt(rent)) {
    const valjs = widget === 'val' || widget === 'ja-nej' || nod['x-forslag'] || nod['x-historik'];
    return kravs ? [{ falt, slag: valjs ? 'valj' : 'saknas' }] : [];
  }
  const slag = typeof rent === 'number' || widget === 'tal' ? felTal(nod, rent) : felText(nod, String(rent));
  return slag ? [{ falt, ...slag }] : [];
}

function felTal(nod: Nod, varde: unknown): Omit<Fel, 'falt'> | null {
  if (typeof varde !== 'number' || (nod.type === 'integer' && !Number.isInteger(varde)))
    return { slag: 'tal' };
  if (varde < (nod.minimum ?? -Infinity)) return { slag: 'minst', grans: nod.minimum ?? 0 };
  if (varde > (nod.maximum ?? Infinity)) return { slag: 'hogst', grans: nod.maximum ?? 0 };
  return null;
}

function felText(nod: Nod, text: string): Omit<Fel, 'falt'> | null {
  if (nod.maxLength !== undefined && text.length > nod.maxLength)
    return { slag: 'langt', grans: nod.maxLength };
  if (nod['x-widget'] === 'datum') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? null : { slag: 'datum' };
  if (nod['x-widget'] === 'klockslag') return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? null : { slag: 'tid' };
  return nod.oneOf || !nod.pattern || passar(nod.pattern, text) ? null : { slag: 'form' };
}

function passar(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true; // what this browser cannot read the API tries
  }
}

/** Whether what the API has found concerns a field of the form; its name as the form has it, null where it does not. */
export const faltAv = (field: string): string | null => /^event\.(?!type$)(.+)$/.exec(field)?.[1] ?? null;

/** Title of a field by its path, with the row it stands in: "Mål 2: Område". */
export function titelPa(form: Nod, falt: string, en: boolean): string {
  const ord: string[] = [];
  let nod: Nod | undefined = form;
  for (const del of falt.split('.')) {
    if (/^\d+$/.test(del) && nod?.items) {
      const rad: string = `${ord.pop() ?? ''} ${Number(del) + 1}`.trim();
      ord.push(rad);
      nod = nod.items;
    } else {
      nod = nod?.properties?.[del];
      if (!nod) break;
      ord.push(titelAv(nod, en) || del);
    }
  }
  return ord.join(': ');
}

export const lika = (a: unknown, b: unknown): boolean =>
  a === b || (tomt(a) && tomt(b)) || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** Fields that differ between two versions of what is filled in, in the form's order. */
export const skillnader = (form: Nod, a: Varden, b: Varden): readonly Falt[] =>
  falten(form).filter(({ namn, nod }) => !lika(rensat(nod, a[namn]), rensat(nod, b[namn])));

/**
 * What somebody has written, moved to the case as it is now: what she has not touched is what the case now says.
 * @param forr what the form began with
 */
export function flyttade(varden: Varden, forr: Varden, nu: Varden): Record<string, unknown> {
  const namn = new Set([...Object.keys(varden), ...Object.keys(nu)]);
  return Object.fromEntries(
    [...namn].map((one) => [one, lika(varden[one], forr[one]) ? kopia(nu[one]) : varden[one]]),
  );
}

/** A value in words, as the form has them: for two versions beside each other. */
export function iOrd(nod: Nod, varde: unknown, en: boolean): string {
  if (tomt(varde)) return '';
  if (typeof varde === 'boolean') return varde ? (en ? 'Yes' : 'Ja') : en ? 'No' : 'Nej';
  if (Array.isArray(varde))
    return varde
      .map((one) => iOrd({ ...nod.items, ...(nod.items?.oneOf ? {} : { oneOf: nod.oneOf }) } as Nod, one, en))
      .join(nod.items?.properties ? '\n' : ', ');
  if (typeof varde === 'object')
    return falten(nod)
      .map(({ namn, nod: inre }) => [titelAv(inre, en), iOrd(inre, (varde as Varden)[namn], en)])
      .filter(([, text]) => text !== '')
      .map(([titel, text]) => `${titel}: ${text}`)
      .join('; ');
  const vald = valen(nod).find((one) => one.const === varde);
  return vald ? titelAv(vald, en) : String(varde);
}
