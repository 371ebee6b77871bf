export const id = 773;
export const ids = [773];
export const modules = {

/***/ 4773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rerunChecks: () => (/* binding */ rerunChecks)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/domain/command-line.js
var command_line = __webpack_require__(7397);
;// CONCATENATED MODULE: ./.build/adapters/process/environment.js
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
    const names = [...allowed, ...pass];
    return {
        ...Object.fromEntries(names.flatMap((name) => (host[name] === undefined ? [] : [[name, host[name]]]))),
        ...extra,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/projects/kinds/all.js + 113 modules
var kinds_all = __webpack_require__(6912);
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
    const listed = rooms.configFolders.flatMap((folder) => entriesOf((0,external_node_path_.join)(home, folder)).map(({ name }) => `${folder}/${name}`));
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
function entriesOf(folder) {
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
var task = __webpack_require__(4162);
;// CONCATENATED MODULE: ./.build/ports/cage.js
/** The same cages with more that is to be there. */
function keeping({ bwrap, grounds }, more) {
    return { bwrap, grounds: { ...grounds, keep: [...grounds.keep, ...more] } };
}

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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 132 modules
var execa = __webpack_require__(2053);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

;// CONCATENATED MODULE: ./.build/projects/config/runners-own.js
/** Whether a variable belongs to the action or the runner's own API: such a one never reaches a gate, whoever asks. */
function isRunnersOwn(name) {
    return /^(INPUT|ACTIONS)_/i.test(name);
}

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
    const names = [...rooms.toolchain, ...rooms.trust, ...pass.filter((name) => !isRunnersOwn(name))];
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
var count = __webpack_require__(1544);
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

// EXTERNAL MODULE: ./.build/proof/sha256.js
var sha256 = __webpack_require__(3452);
;// CONCATENATED MODULE: ./.build/adapters/gates/log-file.js
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



/** Writes a file as `<stem><extension>`, or `<stem>-2<extension>` and on where there is one already. */
async function writeNew(folder, name, text) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name.stem)), { recursive: true });
        const { path, file } = await firstFree(folder, name);
        const handle = __addDisposableResource(env_1, file, true);
        await handle.writeFile(text);
        return { path, sha256: (0,sha256/* sha256 */.s)(text) };
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
var draft = __webpack_require__(9462);
// EXTERNAL MODULE: ./.build/projects/roles/fold.js
var fold = __webpack_require__(3148);
// EXTERNAL MODULE: ./.build/domain/json.js
var json = __webpack_require__(2065);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/projects/reports/format.js
var format = __webpack_require__(838);
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
    { name: "junit", parse: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 5080))).parseJunit(text) },
    { name: "tap", parse: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(415), __webpack_require__.e(404)]).then(__webpack_require__.bind(__webpack_require__, 6404))).parseTap(text) },
    { name: "json", parse: parseJson, readable: readableJson },
];
const formats = [...general, ...kinds_all/* everything */.YT.flatMap(({ reports }) => reports?.formats ?? [])];
const outputs = kinds_all/* everything */.YT.map(({ reports }) => reports?.outputs);
const inModule = new RegExp(String.raw `^(?:(.*?)\/)?(?:${(0,fold/* alternatives */.V)(outputs)})\/`);
/** The folder of the module that wrote this report, from which its paths lead; undefined for one of no module. */
function moduleOf(report) {
    const found = inModule.exec(report);
    return found === null ? undefined : (found[1] ?? "");
}
/** How reports of this format are read; undefined where nothing reads it. */
function formatOf(name) {
    return formats.find((format) => format.name === name);
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
var test_case = __webpack_require__(9984);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
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

;// CONCATENATED MODULE: ./.build/projects/roles/config.js


const config_known = kinds_all/* everything */.YT.flatMap(({ config }) => config ?? []);
/** Every other dot-file and dot-folder counts as configuration. */
const harmlessDot = new RegExp(String.raw `^\.(?:${(0,fold/* alternatives */.V)(config_known.map((one) => one.harmless))})$`, "i");
const isKnownName = (0,fold/* anyOf */.E)(config_known.flatMap(({ names = [] }) => names));
const isKnownPlace = (0,fold/* anyOf */.E)(config_known.flatMap(({ places = [] }) => places));
const vendored = (0,fold/* alternatives */.V)(config_known.map((one) => one.vendored));
const foreign = (0,fold/* alternatives */.V)(config_known.map((one) => one.foreign));
const vendoredFolder = new RegExp(String.raw `(?:^|\/)(?:${vendored})(?:\/|$)`);
const foreignFolder = new RegExp(String.raw `(?:^|\/)(?:${vendored}|${foreign})\/`);
/** Any other `*.config.js` outside of the product's code. */
const anyConfig = new RegExp(String.raw `\.(?:config|conf|workspace)\.(?:${(0,fold/* alternatives */.V)(config_known.map((one) => one.endings))})$`, "i");
const productFolder = /(?:^|\/)(?:src|lib|app|public|docs?)\//i;
/** Installed packages that are committed: what is tested against, and no part of the change's own code. */
function isVendored(path) {
    return vendoredFolder.test(path) || followsLockfile(path);
}
/** Mostly code that others wrote, or that a tool built: nobody looks there for what a project says of itself. */
function isForeign(path) {
    return foreignFolder.test(path);
}
/** Of those, what the package manager writes along with the lockfile. */
const followsLockfile = (0,fold/* anyOf */.E)(config_known.map((one) => one.followsLockfile));
/** Configuration that new tests may bring along, since it is written with them. */
const belongsToTests = (0,fold/* anyOf */.E)(config_known.map(({ withTests }) => withTests));
/** Says how tests are found and run, or what the tools around them do. */
function isTestConfig(path) {
    const parts = path.split("/");
    const name = parts.at(-1) ?? "";
    if (parts.some((part) => part.startsWith(".") && !harmlessDot.test(part)))
        return true;
    if (isKnownName(name))
        return !isSource(name, path);
    return isKnownPlace(path) || (anyConfig.test(name) && !productFolder.test(path));
}
/** A part of the product that is called like a tool's file: `src/build.yaml`. */
function isSource(name, path) {
    return productFolder.test(path) && /^(?:build|project|workspace|global)\./i.test(name);
}

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
        return path === undefined || isForeign(path) ? [] : [{ file: path, line }];
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
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./.build/projects/texts/mark.js
var mark = __webpack_require__(2213);
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
    return cageOf(keeping(caging, tools), [place.path, ...(homes?.folders ?? []), ...reports]);
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

// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(664);
// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(1232);
// EXTERNAL MODULE: ./.build/domain/policy.js
var domain_policy = __webpack_require__(3817);
;// CONCATENATED MODULE: ./.build/domain/path-patterns.js

/**
 * Tells the paths that patterns name, in the one reading that all of a repository's own settings have: `paths` of a gate,
 * `test_paths`, `protected`. They are globs from the root; a name that begins with a dot is one like any other. A folder
 * stands for all that is in it, and a pattern for itself, letter by letter. One that begins with `!` takes paths out again,
 * and where all do, out of everything.
 *
 * In doubt a path is named, since a gate then runs and a rule then holds: what `!` takes out, it takes as it is written also
 * with `nocase`, and out of folders only those that it names without a wildcard: `!*` is files at the root.
 */
function matcherOf(patterns, { nocase = false } = {}) {
    const known = patterns.filter((pattern) => pattern !== "" && pattern !== "!");
    if (known.length === 0)
        return () => false;
    const [without = [], named = []] = [true, false].map((excluding) => known.filter((pattern) => isExcluding(pattern) === excluding));
    const takesIn = anyOf(named.length === 0 ? ["/"] : named, { nocase, folders: () => true });
    const takesOut = anyOf(without.map((pattern) => pattern.slice(1)), { nocase: false, folders: (pattern) => pattern.endsWith("/") || isLiteral(lastOf(pattern)) });
    return (path) => takesIn(path) && !takesOut(path);
}
/** Whether a pattern takes paths out; `!(a|b)` is a pattern of its own. */
function isExcluding(pattern) {
    return /^!(?!\()/.test(pattern);
}
/** `./web/` and `/web` are how people write what git calls `web`; the root itself is empty. */
function fromRoot(pattern) {
    return pattern.replace(/^(?:\.?\/)+|^\.$/, "").replace(/\/+$/, "");
}
/** Whether a part of a pattern, between its slashes, stands for nothing but itself. */
function isLiteral(part) {
    const bare = part.replace(/\\./g, "");
    return bare !== "" && !/[*?[{(]/.test(bare);
}
/** Whether a path is what a pattern says letter by letter, or lies within. */
function isWithin(path, pattern) {
    const folder = fromRoot(pattern);
    return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function anyOf(patterns, { nocase, folders }) {
    const globs = patterns.flatMap((pattern) => {
        const glob = fromRoot(pattern);
        if (glob === "")
            return [];
        return folders(pattern) ? [glob, `${glob}/**`] : [glob];
    });
    // A leading `!` has been read already: of a name that begins so, such as `./!a`, it is a letter.
    const matches = picomatch(globs, { dot: true, nocase, nonegate: true });
    return (path) => patterns.some((one) => isWithin(path, one)) || matches(onOneLine(path));
}
function lastOf(pattern) {
    return pattern.slice(pattern.lastIndexOf("/") + 1);
}
/** To picomatch a wildcard ends at a line's end: nothing may be slipped by a name of two lines. */
function onOneLine(path) {
    return path.replace(/[\n\r\u2028\u2029]/g, "_");
}

;// CONCATENATED MODULE: ./.build/domain/gate-paths.js

/**
 * Why a gate is not asked about a change: none of its `paths` is touched. Undefined where it runs. `changed` are paths from
 * the root of the repository, of a renamed file the old one as well.
 */
function whyNotTouched({ paths }, changed) {
    if (paths === undefined || changed.some(matcherOf(paths)))
        return undefined;
    const list = paths.map((pattern) => `\`${pattern}\``).join(", ");
    return `The change touches nothing that \`paths\` of this gate names (${list}).`;
}

// EXTERNAL MODULE: ./.build/domain/visits.js
var visits = __webpack_require__(4243);
;// CONCATENATED MODULE: ./.build/engine/rooms.js
var rooms_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var rooms_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Runs setup and gates on a tree and records what they show; what is known of this very tree is not run again. */
async function judge(rooms, request) {
    if (request.room === "worktree")
        return inWorktree(rooms, request);
    const known = await recallAll(rooms, request);
    const missing = request.gates.filter((gate) => !known.has(gate.name));
    const fresh = missing.length === 0 ? rooms_nothing : await inCleanRoom(rooms, request, missing);
    const runs = new Map([...known, ...fresh.gates.map((run) => [run.result.name, run])]);
    return { setup: fresh.setup, gates: request.gates.flatMap((gate) => runs.get(gate.name) ?? []) };
}
const rooms_nothing = { setup: undefined, gates: [] };
async function inWorktree(rooms, request) {
    const { workspace } = rooms;
    const place = rooms_placeOf(rooms, request, workspace.path);
    const setup = request.setup === false ? undefined : await runSetup(rooms, request, place);
    if (setup !== undefined)
        await workspace.settleSetup();
    const gates = await runGates(rooms, request, place);
    await workspace.settleGates();
    return { setup, gates };
}
/** A red setup ends the row: gates that ran without it would show nothing. */
async function inCleanRoom(rooms, request, gates) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const clean = rooms_addDisposableResource(env_1, await rooms.workspace.cleanRoom(request.tree), true);
        const place = rooms_placeOf(rooms, request, clean.path);
        const setup = await runSetup(rooms, request, place);
        if (setup !== undefined && (0,gate/* isBlocking */.Us)(setup))
            return { setup, gates: [] };
        return { setup, gates: await runGates(rooms, { ...request, gates }, place) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = rooms_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function runSetup(rooms, request, place) {
    const { setup } = rooms.state();
    if (setup === undefined || rooms.signal.aborted)
        return undefined;
    const { result } = await rooms.gates.setup(setup, place);
    if (request.room === "worktree") {
        const { phase, visit } = place;
        rooms.record({ type: "setup_finished", phase, visit, result });
    }
    rooms_keep(rooms, request, result);
    return result;
}
/** In the order of the file, or side by side where the repository says so; results stand in the order of the file. */
async function runGates(rooms, request, place) {
    const one = (gate) => rooms_runGate(rooms, request, { gate, place });
    if (rooms.state().parallel)
        return (await Promise.all(request.gates.map(one))).flat();
    const runs = [];
    for (const gate of request.gates)
        runs.push(...(await one(gate)));
    return runs;
}
/** One gate; nothing once the job is cancelled, because an interrupted gate showed nothing. */
async function rooms_runGate(rooms, request, { gate, place }) {
    if (rooms.signal.aborted)
        return [];
    const why = whyNotTouched(gate, changedPaths(rooms.state()));
    const run = why === undefined ? await tryTwice(rooms, gate, place) : untouched(gate, why);
    if (rooms.signal.aborted)
        return [];
    rooms_keep(rooms, request, run.result);
    return [run];
}
/** A required gate that fails in a clean room has a second chance: where it passes then, it is the gate that wavers. */
async function tryTwice(rooms, gate, place) {
    const first = await rooms.gates.run(gate, place);
    const isFinal = place.room === "worktree" || !gate.required || first.result.status !== "failed";
    if (isFinal || rooms.signal.aborted)
        return first;
    const second = await rooms.gates.run(gate, place);
    if (second.result.status !== "passed")
        return second;
    const { tail, log, logSha256 } = first.result;
    const wavered = {
        ...second.result,
        status: "flaky",
        reason: "It failed and then passed on the same tree.",
        tail,
        ...(log === undefined ? {} : { log }),
        ...(logSha256 === undefined ? {} : { logSha256 }),
    };
    return { ...second, result: wavered };
}
function untouched(gate, reason) {
    const result = {
        name: gate.name,
        status: "skipped",
        required: gate.required,
        commandLine: (0,command_line/* lineOf */.c)(gate),
        durationMs: 0,
        timeoutSecs: gate.timeoutSecs,
        tail: "",
        reason,
    };
    return { result, tests: undefined };
}
function rooms_keep(rooms, { room, tree }, result) {
    if (rooms.signal.aborted)
        return;
    const { phase, visit } = openVisit(rooms.state());
    rooms.record({ type: "gate_finished", phase, visit, room, tree, result });
}
/**
 * What clean rooms showed of this tree before. Green counts in every job; red only in the job that saw it, because what
 * was mended outside of the repository may have been the reason.
 */
async function recallAll(rooms, { tree, gates }) {
    const state = rooms.state();
    const known = new Map();
    for (const qa of state.qaResults) {
        if (qa.tree !== tree || qa.room === "worktree")
            continue;
        const wanted = qa.gates.filter(({ name, status }) => name !== gate/* setupName */.N0 &&
            gates.some((gate) => gate.name === name) &&
            (status === "passed" || isOfThisJob(state, qa)));
        for (const result of wanted)
            known.set(result.name, { result, tests: await rooms.gates.recall(result) });
    }
    return new Map([...known].filter(([, run]) => isWhole(run)));
}
/** A list of tests that is no longer in the run folder cannot be compared: the gate runs again. */
function isWhole({ result, tests }) {
    return result.tests === undefined || tests !== undefined;
}
function isOfThisJob(state, { phase, visit }) {
    const at = state.phaseLog.findIndex((entry) => entry.phase === phase && entry.visit === visit);
    return at >= state.takenUpAfter;
}
function rooms_placeOf(rooms, { room }, path) {
    const { phase, visit } = openVisit(rooms.state());
    return { path, phase, visit, room, signal: rooms.signal };
}
function openVisit(state) {
    return { phase: state.phase, visit: (0,visits/* visitOf */.Jo)(state, state.phase) };
}
function changedPaths(state) {
    return state.changes.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
}

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
        return domain_policy/* Policy */.P.parse({});
    return (0,toml/* parseToml */.M)(text, { file: domain_policy/* policyFile */.X, code: "bad_policy", schema: domain_policy/* Policy */.P, example, rules });
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
        if (typeof name !== "string" || !isRunnersOwn(name))
            return [];
        const text = `\`${key}[${index + 1}]\` is \`${name}\`, which holds the action's own inputs or tokens and is never passed on. Allowed: names that do not begin with INPUT_ or ACTIONS_.`;
        return [{ path: [key, index], text }];
    });
}

// EXTERNAL MODULE: ./.build/projects/config/gates-file.js + 1 modules
var gates_file = __webpack_require__(4565);
// EXTERNAL MODULE: ./.build/projects/texts/tree.js
var texts_tree = __webpack_require__(6960);
;// CONCATENATED MODULE: ./.build/projects/roles/own-files.js

/** A tree whose files are looked through without those that others wrote; whatever is asked for by its path is there. */
function ownFiles(tree) {
    const files = tree.files.filter((path) => !isForeign(path));
    return { ...tree, files, some: (pattern) => files.some((path) => pattern.test(path)) };
}

// EXTERNAL MODULE: ./.build/projects/kind.js
var kind = __webpack_require__(8767);
;// CONCATENATED MODULE: ./.build/projects/detect/setup.js



/**
 * The command that makes detected gates work in a fresh checkout: one program, or a script where several kinds of
 * project need something. Undefined where nothing has to be installed.
 */
function setupOf(steps) {
    const [first, ...more] = steps;
    if (first === undefined)
        return undefined;
    const source = "detected from the files at the root";
    return more.length === 0
        ? (0,kind/* gate */.Gj)(gate/* setupName */.N0, first, source)
        : (0,kind/* scriptGate */.p)(gate/* setupName */.N0, steps.map(command_line/* commandLine */.a).join("\n"), source);
}
/** The gate of the input `setup`: a line or a script. */
function setupFromInput(line) {
    return scriptGate(setupName, line, "input `setup`");
}

;// CONCATENATED MODULE: ./.build/projects/detect/detect.js




/** Looks into the folders of a repository, each with its path or empty for the root: once, however often it is asked. */
function detection(repository) {
    const known = new Map();
    return (folder) => {
        const found = known.get(folder) ?? detect((0,texts_tree/* treeIn */.yt)(repository, folder));
        known.set(folder, found);
        return found;
    };
}
/** Gates and setup of what has no `.omk/gates.toml`: of every kind of project at the root, not of the first that is found. */
async function detect(whole) {
    const tree = ownFiles(whole);
    const projects = await found(kinds_all/* kinds */.EZ, tree);
    const gates = projects.flatMap((project) => project.gates);
    return {
        tree,
        gates: gates.length > 0 ? gates : (await found(kinds_all/* wrapping */.rF, tree)).flatMap(({ gates }) => gates),
        setup: setupOf(projects.flatMap(({ setup }) => setup)),
    };
}
function found(among, tree) {
    return Promise.all(among.flatMap(({ detect }) => (detect === undefined ? [] : [detect(tree)])));
}

;// CONCATENATED MODULE: ./.build/projects/detect/written-results.js


/**
 * Written gates, each with how its tests are read one by one where the file does not say it and the command is one that
 * detection knows, in the folder in which the gate runs.
 */
function withKnownResults(gates, detectedIn) {
    return Promise.all(gates.map(async (gate) => {
        if (gate.results !== undefined || gate.skip)
            return gate;
        const results = await resultsOf(gate, await detectedIn(gate.cwd ?? ""));
        return results === undefined ? gate : { ...gate, results };
    }));
}
async function resultsOf(gate, { tree, gates: detected }) {
    const words = [gate.command, ...gate.args];
    const line = (0,command_line/* commandLine */.a)(words);
    const same = detected.find((one) => (0,command_line/* lineOf */.c)(one) === line);
    if (same !== undefined)
        return same.results;
    const known = kinds_all/* everything */.YT.flatMap(({ knownResults }) => knownResults ?? []);
    const command = known
        .flatMap(({ commands = [] }) => commands)
        .find(({ runs }) => runs.test(line));
    if (command === undefined) {
        const found = await Promise.all(known.flatMap((one) => one.of?.(words, tree) ?? []));
        return found.find((results) => results !== undefined);
    }
    const results = detected.find(({ name }) => name === command.gate)?.results;
    if (results === undefined || command.unless.test(line))
        return undefined;
    return words.includes("--") ? { ...results, args: [] } : results;
}

;// CONCATENATED MODULE: ./.build/projects/detect/base-commands.js




/** Reads them, for a run and for whoever checks one. @throws AutopilotError `bad_gates`. */
async function baseCommands(base) {
    const read = (path) => base.readBase(path);
    const [text, files] = [await read(gates_file/* gatesFile */.T3), await base.listBase()];
    const written = text === undefined ? undefined : (0,gates_file/* readGates */.D6)(text);
    const detectedIn = detection((0,texts_tree/* treeOf */.g7)(files, read));
    return {
        gates: written === undefined
            ? (await detectedIn("")).gates
            : await withKnownResults(written.gates, detectedIn),
        parallel: written?.parallel ?? false,
        setup: written?.setup ?? (await detectedIn("")).setup,
        isWritten: written !== undefined,
    };
}

// EXTERNAL MODULE: ./.build/domain/grouped.js
var grouped = __webpack_require__(3729);
// EXTERNAL MODULE: ./.build/projects/texts/manifest.js
var manifest = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/projects/texts/paths.js
var texts_paths = __webpack_require__(6698);
// EXTERNAL MODULE: ./.build/projects/texts/values.js
var values = __webpack_require__(3798);
;// CONCATENATED MODULE: ./.build/projects/packages/file-names.js
/** Finds what is known of a path. A whole name comes before one with `*`, else the first counts. */
function finder(named) {
    const plain = new Map(named.filter(([name]) => !/[*/]/.test(name)).toReversed());
    const patterns = named
        .filter(([name]) => /[*/]/.test(name))
        .map(([name, of]) => [patternOf(name), of]);
    return (path) => {
        const lower = path.toLowerCase();
        const known = plain.get(lower.slice(lower.lastIndexOf("/") + 1));
        return known ?? patterns.find(([pattern]) => pattern.test(lower))?.[1];
    };
}
/** `*.gemspec` and `requirements/*.txt`, at any depth. */
function patternOf(name) {
    const parts = name.split("*").map((part) => part.replace(/[.+?^$(){}|[\]\\]/g, "\\$&"));
    return new RegExp(`(?:^|/)${parts.join("[^/]*")}$`);
}

;// CONCATENATED MODULE: ./.build/projects/packages/package-files.js


const find = finder(kinds_all/* everything */.YT.flatMap(({ name: kind, packages = [] }) => packages.flatMap((file) => file.files.map((name) => [name, { kind, file }]))));
const findSettings = finder(kinds_all/* everything */.YT.flatMap(({ setsUp = [] }) => setsUp.map((name) => [name, true])));
/** What a path is to a package manager; undefined where it is nothing to any. */
function packageFile(path) {
    return find(path);
}
/** A file that names dependencies, or locks them: scripts name it, and it is judged by rules of its own. */
function isManifest(path) {
    return packageFile(path) !== undefined;
}
/** Whether setup goes by a file: it names or fixes packages, or says by which tools and from where they come. */
function setsUp(path) {
    return isManifest(path) || findSettings(path) === true;
}
/** Where a manifest makes a package of its folder, what it says of it. */
function membersOf(path) {
    const file = packageFile(path)?.file;
    return file?.role === "manifest" ? file.members : undefined;
}

;// CONCATENATED MODULE: ./.build/projects/policy/first-of.js

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
            : [{ kind: "file", path: found, config: false, cwd: (0,texts_paths/* folderOf */.yS)(found) }]),
    ];
}

// EXTERNAL MODULE: ./.build/projects/policy/shell-words.js
var shell_words = __webpack_require__(4406);
;// CONCATENATED MODULE: ./.build/projects/policy/tooling.js



const tooling_known = kinds_all/* everything */.YT.flatMap(({ calls }) => calls ?? []);
const toolWord = /(?:^|[-_.])(?:tests?|spec|checks?|lint|ci|scripts?|tools?|tooling|build|verify|run|runner|hack|tasks?|gates?|coverage|e2e|qa|validate)(?=[-_.]|$)/i;
const sourceFolder = /(?:^|\/)(?:src|lib|app|pkg|internal|cmd|sources?|dist|out|server|client|components|main)\//i;
const entry = new RegExp(String.raw `^(?:${(0,fold/* alternatives */.V)(tooling_known.map((one) => one.entries))})\.[a-z]+$`, "i");
const endings = (0,fold/* alternatives */.V)(tooling_known.flatMap(({ scripts, code }) => [scripts, code]));
const code = new RegExp(String.raw `(?:^|\/)(?:[^./]+|[^/]*\.(?:${endings}))$`, "i");
/** A file whose name or folder says that it is made to build, check or test. */
function isTooling(path) {
    return path.split("/").some((part) => toolWord.test(part));
}
/** A file that the product is made of, although a script may start it. */
function isProduct(path) {
    if (toolWord.test((0,posix_.basename)(path)))
        return false;
    return (sourceFolder.test(path) && !isTooling(path)) || (!path.includes("/") && entry.test(path));
}
/** A file that can be run or loaded, by its name. */
function isCode(path) {
    return code.test(path);
}

;// CONCATENATED MODULE: ./.build/projects/policy/file-calls.js








const file_calls_known = kinds_all/* everything */.YT.flatMap(({ calls }) => calls ?? []);
const loadFlags = (0,fold/* alternatives */.V)(file_calls_known.map((one) => one.loadFlags));
const configFlags = (0,fold/* alternatives */.V)(file_calls_known.map((one) => one.configFlags));
const interpreters = new RegExp(`^(?:${(0,fold/* alternatives */.V)(file_calls_known.map((one) => one.interpreters))})$`);
const loadFlag = new RegExp(`^(?:${loadFlags})$`);
const configFlag = new RegExp(`^(?:${configFlags}|${loadFlags})$`);
const script = new RegExp(String.raw `^\.{0,2}\/?[\w@.-]+(?:\/[\w@.-]+)+$|^[\w.-]+\.(?:${(0,fold/* alternatives */.V)(file_calls_known.map((one) => one.scripts))})$`);
/**
 * The files that a command runs, loads or is told its configuration from. A file of the product is none of them, although
 * a script may start it: it is what the gate is about.
 */
function fileCalls(words, place) {
    let runs = true;
    return words.flatMap((word, at) => {
        const before = words[at - 1] ?? "";
        if (before === "-m")
            return moduleCalls(word, place);
        const [flag, value] = flagAndValue(word);
        const named = configFlag.test(flag ?? before);
        const running = runs && flag === undefined && !named;
        if (running && !isAssignment(word))
            runs = interpreters.test(word);
        return callOf(value, { running, named, loaded: loadFlag.test(flag ?? before) }, place);
    });
}
function callOf(word, stand, place) {
    const path = placesOf(word, place).find((one) => one !== "" && place.tree.has(one));
    if (path === undefined)
        return stand.running ? missing(word, place) : [];
    if (!counts(path, stand))
        return [];
    return [{ kind: "file", path, config: stand.named && !stand.loaded, cwd: place.cwd }];
}
function isAssignment(word) {
    return /^[A-Za-z_]\w*=/.test(word);
}
/** `-m name` takes a file of the repository before an installed module of that name. */
function moduleCalls(name, { tree, cwd }) {
    if (!/^[\w.]{1,200}$/.test(name))
        return [];
    return file_calls_known
        .flatMap(({ modules }) => modules?.(name) ?? [])
        .map((path) => (0,texts_paths/* within */.ux)(cwd, path))
        .filter((path) => path !== undefined)
        .flatMap((path) => (isProduct(path) ? [] : firstOf(tree, [path])));
}
function counts(path, as) {
    if (isManifest(path))
        return false;
    if (as.named)
        return true;
    return as.running ? !isProduct(path) : isTooling(path) && isCode(path) && !isProduct(path);
}
/** `--flag=value` is both; anything else is a value. */
function flagAndValue(word) {
    const pair = /^(--?[\w-]+)=([^]*)$/.exec(word);
    if (pair)
        return [pair[1], pair[2] ?? ""];
    return [word.startsWith("-") ? word : undefined, word];
}
/** Behind something that only the shell knows, such as `$ROOT/` or `$(dirname "$0")/`, any of three folders may be meant. */
function placesOf(word, { cwd, here }) {
    const cut = word.lastIndexOf(shell_words/* unknown */.L);
    const folders = cut === -1 ? [cwd] : [here, cwd, ""];
    const rest = cut === -1 ? word : word.slice(cut + 1).replace(/^\/+/, "");
    if (rest === "" || rest.length > 300)
        return [];
    return folders.map((folder) => (0,texts_paths/* within */.ux)(folder, rest)).filter((path) => path !== undefined);
}
/** A script that is run and is not there could be brought by the change. */
function missing(word, place) {
    if (!script.test(word))
        return [];
    const [path] = placesOf(word, place);
    return path === undefined || isMade(path) || isProduct(path) ? [] : [{ kind: "absent", path }];
}
/** Installed or built: never committed. */
function isMade(path) {
    return isForeign(path) || /(?:^|\/)(?:dist|build|out)\//.test(path);
}

;// CONCATENATED MODULE: ./.build/projects/policy/imports.js





const languages = kinds_all/* everything */.YT.flatMap(({ calls }) => calls?.imports ?? []);
/**
 * The files that a script loads: only those beside or below it, or made for tools themselves, since a script also loads
 * the code that it is about.
 */
function importsOf(path, text, tree) {
    const folder = (0,texts_paths/* folderOf */.yS)(path);
    const named = languages.find(({ files }) => files.test(path))?.named(text) ?? [];
    const found = [...new Set(named.slice(0, 200))].flatMap((candidates) => {
        const paths = candidates.map((name) => (0,texts_paths/* within */.ux)(folder, name)).filter((one) => one !== undefined);
        const [hit] = paths.filter(tree.has);
        return hit === undefined || !belongs(path, hit) ? [] : firstOf(tree, paths);
    });
    return found.filter((step) => step.kind !== "absent" || belongs(path, step.path));
}
function belongs(script, loaded) {
    if (isManifest(loaded) || isProduct(loaded))
        return false;
    const folder = (0,texts_paths/* folderOf */.yS)(script);
    return isTooling(loaded) || (folder !== "" && loaded.startsWith(`${folder}/`));
}

// EXTERNAL MODULE: ./.build/projects/policy/script-text.js
var script_text = __webpack_require__(3169);
;// CONCATENATED MODULE: ./.build/projects/policy/tool-calls.js








const taskFiles = kinds_all/* everything */.YT.flatMap(({ calls }) => calls?.tasks ?? []);
const byProgram = tool_calls_programs(taskFiles.filter(({ wrapper }) => wrapper !== true));
const byWrapper = tool_calls_programs(taskFiles.filter(({ wrapper }) => wrapper === true));
const tables = kinds_all/* everything */.YT.flatMap(({ calls }) => calls?.tables ?? []);
const tablesOf = (0,grouped/* grouped */.z)(tables, ({ program }) => program);
function tool_calls_programs(among) {
    return new Map(among.flatMap(({ programs, files }) => programs.map((name) => [name, files])));
}
/** What task runners call: their files, or entries of a manifest. */
async function toolCalls(words, place) {
    const found = words.map(async (word, at) => {
        const rest = words.slice(at + 1);
        return [...filesOf(word, rest, place), ...(await tool_calls_entriesOf(word, rest, place))];
    });
    return (await Promise.all(found)).flat();
}
/** An entry of this table of a manifest as a shell would have it. */
function entryLine(path, at, text) {
    const isAt = (table) => table.at.join("\n") === at.join("\n") && table.files.includes((0,posix_.basename)(path));
    return tables.find(isAt)?.line?.(text) ?? text;
}
function filesOf(word, rest, { tree, cwd }) {
    const folder = toldFolder(rest, cwd);
    const tasks = byProgram.get(word) ?? [];
    const read = byWrapper.get(word.replace(/^.*\//, "").replace(/\.(?:bat|cmd)$/, "")) ?? [];
    return [
        ...firstOf(tree, tasks.map((name) => (0,texts_paths/* within */.ux)(folder, name))),
        ...read.flatMap((name) => firstOf(tree, [(0,texts_paths/* within */.ux)(folder, name)])),
    ];
}
/** `make -C folder`, `just -d folder`, `task --dir=folder`. */
function toldFolder(rest, cwd) {
    const flag = /^(?:-C|-d|--dir|--directory|--working-directory)(?:=(.+))?$/;
    const at = rest.findIndex((word) => flag.test(word));
    const told = at === -1 ? undefined : (flag.exec(rest[at] ?? "")?.[1] ?? rest[at + 1]);
    return (told === undefined ? undefined : (0,texts_paths/* within */.ux)(cwd, told)) ?? cwd;
}
async function tool_calls_entriesOf(program, rest, place) {
    const found = (tablesOf.get(program) ?? []).map(async ({ files, at, whole }) => {
        const path = manifestOf(place.tree, place.cwd, files);
        if (path === undefined)
            return [];
        const known = Object.keys((0,values/* tableAt */.af)((0,manifest/* readManifest */.W)(path, await place.tree.text(path)), ...at));
        const names = whole ? known : known.filter((name) => rest.includes(name));
        return names.map((name) => ({ kind: "script", path, at, name }));
    });
    return (await Promise.all(found)).flat();
}
function manifestOf(tree, cwd, files) {
    return files.map((name) => (0,texts_tree/* nearest */.pA)(tree, cwd, name).path).find((path) => path !== undefined);
}

;// CONCATENATED MODULE: ./.build/projects/policy/gate-scripts.js











/** More than any real project has; a hostile one must not keep us here. */
const most = { steps: 2000, text: 300_000, words: 500 };
const gate_scripts_known = kinds_all/* everything */.YT.flatMap(({ calls }) => calls ?? []);
/** Which files and scripts of a tree its gates call, and those in turn. Tests among them are for the caller to tell. */
async function gateFiles(gates, tree) {
    const seen = new Map();
    const queue = gates.map((gate) => {
        const cwd = (0,texts_paths/* within */.ux)("", gate.cwd ?? "") ?? "";
        return { kind: "words", words: [gate.command, ...gate.args], cwd, here: cwd };
    });
    for (const step of queue) {
        const id = JSON.stringify(step);
        if (seen.has(id) || seen.size >= most.steps)
            continue;
        seen.set(id, step);
        // oxlint-disable-next-line no-await-in-loop -- a walk: what comes next depends on what is found
        for (const next of await follow(step, tree))
            queue.push(next);
    }
    return gathered([...seen.values()], tree);
}
async function follow(step, tree) {
    switch (step.kind) {
        case "text":
            return textCalls(step.text.slice(0, most.text), { tree, cwd: step.cwd, here: step.here });
        case "words":
            return wordCalls(step.words.slice(0, most.words), { tree, cwd: step.cwd, here: step.here });
        case "file":
            return step.config ? [] : insideFile(step.path, step.cwd, tree);
        case "script":
            return insideScript(step, tree);
        case "absent":
            return [];
    }
}
/** `cd` moves the commands behind it. */
function textCalls(text, { cwd: start, here }) {
    let cwd = start;
    return (0,shell_words/* commandsIn */.G)(text).flatMap((words) => {
        if (words[0] === "cd" || words[0] === "pushd") {
            cwd = movedTo(words[1] ?? "", { cwd, here });
            return [];
        }
        return [{ kind: "words", words, cwd, here }];
    });
}
function movedTo(word, { cwd, here }) {
    const cut = word.lastIndexOf(shell_words/* unknown */.L);
    const rest = word.slice(cut + 1).replace(/^\/+/, "");
    return (0,texts_paths/* within */.ux)(cut === -1 ? cwd : here, rest) ?? cwd;
}
/** A word with blanks is read as commands too: `sh -c "..."`, `concurrently "npm run a" "npm run b"`. */
async function wordCalls(words, place) {
    const { cwd, here } = place;
    const ofKinds = gate_scripts_known.flatMap(({ steps }) => steps?.(words, place) ?? []);
    return [
        ...(await Promise.all(ofKinds)).flat(),
        ...(await toolCalls(words, place)),
        ...fileCalls(words, place),
        ...words
            .filter((word) => /\S\s+\S/.test(word))
            .map((text) => ({ kind: "text", text, cwd, here })),
    ];
}
async function insideFile(path, cwd, tree) {
    const text = (await tree.text(path)).slice(0, most.text);
    const here = (0,texts_paths/* folderOf */.yS)(path);
    const name = (0,posix_.basename)(path);
    const target = /^\S{1,300}$/.test(text) ? (0,texts_paths/* within */.ux)(here, text) : undefined;
    // The text of a link is where it leads.
    if (target !== undefined && target !== path && tree.has(target)) {
        return [{ kind: "file", path: target, config: false, cwd }];
    }
    const recipes = gate_scripts_known.flatMap((one) => one.recipes ?? []).find(({ files }) => files.test(name));
    if (recipes !== undefined) {
        return [{ kind: "text", text: recipes.commands(text), cwd: here, here }];
    }
    if (isShell(name, text))
        return [{ kind: "text", text, cwd, here }];
    return importsOf(path, text, tree);
}
function isShell(name, text) {
    return /\.(?:sh|bash|zsh)$/.test(name) || /^#!.*\b(?:sh|bash|zsh|dash|ksh)\b/.test(text);
}
async function insideScript({ path, at, name }, tree) {
    const document = (0,manifest/* readManifest */.W)(path, await tree.text(path));
    const value = (0,values/* valueAt */.fK)(document, ...at, name);
    const others = typeof value === "string" ? [] : Object.keys((0,values/* tableAt */.af)(document, ...at));
    const here = (0,texts_paths/* folderOf */.yS)(path);
    return strings(value, 0).flatMap((text) => {
        // In a list or a table, a name alone is another entry of the same table: a task's dependency.
        if (others.includes(text) && text !== name)
            return [{ kind: "script", path, at, name: text }];
        return [{ kind: "text", text: entryLine(path, at, text), cwd: here, here }];
    });
}
/** Every text within a value: a list of commands, a table with `cmd`, `shell` or `sequence`. */
function strings(value, depth) {
    if (typeof value === "string")
        return [value];
    if (typeof value !== "object" || value === null || depth > 4)
        return [];
    return Object.values(value).flatMap((inner) => strings(inner, depth + 1));
}
async function gathered(steps, tree) {
    const files = steps.filter((step) => step.kind === "file");
    const run = new Set(files.filter(({ config }) => !config).map(({ path }) => path));
    const all = [...new Set(files.map(({ path }) => path))].toSorted();
    const absent = steps.flatMap((step) => (step.kind === "absent" ? [step.path] : []));
    return {
        files: all,
        configs: all.filter((path) => !run.has(path)),
        manifests: await gate_scripts_tablesOf(steps.filter((step) => step.kind === "script"), tree),
        absent: [...new Set(absent)].filter((path) => !tree.has(path)).toSorted(),
    };
}
async function gate_scripts_tablesOf(steps, tree) {
    const byTable = (0,grouped/* grouped */.z)(steps, ({ path, at }) => JSON.stringify([path, at]));
    const tables = [...byTable.values()].map(async (group) => {
        const [{ path, at } = { path: "", at: [] }] = group;
        const document = (0,manifest/* readManifest */.W)(path, await tree.text(path));
        const names = [...new Set(group.map(({ name }) => name))].toSorted();
        const scripts = names.map((name) => [name, (0,script_text/* scriptText */.r)((0,values/* valueAt */.fK)(document, ...at, name))]);
        return { path, at, scripts: Object.fromEntries(scripts) };
    });
    return (await Promise.all(tables)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/projects/policy/gates-at-base.js



/**
 * Follows the gates through base once, for the policy and for the suite: both hold the change against the same files. They
 * are asked for when they are needed: a run's gates are known once it has begun.
 */
function gatesAtBase(workspace, gates) {
    let followed;
    return () => {
        followed ??= gates_at_base_follow(workspace, gates());
        return followed;
    };
}
async function gates_at_base_follow(workspace, gates) {
    const { baseTree } = workspace;
    const files = await workspace.list(baseTree);
    const tree = ownFiles((0,texts_tree/* treeOf */.g7)(files, (path) => workspace.read(baseTree, path)));
    return { tree, called: await gateFiles(gates, tree) };
}

;// CONCATENATED MODULE: ./.build/projects/roles/tests.js


const tests_known = kinds_all/* everything */.YT.flatMap(({ tests }) => tests ?? []);
const tests_code = (0,fold/* alternatives */.V)(tests_known.map((one) => one.code));
const anyCode = new RegExp(String.raw `\.(?:${tests_code})$`, "i");
const testKind = new RegExp(String.raw `\.(?:${(0,fold/* alternatives */.V)(tests_known.map((one) => one.data))})$`, "i");
const isTestFolder = (0,fold/* anyOf */.E)(tests_known.map(({ folders }) => folders));
const isFixtureFolder = (0,fold/* anyOf */.E)(tests_known.map(({ fixtures }) => fixtures));
const isTestPath = (0,fold/* anyOf */.E)(tests_known.map(({ paths }) => paths));
const inSourceSet = (0,fold/* anyOf */.E)(tests_known.map(({ sourceSet }) => sourceSet));
const productSet = new RegExp((0,fold/* alternatives */.V)(tests_known.map((one) => one.productSet?.source)));
const isBesideSpecs = (0,fold/* anyOf */.E)(tests_known.map(({ besideSpecs }) => besideSpecs));
const inProduct = new RegExp(String.raw `(?:^|\/)(?:src|lib|app)\/(?:[^/]+\/)*(?:${(0,fold/* alternatives */.V)(tests_known.map((one) => one.ambiguous))})\/`);
const ownNames = tests_known.flatMap(({ own }) => own ?? []);
/** Folders in which a product lies beside its tests: there, a name has to be clear. */
const mixedFolder = /(?:^|\/)(?:src|lib|app|cmd)\//;
const suffixes = (0,fold/* alternatives */.V)(tests_known.map((one) => one.suffixes));
const specs = (0,fold/* alternatives */.V)(tests_known.map((one) => one.specs));
const runners = (0,fold/* alternatives */.V)(tests_known.map((one) => one.runners));
const camel = (0,fold/* alternatives */.V)(tests_known.map((one) => one.camel));
const isClearName = (0,fold/* anyOf */.E)([
    ...[
        /** `cart.test.ts`, `cart_test.go`, `cart-e2e.js`. */
        String.raw `.*[._-](?:${suffixes})\.(?:${tests_code})`,
        String.raw `.*(?:[._-]spec|\.specs|\.(?:integration|unit|bench))\.(?:${specs})`,
        /** What many take for tests by its whole name. */
        String.raw `(?:unit)?tests?\.(?:${tests_code})`,
        /** Set-up and helpers of tests. */
        String.raw `(?:${runners})[-_.]?(?:setup|teardown|globals?|env|environment|polyfills?|helpers?|utils?|support|bootstrap|init)(?:[-_.]?(?:files?|after-?env))?(?:\.[\w-]+)?\.(?:${tests_code})`,
        String.raw `(?:global[-_.]?(?:setup|teardown)|set-?up[-_.]?(?:tests?|env))\.(?:${tests_code})`,
    ].map((pattern) => new RegExp(`^(?:${pattern})$`, "i")),
    new RegExp(String.raw `[A-Za-z0-9](?:Test|Tests|TestCase|TestCases|TestSuite)\.(?:${camel})$`),
    ...tests_known.flatMap(({ names = [] }) => names),
]);
/** Names that are tests beside a product, and parts of it within: `test-runner.ts`, `TestController.php`. */
const isLooseName = (0,fold/* anyOf */.E)([
    new RegExp(String.raw `^tests?[_.-].*\.(?:${tests_code})$`, "i"),
    ...tests_known.map(({ loose }) => loose),
]);
/** Data of tests, such as `testdata/go.mod`. */
function isFixture(path) {
    return foldersOf(path).some(isFixtureFolder);
}
/** A test, its helper or its data, by the conventions of all ecosystems. */
function isTest(path) {
    if (inSourceSet(path) || isFixture(path) || inTestFolder(path))
        return true;
    const name = path.slice(path.lastIndexOf("/") + 1);
    return testKind.test(name) || (!productSet.test(path) && hasTestName(name, path));
}
/** The folders that can say something: those around the product's side of a build. */
function foldersOf(path) {
    const product = inSourceSet(path) ? -1 : path.search(productSet);
    return product === -1 ? path.split("/").slice(0, -1) : path.slice(0, product).split("/");
}
function inTestFolder(path) {
    const folders = foldersOf(path);
    return folders.some(isTestFolder) || isTestPath(path) || inSpecFolder(path, folders);
}
/**
 * `spec/` holds specs, or specifications (OpenAPI, RFCs). It counts at the root or of a package, for code and for what
 * serves it.
 */
function inSpecFolder(path, folders) {
    const at = folders.findIndex((folder) => /^specs?$/i.test(folder));
    if (at === -1 || folders.slice(0, at).some((folder) => /^(?:src|lib|docs?)$/i.test(folder))) {
        return false;
    }
    return anyCode.test(path) || folders.slice(at + 1).some(isBesideSpecs);
}
/** Whether sources name such a file of tests as a module of theirs. */
const isModuleOfSources = (0,fold/* anyOf */.E)(tests_known.map(({ modules }) => modules));
/** Whether it is by a folder alone that a file is a test, and by one that may be a product's own. */
function onlySoundsLikeTest(path) {
    return inProduct.test(path) && !hasTestName(path.slice(path.lastIndexOf("/") + 1), path);
}
function hasTestName(name, path) {
    if (isClearName(name))
        return true;
    const own = ownNames.find(({ files }) => files.test(name));
    if (own !== undefined)
        return own.tests.test(name);
    return !mixedFolder.test(path) && isLooseName(name);
}

;// CONCATENATED MODULE: ./.build/projects/roles/role.js




/**
 * Tells the role of any path; `testPaths` are the policy's patterns, which make tests of what they match. A path in doubt is
 * a test or its configuration: then base's version of it counts.
 */
function rolesWith(testPaths) {
    // Patterns that only take out have nothing to take out of here: what is detected stays.
    const isNamed = testPaths.every(isExcluding) ? () => false : matcherOf(testPaths);
    return (path) => (isNamed(path) ? "test" : builtInRole(path));
}
/** What lies within fixtures is data of tests, whatever it looks like: a manifest, a dot-file, vendored code. */
function builtInRole(path) {
    if (isFixture(path))
        return "test";
    if (isVendored(path))
        return "test_config";
    const found = packageFile(path)?.file.role;
    if (found === "manifest" || found === "lockfile")
        return found;
    if (found === "whole manifest" && !isTest(path))
        return "manifest";
    if (isTestConfig(path))
        return "test_config";
    return isTest(path) ? "test" : "other";
}

;// CONCATENATED MODULE: ./.build/projects/roles/text.js

const text_known = kinds_all/* everything */.YT.flatMap(({ texts = [] }) => texts);
function marksOf(path) {
    return text_known.find(({ files }) => files.test(path));
}
/** Whether the tests of files with this name can be told by their text. */
function canHoldTests(path) {
    return marksOf(path) !== undefined;
}
/** Whether tests within such a file can be taken apart from its code. */
function canSplice(path) {
    return marksOf(path)?.withTestsOfBase !== undefined;
}
/** Head's text with base's tests in it; undefined where it cannot be made, or is head's own. */
function withTestsOfBase(path, { base, head }) {
    return marksOf(path)?.withTestsOfBase?.(base, head);
}
/** Reads at most a megabyte: what is longer was not written by hand. */
function testsInText(path, text) {
    const found = marksOf(path);
    if (found === undefined || text.length > 1_000_000)
        return undefined;
    if (found.inline?.test(text) === true)
        return "inline";
    if (found.whole?.every((mark) => mark.test(text)) !== true)
        return undefined;
    return found.product?.test(text) === true ? "inline" : "whole";
}

;// CONCATENATED MODULE: ./.build/projects/suite/changed.js
const mostBytes = 1_000_000;
const regular = /^100(?:644|755|664)$/;
/** The change path by path, each path once. */
function changed_changedPaths(entries) {
    const atBase = new Set();
    const atHead = new Map();
    const unreadable = new Set();
    for (const entry of entries) {
        const { path, operation } = entry;
        const from = operation === "renamed" ? (entry.from ?? path) : path;
        if (operation !== "created")
            atBase.add(from);
        if (operation !== "deleted")
            atHead.set(path, operation === "created" ? undefined : from);
        if (!isReadable(entry))
            for (const one of [path, from])
                unreadable.add(one);
    }
    return [...new Set([...atBase, ...atHead.keys()])].map((path) => ({
        path,
        atBase: atBase.has(path),
        atHead: atHead.has(path),
        before: atBase.has(path) ? path : atHead.get(path),
        readable: !unreadable.has(path),
    }));
}
function isReadable({ binary, bytes, oldMode, newMode }) {
    const modes = [oldMode, newMode].filter((mode) => mode !== undefined && !/^0+$/.test(mode));
    return !binary && (bytes ?? 0) <= mostBytes && modes.every((mode) => regular.test(mode ?? ""));
}

;// CONCATENATED MODULE: ./.build/projects/suite/reading.js
const batch = 16;
/** Does the work for each item, a few at a time. */
async function inBatches(items, work) {
    const results = [];
    for (let at = 0; at < items.length; at += batch) {
        // oxlint-disable-next-line no-await-in-loop -- a few at a time is the point
        results.push(...(await Promise.all(items.slice(at, at + batch).map(work))));
    }
    return results;
}

;// CONCATENATED MODULE: ./.build/projects/suite/goldens.js


/** A name of some length with an ending: a bare word stands in texts for other reasons too. */
const isDataFile = /(?:^|\/)[^/]{2,}\.[^/.]+$/;
/** Files of base that are read for this; a larger project says with `test_paths` where its expectations lie. */
const mostRead = 1_000;
/**
 * Changed data that base's tests name and base's other code does not, such as `data/expected.json`: it says what is
 * expected, wherever it lies.
 */
async function readGoldens(changed, roleOf, base) {
    const data = changed.filter(({ path, atBase }) => atBase && isDataFile.test(path) && roleOf(path) === "other" && !canHoldTests(path));
    if (data.length === 0)
        return new Set();
    const code = base.files.filter(canHoldTests);
    const tests = code.filter((path) => roleOf(path) === "test");
    const product = code.filter((path) => roleOf(path) === "other");
    if (tests.length === 0 || tests.length + product.length > mostRead)
        return new Set();
    const [inTests, inProduct] = [
        await inBatches(tests, base.text),
        await inBatches(product, base.text),
    ];
    return new Set(data.flatMap(({ path }) => {
        const names = namesOf(path);
        const isTests = inTests.some((text) => holdsAny(text, names));
        return isTests && !inProduct.some((text) => holdsAny(text, names)) ? [path] : [];
    }));
}
/** How code names a file: by its own name, or by the folder that it looks through. */
function namesOf(path) {
    const [name = "", folder] = path.split("/").toReversed();
    if (folder === undefined)
        return [name];
    const marks = [
        `"${folder}"`,
        `'${folder}'`,
        `"${folder}/`,
        `'${folder}/`,
        `/${folder}/`,
        `/${folder}"`,
        `/${folder}'`,
    ];
    return [name, ...marks];
}
function holdsAny(text, names) {
    return names.some((name) => text.includes(name));
}

;// CONCATENATED MODULE: ./.build/projects/suite/overlay.js

/**
 * The overlay in the order in which it can be laid: what goes first, then what comes. Where a file of another tree comes
 * to a place that is a folder in the tree below it, or within one that is a file there, the one in its way goes; and so
 * does a text that would come there.
 */
function layable(wanted, below) {
    const settled = new Set(wanted.flatMap((one) => ("text" in one ? [] : [one.path])));
    const comes = new Set(wanted.flatMap((one) => ("from" in one ? [one.path] : [])));
    const aboveThem = new Set([...comes].flatMap(texts_paths/* foldersAbove */.Zv));
    const inWay = (path) => !settled.has(path) &&
        (aboveThem.has(path) || (0,texts_paths/* foldersAbove */.Zv)(path).some((folder) => comes.has(folder)));
    const goes = new Set([...below, ...wanted].map(({ path }) => path).filter(inWay));
    const left = wanted.filter(({ path }) => !goes.has(path));
    return [
        ...[...goes].map((path) => ({ path, absent: true })),
        ...left.filter((one) => "absent" in one),
        ...left.filter((one) => !("absent" in one)),
    ];
}

;// CONCATENATED MODULE: ./.build/projects/suite/new-tests.js


/**
 * On base's tree: the tests as head has them, with the packages that they need. How tests are found and run stays base's:
 * else a test could fail on base because of its runner, and look as if it showed something.
 */
function newTestsOf(facts) {
    if (broughtTests(facts).length === 0)
        return [];
    return layable(facts.changed.flatMap((file) => new_tests_replaced(file, facts) ?? []), facts.changed.filter(({ atBase }) => atBase));
}
/** The test files that head brings or changes. */
function broughtTests({ changed, roleOf }) {
    return changed.flatMap(({ path, atHead }) => (atHead && roleOf(path) === "test" ? [path] : []));
}
function new_tests_replaced(file, facts) {
    const { path } = file;
    switch (facts.roleOf(path)) {
        case "test":
            return asAtHead(file, facts);
        case "test_config":
            return belongsToTests(path) ? asAtHead(file, facts) : undefined;
        case "manifest":
            return new_tests_manifest(file, facts);
        case "lockfile":
            return facts.manifests.locksDiffer(path) ? asAtHead(file, facts) : undefined;
        case "other":
            return undefined;
    }
}
function new_tests_manifest(file, facts) {
    const text = facts.manifests.texts.get(file.path);
    if (text === undefined || text === "base")
        return undefined;
    return text === "head" ? asAtHead(file, facts) : { path: file.path, text: text.merged };
}
function asAtHead({ path, atHead }, { headTree }) {
    return atHead ? { path, from: headTree } : { path, absent: true };
}

;// CONCATENATED MODULE: ./.build/projects/suite/old-tests.js



/**
 * On head's tree: what tests, and what steers the tests, as base has it. Of everything else head's version stays, since
 * that is the code that the tests are to meet.
 */
function oldTestsOf(facts) {
    return layable(facts.changed.flatMap((file) => old_tests_replaced(file, facts) ?? []), facts.changed.filter(({ atHead }) => atHead));
}
function old_tests_replaced(file, facts) {
    const { path } = file;
    switch (facts.roleOf(path)) {
        case "test":
            return isModuleOfHead(file) ? undefined : asAtBase(file, facts);
        case "test_config":
            return isInstalledAnew(path, facts) ? undefined : asAtBase(file, facts);
        case "manifest":
            return old_tests_manifest(file, facts);
        case "lockfile":
            return facts.manifests.locksDiffer(path) ? undefined : asAtBase(file, facts);
        case "other":
            return facts.gateFiles.has(path) ? asAtBase(file, facts) : withBaseTests(path, facts);
    }
}
function asAtBase({ path, atBase }, { baseTree }) {
    return atBase ? { path, from: baseTree } : { path, absent: true };
}
/** A new file that head's code is made of: without it, it does not build. */
function isModuleOfHead({ path, atBase }) {
    return !atBase && (isModuleOfSources(path) || onlySoundsLikeTest(path));
}
/** Packages that are committed belong to what the manifests name. */
function isInstalledAnew(path, { manifests }) {
    return manifests.anyDiffers && followsLockfile(path);
}
function old_tests_manifest(file, facts) {
    const text = facts.manifests.texts.get(file.path);
    if (text === undefined || text === "head")
        return undefined;
    return text === "base" ? asAtBase(file, facts) : { path: file.path, text: text.merged };
}
function withBaseTests(path, facts) {
    const text = facts.withBaseTests.get(path);
    return text === undefined ? undefined : { path, text };
}

;// CONCATENATED MODULE: ./.build/projects/suite/facts.js


/** A lockfile stands for the manifests in its folder and below. */
function manifestsOf(decided) {
    const differing = decided.filter(({ manifest }) => manifest.differs);
    const places = new Set(differing.flatMap(({ path }) => {
        const kind = packageFile(path)?.kind;
        return kind === undefined
            ? []
            : ["", ...(0,texts_paths/* foldersAbove */.Zv)(path)].map((folder) => facts_placeOf(kind, folder));
    }));
    return {
        texts: new Map(decided.map(({ path, manifest }) => [path, manifest.text])),
        locksDiffer(lockfile) {
            const kind = packageFile(lockfile)?.kind;
            return kind !== undefined && places.has(facts_placeOf(kind, (0,texts_paths/* folderOf */.yS)(lockfile)));
        },
        anyDiffers: differing.length > 0,
    };
}
function facts_placeOf(kind, folder) {
    return `${kind} ${folder}`;
}

;// CONCATENATED MODULE: ./.build/projects/suite/lock-names.js

/** Whether the text of a lockfile names a package, in any of the forms that lockfiles have. */
function lockNames(texts) {
    return (name) => {
        const forms = kinds_all/* everything */.YT.flatMap(({ lockedAs }) => lockedAs?.(name) ?? []);
        return texts.some((text) => forms.some((form) => text.includes(form)));
    };
}

;// CONCATENATED MODULE: ./.build/projects/suite/manifests.js

/** How a manifest is merged; undefined where it cannot be taken apart, so that head's counts. */
function mergerFor(path) {
    const file = packageFile(path)?.file;
    return file?.role === "manifest" ? file.merge : undefined;
}
/** Whether a manifest may name packages for tests: of several lists of one kind, only some do. */
function isForTests(path) {
    const file = packageFile(path)?.file;
    return file?.role !== "manifest" || file.forTests === undefined || file.forTests.test(path);
}

;// CONCATENATED MODULE: ./.build/projects/suite/read-manifests.js







/** A change of more manifests than this leaves base's in place, and of a lockfile's text no more is read. */
const read_manifests_most = { manifests: 400, lockfiles: 5 };
const head = { text: "head", differs: true };
const base = { text: "base", differs: false };
/** Merges the changed manifests for the room of base's tests. */
async function manifestsForOldTests(changed, roleOf, read) {
    const lockTexts = await textsOfLockfiles(changed, roleOf, read);
    const locked = lockNames(lockTexts);
    const files = changed.filter(({ path }) => roleOf(path) === "manifest");
    const moved = await namesGone(files, read);
    const decided = await inBatches(files.slice(0, read_manifests_most.manifests), async (file) => ({
        path: file.path,
        manifest: await forOldTests(file, { read, locked, moved }),
    }));
    const rest = files.slice(read_manifests_most.manifests).map(({ path }) => ({ path, manifest: base }));
    return manifestsOf([...decided, ...rest]);
}
async function forOldTests(file, context) {
    const merge = mergerFor(file.path);
    if (!file.atHead || merge === undefined)
        return head;
    if (!file.readable)
        return base;
    const [before, after = ""] = await Promise.all([
        file.before === undefined ? undefined : context.read.base(file.before),
        context.read.head(file.path),
    ]);
    if (before === undefined)
        return newManifest(file.path, after, context);
    const texts = { base: before, head: after, locked: context.locked };
    const merged = await merge(texts, "old_tests");
    return file.before === file.path ? merged : asMoved(merged, before);
}
/** Under its new path base's text is no file of base's tree, and lockfiles name members by their paths. */
function asMoved({ text }, before) {
    return { text: text === "base" ? { merged: before } : text, differs: true };
}
/** A new member of a workspace that has the name of a package which base installs would be installed in its place. */
async function newManifest(path, text, { read, locked, moved }) {
    const members = membersOf(path);
    if (members === undefined || moved.has(members.nameOf(text)))
        return head;
    const known = { specs: await packagesAbove(path, members, read), locked };
    return members.shadows(text, known) ? base : head;
}
/** Adds to base's manifests the packages that head's tests need. */
async function manifestsForNewTests(changed, roleOf, read) {
    const files = changed
        .filter(({ path, atBase, atHead, readable }) => readable && atBase && atHead && isForTests(path))
        .filter(({ path }) => roleOf(path) === "manifest" && mergerFor(path) !== undefined)
        .slice(0, read_manifests_most.manifests);
    const decided = await inBatches(files, async ({ path }) => {
        const [before = "", after = ""] = await Promise.all([read.base(path), read.head(path)]);
        const merge = mergerFor(path);
        const texts = { base: before, head: after, locked: () => false };
        return { path, manifest: (await merge?.(texts, "new_tests")) ?? base };
    });
    return manifestsOf(decided);
}
async function textsOfLockfiles(changed, roleOf, read) {
    const files = changed
        .filter(({ path, atBase }) => atBase && roleOf(path) === "lockfile")
        .slice(0, read_manifests_most.lockfiles);
    const texts = await inBatches(files, ({ path }) => read.base(path));
    return texts.filter((text) => text !== undefined);
}
/** Names of packages of this repository whose manifest is elsewhere at head: they may come back under another path. */
async function namesGone(files, read) {
    const gone = files.filter(({ path, atBase, atHead }) => atBase && !atHead && membersOf(path) !== undefined);
    const names = await inBatches(gone.slice(0, read_manifests_most.manifests), async ({ path }) => membersOf(path)?.nameOf((await read.base(path)) ?? ""));
    return new Set(names.filter((name) => name !== undefined));
}
/** What base's manifests of the same name above a new one say of packages. */
async function packagesAbove(path, members, read) {
    const name = (0,posix_.basename)(path);
    const folders = [
        "",
        ...(0,texts_paths/* foldersAbove */.Zv)(path)
            .slice(0, -1)
            .map((folder) => `${folder}/`),
    ];
    const texts = await Promise.all(folders.map((folder) => read.base(folder + name)));
    return new Map(texts.flatMap((text) => [...members.packagesOf(text ?? "")]));
}

;// CONCATENATED MODULE: ./.build/projects/suite/source-tests.js


/** A change of more files than this is not read whole; their paths alone say what they are. */
const source_tests_mostRead = 400;
/** Reads the changed files that are no tests by their paths. */
async function readSourceTests(changed, roleOf, read) {
    const files = changed
        .filter(({ path, readable }) => readable && canHoldTests(path) && roleOf(path) === "other")
        .slice(0, source_tests_mostRead);
    const found = await inBatches(files, (file) => look(file, read));
    return {
        whole: new Set(found.filter(({ tests }) => tests === "whole").map(({ path }) => path)),
        inline: found.filter(({ tests }) => tests === "inline").map(({ path }) => path),
        withBaseTests: new Map(found.flatMap((one) => one.withBaseTests === undefined ? [] : [[one.path, one.withBaseTests]])),
    };
}
async function look(file, read) {
    const { path } = file;
    const [base, head] = await Promise.all([
        file.before === undefined ? undefined : read.base(file.before),
        file.atHead ? read.head(path) : undefined,
    ]);
    return {
        path,
        tests: testsOf(file, base, head),
        withBaseTests: file.atHead ? spliced(path, base, head) : undefined,
    };
}
/** What a file was at base decides, so that no change of its text takes it out of the tests. */
function testsOf({ path, before: from = path, atHead }, base, head) {
    const before = base === undefined ? undefined : testsInText(from, base);
    const after = head === undefined ? undefined : testsInText(path, head);
    if (before === "whole" || (base === undefined && after === "whole"))
        return "whole";
    return atHead && (before ?? after) !== undefined ? "inline" : undefined;
}
/** What is not UTF-8 would not come out as it went in. */
function spliced(path, base, head) {
    if (base === undefined || head === undefined)
        return undefined;
    return (base + head).includes("\uFFFD") ? undefined : withTestsOfBase(path, { base, head });
}

;// CONCATENATED MODULE: ./.build/projects/suite/steering.js





const steering_known = kinds_all/* everything */.YT.flatMap(({ steering }) => steering ?? []);
const canName = (0,fold/* anyOf */.E)(steering_known.map(({ files }) => files));
const keys = (0,fold/* alternatives */.V)(steering_known.map((one) => one.keys));
const quoted = new RegExp(String.raw `\b(?:${keys})\b["']?\s{0,9}[:=]\s{0,9}(\[[^\]]{0,2000}\]|\{[^}]{0,2000}\}|["'${"`"}][^"'${"`"}\n]{1,300}["'${"`"}])`, "g");
const bare = new RegExp(String.raw `^\s{0,20}(?:${keys}):[ \t]*((?:[^\s"'\[{][^\n]{0,300})?(?:\n[ \t]*-[ \t][^\n]{1,300}){0,50})`, "gm");
const ends = ["", ...steering_known.flatMap((one) => one.ends ?? [])];
/** Configuration lies in few files; a repository of thousands of them is not read whole. */
const steering_mostRead = 60;
/** Files of the product's folders that base's test configuration loads: they are a part of it, whatever their name. */
async function steeringFiles(tree, roleOf) {
    const configs = tree.files.filter((path) => canName((0,posix_.basename)(path)) && ["test_config", "manifest"].includes(roleOf(path)));
    const near = configs.toSorted((a, b) => steering_depth(a) - steering_depth(b)).slice(0, steering_mostRead);
    const found = await inBatches(near, async (path) => namedIn(path, await tree.text(path), tree));
    return [...new Set(found.flat())].filter((path) => roleOf(path) === "other");
}
function steering_depth(path) {
    return path.split("/").length;
}
function namedIn(path, text, tree) {
    const short = text.slice(0, 200_000);
    return [
        ...steering_values(short).flatMap((name) => fileNamed(name, (0,texts_paths/* folderOf */.yS)(path), tree)),
        ...steering_known.flatMap(({ modules }) => modules?.(short) ?? []).filter(tree.has),
    ];
}
/** Strings behind the keys, quoted or bare. */
function steering_values(text) {
    const inQuotes = [...text.matchAll(quoted)].flatMap(([, value = ""]) => [...value.matchAll(/["'`]([^"'`\n]{1,300})["'`]/g)].map(([, name = ""]) => name));
    const inLines = [...text.matchAll(bare)].flatMap(([, value = ""]) => value.split("\n").map((line) => line
        .replace(/^\s*-/, "")
        .trim()
        .replace(/^["']|["']$/g, "")));
    return [...inQuotes, ...inLines];
}
function fileNamed(name, folder, tree) {
    const rooted = /^<\w+>\/(.*)$/.exec(name);
    const path = (0,texts_paths/* within */.ux)(folder, rooted?.[1] ?? name);
    const found = path === undefined ? undefined : ends.find((end) => tree.has(path + end));
    return path === undefined || found === undefined ? [] : [path + found];
}

;// CONCATENATED MODULE: ./.build/projects/suite/suite.js











/** Selects files of the change as it is when it is asked. */
function suite({ workspace, state, gatesAtBase }) {
    let roles;
    let loaded;
    let known;
    function roleOf(path) {
        roles ??= rolesWith(state().policy.test_paths);
        return roles(path);
    }
    function factsAt(headTree) {
        loaded ??= loadedAtBase(gatesAtBase, roleOf);
        const facts = known?.headTree === headTree ? known.facts : readFacts(headTree, loaded);
        known = { headTree, facts };
        return facts;
    }
    async function readFacts(headTree, gatePaths) {
        const { baseTree } = workspace;
        const changed = changed_changedPaths(await workspace.entries());
        const read = {
            base: (path) => plain(workspace.read(baseTree, path)),
            head: (path) => plain(workspace.read(headTree, path)),
        };
        const { whole, ...source } = await readSourceTests(changed, roleOf, read);
        const { tree } = await gatesAtBase();
        const goldens = await readGoldens(changed, roleOf, tree);
        return {
            ...source,
            baseTree,
            headTree,
            changed,
            roleOf: (path) => (whole.has(path) || goldens.has(path) ? "test" : roleOf(path)),
            gateFiles: await gatePaths,
            manifests: {
                oldTests: await manifestsForOldTests(changed, roleOf, read),
                newTests: await manifestsForNewTests(changed, roleOf, read),
            },
        };
    }
    return {
        roleOf,
        setsUp: setsUp,
        async select(reported) {
            const headTree = state().head?.tree;
            if (headTree === undefined || headTree === workspace.baseTree)
                return suite_nothing;
            const facts = withReported(await factsAt(headTree), reported);
            const { manifests, inline } = facts;
            return {
                oldTests: oldTestsOf({ ...facts, manifests: manifests.oldTests }),
                newTests: newTestsOf({ ...facts, manifests: manifests.newTests }),
                tests: broughtTests(facts),
                inline,
            };
        },
    };
}
async function plain(text) {
    const read = await text;
    return read === undefined ? undefined : (0,mark/* withoutMark */.E)(read);
}
const suite_nothing = { oldTests: [], newTests: [], tests: [], inline: [] };
/** A file that holds code beside its tests stays with the code: no selection can take it apart. */
function withReported(facts, reported) {
    const found = new Set(reported.filter((path) => !facts.inline.includes(path) && !canSplice(path)));
    return {
        ...facts,
        roleOf(path) {
            const role = facts.roleOf(path);
            return role === "other" && found.has(path) ? "test" : role;
        },
    };
}
/** Files that base's gates and base's test configuration load, and paths that would go before one of them. */
async function loadedAtBase(gatesAtBase, roleOf) {
    const { tree, called } = await gatesAtBase();
    return new Set([...called.files, ...called.absent, ...(await steeringFiles(tree, roleOf))]);
}

// EXTERNAL MODULE: ./.build/proof/check.js
var check = __webpack_require__(6399);
// EXTERNAL MODULE: ./.build/domain/ledger.js
var ledger = __webpack_require__(9334);
// EXTERNAL MODULE: ./.build/proof/difference.js
var difference = __webpack_require__(5896);
;// CONCATENATED MODULE: ./.build/proof/commands.js






/**
 * Whether the commands that are about to run are those that base's own files name. A folder may come from anybody: what
 * else it names is run only where the quoted digest vouches for it.
 */
function commandsCheck(base, state, isVouched) {
    const strange = strangeCommands(base, state);
    const known = `${(0,count/* counted */.h)(state.gates.length, "gate")}${state.setup === undefined ? "" : " and setup"}`;
    return (0,check/* checked */.KD)("commands", isVouched ? [] : strange, {
        holds: strange.length === 0
            ? `${known}, as the base commit names them`
            : `the digest vouches for ${strange.map(({ text }) => text).join(" ")}`,
        fails: "nothing was run: give --digest, which vouches for what base does not say",
    });
}
function strangeCommands({ gates, setup, policy }, state) {
    const wanted = new Map(gates.map((gate) => [gate.name, gate]));
    return [
        ...state.gates.flatMap((gate) => strange(gate, wanted.get(gate.name))),
        ...(state.setup === undefined ? [] : strange(state.setup, setup)),
        ...["pass_env", "setup_env"].flatMap((key) => {
            const [mine, theirs] = [commands_valueOf(state.policy, key), commands_valueOf(policy, key)];
            return (0,difference/* placeOfDifference */.aD)(mine, theirs) === undefined
                ? []
                : [spot(`\`${key}\` is not that of base's ${domain_policy/* policyFile */.X}.`)];
        }),
    ];
}
function commands_valueOf(policy, key) {
    return new Map(Object.entries(policy)).get(key);
}
function strange(gate, atBase) {
    const isSame = atBase !== undefined && (0,difference/* placeOfDifference */.aD)(commands_plain(gate), commands_plain(atBase)) === undefined;
    return isSame
        ? []
        : [spot(`${gate.name} \`${(0,command_line/* lineOf */.c)(gate)}\` (${gate.source}) is not what base's files name.`)];
}
/** What counts when it is run. */
function commands_plain({ command, args, cwd, results }) {
    return JSON.parse(JSON.stringify({ command, args, cwd, results }));
}
function spot(text) {
    return { file: ledger/* ledgerName */.bo, line: 1, seq: 1, text };
}

;// CONCATENATED MODULE: ./.build/proof/compare.js

/** Most tests of one gate that are named. */
const mostTests = 20;
/** In what a gate shows another thing now than is recorded. */
function differencesOfGate(recorded, now) {
    const { result, seq } = recorded;
    const at = { file: ledger/* ledgerName */.bo, line: seq, seq };
    const status = now === undefined
        ? [`gate ${result.name} was recorded as ${result.status}, and did not run now.`]
        : statusDifference(result, now.result);
    const tests = now === undefined ? [] : testDifferences(result.name, recorded.tests, now.tests);
    return [...status, ...tests].map((text) => ({ ...at, text }));
}
function statusDifference(recorded, now) {
    if (compare_kind(recorded) === compare_kind(now))
        return [];
    const end = now.tail.trim().split("\n").at(-1) ?? "";
    const said = end === "" ? "" : ` (it ends with: ${end})`;
    return [
        `gate ${recorded.name} was recorded as ${recorded.status}, and ${now.status} now${said}.`,
    ];
}
/** A gate that wavers may well pass at once. */
function compare_kind({ status }) {
    return status === "flaky" ? "passed" : status;
}
function testDifferences(gate, recorded, now) {
    if (recorded === undefined && now === undefined)
        return [];
    const [before, after] = [compare_statuses(recorded), compare_statuses(now)];
    const ids = [...new Set([...before.keys(), ...after.keys()])];
    const changed = ids.filter((id) => before.get(id) !== after.get(id));
    const named = changed
        .slice(0, mostTests)
        .map((id) => `test ${id} of gate ${gate} was recorded as ${before.get(id) ?? "not there"}, and is ${after.get(id) ?? "not there"} now.`);
    const rest = changed.length - named.length;
    return rest > 0 ? [...named, `and ${rest} more tests of gate ${gate}.`] : named;
}
function compare_statuses(tests) {
    return new Map((tests ?? []).map(({ id, status }) => [id, status]));
}

// EXTERNAL MODULE: ./.build/domain/at-head.js
var at_head = __webpack_require__(1209);
;// CONCATENATED MODULE: ./.build/proof/trees.js



/** Whether the trees on which the change was judged are made of base and head as they should be. */
async function treesCheck(workspace, suite, state) {
    const { judgement } = (0,at_head/* atHead */.U)(state);
    if (judgement === undefined)
        return (0,check/* skipped */.hT)("trees", "the head was not judged");
    const { reported } = judgement.brought;
    const { oldTests, newTests, tests, inline } = await suite.select(reported);
    const { baseTree } = workspace;
    const rooms = {
        old_tests: await workspace.compose(judgement.tree, oldTests),
        new_tests: await workspace.compose(baseTree, newTests),
        base: baseTree,
    };
    return (0,check/* checked */.KD)("trees", [
        ...roomSpots(judgement, rooms),
        ...broughtSpots(judgement, { tests: [...tests], inline: [...inline], reported }),
    ], {
        holds: "base's tests on head's code, and head's on base's, are the trees that were judged",
        fails: "the trees that were judged are not made of base and head as they should be",
    });
}
function roomSpots({ rooms }, now) {
    return ["old_tests", "new_tests", "base"].flatMap((room) => rooms[room] === undefined || rooms[room] === now[room]
        ? []
        : [
            {
                file: "proof.json",
                text: `room ${room} is the tree ${rooms[room]}, and ${now[room]} comes of base and head.`,
            },
        ]);
}
function broughtSpots({ brought }, now) {
    const place = (0,difference/* placeOfDifference */.aD)(brought, now);
    return place === undefined
        ? []
        : [
            {
                file: "proof.json",
                text: `the files of tests that the change brings are others (brought.${place}).`,
            },
        ];
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
function ground_branchRef({ branch }) {
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
async function checkout_inspectCheckout(path, env) {
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
    const hasModules = (await isFolder((0,external_node_path_.join)(worktree, ".git"))) && (await isFolder(modules));
    if (hasModules)
        await (0,promises_.rename)(modules, kept);
    await removeTree((0,external_node_path_.join)(worktree, ".git"));
    await plant(ground, {
        folder: worktree,
        head: `ref: ${ground_branchRef(ground)}`,
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
        refs: { [ground_branchRef(ground)]: tip(ground).commit },
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
    if (!(await isFolder(places.worktree)))
        await putBack(ground, tip(ground).tree);
    const tree = await stageAll(ground);
    const parent = on === "head" ? tip(ground).commit : commits_startOf(ground);
    const made = tree === tip(ground).tree
        ? undefined
        : { commit: await commitOn(ground, { tree, parent }, message), tree };
    if (made !== undefined) {
        standing.head = made;
        ground.facts.refs.set(ground_branchRef(ground), made.commit);
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
    ground.facts.refs.set(snapshotRef, standing.snapshot.commit);
}
/** Writes what the run has beyond base as a bundle; false, and no file, when that is nothing. */
async function writeBundle(ground, file) {
    const { git, standing, base, pullHead } = ground;
    const hasOwn = standing.head !== undefined && standing.head.commit !== pullHead;
    const refs = [
        ...(hasOwn ? [ground_branchRef(ground)] : []),
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
const compare_most = 100;
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
    return Promise.all(records.map((record, index) => compared(ground, record, index < compare_most)));
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
    ground.facts.refs.set(ground_branchRef(ground), commit.commit);
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
        ground.facts.refs.set(ground_branchRef(ground), standing.head.commit);
    }
    if (!restore.snapshot)
        return;
    // A save that ran beside a commit may hold one more than the ledger: its files are uncommitted work too.
    const latest = refs.get(snapshotRef) ?? refs.get(ground_branchRef(ground));
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
    const [checkout] = await Promise.all([checkout_inspectCheckout(path, env), removeTree(places.folder)]);
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

// EXTERNAL MODULE: ./.build/domain/neutral.js + 1 modules
var domain_neutral = __webpack_require__(3150);
;// CONCATENATED MODULE: ./.build/domain/commit-message.js

/** The account under which GitHub shows commits of workflows. */
const identity = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
/**
 * A commit message: one subject line, why, and the trailers that policy and courtesy ask for: no others, and nothing else that a
 * machine obeys, for subject and body are a model's and strangers' words.
 */
function commitMessage(state, subject, body) {
    const trailers = [
        ...requester(state),
        ...(state.policy.signoff ? [`Signed-off-by: ${identity.name} <${identity.email}>`] : []),
        `Omk-Run: ${state.key}`,
    ];
    // Git reads no trailers in the first paragraph, so there is always another.
    const title = oneLine(subject, 72) || "Change by omk autopilot";
    // For git, a message ends where a zero byte is.
    const words = neutral(`${title}\n\n${body}`.replaceAll("\0", "").trim());
    return `${words}\n\n${trailers.join("\n")}\n`;
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

// EXTERNAL MODULE: ./.build/cli/terminal.js + 1 modules
var terminal = __webpack_require__(3182);
;// CONCATENATED MODULE: ./.build/cli/verify-proof/clone.js









/**
 * Opens base from the clone, and head from the run's bundle or, where there is none, from the clone as well.
 * @throws UsageError where the clone is none of the run's repository, or lacks what it has to have.
 */
async function openClone({ repo, bundle, state, signal, }) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "omk-rerun-"));
    const gone = () => removeTree(scratch);
    try {
        const workspace = await openWorkspace({
            checkout: (0,external_node_path_.resolve)(repo),
            folder: (0,external_node_path_.join)(scratch, "work"),
            base: state.base.sha,
            branch: "omk/verify-proof",
            remote: { url: "", token: undefined },
            identity: identity,
            env: childEnv(),
            restore: { bundle, head: state.head?.commit, snapshot: false },
            signal,
        });
        return { workspace, scratch, [Symbol.asyncDispose]: gone };
    }
    catch (error) {
        await gone();
        const mend = mendOf(error, repo, state);
        if (mend !== undefined)
            throw new terminal/* UsageError */.eb(`--repo: ${mend}`);
        return { text: whyNot(error, repo, state) };
    }
}
/** What is wrong with the clone that was given, where that says nothing of the run. */
function mendOf(error, repo, { base, pull, repository: { owner, name } }) {
    if (!(error instanceof errors/* AutopilotError */.W))
        return undefined;
    if (error.code === "checkout_missing")
        return `there is no git repository in ${repo}: give the folder of a clone of ${owner}/${name}.`;
    if (error.code === "base_missing")
        return `the base commit ${base.sha} is not in ${repo}; is it a clone of ${owner}/${name}? If it is, \`git fetch origin ${base.sha}\` there brings it.`;
    if (error.code === "state_broken" && pull !== undefined && error.message.includes(pull.headSha))
        return `the head ${pull.headSha} of pull request #${pull.number} is not in ${repo}: \`git fetch origin ${pull.headSha}\` there brings it.`;
    return undefined;
}
function whyNot(error, repo, { head }) {
    if (!(error instanceof errors/* AutopilotError */.W))
        return error instanceof Error ? error.message : String(error);
    if (error.code === "state_broken")
        return `the head commit ${head?.commit ?? ""} is neither in repo.bundle nor in ${repo}, or does not stand on base: ${error.message}`;
    return error.message;
}

;// CONCATENATED MODULE: ./.build/cli/verify-proof/rerun.js
var rerun_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var rerun_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

















/** Rebuilds the recorded trees from a clone, runs setup and gates on head again, and compares what they show. */
async function rerunChecks(files, rerun) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { state } = rerun.seal;
        if (state.head === undefined)
            return [noChange()];
        const { repo, terminal } = rerun;
        const bundle = bundleIn(files, rerun.folder);
        const clone = await openClone({ repo, bundle, state, signal: terminal.signal });
        if ("text" in clone)
            return [cloneCheck([clone.text])];
        const opened = rerun_addDisposableResource(env_1, clone, true);
        try {
            return await inClone(rerun, opened);
        }
        catch (error) {
            if (!(error instanceof errors/* AutopilotError */.W))
                throw error;
            return [cloneCheck([error.message])];
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = rerun_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function bundleIn({ all }, folder) {
    // Not one call: ncc takes a joined path for a file that belongs into the bundle.
    return all.get("repo.bundle")?.kind === "file" ? `${(0,external_node_path_.resolve)(folder)}/repo.bundle` : undefined;
}
function cloneCheck(texts) {
    return (0,check/* checked */.KD)("clone", texts.map((text) => ({ file: "repo.bundle", text })), {
        holds: "base and head are there, and head has the recorded tree",
        fails: "the recorded change cannot be rebuilt",
    });
}
async function inClone(rerun, clone) {
    const { seal, isVouched, terminal, lists } = rerun;
    const { state } = seal;
    const tree = clone.workspace.head?.tree;
    if (tree !== state.head?.tree)
        return [
            cloneCheck([
                `the commit ${state.head?.commit ?? ""} has the tree ${tree ?? "none"}, and another is recorded.`,
            ]),
        ];
    const recorded = await recordedAt(lists, seal.events, tree ?? "");
    // Nothing is claimed of its gates, and the code may be a stranger's.
    if (recorded.size === 0)
        return [cloneCheck([]), noGates()];
    const { workspace: base } = clone;
    const policy = readPolicy(await base.readBase(domain_policy/* policyFile */.X));
    const commands = commandsCheck({ ...(await baseCommands(base)), policy }, state, isVouched);
    const trees = await treesCheck(clone.workspace, suiteOf(clone, seal), state);
    const before = [cloneCheck([]), trees, commands];
    if (commands.status !== "holds")
        return [...before, (0,check/* skipped */.hT)("gates", "not run again")];
    terminal.err(`Running setup and ${(0,count/* counted */.h)(state.gates.length, "gate")} again; this takes as long as it took in the run.\n`);
    return [...before, await gatesCheck(recorded, seal, await roomsOf(clone, rerun))];
}
function noChange() {
    return (0,check/* checked */.KD)("clone", [], { holds: "no change, so nothing is run again", fails: "" });
}
function noGates() {
    const holds = "no gate ran on the head in a fresh checkout, so none is run again";
    return (0,check/* checked */.KD)("gates", [], { holds, fails: "" });
}
function suiteOf({ workspace }, { state }) {
    return suite({
        workspace,
        state: () => state,
        gatesAtBase: gatesAtBase(workspace, () => (0,gate/* commandsOf */.Kf)(state)),
    });
}
/** The rooms of a run of which nothing is known yet: every gate runs, and nothing is recorded. */
async function roomsOf({ workspace, scratch }, { seal, terminal }) {
    const logFolder = (0,external_node_path_.join)(scratch, "run");
    const homes = (0,external_node_path_.join)(scratch, "homes");
    await Promise.all([(0,promises_.mkdir)(logFolder), (0,promises_.mkdir)(homes)]);
    const { policy } = seal.state;
    const state = { ...seal.state, qaResults: [] };
    const gates = gateRunner({
        logFolder,
        scratch: homes,
        redact: (text) => text,
        variables: () => ({ pass: policy.pass_env, setup: policy.setup_env }),
    });
    return { workspace, gates, state: () => state, record: () => state, signal: terminal.signal };
}
async function gatesCheck(recorded, { state }, rooms) {
    const tree = state.head?.tree ?? "";
    const run = await judge(rooms, { room: "head", tree, gates: state.gates });
    if (rooms.signal.aborted)
        return (0,check/* skipped */.hT)("gates", "stopped before they had run again");
    const now = new Map(run.gates.map((one) => [one.result.name, one]));
    if (run.setup !== undefined)
        now.set(gate/* setupName */.N0, { result: run.setup, tests: undefined });
    const spots = [...recorded.values()].flatMap((one) => differencesOfGate(one, now.get(one.result.name)));
    const text = `${(0,count/* counted */.h)(recorded.size, "recorded result")} of the head`;
    return (0,check/* checked */.KD)("gates", spots, {
        holds: `${text}, and the same again test by test`,
        fails: `${text}, and not the same again`,
    });
}
/** The last result of each gate on the tree, with its list of tests. */
async function recordedAt(lists, events, tree) {
    const found = new Map();
    for (const event of events) {
        if (event.type !== "gate_finished" || event.room === "worktree" || event.tree !== tree)
            continue;
        const { result, seq } = event;
        const tests = result.tests === undefined ? undefined : await lists(result.tests);
        found.set(result.name, { result, tests, seq });
    }
    return found;
}


/***/ }),

/***/ 7397:
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
    // A quote as a number: `sh` as dash does not know this form, and must not find an end in it.
    const body = text
        .replaceAll("\\", "\\\\")
        .replaceAll("'", "\\047")
        .replace(/\p{Cc}/gu, escaped);
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

/***/ 3729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Items by what they have in common, in the order in which each key first comes: `Map.groupBy`, which Node 20 has not. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BZ: () => (/* binding */ defaultTimeoutSecs),
  T3: () => (/* binding */ gatesFile),
  D6: () => (/* binding */ readGates)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(1232);
;// CONCATENATED MODULE: ./.build/projects/config/gates-rules.js


const Named = schemas/* looseObject */._H3({
    gates: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP().trim().catch("") }).catch({ name: "" }))
        .catch([]),
});
/** What the shape of a single gate cannot say: a name stands once, and so does a key, whichever way it is spelled. */
function gatesRules(value) {
    const { gates } = Named.parse(value);
    return gates.flatMap((gate, index) => [
        ...repeatedName(gates, index),
        ...twice(gate, ["gates", index], ["allow_fail", "allow-fail"]),
        ...twice(gate, ["gates", index], ["skip", "skipped"]),
    ]);
}
function repeatedName(gates, index) {
    const name = gates[index]?.name ?? "";
    if (name === gate/* setupName */.N0) {
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

// EXTERNAL MODULE: ./.build/projects/config/toml.js + 1 modules
var toml = __webpack_require__(2251);
;// CONCATENATED MODULE: ./.build/projects/config/gates-file.js




/** Where the repository keeps its gates. */
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
const command = schemas/* string */.YjP()
    .regex(oneLine, 'one program, such as "npm"; its arguments stand in `args`');
const args = schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[^\0]*$/, "text without a NUL character")).default([]);
const timeout_secs = schemas/* int */.Whr().min(0).max(86_400).default(0);
/** As it is written in the file; `..` anywhere leaves the repository, or might. */
const inside = schemas/* string */.YjP()
    .regex(/^(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\p{Cc}\\]{1,400}$/u, "a path inside the repository, with forward slashes and without `..`");
const sandbox = schemas/* boolean */.zMY().default(true);
const GateEntry = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(oneLine, "one line of text that is not blank"),
    command,
    args,
    required: schemas/* boolean */.zMY().default(true),
    timeout_secs,
    allow_fail: schemas/* boolean */.zMY().optional(),
    "allow-fail": schemas/* boolean */.zMY().optional(),
    skip: schemas/* boolean */.zMY().optional(),
    skipped: schemas/* boolean */.zMY().optional(),
    cwd: inside.optional(),
    paths: schemas/* array */.YOg(schemas/* string */.YjP().regex(oneLine, 'a glob from the root of the repository, such as "web/**"'))
        .min(1)
        .optional(),
    sandbox,
    test_results: schemas/* strictObject */.rej({ format: gate/* WrittenFormat */.fw, path: inside.optional() })
        .optional()
        .describe('such as { format = "junit", path = "reports/*.xml" }'),
    circuit_breaker: schemas/* strictObject */.rej({
        failure_threshold: schemas/* int */.Whr().nonnegative(),
        recovery_timeout_secs: schemas/* int */.Whr().nonnegative(),
        half_open_max_calls: schemas/* int */.Whr().nonnegative(),
        enabled: schemas/* boolean */.zMY(),
    })
        .partial()
        .optional(),
});
const GatesFile = schemas/* strictObject */.rej({
    parallel: schemas/* boolean */.zMY().default(false),
    setup: schemas/* strictObject */.rej({ command, args, timeout_secs, sandbox })
        .optional()
        .describe("one table, headed `[setup]`, with command, args, timeout_secs and sandbox"),
    gates: schemas/* array */.YOg(GateEntry).default([]).describe("a list of tables, each headed `[[gates]]`"),
});
/**
 * Gates and setup from the text of the repository's file. No `[[gates]]` means that there are none, which the policy
 * judges. `[gates.circuit_breaker]` is checked and otherwise without effect: it paused a gate between runs on one
 * machine, and every run here has a machine of its own. @throws AutopilotError `bad_gates`
 */
function readGates(text) {
    const file = (0,toml/* parseToml */.M)(text, {
        file: gatesFile,
        code: "bad_gates",
        schema: GatesFile,
        example,
        rules: gatesRules,
    });
    return {
        gates: file.gates.map(gateOf),
        parallel: file.parallel,
        setup: file.setup && { ...commandOf(file.setup), name: gate/* setupName */.N0, required: true, skip: false },
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
        ...(entry.sandbox ? {} : { sandbox: false }),
        command: entry.command,
        args: entry.args,
        timeoutSecs: entry.timeout_secs === 0 ? defaultTimeoutSecs : entry.timeout_secs,
        source: gatesFile,
    };
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./.build/projects/texts/mark.js
var mark = __webpack_require__(2213);
;// CONCATENATED MODULE: ./.build/projects/config/toml-tree.js
/** A new one. */
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
/** Puts a value at a path. */
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

;// CONCATENATED MODULE: ./.build/projects/config/toml-document.js



/**
 * Reads TOML 1.0. The values are built here from the syntax tree, because the parser's own `getStaticTOMLValue`
 * writes through a key named `__proto__` into every object of the process.
 */
function readToml(text) {
    // The parser gives a lone 0 at the very end of a text an empty range: there is always a line end after it.
    const source = `${(0,mark/* withoutMark */.E)(text)}\n`;
    const reading = { source, root: branch(false), entries: new Map() };
    try {
        for (const node of (0,lib/* parseTOML */.MD)(source, { tomlVersion: "1.0" }).body[0].body)
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
    if (error instanceof lib/* ParseError */.mB) {
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
        (0,lib/* parseTOML */.MD)(text, { tomlVersion: "1.0" });
        return true;
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB)
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
var closest = __webpack_require__(9796);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(664);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
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

// EXTERNAL MODULE: ./.build/projects/config/toml-document.js + 1 modules
var toml_document = __webpack_require__(6362);
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

/***/ 8767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   p: () => (/* binding */ scriptGate),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _config_gates_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4565);

const nothing = { gates: [], setup: [] };
/** A required gate with the usual time. */
function gate(name, argv, source) {
    const [command = "", ...args] = argv;
    return {
        name,
        command,
        args,
        required: true,
        timeoutSecs: _config_gates_file_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTimeoutSecs */ .BZ,
        skip: false,
        source,
    };
}
/** The gate with how its tests are read one by one, where that is known. */
function reporting(gate, results) {
    return results === undefined ? gate : { ...gate, results };
}
/** A required gate that runs a script in bash, which stops at the first command that fails. */
function scriptGate(name, script, source) {
    return gate(name, ["bash", "-e", "-o", "pipefail", "-c", script], source);
}


/***/ }),

/***/ 6912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YT: () => (/* binding */ everything),
  EZ: () => (/* binding */ kinds),
  rF: () => (/* binding */ wrapping)
});

// EXTERNAL MODULE: ./.build/domain/command-line.js
var command_line = __webpack_require__(7397);
// EXTERNAL MODULE: ./.build/projects/kind.js
var kind = __webpack_require__(8767);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
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
        ambiguous: "e2e|fixtures?|mocks",
        besideSpecs: /^(?:support|helpers?)$/i,
        fixtures: /^(?:fixtures?|test[-_]?data|test[-_]?fixtures?|test[-_]?inputs?)$/i,
        paths: /^features\/(?:support|steps?|bootstrap)\//,
    },
    config: {
        endings: "jsonc?|toml|ya?ml",
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
        foreign: "vendor",
        // Of Go, PHP and Ruby alike; what Rails keeps there of its own stays out.
        followsLockfile: /^vendor(?:\/(?!assets\/|javascripts?\/|stylesheets\/)|$)/,
    },
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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

// EXTERNAL MODULE: ./.build/projects/texts/values.js
var values = __webpack_require__(3798);
;// CONCATENATED MODULE: ./.build/projects/suite/tables.js

const ofBase = (base) => base;
const ofHead = (_, head) => head;
/** Merges two tables key by key; keys without a rule go by `rest`. Base's order, then what head adds. */
function mergeTables(rules, rest) {
    return (base, head) => {
        if (base === undefined && head === undefined)
            return undefined;
        const known = new Set([...Object.keys((0,values/* tableAt */.af)(base)), ...Object.keys((0,values/* tableAt */.af)(head))]);
        const entries = [...known].flatMap((key) => {
            const pick = Object.hasOwn(rules, key) ? rules[key] : rest;
            const value = (pick ?? rest)((0,values/* valueAt */.fK)(base, key), (0,values/* valueAt */.fK)(head, key));
            return value === undefined ? [] : [[key, value]];
        });
        return entries.length === 0 && base === undefined ? undefined : Object.fromEntries(entries);
    };
}
/** The same pick for each key of a table, as head has them. */
function eachOfHead(pick) {
    return (base, head) => {
        if (!(0,values/* isTable */.bI)(head))
            return undefined;
        const entries = Object.keys(head).flatMap((key) => {
            const value = pick(key)((0,values/* valueAt */.fK)(base, key), head[key]);
            return value === undefined ? [] : [[key, value]];
        });
        return entries.length === 0 && base === undefined ? undefined : Object.fromEntries(entries);
    };
}
/** The merged document; empty where nothing is left. */
function mergeDocuments(pick, base, head) {
    const found = pick(base, head);
    return (0,values/* isTable */.bI)(found) ? found : {};
}
/** The rule for each of these keys. */
function keys(names, pick) {
    return Object.fromEntries(names.map((name) => [name, pick]));
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
        if (!(0,values/* isTable */.bI)(head))
            return base;
        const added = Object.entries(head).filter(([name, spec]) => !known.specs.has(name) && !rules.isForeign(spec));
        if (added.length === 0)
            return base;
        return { ...((0,values/* isTable */.bI)(base) ? base : {}), ...Object.fromEntries(added) };
    };
}
/** Specs by name from several tables. */
function specsOf(tables) {
    return new Map(tables.flatMap((table) => ((0,values/* isTable */.bI)(table) ? Object.entries(table) : [])));
}

// EXTERNAL MODULE: ./.build/projects/texts/jsonc.js
var jsonc = __webpack_require__(805);
;// CONCATENATED MODULE: ./.build/projects/texts/json.js


/** @throws SyntaxError for anything but a JSON object */
function parseTable(text) {
    return table(JSON.parse(text));
}
/** The same with comments and commas at the end. @throws SyntaxError */
function parseTableWithComments(text) {
    return table((0,jsonc/* parseJsonc */.p)(text));
}
function printJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function table(value) {
    if (!(0,values/* isTable */.bI)(value))
        throw new SyntaxError("not a table");
    return value;
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
var draft = __webpack_require__(9462);
// EXTERNAL MODULE: ./.build/projects/reports/lines.js
var lines = __webpack_require__(8510);
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

// EXTERNAL MODULE: ./.build/projects/policy/script-text.js
var script_text = __webpack_require__(3169);
// EXTERNAL MODULE: ./.build/projects/texts/manifest.js
var manifest = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/projects/texts/paths.js
var paths = __webpack_require__(6698);
// EXTERNAL MODULE: ./.build/projects/texts/tree.js
var tree = __webpack_require__(6960);
// EXTERNAL MODULE: ./.build/projects/policy/shell-words.js
var shell_words = __webpack_require__(4406);
;// CONCATENATED MODULE: ./.build/projects/kinds/node/script-words.js

/** The package managers of Node, as their programs are called. */
const managers = ["npm", "pnpm", "yarn", "bun"];
/** The package manager that a word calls; undefined for another program. */
function managerNamed(word) {
    return managers.find((name) => name === word);
}
const runs = new Set(["run", "run-script", "rum", "urn"]);
/** npm runs no other script by its name alone. */
const ofNpm = new Map([
    ...["test", "t", "tst", "it", "install-test", "cit", "install-ci-test"].map((word) => [word, "test"]),
    ...["start", "stop", "restart"].map((word) => [word, word]),
]);
/** What is no script, whatever scripts there are; `bun test` and `bun build` are Bun's own. */
const ofOthers = {
    pnpm: new Set(["exec", "dlx"]),
    yarn: new Set(["exec", "dlx"]),
    bun: new Set(["x", "exec", "test", "build"]),
};
/** The script that words behind a manager's name call, without its flags; whether there is such a script is for others to see. */
function scriptCalled(manager, words) {
    const [first = "", ...more] = words;
    if (runs.has(first)) {
        const [name, ...behind] = more;
        return name === undefined ? undefined : { name, more: behind };
    }
    if (manager === "npm") {
        const name = ofNpm.get(first);
        return name === undefined ? undefined : { name, more };
    }
    if (first === "" || ofOthers[manager].has(first))
        return undefined;
    return { name: first === "t" || first === "tst" ? "test" : first, more };
}
/** Whether a word says more than that a manager is to say less. */
function isSpoken(word) {
    return word !== "-s" && word !== "--silent";
}
/** The names of all scripts that a shell text calls, by any of the managers. */
function scriptsCalledIn(text) {
    return (0,shell_words/* commandsIn */.G)(text).flatMap((words) => words.flatMap((word, at) => {
        if (/\S\s+\S/.test(word))
            return scriptsCalledIn(word);
        const manager = managerNamed(word);
        if (manager === undefined)
            return [];
        return scriptCalled(manager, plainWords(words.slice(at + 1)))?.name ?? [];
    }));
}
const valued = /^(?:--prefix|--cwd|--dir|--filter|--workspace|--script-shell|-C|-F|-w)$/;
/** Without flags, their values, and what stands behind `--`. */
function plainWords(words) {
    const end = words.indexOf("--");
    return words
        .slice(0, end === -1 ? undefined : end)
        .filter((word, at) => !word.startsWith("-") && !valued.test(words[at - 1] ?? ""))
        .map((word) => word.split(/\s/, 1).join(""));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/script-calls.js






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
    const [, before, script] = /^(\w+):(.+)$/.exec(word) ?? [];
    if (script !== undefined && (before === "node" || managerNamed(before) !== undefined))
        return scripts([script], place);
    const manager = managerNamed(word);
    if (manager !== undefined)
        return managerCalls(manager, rest, place);
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
    const called = scriptCalled(manager, words);
    const names = called === undefined ? [] : [called.name];
    const steps = [
        ...(await scripts(names, place)),
        ...(first === "" || installs.test(first) ? await scripts(lifecycle, place) : []),
        ...(/^workspaces?$/.test(first) ? await scripts(words.slice(1), place) : []),
    ];
    return rest.some((word) => everywhere.test(word))
        ? [...steps, ...(await inPackages([...names, ...words], place))]
        : steps;
}
/** The folder that the manager is told to work in. */
function movedBy(rest, place) {
    const at = rest.findIndex((word) => /^(?:--prefix|--cwd|--dir|-C)(?:=|$)/.test(word));
    const word = rest[at] ?? "";
    const folder = word.includes("=") ? word.slice(word.indexOf("=") + 1) : rest[at + 1];
    const moved = at === -1 || folder === undefined ? undefined : (0,paths/* within */.ux)(place.cwd, folder);
    return moved === undefined ? place : { ...place, cwd: moved };
}
/** The scripts of the nearest package.json, each with those that npm runs before and after it. */
async function scripts(names, place) {
    const { path, closer } = (0,tree/* nearest */.pA)(place.tree, place.cwd, "package.json");
    if (path === undefined || names.length === 0)
        return [];
    const document = (0,manifest/* readManifest */.W)(path, await place.tree.text(path));
    const known = Object.keys((0,values/* tableAt */.af)(document, "scripts"));
    const called = names.flatMap((name) => named(name, known));
    return [
        ...(called.length === 0 ? [] : closer.map((path) => ({ kind: "absent", path }))),
        ...[...new Set(called)].flatMap((name) => withHooks(path, name, document)),
    ];
}
function withHooks(path, name, document) {
    const hooks = lifecycle.includes(name) ? [name] : [`pre${name}`, name, `post${name}`];
    const wireit = (0,script_text/* scriptText */.r)((0,values/* valueAt */.fK)(document, "scripts", name)).trim() === "wireit";
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
    const manifests = tree.files.filter((path) => /(?:^|\/)package\.json$/.test(path)).slice(0, 200);
    const found = manifests.map(async (path) => {
        const document = (0,manifest/* readManifest */.W)(path, await tree.text(path));
        const known = Object.keys((0,values/* tableAt */.af)(document, "scripts"));
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
        endings: "[cm]?[jt]sx?",
        harmless: String.raw `npmignore|releaserc(?:\.\w+)?|release-it(?:\.\w+)?|versionrc(?:\.\w+)?|auto-changelog|changeset|vitepress|vuepress|docusaurus`,
        names: [
            new RegExp(String.raw `^(?:${tools})[\w.-]*\.(?:config|conf|workspace|projects|setup|opts)(?:\.[\w-]+)*$`, "i"),
            /^(?:[tj]sconfig|tslint|oxlintrc|biome|angular|nest-cli|nx|turbo|lerna|rush|wireit|project|workspace|global|stryker\.conf|cypress|nodemon|karma|bunfig)(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
            /^(?:mocha\.opts|jakefile(?:\.js)?|(?:gulp|grunt)file(?:\.\w+)*\.(?:[cm]?[jt]s|coffee))$/i,
            /^(?:detox|wallaby|quokka)(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
        ],
        places: [/^(?:eslint-rules|jest)\//, /(?:^|\/)\.?patches\/(?:.*\/)?[^/]+\.(?:patch|diff)$/],
        vendored: "node_modules",
        foreign: String.raw `\.yarn`,
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
var json = __webpack_require__(2065);
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
    const declared = managerNamed(/^(\w+)@/.exec(manifest.packageManager)?.[1]);
    const name = declared ?? byLockfile(tree) ?? "npm";
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

;// CONCATENATED MODULE: ./.build/projects/packages/asked.js

/** What a table of a manifest asks for, with each value as text. */
function tableOf(value) {
    return (0,values/* entriesOf */.Mc)(value).map(([name, how]) => [name, JSON.stringify(how)]);
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
    for (const line of text.replace(/^---\r?\n/, "").split(/\r?\n/))
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
    const table = tableAt(reading, indent);
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
function tableAt({ tables }, indent) {
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
    return Object.fromEntries([...values].map(([key, value]) => [key, isTable(value) ? plain(value) : value]));
}
function isTable(value) {
    return typeof value === "object" && value !== null && "under" in value && "values" in value;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/aliases.js


/** The names in the tables at these keys; where one asks for `npm:other@1` under a name of its own, also that other. */
function namesIn(value, keys) {
    return keys.flatMap((key) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(value, key)).flatMap(([name, how]) => [name, ...aliasIn(how)]));
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
    const document = (0,manifest/* readManifest */.W)(path, text);
    const plain = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
    const forced = [
        ["overrides"],
        ["resolutions"],
        ["pnpm", "overrides"],
        ["pnpm", "patchedDependencies"],
    ];
    return [
        ...plain.flatMap((table) => tableOf((0,values/* valueAt */.fK)(document, table))).flatMap(withAlias),
        ...forced.flatMap((keys) => deep((0,values/* valueAt */.fK)(document, ...keys), 0)),
    ];
}
/** What a pnpm-workspace.yaml asks for. */
function workspaceAsks(text) {
    const document = parsePlainYaml(text);
    const named = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, "catalogs")).flatMap(([, one]) => tableOf(one));
    return [
        ...tableOf((0,values/* valueAt */.fK)(document, "catalog")),
        ...named,
        ...deep((0,values/* valueAt */.fK)(document, "overrides"), 0),
        ...deep((0,values/* valueAt */.fK)(document, "patchedDependencies"), 0),
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
    return (0,values/* entriesOf */.Mc)(value).flatMap(([key, inner]) => [
        ...key
            .split(/>|(?<!@[^/]*)\//)
            .map((part) => [part.replace(/(?<=.)@[^]*$/, ""), JSON.stringify(inner)]),
        ...deep(inner, depth + 1),
    ]);
}

;// CONCATENATED MODULE: ./.build/projects/packages/lock.js

/** The names in the tables at these keys. */
function lock_namesIn(value, keys) {
    return keys.flatMap((key) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(value, key)).map(([name]) => name));
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
    const packages = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)((0,jsonc/* parseJsonc */.p)(text), "packages"));
    return {
        graph: true,
        namesAnother: namesAnother,
        packages: packages.flatMap(([key, value]) => {
            const [id, ...rest] = (0,values/* listOf */.c3)(value);
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
                requires: namesIn(asked, ["dependencies", "optionalDependencies", "peerDependencies"]),
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
        if (!(0,values/* isTable */.bI)(head))
            return undefined;
        return eachOfHead(() => (before, after) => {
            if ((0,values/* isTable */.bI)(after))
                return overrides(known)(before, after);
            // `$name` stands for the version that the manifest itself asks for.
            const foreign = nodeRules.isForeign(after) && !String(after).startsWith("$");
            return foreign ? before : after;
        })(base, head);
    };
}
/** A name or a command that base knows as another package: npm would put this one in its place. */
function shadows(manifest, known) {
    const bin = (0,values/* valueAt */.fK)(manifest, "bin");
    const names = [(0,values/* valueAt */.fK)(manifest, "name"), ...((0,values/* isTable */.bI)(bin) ? Object.keys(bin) : [])];
    return names.some((name) => typeof name === "string" && (known.locked(name) || isRegistry(known.specs.get(name))));
}
function isRegistry(spec) {
    return spec !== undefined && !nodeRules.isForeign(spec);
}
/** What a package.json at base says of packages. */
function nodeSpecs(base) {
    return specsOf(dependencyKeys.map((key) => (0,values/* tableAt */.af)(base, key)));
}
/** What tests import by a name of the package's own goes where base says; names that base does not know are head's. */
const aliases = (base, head) => (0,values/* isTable */.bI)(base) && (0,values/* isTable */.bI)(head) ? { ...head, ...base } : (base ?? head);
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
        (0,values/* tableAt */.af)(value, "pnpm")["overrides"],
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
    const document = JSON.parse(text);
    return {
        graph: true,
        namesAnother: namesAnother,
        packages: [
            ...(0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, "packages")).flatMap(([path, value]) => flat(path, value)),
            ...nested((0,values/* valueAt */.fK)(document, "dependencies"), 0),
        ],
    };
}
/** Packages of the repository itself stand under their folder, and a link to one leads nowhere else. */
function flat(path, value) {
    const at = path.lastIndexOf("node_modules/");
    const isOwn = at === -1 || (0,values/* valueAt */.fK)(value, "link") === true;
    const folder = at === -1 ? "" : path.slice(at + "node_modules/".length);
    const name = (0,values/* textAt */.$6)(value, "name") || folder;
    if (isOwn)
        return [];
    const one = lockedOf(name, value, namesIn(value, asked));
    return folder === name ? [one] : [one, aliasOf(one, folder)];
}
function nested(value, depth) {
    if (depth > 50)
        return [];
    return (0,values/* entriesOf */.Mc)(value).flatMap(([name, entry]) => [
        lockedOf(name, entry, namesIn(entry, ["requires"])),
        ...nested((0,values/* valueAt */.fK)(entry, "dependencies"), depth + 1),
    ]);
}
function lockedOf(name, value, requires) {
    return {
        name,
        version: (0,values/* textAt */.$6)(value, "version"),
        sources: present([(0,values/* textAt */.$6)(value, "resolved")]),
        checksums: whole((0,values/* textAt */.$6)(value, "integrity")),
        requires,
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/pnpm-lock.js





/** pnpm-lock.yaml, versions 5 to 9: what a package is under `packages`, what it asks for there or under `snapshots`. */
function pnpmLock(text) {
    const document = parsePlainYaml(text);
    const tables = ["packages", "snapshots"].flatMap((table) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, table)));
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
        name: (0,values/* textAt */.$6)(value, "name") || name,
        version: (0,values/* textAt */.$6)(value, "version") || version,
        sources: present([
            (0,values/* textAt */.$6)(value, "resolution", "tarball"),
            (0,values/* textAt */.$6)(value, "resolution", "repo"),
            local((0,values/* textAt */.$6)(value, "resolution", "directory")),
        ]),
        checksums: [
            ...whole((0,values/* textAt */.$6)(value, "resolution", "integrity")),
            ...whole((0,values/* textAt */.$6)(value, "resolution", "commit")),
        ],
        requires: [
            ...namesIn(value, [...tables, "peerDependencies"]),
            ...tables.flatMap((table) => aliased((0,values/* valueAt */.fK)(value, table))),
        ],
    };
}
/** The value of an alias names the package that is meant. */
function aliased(table) {
    return (0,values/* entriesOf */.Mc)(table).flatMap(([, target]) => typeof target === "string" && /^\/|^@?[a-z].*@/i.test(target)
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
        const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const found = parse(text, { logLevel: "error" }) ?? {};
        if (!(0,values/* isTable */.bI)(found))
            throw new SyntaxError("not a table");
        return found;
    },
    async print(value) {
        const { stringify } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        return stringify(value);
    },
    oldTests(base, head, locked) {
        const catalogs = Object.values((0,values/* tableAt */.af)(base, "catalogs"));
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
        packages: (0,values/* entriesOf */.Mc)(document)
            .filter(([key]) => key !== "__metadata")
            .flatMap(([key, value]) => berryPackages(key, value)),
    };
}
/** Under a name of its own, and under each name by which it is asked for. */
function berryPackages(key, value) {
    const resolution = (0,values/* textAt */.$6)(value, "resolution");
    if (/@(?:workspace|link|portal):/.test(resolution))
        return [];
    const cut = resolution.indexOf("@", 1);
    const name = resolution.slice(0, cut === -1 ? undefined : cut);
    const reference = cut === -1 ? "" : resolution.slice(cut + 1);
    const one = {
        name,
        version: (0,values/* textAt */.$6)(value, "version"),
        sources: present([decoded(reference.replace(/^npm:[^:]*(?:::)?/, ""))]),
        checksums: whole((0,values/* textAt */.$6)(value, "checksum").replace(/^[^/]{1,20}\//, "")),
        requires: namesIn(value, ["dependencies", "optionalDependencies", "peerDependencies"]),
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

;// CONCATENATED MODULE: ./.build/projects/kinds/node/pinned.js
/** The version of Node that a project pins, such as `v20.1.0`; empty where it pins none. */
async function pinnedNode(tree) {
    return ((await tree.text(".nvmrc")) || (await tree.text(".node-version"))).trim();
}

// EXTERNAL MODULE: ./.build/projects/reports/format.js
var format = __webpack_require__(838);
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
    const [first, ...rest] = words.filter(isSpoken);
    const script = first === manager ? scriptCalled(manager, rest) : undefined;
    if (script === undefined || textOf(scripts, script.name) === undefined)
        return undefined;
    const hop = manager === "npm" ? 1 : 0;
    if (script.more.length === 0)
        return { script: script.name, hops: hop };
    const endsInDashes = hop === 1 && script.more.join(" ") === "--";
    return endsInDashes ? { script: script.name, hops: 0 } : undefined;
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
    const node = await pinnedNode(tree);
    const manager = managerNamed(words[0]);
    if (manager === undefined) {
        const setting = { scripts: { gate: (0,command_line/* commandLine */.a)(words) }, manager: "yarn", node };
        return scriptResults(setting, "gate");
    }
    // Options between would be the manager's, words behind the script's.
    const call = scriptCalled(manager, words.slice(1).filter(isSpoken));
    if (call === undefined || call.more.length > 0)
        return undefined;
    return scriptResults({ scripts, manager, node }, call.name);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/reports.js




const file = /^[^\s>]{1,500}\.[cm]?[jt]sx?$/;
/** How runners of JavaScript report tests. Vitest and Bun write what Jest writes, or JUnit XML. */
const nodeReports = {
    reports: {
        json: [jest, mocha, playwright],
        junit: { noClass: "test", isBroken: reports_isBroken },
        files: file,
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
    return scriptsCalledIn(text).some((next) => Object.hasOwn(scripts, next) &&
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
    const node = await pinnedNode(tree);
    const setting = { scripts: manifest.scripts, manager: manager.name, node };
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
    const document = (0,manifest/* readManifest */.W)(path, text);
    return ["require", "require-dev", "replace", "provide", "conflict"]
        .flatMap((table) => tableOf((0,values/* valueAt */.fK)(document, table)))
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
    const packages = ["packages", "packages-dev"].flatMap((table) => (0,values/* listOf */.c3)((0,values/* valueAt */.fK)(document, table)));
    return {
        graph: true,
        packages: packages.map((value) => ({
            name: (0,values/* textAt */.$6)(value, "name").toLowerCase(),
            version: (0,values/* textAt */.$6)(value, "version"),
            sources: present([(0,values/* textAt */.$6)(value, "source", "url"), local((0,values/* textAt */.$6)(value, "dist", "url"))]),
            checksums: [
                ...whole((0,values/* textAt */.$6)(value, "dist", "shasum")),
                ...["source", "dist"].flatMap((kind) => {
                    const reference = (0,values/* textAt */.$6)(value, kind, "reference");
                    return reference === "" ? [] : [[kind, reference]];
                }),
            ],
            requires: lock_namesIn(value, ["require"]).map((name) => name.toLowerCase()),
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
        vendored: String.raw `(?:site|dist)-packages|\.?venv|__pypackages__`,
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

// EXTERNAL MODULE: ./.build/projects/config/toml-document.js + 1 modules
var toml_document = __webpack_require__(6362);
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
    const document = (0,manifest/* readManifest */.W)(path, text);
    const lists = [
        ["project", "dependencies"],
        ["build-system", "requires"],
        ["tool", "uv", "dev-dependencies"],
        ["tool", "uv", "constraint-dependencies"],
        ["tool", "uv", "override-dependencies"],
    ].map((keys) => (0,values/* valueAt */.fK)(document, ...keys));
    const groups = [
        ["project", "optional-dependencies"],
        ["dependency-groups"],
        ["tool", "pdm", "dev-dependencies"],
    ]
        .flatMap((keys) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, ...keys)))
        .map(([, group]) => group);
    const poetry = (0,values/* valueAt */.fK)(document, "tool", "poetry");
    const poetryGroups = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(poetry, "group")).map(([, one]) => one);
    const tables = [
        (0,values/* valueAt */.fK)(poetry, "dependencies"),
        (0,values/* valueAt */.fK)(poetry, "dev-dependencies"),
        ...poetryGroups.map((one) => (0,values/* valueAt */.fK)(one, "dependencies")),
        (0,values/* valueAt */.fK)(document, "tool", "uv", "sources"),
    ];
    return [
        ...[...lists, ...groups].flatMap(values/* textsIn */.Ej).map((one) => [pythonName(one), one]),
        ...tables.flatMap(tableOf).map(([name, how]) => [pythonName(name), how]),
    ];
}
/** What a Pipfile asks for. */
function pipfileAsks(text) {
    const document = (0,manifest/* readManifest */.W)("Pipfile", text);
    return ["packages", "dev-packages"]
        .flatMap((table) => tableOf((0,values/* valueAt */.fK)(document, table)))
        .map(([name, how]) => [pythonName(name), how]);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/pipfile-lock.js



/** Pipfile.lock: without who asks for what. */
function pipfileLock(text) {
    const document = JSON.parse(text);
    const entries = ["default", "develop"].flatMap((table) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, table)));
    return {
        graph: false,
        packages: entries.map(([name, value]) => ({
            name: pythonName(name),
            version: (0,values/* textAt */.$6)(value, "version") || (0,values/* textAt */.$6)(value, "ref"),
            sources: present([(0,values/* textAt */.$6)(value, "git"), (0,values/* textAt */.$6)(value, "file"), local((0,values/* textAt */.$6)(value, "path"))]),
            checksums: (0,values/* listOf */.c3)((0,values/* valueAt */.fK)(value, "hashes")).map((hash) => [String(hash), String(hash)]),
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

;// CONCATENATED MODULE: ./.build/projects/kinds/python/pyproject-packages.js


/** Requirements in lists, wherever the document has them. */
function listsIn(document) {
    const groups = [
        ...Object.values((0,values/* tableAt */.af)(document, "project", "optional-dependencies")),
        ...Object.values((0,values/* tableAt */.af)(document, "dependency-groups")),
        ...Object.values((0,values/* tableAt */.af)(document, "tool", "pdm", "dev-dependencies")),
        (0,values/* tableAt */.af)(document, "project")["dependencies"],
        (0,values/* tableAt */.af)(document, "build-system")["requires"],
        (0,values/* tableAt */.af)(document, "tool", "uv")["dev-dependencies"],
    ];
    return groups.flatMap((group) => (Array.isArray(group) ? group : []));
}
/** Tables from names to versions. */
function tablesIn(document) {
    const poetry = (0,values/* tableAt */.af)(document, "tool", "poetry");
    return [
        poetry["dependencies"],
        poetry["dev-dependencies"],
        ...Object.values((0,values/* tableAt */.af)(poetry, "group")).map((group) => (0,values/* valueAt */.fK)(group, "dependencies")),
        document["packages"],
        document["dev-packages"],
    ];
}
/** What base says of packages. */
function knownAt(base, locked) {
    const tables = tablesIn(base).flatMap((table) => Object.entries((0,values/* tableAt */.af)(table)));
    const named = tables.map(([name, spec]) => [requirementName(name) ?? name, spec]);
    const listed = requirementsByName(listsIn(base));
    return { specs: new Map([...named, ...listed]), locked };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/pyproject.js







/** Poetry's and Pipenv's tables: a version, or a table that may say where else to look. */
const tableRules = {
    isForeign: (spec) => {
        if (Array.isArray(spec))
            return spec.some((one) => tableRules.isForeign(one));
        return ((0,values/* isTable */.bI)(spec) &&
            ["path", "git", "url", "file", "editable"].some((key) => Object.hasOwn(spec, key)));
    },
};
/** Commands that an installed package must not put in the place of a tool. */
const pyproject_tools = /^(?:py\.?test|python[\d.]*|pip[\d.]*|tox|nox|coverage[\d.]*|uv|poetry|hatch|pdm|make|ruff|mypy|pyright)$/;
const commands = (base, head) => eachOfHead((name) => (before, after) => (pyproject_tools.test(name) ? before : after))(base, head);
/** Plugins of tools are found by their entry points: `pytest11`. */
const entryPoints = (base, head) => mergeTables((0,values/* isTable */.bI)(head) ? keys(Object.keys(head).filter(isLoadedByTool), ofBase) : {}, ofHead)(base, head);
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
    packages: (value) => [listsIn(value), tablesIn(value), (0,values/* tableAt */.af)(value, "tool", "uv")["sources"]],
};
/** Base's keys and head's. */
function eachAdded(pick) {
    return (base, head) => {
        const names = new Set([...Object.keys((0,values/* tableAt */.af)(base)), ...Object.keys((0,values/* tableAt */.af)(head))]);
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
    const joined = text.replaceAll("\r\n", "\n").replaceAll("\\\n", " ");
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
    const document = (0,dist/* parse */.qg)(text);
    return { graph: true, packages: (0,values/* listOf */.c3)((0,values/* valueAt */.fK)(document, "package")).flatMap(read) };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/toml-locks.js





const ownKinds = ["editable", "virtual", "directory"];
/** uv.lock: a package as its files, which grow in number when more are published for one version. */
function uvLock(text) {
    return tomlLock(text, (value) => {
        const source = (0,values/* valueAt */.fK)(value, "source");
        if (ownKinds.some((kind) => (0,values/* textAt */.$6)(source, kind) !== ""))
            return [];
        const files = [(0,values/* valueAt */.fK)(value, "sdist"), ...(0,values/* listOf */.c3)((0,values/* valueAt */.fK)(value, "wheels"))];
        return [
            {
                name: pythonName((0,values/* textAt */.$6)(value, "name")),
                version: (0,values/* textAt */.$6)(value, "version"),
                sources: present([
                    ...["registry", "git", "url"].map((kind) => (0,values/* textAt */.$6)(source, kind)),
                    local((0,values/* textAt */.$6)(source, "path")),
                    ...files.map((file) => (0,values/* textAt */.$6)(file, "url")),
                ]),
                checksums: files.flatMap((file) => pair((0,values/* textAt */.$6)(file, "url") || (0,values/* textAt */.$6)(file, "filename"), (0,values/* textAt */.$6)(file, "hash"))),
                requires: uvRequires(value),
            },
        ];
    });
}
function uvRequires(value) {
    const groups = ["optional-dependencies", "dev-dependencies"].flatMap((table) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(value, table)).flatMap(([, group]) => (0,values/* listOf */.c3)(group)));
    return [...(0,values/* listOf */.c3)((0,values/* valueAt */.fK)(value, "dependencies")), ...groups].map((one) => pythonName((0,values/* textAt */.$6)(one, "name")));
}
/** poetry.lock and pdm.lock. */
function poetryLock(text) {
    const old = (0,values/* valueAt */.fK)((0,dist/* parse */.qg)(text), "metadata", "files");
    return tomlLock(text, (value) => {
        const name = pythonName((0,values/* textAt */.$6)(value, "name"));
        const files = (0,values/* listOf */.c3)((0,values/* valueAt */.fK)(value, "files") ?? (0,values/* valueAt */.fK)(old, (0,values/* textAt */.$6)(value, "name")));
        return [
            {
                name,
                version: (0,values/* textAt */.$6)(value, "version"),
                sources: present([
                    local((0,values/* textAt */.$6)(value, "source", "url")),
                    local((0,values/* textAt */.$6)(value, "path")),
                    (0,values/* textAt */.$6)(value, "git"),
                    (0,values/* textAt */.$6)(value, "url"),
                    ...files.map((file) => (0,values/* textAt */.$6)(file, "url")),
                ]),
                checksums: [
                    ...files.flatMap((file) => pair((0,values/* textAt */.$6)(file, "file") || (0,values/* textAt */.$6)(file, "url"), (0,values/* textAt */.$6)(file, "hash"))),
                    ...pair("reference", (0,values/* textAt */.$6)(value, "source", "resolved_reference")),
                ],
                requires: [
                    ...lock_namesIn(value, ["dependencies"]).map(pythonName),
                    ...(0,values/* textsIn */.Ej)((0,values/* valueAt */.fK)(value, "dependencies")).map(pythonName),
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
const data = /(?:^|\/)fixtures\//;
async function python_tests(project, manager) {
    const files = project.tree.files.filter((path) => testFile.test(path) && !data.test(path));
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
        besideSpecs: /^(?:factories|dummy|files|javascripts)$/i,
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
    tests: {
        code: "rs",
        data: String.raw `snap\.new`,
        folders: /^benches$/i,
        ambiguous: "benches",
        modules: /(?:^|\/)src\/.*\.rs$/,
    },
    config: {
        foreign: String.raw `\.cargo|target`,
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
    const document = (0,manifest/* readManifest */.W)(path, text);
    const targets = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, "target")).map(([, one]) => one);
    const asking = [document, (0,values/* valueAt */.fK)(document, "workspace"), ...targets];
    const patches = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, "patch")).map(([, one]) => one);
    return [
        ...asking.flatMap((one) => tables.flatMap((table) => tableOf((0,values/* valueAt */.fK)(one, table)))),
        ...patches.flatMap(tableOf),
        ...tableOf((0,values/* valueAt */.fK)(document, "replace")),
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
    const old = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)((0,dist/* parse */.qg)(text), "metadata"));
    return tomlLock(text, (value) => {
        const name = (0,values/* textAt */.$6)(value, "name");
        const version = (0,values/* textAt */.$6)(value, "version");
        const source = (0,values/* textAt */.$6)(value, "source");
        if (source === "")
            return [];
        const key = `checksum ${name} ${version} (${source})`;
        const listed = old.find(([found]) => found === key)?.[1];
        const checksum = (0,values/* textAt */.$6)(value, "checksum") || (typeof listed === "string" ? listed : "");
        return [
            {
                name,
                version,
                sources: [source],
                checksums: whole(checksum),
                requires: firstWords((0,values/* valueAt */.fK)(value, "dependencies")),
            },
        ];
    });
}
function firstWords(value) {
    return (0,values/* textsIn */.Ej)(value).map((one) => one.split(" ", 1).join(""));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/cargo-toml.js





const cargo_toml_dependencyKeys = ["dependencies", "dev-dependencies", "build-dependencies"];
/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html: another source, or another crate by this name. */
const cargoRules = {
    isForeign: (spec) => (0,values/* isTable */.bI)(spec) &&
        ["path", "git", "registry", "registry-index", "package"].some((key) => Object.hasOwn(spec, key)),
};
/** Whether and how a target's tests run. */
const testFlags = keys(["test", "doctest", "bench", "harness"], ofBase);
/** Targets by name, each with base's flags. */
const targets = (base, head) => {
    if (!Array.isArray(head))
        return head;
    const before = Array.isArray(base) ? base : [];
    const byName = new Map(before.map((target) => [(0,values/* valueAt */.fK)(target, "name"), target]));
    return head.map((target) => mergeTables(testFlags, ofHead)(byName.get((0,values/* valueAt */.fK)(target, "name")), target));
};
function cargo_toml_knownAt(base, locked) {
    const platforms = Object.values((0,values/* tableAt */.af)(base, "target"));
    const all = [base, ...platforms].flatMap((at) => cargo_toml_dependencyKeys.map((key) => (0,values/* tableAt */.af)(at, key)));
    return { specs: specsOf([...all, (0,values/* tableAt */.af)(base, "workspace", "dependencies")]), locked };
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
        ...["name", "version"].map((key) => (0,values/* tableAt */.af)(value, "package")[key]),
        ...["members", "exclude", "package", "dependencies"].map((key) => (0,values/* tableAt */.af)(value, "workspace")[key]),
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

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ scriptText)
/* harmony export */ });
/** A script as text: itself, JSON where it is more than a line, empty where there is none. */
function scriptText(value) {
    if (value === undefined)
        return "";
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commandsIn),
/* harmony export */   L: () => (/* binding */ unknown)
/* harmony export */ });
/** Stands in a word for what only a shell could fill in: a variable or the output of a command. */
const unknown = "\0";
const ends = new Set([";", "&", "|", "\n", "(", ")", "{", "}", "`"]);
const blanks = new Set([" ", "\t", "\r"]);
/**
 * The simple commands of a shell text, each as its words, also those within `$( )` and backticks. It reads as much of
 * the shell as it takes to see which files and scripts are called; what a variable holds is not known.
 */
function commandsIn(text) {
    const reading = {
        text: text.replaceAll(unknown, " "),
        at: 0,
        commands: [],
        words: [],
        word: undefined,
    };
    while (reading.at < reading.text.length)
        readPiece(reading);
    endCommand(reading);
    return reading.commands;
}
function readPiece(reading) {
    const char = reading.text[reading.at] ?? "";
    if (char === "'")
        quoted(reading, "'");
    else if (char === '"')
        quoted(reading, '"');
    else if (char === "\\")
        escaped(reading);
    else if (char === "$")
        expansion(reading);
    else if (char === "#" && reading.word === undefined)
        comment(reading);
    else
        plain(reading, char);
}
function plain(reading, char) {
    reading.at += 1;
    if (ends.has(char))
        endCommand(reading);
    else if (blanks.has(char) || char === "<" || char === ">")
        endWord(reading);
    else
        grow(reading, char);
}
function grow(reading, piece) {
    reading.word = (reading.word ?? "") + piece;
}
function endWord(reading) {
    if (reading.word !== undefined)
        reading.words.push(reading.word);
    reading.word = undefined;
}
function endCommand(reading) {
    endWord(reading);
    if (reading.words.length > 0)
        reading.commands.push(reading.words);
    reading.words = [];
}
/** An open quote ends with the text. */
function quoted(reading, mark) {
    const start = reading.at + 1;
    let end = start;
    while (end < reading.text.length && reading.text[end] !== mark) {
        end += mark === '"' && reading.text[end] === "\\" ? 2 : 1;
    }
    const inner = reading.text.slice(start, end);
    reading.at = end + 1;
    if (mark === "'") {
        grow(reading, inner);
        return;
    }
    for (const [, command = ""] of inner.matchAll(/\$\(([^()]*)\)/g)) {
        for (const words of commandsInside(command))
            reading.commands.push(words);
    }
    grow(reading, filledIn(inner));
}
/** Within double quotes: variables are not known; a word that is a command of its own is for the caller to read. */
function filledIn(inner) {
    return inner
        .replace(/\\(["\\$`])/g, "$1")
        .replace(/\$\([^()]*\)|\$\{[^{}]*\}|\$[A-Za-z_]\w*|\$[0-9@*#?!-]/g, unknown);
}
function escaped(reading) {
    const next = reading.text[reading.at + 1] ?? "";
    reading.at += 2;
    if (next !== "\n" && next !== "\r")
        grow(reading, next);
}
function comment(reading) {
    const end = reading.text.indexOf("\n", reading.at);
    reading.at = end === -1 ? reading.text.length : end;
}
const name = /(?:[A-Za-z_]\w*|[0-9@*#?!$-])/y;
/** `$( )` ends no word: its commands are read on their own, and the word goes on behind it. */
function expansion(reading) {
    const { text, at } = reading;
    const opening = text[at + 1] ?? "";
    if (opening === "(" || opening === "{") {
        const end = closing(text, at + 1);
        const inner = opening === "(" ? commandsInside(text.slice(at + 2, end)) : [];
        for (const words of inner)
            reading.commands.push(words);
        reading.at = end + 1;
    }
    else {
        name.lastIndex = at + 1;
        reading.at = at + 1 + (name.exec(text)?.[0].length ?? 0);
    }
    grow(reading, unknown);
}
/** One level only: what is nested deeper was already seen as part of the outer text. */
function commandsInside(inner) {
    return inner
        .split(/[;&|\n()`]/)
        .map((part) => part.split(/\s+/).filter((word) => word !== ""))
        .filter((words) => words.length > 0);
}
function closing(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const char = text[at];
        if (char === "(" || char === "{")
            depth += 1;
        if (char === ")" || char === "}")
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 9462:
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

/***/ 838:
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

/***/ 8510:
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

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf),
/* harmony export */   V: () => (/* binding */ alternatives)
/* harmony export */ });
/* harmony import */ var _domain_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3729);

/** Whether any of these patterns matches, as one expression for each set of flags: it is asked for every path of a repository. */
function anyOf(patterns) {
    const known = patterns.filter((pattern) => pattern !== undefined);
    const joined = [...(0,_domain_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(known, ({ flags }) => flags)].map(([flags, group]) => new RegExp(group.map(({ source }) => `(?:${source})`).join("|"), flags));
    return (text) => joined.some((pattern) => pattern.test(text));
}
/** The alternatives of all of these, for a larger expression; what nothing matches where there are none. */
function alternatives(sources) {
    const known = sources.filter((source) => source !== undefined);
    return known.length === 0 ? "(?!)" : known.join("|");
}


/***/ }),

/***/ 805:
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

/***/ 6261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var _jsonc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(805);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2213);




/** A manifest as plain values; undefined where its syntax is broken. */
function readManifest(path, text) {
    const source = (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMark */ .E)(text);
    try {
        // A manifest whose name has no ending is TOML, too.
        return /\.toml$|^[^.]+$/.test((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) ? (0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(source) : (0,_jsonc_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonc */ .p)(source);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withoutMark)
/* harmony export */ });
/**
 * A text without the mark that some editors put before it. Trees and sides give texts to kinds so: a kind never sees one.
 */
function withoutMark(text) {
    return text.replace(/^\uFEFF/, "");
}


/***/ }),

/***/ 6698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** A path below a folder of the repository, without `.` and `..`; undefined where it leads out. */
function within(folder, path) {
    if (path.startsWith("/"))
        return undefined;
    const joined = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(`${folder === "" ? "." : folder}/${path.replaceAll("\\", "/")}`);
    const clean = joined.replace(/\/$/, "");
    return clean === ".." || clean.startsWith("../") ? undefined : clean.replace(/^\.$/, "");
}
/** The folder of a file; empty for the root. */
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
/** `a/b/c` has `a` and `a/b` above it. */
function foldersAbove(path) {
    const parts = path.split("/");
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yt: () => (/* binding */ treeIn)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2213);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);


/** Reads of a tree are remembered: detectors ask for the same few files. */
function treeOf(files, read) {
    const known = new Set(files);
    const texts = new Map();
    function text(path) {
        const found = texts.get(path) ??
            (known.has(path) ? read(path).then((text = "") => (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMark */ .E)(text)) : Promise.resolve(""));
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
/** A folder of a tree as one of its own; the whole where the folder is empty. */
function treeIn(tree, folder) {
    if (folder === "")
        return tree;
    const prefix = `${folder}/`;
    const files = tree.files.filter((path) => path.startsWith(prefix));
    return treeOf(files.map((path) => path.slice(prefix.length)), (path) => tree.text(prefix + path));
}
/** The file of this name nearest to a folder, upwards; `closer` are the places where another one would go before it. */
function nearest(tree, folder, name) {
    const closer = [];
    const parents = folder === "" ? [""] : ["", ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAbove */ .Zv)(folder), folder];
    for (const parent of parents.toReversed()) {
        const path = parent === "" ? name : `${parent}/${name}`;
        if (tree.has(path))
            return { path, closer };
        closer.push(path);
    }
    return { path: undefined, closer };
}


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
function isTable(value) {
    return (typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date));
}
/** A value of nested tables; undefined where there is none. Only what the document itself says: nothing inherited. */
function valueAt(value, ...keys) {
    let found = value;
    for (const key of keys) {
        found = isTable(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    }
    return found;
}
/** The table at a key; an empty one where there is none. */
function tableAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return isTable(found) ? found : {};
}
/** Entries of a table, and of nothing else. */
function entriesOf(value) {
    return Object.entries(tableAt(value));
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
    const found = valueAt(value, ...keys);
    return typeof found === "string" ? found : "";
}


/***/ })

};
