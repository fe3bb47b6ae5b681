/** A file of a package, before and after it is written. */

/** What a file is made from. `path` is relative to the package and has no spaces or accents. */
export interface Paketfil {
  readonly path: string;
  readonly id: string;
  readonly mediatyp: string;
  /** What it is called where files are listed. */
  readonly titel: string;
  /** Its own time, ISO UTC. */
  readonly skapad: string;
  readonly innehall: string | (() => AsyncIterable<Buffer>);
}

/** What is known of it when it lies on the disk. */
export interface SkrivenFil extends Omit<Paketfil, 'innehall'> {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** Names of formats as PRONOM has them, by media type. */
const FORMAT: Readonly<Record<string, readonly [namn: string, pronom: string | null]>> = {
  'application/pdf': ['Portable Document Format', null],
  'image/jpeg': ['JPEG File Interchange Format', null],
  'image/png': ['Portable Network Graphics', null],
  'image/tiff': ['Tagged Image File Format', 'fmt/353'],
  'application/xml': ['Extensible Markup Language', 'fmt/101'],
  'application/json': ['JSON Data Interchange Format', 'fmt/817'],
  'application/x-ndjson': ['JSON Lines', null],
  'text/html': ['Hypertext Markup Language', 'fmt/471'],
  'text/plain': ['Plain Text File', 'x-fmt/111'],
  'text/javascript': ['JavaScript file', 'x-fmt/423'],
};

export const formatOf = (mediatyp: string): { readonly namn: string; readonly pronom: string | null } => {
  const [namn, pronom] = FORMAT[mediatyp] ?? [mediatyp, null];
  return { namn, pronom };
};
