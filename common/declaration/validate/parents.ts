import type { ConnectorTypeDeclaration } from '../connector_type';
import type { Report } from './problem';

/** Rejects cycles of parents. */
export function checkParents({ entities }: ConnectorTypeDeclaration, report: Report): void {
  const parentsOf = (name: string): string[] =>
    (entities[name]?.lists ?? []).flatMap(({ parent }) => (parent ? [parent.entity] : []));
  for (const name of Object.keys(entities)) {
    const seen = new Set<string>();
    const next = parentsOf(name);
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      if (one === name) {
        report.at('entities', name).add('it is its own parent, directly or through others');
        break;
      }
      if (!seen.has(one)) next.push(...parentsOf(one));
      seen.add(one);
    }
  }
}
