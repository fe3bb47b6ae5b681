/** The real service in the role api, for many streams: it also says how much memory it holds. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadConfig } from '../../src/config';
import { createApp, stopOnSignal } from '../../src/main';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await createApp(config, { roles: 'api' });
  await app.listen(0, config.host);
  process.on('message', () => {
    collect();
    collect();
    const { heapUsed, external, rss } = process.memoryUsage();
    process.send?.({ held: heapUsed + external, rss });
  });
  process.send?.(await app.getUrl());
  stopOnSignal(() => app.close());
}

// Without its parent there is nobody to measure it.
process.once('disconnect', () => process.exit(1));
void main();
