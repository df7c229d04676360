import { PEOPLE, SYMPTOMS } from '../github/words';
import { randomFrom } from '../random';
import { HOSTS, SERVICES } from './services';

/** An event or a log event. */
export interface StreamItem {
  readonly id: string;
  /** Milliseconds. */
  readonly at: number;
  readonly message: string;
  readonly tags: readonly string[];
  readonly host: string | undefined;
  readonly service: string | undefined;
  readonly status: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const HOUR = 3_600_000;

/** Events of the last month: deployments, alerts and restarts; newest first. `now`: milliseconds. */
export function sampleEvents(now: number): StreamItem[] {
  const random = randomFrom(11);
  return Array.from({ length: 90 }, (_, at): StreamItem => {
    const service = random.pick(SERVICES);
    const host = random.pick(HOSTS.filter((one) => one.service === service));
    const happened = Math.floor(now - (at * 8 + random.next() * 8) * HOUR);
    const kind = random.pick(['deploy', 'deploy', 'alert', 'restart'] as const);
    const [login] = random.pick(PEOPLE);
    const version = `1.${(90 - at) % 10}.${random.between(0, 9)}`;
    const title = {
      deploy: `Deployed ${service.name} ${version}`,
      alert: `[Triggered] High error rate on ${service.name}`,
      restart: `Agent on ${host.name} restarted`,
    }[kind];
    const source = { deploy: 'github', alert: 'alert', restart: 'datadog agent' }[kind];
    const status = { deploy: 'success', alert: 'error', restart: 'info' }[kind];
    const tags = [
      `service:${service.name}`,
      'env:prod',
      ...(kind === 'deploy' ? [`version:${version}`, `deployed_by:${login}`] : []),
    ];
    return {
      id: `AAAAAZ${String(happened).padStart(15, '0')}${String(at).padStart(4, '0')}`,
      at: happened,
      message: kind === 'deploy' ? `${login} deployed ${version}.` : `${title}.`,
      tags,
      host: kind === 'restart' ? host.name : undefined,
      service: service.name,
      status,
      attributes: {
        title,
        status,
        source_type_name: source,
        service: service.name,
        timestamp: happened,
        date_happened: Math.floor(happened / 1000),
        priority: 'normal',
        tags,
        evt: { id: String(6_500_000_000_000_000_000n + BigInt(at)), name: title },
        ...(kind === 'restart' ? { hostname: host.name } : {}),
        ...(kind === 'alert'
          ? {
              monitor_id: 4_200_100 + SERVICES.indexOf(service),
              monitor_groups: [`service:${service.name}`],
            }
          : { monitor_id: null }),
      },
    };
  });
}

/** Log events of the last three days, newest first. `now`: milliseconds. */
export function sampleLogs(now: number): StreamItem[] {
  const random = randomFrom(13);
  return Array.from({ length: 1500 }, (_, at): StreamItem => {
    const host = random.pick(HOSTS);
    const { service } = host;
    const failed = random.chance(0.03 + service.errors * 5);
    const status = failed ? 'error' : random.pick(['info', 'info', 'info', 'warn', 'debug']);
    const written = Math.floor(now - (at + random.next()) * (HOUR / 20) - host.silent * 60_000);
    const path = random.pick(['/cart', '/orders', '/items', '/payments', '/health']);
    return {
      id: `AgAAAZ${String(written).padStart(15, '0')}${String(at).padStart(4, '0')}`,
      at: written,
      message: failed ? random.pick(SYMPTOMS) : `${random.pick(['GET', 'POST'])} ${path}`,
      tags: ['env:prod', `team:${service.team}`],
      host: host.name,
      service: service.name,
      status,
      attributes: {
        duration: random.between(2, failed ? 30_000 : 400) * 1_000_000,
        http: { status_code: failed ? 500 : 200, url_details: { path } },
      },
    };
  }).sort((a, b) => b.at - a.at);
}

/** As in the API: events have their host among the attributes. */
export const renderItem = (item: StreamItem, type: 'event' | 'log'): object => ({
  id: item.id,
  type,
  attributes: {
    timestamp: new Date(item.at).toISOString(),
    message: item.message,
    tags: item.tags,
    attributes: item.attributes,
    ...(type === 'log' ? { host: item.host, service: item.service, status: item.status } : {}),
  },
});
