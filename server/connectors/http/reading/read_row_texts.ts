import { jsonText } from '../../../../common/declaration';
import { project } from '../../projection';
import { responseOf } from '../response';
import type { RowsWanted } from './body_reader';

/**
 * The work of a reader: parses the body, leaves out what is not needed, and serializes the rest, text by text for
 * `send`. Returns the number of rows; rejects like the response.
 */
export async function readRowTexts(
  raw: Buffer,
  { path, of, bounds }: RowsWanted,
  send: (text: string) => void,
): Promise<number> {
  const response = responseOf({ status: 200, headers: {}, raw }, {}, bounds);
  const count = await response.count(path);
  for await (const rows of response.rows(path)) send(jsonText(project(rows, of)));
  return count;
}
