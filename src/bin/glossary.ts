/** `npm run glossary`: writes docs/glossary.md. With `--check` it only says whether the page is current. */
import { GLOSSARY } from '../../machines/glossary';
import { runGenerator } from '../docs/generated';
import { glossaryPage } from '../docs/glossary';

const page = { file: 'docs/glossary.md', content: glossaryPage(GLOSSARY) };
runGenerator('glossary', [page], process.argv.slice(2));
