import type { EntityDeclaration } from '../../common/declaration';
import { discoverColumns } from './discovery';
import { ISSUES, fixture } from './testing/scan_fixture';

const metrics: EntityDeclaration = {
  ...ISSUES,
  key: [],
  columns: { value: { type: 'number' }, job: { type: 'text', at: 'metric.job' } },
  lists: [],
  discovery: {
    request: { method: 'GET', path: '/labels' },
    names: 'data',
    type: 'text',
    at: 'metric.{name}',
    inStar: false,
    operators: ['eq'],
  },
};
const signal = new AbortController().signal;

describe('columns that only the service knows', () => {
  it('stand after the declared ones, and are asked for once in five minutes', async () => {
    const made = fixture(() => ({ body: { data: ['instance', 'job', 'cpu'] } }), {
      entities: { metrics },
    });
    const find = () => discoverColumns(made, made.connector('tracker'), 'metrics', signal);
    expect((await find()).map(({ name }) => name)).toEqual([
      'value',
      'job',
      'raw',
      'cpu',
      'instance',
    ]);
    await made.clock.advance(299_000);
    await find();
    expect(made.service.calls).toEqual(['/labels']);
    await made.clock.advance(2_000);
    expect((await find()).at(-1)).toMatchObject({
      name: 'instance',
      type: 'text',
      pushable: ['eq'],
    });
    expect(made.service.calls).toHaveLength(2);
  });

  it('are an error that names the place where the answer has another shape', async () => {
    const made = fixture(() => ({ body: { data: { a: 1 } } }), { entities: { metrics } });
    await expect(
      discoverColumns(made, made.connector('tracker'), 'metrics', signal),
    ).rejects.toMatchObject({ code: 'unreadable_answer', place: { entity: 'metrics' } });
  });
});
