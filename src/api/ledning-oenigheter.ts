/**
 * Open disagreements with both positions and the clock, for those who lead a unit (R89, R111, A18). The positions are
 * personal text: each case is read as its history and its view are, with their access-log rows, and no more of it is
 * shown than the reader's side may know.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PROCESSES } from '../../machines/registry';
import { ROLES, type Side, type Text } from '../../machines/process';
import type { Principal } from '../access/principal';
import { Problem } from '../problems';
import { CaseFile } from './case-file';
import { Cases } from './cases';
import type { HistorikHandelseView } from './historik.schemas';
import { Ledning } from './ledning';
import type { Tvist } from './ledning-tal';
import type { LedningOenigheterQuery, LedningOenigheterView } from './ledning.schemas';
import type { ArendeView } from './schemas';
import { DISPUTE_TASKS } from './worklist';

type OenighetView = LedningOenigheterView['oenigheter'][number];

/** The events of disagreements, in any routine. */
const HANDELSER = [
  ...new Set(
    PROCESSES.flatMap(({ events }) =>
      Object.entries(events).flatMap(([type, { akt }]) => (akt === 'oenighet' ? [type] : [])),
    ),
  ),
];
const LYFT = 'LYFT_OENIGHET';
const NAMNLOS: Text = { sv: 'Nivåns tid', en: 'Time of the level' };

/** The levels of the ladder by the task that stands on them: what each is, its deadline, and what its end leads to. */
const NIVAER: readonly {
  readonly namn: string;
  readonly tasks: readonly string[];
  readonly regel: string | null;
  readonly text: Text;
  readonly sedan: Text | null;
}[] = [
  {
    namn: 'sistaOrdet',
    tasks: ['avgorMetod', 'avgorOenighet'],
    regel: null,
    text: { sv: 'Stegens sista nivå: frågan avgörs', en: 'The last level: the question is settled' },
    sedan: null,
  },
  {
    namn: 'fssSam',
    tasks: ['foreslaLosningFss', 'foreslaLosningSam'],
    regel: 'oenighetNiva2',
    text: {
      sv: '1:e socialsekreterare och samordnare söker en lösning',
      en: 'The senior worker and the coordinator',
    },
    sedan: {
      sv: 'Samordnaren avgör om det gäller metoden, annars avgör socialförvaltningen.',
      en: 'The coordinator settles a matter of method, socialförvaltningen all others.',
    },
  },
  {
    namn: 'ssAmk',
    tasks: ['sokEnighet'],
    regel: 'oenighetNiva1',
    text: {
      sv: 'Socialsekreterare och konsulent söker enighet',
      en: 'The worker and the consultant seek agreement',
    },
    sedan: {
      sv: 'Frågan lyfts till 1:e socialsekreterare och samordnare.',
      en: 'The question is raised to the senior worker and the coordinator.',
    },
  },
];

@Injectable()
export class LedningOenigheterna {
  constructor(
    @Inject(Ledning) private readonly ledning: Ledning,
    @Inject(Cases) private readonly cases: Cases,
    @Inject(CaseFile) private readonly file: CaseFile,
  ) {}

  /** @throws Problem FORBIDDEN; VALIDATION for a cursor of another question */
  async lista(
    principal: Principal,
    ask: z.infer<typeof LedningOenigheterQuery>,
  ): Promise<LedningOenigheterView> {
    const { shown, nasta } = await this.ledning.tvister(principal, ask);
    const oenigheter: OenighetView[] = [];
    for (const tvist of shown) {
      const found = await this.en(principal, tvist).catch(goneMeanwhile);
      if (found) oenigheter.push(found);
    }
    return { limit: ask.limit, nasta, oenigheter };
  }

  private async en(principal: Principal, { caseId, enhet, sedan }: Tvist): Promise<OenighetView> {
    const events = await this.file.handelser(principal, caseId, HANDELSER, 'oenighet');
    const view = await this.cases.read(principal, caseId);
    const lyft = events.findLast(({ type }) => type === LYFT) ?? null;
    const since = events.filter(({ seq, type }) => type !== LYFT && seq > (lyft?.seq ?? 0));
    const niva = nivaI(view);
    const running = view.deadlines.find(({ rule }) => rule !== null && rule === niva?.regel);
    return {
      caseId,
      enhet,
      sedan,
      lyft,
      niva: niva && { namn: niva.namn, text: niva.text },
      frist: running
        ? { datum: running.date, sedan: running.armedAt, titel: running.title ?? NAMNLOS }
        : null,
      narTidenGatt: running && niva ? niva.sedan : null,
      positioner: { sf: av('sf', since), kc: av('kc', since) },
      tasks: view.tasks.filter(({ key }) => DISPUTE_TASKS.includes(key)),
    };
  }
}

/** The level, as far as the reader's own tasks and deadlines tell of it. */
const nivaI = ({ tasks, deadlines }: ArendeView) =>
  NIVAER.find(
    ({ tasks: names, regel }) =>
      tasks.some(({ key }) => names.includes(key)) ||
      deadlines.some(({ rule }) => rule !== null && rule === regel),
  ) ?? null;

const av = (side: Side, events: readonly HistorikHandelseView[]): readonly HistorikHandelseView[] =>
  events.filter(({ by }) => by !== null && by.role !== null && ROLES[by.role].side === side);

/** Between the list and the reading it may have been settled elsewhere, protected or moved. */
function goneMeanwhile(error: unknown): null {
  if (error instanceof Problem && error.code === 'NOT_FOUND') return null;
  throw error;
}
