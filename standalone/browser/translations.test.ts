import { readFileSync } from 'node:fs';
import { i18n } from './i18n';
import { messagesOf, TARGET, written } from '../../translations/generate';

const MESSAGES = Object.entries(messagesOf());

describe('the texts of the page', () => {
  it('are those in translations/en.json: run npm run translations', () => {
    expect(written()).toBe(readFileSync(TARGET, 'utf8'));
  });

  it('are all valid, with the values that they name', () => {
    expect(MESSAGES.length).toBeGreaterThan(500);
    for (const [id, defaultMessage] of MESSAGES) {
      const values = new Proxy({}, { get: () => 2 });
      const text = i18n.translate(id, { defaultMessage, values });
      expect([id, text]).toEqual([id, expect.not.stringMatching(/NaN|undefined|plural,|^$/)]);
    }
  });

  it('begin and end with a character: spaces around them are of the page', () => {
    const padded = MESSAGES.filter(([, message]) => message.trim() !== message);
    expect(padded.map(([id]) => id)).toEqual([]);
  });
});
