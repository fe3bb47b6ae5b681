/** What a path such as `beslut.fran` leads to in a template's schema, so that a template can be judged before it is used. */
import { z } from 'zod';

export type Schema = z.core.JSONSchema.JSONSchema;

/** What a field holds. */
export type Slag =
  | 'text'
  | 'fritext'
  | 'datum'
  | 'motesdag'
  | 'manad'
  | 'klockslag'
  | 'tal'
  | 'jaNej'
  | 'kod'
  | 'lista'
  | 'grupp';
export interface Falt {
  readonly slag: Slag;
  /** Null may stand in the place of the field, or of a group that it is in. */
  readonly kanSaknas: boolean;
  readonly koder: readonly string[];
  /** What each of a list holds. */
  readonly schema: Schema;
}

const FORMAT: Readonly<Record<string, Slag>> = { date: 'datum', month: 'manad', clock: 'klockslag' };
/** A date that somebody is to come on is told with its day of the week. */
const VECKODAG = 'veckodag';

/** The schema that paths are looked up in. */
export const oppna = (schema: z.ZodType): Schema => z.toJSONSchema(schema, { io: 'output' });

/** The field at `path`, or null if there is none. `root` is the schema of whoever the path begins in. */
export function faltVid(root: Schema, path: string): Falt | null {
  let falt = las(root, false);
  for (const name of path === '' ? [] : path.split('.')) {
    const next = falt.slag === 'grupp' && egna(falt.schema)[name];
    if (!next) return null;
    falt = las(next, falt.kanSaknas);
  }
  return falt;
}

/** Every path of a schema that leads to something, groups and lists included; what is in a list is not. */
export function vagar(root: Schema, before = ''): readonly string[] {
  return Object.entries(egna(las(root, false).schema)).flatMap(([name, schema]) => {
    const path = before === '' ? name : `${before}.${name}`;
    return [path, ...(las(schema, false).slag === 'grupp' ? vagar(schema, path) : [])];
  });
}

/** The schema of each in a list. */
export const varje = (falt: Falt): Schema => falt.schema.items as Schema;

const egna = (schema: Schema): Readonly<Record<string, Schema>> =>
  (schema.properties ?? {}) as Readonly<Record<string, Schema>>;

function las(schema: Schema, kanSaknas: boolean): Falt {
  const options = schema.anyOf as readonly Schema[] | undefined;
  const [inner] = options?.filter(({ type }) => type !== 'null') ?? [];
  if (options !== undefined && inner !== undefined) return las(inner, kanSaknas || options.length > 1);
  return { slag: slagOf(schema), kanSaknas, koder: (schema.enum ?? []) as readonly string[], schema };
}

function slagOf(schema: Schema): Slag {
  switch (schema.type) {
    case 'object':
      return 'grupp';
    case 'array':
      return 'lista';
    case 'boolean':
      return 'jaNej';
    case 'integer':
    case 'number':
      return 'tal';
    default:
      if (schema.enum !== undefined) return 'kod';
      if (schema[VECKODAG] === true) return 'motesdag';
      return FORMAT[schema.format ?? ''] ?? (schema['fritext'] === true ? 'fritext' : 'text');
  }
}
