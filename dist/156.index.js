export const id = 156;
export const ids = [156];
export const modules = {

/***/ 99128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ restoreSession),
/* harmony export */   Ok: () => (/* binding */ sessionIn),
/* harmony export */   RP: () => (/* binding */ keptSession),
/* harmony export */   as: () => (/* binding */ keepSession),
/* harmony export */   iy: () => (/* binding */ readWire),
/* harmony export */   jO: () => (/* binding */ keepLostSessions)
/* harmony export */ });
/* unused harmony export workspaceName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41514);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62065);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36781);






const sessionName = /^session_[0-9a-f-]+$/;
/** The session that a turn began in its fresh home, or went on with; undefined before there is one. */
async function sessionIn(kimiHome) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(kimiHome, "sessions");
    for (const workspace of await names(root)) {
        for (const id of await names((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, workspace))) {
            if (sessionName.test(id))
                return { id, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, workspace, id) };
        }
    }
    return undefined;
}
/** The main agent's record of a session; empty when there is none. */
async function readWire(session) {
    return session === undefined ? "" : textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(session.folder, mainWire));
}
const mainWire = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)("agents", "main", "wire.jsonl");
/**
 * Copies what a conversation needs to go on into `target/<session>/`: `state.json` and each agent's `wire.jsonl`,
 * cleaned of secrets. May run while Kimi writes: a line that is not whole yet is left out.
 */
async function keepSession(kimiHome, target, clean) {
    const session = await sessionIn(kimiHome);
    if (session === undefined)
        return undefined;
    const state = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(session.folder, "state.json"));
    const agents = await names((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(session.folder, "agents"));
    const wires = agents.map((agent) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)("agents", agent, "wire.jsonl"));
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o)(state) === undefined || agents.length === 0)
        return undefined;
    await keep("state.json", state);
    for (const wire of wires)
        await keep(wire, wholeLines(await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(session.folder, wire))));
    return session.id;
    async function keep(file, text) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, session?.id ?? "", file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, clean(text, file));
    }
}
/** Id of the conversation that a turn left in its `wire` folder; undefined where it left none. */
async function keptSession(kept) {
    return (await names(kept)).find((name) => sessionName.test(name));
}
/** Brings the conversations of turns whose process did not live to do so into the run folder, and removes their homes. */
async function keepLostSessions(scratch, runFolder, clean) {
    for (const name of await names(scratch)) {
        const turn = /^turn-(\d+)-/.exec(name)?.[1];
        if (turn === undefined)
            continue;
        await keepSession((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, name, "kimi"), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runFolder, "turns", turn, "wire"), clean);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, name), { recursive: true, force: true, maxRetries: 3 });
    }
}
function wholeLines(text) {
    return text.slice(0, text.lastIndexOf("\n") + 1);
}
/**
 * Puts a kept session into a fresh home, moved to this cwd. Undefined when it is not there, not readable, or bound to
 * another prompt or other tools than ours: who could write the file could else tell the agent who it is.
 */
async function restoreSession(to) {
    if (!sessionName.test(to.session))
        return undefined;
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to.kept, to.session);
    const state = State.safeParse((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o)(await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, "state.json"))));
    const wire = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, mainWire));
    if (!state.success || !(0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .isBoundTo */ .C)(wire, to.prompt, to.tools))
        return undefined;
    const workspace = workspaceName(to.cwd);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to.kimiHome, "sessions", workspace, to.session);
    const main = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "agents", "main");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(main, { recursive: true });
    const moved = { ...state.data, cwd: to.cwd, agents: { main: { homedir: main, type: "main" } } };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "state.json"), JSON.stringify(moved));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, mainWire), wire
        .split("\n")
        .map((line) => rebind(line, workspace, to.cwd))
        .join("\n"));
    return state.data.cwd === to.cwd ? {} : { movedFrom: state.data.cwd };
}
const State = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), cwd: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** The two records that name the place of a session. */
function rebind(line, workspace, cwd) {
    if (!line.includes('"runtime.set_binding"') && !line.includes('"profile.bind"'))
        return line;
    const record = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).safeParse((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o)(line));
    if (!record.success)
        return line;
    if (record.data.type === "runtime.set_binding")
        return JSON.stringify({ ...record.data, workspaceId: workspace });
    if (record.data.type === "profile.bind")
        return JSON.stringify({ ...record.data, environmentDisclosure: { cwd } });
    return line;
}
/** `wd_<slug>_<hash>` as Kimi names the sessions of a folder. */
function workspaceName(cwd) {
    const path = cwd.replaceAll("\\", "/").replace(/\/+$/, "");
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(path).digest("hex").slice(0, 12);
    return `wd_${slug(path.split("/").pop() ?? path)}_${digest}`;
}
function slug(name) {
    const words = trimmed(trimmed(name.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-")).slice(0, 40));
    return words === "" || words === "." || words === ".." ? "workspace" : words;
}
function trimmed(words) {
    return words.replaceAll(/^-+|-+$/g, "");
}
async function names(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
}
async function textOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8").catch(() => "");
}


/***/ }),

/***/ 36781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isBoundTo),
/* harmony export */   T: () => (/* binding */ wireFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62065);


const TurnEnded = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("turn.ended"),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    stopReason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(""), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch("") }).optional(),
});
const StepEnd = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("context.append_loop_event"),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("step.end"), rawFinishReason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
});
/** Reads the main agent's `wire.jsonl`; a line that is cut off is skipped. */
function wireFacts(wire) {
    let facts = { steps: 0 };
    for (const line of wire.split("\n")) {
        if (line.includes('"step.end"')) {
            const step = StepEnd.safeParse((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(line));
            if (step.success)
                facts = { ...facts, finish: step.data.event.rawFinishReason, steps: facts.steps + 1 };
        }
        else if (line.includes('"turn.prompt"')) {
            const { ended: _earlier, ...rest } = facts;
            facts = rest;
        }
        else if (line.includes('"turn.ended"')) {
            const turn = TurnEnded.safeParse((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o)(line));
            if (turn.success)
                facts = { ...facts, ended: turn.data };
        }
    }
    return facts;
}
const Binding = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("profile.bind"),
    systemPrompt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    activeToolNames: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Records that would change what a session's agent is or may do, after it was bound. None is in a session of ours. */
const rebinding = [
    "config.update",
    "tools.set_active_tools",
    "tools.register_user_tool",
    "plan_mode.enter",
    "tower_mode.enter",
    "swarm_mode.enter",
];
/** Whether a stored session is bound to this prompt and these tools, and to nothing else at any point of it. */
function isBoundTo(wire, prompt, tools) {
    const records = wire
        .split("\n")
        .filter((line) => line !== "")
        .map(_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o);
    const bindings = records.filter((record) => typeOf(record) === "profile.bind");
    return (bindings.length > 0 &&
        bindings.every(ours) &&
        !records.some((r) => rebinding.includes(typeOf(r))));
    function ours(record) {
        const binding = Binding.safeParse(record);
        return (binding.success &&
            binding.data.systemPrompt === prompt &&
            sameNames(binding.data.activeToolNames, tools));
    }
}
function typeOf(record) {
    return typeof record === "object" && record !== null && "type" in record
        ? String(record.type)
        : "";
}
function sameNames(a, b) {
    return a.length === b.length && a.every((name) => b.includes(name));
}


/***/ }),

/***/ 36124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unescapedName),
/* harmony export */   N: () => (/* binding */ escapedName)
/* harmony export */ });
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


/***/ }),

/***/ 26360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Writes a file so that a reader, or a crash, finds the old one or the new one and nothing between. */
async function writeWhole(file, text) {
    const draft = `${file}.${process.pid}.draft`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, file);
}


/***/ }),

/***/ 14242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _proof_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42198);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26360);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23004);




/** Hashes every file of a folder but the manifest itself and writes it: the last thing that is written there. */
async function writeManifest(folder, run) {
    const { id, owner, name } = run.repository;
    const repository = { ...(id === undefined ? {} : { id }), owner, name };
    const files = Object.fromEntries(await hashes(folder));
    const text = (0,_proof_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestText */ .$2)({ version: 1, key: run.key, repository, files });
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _proof_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestName */ .vS), text);
}
async function hashes(folder) {
    const files = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .openRunFolder */ .i)(folder);
    const found = new Map();
    for (const [path, { kind }] of files.all) {
        if (path === _proof_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestName */ .vS || kind === "other")
            continue;
        const digest = await files.digest(path);
        // A folder that is sealed without one of its files would prove less than it holds.
        if (digest === undefined)
            throw new Error(`${path} cannot be read`);
        found.set(path, digest);
    }
    return found;
}


/***/ }),

/***/ 23004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ openRunFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/proof/sha256.js
var sha256 = __webpack_require__(53452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.build/adapters/local/file-digest.js



/** sha256 of a file of any size, as lower-case hex. */
async function sha256OfFile(file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return hash.digest("hex");
}

// EXTERNAL MODULE: ./.build/adapters/local/file-names.js
var file_names = __webpack_require__(36124);
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
        locate: (path) => [path, path.split("/").map(file_names/* escapedName */.N).join("/")].find((name) => all.has(name)),
        read: async (path, maxBytes) => {
            const found = all.get(path);
            if (found?.kind !== "file" || found.bytes > maxBytes)
                return undefined;
            return readFlat((0,external_node_path_.join)(folder, path));
        },
        digest: (path) => digestOf((0,external_node_path_.join)(folder, path), all.get(path)),
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
async function digestOf(file, found) {
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


/***/ }),

/***/ 73637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writeState),
/* harmony export */   W: () => (/* binding */ checkState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41514);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50664);
/* harmony import */ var _domain_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69119);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62065);
/* harmony import */ var _domain_state_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74568);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26360);









/** Writes `state.json`, whole or not at all. */
async function writeState(folder, state) {
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _domain_state_text_js__WEBPACK_IMPORTED_MODULE_6__/* .stateName */ .V), (0,_domain_state_text_js__WEBPACK_IMPORTED_MODULE_6__/* .stateText */ .r)(state));
}
/**
 * Checks that `state.json` is the fold of the ledger up to the event at which it was written: after a crash the
 * ledger may have gone on. A folder without one passes.
 * @throws AutopilotError `state_broken`.
 */
async function checkState(folder, events) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _domain_state_text_js__WEBPACK_IMPORTED_MODULE_6__/* .stateName */ .V);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8");
    const seq = seqOf(text);
    if (seq === undefined || seq > events.length)
        throw broken("it does not belong to this ledger");
    const state = (0,_domain_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(events.slice(0, seq));
    if (state === undefined || (0,_domain_state_text_js__WEBPACK_IMPORTED_MODULE_6__/* .stateText */ .r)(state) !== text)
        throw broken(`it is not what the first ${seq} events come to`);
}
const Numbered = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ seq: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive() });
function seqOf(text) {
    return Numbered.safeParse((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonOf */ .o)(text)).data?.seq;
}
function broken(why) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AutopilotError */ .W({
        verdict: "failed_infra",
        code: "state_broken",
        text: `state.json is broken: ${why}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    });
}


/***/ }),

/***/ 64305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ markName),
/* harmony export */   e0: () => (/* binding */ newMark),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   px: () => (/* binding */ killStartedBy),
/* harmony export */   z7: () => (/* binding */ kill)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** Name of the environment variable by which a child's whole tree is found again, also after `setsid`. */
const markName = "OMK_SPAWN";
/** Kills everything that still carries a mark that begins so; tells whether there was anything. Linux only: elsewhere /proc is missing. */
function killMarked(mark) {
    const pids = marked(mark);
    for (const pid of pids)
        kill(pid);
    return pids.length > 0;
}
/** The mark of a process that this process starts. */
function newMark() {
    return `${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
}
/** Kills what a process of ours that is gone has started and left behind. */
function killStartedBy(pid) {
    for (let sweep = 0; sweep < 5 && killMarked(`${pid}-`); sweep += 1)
        ;
}
/** Sends a signal to a pid, or to a group when it is negative; a process that is gone already is no error. */
function kill(pid, signal = "SIGKILL") {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (!(error instanceof Error &&
            "code" in error &&
            (error.code === "ESRCH" || error.code === "EPERM")))
            throw error;
    }
}
function marked(mark) {
    const wanted = `${markName}=${mark}`;
    return pids().filter((pid) => environOf(pid)
        .split("\0")
        .some((variable) => variable.startsWith(wanted)));
}
function pids() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)("/proc")
            .filter((name) => /^\d+$/.test(name))
            .map(Number)
            .filter((pid) => pid !== process.pid);
    }
    catch {
        return [];
    }
}
/** Empty for a process that is gone, a zombie, or another user's. */
function environOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/environ`, "utf8");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 8606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98194);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64305);



/**
 * Starts a process in a group of its own, drains its output, and leaves nothing of it behind: when it is gone,
 * whatever is left of its group, and whatever escaped the group but carries its mark, is killed.
 */
function start(command) {
    const began = performance.now();
    const mark = (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .newMark */ .e0)();
    const child = (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)(command.file, command.args, {
        cwd: command.cwd,
        env: { ...command.env, [_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .markName */ .Fp]: mark },
        extendEnv: false,
        detached: true,
        cleanup: false,
        buffer: false,
        reject: false,
        stdin: command.input === undefined ? "ignore" : "pipe",
        ...(command.input === undefined ? {} : { input: command.input }),
        encoding: "buffer",
    });
    const watch = watchdog(command, () => stopGently(child.nodeChildProcess, command.graceMs ?? 10_000));
    child.stdout?.on("data", (chunk) => {
        watch.touch();
        command.onStdout?.(chunk);
    });
    child.stderr?.on("data", (chunk) => {
        watch.touch();
        command.onStderr?.(chunk);
    });
    return { pid: child.pid, exit: ended(), stop: () => watch.stop("aborted"), touch: watch.touch };
    async function ended() {
        // A child that left its pipes to an orphan would keep execa waiting: the tree dies with the process itself.
        child.nodeChildProcess.once("exit", () => killTree(child.pid, mark));
        const result = await child;
        watch.end();
        await killLeftovers(child.pid, mark);
        const reason = watch.reason();
        return {
            exitCode: result.exitCode,
            signal: result.signal,
            timedOut: reason === "timedOut",
            idled: reason === "idled",
            aborted: reason === "aborted",
            notStarted: child.pid === undefined ? result.shortMessage : undefined,
            durationMs: Math.round(performance.now() - began),
        };
    }
}
/** Runs a short command and keeps its output, at most `maxBytes` of each stream. */
async function capture(command, maxBytes = 256 * 1024 * 1024) {
    const out = collector(maxBytes);
    const err = collector(maxBytes);
    const exit = await start({ ...command, onStdout: out.add, onStderr: err.add }).exit;
    const stdoutBytes = out.bytes();
    return {
        ...exit,
        stdoutBytes,
        stdout: stdoutBytes.toString("utf8"),
        stderr: err.bytes().toString("utf8"),
    };
}
function collector(maxBytes) {
    const chunks = [];
    let size = 0;
    return {
        add(chunk) {
            const room = maxBytes - size;
            if (room <= 0)
                return;
            chunks.push(chunk.subarray(0, room));
            size += Math.min(room, chunk.length);
        },
        bytes: () => Buffer.concat(chunks),
    };
}
function watchdog(command, stopChild) {
    let first;
    const stop = (reason) => {
        if (first !== undefined)
            return;
        first = reason;
        stopChild();
    };
    const wall = command.timeoutMs === undefined
        ? undefined
        : setTimeout(() => stop("timedOut"), command.timeoutMs);
    const idle = command.idleMs === undefined ? undefined : setTimeout(() => stop("idled"), command.idleMs);
    const onAbort = () => stop("aborted");
    if (command.signal?.aborted === true)
        queueMicrotask(onAbort);
    command.signal?.addEventListener("abort", onAbort, { once: true });
    return {
        touch: () => idle?.refresh(),
        stop,
        end() {
            clearTimeout(wall);
            clearTimeout(idle);
            command.signal?.removeEventListener("abort", onAbort);
        },
        reason: () => first,
    };
}
/** SIGTERM to the process itself, so that it can stop its children in its own order; SIGKILL to the group after grace. */
function stopGently(child, graceMs) {
    const { pid } = child;
    if (pid === undefined)
        return;
    (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .kill */ .z7)(pid, "SIGTERM");
    const force = setTimeout(() => (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .kill */ .z7)(-pid), graceMs);
    child.once("exit", () => clearTimeout(force));
}
function killTree(pid, mark) {
    if (pid !== undefined)
        (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .kill */ .z7)(-pid);
    (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .killMarked */ .fR)(mark);
}
/** A process may fork while it is being killed: sweep until a sweep finds nothing. */
async function killLeftovers(pid, mark) {
    if (pid !== undefined)
        (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .kill */ .z7)(-pid);
    for (let sweep = 0; sweep < 20 && (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_1__/* .killMarked */ .fR)(mark); sweep += 1)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(10);
}


/***/ }),

/***/ 39822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ phasesToVisit),
/* harmony export */   mz: () => (/* binding */ Aim),
/* harmony export */   uX: () => (/* binding */ Pull),
/* harmony export */   x2: () => (/* binding */ phasesToShow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22704);


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
    return aim === "check" ? checked.all : _phase_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t;
}


/***/ }),

/***/ 19638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ costUsd),
/* harmony export */   RP: () => (/* binding */ totalTokens),
/* harmony export */   _U: () => (/* binding */ Usage),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   gm: () => (/* binding */ Price),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   uW: () => (/* binding */ exhausted),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

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

/***/ 21544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
/** A number with its thousands apart: 12,345. */
function thousands(value) {
    return `${Math.round(value)}`.replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A count with its noun: 1 gate, 2 gates. */
function counted(count, noun, plural = `${noun}s`) {
    return `${thousands(count)} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 50664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ AutopilotError),
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12766);

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
        verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .Verdict */ .Y.enum.failed_infra,
        code: "internal",
        text: `The action failed unexpectedly: ${text}`,
        mend: "Resume the run. If it happens again, report it with the state artifact of this run.",
    };
}


/***/ }),

/***/ 31256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lE: () => (/* binding */ ChangedFile),
  JF: () => (/* binding */ Claim),
  Jh: () => (/* binding */ Event),
  IL: () => (/* binding */ ledgerVersion)
});

// UNUSED EXPORTS: Right

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/domain/aim.js
var aim = __webpack_require__(39822);
// EXTERNAL MODULE: ./.build/domain/budget.js
var budget = __webpack_require__(19638);
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
var finding = __webpack_require__(6138);
// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(41232);
// EXTERNAL MODULE: ./.build/domain/judgement.js
var judgement = __webpack_require__(48412);
// EXTERNAL MODULE: ./.build/domain/lines-elsewhere.js
var lines_elsewhere = __webpack_require__(21237);
// EXTERNAL MODULE: ./.build/domain/phase.js
var phase = __webpack_require__(22704);
// EXTERNAL MODULE: ./.build/domain/plan.js
var plan = __webpack_require__(90852);
// EXTERNAL MODULE: ./.build/domain/policy.js
var policy = __webpack_require__(83817);
// EXTERNAL MODULE: ./.build/domain/review.js
var review = __webpack_require__(97143);
;// CONCATENATED MODULE: ./.build/domain/room.js

/**
 * Where gates run, and on what: the agent's `worktree`, or a fresh checkout of `head`, of `base`, of base's tests on
 * head's code (`old_tests`), of head's tests on base's code (`new_tests`).
 */
const Room = schemas/* enum */.k5n(["worktree", "head", "old_tests", "new_tests", "base"]);

// EXTERNAL MODULE: ./.build/domain/scope.js
var scope = __webpack_require__(83527);
// EXTERNAL MODULE: ./.build/domain/task.js
var task = __webpack_require__(54162);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(12766);
// EXTERNAL MODULE: ./.build/domain/violation.js
var violation = __webpack_require__(94276);
;// CONCATENATED MODULE: ./.build/domain/event.js

















/** Version of the ledger's format; another one is refused. */
const ledgerVersion = 1;
/** What links a line to the one before it. */
const event_link = { seq: schemas/* int */.Whr().positive(), ts: iso/* datetime */.w$(), prev: schemas/* string */.YjP() };
function event_event(type, shape) {
    return schemas/* strictObject */.rej({ ...event_link, type: schemas/* literal */.euz(type), ...shape });
}
const visit = { phase: phase/* Phase */.a, visit: schemas/* int */.Whr().positive() };
/** Which part of a large diff a reviewer looked at. */
const share = { part: schemas/* int */.Whr().positive().default(1), parts: schemas/* int */.Whr().positive().default(1) };
/** Files that a commit of the run changed. */
const ChangedFile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** Where a renamed file was. */
    from: schemas/* string */.YjP().optional(),
    operation: schemas/* enum */.k5n(["created", "modified", "deleted", "renamed"]),
    additions: schemas/* int */.Whr().nonnegative(),
    deletions: schemas/* int */.Whr().nonnegative(),
});
/** Which test shows which criterion, as the test phase claims it. */
const Claim = schemas/* strictObject */.rej({
    criterion: schemas/* string */.YjP().describe("id of the criterion, such as C1"),
    test: schemas/* string */.YjP().describe("the test that shows it: its full name, or its file and name"),
});
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
/** Every fact that a run can record. Nothing else is state. */
const Event = schemas/* discriminatedUnion */.gMt("type", [
    event_event("run_started", {
        version: schemas/* literal */.euz(ledgerVersion),
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
    event_event("plan_submitted", { plan: plan/* PlanResult */.V7 }),
    /** A person agrees to the plan that was submitted last. */
    event_event("plan_approved", { by: schemas/* string */.YjP() }),
    event_event("change_committed", {
        ...visit,
        commit: schemas/* string */.YjP(),
        tree: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
    }),
    /** The whole change against base, after a commit. */
    event_event("change_measured", { tree: schemas/* string */.YjP(), files: schemas/* array */.YOg(ChangedFile) }),
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
    event_event("lines_compared", { tree: schemas/* string */.YjP(), files: schemas/* array */.YOg(lines_elsewhere/* ComparedFile */.m) }),
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


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ Severity),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Ey: () => (/* binding */ VerifierResult),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Yv: () => (/* binding */ ReviewResult),
/* harmony export */   iq: () => (/* binding */ Recheck),
/* harmony export */   jt: () => (/* binding */ KnownFinding),
/* harmony export */   wI: () => (/* binding */ Finding),
/* harmony export */   xS: () => (/* binding */ Vote)
/* harmony export */ });
/* unused harmony export CodePlace */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12766);


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

/***/ 69119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply),
  A: () => (/* binding */ fold)
});

// EXTERNAL MODULE: ./.build/domain/aim.js
var aim = __webpack_require__(39822);
// EXTERNAL MODULE: ./.build/domain/budget.js
var budget = __webpack_require__(19638);
;// CONCATENATED MODULE: ./.build/domain/beginning.js


/** The state of a run that has just been started. */
function beginning(event) {
    return {
        version: event.version,
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

// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(41232);
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
        passed: (0,gate/* areGreen */.ee)(gates, policy.flaky),
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

;// CONCATENATED MODULE: ./.build/domain/fold.js




/** The state after all events, or undefined for an empty ledger. */
function fold(events) {
    let state;
    for (const event of events)
        state = apply(state, event);
    return state;
}
/** The state after one more event. The first event of a run is `run_started`; another one before it is a bug. */
function apply(state, event) {
    if (event.type === "run_started")
        return beginning(event);
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
    run_started: (_, event) => beginning(event),
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
    phase_completed: (state, event) => fold_close(state, event, { outcome: "completed", success: true, note: event.note }),
    phase_rejected: (state, event) => ({
        ...fold_close(state, event, {
            outcome: "rejected",
            success: false,
            note: event.note,
            code: event.code,
            evidence: event.evidence,
        }),
        repairs: state.repairs + 1,
    }),
    phase_failed: (state, event) => fold_close(state, event, {
        outcome: "failed",
        success: false,
        note: event.ending.text,
        ending: event.ending,
    }),
    phase_interrupted: (state, event) => fold_close(state, event, { outcome: "interrupted", success: false, note: event.note }),
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
            { workflowRunId: event.workflowRunId, attempt: event.attempt, url: event.url },
        ],
        tools: event.tools,
        repairs: ending === undefined ? state.repairs : 0,
        takenUpAfter: state.phaseLog.length,
        missingRights: [],
    };
}
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
function fold_close(state, event, closing) {
    const phaseLog = state.phaseLog.map((entry) => entry.phase === event.phase && entry.visit === event.visit && entry.outcome === "open"
        ? { ...entry, ...closing, completedAt: event.ts }
        : entry);
    return { ...state, phaseLog };
}
function turnOf(event) {
    return {
        turn: event.turn,
        phase: event.phase,
        visit: event.visit,
        role: event.role,
        usage: budget/* noUsage */.tk,
    };
}
function ended(turn, event) {
    return {
        ...turn,
        outcome: event.outcome,
        ...(event.session === undefined ? {} : { session: event.session }),
    };
}
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


/***/ }),

/***/ 41232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ setupName),
/* harmony export */   Nh: () => (/* binding */ GateResult),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   cJ: () => (/* binding */ canShow),
/* harmony export */   ee: () => (/* binding */ areGreen),
/* harmony export */   fw: () => (/* binding */ WrittenFormat),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   iD: () => (/* binding */ Gate)
/* harmony export */ });
/* unused harmony export ResultsSpec */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _test_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);


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

/***/ 62065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 48412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ NamedTest),
/* harmony export */   Ij: () => (/* binding */ Judgement),
/* harmony export */   nK: () => (/* binding */ JudgedCriterion)
/* harmony export */ });
/* unused harmony exports Seen, ChangedTest, GateComparison, RedGreen, CriterionStatus */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _test_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   T9: () => (/* binding */ genesis),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   nQ: () => (/* binding */ linkEvent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50664);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31256);


/** Name of the ledger in a run folder. */
const ledgerName = "events.jsonl";
/** `prev` of the first line. */
const genesis = "0".repeat(64);
/** The line of the next event, without its newline. */
function linkEvent(body, place) {
    const { type, ...rest } = body;
    return JSON.stringify({ seq: place.seq, ts: place.ts, prev: place.prev, type, ...rest });
}
/**
 * Reads a ledger and checks its chain. A cut-off last line is dropped and reported.
 * @throws AutopilotError `state_broken` with the number of the first line that does not hold.
 */
function readLedger(text, sha256) {
    const end = text.lastIndexOf("\n") + 1;
    const whole = text.slice(0, end);
    const rest = text.slice(end);
    const lines = whole === "" ? [] : whole.slice(0, -1).split("\n");
    const events = [];
    let head = genesis;
    for (const [index, line] of lines.entries()) {
        const parsed = parseLine(line, index + 1);
        if (parsed.seq !== index + 1)
            throw broken(index + 1, `its number is ${parsed.seq}`);
        if (parsed.prev !== head)
            throw broken(index + 1, "it does not follow from the line before");
        events.push(parsed);
        head = sha256(line);
    }
    const dropped = rest === "" ? undefined : { line: lines.length + 1, bytes: rest.length };
    return { events, head, dropped, text: whole };
}
function parseLine(line, number) {
    let json;
    try {
        json = JSON.parse(line);
    }
    catch (cause) {
        throw broken(number, "it is not JSON", cause);
    }
    const parsed = _event_js__WEBPACK_IMPORTED_MODULE_1__/* .Event */ .Jh.safeParse(json);
    if (!parsed.success)
        throw broken(number, "it is no event that this version knows", parsed.error);
    return parsed.data;
}
function broken(line, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AutopilotError */ .W({
        verdict: "failed_infra",
        code: "state_broken",
        text: `${ledgerName} is broken at line ${line}: ${why}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    }, { cause });
}


/***/ }),

/***/ 21237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ lineThere),
/* harmony export */   m: () => (/* binding */ ComparedFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** A place at which two versions of a file differ: `lines` lines from `from` on here, `there` lines in the other one. */
const Hunk = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    there: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** How a file differs from the same file in another commit. */
const ComparedFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** In their order; absent where no line can be told: the file is not there, is binary, or was not compared. */
    hunks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hunk).optional(),
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


/***/ }),

/***/ 22704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Phase),
/* harmony export */   t: () => (/* binding */ phases)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** The six phases in their order. */
const phases = ["plan", "code", "test", "verify", "review", "deliver"];
/** One of the six phases of a run. */
const Phase = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases);


/***/ }),

/***/ 90852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V7: () => (/* binding */ PlanResult),
/* harmony export */   od: () => (/* binding */ planLine)
/* harmony export */ });
/* unused harmony export Criterion */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21544);


/** One acceptance criterion: something that a test can show. */
const Criterion = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("short id, such as C1"),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("what will be true when the task is done, checkable by a test"),
});
/** What the plan phase leaves behind when there is work to do. */
const Plan = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe("what will change and why, in two or three sentences"),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default([])
        .describe("the work in order, one imperative sentence each"),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default([])
        .describe("repository paths that will be read closely or changed"),
    criteria: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Criterion).default([]).describe("acceptance criteria"),
    test_strategy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .default("")
        .describe("which tests show the criteria, and how they are run"),
    changed_expectations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default([])
        .describe("existing tests whose expectation the task itself requires to change, and why"),
    risks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]).describe("what could go wrong, and what to watch"),
});
/** What the planner submits: a plan, a question that only a person can answer, or that nothing is to be done. */
const PlanResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["plan", "question", "no_change"])
        .default("plan")
        .describe("plan: there is work to do; question: a person must decide first; no_change: the task is already fulfilled"),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("").describe("a pull request title: imperative, at most 70 characters"),
    ...Plan.shape,
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .describe("plan: what will change and why; no_change: the evidence that nothing is to be done; question: what you found so far"),
    question: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .default("")
        .describe("question: what a person has to decide, with the options"),
});
/** A plan in one line: its title, and how much it holds. */
function planLine({ title, steps, criteria }) {
    const size = `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(steps.length, "step")}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(criteria.length, "criterion", "criteria")}`;
    return title === "" ? `${size}.` : `${title}: ${size}.`;
}


/***/ }),

/***/ 83817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Policy),
/* harmony export */   X: () => (/* binding */ policyFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19638);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6138);
/* harmony import */ var _violation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94276);




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

/***/ 97143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ chosenReviewers),
/* harmony export */   p_: () => (/* binding */ Review),
/* harmony export */   wV: () => (/* binding */ parseReview),
/* harmony export */   yx: () => (/* binding */ reviewerNames)
/* harmony export */ });
/* unused harmony export ReviewerName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

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
    const word = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["auto", "wall", "none"]).safeParse(text.trim());
    if (word.success)
        return word.data;
    const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ReviewerName).safeParse(text.split(",").map((name) => name.trim()));
    return names.success ? reviewerNames.filter((name) => names.data.includes(name)) : undefined;
}


/***/ }),

/***/ 83527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ PhasesScope),
/* harmony export */   o: () => (/* binding */ ChecksScope)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

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

/***/ 74568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ stateName),
/* harmony export */   r: () => (/* binding */ stateText)
/* harmony export */ });
/** Name of the folded state in a run folder. */
const stateName = "state.json";
/** Text of `state.json`: the fold of the ledger, for people and tools. */
function stateText(state) {
    return `${JSON.stringify(state, null, 2)}\n`;
}


/***/ }),

/***/ 54162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ Task),
/* harmony export */   uU: () => (/* binding */ keyPrefix),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

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

/***/ 89984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ TestStatus),
/* harmony export */   JW: () => (/* binding */ TestsSeen),
/* harmony export */   Ns: () => (/* binding */ TestCase),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
/* unused harmony export TestCounts */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

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

/***/ 12766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ Code),
/* harmony export */   GS: () => (/* binding */ TurnFailure),
/* harmony export */   WX: () => (/* binding */ stepPasses),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   _n: () => (/* binding */ Ending),
/* harmony export */   kq: () => (/* binding */ verdictOfTurnFailure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** How a run ended; `design.md` words: proved, nothing to do, or stopped for a stated reason. */
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
    "nothing_to_resume",
    "not_authorised",
    "too_many_runs",
    "interrupted",
    "cancelled",
    "tools_missing",
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

/***/ 94276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ Mode),
/* harmony export */   jO: () => (/* binding */ Rule),
/* harmony export */   ms: () => (/* binding */ Violation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

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

/***/ 75896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ placeOfDifference),
/* harmony export */   a: () => (/* binding */ firstDifference)
/* harmony export */ });
/** The first place in which two values of JSON differ, as `changed[0].test`; undefined where they are the same. */
function placeOfDifference(a, b) {
    return search(a, b, "")?.replace(/^\./, "");
}
function search(a, b, at) {
    if (!isParent(a) || !isParent(b) || Array.isArray(a) !== Array.isArray(b))
        return Object.is(a, b) ? undefined : at;
    const [mine, others] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
    for (const key of new Set([...mine.keys(), ...others.keys()])) {
        const place = Array.isArray(a) ? `${at}[${key}]` : `${at}.${key}`;
        const found = search(mine.get(key), others.get(key), place);
        if (found !== undefined)
            return found;
    }
    return undefined;
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

/***/ 42198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   uS: () => (/* binding */ verifiedManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony exports Manifest, checkManifest, manifestSpots */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50664);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75896);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53452);




/** Name of the manifest in a run folder. */
const manifestName = "manifest.json";
const hex = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/**
 * What a saved run folder holds. The file is `JSON.stringify(manifest, null, 2)` and a newline, keys in this order and
 * `files` sorted by path; `sha256` is that of the same text with the field empty.
 */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(), owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hex),
    sha256: hex,
});
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
const mostBytes = 64 * 1024 * 1024;
/** Holds a folder against its manifest, file by file and byte by byte. */
async function checkManifest(files) {
    const bytes = await files.read(manifestName, mostBytes);
    if (bytes === undefined)
        return unreadable("unread");
    const manifest = parsed(bytes);
    if (manifest === undefined)
        return unreadable("unknown");
    return {
        manifest,
        misfits: [...ownMisfits(manifest, bytes), ...(await fileMisfits(manifest, files))],
    };
}
/** The places for a report. */
function manifestSpots({ misfits }) {
    return misfits.map(({ trouble, ...place }) => ({ ...place, text: troubles[trouble].report }));
}
/**
 * The manifest of a folder that is as it says.
 * @throws AutopilotError `state_broken` naming the first file that is missing, extra or changed.
 */
async function verifiedManifest(files) {
    const { manifest, misfits } = await checkManifest(files);
    const [first] = misfits;
    if (manifest !== undefined && first === undefined)
        return manifest;
    const { file, trouble } = first ?? ofItself("unread");
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AutopilotError */ .W({
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
function parsed(bytes) {
    try {
        const found = Manifest.safeParse(JSON.parse(bytes.toString("utf8")));
        return found.success ? found.data : undefined;
    }
    catch {
        return undefined;
    }
}
/** The one text that this manifest has: another layout of the same is not what was written. */
function ownMisfits(manifest, bytes) {
    const byte = (0,_difference_js__WEBPACK_IMPORTED_MODULE_3__/* .firstDifference */ .a)(bytes, Buffer.from(textOf(manifest)));
    return [
        ...(ownDigest(manifest) === manifest.sha256 ? [] : [ofItself("unsealed")]),
        ...(byte === undefined ? [] : [{ ...ofItself("relaid"), byte }]),
    ];
}
function ownDigest(manifest) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(textOf({ ...manifest, sha256: "" }));
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


/***/ }),

/***/ 53452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** sha256 of a text, or of bytes, as lower-case hex: what ledger, manifest, seal and evidence are held together by. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


/***/ }),

/***/ 98606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent)
/* harmony export */ });
/** How the action names itself to servers. */
const userAgent = "omk-autopilot/1";


/***/ })

};
