/**
 * `npm run audit:export -- FILE`: writes every chain, every event and every anchor into one file that can be verified
 * anywhere. Reads only, as of one instant, while the service runs; needs no more than the auditor's role
 * (DATABASE_URL). Exits 1 if there was nothing to write.
 */
import { readPublicKey } from '../audit/anchor-key';
import { exportHistory } from '../audit/export';
import { runCommand } from '../embedded/command';
import { anchorKeyFile, withDatabase } from '../embedded/installation';

runCommand(async ([file, ...more]) => {
  if (file === undefined || file.startsWith('-') || more.length > 0)
    throw new Error('Ange: npm run audit:export -- FIL');
  const key = anchorKeyFile();
  const publicKey =
    key === null ? null : readPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  const { anchors, cases, events } = await withDatabase((pool) =>
    exportHistory({ pool, file, now: new Date(), publicKey }),
  );
  process.stdout.write(`EXPORT cases=${cases} events=${events} anchors=${anchors}\n`);
  if (cases === 0) process.exitCode = 1;
});
