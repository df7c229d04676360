import { rmdirSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { dirname } from 'node:path';
import { serialize } from 'node:v8';
import { FramedChannel } from '../framing';
import type {
  Reply,
  ChildMessage,
  ChildSettings,
  ColumnBatch,
  ParentMessage,
  Request,
} from '../protocol';
import { Credits } from './credits';
import { failureOf } from './failure';
import { watchMemory } from './watch_memory';
import { Session } from './session';

/** The connection to the parent is descriptor 3; see `child_handle.ts`. */
const socket = new Socket({ fd: 3, readable: true, writable: true });
const channel = new FramedChannel<ChildMessage, ParentMessage>(socket, receive);
const credits = new Credits();

let settings: ChildSettings | undefined;
let session: Session | undefined;
let work: Promise<void> = Promise.resolve();

// There is nobody left to reply to, and a running query would delay an orderly exit.
socket.on('close', end);
socket.on('error', end);

function end(): void {
  if (settings) {
    rmSync(settings.spillDirectory, { recursive: true, force: true });
    try {
      rmdirSync(dirname(settings.spillDirectory));
    } catch {
      // Others still use it, or the parent removed it.
    }
  }
  process.kill(process.pid, 'SIGKILL');
}

function receive(message: ParentMessage): void {
  if (message.type === 'credit') credits.grant(message.id, message.batches);
  else if (message.type === 'stop') credits.stop(message.id);
  else if (message.type === 'interrupt') interrupt();
  else work = work.then(() => reply(message.id, message.request));
}

function interrupt(): void {
  credits.stopAll();
  session?.spoil();
  session?.interrupt();
}

async function reply(id: number, request: Request): Promise<void> {
  try {
    await channel.send({ type: 'reply', id, reply: await perform(id, request) });
  } catch (error) {
    session?.spoil();
    await channel.send({ type: 'failure', id, failure: failureOf(error) });
  }
}

async function perform(id: number, request: Request): Promise<Reply> {
  if (request.type === 'configure') {
    settings = request.settings;
    if (settings.processMegabytes !== undefined) {
      watchMemory(settings.processMegabytes, () => channel.send({ type: 'exhausted' }));
    }
    session = await Session.create(settings);
    return null;
  }
  if (!session || !settings) throw new Error('the evaluator has not been configured');
  switch (request.type) {
    case 'open':
      await session.open(request);
      return null;
    case 'append':
      await session.append(request.table, request.batch);
      return null;
    case 'page':
      return session.evaluatePage(request);
    case 'describe':
      return session.describe(request.sql);
    case 'run':
      return stream(id, session.run(request.sql));
    case 'distinct':
      return session.distinct(request);
    case 'copy':
      return session.copy(request.rows);
    case 'park':
      return session.park();
    case 'reset':
      credits.clear();
      await session.reset();
      return process.memoryUsage.rss();
  }
}

/** Sends batches as the reader grants them. */
async function stream(id: number, batches: AsyncIterable<ColumnBatch>): Promise<null> {
  for await (const batch of batches) {
    if (!(await credits.spend(id))) {
      session?.spoil();
      break;
    }
    await channel.send({ type: 'rows', id, batch: serialize(batch) });
  }
  return null;
}
