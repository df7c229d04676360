import { testProblems } from '../testing/problem_cases';

describe('validation of authentication and tests', () =>
  testProblems([
    [
      'authentication by an unknown key',
      'api.authentication.0.needs',
      ['key'],
      'api.authentication[0].needs',
      'CONFIG has no "key"',
    ],
    [
      'credentials in headers',
      'api.headers',
      { Authorization: 'x' },
      'api.headers.Authorization',
      'credentials belong in authentication',
    ],
    [
      'a hole of a token source without its key',
      'api.authentication.0',
      {
        kind: 'token',
        source: { url: 'https://x/{team}', grant: { kind: 'client_credentials' } },
        needs: ['token'],
      },
      'api.authentication[0]',
      '{team} is missing from needs',
    ],
    [
      'a secret in the address of a token endpoint',
      'api.authentication.0',
      {
        kind: 'token',
        source: { url: 'https://x/{token}', grant: { kind: 'client_credentials' } },
        needs: ['token'],
      },
      'api.authentication[0].source.url',
      '{token} is a secret and would be visible in the address',
    ],
    [
      'an address of a token endpoint that is no URL',
      'api.authentication.0',
      {
        kind: 'token',
        source: {
          url: 'login.example/token',
          grant: { kind: 'refresh_token', refreshToken: '{token}' },
        },
        needs: ['token'],
      },
      'api.authentication[0].source.url',
      'it is not a URL such as https://login.example/token',
    ],
    [
      'a credential that no way to authenticate has',
      'api.tests.token.credential',
      'user',
      'api.tests.token.credential',
      'api.authentication has no "user"',
    ],
    [
      'a test after one that does not come before it',
      'api.tests.token.after',
      'token',
      'api.tests.token.after',
      'no test before it is named "token"',
    ],
    [
      'a test about keys that do not exist',
      'api.tests.token.errors',
      [{ status: 403, family: 'auth_error', keys: ['key'] }],
      'api.tests.token.errors[0].keys',
      'CONFIG has no "key"',
    ],
    ['no test', 'api.tests', {}, 'api.tests', 'TEST CONNECTOR has no request to send'],
    [
      'a hole without a CONFIG key, whose need is derived',
      'api.authentication.0',
      {
        kind: 'token',
        source: {
          url: 'https://x',
          grant: { kind: 'client_credentials' },
          client: { id: '{user}' },
        },
        needs: ['user'],
      },
      'api.authentication[0]',
      '{user}: CONFIG has no "user"',
    ],
  ]));
