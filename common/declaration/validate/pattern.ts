import tokensOf, { types, type Token } from 'ret';

/**
 * What is wrong with a regular expression; undefined if it is valid and takes no exponential time. Its author may not be
 * the one who waits: it is tested on names that people type, in editors and on the server.
 */
export function patternProblem(text: string): string | undefined {
  try {
    new RegExp(text);
  } catch {
    return 'it is not a regular expression';
  }
  try {
    if (!isAmbiguous(tokensOf(text), false)) return undefined;
  } catch {
    return 'it has syntax that is not supported, such as (?<=…)';
  }
  return 'a repeated part has repetitions or alternatives of its own, which can take exponential time; repeat a set such as [a-z_]+ instead';
}

interface Part {
  readonly stack?: readonly Token[];
  readonly options?: readonly (readonly Token[])[];
}

/** Whether a repeated part can match the same text in several ways, which are all tried. */
function isAmbiguous({ stack = [], options }: Part, repeated: boolean): boolean {
  if (options !== undefined && repeated) return true;
  return (options ?? [stack]).flat().some((token) => {
    if (token.type === types.GROUP) return isAmbiguous(token, repeated);
    if (token.type !== types.REPETITION) return false;
    if (repeated && token.min !== token.max) return true;
    return isAmbiguous({ stack: [token.value] }, repeated || token.max > 1);
  });
}
