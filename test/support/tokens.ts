/** Access tokens of demo users, from the real demo login that scripts/test.mjs started. */
import { demoToken } from '../../src/embedded/demo-token';
import { testServer } from './server';

const tokens = new Map<string, Promise<string>>();

/** A valid token of the user, the same one for the whole test file. */
export function tokenFor(userId: string): Promise<string> {
  const known = tokens.get(userId);
  if (known) return known;
  const token = demoToken(testServer('TEST_OIDC_ISSUER'), testServer('TEST_OIDC_CLI_SECRET'), userId);
  tokens.set(userId, token);
  return token;
}
