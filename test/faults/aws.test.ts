import type { ServerResponse } from 'node:http';
import {
  json,
  loopbackServer,
  verifiedScope,
  type LoopbackServer,
  type SeenRequest,
} from '../../server/connectors/testing';
import { openEngines, type Engine } from './support/engine';

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

const instance = (id: string) =>
  `<item><instancesSet><item><instanceId>${id}</instanceId></item></instancesSet></item>`;
const instances = (ids: readonly string[], token = '') =>
  `<DescribeInstancesResponse><reservationSet>${ids.map(instance).join('')}</reservationSet>${token === '' ? '' : `<nextToken>${token}</nextToken>`}</DescribeInstancesResponse>`;
const rejection = (code: string, message: string) =>
  `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors></Response>`;

describe('faults of AWS', () => {
  const engines = openEngines();
  let server: LoopbackServer;
  let engine: Engine;
  let respond: (request: SeenRequest, response: ServerResponse, region: string) => void;
  const xml = (response: ServerResponse, body: string, status = 200): void => {
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(body);
  };

  beforeAll(async () => {
    server = await loopbackServer((request, response) => {
      const scope = verifiedScope(request, SECRET);
      if (scope === undefined) return xml(response, rejection('AuthFailure', 'Bad signature'), 401);
      respond(request, response, scope.region);
    });
    engine = await engines.open();
    await engine.ports.secrets.write('key', SECRET);
  });
  beforeEach(async () => {
    await engine.run(`CREATE OR REPLACE CONNECTOR aws TYPE 'aws' CONFIG {
      "access_key_id": "AKID", "secret_access_key": "{{secrets.key}}", "region": "eu-west-1",
      "regions": ["eu-west-1", "us-east-1", "ap-south-1"], "base_url": "${server.url}"
    } OPTIONS {"cache_ttl": 300, "retry_count": 0}`);
  });
  afterAll(async () => {
    await engines.dispose();
    await server.close();
  });
  const SELECT = 'SELECT region, InstanceId FROM aws.ec2';

  it('keeps regions apart, in the result and in the cache, although they have one address', async () => {
    respond = (_, response, region) => xml(response, instances([`i-${region}`]));
    const rows = [
      ['ap-south-1', 'i-ap-south-1'],
      ['eu-west-1', 'i-eu-west-1'],
      ['us-east-1', 'i-us-east-1'],
    ];
    expect((await engine.run(`${SELECT} ORDER BY region`)).rows).toEqual(rows);
    expect((await engine.run(`${SELECT} ORDER BY region`)).rows).toEqual(rows);
    const before = server.seen.length;
    respond = (_, response, region) => xml(response, instances([`i-${region}`, 'i-2']));
    const one = await engine.run(`${SELECT} WHERE region = 'eu-north-1' AND InstanceId = 'i-2'`);
    expect(one.rows).toEqual([['eu-north-1', 'i-2']]);
    expect(server.seen.length - before).toBe(1);
  });

  it('names the region that it may not read, or passes over it', async () => {
    respond = (_, response, region) =>
      region === 'us-east-1'
        ? xml(
            response,
            rejection('UnauthorizedOperation', 'You are not authorized: ec2:DescribeInstances'),
            403,
          )
        : xml(response, instances([`i-${region}`]));
    const failed = await engine.run(SELECT);
    expect(failed.error?.family).toBe('permission_error');
    expect(failed.error?.message).toContain('us-east-1');
    expect(failed.error?.message).toContain(
      'UnauthorizedOperation: You are not authorized: ec2:DescribeInstances',
    );
    const warned = await engine.run(`${SELECT} WITH (on_error = 'warn')`);
    expect(warned.rows).toHaveLength(2);
    expect(JSON.stringify(warned.done)).toContain('us-east-1');
  });

  it('follows tokens to the end, and stops at a page that is repeated', async () => {
    respond = ({ url }, response) =>
      url.includes('NextToken=a%2Fb')
        ? xml(response, instances(['i-3']))
        : xml(response, instances(['i-1', 'i-2'], 'a/b'));
    expect((await engine.run(`${SELECT} WHERE region = 'eu-west-1'`)).rows).toHaveLength(3);
    respond = (_, response) => xml(response, instances(['i-1'], 'again'));
    const { error } = await engine.run(`${SELECT} WHERE region = 'us-east-1'`);
    expect(error?.code).toBe('repeated_page');
  });

  it.each([
    ['truncated', instances(['i-1']).slice(0, -40), 'malformed'],
    ['a bomb', `<!DOCTYPE a [<!ENTITY b "c">]>${instances(['&b;'])}`, 'document type'],
    ['a web page', '<!doctype html><html><title>Sign in</title></html>', 'web page'],
  ])('never takes %s for a result', async (_, body, reason) => {
    respond = (__, response) => xml(response, body);
    const { error, rows } = await engine.run(`${SELECT} WHERE region = 'eu-west-1'`);
    expect([error?.code, rows]).toEqual(['unreadable_response', []]);
    expect(error?.message).toContain(reason);
  });

  it('waits if AWS throttles, and reports the limit in its words', async () => {
    respond = (_, response) =>
      xml(response, rejection('RequestLimitExceeded', 'Request limit exceeded.'), 503);
    const { error } = await engine.run(`${SELECT} WHERE region = 'eu-west-1' WITH (max_wait = 0)`);
    expect(error?.family).toBe('rate_limit_error');
    expect(error?.message).toContain('RequestLimitExceeded: Request limit exceeded.');
  });

  it('reports keys that AWS rejects in mid-scan, once for all regions', async () => {
    respond = ({ url }, response) =>
      url.includes('NextToken')
        ? xml(response, rejection('AuthFailure', 'AWS was not able to validate'), 401)
        : xml(response, instances(['i-1'], 'more'));
    const { error } = await engine.run(SELECT);
    expect(error?.code).toBe('authentication_failed');
    expect(error?.message).toContain('AuthFailure: AWS was not able to validate');
  });

  it('lists metric alarms and composite alarms of each page', async () => {
    respond = ({ body }, response) =>
      json(
        response,
        200,
        body.includes('"NextToken":"t"')
          ? {
              MetricAlarms: [],
              CompositeAlarms: [{ AlarmName: 'shop', StateUpdatedTimestamp: 1.7e9 }],
            }
          : {
              MetricAlarms: [{ AlarmName: 'cpu', Threshold: 80 }],
              CompositeAlarms: [],
              NextToken: 't',
            },
      );
    expect(
      (
        await engine.run(`SELECT AlarmName, AlarmType, Threshold, StateUpdatedTimestamp
          FROM aws.cloudwatch WHERE region = 'eu-west-1'`)
      ).rows,
    ).toEqual([
      ['cpu', 'MetricAlarm', 80, null],
      ['shop', 'CompositeAlarm', null, '2023-11-14T22:13:20Z'],
    ]);
  });

  it('reports the error of a function as an error of the action', async () => {
    respond = (_, response) =>
      json(
        response,
        200,
        { errorType: 'TypeError', errorMessage: 'x is not a function' },
        { 'x-amz-function-error': 'Unhandled' },
      );
    const { error } = await engine.run(`CONNECTOR_EXEC aws.lambda.invoke(function_name => 'f')`);
    expect(error?.message).toContain('x is not a function');
    respond = (_, response) => json(response, 200, 7);
    const { rows } = await engine.run(`CONNECTOR_EXEC aws.lambda.invoke(function_name => 'f')`);
    expect(rows).toEqual([[7]]);
  });

  it('says where a bucket is', async () => {
    respond = (_, response) =>
      xml(
        response,
        '<Error><Code>PermanentRedirect</Code><Message>Use the specified endpoint.</Message></Error>',
        301,
      );
    const { error } = await engine.run(`SELECT Key FROM aws.s3_objects WHERE bucket = 'b'`);
    expect(error?.message).toContain('PermanentRedirect');
    expect(error?.hint).toContain('Name the region of the bucket');
  });

  it('requires a bucket, and does not send to a region that is no host name', async () => {
    const before = server.seen.length;
    const bucket = await engine.run('SELECT Key FROM aws.s3_objects');
    expect(JSON.stringify([bucket.error, bucket.diagnostics])).toContain('bucket');
    await engine.run(`CREATE OR REPLACE CONNECTOR real TYPE 'aws' CONFIG
      {"access_key_id": "AKID", "secret_access_key": "{{secrets.key}}", "region": "eu-west-1"}`);
    const { error } = await engine.run(
      `SELECT InstanceId FROM real.ec2 WHERE region = 'evil.example/'`,
    );
    expect(error?.code).toBe('parameter_unusable');
    expect(server.seen).toHaveLength(before);
  });
});
