/** A worker of its own process, to be killed in the middle of a call. */
import 'reflect-metadata';
import { instantAt } from '../machines/calendar';
import { loadConfig } from '../src/config';
import { createApp } from '../src/main';
import { IDAG, leverans } from './world';

async function main(): Promise<void> {
  const now = new Date(instantAt(IDAG, '09:00'));
  const app = await createApp(loadConfig(process.env), {
    roles: 'api',
    clock: { now: () => now },
    virtual: true,
  });
  await app.init();
  await leverans(app).deliverDue();
  await app.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
