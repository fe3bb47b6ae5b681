/** The servers that scripts/test.mjs started for this run. */

/** The value of one of its variables. */
export function testServer(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run the tests with npm test -- <jest arguments>`);
  return value;
}
