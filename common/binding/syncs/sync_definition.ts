import {
  print,
  walk,
  walkingParts,
  type Range,
  type Steps,
  type SyncStatement,
} from '../../language';
import { holdsSecret } from '../secrets/secret_tokens';

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

/** Ranges of texts that hold a token of a known format or an address with a password. */
export function* secretTexts(node: SyncStatement): Steps<readonly Range[]> {
  const ranges: Range[] = [];
  // eslint-disable-next-line require-yield -- walkingParts yields between the parts
  yield* walkingParts(node, function* (part) {
    const { kind, value, range } = part as { kind?: unknown; value?: unknown; range?: Range };
    if (kind === 'string' && typeof value === 'string' && range !== undefined && holdsSecret(value))
      ranges.push(range);
    const beneath: unknown[] = Object.values(part);
    return beneath;
  });
  return ranges;
}
