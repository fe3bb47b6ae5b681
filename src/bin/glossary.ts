/** `npm run glossary`: writes docs/glossary.md and web/public/ord.json. With `--check` it only says whether they are current. */
import { GLOSSARY } from '../../machines/glossary';
import { ORDFORKLARINGAR } from '../../machines/ordforklaringar';
import { runGenerator } from '../docs/generated';
import { glossaryPage, glossaryWords } from '../docs/glossary';

const pages = [
  { file: 'docs/glossary.md', content: glossaryPage(GLOSSARY, ORDFORKLARINGAR) },
  { file: 'web/public/ord.json', content: glossaryWords(GLOSSARY, ORDFORKLARINGAR) },
];
runGenerator('glossary', pages, process.argv.slice(2));
