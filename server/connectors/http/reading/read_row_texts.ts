import { jsonText } from '../../../../common/declaration';
import { project } from '../../projection';
import { responseOf } from '../response';
import type { RowsWanted, RowTexts } from './body_reader';

/**
 * The work of a reader: parses the body, leaves out what is not needed, and serializes the rest. Rejects like the
 * response.
 */
export async function readRowTexts(
  raw: Buffer,
  { path, of, bounds }: RowsWanted,
): Promise<RowTexts> {
  const response = responseOf({ status: 200, headers: {}, raw }, {}, bounds);
  const count = await response.count(path);
  const texts: string[] = [];
  for await (const rows of response.rows(path)) texts.push(jsonText(project(rows, of)));
  return { count, texts };
}
