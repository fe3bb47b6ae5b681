/**
 * What every operation of the document has in common, added once the routes have said their own: examples of
 * requests and answers, the trace, and the short answer to a change.
 */
import type { OpenAPIObject } from '@nestjs/swagger';
import { FULL, HEADERS, PREFER_PARAMETER } from './documented';
import { exampleOf } from './exempel';
import type { JsonSchema } from './json-schema';
import { PROBLEM_EXAMPLES } from './problemexempel';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Content = Record<string, { schema?: object; examples?: object }>;

const JSON_TYPE = 'application/json';
const PROBLEM_TYPE = 'application/problem+json';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const TRACEPARENT = {
  name: 'traceparent',
  in: 'header',
  required: false,
  description: 'Ett spår enligt W3C Trace Context som du har börjat; svaret fortsätter det.',
  schema: { type: 'string' },
  example: '00-3f1c2a548d0b4f279b5e6f0f4f7c2d11-00f067aa0ba902b7-01',
} as const;

const SPRAK = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  description:
    'Språket i det som en vägran säger (title, detail och errors), i råden om ett utkast (ogiltiga) och i det som en incident gäller: svenska, eller engelska när du hellre vill ha det.',
  schema: { type: 'string' },
  example: 'en',
} as const;

/** Completes the document in place. */
export function complete(document: OpenAPIObject): OpenAPIObject {
  const schemas = document.components?.schemas as Record<string, JsonSchema>;
  const problems = PROBLEM_EXAMPLES();
  const examples = new Map<string, object>();
  const refusals = new Map<string, object>();
  for (const [route, path] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      if (method === 'post' || method === 'put') answerShortly(operation);
      operation.parameters = [
        ...(operation.parameters ?? []).map((given) => describedIn(route, given)),
        { $ref: '#/components/parameters/traceparent' },
        { $ref: '#/components/parameters/acceptLanguage' },
      ];
      for (const content of contentsOf(operation)) addExample(content, schemas, examples);
      // Said, not left out: this one is open.
      operation.security ??= [];
      for (const [status, answer] of Object.entries(operation.responses)) {
        if (!answer || '$ref' in answer) continue;
        answer.headers = { ...answer.headers, traceparent: { $ref: '#/components/headers/traceparent' } };
        const codes = Object.keys((answer.content as Content | undefined)?.[PROBLEM_TYPE]?.examples ?? {});
        if (codes.length === 0) continue;
        const name = codes.join('.');
        refusals.set(name, answer);
        operation.responses[status] = { $ref: `#/components/responses/${name}` };
        for (const code of codes) examples.set(code, problems[code] ?? {});
      }
    }
  // Last, so that an example of the whole keeps the date that suits its field.
  for (const schema of Object.values(schemas)) exemplifyDates(schema);
  document.components = {
    ...document.components,
    parameters: { traceparent: TRACEPARENT, acceptLanguage: SPRAK },
    headers: usedIn(document, refusals),
    responses: sorted(refusals),
    examples: sorted(examples),
  } as NonNullable<OpenAPIObject['components']>;
  return document;
}

const DATES: Readonly<Record<string, string>> = {
  date: '2026-05-15',
  'date-time': '2026-03-02T08:15:00.000Z',
};

/** What a schema says in values, that are no schemas themselves. */
const VALUES: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'examples']);

/** Every date and instant shows its form, also where its field has said nothing of its own (DOT.02, DOT.04). */
function exemplifyDates(schema: object): void {
  const { type, format, examples } = schema as JsonSchema;
  const date = type === 'string' ? DATES[String(format)] : undefined;
  if (date !== undefined && examples === undefined) Object.assign(schema, { examples: [date] });
  for (const [word, part] of Object.entries(schema))
    if (!VALUES.has(word) && typeof part === 'object' && part !== null) exemplifyDates(part as object);
}

/** What an id in an address is the id of, by the word before it. */
const IDS: Readonly<Record<string, string>> = {
  anrop: 'Anropets id, ur ärendets anrop',
  arenden: 'Ärendets nummer',
  delegationer: 'Delegationens id',
  dokument: 'Dokumentets id, ur ärendets dokument',
  filer: 'Filens id, ur ärendets filer',
  forsandelser: 'Försändelsens id',
  frister: 'Fristens nyckel eller regel, ur ärendets deadlines',
  gallringar: 'Gallringens id',
  kalender: 'Din hemliga kalenderadress',
  klienter: 'Klientens id, ur ärendets klient; aldrig personnummer',
  kvittenser: 'Systemet som kvitterar',
  leveranser: 'Leveransens id',
  logggranskningar: 'Granskningens id',
  mallar: 'Mallens namn, ur listan över mallar',
  nodoppningar: 'Nödöppningens id',
  processer: 'Rutinens namn: anvisning eller samverkansfraga',
  omgangar: 'Omgångens id',
  uppgifter: 'Uppgiftens id, ur arbetslistan eller ärendet',
  utforare: 'Uppdragets id, ur ärendets utförare',
  vikariat: 'Vikariatets id',
};

type Given = NonNullable<Operation['parameters']>[number];

/** A parameter of the address says what it is, if its route did not. */
function describedIn(route: string, given: Given): Given {
  if ('$ref' in given || given.in !== 'path' || given.description !== undefined) return given;
  const [before = ''] = route.split(`/{${given.name}}`);
  const word = before.split('/').at(-1) ?? '';
  return { ...given, description: IDS[word] ?? 'Id, ur den lista eller det svar som nämner det' };
}

/** The headers that some answer has. */
function usedIn({ paths }: OpenAPIObject, refusals: ReadonlyMap<string, object>): object {
  const text = JSON.stringify([paths, ...refusals.values()]);
  return Object.fromEntries(
    Object.entries(HEADERS).filter(([name]) => text.includes(`"#/components/headers/${name}"`)),
  );
}

const sorted = (named: ReadonlyMap<string, object>): object =>
  Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A change says that it can be answered without what it made (RFC 7240), unless that is its point. */
function answerShortly(operation: Operation): void {
  const { responses, operationId = '' } = operation;
  const ok = responses['200'];
  const made = responses['201'];
  if (FULL.has(operationId) || ok === made) return;
  const answer = ok ?? made;
  const { content, headers } = answer as { content?: Content; headers?: Record<string, object> };
  if (content?.[JSON_TYPE] === undefined || (!ok && headers?.['Location'] === undefined)) return;
  const known = (operation.parameters ?? []).some((given) => 'name' in given && given.name === 'Prefer');
  if (!known) operation.parameters = [...(operation.parameters ?? []), PREFER_PARAMETER];
  const applied = { 'Preference-Applied': { $ref: '#/components/headers/Preference-Applied' } };
  if (!ok) {
    Object.assign(answer as object, { headers: { ...headers, ...applied } });
    return;
  }
  const short = (responses['204'] ?? {
    description: 'Gjort. Utan innehåll, eftersom du bad om det med Prefer: return=minimal.',
  }) as { description: string; headers?: Record<string, { $ref: string }> };
  responses['204'] = { ...short, headers: { ...short.headers, ...applied } };
}

function contentsOf(operation: Operation): Content[] {
  const bodies = [operation.requestBody, ...Object.values(operation.responses)];
  return bodies.flatMap((body) =>
    body && 'content' in body && body.content ? [body.content as Content] : [],
  );
}

/** One example, named as its schema and shared by all that use it. */
function addExample(
  content: Content,
  schemas: Record<string, JsonSchema>,
  examples: Map<string, object>,
): void {
  const media = content[JSON_TYPE];
  const { $ref: ref } = (media?.schema ?? {}) as { $ref?: string };
  if (!media || ref === undefined || media.examples !== undefined) return;
  const name = ref.split('/').at(-1) ?? '';
  if (!examples.has(name)) {
    const schema = schemas[name] ?? {};
    examples.set(name, { value: exampleOf(schema, schemas, name) });
  }
  media.examples = { exempel: { $ref: `#/components/examples/${name}` } };
}
