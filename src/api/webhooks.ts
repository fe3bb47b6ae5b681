/**
 * Subscriptions to events, kept by the administrator: for the units of one nämnd, to an endpoint that has shown that it
 * wants them. She sees that messages were sent and taken, and never of which case.
 */
import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Text } from '../../machines/process';
import { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import { SETTINGS_ROLES } from '../access/policy';
import type { Principal } from '../access/principal';
import type { Config } from '../config';
import { CONFIG, ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem, type FieldFault } from '../problems';
import { FeedQuery } from '../store/feed.query';
import { WebhooksStore, type WebhookRow } from '../store/webhooks.store';
import {
  BESKRIVNING,
  cloudEvent,
  dataschema,
  HANDELSETYPER,
  kuvert,
  PROV,
  sidaAv,
} from '../webhooks/katalog';
import {
  nyckelFor,
  nyHemlighet,
  oppna,
  sand,
  uppslagsfel,
  verifiera,
  webhookadressfel,
} from '../webhooks/sandning';
import { isId } from './case-id';
import { cursorOf, placeOf } from './cursor';
import { staffRow } from './vikariat';
import type {
  NyWebhook,
  WebhookkatalogView,
  WebhookleveranserView,
  WebhookMedHemlighetView,
  WebhookOmspelning,
  WebhookprovView,
  WebhookRotation,
  WebhooksQuery,
  WebhooksView,
  WebhookView,
} from './webhooks.schemas';
import { malformed } from './zod-http';

type Fraga = z.infer<typeof WebhooksQuery>;
const EXEMPEL = {
  ...{ caseId: 'A-7F3K-92QD-M4TX', seq: 7, at: '2026-03-02T08:15:00.000Z' },
  id: 'msg_0Vb8x2cJQ6mT5r1kHn9sYwEoLpUaZd3f',
};

@Injectable()
export class Webhooktjanst {
  private readonly feed: FeedQuery;
  private readonly bas: string;

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(WebhooksStore) private readonly store: WebhooksStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'webhooks'>,
  ) {
    this.feed = new FeedQuery(engine.store.pool);
    this.bas = (config.publicUrl ?? '').replace(/\/$/, '');
  }

  katalog(principal: Principal): Promise<WebhookkatalogView> {
    return this.som(principal, 'webhook katalog', () =>
      Promise.resolve({
        typer: HANDELSETYPER.map((typ) => ({
          ...{ typ, text: BESKRIVNING[typ], schema: dataschema(typ) },
          exempel: { ...cloudEvent(this.bas, EXEMPEL.id, typ, EXEMPEL) },
        })),
      }),
    );
  }

  lista(principal: Principal, { limit, efter }: Fraga): Promise<WebhooksView> {
    return this.som(principal, 'webhook lista', async () => {
      const question = ['webhooks', principal.id];
      const from = placeOf(efter, question)?.id ?? '';
      const access = staffRow(principal, 'webhook lista', 'ok');
      const rows = await this.store.list(access, from, limit + 1);
      const [webhooks, last] = [rows.slice(0, limit), rows[limit - 1]];
      const more = rows.length > limit && last ? { rank: 0, due: 'infinity', id: last.id } : null;
      return { limit, nasta: cursorOf(more, question), webhooks };
    });
  }

  /**
   * Adds a subscription, which is told nothing before it is verified. The same key and content again is the same one.
   * @throws Problem FORBIDDEN; VALIDATION with every fault; IDEMPOTENCY_KEY_REUSED; NOT_POSSIBLE for one that runs already
   */
  skapa(
    principal: Principal,
    key: string,
    { namn, url, enheter, typer }: z.infer<typeof NyWebhook>,
  ): Promise<WebhookMedHemlighetView> {
    return this.som(principal, 'webhook ny', async () => {
      const sida = await this.provad(url, enheter);
      const id = idFor(this.keys.fingerprint(`webhook\n${principal.id}\n${key}`));
      const hemlighet = nyHemlighet();
      const ny = {
        ...{
          id,
          namn,
          url,
          sida,
          skapadAv: principal.id,
          hemlighet: this.keys.encrypt(nyckelFor(id), hemlighet),
        },
        ...{ enheter: [...new Set(enheter)], typer: [...new Set(typer)] },
      };
      const access = staffRow(principal, 'webhook ny', 'ok', `${id} ${ny.enheter.join(' ')}`);
      const added = await this.store.add(ny, await this.feed.end(), access);
      const row = await this.finns(id);
      if (added) return { ...row, hemlighet };
      const innehall = ({ namn, url, enheter, typer }: Omit<typeof ny, 'hemlighet'> | WebhookRow): string =>
        JSON.stringify([namn, url, enheter, typer]);
      if (innehall(row) !== innehall(ny))
        throw new Problem(
          'IDEMPOTENCY_KEY_REUSED',
          mening`Nyckeln hör till en annan webhook. Ta en ny nyckel.`,
        );
      if (row.status !== 'overifierad') throw visasInte();
      const [forra] = await this.hemligheter(id);
      if (forra === undefined) throw visasInte();
      return { ...row, hemlighet: forra };
    });
  }

  las(principal: Principal, id: string): Promise<WebhookView> {
    return this.som(principal, 'webhook', () =>
      this.finns(id, staffRow(principal, 'webhook', 'ok', isId(id) ? id : null)),
    );
  }

  /** Takes it away at once, with its secret. @throws Problem NOT_FOUND */
  ta(principal: Principal, id: string): Promise<void> {
    return this.som(principal, 'webhook bort', async () => {
      await this.finns(id);
      await this.store.ta(id, this.engine.clock.now(), staffRow(principal, 'webhook bort', 'ok', id));
      this.keys.erase(nyckelFor(id));
    });
  }

  /**
   * Asks the endpoint whether it wants the messages; from its yes on it gets them.
   * @throws Problem NOT_POSSIBLE for one that is verified
   */
  verifiera(principal: Principal, id: string): Promise<WebhookprovView> {
    return this.som(principal, 'webhook verifiera', async () => {
      const row = await this.finns(id);
      if (row.status === 'aktiv' || row.status === 'pausad')
        throw new Problem('NOT_POSSIBLE', mening`Webhooken är redan verifierad.`);
      const { verifierad, svar } = await verifiera(
        row,
        await this.hemligheter(id),
        this.bas,
        this.config.webhooks,
      );
      const access = staffRow(principal, 'webhook verifiera', 'ok', id);
      if (verifierad) await this.store.verifierad(id, access);
      else await this.store.log({ ...access, outcome: 'NOT_POSSIBLE' });
      return { lyckades: verifierad, svar, webhook: await this.finns(id) };
    });
  }

  /** Sends a message that is about nothing. @throws Problem NOT_POSSIBLE for one that is not verified */
  prova(principal: Principal, id: string): Promise<WebhookprovView> {
    return this.som(principal, 'webhook prov', async () => {
      const row = await this.finns(id);
      if (row.status === 'overifierad' || row.status === 'avslutad')
        throw new Problem('NOT_POSSIBLE', mening`Webhooken är inte verifierad. Verifiera den först.`);
      const leverans = `msg_${randomBytes(24).toString('base64url')}`;
      const event = { ...kuvert(this.bas, leverans, PROV, new Date().toISOString()), data: {} };
      await this.store.log(staffRow(principal, 'webhook prov', 'ok', id));
      const { slag, svar } = await sand(
        row.url,
        await this.hemligheter(id),
        leverans,
        event,
        this.config.webhooks,
      );
      await this.store.provad(id, leverans, PROV, slag === 'taget' ? 'lamnad' : 'fel', svar);
      return { lyckades: slag === 'taget', svar, webhook: await this.finns(id) };
    });
  }

  pausa(principal: Principal, id: string, version: number): Promise<WebhookView> {
    return this.andra(
      principal,
      'webhook paus',
      id,
      version,
      mening`Webhooken går inte, så den kan inte pausas.`,
      (access) => this.store.pausa(id, version, access),
    );
  }

  ateruppta(principal: Principal, id: string, version: number): Promise<WebhookView> {
    const hinder = mening`Webhooken är inte pausad, eller så är databasen återställd och den ska spelas om.`;
    return this.andra(principal, 'webhook aterupptas', id, version, hinder, (access) =>
      this.store.ateruppta(id, version, access),
    );
  }

  /** A new secret; the former is in force for some hours more, and messages are signed with both. */
  rotera(
    principal: Principal,
    id: string,
    { version, timmar }: z.infer<typeof WebhookRotation>,
  ): Promise<WebhookMedHemlighetView> {
    const hemlighet = nyHemlighet();
    const hinder = mening`Hemligheten är inte bytt. Läs om webhooken och försök igen.`;
    return this.andra(principal, 'webhook hemlighet', id, version, hinder, (access) =>
      this.store.rotera(id, version, this.keys.encrypt(nyckelFor(id), hemlighet), timmar, access),
    ).then((row) => ({ ...row, hemlighet }));
  }

  /** Sends events again from an instant or a message on, with the ids that they had. */
  async spelaOm(
    principal: Principal,
    id: string,
    { version, fran, leverans }: z.infer<typeof WebhookOmspelning>,
  ): Promise<WebhookView> {
    const hinder = mening`Webhooken är inte verifierad. Verifiera den först.`;
    return this.andra(principal, 'webhook omspelning', id, version, hinder, async (access) => {
      const found =
        fran === undefined ? await this.store.platsAv(id, leverans ?? '') : await this.store.platsFore(fran);
      if (!found && fran === undefined)
        throw new Problem(
          'NOT_FOUND',
          mening`Meddelandet finns inte, eller är för gammalt. Ange en tid i stället.`,
        );
      const to = found
        ? fran === undefined
          ? { ...found, seq: found.seq - 1 }
          : found
        : await this.feed.end();
      return this.store.flytta(id, version, to, fran ?? null, {
        ...access,
        vad: `${id} ${fran ?? leverans}`,
      });
    });
  }

  leveranser(principal: Principal, id: string, { limit, efter }: Fraga): Promise<WebhookleveranserView> {
    return this.som(principal, 'webhook leveranser', async () => {
      await this.finns(id);
      const question = ['webhookleveranser', principal.id, id];
      const from = placeOf(efter, question);
      const access = staffRow(principal, 'webhook leveranser', 'ok', id);
      const rows = await this.store.leveranser(
        id,
        from && { forst: from.due, id: from.id },
        limit + 1,
        access,
      );
      const [shown, last] = [rows.slice(0, limit), rows[limit - 1]];
      const more = rows.length > limit && last ? { rank: 0, due: last.forst, id: last.id } : null;
      return {
        limit,
        nasta: cursorOf(more, question),
        leveranser: shown.map(({ handelseAt, forst: _forst, ...row }) => ({ ...row, tid: handelseAt })),
      };
    });
  }

  /** A change of the version that was read. @param hinder why it does not go, where the version is right */
  private andra(
    principal: Principal,
    action: string,
    id: string,
    version: number,
    hinder: Text,
    change: (access: ReturnType<typeof staffRow>) => Promise<boolean>,
  ): Promise<WebhookRow> {
    return this.som(principal, action, async () => {
      const before = await this.finns(id);
      if (before.version !== version) throw andrad(before.version);
      if (await change(staffRow(principal, action, 'ok', id))) return this.finns(id);
      const now = await this.finns(id);
      throw now.version === version ? new Problem('NOT_POSSIBLE', hinder) : andrad(now.version);
    });
  }

  private async finns(id: string, access?: ReturnType<typeof staffRow>): Promise<WebhookRow> {
    const row = isId(id) ? await this.store.find(id, access) : null;
    if (!row) throw new Problem('NOT_FOUND', mening`Webhooken finns inte. Läs om listan.`);
    return row;
  }

  private async hemligheter(id: string): Promise<readonly string[]> {
    const sealed = await this.store.hemligheter(id);
    return sealed ? oppna(this.keys, id, sealed) : [];
  }

  /** @returns the side of the units. @throws Problem VALIDATION with every fault */
  private async provad(url: string, ids: readonly string[]) {
    const faults: FieldFault[] = [];
    const enheter = ids.map((id) => this.organisation.enheter.find((enhet) => enhet.id === id));
    for (const [n, enhet] of enheter.entries())
      if (!enhet) faults.push({ field: `enheter.${n}`, message: mening`finns inte i organisationen` });
    const sida = sidaAv(enheter.filter((enhet) => enhet !== undefined));
    if (faults.length === 0 && sida === null)
      faults.push({
        field: 'enheter',
        message: mening`ska höra till en nämnd: en nämnds händelser lämnas inte till en annan`,
      });
    const written = webhookadressfel(url, this.config.webhooks);
    const code = written === null ? await uppslagsfel(url, this.config.webhooks) : null;
    if (written !== null) faults.push({ field: 'url', message: written });
    else if (code === 'FORBJUDEN_ADRESS')
      faults.push({ field: 'url', message: mening`leder till ett slutet nät` });
    else if (code !== null) faults.push({ field: 'url', message: mening`går inte att slå upp (${code})` });
    if (faults.length > 0 || sida === null) throw malformed(faults);
    return sida;
  }

  private async som<T>(principal: Principal, action: string, work: () => Promise<T>): Promise<T> {
    try {
      requireAdministrator(principal);
      return await this.engine.guarded(work);
    } catch (error) {
      if (error instanceof Problem && error.status < 500)
        await this.engine.guarded(() => this.store.log(staffRow(principal, action, error.code)));
      throw error;
    }
  }
}

function requireAdministrator({ roles, kind }: Principal): void {
  if (kind !== 'system' && roles.some((role) => SETTINGS_ROLES.some((allowed) => allowed === role))) return;
  throw new Problem('FORBIDDEN', mening`Bara administratören sköter webhooks. Be administratören.`);
}

/** A UUID (version 8) that follows from who adds it and her key. */
const idFor = (bytes: Buffer): string => {
  const hex = createHash('sha256').update(bytes).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const andrad = (version: number): Problem =>
  new Problem(
    'STALE_REVISION',
    mening`Någon annan har ändrat webhooken. Den är nu på version ${version}: läs om och försök igen.`,
    {
      revision: version,
    },
  );
const visasInte = (): Problem =>
  new Problem(
    'NOT_POSSIBLE',
    mening`Webhooken finns redan, och dess hemlighet visas inte igen. Byt hemlighet i stället.`,
  );
