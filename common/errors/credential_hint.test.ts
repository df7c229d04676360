import { messageOf } from '.';

test('a rejected credential: the likely causes, what is particular to the service, then the command', () => {
  const facts = {
    status: 401,
    secrets: ['pagerduty_api_key'],
    hint: 'An account at eu.pagerduty.com also requires "region": "eu".',
  };
  expect(messageOf('authentication_failed', facts).hint).toBe(
    `The credentials may be wrong, expired or revoked. An account at eu.pagerduty.com also requires "region": "eu". Update them with: moltler secrets set pagerduty_api_key (in Kibana: CREATE OR REPLACE SECRET pagerduty_api_key VALUE '…')`,
  );
});

test('a credential that is not set: nothing but that', () => {
  const facts = {
    status: 401,
    connector: 'pd',
    keys: ['api_key'],
    unset: true as const,
    hint: 'x',
  };
  expect(messageOf('authentication_failed', facts).hint).toBe(
    '"api_key" is not set. Add it with: ALTER CONNECTOR pd SET CONFIG {"api_key": …}',
  );
});
