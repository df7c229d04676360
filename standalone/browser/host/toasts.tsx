import React, { useSyncExternalStore } from 'react';
import { EuiGlobalToastList, type EuiGlobalToastListToast } from '@elastic/eui';
import type { HostNotifications } from '../../../public/host';

/** Pending notifications. */
export class Toasts implements HostNotifications {
  private list: readonly EuiGlobalToastListToast[] = [];
  private count = 0;
  private readonly listeners = new Set<() => void>();

  readonly current = (): readonly EuiGlobalToastListToast[] => this.list;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly success = (title: string): void =>
    this.add({ title, color: 'success', iconType: 'check' });
  readonly warning = (title: string, text?: string): void =>
    this.add({ title, text, color: 'warning', iconType: 'warning' });
  readonly danger = (title: string, text?: string): void =>
    this.add({ title, text, color: 'danger', iconType: 'error' });
  readonly dismiss = ({ id }: { readonly id: string }): void =>
    this.set(this.list.filter((toast) => toast.id !== id));

  private add(toast: Omit<EuiGlobalToastListToast, 'id'>): void {
    this.count += 1;
    this.set([...this.list.slice(-3), { ...toast, id: String(this.count) }]);
  }
  private set(list: readonly EuiGlobalToastListToast[]): void {
    this.list = list;
    for (const listener of [...this.listeners]) listener();
  }
}

/** Shows the notifications in the corner of the page. */
export function ToastList({ toasts }: { readonly toasts: Toasts }): React.ReactElement {
  const list = useSyncExternalStore(toasts.subscribe, toasts.current);
  return (
    <EuiGlobalToastList toasts={[...list]} dismissToast={toasts.dismiss} toastLifeTimeMs={6000} />
  );
}
