/** The key that signs the anchors: an Ed25519 key in a file of its own, which no copy of the database has. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { keyId } from './anchor';

export interface AnchorKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Makes a key, readable by its owner alone, unless the file is there. */
export function makeAnchorKey(file: string): void {
  if (existsSync(file)) return;
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
}

/** @throws Error in Swedish that names the file and never quotes it */
export function readAnchorKey(file: string): AnchorKey {
  const privateKey = read(file, createPrivateKey, 'privat nyckel');
  const publicKey = createPublicKey(privateKey);
  return { id: keyId(publicKey), privateKey, publicKey };
}

/** A key to verify with: a public one, or the private one, whose public half it then is. */
export function readPublicKey(file: string): KeyObject {
  return read(file, createPublicKey, 'nyckel');
}

function read(file: string, make: (pem: string) => KeyObject, what: string): KeyObject {
  const refuse = (why: string): Error =>
    new Error(
      `Nyckeln för ankare i ${file} går inte att använda: ${why}. Skapa en med openssl genpkey -algorithm ed25519.`,
    );
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    throw refuse(`filen går inte att läsa (${(error as NodeJS.ErrnoException).code ?? 'okänt fel'})`);
  }
  let key: KeyObject;
  try {
    key = make(pem);
  } catch {
    throw refuse(`den är ingen ${what} i PEM-format`);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw refuse('den är inte av slaget Ed25519');
  return key;
}
