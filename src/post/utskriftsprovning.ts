/** Whether a letter in the queue may leave, right before it is printed or posted, and what is then printed of it. */
import type { ClientKeys } from '../access/keys';
import type { Engine } from '../engine/engine';
import type { Filer } from '../files/filer';
import { bestallt, lage, recordAv, type MedForsandelse } from './lage';
import type { Hinder } from './regler';
import type { Omslagsrad } from './utskrift';

/** A letter that may leave, with what is printed of it. */
export interface Brev {
  readonly rad: MedForsandelse;
  readonly pdf: Buffer;
  readonly omslag: Omit<Omslagsrad, 'nr'>;
}

export interface Provningsdelar {
  readonly engine: Engine;
  readonly keys: Pick<ClientKeys, 'decrypt'>;
  readonly filer: Filer;
}

export class Utskriftsprovning {
  constructor(private readonly parts: Provningsdelar) {}

  /** The letter, or the first reason why it may not leave. */
  async prova(rad: MedForsandelse): Promise<Brev | { readonly hinder: Hinder }> {
    const { engine, keys } = this.parts;
    const ordered = bestallt(keys, rad);
    if (!ordered) return { hinder: 'gallrad' };
    const record = await engine.guarded(() => recordAv(engine, rad));
    const { hinder, dokument, kontakt } = lage(engine, keys, rad, record, ordered);
    const [first] = hinder;
    if (first) return { hinder: first };
    const pdf = await this.pdf(dokument.filId, dokument.sha256);
    if (!pdf) return { hinder: 'filen' };
    const { mottagare } = ordered;
    const omslag = {
      arende: rad.caseId,
      titel: dokument.titel ?? '',
      sidor: dokument.sidor ?? 0,
      satt:
        rad.forsandelse.kanal === 'formedling'
          ? 'Skatteverkets förmedling'
          : kontakt.neutral
            ? 'Neutralt kuvert'
            : '',
      adressblad: mottagare.iBrevet ? [] : (mottagare.adress ?? []),
    };
    return { rad, pdf, omslag };
  }

  /** The letter's own PDF, if it is still the one that was drawn. */
  private async pdf(filId: string | null, sha256: string | null): Promise<Buffer | null> {
    const { engine, filer } = this.parts;
    const found = filId === null ? null : await engine.guarded(() => filer.lasa(filId));
    if (!found || found.rad.sha256 !== sha256) return null;
    const parts: Buffer[] = [];
    for await (const part of found.innehall) parts.push(part);
    return Buffer.concat(parts);
  }
}
