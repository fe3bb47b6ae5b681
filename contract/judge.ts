/** Whether an answer is one that the document has promised. Nothing here knows what the request was about. */
import type { Answer } from './ask';
import type { Contract, Operation } from './document';

/** What the document says of a request that was sent. */
export type Expected =
  /** Any documented answer. */
  | 'documented'
  /** It breaks the schema: a documented refusal. */
  | 'refused'
  /** It was made to succeed. */
  | 'done'
  | 'unauthenticated'
  /** The address or the method is not the operation's any more: the router answers. */
  | 'elsewhere'
  | 'wrong-method';

/** A rule that an answer breaks, and how. */
export interface Fault {
  readonly rule: string;
  readonly what: string;
}

/** What belongs in a log and not in an answer. */
const INSIDES =
  /\n\s+at |node_modules|\.ts:\d|\b(select|insert into|update|delete from)\b.+\b(from|values|set|where)\b|syntax error|violates|relation "|TypeError|undefined|\[object /i;

export function judge(
  contract: Contract,
  operation: Operation,
  expected: Expected,
  answer: Answer,
): Fault | null {
  const { status } = answer;
  if (status >= 500) return fault('5xx', `svarar ${status} (${codeOf(answer)})`);
  if (expected === 'wrong-method') return wrongMethod(answer);
  if (expected === 'unauthenticated' && status !== 401)
    return fault('auth', `svarar ${status} utan giltig inloggning, inte 401`);
  if (expected === 'refused' && status < 400)
    return fault('negativ', `svarar ${status} på det som schemat inte tillåter`);
  if (expected === 'done' && (status < 200 || status >= 400))
    return fault('positiv', `svarar ${status} (${codeOf(answer)}) på ett anrop som ska lyckas`);
  // Percent signs that are no text, and an address longer than any route takes.
  if (expected === 'elsewhere' && status >= 400) return problemFault(answer, null);
  const documented = operation.answers.get(status);
  if (!documented) return fault('status', `svarar ${status} (${codeOf(answer)}), som inte är dokumenterat`);
  for (const { name, schema, always } of documented.headers) {
    const value = answer.headers[name];
    if (value === undefined && !always) continue;
    if (value === undefined) return fault('huvud', `${status} saknar huvudet ${name}`);
    const { type } = contract.resolve(schema);
    const wrong = contract.faultIn(schema, type === 'integer' ? Number(value) : value);
    if (wrong !== null) return fault('huvud', `${name} i ${status}: ${wrong}`);
  }
  return bodyFault(contract, documented, answer);
}

function bodyFault(
  contract: Contract,
  { content, codes }: NonNullable<ReturnType<Operation['answers']['get']>>,
  answer: Answer,
): Fault | null {
  const { status, text } = answer;
  const type = (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (content.size === 0)
    return text === '' ? null : fault('kropp', `${status} har en kropp som inte är dokumenterad`);
  const known = [...content.keys()].find(
    (one) => one === type || one === '*/*' || one === `${type.split('/')[0]}/*`,
  );
  if (known === undefined)
    return fault('medietyp', `${status} har medietypen ”${type}”, inte ${[...content.keys()].join(', ')}`);
  if (!type.includes('json')) return null;
  const body = parsed(text);
  if (body === undefined) return fault('kropp', `${status} är inte JSON`);
  const schema = content.get(known);
  const wrong = schema ? contract.faultInAnswer(schema, body) : null;
  if (wrong !== null) return fault('schema', `${status}: ${wrong}`);
  return type.includes('problem') ? problemFault(answer, codes) : null;
}

/** @param codes the documented ones; null where the router answers for no operation */
function problemFault(answer: Answer, codes: ReadonlySet<string> | null): Fault | null {
  const body = parsed(answer.text) as
    { code?: string; status?: number; type?: string; detail?: string; instance?: string } | undefined;
  if (!answer.headers['content-type']?.startsWith('application/problem+json') || !body)
    return fault('problem', `${answer.status} är inte application/problem+json`);
  const { code = '', status, type, detail = '', instance = '' } = body;
  if (codes && !codes.has(code))
    return fault('kod', `${answer.status} med koden ${code}, som inte är dokumenterad`);
  if (status !== answer.status)
    return fault('problem', `status i kroppen är ${status}, inte ${answer.status}`);
  if (type !== `urn:stegvis:problem:${code.toLowerCase().replaceAll('_', '-')}`)
    return fault('problem', `type är ”${type}” för koden ${code}`);
  if (!/^urn:uuid:[0-9a-f-]{36}$/.test(instance)) return fault('problem', `instance är ”${instance}”`);
  if (detail.length < 5 || INSIDES.test(detail))
    return fault('problem', `detail är ”${detail.slice(0, 80)}”`);
  if (answer.status === 401 && answer.headers['www-authenticate'] === undefined)
    return fault('huvud', '401 saknar WWW-Authenticate');
  return null;
}

function wrongMethod(answer: Answer): Fault | null {
  if (answer.status !== 405)
    return fault('metod', `svarar ${answer.status} på en metod som inte finns, inte 405`);
  if (!/^[A-Z]+(, [A-Z]+)*$/.test(answer.headers['allow'] ?? '')) return fault('huvud', '405 saknar Allow');
  return problemFault(answer, null);
}

const fault = (rule: string, what: string): Fault => ({ rule, what });
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
export const codeOf = ({ text }: Answer): string =>
  (parsed(text) as { code?: string } | null | undefined)?.code ?? 'utan kod';
