import {
  startLoopbackService,
  type LoopbackService,
  type SampleRequest,
  type SampleResponse,
} from '../http/loopback_service';
import { recordId, time, type SampleObject, type SampleOrg, type SampleRecord } from './org';
import { SoqlError } from './soql/parse';
import { runSoql } from './soql/run';

export interface SampleSalesforceOptions {
  readonly org: SampleOrg;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly latency: number;
  readonly now: () => number;
}

const DATA = '/services/data/v60.0';
const DAILY = 15_000;
const MOST_ROWS = 2000;

const failure = (status: number, errorCode: string, message: string): SampleResponse => ({
  status,
  body: [{ message, errorCode, fields: [] }],
});
const NOT_FOUND = failure(404, 'NOT_FOUND', 'The requested resource does not exist');

/** A loopback service that implements enough of Salesforce's REST API for the demo. */
export function startSampleSalesforce(options: SampleSalesforceOptions): Promise<LoopbackService> {
  const { org, clientId, clientSecret, latency, now } = options;
  const token = '00D000000000001!sample-session';
  const cursors = new Map<string, readonly object[]>();
  let used = 120;

  const page = (rows: readonly object[], total: number, size: number): SampleResponse => {
    const rest = rows.slice(size);
    const locator = `01g${String(cursors.size).padStart(15, '0')}`;
    if (rest.length > 0) cursors.set(locator, rest);
    return {
      status: 200,
      body: {
        totalSize: total,
        done: rest.length === 0,
        ...(rest.length > 0 && {
          nextRecordsUrl: `${DATA}/query/${locator}-${total - rest.length}`,
        }),
        records: rows.slice(0, size),
      },
    };
  };
  const objectNamed = (name: string | undefined): SampleObject | undefined =>
    org.objects.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  const withObject =
    (handle: (sObject: SampleObject, request: SampleRequest) => SampleResponse) =>
    (request: SampleRequest): SampleResponse => {
      const sObject = objectNamed(request.parameters['sobject']);
      return sObject === undefined ? NOT_FOUND : handle(sObject, request);
    };
  const withRecord = (
    handle: (sObject: SampleObject, record: SampleRecord, request: SampleRequest) => SampleResponse,
  ) =>
    withObject((sObject, request) => {
      const record = sObject.records.find(({ Id }) => Id === request.parameters['id']);
      return record === undefined ? NOT_FOUND : handle(sObject, record, request);
    });
  const write = (sObject: SampleObject, record: SampleRecord, body: string) => {
    const fields = JSON.parse(body) as SampleRecord;
    const unknown = Object.keys(fields).find(
      (name) => !sObject.fields.some((one) => one.name === name),
    );
    if (unknown !== undefined)
      return {
        status: 400,
        body: [
          {
            message: `No such column '${unknown}' on sobject of type ${sObject.name}`,
            errorCode: 'INVALID_FIELD',
          },
        ],
      };
    Object.assign(record, fields, { LastModifiedDate: time(now()), SystemModstamp: time(now()) });
    return undefined;
  };
  const create = (sObject: SampleObject, body: string): SampleResponse => {
    const id = recordId(sObject.prefix, sObject.records.length + 1000);
    const record: SampleRecord = { Id: id, CreatedDate: time(now()) };
    const failed = write(sObject, record, body);
    if (failed !== undefined) return failed;
    sObject.records.push(record);
    return { status: 201, body: { id, success: true, errors: [] } };
  };

  return startLoopbackService({
    latency,
    notFound: NOT_FOUND,
    gate: ({ path, headers }) => {
      if (path === '/services/oauth2/token') return undefined;
      used += 1;
      return headers.authorization === `Bearer ${token}`
        ? undefined
        : failure(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
    },
    always: () => ({ 'sforce-limit-info': `api-usage=${used}/${DAILY}` }),
    routes: {
      'POST /services/oauth2/token': ({ body, origin }) => {
        const given = new URLSearchParams(body);
        if (given.get('client_id') !== clientId || given.get('client_secret') !== clientSecret)
          return {
            status: 400,
            body: { error: 'invalid_client', error_description: 'invalid client credentials' },
          };
        return {
          status: 200,
          body: { access_token: token, token_type: 'Bearer', instance_url: origin, scope: 'api' },
        };
      },
      [`GET ${DATA}/limits`]: () => ({
        status: 200,
        body: { DailyApiRequests: { Max: DAILY, Remaining: DAILY - used } },
      }),
      [`GET ${DATA}/query`]: ({ query, headers }) => {
        const size = Number(/batchSize=(\d+)/.exec(String(headers['sforce-query-options']))?.[1]);
        try {
          const rows = runSoql(org, query.get('q') ?? '', now());
          return page(rows, rows.length, Math.min(MOST_ROWS, Math.max(200, size || MOST_ROWS)));
        } catch (error) {
          if (error instanceof SoqlError) return failure(400, error.code, error.message);
          throw error;
        }
      },
      [`GET ${DATA}/query/:locator`]: ({ parameters }) => {
        const [locator = '', from = '0'] = (parameters['locator'] ?? '').split('-');
        const rows = cursors.get(locator);
        if (rows === undefined)
          return failure(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
        return page(rows, Number(from) + rows.length, MOST_ROWS);
      },
      [`GET ${DATA}/sobjects`]: () => ({
        status: 200,
        body: {
          encoding: 'UTF-8',
          maxBatchSize: 200,
          sobjects: org.objects.map(({ name, label, queryable }) => ({ name, label, queryable })),
        },
      }),
      [`GET ${DATA}/sobjects/:sobject/describe`]: withObject(
        ({ name, label, queryable, fields }) => ({
          status: 200,
          body: { name, label, queryable, fields },
        }),
      ),
      [`POST ${DATA}/sobjects/:sobject`]: withObject((sObject, { body }) => create(sObject, body)),
      [`PATCH ${DATA}/sobjects/:sobject/:id`]: withRecord(
        (sObject, record, { body }) => write(sObject, record, body) ?? { status: 204 },
      ),
      [`DELETE ${DATA}/sobjects/:sobject/:id`]: withRecord((sObject, record) => {
        sObject.records.splice(sObject.records.indexOf(record), 1);
        return { status: 204 };
      }),
      [`PATCH ${DATA}/sobjects/:sobject/:field/:value`]: withObject(
        (sObject, { parameters: { field = '', value }, body }) => {
          const record = sObject.records.find((one) => one[field] === value);
          if (record === undefined)
            return create(
              sObject,
              JSON.stringify({ [field]: value, ...(JSON.parse(body) as object) }),
            );
          const failed = write(sObject, record, body);
          const id = record['Id'];
          return failed ?? { status: 200, body: { id, success: true, errors: [], created: false } };
        },
      ),
    },
  });
}
