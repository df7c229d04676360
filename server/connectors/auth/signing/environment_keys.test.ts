import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AddressPolicy, type NetworkOptions } from '../../http/address_policy';
import type { HostNetwork } from '../../http/host_network';
import { json, loopbackServer, type LoopbackServer } from '../../testing/loopback_server';
import { environmentKeysOf } from './environment_keys';

/** What AWS' chain reads, so that nothing of this machine takes part. */
const VARIABLES = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_PROFILE'];
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const METADATA = [
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_EC2_METADATA_DISABLED',
  'AWS_EC2_METADATA_SERVICE_ENDPOINT',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_ENDPOINT_URL_STS',
];

describe('the AWS keys of the process', () => {
  const before = { ...process.env };
  let folder: string;
  let server: LoopbackServer;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'moltler-aws-'));
    for (const name of [...VARIABLES, ...KEYS, ...METADATA]) delete process.env[name];
    process.env['AWS_SHARED_CREDENTIALS_FILE'] = path.join(folder, 'none');
    process.env['AWS_CONFIG_FILE'] = path.join(folder, 'config');
    server = await loopbackServer((_, response) =>
      json(response, 200, {
        AccessKeyId: 'AKCONTAINER',
        SecretAccessKey: 's',
        Token: 't',
        Expiration: '2099-01-01T00:00:00Z',
      }),
    );
  });
  afterEach(async () => {
    for (const name of [...VARIABLES, ...KEYS, ...METADATA]) {
      delete process.env[name];
      if (before[name] !== undefined) process.env[name] = before[name];
    }
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const idOf = async (network: NetworkOptions): Promise<string> => {
    const keys = environmentKeysOf(new AddressPolicy(network));
    const { signal } = new AbortController();
    return (await keys(['access_key_id'], { connector: 'aws' }, signal)).accessKeyId;
  };
  const container = (): void => {
    process.env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] = `${server.url}/keys`;
  };

  it('come from the container if its address is allowed, and are not requested otherwise', async () => {
    container();
    expect(await idOf({})).toBe('AKCONTAINER');
    const asked = server.seen.length;
    await expect(idOf({ allowedHosts: ['api.example.com'] })).rejects.toMatchObject({
      code: 'environment_keys_missing',
      message: expect.stringContaining('The metadata service at 127.0.0.1 was not used'),
      hint: expect.stringContaining('adding --allow-host 127.0.0.1'),
    });
    expect(server.seen).toHaveLength(asked);
  });

  it('do not come from the machine unless link-local addresses are allowed', async () => {
    await expect(idOf({})).rejects.toMatchObject({
      code: 'environment_keys_missing',
      message: expect.stringContaining('169.254.169.254'),
      hint: expect.stringContaining('moltler serve --allow-link-local'),
    });
    process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
    await expect(idOf({})).rejects.toMatchObject({
      hint: expect.stringContaining('Assign a role or a profile to the server'),
    });
  });

  it.each<[string, Partial<HostNetwork>]>([
    ['does not allow', { allows: ({ hostname }) => hostname !== '127.0.0.1' }],
    [
      'only allows through a proxy',
      {
        choosesProxy: true,
        routeTo: () => ({
          verification: 'full',
          authorities: undefined,
          proxy: { url: 'http://127.0.0.1:1', setting: 's', headers: {}, verification: 'full' },
        }),
      },
    ],
  ])('of a role are not requested from an STS that the host %s', async (_, rules) => {
    process.env['AWS_ENDPOINT_URL_STS'] = server.url;
    process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
    await writeFile(
      path.join(folder, 'config'),
      '[default]\nsource_profile = base\nregion = us-east-1\nrole_arn = arn:aws:iam::1:role/r\n[profile base]\naws_access_key_id = AKBASE\naws_secret_access_key = s\n',
    );
    await expect(idOf({})).rejects.toMatchObject({ code: 'environment_keys_missing' });
    const asked = server.seen.length;
    expect(asked).toBeGreaterThan(0);
    const host: HostNetwork = {
      settings: { hosts: 'h', proxy: 'p', ownHosts: 'o' },
      allows: () => true,
      choosesProxy: false,
      routeTo: () => ({ verification: 'full', authorities: undefined, proxy: undefined }),
      ...rules,
    };
    await expect(idOf({ host })).rejects.toMatchObject({ code: 'environment_keys_missing' });
    expect(server.seen).toHaveLength(asked);
    process.env['AWS_ACCESS_KEY_ID'] = 'AKVARIABLE';
    process.env['AWS_SECRET_ACCESS_KEY'] = 's';
    expect(await idOf({ host })).toBe('AKVARIABLE');
  });

  it('come from the environment and from profiles without any address', async () => {
    await writeFile(
      path.join(folder, 'config'),
      '[default]\naws_access_key_id = AKPROFILE\naws_secret_access_key = s\n',
    );
    expect(await idOf({})).toBe('AKPROFILE');
    process.env['AWS_ACCESS_KEY_ID'] = 'AKVARIABLE';
    process.env['AWS_SECRET_ACCESS_KEY'] = 's';
    expect(await idOf({})).toBe('AKVARIABLE');
  });

  it('do not come from a profile that has them from a forbidden address', async () => {
    await writeFile(
      path.join(folder, 'config'),
      '[default]\nsource_profile = base\nrole_arn = arn:aws:iam::1:role/r\n[profile base]\ncredential_source = EcsContainer\n',
    );
    container();
    process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
    await expect(idOf({ allowedHosts: ['sts.amazonaws.com'] })).rejects.toMatchObject({
      code: 'environment_keys_missing',
    });
    expect(server.seen).toHaveLength(0);
    await writeFile(
      (process.env['AWS_CONFIG_FILE'] = path.join(folder, 'other')),
      '[default]\ncredential_source = Ec2InstanceMetadata\nrole_arn = arn:aws:iam::1:role/r\n',
    );
    expect(await idOf({})).toBe('AKCONTAINER');
  });
});
