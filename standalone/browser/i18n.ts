/**
 * The part of `@kbn/i18n` that the page uses, for pages outside Kibana: texts are English there. Messages are in ICU's
 * format, with the arguments `{name}`, `{n, number}` and `{n, plural, one {…} other {…}}`, where `#` is the number.
 */

type Values = Readonly<Record<string, string | number>>;
type Part = string | ((values: Values, plural: string) => string);

interface Arguments {
  readonly defaultMessage: string;
  readonly values?: Values;
}

const whole = new Intl.NumberFormat('en-US');
const rules = new Intl.PluralRules('en-US');

/** Messages that were read before. */
const known = new Map<string, readonly Part[]>();

export const i18n = {
  translate(_id: string, { defaultMessage, values = {} }: Arguments): string {
    let parts = known.get(defaultMessage);
    if (parts === undefined) {
      parts = new MessageReader(defaultMessage).message();
      known.set(defaultMessage, parts);
    }
    return written(parts, values, '');
  },
};

const written = (parts: readonly Part[], values: Values, plural: string): string =>
  parts.map((part) => (typeof part === 'string' ? part : part(values, plural))).join('');

class MessageReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Up to the end, or the brace that closes a case. */
  message(inPlural = false): readonly Part[] {
    const parts: Part[] = [];
    let literal = '';
    const add = (part: Part): void => {
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push(part);
    };
    while (this.at < this.text.length && this.text[this.at] !== '}') {
      const char = this.text[this.at] ?? '';
      const next = this.text[this.at + 1] ?? '';
      if (char === '{') add(this.argument());
      else if (char === '#' && inPlural) {
        this.at += 1;
        add((_, plural) => plural);
      } else if (char === "'" && next === "'") {
        literal += "'";
        this.at += 2;
      } else if (char === "'" && (/[{}<>]/.test(next) || (inPlural && next === '#'))) {
        literal += this.quoted();
      } else {
        literal += char;
        this.at += 1;
      }
    }
    return literal === '' ? parts : [...parts, literal];
  }

  private quoted(): string {
    const end = this.text.indexOf("'", this.at + 1);
    const inside = this.text.slice(this.at + 1, end < 0 ? undefined : end);
    this.at = end < 0 ? this.text.length : end + 1;
    return inside;
  }

  private argument(): Part {
    const [, name = '', type] =
      this.take(/\{\s*(\w+)\s*(?:,\s*(number|plural)\s*,?\s*)?/y) ?? this.fail();
    if (type === 'plural') {
      const cases = this.cases();
      return (values) => {
        const value = Number(values[name]);
        const chosen = cases.get(rules.select(value)) ?? cases.get('other') ?? [];
        return written(chosen, values, whole.format(value));
      };
    }
    this.close();
    return (values) =>
      type === 'number' ? whole.format(Number(values[name])) : String(values[name] ?? '');
  }

  private cases(): ReadonlyMap<string, readonly Part[]> {
    const cases = new Map<string, readonly Part[]>();
    for (;;) {
      const found = this.take(/\s*(\w+)\s*\{/y);
      if (found === undefined) break;
      cases.set(found[1] ?? '', this.message(true));
      this.close();
    }
    this.close();
    return cases;
  }

  private close(): void {
    if (this.take(/\s*\}/y) === undefined) this.fail();
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found !== undefined) this.at = pattern.lastIndex;
    return found;
  }

  private fail(): never {
    throw new Error(`The message is not valid at ${this.at}: ${this.text}`);
  }
}
