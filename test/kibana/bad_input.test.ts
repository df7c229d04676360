import { clientsSuite } from './bad_input/clients';
import { faultsSuite } from './bad_input/faults';
import { fuzzSuite } from './bad_input/fuzz';
import { otherBuildsSuite } from './bad_input/other_builds';
import { outgoingSuite } from './bad_input/outgoing';
import { privilegesSuite } from './bad_input/privileges';
import { KibanaHome } from './harness';
import { sharedPackage } from './harness/shared_package';

jest.setTimeout(120_000);

/** The installed package, over HTTP, with everything that users, administrators and machines do wrong. */
describe('what goes wrong in Kibana', () => {
  let home: KibanaHome;

  beforeAll(async () => {
    home = new KibanaHome();
    await home.install(await sharedPackage());
  });
  afterAll(() => home.dispose());

  privilegesSuite(() => home);
  fuzzSuite(() => home);
  clientsSuite(() => home);
  faultsSuite(() => home);
  outgoingSuite(() => home);
  otherBuildsSuite(() => home);
});
