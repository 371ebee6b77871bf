const commands: Readonly<Record<string, string>> = {
  "package-lock.json": "npm install",
  "npm-shrinkwrap.json": "npm install",
  "pnpm-lock.yaml": "pnpm install",
  "yarn.lock": "yarn install",
  "bun.lock": "bun install",
  "cargo.lock": "cargo check",
  "uv.lock": "uv lock",
  "poetry.lock": "poetry lock",
  "pdm.lock": "pdm lock --update-reuse",
  "pipfile.lock": "pipenv lock",
  "go.sum": "go mod tidy",
  "gemfile.lock": "bundle lock",
  "composer.lock": "composer update --lock",
};

/** How a package manager writes its lockfile again, as the rest of a sentence. */
export function remakeBy(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const command = Object.hasOwn(commands, name) ? `\`${commands[name]}\`` : "the package manager";
  return `, and let ${command} write what the manifests ask for`;
}
