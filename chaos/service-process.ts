/**
 * One process of the service under test: the real app, as src/main.ts runs it, with the chaos routine beside
 * the real ones and a domain clock whose offset the parent sets over IPC. That is the only control there is.
 */
import 'reflect-metadata';
import { PROCESSES } from '../machines/registry';
import { loadConfig } from '../src/config';
import { closeApp, createApp, explain, stopOnSignal } from '../src/main';
import { rakning1 } from './routine';
import { sabotage } from './saboteurs';
import type { FromService, ToService } from './service';

let offset = 0;
const tell = (message: FromService): void => void process.send?.(message);

process.on('message', (message: ToService) => {
  if (message.kind === 'offset') {
    ({ offset } = message);
    tell({ kind: 'offset', offset });
  } else {
    start(message).catch((error: unknown) => {
      process.stderr.write(`${explain(error)}\n`);
      process.exit(1);
    });
  }
});
// A parent that is gone can neither use this process nor stop it.
process.on('disconnect', () => process.exit(1));

async function start(order: Extract<ToService, { kind: 'start' }>): Promise<void> {
  ({ offset } = order);
  const config = loadConfig(order.env);
  if (order.saboteur !== null) sabotage(order.saboteur, config.databaseUrl);
  const app = await createApp(config, {
    roles: order.role,
    clock: { now: () => new Date(Date.now() + offset) },
    processes: [...PROCESSES, rakning1],
  });
  stopOnSignal(() => closeApp(app));
  await app.listen(config.port, config.host);
  tell({ kind: 'ready' });
}
