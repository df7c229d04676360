import { NotXml, xmlToJson } from './xml_to_json';

const read = (xml: string, ...lists: string[]) => xmlToJson(xml, { kind: 'xml', lists });

describe('XML as JSON', () => {
  it('is the content of the root: texts, members, null for what is empty', () => {
    const xml = `<?xml version="1.0"?>\n<R xmlns="http://x/"><a>1</a> <b><c> x </c></b><d/><e></e></R>`;
    expect(read(xml)).toEqual({ a: '1', b: { c: ' x ' }, d: null, e: null });
  });
  it('has a list where one is declared, however often the element occurs', () => {
    const keys = (...names: string[]) =>
      read(`<R>${names.map((name) => `<C><K>${name}</K></C>`).join('')}</R>`, 'C');
    expect(keys()).toEqual({ C: [] });
    expect(keys('a')).toEqual({ C: [{ K: 'a' }] });
    expect(keys('a', 'b')).toEqual({ C: [{ K: 'a' }, { K: 'b' }] });
  });
  it('has lists inside lists, and of an empty holder', () => {
    const xml =
      '<R><set><item><tags><item><k>a</k></item></tags></item><item><tags/></item></set></R>';
    expect(read(xml, 'set.item', '*.item')).toEqual({
      set: { item: [{ tags: { item: [{ k: 'a' }] } }, { tags: null }] },
    });
    expect(read('<R><set/></R>', 'set.item')).toEqual({ set: { item: [] } });
    expect(read('<R/>', 'set.item')).toEqual({ set: { item: [] } });
  });
  it('decodes references, once', () => {
    expect(read('<R><a>&lt;&amp;lt;&#65;&#x1F600;&#13;</a></R>')).toEqual({ a: '<&lt;A😀\r' });
    expect(read('<R><a><![CDATA[<b>]]></a></R>')).toEqual({ a: '<b>' });
  });
  it.each([
    [
      'an expanding entity',
      '<!DOCTYPE R [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><R><x>&b;</x></R>',
      'it has a document type (DTD)',
    ],
    [
      'an external entity',
      '<!DOCTYPE R [<!ENTITY f SYSTEM "file:///etc/passwd">]><R>&f;</R>',
      'it has a document type (DTD)',
    ],
    [
      'an external document type',
      '<!doctype R SYSTEM "http://127.0.0.1/x.dtd"><R/>',
      'it has a document type (DTD)',
    ],
    ['an undeclared entity', '<R><a>&nbsp;</a></R>', 'it has the undeclared entity &nbsp;'],
    ['a truncated body', '<R><a>1</a><b>', 'it is malformed XML (line 1)'],
    ['an element that is not closed', '<R><a>1</R>', 'it is malformed XML (line 1)'],
    [
      'too many levels',
      `${'<a>'.repeat(500)}x${'</a>'.repeat(500)}`,
      'it is malformed XML, or nests deeper than 64 levels',
    ],
    [
      'a name that would change every object',
      '<R><__proto__><a>1</a></__proto__></R>',
      'it is malformed XML, or nests deeper than 64 levels',
    ],
    [
      'an impossible character',
      '<R><a>&#9999999;</a></R>',
      'it has the invalid character &#9999999;',
    ],
  ])('is rejected with %s', (_, xml, reason) => {
    expect(() => read(xml)).toThrow(new NotXml(reason));
  });
});
