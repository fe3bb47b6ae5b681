/**
 * Documents of a case for people: what there is, drawing one, and what becomes of it (R26–R37, A30, A33). A side sees
 * and handles its own; what is made for the other side is read there once a record has brought the event (L10).
 */
import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { AnvisningContext } from '../../machines/anvisning/context';
import { localDate } from '../../machines/calendar';
import { ROLES, type Role, type Side, type Text } from '../../machines/process';
import { readsOriginal, sideOf } from '../access/disclosure';
import { ClientKeys } from '../access/keys';
import { may, type CaseFacts, type Decision } from '../access/policy';
import type { Principal } from '../access/principal';
import { hanvisningar } from '../access/rattelser';
import { sidovy } from '../access/sidovy';
import { hinderForVagen, oppnaVagar } from '../dokument/kanal';
import type { Onskat } from '../dokument/fakta';
import { Dokumentritning } from '../dokument/ritning';
import { handlaggarePa } from '../dokument/slag';
import { Engine } from '../engine/engine';
import { Filer } from '../files/filer';
import { lista, mening, och } from '../mening';
import { notFound, Problem } from '../problems';
import {
  DokumentStore,
  STEG_FRAN,
  type DokumentRad,
  type NyttSteg,
  type Steg,
} from '../store/dokument.store';
import { NodoppningarStore } from '../store/nodoppningar.store';
import { sqlState } from '../store/pg-errors';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import type {
  DokumentHelView,
  DokumentlistaView,
  DokumentMakulering,
  DokumentView,
  Expediering,
  NyttDokument,
  NyVersion,
  Originaluppgift,
  Underskrift,
} from './dokument.schemas';
import { arRattad, dokumentView, forfattare, slagFor, synligt, type Oppet } from './dokument-vy';
import { factsFor } from './nodoppnad';
import { personakten } from './personakt';
import { logSubstitute } from './som-vikarie';
import { malformed } from './zod-http';

/** More than a case has. */
const FLEST = 500;

/** A PDF on its way out. */
export interface UtgaendePdf {
  readonly namn: string;
  readonly bytes: number;
  readonly innehall: AsyncIterable<Buffer>;
}

@Injectable()
export class Dokumenttjanst {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(DokumentStore) private readonly store: DokumentStore,
    @Inject(Dokumentritning) private readonly ritning: Dokumentritning,
    @Inject(NodoppningarStore) private readonly nodoppningar: NodoppningarStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(Filer) private readonly filer: Filer,
  ) {}

  /** @throws Problem NOT_FOUND, also for a case that the principal may not see */
  async list(principal: Principal, caseId: string): Promise<DokumentlistaView> {
    const oppet = await this.oppna(principal, caseId, 'dokument lista', null);
    const rader = await this.engine.guarded(() => this.store.iArendet(caseId, FLEST));
    return {
      caseId,
      dokument: rader.filter((rad) => synligt(oppet, rad)).map((rad) => this.view(oppet, rad)),
    };
  }

  /** @throws Problem NOT_FOUND */
  async read(principal: Principal, caseId: string, id: string): Promise<DokumentHelView> {
    const { oppet, rad } = await this.ett(principal, caseId, id, 'dokument las');
    return this.hel(oppet, rad);
  }

  /**
   * The PDF, once its row in the access log is written.
   * @throws Problem NOT_FOUND; NOT_POSSIBLE for what is not drawn or is erased; FORBIDDEN for what was corrected (A32)
   */
  async pdf(principal: Principal, caseId: string, id: string): Promise<UtgaendePdf> {
    const { oppet, rad } = await this.ett(principal, caseId, id, 'dokument pdf');
    if (!rad.filId) throw notPossible(inteRitat(rad));
    if (arRattad(oppet, rad) && !readsOriginal(principal, forfattare(oppet, rad)))
      return this.vagra(
        principal,
        caseId,
        'dokument pdf',
        new Problem(
          'FORBIDDEN',
          mening`Uppgifterna i dokumentet är rättade. Det läses bara av den som leder arbetet.`,
        ),
      );
    const { filId } = rad;
    const fil = await this.engine.guarded(() => this.filer.lasa(filId));
    if (!fil) throw notPossible(mening`Klientens uppgifter är gallrade, och dokumentet går inte att läsa.`);
    return { namn: `${rad.mall}-${rad.id}.pdf`, bytes: fil.rad.bytes, innehall: fil.innehall };
  }

  /**
   * Draws a document now. The same key twice gives one document.
   * @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE naming what is missing; IDEMPOTENCY_KEY_REUSED; DOCUMENT_FAILED
   */
  async rita(
    principal: Principal,
    caseId: string,
    key: string,
    { mall, ...onskat }: z.infer<typeof NyttDokument>,
  ): Promise<DokumentView> {
    const oppet = await this.oppna(principal, caseId, 'dokument rita', mall);
    const { sidor } = this.ritning.slag(mall);
    const { roll, sida } = await this.handlagger(principal, oppet, 'dokument rita', sidor);
    return this.ritad(principal, oppet, key, { mall, sida, roll, onskat, seq: null, ersatter: null });
  }

  /** Draws a new version from the case as it is now. @throws as `rita`; NOT_POSSIBLE where one has been drawn already */
  async ersatt(
    principal: Principal,
    caseId: string,
    id: string,
    key: string,
    onskat: z.infer<typeof NyVersion>,
  ): Promise<DokumentView> {
    const { oppet, rad } = await this.ett(principal, caseId, id, 'dokument ersatt');
    const { roll, sida } = await this.handlagger(principal, oppet, 'dokument ersatt', [rad.sida]);
    const { seq, mall } = rad;
    const fore = JSON.parse(rad.uppgifter) as Onskat;
    const begart = { mall, sida, roll, onskat: { ...fore, ...onskat }, seq, ersatter: rad.id };
    const again = await this.engine.guarded(() => this.store.medNyckel(nyckelFor(principal, caseId, key)));
    if (!again && !STEG_FRAN.ersatt.some((status) => status === rad.status)) throw fel(rad, mening`ersättas`);
    return this.ritad(principal, oppet, key, begart);
  }

  undertecknad(
    principal: Principal,
    caseId: string,
    id: string,
    key: string,
    body: z.infer<typeof Underskrift>,
  ) {
    return this.steg(principal, { caseId, id, key, steg: 'undertecknad', datum: body.datum }, ({ rad }) => {
      if (!slagFor(rad).undertecknas.includes(body.vem))
        throw notPossible(mening`Dokumentet undertecknas inte av ${ORD[body.vem]}.`);
      return { vem: body.vem };
    });
  }

  expedierad(
    principal: Principal,
    caseId: string,
    id: string,
    key: string,
    body: z.infer<typeof Expediering>,
  ) {
    return this.steg(
      principal,
      { caseId, id, key, steg: 'expedierad', datum: body.datum },
      ({ oppet, rad }) => {
        const { till, undertecknas } = slagFor(rad);
        const namn = rad.steg.filter(({ steg }) => steg === 'undertecknad').map(({ vem }) => vem);
        const saknas = undertecknas.filter((vem) => !namn.includes(vem));
        const hinder = [
          ...(saknas.length > 0
            ? [mening`Dokumentet är inte undertecknat av ${och(saknas.map((vem) => ORD[vem]))}.`]
            : []),
          ...(arRattad(oppet, rad)
            ? [mening`Uppgifterna i dokumentet är rättade: ersätt det med en ny version.`]
            : []),
          hinderForVagen(oppnaVagar(till, oppet.context, oppet.underlag.skyddad), body.kanal),
        ].filter((one) => one !== null);
        if (hinder.length > 0) throw notPossible(lista(hinder));
        return { kanal: body.kanal };
      },
    );
  }

  makulera(
    principal: Principal,
    caseId: string,
    id: string,
    key: string,
    { skal }: z.infer<typeof DokumentMakulering>,
  ) {
    return this.steg(principal, { caseId, id, key, steg: 'makulerad' }, ({ oppet }) => ({
      skal: this.keys.encrypt(oppet.context.klientId, skal),
    }));
  }

  original(
    principal: Principal,
    caseId: string,
    id: string,
    key: string,
    body: z.infer<typeof Originaluppgift>,
  ) {
    return this.steg(principal, { caseId, id, key, steg: 'original', datum: body.datum }, ({ rad }) => {
      if (rad.original !== 'treserva')
        throw notPossible(mening`Dokumentets original finns här och inte i Treserva.`);
      return { referens: body.referens };
    });
  }

  /** One step of a drawn document, taken once. The same key again answers as it stands. */
  private async steg(
    principal: Principal,
    { caseId, id, key, steg, datum }: Begarsteg,
    rest: (on: { oppet: Oppet; rad: DokumentRad }) => Pick<NyttSteg, 'vem' | 'kanal' | 'referens' | 'skal'>,
  ): Promise<DokumentView> {
    const action = `dokument ${steg}`;
    const { oppet, rad } = await this.ett(principal, caseId, id, action);
    const { roll } = await this.handlagger(principal, oppet, action, [rad.sida]);
    const nyckel = nyckelFor(principal, caseId, key);
    if (rad.steg.some((one) => one.nyckel === nyckel)) return this.view(oppet, rad);
    if (datum !== undefined && datum > this.idag())
      throw malformed([{ field: 'datum', message: mening`ska vara i dag eller tidigare` }]);
    if (!STEG_FRAN[steg].some((status) => status === rad.status)) throw fel(rad, GJORT[steg]);
    const nytt = { steg, nyckel, datum, av: principal.id, roll, ...rest({ oppet, rad }) };
    const taken = await this.engine.guarded(() => this.store.steg(id, nytt));
    const nu = await this.engine.guarded(() => this.store.ett(caseId, id));
    if (!nu) throw notFound();
    if (!taken && !nu.steg.some((one) => one.nyckel === nyckel)) throw fel(nu, GJORT[steg]);
    return this.view(oppet, nu);
  }

  private async ritad(
    principal: Principal,
    oppet: Oppet,
    key: string,
    { mall, sida, roll, onskat, seq, ersatter }: Begart,
  ): Promise<DokumentView> {
    const { caseId, underlag } = oppet;
    const { manad, part } = onskat;
    const uppgifter = { ...(manad !== undefined && { manad }), ...(part !== undefined && { part }) };
    const nytt = {
      ...{ id: randomUUID(), nyckel: nyckelFor(principal, caseId, key), caseId, seq, mall, uppgifter, sida },
      ...{ original: this.ritning.slag(mall).original, ersatter, av: principal.id, roll },
    };
    const before = await this.engine.guarded(() => this.store.medNyckel(nytt.nyckel));
    const same = (rad: DokumentRad) =>
      rad.mall === mall && rad.ersatter === ersatter && rad.uppgifter === JSON.stringify(uppgifter);
    const rad =
      before ??
      (await this.forst(oppet, () =>
        this.ritning.ritaNu(underlag, { nytt, onskat, akten: this.akten(principal, oppet, mall) }),
      ));
    if (!same(rad)) throw keyReused();
    return this.view(oppet, rad);
  }

  /** Of two who replace the same document, one is first. */
  private async forst(oppet: Oppet, work: () => Promise<DokumentRad>): Promise<DokumentRad> {
    try {
      return await work();
    } catch (error) {
      if (sqlState(error) === '23505')
        throw notPossible(
          mening`Någon annan har redan ersatt dokumentet i ärendet ${oppet.caseId}. Läs om listan.`,
        );
      throw error;
    }
  }

  private akten(principal: Principal, { caseId, underlag, sida }: Oppet, mall: string) {
    if (mall !== 'personakt') return null;
    const process = this.engine.processOf(underlag).definition;
    const open = (klientId: string, cipher: Buffer) => this.keys.decrypt(klientId, cipher);
    return personakten(
      { caseId, process, events: underlag.events, principal, sida, delad: false, open },
      underlag.head,
    );
  }

  /** The case as its reader sees it; the row in the access log is written with what it reads. */
  private async oppna(
    principal: Principal,
    caseId: string,
    action: string,
    vad: string | null,
  ): Promise<Oppet> {
    const { engine, store } = this;
    const underlag = isId(caseId)
      ? await engine.guarded(() => store.forNagon(readerOf(principal), caseId, action, vad))
      : null;
    if (!underlag) throw notFound();
    const stored: CaseFacts = {
      ...underlag,
      handlaggare: JSON.parse(underlag.handlaggare) as CaseFacts['handlaggare'],
    };
    const facts = await engine.guarded(() => factsFor(this.nodoppningar, principal, caseId, stored));
    const decision = may(principal, { kind: 'read' }, facts);
    if (!decision.allowed || decision.as === 'utforare') throw notFound();
    await logSubstitute(engine, principal, [{ caseId, decision }], action);
    const { definition: process } = engine.processOf(underlag);
    const { kcEnhet, utlamnanden, events } = underlag;
    const side = sideOf(principal, decision.as, facts);
    const record =
      engine.cached(caseId, underlag.revision) ?? (engine.drop(caseId), await engine.load(caseId));
    if (!record) throw notFound();
    return {
      caseId,
      underlag,
      facts,
      sida: sidovy({ process, side, kcEnhet, utlamnanden }),
      context: record.snapshot.context as AnvisningContext,
      rattadAv: hanvisningar(process, events).rattadAv,
    };
  }

  private async ett(
    principal: Principal,
    caseId: string,
    id: string,
    action: string,
  ): Promise<{ oppet: Oppet; rad: DokumentRad }> {
    const oppet = await this.oppna(principal, caseId, action, isId(id) ? id : null);
    const rad = isId(id) ? await this.engine.guarded(() => this.store.ett(caseId, id)) : null;
    if (!rad || !synligt(oppet, rad)) return this.vagra(principal, caseId, action, saknas());
    return { oppet, rad };
  }

  /** In which role she handles documents of one of the sides. @throws Problem FORBIDDEN */
  private async handlagger(
    principal: Principal,
    { caseId, facts }: Oppet,
    action: string,
    sidor: readonly Side[],
  ): Promise<{ roll: Role; sida: Side }> {
    const roles = sidor.flatMap(handlaggarePa);
    const decision = may(principal, { kind: 'act', roles }, facts);
    const sida = decision.allowed ? ROLES[decision.as].side : null;
    if (decision.allowed && sida) {
      await logSubstitute(this.engine, principal, [{ caseId, decision }], action);
      return { roll: decision.as, sida };
    }
    return this.vagra(principal, caseId, action, forbidden(decision));
  }

  private async hel(oppet: Oppet, rad: DokumentRad): Promise<DokumentHelView> {
    const tidigare: DokumentView[] = [];
    for (let id = rad.ersatter; id !== null;) {
      const before = id;
      const found = await this.engine.guarded(() => this.store.ett(oppet.caseId, before));
      if (found) tidigare.push(this.view(oppet, found));
      id = found?.ersatter ?? null;
    }
    return { ...this.view(oppet, rad), tidigare };
  }

  private view(oppet: Oppet, rad: DokumentRad): DokumentView {
    const titel = this.ritning.mallar.lista().find(({ id }) => id === rad.mall)?.titel ?? rad.mall;
    return dokumentView(oppet, rad, titel, (klientId, cipher) => this.keys.decrypt(klientId, cipher));
  }

  private async vagra(
    principal: Principal,
    caseId: string,
    action: string,
    problem: Problem,
  ): Promise<never> {
    const row = accessRow(principal, action, problem.code);
    await this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
    throw problem;
  }

  private idag(): string {
    return localDate(this.engine.clock.now().toISOString());
  }
}

interface Begarsteg {
  readonly caseId: string;
  readonly id: string;
  readonly key: string;
  readonly steg: Exclude<Steg, 'ersatt'>;
  readonly datum?: string;
}
interface Begart {
  readonly mall: string;
  readonly sida: Side;
  readonly roll: Role;
  readonly onskat: Onskat;
  readonly seq: number | null;
  readonly ersatter: string | null;
}

const ORD = { klienten: mening`klienten`, handlaggaren: mening`handläggaren` } as const;
const GJORT = {
  undertecknad: mening`undertecknas`,
  expedierad: mening`expedieras`,
  makulerad: mening`makuleras`,
  original: mening`få en referens till sitt original`,
} as const;
const LAGE: Readonly<Record<DokumentRad['status'], Text>> = {
  ritas: mening`inte ritat än`,
  utkast: mening`ett utkast`,
  undertecknad: mening`undertecknat`,
  expedierad: mening`expedierat`,
  ersatt: mening`ersatt av en ny version`,
  makulerad: mening`makulerat`,
};

/** One key per person, case and intention; what stands in the table tells of none of them. */
const nyckelFor = ({ id }: Principal, caseId: string, key: string): string =>
  createHash('sha256').update(`dokument\n${id}\n${caseId}\n${key}`).digest('hex');

const notPossible = (text: Text): Problem => new Problem('NOT_POSSIBLE', text, { unmet: [] });
function fel({ status, steg }: DokumentRad, vad: Text): Problem {
  const utgatt = steg.some((one) => one.steg === 'expedierad') && vad === GJORT.makulerad;
  if (utgatt)
    return notPossible(
      mening`Dokumentet är ${LAGE[status]} och kan inte ${vad} nu, eller så är det redan gjort. Det som har gått ut rättas: registrera en rättelse och ersätt dokumentet.`,
    );
  return notPossible(
    mening`Dokumentet är ${LAGE[status]} och kan inte ${vad} nu, eller så är det redan gjort.`,
  );
}
/** Why there is no drawing; what the drawing failed by is stored in Swedish. */
const inteRitat = ({ fel: varfor }: DokumentRad): Text =>
  varfor === null
    ? mening`Dokumentet är inte ritat än. Försök igen om en stund.`
    : { sv: varfor, en: mening`Dokumentet gick inte att rita.`.en };
const saknas = (): Problem =>
  new Problem('NOT_FOUND', mening`Dokumentet finns inte, eller så har du inte tillgång till det.`);
const keyReused = (): Problem =>
  new Problem(
    'IDEMPOTENCY_KEY_REUSED',
    mening`Idempotency-Key är redan använd för ett annat dokument. Använd en ny nyckel för varje avsikt.`,
  );
const forbidden = (decision: Decision): Problem =>
  new Problem(
    'FORBIDDEN',
    mening`Dokumentet hanteras av dem som handlägger på dess egen sida. ${lista(decision.allowed ? [] : decision.reasons)}`,
  );
