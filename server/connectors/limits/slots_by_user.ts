/** How many slots each user holds. */
export class SlotsByUser {
  constructor(private readonly held = new Map<string, number>()) {}

  of(caller: string): number {
    return this.held.get(caller) ?? 0;
  }
  take(caller: string): void {
    this.held.set(caller, this.of(caller) + 1);
  }
  release(caller: string): void {
    const left = this.of(caller) - 1;
    if (left > 0) this.held.set(caller, left);
    else this.held.delete(caller);
  }
  copy(): SlotsByUser {
    return new SlotsByUser(new Map(this.held));
  }
}
