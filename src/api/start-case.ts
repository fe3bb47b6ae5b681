/**
 * Starting a case: who the client is goes encrypted into the nämnd's own register, and the case gets the
 * client's random id. A routine without a client names the other side's unit instead. The case number follows from the user and the Idempotency-Key, so that a start that
 * is sent again, or that was cut off half way, ends as one case.
 */
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ROLES, type ProcessDefinition, type Role, type Side } from '../../machines/process';
import { ClientKeys } from '../access/keys';
import type { Enhet, Organisation } from '../access/organisation';
import { may, START_ROLES } from '../access/policy';
import { actorOf, type Principal } from '../access/principal';
import type { Skyddsniva } from '../access/skyddsniva';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening, och } from '../mening';
import { Problem } from '../problems';
import { KlienterStore, type KlientIdentity } from '../store/klienter.store';
import { UtkastStore } from '../store/utkast.store';
import { caseIdFor, questionIdFor } from './case-id';
import { accessRow } from './cases';
import { LATEST } from './processes';
import { NyKlient } from './schemas';
import { Skydd } from './skydd';
import { malformed, parse } from './zod-http';

/** What the service itself fills in: who the client is, and with whom and where the case begins. */
const NOT_ASKED = ['klientId', 'skyddad', 'lyftAv'];
const FILLED_IN = ['sfEnhet', 'kcEnhet', 'socialsekreterare'];
const UNIT_FIELD = { sf: 'sfEnhet', kc: 'kcEnhet' } as const satisfies Record<Side, string>;
/** Under which name a routine without a client keeps the one who starts it. */
const STARTER_FIELD: Readonly<Partial<Record<Role, string>>> = {
  forste_socialsekreterare: 'forsteSocialsekreterare',
  samordnare: 'samordnare',
};

const asksFor = (process: ProcessDefinition, field: string): boolean => field in (process.input?.shape ?? {});

/** The body of a start of this process: the client, and what of the process' input the caller may give. */
export function startSchema(process: ProcessDefinition) {
  const input = Object.entries(process.input?.shape ?? {}).filter(([name]) => !NOT_ASKED.includes(name));
  const asked = input.map(([name, field]): [string, z.ZodType] => [
    name,
    FILLED_IN.includes(name) ? z.optional(field as z.ZodType) : (field as z.ZodType),
  ]);
  return z.strictObject({
    process: z.literal(process.id),
    ...(asksFor(process, 'klientId') && { klient: NyKlient }),
    ...Object.fromEntries(asked),
  });
}

/** Enough of a body to know which process it is for. */
const Envelope = z.looseObject({ process: z.string().max(100) });
interface StartBody {
  readonly process: string;
  /** There is none in a routine that concerns no client. */
  readonly klient?: KlientIdentity & { readonly skyddad?: boolean; readonly skyddsniva?: Skyddsniva };
  readonly sfEnhet?: string;
  readonly kcEnhet?: string;
  readonly socialsekreterare?: string;
  readonly [field: string]: unknown;
}

/** Where a case begins, and the role in which it is started. */
interface Starting {
  readonly side: Side;
  readonly unit: Enhet;
  readonly as: Role;
}

@Injectable()
export class StartCase {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(KlienterStore) private readonly klienter: KlienterStore,
    @Inject(Skydd) private readonly skydd: Skydd,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(UtkastStore) private readonly drafts: UtkastStore,
  ) {}

  /**
   * Starts a case, or finds the one that this key has already started.
   * @returns its number
   * @throws Problem VALIDATION, FORBIDDEN, IDEMPOTENCY_KEY_REUSED, UNAVAILABLE
   */
  async start(principal: Principal, key: string, raw: unknown): Promise<string> {
    const body = this.parseBody(raw);
    const number = caseIdFor(this.keys, principal.id, key);
    const id = body.klient ? number : questionIdFor(number);
    const starting = await this.unitFor(principal, id, body);
    const bodyHash = this.keys.fingerprint(JSON.stringify(body));
    const { engine, klienter } = this;
    if (!(await engine.guarded(() => klienter.bindKey(number, principal.id, key, bodyHash))))
      throw new Problem(
        'IDEMPOTENCY_KEY_REUSED',
        mening`Samma Idempotency-Key har redan använts för att starta ett ärende med andra uppgifter. Använd en ny nyckel.`,
      );
    // A start that has succeeded is not made again: the client's row may have moved on since.
    if (await engine.load(id)) return id;
    const input = await this.inputOf(principal, body, starting);
    await engine.start(body.process, { id, input, by: actorOf(principal, starting.as) });
    // The case is there: a draft that cannot be taken away now grows old.
    await this.drafts.startat(principal.id, body.process).catch(() => undefined);
    return id;
  }

  /** What the routine asks for: as given, with what the service fills in. */
  private async inputOf(principal: Principal, body: StartBody, { side, unit, as }: Starting) {
    const { process: _process, klient, ...given } = body;
    if (!klient) {
      const field = STARTER_FIELD[as];
      return {
        ...(field !== undefined && { [field]: principal.id }),
        ...given,
        lyftAv: side,
        [UNIT_FIELD[side]]: unit.id,
      };
    }
    const { skyddsniva, skyddad = skyddsniva !== undefined, ...identity } = klient;
    const row = await this.engine.guarded(() => this.klienter.keep(unit.namnd, identity, skyddad));
    if (skyddsniva !== undefined) await this.skydd.raise(row.id, skyddsniva);
    return {
      socialsekreterare: principal.id,
      ...given,
      sfEnhet: unit.id,
      klientId: row.id,
      skyddad: row.skyddad || skyddsniva !== undefined,
    };
  }

  private parseBody(raw: unknown): StartBody {
    const { process } = parse(Envelope, raw);
    const definition = LATEST.get(process);
    if (!definition)
      throw malformed([
        { field: 'process', message: mening`ska vara något av ${[...LATEST.keys()].join(', ')}` },
      ]);
    return parse(startSchema(definition), raw) as StartBody;
  }

  /**
   * The unit that the case begins in: the one given, or the caller's only one on the side in whose role she
   * starts it.
   */
  private async unitFor(principal: Principal, caseId: string, given: StartBody): Promise<Starting> {
    const roles = START_ROLES[given.process] ?? [];
    const side = this.sideFor(principal, roles);
    const field = UNIT_FIELD[side];
    const own = this.unitsOn(side).filter(({ id }) => principal.units.includes(id));
    if (given[field] === undefined && own.length > 1) {
      const units = own.map(({ id }) => id).join(', ');
      throw malformed([{ field, message: mening`saknas: ange en av dina enheter, ${units}` }]);
    }
    const unit = given[field] === undefined ? own[0] : own.find(({ id }) => id === given[field]);
    const facts = {
      sfEnhet: null,
      kcEnhet: null,
      skyddad: false,
      handlaggare: {},
      [field]: unit?.id ?? null,
    };
    const decision = may(principal, { kind: 'act', roles }, facts);
    if (unit && decision.allowed) {
      this.checkOther(given, side === 'sf' ? 'kc' : 'sf');
      return { side, unit, as: decision.as };
    }
    const row = accessRow(principal, 'start', 'FORBIDDEN');
    await this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
    throw new Problem(
      'FORBIDDEN',
      mening`Bara ${och(roles.map((role) => ROLES[role]))} startar ärenden, och bara i sin egen enhet.`,
    );
  }

  private unitsOn(side: Side): readonly Enhet[] {
    return this.organisation.enheter.filter((unit) => unit.side === side);
  }

  /** The side in whose role somebody starts: one where she has both a role that starts and a unit. */
  private sideFor({ roles, units }: Principal, starting: readonly Role[]): Side {
    const sides = starting.flatMap((role) => {
      const { side } = ROLES[role];
      const has =
        side !== null && roles.includes(role) && this.unitsOn(side).some(({ id }) => units.includes(id));
      return has ? [side] : [];
    });
    return sides[0] ?? 'sf';
  }

  /** A routine that both sides share from its start names the other side's unit: else nobody there would know. */
  private checkOther(given: StartBody, other: Side): void {
    const definition = LATEST.get(given.process);
    const field = UNIT_FIELD[other];
    if (!definition || !asksFor(definition, field)) return;
    const units = this.unitsOn(other).map(({ id }) => id);
    if (given[field] !== undefined && units.includes(given[field])) return;
    const named = units.join(', ');
    const message =
      given[field] === undefined
        ? mening`saknas: ange något av ${named}`
        : mening`ska vara något av ${named}`;
    throw malformed([{ field, message }]);
  }
}
