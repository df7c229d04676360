import React from 'react';

/** Around the name of a part, where it stands in the text; no text has such characters. */
const MARK = '\u0001';

/**
 * A translated text with elements in it. `translate` gets a value for each part, and passes them on as the values of
 * the message, which decides where each of them stands.
 */
export function richText(
  translate: (values: Record<string, string>) => string,
  parts: Readonly<Record<string, React.ReactNode>>,
): React.ReactElement {
  const marks = Object.fromEntries(
    Object.keys(parts).map((name) => [name, `${MARK}${name}${MARK}`]),
  );
  const pieces = translate(marks).split(MARK);
  return (
    <>
      {pieces.map((piece, at) => (
        // Every other piece is the name of a part.
        <React.Fragment key={at}>{at % 2 === 1 ? parts[piece] : piece}</React.Fragment>
      ))}
    </>
  );
}
