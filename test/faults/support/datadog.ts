import type { SeenRequest } from '../../../server/connectors/testing';
import type { Engine, Outcome } from './engine';
import type { FaultyService } from './service';

export const API_KEY = 'the-api-key-of-tests';
export const APP_KEY = 'the-app-key-of-tests';
export const FORBIDDEN = { errors: ['Forbidden'] };
export const SINCE_EVER = Date.UTC(2010, 0, 1);

export const monitor = (id: number, more: object = {}) => ({
  id,
  name: `Monitor ${id}`,
  type: 'query alert',
  query: 'q',
  overall_state: 'OK',
  tags: [],
  ...more,
});
export const host = (at: number) => ({
  id: at,
  name: `web-${at}`,
  host_name: `web-${at}`,
  up: true,
});
export const log = (at: number, timestamp = '2026-01-01T00:00:00.000Z') => ({
  id: `log-${at}`,
  type: 'log',
  attributes: { timestamp, message: `message ${at}`, service: 'checkout', status: 'error' },
});
export const downtime = (id: string, of: object, status = 'active') => ({
  id,
  type: 'downtime',
  attributes: { status, scope: '*', monitor_identifier: of },
});
export const parameters = ({ url }: SeenRequest) => new URL(url, 'http://datadog').searchParams;
export const bodyOf = ({ body }: SeenRequest) => JSON.parse(body) as Record<string, unknown>;
export const completeness = ({ done }: Outcome) => done[0]?.scans[0];

/** The connector `dd` to a service. */
export async function connectDatadog(engine: Engine, service: FaultyService): Promise<void> {
  const { error } = await engine.run(
    `CREATE SECRET dd_api VALUE '${API_KEY}';
     CREATE SECRET dd_app VALUE '${APP_KEY}';
     CREATE CONNECTOR dd TYPE 'datadog'
       CONFIG {"api_key": "{{secrets.dd_api}}", "app_key": "{{secrets.dd_app}}", "base_url": "${service.url}"}
       OPTIONS {"retry_count": 0, "cache_ttl": 0, "batch_size": 2, "timeout_seconds": 5}`,
  );
  if (error !== undefined) throw new Error(error.message);
}

/** What was sent since the last `respondWith`. */
export const seenBy = (service: FaultyService): readonly SeenRequest[] =>
  service.seen.slice(service.seen.length - service.requests().length);
