const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Whether JSON has more than `most` bytes besides the contents of its strings. Parsing those takes many times as long
 * as parsing strings: each value, list or object becomes an object in memory.
 */
export function hasMoreStructure(json: Uint8Array, most: number): boolean {
  let count = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (inString) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inString = false;
      continue;
    }
    if (byte === QUOTE) inString = true;
    if (++count > most) return true;
  }
  return false;
}
