/** A name of the schema as MySQL takes it literally. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
