/** Made by the build (esbuild.public.js): EUI's icons that the page may show. */
declare module 'eui-icons:used' {
  import type { ComponentType } from 'react';
  export const icons: Readonly<Record<string, ComponentType>>;
}

/** EUI types its deep modules under other names. */
declare module '@elastic/eui/es/components/icon/icon' {
  import type { ComponentType } from 'react';
  export function appendIconComponentCache(icons: Readonly<Record<string, ComponentType>>): void;
}
