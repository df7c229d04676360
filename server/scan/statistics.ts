import type { EntityDeclaration } from '../../common/declaration';
import type { Connector } from '../connectors';
import { scopeOf } from './cache/scope';
import type { ScanPlan } from './scan_plan';

/** Rows of entities as complete scans of this process found them: what planning weighs calls against time with. */
export class ScanStatistics {
  private readonly rows = new Map<string, number>();

  /** Notes the rows of a scan that ended complete; only one that reads all of the entity tells its size. */
  learn(connector: Connector, entity: EntityDeclaration, plan: ScanPlan, rows: number): void {
    const { conditions, exhaustive, exclusive, interchangeable } = scopeOf(plan, entity, true);
    if (!exhaustive || exclusive || !interchangeable || conditions.length > 0) return;
    this.rows.set(keyOf(connector, plan.entity), rows);
  }

  /** Undefined where it was never read whole since the connector was last altered. */
  rowsOf(connector: Connector, entity: string): number | undefined {
    return this.rows.get(keyOf(connector, entity));
  }
}

const keyOf = ({ stored }: Connector, entity: string): string =>
  JSON.stringify([stored.id, stored.version, entity]);
