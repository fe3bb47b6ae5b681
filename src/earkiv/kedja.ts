/**
 * The proof that a package's history is the one that was written: every event's stored text and hash, and the signed
 * anchors that name the case, so that anybody can follow the chain without us (config/earkiv/kontrollera.mjs is in
 * every package).
 */
import type { Arkivarende } from '../store/earkiv.store';

/** A line for the case, a line for each event, then a line for each anchor that names it. */
export function kedjeText({ id, revision, head, heads, handelser, anchors }: Arkivarende): string {
  const lines = [
    { arende: { id, revision, head, heads } },
    ...handelser.map(({ seq, body, hash }) => ({ handelse: { seq, body, hash } })),
    ...anchors.map(({ nr, body, signature }) => ({
      ankare: { nr, body, signature: signature.toString('base64') },
    })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
