import { ScanStatistics } from './statistics';
import { ISSUES, planOf } from './testing/scan_fixture';
import { connectorTypeRegistry } from '../connector_types';
import { connectorOf } from '../query/testing';

describe('the statistics of complete scans', () => {
  const declared = connectorTypeRegistry.get('github');
  if (declared === undefined) throw new Error('no type github');
  const connector = connectorOf('gh', declared, { org: 'acme' });
  const whole = {
    ...planOf(['number']),
    access: { list: 'organization', query: {}, parameters: {} },
  };

  it('contain the size of an entity, from scans that read all of it', () => {
    const statistics = new ScanStatistics();
    expect(statistics.rowsOf(connector, 'issues')).toBeUndefined();
    statistics.learn(connector, ISSUES, { ...whole, entity: 'issues' }, 50_000);
    expect(statistics.rowsOf(connector, 'issues')).toBe(50_000);
    const altered = { ...connector, stored: { ...connector.stored, version: 99 } };
    expect(statistics.rowsOf(altered, 'issues')).toBeUndefined();
  });

  it('contain nothing from scans that only requested a part', () => {
    const statistics = new ScanStatistics();
    const one = {
      list: 'repository',
      query: {},
      parameters: { repo: { type: 'text', value: 'a' } },
    } as const;
    statistics.learn(connector, ISSUES, { ...whole, entity: 'issues', access: one }, 3);
    expect(statistics.rowsOf(connector, 'issues')).toBeUndefined();
  });
});
