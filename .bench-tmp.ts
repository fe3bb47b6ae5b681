import { startPostgres } from '/work/main/src/embedded/postgres';
import { startIdentity } from '/work/main/src/embedded/identity';
import { demoToken } from '/work/main/src/embedded/demo-token';
import { loadOrganisation } from '/work/main/src/access/organisation';
import { migrate } from '/work/main/src/store/migrate';
import { migrateQueues } from '/work/main/src/queues';
import { createApp } from '/work/main/src/main';
import { loadConfig } from '/work/main/src/config';
import { PAYLOADS } from '/work/main/test/support/payloads';
import { Engine } from '/work/main/src/engine/engine';
import { mkdtempSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
async function main() {
  const dir = mkdtempSync('/tmp/stegvis-bench-');
  require('node:fs').chmodSync(dir, 0o711);
  const pg = await startPostgres({ dir: dir + '/h', log: () => undefined });
  await migrate(pg.ownerUrl); await migrateQueues(pg.ownerUrl);
  const id = await startIdentity({ dir: dir + '/h', users: loadOrganisation().users, redirectUris: ['http://127.0.0.1:3000/'], log: () => undefined });
  const config = loadConfig({ DATABASE_URL: pg.appUrl, OIDC_ISSUER: id.issuer, KEYS_DIR: dir + '/keys', KEYS_MASTER: 'a1'.repeat(32), MAIL_DIR: dir + '/mail', LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent' });
  const app = await createApp(config, { roles: 'api', clock: { now: () => new Date() }, virtual: true });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const token = await demoToken(id.issuer, id.cliClientSecret, 'ss-hisingen-1');
  const h = { authorization: 'Bearer ' + token, 'content-type': 'application/json' };
  const post = async (p: string, b: unknown) => { const r = await fetch(url + p, { method: 'POST', headers: { ...h, 'idempotency-key': randomUUID() }, body: JSON.stringify(b) }); const t = await r.text(); if (r.status >= 300) throw new Error(t); return JSON.parse(t); };
  const ids: string[] = [];
  for (let n = 0; n < 64; n++) {
    const v = await post('/stegvis/v1/arenden', { process: 'anvisning', klient: { personnummer: '19121212-1212', namn: 'Bench' } });
    ids.push(v.id);
    for (const e of ['BEDOM_BEHOV', 'INLED_ANVISNING'] as const) {
      const rec = await app.get(Engine).load(v.id);
      const idag = new Date().toISOString().slice(0, 10);
      await post(`/stegvis/v1/arenden/${v.id}/handelser`, { event: { type: e, ...PAYLOADS[e]({ idag, context: rec!.snapshot.context as any }) } });
    }
  }
  const run = (what: string, spec: object) => new Promise<void>((resolve) => {
    const cpu = process.cpuUsage(); const t = performance.now();
    const c = spawn(process.execPath, ['/tmp/load.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] });
    c.stdin!.end(JSON.stringify({ url, headers: h, ids, ...spec }));
    let out = ''; c.stdout!.on('data', (d) => (out += d));
    c.on('exit', () => { const used = process.cpuUsage(cpu); const n = Number(out); const s = (performance.now() - t) / 1000;
      console.log(what, n, 'requests', Math.round(n / s), '/s', ((used.user + used.system) / 1000 / n).toFixed(3), 'ms server cpu each'); resolve(); });
  });
  for (let round = 0; round < 1; round++) {
    
    await run('read ', { kind: 'read', seconds: 4 });
    await run('event', { kind: 'event', seconds: 4 });
    
  }
  const v = await fetch(`${url}/stegvis/v1/arenden/${ids[0]}`, { headers: h }); console.log('view bytes', (await v.text()).length);
  await app.close(); await id.stop(); await pg.stop(); process.exit(0);
}
main().catch((e) => { console.error(e); process.exit(1); });
