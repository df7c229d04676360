/**
 * Generates the lexer and the parser from the grammar: `node grammar/generate.js [FOLDER]`,
 * into common/language/generated unless a folder is named. Needs Java.
 */
const { execFileSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const GENERATED = ['MoltlerLexer.ts', 'MoltlerParser.ts'];
const target = path.resolve(
  process.argv[2] ?? path.join(__dirname, '../common/language/generated'),
);
const tool = require.resolve('antlr4ts-cli');

// In a folder of its own: the tool finds the lexer's tokens only beside the parser, and writes files we do not keep.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'moltler-grammar-'));
try {
  for (const grammar of ['MoltlerLexer.g4', 'MoltlerParser.g4']) {
    fs.copyFileSync(path.join(__dirname, grammar), path.join(folder, grammar));
    execFileSync(process.execPath, [tool, '-no-listener', '-no-visitor', grammar], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  fs.mkdirSync(target, { recursive: true });
  for (const file of GENERATED) {
    const source = fs.readFileSync(path.join(folder, file), 'utf8');
    // The tool imports more than it uses, which our compiler settings refuse.
    fs.writeFileSync(path.join(target, file), `// @ts-nocheck\n${source}`);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
