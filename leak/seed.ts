/** Who lives in the city: ordinary cases in both worlds, and in one of them protected persons full of marks. */
import type { EventName } from '../machines/anvisning/events';
import { TILL_BESLUT } from '../src/verify/anvisning/payloads';
import { numberMarks, type Mark } from './marks';
import type { World } from './world';

/** Those who may know the protected persons: named in their cases, or leading the contact between the sides. */
export const INSIDERS = ['ss-sydvast-1', 'fss-sydvast-1', 'amk-sydvast-1', 'sam-sydvast-1'] as const;
const [SS, FSS, AMK, SAM] = INSIDERS;

/** What there is in both worlds. */
export interface Ordinary {
  readonly caseId: string;
  readonly taskId: string;
  readonly klientId: string;
}

/** What there is in one of them alone. */
export interface Secret {
  readonly caseIds: readonly string[];
  readonly taskIds: readonly string[];
  readonly klientIds: readonly string[];
  readonly personnummer: readonly string[];
  readonly names: readonly string[];
  readonly marks: readonly Mark[];
}

/** Public test numbers of Skatteverket; nobody has them. */
const NUMBERS = {
  ordinary: ['198002062399', '198002082389', '198002102385'],
  protected: ['198002122391', '198002142399'],
};
const NAMES = ['Ödhild Märkesström-Qvax', 'Åskar Glömdahl-Wzyck'] as const;

export async function seedOrdinary(world: World): Promise<Ordinary> {
  const [one = '', two = '', three = ''] = NUMBERS.ordinary;
  const mine = await world.start('ss-sydvast-2', { personnummer: one, namn: 'Testklient Ett' }, 'ett');
  const sent = await world.start('ss-sydvast-2', { personnummer: two, namn: 'Testklient Två' }, 'tva');
  for (const type of TILL_BESLUT) await world.send('ss-sydvast-2', sent, type);
  await world.send('ss-sydvast-2', sent, 'SKICKA_UPPDRAG', toSydvast);
  await world.send(SAM, sent, 'FORDELA', (same) => ({ ...same, konsulent: 'amk-sydvast-2' }));
  await world.start('ss-centrum-1', { personnummer: three, namn: 'Testklient Tre' }, 'tre');
  const { tasks, klient } = (await world.must('ss-sydvast-2', 'GET', `/stegvis/v1/arenden/${mine}`)) as View;
  return { caseId: mine, taskId: tasks[0]?.id ?? '', klientId: klient.id };
}

interface View {
  readonly tasks: readonly { readonly id: string }[];
  readonly klient: { readonly id: string };
}

/**
 * Two protected persons: one from the start, whose case goes all the way to Kompetenscenter with a mark in every
 * free text, and one who becomes protected in mid-process and has another case besides.
 */
export async function seedSecret(world: World): Promise<Secret> {
  const planted = new Planted(world);
  const [pnr1 = '', pnr2 = ''] = NUMBERS.protected;
  const [name1, name2] = NAMES;
  const one = await world.start(
    SS,
    { personnummer: pnr1, namn: name1, skyddsniva: 'fingerade_uppgifter' },
    'skyddad',
  );
  for (const type of SKYDDAD_TILL_BESLUT) await planted.send(SS, one, type);
  await planted.send(SS, one, 'SKICKA_UPPDRAG', toSydvast);
  await planted.send(SAM, one, 'FORDELA', (same) => ({ ...same, konsulent: AMK }));
  await planted.send(SS, one, 'BOKA_DIREKT');
  await planted.send(SS, one, 'KALLA_INSKRIVNING');

  const two = await world.start(SS, { personnummer: pnr2, namn: name2 }, 'blir-skyddad');
  await planted.send(SS, two, 'BEDOM_BEHOV');
  const other = await world.start(SS, { personnummer: pnr2, namn: name2 }, 'samma-person');
  await planted.send(SS, two, 'SKYDD_UPPSTAR', (same) => ({
    ...same,
    samordnare: SAM,
    forsteSocialsekreterare: FSS,
  }));

  const caseIds = [one, two, other];
  const views: View[] = [];
  for (const id of caseIds) views.push(await world.must(SS, 'GET', `/stegvis/v1/arenden/${id}`));
  const klientIds = [...new Set(views.map(({ klient }) => klient.id))];
  const [first = '', last = ''] = name1.split(' ');
  return {
    caseIds,
    klientIds,
    taskIds: views.flatMap(({ tasks }) => tasks.slice(0, 1).map(({ id }) => id)),
    personnummer: NUMBERS.protected,
    names: NAMES,
    marks: [
      { name: 'förnamn', kind: 'namn', text: first },
      { name: 'efternamn', kind: 'namn', text: last },
      { name: 'den andras namn', kind: 'namn', text: name2 },
      ...numberMarks('personnummer', pnr1),
      ...numberMarks('den andras personnummer', pnr2),
      ...caseIds.map((text, n): Mark => ({ name: `ärendenummer ${n + 1}`, kind: 'arende', text })),
      ...klientIds.map((text, n): Mark => ({ name: `klientnummer ${n + 1}`, kind: 'klient', text })),
      { name: 'socialsekreterare', kind: 'handlaggare', text: SS },
      { name: 'konsulent', kind: 'handlaggare', text: AMK },
      ...planted.marks,
    ],
  };
}

/** Sends events with a mark of its own in every free text, among them an address and a telephone number. */
class Planted {
  readonly marks: Mark[] = [];

  constructor(private readonly world: World) {}

  async send(userId: string, id: string, type: EventName, change?: Change): Promise<void> {
    const record = await this.world.engine.load(id);
    if (!record) throw new Error(`There is no case ${id}`);
    const personal = this.world.engine.processOf(record).personalFields(type);
    await this.world.send(userId, id, type, (ordinary) => {
      const payload = change ? change(ordinary) : ordinary;
      const marked = personal
        .filter((field) => typeof payload[field] === 'string')
        .map((field): [string, string] => [field, this.mark(type, field)]);
      const reference = type === 'ANGE_GRUNDBESLUT' ? { grundbeslut: this.reference() } : {};
      return { ...payload, ...Object.fromEntries(marked), ...reference };
    });
  }

  private mark(type: string, field: string): string {
    const n = this.marks.length + 1;
    const text =
      n % 3 === 1
        ? `Gömstigen ${n}17B, 417 0${n}`
        : n % 3 === 2
          ? `070-174 06 ${10 + n}`
          : `Hemlig${n}Åmärke`;
    this.marks.push({ name: `${type}.${field}`, kind: 'fritext', text });
    return `Viktigt: ${text}. Får inte röjas.`;
  }

  private reference(): string {
    this.marks.push({ name: 'beslutsnummer', kind: 'uppgift', text: 'EB-1740-QVAX' });
    return 'EB-1740-QVAX';
  }
}
type Change = NonNullable<Parameters<World['send']>[3]>;

const toSydvast: Change = (same) => ({ ...same, kcEnhet: 'kc-sydvast' });
const SKYDDAD_TILL_BESLUT: readonly EventName[] = TILL_BESLUT.flatMap((type) =>
  type === 'FATTA_BESLUT' ? ['KONTAKTA_SAMORDNARE', type] : [type],
);
