/** The real service in the role api, as production starts it, on the addresses that the bench gives it. */
import { createApp, stopOnSignal } from '../../src/main';
import { loadConfig } from '../../src/config';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await createApp(config, { roles: 'api' });
  await app.listen(0, config.host);
  process.send?.(await app.getUrl());
  stopOnSignal(() => app.close());
}

// Without its parent there is nobody to measure it.
process.once('disconnect', () => process.exit(1));
void main();
