/** What waits at other systems in a case, with what to write there, as one who may: read, receipted, tried again. */
import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '../../machines/calendar';
import { SYSTEM } from '../../machines/omvarld';
import type { Role, Text } from '../../machines/process';
import { sideOfRole } from '../../machines/utlamnande';
import { factsAbout, sideOf } from '../access/disclosure';
import { ClientKeys } from '../access/keys';
import { may, type CaseFacts, type Decision } from '../access/policy';
import type { Principal } from '../access/principal';
import { sidovy, type Sidovy } from '../access/sidovy';
import { Engine } from '../engine/engine';
import type { HostedProcess } from '../engine/hosted';
import { identitet, textblock, uppgifter, type Textblock } from '../integrations/innehall';
import { anropsslag, isSystem } from '../integrations/katalog';
import { Incidents } from '../outbox/incidents';
import { mening, lista, sagd } from '../mening';
import { notFound, Problem } from '../problems';
import { AnropQuery, type Anropsrad } from '../store/anrop.query';
import { AnropStore } from '../store/anrop.store';
import { NodoppningarStore } from '../store/nodoppningar.store';
import type { AnropsdetaljView, AnropslistaView, AnropView } from './anrop.schemas';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import { factsFor } from './nodoppnad';
import { logSubstitute } from './som-vikarie';
import type { Sprak } from './sprak';
import { malformed } from './zod-http';

/** A case as its calls are shown. */
export interface Oppnat {
  readonly process: HostedProcess;
  readonly facts: CaseFacts;
  /** Whether the case runs. */
  readonly pagar: boolean;
  readonly sida: Sidovy;
  /** Those of the reader's side. */
  readonly anrop: readonly Anropsrad[];
}

/** Who leads the work of a role and may do what is left undone there. */
const LEDER: Readonly<Record<'sf' | 'kc', Role>> = { sf: 'forste_socialsekreterare', kc: 'samordnare' };

@Injectable()
export class AnropTjanst {
  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(AnropQuery) private readonly query: AnropQuery,
    @Inject(AnropStore) private readonly store: AnropStore,
    @Inject(ClientKeys) private readonly keys: ClientKeys,
    @Inject(NodoppningarStore) private readonly nodoppningar: NodoppningarStore,
    @Inject(Incidents) private readonly incidents: Incidents,
  ) {}

  /** @throws Problem NOT_FOUND, also for a case that the principal may not see */
  async list(principal: Principal, caseId: string, sprak: Sprak): Promise<AnropslistaView> {
    const { anrop } = await this.open(principal, caseId, 'anrop');
    return { caseId, anrop: anrop.map((row) => viewOf(row, sprak)) };
  }

  /** One of them with what to write in the other system. @throws Problem NOT_FOUND */
  async read(principal: Principal, caseId: string, id: string, sprak: Sprak): Promise<AnropsdetaljView> {
    const oppnat = await this.open(principal, caseId, 'anrop las', id);
    const row = rowOf(oppnat, id);
    const text = await this.text(oppnat, caseId, row);
    const gor = anropsslag(row.system, row.anrop)?.gor[sprak] ?? '';
    return { ...viewOf(row, sprak), gor, text: [...text] };
  }

  /**
   * A person shows that it is done. The same receipt again by the same person is the same receipt.
   * @throws Problem NOT_FOUND; FORBIDDEN for another's work; NOT_POSSIBLE in another state; VALIDATION for a day to come
   */
  async receipt(
    principal: Principal,
    caseId: string,
    id: string,
    { referens, datum }: { readonly referens: string; readonly datum: string },
    sprak: Sprak,
  ): Promise<AnropsdetaljView> {
    const oppnat = await this.open(principal, caseId, 'anrop kvittens', id);
    const row = rowOf(oppnat, id);
    const decision = await this.authorize(principal, caseId, oppnat, row, 'anrop kvittens');
    if (datum > localDate(this.engine.clock.now().toISOString()))
      throw malformed([{ field: 'datum', message: mening`får inte vara en dag som kommer` }]);
    const { kvittens } = row;
    const same = kvittens?.av === principal.id && kvittens.referens === referens && kvittens.datum === datum;
    if (!same) {
      await logSubstitute(this.engine, principal, [{ caseId, decision }], 'anrop kvittens');
      const done = await this.engine.guarded(() =>
        this.store.receipt(id, { satt: 'person', av: principal.id, datum, referens }, [
          'hos_person',
          'skickat',
          'fel',
        ]),
      );
      if (!done) return this.refuse(principal, caseId, 'anrop kvittens', notNow(row));
    }
    return this.read(principal, caseId, id, sprak);
  }

  /**
   * Tries again what failed for good: its incident is resolved by this person, and a new failure is a new one.
   * @throws Problem NOT_FOUND; FORBIDDEN; NOT_POSSIBLE where nothing has failed
   */
  async again(principal: Principal, caseId: string, id: string, sprak: Sprak): Promise<AnropsdetaljView> {
    const oppnat = await this.open(principal, caseId, 'anrop igen', id);
    const row = rowOf(oppnat, id);
    const decision = await this.authorize(principal, caseId, oppnat, row, 'anrop igen');
    const { incident } = row;
    if (row.status !== 'fel' || !incident) {
      const why = mening`Anropet har ingen incident att försöka igen. Läs om listan.`;
      return this.refuse(principal, caseId, 'anrop igen', new Problem('NOT_POSSIBLE', why, { unmet: [] }));
    }
    await logSubstitute(this.engine, principal, [{ caseId, decision }], 'anrop igen');
    await this.engine.guarded(() => this.incidents.retry(incident.id, principal.id));
    return this.read(principal, caseId, id, sprak);
  }

  /** The case as the principal's side knows it, logged. @throws Problem NOT_FOUND */
  async open(
    principal: Principal,
    caseId: string,
    action: string,
    vad: string | null = null,
  ): Promise<Oppnat> {
    const asked = vad === null || isId(vad) ? vad : null;
    const found = isId(caseId)
      ? await this.engine.guarded(() => this.query.list(readerOf(principal), caseId, action, asked))
      : null;
    if (!found) throw notFound();
    const stored: CaseFacts = {
      ...found,
      handlaggare: JSON.parse(found.handlaggare) as CaseFacts['handlaggare'],
    };
    const facts = await this.engine.guarded(() => factsFor(this.nodoppningar, principal, caseId, stored));
    const decision = may(principal, { kind: 'read' }, facts);
    if (!decision.allowed) throw notFound();
    await logSubstitute(this.engine, principal, [{ caseId, decision }], action);
    const process = this.engine.processOf(found);
    // An external provider has nothing to do with the systems of either side (R123).
    const side = decision.as === 'utforare' ? null : sideOf(principal, decision.as, facts);
    const { kcEnhet, utlamnanden } = found;
    const sida = sidovy({ process: process.definition, side, kcEnhet, utlamnanden });
    const anrop = side === null ? [] : found.anrop.filter(({ roll }) => sida.uppgift(roll));
    return { process, facts: { ...facts, id: caseId }, pagar: found.status === 'active', sida, anrop };
  }

  /** The texts, of what the reader's side may read. */
  private async text(
    { process, sida }: Oppnat,
    caseId: string,
    row: Anropsrad,
  ): Promise<readonly Textblock[]> {
    const slag = anropsslag(row.system, row.anrop);
    const source = await this.engine.guarded(() => this.query.source(caseId, row.seq));
    if (!slag || !source) return [];
    const klient = sida.ar('sf') || sida.vet('klient') ? identitet(this.keys, source.klient) : null;
    const who: Textblock[] = klient
      ? [
          { rubrik: 'Personnummer', text: klient.personnummer },
          { rubrik: 'Namn', text: klient.namn },
        ]
      : [];
    if (row.kod === 'rattad')
      return [
        ...who,
        {
          rubrik: 'Rättat',
          text: 'Händelsen är rättad. Läs rättelsen i ärendet, och skriv det som är rätt.',
        },
      ];
    const falt = sida.handelse(factsAbout(source.event));
    const readable = (field: string): boolean => falt === 'alla' || (falt?.includes(field) ?? false);
    const fields = uppgifter(this.keys, slag, source.event, readable);
    return [...who, ...textblock(process.definition, source.event.type, fields)];
  }

  private async authorize(
    principal: Principal,
    caseId: string,
    { facts }: Oppnat,
    { roll, system, anrop }: Anropsrad,
    action: string,
  ): Promise<Decision> {
    const leads = LEDER[sideOfRole(roll)];
    const decision = may(principal, { kind: 'act', roles: [roll as Role, leads] }, facts);
    if (decision.allowed) return decision;
    const titel = anropsslag(system, anrop)?.titel ?? anrop;
    const why = decision.visible ? lista(decision.reasons) : '';
    return this.refuse(
      principal,
      caseId,
      action,
      new Problem('FORBIDDEN', mening`”${titel}” är inte ditt att kvittera. ${why}`),
    );
  }

  private async refuse(
    principal: Principal,
    caseId: string,
    action: string,
    refusal: Problem,
  ): Promise<never> {
    const row = accessRow(principal, action, refusal.code);
    await this.engine.guarded(() => this.engine.store.logAccess(caseId, row));
    throw refusal;
  }
}

function rowOf({ anrop }: Oppnat, id: string): Anropsrad {
  const row = anrop.find((one) => one.id === id);
  if (!row)
    throw new Problem('NOT_FOUND', mening`Anropet finns inte, eller så har du inte tillgång till det.`);
  return row;
}

function notNow({ status }: Anropsrad): Problem {
  const why =
    status === 'vantar'
      ? mening`Anropet har inte lämnat än. Vänta tills det är skickat, eller tills det är någons uppgift.`
      : status === 'makulerat'
        ? mening`Anropet är makulerat och ska inte göras.`
        : mening`Anropet är redan kvitterat.`;
  return new Problem('NOT_POSSIBLE', why, { unmet: [] });
}

/** What comes next, by the state. */
const NASTA: Readonly<Record<Anropsrad['status'], Text>> = {
  vantar: { sv: 'Lämnas av sig självt', en: 'Leaves by itself' },
  skickat: {
    sv: 'Systemet har inte svarat. Det frågas igen av sig självt',
    en: 'Not answered; asked again by itself',
  },
  hos_person: { sv: 'Någon gör det i systemet och kvitterar', en: 'A person does it and receipts it' },
  klart: { sv: 'Klart', en: 'Done' },
  fel: {
    sv: 'Rätta felet och försök igen, eller gör det för hand och kvittera',
    en: 'Mend and try again, or by hand',
  },
  makulerat: { sv: 'Ska inte göras', en: 'Not to be done' },
};

/** Why, by the code of a call. */
const ORSAK: Readonly<Record<string, Text>> = {
  'samtycke-saknas': { sv: 'Samtycket gäller inte längre', en: 'Consent is withdrawn' },
  'inte-aktuellt': { sv: 'Det har ändrats sedan dess', en: 'It has changed since' },
  'fel-klient': { sv: 'Ärendet gäller fel person', en: 'The case is for the wrong person' },
  skyddad: {
    sv: 'Skyddade personuppgifter går inte över plattformen',
    en: 'Protected: not over the platform',
  },
  rattad: { sv: 'Händelsen är rättad: skriv det som är rätt', en: 'The event is corrected' },
  'kan-vara-gjort': {
    sv: 'Det kan redan vara gjort: kontrollera i systemet innan du gör något',
    en: 'It may have been done: look in the system first',
  },
  gallrad: { sv: 'Klientens uppgifter är gallrade', en: 'The client is erased' },
  avbruten: { sv: 'Läsningen avbröts', en: 'The reading was interrupted' },
};
const orsakTill = (kod: string | null): Text | null => {
  if (kod === null) return null;
  const known = Object.hasOwn(ORSAK, kod) ? ORSAK[kod] : undefined;
  return known ?? { sv: `Senaste försöket: ${kod}`, en: `Latest attempt: ${kod}` };
};

function viewOf(row: Anropsrad, sprak: Sprak): AnropView {
  const {
    id,
    system,
    anrop,
    roll,
    status,
    skapad,
    skickad,
    forsok,
    nasta,
    incident,
    uppgift,
    unit,
    kvittens,
  } = row;
  if (!isSystem(system)) throw new Error('A call to a system that there is not');
  return {
    ...{ id, system, systemText: SYSTEM[system], anrop, forsok, skickad, uppgift, kvittens },
    titel: anropsslag(system, anrop)?.titel ?? { sv: anrop, en: anrop },
    roll: roll as Role,
    enhet: unit,
    lage: status,
    sedan: skapad,
    nasta: NASTA[status],
    nastaForsok: nasta,
    orsak: orsakTill(row.kod),
    incident: incident && sagd(incident)[sprak],
  };
}
