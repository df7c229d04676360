import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import type { KibanaHome, RunningKibana } from '../harness';
import type { ActionsConfig } from '../harness/actions_config';
import { errorOf, rowsOf, userOf } from '../harness/client';

const file = (name: string): string =>
  readFileSync(join(__dirname, '../../../server/connectors/testing/tls', name), 'utf8');
/** For 127.0.0.1, signed by itself. */
const CERTIFICATE = { key: file('key.pem'), cert: file('certificate.pem') };
const TARGETS = { status: 'success', data: { activeTargets: [], droppedTargets: [] } };

export function outgoingSuite(home: () => KibanaHome): void {
  describe('requests of connectors obey the settings of the actions plugin', () => {
    const servers: http.Server[] = [];
    const sockets = new Set<Duplex>();
    let kibana: RunningKibana | undefined;
    const asked: string[] = [];
    const listening = async (server: http.Server): Promise<number> => {
      servers.push(server);
      server.on('connection', (socket: Duplex) => sockets.add(socket));
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    };
    const answer: http.RequestListener = ({ headers }, response) => {
      asked.push(String(headers.host));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(TARGETS));
    };
    afterEach(async () => {
      await kibana?.stop();
      for (const socket of sockets) socket.destroy();
      for (const server of servers.splice(0)) server.close();
      asked.length = 0;
    });

    /** What a SELECT from a connector of this address ends with, and what creating it does. */
    const select = async (
      url: string,
      actions: ActionsConfig,
      config: object = {},
      options: object = {},
    ) => {
      kibana = await home().start({ actions, config });
      const user = userOf(kibana);
      const created = await user.run(
        `CREATE CONNECTOR c TYPE 'prometheus' CONFIG {"url": "${url}"} OPTIONS ${JSON.stringify({ retry_count: 0, ...options })}`,
      );
      if (errorOf(created) !== undefined) return { created };
      return { created, selected: await user.run('SELECT count(*) AS n FROM c.targets') };
    };

    it('names the host and the setting where it is not allowed', async () => {
      const port = await listening(http.createServer(answer));
      const url = `http://127.0.0.1:${port}`;
      const { created } = await select(url, { allowedHosts: ['api.example.com'] });
      expect(errorOf(created)).toBe('host_not_allowed');
      expect(JSON.stringify(created)).toContain('127.0.0.1');
      expect(JSON.stringify(created)).toContain('xpack.actions.allowedHosts in kibana.yml');
      expect(asked).toEqual([]);
      await kibana?.stop();
      const both = await select(
        url,
        { allowedHosts: ['127.0.0.1'] },
        { allowed_hosts: ['api.example.com'] },
      );
      expect(errorOf(both.created)).toBe('host_not_allowed');
      expect(JSON.stringify(both.created)).toContain('moltler.allowed_hosts in kibana.yml');
      await kibana?.stop();
      const { selected = [] } = await select(url, { allowedHosts: ['127.0.0.1'] });
      expect(rowsOf(selected)).toEqual([[0]]);
    });

    it('applies to connectors that were stored before the list became shorter', async () => {
      const port = await listening(http.createServer(answer));
      await select(`http://127.0.0.1:${port}`, {});
      const state = (await kibana?.obey({ order: 'dump' })) as never;
      await kibana?.stop();
      const before = asked.length;
      kibana = await home().start({ actions: { allowedHosts: ['api.example.com'] } });
      await kibana.obey({ order: 'load', state });
      const events = await userOf(kibana).run('SELECT count(*) AS n FROM c.targets');
      expect(errorOf(events)).toBe('host_not_allowed');
      expect(asked).toHaveLength(before);
    });

    it('uses the proxy with its headers, except for hosts that bypass it', async () => {
      const port = await listening(https.createServer(CERTIFICATE, answer));
      const url = `https://127.0.0.1:${port}`;
      const through: (string | undefined)[] = [];
      const proxy = http.createServer();
      proxy.on('connect', ({ headers }, socket) => {
        through.push(headers['proxy-authorization']);
        const far = connect(port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          far.pipe(socket).pipe(far);
        });
        sockets.add(far).add(socket);
        for (const each of [far, socket]) each.on('error', () => undefined);
      });
      const actions: ActionsConfig = {
        proxyUrl: `http://127.0.0.1:${await listening(proxy)}`,
        proxyHeaders: { 'Proxy-Authorization': 'Basic c2VjcmV0LW9mLXByb3h5' },
        customHostSettings: [
          { url: `${url}`, ssl: { certificateAuthoritiesData: CERTIFICATE.cert } },
        ],
      };
      const used = await select(url, actions);
      expect(rowsOf(used.selected ?? [])).toEqual([[0]]);
      expect(new Set(through)).toEqual(new Set(['Basic c2VjcmV0LW9mLXByb3h5']));
      expect(JSON.stringify([used, await kibana?.state()])).not.toContain('c2VjcmV0LW9m');
      await kibana?.stop();
      through.length = 0;
      const direct = await select(url, { ...actions, proxyBypassHosts: ['127.0.0.1'] });
      expect(rowsOf(direct.selected ?? [])).toEqual([[0]]);
      expect(through).toEqual([]);
      await kibana?.stop();
      const own = await select(url, actions, {}, { proxy: 'http://127.0.0.1:1' });
      expect(errorOf(own.created)).toBe('configuration_invalid');
      expect(JSON.stringify(own.created)).toContain('xpack.actions.proxyUrl in kibana.yml');
    });

    it('checks certificates as it is set for all hosts, or for one', async () => {
      const port = await listening(https.createServer(CERTIFICATE, answer));
      const url = `https://127.0.0.1:${port}`;
      const cases: readonly (readonly [ActionsConfig, boolean])[] = [
        [{}, false],
        [{ ssl: { verificationMode: 'none' } }, true],
        [
          {
            ssl: { verificationMode: 'none' },
            customHostSettings: [{ url, ssl: { verificationMode: 'full' } }],
          },
          false,
        ],
        [{ customHostSettings: [{ url, ssl: { verificationMode: 'none' } }] }, true],
        [
          {
            customHostSettings: [{ url: 'https://127.0.0.2:1', ssl: { verificationMode: 'none' } }],
          },
          false,
        ],
      ];
      for (const [actions, isTrusted] of cases) {
        const { selected = [] } = await select(url, actions);
        expect([actions, errorOf(selected)]).toEqual([
          actions,
          isTrusted ? undefined : 'certificate_rejected',
        ]);
        await kibana?.stop();
      }
    });
  });
}
