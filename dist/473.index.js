export const id = 473;
export const ids = [473];
export const modules = {

/***/ 33851:
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

/***/ 53779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   mo: () => (/* binding */ copyFolder),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   p5: () => (/* binding */ unescapeNames)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _local_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14242);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33851);




/**
 * Copies the files of a run folder to where nothing writes any more, but those that are there already and the manifest.
 * Links are left out: what they point to is none of the run's. A file that goes away meanwhile is left out too.
 */
async function copyFolder(from, to, already) {
    const skipped = [...already, _local_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS];
    for (const path of await filesIn(from)) {
        if (!skipped.includes(path))
            await copyOne((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, escapedPath(path)));
    }
}
/** Gives the files of a fetched folder their names back. */
async function unescapeNames(folder) {
    for (const path of await filesIn(folder)) {
        const named = path.split("/").map(_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapedName */ .M).join("/");
        if (named === path || !isInside(named))
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, named)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, named));
    }
}
/** Paths of all regular files under a folder, with slashes. */
async function filesIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
}
/** Whether a path stays below the folder that it is joined to. */
function isInside(path) {
    if (path.includes("\0"))
        return false;
    return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
function escapedPath(path) {
    return path.split("/").map(_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedName */ .N).join("/");
}
async function copyOne(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
            throw error;
    }
}


/***/ }),

/***/ 61042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateArtifactName),
/* harmony export */   Y: () => (/* binding */ parseStateArtifactName)
/* harmony export */ });
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


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ troubleOf),
/* harmony export */   U: () => (/* binding */ trouble)
/* harmony export */ });
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


/***/ }),

/***/ 33736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ githubUploads)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53779);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3365);



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
                return isTaken(error) ? { kind: "taken" } : { kind: "failed", trouble: (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleOf */ .L)(error) };
            }
        },
    };
}
async function send({ name, folder, retentionDays }) {
    // Four megabytes of code that most of a run does not need.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(830), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 21337));
    const files = (await (0,_staging_js__WEBPACK_IMPORTED_MODULE_1__/* .filesIn */ .nG)(folder)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
    const options = retentionDays === undefined ? {} : { retentionDays };
    await new DefaultArtifactClient().uploadArtifact(name, files, folder, options);
    return { kind: "done" };
}
function tooLong() {
    const { promise, resolve } = Promise.withResolvers();
    const trouble = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleOf */ .L)(new Error(`the upload took longer than ${patienceMs / 60_000} minutes`));
    setTimeout(() => resolve({ kind: "failed", trouble }), patienceMs).unref();
    return promise;
}
/** The client gives the status in its text only. */
function isTaken(error) {
    return error instanceof Error && error.message.includes("(409)");
}


/***/ }),

/***/ 95521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pointedFile),
/* harmony export */   s: () => (/* binding */ cleanHomes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_removal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56140);



/**
 * What package managers fetched, below a home: the rooms share it, each by links from a home of its own. What is built from it
 * is not here. Managers that keep both in one place have both per room.
 */
const stores = [
    ".cache/composer",
    ".cache/node/corepack",
    ".cache/pip",
    ".cache/pypoetry/artifacts",
    ".cache/pypoetry/cache",
    ".cache/uv",
    ".cache/yarn",
    ".cargo/git",
    ".cargo/registry",
    ".gradle/wrapper",
    ".local/share/pnpm/store",
    ".m2/repository",
    ".m2/wrapper",
    ".npm/_cacache",
    ".nuget/packages",
    ".yarn/berry/cache",
    "go/pkg/mod",
];
/** Cargo's locks guard its registry, so they are shared with it. */
const locks = [".cargo/.package-cache", ".cargo/.package-cache-mutate"];
/**
 * Makes homes and package stores in folders that no turn knew: those of a visit are made after its turn, and go with the
 * next one, since a turn lies between. The room of base shares its store with no other: no code of the change runs there.
 */
function cleanHomes(scratch, remembered) {
    let visit = { name: "", folders: [], made: new Map() };
    function newFolder(of) {
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(scratch, { recursive: true })
            .then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "omk-")))
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
                (0,_git_removal_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTree */ .d)(folder).catch(() => undefined);
            visit = { name, folders: [], made: new Map() };
        }
        return visit;
    }
    return {
        async of(place) {
            if (place.room === "worktree")
                return undefined;
            const now = enter(place);
            const folder = await once(now, `room ${place.path}`, async () => {
                const side = place.room === "base" ? "base" : "change";
                const store = await once(now, `store of ${side}`, () => newFolder(now));
                return furnish(await newFolder(now), store, remembered);
            });
            return { home: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "home"), temp: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "tmp"), remembered };
        },
    };
}
async function furnish(folder, store, { files, pointed }) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "home");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "tmp"), { recursive: true });
    for (const name of stores) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name), { recursive: true });
        await link((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, name));
    }
    for (const name of locks) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name), "", { flag: "a" });
        await link((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, name));
    }
    for (const [name, bytes] of files)
        await write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, name), bytes);
    for (const [name, bytes] of pointed)
        await write(pointedFile(home, name), bytes);
    return folder;
}
/** Where the file that a variable names lies in a fresh home. */
function pointedFile(home, variable) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".config", "omk", variable);
}
async function link(target, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, path);
}
async function write(path, bytes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, bytes, { mode: 0o600 });
}


/***/ }),

/***/ 24307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ gateEnv),
  m: () => (/* binding */ isRunnersOwn)
});

// EXTERNAL MODULE: ./.build/adapters/process/environment.js
var environment = __webpack_require__(45912);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/adapters/gates/clean-home.js
var clean_home = __webpack_require__(95521);
;// CONCATENATED MODULE: ./.build/adapters/gates/room-env.js


/** Where caches, stores and configuration are: below the fresh home, whatever a variable or a file of configuration says. */
const places = {
    BUN_INSTALL_CACHE_DIR: ".bun/install/cache",
    BUNDLE_USER_HOME: ".bundle",
    CARGO_HOME: ".cargo",
    COMPOSER_CACHE_DIR: ".cache/composer",
    COREPACK_HOME: ".cache/node/corepack",
    COURSIER_CACHE: ".cache/coursier",
    DENO_DIR: ".cache/deno",
    GOCACHE: ".cache/go-build",
    GOMODCACHE: "go/pkg/mod",
    GOPATH: "go",
    GRADLE_USER_HOME: ".gradle",
    MAVEN_USER_HOME: ".m2",
    NUGET_PACKAGES: ".nuget/packages",
    PIP_CACHE_DIR: ".cache/pip",
    POETRY_CACHE_DIR: ".cache/pypoetry",
    PYTHONUSERBASE: ".local",
    UV_CACHE_DIR: ".cache/uv",
    XDG_CACHE_HOME: ".cache",
    XDG_CONFIG_HOME: ".config",
    XDG_DATA_HOME: ".local/share",
    XDG_STATE_HOME: ".local/state",
    YARN_GLOBAL_FOLDER: ".yarn/berry",
    npm_config_cache: ".npm",
};
/** Variables that lead out of a fresh home and have a good default in it. */
const leading = new Set([
    "bundle_user_cache",
    "bundle_user_config",
    "cargo_target_dir",
    "ccache_dir",
    "composer_home",
    "gem_spec_cache",
    "gobin",
    "npm_config_prefix",
    "npm_config_store_dir",
    "nx_cache_directory",
    "pdm_cache_dir",
    "pipenv_cache_dir",
    "pnpm_home",
    "pythonpycacheprefix",
    "sccache_dir",
    "temp",
    "tmp",
    "turbo_cache_dir",
    "workon_home",
    "yarn_cache_folder",
]);
/** The environment of a gate with the homes of its room: nothing in it leads to where a turn could write, but toolchains. */
function roomEnv(env, homes) {
    const own = new Set(Object.keys(places).map((name) => name.toLowerCase()));
    const kept = Object.entries(env).filter(([name]) => {
        const lower = name.toLowerCase();
        return !own.has(lower) && !leading.has(lower);
    });
    return {
        ...Object.fromEntries(kept),
        ...homes.remembered.toolchains,
        ...Object.fromEntries(Object.entries(places).map(([name, path]) => [name, (0,external_node_path_.join)(homes.home, path)])),
        ...pointed(env, homes),
        ...(env["PATH"] === undefined ? {} : { PATH: searched(env["PATH"], homes) }),
        HOME: homes.home,
        TMPDIR: homes.temp,
        MAVEN_OPTS: [env["MAVEN_OPTS"] ?? "", ...mavenHome(homes.home)].join(" ").trim(),
        // From the store by copies: a link would let what a room does to its packages reach the next one.
        UV_LINK_MODE: "copy",
    };
}
/** Java takes the home from the system's list of users, not from `HOME`. */
function mavenHome(home) {
    return [`-Duser.home=${home}`, `-Dmaven.repo.local=${(0,external_node_path_.join)(home, ".m2/repository")}`];
}
/** Files of configuration that variables name, as they were before the first turn. */
function pointed(env, { home, remembered }) {
    const names = [...remembered.pointed.keys()].filter((name) => env[name] !== undefined);
    return Object.fromEntries(names.map((name) => [name, (0,clean_home/* pointedFile */.C)(home, name)]));
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


/** Where the tools of a runner are, as its image and the setup actions say it: no tool finds itself without, and none is a secret. */
const toolchain = [
    "ANDROID_HOME",
    "ANDROID_SDK_ROOT",
    "CARGO_HOME",
    "COREPACK_HOME",
    "DOTNET_ROOT",
    "GOPATH",
    "GOROOT",
    "GOTOOLCHAIN",
    "JAVA_HOME",
    "LD_LIBRARY_PATH",
    "PNPM_HOME",
    "PYENV_ROOT",
    "PYENV_VERSION",
    "RUSTUP_HOME",
    "RUSTUP_TOOLCHAIN",
];
/** Whom tools trust that have a list of their own: behind a proxy that signs anew, nothing is fetched without. */
const trust = [
    "CARGO_HTTP_CAINFO",
    "CURL_CA_BUNDLE",
    "GIT_SSL_CAINFO",
    "PIP_CERT",
    "REQUESTS_CA_BUNDLE",
];
/** Runners of tests read these as lists of options: what makes them report goes behind what is there. */
const lists = ["NODE_OPTIONS", "PYTEST_ADDOPTS"];
/** Whether a variable belongs to the action or the runner's own API: such a one never reaches a gate, whoever asks. */
function isRunnersOwn(name) {
    return /^(INPUT|ACTIONS)_/i.test(name);
}
/** The environment of a gate: the allow-list, where tools are, what the policy passes on, `CI`, and what the action sets itself. */
function gateEnv({ pass, extra, reporting, homes }) {
    const names = [...toolchain, ...trust, ...pass.filter((name) => !isRunnersOwn(name))];
    const host = (0,environment/* childEnv */.g)(names, { CI: "true" });
    const env = { ...(homes === undefined ? host : roomEnv(host, homes)), ...extra };
    return { ...env, ...behind(env, reporting) };
}
function behind(env, reporting) {
    return Object.fromEntries(Object.entries(reporting).map(([name, value]) => {
        const there = lists.includes(name) ? (env[name] ?? "") : "";
        return [name, there === "" ? value : `${there} ${value}`];
    }));
}


/***/ }),

/***/ 40990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const errorFields = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish().catch(undefined),
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullish().catch(undefined),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish().catch(undefined),
});
const ErrorBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([errorFields, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]) });
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
    const parsed = ErrorBody.safeParse(jsonOf(body));
    if (!parsed.success)
        return { type: "", text: body.trim() };
    const { error } = parsed.data;
    if (typeof error === "string")
        return { type: "", text: error };
    return { type: String(error.type ?? error.code ?? ""), text: error.message ?? body.trim() };
}
/** A JSON value, or undefined for what is none. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
// EXTERNAL MODULE: ./.build/adapters/git/removal.js
var removal = __webpack_require__(56140);
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

/***/ 56140:
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

/***/ 92844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ githubClient)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11303);



const PoliteOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A);
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


/***/ }),

/***/ 46002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fQ: () => (/* binding */ stickyOf),
/* harmony export */   lD: () => (/* binding */ markedComments),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50664);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63896);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97712);




const marker = /^<!-- omk:(sticky|attention) key=([A-Za-z0-9-]{1,80})(?: run=(\d{1,18}))? -->(?:\r?\n|$)/;
const View = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["sticky", "attention"]);
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
        ...(0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .repo */ .L)(place),
        issue_number: issue,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const comment of data) {
            const { id, body, html_url: url } = comment;
            const read = readMarker(body ?? "");
            if (read !== undefined && (await isOurs(comment, writes)))
                found.push({ id, url, body: body ?? "", ...read });
        }
    }
    return found;
}
async function isOurs({ user, author_association: association = "" }, writes) {
    if (user === null)
        return false;
    return user.type === "Bot" || (mayBeOurs.includes(association) && writes(user.login));
}
/** Whether a person may write here; each is asked about once, and what GitHub does not say counts as no. */
function writers(place) {
    const known = new Map();
    async function look(login) {
        try {
            const given = await (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionOf */ .F)(place, login);
            return given?.permission === "write" || given?.permission === "admin";
        }
        catch (error) {
            if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AutopilotError */ .W)
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
 */
async function stickyOf(place, issue) {
    const comments = await markedComments(place, issue);
    return comments
        .filter(({ view, key }) => view === "sticky" && isRunOf(issue, key))
        .toSorted((a, b) => a.workflowRunId - b.workflowRunId || a.id - b.id)
        .at(-1);
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


/***/ }),

/***/ 63896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ permissionOf)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97712);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1444);


/** The permission of a login; undefined where GitHub knows no such collaborator. */
async function permissionOf(place, login) {
    try {
        const { data } = await place.client.rest.repos.getCollaboratorPermissionLevel({
            ...(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .repo */ .L)(place),
            username: login,
        });
        return { role: data.role_name, permission: data.permission };
    }
    catch (error) {
        if ((0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .L)(error).status === 404)
            return undefined;
        throw (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)(`The permission of ${login}`, error);
    }
}


/***/ }),

/***/ 97712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ repo)
/* harmony export */ });
/** The repository in the words of octokit. */
function repo({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}


/***/ }),

/***/ 24340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readPull)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97712);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1444);


/** Reads a pull request. @throws AutopilotError `github_unavailable`. */
async function readPull(place, number) {
    try {
        const { data } = await place.client.rest.pulls.get({ ...(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .repo */ .L)(place), pull_number: number });
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
        throw (0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)(`Pull request #${number}`, error);
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


/***/ }),

/***/ 1444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ troubleOf),
/* harmony export */   h: () => (/* binding */ unavailable)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50664);


const Answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default([]) });
const Failed = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default({}),
        data: Answer.optional().catch(undefined),
    })
        .default({ headers: {}, data: undefined }),
});
/** Reads what octokit threw; anything else it leaves to the caller. @throws the error itself when it is none of a request. */
function troubleOf(error) {
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
    const { status, text, kind } = troubleOf(error);
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AutopilotError */ .W({
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
        const parsed = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).safeParse(error);
        return parsed.success ? [parsed.data.message] : [];
    });
}


/***/ }),

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
/* harmony import */ var _gateway_upstream_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40990);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36781);






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
    if ((0,_gateway_upstream_error_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o_)(state) === undefined || agents.length === 0)
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
    const state = State.safeParse((0,_gateway_upstream_error_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o_)(await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, "state.json"))));
    const wire = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, mainWire));
    if (!state.success || !(0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .isBoundTo */ .C)(wire, to.prompt, to.tools))
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
    const record = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).safeParse((0,_gateway_upstream_error_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o_)(line));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _gateway_upstream_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40990);


const TurnEnded = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("turn.ended"),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    stopReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().catch(""), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().catch("") }).optional(),
});
const StepEnd = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("context.append_loop_event"),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("step.end"), rawFinishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }),
});
/** Reads the main agent's `wire.jsonl`; a line that is cut off is skipped. */
function wireFacts(wire) {
    let facts = { steps: 0 };
    for (const line of wire.split("\n")) {
        if (line.includes('"step.end"')) {
            const step = StepEnd.safeParse((0,_gateway_upstream_error_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(line));
            if (step.success)
                facts = { ...facts, finish: step.data.event.rawFinishReason, steps: facts.steps + 1 };
        }
        else if (line.includes('"turn.prompt"')) {
            const { ended: _earlier, ...rest } = facts;
            facts = rest;
        }
        else if (line.includes('"turn.ended"')) {
            const turn = TurnEnded.safeParse((0,_gateway_upstream_error_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(line));
            if (turn.success)
                facts = { ...facts, ended: turn.data };
        }
    }
    return facts;
}
const Binding = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("profile.bind"),
    systemPrompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    activeToolNames: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
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
        .map(_gateway_upstream_error_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_);
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

/***/ 43889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   b: () => (/* binding */ ledgerName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31256);
/* harmony import */ var _domain_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69119);
/* harmony import */ var _domain_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9334);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2832);






/** Name of the ledger in a run folder. */
const ledgerName = "events.jsonl";
/**
 * Opens the ledger of a run folder: an empty one, or the one that is there, whose cut-off last line is dropped.
 * @throws AutopilotError `state_broken` with the line that does not hold.
 */
function openLedger(options) {
    const { folder, redact, clock } = options;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ledgerName);
    const found = recover(file);
    const events = [...found.events];
    let { head } = found;
    let state = (0,_domain_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .A)(events);
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
        const line = (0,_domain_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .linkEvent */ .nQ)(body, place);
        const placed = JSON.stringify(place).length - 1;
        return line.slice(0, placed) + redact(line.slice(placed), ledgerName);
    }
    function write(line) {
        // What this version cannot read again must not get into the chain.
        const event = _domain_event_js__WEBPACK_IMPORTED_MODULE_2__/* .Event */ .Jh.parse(JSON.parse(line));
        state = (0,_domain_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .apply */ .B)(state, event);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${line}\n`);
        events.push(event);
        head = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(line);
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
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file) : Buffer.alloc(0);
    const ledger = (0,_domain_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(bytes.toString("utf8"), _sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s);
    if (ledger.dropped === undefined)
        return { ...ledger, recovered: undefined };
    const kept = bytes.lastIndexOf(10) + 1;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, kept);
    const { line } = ledger.dropped;
    return { ...ledger, recovered: { type: "ledger_recovered", line, bytes: bytes.length - kept } };
}


/***/ }),

/***/ 14242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   TX: () => (/* binding */ verifyManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony export Manifest */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41514);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50664);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26360);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2832);







/** Name of the manifest in a run folder. */
const manifestName = "manifest.json";
const hex = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/**
 * What a saved run folder holds. The file is `JSON.stringify(manifest, null, 2)` and a newline, keys in this order and
 * `files` sorted by path; `sha256` is that of the same text with the field empty.
 */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    key: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().optional(), owner: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), hex),
    sha256: hex,
});
/** Hashes every file of a folder but the manifest itself and writes it: the last thing that is written there. */
async function writeManifest(folder, run) {
    const { id, owner, name } = run.repository;
    const repository = { ...(id === undefined ? {} : { id }), owner, name };
    const files = Object.fromEntries(await hashes(folder));
    const draft = { version: 1, key: run.key, repository, files, sha256: "" };
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, manifestName), textOf({ ...draft, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(textOf(draft)) }));
}
/**
 * Checks a folder against its manifest.
 * @throws AutopilotError `state_broken` naming the first file that is missing, extra or changed.
 */
async function verifyManifest(folder) {
    const manifest = await readManifest(folder);
    if ((0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(textOf({ ...manifest, sha256: "" })) !== manifest.sha256)
        throw broken("manifest.json itself was changed");
    const found = await hashes(folder);
    const wanted = new Map(Object.entries(manifest.files));
    for (const path of [...new Set([...wanted.keys(), ...found.keys()])].toSorted()) {
        if (!found.has(path))
            throw broken(`${path} is missing`);
        if (!wanted.has(path))
            throw broken(`${path} is not in its manifest`);
        if (found.get(path) !== wanted.get(path))
            throw broken(`${path} was changed`);
    }
    return manifest;
}
async function readManifest(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, manifestName);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw broken("manifest.json is missing");
    try {
        return Manifest.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8")));
    }
    catch (cause) {
        throw broken("manifest.json is no manifest that this version knows", cause);
    }
}
function textOf(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
async function hashes(folder) {
    const found = new Map();
    for (const path of await filesIn(folder))
        found.set(path, await hashOf(folder, path));
    return found;
}
/** Paths of all files and links under a folder but the manifest, with slashes, sorted. */
async function filesIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
    const paths = files.map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"));
    return paths.filter((path) => path !== manifestName).toSorted();
}
/** Of a link, where it points: it is never followed. */
async function hashOf(folder, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file).catch(() => undefined);
    return target === undefined ? (0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256OfFile */ .V)(file) : (0,_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(`-> ${target}`);
}
function broken(why, cause) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AutopilotError */ .W({
        verdict: "failed_infra",
        code: "state_broken",
        text: `The saved run folder is broken: ${why}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    }, { cause });
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

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



/** sha256 of a text, or of bytes, as lower-case hex. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}
/** sha256 of a file of any size. */
async function sha256OfFile(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), hash);
    return hash.digest("hex");
}


/***/ }),

/***/ 73637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ writeState),
/* harmony export */   Vi: () => (/* binding */ stateName),
/* harmony export */   We: () => (/* binding */ checkState),
/* harmony export */   r9: () => (/* binding */ stateText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41514);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50664);
/* harmony import */ var _domain_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69119);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26360);







/** Name of the folded state in a run folder. */
const stateName = "state.json";
/** Text of `state.json`: the fold of the ledger, for people and tools. */
function stateText(state) {
    return `${JSON.stringify(state, null, 2)}\n`;
}
/** Writes `state.json`, whole or not at all. */
async function writeState(folder, state) {
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, stateName), stateText(state));
}
/**
 * Checks that `state.json` is the fold of the ledger up to the event at which it was written: after a crash the
 * ledger may have gone on. A folder without one passes.
 * @throws AutopilotError `state_broken`.
 */
async function checkState(folder, events) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, stateName);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8");
    const seq = seqOf(text);
    if (seq === undefined || seq > events.length)
        throw broken("it does not belong to this ledger");
    const state = (0,_domain_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(events.slice(0, seq));
    if (state === undefined || stateText(state) !== text)
        throw broken(`it is not what the first ${seq} events come to`);
}
function seqOf(text) {
    try {
        return zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ seq: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive() }).parse(JSON.parse(text)).seq;
    }
    catch {
        return undefined;
    }
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
/* harmony export */   my: () => (/* binding */ Half),
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
/**
 * How much of a check a job does: all of it, only what runs the code of the pull request (`gates`), or only what reads it
 * (`review`). The halves keep code of strangers and secrets apart.
 */
const Half = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["whole", "gates", "review"]);
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
    whole: ["test", "verify", "review"],
    gates: ["test", "verify"],
    review: ["review"],
};
/** The phases that a run goes through, in their order. */
function phasesToVisit({ aim, half }) {
    return aim === "check" ? checked[half] : _phase_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t;
}
/** The phases that a run shows: a check shows what its other half does as skipped. */
function phasesToShow({ aim }) {
    return aim === "check" ? checked.whole : _phase_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t;
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

/***/ 88512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   df: () => (/* binding */ commitMessage)
/* harmony export */ });
/* unused harmony export oneLine */
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
// EXTERNAL MODULE: ./.build/domain/leg.js
var leg = __webpack_require__(29183);
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
        half: aim/* Half */.my.default("whole"),
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
        leg: leg/* Leg */.t.default("whole"),
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
    event_event("lines_compared", { tree: schemas/* string */.YjP(), files: schemas/* array */.YOg(lines_elsewhere/* ComparedFile */.mb) }),
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
/* unused harmony exports severities, CodePlace */
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
        half: event.half,
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
        leg: "whole",
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
        leg: event.leg,
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
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   iD: () => (/* binding */ Gate)
/* harmony export */ });
/* unused harmony export ResultsSpec */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _test_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);


/** How the tests of a gate are read one by one. */
const ResultsSpec = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["junit", "tap", "json", "go", "cargo"]),
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
/* harmony export */   nQ: () => (/* binding */ linkEvent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50664);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31256);


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
        text: `events.jsonl is broken at line ${line}: ${why}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    }, { cause });
}


/***/ }),

/***/ 29183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ waitsForDelivery),
/* harmony export */   t: () => (/* binding */ Leg)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/**
 * How far a job carries a run: the whole way, up to review without a push (`plan..review`), or the delivery alone
 * (`deliver`), which asks no model and runs no gate. The last two keep the model's key and the right to write apart.
 */
const Leg = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["whole", "plan..review", "deliver"]);
/**
 * Whether nothing but the delivery is left of a run: it was proved for a job that delivers, or a delivery was begun and not
 * done. A run that was cancelled between review and delivery is not meant.
 */
function waitsForDelivery({ ending, phaseLog, }) {
    const last = phaseLog.at(-1);
    return (ending?.code === "to_deliver" || (last?.phase === "deliver" && last.outcome !== "completed"));
}


/***/ }),

/***/ 21237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ isShownElsewhere),
/* harmony export */   Vb: () => (/* binding */ remarkedFiles),
/* harmony export */   Vn: () => (/* binding */ lineThere),
/* harmony export */   mb: () => (/* binding */ ComparedFile)
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
/* unused harmony exports Criterion, Plan */
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
/* harmony export */   P: () => (/* binding */ Policy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19638);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6138);
/* harmony import */ var _violation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94276);




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
/* harmony export */   ms: () => (/* binding */ Violation)
/* harmony export */ });
/* unused harmony export Rule */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** What a rule of the policy does: stop the change, have a person look first, or nothing. */
const Mode = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["block", "review", "allow"]);
/** Every rule that a change can break, by its name in `docs/policy.md`. */
const Rule = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    "protected_path",
    "gate_script_changed",
    "lockfile_unexplained",
    "secret_in_change",
    "file_too_large",
    "change_too_large",
    "binary_added",
    "link_leaves_repository",
    "mode_changed",
    "submodule_changed",
    "code_owners_changed",
    "hook_changed",
    "test_configuration_changed",
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
    test_results: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["junit", "tap", "json"]), path: inside.optional() })
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

/***/ 99895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   X: () => (/* binding */ policyFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _adapters_gates_gate_env_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24307);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83817);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2251);




/** Where the repository keeps its policy. */
const policyFile = ".omk/autopilot.toml";
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
        return _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .Policy */ .P.parse({});
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text, { file: policyFile, code: "bad_policy", schema: _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .Policy */ .P, example, rules });
}
const Environments = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    pass_env: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).catch([]),
    setup_env: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).catch([]),
});
function rules(value) {
    const { pass_env, setup_env } = Environments.parse(value);
    return [...withheld("pass_env", pass_env), ...withheld("setup_env", setup_env)];
}
function withheld(key, names) {
    return names.flatMap((name, index) => {
        if (typeof name !== "string" || !(0,_adapters_gates_gate_env_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunnersOwn */ .m)(name))
            return [];
        const text = `\`${key}[${index + 1}]\` is \`${name}\`, which holds the action's own inputs or tokens and is never passed on. Allowed: names that do not begin with INPUT_ or ACTIONS_.`;
        return [{ path: [key, index], text }];
    });
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
/** The word that was probably meant, if one is near enough. */
function nearest(word, known) {
    const ranked = known
        .map((candidate) => ({ candidate, steps: distance(plainWord(word), plainWord(candidate)) }))
        .toSorted((a, b) => a.steps - b.steps);
    const best = ranked[0];
    return best !== undefined && best.steps <= Math.max(1, Math.floor(word.length / 3))
        ? best.candidate
        : undefined;
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
function plainWord(word) {
    return word.toLowerCase().replaceAll("-", "_").slice(0, 64);
}
/** Edits from one word to the other, a swap of neighbours counting as one. */
function distance(a, b) {
    const first = Array.from({ length: b.length + 1 }, (_, column) => column);
    let [beforeLast, last] = [[], first];
    for (let row = 1; row <= a.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const change = a[row - 1] === b[column - 1] ? 0 : 1;
            const swap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            next.push(Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + change, swap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
        [beforeLast, last] = [last, next];
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
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
    const meant = nearest(key, known);
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

/***/ 34610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ detectGates)
});

// EXTERNAL MODULE: ./.build/projects/kinds/all.js + 13 modules
var kinds_all = __webpack_require__(4251);
// EXTERNAL MODULE: ./.build/projects/kind.js
var kind = __webpack_require__(58767);
;// CONCATENATED MODULE: ./.build/projects/kinds/make.js

/** In the order in which make itself looks. */
const files = ["GNUmakefile", "makefile", "Makefile"];
/** Make: the target `test`, else `check`. A makefile mostly wraps what the other detectors find, so it is asked last. */
async function makeProject(tree) {
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

// EXTERNAL MODULE: ./.build/projects/detect/tree.js
var detect_tree = __webpack_require__(7465);
;// CONCATENATED MODULE: ./.build/projects/detect/detect.js



/**
 * The gates of a repository without `.omk/gates.toml`: of every kind of project at its root, not of the first that is
 * found. `files` are all paths at base.
 */
async function detectGates(files, read) {
    const tree = (0,detect_tree/* treeOf */.g)(files, read);
    const gates = (await (0,kinds_all/* findProjects */.O)(tree)).flatMap((project) => project.gates);
    return gates.length > 0 ? gates : [...(await makeProject(tree)).gates];
}


/***/ }),

/***/ 72516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ setupFromInput),
/* harmony export */   t: () => (/* binding */ detectSetup)
/* harmony export */ });
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41232);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58767);
/* harmony import */ var _kinds_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4251);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87907);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7465);





/**
 * The command that makes detected gates work in a fresh checkout: one program, or a script where several kinds of
 * project need something. Undefined where nothing has to be installed.
 */
async function detectSetup(files, read) {
    const steps = (await (0,_kinds_all_js__WEBPACK_IMPORTED_MODULE_2__/* .findProjects */ .O)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOf */ .g)(files, read))).flatMap((project) => project.setup);
    const [first, ...more] = steps;
    if (first === undefined)
        return undefined;
    const source = "detected from the files at the root";
    if (more.length === 0)
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj)(_domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .setupName */ .N0, first, source);
    return { ...(0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellGate */ .G)(_domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .setupName */ .N0, steps.map(_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .a).join("\n")), source };
}
/** The gate of the input `setup`: a line or a script for bash, which stops at the first command that fails. */
function setupFromInput(line) {
    return { ...(0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellGate */ .G)(_domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .setupName */ .N0, line), source: "input `setup`" };
}


/***/ }),

/***/ 87907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellGate),
/* harmony export */   a: () => (/* binding */ commandLine)
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
/** An argument vector as one line that a person can paste into a shell. */
function commandLine(argv) {
    return argv.map(quoted).join(" ");
}
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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

/***/ 4251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ findProjects)
});

// EXTERNAL MODULE: ./.build/projects/kind.js
var kind = __webpack_require__(58767);
;// CONCATENATED MODULE: ./.build/projects/kinds/deno.js

/** Deno: the task `test`, else `deno test` where there are tests; lint and format where they are configured. */
async function denoProject(tree) {
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

;// CONCATENATED MODULE: ./.build/projects/kinds/dotnet.js

/** .NET: `dotnet test` on the solution or project at the root, where any project is one of tests. */
async function dotnetProject(tree) {
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

;// CONCATENATED MODULE: ./.build/projects/kinds/go.js

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
async function goProject(tree) {
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

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm.js

/**
 * Maven and Gradle, by the project's wrapper where there is one: `verify` and `check` are what each calls everything
 * that the project has configured to be checked. No setup: both fetch what they need as they go, and no command
 * of theirs fetches it all beforehand without building.
 */
async function jvmProject(tree) {
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

// EXTERNAL MODULE: ./.build/projects/kinds/node/package.js
var node_package = __webpack_require__(86490);
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
    return (0,node_package/* hasDependencies */.A)(manifest) ? unlocked[name] : undefined;
}
/** Yarn from 2 on calls the same wish by another name, and refuses the old one. */
async function lockedYarn(tree, manifest) {
    const modern = /^yarn@(?:[2-9]|\d\d)/.test(manifest.packageManager) ||
        tree.has(".yarnrc.yml") ||
        /^__metadata:/m.test(await tree.text("yarn.lock"));
    return ["yarn", "install", modern ? "--immutable" : "--frozen-lockfile"];
}

// EXTERNAL MODULE: ./.build/projects/kinds/node/results.js + 2 modules
var results = __webpack_require__(95593);
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





/** npm, pnpm, yarn and bun: the scripts of package.json. */
async function nodeProject(tree) {
    const manifest = await (0,node_package/* readPackage */.L)(tree);
    if (manifest === undefined)
        return kind/* nothing */.s6;
    const manager = await managerOf(tree, manifest);
    const node = (await tree.text(".nvmrc")) || (await tree.text(".node-version"));
    const setting = { scripts: manifest.scripts, manager: manager.name, node: node.trim() };
    return {
        gates: gateScripts(manifest.scripts).map(({ gate: name, script }) => {
            const found = (0,kind/* gate */.Gj)(name, manager.run(script), `package.json scripts.${script}`);
            return name === "test" ? (0,kind/* reporting */.vR)(found, (0,results/* scriptResults */.G)(setting, script)) : found;
        }),
        setup: manager.install === undefined ? [] : [manager.install],
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/php.js

/** PHP with Composer: its `test` script, else PHPUnit where that is configured. */
async function phpProject(tree) {
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

// EXTERNAL MODULE: ./.build/projects/detect/shell.js
var shell = __webpack_require__(87907);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./.build/projects/config/toml-document.js
var toml_document = __webpack_require__(49074);
;// CONCATENATED MODULE: ./.build/projects/kinds/python/project.js


const texts = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .transform((items) => items.filter((item) => typeof item === "string"));
const groups = schemas/* record */.g1P(schemas/* string */.YjP(), texts.catch([])).catch({});
const Pyproject = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({ dependencies: texts.catch([]), "optional-dependencies": groups })
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
        module: (name, words, source) => (0,kind/* scriptGate */.p)(name, `export PATH="$PWD/.venv/bin:$PATH"\nexec python3 -m ${(0,shell/* commandLine */.a)(words)}`, source),
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

;// CONCATENATED MODULE: ./.build/projects/kinds/python/python.js



/** Python: pytest or unittest, and the linters that are configured; under uv, Poetry, PDM, Pipenv or pip. */
async function pythonProject(tree) {
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

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby.js

/** Ruby with Bundler: RSpec, Rails or Rake tests, and RuboCop where it is configured and locked. */
async function rubyProject(tree) {
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
const rspec = {
    format: "json",
    args: ["--format", "progress", "--format", "json", "--out", "{report}"],
    env: {},
};
async function ruby_tests(tree) {
    if (tree.some(/^spec\/.*_spec\.rb$/))
        return [(0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("rspec", ["bundle", "exec", "rspec"], "spec/"), rspec)];
    if (!tree.some(/^test\/.*_test\.rb$|^test\/.*\/?test_[^/]*\.rb$/))
        return [];
    if (tree.has("bin/rails"))
        return [(0,kind/* gate */.Gj)("rails test", ["bundle", "exec", "rails", "test"], "test/")];
    const tasks = /TestTask|task\b[^\n]*\btest\b/.test(await tree.text("Rakefile"));
    return tasks ? [(0,kind/* gate */.Gj)("rake test", ["bundle", "exec", "rake", "test"], "Rakefile")] : [];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust.js

const rust_source = "Cargo.toml";
/**
 * Rust: tests always; format and clippy only where the project says that it wants them, by their own configuration or in
 * its workflows. Warnings fail clippy only where the project's CI lets them: else a warning at base would block every run.
 */
async function rustProject(tree) {
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

;// CONCATENATED MODULE: ./.build/projects/kinds/all.js









const detectors = [
    nodeProject,
    denoProject,
    rustProject,
    goProject,
    pythonProject,
    jvmProject,
    dotnetProject,
    rubyProject,
    phpProject,
];
/** Every kind of project that is present at the root of a repository. */
function findProjects(tree) {
    return Promise.all(detectors.map((detector) => detector(tree)));
}


/***/ }),

/***/ 86490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hasDependencies),
/* harmony export */   L: () => (/* binding */ readPackage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).catch({});
/** The parts of a package.json that detection reads; what is not as npm would have it counts as absent. */
const Package = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    scripts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).catch({}),
    packageManager: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(""),
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
    peerDependencies: names,
    workspaces: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
/** The package.json at the root; undefined when there is none that npm could read. */
async function readPackage(tree) {
    if (!tree.has("package.json"))
        return undefined;
    const parsed = Package.safeParse(jsonOf(await tree.text("package.json")));
    return parsed.success ? parsed.data : undefined;
}
/** Whether installing would install anything. */
function hasDependencies(manifest) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
    return Object.keys(all).length > 0 || manifest.workspaces !== undefined;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 95593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ scriptResults)
});

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
    const words = bare(last);
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
function bare(words) {
    const [first = "", second = ""] = words;
    if (/^(?:[A-Za-z_]\w*=.*|cross-env)$/.test(first))
        return bare(words.slice(1));
    if (/^(?:npx|bunx)$/.test(first))
        return bare(words.slice(isYes.test(second) ? 2 : 1));
    if (/^pnpm exec$/.test(`${first} ${second}`))
        return bare(words.slice(2));
    if (!/^(?:c8|nyc)$/.test(first))
        return words;
    const at = words.findIndex((word) => program.test(word));
    return at === -1 ? words : words.slice(at);
}
const isYes = /^(?:--yes|-y|--no|--no-install)$/;
/** What a coverage tool is put before. */
const program = /^(?:node|jest|mocha|_mocha|vitest|ava|tape|npm|pnpm|yarn)$/;
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
    return runners[nameOf(name)]?.(options);
}
/** Whether node itself runs the tests, or a runner's own file. */
function nodeResults(words, setting) {
    if (words.includes("--test"))
        return nodeTestResults(words, setting);
    const at = words.findIndex((word) => !word.startsWith("-"));
    const path = words[at] ?? "";
    return path.includes("node_modules/") ? runners[nameOf(path)]?.(words.slice(at + 1)) : undefined;
}
/** `node_modules/jest/bin/jest.js`, `./node_modules/.bin/mocha` */
function nameOf(path) {
    return /^(?:(?:\.\/)?node_modules\/(?:[^\s/]+\/)*)?([\w-]+)(?:\.m?js)?$/.exec(path)?.[1] ?? "";
}
/** Measured with Jest 27 to 30, Vitest 1 to 5, Mocha 8 to 11, AVA 6, tape 5. */
const runners = Object.assign(Object.create(null), {
    jest,
    vitest,
    mocha,
    _mocha: mocha,
    ava,
    tape,
    playwright,
});
/** Its text for people goes to stderr then, as it always does. */
function jest(options) {
    if (has(options, /^--(?:json|outputFile|listTests|showConfig|init|clearCache|watch)/))
        return undefined;
    return json(["--json", "--outputFile={report}", "--testLocationInResults"]);
}
/** As one text, `outputFile` overrides what the configuration says of any reporter. */
function vitest(options) {
    const command = options.find((word) => !word.startsWith("-"));
    if (command !== undefined && /^(?:bench|list|init|typecheck|watch|dev|complete)$/.test(command))
        return undefined;
    if (has(options, /^--(?:outputFile|reporter|mergeReports|merge-reports|standalone|watch|ui|listTags|clearCache)/))
        return undefined;
    return json(["--reporter=default", "--reporter=json", "--outputFile={report}"]);
}
/** It has one reporter: we print for people what it would have. The last one that is named counts. */
function mocha(options) {
    if (has(options, /^(?:--(?:watch|reporter-option|reporterOption|list|dry-run|help|version|init)|-[wO])/))
        return undefined;
    return json(["--reporter", "json"]);
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
function playwright(options) {
    if (options[0] !== "test" || has(options, /^--(?:reporter|list|ui|debug|help)/))
        return undefined;
    return {
        ...json(["--reporter=list,json"]),
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
function json(args) {
    return { format: "json", args: [...args], env: {} };
}
function has(options, pattern) {
    return options.some((option) => pattern.test(option));
}


/***/ }),

/***/ 89986:
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
// EXTERNAL MODULE: ./.build/projects/detect/detect.js + 1 modules
var detect = __webpack_require__(34610);
// EXTERNAL MODULE: ./.build/projects/detect/shell.js
var shell = __webpack_require__(87907);
// EXTERNAL MODULE: ./.build/projects/detect/tree.js
var detect_tree = __webpack_require__(7465);
// EXTERNAL MODULE: ./.build/projects/kinds/node/package.js
var node_package = __webpack_require__(86490);
// EXTERNAL MODULE: ./.build/projects/kinds/node/results.js + 2 modules
var results = __webpack_require__(95593);
;// CONCATENATED MODULE: ./.build/adapters/gates/written-results.js





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
    const line = (0,shell/* commandLine */.a)(words);
    const detected = await (0,detect/* detectGates */.O)(folder.files, folder.read);
    const same = detected.find(({ command, args }) => (0,shell/* commandLine */.a)([command, ...args]) === line);
    if (same !== undefined)
        return same.results;
    const kind = kinds.find(({ runs }) => runs.test(line));
    if (kind === undefined)
        return nodeResults(words, folder);
    const known = detected.find(({ name }) => name === kind.name)?.results;
    if (known === undefined || kind.unless.test(line))
        return undefined;
    return words.includes("--") ? { ...known, args: [] } : known;
}
const kinds = [
    {
        name: "pytest",
        runs: /^(?:(?:uv|poetry|pdm|pipenv|hatch) run )?(?:[\w./-]*\bpython[\d.]* (?:-[A-Za-z] )*-m )?(?:[\w./-]*\/)?(?:pytest|py\.test)(?: |$)/,
        unless: / (?:--junit-?xml\b|-p no:junitxml|--collect-only|--co\b)/,
    },
    {
        name: "go test",
        runs: /^go test(?: |$)/,
        unless: / --?(?:json|args|c|exec|vet|list|bench)\b| -- /,
    },
    {
        name: "cargo test",
        runs: /^cargo (?:\+\S+ )?test(?: |$)/,
        unless: / (?:-q|--quiet|--format|--message-format|-Z|--no-run|--list|--doc)\b/,
    },
    {
        name: "maven verify",
        runs: /^(?:mvn|(?:sh )?(?:\.\/)?mvnw)(?: \S+)* (?:test|package|integration-test|verify|install)(?: |$)/,
        unless: / (?:-DskipTests|-Dmaven\.test\.skip|-fn|-ff|-fae|--fail-\S+)\b/,
    },
    {
        name: "gradle check",
        runs: /^(?:gradle|(?:sh )?(?:\.\/)?gradlew)(?: \S+)* (?:test|check|build)(?: |$)/,
        unless: / (?:-x|--exclude-task|--continue|--no-continue|--dry-run|-m|-t|--continuous)\b/,
    },
];
/** A script by its name alone, or a runner of tests by its own. */
async function nodeResults(words, { files, read }) {
    const tree = (0,detect_tree/* treeOf */.g)(files, read);
    const { scripts } = (await (0,node_package/* readPackage */.L)(tree)) ?? { scripts: {} };
    const node = ((await tree.text(".nvmrc")) || (await tree.text(".node-version"))).trim();
    const manager = managerOf(words[0]);
    if (manager === undefined) {
        const setting = { scripts: { gate: (0,shell/* commandLine */.a)(words) }, manager: "yarn", node };
        return (0,results/* scriptResults */.G)(setting, "gate");
    }
    const script = scriptOf(words);
    return script === undefined ? undefined : (0,results/* scriptResults */.G)({ scripts, manager, node }, script);
}
function managerOf(word) {
    return word === "npm" || word === "pnpm" || word === "yarn" || word === "bun" ? word : undefined;
}
/** `bun test` is Bun's own runner; options between would be the manager's, words behind the script's. */
function scriptOf([manager, ...words]) {
    const [first, ...rest] = words.filter((word) => word !== "-s" && word !== "--silent");
    if (first === "run" || first === "run-script")
        return rest.length === 1 ? rest[0] : undefined;
    const isTest = (first === "test" || first === "t") && manager !== "bun";
    return isTest && rest.length === 0 ? "test" : undefined;
}

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

// EXTERNAL MODULE: ./.build/adapters/github/place.js
var github_place = __webpack_require__(97712);
// EXTERNAL MODULE: ./.build/adapters/github/trouble.js
var trouble = __webpack_require__(1444);
// EXTERNAL MODULE: ./.build/adapters/process/environment.js
var environment = __webpack_require__(45912);
// EXTERNAL MODULE: ./.build/domain/commit-message.js
var commit_message = __webpack_require__(88512);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(41232);
// EXTERNAL MODULE: ./.build/projects/config/gates-file.js
var gates_file = __webpack_require__(39259);
// EXTERNAL MODULE: ./.build/projects/config/policy-file.js
var policy_file = __webpack_require__(99895);
// EXTERNAL MODULE: ./.build/projects/detect/setup.js
var detect_setup = __webpack_require__(72516);
;// CONCATENATED MODULE: ./.build/step/base.js













/** Longest AGENTS.md that goes into a prompt, in characters. */
const guidanceLimit = 16_000;
/**
 * Finds the base: the one that is named, the input, the branch of the workflow run, or the default branch, as the remote
 * has it now.
 * @throws AutopilotError `base_missing`, `checkout_missing`.
 */
async function findBase(desk, defaultBranch, named) {
    const { job, inputs, remote } = desk;
    const usual = inputs.base === "" ? (job.branch ?? defaultBranch) : inputs.base;
    const ref = named ?? usual;
    const sha = ref === undefined ? undefined : await tipOf(desk, ref);
    const answer = await resolveBase({ checkout: job.workspace, remote, ref, sha, env: (0,environment/* childEnv */.g)() });
    if ("sha" in answer)
        return answer;
    throw new errors/* AutopilotError */.W({
        verdict: "not_ready",
        code: answer.code,
        text: answer.missing,
        mend: answer.mend,
    });
}
/** One request is quicker than git; where it says nothing of use, git asks the remote and finds the words. */
async function tipOf({ place }, branch) {
    try {
        const { data } = await place.client.rest.git.getRef({ ...(0,github_place/* repo */.L)(place), ref: `heads/${branch}` });
        return data.ref === `refs/heads/${branch}` ? data.object.sha : undefined;
    }
    catch (error) {
        (0,trouble/* troubleOf */.L)(error);
        return undefined;
    }
}
/** What a workspace of this job is opened with. */
function workspaceOptions(desk, base, place) {
    return {
        checkout: desk.job.workspace,
        folder: workFolder(desk, place.name),
        base: base.sha,
        branch: place.branch,
        ...(place.pull === undefined ? {} : { pull: place.pull }),
        remote: desk.remote,
        identity: commit_message/* identity */.D_,
        env: (0,environment/* childEnv */.g)(),
        signal: desk.signal,
    };
}
/** Where the workspace of a run on a pull request begins; undefined for other runs. */
function pullHeadOf({ aim, pull, }) {
    if (pull === undefined)
        return undefined;
    return { number: pull.number, sha: pull.headSha, begin: aim === "check" ? "merge" : "head" };
}
/** Where a workspace lies: beside the run folder, outside of everything that is saved. */
function workFolder(desk, name) {
    return (0,external_node_path_.join)(desk.job.temp, "omk-work", name);
}
/** The repository's own rules at base. @throws AutopilotError `bad_policy`. */
async function policyAt(workspace) {
    return (0,policy_file/* readPolicy */.T)(await workspace.readBase(policy_file/* policyFile */.X));
}
/** @throws AutopilotError `bad_gates`, `no_gates`. */
async function checksAt(desk, workspace, policy) {
    const text = await workspace.readBase(".omk/gates.toml");
    const files = await workspace.listBase();
    const read = (path) => workspace.readBase(path);
    const written = text === undefined ? undefined : (0,gates_file/* readGates */.D)(text);
    const gates = written === undefined
        ? await (0,detect/* detectGates */.O)(files, read)
        : await withKnownResults(written.gates, files, read);
    const found = written?.setup ?? (await (0,detect_setup/* detectSetup */.t)(files, read));
    const setup = desk.inputs.setup === "" ? found : (0,detect_setup/* setupFromInput */.M)(desk.inputs.setup);
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

/***/ 19789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openDesk),
  N: () => (/* binding */ userAgent)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
// EXTERNAL MODULE: ./.build/domain/amounts.js
var amounts = __webpack_require__(80698);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
// EXTERNAL MODULE: ./.build/domain/leg.js
var leg = __webpack_require__(29183);
// EXTERNAL MODULE: ./.build/domain/review.js
var review = __webpack_require__(97143);
;// CONCATENATED MODULE: ./.build/adapters/actions/inputs.js





const url = schemas/* url */.OZ5({ protocol: /^https?$/, error: "an http or https address" });
const resumeFrom = schemas/* string */.YjP()
    .regex(/^(latest|\d+|(i\d+|pr\d+|task)-[a-z2-7]{8})?$/, "a workflow run id, a run key such as i12-abcdefgh, or latest");
const inputs_review = schemas/* string */.YjP().transform((text, context) => {
    const parsed = (0,review/* parseReview */.wV)(text);
    if (parsed !== undefined)
        return parsed;
    context.addIssue(`auto, wall, none, or reviewers joined by commas: ${review/* reviewerNames */.yx.join(", ")}`);
    return core_core/* NEVER */.tm;
});
const phases = schemas/* enum */.k5n(["", ...leg/* Leg */.t.exclude(["whole"]).options])
    .transform((text) => (text === "" ? "whole" : text));
/** The inputs of `action.yml`, by their names there. */
const Schema = schemas/* strictObject */.rej({
    task: schemas/* string */.YjP(),
    command: schemas/* enum */.k5n(["auto", "run", "plan", "check", "fix", "resume", "approve", "doctor"]),
    phases,
    "resume-from": resumeFrom,
    "kimi-api-key": schemas/* string */.YjP(),
    "kimi-base-url": url
        .regex(/\/v1\/?$/, "an address that ends in /v1")
        .transform((text) => text.replace(/\/$/, "")),
    "kimi-model": schemas/* string */.YjP().regex(/^\S+$/, "the name of a model"),
    "github-token": schemas/* string */.YjP().min(1, "a token; leave it out for the token of the job"),
    "delivery-token": schemas/* string */.YjP(),
    base: amounts/* BranchOrNone */.CX,
    setup: schemas/* string */.YjP(),
    review: inputs_review,
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
/** Inputs whose value is never shown. */
const secret = new Set(["kimi-api-key", "github-token", "delivery-token", "notify-url"]);
/**
 * Parses the inputs at the door.
 * @throws AutopilotError `bad_input` with each bad input's name, what was given and what is allowed.
 */
function parseInputs(given) {
    const parsed = Fitting.safeParse(given);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => problem(String(issue.path[0] ?? "inputs"), issue, given));
    throw new errors/* AutopilotError */.W({
        verdict: "not_ready",
        code: "bad_input",
        text: [...new Set(problems)].join(" "),
        mend: "Mend the `with:` block of the step; the README has a table of all inputs.",
    });
}
/** Every input's name, in the order of `action.yml`. */
const inputNames = Object.keys(Schema.shape);
function problem(name, issue, given) {
    const shown = secret.has(name) ? "a value" : JSON.stringify((given[name] ?? "").slice(0, 100));
    return `Input \`${name}\` is ${shown}; allowed is ${allowed(issue)}.`;
}
function allowed(issue) {
    if (issue.code === "invalid_value")
        return issue.values.map((value) => String(value) || "nothing").join(", ");
    return issue.message;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
;// CONCATENATED MODULE: ./.build/adapters/actions/job.js




/** Reads the runner's variables. Source: docs.github.com, "Variables reference". */
function readJob(env) {
    const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    if (owner === "" || repo === "")
        throw outside("GITHUB_REPOSITORY is not set");
    const { runId, serverUrl, apiUrl, actor, eventName, payload: event } = github/* context */._;
    return {
        owner,
        repo,
        repositoryId: number(env["GITHUB_REPOSITORY_ID"]),
        runId: Number.isNaN(runId) ? 0 : runId,
        attempt: number(env["GITHUB_RUN_ATTEMPT"]) ?? 1,
        actor: env["GITHUB_TRIGGERING_ACTOR"] ?? actor,
        eventName,
        event,
        branch: branchOf(env["GITHUB_REF"]),
        apiUrl,
        serverUrl,
        url: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
        ...foldersOf(env),
    };
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

// EXTERNAL MODULE: ./.build/adapters/github/client.js
var github_client = __webpack_require__(92844);
// EXTERNAL MODULE: ./.build/adapters/process/environment.js
var environment = __webpack_require__(45912);
;// CONCATENATED MODULE: ./.build/step/desk.js





/** The runner gives these to a JavaScript action; with them, one can upload artifacts or ask for identities. */
const runnerSecrets = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
const secretNames = ["kimi-api-key", "github-token", "delivery-token", "notify-url"];
/** Reads job and inputs. @throws AutopilotError `bad_input`, `bad_event`. */
function openDesk() {
    const job = readJob((0,environment/* hostEnv */.y)());
    const given = Object.fromEntries(inputNames.map((name) => [name, (0,core/* getInput */.V4)(name)]));
    for (const name of secretNames)
        if (given[name] !== undefined && given[name] !== "")
            (0,core/* setSecret */.Pq)(given[name]);
    const inputs = parseInputs(given);
    const client = (0,github_client/* githubClient */.$)({ token: inputs["github-token"], apiUrl: job.apiUrl, userAgent });
    const repository = { owner: job.owner, name: job.repo };
    return {
        job,
        inputs,
        place: { client, repository },
        remote: remoteOf(job, inputs),
        secrets: secretsOf(inputs),
        signal: stopSignal(),
    };
}
/** The runner sends SIGINT, then SIGTERM after 7.5 s, and kills after 10 s. Source: actions/runner, ProcessInvoker.cs. */
function stopSignal() {
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.on(signal, () => stop.abort());
    return stop.signal;
}
/** Everything that must never be stored or shown. */
function secretsOf(inputs) {
    const env = (0,environment/* hostEnv */.y)();
    const runner = runnerSecrets.flatMap((name) => env[name] === undefined ? [] : [{ name, value: env[name] }]);
    const given = secretNames.flatMap((name) => inputs[name] === "" ? [] : [{ name, value: inputs[name] }]);
    return [...given, ...runner];
}
/** The repository as git reaches it; the delivery token pushes where there is one. */
function remoteOf(job, inputs) {
    const token = inputs["delivery-token"] === "" ? inputs["github-token"] : inputs["delivery-token"];
    return { url: `${job.serverUrl}/${job.owner}/${job.repo}`, token };
}
/** How the action names itself to servers. */
const userAgent = "omk-autopilot/1";


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
async function finish({ state, artifact, proof }) {
    const outputs = {
        ...outputsOf(state),
        proof,
        ...(artifact === undefined ? {} : { "state-artifact": artifact }),
    };
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
    await summarise((0,summary/* summaryView */.T)(state));
    if (state.ending !== undefined)
        finish_close(state.ending, (0,views_resume/* resumeHint */.tJ)(state, state.ending));
}
/** The same for what stopped before there was a run. */
async function endWithoutRun(ending) {
    (0,core/* setOutput */.uH)("verdict", ending.verdict);
    (0,core/* setOutput */.uH)("code", ending.code);
    await summarise((0,summary/* endingSummary */.k)(ending));
    finish_close(ending);
}
/** Not every runner has a job summary: what it would say goes into the log then. */
async function summarise(text) {
    try {
        await core/* summary */.z.addRaw(text, true).write();
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

// EXTERNAL MODULE: ./.build/step/desk.js + 2 modules
var step_desk = __webpack_require__(19789);
;// CONCATENATED MODULE: ./.build/step/notify.js


/** Tells `notify-url`, where there is one; what became of it is recorded and fails nothing. */
async function notify(desk, show, what) {
    const url = desk.inputs["notify-url"];
    const notification = url === "" ? undefined : what();
    if (notification === undefined)
        return;
    const format = show.state().policy.notify_format;
    const sent = await notifier({ url, format, userAgent: step_desk/* userAgent */.N }).notify(notification);
    show.record({ type: "notified", notification: notification.event, ...sent });
}


/***/ }),

/***/ 46170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zw: () => (/* binding */ jobOf),
  ZH: () => (/* binding */ loadCargo),
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/adapters/local/ledger-file.js
var ledger_file = __webpack_require__(43889);
// EXTERNAL MODULE: ./.build/adapters/local/manifest.js
var manifest = __webpack_require__(14242);
// EXTERNAL MODULE: ./.build/adapters/local/state-file.js
var state_file = __webpack_require__(73637);
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

// EXTERNAL MODULE: ./.build/adapters/artifact/staging.js
var staging = __webpack_require__(53779);
// EXTERNAL MODULE: ./.build/adapters/artifact/state-artifact.js
var state_artifact = __webpack_require__(61042);
// EXTERNAL MODULE: ./.build/adapters/artifact/trouble.js
var trouble = __webpack_require__(3365);
// EXTERNAL MODULE: ./.build/adapters/artifact/uploads.js
var artifact_uploads = __webpack_require__(33736);
;// CONCATENATED MODULE: ./.build/adapters/artifact/artifact-store.js











const fiveMinutes = 5 * 60_000;
/** The store of a job. Saves asked for while one runs become one more after it. */
function artifactStore(options) {
    const uploads = options.uploads ?? (0,artifact_uploads/* githubUploads */.S)();
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
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(options.folder, ledger_file/* ledgerName */.b)))
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
            tell((0,trouble/* troubleOf */.L)(error));
        }
    }
    /** The ledger first: a bundle may know more than the ledger beside it, but never less. */
    async function stage(staged) {
        (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(options.folder, ledger_file/* ledgerName */.b), (0,external_node_path_.join)(staged, ledger_file/* ledgerName */.b));
        await (0,promises_.writeFile)((0,external_node_path_.join)(staged, state_file/* stateName */.Vi), (0,state_file/* stateText */.r9)(options.state()));
        await options.prepare().catch((error) => {
            const text = error instanceof Error ? error.message : String(error);
            tell((0,trouble/* trouble */.U)("workspace", `Work since the last save could not be added to it: ${text}`));
        });
        await (0,staging/* copyFolder */.mo)(options.folder, staged, [ledger_file/* ledgerName */.b, state_file/* stateName */.Vi]);
        await (0,manifest/* writeManifest */.HN)(staged, options.run);
    }
    /** Another job of this attempt, or our post step, may have taken names: step over them in growing strides. */
    async function send(folder) {
        for (let stride = 1; stride < 10_000; stride *= 2) {
            seq += stride;
            const name = (0,state_artifact/* stateArtifactName */.L)({ ...options, key: options.run.key, seq });
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
// EXTERNAL MODULE: ./.build/adapters/process/spawn.js
var spawn = __webpack_require__(8606);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
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
    return (await exists(`${folder}.complete`)) && (await exists((0,external_node_path_.join)(folder, tool.proof)));
}
async function exists(path) {
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
    if (!(await exists((0,external_node_path_.join)(fresh, tool.proof))))
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
        if (await exists((0,external_node_path_.join)(folder, name)))
            return (0,external_node_path_.join)(folder, name);
    return name;
}
/** Two jobs may install at once: the first rename wins, and the other takes what is there. */
async function settle(fresh, folder, tool) {
    try {
        await (0,promises_.rename)(fresh, folder);
    }
    catch (error) {
        if (await exists((0,external_node_path_.join)(folder, tool.proof)))
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

// EXTERNAL MODULE: ./.build/adapters/local/redact.js
var local_redact = __webpack_require__(27330);
// EXTERNAL MODULE: ./.build/adapters/process/environment.js
var environment = __webpack_require__(45912);
;// CONCATENATED MODULE: ./.build/step/open-run.js










/** Where the files of a run lie on the runner. */
function runFolder(desk, key) {
    return (0,external_node_path_.join)(desk.job.temp, "omk", key);
}
/** Where the homes of its turns lie: outside of everything that is saved. */
function scratchFolder(desk, key) {
    return (0,external_node_path_.join)(desk.job.temp, "omk-kimi", key);
}
/** Opens the folder of a run for this job. */
function openFolder(desk, key) {
    const folder = runFolder(desk, key);
    const redact = (0,local_redact/* redactor */.$)(desk.secrets, (hit) => ledger.recordHit(hit));
    const ledger = (0,ledger_file/* openLedger */.a)({ folder, redact, clock: () => new Date() });
    return { folder, ledger, redact };
}
/** Everything that a job needs to carry a run, and what is left of it when the run has ended. */
function loadCargo(desk, opened, opening) {
    const { folder, ledger } = opened;
    const held = {};
    return {
        ...opened,
        ...opening,
        openStore(prepare) {
            held.store = storeOf(desk, { folder, ledger, prepare });
            return held.store;
        },
        async close() {
            const state = ledger.state();
            await (0,state_file/* writeState */.Jq)(folder, state);
            await (0,manifest/* writeManifest */.HN)(folder, state);
            return { state, artifact: held.store?.artifact, proof: (0,external_node_path_.join)(folder, "proof.json") };
        },
    };
}
/** The store of a run's folder under this job's name. */
function storeOf(desk, { folder, ledger, prepare }) {
    const { repository, policy, key } = ledger.state();
    return artifactStore({
        folder,
        run: { key, repository },
        workflowRunId: desk.job.runId,
        attempt: desk.job.attempt,
        retentionDays: policy.retention_days,
        state: () => ledger.state(),
        prepare,
        onFailure: (text, mend) => (0,core/* warning */.$e)(`${text}\n${mend}`, { title: "omk: the state could not be saved" }),
    });
}
/** This job, as the ledger records it. Whoever commands may ask for less than the inputs give, and not for more. */
function jobOf({ job, inputs }, usd, { budgetTokens, budgetMinutes } = {}) {
    return {
        type: "job_started",
        workflowRunId: job.runId,
        attempt: job.attempt,
        leg: inputs.phases,
        budget: {
            tokens: Math.min(inputs["budget-tokens"], budgetTokens ?? Number.POSITIVE_INFINITY),
            minutes: Math.min(inputs["budget-minutes"], budgetMinutes ?? Number.POSITIVE_INFINITY),
            ...(usd === undefined ? {} : { usd }),
        },
        url: job.url,
        tools: { node: process.versions.node, ...pinnedTools(toolsFolder()) },
    };
}
/** The Kimi CLI and ripgrep, on their way; whoever needs them awaits them and meets the failure there. */
function toolsOf({ job, signal }) {
    const tools = installTools({
        toolsDir: toolsFolder(),
        cacheDir: job.toolCache,
        node: process.execPath,
        env: (0,environment/* childEnv */.g)(npmSettings),
        signal,
    });
    tools.catch(() => undefined);
    return tools;
}
/** For a job that asks no model: nothing is installed. */
function noTools() {
    const none = Promise.reject(new Error("this job has no model, and asked one"));
    none.catch(() => undefined);
    return none;
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

/***/ 66190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ overtaken),
/* harmony export */   P: () => (/* binding */ pinPull)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _adapters_github_pull_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24340);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50664);
/* harmony import */ var _triggers_context_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71956);




/**
 * The pull request with its head pinned: where the event names a commit that one, else the head of now.
 * @throws AutopilotError `nothing_to_do` where it is closed, `github_unavailable`.
 */
async function pinPull({ place, job }, number, headSha) {
    const { title, body, isOpen, defaultBranch, author: _, ...now } = await (0,_adapters_github_pull_js__WEBPACK_IMPORTED_MODULE_1__/* .readPull */ .E)(place, number);
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
async function overtaken({ place, signal }, state) {
    const { pull, aim } = state;
    if (pull === undefined)
        return undefined;
    const reading = readNow(place, pull.number);
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
async function readNow(place, number) {
    try {
        return await (0,_adapters_github_pull_js__WEBPACK_IMPORTED_MODULE_1__/* .readPull */ .E)(place, number);
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
        mend: `Where a push starts a check, the new head has one of its own. Else ask for it: \`${policy.trigger} check\`.`,
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
        mend: `Ask again on the new head: \`${policy.trigger} fix\`. ${made}.`,
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
/* harmony import */ var _adapters_local_ledger_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43889);
/* harmony import */ var _adapters_local_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14242);
/* harmony import */ var _adapters_local_state_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73637);
/* harmony import */ var _adapters_process_leftovers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64305);
/* harmony import */ var _views_notification_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27168);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89986);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41140);
/* harmony import */ var _open_run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(46170);
/* harmony import */ var _pull_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(66190);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67687);















/** Saves, closes and shows a run whose main step ended before the run did; undefined where there is nothing to do. */
async function rescue(desk, key, mainPid) {
    (0,_adapters_process_leftovers_js__WEBPACK_IMPORTED_MODULE_8__/* .killStartedBy */ .px)(mainPid);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_open_run_js__WEBPACK_IMPORTED_MODULE_12__/* .runFolder */ .kQ)(desk, key), _adapters_local_ledger_file_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerName */ .b)))
        return undefined;
    const opened = (0,_open_run_js__WEBPACK_IMPORTED_MODULE_12__/* .openFolder */ .NE)(desk, key);
    const { ledger, folder } = opened;
    if (ledger.events().length === 0)
        return undefined;
    const state = ledger.state();
    const show = (0,_showing_js__WEBPACK_IMPORTED_MODULE_14__/* .showing */ .E)(desk, ledger, state.task.number);
    const moved = state.aim === "check" ? await (0,_pull_js__WEBPACK_IMPORTED_MODULE_13__/* .overtaken */ .K)(desk, state) : undefined;
    closeLost(show.record, state, moved ?? interrupted(desk.signal.aborted));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(`Run ${key} was not finished by its main step: it is saved and closed here.`);
    const store = (0,_open_run_js__WEBPACK_IMPORTED_MODULE_12__/* .storeOf */ .xX)(desk, { folder, ledger, prepare: () => prepareSave(desk, opened) });
    await store.save();
    const told = (0,_notify_js__WEBPACK_IMPORTED_MODULE_11__/* .notify */ .m)(desk, show, () => (0,_views_notification_js__WEBPACK_IMPORTED_MODULE_9__/* .endedNotification */ .S)(ledger.state()));
    const left = await show.reporter.drain(ledger.state());
    for (const view of left)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)(`GitHub may show an older state (${view}); the job summary has the last one.`);
    await told;
    await store.save();
    await (0,_adapters_local_state_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeState */ .Jq)(folder, ledger.state());
    await (0,_adapters_local_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .writeManifest */ .HN)(folder, ledger.state());
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
function interrupted(isCancelled) {
    return {
        verdict: isCancelled ? "cancelled" : "failed_infra",
        code: isCancelled ? "cancelled" : "interrupted",
        text: isCancelled
            ? "The job was cancelled."
            : "The step ended before the run did: it was cancelled, crashed or was killed.",
        mend: "Resume: comment `/omk resume`, or run the workflow with `command: resume`. If it happens again, use a larger runner.",
    };
}
async function prepareSave(desk, opened) {
    const { ledger, folder, redact } = opened;
    const state = ledger.state();
    const { head, base, branch, key } = state;
    await (0,_adapters_kimi_session_files_js__WEBPACK_IMPORTED_MODULE_4__/* .keepLostSessions */ .jO)((0,_open_run_js__WEBPACK_IMPORTED_MODULE_12__/* .scratchFolder */ .$B)(desk, key), folder, redact);
    const workspace = await (0,_adapters_git_open_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .reopenWorkspace */ .nt)({
        ...(0,_base_js__WEBPACK_IMPORTED_MODULE_10__/* .workspaceOptions */ .ms)(desk, base, { name: key, branch, pull: (0,_base_js__WEBPACK_IMPORTED_MODULE_10__/* .pullHeadOf */ .TL)(state) }),
        bare: state.leg === "deliver",
    }, head);
    await workspace.snapshot();
    await workspace.bundle((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "repo.bundle"));
}


/***/ }),

/***/ 67687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ hasBegun),
  E: () => (/* binding */ showing)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/domain/phase.js
var domain_phase = __webpack_require__(22704);
// EXTERNAL MODULE: ./.build/adapters/github/place.js
var github_place = __webpack_require__(97712);
// EXTERNAL MODULE: ./.build/adapters/github/trouble.js
var github_trouble = __webpack_require__(1444);
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
        const { status, kind } = (0,github_trouble/* troubleOf */.L)(error);
        if (kind === "later" || (status !== 403 && status !== 404))
            throw error;
        return createOnce(place, slot, view);
    }
}
/** An answer that was lost may have been a success: look before creating a second one. */
async function createOnce(place, slot, view) {
    try {
        return await create(place, slot, view);
    }
    catch (error) {
        if ((0,github_trouble/* troubleOf */.L)(error).status < 500)
            throw error;
        const found = (await left(place, slot.sha, slot.externalId)).get(slot.phase);
        return found === undefined ? await create(place, slot, view) : await patch(place, found, view);
    }
}
async function create(place, slot, view) {
    const annotations = unsent(view, new Set());
    const { data } = await place.client.rest.checks.create({
        ...(0,github_place/* repo */.L)(place),
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
        return await update(place, known, view);
    }
    catch (error) {
        if (unsent(view, known.sent).length === 0 || (0,github_trouble/* troubleOf */.L)(error).status < 500)
            throw error;
        return await update(place, { ...known, sent: await annotationsOf(place, known.id) }, view);
    }
}
async function update(place, known, view) {
    const annotations = unsent(view, known.sent);
    await place.client.rest.checks.update({
        ...(0,github_place/* repo */.L)(place),
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
        ...(0,github_place/* repo */.L)(place),
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
        ...(0,github_place/* repo */.L)(place),
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
const most = 5;
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
    return [...own, ...named].slice(0, most);
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

// EXTERNAL MODULE: ./.build/adapters/github/marked-comments.js
var marked_comments = __webpack_require__(46002);
;// CONCATENATED MODULE: ./.build/adapters/github/run-comments.js




/** The comments of a run; its own are found by their markers, another run's sticky comment is taken over. */
function runComments(thread) {
    const ids = {};
    async function look() {
        const all = await (0,marked_comments/* markedComments */.lD)(thread, thread.issue);
        Object.assign(ids, newest(all, thread.key), { looked: true });
    }
    async function write(view, body) {
        try {
            return (ids[view] = await run_comments_create(thread, body));
        }
        catch (error) {
            if ((0,github_trouble/* troubleOf */.L)(error).status < 500)
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
        const all = await (0,marked_comments/* markedComments */.lD)(thread, thread.issue);
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
        ...(0,github_place/* repo */.L)(thread),
        issue_number: thread.issue,
        body,
        request: { retries: 0 },
    });
    return data.id;
}
/** One that cannot be taken away is there twice: that stops nobody. */
async function remove(thread, id) {
    try {
        await thread.client.rest.issues.deleteComment({ ...(0,github_place/* repo */.L)(thread), comment_id: id });
    }
    catch (error) {
        (0,github_trouble/* troubleOf */.L)(error);
    }
}
/** False where the comment is gone or not ours to edit. */
async function edit(thread, id, body) {
    try {
        await thread.client.rest.issues.updateComment({ ...(0,github_place/* repo */.L)(thread), comment_id: id, body });
        return true;
    }
    catch (error) {
        const { status, kind } = (0,github_trouble/* troubleOf */.L)(error);
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

;// CONCATENATED MODULE: ./.build/adapters/github/post-desk.js

const never = Number.POSITIVE_INFINITY;
/** A desk that posts changes of stage at once (of a calm post once an interval), and other changes ever more seldom. Nothing that it meets is thrown. */
function postDesk(options) {
    const { now, minIntervalMs } = options;
    const entries = new Map();
    const refused = new Set();
    const tried = new Set();
    const desk = { mode: "open" };
    function stands(post) {
        const text = entries.get(post.slot)?.text;
        return (refused.has(post.right) || (text !== undefined && (post.once === true || text === post.text)));
    }
    function dueAt(post) {
        if (desk.mode === "closed" || stands(post))
            return never;
        if (desk.mode === "finishing")
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
            const trouble = (0,github_trouble/* troubleOf */.L)(error);
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
            desk.fault = error instanceof Error ? error.message : String(error);
            desk.mode = "closed";
        }
    }
    function wakeAt(soonest) {
        clearTimeout(desk.timer);
        if (soonest === never)
            return;
        desk.timer = setTimeout(() => void run(), Math.max(1, soonest - now())).unref();
    }
    function run() {
        desk.running ??= pump().finally(() => {
            delete desk.running;
        });
        return desk.running;
    }
    function left() {
        if (desk.fault !== undefined)
            return [`The reporter stopped: ${desk.fault}`];
        const missing = options.wanted().filter((post) => !stands(post));
        return missing.map(({ slot }) => `${slot}: ${entries.get(slot)?.trouble ?? "no time was left"}`);
    }
    return {
        run,
        async finish(ms) {
            if (desk.mode === "open")
                desk.mode = "finishing";
            tried.clear();
            await within(ms, async () => {
                await desk.running;
                await run();
            });
            const slots = left();
            desk.mode = "closed";
            clearTimeout(desk.timer);
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
    const desk = postDesk({
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
                void desk.run();
            }, settleMs).unref();
        },
        flush: () => desk.run(),
        async drain(state) {
            see(state);
            clearTimeout(seen.timer);
            const left = await desk.finish(drainMs);
            seen.closed = true;
            return left;
        },
    };
}

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
        sticky: { marker: (0,markers/* stickyMarker */.YL)(state), body: (0,comment/* commentView */.l)(state) },
        attention: attention === undefined ? undefined : { marker: (0,markers/* attentionMarker */.VJ)(state), body: attention },
        stage: stageOf(state),
    };
}
/** The text whose sha256 a `posted` event holds; undefined for a view that this state does not have. */
function postedText(report, view) {
    if (view === "comment")
        return report.sticky.body;
    if (view === "attention")
        return report.attention?.body;
    const check = report.checks.find(({ phase }) => `check/${phase}` === view);
    return check === undefined ? undefined : JSON.stringify(check.view);
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
    const { aim, leg, startCommit, pushed, missingRights, jobs, ending } = state;
    if (aim !== "deliver" || startCommit !== undefined || pushed !== undefined)
        return true;
    // Here no branch is opened, so none can be lost.
    if (leg === "plan..review")
        return true;
    if (ending !== undefined)
        return ending.code !== "superseded";
    return jobs.length > 1 || missingRights.length > 0;
}
/** Puts the reporter beside the ledger of a run. */
function showing(desk, ledger, issue) {
    const isFirstOfTwo = desk.inputs.phases === "plan..review";
    const posts = reporter({
        ...desk.place,
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

// EXTERNAL MODULE: ./.build/domain/finding.js
var domain_finding = __webpack_require__(6138);
// EXTERNAL MODULE: ./.build/domain/gate.js
var domain_gate = __webpack_require__(41232);
// EXTERNAL MODULE: ./.build/domain/lines-elsewhere.js
var lines_elsewhere = __webpack_require__(21237);
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
    if (!(0,lines_elsewhere/* isShownElsewhere */.St)(state))
        return remark;
    const { compared, head } = state;
    if (compared === undefined || compared.tree !== head?.tree)
        return undefined;
    const file = compared.files.find(({ path }) => path === remark.path);
    if (file === undefined)
        return remark;
    const start = (0,lines_elsewhere/* lineThere */.Vn)(file, remark.start_line);
    const end = (0,lines_elsewhere/* lineThere */.Vn)(file, remark.end_line);
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
    const { trigger } = state.policy;
    const all = nextCommands(state).map(({ command, label }) => (0,markers/* box */.aP)(command, `${label} (same as \`${trigger} ${command}\`)`));
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
/* harmony import */ var _domain_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21544);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99934);
/* harmony import */ var _our_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95357);



/** The judgement of the head as it stands; undefined before verify has looked at it. */
function judgementOfHead({ judgement, head }) {
    return judgement !== undefined && judgement.tree === head?.tree ? judgement : undefined;
}
/** What a reader has to know before anything else: expectations that changed, and what the policy wants looked at. */
function firstOfAll(state) {
    return [changedSection(state), policySection(state)].filter((part) => part !== "").join("\n\n");
}
function changedSection(state) {
    const changed = judgementOfHead(state)?.changed ?? [];
    if (changed.length === 0)
        return "";
    const approval = state.approval?.tree === state.head?.tree ? state.approval : undefined;
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
function policySection({ policyCheck, head }) {
    const violations = policyCheck?.tree === head?.tree ? (policyCheck?.violations ?? []) : [];
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
        `**Policy**: ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(violations.length, "place")} for a person to look at.`,
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
        : `**Old tests on new code**: ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(changed.length, "test")} of the base branch no longer hold.`;
}
function redGreenLine({ redGreen, brought }) {
    const files = (0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(brought.tests.length, "test file");
    switch (redGreen.status) {
        case "demonstrated":
            return `**New tests on old code**: ${(0,_domain_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(redGreen.demonstrated.length, "test")} in ${files} fail there and pass here: ${names(redGreen.demonstrated)}.`;
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
        return leftOut[state.half];
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
    whole: "Not part of this run",
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
/** Whether this job leaves the phase to the other half of the check. */
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
        return [`${state.policy.trigger} ${approve ? "approve" : "resume"}`];
    return [...(approve ? ["command: approve"] : []), `resume-from: ${state.key}`];
}
function howToResume(state) {
    const command = awaitsApproval(state) ? "approve" : "resume";
    const aim = aimOf(state);
    return hasThread(state)
        ? `${aim}, comment \`${resumeCommand(state)}\`.`
        : `${aim}, run the workflow again with the inputs \`command: ${command}\` and \`resume-from: ${state.key}\`.`;
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
