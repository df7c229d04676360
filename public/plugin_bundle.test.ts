import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import React from 'react';
import { z, type ZodArray, type ZodObject, type ZodType } from 'zod';
import {
  memoryHistory,
  scopedHistory,
  StrictActionTypes,
  StrictCore,
  strictHttp,
} from './kibana/testing';

const FOLDER = join(__dirname, '..', 'target', 'kibana');
const BUNDLE = join(FOLDER, 'moltler.plugin.js');
const CODE = readFileSync(BUNDLE, 'utf8');

interface Definition {
  readonly require: (key: number) => PluginModule;
  readonly key: number;
}
interface PluginModule {
  readonly plugin: (context?: object) => {
    setup(core: unknown, plugins?: unknown): void;
    start(): void;
    stop(): void;
  };
}

/** Kibana's loader: checks names strictly, and loads code on demand. */
function load(shared: object, code = CODE): Map<string, Definition> {
  const defined = new Map<string, Definition>();
  const kibana = {
    define: (name: string, require: Definition['require'], key: number) => {
      if (defined.has(name)) throw new Error(`${name} is defined twice`);
      defined.set(name, { require, key });
    },
  };
  // No window, no document: the script may use only these two.
  const context = createContext({ __kbnBundles__: kibana, __kbnSharedDeps__: shared });
  runInContext(code, context);
  return defined;
}
function get(shared: object, code = CODE): PluginModule {
  const definition = load(shared, code).get('plugin/moltler/public');
  if (definition === undefined) throw new Error('the plugin is not defined');
  return definition.require(definition.key);
}
type Check = (given: unknown) => { readonly success: boolean };
const untouchable = new Proxy(
  {},
  {
    get: (_, name) => {
      throw new Error(`${String(name)} was read before the application was opened`);
    },
  },
);
/** With what Kibana shares before a form is opened, and nothing else. */
async function setUp(code: string) {
  const core = coreOf();
  const actionTypes = new StrictActionTypes();
  const i18n = {
    translate: (_: string, { defaultMessage }: { defaultMessage: string }) => defaultMessage,
  };
  const shared = { React, ElasticEui: {}, Moment: {}, EmotionReact: {}, KbnI18n: { i18n } };
  get(shared, code).plugin().setup(core.setup, { triggersActionsUi: actionTypes });
  await new Promise(setImmediate);
  return { core, actionTypes };
}
const coreOf = (): StrictCore => new StrictCore({ http: strictHttp('', fetch) });

describe('the bundle for Kibana', () => {
  it('defines the plugin and runs nothing else when it is loaded', () => {
    expect([...load(untouchable).keys()]).toEqual(['plugin/moltler/public']);
  });
  it('returns the same module with a plugin initializer, however often it is loaded', () => {
    const definition = load({}).get('plugin/moltler/public');
    const first = definition?.require(definition.key);
    expect(typeof first?.plugin).toBe('function');
    expect(definition?.require(definition.key)).toBe(first);
  });
  it('registers the application without using what Kibana shares', () => {
    const core = coreOf();
    const plugin = get(untouchable).plugin();
    plugin.setup(core.setup);
    core.endSetup();
    plugin.start();
    plugin.stop();
    expect([...core.applications.keys()]).toEqual(['moltler']);
    expect(core.applications.get('moltler')).toMatchObject({
      title: 'Moltler',
      category: { id: 'kibana', label: 'Analytics' },
      deepLinks: [
        { id: 'console', title: 'Console', path: '/' },
        { id: 'connectors', title: 'Connectors', path: '/connectors' },
        { id: 'syncs', title: 'Syncs', path: '/syncs' },
        { id: 'history', title: 'History', path: '/history' },
      ],
    });
  });
  it('names its views in the language of Kibana', () => {
    const core = coreOf();
    const i18n = { translate: (id: string) => `translated ${id}` };
    get({ KbnI18n: { i18n } }).plugin().setup(core.setup);
    const [console] = core.applications.get('moltler')?.deepLinks ?? [];
    expect(console?.title).toBe('translated moltler.views.console');
  });
  it('registers the type of connectors once it is set up, whose forms are loaded when they are opened', async () => {
    const { core, actionTypes } = await setUp(CODE);
    expect(actionTypes.problems).toEqual([]);
    expect([...actionTypes.types.keys()]).toEqual(['.moltler']);
    expect(await actionTypes.errorsOf('.moltler', { parameters: { id: '{{a' } })).toEqual({
      parameters: [expect.stringContaining('two braces')],
    });
    expect(await actionTypes.errorsOf('.moltler', {})).toEqual({ parameters: [] });
    core.endSetup();
  });
  describe('in a Kibana with Workflows', () => {
    const i18n = {
      translate: (_: string, { defaultMessage }: { defaultMessage: string }) => defaultMessage,
    };
    const shared = { React, ElasticEui: {}, Moment: {}, EmotionReact: {}, KbnI18n: { i18n } };
    type Registered = object | (() => Promise<object>);
    const registeredIn = async (version: string, given: object): Promise<readonly Registered[]> => {
      const core = coreOf();
      const steps: Registered[] = [];
      const registerStepDefinition = (step: Registered) => steps.push(step);
      const context = { env: { packageInfo: { version } } };
      get(given)
        .plugin(context)
        .setup(core.setup, { workflowsExtensions: { registerStepDefinition } });
      await new Promise(setImmediate);
      core.endSetup();
      return steps;
    };

    it('offers a function that loads its step, and loads nothing before that is called', async () => {
      const [load, ...more] = await registeredIn('9.4.0', untouchable);
      expect([typeof load, more]).toEqual(['function', []]);
      const [loaded] = await registeredIn('9.5.1', shared);
      const step = await (loaded as () => Promise<{ inputSchema: { safeParse: Check } }>)();
      expect(step).toMatchObject({ id: 'moltler.query', label: 'Query with Moltler' });
      expect(step.inputSchema.safeParse({ statement: 'SHOW CONNECTORS' }).success).toBe(true);
      expect(step.inputSchema.safeParse({ statement: 1 }).success).toBe(false);
    });
    it('has schemas that other copies of zod can write, although each writes itself', async () => {
      const [loaded] = await registeredIn('9.5.1', shared);
      const step = await (
        loaded as () => Promise<Record<'inputSchema' | 'outputSchema', ZodType>>
      )();
      const { inputSchema, outputSchema } = step;
      expect(z.toJSONSchema(z.object({ with: inputSchema.optional() }))).toMatchObject({
        properties: { with: { required: ['statement'], additionalProperties: false } },
      });
      const own = JSON.stringify([z.string(), z.object({})].map(({ _zod }) => Object.keys(_zod)));
      expect(own).toContain('processJSONSchema');
      const writing = (schema: ZodType) => Object.keys(schema._zod).includes('processJSONSchema');
      const { rows } = (outputSchema as ZodObject<{ rows: ZodArray }>).shape;
      expect([inputSchema, outputSchema, rows, rows.element as ZodType].map(writing)).toEqual([
        false,
        false,
        false,
        false,
      ]);
    });
    it('offers the step itself in 9.3, which would take the function for the step', async () => {
      const [step] = await registeredIn('9.3.2', shared);
      expect(step).toMatchObject({ id: 'moltler.query', category: 'kibana' });
    });
    it('leaves a contract alone that it does not know', async () => {
      const core = coreOf();
      get(shared).plugin().setup(core.setup, { workflowsExtensions: {} });
      await new Promise(setImmediate);
      core.endSetup();
      expect([...core.applications.keys()]).toEqual(['moltler']);
    });
  });
  it('fails only its own application if Kibana does not share what it needs', async () => {
    const core = coreOf();
    get({}).plugin().setup(core.setup);
    core.endSetup();
    const history = scopedHistory(memoryHistory('', '/app/moltler'), '/app/moltler');
    const opened = core.applications.get('moltler')?.mount({ element: {} as HTMLElement, history });
    await expect(opened).rejects.toThrow('is not shared by Kibana');
  });
  it('is one file, and needs no eval', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(['moltler.plugin.js', 'moltler.plugin.js.map']);
    expect(/new Function\(/.test(CODE)).toBe(false);
    // The parser has methods of that name.
    expect(/(?:^|[^.\w$])eval\((?!\w+,\w+\)\{)/.test(CODE)).toBe(false);
    expect(/(?:^|[^.\w$])import\(/.test(CODE)).toBe(false);
  });
});

/** Replaces what must be there: otherwise a mutation would change nothing. */
function instead(from: string | RegExp, to: string): string {
  const changed = CODE.replace(from, () => to);
  if (changed === CODE) throw new Error(`${String(from)} is not in the bundle`);
  return changed;
}
const DEFINE = "__kbnBundles__.define('plugin/moltler/public', moltler, 0);";

describe('a bundle that breaks the contract of the page is noticed', () => {
  it.each<[string, string, string]>([
    ['that defines itself twice', instead(DEFINE, DEFINE + DEFINE), 'is defined twice'],
    [
      'that defines itself under another name',
      instead(DEFINE, DEFINE.replace('plugin/moltler/public', 'plugin/moltler')),
      'the plugin is not defined',
    ],
    [
      'that uses what Kibana shares when it is loaded',
      instead(DEFINE, `__kbnSharedDeps__.React;${DEFINE}`),
      'React was read before',
    ],
    [
      'that looks at the page when it is loaded',
      instead(DEFINE, `document.title;${DEFINE}`),
      'document is not defined',
    ],
    [
      'whose application has a member that Kibana does not know',
      instead('deepLinks:', 'devTools:true,deepLinks:'),
      'devTools',
    ],
  ])('%s', (_, code, message) => {
    const start = (): void => get(untouchable, code).plugin().setup(coreOf().setup);
    expect(start).toThrow(message);
  });

  it.each<[string, string, string]>([
    ['without a form for parameters', instead('actionParamsFields:', 'paramsFields:'), 'has no'],
    [
      'with a member that Kibana does not know',
      instead('iconClass:', 'x:1,iconClass:'),
      'unknown x',
    ],
    [
      'whose form is loaded with the page',
      instead(/actionConnectorFields:\(0,\w+\.lazy\)\(/, 'actionConnectorFields:(l=>l)('),
      'React.lazy',
    ],
    [
      'that is registered twice',
      CODE.replace(/\w+\.actionTypeRegistry\.register\(\w+\(\w+\)\)/, '[$&,$&]'),
      'already registered',
    ],
  ])('an action type %s', async (_, code, message) => {
    const { actionTypes } = await setUp(code);
    expect(actionTypes.problems.join()).toContain(message);
  });
});
