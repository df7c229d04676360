import { EventEmitter } from 'node:events';
import type { ReadStream } from 'node:tty';
import { HeldInput } from './held_input';

class Keyboard extends EventEmitter {
  setEncoding(): this {
    return this;
  }
  setRawMode(): this {
    return this;
  }
  pause(): this {
    return this;
  }
}

describe('the keyboard of the terminal', () => {
  const opened = (): { keyboard: Keyboard; input: HeldInput; interrupts: number[] } => {
    const keyboard = new Keyboard();
    const interrupts: number[] = [];
    // A fake of the terminal features in use.
    const input = new HeldInput(keyboard as EventEmitter as ReadStream, () => interrupts.push(1));
    input.setEncoding('utf8');
    return { keyboard, input, interrupts };
  };
  const read = (input: HeldInput): string => (input.read() as string | null) ?? '';

  it('ends without an error when its window is closed', () => {
    const { keyboard, input } = opened();
    keyboard.emit('error', new Error('read EIO'));
    expect(input.writableEnded).toBe(true);
  });
  it('passes keys on as they are pressed', () => {
    const { keyboard, input } = opened();
    keyboard.emit('data', 'SEL');
    expect(read(input)).toBe('SEL');
  });
  it('passes pasted lines on one by one, each after the previous one was processed', () => {
    const { keyboard, input } = opened();
    keyboard.emit('data', 'SELECT 1;\r\nSELECT 2;\rSEL');
    expect(read(input)).toBe('SELECT 1;\r\n');
    expect(read(input)).toBe('');
    input.release();
    expect(read(input)).toBe('SELECT 2;\r');
    input.release();
    expect(read(input)).toBe('SEL');
  });
  it('passes Ctrl-C to a running statement, and discards text typed ahead', () => {
    const { keyboard, input, interrupts } = opened();
    keyboard.emit('data', 'SELECT 1;\r');
    expect(read(input)).toBe('SELECT 1;\r');
    keyboard.emit('data', 'SELECT 2;\r');
    keyboard.emit('data', '\u0003');
    expect(interrupts).toHaveLength(1);
    input.release();
    expect(read(input)).toBe('');
  });
  it('passes Ctrl-C to the line editor while nothing runs', () => {
    const { keyboard, input, interrupts } = opened();
    keyboard.emit('data', '\u0003');
    expect(interrupts).toEqual([]);
    expect(read(input)).toBe('\u0003');
  });
});
