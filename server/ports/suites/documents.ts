import { ExactNumber, jsonText, type Condition, type JsonValue } from '../../../common/declaration';
import type {
  Document,
  DocumentOperation,
  DocumentOutcome,
  DocumentStore,
  IndexColumn,
} from '../documents';

const column = (name: string, type: IndexColumn['type'], ignoringCase = false): IndexColumn => ({
  name,
  type,
  ignoringCase,
});
const COLUMNS = [
  column('title', 'text'),
  column('number', 'integer'),
  column('state', 'text', true),
  column('labels', { list: 'text' }),
  column('raw', 'document'),
];
const DONE: DocumentOutcome = { type: 'done' };
const put = (
  id: string,
  content: Document['content'] = { title: id },
  index = 'github-issues',
): DocumentOperation => ({ type: 'put', index, document: { id, content } });
const remove = (id: string, index = 'github-issues'): DocumentOperation => ({
  type: 'remove',
  index,
  id,
});
const signal = new AbortController().signal;
const byId = (a: Document, b: Document): number => (a.id < b.id ? -1 : 1);

/** The tests of every store of documents. `open` returns an empty one. */
export function documentsSuite(title: string, open: () => Promise<DocumentStore>): void {
  describe(`documents: ${title}`, () => {
    let store: DocumentStore;
    beforeEach(async () => {
      store = await open();
      await store.prepare({ name: 'github-issues', columns: COLUMNS });
    });

    const write = (operations: readonly DocumentOperation[], fence = 1) =>
      store.write(operations, { fence, signal });
    const all = async (pattern = 'github-issues'): Promise<readonly Document[]> => {
      await store.refresh(await store.names());
      const found: Document[] = [];
      for await (const batch of store.read({ pattern, batch: 100, signal }))
        found.push(...batch.map(({ id, content }) => ({ id, content })));
      return found.sort(byId);
    };
    /** Without what only the store understands. */
    const described = async (pattern: string) =>
      (await store.describe(pattern)).map(({ name, columns }) => ({ name, columns }));
    const ids = async (pattern?: string) => (await all(pattern)).map(({ id }) => id);
    /** As JSON text, because equality does not compare the digits of exact numbers. */
    const textOf = async (id: string) =>
      (await all()).filter((one) => one.id === id).map(({ content }) => jsonText(content))[0];

    it('summarizes what it has', async () => {
      await store.prepare({ name: 'another', columns: COLUMNS.slice(0, 2) });
      await write([put('a'), put('b'), remove('b')]);
      await store.refresh(['github-issues', 'another']);
      const found = await store.summaries();
      expect(found).toMatchObject([
        { name: 'another', documents: 0, columns: 2 },
        { name: 'github-issues', documents: 1, columns: COLUMNS.length },
      ]);
      for (const { bytes } of found) expect([undefined, true]).toContain(bytes && bytes > 0);
    });

    describe('writing', () => {
      it('keeps, replaces and removes documents', async () => {
        const outcomes = await write([put('a'), put('b'), put('c')]);
        expect(outcomes).toEqual([DONE, DONE, DONE]);
        expect(await write([put('b', { title: 'new' }), remove('c')])).toEqual([DONE, DONE]);
        expect(await all()).toEqual([
          { id: 'a', content: { title: 'a' } },
          { id: 'b', content: { title: 'new' } },
        ]);
      });

      it('applies operations in order, also those of one document', async () => {
        const operations = [put('a', { number: 1 }), remove('a'), put('a', { number: 2 })];
        expect(await write([...operations, put('b'), remove('b')])).toEqual(Array(5).fill(DONE));
        expect(await all()).toEqual([{ id: 'a', content: { number: 2 } }]);
      });

      it('has nothing to do for no operations, and for a document that does not exist', async () => {
        expect(await write([])).toEqual([]);
        expect(await write([remove('nobody')])).toEqual([DONE]);
        expect(await all()).toEqual([]);
      });

      it('keeps documents of one id in two indices apart', async () => {
        await store.prepare({ name: 'jira-issues', columns: COLUMNS });
        await write([put('a'), put('a', { title: 'other' }, 'jira-issues'), remove('a')]);
        expect(await ids()).toEqual([]);
        expect(await all('jira-issues')).toEqual([{ id: 'a', content: { title: 'other' } }]);
      });

      it('rejects a document whose value is not of the type of its column, and no other', async () => {
        const outcomes = await write([
          put('a'),
          put('b', { number: 'many' }),
          put('c', { title: { text: 'c' } }),
          put('d'),
          put('e', { number: 1.5 }),
        ]);
        expect(outcomes.map(({ type }) => type)).toEqual([
          'done',
          'rejected',
          'rejected',
          'done',
          'rejected',
        ]);
        const [, rejected] = outcomes;
        expect(rejected?.type === 'rejected' && rejected.reason).toMatch(/number/);
        expect(await ids()).toEqual(['a', 'd']);
      });

      it('keeps an earlier document if a later one is rejected', async () => {
        await write([put('a', { number: 1 })]);
        await write([put('a', { number: 'many' })]);
        expect(await all()).toEqual([{ id: 'a', content: { number: 1 } }]);
      });

      it('writes thousands of documents at once', async () => {
        const many = Array.from({ length: 2500 }, (_, n) => put(`doc ${n}`, { number: n }));
        expect(new Set((await write(many)).map(({ type }) => type))).toEqual(new Set(['done']));
        await store.refresh(['github-issues']);
        expect(await store.count('github-*')).toBe(2500);
      });

      it('ends with the reason of the signal', async () => {
        const reason = new Error('enough');
        const aborted = AbortSignal.abort(reason);
        await expect(store.write([put('a')], { fence: 1, signal: aborted })).rejects.toBe(reason);
      });
    });

    describe('fencing', () => {
      it('keeps what a later holder of the lease has written', async () => {
        await write([put('a', { number: 2 }), put('b')], 2);
        const outcomes = await write([put('a', { number: 1 }), remove('b'), put('c')], 1);
        expect(outcomes).toEqual([{ type: 'fenced' }, { type: 'fenced' }, DONE]);
        expect(await all()).toMatchObject([
          { id: 'a', content: { number: 2 } },
          { id: 'b' },
          { id: 'c' },
        ]);
      });

      it('leaves removed what a later holder has removed', async () => {
        await write([put('a')], 1);
        await write([remove('a')], 2);
        expect(await write([put('a')], 1)).toEqual([{ type: 'fenced' }]);
        expect(await ids()).toEqual([]);
        expect(await store.count('github-issues')).toBe(0);
        expect(await write([put('a')], 2)).toEqual([DONE]);
        expect(await ids()).toEqual(['a']);
      });

      it('lets a holder replace what it and earlier ones have written', async () => {
        await write([put('a', { number: 1 })], 5);
        expect(await write([put('a', { number: 2 })], 5)).toEqual([DONE]);
        expect(await write([put('a', { number: 3 })], 6)).toEqual([DONE]);
        expect(await write([put('a', { number: 4 })], 5)).toEqual([{ type: 'fenced' }]);
        expect(await all()).toEqual([{ id: 'a', content: { number: 3 } }]);
      });
    });

    describe('values', () => {
      const deep = (levels: number): JsonValue =>
        levels === 0 ? 'end' : levels % 2 === 0 ? [deep(levels - 1)] : { in: deep(levels - 1) };

      it.each([
        ['integers of 64 bits', { number: new ExactNumber('-9223372036854775808') }],
        ['integers in a document', { raw: { id: new ExactNumber('9007199254740993') } }],
        ['decimals', { raw: [new ExactNumber('0.10000000000000000555'), 0.1, 1e300] }],
        ['nested documents', { raw: deep(40) }],
        ['lists', { labels: ['b', 'a', 'b', ''], raw: [[], {}, [[null]]] }],
        ['any characters', { title: 'é ✓ 𝄞 " \\ \n \u2028 \u0000 end' }],
        ['odd names', { raw: { '': 1, 'a.b': 2, ['__proto__']: 3, 'a b': 4, '✓': 5 } }],
        ['null', { raw: null, labels: [] }],
        ['nothing', {}],
      ])('are kept exactly: %s', async (_, content: Document['content']) => {
        await write([put('a', content)]);
        expect(await textOf('a')).toBe(jsonText(content));
      });

      it('have U+FFFD instead of half of a surrogate pair', async () => {
        await write([put('a', { title: 'x\ud834y\udd1e', raw: { '\ud834': ['\udd1e'] } })]);
        expect(await all()).toEqual([
          { id: 'a', content: { title: 'x\ufffdy\ufffd', raw: { '\ufffd': ['\ufffd'] } } },
        ]);
      });

      it('have ids of any characters', async () => {
        const odd = ['a:b:c#d', 'A', 'a', 'é', '✓ 𝄞', '%25', "'; DROP", 'x'.repeat(512), '_a', '*'];
        await write(odd.map((id) => put(id)));
        expect(await ids()).toEqual([...odd].sort());
        await write(odd.map((id) => remove(id)));
        expect(await ids()).toEqual([]);
      });
    });

    describe('indices', () => {
      it('are described with their columns, in their order', async () => {
        expect(await described('github-issues')).toEqual([
          { name: 'github-issues', columns: COLUMNS },
        ]);
      });

      it('keep earlier columns and their types when they get more', async () => {
        const more = [column('number', 'text'), column('closed_at', 'timestamp')];
        await store.prepare({ name: 'github-issues', columns: more });
        await store.prepare({ name: 'github-issues', columns: [] });
        expect(await described('github-issues')).toEqual([
          { name: 'github-issues', columns: [...COLUMNS, column('closed_at', 'timestamp')] },
        ]);
      });

      it('keep their documents when they are prepared again', async () => {
        await write([put('a')]);
        await store.prepare({ name: 'github-issues', columns: COLUMNS });
        expect(await ids()).toEqual(['a']);
      });

      it('are found by patterns with several stars, in any case', async () => {
        const names = ['github-issues-acme', 'github-pulls-acme', 'gitlab-issues-acme', 'x%y_z'];
        for (const name of names) await store.prepare({ name, columns: [] });
        const found = async (pattern: string) => (await described(pattern)).map(({ name }) => name);
        expect(await found('*')).toEqual(['github-issues', ...names]);
        expect(await found('github-*')).toEqual(['github-issues', ...names.slice(0, 2)]);
        expect(await found('g*-issues-*')).toEqual(['github-issues-acme', 'gitlab-issues-acme']);
        expect(await found('*-issues*acme')).toEqual(['github-issues-acme', 'gitlab-issues-acme']);
        expect(await found('GitHub-*-ACME')).toEqual(names.slice(0, 2));
        expect(await found('github-issues')).toEqual(['github-issues']);
        expect(await found('github-issues*issues')).toEqual([]);
        expect(await found('github')).toEqual([]);
        expect(await found('x%y*')).toEqual(['x%y_z']);
        expect(await found('x_y%')).toEqual([]);
        expect(await store.names()).toEqual(['github-issues', ...names]);
      });

      it('are described one by one if their columns differ', async () => {
        const columns = [column('number', 'text'), column('key', 'text', true)];
        await store.prepare({ name: 'jira-issues', columns });
        expect(await described('*-issues')).toEqual([
          { name: 'github-issues', columns: COLUMNS },
          { name: 'jira-issues', columns },
        ]);
      });

      it('can be empty, or missing', async () => {
        expect(await store.count('github-issues')).toBe(0);
        expect(await all()).toEqual([]);
        expect(await described('nothing-*')).toEqual([]);
        expect(await store.count('nothing-*')).toBe(0);
        expect(await all('nothing-*')).toEqual([]);
        expect(await all('nothing')).toEqual([]);
      });

      it.each(['', 'Upper', 'a*b', '-a', 'a b', 'a,b', 'a/b'])(
        'cannot have the name "%s"',
        async (name) => {
          await expect(store.prepare({ name, columns: [] })).rejects.toMatchObject({
            code: 'index_unusable',
          });
          expect(await store.names()).toEqual(['github-issues']);
        },
      );

      it('are dropped with their documents, and can be created again', async () => {
        await write([put('a')], 7);
        expect(await store.drop('github-issues')).toBe(true);
        expect(await store.drop('github-issues')).toBe(false);
        expect(await store.names()).toEqual([]);
        await store.prepare({ name: 'github-issues', columns: [column('other', 'text')] });
        expect(await described('*')).toEqual([
          { name: 'github-issues', columns: [column('other', 'text')] },
        ]);
        expect(await ids()).toEqual([]);
        expect(await write([put('b')], 1)).toEqual([DONE]);
        expect(await ids()).toEqual(['b']);
      });
    });

    describe('reading', () => {
      const fill = async () => {
        await store.prepare({ name: 'github-pulls', columns: [] });
        await write([
          ...Array.from({ length: 25 }, (_, n) => put(`issue ${n}`)),
          ...Array.from({ length: 7 }, (_, n) => put(`pull ${n}`, {}, 'github-pulls')),
        ]);
        await store.refresh(['github-issues', 'github-pulls']);
      };

      it('returns all documents of a pattern, in batches', async () => {
        await fill();
        const sizes: number[] = [];
        const seen = new Set<string>();
        for await (const batch of store.read({ pattern: 'github-*', batch: 10, signal })) {
          sizes.push(batch.length);
          for (const { id, index } of batch) seen.add(`${index} ${id}`);
        }
        expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
        expect(Math.min(...sizes)).toBeGreaterThan(0);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(32);
        expect(seen.size).toBe(32);
        expect(seen).toContain('github-pulls pull 3');
        expect(await store.count('github-*')).toBe(32);
        expect(await store.count('*-pulls')).toBe(7);
      });

      it('sees one state, while writes go on', async () => {
        await fill();
        const seen: Document[] = [];
        for await (const batch of store.read({ pattern: 'github-*', batch: 5, signal })) {
          if (seen.length === 0) {
            await write(Array.from({ length: 25 }, (_, n) => remove(`issue ${n}`)));
            await write([put('pull 3', { title: 'changed' }, 'github-pulls'), put('new')]);
            await store.refresh(['github-issues', 'github-pulls']);
          }
          seen.push(...batch);
        }
        expect(new Set(seen.map(({ id }) => id)).size).toBe(32);
        expect(seen).toHaveLength(32);
        expect(seen.find(({ id }) => id === 'pull 3')?.content).toEqual({});
        expect(await ids('github-*')).toHaveLength(8);
      });

      it('returns what a narrowing leaves, and counts it', async () => {
        await fill();
        const pattern = 'github-*';
        const text = (column: string, ...values: readonly string[]): Condition => ({
          column,
          operator: values.length === 1 ? 'eq' : 'in',
          values: values.map((value) => ({ type: 'text', value })),
          exact: true,
        });
        const narrowing = async (...conditions: readonly Condition[]) => {
          const { filter, pushed } = store.narrow({
            pattern,
            indices: await store.describe(pattern),
            columns: [...COLUMNS, column('_id', 'text'), column('_index', 'text')],
            read: ['title'],
            conditions,
            alternatives: [],
          });
          const found: string[] = [];
          for await (const batch of store.read({ pattern, batch: 10, signal, filter }))
            found.push(...batch.map(({ id }) => id));
          expect(await store.count(pattern, filter)).toBe(found.length);
          const isExact = pushed.length === conditions.length && pushed.every(({ exact }) => exact);
          return { found: found.sort(), isExact };
        };
        const wanted: readonly (readonly [readonly Condition[], readonly string[]])[] = [
          [[text('title', 'issue 3')], ['issue 3']],
          [[text('_id', 'issue 3', 'pull 2', 'none')], ['issue 3', 'pull 2']],
          [[text('_id', 'issue 3', 'pull 2'), text('_id', 'pull 2')], ['pull 2']],
          [[text('_index', 'github-pulls'), text('_id', 'pull 1', 'issue 1')], ['pull 1']],
          [[], [...(await ids(pattern))].sort()],
        ];
        for (const [conditions, expected] of wanted) {
          const { found, isExact } = await narrowing(...conditions);
          expect(found).toEqual(isExact ? expected : expect.arrayContaining([...expected]));
        }
      });

      it('can be given up, and begun again', async () => {
        await fill();
        for await (const batch of store.read({ pattern: 'github-*', batch: 5, signal })) {
          expect(batch).toHaveLength(5);
          break;
        }
        expect(await ids('github-*')).toHaveLength(32);
      });

      it('ends with the reason of the signal', async () => {
        await fill();
        const controller = new AbortController();
        const reason = new Error('enough');
        const read = async () => {
          const reading = { pattern: 'github-*', batch: 5, signal: controller.signal };
          for await (const _ of store.read(reading)) controller.abort(reason);
        };
        await expect(read()).rejects.toBe(reason);
      });
    });
  });
}
