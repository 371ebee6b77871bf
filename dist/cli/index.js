#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3313:
/***/ ((module) => {

module.exports = Pend;

function Pend() {
  this.pending = 0;
  this.max = Infinity;
  this.listeners = [];
  this.waiting = [];
  this.error = null;
}

Pend.prototype.go = function(fn) {
  if (this.pending < this.max) {
    pendGo(this, fn);
  } else {
    this.waiting.push(fn);
  }
};

Pend.prototype.wait = function(cb) {
  if (this.pending === 0) {
    cb(this.error);
  } else {
    this.listeners.push(cb);
  }
};

Pend.prototype.hold = function() {
  return pendHold(this);
};

function pendHold(self) {
  self.pending += 1;
  var called = false;
  return onCb;
  function onCb(err) {
    if (called) throw new Error("callback called twice");
    called = true;
    self.error = self.error || err;
    self.pending -= 1;
    if (self.waiting.length > 0 && self.pending < self.max) {
      pendGo(self, self.waiting.shift());
    } else if (self.pending === 0) {
      var listeners = self.listeners;
      self.listeners = [];
      listeners.forEach(cbListener);
    }
  }
  function cbListener(listener) {
    listener(self.error);
  }
}

function pendGo(self, fn) {
  fn(pendHold(self));
}


/***/ }),

/***/ 4248:
/***/ ((module) => {

// Adapted from https://github.com/brianloveswords/buffer-crc32/blob/v0.2.13/index.js
const CRC_TABLE = new Int32Array([
  0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3,
  0x0edb8832, 0x79dcb8a4, 0xe0d5e91e, 0x97d2d988, 0x09b64c2b, 0x7eb17cbd, 0xe7b82d07, 0x90bf1d91,
  0x1db71064, 0x6ab020f2, 0xf3b97148, 0x84be41de, 0x1adad47d, 0x6ddde4eb, 0xf4d4b551, 0x83d385c7,
  0x136c9856, 0x646ba8c0, 0xfd62f97a, 0x8a65c9ec, 0x14015c4f, 0x63066cd9, 0xfa0f3d63, 0x8d080df5,
  0x3b6e20c8, 0x4c69105e, 0xd56041e4, 0xa2677172, 0x3c03e4d1, 0x4b04d447, 0xd20d85fd, 0xa50ab56b,
  0x35b5a8fa, 0x42b2986c, 0xdbbbc9d6, 0xacbcf940, 0x32d86ce3, 0x45df5c75, 0xdcd60dcf, 0xabd13d59,
  0x26d930ac, 0x51de003a, 0xc8d75180, 0xbfd06116, 0x21b4f4b5, 0x56b3c423, 0xcfba9599, 0xb8bda50f,
  0x2802b89e, 0x5f058808, 0xc60cd9b2, 0xb10be924, 0x2f6f7c87, 0x58684c11, 0xc1611dab, 0xb6662d3d,
  0x76dc4190, 0x01db7106, 0x98d220bc, 0xefd5102a, 0x71b18589, 0x06b6b51f, 0x9fbfe4a5, 0xe8b8d433,
  0x7807c9a2, 0x0f00f934, 0x9609a88e, 0xe10e9818, 0x7f6a0dbb, 0x086d3d2d, 0x91646c97, 0xe6635c01,
  0x6b6b51f4, 0x1c6c6162, 0x856530d8, 0xf262004e, 0x6c0695ed, 0x1b01a57b, 0x8208f4c1, 0xf50fc457,
  0x65b0d9c6, 0x12b7e950, 0x8bbeb8ea, 0xfcb9887c, 0x62dd1ddf, 0x15da2d49, 0x8cd37cf3, 0xfbd44c65,
  0x4db26158, 0x3ab551ce, 0xa3bc0074, 0xd4bb30e2, 0x4adfa541, 0x3dd895d7, 0xa4d1c46d, 0xd3d6f4fb,
  0x4369e96a, 0x346ed9fc, 0xad678846, 0xda60b8d0, 0x44042d73, 0x33031de5, 0xaa0a4c5f, 0xdd0d7cc9,
  0x5005713c, 0x270241aa, 0xbe0b1010, 0xc90c2086, 0x5768b525, 0x206f85b3, 0xb966d409, 0xce61e49f,
  0x5edef90e, 0x29d9c998, 0xb0d09822, 0xc7d7a8b4, 0x59b33d17, 0x2eb40d81, 0xb7bd5c3b, 0xc0ba6cad,
  0xedb88320, 0x9abfb3b6, 0x03b6e20c, 0x74b1d29a, 0xead54739, 0x9dd277af, 0x04db2615, 0x73dc1683,
  0xe3630b12, 0x94643b84, 0x0d6d6a3e, 0x7a6a5aa8, 0xe40ecf0b, 0x9309ff9d, 0x0a00ae27, 0x7d079eb1,
  0xf00f9344, 0x8708a3d2, 0x1e01f268, 0x6906c2fe, 0xf762575d, 0x806567cb, 0x196c3671, 0x6e6b06e7,
  0xfed41b76, 0x89d32be0, 0x10da7a5a, 0x67dd4acc, 0xf9b9df6f, 0x8ebeeff9, 0x17b7be43, 0x60b08ed5,
  0xd6d6a3e8, 0xa1d1937e, 0x38d8c2c4, 0x4fdff252, 0xd1bb67f1, 0xa6bc5767, 0x3fb506dd, 0x48b2364b,
  0xd80d2bda, 0xaf0a1b4c, 0x36034af6, 0x41047a60, 0xdf60efc3, 0xa867df55, 0x316e8eef, 0x4669be79,
  0xcb61b38c, 0xbc66831a, 0x256fd2a0, 0x5268e236, 0xcc0c7795, 0xbb0b4703, 0x220216b9, 0x5505262f,
  0xc5ba3bbe, 0xb2bd0b28, 0x2bb45a92, 0x5cb36a04, 0xc2d7ffa7, 0xb5d0cf31, 0x2cd99e8b, 0x5bdeae1d,
  0x9b64c2b0, 0xec63f226, 0x756aa39c, 0x026d930a, 0x9c0906a9, 0xeb0e363f, 0x72076785, 0x05005713,
  0x95bf4a82, 0xe2b87a14, 0x7bb12bae, 0x0cb61b38, 0x92d28e9b, 0xe5d5be0d, 0x7cdcefb7, 0x0bdbdf21,
  0x86d3d2d4, 0xf1d4e242, 0x68ddb3f8, 0x1fda836e, 0x81be16cd, 0xf6b9265b, 0x6fb077e1, 0x18b74777,
  0x88085ae6, 0xff0f6a70, 0x66063bca, 0x11010b5c, 0x8f659eff, 0xf862ae69, 0x616bffd3, 0x166ccf45,
  0xa00ae278, 0xd70dd2ee, 0x4e048354, 0x3903b3c2, 0xa7672661, 0xd06016f7, 0x4969474d, 0x3e6e77db,
  0xaed16a4a, 0xd9d65adc, 0x40df0b66, 0x37d83bf0, 0xa9bcae53, 0xdebb9ec5, 0x47b2cf7f, 0x30b5ffe9,
  0xbdbdf21c, 0xcabac28a, 0x53b39330, 0x24b4a3a6, 0xbad03605, 0xcdd70693, 0x54de5729, 0x23d967bf,
  0xb3667a2e, 0xc4614ab8, 0x5d681b02, 0x2a6f2b94, 0xb40bbe37, 0xc30c8ea1, 0x5a05df1b, 0x2d02ef8d,
]);

function crc32(buf) {
  let crc = -1;
  for (let x of buf) {
    crc = CRC_TABLE[(crc ^ x) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

module.exports = crc32;


/***/ }),

/***/ 3502:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

// This was adapted from https://github.com/andrewrk/node-fd-slicer by Andrew Kelley under the MIT License.
var fs = __nccwpck_require__(9896);
var util = __nccwpck_require__(9023);
var stream = __nccwpck_require__(2203);
var Readable = stream.Readable;
var PassThrough = stream.PassThrough;
var Pend = __nccwpck_require__(3313);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);

exports.BufferSlicer = BufferSlicer;
exports.FdSlicer = FdSlicer;

util.inherits(FdSlicer, EventEmitter);
function FdSlicer(fd) {
  EventEmitter.call(this);

  this.fd = fd;
  this.pend = new Pend();
  this.pend.max = 1;
  this.refCount = 0;
}

FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  var self = this;
  self.pend.go(function(cb) {
    fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
      cb();
      callback(err, bytesRead, buffer);
    });
  });
};

FdSlicer.prototype.createReadStream = function(options) {
  return new ReadStream(this, options);
};

FdSlicer.prototype.ref = function() {
  this.refCount += 1;
};

FdSlicer.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;
  if (self.refCount < 0) throw new Error("invalid unref");
  if (self.refCount > 0) return;

  fs.close(self.fd, onCloseDone);

  function onCloseDone(err) {
    if (err) {
      self.emit('error', err);
    } else {
      self.emit('close');
    }
  }
};

util.inherits(ReadStream, Readable);
function ReadStream(context, options) {
  options = options || {};
  Readable.call(this, options);

  this.context = context;
  this.context.ref();

  this.start = options.start || 0;
  this.endOffset = options.end;
  this.pos = this.start;
}

ReadStream.prototype._read = function(n) {
  var self = this;

  var toRead = Math.min(self._readableState.highWaterMark, n);
  if (self.endOffset != null) {
    toRead = Math.min(toRead, self.endOffset - self.pos);
  }
  if (toRead <= 0) {
    self.push(null);
    this._cleanup();
    return;
  }
  self.context.pend.go(function(cb) {
    var buffer = Buffer.allocUnsafe(toRead);
    fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
      if (err) {
        self.destroy(err);
      } else if (bytesRead === 0) {
        self.push(null);
        self._cleanup();
      } else {
        self.pos += bytesRead;
        self.push(buffer.slice(0, bytesRead));
      }
      cb();
    });
  });
};

ReadStream.prototype._destroy = function(err, cb) {
  // Node 14+ calls this automatically at EOF.
  this._cleanup();
  cb(err);
};

ReadStream.prototype._cleanup = function() {
  if (this.context != null) {
    this.context.unref();
    this.context = null;
  }
};

util.inherits(BufferSlicer, EventEmitter);
function BufferSlicer(buffer) {
  EventEmitter.call(this);

  this.refCount = 0;
  this.buffer = buffer;
}

BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
  if (position < 0) throw new RangeError("position is negative: " + position);
  if (offset + length > buffer.length) {
    // The caller's buffer can't hold all the bytes they're trying to read.
    // Clamp the length instead of giving an error.
    // The callback will be informed of fewer than expected bytes written.
    length = buffer.length - offset;
  }
  if (position + length > this.buffer.length) {
    // Clamp any attempt to read past the end of the source buffer.
    length = this.buffer.length - position;
  }
  if (length <= 0) {
    // After any clamping, we're fully out of bounds or otherwise have nothing to do.
    // This isn't an error; it's just zero bytes written.
    setImmediate(function() {
      callback(null, 0);
    });
    return;
  }
  this.buffer.copy(buffer, offset, position, position + length);
  setImmediate(function() {
    callback(null, length);
  });
};

BufferSlicer.prototype.createReadStream = function(options) {
  options = options || {};
  var readStream = new PassThrough(options);
  readStream.start = options.start || 0;
  readStream.endOffset = options.end;
  // by the time this function returns, we'll be done.
  readStream.pos = readStream.endOffset || this.buffer.length;

  var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
  // Cut the buffer into smaller slices for better memory usage when streaming into a zlib inflate stream.
  // See https://github.com/thejoshwolfe/yauzl/issues/87
  var maxChunkSize = 0x10000;
  var offset = 0;
  while (true) {
    var nextOffset = offset + maxChunkSize;
    if (nextOffset >= entireSlice.length) {
      // last chunk
      if (offset < entireSlice.length) {
        readStream.write(entireSlice.slice(offset, entireSlice.length));
      }
      break;
    }
    readStream.write(entireSlice.slice(offset, nextOffset));
    offset = nextOffset;
  }

  readStream.end();
  return readStream;
};

BufferSlicer.prototype.ref = function() {
  this.refCount += 1;
};

BufferSlicer.prototype.unref = function() {
  this.refCount -= 1;

  if (this.refCount < 0) {
    throw new Error("invalid unref");
  }
};


/***/ }),

/***/ 663:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;
var fs = __nccwpck_require__(9896);
var zlib = __nccwpck_require__(3106);
var fd_slicer = __nccwpck_require__(3502);
var util = __nccwpck_require__(9023);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);
var Transform = (__nccwpck_require__(2203).Transform);
var PassThrough = (__nccwpck_require__(2203).PassThrough);
var Writable = (__nccwpck_require__(2203).Writable);

// Node 20 added zlib.crc32.
const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__(4248);

__webpack_unused_export__ = open;
__webpack_unused_export__ = fromFd;
__webpack_unused_export__ = fromBuffer;
__webpack_unused_export__ = fromRandomAccessReader;
exports.sO = openPromise;
__webpack_unused_export__ = fromFdPromise;
__webpack_unused_export__ = fromBufferPromise;
__webpack_unused_export__ = fromRandomAccessReaderPromise;

__webpack_unused_export__ = dosDateTimeToDate;
__webpack_unused_export__ = getFileNameLowLevel;
__webpack_unused_export__ = validateFileName;
__webpack_unused_export__ = parseExtraFields;
__webpack_unused_export__ = ZipFile;
__webpack_unused_export__ = Entry;
__webpack_unused_export__ = LocalFileHeader;
__webpack_unused_export__ = RandomAccessReader;

function openPromise(path, options) {
  return new Promise((resolve, reject) => {
    open(path, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromFdPromise(fd, options) {
  return new Promise((resolve, reject) => {
    fromFd(fd, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromBufferPromise(buffer, options) {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromRandomAccessReaderPromise(reader, totalSize, options) {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(reader, totalSize, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}

function open(path, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.open(path, "r", function(err, fd) {
    if (err) return callback(err);
    fromFd(fd, options, function(err, zipfile) {
      if (err) fs.close(fd, defaultCallback);
      callback(err, zipfile);
    });
  });
}

function fromFd(fd, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.fstat(fd, function(err, stats) {
    if (err) return callback(err);
    var reader = new fd_slicer.FdSlicer(fd);
    fromRandomAccessReader(reader, stats.size, options, callback);
  });
}

function fromBuffer(buffer, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  var reader = new fd_slicer.BufferSlicer(buffer);
  fromRandomAccessReader(reader, buffer.length, options, callback);
}

function fromRandomAccessReader(reader, totalSize, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  var decodeStrings = !!options.decodeStrings;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
  if (totalSize > Number.MAX_SAFE_INTEGER) {
    throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
  }

  // the matching unref() call is in zipfile.close()
  reader.ref();

  // eocdr means End of Central Directory Record.
  // search backwards for the eocdr signature.
  // the last field of the eocdr is a variable-length comment.
  // the comment size is encoded in a 2-byte field in the eocdr, which we can't find without trudging backwards through the comment to find it.
  // as a consequence of this design decision, it's possible to have ambiguous zip file metadata if a coherent eocdr was in the comment.
  // we search backwards for a eocdr signature, and hope that whoever made the zip file was smart enough to forbid the eocdr signature in the comment.
  var eocdrWithoutCommentSize = 22;
  var zip64EocdlSize = 20; // Zip64 end of central directory locator
  var maxCommentSize = 0xffff; // 2-byte size
  var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
  var buffer = newBuffer(bufferSize);
  var bufferReadStart = totalSize - buffer.length;
  readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
    if (err) return callback(err);
    for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
      if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
      // found eocdr
      var eocdrBuffer = buffer.subarray(i);

      // 0 - End of central directory signature = 0x06054b50
      // 4 - Number of this disk
      var diskNumber = eocdrBuffer.readUInt16LE(4);
      // 6 - Disk where central directory starts
      // 8 - Number of central directory records on this disk
      // 10 - Total number of central directory records
      var entryCount = eocdrBuffer.readUInt16LE(10);
      // 12 - Size of central directory (bytes)
      // 16 - Offset of start of central directory, relative to start of archive
      var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
      // 20 - Comment length
      var commentLength = eocdrBuffer.readUInt16LE(20);
      var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
      if (commentLength !== expectedCommentLength) {
        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
      }
      // 22 - Comment
      // the encoding is always cp437.
      var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false)
                                  : eocdrBuffer.subarray(22);

      // Look for a Zip64 end of central directory locator
      if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
        // ZIP64 format
        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
        // 0 - zip64 end of central dir locator signature = 0x07064b50
        // 4 - number of the disk with the start of the zip64 end of central directory
        // 8 - relative offset of the zip64 end of central directory record
        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
        // 16 - total number of disks

        // ZIP64 end of central directory record
        var zip64EocdrBuffer = newBuffer(56);
        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
          if (err) return callback(err);

          // 0 - zip64 end of central dir signature                           4 bytes  (0x06064b50)
          if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
            return callback(new Error("invalid zip64 end of central directory record signature"));
          }
          // 4 - size of zip64 end of central directory record                8 bytes
          // 12 - version made by                                             2 bytes
          // 14 - version needed to extract                                   2 bytes
          // 16 - number of this disk                                         4 bytes
          diskNumber = zip64EocdrBuffer.readUInt32LE(16);
          if (diskNumber !== 0) {
            // Check this only after zip64 overrides. See #118.
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          // 20 - number of the disk with the start of the central directory  4 bytes
          // 24 - total number of entries in the central directory on this disk         8 bytes
          // 32 - total number of entries in the central directory            8 bytes
          entryCount = readUInt64LE(zip64EocdrBuffer, 32);
          // 40 - size of the central directory                               8 bytes
          // 48 - offset of start of central directory with respect to the starting disk number     8 bytes
          centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
          // 56 - zip64 extensible data sector                                (variable size)
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
        });
      }

      // Not ZIP64 format
      if (diskNumber !== 0) {
        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
      }
      return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));

    }

    // Not a zip file.
    callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
  });
}

util.inherits(ZipFile, EventEmitter);
function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
  var self = this;
  EventEmitter.call(self);
  self.reader = reader;
  // forward close events
  self.reader.on("error", function(err) {
    // error closing the fd
    emitError(self, err);
  });
  self.reader.once("close", function() {
    self.emit("close");
  });
  self.readEntryCursor = centralDirectoryOffset;
  self.fileSize = fileSize;
  self.entryCount = entryCount;
  self.comment = comment;
  self.entriesRead = 0;
  self.autoClose = !!autoClose;
  self.lazyEntries = !!lazyEntries;
  self.decodeStrings = !!decodeStrings;
  self.validateEntrySizes = !!validateEntrySizes;
  self.strictFileNames = !!strictFileNames;
  self.isOpen = true;
  self.emittedError = false;
  self.hasEachEntryBeenCalled = false;

  if (!self.lazyEntries) self._readEntry();
}
ZipFile.prototype.close = function() {
  if (!this.isOpen) return;
  this.isOpen = false;
  this.reader.unref();
};

function emitErrorAndAutoClose(self, err) {
  if (self.autoClose) self.close();
  emitError(self, err);
}
function emitError(self, err) {
  if (self.emittedError) return;
  self.emittedError = true;
  self.emit("error", err);
}

ZipFile.prototype.readEntry = function() {
  if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
  this._readEntry();
};
ZipFile.prototype._readEntry = function() {
  var self = this;
  if (self.entryCount === self.entriesRead) {
    // done with metadata
    setImmediate(function() {
      if (self.autoClose) self.close();
      if (self.emittedError) return;
      self.emit("end");
    });
    return;
  }
  if (self.emittedError) return;
  var buffer = newBuffer(46);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
    if (err) return emitErrorAndAutoClose(self, err);
    if (self.emittedError) return;
    var entry = new Entry();
    // 0 - Central directory file header signature
    var signature = buffer.readUInt32LE(0);
    if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
    // 4 - Version made by
    entry.versionMadeBy = buffer.readUInt16LE(4);
    // 6 - Version needed to extract (minimum)
    entry.versionNeededToExtract = buffer.readUInt16LE(6);
    // 8 - General purpose bit flag
    entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
    // 10 - Compression method
    entry.compressionMethod = buffer.readUInt16LE(10);
    // 12 - File last modification time
    entry.lastModFileTime = buffer.readUInt16LE(12);
    // 14 - File last modification date
    entry.lastModFileDate = buffer.readUInt16LE(14);
    // 16 - CRC-32
    entry.crc32 = buffer.readUInt32LE(16);
    // 20 - Compressed size
    entry.compressedSize = buffer.readUInt32LE(20);
    // 24 - Uncompressed size
    entry.uncompressedSize = buffer.readUInt32LE(24);
    // 28 - File name length (n)
    entry.fileNameLength = buffer.readUInt16LE(28);
    // 30 - Extra field length (m)
    entry.extraFieldLength = buffer.readUInt16LE(30);
    // 32 - File comment length (k)
    entry.fileCommentLength = buffer.readUInt16LE(32);
    // 34 - Disk number where file starts
    // 36 - Internal file attributes
    entry.internalFileAttributes = buffer.readUInt16LE(36);
    // 38 - External file attributes
    entry.externalFileAttributes = buffer.readUInt32LE(38);
    // 42 - Relative offset of local file header
    entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);

    if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));

    self.readEntryCursor += 46;

    buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
      if (err) return emitErrorAndAutoClose(self, err);
      if (self.emittedError) return;
      // 46 - File name
      entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
      // 46+n - Extra field
      var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
      entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
      // 46+n+m - File comment
      entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);

      // Parse the extra fields, which we need for processing other fields.
      try {
        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
      } catch (err) {
        return emitErrorAndAutoClose(self, err);
      }

      // Interpret strings according to bit flags, extra fields, and options.
      if (self.decodeStrings) {
        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
        var errorMessage = validateFileName(entry.fileName);
        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
      } else {
        entry.fileComment = entry.fileCommentRaw;
        entry.fileName = entry.fileNameRaw;
      }
      // Maintain API compatibility. See https://github.com/thejoshwolfe/yauzl/issues/47
      entry.comment = entry.fileComment;

      self.readEntryCursor += buffer.length;
      self.entriesRead += 1;

      // Check for the Zip64 Extended Information Extra Field.
      for (var i = 0; i < entry.extraFields.length; i++) {
        var extraField = entry.extraFields[i];
        if (extraField.id !== 0x0001) continue;
        // Found it.

        var zip64EiefBuffer = extraField.data;
        var index = 0;
        // 0 - Original Size          8 bytes
        if (entry.uncompressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
          }
          entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 8 - Compressed Size        8 bytes
        if (entry.compressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
          }
          entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 16 - Relative Header Offset 8 bytes
        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
          }
          entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 24 - Disk Start Number      4 bytes

        break;
      }

      // validate file size
      if (self.validateEntrySizes && entry.compressionMethod === 0) {
        var expectedCompressedSize = entry.uncompressedSize;
        if (entry.isEncrypted()) {
          // traditional encryption prefixes the file data with a header
          expectedCompressedSize += 12;
        }
        if (entry.compressedSize !== expectedCompressedSize) {
          var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
          return emitErrorAndAutoClose(self, new Error(msg));
        }
      }

      self.emit("entry", entry);

      if (!self.lazyEntries) self._readEntry();
    });
  });
};

ZipFile.prototype.eachEntry = function() {
  const self = this;
  if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
  if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
  self.hasEachEntryBeenCalled = true;

  let pendingResolveReject = null;
  self.on("entry", onEntry);
  self.on("end", onEnd);
  self.on("error", onError);
  function cleanup() {
    self.removeListener("entry", onEntry);
    self.removeListener("end", onEnd);
    self.removeListener("error", onError);
    if (self.autoClose) self.close();
  }

  function onEntry(entry) {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    resolve({value: entry});
  }
  function onEnd() {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    resolve({done: true});
  }
  function onError(err) {
    let {reject} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    reject(err);
  }

  return {
    [Symbol.asyncIterator]() {
      // Called once by `for await...of`.
      return this;
    },
    next() {
      // Called on each iteration in a `for await...of`.
      const promise = new Promise((resolve, reject) => {
        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
        pendingResolveReject = {resolve, reject};
      });
      self.readEntry();
      return promise;
    },
    return(value) {
      // Called when breaking, returning, throwing out of a `for await...of`.
      cleanup();
      return Promise.resolve({done: true, value});
    },
    throw(value) {
      // Almost never called. Something about `yield*` maybe?
      cleanup();
      return Promise.reject(value);
    },
  };
};

ZipFile.prototype.openReadStream = function(entry, options, callback) {
  var self = this;
  // parameter validation
  var relativeStart = 0;
  var relativeEnd = entry.compressedSize;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) {
    options = {};
  } else {
    if (options.decodeFileData === false) {
      // new, simple option
      if (options.decrypt != null) {
        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
      }
      if (options.decompress != null) {
        throw new Error("cannot use options.decompress when options.decodeFileData === false");
      }
      // start and end are allowed
    } else {
      // old, complicated options
      if (options.decrypt != null) {
        if (!entry.isEncrypted()) {
          throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
        }
        if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
        if (entry.isCompressed()) {
          if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
        }
      }
      if (options.decompress != null) {
        if (!entry.isCompressed()) {
          throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
        }
        if (!(options.decompress === false || options.decompress === true)) {
          throw new Error("invalid options.decompress value: " + options.decompress);
        }
        decompress = options.decompress;
      }
    }
    if (options.start != null) {
      relativeStart = options.start;
      if (relativeStart < 0) throw new Error("options.start < 0");
      if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
    }
    if (options.end != null) {
      relativeEnd = options.end;
      if (relativeEnd < 0) throw new Error("options.end < 0");
      if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
      if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
    }
  }
  var rawMode = (
    options.decodeFileData === false || // Explicitly requested raw.
    (
      (entry.compressionMethod === 0 || // Naturally without compression.
        (entry.compressionMethod === 8 && options.decompress === false) // Deprecated compression bypass option.
      ) &&
      (!entry.isEncrypted() || // Naturally without encryption.
        options.decrypt === false // Deprecated encryption bypass option.
      )
    )
  );
  if (options.start != null || options.end != null) {
    // Ensure slicing deals with raw data.
    if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
  }

  // any further errors can either be caused by the zipfile,
  // or were introduced in a minor version of yauzl,
  // so should be passed to the client rather than thrown.
  if (!self.isOpen) return callback(new Error("closed"));
  if (entry.isEncrypted() && !rawMode) {
    if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
  }
  var decompress;
  if (rawMode) {
    decompress = false;
  } else if (entry.compressionMethod === 8) {
    // 8 - The file is Deflated
    decompress = options.decodeFileData !== true;
  } else {
    return callback(new Error("unsupported compression method: " + entry.compressionMethod));
  }

  self.readLocalFileHeader(entry, {minimal: true}, function(err, localFileHeader) {
    if (err) return callback(err);
    self.openReadStreamLowLevel(
      localFileHeader.fileDataStart, entry.compressedSize,
      relativeStart, relativeEnd,
      decompress, entry.uncompressedSize,
      callback);
  });
};

ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
  var self = this;

  var fileDataEnd = fileDataStart + compressedSize;
  var readStream = self.reader.createReadStream({
    start: fileDataStart + relativeStart,
    end: fileDataStart + relativeEnd,
  });
  var endpointStream = readStream;
  if (decompress) {
    var destroyed = false;
    var inflateFilter = zlib.createInflateRaw();
    readStream.on("error", function(err) {
      // setImmediate here because errors can be emitted during the first call to pipe()
      setImmediate(function() {
        if (!destroyed) inflateFilter.emit("error", err);
      });
    });
    readStream.pipe(inflateFilter);

    if (self.validateEntrySizes) {
      endpointStream = new AssertByteCountStream(uncompressedSize);
      inflateFilter.on("error", function(err) {
        // forward zlib errors to the client-visible stream
        setImmediate(function() {
          if (!destroyed) endpointStream.emit("error", err);
        });
      });
      inflateFilter.pipe(endpointStream);
    } else {
      // the zlib filter is the client-visible stream
      endpointStream = inflateFilter;
    }
    // this is part of yauzl's API, so implement this function on the client-visible stream
    installDestroyFn(endpointStream, function() {
      destroyed = true;
      if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
      readStream.unpipe(inflateFilter);
      // TODO: the inflateFilter may cause a memory leak. see Issue #27.
      readStream.destroy();
    });
  }
  callback(null, endpointStream);
};

ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
  var self = this;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) options = {};

  self.reader.ref();
  var buffer = newBuffer(30);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
    try {
      if (err) return callback(err);
      // 0 - Local file header signature = 0x04034b50
      var signature = buffer.readUInt32LE(0);
      if (signature !== 0x04034b50) {
        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
      }

      var fileNameLength = buffer.readUInt16LE(26);
      var extraFieldLength = buffer.readUInt16LE(28);
      var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
      // We now have enough information to do this bounds check.
      if (fileDataStart + entry.compressedSize > self.fileSize) {
        return callback(new Error("file data overflows file bounds: " +
            fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
      }

      if (options.minimal) {
        return callback(null, {fileDataStart: fileDataStart});
      }

      var localFileHeader = new LocalFileHeader();
      localFileHeader.fileDataStart = fileDataStart;

      // 4 - Version needed to extract (minimum)
      localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
      // 6 - General purpose bit flag
      localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
      // 8 - Compression method
      localFileHeader.compressionMethod = buffer.readUInt16LE(8);
      // 10 - File last modification time
      localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
      // 12 - File last modification date
      localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
      // 14 - CRC-32
      localFileHeader.crc32 = buffer.readUInt32LE(14);
      // 18 - Compressed size
      localFileHeader.compressedSize = buffer.readUInt32LE(18);
      // 22 - Uncompressed size
      localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
      // 26 - File name length (n)
      localFileHeader.fileNameLength = fileNameLength;
      // 28 - Extra field length (m)
      localFileHeader.extraFieldLength = extraFieldLength;
      // 30 - File name
      // 30+n - Extra field

      buffer = newBuffer(fileNameLength + extraFieldLength);
      self.reader.ref();
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
        try {
          if (err) return callback(err);
          localFileHeader.fileName = buffer.subarray(0, fileNameLength);
          localFileHeader.extraField = buffer.subarray(fileNameLength);
          return callback(null, localFileHeader);
        } finally {
          self.reader.unref();
        }
      });
    } finally {
      self.reader.unref();
    }
  });
};

ZipFile.prototype.openReadStreamPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.openReadStream(entry, options, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
  return new Promise((resolve, reject) => {
    this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
      if (err) return reject(err);
      resolve(localFileHeader);
    });
  });
};

function Entry() {
}
Entry.prototype.getLastModDate = function(options) {
  if (options == null) options = {};

  if (!options.forceDosFormat) {
    // Check extended fields.
    for (var i = 0; i < this.extraFields.length; i++) {
      var extraField = this.extraFields[i];
      if (extraField.id === 0x5455) {
        // Info-ZIP "universal timestamp" extended field (`0x5455` aka `"UT"`).
        // See the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
        var data = extraField.data;
        if (data.length < 5) continue; // Too short.
        // The flags define which of the three fields are present: mtime, atime, ctime.
        // We only care about mtime.
        // Also, ctime is never included in practice.
        // And also, atime is only included in the local file header for some reason
        // despite the flags lying about its inclusion in the central header.
        var flags = data[0];
        var HAS_MTIME = 1;
        if (!(flags & HAS_MTIME)) continue; // This will realistically never happen.
        // Although the positions of all of the fields shift around depending on the presence of other fields,
        // mtime is always first if present, and that's the only one we care about.
        var posixTimestamp = data.readInt32LE(1);
        return new Date(posixTimestamp * 1000);
      } else if (extraField.id === 0x000a) {
        var data = extraField.data;
        if (data.length !== 32) continue; // The length is always the same.
        // 4 bytes reserved
        // 2 bytes Tag
        if (data.readUInt16LE(4) !== 1) continue; // Tag1 is actually the only defined Tag.
        // 2 bytes Size
        if (data.readUInt16LE(6) !== 24) continue; // Size is always 24.
        // 8 bytes Mtime
        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
        // Convert from NTFS to POSIX milliseconds.
        // The big number below is the milliseconds between year 1601 and year 1970
        // (i.e. the negative POSIX timestamp of 1601-01-01 00:00:00Z)
        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
        // Note on numeric precision: JavaScript Number objects lose precision above Number.MAX_SAFE_INTEGER,
        // and NTFS timestamps are typically much bigger than that limit.
        // (MAX_SAFE_INTEGER would represent 1629-07-17T23:58:45.475Z.)
        // However, we're losing precision in the conversion from 100nanosecond units to millisecond units anyway,
        // and the time at which we also lose 1-millisecond precision is year 275760, the JavaScript Date limit (by design).
        // Up through the year 2057, this conversion only drops 4 bits of precision,
        // which is well under the 13-14 bits ratio between the milliseconds and 100nanoseconds.
        return new Date(millisecondsSince1970);
      }
    }
  }

  // Fallback to non-extended encoding.
  return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
};

Entry.prototype.canDecodeFileData = function() {
  return (
    !this.isEncrypted() &&
    (this.compressionMethod === 0 || this.compressionMethod === 8)
  );
};
Entry.prototype.isEncrypted = function() {
  return (this.generalPurposeBitFlag & 0x1) !== 0;
};
Entry.prototype.isCompressed = function() {
  return this.compressionMethod === 8;
};

function LocalFileHeader() {
}

function dosDateTimeToDate(date, time, timezone) {
  var day = date & 0x1f; // 1-31
  var month = (date >> 5 & 0xf) - 1; // 1-12, 0-11
  var year = (date >> 9 & 0x7f) + 1980; // 0-128, 1980-2108

  var millisecond = 0;
  var second = (time & 0x1f) * 2; // 0-29, 0-58 (even numbers)
  var minute = time >> 5 & 0x3f; // 0-59
  var hour = time >> 11 & 0x1f; // 0-23

  if (timezone == null || timezone === "local") {
    return new Date(year, month, day, hour, minute, second, millisecond);
  } else if (timezone === "UTC") {
    return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
  } else {
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
}

function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
  var fileName = null;

  // check for Info-ZIP Unicode Path Extra Field (0x7075)
  // see https://github.com/thejoshwolfe/yauzl/issues/33
  for (var i = 0; i < extraFields.length; i++) {
    var extraField = extraFields[i];
    if (extraField.id === 0x7075) {
      if (extraField.data.length < 6) {
        // too short to be meaningful
        continue;
      }
      // Version       1 byte      version of this extra field, currently 1
      if (extraField.data.readUInt8(0) !== 1) {
        // > Changes may not be backward compatible so this extra
        // > field should not be used if the version is not recognized.
        continue;
      }
      // NameCRC32     4 bytes     File Name Field CRC32 Checksum
      var oldNameCrc32 = extraField.data.readUInt32LE(1);
      if (crc32(fileNameBuffer) !== oldNameCrc32) {
        // > If the CRC check fails, this UTF-8 Path Extra Field should be
        // > ignored and the File Name field in the header should be used instead.
        continue;
      }
      // UnicodeName   Variable    UTF-8 version of the entry File Name
      fileName = decodeBuffer(extraField.data.subarray(5), true);
      break;
    }
  }

  if (fileName == null) {
    // The typical case.
    var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
    fileName = decodeBuffer(fileNameBuffer, isUtf8);
  }

  if (!strictFileNames) {
    // Allow backslash.
    fileName = fileName.replace(/\\/g, "/");
  }
  return fileName;
}

function validateFileName(fileName) {
  if (fileName.indexOf("\\") !== -1) {
    return "invalid characters in fileName: " + fileName;
  }
  if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
    return "absolute path: " + fileName;
  }
  if (fileName.split("/").indexOf("..") !== -1) {
    return "invalid relative path: " + fileName;
  }
  // all good
  return null;
}

function parseExtraFields(extraFieldBuffer) {
  var extraFields = [];
  var i = 0;
  while (i < extraFieldBuffer.length - 3) {
    var headerId = extraFieldBuffer.readUInt16LE(i + 0);
    var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
    var dataStart = i + 4;
    var dataEnd = dataStart + dataSize;
    if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
    var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
    extraFields.push({
      id: headerId,
      data: dataBuffer,
    });
    i = dataEnd;
  }
  return extraFields;
}

function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
  if (length === 0) {
    // fs.read will throw an out-of-bounds error if you try to read 0 bytes from a 0 byte file
    return setImmediate(function() { callback(null, newBuffer(0)); });
  }
  reader.read(buffer, offset, length, position, function(err, bytesRead) {
    if (err) return callback(err);
    if (bytesRead < length) {
      return callback(new Error("unexpected EOF"));
    }
    callback();
  });
}

util.inherits(AssertByteCountStream, Transform);
function AssertByteCountStream(byteCount) {
  Transform.call(this);
  this.actualByteCount = 0;
  this.expectedByteCount = byteCount;
}
AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
  this.actualByteCount += chunk.length;
  if (this.actualByteCount > this.expectedByteCount) {
    var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb(null, chunk);
};
AssertByteCountStream.prototype._flush = function(cb) {
  if (this.actualByteCount < this.expectedByteCount) {
    var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb();
};

util.inherits(RandomAccessReader, EventEmitter);
function RandomAccessReader() {
  EventEmitter.call(this);
  this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
  this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;

  if (self.refCount > 0) return;
  if (self.refCount < 0) throw new Error("invalid unref");

  self.close(onCloseDone);

  function onCloseDone(err) {
    if (err) return self.emit('error', err);
    self.emit('close');
  }
};
RandomAccessReader.prototype.createReadStream = function(options) {
  if (options == null) options = {};
  var start = options.start;
  var end = options.end;
  if (start === end) {
    var emptyStream = new PassThrough();
    setImmediate(function() {
      emptyStream.end();
    });
    return emptyStream;
  }
  var stream = this._readStreamForRange(start, end);

  var destroyed = false;
  var refUnrefFilter = new RefUnrefFilter(this);
  stream.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) refUnrefFilter.emit("error", err);
    });
  });
  installDestroyFn(refUnrefFilter, function() {
    stream.unpipe(refUnrefFilter);
    refUnrefFilter.unref();
    stream.destroy();
  });

  var byteCounter = new AssertByteCountStream(end - start);
  refUnrefFilter.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) byteCounter.emit("error", err);
    });
  });
  installDestroyFn(byteCounter, function() {
    destroyed = true;
    refUnrefFilter.unpipe(byteCounter);
    refUnrefFilter.destroy();
  });

  return stream.pipe(refUnrefFilter).pipe(byteCounter);
};
RandomAccessReader.prototype._readStreamForRange = function(start, end) {
  throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
  var readStream = this.createReadStream({start: position, end: position + length});
  var writeStream = new Writable();
  var written = 0;
  writeStream._write = function(chunk, encoding, cb) {
    chunk.copy(buffer, offset + written, 0, chunk.length);
    written += chunk.length;
    cb();
  };
  writeStream.on("finish", callback);
  readStream.on("error", function(error) {
    callback(error);
  });
  readStream.pipe(writeStream);
};
RandomAccessReader.prototype.close = function(callback) {
  setImmediate(callback);
};

util.inherits(RefUnrefFilter, PassThrough);
function RefUnrefFilter(context) {
  PassThrough.call(this);
  this.context = context;
  this.context.ref();
  this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(cb) {
  this.unref();
  cb();
};
RefUnrefFilter.prototype.unref = function(cb) {
  if (this.unreffedYet) return;
  this.unreffedYet = true;
  this.context.unref();
};

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
function decodeBuffer(buffer, isUtf8) {
  if (isUtf8) {
    return buffer.toString("utf8");
  } else {
    var result = "";
    for (var i = 0; i < buffer.length; i++) {
      result += cp437[buffer[i]];
    }
    return result;
  }
}

function readUInt64LE(buffer, offset) {
  // There is no native function for this, because we can't actually store 64-bit integers precisely.
  // after 53 bits, JavaScript's Number type (IEEE 754 double) can't store individual integers anymore.
  // but since 53 bits is a whole lot more than 32 bits, we do our best anyway.
  // As of 2020, Node has added support for BigInt, which obviates this whole function,
  // but yauzl hasn't been updated to depend on BigInt (yet?).
  var lower32 = buffer.readUInt32LE(offset);
  var upper32 = buffer.readUInt32LE(offset + 4);
  // we can't use bitshifting here, because JavaScript bitshifting only works on 32-bit integers.
  return upper32 * 0x100000000 + lower32;
  // as long as we're bounds checking the result of this function against the total file size,
  // we'll catch any overflow errors, because we already made sure the total file size was within reason.
}

// Node 10 deprecated new Buffer().
var newBuffer;
if (typeof Buffer.allocUnsafe === "function") {
  newBuffer = function(len) {
    return Buffer.allocUnsafe(len);
  };
} else {
  newBuffer = function(len) {
    return new Buffer(len);
  };
}

// Node 8 introduced a proper destroy() implementation on writable streams.
function installDestroyFn(stream, fn) {
  if (typeof stream.destroy === "function") {
    // New API.
    stream._destroy = function(err, cb) {
      fn();
      if (cb != null) cb(err);
    };
  } else {
    // Old API.
    stream.destroy = fn;
  }
}

function defaultCallback(err) {
  if (err) throw err;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 5768:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_build_here_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9482);
/* harmony import */ var _cli_omk_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9065);


/** `omk` on a laptop: the root that gives the commands their terminal. */
const aborter = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => aborter.abort());
process.exitCode = await (0,_cli_omk_js__WEBPACK_IMPORTED_MODULE_1__/* .omk */ .G)(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    signal: aborter.signal,
    build: (0,_cli_build_here_js__WEBPACK_IMPORTED_MODULE_0__/* .buildHere */ .$)(),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ buildHere)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __nccwpck_require__(6921);
;// CONCATENATED MODULE: ./.build/adapters/local/build-file.js


/** Name of the file in which a build says what it was made of; it lies in `dist/`. */
const buildName = "build.json";
const BuildFile = schemas/* object */.Ikc({ version: schemas/* string */.YjP(), commit: schemas/* string */.YjP(), modified: schemas/* boolean */.zMY() });
/** What the bundle in a folder was built from. @throws Error where the folder does not say: it is no whole bundle. */
function readBuild(folder) {
    const file = `${folder}/${buildName}`;
    try {
        return BuildFile.parse(JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8")));
    }
    catch (cause) {
        throw new Error(`${file} cannot be read, which is part of the action: its files are not whole`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./.build/cli/build-here.js

/** What this `omk` was built from: its bundle lies in a folder of that of the action. */
function buildHere() {
    return readBuild(`${import.meta.dirname}/..`);
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ omk)
});

// EXTERNAL MODULE: ./.build/domain/closest.js
var closest = __nccwpck_require__(9796);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __nccwpck_require__(664);
// EXTERNAL MODULE: ./.build/cli/terminal.js + 1 modules
var cli_terminal = __nccwpck_require__(3182);
;// CONCATENATED MODULE: ./.build/cli/usage.js
/** What `omk` can do, as its help says it. */
const commands = ["verify-proof", "help"];
/** `omk --help`. */
const overview = `omk: looks at what omk autopilot left.

  omk verify-proof <folder | zip>   checks that a run's proof holds, offline
  omk help [command]                this text, or that of a command
  omk --version                     the version, and the commit that it was built from

Exit codes: 0 everything holds, 1 something is wrong, 2 the command line is, or what it names, 3 what was recorded fits
together, but this version judges it otherwise than the one that made it, 4 only a later version can read it.
`;
/** `omk verify-proof --help`. */
const verifyProofHelp = `omk verify-proof <folder | zip> [--digest <sha256>] [--repo <clone>] [--json]

Checks the state of a run: the folder of the run, or the artifact omk-state-... as GitHub gives it (a zip file, or what
\`gh run download\` made of it). Nothing is sent anywhere and nothing in the folder is changed.

  --digest <sha256>  The digest that the pull request quotes under "proof (sha256)". A folder that somebody made up as a
                     whole holds together like a real one; only this number tells them apart.
  --repo <clone>     A clone that has the base commit. Setup and gates run again on the recorded tree, in a fresh
                     checkout in a temporary folder, and what they show is compared with what is recorded.
                     This runs the commands of the repository, with the change in it, on this machine and with your
                     rights: do it in a container. A command that base's own files do not name is run only where
                     --digest holds.
  --json             The report as JSON.

Looked at: every file against the manifest; the ledger's chain; state.json and proof.json against the ledger; the logs
and lists of tests of every gate; that the judgement follows from the gates, and the verdict from the evidence.

A run of an older version is held to what that version wrote; what is computed anew is judged by this one, and where the
two differ, the report says so. A run of a later version is refused, and that version is named.

Exit codes: 0 everything holds, 1 something is wrong (the report names the file and the line), 2 the command line is, or
what it names is no run or no clone, 3 what was recorded fits together, but this version judges it otherwise than the one
that made it, 4 only a later version can read it.

  gh run download <workflow run> -R <owner/repo> -n <newest state artifact> -D state
  omk verify-proof state --digest <sha256>
`;

// EXTERNAL MODULE: ./.build/domain/newer.js
var newer = __nccwpck_require__(1182);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./.build/cli/verify-proof/arguments.js


const options = {
    digest: { type: "string" },
    repo: { type: "string" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
};
/** Reads the words after `omk verify-proof`. */
function parseArguments(args) {
    const unknown = args.find((word) => word.startsWith("--") && word !== "--" && !isKnown(word));
    if (unknown !== undefined)
        return wrong(unknownOption(unknown));
    const misused = misuse(args);
    if (misused !== undefined)
        return wrong(misused);
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
        return values.help ? { kind: "help" } : argumentsOf(positionals, values);
    }
    catch (error) {
        return wrong(error instanceof Error ? error.message : String(error));
    }
}
function argumentsOf([path, more], values) {
    if (path === undefined || path === "")
        return wrong("Which folder or zip file is to be checked?");
    if (more !== undefined)
        return wrong("One folder or zip file is checked at a time.");
    const { repo, json } = values;
    if (repo === "")
        return wrong(takes.repo);
    const digest = values.digest === undefined ? undefined : digestOf(values.digest);
    if (values.digest !== undefined && digest === undefined)
        return wrong(takes.digest);
    return { kind: "verify", args: { path, digest, repo, json } };
}
function wrong(text) {
    return { kind: "wrong", text };
}
const takes = {
    digest: "`--digest` takes a sha256: 64 characters of 0-9 and a-f, as the pull request quotes it.",
    repo: "`--repo` takes the path of a clone of the run's repository.",
};
/** An option without its value, or with one that it does not take. */
function misuse(args) {
    for (const name of ["digest", "repo"]) {
        const at = args.indexOf(`--${name}`);
        const value = args[at + 1];
        if (at >= 0 && (value === undefined || value.startsWith("-")))
            return takes[name];
    }
    const given = args.find((word) => /^--(json|help)=/.test(word));
    return given === undefined ? undefined : `\`--${nameOf(given)}\` takes no value.`;
}
function isKnown(word) {
    return Object.keys(options).includes(nameOf(word));
}
function nameOf(word) {
    return word.slice(2).split("=")[0] ?? "";
}
function unknownOption(word) {
    const meant = (0,closest/* closest */.k)(nameOf(word), Object.keys(options));
    return `verify-proof has no option \`--${nameOf(word)}\`.${meant === undefined ? "" : ` Did you mean \`--${meant}\`?`}`;
}
function digestOf(text) {
    const hex = text
        .trim()
        .replace(/^`(.*)`$/, "$1")
        .toLowerCase()
        .replace(/^sha256:/, "");
    return /^[0-9a-f]{64}$/.test(hex) ? hex : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.build/proof/sha256.js
var sha256 = __nccwpck_require__(3452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: ./.build/adapters/local/file-digest.js



/** sha256 of a file of any size, as lower-case hex. */
async function sha256OfFile(file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./.build/adapters/local/file-names.js
/** Characters that the artifact client refuses in a path, and the one that we escape with. */
const refused = /["%:<>|*?\\\r\n]/g;
/** The name of a file inside the artifact: refused characters as `%3A`. */
function escapedName(name) {
    return name.replace(refused, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
/** The name that it had. */
function unescapedName(name) {
    return name.replace(/%([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
/** Whether a path stays below the folder that it is joined to. */
function isInside(path) {
    if (path.includes("\0"))
        return false;
    return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

;// CONCATENATED MODULE: ./.build/adapters/local/run-folder.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** Lists a folder, with all that is below it. @throws where the folder itself cannot be read. */
async function openRunFolder(folder) {
    const all = await list(folder);
    return {
        all,
        locate: (path) => [path, path.split("/").map(escapedName).join("/")].find((name) => all.has(name)),
        read: async (path, maxBytes) => {
            const found = all.get(path);
            if (found?.kind !== "file" || found.bytes > maxBytes)
                return undefined;
            return readFlat((0,external_node_path_.join)(folder, path));
        },
        digest: (path) => run_folder_digestOf((0,external_node_path_.join)(folder, path), all.get(path)),
    };
}
async function list(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const found = new Map();
    for (const entry of entries) {
        if (entry.isDirectory())
            continue;
        const file = (0,external_node_path_.join)(entry.parentPath, entry.name);
        found.set((0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join("/"), await lookAt(file));
    }
    return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
async function lookAt(file) {
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (found?.isFile() === true)
        return { kind: "file", bytes: found.size };
    return { kind: found?.isSymbolicLink() === true ? "link" : "other", bytes: 0 };
}
/** Never through a link, also not one that was put there since the folder was listed. */
async function readFlat(file) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW), true);
            return await handle.readFile();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
}
async function run_folder_digestOf(file, found) {
    try {
        if (found?.kind === "file")
            return await sha256OfFile(file);
        if (found?.kind === "link")
            return (0,sha256/* sha256 */.s)(`-> ${await (0,promises_.readlink)(file)}`);
    }
    catch {
        // What cannot be read shows nothing.
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/domain/aim.js
var aim = __nccwpck_require__(9822);
// EXTERNAL MODULE: ./.build/domain/policy.js
var domain_policy = __nccwpck_require__(3817);
;// CONCATENATED MODULE: ./.build/domain/command-in.js

/**
 * A command as people write it in this repository: `/omk resume`, or behind the trigger of its policy. Without a policy, where
 * no run was found whose base could say so, it is the usual one.
 */
function commandIn(policy, words) {
    return `${policy?.trigger ?? domain_policy/* Policy */.P.shape.trigger.parse(undefined)} ${words}`;
}

// EXTERNAL MODULE: ./.build/domain/count.js
var domain_count = __nccwpck_require__(1544);
;// CONCATENATED MODULE: ./.build/domain/plan-approval.js


/**
 * What the run waits for after a phase, where its plan needs a person's word that nobody gave: after `plan`, or, where
 * only the number of changed lines asks for it, after the first change that is that large.
 */
function planApprovalAsked(state, phase) {
    if (state.aim === "check" || state.planApproval !== undefined)
        return undefined;
    const why = reasonOf(state, phase);
    return why === undefined ? undefined : asking(state, phase, why);
}
function reasonOf(state, phase) {
    if (phase === "plan")
        return reasonOfPlan(state);
    return phase === "code" ? reasonOfChange(state) : undefined;
}
/** Files are those that the plan names. */
function reasonOfPlan({ planFirst, policy, plan }) {
    const rule = policy.plan_approval;
    if (planFirst)
        return "a plan was asked for first";
    if (rule === "always")
        return "the policy wants every plan approved (plan_approval)";
    if (rule === "never" || rule.files === undefined)
        return undefined;
    const files = new Set(plan?.files).size;
    if (files <= rule.files)
        return undefined;
    return `it names ${(0,domain_count/* counted */.h)(files, "file")}, and the policy lets ${rule.files} pass (plan_approval)`;
}
/** Lines are known only when the change was measured. */
function reasonOfChange({ policy, changes }) {
    const rule = policy.plan_approval;
    if (typeof rule === "string" || rule.lines === undefined)
        return undefined;
    const lines = changes.reduce((sum, file) => sum + file.additions + file.deletions, 0);
    if (lines <= rule.lines)
        return undefined;
    return `the change has ${(0,domain_count/* counted */.h)(lines, "line")}, and the policy lets ${rule.lines} pass (plan_approval)`;
}
function asking({ key, policy, plan, task }, phase, why) {
    const isOnThread = task.kind !== "task" && task.number !== undefined;
    const agree = isOnThread
        ? `tick its box in the comment with the phases, or comment \`${commandIn(policy, "approve")}\``
        : `run the workflow with \`command: approve\` and \`resume-from: ${key}\``;
    const name = plan === undefined || plan.title === "" ? "" : ` “${plan.title}”`;
    return {
        verdict: "blocked_on_human",
        code: "plan_to_approve",
        text: `The plan${name} ${phase === "plan" ? "waits" : "and what was written so far wait"} for an approval: ${why}.`,
        mend: `Read the plan. To agree, ${agree}; it holds for exactly this plan. To disagree, ask for another one: \`${commandIn(policy, "plan <what is different>")}\`.`,
    };
}

// EXTERNAL MODULE: ./.build/domain/visits.js
var visits = __nccwpck_require__(4243);
;// CONCATENATED MODULE: ./.build/domain/next.js





/** Decides alone, from the ledger's fold, where a run goes. An ended run stays ended until a job takes it up. */
function next(state) {
    if (state.ending !== undefined)
        return { kind: "end", ending: state.ending };
    const last = state.phaseLog.at(-1);
    if (last === undefined)
        return visit(state, (0,aim/* phasesToVisit */.by)(state)[0] ?? "plan");
    switch (last.outcome) {
        case "open":
        case "interrupted":
        case "failed":
            return failedNow(state, last) ?? visit(state, last.phase);
        case "rejected":
            return rejected(state, last);
        case "completed":
            return after(state, last.phase);
    }
}
/** A failed visit ends the run, unless a job has taken the run up since: then the phase is visited again. */
function failedNow(state, last) {
    if (last.ending === undefined || isTakenUp(state))
        return undefined;
    return { kind: "end", ending: last.ending };
}
/** Back to `code` with the evidence; a check writes no code, so there it ends the run. */
function rejected(state, last) {
    if (state.aim === "check")
        return isTakenUp(state)
            ? visit(state, last.phase)
            : { kind: "end", ending: rejectedCheck(state, last) };
    return state.repairs > state.policy.max_repairs
        ? { kind: "end", ending: spent(state, last) }
        : visit(state, "code");
}
/** Whether a job took the run up and nothing was visited since. */
function isTakenUp(state) {
    return state.takenUpAfter === state.phaseLog.length;
}
function after(state, phase) {
    if (phase === "plan" && state.plan?.outcome === "no_change") {
        return {
            kind: "end",
            ending: { verdict: "no_change", code: "nothing_to_do", text: state.plan.summary, mend: "" },
        };
    }
    const asked = planApprovalAsked(state, phase);
    if (asked !== undefined)
        return { kind: "end", ending: asked };
    const path = (0,aim/* phasesToVisit */.by)(state);
    const following = path[path.indexOf(phase) + 1];
    if (following !== undefined)
        return visit(state, following);
    return { kind: "end", ending: state.aim === "check" ? checked(state) : proved };
}
const proved = {
    verdict: "ready",
    code: "proved",
    text: "Every phase is proved and the pull request is open.",
    mend: "",
};
function checked({ scope, review, pull }) {
    const what = `the merge of #${pull?.number ?? 0} into \`${pull?.baseRef ?? ""}\``;
    const said = {
        all: review === "none"
            ? `The gates hold on ${what}; nobody reviewed it (\`review\` is \`none\`).`
            : `The gates hold on ${what}, and the review found nothing that blocks.`,
        gates: `The gates hold on ${what}. Nobody reviewed it: this job had no key of a model.`,
        review: `The review of ${what} found nothing that blocks. No gate was run in this job, and nothing of the pull request was executed.`,
    };
    return { verdict: "ready", code: "checked", text: said[scope.checks], mend: "" };
}
/** A visit, unless another job is to make it. */
function visit(state, phase) {
    const { phases } = state.scope;
    if (phases === "plan..review" && phase === "deliver")
        return { kind: "end", ending: toDeliver };
    if (phases === "deliver" && phase !== "deliver")
        return { kind: "end", ending: notYet(phase) };
    return {
        kind: "visit",
        phase,
        visit: (0,visits/* visitOf */.Jo)(state, phase) + 1,
    };
}
const toDeliver = {
    verdict: "ready",
    code: "to_deliver",
    text: "Every phase up to review is proved. The change waits for the job that delivers it: `phases: deliver`.",
    mend: "",
};
/** A job that only delivers has no key, and its step looks before; if it gets here all the same, nothing is done. */
function notYet(phase) {
    return {
        verdict: "failed_infra",
        code: "internal",
        text: `This job only delivers (\`phases: deliver\`), and the run has to go on in ${phase}.`,
        mend: "Resume the run in a job that has the model's key.",
    };
}
function rejectedCheck({ policy, pull }, last) {
    const own = pull?.isFork === true
        ? ""
        : ` Or let the autopilot mend it on this branch: \`${commandIn(policy, "fix")}\`.`;
    return {
        verdict: "not_ready",
        code: last.code ?? "gates_red",
        text: last.note,
        mend: `Read the evidence in the check run, and push a commit that mends it; then it is checked anew.${own}`,
    };
}
function spent(state, last) {
    const repairs = state.policy.max_repairs;
    return {
        verdict: "not_ready",
        code: last.code ?? "gates_red",
        text: `${last.note} ${repairs === 1 ? "One repair was" : `${repairs} repairs were`} tried (max_repairs).`,
        mend: `Read the evidence in the check run. Resuming the run ${again(repairs)}, with that evidence. For another task, or after a change of the base branch, start a new run.`,
    };
}
function again(repairs) {
    return repairs === 0 ? "tries once more" : `gives it ${(0,domain_count/* counted */.h)(repairs, "more repair")}`;
}

;// CONCATENATED MODULE: ./.build/domain/proved.js

/** The verdict of plan to review: a delivery that was refused takes nothing from what was shown. */
function proved_proved(state) {
    const last = state.phaseLog.findLast(({ phase }) => phase !== "deliver");
    const isThrough = last?.phase === "review" && last.outcome === "completed";
    if (isThrough && state.aim !== "check") {
        return {
            verdict: "ready",
            code: "proved",
            text: "Plan, code, test, verify and review are proved.",
        };
    }
    const step = next(state);
    if (step.kind === "end") {
        const { verdict, code, text } = step.ending;
        return { verdict, code, text };
    }
    return {
        verdict: "not_ready",
        code: "interrupted",
        text: `The run has not got past ${step.phase}.`,
    };
}

;// CONCATENATED MODULE: ./.build/domain/resumable.js
/** Most times that a schedule takes one run up. */
const mostTimes = 3;
/** How long a run waits where the model's server did not say until when. */
const usualWaitMs = 3_600_000;
/** When the model's server takes requests again, as it said in an ending; ISO time. */
function resetAt({ text }) {
    // The last one is ours: what stands before it are the server's own words.
    const named = text.matchAll(/It takes requests again at (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z)\./g);
    const last = [...named].at(-1)?.[1];
    return last === undefined || Number.isNaN(Date.parse(last)) ? undefined : last;
}
/** Whether nothing but time mends this: the quota of the key, or a rate limit. */
function passesWithTime({ verdict, code }) {
    return ((verdict === "blocked_on_external" && code === "quota") ||
        (verdict === "failed_infra" && code === "rate_limit"));
}
/**
 * Whether a schedule may take a run up, where no person decides: it ended by quota or rate limit, the time that the
 * server named has passed, and it was not taken up too often after such an ending. `now` in ms since the epoch.
 */
function mayTakeUp(events, now) {
    const { ended, times } = storyOf(events);
    if (ended === undefined)
        return no("has not ended: it is at work, or its job was lost");
    const { ending, ts } = ended;
    if (!passesWithTime(ending))
        return no(`ended ${ending.verdict} (${ending.code}), which time alone does not mend`);
    if (times >= mostTimes)
        return no(`was taken up ${times} times after a spent quota or a rate limit: a person must look`);
    const from = resetAt(ending) ?? new Date(Date.parse(ts) + usualWaitMs).toISOString();
    return Date.parse(from) <= now ? { may: true } : no(`waits until ${from}`);
}
function no(why) {
    return { may: false, why };
}
/** How the run ended last, and how often a job took it up after an ending that passes with time. */
function storyOf(events) {
    let ended;
    let times = 0;
    for (const event of events) {
        if (event.type === "run_ended")
            ended = event;
        if (event.type !== "job_started")
            continue;
        if (ended !== undefined && passesWithTime(ended.ending))
            times += 1;
        ended = undefined;
    }
    return { ended, times };
}
/** Whether nothing is left to be done of a run: it was delivered, or there was nothing to change. */
function isFinished({ ending }) {
    if (ending?.code === "to_deliver")
        return false;
    return ending?.verdict === "ready" || ending?.verdict === "no_change";
}

;// CONCATENATED MODULE: ./.build/domain/state.js
/** The action that carried the run last; undefined where that is not known. */
function makerOf({ jobs }) {
    return jobs.at(-1)?.action;
}

// EXTERNAL MODULE: ./.build/proof/check.js
var check = __nccwpck_require__(6399);
// EXTERNAL MODULE: ./.build/domain/budget.js
var budget = __nccwpck_require__(9638);
;// CONCATENATED MODULE: ./.build/domain/beginning.js


/** The state of a run that has just been started. */
function beginning(event) {
    return {
        key: event.key,
        seq: event.seq,
        task: event.task,
        repository: event.repository,
        aim: event.aim,
        scope: { phases: "whole", checks: event.scope.checks },
        ...(event.pull === undefined ? {} : { pull: event.pull }),
        planFirst: event.planFirst,
        ...(event.context === undefined ? {} : { context: event.context }),
        base: event.base,
        branch: event.branch,
        model: event.model,
        review: event.review,
        policy: event.policy,
        gates: event.gates,
        parallel: event.parallel,
        ...(event.setup === undefined ? {} : { setup: event.setup }),
        budget: { tokens: 1, minutes: 1 },
        jobs: [],
        tools: {},
        startedAt: event.ts,
        updatedAt: event.ts,
        activeMs: 0,
        phase: (0,aim/* phasesToVisit */.by)(event)[0] ?? "plan",
        phaseLog: [],
        turns: [],
        spend: {
            plan: budget/* noUsage */.tk,
            code: budget/* noUsage */.tk,
            test: budget/* noUsage */.tk,
            verify: budget/* noUsage */.tk,
            review: budget/* noUsage */.tk,
            deliver: budget/* noUsage */.tk,
        },
        repairs: 0,
        takenUpAfter: 0,
        missingRights: [],
        changes: [],
        claims: [],
        testSummary: "",
        qaResults: [],
        validationResults: [],
        findings: [],
        votes: [],
    };
}

;// CONCATENATED MODULE: ./.build/domain/phase-log.js
/** A visit that begins. */
function opened(event) {
    return {
        phase: event.phase,
        visit: event.visit,
        startedAt: event.ts,
        outcome: "open",
        success: false,
        note: "",
    };
}
/** Closes the open entry of a visit; every other entry stays the one that it was. */
function phase_log_close(state, event, closing) {
    const phaseLog = state.phaseLog.map((entry) => entry.phase === event.phase && entry.visit === event.visit && entry.outcome === "open"
        ? { ...entry, ...closing, completedAt: event.ts }
        : entry);
    return { ...state, phaseLog };
}

// EXTERNAL MODULE: ./.build/domain/gate.js
var domain_gate = __nccwpck_require__(1232);
;// CONCATENATED MODULE: ./.build/domain/results.js

/** The gates of a visit in one room, with one more result. */
function judged({ qaResults: results, policy }, event) {
    const same = results.find((r) => r.phase === event.phase &&
        r.visit === event.visit &&
        r.room === event.room &&
        r.tree === event.tree);
    const gates = [...(same?.gates ?? []), event.result];
    const result = {
        phase: event.phase,
        visit: event.visit,
        room: event.room,
        tree: event.tree,
        gates,
        passed: (0,domain_gate/* areGreen */.ee)(gates, policy.flaky),
    };
    return same === undefined ? [...results, result] : results.map((r) => (r === same ? result : r));
}

;// CONCATENATED MODULE: ./.build/domain/review-results.js
/** What a reviewer said. What the wall came to before no longer holds. */
function answered(state, event) {
    return heard(state, {
        reviewer: event.reviewer,
        visit: event.visit,
        tree: event.tree,
        passed: event.findings.length === 0,
        summary: event.summary,
        findings: event.findings,
        part: event.part,
        parts: event.parts,
        ...(event.since === undefined ? {} : { since: event.since }),
        earlier: event.earlier,
    });
}
/** A reviewer who gave no answer: an error, never a pass. */
function unanswered(state, event) {
    return heard(state, {
        reviewer: event.reviewer,
        visit: event.visit,
        tree: state.head?.tree ?? "",
        passed: false,
        summary: event.text,
        findings: [],
        failure: event.failure,
        part: event.part,
        parts: event.parts,
        earlier: [],
    });
}
/** All reviewers of a tree have answered: these are the findings now. */
function listed(state, event) {
    const { tree, unshown, findings } = event;
    return { ...state, findings, reviewed: { tree, unshown } };
}
/** What a verifier said; a finding that was refuted at the tree that it is about is closed. */
function voted(state, event) {
    const { vote, visit } = event;
    const findings = state.findings.map((finding) => finding.id === vote.finding && finding.tree === vote.tree && !vote.stands
        ? { ...finding, status: "refuted", closedIn: visit }
        : finding);
    return { ...state, findings, votes: [...state.votes, vote] };
}
function heard(state, result) {
    const { reviewed: _before, ...rest } = state;
    return { ...rest, validationResults: [...state.validationResults, result] };
}

;// CONCATENATED MODULE: ./.build/domain/turn-log.js

/** A turn that begins. */
function turnOf(event) {
    return {
        turn: event.turn,
        phase: event.phase,
        visit: event.visit,
        role: event.role,
        usage: budget/* noUsage */.tk,
    };
}
/** A turn that is over. */
function ended(turn, event) {
    return {
        ...turn,
        outcome: event.outcome,
        ...(event.session === undefined ? {} : { session: event.session }),
    };
}
/** What a call of the model cost, in its turn and its phase. */
function spend(state, event) {
    const turn = state.turns.find((t) => t.turn === event.turn);
    if (turn === undefined)
        return state;
    return {
        ...state,
        spend: { ...state.spend, [turn.phase]: (0,budget/* addUsage */.vk)(state.spend[turn.phase], event.usage) },
        turns: state.turns.map((t) => t === turn ? { ...t, usage: (0,budget/* addUsage */.vk)(t.usage, event.usage) } : t),
    };
}

;// CONCATENATED MODULE: ./.build/domain/fold.js





/** The state after all events, or undefined for an empty ledger. */
function fold(events) {
    let state;
    for (const event of events)
        state = apply(state, event);
    return state;
}
/** The state after one more event. A run is started once, by its first event: anything else is a bug. */
function apply(state, event) {
    if (event.type === "run_started" && state === undefined)
        return beginning(event);
    if (event.type === "run_started")
        throw new Error(`run ${event.key} is started twice`);
    if (state === undefined)
        throw new Error(`a ledger begins with run_started, not ${event.type}`);
    const worked = event.type === "job_started" ? 0 : Date.parse(event.ts) - Date.parse(state.updatedAt);
    const next = change(event.type, state, event);
    return {
        ...next,
        seq: event.seq,
        updatedAt: event.ts,
        activeMs: next.activeMs + Math.max(0, worked),
    };
}
/** What each event changes; a forgotten one does not compile. */
const changes = {
    job_started: takeUp,
    ledger_recovered: unchanged,
    redacted: unchanged,
    right_missing: (state, event) => ({
        ...state,
        missingRights: [...state.missingRights.filter((m) => m.right !== event.right), event],
    }),
    branch_opened: (state, event) => ({ ...state, startCommit: event.commit }),
    head_taken: takeHead,
    phase_started: (state, event) => ({
        ...state,
        phase: event.phase,
        phaseLog: [...state.phaseLog, opened(event)],
    }),
    phase_completed: (state, event) => phase_log_close(state, event, { outcome: "completed", success: true, note: event.note }),
    phase_rejected: (state, event) => ({
        ...phase_log_close(state, event, {
            outcome: "rejected",
            success: false,
            note: event.note,
            code: event.code,
            evidence: event.evidence,
        }),
        repairs: state.repairs + 1,
    }),
    phase_failed: (state, event) => phase_log_close(state, event, {
        outcome: "failed",
        success: false,
        note: event.ending.text,
        ending: event.ending,
    }),
    phase_interrupted: (state, event) => phase_log_close(state, event, { outcome: "interrupted", success: false, note: event.note }),
    turn_started: (state, event) => ({ ...state, turns: [...state.turns, turnOf(event)] }),
    model_called: spend,
    turn_ended: (state, event) => ({
        ...state,
        turns: state.turns.map((t) => (t.turn === event.turn ? ended(t, event) : t)),
    }),
    setup_finished: (state, event) => ({ ...state, setupResult: event.result }),
    plan_submitted: planned,
    plan_approved: (state, event) => ({ ...state, planApproval: { by: event.by } }),
    change_committed: (state, event) => ({
        ...state,
        head: { commit: event.commit, tree: event.tree },
    }),
    change_measured: (state, event) => ({ ...state, changes: event.files }),
    claims_submitted: (state, event) => ({
        ...state,
        claims: event.claims,
        testSummary: event.summary,
    }),
    gate_finished: (state, event) => ({ ...state, qaResults: judged(state, event) }),
    policy_checked: (state, event) => ({
        ...state,
        policyCheck: { tree: event.tree, violations: event.violations },
    }),
    judged: (state, event) => ({ ...state, judgement: event.judgement }),
    expectations_approved: (state, event) => ({
        ...state,
        approval: { tree: event.tree, tests: event.tests, by: event.by },
    }),
    review_submitted: answered,
    review_failed: unanswered,
    findings_listed: listed,
    finding_voted: voted,
    lines_compared: (state, { tree, files }) => ({ ...state, compared: { tree, files } }),
    pushed: (state, { branch, commit, tree }) => ({ ...state, pushed: { branch, commit, tree } }),
    set_aside: (state, { branch, commit, tree }) => ({ ...state, aside: { branch, commit, tree } }),
    proof_sealed: (state, event) => ({
        ...state,
        sealed: { ledgerHead: event.ledgerHead, digest: event.digest },
    }),
    delivered: (state, event) => ({
        ...state,
        delivered: { commit: event.commit, tree: event.tree, pr: event.pr },
    }),
    posted: unchanged,
    notified: unchanged,
    run_ended: (state, event) => ({ ...state, ending: event.ending }),
};
function change(type, state, event) {
    return changes[type](state, event);
}
/** An approval is for one plan: it does not outlive it. */
function planned(state, event) {
    const { planApproval: _, ...rest } = state;
    return { ...rest, plan: event.plan };
}
/** What is to be fixed lies on its branch already: the next push moves it from there. */
function takeHead(state, event) {
    const head = { commit: event.commit, tree: event.tree };
    const { aim, branch } = state;
    return { ...state, head, ...(aim === "fix" ? { pushed: { branch, ...head } } : {}) };
}
function unchanged(state) {
    return state;
}
/** A job that takes up an ended run clears the ending; a run stopped by spent repairs gets its repairs again. */
function takeUp(state, event) {
    const { ending, ...rest } = state;
    return {
        ...rest,
        budget: event.budget,
        scope: { ...state.scope, phases: event.scope.phases },
        jobs: [
            ...state.jobs,
            {
                workflowRunId: event.workflowRunId,
                attempt: event.attempt,
                url: event.url,
                ...(event.action === undefined ? {} : { action: event.action }),
                ...(event.sandbox === undefined ? {} : { sandbox: event.sandbox }),
            },
        ],
        tools: event.tools,
        repairs: ending === undefined ? state.repairs : 0,
        takenUpAfter: state.phaseLog.length,
        missingRights: [],
    };
}

// EXTERNAL MODULE: ./.build/domain/ledger.js
var ledger = __nccwpck_require__(9334);
// EXTERNAL MODULE: ./.build/domain/test-case.js
var test_case = __nccwpck_require__(9984);
// EXTERNAL MODULE: ./.build/proof/difference.js
var difference = __nccwpck_require__(5896);
// EXTERNAL MODULE: ./.build/domain/action.js
var domain_action = __nccwpck_require__(7913);
// EXTERNAL MODULE: ./.build/domain/at-head.js
var at_head = __nccwpck_require__(1209);
// EXTERNAL MODULE: ./.build/domain/json.js
var domain_json = __nccwpck_require__(2065);
// EXTERNAL MODULE: ./.build/domain/read-line.js + 9 modules
var read_line = __nccwpck_require__(1852);
;// CONCATENATED MODULE: ./.build/domain/check-chain.js






/** Most lines that are named: after one that was taken out or put in, none fits. */
const mostSpots = 10;
/**
 * Checks the chain of a ledger that anybody may have made. Unlike `readLedger` it forgives no cut-off last line, which
 * no saved folder has, and it asks that each line is the one text that its event has. `isChanged`: the text is known to be
 * another one than was saved, so no line of it is believed to be of a later version.
 * @throws AutopilotError `state_newer`.
 */
function checkChain(text, sha256, isChanged = false) {
    const lines = text.split("\n");
    const rest = lines.pop() ?? "";
    const walk = walker();
    const hashes = [];
    const spots = [];
    let head = ledger/* genesis */.T9;
    for (const [index, line] of lines.entries()) {
        const read = (0,read_line/* readLine */.X)(line);
        const troubles = read.kind === "event"
            ? [...misplaced(line, read.event, { number: index + 1, head }), ...walk.step(read.event)]
            : [whyNone(read, lines, { at: index, isChanged })];
        for (const trouble of troubles)
            spots.push({ file: ledger/* ledgerName */.bo, line: index + 1, seq: index + 1, text: trouble });
        head = sha256(line);
        if (spots.length === 0)
            hashes.push(head);
        if (spots.length >= mostSpots)
            break;
    }
    if (rest !== "")
        spots.push({ file: ledger/* ledgerName */.bo, line: lines.length + 1, text: "the last line has no end." });
    if (lines.length === 0)
        spots.push({ file: ledger/* ledgerName */.bo, line: 1, text: "it has no event." });
    return { events: walk.events.slice(0, hashes.length), hashes, spots };
}
/** Why a line is no event. @throws AutopilotError `state_newer`. */
function whyNone(read, lines, where) {
    return `${read.kind === "broken" ? read.why : (0,ledger/* unwritten */.pg)(read.format, lines, where)}.`;
}
function misplaced(line, event, { number, head }) {
    return [
        ...(JSON.stringify((0,domain_json/* jsonOf */.o)(line)) === line
            ? []
            : ["it is not written as the action writes it."]),
        ...(event.seq === number ? [] : [`its number is ${event.seq}.`]),
        ...(event.prev === head ? [] : [unlinked(number)]),
    ];
}
function unlinked(number) {
    return number === 1
        ? "it does not begin a ledger (`prev` is not empty)."
        : `it does not follow from line ${number - 1}: one of the two was changed, or a line between them was taken out or put in.`;
}
/** Follows the run through its events: time never goes back, and each visit is the one that was next. */
function walker() {
    const events = [];
    let state;
    return { events, step };
    function step(event) {
        const last = events.at(-1);
        events.push(event);
        if (event.type === "run_started" && last !== undefined)
            return ["a run is started once."];
        if (event.type !== "run_started" && state === undefined)
            return ["a ledger begins with run_started."];
        const isBack = last !== undefined && Date.parse(event.ts) < Date.parse(last.ts);
        const troubles = isBack ? ["its time is before that of the line before."] : [];
        if (state !== undefined)
            troubles.push(...disorder(state, event));
        state = apply(state, event);
        return troubles;
    }
}
/** The engine alone decides which phase is visited, and a person is only asked about what was listed. */
function disorder(state, event) {
    if (event.type === "phase_started")
        return misvisited(state, event);
    return event.type === "expectations_approved" ? unasked(state, event) : [];
}
function misvisited(state, event) {
    const going = next(state);
    if (going.kind === "end")
        return [`phase ${event.phase} is visited although the run was to end there.`];
    const { phase, visit } = going;
    return phase === event.phase && visit === event.visit
        ? []
        : [
            `visit ${event.visit} of phase ${event.phase} begins although visit ${visit} of ${phase} was to come.`,
        ];
}
function unasked(state, { tree, tests }) {
    const listed = (0,at_head/* atHead */.U)(state).judgement?.changed ?? [];
    const isListed = tests.every((test) => listed.some((one) => one.gate === test.gate && one.test === test.test));
    return tree === state.head?.tree && isListed ? [] : ["it approves what nobody was asked about."];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __nccwpck_require__(6921);
;// CONCATENATED MODULE: ./.build/domain/state-text.js



/** Name of the folded state in a run folder. */
const stateName = "state.json";
/** Text of `state.json`: the fold of the ledger, for people and tools. */
function stateText(state) {
    return `${JSON.stringify(state, null, 2)}\n`;
}
const Numbered = schemas/* object */.Ikc({ seq: schemas/* int */.Whr().positive() });
/** Whether a text is laid out as `state.json`, `proof.json` and `findings.sarif` are: it says each thing once, and nothing beside. */
function isLaidOut(text) {
    return text === `${JSON.stringify((0,domain_json/* jsonOf */.o)(text), null, 2)}\n`;
}
/**
 * What the ledger comes to up to the event at which a `state.json` was written: after a crash the ledger may have gone on.
 * Undefined for a text that does not say, or that names an event which the ledger does not have.
 */
function cachedState(text, events) {
    const seq = Numbered.safeParse((0,domain_json/* jsonOf */.o)(text)).data?.seq;
    if (seq === undefined || seq > events.length)
        return undefined;
    const state = fold(events.slice(0, seq));
    return state === undefined ? undefined : { seq, state };
}

;// CONCATENATED MODULE: ./.build/proof/judge.js


/** Whether what was recorded has to be what is computed here: byte by byte, as only the same build can ask. */
function isStrict({ maker, judge }) {
    return (0,domain_action/* isSameBuild */.bt)(maker, judge);
}
/**
 * A check of what is computed again here: it fails where it is not what the same build recorded. Where another one did,
 * that is no sign of tampering, and is said as what it is.
 */
function recomputed(name, spots, { text, judging }) {
    if (spots.length === 0 || isStrict(judging))
        return (0,check/* checked */.KD)(name, spots, text);
    const { maker, judge } = judging;
    return {
        name,
        status: "differs",
        text: `made by ${(0,domain_action/* nameOfAction */.zL)(maker)}, judged here by ${(0,domain_action/* nameOfAction */.zL)(judge)}: differs in ${placesOf(spots)}`,
        spots,
    };
}
/** Most places that the line itself names. */
const mostNamed = 3;
function placesOf(spots) {
    const named = spots.slice(0, mostNamed).map(({ place, file }) => place ?? file);
    const rest = spots.length - named.length;
    return `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

;// CONCATENATED MODULE: ./.build/proof/ledger-lines.js

/** Largest file that is read whole: half of what a text in node can hold. */
const mostBytes = 256 * 1024 * 1024;
/** The lines of a ledger that nobody has checked; none where it cannot be read. */
async function ledgerLines(files) {
    const bytes = await files.read(ledger/* ledgerName */.bo, mostBytes);
    return bytes?.toString("utf8").split("\n") ?? [];
}

;// CONCATENATED MODULE: ./.build/proof/manifest.js







/** Name of the manifest in a run folder. */
const manifestName = "manifest.json";
/** Format of the manifest; its field is called `version`. */
const manifestFormat = 1;
const hex = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/**
 * What a saved run folder holds. The file is `JSON.stringify(manifest, null, 2)` and a newline, keys in this order and
 * `files` sorted by path; `sha256` is that of the same text with the field empty.
 */
const Manifest = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(manifestFormat),
    key: schemas/* string */.YjP(),
    repository: schemas/* strictObject */.rej({ id: schemas/* int */.Whr().optional(), owner: schemas/* string */.YjP(), name: schemas/* string */.YjP() }),
    files: schemas/* record */.g1P(schemas/* string */.YjP(), hex),
    sha256: hex,
});
const Versioned = schemas/* object */.Ikc({ version: schemas/* int */.Whr() });
/** The text of a manifest that seals itself. */
function manifestText(manifest) {
    return textOf({ ...manifest, sha256: ownDigest(manifest) });
}
/** In what a folder is not as its manifest says: as the report of `verify-proof` says it, and an error, after the file's name. */
const troubles = {
    unread: { report: "it is missing, too large, or no regular file.", error: "is missing" },
    unknown: {
        report: "it is no manifest that this version knows.",
        error: "is no manifest that this version knows",
    },
    unsealed: {
        report: "its own sha256 is not that of its content.",
        error: "itself was changed",
    },
    relaid: {
        report: "it is not laid out as the action writes it.",
        error: "itself was changed",
    },
    missing: { report: "it is missing: the manifest names it.", error: "is missing" },
    extra: {
        report: "it is not in the manifest: it was added, or renamed.",
        error: "is not in its manifest",
    },
    irregular: { report: "it is no regular file.", error: "was changed" },
    linked: {
        report: "a link stands here, and not the file that was saved.",
        error: "was changed",
    },
    changed: {
        report: "its bytes are not those that were saved (another sha256 than in the manifest).",
        error: "was changed",
    },
};
/** Larger than the manifest of any run: a hundred thousand files make ten megabytes. */
const manifest_mostBytes = 64 * 1024 * 1024;
/** Holds a folder against its manifest, file by file and byte by byte. @throws AutopilotError `state_newer`. */
async function checkManifest(files) {
    const bytes = await files.read(manifestName, manifest_mostBytes);
    if (bytes === undefined)
        return unreadable("unread");
    const json = (0,domain_json/* jsonOf */.o)(bytes.toString("utf8"));
    const format = Versioned.safeParse(json).data?.version ?? 0;
    if (format > manifestFormat)
        throw (0,newer/* stateNewer */.pH)({
            file: manifestName,
            format,
            reads: manifestFormat,
            lines: await ledgerLines(files),
        });
    const manifest = Manifest.safeParse(json).data;
    if (manifest === undefined)
        return unreadable("unknown");
    return {
        manifest,
        misfits: [...ownMisfits(manifest, bytes), ...(await fileMisfits(manifest, files))],
    };
}
/** Whether a file is known not to be the one that was saved, or the manifest that names it not to be. */
function isMisfit({ manifest, misfits }, path) {
    return (manifest !== undefined && misfits.some(({ file }) => file === path || file === manifestName));
}
/** The places for a report. */
function manifestSpots({ misfits }) {
    return misfits.map(({ trouble, ...place }) => ({ ...place, text: troubles[trouble].report }));
}
/**
 * The manifest of a folder that is as it says.
 * @throws AutopilotError `state_broken` naming the first file that is missing, extra or changed; `state_newer`.
 */
async function verifiedManifest(files) {
    const { manifest, misfits } = await checkManifest(files);
    const [first] = misfits;
    if (manifest !== undefined && first === undefined)
        return manifest;
    const { file, trouble } = first ?? ofItself("unread");
    throw new AutopilotError({
        verdict: "failed_infra",
        code: "state_broken",
        text: `The saved run folder is broken: ${file} ${troubles[trouble].error}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    });
}
function unreadable(trouble) {
    return { manifest: undefined, misfits: [ofItself(trouble)] };
}
function ofItself(trouble) {
    return { file: manifestName, trouble };
}
/** The one text that this manifest has: another layout of the same is not what was written. */
function ownMisfits(manifest, bytes) {
    const byte = (0,difference/* firstDifference */.at)(bytes, Buffer.from(textOf(manifest)));
    return [
        ...(ownDigest(manifest) === manifest.sha256 ? [] : [ofItself("unsealed")]),
        ...(byte === undefined ? [] : [{ ...ofItself("relaid"), byte }]),
    ];
}
function ownDigest(manifest) {
    return (0,sha256/* sha256 */.s)(textOf({ ...manifest, sha256: "" }));
}
function textOf(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
async function fileMisfits(manifest, files) {
    const wanted = new Map(Object.entries(manifest.files));
    const paths = [...new Set([...wanted.keys(), ...files.all.keys()])].toSorted();
    const misfits = [];
    for (const file of paths) {
        if (file === manifestName)
            continue;
        const trouble = await troubleOf(file, wanted.get(file), files);
        if (trouble !== undefined)
            misfits.push({ file, trouble });
    }
    return misfits;
}
async function troubleOf(path, digest, files) {
    const found = files.all.get(path);
    if (found === undefined)
        return "missing";
    if (digest === undefined)
        return "extra";
    if (found.kind === "other")
        return "irregular";
    if ((await files.digest(path)) === digest)
        return undefined;
    return found.kind === "link" ? "linked" : "changed";
}

;// CONCATENATED MODULE: ./.build/proof/records.js














/** Reads the ledger and checks its chain. `isChanged`: it is known not to be the one that was saved. */
async function records_readChain(files, isChanged = false) {
    const bytes = await files.read(ledger/* ledgerName */.bo, mostBytes);
    if (bytes === undefined)
        return {
            events: [],
            hashes: [],
            spots: [{ file: ledger/* ledgerName */.bo, text: whyUnread(files, ledger/* ledgerName */.bo) }],
        };
    const text = bytes.toString("utf8");
    const chain = checkChain(text, sha256/* sha256 */.s, isChanged);
    const byte = (0,difference/* firstDifference */.at)(bytes, Buffer.from(text));
    if (byte === undefined)
        return chain;
    const line = bytes.subarray(0, byte).toString("latin1").split("\n").length;
    const spot = { file: ledger/* ledgerName */.bo, line, byte, text: "it is not UTF-8." };
    return { ...chain, spots: [spot, ...chain.spots] };
}
/** Why a file cannot be read, as a sentence. */
function whyUnread(files, path) {
    const found = files.all.get(path);
    if (found === undefined)
        return "it is missing.";
    if (found.kind !== "file")
        return "it is no regular file, and nothing is followed.";
    return found.bytes > mostBytes ? `it is larger than ${mostBytes} bytes.` : "it cannot be read.";
}
/** The chain, as a line of the report. */
function records_ledgerCheck({ events, spots }) {
    return (0,check/* checked */.KD)("ledger", spots, {
        holds: `${(0,domain_count/* counted */.h)(events.length, "event")} in one chain, each visit the one that was next`,
        fails: "the ledger is not the one that was written",
    });
}
/** Whether manifest and ledger are of one run. */
function runCheck(manifest, first) {
    const spots = [];
    if (first?.type === "run_started") {
        const { id, owner, name } = first.repository;
        const same = [
            manifest.repository.id === id,
            manifest.repository.owner === owner,
            manifest.repository.name === name,
        ];
        if (manifest.key !== first.key)
            spots.push({
                file: manifestName,
                text: `it is of the run ${manifest.key}, the ledger of ${first.key}.`,
            });
        if (same.includes(false))
            spots.push({ file: manifestName, text: "it is of another repository than the ledger." });
    }
    return (0,check/* checked */.KD)("run", spots, {
        holds: "manifest and ledger are of one run",
        fails: "the folder was put together from more than one run",
    });
}
/**
 * Whether `state.json` is the fold of the ledger, up to the event at which it was written. It is a cache: that of another
 * build is only that build's word, and nobody reads it.
 */
async function stateCheck(files, events, judge) {
    const bytes = await files.read(stateName, mostBytes);
    if (bytes === undefined)
        return stateSpots([{ file: stateName, text: whyUnread(files, stateName) }]);
    const text = bytes.toString("utf8");
    const found = cachedState(text, events);
    const last = fold(events);
    if (found === undefined || last === undefined || !isLaidOut(text))
        return stateSpots([{ file: stateName, text: "it does not belong to this ledger." }]);
    // Not of the state that the file claims to be: it could name one from before there was a job.
    const maker = makerOf(last);
    if ((0,domain_action/* isSameBuild */.bt)(maker, judge))
        return stateSpots(differences(stateName, bytes, stateText(found.state)));
    return recomputed("state", otherWords((0,domain_json/* jsonOf */.o)(text), found.state), {
        text: {
            holds: `state.json is a cache of ${(0,domain_action/* nameOfAction */.zL)(maker)}: the ledger counts, and is read anew`,
            fails: "",
        },
        judging: { maker, judge },
    });
}
/** Where the cache of another build says another thing than the ledger, in words that both have. */
function otherWords(said, state) {
    const theirs = new Map(Object.entries(Object(said)));
    const ours = Object.entries(Object(JSON.parse(JSON.stringify(state))));
    return ours
        .filter(([name]) => theirs.has(name) || name === "key")
        .flatMap(([name, value]) => (0,difference/* placesOfDifference */.dj)({ [name]: theirs.get(name) }, { [name]: value }).map((place) => ({
        file: stateName,
        place,
        text: `\`${place}\` is not what the ledger says.`,
    })));
}
function stateSpots(spots) {
    return (0,check/* checked */.KD)("state", spots, {
        holds: "state.json is what the ledger comes to",
        fails: "state.json does not follow from the ledger",
    });
}
/** Where a file differs from the text that it should be. */
function differences(file, bytes, text) {
    const wanted = Buffer.from(text);
    const byte = (0,difference/* firstDifference */.at)(bytes, wanted);
    if (byte === undefined)
        return [];
    const before = bytes.subarray(0, byte).toString("latin1");
    const line = before.split("\n").length;
    const [is, should] = [lineAt(bytes, byte), lineAt(wanted, byte)];
    return [{ file, line, byte, text: `it says ${is}, and the ledger says ${should}.` }];
}
/** The line around a byte, short enough for a report. */
function lineAt(bytes, at) {
    const start = Math.max(bytes.lastIndexOf(10, at - 1) + 1, at - 60);
    const end = bytes.indexOf(10, at);
    const stop = Math.min(end < 0 ? bytes.length : end, at + 60);
    const text = bytes.subarray(start, stop).toString("utf8").trim();
    return text === "" ? "nothing there" : `\`${text}\``;
}

;// CONCATENATED MODULE: ./.build/proof/evidence.js






/** Whether every log and every list of tests that the ledger names is there, as it was written. */
async function evidenceCheck(files, events, lists) {
    const digests = new Map();
    const digest = async (path) => {
        if (!digests.has(path))
            digests.set(path, await files.digest(path));
        return digests.get(path);
    };
    const spots = [];
    const named = new Set();
    for (const event of events) {
        if (event.type !== "gate_finished" && event.type !== "setup_finished")
            continue;
        const place = placeOf(event);
        for (const { path, sha256 } of filesOf(event.result)) {
            named.add(path);
            const text = await evidence_troubleOf(path, sha256, { files, digest });
            if (text !== undefined)
                spots.push({ file: path, seq: event.seq, text });
        }
        spots.push(...resultSpots(event.result, place));
        spots.push(...(await listSpots(event.result, lists, place)));
    }
    return (0,check/* checked */.KD)("evidence", spots, {
        holds: `${(0,domain_count/* counted */.h)(named.size, "log or list", "logs and lists")} of gates are what the ledger says`,
        fails: "what gates showed is not what the ledger says",
    });
}
function placeOf({ seq }) {
    return { file: ledger/* ledgerName */.bo, line: seq, seq };
}
function filesOf({ log, logSha256, tests, }) {
    return [
        ...(log === undefined ? [] : [{ path: log, sha256: logSha256 ?? "" }]),
        ...(tests === undefined ? [] : [{ path: tests.file, sha256: tests.sha256 }]),
    ];
}
async function evidence_troubleOf(path, sha256, { files, digest }) {
    const here = files.locate(path);
    if (here === undefined || files.all.get(here)?.kind !== "file")
        return whyUnread(files, here ?? path);
    return (await digest(here)) === sha256
        ? undefined
        : "it is not what the gate left (another sha256 than in the ledger).";
}
/** What a result says of itself: one that ran left a log, and one that passed ended with 0. */
function resultSpots(result, place) {
    const { name, status, log, logSha256 } = result;
    const ran = status !== "skipped" && status !== "not_started";
    const isUnlogged = ran && (log === undefined || logSha256 === undefined);
    const texts = [
        ...(isUnlogged ? [`gate ${name} ${status} and left no log.`] : []),
        ...exitTroubles(result),
    ];
    return texts.map((text) => ({ ...place, text }));
}
function exitTroubles({ name, status, exitCode, signal, reason }) {
    if (status === "passed" || status === "flaky")
        return exitCode === 0 ? [] : [`gate ${name} ${status} with exit code ${exitCode ?? "none"}.`];
    const isPlain = exitCode === 0 && signal === undefined && reason === undefined;
    return status === "failed" && isPlain
        ? [`gate ${name} failed with exit code 0 and without a reason.`]
        : [];
}
/** Whether the counts and the failures in a result are those of its list. */
async function listSpots({ name, tests }, lists, place) {
    if (tests === undefined)
        return [];
    const list = await lists(tests);
    if (list === undefined)
        return [{ ...place, file: tests.file, text: "it is no list of tests." }];
    const red = list.filter(({ status }) => (0,test_case/* isRed */.iI)(status)).slice(0, tests.failures.length);
    const seen = { counts: (0,test_case/* countTests */.tu)(list), failures: red };
    return (0,difference/* placeOfDifference */.aD)(seen, { counts: tests.counts, failures: tests.failures }) === undefined
        ? []
        : [{ ...place, text: `the tests that gate ${name} counts are not those of ${tests.file}.` }];
}

;// CONCATENATED MODULE: ./.build/domain/judging/showing.js
/** Name under which a gate stands for its tests. */
function gateAsTest(gate) {
    return `gate ${gate}`;
}
function testsOf(gate, { result, tests }) {
    if (tests !== undefined && tests.length > 0) {
        return { byId: new Map(tests.map((test) => [test.id, test])), isReported: true };
    }
    const id = gateAsTest(gate);
    return {
        byId: new Map([[id, { id, name: id, status: statusOfGate(result) }]]),
        isReported: false,
    };
}
/** How a test ended in a room; `gone` where it is not there. */
function seenIn(tests, id) {
    return tests?.byId.get(id)?.status ?? "gone";
}
function statusOfGate({ status }) {
    switch (status) {
        case "passed":
        case "flaky":
            return "passed";
        case "failed":
            return "failed";
        case "timed_out":
        case "not_started":
            return "broken";
        case "skipped":
            return "skipped";
    }
}

;// CONCATENATED MODULE: ./.build/domain/judging/announced.js

/**
 * Whether the plan said that this test's expectation would change: an announcement holds its name, its id or its file.
 * A gate that stands for its tests is announced as `gate <name>`, or by a test file that the change touches.
 */
function isAnnounced(test, announcements, touched) {
    const isGate = test.test === gateAsTest(test.gate);
    const name = test.test.split(" > ").at(-1) ?? test.test;
    const files = isGate ? touched : [test.file ?? ""];
    const names = [test.test, ...(isGate ? [] : [name]), ...files.flatMap(spellings)];
    return announcements.some((text) => names.some((word) => word.length > 1 && holdsWord(text.toLowerCase(), word.toLowerCase())));
}
/** A path as a whole, and its last part as people write it. */
function spellings(path) {
    return path === "" ? [] : [path, path.split("/").at(-1) ?? path];
}
/** Whether a text holds the words, not as a part of longer ones. */
function holdsWord(text, words) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const before = text.charAt(at - 1);
        const after = text.charAt(at + words.length);
        if (!isWordCharacter(before) && !isWordCharacter(after))
            return true;
    }
    return false;
}
function isWordCharacter(character) {
    return /[\p{L}\p{N}_]/u.test(character);
}

;// CONCATENATED MODULE: ./.build/domain/judging/changed-tests.js



const nothing = { changed: [], fixed: [] };
/**
 * Compares a gate's tests at base with the same tests on head's code. What base does not report, the gate's own exit
 * codes say; where base could not be run at all, a test that is red on head's code counts as red there too.
 */
function oldTests(showings) {
    const { gate, old, base } = showings;
    if (old === undefined)
        return nothing;
    const onHead = testsOf(gate, showings.head);
    const onOld = testsOf(gate, old);
    const onBase = base === undefined ? unknown(gate) : testsOf(gate, base);
    if (!onBase.isReported)
        return byExitCode(showings);
    const all = [...onBase.byId.values()];
    const loads = new Map(all.map((test) => [test.id, passedOnceLoaded(test, onBase, onOld)]));
    const changed = all
        .filter(({ id }) => loads.get(id)?.length === 0)
        .flatMap((test) => changedTest(gate, test, { onOld, onHead }));
    const turned = all
        .filter((test) => (0,test_case/* isRed */.iI)(test.status) && seenIn(onOld, test.id) === "passed")
        .map(({ id }) => id);
    const fixed = [...new Set([...turned, ...[...loads.values()].flat()])].map((test) => ({
        gate,
        test,
    }));
    if (changed.length > 0 || missesCoverage(showings, onOld))
        return { changed, fixed };
    // The tests say yes and the gate says no: what it says beside them was said by nobody at base.
    return { changed: byExitCode(showings).changed, fixed };
}
/** Base's tests cannot cover code that they do not know: a threshold that head meets with its own tests is met. */
function missesCoverage({ head, old }, onOld) {
    if (old === undefined || !(0,domain_gate/* isGreen */.gf)(head.result, "pass") || !onOld.isReported)
        return false;
    const isRedInside = [...onOld.byId.values()].some(({ status }) => (0,test_case/* isRed */.iI)(status));
    return !isRedInside && threshold.test(old.result.tail);
}
/** What node, jest, vitest, c8, nyc and pytest-cov print. */
const threshold = /coverage[^\n]{0,200}(?:does not meet|threshold|not reached)|required test coverage of/i;
/**
 * A file that did not load at base stands there as one broken test. Where base's file loads on head's code, its tests
 * stand for it: all of them green, else the broken one counts as gone.
 */
function passedOnceLoaded(test, onBase, onOld) {
    const { file, status } = test;
    if (status !== "broken" || seenIn(onOld, test.id) !== "gone")
        return [];
    const belongs = (one) => one.id === test.id ||
        one.id.startsWith(`${test.id} > `) ||
        (file !== undefined && one.file === file);
    const of = (tests) => [...tests.byId.values()].filter(belongs);
    if (of(onBase).some((one) => one.status !== "broken"))
        return [];
    const now = of(onOld);
    if (now.some((one) => (0,test_case/* isRed */.iI)(one.status)))
        return [];
    return now.filter((one) => one.status === "passed").map(({ id }) => id);
}
function changedTest(gate, test, { onOld, onHead }) {
    const old = seenIn(onOld, test.id);
    const head = seenIn(onHead, test.id);
    const kind = kindOf(test.status, old, head);
    if (kind === undefined)
        return [];
    const file = test.file === undefined ? {} : { file: test.file };
    return [{ gate, test: test.id, ...file, kind, base: test.status, old, head }];
}
/** A test that base itself skips says nothing. One that is red at base has to turn green as base wrote it, or stay red in sight. */
function kindOf(base, old, head) {
    if (base === "skipped" || old === "passed")
        return undefined;
    if (base === "passed")
        return "changed_expectation";
    const isHidden = old === "gone" || old === "skipped" || !(head === "failed" || head === "broken");
    return isHidden ? "removed" : undefined;
}
/** With exit codes only, or where the tests alone do not explain the gate. */
function byExitCode({ gate, head, base, old }) {
    if (old === undefined)
        return nothing;
    const test = gateAsTest(gate);
    const status = { old: statusOfGate(old.result), head: statusOfGate(head.result) };
    const before = base === undefined ? "broken" : statusOfGate(base.result);
    const isFixed = base !== undefined && (0,test_case/* isRed */.iI)(before) && status.old === "passed";
    const kind = kindOf(before, status.old, status.head);
    return {
        changed: kind === undefined ? [] : [{ gate, test, kind, base: before, ...status }],
        fixed: isFixed ? [{ gate, test }] : [],
    };
}
function unknown(gate) {
    return {
        byId: new Map([[gateAsTest(gate), { id: gateAsTest(gate), name: gate, status: "broken" }]]),
        isReported: false,
    };
}

;// CONCATENATED MODULE: ./.build/domain/judging/criteria.js

/** Ties each criterion to the tests that were claimed for it, as far as the results bear the claim out. */
function judgeCriteria(criteria, claims, grounds) {
    const reported = reportedTests(grounds.showings);
    return criteria.map(({ id, text }) => {
        const tests = claims.filter(({ criterion }) => criterion === id).map(({ test }) => test);
        const best = tests
            .map((claim) => weigh(claim, reported, grounds))
            .toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status))[0];
        return {
            id,
            text,
            tests,
            ...(best ?? { status: "unproven", note: "No test is named for it." }),
        };
    });
}
const rank = ["shown", "held", "claimed", "unproven"];
function weigh(claim, reported, grounds) {
    const said = wordsOf(claim);
    const matching = reported.filter((test) => isNamed(said, test));
    if (matching.length === 0) {
        return reported.length === 0
            ? { status: "claimed", note: "The gates report no single tests." }
            : { status: "claimed", note: `No test among the results is called “${claim}”.` };
    }
    const weights = matching.map((test) => weighTest(test, grounds));
    return weights.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status))[0] ?? criteria_unknown;
}
const criteria_unknown = { status: "claimed", note: "" };
function weighTest({ gate, test }, { showings, turned }) {
    const of = showings.find((showing) => showing.gate === gate);
    if (of === undefined)
        return criteria_unknown;
    const at = (showing) => seenIn(showing === undefined ? undefined : testsOf(gate, showing), test);
    const head = at(of.head);
    if (head !== "passed")
        return { status: "claimed", note: `Its test is ${head} at head.` };
    if (turned.some((t) => t.gate === gate && t.test === test))
        return { status: "shown", note: "" };
    if (at(of.brought) === "passed" || at(of.base) === "passed")
        return { status: "held", note: "Its test passes without the change too." };
    return { status: "claimed", note: "Its test passes at head and could not be run on base." };
}
function reportedTests(showings) {
    return showings.flatMap(({ gate, head }) => {
        const tests = testsOf(gate, head);
        if (!tests.isReported)
            return [];
        return [...tests.byId.values()].map(({ id, name }) => ({
            gate,
            test: id,
            words: wordsOf(id),
            name: wordsOf(name),
        }));
    });
}
/** A claim names a test if it ends in the test's whole name, and every word before that belongs to its file or suite. */
function isNamed(claim, { words, name }) {
    if (name.length === 0 || claim.length < name.length)
        return false;
    const tail = claim.slice(-name.length);
    if (tail.some((word, at) => word !== name[at]))
        return false;
    const place = new Set(words);
    return claim.slice(0, -name.length).every((word) => place.has(word));
}
/** The words of a name, whatever the runner puts between file, suite and test. */
function wordsOf(text) {
    return text.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== "");
}

;// CONCATENATED MODULE: ./.build/domain/judging/red-green.js

/** What the tests that the change brings show: they have to fail on base's code as tests, and pass on head's. */
function redGreen(showings, brought) {
    if (brought.tests.length === 0) {
        const reason = brought.inline.length > 0 ? "inline" : "no_new_tests";
        return { status: "not_applicable", reason, demonstrated: [] };
    }
    const looked = showings.filter((gate) => gate.brought !== undefined);
    if (looked.length === 0)
        return { status: "inconclusive", reason: "not_run", demonstrated: [] };
    const answers = looked.map((gate) => answerOf(gate, brought));
    const demonstrated = answers.flatMap((answer) => answer.demonstrated);
    if (demonstrated.length > 0)
        return { status: "demonstrated", demonstrated };
    return answers.some((answer) => answer.passes)
        ? { status: "not_demonstrated", demonstrated }
        : { status: "inconclusive", reason: "does_not_build_on_base", demonstrated };
}
function answerOf(showings, brought) {
    const { gate, head, brought: showing } = showings;
    if (showing === undefined)
        return { demonstrated: [], passes: false };
    const onHead = testsOf(gate, head);
    const onBase = testsOf(gate, showing);
    if (!onHead.isReported)
        return red_green_byExitCode(showings);
    const tests = broughtTests(showings, brought);
    return {
        demonstrated: tests
            .filter((test) => seenIn(onBase, test.id) === "failed")
            .map(({ id }) => ({ gate, test: id })),
        passes: tests.some((test) => seenIn(onBase, test.id) === "passed"),
    };
}
/** Tests that are green at head and that base does not know, or that stand in a file which the change touches. */
function broughtTests({ gate, head, base }, { tests }) {
    const known = base === undefined ? undefined : testsOf(gate, base);
    const files = new Set(tests);
    return [...testsOf(gate, head).byId.values()].filter(({ id, status, file }) => status === "passed" &&
        (seenIn(known, id) === "gone" || (file !== undefined && files.has(file))));
}
/** Green on base without the tests, red with them, green at head. */
function red_green_byExitCode({ gate, head, base, brought }) {
    if (base === undefined || brought === undefined)
        return { demonstrated: [], passes: false };
    const wasGreen = statusOfGate(base.result) === "passed" && statusOfGate(head.result) === "passed";
    const withTests = statusOfGate(brought.result);
    const isShown = wasGreen && withTests === "failed";
    return {
        demonstrated: isShown ? [{ gate, test: gateAsTest(gate) }] : [],
        passes: withTests === "passed",
    };
}

;// CONCATENATED MODULE: ./.build/domain/judging/judge.js







/** What the rooms show about a tree. */
function judgementOf(grounds) {
    const { tree, rooms, showings, brought, plan, claims } = grounds;
    const old = showings.map(oldTests);
    const announcements = plan?.changed_expectations ?? [];
    const changed = old
        .flatMap((tests) => tests.changed)
        .map((test) => ({ ...test, announced: isAnnounced(test, announcements, brought.tests) }));
    const fixed = old.flatMap((tests) => tests.fixed);
    const shownByNew = redGreen(showings, brought);
    const turned = [...fixed, ...shownByNew.demonstrated];
    const criteria = judgeCriteria(plan?.criteria ?? [], claims, { showings, turned });
    const hasEvidence = turned.length > 0 || criteria.some(({ status }) => status === "shown");
    return {
        tree,
        rooms,
        brought: {
            tests: [...brought.tests],
            inline: [...brought.inline],
            reported: [...(brought.reported ?? [])],
        },
        gates: showings.map((gate) => compare(gate, hasEvidence)),
        changed,
        fixed,
        redGreen: shownByNew,
        appeared: showings.flatMap((gate) => judge_difference(gate, "head", "base")),
        disappeared: showings.flatMap((gate) => judge_difference(gate, "base", "head")),
        skipped: showings.flatMap(newlySkipped),
        criteria: [...criteria],
    };
}
/** What became of a gate, and whether it may be red: as base was, test by test, beside evidence of the change's own. */
function compare(showings, hasEvidence) {
    const { gate, head, base } = showings;
    const onHead = testsOf(gate, head);
    const red = [...onHead.byId.values()].filter(({ status }) => (0,test_case/* isRed */.iI)(status)).map(({ id }) => id);
    const named = onHead.isReported ? red : [];
    if (base === undefined)
        return { gate, comparison: "unknown", excused: false, red: named };
    return {
        gate,
        comparison: comparisonOf((0,test_case/* isRed */.iI)(statusOfGate(base.result)), (0,test_case/* isRed */.iI)(statusOfGate(head.result))),
        excused: hasEvidence && wasRedBefore(showings),
        red: named,
    };
}
function comparisonOf(wasRed, isRedNow) {
    if (wasRed)
        return isRedNow ? "still_failing" : "fixed";
    return isRedNow ? "regression" : "passing";
}
/** Whether a gate failed at head by nothing but tests that are red at base too. */
function wasRedBefore({ gate, head, base }) {
    if (base === undefined || head.result.status !== "failed")
        return false;
    if ((0,domain_gate/* isGreen */.gf)(base.result, "pass"))
        return false;
    const onHead = testsOf(gate, head);
    const onBase = testsOf(gate, base);
    if (!onHead.isReported || !onBase.isReported)
        return false;
    const red = [...onHead.byId.values()].filter(({ status }) => (0,test_case/* isRed */.iI)(status));
    return red.length > 0 && red.every(({ id }) => (0,test_case/* isRed */.iI)(onBase.byId.get(id)?.status));
}
function judge_difference(showings, here, there) {
    const { gate } = showings;
    const [mine, other] = [showings[here], showings[there]];
    if (mine === undefined || other === undefined)
        return [];
    const [tests, others] = [testsOf(gate, mine), testsOf(gate, other)];
    if (!tests.isReported || !others.isReported)
        return [];
    return [...tests.byId.keys()]
        .filter((id) => seenIn(others, id) === "gone")
        .map((test) => ({ gate, test }));
}
function newlySkipped({ gate, head, base }) {
    if (base === undefined)
        return [];
    const onBase = testsOf(gate, base);
    return [...testsOf(gate, head).byId.values()]
        .filter(({ id, status }) => status === "skipped" && ranAt(seenIn(onBase, id)))
        .map(({ id }) => ({ gate, test: id }));
}
function ranAt(seen) {
    return seen !== "gone" && seen !== "skipped";
}

;// CONCATENATED MODULE: ./.build/domain/gate-kind.js
/** Words in the name of a gate that looks at text or types and runs no test. */
const still = /\b(?:lint|format|fmt|gofmt|vet|clippy|style|types?|typecheck|type-check|check-types|tsc|mypy|pyright|ruff|flake8|eslint|oxlint|prettier|biome|rubocop|phpstan|license)\b/i;
/** Words that say that it runs tests after all: `format tests`, `types-test`. */
const tests = /\b(?:tests?|specs?|unit|e2e|integration)\b/i;
/** Whether a gate runs tests: it reports them, or nothing in its name says that it only looks. */
function runsTests({ name, results }) {
    return results !== undefined || tests.test(name) || !still.test(name);
}

;// CONCATENATED MODULE: ./.build/domain/judging/recorded.js


/**
 * What a recorded judgement has to follow from: the last results of its trees in clean rooms, the plan, the claims.
 * Which trees were looked at, and which files the change brings, is taken from the judgement itself: that follows from
 * the repository, not from the ledger.
 */
function recordedGrounds({ tree, rooms, brought }, { events, state, testsOf }) {
    const results = resultsByTree(events);
    const find = (of, gate) => {
        const result = of === undefined ? undefined : results.get(of)?.get(gate);
        return result === undefined ? undefined : { result, tests: testsOf(result) };
    };
    /** Where setup was red no gate followed, and that is what the room showed. */
    const unbuilt = (of) => {
        const setup = find(of, domain_gate/* setupName */.N0);
        return setup === undefined ? undefined : { result: setup.result, tests: undefined };
    };
    const showings = state.gates.flatMap((gate) => {
        const head = find(tree, gate.name);
        const isCompared = gate.required && runsTests(gate) && head?.result.status !== "skipped";
        if (head === undefined || !isCompared)
            return [];
        return [
            {
                gate: gate.name,
                head,
                base: find(rooms.base, gate.name),
                old: find(rooms.old_tests, gate.name) ?? unbuilt(rooms.old_tests),
                brought: find(rooms.new_tests, gate.name),
            },
        ];
    });
    return { tree, rooms, showings, brought, plan: state.plan, claims: state.claims };
}
/** The last result of each gate on each tree; the worktree, where turns could write, shows nothing here. */
function resultsByTree(events) {
    const trees = new Map();
    for (const event of events) {
        if (event.type !== "gate_finished" || event.room === "worktree")
            continue;
        const gates = trees.get(event.tree) ?? new Map();
        gates.set(event.result.name, event.result);
        trees.set(event.tree, gates);
    }
    return trees;
}

// EXTERNAL MODULE: ./.build/domain/finding.js
var domain_finding = __nccwpck_require__(6138);
// EXTERNAL MODULE: ./.build/domain/review.js
var review = __nccwpck_require__(7143);
;// CONCATENATED MODULE: ./.build/domain/proves.js







/**
 * Why a state does not prove its change, one sentence each; empty where nothing is missing. It asks the evidence itself
 * and not what the phases made of it, so that a `ready` is believed by two ways of reading the same facts.
 */
function doubts(state) {
    if (state.head === undefined)
        return ["There is no change."];
    const at = { state, known: (0,at_head/* atHead */.U)(state) };
    return [
        ...planDoubts(state),
        ...phaseDoubts(state),
        ...(state.scope.checks === "review"
            ? []
            : [...policyDoubts(at), ...gateDoubts(at), ...expectationDoubts(at)]),
        ...(state.scope.checks === "gates" ? [] : [...reviewerDoubts(at), ...findingDoubts(at)]),
    ];
}
function planDoubts(state) {
    if (state.aim === "check")
        return [];
    if (state.plan?.outcome !== "plan")
        return ["There is no plan that the change follows."];
    const isAsked = ["plan", "code"].some((phase) => planApprovalAsked(state, phase));
    return isAsked ? ["The plan needed a person's word, and nobody gave it."] : [];
}
/** Each phase up to review has to have ended well, and after the phase before it ended well for the last time. */
function phaseDoubts(state) {
    const { phaseLog } = state;
    const before = (0,aim/* phasesToVisit */.by)(state).filter((phase) => phase !== "deliver");
    const last = (phase) => phaseLog.findLastIndex((entry) => entry.phase === phase);
    return before.flatMap((phase, at) => {
        const outcome = phaseLog[last(phase)]?.outcome;
        if (outcome !== "completed")
            return [`Phase ${phase} is ${outcome ?? "not visited"}.`];
        const previous = before[at - 1];
        const isStale = previous !== undefined && last(previous) > last(phase);
        return isStale ? [`Phase ${phase} was last visited before ${previous} was.`] : [];
    });
}
function policyDoubts({ known: { policyCheck } }) {
    if (policyCheck === undefined)
        return ["The policy was not checked at this tree."];
    return policyCheck.violations
        .filter(({ mode }) => mode === "block")
        .map(({ rule, path }) => `The change breaks the policy: ${rule} at ${path}.`);
}
function gateDoubts(at) {
    const { state } = at;
    const results = resultsAt(at);
    const wanted = state.gates.filter(({ required, skip }) => required && !skip);
    const found = wanted.flatMap((gate) => gateDoubt(gate, results.get(gate.name), at));
    const setup = results.get(domain_gate/* setupName */.N0);
    const isUnset = setup !== undefined && (0,domain_gate/* isBlocking */.Us)(setup, state.policy.flaky);
    const shown = wanted.some(({ name }) => {
        const result = results.get(name);
        return result !== undefined && counts(result, at);
    });
    return [
        ...(isUnset ? [`Setup ${setup.status} in the clean checkout.`] : []),
        ...found,
        ...(shown || state.policy.no_gates === "allow"
            ? []
            : ["No required gate says yes in a clean checkout of this tree."]),
    ];
}
function gateDoubt(gate, result, at) {
    if (result === undefined)
        return [`Gate ${gate.name} was not run in a clean checkout of this tree.`];
    if (!result.required)
        return [`Gate ${gate.name} is required, and its result says otherwise.`];
    if (result.status === "skipped")
        return gate.paths === undefined ? [`Gate ${gate.name} was skipped without a reason.`] : [];
    return counts(result, at) ? [] : [`Gate ${gate.name} ${result.status} in a clean checkout.`];
}
/** Green, or red by nothing but tests that are red at base, beside evidence of the change's own. */
function counts(result, { state, known: { judgement } }) {
    if ((0,domain_gate/* isGreen */.gf)(result, state.policy.flaky))
        return true;
    const comparison = judgement?.gates.find(({ gate }) => gate === result.name);
    return result.status === "failed" && comparison?.excused === true && hasEvidence(judgement);
}
function hasEvidence(judgement) {
    if (judgement === undefined)
        return false;
    const { fixed, redGreen, criteria } = judgement;
    return (fixed.length + redGreen.demonstrated.length > 0 ||
        criteria.some(({ status }) => status === "shown"));
}
/** The last result of each gate on the tree, wherever turns could not write. */
function resultsAt({ known }) {
    const rooms = known.qaResults.filter((qa) => qa.room !== "worktree");
    return new Map(rooms.flatMap((qa) => qa.gates.map((gate) => [gate.name, gate])));
}
function expectationDoubts(at) {
    const { state, known } = at;
    const { judgement } = known;
    if (judgement === undefined)
        return ["This tree was not compared with base."];
    const results = resultsAt(at);
    const ran = state.gates.some((gate) => {
        const status = results.get(gate.name)?.status;
        return gate.required && runsTests(gate) && status !== undefined && status !== "skipped";
    });
    const isUnasked = ran && judgement.rooms.old_tests === undefined;
    return [
        ...(isUnasked ? ["Base's tests were not run on this code."] : []),
        ...judgement.changed.flatMap((test) => expectationDoubt(test, at)),
    ];
}
function expectationDoubt(test, { state, known }) {
    const name = `The test ${test.test} of gate ${test.gate} no longer holds`;
    if (!test.announced && state.aim !== "check")
        return [`${name}, and the plan did not say so.`];
    if (state.policy.expectations === "allow")
        return [];
    const { approval } = known;
    const isApproved = approval !== undefined &&
        approval.by !== "" &&
        approval.tests.some((a) => a.gate === test.gate && a.test === test.test);
    return isApproved ? [] : [`${name}, and nobody approved that for this tree.`];
}
/** A reviewer who did not answer for every part of this very tree is missing. */
function reviewerDoubts({ state, known }) {
    const lines = state.changes.reduce((sum, file) => sum + file.additions + file.deletions, 0);
    const answers = known.validationResults.filter((answer) => answer.failure === undefined);
    return (0,review/* chosenReviewers */.DH)(state.review, { lines, owners: [] }).flatMap((reviewer) => {
        const own = answers.filter((answer) => answer.reviewer === reviewer);
        const parts = own.at(-1)?.parts ?? 1;
        const heard = new Set(own.filter((answer) => answer.parts === parts).map(({ part }) => part));
        return heard.size === parts ? [] : [`Reviewer ${reviewer} did not answer for this tree.`];
    });
}
/** What stands at or above the policy's severity, and what was raised at it and got lost, or was refuted by nobody. */
function findingDoubts(at) {
    const { state, known } = at;
    if (state.review === "none")
        return [];
    const heavy = state.findings.filter((finding) => (0,domain_finding/* blocks */.Bv)(finding, state.policy.blocking));
    const isListed = known.reviewed !== undefined;
    return heavy
        .flatMap(({ id, status, severity, path }) => {
        const where = `${severity} finding ${id}${path === "" ? "" : ` at ${path}`}`;
        if (status === "open")
            return [`The ${where} stands.`];
        const isRefuted = state.votes.some((vote) => vote.finding === id && !vote.stands);
        return status === "refuted" && !isRefuted
            ? [`The ${where} is closed, and no vote says why.`]
            : [];
    })
        .concat(raisedAt(at)
        .filter(({ reviewer }) => !isListed || !heavy.some((f) => f.reviewers.includes(reviewer)))
        .map(({ reviewer }) => `A blocking finding of reviewer ${reviewer} is not among those that were weighed.`));
}
/** Who raised something at or above the policy's severity at this tree. */
function raisedAt({ state, known }) {
    return known.validationResults.filter(({ findings }) => findings.some((finding) => (0,domain_finding/* blocks */.Bv)(finding, state.policy.blocking)));
}

;// CONCATENATED MODULE: ./.build/proof/judgement.js









/** Whether what was judged of the head follows from what its gates showed. */
async function judgementCheck(lists, { events, state }, judging) {
    const at = events.findLastIndex((event) => event.type === "judged" && event.judgement.tree === state.head?.tree);
    const event = events[at];
    if (event?.type !== "judged")
        return (0,check/* checked */.KD)("judgement", [], {
            holds: "the head was not judged, and nothing is said of it",
            fails: "",
        });
    const before = events.slice(0, at);
    const then = fold(before);
    const spots = [];
    if (then !== undefined) {
        const { judgement } = event;
        const known = await listsOf(lists, before);
        const grounds = recordedGrounds(judgement, {
            events: before,
            state: then,
            testsOf: (result) => known.get(result),
        });
        const place = (0,difference/* placeOfDifference */.aD)(JSON.parse(JSON.stringify(judgementOf(grounds))), JSON.parse(JSON.stringify(judgement)));
        if (place !== undefined)
            spots.push({
                file: ledger/* ledgerName */.bo,
                line: event.seq,
                seq: event.seq,
                place: `judgement.${place}`,
                text: `\`judgement.${place}\` does not follow from what the gates showed.`,
            });
    }
    return recomputed("judgement", spots, {
        text: {
            holds: "changed expectations, red-green, baseline and criteria follow from the gates' results",
            fails: "what was judged of the head is not what its gates showed",
        },
        judging,
    });
}
/** The lists of tests of all clean rooms. */
async function listsOf(lists, events) {
    const known = new Map();
    for (const event of events) {
        if (event.type !== "gate_finished" || event.room === "worktree")
            continue;
        const { result } = event;
        const list = result.tests === undefined ? undefined : await lists(result.tests);
        if (list !== undefined)
            known.set(result, list);
    }
    return known;
}
/** Whether the evidence bears a `ready`; any other verdict claims nothing. */
function verdictCheck({ events, state }, judging) {
    const { verdict } = proved_proved(state);
    const at = { file: ledger/* ledgerName */.bo, line: events.length, seq: events.length };
    const found = verdict === "ready" ? doubts(state) : [];
    const holds = verdict === "ready" ? "ready follows from the evidence" : `${verdict}: it claims no proof`;
    return recomputed("verdict", found.map((text) => ({ ...at, place: "verdict", text })), { text: { holds, fails: "ready does not follow from the evidence" }, judging });
}

;// CONCATENATED MODULE: ./.build/proof/seal.js




/** What belongs beside the work and says nothing about the change: it may be recorded while the proof is being written. */
const beside = [
    "posted",
    "notified",
    "redacted",
    "right_missing",
    "model_called",
    "turn_ended",
];
/** What may follow the seal of a job: handing over, and saying how it ended. */
const afterwards = [
    ...beside,
    "pushed",
    "delivered",
    "phase_completed",
    "phase_failed",
    "phase_interrupted",
    "run_ended",
];
/** Finds the last seal, and checks that it seals the ledger where it says. */
function seal_findSeal({ events, hashes }) {
    const at = events.findLastIndex(({ type }) => type === "proof_sealed");
    const event = events[at];
    if (event?.type !== "proof_sealed") {
        const text = "it has no proof_sealed: this state is from the middle of a run, and nothing is proved yet. Take the newest artifact of the run.";
        return { seal: undefined, check: sealCheck([{ file: ledger/* ledgerName */.bo, text }]) };
    }
    const end = hashes.slice(0, at).lastIndexOf(event.ledgerHead) + 1;
    const sealed = events.slice(0, end);
    const state = fold(sealed);
    if (state === undefined) {
        const text = "its ledgerHead is not the hash of any line before it.";
        return { seal: undefined, check: sealCheck([spotOf(event, text)]) };
    }
    const [between, after] = [events.slice(end, at), events.slice(at + 1)];
    const spots = [
        ...between.flatMap((e) => seal_misplaced(e, beside, "between the end of what is proved and its seal")),
        ...untilNextJob(after).flatMap((e) => seal_misplaced(e, afterwards, "after the seal")),
        ...deliveries(after, state),
    ];
    const redacted = events.flatMap((e) => (e.type === "redacted" ? [e.file] : []));
    return {
        seal: { event, events: sealed, state, redacted },
        check: sealCheck(spots, after.find(({ type }) => type === "job_started")),
    };
}
/** `later`: a job that took the run up after the seal. */
function sealCheck(spots, later) {
    const more = later === undefined
        ? ""
        : ` (event ${later.seq} took the run up again: the proof says nothing of what followed)`;
    return (0,check/* checked */.KD)("seal", spots, {
        holds: `the proof was sealed at the end of what it is about${more}`,
        fails: "the seal does not hold",
    });
}
function spotOf({ seq }, text) {
    return { file: ledger/* ledgerName */.bo, line: seq, seq, text };
}
function seal_misplaced(event, allowed, where) {
    return allowed.includes(event.type)
        ? []
        : [spotOf(event, `${event.type} stands ${where}, so the proof does not know of it.`)];
}
/** A job that takes the run up goes on from here: what it finds is in no proof until it seals one of its own. */
function untilNextJob(events) {
    const next = events.findIndex(({ type }) => type === "job_started");
    return next < 0 ? events : events.slice(0, next);
}
/** What was delivered, and what was called ready, is what the proof is of. */
function deliveries(events, state) {
    const isReady = proved_proved(state).verdict === "ready";
    return events.flatMap((event) => {
        if (event.type === "run_ended" && event.ending.verdict === "ready" && !isReady)
            return [spotOf(event, "it says ready, and the proof before it does not.")];
        if (event.type !== "delivered" || event.tree === state.head?.tree)
            return [];
        return [spotOf(event, `it delivered the tree ${event.tree}, and the proof is of another.`)];
    });
}

// EXTERNAL MODULE: ./.build/domain/changed-file.js
var changed_file = __nccwpck_require__(1890);
// EXTERNAL MODULE: ./.build/domain/formats.js
var formats = __nccwpck_require__(1867);
// EXTERNAL MODULE: ./.build/domain/judgement.js
var judgement = __nccwpck_require__(8412);
// EXTERNAL MODULE: ./.build/domain/phase.js
var phase = __nccwpck_require__(2704);
// EXTERNAL MODULE: ./.build/domain/sandbox.js
var sandbox = __nccwpck_require__(8184);
// EXTERNAL MODULE: ./.build/domain/scope.js
var scope = __nccwpck_require__(3527);
// EXTERNAL MODULE: ./.build/domain/task.js
var task = __nccwpck_require__(4162);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __nccwpck_require__(2766);
// EXTERNAL MODULE: ./.build/domain/violation.js
var violation = __nccwpck_require__(4276);
;// CONCATENATED MODULE: ./.build/domain/proof.js

















const ProofGates = schemas/* strictObject */.rej({
    visit: schemas/* int */.Whr(),
    tree: schemas/* string */.YjP(),
    passed: schemas/* boolean */.zMY(),
    results: schemas/* array */.YOg(domain_gate/* GateResult */.Nh),
});
/** `proof.json`: what was shown, by which evidence. Its JSON Schema is `docs/proof.schema.json`. */
const Proof = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(formats/* proofFormat */.K).describe("format of this file; absent in the first one"),
    action: domain_action/* Action */.rc.optional().describe("the action that made this proof; absent for a run that was carried before it was recorded"),
    run: schemas/* string */.YjP().describe("key of the run"),
    repository: schemas/* strictObject */.rej({ id: schemas/* int */.Whr().optional(), owner: schemas/* string */.YjP(), name: schemas/* string */.YjP() }),
    task: schemas/* strictObject */.rej(task/* Task */.YZ.pick({ kind: true, number: true, title: true, text: true }).shape)
        .describe("what was asked, as it was pinned when the run was started"),
    aim: aim/* Aim */.mz.describe("a change of the run's own, or a pull request of somebody that is checked or fixed"),
    scope: schemas/* strictObject */.rej({ checks: scope/* ChecksScope */.o })
        .describe("what of a check was done; all for everything else"),
    pull: aim/* Pull */.uX.optional().describe("the pull request that the run is about, as it was pinned"),
    planApproval: schemas/* strictObject */.rej({ by: schemas/* string */.YjP() }).optional().describe("who agreed to the plan"),
    sandboxes: schemas/* array */.YOg(sandbox/* Sandbox */.ak)
        .optional()
        .describe("in what the agent, setup and gates of each job ran; absent where that was not recorded"),
    base: schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })
        .describe("the commit that the change stands on"),
    head: schemas/* strictObject */.rej({ commit: schemas/* string */.YjP(), tree: schemas/* string */.YjP() })
        .optional()
        .describe("the change; the tree is what was proved, whatever commit delivers it"),
    verdict: schemas/* strictObject */.rej({ verdict: verdict/* Verdict */.Y, code: verdict/* Code */.Cy, text: schemas/* string */.YjP() })
        .describe("what plan to review lead to; delivery happens after the proof"),
    judgement: judgement/* Judgement */.Ij.optional().describe("what comparing head with base showed, test by test: changed expectations, red-green, baseline"),
    criteria: schemas/* array */.YOg(judgement/* JudgedCriterion */.nK)
        .describe("acceptance criteria with the tests that bear them out"),
    gates: schemas/* strictObject */.rej({
        test: ProofGates.optional(),
        verify: ProofGates.optional(),
        old_tests: ProofGates.optional(),
        new_tests: ProofGates.optional(),
        base: ProofGates.optional(),
    })
        .describe("what setup and gates showed: in the worktree (test), in fresh checkouts of head (verify), of base's tests on head's code (old_tests), of head's tests on base's code (new_tests), of base"),
    policy: schemas/* strictObject */.rej({ rules: domain_policy/* Policy */.P, violations: schemas/* array */.YOg(violation/* Violation */.ms) })
        .describe("the repository's rules at base, and where the change breaks them"),
    approval: schemas/* strictObject */.rej({ tree: schemas/* string */.YjP(), tests: schemas/* array */.YOg(judgement/* NamedTest */.Cn), by: schemas/* string */.YjP() })
        .optional()
        .describe("who agreed that these tests no longer hold, for this tree"),
    setup: domain_gate/* GateResult */.Nh.optional().describe("setup in the worktree, the last time"),
    reviews: schemas/* array */.YOg(schemas/* strictObject */.rej({
        reviewer: schemas/* string */.YjP(),
        tree: schemas/* string */.YjP(),
        summary: schemas/* string */.YjP(),
        findings: schemas/* array */.YOg(domain_finding/* Finding */.wI),
        failure: verdict/* TurnFailure */.GS.optional().describe("why there is no answer; never a pass"),
        part: schemas/* int */.Whr().describe("which part of a large diff was looked at"),
        parts: schemas/* int */.Whr(),
        since: schemas/* string */.YjP()
            .optional()
            .describe("only what changed since this tree was looked at; absent for the whole change"),
    }))
        .describe("what each reviewer said of the tree that was reviewed last"),
    unshown: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe("what no reviewer was shown, such as binary files; one line each"),
    review: review/* Review */.p_.describe("who was to review; none leaves the wall out"),
    findings: schemas/* array */.YOg(domain_finding/* KnownFinding */.jt)
        .describe("every finding that was ever raised, merged, as it stands now"),
    votes: schemas/* array */.YOg(domain_finding/* Vote */.xS).describe("what verifiers made of findings"),
    changedFiles: schemas/* array */.YOg(changed_file/* ChangedFile */.l),
    visits: schemas/* array */.YOg(schemas/* strictObject */.rej({
        phase: phase/* Phase */.a,
        visit: schemas/* int */.Whr(),
        startedAt: schemas/* string */.YjP(),
        completedAt: schemas/* string */.YjP().optional(),
        outcome: schemas/* enum */.k5n(["open", "completed", "rejected", "failed", "interrupted"]),
        code: verdict/* Code */.Cy.optional(),
        note: schemas/* string */.YjP(),
    }))
        .describe("how the run went, visit by visit"),
    usage: schemas/* strictObject */.rej({ total: budget/* Usage */._U, phases: schemas/* record */.g1P(phase/* Phase */.a, budget/* Usage */._U) }).describe("model tokens"),
    usd: schemas/* number */.aig().optional().describe("absent where the policy knows no price of the model"),
    minutes: schemas/* number */.aig().describe("minutes in which a job carried the run"),
    model: schemas/* string */.YjP(),
    tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe("versions of the tools of the last job"),
    ledgerHead: schemas/* string */.YjP()
        .describe("sha256 of the last line of events.jsonl that this proof is made of"),
});

;// CONCATENATED MODULE: ./.build/proof/proof-format.js



/** The first format did not say that it is one. */
const Formatted = schemas/* looseObject */._H3({ format: schemas/* int */.Whr().nonnegative().default(0) });
/** From each format of `proof.json` to the one after it; a field that it did not have is not known, and left out. */
const upgrades = [from0];
/** Refuses a proof that only a later version can read; the run's ledger says which. @throws AutopilotError `state_newer`. */
function assertReadable(json, lines) {
    const format = Formatted.safeParse(json).data?.format ?? 0;
    if (format > formats/* proofFormat */.K)
        throw (0,newer/* stateNewer */.pH)({ file: "proof.json", format, reads: formats/* proofFormat */.K, lines });
}
/** A proof of any format that this version reads, as today's would say it; what is none is left as it is. */
function upgradedProof(json) {
    const format = Formatted.safeParse(json).data?.format;
    if (format === undefined || format > formats/* proofFormat */.K)
        return json;
    // Not what zod read: that leaves out a member that is called `__proto__`.
    const { format: _, ...proof } = Object(json);
    const told = upgrades.slice(format, formats/* proofFormat */.K).reduce((one, upgrade) => upgrade(one), proof);
    return { format: formats/* proofFormat */.K, ...told };
}
/** The first format called itself `version`, and had `half` for `scope`; what it never wrote is no proof. */
function from0(fields) {
    const { version, half, ...proof } = fields;
    const isBoth = "scope" in proof && half !== undefined;
    if (version !== 1 || isBoth)
        return {};
    if ("scope" in proof)
        return proof;
    return { scope: { checks: half === "whole" ? "all" : half }, ...proof };
}

;// CONCATENATED MODULE: ./.build/proof/sealed-files.js











const file = "proof.json";
const sealed_files_text = {
    holds: "proof.json is the one that was sealed, and follows from the ledger, as findings.sarif does",
    fails: "proof.json is not what the ledger proves",
};
/** Whether the file is the one that was sealed, and says what the ledger says. */
async function proofCheck(files, seal, { texts, judge }) {
    const { event, state } = seal;
    const bytes = await files.read(file, mostBytes);
    if (bytes === undefined)
        return (0,check/* checked */.KD)("proof", [{ file, text: whyUnread(files, file) }], sealed_files_text);
    const wanted = texts.proof(state, event.ledgerHead);
    const proof = { path: file, bytes, wanted, inTodaysWords: upgradedProof };
    const json = (0,domain_json/* jsonOf */.o)(bytes.toString("utf8"));
    const changed = unsealed(bytes, seal);
    if (changed.length === 0)
        assertReadable(json, await ledgerLines(files));
    const sarif = await findings(files, texts.findings(state));
    if ("text" in sarif)
        return (0,check/* checked */.KD)("proof", [...changed, sarif], sealed_files_text);
    const found = [...changed, ...shape(json), ...[proof, sarif].flatMap(layout)];
    if (found.length > 0 && !isStrict(judgingOf(seal, judge)))
        return (0,check/* checked */.KD)("proof", found, sealed_files_text);
    const contents = [proof, sarif].flatMap((one) => contentsOf(one, seal, judge));
    return recomputed("proof", [...found, ...contents], { text: sealed_files_text, judging: judgingOf(seal, judge) });
}
/** What stands twice in a file, or beside what is read, another reader would take for what it says. */
function layout({ path, bytes }) {
    return isLaidOut(bytes.toString("utf8"))
        ? []
        : [{ file: path, text: "it is not laid out as the action writes it." }];
}
/** Who made what was sealed, and who looks at it. */
function judgingOf({ state }, judge) {
    return { maker: makerOf(state), judge };
}
function unsealed(bytes, { event }) {
    const digest = (0,sha256/* sha256 */.s)(bytes);
    if (digest === event.digest)
        return [];
    const said = `its sha256 is ${digest}, and ${event.digest} was sealed (event ${event.seq}).`;
    return [{ file, text: said }];
}
function shape(json) {
    const found = Proof.safeParse(upgradedProof(json));
    if (found.success)
        return [];
    const [issue] = found.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    return [
        { file, text: `it does not have the shape of a proof${where}: ${issue?.message ?? ""}.` },
    ];
}
/** The findings for code scanning are written beside the proof, from the same state. */
async function findings(files, wanted) {
    const path = "findings.sarif";
    const bytes = await files.read(path, mostBytes);
    return bytes === undefined
        ? { file: path, text: whyUnread(files, path) }
        : { path, bytes, wanted, inTodaysWords: (json) => json };
}
/** The same build writes the same bytes; of another one it is asked that its words say the same. */
function contentsOf(written, seal, judge) {
    return isStrict(judgingOf(seal, judge)) ? otherBytes(written, seal) : sealed_files_otherWords(written, seal);
}
/** A secret that only showed in the file itself was taken out there: that much may differ, where a hit is recorded. */
function otherBytes({ path, bytes, wanted }, { redacted }) {
    if (redacted.includes(path) && isRedactionOf(bytes.toString("utf8"), wanted))
        return [];
    return differences(path, bytes, wanted);
}
function sealed_files_otherWords({ path, bytes, wanted, inTodaysWords }, { redacted }) {
    const isRedacted = redacted.includes(path);
    const isSame = (is, should) => Object.is(is, should) ||
        (isRedacted &&
            typeof is === "string" &&
            typeof should === "string" &&
            isRedactionOf(is, should));
    const said = inTodaysWords((0,domain_json/* jsonOf */.o)(bytes.toString("utf8")));
    return (0,difference/* placesOfDifference */.dj)(said, (0,domain_json/* jsonOf */.o)(wanted), isSame).map((place) => ({
        file: path,
        place,
        text: `\`${place}\` is another thing by the rules of today.`,
    }));
}
/** Whether a text is another one with passages replaced by `[redacted name]`. */
function isRedactionOf(text, whole) {
    const parts = text.split(/\[redacted [^\]\n]{1,100}\]/);
    const [first = "", ...rest] = parts;
    const last = rest.pop();
    if (last === undefined)
        return text === whole;
    if (!whole.startsWith(first) || !whole.endsWith(last))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = whole.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= whole.length - last.length;
}

;// CONCATENATED MODULE: ./.build/proof/test-lists.js




const Tests = schemas/* array */.YOg(test_case/* TestCase */.Ns);
/** The lists of tests of a run folder: each is read once, however many checks ask for it. */
function test_lists_testLists(files) {
    const known = new Map();
    return ({ file }) => {
        const list = known.get(file) ?? readList(files, file);
        known.set(file, list);
        return list;
    };
}
async function readList(files, file) {
    const bytes = await files.read(files.locate(file) ?? file, mostBytes);
    return bytes === undefined ? undefined : Tests.safeParse((0,domain_json/* jsonOf */.o)(bytes.toString("utf8"))).data;
}

;// CONCATENATED MODULE: ./.build/proof/checks.js











/**
 * Checks all that lies in a run folder; nothing of it is run.
 * `digest`: that of a proof that somebody quoted.
 * @throws AutopilotError `state_newer`.
 */
async function folderChecks(files, { digest, ...against }) {
    const manifest = await checkManifest(files);
    const chain = await records_readChain(files, isMisfit(manifest, ledger/* ledgerName */.bo));
    const { seal, check: sealCheck } = seal_findSeal(chain);
    const checks = [
        manifestCheck(manifest, files),
        records_ledgerCheck(chain),
        ...(chain.spots.length > 0
            ? unread("the ledger does not hold")
            : [runOf(manifest, chain), ...(await ofRun(files, { chain, seal, sealCheck, against }))]),
        ...(digest === undefined ? [] : [digestCheck(digest, seal)]),
    ];
    return { checks, seal, now: fold(chain.events) };
}
/**
 * What a run folder shows without its manifest, which whoever fetched it has held against it: the ledger, the state, the
 * seal, the evidence, and the proof computed again.
 */
async function recordedChecks(files, against) {
    const chain = await readChain(files);
    const ledger = ledgerCheck(chain);
    if (chain.spots.length > 0)
        return [ledger];
    const { seal, check: sealCheck } = findSeal(chain);
    const all = { ...against, lists: testLists(files) };
    return [ledger, ...(await ofRun(files, { chain, seal, sealCheck, against: all }))];
}
function manifestCheck(found, { all }) {
    const count = Object.keys(found.manifest?.files ?? {}).length;
    return (0,check/* checked */.KD)("manifest", manifestSpots(found), {
        holds: `${(0,domain_count/* counted */.h)(count, "file")}, nothing extra, nothing missing, nothing changed`,
        fails: `of ${(0,domain_count/* counted */.h)(all.size, "file")}, not all are what was saved`,
    });
}
const ofTheSeal = ["proof", "judgement", "verdict"];
function unread(because) {
    const names = ["run", "state", "seal", "evidence", ...ofTheSeal];
    return names.map((name) => (0,check/* skipped */.hT)(name, `not looked at: ${because}`));
}
function runOf({ manifest }, { events }) {
    return manifest === undefined
        ? (0,check/* skipped */.hT)("run", "not looked at: there is no manifest")
        : runCheck(manifest, events[0]);
}
async function ofRun(files, { chain, seal, sealCheck, against }) {
    return [
        await stateCheck(files, chain.events, against.judge),
        sealCheck,
        await evidenceCheck(files, chain.events, against.lists),
        ...(seal === undefined
            ? ofTheSeal.map((name) => (0,check/* skipped */.hT)(name, "not looked at: there is no seal"))
            : await ofSeal(files, seal, against)),
    ];
}
async function ofSeal(files, seal, against) {
    const judging = judgingOf(seal, against.judge);
    return [
        await proofCheck(files, seal, against),
        await judgementCheck(against.lists, seal, judging),
        verdictCheck(seal, judging),
    ];
}
function digestCheck(digest, seal) {
    const sealed = seal?.event.digest;
    if (sealed === undefined)
        return (0,check/* skipped */.hT)("digest", "not looked at: there is no seal");
    const text = `${digest} was asked for, and ${sealed} is sealed: this is not the proof that was quoted.`;
    return (0,check/* checked */.KD)("digest", sealed === digest ? [] : [{ file: "proof.json", text }], {
        holds: "the sealed proof is the one that was quoted",
        fails: "the sealed proof is another one than was quoted",
    });
}

;// CONCATENATED MODULE: ./.build/domain/spend.js


/** Tokens of the whole run. */
function usageOf(state) {
    return phase/* phases */.t.map((phase) => state.spend[phase]).reduce(budget/* addUsage */.vk, budget/* noUsage */.tk);
}
/** What the run spent, in the units of its budget; `now` in ms since the epoch counts the work since the last event. */
function spentOf(state, now = Date.parse(state.updatedAt)) {
    const usage = usageOf(state);
    const sinceLast = Math.max(0, now - Date.parse(state.updatedAt));
    return {
        tokens: (0,budget/* totalTokens */.RP)(usage),
        minutes: (state.activeMs + sinceLast) / 60_000,
        usd: (0,budget/* costUsd */.O4)(usage, state.policy.prices[state.model]),
    };
}

;// CONCATENATED MODULE: ./.build/domain/review-round.js


/** Who reviews the change as it is now. */
function reviewersOf(state) {
    const lines = state.changes.reduce((sum, file) => sum + file.additions + file.deletions, 0);
    const owners = state.findings.filter(isOpen).flatMap((finding) => finding.reviewers);
    return chosenReviewers(state.review, { lines, owners });
}
function isOpen({ status }) {
    return status === "open";
}
/** The open findings that stop the change unless a verifier refutes them. */
function blockingFindings(state) {
    return state.findings.filter((f) => isOpen(f) && blocks(f, state.policy.blocking));
}
/** The last vote on a finding at the tree that it is about now. */
function review_round_voteOn({ votes }, finding) {
    return votes.findLast((vote) => vote.finding === finding.id && vote.tree === finding.tree);
}
/** Whether this reviewer has answered for this share of the present tree, and looked at no other tree since. */
function hasAnswered(state, reviewer, share) {
    return answersNow(state, reviewer).some((r) => r.part === share.part && r.parts === share.parts && r.since === share.since);
}
/** What this reviewer said of the present tree since it last looked at another one. */
function answersNow(state, reviewer) {
    const last = roundsOf(state, reviewer).at(-1) ?? [];
    return last[0] !== undefined && last[0].tree === state.head?.tree ? last : [];
}
/** The tree that this reviewer has seen wholly, before the present one; undefined where there is none. */
function seenBefore(state, reviewer) {
    const rounds = roundsOf(state, reviewer);
    const before = answersNow(state, reviewer).length > 0 ? rounds.slice(0, -1) : rounds;
    return before.findLast(isWhole)?.[0]?.tree;
}
/** The answers of a reviewer, those of one tree together as long as no other tree came between. */
function roundsOf(state, reviewer) {
    const rounds = [];
    for (const result of state.validationResults) {
        if (result.reviewer !== reviewer || result.failure !== undefined)
            continue;
        const last = rounds.at(-1);
        if (last?.[0]?.tree === result.tree)
            last.push(result);
        else
            rounds.push([result]);
    }
    return rounds;
}
function isWhole(round) {
    return round.some(({ parts, since }) => {
        const same = round.filter((r) => r.parts === parts && r.since === since);
        return new Set(same.map(({ part }) => part)).size === parts;
    });
}

// EXTERNAL MODULE: ./.build/domain/neutral.js + 1 modules
var domain_neutral = __nccwpck_require__(3150);
;// CONCATENATED MODULE: ./.build/views/text.js
const text_escape = String.fromCharCode(27);
const ansi = new RegExp(`${text_escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${text_escape}\\n]*?(?:${String.fromCharCode(7)}|${text_escape}\\\\))`, "g");
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Text of a stranger without what nobody can see: colours, control characters, bidi marks, lone surrogates. */
function text_plain(text) {
    return text.toWellFormed().replace(ansi, "").replace(/\r\n?/g, "\n").replace(unseen, "");
}
/** The same on one line. */
function text_oneLine(text) {
    return text_plain(text).replace(/\s+/g, " ").trim();
}
/** At most `max` UTF-16 units, cut between characters and marked where it was cut. */
function text_cut(text, max) {
    return text.length <= max
        ? text
        : `${text.slice(0, Math.max(0, max - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** The end of a text, at most `max` UTF-16 units: where tools say what failed. */
function text_cutStart(text, max) {
    return text.length <= max
        ? text
        : `…${text.slice(text.length - max + 1).replace(/^[\udc00-\udfff]/, "")}`;
}
/** UTF-8 bytes of a text. */
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}
/** At most `max` UTF-8 bytes, cut between characters and marked where it was cut. */
function cutBytes(text, max) {
    if (byteLength(text) <= max)
        return text;
    const mark = "…";
    const room = Math.max(0, max - byteLength(mark));
    const { read } = new TextEncoder().encodeInto(text, new Uint8Array(room));
    return `${text.slice(0, read)}${mark}`;
}
/** The first of the given texts that is at most `max` long, else the last one cut. */
function firstThatFits(texts, max) {
    return texts.find((text) => text.length <= max) ?? text_cut(texts.at(-1) ?? "", max);
}

;// CONCATENATED MODULE: ./.build/views/markdown.js



/** Text of a stranger as one line of Markdown that shows as it was written; simple code spans stay. */
function markdown_inline(text, max = 1_000) {
    return spans(cut(oneLine(start(text, max)), max), "line");
}
/** The same for a cell of a table; a dash where there is nothing. */
function markdown_cell(text, max = 200) {
    return spans(cut(oneLine(start(text, max)), max), "cell") || "–";
}
/** Text of a stranger as a block quote, line by line. */
function quote(text, max = 4_000) {
    const lines = cut(plain(start(text, max)).trim(), max).split("\n");
    return lines.map((line) => `> ${atLineStart(spans(line.trim(), "line"))}`.trimEnd()).join("  \n");
}
/** Text of a stranger as paragraphs. */
function prose(text, max = 4_000) {
    const lines = cut(plain(start(text, max)).trim(), max).split("\n");
    return lines.map((line) => atLineStart(spans(line.trim(), "line"))).join("\n");
}
/** Anything as a fenced block that it cannot leave. */
function markdown_fence(text, language = "") {
    const body = neutral(plain(text), "block").replace(/\n+$/, "");
    const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}\n${ticks}`;
}
/** A name, path or command as a code span, to be copied as it stands. */
function markdown_code(text, max = 300) {
    const body = neutral(cut(oneLine(start(text, max)), max), "span");
    if (body === "")
        return "–";
    const ticks = "`".repeat(longestRun(body) + 1);
    const room = body.startsWith("`") || body.endsWith("`") ? " " : "";
    return `${ticks}${room}${body}${room}${ticks}`;
}
/** A code span in a cell of a table. */
function markdown_codeCell(text, max = 200) {
    const line = oneLine(text);
    return /\\\|/.test(line) || line.endsWith("\\")
        ? markdown_cell(line, max)
        : markdown_code(line, max).replaceAll("|", "\\|");
}
/** Text of a stranger inside an HTML tag, where Markdown is not read. */
function html(text, max = 200) {
    return neutral(cut(oneLine(text), max))
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;");
}
/** A block that a reader opens when it is wanted. */
function markdown_details(title, body) {
    return `<details><summary>${html(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A table from finished cells. */
function markdown_table(head, rows) {
    return [head, head.map(() => "---"), ...rows]
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n");
}
/** Enough of a text to fill `max` after cleaning: a model's megabyte is not cleaned for a line of it. */
function start(text, max) {
    return text.slice(0, 8 * max);
}
function spans(line, where) {
    if (!keepsSpans(line, where))
        return escaped(line, where);
    return line
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? neutral(part, "span") : escaped(part, where)))
        .join("");
}
/** Whether every backtick of a line belongs to a plain pair. */
function markdown_hasPlainSpans(line) {
    return !line.includes("``") && line.includes("`") && line.split("`").length % 2 === 1;
}
/** Only where every backtick belongs to a plain pair can no reader of Markdown disagree about the spans. */
function keepsSpans(line, where) {
    return markdown_hasPlainSpans(line) && !(where === "cell" && line.includes("|"));
}
/** Entities by name: a merge may take the text as it stands into a commit message, and there `&#36;` refers to an issue. */
function escaped(text, where) {
    return neutral(text)
        .replace(/&(?=[#A-Za-z])/g, "&amp;")
        .replace(/[\\`*_[\]~]/g, "\\$&")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/\$/g, "&dollar;")
        .replace(/\|/g, where === "cell" ? "&vert;" : "\\|");
}
/** What would make a line a heading, a list, a rule or a table. */
function atLineStart(line) {
    return line.replace(/^(?:[#+=:-]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

;// CONCATENATED MODULE: ./.build/views/findings-view.js





/** What the reviewers said of the tree that was reviewed last: the last word of each on each part. */
function lastReviews({ validationResults }) {
    const tree = validationResults.at(-1)?.tree;
    const ofTree = validationResults.filter((result) => result.tree === tree);
    return ofTree.filter((result, index) => ofTree.findLastIndex(({ reviewer, part }) => reviewer === result.reviewer && part === result.part) === index);
}
/** The findings that stand after the last review, the worst first. */
function openFindings(state) {
    return state.findings.filter(isOpen).toSorted(domain_finding/* bySeverity */.Np);
}
/** Who reviewed and to what end. */
function reviewsTable(reviews) {
    const rows = reviews.map((review) => [
        `${cell(review.reviewer, 60)}${review.parts > 1 ? ` (part ${review.part} of ${review.parts})` : ""}`,
        answer(review),
        cell(review.summary, 400),
    ]);
    return table(["reviewer", "answer", "summary"], rows);
}
/** Every finding with where it is, who raised it and what its verifier said: open ones first, closed ones folded. */
function findingsShown(state, max) {
    const open = openFindings(state);
    const parts = [
        open.length === 0 ? "" : findingsTable(state, open, max),
        findings_view_closed(state, "refuted", "Refuted by a verifier"),
        findings_view_closed(state, "resolved", "Resolved by a repair"),
        unshown(state),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
/** How many findings are open, and how many of them block. */
function findingsLine(state) {
    const findings = openFindings(state);
    if (findings.length === 0)
        return "no open findings";
    const blocking = findings.filter((finding) => blocks(finding, state.policy.blocking)).length;
    return `${counted(findings.length, "open finding")}, ${blocking === 0 ? "none blocks" : `${blocking} at or above ${state.policy.blocking}`}`;
}
/** Where a finding says that it is, as `path:line` or `path`; empty where it is about no file. */
function findings_view_placeOf({ path, start_line, end_line, }) {
    if (path === "" || start_line === 0)
        return path;
    return end_line > start_line ? `${path}:${start_line}-${end_line}` : `${path}:${start_line}`;
}
function findingsTable(state, findings, max) {
    const rows = findings.slice(0, max).map((finding) => row(state, finding));
    const left = findings.length - rows.length;
    const shown = table(["finding", "where", "what", "raised by", "verifier"], rows);
    return left > 0 ? `${shown}\n\nAnd ${counted(left, "more finding")} in the proof.` : shown;
}
function row(state, finding) {
    return [
        `${cell(finding.id, 12)} **${finding.severity}**`,
        where(finding),
        cell(`${sentence(finding.what)} ${sentence(finding.why)}`.trim(), 600),
        cell(finding.reviewers.join(", "), 100),
        verified(voteOn(state, finding)),
    ];
}
function where(finding) {
    const place = findings_view_placeOf(finding);
    if (finding.unplaced === undefined)
        return place === "" ? "–" : codeCell(place, 200);
    return `unplaced: ${cell(finding.unplaced, 160)}${place === "" ? "" : ` (${codeCell(place, 200)})`}`;
}
function verified(vote) {
    if (vote === undefined)
        return "not asked";
    if (vote.verdict === "unanswered")
        return `no answer (${vote.failure ?? "none"})`;
    const doubt = vote.verdict === "refuted" && vote.stands ? ", but names no line that exists" : "";
    return `**${vote.verdict}**${doubt}: ${cell(vote.evidence, 300)}`;
}
function findings_view_closed(state, status, title) {
    const findings = state.findings.filter((finding) => finding.status === status);
    if (findings.length === 0)
        return "";
    const rows = findings
        .slice(0, mostClosed)
        .map((finding) => [
        `${cell(finding.id, 12)} ${finding.severity}`,
        where(finding),
        cell(finding.what, 300),
        cell(finding.reviewers.join(", "), 100),
        cell((status === "refuted" ? voteOn(state, finding)?.evidence : finding.note) ?? "", 300),
    ]);
    const head = ["finding", "where", "what", "raised by", "why it is closed"];
    return details(`${title} (${findings.length})`, table(head, rows));
}
const mostClosed = 20;
function unshown({ reviewed }) {
    const lines = reviewed?.unshown ?? [];
    if (lines.length === 0)
        return "";
    const list = lines.slice(0, mostClosed).map((line) => `- ${inline(line, 300)}`);
    const left = lines.length - list.length;
    const more = left > 0 ? [`- and ${left} more`] : [];
    return details(`Could not be shown to the reviewers (${lines.length})`, [...list, ...more].join("\n"));
}
function answer(review) {
    if (review.failure !== undefined)
        return `✗ no answer (${review.failure})`;
    return review.findings.length === 0
        ? "✓ no new findings"
        : counted(review.findings.length, "new finding");
}

;// CONCATENATED MODULE: ./.build/views/gates-view.js





/** The gates of the last visit of a phase that ran any. */
function lastGates(state, phase) {
    const room = phase === "verify" ? "head" : "worktree";
    return state.qaResults.findLast((result) => result.phase === phase && result.room === room);
}
/** What clean rooms last showed of a tree, gate by gate, in whatever visit and under whatever name it was looked at. */
function gatesOnTree(state, tree) {
    const looks = state.qaResults.filter((qa) => qa.room !== "worktree" && qa.tree === tree);
    const last = looks.at(-1);
    if (last === undefined)
        return undefined;
    const all = new Map(looks.flatMap((qa) => qa.gates.map((gate) => [gate.name, gate])));
    const gates = [...all.values()];
    return { ...last, gates, passed: (0,domain_gate/* areGreen */.ee)(gates, state.policy.flaky) };
}
/** The gates that stand before delivery: those of verify, else those of test. */
function gatesBeforeDelivery(state) {
    return lastGates(state, "verify") ?? lastGates(state, "test");
}
/** Every gate with what it showed. */
function gatesTable(gates) {
    const rows = gates.map((gate) => [
        `${gateMark(gate)} ${cell(gate.name, 80)}`,
        gateWord(gate),
        testsWord(gate),
        gate.exitCode === undefined || !ran(gate) ? "–" : `${gate.exitCode}`,
        ran(gate) ? duration(gate.durationMs) : "–",
        codeCell(gate.commandLine, 200),
    ]);
    return table(["gate", "result", "tests", "exit code", "time", "command"], rows);
}
/** How many gates did what, as a few words. */
function gatesLine(gates) {
    const ran = gates.filter((gate) => gate.status !== "skipped");
    const passed = ran.filter((gate) => gate.status === "passed");
    const skipped = gates.length - ran.length;
    const line = `${passed.length} of ${counted(ran.length, "gate")} passed`;
    return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
/** The ends of the outputs of the first gates that did not pass, `max` characters each. */
function gateTails(gates, max) {
    return gates
        .filter((gate) => gate.status !== "passed" && gate.status !== "skipped" && gate.tail.trim() !== "")
        .slice(0, mostTails)
        .map((gate) => `End of the output of ${code(gate.name, 80)}${inLog(gate)}:\n\n${fence(cutStart(gate.tail, max))}`);
}
const mostTails = 6;
/** One word for how a gate ended. */
function gateWord(gate) {
    const optional = gate.required ? "" : " (optional)";
    switch (gate.status) {
        case "passed":
            return `passed${optional}`;
        case "failed":
            return `failed${gate.signal === undefined ? "" : ` by ${gate.signal.slice(0, 12)}`}${optional}`;
        case "timed_out":
            return `timed out after ${gate.timeoutSecs} s${optional}`;
        case "not_started":
            return `could not start${optional}`;
        case "flaky":
            return `flaky: failed, then passed${optional}`;
        case "skipped":
            return `skipped${optional}`;
    }
}
/** How its tests ended, where its runner reports them. */
function testsWord({ tests }) {
    if (tests === undefined)
        return "–";
    const { passed, failed, broken, skipped } = tests.counts;
    const rest = [
        [failed, "failed"],
        [broken, "broken"],
        [skipped, "skipped"],
    ];
    return [
        `${passed} passed`,
        ...rest.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])),
    ].join(", ");
}
/** The mark of a gate: passed, in the way, or neither. */
function gateMark(gate) {
    if (gate.status === "passed")
        return "✓";
    return isBlocking(gate) ? "✗" : "–";
}
function ran({ status }) {
    return status !== "skipped" && status !== "not_started";
}
function inLog(gate) {
    return gate.log === undefined ? "" : ` (all of it: ${code(gate.log)} in the state artifact)`;
}

;// CONCATENATED MODULE: ./.build/views/our-words.js


/**
 * Markdown that the action itself wrote: around its code no machine acts on anything. Its code stays to be copied, lines with
 * commands and settings too; what no line of ours holds (it may name files and tests of others) is broken there as well.
 */
function our_words_ourWords(markdown, max = 4_000) {
    const text = cut(plain(markdown.slice(0, 8 * max)).trim(), max);
    const lines = [];
    let open;
    for (const line of text.split("\n")) {
        const after = fenceAfter(line, open);
        lines.push(open === undefined && after === undefined ? around(line) : neutral(line, "span"));
        open = after;
    }
    return [...lines, ...(open === undefined ? [] : [open])].join("\n");
}
/** The fence that is open after a line, by the rules of CommonMark. */
function fenceAfter(line, open) {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (run === undefined)
        return open;
    if (open !== undefined)
        return run.startsWith(open) && line.trim() === run ? undefined : open;
    return run.startsWith("`") && line.trim().slice(run.length).includes("`") ? undefined : run;
}
/** A line outside of fences: only its simple code spans stay as they are. */
function around(line) {
    if (!hasPlainSpans(line))
        return neutral(line);
    const parts = line.split(/(`[^`]+`)/);
    return parts.map((part, index) => neutral(part, index % 2 === 1 ? "span" : "text")).join("");
}

;// CONCATENATED MODULE: ./.build/views/judgement-view.js




/** The judgement of the head as it stands; undefined before verify has looked at it. */
function judgementOfHead(state) {
    return (0,at_head/* atHead */.U)(state).judgement;
}
/** What a reader has to know before anything else: expectations that changed, and what the policy wants looked at. */
function firstOfAll(state) {
    return [changedSection(state), policySection(state)].filter((part) => part !== "").join("\n\n");
}
function changedSection(state) {
    const changed = judgementOfHead(state)?.changed ?? [];
    if (changed.length === 0)
        return "";
    const { approval } = atHead(state);
    const by = approval === undefined
        ? ""
        : ` Approved by ${inline(approval.by, 60)} for exactly this change.`;
    // In a check there is no plan that could have announced anything.
    const isPlanned = state.aim !== "check";
    const rows = changed
        .slice(0, 40)
        .map((test) => [
        codeCell(test.test, 200),
        test.base,
        test.old === "gone" ? "does not appear" : test.old,
        test.head === "gone" ? "gone" : test.head,
        ...(isPlanned ? [test.announced ? "yes" : "**no**"] : []),
    ]);
    return [
        `**Changed expectations** (${changed.length}): tests of the base branch that no longer hold on this code.${by}`,
        table([
            "test",
            "at base",
            "as base wrote it, on this code",
            "in this change",
            ...(isPlanned ? ["announced by the plan"] : []),
        ], rows),
        changed.length > rows.length
            ? `And ${changed.length - rows.length} more in \`proof.json\`.`
            : "",
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function policySection(state) {
    const violations = atHead(state).policyCheck?.violations ?? [];
    if (violations.length === 0)
        return "";
    const rows = violations
        .slice(0, 40)
        .map((violation) => [
        violation.mode === "block" ? "✗ blocks" : "look first",
        codeCell(place(violation), 200),
        cell(violation.rule, 60),
        cell(violation.text, 300),
    ]);
    const mends = [
        ...new Set(violations.filter(({ mode }) => mode === "block").map(({ mend }) => mend)),
    ];
    return [
        `**Policy**: ${counted(violations.length, "place")} for a person to look at.`,
        table(["", "where", "rule", "what"], rows),
        ...mends.slice(0, 5).map((mend) => ourWords(mend, 600)),
    ].join("\n\n");
}
function place({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}
/** What comparing with base showed, as a few sentences. */
function comparison(state) {
    const judgement = judgementOfHead(state);
    if (judgement === undefined)
        return "";
    const lines = [
        oldTestsLine(judgement),
        redGreenLine(judgement),
        listLine("Fixed (red at base, green now as base wrote them)", judgement.fixed),
        baselineLine(judgement),
        listLine("Gone at head", judgement.disappeared),
        listLine("Skipped at head, run at base", judgement.skipped),
    ].filter((line) => line !== "");
    return lines.map((line) => `- ${line}`).join("\n");
}
function oldTestsLine({ rooms, changed }) {
    if (rooms.old_tests === undefined)
        return "**Old tests on new code**: no gate runs tests.";
    return changed.length === 0
        ? "**Old tests on new code**: every test of the base branch holds, with base's own test files and configuration."
        : `**Old tests on new code**: ${counted(changed.length, "test")} of the base branch no longer hold.`;
}
function redGreenLine({ redGreen, brought }) {
    const files = counted(brought.tests.length, "test file");
    switch (redGreen.status) {
        case "demonstrated":
            return `**New tests on old code**: ${counted(redGreen.demonstrated.length, "test")} in ${files} fail there and pass here: ${names(redGreen.demonstrated)}.`;
        case "not_demonstrated":
            return `**New tests on old code**: the tests in ${files} pass there too, so they do not show this change.`;
        case "inconclusive":
            return `**New tests on old code**: inconclusive (${redGreen.reason ?? ""}); that is no evidence.`;
        case "not_applicable":
            return redGreen.reason === "inline"
                ? "**New tests on old code**: not applicable, the tests stand inside of source files."
                : "**New tests on old code**: the change brings no test files.";
    }
}
function baselineLine({ gates }) {
    const told = gates.filter(({ comparison: word }) => word !== "unknown" && word !== "passing");
    if (told.length === 0)
        return "";
    const words = told.map(({ gate, comparison: word, excused }) => `${code(gate, 80)} ${word.replaceAll("_", " ")}${excused ? " (only tests that are red at base)" : ""}`);
    return `**Compared with base**: ${words.join(", ")}.`;
}
function listLine(title, tests) {
    return tests.length === 0 ? "" : `**${title}** (${tests.length}): ${names(tests)}.`;
}
function names(tests) {
    const shown = tests.slice(0, 8).map(({ test }) => code(test, 160));
    const rest = tests.length - shown.length;
    return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
/** The criteria as they were judged; before that as they are claimed. */
function criteriaOf(state) {
    const judgement = judgementOfHead(state);
    if (judgement !== undefined)
        return judgement.criteria;
    return (state.plan?.criteria ?? []).map(({ id, text }) => {
        const tests = state.claims.filter((c) => c.criterion === id).map(({ test }) => test);
        return { id, text, tests, status: tests.length === 0 ? "unproven" : "claimed", note: "" };
    });
}
/** Acceptance criteria with what bears them out; what is least proved comes first. */
function criteriaTable(criteria) {
    const rows = criteria
        .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
        .slice(0, 30)
        .map(({ id, text, status, tests, note }) => [
        criterionWord[status],
        cell(id, 20),
        cell(text, 300),
        cell([tests.slice(0, 5).join("; "), note].filter((part) => part !== "").join(". "), 600),
    ]);
    return table(["", "criterion", "what must be true", "shown by"], rows);
}
const order = (/* unused pure expression or super */ null && (["unproven", "claimed", "held", "shown"]));
const criterionWord = {
    shown: "✓ shown",
    held: "– held",
    claimed: "! claimed",
    unproven: "! unproven",
};
/** The words of the table, for who meets them first. */
function criteriaNote() {
    return details("What these words mean", [
        "- shown: its test fails without this change and passes with it; the action ran both",
        "- held: its test passes with and without this change",
        "- claimed: the model names a test that the results do not bear out",
        "- unproven: no test is named",
    ].join("\n"));
}

;// CONCATENATED MODULE: ./.build/views/proof.js








/** What the ledger up to `ledgerHead` (sha256 of its last line) shows. */
function proofOf(state, ledgerHead) {
    const { usd, minutes } = spentOf(state);
    const { kind, number, title, text } = state.task;
    const judgement = judgementOfHead(state);
    const action = makerOf(state);
    return {
        format: formats/* proofFormat */.K,
        ...(action === undefined ? {} : { action }),
        run: state.key,
        repository: state.repository,
        task: { kind, title, text, ...(number === undefined ? {} : { number }) },
        ...aimOf(state),
        ...sandboxesOf(state),
        base: state.base,
        ...(state.head === undefined ? {} : { head: state.head }),
        verdict: proved_proved(state),
        ...(judgement === undefined ? {} : { judgement }),
        criteria: [...criteriaOf(state)],
        gates: gates(state),
        policy: { rules: state.policy, violations: violations(state) },
        ...(state.approval === undefined
            ? {}
            : { approval: { ...state.approval, tests: [...state.approval.tests] } }),
        ...(state.setupResult === undefined ? {} : { setup: state.setupResult }),
        reviews: reviews(state),
        unshown: [...(state.reviewed?.unshown ?? [])],
        review: state.review,
        findings: [...state.findings],
        votes: [...state.votes],
        changedFiles: [...state.changes],
        visits: proof_visits(state),
        usage: { total: usageOf(state), phases: { ...state.spend } },
        ...(usd === undefined ? {} : { usd }),
        minutes,
        model: state.model,
        tools: { ...state.tools },
        ledgerHead,
    };
}
function aimOf({ aim, scope, pull, planApproval }) {
    return {
        aim,
        scope: { checks: scope.checks },
        ...(pull === undefined ? {} : { pull }),
        ...(planApproval === undefined ? {} : { planApproval }),
    };
}
function sandboxesOf({ jobs }) {
    const sandboxes = jobs.flatMap(({ sandbox }) => sandbox ?? []);
    return sandboxes.length === 0 ? {} : { sandboxes };
}
function violations(state) {
    return [...((0,at_head/* atHead */.U)(state).policyCheck?.violations ?? [])];
}
function gates(state) {
    const rooms = judgementOfHead(state)?.rooms ?? {};
    const entries = [
        ["test", lastGates(state, "test")],
        ["verify", gatesOnTree(state, state.head?.tree)],
        ["old_tests", gatesOnTree(state, rooms.old_tests)],
        ["new_tests", gatesOnTree(state, rooms.new_tests)],
        ["base", gatesOnTree(state, rooms.base)],
    ];
    return Object.fromEntries(entries.flatMap(([name, last]) => {
        if (last === undefined)
            return [];
        const { visit, tree, passed, gates: results } = last;
        return [[name, { visit, tree, passed, results: [...results] }]];
    }));
}
function reviews(state) {
    return lastReviews(state).map(({ failure, since, findings, ...review }) => ({
        reviewer: review.reviewer,
        tree: review.tree,
        summary: review.summary,
        findings: [...findings],
        part: review.part,
        parts: review.parts,
        ...(since === undefined ? {} : { since }),
        ...(failure === undefined ? {} : { failure }),
    }));
}
function proof_visits(state) {
    return state.phaseLog.map(({ phase, visit, startedAt, completedAt, outcome, code, note }) => ({
        phase,
        visit,
        startedAt,
        ...(completedAt === undefined ? {} : { completedAt }),
        outcome,
        ...(code === undefined ? {} : { code }),
        note,
    }));
}

;// CONCATENATED MODULE: ./.build/views/sarif.js






/**
 * The open findings as SARIF 2.1.0, for code scanning. GitHub refuses a whole file for one result without a file, so
 * what is about no file of the repository stands among the notifications of the run.
 * Source: docs.oasis-open.org/sarif/sarif/v2.1.0, and docs.github.com, "SARIF support for code scanning".
 */
function sarifLog(state) {
    const findings = openFindings(state);
    const counts = new Map();
    return {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: "omk autopilot", rules: review/* reviewerNames */.yx.map(rule) } },
                automationDetails: { id: "omk/review/" },
                originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
                columnKind: "utf16CodeUnits",
                invocations: [
                    {
                        executionSuccessful: sarif_isWhole(state),
                        toolExecutionNotifications: [
                            ...findings.filter((finding) => !hasFile(finding)).map(notification),
                            ...silences(state),
                        ],
                    },
                ],
                results: findings.filter(hasFile).map((finding) => result(state, finding, counts)),
            },
        ],
    };
}
const root = "%SRCROOT%";
const questions = {
    architect: "The change stands in the wrong place or shape.",
    code: "The change does not do wholly and correctly what was asked.",
    test: "The tests do not show what they should.",
    security: "The change can be abused.",
    performance: "The change costs too much at the size of real use.",
    "anti-slop": "A line is not needed, not true or not meant.",
};
function rule(name) {
    return {
        id: name,
        name,
        shortDescription: { text: `Review: ${name}` },
        fullDescription: { text: questions[name] },
        defaultConfiguration: { level: "warning" },
        properties: { tags: ["review", name] },
    };
}
const levels = {
    blocker: "error",
    major: "error",
    minor: "warning",
    nit: "note",
};
function result(state, finding, counts) {
    const index = Math.max(0, review/* reviewerNames */.yx.findIndex((name) => name === finding.reviewers[0]));
    const vote = review_round_voteOn(state, finding);
    return {
        ruleId: review/* reviewerNames */.yx[index] ?? review/* reviewerNames */.yx[0],
        ruleIndex: index,
        level: levels[finding.severity],
        message: { text: messageOf(finding) },
        locations: [{ physicalLocation: locationOf(finding) }],
        partialFingerprints: { "omkFinding/v1": fingerprint(finding, counts) },
        properties: {
            id: finding.id,
            severity: finding.severity,
            confidence: finding.confidence,
            reviewers: [...finding.reviewers],
            ...(vote === undefined ? {} : { verdict: vote.verdict }),
            ...(finding.unplaced === undefined ? {} : { unplaced: finding.unplaced }),
        },
    };
}
/** Without a region where the lines do not exist: the finding is not moved to others. */
function locationOf({ path, start_line, end_line, unplaced }) {
    const artifactLocation = { uri: uriOf(path), uriBaseId: root };
    if (unplaced !== undefined || start_line === 0)
        return { artifactLocation };
    const region = { startLine: start_line, endLine: Math.max(start_line, end_line) };
    return { artifactLocation, region };
}
/** A relative reference: each part of the path percent-encoded, so that no part is read as a scheme or a query. */
function uriOf(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
/** Whether a finding names what can be a file of the repository. */
function hasFile({ path }) {
    const parts = path.split("/");
    return path !== "" && !parts.some((part) => part === "" || part === "." || part === "..");
}
function messageOf(finding) {
    const { what, why, suggestion, unplaced } = finding;
    const place = unplaced === undefined ? "" : `Reported at ${findings_view_placeOf(finding)}: ${unplaced}.`;
    const text = [what, why, suggestion, place].filter((part) => part !== "").join("\n\n");
    // What looks like a link in a message is one: a finding leads nowhere.
    return text_cut(text_plain(text).replaceAll("](", `]${domain_neutral/* gap */.r}(`), 4_000) || "No text.";
}
function notification(finding) {
    return {
        level: levels[finding.severity],
        message: { text: messageOf(finding) },
        descriptor: { id: finding.id },
    };
}
function silences(state) {
    return lastReviews(state).flatMap(({ reviewer, failure }) => failure === undefined
        ? []
        : [
            {
                level: "error",
                message: { text: `The reviewer ${reviewer} gave no answer (${failure}).` },
            },
        ]);
}
/** Whether everybody has answered about the head: an empty list says something only then. */
function sarif_isWhole(state) {
    return (0,at_head/* atHead */.U)(state).reviewed !== undefined;
}
/** The same for the same remark in another run or at other lines; the count tells equal ones of a file apart. */
function fingerprint({ path, what }, counts) {
    const words = what.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
    const hash = fnv64(`${path}\n${words.join(" ").slice(0, 1_000)}`);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
}
/** FNV-1a, 64 bits, as hex: to tell texts apart, not to protect anything. Source: G. Fowler, L. C. Noll, K.-P. Vo. */
function fnv64(text) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    return hash.toString(16).padStart(16, "0");
}

;// CONCATENATED MODULE: ./.build/views/sealed-texts.js


/** The texts that the seal of a run covers: a step writes them, and a proof is held against them. */
const sealedTexts = {
    /** `proof.json`, of the ledger up to `ledgerHead`. */
    proof: (state, ledgerHead) => sealed_texts_textOf(proofOf(state, ledgerHead)),
    /** `findings.sarif`. */
    findings: (state) => sealed_texts_textOf(sarifLog(state)),
};
function sealed_texts_textOf(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./.build/cli/verify-proof/folder.js








/** Checks a run folder, and with a clone at hand runs its gates again. */
async function verifyFolder(folder, args, terminal) {
    const files = await openRunFolder(folder);
    const lists = test_lists_testLists(files);
    const found = await folderChecks(files, {
        texts: sealedTexts,
        judge: terminal.build,
        lists,
        digest: args.digest,
    });
    const checks = [
        ...found.checks,
        ...(await runAgain(files, { ...found, folder, args, terminal, lists })),
    ];
    return {
        ok: checks.every(({ status }) => status === "holds"),
        whole: checks.every(check/* isWhole */.wP),
        isQuoted: checks.some(({ name, status }) => name === "digest" && status === "holds"),
        subject: subjectOf(found.seal, found.now),
        checks,
        notes: notes(args, found.seal),
    };
}
/** Nothing of a folder is run that does not hold. */
async function runAgain(files, again) {
    const { folder, args, terminal, checks, seal, lists } = again;
    if (args.repo === undefined)
        return [];
    if (seal === undefined || !checks.every(check/* isWhole */.wP))
        return [(0,check/* skipped */.hT)("clone", "nothing was run again: what is recorded does not hold")];
    // Most of the code, and most uses of the command do without.
    const { rerunChecks } = await Promise.all(/* import() */[__nccwpck_require__.e(580), __nccwpck_require__.e(773)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4773));
    const isVouched = args.digest !== undefined;
    return rerunChecks(files, { folder, seal, repo: args.repo, terminal, isVouched, lists });
}
function subjectOf(seal, now) {
    if (seal === undefined)
        return undefined;
    const { key, repository, base, head } = seal.state;
    return {
        run: key,
        repository: `${repository.owner}/${repository.name}`,
        base: base.sha,
        tree: head?.tree,
        verdict: proved_proved(seal.state).verdict,
        digest: seal.event.digest,
        action: makerOf(seal.state),
        goesOn: now !== undefined && !isFinished(now),
    };
}
function notes({ digest, repo }, seal) {
    if (seal === undefined)
        return [];
    return [
        ...(digest === undefined
            ? [
                "A folder that somebody made up as a whole would hold too. What tells it apart is the digest that the pull request\nquotes: compare it with the one above, or give it as --digest.",
            ]
            : []),
        ...(repo === undefined
            ? [
                "That the gates show this on the recorded tree is taken from the ledger. --repo <clone> runs them again.",
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./.build/cli/verify-proof/newer.js



/** The refusal of a run of a later version, for a person who checks it. */
function textNewer(facts, here) {
    return `${(0,cli_terminal/* harmless */.Is)(said(facts, here))}\n${(0,cli_terminal/* harmless */.Is)(mend(facts))}\n`;
}
/** The same for programs. */
function jsonNewer(facts, here) {
    const { file, format, reads, action } = facts;
    const newer = { file, format, reads, action, text: said(facts, here), mend: mend(facts) };
    const report = { version: 1, ok: false, whole: false, newer, checks: [], notes: [] };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function said(facts, here) {
    return `${(0,newer/* carriedBy */.ay)(facts)}, and this ${(0,domain_action/* nameOfAction */.zL)(here)} reads formats up to ${facts.reads}. Nothing was checked.`;
}
function mend({ action }) {
    return action === undefined
        ? "Get a clone of the action at the ref that the job of the run used, and run this command again in it."
        : `Get a clone of ${whereOf(action)}, or of a later version, and run this command again in it.`;
}
/** Where the version of an action is to be had. */
function whereOf({ repository, ref, version, commit }) {
    return repository === undefined || ref === undefined
        ? `the action at ${version} (built from commit ${commit})`
        : `${repository} at ${ref}`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./.build/adapters/artifact/bad-zip.js

/** A file that is no zip file, or only the beginning of one: mostly a download that broke off. */
class NoZipError extends errors/* AutopilotError */.W {
    constructor(cause) {
        super(broken("it is no zip file, or is cut off"), { cause });
        this.name = "NoZipError";
    }
}
/** What to throw for a zip file that is not one of ours. */
function badZip(why, cause) {
    return new errors/* AutopilotError */.W(broken(why), { cause });
}
function broken(why) {
    return {
        verdict: "failed_infra",
        code: "state_broken",
        text: `The saved state is broken: ${why}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    };
}

;// CONCATENATED MODULE: ./.build/domain/run-key.js
/** RFC 4648 base32 in lower case: safe in branch names, artifact names and file names. */
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
/** What the name of a run looks like, for a larger expression. */
const runKeyPattern = String.raw `(?:(?:i|pr)\d{1,15}|task)-[a-z2-7]{8}`;
/** The name of a run: where it came from and eight random letters, such as `i12-k3v9x2ab`; `random` are five bytes. */
function runKey(prefix, random) {
    const bits = Array.from(random.slice(0, 5), (byte) => byte.toString(2).padStart(8, "0")).join("");
    const letters = bits.match(/.{5}/g)?.map((five) => alphabet.charAt(Number.parseInt(five, 2))) ?? [];
    return `${prefix}-${letters.join("")}`;
}
/** The issue or pull request that a run's name tells, and how (`i12`); undefined for a run without one. */
function threadOf(key) {
    const found = /^((?:i|pr)(\d{1,15}))-/.exec(key);
    return found?.[1] === undefined ? undefined : { prefix: found[1], number: Number(found[2]) };
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/state-artifact.js

/** The name under which a state goes up: unique also across the jobs and attempts of a workflow run. */
function stateArtifactName({ key, workflowRunId, attempt, seq }) {
    return `omk-state-${key}-${workflowRunId}-${attempt}-${seq}`;
}
const state_artifact_shape = new RegExp(`^omk-state-(${runKeyPattern})-(\\d+)-(\\d+)-(\\d+)$`);
/** Reads such a name back; undefined for any other. */
function parseStateArtifactName(name) {
    const parts = state_artifact_shape.exec(name);
    if (parts === null)
        return undefined;
    const [, key = "", run, attempt, seq] = parts;
    return { key, workflowRunId: Number(run), attempt: Number(attempt), seq: Number(seq) };
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __nccwpck_require__(663);
;// CONCATENATED MODULE: ./.build/adapters/artifact/entry-names.js


/**
 * Refuses entries whose names are not as this action writes them, or of which two could be one file somewhere.
 * @throws AutopilotError `state_broken`.
 */
function assertNames(entries) {
    const whyNot = nameTaker();
    for (const entry of entries) {
        if (!isPlain(entry))
            throw badZip("something in it is neither a file nor a folder");
        const kind = isFolder(entry) ? "folder" : "file";
        const why = whyNot(entry.fileName.replace(/\/$/, ""), kind);
        if (why !== undefined)
            throw badZip(why);
    }
}
/**
 * Takes the names of an artifact one after the other, and says why one cannot stand beside the others: on a disk that does not
 * tell cases or Unicode forms apart, or once names are unescaped, it could be one of them.
 */
function nameTaker() {
    const taken = new Map();
    return function whyNot(path, kind) {
        if (!isCanonical(path))
            return "a name in it is not as this action writes it";
        const names = [...foldersOf(path).map((folder) => `folder ${folder}`), `${kind} ${path}`];
        const places = names.map((name) => [folded(name.slice(name.indexOf(" ") + 1)), name]);
        if (places.some(([place, name]) => isOther(taken.get(place), name)))
            return "two names in it could be one";
        for (const [place, name] of places)
            taken.set(place, name);
        return undefined;
    };
}
/** A folder may be named more than once, in one spelling. */
function isOther(before, name) {
    return before !== undefined && (before !== name || name.startsWith("file "));
}
/** Whether the entry is a folder: it holds nothing. */
function isFolder({ fileName }) {
    return fileName.endsWith("/");
}
/** Unix keeps the kind of a file in the upper half of these attributes. Source: APPNOTE 6.3, 4.4.15; Info-ZIP, `zipinfo.c`. */
function isPlain(entry) {
    const kind = (entry.externalFileAttributes >>> 16) & 0o170_000;
    return kind === 0 || kind === (isFolder(entry) ? 0o040_000 : 0o100_000);
}
/** Whether escaping what it means gives the name again: `a%2Fb`, `%2e` and a raw `:` are nothing that we write. */
function isCanonical(path) {
    return isInside(path) && path.split("/").every(isCanonicalPart);
}
function isCanonicalPart(part) {
    const name = unescapedName(part);
    if (escapedName(name) !== part || name.includes("\0"))
        return false;
    // Windows drops these from the end of a name.
    return !/[. ]$/.test(name) && part.isWellFormed();
}
function foldersOf(path) {
    const parts = path.split("/");
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}
function folded(path) {
    const name = path.split("/").map(unescapedName).join("/");
    return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/unzip.js








/** Bytes that a state may unpack to. */
const unzip_mostBytes = 4_000_000_000;
/** Entries that it may have. */
const mostEntries = 100_000;
/**
 * Unpacks a zip file that anybody may have made: only regular files under names that this action writes, only below the
 * folder, each once, no more bytes than the directory says. Nothing is written unless all names are good.
 * @throws AutopilotError `state_broken`.
 */
async function unzip(file, folder) {
    const zip = await unzip_opened(file);
    try {
        const entries = await asState("its directory is broken", () => entriesOf(zip));
        assertNames(entries);
        for (const entry of entries)
            if (!isFolder(entry))
                await asState(`${entry.fileName} in it cannot be unpacked`, () => unpack(zip, entry, (0,external_node_path_.join)(folder, entry.fileName)));
    }
    finally {
        zip.close();
    }
}
async function unzip_opened(file) {
    try {
        return await (0,yauzl/* openPromise */.sO)(file, { autoClose: false, lazyEntries: true, strictFileNames: true });
    }
    catch (cause) {
        throw new NoZipError(cause);
    }
}
async function entriesOf(zip) {
    const entries = [];
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
        entries.push(entry);
        bytes += entry.uncompressedSize;
        if (bytes > unzip_mostBytes || entries.length > mostEntries)
            throw badZip("it is too big");
    }
    return entries;
}
/** The library sees to it that there come as many bytes as the directory says. */
async function unpack(zip, entry, target) {
    if (!entry.canDecodeFileData())
        throw badZip("a file in it is packed in another way");
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const source = await zip.openReadStreamPromise(entry);
    await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_fs_.createWriteStream)(target, { flags: "wx" }));
}
async function asState(why, work) {
    try {
        return await work();
    }
    catch (cause) {
        const said = cause instanceof Error ? cause.message.slice(0, 200) : "";
        throw cause instanceof errors/* AutopilotError */.W ? cause : badZip(`${why} (${said})`, cause);
    }
}

;// CONCATENATED MODULE: ./.build/cli/verify-proof/place.js










const place_nothing = { [Symbol.asyncDispose]: async () => { } };
/** What to give where there is no run. */
const give = `give the folder with ${ledger/* ledgerName */.bo} and ${manifestName}, or the zip file of the artifact`;
/** Finds the folder of a run: as it stands, or unpacked from a zip file into a temporary one. */
async function openPlace(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return none(`There is no folder or file ${path}.`);
    if (found.isDirectory())
        return inFolder(path);
    if (!found.isFile())
        return none(`${path} is neither a folder nor a file.`);
    return unpacked(path);
}
function none(text) {
    return { kind: "none", text, ...place_nothing };
}
async function inFolder(folder) {
    if (hasRun(folder))
        return { kind: "folder", folder, ...place_nothing };
    const below = await oneBelow(folder);
    return none(below === undefined ? `There is no run in ${folder}: ${give}.` : insteadOf(folder, below));
}
/** Whether there is anything of a run: where the rest is missing, that is for the checks to say. */
function hasRun(folder) {
    return [manifestName, ledger/* ledgerName */.bo].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
}
function insteadOf(folder, { count, name }) {
    const where = (0,external_node_path_.join)(folder, name);
    return count === 1
        ? `There is no run in ${folder} itself, but in ${where}: give that folder.`
        : `There is no run in ${folder} itself, but ${(0,domain_count/* counted */.h)(count, "state")} below it: give one of those folders; by its name, the newest is ${where}.`;
}
/** The newest folder below that holds a run, where people give the one above it. */
async function oneBelow(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const found = names.filter((name) => hasRun((0,external_node_path_.join)(folder, name))).toSorted(byAge);
    const name = found.at(-1);
    return name === undefined ? undefined : { count: found.length, name };
}
/** The numbers of an artifact count up: workflow run, attempt, state. */
function byAge(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    const at = left.findIndex((number, index) => number !== right[index]);
    return at < 0 ? a.localeCompare(b) : (left[at] ?? 0) - (right[at] ?? 0);
}
function numbersOf(name) {
    const parts = parseStateArtifactName(name);
    return parts === undefined ? [0, 0, 0] : [parts.workflowRunId, parts.attempt, parts.seq];
}
async function unpacked(file) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "omk-proof-"));
    const gone = { [Symbol.asyncDispose]: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
    try {
        await unzip(file, folder);
        return { ...(await inZip(file, folder)), ...gone };
    }
    catch (error) {
        if (error instanceof NoZipError)
            return { kind: "none", text: noZip(file), ...gone };
        return {
            kind: "broken",
            text: error instanceof Error ? error.message : String(error),
            ...gone,
        };
    }
}
async function inZip(file, folder) {
    if (hasRun(folder))
        return { kind: "folder", folder, ...place_nothing };
    const below = await oneBelow(folder);
    return none(below === undefined
        ? `There is no run in ${file}: ${give}.`
        : `The run lies in the folder ${below.name} of ${file}, and not at its top: unpack it, and give that folder.`);
}
function noZip(file) {
    const folder = (0,external_node_path_.dirname)(file);
    const names = [ledger/* ledgerName */.bo, manifestName, "proof.json", "state.json"];
    if (hasRun(folder) || names.includes((0,external_node_path_.basename)(file)))
        return `${file} is one file of a run, and shows nothing alone: give the folder that it lies in, with all other files.`;
    return `${file} is no zip file, or is cut off: download it again, or give the folder of the run.`;
}

;// CONCATENATED MODULE: ./.build/cli/verify-proof/report.js



/** Most places of one check that are printed; JSON has all. */
const report_mostSpots = 20;
/** For people: a line for each check, and under it every place that does not hold. */
function textReport(report) {
    const { subject, checks, notes } = report;
    return [
        ...(subject === undefined ? [] : [...head(subject), ""]),
        ...checks.flatMap(lines),
        "",
        ...notes.flatMap((note) => [note, ""]),
        conclusion(report),
        "",
    ].join("\n");
}
function conclusion(report) {
    const { ok, whole, subject, checks } = report;
    if (ok)
        return `Everything holds; the verdict is ${(0,cli_terminal/* harmless */.Is)(subject?.verdict ?? "none")}.`;
    if (whole)
        return otherwise(report);
    const failed = checks.filter(({ status }) => status === "fails").length;
    if (failed === 0)
        return "Nothing was found wrong, but not everything was looked at (–): run the command again.";
    return `${failed === 1 ? "One check fails" : `${failed} checks fail`}: do not rely on this proof. Ask for the artifact of the workflow run itself.`;
}
function otherwise({ isQuoted, subject }) {
    const what = isQuoted
        ? "Nothing was changed since it was recorded and sealed"
        : "Files, chain and seal fit together";
    const action = subject?.action;
    const where = action === undefined ? "" : ` (${(0,cli_terminal/* harmless */.Is)(whereOf(action))})`;
    const resumed = subject?.goesOn === true ? ", or let the autopilot resume the run, which judges it anew" : "";
    return `${what}, but this version judges it otherwise (≠) than the one that made it.\nVerify it with that version${where} to see what it rested on${resumed}.`;
}
function head(subject) {
    const { run, repository, base, tree, verdict, digest, action } = subject;
    return [
        `run ${(0,cli_terminal/* harmless */.Is)(run)} of ${(0,cli_terminal/* harmless */.Is)(repository)}: ${(0,cli_terminal/* harmless */.Is)(verdict)}`,
        `base ${(0,cli_terminal/* harmless */.Is)(base)}, head tree ${(0,cli_terminal/* harmless */.Is)(tree ?? "none")}`,
        `proof sha256 ${(0,cli_terminal/* harmless */.Is)(digest)}`,
        `made by ${(0,cli_terminal/* harmless */.Is)((0,domain_action/* nameOfAction */.zL)(action))}`,
    ];
}
const mark = { holds: "✓", differs: "≠", fails: "✗", skipped: "–" };
function lines({ name, status, text, spots }) {
    const shown = spots
        .slice(0, report_mostSpots)
        .map((spot) => `    ${report_where(spot)}: ${(0,cli_terminal/* harmless */.Is)(spot.text)}`);
    const rest = spots.length - shown.length;
    return [
        `${mark[status]} ${name.padEnd(9)} ${(0,cli_terminal/* harmless */.Is)(text)}`,
        ...shown,
        ...(rest > 0 ? [`    and ${rest} more (--json has all)`] : []),
    ];
}
function report_where({ file, line, byte, seq }) {
    const parts = [
        ...(byte === undefined ? [] : [`byte ${byte}`]),
        ...(seq === undefined ? [] : [`event ${seq}`]),
    ];
    const more = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
    return `${(0,cli_terminal/* harmless */.Is)(file)}${line === undefined ? "" : `:${line}`}${more}`;
}
/** For programs, on whichever output: a runner would take `##[name]` for a command wherever it stands in a line. */
function jsonReport({ ok, whole, subject, checks, notes }) {
    const json = JSON.stringify({ version: 1, ok, whole, ...subject, checks, notes }, null, 2);
    return `${json.replaceAll("##[", "##\\u005b")}\n`;
}

;// CONCATENATED MODULE: ./.build/cli/verify-proof/command.js
var command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** `omk verify-proof`: checks the state of a run and says where it does not hold. */
async function verifyProof(args, terminal) {
    const parsed = parseArguments(args);
    switch (parsed.kind) {
        case "help":
            terminal.out(verifyProofHelp);
            return cli_terminal/* exit */.NS.ok;
        case "wrong":
            terminal.err(`${(0,cli_terminal/* harmless */.Is)(parsed.text)} See \`omk verify-proof --help\`.\n`);
            return cli_terminal/* exit */.NS.usage;
        case "verify":
            return look(parsed.args, terminal);
    }
}
async function look(args, terminal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const place = command_addDisposableResource(env_1, await openPlace(args.path), true);
        if (place.kind === "none") {
            terminal.err(`${(0,cli_terminal/* harmless */.Is)(place.text)}\n`);
            return cli_terminal/* exit */.NS.usage;
        }
        try {
            const report = place.kind === "broken"
                ? unpackable(place.text)
                : await verifyFolder(place.folder, args, terminal);
            terminal.out(args.json ? jsonReport(report) : textReport(report));
            if (report.ok)
                return cli_terminal/* exit */.NS.ok;
            return report.whole ? cli_terminal/* exit */.NS.otherwise : cli_terminal/* exit */.NS.wrong;
        }
        catch (error) {
            if (error instanceof cli_terminal/* UsageError */.eb) {
                terminal.err(`${(0,cli_terminal/* harmless */.Is)(error.message)}\n`);
                return cli_terminal/* exit */.NS.usage;
            }
            if (!(error instanceof newer/* StateNewerError */.dR))
                throw error;
            const { facts } = error;
            if (args.json)
                terminal.out(jsonNewer(facts, terminal.build));
            else
                terminal.err(textNewer(facts, terminal.build));
            return cli_terminal/* exit */.NS.newer;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = command_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A zip file that nobody would unpack. */
function unpackable(text) {
    const spot = { file: "(the zip file)", text };
    return {
        ok: false,
        whole: false,
        isQuoted: false,
        subject: undefined,
        checks: [
            { name: "manifest", status: "fails", text: "the zip file cannot be unpacked", spots: [spot] },
        ],
        notes: [],
    };
}

;// CONCATENATED MODULE: ./.build/cli/omk.js





/** Runs one command line of `omk`, without the program's name; the exit code. Never throws. */
async function omk(args, terminal) {
    try {
        return await obey(args, terminal);
    }
    catch (error) {
        terminal.err(`omk could not finish: ${omk_said(error)}\n`);
        return cli_terminal/* exit */.NS.wrong;
    }
}
/** What happened and what to do, line by line. */
function omk_said(error) {
    const text = error instanceof Error ? error.message : String(error);
    const mend = error instanceof errors/* AutopilotError */.W ? `\n\n${error.ending.mend}` : "";
    return `${text}${mend}`.split("\n").map(cli_terminal/* harmless */.Is).join("\n");
}
async function obey(args, terminal) {
    const [command, ...rest] = args;
    switch (command) {
        case "verify-proof":
            return verifyProof(rest, terminal);
        case "help":
        case "--help":
        case "-h":
            return help(rest[0], terminal);
        case "--version":
            terminal.out(version(terminal.build));
            return cli_terminal/* exit */.NS.ok;
        case undefined:
            terminal.err(overview);
            return cli_terminal/* exit */.NS.usage;
        default:
            return omk_unknown(command, terminal);
    }
}
function version({ version, commit, modified }) {
    return `omk ${version} (built from commit ${commit}${modified ? ", with changes" : ""})\n`;
}
function help(command, terminal) {
    if (command === undefined || command === "help")
        terminal.out(overview);
    else if (command === "verify-proof")
        terminal.out(verifyProofHelp);
    else
        return omk_unknown(command, terminal);
    return cli_terminal/* exit */.NS.ok;
}
function omk_unknown(command, terminal) {
    const meant = (0,closest/* closest */.k)(command, commands);
    const mend = meant === undefined ? "See `omk --help`." : `Did you mean \`omk ${meant}\`?`;
    terminal.err(`omk has no command \`${(0,cli_terminal/* harmless */.Is)(command)}\`. ${mend}\n`);
    return cli_terminal/* exit */.NS.usage;
}


/***/ }),

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ UsageError),
  NS: () => (/* binding */ exit),
  Is: () => (/* binding */ harmless)
});

;// CONCATENATED MODULE: ./.build/domain/log-text.js
const unseen = "[\\p{Cf}\\p{Cc}\\p{Default_Ignorable_Code_Point}]*";
/**
 * What GitHub's runner skips before it looks for `::`: it asks .NET's `String.TrimStart()`, which takes the characters of
 * `Char.IsWhiteSpace`: the categories Zs, Zl and Zp, U+0009 to U+000D, U+0085 and U+00A0. Sources: actions/runner v2.336.0,
 * `ActionCommand.TryParseV2` and `TryParse`; learn.microsoft.com, "Char.IsWhiteSpace Method". `StartsWith` compares there by
 * culture, which does not see characters that show as nothing, so those are skipped too.
 */
const command = new RegExp(`^[\\s\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cf}\\p{Cc}\\p{Default_Ignorable_Code_Point}]*:${unseen}:`, "u");
const oldCommand = new RegExp(`#${unseen}#${unseen}\\[`, "gu");
/** Everything that some reader of a log may take for the end of a line; the runner's takes `\r` and `\n`. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
/**
 * Text of any length for the job's log: whatever a model or a stranger wrote in it, no line of it is a workflow command
 * (`::name::` at its beginning, `##[name]` anywhere). What is harmless stays as it is.
 */
function logText(text) {
    return text.split(lineEnd).map(harmlessLine).join("\n");
}
function harmlessLine(line) {
    const whole = line.replace(oldCommand, "## [");
    return command.test(whole) ? `· ${whole.trimStart()}` : whole;
}

;// CONCATENATED MODULE: ./.build/cli/terminal.js

/**
 * Exit codes of `omk`. `otherwise`: what was recorded fits together, but this version judges it otherwise than the one that
 * made it. `newer`: only a later version can read it.
 */
const exit = { ok: 0, wrong: 1, usage: 2, otherwise: 3, newer: 4 };
/** What whoever typed the command can mend: nothing was found out of the run. */
class UsageError extends Error {
}
/** Longest text of one place in a report, in characters. */
const longest = 400;
/** A text that a stranger may have written, as one line that moves no cursor, hides nothing and commands no runner. */
function harmless(text) {
    const seen = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) => {
        const code = char.codePointAt(0) ?? 0;
        return `\\u{${code.toString(16)}}`;
    });
    const one = logText(seen);
    return one.length <= longest ? one : `${one.slice(0, longest).toWellFormed()}…`;
}


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bt: () => (/* binding */ isSameBuild),
/* harmony export */   rc: () => (/* binding */ Action),
/* harmony export */   zL: () => (/* binding */ nameOfAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

/** Which action did something: what its bundle knows of itself, and what GitHub says of where it came from. */
const Action = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("owner/name that `uses:` names; absent for an action of the checkout itself"),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("branch, tag or commit that `uses:` names"),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("version of the bundle"),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("commit that the bundle was built on"),
    modified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe("built with changes that this commit does not have"),
    formats: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ledger: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), proof: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })
        .describe("formats that it writes the ledger and the proof in"),
});
/** Whether two jobs ran the same code; of a run of before this was recorded it is not known. */
function isSameBuild(a, b) {
    return a?.version === b.version && a.commit === b.commit && a.modified === b.modified;
}
/** `omk 1.2.0 (owner/name@v1, abcdef0)`; an action of before this was recorded has no name. */
function nameOfAction(action) {
    if (action === undefined)
        return "a version of omk that is not known";
    const { repository, ref, version, commit, modified } = action;
    const uses = repository === undefined ? [] : [`${repository}@${ref ?? ""}`];
    const source = `${commit.slice(0, 7)}${modified === true ? " with changes" : ""}`;
    return `omk ${version} (${[...uses, source].join(", ")})`;
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ phasesToVisit),
/* harmony export */   mz: () => (/* binding */ Aim),
/* harmony export */   uX: () => (/* binding */ Pull)
/* harmony export */ });
/* unused harmony export phasesToShow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6921);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2704);


/**
 * What a run is for: `deliver` a change as a pull request of its own, `check` somebody's pull request without writing
 * code, or `fix` it on its own branch.
 */
const Aim = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["deliver", "check", "fix"]);
/** The pull request that a run is about, pinned when it began. */
const Pull = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    headRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    headSha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `owner/name` of where the head lies; empty where that repository is gone. */
    headRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    isFork: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    baseRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const checked = {
    all: ["test", "verify", "review"],
    gates: ["test", "verify"],
    review: ["review"],
};
/** The phases that a run goes through, in their order. */
function phasesToVisit({ aim, scope, }) {
    return aim === "check" ? checked[scope.checks] : _phase_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t;
}
/** The phases that a run shows: a check shows what is out of its scope as skipped. */
function phasesToShow({ aim }) {
    return aim === "check" ? checked.all : phases;
}


/***/ }),

/***/ 1209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ atHead)
/* harmony export */ });
/** What is known of the head as it stands: whatever was found, shown or approved at another tree says nothing of it. */
function atHead(state) {
    const { judgement, approval, policyCheck, reviewed, compared } = state;
    const isOfHead = (what) => what.tree === state.head?.tree;
    const ofHead = (what) => what !== undefined && isOfHead(what) ? what : undefined;
    return {
        judgement: ofHead(judgement),
        approval: ofHead(approval),
        policyCheck: ofHead(policyCheck),
        reviewed: ofHead(reviewed),
        compared: ofHead(compared),
        qaResults: state.qaResults.filter(isOfHead),
        validationResults: state.validationResults.filter(isOfHead),
    };
}


/***/ }),

/***/ 9638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ costUsd),
/* harmony export */   RP: () => (/* binding */ totalTokens),
/* harmony export */   _U: () => (/* binding */ Usage),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   gm: () => (/* binding */ Price),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
/* unused harmony export exhausted */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

const tokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** Tokens of one or more model calls. `input` counts every prompt token, `cached` those of them read from the cache. */
const Usage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    input: tokens,
    cached: tokens,
    output: tokens,
});
const noUsage = { calls: 0, input: 0, cached: 0, output: 0 };
function addUsage(a, b) {
    return {
        calls: a.calls + b.calls,
        input: a.input + b.input,
        cached: a.cached + b.cached,
        output: a.output + b.output,
    };
}
/** Tokens that count against the budget. */
function totalTokens(usage) {
    return usage.input + usage.output;
}
/** USD per million tokens. */
const Price = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    cached: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});
/** USD of some usage; undefined where no price is known, because a guess would be read as a bill. */
function costUsd(usage, price) {
    if (price === undefined)
        return undefined;
    const fresh = usage.input - usage.cached;
    return (fresh * price.input + usage.cached * price.cached + usage.output * price.output) / 1e6;
}
/** The limits of a run: tokens, minutes of work, USD where a price is known. */
const Budget = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    minutes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
});
/** One sentence naming the limit that is reached, or undefined while there is budget left. */
function exhausted(budget, spent) {
    if (spent.tokens >= budget.tokens) {
        return `${spent.tokens} tokens are spent of a budget of ${budget.tokens} (budget-tokens).`;
    }
    if (spent.minutes >= budget.minutes) {
        return `${spent.minutes.toFixed(1)} minutes are spent of a budget of ${budget.minutes} (budget-minutes).`;
    }
    if (budget.usd !== undefined && spent.usd !== undefined && spent.usd >= budget.usd) {
        return `USD ${spent.usd.toFixed(2)} are spent of a budget of ${budget.usd.toFixed(2)} (budget_usd).`;
    }
    return undefined;
}


/***/ }),

/***/ 1890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ChangedFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

/** Files that a commit of the run changed. */
const ChangedFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Where a renamed file was. */
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["created", "modified", "deleted", "renamed"]),
    additions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    deletions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});


/***/ }),

/***/ 9796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** Longest word that is compared: no name that people write is longer. */
const longest = 64;
/**
 * The name that a word was perhaps meant to be: one typing mistake away, or two in a name of more than four letters. Capitals
 * are none, and dashes and underscores are the same. The one threshold of everything that says "did you mean".
 */
function closest(word, names) {
    if (word.length < 2 || word.length > longest)
        return undefined;
    const given = plain(word);
    const within = (mistakes) => names.find((name) => mistakes <= allowedIn(name) && isWithin(given, plain(name), mistakes));
    return within(0) ?? within(1) ?? within(2);
}
function plain(word) {
    return word.toLowerCase().replaceAll("_", "-");
}
function allowedIn(name) {
    return name.length <= 4 ? 1 : 2;
}
/** Whether so many letters left out, added, changed or swapped with their neighbour make one word the other. */
function isWithin(a, b, mistakes) {
    if (a === b)
        return true;
    if (mistakes === 0)
        return false;
    if (a[0] === b[0])
        return isWithin(a.slice(1), b.slice(1), mistakes);
    const swapped = a.slice(0, 2) === [b[1], b[0]].join("") ? b.slice(2) : undefined;
    return (isWithin(a.slice(1), b, mistakes - 1) ||
        isWithin(a, b.slice(1), mistakes - 1) ||
        isWithin(a.slice(1), b.slice(1), mistakes - 1) ||
        (swapped !== undefined && isWithin(a.slice(2), swapped, mistakes - 1)));
}


/***/ }),

/***/ 1544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export thousands */
/** A number with its thousands apart: 12,345. */
function thousands(value) {
    return `${Math.round(value)}`.replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A count with its noun: 1 gate, 2 gates. */
function counted(count, noun, plural = `${noun}s`) {
    return `${thousands(count)} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ AutopilotError)
/* harmony export */ });
/* unused harmony export endingOf */
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2766);

/**
 * Thrown for everything that stops a run: carries the ending that a user reads.
 * `cause` holds the lower error whenever there is one.
 */
class AutopilotError extends Error {
    ending;
    constructor(ending, options) {
        super(ending.text, options);
        this.name = "AutopilotError";
        this.ending = ending;
    }
    get code() {
        return this.ending.code;
    }
}
/** Turns anything thrown into an ending: ours as it is, the rest as `failed_infra internal`. */
function endingOf(error) {
    if (error instanceof AutopilotError)
        return error.ending;
    const text = error instanceof Error ? error.message : String(error);
    return {
        verdict: Verdict.enum.failed_infra,
        code: "internal",
        text: `The action failed unexpectedly: ${text}`,
        mend: "Resume the run. If it happens again, report it with the state artifact of this run.",
    };
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ Severity),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   iq: () => (/* binding */ Recheck),
/* harmony export */   jt: () => (/* binding */ KnownFinding),
/* harmony export */   wI: () => (/* binding */ Finding),
/* harmony export */   xS: () => (/* binding */ Vote)
/* harmony export */ });
/* unused harmony exports ReviewResult, CodePlace, VerifierResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6921);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2766);


const severities = ["blocker", "major", "minor", "nit"];
const Severity = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(severities);
/** Most findings that one reviewer may hand in at once, and the longest text in a result, in characters. */
const mostFindings = 60;
const longestText = 6_000;
const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().default(0);
/** One review remark, as a reviewer hands it in. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    severity: Severity.describe("blocker: wrong or dangerous, must not be merged; major: must be mended first; minor: worth mending; nit: taste"),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default("").describe("repository path that the remark is about"),
    start_line: line.describe("first line in the new file, 0 when it is about no line"),
    end_line: line.describe("last line, 0 when it is about no line"),
    what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("what is wrong, with the evidence"),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default("").describe("why it matters to users or maintainers"),
    suggestion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default("").describe("the change you would make"),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).default(1).describe("how sure you are, 0 to 1"),
});
/** What a reviewer says in a later round of a finding that was open. */
const Recheck = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("id of the open finding, such as F1"),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["resolved", "open"])
        .describe("resolved: the change as it is now no longer has it; open: it still has"),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default("").describe("what in the code shows it"),
    start_line: line.describe("open: where it is now, first line in the new file; 0 when about no line"),
    end_line: line.describe("open: last line; 0 when about no line"),
});
const tooLong = `no text may be longer than ${longestText} characters`;
/** Asked of what is handed in, not of what is recorded: redacting a secret may make a text longer. */
function isShort(value) {
    return Object.values(value).every((v) => typeof v !== "string" || v.length <= longestText);
}
/** What a reviewer submits. An empty list of findings is an answer; no answer is an error. */
const ReviewResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("what you looked at and your judgement, in two or three sentences"),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Finding.refine(isShort, tooLong))
        .max(mostFindings)
        .default([])
        .describe("every new remark; empty when there is none"),
    earlier: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Recheck.refine(isShort, tooLong))
        .default([])
        .describe("each of your open findings of earlier rounds, by its id; empty when there was none"),
});
/** A finding as the run keeps it: merged with its like, numbered, and held against the tree. */
const KnownFinding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...Finding.shape,
    /** `F1`, counted within the run. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Everyone who raised it, in the order of the wall. */
    reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The tree that its lines are of. */
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Why it has no place at that tree, as one sentence; absent where it has one, or claims none. */
    unplaced: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["open", "resolved", "refuted"]),
    /** Visits of review in which it was raised, and closed. */
    raisedIn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    closedIn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional(),
    /** What was said of it last, by a reviewer of a later round; empty where nothing was. */
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A line of the code at hand. */
const CodePlace = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("repository path"),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().describe("line in the file as it is now"),
});
/** What a verifier submits about one finding. A refutation has to point at the code that shows it. */
const VerifierResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["confirmed", "refuted", "unsure"])
        .describe("confirmed: the code has this trouble; refuted: the code shows that it does not; unsure: neither can be shown"),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe("what in the code shows it, step by step"),
    places: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(CodePlace)
        .max(30)
        .default([])
        .describe("the lines that show it; at least one for a refutation"),
})
    .refine(isShort, tooLong)
    .refine(({ verdict, places }) => verdict !== "refuted" || places.length > 0, {
    path: ["places"],
    message: "a refutation needs at least one place in the code that shows it",
});
/** What became of a finding before a verifier, at one tree. */
const Vote = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    finding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `unanswered`: the verifier's turn failed. */
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["confirmed", "refuted", "unsure", "unanswered"]),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    places: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(CodePlace),
    /** Whether the finding stands after it: everything but a refutation that points at code which is there. */
    stands: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    failure: _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .TurnFailure */ .GS.optional(),
});
/** Whether a finding is at or above the severity that blocks. */
function blocks({ severity }, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** The worst first; the same order as before among equals. */
function bySeverity(a, b) {
    return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}


/***/ }),

/***/ 1867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ledgerFormat),
/* harmony export */   K: () => (/* binding */ proofFormat)
/* harmony export */ });
/** Format of the ledger's lines that this version writes; an older line is upgraded when it is read, a newer one refused. */
const ledgerFormat = 1;
/** Format of `proof.json` that this version writes. */
const proofFormat = 1;


/***/ }),

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   N0: () => (/* binding */ setupName),
/* harmony export */   Nh: () => (/* binding */ GateResult),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   ee: () => (/* binding */ areGreen),
/* harmony export */   fw: () => (/* binding */ WrittenFormat),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   iD: () => (/* binding */ Gate)
/* harmony export */ });
/* unused harmony exports ResultsSpec, canShow */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6921);
/* harmony import */ var _test_case_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9984);


/** Formats that a file of gates may name. */
const WrittenFormat = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["junit", "tap", "json"]);
/** How the tests of a gate are read one by one. */
const ResultsSpec = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The others are what detection makes a runner write. */
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([...WrittenFormat.options, "go", "cargo"]),
    /** Glob of the report files within the checkout; without it the report is at `{report}`, else in the gate's output. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Words that make the runner report, put behind the gate's own; `{report}` stands for a path outside of the checkout. */
    args: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    /** Variables that make it report; `{report}` as above. */
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}),
});
/** A command of the project that the action runs and judges by exit code; `timeout_secs` 0 means 1200. */
const Gate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    args: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Seconds. */
    timeoutSecs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    skip: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Folder in the repository in which it runs; the root where absent. */
    cwd: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Globs: it runs only where the change touches one of them. */
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    results: ResultsSpec.optional(),
    /** `false`: it runs outside of the cage, because base's file says so. */
    sandbox: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false).optional(),
    /** Where it comes from, for people: `.omk/gates.toml`, `package.json scripts`, input `setup`. */
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What running a gate showed. `skipped` is a state of its own and never counts as passed. */
const GateResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `flaky`: it failed and then passed on the same tree. */
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed", "timed_out", "not_started", "skipped", "flaky"]),
    /** Why it is skipped, or why it failed although its exit code is 0; one sentence. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** The argument vector as one line, for people. */
    commandLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
    signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    timeoutSecs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    /** The end of the output, where test runners say what failed; at most 8,000 characters. */
    tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Path of the whole log within the run folder, with its sha256. */
    log: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    logSha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    tests: _test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .TestsSeen */ .JW.optional(),
});
/** Whether a result stands in the way: required and neither passed nor skipped, nor flaky where the policy lets that pass. */
function isBlocking(result, flaky = "fail") {
    return result.required && result.status !== "skipped" && !isGreen(result, flaky);
}
/** Whether the gate said yes. */
function isGreen({ status }, flaky = "fail") {
    return status === "passed" || (status === "flaky" && flaky === "pass");
}
/** Name of the gate that prepares the others: it can block, but its success shows nothing about a change. */
const setupName = "setup";
/** Every command that a run executes: setup, where there is one, and the gates. */
function commandsOf({ setup, gates, }) {
    return setup === undefined ? gates : [setup, ...gates];
}
/** Whether anything at all was shown: at least one required gate beside setup ran and passed, and none blocks. */
function areGreen(results, flaky = "fail") {
    const shown = results.some((r) => r.required && isGreen(r, flaky) && r.name !== setupName);
    return shown && !results.some((r) => isBlocking(r, flaky));
}
/** Whether these gates could show anything: one of them is required and not skipped. */
function canShow(gates) {
    return gates.some((gate) => gate.required && !gate.skip);
}


/***/ }),

/***/ 2065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/** The value of a JSON text; undefined for a text that is none, or that nobody could read because it is nested too deeply. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof RangeError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ NamedTest),
/* harmony export */   Ij: () => (/* binding */ Judgement),
/* harmony export */   nK: () => (/* binding */ JudgedCriterion)
/* harmony export */ });
/* unused harmony exports Seen, ChangedTest, GateComparison, RedGreen, CriterionStatus */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6921);
/* harmony import */ var _test_case_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9984);


/** A test of a gate; of a gate without a report the gate itself stands for its tests, as `gate <name>`. */
const Named = { gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), test: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() };
const NamedTest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(Named);
/** How a test of one side ended on the other; `gone` where it did not appear at all. */
const Seen = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .TestStatus */ .Hs.options, "gone"]);
/** A test that said something at base which the change no longer lets it say. */
const ChangedTest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...Named,
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** `changed_expectation`: green at base, not on head's code. `removed`: red at base, still not green on head's code, and hidden at head. */
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["changed_expectation", "removed"]),
    base: _test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .TestStatus */ .Hs,
    /** As base wrote it, on head's code. */
    old: Seen,
    head: Seen,
    /** The plan said that this expectation would change. */
    announced: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** What became of a gate between base and head; `still_failing` where it is red on both sides. */
const GateComparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    comparison: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["regression", "fixed", "still_failing", "passing", "unknown"]),
    /** Every test that is red at head was red at base: the gate alone does not block a change that has evidence of its own. */
    excused: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Tests that are red at head. */
    red: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** What the tests that the change brings show: put on base they have to fail. */
const RedGreen = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["demonstrated", "not_demonstrated", "inconclusive", "not_applicable"]),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["does_not_build_on_base", "inline", "no_new_tests", "not_run"]).optional(),
    /** Tests that fail on base's code and pass on head's. */
    demonstrated: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(NamedTest),
});
/**
 * `shown`: a test of it was red at base and is green at head. `held`: green at both. `claimed`: the named test is not
 * among the results, or says nothing about base. `unproven`: no test is named.
 */
const CriterionStatus = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["shown", "held", "claimed", "unproven"]);
const JudgedCriterion = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: CriterionStatus,
    /** The tests that were claimed for it. */
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Why it is no more than that; one sentence, empty where nothing is to be said. */
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What the rooms show about one tree, as one comparison: a pure function of their results. */
const Judgement = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The tree of each other room that was looked at; equal trees were judged once. */
    rooms: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        old_tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        new_tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    }),
    /**
     * Test files that differ from base, changed source files that hold tests of their own, and changed files that are tests
     * because a runner reported some in them.
     */
    brought: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        inline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        reported: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    }),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(GateComparison),
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ChangedTest),
    /** Red at base, green on head's code as base wrote them. */
    fixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(NamedTest),
    redGreen: RedGreen,
    /** Green or red at head and not known at base, and the other way round; the lists are whole. */
    appeared: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(NamedTest),
    disappeared: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(NamedTest),
    /** Skipped at head and run at base. */
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(NamedTest),
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(JudgedCriterion),
});


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ genesis),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   pg: () => (/* binding */ unwritten)
/* harmony export */ });
/* unused harmony exports linkEvent, readLedger */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(664);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1867);
/* harmony import */ var _newer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1182);
/* harmony import */ var _read_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1852);




/** Name of the ledger in a run folder. */
const ledgerName = "events.jsonl";
/** `prev` of the first line. */
const genesis = "0".repeat(64);
/** The line of the next event, without its newline. */
function linkEvent(body, place) {
    const { type, ...rest } = body;
    const { seq, ts, prev } = place;
    return JSON.stringify({ seq, ts, prev, format: ledgerFormat, type, ...rest });
}
/**
 * Reads a ledger and checks its chain. A cut-off last line is dropped and reported.
 * @throws AutopilotError `state_broken` with the number of the first line that does not hold, `state_newer`.
 */
function readLedger(text, sha256) {
    const end = text.lastIndexOf("\n") + 1;
    const lines = end === 0 ? [] : text.slice(0, end - 1).split("\n");
    const events = [];
    let head = genesis;
    for (const [index, line] of lines.entries()) {
        const read = readLine(line);
        if (read.kind === "newer")
            throw broken(index + 1, unwritten(read.format, lines, { at: index }));
        if (read.kind === "broken")
            throw broken(index + 1, read.why, read.cause);
        const { event } = read;
        if (event.seq !== index + 1)
            throw broken(index + 1, `its number is ${event.seq}`);
        if (event.prev !== head)
            throw broken(index + 1, "it does not follow from the line before");
        if ((event.type === "run_started") !== (index === 0))
            throw broken(index + 1, "a run is started once, by the first line");
        events.push(event);
        head = sha256(line);
    }
    return { events, head, dropped: end === text.length ? undefined : lines.length + 1 };
}
function broken(line, why, cause) {
    return new AutopilotError({
        verdict: "failed_infra",
        code: "state_broken",
        text: `${ledgerName} is broken at line ${line}: ${why}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    }, { cause });
}
/** What is wrong with a line that only claims to be of a later version. @throws AutopilotError `state_newer` where it is of one. */
function unwritten(format, lines, { at, isChanged = false }) {
    if (!isChanged && !(0,_newer_js__WEBPACK_IMPORTED_MODULE_1__/* .isChangedFormat */ .Ow)(lines, at, format))
        throw (0,_newer_js__WEBPACK_IMPORTED_MODULE_1__/* .stateNewer */ .pH)({ file: ledgerName, format, reads: _formats_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerFormat */ .D, lines });
    return `it says format ${format}, which no version has written there`;
}


/***/ }),

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ gap)
});

// UNUSED EXPORTS: neutral

;// CONCATENATED MODULE: ./.build/domain/obeyed-words.js
const everywhere = ["text", "block", "span"];
const atLines = ["text", "block"];
const inText = ["text"];
/** The start of a line, behind blanks and the marks of lists and quotes. */
const start = /^[^\S\n]*(?:[*>|+-][^\S\n]*){0,3}/.source;
const closing = /(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?|reopen(?:s|ed|ing)?)/
    .source;
const target = /(?:[\s:<([]*(?:https?:|www\.|[\w.-]{1,100}\/[\w.-]{1,100}[#!]\d|[\w.-]{0,30}[#!]\d)|[\s:<([]+[a-z][a-z0-9]{0,20}-\d)/
    .source;
const place = /(?:issues|pulls?|discussions|commits?)\//.source;
const trailer = /(?:[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){1,6}|bug|cc|changelog|closes|fixes|refs|resolves)/.source;
const re = (source) => new RegExp(source, "gimu");
/**
 * The one list of what machines obey in commit messages, titles, bodies and comments. For each line there is a reader in
 * `test/helpers/obeying.ts` that knows nothing of it.
 */
const obeyed_words_obeyedWords = [
    // People, issues and commits, and their addresses: docs.github.com, "Autolinked references and URLs".
    { words: re("@(?=[a-z0-9])"), where: inText },
    { words: re("#(?=\\d)"), where: inText },
    { words: re("(?<![a-z0-9])gh-(?=\\d)"), where: inText },
    { words: re(`https?:(?=//(?:[^\\s/]{1,200}/){3}${place})`), where: inText },
    { words: re(`/${place}(?=[0-9a-f#])`), where: inText },
    { words: re("(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])"), every: 6, where: inText },
    // What a text closes that reaches the default branch: docs.github.com, "Linking a pull request to an issue"; docs.gitlab.com,
    // "Default closing pattern"; Linear and Jira by names such as `ENG-1`. A merge may take code spans into a commit message.
    {
        words: re(`(?<![a-z0-9])(?=${closing}${target})[a-z](?=[a-z])`),
        where: everywhere,
    },
    // The action's own markers.
    { words: re("<(?=!--)"), where: everywhere },
    // Commits that start no workflow or deployment: docs.github.com, "Skipping workflow runs", and its kin of Azure Pipelines,
    // AppVeyor, CircleCI, Cloudflare Pages, GitLab, Netlify, Render, Travis CI and semantic-release: all in brackets but three.
    { words: re("(?<=\\[[^[\\]]{0,60})s(?=kip[^[\\]]{0,60}\\])"), where: everywhere },
    {
        words: re("(?<=\\[[^[\\]]{0,60})n(?=o[\\s_-]?[a-z][^[\\]]{0,60}\\])"),
        where: everywhere,
    },
    { words: re("n(?=o_ci)"), where: everywhere },
    { words: re("s(?=kip-checks\\s{0,9}:)"), where: everywhere },
    // Releases: conventionalcommits.org 1.0.0; conventional-commits-parser, which wants no colon at the start of a line;
    // release-please and GitVersion by their READMEs; tags by `#major` and transitions by Jira's smart commits.
    { words: re(`${start}b(?=reaking[\\s-]changes?)`), where: atLines },
    { words: re("b(?=reaking(?:[\\s-]{1,3}changes?)?[\\s*_]{0,5}:)"), where: everywhere },
    { words: re("!(?=\\s?:)"), where: everywhere },
    { words: re("r(?=elease-as\\s{0,9}:)"), where: everywhere },
    { words: re("b(?=egin_(?:commit_override|nested_commit))"), where: everywhere },
    { words: re("\\+s(?=emver\\s{0,9}:)"), where: everywhere },
    { words: re("#(?=[a-z])"), where: inText },
    // git: trailers by git-interpret-trailers(1), of whatever name of several words; where it takes a message to end, by
    // git-mailinfo(1); commits that `git rebase --autosquash` melts into others.
    { words: re(`^[^\\S\\n]*(?=${trailer}[^\\S\\n]*:)[a-z0-9]`), where: atLines },
    { words: re("^-(?=--\\s)|^-(?=--$)|^d(?=iff -)|^i(?=ndex:)"), where: atLines },
    { words: re("-[^\\S\\n]{0,9}(?:>(?=[8%])|[8%](?=<))"), where: atLines },
    { words: re("^[^\\S\\n]*(?:fixup|squash|amend)(?=!)"), where: atLines },
    // Commands to bots: ours and prow's (`(?mi)^/lgtm`), bors, and the phrases of Jenkins' pull request builder.
    { words: re(`${start}[/!](?=[a-z])`), where: atLines },
    { words: re(`${start}b(?=ors[^\\S\\n]{1,9}[a-z])`), where: atLines },
    { words: re("t(?=est\\W{1,3}this\\W{1,3}please)"), where: everywhere },
    { words: re("(?:ok|add)\\W{1,3}t(?=o\\W{1,3}(?:test|whitelist))"), where: everywhere },
];

;// CONCATENATED MODULE: ./.build/domain/neutral.js

/** Stands between the signs that a machine would act on; shows as nothing. It is what no machine is known to leave out. */
const gap = "\u200b";
/**
 * Text on which no machine acts, whoever wrote it: none of `obeyedWords` is whole in it. It shows as it was, and what is neutral
 * stays as it is. Some machines take out what nobody sees and write every form of a sign as its plain one before they read,
 * others do not: the words are broken for both.
 */
function neutral(text, where = "text") {
    const rules = obeyedWords.filter((rule) => rule.where.includes(where));
    let [before, after] = ["", text];
    // A gap ends a word: what is a commit's name now was the start of a longer word.
    while (after !== before)
        [before, after] = [after, broken(after, rules)];
    return after;
}
function broken(text, rules) {
    const found = readings(text).flatMap((reading) => placesIn(reading, rules));
    const places = [...new Set(found)].filter((at) => text[at - 1] !== gap).toSorted((a, b) => a - b);
    const parts = places.map((at, index) => text.slice(places[index - 1] ?? 0, at));
    return [...parts, text.slice(places.at(-1) ?? 0)].join(gap);
}
const lineEnds = /[\r\v\f\u0085\u2028\u2029]/g;
function readings(text) {
    const lines = text.replace(lineEnds, "\n");
    const asIs = { read: lines, placeOf: (at) => at };
    return /^[\n\t -~]*$/.test(text)
        ? [asIs]
        : [asIs, ...[seen, plain, (sign) => plain(seen(sign))].map((as) => readAs(lines, as))];
}
function readAs(text, as) {
    const places = [];
    let read = "";
    let at = 0;
    for (const sign of text) {
        const form = as(sign);
        // What stands for several signs (a ligature) is not parted, but has a gap behind it.
        for (let unit = 0; unit < form.length; unit += 1)
            places.push(unit === 0 ? at : at + sign.length);
        read += form;
        at += sign.length;
    }
    return { read, placeOf: (index) => places[index] };
}
const unseen = /^(?![\n\t\u200b])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u;
function seen(sign) {
    return unseen.test(sign) ? "" : sign;
}
/** Full-width and styled signs, and blanks of any width, as the plain ones (NFKC). */
function plain(sign) {
    const form = sign.normalize("NFKC");
    return /^[ -~]+$/.test(form) ? form : sign;
}
function placesIn({ read, placeOf }, rules) {
    return rules.flatMap(({ words, every }) => [...read.matchAll(words)].flatMap(({ 0: match, index }) => {
        const ends = every === undefined ? [match.length] : steps(every, match.length);
        return ends.flatMap((end) => placeOf(index + end) ?? []);
    }));
}
function steps(every, length) {
    return Array.from({ length: Math.ceil(length / every) - 1 }, (_, index) => (index + 1) * every);
}


/***/ }),

/***/ 1182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ isChangedFormat),
/* harmony export */   ay: () => (/* binding */ carriedBy),
/* harmony export */   dR: () => (/* binding */ StateNewerError),
/* harmony export */   pH: () => (/* binding */ stateNewer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6921);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7913);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2065);




/** What of a job's beginning each format has that names the action; it stands in a text to be pasted, so it is held to its form. */
const Job = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("job_started"),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)
            .optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(/^[\w./-]{1,200}$/)
            .optional(),
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.+-]{1,40}$/),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
        formats: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ledger: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).optional().catch(undefined),
    }),
});
/** The first format did not say that it is one. */
const Formatted = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().default(0) });
/** The refusal of a run that a later version carried: its text is for the step that was to go on with it. */
class StateNewerError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AutopilotError */ .W {
    facts;
    constructor(facts) {
        const { action } = facts;
        super({
            verdict: "blocked_on_external",
            code: "state_newer",
            text: `${carriedBy(facts)}, and this version reads formats up to ${facts.reads}. Nothing was done, and nothing is lost: the saved state stays as it is.`,
            mend: `Take that version, or a later one, wherever the run goes on:\n\`\`\`yaml\nuses: ${usesOf(action)}\n\`\`\``,
        });
        this.name = "StateNewerError";
        this.facts = facts;
    }
}
/** The refusal of a run that a later version carried: `state_newer`. */
function stateNewer({ lines = [], ...newer }) {
    const at = lastJob(lines);
    return new StateNewerError({ ...newer, action: at?.job });
}
/** The sentence that both the step and `omk` begin with. */
function carriedBy({ file, format, action }) {
    const who = action === undefined ? "a later version of the action" : (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfAction */ .zL)(action);
    return `This run was last carried by ${who}: its ${file} has format ${format}`;
}
/**
 * Whether a line that claims a later format is none of a later version: formats never go down from line to line, since an older
 * version refuses the run, and a job names the format that it writes. Lines behind the last job may be of one that began none.
 */
function isChangedFormat(lines, at, format) {
    const wrote = lastJob(lines);
    if (wrote?.job.formats !== undefined && wrote.at >= at && wrote.job.formats.ledger < format)
        return true;
    return lines.slice(at + 1).some((line) => (formatOf(line) ?? format) < format);
}
function formatOf(line) {
    return Formatted.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(line)).data?.format;
}
function usesOf(action) {
    if (action === undefined)
        return "<this action>@<the ref of the job that carried the run>";
    const { repository, ref, version } = action;
    return repository === undefined
        ? `./ # at omk ${version} or later`
        : `${repository}@${ref ?? ""} # omk ${version} or later`;
}
function lastJob(lines) {
    for (const [back, line] of lines.toReversed().entries()) {
        const job = Job.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(line));
        if (job.success)
            return { job: job.data.action, at: lines.length - 1 - back };
    }
    return undefined;
}


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Phase),
/* harmony export */   t: () => (/* binding */ phases)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

/** The six phases in their order. */
const phases = ["plan", "code", "test", "verify", "review", "deliver"];
/** One of the six phases of a run. */
const Phase = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases);


/***/ }),

/***/ 3817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Policy),
/* harmony export */   X: () => (/* binding */ policyFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6921);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9638);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6138);
/* harmony import */ var _violation_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4276);




/** Where a repository keeps its policy. */
const policyFile = ".omk/autopilot.toml";
/** `.omk/autopilot.toml` at base: the repository's own rules. Keys stand as they do in the file. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    branch_prefix: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, "letters, digits, dots, dashes and slashes")
        .default("omk/"),
    draft: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]),
    reviewers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]),
    signoff: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    max_repairs: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(20).default(3),
    blocking: _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Severity */ .AI.default("major"),
    no_gates: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["block", "allow"]).default("block"),
    flaky: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["fail", "pass"]).default("fail"),
    expectations: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["ask", "allow"]).default("ask"),
    plan_approval: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["never", "always"]),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ lines: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).optional(), files: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).optional() }),
    ])
        .default("never"),
    protected: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1), mode: _violation_js__WEBPACK_IMPORTED_MODULE_2__/* .Mode */ .Kt }))
        .default([]),
    test_paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]),
    max_file_kb: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).default(1024),
    max_changed_lines: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).default(20_000),
    roles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1).default(["write", "maintain", "admin"]),
    trigger: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[/@][A-Za-z0-9_-]+$/, "a slash or an at sign and a word, such as /omk")
        .default("/omk"),
    read_strangers: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    max_runs_per_issue: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100).default(20),
    max_runs_per_day: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100).default(50),
    budget_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().optional(),
    prices: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Price */ .gm).default({}),
    pass_env: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]),
    setup_env: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]),
    idle_timeout_secs: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(10).max(3600).default(180),
    retention_days: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(90).optional(),
    notify_format: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["json", "slack", "discord"]).optional(),
});


/***/ }),

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readLine)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __nccwpck_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./.build/domain/action.js
var action = __nccwpck_require__(7913);
// EXTERNAL MODULE: ./.build/domain/aim.js
var aim = __nccwpck_require__(9822);
// EXTERNAL MODULE: ./.build/domain/budget.js
var budget = __nccwpck_require__(9638);
// EXTERNAL MODULE: ./.build/domain/changed-file.js
var changed_file = __nccwpck_require__(1890);
;// CONCATENATED MODULE: ./.build/domain/claim.js

/** Which test shows which criterion, as the test phase claims it. */
const Claim = schemas/* strictObject */.rej({
    criterion: schemas/* string */.YjP().describe("id of the criterion, such as C1"),
    test: schemas/* string */.YjP().describe("the test that shows it: its full name, or its file and name"),
});

;// CONCATENATED MODULE: ./.build/domain/context.js

/** What people had written where the task came from, and what had failed there, as of the trigger; sanitised. */
const Context = schemas/* strictObject */.rej({
    text: schemas/* string */.YjP(),
    /** Texts that were left out because of who wrote them or when. */
    hidden: schemas/* int */.Whr().nonnegative(),
    /** What was left out, and why; one sentence each. */
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./.build/domain/finding.js
var finding = __nccwpck_require__(6138);
// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __nccwpck_require__(1232);
// EXTERNAL MODULE: ./.build/domain/judgement.js
var judgement = __nccwpck_require__(8412);
;// CONCATENATED MODULE: ./.build/domain/lines-elsewhere.js

/** A place at which two versions of a file differ: `lines` lines from `from` on here, `there` lines in the other one. */
const Hunk = schemas/* strictObject */.rej({
    from: schemas/* int */.Whr().positive(),
    lines: schemas/* int */.Whr().nonnegative(),
    there: schemas/* int */.Whr().nonnegative(),
});
/** How a file differs from the same file in another commit. */
const ComparedFile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** In their order; absent where no line can be told: the file is not there, is binary, or was not compared. */
    hunks: schemas/* array */.YOg(Hunk).optional(),
});
/** The number that a line has in the other version of its file; undefined where it is not there. */
function lineThere({ hunks }, line) {
    if (hunks === undefined)
        return undefined;
    let moved = line;
    for (const { from, lines, there } of hunks) {
        if (line < from)
            break;
        if (line < from + lines)
            return undefined;
        moved += there - lines;
    }
    return moved;
}

// EXTERNAL MODULE: ./.build/domain/phase.js
var phase = __nccwpck_require__(2704);
;// CONCATENATED MODULE: ./.build/domain/plan.js


/** One acceptance criterion: something that a test can show. */
const Criterion = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe("short id, such as C1"),
    text: schemas/* string */.YjP().describe("what will be true when the task is done, checkable by a test"),
});
/** What the plan phase leaves behind when there is work to do. */
const Plan = schemas/* strictObject */.rej({
    summary: schemas/* string */.YjP().min(1).describe("what will change and why, in two or three sentences"),
    steps: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("the work in order, one imperative sentence each"),
    files: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("repository paths that will be read closely or changed"),
    criteria: schemas/* array */.YOg(Criterion).default([]).describe("acceptance criteria"),
    test_strategy: schemas/* string */.YjP()
        .default("")
        .describe("which tests show the criteria, and how they are run"),
    changed_expectations: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("existing tests whose expectation the task itself requires to change, and why"),
    risks: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe("what could go wrong, and what to watch"),
});
/** What the planner submits: a plan, a question that only a person can answer, or that nothing is to be done. */
const PlanResult = schemas/* strictObject */.rej({
    outcome: schemas/* enum */.k5n(["plan", "question", "no_change"])
        .default("plan")
        .describe("plan: there is work to do; question: a person must decide first; no_change: the task is already fulfilled"),
    title: schemas/* string */.YjP().default("").describe("a pull request title: imperative, at most 70 characters"),
    ...Plan.shape,
    summary: schemas/* string */.YjP()
        .min(1)
        .describe("plan: what will change and why; no_change: the evidence that nothing is to be done; question: what you found so far"),
    question: schemas/* string */.YjP()
        .default("")
        .describe("question: what a person has to decide, with the options"),
});
/** A plan in one line: its title, and how much it holds. */
function planLine({ title, steps, criteria }) {
    const size = `${counted(steps.length, "step")}, ${counted(criteria.length, "criterion", "criteria")}`;
    return title === "" ? `${size}.` : `${title}: ${size}.`;
}

// EXTERNAL MODULE: ./.build/domain/policy.js
var policy = __nccwpck_require__(3817);
// EXTERNAL MODULE: ./.build/domain/review.js
var review = __nccwpck_require__(7143);
;// CONCATENATED MODULE: ./.build/domain/right.js

/** A right that the token lacks, met while doing the thing. */
const Right = schemas/* enum */.k5n([
    "checks",
    "comments",
    "contents",
    "pull_requests",
    "artifacts",
    "labels",
    "reviewers",
]);

;// CONCATENATED MODULE: ./.build/domain/room.js

/**
 * Where gates run, and on what: the agent's `worktree`, or a fresh checkout of `head`, of `base`, of base's tests on
 * head's code (`old_tests`), of head's tests on base's code (`new_tests`).
 */
const Room = schemas/* enum */.k5n(["worktree", "head", "old_tests", "new_tests", "base"]);

// EXTERNAL MODULE: ./.build/domain/sandbox.js
var sandbox = __nccwpck_require__(8184);
// EXTERNAL MODULE: ./.build/domain/scope.js
var scope = __nccwpck_require__(3527);
// EXTERNAL MODULE: ./.build/domain/task.js
var task = __nccwpck_require__(4162);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __nccwpck_require__(2766);
// EXTERNAL MODULE: ./.build/domain/violation.js
var violation = __nccwpck_require__(4276);
;// CONCATENATED MODULE: ./.build/domain/event.js






















/** What links a line to the one before it. */
const event_link = { seq: schemas/* int */.Whr().positive(), ts: datetime(), prev: schemas/* string */.YjP() };
function event_event(type, shape) {
    return schemas/* strictObject */.rej({ ...event_link, type: schemas/* literal */.euz(type), ...shape });
}
const visit = { phase: phase/* Phase */.a, visit: schemas/* int */.Whr().positive() };
/** Which part of a large diff a reviewer looked at. */
const share = { part: schemas/* int */.Whr().positive().default(1), parts: schemas/* int */.Whr().positive().default(1) };
/** Every fact that a run can record, in today's words. Nothing else is state. */
const Event = schemas/* discriminatedUnion */.gMt("type", [
    event_event("run_started", {
        key: schemas/* string */.YjP(),
        task: task/* Task */.YZ,
        repository: schemas/* strictObject */.rej({ id: schemas/* int */.Whr().optional(), owner: schemas/* string */.YjP(), name: schemas/* string */.YjP() }),
        aim: aim/* Aim */.mz.default("deliver"),
        scope: schemas/* strictObject */.rej({ checks: scope/* ChecksScope */.o }),
        pull: aim/* Pull */.uX.optional(),
        /** The plan waits for a person's word, whatever the policy says. */
        planFirst: schemas/* boolean */.zMY().default(false),
        /** What people had written there, and what had failed, when the command was given. */
        context: Context.optional(),
        base: schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }),
        branch: schemas/* string */.YjP(),
        model: schemas/* string */.YjP(),
        review: review/* Review */.p_,
        policy: policy/* Policy */.P,
        gates: schemas/* array */.YOg(gate/* Gate */.iD),
        /** Gates run side by side. */
        parallel: schemas/* boolean */.zMY().default(false),
        setup: gate/* Gate */.iD.optional(),
    }),
    /** A job takes the run up: the first, or one that resumes. */
    event_event("job_started", {
        workflowRunId: schemas/* int */.Whr().nonnegative(),
        attempt: schemas/* int */.Whr().nonnegative(),
        /** The action that carries it; not known of a job of before this was recorded. */
        action: action/* Action */.rc.optional(),
        /** In what the agent, setup and gates run; absent where none runs, and for a job of before there were cages. */
        sandbox: sandbox/* Sandbox */.ak.optional(),
        /** How far this job carries the run. */
        scope: schemas/* strictObject */.rej({ phases: scope/* PhasesScope */.T }),
        budget: budget/* Budget */.__,
        /** Where the job shows, for links. */
        url: schemas/* string */.YjP(),
        tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    }),
    event_event("ledger_recovered", { line: schemas/* int */.Whr(), bytes: schemas/* int */.Whr() }),
    event_event("redacted", { file: schemas/* string */.YjP(), rule: schemas/* string */.YjP(), count: schemas/* int */.Whr().positive() }),
    event_event("right_missing", { right: Right, status: schemas/* int */.Whr(), text: schemas/* string */.YjP() }),
    event_event("branch_opened", { commit: schemas/* string */.YjP() }),
    /** Where a run on a pull request begins: its head to be fixed, or our merge of it into base to be checked. */
    event_event("head_taken", { commit: schemas/* string */.YjP(), tree: schemas/* string */.YjP() }),
    event_event("phase_started", visit),
    event_event("phase_completed", { ...visit, note: schemas/* string */.YjP() }),
    /** The visit found something that only `code` can mend. `evidence` goes into its next prompt. */
    event_event("phase_rejected", {
        ...visit,
        code: verdict/* Ending */._n.shape.code,
        note: schemas/* string */.YjP(),
        evidence: schemas/* string */.YjP(),
    }),
    /** The visit cannot go on; the run ends with this. */
    event_event("phase_failed", { ...visit, ending: verdict/* Ending */._n }),
    /** A job died within the visit. */
    event_event("phase_interrupted", { ...visit, note: schemas/* string */.YjP() }),
    event_event("turn_started", {
        ...visit,
        turn: schemas/* int */.Whr().positive(),
        role: schemas/* string */.YjP(),
        resumes: schemas/* int */.Whr().positive().optional(),
    }),
    event_event("model_called", {
        turn: schemas/* int */.Whr().positive(),
        usage: budget/* Usage */._U,
        status: schemas/* int */.Whr(),
        estimated: schemas/* boolean */.zMY(),
    }),
    event_event("turn_ended", {
        turn: schemas/* int */.Whr().positive(),
        outcome: schemas/* union */.KCZ([schemas/* literal */.euz("submitted"), verdict/* TurnFailure */.GS]),
        text: schemas/* string */.YjP(),
        durationMs: schemas/* int */.Whr().nonnegative(),
        /** Kimi's session, where one can be continued. */
        session: schemas/* string */.YjP().optional(),
    }),
    event_event("setup_finished", { ...visit, result: gate/* GateResult */.Nh }),
    event_event("plan_submitted", { plan: PlanResult }),
    /** A person agrees to the plan that was submitted last. */
    event_event("plan_approved", { by: schemas/* string */.YjP() }),
    event_event("change_committed", {
        ...visit,
        commit: schemas/* string */.YjP(),
        tree: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
    }),
    /** The whole change against base, after a commit. */
    event_event("change_measured", { tree: schemas/* string */.YjP(), files: schemas/* array */.YOg(changed_file/* ChangedFile */.l) }),
    event_event("claims_submitted", { claims: schemas/* array */.YOg(Claim), summary: schemas/* string */.YjP() }),
    event_event("gate_finished", { ...visit, room: Room, tree: schemas/* string */.YjP(), result: gate/* GateResult */.Nh }),
    event_event("policy_checked", { ...visit, tree: schemas/* string */.YjP(), violations: schemas/* array */.YOg(violation/* Violation */.ms) }),
    event_event("judged", { ...visit, judgement: judgement/* Judgement */.Ij }),
    /** A person agrees that these tests no longer hold; it counts for this very tree and these tests. */
    event_event("expectations_approved", {
        tree: schemas/* string */.YjP(),
        tests: schemas/* array */.YOg(judgement/* NamedTest */.Cn),
        by: schemas/* string */.YjP(),
    }),
    event_event("review_submitted", {
        ...visit,
        reviewer: schemas/* string */.YjP(),
        tree: schemas/* string */.YjP(),
        summary: schemas/* string */.YjP(),
        findings: schemas/* array */.YOg(finding/* Finding */.wI),
        ...share,
        /** The tree that this reviewer had seen before; what changed since was reviewed, else the whole change. */
        since: schemas/* string */.YjP().optional(),
        /** What became of findings of earlier rounds. */
        earlier: schemas/* array */.YOg(finding/* Recheck */.iq).default([]),
    }),
    event_event("review_failed", {
        ...visit,
        reviewer: schemas/* string */.YjP(),
        failure: verdict/* TurnFailure */.GS,
        text: schemas/* string */.YjP(),
        ...share,
    }),
    /** Every finding that the run knows once all reviewers of a tree have answered: merged, numbered, placed. */
    event_event("findings_listed", {
        ...visit,
        tree: schemas/* string */.YjP(),
        findings: schemas/* array */.YOg(finding/* KnownFinding */.jt),
        /** What no reviewer was shown, such as binary files; one line each. */
        unshown: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    event_event("finding_voted", { ...visit, vote: finding/* Vote */.xS }),
    /** Which files with remarks differ between this tree and the pull request's head, where the check runs stand. */
    event_event("lines_compared", { tree: schemas/* string */.YjP(), files: schemas/* array */.YOg(ComparedFile) }),
    event_event("pushed", { branch: schemas/* string */.YjP(), commit: schemas/* string */.YjP(), tree: schemas/* string */.YjP() }),
    /** What a fix made and did not prove lies on a branch beside the pull request. */
    event_event("set_aside", { branch: schemas/* string */.YjP(), commit: schemas/* string */.YjP(), tree: schemas/* string */.YjP() }),
    event_event("proof_sealed", { ledgerHead: schemas/* string */.YjP(), digest: schemas/* string */.YjP() }),
    event_event("delivered", {
        commit: schemas/* string */.YjP(),
        tree: schemas/* string */.YjP(),
        pr: schemas/* strictObject */.rej({
            number: schemas/* int */.Whr(),
            url: schemas/* string */.YjP(),
            operation: schemas/* enum */.k5n(["created", "updated"]),
        }),
    }),
    /** A view was shown; no view depends on it. */
    event_event("posted", {
        view: schemas/* string */.YjP(),
        target: schemas/* string */.YjP(),
        atSeq: schemas/* int */.Whr(),
        rendererVersion: schemas/* int */.Whr(),
        digest: schemas/* string */.YjP(),
    }),
    event_event("notified", { notification: schemas/* string */.YjP(), ok: schemas/* boolean */.zMY(), text: schemas/* string */.YjP() }),
    event_event("run_ended", { ending: verdict/* Ending */._n }),
]);

// EXTERNAL MODULE: ./.build/domain/formats.js
var formats = __nccwpck_require__(1867);
// EXTERNAL MODULE: ./.build/domain/json.js
var domain_json = __nccwpck_require__(2065);
;// CONCATENATED MODULE: ./.build/domain/upgrade.js

/**
 * From each format to the one after it. What a new field would have said of an older run is left out: it is not known.
 * The stored line stays as it is, and so do its hash and the chain.
 */
const upgrades = [from0];
/** An event of an older format, as one of today's would say it. */
function upgraded(event, format) {
    return upgrades.slice(format, formats/* ledgerFormat */.D).reduce((told, upgrade) => upgrade(told), event);
}
/**
 * The first format had `half` and `leg` for `scope`, and said its version once, where the run began. What it never wrote is no
 * event: two readers might take two things from it.
 */
function from0(event) {
    switch (event["type"]) {
        case "run_started":
            return runStartedOf0(event);
        case "job_started":
            return jobStartedOf0(event);
        default:
            return event;
    }
}
const nothing = {};
function runStartedOf0({ version, half, ...rest }) {
    if (version !== 1)
        return nothing;
    if ("scope" in rest)
        return half === undefined ? rest : nothing;
    return { scope: { checks: half === undefined || half === "whole" ? "all" : half }, ...rest };
}
function jobStartedOf0({ leg, ...rest }) {
    if ("action" in rest || "sandbox" in rest)
        return nothing;
    if ("scope" in rest)
        return leg === undefined ? rest : nothing;
    return { scope: { phases: leg === undefined ? "whole" : leg }, ...rest };
}

;// CONCATENATED MODULE: ./.build/domain/read-line.js




/** Reads a line, without its newline. Its place in the chain is for whoever has the lines before it. */
function readLine(line) {
    const json = (0,domain_json/* jsonOf */.o)(line);
    if (!isFields(json))
        return { kind: "broken", why: "it is not JSON" };
    // The first format did not say that it is one.
    const { format = 0, ...fields } = json;
    if (!isFormat(format))
        return unknown();
    if (format > formats/* ledgerFormat */.D)
        return { kind: "newer", format };
    const parsed = Event.safeParse(upgraded(fields, format));
    return parsed.success ? { kind: "event", event: parsed.data } : unknown(parsed.error);
}
function unknown(cause) {
    const why = "it is no event that this version knows";
    return { kind: "broken", why, ...(cause === undefined ? {} : { cause }) };
}
function isFields(json) {
    return typeof json === "object" && json !== null && !Array.isArray(json);
}
function isFormat(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}


/***/ }),

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ chosenReviewers),
/* harmony export */   p_: () => (/* binding */ Review),
/* harmony export */   yx: () => (/* binding */ reviewerNames)
/* harmony export */ });
/* unused harmony exports ReviewerName, parseReview */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

/** Every reviewer of the wall, in the order in which they are shown. */
const reviewerNames = [
    "architect",
    "code",
    "test",
    "security",
    "performance",
    "anti-slop",
];
const ReviewerName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(reviewerNames);
/** Who reviews: `auto` (by the size of the change), `wall` (all), `none`, or these. */
const Review = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["auto", "wall", "none"]), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ReviewerName).min(1)]);
/** Who looks at a small change in `auto`, and up to how many changed lines it is small. */
const few = ["code", "test", "security"];
const smallChange = 400;
/**
 * Who looks at a change. `auto` never drops a reviewer who has a finding open: whoever raised it says what became of it.
 */
function chosenReviewers(review, change) {
    if (review === "none")
        return [];
    if (review === "wall")
        return reviewerNames;
    if (review !== "auto")
        return reviewerNames.filter((name) => review.includes(name));
    if (change.lines > smallChange)
        return reviewerNames;
    return reviewerNames.filter((name) => few.includes(name) || change.owners.includes(name));
}
/** How the input `review` is understood; undefined where it names nobody. */
function parseReview(text) {
    const word = z.enum(["auto", "wall", "none"]).safeParse(text.trim());
    if (word.success)
        return word.data;
    const names = z.array(ReviewerName).safeParse(text.split(",").map((name) => name.trim()));
    return names.success ? reviewerNames.filter((name) => names.data.includes(name)) : undefined;
}


/***/ }),

/***/ 8184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ Sandbox)
/* harmony export */ });
/* unused harmony exports SandboxMode, decideSandbox */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(664);


/** `auto`: a cage where the machine has one; `required`: else the run ends before a token; `off`: none. */
const SandboxMode = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["auto", "required", "off"]);
/** In what the agent, setup and gates of a job ran: `cage` names what made it; without one, `why` says why there was none. */
const Sandbox = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    mode: SandboxMode,
    cage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    mend: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/**
 * Whether this job has a cage.
 * @throws AutopilotError `sandbox_missing` where one is required and the machine has none.
 */
function decideSandbox(mode, facts) {
    if (mode === "off")
        return { mode, why: "it is switched off (`sandbox: off`)" };
    const missing = missingOn(facts);
    if (missing === undefined)
        return { mode, cage: "bubblewrap" };
    if (mode === "auto")
        return { mode, ...missing };
    throw new AutopilotError({
        verdict: "blocked_on_external",
        code: "sandbox_missing",
        text: `\`sandbox\` is \`required\`, and there is no cage: ${missing.why}. No token was spent.`,
        mend: missing.mend,
    });
}
function missingOn({ platform, bwrap, complaint }) {
    if (platform !== "linux")
        return {
            why: "only Linux has one",
            mend: "Run the job on Linux:\n```yaml\nruns-on: ubuntu-latest\n```",
        };
    if (bwrap === undefined)
        return { why: "bubblewrap is not installed", mend: `${before}\n${yaml([install])}` };
    if (complaint === undefined)
        return undefined;
    const said = complaint.split("\n")[0]?.slice(0, 200) ?? "";
    return {
        why: `bubblewrap could make none (${said})`,
        mend: `On Ubuntu 24.04 and later a setting forbids it to users. ${before}\n${yaml([install, allow])}\nIn a container, give it \`options: --privileged\`, or run the job outside of one.`,
    };
}
const before = "Put this before this action:";
const install = "sudo apt-get update && sudo apt-get install -y bubblewrap";
const allow = "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0";
function yaml(lines) {
    return ["```yaml", ...lines.map((line) => `- run: ${line}`), "```"].join("\n");
}


/***/ }),

/***/ 3527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ PhasesScope),
/* harmony export */   o: () => (/* binding */ ChecksScope)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

/**
 * How far a job carries a run: the whole way, up to review without a push (`plan..review`), or the delivery alone
 * (`deliver`), which asks no model and runs no gate. The last two keep the model's key and the right to write apart.
 */
const PhasesScope = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["whole", "plan..review", "deliver"]);
/**
 * How much of a check a job does: all of it, only what runs the code of the pull request (`gates`: test and verify, no key
 * is used), or only what reads it (`review`: read-only tools, no setup, no gates). The two keep code of strangers and
 * secrets apart.
 */
const ChecksScope = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["all", "gates", "review"]);


/***/ }),

/***/ 4162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ Task),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* unused harmony export keyPrefix */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

/** Where a task came from and what it says, pinned at the trigger. */
const Task = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["task", "issue", "pr"]),
    /** Issue or pull request number, absent for a workflow step without one. */
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Login of the person who asked, and their account id where the event names it. */
    requester: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    requesterId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    /** The comment that asked, for the reaction. */
    commentId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
});
/** `i12`, `pr7` or `task`: the readable half of a run key. */
function keyPrefix(task) {
    if (task.kind === "task" || task.number === undefined)
        return "task";
    return task.kind === "issue" ? `i${task.number}` : `pr${task.number}`;
}
/** A branch-safe slug of a text: at most 40 of `a-z0-9-`. */
function slug(text) {
    const all = text
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "");
    const words = all.length <= 40
        ? all
        : all
            .slice(0, 41)
            .replace(/-[^-]*$/, "")
            .slice(0, 40);
    return words || "task";
}


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ TestStatus),
/* harmony export */   JW: () => (/* binding */ TestsSeen),
/* harmony export */   Ns: () => (/* binding */ TestCase),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
/* unused harmony export TestCounts */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

/**
 * How one test ended. `broken`: it could not be run as a test, because its file does not load or build; only `failed`
 * says that the test itself said no.
 */
const TestStatus = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["passed", "failed", "broken", "skipped"]);
/** One test as the project's runner reports it. */
const TestCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** File (where the runner tells it), suite and name joined by ` > `; a repeated one ends in ` [2]`. The same in every room. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Path in the repository, with forward slashes. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    status: TestStatus,
    /** What the runner says of a failure; at most 2,000 characters. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** How many tests ended how. */
const TestCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    broken: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** What a gate's report of tests holds; the whole list lies in the run folder. */
const TestsSeen = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    counts: TestCounts,
    /** Path of the list within the run folder (`TestCase[]` as JSON), with its sha256. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The first tests that failed or are broken, at most 50. */
    failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestCase),
});
function countTests(tests) {
    const counts = { passed: 0, failed: 0, broken: 0, skipped: 0 };
    for (const { status } of tests)
        counts[status] += 1;
    return counts;
}
/** Whether a test said no, or could not be asked. */
function isRed(status) {
    return status === "failed" || status === "broken";
}


/***/ }),

/***/ 2766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ Code),
/* harmony export */   GS: () => (/* binding */ TurnFailure),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   _n: () => (/* binding */ Ending)
/* harmony export */ });
/* unused harmony exports verdictOfTurnFailure, stepPasses */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

/** How a run ended: proved, nothing to do, or stopped for a stated reason. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    "ready",
    "no_change",
    "not_ready",
    "blocked_on_human",
    "blocked_on_external",
    "needs_more_budget",
    "failed_infra",
    "cancelled",
]);
/** What can go wrong in one turn of the agent, told apart by evidence and never by exit code alone. */
const TurnFailure = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    "auth",
    "quota",
    "rate_limit",
    "overloaded",
    "budget",
    "timeout",
    "context_overflow",
    "max_steps",
    "length",
    "truncated",
    "repeat_breaker",
    "content_filter",
    "tool_setup",
    "no_result",
    "killed",
]);
/** Machine-readable reason of an ending: a turn failure or one of ours. */
const Code = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    ...TurnFailure.options,
    "proved",
    "checked",
    "to_deliver",
    "nothing_to_do",
    "question",
    "plan_to_approve",
    "bad_input",
    "bad_event",
    "bad_policy",
    "bad_gates",
    "bad_base_url",
    "key_missing",
    "no_gates",
    "base_missing",
    "checkout_missing",
    "setup_failed",
    "empty_diff",
    "gates_red",
    "verify_red",
    "expectations_changed",
    "policy_broken",
    "nothing_to_approve",
    "findings_blocking",
    "review_too_large",
    "secret_in_change",
    "push_refused",
    "pull_request_refused",
    "superseded",
    "merge_conflict",
    "fork_not_writable",
    "branch_not_writable",
    "state_missing",
    "state_broken",
    "state_newer",
    "nothing_to_resume",
    "not_authorised",
    "too_many_runs",
    "interrupted",
    "cancelled",
    "tools_missing",
    "sandbox_missing",
    "github_unavailable",
    "internal",
]);
/** Why a run stopped: the verdict, a code, one sentence of what happened, and what a person can do. */
const Ending = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    verdict: Verdict,
    code: Code,
    /** What happened. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What to do: Markdown with the exact command, setting or YAML; empty when nothing is to be done. */
    mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** The verdict that a turn failure leads to once its retries and its repair turn are spent. */
const verdictOfTurnFailure = {
    auth: "blocked_on_external",
    quota: "blocked_on_external",
    budget: "needs_more_budget",
    rate_limit: "failed_infra",
    overloaded: "failed_infra",
    timeout: "failed_infra",
    truncated: "failed_infra",
    killed: "failed_infra",
    tool_setup: "failed_infra",
    no_result: "not_ready",
    length: "not_ready",
    max_steps: "not_ready",
    repeat_breaker: "not_ready",
    context_overflow: "not_ready",
    content_filter: "not_ready",
};
/** Whether the step of the workflow passes with this verdict. */
function stepPasses(verdict) {
    return verdict === "ready" || verdict === "no_change" || verdict === "blocked_on_human";
}


/***/ }),

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ Mode),
/* harmony export */   ms: () => (/* binding */ Violation)
/* harmony export */ });
/* unused harmony export Rule */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6921);

/** What a rule of the policy does: stop the change, have a person look first, or nothing. */
const Mode = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["block", "review", "allow"]);
/** Every rule that a change can break, by its name in `docs/policy.md`; the one that is told first stands first. */
const Rule = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    "secret_in_change",
    "gate_script_changed",
    "protected_path",
    "code_owners_changed",
    "hook_changed",
    "lockfile_unexplained",
    "link_leaves_repository",
    "submodule_changed",
    "binary_added",
    "file_too_large",
    "change_too_large",
    "test_configuration_changed",
    "mode_changed",
]);
/** One place where the change breaks a rule: what, where, and the way out. */
const Violation = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: Rule,
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["block", "review"]),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    /** One sentence: what is there. Never the secret itself. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** How it goes on: what the coder can undo, or the setting with which a maintainer allows it, as Markdown. */
    mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ visitOf)
/* harmony export */ });
/* unused harmony exports openVisitOf, interruptedAt */
/** How often the run has been in a phase, the present visit included. */
function visitOf(state, phase) {
    return state.phaseLog.filter((entry) => entry.phase === phase).length;
}
/** The visit that the run is in; undefined between two. */
function openVisitOf(state) {
    return state.phaseLog.find((entry) => entry.outcome === "open");
}
/** What closes the visit that the run is in, when what carried it ends before it does; nothing between two. */
function interruptedAt(state, note) {
    const open = openVisitOf(state);
    if (open === undefined)
        return [];
    return [{ type: "phase_interrupted", phase: open.phase, visit: open.visit, note }];
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/** A check that fails where there is a spot. */
function checked(name, spots, text) {
    return spots.length === 0
        ? { name, status: "holds", text: text.holds, spots }
        : { name, status: "fails", text: text.fails, spots };
}
/** A check that could not be made. */
function skipped(name, because) {
    return { name, status: "skipped", text: because, spots: [] };
}
/** Whether a check leaves what was recorded whole. */
function isWhole({ status }) {
    return status === "holds" || status === "differs";
}


/***/ }),

/***/ 5896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aD: () => (/* binding */ placeOfDifference),
/* harmony export */   at: () => (/* binding */ firstDifference),
/* harmony export */   dj: () => (/* binding */ placesOfDifference)
/* harmony export */ });
/** The first place in which two values of JSON differ, as `changed[0].test`; undefined where they are the same. */
function placeOfDifference(a, b) {
    const [first] = differing(a, b, { at: "", isSame: Object.is });
    return first?.replace(/^\./, "");
}
/** Every place in which they differ; `isSame` holds two leaves against each other. */
function placesOfDifference(a, b, isSame = Object.is) {
    return [...differing(a, b, { at: "", isSame })].map((place) => place.replace(/^\./, ""));
}
function* differing(a, b, { at, isSame }) {
    if (!isParent(a) || !isParent(b) || Array.isArray(a) !== Array.isArray(b)) {
        if (!isSame(a, b))
            yield at;
        return;
    }
    const [mine, others] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
    for (const key of new Set([...mine.keys(), ...others.keys()])) {
        const place = Array.isArray(a) ? `${at}[${key}]` : `${at}.${key}`;
        yield* differing(mine.get(key), others.get(key), { at: place, isSame });
    }
}
function isParent(value) {
    return typeof value === "object" && value !== null;
}
/** Offset of the first byte in which two texts differ. */
function firstDifference(a, b) {
    if (a.equals(b))
        return undefined;
    const most = Math.min(a.length, b.length);
    for (let at = 0; at < most; at += 1)
        if (a[at] !== b[at])
            return at;
    return most;
}


/***/ }),

/***/ 3452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** sha256 of a text, or of bytes, as lower-case hex: what ledger, manifest, seal and evidence are held together by. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


/***/ }),

/***/ 6921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  You: () => (/* binding */ ZodISODateTime),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  RZV: () => (/* binding */ lazy),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var schemas = __nccwpck_require__(6985);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __nccwpck_require__(8439);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/to-json-schema.js
var to_json_schema = __nccwpck_require__(7509);
;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    schemas/* $ZodType */.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...schemas/* standardProps */.YK(this),
            jsonSchema: {
                input: (0,to_json_schema/* createStandardJSONSchemaMethod */.uE)(this, "input"),
                output: (0,to_json_schema/* createStandardJSONSchemaMethod */.uE)(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return (0,to_json_schema/* createToJSONSchemaMethod */.OA)(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* stringProcessor */.SW(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
    minLength: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).minimum ?? null,
    maxLength: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    schemas/* $ZodStringFormat */.EY.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    schemas/* $ZodISODateTime */.Ko.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    schemas/* $ZodISODate */.v1.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    schemas/* $ZodISOTime */.Ax.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    schemas/* $ZodISODuration */.$N.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodEmail */.qG.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodGUID */.Zc.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodUUID */.Zn.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodURL */.VY.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodEmoji */.cG.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodNanoID */.Py.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodCUID */.bl.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodCUID2 */.Zu.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodULID */.g5.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodXID */.TF.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodKSUID */.GY.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodIPv4 */.Lc.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodIPv6 */.Zy.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    schemas/* $ZodCIDRv4 */.CI.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    schemas/* $ZodCIDRv6 */.Cn.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodBase64 */.Dq.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodBase64URL */.CQ.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodE164 */.Oy.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodJWT */.h8.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    schemas/* $ZodNumber */.vz.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* numberProcessor */.Wg(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    schemas/* $ZodNumberFormat */.I.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    schemas/* $ZodBoolean */.sF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* booleanProcessor */.dO(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    schemas/* $ZodBigInt */.BN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* bigintProcessor */.Y8(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).minimum ?? null,
    maxValue: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).maximum ?? null,
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function _null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    schemas/* $ZodUnknown */.GP.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* unknownProcessor */.NV(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    schemas/* $ZodNever */.Um.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* neverProcessor */.RH(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    schemas/* $ZodDate */.o5.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* dateProcessor */.Fl(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodArray */.$p.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* arrayProcessor */.cY(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodObjectJIT */.w.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* objectProcessor */.Ec(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    schemas/* $ZodUnion */.cu.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* unionProcessor */.iC(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    schemas/* $ZodDiscriminatedUnion */.P0.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    schemas/* $ZodIntersection */.LJ.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* intersectionProcessor */.i_(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodTuple */.G3.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* tupleProcessor */.CN(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodRecord */.h.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* recordProcessor */.GC(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    schemas/* $ZodEnum */.VO.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* enumProcessor */.C0(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    schemas/* $ZodLiteral */.nu.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* literalProcessor */.Yv(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodTransform */.Wc.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* transformProcessor */.xi(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    schemas/* $ZodOptional */.ig.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* optionalProcessor */.$k(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    schemas/* $ZodExactOptional */.RL.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* optionalProcessor */.$k(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    schemas/* $ZodNullable */.qc.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* nullableProcessor */.yq(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    schemas/* $ZodDefault */.rv.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* defaultProcessor */.mh(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    schemas/* $ZodPrefault */.VF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* prefaultProcessor */.A(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    schemas/* $ZodNonOptional */.N$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* nonoptionalProcessor */.cR(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    schemas/* $ZodCatch */.t$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* catchProcessor */.Q9(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    schemas/* $ZodPipe */._m.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* pipeProcessor */.fs(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    schemas/* $ZodReadonly */.Sb.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* readonlyProcessor */.$X(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLazy", (inst, def) => {
    schemas/* $ZodLazy */.kU.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* lazyProcessor */.Tr(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    schemas/* $ZodCustom */.b0.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* customProcessor */.A6(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _null, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ readonlyProcessor),
/* harmony export */   $k: () => (/* binding */ optionalProcessor),
/* harmony export */   A: () => (/* binding */ prefaultProcessor),
/* harmony export */   A6: () => (/* binding */ customProcessor),
/* harmony export */   C0: () => (/* binding */ enumProcessor),
/* harmony export */   CN: () => (/* binding */ tupleProcessor),
/* harmony export */   Ec: () => (/* binding */ objectProcessor),
/* harmony export */   Fl: () => (/* binding */ dateProcessor),
/* harmony export */   Fs: () => (/* binding */ aggregateChecks),
/* harmony export */   GC: () => (/* binding */ recordProcessor),
/* harmony export */   NV: () => (/* binding */ unknownProcessor),
/* harmony export */   Q9: () => (/* binding */ catchProcessor),
/* harmony export */   RH: () => (/* binding */ neverProcessor),
/* harmony export */   SW: () => (/* binding */ stringProcessor),
/* harmony export */   Tr: () => (/* binding */ lazyProcessor),
/* harmony export */   Wg: () => (/* binding */ numberProcessor),
/* harmony export */   Y8: () => (/* binding */ bigintProcessor),
/* harmony export */   Yv: () => (/* binding */ literalProcessor),
/* harmony export */   bl: () => (/* binding */ toJSONSchema),
/* harmony export */   cR: () => (/* binding */ nonoptionalProcessor),
/* harmony export */   cY: () => (/* binding */ arrayProcessor),
/* harmony export */   dO: () => (/* binding */ booleanProcessor),
/* harmony export */   fs: () => (/* binding */ pipeProcessor),
/* harmony export */   iC: () => (/* binding */ unionProcessor),
/* harmony export */   i_: () => (/* binding */ intersectionProcessor),
/* harmony export */   mh: () => (/* binding */ defaultProcessor),
/* harmony export */   xi: () => (/* binding */ transformProcessor),
/* harmony export */   yq: () => (/* binding */ nullableProcessor)
/* harmony export */ });
/* unused harmony exports symbolProcessor, nullProcessor, undefinedProcessor, voidProcessor, anyProcessor, nanProcessor, templateLiteralProcessor, fileProcessor, successProcessor, functionProcessor, mapProcessor, setProcessor, promiseProcessor, allProcessors */
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6985);
/* harmony import */ var _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7509);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_FORMAT_RANGES */ .zH),
    bigint_format: formatContributor(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .BIGINT_FORMAT_RANGES */ .NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Charset */ .cq, _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .base64 */ .K3],
    [_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .base64urlCharset */ .xE, _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .base64url */ .r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .getEnumValues */ .w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if ((0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if ((0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(json.properties, key, (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai : _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .initializeContext */ .az)({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .extractDefs */ .Wb)(ctx, schema);
            (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(schemas, key, (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .finalize */ .jE)(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .initializeContext */ .az)({ ...params, processors: allProcessors });
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(input, ctx);
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .extractDefs */ .Wb)(ctx, input);
    return (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .finalize */ .jE)(ctx, input);
}


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, null, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ $ZodArray),
  Dq: () => (/* binding */ $ZodBase64),
  CQ: () => (/* binding */ $ZodBase64URL),
  BN: () => (/* binding */ $ZodBigInt),
  sF: () => (/* binding */ $ZodBoolean),
  CI: () => (/* binding */ $ZodCIDRv4),
  Cn: () => (/* binding */ $ZodCIDRv6),
  bl: () => (/* binding */ $ZodCUID),
  Zu: () => (/* binding */ $ZodCUID2),
  t$: () => (/* binding */ $ZodCatch),
  b0: () => (/* binding */ $ZodCustom),
  o5: () => (/* binding */ $ZodDate),
  rv: () => (/* binding */ $ZodDefault),
  P0: () => (/* binding */ $ZodDiscriminatedUnion),
  Oy: () => (/* binding */ $ZodE164),
  qG: () => (/* binding */ $ZodEmail),
  cG: () => (/* binding */ $ZodEmoji),
  VO: () => (/* binding */ $ZodEnum),
  RL: () => (/* binding */ $ZodExactOptional),
  Zc: () => (/* binding */ $ZodGUID),
  Lc: () => (/* binding */ $ZodIPv4),
  Zy: () => (/* binding */ $ZodIPv6),
  v1: () => (/* binding */ $ZodISODate),
  Ko: () => (/* binding */ $ZodISODateTime),
  $N: () => (/* binding */ $ZodISODuration),
  Ax: () => (/* binding */ $ZodISOTime),
  LJ: () => (/* binding */ $ZodIntersection),
  h8: () => (/* binding */ $ZodJWT),
  GY: () => (/* binding */ $ZodKSUID),
  kU: () => (/* binding */ $ZodLazy),
  nu: () => (/* binding */ $ZodLiteral),
  Py: () => (/* binding */ $ZodNanoID),
  Um: () => (/* binding */ $ZodNever),
  N$: () => (/* binding */ $ZodNonOptional),
  qc: () => (/* binding */ $ZodNullable),
  vz: () => (/* binding */ $ZodNumber),
  I: () => (/* binding */ $ZodNumberFormat),
  w: () => (/* binding */ $ZodObjectJIT),
  ig: () => (/* binding */ $ZodOptional),
  _m: () => (/* binding */ $ZodPipe),
  VF: () => (/* binding */ $ZodPrefault),
  Sb: () => (/* binding */ $ZodReadonly),
  h: () => (/* binding */ $ZodRecord),
  $v: () => (/* binding */ $ZodString),
  EY: () => (/* binding */ $ZodStringFormat),
  Wc: () => (/* binding */ $ZodTransform),
  G3: () => (/* binding */ $ZodTuple),
  W4: () => (/* binding */ $ZodType),
  g5: () => (/* binding */ $ZodULID),
  VY: () => (/* binding */ $ZodURL),
  Zn: () => (/* binding */ $ZodUUID),
  cu: () => (/* binding */ $ZodUnion),
  GP: () => (/* binding */ $ZodUnknown),
  TF: () => (/* binding */ $ZodXID),
  cq: () => (/* binding */ base64Charset),
  xE: () => (/* binding */ base64urlCharset),
  YK: () => (/* binding */ standardProps)
});

// UNUSED EXPORTS: $ZodAny, $ZodBigIntFormat, $ZodCodec, $ZodCreditCard, $ZodCustomStringFormat, $ZodFile, $ZodFunction, $ZodIBAN, $ZodMAC, $ZodMap, $ZodNaN, $ZodNull, $ZodObject, $ZodPreprocess, $ZodPromise, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodUndefined, $ZodVoid, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(3908);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    core_util/* defineLazy */.gJ(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
});
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}


/***/ }),

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ processSchema),
/* harmony export */   OA: () => (/* binding */ createToJSONSchemaMethod),
/* harmony export */   Wb: () => (/* binding */ extractDefs),
/* harmony export */   _S: () => (/* binding */ handleUnrepresentable),
/* harmony export */   az: () => (/* binding */ initializeContext),
/* harmony export */   jE: () => (/* binding */ finalize),
/* harmony export */   uE: () => (/* binding */ createStandardJSONSchemaMethod)
/* harmony export */ });
/* unused harmony export process */
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? _registries_js__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = initializeContext({ ...params, processors });
    processSchema(schema, ctx);
    extractDefs(ctx, schema);
    return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    processSchema(schema, ctx);
    extractDefs(ctx, schema);
    return finalize(ctx, schema);
};


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gJ: () => (/* binding */ defineLazy),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5768);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
