/** Worklists, open disagreements, and who has a task, as one who may. */
import { Inject, Injectable } from '@nestjs/common';
import type { AnyStateNode } from 'xstate';
import { instantAt, localDate, plusDays } from '../../machines/calendar';
import { ROLES, type ProcessDefinition, type StateMeta } from '../../machines/process';
import { PROCESSES } from '../../machines/registry';
import { ClientKeys } from '../access/keys';
import { sideSeen } from '../access/disclosure';
import { kanner, kollegor } from '../access/handlaggarbyte';
import type { Organisation } from '../access/organisation';
import { may, RELEASE_ROLES, sightOfUnits, takesFor, type CaseFacts } from '../access/policy';
import type { Principal } from '../access/principal';
import { sidovy } from '../access/sidovy';
import { ledUnits } from '../access/units';
import type { Vikariat } from '../access/vikariat';
import type { Config } from '../config';
import { CONFIG, ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem } from '../problems';
import type { TaskView } from '../store/cases.query';
import type { KlientIdentity } from '../store/klienter.store';
import { VikarieListaQuery } from '../store/vikarie-lista.query';
import {
  WorklistQuery,
  type DisputeRow,
  type FoundTask,
  type Place,
  type TaskState,
  type Vyval,
  type WorklistRow,
} from '../store/worklist.query';
import { MOST_COUNTED } from '../store/worklist.sql';
import { isId } from './case-id';
import { taskView } from './case-view';
import { accessRow, readerOf } from './cases';
import { cursorOf, placeOf } from './cursor';
import { Forsegling } from './forsegling';
import type { UppgiftKollegorView } from './omfordelning.schemas';
import type { ArbetslistaView, ArbetslisteantalView, OenigheterView, VYER } from './schemas';
import { ersatterView, logSubstitute } from './som-vikarie';
import { Vantar } from './vantar';
import { malformed } from './zod-http';

export interface WorklistAsk {
  readonly vy: (typeof VYER)[number];
  /** Days ahead that are soon. */
  readonly dagar: number;
  readonly roll?: string | undefined;
  readonly enhet?: string | undefined;
  readonly limit: number;
  readonly efter?: string | undefined;
}

@Injectable()
export class Worklist {
  private readonly forsegling: Forsegling;

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(WorklistQuery) private readonly query: WorklistQuery,
    @Inject(VikarieListaQuery) private readonly vikarieLista: VikarieListaQuery,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(Vantar) private readonly vantar: Vantar,
    @Inject(CONFIG) config: Config,
  ) {
    this.forsegling = Forsegling.of(config);
  }

  /** @throws Problem VALIDATION for a cursor of another list or question */
  async page(principal: Principal, ask: WorklistAsk): Promise<ArbetslistaView> {
    const { vy, dagar, roll, enhet, limit, efter } = ask;
    const part = vy === 'alla' ? [] : [vy, ...(vy === 'snart' ? [dagar] : [])];
    const question = ['arbetslista', principal.id, roll ?? null, enhet ?? null, ...part];
    const filter = {
      roles: principal.roles.filter((role) => roll === undefined || role === roll),
      units: principal.units.filter((unit) => enhet === undefined || unit === enhet),
      sight: sightOfUnits(principal),
      limit,
      after:
        placeOf(vy === 'nya' ? this.opened(efter, principal) : efter, question) ??
        (vy === 'enhet' ? AFTER_OWN : null),
      vad: askedFor(principal, { vy, roll, enhet, efter }),
      vy: this.vyval(vy, dagar),
    };
    const { rows, next, plats } = await this.engine.guarded(() =>
      this.query.page(readerOf(principal), filter),
    );
    const tasks = rows.map((row) => ({
      ...taskView(this.engine.processOf(row), row.task, principal),
      klient: this.klientOf(row),
      ny: row.ny,
    }));
    const first = efter === undefined && vy === 'alla';
    const vikariat = first ? await this.asSubstitute(principal, { roll, enhet }) : [];
    const about = seenBy(principal);
    const place = cursorOf(next, question);
    const nasta = place !== null && vy === 'nya' ? this.forsegling.seal(place, about) : place;
    return { limit, nasta, plats: this.forsegling.seal(plats, about), tasks, vikariat };
  }

  /** How many tasks each part of the list has: never more than is said, never what the principal may not see. */
  async antal(principal: Principal, dagar: number): Promise<ArbetslisteantalView> {
    const { roles, units } = principal;
    const filter = { roles, units, sight: sightOfUnits(principal) };
    const { nu, snart } = this.snart(dagar);
    const found = await this.engine.guarded(() => this.query.antal(readerOf(principal), filter, nu, snart));
    const of = (n: number) => ({ antal: Math.min(n, MOST_COUNTED), fler: n > MOST_COUNTED });
    return {
      mina: of(found.mina),
      enhet: of(found.enhet),
      nya: of(found.nya),
      forsenade: of(found.forsenade),
      snart: of(found.snart),
      vantar: of(await this.engine.guarded(() => this.vantar.antal(principal))),
    };
  }

  /**
   * Marks what a page showed as seen, on all of the principal's devices.
   * @throws Problem VALIDATION for a place that no worklist of hers has given
   */
  async sedd(principal: Principal, plats: string): Promise<void> {
    const tx = this.forsegling.open(plats, seenBy(principal)) ?? '';
    if (!/^\d{1,18}$/.test(tx))
      throw malformed([{ field: 'plats', message: mening`ska vara plats ur din arbetslista, oförändrad` }]);
    await this.engine.guarded(() => this.query.sedd(readerOf(principal), tx));
  }

  /** A place among what is new; what is no such place opens as none, and is refused as any other cursor. */
  private opened(efter: string | undefined, principal: Principal): string | undefined {
    return efter === undefined ? undefined : (this.forsegling.open(efter, seenBy(principal)) ?? '');
  }

  private vyval(vy: WorklistAsk['vy'], dagar: number): Vyval {
    const { nu, snart } = this.snart(dagar);
    if (vy === 'forsenade') return { urval: 'datum', fran: '-infinity', till: nu };
    if (vy === 'snart') return { urval: 'datum', fran: nu, till: snart };
    return { urval: vy === 'enhet' ? 'alla' : vy };
  }

  /** Now, and the end of the last day that is soon, by the domain clock. */
  private snart(dagar: number): { readonly nu: string; readonly snart: string } {
    const nu = this.engine.clock.now().toISOString();
    return { nu, snart: instantAt(plusDays(localDate(nu), dagar + 1), '00:00') };
  }

  /** What waits at those whom the principal stands in for. */
  private async asSubstitute(
    principal: Principal,
    { roll, enhet }: Pick<WorklistAsk, 'roll' | 'enhet'>,
  ): Promise<ArbetslistaView['vikariat']> {
    const asked = (principal.vikariat ?? []).filter(
      (one) => (roll ?? one.roll) === one.roll && (enhet ?? one.enhet) === one.enhet,
    );
    if (asked.length === 0) return [];
    const rows = await this.engine.guarded(() => this.vikarieLista.tasks(readerOf(principal), asked));
    return asked.map((one) => ({
      ...ersatterView(one),
      tasks: rows
        .filter(({ vikariat }) => vikariat === one.id)
        .map((row) => ({
          ...taskView(this.engine.processOf(row), row.task, principal),
          klient: this.klientOf(row),
        })),
    }));
  }

  /** @throws Problem VALIDATION for a cursor of another list */
  async disputes(
    principal: Principal,
    { limit, efter }: Pick<WorklistAsk, 'limit' | 'efter'>,
  ): Promise<OenigheterView> {
    const question = ['oenigheter', principal.id];
    const after = placeOf(efter, question);
    const { rows, next } = await this.engine.guarded(() =>
      this.query.disputes(readerOf(principal), DISPUTE_TASKS, limit, after),
    );
    return {
      nasta: cursorOf(next, question),
      disputes: rows.map((row) => ({
        caseId: row.caseId,
        since: row.openedAt,
        tasks: this.ownWork(principal, row, row.tasks).map((task) =>
          taskView(this.engine.processOf(row), task, principal),
        ),
      })),
    };
  }

  /**
   * Takes a task, or finds it already one's own. What a substitute takes is the one's whom she stands in for: it does
   * not stay with her when the substitution ends.
   * @throws Problem NOT_FOUND, FORBIDDEN, TASK_TAKEN, NOT_POSSIBLE, STALE_REVISION
   */
  take(principal: Principal, taskId: string, version: number): Promise<TaskView> {
    return this.assign(principal, taskId, 'claim', (task) => {
      const hasRole = principal.roles.some((role) => role === task.role);
      const own = hasRole && task.unit !== null && principal.units.includes(task.unit);
      const lent = own ? null : takesFor(principal, task, factsOf(task));
      if (!lent && !hasRole) throw notYourRole(task);
      const whose = lent?.ersatter ?? principal.id;
      if (task.assignee === whose) return { assignee: whose, lent };
      if (task.assignee !== null)
        throw new Problem('TASK_TAKEN', mening`En kollega har redan tagit uppgiften. Läs om arbetslistan.`);
      if (task.version !== version) throw taskChanged(task);
      return { assignee: whose, lent };
    });
  }

  /**
   * Gives a task back to the unit. One's own, or a colleague's for those who lead the work.
   * @throws Problem NOT_FOUND, FORBIDDEN, NOT_POSSIBLE, STALE_REVISION
   */
  release(principal: Principal, taskId: string, version: number): Promise<TaskView> {
    return this.assign(principal, taskId, 'release', (task) => {
      const leads = principal.roles.some((role) => RELEASE_ROLES.some((leading) => leading === role));
      const lent = takesFor(principal, task, factsOf(task));
      if (task.assignee === null) return { assignee: null, lent: null };
      const replaced = lent !== null && task.assignee === lent.ersatter;
      if (task.assignee !== principal.id && !leads && !replaced)
        throw new Problem(
          'FORBIDDEN',
          mening`En kollega har uppgiften. Bara den som har den, eller den som leder arbetet i enheten, kan släppa den.`,
        );
      if (task.version !== version) throw taskChanged(task);
      return { assignee: null, lent: replaced ? lent : null };
    });
  }

  /**
   * Gives a task to a named colleague with its role in its unit: by its holder, or by who leads the work.
   * @throws Problem NOT_FOUND, FORBIDDEN, VALIDATION, NOT_POSSIBLE, STALE_REVISION
   */
  async lamna(principal: Principal, taskId: string, till: string, version: number): Promise<TaskView> {
    const given = await this.assign(principal, taskId, 'lamna', (task) => {
      const { unit } = task;
      this.requireLamnar(principal, task);
      if (task.version !== version) throw taskChanged(task);
      if (unit === null || !this.kanTa(task, till))
        throw malformed([
          {
            field: 'till',
            message: mening`ska vara en kollega, aktiv i uppgiftens roll och enhet, som får se ärendet`,
          },
        ]);
      return { assignee: till, lent: null };
    });
    this.engine.announce({ due: [], outbox: true });
    return given;
  }

  /**
   * Who a task can be given to, by one who may give it.
   * @throws Problem NOT_FOUND, FORBIDDEN, NOT_POSSIBLE
   */
  kollegor(principal: Principal, taskId: string): Promise<UppgiftKollegorView> {
    const { organisation } = this;
    return this.ofTask(principal, taskId, 'kollegor', async (task) => {
      this.requireLamnar(principal, task);
      const { unit, role, assignee } = task;
      const found = unit === null ? [] : kollegor(organisation, unit, role);
      const names = new Map(organisation.users.map(({ id, name }) => [id, name]));
      await this.engine.store.logAccess(task.caseId, accessRow(principal, 'kollegor', 'ok'));
      return {
        kollegor: found
          .filter(({ id }) => id !== assignee && this.kanTa(task, id))
          .map(({ id }) => ({ id, namn: names.get(id) ?? id })),
        kanda: kanner(organisation),
      };
    });
  }

  /** @throws Problem FORBIDDEN for others than the task's holder and those who lead the work of its unit */
  private requireLamnar(principal: Principal, { assignee, unit }: FoundTask): void {
    if (assignee === principal.id || (unit !== null && this.ledda(principal).includes(unit))) return;
    throw new Problem(
      'FORBIDDEN',
      mening`Bara den som har uppgiften, eller den som leder arbetet i enheten, lämnar den till någon annan.`,
    );
  }

  /** The units whose work the principal leads. */
  private ledda(principal: Principal): readonly string[] {
    return ledUnits(this.organisation, principal, (role) => RELEASE_ROLES.some((one) => one === role));
  }

  /** Whether a colleague may have a task: also of a protected case, which she then sees by herself or not at all. */
  private kanTa(task: FoundTask, till: string): boolean {
    const { role, unit } = task;
    const [user] =
      unit === null ? [] : kollegor(this.organisation, unit, role).filter(({ id }) => id === till);
    return user !== undefined && may(user, { kind: 'read' }, factsOf(task)).allowed;
  }

  /** Decides on the task as it is, and again if it changed meanwhile. */
  private assign(
    principal: Principal,
    taskId: string,
    action: string,
    decide: (task: FoundTask) => { readonly assignee: string | null; readonly lent: Vikariat | null },
  ): Promise<TaskView> {
    return this.ofTask(principal, taskId, action, async (task) => {
      const { assignee, lent } = decide(task);
      if (lent) {
        const decision = { allowed: true, as: lent.roll, vikariat: lent } as const;
        await logSubstitute(this.engine, principal, [{ caseId: task.caseId, decision }], action);
      }
      const notis = action === 'lamna' ? this.engine.clock.now() : null;
      return this.query.assign(readerOf(principal), action, task, assignee, notis);
    });
  }

  /** What `make` makes of an open task of the principal's own side, again while that is null; a no is logged. */
  private async ofTask<Made>(
    principal: Principal,
    taskId: string,
    action: string,
    make: (task: FoundTask) => Promise<Made | null>,
  ): Promise<Made> {
    const reader = readerOf(principal);
    return this.engine.guarded(async () => {
      for (;;) {
        const task = isId(taskId) ? await this.query.find(reader, taskId) : null;
        try {
          if (
            !task ||
            this.ownWork(principal, { ...task, version: task.processVersion }, [task]).length === 0
          )
            throw new Problem(
              'NOT_FOUND',
              mening`Uppgiften finns inte, eller så har du inte tillgång till den.`,
            );
          if (task.status !== 'open')
            throw new Problem('NOT_POSSIBLE', mening`Uppgiften är redan gjord.`, { unmet: [] });
          const made = await make(task);
          if (made) return made;
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          const row = accessRow(principal, action, error.code);
          await this.engine.store.logAccess(task?.caseId ?? taskId.slice(0, 200), row);
          throw error;
        }
      }
    });
  }

  /** Those of a case's tasks that are the principal's own side's: the other side's are nobody's business here (L10). */
  private ownWork<Task extends { readonly role: string; readonly caseId: string }>(
    principal: Principal,
    of: Pick<DisputeRow, 'caseId' | 'process' | 'version' | 'sfEnhet' | 'kcEnhet'>,
    tasks: readonly Task[],
  ): readonly Task[] {
    const { caseId: id, sfEnhet, kcEnhet } = of;
    const process = this.engine.processOf(of).definition;
    const side = sideSeen(principal, { id, sfEnhet, kcEnhet });
    const sida = sidovy({ process, side, kcEnhet, utlamnanden: [] });
    return tasks.filter(({ role }) => sida.uppgift(role));
  }

  private klientOf({ klient, skyddad: marked }: Pick<WorklistRow, 'klient' | 'skyddad'>) {
    const skyddad = marked || (klient?.skyddad ?? false);
    const text = klient === null || skyddad ? null : this.keys.decrypt(klient.id, klient.cipher);
    return { namn: text === null ? null : (JSON.parse(text) as KlientIdentity).namn, skyddad };
  }
}

/** What of a question the access log says: never what somebody else than we has written. */
function askedFor({ units }: Principal, { vy, roll, enhet, efter }: Partial<WorklistAsk>): string | null {
  const asked = [
    ...(vy === undefined || vy === 'alla' ? [] : [`vy=${vy}`]),
    ...(roll === undefined ? [] : [`roll=${roll}`]),
    ...(enhet === undefined ? [] : [`enhet=${units.includes(enhet) ? enhet : 'annan'}`]),
    ...(efter === undefined ? [] : ['fortsättning']),
  ];
  return asked.length === 0 ? null : asked.join(' ');
}

/** Where the list begins after the reader's own. */
const AFTER_OWN: Place = { rank: 1, due: '-infinity', id: '' };
/** What a transaction's number is sealed as: it is the reader's own. */
export const seenBy = ({ id }: Pick<Principal, 'id'>): string => `stegvis-sedd ${id}`;

/** The case of a task, as its access is decided by. */
const factsOf = ({ caseId: id, sfEnhet, kcEnhet, skyddad, handlaggare }: FoundTask): CaseFacts => ({
  ...{ id, sfEnhet, kcEnhet, skyddad },
  handlaggare: JSON.parse(handlaggare) as CaseFacts['handlaggare'],
});

const notYourRole = (task: TaskState): Problem => {
  const role = ROLES[task.role as keyof typeof ROLES];
  return new Problem('FORBIDDEN', mening`Uppgiften hör till rollen ${role}.`);
};

const taskChanged = (task: TaskState): Problem =>
  new Problem(
    'STALE_REVISION',
    mening`Uppgiften har ändrats sedan du läste den och är nu på version ${task.version}: läs om och försök igen.`,
    { revision: task.version },
  );

/** Names of the tasks in a process' region for disagreements (R89). */
function tasksOfDisputes(process: ProcessDefinition): readonly string[] {
  const found: string[] = [];
  const visit = (node: AnyStateNode, inside: boolean): void => {
    const here = inside || node.key === 'oenighet';
    if (here) found.push(...((node.meta as StateMeta | undefined)?.tasks ?? []));
    for (const child of Object.values(node.states)) visit(child, here);
  };
  visit(process.machine.root, false);
  return found;
}

/** The tasks that a disagreement opens. The index `tasks_oenighet` holds these and no others. */
export const DISPUTE_TASKS: readonly string[] = [...new Set(PROCESSES.flatMap(tasksOfDisputes))];
