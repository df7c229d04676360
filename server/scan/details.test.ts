import type { FakeAnswer, FakeCall } from './testing/fake_service';
import { context, fixture, pagedIssues, planOf, rowsOf } from './testing/scan_fixture';

const service = (call: FakeCall): FakeAnswer => {
  const number = /issues\/(\d+)$/.exec(call.url.pathname)?.[1];
  if (number === undefined) return pagedIssues(call, 25);
  return number === '7'
    ? { status: 404 }
    : { body: { number: Number(number), body: `Body ${number}` } };
};
const withDetails = { details: ['issue'] };

describe('columns that cost a call per row', () => {
  it('cost none where they are not selected', async () => {
    const { scanner, service: fake } = fixture(service);
    await rowsOf(scanner.open(planOf(['number']), context()));
    expect(fake.calls).toHaveLength(3);
  });

  it('cost one for each row, and no more than the LIMIT needs', async () => {
    const { scanner, service: fake } = fixture(service);
    const plan = planOf(['number', 'body'], { ...withDetails, limit: 5 });
    const rows = await rowsOf(scanner.open(plan, context()));
    expect(rows[4]).toEqual([5, 'Body 5']);
    expect(fake.calls).toHaveLength(6);
  });

  it('are fetched several at a time, and rows keep their order', async () => {
    let most = 0;
    const made = fixture((call) => {
      most = Math.max(most, made.service.inFlight());
      return service(call);
    });
    const scan = made.scanner.open(planOf(['number', 'body'], withDetails), context());
    const rows = await rowsOf(scan);
    expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(most).toBe(8);
  });

  it('are NULL for a row that is gone meanwhile, and the result says so', async () => {
    const { scanner } = fixture(service);
    const scan = scanner.open(planOf(['number', 'body'], withDetails), context());
    expect((await rowsOf(scan))[6]).toEqual([7, null]);
    expect(scan.outcome()).toMatchObject({ complete: true, warnings: [expect.any(String)] });
  });

  it('are reused while they are fresh', async () => {
    const { scanner, service: fake } = fixture(service);
    const plan = planOf(['body'], withDetails);
    await rowsOf(scanner.open(plan, context()));
    const before = fake.calls.length;
    expect(await rowsOf(scanner.open(plan, context()))).toHaveLength(25);
    expect(fake.calls).toHaveLength(before);
  });
});
