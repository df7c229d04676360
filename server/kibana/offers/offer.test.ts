import type { Logger } from '../contracts';
import { offer } from './offer';

/** Kibana's loggers need their own `this`. */
class Lines implements Logger {
  readonly lines: string[] = [];
  debug(): void {}
  info(message: string): void {
    this.lines.push(`info ${message}`);
  }
  warn(message: string): void {
    this.lines.push(`warn ${message}`);
  }
  error(message: string): void {
    this.lines.push(`error ${message}`);
  }
  get(): Logger {
    return this;
  }
}

describe('an offer to an optional plugin', () => {
  it('says nothing if it is accepted', () => {
    const logger = new Lines();
    offer('a step', logger, () => undefined);
    expect(logger.lines).toEqual([]);
  });
  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new TypeError('x is not a function\n at y');
      },
    ],
    ['rejects later', () => Promise.reject(new Error('x is not a function'))],
  ])('logs one line if the plugin %s', async (_, register) => {
    const logger = new Lines();
    expect(() => offer('a step', logger, register)).not.toThrow();
    await new Promise(setImmediate);
    expect(logger.lines).toEqual([
      'warn Kibana does not accept a step; nothing else is affected. x is not a function',
    ]);
  });
  it('is not a warning where Kibana accepts only what it lists', () => {
    const logger = new Lines();
    offer('a tool', logger, () => {
      throw new Error('"x" is not in the list of allowed built-in tools.\nPlease add it');
    });
    expect(logger.lines[0]).toMatch(/^info /);
  });
});
