/** What can be done with a case and the way to a goal, for one who may see it: between the controller and the search. */
import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '../../machines/calendar';
import type { Organisation } from '../access/organisation';
import type { Principal } from '../access/principal';
import { ORGANISATION } from '../engine.module';
import { mening } from '../mening';
import { overloaded } from '../problems';
import { malOf, type Mal } from '../vag/graf';
import { forutsattaVarden } from '../vag/forutsatt';
import { sokVag } from '../vag/sok';
import { atgarderView, lageOf } from './atgarder-view';
import type { AtgarderView, VagView } from './atgarder.schemas';
import { Cases, leastOf } from './cases';
import type { CaseParts } from './case-view';
import { vagView, type Funnen } from './vag-view';
import { malformed } from './zod-http';

/** Answers kept: a way holds until the case, the day or the settings change, whoever asks. */
const SPARADE = 500;
/** Searches that may wait for their turn; one is made at a time, in pieces. */
const VANTANDE = 50;

@Injectable()
export class Atgarderna {
  private readonly svar = new Map<string, Promise<Funnen>>();
  private tur: Promise<unknown> = Promise.resolve();
  private vantande = 0;

  constructor(
    @Inject(Cases) private readonly cases: Cases,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** @throws Problem NOT_FOUND, also for a case that the principal may not see */
  async atgarder(principal: Principal, id: string): Promise<AtgarderView> {
    const { parts, decision } = await this.cases.open(principal, id, 'atgarder', null);
    return atgarderView(parts, this.organisation, principal, leastOf(decision));
  }

  /** @throws Problem NOT_FOUND as above; VALIDATION for a goal that the routine does not have; OVERLOADED */
  async vag(principal: Principal, id: string, namn: string): Promise<VagView> {
    const { parts, decision } = await this.cases.open(principal, id, 'vag', null);
    const goals = leastOf(decision) ? new Map<string, Mal>() : malOf(parts.process.machine);
    const mal = goals.get(namn);
    if (mal) return vagView(parts, principal, mal, await this.sok(parts, mal));
    if (goals.size > 0)
      throw malformed([{ field: 'mal', message: mening`ska vara något av ${[...goals.keys()].join(', ')}` }]);
    const { id: arende, revision } = parts.record;
    const varfor = { sv: 'Rutinen har inga mål att fråga efter.', en: 'The routine names no goals.' };
    const text = { sv: namn, en: namn };
    return { arende, revision, mal: { namn, text }, finns: false, varfor, steg: [], hinder: [] };
  }

  private sok(parts: CaseParts, mal: Mal): Promise<Funnen> {
    const { record, settings, at } = parts;
    const key = [record.id, record.revision, settings.version, localDate(at), mal.namn].join(' ');
    const known = this.svar.get(key);
    if (known) return known;
    if (this.vantande >= VANTANDE) throw overloaded();
    this.vantande += 1;
    const found = this.tur.then(() => funnen(parts, mal)).finally(() => (this.vantande -= 1));
    this.tur = found.catch(() => undefined);
    this.svar.set(key, found);
    found.catch(() => this.svar.delete(key));
    const [oldest] = this.svar.keys();
    if (this.svar.size > SPARADE && oldest !== undefined) this.svar.delete(oldest);
    return found;
  }
}

async function funnen(parts: CaseParts, mal: Mal): Promise<Funnen> {
  const lage = lageOf(parts);
  const svar = await sokVag(lage, mal);
  return { svar, forutsatta: svar.finns ? forutsattaVarden(lage, svar.steg) : [] };
}
