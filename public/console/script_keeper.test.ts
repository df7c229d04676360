import { appended, firstScript, openScriptKeeper } from './script_keeper';

const kept = (script?: string) => {
  const values = new Map(script === undefined ? [] : [['script', script]]);
  return {
    get: (name: string) => values.get(name),
    set: (name: string, value: string) => void values.set(name, value),
  };
};
const nothing = { tab: kept(), samples: undefined };

describe('the script of the console', () => {
  it('is the one of the last visit', () => {
    const samples = { walkthrough: 'w' };
    expect(firstScript({ preferences: kept('SELECT 1'), tab: kept(), samples })).toBe('SELECT 1');
  });
  it('is the walk-through on the first visit, if there are samples', () => {
    const preferences = kept(' \n');
    expect(firstScript({ ...nothing, preferences, samples: { walkthrough: 'w' } })).toBe('w');
    expect(firstScript({ ...nothing, preferences })).toContain('SHOW CONNECTORS');
  });
  it('is the one of this tab after a reload, whatever another tab wrote meanwhile', () => {
    const preferences = kept();
    const [one, other] = [kept(), kept()];
    for (const [tab, text] of [
      [one, 'here'],
      [other, 'there'],
    ] as const) {
      const keeper = openScriptKeeper({ preferences, tab });
      keeper.keep(text);
      keeper.keepNow();
    }
    expect(firstScript({ preferences, tab: one, samples: undefined })).toBe('here');
    expect(firstScript({ preferences, tab: kept(), samples: undefined })).toBe('there');
  });
  it('is saved when the page is closed', () => {
    const preferences = kept();
    const keeper = openScriptKeeper({ preferences, tab: kept() });
    keeper.keep('one');
    keeper.keep('two');
    expect(preferences.get('script')).toBeUndefined();
    keeper.keepNow();
    expect(preferences.get('script')).toBe('two');
  });
  it('is saved without secrets', () => {
    const [preferences, tab] = [kept(), kept()];
    const keeper = openScriptKeeper({ preferences, tab });
    keeper.keep(
      `CREATE SECRET t VALUE 'hunter2';\nCREATE CONNECTOR x TYPE 'github' CONFIG {"token": "hunter2"};`,
    );
    keeper.keepNow();
    for (const place of [preferences, tab]) {
      expect(place.get('script')).toContain(`CREATE SECRET t VALUE '***';\nCREATE CONNECTOR x`);
      expect(place.get('script')).not.toContain('hunter2');
    }
  });
  it('is reported as incomplete while it contains a secret', () => {
    const kept_: boolean[] = [];
    const places = { preferences: kept(), tab: kept() };
    const keeper = openScriptKeeper(places, undefined, (whole) => kept_.push(whole));
    for (const text of ["CREATE SECRET t VALUE 'hunter2'", 'SELECT 1']) {
      keeper.keep(text);
      keeper.keepNow();
    }
    expect(kept_).toEqual([false, true]);
  });
});

describe('a script opened from another page', () => {
  it.each([
    ['', 'SELECT 1\n'],
    ['SELECT 0', 'SELECT 0;\n\nSELECT 1\n'],
    ['SELECT 0;\n\n', 'SELECT 0;\n\nSELECT 1\n'],
    ['-- note', '-- note\n\nSELECT 1\n'],
  ])('is appended to %j', (before, after) => {
    const { text, extent } = appended(before, 'SELECT 1');
    expect(text).toBe(after);
    expect(text.slice(extent.start, extent.end)).toBe('SELECT 1');
  });
  it('is found if the editor already contains it, and not added twice', () => {
    const script = 'SELECT 10;\nSELECT 1\n;SELECT 1';
    const { text, extent } = appended(script, 'SELECT 1\n');
    expect(text).toBe(script);
    expect(extent).toEqual({ start: 11, end: 19 });
  });
});
