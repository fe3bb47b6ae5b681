/**
 * Two worlds, with and without the protected persons, must answer everybody else alike: the same bytes after the
 * rules below, and as many statements. The rules, and there are no others:
 *
 * 1. A UUID is by chance: it stands as the how-manieth this world has shown.
 * 2. An instant of the wall clock's last and next hours is `<nu>`: the domain clock stands months away from it.
 * 3. The headers Date and traceparent, and random parts of cookies and redirects, are left out; Content-Length follows from the body.
 * 4. Whether computing anew in the background is still running is by chance.
 * 5. So is the secret address of a calendar.
 * 6. A sealed place, of a list or a stream, is by chance each time, and as long as the number of the database's latest
 *    transaction, which both worlds count together.
 * 7. So is how long a stream asks to be left alone when it has ended.
 * 8. The digest of a drawn document follows from its id, which is a UUID; the head of a case's chain from its client's.
 */
import type { Answer } from './world';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
const CALENDAR = /\/kalender\/[\w-]{43}\.ics/g;
const DIGEST = /"(sha256|huvud)":"[0-9a-f]{64}"/g;
const SEALED = /"plats":"[\w-]+"|^id: [\w-]+$/gm;
const RETRY = /^retry: \d{4}$/gm;
const RANDOM = /[\w-]{22,}/g;
/** Sessions and openings end within hours; nothing lasts longer. */
const HOURS = 36;

/** One world's answers in words that another's can be held against. */
export class Normal {
  private readonly seen = new Map<string, number>();

  of({ status, headers, body }: Answer): string {
    const kept = headers
      .filter(
        ([name]) => !['date', 'keep-alive', 'connection', 'content-length', 'traceparent'].includes(name),
      )
      .map(([name, value]) => [
        name,
        ['set-cookie', 'location'].includes(name) ? value.replace(RANDOM, '<slump>') : this.text(value),
      ]);
    return JSON.stringify([status, kept, this.text(body.toString('latin1'))]);
  }

  private text(text: string): string {
    return text
      .replace(/"running":(true|false)/g, '"running":<slump>')
      .replace(CALENDAR, '/kalender/<slump>.ics')
      .replace(SEALED, '<plats>')
      .replace(RETRY, 'retry: <slump>')
      .replace(DIGEST, '"$1":"<slump>"')
      .replace(UUID, (id) => this.number(id))
      .replace(INSTANT, (instant) => nowOr(instant));
  }

  private number(id: string): string {
    const known = this.seen.get(id) ?? this.seen.size + 1;
    this.seen.set(id, known);
    return `<uuid ${known}>`;
  }
}

const nowOr = (instant: string): string =>
  Math.abs(Date.parse(instant) - Date.now()) < HOURS * 3_600_000 ? '<nu>' : instant;
