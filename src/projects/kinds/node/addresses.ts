/** npm's registries have `<name>/-/<file>` in every address. */
export function namesAnother(source: string, name: string): boolean {
  const [, path] = /^https?:\/\/[^/]{1,300}\/([^?#]{1,600}?)\/-\//.exec(source) ?? [];
  if (path === undefined) return false;
  const plain = path.replace(/%2f/gi, "/").replace(/%40/g, "@");
  return plain !== name && !plain.endsWith(`/${name}`);
}
