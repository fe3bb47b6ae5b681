/**
 * The proof that protected persons cannot be seen (L11, R105): their marks are looked for in everything that anybody
 * else is answered and in everything that leaves the process, and a world in which they do not exist must answer
 * alike. See docs/adr/0021-protected-persons.md.
 */
import { openApi } from '../src/api/openapi';
import { loadOrganisation } from '../src/access/organisation';
import { Normal } from './compare';
import { Listening } from './listen';
import { Marks, type Finding, type Mark } from './marks';
import { operationsOf, requestsOf, type Operation, type Request, type Tries } from './operations';
import { runWorker } from './outside';
import { SABOTEURS, type Saboteur } from './saboteurs';
import { INSIDERS, seedOrdinary, seedSecret, type Ordinary, type Secret } from './seed';
import { World, type Answer, type Ground } from './world';

export interface Lane {
  /** Users who ask; null is nobody. */
  readonly users: readonly (string | null)[];
  readonly saboteurs: readonly Saboteur[];
  /** Every id in every place, or those that fit. */
  readonly allIds: boolean;
}

/** An answer that differs between the worlds. */
export interface Difference {
  readonly operation: string;
  readonly who: string;
  readonly what: string;
}

export interface LeakResult {
  readonly marks: number;
  readonly surfaces: readonly string[];
  readonly requests: number;
  readonly found: readonly Finding[];
  readonly interference: readonly Difference[];
  /** What makes the run worthless: marks that were never planted, surfaces that were silent, saboteurs that got away. */
  readonly faults: readonly string[];
  readonly skipped: readonly string[];
  /** Medians in ms for a protected case and for none, which are told and not judged. */
  readonly timing: { readonly real: number; readonly unknown: number };
  readonly caught: number;
}

const UNKNOWN = 'A-0000-0000-0000';

/** Users of every role in every unit, but for those who may know. */
export const outsiders = (): readonly (string | null)[] => [
  ...loadOrganisation()
    .users.map(({ id }) => id)
    .filter((id) => !INSIDERS.some((insider) => insider === id)),
  null,
];

export const FULL: Lane = { users: outsiders(), saboteurs: SABOTEURS, allIds: true };
export const SHORT: Lane = {
  users: ['ss-sydvast-2', 'chef-sydvast-1', 'adm-1', 'granskare-1', null],
  saboteurs: SABOTEURS.filter(({ worker }) => !worker),
  allIds: false,
};

/**
 * Who is not asked, and why: a colleague of the unit is let in by a nödöppning, that is what it is for. It is told and
 * reviewed, and made once by `emergency`. Nothing else differs by its nature.
 */
const BY_NATURE: Readonly<Record<string, (user: string | null) => boolean>> = {
  oppnaNodoppning: (user) => user !== null && /sydvast/.test(user),
};

/**
 * Whose answers are searched for marks and not compared: who reviews the log of a worker sees that she has worked,
 * with rows that say neither for whom nor where.
 */
const UNLIKE: Readonly<Record<string, (user: string | null) => boolean>> = {
  lasLogg: (user) => user !== null && user.startsWith('granskare'),
};

/** An external provider has no calendar: that the address is refused is asked with all other operations. */
const utanKalender = (user: string): boolean => user.startsWith('utf-');

/** Runs the lane. @param say progress */
export async function runLeak(ground: Ground, lane: Lane, say: (line: string) => void): Promise<LeakResult> {
  const listening = Listening.start();
  const open: World[] = [];
  try {
    const real = await World.open(ground, 'lackage_a');
    open.push(real);
    const bare = await World.open(ground, 'lackage_b');
    open.push(bare);
    return await new Run(ground, lane, listening, real, bare, say).finish();
  } finally {
    for (const world of open) await world.close();
    listening.stop();
  }
}

class Run {
  private readonly found: Finding[] = [];
  private readonly interference: Difference[] = [];
  private readonly faults: string[] = [];
  private readonly skipped: string[] = [];
  private readonly surfaces = new Set<string>();
  private readonly times = { real: [] as number[], unknown: [] as number[] };
  private requests = 0;
  private nth = 0;
  private ordinary!: Record<'real' | 'bare', Ordinary>;
  private secret!: Secret;
  private marks!: Marks;
  private document!: ReturnType<typeof openApi>;

  constructor(
    private readonly ground: Ground,
    private readonly lane: Lane,
    private readonly listening: Listening,
    private readonly real: World,
    private readonly bare: World,
    private readonly say: (line: string) => void,
  ) {}

  async finish(): Promise<LeakResult> {
    this.ordinary = { real: await seedOrdinary(this.real), bare: await seedOrdinary(this.bare) };
    this.secret = await seedSecret(this.real);
    this.marks = new Marks(this.secret.marks);
    this.say(`${this.secret.marks.length} märken är planterade`);
    const planted = await this.planted();

    this.document = openApi(this.real.service);
    const operations = operationsOf(this.document);
    await this.drive(operations, this.lane.users);
    this.say(`${this.requests} anrop till ${operations.length} operationer i två världar`);
    await this.feeds(operations);
    await this.emergency(operations);
    await this.outside();
    await this.reviews(operations);
    await this.stored();
    this.look('logg', this.listening.output, 'utskrift', () => false);

    const caught = await this.sabotage(operations);
    return {
      marks: planted,
      surfaces: [...this.surfaces],
      requests: this.requests,
      found: this.found,
      interference: this.interference,
      faults: this.faults,
      skipped: this.skipped,
      timing: { real: median(this.times.real), unknown: median(this.times.unknown) },
      caught,
    };
  }

  /** Every mark is seen by those who may: what was never planted would never be found. */
  private async planted(): Promise<number> {
    const seen = new Set<Mark>();
    const paths = [
      ...this.secret.caseIds.flatMap((id) =>
        ['', '/historik', '/akt?limit=100'].map((part) => `/stegvis/v1/arenden/${id}${part}`),
      ),
      ...this.secret.klientIds.map((id) => `/stegvis/v1/klienter/${id}`),
      '/stegvis/v1/arbetslista?limit=100',
      '/stegvis/v1/min-vecka',
    ];
    for (const user of INSIDERS)
      for (const path of paths) {
        const { body } = await this.read(user, path);
        // In the other world too: what they read leaves its rows in the log of both.
        await this.bare.ask(user, { method: 'GET', path, body: null, key: '' });
        for (const { mark } of this.marks.in(body)) seen.add(mark);
      }
    for (const mark of this.secret.marks)
      // The short form of a number is for those who write it so; the service writes it whole.
      if (!seen.has(mark) && !mark.name.endsWith('utan sekel'))
        this.faults.push(`märket ${mark.name} syns inte ens för dem som får se det`);
    return seen.size;
  }

  /** Asks everything as everybody, in both worlds, one request after the other. */
  private async drive(operations: readonly Operation[], users: Lane['users']): Promise<void> {
    const { document } = this;
    const normal = { real: new Normal(), bare: new Normal() };
    for (const operation of operations) {
      const tries = { real: this.tries('real'), bare: this.tries('bare') };
      const real = requestsOf(operation, tries.real, document);
      const bare = requestsOf(operation, tries.bare, document);
      if (real.length === 0 || real.length !== bare.length)
        throw new Error(`Operationen ${operation.id} går inte att driva`);
      for (const user of users.filter((id) => !BY_NATURE[operation.id]?.(id)))
        for (const [n, request] of real.entries()) {
          const twin = bare[n];
          if (!twin) continue;
          this.nth += 1;
          const one = await this.timed(this.real, user, request);
          const other = await this.timed(this.bare, user, twin);
          this.judge(operation, user, request, one.answer, other.answer);
          this.time(request, one.ms);
          const said = { real: normal.real.of(one.answer), bare: normal.bare.of(other.answer) };
          if (UNLIKE[operation.id]?.(user)) continue;
          const who = user ?? 'ingen';
          if (said.real !== said.bare)
            this.interference.push({
              operation: operation.id,
              who,
              what: differenceOf(request.path, said.real, said.bare),
            });
          else if (one.statements.length !== other.statements.length)
            this.interference.push({
              operation: operation.id,
              who,
              what: `${request.path}: ${moreOf(one.statements, other.statements)}`,
            });
        }
    }
  }

  /** Everybody's own calendar, as a program reads it by the secret address. */
  private async feeds(operations: readonly Operation[]): Promise<void> {
    const operation = operations.find(({ id }) => id === 'lasKalender');
    if (!operation) throw new Error('There is no calendar to read');
    for (const user of this.lane.users) {
      if (user === null || utanKalender(user)) continue;
      const said: string[] = [];
      for (const world of [this.real, this.bare]) {
        const made: { adress: string } = await world.must(user, 'POST', '/stegvis/v1/mig/kalender', {});
        const request = {
          operation: operation.id,
          method: 'GET',
          path: new URL(made.adress, 'http://127.0.0.1').pathname,
          body: null,
          key: '',
        };
        const answer = await world.ask(null, request);
        if (answer.status !== 200) this.faults.push(`kalendern för ${user} svarar ${answer.status}`);
        if (world === this.real) this.judge(operation, user, request, answer);
        said.push(new Normal().of(answer));
      }
      const [real = '', bare = ''] = said;
      if (real !== bare)
        this.interference.push({
          operation: operation.id,
          who: user,
          what: differenceOf('kalender', real, bare),
        });
    }
  }

  private async timed(
    world: World,
    user: string | null,
    request: Request,
  ): Promise<{ answer: Answer; statements: readonly string[]; ms: number }> {
    this.listening.statements();
    const started = performance.now();
    this.requests += 1;
    const answer = await world.ask(user, { ...request, key: `${request.key}-${this.nth}`.slice(-200) });
    return {
      answer,
      statements: this.listening.statements().filter((text) => !BY_CLOCK.test(text)),
      ms: performance.now() - started,
    };
  }

  private time({ operation, path }: Request, ms: number): void {
    if (operation !== 'lasArende') return;
    if (this.secret.caseIds.some((id) => path.endsWith(id))) this.times.real.push(ms);
    else if (path.endsWith(UNKNOWN)) this.times.unknown.push(ms);
  }

  /** Looks for the marks in an answer; what the asker herself wrote is not told her. */
  /** @param twin what the world without protected persons says: a worker whom it names too is named for something else */
  private judge(
    operation: Operation,
    user: string | null,
    request: Request,
    answer: Answer,
    twin?: Answer,
  ): void {
    const headers = answer.headers.map(([name, value]) => `${name}: ${value}`).join('\n');
    const asked = Buffer.from(`${decodeURIComponent(request.path)} ${JSON.stringify(request.body)}`);
    const own = new Set(this.marks.in(asked).map(({ mark }) => mark));
    const bytes = Buffer.concat([Buffer.from(headers), Buffer.from('\n'), answer.body]);
    const where = `${user ?? 'ingen'} ${request.method} ${request.path} → ${answer.status}`;
    // Whose accesses are reviewed is what a review is about.
    const staff = /^lasLogg/.test(operation.id);
    const colleagues = new Set((twin ? this.marks.in(twin.body) : []).map(({ mark }) => mark));
    this.look(
      `svar ${operation.id}`,
      bytes,
      where,
      (mark) =>
        own.has(mark) ||
        mark.text === user ||
        (mark.kind === 'handlaggare' && (staff || colleagues.has(mark))),
    );
  }

  private look(surface: string, bytes: Buffer, where: string, but: (mark: Mark) => boolean): void {
    this.surfaces.add(surface);
    if (bytes.length === 0) this.faults.push(`ytan ${surface} är tom: där är inget prövat`);
    for (const { mark, dress } of this.marks.in(bytes, but))
      this.found.push({ surface, mark: mark.name, dress, where });
  }

  /** A nödöppning is made, used and ended; those who lead the unit see that, and nothing of the person. */
  private async emergency(operations: readonly Operation[]): Promise<void> {
    const opener = 'ss-sydvast-2';
    const [caseId = ''] = this.secret.caseIds;
    const skal = 'Skälet är Flyktvägen 99Ö, och det kan inte vänta.';
    const path = `/stegvis/v1/arenden/${caseId}/nodoppning`;
    const opened: { id: string } = await this.real.must(opener, 'POST', path, { grund: 'fara', skal });
    const mark: Mark = { name: 'nödöppningens skäl', kind: 'fritext', text: 'Flyktvägen 99Ö' };
    this.secret = { ...this.secret, marks: [...this.secret.marks, mark] };
    this.marks = new Marks(this.secret.marks);
    const one = `/stegvis/v1/nodoppningar/${opened.id}`;
    const own = await this.real.ask(opener, { method: 'GET', path: one, body: null, key: '' });
    if (!this.marks.in(own.body).some((seen) => seen.mark === mark))
      this.faults.push('nödöppningens skäl syns inte');
    await this.real.must(opener, 'POST', `${one}/slut`, {});
    const paths = ['/stegvis/v1/nodoppningar', one];
    for (const user of this.lane.users.filter((id) => id !== opener))
      for (const path of paths) {
        const answer = await this.real.ask(user, { method: 'GET', path, body: null, key: '' });
        const operation = operations.find(({ id }) => id === 'lasNodoppning');
        if (operation)
          this.judge(
            operation,
            user,
            { operation: operation.id, method: 'GET', path, body: null, key: '' },
            answer,
          );
      }
  }

  /** A worker sends and fires all that waits, on both backends of the queues. */
  private async outside(): Promise<void> {
    const heard = new Map(await runWorker(this.real, null));
    heard.set('jobb i PostgreSQL', this.listening.jobBytes);
    if (this.ground.redisUrl === null)
      this.skipped.push('SKIPPED: jobb i Redis, redis-server är inte installerad');
    else
      for (const [surface, bytes] of await runWorker(this.real, this.ground.redisUrl))
        if (surface === 'jobb i Redis') heard.set(surface, bytes);
    for (const [surface, bytes] of heard)
      // Whom a mail goes to is its address.
      this.look(
        surface,
        surface === 'e-post' ? unfolded(bytes) : bytes,
        'arbetaren',
        ({ kind }) => surface === 'e-post' && kind === 'handlaggare',
      );
  }

  /** The night's reviews of the log are read by everybody who may, and tell no protected person's case. */
  private async reviews(operations: readonly Operation[]): Promise<void> {
    const list = operations.find(({ id }) => id === 'lasLogggranskningar');
    const one = operations.find(({ id }) => id === 'lasLogggranskning');
    if (!list || !one) throw new Error('Loggranskningarna går inte att driva');
    let read = 0;
    for (const user of this.lane.users) {
      const answer = await this.read(user, list.path);
      this.judge(list, user, asGet(list, list.path), answer);
      const { granskningar = [] } = (answer.status === 200 ? JSON.parse(answer.body.toString()) : {}) as {
        granskningar?: readonly { readonly id: string }[];
      };
      for (const { id } of granskningar) {
        const path = `${one.path.replace('{id}', id)}?limit=100`;
        this.judge(one, user, asGet(one, path), await this.read(user, path));
        read += 1;
      }
    }
    if (read === 0) this.faults.push('ingen loggranskning finns att läsa: där är inget prövat');
  }

  private read(user: string | null, path: string): Promise<Answer> {
    return this.real.ask(user, { method: 'GET', path, body: null, key: '' });
  }

  /** A copy of the database in somebody's hands: who the persons are and what was written lies encrypted. */
  private async stored(): Promise<void> {
    const { pool } = this.real;
    const { rows } = await pool.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
         AND has_table_privilege(oid, 'SELECT')`,
    );
    const parts: Buffer[] = [];
    for (const { name } of rows) {
      const table = await pool.query<{ line: string }>(`SELECT t::text AS line FROM "${name}" t`);
      parts.push(Buffer.from(table.rows.map(({ line }) => line).join('\n')));
    }
    const sealed: readonly Mark['kind'][] = ['namn', 'personnummer', 'fritext'];
    this.look(
      'säkerhetskopia',
      Buffer.concat(parts),
      'tabellernas innehåll',
      ({ kind }) => !sealed.includes(kind),
    );
  }

  /** Breaks the service in one way after the other. @returns how many were caught */
  private async sabotage(operations: readonly Operation[]): Promise<number> {
    let caught = 0;
    const [caseId = ''] = this.secret.caseIds;
    for (const saboteur of this.lane.saboteurs) {
      const kept = { found: [...this.found], interference: [...this.interference], faults: [...this.faults] };
      const mend = saboteur.commit({ caseId });
      const heard = this.listening.output.length;
      const jobs = this.listening.jobBytes.length;
      try {
        for (const world of [this.real, this.bare]) await world.down();
        for (const world of [this.real, this.bare]) await world.up();
        await this.drive(
          operations.filter(({ id }) => saboteur.operations.includes(id)),
          ['ss-sydvast-2', 'chef-sydvast-1'],
        );
        await this.real.ask(INSIDERS[0], {
          method: 'GET',
          path: `/stegvis/v1/arenden/${caseId}`,
          body: null,
          key: '',
        });
        if (saboteur.worker) {
          await remind(this.real, caseId);
          const outside = await runWorker(this.real, null);
          this.look(
            'e-post',
            unfolded(outside.get('e-post') ?? Buffer.alloc(0)),
            saboteur.name,
            ({ kind }) => kind === 'handlaggare',
          );
          this.look('jobb i PostgreSQL', this.listening.jobBytes.subarray(jobs), saboteur.name, () => false);
        }
        this.look('logg', this.listening.output.subarray(heard), saboteur.name, () => false);
      } finally {
        mend();
      }
      const got =
        saboteur.by === 'found'
          ? this.found.length > kept.found.length
          : this.interference.length > kept.interference.length;
      this.found.splice(0, this.found.length, ...kept.found);
      this.interference.splice(0, this.interference.length, ...kept.interference);
      this.faults.splice(0, this.faults.length, ...kept.faults);
      if (got) caught += 1;
      else this.faults.push(`sabotören kom undan: ${saboteur.name}`);
      this.say(`${got ? 'Fångad' : 'KOM UNDAN'}: ${saboteur.name}`);
    }
    return caught;
  }

  private tries(world: 'real' | 'bare'): Tries {
    const { caseIds, klientIds, taskIds, personnummer, names } = this.secret;
    const mine = this.ordinary[world];
    const [caseId = '', two = '', other = ''] = caseIds;
    const all = [caseId, ...klientIds.slice(0, 1), ...taskIds.slice(0, 1), UNKNOWN];
    const fits = {
      arenden: [caseId, two, other, UNKNOWN, mine.caseId],
      klienter: [...klientIds, UNKNOWN, mine.klientId],
      uppgifter: [...taskIds.slice(0, 2), UNKNOWN, mine.taskId],
    };
    const some = {
      arenden: [caseId, other, UNKNOWN],
      klienter: [...klientIds.slice(0, 1), UNKNOWN, mine.klientId],
      uppgifter: [...taskIds.slice(0, 1), UNKNOWN],
    };
    return {
      ids: { ...(this.lane.allIds ? fits : some), other: all },
      worker: INSIDERS[0],
      fields: {
        personnummer: personnummer.slice(0, 1),
        namn: names.slice(0, 1),
        arende: caseIds.slice(0, 1),
        caseId: caseIds.slice(0, 1),
        klientId: klientIds.slice(0, 1),
        arenden: [caseIds.slice(0, 1)],
      },
    };
  }
}

/** Something to tell of the protected case, for saboteurs of what is sent. */
async function remind(world: World, caseId: string): Promise<void> {
  await world.pool.query(
    `INSERT INTO outbox (case_id, seq, ord, port, payload, at)
     SELECT id, revision, 1, 'notis', json_build_object('slag', 'uppgift', 'uppgift', t.key)::text, now()
     FROM cases c CROSS JOIN LATERAL (SELECT key FROM tasks WHERE case_id = c.id AND status = 'open' LIMIT 1) t
     WHERE id = $1`,
    [caseId],
  );
}

/** A mail's lines as they were before they were folded. */
const unfolded = (bytes: Buffer): Buffer => {
  const text = bytes.toString('latin1');
  return Buffer.from([text, text.replace(/=\r?\n/g, ''), text.replace(/\r?\n/g, '')].join('\n'), 'latin1');
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const asGet = ({ id }: Operation, path: string): Request => ({
  operation: id,
  method: 'GET',
  path,
  body: null,
  key: '',
});

/**
 * The tail of the streams asks by the clock as long as somebody listens, for all of them at once, and so does what calls
 * webhooks: how many times they have is by chance.
 */
const BY_CLOCK =
  /^SELECT (\(pg_snapshot_xmin\S+ AS settled,|f\.tx::text, f\.case_id |EXISTS \(SELECT FROM webhooks WHERE status = 'aktiv'\) AS nagon$)/;

/** How many statements there were, and one that the other world did not send. */
function moreOf(one: readonly string[], other: readonly string[]): string {
  const [more, fewer] = one.length > other.length ? [one, other] : [other, one];
  const extra = more.find((text) => !fewer.includes(text)) ?? more.at(-1) ?? '';
  return `${one.length} satser mot ${other.length}: ${extra.replace(/\s+/g, ' ').slice(0, 80)}`;
}

/** Where two answers part, with a little around it. */
function differenceOf(path: string, one: string, other: string): string {
  let n = 0;
  while (n < one.length && one[n] === other[n]) n += 1;
  const around = (text: string) => text.slice(Math.max(0, n - 30), n + 60);
  return `${path}: med ”${around(one)}”, utan ”${around(other)}”`;
}

/** The last line, and whether all is well. */
export function verdictOf({ marks, surfaces, found, interference, faults }: LeakResult): {
  line: string;
  sound: boolean;
} {
  const line = `LEAK marks=${marks} surfaces=${surfaces.length} found=${found.length} interference=${interference.length}`;
  const sound =
    marks > 0 &&
    surfaces.length > 0 &&
    found.length === 0 &&
    interference.length === 0 &&
    faults.length === 0;
  return { line, sound };
}
