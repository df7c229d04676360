/** The licenses of everything that a package contains besides our own code. */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** `folders`: of the packages. Fails for one that does not say under which license it is. */
function noticesOf(folders) {
  const byName = new Map();
  for (const folder of new Set(folders)) {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const texts = readdirSync(folder)
      .filter((file) => LICENSE_FILE.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim());
    const named = typeof license === 'string' ? license : license?.type;
    if (named === undefined && texts.length === 0)
      throw new Error(`${folder} does not say under which license it is.`);
    byName.set(`${name} ${version}`, [`License: ${named ?? 'see below'}`, ...texts].join('\n\n'));
  }
  const notices = [...byName.keys()]
    .sort()
    .map((title) => `${title}\n${'-'.repeat(title.length)}\n${byName.get(title)}\n`);
  return `This product contains the following packages.\n\n${notices.join('\n\n')}`;
}

module.exports = { noticesOf };
