import { openEngines, type Engine } from '../faults/support/engine';
import { needs } from '../support/needs';
import { startEmulatedAws, type EmulatedAws } from './moto';

const ASSUME = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
});
/** An empty ZIP file. */
const ZIP = Buffer.from('504b0506000000000000000000000000000000000000', 'hex').toString('base64');

needs('moto')('an AWS that others wrote', () => {
  const engines = openEngines();
  let aws: EmulatedAws;
  let engine: Engine;
  const rows = async (text: string): Promise<readonly (readonly unknown[])[]> => {
    const outcome = await engine.run(text);
    expect([outcome.error, outcome.diagnostics]).toEqual([undefined, []]);
    return outcome.rows;
  };

  const runInstance = (region: string, name: string) =>
    aws.query('ec2', region, {
      Action: 'RunInstances',
      Version: '2016-11-15',
      ImageId: 'ami-12c6146b',
      InstanceType: 't3.micro',
      MinCount: '1',
      MaxCount: '1',
      'TagSpecification.1.ResourceType': 'instance',
      'TagSpecification.1.Tag.1.Key': 'Name',
      'TagSpecification.1.Tag.1.Value': name,
      'TagSpecification.1.Tag.2.Key': 'env',
      'TagSpecification.1.Tag.2.Value': name.startsWith('web') ? 'prod & <test>' : 'dev',
    });
  const createFunction = (role: string, name: string) =>
    aws.send({
      service: 'lambda',
      region: 'eu-west-1',
      method: 'POST',
      path: '/2015-03-31/functions',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        FunctionName: name,
        Runtime: 'nodejs20.x',
        Handler: 'index.handler',
        Role: role,
        Code: { ZipFile: ZIP },
        MemorySize: 256,
      }),
    });

  beforeAll(async () => {
    aws = await startEmulatedAws();
    engine = await engines.open();
    for (const name of ['web-1', 'web-2', 'worker']) await runInstance('eu-west-1', name);
    await runInstance('us-east-1', 'web-us');
    await fetch(`${aws.url}/moto-api/config`, {
      method: 'POST',
      body: JSON.stringify({ lambda: { use_docker: false } }),
    });
    const role = await aws.query('iam', 'us-east-1', {
      Action: 'CreateRole',
      Version: '2010-05-08',
      RoleName: 'functions',
      AssumeRolePolicyDocument: ASSUME,
    });
    const arn = /<Arn>(.*?)<\/Arn>/.exec(role)?.[1] ?? '';
    for (const name of ['resize', 'notify']) await createFunction(arn, name);
    for (const name of ['media', 'logs'])
      await aws.send({ service: 's3', region: 'us-east-1', method: 'PUT', path: `/${name}` });
    const alarm = {
      Version: '2010-08-01',
      Namespace: 'Shop',
      MetricName: 'Errors',
      Statistic: 'Sum',
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: '5',
      EvaluationPeriods: '1',
      Period: '60',
    };
    for (const AlarmName of ['checkout-errors', 'cart-errors'])
      await aws.query('monitoring', 'eu-west-1', { Action: 'PutMetricAlarm', AlarmName, ...alarm });
    await aws.query('monitoring', 'eu-west-1', {
      Action: 'PutMetricData',
      Version: '2010-08-01',
      Namespace: 'Shop',
      'MetricData.member.1.MetricName': 'Errors',
      'MetricData.member.1.Value': '7',
      'MetricData.member.1.Timestamp': new Date(Date.now() - 600_000).toISOString(),
      'MetricData.member.1.Dimensions.member.1.Name': 'Service',
      'MetricData.member.1.Dimensions.member.1.Value': 'checkout',
    });
    await engine.ports.secrets.write('id', 'AKIAADMIN');
    await engine.ports.secrets.write('key', 'admin');
    await rows(`CREATE CONNECTOR aws TYPE 'aws' CONFIG {
        "access_key_id": "{{secrets.id}}", "secret_access_key": "{{secrets.key}}",
        "region": "us-east-1", "regions": ["eu-west-1", "us-east-1"], "base_url": "${aws.url}"
      } OPTIONS {"batch_size": 2}`);
  }, 60_000);
  afterAll(async () => {
    await engines.dispose();
    await aws.stop();
  });

  it('passes the connection test', async () => {
    expect(await rows('TEST CONNECTOR aws')).not.toHaveLength(0);
  });

  it('lists the instances of all regions, each with its region and tags', async () => {
    expect(
      await rows(
        'SELECT region, Name, State, tags.env, tag_list FROM aws.ec2 ORDER BY region, Name',
      ),
    ).toEqual([
      ['eu-west-1', 'web-1', 'running', 'prod & <test>', expect.arrayContaining(['Name=web-1'])],
      ['eu-west-1', 'web-2', 'running', 'prod & <test>', expect.anything()],
      ['eu-west-1', 'worker', 'running', 'dev', ['Name=worker', 'env=dev']],
      ['us-east-1', 'web-us', 'running', 'prod & <test>', expect.anything()],
    ]);
  });

  it.each([
    [`region = 'eu-west-1'`, 3],
    [`Name = 'web-1'`, 1],
    [`Name LIKE 'web%'`, 3],
    [`Name IN ('web-1', 'worker')`, 2],
    [`State = 'running' AND InstanceType = 't3.micro'`, 4],
    [`tag_list CONTAINS 'env=prod & <test>'`, 3],
    [`tag_list CONTAINS 'env'`, 0],
    [`State = 'stopped'`, 0],
  ])('finds instances with %s', async (condition, count) => {
    expect(await rows(`SELECT count(*) FROM aws.ec2 WHERE ${condition}`)).toEqual([[count]]);
  });

  it('stops, starts and reboots instances', async () => {
    const ids = (await rows(`SELECT InstanceId FROM aws.ec2 WHERE Name LIKE 'web-_'`)).flat();
    const list = JSON.stringify(ids);
    expect(
      await rows(`CONNECTOR_EXEC aws.ec2.stop({"instance_ids": ${list}, "region": "eu-west-1"})`),
    ).toHaveLength(2);
    const stopped = `SELECT count(*) FROM aws.ec2 WHERE State = 'stopped'`;
    expect(await rows(stopped)).toEqual([[2]]);
    for (const id of ids)
      await rows(
        `CONNECTOR_EXEC aws.ec2.start(instance_id => '${String(id)}', region => 'eu-west-1')`,
      );
    expect(await rows(stopped)).toEqual([[0]]);
    await rows(`CONNECTOR_EXEC aws.ec2.reboot({"instance_ids": ${list}, "region": "eu-west-1"})`);
  });

  it('writes, lists and deletes objects, page by page, whatever their key', async () => {
    const keys = ['a/1.txt', 'a/2.txt', `a/ü +&(1)*'!.txt`, 'a/x y', 'b/<1>&amp;', 'b'];
    for (const key of keys)
      await rows(
        `CONNECTOR_EXEC aws.s3.put_object(bucket => 'media', key => '${key.replaceAll("'", "''")}', body => 'Grüße')`,
      );
    expect(
      (await rows(`SELECT Key FROM aws.s3_objects WHERE bucket = 'media'`)).flat().sort(),
    ).toEqual([...keys].sort());
    expect(
      await rows(`SELECT count(*), sum(Size) FROM aws.s3_objects
        WHERE bucket = 'media' AND Key LIKE 'a/%'`),
    ).toEqual([[4, 28]]);
    await rows(`CONNECTOR_EXEC aws.s3.delete_object(bucket => 'media', key => 'b/<1>&amp;')`);
    expect(
      await rows(`SELECT Key FROM aws.s3_objects WHERE bucket = 'media' AND Key LIKE 'b%'`),
    ).toEqual([['b']]);
    expect(await rows(`SELECT Key FROM aws.s3_objects WHERE bucket = 'logs'`)).toEqual([]);
    expect(await rows('SELECT Name FROM aws.s3 ORDER BY Name')).toEqual([['logs'], ['media']]);
  });

  it('lists and invokes functions', async () => {
    expect(
      await rows('SELECT FunctionName, MemorySize, region FROM aws.lambda ORDER BY 1'),
    ).toEqual([
      ['notify', 256, 'eu-west-1'],
      ['resize', 256, 'eu-west-1'],
    ]);
    expect(
      await rows(
        `CONNECTOR_EXEC aws.lambda.invoke({"function_name": "resize", "payload": {"width": 10}, "region": "eu-west-1"})`,
      ),
    ).toHaveLength(1);
  });

  it('lists alarms, sets a state and reads metrics', async () => {
    const states = `SELECT AlarmName, AlarmType, StateValue FROM aws.cloudwatch ORDER BY 1`;
    expect((await rows(states)).map(([name, type]) => [name, type])).toEqual([
      ['cart-errors', 'MetricAlarm'],
      ['checkout-errors', 'MetricAlarm'],
    ]);
    await rows(`CONNECTOR_EXEC aws.cloudwatch.set_alarm_state({"alarm_name": "cart-errors",
      "state_value": "ALARM", "state_reason": "Test", "region": "eu-west-1"})`);
    expect(
      await rows(`SELECT AlarmName, StateReason FROM aws.cloudwatch
        WHERE StateValue = 'ALARM' AND AlarmName LIKE 'cart%'`),
    ).toEqual([['cart-errors', 'Test']]);
    expect(
      await rows(`SELECT value, region FROM aws.cloudwatch_metrics
        WHERE namespace = 'Shop' AND metric = 'Errors' AND dimensions = 'Service=checkout'
        AND statistic = 'Sum' AND timestamp > now() - INTERVAL '1 hour' AND region = 'eu-west-1'`),
    ).toEqual([[7, 'eu-west-1']]);
  });

  it('reports what does not exist in the words of AWS', async () => {
    const missing = await engine.run(`SELECT Key FROM aws.s3_objects WHERE bucket = 'nothing'`);
    expect(missing.error?.family).toBe('not_found_error');
    expect(missing.error?.message).toContain('NoSuchBucket: The specified bucket does not exist');
    const instance = await engine.run(
      `CONNECTOR_EXEC aws.ec2.stop(instance_id => 'i-0123456789abcdef0', region => 'eu-west-1')`,
    );
    expect(instance.error?.message).toContain('InvalidInstanceID.NotFound');
  });

  describe('that checks signatures and permissions', () => {
    const connector = (name: string, secret: string) =>
      rows(`CREATE CONNECTOR ${name} TYPE 'aws' CONFIG {
        "access_key_id": "{{secrets.reader_id}}", "secret_access_key": "{{secrets.${secret}}}",
        "region": "eu-west-1", "base_url": "${aws.url}"
      } OPTIONS {"cache_ttl": 0}`);

    beforeAll(async () => {
      const iam = (Action: string, more: Readonly<Record<string, string>>) =>
        aws.query('iam', 'us-east-1', {
          Action,
          Version: '2010-05-08',
          UserName: 'reader',
          ...more,
        });
      await iam('CreateUser', {});
      const created = await iam('CreateAccessKey', {});
      await iam('PutUserPolicy', {
        PolicyName: 'read',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['ec2:Describe*', 's3:*', 'sts:*', 'monitoring:DescribeAlarms'],
              Resource: '*',
            },
          ],
        }),
      });
      const read = (tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`).exec(created)?.[1] ?? '';
      await engine.ports.secrets.write('reader_id', read('AccessKeyId'));
      await engine.ports.secrets.write('reader_key', read('SecretAccessKey'));
      await engine.ports.secrets.write('wrong_key', 'not-the-key');
      await connector('reader', 'reader_key');
      await connector('stranger', 'wrong_key');
      await fetch(`${aws.url}/moto-api/reset-auth`, { method: 'POST', body: '0' });
    });

    it.each([
      ['TEST CONNECTOR reader'],
      [`SELECT InstanceId FROM reader.ec2 WHERE Name LIKE 'web%' AND tags.env = 'prod & <test>'`],
      [`SELECT Name FROM reader.s3`],
      [`SELECT Key FROM reader.s3_objects WHERE bucket = 'media' AND Key LIKE 'a/ü +&(%'`],
      [`SELECT AlarmName FROM reader.cloudwatch`],
    ])('accepts %s', async (statement) => {
      expect(await rows(statement)).not.toHaveLength(0);
    });

    it('accepts an object with every kind of character in its key', async () => {
      await rows(
        `CONNECTOR_EXEC reader.s3.put_object(bucket => 'media', key => 'c/ü +&(1)*!=~.txt', body => 'x', region => 'us-east-1')`,
      );
    });

    it('names the permission that is missing', async () => {
      const outcome = await engine.run('SELECT FunctionName FROM reader.lambda');
      expect(outcome.error?.family).toBe('permission_error');
      expect(outcome.error?.message).toContain('lambda:ListFunctions');
    });

    it('rejects a wrong key', async () => {
      for (const statement of [
        'SELECT InstanceId FROM stranger.ec2',
        'SELECT Name FROM stranger.s3',
      ]) {
        const { error } = await engine.run(statement);
        expect(error?.family).toBe('auth_error');
        expect(error?.message).toMatch(/AuthFailure|SignatureDoesNotMatch/);
      }
    });
  });
});
