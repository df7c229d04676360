import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { openStores } from '../storage/testing';
import { generateKey, parseKey } from '.';

const stores = openStores();
afterAll(() => stores.dispose());

describe('an encryption key', () => {
  it.each([
    ['hexadecimal', 'ab'.repeat(32)],
    ['base64', generateKey()],
    ['base64 without padding and with a line end', `${generateKey().replace('=', '')}\n`],
  ])('is 32 bytes, read from %s', (_, text) => {
    expect(parseKey(text, 'test').bytes).toHaveLength(32);
  });

  it.each([
    ['', 'empty'],
    ['ab'.repeat(31), 'too short'],
    ['ab'.repeat(33), 'too long'],
    ['correct horse battery staple', 'a pass phrase'],
  ])('is rejected when %j is %s, without being shown', (text) => {
    const read = () => parseKey(text, 'MOLTLER_ENCRYPTION_KEY');
    expect(read).toThrow(expect.objectContaining({ code: 'key_invalid' }));
    if (text !== '') expect(read).not.toThrow(text);
  });
});

describe('secrets under a key', () => {
  it('can only be decrypted with the key that they were stored with', async () => {
    const directory = stores.directory();
    const right = generateKey();
    const first = await stores.open({ directory, encryptionKey: right });
    await first.secrets.write('token', 'value');
    const wrong = await stores.open({ directory, encryptionKey: generateKey() });
    const key_wrong = { code: 'key_wrong' };
    await expect(wrong.secrets.read('token')).rejects.toMatchObject(key_wrong);
    await expect(wrong.secrets.write('other', 'x')).rejects.toMatchObject(key_wrong);
    await expect(wrong.rotateKey(generateKey())).rejects.toMatchObject(key_wrong);
    expect(await first.secrets.read('token')).toBe('value');
    expect(await first.secrets.has('other')).toBe(false);
  });

  it('have a key for each other purpose, also before the first secret if the key was supplied', async () => {
    const directory = stores.directory();
    const encryptionKey = generateKey();
    const open = async () => (await stores.open({ directory, encryptionKey })).secrets;
    const ours = await open();
    const first = await ours.derivedKey('one');
    expect(first).toHaveLength(32);
    expect((await ours.derivedKey('two')).equals(first)).toBe(false);
    await ours.write('token', 'value');
    expect((await (await open()).derivedKey('one')).equals(first)).toBe(true);
    const other = await stores.open({ directory: stores.directory() });
    expect((await other.secrets.derivedKey('one')).equals(first)).toBe(false);
  });

  it('are read as another process left them, at once', async () => {
    const directory = stores.directory();
    const ours = await stores.open({ directory });
    const theirs = await stores.open({ directory });
    const both = async () => [await ours.secrets.read('token'), await theirs.secrets.read('token')];
    await theirs.secrets.write('token', 'first');
    // Twice, because decrypted values are cached.
    expect([await both(), await both()]).toEqual([
      ['first', 'first'],
      ['first', 'first'],
    ]);
    await theirs.secrets.write('token', 'second');
    expect(await both()).toEqual(['second', 'second']);
    await theirs.rotateKey();
    expect(await both()).toEqual(['second', 'second']);
    await ours.secrets.write('token', 'third');
    expect(await both()).toEqual(['third', 'third']);
    await theirs.secrets.delete('token');
    expect(await both()).toEqual([undefined, undefined]);
    await ours.secrets.write('token', 'again');
    expect(await both()).toEqual(['again', 'again']);
  });

  it('cannot be swapped for one another in the file', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    await ports.secrets.write('a', 'value of a');
    await ports.secrets.write('b', 'value of b');
    const file = new Libsql(join(directory, 'moltler.db'));
    file.exec(`UPDATE secrets SET (nonce, ciphertext) =
      (SELECT nonce, ciphertext FROM secrets WHERE name = 'b') WHERE name = 'a'`);
    file.close();
    await expect(ports.secrets.read('a')).rejects.toMatchObject({ code: 'secret_damaged' });
    expect(await ports.secrets.read('b')).toBe('value of b');
  });

  it('are each sealed with their own nonce', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    await ports.secrets.write('a', 'same');
    await ports.secrets.write('b', 'same');
    const file = new Libsql(join(directory, 'moltler.db'));
    const rows = file.prepare('SELECT hex(nonce) AS nonce FROM secrets').all() as {
      nonce: string;
    }[];
    file.close();
    expect(new Set(rows.map(({ nonce }) => nonce)).size).toBe(2);
  });
});

describe('a key file', () => {
  it('is created once, readable only by its owner, and is the same for two terminals', async () => {
    const directory = stores.directory();
    const [one, two] = [await stores.open({ directory }), await stores.open({ directory })];
    await Promise.all([one.secrets.write('a', '1'), two.secrets.write('b', '2')]);
    expect(await two.secrets.read('a')).toBe('1');
    expect(await one.secrets.read('b')).toBe('2');
    expect(statSync(join(directory, 'moltler.key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(directory).filter((name) => name.includes('key'))).toEqual(['moltler.key']);
  });

  it('is rejected when others may read it', async () => {
    const directory = stores.directory();
    await (await stores.open({ directory })).secrets.write('a', '1');
    chmodSync(join(directory, 'moltler.key'), 0o644);
    const again = await stores.open({ directory });
    await expect(again.secrets.read('a')).rejects.toMatchObject({
      code: 'key_invalid',
      message: `The encryption key from ${join(directory, 'moltler.key')} is not valid: other users can read it (mode 0644). Run: chmod 600 ${join(directory, 'moltler.key')}.`,
    });
  });

  it('is not created again if there are secrets that it could not decrypt', async () => {
    const directory = stores.directory();
    const ports = await stores.open({ directory });
    await ports.secrets.write('a', '1');
    rmSync(join(directory, 'moltler.key'));
    const again = await stores.open({ directory });
    await expect(again.secrets.read('a')).rejects.toMatchObject({ code: 'key_missing' });
    await expect(again.secrets.write('b', '2')).rejects.toMatchObject({ code: 'key_missing' });
  });
});

describe('rotating the key', () => {
  it('leaves every secret readable, here, in another terminal and after a restart', async () => {
    const directory = stores.directory();
    const [one, two] = [await stores.open({ directory }), await stores.open({ directory })];
    await one.secrets.write('a', '1');
    expect(await two.secrets.read('a')).toBe('1');
    const before = readFileSync(join(directory, 'moltler.key'), 'utf8');
    await one.rotateKey();
    expect(readFileSync(join(directory, 'moltler.key'), 'utf8')).not.toBe(before);
    await two.secrets.write('b', '2');
    await two.rotateKey();
    for (const ports of [one, two, await stores.open({ directory })]) {
      expect(await ports.secrets.read('a')).toBe('1');
      expect(await ports.secrets.read('b')).toBe('2');
    }
    expect(readdirSync(directory).filter((name) => name.includes('key'))).toEqual(['moltler.key']);
  });

  it('makes the old key useless', async () => {
    const directory = stores.directory();
    const [old, fresh] = [generateKey(), generateKey()];
    const ports = await stores.open({ directory, encryptionKey: old });
    await ports.secrets.write('a', '1');
    await ports.rotateKey(fresh);
    expect(await ports.secrets.read('a')).toBe('1');
    const late = await stores.open({ directory, encryptionKey: old });
    await expect(late.secrets.read('a')).rejects.toMatchObject({ code: 'key_wrong' });
    const next = await stores.open({ directory, encryptionKey: fresh });
    expect(await next.secrets.read('a')).toBe('1');
  });

  it('needs the new key from the caller if the current one is not in a file', async () => {
    const ports = await stores.open({
      directory: stores.directory(),
      encryptionKey: generateKey(),
    });
    await expect(ports.rotateKey()).rejects.toMatchObject({ code: 'key_invalid' });
  });

  it('is finished by the next start when the process died before the file was replaced', async () => {
    const directory = stores.directory();
    const file = join(directory, 'moltler.key');
    const ports = await stores.open({ directory });
    await ports.secrets.write('a', '1');
    const before = readFileSync(file, 'utf8');
    await ports.rotateKey();
    const after = readFileSync(file, 'utf8');
    const database = new Libsql(join(directory, 'moltler.db'));
    const [check] = database.prepare('SELECT id FROM secret_key').all() as { id: string }[];
    database.close();
    // The state of the disk between the commit and the rename.
    writeFileSync(file, before);
    writeFileSync(`${file}.next-${check?.id}`, after, { mode: 0o600 });
    const again = await stores.open({ directory });
    expect(await again.secrets.read('a')).toBe('1');
    expect(readFileSync(file, 'utf8')).toBe(after);
  });
});
