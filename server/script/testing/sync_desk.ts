import { memoryPorts } from '../../ports/fakes';
import { fakeSyncs } from '../../sync/testing';
import { fakeEngine } from './fake_engine';
import { createDeskText, runScript } from './run_script';

/** A sync of the connector `d`, which is stored as `d_tickets`. */
export const SYNC = "SYNC CONNECTOR d.tickets TO desk-* WHERE state = 'open'";

/** An engine with the connector `d`, whose runs of syncs are recorded and do nothing else. */
export async function syncDesk() {
  const ports = memoryPorts();
  const syncs = fakeSyncs(ports);
  const engine = fakeEngine({ ports, syncs });
  await runScript(engine, createDeskText());
  const stored = async (name = 'd_tickets') => {
    const sync = await ports.syncs.get(name);
    if (sync === undefined) throw new Error(`${name} is gone`);
    return sync;
  };
  return { engine, ports, syncs, stored };
}
