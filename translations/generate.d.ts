export interface Call {
  readonly id: string;
  readonly message: string;
  readonly place: string;
}
export function callsIn(path: string, text: string): readonly Call[];
export function messagesOf(folder?: string): Readonly<Record<string, string>>;
export function written(): string;
export const TARGET: string;
