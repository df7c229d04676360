import type { EntityDeclaration } from '../../common/declaration';
import type { Connector } from '../connectors';
import { scopeOf } from './cache/scope';
import type { ScanPlan } from './scan_plan';

/**
 * The number of rows of entities, as found by complete scans of this process. Planning uses it to weigh requests
 * against time.
 */
export class ScanStatistics {
  private readonly rows = new Map<string, number>();

  /** Records the rows of a complete scan; only one that reads the whole entity shows its size. */
  learn(connector: Connector, entity: EntityDeclaration, plan: ScanPlan, rows: number): void {
    const { conditions, exhaustive, exclusive, interchangeable } = scopeOf(plan, entity, true);
    if (!exhaustive || exclusive || !interchangeable || conditions.length > 0) return;
    this.rows.set(keyOf(connector, plan.entity), rows);
  }

  /** Undefined if it was not read completely since the connector was last changed. */
  rowsOf(connector: Connector, entity: string): number | undefined {
    return this.rows.get(keyOf(connector, entity));
  }
}

const keyOf = ({ stored }: Connector, entity: string): string =>
  JSON.stringify([stored.id, stored.version, entity]);
