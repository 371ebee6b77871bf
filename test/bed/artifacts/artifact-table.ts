/** One artifact, as the service keeps it. */
export interface Artifact {
  id: number;
  name: string;
  runId: number;
  job: string;
  blob: string;
  size: number;
  digest?: string;
  created: Date;
  expires: Date;
  final: boolean;
}

/** All artifacts of a bed. Deleting removes the line; the blob stays until the process ends. */
export interface ArtifactTable {
  all: Artifact[];
  add: (artifact: Omit<Artifact, "id" | "size" | "created" | "final">) => void;
  remove(artifact: Artifact): void;
}

export function artifactTable(): ArtifactTable {
  const all: Artifact[] = [];
  let last = 4_000_000_000;
  return {
    all,
    add(artifact) {
      last += 1;
      all.push({ ...artifact, id: last, size: 0, created: new Date(), final: false });
    },
    remove(artifact) {
      all.splice(all.indexOf(artifact), 1);
    },
  };
}
