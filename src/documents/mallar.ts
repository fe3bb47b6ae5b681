/**
 * The templates, as a municipality edits them: a folder each in config/mallar with mall.json and text.md. A folder of its
 * own (setting MALLAR) takes the place of ours, template by template. All that is wrong is told at once, before anything is drawn.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../config';
import { packagePath } from '../package-path';
import { mening } from '../mening';
import { Problem } from '../problems';
import { granska, narmast } from './granska';
import { lasMalltext, type Block, type Textfel } from './mallsprak';
import { SPRAK } from './ord';
import {
  lasOverklagande,
  overklagandeFor,
  OVERKLAGANDETYPER,
  type Overklagandetext,
  type Overklagandetyp,
} from './overklaganden';
import { faltVid, oppna, type Schema } from './schemavag';
import { utanGlyf } from './tecken';
import { isMall, UNDERLAG, type MallId } from './underlag';

const kort = z.string().trim().min(1).max(120);
const Huvud = z.strictObject({
  id: kort,
  /** Raised at each change: a document says which version it was drawn from. */
  version: z.int().min(1).max(9999),
  titel: kort,
  sprak: z.enum(SPRAK),
  dokumenttyp: kort,
  /** Where the original lies (A30): here is then a reference only. */
  original: z.enum(['treserva', 'stegvis']),
  /** A letter: its address stands where the window of a C5 envelope is. */
  brev: z.boolean(),
  /** Who signs, each with lines of their own where the text says `:: underskrift`. */
  undertecknas: z.array(kort).max(4).default([]),
  overklagande: z.enum(OVERKLAGANDETYPER).optional(),
  /** Printed on top until somebody has done it: a translation is not used before it has been read (P6). */
  granskas: kort.optional(),
});
type Huvud = z.infer<typeof Huvud>;

/** A template as it is listed. */
export type MallInfo = Pick<
  Huvud,
  'id' | 'version' | 'titel' | 'dokumenttyp' | 'original' | 'sprak' | 'brev'
>;
/** A template ready for use. */
export interface Mall extends Huvud {
  readonly id: MallId;
  readonly block: readonly Block[];
  readonly schema: Schema;
}

/** The templates in use, and the layout that they share. */
export class Mallar {
  constructor(
    private readonly mallar: ReadonlyMap<string, Mall>,
    private readonly overklaganden: ReadonlyMap<Overklagandetyp, readonly Overklagandetext[]>,
    /** Typst source that draws every document. */
    readonly layout: string,
  ) {}

  lista(): MallInfo[] {
    return [...this.mallar.values()].map(({ id, version, titel, dokumenttyp, original, sprak, brev }) => ({
      id,
      version,
      titel,
      dokumenttyp,
      original,
      sprak,
      brev,
    }));
  }

  /**
   * The schema of what a template is drawn from.
   * @throws Problem NOT_FOUND if there is no such template
   */
  schema(id: string): (typeof UNDERLAG)[MallId] {
    return UNDERLAG[this.mall(id).id];
  }

  /** @throws Problem NOT_FOUND if there is no such template */
  mall(id: string): Mall {
    const mall = this.mallar.get(id);
    if (mall) return mall;
    const near = narmast(id, [...this.mallar.keys()]).join(', ');
    throw new Problem('NOT_FOUND', mening`Mallen ”${id}” finns inte. Närmast: ${near}.`);
  }

  /**
   * How a decision of `dag` (YYYY-MM-DD) is appealed.
   * @throws Problem DOCUMENT_FAILED if no text had begun by then
   */
  overklagande(typ: Overklagandetyp, dag: string): readonly Block[] {
    const text = overklagandeFor(this.overklaganden.get(typ) ?? [], dag);
    if (text) return text.block;
    throw new Problem(
      'DOCUMENT_FAILED',
      mening`Det finns ingen text om hur ett beslut av den ${dag} överklagas. Lägg den i _overklagande/${typ}/ bland mallarna, med namnet på sin första dag.`,
    );
  }
}

/**
 * Reads and judges all templates.
 * @param dir the municipality's own folder; what it has takes the place of ours
 * @throws ConfigError that names every fault by template, file and line
 */
export function laddaMallar(dir?: string): Mallar {
  return new Laddning(dir).mallar();
}

class Laddning {
  private readonly fel: string[] = [];
  private readonly egna: string | undefined;
  private readonly vara = packagePath('config', 'mallar');

  constructor(dir: string | undefined) {
    if (dir !== undefined && !existsSync(dir)) this.fel.push(`mappen ${dir} finns inte`);
    this.egna = dir !== undefined && existsSync(dir) ? dir : undefined;
  }

  mallar(): Mallar {
    const overklaganden = new Map(OVERKLAGANDETYPER.map((typ) => [typ, this.overklagande(typ)]));
    const own = this.mappar('').filter((name) => !name.startsWith('_') && !isMall(name));
    for (const name of own)
      this.fel.push(
        `${name}: det finns ingen sådan mall. Närmast: ${narmast(name, Object.keys(UNDERLAG)).join(', ')}`,
      );
    const mallar = new Map<string, Mall>();
    for (const id of Object.keys(UNDERLAG).filter(isMall)) {
      const mall = this.mall(id, overklaganden);
      if (mall) mallar.set(id, mall);
    }
    const layout = this.fil('_layout', 'layout.typ') ?? '';
    if (this.fel.length > 0)
      throw new ConfigError(`Stegvis kan inte använda dokumentmallarna:\n- ${this.fel.join('\n- ')}`);
    return new Mallar(mallar, overklaganden, layout);
  }

  private mall(
    id: MallId,
    overklaganden: ReadonlyMap<Overklagandetyp, readonly Overklagandetext[]>,
  ): Mall | null {
    const huvud = this.huvud(id);
    const text = this.fil(id, 'text.md');
    if (huvud === null || text === null) return null;
    const schema = oppna(UNDERLAG[id]);
    const { block, fel } = lasMalltext(text);
    this.textfel(`${id}/text.md`, [...fel, ...granska(block, schema)]);
    const { overklagande } = huvud;
    if ((overklagande !== undefined) !== harOverklagande(block))
      this.fel.push(`${id}: ”overklagande” i mall.json och ”:: overklagande” i text.md hör ihop`);
    if (overklagande !== undefined && faltVid(schema, 'beslut.datum') === null)
      this.fel.push(`${id}/mall.json: mallen har inget beslut att överklaga: ta bort ”overklagande”`);
    else if (overklagande !== undefined)
      for (const one of overklaganden.get(overklagande) ?? [])
        this.textfel(`${one.fil} (i ${id})`, granska(one.block, schema));
    return { ...huvud, id, block, schema };
  }

  private huvud(id: MallId): Huvud | null {
    const text = this.fil(id, 'mall.json');
    if (text === null) return null;
    const huvud = Huvud.safeParse(somJson(text));
    if (!huvud.success) {
      for (const { path, message } of huvud.error.issues)
        this.fel.push(`${id}/mall.json: ${path.length === 0 ? 'filen' : path.join('.')}: ${message}`);
      return null;
    }
    if (huvud.data.id !== id)
      this.fel.push(`${id}/mall.json: id är ”${huvud.data.id}”, men mappen heter ${id}`);
    const lacking = utanGlyf([huvud.data.titel, ...huvud.data.undertecknas].join(''));
    if (lacking.length > 0) this.fel.push(`${id}/mall.json: typsnittet saknar ${lacking.join(', ')}`);
    return huvud.data;
  }

  private overklagande(typ: Overklagandetyp): readonly Overklagandetext[] {
    const folder = join('_overklagande', typ);
    const texter = this.mappar(folder).flatMap((name) => {
      const text = this.fil(folder, name);
      const one = text === null ? null : lasOverklagande(name, join(folder, name), text);
      if (one === null)
        this.fel.push(
          `${join(folder, name)}: namnet ska vara textens första dag, till exempel 2025-07-01.md`,
        );
      else this.textfel(one.fil, one.fel);
      return one === null ? [] : [one];
    });
    if (texter.length === 0) this.fel.push(`${folder}: ingen text om hur beslutet överklagas`);
    return texter;
  }

  /** Names in a folder of ours and of the municipality's. */
  private mappar(folder: string): readonly string[] {
    const names = this.platser(folder).flatMap((place) => (existsSync(place) ? readdirSync(place) : []));
    return [...new Set(names)].filter((name) => !name.startsWith('.') && name !== 'README.md').sort();
  }

  private fil(folder: string, name: string): string | null {
    const file = this.platser(folder, name).find((place) => existsSync(place));
    if (file !== undefined) return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    this.fel.push(`${join(folder, name)} saknas`);
    return null;
  }

  /** The municipality's own first. */
  private platser(...parts: readonly string[]): readonly string[] {
    return [this.egna, this.vara].filter((root) => root !== undefined).map((root) => join(root, ...parts));
  }

  private textfel(fil: string, fel: readonly Textfel[]): void {
    this.fel.push(...fel.map(({ rad, fel: what }) => `${fil}, rad ${rad}: ${what}`));
  }
}

const harOverklagande = (block: readonly Block[]): boolean =>
  block.some((one) =>
    one.slag === 'om'
      ? harOverklagande([...one.da, ...one.annars])
      : one.slag === 'overklagande' || ('block' in one && harOverklagande(one.block)),
  );

function somJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return 'ingen JSON';
  }
}
