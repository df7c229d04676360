import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const FOLDER = join(__dirname, '../../target/elasticsearch');
const JVMS = '/usr/lib/jvm';

/** The integration-test distribution: the real server with few modules, from Maven Central. */
export interface Distribution {
  readonly version: string;
  /** Where it is unzipped, or will be. */
  readonly home: string;
  readonly javaHome: string;
}

/** Elasticsearch 9 where a complete JDK 21 is installed, else 8 with Java 17; undefined without Java or Maven. */
export function findDistribution(): Distribution | undefined {
  const jvms = javas();
  const recent = jvms.find(
    ({ major, modules }) => major >= 21 && modules.has('jdk.incubator.vector'),
  );
  const java = recent ?? jvms.find(({ major }) => major >= 17 && major < 21);
  if (java === undefined) return undefined;
  const version = recent === undefined ? '8.19.8' : '9.5.0';
  const home = join(FOLDER, `elasticsearch-${version}`);
  if (!existsSync(home) && !(hasProgram('mvn') && hasProgram('unzip'))) return undefined;
  return { version, home, javaHome: java.home };
}

/** Downloads and unzips it, once for all runs. */
export function install({ version, home }: Distribution): void {
  if (existsSync(home)) return;
  mkdirSync(FOLDER, { recursive: true });
  const draft = join(FOLDER, `draft-${process.pid}`);
  try {
    execFileSync(
      'mvn',
      [
        '-q',
        '-B',
        'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
        `-Dartifact=org.elasticsearch.distribution.integ-test-zip:elasticsearch:${version}:zip`,
        `-DoutputDirectory=${draft}`,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    execFileSync('unzip', ['-q', `elasticsearch-${version}.zip`], { cwd: draft });
    moveTo(home, join(draft, `elasticsearch-${version}`));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Of two suites that install it at the same time, one is later, and uses what the other has installed. */
export function moveTo(home: string, draft: string): void {
  try {
    renameSync(draft, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  }
}

/** Of each installed Java, as its `release` file says. */
function javas() {
  if (!existsSync(JVMS)) return [];
  return readdirSync(JVMS)
    .map((name) => join(JVMS, name))
    .filter((home) => existsSync(join(home, 'release')) && existsSync(join(home, 'bin/java')))
    .map((home) => {
      const release = readFileSync(join(home, 'release'), 'utf8');
      const [, version = '0'] = /^JAVA_VERSION="(\d+)/m.exec(release) ?? [];
      const [, modules = ''] = /^MODULES="([^"]*)"/m.exec(release) ?? [];
      return { home, major: Number(version), modules: new Set(modules.split(' ')) };
    });
}

const hasProgram = (name: string): boolean =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, name)));
