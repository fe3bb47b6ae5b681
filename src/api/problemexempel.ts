/** The examples of problems in the document, and every text of an example that follows the reader's language. */
import type { Text } from '../../machines/process';
import { mening } from '../mening';
import { accessLogFails, overloaded, stale, tooManyRequests, unavailable } from '../problems';
import { INCIDENTEXEMPEL } from './exempelvarden';
import { ALL_PROBLEMS, problemJson, type HttpProblemCode } from './http-problems';
import { malformed } from './zod-http';

const EXAMPLE_ID = '3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11';
const ATGARD = { sv: 'Fatta beslut om insats', en: 'Decide on insats' };
const VILLKOR = {
  sv: 'Samrådet med Arbetsförmedlingen är klart',
  en: 'The consultation with the employment service is done',
};
const FAULTS = [{ field: 'event.fran', message: mening`saknas` }];
const EXAMPLES: Partial<Record<HttpProblemCode, { text: Text; extra?: Parameters<typeof problemJson>[3] }>> =
  {
    VALIDATION: {
      text: malformed(FAULTS).text,
      extra: { errors: FAULTS },
    },
    NOT_POSSIBLE: {
      text: mening`”${ATGARD}” går inte nu. Villkor som saknas: ${VILLKOR}.`,
      extra: {
        unmet: [
          {
            condition: 'samradKlart',
            text: VILLKOR,
            source: ['R20'],
            cure: { role: 'socialsekreterare' },
          },
        ],
      },
    },
    TOO_MANY_REQUESTS: { text: tooManyRequests(1).text },
    OVERLOADED: { text: overloaded().text },
    UNAVAILABLE: { text: unavailable().text },
    ACCESS_LOG: { text: accessLogFails().text },
    STALE_REVISION: {
      text: stale(7).text,
      extra: { revision: 7 },
    },
  };

const sats = ({ sv, en }: Text): Text => ({ sv: `${sv}.`, en: `${en}.` });

/** An example of every problem, once in the document. */
export const PROBLEM_EXAMPLES = (): Record<string, { summary: string; value: unknown }> =>
  Object.fromEntries(
    (Object.keys(ALL_PROBLEMS) as HttpProblemCode[]).map((code) => [
      code,
      { summary: ALL_PROBLEMS[code].title.en, value: exampleOf(code) },
    ]),
  );

function exampleOf(code: HttpProblemCode) {
  return problemJson(code, textAv(code), EXAMPLE_ID, EXAMPLES[code]?.extra);
}

const textAv = (code: HttpProblemCode): Text => EXAMPLES[code]?.text ?? sats(ALL_PROBLEMS[code].title);

/** What examples say in one language at a time. Their titles are those of the problems. */
export const EXEMPELTEXTER = (): readonly Text[] => [
  ...(Object.keys(ALL_PROBLEMS) as HttpProblemCode[]).map(textAv),
  ...FAULTS.map(({ message }) => message),
  INCIDENTEXEMPEL,
];
