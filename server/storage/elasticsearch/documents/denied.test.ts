import { readName } from './data_streams';
import { missingIn } from './denied';

const GRANTED = 'this action is granted by the';

describe('what Elasticsearch does not permit', () => {
  it.each([
    [
      `action [indices:data/read/search] is unauthorized for user [ada] with effective roles [a] on indices [logs-a,logs-b], ${GRANTED} index privileges [read,all]`,
      { kind: 'index', privilege: 'read', indices: ['logs-a', 'logs-b'] },
    ],
    [
      `action [indices:admin/create] is unauthorized for API key id [x] of user [ada] on indices [new], ${GRANTED} index privileges [create_index,manage,all]`,
      { kind: 'index', privilege: 'create_index', indices: ['new'] },
    ],
    [
      `action [indices:data/write/bulk[s]] is unauthorized for user [ada] with effective roles [a] on indices [i], ${GRANTED} index privileges [create_doc,create,delete,index,write,all]`,
      { kind: 'index', privilege: 'write', indices: ['i'] },
    ],
    [
      `action [indices:admin/refresh] is unauthorized for user [ada] on restricted indices [.kibana], ${GRANTED} index privileges [maintenance,manage,all]`,
      { kind: 'index', privilege: 'maintenance', indices: ['.kibana'] },
    ],
    [
      `action [cluster:monitor/main] is unauthorized for user [ada], ${GRANTED} cluster privileges [monitor,manage,all]`,
      { kind: 'cluster', privilege: 'monitor', indices: [] },
    ],
  ])('is the privilege to ask for: %s', (reason, missing) => {
    expect(missingIn(reason)).toEqual(missing);
  });

  it('is unknown if it does not say', () => {
    expect(missingIn('no permission')).toBeUndefined();
  });
});

it('an index of a data stream is read by the name of the stream', () => {
  expect(readName('.ds-logs-app-default-2026.01.31-000001')).toBe('logs-app-default');
  expect(readName('logs-app')).toBe('logs-app');
});
