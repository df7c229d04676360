/**
 * Builds the packages that Kibana installs: `npm run build:kibana -- --kibana-version 9.5.1`. Also `--platform NAME`
 * (default: this machine's) or `--all`, and `--target FOLDER`. The same sources give the same bytes.
 */
// Dates in a zip are local times.
process.env.TZ = 'UTC';

const { createHash } = require('node:crypto');
const { Buffer } = require('node:buffer');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseArgs } = require('node:util');
const { buildForKibana } = require('./esbuild.kibana');
const { buildKibanaServer } = require('./esbuild.kibana_server');
const { filesOfDuckDb, localPlatform, PLATFORMS } = require('./build.kibana.natives');
const { noticesOf } = require('./build.kibana.notices');
const { zipOf } = require('./build.kibana.zip');

/** Where everything is written, unless another folder is named. */
const TARGET = 'target/kibana_packages';
const ROOT = 'kibana/moltler';
const SERVER_FILES = ['index.js', 'engine.js', 'duckdb_child.js', 'body_reader.js'];
/** Bytes of a package at most. */
const MAX_SIZE = 60_000_000;

const megabytes = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;

function optionsOf(args) {
  const { values } = parseArgs({
    args,
    options: {
      'kibana-version': { type: 'string' },
      platform: { type: 'string' },
      all: { type: 'boolean' },
      target: { type: 'string', default: TARGET },
    },
  });
  const kibanaVersion = values['kibana-version'];
  if (!/^\d+\.\d+\.\d+$/.test(kibanaVersion ?? ''))
    throw new Error('Name the version of Kibana: --kibana-version 9.5.1');
  const platforms = values.all ? PLATFORMS : [values.platform ?? localPlatform()];
  const unknown = platforms.find((name) => !PLATFORMS.includes(name));
  if (unknown !== undefined)
    throw new Error(`DuckDB has no package for "${unknown}". Use one of: ${PLATFORMS.join(', ')}`);
  return { kibanaVersion, platforms, target: values.target };
}

/** Kibana keeps the page's bundle in caches by the version of the plugin, so it differs with every content. */
function manifestOf(kibanaVersion, bundle) {
  const manifest = JSON.parse(readFileSync('kibana.json', 'utf8'));
  const { version } = require('./package.json');
  const content = createHash('sha256').update(bundle).digest('hex').slice(0, 8);
  return { ...manifest, version: `${version}-${content}`, kibanaVersion };
}

const json = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** The files of a package: path below the root → content. */
function filesOf({ kibanaVersion, platform, packages, browser, server }) {
  const bundle = readFileSync(browser);
  const manifest = manifestOf(kibanaVersion, bundle);
  const { license } = require('./package.json');
  const natives = filesOfDuckDb(platform);
  const files = new Map([
    ['kibana.json', json(manifest)],
    ['package.json', json({ name: 'moltler', version: manifest.version, private: true, license })],
    ['LICENSE', readFileSync('LICENSE')],
    ['NOTICE.txt', Buffer.from(noticesOf([...packages, ...natives.folders]))],
    // Texts in other languages can be added to these.
    ['.i18nrc.json', readFileSync('.i18nrc.json')],
    ['translations/en.json', readFileSync('translations/en.json')],
    ['target/public/moltler.plugin.js', bundle],
    ...SERVER_FILES.map((name) => [`server/${name}`, readFileSync(join(server, name))]),
    ...natives.files,
  ]);
  return files;
}

async function main(args) {
  const { kibanaVersion, platforms, target } = optionsOf(args);
  const folders = { browser: join(target, 'browser'), server: join(target, 'server') };
  const browser = await buildForKibana({ folder: folders.browser, sourcemap: false });
  const server = await buildKibanaServer(folders.server);
  const packages = [...browser.packages, ...server.packages];
  const { version } = require('./package.json');
  mkdirSync(target, { recursive: true });
  for (const platform of platforms) {
    const files = filesOf({
      kibanaVersion,
      platform,
      packages,
      browser: browser.path,
      server: folders.server,
    });
    const zip = await zipOf(ROOT, files);
    const path = join(target, `moltler-${version}_kibana-${kibanaVersion}_${platform}.zip`);
    if (zip.length > MAX_SIZE)
      throw new Error(`${path} is ${megabytes(zip.length)}; ${megabytes(MAX_SIZE)} are allowed.`);
    writeFileSync(path, zip);
    const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    process.stdout.write(
      `${path}: ${megabytes(zip.length)}, ${megabytes(unpacked)} unpacked, ${files.size} files\n`,
    );
  }
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
