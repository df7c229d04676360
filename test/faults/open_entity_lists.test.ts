import type { ServerResponse } from 'node:http';
import { json, loopbackServer, type SeenRequest } from '../../server/connectors/testing';
import { openEngines, type Engine } from './support/engine';
import { connectSalesforce } from './support/salesforce';

const DATA = '/services/data/v60.0';

describe('if the service that knows an entity', () => {
  const engines = openEngines();
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines.open();
  });
  afterAll(() => engines.dispose());
  const connect = (name: string, url: string, options = '') =>
    engine.run(connectSalesforce(name, url, { options }));

  const field = (name: string) => ({ name, label: name, type: 'string', filterable: true });
  /** The connector `broken`, which lists `Thing__c` unless `respond` handles the request. */
  async function broken(
    respond: (request: SeenRequest, response: ServerResponse) => boolean,
    options = ', "cache_ttl": 0',
  ) {
    const seen: string[] = [];
    const service = await loopbackServer((request, response) => {
      if (request.url.includes('/oauth2/'))
        return json(response, 200, {
          access_token: 's',
          token_type: 'Bearer',
          instance_url: service.url,
        });
      seen.push(request.url);
      if (respond(request, response)) return;
      if (request.url.endsWith('/sobjects'))
        return json(response, 200, { sobjects: [{ name: 'Thing__c', queryable: true }] });
      if (request.url.endsWith('/describe'))
        return json(response, 200, { fields: [field('Id'), field('Name')] });
      return json(response, 200, { totalSize: 0, done: true, records: [] });
    });
    await connect('broken', service.url, options);
    return { ...service, seen };
  }
  const select = () => engine.run('SELECT Name FROM broken.Thing__c');

  it.each([
    ['denies the list', '/sobjects', 403, 'INSUFFICIENT_ACCESS', 'permission_error'],
    ['fails to list', '/sobjects', 500, 'UNKNOWN_EXCEPTION', 'service_error'],
    ['denies the description', '/describe', 403, 'INSUFFICIENT_ACCESS', 'permission_error'],
    ['fails to describe', '/describe', 500, 'UNKNOWN_EXCEPTION', 'service_error'],
  ])('%s, the error says so', async (_, path, status, errorCode, family) => {
    const service = await broken((request, response) => {
      if (!request.url.endsWith(path)) return false;
      json(response, status, [{ errorCode, message: 'in its words' }]);
      return true;
    });
    const { error } = await select();
    await service.close();
    expect(error).toMatchObject({ family, message: expect.stringContaining('in its words') });
  });

  it('has an object that was just created, the list is requested again', async () => {
    let created = false;
    const service = await broken((request, response) => {
      if (!request.url.endsWith('/sobjects')) return false;
      json(response, 200, { sobjects: created ? [{ name: 'Thing__c' }] : [] });
      return true;
    }, '');
    expect((await select()).diagnostics).toMatchObject([{ code: 'unknown_entity' }]);
    created = true;
    expect((await select()).ok).toBe(true);
    await service.close();
  });

  it('describes 900 fields, a few of them can be selected; all of them do not fit', async () => {
    const service = await broken((request, response) => {
      if (request.url.includes('/query?') && request.url.length > 16_384) {
        json(response, 414, [{ errorCode: 'URI_TOO_LONG', message: 'URI too long' }]);
        return true;
      }
      if (!request.url.endsWith('/describe')) return false;
      const fields = Array.from({ length: 900 }, (_, at) => field(`Custom_Field_${at}__c`));
      json(response, 200, { fields });
      return true;
    });
    const few = await engine.run(
      "SELECT Custom_Field_7__c FROM broken.Thing__c WHERE Custom_Field_899__c = 'x'",
    );
    expect(few.ok).toBe(true);
    const all = await engine.run('SELECT * FROM broken.Thing__c');
    await service.close();
    expect(all.error).toMatchObject({ hint: expect.stringContaining('fewer columns') });
  });

  it('has two objects whose names differ in case, one has to be written exactly', async () => {
    const service = await broken((request, response) => {
      if (!request.url.endsWith('/sobjects')) return false;
      json(response, 200, { sobjects: [{ name: 'Twin__c' }, { name: 'TWIN__c' }] });
      return true;
    });
    expect((await engine.run('SELECT Id FROM broken.twin__c')).diagnostics).toMatchObject([
      { code: 'ambiguous_entity' },
    ]);
    expect((await engine.run('SELECT Id FROM broken.TWIN__c')).ok).toBe(true);
    await service.close();
    expect(service.seen.filter((url) => url.endsWith('/describe'))).toEqual([
      `${DATA}/sobjects/TWIN__c/describe`,
    ]);
  });

  it('is unreachable, a misspelled name that no object can have is still an unknown entity', async () => {
    const service = await broken(() => false);
    await service.close();
    expect((await engine.run('SELECT 1 FROM broken.`2nd`')).diagnostics).toMatchObject([
      { code: 'unknown_entity' },
    ]);
  });
});
