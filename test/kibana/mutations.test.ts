import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipOf } from '../../build.kibana.zip';
import { KIBANA_VERSION, KibanaHome } from './harness';
import { userOf } from './harness/client';
import { install } from './harness/install';
import { sharedPackage } from './harness/shared_package';
import { inManifest, instead, MUTATIONS, type Change } from './package_mutations';

jest.setTimeout(120_000);

/** A Kibana that has all optional plugins, and does not start if one of them rejects what it is offered. */
const ALL_PLUGINS = {
  workflows: 'present',
  agentBuilder: { listed: ['moltler.query', 'moltler.Query'] },
  mustAccept: true,
} as const;

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
