/** Memory that is held on to, and not only not yet collected: what tells a stream from a file in memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once what nobody holds has been collected. */
function iBruk(): number {
  // The second ends what the first let be swept beside it.
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Measures now and then; `vaxte` is how many bytes more were held at most than at the beginning. */
export function matning(): { readonly mat: () => void; readonly vaxte: () => number } {
  const fore = iBruk();
  let mest = fore;
  return { mat: () => void (mest = Math.max(mest, iBruk())), vaxte: () => mest - fore };
}
