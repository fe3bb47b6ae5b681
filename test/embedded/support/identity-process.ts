/**
 * The demo login in a process of its own, for tests: jest cannot load the provider's ES modules.
 * Arguments: folder, redirect URI. Prints one line of JSON when it is up, and ends with its standard
 * input: never left behind.
 */
import { loadOrganisation } from '../../../src/access/organisation';
import { startIdentity } from '../../../src/embedded/identity';

const [dir = '', redirectUri = ''] = process.argv.slice(2);

void (async () => {
  const logged: string[] = [];
  const identity = await startIdentity({
    dir,
    users: loadOrganisation().users,
    redirectUris: [redirectUri],
    log: (line) => logged.push(line),
  });
  process.stdout.write(`${JSON.stringify({ ...identity, logged })}\n`);
  process.stdin.resume();
  process.stdin.once('end', () => void identity.stop().then(() => process.exit(0)));
})();
