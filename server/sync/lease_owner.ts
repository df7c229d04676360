import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { errorCode } from '../error_code';
import type { SyncDefinition } from '../ports';

/** Where processes have numbers of their own: a machine since it was started, or a container on it. */
const MACHINE = machine();

/**
 * The owner of a lease: whose work it is, for people; of a run, which definition it has; and which process does it, so that
 * others on the machine notice its end before the lease ends. `pid`: another process, for tests.
 */
export function ownerOf(
  user: string,
  { sync, pid = process.pid }: { sync?: SyncDefinition; pid?: number | undefined } = {},
): string {
  const what = sync === undefined ? '' : `.${hashOf(sync)}`;
  const started = MACHINE === undefined ? undefined : startOf(pid);
  const where = started === undefined ? '' : `@${MACHINE}:${pid}:${started}`;
  return `${user} ${randomUUID()}${what}${where}`;
}

/** The owner of the lease of a sync while another one removes documents that both have. */
export const FOR_REMOVALS = 'removals';

/** Whose work it is. */
export const userOf = (owner: string): string => owner.split(' ').slice(0, -1).join(' ');

/** Whether it runs a sync with this definition. That of a run may have changed since it began. */
export const runsDefinition = (owner: string, sync: SyncDefinition): boolean =>
  owner
    .split(' ')
    .at(-1)
    ?.split('@')[0]
    ?.endsWith(`.${hashOf(sync)}`) === true;

const hashOf = ({ statement }: SyncDefinition): string =>
  createHash('sha256').update(statement).digest('hex').slice(0, 16);

/** Whether the process certainly does not exist any more. A process that is paused exists. */
export function hasEnded(owner: string): boolean {
  const [, machineOf, pid, started] = /@([^@:]+):(\d+):(\d+)$/.exec(owner) ?? [];
  if (machineOf === undefined || machineOf !== MACHINE) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
  const now = startOf(Number(pid));
  // The number may belong to another process by now.
  return now !== undefined && now !== started;
}

/** When a process was started, in the units of the kernel; `0` if it has ended and only its parent does not know. */
function startOf(pid: number): string | undefined {
  try {
    // The name before it may contain anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [state = ''] = fields;
    return 'ZX'.includes(state) ? '0' : fields[19];
  } catch {
    return undefined;
  }
}

/** Undefined where the kernel does not say it. */
function machine(): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const numbers = readlinkSync('/proc/self/ns/pid');
    return createHash('sha256').update(`${boot} ${numbers}`).digest('base64url').slice(0, 16);
  } catch {
    return undefined;
  }
}
