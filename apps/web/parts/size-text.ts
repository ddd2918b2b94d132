const KILO = 1024;

/** A file's size as people read it: `812字节`, `34KB`, `1.2MB`. */
export function sizeText(bytes: number): string {
  if (bytes < KILO) return `${bytes}字节`;
  if (bytes < KILO * KILO) return `${Math.round(bytes / KILO)}KB`;
  return `${(bytes / KILO / KILO).toFixed(1)}MB`;
}
