/** Where in the routine a case is, as the workplace draws it. */
import { PROCESSES } from '../../machines/registry';
import { kartaAv } from '../../src/bpmn/karta';
import { lagenFor, rader } from '../../web/src/delar/rutin/laget';
import { storre, type Storlek } from '../../web/src/delar/rutin/storlek';

const rutin = kartaAv(PROCESSES.find(({ id }) => id === 'anvisning')!);
const lagen = (nu: readonly string[], handelser: readonly string[] = [], passerade: readonly string[] = []) =>
  Object.fromEntries(lagenFor(rutin, { nu, passerade, handelser }));
const FLODE = 'anvisning.pagar.flode';

test('a case is in the step that its innermost state lies in, and what leads on from there comes', () => {
  const nya = lagen([`${FLODE}.infor`, `${FLODE}.infor.behovsbedomning.arbete.bedoms`]);
  expect(nya).toMatchObject({ behovsbedomning: 'nu', samrad: 'kommer', avslutad: 'kommer' });
  expect(Object.values(nya).filter((lage) => lage === 'nu')).toHaveLength(1);
});

test('what only one way leads to has been passed before it; what the history does not tell is not claimed', () => {
  const pagar = lagen([`${FLODE}.insats.pagaende`]);
  expect(pagar).toMatchObject({
    start: 'passerat',
    beslut: 'passerat',
    uppdrag: 'passerat',
    inskrivning: 'passerat',
    pagaende: 'nu',
    avslut: 'kommer',
    missadTid: 'annan',
    ejInskriven: 'annan',
  });
  const missat = lagen([`${FLODE}.insats.pagaende`], ['UTEBLIVANDE', 'NY_TID', 'VERKSTALL']);
  expect(missat['missadTid']).toBe('passerat');
});

test('an event that several steps take tells of none of them', () => {
  // Both an ongoing insats and a follow-up can be closed by it.
  const slut = lagen(['anvisning.avslutad'], ['INLED_AVSLUT']);
  expect(slut).toMatchObject({ avslutad: 'nu', avslut: 'passerat', uppfoljning: 'annan' });
});

test('states that are known to be passed are passed', () => {
  const nu = [`${FLODE}.avslut.steg.mote.attBoka`];
  expect(lagen(nu, [], [`${FLODE}.insats.uppfoljning`])['uppfoljning']).toBe('passerat');
});

test('a text is broken between words, and the last line that fits says that there is more', () => {
  expect(rader('Samråd med Arbetsförmedlingen', 122)).toEqual(['Samråd med', 'Arbetsförmedlingen']);
  expect(rader('ett två tre fyra fem sex sju', 30, 2).at(-1)).toMatch(/…$/);
  expect(rader('Avslut', 10)).toEqual(['Avslut']);
});

test('the picture is drawn one step larger or smaller, and stops at the ends', () => {
  const alla: Storlek[] = ['hel'];
  for (let n = 0; n < 6; n += 1) alla.push(storre(alla.at(-1)!, 1));
  expect(alla).toEqual(['hel', 0.75, 1, 1.5, 2, 2, 2]);
  expect([storre(0.75, -1), storre('hel', -1)]).toEqual(['hel', 'hel']);
});
