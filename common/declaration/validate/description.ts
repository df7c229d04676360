import type { Report } from './problem';

/** Validates the text that documentation, completion and forms show for a column, a parameter or a CONFIG key. */
export function checkDescription(text: string | undefined, report: Report): void {
  if (text === undefined || text.trim() === '') report.add('the description is missing');
  else if (text.includes('\n')) report.add('the description must be a single line');
}
