import * as fc from 'fast-check';
import type { JsonValue } from '../../../common/declaration';
import { asRichText, plainText, richText, withRichFields } from './rich_text';

const doc = (...content: JsonValue[]): JsonValue => ({ type: 'doc', version: 1, content });
const node = (type: string, ...content: JsonValue[]): JsonValue => ({ type, content });
const words = (text: string): JsonValue => ({ type: 'text', text });
const leaf = (type: string, attrs: JsonValue): JsonValue => ({ type, attrs });

describe('rich text as plain text', () => {
  it.each<[string, JsonValue, string | null]>([
    ['a text of Data Center', 'as it is\r\n', 'as it is\r\n'],
    ['no value', null, null],
    ['an empty document', doc(), ''],
    [
      'paragraphs with marks, mentions, links, emoji, dates and line breaks',
      doc(
        node('paragraph', words('See '), leaf('mention', { id: '1', text: '@Ada' }), words(':')),
        node(
          'paragraph',
          leaf('inlineCard', { url: 'https://a.example' }),
          { type: 'hardBreak' },
          leaf('emoji', { shortName: ':+1:' }),
          leaf('date', { timestamp: '1767225600000' }),
          leaf('status', { text: 'LATE' }),
        ),
      ),
      'See @Ada:\n\nhttps://a.example\n:+1:2026-01-01LATE',
    ],
    [
      'headings, lists in lists, code',
      doc(
        node('heading', words('Steps')),
        node(
          'orderedList',
          node(
            'listItem',
            node('paragraph', words('one')),
            node('bulletList', node('listItem', node('paragraph', words('inner')))),
          ),
          node('listItem', node('paragraph', words('two'))),
        ),
        node('codeBlock', words('a\nb')),
      ),
      'Steps\n\n1. one\n  - inner\n2. two\n\na\nb',
    ],
    [
      'a table',
      doc(
        node(
          'table',
          node(
            'tableRow',
            node('tableHeader', node('paragraph', words('a'))),
            node('tableHeader', node('paragraph', words('b'))),
          ),
          node(
            'tableRow',
            node('tableCell', node('paragraph', words('1'))),
            node('tableCell', node('paragraph', words('2'))),
          ),
        ),
      ),
      'a | b\n1 | 2',
    ],
    [
      'unknown nodes and media',
      doc(node('somethingNew', node('paragraph', words('x'))), node('mediaSingle', node('media'))),
      'x',
    ],
  ])('%s', (_what, value, text) => {
    expect(plainText(value)).toBe(text);
  });

  it('stops in documents that are nested without end', () => {
    let deep: JsonValue = words('x');
    for (let at = 0; at < 5000; at++) deep = node('panel', deep);
    expect(plainText(doc(deep))).toBe('');
  });
});

describe('plain text as rich text', () => {
  it('has a paragraph for each empty line, and a break for each line', () => {
    expect(richText('a\nb\r\n\r\nc')).toEqual(
      doc(
        node('paragraph', words('a'), { type: 'hardBreak' }, words('b')),
        node('paragraph', words('c')),
      ),
    );
  });

  it('is a document that Jira accepts: no empty texts; and reads as the same text', () => {
    const line = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
    const paragraph = fc.array(line, { minLength: 1 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        const text = paragraphs.join('\n\n').replace(/\r/g, '');
        const rich = richText(text);
        expect(JSON.stringify(rich)).not.toContain('"text":""');
        expect(plainText(rich)).toBe(text.replace(/\n{3,}/g, '\n\n').trim());
      }),
    );
  });

  it('is only created for Jira Cloud, and in fields only for description and environment', () => {
    expect(asRichText.value('a', {})).toBe('a');
    const fields = { description: 'a', summary: 'b', environment: doc() };
    expect(withRichFields.value(fields, {})).toEqual(fields);
    expect(withRichFields.value(fields, { email: 'a@b.example' })).toEqual({
      description: richText('a'),
      summary: 'b',
      environment: doc(),
    });
  });
});
