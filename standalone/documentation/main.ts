import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedPages } from './pages';

const docs = join(process.cwd(), 'docs');
for (const [path, text] of generatedPages((file) => readFileSync(join(docs, file), 'utf8'))) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
