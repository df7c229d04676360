import type { BoundScan } from '../../../common/binding';
import { nameIn, placeholderOf, type Resolution } from '../../../common/declaration';
import { planNameLookUp, type NameLookUp } from '../../scan';
import type { PlanContext } from './plan_context';

/** The literals of a query that are names: what they stand for, and the look-ups of those that are not known yet. */
export class NamesInQuery {
  private readonly unknown = new Map<
    string,
    { readonly resolution: Resolution; readonly uses: Map<string, BoundScan[]> }
  >();

  constructor(private readonly context: PlanContext) {}

  /** What is compared instead of a literal: itself, what its name stands for, or a placeholder for that. */
  valueOf(literal: string, resolution: Resolution, scan: BoundScan): string {
    if (nameIn(resolution, literal) === undefined) return literal;
    const value = this.context.resolved?.(scan.connector, resolution, literal);
    if (value !== undefined) return value;
    const key = JSON.stringify([scan.connector, resolution]);
    const { uses } = this.unknown.get(key) ?? { uses: new Map<string, BoundScan[]>() };
    uses.set(literal, [...(uses.get(literal) ?? []), scan]);
    this.unknown.set(key, { resolution, uses });
    return placeholderOf(resolution, literal);
  }

  /** The look-ups that the scans in `read` need. */
  lookUps(read: (scan: BoundScan) => boolean): readonly NameLookUp[] {
    const { context } = this;
    return [...this.unknown.values()].flatMap(({ resolution, uses }) => {
      const needed = [...uses].filter(([, scans]) => scans.some(read));
      const scan = needed[0]?.[1].find(read);
      if (scan === undefined) return [];
      const names = needed.map(([literal]) => literal);
      const usage = context.usage(scan.connector);
      const planning = {
        connector: context.connector(scan.connector),
        now: context.now,
        ...(usage !== undefined && { usage }),
        ...(context.statistics !== undefined && { statistics: context.statistics }),
      };
      return [planNameLookUp(resolution, names, planning, scan.options)];
    });
  }
}
