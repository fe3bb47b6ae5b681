/**
 * What an uploaded file is: its first bytes decide, whatever it is called. Taken are the forms that a scanner or a
 * telephone makes. Nothing that holds programs: no office files (macros), no archives, nothing that a browser runs.
 */
import type { FileTypeResult } from 'file-type/core';
import type { Text } from '../../machines/process';
import { mening } from '../mening';
import { Problem } from '../problems';

/** By media type: the ending of its name, and what it is called. */
export const TILLATNA = {
  'application/pdf': { andelse: 'pdf', kallas: 'PDF' },
  'image/jpeg': { andelse: 'jpg', kallas: 'JPEG' },
  'image/png': { andelse: 'png', kallas: 'PNG' },
  'image/tiff': { andelse: 'tif', kallas: 'TIFF' },
  'image/heic': { andelse: 'heic', kallas: 'HEIC' },
} as const;
type Mediatyp = keyof typeof TILLATNA;

/** Bytes that the kind is decided by: as many as the library reads of any of ours. */
export const BORJAN = 4_100;
/** Bytes in which a ZIP archive has its end: what is a picture from one end and an archive from the other. */
const SLUTET = 65_557;
const PDF = '%PDF-';
/** A reader of PDF looks for its beginning in so many bytes. */
const PDF_LETAS = 1_024;
const ZIP_SLUT = Buffer.from('PK\x05\x06', 'latin1');

/**
 * The kind of a file by its first bytes.
 * @param borjan the first BORJAN bytes, or all there are
 * @throws Problem VALIDATION that says what it is, if that can be said, and what is taken
 */
export async function mediatypAv(borjan: Buffer): Promise<Mediatyp> {
  const { fileTypeFromBuffer } = await import('file-type/core');
  // Cut in the middle, a format that goes on may look broken: then it is none of ours.
  const found = await fileTypeFromBuffer(borjan).catch((): undefined => undefined);
  const pdf = borjan.subarray(0, PDF_LETAS).indexOf(PDF);
  if (!found || !tillaten(found.mime)) throw felSlag(found);
  // The library passes over what may stand before: here a PDF begins at its beginning, and nothing else holds one.
  if (pdf !== (found.mime === 'application/pdf' ? 0 : -1)) throw tvetydig(mening`PDF`);
  return found.mime;
}

/** Lets the content through, and refuses at its end what is a ZIP archive too. */
export async function* utanArkiv(innehall: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let [lasta, sist] = [0, -Infinity];
  let forra = Buffer.alloc(0);
  for await (const bit of innehall) {
    // With the end of the one before: the mark may lie across.
    const sedd = Buffer.concat([forra, bit]);
    const har = sedd.lastIndexOf(ZIP_SLUT);
    if (har >= 0) sist = lasta - forra.length + har;
    lasta += bit.length;
    forra = sedd.subarray(-(ZIP_SLUT.length - 1));
    yield bit;
  }
  if (lasta - sist <= SLUTET) throw tvetydig(mening`ett ZIP-arkiv`);
}

const tillaten = (mime: string): mime is Mediatyp => Object.hasOwn(TILLATNA, mime);
const KALLAS = Object.values(TILLATNA).map(({ kallas }) => kallas);
const TAS_EMOT = mening`Det som tas emot är ${KALLAS.slice(0, -1).join(', ')} och ${KALLAS.at(-1) ?? ''}.`;

const felSlag = (found: FileTypeResult | undefined): Problem =>
  vagrad(
    found
      ? mening`Filen är av slaget ${found.ext} (${found.mime}). ${TAS_EMOT} Spara den som PDF och ladda upp den igen.`
      : mening`Filens slag går inte att känna igen. ${TAS_EMOT} Spara den som PDF och ladda upp den igen.`,
  );

const tvetydig = (annat: Text): Problem =>
  vagrad(
    mening`Filen är mer än en sak: den går också att läsa som ${annat}. Öppna den, spara den på nytt som PDF och ladda upp den igen.`,
  );

function vagrad(text: Text): Problem {
  return new Problem('VALIDATION', text, { errors: [{ field: 'filen', message: text }] });
}
