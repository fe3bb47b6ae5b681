/** The page of incidents, read anew while somebody works in it: what is shown stays where it stood. */
import { efterLasning, type Incident } from '../../web/src/sidor/ledning/incidenter/lista';

const en = (id: string, oppnad: string, slag: Incident['slag'] = 'utskick'): Incident => ({
  id,
  slag,
  text: { sv: 'Något kunde inte skickas', en: 'Something could not be sent' },
  caseId: null,
  detalj: '',
  oppnad,
  kanForsokasIgen: true,
});
const A = en('1', '2026-03-02T08:00:00.000Z');
const B = en('2', '2026-03-02T09:00:00.000Z', 'frist');
const C = en('3', '2026-03-02T10:00:00.000Z');
const ids = (rader: readonly Incident[]): string => rader.map(({ id }) => id).join('');

test('what is new comes last, and what is gone is marked where it stands', () => {
  const { rader, slut } = efterLasning({ rader: [A, B], slut: {} }, [B, C], true, '');
  expect(ids(rader)).toBe('123');
  expect(slut).toEqual({ 1: 'annan' });
});

test('what is still open stands where it stood, as it was read now', () => {
  const nu = { ...A, detalj: 'A message could not be delivered.' };
  expect(efterLasning({ rader: [B, A], slut: {} }, [nu, B], true, '').rader).toEqual([B, nu]);
});

test('what one has seen to oneself is not said to be done by somebody else', () => {
  expect(efterLasning({ rader: [A], slut: { 1: 'igen' } }, [], true, '').slut).toEqual({ 1: 'igen' });
});

test('nothing is known of what comes after the last that was read', () => {
  expect(efterLasning({ rader: [A, B, C], slut: {} }, [B], false, '').slut).toEqual({ 1: 'annan' });
});

test('a reading of one kind says nothing of the others', () => {
  expect(efterLasning({ rader: [A, B, C], slut: {} }, [A], true, 'utskick').slut).toEqual({ 3: 'annan' });
});
