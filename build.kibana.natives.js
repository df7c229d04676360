/** DuckDB with the native module of one platform, as the package for Kibana contains it. */
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { join, relative } = require('node:path');

const BINDINGS = '@duckdb/node-bindings';
const FETCHED = 'target/kibana_natives';
const lock = () => JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

/** Those that DuckDB has packages for. */
const PLATFORMS = Object.keys(lock())
  .map((path) => /^node_modules\/@duckdb\/node-bindings-(.+)$/.exec(path)?.[1])
  .filter((name) => name !== undefined)
  .sort();

/** The platform of this machine, as npm has chosen it. */
const localPlatform = () =>
  PLATFORMS.find((name) => existsSync(`node_modules/${BINDINGS}-${name}/package.json`));

/** The folder of the native module, from npm if it is not that of this machine. */
function folderOf(platform) {
  const installed = `node_modules/${BINDINGS}-${platform}`;
  if (existsSync(join(installed, 'package.json'))) return installed;
  const { version, integrity } = lock()[installed];
  const folder = `${FETCHED}/${platform}-${version}`;
  if (existsSync(join(folder, 'package.json'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [packed] = JSON.parse(
    execFileSync(
      'npm',
      ['pack', `${BINDINGS}-${platform}@${version}`, '--json', '--pack-destination', FETCHED],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    ),
  );
  const archive = join(FETCHED, packed.filename);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (integrity !== `sha512-${hash}`)
    throw new Error(`${archive} is not the one in package-lock.json.`);
  execFileSync('tar', ['xzf', archive, '-C', folder, '--strip-components=1']);
  rmSync(archive);
  return folder;
}

/** Not needed to run it. */
const LEFT_OUT = /\.(?:d\.ts|map|md|ts|tsbuildinfo)$/i;

/** Path in the package → content, and the folders that they are from. */
function filesOfDuckDb(platform) {
  const folders = [
    ['node_modules/@duckdb/node-api', 'node_modules/@duckdb/node-api'],
    [`node_modules/${BINDINGS}`, `node_modules/${BINDINGS}`],
    [`node_modules/${BINDINGS}-${platform}`, folderOf(platform)],
    ['node_modules/detect-libc', 'node_modules/detect-libc'],
  ];
  const files = [];
  for (const [path, folder] of folders) {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
    for (const name of names) {
      const inZip = `${path}/${name.replaceAll('\\', '/')}`;
      files.push([inZip, readFileSync(join(folder, name))]);
    }
  }
  return { files, folders: folders.map(([, folder]) => folder) };
}

module.exports = { filesOfDuckDb, localPlatform, PLATFORMS };
