import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientsSuite } from './bad_input/clients';
import { faultsSuite } from './bad_input/faults';
import { fuzzSuite } from './bad_input/fuzz';
import { otherBuildsSuite } from './bad_input/other_builds';
import { outgoingSuite } from './bad_input/outgoing';
import { privilegesSuite } from './bad_input/privileges';
import { buildPackage, KibanaHome } from './harness';

jest.setTimeout(120_000);

/** The installed package, over HTTP, with everything that users, administrators and machines do wrong. */
describe('what goes wrong in Kibana', () => {
  let folder: string;
  let home: KibanaHome;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'moltler-bad-input-'));
    home = new KibanaHome();
    await home.install(buildPackage(folder));
  });
  afterAll(() => {
    home.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  privilegesSuite(() => home);
  fuzzSuite(() => home);
  clientsSuite(() => home);
  faultsSuite(() => home);
  outgoingSuite(() => home);
  otherBuildsSuite(() => home);
});
