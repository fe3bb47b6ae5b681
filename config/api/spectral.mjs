/**
 * Sweden's national REST API profile (Digg, dataportal.se) and our own conventions as Spectral rules, in words of our
 * own. A rule is named by the profile's requirement where there is one; docs/api.md says how the rest is met.
 */
import { oas } from '@stoplight/spectral-rulesets';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const fault = (message, path) => [{ message, ...(path && { path }) }];
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A rule that is an error and reads the resolved document where `given` points. */
const rule = (given, description, check, more = {}) => ({
  description,
  message: '{{error}}',
  given,
  severity: 'error',
  then: { function: check },
  ...more,
});
const OPERATIONS = `$.paths[*][${METHODS.join(',')}]`;
const PARAMETERS = `${OPERATIONS}.parameters[*]`;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CAMEL = /^[a-z][a-zA-Z0-9]*$/;

/** Required query parameters, with the reason: without them there is no question to answer. */
const MUST_ASK = {
  'krockar.datum': 'a clash is at a time',
  'krockar.tid': 'a clash is at a time',
  'krockar.arende': 'a clash is for the persons of a case',
  'logg.fran': 'a log is read for a period',
  'logg.till': 'a log is read for a period',
  'loggutdrag.fran': 'a log is read for a period',
  'loggutdrag.till': 'a log is read for a period',
  'utskriftsko.enhet': 'a printer stands in a unit',
  'vag.mal': 'a way leads to a goal',
  'filer.slag': 'an upload has no body to say its kind in',
};

/** Pages of another length than 20, with the reason (FNS.09 is a recommendation). */
const OTHER_LENGTH = {
  historik: 'a case is read as a whole: without limit all of it comes',
  oenigheter: 'each row reads and logs a whole case, so fewer at a time',
  logg: 'an auditor reads many rows at a time',
  loggutdrag: 'an extract is handed over as a whole',
  logggranskningar: 'a review is signed as a whole',
  '{id}': 'a review is signed as a whole',
};

/** Lists that come whole, with the reason: none grows with the number of cases or with time alone. */
const WHOLE = {
  '/stegvis/v1/installningar': 'one row for each setting there is',
  '/stegvis/v1/vikariat': 'your own, and those of the units that you lead; old ones leave',
  '/stegvis/v1/delegationer': 'a row for each item of a delegation order',
  '/stegvis/v1/gallringar': 'a handful a year, each a list of its own',
  '/stegvis/v1/nodoppningar': 'those to review first; what is reviewed leaves',
  '/stegvis/v1/arenden/{id}/utforare': 'those of one case',
  '/stegvis/v1/arenden/{id}/dokument': 'those of one case, to be seen together',
  '/stegvis/v1/arenden/{id}/filer': 'those of one case, to be seen together',
  '/stegvis/v1/arenden/{id}/overlamningar': 'those of one case',
  '/stegvis/v1/klienter/{id}/raderingsforslag': 'those of one client, one open at a time',
  '/stegvis/v1/klienter/{id}/skydd/sankningar': 'those of one client, one open at a time',
};

/** Answers that go on from a place and have no pages, with the reason. */
const GOES_ON = {
  'min-vecka': 'a week is one thing; the few with more cases than an answer holds read the rest of it',
};

/** Media types besides JSON: files, scans of papers, calendars, streams. */
const FILES = [
  'application/pdf',
  'application/octet-stream',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/heic',
  'text/calendar',
  'text/event-stream',
  '*/*',
];

/** Operations that ask for no login, with the reason. */
const OPEN = {
  lever: 'a monitor asks, and is told nothing of anybody',
  redo: 'a monitor asks, and is told nothing of anybody',
  apiInfo: 'VER.06: what the API is',
  loggaIn: 'the way to the login itself',
  mottagKvittens: 'signed by the system that sends it',
  lasKalender: 'the address is the secret: a calendar program logs in to nothing',
};

const schemaOf = (media) => media?.schema ?? {};
const listsIn = (schema) =>
  Object.entries(schema.properties ?? {}).filter(
    ([, property]) => property.type === 'array' && property.items?.type === 'object',
  );

function everyPath(paths) {
  return Object.keys(paths).flatMap((path) =>
    path
      .split('/')
      .slice(1)
      .filter((part) => !(/^\{.*\}$/.test(part) ? CAMEL.test(part.slice(1, -1)) : KEBAB.test(part)))
      .flatMap((part) =>
        fault(`${path}: ”${part}” ska vara gemener med bindestreck, och en parameter camelCase`, [
          'paths',
          path,
        ]),
      ),
  );
}

function everyProperty(schema, _options, { path }) {
  return Object.keys(schema ?? {})
    .filter((name) => !CAMEL.test(name))
    .flatMap((name) =>
      fault(`Fältet ”${name}” ska vara camelCase, bara bokstäver och siffror`, [...path, name]),
    );
}

/** A collection: a GET whose answer is a list that grows, beside a POST that adds to it or a child with an id. */
function listHasLimit(paths) {
  return Object.entries(paths).flatMap(([path, { get, post }]) => {
    if (!get || /\}$/.test(path) || path in WHOLE || path.split('/').at(-1) in GOES_ON) return [];
    const names = (get.parameters ?? []).map(({ name }) => name);
    const schema = schemaOf(get.responses?.['200']?.content?.['application/json']);
    const pages = ['nasta', 'page', 'limit', 'more'].some((name) => name in (schema.properties ?? {}));
    const child = paths[`${path}/{id}`]?.get !== undefined;
    const grows = listsIn(schema).length > 0 && (child || post?.responses?.['201'] !== undefined);
    if (!pages && !grows) return [];
    return names.includes('limit') ? [] : fault(`${path} är en lista utan limit`, ['paths', path, 'get']);
  });
}

function paging({ parameters, responses }, _options, { path }) {
  // A stream goes on from a place and has no pages.
  if (responses?.['200']?.content?.['text/event-stream']) return [];
  const short = String(path[1]).split('/').at(-1);
  if (short in GOES_ON) return [];
  const named = Object.fromEntries((parameters ?? []).map((given) => [given.name, given]));
  const { limit, page, offset, efter } = named;
  const faults = [];
  if ((page || offset || efter) && !limit) faults.push(...fault('Den som bläddrar anger limit (FNS.07)'));
  if (limit && !page && !offset) faults.push(...fault('limit hör ihop med page eller offset (FNS.07)'));
  if (page && (page.schema?.default !== 1 || page.schema?.minimum !== 1))
    faults.push(...fault('page börjar på 1 och är 1 om den utelämnas (FNS.08)'));
  if (limit && limit.schema?.default !== 20 && !(short in OTHER_LENGTH))
    faults.push(...fault('limit är 20 om den utelämnas (FNS.09)'));
  if (limit && !(limit.schema?.maximum <= 100) && !(short in OTHER_LENGTH))
    faults.push(...fault('limit är högst 100'));
  return faults;
}

function requiredQuery(given, _options, { path }) {
  if (given.in !== 'query' || given.required !== true) return [];
  const key = `${String(path[1]).split('/').at(-1)}.${given.name}`;
  return key in MUST_ASK ? [] : fault(`Frågeparametern ${given.name} ska vara frivillig`);
}

function problems(responses, _options, { path }) {
  return Object.entries(responses ?? {}).flatMap(([status, answer]) => {
    if (Number(status) < 400 || /\/halsa\//.test(String(path[1]))) return [];
    const types = Object.keys(answer.content ?? {});
    if (types.length !== 1 || types[0] !== 'application/problem+json')
      return fault(`${status} ska svara application/problem+json och inget annat`, [...path, status]);
    const examples = Object.values(answer.content[types[0]].examples ?? {});
    const coded = examples.length > 0 && examples.every(({ value }) => /^[A-Z_]+$/.test(value?.code ?? ''));
    return coded ? [] : fault(`${status} ska ha ett exempel för varje kod`, [...path, status]);
  });
}

function problemSchema(schema) {
  const wanted = ['type', 'title', 'status', 'detail', 'instance', 'code'];
  const missing = wanted.filter((name) => !(name in (schema?.properties ?? {})));
  return missing.length === 0 ? [] : fault(`Problem saknar ${missing.join(', ')}`);
}

function examples(media) {
  const count = Object.values(media?.examples ?? {}).filter((one) => one?.value !== undefined).length;
  return count > 0 || media?.example !== undefined ? [] : fault('Frågan eller svaret saknar exempel');
}

function trace(operation) {
  const asks = (operation.parameters ?? []).some(({ name }) => name === 'traceparent');
  const silent = Object.entries(operation.responses ?? {}).filter(
    ([, { headers = {} }]) => !('traceparent' in headers),
  );
  return asks && silent.length === 0 ? [] : fault('traceparent ska tas emot, och finnas i varje svar');
}

function whoMayAsk({ operationId, security }) {
  if (!Array.isArray(security)) return fault('Operationen säger inte om den kräver inloggning');
  return security.length > 0 || operationId in OPEN ? [] : fault('Operationen är öppen utan skäl');
}

/** What comes in is held against a schema that takes nothing it does not know. */
function strictBody(media, _options, { path }) {
  const schema = schemaOf(media);
  const either = schema.oneOf ?? schema.anyOf ?? [schema];
  const open = either.filter(
    ({ type, additionalProperties }) => type === 'object' && additionalProperties !== false,
  );
  return open.length === 0 ? [] : fault('En fråga tar bara emot fält som finns', path);
}

/** What was made has an address, or an id to find it by. */
function whereMade({ headers = {}, content = {} }) {
  if ('Location' in headers) return [];
  const schema = schemaOf(content['application/json']);
  // Or the list that it is now a part of, with an id for each.
  const parts = [schema, ...listsIn(schema).map(([, { items }]) => items)];
  const named = parts.some(({ properties = {} }) =>
    Object.keys(properties).some((name) => /^(id|adress|version)$|Id$/.test(name)),
  );
  return named ? [] : fault('201 har varken Location eller något id');
}

function isJson(content) {
  const others = Object.keys(content ?? {}).filter(
    (type) => !/^application\/([\w.-]+\+)?json$/.test(type) && !FILES.includes(type),
  );
  return others.length === 0 ? [] : fault(`Innehållet ska vara JSON, inte ${others.join(', ')}`);
}

function info(document) {
  const { info: about = {}, externalDocs } = document;
  const faults = [];
  for (const field of ['title', 'version', 'description'])
    if (!String(about[field] ?? '').trim()) faults.push(...fault(`info.${field} saknas (DOK.03, DOK.11)`));
  for (const field of ['name', 'url', 'email'])
    if (!about.contact?.[field]) faults.push(...fault(`info.contact.${field} saknas (DOK.03)`));
  if (!about.license?.name || !about.license?.url) faults.push(...fault('info.license saknas (DOK.03)'));
  if (!about.termsOfService) faults.push(...fault('info.termsOfService saknas (DOK.03)'));
  if (!externalDocs?.url || !/SLA/.test(externalDocs.description ?? ''))
    faults.push(...fault('externalDocs ska visa var servicenivån (SLA) står (DOK.01, DOK.08)'));
  if (!/begränsning|limit/i.test(externalDocs?.description ?? ''))
    faults.push(...fault('externalDocs ska säga var begränsningarna står (DOK.09)'));
  if (!/^3\.[1-9]/.test(document.openapi ?? '')) faults.push(...fault('OpenAPI 3.1 eller senare (DOK.17)'));
  return faults;
}

function described(operation) {
  const faults = [];
  if (!operation.description?.trim()) faults.push(...fault('Operationen saknar beskrivning (DOK.19)'));
  for (const [status, answer] of Object.entries(operation.responses ?? {}))
    if (!answer.description?.trim()) faults.push(...fault(`${status} saknar beskrivning (DOK.20)`));
  if (!Object.keys(operation.responses ?? {}).some((status) => Number(status) >= 400))
    // Health is answered whatever happens.
    if (
      operation['x-unbounded'] !== true &&
      operation.operationId !== 'lever' &&
      operation.operationId !== 'redo'
    )
      faults.push(...fault('Operationen dokumenterar inga fel (DOK.20)'));
  return faults;
}

function security(schemes) {
  const all = Object.entries(schemes ?? {});
  const faults = all.flatMap(([name, { type, scheme, in: where }]) => {
    if (type === 'http' && scheme !== 'bearer') return fault(`${name}: bara Bearer (SAK.09, SAK.10)`);
    if (type === 'apiKey' && where === 'query') return fault(`${name}: aldrig i adressen (SAK.15)`);
    // A browser's session is no key: page and script cannot read the cookie, so it cannot go in another header.
    if (type === 'apiKey' && where === 'cookie' && name !== 'session')
      return fault(`${name}: i ett huvud (SAK.16)`);
    return [];
  });
  if (!all.some(([, { type }]) => type === 'openIdConnect' || type === 'oauth2'))
    faults.push(...fault('OAuth 2 eller OpenID Connect ska finnas (SAK.18)'));
  return faults;
}

function apiInfo(paths) {
  const found = Object.entries(paths).find(([path]) => /\/v\d+\/api-info$/.test(path))?.[1].get;
  const fields = Object.keys(
    schemaOf(found?.responses?.['200']?.content?.['application/json']).properties ?? {},
  );
  const wanted = ['apiName', 'apiVersion', 'apiReleased', 'apiDocumentation', 'apiStatus'];
  const missing = wanted.filter((name) => !fields.includes(name));
  return missing.length === 0 ? [] : fault(`api-info saknar ${missing.join(', ')}`);
}

const personal = /^(pnr|personnummer|personnr|ssn|socialsecuritynumber|personalidentitynumber|namn|name)$/i;

const TIMES = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
};

/** What a schema calls a date or an instant is so in RFC 3339, an instant in UTC, and shows it. */
function instants(schema, _options, { path }) {
  if (!isObject(schema) || schema.type !== 'string' || !(schema.format in TIMES)) return [];
  const shown = schema.examples ?? [];
  if (shown.length === 0) return fault('Ett datum och en tidpunkt ska ha ett exempel', path);
  const wrong = shown.filter((one) => !TIMES[schema.format].test(one));
  return wrong.length === 0 ? [] : fault(`${wrong[0]} är ingen tidpunkt i UTC och inget datum`, path);
}

export default {
  extends: [[oas, 'all']],
  rules: {
    // The order of the tags is that of the work, not of the alphabet.
    'openapi-tags-alphabetical': 'off',
    // Its JSON Schema validator reads no Unicode classes in patterns; Redocly holds the same examples.
    'oas3-valid-media-example': 'off',
    'oas3-valid-schema-example': 'off',
    // Counts a name in a discriminator's mapping as no use; Redocly's no-unused-components sees those.
    'oas3-unused-component': 'off',

    'DOK.03-11-17': rule(
      '$',
      'Vad API:et är, vem som svarar för det, var servicenivå och gränser står',
      info,
    ),
    'DOK.15': rule(
      [
        `${OPERATIONS}.requestBody.content['application/json']`,
        `${OPERATIONS}.responses[?(@property < '300')].content['application/json']`,
      ],
      'Varje fråga och varje svar har ett exempel i sin helhet',
      examples,
    ),
    'DOK.19-20': rule(OPERATIONS, 'Varje operation, svar och fel är beskrivet', described),
    'DOK.21': rule(OPERATIONS, 'Varje operation säger om den kräver inloggning', whoMayAsk),
    'DOT.02-04': rule(
      '$.components.schemas..[?(@ && @.format)]',
      'Datum och tidpunkter är RFC 3339, tidpunkter i UTC, med exempel',
      instants,
    ),
    'UFN.01': rule('$.paths', 'Varje adress är /{api}/v{n}/{resurs}', (paths) =>
      Object.keys(paths)
        .filter((path) => !/^\/[a-z-]+\/v\d+\/./.test(path))
        .flatMap((path) => fault(`${path} ska börja med /stegvis/v1/`, ['paths', path])),
    ),
    'UFN.02': rule('$.servers[*].url', 'HTTPS på port 443 (även SAK.01)', (url) =>
      /^https:\/\/[^:/]+(:443)?(\/|$)/.test(url) ? [] : fault(`${url} ska vara https på port 443`),
    ),
    'UFN.05': rule('$.paths', 'En adress har högst 2048 tecken', (paths) =>
      Object.keys(paths).some((path) => path.length > 1024) ? fault('Adressen är för lång') : [],
    ),
    'UFN.07-09': rule('$.paths', 'Gemener, siffror och bindestreck i adresser (även RES.06)', everyPath),
    'RES.02': rule(PARAMETERS, 'Inget som pekar ut en person i en adress', ({ in: where, name }) =>
      (where === 'path' || where === 'query') && personal.test(name)
        ? fault(`${name} hör inte hemma i en adress`)
        : [],
    ),
    'AME.01': rule(
      [`${OPERATIONS}.requestBody.content`, `${OPERATIONS}.responses[?(@property < '300')].content`],
      'Frågor och svar är JSON, eller filer',
      isJson,
    ),
    'AME.04-07': rule('$.components.schemas..properties', 'Fältnamn är camelCase', everyProperty),
    'ARQ.05': rule(
      `${OPERATIONS}.parameters[?(@.in == 'header')].schema`,
      'Inga uppgifter i huvuden',
      ({ type }) => (type === 'object' || type === 'array' ? fault('Ett huvud är ett enkelt värde') : []),
    ),
    'FOR.02': rule('$.paths[*].get', 'En läsning har ingen kropp', ({ requestBody }) =>
      requestBody ? fault('GET har en kropp') : [],
    ),
    'ARP.03': rule(`${OPERATIONS}.responses['201']`, 'Det som skapas har Location, eller ett id', whereMade),
    'FEL.01': rule(
      '$.components.schemas.Problem',
      'Problem har alla fält i RFC 9457, och en kod',
      problemSchema,
    ),
    'FEL.02': rule(`${OPERATIONS}.responses`, 'Fel är application/problem+json, med kod', problems),
    'VER.06': rule('$.paths', 'api-info finns under roten och har profilens fält', apiInfo),
    'FNS.01-06': rule(
      PARAMETERS,
      'Frågeparametrar är camelCase och börjar med en bokstav',
      ({ in: where, name }) =>
        where === 'query' && !CAMEL.test(name) ? fault(`Frågeparametern ${name} ska vara camelCase`) : [],
    ),
    'FNS.05': rule(PARAMETERS, 'Frågeparametrar är frivilliga', requiredQuery),
    'FNS.07-09': rule(OPERATIONS, 'limit (20, högst 100) och page (från 1)', paging),
    'STEGVIS.LISTA': rule('$.paths', 'En lista som växer har limit', listHasLimit),
    'SAK.09-18': rule(
      '$.components.securitySchemes',
      'OpenID Connect och Bearer, aldrig i adressen',
      security,
    ),
    'SAK.06-28': rule(
      `${OPERATIONS}.requestBody.content['application/json']`,
      'Frågor hålls mot ett schema som inte tar emot något annat',
      strictBody,
    ),
    'SPA.02-04': rule(OPERATIONS, 'Spåret tas emot, och finns i varje svar', trace),
    'MOG.01': rule('$.paths', 'Resurser och HTTP:s egna metoder', (paths) =>
      METHODS.filter((method) => Object.values(paths).some((path) => path[method])).length > 2
        ? []
        : fault('API:et ska använda HTTP:s metoder'),
    ),
  },
};
