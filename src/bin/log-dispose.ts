/**
 * `npm run log:dispose`: says which quarters of the access log are older than the municipality keeps its rows (the
 * setting `disposal.logYears`, L13). With `--yes`, disposes of them: each as a whole, when every day of it has its
 * anchor and is what the anchor says. Needs the owner role: MIGRATE_DATABASE_URL.
 */
import { numberOf } from '../../machines/settings';
import { isAsSealed } from '../audit/log-anchor';
import { runCommand } from '../embedded/command';
import { connectOwner } from '../embedded/installation';
import { MunicipalSettings } from '../engine/settings';
import { disposable, dispose } from '../store/log-disposal';
import { SettingsStore } from '../store/settings.store';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

runCommand(async (args) => {
  const [yes, ...more] = args;
  if (more.length > 0 || (yes !== undefined && yes !== '--yes'))
    throw new Error('Ange: npm run log:dispose, eller npm run log:dispose -- --yes');
  const client = await connectOwner();
  try {
    const now = new Date();
    const settings = (await MunicipalSettings.open(new SettingsStore(client))).at(now.toISOString()).values;
    const years = numberOf(settings, 'disposal.logYears');
    const due = await disposable(client, now, years);
    if (due.length === 0) say(`Inget kvartal av åtkomstloggen är äldre än ${years} år.`);
    let sum = 0;
    for (const partition of due) {
      const span = `${partition.name}: ${partition.from.slice(0, 10)}–${partition.until.slice(0, 10)}`;
      if (yes === undefined) {
        say(`${span} får gallras. Gör det med --yes.`);
        continue;
      }
      const { rows, file } = await dispose(client, partition, years, isAsSealed);
      say(
        `${span}, ${rows} rader, är gallrat.${file === null ? '' : ` Ta också bort ${file} och dess kopior.`}`,
      );
      sum += rows;
    }
    say(`DISPOSE partitions=${yes === undefined ? 0 : due.length} rows=${sum}`);
  } finally {
    await client.end();
  }
});
