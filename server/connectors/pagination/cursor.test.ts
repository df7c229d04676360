import { ExactNumber } from '../../../common/declaration';
import { applyPage } from './index';
import { CURSOR, LIST, walked, type ListCase } from './testing/walked';

const UNREADABLE = [{ after: 1 }, ['a'], true, false, 2 ** 60].map((next): ListCase => ({
  name: `a cursor that is not text is an error: ${JSON.stringify(next)}`,
  pagination: CURSOR,
  pages: [{ rows: 2, body: { next } }],
  requested: [['']],
  ends: 'unreadable_response',
}));

const CASES: readonly ListCase[] = [
  {
    name: 'a cursor is followed until there is none, also over empty pages',
    pagination: CURSOR,
    pages: [
      { rows: 2, body: { next: 'a' } },
      { rows: 0, body: { next: 'b' } },
      { rows: 1, body: { next: '' } },
    ],
    requested: [[''], ['cursor=a'], ['cursor=b']],
    ends: 'end',
  },
  {
    name: 'a cursor on the last page is not followed',
    pagination: { ...CURSOR, last: 'isLast' },
    pages: [
      { rows: 2, body: { isLast: false, next: 'a' } },
      { rows: 2, body: { isLast: true, next: 'b' } },
    ],
    requested: [[''], ['cursor=a']],
    ends: 'end',
  },
  {
    name: 'a page without a cursor that is not the last proves nothing',
    pagination: { ...CURSOR, last: 'isLast' },
    pages: [{ rows: 2, body: { isLast: false } }],
    requested: [['']],
    ends: 'unproven',
  },
  {
    name: 'a cursor that is a number keeps all its digits',
    pagination: CURSOR,
    pages: [
      { rows: 1, body: { next: new ExactNumber('9007199254740993') } },
      { rows: 1, body: { next: 12 } },
      { rows: 1, body: {} },
    ],
    requested: [[''], ['cursor=9007199254740993'], ['cursor=12']],
    ends: 'end',
  },
  {
    name: 'a repeated cursor is an error, not a loop',
    pagination: CURSOR,
    pages: [
      { rows: 2, body: { next: 'a' } },
      { rows: 2, body: { next: 'a' } },
    ],
    requested: [[''], ['cursor=a']],
    ends: 'repeated_page',
  },
  {
    name: 'a repeated page is an error, whatever the cursor is',
    pagination: CURSOR,
    pages: [
      { rows: 2, body: { next: 'b' } },
      { rows: 2, body: { next: 'b' } },
    ],
    requested: [[''], ['cursor=b']],
    ends: 'repeated_page',
  },
  {
    name: 'the page size goes into the body, too, where the service reads it there',
    pagination: {
      kind: 'cursor',
      size: { parameter: 'page.limit', in: 'body', max: 2 },
      from: { body: 'next' },
      to: { body: 'page.cursor' },
    },
    pages: [{ rows: 2, body: { next: 'a' } }, { rows: 1 }],
    requested: [['page.limit=2'], ['page.cursor=a&page.limit=2']],
    ends: 'end',
  },
  {
    name: 'a cursor from a header is sent in the body',
    pagination: { kind: 'cursor', from: { header: 'X-Next' }, to: { body: 'page.after' } },
    pages: [{ rows: 1, headers: { 'x-next': 'k' } }, { rows: 1 }],
    requested: [[''], ['page.after=k']],
    ends: 'end',
  },
  {
    name: 'a cursor that is an address replaces the whole address',
    pagination: { kind: 'cursor', from: { body: 'next' }, to: 'url' },
    pages: [{ rows: 1, body: { next: '/list?token=t' } }, { rows: 1 }],
    requested: [[''], [`${LIST}?token=t`]],
    ends: 'end',
  },
];

/** Ends that prove nothing: none of them may count as the end of the list. */
const UNPROVEN: readonly ListCase[] = [
  ...UNREADABLE,
  {
    name: 'more rows without a cursor are not the end',
    pagination: { ...CURSOR, more: 'has_more' },
    pages: [{ rows: 2, body: { has_more: true } }],
    requested: [['']],
    ends: 'unproven',
  },
  {
    name: 'more rows with an empty cursor are not the end',
    pagination: { ...CURSOR, more: 'has_more' },
    pages: [{ rows: 2, body: { has_more: true, next: '' } }],
    requested: [['']],
    ends: 'unproven',
  },
  {
    name: 'a cursor that is a malformed address is an error',
    pagination: { kind: 'cursor', from: { body: 'next' }, to: 'url' },
    pages: [{ rows: 2, body: { next: 'http://[' } }],
    requested: [['']],
    ends: 'unreadable_response',
  },
];

describe('a list with a cursor', () => {
  it.each([...CASES, ...UNPROVEN])('$name', async (each) => {
    expect(await walked(each)).toEqual({ rounds: each.requested, end: each.ends });
  });
});

describe('the cursor of a POST', () => {
  it('is sent as a field of a form', () => {
    const list = {
      method: 'POST',
      url: LIST,
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: 'q=a+b&cursor=old',
    } as const;
    const { body } = applyPage(list, { number: 2, body: { cursor: 'x y&z' } });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({ q: 'a b', cursor: 'x y&z' });
  });
});
