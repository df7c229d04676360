import { TEMP_TABLES } from '../../../common/binding';
import type { Connector } from '../../connectors';
import { connectorWithoutService } from '../connector_without_service';
import type { TempTable } from './temp_table';

const KEPT_ROWS = 'kept rows';

/** A connector whose entities are these tables. */
export const tempConnector = (tables: readonly TempTable[]): Connector =>
  connectorWithoutService(
    TEMP_TABLES,
    'Temporary tables',
    tables.map(({ name, columns }) => ({
      name,
      columns,
      description: 'A temporary table',
      list: KEPT_ROWS,
    })),
  );
