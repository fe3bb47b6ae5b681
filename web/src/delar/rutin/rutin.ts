/** The routine as it is drawn: read once for the page. */
import { api, type Schema } from '../../api';

export { lagenFor, rader, type Lage } from './laget';

export type Process = Schema<'Process'>;
export type Nod = Process['noder'][number];

const lasta = new Map<string, Promise<{ data?: Process }>>();

/** The routine is the same for everybody and changes only with its version: read once for the page. */
export function lasProcess(process: string): Promise<{ data?: Process }> {
  const known = lasta.get(process);
  if (known) return known;
  const reading = api.GET('/stegvis/v1/processer/{process}', { params: { path: { process } } });
  lasta.set(process, reading);
  reading.catch(() => lasta.delete(process));
  return reading;
}
