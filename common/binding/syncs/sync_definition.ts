import { print, walk, type Range, type SyncStatement } from '../../language';

/** The statement as it is stored: without DRY RUN, SCHEDULE and its name, which are stored beside it. */
export function syncDefinition(node: SyncStatement): string {
  const { schedule: _schedule, options, ...rest } = node;
  const entries = (options?.entries ?? []).filter(({ name }) => !isName(name.name));
  return print({
    ...rest,
    dryRun: false,
    ...(options !== undefined && entries.length > 0 && { options: { ...options, entries } }),
  });
}

const isName = (option: string): boolean => option.toLowerCase() === 'name';

/** The name of the sync that a statement defines: given in WITH, after AS, or of what it reads. */
export function syncName({ source, options }: SyncStatement): {
  readonly name: string;
  readonly range: Range;
} {
  const given = options?.entries.find(({ name }) => isName(name.name))?.value;
  if (given?.kind === 'string') return { name: given.value, range: given.range };
  if (given?.kind === 'column')
    return { name: given.path.map(({ name }) => name).join('.'), range: given.range };
  if (source.type === 'query') return source.name;
  const parts = source.name.parts.map(({ name }) => name.replace(/[^A-Za-z0-9_]+/g, '_'));
  return { name: parts.join('_'), range: source.name.range };
}

/** Parameters that a statement uses. */
export function parametersIn(node: SyncStatement): readonly { name: string; range: Range }[] {
  const found: { name: string; range: Range }[] = [];
  walk(node, (each) => {
    if (each.kind === 'parameter' && 'name' in each)
      found.push({ name: String(each.name), range: each.range });
  });
  return found;
}
