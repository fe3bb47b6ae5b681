/** Reads an array parameter as it travels to PostgreSQL in binary, so that its items can be sent by others too. */

const TIMESTAMPTZ = 1184;
const DATE = 1082;
const EPOCH_MS = Date.UTC(2000, 0, 1);
const DAY_MS = 86_400_000;

/** How the elements of a type are read, by its oid in pg_type. */
const READERS: Readonly<Record<number, (bytes: Buffer) => unknown>> = {
  16: (bytes) => bytes[0] === 1,
  17: (bytes) => bytes,
  20: (bytes) => Number(bytes.readBigInt64BE()),
  23: (bytes) => bytes.readInt32BE(),
  25: (bytes) => bytes.toString(),
  [DATE]: (bytes) => new Date(EPOCH_MS + bytes.readInt32BE() * DAY_MS).toISOString().slice(0, 10),
  [TIMESTAMPTZ]: (bytes) => new Date(EPOCH_MS + Number(bytes.readBigInt64BE() / 1_000n)).toISOString(),
};

/**
 * The items of a one-dimensional array; instants as ISO texts, dates as YYYY-MM-DD.
 * @throws Error for bytes that are no such array
 */
export function itemsOf(bytes: Buffer): readonly unknown[] {
  const dimensions = bytes.readInt32BE(0);
  if (dimensions === 0) return [];
  const read = READERS[bytes.readInt32BE(8)];
  if (dimensions !== 1 || !read) throw new Error('En parameter är ingen känd endimensionell array');
  const items: unknown[] = [];
  let at = 20;
  for (let n = bytes.readInt32BE(12); n > 0; n -= 1) {
    const length = bytes.readInt32BE(at);
    at += 4;
    items.push(length < 0 ? null : read(bytes.subarray(at, at + length)));
    at += Math.max(0, length);
  }
  return items;
}
