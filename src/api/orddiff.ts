/** What two texts have in common, word for word: the longest common subsequence, bounded. Pure. */

export interface Ordbit {
  readonly slag: 'lika' | 'bort' | 'nytt';
  readonly text: string;
}

/** Cells of the table: two texts of a thousand words each. What is larger is told as two texts. */
const MOST = 1_000_000;

/** The pieces that lead from one text to the other, or null where they are too large to compare. */
export function orddiff(fore: string, efter: string): readonly Ordbit[] | null {
  const [a, b] = [words(fore), words(efter)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [x, y] = [a.slice(start, a.length - tail), b.slice(start, b.length - tail)];
  if ((x.length + 1) * (y.length + 1) > MOST) return null;
  return joined([...same(a.slice(0, start)), ...middle(x, y), ...same(a.slice(a.length - tail))]);
}

/** Words with the space that follows them: joined they are the text again. */
const words = (text: string): readonly string[] => text.match(/^\s+|\S+\s*/g) ?? [];
const same = (parts: readonly string[]): Ordbit[] => parts.map((text) => ({ slag: 'lika', text }));

/** Length of the longest common part of the rest, from the end; then one walk through it. */
function middle(x: readonly string[], y: readonly string[]): Ordbit[] {
  const width = y.length + 1;
  const length = new Uint16Array((x.length + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] ?? 0;
  for (let i = x.length - 1; i >= 0; i -= 1)
    for (let j = y.length - 1; j >= 0; j -= 1)
      length[i * width + j] = x[i] === y[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: Ordbit[] = [];
  let [i, j] = [0, 0];
  while (i < x.length || j < y.length) {
    const [from, to] = [x[i], y[j]];
    if (from !== undefined && from === to) {
      found.push({ slag: 'lika', text: from });
      i += 1;
      j += 1;
    } else if (from !== undefined && (to === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push({ slag: 'bort', text: from });
      i += 1;
    } else {
      found.push({ slag: 'nytt', text: to ?? '' });
      j += 1;
    }
  }
  return found;
}

function joined(parts: readonly Ordbit[]): Ordbit[] {
  const out: { slag: Ordbit['slag']; text: string }[] = [];
  for (const { slag, text } of parts) {
    const last = out.at(-1);
    if (last?.slag === slag) last.text += text;
    else out.push({ slag, text });
  }
  return out;
}
