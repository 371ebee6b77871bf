export const id = 342;
export const ids = [342];
export const modules = {

/***/ 49428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ serverName),
/* harmony export */   Y$: () => (/* binding */ submitToolName),
/* harmony export */   uH: () => (/* binding */ resultTool),
/* harmony export */   v: () => (/* binding */ submitTool)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37428);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);

/** Name of the tool by which a result is handed in, and of the MCP server that offers it. */
const submitTool = "submit_result";
const serverName = "phase";
/** The same as the agent calls it. */
const submitToolName = `mcp__${serverName}__${submitTool}`;
/** The tool for results of this schema, whose root has to be an object. */
function resultTool(schema) {
    const inputSchema = inputSchemaOf(schema);
    let last;
    return {
        inputSchema,
        submit(args) {
            const parsed = schema.safeParse(args);
            if (parsed.success)
                last = { value: parsed.data };
            return parsed.success
                ? { accepted: true, text: acceptedText }
                : { accepted: false, text: rejectedText(parsed.error) };
        },
        result: () => last,
    };
}
const acceptedText = "The result is accepted. Your work in this turn is done: close with one short sentence.";
function rejectedText(error) {
    return `The result was not accepted. Mend this and call the tool again:\n${zod__WEBPACK_IMPORTED_MODULE_0__/* .prettifyError */ .S1(error)}`;
}
const maxSafe = Number.MAX_SAFE_INTEGER;
/** Draft 7, since Kimi's validator knows no later one; without the bounds that only say "a safe integer". */
function inputSchemaOf(schema) {
    const { $schema: _dialect, ...json } = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(schema, {
        io: "input",
        target: "draft-7",
        unrepresentable: "any",
        override({ jsonSchema }) {
            if (jsonSchema.maximum === maxSafe)
                delete jsonSchema.maximum;
            if (jsonSchema.minimum === -maxSafe)
                delete jsonSchema.minimum;
        },
    });
    if (json.type !== "object")
        throw new TypeError("the result of a turn has to be an object");
    return { additionalProperties: false, ...json, type: "object" };
}


/***/ }),

/***/ 45912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ childEnv),
/* harmony export */   y: () => (/* binding */ hostEnv)
/* harmony export */ });
/** What every child may see: nothing here is a secret of ours. */
const allowed = [
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "TZ",
    "TMPDIR",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
];
/** The environment of this process: the only place that reads it. */
function hostEnv() {
    return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]));
}
/** The environment of a child: the allow-list, the variables named in `pass`, and what the caller sets itself. */
function childEnv(pass = [], extra = {}) {
    const host = hostEnv();
    const names = [...allowed, ...pass];
    return {
        ...Object.fromEntries(names.flatMap((name) => (host[name] === undefined ? [] : [[name, host[name]]]))),
        ...extra,
    };
}


/***/ }),

/***/ 38342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  environment: () => (/* binding */ outside_environment),
  outside: () => (/* binding */ outside)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/adapters/actions/summary.js

/**
 * Adds to the summary that the runner shows of the job. Throws where it has none.
 * Not `summary` of @actions/core, which stays with the first file that it was given.
 */
async function addSummary(env, markdown) {
    const file = env["GITHUB_STEP_SUMMARY"];
    if (file === undefined)
        throw new Error("GITHUB_STEP_SUMMARY is not set");
    await (0,promises_.appendFile)(file, `${markdown}\n`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/domain/ledger.js
var domain_ledger = __webpack_require__(9334);
// EXTERNAL MODULE: ./.build/domain/state-text.js
var state_text = __webpack_require__(74568);
// EXTERNAL MODULE: ./.build/adapters/local/manifest.js
var manifest = __webpack_require__(14242);
;// CONCATENATED MODULE: ./.build/adapters/artifact/coalesce.js
/**
 * Runs work one at a time: asked for while it runs, it runs once more after, however often it was asked.
 * The work must not throw.
 */
function coalesced(work) {
    let running;
    let again;
    return function ask() {
        if (running === undefined) {
            running = work().finally(() => {
                running = undefined;
            });
            return running;
        }
        again ??= running.then(() => {
            again = undefined;
            return ask();
        });
        return again;
    };
}

// EXTERNAL MODULE: ./.build/proof/manifest.js
var proof_manifest = __webpack_require__(42198);
// EXTERNAL MODULE: ./.build/adapters/local/file-names.js
var file_names = __webpack_require__(36124);
;// CONCATENATED MODULE: ./.build/adapters/artifact/staging.js




/**
 * Copies the files of a run folder to where nothing writes any more, but those that are there already and the manifest.
 * Links are left out: what they point to is none of the run's. A file that goes away meanwhile is left out too.
 */
async function copyFolder(from, to, already) {
    const skipped = [...already, proof_manifest/* manifestName */.vS];
    for (const path of await filesIn(from)) {
        if (!skipped.includes(path))
            await copyOne((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, escapedPath(path)));
    }
}
/** Gives the files of a fetched folder their names back. */
async function unescapeNames(folder) {
    for (const path of await filesIn(folder)) {
        const named = path.split("/").map(file_names/* unescapedName */.M).join("/");
        if (named === path || !isInside(named))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, named)), { recursive: true });
        await (0,promises_.rename)((0,external_node_path_.join)(folder, path), (0,external_node_path_.join)(folder, named));
    }
}
/** Paths of all regular files under a folder, with slashes. */
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/"));
}
/** Whether a path stays below the folder that it is joined to. */
function isInside(path) {
    if (path.includes("\0"))
        return false;
    return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
function escapedPath(path) {
    return path.split("/").map(file_names/* escapedName */.N).join("/");
}
async function copyOne(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    try {
        await (0,promises_.copyFile)(from, to);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/state-artifact.js
/** The name under which a state goes up: unique also across the jobs and attempts of a workflow run. */
function stateArtifactName({ key, workflowRunId, attempt, seq }) {
    return `omk-state-${key}-${workflowRunId}-${attempt}-${seq}`;
}
/** Reads such a name back; undefined for any other. */
function parseStateArtifactName(name) {
    const parts = /^omk-state-((?:i\d+|pr\d+|task)-[a-z2-7]{8})-(\d+)-(\d+)-(\d+)$/.exec(name);
    if (parts === null)
        return undefined;
    const [, key = "", run, attempt, seq] = parts;
    return { key, workflowRunId: Number(run), attempt: Number(attempt), seq: Number(seq) };
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/trouble.js
const mends = {
    quota: "Delete old artifacts or raise the storage limit of the account (Settings, Billing), or set `retention_days = 7` in `.omk/autopilot.toml`. GitHub counts the storage again every 6 to 12 hours.",
    ghes: "GitHub Enterprise Server has no artifact service that this action can use: a run there cannot be resumed by a later job.",
    denied: "Check that artifacts are not switched off for this repository (Settings, Actions, General).",
    network: "The next save tries again. On a self-hosted runner, let it reach `*.actions.githubusercontent.com` and `*.blob.core.windows.net`.",
    workspace: "The next save tries again; a full disk is the usual cause.",
    other: "The next save tries again.",
};
/** Tells the artifact client's errors apart: by their names, and by the status that is only in the text. */
function troubleOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    const name = error instanceof Error ? error.name : "";
    return trouble(kindOf(name, text), `The state could not be saved as an artifact: ${text}`);
}
/** A trouble with the mend of its kind. */
function trouble(kind, text) {
    return { kind, text, mend: mends[kind] };
}
function kindOf(name, text) {
    // The client has a name for only one of the words in which GitHub says that the storage is full.
    if (name === "UsageError" || /storage quota|quota has been hit/i.test(text))
        return "quota";
    if (name === "GHESNotSupportedError")
        return "ghes";
    if (name === "NetworkError")
        return "network";
    return /\((401|403)\)/.test(text) ? "denied" : "other";
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/uploads.js



/** Milliseconds after which an upload counts as failed: a store that hangs must not hold the run. */
const patienceMs = 4 * 60_000;
/** GitHub's artifact service. It works in a JavaScript action only, where the runner gives the token for it. */
function githubUploads() {
    return {
        async upload(upload) {
            try {
                return await Promise.race([send(upload), tooLong()]);
            }
            catch (error) {
                return isTaken(error) ? { kind: "taken" } : { kind: "failed", trouble: troubleOf(error) };
            }
        },
    };
}
async function send({ name, folder, retentionDays }) {
    // Four megabytes of code that most of a run does not need.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(830), __webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__, 49100));
    const files = (await filesIn(folder)).map((path) => (0,external_node_path_.join)(folder, path));
    const options = retentionDays === undefined ? {} : { retentionDays };
    await new DefaultArtifactClient().uploadArtifact(name, files, folder, options);
    return { kind: "done" };
}
function tooLong() {
    const { promise, resolve } = Promise.withResolvers();
    const trouble = troubleOf(new Error(`the upload took longer than ${patienceMs / 60_000} minutes`));
    setTimeout(() => resolve({ kind: "failed", trouble }), patienceMs).unref();
    return promise;
}
/** The client gives the status in its text only. */
function isTaken(error) {
    return error instanceof Error && error.message.includes("(409)");
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/artifact-store.js











const fiveMinutes = 5 * 60_000;
/** The store of a job. Saves asked for while one runs become one more after it. */
function artifactStore(options) {
    const uploads = options.uploads ?? githubUploads();
    const told = new Set();
    let seq = 0;
    let artifact;
    let timer;
    const save = coalesced(saveOnce);
    return {
        save,
        start() {
            timer ??= setInterval(() => void save(), options.everyMs ?? fiveMinutes).unref();
        },
        stop() {
            clearInterval(timer);
            timer = undefined;
        },
        get artifact() {
            return artifact;
        },
    };
    async function saveOnce() {
        try {
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(options.folder, domain_ledger/* ledgerName */.bo)))
                return;
            const staged = await (0,promises_.mkdtemp)(`${options.folder}-save-`);
            try {
                await stage(staged);
                await send(staged);
            }
            finally {
                await (0,promises_.rm)(staged, { recursive: true, force: true });
            }
        }
        catch (error) {
            tell(troubleOf(error));
        }
    }
    /** The ledger first: a bundle may know more than the ledger beside it, but never less. */
    async function stage(staged) {
        (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(options.folder, domain_ledger/* ledgerName */.bo), (0,external_node_path_.join)(staged, domain_ledger/* ledgerName */.bo));
        await (0,promises_.writeFile)((0,external_node_path_.join)(staged, state_text/* stateName */.V), (0,state_text/* stateText */.r)(options.state()));
        await options.prepare().catch((error) => {
            const text = error instanceof Error ? error.message : String(error);
            tell(trouble("workspace", `Work since the last save could not be added to it: ${text}`));
        });
        await copyFolder(options.folder, staged, [domain_ledger/* ledgerName */.bo, state_text/* stateName */.V]);
        await (0,manifest/* writeManifest */.H)(staged, options.run);
    }
    /** Another job of this attempt, or our post step, may have taken names: step over them in growing strides. */
    async function send(folder) {
        for (let stride = 1; stride < 10_000; stride *= 2) {
            seq += stride;
            const name = stateArtifactName({ ...options, key: options.run.key, seq });
            const uploaded = await uploads.upload({ name, folder, retentionDays: options.retentionDays });
            if (uploaded.kind === "done")
                artifact = name;
            if (uploaded.kind === "failed")
                tell(uploaded.trouble);
            if (uploaded.kind !== "taken")
                return;
        }
    }
    function tell({ kind, text, mend }) {
        if (told.has(kind))
            return;
        told.add(kind);
        options.onFailure(text, mend);
    }
}

// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
;// CONCATENATED MODULE: ./.build/adapters/artifact/downloads.js



/** GitHub's artifacts of any workflow run of a repository; the token needs `actions: read`. */
function githubDownloads(repository, token) {
    return {
        async download(artifact, folder) {
            const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(830), __webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__, 49100));
            const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(artifact.id, {
                path: folder,
                // The client's own extraction writes where the names in the zip file say, also outside of the folder.
                skipDecompress: true,
                ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
                findBy: {
                    token,
                    workflowRunId: artifact.workflowRunId,
                    repositoryOwner: repository.owner,
                    repositoryName: repository.name,
                },
            });
            const [file] = await (0,promises_.readdir)(folder);
            if (digestMismatch === true || file === undefined)
                throw damaged(artifact.name);
            return (0,external_node_path_.join)(folder, file);
        },
    };
}
function damaged(name) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "state_broken",
        text: `${name} did not arrive as it was uploaded.`,
        mend: "Run the workflow again.",
    });
}

// EXTERNAL MODULE: ./.build/proof/sha256.js
var sha256 = __webpack_require__(53452);
// EXTERNAL MODULE: ./.build/adapters/local/run-folder.js + 1 modules
var run_folder = __webpack_require__(23004);
// EXTERNAL MODULE: ./.build/adapters/local/state-file.js
var state_file = __webpack_require__(73637);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/adapters/artifact/zip-directory.js

/** Longest end record: 22 bytes and a comment. */
const tailBytes = 22 + 65_535;
/**
 * Reads the directory of a zip file. Source: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16.
 * @throws AutopilotError `state_broken`.
 */
async function readDirectory(handle) {
    const { size } = await handle.stat();
    const tail = await bytesAt(handle, Math.max(0, size - tailBytes), Math.min(size, tailBytes));
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || end + 22 > tail.length)
        throw badZip("it is no zip file");
    const count = tail.readUInt16LE(end + 10);
    const bytes = tail.readUInt32LE(end + 12);
    const offset = tail.readUInt32LE(end + 16);
    if (count === 0xffff || offset === 0xffffffff)
        throw badZip("it is too big");
    if (offset + bytes > size)
        throw badZip("its directory is cut off");
    return entriesIn(await bytesAt(handle, offset, bytes), count);
}
/** What to throw for a zip file that is not one of ours. */
function badZip(why, cause) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "state_broken",
        text: `The saved state is broken: ${why}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    }, { cause });
}
function entriesIn(directory, count) {
    const entries = [];
    let at = 0;
    for (let n = 0; n < count; n += 1) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
            throw badZip("its directory is broken");
        const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
        entries.push({
            path: directory.toString("utf8", at + 46, nameEnd),
            method: methodOf(directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)),
            packedBytes: directory.readUInt32LE(at + 20),
            bytes: directory.readUInt32LE(at + 24),
            offset: directory.readUInt32LE(at + 42),
        });
        at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return entries;
}
function methodOf(flags, method) {
    if ((flags & 1) === 1 || (method !== 0 && method !== 8))
        throw badZip("a file in it is packed in another way");
    return method === 0 ? "stored" : "deflated";
}
async function bytesAt(handle, offset, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/unzip.js








/** Bytes that a state may unpack to. */
const limit = 4_000_000_000;
/**
 * Unpacks a zip file that anybody may have made: only regular files, only below the folder, each once, no more bytes
 * than the directory says.
 * @throws AutopilotError `state_broken`.
 */
async function unzip(file, folder) {
    const handle = await (0,promises_.open)(file);
    try {
        const entries = (await readDirectory(handle)).filter((entry) => !entry.path.endsWith("/"));
        if (entries.reduce((sum, entry) => sum + entry.bytes, 0) > limit)
            throw badZip("it is too big");
        for (const entry of entries)
            await unpack({ file, handle, folder, entry });
    }
    finally {
        await handle.close();
    }
}
async function unpack({ file, handle, folder, entry }) {
    if (!isInside(entry.path) || entry.path.includes("\\"))
        throw badZip("a name in it leads elsewhere");
    const target = (0,external_node_path_.join)(folder, entry.path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        const start = await dataStart(handle, entry);
        if (entry.packedBytes === 0)
            return await (0,promises_.writeFile)(target, "", { flag: "wx" });
        const source = (0,external_node_fs_.createReadStream)(file, { start, end: start + entry.packedBytes - 1 });
        const sink = (0,external_node_fs_.createWriteStream)(target, { flags: "wx" });
        if (entry.method === "stored")
            await (0,external_node_stream_promises_.pipeline)(source, atMost(entry.bytes), sink);
        else
            await (0,external_node_stream_promises_.pipeline)(source, (0,external_node_zlib_.createInflateRaw)(), atMost(entry.bytes), sink);
    }
    catch (cause) {
        throw badZip(`${entry.path} in it cannot be unpacked`, cause);
    }
}
/** The header before the data has names and extras of its own length. */
async function dataStart(handle, { offset }) {
    const header = Buffer.alloc(30);
    await handle.read(header, 0, 30, offset);
    if (header.readUInt32LE(0) !== 0x04034b50)
        throw badZip("an entry is not where its directory says");
    return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}
function atMost(bytes) {
    let seen = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _, done) {
            seen += chunk.length;
            if (seen > bytes)
                done(badZip("a file in it is longer than it says"));
            else
                done(null, chunk);
        },
    });
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/fetch-state.js











const attempts = 5;
/**
 * Fetches the newest state of a run that holds what it should: manifest, chain, repository, version.
 * @throws AutopilotError of the newest one when none does, mostly `state_broken`.
 */
async function fetchState(fetch) {
    let newest;
    for (const artifact of fetch.run.artifacts.slice(0, attempts)) {
        try {
            await fetchOne(fetch, artifact);
            return artifact;
        }
        catch (error) {
            newest ??= error;
            fetch.onBroken(`${artifact.name} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    throw newest instanceof errors/* AutopilotError */.W ? newest : unreachable(fetch.run.key, newest);
}
async function fetchOne(fetch, artifact) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(fetch.folder), { recursive: true });
    const scratch = await (0,promises_.mkdtemp)(`${fetch.folder}-fetch-`);
    try {
        const arrived = (0,external_node_path_.join)(scratch, "zip");
        const unpacked = (0,external_node_path_.join)(scratch, "run");
        await Promise.all([(0,promises_.mkdir)(arrived), (0,promises_.mkdir)(unpacked)]);
        await unzip(await fetch.downloads.download(artifact, arrived), unpacked);
        await check(fetch, artifact.key, unpacked);
        await (0,promises_.rm)((0,external_node_path_.join)(unpacked, proof_manifest/* manifestName */.vS));
        await unescapeNames(unpacked);
        await (0,promises_.rm)(fetch.folder, { recursive: true, force: true });
        await (0,promises_.rename)(unpacked, fetch.folder);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function check(fetch, key, folder) {
    const manifest = await (0,proof_manifest/* verifiedManifest */.uS)(await (0,run_folder/* openRunFolder */.i)(folder));
    if (manifest.key !== key)
        throw foreign(`it is of the run ${manifest.key}`);
    const ledger = (0,external_node_path_.join)(folder, domain_ledger/* ledgerName */.bo);
    if (!(0,external_node_fs_.existsSync)(ledger))
        throw foreign("it has no ledger");
    const { events } = (0,domain_ledger/* readLedger */.SC)(await (0,promises_.readFile)(ledger, "utf8"), sha256/* sha256 */.s);
    checkOrigin(fetch, key, events[0]);
    await (0,state_file/* checkState */.W)(folder, events);
}
function checkOrigin({ repository }, key, first) {
    if (first?.type !== "run_started" || first.key !== key)
        throw foreign(`its ledger is not that of the run ${key}`);
    const { id, owner, name } = first.repository;
    const isSame = id === undefined || repository.id === undefined
        ? `${owner}/${name}`.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase()
        : id === repository.id;
    if (!isSame)
        throw foreign(`it is of the repository ${owner}/${name}`);
}
function foreign(why) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "state_broken",
        text: `The saved state is not one of this run: ${why}.`,
        mend: "Resume from another workflow run of this run (`resume-from: <run id>`), or start a new run.",
    });
}
function unreachable(key, cause) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "state_missing",
        text: `The saved state of ${key} cannot be fetched: ${cause instanceof Error ? cause.message : String(cause)}`,
        mend: "Give the job `permissions: actions: read`, and run the workflow again.",
    }, { cause });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./.build/adapters/artifact/state-missing.js

/** What to throw when no state of the run was found. */
function stateMissing(query, searched) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "state_missing",
        text: `No saved state was found: ${place(query, searched)} has none ${named(query)}.`,
        mend: "Name the workflow run that carried it last with `resume-from: <run id>` (the number in the address of its page). Artifacts expire: then start a new run.",
    });
}
/** What to throw when GitHub does not list artifacts. */
function cannotList(query, error) {
    const { owner, name } = query.repository;
    const status = statusOf(error);
    const words = error instanceof Error ? error.message : String(error);
    if (status === 404 || status === 403 || status === 401) {
        return new errors/* AutopilotError */.W({
            verdict: status === 404 ? "failed_infra" : "blocked_on_external",
            code: "state_missing",
            text: `The artifacts of ${owner}/${name}${ofRun(query)} cannot be read (${status}): ${words}`,
            mend: "Give the job the right to read them, and check the run's id:\n\n```yaml\npermissions:\n  actions: read\n```",
        }, { cause: error });
    }
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "github_unavailable",
        text: `GitHub did not list the artifacts of ${owner}/${name}: ${words}`,
        mend: "Run the workflow again in a while.",
    }, { cause: error });
}
function place(query, searched) {
    const { owner, name } = query.repository;
    return /^\d+$/.test(query.from)
        ? `workflow run ${query.from} of ${owner}/${name}`
        : `${owner}/${name}, among its newest ${searched} artifacts,`;
}
function named({ from, prefixes }) {
    if (!/^\d+$/.test(from) && from !== "latest")
        return `of the run ${from}`;
    return prefixes.length === 0
        ? "of any run"
        : `of a run whose key begins with ${prefixes.join(" or ")}`;
}
function ofRun({ from }) {
    return /^\d+$/.test(from) ? `, workflow run ${from},` : "";
}
function statusOf(error) {
    return error instanceof Error && "status" in error && typeof error.status === "number"
        ? error.status
        : undefined;
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/find-state.js



const pages = 3;
const perPage = 100;
/** Source: GitHub's REST API, "List artifacts for a repository". */
const Page = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        name: schemas/* string */.YjP(),
        size_in_bytes: schemas/* int */.Whr(),
        expired: schemas/* boolean */.zMY(),
        digest: schemas/* string */.YjP().nullish(),
        workflow_run: schemas/* object */.Ikc({
            id: schemas/* int */.Whr().optional(),
            repository_id: schemas/* int */.Whr().optional(),
            head_repository_id: schemas/* int */.Whr().nullish(),
        })
            .nullish(),
    })),
});
/**
 * The runs that left a state, the newest first.
 * @throws AutopilotError `state_missing` saying where it was looked for, `github_unavailable`.
 */
async function findState(query) {
    const found = [];
    for (let page = 1; page <= pages; page += 1) {
        const listed = await list(query, page);
        found.push(...listed.artifacts.flatMap((artifact) => wanted(query, artifact)));
        if (listed.artifacts.length < perPage)
            break;
        // A repository's artifacts come newest first; those of a workflow run in no order that is documented.
        if (found.length > 0 && !isWorkflowRun(query.from))
            break;
    }
    if (found.length === 0)
        throw stateMissing(query, pages * perPage);
    return byRun(found.toSorted((a, b) => b.id - a.id));
}
async function list(query, page) {
    const { owner, name } = query.repository;
    const params = { owner, repo: name, per_page: perPage, page };
    try {
        const { data } = isWorkflowRun(query.from)
            ? await query.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
                ...params,
                run_id: Number(query.from),
            })
            : await query.request("GET /repos/{owner}/{repo}/actions/artifacts", params);
        return Page.parse(data);
    }
    catch (error) {
        throw cannotList(query, error);
    }
}
function wanted(query, artifact) {
    const name = parseStateArtifactName(artifact.name);
    if (name === undefined || artifact.expired || !isOurs(artifact, name.workflowRunId))
        return [];
    const { from, prefixes } = query;
    const isAsked = isWorkflowRun(from) || from === "latest" ? hasPrefix(name.key, prefixes) : name.key === from;
    if (!isAsked)
        return [];
    const { id, size_in_bytes: bytes, digest } = artifact;
    return [{ ...name, id, name: artifact.name, bytes, digest: digest ?? undefined }];
}
/**
 * A workflow run of a fork leaves its artifacts here too, and whoever wrote its workflow chose name and content: a state
 * counts only from a run of this repository's own code, under that run's id.
 */
function isOurs({ workflow_run: run }, workflowRunId) {
    return run?.id === workflowRunId && run.head_repository_id === run.repository_id;
}
function hasPrefix(key, prefixes) {
    return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}
function isWorkflowRun(from) {
    return /^\d+$/.test(from);
}
function byRun(artifacts) {
    return [...Map.groupBy(artifacts, ({ key }) => key)].map(([key, own]) => ({
        key,
        artifacts: own,
    }));
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/tally.js




/** What is counted, such as `i12` or `2026-11-22`. */
function tallyName(of) {
    return `omk-tally-${of}`;
}
/** Source: GitHub's REST API, "List artifacts for a repository"; `name` is exact. */
const tally_Page = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        workflow_run: schemas/* object */.Ikc({ repository_id: schemas/* int */.Whr().optional(), head_repository_id: schemas/* int */.Whr().nullish() })
            .nullish(),
    })),
});
/** Most that are counted: one page. */
const most = 100;
/** How many tallies of a name there are, up to a hundred; undefined where GitHub does not say. */
async function countTallies(request, repository, name) {
    const { owner, name: repo } = repository;
    const params = { owner, repo, name, per_page: most };
    try {
        const { data } = await request("GET /repos/{owner}/{repo}/actions/artifacts", params);
        return tally_Page.parse(data).artifacts.filter(tally_isOurs).length;
    }
    catch {
        return undefined;
    }
}
/** A workflow run of a fork's code can leave an artifact of any name. */
function tally_isOurs({ workflow_run: run }) {
    return run?.head_repository_id === undefined || run.head_repository_id === run.repository_id;
}
/** One more of these names. What fails is not counted, and stops nobody. */
async function tally(names, { temp, retentionDays, uploads = githubUploads(), }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, "omk-tally-"));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "one"), "1\n");
        for (const name of names)
            await uploads.upload({ name, folder, retentionDays });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/artifacts.js





/** Artifacts of GitHub Actions; GitHub's own client brings them up and down. */
function githubArtifacts(options) {
    const { request, token, repository, workflowRunId, attempt, temp } = options;
    return {
        findState: (query) => findState({ request, repository, ...query }),
        fetchState: (fetch) => fetchState({ ...fetch, repository, downloads: githubDownloads(repository, token) }),
        store(wanted) {
            const { key, repository: of, policy } = wanted.state();
            return artifactStore({
                ...wanted,
                run: { key, repository: of },
                workflowRunId,
                attempt,
                retentionDays: policy.retention_days,
            });
        },
        countTallies: (of) => countTallies(request, repository, tallyName(of)),
        tally: (of, retentionDays) => tally(of.map(tallyName), { temp, retentionDays }),
    };
}

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 1 modules
var dist_src = __webpack_require__(11303);
;// CONCATENATED MODULE: ./.build/adapters/github/client.js



const PoliteOctokit = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/**
 * `OMK_GITHUB_PACE=none` is for tests: it counts only where GitHub's API is a server on this machine, and the runner lets
 * no workflow set that address.
 */
function paceOf(env) {
    const { hostname } = new URL(env["GITHUB_API_URL"] ?? "https://api.github.com");
    const isLoopback = /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(hostname);
    return isLoopback && env["OMK_GITHUB_PACE"] === "none" ? "none" : "polite";
}
const longestWaitSeconds = 60;
const mostTries = 2;
/** The one octokit of a token: 5xx are tried again, rate limits waited for within bounds, 4xx are answers. */
function githubClient(options) {
    const { token, apiUrl, userAgent, pace = "polite", queue = "reports", retryBaseMs = 1_000, } = options;
    const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
    return new PoliteOctokit({
        auth: token,
        baseUrl: apiUrl,
        userAgent,
        log: quiet,
        request: { log: quiet },
        retry: { retries: mostTries, retryAfterBaseValue: retryBaseMs, doNotRetry: clientErrors },
        throttle: pace === "none"
            ? { enabled: false }
            : {
                id: queue,
                retryAfterBaseValue: retryBaseMs,
                onRateLimit: waits("rate limit", options.onRetry),
                onSecondaryRateLimit: waits("secondary rate limit", options.onRetry),
            },
    });
}
const clientErrors = Array.from({ length: 100 }, (_, index) => 400 + index);
function waits(reason, onRetry) {
    return (seconds, request, ...[, tries]) => {
        if (seconds > longestWaitSeconds || tries >= mostTries)
            return false;
        onRetry?.({ method: request.method, url: request.url, seconds, reason });
        return true;
    };
}
function nothing() { }

;// CONCATENATED MODULE: ./.build/adapters/github/body-island.js
const start = /^<!-- omk:pr key=[A-Za-z0-9-]+ -->$/m;
const end = "<!-- omk:end -->";
const body_island_most = 65_536;
/** Our part of a pull request's body put where it was; what people wrote before and after it stays. */
function keepAround(existing, ours) {
    const text = existing.replaceAll("\r\n", "\n");
    const from = start.exec(text)?.index;
    const body = from === undefined ? below(text, ours) : between(text, { from, ours });
    return body.length <= body_island_most ? body : ours;
}
function below(text, ours) {
    return text.trim() === "" ? ours : `${text.trim()}\n\n${ours}`;
}
function between(text, { from, ours }) {
    const to = text.indexOf(end, from);
    const after = to < 0 ? "" : text.slice(to + end.length);
    return `${text.slice(0, from)}${ours}${after}`;
}

;// CONCATENATED MODULE: ./.build/adapters/github/place.js
/** The repository in the words of octokit. */
function repo({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}
/** Any request of the API by its route, as the token reaches it. */
function requestAt({ client }) {
    return (route, params) => client.request(route, params);
}

;// CONCATENATED MODULE: ./.build/adapters/github/trouble.js


const Answer = schemas/* looseObject */._H3({ message: schemas/* string */.YjP(), errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]) });
const Failed = schemas/* looseObject */._H3({
    status: schemas/* int */.Whr(),
    message: schemas/* string */.YjP(),
    response: schemas/* looseObject */._H3({
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
        data: Answer.optional().catch(undefined),
    })
        .default({ headers: {}, data: undefined }),
});
/** Reads what octokit threw; anything else it leaves to the caller. @throws the error itself when it is none of a request. */
function trouble_troubleOf(error) {
    const parsed = Failed.safeParse(error);
    if (!parsed.success)
        throw error;
    const { status, message, response } = parsed.data;
    const answer = response.data ?? { message, errors: [] };
    const text = [answer.message, ...wordsOf(answer.errors)].join(" ").slice(0, 500);
    const later = status >= 500 || status === 408 || isLimit(status, text, response.headers);
    return { status, text, kind: later ? "later" : "refused" };
}
/** An ending for a read that the run cannot do without. */
function unavailable(what, error) {
    const { status, text, kind } = trouble_troubleOf(error);
    return new errors/* AutopilotError */.W({
        verdict: kind === "later" ? "failed_infra" : "blocked_on_external",
        code: "github_unavailable",
        text: `${what} could not be read from GitHub (${status}): ${text}`,
        mend: kind === "later"
            ? "Run it again; https://www.githubstatus.com says whether GitHub has a problem."
            : "Give the job's token the rights that the README lists under `permissions:`.",
    }, { cause: error });
}
function isLimit(status, text, headers) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers["x-ratelimit-remaining"] === "0" ||
        headers["retry-after"] !== undefined ||
        /rate limit/i.test(text));
}
function wordsOf(errors) {
    return errors.flatMap((error) => {
        if (typeof error === "string")
            return [error];
        const parsed = schemas/* looseObject */._H3({ message: schemas/* string */.YjP() }).safeParse(error);
        return parsed.success ? [parsed.data.message] : [];
    });
}

;// CONCATENATED MODULE: ./.build/adapters/github/pull-request-extras.js


/** Sets labels and asks reviewers; what GitHub does not take comes back in words, because neither is worth a run. */
async function dress(place, number, draft) {
    return [
        ...(await label(place, number, draft.labels)),
        ...(await ask(place, number, draft.reviewers)),
    ];
}
async function label(place, number, labels) {
    if (labels.length === 0)
        return [];
    return attempt(`The labels ${labels.join(", ")} were not set`, async () => {
        await place.client.rest.issues.addLabels({
            ...repo(place),
            issue_number: number,
            labels: [...labels],
        });
    });
}
/** A team is written as `org/team`. */
async function ask(place, number, reviewers) {
    if (reviewers.length === 0)
        return [];
    const teams = reviewers.flatMap((name) => name.includes("/") ? name.slice(name.lastIndexOf("/") + 1) : []);
    const people = reviewers.filter((name) => !name.includes("/"));
    return attempt(`${reviewers.join(", ")} could not be asked for a review`, async () => {
        await place.client.rest.pulls.requestReviewers({
            ...repo(place),
            pull_number: number,
            ...(people.length === 0 ? {} : { reviewers: people }),
            ...(teams.length === 0 ? {} : { team_reviewers: teams }),
        });
    });
}
async function attempt(failure, act) {
    try {
        await act();
        return [];
    }
    catch (error) {
        const { status, text } = trouble_troubleOf(error);
        return [`${failure} (${status}): ${text}`];
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/forge.js




const forge_mostTries = 4;
/** GitHub as the place that changes are delivered to. */
function githubForge(options) {
    const { serverUrl, repository } = options;
    return {
        pullRequest: (draft) => deliver(options, draft),
        compareUrl: (base, branch) => `${serverUrl}/${repository.owner}/${repository.name}/compare/${path(base)}...${path(branch)}?expand=1`,
        pullUrl: (number) => `${serverUrl}/${repository.owner}/${repository.name}/pull/${number}`,
    };
}
async function deliver(options, draft) {
    try {
        const opened = (await update(options, draft)) ?? (await openAsAllowed(options, draft));
        const { warnings = [], ...pull } = opened;
        return {
            kind: "open",
            ...pull,
            warnings: [...warnings, ...(await dress(options, pull.number, draft))],
        };
    }
    catch (error) {
        const { status, text } = trouble_troubleOf(error);
        return { kind: "refused", status, text };
    }
}
/** Updates the open pull request of the branch. Its title is left alone: people rename pull requests. */
async function update(place, draft) {
    const { pulls } = place.client.rest;
    const head = `${place.repository.owner}:${draft.branch}`;
    const { data } = await pulls.list({ ...repo(place), state: "open", head, per_page: 100 });
    const ours = data.filter((pull) => pull.head.ref === draft.branch);
    const found = ours.find((pull) => pull.base.ref === draft.base) ?? ours[0];
    if (found === undefined)
        return undefined;
    const body = keepAround(found.body ?? "", draft.body);
    await pulls.update({ ...repo(place), pull_number: found.number, body });
    return { number: found.number, url: found.html_url, operation: "updated" };
}
/** Some plans know no drafts for private repositories: an open pull request is better than none. */
async function openAsAllowed(options, draft) {
    try {
        return await forge_open(options, draft);
    }
    catch (error) {
        const { status, text } = trouble_troubleOf(error);
        if (!draft.draft || status !== 422 || !/draft pull requests are not supported/i.test(text))
            throw error;
        const opened = await forge_open(options, { ...draft, draft: false });
        return {
            ...opened,
            warnings: ["It is no draft, because GitHub knows no drafts in this repository."],
        };
    }
}
/** Opens it; a branch just pushed may not be known yet. */
async function forge_open(options, draft) {
    for (let tries = 1; tries < forge_mostTries; tries += 1) {
        const opened = await tryToOpen(options, draft);
        if (opened !== undefined)
            return opened;
        await wait((options.settleMs ?? 1_000) * tries);
    }
    return create(options, draft);
}
/** Undefined where another try may pass. An answer that was lost may have been a success: look for it. */
async function tryToOpen(options, draft) {
    try {
        return await create(options, draft);
    }
    catch (error) {
        const trouble = trouble_troubleOf(error);
        const found = isThere(trouble) ? await update(options, draft) : undefined;
        if (found === undefined && !mayPass(trouble))
            throw error;
        return found;
    }
}
async function create(place, draft) {
    const { branch, base, title, body } = draft;
    const { data } = await place.client.rest.pulls.create({
        ...repo(place),
        head: branch,
        base,
        title,
        body,
        draft: draft.draft,
        request: { retries: 0 },
    });
    return { number: data.number, url: data.html_url, operation: "created" };
}
// GitHub has no codes for these; its words are all there is.
function isThere({ status, text }) {
    return status >= 500 || (status === 422 && /already exists/i.test(text));
}
function mayPass({ status, text }) {
    return status >= 500 || (status === 422 && /could not resolve to a node/i.test(text));
}
function wait(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms);
    });
}
function path(name) {
    return name.split("/").map(encodeURIComponent).join("/");
}

;// CONCATENATED MODULE: ./.build/adapters/github/asked-at.js


/**
 * When a workflow run was asked for, as ISO time to the second, however long it waited since and whoever ran it again;
 * undefined where GitHub does not say.
 */
async function askedAt(place, workflowRunId) {
    try {
        const asked = { ...repo(place), run_id: workflowRunId };
        const { data } = await place.client.rest.actions.getWorkflowRun(asked);
        return data.created_at;
    }
    catch (error) {
        trouble_troubleOf(error);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/branches.js


/** Most branches whose commits are looked at: those with the highest numbers. */
const branches_most = 8;
/** The branches whose names begin so; none where the token may not look. */
async function branchesLike(place, prefix) {
    try {
        const { data } = await place.client.rest.git.listMatchingRefs({
            ...repo(place),
            ref: `heads/${prefix}`,
        });
        const found = data
            .filter(({ ref }) => ref.startsWith(`refs/heads/${prefix}`))
            .map(({ ref, object }) => ({ name: ref.slice("refs/heads/".length), sha: object.sha }))
            .toSorted((a, b) => b.name.localeCompare(a.name, "en", { numeric: true }));
        return await Promise.all(found.map(async ({ name, sha }, at) => ({
            name,
            message: at < branches_most ? await messageOf(place, sha) : "",
        })));
    }
    catch (error) {
        trouble_troubleOf(error);
        return [];
    }
}
async function messageOf(place, commit) {
    const { data } = await place.client.rest.git.getCommit({ ...repo(place), commit_sha: commit });
    return data.message;
}
/** The commit that a branch is at; undefined where GitHub does not say. */
async function tipOf(place, branch) {
    try {
        const { data } = await place.client.rest.git.getRef({ ...repo(place), ref: `heads/${branch}` });
        return data.ref === `refs/heads/${branch}` ? data.object.sha : undefined;
    }
    catch (error) {
        trouble_troubleOf(error);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/comment.js


/** Writes a comment; how GitHub refuses it, undefined where it does not. */
async function comment(place, issue, body) {
    try {
        await place.client.rest.issues.createComment({ ...repo(place), issue_number: issue, body });
        return undefined;
    }
    catch (error) {
        const { status, text } = trouble_troubleOf(error);
        return { status, text };
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/context.js



const pageSize = 100;
/**
 * The newest comments of an issue or pull request, at most `pages` hundred. `count` is how many there are, where the
 * event told; GitHub lists them from the oldest on, so that without it a first page has to be asked for the last one.
 */
async function readComments(place, allowance, asked) {
    if (asked.count === 0)
        return [];
    const read = (page) => context_list(place, allowance, { path: `issues/${asked.number}/comments`, query: { page } });
    const first = asked.count === undefined ? await read(1) : undefined;
    const last = first?.last ?? Math.ceil((asked.count ?? 0) / pageSize);
    const from = Math.max(1, last - asked.pages + 1);
    if (from > 1)
        allowance.notes.push(`About ${(from - 1) * pageSize} older comments were not read.`);
    const numbers = Array.from({ length: last - from + 1 }, (_, at) => from + at);
    const pages = await Promise.all(numbers.map((page) => page === 1 && first !== undefined ? Promise.resolve(first) : read(page)));
    return pages.flatMap(({ items }) => items).map((item) => remarkOf("comment", item));
}
/** The newest hundred remarks at lines of a pull request. */
async function readLineComments(place, allowance, number) {
    const query = { sort: "created", direction: "desc" };
    const { items, last } = await context_list(place, allowance, {
        path: `pulls/${number}/comments`,
        query,
    });
    if (last > 1)
        allowance.notes.push("Older review comments than the newest hundred were not read.");
    return items.map((item) => ({ ...remarkOf("line", item), where: spotOf(item) }));
}
/** The reviews of a pull request; GitHub lists them from the oldest on. */
async function readReviews(place, allowance, number) {
    const { items, last } = await context_list(place, allowance, {
        path: `pulls/${number}/reviews`,
        query: {},
    });
    if (last > 1)
        allowance.notes.push("Reviews after the first hundred were not read.");
    return items.map((item) => ({ ...remarkOf("review", item), where: stateOf(item) }));
}
/** An issue that a text says it closes. */
async function readLinked(place, allowance, number) {
    const item = await context_ask(allowance, `Issue #${number}`, async () => {
        const { data } = await place.client.rest.issues.get({ ...repo(place), issue_number: number });
        return Item.parse(data);
    });
    if (item === undefined)
        return [];
    return [{ ...remarkOf("linked", item), where: `#${number} “${item.title}”` }];
}
/** What is null, missing or odd counts as absent. */
function absent(schema) {
    return schema.optional().catch(undefined);
}
/** What the lists have in common. Source: GitHub's REST API; a user that is gone is null. */
const Item = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    title: schemas/* string */.YjP().catch(""),
    body: schemas/* string */.YjP().catch(""),
    user: absent(schemas/* looseObject */._H3({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().catch("User") })),
    author_association: schemas/* string */.YjP().catch("NONE"),
    performed_via_github_app: absent(schemas/* looseObject */._H3({})),
    created_at: absent(schemas/* string */.YjP()),
    updated_at: absent(schemas/* string */.YjP()),
    submitted_at: absent(schemas/* string */.YjP()),
    state: schemas/* string */.YjP().catch(""),
    path: schemas/* string */.YjP().catch(""),
    line: absent(schemas/* int */.Whr()),
    original_line: absent(schemas/* int */.Whr()),
});
function remarkOf(kind, item) {
    const { user, author_association: association, performed_via_github_app: app } = item;
    const createdAt = item.created_at ?? item.submitted_at ?? "";
    return {
        kind,
        id: item.id,
        author: {
            login: user?.login ?? "ghost",
            isBot: (user !== undefined && user.type !== "User") || app !== undefined,
            association: user === undefined ? "NONE" : association,
        },
        createdAt,
        updatedAt: item.updated_at ?? createdAt,
        where: "",
        text: item.body,
    };
}
function spotOf({ path, line, original_line: original }) {
    if (line !== undefined)
        return `${path}, line ${line}`;
    return original === undefined ? path : `${path}, line ${original} of an older commit`;
}
function stateOf({ state }) {
    return state === "" ? "" : state.toLowerCase().replaceAll("_", " ");
}
async function context_list(place, allowance, { path, query }) {
    const page = await context_ask(allowance, `\`${path}\``, async () => {
        const route = `GET /repos/{owner}/{repo}/${path}`;
        const answer = await place.client.request(route, {
            ...repo(place),
            per_page: pageSize,
            ...query,
        });
        const items = schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]).parse(answer.data);
        return {
            items: items.flatMap((item) => Item.safeParse(item).data ?? []),
            last: Number(/[?&]page=(\d{1,6})[^>]*>; rel="last"/.exec(answer.headers.link ?? "")?.[1] ?? 1),
        };
    });
    return page ?? { items: [], last: 1 };
}
/** A run goes on without what cannot be read, and says so. */
async function context_ask(allowance, what, act) {
    if (!allowance.take()) {
        allowance.notes.push(`${what} was not read: there was too much to read.`);
        return undefined;
    }
    try {
        return await act();
    }
    catch (error) {
        const { status } = trouble_troubleOf(error);
        allowance.notes.push(`${what} could not be read (${status}).`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/projects/reports/tail.js
var reports_tail = __webpack_require__(82903);
;// CONCATENATED MODULE: ./.build/adapters/github/context-logs.js




const mostJobs = 5;
const mostLines = 200;
const mostCharacters = 8_000;
/** The most of a log that is read; what failed is told at its end. */
const mostRead = 64 * 1024 * 1024;
const mostKept = 1024 * 1024;
const context_logs_patienceMs = 20_000;
const Job = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    steps: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullish() }))
        .nullish()
        .catch(undefined),
});
/**
 * The newest failed workflow run on a commit that is not `except`, of this repository's own code and begun before `before`;
 * undefined where there is none. A fork can have the same commit, and let other things be printed.
 */
async function failedRunOn(place, allowance, { sha, except, before }) {
    return context_ask(allowance, "The list of workflow runs", async () => {
        const { data } = await place.client.rest.actions.listWorkflowRunsForRepo({
            ...repo(place),
            head_sha: sha,
            status: "failure",
            per_page: 20,
        });
        return data.workflow_runs.find((run) => run.id !== except &&
            run.head_sha === sha &&
            run.conclusion === "failure" &&
            isOfHere(run, before))?.id;
    });
}
const Origin = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({ id: schemas/* int */.Whr() }).nullish(),
    head_repository: schemas/* looseObject */._H3({ id: schemas/* int */.Whr() }).nullish(),
    created_at: schemas/* string */.YjP().optional(),
});
function isOfHere(run, before) {
    const { repository, head_repository: head, created_at: at } = Origin.parse(run);
    const isLater = at !== undefined && before !== undefined && Date.parse(at) > Date.parse(before);
    return head?.id === repository?.id && !isLater;
}
/** The logs of the jobs of a workflow run that failed, each as its end; at most five, and as many as may be asked for. */
async function failedLogs(place, allowance, workflowRunId) {
    const jobs = await context_ask(allowance, "The jobs of the failed workflow run", async () => {
        const asked = { ...repo(place), run_id: workflowRunId, per_page: 100 };
        const { data } = await place.client.rest.actions.listJobsForWorkflowRun(asked);
        return data.jobs.flatMap((job) => Job.safeParse(job).data ?? []);
    });
    const failed = (jobs ?? []).filter(isFailed);
    const rest = failed.slice(mostJobs);
    if (rest.length > 0)
        allowance.notes.push(`Only the logs of ${mostJobs} of ${failed.length} failed jobs were read.`);
    const logs = await Promise.all(failed.slice(0, mostJobs).map((job) => logOf(place, allowance, job)));
    return logs.flatMap((log) => log ?? []);
}
function isFailed({ conclusion }) {
    return conclusion === "failure" || conclusion === "timed_out";
}
async function logOf(place, allowance, job) {
    const text = await context_ask(allowance, "The log of a failed job", () => download(place, job.id));
    if (text === undefined)
        return undefined;
    const step = job.steps?.find(isFailed)?.name ?? "";
    return { name: job.name.slice(0, 200), step: step.slice(0, 200), lines: endOf(text) };
}
/** GitHub answers with a link to the log, which needs no token and must not see ours. */
async function download(place, job) {
    const answer = await place.client.request("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs", {
        ...repo(place),
        job_id: job,
        request: { redirect: "manual" },
    });
    const { location } = answer.headers;
    if (location === undefined)
        return typeof answer.data === "string" ? answer.data : "";
    return lastOf(location);
}
/** The last part of what a link gives, read as it comes: a log can be of any length. */
async function lastOf(link) {
    try {
        const answer = await fetch(link, { signal: AbortSignal.timeout(context_logs_patienceMs) });
        if (!answer.ok || answer.body === null)
            return `[the log was not to be had: ${answer.status}]`;
        return await lastOfStream(answer.body);
    }
    catch {
        return "[the log could not be read in time]";
    }
}
async function lastOfStream(body) {
    const chunks = [];
    let kept = 0;
    let read = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        kept += chunk.length;
        read += chunk.length;
        while (kept - (chunks[0]?.length ?? 0) > mostKept)
            kept -= chunks.shift()?.length ?? 0;
        if (read > mostRead)
            break;
    }
    return Buffer.concat(chunks).toString("utf8");
}
const stamp = /^\ufeff?\d{4}-\d\d-\d\dT[\d:.]{8,20}Z ?/;
const failure = /^##\[error\]/;
/** Lines up to the failure, without the time before each, and without what cleans up after it. */
function endOf(log) {
    const lines = log
        .slice(-mostKept)
        .split("\n")
        .map((line) => line.replace(stamp, ""));
    const last = lines.findLastIndex((line) => failure.test(line));
    const shown = last < 0 ? lines : lines.slice(0, last + 4);
    const tail = (0,reports_tail/* tailOf */.C)(shown.map(plainCommand).join("\n"), mostCharacters);
    return tail.split("\n").slice(-mostLines).join("\n");
}
/** `##[group]Run npm test`: the runner's own marks. */
function plainCommand(line) {
    return line.replace(/^##\[(?:group|endgroup|command|section)\]/, "").replace(failure, "Error: ");
}

;// CONCATENATED MODULE: ./.build/adapters/github/labels.js


/** Takes a label off an issue or pull request. One that is gone, or that the token may not take off, stops nobody. */
async function removeLabel(place, number, name) {
    try {
        await place.client.rest.issues.removeLabel({ ...repo(place), issue_number: number, name });
    }
    catch (error) {
        trouble_troubleOf(error);
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/people.js


/** The permission of a login; undefined where GitHub knows no such collaborator. */
async function permissionOf(place, login) {
    try {
        const { data } = await place.client.rest.repos.getCollaboratorPermissionLevel({
            ...repo(place),
            username: login,
        });
        return { role: data.role_name, permission: data.permission };
    }
    catch (error) {
        if (trouble_troubleOf(error).status === 404)
            return undefined;
        throw unavailable(`The permission of ${login}`, error);
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/marked-comments.js





const marker = /^<!-- omk:(sticky|attention) key=([A-Za-z0-9-]{1,80})(?: run=(\d{1,18}))? -->(?:\r?\n|$)/;
const View = schemas/* enum */.k5n(["sticky", "attention"]);
/** Of anybody else GitHub says already that they may not write. */
const mayBeOurs = ["OWNER", "MEMBER", "COLLABORATOR"];
/**
 * The action's comments on an issue or pull request, oldest first: of bots, and of people whose token it may have been given.
 * What somebody wrote who may not write here is none, whatever it says.
 */
async function markedComments(place, issue) {
    const { client } = place;
    const found = [];
    const writes = writers(place);
    const pages = client.paginate.iterator(client.rest.issues.listComments, {
        ...repo(place),
        issue_number: issue,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const comment of data) {
            const { id, body, html_url: url } = comment;
            const read = readMarker(body ?? "");
            if (read !== undefined && (await marked_comments_isOurs(comment, writes)))
                found.push({ id, url, body: body ?? "", ...read });
        }
    }
    return found;
}
async function marked_comments_isOurs({ user, author_association: association = "" }, writes) {
    if (user === null)
        return false;
    return user.type === "Bot" || (mayBeOurs.includes(association) && writes(user.login));
}
/** Whether a person may write here; each is asked about once, and what GitHub does not say counts as no. */
function writers(place) {
    const known = new Map();
    async function look(login) {
        try {
            const given = await permissionOf(place, login);
            return given?.permission === "write" || given?.permission === "admin";
        }
        catch (error) {
            if (error instanceof errors/* AutopilotError */.W)
                return false;
            throw error;
        }
    }
    return (login) => {
        const asked = known.get(login) ?? look(login);
        known.set(login, asked);
        return asked;
    };
}
/**
 * The sticky comment of an issue or pull request: where several were written, that of the latest workflow run. One that names
 * a run of another issue is none: who says `approve` here has not seen what that one waits with.
 * @throws AutopilotError `github_unavailable`.
 */
async function stickyOf(place, issue) {
    const comments = await readMarked(place, issue);
    return comments
        .filter(({ view, key }) => view === "sticky" && isRunOf(issue, key))
        .toSorted((a, b) => a.workflowRunId - b.workflowRunId || a.id - b.id)
        .at(-1);
}
async function readMarked(place, issue) {
    try {
        return await markedComments(place, issue);
    }
    catch (error) {
        throw unavailable(`The comments of #${issue}`, error);
    }
}
function isRunOf(issue, key) {
    return key.startsWith(`i${issue}-`) || key.startsWith(`pr${issue}-`);
}
/** The view, run key and workflow run in a comment's first line. */
function readMarker(body) {
    const [, view, key = "", run = "0"] = marker.exec(body) ?? [];
    const known = View.safeParse(view);
    return known.success ? { view: known.data, key, workflowRunId: Number(run) } : undefined;
}

;// CONCATENATED MODULE: ./.build/adapters/github/probes.js


const nowhere = "0".repeat(40);
/** A request for each right that cannot succeed, so nothing is changed; without the right, GitHub says 403 before it looks closer. */
const probes = {
    checks: (place) => place.client.rest.checks.create({ ...repo(place), name: "omk / doctor", head_sha: nowhere }),
    contents: (place) => place.client.rest.git.createRef({
        ...repo(place),
        ref: "refs/heads/omk-doctor",
        sha: nowhere,
    }),
    comments: (place) => place.client.rest.issues.createComment({
        ...repo(place),
        issue_number: 999_999_999,
        body: "omk doctor",
    }),
    pull_requests: (place) => place.client.rest.pulls.create({
        ...repo(place),
        title: "omk doctor",
        head: "omk-doctor-nowhere",
        base: "omk-doctor-nowhere",
    }),
    artifacts: (place) => place.client.rest.actions.listArtifactsForRepo({ ...repo(place), per_page: 1 }),
};
/** How GitHub refuses the token this right; undefined where the token has it. */
async function refusalOf(place, right) {
    try {
        await probes[right](place);
    }
    catch (error) {
        const { status, text } = trouble_troubleOf(error);
        if (status === 401 || status === 403)
            return { status, text };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/adapters/github/protection.js


/** Rules of a ruleset that keep a plain push out. Source: GET /repos/{owner}/{repo}/rules/branches/{branch}. */
const closing = new Set(["update", "pull_request", "required_status_checks", "merge_queue"]);
/** By what a branch is closed to a plain push, in words; undefined where nothing says so, or the token may not look. */
async function closedBy(place, branch) {
    const [isProtected, rules] = await Promise.all([
        protectedBranch(place, branch),
        rulesOf(place, branch),
    ]);
    if (isProtected)
        return "branch protection";
    const rule = rules.find((name) => closing.has(name));
    return rule === undefined ? undefined : `a ruleset (\`${rule}\`)`;
}
async function protectedBranch(place, branch) {
    try {
        return (await place.client.rest.repos.getBranch({ ...repo(place), branch })).data.protected;
    }
    catch (error) {
        trouble_troubleOf(error);
        return false;
    }
}
async function rulesOf(place, branch) {
    try {
        const { data } = await place.client.rest.repos.getBranchRules({ ...repo(place), branch });
        return data.map(({ type }) => type);
    }
    catch (error) {
        trouble_troubleOf(error);
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/pull.js


/** Reads a pull request. @throws AutopilotError `github_unavailable`. */
async function readPull(place, number) {
    try {
        const { data } = await place.client.rest.pulls.get({ ...repo(place), pull_number: number });
        const { owner, name } = place.repository;
        const headRepository = repositoryOf(data.head);
        return {
            number,
            headRef: data.head.ref,
            headSha: data.head.sha,
            headRepository,
            // A head whose repository is gone can be written by nobody: that is a fork, too.
            isFork: headRepository.toLowerCase() !== `${owner}/${name}`.toLowerCase(),
            baseRef: data.base.ref,
            title: data.title,
            body: data.body ?? "",
            isOpen: data.state === "open",
            defaultBranch: data.base.repo.default_branch,
            author: personOf(data),
        };
    }
    catch (error) {
        throw unavailable(`Pull request #${number}`, error);
    }
}
/** GitHub gives null for an account that is gone, whatever its types say. */
function personOf({ user }) {
    return user === null || user === undefined ? undefined : { login: user.login, type: user.type };
}
/** GitHub gives null for a repository that is gone, whatever its types say. */
function repositoryOf(head) {
    return head.repo?.full_name ?? "";
}

;// CONCATENATED MODULE: ./.build/adapters/github/reactions.js

/** Answers with a reaction; false where GitHub did not take it, which stops nobody. */
async function react(place, on, content) {
    const { reactions } = place.client.rest;
    const at = { ...repo(place), content };
    try {
        if ("commentId" in on)
            await reactions.createForIssueComment({ ...at, comment_id: on.commentId });
        else if ("reviewCommentId" in on)
            await reactions.createForPullRequestReviewComment({ ...at, comment_id: on.reviewCommentId });
        else
            await reactions.createForIssue({ ...at, issue_number: on.issue });
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/domain/phase.js
var domain_phase = __webpack_require__(22704);
;// CONCATENATED MODULE: ./.build/adapters/github/check-runs.js



/** GitHub takes this many annotations in one request. */
const batch = 50;
/** The check runs that a token of a GitHub App, such as `GITHUB_TOKEN`, may make in a repository. */
function checkRuns(place) {
    const known = new Map();
    return {
        async show(slot, view) {
            const at = `${slot.phase} ${slot.sha}`;
            let shown = await showOnce(place, slot, { view, known: known.get(at) });
            known.set(at, shown);
            while (unsent(view, shown.sent).length > 0) {
                shown = await patch(place, shown, view);
                known.set(at, shown);
            }
            return shown.id;
        },
        async learn(sha, externalId) {
            for (const [phase, found] of await left(place, sha, externalId))
                known.set(`${phase} ${sha}`, found);
        },
        open: (sha) => domain_phase/* phases */.t.filter((phase) => known.get(`${phase} ${sha}`)?.completed === false),
    };
}
/** A token may change only the check runs of its own app: where it may not, it makes new ones. */
async function showOnce(place, slot, { view, known }) {
    if (known === undefined)
        return createOnce(place, slot, view);
    try {
        return await patch(place, known, view);
    }
    catch (error) {
        const { status, kind } = trouble_troubleOf(error);
        if (kind === "later" || (status !== 403 && status !== 404))
            throw error;
        return createOnce(place, slot, view);
    }
}
/** An answer that was lost may have been a success: look before creating a second one. */
async function createOnce(place, slot, view) {
    try {
        return await check_runs_create(place, slot, view);
    }
    catch (error) {
        if (trouble_troubleOf(error).status < 500)
            throw error;
        const found = (await left(place, slot.sha, slot.externalId)).get(slot.phase);
        return found === undefined ? await check_runs_create(place, slot, view) : await patch(place, found, view);
    }
}
async function check_runs_create(place, slot, view) {
    const annotations = unsent(view, new Set());
    const { data } = await place.client.rest.checks.create({
        ...repo(place),
        name: view.name,
        head_sha: slot.sha,
        external_id: slot.externalId,
        ...standing(view),
        output: output(view, annotations),
        request: { retries: 0 },
    });
    return {
        id: data.id,
        completed: view.status === "completed",
        sent: new Set(annotations.map(nameOf)),
    };
}
/** Annotations whose request got no answer may have arrived: look before sending them again. */
async function patch(place, known, view) {
    try {
        return await check_runs_update(place, known, view);
    }
    catch (error) {
        if (unsent(view, known.sent).length === 0 || trouble_troubleOf(error).status < 500)
            throw error;
        return await check_runs_update(place, { ...known, sent: await annotationsOf(place, known.id) }, view);
    }
}
async function check_runs_update(place, known, view) {
    const annotations = unsent(view, known.sent);
    await place.client.rest.checks.update({
        ...repo(place),
        check_run_id: known.id,
        ...standing(view),
        output: output(view, annotations),
        ...(annotations.length > 0 ? { request: { retries: 0 } } : {}),
    });
    const sent = new Set([...known.sent, ...annotations.map(nameOf)]);
    return { id: known.id, completed: view.status === "completed", sent };
}
/** The check runs of this run on a commit; the newest of each phase. */
async function left(place, sha, externalId) {
    const { client } = place;
    const key = externalId.slice(0, externalId.indexOf("/") + 1);
    const all = await client.paginate(client.rest.checks.listForRef, {
        ...repo(place),
        ref: sha,
        per_page: 100,
    });
    const found = new Map();
    for (const run of all.toSorted((a, b) => a.id - b.id)) {
        const phase = domain_phase/* phases */.t.find((one) => run.name === `omk / ${one}`);
        if (phase === undefined || !(run.external_id ?? "").startsWith(key))
            continue;
        const sent = run.output.annotations_count > 0 ? await annotationsOf(place, run.id) : new Set();
        found.set(phase, { id: run.id, completed: run.status === "completed", sent });
    }
    return found;
}
async function annotationsOf(place, id) {
    const { paginate, rest } = place.client;
    const all = await paginate(rest.checks.listAnnotations, {
        ...repo(place),
        check_run_id: id,
        per_page: 100,
    });
    return new Set(all.map(({ path, start_line, message }) => nameOf({ path, start_line, message: message ?? "" })));
}
function unsent(view, sent) {
    return view.annotations.filter((annotation) => !sent.has(nameOf(annotation))).slice(0, batch);
}
function nameOf({ path, start_line, message, }) {
    return JSON.stringify([path, start_line, message]);
}
/** What GitHub calls the state of a check run: only a completed one has a conclusion. */
function standing({ status, conclusion, startedAt, completedAt }) {
    const started = startedAt === undefined ? {} : { started_at: startedAt };
    if (status !== "completed")
        return { status, ...started };
    const completed = completedAt === undefined ? {} : { completed_at: completedAt };
    return { status, conclusion: conclusion ?? "neutral", ...started, ...completed };
}
function output({ title, summary, text }, annotations) {
    return {
        title,
        summary,
        ...(text === undefined ? {} : { text }),
        ...(annotations.length === 0 ? {} : { annotations: [...annotations] }),
    };
}

;// CONCATENATED MODULE: ./.build/adapters/github/wanted-posts.js
/** The commit that has the check runs now: the head that is checked; else the pushed head, before it the start commit. */
function checkedCommit({ aim, pull, pushed, startCommit, }) {
    if (aim === "check")
        return pull?.headSha;
    return pushed?.commit ?? startCommit;
}
/**
 * The check runs that should be there: of each phase that has begun, of all six once the run ended.
 * The first one is there before it begins, so that a missing right is known before a token is spent.
 */
function wantedChecks(state, { checks }) {
    const sha = checkedCommit(state);
    if (sha === undefined)
        return [];
    const none = state.phaseLog.length === 0;
    return checks
        .filter(({ started, view }, index) => started || view.status === "completed" || (none && index === 0))
        .map(({ phase, view }) => ({ phase, sha, view }));
}
/** What a check run says on a commit that is no longer the head. */
function goneOn(phase, head) {
    const title = `Goes on at ${head.slice(0, 7)}`;
    return {
        name: `omk / ${phase}`,
        status: "completed",
        conclusion: "neutral",
        title,
        summary: `${title}: the check runs stand on the branch's new head.`,
        annotations: [],
    };
}

;// CONCATENATED MODULE: ./.build/adapters/github/check-posts.js


/** The check runs of a run as posts, and the closing of those on commits that are no longer the head. */
function checkPosts(place, note) {
    const runs = checkRuns(place);
    const learned = new Set();
    const used = new Set();
    /** What an earlier job left is found once, by one request; a run that began here has left nothing. */
    async function learn(shown, sha) {
        if (shown.fresh || learned.has(sha))
            return;
        await runs.learn(sha, externalId(shown));
        learned.add(sha);
    }
    function postOf(shown, { phase, sha, view }) {
        const text = JSON.stringify(view);
        return {
            slot: `check/${phase}@${sha}`,
            text,
            stage: view.conclusion ?? view.status,
            right: "checks",
            async send() {
                used.add(sha);
                await learn(shown, sha);
                const id = await runs.show({ sha, phase, externalId: externalId(shown) }, view);
                note(shown, { view: `check/${phase}`, target: `check-run/${id}@${sha}`, text });
            },
        };
    }
    function closingOf(shown, sha, head) {
        return {
            slot: `close@${sha}`,
            text: head,
            stage: head,
            right: "checks",
            async send() {
                await learn(shown, sha);
                await closeAll(runs, { sha, externalId: externalId(shown) }, head);
            },
        };
    }
    return {
        wanted(shown) {
            const head = checkedCommit(shown.state);
            if (head === undefined)
                return [];
            const start = shown.state.startCommit;
            const old = new Set([
                ...used,
                ...(start === undefined || (shown.fresh && !used.has(start)) ? [] : [start]),
            ]);
            old.delete(head);
            return [
                ...wantedChecks(shown.state, shown.report).map((check) => postOf(shown, check)),
                ...[...old].map((sha) => closingOf(shown, sha, head)),
            ];
        },
    };
}
async function closeAll(runs, slot, head) {
    for (const phase of runs.open(slot.sha))
        await runs.show({ ...slot, phase }, goneOn(phase, head));
}
function externalId({ state }) {
    return `${state.key}/${state.jobs.at(-1)?.workflowRunId ?? 0}`;
}

;// CONCATENATED MODULE: ./.build/adapters/github/earlier-runs.js
/** Most earlier runs that a comment names, and the longest line about one. */
const earlier_runs_most = 5;
const longest = 700;
/** GitHub refuses a longer comment. */
const mostOfComment = 65_536;
// The mark stands at the end: a line that began with it would be HTML to GitHub, and its links no links.
const line = /^Before it, run .* <!-- omk:before key=[A-Za-z0-9-]{1,80} run=\d{1,18} -->$/;
/**
 * What a run's sticky comment says of the runs that had it before: those that it names already, and the run that wrote it
 * where that was another one, with its job and its pull request. One line each, the latest first.
 */
function earlierRuns(sticky, key) {
    const lines = sticky.body.split(/\r?\n/).map((text) => text.slice(0, 2_000));
    const named = lines.filter((text) => text.length <= longest && line.test(text));
    const own = sticky.key === key ? [] : [lineOf(sticky, lines)];
    return [...own, ...named].slice(0, earlier_runs_most);
}
/** A sticky comment's text with as many of the lines about earlier runs below it as fit. */
function withEarlier(body, lines) {
    if (lines.length === 0)
        return body;
    const whole = `${body}\n\n${lines.join("\n")}`;
    return whole.length <= mostOfComment ? whole : withEarlier(body, lines.slice(0, -1));
}
/** The foot of a sticky comment has the links in a form that only the action writes: a stranger's brackets are escaped. */
function lineOf({ key, workflowRunId }, lines) {
    const foot = lines.findLast((text) => text.startsWith("[job](")) ?? "";
    const job = /^\[job\]\(https?:\/\/[^\s()[\]]{1,220}\)/.exec(foot)?.[0];
    const pull = / · (pull request \[#\d{1,9}\]\(https?:\/\/[^\s()[\]]{1,220}\))/.exec(foot)?.[1];
    const links = [job, pull].filter((text) => text !== undefined);
    const shown = links.length === 0 ? "" : `: ${links.join(", ")}`;
    return `Before it, run \`${key}\`${shown} <!-- omk:before key=${key} run=${workflowRunId} -->`;
}

;// CONCATENATED MODULE: ./.build/adapters/github/run-comments.js




/** The comments of a run; its own are found by their markers, another run's sticky comment is taken over. */
function runComments(thread) {
    const ids = {};
    async function look() {
        const all = await markedComments(thread, thread.issue);
        Object.assign(ids, newest(all, thread.key), { looked: true });
    }
    async function write(view, body) {
        try {
            return (ids[view] = await run_comments_create(thread, body));
        }
        catch (error) {
            if (trouble_troubleOf(error).status < 500)
                throw error;
            // The answer was lost, perhaps not the comment.
            await look();
            return ids[view] ?? (ids[view] = await run_comments_create(thread, body));
        }
    }
    async function writeSticky(body) {
        const shown = withEarlier(body, ids.earlier ?? []);
        if (ids.sticky !== undefined && (await edit(thread, ids.sticky, shown)))
            return ids.sticky;
        const isFirst = thread.isShared && ids.sticky === undefined;
        const id = await write("sticky", shown);
        return isFirst && (await joined(id)) ? writeSticky(body) : id;
    }
    /** Two runs that began at once have both found no comment: the older one of the two stays, and both write there. */
    async function joined(mine) {
        const all = await markedComments(thread, thread.issue);
        const first = all.find(({ view }) => view === "sticky");
        if (first === undefined || first.id >= mine)
            return false;
        await remove(thread, mine);
        Object.assign(ids, { sticky: first.id, earlier: earlierRuns(first, thread.key) });
        return true;
    }
    return {
        async sticky(body) {
            if (ids.looked !== true)
                await look();
            return writeSticky(body);
        },
        async attention(body) {
            if (ids.looked !== true)
                await look();
            return ids.attention ?? write("attention", body);
        },
    };
}
/** The run's own comments, or the sticky one of the latest run before it. */
function newest(all, key) {
    const stickies = all.filter(({ view }) => view === "sticky");
    const sticky = stickies.findLast((comment) => comment.key === key) ?? stickies.at(-1);
    const attention = all.findLast((comment) => comment.view === "attention" && comment.key === key);
    return {
        ...(sticky === undefined ? {} : { sticky: sticky.id, earlier: earlierRuns(sticky, key) }),
        ...(attention === undefined ? {} : { attention: attention.id }),
    };
}
async function run_comments_create(thread, body) {
    const { data } = await thread.client.rest.issues.createComment({
        ...repo(thread),
        issue_number: thread.issue,
        body,
        request: { retries: 0 },
    });
    return data.id;
}
/** One that cannot be taken away is there twice: that stops nobody. */
async function remove(thread, id) {
    try {
        await thread.client.rest.issues.deleteComment({ ...repo(thread), comment_id: id });
    }
    catch (error) {
        trouble_troubleOf(error);
    }
}
/** False where the comment is gone or not ours to edit. */
async function edit(thread, id, body) {
    try {
        await thread.client.rest.issues.updateComment({ ...repo(thread), comment_id: id, body });
        return true;
    }
    catch (error) {
        const { status, kind } = trouble_troubleOf(error);
        if (kind === "refused" && [403, 404, 410].includes(status))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/comment-posts.js

/** The comments of a run as posts: the call for a person first, because it is short and somebody waits for it. */
function commentPosts(options, note) {
    const known = {};
    return {
        wanted(shown) {
            const { issue } = options.target;
            // Its marker names the job that carries the run: before there is one, nobody could find that job by it.
            if (issue === undefined || shown.state.jobs.length === 0)
                return [];
            const { key, aim } = shown.state;
            known.comments ??= runComments({ ...options, issue, key, isShared: aim !== "deliver" });
            const sticky = stickyPost(shown, known.comments, note);
            return [...attentionPosts(shown, known.comments, note), sticky];
        },
    };
}
function attentionPosts(shown, comments, note) {
    const text = shown.report.attention?.body;
    if (text === undefined)
        return [];
    const post = {
        slot: "attention",
        text,
        stage: "",
        right: "comments",
        once: true,
        async send() {
            const id = await comments.attention(text);
            note(shown, { view: "attention", target: `issue-comment/${id}`, text });
        },
    };
    return [post];
}
function stickyPost(shown, comments, note) {
    const text = shown.report.sticky.body;
    return {
        slot: "comment",
        text,
        stage: shown.report.stage,
        right: "comments",
        calm: true,
        async send() {
            const id = await comments.sticky(text);
            note(shown, { view: "comment", target: `issue-comment/${id}`, text });
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/github/post-queue.js

const never = Number.POSITIVE_INFINITY;
/** A queue that posts changes of stage at once (of a calm post once an interval), and other changes ever more seldom. Nothing that it meets is thrown. */
function postQueue(options) {
    const { now, minIntervalMs } = options;
    const entries = new Map();
    const refused = new Set();
    const tried = new Set();
    const queue = { mode: "open" };
    function stands(post) {
        const text = entries.get(post.slot)?.text;
        return (refused.has(post.right) || (text !== undefined && (post.once === true || text === post.text)));
    }
    function dueAt(post) {
        if (queue.mode === "closed" || stands(post))
            return never;
        if (queue.mode === "finishing")
            return tried.has(post.slot) ? never : 0;
        return dueWhileOpen(post, entries.get(post.slot));
    }
    function dueWhileOpen(post, entry) {
        if (entry === undefined)
            return 0;
        if (entry.text !== undefined && entry.stage !== post.stage)
            return post.calm === true ? entry.at + minIntervalMs : 0;
        return entry.at + minIntervalMs * 2 ** entry.waits;
    }
    function next() {
        return options.wanted().find((post) => dueAt(post) <= now());
    }
    async function attempt(post) {
        const { slot, text, stage } = post;
        const before = entries.get(slot);
        const waits = (before?.waits ?? 0) + (before?.stage === stage ? 1 : 0);
        tried.add(slot);
        try {
            await post.send();
            entries.set(slot, { text, stage, at: now(), waits });
        }
        catch (error) {
            const trouble = trouble_troubleOf(error);
            entries.set(slot, { text: undefined, stage, at: now(), waits, trouble: trouble.text });
            if (trouble.kind === "refused" && trouble.status !== 422)
                refuse(post, trouble);
        }
    }
    function refuse(post, trouble) {
        refused.add(post.right);
        options.onRefused(post, trouble);
    }
    async function pump() {
        try {
            for (let post = next(); post !== undefined; post = next())
                await attempt(post);
            wakeAt(Math.min(...options.wanted().map(dueAt)));
        }
        catch (error) {
            queue.fault = error instanceof Error ? error.message : String(error);
            queue.mode = "closed";
        }
    }
    function wakeAt(soonest) {
        clearTimeout(queue.timer);
        if (soonest === never)
            return;
        queue.timer = setTimeout(() => void run(), Math.max(1, soonest - now())).unref();
    }
    function run() {
        queue.running ??= pump().finally(() => {
            delete queue.running;
        });
        return queue.running;
    }
    function left() {
        if (queue.fault !== undefined)
            return [`The reporter stopped: ${queue.fault}`];
        const missing = options.wanted().filter((post) => !stands(post));
        return missing.map(({ slot }) => `${slot}: ${entries.get(slot)?.trouble ?? "no time was left"}`);
    }
    return {
        run,
        async finish(ms) {
            if (queue.mode === "open")
                queue.mode = "finishing";
            tried.clear();
            await within(ms, async () => {
                await queue.running;
                await run();
            });
            const slots = left();
            queue.mode = "closed";
            clearTimeout(queue.timer);
            return slots;
        },
    };
}
async function within(ms, act) {
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, ms);
    try {
        await Promise.race([act(), promise]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/reporter.js




/** The reporter of one job; nothing that it meets stops a run. */
function reporter(options) {
    const { settleMs = 100, drainMs = 12_000, minIntervalMs = 15_000, now = Date.now } = options;
    const checks = checkPosts(options, note);
    const comments = commentPosts(options, note);
    const seen = {};
    const queue = postQueue({
        wanted,
        onRefused: ({ right }, { status, text }) => options.onMissingRight(right, status, text),
        now,
        minIntervalMs,
    });
    function note(shown, { view, target, text }) {
        if (seen.closed === true)
            return;
        const digest = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        const { rendererVersion } = shown.report;
        options.record({
            type: "posted",
            view,
            target,
            atSeq: shown.state.seq,
            rendererVersion,
            digest,
        });
    }
    function wanted() {
        const shown = rendered();
        if (shown === undefined)
            return [];
        return [...comments.wanted(shown), ...(options.checks === false ? [] : checks.wanted(shown))];
    }
    function rendered() {
        const { latest: state, shown } = seen;
        if (state === undefined || shown?.state === state)
            return shown;
        seen.shown = { state, report: options.render(state), fresh: seen.fresh === true };
        return seen.shown;
    }
    function see(state) {
        seen.fresh ??= state.phaseLog.length === 0 && state.jobs.length <= 1;
        seen.latest = state;
    }
    return {
        show(state) {
            see(state);
            seen.timer ??= setTimeout(() => {
                delete seen.timer;
                void queue.run();
            }, settleMs).unref();
        },
        flush: () => queue.run(),
        async drain(state) {
            see(state);
            clearTimeout(seen.timer);
            const left = await queue.finish(drainMs);
            seen.closed = true;
            return left;
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/github/ticked-box.js




/** `issue_comment` of an edit. Source: GitHub's webhook payloads. */
const Edited = schemas/* object */.Ikc({
    action: schemas/* literal */.euz("edited"),
    comment: schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), body: schemas/* string */.YjP() }),
});
const ticked = /^- \[[xX]\](?= <!-- omk:box [a-z]+ -->)/gm;
/**
 * Shows the boxes of the sticky comment unticked again, where an edit of it is the event: for a command after which no
 * run writes the comment anew. A tick that stays would be given again with the next edit.
 */
async function untick(place, event) {
    const parsed = Edited.safeParse(event);
    if (!parsed.success)
        return;
    const { id, body } = parsed.data.comment;
    const plain = body.replace(ticked, "- [ ]");
    if (plain === body || readMarker(body)?.view !== "sticky")
        return;
    try {
        await place.client.rest.issues.updateComment({ ...repo(place), comment_id: id, body: plain });
    }
    catch (error) {
        trouble_troubleOf(error);
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/workflow-runs.js


/** A workflow run of this repository; undefined where there is none with this id, or the token may not look. */
async function workflowRun(place, id) {
    try {
        const { data } = await place.client.rest.actions.getWorkflowRun({ ...repo(place), run_id: id });
        return {
            id: data.id,
            status: data.status ?? "",
            conclusion: data.conclusion ?? undefined,
            path: data.path.replace(/@.*$/s, ""),
            url: data.html_url,
        };
    }
    catch (error) {
        trouble_troubleOf(error);
        return undefined;
    }
}
/** Whether a workflow run has saved a state of a run: only a job that carried it does. */
async function hasStateOf(place, id, key) {
    try {
        const { data } = await place.client.rest.actions.listWorkflowRunArtifacts({
            ...repo(place),
            run_id: id,
            per_page: 100,
        });
        return data.artifacts.some(({ name }) => name.startsWith(`omk-state-${key}-${id}-`));
    }
    catch (error) {
        trouble_troubleOf(error);
        return false;
    }
}
/** Asks GitHub to cancel a workflow run; needs `actions: write`. */
async function cancelWorkflowRun(place, id) {
    try {
        await place.client.rest.actions.cancelWorkflowRun({ ...repo(place), run_id: id });
        return { kind: "asked" };
    }
    catch (error) {
        const { status, text } = trouble_troubleOf(error);
        return status === 409 ? { kind: "over" } : { kind: "refused", status, text };
    }
}

;// CONCATENATED MODULE: ./.build/adapters/github/github.js















/** The repository on GitHub, as one token reaches it. */
function githubAt(place) {
    return {
        permissionOf: (login) => permissionOf(place, login),
        refusalOf: (right) => refusalOf(place, right),
        readPull: (number) => readPull(place, number),
        tipOf: (branch) => tipOf(place, branch),
        branchesLike: (prefix) => branchesLike(place, prefix),
        closedBy: (branch) => closedBy(place, branch),
        comment: (issue, body) => comment(place, issue, body),
        react: (on, content) => react(place, on, content),
        removeLabel: (number, name) => removeLabel(place, number, name),
        untick: (event) => untick(place, event),
        stickyOf: (issue) => stickyOf(place, issue),
        reporter: (options) => reporter({ ...place, ...options }),
        workflowRun: (id) => workflowRun(place, id),
        askedAt: (id) => askedAt(place, id),
        hasStateOf: (id, key) => hasStateOf(place, id, key),
        cancelWorkflowRun: (id) => cancelWorkflowRun(place, id),
        readComments: (allowance, asked) => readComments(place, allowance, asked),
        readLineComments: (allowance, number) => readLineComments(place, allowance, number),
        readReviews: (allowance, number) => readReviews(place, allowance, number),
        readLinked: (allowance, number) => readLinked(place, allowance, number),
        failedRunOn: (allowance, wanted) => failedRunOn(place, allowance, wanted),
        failedLogs: (allowance, id) => failedLogs(place, allowance, id),
    };
}

// EXTERNAL MODULE: ./.build/adapters/process/spawn.js
var spawn = __webpack_require__(8606);
// EXTERNAL MODULE: ./.build/adapters/gateway/result-tool.js
var result_tool = __webpack_require__(49428);
;// CONCATENATED MODULE: ./.build/adapters/kimi/config.js

const readTools = ["Read", "Grep", "Glob", `mcp__${result_tool/* serverName */.L5}__*`];
/** Kimi's own names, exact and case-sensitive: a misspelt one would be accepted silently. Never one that delegates or fetches. */
function toolsFor(access) {
    return access === "read" ? readTools : [...readTools, "Write", "Edit", "Bash", "TodoList"];
}
/**
 * `config.toml` of a turn. The model stands in here and not in the environment, because a broken file then means
 * "no model configured" and an end, where it else would mean that every restriction is silently dropped.
 */
function configToml(config) {
    return [
        'default_model = "run"',
        "telemetry = false",
        "",
        "[providers.gateway]",
        'type = "kimi"',
        `base_url = ${quoted(config.modelUrl)}`,
        'api_key = "the-gateway-has-the-key"',
        "",
        "[models.run]",
        'provider = "gateway"',
        `model = ${quoted(config.model)}`,
        "max_context_size = 262144",
        'capabilities = ["thinking"]',
        "",
        "[tools]",
        `enabled = [${toolsFor(config.access).map(quoted).join(", ")}]`,
        "",
        "[loop_control]",
        `max_attempts_per_step = ${attemptsPerStep}`,
        ...(config.maxSteps === undefined ? [] : [`max_steps_per_turn = ${config.maxSteps}`]),
        "",
        "[task]",
        'print_background_mode = "exit"',
        "bash_auto_background_on_timeout = false",
        "",
    ].join("\n");
}
/** Five attempts take Kimi about ten seconds of back-off; its default of ten takes 150. */
const attemptsPerStep = 5;
/** `mcp.json` of a turn: the tool that takes the result, served by the gateway. */
function mcpJson(mcpUrl) {
    return JSON.stringify({ mcpServers: { [result_tool/* serverName */.L5]: { transport: "http", url: mcpUrl } } }, undefined, 2);
}
/** The agent file of a turn: its body is the whole system prompt, so nothing of the repository gets into it. */
function agentFile({ name, prompt, access }) {
    return [
        "---",
        `name: ${name}`,
        "description: One turn of a run",
        `tools: [${toolsFor(access).map(quoted).join(", ")}]`,
        "subagents: []",
        "---",
        literal(prompt),
        "",
    ].join("\n");
}
/**
 * Kimi replaces `${cwd}`, `${agents_md}`, `${base_prompt}` and the like in the body, in one pass. A variable that is
 * always empty splits each of them, so that the text that the model gets is the prompt as it was written.
 */
function literal(prompt) {
    return prompt.replaceAll(/\$\{(?=[A-Za-z_][A-Za-z0-9_]*\})/g, "$$$${role_additional}{");
}
/** The system prompt as Kimi binds it to a session. */
function boundPrompt(prompt) {
    return prompt.replaceAll("\r\n", "\n").trim();
}
/** A JSON string is a TOML and a YAML string as well. */
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/launch.js


/** Arguments for node that run the CLI; V8's compiled code of its 22 MB is kept beside it and saves 0.7 s a start. */
function kimiArgs(tools, args) {
    const cache = JSON.stringify((0,external_node_path_.join)(tools.cache, "compiled"));
    const preload = `import m from "node:module";m.enableCompileCache(${cache})`;
    // Not NODE_COMPILE_CACHE: everything that the agent starts would inherit it.
    return ["--import", `data:text/javascript,${encodeURIComponent(preload)}`, tools.kimi, ...args];
}
/** The whole environment of the CLI, and so of every command that the agent runs. */
function kimiEnv(base, home, tools) {
    return {
        ...withGatewayDirect(withoutKimi(base)),
        PATH: [tools.rg, base["PATH"] ?? "/usr/bin:/bin"].join(external_node_path_.delimiter),
        HOME: home.user,
        TMPDIR: home.tmp,
        // Kimi starts a login shell for its PATH, and with it whatever an earlier turn wrote into a profile.
        SHELL: "/bin/false",
        KIMI_CODE_HOME: home.kimi,
        KIMI_DISABLE_TELEMETRY: "1",
        KIMI_CODE_NO_AUTO_UPDATE: "1",
        KIMI_DISABLE_CRON: "1",
        KIMI_LOOP_MAX_ATTEMPTS_PER_STEP: String(attemptsPerStep),
        KIMI_CODE_BACKGROUND_PRINT_BACKGROUND_MODE: "exit",
    };
}
/** Kimi's own variables overrule its config: KIMI_MODEL_NAME alone would lead past the gateway. */
function withoutKimi(base) {
    return Object.fromEntries(Object.entries(base).filter(([name]) => !name.startsWith("KIMI_")));
}
/** The gateway's address as Kimi's HTTP client writes it, for machines that have a proxy of their own. */
const gatewayHost = "[::ffff:7f00:1]";
function withGatewayDirect(base) {
    const proxies = [
        "HTTP_PROXY",
        "http_proxy",
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
    ];
    if (!proxies.some((name) => (base[name] ?? "") !== ""))
        return { ...base };
    const direct = [base["no_proxy"] ?? base["NO_PROXY"] ?? "", gatewayHost]
        .filter((host) => host !== "")
        .join(",");
    return { ...base, NO_PROXY: direct, no_proxy: direct };
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/doctor.js





/**
 * Runs `kimi doctor config`, which takes about 1.8 s: meant to run beside a turn, not before it. A config that passed
 * (the same but for its URL) is not checked again, and that is kept beside the CLI for later jobs. It also fills the
 * compile cache for the turns that follow.
 */
function createDoctor(options) {
    const running = new Map();
    return {
        async check(home, modelUrl) {
            const { cache } = await options.tools;
            const config = (await (0,promises_.readFile)(home.config, "utf8")).replaceAll(modelUrl, "");
            const passed = (0,external_node_path_.join)(cache, "checked", (0,external_node_crypto_.createHash)("sha256").update(config).digest("hex"));
            const check = running.get(passed) ?? examineOnce(passed, home.config, options);
            running.set(passed, check);
            const complaint = await check;
            if (complaint !== undefined)
                running.delete(passed);
            return complaint;
        },
    };
}
async function examineOnce(passed, config, options) {
    if (await exists(passed))
        return undefined;
    const complaint = await examine(config, options);
    if (complaint === undefined)
        await leave(passed);
    return complaint;
}
function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
/** A tool cache that we may not write to costs a check in each job, and no more. */
async function leave(mark) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(mark, ".."), { recursive: true });
        await (0,promises_.writeFile)(mark, "");
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error))
            throw error;
    }
}
async function examine(config, options) {
    const { node, scratch, env } = options;
    const folder = (0,external_node_path_.join)(scratch, "doctor");
    const home = { kimi: (0,external_node_path_.join)(folder, "kimi"), user: (0,external_node_path_.join)(folder, "home"), tmp: folder };
    await Promise.all([home.kimi, home.user].map((path) => (0,promises_.mkdir)(path, { recursive: true })));
    const tools = await options.tools;
    const exit = await (0,spawn/* capture */.F)({
        file: node,
        args: kimiArgs(tools, ["doctor", "config", config]),
        cwd: folder,
        env: kimiEnv(env, home, tools),
        timeoutMs: 60_000,
    });
    const said = `${exit.stderr}\n${exit.stdout}`;
    if (exit.exitCode === 0 && !/\bwarning\b/i.test(said))
        return undefined;
    return (exit.notStarted ?? said).trim().slice(0, 1000);
}
/** The warning by which Kimi says, at its start, that it dropped a part of its config and goes on without it. */
function configWarning(startup) {
    return startup.split("\n").find((line) => /^warning:.*\bconfig(\.toml)?\b/i.test(line.trim()));
}

// EXTERNAL MODULE: ./.build/adapters/kimi/session-files.js
var session_files = __webpack_require__(99128);
;// CONCATENATED MODULE: ./.build/adapters/kimi/conversation.js



/** The longest single argument that Linux takes is 128 KiB. */
const maxMessageBytes = 120_000;
/** Arguments that begin a new conversation under our agent file. */
function beginArgs({ message, home }) {
    return [...messageArgs(message, home), "--agent-file", home.agentFile];
}
/** Arguments that go on with a kept conversation; undefined when there is none that is ours. */
async function resumeArgs({ cwd, message, prompt, access, home, runFolder, clean }, resumes) {
    const kept = wireFolder(runFolder, resumes.turn);
    const session = resumes.session ?? (await (0,session_files/* keptSession */.RP)(kept));
    if (session === undefined)
        return undefined;
    const restored = await (0,session_files/* restoreSession */.NR)({
        kept,
        session,
        kimiHome: home.kimi,
        cwd,
        prompt: clean(boundPrompt(prompt)),
        tools: toolsFor(access),
    });
    if (restored === undefined)
        return undefined;
    const moved = restored.movedFrom === undefined ? "" : movedNote(restored.movedFrom, cwd);
    return [...messageArgs(`${moved}${message}`, home), "--session", session];
}
/** Where a turn's conversation is kept in the run folder. */
function wireFolder(runFolder, turn) {
    return (0,external_node_path_.join)(runFolder, "turns", String(turn), "wire");
}
function movedNote(from, to) {
    return `Since your last step the working directory moved: what was ${from} is now ${to}.\n\n`;
}
/** A message must not begin with a slash: `/goal` would be a command. */
function messageArgs(message, home) {
    const text = bounded(message.replaceAll("\0", "").trim()) || "Go on.";
    const plain = text.startsWith("/") ? `\n${text}` : text;
    return ["-p", plain, "--output-format", "stream-json", "--skills-dir", home.skills];
}
function bounded(text) {
    const bytes = Buffer.from(text);
    if (bytes.length <= maxMessageBytes)
        return text;
    return `${bytes
        .subarray(0, maxMessageBytes)
        .toString("utf8")
        .replace(/\uFFFD$/, "")}\n[...]`;
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/home.js


/** Makes the folders of a turn and writes what Kimi reads from them. */
async function makeHome(scratch, turn, files) {
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(scratch), `turn-${turn}-`));
    await (0,promises_.chmod)(folder, 0o700);
    const home = {
        folder,
        kimi: (0,external_node_path_.join)(folder, "kimi"),
        user: (0,external_node_path_.join)(folder, "home"),
        tmp: (0,external_node_path_.join)(folder, "tmp"),
        skills: (0,external_node_path_.join)(folder, "skills"),
        agentFile: (0,external_node_path_.join)(folder, "agent.md"),
        config: (0,external_node_path_.join)(folder, "kimi", "config.toml"),
    };
    await Promise.all([home.kimi, home.user, home.tmp, home.skills].map((path) => (0,promises_.mkdir)(path)));
    await Promise.all([
        (0,promises_.writeFile)(home.config, files.config),
        (0,promises_.writeFile)((0,external_node_path_.join)(home.kimi, "mcp.json"), files.mcp),
        (0,promises_.writeFile)(home.agentFile, files.agent),
    ]);
    return {
        ...home,
        async [Symbol.asyncDispose]() {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/exchange-failure.js
/** What an exchange says about a failure; undefined for one that ended as it should. */
function exchangeFailure(last) {
    switch (last.kind) {
        case "answered":
            return answerFailure(last.finish);
        case "failed":
            return failed(outcomeOf[last.cause], upstreamText(last));
        case "unreachable":
            return failed("overloaded", `The model's server could not be reached: ${last.text}`);
        case "broken":
            return failed("truncated", `The connection to the model's server broke in the middle of an answer: ${last.text}`);
        case "stalled":
            return failed("timeout", `The model's server was silent for ${seconds(last.afterMs)}.`);
        case "abandoned":
            return undefined;
        case "refused":
            return failed("budget", last.reason);
    }
}
function answerFailure(finish) {
    if (finish === undefined)
        return failed("truncated", truncatedText);
    if (finish === "length")
        return failed("length", lengthText);
    if (finish === "content_filter") {
        return failed("content_filter", "The model's provider blocked the answer by its content filter.");
    }
    return undefined;
}
const outcomeOf = {
    auth: "auth",
    quota: "quota",
    rate_limit: "rate_limit",
    overloaded: "overloaded",
    context_overflow: "context_overflow",
    content_filter: "content_filter",
    other: "tool_setup",
};
const leadOf = {
    auth: "The model's server refused the key or the model",
    quota: "The quota of the key is spent",
    rate_limit: "The model's server limits the rate of requests",
    overloaded: "The model's server is overloaded or broken",
    context_overflow: "The conversation outgrew the model's context",
    content_filter: "The model's provider blocked the request by its content filter",
    other: "The model's server did not take the request",
};
function upstreamText(last) {
    const reset = last.resetAt === undefined ? "" : ` It takes requests again at ${last.resetAt.toISOString()}.`;
    return `${leadOf[last.cause]} (${last.status}): ${last.text}${reset}`;
}
const truncatedText = "The model's answer was cut off: the stream ended without saying why.";
const lengthText = "The model's answer reached its length limit before a result was handed in.";
/** Milliseconds for a person. */
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}
function failed(outcome, text) {
    return { outcome, text: text.trim() };
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/classify.js

/**
 * Tells how a turn failed, or that it did not (undefined). The exit code alone is no evidence either way: Kimi exits 0
 * on cut streams, and 1 on everything from a wrong key to a full context. What happened first is asked first: our own
 * refusals and stops, then what the model's server said, then what Kimi recorded.
 *
 * A valid result counts although its turn ended oddly (`length`, cut) in what the model said after it, if Kimi itself
 * ended well: exit 0, resume hint, turn `completed` without a stop reason.
 */
function classify(evidence) {
    return (setupFailure(evidence) ??
        stopFailure(evidence) ??
        (endedWell(evidence)
            ? quietFailure(evidence)
            : (serverFailure(evidence) ?? kimiFailure(evidence))));
}
function setupFailure({ exit, complaint, gateway }) {
    if (exit.notStarted !== undefined)
        return failed("tool_setup", `Kimi could not be started: ${exit.notStarted}`);
    if (complaint !== undefined)
        return failed("tool_setup", `Kimi refused its configuration: ${complaint}`);
    if (gateway.calls > 0 && !gateway.offered) {
        return failed("tool_setup", "Kimi ran without the tool that takes its result: its connection to us failed.");
    }
    return undefined;
}
function stopFailure({ exit, gateway, idleMs, wallMs }) {
    if (exit.aborted)
        return failed("killed", "The turn was cancelled.");
    if (gateway.last?.kind === "refused")
        return failed("budget", gateway.last.reason);
    if (exit.timedOut)
        return failed("timeout", `Kimi was stopped after ${seconds(wallMs)}, the most a turn may take.`);
    if (!exit.idled)
        return undefined;
    const meanwhile = gateway.last === undefined ? "" : lastWords(gateway.last);
    return failed("timeout", `Kimi was stopped after ${seconds(idleMs)} without any sign of life.${meanwhile}`);
}
function lastWords(last) {
    const failure = exchangeFailure(last);
    return failure === undefined ? "" : ` Before that: ${failure.text}`;
}
function endedWell({ exit, wire, resumeHint }) {
    return exit.exitCode === 0 && resumeHint && wire.ended?.reason === "completed";
}
/** What Kimi takes for a good end, and is none. */
function quietFailure({ wire, gateway, submitted }) {
    if (wire.ended?.stopReason === "repeat_breaker") {
        return failed("repeat_breaker", "Kimi made the same tool call twelve times in a row and was stopped.");
    }
    if (wire.ended?.stopReason !== undefined) {
        return failed("no_result", `Kimi ended its turn early: ${wire.ended.stopReason}.`);
    }
    if (submitted)
        return undefined;
    const last = gateway.last === undefined ? undefined : exchangeFailure(gateway.last);
    if (last !== undefined)
        return last;
    if (wire.finish === undefined)
        return failed("truncated", truncatedText);
    if (wire.finish === "length")
        return failed("length", lengthText);
    return failed("no_result", "Kimi ended its turn without handing in a result.");
}
function serverFailure({ gateway }) {
    return gateway.last === undefined ? undefined : exchangeFailure(gateway.last);
}
/** What Kimi itself gave up over, while the server had answered well. */
function kimiFailure({ wire, exit, gateway, stderr }) {
    const error = wire.ended?.error;
    const said = error === undefined ? lastLine(stderr) : `${error.code}: ${error.message}`.slice(0, 600);
    const known = kimiWords.find(({ words }) => words.test(said));
    if (known !== undefined)
        return failed(known.outcome, `${known.lead} ${said}`);
    if (exit.signal !== undefined || (exit.exitCode ?? 0) > 128) {
        return failed("killed", `Kimi was killed (${exit.signal ?? exit.exitCode}).`);
    }
    if (gateway.calls === 0)
        return failed("tool_setup", `Kimi ended before its first question to the model. ${said}`);
    return failed("truncated", `Kimi gave up (exit code ${exit.exitCode}) over an answer that it could not read. ${said}`);
}
const kimiWords = [
    { words: /max_steps/, outcome: "max_steps", lead: "Kimi used up the steps of its turn." },
    {
        words: /compaction|ContextOverflow/i,
        outcome: "context_overflow",
        lead: "Kimi's conversation outgrew the model's context.",
    },
    {
        words: /safety policy|content.?filter/i,
        outcome: "content_filter",
        lead: "The model's provider blocked the answer.",
    },
];
function lastLine(stderr) {
    const lines = stderr
        .trim()
        .split("\n")
        .filter((line) => !line.startsWith("See log:"));
    return (lines.findLast((line) => line.startsWith("error:")) ?? lines.at(-1) ?? "").slice(0, 600);
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/output.js




const maxStream = 32 * 1024 * 1024;
const maxLine = 8 * 1024 * 1024;
const maxHead = 64 * 1024;
const maxTail = 256 * 1024;
/** Stores stdout as `stream.jsonl`, line by line, and both ends of stderr as `stderr.txt`; redacted. */
async function createOutput(runFolder, turn, redact) {
    const folder = `turns/${turn}`;
    await (0,promises_.mkdir)((0,external_node_path_.join)(runFolder, folder), { recursive: true });
    const file = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(runFolder, folder, "stream.jsonl"));
    const failed = new Promise((resolve) => file.once("error", () => resolve()));
    const decoder = { out: new TextDecoder(), err: new TextDecoder() };
    let rest = "";
    let written = 0;
    let hint = false;
    let head = "";
    let tail = "";
    return {
        stdout(chunk) {
            const lines = (rest + decoder.out.decode(chunk, { stream: true })).split("\n");
            rest = lines.pop() ?? "";
            if (rest.length > maxLine)
                lines.push(rest);
            if (rest.length > maxLine)
                rest = "";
            for (const line of lines)
                store(line);
        },
        stderr(chunk) {
            const text = decoder.err.decode(chunk, { stream: true });
            const room = maxHead - head.length;
            head += text.slice(0, room);
            tail = (tail + text.slice(room)).slice(-maxTail);
        },
        resumeHint: () => hint,
        stderrTail: () => redact((head + tail).slice(-4000), `${folder}/stderr.txt`),
        async close() {
            if (rest !== "")
                store(rest);
            file.end();
            await Promise.race([(0,external_node_stream_promises_.finished)(file), failed]);
            const gap = tail.length === maxTail ? "\n[...]\n" : "";
            await (0,promises_.writeFile)((0,external_node_path_.join)(runFolder, folder, "stderr.txt"), redact(`${head}${gap}${tail}`, `${folder}/stderr.txt`));
        },
    };
    function store(line) {
        if (line.includes('"session.resume_hint"') && line.startsWith('{"role":"meta"'))
            hint = true;
        if (written > maxStream)
            return;
        written += line.length;
        file.write(`${redact(line, `${folder}/stream.jsonl`)}\n`);
    }
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/run-kimi.js






/** Runs Kimi to its end, with its config checked beside it; stops it when the config turns out bad. */
async function runKimi(attempt, args) {
    const { request, context, lane, pulse } = attempt;
    const output = await createOutput(context.runFolder, request.turn, context.redact);
    const startup = [];
    const running = (0,spawn/* start */.n)({
        ...(await commandOf(attempt, args)),
        onStdout: (chunk) => output.stdout(chunk),
        onStderr(chunk) {
            if (lane.facts().calls === 0)
                startup.push(chunk);
            output.stderr(chunk);
        },
    });
    pulse.touch = () => running.touch();
    context.live.add(keep);
    try {
        const checkup = checkConfig(attempt, running);
        const exit = await running.exit;
        const complaint = (await checkup) ?? configWarning(Buffer.concat(startup).toString("utf8"));
        return { exit, output, complaint };
    }
    finally {
        context.live.delete(keep);
        await output.close();
    }
    function keep() {
        return keepConversation(attempt);
    }
}
async function commandOf({ request, context, home }, args) {
    const tools = await context.tools;
    const command = {
        file: context.node,
        args: kimiArgs(tools, args),
        cwd: request.cwd,
        env: kimiEnv(context.env, home, tools),
        signal: request.signal,
        timeoutMs: request.wallMs,
        idleMs: request.idleMs,
    };
    return (await context.wrap?.(command, home.folder)) ?? command;
}
async function checkConfig({ context, home, lane }, running) {
    const complaint = await context.doctor.check(home, lane.modelUrl);
    if (complaint !== undefined)
        running.stop();
    return complaint;
}
/**
 * Copies the conversation into the run folder; its id, when there is one to go on with. In turn, so that a checkpoint
 * that is under way never overwrites the copy that is made at the end.
 */
async function keepConversation(attempt) {
    const { request, context, home, keeping } = attempt;
    const { turn } = request;
    const before = keeping.last;
    keeping.last = copy();
    return keeping.last;
    async function copy() {
        await before;
        const folder = wireFolder(context.runFolder, turn);
        return (0,session_files/* keepSession */.as)(home.kimi, folder, (text, file) => context.redact(text, `turns/${turn}/wire/${file}`));
    }
}

// EXTERNAL MODULE: ./.build/adapters/kimi/wire.js
var wire = __webpack_require__(36781);
;// CONCATENATED MODULE: ./.build/adapters/kimi/outcome.js




/** Weighs what is known of a process that is gone, and keeps its conversation. */
async function outcome_outcomeOf(attempt, { exit, output, complaint }) {
    const { request, context, lane, home } = attempt;
    const session = await keepConversation(attempt);
    const submitted = lane.result();
    const failed = classify({
        exit,
        gateway: lane.facts(),
        wire: (0,wire/* wireFacts */.T)(await (0,session_files/* readWire */.iy)(await (0,session_files/* sessionIn */.Ok)(home.kimi))),
        resumeHint: output.resumeHint(),
        submitted: submitted !== undefined,
        complaint,
        stderr: output.stderrTail(),
        idleMs: request.idleMs,
        wallMs: request.wallMs,
    });
    if (failed === undefined && submitted !== undefined)
        return { outcome: "submitted", value: submitted.value, session };
    const { outcome, text } = failed ?? { outcome: "no_result", text: "Kimi handed in no result." };
    return { outcome, text: context.redact(text, `turns/${request.turn}/result.json`), session };
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/begin.js
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





/** Begins a conversation. */
async function begin(request, context) {
    return withLane(request, context, async (attempt) => {
        const finished = await runKimi(attempt, beginArgs(conversationOf(attempt)));
        return outcome_outcomeOf(attempt, finished);
    });
}
/** Goes on with a conversation; undefined when there is none that is ours, or Kimi would not go on with it. */
async function resume(request, context, resumes) {
    return withLane(request, context, async (attempt) => {
        const args = await resumeArgs(conversationOf(attempt), resumes);
        if (args === undefined)
            return undefined;
        const finished = await runKimi(attempt, args);
        const { exitCode } = finished.exit;
        const refused = attempt.lane.facts().calls === 0 && exitCode !== undefined && exitCode !== 0;
        return refused && !finished.exit.aborted ? undefined : outcome_outcomeOf(attempt, finished);
    });
}
async function withLane(request, context, work) {
    const { turn, phase, visit, access, role, prompt, result } = request;
    const { model, maxSteps, gateway, scratch } = context;
    const pulse = { touch: () => { } };
    const lane = gateway.open({ turn, phase, visit, onActivity: () => pulse.touch() }, result);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const home = __addDisposableResource(env_1, await makeHome(scratch, turn, {
                config: configToml({ modelUrl: lane.modelUrl, model, access, maxSteps }),
                mcp: mcpJson(lane.mcpUrl),
                agent: agentFile({ name: agentName(role), prompt, access }),
            }), true);
            const keeping = { last: Promise.resolve(undefined) };
            return await work({ request, context, lane, home, pulse, keeping });
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
    finally {
        await lane.close();
    }
}
/** Kimi takes kebab-case only; the prefix keeps it apart from Kimi's own `coder` and `plan`. */
function agentName(role) {
    const words = role
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-+|-+$/g, "");
    return `omk-${words || "agent"}`;
}
function conversationOf({ request, context, home }) {
    const { cwd, message, prompt, access, turn } = request;
    const file = `turns/${turn}/prompt.md`;
    const { runFolder, redact } = context;
    return { cwd, message, prompt, access, home, runFolder, clean: (text) => redact(text, file) };
}

// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(12766);
;// CONCATENATED MODULE: ./.build/adapters/kimi/record.js




/** `turns/<n>/result.json`: what a turn came to, for people and for the recorded agent. */
const TurnRecord = schemas/* object */.Ikc({
    turn: schemas/* int */.Whr().positive(),
    phase: schemas/* string */.YjP(),
    visit: schemas/* int */.Whr().positive(),
    role: schemas/* string */.YjP(),
    access: schemas/* enum */.k5n(["read", "write"]),
    resumes: schemas/* object */.Ikc({ turn: schemas/* int */.Whr(), session: schemas/* string */.YjP().optional() }).optional(),
    durationMs: schemas/* number */.aig(),
    session: schemas/* string */.YjP().optional(),
    outcome: schemas/* union */.KCZ([schemas/* literal */.euz("submitted"), verdict/* TurnFailure */.GS]),
    /** What was handed in, as the agent's schema read it; only for `submitted`. */
    value: schemas/* unknown */.L5J().optional(),
    /** Why there is no value; only for failures. */
    text: schemas/* string */.YjP().optional(),
});
/** Stores what the agent is told, before it is told. */
async function storePrompt(request, folder) {
    const text = `${request.prompt.trim()}\n\n---\n\n${request.message.trim()}\n`;
    await store(`turns/${request.turn}/prompt.md`, text, folder);
}
/** Stores what a turn came to. */
async function storeOutcome(request, result, folder) {
    const { turn, phase, visit, role, access, resumes } = request;
    const record = { turn, phase, visit, role, access, resumes, ...result };
    await store(`turns/${turn}/result.json`, `${JSON.stringify(record, undefined, 2)}\n`, folder);
}
async function store(file, text, { runFolder, redact }) {
    const path = (0,external_node_path_.join)(runFolder, file);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, redact(text, file));
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/turn.js


/**
 * Runs one turn. A conversation that cannot go on begins anew, since the prompt has everything.
 * Throws when the tools could not be installed.
 */
async function runTurn(request, context) {
    const began = performance.now();
    await context.tools;
    await storePrompt(request, context);
    const { resumes } = request;
    const resumed = resumes === undefined ? undefined : await resume(request, context, resumes);
    const attempted = resumed ?? (await begin(request, context));
    const result = { ...attempted, durationMs: Math.round(performance.now() - began) };
    await storeOutcome(request, result, context);
    return result;
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/agent.js


/** The real agent: the Kimi CLI, one process a turn, on a node of our own. */
function kimiAgent(options) {
    const node = process.execPath;
    const { scratch, env, tools } = options;
    const doctor = createDoctor({ node, scratch, env, tools });
    const context = { ...options, node, doctor, live: new Set() };
    return {
        turn: (request) => runTurn(request, context),
        async checkpoint() {
            await Promise.all([...context.live].map((keep) => keep()));
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/pinned.js



const Pins = schemas/* object */.Ikc({ dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) });
/** The version of a dependency that the package.json in a folder pins; `0` where it names none. */
function pinnedVersion(folder, dependency) {
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, "package.json"), "utf8");
    return Pins.parse(JSON.parse(text)).dependencies[dependency] ?? "0";
}
/** What the tools below `toolsDir` are pinned to, by the names under which a run records them. */
function pinnedTools(toolsDir) {
    return {
        kimi: pinnedVersion((0,external_node_path_.join)(toolsDir, "kimi"), "@moonshot-ai/kimi-code"),
        ripgrep: pinnedVersion((0,external_node_path_.join)(toolsDir, "ripgrep"), "@vscode/ripgrep"),
    };
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/install.js






/**
 * Finds the pinned tools in the tool cache, or installs them there from their lockfiles.
 * Throws `failed_infra tools_missing` when npm cannot.
 */
async function installTools(options) {
    const [kimi, ripgrep] = await Promise.all([
        install(kimiPackage, options),
        install(ripgrepPackage(), options),
    ]);
    return {
        kimi: (0,external_node_path_.join)(kimi.folder, kimiPackage.proof),
        rg: (0,external_node_path_.dirname)((0,external_node_path_.join)(ripgrep.folder, ripgrepPackage().proof)),
        version: kimi.version,
        cache: `${kimi.folder}.cache`,
    };
}
const kimiPackage = {
    name: "kimi",
    dependency: "@moonshot-ai/kimi-code",
    proof: "node_modules/@moonshot-ai/kimi-code/dist/main.mjs",
    npmArgs: ["--omit=optional"],
};
/** ripgrep's binary comes in an optional package of its own for each platform. */
function ripgrepPackage() {
    const binary = process.platform === "win32" ? "rg.exe" : "rg";
    return {
        name: "ripgrep",
        dependency: "@vscode/ripgrep",
        proof: `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin/${binary}`,
        npmArgs: [],
    };
}
async function install(tool, options) {
    const source = (0,external_node_path_.join)(options.toolsDir, tool.name);
    const lockfile = await (0,promises_.readFile)((0,external_node_path_.join)(source, "package-lock.json"));
    const version = pinnedVersion(source, tool.dependency);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(lockfile).digest("hex").slice(0, 12);
    const parent = (0,external_node_path_.join)(options.cacheDir, `omk-${tool.name}`, `${version}-${digest}`);
    const folder = (0,external_node_path_.join)(parent, process.arch);
    if (!(await isComplete(folder, tool))) {
        const fresh = (0,external_node_path_.join)(parent, `.${process.arch}-${(0,external_node_crypto_.randomUUID)()}`);
        try {
            await npmCi(tool, { source, fresh, options });
            await settle(fresh, folder, tool);
        }
        finally {
            await (0,promises_.rm)(fresh, { recursive: true, force: true });
        }
        await (0,promises_.writeFile)(`${folder}.complete`, "");
    }
    return { folder, version };
}
async function isComplete(folder, tool) {
    return (await install_exists(`${folder}.complete`)) && (await install_exists((0,external_node_path_.join)(folder, tool.proof)));
}
async function install_exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
async function npmCi(tool, { source, fresh, options }) {
    await (0,promises_.mkdir)(fresh, { recursive: true });
    for (const file of ["package.json", "package-lock.json"])
        await (0,promises_.copyFile)((0,external_node_path_.join)(source, file), (0,external_node_path_.join)(fresh, file));
    const exit = await (0,spawn/* capture */.F)({
        file: await findNpm(options),
        args: [
            "ci",
            ...tool.npmArgs,
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ],
        cwd: fresh,
        env: {
            ...options.env,
            // npm reads its machine-wide settings beside the node that runs it: the machine's own node comes first.
            PATH: [options.env["PATH"] ?? "", (0,external_node_path_.dirname)(options.node)].join(external_node_path_.delimiter),
        },
        signal: options.signal,
        timeoutMs: 300_000,
    });
    options.signal?.throwIfAborted();
    if (exit.exitCode !== 0)
        throw missing(tool, exit.notStarted ?? tail(`${exit.stdout}\n${exit.stderr}`));
    if (!(await install_exists((0,external_node_path_.join)(fresh, tool.proof))))
        throw missing(tool, `npm left no ${tool.proof}.`);
}
/** npm on PATH, else the one beside node: the runner's own node has it there, off the PATH. */
async function findNpm({ node, env }) {
    const name = process.platform === "win32" ? "npm.cmd" : "npm";
    const folders = [
        ...(env["PATH"] ?? "").split(external_node_path_.delimiter).filter((folder) => folder !== ""),
        (0,external_node_path_.dirname)(node),
    ];
    for (const folder of folders)
        if (await install_exists((0,external_node_path_.join)(folder, name)))
            return (0,external_node_path_.join)(folder, name);
    return name;
}
/** Two jobs may install at once: the first rename wins, and the other takes what is there. */
async function settle(fresh, folder, tool) {
    try {
        await (0,promises_.rename)(fresh, folder);
    }
    catch (error) {
        if (await install_exists((0,external_node_path_.join)(folder, tool.proof)))
            return;
        const rest = `${fresh}-rest`;
        await (0,promises_.rename)(folder, rest).catch(() => Promise.reject(error));
        await (0,promises_.rm)(rest, { recursive: true, force: true });
        await (0,promises_.rename)(fresh, folder);
    }
}
function tail(text) {
    return text.trim().slice(-1500);
}
function missing(tool, said) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "tools_missing",
        text: `${tool.dependency} could not be installed. npm said: ${said}`,
        mend: "Let the runner reach the npm registry (or set `npm_config_registry` and a proxy in the job's `env`), have `npm` on " +
            "the PATH (`actions/setup-node` brings it), and resume the run.",
    });
}

// EXTERNAL MODULE: ./.build/adapters/process/environment.js
var environment = __webpack_require__(45912);
// EXTERNAL MODULE: ./.build/step/user-agent.js
var user_agent = __webpack_require__(98606);
;// CONCATENATED MODULE: ./.build/outside.js












/** The real world around a step: the runner's signals, GitHub at its pace, the Kimi CLI. */
function outside() {
    return {
        ...outside_environment(),
        signal: stopSignal(),
        connect: (job, inputs) => connect({ job, inputs, pace: paceOf((0,environment/* hostEnv */.y)()) }),
        agents: {
            versions: () => pinnedTools(toolsFolder()),
            install: (at) => installTools({
                ...at,
                toolsDir: toolsFolder(),
                node: process.execPath,
                env: (0,environment/* childEnv */.g)(npmSettings),
            }),
            open: kimiAgent,
        },
    };
}
/** What the runner gives this process, and takes of it, by its environment. */
function outside_environment() {
    const env = (0,environment/* hostEnv */.y)();
    return { env, childEnv: (0,environment/* childEnv */.g)(), addSummary: (markdown) => addSummary(env, markdown) };
}
/** GitHub by the tokens of a job, its writes spaced as told. */
function connect(at) {
    const { apiUrl, serverUrl, owner, repo, repositoryId, runId, attempt, temp } = at.job;
    const { "github-token": token, "delivery-token": delivery } = at.inputs;
    const options = { apiUrl, userAgent: user_agent/* userAgent */.N, pace: at.pace };
    const repository = { id: repositoryId, owner, name: repo };
    const place = { client: githubClient({ ...options, token }), repository };
    // The pull request does not queue behind the reports, whichever token opens it.
    const deliverer = githubClient({ ...options, token: delivery || token, queue: "delivery" });
    return {
        github: githubAt(place),
        forge: githubForge({ client: deliverer, repository, serverUrl }),
        artifacts: githubArtifacts({
            request: requestAt(place),
            token,
            repository,
            workflowRunId: runId,
            attempt,
            temp,
        }),
    };
}
/** The runner sends SIGINT, then SIGTERM after 7.5 s, and kills after 10 s. Source: actions/runner, ProcessInvoker.cs. */
function stopSignal() {
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.on(signal, () => stop.abort());
    return stop.signal;
}
/** How a job tells npm where packages come from, and whom to trust there. */
const npmSettings = ["registry", "userconfig", "globalconfig", "cafile"].flatMap((name) => [
    `npm_config_${name}`,
    `NPM_CONFIG_${name.toUpperCase()}`,
]);
/** The bundle lies one folder below the action, beside the tools. */
function toolsFolder() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(process.argv[1] ?? ".")), "tools");
}


/***/ }),

/***/ 21521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
const escape = "\u001B";
const bell = "\u0007";
/**
 * Lines as a terminal would leave them: no escape sequences, no control characters, of a line that was written over
 * only its last state. Linear in time whatever the text: `stripVTControlCharacters` of Node 24 takes minutes for a
 * megabyte of `ESC ]`.
 */
function plainLines(text) {
    return text.split("\n").map((line) => (/\p{Cc}/u.test(line) ? plainLine(line) : line));
}
function plainLine(line) {
    return withoutControls(lastState(withoutSequences(line)));
}
function withoutSequences(line) {
    const [first = "", ...rest] = line.split(escape);
    if (rest.length === 0)
        return line;
    return first + rest.map((part, index) => withoutSequence(part, rest[index + 1])).join("");
}
function withoutSequence(part, next) {
    if (part.startsWith("]"))
        return withoutOperatingSystemCommand(part, next);
    if (part.startsWith("["))
        return part.replace(/^\[[0-?]*[ -/]*[@-~]/, "");
    return part.replace(/^[ -/]*[0-~]/, "");
}
/** Such as titles and links: they end with a bell, or with the sequence that comes next. */
function withoutOperatingSystemCommand(part, next) {
    const end = part.indexOf(bell);
    if (end !== -1)
        return part.slice(end + 1);
    return next?.startsWith("\\") === true ? "" : part;
}
function lastState(line) {
    let end = line.length;
    while (line[end - 1] === "\r")
        end -= 1;
    return end === 0 ? "" : line.slice(line.lastIndexOf("\r", end - 1) + 1, end);
}
function withoutControls(line) {
    return line.replace(/[^\P{Cc}\t]/gu, "");
}


/***/ }),

/***/ 82903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tailOf),
/* harmony export */   G: () => (/* binding */ tailLimit)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21521);

/** Characters of a tail. */
const tailLimit = 8000;
const gap = "[... lines left out ...]";
/** As far back as a failure is looked for. */
const lookBack = 512 * 1024;
/** Characters of a line in the end, and of one that tells of a failure. */
const longestLine = 2000;
const longestTold = 400;
const linesBefore = 3;
const linesAfter = 12;
/** What test runners and compilers put where they say what failed. */
const strong = /^\s*(?:FAIL(?:ED|URE)?\b|ERROR\b|E\s{2,}|not ok\b|--- FAIL|panic:|failures:|Traceback \()|[✗✖×❯●]\s|panicked at|AssertionError|Error: |error\[|error TS\d|error: /u;
const weak = /\b(?:error|errors|fail|fails|failed|failure|failures|fatal|exception|panic)\b/i;
const harmless = /\b(?:0|no) (?:errors?|failures?|failed|failing)\b/i;
/**
 * The part of an output that shows what failed: its end, and where the failure was told before the last lines, the
 * lines around it as well. Plain text of at most `limit` characters, cut at line starts.
 */
function tailOf(text, limit = tailLimit) {
    const all = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y)(text.slice(-lookBack).toWellFormed());
    const whole = all.slice(0, all.findLastIndex((line) => line.trim() !== "") + 1);
    const length = whole.reduce((sum, line) => sum + line.length + 1, -1);
    if (text.length <= lookBack && length <= limit)
        return whole.join("\n");
    const lines = whole.map(shortened);
    const half = startOfEnd(lines, Math.floor(limit / 2));
    const told = failureLines(lines).filter((index) => index < half);
    const chosen = around(told, lines, { before: half, budget: Math.floor(limit / 2) });
    const end = chosen.length === 0 ? startOfEnd(lines, limit - gap.length - 1) : half;
    return cutToFit([...rendered(lines, chosen, end), ...lines.slice(end)].join("\n"), limit);
}
/** Index of the first of the last lines that fit. */
function startOfEnd(lines, budget) {
    let left = budget;
    let start = lines.length;
    while (start > 0) {
        left -= (lines[start - 1]?.length ?? 0) + 1;
        if (left < 0)
            break;
        start -= 1;
    }
    // One line that is too long for itself: its end is all there is.
    return Math.min(start, Math.max(0, lines.length - 1));
}
/** Lines that tell of a failure: those in the words of a known tool, else those in anybody's. */
function failureLines(lines) {
    const clear = matching(lines, strong);
    return clear.length > 0 ? clear : matching(lines, weak);
}
function matching(lines, pattern) {
    return lines.flatMap((line, index) => {
        const start = line.slice(0, longestTold);
        return pattern.test(start) && !harmless.test(start) ? [index] : [];
    });
}
/** Indexes of the lines around the last failures, as many as the budget allows, in order. */
function around(told, lines, room) {
    const chosen = new Set();
    let left = room.budget - 2 * (gap.length + 1);
    for (const index of told.toReversed()) {
        for (const near of neighbourhood(index, room.before)) {
            if (chosen.has(near))
                continue;
            left -= clipped(lines[near] ?? "").length + 1;
            if (left < 0)
                return inOrder(chosen);
            chosen.add(near);
        }
        left -= gap.length + 1;
    }
    return inOrder(chosen);
}
/** The line first, then what follows, then what leads to it. */
function neighbourhood(index, end) {
    const after = Array.from({ length: linesAfter + 1 }, (_, step) => index + step);
    const before = Array.from({ length: linesBefore }, (_, step) => index - step - 1);
    return [...after, ...before].filter((near) => near >= 0 && near < end);
}
function inOrder(chosen) {
    return [...chosen].toSorted((a, b) => a - b);
}
/** The chosen lines with a mark wherever lines are missing, up to the line `end`. */
function rendered(lines, chosen, end) {
    const marked = chosen.flatMap((index, position) => {
        const line = clipped(lines[index] ?? "");
        return index === (chosen[position - 1] ?? -1) + 1 ? [line] : [gap, line];
    });
    return (chosen.at(-1) ?? -1) + 1 === end ? marked : [...marked, gap];
}
function clipped(line) {
    return line.length > longestTold ? `${line.slice(0, longestTold - 4)} ...`.toWellFormed() : line;
}
/** Of a line that would push all others out, its two ends. */
function shortened(line) {
    if (line.length <= longestLine)
        return line;
    const half = longestLine / 2;
    return `${line.slice(0, half)} [...] ${line.slice(-half)}`.toWellFormed();
}
/** Where one line is longer than the limit, its end is all there is. */
function cutToFit(text, limit) {
    return text.length <= limit ? text : text.slice(text.length - limit).toWellFormed();
}


/***/ })

};
