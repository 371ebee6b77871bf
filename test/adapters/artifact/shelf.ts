import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Downloads } from "../../../src/adapters/artifact/downloads.ts";
import { filesIn } from "../../../src/adapters/artifact/staging.ts";
import { parseStateArtifactName } from "../../../src/adapters/artifact/state-artifact.ts";
import {
  type Upload,
  type Uploaded,
  type Uploads,
} from "../../../src/adapters/artifact/uploads.ts";
import type { StateArtifact } from "../../../src/ports/artifacts.ts";
import { zipFile } from "./zip-file.ts";

/** A folder in the place of GitHub's artifact service: one folder an artifact, in the order of their uploads. */
export interface Shelf extends Uploads, Downloads {
  readonly path: string;
  /** Called before an upload ends; what it returns is the answer, where it returns one. */
  before: (upload: Upload) => Promise<Uploaded | undefined>;
  readonly uploaded: Upload[];
  listed(): readonly StateArtifact[];
}

export function shelf(path: string): Shelf {
  mkdirSync(path, { recursive: true });
  const uploaded: Upload[] = [];
  return {
    path,
    uploaded,
    before: async () => undefined,
    async upload(upload) {
      const answer = await this.before(upload);
      if (answer !== undefined) return answer;
      if (readdirSync(path).includes(upload.name)) return { kind: "taken" };
      cpSync(upload.folder, join(path, upload.name), { recursive: true });
      uploaded.push(upload);
      return { kind: "done" };
    },
    async download(artifact, folder) {
      const place = join(path, artifact.name);
      const members = (await filesIn(place)).map((name) => ({
        path: name,
        content: readFileSync(join(place, name)),
      }));
      writeFileSync(join(folder, "artifact.zip"), zipFile(members));
      return join(folder, "artifact.zip");
    },
    listed: () =>
      uploaded
        .flatMap(({ name }, id) => {
          const parsed = parseStateArtifactName(name);
          return parsed === undefined ? [] : [{ ...parsed, name, id, bytes: 1, digest: undefined }];
        })
        .toReversed(),
  };
}
