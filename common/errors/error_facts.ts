/** A fact for programs. */
export type ErrorFact = string | number | boolean | readonly string[];
export type ErrorFacts = Readonly<Record<string, ErrorFact>>;

const LONGEST_TEXT = 1000;
const MOST_ITEMS = 50;

/** The facts of an error that may leave the process: plain values of bounded size, without unset ones. */
export function factsToShow(facts: Readonly<Record<string, unknown>>): ErrorFacts {
  const shown: Record<string, ErrorFact> = {};
  for (const [name, value] of Object.entries(facts)) {
    const fact = factOf(value);
    if (fact !== undefined) shown[name] = fact;
  }
  return shown;
}

function factOf(value: unknown): ErrorFact | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return cut(value);
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value.slice(0, MOST_ITEMS);
  return items.map((item) => cut(Array.isArray(item) ? item.join(', ') : String(item)));
}

const cut = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
