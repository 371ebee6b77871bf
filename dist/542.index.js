export const id = 542;
export const ids = [542];
export const modules = {

/***/ 30542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  machine: () => (/* binding */ outside_machine),
  outside: () => (/* binding */ outside_outside)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(3894);
// EXTERNAL MODULE: ./.build/domain/formats.js
var formats = __webpack_require__(71867);
;// CONCATENATED MODULE: ./.build/adapters/actions/action.js

/**
 * The action of this step: what GitHub says of where it came from, beside what its bundle knows of itself. Both are empty for
 * one of the checkout (`uses: ./`). Source: docs.github.com, "Variables reference".
 */
function actionOf(env, build) {
    const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
    return {
        ...(repository === "" ? {} : { repository }),
        ...(ref === "" ? {} : { ref }),
        ...build,
        formats: { ledger: formats/* ledgerFormat */.D, proof: formats/* proofFormat */.K },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
// EXTERNAL MODULE: ./.build/domain/amounts.js
var amounts = __webpack_require__(80698);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
;// CONCATENATED MODULE: ./.build/domain/loopback.js
/**
 * Whether a host of a URL, as `URL.hostname` writes it, is this machine: 127.0.0.0/8, also mapped into IPv6, ::1, or
 * `localhost`. Source: RFC 1122 §3.2.1.3, RFC 4291 §2.5.3 and §2.5.5.2.
 */
function isLoopback(hostname) {
    return (/^127(?:\.\d{1,3}){3}$/.test(hostname) ||
        /^\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\]$/.test(hostname) ||
        hostname === "[::1]" ||
        hostname === "localhost");
}

// EXTERNAL MODULE: ./.build/domain/resume-target.js
var resume_target = __webpack_require__(91180);
// EXTERNAL MODULE: ./.build/domain/review.js
var review = __webpack_require__(97143);
// EXTERNAL MODULE: ./.build/domain/run-key.js
var run_key = __webpack_require__(78960);
// EXTERNAL MODULE: ./.build/domain/sandbox.js
var sandbox = __webpack_require__(58184);
// EXTERNAL MODULE: ./.build/domain/scope.js
var scope = __webpack_require__(83527);
// EXTERNAL MODULE: ./.build/domain/step-command.js
var step_command = __webpack_require__(48409);
// EXTERNAL MODULE: ./.build/ports/job.js
var job = __webpack_require__(43894);
;// CONCATENATED MODULE: ./.build/adapters/actions/inputs.js











const url = schemas/* url */.OZ5({ protocol: /^https?$/, error: "an http or https address" });
const resumeFrom = schemas/* string */.YjP()
    .transform(resume_target/* resumeTarget */.P)
    .pipe(schemas/* string */.YjP()
    .regex(new RegExp(`^(latest|\\d+|${run_key/* runKeyPattern */.zv})?$`), "the id or the address of a workflow run, a run key such as i12-abcdefgh, the name of a state artifact, or latest"));
const baseUrl = url
    .superRefine((text, context) => {
    if (/\/v1\/?$/.test(text))
        return;
    const cut = /^\S+?\/v1(?=\/)/.exec(text)?.[0];
    const such = cut === undefined ? "" : `, such as ${cut}`;
    context.addIssue(`an address that ends in /v1${such}`);
})
    .transform((text) => text.replace(/\/$/, ""));
const inputs_review = schemas/* string */.YjP().transform((text, context) => {
    const parsed = (0,review/* parseReview */.wV)(text);
    if (parsed !== undefined)
        return parsed;
    context.addIssue(`auto, wall, none, or reviewers joined by commas: ${review/* reviewerNames */.yx.join(", ")}`);
    return core_core/* NEVER */.tm;
});
/** Nothing, as an empty variable gives it, is the default. */
const inputs_sandbox = schemas/* enum */.k5n(["", ...sandbox/* SandboxMode */.vq.options])
    .transform((text) => (text === "" ? "auto" : text));
const phases = schemas/* enum */.k5n(["", ...scope/* PhasesScope */.T.exclude(["whole"]).options])
    .transform((text) => (text === "" ? "whole" : text));
/** The inputs of `action.yml`, by their names there. */
const Schema = schemas/* strictObject */.rej({
    task: schemas/* string */.YjP(),
    command: schemas/* enum */.k5n(step_command/* stepCommands */.Bs),
    phases,
    "resume-from": resumeFrom,
    "kimi-api-key": schemas/* string */.YjP(),
    "kimi-base-url": baseUrl,
    "kimi-model": schemas/* string */.YjP().regex(/^\S+$/, "the name of a model, without spaces"),
    "github-token": schemas/* string */.YjP().min(1, "a token; leave it out for the token of the job"),
    "delivery-token": schemas/* string */.YjP(),
    base: amounts/* BranchOrNone */.CX,
    setup: schemas/* string */.YjP(),
    review: inputs_review,
    sandbox: inputs_sandbox,
    "budget-tokens": amounts/* TokenAmount */.se,
    "budget-minutes": amounts/* MinuteAmount */.DB,
    "notify-url": schemas/* union */.KCZ([schemas/* literal */.euz(""), url]),
});
/** What fits together: the job with the model's key has no token that may deliver, and the one that delivers does nothing else. */
const Fitting = Schema.superRefine((inputs, context) => {
    const only = (name) => context.addIssue({
        code: "custom",
        path: [name],
        message: `nothing else than the default where \`phases\` is \`${inputs.phases}\``,
    });
    if (inputs.phases === "plan..review" && inputs["delivery-token"] !== "")
        only("delivery-token");
    if (inputs.phases !== "deliver")
        return;
    if (inputs.command !== "auto")
        only("command");
    if (inputs.task.trim() !== "")
        only("task");
});
/**
 * Parses the inputs at the door.
 * @throws AutopilotError `bad_input` with each bad input's name, what was given and what is allowed; `bad_base_url` where
 * the model's key would go over a network that can read it.
 */
function parseInputs(given) {
    const parsed = Fitting.safeParse(given);
    if (parsed.success)
        return withSafeAddress(parsed.data);
    const problems = parsed.error.issues.map((issue) => problem(String(issue.path[0] ?? "inputs"), issue, given));
    throw new errors/* AutopilotError */.W({
        verdict: "not_ready",
        code: "bad_input",
        text: [...new Set(problems)].join(" "),
        mend: "Mend the `with:` block of the step; the README has a table of all inputs.",
    });
}
/** Whoever is on the way reads what is sent by http: the key, and all of the code that the model is told. */
function withSafeAddress(inputs) {
    const { protocol, hostname } = new URL(inputs["kimi-base-url"]);
    if (protocol === "https:" || isLoopback(hostname))
        return inputs;
    throw new errors/* AutopilotError */.W({
        verdict: "not_ready",
        code: "bad_base_url",
        text: `Input \`kimi-base-url\` leads over http to ${hostname}: the key could be read on the way. Nothing was sent.`,
        mend: "Begin the address with `https://`. By http only a server on the runner itself is reached: `localhost`, `127.0.0.1` or `[::1]`.",
    });
}
/** Every input's name, in the order of `action.yml`. */
const inputNames = Object.keys(Schema.shape);
function problem(name, issue, given) {
    const text = given[name] ?? "";
    const hint = name === "command" && issue.code === "invalid_value" ? (0,step_command/* meantCommand */.t8)(text) : "";
    const more = hint === "" ? "" : ` ${hint}`;
    return `Input \`${name}\` is ${shown(name, text)}; allowed is ${allowed(issue)}.${more}`;
}
function shown(name, text) {
    const isSecret = job/* secretInputs */._y.some((secret) => secret === name);
    if (!isSecret)
        return JSON.stringify(text.slice(0, 100));
    return text === "" ? "empty" : "a value";
}
function allowed(issue) {
    if (issue.code === "invalid_value")
        return issue.values.map((value) => String(value) || "nothing").join(", ");
    return issue.message;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/adapters/actions/job.js





/** Reads the runner's variables. Source: docs.github.com, "Variables reference". */
function readJob(env) {
    const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    if (owner === "" || repo === "")
        throw outside("GITHUB_REPOSITORY is not set");
    const runId = number(env["GITHUB_RUN_ID"]) ?? 0;
    const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    return {
        owner,
        repo,
        repositoryId: number(env["GITHUB_REPOSITORY_ID"]),
        runId,
        attempt: number(env["GITHUB_RUN_ATTEMPT"]) ?? 1,
        workflow: workflowOf(env),
        ...happened(env),
        branch: branchOf(env["GITHUB_REF"]),
        apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
        serverUrl,
        url: (0,job/* runUrl */.Vp)({ serverUrl, owner, repo }, runId),
        ...foldersOf(env),
    };
}
function workflowOf({ GITHUB_WORKFLOW: name = "", GITHUB_WORKFLOW_REF: ref = "", }) {
    return { name, path: ref.replace(/@.*$/s, "").split("/").slice(2).join("/") };
}
/** What started the workflow. */
function happened(env) {
    return {
        actor: env["GITHUB_TRIGGERING_ACTOR"] ?? env["GITHUB_ACTOR"] ?? "",
        eventName: env["GITHUB_EVENT_NAME"] ?? "",
        event: eventOf(env["GITHUB_EVENT_PATH"]),
    };
}
/** Nothing where the runner wrote no event. */
function eventOf(file) {
    if (file === undefined)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch (cause) {
        const said = cause instanceof Error ? cause.message : String(cause);
        throw outside(`its event cannot be read (${said})`);
    }
}
function foldersOf(env) {
    const temp = env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)();
    return {
        workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
        temp,
        toolCache: env["RUNNER_TOOL_CACHE"] ?? (0,external_node_path_.join)(temp, "tool-cache"),
    };
}
function branchOf(ref) {
    return ref?.startsWith("refs/heads/") === true ? ref.slice("refs/heads/".length) : undefined;
}
function number(text) {
    return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
}
function outside(why) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "bad_event",
        text: `This does not run in a GitHub Actions job: ${why}.`,
        mend: "Use the action as a step of a workflow; `npm run demo` shows it without GitHub.",
    });
}

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

// EXTERNAL MODULE: ./.build/domain/ledger.js
var domain_ledger = __webpack_require__(9334);
// EXTERNAL MODULE: ./.build/domain/state-text.js
var state_text = __webpack_require__(74568);
// EXTERNAL MODULE: ./.build/proof/manifest.js
var proof_manifest = __webpack_require__(42198);
;// CONCATENATED MODULE: ./.build/adapters/local/files.js

/** Writes a file so that a reader, or a crash, finds the old one or the new one and nothing between. */
async function writeWhole(file, text) {
    const draft = `${file}.${process.pid}.draft`;
    await (0,promises_.writeFile)(draft, text);
    await (0,promises_.rename)(draft, file);
}

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

;// CONCATENATED MODULE: ./.build/adapters/local/manifest.js




/** Hashes every file of a folder but the manifest itself and writes it: the last thing that is written there. */
async function writeManifest(folder, run) {
    const { id, owner, name } = run.repository;
    const repository = { ...(id === undefined ? {} : { id }), owner, name };
    const files = Object.fromEntries(await hashes(folder));
    const text = (0,proof_manifest/* manifestText */.$2)({ version: 1, key: run.key, repository, files });
    await writeWhole((0,external_node_path_.join)(folder, proof_manifest/* manifestName */.vS), text);
}
async function hashes(folder) {
    const files = await openRunFolder(folder);
    const found = new Map();
    for (const [path, { kind }] of files.all) {
        if (path === proof_manifest/* manifestName */.vS || kind === "other")
            continue;
        const digest = await files.digest(path);
        // A folder that is sealed without one of its files would prove less than it holds.
        if (digest === undefined)
            throw new Error(`${path} cannot be read`);
        found.set(path, digest);
    }
    return found;
}

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
        const names = [...entry_names_foldersOf(path).map((folder) => `folder ${folder}`), `${kind} ${path}`];
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
function entry_names_foldersOf(path) {
    const parts = path.split("/");
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}
function folded(path) {
    const name = path.split("/").map(unescapedName).join("/");
    return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/staging.js







/**
 * Copies the files of a run folder to where nothing writes any more, but those that are there already and the manifest.
 * Links are left out: what they point to is none of the run's. A file that goes away meanwhile is left out too, and one whose
 * name would keep the whole state from being taken back: an agent can write beside its own conversation.
 */
async function copyFolder(from, to, already) {
    const skipped = [...already, proof_manifest/* manifestName */.vS];
    const whyNot = nameTaker();
    for (const path of skipped)
        whyNot(path, "file");
    for (const path of (await filesIn(from)).toSorted()) {
        const escaped = escapedPath(path);
        if (skipped.includes(path) || whyNot(escaped, "file") !== undefined)
            continue;
        await copyOne((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, escaped));
    }
}
/**
 * Moves the files of a fetched folder to another one, under the names that they had: in the same folder `a%253A` would take the
 * place of the file whose name is still to be unescaped.
 * @throws AutopilotError `state_broken` where a name would lead elsewhere, or two files have one.
 */
async function unescapeNames(from, to) {
    for (const path of await filesIn(from)) {
        const named = path.split("/").map(unescapedName).join("/");
        const target = (0,external_node_path_.join)(to, named);
        if (!isInside(named) || (0,external_node_fs_.existsSync)(target))
            throw badZip("a name in it leads elsewhere");
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.rename)((0,external_node_path_.join)(from, path), target);
    }
}
/** Paths of all regular files under a folder, with slashes. */
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/"));
}
function escapedPath(path) {
    return path.split("/").map(escapedName).join("/");
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
const shape = new RegExp(`^omk-state-(${run_key/* runKeyPattern */.zv})-(\\d+)-(\\d+)-(\\d+)$`);
/** Reads such a name back; undefined for any other. */
function parseStateArtifactName(name) {
    const parts = shape.exec(name);
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

;// CONCATENATED MODULE: ./.build/adapters/artifact/artifact-store.js










const fiveMinutes = 5 * 60_000;
/** The store of a job. Saves asked for while one runs become one more after it. */
function artifactStore(options) {
    const { uploads } = options;
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
        await (0,promises_.writeFile)((0,external_node_path_.join)(staged, state_text/* stateName */.Vi), (0,state_text/* stateText */.r9)(options.state()));
        await options.prepare().catch((error) => {
            const text = error instanceof Error ? error.message : String(error);
            tell(trouble("workspace", `Work since the last save could not be added to it: ${text}`));
        });
        await copyFolder(options.folder, staged, [domain_ledger/* ledgerName */.bo, state_text/* stateName */.Vi]);
        await writeManifest(staged, options.run);
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

// EXTERNAL MODULE: ./.build/domain/action.js
var action = __webpack_require__(57913);
// EXTERNAL MODULE: ./.build/domain/fold.js + 5 modules
var fold = __webpack_require__(64938);
// EXTERNAL MODULE: ./.build/domain/state.js
var domain_state = __webpack_require__(5810);
;// CONCATENATED MODULE: ./.build/adapters/local/state-file.js









/** Largest `state.json` that is read, in bytes: ten times that of any run. */
const mostBytes = 64 * 1024 * 1024;
/** Writes `state.json`, whole or not at all. */
async function writeState(folder, state) {
    await writeWhole((0,external_node_path_.join)(folder, state_text/* stateName */.Vi), (0,state_text/* stateText */.r9)(state));
}
/**
 * Checks that `state.json` is the fold of the ledger up to the event at which it was written, where this very build wrote
 * it. That of another one is a cache of its own, and is written anew. A folder without one passes.
 * @throws AutopilotError `state_broken`.
 */
async function checkState(folder, events, build) {
    const file = (0,external_node_path_.join)(folder, state_text/* stateName */.Vi);
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    if ((await (0,promises_.stat)(file)).size > mostBytes)
        throw state_file_broken("it is larger than any state");
    const text = await (0,promises_.readFile)(file, "utf8");
    const found = (0,state_text/* cachedState */.IN)(text, events);
    const last = (0,fold/* fold */.A)(events);
    if (found === undefined || last === undefined)
        throw state_file_broken("it does not belong to this ledger");
    const { seq, state } = found;
    // Whose job wrote it: the file itself could name an event from before there was one.
    if ((0,action/* isSameBuild */.bt)((0,domain_state/* makerOf */.O)(last), build) && (0,state_text/* stateText */.r9)(state) !== text)
        throw state_file_broken(`it is not what the first ${seq} events come to`);
}
function state_file_broken(why) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "state_broken",
        text: `state.json is broken: ${why}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    });
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
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
    const zip = await opened(file);
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
async function opened(file) {
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

;// CONCATENATED MODULE: ./.build/adapters/artifact/fetch-state.js











const attempts = 5;
/**
 * Fetches the newest state of a run that holds what it should: manifest, chain, repository, version.
 * @throws AutopilotError of the newest one when none does, mostly `state_broken`; `state_newer`.
 */
async function fetchState(fetch) {
    let newest;
    for (const artifact of fetch.run.artifacts.slice(0, attempts)) {
        try {
            await fetchOne(fetch, artifact);
            return artifact;
        }
        catch (error) {
            // An older state would lose what a later version did.
            if (error instanceof errors/* AutopilotError */.W && error.code === "state_newer")
                throw error;
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
        const named = (0,external_node_path_.join)(scratch, "named");
        await Promise.all([arrived, unpacked, named].map((folder) => (0,promises_.mkdir)(folder)));
        await unzip(await fetch.downloads.download(artifact, arrived), unpacked);
        await check(fetch, artifact.key, unpacked);
        await (0,promises_.rm)((0,external_node_path_.join)(unpacked, proof_manifest/* manifestName */.vS));
        await unescapeNames(unpacked, named);
        await (0,promises_.rm)(fetch.folder, { recursive: true, force: true });
        await (0,promises_.rename)(named, fetch.folder);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function check(fetch, key, folder) {
    const manifest = await (0,proof_manifest/* verifiedManifest */.uS)(await openRunFolder(folder));
    if (manifest.key !== key)
        throw foreign(`it is of the run ${manifest.key}`);
    const ledger = (0,external_node_path_.join)(folder, domain_ledger/* ledgerName */.bo);
    if (!(0,external_node_fs_.existsSync)(ledger))
        throw foreign("it has no ledger");
    const { events } = (0,domain_ledger/* readLedger */.SC)(await (0,promises_.readFile)(ledger, "utf8"), sha256/* sha256 */.s);
    checkOrigin(fetch, key, events[0]);
    await checkState(folder, events, fetch.build);
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

// EXTERNAL MODULE: ./.build/domain/grouped.js
var grouped = __webpack_require__(73729);
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
function cannotList(query, { status, text }) {
    const { owner, name } = query.repository;
    if (status === 404 || status === 403 || status === 401) {
        return new errors/* AutopilotError */.W({
            verdict: status === 404 ? "failed_infra" : "blocked_on_external",
            code: "state_missing",
            text: `The artifacts of ${owner}/${name}${ofRun(query)} cannot be read (${status}): ${text}`,
            mend: "Give the job the right to read them, and check the run's id:\n\n```yaml\npermissions:\n  actions: read\n```",
        });
    }
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "github_unavailable",
        text: `GitHub did not list the artifacts of ${owner}/${name}: ${text}`,
        mend: "Run the workflow again in a while.",
    });
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

;// CONCATENATED MODULE: ./.build/adapters/artifact/find-state.js



const pages = 3;
/**
 * The runs that left a state, the newest first.
 * @throws AutopilotError `state_missing` saying where it was looked for, `github_unavailable`.
 */
async function findState(query) {
    const of = isWorkflowRun(query.from) ? { workflowRunId: Number(query.from) } : {};
    const found = [];
    for (let page = 1; page <= pages; page += 1) {
        const listed = await query.list({ ...of, page });
        if ("status" in listed)
            throw cannotList(query, listed);
        found.push(...listed.artifacts.flatMap((artifact) => wanted(query, artifact)));
        if (listed.isLast)
            break;
        // A repository's artifacts come newest first; those of a workflow run in no order that is documented.
        if (found.length > 0 && !isWorkflowRun(query.from))
            break;
    }
    if (found.length === 0)
        throw stateMissing(query, pages * 100);
    return byRun(found.toSorted((a, b) => b.id - a.id));
}
/** A workflow chooses the names of its artifacts: a state counts only under the id of the run that left it. */
function wanted({ from, prefixes }, { isExpired, ...artifact }) {
    const name = parseStateArtifactName(artifact.name);
    if (name === undefined || isExpired || name.workflowRunId !== artifact.workflowRunId)
        return [];
    const isAsked = isWorkflowRun(from) || from === "latest" ? hasPrefix(name.key, prefixes) : name.key === from;
    return isAsked ? [{ ...name, ...artifact }] : [];
}
function hasPrefix(key, prefixes) {
    return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}
function isWorkflowRun(from) {
    return /^\d+$/.test(from);
}
function byRun(artifacts) {
    return [...(0,grouped/* grouped */.z)(artifacts, ({ key }) => key)].map(([key, own]) => ({ key, artifacts: own }));
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/tally.js


/** What is counted, such as `i12` or `2026-11-22`. */
function tallyName(of) {
    return `omk-tally-${of}`;
}
/** How many tallies of a name there are, up to a hundred; undefined where GitHub does not say. */
async function countTallies(list, name) {
    const listed = await list({ name, page: 1 });
    return "status" in listed ? undefined : listed.artifacts.length;
}
/** One more of these names. What fails is not counted, and stops nobody. */
async function tally(names, { temp, retentionDays, uploads, }) {
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/adapters/artifact/uploads.js




/** Milliseconds after which an upload counts as failed: a store that hangs must not hold the run. */
const patienceMs = 4 * 60_000;
/** GitHub's artifact service. It works in a JavaScript action only, where the runner gives the token for it (`ACTIONS_RUNTIME_TOKEN`). */
function githubUploads(token) {
    return {
        async upload(upload) {
            try {
                return await Promise.race([send(upload, token), tooLong()]);
            }
            catch (error) {
                return isTaken(error) ? { kind: "taken" } : { kind: "failed", trouble: troubleOf(error) };
            }
        },
    };
}
async function send({ name, folder, retentionDays }, token) {
    // Four megabytes of code that most of a run does not need.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(830), __webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__, 49100));
    const files = (await filesIn(folder)).map((path) => (0,external_node_path_.join)(folder, path));
    const options = retentionDays === undefined ? {} : { retentionDays };
    const client = new DefaultArtifactClient();
    await withToken(token, () => client.uploadArtifact(name, files, folder, options));
    return { kind: "done" };
}
/**
 * The client takes its token from the environment before it first waits for anything: it stands there that long, while
 * nothing else of this process can run. Source: @actions/artifact 6.2.1, `uploadArtifact`.
 */
function withToken(token, begin) {
    if (token !== undefined)
        process.env["ACTIONS_RUNTIME_TOKEN"] = token;
    try {
        return begin();
    }
    finally {
        delete process.env["ACTIONS_RUNTIME_TOKEN"];
    }
}
function tooLong() {
    const trouble = troubleOf(new Error(`the upload took longer than ${patienceMs / 60_000} minutes`));
    return (0,external_node_timers_promises_.setTimeout)(patienceMs, { kind: "failed", trouble }, { ref: false });
}
/** The client gives the status in its text only. */
function isTaken(error) {
    return error instanceof Error && error.message.includes("(409)");
}

;// CONCATENATED MODULE: ./.build/adapters/artifact/artifacts.js






/** Artifacts of GitHub Actions; GitHub's own client brings them up and down. */
function githubArtifacts(options) {
    const { list, token, repository, workflowRunId, attempt, temp } = options;
    const uploads = githubUploads(options.uploadToken);
    return {
        findState: (query) => findState({ list, repository, ...query }),
        fetchState: (fetch) => fetchState({ ...fetch, repository, downloads: githubDownloads(repository, token) }),
        store(wanted) {
            const { key, repository: of, policy } = wanted.state();
            return artifactStore({
                ...wanted,
                run: { key, repository: of },
                workflowRunId,
                attempt,
                retentionDays: policy.retention_days,
                uploads,
            });
        },
        countTallies: (of) => countTallies(list, tallyName(of)),
        tally: (of, retentionDays) => tally(of.map(tallyName), { temp, retentionDays, uploads }),
    };
}

// EXTERNAL MODULE: ./.build/domain/command-line.js
var command_line = __webpack_require__(37397);
;// CONCATENATED MODULE: ./.build/adapters/process/environment.js
/** What every child may see: nothing here is a secret of ours. */
const environment_allowed = [
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
/**
 * Takes the variables that `isTaken` names out of the environment of this process, and of children that inherit it, and
 * gives them. What the process was started with still stands in `/proc/<pid>/environ`: nobody can take it out there.
 */
function takeFromEnv(isTaken) {
    const taken = Object.entries(hostEnv()).filter(([name]) => isTaken(name));
    for (const [name] of taken)
        delete process.env[name];
    return Object.fromEntries(taken);
}
/** The environment of a child: the allow-list, the variables named in `pass`, and what the caller sets itself. */
function childEnv(pass = [], extra = {}) {
    const host = hostEnv();
    const names = [...environment_allowed, ...pass];
    return {
        ...Object.fromEntries(names.flatMap((name) => (host[name] === undefined ? [] : [[name, host[name]]]))),
        ...extra,
    };
}

// EXTERNAL MODULE: ./.build/projects/kinds/all.js + 113 modules
var kinds_all = __webpack_require__(86912);
;// CONCATENATED MODULE: ./.build/projects/rooms/rooms.js

const rooms_all = kinds_all/* everything */.YT.flatMap(({ rooms }) => rooms === undefined ? [] : [rooms]);
/** What the tools of all kinds find outside of a checkout. */
const rooms = {
    stores: rooms_all.flatMap(({ stores = [] }) => stores),
    locks: rooms_all.flatMap(({ locks = [] }) => locks),
    config: rooms_all.flatMap(({ config = [] }) => config),
    configFolders: rooms_all.flatMap(({ configFolders = [] }) => configFolders),
    moved: merged(rooms_all.map(({ moved }) => moved)),
    pointers: rooms_all.flatMap(({ pointers = [] }) => pointers),
    toolchain: rooms_all.flatMap(({ toolchain = [] }) => toolchain),
    toolHomes: merged(rooms_all.map(({ toolHomes }) => toolHomes)),
    trust: rooms_all.flatMap(({ trust = [] }) => trust),
    optionLists: rooms_all.flatMap(({ optionLists = [] }) => optionLists),
    places: merged(rooms_all.map(({ places }) => places)),
    leading: rooms_all.flatMap(({ leading = [] }) => leading),
    variables: (env, home) => merged(rooms_all.map(({ variables }) => variables?.(env, home))),
    above: rooms_all.flatMap(({ above = [] }) => above).toSorted(),
};
/** Programs that a hosted runner does not bring, each with the step that brings it. */
const programs = merged(kinds_all/* everything */.YT.map(({ programs }) => programs));
function merged(tables) {
    return Object.fromEntries(tables.flatMap((table) => Object.entries(table ?? {})));
}

;// CONCATENATED MODULE: ./.build/adapters/gates/above.js



/** Looks at what tools would find in these folders and in all that are above them. */
function lookAbove(folders) {
    const levels = new Set(folders.map(realFolder).flatMap(levelsOf));
    const paths = [...levels].flatMap((level) => rooms.above.map((name) => (0,external_node_path_.join)(level, name)));
    return new Map(paths.flatMap((path) => {
        const mark = markOf(path);
        return mark === undefined ? [] : [[path, mark]];
    }));
}
/** What tools in a checkout would find above it that was not there `before`, or not so; undefined where all is as it was. */
function strangerAbove(checkout, before) {
    const now = lookAbove([(0,external_node_path_.dirname)(realFolder(checkout))]);
    return [...now].find(([path, mark]) => before.get(path) !== mark)?.[0];
}
function levelsOf(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? [folder] : [folder, ...levelsOf(above)];
}
/** A folder changes with every entry: there only another folder counts. */
function markOf(path) {
    const stats = unlessError(() => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }));
    if (stats === undefined)
        return undefined;
    const { ino, size, ctimeMs } = stats;
    return stats.isDirectory() ? `${ino}` : `${ino} ${size} ${ctimeMs}`;
}
function realFolder(folder) {
    return unlessError(() => (0,external_node_fs_.realpathSync)(folder)) ?? folder;
}
/** What the system does not let us see, no tool sees. */
function unlessError(look) {
    try {
        return look();
    }
    catch (error) {
        if (error instanceof Error && "code" in error)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/local/removal.js


/** Removes a folder with all that is in it, also what a tool made read-only, such as Go's module cache. */
async function removeTree(folder) {
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        if (!hasCode(error, "EACCES", "EPERM"))
            throw error;
        await openUp(folder);
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/**
 * Gives the owner back the right to read and change everything under a folder; links are not followed. What goes away
 * meanwhile is passed over: a removal that failed may still be at work on the rest.
 */
async function openUp(folder) {
    await ifThere(() => (0,promises_.chmod)(folder, 0o700));
    const entries = (await ifThere(() => (0,promises_.readdir)(folder, { withFileTypes: true }))) ?? [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            await openUp(path);
        else if (entry.isFile())
            await ifThere(() => openFile(path));
    }
}
async function openFile(path) {
    const { mode } = await (0,promises_.lstat)(path);
    if ((mode & 0o600) !== 0o600)
        await (0,promises_.chmod)(path, (mode & 0o777) | 0o600);
}
async function ifThere(work) {
    try {
        return await work();
    }
    catch (error) {
        if (hasCode(error, "ENOENT"))
            return undefined;
        throw error;
    }
}
function hasCode(error, ...codes) {
    return error instanceof Error && "code" in error && codes.some((code) => code === error.code);
}

;// CONCATENATED MODULE: ./.build/adapters/gates/clean-home.js




/**
 * Makes homes and package stores in folders that no turn knew: those of a visit are made after its turn, and go with the
 * next one, since a turn lies between. The room of base shares its store with no other: no code of the change runs there.
 */
function cleanHomes(scratch, remembered, isCaged) {
    const run = { name: "the worktree's", folders: [], made: new Map() };
    let visit = { name: "", folders: [], made: new Map() };
    function newFolder(of) {
        return (0,promises_.mkdir)(scratch, { recursive: true })
            .then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, "omk-")))
            .then((folder) => {
            of.folders.push(folder);
            return folder;
        });
    }
    function once(of, name, make) {
        const folder = of.made.get(name) ?? make();
        of.made.set(name, folder);
        return folder;
    }
    function enter({ phase, visit: count }) {
        const name = `${phase} ${count}`;
        if (visit.name !== name) {
            // What cannot be removed is in nobody's way: it is never used again.
            for (const folder of visit.folders)
                removeTree(folder).catch(() => undefined);
            visit = { name, folders: [], made: new Map() };
        }
        return visit;
    }
    return {
        async of(place) {
            if (place.room === "worktree" && !isCaged)
                return undefined;
            const now = place.room === "worktree" ? run : enter(place);
            const side = place.room === "base" ? "base" : "change";
            const store = await once(now, `store of ${side}`, () => newFolder(now));
            const folder = await once(now, `room ${place.path}`, async () => furnish(await newFolder(now), store, remembered));
            return {
                home: (0,external_node_path_.join)(folder, "home"),
                temp: (0,external_node_path_.join)(folder, "tmp"),
                remembered,
                folders: [folder, store],
            };
        },
    };
}
async function furnish(folder, store, { files, pointed }) {
    const home = (0,external_node_path_.join)(folder, "home");
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "tmp"), { recursive: true });
    for (const name of rooms.stores) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(store, name), { recursive: true });
        await clean_home_link((0,external_node_path_.join)(store, name), (0,external_node_path_.join)(home, name));
    }
    for (const name of rooms.locks) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(store, name), "", { flag: "a" });
        await clean_home_link((0,external_node_path_.join)(store, name), (0,external_node_path_.join)(home, name));
    }
    for (const [name, bytes] of files)
        await write((0,external_node_path_.join)(home, name), bytes);
    for (const [name, bytes] of pointed)
        await write(pointedFile(home, name), bytes);
    return folder;
}
/** Where the file that a variable names lies in a fresh home. */
function pointedFile(home, variable) {
    return (0,external_node_path_.join)(home, ".config", "omk", variable);
}
async function clean_home_link(target, path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.symlink)(target, path);
}
async function write(path, bytes) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, bytes, { mode: 0o600 });
}

;// CONCATENATED MODULE: ./.build/adapters/gates/gate-folder.js


/**
 * The folder in which a gate runs. Undefined where `cwd` is no folder of the checkout: it is missing, or a link takes it out.
 * `cwd` is the base's word, what lies there is the change's.
 */
async function gateFolder(root, cwd) {
    if (cwd === undefined)
        return root;
    const [top, folder] = await Promise.all([real(root), real((0,external_node_path_.join)(root, cwd))]);
    if (top === undefined || folder === undefined)
        return undefined;
    if (folder !== top && !folder.startsWith(top + external_node_path_.sep))
        return undefined;
    return (await (0,promises_.stat)(folder)).isDirectory() ? (0,external_node_path_.join)(root, cwd) : undefined;
}
async function real(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (error instanceof Error && "code" in error)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/gates/output.js
const mebibyte = 1024 * 1024;
/** 20 MiB in all: the beginning, where builds say what they do, and more of the end, where they say what failed. */
const defaultLimits = { head: 5 * mebibyte, tail: 15 * mebibyte };
const blockSize = 64 * 1024;
/** Keeps the head and the tail of an output, each with a block more than asked for. */
function boundedOutput(limits = defaultLimits) {
    const kept = keptBlocks(limits);
    const stdout = wholeCharacters(kept.add);
    const stderr = wholeCharacters(kept.add);
    return {
        onStdout: stdout.add,
        onStderr: stderr.add,
        isCut: () => kept.isCut(),
        finish(clean) {
            stdout.end();
            stderr.end();
            const { head, tail, dropped } = kept.read();
            if (dropped === 0)
                return clean(head + tail).toWellFormed();
            const gap = `[... about ${dropped} bytes left out ...]`;
            return [endless(clean(head)), gap, beginless(clean(tail))].join("\n").toWellFormed();
        },
    };
}
/** Holds back the beginning of a character that its chunk cuts off: the other stream may speak before the rest comes. */
function wholeCharacters(add) {
    let held = Buffer.alloc(0);
    return {
        add(chunk) {
            const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
            const whole = bytes.length - cutOff(bytes);
            add(bytes.subarray(0, whole));
            held = Buffer.from(bytes.subarray(whole));
        },
        end: () => add(held),
    };
}
/** Bytes at the end that begin a character of UTF-8 and do not finish it. */
function cutOff(bytes) {
    const start = bytes.subarray(-3).findLastIndex((byte) => byte >= 0xc0);
    if (start === -1)
        return 0;
    const length = Math.min(3, bytes.length) - start;
    const lead = bytes.at(-length) ?? 0;
    return length < characterLength(lead) ? length : 0;
}
function characterLength(lead) {
    if (lead >= 0xf0)
        return 4;
    return lead >= 0xe0 ? 3 : 2;
}
function keptBlocks(limits) {
    const headCount = Math.ceil(limits.head / blockSize) + 1;
    const tailCount = Math.ceil(limits.tail / blockSize) + 1;
    const blocks = [];
    let dropped = 0;
    let used = blockSize;
    return {
        add(bytes) {
            for (let at = 0; at < bytes.length;) {
                if (used === blockSize) {
                    blocks.push(Buffer.allocUnsafe(blockSize));
                    used = 0;
                }
                if (blocks.length > headCount + tailCount)
                    dropped += blocks.splice(headCount, 1).length * blockSize;
                const copied = bytes.copy(blocks.at(-1) ?? bytes, used, at);
                used += copied;
                at += copied;
            }
        },
        isCut: () => dropped > 0,
        read() {
            const all = [
                ...blocks.slice(0, -1),
                ...blocks.slice(-1).map((last) => last.subarray(0, used)),
            ];
            // Where nothing is dropped the halves are one text, and a character may lie across them.
            const headEnd = dropped === 0 ? all.length : headCount;
            return { head: decoded(all.slice(0, headEnd)), tail: decoded(all.slice(headEnd)), dropped };
        },
    };
}
function decoded(blocks) {
    return Buffer.concat(blocks).toString("utf8");
}
/** Cut at a line, a block before the end: a secret that the gap cuts in two lies in what goes. */
function endless(text) {
    const cut = text.slice(0, Math.max(0, text.length - blockSize));
    const line = cut.lastIndexOf("\n");
    return line > cut.length - blockSize ? cut.slice(0, Math.max(0, line)) : cut;
}
/** The same at the other side of the gap. */
function beginless(text) {
    const cut = text.slice(blockSize);
    const line = cut.indexOf("\n");
    return line !== -1 && line < blockSize ? cut.slice(line + 1) : cut;
}

;// CONCATENATED MODULE: ./.build/adapters/gates/programs.js


/** Looks through PATH, as the shell would: the first folder that has a name wins. */
function programsOn(path) {
    const first = new Map();
    for (const folder of path.split(external_node_path_.delimiter).filter((one) => one !== "")) {
        for (const name of namesIn(folder))
            if (!first.has(name))
                first.set(name, (0,external_node_path_.join)(folder, name));
    }
    return first;
}
/**
 * A program that stands in front of one that was there before, such as a `node` in a folder of the home; undefined where
 * every known name still leads to the same place. What was installed beside them since is nobody's rival.
 */
function rivalOf(before, path) {
    const now = programsOn(path);
    for (const [name, place] of before) {
        const found = now.get(name);
        if (found !== undefined && found !== place)
            return found;
    }
    return undefined;
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (error instanceof Error && "code" in error)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/gates/config-files.js



/** Bytes; configuration is never longer. */
const longest = 1024 * 1024;
/** The configuration files of a home by their paths below it. A folder of it may lie where a variable says. */
function configFilesIn(home, env) {
    const listed = rooms.configFolders.flatMap((folder) => config_files_entriesOf((0,external_node_path_.join)(home, folder)).map(({ name }) => `${folder}/${name}`));
    return new Map([...rooms.config, ...listed].flatMap((name) => {
        const bytes = smallFile(placeOf(home, name, env));
        return bytes === undefined ? [] : [[name, bytes]];
    }));
}
/** The bytes of a file; undefined where there is none that could be configuration. */
function smallFile(path) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        return size > longest ? undefined : (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        // Missing, a folder, or not ours to read: gates could not have read it either.
        if (error instanceof Error && "code" in error)
            return undefined;
        throw error;
    }
}
function placeOf(home, name, env) {
    const [first = "", ...rest] = name.split("/");
    const variable = Object.hasOwn(rooms.moved, first) ? rooms.moved[first] : undefined;
    const folder = variable === undefined ? undefined : env[variable];
    return folder === undefined ? (0,external_node_path_.join)(home, name) : (0,external_node_path_.join)(folder, ...rest);
}
function config_files_entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (error instanceof Error && "code" in error)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/gates/remembered.js





/** Reads what has to be known of the user's home: now, since a turn could write there. */
function rememberHome(env) {
    const home = env["HOME"] ?? (0,external_node_os_.homedir)();
    return {
        home,
        files: configFilesIn(home, env),
        pointed: new Map(rooms.pointers.flatMap((name) => {
            const bytes = env[name] === undefined ? undefined : smallFile(env[name]);
            return bytes === undefined ? [] : [[name, bytes]];
        })),
        toolchains: Object.fromEntries(Object.entries(rooms.toolHomes).flatMap(([name, folder]) => {
            const path = env[name] ?? (0,external_node_path_.join)(home, folder);
            return (0,external_node_fs_.existsSync)(path) ? [[name, path]] : [];
        })),
    };
}

// EXTERNAL MODULE: ./.build/domain/task.js
var task = __webpack_require__(54162);
// EXTERNAL MODULE: ./.build/ports/cage.js
var cage = __webpack_require__(62677);
;// CONCATENATED MODULE: ./.build/projects/reports/plain-text.js
const plain_text_escape = "\u001B";
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
    const [first = "", ...rest] = line.split(plain_text_escape);
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

;// CONCATENATED MODULE: ./.build/projects/reports/tail.js

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
    const all = plainLines(text.slice(-lookBack).toWellFormed());
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

;// CONCATENATED MODULE: ./.build/adapters/process/cage-view.js


/** Folders in which everybody leaves things, sockets of the machine among them. */
const shared = ["/tmp", "/var/tmp", "/run"];
/** Tools that need what lies around their programs, by the folder of a home in which they keep it. No account of theirs lies there. */
const managers = new Set(".asdf .fnm .ghcup .goenv .jenv .nodenv .nvm .pyenv .rbenv .rvm .sdkman .swiftly .volta".split(" "));
/**
 * What a process sees that works in `writable`. Paths that are not there are left out, since bubblewrap would refuse to
 * start; and so is what would be seen anyway.
 */
function cageOf({ bwrap, grounds }, writable) {
    const { home, temp, checkout, path, keep } = grounds;
    const hidden = cage_view_real([...shared, home, temp, checkout]).filter((folder) => folder !== "/");
    const isHidden = (file) => hidden.some((folder) => file === folder || file.startsWith(folder + external_node_path_.sep));
    const readable = cage_view_real([...keep, ...toolsOn(path, home)]).filter(isHidden);
    return { bwrap, cage: { hidden, readable, writable: cage_view_real(writable) } };
}
/** The folders of PATH; in a home with the tool around them, as `~/.nvm` is around `~/.nvm/versions/node/v24/bin`. */
function toolsOn(path, home) {
    return path
        .split(external_node_path_.delimiter)
        .filter(external_node_path_.isAbsolute)
        .flatMap((folder) => {
        if (!folder.startsWith(home + external_node_path_.sep))
            return [folder];
        const [first = ""] = folder.slice(home.length + 1).split(external_node_path_.sep);
        return managers.has(first) ? [(0,external_node_path_.join)(home, first)] : [folder];
    });
}
function cage_view_real(paths) {
    return [...new Set(paths.flatMap((path) => realPath(path) ?? []))];
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/execa/index.js + 132 modules
var execa = __webpack_require__(4434);
;// CONCATENATED MODULE: ./.build/adapters/process/cage.js
/** Namespaces of its own, no right of root, nothing that outlives its first process. Source: man 1 bwrap. */
const apart = [
    "--unshare-user",
    "--unshare-pid",
    "--unshare-ipc",
    "--unshare-uts",
    "--unshare-cgroup-try",
    "--die-with-parent",
    "--new-session",
    "--cap-drop",
    "ALL",
];
const machine = ["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"];
/** The arguments of bubblewrap before the command. Whose path is shorter is laid first, so that nothing hides what lies in it. */
function cageArgs(cage, cwd) {
    const mounts = [
        ...cage.hidden.map((path) => ({ path, rank: 0, args: ["--tmpfs", path] })),
        ...cage.readable.map((path) => ({ path, rank: 1, args: ["--ro-bind", path, path] })),
        ...cage.writable.map((path) => ({ path, rank: 2, args: ["--bind", path, path] })),
    ].toSorted((a, b) => depth(a.path) - depth(b.path) || a.rank - b.rank);
    return [...apart, ...machine, ...mounts.flatMap(({ args }) => args), "--chdir", cwd, "--"];
}
function depth(path) {
    return path.split("/").length;
}

;// CONCATENATED MODULE: ./.build/adapters/process/program-on.js


/** Where a command's program is: as a path from `cwd`, or where PATH leads first. Without links; undefined where there is none. */
function programOn(path, program, cwd) {
    if (program.includes("/"))
        return programAt((0,external_node_path_.resolve)(cwd, program));
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const found = programAt((0,external_node_path_.join)(folder, program));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function programAt(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile() ? (0,external_node_fs_.realpathSync)(file) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/process/caged.js


/** What is really started for a command; `missing` in the system's words where its program is not there. */
function commandInCage(command) {
    const { file, args, cwd, env, cage } = command;
    if (cage === undefined)
        return { file, args };
    if (programOn(env["PATH"] ?? "", file, cwd) === undefined)
        return { file, args, missing: `spawn ${file} ENOENT` };
    return { file: cage.bwrap, args: [...cageArgs(cage.cage, cwd), file, ...args] };
}

;// CONCATENATED MODULE: ./.build/adapters/process/leftovers.js


/** Name of the environment variable by which a child's whole tree is found again, also after `setsid`. */
const markName = "OMK_SPAWN";
/**
 * Kills everything that still carries a mark that begins so; tells whether there was anything. Linux only: elsewhere /proc is
 * missing. `since`: a process before which nothing of this mark was started.
 */
function killMarked(mark, since) {
    const pids = marked(mark, since);
    for (const pid of pids)
        kill(pid);
    return pids.length > 0;
}
/** The mark of a process that this process starts. */
function newMark() {
    return `${process.pid}-${(0,external_node_crypto_.randomUUID)()}`;
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
/**
 * The command that bubblewrap runs, which is to hear of its end by itself: bubblewrap's own end takes the whole cage with it at
 * once. Its first child holds the cage, and that one's child is the command. Bubblewrap itself where the system does not tell.
 */
function firstInCage(bwrap) {
    const [holder] = childrenOf(bwrap);
    const [command] = holder === undefined ? [] : childrenOf(holder);
    return command ?? bwrap;
}
function childrenOf(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/task/${pid}/children`, "utf8");
        return text.trim().split(" ").map(Number).filter(Boolean);
    }
    catch {
        return [];
    }
}
function marked(mark, since) {
    const wanted = `${markName}=${mark}`;
    const first = since !== undefined && newestPid() >= since ? since : 0;
    return pids().filter((pid) => pid > first &&
        environOf(pid)
            .split("\0")
            .some((variable) => variable.startsWith(wanted)));
}
/** The pid that was given last: pids go up until they begin anew. 0 where nobody says. Source: man 5 proc, /proc/loadavg. */
function newestPid() {
    try {
        return Number((0,external_node_fs_.readFileSync)("/proc/loadavg", "utf8").trim().split(" ").at(-1)) || 0;
    }
    catch {
        return 0;
    }
}
function pids() {
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
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
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "utf8");
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./.build/adapters/process/watchdog.js
/** Stops a process once, when the first of its bounds is met; that one is the reason. */
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

;// CONCATENATED MODULE: ./.build/adapters/process/spawn.js





/**
 * Starts a process in a group of its own, drains its output, and leaves nothing of it behind: when it is gone,
 * whatever is left of its group, and whatever escaped the group but carries its mark, is killed.
 */
function start(command) {
    const began = performance.now();
    const mark = newMark();
    const { file, args, missing } = commandInCage(command);
    if (missing !== undefined)
        return notThere(missing);
    const child = (0,execa/* execa */.Ho)(file, args, {
        cwd: command.cwd,
        env: { ...command.env, [markName]: mark },
        extendEnv: false,
        detached: true,
        cleanup: false,
        buffer: false,
        reject: false,
        stdin: command.input === undefined ? "ignore" : "pipe",
        ...(command.input === undefined ? {} : { input: command.input }),
        encoding: "buffer",
    });
    const since = command.ours === true ? child.pid : undefined;
    const watch = watchdog(command, () => stopGently(child, command));
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
        child.once("exit", () => killTree(child.pid, mark, since));
        const result = await child;
        watch.end();
        await killLeftovers(child.pid, mark, since);
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
/** A program that is not there. Outside of a cage the system says so itself; in one, bubblewrap would have started already. */
function notThere(missing) {
    const exit = {
        timedOut: false,
        idled: false,
        aborted: false,
        durationMs: 0,
        notStarted: missing,
    };
    return { pid: undefined, exit: Promise.resolve(exit), stop: () => { }, touch: () => { } };
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
/** SIGTERM to the process itself, so that it can stop its children in its own order; SIGKILL to the group after grace. */
function stopGently(child, { cage, graceMs = 10_000 }) {
    const { pid } = child;
    if (pid === undefined)
        return;
    kill(cage === undefined ? pid : firstInCage(pid), "SIGTERM");
    const force = setTimeout(() => kill(-pid), graceMs);
    child.once("exit", () => clearTimeout(force));
}
function killTree(pid, mark, since) {
    if (pid !== undefined)
        kill(-pid);
    killMarked(mark, since);
}
/** A process may fork while it is being killed: sweep until a sweep finds nothing. */
async function killLeftovers(pid, mark, since) {
    if (pid !== undefined)
        kill(-pid);
    for (let sweep = 0; sweep < 20 && killMarked(mark, since); sweep += 1)
        await (0,external_node_timers_promises_.setTimeout)(10);
}

// EXTERNAL MODULE: ./.build/projects/config/runners-own.js
var runners_own = __webpack_require__(31170);
;// CONCATENATED MODULE: ./.build/adapters/gates/room-env.js



/** The environment of a gate with the homes of its room: nothing in it leads to where a turn could write, but toolchains. */
function roomEnv(env, homes) {
    const own = new Set(Object.keys(rooms.places).map((name) => name.toLowerCase()));
    const kept = Object.entries(env).filter(([name]) => {
        const lower = name.toLowerCase();
        return !own.has(lower) && !rooms.leading.includes(lower);
    });
    return {
        ...Object.fromEntries(kept),
        ...homes.remembered.toolchains,
        ...Object.fromEntries(Object.entries(rooms.places).map(([name, path]) => [name, (0,external_node_path_.join)(homes.home, path)])),
        ...pointed(env, homes),
        ...(env["PATH"] === undefined ? {} : { PATH: searched(env["PATH"], homes) }),
        HOME: homes.home,
        TMPDIR: homes.temp,
        ...rooms.variables(env, homes.home),
    };
}
/** Files of configuration that variables name, as they were before the first turn. */
function pointed(env, { home, remembered }) {
    const names = [...remembered.pointed.keys()].filter((name) => env[name] !== undefined);
    return Object.fromEntries(names.map((name) => [name, pointedFile(home, name)]));
}
/** Programs that setup puts into the fresh home come before those of the same place in the user's. */
function searched(path, { home, remembered }) {
    const own = remembered.home + external_node_path_.sep;
    return path
        .split(external_node_path_.delimiter)
        .flatMap((folder) => folder.startsWith(own) ? [(0,external_node_path_.join)(home, folder.slice(own.length)), folder] : [folder])
        .join(external_node_path_.delimiter);
}

;// CONCATENATED MODULE: ./.build/adapters/gates/gate-env.js




/** The environment of a gate: the allow-list, where tools are, what the policy passes on, `CI`, and what the action sets itself. */
function gateEnv({ pass, extra, reporting, homes }) {
    const names = [...rooms.toolchain, ...rooms.trust, ...pass.filter((name) => !(0,runners_own/* isRunnersOwn */.m)(name))];
    const host = childEnv(names, { CI: "true" });
    const env = { ...(homes === undefined ? host : roomEnv(host, homes)), ...extra };
    return { ...env, ...behind(env, reporting) };
}
function behind(env, reporting) {
    return Object.fromEntries(Object.entries(reporting).map(([name, value]) => {
        const there = rooms.optionLists.includes(name) ? (env[name] ?? "") : "";
        return [name, there === "" ? value : `${there} ${value}`];
    }));
}

// EXTERNAL MODULE: ./.build/domain/count.js
var count = __webpack_require__(21544);
;// CONCATENATED MODULE: ./.build/adapters/gates/judge-gate.js

/**
 * Exit code and report together: neither alone makes a gate pass. Without a report that was asked for, the exit code stands,
 * and the reason says why there is none.
 */
function judgeGate(exit, found) {
    const status = byExit(exit);
    if (found === undefined)
        return { status };
    if (found.kind === "none")
        return { status, reason: `No results of single tests: ${found.why}.` };
    const tests = found.stored.seen;
    const red = tests.counts.failed + tests.counts.broken;
    if (status !== "passed" || red === 0)
        return { status, tests };
    const reason = `Exit code 0, but ${(0,count/* counted */.h)(red, "test")} failed in its report.`;
    return { status: "failed", reason, tests };
}
function byExit(exit) {
    if (exit.timedOut)
        return "timed_out";
    return exit.exitCode === 0 && !exit.aborted ? "passed" : "failed";
}

;// CONCATENATED MODULE: ./.build/adapters/gates/listener.js

/** Of a stdout that is meant for machines, the whole is needed: an event for every test and every line that it prints. */
const machineLimits = { head: 64 * 1024 * 1024, tail: 64 * 1024 };
/** The streams as one text; or stdout apart, where people read something else than what it says. */
function listener(readable, limits) {
    const both = boundedOutput(limits);
    if (readable === undefined) {
        return {
            onStdout: both.onStdout,
            onStderr: both.onStderr,
            finish(clean) {
                const isCut = both.isCut();
                let report = "";
                const text = both.finish((raw) => {
                    report += raw;
                    return clean(raw);
                });
                return { text, report, isCut };
            },
        };
    }
    const stdout = boundedOutput(machineLimits);
    const stderr = boundedOutput(limits);
    return {
        onStdout: stdout.onStdout,
        onStderr: stderr.onStderr,
        finish(clean) {
            const isCut = stdout.isCut();
            const report = stdout.finish((raw) => raw);
            both.onStdout(Buffer.from(readable(report)));
            both.onStderr(Buffer.from(stderr.finish((raw) => raw)));
            return { text: both.finish(clean), report, isCut };
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/gates/log-file.js
var log_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var log_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Writes a file as `<stem><extension>`, or `<stem>-2<extension>` and on where there is one already. */
async function writeNew(folder, name, text) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name.stem)), { recursive: true });
        const { path, file } = await firstFree(folder, name);
        const handle = log_file_addDisposableResource(env_1, file, true);
        await handle.writeFile(text);
        return { path, sha256: (0,sha256/* sha256 */.s)(text) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = log_file_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function firstFree(folder, { stem, extension }) {
    for (let count = 1;; count += 1) {
        const path = `${stem}${count === 1 ? "" : `-${count}`}${extension}`;
        const file = await openNew((0,external_node_path_.join)(folder, path));
        if (file !== undefined)
            return { path, file };
    }
}
async function openNew(path) {
    try {
        return await (0,promises_.open)(path, "wx");
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/gates/missing-program.js

/** What a person reads when the program of a gate could not be started; `reason` is the system's own word. */
function missingProgram(command, reason) {
    const step = Object.hasOwn(programs, command) ? programs[command] : undefined;
    const install = step === undefined
        ? "Install it in a step before this action"
        : `Install it before this action: \`uses: ${step}\``;
    const shell = /\s/.test(command)
        ? ' `command` is one program and not a shell line: put its arguments in `args`, or use command = "bash", args = ["-c", "..."].'
        : "";
    return `\`${command}\` could not be started: ${reason.trim()}\n${install}, or correct the gate's command.${shell}`;
}

// EXTERNAL MODULE: ./.build/projects/reports/draft.js
var draft = __webpack_require__(49462);
// EXTERNAL MODULE: ./.build/projects/roles/fold.js
var roles_fold = __webpack_require__(93148);
// EXTERNAL MODULE: ./.build/domain/json.js
var json = __webpack_require__(62065);
// EXTERNAL MODULE: ./.build/projects/reports/format.js
var format = __webpack_require__(30838);
;// CONCATENATED MODULE: ./.build/projects/reports/ctrf.js


const ctrf_text = schemas/* string */.YjP().optional().catch(undefined);
const CtrfTest = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    suite: schemas/* union */.KCZ([schemas/* string */.YjP().transform((name) => [name]), schemas/* array */.YOg(schemas/* string */.YjP())]).catch([]),
    message: ctrf_text,
    trace: ctrf_text,
    filePath: ctrf_text,
    line: schemas/* number */.aig().optional().catch(undefined),
});
const CtrfReport = schemas/* object */.Ikc({
    results: schemas/* object */.Ikc({ tool: schemas/* unknown */.L5J(), summary: schemas/* unknown */.L5J(), tests: schemas/* array */.YOg(CtrfTest) }),
});
/** Common Test Report Format, ctrf.io. */
const ctrf = (0,format/* shaped */.e)(CtrfReport, ctrfDrafts);
function ctrfDrafts({ results }) {
    return results.tests.map(draftOf);
}
/** `other` is what its writers could not place. */
const statuses = {
    passed: "passed",
    failed: "failed",
    skipped: "skipped",
    pending: "skipped",
};
function draftOf({ name, status, suite, message, trace, filePath, line }) {
    const told = [message, trace].filter((part) => part !== undefined && part !== "");
    return {
        file: filePath,
        suites: suite.filter((part) => part !== filePath),
        name,
        status: (Object.hasOwn(statuses, status) ? statuses[status] : undefined) ?? "broken",
        line,
        message: told.join("\n"),
    };
}

;// CONCATENATED MODULE: ./.build/projects/reports/json.js




const known = kinds_all/* everything */.YT.flatMap(({ reports }) => reports ?? []);
const shapes = [...known.flatMap(({ json = [] }) => json), ctrf];
const lineFormats = known.flatMap(({ formats = [] }) => formats.filter(({ isJson }) => isJson));
/**
 * The JSON of any known runner, told by its shape. It may stand in the middle of other output, as where a runner prints
 * it: then it begins and ends at the start of a line.
 */
async function parseJson(text) {
    const whole = (0,json/* jsonOf */.o)(text) ?? undefined;
    if (whole !== undefined) {
        const drafts = draftsOf(whole);
        return drafts === undefined ? (0,draft/* unreadable */.O$)("no known runner writes such JSON") : (0,draft/* drafted */.X5)(drafts);
    }
    const found = documentsIn(text).flatMap(({ value }) => {
        const drafts = draftsOf(value);
        return drafts === undefined ? [] : [drafts];
    });
    if (found.length > 1)
        return (0,draft/* unreadable */.O$)("there are several reports in one text");
    const [drafts] = found;
    if (drafts !== undefined)
        return (0,draft/* drafted */.X5)(drafts);
    const inLines = await Promise.all(lineFormats.map(({ parse }) => parse(text, "")));
    const read = inLines.find(({ kind }) => kind === "drafts");
    return read ?? (0,draft/* unreadable */.O$)("there is no JSON of a known runner");
}
/** The output with a report that has a text for people in place of its JSON. */
function readableJson(output) {
    for (const { value, from, to } of documentsIn(output)) {
        const [told] = shapes.flatMap(({ readable }) => readable?.(value) ?? []);
        if (told !== undefined)
            return output.slice(0, from) + told + output.slice(to);
    }
    return output;
}
function draftsOf(value) {
    for (const shape of shapes) {
        const drafts = shape.drafts(value);
        if (drafts !== undefined)
            return drafts;
    }
    return undefined;
}
/** Each may cost a look at the whole text. */
const maxDocuments = 20;
/** Objects that begin a line, of one line or up to the next line that begins with the closing brace; the last ones. */
function documentsIn(text) {
    const documents = [];
    let end = text.length;
    for (let tried = 0; tried < maxDocuments && end > 0; tried += 1) {
        const from = text.lastIndexOf("\n{", end - 1) + 1;
        if (from === 0 && !text.startsWith("{"))
            break;
        const document = documentAt(text, from);
        if (document !== undefined)
            documents.push(document);
        end = from - 1;
    }
    return documents;
}
function documentAt(text, from) {
    const newline = text.indexOf("\n", from);
    const lineEnd = newline === -1 ? text.length : newline;
    const closing = text.indexOf("\n}", from);
    for (const to of [lineEnd, closing === -1 ? undefined : closing + 2]) {
        const value = to === undefined ? undefined : ((0,json/* jsonOf */.o)(text.slice(from, to)) ?? undefined);
        if (to !== undefined && value !== undefined)
            return { value, from, to };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/projects/reports/formats.js



/** Those that runners of many ecosystems write. The two larger libraries are loaded where they are needed. */
const general = [
    { name: "junit", parse: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 95080))).parseJunit(text) },
    { name: "tap", parse: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(415), __webpack_require__.e(404)]).then(__webpack_require__.bind(__webpack_require__, 26404))).parseTap(text) },
    { name: "json", parse: parseJson, readable: readableJson },
];
const formats_formats = [...general, ...kinds_all/* everything */.YT.flatMap(({ reports }) => reports?.formats ?? [])];
const outputs = kinds_all/* everything */.YT.map(({ reports }) => reports?.outputs);
const inModule = new RegExp(String.raw `^(?:(.*?)\/)?(?:${(0,roles_fold/* alternatives */.V)(outputs)})\/`);
/** The folder of the module that wrote this report, from which its paths lead; undefined for one of no module. */
function moduleOf(report) {
    const found = inModule.exec(report);
    return found === null ? undefined : (found[1] ?? "");
}
/** How reports of this format are read; undefined where nothing reads it. */
function formatOf(name) {
    return formats_formats.find((format) => format.name === name);
}

;// CONCATENATED MODULE: ./.build/projects/reports/parse.js


/** Reads a report of one format, whatever stands in it; `beside` is the text of the file that the format wants to know. */
async function parseReport(format, text, beside = "") {
    const parsed = await guarded(format, text, beside);
    return parsed.kind === "drafts" && parsed.drafts.length > draft/* maxTests */.yV
        ? (0,draft/* unreadable */.O$)(`the report has more than ${draft/* maxTests */.yV} tests`)
        : parsed;
}
/** Code under test may have written the report: a library that stumbles over it (too deep, too long) is no fault of ours. */
async function guarded(format, text, beside) {
    try {
        const parsed = await formatOf(format)?.parse(text, beside);
        return parsed ?? (0,draft/* unreadable */.O$)(`nothing reads reports of the format ${format}`);
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        return (0,draft/* unreadable */.O$)(`the report cannot be read: ${error.message.slice(0, 200)}`);
    }
}

// EXTERNAL MODULE: ./.build/domain/test-case.js
var test_case = __webpack_require__(89984);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./.build/projects/reports/checkout.js

/** A text without the absolute path of the checkout, so that it reads the same in every room. */
function withoutRoot(text, { roots }) {
    return roots.flatMap(spellings).reduce((rest, root) => rest.replaceAll(root, ""), text);
}
function spellings(root) {
    return [`file://${encodeURI(root)}/`, `file://${root}/`, `${root}/`];
}
const longestPath = 1000;
/** The path in the repository that a runner means; undefined where it lies outside. */
function pathIn(written, checkout) {
    if (written.length > longestPath || /\p{Cc}/u.test(written))
        return undefined;
    const path = withoutRoot(written, checkout);
    if (path !== written)
        return within(path);
    if (/^(?:\/|[A-Za-z][A-Za-z+.-]*:)/.test(path))
        return undefined;
    return within((0,posix_.join)(checkout.cwd, path));
}
function within(path) {
    const normal = (0,posix_.normalize)(path);
    return normal === "." || normal === ".." || normal.startsWith("../") || normal.startsWith("/")
        ? undefined
        : normal;
}

// EXTERNAL MODULE: ./.build/projects/roles/config.js
var config = __webpack_require__(15529);
;// CONCATENATED MODULE: ./.build/projects/reports/frames.js



/** Characters of a message in which places are looked for. */
const lookedThrough = 20_000;
const frames_known = kinds_all/* everything */.YT.flatMap(({ reports }) => reports ?? []);
/** The places in the checkout that a message or stack names as `file:line`, in its order. */
function framesIn(message, checkout) {
    return message
        .slice(0, lookedThrough)
        .split("\n")
        .flatMap((line) => [...ownFrames(line), ...line.split(/[\s()"'<>[\],]+/).flatMap(plainFrame)])
        .flatMap(({ file, line }) => {
        const path = pathIn(file, checkout);
        return path === undefined || (0,config/* isForeign */.jq)(path) ? [] : [{ file: path, line }];
    });
}
function ownFrames(line) {
    return frames_known.flatMap(({ frame }) => frame?.(line) ?? []);
}
/** `a.js:3`, `a.js:3:7`, `a_test.go:3:` and what may be stuck to it. */
function plainFrame(word) {
    const match = /^(.+?):(\d{1,7})(?::.*)?$/.exec(word);
    const file = match?.[1] ?? "";
    return /\.[A-Za-z]\w{0,9}$/.test(file) ? siteOf(file, match?.[2]) : [];
}
function siteOf(file, line) {
    const number = Number(line);
    return file === undefined || !(number > 0) ? [] : [{ file, line: number }];
}

;// CONCATENATED MODULE: ./.build/projects/reports/test-cases.js




/** Characters of one part of an id, and of a message. */
const longestPart = 500;
const longestMessage = 2000;
/** Characters of a message that are looked at. */
const longestRead = 20_000;
/** Tests as the project speaks of them: one id each, the same in every room, and bounded texts. */
function testCases(drafts, checkout, unique = uniqueIds()) {
    return drafts.map((draft) => {
        const file = draft.file === undefined ? undefined : pathIn(draft.file, checkout);
        const name = part(draft.name, checkout) || "(no name)";
        const message = (0,test_case/* isRed */.iI)(draft.status) ? messageOf(draft, checkout) : undefined;
        return {
            id: unique(idOf(draft, file, checkout)),
            name,
            ...test_cases_placeOf(draft, file, checkout),
            status: draft.status,
            ...(message === undefined ? {} : { message }),
        };
    });
}
/** A test that stands for its whole file is called after it, once. */
function idOf(draft, file, checkout) {
    const path = part(file ?? draft.file ?? "", checkout);
    const names = [...(draft.suites ?? []), draft.name]
        .map((text) => part(text, checkout))
        .filter((text) => text !== path);
    return [path, ...names].filter((text) => text !== "").join(" > ") || "(no name)";
}
/** One line. */
function part(text, checkout) {
    const line = plainLines(withoutRoot(text.slice(0, longestRead), checkout)).join(" ");
    return line.replace(/\s+/g, " ").slice(0, longestPart).toWellFormed().trim();
}
/** A repeated id ends in ` [2]`, also where a test is really called that. */
function uniqueIds() {
    const seen = new Map();
    return (id) => {
        let count = (seen.get(id) ?? 0) + 1;
        while (count > 1 && seen.has(`${id} [${count}]`))
            count += 1;
        seen.set(id, count);
        const found = count === 1 ? id : `${id} [${count}]`;
        if (count > 1)
            seen.set(found, 1);
        return found;
    };
}
function messageOf({ message }, checkout) {
    if (message === undefined)
        return undefined;
    const plain = plainLines(withoutRoot(message.slice(0, longestRead), checkout)).join("\n");
    return plain.trim().slice(0, longestMessage).toWellFormed() || undefined;
}
/** Where a red test failed in its file, else where it begins; for one of an unknown file, where it failed at all. */
function test_cases_placeOf(draft, file, checkout) {
    const sites = (0,test_case/* isRed */.iI)(draft.status) ? sitesOf(draft, checkout) : [];
    if (file === undefined)
        return sites[0] ?? {};
    const line = sites.find((site) => site.file === file)?.line ?? draft.line;
    return line !== undefined && Number.isSafeInteger(line) && line > 0 ? { file, line } : { file };
}
function sitesOf(draft, checkout) {
    const told = draft.site === undefined ? undefined : pathIn(draft.site.file, checkout);
    return [
        ...(told === undefined || draft.site === undefined ? [] : [{ ...draft.site, file: told }]),
        ...framesIn(draft.message ?? "", checkout),
    ];
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./.build/projects/texts/mark.js
var mark = __webpack_require__(12213);
;// CONCATENATED MODULE: ./.build/adapters/gates/report-files.js
var report_files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var report_files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Bytes of one report, and of all that a gate leaves. */
const report_files_mebibyte = 1024 * 1024;
const maxBytes = 50 * report_files_mebibyte;
const maxBytesInAll = 500 * report_files_mebibyte;
const maxFiles = 10_000;
/** Files that are looked at. */
const maxEntries = 1_000_000;
/** Kernels stamp files with a clock that ticks a few milliseconds behind; some file systems only know seconds. */
const tickMs = 20;
/** A report at a path outside of the checkout. */
async function readReportFile(path, startedAt) {
    const file = await readRegular(path, startedAt);
    if (file.kind === "absent")
        return none("the runner wrote no report");
    if (file.kind === "old")
        return none("the report is older than this run of the gate");
    return file.kind === "none" ? file : { kind: "text", path: "", text: file.text };
}
/**
 * The reports in a checkout that match a glob and were written since, one after the other, by path: each is let go
 * before the next is read. Follows no link. Where one cannot be read there is none at all: half of the tests
 * would look as if the other half were gone.
 */
async function* readReportFiles(root, { glob, startedAt }) {
    const paths = await report_files_matching(root, glob);
    if (typeof paths === "string") {
        yield none(paths);
        return;
    }
    let bytes = 0;
    let found = 0;
    for (const path of paths.toSorted()) {
        const file = await readRegular((0,external_node_path_.join)(root, path), startedAt);
        if (file.kind === "text") {
            bytes += file.text.length;
            found += 1;
        }
        if (bytes > maxBytesInAll) {
            yield none("the reports are larger than 500 MB in all");
            return;
        }
        if (file.kind === "text")
            yield { kind: "text", path, text: file.text };
        if (file.kind === "none")
            yield none(`${path}: ${file.why}`);
    }
    if (found > 0)
        return;
    const old = paths.length === 0 ? "" : ` (${paths.length} are older than this run of the gate)`;
    yield none(`no file matches ${glob}${old}`);
}
function none(why) {
    return { kind: "none", why };
}
/** Opened without waiting, and looked at once it is open: a pipe would hold us, a link could lead anywhere. */
async function readRegular(path, startedAt) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = report_files_addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
            const stats = await file.stat();
            if (!stats.isFile())
                return { kind: "none", why: "the report is no regular file" };
            if (isOld(stats.mtimeMs, startedAt))
                return { kind: "old" };
            if (stats.size > maxBytes)
                return { kind: "none", why: "the report is larger than 50 MB" };
            const buffer = Buffer.alloc(stats.size);
            const { bytesRead } = await file.read(buffer, 0, stats.size, 0);
            return { kind: "text", text: (0,mark/* withoutMark */.E)(buffer.toString("utf8", 0, bytesRead)) };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = report_files_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        const code = codeOf(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return { kind: "absent" };
        if (code === undefined)
            throw error;
        return { kind: "none", why: `the report cannot be opened (${code})` };
    }
}
function isOld(mtimeMs, startedAt) {
    const knowsOnlySeconds = mtimeMs % 1000 === 0;
    return knowsOnlySeconds
        ? mtimeMs < Math.floor(startedAt / 1000) * 1000
        : mtimeMs < startedAt - tickMs;
}
function codeOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string"
        ? error.code
        : undefined;
}
/** Paths in the checkout, with forward slashes; a sentence where there are too many. */
async function report_files_matching(root, glob) {
    const matches = picomatch(glob, { dot: true });
    const start = await startOf(root, glob);
    if (start === undefined)
        return [];
    const found = [];
    let entries = 0;
    for await (const path of filesBelow(root, { start, glob })) {
        entries += 1;
        if (matches(path))
            found.push(path);
        if (entries > maxEntries)
            return "the checkout has too many files to look for reports";
        if (found.length > maxFiles)
            return `more than ${maxFiles} files match ${glob}`;
    }
    return found;
}
async function* filesBelow(root, { start, glob }) {
    // Nobody's reports lie there, but a hundred thousand files may.
    const passed = new Set(["node_modules", ".git"].filter((name) => !glob.includes(name)));
    for (const folders = [start]; folders.length > 0;) {
        const folder = folders.pop() ?? "";
        for await (const entry of report_files_entriesOf((0,external_node_path_.join)(root, folder))) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory())
                yield path;
            else if (!passed.has(entry.name))
                folders.push(path);
        }
    }
}
/** The folder that everything that matches lies in; undefined where there is none, or a link leads there. */
async function startOf(root, glob) {
    const { base, isGlob } = picomatch.scan(glob);
    const parts = base.split("/").filter((name) => name !== "" && name !== ".");
    const names = isGlob ? parts : parts.slice(0, -1);
    if (names.includes(".."))
        return undefined;
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, ...names));
        return real === (0,external_node_path_.join)(await (0,promises_.realpath)(root), ...names) ? names.join("/") : undefined;
    }
    catch (error) {
        if (codeOf(error) === undefined)
            throw error;
        return undefined;
    }
}
async function* report_files_entriesOf(folder) {
    try {
        yield* await (0,promises_.opendir)(folder);
    }
    catch (error) {
        // Gone or closed to us since it was listed: what lies there is no report of ours.
        if (codeOf(error) === undefined)
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/gates/report.js







const placeholder = "{report}";
/** How a gate is made to report, with `{report}` replaced. */
function reportingOf(spec, reportPath) {
    const named = (text) => text.replaceAll(placeholder, () => reportPath);
    return {
        args: spec.args.map(named),
        env: Object.fromEntries(Object.entries(spec.env).map(([name, text]) => [name, named(text)])),
        ...readableOf(spec),
    };
}
/** Only where we made the runner speak to machines. */
function readableOf(spec) {
    if (spec.args.length === 0 || whereOf(spec) !== "output")
        return {};
    const readable = formatOf(spec.format)?.readable;
    return readable === undefined ? {} : { readable };
}
/** Where a gate's report lies: in files of the checkout, in one of ours, or in what the gate prints. */
function whereOf(spec) {
    if (spec.path !== undefined)
        return "glob";
    const words = [...spec.args, ...Object.values(spec.env)];
    return words.some((word) => word.includes(placeholder)) ? "file" : "output";
}
/** Reads the tests that a gate reported, as bounded plain text. Never throws for what stands in a report. */
async function readReport(spec, source) {
    const checkout = await checkoutOf(source);
    const beside = await textBeside(spec, source);
    const unique = uniqueIds();
    const tests = [];
    for await (const report of textsOf(spec, source)) {
        if (report.kind === "none")
            return report;
        const parsed = await parseReport(spec.format, report.text, beside);
        if (parsed.kind === "unreadable")
            return report_none(report.path, parsed.why);
        tests.push(...testCases(parsed.drafts, checkoutFor(report.path, checkout), unique));
        if (tests.length > draft/* maxTests */.yV)
            return report_none("", `there are more than ${draft/* maxTests */.yV} tests`);
    }
    return { kind: "read", tests: await placed(tests, source.root) };
}
function report_none(path, why) {
    return { kind: "none", why: path === "" ? why : `${path}: ${why}` };
}
/** Texts with the path of their file in the checkout; without one for what lies outside or is the output. */
async function* textsOf(spec, source) {
    const { startedAt } = source;
    const where = whereOf(spec);
    if (where === "output")
        yield outputText(source.output);
    else if (where === "file")
        yield await readReportFile(source.reportPath, startedAt);
    else
        yield* readReportFiles(source.root, { glob: spec.path ?? "", startedAt });
}
/** How `boundedOutput` marks what it left out. */
const report_gap = /^\[\.\.\. about \d+ bytes left out \.\.\.\]$/m;
function outputText(text) {
    return report_gap.test(text)
        ? { kind: "none", why: "the output is too large for its tests to be read from it" }
        : { kind: "text", path: "", text };
}
async function checkoutOf({ root, cwd }) {
    // A gate may take its own checkout away.
    const real = await (0,promises_.realpath)(root).catch(() => root);
    const roots = [...new Set([(0,external_node_path_.resolve)(root), real])];
    const folder = external_node_path_.posix.normalize(cwd.replaceAll("\\", "/"));
    return {
        roots: roots.toSorted((a, b) => b.length - a.length),
        cwd: folder === "." ? "" : folder,
    };
}
function checkoutFor(path, checkout) {
    const module = moduleOf(path);
    return module === undefined ? checkout : { ...checkout, cwd: module };
}
/** The file that the format wants to know; empty where there is none to be read. */
async function textBeside({ format }, { root, cwd }) {
    const name = formatOf(format)?.beside;
    const file = name === undefined ? undefined : await readReportFile((0,external_node_path_.join)(root, cwd, name), 0);
    return file?.kind === "text" ? file.text : "";
}
/** A place counts only where the checkout has such a file: a wrong annotation is worse than none. */
async function placed(tests, root) {
    const known = new Map();
    const placedTests = [];
    for (const test of tests) {
        const { file, line: _line, ...rest } = test;
        if (file !== undefined && !known.has(file))
            known.set(file, await isFile((0,external_node_path_.join)(root, file)));
        placedTests.push(file !== undefined && known.get(file) === true ? test : rest);
    }
    return placedTests;
}
async function isFile(path) {
    return (await (0,promises_.lstat)(path).catch(() => undefined))?.isFile() ?? false;
}

;// CONCATENATED MODULE: ./.build/adapters/gates/tests-file.js







/** Tests that stand in a result itself; the whole list lies in the run folder. */
const mostFailures = 50;
const Tests = schemas/* array */.YOg(test_case/* TestCase */.Ns);
/** Writes the tests of a gate as `tests/<name>.json`, redacted; undefined where a secret is so common a word that no list is left. */
async function writeTests({ logFolder, redact }, name, tests) {
    const stem = `tests/${name}`;
    const text = redact(`${JSON.stringify(tests)}\n`, `${stem}.json`);
    const stored = parsed(text);
    if (stored === undefined)
        return undefined;
    const { path, sha256: digest } = await writeNew(logFolder, { stem, extension: ".json" }, text);
    return {
        seen: {
            counts: (0,test_case/* countTests */.tu)(stored),
            file: path,
            sha256: digest,
            failures: stored.filter(({ status }) => (0,test_case/* isRed */.iI)(status)).slice(0, mostFailures),
        },
        tests: stored,
    };
}
/** Reads a list back; undefined where it is gone, or is not what was written. */
async function readTests(logFolder, { file, sha256: digest }) {
    if (!/^tests\/[\w-]+\.json$/.test(file))
        return undefined;
    const text = await readIfThere((0,external_node_path_.join)(logFolder, file));
    return text === undefined || (0,sha256/* sha256 */.s)(text) !== digest ? undefined : parsed(text);
}
function parsed(text) {
    return Tests.safeParse((0,json/* jsonOf */.o)(text)).data;
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/gates/tests-of-gate.js





const nothing = {
    reporting: { args: [], env: {} },
    folders: [],
    read: async () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
};
/** Makes ready for the report of a gate: it lies in a folder of its own, outside of the checkout, for as long as it is used. */
async function askForTests(spec, scratch) {
    if (spec === undefined)
        return nothing;
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, "omk-report-"));
    const reportPath = (0,external_node_path_.join)(folder, "report");
    return {
        reporting: reportingOf(spec, reportPath),
        folders: [folder],
        async read({ said, ...where }, name, shelf) {
            if (said.isCut && whereOf(spec) === "output")
                return tests_of_gate_none("its output is too long to be read whole");
            const report = await readReport(spec, { ...where, reportPath, output: said.report });
            return keep(report, name, shelf);
        },
        [Symbol.asyncDispose]: () => removeTree(folder),
    };
}
async function keep(report, name, shelf) {
    if (report.kind === "none")
        return tests_of_gate_none(report.why);
    const stored = await writeTests(shelf, name, report.tests);
    return stored === undefined
        ? tests_of_gate_none("one of the secrets is a word of its report")
        : { kind: "read", stored };
}
function tests_of_gate_none(why) {
    return { kind: "none", why };
}

;// CONCATENATED MODULE: ./.build/adapters/gates/run-here.js
var run_here_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_here_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













/** Runs the process of a gate to its end, and reads what it left. */
async function runHere(gate, scene, means) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const asked = run_here_addDisposableResource(env_1, await askForTests(gate.results, means.scratch), true);
        const heard = listener(asked.reporting.readable, means.logLimits);
        const startedAt = Date.now();
        const exit = await processOf(gate, scene, { means, heard, asked });
        const { durationMs } = exit;
        if (exit.notStarted !== undefined) {
            const tail = missingProgram(gate.command, exit.notStarted);
            return { result: { status: "not_started", durationMs, tail }, tests: undefined };
        }
        const { place } = scene;
        const stem = `gates/${logName(gate, place)}`;
        const said = heard.finish((raw) => means.redact(raw, `${stem}.log`));
        const log = await writeNew(means.logFolder, { stem, extension: ".log" }, said.text);
        const ended = { said, startedAt, root: place.path, cwd: gate.cwd ?? "" };
        const found = exit.aborted ? undefined : await asked.read(ended, testsName(gate, place), means);
        return {
            result: {
                ...judgeGate(exit, found),
                durationMs,
                // Once more: a secret with colours in it is a secret again without them.
                tail: means
                    .redact(tailWithNote(said.text, noteOf(exit, gate)), log.path)
                    .slice(0, tailLimit)
                    .toWellFormed(),
                ...(exit.exitCode === undefined ? {} : { exitCode: exit.exitCode }),
                ...(exit.signal === undefined ? {} : { signal: exit.signal }),
                log: log.path,
                logSha256: log.sha256,
            },
            tests: found?.kind === "read" ? found.stored.tests : undefined,
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_here_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function processOf(gate, scene, { means, heard, asked }) {
    const { reporting } = asked;
    const env = gateEnv({
        pass: scene.pass,
        extra: means.extraEnv ?? {},
        reporting: reporting.env,
        homes: scene.homes,
    });
    return start({
        file: gate.command,
        args: [...gate.args, ...reporting.args],
        cwd: scene.cwd,
        env,
        signal: scene.place.signal,
        timeoutMs: gate.timeoutSecs * 1000,
        graceMs: means.graceMs,
        cage: gate.sandbox === false
            ? undefined
            : gateCage(scene, means.caging, { env, reports: asked.folders }),
        onStdout: heard.onStdout,
        onStderr: heard.onStderr,
    }).exit;
}
/** A gate writes into its checkout, its home and its report. */
function gateCage({ place, homes }, caging, { env, reports, }) {
    if (caging === undefined)
        return undefined;
    const named = rooms.toolchain.flatMap((name) => env[name] ?? []).filter(external_node_path_.isAbsolute);
    const tools = [...Object.values(homes?.remembered.toolchains ?? {}), ...named];
    return cageOf((0,cage/* keeping */.s)(caging, tools), [place.path, ...(homes?.folders ?? []), ...reports]);
}
/** Of the rooms that people read first, without the room. */
function logName(gate, place) {
    const isPlain = place.room === "worktree" || place.room === "head";
    return isPlain ? `${place.phase}-${place.visit}-${(0,task/* slug */.yR)(gate.name)}` : testsName(gate, place);
}
function testsName(gate, { phase, visit, room }) {
    return `${phase}-${visit}-${room}-${(0,task/* slug */.yR)(gate.name)}`;
}
/** What the output itself cannot say about its end. */
function noteOf(exit, gate) {
    if (exit.timedOut)
        return `[omk: stopped after ${gate.timeoutSecs} s (timeout_secs)]`;
    if (exit.aborted)
        return "[omk: interrupted before it ended]";
    return exit.signal === undefined ? "" : `[omk: ended by signal ${exit.signal}]`;
}
function tailWithNote(text, note) {
    if (note === "")
        return tailOf(text);
    const tail = tailOf(text, tailLimit - note.length - 1);
    return tail === "" ? note : `${tail}\n${note}`;
}

;// CONCATENATED MODULE: ./.build/adapters/gates/runner.js











/**
 * Runs gates as processes of their own. Prints nothing: a gate's output must never speak to the runner. Make it before
 * the first turn: it remembers the user's home as it is now, and gives rooms a fresh one.
 */
function gateRunner(options) {
    const homes = cleanHomes(options.scratch, rememberHome(hostEnv()), options.caging !== undefined);
    const before = {
        above: lookAbove([options.scratch, (0,external_node_os_.tmpdir)()]),
        programs: programsOn(hostEnv()["PATH"] ?? ""),
    };
    const pass = () => options.variables().pass;
    const forSetup = () => [...pass(), ...options.variables().setup];
    return {
        run: (gate, place) => runGate(gate, place, { options, homes, before, pass: pass() }),
        setup: (gate, place) => runGate(gate, place, { options, homes, before, pass: forSetup() }),
        recall: async ({ tests }) => tests === undefined ? undefined : readTests(options.logFolder, tests),
    };
}
async function runGate(gate, place, setting) {
    const { result, tests } = gate.skip ? skipped : await ran(gate, place, setting);
    const line = (0,command_line/* lineOf */.c)(gate);
    return {
        result: {
            name: gate.name,
            required: gate.required,
            commandLine: setting.options.redact(line, "ledger"),
            timeoutSecs: gate.timeoutSecs,
            ...result,
        },
        tests,
    };
}
const skipped = {
    result: {
        status: "skipped",
        reason: "The configuration says `skip = true`.",
        durationMs: 0,
        tail: "",
    },
    tests: undefined,
};
async function ran(gate, place, setting) {
    const { options, homes, before, pass } = setting;
    const cwd = await gateFolder(place.path, gate.cwd);
    if (cwd === undefined)
        return notStarted(noFolder(gate.cwd ?? "."));
    const trap = place.room === "worktree" ? undefined : trapFor(place.path, before);
    if (trap !== undefined)
        return notStarted(trap);
    return runHere(gate, { place, cwd, homes: await homes.of(place), pass }, options);
}
/** What was laid since the first turn where a gate in a fresh checkout would step into it. */
function trapFor(checkout, { above, programs }) {
    const stranger = strangerAbove(checkout, above);
    if (stranger !== undefined)
        return poisoned(stranger);
    const rival = rivalOf(programs, hostEnv()["PATH"] ?? "");
    return rival === undefined ? undefined : replaced(rival);
}
function notStarted(text) {
    return {
        result: { status: "not_started", reason: text, durationMs: 0, tail: text },
        tests: undefined,
    };
}
function noFolder(cwd) {
    return `\`cwd\` of this gate is \`${cwd}\`, which is no folder in this checkout: it is missing, or a link leads out.`;
}
function replaced(program) {
    return `\`${program}\` was put in front of a program of the same name during the run, so nothing is judged by it. Remove it; if setup needs it, install it before this action starts.`;
}
function poisoned(path) {
    return `\`${path}\` was written during the run. It lies above the fresh checkout, where tools would take it for a part of the project, so nothing is judged beside it. Remove it; if a step needs it, write it before this action starts.`;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/adapters/gateway/exchange-log.js


/**
 * Appends to `turns/<n>/exchanges.jsonl`, redacted. A request repeats the whole conversation: `same` counts the leading
 * messages that were in the request before it, and tools are stored when they change, so that the file grows with the
 * conversation and not with its square.
 */
function exchangeLog(runFolder, turn, redact) {
    const file = `turns/${turn}/exchanges.jsonl`;
    let before = { messages: [], tools: "" };
    let written = Promise.resolve();
    const failures = [];
    return {
        add(exchange) {
            const line = redact(JSON.stringify(record(exchange)), file);
            written = written.then(() => append((0,external_node_path_.join)(runFolder, file), line)).catch(fail);
        },
        async flush() {
            await written;
            if (failures.length > 0)
                throw new Error(`${file} could not be written`, { cause: failures[0] });
        },
    };
    /** Kept for `flush`: until then nobody waits for it. */
    function fail(error) {
        failures.push(error);
    }
    function record({ at, request, ...rest }) {
        const { messages: whole, tools, ...fields } = request;
        const messages = Array.isArray(whole) ? whole.map((message) => JSON.stringify(message)) : [];
        const toolText = JSON.stringify(tools ?? []);
        const changed = messages.findIndex((message, i) => message !== before.messages[i]);
        const same = changed === -1 ? messages.length : changed;
        const news = messages.slice(same).map((message) => JSON.parse(message));
        const told = {
            ...fields,
            same,
            messages: news,
            ...(toolText === before.tools ? {} : { tools }),
        };
        before = { messages, tools: toolText };
        return { at: new Date(at).toISOString(), ms: Date.now() - at, ...rest, request: told };
    }
}
async function append(path, line) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.appendFile)(path, `${line}\n`);
}

// EXTERNAL MODULE: ./.build/domain/budget.js
var budget = __webpack_require__(19638);
;// CONCATENATED MODULE: ./.build/adapters/gateway/intake.js
/** Requests of a turn that may be open at once. Kimi asks one thing at a time; what it gave up may still be under way. */
const maxOpen = 8;
/** Bytes of their bodies together: a conversation that fills the model's context, with pictures, is a tenth of it. */
const intake_maxBytes = 64 * 1024 * 1024;
/** The intake of one turn. */
function createIntake() {
    let open = 0;
    let bytes = 0;
    let isOver = false;
    return {
        end() {
            isOver = true;
        },
        async during(request, work) {
            if (open >= maxOpen)
                return work(turnAway(request, tooMany));
            open += 1;
            let held = 0;
            try {
                const body = await bodyOf(request, (more) => {
                    if (held + more > intake_maxBytes)
                        return tooLarge;
                    if (bytes + more > intake_maxBytes)
                        return tooMuch;
                    bytes += more;
                    held += more;
                    return undefined;
                });
                await work(isOver ? tooLate : body);
            }
            finally {
                open -= 1;
                bytes -= held;
            }
        },
    };
}
const tooLate = { status: 404, why: "its turn is over" };
const tooMany = { status: 429, why: `${maxOpen} others of its turn are open` };
const tooMuch = {
    status: 429,
    why: `with the others of its turn it has more than ${intake_maxBytes} bytes`,
};
const tooLarge = { status: 413, why: `it has more than ${intake_maxBytes} bytes` };
async function bodyOf(request, hold) {
    if (Number(request.headers["content-length"] ?? 0) > intake_maxBytes)
        return turnAway(request, tooLarge);
    const chunks = [];
    // The stream is the connection, by which the answer goes back.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        const more = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
        const full = hold(more.length);
        if (full !== undefined)
            return turnAway(request, full);
        chunks.push(more);
    }
    return Buffer.concat(chunks);
}
const lingerMs = 5000;
/** An agent that still writes reads its answer only if somebody takes the rest; not for long. */
function turnAway(request, why) {
    request.resume();
    setTimeout(() => request.complete || request.destroy(), lingerMs).unref();
    return why;
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/lane.js


/** Kimi tries five times; a server that was silent twice in a row would cost it many minutes. */
const maxStalls = 2;
const maxRejected = 50;
function createLane(turn, tool, log) {
    const rejected = [];
    const underWay = new Map();
    const state = {
        calls: 0,
        last: undefined,
        offered: false,
        stalls: 0,
        tokens: 0,
    };
    const intake = createIntake();
    return {
        turn,
        tool,
        log,
        intake,
        count(offered) {
            state.calls += 1;
            // Sticky: a request that compacts the conversation offers no tools.
            state.offered ||= offered;
            turn.onActivity();
        },
        note(outcome, usage) {
            state.last = outcome;
            if (usage !== undefined)
                state.tokens = (0,budget/* totalTokens */.RP)(usage);
            state.stalls = outcome.kind === "stalled" ? state.stalls + 1 : 0;
        },
        contextTokens: () => state.tokens,
        reject(what) {
            if (rejected.length < maxRejected)
                rejected.push(what.slice(0, 200));
        },
        shutBecause() {
            if (state.stalls >= maxStalls)
                return `The model's server was silent ${state.stalls} times in a row.`;
            return state.last?.kind === "failed" && state.last.cause === "quota"
                ? state.last.text
                : undefined;
        },
        async during(reply, exchange) {
            const work = exchange().catch(() => reply.cut());
            underWay.set(reply, work);
            await work;
            underWay.delete(reply);
        },
        async end() {
            intake.end();
            for (const reply of underWay.keys())
                reply.cut();
            await Promise.all(underWay.values());
            await log.flush();
        },
        facts: () => ({
            calls: state.calls,
            last: state.last,
            offered: state.offered,
            rejected: [...rejected],
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./.build/adapters/gateway/result-tool.js

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
    return `The result was not accepted. Mend this and call the tool again:\n${core_errors/* prettifyError */.S1(error)}`;
}
const maxSafe = Number.MAX_SAFE_INTEGER;
/** Draft 7, since Kimi's validator knows no later one; without the bounds that only say "a safe integer". */
function inputSchemaOf(schema) {
    const { $schema: _dialect, ...json } = json_schema_processors/* toJSONSchema */.bl(schema, {
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/adapters/gateway/strict-json.js


/** How deep values may lie in each other: JSON.stringify would run out of stack on what JSON.parse still reads. */
const deepest = 100;
/**
 * The value of a JSON text that all readers understand alike; undefined for any other. Not alike are read: bytes that are no
 * UTF-8, a key that stands twice in an object or has an escape, `__proto__`, and a number beyond those of a double. Source: RFC 8259 §4, §6, §8.1.
 */
function strictJsonOf(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    const value = (0,json/* jsonOf */.o)(text);
    return value !== undefined && isUnambiguous(text) ? value : undefined;
}
/** Goes once through a text that is known to be JSON. */
function isUnambiguous(text) {
    const sign = /[{}[\]"]|-?\d[\d.eE+-]*/g;
    /** Keys of the objects that are open, outermost first; an array has none. */
    const open = [];
    for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
        const [token] = found;
        if (token === '"') {
            const end = endOfString(text, found.index);
            if (isKey(text, end) && !isNew(text.slice(found.index + 1, end - 1), open.at(-1)))
                return false;
            sign.lastIndex = end;
        }
        else if (!isFine(token, open))
            return false;
    }
    return true;
}
/** Opens or closes what a bracket does; anything else is a number. */
function isFine(token, open) {
    if ("{[".includes(token))
        return open.push(new Set()) <= deepest;
    if (!"}]".includes(token))
        return Number.isFinite(Number(token));
    open.pop();
    return true;
}
function isKey(text, end) {
    const colon = /[ \t\r\n]*:/y;
    colon.lastIndex = end;
    return colon.test(text);
}
/**
 * Takes a key down, as it is written. What JavaScript reads from `__proto__` depends on how it copies the object. A key with an
 * escape is none of ours: JSON.parse of Node 24 takes one for another there, once it has seen both (V8 13.6).
 */
function isNew(key, keys) {
    if (key === "__proto__" || key.includes("\\") || keys?.has(key) === true)
        return false;
    keys?.add(key);
    return true;
}
/** Behind the closing quote of the string that begins at `start`: the first quote behind an even number of backslashes. */
function endOfString(text, start) {
    for (let at = text.indexOf('"', start + 1);; at = text.indexOf('"', at + 1)) {
        let first = at;
        while (text[first - 1] === "\\")
            first -= 1;
        if ((at - first) % 2 === 0)
            return at + 1;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/mcp.js


const description = "Hand in the result of your work. Call it once, when everything is done: it ends the turn. " +
    "If it says that the result was not accepted, mend what it names and call it again.";
/** Takes one MCP request in, over streamable HTTP, and answers it. */
async function takeMcp(lane, request, response) {
    lane.turn.onActivity();
    if (request.method !== "POST") {
        response.writeHead(405, { allow: "POST" }).end();
        return;
    }
    await lane.intake.during(request, async (body) => {
        if (Buffer.isBuffer(body))
            return answer(lane.tool, { request, response, body });
        lane.reject(`POST /mcp: ${body.why}`);
        response.writeHead(body.status).end();
    });
}
/**
 * Each request gets a server of its own (stateless), so that a client that connects again is no special case; the SDK is
 * loaded by the first one, off the action's start-up path. Left to itself it reads a body of any length.
 */
async function answer(tool, { request, response, body, }) {
    const message = strictJsonOf(body);
    if (message === undefined) {
        response.writeHead(400).end();
        return;
    }
    const { Server, StreamableHTTPServerTransport, CallToolRequestSchema, ListToolsRequestSchema } = await sdk();
    const server = new Server({ name: serverName, version: "1.0.0" }, { capabilities: { tools: {} } });
    server.setRequestHandler(ListToolsRequestSchema, () => ({
        tools: [{ name: submitTool, description, inputSchema: tool.inputSchema }],
    }));
    server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
        const submitted = params.name === submitTool
            ? tool.submit(params.arguments ?? {})
            : { accepted: false, text: `There is no tool ${params.name}.` };
        return { content: [{ type: "text", text: submitted.text }], isError: !submitted.accepted };
    });
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    response.once("close", () => void server.close());
    await transport.handleRequest(request, response, message);
}
async function sdk() {
    const [{ Server }, { StreamableHTTPServerTransport }, types] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(619)]).then(__webpack_require__.bind(__webpack_require__, 24619)),
        Promise.all(/* import() */[__webpack_require__.e(846), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 90262)),
        __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 63846)),
    ]);
    const { CallToolRequestSchema, ListToolsRequestSchema } = types;
    return { Server, StreamableHTTPServerTransport, CallToolRequestSchema, ListToolsRequestSchema };
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/pacer.js
const successesToGrow = 4;
/**
 * Starts with `most` slots, halves them when the server says that we are too many, and grows back by one after some
 * successes: more of them each time that growing was punished, so that a key with one request at a time is left in peace.
 */
function createPacer(most = 3) {
    const state = {
        slots: most,
        active: 0,
        generation: 0,
        successes: 0,
        needed: successesToGrow,
        answered: 0,
    };
    const queue = [];
    return { acquire, slots: () => state.slots, answered: () => state.answered };
    async function acquire(place, signal) {
        signal.throwIfAborted();
        if (state.active >= state.slots || (place === "back" && queue.length > 0))
            await turnInQueue(place, signal);
        else
            state.active += 1;
        return slot();
    }
    function turnInQueue(place, signal) {
        return new Promise((resolve, reject) => {
            function enter() {
                signal.removeEventListener("abort", leave);
                state.active += 1;
                resolve();
            }
            function leave() {
                queue.splice(queue.indexOf(enter), 1);
                reject(signal.reason);
            }
            signal.addEventListener("abort", leave, { once: true });
            if (place === "front")
                queue.unshift(enter);
            else
                queue.push(enter);
        });
    }
    function slot() {
        const { generation } = state;
        let held = true;
        return {
            alone: state.active === 1,
            release(outcome) {
                if (!held)
                    return;
                held = false;
                state.active -= 1;
                if (outcome === "limited")
                    shrink(generation);
                if (outcome === "succeeded")
                    grow();
                while (state.active < state.slots && queue.length > 0)
                    queue.shift()?.();
            },
        };
    }
    /** Requests that began before the last shrinking are no new reason to shrink. */
    function shrink(generation) {
        state.successes = 0;
        if (generation !== state.generation)
            return;
        state.generation += 1;
        state.slots = Math.max(1, Math.floor(state.slots / 2));
        state.needed = Math.min(state.needed * 2, 256);
    }
    function grow() {
        state.answered += 1;
        state.successes += 1;
        if (state.successes < state.needed || state.slots >= most)
            return;
        state.successes = 0;
        state.slots += 1;
        state.generation += 1;
    }
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./.build/adapters/gateway/upstream-error.js


const errorFields = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().nullish().catch(undefined),
    code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish().catch(undefined),
    message: schemas/* string */.YjP().nullish().catch(undefined),
});
const ErrorBody = schemas/* object */.Ikc({ error: schemas/* union */.KCZ([errorFields, schemas/* string */.YjP()]) });
const quotaTypes = ["exceeded_current_quota_error", "insufficient_quota", "insufficient_balance"];
const quotaWords = /exceeded your current (?:token )?quota|check your account balance|insufficient (?:account )?balance|recharge|in arrears|billing/i;
const overflowWords = /exceeded model token limit|context[ _]length|maximum context|prompt is too long/i;
const filterWords = /content[ _]filter|considered high risk|safety policy/i;
const causeByStatus = {
    401: "auth",
    402: "quota",
    403: "auth",
    404: "auth",
    408: "overloaded",
    409: "overloaded",
};
/** Why the server turned a request down. 404 counts as auth: Moonshot says it of a model that the key may not use. */
function causeOf(answer) {
    const { type, text } = wordsOf(answer.body);
    if (answer.status === 429)
        return causeOf429(type, text);
    const known = causeByStatus[answer.status];
    if (known !== undefined)
        return known;
    if (answer.status >= 500)
        return "overloaded";
    if (overflowWords.test(`${type} ${text}`))
        return "context_overflow";
    return filterWords.test(`${type} ${text}`) ? "content_filter" : "other";
}
function causeOf429(type, text) {
    if (quotaTypes.includes(type) || quotaWords.test(text))
        return "quota";
    return type.includes("overloaded") ? "overloaded" : "rate_limit";
}
/** The error's type and its message: those of the JSON body, else the body itself. */
function wordsOf(body) {
    const parsed = ErrorBody.safeParse((0,json/* jsonOf */.o)(body));
    if (!parsed.success)
        return { type: "", text: body.trim() };
    const { error } = parsed.data;
    if (typeof error === "string")
        return { type: "", text: error };
    return { type: String(error.type ?? error.code ?? ""), text: error.message ?? body.trim() };
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/probe.js


const probeMs = 10_000;
/** Asks `GET <base-url>/models` with the key: costs no tokens. */
async function probe(upstream, key, signal) {
    try {
        const answer = await upstream.send({
            method: "GET",
            path: "/models",
            headers: { authorization: `Bearer ${key}`, accept: "application/json" },
            signal: AbortSignal.any([signal, AbortSignal.timeout(probeMs)]),
        });
        const status = answer.statusCode ?? 0;
        const words = wordsOf(await (0,consumers_.text)(answer)).text.slice(0, 500);
        if (status === 200)
            return { kind: "ok" };
        if (status === 401 || status === 403)
            return { kind: "refused", status, text: words };
        return { kind: "unknown", text: `The server answered ${status}: ${words}` };
    }
    catch (error) {
        return { kind: "unknown", text: error instanceof Error ? error.message : String(error) };
    }
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/reply.js

/** Kimi's HTTP client gives up after 300 s without headers or without a byte. */
const reply_patienceMs = 240_000;
const heartbeatMs = 15_000;
/**
 * Wraps a response. A request that waits long in the gateway gets the head of an event stream and comments for signs of
 * life; what the server says later then follows inside that stream.
 */
function replyTo(response, patience = reply_patienceMs) {
    const gone = new AbortController();
    response.once("close", () => {
        stopWaiting();
        if (!response.writableFinished)
            gone.abort(new Error("the agent went away"));
    });
    let heartbeat;
    const patient = setTimeout(() => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.write(": waiting for the model\n\n");
        heartbeat = setInterval(() => response.write(": waiting for the model\n\n"), heartbeatMs);
    }, patience);
    return {
        gone: gone.signal,
        begin(status, headers) {
            stopWaiting();
            if (!response.headersSent)
                response.writeHead(status, headers);
        },
        async write(bytes) {
            if (!response.write(bytes) && !response.destroyed)
                await drained(response);
        },
        end: () => response.end(),
        fail(status, type, message) {
            stopWaiting();
            const body = JSON.stringify({ error: { type, message } });
            if (response.headersSent)
                response.end(`data: ${body}\n\n`);
            else
                response.writeHead(status, { "content-type": "application/json" }).end(body);
        },
        cut() {
            stopWaiting();
            response.destroy();
        },
    };
    function stopWaiting() {
        clearTimeout(patient);
        clearInterval(heartbeat);
    }
}
/** Resolves when the response takes bytes again, or is gone. */
async function drained(response) {
    const done = new AbortController();
    const { signal } = done;
    await Promise.race([(0,external_node_events_.once)(response, "drain", { signal }), (0,external_node_events_.once)(response, "close", { signal })]);
    done.abort();
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/asked-headers.js
/**
 * What of the agent's own headers goes on: which agent asks, and what it takes. Marks of the machine (`x-msh-device-*`) and of
 * the SDK stay here, and so does whatever could change how a request is read. Source: what Kimi CLI 2.1.0 sends.
 */
const passed = ["accept", "user-agent", "x-msh-platform", "x-msh-version"];
/** The headers of a request that go on with it; the key, the form of the body and our own marks are set anew. */
function askedHeaders(headers) {
    return Object.fromEntries(passed.flatMap((name) => {
        const value = headers[name];
        return typeof value === "string" ? [[name, value]] : [];
    }));
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/closing.js
const closingWords = "Done.";
/**
 * Answers in the model's place once the result is in. The model would only be asked for a closing sentence, which costs
 * the whole conversation as input and can still be cut, filtered or out of budget.
 */
async function answerClosing(lane, request, reply) {
    const head = {
        id: "omk-closing",
        object: "chat.completion.chunk",
        created: 0,
        model: request.body["model"],
    };
    // Kimi takes the size of its conversation from here, and decides by it when to compact one that goes on.
    const tokens = lane.contextTokens();
    const usage = { prompt_tokens: tokens, completion_tokens: 1, total_tokens: tokens + 1 };
    const chunks = [
        {
            ...head,
            choices: [
                { index: 0, delta: { role: "assistant", content: closingWords }, finish_reason: null },
            ],
        },
        { ...head, choices: [{ index: 0, delta: {}, finish_reason: "stop" }] },
        { ...head, choices: [], usage },
    ];
    const outcome = { kind: "answered", finish: "stop" };
    lane.note(outcome);
    lane.log.add({
        at: Date.now(),
        request: request.body,
        status: 0,
        response: closingWords,
        outcome,
        usage: undefined,
        estimated: false,
    });
    reply.begin(200, { "content-type": "text/event-stream" });
    await reply.write(Buffer.from(chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join("")));
    await reply.write(Buffer.from("data: [DONE]\n\n"));
    reply.end();
}

// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/parse.js + 1 modules
var parse = __webpack_require__(46085);
;// CONCATENATED MODULE: ./.build/adapters/gateway/answer-meter.js



const Tokens = schemas/* object */.Ikc({
    prompt_tokens: schemas/* number */.aig().nonnegative().catch(0),
    completion_tokens: schemas/* number */.aig().nonnegative().catch(0),
    cached_tokens: schemas/* number */.aig().nonnegative().nullish().catch(undefined),
    prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: schemas/* number */.aig().nonnegative().nullish() })
        .nullish()
        .catch(undefined),
});
const Words = schemas/* object */.Ikc({
    content: schemas/* string */.YjP().nullish().catch(undefined),
    reasoning_content: schemas/* string */.YjP().nullish().catch(undefined),
    tool_calls: schemas/* array */.YOg(schemas/* object */.Ikc({
        function: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish(), arguments: schemas/* string */.YjP().nullish() })
            .nullish(),
    }))
        .nullish()
        .catch(undefined),
});
const Choice = schemas/* object */.Ikc({
    delta: Words.nullish().catch(undefined),
    message: Words.nullish().catch(undefined),
    finish_reason: schemas/* string */.YjP().nullish().catch(undefined),
    usage: Tokens.nullish().catch(undefined),
});
const Chunk = schemas/* object */.Ikc({
    choices: schemas/* array */.YOg(Choice).catch([]),
    usage: Tokens.nullish().catch(undefined),
    error: schemas/* unknown */.L5J().optional(),
});
const maxWords = 4_000_000;
/** A meter for an answer of this content type. Never throws: what it cannot read it leaves out. */
function meterFor(contentType) {
    const seen = {
        finish: undefined,
        usage: undefined,
        error: undefined,
    };
    const words = [];
    let size = 0;
    const decoder = new TextDecoder();
    const streaming = contentType.includes("text/event-stream");
    const parser = (0,parse/* createParser */.C)({ onEvent: (event) => take(event.data) });
    let document = "";
    return {
        feed(bytes) {
            const text = decoder.decode(bytes, { stream: true });
            if (streaming)
                parser.feed(text);
            else if (document.length < maxWords)
                document += text;
        },
        read() {
            if (!streaming)
                take(document);
            return { ...seen, text: words.join("") };
        },
    };
    function take(line) {
        const parsed = Chunk.safeParse((0,json/* jsonOf */.o)(line));
        if (!parsed.success)
            return;
        const { usage, choices, error } = parsed.data;
        const counted = usage ?? choices.find((c) => c.usage !== undefined && c.usage !== null)?.usage;
        if (counted !== undefined && counted !== null)
            seen.usage = usageOf(counted);
        if (error !== undefined && error !== null)
            seen.error = JSON.stringify(error);
        for (const choice of choices) {
            seen.finish = choice.finish_reason ?? seen.finish;
            note(choice);
        }
    }
    function note(choice) {
        const said = choice.delta ?? choice.message;
        if (said === undefined || said === null || size > maxWords)
            return;
        const calls = (said.tool_calls ?? []).map((c) => `${nameOf(c.function?.name)}${c.function?.arguments ?? ""}`);
        const piece = [said.reasoning_content ?? "", said.content ?? "", ...calls].join("");
        size += piece.length;
        words.push(piece);
    }
}
function nameOf(name) {
    return name === undefined || name === null || name === "" ? "" : `\n[${name}] `;
}
/** `prompt_tokens_details` is OpenAI's place for cached tokens, `cached_tokens` is Moonshot's. */
function usageOf(tokens) {
    const cached = tokens.prompt_tokens_details?.cached_tokens ?? tokens.cached_tokens ?? 0;
    return {
        calls: 1,
        input: Math.round(tokens.prompt_tokens),
        cached: Math.min(Math.round(cached), Math.round(tokens.prompt_tokens)),
        output: Math.round(tokens.completion_tokens),
    };
}
/** Four characters a token: for an answer whose usage never came, so that a cut stream does not count as free. */
function estimateUsage(request, answer) {
    return {
        calls: 1,
        input: Math.ceil(request.length / 4),
        cached: 0,
        output: Math.ceil(answer.length / 4),
    };
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/attempt.js

const attempt_maxWords = 600;
/** The server said nothing for too long. */
function stalled(attempt, reply) {
    reply.fail(504, "omk_upstream_silent", `The model's server was silent for ${attempt.stallMs / 1000} s.`);
    return unanswered({ kind: "stalled", afterMs: attempt.stallMs });
}
/** The server has the request, and may well bill it. */
function abandoned(attempt) {
    const usage = estimateUsage(attempt.body.toString("utf8"), "");
    return { ...unanswered({ kind: "abandoned" }), usage, estimated: true };
}
/** There was no answer at all. */
function attempt_unreachable(error, attempt, reply) {
    const text = words(reasonOf(error), attempt);
    reply.fail(502, "omk_upstream_unreachable", text);
    return unanswered({ kind: "unreachable", text });
}
function unanswered(outcome) {
    return { outcome, status: 0, response: "", usage: undefined, estimated: false, answered: true };
}
/** A refused connection to a name with several addresses is an AggregateError with an empty message. */
function reasonOf(error) {
    if (error instanceof AggregateError)
        return error.errors.map(reasonOf).join("; ");
    return error instanceof Error ? error.message : String(error);
}
/** Somebody else's words, clean and short. */
function words(text, attempt) {
    return attempt.clean(text).slice(0, attempt_maxWords);
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/read-bytes.js
/** The body of a message, read to its end; `whole` is false when it is longer than `max` and only its beginning is here. */
async function readBytes(message, max) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
        size += bytes.length;
        if (size <= max)
            chunks.push(bytes);
    }
    return { bytes: Buffer.concat(chunks), whole: size <= max };
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/reset-time.js
const units = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
const resetHeaders = [
    "retry-after-ms",
    "retry-after",
    "x-ratelimit-reset",
    "x-ratelimit-reset-requests",
    "x-ratelimit-reset-tokens",
];
/** No quota is longer; a server that says so is misread, and its time might be none that a date can hold. */
const longestMs = 366 * 86_400_000;
/** Milliseconds from `now` until the server will take requests again, by its headers, else by its message. */
function waitMs(headers, message, now) {
    for (const name of resetHeaders) {
        const value = headers[name];
        if (typeof value !== "string")
            continue;
        const wait = name === "retry-after-ms" ? Number(value) : waitOf(value.trim(), now);
        if (wait !== undefined && Number.isFinite(wait))
            return reset_time_within(wait);
    }
    const words = /(?:after|in) (\d+(?:\.\d+)?) ?(ms|s|m|h|d)[a-z]*\b/i.exec(message);
    return words === null
        ? undefined
        : reset_time_within(Number(words[1]) * (units[words[2]?.toLowerCase() ?? ""] ?? 0));
}
function reset_time_within(wait) {
    return Math.min(Math.max(0, wait), longestMs);
}
/** Seconds, seconds or milliseconds since the epoch, `1m30s`, or a date. */
function waitOf(value, now) {
    if (/^\d+(\.\d+)?$/.test(value))
        return waitOfNumber(Number(value), now);
    if (/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(value))
        return waitOfSpan(value);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : date - now;
}
function waitOfNumber(value, now) {
    if (value > 1e11)
        return value - now;
    return value > 1e9 ? value * 1000 - now : value * 1000;
}
function waitOfSpan(value) {
    const parts = value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g);
    return [...parts].reduce((sum, part) => sum + Number(part[1]) * (units[part[2] ?? ""] ?? 0), 0);
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/forward.js





const maxErrorBytes = 1_000_000;
/**
 * Sends a request on and streams the answer through unchanged. Only a 429 that waiting can mend is kept back.
 * Never throws for what the server or the agent does.
 */
async function forward(upstream, attempt, reply) {
    const stall = new AbortController();
    const timer = setTimeout(() => stall.abort(), attempt.stallMs);
    try {
        const signal = AbortSignal.any([stall.signal, reply.gone]);
        const { headers, body } = attempt;
        const answer = await upstream.send({
            method: "POST",
            path: "/chat/completions",
            headers,
            body,
            signal,
        });
        life();
        if (answer.statusCode === 200)
            return await pass(answer, { attempt, reply, life, stall: stall.signal });
        return await judge(answer, attempt, reply);
    }
    catch (error) {
        if (stall.signal.aborted)
            return stalled(attempt, reply);
        return reply.gone.aborted ? abandoned(attempt) : attempt_unreachable(error, attempt, reply);
    }
    finally {
        clearTimeout(timer);
    }
    function life() {
        timer.refresh();
        attempt.onLife();
    }
}
async function pass(answer, { attempt, reply, life, stall }) {
    const meter = meterFor(answer.headers["content-type"] ?? "");
    reply.begin(200, passedHeaders(answer));
    let outcome;
    try {
        for await (const chunk of answer) {
            const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
            life();
            meter.feed(bytes);
            await reply.write(bytes);
        }
        reply.end();
    }
    catch (error) {
        outcome = interruption(error, attempt, { stall, gone: reply.gone });
        reply.cut();
    }
    const metered = meter.read();
    return {
        outcome: outcome ?? ended(metered, attempt),
        status: 200,
        response: metered.text,
        usage: metered.usage ?? estimateUsage(attempt.body.toString("utf8"), metered.text),
        estimated: metered.usage === undefined,
        answered: true,
    };
}
/** The first reason wins: an agent that is gone took its answer with it. */
function interruption(error, attempt, by) {
    if (by.stall.aborted)
        return { kind: "stalled", afterMs: attempt.stallMs };
    if (by.gone.aborted)
        return { kind: "abandoned" };
    return { kind: "broken", text: words(reasonOf(error), attempt) };
}
/** An error may also come as an event of a stream that began well. */
function ended(metered, attempt) {
    if (metered.error === undefined || metered.finish !== undefined)
        return { kind: "answered", finish: metered.finish };
    const body = `{"error":${metered.error}}`;
    const cause = causeOf({ status: 429, body });
    return {
        kind: "failed",
        status: 200,
        cause: cause === "quota" ? "quota" : "overloaded",
        text: words(wordsOf(body).text, attempt),
    };
}
async function judge(answer, attempt, reply) {
    const status = answer.statusCode ?? 0;
    const body = (await readBytes(answer, maxErrorBytes)).bytes.toString("utf8");
    const cause = causeOf({ status, body });
    const text = words(wordsOf(body).text, attempt);
    const wait = waitMs(answer.headers, text, Date.now());
    const resetAt = wait === undefined ? undefined : new Date(Date.now() + wait);
    const outcome = { kind: "failed", status, cause, text, resetAt };
    const kept = status === 429 && (cause === "rate_limit" || cause === "overloaded");
    if (!kept)
        reply.fail(status, wordsOf(body).type || `status_${status}`, text);
    return {
        outcome,
        status,
        response: attempt.clean(body),
        usage: undefined,
        estimated: false,
        answered: !kept,
        wait,
    };
}
/** Hop-by-hop headers belong to one connection; cookies are none of the agent's business. */
function passedHeaders(answer) {
    const kept = [
        "content-type",
        "content-encoding",
        "cache-control",
        "x-request-id",
        "msh-request-id",
    ];
    return Object.fromEntries(kept.flatMap((name) => {
        const value = answer.headers[name];
        return typeof value === "string" ? [[name, value]] : [];
    }));
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/patience.js
const longestBackoffMs = 15_000;
/**
 * Waits as long as the server says, else 1, 2, 4 ... 15 s. While other requests of ours are under way the server may
 * mean them, and waiting is no loss; from the first refusal that a lonely request met, `holdMs` are all it gets. An answer
 * to another turn starts that time anew: then the rate is what keeps this one waiting, and not a server that serves nobody.
 */
function createPatience(holdMs, now = Date.now) {
    let tries = 0;
    let deadline;
    let seen = 0;
    return {
        next(serverWait, alone, answered = 0) {
            if (answered > seen)
                deadline = undefined;
            seen = answered;
            const wait = Math.max(serverWait ?? Math.min(1000 * 2 ** tries, longestBackoffMs), 100);
            tries += 1;
            if (alone)
                deadline ??= now() + holdMs;
            if (wait > holdMs)
                return undefined;
            return deadline !== undefined && now() + wait > deadline ? undefined : wait;
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/chat.js





/** Takes one request of the agent to the model: in its turn, within the budget, again where waiting mends it. */
async function chat(exchange, settings) {
    const { lane, request, reply } = exchange;
    lane.count(request.offered);
    if (lane.tool.result() !== undefined)
        return answerClosing(lane, request, reply);
    const shut = lane.shutBecause();
    if (shut !== undefined)
        return reply.fail(403, "omk_gave_up", shut);
    const patience = createPatience(settings.holdMs);
    for (let place = "back";; place = "front") {
        const slot = await alive(lane, settings.pacer.acquire(place, reply.gone));
        const attempted = await attemptIn(slot, exchange, settings);
        if (attempted === undefined || attempted.answered)
            return;
        const wait = patience.next(attempted.wait, slot.alone, settings.pacer.answered());
        if (wait === undefined)
            return reply.fail(403, "omk_gave_up", gaveUpText);
        await alive(lane, (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal: reply.gone }));
    }
}
const gaveUpText = "The model's server kept answering 429 to one request at a time.";
/** Undefined when the budget was spent before the request could go. */
async function attemptIn(slot, exchange, settings) {
    const { lane, reply } = exchange;
    let outcome = "other";
    try {
        const reason = settings.refuse();
        if (reason !== undefined) {
            lane.note({ kind: "refused", reason });
            reply.fail(403, "omk_refused", reason);
            return undefined;
        }
        const at = Date.now();
        const attempted = await forward(settings.upstream, attemptOf(exchange, settings), reply);
        outcome = slotOutcome(attempted);
        take(attempted, at, { exchange, settings });
        return attempted;
    }
    finally {
        slot.release(outcome);
    }
}
function attemptOf({ lane, request, headers }, settings) {
    const { turn, phase, visit, onActivity } = lane.turn;
    return {
        headers: {
            ...headers,
            authorization: `Bearer ${settings.key}`,
            "content-type": "application/json",
            "content-length": String(request.sent.length),
            "accept-encoding": "identity",
            "x-omk-run": settings.runKey,
            "x-omk-phase": phase,
            "x-omk-visit": String(visit),
            "x-omk-turn": String(turn),
        },
        body: request.sent,
        stallMs: settings.stallMs,
        onLife: onActivity,
        clean: (text) => settings.clean(text, `turns/${turn}/exchanges.jsonl`),
    };
}
function slotOutcome({ outcome }) {
    if (outcome.kind === "answered")
        return "succeeded";
    return outcome.kind === "failed" && (outcome.cause === "rate_limit" || outcome.status === 429)
        ? "limited"
        : "other";
}
function take(attempted, at, { exchange, settings }) {
    const { lane, request } = exchange;
    const { answered: _answered, wait: _wait, ...seen } = attempted;
    lane.note(attempted.outcome, attempted.usage);
    lane.log.add({ at, request: request.body, ...seen });
    settings.onCall({
        turn: lane.turn.turn,
        usage: attempted.usage ?? budget/* noUsage */.tk,
        status: attempted.status,
        estimated: attempted.estimated,
    });
}
const chat_heartbeatMs = 1000;
/** Waiting in our own queue is no silence of the agent. */
async function alive(lane, waiting) {
    const heartbeat = setInterval(lane.turn.onActivity, chat_heartbeatMs);
    try {
        return await waiting;
    }
    finally {
        clearInterval(heartbeat);
    }
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/chat-request.js



/** A tool that the agent carries out; the server's own (`builtin_function`) would reach the network for it. */
const Tool = schemas/* looseObject */._H3({
    type: schemas/* literal */.euz("function"),
    function: schemas/* looseObject */._H3({ name: schemas/* string */.YjP() }),
});
/**
 * What Kimi sends, and no field beside it: one that we do not know could name another model, or be read as `model` by a
 * server that does not tell cases apart. Source: Kimi CLI 2.1.0, `assembleOpenAIRequest` and what goes into its `kwargs`.
 */
const Body = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP(),
    messages: schemas/* array */.YOg(schemas/* looseObject */._H3({ tools: schemas/* array */.YOg(Tool).optional() })),
    tools: schemas/* array */.YOg(Tool).optional(),
    tool_choice: schemas/* unknown */.L5J().optional(),
    stream: schemas/* boolean */.zMY().optional(),
    stream_options: schemas/* unknown */.L5J().optional(),
    prompt_cache_key: schemas/* unknown */.L5J().optional(),
    thinking: schemas/* unknown */.L5J().optional(),
    reasoning_effort: schemas/* unknown */.L5J().optional(),
    response_format: schemas/* unknown */.L5J().optional(),
    max_completion_tokens: schemas/* unknown */.L5J().optional(),
    max_tokens: schemas/* unknown */.L5J().optional(),
    temperature: schemas/* unknown */.L5J().optional(),
    top_p: schemas/* unknown */.L5J().optional(),
});
/** Reads and validates the body of a request for `model`. */
function readChatRequest(raw, model) {
    const value = strictJsonOf(raw);
    if (value === undefined)
        return { why: "it is no JSON that all readers understand alike" };
    const parsed = Body.safeParse(value);
    if (!parsed.success)
        return { why: whyNot(parsed.error) };
    const body = parsed.data;
    if (body.model !== model)
        return { why: `it is for another model than ${model}` };
    const offered = body.tools?.some((tool) => tool.function.name === submitToolName) ?? false;
    return { sent: Buffer.from(JSON.stringify(value)), body, offered };
}
function whyNot({ issues: [first] }) {
    if (first?.code === "unrecognized_keys")
        return `it has the field ${JSON.stringify(first.keys[0]?.slice(0, 50))}`;
    const at = first?.path.slice(0, 6).join(".") ?? "";
    return at === "" ? "it is no object" : `its ${at.slice(0, 80)} is not what Kimi sends`;
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/take-chat.js



/** Takes a chat request in, and to the model if it is one; what is none is answered, and told in the facts of its lane. */
function takeChat(asked, model, settings) {
    const { lane, request, reply } = asked;
    return lane.intake.during(request, async (body) => {
        if (!Buffer.isBuffer(body))
            return refuse(asked, body);
        const read = readChatRequest(body, model);
        if ("why" in read)
            return refuse(asked, { ...read, status: 403 });
        const headers = askedHeaders(request.headers);
        await chat({ lane, request: read, headers, reply }, settings);
    });
}
function refuse({ lane, reply, what }, no) {
    lane.reject(`${what}: ${no.why}`);
    reply.fail(no.status, "omk_not_allowed", `The gateway does not take this request: ${no.why}.`);
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./.build/adapters/gateway/upstream.js



/**
 * Speaks to the server with node:http, because fetch gives up on its own after 300 s of silence. Honours HTTP_PROXY,
 * HTTPS_PROXY and NO_PROXY of `env` by Node's own proxy support (24.5 and later); a server on this machine is asked without.
 */
function createUpstream(baseUrl, env) {
    const base = baseUrl.replace(/\/+$/, "");
    const { protocol, hostname } = new URL(base);
    const secure = protocol === "https:";
    const settings = { keepAlive: true, proxyEnv: isLoopback(hostname) ? {} : proxyEnv(env) };
    const agent = secure ? new external_node_https_.Agent(settings) : new external_node_http_.Agent(settings);
    return {
        send: (request) => sendOnce(request, 1),
        close: () => agent.destroy(),
    };
    function sendOnce(request, again) {
        return new Promise((resolve, reject) => {
            const outgoing = open(request);
            outgoing.once("response", resolve);
            outgoing.once("error", (error) => {
                if (again > 0 && wasStale(outgoing, error))
                    sendOnce(request, again - 1).then(resolve, reject);
                else
                    reject(error);
            });
            outgoing.end(request.body);
        });
    }
    function open(request) {
        const options = {
            method: request.method,
            headers: request.headers,
            agent,
            signal: request.signal,
        };
        const url = new URL(`${base}${request.path}`);
        return secure ? (0,external_node_https_.request)(url, options) : (0,external_node_http_.request)(url, options);
    }
}
/** A kept connection that the server had closed meanwhile: the request never arrived, so it may go again. */
function wasStale(outgoing, error) {
    return outgoing.reusedSocket && "code" in error && error.code === "ECONNRESET";
}
function proxyEnv(env) {
    const names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"];
    const proxies = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    if (proxies.length === 0)
        return {};
    const direct = [env["NO_PROXY"] ?? env["no_proxy"] ?? "", "localhost", "127.0.0.1"].filter((host) => host !== "");
    return { ...Object.fromEntries(proxies), NO_PROXY: direct.join(",") };
}

;// CONCATENATED MODULE: ./.build/adapters/gateway/gateway.js













/** Starts the gateway on a free loopback port. */
async function startGateway(options) {
    const lanes = new Map();
    const upstream = createUpstream(options.baseUrl, options.env);
    const settings = {
        upstream,
        pacer: createPacer(),
        key: options.key,
        runKey: options.runKey,
        refuse: options.refuse,
        onCall: options.onCall,
        stallMs: options.stallMs ?? 120_000,
        holdMs: options.holdMs ?? 90_000,
        clean: options.redact,
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        route(request, response).catch(() => response.destroy());
    });
    server.listen(0, "127.0.0.1");
    await (0,external_node_events_.once)(server, "listening");
    const origin = await originOf(server.address());
    return {
        open(turn, schema) {
            const token = (0,external_node_crypto_.randomBytes)(24).toString("base64url");
            const tool = resultTool(schema);
            const log = exchangeLog(options.runFolder, turn.turn, options.redact);
            const lane = createLane(turn, tool, log);
            lanes.set(token, lane);
            return {
                modelUrl: `${origin}/${token}/v1`,
                mcpUrl: `${origin}/${token}/mcp`,
                facts: () => lane.facts(),
                result: () => tool.result(),
                async close() {
                    lanes.delete(token);
                    await lane.end();
                },
            };
        },
        probe: (signal) => probe(upstream, options.key, signal),
        async [Symbol.asyncDispose]() {
            server.close();
            server.closeAllConnections();
            upstream.close();
            await (0,external_node_events_.once)(server, "close");
        },
    };
    async function route(request, response) {
        const [, token = "", ...rest] = (request.url ?? "").split("/");
        const lane = lanes.get(token);
        if (lane === undefined)
            return gateway_refuse(response, 404, "There is nothing here.");
        const what = `${request.method ?? ""} /${rest.join("/")}`;
        if (rest.join("/") === "mcp")
            return takeMcp(lane, request, response);
        if (what !== "POST /v1/chat/completions") {
            lane.reject(what);
            return gateway_refuse(response, 404, "The gateway takes POST /chat/completions only.");
        }
        const reply = replyTo(response);
        // From its first byte on: what is under way when the turn is closed goes nowhere.
        await lane.during(reply, () => takeChat({ lane, request, reply, what }, options.model, settings));
    }
}
function gateway_refuse(response, status, message) {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ error: { type: "omk_not_allowed", message } }));
}
/**
 * An IPv4-mapped address, because in the sandbox only a proxy leads out, and Kimi exempts 127.0.0.1 from every proxy.
 * A machine without IPv6 cannot even connect to that.
 */
async function originOf(address) {
    if (address === null || typeof address === "string")
        throw new TypeError("the gateway has no port");
    const mapped = "::ffff:127.0.0.1";
    const socket = (0,external_node_net_.connect)({ host: mapped, port: address.port });
    try {
        await (0,external_node_events_.once)(socket, "connect");
        return `http://[${mapped}]:${address.port}`;
    }
    catch {
        return `http://127.0.0.1:${address.port}`;
    }
    finally {
        socket.destroy();
    }
}

;// CONCATENATED MODULE: ./.build/adapters/git/at-base.js
/** Text of a file in the base commit; a link within base is followed, one that leads out of it is not. */
async function readAtBase({ git, base }, path) {
    if (path.includes("\n"))
        return undefined;
    const args = ["cat-file", "--batch=%(objecttype) %(objectsize)", "--follow-symlinks"];
    const { stdoutBytes } = await git.run(args, { input: `${base.commit}:${path}\n` });
    const end = stdoutBytes.indexOf(10);
    const blob = /^blob (\d+)$/.exec(stdoutBytes.toString("utf8", 0, end));
    return blob === null
        ? undefined
        : stdoutBytes.toString("utf8", end + 1, end + 1 + Number(blob[1]));
}
/** Paths of all files in the base commit. */
async function listAtBase({ git, base }) {
    const listed = await git.must(["ls-tree", "-r", "-z", "--name-only", "--full-tree", base.commit]);
    return listed.split("\0").filter((path) => path !== "");
}

;// CONCATENATED MODULE: ./.build/adapters/git/credential.js
/** The header by which a remote that speaks HTTP knows us; undefined where there is no token, or nothing like it is sent. */
function authorization({ url, token }) {
    if (token === undefined || !URL.canParse(url))
        return undefined;
    const { protocol } = new URL(url);
    const isHttp = protocol === "https:" || protocol === "http:";
    return isHttp ? `AUTHORIZATION: basic ${basic(token)}` : undefined;
}
/** Takes the token out of what git printed. */
function hideCredential(text, credential) {
    const token = credential?.token;
    if (token === undefined || token === "")
        return text;
    return text.replaceAll(token, "***").replaceAll(basic(token), "***");
}
/** A URL without the user name and the password that it may hold. */
function bareUrl(url) {
    if (!URL.canParse(url))
        return url;
    const parsed = new URL(url);
    parsed.username = "";
    parsed.password = "";
    return parsed.href;
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}

;// CONCATENATED MODULE: ./.build/adapters/git/repository.js


/** Git itself puts another file in the place; what only appends to it finds that it may not. */
const readOnly = { mode: 0o444 };
/** Makes a repository where there is none. Our git never reads its configuration: `facts.ts`. */
async function makeRepository(gitDir, seed) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, "objects", "info"), { recursive: true });
    await Promise.all([
        (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, "objects", "pack")),
        (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, "refs", "heads"), { recursive: true }),
        (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, "info")),
    ]);
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "HEAD"), `${seed.head}\n`),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "config"), configText(seed), readOnly),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "objects", "info", "alternates"), seed.alternates.map((path) => `${path}\n`).join(""), readOnly),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "packed-refs"), seed.packedRefs),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "info", "exclude"), seed.exclude),
        ...(seed.shallow === undefined ? [] : [(0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "shallow"), seed.shallow)]),
        ...Object.entries(seed.refs).map(([name, commit]) => setRef(gitDir, name, commit)),
    ]);
}
async function setRef(gitDir, name, commit) {
    const file = (0,external_node_path_.join)(gitDir, name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.writeFile)(file, `${commit}\n`);
}
/** The text of `config`. */
function configText({ bare, objectFormat, remoteUrl, }) {
    const core = [
        `\trepositoryformatversion = ${objectFormat === "sha1" ? 0 : 1}`,
        `\tbare = ${bare}`,
        "\tfilemode = true",
        ...(bare ? [] : ["\tlogallrefupdates = true"]),
    ];
    const extensions = objectFormat === "sha1" ? [] : ["[extensions]", `\tobjectformat = ${objectFormat}`];
    const remote = remoteUrl === undefined ? [] : ['[remote "origin"]', `\turl = ${JSON.stringify(remoteUrl)}`];
    return `${["[core]", ...core, ...extensions, ...remote].join("\n")}\n`;
}

;// CONCATENATED MODULE: ./.build/adapters/git/facts.js




/** Reads what an earlier process left beside its objects. */
function readKept(objects) {
    const { shallow, exclude } = filesBeside(objects);
    return { shallow: textOf(shallow), exclude: textOf(exclude) ?? "" };
}
/** Leaves what `readKept` reads. */
function writeKept({ objects, ...facts }) {
    const { shallow, exclude } = filesBeside(objects);
    (0,external_node_fs_.writeFileSync)(exclude, facts.exclude);
    if (facts.shallow === undefined)
        (0,external_node_fs_.rmSync)(shallow, { force: true });
    else
        (0,external_node_fs_.writeFileSync)(shallow, facts.shallow);
}
function filesBeside(objects) {
    const gitDir = (0,external_node_path_.dirname)(objects);
    return { shallow: (0,external_node_path_.join)(gitDir, "shallow"), exclude: (0,external_node_path_.join)(gitDir, "info", "exclude") };
}
function textOf(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, "utf8") : undefined;
}
/**
 * Makes the git folder of one call: configuration, refs and all else that git reads beside objects, as we know it, under a
 * name that nobody could know before. Whoever wants git to obey has the milliseconds until git has read it.
 */
function makeFace(folder, facts) {
    mendObjects(facts);
    const gitDir = (0,external_node_path_.join)(folder, `git-${(0,external_node_crypto_.randomBytes)(12).toString("hex")}`);
    const shallow = (0,external_node_path_.join)(gitDir, "shallow");
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, "refs"), { recursive: true, mode: 0o700 });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, "HEAD"), `ref: ${facts.head}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, "config"), configText({ bare: true, ...facts }));
    if (facts.refs.size > 0)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, "packed-refs"), packed(facts.refs));
    if (facts.exclude !== "") {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, "info"));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, "info", "exclude"), facts.exclude);
    }
    if (facts.shallow !== undefined)
        (0,external_node_fs_.writeFileSync)(shallow, facts.shallow);
    return {
        gitDir,
        shallow: () => textOf(shallow),
        [Symbol.dispose]: () => (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true }),
    };
}
function packed(refs) {
    const lines = [...refs].map(([name, commit]) => `${commit} ${name}\n`);
    return lines.join("");
}
/** Beside the objects git believes lists of other folders, and of which commit has which parents. */
function mendObjects({ objects, alternates }) {
    const info = (0,external_node_path_.join)(objects, "info");
    const file = (0,external_node_path_.join)(info, "alternates");
    const wanted = alternates.map((path) => `${path}\n`).join("");
    // A link would have us tidy up elsewhere.
    if ((0,external_node_fs_.lstatSync)(info, { throwIfNoEntry: false })?.isDirectory() === false)
        (0,external_node_fs_.rmSync)(info);
    (0,external_node_fs_.mkdirSync)(info, { recursive: true });
    for (const name of (0,external_node_fs_.readdirSync)(info))
        if (name !== "alternates" || !facts_isFile(file, wanted))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(info, name), { recursive: true, force: true });
    if (!(0,external_node_fs_.existsSync)(file))
        (0,external_node_fs_.writeFileSync)(file, wanted, { mode: 0o444 });
}
function facts_isFile(file, text) {
    return (0,external_node_fs_.lstatSync)(file).isFile() && (0,external_node_fs_.readFileSync)(file, "utf8") === text;
}

;// CONCATENATED MODULE: ./.build/adapters/git/settled.js


/**
 * What our commands do and run, whatever was configured. The folder that a call works with has no other configuration
 * (`facts.ts`); this holds also where somebody wrote into it in that moment.
 */
const settled = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.autocrlf=false",
    "core.safecrlf=false",
    "core.quotePath=false",
    "core.fileMode=true",
    "core.ignoreCase=false",
    "core.sparseCheckout=false",
    "core.splitIndex=false",
    // Only Windows reads a backslash as a separator; a file that is named so must not stop the run.
    "core.protectNTFS=false",
    "core.excludesFile=/dev/null",
    "core.attributesFile=/dev/null",
    // What these lists say of objects is not asked of the objects any more.
    "core.commitGraph=false",
    "core.multiPackIndex=false",
    "pack.useBitmaps=false",
    // What git does by itself, so that no other command is put in its place.
    `core.alternateRefsCommand=omk() { git --git-dir="$1" for-each-ref --format='%(objectname)'; }; omk`,
    "commit.gpgSign=false",
    "log.showSignature=false",
    "gpg.program=false",
    "gpg.x509.program=false",
    "gpg.ssh.program=false",
    "credential.helper=",
    "maintenance.auto=false",
    "gc.auto=0",
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false",
    "fetch.writeCommitGraph=false",
    "push.recurseSubmodules=no",
    "push.followTags=false",
    "push.gpgSign=false",
    "push.pushOption=",
    "diff.renameLimit=1000",
    "diff.external=",
    "checkout.workers=0",
    // A remote that goes silent is an error after a minute, and not a hang until the job is killed.
    "http.lowSpeedLimit=1",
    "http.lowSpeedTime=60",
].flatMap((setting) => ["-c", setting]);
/** The environment that no configuration is asked before, and that keeps the configuration of user and host out. */
function settledEnv(remote) {
    return {
        // No folder: neither `.gitconfig` nor `.netrc` can ever lie there.
        HOME: "/dev/null",
        XDG_CONFIG_HOME: "/dev/null",
        LC_ALL: "C",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_PAGER: "cat",
        GIT_EDITOR: "false",
        GIT_SSH_COMMAND: "false",
        // A bundle is read as a file.
        GIT_ALLOW_PROTOCOL: remote === undefined ? "file" : protocolOf(remote.url),
    };
}
function protocolOf(url) {
    return URL.canParse(url) ? new URL(url).protocol.replace(":", "") : "file";
}
/**
 * The remote under a name and with an address that nobody else could configure anything for: of several entries that fit
 * an address, git takes the longest, and of a remote's addresses all. Where a setting can be given for some addresses
 * alone, it is given for exactly this one.
 */
function namedRemote(remote, { partial, env }) {
    const name = `omk-${(0,external_node_crypto_.randomBytes)(12).toString("hex")}`;
    const settings = [
        [`remote.${name}.url`, `${name}:`],
        [`url.${remote.url}.insteadOf`, `${name}:`],
        [`url.${remote.url}.pushInsteadOf`, `${name}:`],
        ...(partial ? promisor(name) : []),
        ...httpSettings(name, remote, env),
    ];
    return { name, env: configEnv(settings) };
}
function promisor(name) {
    return [
        [`remote.${name}.promisor`, "true"],
        [`remote.${name}.partialclonefilter`, "blob:none"],
    ];
}
function httpSettings(name, remote, env) {
    const header = authorization(remote);
    const protocol = protocolOf(remote.url);
    if (protocol !== "http" && protocol !== "https")
        return [];
    const proxy = env[`${protocol}_proxy`] ?? env[`${protocol.toUpperCase()}_PROXY`] ?? "";
    const own = (key, value) => [`http.${remote.url}.${key}`, value];
    return [
        [`remote.${name}.proxy`, proxy],
        own("proxy", proxy),
        own("sslVerify", "true"),
        own("curloptResolve", ""),
        own("cookieFile", ""),
        own("saveCookies", "false"),
        own("followRedirects", "initial"),
        own("extraHeader", ""),
        ...(header === undefined ? [] : [own("extraHeader", header)]),
    ];
}
/** Source: git-config(1), GIT_CONFIG_COUNT. */
function configEnv(settings) {
    const pairs = settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}

;// CONCATENATED MODULE: ./.build/adapters/git/git.js
var git_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var git_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





const timeoutMs = 15 * 60_000;
/** Git for one repository. */
function gitAt(settings) {
    const { remote } = settings;
    async function run(args, call = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { repository, home } = settings;
            if (typeof repository !== "object")
                return runAt(repository, args, call);
            const face = git_addDisposableResource(env_1, makeFace(home, repository), false);
            const result = await runAt(face.gitDir, args, call);
            if (call.deepens === true) {
                repository.shallow = face.shallow();
                writeKept(repository);
            }
            return result;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            git_disposeResources(env_1);
        }
    }
    async function runAt(gitDir, args, call) {
        const named = remoteOf(settings, call);
        const result = await capture({
            file: "git",
            args: [...settled, ...placeArgs(gitDir, call), ...argsTo(named, args)],
            cwd: settings.home,
            ours: true,
            env: { ...settings.env, ...ownEnv(settings, call), ...named?.env },
            timeoutMs,
            signal: call.signal,
            ...(call.input === undefined ? {} : { input: call.input }),
        }, call.maxBytes);
        if (result.notStarted !== undefined)
            throw gitMissing(result.notStarted);
        return {
            ok: result.exitCode === 0 && !result.aborted && !result.timedOut,
            stdout: result.stdout,
            stdoutBytes: result.stdoutBytes,
            stderr: hideCredential(result.stderr, remote),
            aborted: result.aborted,
        };
    }
    async function must(args, call = {}) {
        const result = await run(args, call);
        if (!result.ok)
            throw gitFailed(args, result);
        return result.stdout.replace(/\n$/, "");
    }
    return { run, must };
}
/** What to throw when a command failed that cannot fail for a reason of the user's. */
function gitFailed(args, result) {
    if (result.aborted) {
        return new errors/* AutopilotError */.W({
            verdict: "cancelled",
            code: "cancelled",
            text: "The run was cancelled while git was at work.",
            mend: "",
        });
    }
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "internal",
        text: `git ${args[0] ?? ""} failed: ${result.stderr.trim().slice(-2000) || "it said nothing"}`,
        mend: "Resume the run. A full disk and a runner that ran out of memory are the usual causes.",
    });
}
function gitMissing(why) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "tools_missing",
        text: `git cannot be started: ${why}`,
        mend: "Install git 2.31 or newer on the runner.",
    });
}
function remoteOf({ remote, partial = false, env }, call) {
    if (call.remote === undefined || remote === undefined)
        return undefined;
    return namedRemote(remote, { partial, env });
}
function argsTo(named, args) {
    return named === undefined ? args : args.map((arg) => (arg === "origin" ? named.name : arg));
}
/** A command without a repository must not find one where it happens to run. */
function placeArgs(gitDir, { workTree }) {
    const place = [`--git-dir=${gitDir ?? "/dev/null/none"}`];
    return workTree === undefined ? place : [...place, `--work-tree=${workTree}`];
}
function ownEnv({ repository, identity, remote }, call) {
    return {
        ...settledEnv(call.remote === undefined ? undefined : remote),
        ...(typeof repository === "object" ? { GIT_OBJECT_DIRECTORY: repository.objects } : {}),
        ...(call.index === undefined ? {} : { GIT_INDEX_FILE: call.index }),
        ...(identity === undefined ? {} : identityEnv(identity)),
    };
}
function identityEnv({ name, email }) {
    return {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
    };
}

;// CONCATENATED MODULE: ./.build/adapters/git/base-commit.js


/**
 * The base commit and its tree; fetched into the run's own repository where the checkout lacks it.
 * @throws AutopilotError `base_missing`.
 */
async function baseCommit(git, commit, signal) {
    const here = await treeOf(git, commit);
    if (here !== undefined)
        return { commit, tree: here };
    const args = [
        "fetch",
        "--quiet",
        "--depth=1",
        "--no-tags",
        "--no-write-fetch-head",
        "origin",
        commit,
    ];
    const fetched = await git.run(args, { remote: true, deepens: true, signal });
    if (fetched.aborted)
        throw gitFailed(args, fetched);
    const tree = await treeOf(git, commit);
    if (tree === undefined)
        throw baseMissing(commit, fetched.stderr);
    return { commit, tree };
}
async function treeOf(git, commit) {
    const found = await git.run([
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${commit}^{tree}`,
    ]);
    return found.ok ? found.stdout.trim() : undefined;
}
function baseMissing(commit, why) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "base_missing",
        text: `The base commit ${commit} is neither in the checkout nor at the remote: ${why.trim().slice(-500)}`,
        mend: "Give the job `permissions: contents: read`, and check that the base branch was not rewritten. A run whose base is gone cannot go on: start a new one.",
    });
}

;// CONCATENATED MODULE: ./.build/adapters/git/ground.js

/** Where everything lies under the folder of a workspace. */
function placesIn(folder) {
    return {
        folder,
        gitDir: (0,external_node_path_.join)(folder, "run.git"),
        index: (0,external_node_path_.join)(folder, "index"),
        worktree: (0,external_node_path_.join)(folder, "worktree"),
        rooms: (0,external_node_path_.join)(folder, "rooms"),
    };
}
/** The commit that the next one goes on top of. */
function tip({ standing, base }) {
    return standing.head ?? base;
}
/** The tree that the worktree goes back to. */
function settledTree(ground) {
    return ground.standing.laid ?? tip(ground).tree;
}
/** For commands that read files' contents: a partial clone fetches what it left out. */
function readingBlobs({ checkout }) {
    return checkout.partial ? { remote: true } : {};
}
/** Private ref of the uncommitted state. */
const snapshotRef = "refs/omk/snapshot";
/** Full name of the run's branch. */
function branchRef({ branch }) {
    return `refs/heads/${branch}`;
}

;// CONCATENATED MODULE: ./.build/adapters/git/blobs.js



/** Bytes of a file that are read; nothing that is judged by its text is longer. */
const blobs_mostBytes = 5_000_000;
/** Bytes that one process gives out. */
const mostAtOnce = 32_000_000;
/** Bytes of each of these blobs, by one process. @throws AutopilotError `internal` when one is missing. */
async function blobSizes(ground, ids) {
    if (ids.length === 0)
        return new Map();
    const args = ["cat-file", "--batch-check=%(objectname) %(objectsize)"];
    const checked = await ground.git.run(args, { ...readingBlobs(ground), input: linesOf(ids) });
    const sizes = new Map();
    for (const line of checked.stdout.split("\n")) {
        const [id = "", size = ""] = line.split(" ");
        if (/^\d+$/.test(size))
            sizes.set(id, Number(size));
    }
    if (!checked.ok || ids.some((id) => !sizes.has(id)))
        throw gitFailed(args, checked);
    return sizes;
}
/** Gives the text of a blob, its first 5 MB. What is asked for at the same time costs a few processes together. */
function blobReader(ground) {
    let open;
    return async function read(id) {
        open ??= begin();
        open.ids.add(id);
        const texts = await open.texts;
        return texts.get(id) ?? "";
    };
    function begin() {
        const ids = new Set();
        const close = () => {
            open = undefined;
            return readAll(ground, [...ids]);
        };
        return { ids, texts: (0,external_node_timers_promises_.setImmediate)().then(close) };
    }
}
async function readAll(ground, ids) {
    const sizes = await blobSizes(ground, ids);
    const texts = new Map();
    for (const group of groupsOf(sizes))
        await readGroup(ground, group, texts);
    return texts;
}
/** What is longer than is read stands alone, so that the end of the output can be dropped. */
function groupsOf(sizes) {
    const groups = [];
    let room = 0;
    for (const [id, size] of sizes) {
        const last = groups.at(-1);
        if (last !== undefined && size <= Math.min(room, blobs_mostBytes))
            last.set(id, size);
        else
            groups.push(new Map([[id, size]]));
        room = groups.at(-1) === last ? room - size : mostAtOnce - size;
        if (size > blobs_mostBytes)
            room = 0;
    }
    return groups;
}
async function readGroup(ground, group, texts) {
    const args = ["cat-file", "--batch"];
    const call = { ...readingBlobs(ground), input: linesOf([...group.keys()]) };
    const read = await ground.git.run(args, { ...call, maxBytes: 2 * mostAtOnce });
    if (!read.ok)
        throw gitFailed(args, read);
    let at = 0;
    for (const [id, size] of group) {
        // `<id> blob <size>`, a newline, the content, a newline.
        const from = read.stdoutBytes.indexOf(10, at) + 1;
        texts.set(id, read.stdoutBytes.toString("utf8", from, from + Math.min(size, blobs_mostBytes)));
        at = from + size + 1;
    }
}
function linesOf(ids) {
    return ids.map((id) => `${id}\n`).join("");
}

;// CONCATENATED MODULE: ./.build/adapters/git/diff-records.js
/** Git's mode of a submodule. */
const submodule = "160000";
/** Reads the output of `git diff --raw --numstat -z`: first all raw records, then all counts, in the same order. */
function diffRecords(output) {
    const fields = output.split("\0");
    const files = [];
    const counts = [];
    for (let at = 0; at < fields.length;) {
        const raw = rawAt(fields, at);
        const count = raw === undefined ? countAt(fields, at) : undefined;
        if (raw !== undefined)
            files.push(raw.file);
        if (count !== undefined)
            counts.push(count.counts);
        at += raw?.fields ?? count?.fields ?? 1;
    }
    const none = { additions: 0, deletions: 0, binary: false };
    return files.map((file, at) => ({ ...file, ...(counts[at] ?? none) }));
}
/** The same, as the ledger keeps it. */
function changedFiles(output) {
    return diffRecords(output).map(({ path, from, operation, additions, deletions }) => ({
        path,
        ...(from === undefined ? {} : { from }),
        operation,
        additions,
        deletions,
    }));
}
/** A record, and how many fields it takes: a rename and a copy have both paths. */
function rawAt(fields, at) {
    const field = fields[at] ?? "";
    if (!/^:\d+ \d+ \S+ \S+ [A-Z]\d*$/.test(field))
        return undefined;
    const [status, file] = sidesOf(field);
    const [first = "", second = ""] = fields.slice(at + 1, at + 3);
    return /^[RC]/.test(status)
        ? { file: { ...file, from: first, path: second }, fields: 3 }
        : { file: { ...file, path: first }, fields: 2 };
}
function sidesOf(field) {
    const [oldMode = "", newMode = "", oldId = "", newId = "", status = ""] = field
        .slice(1)
        .split(" ");
    return [status, { operation: operationOf(status.charAt(0)), oldMode, newMode, oldId, newId }];
}
/** Counts, and how many fields they take: those of a rename are followed by both paths. */
function countAt(fields, at) {
    const found = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(fields[at] ?? "");
    if (found === null)
        return undefined;
    const [, additions, deletions, path] = found;
    return {
        counts: {
            additions: diff_records_number(additions),
            deletions: diff_records_number(deletions),
            binary: additions === "-",
        },
        fields: path === "" ? 3 : 1,
    };
}
function operationOf(status) {
    if (status === "A" || status === "C")
        return "created";
    if (status === "D")
        return "deleted";
    return status === "R" ? "renamed" : "modified";
}
/** Git counts no lines of a binary file. */
function diff_records_number(text) {
    return text === undefined || text === "-" ? 0 : Number(text);
}

;// CONCATENATED MODULE: ./.build/adapters/git/change.js




/** Bytes of a patch that are kept; prompts and pages cut it much earlier. */
const patchBytes = 5_000_000;
/** Last line of a patch that is longer than what is kept. */
const cutMark = "[the patch goes on: it is cut here]";
/**
 * `attr.tree`: git 2.43 to 2.45 read `.gitattributes` of a bare repository's HEAD, where a line `* -diff` of the change
 * itself would hide it. A tree that is not there counts as an empty one.
 */
const withoutAttributes = ["-c", "attr.tree=refs/omk/no-attributes"];
const diffTree = [...withoutAttributes, "diff-tree", "-r"];
const how = ["--find-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--no-abbrev"];
/** The change from base to head; nothing before the first commit. */
async function measureChange(ground) {
    const { git, base, standing } = ground;
    const call = readingBlobs(ground);
    const { head } = standing;
    if (head === undefined)
        return { files: [], patch: "" };
    const range = [base.commit, head.commit, "--"];
    const [records, patch] = await Promise.all([
        git.must([...diffTree, "--raw", "--numstat", "-z", ...how, ...range], call),
        patchOf(ground, range),
    ]);
    return { files: changedFiles(records), patch };
}
/** Unified diff between two trees. */
function diffTrees(ground, from, to) {
    return patchOf(ground, [from, to, "--"]);
}
async function patchOf(ground, range) {
    const args = [...diffTree, "--patch", "--src-prefix=a/", "--dst-prefix=b/", ...how, ...range];
    const result = await ground.git.run(args, { ...readingBlobs(ground), maxBytes: patchBytes });
    // An empty patch would be taken for an empty change.
    if (!result.ok)
        throw gitFailed(args, result);
    return bounded(result.stdoutBytes);
}
/** Messages and patches of the run's own commits, one by one, as they would be pushed. */
async function historyOf(ground) {
    const { base, standing, pullHead } = ground;
    if (standing.head === undefined)
        return "";
    const without = [base.commit, ...(pullHead === undefined ? [] : [pullHead])];
    const range = [standing.head.commit, ...without.map((commit) => `^${commit}`), "--"];
    const shown = ["--patch", "--unified=0", "--format=%B", ...how];
    const args = [...withoutAttributes, "log", ...shown, ...range];
    const result = await ground.git.run(args, { ...readingBlobs(ground), maxBytes: patchBytes });
    if (!result.ok)
        throw gitFailed(args, result);
    return bounded(result.stdoutBytes);
}
/** What differs between base and head with modes and sizes, by two processes; nothing before the first commit. */
async function change_entriesOf(ground) {
    const { git, base, standing } = ground;
    if (standing.head === undefined)
        return [];
    const range = [base.commit, standing.head.commit, "--"];
    const args = [...diffTree, "--raw", "--numstat", "-z", ...how, ...range];
    const records = diffRecords(await git.must(args, readingBlobs(ground)));
    const sizes = await blobSizes(ground, records.filter(hasContent).map(({ newId }) => newId));
    return records.map((record) => {
        const bytes = hasContent(record) ? sizes.get(record.newId) : undefined;
        return {
            path: record.path,
            ...(record.from === undefined ? {} : { from: record.from }),
            operation: record.operation,
            ...(isThere(record.oldMode) ? { oldMode: record.oldMode } : {}),
            ...(isThere(record.newMode) ? { newMode: record.newMode } : {}),
            binary: record.binary,
            ...(bytes === undefined ? {} : { bytes }),
        };
    });
}
function isThere(mode) {
    return mode !== "000000";
}
/** A submodule's content is in another repository. */
function hasContent({ newMode }) {
    return isThere(newMode) && newMode !== submodule;
}
/** Ends at a whole line, so that no character is cut in two. */
function bounded(bytes) {
    if (bytes.length < patchBytes)
        return bytes.toString("utf8");
    return `${bytes.toString("utf8", 0, bytes.lastIndexOf(10) + 1)}${cutMark}\n`;
}

;// CONCATENATED MODULE: ./.build/adapters/git/checkout.js





/**
 * Looks at the user's checkout: also one that is itself a worktree or a submodule.
 * @throws AutopilotError `checkout_missing`.
 */
async function inspectCheckout(path, env) {
    const place = (0,external_node_path_.join)(path, ".git");
    if (!(0,external_node_fs_.existsSync)(place))
        throw checkoutMissing(path);
    // With an explicit --git-dir git does not ask who owns the folder, which in a container is often another user.
    const git = gitAt({ repository: place, home: path, env });
    const [places, refs] = await Promise.all([
        git.run([
            "rev-parse",
            "--show-object-format",
            "--git-path",
            "objects",
            "--git-path",
            "shallow",
        ]),
        git.run([
            "for-each-ref",
            "--format=%(objectname) %(refname)",
            "refs/tags",
            "refs/remotes/origin",
        ]),
    ]);
    if (!places.ok)
        throw checkoutMissing(path);
    const [objectFormat = "sha1", objects = "", shallow = ""] = places.stdout.split("\n");
    const folder = (0,external_node_path_.resolve)(path, objects);
    return {
        objects: folder,
        objectFormat,
        shallow: await checkout_textOf((0,external_node_path_.resolve)(path, shallow)),
        partial: await hasPromisor(folder),
        packedRefs: refs.stdout.replace(/^.* refs\/remotes\/origin\/HEAD\n/m, ""),
    };
}
/** What to say where there is no repository. */
function checkoutMissing(path) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "checkout_missing",
        text: `There is no git repository in ${path}.`,
        mend: "Check the repository out in a step before this one, at the top of the workspace:\n\n```yaml\n- uses: actions/checkout@v5\n```",
    });
}
async function checkout_textOf(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,promises_.readFile)(file, "utf8") : undefined;
}
async function hasPromisor(objects) {
    const pack = (0,external_node_path_.join)(objects, "pack");
    return (0,external_node_fs_.existsSync)(pack) && (await (0,promises_.readdir)(pack)).some((name) => name.endsWith(".promisor"));
}

;// CONCATENATED MODULE: ./.build/adapters/git/dress.js






/**
 * Gives the worktree a `.git` of its own, at head and clean, that borrows all objects from ours. The agent and the
 * tests may do there what they like: we never read it, and it is made anew after each commit. Submodules stay.
 */
async function dressWorktree(ground) {
    const { worktree, folder } = ground.places;
    const kept = (0,external_node_path_.join)(folder, "modules");
    const modules = (0,external_node_path_.join)(worktree, ".git", "modules");
    const hasModules = (await dress_isFolder((0,external_node_path_.join)(worktree, ".git"))) && (await dress_isFolder(modules));
    if (hasModules)
        await (0,promises_.rename)(modules, kept);
    await removeTree((0,external_node_path_.join)(worktree, ".git"));
    await plant(ground, {
        folder: worktree,
        head: `ref: ${branchRef(ground)}`,
        index: ground.places.index,
    });
    if (hasModules)
        await (0,promises_.rename)(kept, modules);
}
/** Gives a clean room a `.git` whose HEAD is a commit of exactly its tree. */
async function dressRoom(ground, room) {
    await plant(ground, { folder: room.folder, head: room.commit, index: room.index });
}
async function plant(ground, garden) {
    const { gitDir } = ground.places;
    const planted = (0,external_node_path_.join)(garden.folder, ".git");
    await (0,promises_.mkdir)(planted, { recursive: true });
    await makeRepository(planted, {
        bare: false,
        objectFormat: ground.checkout.objectFormat,
        alternates: [(0,external_node_path_.join)(gitDir, "objects")],
        shallow: ground.facts.shallow,
        head: garden.head,
        refs: { [branchRef(ground)]: tip(ground).commit },
        packedRefs: ground.checkout.packedRefs,
        exclude: ground.facts.exclude,
        ...(ground.remoteUrl === "" ? {} : { remoteUrl: bareUrl(ground.remoteUrl) }),
    });
    await copyIndex(garden.index, (0,external_node_path_.join)(planted, "index"));
}
/** With its time: git compares the times of files with that of the index. */
async function copyIndex(from, to) {
    await (0,promises_.copyFile)(from, to);
    const { atime, mtime } = await (0,promises_.stat)(from);
    await (0,promises_.utimes)(to, atime, mtime);
}
/** Whether there is a folder itself, and not a link to one. */
async function dress_isFolder(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./.build/adapters/git/settle.js






/** Puts tracked files back, and ignores from here on what else setup left. */
async function settleSetup(ground) {
    const { git, places } = ground;
    await putBack(ground, settledTree(ground));
    const listed = await git.must(["ls-files", "--others", "--exclude-standard", "--directory", "--no-empty-directory", "-z"], { workTree: places.worktree, index: places.index });
    const patterns = listed.split("\0").flatMap(excludePattern);
    ground.facts.exclude += patterns.map((line) => `${line}\n`).join("");
    writeKept(ground.facts);
    await finish(ground);
}
/** Puts tracked files back and removes new ones that are not ignored. */
async function settleGates(ground) {
    const { git, places } = ground;
    await putBack(ground, settledTree(ground));
    const args = ["clean", "-ffdq"];
    const call = { workTree: places.worktree, index: places.index };
    const cleaned = await git.run(args, call);
    if (!cleaned.ok) {
        await openUp(places.worktree);
        const again = await git.run(args, call);
        if (!again.ok)
            throw gitFailed(args, again);
    }
    await finish(ground);
}
/** Makes the worktree's tracked files those of a tree, and our index with it. A worktree that is gone is made anew. */
async function putBack(ground, tree) {
    const { git, places } = ground;
    await standOnFolder(places.worktree);
    const args = ["read-tree", "--reset", "-u", tree];
    const call = { ...readingBlobs(ground), workTree: places.worktree, index: places.index };
    const done = await git.run(args, call);
    if (done.ok)
        return;
    await openUp(places.worktree);
    await git.must(args, call);
}
/** What stands in the place of the worktree, such as a link to elsewhere, is never worked through. */
async function standOnFolder(path) {
    if (!(await dress_isFolder(path)))
        await (0,promises_.rm)(path, { force: true });
    await (0,promises_.mkdir)(path, { recursive: true });
}
/** Puts uncommitted work over the files of head, with the index at head: so it was when it was saved. */
async function layOut(ground, tree) {
    await putBack(ground, tree);
    await indexToHead(ground);
}
async function finish(ground) {
    if (ground.standing.laid !== undefined)
        await indexToHead(ground);
    await dressWorktree(ground);
    await ground.restoreTimes();
}
async function indexToHead(ground) {
    const { git, places } = ground;
    await git.must(["read-tree", "--reset", tip(ground).tree], {
        workTree: places.worktree,
        index: places.index,
    });
}
/** A line of `info/exclude` for exactly this path; none for a name that cannot be written there. */
function excludePattern(path) {
    if (path === "" || path.includes("\n"))
        return [];
    const escaped = path.replace(/[\\*?[\]!#]/g, "\\$&").replace(/ (?=\/?$)/, "\\ ");
    return [`/${escaped}`];
}

;// CONCATENATED MODULE: ./.build/adapters/git/embedded.js

/**
 * Takes in the files of repositories that the agent or a tool made inside the worktree (`git init` in a new folder),
 * which git itself would record as an empty submodule or refuse. `links` are those that it recorded just now.
 * @returns folders in which there was nothing to take in.
 */
async function absorbEmbedded(ground, links) {
    const { git, places } = ground;
    const call = { workTree: places.worktree, index: places.index };
    const others = await untracked(ground, "", places.index);
    const refused = others.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
    const linked = await undeclared(ground, links);
    const folders = [...new Set([...linked, ...(await undeclared(ground, refused))])];
    await git.must(["update-index", "--force-remove", "-z", "--stdin"], {
        ...call,
        input: nulled(linked),
    });
    const contents = await Promise.all(folders.map((path) => filesUnder(ground, path)));
    await git.must(["update-index", "--add", "--replace", "-z", "--stdin"], {
        ...call,
        input: nulled(contents.flat()),
    });
    return folders.filter((_, at) => contents[at]?.length === 0);
}
/** All files in an embedded repository and in those embedded in it, by their path from the worktree's top. */
async function filesUnder(ground, path) {
    const others = await untracked(ground, path, (0,external_node_path_.join)(ground.places.folder, "no-index"));
    const files = others.filter((name) => !name.endsWith("/")).map((name) => `${path}/${name}`);
    const deeper = others.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
    const more = await Promise.all(deeper.map((name) => filesUnder(ground, `${path}/${name}`)));
    return [...files, ...more.flat()];
}
/** Those of these folders that `.gitmodules` does not name: a submodule stays one. */
async function undeclared({ git, places }, folders) {
    if (folders.length === 0)
        return [];
    const file = (0,external_node_path_.join)(places.worktree, ".gitmodules");
    const args = ["config", "--file", file, "-z", "--get-regexp", "^submodule\\..*\\.path$"];
    const listed = await git.run(args);
    const declared = listed.stdout.split("\0").map((entry) => entry.slice(entry.indexOf("\n") + 1));
    return folders.filter((folder) => !declared.includes(folder));
}
/** Without `--directory` only an embedded repository is listed as a folder. */
async function untracked(ground, path, index) {
    const names = await ground.git.must(["ls-files", "--others", "--exclude-standard", "-z"], {
        workTree: (0,external_node_path_.join)(ground.places.worktree, path),
        index,
    });
    return names.split("\0").filter((name) => name !== "");
}
function nulled(paths) {
    return paths.map((path) => `${path}\0`).join("");
}

;// CONCATENATED MODULE: ./.build/adapters/git/stage.js





/**
 * Reads everything in the worktree that is not ignored into our index; the tree of it.
 * @throws AutopilotError `internal` when a file cannot be read.
 */
async function stageAll(ground) {
    const { git, places } = ground;
    const call = { workTree: places.worktree, index: places.index };
    // A lock can only be what a killed process of ours left: operations wait for each other.
    await (0,promises_.rm)(`${places.index}.lock`, { force: true });
    const submodules = await gitlinks(ground);
    const added = await addAll(ground, submodules, []);
    const links = await newGitlinks(ground);
    if (added.ok && links.length === 0)
        return git.must(["write-tree"], call);
    if (!added.ok)
        await openUp(places.worktree);
    const empty = await absorbEmbedded(ground, links);
    const again = await addAll(ground, submodules, empty);
    if (!again.ok)
        throw gitFailed(["add"], again);
    return git.must(["write-tree"], call);
}
/**
 * `git add` asks each filled submodule whether it is clean, by a git that obeys the configuration that lies there.
 * `update-index` only reads which commit it is at.
 */
async function addAll({ git, places }, submodules, empty) {
    const call = { workTree: places.worktree, index: places.index };
    const left = [...submodules, ...empty];
    if (left.length === 0)
        return git.run(["add", "--all"], call);
    const pathspecs = [":/", ...left.map((path) => `:(top,exclude,literal)${path}`)];
    const args = ["add", "--all", "--pathspec-from-file=-", "--pathspec-file-nul"];
    const added = await git.run(args, { ...call, input: stage_nulled(pathspecs) });
    if (!added.ok || submodules.length === 0)
        return added;
    const update = ["update-index", "--add", "--remove", "--replace", "-z", "--stdin"];
    return git.run(update, { ...call, input: stage_nulled(submodules) });
}
/** Paths at which our index has a commit of another repository. */
async function gitlinks({ git, places }) {
    const args = ["ls-files", "--stage", "-z"];
    const listed = await git.run(args, { index: places.index });
    if (!listed.ok)
        throw gitFailed(args, listed);
    return [...listed.stdout.matchAll(/(?:^|\0)160000 \S+ \d\t([^\0]+)/g)].map(([, path = ""]) => path);
}
function stage_nulled(paths) {
    return paths.map((path) => `${path}\0`).join("");
}
/**
 * The same into another index while the agent is at work: `git add` gives up when a file that it listed is gone a
 * moment later, `update-index` then takes it as deleted. Undefined when it could not be read in three attempts.
 */
async function stageWhileBusy(ground, index) {
    const { git, places } = ground;
    const call = { workTree: places.worktree, index };
    for (let attempt = 0; attempt < 3; attempt += 1) {
        const listed = await git.run(["ls-files", "--others", "--modified", "--exclude-standard", "-z"], call);
        const names = [...new Set(listed.stdout.split("\0"))].filter((name) => name !== "");
        const folders = names.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
        const inside = await Promise.all((await undeclared(ground, folders)).map((path) => filesUnder(ground, path)));
        const files = [...names.filter((name) => !name.endsWith("/")), ...inside.flat()];
        const input = stage_nulled(files);
        const updated = await git.run(["update-index", "--add", "--remove", "--replace", "-z", "--stdin"], { ...call, input });
        if (updated.ok)
            return git.must(["write-tree"], call);
    }
    return undefined;
}
/** Paths at which our index has a commit of another repository where head has none. */
async function newGitlinks(ground) {
    const args = [
        "diff-index",
        "--cached",
        "--raw",
        "--no-renames",
        "--no-abbrev",
        "-z",
        tip(ground).commit,
    ];
    const records = (await ground.git.must(args, { index: ground.places.index })).split("\0");
    return records.flatMap((record, at) => /^:(?!160000)\d{6} 160000 /.test(record) ? [records[at + 1] ?? ""] : []);
}

;// CONCATENATED MODULE: ./.build/adapters/git/commits.js






/** Commits what is in the worktree on top of head or of the run's start, whatever the agent committed there itself. */
async function commitAll(ground, message, on = "head") {
    const { places, standing } = ground;
    // Who removed the worktree itself has left no work there, and did not mean to delete every file of the project.
    if (!(await dress_isFolder(places.worktree)))
        await putBack(ground, tip(ground).tree);
    const tree = await stageAll(ground);
    const parent = on === "head" ? tip(ground).commit : commits_startOf(ground);
    const made = tree === tip(ground).tree
        ? undefined
        : { commit: await commitOn(ground, { tree, parent }, message), tree };
    if (made !== undefined) {
        standing.head = made;
        ground.facts.refs.set(branchRef(ground), made.commit);
    }
    standing.laid = undefined;
    forgetSnapshot(ground);
    await dressWorktree(ground);
    await ground.restoreTimes();
    return made;
}
/** What the first commit of the run stands on. */
function commits_startOf({ pullHead, base }) {
    return pullHead ?? base.commit;
}
/** A commit of this tree on top of head; no ref moves. */
async function commitTree(ground, tree, message) {
    return { commit: await commitOn(ground, { tree, parent: tip(ground).commit }, message), tree };
}
/** A commit of this tree on top of a parent. */
async function commitOn({ git }, { tree, parent }, message) {
    return git.must(["commit-tree", tree, "-p", parent, "-F", "-"], {
        input: message.replaceAll("\0", ""),
    });
}
/** An empty commit on base whose name follows from message and time alone, so that a later job finds it at the remote. */
async function startCommit(ground, message, at) {
    const { name, email } = ground.identity;
    const who = `${name} <${email}> ${Math.floor(Date.parse(at) / 1000)} +0000`;
    const { tree, commit } = ground.base;
    const lines = [
        `tree ${tree}`,
        `parent ${commit}`,
        `author ${who}`,
        `committer ${who}`,
        "",
        message,
    ];
    return ground.git.must(["hash-object", "-t", "commit", "-w", "--stdin"], {
        input: lines.join("\n"),
    });
}
/** Records the uncommitted state of the worktree beside head; worktree and index stay as they are. */
async function takeSnapshot(ground) {
    const { places, standing } = ground;
    if (!(await dress_isFolder(places.worktree)))
        return;
    const index = (0,external_node_path_.join)(places.folder, "snapshot-index");
    await (0,promises_.copyFile)(places.index, index);
    const tree = await stageWhileBusy(ground, index);
    await (0,promises_.rm)(index, { force: true });
    await ground.restoreTimes();
    if (tree === tip(ground).tree)
        return forgetSnapshot(ground);
    if (tree === undefined || tree === standing.snapshot?.tree)
        return;
    standing.snapshot = await commitTree(ground, tree, "Uncommitted work of an omk run\n");
    ground.facts.refs.set(snapshotRef, standing.snapshot.commit);
}
/** Writes what the run has beyond base as a bundle; false, and no file, when that is nothing. */
async function writeBundle(ground, file) {
    const { git, standing, base, pullHead } = ground;
    const hasOwn = standing.head !== undefined && standing.head.commit !== pullHead;
    const refs = [
        ...(hasOwn ? [branchRef(ground)] : []),
        ...(standing.snapshot === undefined ? [] : [snapshotRef]),
    ];
    await (0,promises_.rm)(`${file}.lock`, { force: true });
    if (refs.length === 0) {
        await (0,promises_.rm)(file, { force: true });
        return false;
    }
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const without = [base.commit, ...(pullHead === undefined ? [] : [pullHead])];
    const range = [...refs, ...without.map((commit) => `^${commit}`)];
    await git.must(["bundle", "create", "--quiet", file, ...range]);
    return true;
}
function forgetSnapshot({ facts, standing }) {
    standing.snapshot = undefined;
    facts.refs.delete(snapshotRef);
}

;// CONCATENATED MODULE: ./.build/adapters/git/clean-room.js






/** A fresh checkout of exactly this tree in a folder of its own. */
async function openCleanRoom(ground, tree, signal) {
    const { git, places } = ground;
    await (0,promises_.mkdir)(places.rooms, { recursive: true });
    const room = await (0,promises_.mkdtemp)((0,external_node_path_.join)(places.rooms, "room-"));
    const folder = (0,external_node_path_.join)(room, "worktree");
    const index = (0,external_node_path_.join)(room, "index");
    await (0,promises_.mkdir)(folder);
    try {
        await git.must(["read-tree", "--reset", "-u", tree], {
            ...readingBlobs(ground),
            workTree: folder,
            index,
            signal,
        });
        await dressRoom(ground, { folder, index, commit: await commitOf(ground, tree) });
    }
    catch (error) {
        await removeTree(room);
        throw error;
    }
    return { path: folder, [Symbol.asyncDispose]: () => removeTree(room) };
}
async function commitOf(ground, tree) {
    const known = [tip(ground), ground.base].find((commit) => commit.tree === tree);
    return known?.commit ?? (await commitTree(ground, tree, "A tree of an omk run\n")).commit;
}

;// CONCATENATED MODULE: ./.build/adapters/git/compare.js



/** Files of which one asks for lines: each costs a process. */
const most = 100;
/** Bytes of hunks that are kept of one file; one that differs more has no lines in common that are worth finding. */
const compare_mostBytes = 2_000_000;
/**
 * Where files of head stand otherwise at the pull request's own head; a file that is not named is the same there. Blobs
 * are compared by their names, so that no attribute of the repository has a say.
 */
async function compareWithPull(ground, paths) {
    const { git, standing, pullHead } = ground;
    if (standing.head === undefined || pullHead === undefined || paths.length === 0)
        return [];
    const range = [standing.head.commit, pullHead, "--"];
    const raw = await git.must([
        "diff-tree",
        "-r",
        "--raw",
        "--no-renames",
        "--no-abbrev",
        "-z",
        ...range,
    ]);
    const wanted = new Set(paths);
    const records = diffRecords(raw).filter(({ path }) => wanted.has(path));
    return Promise.all(records.map((record, index) => compared(ground, record, index < most)));
}
async function compared(ground, { path, operation, oldId, newId, oldMode, newMode }, isAsked) {
    const isFile = operation === "modified" && compare_isPlain(oldMode) && compare_isPlain(newMode);
    const hunks = isFile && isAsked ? await hunksOf(ground, oldId, newId) : undefined;
    return { path, ...(hunks === undefined ? {} : { hunks }) };
}
function compare_isPlain(mode) {
    return mode.startsWith("100");
}
async function hunksOf(ground, from, to) {
    // Only another mode: every line is where it was.
    if (from === to)
        return [];
    const args = ["diff", "-U0", "--no-ext-diff", "--no-textconv", "--no-color", from, to];
    const result = await ground.git.run(args, { ...readingBlobs(ground), maxBytes: compare_mostBytes });
    if (!result.ok)
        throw gitFailed(args, result);
    if (result.stdoutBytes.length >= compare_mostBytes)
        return undefined;
    const found = result.stdout.matchAll(/^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/gm);
    const hunks = [...found].map(([, at = "", lines = "1", there = "1"]) => ({
        // What is only added there is named by the line before it.
        from: Number(at) + (lines === "0" ? 1 : 0),
        lines: Number(lines),
        there: Number(there),
    }));
    return hunks.length === 0 ? undefined : hunks;
}

;// CONCATENATED MODULE: ./.build/adapters/git/tree-files.js


/** Trees whose files are kept: those of base and head are asked for over and over. */
const mostKept = 4;
/** Gives the files of a tree, links and submodules among them, by one process a tree. */
function treeReader(ground) {
    const kept = new Map();
    return function filesOf(tree) {
        const found = kept.get(tree) ?? listTree(ground, tree);
        kept.delete(tree);
        kept.set(tree, found);
        found.catch(() => kept.delete(tree));
        const [oldest] = kept.keys();
        if (kept.size > mostKept && oldest !== undefined)
            kept.delete(oldest);
        return found;
    };
}
/** The path's bytes, one per character. */
function rawOf(path) {
    return Buffer.from(path, "utf8").toString("latin1");
}
async function listTree(ground, tree) {
    const args = ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", tree];
    const listed = await ground.git.run(args, readingBlobs(ground));
    if (!listed.ok)
        throw gitFailed(args, listed);
    const files = new Map();
    for (const line of listed.stdoutBytes.toString("latin1").split("\0")) {
        const tab = line.indexOf("\t");
        if (tab < 0)
            continue;
        const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
        const raw = line.slice(tab + 1);
        const path = Buffer.from(raw, "latin1").toString("utf8");
        files.set(path, [...(files.get(path) ?? []), { mode, id, raw }]);
    }
    return files;
}

;// CONCATENATED MODULE: ./.build/adapters/git/compose.js






/**
 * A tree with these paths replaced, in the order given; of a path that is named twice the last word counts. A file takes
 * the place of a folder and the reverse. A text keeps the executable bit of the file that it replaces. Nothing but objects
 * is written.
 * @throws AutopilotError `internal` for a path that git lets no tree have, such as one through `.git`.
 */
async function composeTree(ground, filesOf, { tree, overlay }) {
    if (overlay.length === 0)
        return tree;
    if (overlay.some(({ path }) => path.includes("\0")))
        throw new Error("a path has a NUL byte");
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(ground.places.folder, "compose-"));
    try {
        const words = lastWords(overlay);
        const sources = [tree, ...words.flatMap((one) => ("from" in one ? [one.from] : []))];
        const [texts, files] = await Promise.all([
            writeTexts(ground, folder, words),
            readTrees(filesOf, sources),
        ]);
        const own = files.get(tree) ?? new Map();
        const lines = words.flatMap((one) => compose_linesOf(own.get(one.path) ?? [], puts(one, { own, files, texts })));
        return await writeTree(ground, { tree, lines, index: (0,external_node_path_.join)(folder, "index") });
    }
    finally {
        await removeTree(folder);
        await ground.restoreTimes();
    }
}
/** Where a path is named twice, in the place of its last word. */
function lastWords(overlay) {
    const last = new Map(overlay.map(({ path }, at) => [path, at]));
    return overlay.filter(({ path }, at) => last.get(path) === at);
}
async function readTrees(filesOf, trees) {
    const all = new Map();
    for (const tree of new Set(trees))
        all.set(tree, await filesOf(tree));
    return all;
}
/** Stores all texts by one process; their names by path. */
async function writeTexts({ git }, folder, overlay) {
    const texts = overlay.flatMap((one) => ("text" in one ? [one] : []));
    if (texts.length === 0)
        return new Map();
    const files = texts.map((_, at) => (0,external_node_path_.join)(folder, `text-${at}`));
    for (const [at, { text }] of texts.entries())
        await (0,promises_.writeFile)(files[at] ?? "", text);
    const input = files.map((file) => `${file}\n`).join("");
    const stored = await git.must(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input });
    const ids = stored.split("\n");
    return new Map(texts.map(({ path }, at) => [path, ids[at] ?? ""]));
}
/** What is to stand at the path. */
function puts(one, { own, files, texts }) {
    if ("from" in one)
        return files.get(one.from)?.get(one.path) ?? [];
    const id = texts.get(one.path);
    if (id === undefined)
        return [];
    const isExecutable = own.get(one.path)?.[0]?.mode === "100755";
    return [{ id, mode: isExecutable ? "100755" : "100644", raw: rawOf(one.path) }];
}
/** Lines of `git update-index --index-info`: mode 0 removes. */
function compose_linesOf(old, now) {
    const gone = old.filter(({ raw }) => !now.some((put) => put.raw === raw));
    return [
        ...gone.map(({ raw, id }) => `0 ${"0".repeat(id.length)}\t${raw}\0`),
        ...now.map(({ mode, id, raw }) => `${mode} ${id}\t${raw}\0`),
    ];
}
async function writeTree(ground, { tree, lines, index }) {
    if (lines.length === 0)
        return tree;
    const { git } = ground;
    await git.must(["read-tree", "--end-of-options", tree], { ...readingBlobs(ground), index });
    const args = ["update-index", "-z", "--index-info"];
    const input = Buffer.from(lines.join(""), "latin1");
    const updated = await git.run(args, { index, input });
    // It passes over a path that it does not like, and says so alone.
    if (!updated.ok || updated.stderr.includes("Ignoring path"))
        throw gitFailed(args, updated);
    // A partial clone would fetch each missing file of its own to look at it; a clean room fetches them together.
    return git.must(["write-tree", "--missing-ok"], { index });
}

;// CONCATENATED MODULE: ./.build/adapters/git/object-times.js



/**
 * Remembers the times of all object files in a store and the stores it borrows from, and gives a function that puts
 * them back. Git touches an object file when somebody writes the same content again, also in a borrowed store.
 */
async function keepObjectTimes(store) {
    const kept = new Map();
    for (const file of await objectFiles(store))
        kept.set(file, await (0,promises_.stat)(file));
    return async function restore() {
        await Promise.all([...kept].map(([file, times]) => object_times_putBack(file, times)));
    };
}
async function objectFiles(store) {
    const folders = (await (0,promises_.readdir)(store)).filter((name) => name === "pack" || /^[0-9a-f]{2}$/.test(name));
    const files = await Promise.all(folders.map((name) => object_times_filesIn((0,external_node_path_.join)(store, name))));
    const borrowed = await Promise.all((await alternatesOf(store)).map(objectFiles));
    return [...files.flat(), ...borrowed.flat()];
}
async function object_times_filesIn(folder) {
    return (await (0,promises_.readdir)(folder)).map((name) => (0,external_node_path_.join)(folder, name));
}
async function alternatesOf(store) {
    const file = (0,external_node_path_.join)(store, "info", "alternates");
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    const lines = (await (0,promises_.readFile)(file, "utf8")).split("\n");
    return lines
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => (0,external_node_path_.resolve)(store, line))
        .filter(external_node_fs_.existsSync);
}
async function object_times_putBack(file, times) {
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    const { mtimeMs } = await (0,promises_.stat)(file);
    // Node can set a time to the microsecond at best: a time that is off by less was not touched.
    if (Math.abs(mtimeMs - times.mtimeMs) < 0.01)
        return;
    await (0,promises_.utimes)(file, times.atimeMs / 1000, times.mtimeMs / 1000);
}

;// CONCATENATED MODULE: ./.build/adapters/git/merge-trees.js



/**
 * Merges two commits to a tree, without a worktree and without running anything that the repository names.
 * @throws AutopilotError `tools_missing` for git before 2.38, which has no `merge-tree --write-tree`.
 */
async function mergeTrees(ground, ours, theirs) {
    const args = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", ours, theirs];
    // As in `change.ts`: attributes of a bare repository's HEAD are not asked.
    const result = await ground.git.run(["-c", "attr.tree=refs/omk/no-attributes", ...args], readingBlobs(ground));
    const [tree = "", ...files] = result.stdout.split("\0").filter((part) => part !== "");
    const isTree = /^[0-9a-f]{40,64}$/.test(tree);
    if (result.ok && isTree)
        return { kind: "merged", tree };
    if (isTree && !result.aborted)
        return { kind: "conflict", files: [...new Set(files)] };
    if (/usage: git merge-tree/.test(result.stderr))
        throw gitTooOld();
    throw gitFailed(args, result);
}
function gitTooOld() {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "tools_missing",
        text: "The git of this runner is too old to merge without a worktree (`git merge-tree --write-tree`).",
        mend: "Install git 2.38 or newer on the runner: GitHub-hosted runners have it.",
    });
}

;// CONCATENATED MODULE: ./.build/adapters/git/pull-head.js




/** Commits of history that are fetched into a shallow clone, until head and base meet. The last one is git's word for all. */
const depths = [50, 1000, 2_147_483_647];
/**
 * Brings a pull request's head into the run's repository and stands there. To be merged, it is merged into base. Taken as
 * it is, base becomes the commit at which it left its base branch: the change is everything since. As much history is
 * fetched as that takes.
 * @throws AutopilotError `base_missing` where the commit cannot be had, `tools_missing` where git is too old to merge.
 */
async function takePull(ground, pull, signal) {
    const met = await meet(ground, pull, signal);
    const head = await commitHere(ground, pull.sha);
    if (head === undefined)
        throw headMissing(pull, met.why);
    const base = met.base === undefined ? undefined : await commitHere(ground, met.base);
    if (base === undefined)
        return { taken: { kind: "conflict", files: [] }, base: ground.base };
    if (pull.begin === "head")
        return { taken: await stand(ground, head), base };
    const merged = await mergeTrees(ground, ground.base.commit, head.commit);
    if (merged.kind === "conflict")
        return { taken: merged, base: ground.base };
    const commit = await mergeCommit(ground, head.commit, merged.tree);
    return { taken: await stand(ground, commit), base: ground.base };
}
async function meet(ground, pull, signal) {
    const here = await mergeBase(ground, pull.sha);
    if (here !== undefined)
        return { base: here, why: "" };
    // A whole clone knows what it has, and gets what is new. Base itself may have been fetched without its history.
    const tries = ground.checkout.shallow === undefined ? [undefined, ...depths] : depths;
    let why = "";
    for (const depth of tries) {
        why = await fetchHead(ground, { pull, depth }, signal);
        const base = await mergeBase(ground, pull.sha);
        if (base !== undefined)
            return { base, why };
    }
    return { base: undefined, why };
}
async function mergeBase({ git, base }, head) {
    const found = await git.run(["merge-base", base.commit, head]);
    return found.ok ? found.stdout.trim() : undefined;
}
/** By commit, which is what was pinned; a server that gives no commits by name gives the pull request's ref. */
async function fetchHead({ git, base }, { pull, depth }, signal) {
    const how = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head"];
    const far = depth === undefined ? [] : [`--depth=${depth}`];
    const call = { remote: true, deepens: true, signal };
    const also = depth === undefined ? [] : [base.commit];
    const first = await git.run([...how, ...far, "origin", pull.sha, ...also], call);
    if (first.aborted)
        throw gitFailed(how, first);
    if (first.ok)
        return "";
    const ref = `refs/pull/${pull.number}/head`;
    const second = await git.run([...how, ...far, "origin", ref, ...also], call);
    if (second.aborted)
        throw gitFailed(how, second);
    return second.ok ? `${ref} is at another commit by now.` : second.stderr;
}
async function commitHere({ git }, commit) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{tree}`];
    const found = await git.run(args);
    return found.ok ? { commit, tree: found.stdout.trim() } : undefined;
}
/** A merge whose name follows from what is merged, so that a later job of the run makes the same one. It is never pushed. */
async function mergeCommit(ground, head, tree) {
    const { git, base, identity } = ground;
    const at = await git.must(["show", "--no-patch", "--format=%ct", "--end-of-options", head]);
    const who = `${identity.name} <${identity.email}> ${at.trim()} +0000`;
    const lines = [
        `tree ${tree}`,
        `parent ${base.commit}`,
        `parent ${head}`,
        `author ${who}`,
        `committer ${who}`,
        "",
        `Merge ${head} into ${base.commit}\n`,
    ];
    const input = lines.join("\n");
    const commit = await git.must(["hash-object", "-t", "commit", "-w", "--stdin"], { input });
    return { commit, tree };
}
async function stand(ground, commit) {
    ground.standing.head = commit;
    ground.facts.refs.set(branchRef(ground), commit.commit);
    return { kind: "taken", ...commit };
}
function headMissing({ number, sha }, why) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "base_missing",
        text: `The head ${sha} of pull request #${number} cannot be fetched: ${why.trim().slice(-500)}`,
        mend: "Give the job `permissions: contents: read`. Where the pull request was pushed to since, ask again for its new head.",
    });
}

;// CONCATENATED MODULE: ./.build/adapters/git/push-report.js
/** Reads the report: one line `<flag> TAB <from>:<to> TAB <summary>` a ref. */
function pushReport(stdout) {
    for (const line of stdout.split("\n")) {
        const status = /^([ +\-*=!])\t[^\t]*\t(.*)$/.exec(line);
        if (status === null)
            continue;
        return status[1] === "!" ? { kind: "rejected", reason: status[2] ?? "" } : { kind: "done" };
    }
    return { kind: "silent" };
}
/** What the remote itself said, else what git said of it. At most 2,000 characters. */
function remoteWords(stderr) {
    const lines = stderr.split("\n").map((line) => line.trim());
    const remote = lines
        .filter((line) => line.startsWith("remote:"))
        .map((line) => line.slice("remote:".length).trim());
    const fatal = lines.filter((line) => /^(fatal|error):/.test(line));
    const words = [...remote, ...fatal].filter((line) => line !== "");
    return (words.length === 0 ? stderr.trim() : words.join("\n")).slice(0, 2000);
}

;// CONCATENATED MODULE: ./.build/adapters/git/push.js



const retryMs = 1500;
/** Moves a branch under a lease. What the remote says decides, and not the words of git. */
async function pushBranch(ground, move) {
    const first = await push(ground, move);
    const report = pushReport(first.stdout);
    if (first.ok && report.kind === "done")
        return { kind: "pushed" };
    if (report.kind === "rejected")
        return push_judge(ground, move, `${report.reason}\n${remoteWords(first.stderr)}`);
    // No word on the branch: the connection failed, or the remote let us not in. Only the first can pass.
    await (0,external_node_timers_promises_.setTimeout)(retryMs);
    const second = await push(ground, move);
    const again = pushReport(second.stdout);
    if (second.ok && again.kind === "done")
        return { kind: "pushed" };
    if (again.kind === "rejected")
        return push_judge(ground, move, `${again.reason}\n${remoteWords(second.stderr)}`);
    return { kind: "refused", text: remoteWords(second.stderr) };
}
/**
 * Deletes a branch under a lease, from an empty repository: a shallow one tells the remote where its history is cut, and
 * git's own receive-pack (seen with 2.39) dies of that when nothing is sent.
 */
async function deleteBranch(ground, branch, expect) {
    const git = ground.gitIn({
        objects: (0,external_node_path_.join)(ground.places.folder, "no-objects"),
        alternates: [],
        objectFormat: ground.checkout.objectFormat,
        head: "refs/heads/none",
        refs: new Map(),
        shallow: undefined,
        exclude: "",
    });
    return pushBranch({ ...ground, git }, { branch, to: "", expect });
}
function push({ git }, { branch, to, expect }) {
    const ref = `refs/heads/${branch}`;
    const lease = `--force-with-lease=${ref}:${expect ?? ""}`;
    // Base may have left the tips that the remote shows: without asking further all of its files would travel.
    const negotiate = expect === undefined ? ["-c", "push.negotiate=true"] : [];
    return git.run([...negotiate, "push", "--porcelain", "--no-verify", lease, "origin", `${to}:${ref}`], { remote: true });
}
/** A branch that is where it should be was moved by a push whose answer got lost. */
async function push_judge(ground, { branch, to, expect }, text) {
    const ref = `refs/heads/${branch}`;
    const listed = await ground.git.run(["ls-remote", "origin", ref], { remote: true });
    const line = listed.stdout.split("\n").find((l) => l.endsWith(`\t${ref}`));
    const now = line?.split("\t")[0] ?? "";
    if (!listed.ok || now === (expect ?? ""))
        return { kind: "refused", text: text.trim() };
    return now === to ? { kind: "pushed" } : { kind: "moved", text: text.trim() };
}

;// CONCATENATED MODULE: ./.build/adapters/git/restore.js



/**
 * Brings the commits of an earlier job into the run's repository and head to where the ledger says.
 * @throws AutopilotError `state_broken` when the bundle does not hold what the ledger names.
 */
async function restoreCommits(ground, restore) {
    const { standing } = ground;
    const refs = await unbundle(ground, restore.bundle);
    if (restore.head !== undefined) {
        standing.head = await commitAt(ground, restore.head);
        await assertOnBase(ground, standing.head);
        ground.facts.refs.set(branchRef(ground), standing.head.commit);
    }
    if (!restore.snapshot)
        return;
    // A save that ran beside a commit may hold one more than the ledger: its files are uncommitted work too.
    const latest = refs.get(snapshotRef) ?? refs.get(branchRef(ground));
    if (latest === undefined)
        return;
    const work = await commitAt(ground, latest);
    if (work.tree !== (standing.head ?? ground.base).tree)
        standing.laid = work.tree;
}
async function unbundle({ git }, bundle) {
    if (bundle === undefined || !(0,external_node_fs_.existsSync)(bundle))
        return new Map();
    const fetched = await git.run([
        "-c",
        "fetch.fsckObjects=true",
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-write-fetch-head",
        bundle,
        "+refs/*:refs/restored/*",
    ]);
    if (!fetched.ok)
        throw bundleBroken(fetched.stderr);
    // The refs themselves are gone with the call; what they were is in the bundle's own list.
    const listed = await git.must(["bundle", "list-heads", bundle]);
    const lines = listed.split("\n").filter((line) => line !== "");
    return new Map(lines.map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
}
async function commitAt({ git }, commit) {
    const found = await git.run([
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${commit}^{tree}`,
    ]);
    if (!found.ok)
        throw bundleBroken(`it lacks the commit ${commit}`);
    return { commit, tree: found.stdout.trim() };
}
async function assertOnBase({ git, base }, head) {
    const { ok } = await git.run(["merge-base", "--is-ancestor", base.commit, head.commit]);
    if (!ok)
        throw bundleBroken(`its commit ${head.commit} does not stand on ${base.commit}`);
}
function bundleBroken(why) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "state_broken",
        text: `The commits of the earlier job cannot be restored from repo.bundle: ${why.trim().slice(-500)}`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    });
}

;// CONCATENATED MODULE: ./.build/adapters/git/serial.js
/** Makes functions wait for each other: git locks its index, and a save may come in the middle of a commit. */
function serially() {
    let last = Promise.resolve();
    return function next(work) {
        const result = last.then(work, work);
        last = result;
        return result;
    };
}

;// CONCATENATED MODULE: ./.build/adapters/git/open-workspace.js

























/**
 * Makes the run's own repository and its worktree beside the user's checkout, at base or where an earlier job was.
 * @throws AutopilotError `checkout_missing`, `base_missing`, `state_broken`, `tools_missing`, `cancelled`.
 */
async function openWorkspace(options) {
    const ground = await beginAt(await breakGround(options), options);
    if (options.restore !== undefined)
        await restoreCommits(ground, options.restore);
    if (options.bare === true)
        return workspaceOn(ground, options);
    await putBack(ground, tip(ground).tree);
    if (ground.standing.laid !== undefined)
        await layOut(ground, ground.standing.laid);
    await dressWorktree(ground);
    return workspaceOn(ground, options);
}
/**
 * Opens the base commit for reading alone: the run's own repository without a worktree, so that it costs nothing that
 * grows with the files.
 * @throws AutopilotError as `openWorkspace`.
 */
async function openBase(options) {
    return baseFilesOf(await breakGround(options));
}
/**
 * Takes hold of the workspace that a process which is gone has left, as it lies there: to save what is in it.
 * @throws AutopilotError like `openWorkspace`.
 */
async function reopenWorkspace(options, head) {
    const checkout = await inspectCheckout(options.checkout, options.env);
    const ground = await groundOn(options, checkout);
    ground.standing.head = head;
    if (head !== undefined)
        ground.facts.refs.set(branchRef(ground), head.commit);
    return workspaceOn(ground, options);
}
async function beginAt(ground, { pull, signal }) {
    if (pull === undefined)
        return ground;
    const { taken, base } = await takePull(ground, pull, signal);
    ground.standing.taken = taken;
    return { ...ground, base };
}
async function breakGround(options) {
    const { checkout: path, env } = options;
    const places = placesIn(options.folder);
    const [checkout] = await Promise.all([inspectCheckout(path, env), removeTree(places.folder)]);
    await (0,promises_.mkdir)(places.worktree, { recursive: true });
    await makeRepository(places.gitDir, {
        bare: true,
        objectFormat: checkout.objectFormat,
        alternates: [checkout.objects],
        shallow: checkout.shallow,
        head: `ref: refs/heads/${options.branch}`,
        refs: {},
        packedRefs: "",
        exclude: "",
    });
    return groundOn(options, checkout);
}
async function groundOn(options, checkout) {
    const { env, remote, identity } = options;
    const places = placesIn(options.folder);
    const facts = factsOf(options, checkout);
    const settings = { home: places.folder, env, remote, identity, partial: checkout.partial };
    const gitIn = (repository) => gitAt({ ...settings, repository });
    const git = gitIn(facts);
    return {
        git,
        gitIn,
        facts,
        identity,
        places,
        checkout,
        restoreTimes: await keepObjectTimes(checkout.objects),
        base: await baseCommit(git, options.base, options.signal),
        branch: options.branch,
        remoteUrl: remote.url,
        pullHead: options.pull?.sha,
        standing: { head: undefined, snapshot: undefined, laid: undefined, taken: undefined },
    };
}
function factsOf(options, checkout) {
    const objects = (0,external_node_path_.join)(placesIn(options.folder).gitDir, "objects");
    return {
        objects,
        alternates: [checkout.objects],
        objectFormat: checkout.objectFormat,
        head: `refs/heads/${options.branch}`,
        refs: new Map(),
        ...readKept(objects),
    };
}
function workspaceOn(ground, { bare, signal }) {
    const inTurn = serially();
    const { places, standing, checkout } = ground;
    return {
        ...baseFilesOf(ground),
        base: ground.base,
        path: places.worktree,
        objectStores: [(0,external_node_path_.join)(places.gitDir, "objects"), checkout.objects],
        get head() {
            return standing.head;
        },
        get taken() {
            return standing.taken;
        },
        commit: (message, on) => inTurn(() => commitAll(ground, message, on)),
        change: () => measureChange(ground),
        history: () => historyOf(ground),
        diff: (from, to) => diffTrees(ground, from, to),
        compareWithPull: (paths) => compareWithPull(ground, paths),
        ...treesOf(ground),
        settleSetup: () => inTurn(() => settleSetup(ground)),
        settleGates: () => inTurn(() => settleGates(ground)),
        snapshot: () => inTurn(async () => (bare === true ? undefined : takeSnapshot(ground))),
        bundle: (file) => inTurn(() => writeBundle(ground, file)),
        cleanRoom: (tree) => openCleanRoom(ground, tree, signal),
        push: (branch, commit, expect) => pushBranch(ground, { branch, to: commit, expect }),
        startCommit: (message, at) => startCommit(ground, message, at),
        deleteBranch: (branch, expect) => deleteBranch(ground, branch, expect),
    };
}
/** What is known of trees, in the worktree or not. */
function treesOf(ground) {
    const filesOf = treeReader(ground);
    const textOf = blobReader(ground);
    return {
        baseTree: ground.base.tree,
        entries: () => change_entriesOf(ground),
        list: async (tree) => [...(await filesOf(tree)).keys()],
        async read(tree, path) {
            const leaf = (await filesOf(tree)).get(path)?.[0];
            return leaf === undefined || leaf.mode === submodule ? undefined : textOf(leaf.id);
        },
        compose: (tree, overlay) => composeTree(ground, filesOf, { tree, overlay }),
    };
}
function baseFilesOf(ground) {
    return {
        readBase: (path) => readAtBase(ground, path),
        listBase: () => listAtBase(ground),
    };
}

;// CONCATENATED MODULE: ./.build/adapters/git/resolve-base.js





/** The base branch's commit at the remote as it is now: a checkout may be older, detached, or of another ref. */
async function resolveBase(question) {
    const { checkout, ref, sha } = question;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkout, ".git"))) {
        const { text, mend, code } = checkoutMissing(checkout).ending;
        return { missing: text, mend, code };
    }
    if (ref !== undefined && sha !== undefined)
        return { ref, sha };
    const listed = await listRemote(question);
    if (!listed.ok)
        return resolve_base_unreachable(question.remote.url, listed.stderr);
    const refs = parseRefs(listed.stdout);
    const branch = ref ?? refs.default;
    if (branch === undefined)
        return noDefault(question.remote.url);
    const found = sha ?? refs.commits.get(`refs/heads/${branch}`);
    return found === undefined ? noBranch(question.remote.url, branch) : { ref: branch, sha: found };
}
/** From the root folder: the configuration of the checkout, with its own token, must not be read. */
async function listRemote({ remote, env, ref }) {
    const patterns = ref === undefined ? ["HEAD", "refs/heads/*"] : [`refs/heads/${ref}`];
    const git = gitAt({ repository: undefined, home: "/", env, remote });
    return git.run(["ls-remote", "--symref", "origin", ...patterns], { remote: true });
}
function parseRefs(stdout) {
    const lines = stdout.split("\n").map((line) => line.split("\t"));
    const symref = lines.find(([value, ref]) => ref === "HEAD" && value?.startsWith("ref: refs/heads/"));
    return {
        default: symref?.[0]?.slice("ref: refs/heads/".length),
        commits: new Map(lines.map(([value = "", ref = ""]) => [ref, value])),
    };
}
function noBranch(url, branch) {
    return {
        missing: `There is no branch \`${branch}\` at ${url}.`,
        code: "base_missing",
        mend: "Set the input `base` to a branch that exists.",
    };
}
function noDefault(url) {
    return {
        missing: `${url} has no default branch: the repository is empty.`,
        code: "base_missing",
        mend: "Push a first commit, or set the input `base` to a branch that exists.",
    };
}
function resolve_base_unreachable(url, stderr) {
    return {
        missing: `The branches of ${url} cannot be read: ${remoteWords(stderr)}`,
        code: "base_missing",
        mend: "Give the job `permissions: contents: read` and the action a `github-token` that may read the repository.",
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
    return isLoopback(hostname) && env["OMK_GITHUB_PACE"] === "none" ? "none" : "polite";
}
const longestWaitSeconds = 60;
const mostTries = 2;
/** The one octokit of a token: 5xx are tried again, rate limits waited for within bounds, 4xx are answers. */
function githubClient(options) {
    const { token, apiUrl, userAgent, pace = "polite", queue = "reports", retryBaseMs = 1_000, } = options;
    const quiet = { debug: client_nothing, info: client_nothing, warn: client_nothing, error: client_nothing };
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
function client_nothing() { }

// EXTERNAL MODULE: ./.build/domain/markers.js
var markers = __webpack_require__(52124);
;// CONCATENATED MODULE: ./.build/adapters/github/body-island.js

const body_island_most = 65_536;
/** Our part of a pull request's body put where it was; what people wrote before and after it stays. */
function keepAround(existing, ours) {
    const text = existing.replaceAll("\r\n", "\n");
    const part = (0,markers/* pullRequestPart */.Iu)(text);
    const body = part === undefined
        ? below(text, ours)
        : `${text.slice(0, part.from)}${ours}${text.slice(part.to)}`;
    return body.length <= body_island_most ? body : ours;
}
function below(text, ours) {
    return text.trim() === "" ? ours : `${text.trim()}\n\n${ours}`;
}

;// CONCATENATED MODULE: ./.build/adapters/github/place.js
/** The repository in the words of octokit. */
function repo({ repository }) {
    return { owner: repository.owner, repo: repository.name };
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
    const text = [answer.message, ...trouble_wordsOf(answer.errors)].join(" ").slice(0, 500);
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
function trouble_wordsOf(errors) {
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
        const found = forge_isThere(trouble) ? await update(options, draft) : undefined;
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
function forge_isThere({ status, text }) {
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
            message: at < branches_most ? await branches_messageOf(place, sha) : "",
        })));
    }
    catch (error) {
        trouble_troubleOf(error);
        return [];
    }
}
async function branches_messageOf(place, commit) {
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

;// CONCATENATED MODULE: ./.build/adapters/github/own-code.js
/**
 * Whether a workflow run ran this repository's own code, by the ids of the repository and of the one its commit is of. A
 * fork's run leaves logs and artifacts here too, and whoever wrote its workflow chose what is in them; what GitHub does not
 * tell counts as a fork's.
 */
function isOwnCode(repository, head) {
    return repository !== undefined && head === repository;
}

;// CONCATENATED MODULE: ./.build/adapters/github/context-logs.js





const mostJobs = 5;
const mostLines = 200;
const mostCharacters = 8_000;
/** The most of a log that is read; what failed is told at its end. */
const mostRead = 64 * 1024 * 1024;
const context_logs_mostKept = 1024 * 1024;
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
    return isOwnCode(repository?.id, head?.id) && !isLater;
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
        while (kept - (chunks[0]?.length ?? 0) > context_logs_mostKept)
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
        .slice(-context_logs_mostKept)
        .split("\n")
        .map((line) => line.replace(stamp, ""));
    const last = lines.findLastIndex((line) => failure.test(line));
    const shown = last < 0 ? lines : lines.slice(0, last + 4);
    const tail = tailOf(shown.map(plainCommand).join("\n"), mostCharacters);
    return tail.split("\n").slice(-mostLines).join("\n");
}
/** `##[group]Run npm test`: the runner's own marks. */
function plainCommand(line) {
    return line.replace(/^##\[(?:group|endgroup|command|section)\]/, "").replace(failure, "Error: ");
}

;// CONCATENATED MODULE: ./.build/adapters/github/file-at.js


/** Text of a file in a commit; undefined where there is none. Needs `contents: read`. @throws AutopilotError `github_unavailable` */
async function fileAt(place, path, commit) {
    try {
        const { data } = await place.client.rest.repos.getContent({
            ...repo(place),
            path,
            ref: commit,
        });
        if (Array.isArray(data) || data.type !== "file")
            return undefined;
        return "content" in data ? Buffer.from(data.content, "base64").toString("utf8") : undefined;
    }
    catch (error) {
        if (trouble_troubleOf(error).status === 404)
            return undefined;
        throw unavailable(`\`${path}\``, error);
    }
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

// EXTERNAL MODULE: ./.build/domain/permission.js
var permission = __webpack_require__(1760);
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
            const read = (0,markers/* readMarker */.t7)(body ?? "");
            if (read !== undefined && (await isOurs(comment, writes)))
                found.push({ id, url, body: body ?? "", ...read });
        }
    }
    return found;
}
async function isOurs({ user, author_association: association = "" }, writes) {
    if (user === null)
        return false;
    return user.type === "Bot" || ((0,permission/* mayHaveAccess */.y)(association) && writes(user.login));
}
/** Whether a person may write here; each is asked about once, and what GitHub does not say counts as no. */
function writers(place) {
    const known = new Map();
    async function look(login) {
        try {
            return (0,permission/* mayWrite */.J)(await permissionOf(place, login));
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
        .filter(({ view, key }) => view === "sticky" && (0,run_key/* threadOf */.uu)(key)?.number === issue)
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
/**
 * How GitHub refuses the token this right; undefined where the token has it. Doctor asks, and whoever is about to run a fork's code
 * beside a token that may write; a plain run meets what it lacks where it needs it.
 */
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
        sent: new Set(annotations.map(check_runs_nameOf)),
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
    const sent = new Set([...known.sent, ...annotations.map(check_runs_nameOf)]);
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
    return new Set(all.map(({ path, start_line, message }) => check_runs_nameOf({ path, start_line, message: message ?? "" })));
}
function unsent(view, sent) {
    return view.annotations.filter((annotation) => !sent.has(check_runs_nameOf(annotation))).slice(0, batch);
}
function check_runs_nameOf({ path, start_line, message, }) {
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
const earlier_runs_longest = 700;
/** GitHub refuses a longer comment. */
const mostOfComment = 65_536;
const beginning = "Before it, run ";
/**
 * What a run's sticky comment says of the runs that had it before: those that it names already, and the run that wrote it
 * where that was another one, with its job and its pull request. One line each, the latest first.
 */
function earlierRuns(sticky, key) {
    const lines = sticky.body.split(/\r?\n/).map((text) => text.slice(0, 2_000));
    const named = lines.filter((text) => text.length <= earlier_runs_longest && namesEarlier(text));
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
/** The mark stands at the end: a line that began with it would be HTML to GitHub, and its links no links. */
function namesEarlier(line) {
    const mark = (0,markers/* readMarker */.t7)(line.slice(line.lastIndexOf(markers/* markBegin */.hS)));
    return line.startsWith(beginning) && mark?.view === "before";
}
/** The foot of a sticky comment has the links in a form that only the action writes: a stranger's brackets are escaped. */
function lineOf({ key, workflowRunId }, lines) {
    const foot = lines.findLast((text) => text.startsWith("[job](")) ?? "";
    const job = /^\[job\]\(https?:\/\/[^\s()[\]]{1,220}\)/.exec(foot)?.[0];
    const pull = / · (pull request \[#\d{1,9}\]\(https?:\/\/[^\s()[\]]{1,220}\))/.exec(foot)?.[1];
    const links = [job, pull].filter((text) => text !== undefined);
    const shown = links.length === 0 ? "" : `: ${links.join(", ")}`;
    return `${beginning}\`${key}\`${shown} ${(0,markers/* marker */.xL)("before", key, workflowRunId)}`;
}

;// CONCATENATED MODULE: ./.build/adapters/github/run-comments.js




/** The comments of a run; its own are found by their markers, another run's sticky comment is taken over. */
function runComments(thread) {
    const known = { ids: new Map() };
    async function look() {
        const all = await markedComments(thread, thread.issue);
        Object.assign(known, newest(all, thread.key), { looked: true });
    }
    async function create(view, body) {
        const id = await post(thread, body);
        known.ids.set(view, id);
        return id;
    }
    async function write(view, body) {
        try {
            return await create(view, body);
        }
        catch (error) {
            if (trouble_troubleOf(error).status < 500)
                throw error;
            // The answer was lost, perhaps not the comment.
            await look();
            return known.ids.get(view) ?? create(view, body);
        }
    }
    async function writeSticky(body) {
        const shown = withEarlier(body, known.earlier ?? []);
        const there = known.ids.get(sticky);
        if (there !== undefined && (await edit(thread, there, shown)))
            return there;
        const isFirst = thread.isShared && there === undefined;
        const id = await write(sticky, shown);
        return isFirst && (await joined(id)) ? writeSticky(body) : id;
    }
    /** Two runs that began at once have both found no comment: the older one of the two stays, and both write there. */
    async function joined(mine) {
        const all = await markedComments(thread, thread.issue);
        const first = all.find(({ view }) => view === sticky);
        if (first === undefined || first.id >= mine)
            return false;
        await remove(thread, mine);
        known.ids.set(sticky, first.id);
        known.earlier = earlierRuns(first, thread.key);
        return true;
    }
    return {
        async sticky(body) {
            if (known.looked !== true)
                await look();
            return writeSticky(body);
        },
        async once(view, body) {
            if (known.looked !== true)
                await look();
            return known.ids.get(view) ?? write(view, body);
        },
    };
}
const sticky = "sticky";
/** The run's own comments, and the sticky one of the latest run before it where it has none. */
function newest(all, key) {
    const own = all.filter((comment) => comment.key === key);
    const ids = new Map(own.map(({ view, id }) => [view, id]));
    const stickies = all.filter(({ view }) => view === sticky);
    const latest = stickies.findLast((comment) => comment.key === key) ?? stickies.at(-1);
    if (latest === undefined)
        return { ids };
    return { ids: ids.set(sticky, latest.id), earlier: earlierRuns(latest, key) };
}
async function post(thread, body) {
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

/** The comments of a run as posts: those that are written once first, because they are short and somebody waits for them. */
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
            return [...oncePosts(shown, known.comments, note), sticky];
        },
    };
}
function oncePosts(shown, comments, note) {
    return shown.report.once.map(({ view, body: text }) => ({
        slot: view,
        text,
        stage: "",
        right: "comments",
        once: true,
        async send() {
            const id = await comments.once(view, text);
            note(shown, { view, target: `issue-comment/${id}`, text });
        },
    }));
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
            await post_queue_within(ms, async () => {
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
async function post_queue_within(ms, act) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, ms);
    });
    try {
        await Promise.race([act(), late]);
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
/**
 * Shows the boxes of the sticky comment unticked again, where an edit of it is the event: for a command after which no
 * run writes the comment anew. A tick that stays would be given again with the next edit.
 */
async function untick(place, event) {
    const parsed = Edited.safeParse(event);
    if (!parsed.success)
        return;
    const { id, body } = parsed.data.comment;
    const plain = (0,markers/* unticked */.MM)(body);
    if (plain === body || (0,markers/* readMarker */.t7)(body)?.view !== "sticky")
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
        fileAt: (path, commit) => fileAt(place, path, commit),
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
        cancelWorkflowRun: (id) => cancelWorkflowRun(place, id),
        readComments: (allowance, asked) => readComments(place, allowance, asked),
        readLineComments: (allowance, number) => readLineComments(place, allowance, number),
        readReviews: (allowance, number) => readReviews(place, allowance, number),
        readLinked: (allowance, number) => readLinked(place, allowance, number),
        failedRunOn: (allowance, wanted) => failedRunOn(place, allowance, wanted),
        failedLogs: (allowance, id) => failedLogs(place, allowance, id),
    };
}

;// CONCATENATED MODULE: ./.build/adapters/github/list-artifacts.js




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
/** One page of the artifacts that workflow runs of this repository's own code left, or how GitHub refuses it. */
async function listArtifacts(place, { workflowRunId, name, page }) {
    const { actions } = place.client.rest;
    const asked = {
        ...repo(place),
        per_page: perPage,
        page,
        ...(name === undefined ? {} : { name }),
    };
    try {
        const { data } = workflowRunId === undefined
            ? await actions.listArtifactsForRepo(asked)
            : await actions.listWorkflowRunArtifacts({ ...asked, run_id: workflowRunId });
        const read = Page.safeParse(data);
        if (!read.success)
            return { status: 502, text: "The answer is no list of artifacts." };
        const { artifacts } = read.data;
        return { artifacts: artifacts.flatMap(own), isLast: artifacts.length < perPage };
    }
    catch (error) {
        const { status, text } = trouble_troubleOf(error);
        return { status, text };
    }
}
function own(artifact) {
    const { id, name, size_in_bytes: bytes, expired, digest, workflow_run: run } = artifact;
    if (run?.id === undefined || !isOwnCode(run.repository_id, run.head_repository_id))
        return [];
    return [
        { id, name, bytes, isExpired: expired, digest: digest ?? undefined, workflowRunId: run.id },
    ];
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/config.js

const readTools = ["Read", "Grep", "Glob", `mcp__${serverName}__*`];
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
    return JSON.stringify({ mcpServers: { [serverName]: { transport: "http", url: mcpUrl } } }, undefined, 2);
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

;// CONCATENATED MODULE: ./.build/adapters/kimi/tree-facts.js




/** Reads all files of a folder; none where there is no folder. */
async function treeFacts(folder) {
    const facts = new Map();
    for (const path of await tree_facts_filesIn(folder)) {
        const found = await tree_facts_factsOf((0,external_node_path_.join)(folder, path));
        if (found !== undefined)
            facts.set(path, found);
    }
    return facts;
}
/** sha256 over what a folder holds. */
function treeDigest(facts) {
    const lines = [...facts].map(([path, { digest }]) => `${digest} ${path}\n`);
    return (0,external_node_crypto_.createHash)("sha256").update(lines.join("")).digest("hex");
}
/** Paths at which a folder is not what it was. Only files that were touched since are read again. */
async function changedSince(folder, known) {
    const now = new Set(await tree_facts_filesIn(folder));
    const changed = [...known.keys()].filter((path) => !now.has(path));
    const states = await Promise.all([...now].map(async (path) => ((await isKnown(folder, path, known.get(path))) ? [] : [path])));
    return [...changed, ...states.flat()];
}
async function isKnown(folder, path, known) {
    if (known === undefined)
        return false;
    const file = (0,external_node_path_.join)(folder, path);
    const isSame = async () => (await stampOf(file)) === known.stamp || (await tree_facts_digestOf(file)) === known.digest;
    return (await unlessGone(isSame)) ?? false;
}
function tree_facts_factsOf(file) {
    return unlessGone(async () => ({ stamp: await stampOf(file), digest: await tree_facts_digestOf(file) }));
}
/** Another process may take a file away between two looks: V8 writes compiled code under another name first. */
async function unlessGone(look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
async function tree_facts_filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(parentPath, name)))
        .toSorted();
}
async function stampOf(file) {
    const { ino, mode, size, mtimeNs, ctimeNs } = await (0,promises_.lstat)(file, { bigint: true });
    return [ino, mode, size, mtimeNs, ctimeNs].join(" ");
}
async function tree_facts_digestOf(file) {
    const found = await (0,promises_.lstat)(file);
    if (found.isSymbolicLink())
        return `-> ${await (0,promises_.readlink)(file)}`;
    return found.isFile() ? sha256OfFile(file) : "no file";
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/tools-guard.js




/** What of V8's compiled code is kept, below the cache of the tools. */
function compiledIn(cache) {
    return (0,external_node_path_.join)(cache, "compiled");
}
/**
 * Knows the tools as they are now, before the first turn. Compiled code is code, too: what nobody vouches for is thrown away,
 * and compiled anew.
 */
async function guardTools(folders, cache) {
    const compiled = compiledIn(cache);
    let known = await treeFacts(compiled);
    return {
        async check() {
            await Promise.all(folders.map(assertUnchanged));
            for (const path of await changedSince(compiled, known))
                await (0,promises_.rm)((0,external_node_path_.join)(compiled, path), { recursive: true, force: true });
        },
        async vouch() {
            known = await treeFacts(compiled);
        },
    };
}
async function assertUnchanged({ folder, facts }) {
    const [path] = await changedSince(folder, facts);
    if (path !== undefined)
        throw changed(folder, path);
}
function changed(folder, path) {
    return new errors/* AutopilotError */.W({
        verdict: "failed_infra",
        code: "tools_missing",
        text: `${(0,external_node_path_.join)(folder, path)} is not as it was installed: something in this job has changed it.`,
        mend: "Look at what the turns of this run did, and start a new run: the tools are installed anew.",
    });
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/launch.js



/** Arguments for node that run the CLI; V8's compiled code of its 22 MB is kept beside it and saves 0.7 s a start. */
function kimiArgs(tools, args) {
    const cache = JSON.stringify(compiledIn(tools.cache));
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
    const exit = await capture({
        file: node,
        args: kimiArgs(tools, ["doctor", "config", config]),
        cwd: folder,
        env: kimiEnv(env, home, tools),
        timeoutMs: 60_000,
    });
    const said = `${exit.stderr}\n${exit.stdout}`;
    await tools.guard.vouch();
    if (exit.exitCode === 0 && !/\bwarning\b/i.test(said))
        return undefined;
    return (exit.notStarted ?? said).trim().slice(0, 1000);
}
/** The warning by which Kimi says, at its start, that it dropped a part of its config and goes on without it. */
function configWarning(startup) {
    return startup.split("\n").find((line) => /^warning:.*\bconfig(\.toml)?\b/i.test(line.trim()));
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/wire.js


const TurnEnded = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("turn.ended"),
    reason: schemas/* string */.YjP(),
    stopReason: schemas/* string */.YjP().optional(),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP().catch(""), message: schemas/* string */.YjP().catch("") }).optional(),
});
const StepEnd = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("context.append_loop_event"),
    event: schemas/* object */.Ikc({ type: schemas/* literal */.euz("step.end"), rawFinishReason: schemas/* string */.YjP().optional() }),
});
/** Reads the main agent's `wire.jsonl`; a line that is cut off is skipped. */
function wireFacts(wire) {
    let facts = { steps: 0 };
    for (const line of wire.split("\n")) {
        if (line.includes('"step.end"')) {
            const step = StepEnd.safeParse((0,json/* jsonOf */.o)(line));
            if (step.success)
                facts = { ...facts, finish: step.data.event.rawFinishReason, steps: facts.steps + 1 };
        }
        else if (line.includes('"turn.prompt"')) {
            const { ended: _earlier, ...rest } = facts;
            facts = rest;
        }
        else if (line.includes('"turn.ended"')) {
            const turn = TurnEnded.safeParse((0,json/* jsonOf */.o)(line));
            if (turn.success)
                facts = { ...facts, ended: turn.data };
        }
    }
    return facts;
}
const Binding = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("profile.bind"),
    systemPrompt: schemas/* string */.YjP(),
    activeToolNames: schemas/* array */.YOg(schemas/* string */.YjP()),
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
        .map(json/* jsonOf */.o);
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

;// CONCATENATED MODULE: ./.build/adapters/kimi/session-files.js






const sessionName = /^session_[0-9a-f-]+$/;
/** The session that a turn began in its fresh home, or went on with; undefined before there is one. */
async function sessionIn(kimiHome) {
    const root = (0,external_node_path_.join)(kimiHome, "sessions");
    for (const workspace of await names(root)) {
        for (const id of await names((0,external_node_path_.join)(root, workspace))) {
            if (sessionName.test(id))
                return { id, folder: (0,external_node_path_.join)(root, workspace, id) };
        }
    }
    return undefined;
}
/** The main agent's record of a session; empty when there is none. */
async function readWire(session) {
    return session === undefined ? "" : session_files_textOf((0,external_node_path_.join)(session.folder, mainWire));
}
const mainWire = (0,external_node_path_.join)("agents", "main", "wire.jsonl");
/**
 * Copies what a conversation needs to go on into `target/<session>/`: `state.json` and each agent's `wire.jsonl`,
 * cleaned of secrets. May run while Kimi writes: a line that is not whole yet is left out.
 */
async function keepSession(kimiHome, target, clean) {
    const session = await sessionIn(kimiHome);
    if (session === undefined)
        return undefined;
    const state = await session_files_textOf((0,external_node_path_.join)(session.folder, "state.json"));
    const agents = await names((0,external_node_path_.join)(session.folder, "agents"));
    const wires = agents.map((agent) => (0,external_node_path_.join)("agents", agent, "wire.jsonl"));
    if ((0,json/* jsonOf */.o)(state) === undefined || agents.length === 0)
        return undefined;
    await keep("state.json", state);
    for (const wire of wires)
        await keep(wire, wholeLines(await session_files_textOf((0,external_node_path_.join)(session.folder, wire))));
    return session.id;
    async function keep(file, text) {
        const path = (0,external_node_path_.join)(target, session?.id ?? "", file);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, clean(text, file));
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
        await keepSession((0,external_node_path_.join)(scratch, name, "kimi"), (0,external_node_path_.join)(runFolder, "turns", turn, "wire"), clean);
        await (0,promises_.rm)((0,external_node_path_.join)(scratch, name), { recursive: true, force: true, maxRetries: 3 });
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
    const source = (0,external_node_path_.join)(to.kept, to.session);
    const state = State.safeParse((0,json/* jsonOf */.o)(await session_files_textOf((0,external_node_path_.join)(source, "state.json"))));
    const wire = await session_files_textOf((0,external_node_path_.join)(source, mainWire));
    if (!state.success || !isBoundTo(wire, to.prompt, to.tools))
        return undefined;
    const workspace = workspaceName(to.cwd);
    const folder = (0,external_node_path_.join)(to.kimiHome, "sessions", workspace, to.session);
    const main = (0,external_node_path_.join)(folder, "agents", "main");
    await (0,promises_.mkdir)(main, { recursive: true });
    const moved = { ...state.data, cwd: to.cwd, agents: { main: { homedir: main, type: "main" } } };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "state.json"), JSON.stringify(moved));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, mainWire), wire
        .split("\n")
        .map((line) => rebind(line, workspace, to.cwd))
        .join("\n"));
    return state.data.cwd === to.cwd ? {} : { movedFrom: state.data.cwd };
}
const State = schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), cwd: schemas/* string */.YjP() });
/** The two records that name the place of a session. */
function rebind(line, workspace, cwd) {
    if (!line.includes('"runtime.set_binding"') && !line.includes('"profile.bind"'))
        return line;
    const record = schemas/* looseObject */._H3({ type: schemas/* string */.YjP() }).safeParse((0,json/* jsonOf */.o)(line));
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
    const digest = (0,external_node_crypto_.createHash)("sha256").update(path).digest("hex").slice(0, 12);
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
    return (0,promises_.readdir)(folder).catch(() => []);
}
async function session_files_textOf(path) {
    return (0,promises_.readFile)(path, "utf8").catch(() => "");
}

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
    const session = resumes.session ?? (await keptSession(kept));
    if (session === undefined)
        return undefined;
    const restored = await restoreSession({
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
    const text = conversation_bounded(message.replaceAll("\0", "").trim()) || "Go on.";
    const plain = text.startsWith("/") ? `\n${text}` : text;
    return ["-p", plain, "--output-format", "stream-json", "--skills-dir", home.skills];
}
function conversation_bounded(text) {
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
    const meanwhile = gateway.last === undefined ? "" : classify_lastWords(gateway.last);
    return failed("timeout", `Kimi was stopped after ${seconds(idleMs)} without any sign of life.${meanwhile}`);
}
function classify_lastWords(last) {
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
    const running = start({
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
async function commandOf(attempt, args) {
    const { request, context, home } = attempt;
    const tools = await context.tools;
    await tools.guard.check();
    return {
        file: context.node,
        args: kimiArgs(tools, args),
        cwd: request.cwd,
        env: kimiEnv(context.env, home, tools),
        signal: request.signal,
        timeoutMs: request.wallMs,
        idleMs: request.idleMs,
        cage: turnCage(attempt, tools),
    };
}
/** Whoever only reads cannot write, whatever tool it finds. */
function turnCage({ request, context, home }, tools) {
    const { caging, node } = context;
    if (caging === undefined)
        return undefined;
    const mayWrite = request.access === "write";
    // The tools lie where they were installed: a folder with node_modules in it.
    const [installed = tools.kimi] = tools.kimi.split("/node_modules/");
    const keep = [
        (0,external_node_path_.dirname)(node),
        installed,
        tools.rg,
        tools.cache,
        ...(mayWrite ? [] : [request.cwd]),
    ];
    return cageOf((0,cage/* keeping */.s)(caging, keep), [home.folder, ...(mayWrite ? [request.cwd] : [])]);
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
        return keepSession(home.kimi, folder, (text, file) => context.redact(text, `turns/${turn}/wire/${file}`));
    }
}

;// CONCATENATED MODULE: ./.build/adapters/kimi/outcome.js




/** Weighs what is known of a process that is gone, and keeps its conversation. */
async function outcome_outcomeOf(attempt, { exit, output, complaint }) {
    const { request, context, lane, home } = attempt;
    const session = await keepConversation(attempt);
    const submitted = lane.result();
    const failed = classify({
        exit,
        gateway: lane.facts(),
        wire: wireFacts(await readWire(await sessionIn(home.kimi))),
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
var begin_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var begin_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
            const home = begin_addDisposableResource(env_1, await makeHome(scratch, turn, {
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
            const result_1 = begin_disposeResources(env_1);
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
    const cache = `${kimi.folder}.cache`;
    return {
        kimi: (0,external_node_path_.join)(kimi.folder, kimiPackage.proof),
        rg: (0,external_node_path_.dirname)((0,external_node_path_.join)(ripgrep.folder, ripgrepPackage().proof)),
        version: kimi.version,
        cache,
        guard: await guardTools([kimi, ripgrep], cache),
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
    const found = await wholeIn(folder, tool);
    if (found !== undefined)
        return { folder, version, facts: found };
    const fresh = (0,external_node_path_.join)(parent, `.${process.arch}-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await npmCi(tool, { source, fresh, options });
        await settle(fresh, folder, tool);
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
    const facts = await treeFacts(folder);
    await (0,promises_.writeFile)(`${folder}.complete`, treeDigest(facts));
    return { folder, version, facts };
}
/** What is installed, where it is what was: a folder that something else has written into since is thrown away. */
async function wholeIn(folder, tool) {
    const recorded = await (0,promises_.readFile)(`${folder}.complete`, "utf8").catch(() => undefined);
    if (recorded === undefined || !(await install_exists((0,external_node_path_.join)(folder, tool.proof))))
        return undefined;
    const facts = await treeFacts(folder);
    // An earlier version recorded only that there is something.
    if (recorded === "" || recorded === treeDigest(facts))
        return facts;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return undefined;
}
async function install_exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
async function npmCi(tool, { source, fresh, options }) {
    await (0,promises_.mkdir)(fresh, { recursive: true });
    for (const file of ["package.json", "package-lock.json"])
        await (0,promises_.copyFile)((0,external_node_path_.join)(source, file), (0,external_node_path_.join)(fresh, file));
    const exit = await capture({
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

// EXTERNAL MODULE: ./.build/domain/read-line.js + 5 modules
var read_line = __webpack_require__(65897);
;// CONCATENATED MODULE: ./.build/adapters/local/ledger-file.js






/**
 * Opens the ledger of a run folder: an empty one, or the one that is there, whose cut-off last line is dropped.
 * @throws AutopilotError `state_broken` with the line that does not hold.
 */
function openLedger(options) {
    const { folder, redact, clock } = options;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, domain_ledger/* ledgerName */.bo);
    const found = recover(file);
    const events = [...found.events];
    let { head } = found;
    let state = (0,fold/* fold */.A)(events);
    let isAppending = false;
    const hits = [];
    if (found.recovered !== undefined && events.length > 0)
        append(found.recovered);
    return { append, recordHit, head: () => head, events: () => events, state: current };
    function append(body) {
        isAppending = true;
        const place = { seq: events.length + 1, ts: nextTime(), prev: head };
        try {
            write(redactedLine(body, place));
        }
        finally {
            isAppending = false;
        }
        for (const hit of hits.splice(0))
            recordHit(hit);
        return current();
    }
    /** Only what the event says: its place in the chain is ours, whatever a secret may look like. */
    function redactedLine(body, place) {
        const line = (0,domain_ledger/* linkEvent */.nQ)(body, place);
        const placed = JSON.stringify(place).length - 1;
        return line.slice(0, placed) + redact(line.slice(placed), domain_ledger/* ledgerName */.bo);
    }
    function write(line) {
        // What this version cannot read again must not get into the chain.
        const read = (0,read_line/* readLine */.X)(line);
        if (read.kind !== "event")
            throw unreadable(read);
        const { event } = read;
        state = (0,fold/* apply */.B)(state, event);
        (0,external_node_fs_.appendFileSync)(file, `${line}\n`);
        events.push(event);
        head = (0,sha256/* sha256 */.s)(line);
    }
    function recordHit(hit) {
        if (isAppending)
            hits.push(hit);
        else if (events.length > 0)
            append({ type: "redacted", ...hit });
    }
    function current() {
        if (state === undefined)
            throw new Error("the ledger is empty");
        return state;
    }
    /** A clock that was set back must not make time run backwards. */
    function nextTime() {
        const now = clock().toISOString();
        const last = events.at(-1)?.ts ?? now;
        return now > last ? now : last;
    }
}
function unreadable(line) {
    const cause = line.kind === "broken" ? line.cause : undefined;
    return new Error(`an event cannot be read again: ${cause?.message ?? line.kind}`, { cause });
}
/** Reads what is there, and takes a last line without its end off the file: the one crash that the format allows. */
function recover(file) {
    const bytes = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file) : Buffer.alloc(0);
    const ledger = (0,domain_ledger/* readLedger */.SC)(bytes.toString("utf8"), sha256/* sha256 */.s);
    if (ledger.dropped === undefined)
        return { ...ledger, recovered: undefined };
    const kept = bytes.lastIndexOf(10) + 1;
    (0,external_node_fs_.truncateSync)(file, kept);
    const recovered = { line: ledger.dropped, bytes: bytes.length - kept };
    return { ...ledger, recovered: { type: "ledger_recovered", ...recovered } };
}

;// CONCATENATED MODULE: ./.build/adapters/notify/payload.js
const green = 0x22c55e;
const red = 0xef4444;
const blue = 0x3b82f6;
/** The form that a host is known to take. */
function payload_formatOf({ hostname, pathname }) {
    if (hostname === "hooks.slack.com" || hostname === "hooks.slack-gov.com")
        return "slack";
    const isDiscord = ["discord.com", "discordapp.com"].some((host) => hostname === host || hostname.endsWith(`.${host}`));
    if (!isDiscord || !pathname.startsWith("/api/"))
        return "json";
    // Such an address of Discord takes what Slack takes.
    return /\/slack\/?$/.test(pathname) ? "slack" : "discord";
}
/** The body of the request. */
function payload(notification, format) {
    switch (format) {
        case "json":
            return notification;
        case "slack":
            return { text: slackText(payload_lineOf(notification)) };
        case "discord":
            return discord(notification);
    }
}
function payload_lineOf(notification) {
    switch (notification.event) {
        case "AutopilotStarted":
            return `omk run ${notification.name} started: ${notification.task}`;
        case "AutopilotComplete":
            return `omk run ${notification.name} is complete: ${notification.phases_completed} phases in ${notification.duration_secs} s`;
        case "AutopilotFailed":
            return `omk run ${notification.name} stopped in ${notification.phase}: ${notification.error}`;
    }
}
/** Slack reads `<!channel>` and `<@user>` as calls unless these three signs are escaped. */
function slackText(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** Discord calls nobody when `parse` is empty. */
function discord(notification) {
    const { event, ...rest } = notification;
    const fields = Object.entries(rest).map(([name, value]) => ({
        name,
        value: `${value}`.slice(0, 1_000) || "–",
        inline: false,
    }));
    return {
        content: payload_lineOf(notification).slice(0, 1_900),
        embeds: [{ title: event, color: colours[event], fields }],
        allowed_mentions: { parse: [] },
    };
}
const colours = {
    AutopilotStarted: blue,
    AutopilotComplete: green,
    AutopilotFailed: red,
};

;// CONCATENATED MODULE: ./.build/adapters/notify/notifier.js

/** A notifier for `notify-url`; an address that is no https one is answered with what is wrong, each time. */
function notifier(options) {
    const { format, userAgent, timeoutMs = 5_000 } = options;
    const target = targetOf(options.url);
    return {
        async notify(notification) {
            if (typeof target === "string")
                return { ok: false, text: target };
            const body = JSON.stringify(payload(notification, format ?? payload_formatOf(target)));
            try {
                const answer = await fetch(target, {
                    method: "POST",
                    headers: { "content-type": "application/json", "user-agent": userAgent },
                    body,
                    redirect: "error",
                    signal: AbortSignal.timeout(timeoutMs),
                });
                await answer.body?.cancel();
                return { ok: answer.ok, text: `The webhook answered ${answer.status}.` };
            }
            catch (error) {
                return { ok: false, text: notifier_whyNot(error, timeoutMs) };
            }
        },
    };
}
/** Plain http only to this machine: a webhook's address is a secret, and so is what is sent there. */
function targetOf(url) {
    const target = URL.parse(url);
    if (target === null)
        return "notify-url is no web address.";
    const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(target.hostname);
    if (target.protocol === "https:" || (target.protocol === "http:" && isLoopback))
        return target;
    return "notify-url must begin with https://.";
}
/** By kind only: fetch's own messages can quote the address. */
function notifier_whyNot(error, timeoutMs) {
    if (error instanceof Error && error.name === "TimeoutError")
        return `The webhook gave no answer within ${timeoutMs} ms.`;
    const cause = error instanceof Error ? error.cause : undefined;
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
    return typeof code === "string" && /^[A-Z_]{2,40}$/.test(code)
        ? `The webhook could not be reached (${code}).`
        : "The webhook could not be reached.";
}

;// CONCATENATED MODULE: ./.build/adapters/process/find-bwrap.js



/** Looks for bubblewrap, and sees it make a cage: whether a kernel lets it is known by nothing else. */
async function cageFacts(env) {
    const { platform } = process;
    const bwrap = platform === "linux" ? programOn(env["PATH"] ?? "", "bwrap", "/") : undefined;
    if (bwrap === undefined)
        return { platform, bwrap, complaint: undefined };
    const cage = { hidden: ["/tmp"], readable: [], writable: [] };
    const tried = await capture({
        file: bwrap,
        args: [...cageArgs(cage, "/"), "true"],
        cwd: "/",
        env,
        ours: true,
        timeoutMs: 10_000,
    });
    if (tried.exitCode === 0)
        return { platform, bwrap, complaint: undefined };
    const said = tried.stderr.trim() || (tried.notStarted ?? `it ended with ${tried.exitCode}`);
    return { platform, bwrap, complaint: said };
}

;// CONCATENATED MODULE: ./.build/step/user-agent.js
/** How the action names itself to servers. */
const userAgent = "omk-autopilot/1";

;// CONCATENATED MODULE: ./.build/outside.js






























/** The real world around a step: the runner's signals, GitHub at its pace, the Kimi CLI. */
function outside_outside(ownCode) {
    const here = outside_machine(bundleFolder());
    return {
        ...here,
        gates(settings) {
            // What fails here is met where a file is loaded.
            ownCode.hold().catch(() => undefined);
            return gateRunner(settings);
        },
        signal: stopSignal(),
        connect: (job, inputs) => connect({ job, inputs, tokens: here.tokens, pace: paceOf(here.env) }),
        agents: {
            versions: () => pinnedTools(toolsFolder()),
            async install(at) {
                // Before anybody else's code can run.
                await ownCode.hold();
                return installTools({
                    ...at,
                    toolsDir: toolsFolder(),
                    node: process.execPath,
                    env: childEnv(npmSettings),
                });
            },
            open: kimiAgent,
            keepLost: ({ scratch, runFolder, redact }) => keepLostSessions(scratch, runFolder, redact),
        },
    };
}
/**
 * What a step finds on the machine: the runner's environment, git, gates, the gateway, and the folders of runs.
 * `bundle`: the folder of the action's own code. Inputs and tokens leave the environment of the process here, before anything
 * else is done; the post step is a process of its own, which the runner gives them again.
 */
function outside_machine(bundle) {
    const given = givenInputs();
    const tokens = takeFromEnv((name) => job/* runnerTokens */.ZW.some((token) => token === name));
    const env = hostEnv();
    return {
        env,
        tokens,
        action: actionOf(env, readBuild(bundle)),
        childEnv: childEnv(),
        cageFacts: () => cageFacts(childEnv()),
        readJob: () => readJob(env),
        readInputs: () => readInputs(given),
        gateway: startGateway,
        git: { findBase: resolveBase, open: openWorkspace, openBase: openBase, reopen: reopenWorkspace },
        gates: gateRunner,
        runFolders: {
            openLedger: (folder, redact) => openLedger({ folder, redact, clock: () => new Date() }),
            open: openRunFolder,
            writeState: writeState,
            writeManifest: writeManifest,
        },
        notifier: (webhook) => notifier({ ...webhook, userAgent: userAgent }),
        killStartedBy: killStartedBy,
        addSummary: (markdown) => addSummary(env, markdown),
    };
}
/** All that begins with `INPUT_` goes: the runner also gives what a workflow passes by a name that is no input. */
function givenInputs() {
    const given = Object.fromEntries(inputNames.map((name) => [name, (0,core/* getInput */.V4)(name)]));
    takeFromEnv((name) => name.startsWith("INPUT_"));
    return given;
}
/** What is secret is hidden before anything is said of it. */
function readInputs(given) {
    for (const name of job/* secretInputs */._y)
        if (given[name] !== undefined && given[name] !== "")
            (0,core/* setSecret */.Pq)(given[name]);
    return parseInputs(given);
}
/** GitHub by the tokens of a job, its writes spaced as told. */
function connect(at) {
    const { apiUrl, serverUrl, owner, repo, repositoryId, runId, attempt, temp } = at.job;
    const { "github-token": token } = at.inputs;
    const options = { apiUrl, userAgent: userAgent, pace: at.pace };
    const repository = { id: repositoryId, owner, name: repo };
    const place = { client: githubClient({ ...options, token }), repository };
    // The pull request does not queue behind the reports, whichever token opens it.
    const deliverer = githubClient({
        ...options,
        token: (0,job/* deliveryToken */.SV)(at.inputs).token,
        queue: "delivery",
    });
    return {
        github: githubAt(place),
        forge: githubForge({ client: deliverer, repository, serverUrl }),
        artifacts: githubArtifacts({
            list: (asked) => listArtifacts(place, asked),
            token,
            uploadToken: at.tokens.ACTIONS_RUNTIME_TOKEN,
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
function bundleFolder() {
    return (0,external_node_path_.dirname)(process.argv[1] ?? ".");
}
/** The bundle lies one folder below the action, beside the tools. */
function toolsFolder() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(bundleFolder()), "tools");
}


/***/ })

};
