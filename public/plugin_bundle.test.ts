import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const BUNDLE = join(__dirname, '..', 'target', 'kibana', 'moltler.plugin.js');

interface Definition {
  readonly require: (key: number) => Record<string, unknown>;
  readonly key: number;
}

/** Kibana's loader: strict about names, lazy about code. */
function load(shared: object): Map<string, Definition> {
  const defined = new Map<string, Definition>();
  const kibana = {
    define: (name: string, require: Definition['require'], key: number) => {
      if (defined.has(name)) throw new Error(`${name} is defined twice`);
      defined.set(name, { require, key });
    },
  };
  // No window, no document: the script may touch nothing but these two.
  const context = createContext({ __kbnBundles__: kibana, __kbnSharedDeps__: shared });
  runInContext(readFileSync(BUNDLE, 'utf8'), context);
  return defined;
}
const untouchable = new Proxy(
  {},
  {
    get: (_, name) => {
      throw new Error(`${String(name)} was read before Kibana asked for the plugin`);
    },
  },
);

describe('the bundle for Kibana', () => {
  it('defines the plugin and runs nothing else when it is loaded', () => {
    expect([...load(untouchable).keys()]).toEqual(['plugin/moltler/public']);
  });
  it('gives one and the same module with a plugin initialiser however often it is asked for', () => {
    const definition = load({}).get('plugin/moltler/public');
    const first = definition?.require(definition.key);
    expect(typeof first?.['plugin']).toBe('function');
    expect(definition?.require(definition.key)).toBe(first);
  });
});
