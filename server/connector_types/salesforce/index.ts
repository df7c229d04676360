import {
  baseUrlOr,
  config,
  connectorType,
  cursorPages,
  get,
  onePage,
} from '../../../common/declaration/build';
import { accounts } from './accounts';
import { anyObject } from './any_object';
import { authentication } from './authentication';
import { cases } from './cases';
import { contacts } from './contacts';
import { DATA } from './data';
import { leads } from './leads';
import { opportunities } from './opportunities';
import { records } from './records';
import { users } from './users';

const ORG = { title: 'Org' };
const APP = { title: 'Connected app' };
const USER = { title: 'User' };
const KEY = { title: 'Private key', folded: true } as const;

/** Pages of the user interface and paths of the API, which a pasted address may have. */
const PAGES = ['/services/*', '/lightning/*', '/secur/*', '/setup/*', '/home/*', '/one/*'];

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest.htm */
export const salesforce = connectorType({
  name: 'salesforce',
  title: 'Salesforce',
  category: 'crm',
  description: 'Accounts, opportunities, cases and all other objects of an org, with actions',
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest.htm',
  config: {
    instance_url: config.url('My Domain URL', {
      optional: true,
      group: ORG,
      placeholder: 'https://mycompany.my.salesforce.com',
      address: {
        strip: PAGES,
        reject: [
          {
            when: '\\.lightning\\.force\\.com',
            hint: 'the My Domain URL such as https://mycompany.my.salesforce.com, not that of Lightning',
          },
        ],
      },
    }),
    login_url: config.url('Login URL', {
      optional: true,
      group: ORG,
      placeholder: 'https://test.salesforce.com',
      description: 'Where tokens come from, if not from the My Domain URL',
      address: { strip: PAGES },
    }),
    client_id: config.text('Consumer key', {
      group: APP,
      description: 'Of the connected app or external client app',
    }),
    client_secret: config.secret('Consumer secret', {
      optional: true,
      group: APP,
      description: 'Without a user, the app acts as the user of its client credentials flow',
    }),
    username: config.text('Username', {
      optional: true,
      group: USER,
      placeholder: 'ada@mycompany.com',
    }),
    password: config.secret('Password', { optional: true, needs: 'username', group: USER }),
    security_token: config.secret('Security token', {
      optional: true,
      needs: 'password',
      group: USER,
      description: 'Required outside the trusted networks of the org',
    }),
    refresh_token: config.secret('Refresh token', {
      optional: true,
      group: USER,
      description: 'Used instead of username and password',
    }),
    private_key: config.secret('Private key', {
      optional: true,
      needs: 'username',
      group: KEY,
      description: 'Of the certificate of the app, in PEM format; used instead of a password',
    }),
    jwt_audience: config.text('Audience', {
      optional: true,
      needs: 'private_key',
      group: KEY,
      default: 'https://login.salesforce.com',
      description: 'For a sandbox, https://test.salesforce.com',
    }),
    base_url: config.baseUrl('https://mycompany.my.salesforce.com', { strip: PAGES }),
  },
  configAnyOf: [['instance_url'], ['base_url']],
  api: {
    baseUrl: baseUrlOr('{config.instance_url}'),
    authentication,
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/headers_queryoptions.htm
    pages: cursorPages({
      size: { parameter: 'batchSize', in: { header: 'Sforce-Query-Options' }, max: 2000 },
      from: { body: 'nextRecordsUrl' },
      last: 'done',
      to: 'url',
    }),
    // https://developer.salesforce.com/docs/atlas.en-us.salesforce_app_limits_cheatsheet.meta/salesforce_app_limits_cheatsheet/salesforce_app_limits_platform_api.htm
    limits: {
      maxConcurrency: 5,
      headers: {
        used: { header: 'Sforce-Limit-Info', name: 'api-usage' },
        resetFormat: 'epoch_seconds',
      },
      fallbackWaitSeconds: 60,
    },
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
    errors: [
      {
        status: 403,
        messageContains: 'REQUEST_LIMIT_EXCEEDED',
        family: 'rate_limit_error',
        retry: false,
        hint: 'The org has used up its requests for 24 hours. Wait until earlier requests no longer count, or buy more. SHOW CONNECTOR … USAGE shows the limit.',
      },
      { messageContains: 'UNABLE_TO_LOCK_ROW', family: 'service_error', retry: true },
      { messageContains: 'QUERY_TIMEOUT', family: 'timeout_error' },
      {
        status: 400,
        messageContains: 'INVALID_FIELD',
        family: 'invalid_request_error',
        hint: 'The field does not exist, or the user of the connector is not allowed to see it. DESCRIBE shows the fields.',
      },
      {
        status: [414, 431],
        family: 'invalid_request_error',
        hint: 'Select fewer columns: the query does not fit into an address.',
      },
    ],
    tests: {
      limits: get(`${DATA}/limits`),
      accounts: get(`${DATA}/query`, { q: 'SELECT Id FROM Account LIMIT 1' }),
    },
  },
  entities: { accounts, opportunities, cases, contacts, leads, users, records },
  itself: 'records',
  openEntities: {
    description: 'any other object of the org, by its API name',
    example: 'My_Object__c',
    names: '[A-Za-z][A-Za-z0-9_]*',
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_describeGlobal.htm
    list: {
      request: get(`${DATA}/sobjects`),
      pages: onePage(),
      entries: 'sobjects',
      name: 'name',
      title: 'label',
      unreadable: [
        { at: 'queryable', is: false, because: 'Salesforce does not offer it to queries' },
      ],
    },
    template: anyObject,
  },
});
