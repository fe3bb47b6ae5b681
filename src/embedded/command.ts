/** What the commands in src/bin have in common: one clear sentence instead of a stack trace. */

/** Runs a command with its arguments. What it throws is told on standard error, and it ends with 1. */
export function runCommand(command: (args: string[]) => Promise<void>): void {
  command(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
