import { ReadKeys, type KeysOfLookUps, type ScanPlan } from '../../scan';

/** The keys that the look-ups of a statement have read, of which some use each other's rows. */
export class LookUpKeys {
  private readonly read = new Map<string, ReadKeys>();
  /** By look-up: those whose rows it has. */
  private readonly reused = new Map<string, Set<ReadKeys>>();

  constructor(plans: readonly ScanPlan[]) {
    for (const plan of plans)
      for (const other of reusesOf(plan))
        for (const id of [plan.id, other])
          if (!this.read.has(id)) this.read.set(id, new ReadKeys());
  }

  /** Undefined for scans that no other one has to do with. */
  of(id: string): KeysOfLookUps | undefined {
    const own = this.read.get(id);
    return own && { own, isReadElsewhere: (mark) => this.isReadFor(id, mark) };
  }

  /** From now on, a look-up uses the rows of another one. */
  reuse(id: string, other: string): void {
    const keys = this.read.get(other);
    if (keys === undefined) return;
    const reused = this.reused.get(id) ?? new Set();
    this.reused.set(id, reused.add(keys));
  }

  private isReadFor(id: string, mark: string): boolean {
    for (const keys of this.reused.get(id) ?? []) if (keys.has(mark)) return true;
    return false;
  }
}

/** The look-ups whose rows a scan can use. */
export const reusesOf = ({ access: { fanOut } }: ScanPlan): readonly string[] =>
  (fanOut?.over === 'outer' ? fanOut.reuses : undefined) ?? [];
