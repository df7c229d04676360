import { near } from '../../../common/binding';
import { caseMark, nameIn } from '../../../common/declaration';
import { InvalidRequestError, NotFoundError } from '../../../common/errors';
import type { Scan, ScanContext, Scanner } from '../scan';
import type { NameLookUp } from './name_look_up';

export interface ResolvedNames {
  /** By the name as written. */
  readonly values: ReadonlyMap<string, string>;
  /** The scan that found them, for reports. */
  readonly scan: Scan;
}

/**
 * Reads the entity with the names, and returns what each of them stands for. Rejects with NotFoundError
 * `name_not_found`, InvalidRequestError `name_ambiguous`, and with the errors of the scan.
 */
export async function resolveNames(
  scanner: Scanner,
  { resolution, written, plan }: NameLookUp,
  context: ScanContext,
): Promise<ResolvedNames> {
  // CONFIG may limit the rows of a result, but not the names that can be found.
  const scan = scanner.open(plan, { ...context, asParent: true });
  const at = (column: string): number => scan.columns.findIndex(({ name }) => name === column);
  const [by, gives] = [at(resolution.by), at(resolution.gives)];
  const ignoringCase = scan.columns[by]?.ignoringCase;
  const found = new Map<string, Set<string>>();
  const names = new Set<string>();
  for await (const { rowCount, values } of scan.batches())
    for (let row = 0; row < rowCount; row++) {
      const [name, value] = [values[by]?.[row], values[gives]?.[row]];
      if (typeof name !== 'string' || typeof value !== 'string') continue;
      names.add(name);
      const mark = caseMark(name, ignoringCase);
      found.set(mark, (found.get(mark) ?? new Set()).add(value));
    }

  const { connector, entity } = plan;
  const facts = (text: string) => ({ name: text, entity: `${connector}.${entity}` });
  const valueOf = (text: string): string => {
    const name = nameIn(resolution, text) ?? text;
    const [value, ...others] = found.get(caseMark(name, ignoringCase)) ?? [];
    if (value === undefined) {
      const meant = near(name, names).near;
      const { complete, explanation } = scan.outcome();
      throw new NotFoundError(
        'name_not_found',
        {
          ...facts(text),
          column: resolution.by,
          ...(meant !== undefined && { near: text.replace(name, () => meant) }),
          ...(!complete && { partial: explanation ?? 'it could not be read to its end' }),
        },
        { connector, entity },
      );
    }
    if (others.length > 0)
      throw new InvalidRequestError(
        'name_ambiguous',
        { ...facts(text), column: resolution.gives, values: [value, ...others] },
        { connector, entity },
      );
    return value;
  };
  return { values: new Map(written.map((text) => [text, valueOf(text)])), scan };
}
