import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedPages } from './pages';

const docs = join(process.cwd(), 'docs');
const examplesOf = (type: string): string =>
  readFileSync(join(process.cwd(), 'server', 'connector_types', type, 'examples.sql'), 'utf8');
for (const [path, text] of generatedPages(examplesOf)) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
