/** The proof of the ports in short, with its saboteurs. All of it is `npm run ports`. */
import { runPorts, sabotera, SABOTORER, verdictOf } from '../../ports/run';
import { KORTA } from '../../ports/scenarios';
import { LASNINGAR } from '../../ports/ssbtek';
import { ground } from '../support/ground';

test('no call to another system is lost, and none is said to be done that is not (A4, A12)', async () => {
  const quick = LASNINGAR.filter(({ namn }) => namn !== 'svarar för sent');
  const result = await runPorts(ground(), KORTA, quick, () => undefined);
  expect({ lost: result.lost, faked: result.faked, fel: result.fel }).toEqual({
    lost: [],
    faked: [],
    fel: [],
  });
  expect(verdictOf(result)).toEqual({
    sound: true,
    line: expect.stringMatching(/^PORTS systems=4 scenarios=\d{2} lost=0 faked=0$/),
  });
}, 90_000);

test.each(Object.keys(SABOTORER))(
  'an adapter that is broken is caught: %s',
  async (name) => {
    const { lost, faked } = await sabotera(ground(), name);
    expect(lost.length + faked.length).toBe(3);
  },
  60_000,
);

test('a run that tried nothing proves nothing', () => {
  expect(verdictOf({ systems: 0, scenarios: 0, lost: [], faked: [], fel: [] }).sound).toBe(false);
});
