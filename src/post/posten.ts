/**
 * What is done with dispatches: ordered, stopped, left, come back. Each is one transaction with its step, its task and
 * what it means for the document; who may do it is asked before (src/api).
 */
import { randomUUID } from 'node:crypto';
import { localDate } from '../../machines/calendar';
import type { ClientKeys } from '../access/keys';
import type { Engine } from '../engine/engine';
import type { Actor } from '../engine/types';
import { mening, lista } from '../mening';
import { Problem } from '../problems';
import { sqlState } from '../store/pg-errors';
import type { Forsandelse } from '../store/post.query';
import type { Byte, NyForsandelse, PostStore } from '../store/post.store';
import { inTransaction } from '../store/transaction';
import { RUTINENS_KANAL, type Kanal, type Postuppgift, type Status } from './koder';
import type { Lage, Mottagare, Onskat } from './lage';
import { skickasTid } from './paminnelse';
import { hinderText, type Hinder } from './regler';

/** The port that carries a dispatch; null where it is printed or handed over. */
export const PORT_AV = {
  post: null,
  formedling: null,
  overlamnad: null,
  digital_post: 'digitalpost',
  sms_paminnelse: 'sms',
} as const satisfies Record<Kanal, string | null>;

const FORSTA: Readonly<Record<Kanal, Status>> = {
  post: 'i_utskriftsko',
  formedling: 'i_utskriftsko',
  overlamnad: 'levererad',
  digital_post: 'vantar',
  sms_paminnelse: 'vantar',
};

/** Stands where it has not left. */
export const EJ_SKICKADE = ['vantar', 'i_utskriftsko', 'utskriven'] as const satisfies Status[];
/** Stands where it has left the house. */
export const SKICKADE = ['expedierad', 'levererad'] as const satisfies Status[];

/** What stands in the way, as it is answered. */
export const refused = (hinder: readonly Hinder[]): Problem => {
  const unmet = hinder.map(hinderText);
  const words = lista(
    unmet.map(({ text }) => text),
    '; ',
  );
  return new Problem('NOT_POSSIBLE', mening`Det får inte skickas så. Villkor som saknas: ${words}.`, {
    unmet,
  });
};

export class Posten {
  constructor(
    private readonly engine: Engine,
    private readonly store: PostStore,
    private readonly keys: Pick<ClientKeys, 'encrypt'>,
  ) {}

  /** Today in domain time, YYYY-MM-DD. */
  get idag(): string {
    return localDate(this.at);
  }
  private get at(): string {
    return this.engine.clock.now().toISOString();
  }

  /**
   * Orders dispatches of one document, all or none.
   * @param bestallning each with how it stands, tried and without hindrance
   * @throws Problem NOT_POSSIBLE if the document is already on its way
   */
  async bestall(
    bestallning: readonly { readonly lage: Lage; readonly onskat: Onskat }[],
    by: Actor & { readonly role: string },
    key: { readonly nyckel: string; readonly avtryck: Buffer },
  ): Promise<void> {
    const nya = bestallning.map(({ lage, onskat }) => this.ny(lage, onskat, by, key));
    const owed = bestallning.some(({ onskat }) => PORT_AV[onskat.kanal] !== null);
    try {
      await inTransaction(this.store.pool, async (client) => {
        for (const [n, ny] of nya.entries()) {
          await this.store.lagg(client, ny);
          const port = PORT_AV[ny.kanal];
          const mote = bestallning[n]?.lage.mote;
          const due =
            ny.kanal === 'sms_paminnelse' && mote ? skickasTid(mote, this.engine.clock.now()) : null;
          const wait = due === null ? 0 : Math.max(0, Date.parse(due) - Date.parse(ny.at));
          if (port !== null) await this.store.skyldig(client, ny, port, due ?? ny.at, wait);
          if (ny.kanal === 'overlamnad') await this.expedierade(client, [ny.id], this.idag, by);
        }
      });
    } catch (error) {
      if (sqlState(error) === '23505') throw refused(['paVag']);
      throw error;
    }
    if (owed) this.engine.announce({ due: [], outbox: true });
  }

  private ny(
    { rad, record, dokument, kontakt, adress, iBrevet, mote }: Lage,
    { kanal, nummer }: Onskat,
    by: Actor & { readonly role: string },
    { nyckel, avtryck }: { readonly nyckel: string; readonly avtryck: Buffer },
  ): NyForsandelse {
    const { klientId } = rad;
    const enhet = dokument.sida === 'sf' ? rad.sfEnhet : rad.kcEnhet;
    if (klientId === null || enhet === null) throw refused(['tillKlienten']);
    const mottagare: Mottagare = { adress: adress && [...adress], iBrevet, nummer };
    return {
      id: randomUUID(),
      nyckel: kanal === 'sms_paminnelse' ? `${nyckel} sms` : nyckel,
      avtryck,
      caseId: rad.caseId,
      seq: record.revision,
      dokumentId: dokument.id,
      klientId,
      sida: dokument.sida,
      enhet,
      kanal,
      kontaktSeq: kontakt.seq,
      mottagare: this.keys.encrypt(klientId, JSON.stringify(mottagare)),
      mote: kanal === 'sms_paminnelse' ? JSON.stringify(mote) : null,
      av: by.id,
      roll: by.role,
      at: this.at,
      status: FORSTA[kanal],
      datum: kanal === 'overlamnad' ? this.idag : null,
    };
  }

  /** The documents of what has left are dispatched that day. */
  private expedierade(
    client: Parameters<PostStore['lagg']>[0],
    ids: readonly string[],
    datum: string,
    by: Actor,
  ): Promise<void> {
    return this.store.dokumentenExpedierade(client, ids, { datum, av: by.id, roll: by.role }, RUTINENS_KANAL);
  }

  /** Stops what may not leave any more, and gives the case's worker a task about each. */
  async stoppa(
    stopped: readonly { readonly id: string; readonly hinder: Hinder }[],
    by: Actor,
  ): Promise<void> {
    await inTransaction(this.store.pool, async (client) => {
      for (const { id, hinder } of stopped) {
        const changed = await this.store.byt(
          { ids: [id], fran: EJ_SKICKADE, till: 'makulerad', kod: hinder, omgang: null, ...this.by(by) },
          client,
        );
        await this.store.uppgift(client, changed, 'post.stoppad', this.at);
      }
    });
  }

  /** What has left by a port. @param till expedierad, or levererad where the receiver says that it is there */
  async lamnad(
    id: string,
    till: 'expedierad' | 'levererad',
    { datum, referens }: { readonly datum: string; readonly referens: string | null },
    by: Actor,
  ): Promise<boolean> {
    return inTransaction(this.store.pool, async (client) => {
      const fran: readonly Status[] = till === 'levererad' ? ['vantar', 'expedierad'] : ['vantar'];
      const changed = await this.store.byt(
        { ids: [id], fran, till, datum, referens, ...this.by(by) },
        client,
      );
      await this.expedierade(client, changed, datum, by);
      return changed.length === 1;
    });
  }

  /** A task about a dispatch, unless there is one. */
  async uppgift(id: string, key: Postuppgift): Promise<void> {
    await inTransaction(this.store.pool, (client) => this.store.uppgift(client, [id], key, this.at));
  }

  /**
   * A person says what became of a dispatch that she carried herself.
   * @returns false if it does not stand where that can be said
   */
  async kvitterad(
    f: Forsandelse,
    {
      utfall,
      datum,
      referens,
    }: { readonly utfall: 'skickat' | 'gick_inte'; readonly datum: string; readonly referens: string | null },
    by: Actor,
  ): Promise<boolean> {
    return inTransaction(this.store.pool, async (client) => {
      const till = utfall === 'skickat' ? 'expedierad' : 'fel';
      const step = {
        ids: [f.id],
        fran: ['vantar'],
        till,
        datum,
        referens,
        ...this.by(by),
      } as const satisfies Byte;
      const changed = await this.store.byt(step, client);
      if (changed.length === 0) return false;
      if (utfall === 'skickat') await this.expedierade(client, changed, datum, by);
      await this.store.stangUppgifter(client, f, this.at);
      return true;
    });
  }

  /** It came back. @returns false if it has not left, or came back before */
  async retur(f: Forsandelse, orsak: string, datum: string, by: Actor): Promise<boolean> {
    return inTransaction(this.store.pool, async (client) => {
      const changed = await this.store.byt(
        { ids: [f.id], fran: SKICKADE, till: 'retur', kod: orsak, datum, ...this.by(by) },
        client,
      );
      await this.store.uppgift(client, changed, 'post.retur', this.at);
      return changed.length === 1;
    });
  }

  /** Somebody stops it before it leaves. @returns false if it has left or is stopped */
  async makulera(f: Forsandelse, skal: string, by: Actor): Promise<boolean> {
    return inTransaction(this.store.pool, async (client) => {
      const changed = await this.store.byt(
        { ids: [f.id], fran: EJ_SKICKADE, till: 'makulerad', kod: skal, omgang: null, ...this.by(by) },
        client,
      );
      if (changed.length > 0) await this.store.stangUppgifter(client, f, this.at);
      return changed.length === 1;
    });
  }

  /** Somebody has seen to what came back or was stopped. @returns false if there is nothing to see to */
  async atgardad(f: Forsandelse, atgard: string, by: Actor): Promise<boolean> {
    return inTransaction(this.store.pool, async (client) => {
      if ((await this.store.stangUppgifter(client, f, this.at)) === 0) return false;
      await this.store.anteckna(client, f.id, atgard, by.id, by.role, this.at);
      return true;
    });
  }

  /**
   * Begins a batch with exactly these letters.
   * @throws Problem NOT_POSSIBLE if somebody else has just taken one of them
   */
  async nyOmgang(
    enhet: string,
    ids: readonly string[],
    nyckel: string,
    by: Actor & { readonly role: string },
  ): Promise<string> {
    const id = randomUUID();
    const step = this.by(by);
    await inTransaction(this.store.pool, async (client) => {
      const omgang = { id, nyckel, enhet, datum: this.idag, av: by.id, roll: by.role, at: step.at };
      const begun = await this.store.nyOmgang(client, { ...omgang, innehall: JSON.stringify(ids) });
      const taken = begun
        ? await this.store.byt(
            { ids, fran: ['i_utskriftsko'], till: 'i_utskriftsko', omgang: id, iOmgang: null, ...step },
            client,
          )
        : [];
      if (taken.length !== ids.length)
        throw new Problem(
          'NOT_POSSIBLE',
          mening`Någon annan har just lagt brev ur kön i en omgång. Läs om kön: inget brev skrivs ut två gånger.`,
          { unmet: [] },
        );
    });
    return id;
  }

  /** The whole batch is printed. @returns false if it is not as it was */
  async utskriven(omgang: string, ids: readonly string[], by: Actor): Promise<boolean> {
    const step = {
      ids,
      fran: ['i_utskriftsko'],
      till: 'utskriven',
      iOmgang: omgang,
      ...this.by(by),
    } as const satisfies Byte;
    return (await this.store.byt(step)).length === ids.length;
  }

  /** Takes letters out of a batch: they wait in the queue again. */
  async tillbaka(omgang: string, ids: readonly string[], by: Actor): Promise<void> {
    const fran: readonly Status[] = ['i_utskriftsko', 'utskriven'];
    await this.store.byt({ ids, fran, till: 'i_utskriftsko', iOmgang: omgang, omgang: null, ...this.by(by) });
  }

  /**
   * Letters of a printed batch have left; those that are not named wait in the queue again.
   * @throws Problem NOT_POSSIBLE if one of them is no longer there
   */
  async skickade(
    omgang: string,
    ids: readonly string[],
    kvar: readonly string[],
    datum: string,
    by: Actor,
  ): Promise<void> {
    const step = this.by(by);
    await inTransaction(this.store.pool, async (client) => {
      const gone = await this.store.byt(
        { ids, fran: ['utskriven'], till: 'expedierad', datum, iOmgang: omgang, ...step },
        client,
      );
      if (gone.length !== ids.length)
        throw new Problem(
          'NOT_POSSIBLE',
          mening`Omgången har ändrats sedan du läste den. Läs om den och försök igen.`,
          {
            unmet: [],
          },
        );
      await this.expedierade(client, gone, datum, by);
      const fran: readonly Status[] = ['i_utskriftsko', 'utskriven'];
      await this.store.byt(
        { ids: kvar, fran, till: 'i_utskriftsko', iOmgang: omgang, omgang: null, ...step },
        client,
      );
    });
  }

  private by({ id, role }: Actor): {
    readonly av: string;
    readonly roll: string | null;
    readonly at: string;
  } {
    return { av: id, roll: role, at: this.at };
  }
}
