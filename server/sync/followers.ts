import { EventQueue } from '../query';
import type { SyncEvent } from './syncs';

/** Everyone who follows a run: the statement that started it, and those that joined it. */
export class Followers {
  private readonly queues = new Set<EventQueue<SyncEvent>>();
  private readonly messages: SyncEvent[] = [];
  private progress: SyncEvent | undefined;

  emit(event: SyncEvent): void {
    if (event.type === 'progress') this.progress = event;
    else this.messages.push(event);
    for (const queue of this.queues) queue.push(event);
  }

  /** What comes, after what a follower from the beginning has got. */
  follow(): EventQueue<SyncEvent> {
    const queue = new EventQueue<SyncEvent>(({ type }) => type === 'progress');
    for (const event of this.messages) queue.push(event);
    if (this.progress !== undefined) queue.push(this.progress);
    this.queues.add(queue);
    return queue;
  }

  leave(queue: EventQueue<SyncEvent>): void {
    this.queues.delete(queue);
  }
}
