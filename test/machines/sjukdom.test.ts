/** Sickness: seven days without proof, then a certificate that SF asks for (A13, L3, SoL 12:5 a). */
import type { Arende } from '../support/arende';
import { tillInsats } from '../support/arende';

const dag = (arende: Arende, datum: string, status: string): Arende =>
  arende.sand('REGISTRERA_NARVARO', { datum, status });
/** Sick from Tuesday 20 January 2026, on each of these days. */
const sjuk = (...dagar: readonly string[]): Arende => {
  const arende = tillInsats('2026-01-12').gor('UPPRATTA_PLAN');
  for (const datum of ['2026-01-20', ...dagar]) dag(arende.till(datum), datum, 'sjukanmald');
  return arende;
};
const steg = (arende: Arende) => arende.frist('lakarintyg')?.steps.map(({ text }) => text.sv);

test('a certificate is needed from the eighth day, and SS is then to ask for it (A13, L3)', () => {
  const arende = sjuk();
  expect(steg(arende)).toEqual(['Första sjukdagen 2026-01-20', 'den åttonde dagen, SoL 12 kap. 5 a § (L3)']);
  expect(arende.frist('lakarintyg')?.date).toBe('2026-01-27');
  expect(arende.till('2026-01-26').uppgifter).not.toContain('begarLakarintyg');
  expect(arende.till('2026-01-27').uppgifter).toContain('begarLakarintyg');
  expect(arende.till('2026-01-29').eskalerade).toContain('lakarintygEjBegart');
});

test('an eighth day that nobody works moves later: the date is statutory (L15, L3)', () => {
  const arende = tillInsats('2026-01-12').till('2026-01-25');
  dag(arende, '2026-01-24', 'sjukanmald');
  expect(arende.frist('lakarintyg')?.date).toBe('2026-02-02');
});

test('asked for and not received, the certificate is raised; a dispatched demand is on record (A13)', () => {
  const arende = sjuk('2026-01-27').gor('BEGAR_LAKARINTYG');
  expect(arende.context.narvaro.sjuk?.begart).toBe(true);
  expect(arende.uppgifter).toContain('inhamtaLakarintyg');
  expect(arende.till('2026-02-03').eskalerade).toContain('lakarintygSaknas');
  expect(arende.gor('LAKARINTYG_INKOM').uppgifter).not.toContain('inhamtaLakarintyg');
  expect(arende.eskalerade).not.toContain('lakarintygSaknas');
});

test('the certificate covers the day from which it is needed (A13)', () => {
  const arende = sjuk('2026-01-27').gor('BEGAR_LAKARINTYG');
  for (const fel of [
    { fran: '2026-01-28', till: '2026-02-10' },
    { fran: '2026-01-20', till: '2026-01-26' },
    { fran: '2026-02-10', till: '2026-01-20' },
  ])
    expect(arende.hinder('LAKARINTYG_INKOM', fel)).toEqual(['intygetGallerSjukdomen']);
  expect(arende.hinder('LAKARINTYG_INKOM', { fran: '2026-01-20', till: '2026-02-10' })).toEqual([]);
});

test('sickness that outlasts the certificate needs the next one, from the day after (A13)', () => {
  const arende = sjuk('2026-01-27').gor('BEGAR_LAKARINTYG');
  arende.sand('LAKARINTYG_INKOM', { fran: '2026-01-27', till: '2026-02-06' });
  dag(arende.till('2026-02-06'), '2026-02-06', 'sjukanmald');
  expect(arende.uppgifter).not.toContain('begarLakarintyg');
  dag(arende.till('2026-02-10'), '2026-02-10', 'sjukanmald').till('2026-02-11');
  expect(arende.uppgifter).toContain('begarLakarintyg');
  expect(arende.context.narvaro.sjuk?.begart).toBe(false);
  arende.sand('LAKARINTYG_INKOM', { fran: '2026-02-07', till: '2026-02-20' });
  expect(arende.context.narvaro.sjuk?.intyg).toEqual({ fran: '2026-01-27', till: '2026-02-20' });
  expect(arende.uppgifter).not.toContain('begarLakarintyg');
});

test('the client is back: a later day of attendance ends it, an earlier one does not (A13)', () => {
  const arende = sjuk('2026-01-22').till('2026-01-27');
  expect(dag(arende, '2026-01-19', 'narvarande').uppgifter).toContain('begarLakarintyg');
  expect(dag(arende, '2026-01-26', 'narvarande').uppgifter).not.toContain('begarLakarintyg');
  expect(arende.context.narvaro.sjuk).toMatchObject({ slut: true });
  expect(arende.frist('lakarintyg')).toBeUndefined();
});

test('a day of attendance in the middle, registered late, counts the seven days anew (A13)', () => {
  const arende = sjuk('2026-01-23');
  expect(dag(arende, '2026-01-21', 'narvarande').frist('lakarintyg')?.date).toBe('2026-01-29');
  // A sick day from before the client was back belongs to what is over.
  expect(dag(arende, '2026-01-20', 'sjukanmald').frist('lakarintyg')?.date).toBe('2026-01-29');
});

test('an earlier sick day registered late moves the eighth day (A13)', () => {
  expect(dag(sjuk(), '2026-01-19', 'sjukanmald').frist('lakarintyg')?.date).toBe('2026-01-26');
});

test.each(['narvarande', 'vard_av_barn'])(
  'the day registered anew as %s was not sickness: nothing is left of it (A13, P1)',
  (status) => {
    const arende = dag(sjuk(), '2026-01-20', status);
    expect(arende.context.narvaro.sjuk).toBeNull();
    expect(arende.frist('lakarintyg')).toBeUndefined();
  },
);

test('the first or the last sick day registered anew as something else shortens the sickness (A13)', () => {
  const arende = sjuk('2026-01-21', '2026-01-22');
  dag(arende, '2026-01-20', 'vard_av_barn');
  dag(arende, '2026-01-22', 'annan_anmald_franvaro');
  expect(arende.context.narvaro.sjuk).toMatchObject({ fran: '2026-01-21', senast: '2026-01-21' });
  expect(dag(arende, '2026-01-19', 'vard_av_barn').context.narvaro.sjuk).toMatchObject({
    fran: '2026-01-21',
  });
});

test('without consent or ground SF is told of no sickness; when there is one, the task opens (A17, A13)', () => {
  const arende = sjuk().gor('ATERKALLA_SAMTYCKE_KC').till('2026-01-28');
  expect(arende.uppgifter).not.toContain('begarLakarintyg');
  expect(arende.gor('ANGE_LAGSTOD_KC').uppgifter).toContain('begarLakarintyg');
});

test('a certificate that comes after the client is back is still recorded (A13)', () => {
  const arende = sjuk('2026-01-28').gor('BEGAR_LAKARINTYG');
  dag(arende.till('2026-01-30'), '2026-01-30', 'narvarande').gor('LAKARINTYG_INKOM');
  expect(arende.context.narvaro.sjuk?.intyg).toMatchObject({ fran: '2026-01-27' });
  expect(tillInsats('2026-01-12').hinder('LAKARINTYG_INKOM')).toContain('sjukperiodFinns');
});

test('with protected data the demand goes no common way (R104, A13)', () => {
  const arende = sjuk('2026-01-27').gor('SKYDD_UPPSTAR');
  expect(arende.hinder('BEGAR_LAKARINTYG', { kanal: 'post' })).toContain('kanalenTillaten');
  expect(arende.hinder('BEGAR_LAKARINTYG', { kanal: 'personligen' })).toEqual([]);
});

test('when the insats is being closed nobody is asked for a certificate any more (A13)', () => {
  expect(sjuk('2026-01-27').gor('INLED_AVSLUT').uppgifter).not.toContain('begarLakarintyg');
});
