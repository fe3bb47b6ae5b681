/** What the typed client is made of besides its hand-written part: types and keyed operations, from openapi.json. */
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

type Parameter = { readonly in?: string; readonly name?: string; required?: boolean };
type Operation = { readonly parameters?: readonly Parameter[] };
/** As much of the document as is read here. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The client makes the key itself where none is given. */
const KEY = 'Idempotency-Key';

/** @returns the whole of `clients/typescript/src/stegvis-api.ts` */
export async function klientTypes(source: Document): Promise<string> {
  const document = structuredClone(source);
  const keyed: string[] = [];
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, { parameters = [] }] of Object.entries(methods))
      for (const parameter of parameters)
        if (parameter.in === 'header' && parameter.name === KEY) {
          parameter.required = false;
          keyed.push(`${method.toUpperCase()} ${path}`);
        }
  const ast = await openapiTS(document as unknown as OpenAPI3, { alphabetize: true });
  return `// Written by npm run klient, from openapi.json.
/* eslint-disable */
${astToString(ast)}
/** Operations that take an Idempotency-Key: they may be sent again when nobody knows what became of the first. */
export const NYCKLADE: ReadonlySet<string> = new Set(${JSON.stringify(keyed.sort(), null, 2)});
`;
}
