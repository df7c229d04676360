import {
  connectorConfigsSuite,
  secretsSuite,
  sharedLimitsSuite,
  viewsSuite,
} from '../../server/ports/suites';
import { withOwnConnector } from '../../server/kibana/testing';
import { systemClock } from '../../server/ports';
import { removeOrphanSecrets } from '../../server/statements';
import { smallElasticsearch } from './harness/small_elasticsearch';
import { openKibanaPorts, savedObjectsWithTypes } from './opened_ports';

const GITHUB = { type: 'github', config: { org: 'acme' }, options: {}, enabled: true };

connectorConfigsSuite('in Kibana', async () => openKibanaPorts().connectorConfigs);
viewsSuite('in Kibana', async () => openKibanaPorts().views);
secretsSuite('in Kibana', async () => openKibanaPorts().secrets);
sharedLimitsSuite('in Kibana', async () => openKibanaPorts().sharedLimits);

describe('two processes of Kibana', () => {
  const both = () => {
    const shared = { savedObjects: savedObjectsWithTypes(), elasticsearch: smallElasticsearch() };
    return [openKibanaPorts(shared), openKibanaPorts(shared)] as const;
  };

  it('store one connector of a name, however many are created at once', async () => {
    const ports = both();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) =>
        (at % 2 ? ports[0] : ports[1]).connectorConfigs.create({ ...GITHUB, name: 'same' }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await ports[0].connectorConfigs.list()).toHaveLength(1);
  });

  it('lose no change of another object', async () => {
    const ports = both();
    const created = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => ports[0].connectorConfigs.create({ ...GITHUB, name })),
    );
    await Promise.all(
      created.map((one, at) =>
        (at % 2 ? ports[0] : ports[1]).connectorConfigs.update({
          ...one,
          config: { org: one.name },
        }),
      ),
    );
    const listed = await ports[1].connectorConfigs.list();
    expect(listed.map(({ name, config }) => [name, config['org']])).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => [name, name]),
    );
  });

  it('share secrets and the key that credentials are named with', async () => {
    const [one, two] = both();
    await one.secrets.write('token', 'first');
    const keys = await Promise.all([one.secrets.identityKey(), two.secrets.identityKey()]);
    expect(keys[0].equals(keys[1])).toBe(true);
    expect(await two.secrets.read('token')).toBe('first');
    const versions = await Promise.all(
      Array.from({ length: 8 }, (_, at) => (at % 2 ? one : two).secrets.write('token', `v${at}`)),
    );
    expect(await one.secrets.version('token')).toBe(1 + versions.length);
  });
});

describe('secrets', () => {
  it('are all listed, however many were deleted', async () => {
    const { savedObjects, secrets } = openKibanaPorts();
    await secrets.write('kept', 'v');
    await secrets.delete('kept');
    // What is left of each.
    const [, deleted] = JSON.parse(savedObjects.dump())[0] as [string, { attributes: object }];
    for (let at = 0; at < 10_050; at += 1)
      savedObjects.put({
        space: 'default',
        type: 'moltler-secret',
        id: `deleted-${at}`,
        attributes: { ...deleted.attributes, name: `deleted_${at}` },
      });
    await secrets.write('last', 'v');
    await secrets.write('__own', 'v');
    expect((await secrets.list()).map(({ name }) => name)).toEqual(['last']);
    expect((await secrets.listOwn()).map(({ name }) => name)).toEqual(['__own']);
    expect(await secrets.version('kept')).toBe(2);
    expect(savedObjects.openFinders).toBe(0);
  });
});

describe('spaces', () => {
  it('share nothing', async () => {
    const shared = { savedObjects: savedObjectsWithTypes(), elasticsearch: smallElasticsearch() };
    const one = openKibanaPorts({ ...shared, spaceId: 'one' });
    const two = openKibanaPorts({ ...shared, spaceId: 'two' });
    await one.connectorConfigs.create({ ...GITHUB, name: 'c' });
    await one.secrets.write('token', 'v');
    await one.views.create({ name: 'v', columns: [], query: 'SELECT 1' });
    expect(await two.connectorConfigs.list()).toEqual([]);
    expect(await two.secrets.read('token')).toBeUndefined();
    expect(await two.views.list()).toEqual([]);
    const keys = [await one.secrets.identityKey(), await two.secrets.identityKey()] as const;
    expect(keys[0].equals(keys[1])).toBe(false);
  });
});

describe('what Kibana cannot decrypt', () => {
  /** The next decryption fails with an error. */
  const failingOnce = () => {
    const savedObjects = savedObjectsWithTypes();
    const decrypting = savedObjects.decrypting.bind(savedObjects);
    let next: Error | undefined;
    savedObjects.decrypting = (types) => {
      const client = decrypting(types);
      return {
        ...client,
        getDecryptedAsInternalUser: async (...given) => {
          if (next === undefined) return client.getDecryptedAsInternalUser(...given);
          const error = next;
          next = undefined;
          throw error;
        },
      };
    };
    const failWith = (error: Error): void => {
      next = error;
    };
    return { savedObjects, failWith };
  };

  it('is damaged, or is not available, as its error says', async () => {
    const boom = Object.assign(new Error('no shard'), { output: { statusCode: 503 } });
    for (const [error, code] of [
      [new Error('Unable to decrypt attribute "value"'), 'secret_damaged'],
      [boom, 'store_unavailable'],
    ] as const) {
      const { savedObjects, failWith } = failingOnce();
      const { secrets } = openKibanaPorts({ savedObjects });
      await secrets.write('token', 's3cret');
      failWith(error);
      await expect(secrets.read('token')).rejects.toMatchObject({ code });
      expect(await secrets.read('token')).toBe('s3cret');
    }
  });

  it('is replaced if it only names credentials', async () => {
    const { savedObjects, failWith } = failingOnce();
    const before = await openKibanaPorts({ savedObjects }).secrets.identityKey();
    failWith(new Error('Unable to decrypt attribute "value"'));
    const after = await openKibanaPorts({ savedObjects }).secrets.identityKey();
    expect([after.length, after.equals(before)]).toEqual([32, false]);
    const others = await openKibanaPorts({ savedObjects }).secrets.identityKey();
    expect(others.equals(after)).toBe(true);
  });
});

describe('objects of Kibana', () => {
  it('have no secret where it could be read or exported', async () => {
    const { savedObjects, secrets } = openKibanaPorts();
    await secrets.write('token', 'the-value');
    await secrets.write('token', 'the-other-value');
    expect(savedObjects.dump()).not.toContain('the-');
    await secrets.delete('token');
    expect(savedObjects.dump()).not.toContain('"value":');
  });

  it('that were edited by hand are left out, with a warning, and others can be used', async () => {
    const warnings: string[] = [];
    const { connectorConfigs, savedObjects } = openKibanaPorts({ warnings });
    await connectorConfigs.create({ ...GITHUB, name: 'good' });
    await savedObjects
      .client('default', [])
      .create('moltler-connector', { name: 'bad', content: '{' }, { refresh: true });
    expect((await connectorConfigs.list()).map(({ name }) => name)).toEqual(['good']);
    expect(warnings[0]).toContain('moltler-connector:');
  });

  it('keep their secrets while they cannot be read', async () => {
    const { connectorConfigs, secrets, savedObjects } = openKibanaPorts();
    const secret = '__connector_00000000-0000-0000-0000-000000000000_00000000p1_token';
    await secrets.write(secret, 's3cret');
    const config = { org: 'acme', token: `{{secrets.${secret}}}` };
    const { id } = await connectorConfigs.create({ ...GITHUB, config, name: 'newer' });
    const client = savedObjects.client('default', []);
    const { attributes } = await client.get<{ content: string }>('moltler-connector', id);
    const content = attributes.content.replace('"options"', '"settings"');
    const edited = { ...attributes, content };
    await client.create('moltler-connector', edited, { id, overwrite: true, refresh: true });
    expect(await connectorConfigs.list()).toEqual([]);
    // A day later, nobody is about to store the connector any more.
    const clock = { ...systemClock, now: () => Date.now() + 86_400_000 };
    await removeOrphanSecrets({
      connectorConfigs: withOwnConnector(connectorConfigs),
      secrets,
      clock,
    });
    expect(await secrets.read(secret)).toBe('s3cret');
    await client.delete('moltler-connector', id, { refresh: true });
    await removeOrphanSecrets({
      connectorConfigs: withOwnConnector(connectorConfigs),
      secrets,
      clock,
    });
    expect(await secrets.read(secret)).toBeUndefined();
  });

  it('have the name and the id of an import', async () => {
    const { connectorConfigs, savedObjects } = openKibanaPorts();
    const { id } = await connectorConfigs.create({ ...GITHUB, name: 'original' });
    const client = savedObjects.client('default', []);
    const { attributes } = await client.get<{ content: string }>('moltler-connector', id);
    await client.create('moltler-connector', { ...attributes, name: 'copy' }, { refresh: true });
    const listed = await connectorConfigs.list();
    expect(listed.map(({ name }) => name)).toEqual(['copy', 'original']);
    expect(listed[0]?.id).not.toBe(id);
    const copy = await connectorConfigs.get('copy');
    if (copy !== undefined) await connectorConfigs.update({ ...copy, enabled: false });
    expect((await connectorConfigs.get('original'))?.enabled).toBe(true);
  });

  it('that have one name after an import are always used in the same order', async () => {
    for (const ids of [
      ['id-1', 'id-2'],
      ['id-2', 'id-1'],
    ]) {
      const savedObjects = savedObjectsWithTypes();
      const client = savedObjects.client('default', []);
      const { connectorConfigs } = openKibanaPorts({ savedObjects });
      const { id } = await connectorConfigs.create({ ...GITHUB, name: 'twin' });
      const { attributes } = await client.get<object>('moltler-connector', id);
      await client.delete('moltler-connector', id, { refresh: true });
      for (const one of ids)
        await client.create('moltler-connector', attributes, { id: one, refresh: true });
      expect((await connectorConfigs.list()).map((one) => one.id)).toEqual(['id-1', 'id-2']);
      expect(await connectorConfigs.get('twin')).toMatchObject({ id: 'id-1' });
    }
  });

  it('that were imported as copies of a view are views of their own, or count once', async () => {
    const warnings: string[] = [];
    const { views, savedObjects } = openKibanaPorts({ warnings });
    await views.create({ name: 'original', columns: [], query: 'SELECT 1' });
    const client = savedObjects.client('default', []);
    const stored = await client.find<{ content: string }>({ type: 'moltler-view', perPage: 10 });
    const { attributes } = stored.saved_objects[0] ?? { attributes: {} };
    const refresh = { refresh: true } as const;
    await client.create('moltler-view', { ...attributes, name: 'copy' }, refresh);
    await client.create('moltler-view', { ...attributes, name: 'Original' }, refresh);
    const listed = await views.list();
    expect(listed.map(({ name }) => name)).toEqual(['copy', 'original']);
    expect(warnings).toEqual([expect.stringContaining('has the name of another one, Original')]);
    await views.list();
    expect(warnings).toHaveLength(1);
    await views.create({ name: 'another', columns: [], query: 'SELECT 2' });
    expect(await views.delete('original')).toBe(true);
    expect((await views.list()).map(({ name }) => name)).toEqual(['Original', 'another', 'copy']);
  });

  it('cannot hold a secret without an encryption key, and say what to add', async () => {
    const { secrets } = openKibanaPorts({ canEncrypt: false });
    await expect(secrets.write('token', 'v')).rejects.toMatchObject({
      code: 'kibana_key_missing',
      hint: expect.stringContaining('xpack.encryptedSavedObjects.encryptionKey') as string,
    });
    expect(await secrets.list()).toEqual([]);
    expect((await secrets.identityKey()).length).toBe(32);
  });
});
