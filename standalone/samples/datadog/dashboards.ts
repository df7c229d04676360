import { SERVICES } from './services';

export interface SampleDashboard {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly author: string;
  readonly created: string;
  readonly modified: string;
  readonly widgets: readonly object[];
}

/** `now`: seconds. */
export function sampleDashboards(now: number): SampleDashboard[] {
  const iso = (days: number): string =>
    new Date(Math.floor(now - days * 86_400) * 1000).toISOString();
  const of = (
    at: number,
    title: string,
    author: string,
    description: string | null,
    queries: readonly string[],
  ): SampleDashboard => ({
    id: `abc-d${at}e-fgh`,
    title,
    description,
    author: `${author}@mycompany.example`,
    created: iso(300 - 20 * at),
    modified: iso(3 * at + 1),
    widgets: queries.map((q, index) => ({
      id: 1000 * at + index,
      definition: { type: 'timeseries', title: q, requests: [{ q, display_type: 'line' }] },
    })),
  });
  return [
    ...SERVICES.map(({ name }, at) =>
      of(at, `Service ${name}`, 'ada', `Requests, errors and hosts of ${name}`, [
        `sum:trace.http.request.hits{service:${name}}.as_count()`,
        `sum:trace.http.request.errors{service:${name}}.as_count()`,
      ]),
    ),
    of(7, 'Hosts', 'nils', null, ['avg:system.cpu.user{env:prod} by {host}']),
    of(8, 'Checkout funnel', 'lucia', 'From basket to confirmation', []),
  ];
}

/** As in the list of the API, which has no widgets. */
export const renderDashboard = (one: SampleDashboard): Record<string, unknown> => ({
  id: one.id,
  title: one.title,
  description: one.description,
  author_handle: one.author,
  layout_type: 'ordered',
  url: `/dashboard/${one.id}/${one.title.toLowerCase().replace(/\W+/g, '-')}`,
  is_read_only: false,
  created_at: one.created,
  modified_at: one.modified,
});
