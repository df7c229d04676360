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

  const elsewhere =
    '<Error><Code>PermanentRedirect</Code><Message>Use the specified endpoint.</Message></Error>';

  it('reports that a bucket is in another region if AWS does not name it', async () => {
    respond = (_, response) => xml(response, elsewhere, 301);
    const { error } = await engine.run(`SELECT Key FROM aws.s3_objects WHERE bucket = 'b'`);
    expect(error?.message).toContain('PermanentRedirect');
    expect(error?.hint).toContain('Name the region of the bucket');
  });

  it.each([
    ['a header of a redirect', 301, { 'x-amz-bucket-region': 'ap-south-1' }, elsewhere],
    [
      'a header of a redirect with an address',
      307,
      { 'x-amz-bucket-region': 'ap-south-1', location: 'http://bucket.evil.example/' },
      elsewhere,
    ],
    [
      'the body of a rejection',
      400,
      {},
      '<Error><Code>AuthorizationHeaderMalformed</Code><Message>No</Message><Region>ap-south-1</Region></Error>',
    ],
  ])('reads a bucket in the region that is in %s', async (_, status, headers, body) => {
    const bucket = `bucket-${status}-${Object.keys(headers).length}`;
    const asked: string[] = [];
    respond = ({ url }, response, region) => {
      asked.push(region);
      if (region !== 'ap-south-1') {
        response.writeHead(status, { 'content-type': 'text/xml', ...headers });
        response.end(body);
      } else if (url.includes('continuation-token'))
        xml(response, '<R><Contents><Key>b</Key></Contents></R>');
      else
        xml(
          response,
          '<R><IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken><Contents><Key>a</Key></Contents></R>',
        );
    };
    const select = `SELECT Key, region FROM aws.s3_objects WHERE bucket = '${bucket}'`;
    const rows = [
      ['a', 'ap-south-1'],
      ['b', 'ap-south-1'],
    ];
    expect((await engine.run(`${select} ORDER BY Key`)).rows).toEqual(rows);
    // Only the first page is asked for twice.
    expect(asked).toEqual(['eu-west-1', 'ap-south-1', 'ap-south-1']);
    expect((await engine.run(`${select} ORDER BY Key`)).rows).toEqual(rows);
    expect(asked).toHaveLength(3);
    expect((await engine.run(`${select} AND region = 'us-east-1'`)).rows).toEqual([]);
  });

  it('follows to another region once, and never with a write', async () => {
    let next = 0;
    respond = (_, response) => {
      response.writeHead(301, { 'x-amz-bucket-region': `ap-south-${++next}` });
      response.end(elsewhere);
    };
    const { error } = await engine.run(`SELECT Key FROM aws.s3_objects WHERE bucket = 'circle'`);
    expect(error?.message).toContain('PermanentRedirect');
    expect(next).toBe(2);
    await engine.run(`CONNECTOR_EXEC aws.s3.delete_object(bucket => 'circle', key => 'k')`);
    expect(next).toBe(3);
  });

  it('lists all functions and all buckets, page by page', async () => {
    respond = ({ url }, response) =>
      url.includes('Marker=m')
        ? json(response, 200, { Functions: [{ FunctionName: 'b' }] })
        : json(response, 200, { Functions: [{ FunctionName: 'a' }], NextMarker: 'm' });
    const functions = `SELECT FunctionName FROM aws.lambda WHERE region = 'eu-west-1' ORDER BY 1`;
    const listed = await engine.run(functions);
    expect(listed.rows).toEqual([['a'], ['b']]);
    expect(listed.done[0]).toMatchObject({ complete: true });
    respond = ({ url }, response) =>
      xml(
        response,
        url.includes('continuation-token=t')
          ? '<R><Buckets><Bucket><Name>b</Name></Bucket></Buckets></R>'
          : '<R><Buckets><Bucket><Name>a</Name></Bucket></Buckets><ContinuationToken>t</ContinuationToken></R>',
      );
    const buckets = await engine.run('SELECT Name FROM aws.s3 ORDER BY 1');
    expect(buckets.rows).toEqual([['a'], ['b']]);
  });

  it('sends no more than 200 values of filters in a request, and loses none', async () => {
    const all = Array.from({ length: 450 }, (_, at) => `i-${at}`);
    const sent: number[] = [];
    respond = ({ url }, response) => {
      const query = [...new URL(url, 'http://x').searchParams];
      const values = query.flatMap(([name, value]) => (name.includes('.Value.') ? [value] : []));
      sent.push(values.length);
      xml(response, instances(values.filter((value) => value.startsWith('i-'))));
    };
    const { rows, error, diagnostics } = await engine.run(
      `SELECT count(*) FROM aws.ec2 WHERE region = 'eu-west-1'
        AND InstanceId IN (${all.map((id) => `'${id}'`).join(', ')})`,
    );
    expect([error, diagnostics]).toEqual([undefined, []]);
    expect(rows).toEqual([[450]]);
    expect(sent.sort((one, other) => one - other)).toEqual([50, 200, 200]);
    sent.length = 0;
    await engine.run(
      `SELECT InstanceId FROM aws.ec2 WHERE region = 'eu-west-1' AND Name IN ('a', 'b')
        AND InstanceId IN (${all.map((id) => `'${id}'`).join(', ')})`,
    );
    expect(Math.max(...sent)).toBe(200);
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
