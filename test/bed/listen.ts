import { createServer, type Server } from "node:http";

/** Listens on a port of the loopback device, a free one unless told, and gives it. */
export async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server has no port");
  return address.port;
}

let usual = 0;

/**
 * The same port for every bed of this process that has it to itself: GitHub's client of artifacts keeps the first address
 * of the API that its process was given, and steps are played in this one.
 */
export async function listenAsBefore(server: Server): Promise<number> {
  try {
    usual = await listen(server, usual);
    return usual;
  } catch {
    return listen(server);
  }
}

/** The port that the beds of this process will have, before there is one. */
export async function usualPort(): Promise<number> {
  if (usual === 0) {
    const server = createServer();
    usual = await listen(server);
    await close(server);
  }
  return usual;
}

/** Closes a server without waiting for idle connections. */
export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
