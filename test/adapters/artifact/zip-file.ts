import { deflateRawSync } from "node:zlib";

/** A file for a zip file; `claims` lies about its size. */
export interface ZipMember {
  readonly path: string;
  readonly content: string | Buffer;
  readonly claims?: number;
  readonly flags?: number;
  /** Kind and rights as Unix has them. */
  readonly mode?: number;
}

/** Writes a zip file by hand, so that it can also be a bad one. */
export function zipFile(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, content, claims, flags = 0, mode = 0 } of members) {
    const name = Buffer.from(path);
    const raw = Buffer.from(content);
    const packed = raw.length === 0 ? raw : deflateRawSync(raw);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(claims ?? raw.length, 8);
    const method = raw.length === 0 ? 0 : 8;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    sizes.copy(local, 14);
    local.writeUInt16LE(name.length, 26);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    // Names are UTF-8.
    header.writeUInt16LE(flags | 0x800, 8);
    header.writeUInt16LE(method, 10);
    sizes.copy(header, 16);
    header.writeUInt16LE(name.length, 28);
    header.writeUInt32LE((mode << 16) >>> 0, 38);
    header.writeUInt32LE(offset, 42);
    locals.push(local, name, packed);
    central.push(header, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
