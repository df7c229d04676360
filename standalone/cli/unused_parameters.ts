import { parseScript, walk } from '../../common/language';

/** Reports unused --param names: a misspelled one would otherwise be silently ignored. */
export function warnOfUnused(text: string, given: readonly string[]): void {
  const used = new Set<string>();
  for (const { statement } of parseScript(text).statements) {
    if (statement === undefined) return;
    walk(statement, (node) => {
      if (node.kind === 'parameter' && 'name' in node) used.add(String(node.name));
    });
  }
  for (const name of given) {
    if (!used.has(name))
      process.stderr.write(`warning: --param ${name} is not used by any statement.\n`);
  }
}
