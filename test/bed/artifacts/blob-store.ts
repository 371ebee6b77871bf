import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  BlobSASPermissions,
  BlobServiceClient,
  type ContainerClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from "@azure/storage-blob";

// Azurite's well-known account, public by design.
const ACCOUNT = "devstoreaccount1";
const KEY =
  "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

/** Blobs of one bed, reached through signed URLs as on GitHub. */
export interface BlobStore {
  uploadUrl: (blob: string) => Promise<string>;
  downloadUrl(blob: string, fileName: string): Promise<string>;
  size(blob: string): Promise<number>;
}

const shared: { azurite?: Promise<string> } = {};

/** The address of this process's Azurite, started on first use and gone with the process. */
function azurite(): Promise<string> {
  shared.azurite ??= launch();
  return shared.azurite;
}

async function launch(): Promise<string> {
  const script = fileURLToPath(new URL("./blob-server.ts", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [script], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  // Neither the child nor its pipes keep the test's process alive; our end closes with us.
  child.unref();
  for (const stream of [child.stdin, child.stdout])
    (stream as unknown as { unref(): void }).unref();
  return `http://127.0.0.1:${line.toString().trim()}`;
}

/** Gives a bed its own container; nothing starts before the first artifact. */
export function blobStore(name: string): BlobStore {
  const credential = new StorageSharedKeyCredential(ACCOUNT, KEY);
  let opened: Promise<ContainerClient> | undefined;
  const container = () => {
    opened ??= azurite().then(async (url) => {
      const client = new BlobServiceClient(`${url}/${ACCOUNT}`, credential).getContainerClient(
        name,
      );
      await client.createIfNotExists();
      return client;
    });
    return opened;
  };
  const signed = async (blobName: string, permissions: string, extra: object) => {
    const { url } = await container();
    const query = generateBlobSASQueryParameters(
      {
        containerName: name,
        blobName,
        permissions: BlobSASPermissions.parse(permissions),
        startsOn: new Date(Date.now() - 60_000),
        expiresOn: new Date(Date.now() + 3_600_000),
        ...extra,
      },
      credential,
    );
    return `${url}/${blobName}?${query.toString()}`;
  };
  return {
    uploadUrl: (blob) => signed(blob, "cw", {}),
    downloadUrl: (blob, fileName) =>
      signed(blob, "r", {
        contentDisposition: `attachment; filename="${fileName}.zip"`,
        contentType: "application/zip",
      }),
    async size(blob) {
      const properties = await (await container()).getBlobClient(blob).getProperties();
      return properties.contentLength ?? 0;
    },
  };
}
