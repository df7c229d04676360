import { excerptOf } from './problems/excerpt';
import { tabTitle } from './tab_title';

const title = (text: string) => tabTitle({ text, kind: 'select_statement' });

describe('the title of a tab', () => {
  it.each([
    ['-- open ones\nSELECT a, b\nFROM gh.issues WHERE x', 'gh.issues'],
    ['EXPLAIN ANALYZE SELECT * FROM gh.issues', 'EXPLAIN ANALYZE gh.issues'],
    ['SELECT 1 + 1', 'SELECT 1 + 1'],
    ['DRY RUN CONNECTOR_EXEC gh.issues.create({"title": "x"})', 'DRY RUN gh.issues.create'],
    ['CONNECTOR_EXEC pd.incidents.resolve(incident_id => 1)', 'pd.incidents.resolve'],
    ['/* all */ SHOW   CONNECTORS', 'SHOW CONNECTORS'],
    ['', 'select'],
  ])('of %j is %j', (text, expected) => {
    expect(title(text)).toBe(expected);
  });
  it('is short', () => {
    expect(title(`CREATE ${'x'.repeat(100_000)}`).length).toBeLessThan(40);
  });
});

describe('the line of a problem', () => {
  it('highlights the problem in its line', () => {
    const text = 'SELECT a,\n  titel\nFROM x';
    expect(excerptOf(text, { start: 12, end: 17 })).toEqual({
      before: '',
      marked: 'titel',
      after: '',
    });
  });
  it('points at the end where something is missing', () => {
    expect(excerptOf('SELECT', { start: 6, end: 6 })).toEqual({
      before: 'SELECT',
      marked: ' ',
      after: '',
    });
    expect(excerptOf('', { start: 5, end: 9 }).marked).toBe(' ');
  });
  it('is cut in a long line', () => {
    const { before, marked, after } = excerptOf('x'.repeat(100_000), { start: 5_000, end: 90_000 });
    expect(before.length + marked.length + after.length).toBeLessThan(250);
  });
});
