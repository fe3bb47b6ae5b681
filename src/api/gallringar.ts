/**
 * Disposal of closed cases (L12): what may go today and why the rest may not, a list proposed by one, approved by
 * another who has seen the very same list, and then carried out by `npm run gallra`. Those who do this read no case.
 */
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { localDate } from '../../machines/calendar';
import type { Role, Text } from '../../machines/process';
import { ClientKeys } from '../access/keys';
import type { Principal } from '../access/principal';
import { Engine } from '../engine/engine';
import type { AccessRow } from '../engine/types';
import { listsumma, provkor, utfallet, type Provdelar, type Provkorning as Prov } from '../gallring/lista';
import { frister, HINDER, KVAR, REGLER, regelOf, regelText } from '../gallring/regler';
import { mening } from '../mening';
import { Problem } from '../problems';
import { GallringarStore } from '../store/gallringar.store';
import { arkivRoll } from './arkiv-roll';
import type * as schemas from './gallringar.schemas';
import { accessRow } from './cases';
import type { Sprak } from './sprak';

type Hel = z.infer<typeof schemas.GallringHel>;

@Injectable()
export class Gallringar {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(GallringarStore) private readonly store: GallringarStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
  ) {}

  /** @throws Problem FORBIDDEN */
  async list(principal: Principal): Promise<z.infer<typeof schemas.Gallringar>> {
    const { engine, store } = this;
    await this.roll(principal, 'gallring lista');
    await engine.guarded(() => store.logga(accessRow(principal, 'gallring lista', 'ok'), []));
    return { gallringar: [...(await engine.guarded(() => store.forslag()))] as Hel[] };
  }

  /** What may be disposed of today; nothing is done. @throws Problem FORBIDDEN */
  async provkor(principal: Principal, sprak: Sprak): Promise<z.infer<typeof schemas.Provkorning>> {
    const { engine, store } = this;
    const action = 'gallring provkorning';
    await this.roll(principal, action);
    const { delar, prov } = await this.prov();
    const visade = [...prov.gallras, ...prov.hindrade].flatMap((one) => (one.skyddad ? [] : [one.caseId]));
    await engine.guarded(() => store.logga(accessRow(principal, action, 'ok'), visade));
    const regel = regelOf(delar.settings);
    const rad = ({ caseId, skyddad, sista, fran, senast }: Prov['gallras'][number]) => ({
      ...{ arende: skyddad ? null : caseId, sista, fran, senast },
    });
    return {
      idag: delar.idag,
      regel: regelText(regel, sprak),
      hash: listsumma(regel, prov.gallras),
      gallras: prov.gallras.map(rad),
      hindrade: prov.hindrade.map((one) => ({
        ...rad(one),
        hinder: one.hinder.map((kod) => ({ kod, text: HINDER[kod][sprak] })),
        stopp: one.stopp,
      })),
      bevaras: prov.bevaras,
      fler: prov.fler,
      kvar: KVAR.map((en) => en[sprak]),
    };
  }

  /**
   * Proposes the list that has been seen.
   * @throws Problem FORBIDDEN; NOT_POSSIBLE if it is another by now, is empty, or another proposal is open
   */
  async foresla(principal: Principal, { hash, grund }: z.infer<typeof schemas.NyGallring>): Promise<Hel> {
    const { engine, store } = this;
    const action = 'gallring foresla';
    const roll = await this.roll(principal, action);
    const { delar, prov } = await this.prov();
    const regel = regelOf(delar.settings);
    if (prov.gallras.length === 0)
      return this.nej(
        principal,
        action,
        mening`Inget ärende får gallras i dag. ${REGLER[regel].text}. ${REGLER[regel].lagrum}.`,
      );
    if (listsumma(regel, prov.gallras) !== hash) return this.nej(principal, action, ANDRAD);
    const id = randomUUID();
    const ny = { id, hash, regel, grund, foreslagenAv: principal.id, foreslagenRoll: roll };
    const row = { ...accessRow(principal, action, 'ok'), role: roll };
    if (!(await engine.guarded(() => store.foresla(ny, prov.gallras, row))))
      return this.nej(
        principal,
        action,
        mening`Ett förslag är redan öppet. Utför det med npm run gallra, eller avslå det först.`,
      );
    return this.las(principal, id);
  }

  /** A proposal with its list. @throws Problem FORBIDDEN, NOT_FOUND */
  async las(principal: Principal, id: string): Promise<Hel> {
    const { engine, store } = this;
    const action = 'gallring las';
    await this.roll(principal, action);
    const found = await engine.guarded(() => store.ett(id));
    const row = accessRow(principal, action, found ? 'ok' : 'NOT_FOUND');
    if (!found) {
      await engine.guarded(() => store.logga(row, []));
      throw new Problem('NOT_FOUND', mening`Förslaget finns inte. Kontrollera dess id.`);
    }
    const rows = await engine.guarded(() => store.visad(id, row));
    return {
      ...(found as Hel),
      arenden: rows.map(({ caseId, ...rest }) => ({ arende: caseId, ...rest })),
    };
  }

  /**
   * Approves or rejects. Whoever approves has seen the list as it is: the same cases, in the same state, each still to
   * be disposed of.
   * @throws Problem FORBIDDEN for one's own; NOT_FOUND; NOT_POSSIBLE if the list has changed or does not wait
   */
  async avgor(
    principal: Principal,
    id: string,
    { beslut, hash }: z.infer<typeof schemas.GallringBeslut>,
  ): Promise<Hel> {
    const { engine, store } = this;
    const action = 'gallring avgor';
    const roll = await this.roll(principal, action);
    const { foreslagenAv, hash: foreslagen, regel } = await this.las(principal, id);
    if (beslut === 'godkand') {
      if (foreslagenAv === principal.id)
        return this.nej(
          principal,
          action,
          mening`Den som har föreslagit godkänner inte. Be någon annan.`,
          'FORBIDDEN',
        );
      if (hash !== foreslagen || (await this.nuvarande(id, regel)) !== hash)
        return this.nej(principal, action, ANDRAD);
    }
    const row = { ...accessRow(principal, action, 'ok'), role: roll };
    if (!(await engine.guarded(() => store.avgor(id, beslut, row))))
      return this.nej(principal, action, mening`Förslaget väntar inte: det är redan avgjort eller utfört.`);
    return this.las(principal, id);
  }

  /** What the proposal's list would be now: of its cases, those that may still go, under today's rule. */
  private async nuvarande(id: string, regel: string): Promise<string> {
    const { engine, store } = this;
    const delar = await this.delar();
    const lista = await engine.guarded(() => store.lista(id));
    const fakta = await engine.guarded(() => store.fakta(lista.map(({ caseId }) => caseId)));
    const kvar = fakta.flatMap((one) =>
      utfallet(one, delar).utfall === 'gallras' ? [{ ...one, ...frister(one.sista) }] : [],
    );
    return regelOf(delar.settings) === regel ? listsumma(regel, kvar) : '';
  }

  private async prov(): Promise<{ readonly delar: Provdelar; readonly prov: Prov }> {
    const delar = await this.delar();
    return { delar, prov: await this.engine.guarded(() => provkor(delar)) };
  }

  private async delar(): Promise<Provdelar> {
    const { engine, store, keys } = this;
    await engine.freshSettings();
    const at = engine.clock.now().toISOString();
    return { store, keys, settings: engine.settings.at(at).values, idag: localDate(at) };
  }

  private roll(principal: Principal, action: string): Promise<Role> {
    return arkivRoll(principal, (row) => this.logga(row), action);
  }

  private logga(row: AccessRow): Promise<unknown> {
    return this.engine.guarded(() => this.engine.store.logAccess(null, row));
  }

  private async nej(
    principal: Principal,
    action: string,
    why: Text,
    code: 'NOT_POSSIBLE' | 'FORBIDDEN' = 'NOT_POSSIBLE',
  ): Promise<never> {
    await this.logga(accessRow(principal, action, code));
    throw new Problem(code, why, code === 'FORBIDDEN' ? {} : { unmet: [] });
  }
}

const ANDRAD = mening`Listan är en annan nu än den som visades. Läs den igen och försök på nytt.`;
