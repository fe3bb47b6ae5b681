/** Every value that a drawn document must show, so that one that got lost on its way can be found. */
import { visas } from './fyll';
import type { Mall } from './mallar';
import { faltVid, varje, type Falt, type Schema } from './schemavag';

/** Only a letter to the client shows where the client lives. */
const ADRESS = 'klient.adressrader';

/**
 * Texts as they stand in the document that `data` gives, long ones line by line. Codes and truths choose between
 * passages and are not shown.
 */
export function varden(mall: Mall, data: unknown): readonly string[] {
  const tillKlienten = mall.brev && faltVid(mall.schema, 'mottagare') === null;
  const texts = (schema: Schema, value: unknown, path: string): readonly string[] => {
    const falt = faltVid(schema, '');
    if (falt === null || value === null || (path === ADRESS && !tillKlienten)) return [];
    if (Array.isArray(value)) return value.flatMap((item: unknown) => texts(varje(falt), item, `${path}.`));
    if (falt.slag !== 'grupp') return enstaka(value, falt, mall);
    return Object.entries(value as object).flatMap(([name, part]) =>
      texts(falt.schema.properties?.[name] as Schema, part, path === '' ? name : `${path}.${name}`),
    );
  };
  return texts(mall.schema, data, '');
}

const enstaka = (value: unknown, falt: Falt, mall: Mall): readonly string[] =>
  falt.slag === 'kod' || falt.slag === 'jaNej' ? [] : visas(value, falt, mall.sprak).split('\n');
