export const id = 104;
export const ids = [104];
export const modules = {

/***/ 11794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80698);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50664);
/* harmony import */ var _domain_review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97143);
/* harmony import */ var _domain_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83527);
/* harmony import */ var _domain_step_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48409);






const url = zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/, error: "an http or https address" });
const resumeFrom = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^(latest|\d+|(i\d+|pr\d+|task)-[a-z2-7]{8})?$/, "a workflow run id, a run key such as i12-abcdefgh, or latest");
const review = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((text, context) => {
    const parsed = (0,_domain_review_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReview */ .wV)(text);
    if (parsed !== undefined)
        return parsed;
    context.addIssue(`auto, wall, none, or reviewers joined by commas: ${_domain_review_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewerNames */ .yx.join(", ")}`);
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
});
const phases = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["", ..._domain_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .PhasesScope */ .T.exclude(["whole"]).options])
    .transform((text) => (text === "" ? "whole" : text));
/** The inputs of `action.yml`, by their names there. */
const Schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_step_command_js__WEBPACK_IMPORTED_MODULE_6__/* .stepCommands */ .B),
    phases,
    "resume-from": resumeFrom,
    "kimi-api-key": zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    "kimi-base-url": url
        .regex(/\/v1\/?$/, "an address that ends in /v1")
        .transform((text) => text.replace(/\/$/, "")),
    "kimi-model": zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\S+$/, "the name of a model"),
    "github-token": zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1, "a token; leave it out for the token of the job"),
    "delivery-token": zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    base: _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .BranchOrNone */ .CX,
    setup: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    review,
    "budget-tokens": _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenAmount */ .se,
    "budget-minutes": _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .MinuteAmount */ .DB,
    "notify-url": zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(""), url]),
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
/** Inputs whose value is never shown and never stored. */
const secretInputs = [
    "kimi-api-key",
    "github-token",
    "delivery-token",
    "notify-url",
];
/**
 * Parses the inputs at the door.
 * @throws AutopilotError `bad_input` with each bad input's name, what was given and what is allowed.
 */
function parseInputs(given) {
    const parsed = Fitting.safeParse(given);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => problem(String(issue.path[0] ?? "inputs"), issue, given));
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AutopilotError */ .W({
        verdict: "not_ready",
        code: "bad_input",
        text: [...new Set(problems)].join(" "),
        mend: "Mend the `with:` block of the step; the README has a table of all inputs.",
    });
}
/** Every input's name, in the order of `action.yml`. */
const inputNames = Object.keys(Schema.shape);
function problem(name, issue, given) {
    const isSecret = secretInputs.some((secret) => secret === name);
    const shown = isSecret ? "a value" : JSON.stringify((given[name] ?? "").slice(0, 100));
    return `Input \`${name}\` is ${shown}; allowed is ${allowed(issue)}.`;
}
function allowed(issue) {
    if (issue.code === "invalid_value")
        return issue.values.map((value) => String(value) || "nothing").join(", ");
    return issue.message;
}


/***/ }),

/***/ 84858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkoutMissing),
/* harmony export */   d: () => (/* binding */ inspectCheckout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50664);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25504);





/**
 * Looks at the user's checkout: also one that is itself a worktree or a submodule.
 * @throws AutopilotError `checkout_missing`.
 */
async function inspectCheckout(path, env) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, ".git");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place))
        throw checkoutMissing(path);
    // With an explicit --git-dir git does not ask who owns the folder, which in a container is often another user.
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitAt */ .c)({ gitDir: place, home: path, env });
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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path, objects);
    return {
        objects: folder,
        objectFormat,
        shallow: await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path, shallow)),
        partial: await hasPromisor(folder),
        packedRefs: refs.stdout.replace(/^.* refs\/remotes\/origin\/HEAD\n/m, ""),
    };
}
/** What to say where there is no repository. */
function checkoutMissing(path) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AutopilotError */ .W({
        verdict: "failed_infra",
        code: "checkout_missing",
        text: `There is no git repository in ${path}.`,
        mend: "Check the repository out in a step before this one, at the top of the workspace:\n\n```yaml\n- uses: actions/checkout@v5\n```",
    });
}
async function textOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8") : undefined;
}
async function hasPromisor(objects) {
    const pack = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(objects, "pack");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pack) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(pack)).some((name) => name.endsWith(".promisor"));
}


/***/ }),

/***/ 59295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ credentialEnv),
/* harmony export */   cq: () => (/* binding */ bareUrl),
/* harmony export */   eQ: () => (/* binding */ hideCredential)
/* harmony export */ });
/** Hands git the token in its environment: neither an argument list nor a file ever shows it. */
function credentialEnv({ url, token }) {
    const scope = headerScope(url);
    if (token === undefined || scope === undefined)
        return {};
    return {
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: `http.${scope}.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic(token)}`,
    };
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
/** The host that may see the token; undefined where no HTTP is spoken. */
function headerScope(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, origin } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? `${origin}/` : undefined;
}


/***/ }),

/***/ 25504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gitAt),
/* harmony export */   g: () => (/* binding */ gitFailed)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50664);
/* harmony import */ var _process_spawn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8606);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59295);



const timeoutMs = 15 * 60_000;
/** Nothing that a repository, its user or its host has configured may change what our commands do or run. */
const settled = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.autocrlf=false",
    "core.safecrlf=false",
    "core.quotePath=false",
    "core.fileMode=true",
    "core.ignoreCase=false",
    // Only Windows reads a backslash as a separator; a file that is named so must not stop the run.
    "core.protectNTFS=false",
    "core.excludesFile=/dev/null",
    "core.attributesFile=/dev/null",
    "commit.gpgsign=false",
    "protocol.ext.allow=never",
    "credential.helper=",
    "maintenance.auto=false",
    "gc.auto=0",
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false",
    "push.recurseSubmodules=no",
    "push.followTags=false",
    "push.gpgSign=false",
    "diff.renameLimit=1000",
    "checkout.workers=0",
    // A remote that goes silent is an error after a minute, and not a hang until the job is killed.
    "http.lowSpeedLimit=1",
    "http.lowSpeedTime=60",
].flatMap((setting) => ["-c", setting]);
/** Git for one repository. */
function gitAt(settings) {
    const { remote } = settings;
    async function run(args, call = {}) {
        const result = await (0,_process_spawn_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .F)({
            file: "git",
            args: [...settled, ...remoteArgs(settings, call), ...placeArgs(settings, call), ...args],
            cwd: settings.home,
            env: { ...settings.env, ...ownEnv(settings, call) },
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
            stderr: (0,_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .hideCredential */ .eQ)(result.stderr, remote),
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
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AutopilotError */ .W({
            verdict: "cancelled",
            code: "cancelled",
            text: "The run was cancelled while git was at work.",
            mend: "",
        });
    }
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AutopilotError */ .W({
        verdict: "failed_infra",
        code: "internal",
        text: `git ${args[0] ?? ""} failed: ${result.stderr.trim().slice(-2000) || "it said nothing"}`,
        mend: "Resume the run. A full disk and a runner that ran out of memory are the usual causes.",
    });
}
function gitMissing(why) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AutopilotError */ .W({
        verdict: "failed_infra",
        code: "tools_missing",
        text: `git cannot be started: ${why}`,
        mend: "Install git 2.31 or newer on the runner.",
    });
}
/** `origin` exists on the command line only: no file of ours has to name a remote. */
function remoteArgs({ remote, partial }, call) {
    if (call.remote === undefined || remote === undefined)
        return [];
    const promisor = partial
        ? ["-c", "remote.origin.promisor=true", "-c", "remote.origin.partialclonefilter=blob:none"]
        : [];
    return ["-c", `remote.origin.url=${remote.url}`, ...promisor];
}
function placeArgs({ gitDir }, { workTree }) {
    const place = gitDir === undefined ? [] : [`--git-dir=${gitDir}`];
    return workTree === undefined ? place : [...place, `--work-tree=${workTree}`];
}
function ownEnv({ home, identity, remote }, call) {
    return {
        HOME: home,
        XDG_CONFIG_HOME: home,
        LC_ALL: "C",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ASKPASS: "",
        GIT_OPTIONAL_LOCKS: "0",
        ...(call.index === undefined ? {} : { GIT_INDEX_FILE: call.index }),
        ...(identity === undefined ? {} : identityEnv(identity)),
        ...(call.remote === undefined || remote === undefined ? {} : (0,_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialEnv */ .LO)(remote)),
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


/***/ }),

/***/ 90411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openBase),
  OH: () => (/* binding */ openWorkspace),
  nt: () => (/* binding */ reopenWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/adapters/local/removal.js
var removal = __webpack_require__(31347);
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

// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
// EXTERNAL MODULE: ./.build/adapters/git/git.js
var git_git = __webpack_require__(25504);
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
    const fetched = await git.run(args, { remote: true, signal });
    if (fetched.aborted)
        throw (0,git_git/* gitFailed */.g)(args, fetched);
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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
const mostBytes = 5_000_000;
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
        throw (0,git_git/* gitFailed */.g)(args, checked);
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
        if (last !== undefined && size <= Math.min(room, mostBytes))
            last.set(id, size);
        else
            groups.push(new Map([[id, size]]));
        room = groups.at(-1) === last ? room - size : mostAtOnce - size;
        if (size > mostBytes)
            room = 0;
    }
    return groups;
}
async function readGroup(ground, group, texts) {
    const args = ["cat-file", "--batch"];
    const call = { ...readingBlobs(ground), input: linesOf([...group.keys()]) };
    const read = await ground.git.run(args, { ...call, maxBytes: 2 * mostAtOnce });
    if (!read.ok)
        throw (0,git_git/* gitFailed */.g)(args, read);
    let at = 0;
    for (const [id, size] of group) {
        // `<id> blob <size>`, a newline, the content, a newline.
        const from = read.stdoutBytes.indexOf(10, at) + 1;
        texts.set(id, read.stdoutBytes.toString("utf8", from, from + Math.min(size, mostBytes)));
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
            additions: number(additions),
            deletions: number(deletions),
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
function number(text) {
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
        throw (0,git_git/* gitFailed */.g)(args, result);
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
        throw (0,git_git/* gitFailed */.g)(args, result);
    return bounded(result.stdoutBytes);
}
/** What differs between base and head with modes and sizes, by two processes; nothing before the first commit. */
async function entriesOf(ground) {
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

// EXTERNAL MODULE: ./.build/adapters/git/checkout.js
var git_checkout = __webpack_require__(84858);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/adapters/git/credential.js
var credential = __webpack_require__(59295);
;// CONCATENATED MODULE: ./.build/adapters/git/repository.js


/** Makes a repository where there is none. */
async function makeRepository(gitDir, seed) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, "objects", "info"), { recursive: true });
    await Promise.all([
        (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, "objects", "pack")),
        (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, "refs", "heads"), { recursive: true }),
        (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, "info")),
    ]);
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "HEAD"), `${seed.head}\n`),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "config"), config(seed)),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "objects", "info", "alternates"), seed.alternates.map((path) => `${path}\n`).join("")),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "packed-refs"), seed.packedRefs),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "info", "exclude"), seed.exclude),
        ...(seed.shallow === undefined ? [] : [(0,promises_.writeFile)((0,external_node_path_.join)(gitDir, "shallow"), seed.shallow)]),
        ...Object.entries(seed.refs).map(([name, commit]) => setRef(gitDir, name, commit)),
    ]);
}
/** Points a ref of a repository of ours at a commit. */
async function setRef(gitDir, name, commit) {
    const file = (0,external_node_path_.join)(gitDir, name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.writeFile)(`${file}.lock`, `${commit}\n`);
    await (0,promises_.rename)(`${file}.lock`, file);
}
/** Removes a ref of a repository of ours. */
async function dropRef(gitDir, name) {
    await (0,promises_.rm)((0,external_node_path_.join)(gitDir, name), { force: true });
}
function config({ bare, objectFormat, remoteUrl }) {
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

;// CONCATENATED MODULE: ./.build/adapters/git/dress.js







/**
 * Gives the worktree a `.git` of its own, at head and clean, that borrows all objects from ours. The agent and the
 * tests may do there what they like: we never read it, and it is made anew after each commit. Submodules stay.
 */
async function dressWorktree(ground) {
    const { worktree, folder } = ground.places;
    const kept = (0,external_node_path_.join)(folder, "modules");
    const modules = (0,external_node_path_.join)(worktree, ".git", "modules");
    const hasModules = (await isFolder((0,external_node_path_.join)(worktree, ".git"))) && (await isFolder(modules));
    if (hasModules)
        await (0,promises_.rename)(modules, kept);
    await (0,removal/* removeTree */.d)((0,external_node_path_.join)(worktree, ".git"));
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
        shallow: await textOf((0,external_node_path_.join)(gitDir, "shallow")),
        head: garden.head,
        refs: { [branchRef(ground)]: tip(ground).commit },
        packedRefs: ground.checkout.packedRefs,
        exclude: await (0,promises_.readFile)((0,external_node_path_.join)(gitDir, "info", "exclude"), "utf8"),
        ...(ground.remoteUrl === "" ? {} : { remoteUrl: (0,credential/* bareUrl */.cq)(ground.remoteUrl) }),
    });
    await copyIndex(garden.index, (0,external_node_path_.join)(planted, "index"));
}
/** With its time: git compares the times of files with that of the index. */
async function copyIndex(from, to) {
    await (0,promises_.copyFile)(from, to);
    const { atime, mtime } = await (0,promises_.stat)(from);
    await (0,promises_.utimes)(to, atime, mtime);
}
async function textOf(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,promises_.readFile)(file, "utf8") : undefined;
}
/** Whether there is a folder itself, and not a link to one. */
async function isFolder(path) {
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
    await (0,promises_.appendFile)((0,external_node_path_.join)(places.gitDir, "info", "exclude"), patterns.map((line) => `${line}\n`).join(""));
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
        await (0,removal/* openUp */._)(places.worktree);
        const again = await git.run(args, call);
        if (!again.ok)
            throw (0,git_git/* gitFailed */.g)(args, again);
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
    await (0,removal/* openUp */._)(places.worktree);
    await git.must(args, call);
}
/** What stands in the place of the worktree, such as a link to elsewhere, is never worked through. */
async function standOnFolder(path) {
    if (!(await isFolder(path)))
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
    const added = await git.run(["add", "--all"], call);
    const links = await newGitlinks(ground);
    if (added.ok && links.length === 0)
        return git.must(["write-tree"], call);
    if (!added.ok)
        await (0,removal/* openUp */._)(places.worktree);
    const empty = await absorbEmbedded(ground, links);
    const pathspecs = [":/", ...empty.map((path) => `:(top,exclude,literal)${path}`)];
    const args = ["add", "--all", "--pathspec-from-file=-", "--pathspec-file-nul"];
    const again = await git.run(args, {
        ...call,
        input: pathspecs.map((spec) => `${spec}\0`).join(""),
    });
    if (!again.ok)
        throw (0,git_git/* gitFailed */.g)(args, again);
    return git.must(["write-tree"], call);
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
        const input = files.map((name) => `${name}\0`).join("");
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
    if (!(await isFolder(places.worktree)))
        await putBack(ground, tip(ground).tree);
    const tree = await stageAll(ground);
    const parent = on === "head" ? tip(ground).commit : startOf(ground);
    const made = tree === tip(ground).tree
        ? undefined
        : { commit: await commitOn(ground, { tree, parent }, message), tree };
    if (made !== undefined) {
        standing.head = made;
        await setRef(places.gitDir, branchRef(ground), made.commit);
    }
    standing.laid = undefined;
    await forgetSnapshot(ground);
    await dressWorktree(ground);
    await ground.restoreTimes();
    return made;
}
/** What the first commit of the run stands on. */
function startOf({ pullHead, base }) {
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
    if (!(await isFolder(places.worktree)))
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
    await setRef(places.gitDir, snapshotRef, standing.snapshot.commit);
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
async function forgetSnapshot({ places, standing }) {
    standing.snapshot = undefined;
    await dropRef(places.gitDir, snapshotRef);
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
        await (0,removal/* removeTree */.d)(room);
        throw error;
    }
    return { path: folder, [Symbol.asyncDispose]: () => (0,removal/* removeTree */.d)(room) };
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
    const isFile = operation === "modified" && isPlain(oldMode) && isPlain(newMode);
    const hunks = isFile && isAsked ? await hunksOf(ground, oldId, newId) : undefined;
    return { path, ...(hunks === undefined ? {} : { hunks }) };
}
function isPlain(mode) {
    return mode.startsWith("100");
}
async function hunksOf(ground, from, to) {
    // Only another mode: every line is where it was.
    if (from === to)
        return [];
    const args = ["diff", "-U0", "--no-ext-diff", "--no-textconv", "--no-color", from, to];
    const result = await ground.git.run(args, { ...readingBlobs(ground), maxBytes: compare_mostBytes });
    if (!result.ok)
        throw (0,git_git/* gitFailed */.g)(args, result);
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
        throw (0,git_git/* gitFailed */.g)(args, listed);
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
        await (0,removal/* removeTree */.d)(folder);
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
        throw (0,git_git/* gitFailed */.g)(args, updated);
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
    const files = await Promise.all(folders.map((name) => filesIn((0,external_node_path_.join)(store, name))));
    const borrowed = await Promise.all((await alternatesOf(store)).map(objectFiles));
    return [...files.flat(), ...borrowed.flat()];
}
async function filesIn(folder) {
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
    throw (0,git_git/* gitFailed */.g)(args, result);
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
    const call = { remote: true, signal };
    const also = depth === undefined ? [] : [base.commit];
    const first = await git.run([...how, ...far, "origin", pull.sha, ...also], call);
    if (first.aborted)
        throw (0,git_git/* gitFailed */.g)(how, first);
    if (first.ok)
        return "";
    const ref = `refs/pull/${pull.number}/head`;
    const second = await git.run([...how, ...far, "origin", ref, ...also], call);
    if (second.aborted)
        throw (0,git_git/* gitFailed */.g)(how, second);
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
    await setRef(ground.places.gitDir, branchRef(ground), commit.commit);
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

// EXTERNAL MODULE: ./.build/adapters/git/push-report.js
var push_report = __webpack_require__(41461);
;// CONCATENATED MODULE: ./.build/adapters/git/push.js





const retryMs = 1500;
/** Moves a branch under a lease. What the remote says decides, and not the words of git. */
async function pushBranch(ground, move) {
    const first = await push(ground, move);
    const report = (0,push_report/* pushReport */.r)(first.stdout);
    if (first.ok && report.kind === "done")
        return { kind: "pushed" };
    if (report.kind === "rejected")
        return judge(ground, move, `${report.reason}\n${(0,push_report/* remoteWords */.S)(first.stderr)}`);
    // No word on the branch: the connection failed, or the remote let us not in. Only the first can pass.
    await (0,external_node_timers_promises_.setTimeout)(retryMs);
    const second = await push(ground, move);
    const again = (0,push_report/* pushReport */.r)(second.stdout);
    if (second.ok && again.kind === "done")
        return { kind: "pushed" };
    if (again.kind === "rejected")
        return judge(ground, move, `${again.reason}\n${(0,push_report/* remoteWords */.S)(second.stderr)}`);
    return { kind: "refused", text: (0,push_report/* remoteWords */.S)(second.stderr) };
}
/**
 * Deletes a branch under a lease, from an empty repository: a shallow one tells the remote where its history is cut, and
 * git's own receive-pack (seen with 2.39) dies of that when nothing is sent.
 */
async function deleteBranch(ground, branch, expect) {
    const gitDir = (0,external_node_path_.join)(ground.places.folder, "empty.git");
    await (0,removal/* removeTree */.d)(gitDir);
    await makeRepository(gitDir, {
        bare: true,
        objectFormat: ground.checkout.objectFormat,
        alternates: [],
        shallow: undefined,
        head: "ref: refs/heads/none",
        refs: {},
        packedRefs: "",
        exclude: "",
    });
    return pushBranch({ ...ground, git: ground.gitIn(gitDir) }, { branch, to: "", expect });
}
function push({ git }, { branch, to, expect }) {
    const ref = `refs/heads/${branch}`;
    const lease = `--force-with-lease=${ref}:${expect ?? ""}`;
    // Base may have left the tips that the remote shows: without asking further all of its files would travel.
    const negotiate = expect === undefined ? ["-c", "push.negotiate=true"] : [];
    return git.run([...negotiate, "push", "--porcelain", "--no-verify", lease, "origin", `${to}:${ref}`], { remote: true });
}
/** A branch that is where it should be was moved by a push whose answer got lost. */
async function judge(ground, { branch, to, expect }, text) {
    const ref = `refs/heads/${branch}`;
    const listed = await ground.git.run(["ls-remote", "origin", ref], { remote: true });
    const line = listed.stdout.split("\n").find((l) => l.endsWith(`\t${ref}`));
    const now = line?.split("\t")[0] ?? "";
    if (!listed.ok || now === (expect ?? ""))
        return { kind: "refused", text: text.trim() };
    return now === to ? { kind: "pushed" } : { kind: "moved", text: text.trim() };
}

;// CONCATENATED MODULE: ./.build/adapters/git/restore.js




const place = "refs/restored/";
/**
 * Brings the commits of an earlier job into the run's repository and head to where the ledger says.
 * @throws AutopilotError `state_broken` when the bundle does not hold what the ledger names.
 */
async function restoreCommits(ground, restore) {
    const { standing, places } = ground;
    const refs = await unbundle(ground, restore.bundle);
    if (restore.head !== undefined) {
        standing.head = await commitAt(ground, restore.head);
        await assertOnBase(ground, standing.head);
        await setRef(places.gitDir, branchRef(ground), standing.head.commit);
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
        `+refs/*:${place}*`,
    ]);
    if (!fetched.ok)
        throw bundleBroken(fetched.stderr);
    const listed = await git.must(["for-each-ref", "--format=%(objectname) %(refname)", place]);
    const lines = listed.split("\n").filter((line) => line !== "");
    return new Map(lines.map((line) => [line.replace(/^\S+ refs\/restored\//, "refs/"), line.split(" ")[0] ?? ""]));
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
    const checkout = await (0,git_checkout/* inspectCheckout */.d)(options.checkout, options.env);
    const ground = await groundOn(options, checkout);
    ground.standing.head = head;
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
    const [checkout] = await Promise.all([(0,git_checkout/* inspectCheckout */.d)(path, env), (0,removal/* removeTree */.d)(places.folder)]);
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
    const settings = { home: places.folder, env, remote, identity, partial: checkout.partial };
    const gitIn = (gitDir) => (0,git_git/* gitAt */.c)({ ...settings, gitDir });
    const git = gitIn(places.gitDir);
    return {
        git,
        gitIn,
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
function workspaceOn(ground, { bare, signal }) {
    const inTurn = serially();
    const { places, standing, checkout } = ground;
    return {
        ...baseFilesOf(ground),
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
        entries: () => entriesOf(ground),
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
        base: ground.base,
        readBase: (path) => readAtBase(ground, path),
        listBase: () => listAtBase(ground),
    };
}


/***/ }),

/***/ 41461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteWords),
/* harmony export */   r: () => (/* binding */ pushReport)
/* harmony export */ });
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


/***/ }),

/***/ 27330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactor),
/* harmony export */   h: () => (/* binding */ holdsSecret)
/* harmony export */ });
/**
 * Redacts known secrets in every form in which a program is likely to print them: plain, URL-encoded, as a JSON
 * string, and base64 at each of its three alignments. Each hit is told by rule and count.
 */
function redactor(secrets, onHit) {
    const rules = secrets
        .filter((s) => s.value.length >= 6)
        .map((s) => ({ name: s.name, forms: forms(s.value) }));
    return function redact(text, file) {
        let clean = text;
        for (const rule of rules) {
            let count = 0;
            for (const form of rule.forms) {
                const parts = clean.split(form);
                count += parts.length - 1;
                if (parts.length > 1)
                    clean = parts.join(`[redacted ${rule.name}]`);
            }
            if (count > 0)
                onHit({ file, rule: rule.name, count });
        }
        return clean;
    };
}
/** Whether a text holds one of the secrets, in any of the forms in which it would be redacted. */
function holdsSecret(secrets, text) {
    let found = false;
    redactor(secrets, () => {
        found = true;
    })(text, "");
    return found;
}
/** Longest first, so that a form is not broken by a shorter one inside it. */
function forms(value) {
    const plain = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
    return [...new Set([...plain, ...base64Forms(value)])].toSorted((a, b) => b.length - a.length);
}
/** The base64 of a text that contains the value holds one of these three, whatever stands around it. */
function base64Forms(value) {
    return [0, 1, 2].flatMap((shift) => {
        const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)]);
        const whole = bytes.toString("base64").replace(/=+$/, "");
        const first = shift === 0 ? 0 : shift + 1;
        const last = bytes.length % 3 === 0 ? whole.length : whole.length - 1;
        const inner = whole.slice(first, last);
        return inner.length >= 8 ? [inner, inner.replaceAll("+", "-").replaceAll("/", "_")] : [];
    });
}


/***/ }),

/***/ 31347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openUp),
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Removes a folder with all that is in it, also what a tool made read-only, such as Go's module cache. */
async function removeTree(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        if (!hasCode(error, "EACCES", "EPERM"))
            throw error;
        await openUp(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/**
 * Gives the owner back the right to read and change everything under a folder; links are not followed. What goes away
 * meanwhile is passed over: a removal that failed may still be at work on the rest.
 */
async function openUp(folder) {
    await ifThere(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700));
    const entries = (await ifThere(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }))) ?? [];
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            await openUp(path);
        else if (entry.isFile())
            await ifThere(() => openFile(path));
    }
}
async function openFile(path) {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    if ((mode & 0o600) !== 0o600)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, (mode & 0o777) | 0o600);
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


/***/ }),

/***/ 80698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ BranchOrNone),
/* harmony export */   DB: () => (/* binding */ MinuteAmount),
/* harmony export */   se: () => (/* binding */ TokenAmount)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** `200k`, `3M` and `3_000_000` are what people write; the number is tokens. */
const TokenAmount = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d[\d_]*(\.\d+)?[kM]?$/, "a whole number, such as 3000000, 200k or 3M")
    .transform((text) => {
    const scale = { k: 1e3, M: 1e6 }[text.slice(-1)] ?? 1;
    return Math.round(Number(text.replace(/[kM_]/g, "")) * scale);
})
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1000, "at least 1000"));
/** Minutes of work, whole or not. */
const MinuteAmount = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?$/, "a number of minutes, such as 60")
    .transform(Number)
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1, "at least 1").max(7200, "at most 7200"));
/** A branch as an input names it; empty where none is meant. */
const BranchOrNone = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^\s~^:?*[\\]*$/, "the name of a branch");


/***/ }),

/***/ 71209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 49796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 19060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ commandIn)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83817);

/**
 * A command as people write it in this repository: `/omk resume`, or behind the trigger of its policy. Without a policy, where
 * no run was found whose base could say so, it is the usual one.
 */
function commandIn(policy, words) {
    return `${policy?.trigger ?? _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .P.shape.trigger.parse(undefined)} ${words}`;
}


/***/ }),

/***/ 37397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/** An argument vector as one line for a shell: whoever pastes it runs exactly these words, whatever they hold. */
function commandLine([program = "", ...words]) {
    return [isPlainProgram(program) ? program : quoted(program), ...words.map(word)].join(" ");
}
/** The line of a gate. */
function lineOf({ command, args }) {
    return commandLine([command, ...args]);
}
function word(text) {
    return isPlain(text) ? text : quoted(text);
}
/** zsh reads `=name` as the place of a program. */
function isPlain(text) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(text);
}
/** In front, `A=b` is an assignment, and a few words are the shell's own. */
function isPlainProgram(text) {
    return isPlain(text) && !text.includes("=") && !reserved.test(text);
}
const reserved = /^(?:case|coproc|do|done|elif|else|esac|fi|for|foreach|function|if|in|namespace|repeat|select|then|time|until|while)$/;
/**
 * What holds lines stays on one, so that tables, lists and code spans can show it: `$'...'` is in POSIX since 2024, and in
 * bash and zsh for much longer. A digit behind an octal number of three digits is no part of it.
 */
function quoted(text) {
    if (!/\p{Cc}/u.test(text))
        return `'${text.replaceAll("'", "'\\''")}'`;
    const body = text.replace(/[\\']/g, "\\$&").replace(/\p{Cc}/gu, escaped);
    return `$'${body}'`;
}
/** Above ASCII a number would be a byte, and no character. */
function escaped(char) {
    if (char > "\x7f")
        return char;
    const short = Object.hasOwn(shorts, char) ? shorts[char] : undefined;
    return short ?? `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`;
}
const shorts = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };


/***/ }),

/***/ 88512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   d: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15624);

/** The account under which GitHub shows commits of workflows. */
const identity = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
/**
 * A commit message: one subject line, why, and the trailers that policy and courtesy ask for. GitHub acts on mentions and
 * closing keywords in commits that reach the default branch, so subject and body have none.
 */
function commitMessage(state, subject, body) {
    const trailers = [
        ...requester(state),
        ...(state.policy.signoff ? [`Signed-off-by: ${identity.name} <${identity.email}>`] : []),
        `Omk-Run: ${state.key}`,
    ];
    const paragraphs = [(0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .S)(oneLine(subject, 72)), (0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .S)(body.trim()), trailers.join("\n")];
    return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}
/** The first line of a text, cut at a word if it is longer than `limit` characters. */
function oneLine(text, limit) {
    const line = text.replace(/\s+/g, " ").trim();
    if (line.length <= limit)
        return line;
    const cut = line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "");
    const space = cut.lastIndexOf(" ");
    return `${space > limit / 2 ? cut.slice(0, space) : cut}…`;
}
function requester(state) {
    const { requester: login, requesterId } = state.task;
    if (login === undefined || !/^[A-Za-z0-9_-]+$/.test(login))
        return [];
    const account = requesterId === undefined ? login : `${requesterId}+${login}`;
    return [`Co-authored-by: ${login} <${account}@users.noreply.github.com>`];
}


/***/ }),

/***/ 15624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ neutral),
/* harmony export */   r: () => (/* binding */ gap)
/* harmony export */ });
/** Stands between the signs that GitHub would act on; shows as nothing. */
const gap = "\u200b";
/** One class of signs between the keyword and its reference, and names of GitHub's lengths: linear on any text. */
const closing = /\b(close[sd]?|fix(?:es|ed)?|resolve[sd]?)(?=[\s:<([]*(?:https?:|www\.|[\w.-]{1,100}\/[\w.-]{1,100}#|#|gh-))/gi;
/** Text on which GitHub no longer acts: no mention, no reference, no closing keyword, no comment marker. */
function neutral(text) {
    return text
        .replace(closing, (word) => `${word.slice(0, 1)}${gap}${word.slice(1)}`)
        .replace(/@(?=[A-Za-z0-9])/g, `@${gap}`)
        .replace(/#(?=\d)/g, `#${gap}`)
        .replace(/\bgh-(?=\d)/gi, (word) => `${word}${gap}`)
        .replaceAll("<!--", `<${gap}!--`);
}


/***/ }),

/***/ 69866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isShownElsewhere),
/* harmony export */   V: () => (/* binding */ remarkedFiles)
/* harmony export */ });
/**
 * Whether the run's check runs stand on the pull request's own head while its files are other ones: a check looks at the
 * merge, and a fix is pushed when it is proved.
 */
function isShownElsewhere({ pull, head, pushed, aim }) {
    if (pull === undefined || head === undefined || head.commit === pull.headSha)
        return false;
    return aim === "check" || pushed?.commit === pull.headSha;
}
/** The files at whose lines something may be remarked, by gates or by reviewers. */
function remarkedFiles({ changes, qaResults, findings, }) {
    const red = qaResults
        .flatMap(({ gates }) => gates)
        .filter(({ status }) => status !== "passed" && status !== "skipped");
    const named = [
        ...findings.map(({ path }) => path),
        ...red.flatMap(({ tests }) => (tests?.failures ?? []).map(({ file }) => file ?? "")),
        ...(red.length === 0 ? [] : changes.map(({ path }) => path)),
    ];
    return [...new Set(named)].filter((path) => path !== "");
}


/***/ }),

/***/ 17727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ resetAt),
/* harmony export */   CY: () => (/* binding */ mayTakeUp),
/* harmony export */   Xv: () => (/* binding */ passesWithTime)
/* harmony export */ });
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


/***/ }),

/***/ 65574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ answersNow),
/* harmony export */   G$: () => (/* binding */ reviewersOf),
/* harmony export */   Ur: () => (/* binding */ blockingFindings),
/* harmony export */   mg: () => (/* binding */ voteOn),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   uG: () => (/* binding */ hasAnswered),
/* harmony export */   v$: () => (/* binding */ seenBefore)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6138);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97143);


/** Who reviews the change as it is now. */
function reviewersOf(state) {
    const lines = state.changes.reduce((sum, file) => sum + file.additions + file.deletions, 0);
    const owners = state.findings.filter(isOpen).flatMap((finding) => finding.reviewers);
    return (0,_review_js__WEBPACK_IMPORTED_MODULE_1__/* .chosenReviewers */ .DH)(state.review, { lines, owners });
}
function isOpen({ status }) {
    return status === "open";
}
/** The open findings that stop the change unless a verifier refutes them. */
function blockingFindings(state) {
    return state.findings.filter((f) => isOpen(f) && (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(f, state.policy.blocking));
}
/** The last vote on a finding at the tree that it is about now. */
function voteOn({ votes }, finding) {
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


/***/ }),

/***/ 75859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ usageOf),
/* harmony export */   u: () => (/* binding */ spentOf)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19638);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22704);


/** Tokens of the whole run. */
function usageOf(state) {
    return _phase_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t.map((phase) => state.spend[phase]).reduce(_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .addUsage */ .vk, _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .noUsage */ .tk);
}
/** What the run spent, in the units of its budget; `now` in ms since the epoch counts the work since the last event. */
function spentOf(state, now = Date.parse(state.updatedAt)) {
    const usage = usageOf(state);
    const sinceLast = Math.max(0, now - Date.parse(state.updatedAt));
    return {
        tokens: (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage),
        minutes: (state.activeMs + sinceLast) / 60_000,
        usd: (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .costUsd */ .O4)(usage, state.policy.prices[state.model]),
    };
}


/***/ }),

/***/ 48409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepCommands)
/* harmony export */ });
/** What the step can be told to do. */
const stepCommands = [
    "auto",
    "run",
    "plan",
    "check",
    "fix",
    "resume",
    "approve",
    "doctor",
];


/***/ }),

/***/ 39259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ defaultTimeoutSecs),
/* harmony export */   D: () => (/* binding */ readGates)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41232);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);



const gatesFile = ".omk/gates.toml";
/** Seconds that a gate may take when nothing else is said: a cold build and a test suite on a hosted runner. */
const defaultTimeoutSecs = 1200;
const example = `
[setup]
command = "npm"
args = ["ci"]

[[gates]]
name = "test"
command = "npm"           # one program, not a shell line
args = ["test"]
timeout_secs = 600        # 0 or absent: 1200

[[gates]]
name = "lint"
command = "npm"
args = ["run", "lint"]
required = false
`;
const oneLine = /^(?=.*\S)[^\p{Cc}]{1,200}$/u;
const command = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(oneLine, 'one program, such as "npm"; its arguments stand in `args`');
const args = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^\0]*$/, "text without a NUL character")).default([]);
const timeout_secs = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(86_400).default(0);
/** As it is written in the file; `..` anywhere leaves the repository, or might. */
const inside = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\p{Cc}\\]{1,400}$/u, "a path inside the repository, with forward slashes and without `..`");
const GateEntry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(oneLine, "one line of text that is not blank"),
    command,
    args,
    required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true),
    timeout_secs,
    allow_fail: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    "allow-fail": zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    skip: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    cwd: inside.optional(),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(oneLine, 'a glob from the root of the repository, such as "web/**"'))
        .min(1)
        .optional(),
    test_results: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ format: _domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .WrittenFormat */ .fw, path: inside.optional() })
        .optional()
        .describe('such as { format = "junit", path = "reports/*.xml" }'),
    circuit_breaker: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        failure_threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
        recovery_timeout_secs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
        half_open_max_calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
        enabled: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    })
        .partial()
        .optional(),
});
const GatesFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    parallel: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    setup: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ command, args, timeout_secs })
        .optional()
        .describe("one table, headed `[setup]`, with command, args and timeout_secs"),
    gates: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(GateEntry).default([]).describe("a list of tables, each headed `[[gates]]`"),
});
/**
 * Gates and setup from the text of the repository's file. No `[[gates]]` means that there are none, which the policy
 * judges. `[gates.circuit_breaker]` is checked and otherwise without effect: it paused a gate between runs on one
 * machine, and every run here has a machine of its own. @throws AutopilotError `bad_gates`
 */
function readGates(text) {
    const file = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(text, {
        file: gatesFile,
        code: "bad_gates",
        schema: GatesFile,
        example,
        rules,
    });
    return {
        gates: file.gates.map(gateOf),
        parallel: file.parallel,
        setup: file.setup && { ...commandOf(file.setup), name: _domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .setupName */ .N0, required: true, skip: false },
    };
}
function gateOf(entry) {
    const skip = entry.skip ?? entry.skipped ?? false;
    const mayFail = entry.allow_fail ?? entry["allow-fail"] ?? false;
    return {
        ...commandOf(entry),
        name: entry.name.trim(),
        required: entry.required && !mayFail && !skip,
        skip,
        ...whereAndHow(entry),
    };
}
function whereAndHow({ cwd, paths, test_results }) {
    const folder = plain(cwd ?? "");
    return {
        ...(folder === "" ? {} : { cwd: folder }),
        ...(paths === undefined ? {} : { paths }),
        ...(test_results === undefined ? {} : { results: resultsOf(test_results) }),
    };
}
function resultsOf({ format, path, }) {
    return { format, ...(path === undefined ? {} : { path: plain(path) }), args: [], env: {} };
}
/** `./web/` and `web` are one folder; `.` is the root and none. */
function plain(path) {
    return path
        .split("/")
        .filter((step) => step !== "" && step !== ".")
        .join("/");
}
function commandOf(entry) {
    return {
        command: entry.command,
        args: entry.args,
        timeoutSecs: entry.timeout_secs === 0 ? defaultTimeoutSecs : entry.timeout_secs,
        source: gatesFile,
    };
}
const Named = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    gates: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().catch("") }).catch({ name: "" }))
        .catch([]),
});
function rules(value) {
    const { gates } = Named.parse(value);
    return gates.flatMap((gate, index) => [
        ...repeatedName(gates, index),
        ...twice(gate, ["gates", index], ["allow_fail", "allow-fail"]),
        ...twice(gate, ["gates", index], ["skip", "skipped"]),
    ]);
}
function repeatedName(gates, index) {
    const name = gates[index]?.name ?? "";
    if (name === _domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .setupName */ .N0) {
        const own = "the name of what `[setup]` runs, which shows nothing about a change";
        return [
            {
                path: ["gates", index, "name"],
                text: `\`gates[${index + 1}].name\` is "${name}", ${own}. Allowed: another name.`,
            },
        ];
    }
    const first = gates.findIndex((gate) => gate.name === name);
    if (name === "" || first === index)
        return [];
    const text = `\`gates[${index + 1}].name\` is "${name}", the name of \`gates[${first + 1}]\` already. Allowed: a name of its own for each gate.`;
    return [{ path: ["gates", index, "name"], text }];
}
/** Two spellings of one key may contradict each other. */
function twice(gate, path, [key, alias]) {
    if (!Object.hasOwn(gate, key) || !Object.hasOwn(gate, alias))
        return [];
    const text = `\`${alias}\` is another spelling of \`${key}\`. Allowed: one of the two.`;
    return [{ path: [...path, alias], text }];
}


/***/ }),

/***/ 31170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isRunnersOwn)
/* harmony export */ });
/** Whether a variable belongs to the action or the runner's own API: such a one never reaches a gate, whoever asks. */
function isRunnersOwn(name) {
    return /^(INPUT|ACTIONS)_/i.test(name);
}


/***/ }),

/***/ 49074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);

/**
 * Reads TOML 1.0. The values are built here from the syntax tree, because the parser's own `getStaticTOMLValue`
 * writes through a key named `__proto__` into every object of the process.
 */
function readToml(text) {
    // The parser gives a lone 0 at the very end of a text an empty range: there is always a line end after it.
    const source = `${text.replace(/^\uFEFF/, "")}\n`;
    const reading = { source, root: branch(false), entries: new Map() };
    try {
        for (const node of (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(source, { tomlVersion: "1.0" }).body[0].body)
            readNode(reading, node);
    }
    catch (error) {
        return broken(source, error);
    }
    return {
        kind: "parsed",
        value: plain(reading.root),
        paths: [...reading.entries.values()].map((entry) => entry.path),
        keyPlace: (path) => entryAt(reading, path)?.key,
        valuePlace: (path) => entryAt(reading, path)?.value,
    };
}
function entryAt(reading, path) {
    return reading.entries.get(JSON.stringify(path));
}
function readNode(reading, node) {
    if (node.type === "TOMLKeyValue") {
        readPair(reading, node, []);
        return;
    }
    const header = placeOf(reading.source, node);
    for (let depth = 1; depth <= node.resolvedKey.length; depth += 1) {
        remember(reading, { path: node.resolvedKey.slice(0, depth), key: header, value: header });
    }
    grow(reading.root, node.resolvedKey);
    for (const pair of node.body)
        readPair(reading, pair, node.resolvedKey);
}
function readPair(reading, pair, under) {
    const steps = pair.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
    const key = placeOf(reading.source, pair.key);
    for (let depth = 1; depth < steps.length; depth += 1) {
        const part = placeOf(reading.source, pair);
        remember(reading, { path: [...under, ...steps.slice(0, depth)], key, value: part });
    }
    readValue(reading, pair.value, { path: [...under, ...steps], key });
}
function readValue(reading, node, at) {
    remember(reading, { path: at.path, key: at.key, value: placeOf(reading.source, node) });
    switch (node.type) {
        case "TOMLValue":
            put(reading.root, at.path, { kind: "leaf", value: node.value });
            return;
        case "TOMLArray":
            put(reading.root, at.path, branch(true));
            for (const [index, element] of node.elements.entries()) {
                const path = [...at.path, index];
                readValue(reading, element, { path, key: placeOf(reading.source, element) });
            }
            return;
        case "TOMLInlineTable":
            put(reading.root, at.path, branch(false));
            for (const pair of node.body)
                readPair(reading, pair, at.path);
    }
}
function branch(list) {
    return { kind: "branch", list, children: new Map() };
}
/** The branch at a path, with every branch on the way to it. */
function grow(root, path) {
    let at = root;
    for (const [index, step] of path.entries()) {
        const found = at.children.get(step);
        const next = found?.kind === "branch" ? found : branch(typeof path[index + 1] === "number");
        at.children.set(step, next);
        at = next;
    }
    return at;
}
function put(root, path, value) {
    const last = path.at(-1);
    const above = path.length === 1 ? root : grow(root, path.slice(0, -1));
    if (last !== undefined)
        above.children.set(last, value);
}
/** `Object.fromEntries` defines own properties: a key named `__proto__` stays a key. */
function plain(node) {
    if (node.kind === "leaf")
        return node.value;
    if (node.list)
        return [...node.children.values()].map(plain);
    return Object.fromEntries([...node.children].map(([key, child]) => [key, plain(child)]));
}
function remember(reading, entry) {
    const id = JSON.stringify(entry.path);
    if (!reading.entries.has(id))
        reading.entries.set(id, entry);
}
function placeOf(source, node) {
    const { line, column } = node.loc.start;
    return { line, column: column + 1, given: clip(source.slice(...node.range)) };
}
function broken(source, error) {
    if (error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB) {
        return { kind: "broken", place: faultyPlace(source, error), text: error.message };
    }
    // The parser descends recursively: thousands of nested brackets end its stack.
    if (error instanceof RangeError) {
        return {
            kind: "broken",
            place: { line: 1, column: 1, given: clip(source) },
            text: "Nested too deeply",
        };
    }
    throw error;
}
/** Where something is missing at a line's end, the parser names the beginning of a later line. */
function faultyPlace(source, error) {
    const lines = source.split(/\r?\n/);
    const above = lines.slice(0, error.lineNumber - 1);
    if (error.column === 0 && !isToml(`${above.join("\n")}\n`)) {
        const line = above.findLastIndex((text) => text.trim() !== "") + 1;
        const given = lines[line - 1]?.trimEnd() ?? "";
        return { line, column: given.length + 1, given: clip(given) };
    }
    return {
        line: error.lineNumber,
        column: error.column + 1,
        given: clip(lines[error.lineNumber - 1] ?? ""),
    };
}
function isToml(text) {
    try {
        (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text, { tomlVersion: "1.0" });
        return true;
    }
    catch (error) {
        if (error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB)
            return false;
        throw error;
    }
}
function clip(text) {
    const line = text.split(/\r?\n/, 1).join("").trim();
    const cut = line.length > 80 ? line.slice(0, 80).trimEnd() : line;
    return cut.length < text.trim().length ? `${cut} ...` : cut;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseToml)
});

// EXTERNAL MODULE: ./.build/domain/closest.js
var closest = __webpack_require__(49796);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./.build/projects/config/expectation.js

/** What a schema allows at a path, in words for people. A `description` in the schema goes before our own words. */
function allowedAt(schema, path) {
    const found = schemaAt(schema, path);
    return found === undefined ? "nothing" : allowed(found);
}
/** The keys that a table at a path may have. */
function keysAt(schema, path) {
    return Object.keys(schemaAt(schema, path)?.properties ?? {});
}
function schemaAt(schema, path) {
    let at = json_schema_processors/* toJSONSchema */.bl(schema, { io: "input", unrepresentable: "any" });
    for (const step of path)
        at = at === undefined ? undefined : child(at, step);
    return at;
}
function child(schema, step) {
    if (typeof step === "number")
        return Array.isArray(schema.items) ? undefined : asSchema(schema.items);
    const properties = schema.properties ?? {};
    return asSchema(Object.hasOwn(properties, step) ? properties[step] : schema.additionalProperties);
}
function asSchema(schema) {
    return typeof schema === "boolean" ? undefined : schema;
}
function allowed(schema) {
    if (schema.description !== undefined)
        return schema.description;
    if (schema.enum !== undefined)
        return listed(schema.enum.map((value) => JSON.stringify(value)), "or");
    if (schema.anyOf !== undefined)
        return listed(schema.anyOf.map(allowed), "or");
    return wordsOfType[String(schema.type)]?.(schema) ?? "another value";
}
const wordsOfType = {
    boolean: () => "true or false",
    integer: (schema) => `a whole number${range(schema)}`,
    number: (schema) => `a number${range(schema)}`,
    string: (schema) => schema.minLength === undefined ? "text in quotes" : "text in quotes that is not empty",
    array: allowedList,
    object: allowedTable,
};
function allowedList(schema) {
    const items = Array.isArray(schema.items) ? undefined : asSchema(schema.items);
    const least = schema.minItems === undefined ? "" : ` with at least ${schema.minItems}`;
    return items === undefined ? "a list" : `a list in brackets${least}, each ${allowed(items)}`;
}
function allowedTable(schema) {
    const keys = Object.keys(schema.properties ?? {});
    const values = asSchema(schema.additionalProperties);
    if (keys.length > 0)
        return `a table with ${listed(keys, "and")}`;
    return values === undefined ? "a table" : `a table of names, each ${allowed(values)}`;
}
/** zod bounds every integer by what a double holds exactly: nothing that people need to read. */
function range(schema) {
    const least = schema.minimum === -Number.MAX_SAFE_INTEGER ? undefined : schema.minimum;
    const most = schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : schema.maximum;
    if (schema.exclusiveMinimum !== undefined)
        return ` above ${schema.exclusiveMinimum}`;
    if (least !== undefined && most !== undefined)
        return ` from ${least} to ${most}`;
    if (least !== undefined)
        return `, at least ${least}`;
    return most === undefined ? "" : `, at most ${most}`;
}
/** `a, b or c`. */
function listed(words, last) {
    if (words.length < 2)
        return words.join("");
    return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

// EXTERNAL MODULE: ./.build/projects/config/toml-document.js
var toml_document = __webpack_require__(49074);
;// CONCATENATED MODULE: ./.build/projects/config/toml.js




const shown = 5;
/** Parses and checks a TOML file. @throws AutopilotError that names the first five problems with their places. */
function parseToml(text, format) {
    const document = (0,toml_document/* readToml */.D)(text);
    if (document.kind === "broken")
        throw failure(format, [syntaxProblem(document)]);
    const parsed = format.schema.safeParse(document.value, { reportInput: true });
    const problems = [
        ...(parsed.success
            ? []
            : parsed.error.issues.flatMap((issue) => issueProblems(document, format.schema, issue))),
        ...(format.rules?.(document.value) ?? []).map((remark) => remarkProblem(document, remark)),
        ...forbiddenKeys(document),
    ];
    if (!parsed.success || problems.length > 0)
        throw failure(format, problems);
    return parsed.data;
}
function syntaxProblem(document) {
    const { place, text } = document;
    const form = 'one `key = value` to a line; text in quotes: `key = "text"`; lists in brackets: `key = ["a", "b"]`';
    return {
        place,
        text: `not TOML: ${lowerFirst(text)}, in \`${place.given}\`. Allowed: ${form}; each key once.`,
    };
}
function issueProblems(document, schema, issue) {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => unknownKey(document, [...path, key], keysAt(schema, path)));
    }
    const own = issue.code === "invalid_format" || issue.code === "custom";
    const allowed = own ? issue.message : allowedAt(schema, path);
    const place = document.valuePlace(path);
    if (place === undefined) {
        return [
            { place: above(document, path), text: `\`${named(path)}\` is missing. Allowed: ${allowed}.` },
        ];
    }
    return [{ place, text: `\`${named(path)}\` is \`${place.given}\`. Allowed: ${allowed}.` }];
}
function unknownKey(document, path, known) {
    const key = String(path.at(-1));
    const meant = (0,closest/* closest */.k)(key, known);
    const hint = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
    const list = listed(known.map((word) => `\`${word}\``), "and");
    const place = document.keyPlace(path) ?? above(document, path);
    return { place, text: `unknown key \`${named(path)}\`.${hint} Allowed here: ${list}.` };
}
function remarkProblem(document, remark) {
    return {
        place: document.valuePlace(remark.path) ?? above(document, remark.path),
        text: remark.text,
    };
}
/** zod passes over `__proto__` in a table of free names without a word. */
function forbiddenKeys(document) {
    return document.paths
        .filter((path) => path.length > 1 && path.at(-1) === "__proto__")
        .map((path) => ({
        place: above(document, path),
        text: "a key cannot be named `__proto__`. Allowed: other names.",
    }));
}
function above(document, path) {
    for (let depth = path.length; depth > 0; depth -= 1) {
        const place = document.keyPlace(path.slice(0, depth));
        if (place !== undefined)
            return place;
    }
    return { line: 1, column: 1 };
}
/** `gates[0].name` for people who count lists from 1: `gates 1: name`. */
function named(path) {
    return path
        .map((step, index) => typeof step === "number" ? `[${step + 1}]` : `${index > 0 ? "." : ""}${step}`)
        .join("");
}
function failure(format, problems) {
    const lines = problems
        .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
        .map(({ place, text }) => `- line ${place.line}, column ${place.column}: ${text}`);
    const rest = lines.length > shown ? [`- and ${lines.length - shown} more`] : [];
    const count = lines.length === 1 ? "a problem" : `${lines.length} problems`;
    return new errors/* AutopilotError */.W({
        verdict: "not_ready",
        code: format.code,
        text: [`\`${format.file}\` has ${count}:`, ...lines.slice(0, shown), ...rest].join("\n"),
        mend: `Correct \`${format.file}\` on the base branch. A correct file looks like this:\n\n\`\`\`toml\n${format.example.trim()}\n\`\`\``,
    });
}
function lowerFirst(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 87907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellGate)
/* harmony export */ });
/* harmony import */ var _config_gates_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39259);

/** A required gate that runs a script in bash; its source is for the caller to say. */
function shellGate(name, script) {
    return {
        name,
        command: "bash",
        args: ["-e", "-o", "pipefail", "-c", script],
        required: true,
        timeoutSecs: _config_gates_file_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTimeoutSecs */ .B,
        skip: false,
    };
}


/***/ }),

/***/ 7465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/** Reads of a tree are remembered: detectors ask for the same few files. */
function treeOf(files, read) {
    const known = new Set(files);
    const texts = new Map();
    function text(path) {
        const found = texts.get(path) ?? (known.has(path) ? read(path).then(withoutMark) : Promise.resolve(""));
        texts.set(path, found);
        return found;
    }
    return {
        files,
        has: (path) => known.has(path),
        some: (pattern) => files.some((path) => pattern.test(path)),
        text,
        async workflows() {
            const paths = files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
            return (await Promise.all(paths.map(text))).join("\n");
        },
    };
}
function withoutMark(text) {
    return (text ?? "").replace(/^\uFEFF/, "");
}


/***/ }),

/***/ 58767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   p: () => (/* binding */ scriptGate),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _config_gates_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39259);
/* harmony import */ var _detect_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87907);


const nothing = { gates: [], setup: [] };
/** A required gate with the usual time. */
function gate(name, argv, source) {
    const [command = "", ...args] = argv;
    return {
        name,
        command,
        args,
        required: true,
        timeoutSecs: _config_gates_file_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTimeoutSecs */ .B,
        skip: false,
        source,
    };
}
/** The gate with how its tests are read one by one, where that is known. */
function reporting(gate, results) {
    return results === undefined ? gate : { ...gate, results };
}
/** A required gate that needs a shell. */
function scriptGate(name, script, source) {
    return { ...(0,_detect_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellGate */ .G)(name, script), source };
}


/***/ }),

/***/ 88115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YT: () => (/* binding */ everything),
  EZ: () => (/* binding */ kinds),
  rF: () => (/* binding */ wrapping)
});

// EXTERNAL MODULE: ./.build/domain/command-line.js
var command_line = __webpack_require__(37397);
// EXTERNAL MODULE: ./.build/projects/kind.js
var kind = __webpack_require__(58767);
;// CONCATENATED MODULE: ./.build/projects/kinds/cmake/ctest-report.js
/**
 * What `ctest --output-junit` writes: a flat list under the name of the build, each test with its name as its class, with its
 * output and nothing in `failure`. https://cmake.org/cmake/help/latest/manual/ctest.1.html#cmdoption-ctest-output-junit
 */
const ctestSuite = {
    isOwn: (suite) => ["hostname", "disabled", "skipped"].every((name) => suite.attribute(name) !== undefined) &&
        suite.attribute("errors") === undefined &&
        suite
            .children("testcase")
            .every((test) => test.attribute("classname") === test.attribute("name")),
    drafts: (suite) => suite.children("testcase").map(draftOf),
};
function draftOf(test) {
    return {
        name: test.attribute("name") ?? "",
        status: statusOf(test),
        message: messageOf(test),
    };
}
function statusOf(test) {
    const status = test.attribute("status");
    if (status === "run")
        return "passed";
    if (status === "disabled")
        return "skipped";
    if (status === "notrun")
        return skips(test) ? "skipped" : "broken";
    return "failed";
}
/** By what the test itself says; else its program is not there, or a fixture failed before it. */
function skips(test) {
    return test
        .children("skipped")
        .some((one) => one.attribute("message")?.startsWith("SKIP_") === true);
}
/** Characters of an output at whose end stands how the test failed. */
const longest = 2_000;
function messageOf(test) {
    const output = test.children("system-out").map((one) => one.text());
    return output.join("\n").slice(-longest);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./.build/projects/kinds/cmake/preset.js

const Preset = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    hidden: schemas/* boolean */.zMY().catch(false),
    inherits: schemas/* union */.KCZ([schemas/* string */.YjP().transform((one) => [one]), schemas/* array */.YOg(schemas/* string */.YjP())]).catch([]),
    /** It may not hold on this machine. */
    condition: schemas/* unknown */.L5J().optional(),
    binaryDir: schemas/* string */.YjP().optional().catch(undefined),
    configurePreset: schemas/* string */.YjP().optional().catch(undefined),
});
const presets = schemas/* array */.YOg(Preset).catch([]);
const Presets = schemas/* object */.Ikc({ configurePresets: presets, testPresets: presets });
/** The preset that the project's CI names, or the only one that holds everywhere; undefined where that is not clear. */
async function presetOf(tree) {
    const { configurePresets, testPresets } = await read(tree);
    const ci = await tree.workflows();
    const usable = configurePresets.filter((one) => !one.hidden);
    const plain = usable.filter((one) => !lineage(one, configurePresets).some(isConditional));
    const named = usable.find(({ name }) => names(ci, name));
    const chosen = named ?? (plain.length === 1 ? plain[0] : undefined);
    const folder = chosen === undefined ? undefined : folderOf(chosen, configurePresets);
    if (chosen === undefined || folder === undefined)
        return undefined;
    const ofTests = testPresets.filter((one) => !one.hidden &&
        lineage(one, testPresets).find(({ configurePreset }) => configurePreset !== undefined)
            ?.configurePreset === chosen.name);
    return { name: chosen.name, folder, test: ofTests[0]?.name };
}
/** A file that is not as CMake wants it has no presets. */
async function read(tree) {
    const none = { configurePresets: [], testPresets: [] };
    try {
        const parsed = Presets.safeParse(JSON.parse(await tree.text("CMakePresets.json")));
        return parsed.success ? parsed.data : none;
    }
    catch {
        return none;
    }
}
function names(ci, preset) {
    return [...ci.matchAll(/\bcmake\s[^\n]*--preset[= ]["']?([\w.+-]+)/g)].some(([, name]) => name === preset);
}
function isConditional({ condition }) {
    return condition !== undefined && condition !== null;
}
/** A preset, and those that it inherits from, the nearest first. */
function lineage(preset, among, depth = 0) {
    const parents = depth > 20 ? [] : preset.inherits;
    return [
        preset,
        ...parents
            .flatMap((name) => among.find((one) => one.name === name) ?? [])
            .flatMap((one) => lineage(one, among, depth + 1)),
    ];
}
/** Only where it lies in the checkout, by what the file itself says. */
function folderOf(preset, among) {
    const told = lineage(preset, among).find(({ binaryDir }) => binaryDir !== undefined)?.binaryDir;
    const path = told
        ?.replaceAll("${presetName}", preset.name)
        .replace(/^(?:\$\{sourceDir\}|\.)?\/+/, (root) => (root === "/" ? root : ""))
        .replace(/\/+$/, "");
    return path !== undefined && /^(?!.*\.\.)[\w][\w./+-]*$/.test(path) ? path : undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/cmake/cmake.js




const cmake = {
    name: "cmake",
    detect,
    packages: [
        { role: "whole manifest", files: ["cmakelists.txt"], asks: { why: "It is a program." } },
    ],
    setsUp: ["cmakepresets.json", "*.cmake"],
    rooms: {
        stores: [".cache/CPM"],
        toolchain: ["CC", "CXX", "CMAKE_GENERATOR", "CMAKE_PREFIX_PATH", "CMAKE_TOOLCHAIN_FILE"],
        places: { CPM_SOURCE_CACHE: ".cache/CPM" },
        // What the compiler made is never shared: ccache keeps it where the room's own home is.
        leading: ["ccache_dir"],
        above: [".clang-format", ".clang-tidy"],
    },
    reports: { junit: { suite: ctestSuite } },
    knownResults: {
        commands: [
            {
                gate: "ctest",
                runs: /^ctest(?: |$)/,
                unless: / (?:--output-junit|-N|--show-only\S*|--print-labels|-[DMST]|--build-and-test|--dashboard)\b/,
            },
        ],
    },
    programs: { cmake: "lukka/get-cmake", ctest: "lukka/get-cmake", ninja: "lukka/get-cmake" },
    config: {
        names: [
            /^cmake(?:user)?presets(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$|^ctest.*\.cmake$/i,
        ],
    },
    calls: { code: "cmake" },
};
const list = "CMakeLists.txt";
/**
 * CMake with ctest, where the root has tests: without them it is mostly another kind that builds by it. Setup configures, and
 * fetches what that fetches.
 */
async function detect(tree) {
    const text = (await tree.text(list)).replace(/#[^\n]*/g, "");
    if (!/\b(?:enable_testing\s*\(|include\s*\(\s*CTest\b)/i.test(text))
        return kind/* nothing */.s6;
    const preset = await presetOf(tree);
    const folder = preset?.folder ?? (tree.some(/^build\//) ? "cmake-build" : "build");
    const settings = preset === undefined ? testSwitches(text) : [];
    const configure = preset === undefined
        ? ["cmake", "-S", ".", "-B", folder, ...settings]
        : ["cmake", "--preset", preset.name];
    const tests = preset?.test === undefined
        ? ["ctest", "--test-dir", folder, "--output-on-failure"]
        : ["ctest", "--preset", preset.test, "--output-on-failure"];
    return { gates: [testGate({ configure, folder, tests })], setup: [configure] };
}
/**
 * One gate, since ctest builds nothing: each has to be able to run alone, in any room. It configures anew, because a list of
 * files by a pattern takes in a new one only then. ctest by itself is content with no test at all.
 */
function testGate(given) {
    const script = [
        (0,command_line/* commandLine */.a)(given.configure),
        `${(0,command_line/* commandLine */.a)(["cmake", "--build", given.folder, "--parallel"])} "$(nproc)"`,
        `${(0,command_line/* commandLine */.a)([...given.tests, "--no-tests=error"])} "$@"`,
    ].join("\n");
    const gate = (0,kind/* scriptGate */.p)("ctest", script, list);
    // What stands behind a script is `$0`, then what the script calls `$@`.
    return (0,kind/* reporting */.vR)({ ...gate, args: [...gate.args, "ctest"] }, { format: "junit", args: ["--output-junit", "{report}"], env: {} });
}
/** Options by which a project leaves its tests out unless somebody asks for them. */
function testSwitches(text) {
    const options = /\boption\s*\(\s*(\w{0,100}(?:(?:BUILD|ENABLE)_(?:\w{1,100}_)?TEST(?:S|ING)?|_TESTS))\b[^)]{0,300}\b(?:OFF|NO|FALSE|0)\s*\)/gi;
    return [...text.matchAll(options)].map(([, name = ""]) => `-D${name}=ON`);
}

;// CONCATENATED MODULE: ./.build/projects/policy/recipes.js
/** The commands of a makefile or a file like it, with `include` as a command that loads a file, and its simple variables filled in. */
function recipeText(text) {
    const lines = text.replaceAll("\\\n", " ").split("\n");
    const values = new Map(lines.flatMap((line) => {
        const [, name, value] = /^\s*(?:export\s+)?([\w.-]{1,60})\s*[:?+]{0,3}=([^]{0,2000})$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, (value ?? "").trim()]];
    }));
    return lines
        .filter((line) => /^(?:\t| {2,}|-?include\s|import\s|set )/.test(line))
        .map((line) => filled(line.replace(/^(\s*)[@+-]+/, "$1").replace(/^-?include\s/, "source "), values))
        .join("\n");
}
function filled(line, values) {
    return line.replace(/\$[({]([\w.-]{1,60})[)}]/g, (found, name) => {
        if (name === "MAKE")
            return "make";
        return values.get(name) ?? found;
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/common.js

/** In the order in which Task looks. */
const taskfiles = ["", ".dist"].flatMap((mark) => ["yml", "yaml"].flatMap((end) => [`Taskfile${mark}.${end}`, `taskfile${mark}.${end}`]));
/** What belongs to no one ecosystem: conventions that all share, shells, task runners, CI services and editors. */
const common = {
    name: "common",
    setsUp: [".tool-versions", "mise.toml", ".mise.toml"],
    rooms: {
        config: [".config/git/config", ".config/mise/config.toml", ".gitconfig", ".tool-versions"],
        toolchain: ["LD_LIBRARY_PATH"],
        toolHomes: { ASDF_DATA_DIR: ".asdf", MISE_DATA_DIR: ".local/share/mise", PROTO_HOME: ".proto" },
        trust: ["CURL_CA_BUNDLE", "GIT_SSL_CAINFO"],
        places: {
            XDG_CACHE_HOME: ".cache",
            XDG_CONFIG_HOME: ".config",
            XDG_DATA_HOME: ".local/share",
            XDG_STATE_HOME: ".local/state",
        },
        leading: ["temp", "tmp"],
    },
    tests: {
        code: "sh|bash|zsh|fish|ps1|sql",
        specs: "sh",
        suffixes: "tests?|unittests?|e2e|itest|int-test",
        runners: "tests?|spec",
        names: [/\.(?:approved|received|verified)\.[\w.]+$/],
        data: "bats|feature|robot|hurl|golden|test|tap|jmx",
        folders: /^(?:tests?|mocks|e2e|step_definitions|test[-_]?(?:utils?|helpers?|support|setup|suites?|resources|harness)|(?:unit|integration|functional|acceptance|system|smoke|e2e|ui|regression|api|contract)[-_]?tests?)$/i,
        fixtures: /^(?:fixtures?|test[-_]?data|test[-_]?fixtures?|test[-_]?inputs?)$/i,
        paths: /^features\/(?:support|steps?|bootstrap)\//,
    },
    config: {
        harmless: String.raw `gitignore|gitkeep|keep|gitmodules|editorconfig|mailmap|dockerignore|vscodeignore|gcloudignore|helmignore|slugignore|vercelignore|all-contributorsrc|codeclimate\.ya?ml|codecov\.ya?ml|readthedocs\.ya?ml|travis\.ya?ml|gitlab-ci\.ya?ml|drone\.ya?ml|appveyor\.ya?ml|cirrus\.ya?ml|renovaterc(?:\.json5?)?|ds_store|nojekyll|github|gitlab|gitea|forgejo|circleci|buildkite|changes|vscode|idea|fleet|zed|devcontainer|claude|cursor|cursorrules|windsurf|aider.*|well-known|reuse|img|images|assets|git-blame-ignore-revs`,
        names: [
            /^(?:mise|taplo)\.(?:ini|cfg|toml)$|\.mk$/i,
            /^(?:(?:gnu)?makefile|makefile\..*|justfile|taskfile(?:\.dist)?(?:\.ya?ml)?|earthfile)$/i,
            /^lefthook(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
            /^run[-_]?(?:all[-_]?)?tests?(?:\.\w+)?$/i,
        ],
        places: [
            // Settings of the test environment: Rails, Phoenix, node-config, Django.
            /(?:^|\/)(?:config|configs|configuration|settings|environments|envs?)\/tests?\.\w+$/i,
        ],
        hooks: /^(?:\.?git-?hooks(?:\/|$)|\.hooks(?:\/|$)|\.?lefthook(?:-local)?(?:\.(?:ya?ml|toml|jsonc?)$|\/|$)|\.pre-commit-(?:config|hooks)\.ya?ml$|\.git-hooks[^/]*$)/,
        // Of Go, PHP and Ruby alike; what Rails keeps there of its own stays out.
        followsLockfile: /^vendor(?:\/(?!assets\/|javascripts?\/|stylesheets\/)|$)/,
    },
    reports: { foreign: "vendor" },
    steering: { files: /\.(?:config|conf|workspace|setup)\.|^\.\w+rc(?:\.\w+)?$/ },
    calls: {
        interpreters: String.raw `sh|bash|zsh|dash|ksh|pwsh|powershell|source|\.|exec|env|dotenv|time|sudo|nice|timeout|xvfb-run|run|command`,
        configFlags: "-c|--config(?:-file|uration|Path)?|-p|--project|--rcfile|--rc|--init-file|--env-file|--ignore-path",
        loadFlags: "-f|--file|--makefile|--justfile|--taskfile",
        scripts: "sh",
        code: "bash|zsh|ps1",
        entries: "index|main|app|server|cli",
        tasks: [
            { programs: ["just"], files: ["justfile", ".justfile", "Justfile", ".Justfile"] },
            { programs: ["task"], files: taskfiles },
            { programs: ["mise"], files: ["mise.toml", ".mise.toml"] },
            { programs: ["earthly"], files: ["Earthfile"] },
            { programs: ["pre_commit", "pre-commit"], files: [".pre-commit-config.yaml"] },
            { programs: ["moon"], files: [".moon/tasks.yml"] },
        ],
        // A justfile is written as a makefile is.
        recipes: { files: /^\.?justfile$/i, commands: recipeText },
    },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/dart.js
/** Dart and Flutter. Gates are the project's to name. */
const dart = {
    name: "dart",
    packages: [
        {
            role: "whole manifest",
            files: ["pubspec.yaml"],
            asks: { why: "Its lockfile is not read either." },
        },
        {
            role: "lockfile",
            files: ["pubspec.lock"],
            read: { why: "It does not say who asks for what." },
            remake: "dart pub get",
        },
    ],
    tests: { code: "dart", camel: "dart", folders: /^test[-_]driver$/i },
    config: {
        names: [/^(?:dart_test|build|analysis_options)(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i],
    },
    texts: [{ files: /\.dart$/i, whole: [/["']package:(?:flutter_)?test\//] }],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/deno/files.js
/** What commands and configuration of Deno call, where deno.json configures gates, and how tests are reported. */
const denoFiles = {
    calls: {
        interpreters: "deno",
        tables: [{ program: "deno", files: ["deno.json", "deno.jsonc"], at: ["tasks"] }],
    },
    configKeys: { file: /^deno\.jsonc?$/, keys: "test lint fmt compilerOptions exclude" },
    lockedAs: (name) => [`:${name}@`],
    steering: { files: /^deno\.jsonc?$/ },
    // What fails outside of tests.
    reports: {
        junit: { isBroken: ({ name }) => ["(uncaught error)", "(in global scope)"].includes(name) },
    },
};

// EXTERNAL MODULE: ./.build/projects/policy/jsonc.js
var jsonc = __webpack_require__(57935);
;// CONCATENATED MODULE: ./.build/projects/suite/tables.js
const ofBase = (base) => base;
const ofHead = (_, head) => head;
function isTable(value) {
    return (typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date));
}
/** The table at a key; an empty one where there is none. */
function tableAt(value, ...keys) {
    let found = value;
    for (const key of keys)
        found = isTable(found) && Object.hasOwn(found, key) ? found[key] : {};
    return isTable(found) ? found : {};
}
function valueAt(value, key) {
    return isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Merges two tables key by key; keys without a rule go by `rest`. Base's order, then what head adds. */
function mergeTables(rules, rest) {
    return (base, head) => {
        if (base === undefined && head === undefined)
            return undefined;
        const known = new Set([...Object.keys(tableAt(base)), ...Object.keys(tableAt(head))]);
        const entries = [...known].flatMap((key) => {
            const pick = Object.hasOwn(rules, key) ? rules[key] : rest;
            const value = (pick ?? rest)(valueAt(base, key), valueAt(head, key));
            return value === undefined ? [] : [[key, value]];
        });
        return entries.length === 0 && base === undefined ? undefined : Object.fromEntries(entries);
    };
}
/** The same pick for each key of a table, as head has them. */
function eachOfHead(pick) {
    return (base, head) => {
        if (!isTable(head))
            return undefined;
        const entries = Object.keys(head).flatMap((key) => {
            const value = pick(key)(valueAt(base, key), head[key]);
            return value === undefined ? [] : [[key, value]];
        });
        return entries.length === 0 && base === undefined ? undefined : Object.fromEntries(entries);
    };
}
/** The merged document; empty where nothing is left. */
function mergeDocuments(pick, base, head) {
    const found = pick(base, head);
    return isTable(found) ? found : {};
}
/** The rule for each of these keys. */
function keys(names, pick) {
    return Object.fromEntries(names.map((name) => [name, pick]));
}

;// CONCATENATED MODULE: ./.build/projects/suite/json.js


/** @throws SyntaxError for anything but a JSON object */
function parseTable(text) {
    return table(JSON.parse(withoutMark(text)));
}
/** The same with comments and commas at the end. @throws SyntaxError */
function parseTableWithComments(text) {
    return table((0,jsonc/* parseJsonc */.p)(withoutMark(text)));
}
function printJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function table(value) {
    if (!isTable(value))
        throw new SyntaxError("not a table");
    return value;
}
function withoutMark(text) {
    return text.replace(/^\uFEFF/, "");
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/projects/suite/merger.js

const keepBase = { text: "base", differs: false };
/** A text that cannot be read, on either side, leaves base's in place: nothing then steers the tests that base does not know. */
function mergerOf(rules) {
    return async ({ base: baseText, head: headText, locked }, room) => {
        try {
            const [base, head] = [await rules.parse(baseText), await rules.parse(headText)];
            const merged = room === "old_tests" ? rules.oldTests(base, head, locked) : rules.newTests(base, head);
            const differs = !(0,external_node_util_.isDeepStrictEqual)(rules.packages(merged), rules.packages(base));
            if ((0,external_node_util_.isDeepStrictEqual)(merged, head))
                return { text: "head", differs };
            if ((0,external_node_util_.isDeepStrictEqual)(merged, base))
                return keepBase;
            return { text: { merged: await rules.print(merged) }, differs };
        }
        catch {
            return keepBase;
        }
    };
}

;// CONCATENATED MODULE: ./.build/projects/suite/packages.js

/**
 * What a package is in the merged manifest. Head's version counts, but a package that base has from the registry stays
 * one: a test runner that turns into `file:./fake` is no dependency but a way to fool the tests.
 */
function packageOfHead(name, known, rules) {
    return (_, head) => {
        if (!rules.isForeign(head))
            return head;
        const before = known.specs.get(name);
        if (before !== undefined)
            return rules.isForeign(before) ? head : before;
        return known.locked(name) ? undefined : head;
    };
}
/** A table from names to specs. */
function packageTable(known, rules) {
    return eachOfHead((name) => packageOfHead(name, known, rules));
}
/** Base's table, and what head has beside it, if it is from the registry and not known to base. */
function addedPackages(known, rules) {
    return (base, head) => {
        if (!isTable(head))
            return base;
        const added = Object.entries(head).filter(([name, spec]) => !known.specs.has(name) && !rules.isForeign(spec));
        if (added.length === 0)
            return base;
        return { ...(isTable(base) ? base : {}), ...Object.fromEntries(added) };
    };
}
/** Specs by name from several tables. */
function specsOf(tables) {
    return new Map(tables.flatMap((table) => (isTable(table) ? Object.entries(table) : [])));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/deno/deno-json.js




/** An import that is no package of a registry is a file or a URL. */
const denoRules = {
    isForeign: (spec) => typeof spec !== "string" || !/^(?:jsr|npm):/.test(spec),
};
const denoJson = {
    parse: parseTableWithComments,
    print: printJson,
    oldTests(base, head, locked) {
        const known = { specs: specsOf([base["imports"]]), locked };
        const pick = mergeTables({
            ...keys(["name", "version", "exports", "workspace", "license"], ofHead),
            imports: packageTable(known, denoRules),
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    newTests(base, head) {
        const known = { specs: specsOf([base["imports"]]), locked: () => false };
        const pick = mergeTables({ imports: addedPackages(known, denoRules) }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    packages: (value) => [value["imports"], value["workspace"]],
};
const mergeDenoJson = mergerOf(denoJson);

;// CONCATENATED MODULE: ./.build/projects/kinds/deno/packages.js

const denoPackages = [
    {
        role: "manifest",
        files: ["deno.json", "deno.jsonc"],
        asks: {
            why: "Code asks for packages as well, by addresses: the imports listed here are not all.",
        },
        merge: mergeDenoJson,
    },
    {
        role: "lockfile",
        files: ["deno.lock"],
        read: {
            why: "It fixes modules by address beside packages, and nothing tells which file asks for one.",
        },
        remake: "deno install",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/deno/rooms.js
const denoRooms = {
    places: { DENO_DIR: ".cache/deno" },
    above: ["deno.json", "deno.jsonc"],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/deno/deno.js




const deno = {
    name: "deno",
    detect: deno_detect,
    packages: denoPackages,
    rooms: denoRooms,
    programs: { deno: "denoland/setup-deno" },
    ...denoFiles,
};
/** Deno: the task `test`, else `deno test` where there are tests; lint and format where they are configured. */
async function deno_detect(tree) {
    const file = ["deno.json", "deno.jsonc"].find((path) => tree.has(path));
    if (file === undefined)
        return kind/* nothing */.s6;
    const text = await tree.text(file);
    return {
        gates: [
            ...tests(tree, { file, text }),
            ...(/"lint"\s*:\s*\{/.test(text) ? [(0,kind/* gate */.Gj)("deno lint", ["deno", "lint"], file)] : []),
            ...(/"fmt"\s*:\s*\{/.test(text) ? [(0,kind/* gate */.Gj)("deno fmt", ["deno", "fmt", "--check"], file)] : []),
        ],
        setup: tree.has("deno.lock") ? [["deno", "install", "--frozen"]] : [],
    };
}
const junit = { format: "junit", args: ["--junit-path={report}"], env: {} };
/** Words behind such a task reach Deno's own runner. */
const plainTask = /"test"\s*:\s*"deno test(?: (?!--(?:junit-path|reporter|watch|no-run)|-- )[^"\s\\&|;<>()$`#]+)*"/;
function tests(tree, config) {
    if (/"tasks"\s*:\s*\{[^}]*"test"\s*:/.test(config.text)) {
        const task = (0,kind/* gate */.Gj)("deno test", ["deno", "task", "test"], `${config.file} tasks.test`);
        return [plainTask.test(config.text) ? (0,kind/* reporting */.vR)(task, junit) : task];
    }
    const found = tree.some(/(?:_test|\.test|(?:^|\/)test)\.(?:ts|tsx|mts|js|mjs|jsx)$/);
    const direct = (0,kind/* gate */.Gj)("deno test", ["deno", "test", "--allow-all"], config.file);
    return found ? [(0,kind/* reporting */.vR)(direct, junit)] : [];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/dotnet/files.js
/** How .NET tells tests and their configuration, by name and by text. */
const dotnetFiles = {
    tests: {
        code: "cs|fs|vb",
        camel: "cs|fs|vb",
        // `Shop.Tests`, `Shop.UnitTests`, `ShopTests`, `my-tests`; not `latest`, `contest`, `ab-test`.
        folders: /[a-z0-9](?:Unit|Integration|Functional|Acceptance|UI)?Tests$|[._-][Tt]ests$|\.[Tt]est$/,
    },
    config: {
        names: [
            /^(?:testconfig|xunit\.runner|appsettings\.tests?)(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
            /\.(?:runsettings|testsettings|props|targets|ruleset)$|^nuget\.config$/i,
        ],
    },
    texts: [
        {
            files: /\.(?:cs|fs|vb)$/i,
            whole: [/\[<?(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b/],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/dotnet/packages.js
const evaluated = "MSBuild evaluates it together with files that it imports.";
const dotnetPackages = [
    {
        role: "whole manifest",
        files: [
            "*.csproj",
            "*.fsproj",
            "*.vbproj",
            "*.vcxproj",
            "*.sln",
            "*.slnx",
            "directory.packages.props",
            "packages.config",
        ],
        asks: { why: evaluated },
    },
    {
        role: "whole manifest",
        files: ["paket.dependencies", "paket.references"],
        asks: { why: "Paket's lockfile is not read either." },
    },
    {
        role: "lockfile",
        files: ["packages.lock.json"],
        read: { why: `What it is made from cannot be told: ${evaluated}` },
        remake: "dotnet restore --force-evaluate",
    },
    {
        role: "lockfile",
        files: ["paket.lock"],
        read: { why: "It has no checksums." },
        remake: "paket install",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/dotnet/rooms.js
const dotnetRooms = {
    stores: [".nuget/packages"],
    config: [".nuget/NuGet/NuGet.Config"],
    toolchain: ["DOTNET_ROOT"],
    places: { NUGET_PACKAGES: ".nuget/packages" },
    above: [
        "Directory.Build.props",
        "Directory.Build.targets",
        "Directory.Packages.props",
        "NuGet.config",
        "global.json",
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/dotnet/dotnet.js




const dotnet = {
    name: "dotnet",
    detect: dotnet_detect,
    packages: dotnetPackages,
    setsUp: [
        "global.json",
        "nuget.config",
        "dotnet-tools.json",
        "directory.build.props",
        "directory.build.targets",
    ],
    rooms: dotnetRooms,
    ...dotnetFiles,
};
/** .NET: `dotnet test` on the solution or project at the root, where any project is one of tests. */
async function dotnet_detect(tree) {
    const roots = tree.files.filter((path) => /^[^/]+\.(?:slnx?|csproj|fsproj|vbproj)$/.test(path));
    const root = roots.find((path) => /\.slnx?$/.test(path)) ?? roots[0];
    if (root === undefined)
        return kind/* nothing */.s6;
    // `dotnet test` passes when there is no test project at all.
    const tested = tree.some(/(?:test|spec)[^/]*\.(?:cs|fs|vb)proj$/i);
    return {
        gates: tested
            ? [(0,kind/* gate */.Gj)("dotnet test", ["dotnet", "test", root], root)]
            : [(0,kind/* gate */.Gj)("dotnet build", ["dotnet", "build", root], root)],
        setup: [["dotnet", "restore", root]],
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/elixir.js
const program = "It is a program, or a term of one.";
/** Mix, and its neighbours on the Erlang machine. Gates are the project's to name. */
const elixir = {
    name: "elixir",
    packages: [
        { role: "whole manifest", files: ["mix.exs", "rebar.config"], asks: { why: program } },
        {
            role: "whole manifest",
            files: ["gleam.toml"],
            asks: { why: "Gleam's lockfile is not read either." },
        },
        {
            role: "lockfile",
            files: ["mix.lock"],
            read: { why: "It is a term of Elixir." },
            remake: "mix deps.get",
        },
        {
            role: "lockfile",
            files: ["rebar.lock"],
            read: { why: "It is a term of Erlang." },
            remake: "rebar3 lock",
        },
        {
            role: "lockfile",
            files: ["manifest.toml"],
            read: { why: "Julia's has the same name." },
            remake: "gleam deps download",
        },
    ],
    tests: { code: "exs?|erl|gleam", specs: "exs?", names: [/_SUITE\.erl$/] },
    texts: [
        {
            files: /\.exs?$/i,
            whole: [/^[ \t]*use ExUnit\.Case\b/m],
            inline: /^[ \t]*iex(?:\(\d+\))?>/m,
        },
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/go/files.js
/** How Go tells tests and their configuration by name. */
const goFiles = {
    tests: { code: "go" },
    config: { names: [/^(?:go\.work|go\.env|magefile\.go)$/i] },
    calls: {
        interpreters: "go",
        code: "go",
        tasks: [{ programs: ["mage"], files: ["magefile.go"] }],
    },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/go/asks.js
/** Every line of go.mod that names a module. */
function goAsks(text) {
    return text.split("\n").flatMap((line) => {
        const words = line
            .replace(/\/\/[^]*$/, "")
            .trim()
            .split(/\s+/);
        const at = /^(?:require|replace|exclude|retract|use)$/.test(words[0] ?? "") ? 1 : 0;
        const name = words[at] ?? "";
        return words.length - at > 1 && name.includes(".") ? [[name, words.join(" ")]] : [];
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/go/go-mod.js

const goMod = {
    parse: goDirectives,
    print: (all) => all.map(({ verb, text }) => `${verb} ${text}\n`).join(""),
    oldTests(base, head) {
        const known = new Set(base.filter(({ verb }) => verb === "require" || verb === "replace").map(moduleOf));
        const steering = new Set(["replace", "toolchain", "godebug"]);
        const fromHead = head.filter(({ verb }) => !steering.has(verb));
        const fromBase = base.filter(({ verb }) => steering.has(verb));
        // A module that is new, such as one beside this one in the repository, may need its `replace`.
        const added = head.filter((one) => one.verb === "replace" && !known.has(moduleOf(one)));
        return sorted([...fromHead, ...fromBase, ...added]);
    },
    newTests(base, head) {
        const known = new Set(base.map(moduleOf));
        const added = head.filter((one) => one.verb === "require" && !known.has(moduleOf(one)));
        return sorted([...base, ...added]);
    },
    packages: (all) => all.filter(({ verb }) => verb === "require" || verb === "replace"),
};
/** https://go.dev/ref/mod#go-mod-file: a line each, or a block in parentheses. @throws where there is no module */
function goDirectives(text) {
    const all = [];
    let block;
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        const [first = "", ...rest] = line.split(/\s+/);
        if (first === "" || first.startsWith("//"))
            continue;
        if (block !== undefined) {
            if (first === ")")
                block = undefined;
            else
                all.push({ verb: block, text: line });
        }
        else if (rest[0] === "(")
            block = first;
        else if (first.endsWith("("))
            block = first.slice(0, -1);
        else
            all.push({ verb: first, text: rest.join(" ") });
    }
    if (!all.some(({ verb }) => verb === "module"))
        throw new SyntaxError("no module");
    return sorted(all);
}
function moduleOf({ text }) {
    return (text.split(" ")[0] ?? "").replaceAll('"', "");
}
/** In one order, so that a go.mod compares by what it says. */
function sorted(all) {
    const order = ["module", "go", "toolchain"];
    const rank = (one) => (order.indexOf(one.verb) + order.length + 1) % (order.length + 1);
    const key = (one) => `${one.verb === "module" ? 0 : 1}${rank(one)} ${one.verb} ${one.text}`;
    return all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
const mergeGoMod = mergerOf(goMod);

;// CONCATENATED MODULE: ./.build/projects/kinds/go/go-sum.js
/** go.sum: checksums of modules and of their go.mod files. It does not say who asks for what. */
function goSum(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const packages = lines.map((line) => {
        const [, name, version, of = "", sum] = /^(\S{1,400}) (\S{1,200}?)(\/go\.mod)? (h1:\S{1,200})\s*$/.exec(line) ?? [];
        if (name === undefined || version === undefined || sum === undefined) {
            throw new SyntaxError("not a line of go.sum");
        }
        return { name, version, sources: [], checksums: [[of, sum]], requires: [] };
    });
    return { packages, graph: false };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/go/packages.js



const goPackages = [
    { role: "manifest", files: ["go.mod"], asks: goAsks, merge: mergeGoMod },
    { role: "configuration", files: ["go.work"] },
    { role: "lockfile", files: ["go.sum"], read: goSum, remake: "go mod tidy" },
    { role: "lockfile", files: ["go.work.sum"], read: goSum, remake: "go work sync" },
];

// EXTERNAL MODULE: ./.build/projects/reports/draft.js
var draft = __webpack_require__(49462);
// EXTERNAL MODULE: ./.build/projects/reports/lines.js
var lines = __webpack_require__(38510);
;// CONCATENATED MODULE: ./.build/projects/kinds/go/go-report.js



/** One line of `go test -json` (cmd/test2json). Builds speak of an `ImportPath` (from Go 1.24 on). */
const GoEvent = schemas/* object */.Ikc({
    Action: schemas/* string */.YjP(),
    Package: schemas/* string */.YjP().default(""),
    ImportPath: schemas/* string */.YjP().default(""),
    Test: schemas/* string */.YjP().default(""),
    Output: schemas/* string */.YjP().default(""),
    FailedBuild: schemas/* string */.YjP().default(""),
});
/** Characters of an output that are kept, from its beginning. */
const keptOutput = 8000;
/** `go test -json`: what a package has behind the path that go.mod gives the module is its folder. */
const goReport = {
    name: "go",
    beside: "go.mod",
    parse: async (text, goMod) => parseGo(text, /^module[ \t]+"?([^\s"]+)/m.exec(goMod)?.[1] ?? ""),
    readable: readableGo,
    isJson: true,
};
/** Lines that are no event are left out: older versions of Go print what does not build as plain text. */
function parseGo(text, module) {
    const seen = new Map();
    const builds = new Map();
    let events = 0;
    for (const line of (0,lines/* linesOf */.D)(text)) {
        const event = eventOf(line);
        if (event === "torn")
            return (0,draft/* unreadable */.O$)("a line of `go test -json` is cut");
        if (event !== undefined) {
            events += 1;
            take(event, seen, builds);
        }
    }
    if (events === 0)
        return (0,draft/* unreadable */.O$)("the output holds no events of `go test -json`");
    return (0,draft/* drafted */.X5)(draftsOf([...seen.values()], builds, module));
}
/** How an event begins. Anything else is not tried: a line that is no JSON costs more than one that is. */
const beginning = /^\{"(?:Time|Action|ImportPath)":/;
/** An event, something else (undefined), or an event that does not end. */
function eventOf(line) {
    if (!beginning.test(line))
        return undefined;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return "torn";
    }
    const parsed = GoEvent.safeParse(value);
    return parsed.success ? parsed.data : undefined;
}
function take(event, seen, builds) {
    if (event.Action === "build-output") {
        builds.set(event.ImportPath, grown(builds.get(event.ImportPath) ?? "", event.Output));
        return;
    }
    if (event.Package === "")
        return;
    const key = `${event.Package} ${event.Test}`;
    const one = seen.get(key) ?? {
        pack: event.Package,
        test: event.Test,
        output: "",
        end: undefined,
        build: "",
    };
    seen.set(key, one);
    one.output = grown(one.output, event.Output);
    if (event.FailedBuild !== "")
        one.build = event.FailedBuild;
    const { Action: end } = event;
    if (end === "pass" || end === "fail" || end === "skip")
        one.end = end;
}
function grown(output, more) {
    return output.length >= keptOutput ? output : output + more.slice(0, keptOutput);
}
function draftsOf(all, builds, module) {
    const tested = new Set(all.filter(({ test, end }) => test !== "" && end !== "pass").map(({ pack }) => pack));
    return all.flatMap((one) => {
        if (one.test !== "")
            return [testDraft(one, module)];
        // What is wrong with a package is said by its tests, if any of them is not green.
        const isTold = one.end === "pass" || one.end === "skip" || tested.has(one.pack);
        return isTold ? [] : [packageDraft(one, builds, module)];
    });
}
const statuses = { pass: "passed", fail: "failed", skip: "skipped" };
function testDraft(one, module) {
    const status = one.end === undefined ? "broken" : statuses[one.end];
    const told = withoutMarks(one.output);
    return {
        suites: [one.pack],
        name: one.test,
        status,
        message: one.end === undefined ? `The test did not end.\n${told}` : told,
        site: siteOf(one, module),
    };
}
/** It does not build, or it fails outside of its tests: in `init`, in `TestMain`, in a race that is found at the end. */
function packageDraft(one, builds, module) {
    const built = builds.get(one.build) ?? "";
    return {
        name: one.pack,
        status: "broken",
        message: `${withoutMarks(one.output)}\n${built}`.trim() || "The package did not end.",
        site: siteOf({ ...one, output: built || one.output }, module),
    };
}
function withoutMarks(output) {
    return output
        .split("\n")
        .filter((line) => !/^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:FAIL|PASS|SKIP): )/.test(line))
        .join("\n");
}
/** Tests name a file without its folder (`a_test.go:7: wrong`), which is that of the package; builds with it. */
function siteOf({ output, pack }, module) {
    const bare = /^\s*([\w.-]+\.go):(\d{1,7}):/m.exec(output);
    const isOurs = module !== "" && (pack === module || pack.startsWith(`${module}/`));
    if (bare?.[1] === undefined || !isOurs)
        return undefined;
    const folder = pack.slice(module.length + 1);
    return { file: folder === "" ? bare[1] : `${folder}/${bare[1]}`, line: Number(bare[2]) };
}
/** What `go test` would print without `-json`: the output of packages and tests, and of builds. */
function readableGo(text) {
    let readable = "";
    for (const line of (0,lines/* linesOf */.D)(text)) {
        const event = eventOf(line);
        readable += event === undefined || event === "torn" ? `${line}\n` : shown(event);
    }
    return readable;
}
/** Tests that pass are silent without `-v`, and so are the marks around the others. */
function shown({ Action: action, Output: output }) {
    if (action !== "output" && action !== "build-output")
        return "";
    return /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:PASS|SKIP): )|^PASS\n$/.test(output)
        ? ""
        : output;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/go/reports.js

/** How Go reports its tests. */
const goReports = {
    reports: { formats: [goReport] },
    knownResults: {
        commands: [
            {
                gate: "go test",
                runs: /^go test(?: |$)/,
                unless: / --?(?:json|args|c|exec|vet|list|bench)\b| -- /,
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/go/rooms.js
const goRooms = {
    stores: ["go/pkg/mod"],
    config: [".config/go/env"],
    pointers: ["GOENV"],
    toolchain: ["GOPATH", "GOROOT", "GOTOOLCHAIN"],
    toolHomes: { GOENV_ROOT: ".goenv" },
    places: { GOCACHE: ".cache/go-build", GOMODCACHE: "go/pkg/mod", GOPATH: "go" },
    leading: ["gobin"],
    above: ["go.mod", "go.work"],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/go/go.js





const go = {
    name: "go",
    detect: go_detect,
    packages: goPackages,
    setsUp: ["go.env", "vendor/modules.txt"],
    rooms: goRooms,
    ...goFiles,
    ...goReports,
};
const source = "go.mod";
/** `gofmt -l` passes whatever it lists; vendored code and test data are not ours to format. */
const gofmt = `
files=$(find . -name '*.go' -type f -not -path '*/vendor/*' -not -path '*/testdata/*' -not -path '*/node_modules/*' -print0 | xargs -0 gofmt -l)
if [ -n "$files" ]; then
  echo "not formatted, run gofmt -w on:"
  echo "$files"
  exit 1
fi
`.trim();
/** Go: vet, tests and format, which every Go project shares. */
async function go_detect(tree) {
    if (!tree.has("go.mod"))
        return kind/* nothing */.s6;
    const depends = /^require\b/m.test(await tree.text("go.mod")) && !tree.has("vendor/modules.txt");
    return {
        gates: [
            (0,kind/* gate */.Gj)("go vet", ["go", "vet", "./..."], source),
            (0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("go test", ["go", "test", "./..."], source), {
                format: "go",
                args: ["-json"],
                env: {},
            }),
            ...(tree.some(/\.go$/) ? [(0,kind/* scriptGate */.p)("gofmt", gofmt, source)] : []),
        ],
        setup: depends ? [["go", "mod", "download"]] : [],
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm/files.js
/** How Java, Kotlin, Scala and Groovy tell tests and their configuration, by name and by text. */
const jvmFiles = {
    tests: {
        code: "java|kts?|scala|groovy|clj[cs]?",
        camel: "java|kts?|scala|groovy",
        names: [
            /[a-z0-9](?:Spec|Specs)\.(?:kts?|scala|groovy)$/,
            /[a-z0-9](?:IT|ITCase)\.(?:java|kts?|groovy)$|[a-z0-9]Suite\.scala$/,
        ],
        loose: /^Test[A-Z]\w*\.(?:java|kt|scala|groovy)$/,
        folders: /^androidtest$/i,
        // Beside `main`: `src/test`, `src/integrationTest`, `src/testFixtures`, `src/it`.
        sourceSet: /(?:^|\/)src\/(?:test(?:[A-Z]\w*)?|[a-z]\w*Test|it)\//,
        productSet: /(?:^|\/)src\/(?:main|[a-z]\w*Main)\//,
    },
    config: {
        names: [
            /^(?:gradlew|gradlew\.bat|mvnw|mvnw\.cmd|(?:gradle|local|junit-platform|maven|surefire|kotest|allure)\.properties|testng.*\.xml|checkstyle.*\.xml|pmd.*\.xml|spotbugs.*\.xml|detekt.*\.ya?ml|build\.xml)$/i,
            /^karate-config(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
            /^application-(?:test|it|integration)[\w-]*\.(?:ya?ml|properties)$/i,
        ],
        places: [/^(?:gradle|buildSrc|build-logic)\/|(?:^|\/)gradle\/wrapper\//],
    },
    texts: [
        {
            files: /\.(?:java|kt|kts|scala|groovy)$/i,
            whole: [
                /^[ \t]*import[ \t]+(?:static[ \t]+)?(?:org\.junit|org\.testng|kotlin\.test|org\.scalatest|munit|spock|io\.kotest|utest|zio\.test)\b/m,
                /@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\b|\bextends[ \t]+\w*(?:Spec|Suite|TestCase|Specification|FunSuite)\b|:[ \t]*\w*(?:Spec|FunSpec)\(/,
            ],
        },
    ],
    calls: {
        code: "kts|groovy",
        tasks: [
            { programs: ["ant"], files: ["build.xml"] },
            {
                programs: ["gradlew"],
                files: ["gradle/wrapper/gradle-wrapper.properties", "gradle/wrapper/gradle-wrapper.jar"],
                wrapper: true,
            },
            {
                programs: ["mvnw"],
                files: [".mvn/wrapper/maven-wrapper.properties", ".mvn/wrapper/maven-wrapper.jar"],
                wrapper: true,
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm/packages.js
const packages_program = "It is a program, or as free as one.";
const jvmPackages = [
    {
        role: "whole manifest",
        files: ["pom.xml", "ivy.xml"],
        asks: {
            why: "It inherits from files that lie in a registry, and nothing locks what it asks for.",
        },
    },
    {
        role: "whole manifest",
        files: [
            "build.gradle",
            "build.gradle.kts",
            "settings.gradle",
            "settings.gradle.kts",
            "*.versions.toml",
        ],
        asks: { why: packages_program },
    },
    {
        role: "whole manifest",
        files: ["build.sbt", "build.sc", "build.mill", "project.clj", "deps.edn"],
        asks: { why: packages_program },
    },
    {
        role: "lockfile",
        files: ["*.lockfile"],
        read: { why: "It has no checksums, and does not say who asks for what." },
        remake: "gradle dependencies --write-locks",
    },
    {
        role: "lockfile",
        files: ["verification-metadata.xml"],
        read: { why: "It has checksums alone, and people write trust into it by hand." },
        remake: "gradle --write-verification-metadata sha256 help",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm/reports.js
/** How Maven and Gradle report tests: both write JUnit XML. */
const jvmReports = {
    reports: { junit: { isBroken, site }, outputs: "target|build" },
    knownResults: {
        commands: [
            {
                gate: "maven verify",
                runs: /^(?:mvn|(?:sh )?(?:\.\/)?mvnw)(?: \S+)* (?:test|package|integration-test|verify|install)(?: |$)/,
                unless: / (?:-DskipTests|-Dmaven\.test\.skip|-fn|-ff|-fae|--fail-\S+)\b/,
            },
            {
                gate: "gradle check",
                runs: /^(?:gradle|(?:sh )?(?:\.\/)?gradlew)(?: \S+)* (?:test|check|build)(?: |$)/,
                unless: / (?:-x|--exclude-task|--continue|--no-continue|--dry-run|-m|-t|--continuous)\b/,
            },
        ],
    },
};
const unloaded = /(?:NoClassDefFoundError|ClassNotFoundException|ExceptionInInitializerError|NoSuchMethodError|NoSuchFieldError|UnsupportedClassVersionError)$/;
/** What fails before the first test of a class has no name in Surefire. */
function isBroken({ name, kind, type }) {
    return name === "" || name === "initializationError" || (kind === "error" && unloaded.test(type));
}
const reports_frame = /^\s*at [^(]*\((\w+)\.(java|kt|groovy|scala):(\d{1,7})\)/;
/** A stack tells the class and the file's name; where Maven and Gradle keep sources gives the folder. */
function site(className, text) {
    const outer = className.split("$")[0] ?? "";
    if (!/^[\w.]+$/.test(outer))
        return undefined;
    const simple = outer.slice(outer.lastIndexOf(".") + 1);
    for (const line of text.slice(0, 20_000).split("\n")) {
        const [, name, extension = "", number] = reports_frame.exec(line) ?? [];
        if (name === simple) {
            const folder = `src/test/${extension === "kt" ? "kotlin" : extension}`;
            return {
                file: `${folder}/${outer.replaceAll(".", "/")}.${extension}`,
                line: Number(number),
            };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm/rooms.js
const jvmRooms = {
    stores: [".gradle/wrapper", ".m2/repository", ".m2/wrapper"],
    config: [
        ".gradle/gradle.properties",
        ".gradle/init.gradle",
        ".gradle/init.gradle.kts",
        ".m2/settings-security.xml",
        ".m2/settings.xml",
        ".m2/toolchains.xml",
        ".mavenrc",
        ".sbt/repositories",
    ],
    configFolders: [".gradle/init.d"],
    moved: { ".gradle": "GRADLE_USER_HOME" },
    toolchain: ["ANDROID_HOME", "ANDROID_SDK_ROOT", "JAVA_HOME"],
    toolHomes: { JENV_ROOT: ".jenv", SDKMAN_DIR: ".sdkman" },
    places: {
        COURSIER_CACHE: ".cache/coursier",
        GRADLE_USER_HOME: ".gradle",
        MAVEN_USER_HOME: ".m2",
    },
    // Java takes the home from the system's list of users, not from `HOME`.
    variables: ({ MAVEN_OPTS = "" }, home) => ({
        MAVEN_OPTS: `${MAVEN_OPTS} -Duser.home=${home} -Dmaven.repo.local=${home}/.m2/repository`.trim(),
    }),
    above: [
        ".mvn",
        "build.gradle",
        "build.gradle.kts",
        "pom.xml",
        "settings.gradle",
        "settings.gradle.kts",
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm/jvm.js





const jvm = {
    name: "jvm",
    detect: jvm_detect,
    packages: jvmPackages,
    setsUp: [
        "gradle.properties",
        "gradle-wrapper.properties",
        "maven-wrapper.properties",
        ".mvn/*",
        ".java-version",
        ".sdkmanrc",
    ],
    rooms: jvmRooms,
    ...jvmFiles,
    ...jvmReports,
};
/**
 * Maven and Gradle, by the project's wrapper where there is one: `verify` and `check` are what each calls everything
 * that the project has configured to be checked. No setup: both fetch what they need as they go, and no command
 * of theirs fetches it all beforehand without building.
 */
async function jvm_detect(tree) {
    const isMaven = tree.has("pom.xml");
    const gradle = tree.files.find((path) => /^(?:build|settings)\.gradle(?:\.kts)?$/.test(path));
    const plain = ["--no-daemon", "--console=plain"];
    return {
        gates: [
            ...(isMaven
                ? [
                    (0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("maven verify", [...wrapper(tree, "mvnw", "mvn"), "-B", "-ntp", "verify"], "pom.xml"), maven),
                ]
                : []),
            ...(gradle === undefined
                ? []
                : [
                    (0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("gradle check", [...wrapper(tree, "gradlew", "gradle"), ...plain, "check"], gradle), gradleResults),
                ]),
        ],
        setup: [],
    };
}
/** Both write reports unasked; a module that fails lets the others run, else their tests are nowhere. */
const maven = {
    format: "junit",
    path: "**/target/{surefire,failsafe}-reports/TEST-*.xml",
    args: ["-fae"],
    env: {},
};
const gradleResults = {
    format: "junit",
    path: "**/build/test-results/**/TEST-*.xml",
    args: ["--continue"],
    env: {},
};
/** By `sh`, since many a wrapper was committed without its executable bit. */
function wrapper(tree, script, program) {
    return tree.has(script) ? ["sh", `./${script}`] : [program];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/make.js


/** In the order in which make itself looks. */
const files = ["GNUmakefile", "makefile", "Makefile"];
const make = {
    name: "make",
    detect: make_detect,
    calls: {
        code: "mk",
        tasks: [{ programs: ["make", "gmake"], files }],
        recipes: { files: /^(?:gnu)?makefile$|\.mk$/i, commands: recipeText },
    },
};
/** Make: the target `test`, else `check`. A makefile mostly wraps what the other detectors find, so it is asked last. */
async function make_detect(tree) {
    const file = files.find((path) => tree.has(path));
    if (file === undefined)
        return kind/* nothing */.s6;
    const text = await tree.text(file);
    const target = ["test", "check"].find((name) => isTarget(text, name));
    return target === undefined
        ? kind/* nothing */.s6
        : { gates: [(0,kind/* gate */.Gj)(`make ${target}`, ["make", target], file)], setup: [] };
}
/** A rule and not an assignment, alone or among other targets. */
function isTarget(text, name) {
    return text.split("\n").some((line) => {
        const targets = /^([^\s:#=][^:#=]*):(?!:?=)/.exec(line)?.[1] ?? "";
        return targets.trim().split(/\s+/).includes(name);
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/native.js
const native_program = "It is a program, or as free as one.";
/** Builds and package managers of C, C++, Zig and D beside CMake. Gates are the project's to name. */
const native_native = {
    name: "native",
    packages: [
        {
            role: "whole manifest",
            files: ["meson.build", "meson_options.txt", "build.zig", "build.zig.zon", "module.bazel"],
            asks: { why: native_program },
        },
        {
            role: "whole manifest",
            files: ["conanfile.txt", "conanfile.py", "vcpkg.json", "dub.json", "dub.sdl"],
            asks: { why: "No lockfile that belongs to it is read." },
        },
        {
            role: "lockfile",
            files: ["conan.lock"],
            read: { why: "It fixes revisions of recipes, which are no checksums of packages." },
            remake: "conan lock create .",
        },
        {
            role: "lockfile",
            files: ["module.bazel.lock"],
            read: { why: "It holds what extensions computed, which are programs." },
            remake: "bazel mod deps",
        },
        {
            role: "lockfile",
            files: ["dub.selections.json"],
            read: { why: "It has no checksums." },
            remake: "dub upgrade",
        },
    ],
    rooms: {
        stores: [".cache/vcpkg/downloads"],
        config: [".conan2/credentials.json", ".conan2/global.conf", ".conan2/remotes.json"],
        configFolders: [".conan2/profiles"],
        toolchain: ["VCPKG_INSTALLATION_ROOT", "VCPKG_ROOT"],
        places: { VCPKG_DOWNLOADS: ".cache/vcpkg/downloads" },
        // Both keep what they built there.
        leading: ["conan_home", "vcpkg_default_binary_cache"],
        above: ["vcpkg-configuration.json", "vcpkg.json"],
    },
    tests: {
        code: "cc|cpp|cxx|c|h|hh|hpp|hxx|zig|d",
        camel: "cpp|cc|cxx|h|hpp",
        loose: /^Test[A-Z]\w*\.(?:cpp|cc)$/,
    },
    config: { names: [/\.bazelrc$|^(?:sconstruct|sconscript)$/i] },
    texts: [
        {
            files: /\.(?:c|cc|cpp|cxx|h|hpp|mm?)$/i,
            whole: [
                /^[ \t]*(?:TEST(?:_[FP])?|TEST_CASE|SCENARIO|BOOST_AUTO_TEST_CASE|START_TEST|Test)[ \t]*\(/m,
            ],
            inline: /^[ \t]*DOCTEST_TEST_CASE\(/m,
        },
        { files: /\.zig$/i, inline: /^[ \t]*test[ \t]+(?:["{]|\w+[ \t]*\{)/m },
        { files: /\.d$/i, inline: /^[^/\n]*\bunittest\b[ \t]*\{?[ \t\r]*$/m },
    ],
};

// EXTERNAL MODULE: ./.build/projects/policy/manifest-scripts.js
var manifest_scripts = __webpack_require__(26974);
// EXTERNAL MODULE: ./.build/projects/policy/tree-paths.js
var tree_paths = __webpack_require__(3483);
;// CONCATENATED MODULE: ./.build/projects/kinds/node/script-calls.js


const managers = new Set(["npm", "pnpm", "yarn", "bun"]);
const valued = /^(?:--prefix|--cwd|--dir|--filter|--workspace|--script-shell|-C|-F|-w)$/;
const runs = new Set(["run", "run-script", "rum", "urn"]);
const script_calls_short = { t: "test", tst: "test", it: "test", cit: "test" };
const installs = /^(?:ci|install|i|add|clean-install|ic|install-test|it|install-ci-test|cit|rebuild|pack|publish)$/;
const lifecycle = ["preinstall", "install", "postinstall", "prepublish", "prepare"];
const everywhere = /^(?:-ws?|--workspaces?(?:=.*)?|-r|--recursive|--filter(?:=.*)?|-F|workspaces?|foreach|-A|--all)$/;
const steppers = /^(?:run-s|run-p|npm-run-all2?|wireit)$/;
const orchestrators = /^(?:turbo|nx|lerna|wsrun|lage|ultra)$/;
/** What the package managers of Node call: scripts of package.json, one by one or in every package. */
async function scriptCalls(words, place) {
    const found = [];
    for (const [at, word] of words.entries()) {
        const rest = words.slice(at + 1);
        // oxlint-disable-next-line no-await-in-loop -- one after the other: a few words, and texts that are remembered
        found.push(await callsOf(word.replace(/\.cmd$/, ""), rest, place));
    }
    return found.flat();
}
async function callsOf(word, rest, place) {
    const prefixed = /^(?:npm|pnpm|yarn|bun|node):(.+)$/.exec(word)?.[1];
    if (prefixed !== undefined)
        return scripts([prefixed], place);
    if (managers.has(word))
        return managerCalls(word, rest, place);
    if (steppers.test(word))
        return scripts(plainWords(rest), place);
    if (orchestrators.test(word)) {
        return [
            ...(await scripts(plainWords(rest), place)),
            ...(await inPackages(plainWords(rest), place)),
        ];
    }
    return word === "--run" ? scripts(rest.slice(0, 1), place) : [];
}
async function managerCalls(manager, rest, outer) {
    const place = movedBy(rest, outer);
    const words = plainWords(rest);
    const [first = ""] = words;
    const names = namesOf(manager, words);
    const called = [
        ...(await scripts(names, place)),
        ...(first === "" || installs.test(first) ? await scripts(lifecycle, place) : []),
        ...(/^workspaces?$/.test(first) ? await scripts(words.slice(1), place) : []),
    ];
    return rest.some((word) => everywhere.test(word))
        ? [...called, ...(await inPackages([...names, ...words], place))]
        : called;
}
/** `bun test` and `npm exec` run no script; a word that no package.json knows is none. */
function namesOf(manager, words) {
    const [first = "", second = ""] = words;
    if (runs.has(first))
        return [second];
    const runsNone = ["exec", "x", "dlx", ...(manager === "bun" ? ["test"] : [])];
    if (runsNone.includes(first))
        return [];
    return [Object.hasOwn(script_calls_short, first) ? (script_calls_short[first] ?? first) : first];
}
/** The folder that the manager is told to work in. */
function movedBy(rest, place) {
    const at = rest.findIndex((word) => /^(?:--prefix|--cwd|--dir|-C)(?:=|$)/.test(word));
    const word = rest[at] ?? "";
    const folder = word.includes("=") ? word.slice(word.indexOf("=") + 1) : rest[at + 1];
    const moved = at === -1 || folder === undefined ? undefined : (0,tree_paths/* within */.ux)(place.cwd, folder);
    return moved === undefined ? place : { ...place, cwd: moved };
}
/** Without flags, their values, and what stands behind `--`. */
function plainWords(words) {
    const end = words.indexOf("--");
    return words
        .slice(0, end === -1 ? undefined : end)
        .filter((word, at) => !word.startsWith("-") && !valued.test(words[at - 1] ?? ""))
        .map((word) => word.split(/\s/, 1).join(""));
}
/** The scripts of the nearest package.json, each with those that npm runs before and after it. */
async function scripts(names, place) {
    const { path, closer } = (0,tree_paths/* nearest */.pA)(place.tree, place.cwd, "package.json");
    if (path === undefined || names.length === 0)
        return [];
    const document = (0,manifest_scripts/* readManifest */.WI)(path, await place.tree.text(path));
    const known = (0,manifest_scripts/* keysAt */._s)(document, ["scripts"]);
    const called = names.flatMap((name) => named(name, known));
    return [
        ...(called.length === 0 ? [] : closer.map((path) => ({ kind: "absent", path }))),
        ...[...new Set(called)].flatMap((name) => withHooks(path, name, document)),
    ];
}
function withHooks(path, name, document) {
    const hooks = lifecycle.includes(name) ? [name] : [`pre${name}`, name, `post${name}`];
    const wireit = (0,manifest_scripts/* scriptText */.r7)((0,manifest_scripts/* valueAt */.fK)(document, ["scripts", name])).trim() === "wireit";
    return [
        ...hooks.map((hook) => ({ kind: "script", path, at: ["scripts"], name: hook })),
        ...(wireit ? [{ kind: "script", path, at: ["wireit"], name }] : []),
    ];
}
/** `test:*` is every script below `test:`; pnpm takes a pattern between slashes, which stands for all here. */
function named(name, known) {
    if (name.startsWith("/"))
        return [...known];
    const star = name.indexOf("*");
    if (star !== -1)
        return known.filter((script) => script.startsWith(name.slice(0, star)));
    return known.includes(name) || lifecycle.includes(name) ? [name] : [];
}
/** Scripts of these names in every package of a monorepo, as far as the tree can be listed. */
async function inPackages(names, { tree }) {
    const manifests = (tree.files ?? [])
        .filter((path) => /(?:^|\/)package\.json$/.test(path) && !/(?:^|\/)node_modules\//.test(path))
        .slice(0, 200);
    const found = manifests.map(async (path) => {
        const document = (0,manifest_scripts/* readManifest */.WI)(path, await tree.text(path));
        const known = (0,manifest_scripts/* keysAt */._s)(document, ["scripts"]);
        const called = names.filter((name) => known.includes(name));
        return called.flatMap((name) => withHooks(path, name, document));
    });
    return (await Promise.all(found)).flat();
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/calls.js

const ends = [".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"];
const indexes = ["/index.js", "/index.ts"];
/** What commands and configuration of Node call, and where package.json configures gates. */
const nodeCalls = {
    calls: {
        interpreters: "node|nodejs|tsx|ts-node|ts-node-esm|esno|jiti|bun|cross-env|cross-env-shell|npx|c8|nyc",
        configFlags: "--setup(?:-file|Files(?:AfterEnv)?)?|--global-?[sS]etup|--preset|--opts",
        loadFlags: "-r|--require|--import|--(?:experimental-)?loader",
        scripts: "[cm]?[jt]s",
        code: "[cm]?[jt]sx",
        tasks: [
            {
                programs: ["gulp"],
                files: ["gulpfile.js", "gulpfile.mjs", "gulpfile.cjs", "gulpfile.ts"],
            },
            { programs: ["grunt"], files: ["Gruntfile.js", "Gruntfile.cjs", "Gruntfile.coffee"] },
            { programs: ["jake"], files: ["Jakefile", "Jakefile.js", "jakefile.js"] },
            { programs: ["turbo"], files: ["turbo.json"] },
            { programs: ["nx"], files: ["nx.json"] },
            { programs: ["lerna"], files: ["lerna.json"] },
        ],
        imports: { files: /\.(?:[cm]?[jt]sx?)$/, named: imports },
        steps: scriptCalls,
    },
    configKeys: {
        file: /^package\.json$/,
        keys: "jest mocha ava tap vitest nyc c8 karma jasmine qunit cypress eslintConfig stylelint prettier xo standard babel tsd husky lint-staged simple-git-hooks gitHooks pre-commit wireit nx packageManager volta",
    },
    lockedAs: (name) => [
        `node_modules/${name}"`,
        ...["\n", '"', "'", "/", " "].map((mark) => `${mark}${name}@`),
    ],
    steering: {
        files: /^(?:package\.json|bunfig\.toml)$/,
        keys: "setupFiles|setupFilesAfterEnv|globalSetup|globalTeardown|testEnvironment|environment|testRunner|runner|reporters?|transform|resolver|snapshotSerializers|snapshotEnvironment|testResultsProcessor|testSequencer|require|import|preload|loader|file|plugins",
        ends: [...ends, ...indexes],
    },
};
function imports(text) {
    return [...text.matchAll(/["'`](\.{1,2}\/[^"'`\n]{1,300})["'`]/g)].map(([, name = ""]) => {
        const bare = name.replace(/\.[cm]?js$/, "");
        const added = ["", ...ends, ".json", ...indexes].map((end) => name + end);
        return [...new Set([...added, `${bare}.ts`, `${bare}.mts`])];
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/files.js
const script = "[cm]?[jt]sx?|vue|svelte|coffee";
/** Tools whose configuration counts wherever it lies. */
const tools = String.raw `vitest|vite|jest|mocha|ava|tap|uvu|japa|playwright|cypress|karma|wdio|nightwatch|testcafe|protractor|jasmine|cucumber|babel|swc|c8|nyc|stryker|monocart|eslint|oxlint|prettier|stylelint|biome|knip|commitlint|lint-staged|metro|ts-?node|tsx|tsup|esbuild|rollup|rolldown|webpack|rspack|rsbuild|postcss`;
/** How JavaScript and TypeScript tell tests and their configuration, by name and by text. */
const nodeFiles = {
    tests: {
        code: script,
        specs: script,
        suffixes: "e2e-spec|cy|test-d|spec-d",
        runners: "jest|vitest|mocha|ava|karma|cypress|playwright|bun",
        names: [new RegExp(String.raw `^set-?up[-_.]?(?:jest|vitest|mocha)\.(?:${script})$`, "i")],
        loose: /[a-z0-9]Specs?\.[cm]?[jt]sx?$/,
        data: String.raw `snap|snapshot|storyshot`,
        folders: /^(?:__tests?__|__mocks__|__snapshots__|__image_snapshots__|cypress|playwright)$/i,
        fixtures: /^(?:__fixtures__|__testfixtures__|__testdata__)$/i,
    },
    config: {
        harmless: String.raw `npmignore|releaserc(?:\.\w+)?|release-it(?:\.\w+)?|versionrc(?:\.\w+)?|auto-changelog|changeset|vitepress|vuepress|docusaurus`,
        names: [
            new RegExp(String.raw `^(?:${tools})[\w.-]*\.(?:config|conf|workspace|projects|setup|opts)(?:\.[\w-]+)*$`, "i"),
            /^(?:[tj]sconfig|tslint|oxlintrc|biome|angular|nest-cli|nx|turbo|lerna|rush|wireit|project|workspace|global|stryker\.conf|cypress|nodemon|karma|bunfig)(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
            /^(?:mocha\.opts|jakefile(?:\.js)?|(?:gulp|grunt)file(?:\.\w+)*\.(?:[cm]?[jt]s|coffee))$/i,
            /^(?:detox|wallaby|quokka)(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
        ],
        places: [/^(?:eslint-rules|jest)\//, /(?:^|\/)\.?patches\/(?:.*\/)?[^/]+\.(?:patch|diff)$/],
        vendored: /(?:^|\/)node_modules(?:\/|$)/,
        hooks: /^(?:\.husky(?:\/|$)|\.huskyrc[^/]*$|\.?simple-git-hooks\.[^/]+$)/,
        followsLockfile: /(?:^|\/)\.pnp\.[\w.]+$|(?:^|\/)\.yarn\/(?:cache|unplugged|install-state)/,
    },
    texts: [
        {
            files: /\.(?:[cm]?[jt]sx?|coffee)$/i,
            whole: [
                /["'](?:node:test|vitest|@jest\/globals|bun:test|ava|tape|tap|uvu|mocha|chai|@playwright\/test|jasmine|@japa\/runner|@std\/testing(?:\/bdd)?|should|expect|node:assert(?:\/strict)?|assert)["']/,
                /^[ \t]*(?:await )?(?:test|it|describe|suite)(?:\.\w+)*\(\s*[`"']/m,
            ],
            inline: /\bimport\.meta\.vitest\b/,
            product: /^(?:export\b|module\.exports\b|exports\.)/m,
        },
    ],
};

// EXTERNAL MODULE: ./.build/domain/json.js
var json = __webpack_require__(62065);
;// CONCATENATED MODULE: ./.build/projects/kinds/node/package.js


const package_names = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
/** The parts of a package.json that detection reads; what is not as npm would have it counts as absent. */
const Package = schemas/* object */.Ikc({
    scripts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}),
    packageManager: schemas/* string */.YjP().catch(""),
    dependencies: package_names,
    devDependencies: package_names,
    optionalDependencies: package_names,
    peerDependencies: package_names,
    workspaces: schemas/* unknown */.L5J().optional(),
});
/** The package.json at the root; undefined when there is none that npm could read. */
async function readPackage(tree) {
    if (!tree.has("package.json"))
        return undefined;
    const parsed = Package.safeParse((0,json/* jsonOf */.o)(await tree.text("package.json")));
    return parsed.success ? parsed.data : undefined;
}
/** Whether installing would install anything. */
function hasDependencies(manifest) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
    return Object.keys(all).length > 0 || manifest.workspaces !== undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/manager.js

/** In the order in which one wins where several were left behind: npm's is the one that tools write unasked. */
const lockfiles = [
    ["pnpm-lock.yaml", "pnpm"],
    ["yarn.lock", "yarn"],
    ["bun.lock", "bun"],
    ["bun.lockb", "bun"],
    ["package-lock.json", "npm"],
    ["npm-shrinkwrap.json", "npm"],
];
const locked = {
    npm: ["npm", "ci"],
    pnpm: ["pnpm", "install", "--frozen-lockfile"],
    bun: ["bun", "install", "--frozen-lockfile"],
};
const unlocked = {
    npm: ["npm", "install", "--no-package-lock"],
    pnpm: ["pnpm", "install", "--no-lockfile"],
    yarn: ["yarn", "install"],
    bun: ["bun", "install", "--no-save"],
};
/** By the `packageManager` field, else by lockfile, else npm. */
async function managerOf(tree, manifest) {
    const declared = /^(npm|pnpm|yarn|bun)@/.exec(manifest.packageManager)?.[1];
    const name = lockfiles.find(([, of]) => of === declared)?.[1] ?? byLockfile(tree) ?? "npm";
    return {
        name,
        run: (script) => name === "npm" && script === "test" ? ["npm", "test"] : [name, "run", script],
        install: await installOf(tree, manifest, name),
    };
}
function byLockfile(tree) {
    return lockfiles.find(([file]) => tree.has(file))?.[1];
}
async function installOf(tree, manifest, name) {
    if (lockfiles.some(([file, of]) => of === name && tree.has(file))) {
        return name === "yarn" ? lockedYarn(tree, manifest) : locked[name];
    }
    return hasDependencies(manifest) ? unlocked[name] : undefined;
}
/** Yarn from 2 on calls the same wish by another name, and refuses the old one. */
async function lockedYarn(tree, manifest) {
    const modern = /^yarn@(?:[2-9]|\d\d)/.test(manifest.packageManager) ||
        tree.has(".yarnrc.yml") ||
        /^__metadata:/m.test(await tree.text("yarn.lock"));
    return ["yarn", "install", modern ? "--immutable" : "--frozen-lockfile"];
}

;// CONCATENATED MODULE: ./.build/projects/packages/lock.js

/** Entries of an object, and of nothing else. */
function entriesOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value)
        : [];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The texts of a list, without what else may stand there. */
function textsIn(value) {
    return listOf(value).filter((one) => typeof one === "string");
}
/** The text at a place; empty where there is none. */
function textAt(value, ...keys) {
    const found = (0,manifest_scripts/* valueAt */.fK)(value, keys);
    return typeof found === "string" ? found : "";
}
/** The names in the tables at these keys. */
function namesIn(value, keys) {
    return keys.flatMap((key) => entriesOf((0,manifest_scripts/* valueAt */.fK)(value, [key])).map(([name]) => name));
}
function present(texts) {
    return texts.filter((text) => text !== "");
}
/** The checksum of the package itself, where there is one. */
function whole(checksum) {
    return checksum === "" ? [] : [["", checksum]];
}
/** A folder or file in place of a package, with a scheme of its own. */
function local(path) {
    return path === "" || /^\w{2,20}:/.test(path) ? path : `file:${path}`;
}

;// CONCATENATED MODULE: ./.build/projects/packages/asked.js

/** What a table of a manifest asks for, with each value as text. */
function tableOf(value) {
    return entriesOf(value).map(([name, how]) => [name, JSON.stringify(how)]);
}

;// CONCATENATED MODULE: ./.build/projects/packages/yaml-values.js
/** A value on one line, without a comment behind it. @throws SyntaxError for what is more than a plain text. */
function scalar(text) {
    const value = text.trim();
    if (value.startsWith('"'))
        return doubleQuoted(value);
    if (value.startsWith("'"))
        return singleQuoted(value);
    if (/^[&*!|>%@`{}[\],]/.test(value))
        throw new SyntaxError("more than a plain text");
    const comment = value.indexOf(" #");
    return comment === -1 ? value : value.slice(0, comment).trimEnd();
}
function doubleQuoted(value) {
    const parsed = JSON.parse(value.replace(/"\s+#[^"]*$/, '"'));
    if (typeof parsed !== "string")
        throw new SyntaxError("not a text");
    return parsed;
}
function singleQuoted(value) {
    const bare = value.replace(/'\s+#[^']*$/, "'").slice(1, -1);
    const inner = bare.replaceAll("''", "");
    if (value.length < 2 || !value.includes("'", 1) || inner.includes("'")) {
        throw new SyntaxError("a quote that does not end");
    }
    return bare.replaceAll("''", "'");
}
/** `{a: b, c: 'd'}` or `[a, b]` on one line. @throws SyntaxError */
function flowValue(text) {
    const flow = { text: text.trim(), at: 0 };
    const value = flowItem(flow, 0);
    const rest = flow.text.slice(flow.at).trim();
    if (rest !== "" && !rest.startsWith("#"))
        throw new SyntaxError("something behind the value");
    return value;
}
function flowItem(flow, depth) {
    if (depth > 10)
        throw new SyntaxError("too deep");
    const open = flow.text[flow.at];
    if (open === "[")
        return flowList(flow, depth);
    return open === "{" ? flowTable(flow, depth) : flowScalar(flow);
}
function flowList(flow, depth) {
    const items = [];
    while (next(flow, "]"))
        items.push(flowItem(flow, depth + 1));
    return items;
}
function flowTable(flow, depth) {
    const entries = new Map();
    while (next(flow, "}")) {
        const key = flowScalar(flow);
        if (flow.text[flow.at] !== ":" || entries.has(key))
            throw new SyntaxError("not a key of its own");
        flow.at += 1;
        skipBlanks(flow);
        entries.set(key, flowItem(flow, depth + 1));
    }
    return Object.fromEntries(entries);
}
/** Steps over the opening mark or a comma; false at the closing mark, behind which it leaves off. */
function next(flow, close) {
    skipBlanks(flow);
    if (flow.at >= flow.text.length)
        throw new SyntaxError("a value that does not end");
    const here = flow.text[flow.at];
    flow.at += 1;
    if (here === close)
        return false;
    if (here !== "," && here !== "{" && here !== "[")
        throw new SyntaxError("no comma");
    skipBlanks(flow);
    if (flow.text[flow.at] !== close)
        return true;
    flow.at += 1;
    return false;
}
function flowScalar(flow) {
    const start = flow.at;
    const mark = flow.text[start];
    if (mark === "'" || mark === '"')
        flow.at = quotedEnd(flow.text, start);
    else
        while (flow.at < flow.text.length && !isEnd(flow))
            flow.at += 1;
    const text = flow.text.slice(start, flow.at);
    skipBlanks(flow);
    return scalar(text);
}
/** The place behind a quoted text that begins here. */
function quotedEnd(text, start) {
    const mark = text[start];
    let at = start + 1;
    while (at < text.length) {
        const escape = mark === '"' ? text[at] === "\\" : text.startsWith("''", at);
        if (!escape && text[at] === mark)
            return at + 1;
        at += escape ? 2 : 1;
    }
    return at;
}
function isEnd({ text, at }) {
    const here = text[at] ?? "";
    return "[]{},".includes(here) || (here === ":" && /^[\s[\]{},]?$/.test(text[at + 1] ?? ""));
}
function skipBlanks(flow) {
    while (flow.text[flow.at] === " ")
        flow.at += 1;
}

;// CONCATENATED MODULE: ./.build/projects/packages/plain-yaml.js

/**
 * YAML as package managers write it: tables by indentation, values on one line. Whatever else YAML may be is refused,
 * so that no reader sees another lockfile than we do; and it takes a line as long as the line is, which a whole parser
 * does not promise. @throws SyntaxError
 */
function parsePlainYaml(text) {
    if (/\r(?!\n)/.test(text))
        throw new SyntaxError("a line that ends by halves");
    const root = { indent: 0, under: -1, values: new Map() };
    const reading = { tables: [root], block: undefined, asked: false };
    for (const line of text.replace(/^\uFEFF?(?:---\r?\n)?/, "").split(/\r?\n/))
        readLine(reading, line);
    return plain(root);
}
function readLine(reading, line) {
    const body = line.trimStart();
    const indent = line.length - body.length;
    if (isInBlock(reading, body, indent) || isEmpty(line))
        return;
    if (!/^ *$/.test(line.slice(0, indent)))
        throw new SyntaxError("more than blanks before a key");
    if (body.startsWith("- "))
        listItem(body);
    else if (reading.asked && body === ":")
        reading.asked = false;
    else if (body.startsWith("? ")) {
        reading.asked = true;
        put(reading, indent, [scalar(body.slice(2)), ""]);
    }
    else
        put(reading, indent, split(body));
}
function isEmpty(line) {
    return /^\s*(?:#|$)/.test(line);
}
function isInBlock(reading, body, indent) {
    if (reading.block === undefined)
        return false;
    if (body === "" || indent > reading.block)
        return true;
    reading.block = undefined;
    return false;
}
/** Lists hold nothing that is asked here; one of tables would change what the lines below belong to. */
function listItem(body) {
    if (/^- *(?:[^'"\s][^'"]*: |[^'"]*:$|[&*!?|>-])/.test(body))
        throw new SyntaxError("a list of tables");
}
function put(reading, indent, [key, rest]) {
    const table = plain_yaml_tableAt(reading, indent);
    if (table.values.has(key))
        throw new SyntaxError("a key stands there twice");
    if (rest === "") {
        const inner = { indent: undefined, under: indent, values: new Map() };
        table.values.set(key, inner);
        reading.tables.push(inner);
    }
    else if (/^[|>][+-]?\d?$/.test(rest)) {
        table.values.set(key, "");
        reading.block = indent;
    }
    else
        table.values.set(key, /^[[{]/.test(rest) ? flowValue(rest) : scalar(rest));
}
/** The table whose keys stand at this depth: the one just opened, or one further out. */
function plain_yaml_tableAt({ tables }, indent) {
    const opened = tables.at(-1);
    if (opened !== undefined && opened.indent === undefined && opened.under < indent) {
        opened.indent = indent;
    }
    while (!isAt(tables.at(-1), indent))
        tables.pop();
    const table = tables.at(-1);
    if (table?.indent !== indent)
        throw new SyntaxError("a key stands below nothing");
    return table;
}
function isAt(table, indent) {
    return table === undefined || (table.indent !== undefined && table.indent <= indent);
}
/** A key and what stands behind its colon. */
function split(body) {
    // What looks like a colon within quotes is none.
    const quote = /^['"]/.test(body) ? quotedEnd(body, 0) : 0;
    const colon = body.indexOf(": ", quote);
    const ends = /:\s*$/.test(body.slice(-20)) && (colon === -1 || body.trimEnd().length - 1 === colon);
    if (colon === -1 && !ends)
        throw new SyntaxError("neither key nor value");
    const at = colon === -1 ? body.trimEnd().length - 1 : colon;
    const rest = body.slice(at + 1).trim();
    return [scalar(body.slice(0, at)), rest.startsWith("#") ? "" : rest];
}
/** A key named `__proto__` stays a key. */
function plain({ values }) {
    return Object.fromEntries([...values].map(([key, value]) => [key, plain_yaml_isTable(value) ? plain(value) : value]));
}
function plain_yaml_isTable(value) {
    return typeof value === "object" && value !== null && "under" in value && "values" in value;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/aliases.js


/** The names in the tables at these keys; where one asks for `npm:other@1` under a name of its own, also that other. */
function aliases_namesIn(value, keys) {
    return keys.flatMap((key) => entriesOf((0,manifest_scripts/* valueAt */.fK)(value, [key])).flatMap(([name, how]) => [name, ...aliasIn(how)]));
}
/** The package that `npm:name@1` means. */
function aliasIn(how) {
    const real = typeof how === "string" ? /^npm:(@?[^@]{1,300})@/.exec(how)?.[1] : undefined;
    return real === undefined ? [] : [real];
}
/** The name by which an alias is asked for. It leads nowhere: only whoever asks may say what it stands for. */
function aliasOf(locked, name) {
    return { name, version: locked.version, sources: [], checksums: [], requires: [] };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/asks.js





/** What a package.json asks for. */
function nodeAsks(text, path) {
    const document = (0,manifest_scripts/* readManifest */.WI)(path, text);
    const plain = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
    const forced = [
        ["overrides"],
        ["resolutions"],
        ["pnpm", "overrides"],
        ["pnpm", "patchedDependencies"],
    ];
    return [
        ...plain.flatMap((table) => tableOf((0,manifest_scripts/* valueAt */.fK)(document, [table]))).flatMap(withAlias),
        ...forced.flatMap((keys) => deep((0,manifest_scripts/* valueAt */.fK)(document, keys), 0)),
    ];
}
/** What a pnpm-workspace.yaml asks for. */
function workspaceAsks(text) {
    const document = parsePlainYaml(text);
    const named = entriesOf((0,manifest_scripts/* valueAt */.fK)(document, ["catalogs"])).flatMap(([, one]) => tableOf(one));
    return [
        ...tableOf((0,manifest_scripts/* valueAt */.fK)(document, ["catalog"])),
        ...named,
        ...deep((0,manifest_scripts/* valueAt */.fK)(document, ["overrides"]), 0),
        ...deep((0,manifest_scripts/* valueAt */.fK)(document, ["patchedDependencies"]), 0),
    ];
}
/** `"short": "npm:long@1"` asks for both names. */
function withAlias([name, how]) {
    return [[name, how], ...aliasIn(JSON.parse(how)).map((real) => [real, how])];
}
/** Keys of overrides name packages in many ways: `a`, `a@1`, `a>b`, `**\/b`. */
function deep(value, depth) {
    if (depth > 5)
        return [];
    return entriesOf(value).flatMap(([key, inner]) => [
        ...key
            .split(/>|(?<!@[^/]*)\//)
            .map((part) => [part.replace(/(?<=.)@[^]*$/, ""), JSON.stringify(inner)]),
        ...deep(inner, depth + 1),
    ]);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/addresses.js
/** npm's registries have `<name>/-/<file>` in every address. */
function namesAnother(source, name) {
    const [, path] = /^https?:\/\/[^/]{1,300}\/([^?#]{1,600}?)\/-\//.exec(source) ?? [];
    if (path === undefined)
        return false;
    const plain = path.replace(/%2f/gi, "/").replace(/%40/g, "@");
    return plain !== name && !plain.endsWith(`/${name}`);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/bun-lock.js





/** bun.lock: each package as `[name@version, registry, what it asks for, checksum]`; some without the second. */
function bunLock(text) {
    const packages = entriesOf((0,manifest_scripts/* valueAt */.fK)((0,jsonc/* parseJsonc */.p)(text), ["packages"]));
    return {
        graph: true,
        namesAnother: namesAnother,
        packages: packages.flatMap(([key, value]) => {
            const [id, ...rest] = listOf(value);
            const words = rest.filter((one) => typeof one === "string");
            const asked = rest.find((one) => typeof one === "object");
            const [, name = "", version = ""] = /^(@?[^@]{1,300})@([^]*)$/.exec(String(id)) ?? [];
            if (/^(?:workspace|link):/.test(version))
                return [];
            const locked = {
                name,
                version,
                sources: present([
                    /^\w{1,20}[+:]/.test(version) ? version : "",
                    words.length > 1 ? (words[0] ?? "") : "",
                ]),
                checksums: whole(words.at(-1) ?? ""),
                requires: aliases_namesIn(asked, ["dependencies", "optionalDependencies", "peerDependencies"]),
            };
            const alias = lastName(key);
            return alias === name ? [locked] : [locked, aliasOf(locked, alias)];
        }),
    };
}
/** `a/b` is b as a asks for it; a scope keeps its slash. */
function lastName(key) {
    const parts = key.split("/");
    const scope = parts.at(-2) ?? "";
    return scope.startsWith("@") ? `${scope}/${parts.at(-1)}` : (parts.at(-1) ?? "");
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/package-json.js




const dependencyKeys = [
    "dependencies",
    "devDependencies",
    "peerDependencies",
    "optionalDependencies",
];
/** What the product says of itself. Every key that is not named here may steer a tool, and is base's. */
const productKeys = [
    "version",
    "private",
    "description",
    "type",
    "exports",
    "imports",
    "main",
    "module",
    "browser",
    "types",
    "typings",
    "typesVersions",
    "files",
    "workspaces",
    "engines",
    "os",
    "cpu",
    "sideEffects",
    "license",
    "author",
    "contributors",
    "keywords",
    "repository",
    "homepage",
    "bugs",
    "funding",
    "publishConfig",
    "peerDependenciesMeta",
    "bundledDependencies",
    "bundleDependencies",
];
/** https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies: all but a range or a tag; pnpm's catalog is a range. */
const nodeRules = {
    isForeign: (spec) => typeof spec !== "string" ||
        (/[:/]|^\.+$|\.(?:tgz|tar|tar\.gz)$/i.test(spec) && !spec.startsWith("catalog:")),
};
/** Overrides name packages at any depth: `{ "a": { ".": "1", "b": "2" } }`, `"a>b"`, `"**\/b"`. */
function overrides(known) {
    return (base, head) => {
        if (!isTable(head))
            return undefined;
        return eachOfHead(() => (before, after) => {
            if (isTable(after))
                return overrides(known)(before, after);
            // `$name` stands for the version that the manifest itself asks for.
            const foreign = nodeRules.isForeign(after) && !String(after).startsWith("$");
            return foreign ? before : after;
        })(base, head);
    };
}
/** A name or a command that base knows as another package: npm would put this one in its place. */
function shadows(manifest, known) {
    const bin = valueAt(manifest, "bin");
    const names = [valueAt(manifest, "name"), ...(isTable(bin) ? Object.keys(bin) : [])];
    return names.some((name) => typeof name === "string" && (known.locked(name) || isRegistry(known.specs.get(name))));
}
function isRegistry(spec) {
    return spec !== undefined && !nodeRules.isForeign(spec);
}
/** What a package.json at base says of packages. */
function nodeSpecs(base) {
    return specsOf(dependencyKeys.map((key) => tableAt(base, key)));
}
/** What tests import by a name of the package's own goes where base says; names that base does not know are head's. */
const aliases = (base, head) => isTable(base) && isTable(head) ? { ...head, ...base } : (base ?? head);
const packageJson = {
    parse: parseTable,
    print: printJson,
    oldTests(base, head, locked) {
        const known = { specs: nodeSpecs(base), locked };
        const identity = (before, after) => shadows({ name: after, bin: after }, known) ? before : after;
        const pick = mergeTables({
            ...keys(productKeys, ofHead),
            ...keys(["imports", "exports"], aliases),
            ...keys(dependencyKeys, packageTable(known, nodeRules)),
            ...keys(["name", "bin"], identity),
            ...keys(["overrides", "resolutions"], overrides(known)),
            pnpm: mergeTables({ overrides: overrides(known) }, ofBase),
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    newTests(base, head) {
        const known = { specs: nodeSpecs(base), locked: () => false };
        const pick = mergeTables({ devDependencies: addedPackages(known, nodeRules) }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    packages: (value) => [
        ...[...dependencyKeys, "workspaces", "overrides", "resolutions"].map((key) => value[key]),
        tableAt(value, "pnpm")["overrides"],
    ],
};
const mergePackageJson = mergerOf(packageJson);

;// CONCATENATED MODULE: ./.build/projects/kinds/node/members.js


/** A member of a workspace is installed under its name, before a package of the registry that has the same. */
const nodeMembers = {
    nameOf(text) {
        const name = tableOrNothing(text)["name"];
        return typeof name === "string" ? name : undefined;
    },
    packagesOf: (text) => nodeSpecs(tableOrNothing(text)),
    shadows: (text, known) => shadows(tableOrNothing(text), known),
};
function tableOrNothing(text) {
    try {
        return parseTable(text);
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/npm-lock.js




const asked = ["dependencies", "optionalDependencies", "peerDependencies"];
/** package-lock.json and npm-shrinkwrap.json: `packages` since npm 7, nested `dependencies` before, often both. */
function npmLock(text) {
    const document = JSON.parse(text.replace(/^\uFEFF/, ""));
    return {
        graph: true,
        namesAnother: namesAnother,
        packages: [
            ...entriesOf((0,manifest_scripts/* valueAt */.fK)(document, ["packages"])).flatMap(([path, value]) => flat(path, value)),
            ...nested((0,manifest_scripts/* valueAt */.fK)(document, ["dependencies"]), 0),
        ],
    };
}
/** Packages of the repository itself stand under their folder, and a link to one leads nowhere else. */
function flat(path, value) {
    const at = path.lastIndexOf("node_modules/");
    const isOwn = at === -1 || (0,manifest_scripts/* valueAt */.fK)(value, ["link"]) === true;
    const folder = at === -1 ? "" : path.slice(at + "node_modules/".length);
    const name = textAt(value, "name") || folder;
    if (isOwn)
        return [];
    const one = lockedOf(name, value, aliases_namesIn(value, asked));
    return folder === name ? [one] : [one, aliasOf(one, folder)];
}
function nested(value, depth) {
    if (depth > 50)
        return [];
    return entriesOf(value).flatMap(([name, entry]) => [
        lockedOf(name, entry, aliases_namesIn(entry, ["requires"])),
        ...nested((0,manifest_scripts/* valueAt */.fK)(entry, ["dependencies"]), depth + 1),
    ]);
}
function lockedOf(name, value, requires) {
    return {
        name,
        version: textAt(value, "version"),
        sources: present([textAt(value, "resolved")]),
        checksums: whole(textAt(value, "integrity")),
        requires,
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/pnpm-lock.js





/** pnpm-lock.yaml, versions 5 to 9: what a package is under `packages`, what it asks for there or under `snapshots`. */
function pnpmLock(text) {
    const document = parsePlainYaml(text);
    const tables = ["packages", "snapshots"].flatMap((table) => entriesOf((0,manifest_scripts/* valueAt */.fK)(document, [table])));
    return {
        graph: true,
        namesAnother: namesAnother,
        packages: tables.map(([key, value]) => pnpm_lock_lockedOf(key, value)),
    };
}
function pnpm_lock_lockedOf(key, value) {
    const { name, version } = nameAndVersion(key);
    const tables = ["dependencies", "optionalDependencies"];
    return {
        name: textAt(value, "name") || name,
        version: textAt(value, "version") || version,
        sources: present([
            textAt(value, "resolution", "tarball"),
            textAt(value, "resolution", "repo"),
            local(textAt(value, "resolution", "directory")),
        ]),
        checksums: [
            ...whole(textAt(value, "resolution", "integrity")),
            ...whole(textAt(value, "resolution", "commit")),
        ],
        requires: [
            ...aliases_namesIn(value, [...tables, "peerDependencies"]),
            ...tables.flatMap((table) => aliased((0,manifest_scripts/* valueAt */.fK)(value, [table]))),
        ],
    };
}
/** The value of an alias names the package that is meant. */
function aliased(table) {
    return entriesOf(table).flatMap(([, target]) => typeof target === "string" && /^\/|^@?[a-z].*@/i.test(target)
        ? [nameAndVersion(target).name]
        : []);
}
/** `/name/1.0.0_peer`, `/name@1.0.0(peer@2)` and `name@1.0.0(peer@2)`. */
function nameAndVersion(key) {
    const bare = key.replace(/^\//, "").replace(/[(][^]*$/, "");
    const at = bare.indexOf("@", 1);
    if (at !== -1)
        return { name: bare.slice(0, at), version: bare.slice(at + 1) };
    const cut = bare.lastIndexOf("/");
    return { name: bare.slice(0, cut), version: bare.slice(cut + 1).replace(/_[^]*$/, "") };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/pnpm-workspace.js




/** https://pnpm.io/pnpm-workspace_yaml: members and catalogs name packages, all else steers pnpm. */
const workspace = {
    async parse(text) {
        const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        const found = parse(text, { logLevel: "error" }) ?? {};
        if (!isTable(found))
            throw new SyntaxError("not a table");
        return found;
    },
    async print(value) {
        const { stringify } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        return stringify(value);
    },
    oldTests(base, head, locked) {
        const catalogs = Object.values(tableAt(base, "catalogs"));
        const known = { specs: specsOf([base["catalog"], ...catalogs]), locked };
        const catalog = packageTable(known, nodeRules);
        const pick = mergeTables({
            packages: ofHead,
            catalog,
            catalogs: eachOfHead(() => catalog),
            overrides: overrides(known),
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    newTests: (base) => base,
    packages: (value) => ["packages", "catalog", "catalogs", "overrides"].map((key) => value[key]),
};
const mergePnpmWorkspace = mergerOf(workspace);

;// CONCATENATED MODULE: ./.build/projects/kinds/node/yarn-lock.js




/** yarn.lock, of the classic format and of the YAML that came after it. */
function yarnLock(text) {
    return /^__metadata:/m.test(text) ? berryLock(text) : classicLock(text);
}
function berryLock(text) {
    const document = parsePlainYaml(text);
    return {
        graph: true,
        namesAnother: namesAnother,
        packages: entriesOf(document)
            .filter(([key]) => key !== "__metadata")
            .flatMap(([key, value]) => berryPackages(key, value)),
    };
}
/** Under a name of its own, and under each name by which it is asked for. */
function berryPackages(key, value) {
    const resolution = textAt(value, "resolution");
    if (/@(?:workspace|link|portal):/.test(resolution))
        return [];
    const cut = resolution.indexOf("@", 1);
    const name = resolution.slice(0, cut === -1 ? undefined : cut);
    const reference = cut === -1 ? "" : resolution.slice(cut + 1);
    const one = {
        name,
        version: textAt(value, "version"),
        sources: present([decoded(reference.replace(/^npm:[^:]*(?:::)?/, ""))]),
        checksums: whole(textAt(value, "checksum").replace(/^[^/]{1,20}\//, "")),
        requires: aliases_namesIn(value, ["dependencies", "optionalDependencies", "peerDependencies"]),
    };
    return [one, ...yarn_lock_aliases(key, one)];
}
function yarn_lock_aliases(key, one) {
    return key
        .split(", ")
        .filter((descriptor) => nameOf(descriptor) !== one.name)
        .map((descriptor) => aliasOf(one, nameOf(descriptor)));
}
function decoded(text) {
    try {
        return decodeURIComponent(text.replace(/^__archiveUrl=/, ""));
    }
    catch {
        return text;
    }
}
function nameOf(descriptor) {
    const at = descriptor.indexOf("@", 1);
    return at === -1 ? descriptor : descriptor.slice(0, at);
}
/** Two blanks of indentation are the package's own, four are what it asks for. */
function classicLock(text) {
    const blocks = [];
    for (const line of text.split(/\r?\n/)) {
        if (/^[^\s#].*:$/.test(line))
            blocks.push(opened(line.slice(0, -1)));
        else
            readValue(blocks.at(-1), line);
    }
    return { graph: true, namesAnother: namesAnother, packages: blocks.flatMap(classicPackages) };
}
function opened(header) {
    const names = header.split(", ").flatMap((one) => {
        const name = nameOf(bare(one));
        const real = aliasIn(bare(one).slice(name.length + 1));
        return real.length === 0 ? [name] : real;
    });
    return { names: [...new Set(names)], values: new Map(), requires: [] };
}
function readValue(block, line) {
    const [, indent, key, value] = /^( {2}| {4})("[^"]*"|[^\s"]+)(?: (.*))?$/.exec(line) ?? [];
    if (key === undefined)
        return;
    if (indent?.length === 2)
        block?.values.set(key, bare(value ?? ""));
    else
        block?.requires.push(bare(key), ...aliasIn(bare(value ?? "")));
}
function classicPackages({ names, values, requires }) {
    const [url = "", hash = ""] = (values.get("resolved") ?? "").split("#");
    return names.map((name) => ({
        name,
        version: values.get("version") ?? "",
        sources: present([url]),
        checksums: [
            ...whole(values.get("integrity") ?? ""),
            ...(hash === "" ? [] : [["#", hash]]),
        ],
        requires,
    }));
}
function bare(text) {
    return text.replace(/^"|"$/g, "");
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/packages.js








const nodePackages = [
    {
        role: "manifest",
        files: ["package.json"],
        asks: nodeAsks,
        merge: mergePackageJson,
        members: nodeMembers,
    },
    {
        role: "manifest",
        files: ["pnpm-workspace.yaml"],
        asks: workspaceAsks,
        merge: mergePnpmWorkspace,
    },
    {
        role: "whole manifest",
        files: ["bower.json", "jsr.json"],
        asks: { why: "No lockfile is made from it." },
    },
    {
        role: "lockfile",
        files: ["package-lock.json", "npm-shrinkwrap.json"],
        read: npmLock,
        remake: "npm install",
    },
    { role: "lockfile", files: ["pnpm-lock.yaml"], read: pnpmLock, remake: "pnpm install" },
    { role: "lockfile", files: ["yarn.lock"], read: yarnLock, remake: "yarn install" },
    { role: "lockfile", files: ["bun.lock"], read: bunLock, remake: "bun install" },
    {
        role: "lockfile",
        files: ["bun.lockb"],
        read: { why: "It is binary; Bun writes bun.lock in its place since 1.2." },
        remake: "bun install --save-text-lockfile",
    },
];

// EXTERNAL MODULE: ./.build/projects/reports/format.js
var format = __webpack_require__(30838);
;// CONCATENATED MODULE: ./.build/projects/kinds/node/jest-report.js


const texts = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .transform((items) => items.filter((item) => typeof item === "string"))
    .catch([]);
const jest_report_text = schemas/* string */.YjP().catch("");
const JestReport = schemas/* object */.Ikc({
    numTotalTests: schemas/* number */.aig(),
    testResults: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: jest_report_text,
        status: jest_report_text,
        message: jest_report_text,
        assertionResults: schemas/* array */.YOg(schemas/* object */.Ikc({
            ancestorTitles: texts,
            title: jest_report_text,
            status: schemas/* string */.YjP(),
            failureMessages: texts,
            location: schemas/* object */.Ikc({ line: schemas/* number */.aig() }).nullish().catch(undefined),
        }))
            .default([]),
    })),
});
/** Of Jest (`--json`) and of Vitest (`--reporter=json`), which writes the same. */
const jest = (0,format/* shaped */.e)(JestReport, jestDrafts);
function jestDrafts(report) {
    return report.testResults.flatMap((file) => [
        ...file.assertionResults.map((test) => jest_report_testDraft(test, file.name)),
        ...(jest_report_isBroken(file) ? [fileDraft(file)] : []),
    ]);
}
/** "Test suite failed to run", or a hook outside of every test: no test says what went wrong. */
function jest_report_isBroken({ status, assertionResults }) {
    return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}
function fileDraft(file) {
    return { file: file.name, name: file.name, status: "broken", message: file.message };
}
const jest_report_statuses = {
    passed: "passed",
    failed: "failed",
    pending: "skipped",
    skipped: "skipped",
    todo: "skipped",
    disabled: "skipped",
};
function jest_report_testDraft(test, file) {
    return {
        file,
        suites: test.ancestorTitles,
        name: test.title,
        // A state that we do not know shows nothing.
        status: (Object.hasOwn(jest_report_statuses, test.status) ? jest_report_statuses[test.status] : undefined) ?? "broken",
        line: test.location?.line,
        message: test.failureMessages.join("\n\n"),
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/mocha-report.js


const mocha_report_text = schemas/* string */.YjP().catch("");
const MochaTest = schemas/* object */.Ikc({
    title: mocha_report_text,
    fullTitle: mocha_report_text,
    file: schemas/* string */.YjP().optional().catch(undefined),
    err: schemas/* object */.Ikc({ message: mocha_report_text, stack: mocha_report_text }).catch({ message: "", stack: "" }),
});
const MochaReport = schemas/* object */.Ikc({
    stats: schemas/* object */.Ikc({ tests: schemas/* number */.aig() }),
    tests: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    passes: schemas/* array */.YOg(MochaTest),
    failures: schemas/* array */.YOg(MochaTest),
    pending: schemas/* array */.YOg(MochaTest).default([]),
});
/** Of Mocha's reporter `json`; also of Cypress, which has it from there. */
const mocha = {
    ...(0,format/* shaped */.e)(MochaReport, mochaDrafts),
    readable(value) {
        const report = MochaReport.safeParse(value);
        return report.success ? mochaSummary(report.data) : undefined;
    },
};
/** Failures first: a test that is there twice, since it went on after its end, has its own name where it failed. */
function mochaDrafts({ passes, failures, pending }) {
    return [
        ...failures.map((test) => mocha_report_draftOf(test, isHook(test) ? "broken" : "failed")),
        ...passes.map((test) => mocha_report_draftOf(test, "passed")),
        ...pending.map((test) => mocha_report_draftOf(test, "skipped")),
    ];
}
function isHook({ title }) {
    return /^"(?:before|after) (?:all|each)" hook/.test(title);
}
/** The suites have no list of their own, only one text with the title. */
function mocha_report_draftOf(test, status) {
    const { title, fullTitle, file } = test;
    const around = fullTitle.endsWith(` ${title}`) ? fullTitle.slice(0, -title.length - 1) : "";
    return {
        file,
        suites: around === "" ? [] : [around],
        name: title,
        status,
        message: mocha_report_messageOf(test.err),
    };
}
function mocha_report_messageOf({ message, stack }) {
    return stack.includes(message) ? stack : `${message}\n${stack}`;
}
/** What Mocha's own `spec` reporter says at the end. */
function mochaSummary({ passes, failures, pending }) {
    const told = failures.map(({ fullTitle, err }, index) => {
        const lines = mocha_report_messageOf(err)
            .split("\n")
            .map((line) => `     ${line}`)
            .join("\n");
        return `  ${index + 1}) ${fullTitle}:\n${lines}`;
    });
    const counts = [
        `  ${passes.length} passing`,
        ...(pending.length > 0 ? [`  ${pending.length} pending`] : []),
        ...(failures.length > 0 ? [`  ${failures.length} failing`] : []),
    ];
    return `${[counts.join("\n"), ...told].join("\n\n")}\n`;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/playwright-report.js


const playwright_report_text = schemas/* string */.YjP().catch("");
const Location = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* number */.aig() }).optional().catch(undefined);
const Fault = schemas/* object */.Ikc({ message: playwright_report_text, stack: playwright_report_text, location: Location }).partial();
const Spec = schemas/* object */.Ikc({
    title: playwright_report_text,
    file: playwright_report_text,
    line: schemas/* number */.aig().optional().catch(undefined),
    tests: schemas/* array */.YOg(schemas/* object */.Ikc({
        projectName: playwright_report_text,
        status: schemas/* string */.YjP(),
        results: schemas/* array */.YOg(schemas/* object */.Ikc({ error: Fault.optional().catch(undefined) })).catch([]),
    })),
});
const Suite = schemas/* lazy */.RZV(() => schemas/* object */.Ikc({
    title: playwright_report_text,
    file: playwright_report_text,
    specs: schemas/* array */.YOg(Spec).default([]),
    suites: schemas/* array */.YOg(Suite).default([]),
}));
const PlaywrightReport = schemas/* object */.Ikc({
    config: schemas/* object */.Ikc({ rootDir: schemas/* string */.YjP() }),
    suites: schemas/* array */.YOg(Suite),
    errors: schemas/* array */.YOg(Fault).default([]),
});
/** Of Playwright's reporter `json`. */
const playwright = (0,format/* shaped */.e)(PlaywrightReport, playwrightDrafts);
function playwrightDrafts({ config, suites, errors }) {
    const folder = config.rootDir;
    return [
        ...suites.flatMap((suite) => suiteDrafts(suite, [], folder)),
        // A file that does not load, a global setup that fails.
        ...errors.map((error) => ({
            file: error.location?.file,
            name: "outside of tests",
            status: "broken",
            message: playwright_report_messageOf(error),
            site: error.location,
        })),
    ];
}
/** The outermost suite is called after its file. */
function suiteDrafts(suite, around, folder) {
    const names = suite.title === suite.file ? around : [...around, suite.title];
    return [
        ...suite.specs.flatMap((spec) => specDrafts(spec, names, folder)),
        ...suite.suites.flatMap((inner) => suiteDrafts(inner, names, folder)),
    ];
}
/** What counts is whether it ended as expected: a test may be marked to fail. `flaky` passed in the end. */
const playwright_report_statuses = {
    expected: "passed",
    flaky: "passed",
    unexpected: "failed",
    skipped: "skipped",
};
/** Files are named from the folder of the tests. */
function specDrafts(spec, names, folder) {
    const file = spec.file.startsWith("/") ? spec.file : `${folder}/${spec.file}`;
    return spec.tests.map(({ projectName, status, results }) => {
        const fault = results.findLast((result) => result.error !== undefined)?.error;
        const site = fault?.location;
        return {
            file,
            suites: [projectName, ...names],
            name: spec.title,
            status: (Object.hasOwn(playwright_report_statuses, status) ? playwright_report_statuses[status] : undefined) ?? "broken",
            line: spec.line,
            message: fault === undefined ? undefined : playwright_report_messageOf(fault),
            site,
        };
    });
}
function playwright_report_messageOf({ message = "", stack = "" }) {
    return stack.includes(message) ? stack : `${message}\n${stack}`;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/command.js
/** What runs tests. Where one is also in an earlier command, the last one's report is not all of them. */
const runner = /\b(?:jest|vitest|mocha|_mocha|ava|tape|tap|qunit|jasmine|karma|cypress|playwright|uvu|lab|node --test|bun test|deno test|react-scripts test|turbo|nx|lerna|npm-run-all|run-s|run-p|wireit)\b/;
/**
 * The command that a script ends in, through scripts that it runs with the same package manager. Undefined where it cannot
 * be told for sure: pipes, redirections, several runners, words of other tools.
 */
function lastCommand(scripts, script, manager) {
    return follow({ scripts, manager }, script, []);
}
function follow(setting, script, seen) {
    const { scripts } = setting;
    const text = textOf(scripts, script);
    const around = [`pre${script}`, `post${script}`].map((name) => textOf(scripts, name));
    if (text === undefined || seen.includes(script))
        return undefined;
    const segments = segmentsOf(text);
    const last = segments?.at(-1);
    if (segments === undefined || last === undefined)
        return undefined;
    const others = [...around, ...segments.slice(0, -1).map((words) => words.join(" "))];
    if (others.some((other) => mentionsRunner(scripts, other ?? "", [script])))
        return undefined;
    const words = command_bare(last);
    const inner = innerScript(words, setting);
    if (inner === undefined)
        return { words, hops: 0 };
    const found = follow(setting, inner.script, [...seen, script]);
    return found === undefined ? undefined : { ...found, hops: found.hops + inner.hops };
}
function textOf(scripts, name) {
    return Object.hasOwn(scripts, name) ? scripts[name] : undefined;
}
function mentionsRunner(scripts, text, seen) {
    if (runner.test(text))
        return true;
    return text
        .split(/[\s"'`;&|()]+/)
        .filter((word) => Object.hasOwn(scripts, word) && !seen.includes(word))
        .some((word) => mentionsRunner(scripts, scripts[word] ?? "", [...seen, word]));
}
/** The commands that `&&` joins, as words; undefined where a shell would do more than run them. */
function segmentsOf(text) {
    const bareText = text.replace(/'[^']*'|"[^"$`\\]*"/g, "Q");
    if (/[|;`"'\\()<>#\n\r]|\$\(|(?:^|[^&])&(?:[^&]|$)|&&&/.test(bareText))
        return undefined;
    const words = text.match(/&&|(?:'[^']*'|"[^"]*"|[^\s"'&])+/g) ?? [];
    const segments = [[]];
    for (const word of words) {
        if (word === "&&")
            segments.push([]);
        else
            segments.at(-1)?.push(word.replace(/^(['"])(.*)\1$/, "$2"));
    }
    return segments.every((segment) => segment.length > 0) ? segments : undefined;
}
/** Without variables, `npx` and the coverage tools, which run what stands behind them as it is. */
function command_bare(words) {
    const [first = "", second = ""] = words;
    if (/^(?:[A-Za-z_]\w*=.*|cross-env)$/.test(first))
        return command_bare(words.slice(1));
    if (/^(?:npx|bunx)$/.test(first))
        return command_bare(words.slice(isYes.test(second) ? 2 : 1));
    if (/^pnpm exec$/.test(`${first} ${second}`))
        return command_bare(words.slice(2));
    if (!/^(?:c8|nyc)$/.test(first))
        return words;
    const at = words.findIndex((word) => command_program.test(word));
    return at === -1 ? words : words.slice(at);
}
const isYes = /^(?:--yes|-y|--no|--no-install)$/;
/** What a coverage tool is put before. */
const command_program = /^(?:node|jest|mocha|_mocha|vitest|ava|tape|npm|pnpm|yarn)$/;
/** `npm run a`, `npm run a --`, `npm test`, `pnpm a`, `yarn run a`. Other words of it reach who knows whom. */
function innerScript(words, { scripts, manager }) {
    const [first, ...rest] = words.filter((word) => word !== "-s" && word !== "--silent");
    const script = first === manager ? scriptOf(rest, manager) : undefined;
    if (script === undefined || textOf(scripts, script.name) === undefined)
        return undefined;
    const hop = manager === "npm" ? 1 : 0;
    if (script.more.length === 0)
        return { script: script.name, hops: hop };
    const endsInDashes = hop === 1 && script.more.join(" ") === "--";
    return endsInDashes ? { script: script.name, hops: 0 } : undefined;
}
/** `bun test` is Bun's own runner, and only pnpm and yarn need no `run`. */
function scriptOf(words, manager) {
    const [first = "", ...more] = words;
    if (first === "run" || first === "run-script")
        return { name: more[0] ?? "", more: more.slice(1) };
    if (manager === "pnpm" || manager === "yarn")
        return { name: first, more };
    const isTest = manager === "npm" && (first === "test" || first === "t");
    return isTest ? { name: "test", more } : undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/test-reporter.js
/**
 * A reporter of node:test as a module of its own text, for `--test-reporter`. Node's `junit` and `tap` leave out the file
 * of a test that passes (before Node 26), so equal names in two files could not be told apart. Writes CTRF; `other` is
 * what could not be run as a test: a file whose process ended before its tests, a hook that failed.
 */
const test_reporter_text = `
export default async function* report(source) {
  const names = [];
  const tests = [];
  for await (const { type, data } of source) {
    if (type === "test:start") names[data.nesting] = data.name;
    if (type !== "test:pass" && type !== "test:fail") continue;
    const { nesting, name, file, line, skip, todo, details = {} } = data;
    const error = details.error ?? {};
    const isSuite = details.type === "suite";
    if (isSuite && skip === undefined && todo === undefined && (type === "test:pass" || error.failureType === "subtestsFailed")) continue;
    const notRun = ["hookFailed", "cancelledByParent"].includes(error.failureType) || error.exitCode !== undefined;
    const skipped = skip !== undefined || todo !== undefined;
    const failed = notRun ? "other" : "failed";
    const cause = error.cause ?? error;
    tests.push({
      name,
      suite: names.slice(0, nesting),
      status: skipped ? "skipped" : type === "test:pass" ? "passed" : failed,
      filePath: file,
      line,
      message: type === "test:pass" ? undefined : String(cause?.stack ?? cause).slice(0, 4000),
    });
  }
  yield JSON.stringify({ results: { tool: { name: "node:test" }, summary: {}, tests } });
}
`;
/** For `--test-reporter`: without a space or a quote, as `NODE_OPTIONS` needs it. */
const nodeTestReporter = `data:text/javascript,${encodeURIComponent(test_reporter_text).replaceAll("'", "%27")}`;

;// CONCATENATED MODULE: ./.build/projects/kinds/node/results.js


/**
 * How the runner that a script ends in reports its tests. Undefined where words put behind the script may not reach it,
 * or may mean something else to it: a gate without per-test results is better than one that is red for our words.
 */
function scriptResults(setting, script) {
    const found = lastCommand(setting.scripts, script, setting.manager);
    if (found === undefined || found.words.includes("--"))
        return undefined;
    const results = resultsOf(found.words, setting);
    if (results === undefined || results.args.length === 0 || setting.manager !== "npm")
        return results;
    // npm hands on what stands behind `--`.
    return { ...results, args: [...Array(found.hops + 1).fill("--"), ...results.args] };
}
function resultsOf(words, setting) {
    const [first = "", ...rest] = words;
    if (first === "node")
        return nodeResults(rest, setting);
    if (first === "bun")
        return rest[0] === "test" ? bunResults(rest) : undefined;
    const manager = first === "yarn" || first === "pnpm";
    const [name = "", ...options] = manager ? rest : words;
    return runners[results_nameOf(name)]?.(options);
}
/** Whether node itself runs the tests, or a runner's own file. */
function nodeResults(words, setting) {
    if (words.includes("--test"))
        return nodeTestResults(words, setting);
    const at = words.findIndex((word) => !word.startsWith("-"));
    const path = words[at] ?? "";
    return path.includes("node_modules/") ? runners[results_nameOf(path)]?.(words.slice(at + 1)) : undefined;
}
/** `node_modules/jest/bin/jest.js`, `./node_modules/.bin/mocha` */
function results_nameOf(path) {
    return /^(?:(?:\.\/)?node_modules\/(?:[^\s/]+\/)*)?([\w-]+)(?:\.m?js)?$/.exec(path)?.[1] ?? "";
}
/** Measured with Jest 27 to 30, Vitest 1 to 5, Mocha 8 to 11, AVA 6, tape 5. */
const runners = Object.assign(Object.create(null), {
    jest: results_jest,
    vitest,
    mocha: results_mocha,
    _mocha: results_mocha,
    ava,
    tape,
    playwright: results_playwright,
});
/** Its text for people goes to stderr then, as it always does. */
function results_jest(options) {
    if (has(options, /^--(?:json|outputFile|listTests|showConfig|init|clearCache|watch)/))
        return undefined;
    return results_json(["--json", "--outputFile={report}", "--testLocationInResults"]);
}
/** As one text, `outputFile` overrides what the configuration says of any reporter. */
function vitest(options) {
    const command = options.find((word) => !word.startsWith("-"));
    if (command !== undefined && /^(?:bench|list|init|typecheck|watch|dev|complete)$/.test(command))
        return undefined;
    if (has(options, /^--(?:outputFile|reporter|mergeReports|merge-reports|standalone|watch|ui|listTags|clearCache)/))
        return undefined;
    return results_json(["--reporter=default", "--reporter=json", "--outputFile={report}"]);
}
/** It has one reporter: we print for people what it would have. The last one that is named counts. */
function results_mocha(options) {
    if (has(options, /^(?:--(?:watch|reporter-option|reporterOption|list|dry-run|help|version|init)|-[wO])/))
        return undefined;
    return results_json(["--reporter", "json"]);
}
function ava(options) {
    if (has(options, /^(?:--(?:watch|reset-cache|help|version)|-[wt]|debug$|reset-cache$)/))
        return undefined;
    return { format: "tap", args: has(options, /^--tap$/) ? [] : ["--tap"], env: {} };
}
/** It knows nothing but TAP. */
function tape() {
    return { format: "tap", args: [], env: {} };
}
function results_playwright(options) {
    if (options[0] !== "test" || has(options, /^--(?:reporter|list|ui|debug|help)/))
        return undefined;
    return {
        ...results_json(["--reporter=list,json"]),
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: "{report}" },
    };
}
function bunResults(options) {
    if (has(options, /^--(?:reporter|watch|hot)/))
        return undefined;
    return { format: "junit", args: ["--reporter=junit", "--reporter-outfile={report}"], env: {} };
}
/**
 * Words behind a file belong to the file, so the environment has to say it; every process that is no test runner leaves
 * it alone. Node 18.15 and later take it, one before that would not start.
 */
function nodeTestResults(options, { node, scripts }) {
    if (has(options, /^--(?:test-reporter|watch|permission|experimental-permission)/))
        return undefined;
    const pinned = Number(/^v?(\d+)/.exec(node)?.[1] ?? 20);
    const overridden = Object.values(scripts).some((text) => text.includes("NODE_OPTIONS"));
    if (pinned < 20 || overridden)
        return undefined;
    const words = [
        "--test-reporter=spec",
        "--test-reporter-destination=stdout",
        `--test-reporter=${nodeTestReporter}`,
        '--test-reporter-destination="{report}"',
    ];
    return { format: "json", args: [], env: { NODE_OPTIONS: words.join(" ") } };
}
function results_json(args) {
    return { format: "json", args: [...args], env: {} };
}
function has(options, pattern) {
    return options.some((option) => pattern.test(option));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/written-results.js



/** How tests are read of a command that somebody wrote down: a script by its name alone, or a runner of tests by its own. */
async function writtenResults(words, tree) {
    const { scripts } = (await readPackage(tree)) ?? { scripts: {} };
    const node = ((await tree.text(".nvmrc")) || (await tree.text(".node-version"))).trim();
    const manager = written_results_managerOf(words[0]);
    if (manager === undefined) {
        const setting = { scripts: { gate: (0,command_line/* commandLine */.a)(words) }, manager: "yarn", node };
        return scriptResults(setting, "gate");
    }
    const script = written_results_scriptOf(words);
    return script === undefined ? undefined : scriptResults({ scripts, manager, node }, script);
}
function written_results_managerOf(word) {
    return word === "npm" || word === "pnpm" || word === "yarn" || word === "bun" ? word : undefined;
}
/** `bun test` is Bun's own runner; options between would be the manager's, words behind the script's. */
function written_results_scriptOf([manager, ...words]) {
    const [first, ...rest] = words.filter((word) => word !== "-s" && word !== "--silent");
    if (first === "run" || first === "run-script")
        return rest.length === 1 ? rest[0] : undefined;
    const isTest = (first === "test" || first === "t") && manager !== "bun";
    return isTest && rest.length === 0 ? "test" : undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/reports.js




const file = /^[^\s>]{1,500}\.[cm]?[jt]sx?$/;
/** How runners of JavaScript report tests. Vitest and Bun write what Jest writes, or JUnit XML. */
const nodeReports = {
    reports: {
        json: [jest, mocha, playwright],
        junit: { files: file, noClass: "test", isBroken: reports_isBroken },
        foreign: String.raw `node_modules|\.yarn`,
    },
    knownResults: { of: writtenResults },
};
/** node:test, whose file ended before its tests; Jest and Vitest, whose file did not load. */
function reports_isBroken({ name, className, kind, message, body }) {
    if (/^test suite failed to run/i.test(message))
        return true;
    return file.test(name) && (kind === "error" || name === className || /\bexitCode: /.test(body));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/rooms.js
const nodeRooms = {
    stores: [
        ".cache/node/corepack",
        ".cache/yarn",
        ".local/share/pnpm/store",
        ".npm/_cacache",
        ".yarn/berry/cache",
    ],
    config: [".bunfig.toml", ".config/pnpm/rc", ".npmrc", ".yarnrc", ".yarnrc.yml"],
    pointers: [
        "NPM_CONFIG_GLOBALCONFIG",
        "NPM_CONFIG_USERCONFIG",
        "npm_config_globalconfig",
        "npm_config_userconfig",
    ],
    toolchain: ["COREPACK_HOME", "PNPM_HOME"],
    toolHomes: {
        CYPRESS_CACHE_FOLDER: ".cache/Cypress",
        NODENV_ROOT: ".nodenv",
        NVM_DIR: ".nvm",
        PLAYWRIGHT_BROWSERS_PATH: ".cache/ms-playwright",
        PUPPETEER_CACHE_DIR: ".cache/puppeteer",
        VOLTA_HOME: ".volta",
    },
    optionLists: ["NODE_OPTIONS"],
    places: {
        BUN_INSTALL_CACHE_DIR: ".bun/install/cache",
        COREPACK_HOME: ".cache/node/corepack",
        YARN_GLOBAL_FOLDER: ".yarn/berry",
        npm_config_cache: ".npm",
    },
    leading: [
        "npm_config_prefix",
        "npm_config_store_dir",
        "nx_cache_directory",
        "pnpm_home",
        "turbo_cache_dir",
        "yarn_cache_folder",
    ],
    above: [
        ".babelrc",
        ".babelrc.json",
        ".eslintrc.cjs",
        ".eslintrc.js",
        ".eslintrc.json",
        ".mocharc.cjs",
        ".mocharc.js",
        ".mocharc.json",
        ".mocharc.yml",
        ".pnp.cjs",
        ".pnpmfile.cjs",
        ".swcrc",
        "babel.config.js",
        "babel.config.json",
        "bunfig.toml",
        "eslint.config.js",
        "eslint.config.mjs",
        "jest.config.js",
        "jest.config.json",
        "node_modules",
        "package.json",
        "pnpm-workspace.yaml",
        "tsconfig.json",
        "vite.config.js",
        "vite.config.ts",
        "vitest.config.js",
        "vitest.config.ts",
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/node/scripts.js
/** Names under which projects keep what a gate is for, the best first. */
const candidates = {
    test: ["test", "test:ci", "test:run", "test:once", "test:unit"],
    lint: ["lint", "lint:check", "lint:ci"],
    typecheck: [
        "typecheck",
        "type-check",
        "check-types",
        "check:types",
        "types:check",
        "tsc",
        "check",
    ],
};
/**
 * Scripts that a gate can run: they exist, end by themselves and are not npm's placeholder. One that only reports goes
 * before one that mends files as it goes. `check` counts where no script is there for types alone: it is what Svelte,
 * Biome and many others call theirs.
 */
function gateScripts(scripts) {
    return [["test"], ["lint"], ["typecheck"]].flatMap(([gate]) => {
        const usable = candidates[gate].filter((script) => isUsable(scripts, script));
        const script = usable.find((name) => !writes(scripts[name] ?? "")) ?? usable[0];
        return script === undefined ? [] : [{ gate, script }];
    });
}
function isUsable(scripts, name) {
    const text = Object.hasOwn(scripts, name) ? (scripts[name] ?? "") : "";
    return text.trim() !== "" && !isPlaceholder(text) && !watches(scripts, name, []);
}
/** What `npm init` writes: it fails always, or passes always where people took the `exit 1` away. */
function isPlaceholder(text) {
    return /no test specified/i.test(text) || /^\s*(?:exit \d+|true|:)\s*$/.test(text);
}
/** Whether a script, or one that it runs, waits for changes and never ends. */
function watches(scripts, name, seen) {
    const text = scripts[name] ?? "";
    if (staysOpen(text))
        return true;
    return inner(text).some((next) => Object.hasOwn(scripts, next) &&
        !seen.includes(next) &&
        watches(scripts, next, [...seen, name]));
}
function staysOpen(text) {
    if (/\s--watch(?:All)?(?!\S*[= ]false)(?=[\s=]|$)/.test(text))
        return true;
    if (/\b(?:vitest (?:watch|dev)\b|nodemon\b|tsx watch\b|ts-node-dev\b)/.test(text))
        return true;
    if (/\bng test\b/.test(text))
        return !/--(?:no-watch|watch[= ]false)/.test(text);
    return /\b(?:tsc|mocha|ava|vitest|rollup)\b[^&|;]*\s-w(?:\s|$)/.test(text);
}
function inner(text) {
    return [...text.matchAll(/\b(?:npm|pnpm|yarn|bun)(?: run)?(?: -\S+)* ([\w:.-]+)/g)].flatMap((match) => match[1] ?? []);
}
function writes(text) {
    return /\s--(?:fix|write)\b/.test(text);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/node.js










const node = {
    name: "node",
    detect: node_detect,
    packages: nodePackages,
    setsUp: [
        ".npmrc",
        ".nvmrc",
        ".node-version",
        ".yarnrc",
        ".yarnrc.yml",
        ".pnpmfile.cjs",
        ".pnpmfile.mjs",
        "bunfig.toml",
        "patches/*.patch",
    ],
    rooms: nodeRooms,
    programs: { bun: "oven-sh/setup-bun", pnpm: "pnpm/action-setup" },
    ...nodeFiles,
    ...nodeCalls,
    ...nodeReports,
};
/** npm, pnpm, yarn and bun: the scripts of package.json. */
async function node_detect(tree) {
    const manifest = await readPackage(tree);
    if (manifest === undefined)
        return kind/* nothing */.s6;
    const manager = await managerOf(tree, manifest);
    const node = (await tree.text(".nvmrc")) || (await tree.text(".node-version"));
    const setting = { scripts: manifest.scripts, manager: manager.name, node: node.trim() };
    return {
        gates: gateScripts(manifest.scripts).map(({ gate: name, script }) => {
            const found = (0,kind/* gate */.Gj)(name, manager.run(script), `package.json scripts.${script}`);
            return name === "test" ? (0,kind/* reporting */.vR)(found, scriptResults(setting, script)) : found;
        }),
        setup: manager.install === undefined ? [] : [manager.install],
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/others.js
const unread = "Its lockfile is not read either.";
const noSums = "It has no checksums.";
/** Crystal, Haskell, OCaml, Elm, Julia, Lua, Nim and Nix: known by their files alone. */
const others = {
    name: "others",
    packages: [
        {
            role: "whole manifest",
            files: ["shard.yml", "*.cabal", "package.yaml", "stack.yaml"],
            asks: { why: unread },
        },
        {
            role: "whole manifest",
            files: ["dune-project", "dune", "*.opam", "elm.json", "project.toml"],
            asks: { why: "No lockfile that belongs to it is read." },
        },
        {
            role: "whole manifest",
            files: ["*.rockspec", "*.nimble"],
            asks: { why: "It is a program." },
        },
        {
            role: "lockfile",
            files: ["shard.lock"],
            read: { why: noSums },
            remake: "shards install",
        },
        {
            role: "lockfile",
            files: ["cabal.project.freeze"],
            read: { why: noSums },
            remake: "cabal freeze",
        },
        {
            role: "lockfile",
            files: ["stack.yaml.lock"],
            read: { why: "It fixes a whole snapshot by its address." },
            remake: "stack build --dry-run",
        },
        {
            role: "lockfile",
            files: ["flake.lock"],
            read: { why: "What it is made from is a program." },
            remake: "nix flake lock",
        },
        {
            role: "lockfile",
            files: ["mise.lock"],
            read: { why: "It fixes programs, which every platform has its own of." },
            remake: "mise lock",
        },
        {
            role: "lockfile",
            files: ["devbox.lock"],
            read: { why: "It fixes programs, which every platform has its own of." },
            remake: "devbox install",
        },
    ],
    tests: {
        code: "pl|pm|lua|nim|cr|jl|r|ml|hs|sol|el|vim|tcl",
        specs: "lua|cr",
        camel: "hs",
        names: [/[a-z0-9](?:Spec|Specs)\.hs$/],
        data: String.raw `t|t\.sol|tftest\.hcl`,
        folders: /^testthat$/i,
        // Of Perl.
        paths: /^x?t\/.*\.(?:t|p[lm]|sh)$/,
    },
    calls: { interpreters: "perl|lua|Rscript", code: "pl|lua" },
    config: { names: [/^(?:flake|shell|default|devenv)\.nix$|^devbox\.json$/i] },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/php/files.js
/** How PHP tells tests and their configuration, by name and by text. */
const phpFiles = {
    tests: {
        code: "php",
        specs: "php",
        camel: "php",
        names: [/[a-z0-9](?:Cest|Cept)\.php$/],
        loose: /^Test[A-Z]\w*\.php$/,
        data: "phpt",
    },
    config: {
        names: [
            /^(?:phpunit.*\.xml|phpunit\.xml\.dist|phpstan.*\.neon(?:\.dist)?|psalm.*\.xml(?:\.dist)?|phpcs.*\.xml(?:\.dist)?|codeception(?:\.dist)?\.ya?ml|behat(?:\.dist)?\.ya?ml|pest\.php|phpspec\.ya?ml)$/i,
            /^infection(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
        ],
    },
    texts: [
        { files: /\.php$/i, whole: [/\bextends[ \t]+\w*TestCase\b|^[ \t]*(?:test|it)\(\s*["']/m] },
    ],
    calls: {
        interpreters: "php",
        code: "php",
        tables: [
            {
                program: "composer",
                files: ["composer.json"],
                at: ["scripts"],
                // It calls other scripts as `@name`.
                line: (text) => text.replace(/^@(?:php |composer )?/, "composer "),
            },
        ],
    },
    configKeys: { file: /^composer\.json$/, keys: "config autoload-dev" },
    steering: { files: /^phpunit.*$/, keys: "bootstrap" },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/php/asks.js


/** What a composer.json asks for. */
function composerAsks(text, path) {
    const document = (0,manifest_scripts/* readManifest */.WI)(path, text);
    return ["require", "require-dev", "replace", "provide", "conflict"]
        .flatMap((table) => tableOf((0,manifest_scripts/* valueAt */.fK)(document, [table])))
        .map(([name, how]) => [name.toLowerCase(), how]);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/php/composer-json.js




const composerJson = {
    parse: parseTable,
    print: printJson,
    oldTests(base, head) {
        const product = [
            "require",
            "require-dev",
            "autoload",
            "name",
            "type",
            "version",
            "description",
        ];
        const more = ["license", "authors", "keywords", "conflict", "provide", "suggest"];
        const stable = ["minimum-stability", "prefer-stable"];
        return mergeDocuments(mergeTables(keys([...product, ...more, ...stable], ofHead), ofBase), base, head);
    },
    newTests(base, head) {
        const specs = specsOf([base["require"], base["require-dev"]]);
        const added = addedPackages({ specs, locked: () => false }, { isForeign: () => false });
        return mergeDocuments(mergeTables({ "require-dev": added }, ofBase), base, head);
    },
    packages: (value) => [value["require"], value["require-dev"]],
};
const mergeComposerJson = mergerOf(composerJson);

;// CONCATENATED MODULE: ./.build/projects/kinds/php/composer-lock.js


/** composer.lock. */
function composerLock(text) {
    const document = JSON.parse(text);
    const packages = ["packages", "packages-dev"].flatMap((table) => listOf((0,manifest_scripts/* valueAt */.fK)(document, [table])));
    return {
        graph: true,
        packages: packages.map((value) => ({
            name: textAt(value, "name").toLowerCase(),
            version: textAt(value, "version"),
            sources: present([textAt(value, "source", "url"), local(textAt(value, "dist", "url"))]),
            checksums: [
                ...whole(textAt(value, "dist", "shasum")),
                ...["source", "dist"].flatMap((kind) => {
                    const reference = textAt(value, kind, "reference");
                    return reference === "" ? [] : [[kind, reference]];
                }),
            ],
            requires: namesIn(value, ["require"]).map((name) => name.toLowerCase()),
        })),
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/php/packages.js



const phpPackages = [
    { role: "manifest", files: ["composer.json"], asks: composerAsks, merge: mergeComposerJson },
    {
        role: "lockfile",
        files: ["composer.lock"],
        read: composerLock,
        remake: "composer update --lock",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/php/rooms.js
const phpRooms = {
    stores: [".cache/composer"],
    config: [
        ".composer/auth.json",
        ".composer/config.json",
        ".config/composer/auth.json",
        ".config/composer/config.json",
    ],
    places: { COMPOSER_CACHE_DIR: ".cache/composer" },
    leading: ["composer_home"],
    above: ["composer.json"],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/php/php.js




const php = {
    name: "php",
    detect: php_detect,
    packages: phpPackages,
    setsUp: [".php-version"],
    rooms: phpRooms,
    ...phpFiles,
};
/** PHP with Composer: its `test` script, else PHPUnit where that is configured. */
async function php_detect(tree) {
    if (!tree.has("composer.json"))
        return kind/* nothing */.s6;
    const test = await php_tests(tree);
    return {
        gates: test === undefined ? [] : [test],
        setup: [["composer", "install", "--no-interaction", "--no-progress"]],
    };
}
async function php_tests(tree) {
    if (/"scripts"\s*:\s*\{[^}]*"test"\s*:/.test(await tree.text("composer.json"))) {
        return (0,kind/* gate */.Gj)("composer test", ["composer", "run-script", "test"], "composer.json scripts.test");
    }
    const file = tree.files.find((path) => /^phpunit\.(?:dist\.)?xml(?:\.dist)?$/.test(path));
    if (file === undefined)
        return undefined;
    const results = { format: "junit", args: ["--log-junit", "{report}"], env: {} };
    return (0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("phpunit", ["vendor/bin/phpunit"], file), results);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/calls.js
/** What commands and configuration of Python call, and where pyproject.toml configures gates. */
const pythonCalls = {
    calls: {
        interpreters: String.raw `python[\d.]*|pypy3?|coverage|uv|poetry|pdm|pipenv`,
        configFlags: "--cov-config",
        modules: (name) => {
            const file = name.replaceAll(".", "/");
            return [`${file}/__init__.py`, `${file}/__main__.py`, `${file}.py`];
        },
        scripts: "py",
        entries: "__main__|__init__",
        tasks: [
            { programs: ["nox"], files: ["noxfile.py"] },
            { programs: ["tox"], files: ["tox.ini"] },
            { programs: ["invoke", "inv"], files: ["tasks.py"] },
            { programs: ["doit"], files: ["dodo.py"] },
            { programs: ["hatch"], files: ["hatch.toml"] },
        ],
        tables: [
            inPyproject("poe", "poe", "tasks"),
            inPyproject("pdm", "pdm", "scripts"),
            inPyproject("rye", "rye", "scripts"),
            inPyproject("task", "taskipy", "tasks"),
            inPyproject("hatch", "hatch", "envs"),
            inPyproject("hatch", "hatch", "env", "scripts"),
            inPyproject("pixi", "pixi", "tasks"),
            inPyproject("tox", "tox"),
            { program: "pipenv", files: ["Pipfile"], at: ["scripts"] },
        ],
        imports: { files: /\.py$/, named: calls_imports },
    },
    configKeys: {
        file: /^pyproject\.toml$/,
        keys: "tool.pytest tool.coverage tool.tox tool.nox tool.hatch tool.mypy tool.ruff tool.pylint tool.flake8 tool.black tool.isort tool.pyright tool.poe tool.taskipy",
    },
    lockedAs: (name) => [`name = "${name}"`],
    steering: {
        files: /^(?:pyproject\.toml|conftest\.py|pytest\.ini|tox\.ini|setup\.cfg)$/,
        modules: (text) => [...optionModules(text), ...plugins(text)].flatMap(placesOf),
    },
};
function inPyproject(program, ...at) {
    return { program, files: ["pyproject.toml"], at: ["tool", ...at], whole: true };
}
function calls_imports(text) {
    return [...text.matchAll(/^[ \t]*(?:from|import)[ \t]+([\w.]{1,200})/gm)].map(([, name = ""]) => {
        const file = name.replace(/^\.+/, "").replaceAll(".", "/");
        return [`${file}/__init__.py`, `${file}.py`];
    });
}
/** `addopts = "-p shop.testing"` */
function optionModules(text) {
    return [...text.matchAll(/(?:^|[\s"'])-p[ =]?([A-Za-z_][\w.]{1,200})/gm)].map(([, name = ""]) => name);
}
/** `pytest_plugins = ["shop.testing"]` */
function plugins(text) {
    return [
        ...text.matchAll(/^pytest_plugins\b[^=\n]{0,50}=\s{0,9}([[(]?[^\])\n]{0,100}(?:\n[^\])\n]{1,200}){0,30})/gm),
    ].flatMap(([, value = ""]) => [...value.matchAll(/["']([\w.]{1,200})["']/g)].map(([, name = ""]) => name));
}
function placesOf(name) {
    const path = name.replaceAll(".", "/");
    const places = [`${path}.py`, `${path}/__init__.py`];
    return [...places, ...places.map((place) => `src/${place}`)];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/files.js
/** How Python tells tests and their configuration, by name and by text. */
const pythonFiles = {
    tests: {
        code: "pyi?",
        runners: "pytest",
        // What unittest finds by its own pattern, but for names of libraries: `testing.py`, `tester.py`.
        own: { files: /\.py$/, tests: /^test(?!ing|er|imon|ament|able)[a-z0-9_]*\.py$/ },
        data: "ambr",
    },
    config: {
        names: [
            /^(?:pytest|tox|mypy|setup|pylintrc|flake8|ruff|nose|unittest|alembic-test|behave|hatch|uv|conda-pypi)\.(?:ini|cfg|toml)$/i,
            /^pyrightconfig(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
            /^(?:conftest|sitecustomize|usercustomize|noxfile|toxfile)\.py$|^pylintrc$|\.pth$/i,
            /^(?:test_settings|settings_test)\.py$/i,
        ],
        places: [
            // Elsewhere they are a part of the product: `shop/tasks.py` of Celery.
            /^(?:fabfile|dodo|tasks)\.py$/i,
            // The root is on Python's path: a module of this name there is loaded in place of the tool.
            /^(?:pytest|_pytest|py|pluggy|iniconfig|unittest|doctest|nose2?|coverage|xdist|hypothesis|tox|nox)(?:\.py|\/)/,
        ],
        vendored: /(?:^|\/)(?:site-packages|\.?venv|__pypackages__)(?:\/|$)/,
        withTests: /(?:^|\/)conftest\.py$/,
    },
    texts: [
        {
            files: /\.py$/i,
            whole: [
                /^[ \t]*(?:import|from)[ \t]+(?:pytest|unittest|nose|hypothesis|django\.test|twisted\.trial|testtools)\b/m,
                /^[ \t]*(?:async[ \t]+)?(?:def[ \t]+test\w*[ \t]*\(|class[ \t]+\w+\([^)\n]*TestCase)/m,
            ],
            inline: /^[ \t]*>>>[ \t]/m,
        },
    ],
};

// EXTERNAL MODULE: ./.build/projects/config/toml-document.js
var toml_document = __webpack_require__(49074);
;// CONCATENATED MODULE: ./.build/projects/kinds/python/project.js


const project_texts = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .transform((items) => items.filter((item) => typeof item === "string"));
const groups = schemas/* record */.g1P(schemas/* string */.YjP(), project_texts.catch([])).catch({});
const Pyproject = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({ dependencies: project_texts.catch([]), "optional-dependencies": groups })
        .catch({ dependencies: [], "optional-dependencies": {} }),
    "dependency-groups": groups,
});
const markers = /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|tox\.ini|\.?pytest\.ini|[^/]+\.py|tests?\/(?:[^/]+\/)*test[^/]*\.py)$/;
const requirements = /^(?:requirements(?:[-_.](?:dev|develop|test|tests|testing|ci))?|(?:dev|test|tests)[-_]requirements|requirements\/(?:base|main|dev|test|tests|testing|ci))\.txt$/;
/** The Python project at the root; undefined where nothing at the root is Python's. */
async function readPython(tree) {
    if (!tree.some(markers))
        return undefined;
    const requirementFiles = tree.files.filter((path) => requirements.test(path)).toSorted();
    const [pyproject, setupCfg, toxIni, mypyIni, dotMypyIni, setupPy, pipfile, ...listed] = await Promise.all([
        "pyproject.toml",
        "setup.cfg",
        "tox.ini",
        "mypy.ini",
        ".mypy.ini",
        "setup.py",
        "Pipfile",
        ...requirementFiles,
    ].map(tree.text));
    const parsed = parse(pyproject ?? "");
    return {
        tree,
        pyproject: pyproject ?? "",
        setupCfg: setupCfg ?? "",
        toxIni: toxIni ?? "",
        requirementFiles,
        named: [pyproject, setupCfg, toxIni, setupPy, pipfile, ...listed].join("\n"),
        mypyPaths: [pyproject, setupCfg, mypyIni, dotMypyIni].some((text) => tellsMypyPaths(text ?? "")),
        dependencies: parsed.project.dependencies,
        extras: parsed.project["optional-dependencies"],
        groups: parsed["dependency-groups"],
    };
}
/** Whether an INI or TOML text has a section, or one below it. */
function hasSection(text, name) {
    return sections(text).some((header) => header === name || header.startsWith(`${name}.`));
}
function tellsMypyPaths(text) {
    const section = /^\[(?:tool\.)?mypy\]([^[]*)/m.exec(text)?.[1] ?? "";
    return /^\s*(?:files|packages|modules)\s*=/m.test(section);
}
function sections(text) {
    return [...text.matchAll(/^[ \t]*\[+([^\]\n]+)\]/gm)].map((match) => (match[1] ?? "").trim());
}
/** A pyproject.toml that is not TOML has no dependencies that any tool could install. */
function parse(text) {
    const document = (0,toml_document/* readToml */.D)(text);
    const parsed = Pyproject.safeParse(document.kind === "parsed" ? document.value : {});
    return parsed.success ? parsed.data : Pyproject.parse({});
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/manager.js



const uv = {
    lock: "uv.lock",
    run: ["uv", "run"],
    install: ["uv", "sync", "--locked"],
    extra: "--extra",
};
const poetry = {
    lock: "poetry.lock",
    run: ["poetry", "run"],
    install: ["poetry", "install", "--no-interaction"],
    extra: "--extras",
};
const pdm = {
    lock: "pdm.lock",
    run: ["pdm", "run"],
    install: ["pdm", "install", "--frozen-lockfile"],
};
const pipenv = {
    lock: "Pipfile.lock",
    run: ["pipenv", "run"],
    install: ["pipenv", "sync", "--dev"],
};
/** Groups and extras under which projects keep what their tests need. */
const forTests = ["dev", "test", "tests", "testing"];
/** By lockfile; Poetry also by its section, since no other tool reads its groups; else pip. */
async function pythonManager(project) {
    const found = [uv, poetry, pdm, pipenv].find(({ lock }) => project.tree.has(lock));
    const locked = found ?? (hasSection(project.pyproject, "tool.poetry") ? poetry : undefined);
    if (locked === undefined)
        return pip(project);
    const lockText = await project.tree.text(locked.lock);
    const { extra } = locked;
    const extras = extra === undefined ? [] : testExtras(project).flatMap((name) => [extra, name]);
    return {
        module: (name, words, source) => (0,kind/* gate */.Gj)(name, [...locked.run, "python", "-m", ...words], source),
        // A linter that is configured but not locked runs elsewhere, at a version that we do not know.
        brings: (tool) => new RegExp(`name = "${tool}"|"${tool}":`).test(lockText || project.named),
        setup: () => [[...locked.install, ...extras]],
    };
}
/**
 * Pip installs into `.venv` in the checkout: the Python of a hosted runner may refuse (PEP 668), and every clean room
 * gets its own. The packages of the runner's Python stay visible, so that a workflow that has installed something itself
 * has not done so in vain; without a `.venv`, as with a setup of the user's own, the gates run on the runner's Python.
 */
function pip(project) {
    return {
        module: (name, words, source) => (0,kind/* scriptGate */.p)(name, `export PATH="$PWD/.venv/bin:$PATH"\nexec python3 -m ${(0,command_line/* commandLine */.a)(words)}`, source),
        brings: () => true,
        setup(tools) {
            const wanted = [...requirementWords(project), ...projectWords(project), ...tools];
            if (wanted.length === 0)
                return [];
            return [
                ["python3", "-m", "venv", "--system-site-packages", ".venv"],
                [".venv/bin/python", "-m", "pip", "install", "--disable-pip-version-check", ...wanted],
            ];
        },
    };
}
function requirementWords(project) {
    return project.requirementFiles.flatMap((file) => ["-r", file]);
}
/** A project that can be built is installed in place; of any other only its dependencies. */
function projectWords(project) {
    const extras = testExtras(project);
    const groups = forTests.flatMap((name) => project.groups[name] ?? []);
    if (isBuilt(project))
        return ["-e", extras.length > 0 ? `.[${extras.join(",")}]` : ".", ...groups];
    return [
        ...project.dependencies,
        ...extras.flatMap((name) => project.extras[name] ?? []),
        ...groups,
    ];
}
function isBuilt(project) {
    return (project.tree.has("setup.py") ||
        hasSection(project.pyproject, "build-system") ||
        hasSection(project.setupCfg, "options"));
}
function testExtras(project) {
    return forTests.filter((name) => Object.hasOwn(project.extras, name));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/names.js
/** A Python package's name as PEP 503 compares it, of a name or of a whole requirement. */
function pythonName(requirement) {
    const [name = ""] = /^[A-Za-z0-9][\w.-]{0,200}/.exec(requirement.trim()) ?? [];
    return name
        .toLowerCase()
        .replace(/[-_.]+/g, "-")
        .replace(/-$/, "");
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/asks.js




/** What a pyproject.toml asks for. */
function pythonAsks(text, path) {
    const document = (0,manifest_scripts/* readManifest */.WI)(path, text);
    const lists = [
        ["project", "dependencies"],
        ["build-system", "requires"],
        ["tool", "uv", "dev-dependencies"],
        ["tool", "uv", "constraint-dependencies"],
        ["tool", "uv", "override-dependencies"],
    ].map((keys) => (0,manifest_scripts/* valueAt */.fK)(document, keys));
    const groups = [
        ["project", "optional-dependencies"],
        ["dependency-groups"],
        ["tool", "pdm", "dev-dependencies"],
    ]
        .flatMap((keys) => entriesOf((0,manifest_scripts/* valueAt */.fK)(document, keys)))
        .map(([, group]) => group);
    const poetry = (0,manifest_scripts/* valueAt */.fK)(document, ["tool", "poetry"]);
    const poetryGroups = entriesOf((0,manifest_scripts/* valueAt */.fK)(poetry, ["group"])).map(([, one]) => one);
    const tables = [
        (0,manifest_scripts/* valueAt */.fK)(poetry, ["dependencies"]),
        (0,manifest_scripts/* valueAt */.fK)(poetry, ["dev-dependencies"]),
        ...poetryGroups.map((one) => (0,manifest_scripts/* valueAt */.fK)(one, ["dependencies"])),
        (0,manifest_scripts/* valueAt */.fK)(document, ["tool", "uv", "sources"]),
    ];
    return [
        ...[...lists, ...groups].flatMap(textsIn).map((one) => [pythonName(one), one]),
        ...tables.flatMap(tableOf).map(([name, how]) => [pythonName(name), how]),
    ];
}
/** What a Pipfile asks for. */
function pipfileAsks(text) {
    const document = (0,manifest_scripts/* readManifest */.WI)("Pipfile", text);
    return ["packages", "dev-packages"]
        .flatMap((table) => tableOf((0,manifest_scripts/* valueAt */.fK)(document, [table])))
        .map(([name, how]) => [pythonName(name), how]);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/pipfile-lock.js



/** Pipfile.lock: without who asks for what. */
function pipfileLock(text) {
    const document = JSON.parse(text);
    const entries = ["default", "develop"].flatMap((table) => entriesOf((0,manifest_scripts/* valueAt */.fK)(document, [table])));
    return {
        graph: false,
        packages: entries.map(([name, value]) => ({
            name: pythonName(name),
            version: textAt(value, "version") || textAt(value, "ref"),
            sources: present([textAt(value, "git"), textAt(value, "file"), local(textAt(value, "path"))]),
            checksums: listOf((0,manifest_scripts/* valueAt */.fK)(value, ["hashes"])).map((hash) => [String(hash), String(hash)]),
            requires: [],
        })),
    };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/projects/kinds/python/requirement.js
/** The name of a requirement, as PyPI compares them; undefined where it names none. https://peps.python.org/pep-0508/ */
function requirementName(requirement) {
    const [, name] = /^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement) ?? [];
    return name === undefined || /^\s*[\w.+-]*:\/\//.test(requirement)
        ? undefined
        : name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** `name @ url`, and what is a path or a URL by itself. */
const requirementRules = {
    isForeign: (spec) => typeof spec !== "string" ||
        requirementName(spec) === undefined ||
        /^[^;#]*(?:@|[/\\])/.test(spec),
};
/** Requirements by name. */
function requirementsByName(list) {
    return new Map(list.flatMap((one) => {
        const name = typeof one === "string" ? requirementName(one) : undefined;
        return name === undefined || typeof one !== "string" ? [] : [[name, one]];
    }));
}
/** Head's requirements; a package that base has from the index stays one. */
function requirementsOfHead(list, known) {
    return list.flatMap((one) => {
        if (typeof one !== "string" || !requirementRules.isForeign(one))
            return [one];
        const name = requirementName(one) ?? "";
        const before = known.specs.get(name);
        if (before === undefined)
            return known.locked(name) ? [] : [one];
        return [requirementRules.isForeign(before) ? one : before];
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/pyproject.js





/** Poetry's and Pipenv's tables: a version, or a table that may say where else to look. */
const tableRules = {
    isForeign: (spec) => {
        if (Array.isArray(spec))
            return spec.some((one) => tableRules.isForeign(one));
        return (isTable(spec) &&
            ["path", "git", "url", "file", "editable"].some((key) => Object.hasOwn(spec, key)));
    },
};
/** Commands that an installed package must not put in the place of a tool. */
const pyproject_tools = /^(?:py\.?test|python[\d.]*|pip[\d.]*|tox|nox|coverage[\d.]*|uv|poetry|hatch|pdm|make|ruff|mypy|pyright)$/;
const commands = (base, head) => eachOfHead((name) => (before, after) => (pyproject_tools.test(name) ? before : after))(base, head);
/** Plugins of tools are found by their entry points: `pytest11`. */
const entryPoints = (base, head) => mergeTables(isTable(head) ? keys(Object.keys(head).filter(isLoadedByTool), ofBase) : {}, ofHead)(base, head);
function isLoadedByTool(group) {
    return /^(?:pytest11|tox|coverage|hypothesis|flake8|nose|console_scripts)/i.test(group);
}
function lists(known) {
    return (_, head) => (Array.isArray(head) ? requirementsOfHead(head, known) : head);
}
/** Where the sources of packages are given apart from them: one for a package that base has from the index is not taken. */
function sources(known) {
    return eachOfHead((key) => (before, after) => {
        const name = requirementName(key) ?? key;
        if (before !== undefined)
            return before;
        return known.specs.has(name) || known.locked(name) ? undefined : after;
    });
}
function listsIn(document) {
    const groups = [
        ...Object.values(tableAt(document, "project", "optional-dependencies")),
        ...Object.values(tableAt(document, "dependency-groups")),
        ...Object.values(tableAt(document, "tool", "pdm", "dev-dependencies")),
        tableAt(document, "project")["dependencies"],
        tableAt(document, "build-system")["requires"],
        tableAt(document, "tool", "uv")["dev-dependencies"],
    ];
    return groups.flatMap((group) => (Array.isArray(group) ? group : []));
}
function tablesIn(document) {
    const poetry = tableAt(document, "tool", "poetry");
    return [
        poetry["dependencies"],
        poetry["dev-dependencies"],
        ...Object.values(tableAt(poetry, "group")).map((group) => valueAt(group, "dependencies")),
        document["packages"],
        document["dev-packages"],
    ];
}
function knownAt(base, locked) {
    const tables = tablesIn(base).flatMap((table) => Object.entries(tableAt(table)));
    const named = tables.map(([name, spec]) => [requirementName(name) ?? name, spec]);
    const listed = requirementsByName(listsIn(base));
    return { specs: new Map([...named, ...listed]), locked };
}
/** What packaging tools are told of the product's files; their tasks and environments are not among it. */
function buildTools(known) {
    const packages = packageTable(known, tableRules);
    const product = ["name", "version", "description", "authors", "readme", "license", "packages"];
    const more = ["include", "exclude", "extras", "urls", "classifiers", "keywords", "package-mode"];
    const group = mergeTables({ dependencies: packages }, ofHead);
    return {
        ...keys(["setuptools", "flit", "maturin", "scikit-build"], ofHead),
        poetry: mergeTables({
            ...keys([...product, ...more], ofHead),
            ...keys(["dependencies", "dev-dependencies"], packages),
            group: eachOfHead(() => group),
            scripts: commands,
        }, ofBase),
        hatch: mergeTables(keys(["build", "version", "metadata"], ofHead), ofBase),
        pdm: mergeTables({ ...keys(["build", "version"], ofHead), "dev-dependencies": eachOfHead(() => lists(known)) }, ofBase),
        uv: mergeTables({ sources: sources(known), "dev-dependencies": lists(known), workspace: ofHead }, ofBase),
    };
}
const pyproject = {
    parse: (text) => (0,dist/* parse */.qg)(text),
    print: (value) => `${(0,dist/* stringify */.As)(value)}\n`,
    oldTests(base, head, locked) {
        const known = knownAt(base, locked);
        const packages = packageTable(known, tableRules);
        const pick = mergeTables({
            project: mergeTables({
                dependencies: lists(known),
                "optional-dependencies": eachOfHead(() => lists(known)),
                ...keys(["scripts", "gui-scripts"], commands),
                "entry-points": entryPoints,
            }, ofHead),
            "dependency-groups": eachOfHead(() => lists(known)),
            "build-system": mergeTables({ requires: lists(known) }, ofHead),
            tool: mergeTables(buildTools(known), ofBase),
            ...keys(["packages", "dev-packages"], packages),
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    newTests(base, head) {
        const known = knownAt(base, () => false);
        const added = addedPackages(known, tableRules);
        const groups = addedGroups(known);
        const poetry = mergeTables({
            "dev-dependencies": added,
            group: eachAdded(() => mergeTables({ dependencies: added }, ofBase)),
        }, ofBase);
        const pick = mergeTables({
            project: mergeTables({ "optional-dependencies": groups }, ofBase),
            "dependency-groups": groups,
            tool: mergeTables({ poetry }, ofBase),
            "dev-packages": added,
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    packages: (value) => [listsIn(value), tablesIn(value), tableAt(value, "tool", "uv")["sources"]],
};
/** Base's keys and head's. */
function eachAdded(pick) {
    return (base, head) => {
        const names = new Set([...Object.keys(tableAt(base)), ...Object.keys(tableAt(head))]);
        const rules = Object.fromEntries([...names].map((name) => [name, pick(name)]));
        return mergeTables(rules, ofBase)(base, head);
    };
}
function addedGroups(known) {
    return eachAdded(() => (base, head) => {
        const before = Array.isArray(base) ? base : [];
        const added = (Array.isArray(head) ? head : []).filter((one) => typeof one === "string" &&
            !requirementRules.isForeign(one) &&
            !known.specs.has(requirementName(one) ?? ""));
        return base === undefined && added.length === 0 ? undefined : [...before, ...added];
    });
}
/** pyproject.toml, and Pipfile with its two tables. */
const mergePyproject = mergerOf(pyproject);

;// CONCATENATED MODULE: ./.build/projects/kinds/python/requirements.js


const requirements_requirements = {
    parse: requirementLines,
    print: (lines) => lines.map((line) => `${line}\n`).join(""),
    oldTests(base, head, locked) {
        const known = { specs: requirementsByName(base.filter(isRequirement)), locked };
        const before = new Set(base);
        return head
            .filter((line) => before.has(line) || !isIndex(line))
            .flatMap((line) => (isRequirement(line) ? requirementsOfHead([line], known) : [line]))
            .filter((line) => typeof line === "string");
    },
    newTests(base, head) {
        const known = requirementsByName(base.filter(isRequirement));
        const added = head.filter((line) => isRequirement(line) &&
            !requirementRules.isForeign(line) &&
            !known.has(requirementName(line) ?? ""));
        return [...base, ...added];
    },
    packages: (lines) => lines,
};
/** https://pip.pypa.io/en/stable/reference/requirements-file-format/: a backslash goes on with the next line. */
function requirementLines(text) {
    const joined = text
        .replace(/^\uFEFF/, "")
        .replaceAll("\r\n", "\n")
        .replaceAll("\\\n", " ");
    return joined
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
}
function isRequirement(line) {
    return !line.startsWith("-");
}
/** Another index serves another package under a known name. */
function isIndex(line) {
    return /^(?:-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host|--no-index)(?:[\s=]|$)/.test(line);
}
const mergeRequirements = mergerOf(requirements_requirements);

;// CONCATENATED MODULE: ./.build/projects/packages/toml-lock.js



/** A lockfile in TOML with its packages as `[[package]]`. */
function tomlLock(text, read) {
    const document = (0,dist/* parse */.qg)(text.replace(/^\uFEFF/, ""));
    return { graph: true, packages: listOf((0,manifest_scripts/* valueAt */.fK)(document, ["package"])).flatMap(read) };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/toml-locks.js





const ownKinds = ["editable", "virtual", "directory"];
/** uv.lock: a package as its files, which grow in number when more are published for one version. */
function uvLock(text) {
    return tomlLock(text, (value) => {
        const source = (0,manifest_scripts/* valueAt */.fK)(value, ["source"]);
        if (ownKinds.some((kind) => textAt(source, kind) !== ""))
            return [];
        const files = [(0,manifest_scripts/* valueAt */.fK)(value, ["sdist"]), ...listOf((0,manifest_scripts/* valueAt */.fK)(value, ["wheels"]))];
        return [
            {
                name: pythonName(textAt(value, "name")),
                version: textAt(value, "version"),
                sources: present([
                    ...["registry", "git", "url"].map((kind) => textAt(source, kind)),
                    local(textAt(source, "path")),
                    ...files.map((file) => textAt(file, "url")),
                ]),
                checksums: files.flatMap((file) => pair(textAt(file, "url") || textAt(file, "filename"), textAt(file, "hash"))),
                requires: uvRequires(value),
            },
        ];
    });
}
function uvRequires(value) {
    const groups = ["optional-dependencies", "dev-dependencies"].flatMap((table) => entriesOf((0,manifest_scripts/* valueAt */.fK)(value, [table])).flatMap(([, group]) => listOf(group)));
    return [...listOf((0,manifest_scripts/* valueAt */.fK)(value, ["dependencies"])), ...groups].map((one) => pythonName(textAt(one, "name")));
}
/** poetry.lock and pdm.lock. */
function poetryLock(text) {
    const old = (0,manifest_scripts/* valueAt */.fK)((0,dist/* parse */.qg)(text), ["metadata", "files"]);
    return tomlLock(text, (value) => {
        const name = pythonName(textAt(value, "name"));
        const files = listOf((0,manifest_scripts/* valueAt */.fK)(value, ["files"]) ?? (0,manifest_scripts/* valueAt */.fK)(old, [textAt(value, "name")]));
        return [
            {
                name,
                version: textAt(value, "version"),
                sources: present([
                    local(textAt(value, "source", "url")),
                    local(textAt(value, "path")),
                    textAt(value, "git"),
                    textAt(value, "url"),
                    ...files.map((file) => textAt(file, "url")),
                ]),
                checksums: [
                    ...files.flatMap((file) => pair(textAt(file, "file") || textAt(file, "url"), textAt(file, "hash"))),
                    ...pair("reference", textAt(value, "source", "resolved_reference")),
                ],
                requires: [
                    ...namesIn(value, ["dependencies"]).map(pythonName),
                    ...textsIn((0,manifest_scripts/* valueAt */.fK)(value, ["dependencies"])).map(pythonName),
                ],
            },
        ];
    });
}
function pair(of, checksum) {
    return checksum === "" ? [] : [[of, checksum]];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/packages.js





const pythonPackages = [
    { role: "manifest", files: ["pyproject.toml"], asks: pythonAsks, merge: mergePyproject },
    { role: "manifest", files: ["pipfile"], asks: pipfileAsks, merge: mergePyproject },
    {
        role: "manifest",
        files: [
            "*requirements*.txt",
            "*requirements*.in",
            "constraints*.txt",
            "requirements/*.txt",
            "requirements/*.in",
        ],
        asks: { why: "A list takes in others by `-r`, and may be a lockfile itself." },
        merge: mergeRequirements,
        forTests: /(?:test|dev|ci|lint)/i,
    },
    { role: "configuration", files: ["setup.cfg"] },
    { role: "whole manifest", files: ["setup.py"], asks: { why: "It is a program." } },
    {
        role: "whole manifest",
        files: ["environment.yaml", "environment.yml", "conda.yaml", "conda.yml"],
        asks: { why: "Conda's lockfile is not read either." },
    },
    { role: "lockfile", files: ["uv.lock"], read: uvLock, remake: "uv lock" },
    { role: "lockfile", files: ["poetry.lock"], read: poetryLock, remake: "poetry lock" },
    { role: "lockfile", files: ["pdm.lock"], read: poetryLock, remake: "pdm lock --update-reuse" },
    { role: "lockfile", files: ["pipfile.lock"], read: pipfileLock, remake: "pipenv lock" },
    {
        role: "lockfile",
        files: ["pylock*.toml"],
        read: { why: "The format is young: few tools install from it." },
        remake: "pip lock",
    },
    {
        role: "lockfile",
        files: ["conda-lock.yml"],
        read: { why: "It fixes programs of whole platforms, built by many channels." },
        remake: "conda-lock lock",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/python/reports.js
/** How Python reports its tests: pytest writes JUnit XML. */
const pythonReports = {
    reports: {
        junit: { ownSuite: "pytest", isBroken: python_reports_isBroken },
        frame: python_reports_frame,
        foreign: String.raw `site-packages|dist-packages|\.venv|venv`,
    },
    knownResults: {
        commands: [
            {
                gate: "pytest",
                runs: /^(?:(?:uv|poetry|pdm|pipenv|hatch) run )?(?:[\w./-]*\bpython[\d.]* (?:-[A-Za-z] )*-m )?(?:[\w./-]*\/)?(?:pytest|py\.test)(?: |$)/,
                unless: / (?:--junit-?xml\b|-p no:junitxml|--collect-only|--co\b)/,
            },
        ],
    },
};
function python_reports_isBroken({ message }) {
    return /^(?:collection failure|failed on (?:setup|teardown) with|internal error$)/i.test(message);
}
/** `File "a.py", line 3, in f` */
function python_reports_frame(line) {
    const [, file, number] = /^\s*File "([^"]+)", line (\d{1,7})/.exec(line) ?? [];
    return file === undefined || !(Number(number) > 0) ? undefined : { file, line: Number(number) };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/rooms.js
const pythonRooms = {
    stores: [".cache/pip", ".cache/pypoetry/artifacts", ".cache/pypoetry/cache", ".cache/uv"],
    config: [
        ".condarc",
        ".config/pdm/config.toml",
        ".config/pip/pip.conf",
        ".config/pypoetry/auth.toml",
        ".config/pypoetry/config.toml",
        ".config/uv/uv.toml",
        ".pip/pip.conf",
    ],
    pointers: ["PIP_CONFIG_FILE", "UV_CONFIG_FILE"],
    toolchain: ["PYENV_ROOT", "PYENV_VERSION"],
    toolHomes: { PYENV_ROOT: ".pyenv", UV_PYTHON_INSTALL_DIR: ".local/share/uv/python" },
    trust: ["PIP_CERT", "REQUESTS_CA_BUNDLE"],
    optionLists: ["PYTEST_ADDOPTS"],
    places: {
        PIP_CACHE_DIR: ".cache/pip",
        POETRY_CACHE_DIR: ".cache/pypoetry",
        PYTHONUSERBASE: ".local",
        UV_CACHE_DIR: ".cache/uv",
    },
    leading: ["pdm_cache_dir", "pipenv_cache_dir", "pythonpycacheprefix", "workon_home"],
    // From the store by copies: a link would let what a room does to its packages reach the next one.
    variables: () => ({ UV_LINK_MODE: "copy" }),
    above: [
        ".coveragerc",
        ".flake8",
        ".pytest.ini",
        ".ruff.toml",
        "Pipfile",
        "conftest.py",
        "mypy.ini",
        "pyproject.toml",
        "pytest.ini",
        "pytest.toml",
        "ruff.toml",
        "setup.cfg",
        "setup.py",
        "tox.ini",
        "uv.toml",
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/python/python.js








const python = {
    name: "python",
    detect: python_detect,
    packages: pythonPackages,
    setsUp: [".python-version", "uv.toml", "poetry.toml", "pdm.toml", "pip.conf"],
    rooms: pythonRooms,
    programs: { pdm: "pdm-project/setup-pdm", uv: "astral-sh/setup-uv" },
    ...pythonFiles,
    ...pythonCalls,
    ...pythonReports,
};
/** Python: pytest or unittest, and the linters that are configured; under uv, Poetry, PDM, Pipenv or pip. */
async function python_detect(tree) {
    const project = await readPython(tree);
    if (project === undefined)
        return kind/* nothing */.s6;
    const manager = await pythonManager(project);
    const tools = [...(await python_tests(project, manager)), ...linters(project, manager)];
    return {
        gates: tools.map(({ gate }) => gate),
        setup: manager.setup([...new Set(tools.map(({ tool }) => tool))].filter((tool) => tool !== "unittest")),
    };
}
const testFile = /^(?:[^./][^/]*\/)*(?:test_[^/]*|[^/]*_test)\.py$/;
const elsewhere = /(?:^|\/)(?:node_modules|vendor|venv|site-packages|fixtures)\//;
async function python_tests(project, manager) {
    const files = project.tree.files.filter((path) => testFile.test(path) && !elsewhere.test(path));
    const configured = pytestSource(project);
    if (configured !== undefined || (files.length > 0 && (await looksLikePytest(project, files)))) {
        const gate = manager.module("pytest", ["pytest"], configured ?? "tests of pytest");
        return [{ tool: "pytest", gate: (await reports(project)) ? (0,kind/* reporting */.vR)(gate, pytest) : gate }];
    }
    const start = discovery(files);
    if (start === undefined)
        return [];
    return [
        {
            tool: "unittest",
            gate: manager.module("unittest", ["unittest", "discover", ...start], "tests of unittest"),
        },
    ];
}
/**
 * By the environment, which no wrapper or configuration takes away. xunit1 tells the file of a test. Else a file that
 * does not load keeps all tests from running, and they look as if they were gone.
 */
const pytest = {
    format: "junit",
    args: [],
    env: {
        PYTEST_ADDOPTS: "--junitxml='{report}' -o junit_family=xunit1 --continue-on-collection-errors",
    },
};
/** Where the plugin is switched off, pytest does not know the option, and fails. */
async function reports({ tree, pyproject, setupCfg, toxIni }) {
    const names = ["pytest.ini", ".pytest.ini", "pytest.toml"];
    const texts = [pyproject, setupCfg, toxIni, ...(await Promise.all(names.map(tree.text)))];
    return !texts.some((text) => /no:junitxml/.test(text));
}
/** Where pytest is configured or named. */
function pytestSource({ tree, pyproject, setupCfg, toxIni, named, }) {
    const ini = [
        "pytest.ini",
        ".pytest.ini",
        "pytest.toml",
        "conftest.py",
        "tests/conftest.py",
        "test/conftest.py",
    ];
    if (hasSection(pyproject, "tool.pytest"))
        return "pyproject.toml [tool.pytest]";
    if (hasSection(setupCfg, "tool:pytest"))
        return "setup.cfg [tool:pytest]";
    if (hasSection(toxIni, "pytest"))
        return "tox.ini [pytest]";
    return (ini.find((path) => tree.has(path)) ??
        (/\bpytest\b/.test(named) ? "dependency on pytest" : undefined));
}
/** unittest finds no test that is a plain function. A few files tell. */
async function looksLikePytest(project, files) {
    const texts = await Promise.all(files.slice(0, 20).map(project.tree.text));
    return texts.some((text) => /^(?:import pytest|from pytest|(?:async )?def test_)/m.test(text));
}
/** unittest enters only packages: a folder of tests that is none has to be its start. It knows `test*.py` only. */
function discovery(files) {
    const found = files.filter((path) => /(?:^|\/)test[^/]*\.py$/.test(path));
    if (found.length === 0)
        return undefined;
    const folder = ["tests", "test"].find((name) => found.every((path) => path.startsWith(`${name}/`)));
    return folder === undefined ? [] : ["-s", folder];
}
function linters(project, manager) {
    return [...ruff(project, manager), ...flake8(project, manager), ...mypy(project, manager)].filter(({ tool }) => manager.brings(tool));
}
function ruff({ tree, pyproject }, manager) {
    const file = ["ruff.toml", ".ruff.toml"].find((path) => tree.has(path));
    const source = file ?? (hasSection(pyproject, "tool.ruff") ? "pyproject.toml [tool.ruff]" : undefined);
    if (source === undefined)
        return [];
    const check = { tool: "ruff", gate: manager.module("ruff", ["ruff", "check", "."], source) };
    const format = {
        tool: "ruff",
        gate: manager.module("ruff format", ["ruff", "format", "--check", "."], source),
    };
    return hasSection(pyproject, "tool.ruff.format") ? [check, format] : [check];
}
function flake8({ tree, setupCfg, toxIni }, manager) {
    const configured = tree.has(".flake8") || hasSection(setupCfg, "flake8") || hasSection(toxIni, "flake8");
    if (!configured)
        return [];
    const words = ["flake8", "--extend-exclude=.venv", "."];
    return [{ tool: "flake8", gate: manager.module("flake8", words, "configuration of flake8") }];
}
function mypy(project, manager) {
    const file = ["mypy.ini", ".mypy.ini"].find((path) => project.tree.has(path));
    const configured = file !== undefined ||
        hasSection(project.pyproject, "tool.mypy") ||
        hasSection(project.setupCfg, "mypy");
    if (!configured)
        return [];
    // A path on the command line overrides what the configuration says is to be checked.
    const words = project.mypyPaths ? ["mypy"] : ["mypy", "."];
    return [{ tool: "mypy", gate: manager.module("mypy", words, file ?? "configuration of mypy") }];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/files.js
/** How Ruby tells tests and their configuration, by name and by text. */
const rubyFiles = {
    tests: {
        code: "rb",
        specs: "rb",
        runners: "rails",
        folders: /^(?:cassettes|vcr_cassettes)$/i,
    },
    config: {
        names: [/\.rake$|^(?:rakefile(?:\.rb)?|rakelib|guardfile|steepfile|dangerfile)$/i],
        hooks: /^\.overcommit\.yml$/,
        places: [/^rakelib\//],
    },
    texts: [
        {
            files: /\.rb$/i,
            whole: [
                /^[ \t]*(?:RSpec\.)?describe\b|<[ \t]*(?:Minitest::(?:Test|Spec)|Test::Unit::TestCase|Active\w+::TestCase)/m,
            ],
        },
    ],
    calls: {
        interpreters: "ruby|bundle",
        scripts: "rb",
        tasks: [{ programs: ["rake"], files: ["rakefile", "Rakefile", "rakefile.rb", "Rakefile.rb"] }],
        imports: { files: /\.rb$/, named: files_imports },
    },
};
function files_imports(text) {
    return [...text.matchAll(/^[ \t]*(?:require_relative|load)[ (]+["']([^"'\n]{1,300})["']/gm)].map(([, name = ""]) => [name, `${name}.rb`]);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/asks.js
/** What a Gemfile or a gemspec asks for. */
function gemAsks(text) {
    return text.split("\n").flatMap((line) => {
        const name = /^\s*(?:gem|\w+\.add_(?:\w+_)?dependency)[\s(]+["']([^"'\s]{1,200})["']/.exec(line)?.[1];
        return name === undefined ? [] : [[name, line.trim()]];
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/gem-lock.js

/** Gemfile.lock: sections of gems by remote, each with what it asks for below it. Those under PATH are the repository's own. */
function gemLock(text) {
    const reading = { section: "", remote: "", revision: "", gems: [], sums: new Map() };
    for (const line of text.split(/\r?\n/))
        gem_lock_readLine(reading, line);
    return {
        graph: true,
        packages: reading.gems.map(({ name, version, remote, revision, requires }) => ({
            name,
            version,
            sources: present([remote]),
            checksums: [...whole(reading.sums.get(`${name} ${version}`) ?? ""), ["revision", revision]],
            requires,
        })),
    };
}
function gem_lock_readLine(reading, line) {
    if (/^[A-Z][A-Z ]*$/.test(line)) {
        reading.section = line;
        reading.remote = "";
        reading.revision = "";
    }
    const [, key, value = ""] = /^ {2}(remote|revision): (\S+)/.exec(line) ?? [];
    if (key === "remote")
        reading.remote = value;
    if (key === "revision")
        reading.revision = value;
    if (reading.section === "CHECKSUMS")
        readSum(reading, line);
    else if (reading.section !== "PATH")
        readGem(reading, line);
}
function readSum({ sums }, line) {
    const [, name, version, sum] = /^ {2}(\S{1,200}) \(([^()]{1,200})\) (\S{1,200})$/.exec(line) ?? [];
    if (name !== undefined && sum !== undefined)
        sums.set(`${name} ${version}`, sum);
}
function readGem({ gems, remote, revision }, line) {
    const [, indent, name = "", version = ""] = /^( {4}| {6})([^\s!()]{1,200})!?(?: \(([^()]{1,200})\))?$/.exec(line) ?? [];
    if (indent?.length === 4)
        gems.push({ name, version, remote, revision, requires: [] });
    if (indent?.length === 6)
        gems.at(-1)?.requires.push(name);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/packages.js


const rubyPackages = [
    { role: "whole manifest", files: ["gemfile", "gems.rb", "*.gemspec"], asks: gemAsks },
    {
        role: "lockfile",
        files: ["gemfile.lock", "gems.locked"],
        read: gemLock,
        remake: "bundle lock",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/rspec-report.js


const rspec_report_text = schemas/* string */.YjP().catch("");
const rspec_report_texts = schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch([]);
const Example = schemas/* object */.Ikc({
    description: rspec_report_text,
    full_description: rspec_report_text,
    status: schemas/* string */.YjP(),
    file_path: schemas/* string */.YjP().optional().catch(undefined),
    line_number: schemas/* number */.aig().optional().catch(undefined),
    exception: schemas/* object */.Ikc({ class: rspec_report_text, message: rspec_report_text, backtrace: rspec_report_texts }).nullish().catch(undefined),
});
const RspecReport = schemas/* object */.Ikc({
    examples: schemas/* array */.YOg(Example),
    summary: schemas/* object */.Ikc({
        example_count: schemas/* number */.aig(),
        errors_outside_of_examples_count: schemas/* number */.aig().default(0),
    }),
    messages: rspec_report_texts,
});
/** Of RSpec's formatter `json`. */
const rspec = (0,format/* shaped */.e)(RspecReport, rspecDrafts);
function rspecDrafts({ examples, summary, messages }) {
    const drafts = examples.map(rspec_report_draftOf);
    if (summary.errors_outside_of_examples_count === 0)
        return drafts;
    const outside = {
        name: "outside of examples",
        status: "broken",
        message: (messages ?? []).join("\n"),
    };
    return [...drafts, outside];
}
const rspec_report_statuses = {
    passed: "passed",
    failed: "failed",
    pending: "skipped",
};
function rspec_report_draftOf(example) {
    const { exception, status } = example;
    return {
        file: example.file_path,
        name: example.full_description || example.description,
        status: (Object.hasOwn(rspec_report_statuses, status) ? rspec_report_statuses[status] : undefined) ?? "broken",
        line: example.line_number,
        message: exception === undefined || exception === null
            ? undefined
            : [exception.class, exception.message, ...(exception.backtrace ?? [])].join("\n"),
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/reports.js

/** How Ruby reports its tests. */
const rubyReports = { reports: { json: [rspec] } };

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/rooms.js
const rubyRooms = {
    config: [".bundle/config", ".gemrc"],
    toolHomes: { RBENV_ROOT: ".rbenv" },
    places: { BUNDLE_USER_HOME: ".bundle" },
    leading: ["bundle_user_cache", "bundle_user_config", "gem_spec_cache"],
    above: [".rspec", "Gemfile"],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/ruby.js





const ruby = {
    name: "ruby",
    detect: ruby_detect,
    packages: rubyPackages,
    setsUp: [".ruby-version", ".bundle/config"],
    rooms: rubyRooms,
    programs: { bundle: "ruby/setup-ruby" },
    ...rubyFiles,
    ...rubyReports,
};
/** Ruby with Bundler: RSpec, Rails or Rake tests, and RuboCop where it is configured and locked. */
async function ruby_detect(tree) {
    if (!tree.has("Gemfile"))
        return kind/* nothing */.s6;
    const gems = (await tree.text("Gemfile.lock")) + (await tree.text("Gemfile"));
    const lints = tree.has(".rubocop.yml") && /\brubocop\b/.test(gems);
    return {
        gates: [
            ...(await ruby_tests(tree)),
            ...(lints ? [(0,kind/* gate */.Gj)("rubocop", ["bundle", "exec", "rubocop"], ".rubocop.yml")] : []),
        ],
        setup: [["bundle", "install"]],
    };
}
/** A formatter for people as well: one that is named takes the place of all that are configured. */
const ruby_rspec = {
    format: "json",
    args: ["--format", "progress", "--format", "json", "--out", "{report}"],
    env: {},
};
async function ruby_tests(tree) {
    if (tree.some(/^spec\/.*_spec\.rb$/))
        return [(0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("rspec", ["bundle", "exec", "rspec"], "spec/"), ruby_rspec)];
    if (!tree.some(/^test\/.*_test\.rb$|^test\/.*\/?test_[^/]*\.rb$/))
        return [];
    if (tree.has("bin/rails"))
        return [(0,kind/* gate */.Gj)("rails test", ["bundle", "exec", "rails", "test"], "test/")];
    const tasks = /TestTask|task\b[^\n]*\btest\b/.test(await tree.text("Rakefile"));
    return tasks ? [(0,kind/* gate */.Gj)("rake test", ["bundle", "exec", "rake", "test"], "Rakefile")] : [];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/test-modules.js
/** Bounded in each part: it is tried at every attribute of a text that nobody has vetted. */
const opening = /#\s?\[\s?cfg\s?\(\s?(?:test|all\(\s?test\b[^)\]\n]{0,200}\))\s?\)\s?\]\s{0,100}(?:#\[[^\]\n]{0,200}\]\s{0,100}){0,8}(?:pub(?:\([a-z ]{1,20}\))?\s{1,20})?mod\s{1,20}(\w{1,200})\s{0,100}([{;])/y;
const character = /'(?:[^\\'\n]|\\(?:u\{[0-9a-fA-F_]{1,8}\}|x[0-9a-fA-F]{2}|.))'/uy;
const rawString = /b?c?r(#{0,255})"/y;
/**
 * A Rust file of head with its test modules as base wrote them: those of the same name are replaced, those that head
 * lost come back at the end. Undefined where base has none, or where either text cannot be read.
 */
function withTestsOfBase(base, head) {
    const before = testModules(base);
    const after = testModules(head);
    if (before === undefined || after === undefined || before.length === 0)
        return undefined;
    const byName = new Map(before.map((module) => [module.name, test_modules_textOf(base, module)]));
    // Two of one name are for two platforms, and which is which cannot be told.
    if (byName.size < before.length)
        return undefined;
    const kept = new Set(after.map(({ name }) => name));
    const lost = before.filter(({ name }) => !kept.has(name));
    let at = 0;
    const pieces = after.flatMap((module) => {
        const between = head.slice(at, module.start);
        at = module.end;
        return [between, byName.get(module.name) ?? test_modules_textOf(head, module)];
    });
    const end = head.slice(at);
    const restored = lost.map((module) => `\n${test_modules_textOf(base, module)}\n`);
    const text = [...pieces, end, ...restored].join("");
    return text === head ? undefined : text;
}
function test_modules_textOf(text, { start, end }) {
    return text.slice(start, end);
}
/** The test modules at the top level of a file; undefined where a string, a comment or a block does not end. */
function testModules(text) {
    const found = [];
    let at = 0;
    while (at < text.length) {
        const opens = text[at] === "#" ? matchAt(opening, text, at) : undefined;
        const next = opens === undefined ? itemEnd(text, at) : moduleEnd(text, at, opens);
        if (next === undefined)
            return undefined;
        if (opens !== undefined)
            found.push({ name: opens[1] ?? "", start: at, end: next });
        at = next;
    }
    return found;
}
function moduleEnd(text, at, [all, , last]) {
    const inside = at + all.length;
    return last === ";" ? inside : blockEnd(text, inside);
}
/** One token, or a whole block; undefined for a bracket that closes nothing. */
function itemEnd(text, at) {
    if (text[at] === "{")
        return blockEnd(text, at + 1);
    return text[at] === "}" ? undefined : tokenEnd(text, at);
}
/** Where the block ends whose content begins here. */
function blockEnd(text, start) {
    let depth = 1;
    let at = start;
    while (at < text.length) {
        if (text[at] === "{")
            depth += 1;
        if (text[at] === "}")
            depth -= 1;
        if (depth === 0)
            return at + 1;
        const next = tokenEnd(text, at);
        if (next === undefined)
            return undefined;
        at = next;
    }
    return undefined;
}
/** Where the token that begins here ends: a comment, a string, a character, else one place further; undefined without an end. */
function tokenEnd(text, at) {
    const first = text[at];
    if (first === "/")
        return commentEnd(text, at);
    if (first === '"')
        return stringEnd(text, at + 1);
    if (first === "'")
        return at + (matchAt(character, text, at)?.[0].length ?? 1);
    return rawEnd(text, at);
}
function commentEnd(text, at) {
    if (text[at + 1] === "/") {
        const end = text.indexOf("\n", at);
        return end === -1 ? text.length : end;
    }
    return text[at + 1] === "*" ? blockCommentEnd(text, at) : at + 1;
}
/** Block comments nest. */
function blockCommentEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const two = text.slice(at, at + 2);
        if (two === "/*" || two === "*/") {
            depth += two === "/*" ? 1 : -1;
            at += 1;
        }
        if (depth === 0)
            return at + 1;
    }
    return undefined;
}
function stringEnd(text, start) {
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === "\\")
            at += 1;
        else if (text[at] === '"')
            return at + 1;
    }
    return undefined;
}
/** `r#"..."#`; anything else is one place. */
function rawEnd(text, at) {
    const begins = /[bcr]/.test(text[at] ?? "") && !/\w/.test(text[at - 1] ?? "");
    const found = begins ? matchAt(rawString, text, at) : undefined;
    if (found === undefined)
        return at + 1;
    const close = `"${found[1] ?? ""}`;
    const end = text.indexOf(close, at + found[0].length);
    return end === -1 ? undefined : end + close.length;
}
function matchAt(pattern, text, at) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = at;
    return sticky.exec(text) ?? undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/files.js

/** How Rust tells tests and their configuration, by name and by text. */
const rustFiles = {
    tests: { code: "rs", data: String.raw `snap\.new`, folders: /^benches$/i },
    config: {
        names: [
            /^(?:nextest|clippy|rustfmt|rust-toolchain|cross|tarpaulin|deny|miri)\.(?:ini|cfg|toml)$/i,
            /^(?:rust-toolchain|build\.rs)$/i,
        ],
        places: [/^xtask\//],
    },
    texts: [
        {
            files: /\.rs$/i,
            inline: /^[ \t]*#\[(?:cfg\([^\]\n]*\btest\b|(?:\w+::)*test\b|rstest\b)|^[ \t]*\/\/[/!][ \t]*```/m,
            withTestsOfBase: withTestsOfBase,
        },
    ],
    calls: {
        code: "rs",
        entries: "mod|lib",
        tasks: [{ programs: ["xtask"], files: ["xtask/src/main.rs"] }],
    },
    lockedAs: (name) => [`name = "${name}"`],
    configKeys: { file: /^cargo\.toml$/, keys: "test bench lints workspace.lints profile lib" },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/asks.js



const tables = ["dependencies", "dev-dependencies", "build-dependencies"];
/** What a Cargo.toml asks for. */
function cargoAsks(text, path) {
    const document = (0,manifest_scripts/* readManifest */.WI)(path, text);
    const targets = entriesOf((0,manifest_scripts/* valueAt */.fK)(document, ["target"])).map(([, one]) => one);
    const asking = [document, (0,manifest_scripts/* valueAt */.fK)(document, ["workspace"]), ...targets];
    const patches = entriesOf((0,manifest_scripts/* valueAt */.fK)(document, ["patch"])).map(([, one]) => one);
    return [
        ...asking.flatMap((one) => tables.flatMap((table) => tableOf((0,manifest_scripts/* valueAt */.fK)(one, [table])))),
        ...patches.flatMap(tableOf),
        ...tableOf((0,manifest_scripts/* valueAt */.fK)(document, ["replace"])),
    ].flatMap(([name, how]) => {
        const real = /"package":"([^"]+)"/.exec(how)?.[1];
        return real === undefined
            ? [[name, how]]
            : [[name, how], [real, how]];
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/cargo-lock.js




/** Cargo.lock. What has no source is a crate of the repository itself. */
function cargoLock(text) {
    const old = entriesOf((0,manifest_scripts/* valueAt */.fK)((0,dist/* parse */.qg)(text), ["metadata"]));
    return tomlLock(text, (value) => {
        const name = textAt(value, "name");
        const version = textAt(value, "version");
        const source = textAt(value, "source");
        if (source === "")
            return [];
        const key = `checksum ${name} ${version} (${source})`;
        const listed = old.find(([found]) => found === key)?.[1];
        const checksum = textAt(value, "checksum") || (typeof listed === "string" ? listed : "");
        return [
            {
                name,
                version,
                sources: [source],
                checksums: whole(checksum),
                requires: firstWords((0,manifest_scripts/* valueAt */.fK)(value, ["dependencies"])),
            },
        ];
    });
}
function firstWords(value) {
    return textsIn(value).map((one) => one.split(" ", 1).join(""));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/cargo-toml.js




const cargo_toml_dependencyKeys = ["dependencies", "dev-dependencies", "build-dependencies"];
/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html: another source, or another crate by this name. */
const cargoRules = {
    isForeign: (spec) => isTable(spec) &&
        ["path", "git", "registry", "registry-index", "package"].some((key) => Object.hasOwn(spec, key)),
};
/** Whether and how a target's tests run. */
const testFlags = keys(["test", "doctest", "bench", "harness"], ofBase);
/** Targets by name, each with base's flags. */
const targets = (base, head) => {
    if (!Array.isArray(head))
        return head;
    const before = Array.isArray(base) ? base : [];
    const byName = new Map(before.map((target) => [valueAt(target, "name"), target]));
    return head.map((target) => mergeTables(testFlags, ofHead)(byName.get(valueAt(target, "name")), target));
};
function cargo_toml_knownAt(base, locked) {
    const platforms = Object.values(tableAt(base, "target"));
    const all = [base, ...platforms].flatMap((at) => cargo_toml_dependencyKeys.map((key) => tableAt(at, key)));
    return { specs: specsOf([...all, tableAt(base, "workspace", "dependencies")]), locked };
}
const cargoToml = {
    parse: (text) => (0,dist/* parse */.qg)(text),
    print: (value) => `${(0,dist/* stringify */.As)(value)}\n`,
    oldTests(base, head, locked) {
        const packages = packageTable(cargo_toml_knownAt(base, locked), cargoRules);
        const dependencies = keys(cargo_toml_dependencyKeys, packages);
        const steering = ["build", "metadata", "autotests", "autobenches"];
        const pick = mergeTables({
            ...dependencies,
            features: ofHead,
            package: mergeTables(keys(steering, ofBase), ofHead),
            lib: mergeTables(testFlags, ofHead),
            ...keys(["bin", "example"], targets),
            target: eachOfHead(() => mergeTables(dependencies, ofBase)),
            workspace: mergeTables({
                ...keys(["members", "exclude", "package", "resolver"], ofHead),
                dependencies: packages,
            }, ofBase),
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    newTests(base, head) {
        const added = addedPackages(cargo_toml_knownAt(base, () => false), cargoRules);
        return mergeDocuments(mergeTables({ "dev-dependencies": added }, ofBase), base, head);
    },
    packages: (value) => [
        ...[...cargo_toml_dependencyKeys, "target", "features", "patch"].map((key) => value[key]),
        ...["name", "version"].map((key) => tableAt(value, "package")[key]),
        ...["members", "exclude", "package", "dependencies"].map((key) => tableAt(value, "workspace")[key]),
    ],
};
const mergeCargoToml = mergerOf(cargoToml);

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/packages.js



const rustPackages = [
    { role: "manifest", files: ["cargo.toml"], asks: cargoAsks, merge: mergeCargoToml },
    { role: "lockfile", files: ["cargo.lock"], read: cargoLock, remake: "cargo check" },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/cargo-report.js


/**
 * The text of `cargo test`: libtest's report in JSON is not stable, and no library reads the text. Every program that
 * cargo runs has a head (`Running tests/api.rs (...)`, on stderr) and a list (`running 3 tests`, on stdout). cargo runs
 * one after the other, so the third head belongs to the third list, whatever order the two streams arrive in.
 */
function parseCargo(text) {
    const { heads, lists } = readOutput(text);
    const [first] = lists;
    if (first === undefined)
        return (0,draft/* unreadable */.O$)("cargo ran no tests: the output has no `running N tests`");
    const miscounted = lists.find((list) => list.ended && list.results.length !== list.announced);
    if (miscounted !== undefined) {
        return (0,draft/* unreadable */.O$)(`cargo announced ${miscounted.announced} tests and ${miscounted.results.length} can be read`);
    }
    return (0,draft/* drafted */.X5)(lists.flatMap((list, index) => cargo_report_draftsOf(list, heads.length === lists.length ? heads[index] : list.lastHead)));
}
/** The hash that cargo puts behind a program's name says how it was built; it is not the same in every room. */
const head = /^ {3,}(?:Running (?:unittests )?(\S+) \((\S+?)(?:-[0-9a-f]{16})?(?:\.exe)?\)|Doc-tests (\S+))$/;
const announcement = /^running (\d{1,9}) tests?$/;
const result = /^test (.+) \.\.\. (ok|FAILED|ignored)(?:,.*|\s*<[\d.]+s>)?$/;
const section = /^---- (.+) stdout ----$/;
const keptMessage = 8000;
function readOutput(text) {
    const output = { heads: [], lists: [] };
    /** The test whose output is being shown, between `failures:` and the end of a list. */
    let told;
    for (const raw of (0,lines/* linesOf */.D)(text)) {
        const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
        const list = output.lists.at(-1);
        if (isHead(line, output) || (told === undefined && beginsList(line, output)))
            told = undefined;
        else if (list !== undefined && !list.ended) {
            told = /^(?:failures:|test result: .*)$/.test(line) ? undefined : (shownTest(line) ?? told);
            takeLine(line, list, told);
        }
    }
    return output;
}
const longestLine = 2000;
function shownTest(line) {
    return line.length > longestLine ? undefined : section.exec(line)?.[1];
}
function isHead(line, { heads }) {
    const found = line.length > longestLine ? null : head.exec(line);
    if (found === null)
        return false;
    const [, path = "", file = "", doc] = found;
    const program = file.split(/[\\/]/).at(-1) ?? "";
    heads.push(doc === undefined ? `${program} ${path}` : `doc ${doc}`);
    return true;
}
/** One that begins before the end of another says that the other's program ended early. */
function beginsList(line, { heads, lists }) {
    const announced = announcement.exec(line)?.[1];
    if (announced === undefined)
        return false;
    lists.push({
        announced: Number(announced),
        lastHead: heads.at(-1),
        results: [],
        messages: new Map(),
        ended: false,
    });
    return true;
}
function takeLine(line, list, told) {
    if (line.startsWith("test result: ")) {
        list.ended = true;
        return;
    }
    if (told !== undefined) {
        const before = list.messages.get(told) ?? "";
        if (before.length < keptMessage && !section.test(line)) {
            list.messages.set(told, `${before}${line.slice(0, longestLine)}\n`);
        }
        return;
    }
    const match = line.length > longestLine ? null : result.exec(line);
    if (match !== null)
        list.results.push({ name: match[1] ?? "", status: cargo_report_statusOf(match[2]) });
}
function cargo_report_statusOf(word) {
    if (word === "ok")
        return "passed";
    return word === "ignored" ? "skipped" : "failed";
}
function cargo_report_draftsOf(list, program) {
    const suites = program === undefined ? [] : [program];
    const drafts = list.results.map(({ name, status }) => cargo_report_draftOf(name, status, { suites, list }));
    if (list.ended)
        return drafts;
    const message = `The program ended early: ${drafts.length} of ${list.announced} tests were reported.`;
    return [...drafts, { suites, name: "(program)", status: "broken", message }];
}
/** A test of documentation is called after its line, which moves whenever the code above it does. */
function cargo_report_draftOf(written, status, { suites, list }) {
    const doc = /^(\S+\.\w+) - (.*)\(line (\d{1,7})\)(.*)$/.exec(written);
    const message = list.messages.get(written.replace(/ - should panic$/, "")) ?? list.messages.get(written);
    if (doc === null)
        return { suites, name: written, status, message };
    const [, file, item = "", line, rest = ""] = doc;
    const name = `${item.trim()}${rest}`.trim() || "(module)";
    return { file, suites, name, status, line: Number(line), message };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/reports.js

/** How Rust reports its tests. */
const rustReports = {
    reports: {
        formats: [{ name: "cargo", parse: async (text) => parseCargo(text) }],
        foreign: String.raw `\.cargo|target`,
    },
    knownResults: {
        commands: [
            {
                gate: "cargo test",
                runs: /^cargo (?:\+\S+ )?test(?: |$)/,
                unless: / (?:-q|--quiet|--format|--message-format|-Z|--no-run|--list|--doc)\b/,
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/rooms.js
const rustRooms = {
    stores: [".cargo/git", ".cargo/registry"],
    locks: [".cargo/.package-cache", ".cargo/.package-cache-mutate"],
    config: [".cargo/config", ".cargo/config.toml", ".cargo/credentials", ".cargo/credentials.toml"],
    moved: { ".cargo": "CARGO_HOME" },
    toolchain: ["CARGO_HOME", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN"],
    toolHomes: { RUSTUP_HOME: ".rustup" },
    trust: ["CARGO_HTTP_CAINFO"],
    places: { CARGO_HOME: ".cargo" },
    leading: ["cargo_target_dir", "sccache_dir"],
    above: [
        ".cargo/config",
        ".cargo/config.toml",
        "Cargo.toml",
        "clippy.toml",
        "rust-toolchain",
        "rust-toolchain.toml",
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/rust.js





const rust = {
    name: "rust",
    detect: rust_detect,
    packages: rustPackages,
    setsUp: ["rust-toolchain", "rust-toolchain.toml", ".cargo/config", ".cargo/config.toml"],
    rooms: rustRooms,
    ...rustFiles,
    ...rustReports,
};
const rust_source = "Cargo.toml";
/**
 * Rust: tests always; format and clippy only where the project says that it wants them, by their own configuration or in
 * its workflows. Warnings fail clippy only where the project's CI lets them: else a warning at base would block every run.
 */
async function rust_detect(tree) {
    if (!tree.has("Cargo.toml"))
        return kind/* nothing */.s6;
    const manifest = await tree.text("Cargo.toml");
    const ci = await tree.workflows();
    const formats = tree.some(/^\.?rustfmt\.toml$/) || /\bcargo (?:\+\S+ )?fmt\b/.test(ci);
    const lints = tree.some(/^\.?clippy\.toml$/) ||
        /^\[(?:workspace\.)?lints\.clippy\]/m.test(manifest) ||
        /\bcargo clippy\b/.test(ci);
    const strict = /clippy[^\n]*-D\s*warnings/.test(ci) ? ["--", "-D", "warnings"] : [];
    const wide = isWorkspace(manifest) ? ["--workspace"] : [];
    return {
        gates: [
            // Else the first program with a red test is the last one that runs, and the tests of the others are nowhere.
            (0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("cargo test", ["cargo", "test", ...wide], rust_source), {
                format: "cargo",
                args: ["--no-fail-fast"],
                env: {},
            }),
            ...(lints
                ? [(0,kind/* gate */.Gj)("cargo clippy", ["cargo", "clippy", ...wide, "--all-targets", ...strict], rust_source)]
                : []),
            ...(formats ? [(0,kind/* gate */.Gj)("cargo fmt", ["cargo", "fmt", "--all", "--check"], rust_source)] : []),
        ],
        setup: fetch(tree, manifest),
    };
}
/** Plain `cargo test` passes over the members of a workspace whose root is a package itself. */
function isWorkspace(manifest) {
    return /^\[workspace\]/m.test(manifest) && !/^default-members\b/m.test(manifest);
}
function fetch(tree, manifest) {
    if (tree.has("Cargo.lock"))
        return [["cargo", "fetch", "--locked"]];
    const depends = /^\[(?:[\w.'"()=, -]+\.)?(?:dev-|build-)?dependencies\b/m.test(manifest);
    return depends || isWorkspace(manifest) ? [["cargo", "fetch"]] : [];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/swift.js
const swift_program = "It is a program.";
/** Swift packages, CocoaPods and Carthage. Gates are the project's to name. */
const swift = {
    name: "swift",
    packages: [
        {
            role: "whole manifest",
            files: ["package.swift", "package@swift*.swift", "podfile", "*.podspec"],
            asks: { why: swift_program },
        },
        {
            role: "whole manifest",
            files: ["cartfile"],
            asks: { why: "Carthage's lockfile is not read either." },
        },
        {
            role: "lockfile",
            files: ["package.resolved"],
            read: { why: "It does not say who asks for what, and its manifest is a program." },
            remake: "swift package resolve",
        },
        {
            role: "lockfile",
            files: ["podfile.lock"],
            read: { why: "Its checksums are of descriptions, not of packages." },
            remake: "pod install",
        },
        {
            role: "lockfile",
            files: ["cartfile.resolved"],
            read: { why: "It has no checksums." },
            remake: "carthage update",
        },
    ],
    tests: {
        code: "swift|mm?",
        camel: "swift|mm?",
        names: [/[a-z0-9](?:Spec|Specs)\.swift$/],
        loose: /^Test[A-Z]\w*\.mm?$/,
        productSet: /(?:^|\/)Sources\//,
    },
    config: { names: [/\.xctestplan$/i] },
    texts: [{ files: /\.swift$/i, whole: [/^[ \t]*import[ \t]+(?:XCTest|Testing)\b/m] }],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/all.js

















/** Every kind of project; where several are found, their gates run in this order. */
const kinds = [
    node,
    deno,
    rust,
    go,
    python,
    jvm,
    dotnet,
    ruby,
    php,
    cmake,
    elixir,
    dart,
    swift,
    native_native,
    others,
];
/** Kinds that mostly wrap another one: asked only where no other has a gate. */
const wrapping = [make];
/** All that is known of files, commands and rooms: every kind, and what all have in common. */
const everything = [...kinds, ...wrapping, common];


/***/ }),

/***/ 57935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseJsonc)
/* harmony export */ });
/** JSON with comments and commas at the end, as deno and bun take it. @throws SyntaxError */
function parseJsonc(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return JSON.parse(plainJson(text));
    }
}
/** By hand and not by patterns: a hostile text must not make a pattern look twice at the same place. */
function plainJson(text) {
    const pieces = [];
    let at = 0;
    while (at < text.length) {
        const end = pieceEnd(text, at);
        const isComment = text[at] === "/" && end > at + 1;
        if (!isComment)
            pieces.push(text.slice(at, end));
        at = end;
    }
    return withoutLastCommas(pieces).join("");
}
/** Where the string, the comment or the single character that begins here ends. */
function pieceEnd(text, at) {
    const two = text.slice(at, at + 2);
    if (text[at] === '"')
        return stringEnd(text, at + 1);
    if (two === "//")
        return endOr(text.indexOf("\n", at), text.length);
    return two === "/*" ? endOr(text.indexOf("*/", at + 2) + 2, text.length) : at + 1;
}
function endOr(found, otherwise) {
    return found < 2 ? otherwise : found;
}
function stringEnd(text, start) {
    let at = start;
    while (at < text.length && text[at] !== '"')
        at += text[at] === "\\" ? 2 : 1;
    return at + 1;
}
function withoutLastCommas(pieces) {
    let next = "";
    return pieces
        .toReversed()
        .map((piece) => {
        if (piece.trim() === "")
            return piece;
        const isLast = piece === "," && (next === "}" || next === "]");
        next = piece;
        return isLast ? "" : piece;
    })
        .toReversed();
}


/***/ }),

/***/ 26974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   r7: () => (/* binding */ scriptText)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var _jsonc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57935);



/** A manifest as plain values; undefined where its syntax is broken. */
function readManifest(path, text) {
    const source = text.replace(/^\uFEFF/, "");
    try {
        // A manifest whose name has no ending is TOML, too.
        return /\.toml$|^[^.]+$/.test((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) ? (0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(source) : (0,_jsonc_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonc */ .p)(source);
    }
    catch {
        return undefined;
    }
}
/** A value of nested tables; undefined where there is none. Only what the file itself says: nothing inherited. */
function valueAt(document, keys) {
    let value = document;
    for (const key of keys) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Reflect.get(value, key);
    }
    return value;
}
/** The names in a table, in the order of the file. */
function keysAt(document, keys) {
    const value = valueAt(document, keys);
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.keys(value)
        : [];
}
/** A script as text: itself, JSON where it is more than a line, empty where there is none. */
function scriptText(value) {
    if (value === undefined)
        return "";
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/** A path below a folder of the repository, without `.` and `..`; undefined where it leads out. */
function within(folder, path) {
    if (path.startsWith("/"))
        return undefined;
    const joined = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(`${folder === "" ? "." : folder}/${path.replaceAll("\\", "/")}`);
    const clean = joined.replace(/\/$/, "");
    return clean === ".." || clean.startsWith("../") ? undefined : clean.replace(/^\.$/, "");
}
/** The first of these files that is there, and those that would come before it. */
function firstOf(tree, paths) {
    const known = paths.filter((path) => path !== undefined);
    const at = known.findIndex(tree.has);
    const before = at === -1 ? known : known.slice(0, at);
    const found = known[at];
    return [
        ...before.map((path) => ({ kind: "absent", path })),
        ...(found === undefined
            ? []
            : [{ kind: "file", path: found, config: false, cwd: folderOf(found) }]),
    ];
}
/** The file of this name nearest to a folder, upwards; `closer` are the places where another one would go before it. */
function nearest(tree, folder, name) {
    const closer = [];
    for (const parent of parents(folder)) {
        const path = parent === "" ? name : `${parent}/${name}`;
        if (tree.has(path))
            return { path, closer };
        closer.push(path);
    }
    return { path: undefined, closer };
}
/** The folder of a file; empty for the root. */
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function parents(folder) {
    const parts = folder === "" ? [] : folder.split("/");
    return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up).join("/"));
}


/***/ }),

/***/ 49462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   X5: () => (/* binding */ drafted),
/* harmony export */   yV: () => (/* binding */ maxTests)
/* harmony export */ });
/** More than that is no suite that anybody compares. */
const maxTests = 100_000;
function drafted(drafts) {
    return { kind: "drafts", drafts };
}
function unreadable(why) {
    return { kind: "unreadable", why };
}


/***/ }),

/***/ 30838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ shaped)
/* harmony export */ });
/** The drafts of what has this shape. */
function shaped(shape, drafts) {
    return {
        drafts(value) {
            const parsed = shape.safeParse(value);
            return parsed.success ? drafts(parsed.data) : undefined;
        },
    };
}


/***/ }),

/***/ 38510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** One after the other: the lines of a large output are not all there at once. */
function* linesOf(text) {
    for (let from = 0; from < text.length;) {
        const found = text.indexOf("\n", from);
        const end = found === -1 ? text.length : found;
        yield text.slice(from, end);
        from = end + 1;
    }
}


/***/ }),

/***/ 44055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r$: () => (/* binding */ checksAt),
  lN: () => (/* binding */ findBase),
  om: () => (/* binding */ guidanceAt),
  E4: () => (/* binding */ policyAt),
  TL: () => (/* binding */ pullHeadOf),
  ms: () => (/* binding */ workspaceOptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/adapters/git/checkout.js
var git_checkout = __webpack_require__(84858);
// EXTERNAL MODULE: ./.build/adapters/git/git.js
var git_git = __webpack_require__(25504);
// EXTERNAL MODULE: ./.build/adapters/git/push-report.js
var push_report = __webpack_require__(41461);
;// CONCATENATED MODULE: ./.build/adapters/git/resolve-base.js





/** The base branch's commit at the remote as it is now: a checkout may be older, detached, or of another ref. */
async function resolveBase(question) {
    const { checkout, ref, sha } = question;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkout, ".git"))) {
        const { text, mend, code } = (0,git_checkout/* checkoutMissing */.L)(checkout).ending;
        return { missing: text, mend, code };
    }
    const name = ref?.replace(/^refs\/heads\//, "");
    if (name !== undefined && sha !== undefined)
        return { ref: name, sha };
    const listed = await listRemote(question, name);
    if (!listed.ok)
        return unreachable(question.remote.url, listed.stderr);
    const refs = parseRefs(listed.stdout);
    const branch = name ?? refs.default;
    if (branch === undefined)
        return noDefault(question.remote.url);
    const found = sha ?? refs.commits.get(`refs/heads/${branch}`);
    return found === undefined ? noBranch(question.remote.url, branch) : { ref: branch, sha: found };
}
/** From the root folder: the configuration of the checkout, with its own token, must not be read. */
async function listRemote({ remote, env }, name) {
    const patterns = name === undefined ? ["HEAD", "refs/heads/*"] : [`refs/heads/${name}`];
    const git = (0,git_git/* gitAt */.c)({ home: "/", env, remote });
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
function unreachable(url, stderr) {
    return {
        missing: `The branches of ${url} cannot be read: ${(0,push_report/* remoteWords */.S)(stderr)}`,
        code: "base_missing",
        mend: "Give the job `permissions: contents: read` and the action a `github-token` that may read the repository.",
    };
}

// EXTERNAL MODULE: ./.build/domain/commit-message.js
var commit_message = __webpack_require__(88512);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(41232);
// EXTERNAL MODULE: ./.build/domain/policy.js
var policy = __webpack_require__(83817);
// EXTERNAL MODULE: ./.build/projects/config/gates-file.js
var gates_file = __webpack_require__(39259);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./.build/projects/config/runners-own.js
var runners_own = __webpack_require__(31170);
// EXTERNAL MODULE: ./.build/projects/config/toml.js + 1 modules
var toml = __webpack_require__(2251);
;// CONCATENATED MODULE: ./.build/projects/config/policy-file.js




const example = `
branch_prefix = "omk/"
draft = false
labels = ["autopilot"]
max_repairs = 3
blocking = "major"        # "blocker", "major", "minor" or "nit"
no_gates = "block"        # or "allow"
roles = ["write", "maintain", "admin"]
pass_env = ["DATABASE_URL"]
`;
/** The policy of a repository from the text of its file at base; the defaults where there is none. @throws AutopilotError `bad_policy` */
function readPolicy(text) {
    if (text === undefined)
        return policy/* Policy */.P.parse({});
    return (0,toml/* parseToml */.M)(text, { file: policy/* policyFile */.X, code: "bad_policy", schema: policy/* Policy */.P, example, rules });
}
const Environments = schemas/* looseObject */._H3({
    pass_env: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    setup_env: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
});
function rules(value) {
    const { pass_env, setup_env } = Environments.parse(value);
    return [...withheld("pass_env", pass_env), ...withheld("setup_env", setup_env)];
}
function withheld(key, names) {
    return names.flatMap((name, index) => {
        if (typeof name !== "string" || !(0,runners_own/* isRunnersOwn */.m)(name))
            return [];
        const text = `\`${key}[${index + 1}]\` is \`${name}\`, which holds the action's own inputs or tokens and is never passed on. Allowed: names that do not begin with INPUT_ or ACTIONS_.`;
        return [{ path: [key, index], text }];
    });
}

// EXTERNAL MODULE: ./.build/projects/kinds/all.js + 110 modules
var kinds_all = __webpack_require__(88115);
// EXTERNAL MODULE: ./.build/projects/detect/tree.js
var detect_tree = __webpack_require__(7465);
;// CONCATENATED MODULE: ./.build/projects/detect/detect.js


/**
 * The gates of a repository without `.omk/gates.toml`: of every kind of project at its root, not of the first that is
 * found. `files` are all paths at base.
 */
async function detectGates(files, read) {
    const tree = (0,detect_tree/* treeOf */.g)(files, read);
    const gates = (await findProjects(tree)).flatMap((project) => project.gates);
    return gates.length > 0 ? gates : (await found(kinds_all/* wrapping */.rF, tree)).flatMap(({ gates }) => gates);
}
/** Every kind of project that is present at the root of a repository. */
function findProjects(tree) {
    return found(kinds_all/* kinds */.EZ, tree);
}
function found(among, tree) {
    return Promise.all(among.flatMap(({ detect }) => (detect === undefined ? [] : [detect(tree)])));
}

// EXTERNAL MODULE: ./.build/domain/command-line.js
var command_line = __webpack_require__(37397);
// EXTERNAL MODULE: ./.build/projects/kind.js
var kind = __webpack_require__(58767);
// EXTERNAL MODULE: ./.build/projects/detect/shell.js
var shell = __webpack_require__(87907);
;// CONCATENATED MODULE: ./.build/projects/detect/setup.js






/**
 * The command that makes detected gates work in a fresh checkout: one program, or a script where several kinds of
 * project need something. Undefined where nothing has to be installed.
 */
async function detectSetup(files, read) {
    const steps = (await findProjects((0,detect_tree/* treeOf */.g)(files, read))).flatMap((project) => project.setup);
    const [first, ...more] = steps;
    if (first === undefined)
        return undefined;
    const source = "detected from the files at the root";
    if (more.length === 0)
        return (0,kind/* gate */.Gj)(gate/* setupName */.N0, first, source);
    return { ...(0,shell/* shellGate */.G)(gate/* setupName */.N0, steps.map(command_line/* commandLine */.a).join("\n")), source };
}
/** The gate of the input `setup`: a line or a script for bash, which stops at the first command that fails. */
function setupFromInput(line) {
    return { ...(0,shell/* shellGate */.G)(gate/* setupName */.N0, line), source: "input `setup`" };
}

;// CONCATENATED MODULE: ./.build/projects/detect/written-results.js




/**
 * Written gates, each with how its tests are read one by one where the file does not say it and the command is one that
 * detection knows, in the folder in which the gate runs. `files` are all paths at base.
 */
function withKnownResults(gates, files, read) {
    return Promise.all(gates.map(async (gate) => {
        if (gate.results !== undefined || gate.skip)
            return gate;
        const results = await resultsOf(gate, folderOf(gate, files, read));
        return results === undefined ? gate : { ...gate, results };
    }));
}
function folderOf({ cwd }, files, read) {
    if (cwd === undefined)
        return { files, read };
    const prefix = `${cwd}/`;
    return {
        files: files.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
        read: (path) => read(prefix + path),
    };
}
async function resultsOf(gate, folder) {
    const words = [gate.command, ...gate.args];
    const line = (0,command_line/* commandLine */.a)(words);
    const detected = await detectGates(folder.files, folder.read);
    const same = detected.find((one) => (0,command_line/* lineOf */.c)(one) === line);
    if (same !== undefined)
        return same.results;
    const known = kinds_all/* everything */.YT.flatMap(({ knownResults }) => knownResults ?? []);
    const command = known
        .flatMap(({ commands = [] }) => commands)
        .find(({ runs }) => runs.test(line));
    if (command === undefined) {
        const tree = (0,detect_tree/* treeOf */.g)(folder.files, folder.read);
        const found = await Promise.all(known.flatMap((one) => one.of?.(words, tree) ?? []));
        return found.find((results) => results !== undefined);
    }
    const results = detected.find(({ name }) => name === command.gate)?.results;
    if (results === undefined || command.unless.test(line))
        return undefined;
    return words.includes("--") ? { ...results, args: [] } : results;
}

;// CONCATENATED MODULE: ./.build/step/base.js











/** Longest AGENTS.md that goes into a prompt, in characters. */
const guidanceLimit = 16_000;
/**
 * Finds the base: the one that is named, the input, the branch of the workflow run, or the default branch, as the remote
 * has it now.
 * @throws AutopilotError `base_missing`, `checkout_missing`.
 */
async function findBase(step, defaultBranch, named) {
    const { job, inputs, remote } = step;
    const usual = inputs.base === "" ? (job.branch ?? defaultBranch) : inputs.base;
    const ref = named ?? usual;
    // One request is quicker than git; where it says nothing of use, git asks the remote and finds the words.
    const sha = ref === undefined ? undefined : await step.github.tipOf(ref);
    const answer = await resolveBase({
        checkout: job.workspace,
        remote,
        ref,
        sha,
        env: step.childEnv,
    });
    if ("sha" in answer)
        return answer;
    throw new errors/* AutopilotError */.W({
        verdict: "not_ready",
        code: answer.code,
        text: answer.missing,
        mend: answer.mend,
    });
}
/** What a workspace of this job is opened with. */
function workspaceOptions(step, base, place) {
    return {
        checkout: step.job.workspace,
        folder: workFolder(step, place.name),
        base: base.sha,
        branch: place.branch,
        ...(place.pull === undefined ? {} : { pull: place.pull }),
        remote: step.remote,
        identity: commit_message/* identity */.D,
        env: step.childEnv,
        signal: step.signal,
    };
}
/** Where the workspace of a run on a pull request begins; undefined for other runs. */
function pullHeadOf({ aim, pull, }) {
    if (pull === undefined)
        return undefined;
    return { number: pull.number, sha: pull.headSha, begin: aim === "check" ? "merge" : "head" };
}
/** Where a workspace lies: beside the run folder, outside of everything that is saved. */
function workFolder(step, name) {
    return (0,external_node_path_.join)(step.job.temp, "omk-work", name);
}
/** The repository's own rules at base. @throws AutopilotError `bad_policy`. */
async function policyAt(workspace) {
    return readPolicy(await workspace.readBase(policy/* policyFile */.X));
}
/** @throws AutopilotError `bad_gates`, `no_gates`. */
async function checksAt(step, workspace, policy) {
    const text = await workspace.readBase(".omk/gates.toml");
    const files = await workspace.listBase();
    const read = (path) => workspace.readBase(path);
    const written = text === undefined ? undefined : (0,gates_file/* readGates */.D)(text);
    const gates = written === undefined
        ? await detectGates(files, read)
        : await withKnownResults(written.gates, files, read);
    const found = written?.setup ?? (await detectSetup(files, read));
    const setup = step.inputs.setup === "" ? found : setupFromInput(step.inputs.setup);
    if (!(0,gate/* canShow */.cJ)(gates) && policy.no_gates === "block")
        throw noGates(text !== undefined);
    return { gates, parallel: written?.parallel ?? false, setup };
}
/** AGENTS.md of base, bounded. */
async function guidanceAt(workspace) {
    const text = (await workspace.readBase("AGENTS.md")) ?? "";
    return text.length <= guidanceLimit ? text : `${text.slice(0, guidanceLimit)}\n[cut]`;
}
function noGates(isWritten) {
    const what = isWritten
        ? "`.omk/gates.toml` has no gate that is required and not skipped"
        : "no test, lint or build command was recognised at the root of the repository";
    return new errors/* AutopilotError */.W({
        verdict: "not_ready",
        code: "no_gates",
        text: `No gate is known: ${what}. Without one nothing can show that a change works.`,
        mend: [
            "Commit `.omk/gates.toml` to the base branch:",
            '```toml\n[[gates]]\nname = "test"\ncommand = "npm"\nargs = ["test"]\n```',
            'Or say in `.omk/autopilot.toml` that none is fine: `no_gates = "allow"`.',
        ].join("\n"),
    });
}


/***/ }),

/***/ 56684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VJ: () => (/* binding */ endWithoutRun),
  O9: () => (/* binding */ finish),
  fS: () => (/* binding */ summarise)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(12766);
// EXTERNAL MODULE: ./.build/domain/spend.js
var spend = __webpack_require__(75859);
// EXTERNAL MODULE: ./.build/views/resume.js
var views_resume = __webpack_require__(90412);
;// CONCATENATED MODULE: ./.build/views/outputs.js


/** The outputs of the step that follow from the state, by the names in `action.yml`; what does not exist yet is left out. */
function outputsOf(state) {
    const { tokens, usd } = (0,spend/* spentOf */.u)(state);
    return {
        phase: state.phase,
        "run-key": state.key,
        tokens: `${tokens}`,
        ...(usd === undefined ? {} : { usd: usd.toFixed(4) }),
        ...ended(state),
        ...pushed(state),
        ...delivered(state),
    };
}
function ended(state) {
    const { ending } = state;
    if (ending === undefined)
        return {};
    const resume = (0,views_resume/* canResume */.KF)(state) ? { "resume-command": (0,views_resume/* resumeCommand */.VJ)(state) } : {};
    return { verdict: ending.verdict, code: ending.code, ...resume };
}
function pushed({ pushed: branch, delivered: done }) {
    if (branch === undefined)
        return {};
    return { branch: branch.branch, "head-sha": done?.commit ?? branch.commit };
}
function delivered({ delivered: done }) {
    if (done === undefined)
        return {};
    return {
        "pull-request-number": `${done.pr.number}`,
        "pull-request-url": done.pr.url,
        operation: done.pr.operation,
    };
}

// EXTERNAL MODULE: ./.build/views/summary.js
var summary = __webpack_require__(66075);
// EXTERNAL MODULE: ./.build/views/terminal.js + 1 modules
var terminal = __webpack_require__(3331);
;// CONCATENATED MODULE: ./.build/step/finish.js






/** Outputs, job summary and exit code of a run. */
async function finish(outside, { state, artifact, proof }) {
    const outputs = {
        ...outputsOf(state),
        proof,
        ...(artifact === undefined ? {} : { "state-artifact": artifact }),
    };
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
    await summarise(outside, (0,summary/* summaryView */.T)(state));
    if (state.ending !== undefined)
        finish_close(state.ending, (0,views_resume/* resumeHint */.tJ)(state, state.ending));
}
/** The same for what stopped before there was a run. */
async function endWithoutRun(outside, ending) {
    (0,core/* setOutput */.uH)("verdict", ending.verdict);
    (0,core/* setOutput */.uH)("code", ending.code);
    await summarise(outside, (0,summary/* endingSummary */.k)(ending));
    finish_close(ending);
}
/** Not every runner has a job summary: what it would say goes into the log then. */
async function summarise(outside, text) {
    try {
        await outside.addSummary(text);
    }
    catch (cause) {
        (0,core/* info */.pq)((0,terminal/* logText */.k)(`${text}\n(No job summary: ${cause instanceof Error ? cause.message : String(cause)})`));
    }
}
function finish_close(ending, resume = "") {
    const text = [ending.text, ending.mend, resume].filter((part) => part !== "").join("\n");
    if ((0,verdict/* stepPasses */.WX)(ending.verdict))
        (0,core/* info */.pq)((0,terminal/* logText */.k)(`${ending.verdict} (${ending.code}): ${text}`));
    else {
        process.exitCode = 1;
        (0,core/* error */.z3)(text, { title: `omk: ${ending.verdict} (${ending.code})` });
    }
}


/***/ }),

/***/ 41140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ notify)
});

;// CONCATENATED MODULE: ./.build/adapters/notify/payload.js
const green = 0x22c55e;
const red = 0xef4444;
const blue = 0x3b82f6;
/** The form that a host is known to take. */
function formatOf({ hostname, pathname }) {
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
            return { text: slackText(lineOf(notification)) };
        case "discord":
            return discord(notification);
    }
}
function lineOf(notification) {
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
        content: lineOf(notification).slice(0, 1_900),
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
            const body = JSON.stringify(payload(notification, format ?? formatOf(target)));
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
                return { ok: false, text: whyNot(error, timeoutMs) };
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
function whyNot(error, timeoutMs) {
    if (error instanceof Error && error.name === "TimeoutError")
        return `The webhook gave no answer within ${timeoutMs} ms.`;
    const cause = error instanceof Error ? error.cause : undefined;
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
    return typeof code === "string" && /^[A-Z_]{2,40}$/.test(code)
        ? `The webhook could not be reached (${code}).`
        : "The webhook could not be reached.";
}

// EXTERNAL MODULE: ./.build/step/user-agent.js
var user_agent = __webpack_require__(98606);
;// CONCATENATED MODULE: ./.build/step/notify.js


/** Tells `notify-url`, where there is one; what became of it is recorded and fails nothing. */
async function notify(step, show, what) {
    const url = step.inputs["notify-url"];
    const notification = url === "" ? undefined : what();
    if (notification === undefined)
        return;
    const format = show.state().policy.notify_format;
    const sent = await notifier({ url, format, userAgent: user_agent/* userAgent */.N }).notify(notification);
    show.record({ type: "notified", notification: notification.event, ...sent });
}


/***/ }),

/***/ 68090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zw: () => (/* binding */ jobOf),
  ZK: () => (/* binding */ loadRunFiles),
  RM: () => (/* binding */ noTools),
  NE: () => (/* binding */ openFolder),
  kQ: () => (/* binding */ runFolder),
  $B: () => (/* binding */ scratchFolder),
  xX: () => (/* binding */ storeOf),
  Fu: () => (/* binding */ toolsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/domain/event.js + 2 modules
var domain_event = __webpack_require__(31256);
// EXTERNAL MODULE: ./.build/domain/fold.js + 3 modules
var fold = __webpack_require__(69119);
// EXTERNAL MODULE: ./.build/domain/ledger.js
var domain_ledger = __webpack_require__(9334);
// EXTERNAL MODULE: ./.build/proof/sha256.js
var sha256 = __webpack_require__(53452);
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
        const event = domain_event/* Event */.Jh.parse(JSON.parse(line));
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
/** Reads what is there, and takes a last line without its end off the file: the one crash that the format allows. */
function recover(file) {
    const bytes = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file) : Buffer.alloc(0);
    const ledger = (0,domain_ledger/* readLedger */.SC)(bytes.toString("utf8"), sha256/* sha256 */.s);
    if (ledger.dropped === undefined)
        return { ...ledger, recovered: undefined };
    const kept = bytes.lastIndexOf(10) + 1;
    (0,external_node_fs_.truncateSync)(file, kept);
    const { line } = ledger.dropped;
    return { ...ledger, recovered: { type: "ledger_recovered", line, bytes: bytes.length - kept } };
}

// EXTERNAL MODULE: ./.build/adapters/local/manifest.js
var manifest = __webpack_require__(14242);
// EXTERNAL MODULE: ./.build/adapters/local/redact.js
var local_redact = __webpack_require__(27330);
// EXTERNAL MODULE: ./.build/adapters/local/state-file.js
var state_file = __webpack_require__(73637);
;// CONCATENATED MODULE: ./.build/step/open-run.js






/** Where the files of a run lie on the runner. */
function runFolder(step, key) {
    return (0,external_node_path_.join)(step.job.temp, "omk", key);
}
/** Where the homes of its turns lie: outside of everything that is saved. */
function scratchFolder(step, key) {
    return (0,external_node_path_.join)(step.job.temp, "omk-kimi", key);
}
/** Opens the folder of a run for this job. */
function openFolder(step, key) {
    const folder = runFolder(step, key);
    const redact = (0,local_redact/* redactor */.$)(step.secrets, (hit) => ledger.recordHit(hit));
    const ledger = openLedger({ folder, redact, clock: () => new Date() });
    return { folder, ledger, redact };
}
/** Everything that a job needs to carry a run, and what is left of it when the run has ended. */
function loadRunFiles(step, opened, opening) {
    const { folder, ledger } = opened;
    const held = {};
    return {
        ...opened,
        ...opening,
        openStore(prepare) {
            held.store = storeOf(step, { folder, ledger, prepare });
            return held.store;
        },
        async close() {
            const state = ledger.state();
            await (0,state_file/* writeState */.J)(folder, state);
            await (0,manifest/* writeManifest */.H)(folder, state);
            return { state, artifact: held.store?.artifact, proof: (0,external_node_path_.join)(folder, "proof.json") };
        },
    };
}
/** The store of a run's folder under this job's name. */
function storeOf(step, { folder, ledger, prepare, }) {
    return step.artifacts.store({
        folder,
        state: () => ledger.state(),
        prepare,
        onFailure: (text, mend) => (0,core/* warning */.$e)(`${text}\n${mend}`, { title: "omk: the state could not be saved" }),
    });
}
/** This job, as the ledger records it. Whoever commands may ask for less than the inputs give, and not for more. */
function jobOf({ job, inputs, agents }, usd, { budgetTokens, budgetMinutes } = {}) {
    return {
        type: "job_started",
        workflowRunId: job.runId,
        attempt: job.attempt,
        scope: { phases: inputs.phases },
        budget: {
            tokens: Math.min(inputs["budget-tokens"], budgetTokens ?? Number.POSITIVE_INFINITY),
            minutes: Math.min(inputs["budget-minutes"], budgetMinutes ?? Number.POSITIVE_INFINITY),
            ...(usd === undefined ? {} : { usd }),
        },
        url: job.url,
        tools: { node: process.versions.node, ...agents.versions() },
    };
}
/** The Kimi CLI and ripgrep, on their way; whoever needs them awaits them and meets the failure there. */
function toolsOf({ agents, job, signal }) {
    const tools = agents.install({ cacheDir: job.toolCache, signal });
    tools.catch(() => undefined);
    return tools;
}
/** For a job that asks no model: nothing is installed. */
function noTools() {
    const none = Promise.reject(new Error("this job has no model, and asked one"));
    none.catch(() => undefined);
    return none;
}


/***/ }),

/***/ 66190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ overtaken),
/* harmony export */   P: () => (/* binding */ pinPull)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_command_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19060);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50664);
/* harmony import */ var _triggers_context_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71956);




/**
 * The pull request with its head pinned: where the event names a commit that one, else the head of now.
 * @throws AutopilotError `nothing_to_do` where it is closed, `github_unavailable`.
 */
async function pinPull({ github, job }, number, headSha) {
    const { title, body, isOpen, defaultBranch, author: _, ...now } = await github.readPull(number);
    if (!isOpen)
        throw closed(number);
    const words = wordsOf(job.event, number) ?? { title, body };
    return { pull: { ...now, headSha: headSha ?? now.headSha }, ...words, defaultBranch };
}
/** What the event says of the pull request that it happened on: its author may write something else a moment later. */
function wordsOf(event, number) {
    const { issue, pull_request: pull } = _triggers_context_event_js__WEBPACK_IMPORTED_MODULE_3__/* .ContextEvent */ .O.safeParse(event).data ?? {};
    const place = [pull, issue].find((one) => one?.number === number);
    return place === undefined ? undefined : { title: place.title, body: place.body ?? "" };
}
/**
 * Whether the pull request has another head by now than the one that the run is about. What cannot be found out stops
 * nobody: the verdict names the commit that it is of.
 */
async function overtaken({ github, signal }, state) {
    const { pull, aim } = state;
    if (pull === undefined)
        return undefined;
    const reading = readNow(github, pull.number);
    const now = await (signal.aborted ? Promise.race([reading, soon()]) : reading);
    if (now === undefined || now.headSha === pull.headSha)
        return undefined;
    return aim === "fix"
        ? leftBehind(state, pull, now.headSha)
        : superseded(state, pull, now.headSha);
}
/** A cancelled job has seconds, and more to do with them. */
function soon() {
    return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(4_000, undefined, { ref: false });
}
async function readNow(github, number) {
    try {
        return await github.readPull(number);
    }
    catch (error) {
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AutopilotError */ .W)
            return undefined;
        throw error;
    }
}
function superseded({ policy }, { number, headSha }, now) {
    return {
        verdict: "cancelled",
        code: "superseded",
        text: `Pull request #${number} was pushed to while ${headSha.slice(0, 7)} was looked at: its head is ${now.slice(0, 7)} now, and nothing that was found is said of it.`,
        mend: `Where a push starts a check, the new head has one of its own. Else ask for it: \`${(0,_domain_command_in_js__WEBPACK_IMPORTED_MODULE_1__/* .commandIn */ .v)(policy, "check")}\`.`,
    };
}
/** Nobody's commits are overwritten, and what was proved or approved was so on top of the old head. */
function leftBehind({ policy, aside }, { number, headSha, headRef }, now) {
    const made = aside === undefined
        ? "What this run made is in its state artifact"
        : `What this run made is on \`${aside.branch}\`: take it over with \`git fetch origin ${aside.branch} && git merge FETCH_HEAD\``;
    return {
        verdict: "cancelled",
        code: "superseded",
        text: `Pull request #${number} was pushed to since this fix began at ${headSha.slice(0, 7)}: its head is ${now.slice(0, 7)} now, so nothing is pushed to \`${headRef}\`.`,
        mend: `Request again on the new head: \`${(0,_domain_command_in_js__WEBPACK_IMPORTED_MODULE_1__/* .commandIn */ .v)(policy, "fix")}\`. ${made}.`,
    };
}
function closed(number) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AutopilotError */ .W({
        verdict: "no_change",
        code: "nothing_to_do",
        text: `Pull request #${number} is closed, so there is nothing to do on it.`,
        mend: "Open it again first, if it is still wanted.",
    });
}


/***/ }),

/***/ 91864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ interrupted),
/* harmony export */   bB: () => (/* binding */ closeLost),
/* harmony export */   ic: () => (/* binding */ rescue)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77094);
/* harmony import */ var _adapters_git_open_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90411);
/* harmony import */ var _adapters_kimi_session_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99128);
/* harmony import */ var _adapters_local_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14242);
/* harmony import */ var _adapters_local_state_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73637);
/* harmony import */ var _adapters_process_leftovers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64305);
/* harmony import */ var _domain_command_in_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19060);
/* harmony import */ var _domain_ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9334);
/* harmony import */ var _views_notification_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27168);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44055);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41140);
/* harmony import */ var _open_run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68090);
/* harmony import */ var _pull_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(66190);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(25221);
















/** Saves, closes and shows a run whose main step ended before the run did; undefined where there is nothing to do. */
async function rescue(step, key, mainPid) {
    (0,_adapters_process_leftovers_js__WEBPACK_IMPORTED_MODULE_7__/* .killStartedBy */ .px)(mainPid);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_open_run_js__WEBPACK_IMPORTED_MODULE_13__/* .runFolder */ .kQ)(step, key), _domain_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerName */ .bo)))
        return undefined;
    const opened = (0,_open_run_js__WEBPACK_IMPORTED_MODULE_13__/* .openFolder */ .NE)(step, key);
    const { ledger, folder } = opened;
    if (ledger.events().length === 0)
        return undefined;
    const state = ledger.state();
    const show = (0,_showing_js__WEBPACK_IMPORTED_MODULE_15__/* .showing */ .E)(step, ledger, state.task.number);
    const moved = state.aim === "check" ? await (0,_pull_js__WEBPACK_IMPORTED_MODULE_14__/* .overtaken */ .K)(step, state) : undefined;
    closeLost(show.record, state, moved ?? interrupted(step.signal.aborted, state.policy));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(`Run ${key} was not finished by its main step: it is saved and closed here.`);
    const store = (0,_open_run_js__WEBPACK_IMPORTED_MODULE_13__/* .storeOf */ .xX)(step, { folder, ledger, prepare: () => prepareSave(step, opened) });
    await store.save();
    const told = (0,_notify_js__WEBPACK_IMPORTED_MODULE_12__/* .notify */ .m)(step, show, () => (0,_views_notification_js__WEBPACK_IMPORTED_MODULE_10__/* .endedNotification */ .S)(ledger.state()));
    const left = await show.reporter.drain(ledger.state());
    for (const view of left)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)(`GitHub may show an older state (${view}); the job summary has the last one.`);
    await told;
    await store.save();
    await (0,_adapters_local_state_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeState */ .J)(folder, ledger.state());
    await (0,_adapters_local_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .writeManifest */ .H)(folder, ledger.state());
    return { state: ledger.state(), artifact: store.artifact, proof: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "proof.json") };
}
/** Ends a run, and the visit that was open, where nobody recorded an end. */
function closeLost(record, state, ending) {
    const open = state.phaseLog.find((entry) => entry.outcome === "open");
    if (open !== undefined) {
        const { phase, visit } = open;
        record({
            type: "phase_interrupted",
            phase,
            visit,
            note: "The process that carried this visit ended before it did.",
        });
    }
    if (state.ending === undefined)
        record({ type: "run_ended", ending });
}
/** What nobody recorded: a cancel that took too long, a crash, or a kill, mostly for lack of memory. */
function interrupted(isCancelled, policy) {
    return {
        verdict: isCancelled ? "cancelled" : "failed_infra",
        code: isCancelled ? "cancelled" : "interrupted",
        text: isCancelled
            ? "The job was cancelled."
            : "The step ended before the run did: it was cancelled, crashed or was killed.",
        mend: `Resume: comment \`${(0,_domain_command_in_js__WEBPACK_IMPORTED_MODULE_8__/* .commandIn */ .v)(policy, "resume")}\`, or run the workflow with \`command: resume\`. If it happens again, use a larger runner.`,
    };
}
async function prepareSave(step, opened) {
    const { ledger, folder, redact } = opened;
    const state = ledger.state();
    const { head, base, branch, key } = state;
    await (0,_adapters_kimi_session_files_js__WEBPACK_IMPORTED_MODULE_4__/* .keepLostSessions */ .jO)((0,_open_run_js__WEBPACK_IMPORTED_MODULE_13__/* .scratchFolder */ .$B)(step, key), folder, redact);
    const workspace = await (0,_adapters_git_open_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .reopenWorkspace */ .nt)({
        ...(0,_base_js__WEBPACK_IMPORTED_MODULE_11__/* .workspaceOptions */ .ms)(step, base, { name: key, branch, pull: (0,_base_js__WEBPACK_IMPORTED_MODULE_11__/* .pullHeadOf */ .TL)(state) }),
        bare: state.scope.phases === "deliver",
    }, head);
    await workspace.snapshot();
    await workspace.bundle((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "repo.bundle"));
}


/***/ }),

/***/ 25221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ hasBegun),
  E: () => (/* binding */ showing)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
// EXTERNAL MODULE: ./.build/domain/aim.js
var aim = __webpack_require__(39822);
// EXTERNAL MODULE: ./.build/views/markdown.js
var markdown = __webpack_require__(99934);
// EXTERNAL MODULE: ./.build/views/markers.js
var markers = __webpack_require__(71396);
// EXTERNAL MODULE: ./.build/views/our-words.js
var our_words = __webpack_require__(95357);
// EXTERNAL MODULE: ./.build/views/resume.js
var resume = __webpack_require__(90412);
// EXTERNAL MODULE: ./.build/views/words.js
var words = __webpack_require__(57606);
;// CONCATENATED MODULE: ./.build/views/attention.js





/** The one short comment that calls the requester; undefined while nobody is needed, and for a run that is ready. */
function attentionView(state) {
    const { ending } = state;
    if (ending === undefined || ending.verdict === "ready")
        return undefined;
    const parts = [
        opening(state, why[ending.verdict]),
        attention_text(state),
        (0,our_words/* ourWords */.Y)(ending.mend, 800),
        (0,resume/* resumeHint */.tJ)(state, ending),
        ending.verdict === "cancelled" || ending.verdict === "no_change"
            ? ""
            : "The comment with the phases has the details.",
    ];
    return [(0,markers/* attentionMarker */.VJ)(state), ...parts.filter((part) => part !== "").map((part) => `${part}\n`)]
        .join("\n")
        .trimEnd();
}
const why = {
    ready: "the run is done.",
    no_change: "there is nothing to do.",
    not_ready: "the run stopped, and the change is not ready.",
    blocked_on_human: "the run waits for you.",
    blocked_on_external: "the run stopped, because something outside it must be mended first.",
    needs_more_budget: "the run stopped, because its budget is spent.",
    failed_infra: "the run stopped for a technical reason.",
    cancelled: "the run was cancelled.",
};
/** Only a real login can be called; anything else would be text of a stranger. */
function opening({ task: { requester = "" } }, text) {
    return login.test(requester)
        ? `@${requester}: ${text}`
        : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?$/;
function attention_text({ ending, plan }) {
    if (ending === undefined)
        return "";
    const question = plan?.question ?? "";
    const asks = ending.code === "question" && question !== "";
    return asks ? (0,markdown/* quote */.hD)(question, 2_000) : (0,markdown/* inline */.mG)((0,words/* sentence */.em)(ending.text), 1_000);
}

// EXTERNAL MODULE: ./.build/views/annotations.js + 1 modules
var annotations = __webpack_require__(7011);
// EXTERNAL MODULE: ./.build/views/check-summary.js
var check_summary = __webpack_require__(56486);
// EXTERNAL MODULE: ./.build/views/phase-note.js
var phase_note = __webpack_require__(91745);
// EXTERNAL MODULE: ./.build/views/phase-status.js
var phase_status = __webpack_require__(26131);
// EXTERNAL MODULE: ./.build/views/text.js
var views_text = __webpack_require__(49432);
;// CONCATENATED MODULE: ./.build/views/check.js






/** GitHub refuses more; taken as bytes, because its own words leave open what a character is. */
const mostBytes = 65_535;
const mostTitle = 255;
/** The check run of one phase as it should stand now. */
function checkView(state, phase) {
    const { status, conclusion } = (0,phase_status/* phaseStatus */.Qo)(state, phase);
    const text = (0,check_summary/* checkText */.q)(state, phase);
    const finished = status === "completed" && (0,phase_status/* visitsOf */.o7)(state, phase).length > 0;
    return {
        name: `omk / ${phase}`,
        status,
        ...(conclusion === undefined ? {} : { conclusion }),
        title: (0,views_text/* cut */.Jj)((0,markdown/* neutral */.SY)((0,views_text/* oneLine */.TN)((0,phase_note/* phaseNote */.A)(state, phase))), mostTitle),
        summary: (0,views_text/* cutBytes */.Uw)((0,check_summary/* checkSummary */.Z)(state, phase), mostBytes),
        ...(text === "" ? {} : { text: (0,views_text/* cutBytes */.Uw)(text, mostBytes) }),
        ...times(state, phase, status),
        annotations: finished ? (0,annotations/* annotationsOf */.I)(state, phase) : [],
    };
}
function times(state, phase, status) {
    const visits = (0,phase_status/* visitsOf */.o7)(state, phase);
    const startedAt = visits[0]?.startedAt;
    const completedAt = status === "completed" ? visits.at(-1)?.completedAt : undefined;
    return {
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(completedAt === undefined ? {} : { completedAt }),
    };
}

// EXTERNAL MODULE: ./.build/views/comment.js + 1 modules
var comment = __webpack_require__(33944);
;// CONCATENATED MODULE: ./.build/views/report.js





/** Goes up when a view renders the same state to another text; stands in every `posted` event. */
const rendererVersion = 2;
/** The views of one state. */
function reportOf(state) {
    const attention = attentionView(state);
    return {
        rendererVersion,
        checks: (0,aim/* phasesToShow */.x2)(state).map((phase) => ({
            phase,
            started: state.phaseLog.some((entry) => entry.phase === phase),
            view: checkView(state, phase),
        })),
        sticky: { body: (0,comment/* commentView */.l)(state) },
        attention: attention === undefined ? undefined : { body: attention },
        stage: stageOf(state),
    };
}
function stageOf(state) {
    const each = (0,aim/* phasesToShow */.x2)(state).map((phase) => {
        const { status, conclusion } = (0,phase_status/* phaseStatus */.Qo)(state, phase);
        const visits = state.phaseLog.filter((entry) => entry.phase === phase).length;
        return `${phase} ${visits} ${conclusion ?? status}`;
    });
    const rest = [
        state.ending?.code,
        state.delivered?.pr.number,
        state.pushed?.commit,
        state.aside?.commit,
        state.missingRights.length,
    ];
    return [...each, ...rest].join(",");
}

// EXTERNAL MODULE: ./.build/views/rights.js
var rights = __webpack_require__(82892);
// EXTERNAL MODULE: ./.build/views/terminal.js + 1 modules
var terminal = __webpack_require__(3331);
;// CONCATENATED MODULE: ./.build/step/showing.js




/**
 * Whether the run is shown on GitHub: once it has its branch, or knows that it gets none. One that lost its branch to
 * another run leaves the comment and the check runs of that one alone.
 */
function hasBegun(state) {
    const { aim, scope, startCommit, pushed, missingRights, jobs, ending } = state;
    if (aim !== "deliver" || startCommit !== undefined || pushed !== undefined)
        return true;
    // Here no branch is opened, so none can be lost.
    if (scope.phases === "plan..review")
        return true;
    if (ending !== undefined)
        return ending.code !== "superseded";
    return jobs.length > 1 || missingRights.length > 0;
}
/** Puts the reporter beside the ledger of a run. */
function showing(step, ledger, issue) {
    const isFirstOfTwo = step.inputs.phases === "plan..review";
    const posts = step.github.reporter({
        target: issue === undefined ? {} : { issue },
        checks: !isFirstOfTwo,
        render: reportOf,
        record: (event) => ledger.append(event),
        onMissingRight: (right, status, text) => {
            // Its least rights are those; the job that delivers says everything.
            if (isFirstOfTwo)
                return (0,core/* info */.pq)("The comment is left to the job that delivers: this one may not write it.");
            (0,core/* warning */.$e)(`GitHub refused the token (${status}): ${text}\n${(0,rights/* mendRights */._p)([right])}`, {
                title: `omk: no right to ${right}`,
            });
            record({ type: "right_missing", right, status, text });
        },
    });
    return { record, state: () => ledger.state(), reporter: posts };
    function record(body) {
        const state = ledger.append(body);
        const event = ledger.events().findLast((e) => e.type === body.type);
        const line = event === undefined ? undefined : (0,terminal/* terminalLine */.t)(event);
        if (line !== undefined)
            (0,core/* info */.pq)(line);
        // What follows a push is the pull request: it must not queue behind six check runs.
        if (body.type !== "pushed" && body.type !== "proof_sealed" && hasBegun(state))
            posts.show(state);
        return state;
    }
}


/***/ }),

/***/ 21288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openStep)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
// EXTERNAL MODULE: ./.build/adapters/actions/inputs.js
var actions_inputs = __webpack_require__(11794);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
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
        url: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
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

;// CONCATENATED MODULE: ./.build/step/step-context.js



/** The runner gives these to a JavaScript action; with them, one can upload artifacts or ask for identities. */
const runnerSecrets = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
/** Reads job and inputs. @throws AutopilotError `bad_input`, `bad_event`. */
function openStep(outside) {
    const job = readJob(outside.env);
    const given = Object.fromEntries(actions_inputs/* inputNames */.vj.map((name) => [name, (0,core/* getInput */.V4)(name)]));
    for (const name of actions_inputs/* secretInputs */._y)
        if (given[name] !== undefined && given[name] !== "")
            (0,core/* setSecret */.Pq)(given[name]);
    const inputs = (0,actions_inputs/* parseInputs */.TL)(given);
    return {
        ...outside,
        ...outside.connect(job, inputs),
        job,
        inputs,
        remote: remoteOf(job, inputs),
        secrets: secretsOf(inputs, outside.env),
    };
}
/** Everything that must never be stored or shown. */
function secretsOf(inputs, env) {
    const runner = runnerSecrets.flatMap((name) => env[name] === undefined ? [] : [{ name, value: env[name] }]);
    const given = actions_inputs/* secretInputs */._y.flatMap((name) => inputs[name] === "" ? [] : [{ name, value: inputs[name] }]);
    return [...given, ...runner];
}
/** The repository as git reaches it; the delivery token pushes where there is one. */
function remoteOf(job, inputs) {
    const token = inputs["delivery-token"] === "" ? inputs["github-token"] : inputs["delivery-token"];
    return { url: `${job.serverUrl}/${job.owner}/${job.repo}`, token };
}


/***/ }),

/***/ 71956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ContextEvent),
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** Payloads write null for what is not there, and other senders than GitHub leave more out: what is odd counts as absent. */
function absent(schema) {
    return schema
        .nullish()
        .transform((given) => given ?? undefined)
        .catch(undefined);
}
const Person = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("User") });
const Place = {
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    body: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    user: absent(Person),
    author_association: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    created_at: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    updated_at: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    comments: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative()),
};
/** What an event tells of the place that it happened in, and of when. */
const ContextEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    action: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    issue: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...Place, pull_request: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) })),
    pull_request: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...Place, review_comments: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative()) })),
    comment: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        updated_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Only comments on lines of a pull request have one. */
        path: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    review: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), submitted_at: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    workflow_run: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        conclusion: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        updated_at: absent(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
});
/** When the event happened, by its own words. */
function triggerOf(event) {
    const { comment, review, action } = event;
    if (comment !== undefined) {
        const at = action === "edited" ? comment.updated_at : comment.created_at;
        return { at, own: { kind: comment.path === undefined ? "comment" : "line", id: comment.id } };
    }
    if (review !== undefined)
        return { at: review.submitted_at, own: { kind: "review", id: review.id } };
    return { at: event.workflow_run?.updated_at ?? changedAt(event), own: undefined };
}
/** A label, an assignment or a push changes what it is put on; a time that did not change tells nothing. */
function changedAt({ action, issue, pull_request: pull }) {
    const place = issue ?? pull;
    const { created_at: created, updated_at: updated } = place ?? {};
    return action === "opened" || updated !== created ? updated : undefined;
}


/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ annotationsOf),
  l: () => (/* binding */ placesNotShown)
});

// EXTERNAL MODULE: ./.build/domain/at-head.js
var at_head = __webpack_require__(71209);
// EXTERNAL MODULE: ./.build/domain/finding.js
var domain_finding = __webpack_require__(6138);
// EXTERNAL MODULE: ./.build/domain/gate.js
var domain_gate = __webpack_require__(41232);
// EXTERNAL MODULE: ./.build/domain/lines-elsewhere.js
var lines_elsewhere = __webpack_require__(21237);
// EXTERNAL MODULE: ./.build/domain/remarked.js
var remarked = __webpack_require__(69866);
// EXTERNAL MODULE: ./.build/views/findings-view.js
var findings_view = __webpack_require__(65131);
// EXTERNAL MODULE: ./.build/views/gates-view.js
var gates_view = __webpack_require__(66421);
;// CONCATENATED MODULE: ./.build/views/places.js
// `src/a.ts:3:5`, `src/a.ts(3,5)`, `File "src/a.py", line 3`
const shapes = [
    /([^\s:()"'`<>[\]]+):(\d{1,7})(?::(\d{1,5}))?(?!\d)/g,
    /([^\s:()"'`<>[\]]+)\((\d{1,7})(?:,(\d{1,5}))?\)/g,
    /"([^"\s]+)", line (\d{1,7})(?!\d)/g,
];
/** The places in a tool's output that lie in one of the known files, in the order of the output. */
function placesIn(output, known) {
    if (known.length === 0)
        return [];
    const byName = Map.groupBy(known, nameOf);
    return output
        .split("\n")
        .flatMap((text) => shapes.flatMap((shape) => ofShape(text.slice(0, 2_000), shape, byName)));
}
function ofShape(text, shape, byName) {
    return [...text.matchAll(shape)].flatMap(([, named = "", line = "", column]) => {
        const path = fileOf(named, byName.get(nameOf(named)) ?? []);
        if (path === undefined || Number(line) < 1)
            return [];
        return [{ path, line: Number(line), ...columnOf(column), text: text.trim() }];
    });
}
/** A tool may name a file from the root of the disk or from here, never from elsewhere within the repository. */
function fileOf(named, candidates) {
    const name = named.replace(/^(?:file:\/\/)/, "").replace(/^\.\//, "");
    const exact = candidates.find((path) => path === name);
    if (exact !== undefined || !name.startsWith("/"))
        return exact;
    return candidates
        .filter((path) => name.endsWith(`/${path}`))
        .sort((a, b) => b.length - a.length)[0];
}
function columnOf(column) {
    const value = Number(column ?? 0);
    return value > 0 ? { column: value } : {};
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

// EXTERNAL MODULE: ./.build/views/text.js
var views_text = __webpack_require__(49432);
;// CONCATENATED MODULE: ./.build/views/annotations.js









const most = 200;
/** The remarks of a phase's last visit that belong to lines; a line is never guessed. */
function annotationsOf(state, phase) {
    return remarksOf(state, phase).flatMap((remark) => whereShown(state, remark) ?? []);
}
/** Remarks at lines that the commit with the check runs does not have, as `path:line` of the files that were looked at. */
function placesNotShown(state, phase) {
    const lost = remarksOf(state, phase).filter((remark) => whereShown(state, remark) === undefined);
    return [...new Set(lost.map(({ path, start_line: line }) => `${path}:${line}`))];
}
function remarksOf(state, phase) {
    const all = phase === "review" ? ofFindings(state) : ofGates(state, phase);
    return all.slice(0, most);
}
/** The remark at the lines of the commit on which the check runs stand; undefined where they are not there. */
function whereShown(state, remark) {
    if (!(0,remarked/* isShownElsewhere */.S)(state))
        return remark;
    const { compared } = (0,at_head/* atHead */.U)(state);
    if (compared === undefined)
        return undefined;
    const file = compared.files.find(({ path }) => path === remark.path);
    if (file === undefined)
        return remark;
    const start = (0,lines_elsewhere/* lineThere */.V)(file, remark.start_line);
    const end = (0,lines_elsewhere/* lineThere */.V)(file, remark.end_line);
    return start === undefined || end === undefined
        ? undefined
        : { ...remark, start_line: start, end_line: end };
}
function ofFindings(state) {
    return (0,findings_view/* openFindings */.lb)(state)
        .filter((f) => f.unplaced === undefined && f.start_line > 0 && isInside(f.path))
        .map((finding) => ({
        path: finding.path,
        start_line: finding.start_line,
        end_line: Math.max(finding.start_line, finding.end_line),
        annotation_level: levelOf(finding, state.policy.blocking),
        title: (0,views_text/* cut */.Jj)(`Review: ${finding.severity} (${finding.reviewers.join(", ")})`, 255),
        message: (0,views_text/* cut */.Jj)((0,views_text/* plain */.pj)([finding.what, finding.why, finding.suggestion]
            .filter((text) => text !== "")
            .join("\n\n")), 4_000),
    }));
}
function levelOf(finding, blocking) {
    if ((0,domain_finding/* blocks */.Bv)(finding, blocking))
        return "failure";
    return finding.severity === "nit" ? "notice" : "warning";
}
function ofGates(state, phase) {
    const known = knownFiles(state);
    const gates = (0,gates_view/* lastGates */.rU)(state, phase)?.gates ?? [];
    const found = gates
        .filter(({ status }) => status === "failed" || status === "timed_out" || status === "flaky")
        .flatMap((gate) => [...ofTests(gate), ...ofGate(gate, known)]);
    const keys = found.map(({ path, start_line, title }) => `${path}:${start_line}:${title}`);
    return found.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
/** Files of which the run itself knows that they are there. */
function knownFiles(state) {
    const gone = state.changes
        .filter(({ operation }) => operation === "deleted")
        .map(({ path }) => path);
    const named = [...state.changes.map(({ path }) => path), ...(state.plan?.files ?? [])];
    return [...new Set(named)].filter((path) => !gone.includes(path) && isInside(path));
}
/** A red test where its runner says the line; the output of the gate would only guess it. */
function ofTests(gate) {
    return (gate.tests?.failures ?? []).flatMap(({ name, file, line, status, message }) => file === undefined || line === undefined || !isInside(file)
        ? []
        : [
            {
                path: file,
                start_line: line,
                end_line: line,
                annotation_level: (0,domain_gate/* isBlocking */.Us)(gate) ? "failure" : "warning",
                title: (0,views_text/* cut */.Jj)((0,views_text/* oneLine */.TN)(`Test ${status}: ${name}`), 255),
                message: (0,views_text/* cut */.Jj)((0,views_text/* plain */.pj)(message ?? ""), 4_000) || "See the output of the gate.",
            },
        ]);
}
function ofGate(gate, known) {
    return placesIn((0,views_text/* plain */.pj)(gate.tail), known).map(({ path, line, column, text }) => ({
        path,
        start_line: line,
        end_line: line,
        ...(column === undefined ? {} : { start_column: column, end_column: column }),
        annotation_level: (0,domain_gate/* isBlocking */.Us)(gate) ? "failure" : "warning",
        title: (0,views_text/* cut */.Jj)((0,views_text/* oneLine */.TN)(`Gate ${gate.name} failed`), 255),
        message: (0,views_text/* cut */.Jj)(text, 1_000) || "See the output of the gate.",
    }));
}
function isInside(path) {
    return (path !== "" && !/^[/~]|^[A-Za-z]:|\\|\p{Cc}/u.test(path) && !path.split("/").includes(".."));
}


/***/ }),

/***/ 56486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkSummary),
/* harmony export */   q: () => (/* binding */ checkText)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7011);
/* harmony import */ var _findings_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65131);
/* harmony import */ var _gates_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66421);
/* harmony import */ var _judgement_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42279);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13366);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11103);
/* harmony import */ var _phase_note_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91745);
/* harmony import */ var _phase_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26131);
/* harmony import */ var _plan_view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64556);
/* harmony import */ var _spend_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82626);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49432);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57606);













const mostVisits = 12;
/** The summary of a phase's check run: what happened, what was shown, what it cost, and for a stop what to do. */
function checkSummary(state, phase) {
    const status = (0,_phase_status_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseStatus */ .Qo)(state, phase);
    const visits = (0,_phase_status_js__WEBPACK_IMPORTED_MODULE_7__/* .visitsOf */ .o7)(state, phase);
    const parts = [
        status.ending === undefined
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)((0,_phase_note_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseNote */ .A)(state, phase), 1_000)
            : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .outcome */ .bu)(state, status.ending),
        visits.length === 0 ? "" : visitsTable(visits.slice(-mostVisits)),
        visits.length === 0 ? "" : facts(state, phase),
        status.status === "completed" ? notShown(state, phase) : "",
        status.status === "completed" ? (0,_spend_line_js__WEBPACK_IMPORTED_MODULE_9__/* .phaseSpend */ .C)(state, phase) : "",
        footer(state),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
/** The longer text of a phase's check run: ends of outputs and the evidence of a rejection; empty where there is none. */
function checkText(state, phase) {
    const tails = (0,_gates_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gateTails */ .vp)((0,_gates_view_js__WEBPACK_IMPORTED_MODULE_2__/* .lastGates */ .rU)(state, phase)?.gates ?? [], 6_000);
    const evidence = (0,_phase_status_js__WEBPACK_IMPORTED_MODULE_7__/* .visitsOf */ .o7)(state, phase).at(-1)?.evidence ?? "";
    const shown = tails.length > 0 || evidence.trim() === ""
        ? []
        : [`Evidence:\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)((0,_text_js__WEBPACK_IMPORTED_MODULE_10__/* .cutStart */ .Dr)(evidence, 8_000))}`];
    return [...tails, ...shown].join("\n\n");
}
/** Every visit of a phase with its result and its time. */
function visitsTable(visits) {
    const rows = visits.map((entry) => [
        `${entry.visit}`,
        outcomeWord(entry),
        entry.completedAt === undefined
            ? "–"
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_11__/* .duration */ .p0)(Date.parse(entry.completedAt) - Date.parse(entry.startedAt)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .Hn)(entry.note, 300),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["visit", "result", "time", "note"], rows);
}
function outcomeWord(entry) {
    switch (entry.outcome) {
        case "open":
            return `running since ${(0,_words_js__WEBPACK_IMPORTED_MODULE_11__.at)(entry.startedAt)}`;
        case "completed":
            return "✓ completed";
        case "rejected":
            return `✗ rejected (${entry.code ?? "no code"})`;
        case "failed":
            return `✗ stopped (${entry.ending?.code ?? "no code"})`;
        case "interrupted":
            return "– interrupted";
    }
}
function facts(state, phase) {
    switch (phase) {
        case "plan":
            return state.plan === undefined ? "" : (0,_plan_view_js__WEBPACK_IMPORTED_MODULE_8__/* .planText */ .P)(state.plan);
        case "code":
            return state.changes.length === 0 ? "" : `${(0,_phase_note_js__WEBPACK_IMPORTED_MODULE_6__/* .changed */ .t)(state)}.\n\n${filesTable(state)}`;
        case "test":
            return gates(state, phase);
        case "verify":
            return verified(state);
        case "review":
            return reviews(state);
        case "deliver":
            return delivered(state);
    }
}
function gates(state, phase) {
    const last = (0,_gates_view_js__WEBPACK_IMPORTED_MODULE_2__/* .lastGates */ .rU)(state, phase);
    return last === undefined
        ? ""
        : `**Gates of visit ${last.visit}**\n\n${(0,_gates_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesTable */ .vF)(last.gates.slice(0, 60))}`;
}
function verified(state) {
    const criteria = (0,_judgement_view_js__WEBPACK_IMPORTED_MODULE_3__/* .criteriaOf */ .pC)(state);
    const parts = [
        (0,_judgement_view_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOfAll */ .hX)(state),
        gates(state, "verify"),
        (0,_judgement_view_js__WEBPACK_IMPORTED_MODULE_3__/* .comparison */ .my)(state),
        criteria.length === 0 ? "" : (0,_judgement_view_js__WEBPACK_IMPORTED_MODULE_3__/* .criteriaTable */ .qi)(criteria),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function reviews(state) {
    const last = (0,_findings_view_js__WEBPACK_IMPORTED_MODULE_1__/* .lastReviews */ ._d)(state);
    if (last.length === 0)
        return "";
    const findings = (0,_findings_view_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsShown */ .ee)(state, 40);
    const list = findings === "" ? "" : `\n\n**Findings**\n\n${findings}`;
    return `${(0,_findings_view_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewsTable */ .Q2)(last.slice(0, 20))}${list}`;
}
function delivered({ delivered: done }) {
    return done === undefined
        ? ""
        : `${(0,_links_js__WEBPACK_IMPORTED_MODULE_12__/* .link */ .nf)(`Pull request #${done.pr.number}`, done.pr.url)} was ${done.pr.operation}.`;
}
/** What would stand beside the code at a false line is only named. */
function notShown(state, phase) {
    const places = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .placesNotShown */ .l)(state, phase);
    if (places.length === 0)
        return "";
    const named = places.slice(0, 20).map((place) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(place, 200));
    const rest = places.length > named.length ? ` and ${places.length - named.length} more` : "";
    return `**Not beside the code**: the head of the pull request does not have these lines, or has them elsewhere in a way that could not be told: ${named.join(", ")}${rest}.`;
}
function filesTable({ changes }) {
    const rows = changes
        .slice(0, 60)
        .map((file) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeCell */ .MZ)(file.path, 200),
        file.operation,
        `+${file.additions} −${file.deletions}`,
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["file", "operation", "lines"], rows);
}
function footer(state) {
    const job = (0,_links_js__WEBPACK_IMPORTED_MODULE_12__/* .jobUrl */ .Ne)(state);
    const { aim, pull, base } = state;
    const of = aim === "check" && pull !== undefined
        ? `What is checked is the merge of \`${pull.headSha.slice(0, 7)}\` into ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(base.ref, 120)} at \`${base.sha.slice(0, 7)}\`; lines named here are those of the merge.\n\n`
        : "";
    return `${of}Run \`${state.key}\`${job === undefined ? "" : `, ${(0,_links_js__WEBPACK_IMPORTED_MODULE_12__/* .link */ .nf)("job", job)}`}.`;
}


/***/ }),

/***/ 33944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ commentView),
  E: () => (/* binding */ phasesTable)
});

// EXTERNAL MODULE: ./.build/domain/aim.js
var aim = __webpack_require__(39822);
// EXTERNAL MODULE: ./.build/domain/budget.js
var budget = __webpack_require__(19638);
// EXTERNAL MODULE: ./.build/domain/count.js
var count = __webpack_require__(21544);
// EXTERNAL MODULE: ./.build/views/gates-view.js
var gates_view = __webpack_require__(66421);
// EXTERNAL MODULE: ./.build/views/headline.js
var headline = __webpack_require__(23507);
// EXTERNAL MODULE: ./.build/views/judgement-view.js
var judgement_view = __webpack_require__(42279);
// EXTERNAL MODULE: ./.build/views/links.js
var views_links = __webpack_require__(13366);
// EXTERNAL MODULE: ./.build/views/markdown.js
var markdown = __webpack_require__(99934);
// EXTERNAL MODULE: ./.build/views/markers.js
var markers = __webpack_require__(71396);
// EXTERNAL MODULE: ./.build/domain/command-in.js
var command_in = __webpack_require__(19060);
// EXTERNAL MODULE: ./.build/views/resume.js
var resume = __webpack_require__(90412);
;// CONCATENATED MODULE: ./.build/views/next-commands.js



/** The usual next commands of a run, the likeliest first; none where nobody can comment. */
function nextCommands(state) {
    if (!(0,resume/* hasThread */.pR)(state))
        return [];
    if (state.ending === undefined)
        return [{ command: "cancel", label: "Cancel this run" }];
    return [...goOn(state), ...mend(state), ...again(state)];
}
/** The same as check boxes: a person who may give orders ticks one instead of writing a comment. */
function boxes(state) {
    const all = nextCommands(state).map(({ command: name, label }) => (0,markers/* box */.aP)(name, `${label} (same as \`${(0,command_in/* commandIn */.v)(state.policy, name)}\`)`));
    return all.length === 0 ? "" : `**Next**\n\n${all.join("\n")}`;
}
function goOn(state) {
    if ((0,resume/* awaitsApproval */.vr)(state)) {
        const isPlan = state.ending?.code === "plan_to_approve";
        const label = isPlan ? "Approve the plan and go on" : "Agree with the changed tests and go on";
        return [{ command: "approve", label }];
    }
    const label = state.ending?.code === "to_deliver" ? "Deliver it, if no job does" : "Go on";
    return (0,resume/* canResume */.KF)(state) ? [{ command: "resume", label }] : [];
}
/** What a check found can be mended on the branch of the pull request, where we can push to it. */
function mend({ aim, ending, pull }) {
    if (aim !== "check" || ending?.verdict !== "not_ready" || pull?.isFork === true)
        return [];
    return [{ command: "fix", label: "Mend it on this branch" }];
}
/** What is finished is not begun again, except a check: the pull request goes on. */
function again(state) {
    const { aim, ending } = state;
    if (aim === "check")
        return [{ command: "check", label: "Check again" }];
    if (ending?.verdict === "ready" || ending?.verdict === "no_change")
        return [];
    return aim === "fix" ? fixAgain(ending) : startAgain(state);
}
function fixAgain(ending) {
    if (ending?.code === "fork_not_writable" || ending?.code === "branch_not_writable")
        return [];
    return [{ command: "fix", label: "Start the fix again" }];
}
function startAgain({ planFirst, ending }) {
    if (planFirst)
        return [{ command: "plan", label: "Plan again" }];
    const label = ending?.code === "question" ? "Start again, once it is answered" : "Start again";
    return [{ command: "run", label }];
}

// EXTERNAL MODULE: ./.build/views/outcome.js
var outcome = __webpack_require__(11103);
// EXTERNAL MODULE: ./.build/views/phase-note.js
var phase_note = __webpack_require__(91745);
// EXTERNAL MODULE: ./.build/views/phase-status.js
var phase_status = __webpack_require__(26131);
// EXTERNAL MODULE: ./.build/views/plan-view.js
var plan_view = __webpack_require__(64556);
// EXTERNAL MODULE: ./.build/views/rights.js
var rights = __webpack_require__(82892);
// EXTERNAL MODULE: ./.build/views/spend-line.js
var spend_line = __webpack_require__(82626);
// EXTERNAL MODULE: ./.build/views/text.js
var views_text = __webpack_require__(49432);
// EXTERNAL MODULE: ./.build/views/words.js
var words = __webpack_require__(57606);
;// CONCATENATED MODULE: ./.build/views/comment.js


















/** GitHub refuses a comment above 65,536; the rest is for the lines about earlier runs, which whoever posts it adds. */
const most = 64_000;
/** The one comment that a run keeps on its issue, always edited and never repeated. */
function commentView(state) {
    const brief = [(0,headline/* headline */.P)(state), boxes(state), foot(state)];
    return (0,views_text/* firstThatFits */.eO)([parts(state, true), parts(state, false), brief].map((all) => page(state, all)), most);
}
/** While it runs, how far it is; once it ended, first what a person has to know and do. */
function parts(state, isWhole) {
    const story = [question(state), stop(state)];
    const more = isWhole ? [toLookAt(state), lastWords(state), planToApprove(state)] : [];
    const next = [comment_rights(state), boxes(state)];
    const table = phasesTable(state);
    const folded = isWhole ? foldedPlan(state) : "";
    return state.ending === undefined
        ? [(0,headline/* headline */.P)(state), table, folded, ...next, foot(state)]
        : [(0,headline/* headline */.P)(state), ...story, ...more, ...next, table, folded, foot(state)];
}
/** The phases with what each came to. */
function phasesTable(state) {
    return (0,markdown/* table */.tp)(["", "phase", "what happened", "time", "tokens"], (0,aim/* phasesToShow */.x2)(state).map((phase) => [
        (0,phase_status/* markOf */.Fg)((0,phase_status/* phaseStatus */.Qo)(state, phase)),
        phaseName(state, phase),
        happened(state, phase),
        time(state, phase),
        tokens(state, phase),
    ]));
}
function phaseName(state, phase) {
    const visits = (0,phase_status/* visitsOf */.o7)(state, phase).length;
    return visits > 1 ? `${phase} ×${visits}` : phase;
}
/** Nothing where a mark says it all, and only the verdict where the story beside the table says the rest. */
function happened(state, phase) {
    const { ending } = (0,phase_status/* phaseStatus */.Qo)(state, phase);
    if (ending !== undefined)
        return outcome/* verdictHead */.Gy[ending.verdict].slice(2);
    const isReached = (0,phase_status/* visitsOf */.o7)(state, phase).length > 0;
    const isElsewhere = (0,phase_status/* isLeftOut */.WY)(state, phase) || (0,phase_status/* isForAnotherJob */.up)(state, phase);
    return isReached || isElsewhere ? (0,markdown/* cell */.Hn)((0,phase_note/* phaseNote */.A)(state, phase), 240) : "";
}
/** Finished visits only: a running clock would change the comment for nothing. */
function time(state, phase) {
    const spans = (0,phase_status/* visitsOf */.o7)(state, phase).flatMap(({ startedAt, completedAt }) => completedAt === undefined ? [] : [Date.parse(completedAt) - Date.parse(startedAt)]);
    return spans.length === 0 ? "" : (0,words/* duration */.p0)(spans.reduce((sum, span) => sum + span, 0));
}
function tokens(state, phase) {
    const total = (0,budget/* totalTokens */.RP)(state.spend[phase]);
    return total === 0 ? "" : (0,count/* thousands */.o)(total);
}
function question(state) {
    const text = state.plan?.question ?? "";
    if (state.ending?.code !== "question" || text === "")
        return "";
    return `**Question**\n\n${(0,markdown/* quote */.hD)(text, 6_000)}`;
}
function stop(state) {
    const { ending, delivered } = state;
    if (ending === undefined)
        return "";
    if (question(state) !== "")
        return (0,outcome/* whatToDo */.H6)(state, ending);
    if (ending.verdict !== "ready")
        return (0,outcome/* outcome */.bu)(state, ending);
    if (delivered === undefined)
        return (0,markdown/* inline */.mG)(ending.text);
    const pr = (0,views_links/* link */.nf)(`#${delivered.pr.number}`, delivered.pr.url);
    return `Pull request ${pr} was ${delivered.pr.operation}. Read it, and merge it when you agree.`;
}
/** The plan as it is, where somebody has to agree to it. */
function planToApprove(state) {
    return state.plan !== undefined && isToApprove(state) ? (0,plan_view/* planText */.P)(state.plan) : "";
}
function foldedPlan(state) {
    if (state.plan?.outcome !== "plan" || isToApprove(state))
        return "";
    return (0,markdown/* details */.zH)("Plan", (0,plan_view/* planText */.P)(state.plan));
}
function isToApprove({ ending, plan }) {
    return ending?.code === "plan_to_approve" && plan?.outcome === "plan";
}
/** The ends of the outputs of red gates, folded: the first thing that one looks for when the run gave up. */
function lastWords(state) {
    if (state.ending?.verdict !== "not_ready")
        return "";
    const tails = (0,gates_view/* gateTails */.vp)((0,gates_view/* lastGates */.rU)(state, state.phase)?.gates ?? [], 2_500);
    return tails.length === 0 ? "" : (0,markdown/* details */.zH)("What the red gates said", tails.join("\n\n"));
}
/** What a person has to see to go on: the tests that no longer hold, or what breaks the policy. */
function toLookAt(state) {
    const code = state.ending?.code;
    return code === "expectations_changed" || code === "policy_broken" ? (0,judgement_view/* firstOfAll */.hX)(state) : "";
}
function comment_rights(state) {
    const text = (0,rights/* missingRights */.o7)(state.missingRights);
    return text === "" ? "" : `**The token lacks rights**\n\n${text}`;
}
function foot(state) {
    const { pushed, delivered } = state;
    const links = [
        (0,views_links/* jobUrl */.Ne)(state) === undefined ? "" : (0,views_links/* link */.nf)("job", (0,views_links/* jobUrl */.Ne)(state)),
        pushed === undefined ? "" : `branch ${(0,views_links/* link */.nf)((0,markdown/* code */.aY)(pushed.branch), (0,views_links/* branchUrl */.Qq)(state))}`,
        delivered === undefined
            ? ""
            : `pull request ${(0,views_links/* link */.nf)(`#${delivered.pr.number}`, delivered.pr.url)}`,
    ].filter((text) => text !== "");
    const run = `Run \`${state.key}\` with ${(0,markdown/* code */.aY)(state.model, 80)} on ${(0,markdown/* code */.aY)(state.base.ref, 120)}.`;
    return [(0,spend_line/* spendLine */.x)(state), run, links.join(" · ")].filter((text) => text !== "").join("\n");
}
function page(state, parts) {
    return [(0,markers/* stickyMarker */.YL)(state), ...parts.filter((part) => part !== "").map((part) => `${part}\n`)]
        .join("\n")
        .trimEnd();
}


/***/ }),

/***/ 65131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   P9: () => (/* binding */ findingsLine),
/* harmony export */   Q2: () => (/* binding */ reviewsTable),
/* harmony export */   _d: () => (/* binding */ lastReviews),
/* harmony export */   ee: () => (/* binding */ findingsShown),
/* harmony export */   lb: () => (/* binding */ openFindings)
/* harmony export */ });
/* harmony import */ var _domain_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21544);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6138);
/* harmony import */ var _domain_review_round_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65574);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99934);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57606);





/** What the reviewers said of the tree that was reviewed last: the last word of each on each part. */
function lastReviews({ validationResults }) {
    const tree = validationResults.at(-1)?.tree;
    const ofTree = validationResults.filter((result) => result.tree === tree);
    return ofTree.filter((result, index) => ofTree.findLastIndex(({ reviewer, part }) => reviewer === result.reviewer && part === result.part) === index);
}
/** The findings that stand after the last review, the worst first. */
function openFindings(state) {
    return state.findings.filter(_domain_review_round_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT).toSorted(_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np);
}
/** Who reviewed and to what end. */
function reviewsTable(reviews) {
    const rows = reviews.map((review) => [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(review.reviewer, 60)}${review.parts > 1 ? ` (part ${review.part} of ${review.parts})` : ""}`,
        answer(review),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(review.summary, 400),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["reviewer", "answer", "summary"], rows);
}
/** Every finding with where it is, who raised it and what its verifier said: open ones first, closed ones folded. */
function findingsShown(state, max) {
    const open = openFindings(state);
    const parts = [
        open.length === 0 ? "" : findingsTable(state, open, max),
        closed(state, "refuted", "Refuted by a verifier"),
        closed(state, "resolved", "Resolved by a repair"),
        unshown(state),
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
/** How many findings are open, and how many of them block. */
function findingsLine(state) {
    const findings = openFindings(state);
    if (findings.length === 0)
        return "no open findings";
    const blocking = findings.filter((finding) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(finding, state.policy.blocking)).length;
    return `${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(findings.length, "open finding")}, ${blocking === 0 ? "none blocks" : `${blocking} at or above ${state.policy.blocking}`}`;
}
/** Where a finding says that it is, as `path:line` or `path`; empty where it is about no file. */
function placeOf({ path, start_line, end_line, }) {
    if (path === "" || start_line === 0)
        return path;
    return end_line > start_line ? `${path}:${start_line}-${end_line}` : `${path}:${start_line}`;
}
function findingsTable(state, findings, max) {
    const rows = findings.slice(0, max).map((finding) => row(state, finding));
    const left = findings.length - rows.length;
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["finding", "where", "what", "raised by", "verifier"], rows);
    return left > 0 ? `${shown}\n\nAnd ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(left, "more finding")} in the proof.` : shown;
}
function row(state, finding) {
    return [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(finding.id, 12)} **${finding.severity}**`,
        where(finding),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(finding.what)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(finding.why)}`.trim(), 600),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(finding.reviewers.join(", "), 100),
        verified((0,_domain_review_round_js__WEBPACK_IMPORTED_MODULE_1__/* .voteOn */ .mg)(state, finding)),
    ];
}
function where(finding) {
    const place = placeOf(finding);
    if (finding.unplaced === undefined)
        return place === "" ? "–" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(place, 200);
    return `unplaced: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(finding.unplaced, 160)}${place === "" ? "" : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(place, 200)})`}`;
}
function verified(vote) {
    if (vote === undefined)
        return "not asked";
    if (vote.verdict === "unanswered")
        return `no answer (${vote.failure ?? "none"})`;
    const doubt = vote.verdict === "refuted" && vote.stands ? ", but names no line that exists" : "";
    return `**${vote.verdict}**${doubt}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(vote.evidence, 300)}`;
}
function closed(state, status, title) {
    const findings = state.findings.filter((finding) => finding.status === status);
    if (findings.length === 0)
        return "";
    const rows = findings
        .slice(0, mostClosed)
        .map((finding) => [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(finding.id, 12)} ${finding.severity}`,
        where(finding),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(finding.what, 300),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)(finding.reviewers.join(", "), 100),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .cell */ .Hn)((status === "refuted" ? (0,_domain_review_round_js__WEBPACK_IMPORTED_MODULE_1__/* .voteOn */ .mg)(state, finding)?.evidence : finding.note) ?? "", 300),
    ]);
    const head = ["finding", "where", "what", "raised by", "why it is closed"];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${title} (${findings.length})`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, rows));
}
const mostClosed = 20;
function unshown({ reviewed }) {
    const lines = reviewed?.unshown ?? [];
    if (lines.length === 0)
        return "";
    const list = lines.slice(0, mostClosed).map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(line, 300)}`);
    const left = lines.length - list.length;
    const more = left > 0 ? [`- and ${left} more`] : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`Could not be shown to the reviewers (${lines.length})`, [...list, ...more].join("\n"));
}
function answer(review) {
    if (review.failure !== undefined)
        return `✗ no answer (${review.failure})`;
    return review.findings.length === 0
        ? "✓ no new findings"
        : (0,_domain_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(review.findings.length, "new finding");
}


/***/ }),

/***/ 66421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ gatesBeforeDelivery),
/* harmony export */   fQ: () => (/* binding */ gateMark),
/* harmony export */   g6: () => (/* binding */ gateWord),
/* harmony export */   iT: () => (/* binding */ gatesOnTree),
/* harmony export */   rU: () => (/* binding */ lastGates),
/* harmony export */   vF: () => (/* binding */ gatesTable),
/* harmony export */   vp: () => (/* binding */ gateTails),
/* harmony export */   xU: () => (/* binding */ gatesLine)
/* harmony export */ });
/* harmony import */ var _domain_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21544);
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41232);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99934);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49432);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57606);





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
    return { ...last, gates, passed: (0,_domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .areGreen */ .ee)(gates, state.policy.flaky) };
}
/** The gates that stand before delivery: those of verify, else those of test. */
function gatesBeforeDelivery(state) {
    return lastGates(state, "verify") ?? lastGates(state, "test");
}
/** Every gate with what it showed. */
function gatesTable(gates) {
    const rows = gates.map((gate) => [
        `${gateMark(gate)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(gate.name, 80)}`,
        gateWord(gate),
        testsWord(gate),
        gate.exitCode === undefined || !ran(gate) ? "–" : `${gate.exitCode}`,
        ran(gate) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(gate.durationMs) : "–",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(gate.commandLine, 200),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["gate", "result", "tests", "exit code", "time", "command"], rows);
}
/** How many gates did what, as a few words. */
function gatesLine(gates) {
    const ran = gates.filter((gate) => gate.status !== "skipped");
    const passed = ran.filter((gate) => gate.status === "passed");
    const skipped = gates.length - ran.length;
    const line = `${passed.length} of ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(ran.length, "gate")} passed`;
    return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
/** The ends of the outputs of the first gates that did not pass, `max` characters each. */
function gateTails(gates, max) {
    return gates
        .filter((gate) => gate.status !== "passed" && gate.status !== "skipped" && gate.tail.trim() !== "")
        .slice(0, mostTails)
        .map((gate) => `End of the output of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(gate.name, 80)}${inLog(gate)}:\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutStart */ .Dr)(gate.tail, max))}`);
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
    return (0,_domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us)(gate) ? "✗" : "–";
}
function ran({ status }) {
    return status !== "skipped" && status !== "not_started";
}
function inLog(gate) {
    return gate.log === undefined ? "" : ` (all of it: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(gate.log)} in the state artifact)`;
}


/***/ }),

/***/ 23507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _domain_resumable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17727);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11103);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57606);



/** What the run is doing or how it ended, as a few words. */
function headline(state) {
    const { ending } = state;
    if (ending !== undefined)
        return `### ${ended(state, ending)}`;
    const last = state.phaseLog.at(-1);
    if (last === undefined)
        return `### ▶ Starting since ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.at)(state.startedAt)}`;
    if (last.outcome !== "open")
        return `### ▶ Between phases since ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.at)(last.completedAt ?? state.updatedAt)}`;
    const visit = last.visit === 1 ? "" : ` (visit ${last.visit})`;
    return `### ▶ ${last.phase} is running${visit} since ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.at)(last.startedAt)}`;
}
function ended(state, ending) {
    const { verdict, code } = ending;
    const waits = waitsFor.get(code);
    if (verdict === "blocked_on_human" && waits !== undefined)
        return `○ ${waits}`;
    return `${_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictHead */ .Gy[verdict]}${until(ending)}${where(state, ending)}`;
}
function where({ phase }, { verdict, code }) {
    if (code === "to_deliver")
        return ": waits for its delivery";
    return verdict === "ready" || verdict === "no_change" ? "" : `: stopped in ${phase}`;
}
/** What a person has to do is said before where the run stands. */
const waitsFor = new Map([
    ["plan_to_approve", "The plan waits for an approval"],
    ["expectations_changed", "Changed tests wait for an approval"],
    ["question", "A question waits for an answer"],
]);
/** When it goes on, where the model's server said so. */
function until(ending) {
    const reset = (0,_domain_resumable_js__WEBPACK_IMPORTED_MODULE_2__/* .passesWithTime */ .Xv)(ending) ? (0,_domain_resumable_js__WEBPACK_IMPORTED_MODULE_2__/* .resetAt */ .$x)(ending) : undefined;
    return reset === undefined ? "" : ` until ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.at)(reset)}`;
}


/***/ }),

/***/ 42279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ criteriaNote),
/* harmony export */   Xo: () => (/* binding */ judgementOfHead),
/* harmony export */   hX: () => (/* binding */ firstOfAll),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   pC: () => (/* binding */ criteriaOf),
/* harmony export */   qi: () => (/* binding */ criteriaTable)
/* harmony export */ });
/* harmony import */ var _domain_at_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71209);
/* harmony import */ var _domain_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21544);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99934);
/* harmony import */ var _our_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95357);




/** The judgement of the head as it stands; undefined before verify has looked at it. */
function judgementOfHead(state) {
    return (0,_domain_at_head_js__WEBPACK_IMPORTED_MODULE_2__/* .atHead */ .U)(state).judgement;
}
/** What a reader has to know before anything else: expectations that changed, and what the policy wants looked at. */
function firstOfAll(state) {
    return [changedSection(state), policySection(state)].filter((part) => part !== "").join("\n\n");
}
function changedSection(state) {
    const changed = judgementOfHead(state)?.changed ?? [];
    if (changed.length === 0)
        return "";
    const { approval } = (0,_domain_at_head_js__WEBPACK_IMPORTED_MODULE_2__/* .atHead */ .U)(state);
    const by = approval === undefined
        ? ""
        : ` Approved by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(approval.by, 60)} for exactly this change.`;
    // In a check there is no plan that could have announced anything.
    const isPlanned = state.aim !== "check";
    const rows = changed
        .slice(0, 40)
        .map((test) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(test.test, 200),
        test.base,
        test.old === "gone" ? "does not appear" : test.old,
        test.head === "gone" ? "gone" : test.head,
        ...(isPlanned ? [test.announced ? "yes" : "**no**"] : []),
    ]);
    return [
        `**Changed expectations** (${changed.length}): tests of the base branch that no longer hold on this code.${by}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
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
    const violations = (0,_domain_at_head_js__WEBPACK_IMPORTED_MODULE_2__/* .atHead */ .U)(state).policyCheck?.violations ?? [];
    if (violations.length === 0)
        return "";
    const rows = violations
        .slice(0, 40)
        .map((violation) => [
        violation.mode === "block" ? "✗ blocks" : "look first",
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeCell */ .MZ)(place(violation), 200),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(violation.rule, 60),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(violation.text, 300),
    ]);
    const mends = [
        ...new Set(violations.filter(({ mode }) => mode === "block").map(({ mend }) => mend)),
    ];
    return [
        `**Policy**: ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(violations.length, "place")} for a person to look at.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["", "where", "rule", "what"], rows),
        ...mends.slice(0, 5).map((mend) => (0,_our_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ourWords */ .Y)(mend, 600)),
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
        : `**Old tests on new code**: ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(changed.length, "test")} of the base branch no longer hold.`;
}
function redGreenLine({ redGreen, brought }) {
    const files = (0,_domain_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(brought.tests.length, "test file");
    switch (redGreen.status) {
        case "demonstrated":
            return `**New tests on old code**: ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(redGreen.demonstrated.length, "test")} in ${files} fail there and pass here: ${names(redGreen.demonstrated)}.`;
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
    const words = told.map(({ gate, comparison: word, excused }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(gate, 80)} ${word.replaceAll("_", " ")}${excused ? " (only tests that are red at base)" : ""}`);
    return `**Compared with base**: ${words.join(", ")}.`;
}
function listLine(title, tests) {
    return tests.length === 0 ? "" : `**${title}** (${tests.length}): ${names(tests)}.`;
}
function names(tests) {
    const shown = tests.slice(0, 8).map(({ test }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(test, 160));
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
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(id, 20),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(text, 300),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)([tests.slice(0, 5).join("; "), note].filter((part) => part !== "").join(". "), 600),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["", "criterion", "what must be true", "shown by"], rows);
}
const order = ["unproven", "claimed", "held", "shown"];
const criterionWord = {
    shown: "✓ shown",
    held: "– held",
    claimed: "! claimed",
    unproven: "! unproven",
};
/** The words of the table, for who meets them first. */
function criteriaNote() {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)("What these words mean", [
        "- shown: its test fails without this change and passes with it; the action ran both",
        "- held: its test passes with and without this change",
        "- claimed: the model names a test that the results do not bear out",
        "- unproven: no test is named",
    ].join("\n"));
}


/***/ }),

/***/ 13366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ jobUrl),
/* harmony export */   Qq: () => (/* binding */ branchUrl),
/* harmony export */   XH: () => (/* binding */ compareUrl),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   vj: () => (/* binding */ asideUrls)
/* harmony export */ });
/** A Markdown link, or only its text where the address is none. */
function link(text, url) {
    return url !== undefined && isAddress(url) ? `[${text}](${url})` : text;
}
/** Whether a text is a web address that can stand in a Markdown link. */
function isAddress(url) {
    return /^https?:\/\/[^\s()<>[\]"`|\\]+$/.test(url);
}
/** Where the job that carries the run shows. */
function jobUrl(state) {
    const url = state.jobs.at(-1)?.url;
    return url !== undefined && isAddress(url) ? url : undefined;
}
/** The repository's page, on the server that the job's own address names. */
function repositoryUrl(state) {
    const server = /^https?:\/\/[^/]+/.exec(jobUrl(state) ?? "")?.[0];
    return server === undefined
        ? undefined
        : `${server}/${path(state.repository.owner)}/${path(state.repository.name)}`;
}
/** The pushed branch's page. */
function branchUrl(state) {
    const repository = repositoryUrl(state);
    return repository === undefined || state.pushed === undefined
        ? undefined
        : `${repository}/tree/${path(state.pushed.branch)}`;
}
/** Where a person can open the pull request by hand: for a pushed branch that has none. */
function compareUrl(state) {
    const repository = repositoryUrl(state);
    const { pull, delivered } = state;
    if (repository === undefined || state.pushed === undefined)
        return undefined;
    if (pull !== undefined || delivered !== undefined)
        return undefined;
    return `${repository}/compare/${path(state.base.ref)}...${path(state.pushed.branch)}?expand=1`;
}
/** What a fix made beside its pull request: the branch's page, and what it has beyond the pull request's own branch. */
function asideUrls({ aside, ...state }) {
    const repository = repositoryUrl(state);
    if (repository === undefined || aside === undefined)
        return undefined;
    return {
        branch: `${repository}/tree/${path(aside.branch)}`,
        compare: `${repository}/compare/${path(state.branch)}...${path(aside.branch)}`,
    };
}
function path(name) {
    return name
        .toWellFormed()
        .split("/")
        .map((part) => encodeURIComponent(part).replace(/[()!*']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
        .join("/");
}


/***/ }),

/***/ 99934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   Q8: () => (/* binding */ hasPlainSpans),
/* harmony export */   SY: () => (/* reexport safe */ _domain_neutral_js__WEBPACK_IMPORTED_MODULE_1__.S),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   rQ: () => (/* reexport safe */ _domain_neutral_js__WEBPACK_IMPORTED_MODULE_1__.r),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export html */
/* harmony import */ var _domain_neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15624);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49432);



/** Text of a stranger as one line of Markdown that shows as it was written; simple code spans stay. */
function inline(text, max = 1_000) {
    return spans((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(start(text, max)), max), "line");
}
/** The same for a cell of a table; a dash where there is nothing. */
function cell(text, max = 200) {
    return spans((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(start(text, max)), max), "cell") || "–";
}
/** Text of a stranger as a block quote, line by line. */
function quote(text, max = 4_000) {
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(start(text, max)).trim(), max).split("\n");
    return lines.map((line) => `> ${atLineStart(spans(line.trim(), "line"))}`.trimEnd()).join("  \n");
}
/** Text of a stranger as paragraphs. */
function prose(text, max = 4_000) {
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(start(text, max)).trim(), max).split("\n");
    return lines.map((line) => atLineStart(spans(line.trim(), "line"))).join("\n");
}
/** Anything as a fenced block that it cannot leave. */
function fence(text, language = "") {
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text).replaceAll("<!--", `<${_domain_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .r}!--`).replace(/\n+$/, "");
    const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}\n${ticks}`;
}
/** A name, path or command as a code span, to be copied as it stands. */
function code(text, max = 300) {
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(start(text, max)), max).replaceAll("<!--", `<${_domain_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .r}!--`);
    if (body === "")
        return "–";
    const ticks = "`".repeat(longestRun(body) + 1);
    const room = body.startsWith("`") || body.endsWith("`") ? " " : "";
    return `${ticks}${room}${body}${room}${ticks}`;
}
/** A code span in a cell of a table. */
function codeCell(text, max = 200) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    return /\\\|/.test(line) || line.endsWith("\\")
        ? cell(line, max)
        : code(line, max).replaceAll("|", "\\|");
}
/** Text of a stranger inside an HTML tag, where Markdown is not read. */
function html(text, max = 200) {
    return (0,_domain_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), max))
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;");
}
/** A block that a reader opens when it is wanted. */
function details(title, body) {
    return `<details><summary>${html(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A table from finished cells. */
function table(head, rows) {
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
        .map((part, index) => (index % 2 === 1 ? (0,_domain_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(part) : escaped(part, where)))
        .join("");
}
/** Whether every backtick of a line belongs to a plain pair. */
function hasPlainSpans(line) {
    return !line.includes("``") && line.includes("`") && line.split("`").length % 2 === 1;
}
/** Only where every backtick belongs to a plain pair can no reader of Markdown disagree about the spans. */
function keepsSpans(line, where) {
    return hasPlainSpans(line) && !(where === "cell" && line.includes("|"));
}
function escaped(text, where) {
    return (0,_domain_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(text)
        .replace(/&(?=[#A-Za-z])/g, "&amp;")
        .replace(/[\\`*_[\]~]/g, "\\$&")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/\$/g, "&#36;")
        .replace(/\|/g, where === "cell" ? "&#124;" : "\\|");
}
/** What would make a line a heading, a list, a rule or a table. */
function atLineStart(line) {
    return line.replace(/^(?:[#+=:-]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}


/***/ }),

/***/ 71396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VJ: () => (/* binding */ attentionMarker),
/* harmony export */   YL: () => (/* binding */ stickyMarker),
/* harmony export */   aP: () => (/* binding */ box),
/* harmony export */   kK: () => (/* binding */ pullRequestMarkers),
/* harmony export */   rz: () => (/* binding */ answerMarker)
/* harmony export */ });
/** First line of the sticky comment: how a later job finds it, and the run in it. */
function stickyMarker(state) {
    return `<!-- omk:sticky key=${state.key} run=${state.jobs.at(-1)?.workflowRunId ?? 0} -->`;
}
/** First line of the one comment that calls a person. */
function attentionMarker(state) {
    return `<!-- omk:attention key=${state.key} -->`;
}
/** First line of an answer: whoever's token posts it, it is no command. */
const answerMarker = "<!-- omk:answer -->";
/** A box in the sticky comment. Whoever ticks it gives the command; the next render shows it unticked again. */
function box(command, label) {
    return `- [ ] <!-- omk:box ${command} --> ${label}`;
}
/** First and last line of our part of a pull request's body; what people write around it is theirs. */
function pullRequestMarkers(state) {
    return { start: `<!-- omk:pr key=${state.key} -->`, end: "<!-- omk:end -->" };
}


/***/ }),

/***/ 27168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ endedNotification),
/* harmony export */   z: () => (/* binding */ startedNotification)
/* harmony export */ });
/* harmony import */ var _domain_phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22704);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49432);


/** Says that a run began. */
function startedNotification({ key, task }) {
    return { event: "AutopilotStarted", name: key, task: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(task.title || task.text), 200) };
}
/** Says how a run ended; undefined while it goes on, be it in a job that delivers. */
function endedNotification(state) {
    const { ending, key, phase } = state;
    if (ending === undefined || ending.code === "to_deliver")
        return undefined;
    if (ending.verdict === "ready" || ending.verdict === "no_change") {
        return {
            event: "AutopilotComplete",
            name: key,
            duration_secs: Math.round(state.activeMs / 1000),
            phases_completed: _domain_phase_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t.filter((phase) => state.phaseLog.some((entry) => entry.phase === phase && entry.outcome === "completed")).length,
        };
    }
    const error = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${ending.verdict} (${ending.code}): ${ending.text}`), 500);
    return { event: "AutopilotFailed", name: key, phase, error };
}


/***/ }),

/***/ 95357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ourWords)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99934);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49432);


/** Markdown that the action itself wrote: its code stays to be copied, and around it GitHub acts on nothing. */
function ourWords(markdown, max = 4_000) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(markdown.slice(0, 8 * max)).trim(), max).replaceAll("<!--", `<${_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gap */ .rQ}!--`);
    const lines = [];
    let open;
    for (const line of text.split("\n")) {
        const after = fenceAfter(line, open);
        lines.push(open === undefined && after === undefined ? around(line) : line);
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
    if (!(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlainSpans */ .Q8)(line))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)(line);
    const parts = line.split(/(`[^`]+`)/);
    return parts.map((part, index) => (index % 2 === 1 ? part : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)(part))).join("");
}


/***/ }),

/***/ 11103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ verdictHead),
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   bu: () => (/* binding */ outcome)
/* harmony export */ });
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13366);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99934);
/* harmony import */ var _our_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95357);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90412);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57606);





/** A verdict as the head of a report. */
const verdictHead = {
    ready: "✓ Ready",
    no_change: "– Nothing to do",
    not_ready: "✗ Not ready",
    blocked_on_human: "○ Waits for a person",
    blocked_on_external: "○ Blocked by a setting or service",
    needs_more_budget: "○ Out of budget",
    failed_infra: "✗ Failed for a technical reason",
    cancelled: "– Cancelled",
};
/** The story of a stop: what happened, what to do, what was kept. */
function outcome(state, ending) {
    const verdict = `(\`${ending.verdict}\`, code \`${ending.code}\`)`;
    return [
        `**What happened:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(ending.text), 3_000)} ${verdict}`,
        whatToDo(state, ending),
        ...kept(state, ending),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** What a person does next; empty where nothing is to be done. */
function whatToDo(state, ending) {
    const todo = [(0,_our_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ourWords */ .Y)(ending.mend), (0,_resume_js__WEBPACK_IMPORTED_MODULE_2__/* .resumeHint */ .tJ)(state, ending)].filter((text) => text !== "");
    // Only a single line can follow on its label: a list or a fence begins a line of its own.
    const gap = todo[0]?.includes("\n") === true ? "\n\n" : " ";
    return todo.length === 0 ? "" : `**What to do:**${gap}${todo.join("\n\n")}`;
}
/** Where all that there is stands in the question or the plan above, nothing is to be said. */
function kept(state, ending) {
    const isAsked = ending.code === "question" || ending.code === "plan_to_approve";
    if (isAsked && state.head === undefined)
        return [];
    const again = (0,_resume_js__WEBPACK_IMPORTED_MODULE_2__/* .canResume */ .KF)(state) ? ["A resumed run repeats no finished phase."] : [];
    return [`**What was kept:** ${[...work(state, ending), ...again].join(" ")}`];
}
function work(state, { mend }) {
    const { pushed, head, delivered, aim } = state;
    if (aim === "check")
        return ["The pull request is as it was."];
    if (delivered !== undefined) {
        return [
            `The pull request ${(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(`#${delivered.pr.number}`, delivered.pr.url)} at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(delivered.commit))}.`,
        ];
    }
    if (aim === "fix")
        return [ofFix(state)];
    if (pushed !== undefined) {
        const compare = (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUrl */ .XH)(state);
        const byHand = compare === undefined || mend.includes(compare)
            ? ""
            : ` (${(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("open a pull request by hand", compare)})`;
        return [
            `The branch ${(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(pushed.branch), (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .branchUrl */ .Qq)(state))} at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(pushed.commit))}${byHand}.`,
        ];
    }
    if (head !== undefined)
        return [`The change, commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(head.commit))}, as a bundle in the state artifact.`];
    return [
        "Nothing was committed yet; what the last turn left in the worktree is in the state artifact.",
    ];
}
/** The pull request's own branch got nothing: where what was made lies, and how a person takes it. */
function ofFix(state) {
    const { head, pull, aside, branch } = state;
    if (head === undefined || head.commit === pull?.headSha)
        return `Nothing was committed: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(branch)} is as it was.`;
    const commit = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(head.commit));
    if (aside?.commit !== head.commit)
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(branch)} is as it was. The change, commit ${commit}, is in the state artifact: ${takeOver("repo.bundle", branch)} takes it over.`;
    const urls = (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .asideUrls */ .vj)(state);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(branch)} is as it was: it gets only what is proved. The change, commit ${commit}, lies on ${(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(aside.branch), urls?.branch)}: ${(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("look at it", urls?.compare)}, or take it over as it is with ${takeOver("origin", aside.branch)}.`;
}
function takeOver(from, branch) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`git fetch ${from} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(branch)} && git merge FETCH_HEAD`);
}


/***/ }),

/***/ 91745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ phaseNote),
/* harmony export */   t: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var _domain_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21544);
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90852);
/* harmony import */ var _findings_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65131);
/* harmony import */ var _gates_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66421);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11103);
/* harmony import */ var _phase_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26131);






/** One line about a phase as it stands now, in plain words; not yet escaped. */
function phaseNote(state, phase) {
    const { status, ending } = (0,_phase_status_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseStatus */ .Qo)(state, phase);
    const last = (0,_phase_status_js__WEBPACK_IMPORTED_MODULE_4__/* .visitsOf */ .o7)(state, phase).at(-1);
    if (ending !== undefined)
        return `${_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictHead */ .Gy[ending.verdict].slice(2)}: ${ending.text}`;
    if ((0,_phase_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeftOut */ .WY)(state, phase))
        return leftOut[state.scope.checks];
    if ((0,_phase_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isForAnotherJob */ .up)(state, phase))
        return "Waits for the job that delivers";
    if (status === "queued")
        return "Waits for its turn";
    if (last === undefined)
        return "Not reached";
    if (status === "in_progress")
        return running(state, last);
    if (last.outcome === "interrupted")
        return `Interrupted in visit ${last.visit}; a resumed run goes on here`;
    return last.note === "" ? shown(state, phase) : last.note;
}
/** Why a phase is not for this job. */
const leftOut = {
    all: "Not part of this run",
    gates: "Skipped: this job has no key of a model, so nobody reviews here",
    review: "Skipped: this job has a key in reach, so nothing of the pull request is executed; gates run in a job without one",
};
/** What a phase has shown so far, in numbers. */
function shown(state, phase) {
    switch (phase) {
        case "plan":
            return planned(state);
        case "code":
            return changed(state);
        case "test":
        case "verify":
            return gated(state, phase);
        case "review":
            return (0,_findings_view_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsLine */ .P9)(state);
        case "deliver":
            return state.delivered === undefined
                ? "Nothing delivered yet"
                : `Pull request ${state.delivered.pr.operation}`;
    }
}
function planned({ plan }) {
    return plan === undefined ? "No plan yet" : (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planLine */ .od)(plan);
}
function gated(state, phase) {
    const last = (0,_gates_view_js__WEBPACK_IMPORTED_MODULE_2__/* .lastGates */ .rU)(state, phase);
    return last === undefined ? "No gate has run yet" : (0,_gates_view_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesLine */ .xU)(last.gates);
}
/** The size of the whole change. */
function changed({ changes }) {
    const plus = changes.reduce((sum, file) => sum + file.additions, 0);
    const minus = changes.reduce((sum, file) => sum + file.deletions, 0);
    return `${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(changes.length, "file")} changed, ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(plus, "line")} added, ${minus} removed`;
}
function running(state, last) {
    switch (last.outcome) {
        case "open":
            return last.visit === 1 ? "Running" : `Running, visit ${last.visit}`;
        case "rejected":
            return state.phase === last.phase
                ? `Rejected in visit ${last.visit}: goes back to code`
                : `Rejected in visit ${last.visit}: waits for the repair`;
        case "completed":
        case "failed":
        case "interrupted":
            return `Taken up again after visit ${last.visit}`;
    }
}


/***/ }),

/***/ 26131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Qo: () => (/* binding */ phaseStatus),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   o7: () => (/* binding */ visitsOf),
/* harmony export */   up: () => (/* binding */ isForAnotherJob)
/* harmony export */ });
/* unused harmony export conclusionOf */
/* harmony import */ var _domain_aim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39822);

/** The check run conclusion of the phase that a verdict stopped. */
const conclusionOf = {
    ready: "success",
    no_change: "neutral",
    not_ready: "failure",
    blocked_on_human: "action_required",
    blocked_on_external: "action_required",
    needs_more_budget: "action_required",
    failed_infra: "failure",
    cancelled: "cancelled",
};
/** The visits of one phase, oldest first. */
function visitsOf(state, phase) {
    return state.phaseLog.filter((entry) => entry.phase === phase);
}
/** Decides where a phase stands: the last visit decides, and a phase never reached is skipped once the run ended. */
function phaseStatus(state, phase) {
    const { ending } = state;
    if (isLeftOut(state, phase))
        return done("skipped");
    if (ending !== undefined && stoppedIn(state, ending) === phase)
        return stopped(ending);
    const last = visitsOf(state, phase).at(-1);
    if (last === undefined || isForAnotherJob(state, phase))
        return unvisited(state, phase);
    if (isUnasked(state, last))
        return done("skipped");
    return ending === undefined
        ? running(state, last)
        : finished(last, ending, state.phaseLog.at(-1) === last);
}
/** Whether another job is to visit the phase, whatever an earlier visit came to. */
function isForAnotherJob({ ending }, phase) {
    return phase === "deliver" && ending?.code === "to_deliver";
}
function unvisited(state, phase) {
    if (state.ending === undefined)
        return { status: "queued" };
    return done(isForAnotherJob(state, phase) ? "neutral" : "skipped");
}
/** Nothing was looked at, so nothing passed. */
function isUnasked({ review }, { phase, outcome }) {
    return phase === "review" && review === "none" && outcome === "completed";
}
/** Whether this job leaves the phase to the other job of the check. */
function isLeftOut(state, phase) {
    return !(0,_domain_aim_js__WEBPACK_IMPORTED_MODULE_0__/* .phasesToVisit */ .by)(state).includes(phase);
}
function running(state, last) {
    switch (last.outcome) {
        case "completed":
            return done("success");
        case "open":
        case "rejected":
            return { status: "in_progress" };
        case "failed":
        case "interrupted":
            return goesOn(state, last) ? { status: "in_progress" } : halted(last);
    }
}
function finished(last, ending, isLast) {
    switch (last.outcome) {
        case "completed":
            return done("success");
        case "rejected":
            return { ...done("failure"), ...(isLast ? { ending } : {}) };
        case "open":
            return stopped(ending);
        case "failed":
        case "interrupted":
            return halted(last);
    }
}
/** A mark for people: done, failed, running, waiting, left out. */
function markOf({ status, conclusion }) {
    if (status === "queued")
        return "○";
    if (status === "in_progress")
        return "▶";
    return conclusion === undefined ? "–" : marks[conclusion];
}
const marks = {
    success: "✓",
    neutral: "–",
    failure: "✗",
    action_required: "○",
    cancelled: "–",
    skipped: "–",
};
/** The phase whose check run shows why the run ended: where it was, or the one that it did not get to. */
function stoppedIn(state, ending) {
    const path = (0,_domain_aim_js__WEBPACK_IMPORTED_MODULE_0__/* .phasesToVisit */ .by)(state);
    const last = state.phaseLog.at(-1);
    if (last === undefined)
        return ending.verdict === "ready" ? undefined : path[0];
    if (last.outcome === "rejected" || ending.verdict === "ready")
        return undefined;
    if (last.outcome !== "completed" || ending.verdict === "no_change")
        return last.phase;
    return path[path.indexOf(last.phase) + 1] ?? last.phase;
}
function halted(last) {
    if (last.outcome === "interrupted")
        return done("cancelled");
    return last.ending === undefined ? done("failure") : stopped(last.ending);
}
/** Whether a job has taken the run up after this visit, so that its phase is visited again. */
function goesOn(state, last) {
    return state.phaseLog.at(-1) === last && state.takenUpAfter === state.phaseLog.length;
}
function done(conclusion) {
    return { status: "completed", conclusion };
}
function stopped(ending) {
    return { status: "completed", conclusion: conclusionOf[ending.verdict], ending };
}


/***/ }),

/***/ 64556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99934);

/** The plan as a person reads it, within about 20,000 characters. */
function planText(plan) {
    const parts = [
        plan.title === "" ? "" : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(plan.title, 200)}**`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(plan.summary, 3_000),
        plan.question === "" ? "" : `**Question**\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(plan.question, 4_000)}`,
        numbered("Steps", plan.steps),
        criteria(plan),
        plan.test_strategy === "" ? "" : `**Tests**\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(plan.test_strategy, 1_500)}`,
        listed("Expectations that change", plan.changed_expectations),
        listed("Risks", plan.risks),
        plan.files.length === 0
            ? ""
            : `**Files** ${plan.files
                .slice(0, 30)
                .map((path) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path, 150))
                .join(", ")}`,
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function criteria(plan) {
    if (plan.criteria.length === 0)
        return "";
    const rows = plan.criteria.slice(0, 30).map(({ id, text }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(id, 20), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(text, 400)]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["criterion", "what will be true"], rows);
}
function numbered(title, items) {
    return itemised(title, items, (index) => `${index + 1}.`);
}
function listed(title, items) {
    return itemised(title, items, () => "-");
}
function itemised(title, items, mark) {
    if (items.length === 0)
        return "";
    const lines = items.slice(0, 20).map((item, index) => `${mark(index)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(item, 400)}`);
    return `**${title}**\n\n${lines.join("\n")}`;
}


/***/ }),

/***/ 90412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ canResume),
/* harmony export */   VJ: () => (/* binding */ resumeCommand),
/* harmony export */   pR: () => (/* binding */ hasThread),
/* harmony export */   tJ: () => (/* binding */ resumeHint),
/* harmony export */   vr: () => (/* binding */ awaitsApproval)
/* harmony export */ });
/* harmony import */ var _domain_command_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19060);

/** Whether a later job can take the run up where it stopped. */
function canResume(state) {
    const { ending, aim } = state;
    if (ending === undefined)
        return false;
    // The same head would be found wanting again: it is mended, or checked anew.
    if (aim === "check" && ending.verdict === "not_ready")
        return false;
    if (ending.code === "to_deliver")
        return true;
    return ending.verdict !== "ready" && ending.verdict !== "no_change" && !final.has(ending.code);
}
/** What another job would meet again: a person has to act first, and then starts anew. */
const final = new Set([
    "superseded",
    "question",
    "merge_conflict",
    "fork_not_writable",
    "branch_not_writable",
]);
/** Whether the run waits for a person to agree: to its plan, or that tests of base no longer hold. */
function awaitsApproval({ ending }) {
    return (ending?.verdict === "blocked_on_human" &&
        (ending.code === "expectations_changed" || ending.code === "plan_to_approve"));
}
/** What a person writes to go on with the run: a comment, or inputs of the workflow for a run without an issue. */
function resumeCommand(state) {
    return words(state).join(", ");
}
/** How to go on, as a sentence; empty where nothing goes on, and where the ending names the command itself. */
function resumeHint(state, { mend }) {
    const isNamed = words(state).every((word) => mend.includes(word));
    return canResume(state) && !isNamed ? howToResume(state) : "";
}
function words(state) {
    const approve = awaitsApproval(state);
    if (hasThread(state))
        return [(0,_domain_command_in_js__WEBPACK_IMPORTED_MODULE_0__/* .commandIn */ .v)(state.policy, approve ? "approve" : "resume")];
    return [...(approve ? ["command: approve"] : []), `resume-from: ${state.key}`];
}
function howToResume(state) {
    const name = awaitsApproval(state) ? "approve" : "resume";
    const aim = aimOf(state);
    return hasThread(state)
        ? `${aim}, comment \`${resumeCommand(state)}\`.`
        : `${aim}, run the workflow again with the inputs \`command: ${name}\` and \`resume-from: ${state.key}\`.`;
}
function aimOf(state) {
    if (state.ending?.code === "to_deliver")
        return "If no job delivers it";
    return awaitsApproval(state) ? "To agree and go on" : "To go on from here";
}
/** Whether there is an issue or pull request on which somebody can give a command. */
function hasThread({ task }) {
    return task.kind !== "task" && task.number !== undefined;
}


/***/ }),

/***/ 82892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ mendRights),
/* harmony export */   o7: () => (/* binding */ missingRights),
/* harmony export */   uZ: () => (/* binding */ rights)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99934);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57606);


/** Where GitHub lets Actions open pull requests. */
const pullRequestSetting = 'Settings -> Actions -> General -> Workflow permissions -> check "Allow GitHub Actions to create and approve pull requests"';
/** What is lost without a right, and what mends it. */
const rights = {
    checks: { lost: "There are no check runs of the phases.", permissions: ["checks: write"] },
    comments: {
        lost: "There is no comment on the issue or pull request.",
        permissions: ["issues: write", "pull-requests: write"],
    },
    contents: { lost: "The branch cannot be pushed.", permissions: ["contents: write"] },
    pull_requests: {
        lost: "The pull request cannot be opened.",
        permissions: ["pull-requests: write"],
        setting: pullRequestSetting,
    },
    artifacts: {
        lost: "The state of an earlier workflow run cannot be read.",
        permissions: ["actions: read"],
    },
    labels: { lost: "Labels are not set.", permissions: ["issues: write", "pull-requests: write"] },
    reviewers: {
        lost: "Reviewers are not asked.",
        permissions: ["pull-requests: write"],
        setting: "Team reviewers need `delivery-token` with a token that may read the organisation's members",
    },
};
/** What the token may not do and the exact YAML and setting that mend it; empty where nothing is missing. */
function missingRights(missing) {
    if (missing.length === 0)
        return "";
    const lines = missing.map(({ right, status, text }) => {
        const answer = text === ""
            ? `GitHub answered ${status}.`
            : `GitHub answered ${status}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(text), 300)}`;
        return `- ${rights[right].lost} ${answer}`;
    });
    return [...lines, "", mendRights(missing.map(({ right }) => right))].join("\n");
}
/** The YAML and the settings that give these rights. */
function mendRights(missing) {
    const permissions = [...new Set(missing.flatMap((right) => rights[right].permissions))];
    const settings = [...new Set(missing.flatMap((right) => rights[right].setting ?? []))];
    const yaml = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(["permissions:", ...permissions.map((line) => `  ${line}`)].join("\n"), "yaml");
    const also = settings.map((setting) => `- ${setting}.`);
    return [
        "Add these lines to the `permissions:` block of the job:",
        "",
        yaml,
        ...(also.length > 0 ? ["", ...also] : []),
    ].join("\n");
}


/***/ }),

/***/ 82626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ phaseSpend),
/* harmony export */   x: () => (/* binding */ spendLine)
/* harmony export */ });
/* harmony import */ var _domain_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19638);
/* harmony import */ var _domain_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21544);
/* harmony import */ var _domain_spend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75859);



/** What the whole run spent of its budget, as one sentence. */
function spendLine(state) {
    const { tokens, minutes, usd } = (0,_domain_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .spentOf */ .u)(state);
    const parts = [
        `${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(tokens)} of ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(state.budget.tokens)} tokens`,
        `${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(Math.floor(minutes))} of ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(state.budget.minutes)} minutes`,
        ...(usd === undefined ? [] : [dollars(usd, state.budget.usd)]),
    ];
    return `Spent so far: ${parts.join(", ")}.`;
}
/** What one phase spent, as one sentence; empty where no model was asked. */
function phaseSpend(state, phase) {
    const usage = state.spend[phase];
    if (usage.calls === 0)
        return "";
    return `Spent in this phase: ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)((0,_domain_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .totalTokens */ .RP)(usage))} tokens in ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(usage.calls, "model call")} (${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(usage.input)} in, of which ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(usage.cached)} cached; ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(usage.output)} out).`;
}
function dollars(usd, budget) {
    return budget === undefined
        ? `USD ${usd.toFixed(2)}`
        : `USD ${usd.toFixed(2)} of ${budget.toFixed(2)}`;
}


/***/ }),

/***/ 66075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ summaryView),
/* harmony export */   k: () => (/* binding */ endingSummary)
/* harmony export */ });
/* harmony import */ var _domain_phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22704);
/* harmony import */ var _check_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56486);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33944);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23507);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13366);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99934);
/* harmony import */ var _our_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95357);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11103);
/* harmony import */ var _phase_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26131);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82892);
/* harmony import */ var _spend_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82626);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49432);












/** GitHub drops the whole summary of a step above 1 MiB. */
const mostBytes = 900 * 1024;
/** The job summary: the run on one page, then each phase. */
function summaryView(state) {
    const page = [
        (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(state),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)(state.task.title || state.task.text, 200)}`,
        state.ending === undefined || state.ending.verdict === "ready"
            ? ""
            : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .outcome */ .bu)(state, state.ending),
        delivered(state),
        rights(state),
        (0,_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .phasesTable */ .E)(state),
        (0,_spend_line_js__WEBPACK_IMPORTED_MODULE_9__/* .spendLine */ .x)(state),
        tools(state),
    ].filter((part) => part !== "");
    const full = [...page, ...phaseDetails(state, true)].join("\n\n");
    const middle = [...page, ...phaseDetails(state, false)].join("\n\n");
    const fitting = [full, middle, page.join("\n\n")].find((text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_10__/* .byteLength */ .dp)(text) <= mostBytes);
    return fitting ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_10__/* .cutBytes */ .Uw)(page.join("\n\n"), mostBytes);
}
function phaseDetails(state, texts) {
    return _domain_phase_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t
        .filter((phase) => (0,_phase_status_js__WEBPACK_IMPORTED_MODULE_7__/* .visitsOf */ .o7)(state, phase).length > 0)
        .map((phase) => {
        const text = texts ? (0,_check_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .checkText */ .q)(state, phase) : "";
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(phase, [(0,_check_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSummary */ .Z)(state, phase), text].filter((part) => part !== "").join("\n\n"));
    });
}
function delivered({ delivered: done, pushed, ...state }) {
    if (done !== undefined)
        return `Pull request ${(0,_links_js__WEBPACK_IMPORTED_MODULE_11__/* .link */ .nf)(`#${done.pr.number}`, done.pr.url)} was ${done.pr.operation}.`;
    if (pushed === undefined)
        return "";
    return `Branch ${(0,_links_js__WEBPACK_IMPORTED_MODULE_11__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(pushed.branch), (0,_links_js__WEBPACK_IMPORTED_MODULE_11__/* .branchUrl */ .Qq)({ ...state, pushed }))}.`;
}
function rights(state) {
    const text = (0,_rights_js__WEBPACK_IMPORTED_MODULE_8__/* .missingRights */ .o7)(state.missingRights);
    return text === "" ? "" : `**The token lacks rights**\n\n${text}`;
}
function tools(state) {
    const all = Object.entries(state.tools).map(([name, version]) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)(name, 40)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(version, 60)}`);
    return all.length === 0 ? "" : `Tools: ${all.join(", ")}.`;
}
/** The job summary of what stopped before there was a run. */
function endingSummary({ verdict, code: reason, text, mend }) {
    return [`**omk: ${verdict}** (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(reason)})`, (0,_our_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ourWords */ .Y)(text), (0,_our_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ourWords */ .Y)(mend)]
        .filter((part) => part !== "")
        .join("\n\n");
}


/***/ }),

/***/ 3331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ logText),
  t: () => (/* binding */ terminalLine)
});

// EXTERNAL MODULE: ./.build/domain/count.js
var domain_count = __webpack_require__(21544);
// EXTERNAL MODULE: ./.build/views/gates-view.js
var gates_view = __webpack_require__(66421);
// EXTERNAL MODULE: ./.build/views/outcome.js
var outcome = __webpack_require__(11103);
// EXTERNAL MODULE: ./.build/views/rights.js
var rights = __webpack_require__(82892);
;// CONCATENATED MODULE: ./.build/views/rooms-view.js
/** Each room in words that say what meets what in it. */
const roomName = {
    worktree: "worktree",
    head: "clean checkout",
    old_tests: "base's tests on this code",
    new_tests: "these tests on base's code",
    base: "base",
};

// EXTERNAL MODULE: ./.build/views/text.js
var views_text = __webpack_require__(49432);
// EXTERNAL MODULE: ./.build/views/words.js
var words = __webpack_require__(57606);
;// CONCATENATED MODULE: ./.build/views/terminal.js







/** One line of the job log for an event; undefined for one that tells a reader nothing. Never a workflow command. */
function terminalLine(event) {
    const line = say(event.type, event);
    return line === undefined ? undefined : harmless(line);
}
function say(type, event) {
    return lines[type](event);
}
/** Text of any length for the job's log, line by line harmless: it may hold what the model or a stranger wrote. */
function logText(text) {
    return text
        .split(/\r\n?|\n/)
        .map(harmlessLine)
        .join("\n");
}
function harmlessLine(line) {
    const whole = line.replaceAll("##[", "##\u200b[");
    return whole.trimStart().startsWith("::") ? `· ${whole.trimStart()}` : whole;
}
/** Runners take `::` at the start of a line and `##[` anywhere in it for commands. */
function harmless(line) {
    const one = (0,views_text/* cut */.Jj)((0,views_text/* oneLine */.TN)(line), 400).replaceAll("##[", "##\u200b[");
    return one.startsWith("::") ? `· ${one}` : one;
}
const lines = {
    run_started: ({ key, task }) => `▶ run ${key}: ${task.title || task.text}`,
    job_started: ({ workflowRunId, attempt, budget }) => `▶ workflow run ${workflowRunId}, attempt ${attempt}: budget ${(0,domain_count/* thousands */.o)(budget.tokens)} tokens, ${budget.minutes} minutes`,
    ledger_recovered: ({ line, bytes }) => `– the ledger's line ${line} was cut off (${bytes} bytes) and is dropped`,
    redacted: ({ file, rule, count }) => `– ${(0,domain_count/* counted */.h)(count, "secret")} (${rule}) taken out of ${file}`,
    right_missing: ({ right, status, text }) => `✗ ${rights/* rights */.uZ[right].lost} GitHub answered ${status}: ${text}`,
    branch_opened: ({ commit }) => `✓ branch opened at ${(0,words/* short */.h0)(commit)}`,
    phase_started: ({ phase, visit }) => `▶ ${phase}${visit === 1 ? "" : ` (visit ${visit})`}`,
    phase_completed: ({ phase, note }) => `✓ ${phase}: ${note}`,
    phase_rejected: ({ phase, code, note }) => `✗ ${phase} rejected (${code}): ${note}`,
    phase_failed: ({ phase, ending }) => `✗ ${phase} stopped (${ending.code}): ${ending.text}`,
    phase_interrupted: ({ phase, note }) => `– ${phase} interrupted: ${note}`,
    turn_started: ({ turn, role }) => `▶ turn ${turn}: ${role}`,
    model_called: () => undefined,
    lines_compared: () => undefined,
    turn_ended: ({ turn, outcome, text, durationMs }) => outcome === "submitted"
        ? `✓ turn ${turn} ${(0,words/* duration */.p0)(durationMs)}`
        : `✗ turn ${turn} ${outcome} ${(0,words/* duration */.p0)(durationMs)}: ${text}`,
    setup_finished: ({ result }) => gateLine("setup", result),
    head_taken: ({ commit }) => `✓ begins at ${(0,words/* short */.h0)(commit)}`,
    set_aside: ({ branch }) => `– what is not proved lies on ${branch}`,
    plan_approved: ({ by }) => `✓ ${by} approved the plan`,
    plan_submitted: ({ plan }) => `– planned: ${plan.title || plan.summary || plan.question}`,
    change_committed: ({ commit, message }) => `✓ commit ${(0,words/* short */.h0)(commit)}: ${message.split("\n", 1)[0] ?? ""}`,
    change_measured: ({ files }) => `– ${(0,domain_count/* counted */.h)(files.length, "file")} changed`,
    claims_submitted: ({ claims }) => `– tests are named for ${(0,domain_count/* counted */.h)(claims.length, "criterion", "criteria")}`,
    gate_finished: ({ room, result }) => gateLine(room === "worktree" ? "gate" : `gate (${roomName[room]})`, result),
    policy_checked: ({ violations }) => violations.length === 0
        ? "✓ policy: nothing in the way"
        : `– policy: ${(0,domain_count/* counted */.h)(violations.length, "violation")}, first ${violations[0]?.rule ?? ""} ${violations[0]?.path ?? ""}`,
    judged: ({ judgement }) => `– compared with base: ${(0,domain_count/* counted */.h)(judgement.changed.length, "changed expectation")}, ${(0,domain_count/* counted */.h)(judgement.fixed.length, "test")} fixed, new tests ${judgement.redGreen.status}`,
    expectations_approved: ({ tests, by }) => `✓ ${by} approved ${(0,domain_count/* counted */.h)(tests.length, "changed expectation")}`,
    review_submitted: ({ findings, ...who }) => `✓ reviewer ${reviewerOf(who)}: ${(0,domain_count/* counted */.h)(findings.length, "new finding")}`,
    review_failed: ({ failure, text, ...who }) => `✗ reviewer ${reviewerOf(who)} gave no answer (${failure}): ${text}`,
    findings_listed: ({ findings }) => `– ${(0,domain_count/* counted */.h)(findings.filter(({ status }) => status === "open").length, "open finding")}`,
    finding_voted: ({ vote: { finding, verdict, evidence } }) => `– verifier of ${finding}: ${verdict}: ${evidence}`,
    pushed: ({ branch, commit }) => `✓ pushed ${branch} at ${(0,words/* short */.h0)(commit)}`,
    proof_sealed: ({ digest }) => `✓ proof sealed, sha256 ${digest}`,
    delivered: ({ pr }) => `✓ pull request #${pr.number} ${pr.operation}: ${pr.url}`,
    posted: () => undefined,
    notified: ({ notification, ok, text }) => ok ? undefined : `✗ ${notification} was not sent: ${text}`,
    run_ended: ({ ending }) => `${outcome/* verdictHead */.Gy[ending.verdict]} (${ending.code}): ${ending.text}`,
};
function gateLine(kind, result) {
    const exit = result.exitCode === undefined || result.exitCode === 0 ? "" : `, exit code ${result.exitCode}`;
    return `${(0,gates_view/* gateMark */.fQ)(result)} ${kind} ${result.name} ${(0,gates_view/* gateWord */.g6)(result)}${exit} ${(0,words/* duration */.p0)(result.durationMs)}`;
}
function reviewerOf(event) {
    const { reviewer, part, parts } = event;
    return parts === 1 ? reviewer : `${reviewer}, part ${part} of ${parts}`;
}


/***/ }),

/***/ 49432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Uw: () => (/* binding */ cutBytes),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   eO: () => (/* binding */ firstThatFits),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
const escape = String.fromCharCode(27);
const ansi = new RegExp(`${escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${escape}\\n]*?(?:${String.fromCharCode(7)}|${escape}\\\\))`, "g");
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Text of a stranger without what nobody can see: colours, control characters, bidi marks, lone surrogates. */
function plain(text) {
    return text.toWellFormed().replace(ansi, "").replace(/\r\n?/g, "\n").replace(unseen, "");
}
/** The same on one line. */
function oneLine(text) {
    return plain(text).replace(/\s+/g, " ").trim();
}
/** At most `max` UTF-16 units, cut between characters and marked where it was cut. */
function cut(text, max) {
    return text.length <= max
        ? text
        : `${text.slice(0, Math.max(0, max - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** The end of a text, at most `max` UTF-16 units: where tools say what failed. */
function cutStart(text, max) {
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
    return texts.find((text) => text.length <= max) ?? cut(texts.at(-1) ?? "", max);
}


/***/ }),

/***/ 57606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/** Milliseconds as people say them: 0.4 s, 42 s, 3 min 4 s, 1 h 2 min. */
function duration(ms) {
    if (ms < 9_950)
        return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** The short name of a commit or tree. */
function short(sha) {
    return sha.slice(0, 7);
}
/** An ISO time as people read it, to the minute: 2026-11-23 01:55 UTC. */
function at(iso) {
    return iso.replace(/^(.{10})T(\d\d:\d\d).*Z$/, "$1 $2 UTC");
}
/** A text as a sentence: it ends with a full stop. */
function sentence(text) {
    return text === "" || /[.!?:…]$/.test(text) ? text : `${text}.`;
}
/** A text as one word of a shell's command line: names of branches may hold what a shell acts on. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
