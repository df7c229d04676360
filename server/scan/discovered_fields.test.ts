import type { EntityDeclaration, JsonValue } from '../../common/declaration';
import { discoverColumns } from './discovery';
import { ISSUES, fixture } from './testing/scan_fixture';

const issues: EntityDeclaration = {
  ...ISSUES,
  discovery: {
    request: { method: 'GET', path: '/fields' },
    entries: '.',
    inStar: false,
    columns: {
      because: 'each field has its own type',
      of: (entry) => {
        const { id, name, kind } = entry as { id: string; name: string; kind: string };
        if (kind === 'built_in') return [];
        const type = kind.toLowerCase() === 'number' ? 'number' : 'text';
        return [{ id, name, type, at: `fields.${id}`, operators: ['eq'], sortable: true }];
      },
    },
  },
};
const signal = new AbortController().signal;

describe('fields that the service defines', () => {
  let fields: JsonValue = [];
  const made = () => fixture(() => ({ body: fields }), { entities: { issues } });
  const find = (of: ReturnType<typeof made>, renewed = false) =>
    discoverColumns(of, of.connector('tracker'), 'issues', signal, { renewed });
  const found = async (entries: JsonValue) => {
    fields = entries;
    const columns = await find(made());
    return columns.filter(({ field }) => field !== undefined).map(({ name }) => name);
  };

  it('are columns with types and operators of their own', async () => {
    fields = [
      { id: 'f1', name: 'Story Points', kind: 'number' },
      { id: 'summary', name: 'Summary', kind: 'built_in' },
    ];
    expect((await find(made())).filter(({ field }) => field !== undefined)).toMatchObject([
      { name: 'Story Points', type: 'number', pushable: ['eq'], sortable: true, inStar: false },
    ]);
  });

  it('are named by their id if the name is taken by a declared column or another field, whatever its case', async () => {
    const [declared = ''] = Object.keys(ISSUES.columns);
    expect(
      await found([
        { id: 'f1', name: declared.toUpperCase(), kind: 'text' },
        { id: 'f2', name: 'Team', kind: 'text' },
        { id: 'f3', name: 'TEAM', kind: 'number' },
        { id: 'f4', name: 'Points', kind: 'number' },
      ]),
    ).toEqual(['Points', 'f1', 'f2', 'f3']);
  });

  it('are requested again if a statement names one that is not remembered', async () => {
    fields = [{ id: 'f1', name: 'Points', kind: 'number' }];
    const one = made();
    await find(one);
    fields = [{ id: 'f1', name: 'Estimate', kind: 'number' }];
    expect((await find(one)).some(({ name }) => name === 'Estimate')).toBe(false);
    expect((await find(one, true)).some(({ name }) => name === 'Estimate')).toBe(true);
    expect(one.service.requests).toHaveLength(2);
  });

  it('cause an error if an entry has another shape, because its column would be missing', async () => {
    await expect(found([{ id: 'f1', name: 'Points' }])).rejects.toMatchObject({
      code: 'unreadable_response',
      place: { entity: 'issues' },
    });
  });
});
