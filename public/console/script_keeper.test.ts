import { appended, firstScript, openScriptKeeper } from './script_keeper';

const preferencesOf = (kept: Map<string, string>) => ({
  get: (name: string) => kept.get(name),
  set: (name: string, value: string) => void kept.set(name, value),
});

const tab = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
};

describe('the script of the console', () => {
  it('is the one of the last visit', () => {
    const preferences = preferencesOf(new Map([['script', 'SELECT 1']]));
    expect(firstScript({ preferences, samples: { walkthrough: 'w' } })).toBe('SELECT 1');
  });
  it('is the walk-through at the first visit, where there are samples', () => {
    const preferences = preferencesOf(new Map([['script', ' \n']]));
    expect(firstScript({ preferences, samples: { walkthrough: 'w' } })).toBe('w');
    expect(firstScript({ preferences, samples: undefined })).toContain('SHOW CONNECTORS');
  });
  it('is the one of this tab after a reload, whatever another tab wrote meanwhile', () => {
    const preferences = preferencesOf(new Map());
    const [one, other] = [tab(), tab()];
    const keeper = openScriptKeeper(preferences, one);
    keeper.keep('here');
    keeper.keepNow();
    const elsewhere = openScriptKeeper(preferences, other);
    elsewhere.keep('there');
    elsewhere.keepNow();
    expect(firstScript({ preferences, samples: undefined }, one)).toBe('here');
    expect(firstScript({ preferences, samples: undefined }, tab())).toBe('there');
  });
  it('is kept when the page goes away before it was written', () => {
    const kept = new Map<string, string>();
    const keeper = openScriptKeeper(preferencesOf(kept));
    keeper.keep('one');
    keeper.keep('two');
    expect(kept.get('script')).toBeUndefined();
    keeper.keepNow();
    expect(kept.get('script')).toBe('two');
  });
});

describe('a script opened from another room', () => {
  it.each([
    ['', 'SELECT 1\n'],
    ['SELECT 0', 'SELECT 0;\n\nSELECT 1\n'],
    ['SELECT 0;\n\n', 'SELECT 0;\n\nSELECT 1\n'],
    ['-- note', '-- note\n\nSELECT 1\n'],
  ])('stands behind %j', (before, after) => {
    const { text, extent } = appended(before, 'SELECT 1');
    expect(text).toBe(after);
    expect(text.slice(extent.start, extent.end)).toBe('SELECT 1');
  });
  it('is found where it stands already, and not written twice', () => {
    const script = 'SELECT 10;\nSELECT 1\n;SELECT 1';
    const { text, extent } = appended(script, 'SELECT 1\n');
    expect(text).toBe(script);
    expect(extent).toEqual({ start: 11, end: 19 });
  });
});
