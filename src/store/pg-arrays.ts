/**
 * Arrays in PostgreSQL's binary format. The hot statement takes its rows as arrays; as text, every quote of
 * every snapshot would be escaped here and unescaped there, and bytes would travel as hex.
 */

/** Oids of the element types, as in pg_type. */
const OIDS = { text: 25, int: 23, bool: 16, bytea: 17, timestamptz: 1184, date: 1082 } as const;
export type ColumnType = keyof typeof OIDS;

/** PostgreSQL counts from 2000-01-01. */
const EPOCH_MS = Date.UTC(2000, 0, 1);
const DAY_MS = 86_400_000;
const TWO_32 = 2 ** 32;

/** A buffer that grows; what was written before keeps its offset. */
class Writer {
  private bytes = Buffer.allocUnsafe(16_384);
  length = 0;

  int(value: number): void {
    this.room(4);
    this.length = this.bytes.writeInt32BE(value, this.length);
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + more));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }

  element(type: ColumnType, value: unknown): void {
    if (value === null) this.int(-1);
    else if (type === 'text') this.text(value as string);
    else if (type === 'bytea') this.raw(value as Buffer);
    else if (type === 'int') this.sized(4, value as number);
    else if (type === 'date') this.sized(4, (instant(value as string) - EPOCH_MS) / DAY_MS);
    else if (type === 'bool') {
      this.int(1);
      this.room(1);
      this.length = this.bytes.writeUInt8(value === true ? 1 : 0, this.length);
    } else {
      const micros = (instant(value as string) - EPOCH_MS) * 1_000;
      const high = Math.floor(micros / TWO_32);
      this.sized(8, high);
      this.room(4);
      this.length = this.bytes.writeUInt32BE(micros - high * TWO_32, this.length);
    }
  }

  /** A length and four bytes of what follows. */
  private sized(size: number, value: number): void {
    this.int(size);
    this.int(value);
  }

  private text(value: string): void {
    // A UTF-16 unit is three bytes at most.
    this.room(4 + value.length * 3);
    const written = this.bytes.write(value, this.length + 4);
    this.bytes.writeInt32BE(written, this.length);
    this.length += 4 + written;
  }

  private raw(value: Buffer): void {
    this.int(value.length);
    this.room(value.length);
    this.length += value.copy(this.bytes, this.length);
  }

  slice(from: number, to: number): Buffer {
    return this.bytes.subarray(from, to);
  }
}

function instant(text: string): number {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new TypeError('Not an instant or a date in ISO 8601');
  return ms;
}

/**
 * One binary array per column.
 * @param types the columns' types, in order
 * @param rows values in the columns' order; null stays null. Instants and dates are ISO 8601 texts.
 * @throws TypeError if a date or an instant is none
 */
export function arraysOf(
  types: readonly ColumnType[],
  rows: readonly (readonly unknown[])[],
): readonly Buffer[] {
  const writer = new Writer();
  const ends = types.map((type, n) => {
    writer.int(1); // dimensions
    writer.int(1); // may hold nulls
    writer.int(OIDS[type]);
    writer.int(rows.length);
    writer.int(1); // the first element's index
    for (const row of rows) writer.element(type, row[n]);
    return writer.length;
  });
  return ends.map((end, n) => writer.slice(n === 0 ? 0 : (ends[n - 1] ?? 0), end));
}
