import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { errorCode } from '../error_code';
import type { Ports } from '../ports';

/** Identifies the machine that wrote a secret, because a process id means nothing on another one. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Storing a connector takes milliseconds; a process that takes longer than this is gone. */
const ABANDONED_MILLISECONDS = 60 * 60 * 1000;

const WRITER = /^__connector_[\da-f-]{36}_([\da-f]{8})p(\d+)_/;
const OWN_NAMES = /__connector_[\w-]+/g;

/** Creates names for plain-text secrets: new for each connector, including the process that wrote them. */
export function ownSecretNames(): (key: string) => string {
  const owner = `__connector_${randomUUID()}_${HOST}p${process.pid}`;
  let count = 0;
  return (key) => {
    count += 1;
    // Header names may contain characters that a reference cannot; the number keeps two of them distinct.
    return /^\w+$/.test(key)
      ? `${owner}_${key}`
      : `${owner}_${count}_${key.replace(/[^\w-]/g, '_')}`;
  };
}

/**
 * Removes plain-text secrets that no connector refers to, because a process died between storing the secret and storing
 * the connector, or between replacing the connector and removing the old secret. Those that a running process is about
 * to refer to are kept.
 */
export async function removeOrphanSecrets(
  ports: Pick<Ports, 'secrets' | 'connectorConfigs' | 'clock'>,
): Promise<void> {
  const own = await ports.secrets.listOwn();
  if (own.length === 0) return;
  // Read after the secrets, because a connector is stored after its own.
  const kept = await ports.connectorConfigs.list();
  // Those that cannot be read may refer to any of them, and can be read again after an update.
  if ((await ports.connectorConfigs.leavesOut?.()) === true) return;
  const used = new Set(
    JSON.stringify(kept.map(({ config, options }) => [config, options])).match(OWN_NAMES),
  );
  for (const { name, createdAt } of own) {
    const old = ports.clock.now() - Date.parse(createdAt) > ABANDONED_MILLISECONDS;
    if (!used.has(name) && (old || !writerLives(name))) await ports.secrets.delete(name);
  }
}

/** Also true if that is unknown. */
function writerLives(name: string): boolean {
  const [, host, id] = WRITER.exec(name) ?? [];
  if (host !== HOST) return true;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
