/**
 * The port `notis`: tells the owner of a task or a deadline by e-mail, when and how she has chosen. It goes to whoever
 * owns it now, and to the one who stands in for her while she is away.
 */
import { z } from 'zod';
import type { DemoUser, Organisation } from '../access/organisation';
import { efterFranvaro, narFor, valAv } from '../aviseringar/val';
import type { Engine } from '../engine/engine';
import type { Handler, Outcome } from '../outbox/handlers';
import { AviseringarStore, type Ersattare } from '../store/aviseringar.store';
import { aktuellt, Arendenotis, type Aktuellt } from './aktuellt';
import type { Mailer } from './mailer';
import { nodoppningText, noticeText, protectedText, smittadFilText } from './texts';

/** What is told at once, and to others than the owner of a task or a deadline. */
const Genast = z.discriminatedUnion('slag', [
  /** Somebody has opened a protected case in an emergency: told to those who lead the unit. */
  z.object({ slag: z.literal('nodoppning'), enhet: z.string() }),
  /** A file was infected: told to the one who uploaded it. */
  z.object({ slag: z.literal('smittad_fil'), av: z.string(), enhet: z.string().nullable() }),
]);

interface NoticeParts {
  readonly engine: Engine;
  readonly organisation: Organisation;
  readonly mailer: Mailer;
  /** The address at which users reach the service. */
  readonly publicUrl: string | null;
}

/** Who is to be told: users, or a unit's mailbox; and who is told when she is back. */
interface Mottagare {
  readonly users: readonly DemoUser[];
  readonly mailbox: string | null;
  readonly borta: { readonly user: DemoUser; readonly till: string } | null;
}

export class Avisering {
  readonly store: AviseringarStore;

  constructor(readonly parts: NoticeParts) {
    this.store = new AviseringarStore(parts.engine.store.pool);
  }

  /** The handler of the port `notis`. */
  readonly handler: Handler = async ({ caseId, payload }, key) => {
    const genast = Genast.safeParse(payload);
    if (genast.success)
      return genast.data.slag === 'nodoppning'
        ? this.tellLeaders(genast.data.enhet, key)
        : this.tellUploader(genast.data, key);
    const notis = Arendenotis.parse(payload);
    const now = await aktuellt(this.parts.engine, caseId, notis);
    return typeof now === 'string' ? dropped(now) : this.tell(caseId, notis, now, key);
  };

  /**
   * Tells those it concerns, at once or when they have chosen.
   * @param key what makes a repeat recognisable
   * @throws what the mail server answers; telling again is safe
   */
  async tell(caseId: string, notis: Arendenotis, now: Aktuellt, key: string): Promise<Outcome> {
    const { users, mailbox, borta } = await this.mottagare(caseId, now);
    if (mailbox !== null) await this.send(mailbox, 'unit', caseId, now, key);
    let told = mailbox !== null;
    for (const user of users) {
      const own = user.id === now.assignee ? key : `${key}/${user.id}`;
      told = (await this.tellUser(user, caseId, notis, now, own)) || told;
    }
    if (borta) await this.tellAfter(borta, caseId, notis, `${key}/efter`);
    if (told) return { status: 'sent' };
    return dropped(users.length > 0 ? 'avstangd' : 'ingen-mottagare');
  }

  /** Sends one notice by itself. */
  async send(
    email: string,
    to: 'person' | 'unit',
    caseId: string,
    { slag, title, date, skyddad }: Aktuellt,
    key: string,
  ): Promise<void> {
    const { mailer, publicUrl: link } = this.parts;
    const text = skyddad
      ? protectedText({ to, link })
      : noticeText({ kind: slag, to, caseId, title, date, link });
    await mailer.send({ to: email, ...text, key });
  }

  /** Whose it is today. */
  async mottagare(caseId: string, { assignee, role, unit, skyddad }: Aktuellt): Promise<Mottagare> {
    const { organisation } = this.parts;
    const known = (id: string) => organisation.users.find((user) => user.id === id);
    const user = assignee === null ? undefined : known(assignee);
    const mailbox = organisation.enheter.find(({ id }) => id === unit)?.mailbox ?? null;
    if (!user) return { users: [], mailbox, borta: null };
    const standIns = (unit === null ? [] : await this.store.ersattare(user.id, role, unit)).flatMap((one) => {
      const vikarie = covers(one, caseId, skyddad) ? known(one.vikarie) : undefined;
      return vikarie ? [{ vikarie, till: one.till }] : [];
    });
    const till = standIns.map((one) => one.till).sort()[0];
    if (till === undefined) return { users: [user], mailbox: null, borta: null };
    return { users: standIns.map(({ vikarie }) => vikarie), mailbox: null, borta: { user, till } };
  }

  /** Lets the one who is away be told when she is back, if she wants it. */
  async tellAfter(
    { user, till }: NonNullable<Mottagare['borta']>,
    caseId: string,
    payload: Arendenotis,
    nyckel: string,
  ): Promise<void> {
    const val = valAv(await this.store.las(user.id));
    if (!val.efterVikariat) return;
    const forfaller = efterFranvaro(val, till);
    await this.store.vanta({ nyckel, anvandare: user.id, caseId, payload, satt: 'efter', forfaller });
  }

  /** @returns false where she has turned it off */
  private async tellUser(
    user: DemoUser,
    caseId: string,
    payload: Arendenotis,
    now: Aktuellt,
    key: string,
  ): Promise<boolean> {
    const val = valAv(await this.store.las(user.id));
    const nar = narFor(val, now.slag, now.alltid, this.parts.engine.clock.now().toISOString());
    if (nar.nar === 'aldrig') return false;
    if (nar.nar === 'nu') await this.send(user.email, 'person', caseId, now, key);
    else {
      const { nar: satt, forfaller } = nar;
      await this.store.vanta({ nyckel: key, anvandare: user.id, caseId, payload, satt, forfaller });
    }
    return true;
  }

  private async tellUploader(
    { av, enhet }: { readonly av: string; readonly enhet: string | null },
    key: string,
  ): Promise<Outcome> {
    const { organisation, mailer, publicUrl } = this.parts;
    const user = organisation.users.find(({ id }) => id === av)?.email;
    const mailbox = organisation.enheter.find(({ id }) => id === enhet)?.mailbox;
    const to = [user, mailbox].filter((email) => email !== undefined);
    if (to.length === 0) return dropped('ingen-mottagare');
    for (const email of to)
      await mailer.send({ to: email, ...smittadFilText(publicUrl), key: `${key}/${email}` });
    return { status: 'sent' };
  }

  /** One mail each, and one to the unit's mailbox where nobody who leads it has an address of their own. */
  private async tellLeaders(unitId: string, key: string): Promise<Outcome> {
    const { organisation, mailer, publicUrl } = this.parts;
    const leaders = organisation.users.filter(
      ({ roles, units }) => roles.includes('enhetschef') && units.includes(unitId),
    );
    const mailbox = organisation.enheter.find(({ id }) => id === unitId)?.mailbox;
    const to =
      leaders.length > 0 ? leaders.map(({ email }) => email) : mailbox === undefined ? [] : [mailbox];
    if (to.length === 0) return dropped('ingen-mottagare');
    for (const email of to)
      await mailer.send({ to: email, ...nodoppningText(publicUrl), key: `${key}/${email}` });
    return { status: 'sent' };
  }
}

/** A substitution covers a protected case only where it names it, as access does (src/access/vikariat.ts). */
const covers = ({ arenden }: Ersattare, caseId: string, skyddad: boolean): boolean =>
  arenden === null ? !skyddad : arenden.includes(caseId);

const dropped = (reason: Extract<Outcome, { status: 'dropped' }>['reason']): Outcome => ({
  status: 'dropped',
  reason,
});
