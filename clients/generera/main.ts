/**
 * `npm run klient`: writes the types of the TypeScript client and the collection for Postman and Bruno, from
 * openapi.json; `-- --check` says whether they are current.
 */
import { readFileSync } from 'node:fs';
import { runGenerator } from '../../src/docs/generated';
import { klientTypes, type Document } from './typer';
import { postmanCollection, type PostmanSource } from './postman';
import { packagePath } from '../../src/package-path';

async function main(args: readonly string[]): Promise<void> {
  const text = readFileSync(packagePath('openapi.json'), 'utf8');
  const collection = postmanCollection(JSON.parse(text) as PostmanSource);
  const files = [
    {
      file: 'clients/typescript/src/stegvis-api.ts',
      content: await klientTypes(JSON.parse(text) as Document),
    },
    {
      file: 'clients/postman/stegvis.postman_collection.json',
      content: `${JSON.stringify(collection, null, 2)}\n`,
    },
  ];
  runGenerator('klient', files, args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
