import {
  nameDoc,
  walk,
  type ColumnReference,
  type CommonTable,
  type NamedTable,
  type Node,
  type Range,
  type SyncStatement,
} from '../../language';
import { isSameName } from '../suggestion';

/** The name of a connector, before and after. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The text of a statement with the new name; the rest stays as it was written. Undefined if it does not name the connector. */
export function renamedIn(root: Node, text: string, renaming: Renaming): string | undefined {
  const edits = editsIn(root, renaming);
  if (edits.length === 0) return undefined;
  let renamed = '';
  let at = 0;
  for (const { range, text: replacement } of edits) {
    renamed += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return renamed + text.slice(at);
}

/** Where a statement names the connector, in the order of the text. */
function editsIn(root: Node, { from, to }: Renaming): readonly Edit[] {
  const edits: Edit[] = [];
  const isOld = (one: { readonly name: string } | undefined): boolean =>
    one !== undefined && isSameName(one.name, from);
  let hidesIt = false;
  walk(root, (node) => {
    if (isCommonTable(node) && isOld(node.name)) hidesIt = true;
  });
  const written = (name: string): string =>
    nameDoc({ kind: 'identifier', range: { start: 0, end: 0 }, name });
  walk(root, (node) => {
    if (isSync(node)) {
      const [first] = node.source.type === 'connector' ? node.source.name.parts : [];
      if (first !== undefined && isOld(first))
        edits.push({ range: first.range, text: written(to) });
    } else if (isTable(node)) {
      const [first, second] = node.name.parts;
      if (first === undefined || !isOld(first) || node.name.pattern) return;
      if (second !== undefined) edits.push({ range: first.range, text: written(to) });
      // Read by its name alone, it is also the name of the table in the query.
      else if (!hidesIt) {
        const alias = node.alias === undefined ? ` AS ${written(first.name)}` : '';
        edits.push({ range: first.range, text: `${written(to)}${alias}` });
      }
    } else if (isColumn(node) && node.path.length > 2) {
      const [first] = node.path;
      if (first !== undefined && isOld(first))
        edits.push({ range: first.range, text: written(to) });
    }
  });
  return edits.sort((a, b) => a.range.start - b.range.start);
}

const isCommonTable = (node: Node): node is CommonTable => node.kind === 'common_table';
const isTable = (node: Node): node is NamedTable => node.kind === 'table';
const isColumn = (node: Node): node is ColumnReference => node.kind === 'column';
const isSync = (node: Node): node is SyncStatement => node.kind === 'sync_statement';
