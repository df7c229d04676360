import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipOf } from '../../build.kibana.zip';
import { buildPackage, KIBANA_VERSION, KibanaHome } from './harness';
import { install } from './harness/install';

jest.setTimeout(120_000);

type Change = (text: string) => string;

/** Replaces the first occurrence, which must be there: otherwise a mutation would change nothing. */
const instead =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${String(from)} is not in the package`);
    return changed;
  };
const inManifest =
  (more: object): Change =>
  (text) =>
    JSON.stringify({ ...(JSON.parse(text) as object), ...more });

/** Each breaks the contract in one place: the file, the change, and what Kibana says. */
const MUTATIONS: readonly (readonly [string, string, Change, string])[] = [
  [
    'a key of the manifest that Kibana does not know',
    'kibana.json',
    inManifest({ category: 'data' }),
    'unrecognized properties',
  ],
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
    'a module without a plugin',
    'server/index.js',
    instead(/plugin:\(\)=>plugin/, 'plug:()=>plugin'),
    'does not export "plugin"',
  ],
  [
    'a script that fails when it is loaded',
    'server/index.js',
    (text) => `throw new Error('broken');${text}`,
    'broken',
  ],
];

describe('what breaks the contract of Kibana is noticed', () => {
  let folder: string;
  let home: KibanaHome;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'moltler-mutations-'));
    home = new KibanaHome();
    await home.install(buildPackage(folder));
  });
  afterAll(() => {
    home.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts as it is', async () => {
    await (await home.start()).stop();
  });

  it.each(MUTATIONS)('%s', async (_, file, change, message) => {
    const original = readFileSync(join(home.plugin, file), 'utf8');
    writeFileSync(join(home.plugin, file), change(original));
    try {
      await expect(home.start()).rejects.toThrow(message);
    } finally {
      writeFileSync(join(home.plugin, file), original);
    }
  });

  it('a zip without modes, or with another root, cannot be installed', async () => {
    const other = mkdtempSync(join(tmpdir(), 'moltler-home-'));
    cpSync(join(home.plugin, 'kibana.json'), join(folder, 'kibana.json'));
    const files = new Map([['kibana.json', readFileSync(join(folder, 'kibana.json'))]]);
    const noModes = await zipOf('kibana/moltler', files, 0);
    await expect(install(noModes, other, KIBANA_VERSION)).rejects.toThrow('EACCES');
    const elsewhere = await zipOf('moltler', files);
    await expect(install(elsewhere, other, KIBANA_VERSION)).rejects.toThrow('No kibana plugins');
    rmSync(other, { recursive: true });
  });
});
