import * as fc from 'fast-check';
import type { Node } from './nodes';
import type { Statement } from './statements';
import { STATEMENTS } from './testing/arbitrary_statements';
import { walk } from './walk';
import { parseScript } from './parse';

/** Every object with a kind in bare JSON, without knowing what a node is. */
function kindsInJson(json: string): string[] {
  return [...json.matchAll(/"kind":"(\w+)","range"/g)].map((match) => match[1] ?? '');
}

describe('the walker', () => {
  it('visits every node', () => {
    const any = fc.oneof(...(Object.values(STATEMENTS) as fc.Arbitrary<Statement>[]));
    fc.assert(
      fc.property(any, (statement) => {
        const seen: string[] = [];
        walk(statement, (node: Node) => {
          seen.push(node.kind);
        });
        const ordered = JSON.stringify(statement, (_key, value: unknown) =>
          typeof value === 'object' && value !== null && 'kind' in value && 'range' in value
            ? Object.assign({ kind: value.kind, range: value.range }, value)
            : value,
        );
        expect(seen.sort()).toEqual(kindsInJson(ordered).sort());
      }),
      { numRuns: 100 },
    );
  });

  it('handles a chain of 5,000 terms', () => {
    const { statements } = parseScript(`SELECT ${Array(5_000).fill('a').join(' OR ')}`);
    let count = 0;
    const root = statements[0]?.statement;
    if (root !== undefined) walk(root, () => void count++);
    expect(count).toBeGreaterThan(14_999);
  });
});
