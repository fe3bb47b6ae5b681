/**
 * The case file (personakt) as a person reads it: every event that is a record, newest first. The event
 * itself is the record, so that nothing in the file can be changed (L9). Pure.
 */
import { AKT_TYPER, ROLES, type AktTyp } from '../../machines/process';
import { disclosedEvents, entryOf, type Disclosed, type Reading } from './history-view';
import type { AktPost, AktView } from './lasning.schemas';

export interface AktAsk {
  readonly typ?: AktTyp | undefined;
  readonly limit: number;
  readonly page: number;
}

/** A page of the file; only what is on the page is decrypted. */
export function aktView(reading: Reading, { typ, limit, page }: AktAsk): AktView {
  const { caseId, delad, process } = reading;
  const records = disclosedEvents(reading).flatMap((one) => {
    const akt = process.events?.[one.event.type]?.akt;
    return akt !== undefined && (typ === undefined || akt === typ) ? [{ one, akt }] : [];
  });
  const from = (page - 1) * limit;
  const shown = records.reverse().slice(from, from + limit);
  return {
    caseId,
    delad,
    page,
    limit,
    more: records.length > from + limit,
    records: shown.map(({ one, akt }) => record(reading, one, akt)),
  };
}

function record(reading: Reading, one: Disclosed, akt: AktTyp): AktPost {
  const entry = entryOf(reading, one);
  const { datum } = entry.facts;
  const { sv, en } = AKT_TYPER[akt];
  const role = entry.by?.role ?? null;
  return {
    ...entry,
    akt,
    aktText: { sv, en },
    datum: typeof datum === 'string' ? datum : null,
    side: role && ROLES[role].side,
  };
}
