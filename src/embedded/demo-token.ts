/** Asks a running demo login for the access token of a demo user. */
import { z } from 'zod';
import { CLI_CLIENT, DEMO_USER_GRANT } from './identity-config';

const TokenAnswer = z.object({ access_token: z.string() });
const ErrorAnswer = z.object({ error: z.string() });

/** Why there is no token: the user is unknown, nobody answers, or the login refuses. */
export class TokenRefused extends Error {
  constructor(
    readonly why: 'unknown_user' | 'unreachable' | 'refused',
    message: string,
  ) {
    super(message);
  }
}

/**
 * An access token for the API, valid for an hour.
 *
 * @param issuer address of the demo login
 * @param cliSecret secret of the client stegvis-cli, from the folder's secrets.json
 * @throws TokenRefused
 */
export async function demoToken(issuer: string, cliSecret: string, username: string): Promise<string> {
  let status: number;
  let body: unknown;
  try {
    const response = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${CLI_CLIENT}:${cliSecret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: DEMO_USER_GRANT, username }),
      signal: AbortSignal.timeout(5_000),
    });
    status = response.status;
    body = await response.json();
  } catch {
    throw new TokenRefused('unreachable', `Demoinloggningen på ${issuer} svarar inte.`);
  }
  const answer = TokenAnswer.safeParse(body);
  if (answer.success) return answer.data.access_token;
  const error = ErrorAnswer.safeParse(body).data?.error;
  if (error === 'invalid_grant') throw new TokenRefused('unknown_user', `Användaren ${username} finns inte.`);
  throw new TokenRefused(
    'refused',
    `Inloggningen på ${issuer} gav ingen token (${status}${error ? `, ${error}` : ''}). ` +
      'Kommandot fungerar bara med den inbyggda demoinloggningen.',
  );
}
