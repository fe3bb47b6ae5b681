/** The whole file of a case for printing, as its reader sees it: records, history, and the head of the chain (L9). */
import { mening } from '../../mening';
import { saknas } from '../akt';
import { gemensamt, type Fakta } from '../fakta';

export const personakt = (f: Fakta) => {
  if (!f.akten)
    throw saknas(mening`den som läser akten`, mening`Personakten ritas bara åt någon som får läsa ärendet.`);
  return { ...gemensamt(f), lage: f.lage, ...f.akten };
};
