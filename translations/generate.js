/**
 * Collects the texts of the page, and writes them into `translations/en.json`, from which translations are made:
 * `npm run translations`. Kibana has no use for the file itself, because the texts are in the page.
 */
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const ts = require('typescript');

const ROOT = join(__dirname, '..');
const TARGET = join(__dirname, 'en.json');

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : filesIn(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.|\.d\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** Calls of `i18n.translate` in a source text, with their place. */
function callsIn(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'i18n.translate') {
      const [id, options] = node.arguments;
      const message = options.properties?.find(
        (one) => one.name?.getText(file) === 'defaultMessage',
      );
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({
        id: id.text,
        message: message?.initializer.text,
        place: `${relative(ROOT, path)}:${line + 1}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** All texts by id, sorted. Throws where one id has two texts. */
function messagesOf(folder = join(ROOT, 'public')) {
  const known = new Map();
  for (const path of filesIn(folder)) {
    for (const { id, message, place } of callsIn(path, readFileSync(path, 'utf8'))) {
      const other = known.get(id);
      if (other !== undefined && other.message !== message)
        throw new Error(`${id} has two texts: ${other.place}, ${place}`);
      known.set(id, { message, place });
    }
  }
  const ids = [...known.keys()].sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(ids.map((id) => [id, known.get(id).message]));
}

/** The content of `translations/en.json`. */
const written = () => `${JSON.stringify({ messages: messagesOf() }, null, 2)}\n`;

module.exports = { callsIn, messagesOf, written, TARGET };
if (require.main === module) writeFileSync(TARGET, written());
