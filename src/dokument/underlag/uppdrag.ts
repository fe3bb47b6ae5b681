/** The uppdrag, its recall, and a new worker (R34–R37, R55, P3, P7, R120). */
import { OMRADEN } from '../../../machines/anvisning/codes';
import type { Side } from '../../../machines/process';
import { TJANSTENAMN } from '../../../machines/reference/tjansteutbud';
import { mening } from '../../mening';
import { saknas, type Handelse } from '../akt';
import { gemensamt, kompetenscenter, personal, type Fakta } from '../fakta';
import { moteslista } from './moten';
import { beslutet, beslutsram, lagrummet, malen, ord, spraknamn, tolkkod, uppdraget } from './ord';

export const uppdrag = (f: Fakta) => {
  const { handelse, nr, datum } = uppdraget(f);
  const { falt, seq } = handelse;
  const beslut = beslutet(f);
  const komplettering = f.akt
    .alla<'KOMPLETTERA_UPPDRAG'>('KOMPLETTERA_UPPDRAG')
    .filter((one) => one.seq > seq);
  const mal = malen(handelse);
  const kod = (name: 'barnomsorg' | 'resor', code: string) => ord('SKICKA_UPPDRAG', name, code);
  return {
    ...gemensamt(f),
    kompetenscenter: kompetenscenter(f),
    uppdrag: { nr, datum },
    beslut: { ...beslutsram(f, beslut), lagrum: beslut.falt.lagrum.map(lagrummet) },
    behov: falt.behov,
    omraden: falt.omraden.map((omrade) => OMRADEN[omrade]),
    tjanster: falt.tjanster.map((id) => (TJANSTENAMN as Readonly<Record<string, string>>)[id] ?? id),
    innehall: falt.innehall,
    syfte: falt.syfte,
    mal,
    maltext: mal.every(({ text }) => text !== null) ? null : falt.maltext,
    praktiskt: {
      barnomsorg: kod('barnomsorg', falt.barnomsorg),
      resor: kod('resor', falt.resor),
      sfiTider: falt.sfiTider.map((tid) => ord('SKICKA_UPPDRAG', 'sfiTider', tid)),
      anpassning: falt.anpassning ? (falt.anpassningBeskrivning ?? 'Anpassning behövs.') : null,
      tolksprak: spraknamn(tolkkod(f)),
      barnetsBasta: falt.harBarn ? 'Hur insatsen påverkar barnet är bedömt.' : null,
      onskemal: falt.onskemal,
    },
    komplettering:
      komplettering.length === 0 ? null : komplettering.map((one) => one.falt.komplettering).join('\n\n'),
  };
};

export const aterkallelse = (f: Fakta) => {
  const { nr, datum } = uppdraget(f);
  const aterkallat = f.akt.kravd<'ATERKALLA_UPPDRAG'>(mening`återkallelsen`, 'ATERKALLA_UPPDRAG');
  return {
    ...gemensamt(f),
    kompetenscenter: kompetenscenter(f),
    uppdrag: { nr, datum },
    aterkallat: aterkallat.dag,
    orsak: aterkallat.falt.orsak,
  };
};

const BYTE = { sf: 'BYT_SOCIALSEKRETERARE', kc: 'BYT_KONSULENT' } as const satisfies Record<Side, string>;
const ROLL = { sf: 'socialsekreterare', kc: 'arbetsmarknadskonsulent' } as const satisfies Record<
  Side,
  string
>;
type Byte = Handelse<'BYT_SOCIALSEKRETERARE' | 'BYT_KONSULENT'>;

const bytena = (f: Fakta): readonly Byte[] => f.akt.alla(BYTE[f.sida]);
function bytet(f: Fakta): Byte {
  return f.akt.kravd(mening`bytet av handläggare`, BYTE[f.sida]);
}

/** Who had the case before the latest change: by the change before it, or from the beginning. */
function foregangare(f: Fakta): string {
  const forst = f.sida === 'sf' ? f.akt.borjadeMed() : f.akt.alla<'FORDELA'>('FORDELA').at(0)?.falt.konsulent;
  const id = bytena(f).at(-2)?.falt.ny ?? forst;
  if (id === undefined)
    throw saknas(mening`vem som hade ärendet före bytet`, mening`Uppdraget har inte varit fördelat.`);
  return id;
}

export const overlamning = (f: Fakta) => {
  const { falt, type } = bytet(f);
  const roll = ROLL[f.sida];
  const { tasks, deadlines } = f.process.definition;
  return {
    ...gemensamt(f),
    sida: f.sida,
    fran: personal(f, foregangare(f), roll).namn,
    till: personal(f, falt.ny, roll).namn,
    skal: ord(type, 'skal', falt.skal),
    lage: f.lage,
    uppgifter: f.uppgifter.flatMap(({ key, dueDate }) => {
      const task = tasks?.[key];
      return task ? [{ uppgift: task.title.sv, senast: dueDate }] : [];
    }),
    moten: moteslista(f),
    frister: f.frister.flatMap(({ rule, date }) => {
      const title = rule === null ? undefined : deadlines?.[rule]?.title.sv;
      return title !== undefined && date !== null ? [{ frist: title, datum: date }] : [];
    }),
    handlaggareIOrdning: bytena(f).length + 1,
  };
};

export const nyttHandlaggarnamn = (f: Fakta) => {
  const { falt, dag } = bytet(f);
  return {
    ...gemensamt(f),
    sida: f.sida,
    nyHandlaggare: personal(f, falt.ny, ROLL[f.sida]),
    fran: dag,
    moten: moteslista(f),
  };
};
