/**
 * Asks every cell of the table for real, and compares what was seen with what the table says. Where it says no, those
 * who may not see the case must get the same answer as about one that does not exist.
 */
import { OPERATIONER, type Anrop, type Operation } from './anrop';
import { ALLA_KOLUMNER, ALLA_LAGEN, KOLUMNER, LAGEN, type Kolumn, type Tabell } from './tabell';
import type { Fraga, Svar, Varld } from './varld';

export interface Utfall {
  readonly kolumner: number;
  readonly operationer: number;
  readonly celler: number;
  /** What is wrong, in words: a cell, a row that is missing, a row too many. */
  readonly fel: readonly string[];
}

/** What of the table is asked; all of it unless said otherwise. */
export interface Urval {
  readonly operationer?: readonly string[];
  readonly kolumner?: readonly Kolumn[];
  /** One cell of so many, beginning with this one; all if left out. */
  readonly del?: { readonly nr: number; readonly av: number };
}

/** Operation ids of an OpenAPI document. */
export function operationerI(document: {
  paths: Record<string, Record<string, unknown>>;
}): readonly string[] {
  return Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap((operation) => {
      const id = (operation as { operationId?: string }).operationId;
      return id === undefined ? [] : [id];
    }),
  );
}

/** What is missing or too much in the table and among the requests, for the operations that there are. */
export function luckor(operations: readonly string[], table: Tabell): readonly string[] {
  return [
    ...operations
      .filter((id) => !table.has(id))
      .map((id) => `${id} har ingen rad i docs/access.md: då är svaret nej`),
    ...[...table.keys()]
      .filter((id) => !operations.includes(id))
      .map((id) => `${id} har en rad men finns inte`),
    ...operations
      .filter((id) => !Object.hasOwn(OPERATIONER, id))
      .map((id) => `${id} har inget anrop i src/authz/anrop.ts`),
  ];
}

/** Asks all cells of the operations. @param say hears of each operation that is done */
export async function prova(
  world: Varld,
  table: Tabell,
  operations: readonly string[],
  { operationer, kolumner = ALLA_KOLUMNER, del = { nr: 0, av: 1 } }: Urval = {},
  say: (line: string) => void = () => undefined,
): Promise<Utfall> {
  const fel: string[] = operationer ? [] : [...luckor(operations, table)];
  let [celler, nr] = [0, 0];
  const asked = operations.filter((id) => operationer?.includes(id) ?? true);
  for (const id of asked) {
    const operation = Object.hasOwn(OPERATIONER, id) ? OPERATIONER[id] : undefined;
    if (!operation) continue;
    for (const lage of ALLA_LAGEN)
      for (const kolumn of kolumner) {
        if (nr++ % del.av !== del.nr) continue;
        celler += 1;
        const expected = table.get(id)?.[kolumn].has(lage) ?? false;
        const readable = table.get(operation.lasesMed ?? 'lasArende')?.[kolumn].has(lage) ?? false;
        const wrong = await cell(world, operation, world.fraga(kolumn, id, lage), { expected, readable });
        if (wrong !== null) fel.push(`${id} · ${KOLUMNER[kolumn]} · ${LAGEN[lage]}: ${wrong}`);
      }
    say(id);
  }
  return { kolumner: kolumner.length, operationer: asked.length, celler, fel };
}

interface Vantat {
  readonly expected: boolean;
  /** Whether the column reads a case in this place: then a refusal may say what it is. */
  readonly readable: boolean;
}

/** Asks one cell. @returns what is wrong with the answer, or null */
async function cell(
  world: Varld,
  operation: Operation,
  fraga: Fraga,
  { expected, readable }: Vantat,
): Promise<string | null> {
  const svar = await send(world, fraga, await operation.anrop(world, fraga));
  const yes = isYes(world, operation, fraga, svar);
  if (yes && operation.efter) await operation.efter(world, fraga);
  if (yes === null) return `svarade ${svar.status} (${codeOf(svar)}), som varken är ja eller nej`;
  if (yes !== expected)
    return `svarade ${svar.status} (${yes ? 'ja' : 'nej'}), tabellen säger ${expected ? 'ja' : 'nej'}`;
  if (fraga.vem === null && !yes && svar.status !== 401)
    return `svarade ${svar.status} utan inloggning, inte 401`;
  if (yes || fraga.vem === null || !operation.okant) return null;
  // She who holds both sides knows of the case from each of them: she is told why she may do nothing.
  if ((readable || fraga.kolumn === 'bada_sidor') && svar.status === 403) return null;
  const unknown = await send(world, fraga, await operation.okant(world, fraga));
  return sameAnswer(svar, unknown)
    ? null
    : `svarade ${svar.status} (${codeOf(svar)}) men ${unknown.status} (${codeOf(unknown)}) om det som inte finns: det röjer att ärendet finns`;
}

const send = (world: Varld, { vem }: Fraga, { method, path, body, headers }: Anrop): Promise<Svar> =>
  world.anrop(vem, method, path, body, headers);

/** Yes, no, or null for an answer that is neither. */
function isYes(world: Varld, operation: Operation, fraga: Fraga, { status, text }: Svar): boolean | null {
  if (status === 401 || status === 403 || status === 404 || operation.nej?.includes(status)) return false;
  // Possible by right, and stopped by something else: a version, a state.
  if (status === 409) return true;
  if (status < 200 || status >= 300) return null;
  return operation.visar ? text.includes(operation.visar(world, fraga)) : true;
}

const codeOf = ({ body }: Svar): string => (typeof body?.['code'] === 'string' ? body['code'] : 'utan kod');

/** The same to the one who reads it: all but the number of the answer itself. */
function sameAnswer(one: Svar, other: Svar): boolean {
  const plain = ({ status, body }: Svar): string => {
    const { instance: _instance, ...rest } = body ?? {};
    return JSON.stringify([status, rest]);
  };
  return plain(one) === plain(other);
}
