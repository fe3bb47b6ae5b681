/** Patterns of the real routine: cases of `anvisning@1` lived up to a running insats, each with a client of its own. */
import { join } from 'node:path';
import { anvisning1 } from '../../machines/anvisning/process';
import { localDate, plusDays } from '../../machines/calendar';
import { ClientKeys } from '../../src/access/keys';
import { loadOrganisation } from '../../src/access/organisation';
import { castOf, testIdentities } from '../../src/embedded/seed';
import { Story, type Cast } from '../../src/embedded/stories';
import { fireDue } from '../../src/engine/fire';
import { KlienterStore } from '../../src/store/klienter.store';
import { MASTER, openEngine } from '../engine';
import { patternId, PATTERNS } from '../fill';
import type { Database, Lab } from '../lab';

/** What the ids of these patterns start with. */
export const LIVING = 'rutin';
const UNIT = 'sf-hisingen';
const BEGUN_DAYS_AGO = 50;

/** Lives the patterns, to plan and journal. @returns the people of the cases */
export async function liveRoutine(lab: Lab, database: Database): Promise<Cast> {
  let now = new Date();
  const { engine, pool, close } = await openEngine(lab, database, {
    processes: [anvisning1],
    clock: { now: () => now },
  });
  try {
    const organisation = loadOrganisation();
    const klienter = new KlienterStore(pool, new ClientKeys(join(lab.dir, 'keys'), MASTER));
    const cast = castOf(organisation, UNIT, 0);
    const namnd = organisation.enheter.find(({ id }) => id === UNIT)?.namnd ?? '';
    const started = plusDays(localDate(now.toISOString()), -BEGUN_DAYS_AGO);
    const until = now.toISOString();
    for (const [n, personnummer] of testIdentities().slice(0, PATTERNS).entries()) {
      const { id: klientId } = await klienter.keep(
        namnd,
        { personnummer, namn: `Testklient ${n + 1}` },
        false,
      );
      const { moves } = new Story(started, cast)
        .prepare()
        .day(3)
        .decide()
        .commission()
        .day(5)
        .book()
        .meetingDay()
        .enrol()
        .day(20)
        .noAnswer()
        .plan()
        .day(40)
        .note();
      const id = patternId(LIVING, n);
      const input = {
        klientId,
        skyddad: false,
        sfEnhet: UNIT,
        socialsekreterare: cast.ss,
        forsteSocialsekreterare: cast.fss,
      };
      now = new Date(`${started}T06:30:00Z`);
      await engine.start('anvisning', { id, input, by: { id: cast.ss, role: 'socialsekreterare' } });
      for (const move of moves.filter(({ at }) => at <= until)) {
        await fireDue(engine, move.at);
        now = new Date(move.at);
        await engine.send(id, move.event, { by: { id: move.by, role: null } });
      }
    }
    await fireDue(engine, until);
    return cast;
  } finally {
    await close();
  }
}

/** An entry in the journal: the commonest event of a running case, with a personal text that is encrypted. */
export const NOTE = {
  type: 'JOURNAL_ANTECKNING',
  typ: 'ovrigt',
  datum: plusDays(localDate(new Date().toISOString()), -1),
  tid: '08:00',
  anteckning: 'Andra veckan på praktiken är avklarad. Handledaren är nöjd och mötet nästa vecka står kvar.',
} as const;
