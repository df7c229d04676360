/** Made by the build (esbuild.public.js): EUI's icons that the page may show. */
declare module 'eui-icons:used' {
  export const icons: Readonly<Record<string, import('react').ComponentType>>;
}

/** EUI types its deep modules under other names. */
declare module '@elastic/eui/es/components/icon/icon' {
  export function appendIconComponentCache(
    icons: Readonly<Record<string, import('react').ComponentType>>,
  ): void;
}
