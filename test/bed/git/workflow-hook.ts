import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

// A GITHUB_TOKEN has no `workflows` permission, so GitHub refuses its pushes to workflow files.
const script = `#!/bin/sh
[ "$OMK_BED_CALLER" = app ] || exit 0
while read -r old new ref; do
  case "$new" in *[!0]*) ;; *) continue ;; esac
  case "$old" in *[!0]*) base="$old" ;; *) base=$(git merge-base "$new" HEAD 2>/dev/null) || base=$(git hash-object -t tree /dev/null) ;; esac
  file=$(git diff --name-only "$base" "$new" -- .github/workflows | head -n 1)
  if [ -n "$file" ]; then
    echo "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission" >&2
    exit 1
  fi
done
`;

/** Makes the repository refuse what GitHub refuses of a GITHUB_TOKEN. */
export async function installWorkflowHook(bare: string): Promise<void> {
  await mkdir(join(bare, "hooks"), { recursive: true });
  await writeFile(join(bare, "hooks", "pre-receive"), script, { mode: 0o755 });
}
