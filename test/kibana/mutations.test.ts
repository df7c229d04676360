import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipOf } from '../../build.kibana.zip';
import { KIBANA_VERSION, KibanaHome } from './harness';
import { userOf } from './harness/client';
import { install } from './harness/install';
import { sharedPackage } from './harness/shared_package';

jest.setTimeout(120_000);

type Change = (text: string) => string;

/** Replaces the first occurrence, which must be there: otherwise a mutation would change nothing. */
const instead =
  (from: string | RegExp, to: string | Change): Change =>
  (text) => {
    const changed = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
    if (changed === text) throw new Error(`${String(from)} is not in the package`);
    return changed;
  };
const inManifest =
  (more: object): Change =>
  (text) =>
    JSON.stringify({ ...(JSON.parse(text) as object), ...more });

/** A Kibana that has all optional plugins, and does not start if one of them rejects what it is offered. */
const ALL_PLUGINS = {
  workflows: 'present',
  agentBuilder: { listed: ['moltler.query', 'moltler.Query'] },
  mustAccept: true,
} as const;

/** Each breaks the contract in one place: the file, the change, and what Kibana says. */
const MUTATIONS: readonly (readonly [string, string, Change, string])[] = [
  [
    'a key of the manifest that Kibana does not know',
    'kibana.json',
    inManifest({ category: 'data' }),
    'unrecognized properties',
  ],
  ['a manifest without a version', 'kibana.json', inManifest({ version: '' }), 'no version'],
  ['a manifest without an owner', 'kibana.json', inManifest({ owner: undefined }), 'no owner.name'],
  ['an id with a hyphen', 'kibana.json', inManifest({ id: 'molt-ler' }), 'camel case'],
  [
    'a package for another version',
    'kibana.json',
    inManifest({ kibanaVersion: '9.4.2' }),
    'the plugin is for Kibana 9.4.2',
  ],
  [
    'a plugin that uses one that it does not name',
    'kibana.json',
    inManifest({ requiredPlugins: ['encryptedSavedObjects'] }),
    'registerKibanaFeature',
  ],
  [
    'a plugin that requires one that is not there',
    'kibana.json',
    inManifest({ requiredPlugins: ['features', 'nothing'] }),
    'the required plugin nothing is missing',
  ],
  [
    'a plugin without any side',
    'kibana.json',
    inManifest({ server: 'true', ui: 1 }),
    'neither a server nor a ui',
  ],
  [
    'a bundle that is required and missing',
    'kibana.json',
    inManifest({ requiredBundles: ['kibanaReact'] }),
    'bundle is missing',
  ],
  [
    'a route without authorization',
    'server/index.js',
    instead(/security:\{authz:\{/, 'security:{auth:{'),
    'authz.requiredPrivileges',
  ],
  [
    'a privilege that no feature grants',
    'server/index.js',
    instead('api:[api]', 'api:[]'),
    'which nothing grants',
  ],
  [
    'a feature with a scope',
    'server/index.js',
    instead('id:"moltler",name:"Moltler",', 'id:"moltler",name:"Moltler",scope:["spaces"],'),
    'definition for this key is missing: scope',
  ],
  [
    'an application that no privilege grants',
    'server/index.js',
    instead('app:["moltler","kibana"]', 'app:["moltler"]'),
    'kibana is granted by no privilege',
  ],
  [
    'a privilege that says nothing about saved objects',
    'server/index.js',
    instead('savedObject:{all:[],', 'savedObjects:{all:[],'),
    'definition for this key is missing: savedObjects',
  ],
  [
    'a public version that Kibana does not accept',
    'server/index.js',
    instead('2023-10-31', '2026-11-30'),
    'Invalid public version',
  ],
  [
    'a settings schema of another copy',
    'server/index.js',
    instead('exposeToBrowser:', 'schema:{validate:v=>v},exposeToBrowser:'),
    'instance of Type',
  ],
  [
    'model versions that do not start at 1',
    'server/index.js',
    instead(/1:\{changes:\[\]/, '2:{changes:[]'),
    'model versions',
  ],
  [
    'a type without a form for objects of later versions',
    'server/index.js',
    instead('forwardCompatibility:', 'forward:'),
    'has no schemas',
  ],
  [
    'a type whose mappings grow by themselves',
    'server/index.js',
    instead('mappings:{dynamic:!1', 'mappings:{dynamic:!0'),
    'dynamic mappings',
  ],
  [
    'a validation that is left out',
    'server/index.js',
    instead(/validate:hasBody\?[^,]*?:!1/, 'validate:void 0'),
    'has no validate',
  ],
  [
    'no encrypted attributes',
    'server/index.js',
    instead(
      /attributesToEncrypt:(?:\/\* @__PURE__ \*\/)?new Set\(\["value"\]\)/,
      'attributesToEncrypt:new Set',
    ),
    'attributesToEncrypt',
  ],
  [
    'an exclusion that Kibana has removed',
    'server/index.js',
    instead('attributesToIncludeInAAD', 'attributesToExcludeFromAAD'),
    'definition for this key is missing',
  ],
  [
    'an action type for a feature that Kibana does not know',
    'server/index.js',
    instead('supportedFeatureIds:["alerting"', 'supportedFeatureIds:["moltler"'),
    'Invalid feature ids',
  ],
  [
    'an action type that only newer versions can validate',
    'server/index.js',
    instead('parse:validate,validate', 'parse:validate'),
    'has no validate',
  ],
  [
    'an action type with a member that Kibana does not know',
    'server/index.js',
    instead('supportedFeatureIds:', 'scope:[],supportedFeatureIds:'),
    'definition for this key is missing: scope',
  ],
  [
    'an action type that is registered twice',
    'server/index.js',
    instead('actions.registerType(', '(t=>(actions.registerType(t),actions.registerType(t)))('),
    'is already registered',
  ],
  [
    'a registration once Kibana has started',
    'server/index.js',
    instead(
      'this.actions=plugins.actions',
      'this.actions=plugins.actions,this.actions.registerType',
    ),
    'registerType',
  ],
  [
    'a task type with a limit that only Kibana itself may have',
    'server/index.js',
    instead('paramsSchema:', 'maxConcurrency:4,paramsSchema:'),
    "maxConcurrency setting isn't allowed",
  ],
  [
    'a timeout of tasks that Task Manager cannot read',
    'server/index.js',
    instead('GRACE_SECONDS}s`', 'GRACE_SECONDS} seconds`'),
    'Invalid interval',
  ],
  [
    'a task type that is left out with no more than a line in the log',
    'server/index.js',
    instead('stateSchemaByVersion:', 'every:"1m",stateSchemaByVersion:'),
    'Could not sanitize task definitions',
  ],
  [
    'a step with a key that Workflows does not know',
    'server/index.js',
    instead('category:"kibana"', 'group:"kibana"'),
    'definition for this key is missing: group',
  ],
  [
    'a step without a namespace',
    'server/index.js',
    instead('QUERY_STEP="moltler.query"', 'QUERY_STEP="query"'),
    'is no namespace.action',
  ],
  [
    'schemas of another copy of zod',
    'server/index.js',
    // As if it were loaded for the first time.
    instead(
      /\(0,\w+\.createRequire\)\(\w+\)(?=\("@kbn\/zod\/v4"\))/,
      (load) =>
        `((r)=>{for(const k in r.cache)if(/zod/.test(k))delete r.cache[k];return r})(${load})`,
    ),
    "is not of Kibana's copy of zod",
  ],
  [
    'a tool whose id has capitals',
    'server/index.js',
    instead('QUERY_TOOL="moltler.query"', 'QUERY_TOOL="moltler.Query"'),
    'Invalid tool id',
  ],
  [
    'a tool that is not built in',
    'server/index.js',
    instead('type:"builtin"', 'type:"esql"'),
    'is not built in',
  ],
  [
    'a plugin that does not name Workflows and Agent Builder',
    'kibana.json',
    inManifest({ optionalPlugins: ['actions'] }),
    'no step is registered',
  ],
  [
    'a module without a plugin',
    'server/index.js',
    instead(/plugin:\(\)=>plugin/, 'plug:()=>plugin'),
    'does not export "plugin"',
  ],
  [
    'a plugin without a setup',
    'server/index.js',
    instead('setup(core,plugins){', 'set_up(core,plugins){'),
    'does not define "setup"',
  ],
  [
    'a setup that Kibana would have to wait for',
    'server/index.js',
    instead('setup(core,plugins){', 'async setup(core,plugins){'),
    'setup returned a promise',
  ],
  [
    'a setting for the browser that does not exist',
    'server/index.js',
    instead('exposeToBrowser:{', 'exposeToBrowser:{nothing:!0,'),
    'exposeToBrowser has the unknown key nothing',
  ],
  [
    'saved objects in a kind of namespace that Kibana does not know',
    'server/index.js',
    instead('namespaceType:"single"', 'namespaceType:"space"'),
    'has no namespaceType',
  ],
  [
    'a package of Kibana that is only there while it is built',
    'server/index.js',
    (text) => `require('@kbn/core/server');${text}`,
    "Cannot find module '@kbn/core/server'",
  ],
  [
    'a change of a prototype, which Kibana has sealed',
    'server/index.js',
    (text) => `Object.defineProperty(String.prototype,'moltler',{});${text}`,
    'not extensible',
  ],
  [
    'code from a string',
    'server/index.js',
    (text) => `new Function('return 1');${text}`,
    'Code generation from strings disallowed',
  ],
  [
    'a script that fails when it is loaded',
    'server/index.js',
    (text) => `throw new Error('broken');${text}`,
    'broken',
  ],
];

const SYNC = "SYNC (SELECT 'x' AS k) AS s TO copies KEY (k)";
/**
 * Those that only a statement reveals: the change of the engine, or of another file, the statement, and what it fails
 * with.
 */
const LATER_MUTATIONS: readonly (readonly [
  name: string,
  change: Change,
  statement: string,
  message: string,
  file?: string,
])[] = [
  [
    'an encrypted type whose ids Kibana would make itself',
    instead(/enforceRandomId:!1/, 'enforceRandomId:!0'),
    "CREATE SECRET s VALUE 'v'",
    'Predefined IDs are not allowed',
    'server/index.js',
  ],
  [
    "a response with one of Kibana's own headers",
    instead('"x-accel-buffering"', '"kbn-buffering"'),
    'SELECT 1 AS one',
    '500: ',
    'server/index.js',
  ],
  [
    'a response that Kibana has not made',
    instead('return response.ok({body:flushed', 'return({status:200,body:flushed'),
    'SELECT 1 AS one',
    '500: ',
    'server/index.js',
  ],
  [
    'an error without a message',
    instead('body:{message,', 'body:{text:message,'),
    // No text, so that it is rejected.
    7 as unknown as string,
    '500: ',
    'server/index.js',
  ],
  [
    'an index of Kibana that is not below .kibana',
    instead('`.kibana-moltler-${', '`.moltler-${'),
    'SHOW HISTORY',
    'store_permission_missing',
  ],
  [
    'code from a string in the engine',
    (text) => text.replace('"use strict";', '"use strict";new Function("return 1");'),
    'SELECT 1 AS one',
    '503: {"statusCode":503,"error":"Error","message":"Moltler cannot run statements.',
  ],
  [
    'a rejected login that Kibana could not renew',
    instead(/ignore:(\w+)\.filter\([^)]*\)/, 'ignore:$1'),
    'SELECT * FROM logs-app',
    '401 is ignored',
  ],
  [
    'an API key that is requested in another form',
    instead('role_descriptors:', 'roles:'),
    SYNC,
    'sync_right_refused',
  ],
  [
    'a request for a client that has more than headers',
    instead(/asScoped\(\{headers(?::\w+)?\}\)/, (text: string) => text.replace('{', '{id:1,')),
    SYNC,
    'definition for this key is missing: id',
  ],
];

const SELECT = { run: 'statement', statement: 'SELECT $id AS id' };
/** Those that only an action reveals: the change, and what Kibana reports. */
const ACTION_MUTATIONS: readonly (readonly [string, Change, string])[] = [
  [
    'a result of an action without its connector',
    instead(/\{actionId,status:"ok"/, '{status:"ok"'),
    'the result is of another connector',
  ],
  [
    'an action that takes more of Kibana than it offers',
    instead('services.savedObjectsClient.getCurrentNamespace()', 'services.request.space'),
    'request',
  ],
  [
    'parameters that the type of the action itself renders',
    instead('".server-log"', '".moltler"'),
    'could not be rendered',
  ],
];

describe('what breaks the contract of Kibana is noticed', () => {
  let home: KibanaHome;

  beforeAll(async () => {
    home = new KibanaHome();
    await home.install(await sharedPackage());
  });
  afterAll(() => home.dispose());

  it('starts as it is', async () => {
    await (await home.start(ALL_PLUGINS)).stop();
  });

  it.each(MUTATIONS)('%s', async (_, file, change, message) => {
    const original = readFileSync(join(home.plugin, file), 'utf8');
    writeFileSync(join(home.plugin, file), change(original));
    try {
      await expect(home.start(ALL_PLUGINS)).rejects.toThrow(message);
    } finally {
      writeFileSync(join(home.plugin, file), original);
    }
  });

  const later = LATER_MUTATIONS.map(
    ([name, change, statement, message, file = 'server/engine.js']) =>
      [name, change, statement, message, file] as const,
  );
  it.each(later)('%s', async (_, change, statement, message, file) => {
    const engine = join(home.plugin, file);
    const original = readFileSync(engine, 'utf8');
    writeFileSync(engine, change(original));
    try {
      const kibana = await home.start({ users: { admin: { default: ['all'] } } });
      const outcome = await userOf(kibana, 'admin')
        .run(statement)
        .then(
          (events) => JSON.stringify(events),
          (error: Error) => error.message,
        );
      expect(outcome).toContain(message);
      await kibana.stop();
    } finally {
      writeFileSync(engine, original);
    }
  });

  it.each(ACTION_MUTATIONS)('%s', async (_, change, message) => {
    const server = join(home.plugin, 'server/index.js');
    const original = readFileSync(server, 'utf8');
    const fired = async (): Promise<string> => {
      const kibana = await home.start();
      const params = { parameters: { id: '{{context.id}}' } };
      const variables = { context: { id: 'P1' } };
      const result = await kibana.fire({ config: SELECT, params, variables, rule: 'rule-1' });
      await kibana.stop();
      return JSON.stringify(result);
    };
    expect(await fired()).toContain('"status":"ok"');
    writeFileSync(server, change(original));
    try {
      expect(await fired()).toContain(message);
    } finally {
      writeFileSync(server, original);
    }
  });

  it('an error before a connector is saved that Kibana does not show', async () => {
    const server = join(home.plugin, 'server/index.js');
    const original = readFileSync(server, 'utf8');
    writeFileSync(server, instead('isBoom:!0', 'isBoom:!1')(original));
    const kibana = await home.start();
    try {
      const config = { run: 'statement', statement: 'DROP CONNECTOR x' };
      await expect(kibana.save({ config })).rejects.toThrow('cannot be run by an alert');
    } finally {
      await kibana.stop();
      writeFileSync(server, original);
    }
  });

  it('a zip without modes, or with another root, cannot be installed', async () => {
    const other = mkdtempSync(join(tmpdir(), 'moltler-home-'));
    const files = new Map([['kibana.json', readFileSync(join(home.plugin, 'kibana.json'))]]);
    const noModes = await zipOf('kibana/moltler', files, 0);
    await expect(install(noModes, other, KIBANA_VERSION)).rejects.toThrow('EACCES');
    const elsewhere = await zipOf('moltler', files);
    await expect(install(elsewhere, other, KIBANA_VERSION)).rejects.toThrow('No kibana plugins');
    const named = Buffer.from(
      inManifest({ kibanaVersion: 'kibana' })(String(files.get('kibana.json'))),
    );
    const anyVersion = await zipOf('kibana/moltler', new Map([['kibana.json', named]]));
    await expect(install(anyVersion, other, KIBANA_VERSION)).rejects.toThrow('not compatible');
    const built = await zipOf('kibana/moltler', new Map([['kibana.jsonc', named]]));
    await expect(install(built, other, KIBANA_VERSION)).rejects.toThrow('No kibana plugins');
    rmSync(other, { recursive: true });
  });
});
