/** What the municipality and its archive have agreed on, as data: config/earkiv/leverans.json, or a file of its own. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packagePath } from '../package-path';

const Text = z.string().trim().min(1).max(300);
const Leveransregler = z.strictObject({
  arkivmyndighet: Text,
  overenskommelse: Text,
  klassificering: z.strictObject({ kod: Text, text: Text }),
  /** Paragraphs that restrict every package, and those that come on top where the person is protected. */
  sekretess: z.array(Text).min(1),
  sekretessSkyddad: z.array(Text),
});
export type Leveransregler = z.infer<typeof Leveransregler>;

/** @throws Error in Swedish that names the file and every field that is wrong */
export function loadLeveransregler(
  file: string = packagePath('config', 'earkiv', 'leverans.json'),
): Leveransregler {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file} går inte att läsa, eller är inte JSON.`);
  }
  const parsed = Leveransregler.safeParse(read);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'filen'}: ${message}`);
  throw new Error(`${file} har fel: ${faults.join('; ')}.`);
}
