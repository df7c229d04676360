import { wrapPlan } from './wrap_plan';

describe('a plan on a terminal', () => {
  it('is wrapped within the lines of the tree', () => {
    const text = '└─ gh.issues\n   │ chosen because: the statement names what it reads and more';
    expect(wrapPlan(text, 44)).toBe(
      [
        '└─ gh.issues',
        '   │ chosen because: the statement names',
        '   │     what it reads and more',
      ].join('\n'),
    );
  });
  it('shows every character of a long address', () => {
    const url = `GET http://127.0.0.1/${'a'.repeat(100)}`;
    expect(wrapPlan(url, 50).replace(/\n\s*/g, ' ').replace('GET ', '').replace(/ /g, '')).toBe(
      url.slice(4),
    );
  });
  it('cuts an address before a parameter, not inside its value', () => {
    expect(wrapPlan('│ GET https://api.example.com/issues?state=open&per_page=100', 52)).toBe(
      ['│ GET https://api.example.com/issues?state=open', '│     &per_page=100'].join('\n'),
    );
  });
  it('continues below after 120 columns if the output is not a terminal, with addresses in one piece', () => {
    const url = `http://127.0.0.1/${'a'.repeat(150)}`;
    const lines = wrapPlan(`└─ ${'word '.repeat(40)}GET ${url}`, undefined).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length <= 120 || line.trim() === url).toBe(true);
    expect(lines.some((line) => line.includes(url))).toBe(true);
  });
});
