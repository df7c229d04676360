import { decodeKeys, encodeKeys, type KeyEntry } from './key_segments';
import { idHash, KEY, KeyTable } from './key_table';

describe('a table of keys', () => {
  it('finds what was added, with flags and content, however much there is', () => {
    const table = new KeyTable();
    const count = 20_000;
    for (let at = 0; at < count; at++) {
      const slot = table.add(idHash(`id ${at}`));
      table.set(slot, KEY.present);
      if (at % 2 === 0) table.set(slot, KEY.seen);
      table.setContent(slot, at, at + 1);
    }
    expect(table.size).toBe(count);
    for (let at = 0; at < count; at++) {
      const slot = table.find(idHash(`id ${at}`));
      expect(table.has(slot, KEY.present)).toBe(true);
      expect(table.has(slot, KEY.seen)).toBe(at % 2 === 0);
      expect(table.content(slot)).toEqual([at, at + 1]);
    }
    expect(table.find(idHash('another'))).toBe(-1);
    expect(table.count(KEY.present)).toBe(count);
    expect(table.count(KEY.present, KEY.seen)).toBe(count / 2);
  });

  it('takes at most 60 bytes for each of many keys', () => {
    const table = new KeyTable();
    for (let at = 0; at < 50_000; at++) table.add(idHash(`id ${at}`));
    expect(table.bytes / 50_000).toBeLessThan(60);
    expect(table.bytes / 50_000).toBeGreaterThan(25);
  });
});

describe('a segment of keys', () => {
  const entries: readonly KeyEntry[] = [
    { id: 'c1:issues:a#1', state: 'seen', high: 4_294_967_295, low: 1 },
    { id: 'c1:issues:ü#2', state: 'maybe', high: 0, low: 0 },
    { id: '', state: 'unwanted', high: 0, low: 0 },
    { id: 'x'.repeat(600), state: 'removed', high: 1, low: 2 },
  ];

  it('is decoded as it was encoded', () => {
    expect([...decodeKeys(encodeKeys(entries))]).toEqual(entries);
    expect([...decodeKeys(encodeKeys([]))]).toEqual([]);
  });

  it('takes about 20 bytes for each of many documents', () => {
    const many = Array.from({ length: 1000 }, (_, at): KeyEntry => {
      const [high, low] = idHash(String(at));
      return { id: `c1:issues:acme/shop#${at}`, state: 'seen', high, low };
    });
    expect(encodeKeys(many).length).toBeLessThan(20_000);
  });

  it('of another version is not read', () => {
    const other = Uint8Array.from(encodeKeys(entries));
    other[0] = 9;
    expect(() => [...decodeKeys(other)]).toThrow(RangeError);
  });
});
