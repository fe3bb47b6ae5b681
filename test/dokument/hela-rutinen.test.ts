/** A case from beginning to end, with every document that the routine gives rise to drawn on the way and read back. */
import { omvarld } from '../../machines/anvisning/omvarld';
import { fireDue } from '../../src/engine/fire';
import { TILL_BESLUT } from '../../src/verify/anvisning/payloads';
import identities from '../../config/test-identities.json';
import { Api, ok } from '../api/support/api';
import { dokumentet, dokumentlista, pdfen, ritaSkyldigt } from '../api/support/dokument';
import { ga, pagaende } from '../api/support/vagar';
import { pdfTexts } from '../support/pdf';

const SS = 'ss-hisingen-1';
const FSS = 'fss-hisingen-1';
const AMK = 'amk-hisingen-1';
const SAM = 'sam-hisingen-1';

let api: Api;
beforeAll(async () => {
  api = await Api.start('rutinen');
});
afterAll(() => api.stop());

const drawn = new Set<string>();
/** Draws what is owed, and answers the latest of a template. Nothing may be left that could not be drawn. */
async function last(id: string, user: string, mall: string): Promise<Buffer> {
  await ritaSkyldigt(api);
  const all = await dokumentlista(api, user, id);
  expect(all.filter(({ fel }) => fel !== null)).toEqual([]);
  for (const one of all) drawn.add(one.mall);
  return pdfen(api, user, id, (await dokumentet(api, user, id, mall)).id);
}
/** Time passes, and what falls due on the way happens. */
async function till(date: string): Promise<void> {
  api.till(date);
  await fireDue(api.engine, api.engine.clock.now().toISOString());
}
const MAL = 'M1: Söka fem arbeten i veckan\nM2: Klara kursen i svenska';

test('each step is told in its document: plan, attendance, follow-up, new workers, closing (R66, R78, R97)', async () => {
  const id = await pagaende(api, { personnummer: identities.personnummer[50], namn: 'Testperson Ett' });
  await till('2026-02-20');
  await ga(api, id, [
    [AMK, 'UPPRATTA_PLAN', { aktiviteter: [{ id: 'A1', mal: ['M1', 'M2'] }] }],
    [AMK, 'REGISTRERA_NARVARO', { datum: '2026-02-17', status: 'narvarande' }],
    [
      AMK,
      'REGISTRERA_NARVARO',
      { datum: '2026-02-18', status: 'annan_anmald_franvaro', notering: 'Ringde klockan åtta' },
    ],
  ]);
  await till('2026-03-02');
  await ga(api, id, [[AMK, 'LAMNA_NARVAROUNDERLAG', { manad: '2026-02' }]]);
  await till('2026-04-20');
  await ga(api, id, [[SS, 'KALLA_UPPFOLJNING', { datum: '2026-05-04', tid: '10:15' }]]);
  const files = [await last(id, SS, 'kallelse')];
  await till('2026-05-04');
  await ga(api, id, [
    [SS, 'HALL_UPPFOLJNING', { klientensSyn: 'Jag vill läsa mer svenska' }],
    [FSS, 'BYT_SOCIALSEKRETERARE', { ny: 'ss-hisingen-2', skal: 'slutar' }],
    [SAM, 'BYT_KONSULENT', { ny: 'amk-hisingen-2', skal: 'sjukdom' }],
  ]);
  for (const mall of [
    'uppfoljning',
    'nytt-handlaggarnamn',
    'overlamning',
    'genomforandeplan',
    'narvarounderlag',
  ])
    files.push(await last(id, 'ss-hisingen-2', mall));
  for (const mall of ['narvarounderlag', 'nytt-handlaggarnamn'])
    files.push(await last(id, 'amk-hisingen-2', mall));
  await ga(api, id, [
    ['ss-hisingen-2', 'OVERVAG_NEDSATTNING'],
    ['ss-hisingen-2', 'KOMMUNICERA_UNDERLAG'],
    ['ss-hisingen-2', 'KLIENTEN_YTTRADE_SIG', { yttrande: 'Jag var sjuk den dagen' }],
    [
      'ss-hisingen-2',
      'BESLUTA_ENLIGT_12_5',
      { utfall: 'nedsattning', beslut: 'B-12-5', skal: 'Skälen prövade' },
    ],
    ['amk-hisingen-2', 'AVSLUT_AVISERAT'],
    ['ss-hisingen-2', 'BEKRAFTA_AVSLUT'],
    ['amk-hisingen-2', 'BOKA_TREPARTSMOTE', { datum: '2026-05-11', tid: '14:00', plats: 'Sal 3' }],
  ]);
  files.push(
    await last(id, 'ss-hisingen-2', 'beslut-nedsattning'),
    await last(id, 'amk-hisingen-2', 'kallelse'),
  );
  await till('2026-05-11');
  await ga(api, id, [
    ['ss-hisingen-2', 'HALL_AVSLUTSMOTE'],
    ['amk-hisingen-2', 'UPPRATTA_AVSLUTSDOKUMENT', { skal: 'Deltagaren har fått arbete' }],
  ]);
  files.push(await last(id, 'ss-hisingen-2', 'avslutsdokument'));
  const [kallelse, uppfoljning, nyttNamn, overlamning, plan, narvaroSf, ...rest] = pdfTexts(...files);
  const [narvaro, nyKonsulent, nedsatt, avslutsmote, avslut] = rest;
  expect(kallelse).toMatch(/4 maj 2026.*10\.15/);
  expect(uppfoljning).toContain('Jag vill läsa mer svenska');
  expect(nyttNamn).toContain('Socialsekreterare 2, Hisingen');
  for (const ord of ['Socialsekreterare 1, Hisingen', 'Slutar']) expect(overlamning).toContain(ord);
  // What Kompetenscenter has made for both has crossed with its event (L10).
  expect(plan).toContain('A1');
  expect(narvaroSf).toContain('februari 2026');
  // What was noted of a day stays at Kompetenscenter.
  expect(narvaro).toContain('Annan anmäld frånvaro');
  for (const one of [narvaroSf, narvaro]) expect(one).not.toContain('Ringde');
  expect(nyKonsulent).toContain('Arbetsmarknadskonsulent 2, Hisingen');
  expect(nyKonsulent).not.toContain('Socialsekreterare 2');
  for (const ord of ['B-12-5', 'Jag var sjuk den dagen', 'Förvaltningsrätten i Göteborg', '12 kap. 5 §'])
    expect(nedsatt).toContain(ord);
  expect(avslutsmote).toContain('Sal 3');
  expect(avslut).toContain('Deltagaren har fått arbete');
});

test('an uppdrag that is recalled, and a decision that lapses, are told in writing (R55, A9, R37)', async () => {
  api.till('2026-06-01');
  const id = await api.as(SS).start({ personnummer: identities.personnummer[51], namn: 'Testperson Två' });
  for (const type of TILL_BESLUT) await ok(api.as(SS).send(id, type));
  await ok(api.as(SS).send(id, 'SKICKA_UPPDRAG', { kcEnhet: 'kc-hisingen', maltext: MAL, tolksprak: 'ar' }));
  await ga(api, id, [
    [SAM, 'BEGAR_KOMPLETTERING'],
    [SS, 'KOMPLETTERA_UPPDRAG', { komplettering: 'Behovet är mer svenska' }],
    [SAM, 'FORDELA', { konsulent: AMK }],
    [SS, 'BOKA_INSKRIVNING', { datum: '2026-06-10', tid: '09:00', tolkBehovs: true }],
    [SS, 'KALLA_INSKRIVNING'],
  ]);
  const files = [
    await last(id, SS, 'uppdrag'),
    await last(id, SS, 'kallelse'),
    await last(id, SS, 'lattlast-anvisning'),
  ];
  await till('2027-06-02');
  await ga(api, id, [
    [SS, 'MEDDELA_KLIENT_UPPHORT'],
    [SS, 'MEDDELA_KC_UPPHORT'],
    [SS, 'AVBRYT_ANVISNING', { orsak: 'beslut_upphort' }],
    [SS, 'ATERKALLA_UPPDRAG', { orsak: 'Beslutet har upphört att gälla' }],
  ]);
  files.push(await last(id, SS, 'beslut-upphort'), await last(id, AMK, 'aterkallelse'));
  const [uppdrag, kallelse, lattlast, upphort, aterkallelse] = pdfTexts(...files);
  for (const ord of ['Söka fem arbeten i veckan', 'Behovet är mer svenska', 'arabiska'])
    expect(uppdrag).toContain(ord);
  expect(kallelse).toContain('arabiska');
  expect(lattlast).toMatch(/[\u0600-\u06ff]{3}/);
  expect(upphort).toContain('1 juni 2027');
  expect(aterkallelse).toContain('Beslutet har upphört att gälla');
});

test('nothing that the routine owes is left undrawn here (R34, R52)', () => {
  const owed = Object.values(omvarld).flatMap((parts) =>
    parts.flatMap((part) => (part.port === 'dokument' ? [part.mall] : [])),
  );
  expect([...new Set(owed)].filter((mall) => !drawn.has(mall))).toEqual([]);
});
