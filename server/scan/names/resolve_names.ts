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
 * Reads the entity with the names, and returns what each of them stands for. Cached pages may be older than a name, so it
 * is only unknown if the service does not return it now. Rejects with NotFoundError `name_not_found`,
 * InvalidRequestError `name_ambiguous`, and with the errors of the scan.
 */
export async function resolveNames(
  scanner: Scanner,
  lookUp: NameLookUp,
  context: ScanContext,
): Promise<ResolvedNames> {
  let names = await readNames(scanner, lookUp, context);
  const isUnknown = (text: string): boolean => names.valuesOf(text).length === 0;
  if (lookUp.written.some(isUnknown) && names.scan.metrics().cachedPages > 0) {
    const options = { ...lookUp.plan.options, maxAgeSeconds: 0 };
    names = await readNames(scanner, { ...lookUp, plan: { ...lookUp.plan, options } }, context);
  }
  const { scan } = names;
  return { values: new Map(lookUp.written.map((text) => [text, onlyValue(text, names)])), scan };
}

interface ReadNames {
  readonly lookUp: NameLookUp;
  readonly scan: Scan;
  /** All names, for suggestions. */
  readonly all: ReadonlySet<string>;
  /** The values of a name as written. */
  valuesOf(text: string): readonly string[];
}

async function readNames(
  scanner: Scanner,
  lookUp: NameLookUp,
  context: ScanContext,
): Promise<ReadNames> {
  const { resolution, written, plan } = lookUp;
  // OPTIONS may limit the rows of a result, but not the names that can be found.
  const scan = scanner.open(plan, { ...context, asParent: true });
  const at = (column: string): number => scan.columns.findIndex(({ name }) => name === column);
  const [by, gives] = [at(resolution.by), at(resolution.gives)];
  const markOf = (name: string): string => caseMark(name, scan.columns[by]?.ignoringCase);
  const nameOf = (text: string): string => nameIn(resolution, text) ?? text;
  const found = new Map(written.map((text) => [markOf(nameOf(text)), new Set<string>()]));
  const all = new Set<string>();
  for await (const { rowCount, values } of scan.batches())
    for (let row = 0; row < rowCount; row++) {
      const [name, value] = [values[by]?.[row], values[gives]?.[row]];
      if (typeof name !== 'string' || typeof value !== 'string') continue;
      all.add(name);
      found.get(markOf(name))?.add(value);
    }
  return { lookUp, scan, all, valuesOf: (text) => [...(found.get(markOf(nameOf(text))) ?? [])] };
}

function onlyValue(text: string, names: ReadNames): string {
  const { scan, all } = names;
  const { resolution, plan } = names.lookUp;
  const { connector, entity } = plan;
  const facts = { name: text, entity: `${connector}.${entity}` };
  const [value, ...others] = names.valuesOf(text);
  if (value === undefined) {
    const name = nameIn(resolution, text) ?? text;
    const meant = near(name, all).near;
    const { complete, explanation } = scan.outcome();
    throw new NotFoundError(
      'name_not_found',
      {
        ...facts,
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
      { ...facts, column: resolution.gives, values: [value, ...others] },
      { connector, entity },
    );
  return value;
}
