import { documentId, indexOf, partOf } from './target';

describe('the name of an index', () => {
  it.each([
    ['github-issues-*', partOf('github_org', 'issues'), 'github-issues-github_org-issues'],
    ['all', partOf('github_org', 'issues'), 'all'],
    ['sf-*', partOf('sf', 'My_Object__c'), 'sf-sf-my_object__c'],
    ['x-*', partOf('a b', 'é/ü'), 'x-a-b----'],
  ])('of %s for %s is %s', (target, part, index) => {
    expect(indexOf(target, part)).toBe(index);
  });
});

describe('the id of a document', () => {
  const plain = { ignoringCase: false };
  const folded = { ignoringCase: true };

  it('distinguishes all keys', () => {
    const ids = [
      ['a#b', 'c'],
      ['a', 'b#c'],
      ['a:b', 'c'],
      ['a%23b', 'c'],
      ['', 'c'],
      ['c', ''],
    ].map((values) => documentId('c1:issues', [plain, plain], values));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('c1:issues:a%23b#c');
  });

  it('is the same for keys that differ in case where the column ignores it', () => {
    expect(documentId('c1:repos', [folded], ['Acme/Shop'])).toBe('c1:repos:acme/shop');
    expect(documentId('c1:repos', [plain], ['Acme/Shop'])).toBe('c1:repos:Acme/Shop');
  });

  it('has at most 512 bytes', () => {
    const long = documentId('c1:pages', [plain], ['ü'.repeat(300)]);
    expect(long).toMatch(/^c1:pages:[0-9a-f]{64}$/);
    expect(documentId('c1:pages', [plain], ['ü'.repeat(301)])).not.toBe(long);
    expect(documentId('c1:pages', [plain], ['x'.repeat(503)])).toHaveLength(512);
  });

  it('is missing without a value', () => {
    expect(documentId('c1:issues', [plain, plain], ['a', null])).toBeUndefined();
    expect(documentId('c1:issues', [plain], [0])).toBe('c1:issues:0');
  });
});
