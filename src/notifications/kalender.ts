/**
 * The port `kalender`: the calendars of those who hold a case's meetings say what the case says. What is sent is worked
 * out from the case as it is right before it leaves; of a protected client nothing is sent but that an earlier
 * invitation is taken back (A21, R104).
 */
import { z } from 'zod';
import { localDate } from '../../machines/calendar';
import type { Side } from '../../machines/process';
import type { Organisation } from '../access/organisation';
import { sidovy } from '../access/sidovy';
import { arAvstangd, valAv } from '../aviseringar/val';
import { inbjudan } from '../calendar/ics';
import { BOOKING, bokadeMoten, MOTESLANGD, MOTESROLL } from '../calendar/moten';
import { nyaPoster, type Lage, type Mottagare, type OnskatMote } from '../calendar/plan';
import type { Engine } from '../engine/engine';
import type { Handler } from '../outbox/handlers';
import type { AviseringarStore } from '../store/aviseringar.store';
import { nyttUid, type Kalenderarende, type KalenderStore, type Kalenderpost } from '../store/kalender.store';
import type { Mailer } from './mailer';
import { motestext } from './texts';

const Payload = z.object({ slag: z.string(), atgard: z.enum(['boka', 'avboka', 'avsluta']) });

interface Parts {
  readonly engine: Engine;
  readonly organisation: Organisation;
  readonly mailer: Mailer;
  readonly store: KalenderStore;
  readonly val: AviseringarStore;
  /** The address at which users reach the service. */
  readonly publicUrl: string | null;
}

export class Motesutskick {
  constructor(private readonly parts: Parts) {}

  /** The handler of the port `kalender`. */
  readonly handler: Handler = async ({ caseId, payload }) =>
    (await this.synka(caseId, Payload.parse(payload)))
      ? { status: 'sent' }
      : { status: 'dropped', reason: 'arendet-saknas' };

  /**
   * Sends what the calendars of a case lack, and takes back what they have too much. Safe to repeat.
   * @param steg what the step that is seen to has done; null for a look at the case as it is
   * @returns false if there is no such case
   * @throws what the mail server answers; what had left is remembered
   */
  async synka(caseId: string, steg: Lage['steg'] = null): Promise<boolean> {
    const { store } = this.parts;
    const arende = await store.arende(caseId, BOOKING);
    if (!arende) return false;
    const lage = { ...(await this.lage(caseId, arende)), steg };
    await store.planera(caseId, (senaste) => nyaPoster(lage, senaste, nyttUid));
    await this.skicka(caseId, lage);
    // What one case learns protects the person: her other cases have no step of their own that says so.
    if (arende.skyddad && steg !== null && arende.klientId !== null)
      for (const other of await store.klientensAndra(arende.klientId, caseId)) await this.synka(other);
    return true;
  }

  private async lage(caseId: string, arende: Kalenderarende): Promise<Omit<Lage, 'steg'>> {
    const { engine } = this.parts;
    const at = engine.clock.now().toISOString();
    const idag = localDate(at);
    const { stored, skyddad } = arende;
    const moten = skyddad || stored.status !== 'active' ? [] : await this.moten(arende, idag);
    return { caseId, at, idag, skyddad, moten };
  }

  /** The booked meetings, each for the sides that know of it. */
  private async moten(arende: Kalenderarende, idag: string): Promise<readonly OnskatMote[]> {
    const { engine, organisation, val } = this.parts;
    const { stored, utlamnanden, events } = arende;
    const record = engine.cached(stored.id, stored.revision) ?? engine.keep(stored);
    const { definition } = engine.processOf(record);
    const { sfEnhet, kcEnhet, handlaggare } = record.index;
    const enhet = { sf: sfEnhet, kc: kcEnhet };
    const plats = organisation.enheter.find(({ id }) => id === (kcEnhet ?? sfEnhet));
    const mottagare = async (side: Side): Promise<readonly Mottagare[]> => {
      const user = organisation.users.find(({ id }) => id === handlaggare[MOTESROLL[side]]);
      if (user)
        return [
          { id: user.id, adress: user.email, avstangd: arAvstangd(valAv(await val.las(user.id)), 'mote') },
        ];
      const unit = organisation.enheter.find(({ id }) => id === enhet[side]);
      return unit ? [{ id: unit.id, adress: unit.mailbox, avstangd: false }] : [];
    };
    const found = new Map<string, OnskatMote>();
    for (const side of ['sf', 'kc'] as const) {
      if (enhet[side] === null) continue;
      const sida = sidovy({ process: definition, side, kcEnhet, utlamnanden });
      const till = await mottagare(side);
      for (const { slag, datum, tid, tolk } of bokadeMoten(definition, record, events, idag, sida)) {
        const earlier = found.get(slag);
        found.set(slag, {
          ...{ slag, datum, tid: tid ?? '', tolk: earlier?.tolk ?? tolk },
          plats: plats?.adress ?? plats?.name ?? '',
          mottagare: [...(earlier?.mottagare ?? []), ...till],
        });
      }
    }
    return [...found.values()];
  }

  /** Sends the latest to each who has not got it; what it takes the place of is not sent any more. */
  private async skicka(caseId: string, { moten }: Omit<Lage, 'steg'>): Promise<void> {
    const { store } = this.parts;
    const waiting = await store.oskickade(caseId);
    for (const post of waiting) {
      const later = waiting.some(
        (one) => one.uid === post.uid && one.mottagare === post.mottagare && one.sekvens > post.sekvens,
      );
      if (!later) await this.lamna(post, moten);
      await store.skickad(post.id);
    }
  }

  private async lamna(post: Kalenderpost, moten: readonly OnskatMote[]): Promise<void> {
    const { mailer, publicUrl, store } = this.parts;
    const { metod, uid, sekvens, datum, adress, caseId, dold, mottagare } = post;
    if (metod === 'KLAR') return;
    // Asked again: protection may have come since the case was read, and its own step takes back what has left.
    if (metod === 'REQUEST' && (await store.arSkyddad(caseId))) return;
    const tid = post.tid === '' ? null : post.tid;
    const mote = moten.find(({ slag }) => slag === post.slag);
    const arende = dold ? null : caseId;
    const tolk = metod === 'REQUEST' ? (mote?.tolk ?? null) : null;
    const plats = metod === 'REQUEST' ? (mote?.plats ?? null) : null;
    const text = motestext({ metod, ny: sekvens === 0, arende, datum, tid, plats, tolk, link: publicUrl });
    const ics = inbjudan(
      metod,
      {
        ...{ uid: `${uid}@${mailer.domain}`, sekvens, at: post.at, datum, tid, langd: MOTESLANGD },
        rubrik: arende === null ? 'Möte i Stegvis' : `Möte i Stegvis ${arende}`,
        plats,
        text: tolk === null ? null : `Tolk bokad: ${tolk ? 'ja' : 'nej'}`,
      },
      { fran: mailer.address, till: adress },
    );
    await mailer.send({
      to: adress,
      ...text,
      ics: { method: metod, content: ics },
      key: `kalender/${uid}/${mottagare}/${sekvens}`,
    });
  }
}
