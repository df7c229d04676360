import React, { useMemo } from 'react';
import { EuiCodeBlock } from '@elastic/eui';
import { tokenize, type TokenClass } from '../../common/language';

/** The names that the code block has colors for. */
const CLASSES: Readonly<Partial<Record<TokenClass, string>>> = {
  keyword: 'keyword',
  string: 'string',
  number: 'number',
  comment: 'comment',
  operator: 'operator',
  parameter: 'variable',
  punctuation: 'punctuation',
};

export interface StatementCodeProps {
  readonly text: string;
  readonly overflowHeight?: number;
}

/** A statement with the colors of our own language: other highlighters do not know half of its words. */
export function StatementCode({ text, overflowHeight }: StatementCodeProps): React.ReactElement {
  const parts = useMemo(() => colored(text), [text]);
  return (
    <EuiCodeBlock
      language="sql"
      isCopyable
      paddingSize="m"
      fontSize="s"
      whiteSpace="pre-wrap"
      {...(overflowHeight !== undefined && { overflowHeight })}
    >
      {parts}
    </EuiCodeBlock>
  );
}

function colored(text: string): readonly React.ReactNode[] {
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const token of tokenize(text)) {
    const name = CLASSES[token.class];
    if (name === undefined || token.start < end) continue;
    parts.push(text.slice(end, token.start));
    parts.push(
      <span key={token.start} className={`token ${name}`}>
        {text.slice(token.start, token.end)}
      </span>,
    );
    end = token.end;
  }
  return [...parts, text.slice(end)];
}
