/** The sides ask each other before a meeting, and whenever they need to (R41, R43). */
import { tillBeslut, tillInsats, tillUppdrag } from '../support/arende';

test('SS asks KC before the meeting, and AMK answers within three working days (R41)', () => {
  const arende = tillUppdrag('2026-01-12').gor('STALL_FRAGA_TILL_KC');
  expect(arende.uppgifter).toContain('besvaraFragaKc');
  expect(arende.frist('fragaKc')?.date).toBe('2026-01-15');
  expect(arende.till('2026-01-15').eskalerade).toContain('fragaKcObesvarad');
  expect(arende.gor('BESVARA_FRAGA_KC').uppgifter).not.toContain('besvaraFragaKc');
  expect(arende.eskalerade).not.toContain('fragaKcObesvarad');
});

test('AMK asks SS likewise, and its delay goes to the senior (R43)', () => {
  const arende = tillUppdrag('2026-01-12').gor('STALL_FRAGA_TILL_SF');
  expect(arende.uppgifter).toContain('besvaraFragaSf');
  expect(arende.till('2026-01-15').eskalerade).toContain('fragaSfObesvarad');
  expect(arende.gor('BESVARA_FRAGA_SF').uppgifter).not.toContain('besvaraFragaSf');
});

test('nothing is asked before the uppdrag is sent, and later whenever it is needed (R41, R43)', () => {
  const fore = tillBeslut('2026-01-12');
  expect(fore.hinder('STALL_FRAGA_TILL_KC')).toEqual(['uppdragetSkickat']);
  expect(fore.hinder('STALL_FRAGA_TILL_SF')).toEqual(['uppdragetSkickat']);
  const pagar = tillInsats('2026-01-12');
  expect(pagar.hinder('STALL_FRAGA_TILL_KC')).toEqual([]);
  expect(pagar.hinder('STALL_FRAGA_TILL_SF')).toEqual([]);
});

test('SF tells KC nothing without consent or a statutory ground, and may say so (R41, R43, L10)', () => {
  const arende = tillUppdrag('2026-01-12').gor('STALL_FRAGA_TILL_SF', 'ATERKALLA_SAMTYCKE_KC');
  expect(arende.hinder('STALL_FRAGA_TILL_KC')).toEqual(['grundForUppgifterTillKc']);
  expect(arende.hinder('BESVARA_FRAGA_SF', { besked: 'lamnas' })).toEqual(['svaretHarGrund']);
  arende.sand('BESVARA_FRAGA_SF', { besked: 'kan_inte_lamnas' });
  expect(arende.uppgifter).not.toContain('besvaraFragaSf');
});

test('one more question does not move the first one’s date, and one answer is for all (R41, R43)', () => {
  const arende = tillUppdrag('2026-01-12')
    .gor('STALL_FRAGA_TILL_KC', 'STALL_FRAGA_TILL_SF')
    .till('2026-01-14');
  arende.gor('STALL_FRAGA_TILL_KC', 'STALL_FRAGA_TILL_SF');
  expect(arende.frist('fragaKc')?.date).toBe('2026-01-15');
  expect(arende.context.forandring).toMatchObject({ fragorTillKc: 2, fragorTillSf: 2 });
  arende.gor('BESVARA_FRAGA_KC', 'BESVARA_FRAGA_SF');
  expect(arende.context.forandring).toMatchObject({ fragorTillKc: 0, fragorTillSf: 0 });
});
