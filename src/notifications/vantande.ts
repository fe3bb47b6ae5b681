/**
 * Sends what waited: one mail for what was only delayed, one for all that was gathered for somebody. Each thing is looked
 * up again: what is done is not told, and what is somebody else's by now is told to her instead. Never an empty mail.
 */
import { Logger } from '@nestjs/common';
import { osagd } from '../mening';
import type { Incidents } from '../outbox/incidents';
import { faultCode } from '../queues';
import type { Sandning, Vantande } from '../store/aviseringar.store';
import { aktuellt, Arendenotis, type Aktuellt } from './aktuellt';
import type { Avisering } from './notices';
import { digestText, type DigestItem } from './texts';

const MINUTE = 60_000;
/** Waits between attempts; the last one again and again, since what waits is never given up. */
const BACK_OFF_MS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE] as const;
/** Attempts after which a person is told that mail does not leave. */
const TELL_AFTER = 4;

export class VantandeUtskick {
  private readonly log = new Logger('aviseringar');

  constructor(
    private readonly avisering: Avisering,
    private readonly incidents: Incidents,
  ) {}

  /** Sends all that has fallen due. @returns the number of mails that left */
  async skicka(goOn: () => boolean = () => true): Promise<number> {
    const { store, parts } = this.avisering;
    for (let sent = 0; ;) {
      const sandning = goOn() ? await store.ta(parts.engine.clock.now().toISOString()) : null;
      if (!sandning) return sent;
      if (await this.lamna(sandning)) sent += 1;
    }
  }

  private async lamna(sandning: Sandning): Promise<boolean> {
    const { store } = this.avisering;
    try {
      const left = await this.skriv(sandning);
      await store.klar(sandning.id, left ? 'skickad' : 'inaktuell');
      return left;
    } catch (error) {
      const code = faultCode(error);
      this.log.warn(`mail ${sandning.id}: attempt ${sandning.forsok} failed: ${code}`);
      await store.skjutUpp(sandning.id, BACK_OFF_MS[sandning.forsok - 1] ?? BACK_OFF_MS[3]);
      if (sandning.forsok >= TELL_AFTER)
        await this.incidents.open({
          caseId: null,
          kind: 'avisering',
          ref: sandning.id,
          detail: osagd`Ett samlat eller fördröjt utskick har inte gått att lämna efter ${sandning.forsok} försök (felkod ${code}). Det försöks igen av sig självt: rätta felet i e-posten.`,
        });
      return false;
    }
  }

  /** @returns false where nothing of it was left to tell */
  private async skriv({ id, anvandare, rader }: Sandning): Promise<boolean> {
    const { parts } = this.avisering;
    const user = parts.organisation.users.find((one) => one.id === anvandare);
    const hers: { readonly rad: Vantande; readonly now: Aktuellt }[] = [];
    for (const rad of rader) {
      const now = await this.kvar(rad);
      if (now && user) hers.push({ rad, now });
    }
    const [first] = hers;
    if (!first || !user) return false;
    if (first.rad.satt === 'fordrojd')
      await this.avisering.send(user.email, 'person', first.rad.caseId, first.now, first.rad.nyckel);
    else {
      const items = hers.map(({ rad, now }): DigestItem => ({ ...now, kind: now.slag, caseId: rad.caseId }));
      const text = digestText(items, parts.publicUrl);
      await parts.mailer.send({ to: user.email, ...text, key: `samlat/${id}` });
    }
    return true;
  }

  /** What is left to tell this user; what is another's by now is told to that one. */
  private async kvar({ anvandare, caseId, payload, satt, nyckel }: Vantande): Promise<Aktuellt | null> {
    const { avisering } = this;
    const notis = Arendenotis.parse(payload);
    const now = await aktuellt(avisering.parts.engine, caseId, notis);
    if (typeof now === 'string') return null;
    const { users, borta } = await avisering.mottagare(caseId, now);
    if (users.some(({ id }) => id === anvandare)) return now;
    if (satt !== 'efter') await avisering.tell(caseId, notis, now, nyckel);
    // The substitution was made longer: she is still away, and whoever stands in for her has been told.
    else if (borta?.user.id === anvandare)
      await avisering.tellAfter(borta, caseId, notis, `${nyckel}/${borta.till}`);
    return null;
  }
}
