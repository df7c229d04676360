import {
  distinctNames,
  type ResultColumn,
  type ResultRow,
  type StreamEvent,
} from '../../../common/contract';
import { safeJson } from './printable';

type Started = Extract<StreamEvent, { readonly type: 'statement' }>;

/** The object of one statement in `--format json`. It is begun when it is known that it is the next one. */
export class JsonResult {
  readonly messages: object[] = [];
  /** Members after the rows, such as a plan. */
  extra = '';
  private names: readonly string[] | undefined;
  private rows = 0;

  constructor(
    private readonly started: Started,
    private readonly write: (text: string) => Promise<void>,
    /** Writes what separates it from the object before it. */
    private readonly begin: () => Promise<void>,
  ) {}

  async columns(columns: readonly ResultColumn[]): Promise<void> {
    const names = distinctNames(columns.map(({ name }) => name));
    this.names = names;
    const shown = columns.map(({ type }, index) => ({ name: names[index], type }));
    await this.head();
    await this.write(`,"columns":${safeJson(shown)},"rows":[`);
  }

  async addRows(rows: readonly ResultRow[]): Promise<void> {
    const { names = [] } = this;
    const texts = rows.map((row) => {
      const text = safeJson(
        Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])),
      );
      this.rows += 1;
      return `${this.rows === 1 ? '' : ','}\n${text}`;
    });
    await this.write(texts.join(''));
  }

  /** Writes the rest; `end` are its last members but for the messages. */
  async close(end: string): Promise<void> {
    if (this.names === undefined) {
      await this.head();
      await this.write(',"columns":[],"rows":[');
    }
    await this.write(`]${this.extra}${end},"messages":${safeJson(this.messages)}}`);
  }

  private async head(): Promise<void> {
    const { text, run, line, loops } = this.started;
    await this.begin();
    const place =
      run === undefined ? '' : `,"line":${safeJson(line ?? null)},"loops":${safeJson(loops ?? [])}`;
    await this.write(`{"statement":${safeJson(text)}${place}`);
  }
}
