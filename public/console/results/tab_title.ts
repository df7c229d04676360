import type { StatementRun } from '../../runs';

const LONGEST = 34;

/** A short title that distinguishes a statement from its neighbours, without comments and white space. */
export function tabTitle({ text, kind }: Pick<StatementRun, 'text' | 'kind'>): string {
  const bare = text
    .slice(0, 2_000)
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/^\s*--.*$/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare === '') return kind.replace(/_statement$/, '').replaceAll('_', ' ');
  const action = /^((?:EXPLAIN |DRY RUN )?)CONNECTOR_EXEC ([^\s,;()]+)/i.exec(bare);
  if (action !== null) return cut(`${action[1]}${action[2]}`);
  const table = /\bFROM ([^\s,;()]+)/i.exec(bare)?.[1];
  const isSelect = /^(EXPLAIN( ANALYZE)? )?(SELECT|WITH)\b/i.exec(bare);
  // The table name is more helpful than the start of the column list.
  if (isSelect !== null && table !== undefined) {
    return cut(`${isSelect[1] === undefined ? '' : `${isSelect[1].trim()} `}${table}`);
  }
  return cut(bare);
}

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
