/** What stands between the proof and the service and changes answers: each must be caught, by the rule that is named. */
import type { Answer, Send } from './ask';

export interface Saboteur {
  readonly name: string;
  /** The rule that must catch it. */
  readonly rule: string;
  /** The answer that comes through; the same one where it is not this saboteur's. */
  readonly change: (answer: Answer) => Answer;
}

const json = (answer: Answer, change: (body: Record<string, unknown>) => unknown): Answer => {
  if (!answer.headers['content-type']?.includes('json')) return answer;
  return { ...answer, text: JSON.stringify(change(JSON.parse(answer.text) as Record<string, unknown>)) };
};
const done = ({ status }: Answer): boolean => status === 200 || status === 201;
const refused = ({ status }: Answer): boolean => status >= 400 && status < 500;
const header = (answer: Answer, name: string, value: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, [name]: value },
});

export const SABOTEURS: readonly Saboteur[] = [
  {
    name: 'en egenskap som dokumentet inte har',
    rule: 'schema',
    change: (answer) => (done(answer) ? json(answer, (body) => ({ ...body, hemlig: 1 })) : answer),
  },
  {
    name: 'en egenskap för lite',
    rule: 'schema',
    change: (answer) =>
      done(answer) ? json(answer, (body) => Object.fromEntries(Object.entries(body).slice(1))) : answer,
  },
  {
    name: 'en egenskap av fel slag',
    rule: 'schema',
    change: (answer) =>
      refused(answer) ? json(answer, (body) => ({ ...body, detail: [body['detail']] })) : answer,
  },
  {
    name: '500 i stället för 404',
    rule: '5xx',
    change: (answer) => (answer.status === 404 ? { ...answer, status: 500 } : answer),
  },
  { name: 'fel medietyp', rule: 'medietyp', change: (answer) => header(answer, 'content-type', 'text/html') },
  {
    name: 'en status som inte är dokumenterad',
    rule: 'status',
    change: (answer) => (done(answer) ? { ...answer, status: 206 } : answer),
  },
  {
    name: 'en kod som inte är dokumenterad',
    rule: 'kod',
    change: (answer) => (refused(answer) ? json(answer, (body) => ({ ...body, code: 'TEAPOT' })) : answer),
  },
  {
    name: 'en stack i detail',
    rule: 'problem',
    change: (answer) =>
      refused(answer)
        ? json(answer, (body) => ({
            ...body,
            detail: 'Error: x\n    at Object.<anonymous> (src/api/cases.ts:1:1)',
          }))
        : answer,
  },
  {
    name: 'en ETag för lite',
    rule: 'huvud',
    change: (answer) => ({
      ...answer,
      headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => name !== 'etag')),
    }),
  },
  {
    name: 'ett ja till den som inte är inloggad',
    rule: 'auth',
    change: (answer) => (answer.status === 401 ? { ...answer, status: 200 } : answer),
  },
  {
    name: 'ett ja till det som schemat inte tillåter',
    rule: 'negativ',
    change: (answer) => (answer.status === 400 ? { ...answer, status: 200, text: '{}' } : answer),
  },
  {
    name: 'en ny siffra vid varje läsning',
    rule: 'upprepning',
    change: (answer) =>
      done(answer)
        ? json(answer, (body) => ({
            ...body,
            ...(typeof body['revision'] === 'number' && { revision: (tick += 1) }),
          }))
        : answer,
  },
];
let tick = 0;

/** The service as it looks behind the saboteur. */
export const behind =
  ({ change }: Saboteur, send: Send): Send =>
  async (ask) =>
    change(await send(ask));
