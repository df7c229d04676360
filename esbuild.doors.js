/**
 * Imports from a door, the `index.ts` of a folder, as imports from the files behind it. A door leads to its whole
 * folder, and esbuild puts everything that a file leads to in the same part of a split program; this way, a part has
 * only what its files use.
 */
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');

const IMPORT = /^import \{([^{}]*)\} from '(\.[^']*)';/gm;
const NAMED_EXPORT = /^export \{([^{}]*)\} from '(\.[^']*)';/gm;
const WHOLE_EXPORT = /^export \* from '(\.[^']*)';/gm;
const DECLARATION = /^export (?:async )?(?:abstract )?(?:function\*?|const|let|class|enum) (\w+)/gm;

/** The names in braces, without types: what a file calls it, and what the other file calls it. */
const namesIn = (list) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [theirs, ours = theirs] = name.split(' as ');
      return { theirs, ours };
    });

/** A module's file, from the import in a file; undefined for one that is no TypeScript. */
const fileOf = (file, module) =>
  ['.ts', '.tsx', '/index.ts']
    .map((end) => `${join(dirname(file), module)}${end}`)
    .find((path) => existsSync(path));

const isDoor = (file) => file !== undefined && /[\\/]index\.ts$/.test(file);

/** Where each file's exported names are declared: name → { file, name }. */
class Exports {
  known = new Map();

  of(file) {
    let found = this.known.get(file);
    if (found === undefined) this.known.set(file, (found = this.#read(file)));
    return found;
  }

  #read(file) {
    const source = readFileSync(file, 'utf8');
    const found = new Map();
    const add = (module, nameIn, name) => {
      const origin = fileOf(file, module);
      const declared = origin && this.of(origin).get(nameIn);
      if (declared !== undefined) found.set(name, declared);
    };
    for (const [, module] of source.matchAll(WHOLE_EXPORT)) {
      const origin = fileOf(file, module);
      for (const name of origin === undefined ? [] : this.of(origin).keys())
        add(module, name, name);
    }
    for (const [, list, module] of source.matchAll(NAMED_EXPORT)) {
      for (const { theirs, ours } of namesIn(list)) add(module, theirs, ours);
    }
    for (const [, name] of source.matchAll(DECLARATION)) found.set(name, { file, name });
    return found;
  }
}

/** The source of a file, with the imports from doors replaced. Line numbers stay. */
function withoutDoors(file, source, exports) {
  return source.replace(IMPORT, (statement, list, module) => {
    const door = fileOf(file, module);
    if (!isDoor(door)) return statement;
    const lines = namesIn(list).map(({ theirs, ours }) => {
      // A name that is not found stays an import from the door, which is as correct.
      const { file: from, name } = exports.of(door).get(theirs) ?? { file: door, name: theirs };
      const path = relative(dirname(file), from).replaceAll('\\', '/');
      return `import { ${name} as ${ours} } from './${path}';`;
    });
    return lines.join(' ') + '\n'.repeat(statement.split('\n').length - 1);
  });
}

/** The plugin of a build. */
const doorsOpened = {
  name: 'doors-opened',
  setup({ onLoad }) {
    const exports = new Exports();
    onLoad({ filter: /[\\/](?:common|server|standalone)[\\/].*\.tsx?$/ }, ({ path }) => {
      if (/[\\/]node_modules[\\/]/.test(path)) return undefined;
      const contents = withoutDoors(path, readFileSync(path, 'utf8'), exports);
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

module.exports = { doorsOpened, Exports, withoutDoors };
