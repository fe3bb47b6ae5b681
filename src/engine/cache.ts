/**
 * Live cases by id, least recently used first out, bounded by bytes so that dormant cases cost
 * nothing. A record is only as good as its revision: every commit and every refusal compares it
 * with the database. A snapshot whose context JSON would change is not kept, so that a cached case
 * and one restored after a crash behave the same.
 */
import { LRUCache } from 'lru-cache';
import type { CaseRecord } from './types';

/** A live snapshot takes about this many times the bytes of its JSON. */
const LIVE_FACTOR = 4;

export class CaseCache {
  private readonly records: LRUCache<string, CaseRecord>;

  /** @param maxBytes bound on the live snapshots together. */
  constructor(maxBytes: number) {
    this.records = new LRUCache({ maxSize: maxBytes, sizeCalculation: (r) => r.bytes * LIVE_FACTOR + 512 });
  }

  get(id: string): CaseRecord | undefined {
    return this.records.get(id);
  }

  /** Keeps the record unless a newer one is already there. */
  put(record: CaseRecord): void {
    if ((this.records.peek(record.id)?.revision ?? 0) > record.revision) return;
    if (survivesJson(record.snapshot.context)) this.records.set(record.id, record);
    else this.records.delete(record.id);
  }

  drop(id: string): void {
    this.records.delete(id);
  }
}

/** True if JSON gives the value back as it is: no Date, Map, NaN, function or cycle. */
export function survivesJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || depth > 64) return false;
  if (Array.isArray(value)) return value.every((item) => survivesJson(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((item) => survivesJson(item, depth + 1));
}
