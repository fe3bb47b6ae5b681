/**
 * Starting a case: who the client is goes encrypted into the nämnd's own register, and the case gets the
 * client's random id. The case number follows from the user and the Idempotency-Key, so that a start that
 * is sent again, or that was cut off half way, ends as one case.
 */
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { ProcessDefinition, Role } from '../../machines/process';
import { ClientKeys } from '../access/keys';
import type { Enhet, Organisation } from '../access/organisation';
import { may, START_ROLES } from '../access/policy';
import { actorOf, type Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { Engine } from '../engine/engine';
import { Problem } from '../problems';
import { KlienterStore, type KlientIdentity } from '../store/klienter.store';
import { caseIdFor } from './case-id';
import { LATEST } from './processes';
import { NyKlient } from './schemas';
import { malformed, parse } from './zod-http';

/** What the service itself fills in: who the client is, and with whom and where the case begins. */
const NOT_ASKED = ['klientId', 'skyddad'];
const FILLED_IN = ['sfEnhet', 'socialsekreterare'];

/** The body of a start of this process: the client, and what of the process' input the caller may give. */
export function startSchema(process: ProcessDefinition) {
  const input = Object.entries(process.input?.shape ?? {}).filter(([name]) => !NOT_ASKED.includes(name));
  const asked = input.map(([name, field]): [string, z.ZodType] => [
    name,
    FILLED_IN.includes(name) ? z.optional(field as z.ZodType) : (field as z.ZodType),
  ]);
  return z.strictObject({
    process: z.literal(process.id),
    klient: NyKlient,
    ...Object.fromEntries(asked),
  });
}

/** Enough of a body to know which process it is for. */
const Envelope = z.looseObject({ process: z.string().max(100) });
interface StartBody {
  readonly process: string;
  readonly klient: KlientIdentity & { readonly skyddad?: boolean };
  readonly sfEnhet?: string;
  readonly socialsekreterare?: string;
  readonly [field: string]: unknown;
}

/** Where a case begins, and the role in which it is started. */
interface Starting {
  readonly unit: Enhet;
  readonly as: Role;
}

@Injectable()
export class StartCase {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(KlienterStore) private readonly klienter: KlienterStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /**
   * Starts a case, or finds the one that this key has already started.
   * @returns its number
   * @throws Problem VALIDATION, FORBIDDEN, IDEMPOTENCY_KEY_REUSED, UNAVAILABLE
   */
  async start(principal: Principal, key: string, raw: unknown): Promise<string> {
    const body = this.parseBody(raw);
    const id = caseIdFor(this.keys, principal.id, key);
    const { process, klient, ...given } = body;
    const { unit, as } = await this.unitFor(principal, id, body);
    const bodyHash = this.keys.fingerprint(JSON.stringify(body));
    const { engine, klienter } = this;
    if (!(await engine.guarded(() => klienter.bindKey(id, principal.id, key, bodyHash))))
      throw new Problem(
        'IDEMPOTENCY_KEY_REUSED',
        'Samma Idempotency-Key har redan använts för att starta ett ärende med andra uppgifter. Använd en ny nyckel.',
      );
    // A start that has succeeded is not made again: the client's row may have moved on since.
    if (await engine.load(id)) return id;
    const { skyddad = false, ...identity } = klient;
    const row = await engine.guarded(() => klienter.keep(unit.namnd, identity, skyddad));
    const input = {
      socialsekreterare: principal.id,
      ...given,
      sfEnhet: unit.id,
      klientId: row.id,
      skyddad: row.skyddad,
    };
    await engine.start(process, { id, input, by: actorOf(principal, as) });
    return id;
  }

  private parseBody(raw: unknown): StartBody {
    const { process } = parse(Envelope, raw);
    const definition = LATEST.get(process);
    if (!definition)
      throw malformed([{ field: 'process', message: `ska vara något av ${[...LATEST.keys()].join(', ')}` }]);
    return parse(startSchema(definition), raw) as StartBody;
  }

  /** The unit that the case begins in: the one given, or the caller's only one on the deciding side. */
  private async unitFor(principal: Principal, caseId: string, given: StartBody): Promise<Starting> {
    const own = this.organisation.enheter.filter(
      ({ id, side }) => side === 'sf' && principal.units.includes(id),
    );
    if (given.sfEnhet === undefined && own.length > 1) {
      const units = own.map(({ id }) => id).join(', ');
      throw malformed([{ field: 'sfEnhet', message: `saknas: ange en av dina enheter, ${units}` }]);
    }
    const unit = given.sfEnhet === undefined ? own[0] : own.find(({ id }) => id === given.sfEnhet);
    const facts = { sfEnhet: unit?.id ?? null, kcEnhet: null, skyddad: false, handlaggare: {} };
    const decision = may(principal, { kind: 'act', roles: START_ROLES }, facts);
    if (unit && decision.allowed) return { unit, as: decision.as };
    const row = {
      principal: principal.id,
      role: actorOf(principal).role,
      action: 'start',
      outcome: 'FORBIDDEN',
    };
    await this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
    throw new Problem(
      'FORBIDDEN',
      'Bara socialsekreterare och 1:e socialsekreterare startar ärenden, och bara i sin egen enhet.',
    );
  }
}
