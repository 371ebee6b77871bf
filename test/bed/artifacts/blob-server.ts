// Azurite, Microsoft's emulator of Azure blobs, in a process of its own: loading it takes two
// seconds in which a test's own servers could not answer. It ends when its standard input does.
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

interface Server {
  httpServer: { address(): AddressInfo };
  start: () => Promise<void>;
}

const require = createRequire(import.meta.url);
const { default: BlobServer } = require("azurite/dist/src/blob/BlobServer") as {
  default: new (configuration: object) => Server;
};
const { default: Configuration } = require("azurite/dist/src/blob/BlobConfiguration") as {
  default: new (...settings: unknown[]) => object;
};

const configuration = Object.assign(new Configuration("127.0.0.1", 0), {
  enableAccessLog: false,
  enableDebugLog: false,
  // The Azure SDK is newer than Azurite.
  skipApiVersionCheck: true,
  isMemoryPersistence: true,
});
const server = new BlobServer(configuration);
await server.start();
process.stdout.write(`${server.httpServer.address().port}\n`);
process.stdin.on("end", () => process.exit(0)).resume();
