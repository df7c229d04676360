import type { Document, IndexColumn } from '../../../server/ports';

/** The columns of `sampleDocuments`. */
export const SAMPLE_COLUMNS: readonly IndexColumn[] = [
  { name: 'repo', type: 'text', ignoringCase: true },
  { name: 'number', type: 'integer', ignoringCase: false },
  { name: 'title', type: 'text', ignoringCase: false },
  { name: 'state', type: 'text', ignoringCase: true },
  { name: 'labels', type: { list: 'text' }, ignoringCase: true },
  { name: 'user', type: 'document', ignoringCase: false },
  { name: 'created_at', type: 'timestamp', ignoringCase: false },
];

/** Small documents, such as issues without their text. */
export const sampleDocuments = (count: number): readonly Document[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `connector:issues:repo-${n % 200}#${n}`,
    content: {
      repo: `repo-${n % 200}`,
      number: n,
      title: `Issue ${n}: the button of the page does not react when it is pressed twice`,
      state: n % 3 === 0 ? 'open' : 'closed',
      labels: ['bug', `area-${n % 17}`],
      user: { login: `user-${n % 500}`, id: n % 500, site_admin: false },
      created_at: new Date(1_700_000_000_000 + n * 1000).toISOString(),
    },
  }));
