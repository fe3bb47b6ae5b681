/** The beginning of a stream, looked at before the rest is asked for. */

/**
 * Reads the first bytes of a stream.
 * @param minst so many, or all there are
 * @returns those, and a stream with all of it
 */
export async function medBorjan(
  innehall: AsyncIterable<Buffer>,
  minst: number,
): Promise<{ readonly borjan: Buffer; readonly innehall: AsyncIterable<Buffer> }> {
  const resten = innehall[Symbol.asyncIterator]();
  const forst: Buffer[] = [];
  let bytes = 0;
  while (bytes < minst) {
    const next = await resten.next();
    if (next.done) break;
    forst.push(next.value);
    bytes += next.value.length;
  }
  const borjan = Buffer.concat(forst);
  return { borjan, innehall: allt(borjan, { [Symbol.asyncIterator]: () => resten }) };
}

async function* allt(borjan: Buffer, resten: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (borjan.length > 0) yield borjan;
  yield* resten;
}
