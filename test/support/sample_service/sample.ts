import type { ConnectorTypeDeclaration } from '../../../common/declaration';
import type { Connector } from '../../../server/connectors';
import type { TestIndex } from '../../../server/scan/testing';
import { largeSampleType } from './declaration';
import { LARGE_ROWS } from './large_data';
import type { SampleRow } from './row';

/** A service in memory: its declaration, and the rows of each entity. */
export interface Sample {
  readonly type: ConnectorTypeDeclaration;
  readonly rows: Readonly<Record<string, readonly SampleRow[]>>;
  /** Indices beside the service. */
  readonly indices?: readonly TestIndex[];
}

/** The tables for generated queries; the smaller ones are declared, but empty. */
export const largeSample: Sample = { type: largeSampleType, rows: LARGE_ROWS };

/** The connector `s` of a sample. */
export const connectorOf = ({ type }: Sample): Connector => ({
  name: 's',
  declaration: type,
  stored: {
    id: '1',
    name: 's',
    type: 'sample',
    enabled: true,
    config: {},
    options: {},
    version: 1,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    status: { state: 'untested' },
  },
  config: {},
  options: { timeoutSeconds: 30, retryCount: 0, cacheTtlSeconds: 60, verifyCertificates: true },
});
